//! What a change of hours or prices means for clients who are booked already: each is put on the list of those to tell.

use serde::Serialize;
use ts_rs::TS;

use crate::day::Day;
use crate::error::Result;
use crate::exception::{self, ExceptionChange, ExceptionFields};
use crate::heads_up;
use crate::master::{self, MasterChange};
use crate::service::{self, ServiceChange};
use crate::tx::Tx;
use crate::visit::{self, Visit};
use crate::visit_service;
use crate::working;

/// How many clients the change touches.
#[derive(Debug, Serialize, TS)]
pub struct Consequence {
    /// Id of the row that was made or changed.
    pub id: String,
    /// Visits whose clients are to be told.
    pub to_tell: usize,
}

pub fn change_master(tx: &Tx, args: &MasterChange) -> Result<Consequence> {
    let before = outside(tx, Some(&args.id))?;
    master::change(tx, args)?;
    Ok(Consequence { id: args.id.clone(), to_tell: put_out(tx, Some(&args.id), &before)? })
}

pub fn add_exception(tx: &Tx, args: &ExceptionFields) -> Result<Consequence> {
    let before = outside(tx, args.master.as_deref())?;
    let id = exception::add(tx, args)?;
    Ok(Consequence { id, to_tell: put_out(tx, args.master.as_deref(), &before)? })
}

pub fn change_exception(tx: &Tx, args: &ExceptionChange) -> Result<Consequence> {
    // It may have been another master's before, so everybody is looked at.
    let before = outside(tx, None)?;
    exception::change(tx, args)?;
    Ok(Consequence { id: args.id.clone(), to_tell: put_out(tx, None, &before)? })
}

pub fn remove_exception(tx: &Tx, id: &str) -> Result<Consequence> {
    let before = outside(tx, None)?;
    exception::remove(tx, id)?;
    Ok(Consequence { id: id.to_owned(), to_tell: put_out(tx, None, &before)? })
}

/// A new price holds for visits that are booked at the old one too, and their clients are to be told.
pub fn change_service(tx: &Tx, args: &ServiceChange) -> Result<Consequence> {
    let before = service::get(tx, &args.id)?.fields.price;
    service::change(tx, args)?;
    let now = service::get(tx, &args.id)?.fields.price;
    let mut to_tell = 0;
    if before != now {
        for (visit, client) in visit::ahead_with(tx, &args.id, before)? {
            let was = visit_service::total(tx, &visit)?;
            visit_service::reprice(tx, &visit, &args.id, before, now)?;
            heads_up::price(tx, &client, &visit, was, visit_service::total(tx, &visit)?)?;
            to_tell += 1;
        }
    }
    Ok(Consequence { id: args.id.clone(), to_tell })
}

/// Visits ahead that this change put outside working hours are to be told; those inside again no longer. One that stood
/// outside `before`, brought from another calendar, is no news.
fn put_out(tx: &Tx, master: Option<&str>, before: &[Visit]) -> Result<usize> {
    let now = outside(tx, master)?;
    let among = |some: &[Visit], id: &str| some.iter().any(|visit| visit.id == id);
    for visit in before.iter().filter(|visit| !among(&now, &visit.id)) {
        heads_up::inside(tx, &visit.id)?;
    }
    let mut count = 0;
    for visit in now.iter().filter(|visit| !among(before, &visit.id)) {
        count += usize::from(heads_up::outside(tx, &visit.client, &visit.id, visit.starts)?);
    }
    Ok(count)
}

/// Every visit ahead, of one master or of all, that stands outside working hours.
fn outside(tx: &Tx, master: Option<&str>) -> Result<Vec<Visit>> {
    let mut out = Vec::new();
    let mut visits = visit::ahead(tx, master)?;
    visits.sort_by(|one, other| (&one.master, one.starts).cmp(&(&other.master, other.starts)));
    for of_master in visits.chunk_by(|one, other| one.master == other.master) {
        let (Some(first), Some(last)) = (of_master.first(), of_master.last()) else { continue };
        let days: (Day, Day) = (first.starts.day(), last.starts.day());
        let working = working::of(tx, &first.master, days.0, days.1)?;
        let inside = |visit: &&Visit| {
            working.on(visit.starts.day()).iter().any(|span| span.from <= visit.starts && visit.ends <= span.to)
        };
        out.extend(of_master.iter().filter(|visit| !inside(visit)).cloned());
    }
    Ok(out)
}
