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
use crate::visit;
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
    master::change(tx, args)?;
    Ok(Consequence { id: args.id.clone(), to_tell: outside(tx, Some(&args.id))? })
}

pub fn add_exception(tx: &Tx, args: &ExceptionFields) -> Result<Consequence> {
    let id = exception::add(tx, args)?;
    Ok(Consequence { id, to_tell: outside(tx, args.master.as_deref())? })
}

pub fn change_exception(tx: &Tx, args: &ExceptionChange) -> Result<Consequence> {
    exception::change(tx, args)?;
    // It may have been another master's before, so everybody is looked at.
    Ok(Consequence { id: args.id.clone(), to_tell: outside(tx, None)? })
}

pub fn remove_exception(tx: &Tx, id: &str) -> Result<Consequence> {
    exception::remove(tx, id)?;
    Ok(Consequence { id: id.to_owned(), to_tell: outside(tx, None)? })
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
            visit_service::reprice(tx, &visit, &args.id, now)?;
            heads_up::price(tx, &client, &visit, was, visit_service::total(tx, &visit)?)?;
            to_tell += 1;
        }
    }
    Ok(Consequence { id: args.id.clone(), to_tell })
}

/// Looks at every visit ahead, of one master or of all: those outside working hours now are to be told, and those inside
/// again no longer.
fn outside(tx: &Tx, master: Option<&str>) -> Result<usize> {
    let mut count = 0;
    let mut visits = visit::ahead(tx, master)?;
    visits.sort_by(|one, other| (&one.master, one.starts).cmp(&(&other.master, other.starts)));
    for of_master in visits.chunk_by(|one, other| one.master == other.master) {
        let (Some(first), Some(last)) = (of_master.first(), of_master.last()) else { continue };
        let days: (Day, Day) = (first.starts.day(), last.starts.day());
        let working = working::of(tx, &first.master, days.0, days.1)?;
        for visit in of_master {
            let inside =
                working.on(visit.starts.day()).iter().any(|span| span.from <= visit.starts && visit.ends <= span.to);
            if inside {
                heads_up::inside(tx, &visit.id)?;
            } else if heads_up::outside(tx, &visit.client, &visit.id, visit.starts)? {
                count += 1;
            }
        }
    }
    Ok(count)
}
