//! Days with their visits: the calendar, and one visit as a day shows it.

use rusqlite::named_params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::alert::{self, AlertRow};
use crate::booking;
use crate::client;
use crate::day::{Birthday, Day, Moment};
use crate::error::Result;
use crate::field;
use crate::hours::{self, TimeSpan};
use crate::master;
use crate::tx::Tx;
use crate::visit::{self, Visit, VisitState};
use crate::visit_service;

#[derive(Debug, Clone, Serialize, TS)]
pub struct DayVisit {
    pub id: String,
    pub client: String,
    pub name: String,
    pub at: Moment,
    pub ends: Moment,
    pub minutes: i64,
    pub services: Vec<String>,
    pub state: VisitState,
    pub alerts: Vec<AlertRow>,
    /// Her first visit.
    pub first: bool,
    /// Days until her birthday, when it is within a week.
    pub birthday_in: Option<i64>,
    /// Her next visit after this one.
    pub rebooked: Option<Moment>,
    pub master: String,
}

#[derive(Debug, Serialize, TS)]
pub struct CalendarDay {
    pub day: Day,
    pub hours: Vec<TimeSpan>,
    /// What is left of them, buffers taken off.
    pub free: Vec<TimeSpan>,
}

#[derive(Debug, Deserialize, TS)]
pub struct CalendarArgs {
    pub from: Day,
    /// At most 42.
    pub days: i64,
    /// Everybody when absent; working hours are then the first master's.
    pub master: Option<String>,
}

#[derive(Debug, Serialize, TS)]
pub struct CalendarPage {
    pub from: Day,
    pub days: Vec<CalendarDay>,
    pub visits: Vec<DayVisit>,
}

#[derive(Debug, Deserialize, TS)]
pub struct VisitShowArgs {
    pub visit: String,
}

/// A birthday so near is worth a word.
const BIRTHDAY: i64 = 7;

pub fn days(tx: &Tx, args: &CalendarArgs) -> Result<CalendarPage> {
    let count = field::within("days", args.days, 1, 42)?;
    let master = master::pick(tx, args.master.as_deref())?;
    let week = hours::of(tx, &master)?;
    let taken = visit::taken(tx, &master, args.from.starts(), args.from.plus(count).starts(), None)?;
    let days = (0..count)
        .map(|offset| args.from.plus(offset))
        .map(|day| CalendarDay { day, hours: hours::on(&week, day), free: booking::carve(&week, day, &taken).free })
        .collect();
    let visits = visit::between(tx, args.from.starts(), args.from.plus(count).starts(), args.master.as_deref())?;
    let visits = visits.into_iter().map(|visit| show(tx, visit)).collect::<Result<_>>()?;
    Ok(CalendarPage { from: args.from, days, visits })
}

pub fn visit(tx: &Tx, args: &VisitShowArgs) -> Result<DayVisit> {
    show(tx, visit::get(tx, &args.visit)?)
}

pub fn show(tx: &Tx, visit: Visit) -> Result<DayVisit> {
    let name = client::name(tx, &visit.client)?.name;
    let birthday: String =
        tx.one("SELECT birthday FROM client WHERE id = :id", named_params! { ":id": visit.client }, |row| row.get(0))?;
    let birthday_in = birthday
        .parse::<Birthday>()
        .ok()
        .map(|birthday| birthday.next(visit.starts.day()).since(visit.starts.day()))
        .filter(|days| *days <= BIRTHDAY);
    let first = !tx.one(
        "SELECT EXISTS (SELECT 1 FROM visit WHERE client_id = :client AND starts < :starts AND state NOT IN ('cancelled', 'no_show'))",
        named_params! { ":client": visit.client, ":starts": visit.starts },
        |row| row.get::<_, bool>(0),
    )?;
    Ok(DayVisit {
        services: visit_service::names(tx, &visit.id)?,
        alerts: alert::of(tx, &visit.client)?,
        rebooked: visit::next(tx, &visit.client, visit.starts, None)?.map(|next| next.at),
        minutes: visit.ends.minutes_since(visit.starts),
        id: visit.id,
        client: visit.client,
        name,
        at: visit.starts,
        ends: visit.ends,
        state: visit.state,
        first,
        birthday_in,
        master: visit.master,
    })
}
