//! Days with their visits: the calendar, and one visit as a day shows it.

use std::collections::HashMap;

use rusqlite::named_params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::alert::{self, AlertRow};
use crate::block::{self, BlockRow};
use crate::booking;
use crate::day::birthday::Birthday;
use crate::day::{Day, Moment};
use crate::error::{Error, Result};
use crate::exception::ExceptionKind;
use crate::field;
use crate::hours::TimeSpan;
use crate::master::{self, MasterRow};
use crate::tx::Tx;
use crate::visit::{self, Confirmation, Visit, VisitState};
use crate::visit_service;
use crate::working;

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
    /// Empty for none.
    pub room: String,
    /// Empty when it does not repeat.
    pub series: String,
    pub confirmation: Confirmation,
    /// Minor units.
    pub price: i64,
    /// Her first phone that she has not refused; empty for none.
    pub phone: String,
}

/// Why a master's week does not hold on a day.
#[derive(Debug, Serialize, TS)]
pub struct CalendarException {
    pub kind: ExceptionKind,
    pub words: String,
}

/// A day of one master.
#[derive(Debug, Serialize, TS)]
pub struct CalendarDay {
    pub day: Day,
    pub hours: Vec<TimeSpan>,
    /// What is left of them, buffers and blocks taken off.
    pub free: Vec<TimeSpan>,
    pub exception: Option<CalendarException>,
}

/// A master's column.
#[derive(Debug, Serialize, TS)]
pub struct CalendarMaster {
    pub id: String,
    pub name: String,
    pub colour: String,
    pub days: Vec<CalendarDay>,
}

#[derive(Debug, Deserialize, TS)]
pub struct CalendarArgs {
    pub from: Day,
    /// At most 42.
    pub days: i64,
    /// Everybody when absent.
    pub master: Option<String>,
}

#[derive(Debug, Serialize, TS)]
pub struct CalendarPage {
    pub from: Day,
    /// Those who are here, and those who left but still have visits on these days.
    pub masters: Vec<CalendarMaster>,
    pub visits: Vec<DayVisit>,
    pub blocks: Vec<BlockRow>,
}

/// How full a day is, over all masters shown.
#[derive(Debug, Serialize, TS)]
pub struct CalendarLoad {
    pub day: Day,
    pub visits: usize,
    /// Minutes that are taken of those worked, buffers and blocks included.
    pub booked: i64,
    pub working: i64,
}

#[derive(Debug, Serialize, TS)]
pub struct CalendarMonth {
    pub from: Day,
    pub days: Vec<CalendarLoad>,
}

#[derive(Debug, Deserialize, TS)]
pub struct VisitShowArgs {
    pub visit: String,
}

/// A birthday so near is worth a word.
const BIRTHDAY: i64 = 7;

pub fn days(tx: &Tx, args: &CalendarArgs) -> Result<CalendarPage> {
    let count = field::within("days", args.days, 1, 42)?;
    let (from, to) = (args.from.starts(), args.from.plus(count).starts());
    let visits = visit::between(tx, from, to, args.master.as_deref())?;
    let mut masters = Vec::new();
    for master in shown(tx, args, &visits)? {
        let working = working::of(tx, &master.id, args.from, args.from.plus(count - 1))?;
        let taken = visit::busy(tx, &master.id, from, to, None)?;
        let day = |day| CalendarDay {
            day,
            hours: working.on(day),
            free: booking::carve(&working.on(day), day, &taken).free,
            exception: working
                .exception(day)
                .map(|row| CalendarException { kind: row.fields.kind, words: row.fields.words.clone() }),
        };
        masters.push(CalendarMaster {
            days: (0..count).map(|offset| day(args.from.plus(offset))).collect(),
            id: master.id,
            name: master.fields.name,
            colour: master.fields.colour,
        });
    }
    let blocks = block::between(tx, from, to, args.master.as_deref())?;
    Ok(CalendarPage { from: args.from, masters, visits: show_all(tx, visits)?, blocks })
}

/// How full each day is: for the overview of a month.
pub fn month(tx: &Tx, args: &CalendarArgs) -> Result<CalendarMonth> {
    let count = field::within("days", args.days, 1, 42)?;
    let (from, to) = (args.from.starts(), args.from.plus(count).starts());
    let visits = visit::between(tx, from, to, args.master.as_deref())?;
    let mut days: Vec<CalendarLoad> = (0..count)
        .map(|offset| CalendarLoad { day: args.from.plus(offset), visits: 0, booked: 0, working: 0 })
        .collect();
    for master in shown(tx, args, &visits)? {
        let working = working::of(tx, &master.id, args.from, args.from.plus(count - 1))?;
        let taken = visit::busy(tx, &master.id, from, to, None)?;
        for load in &mut days {
            let free = booking::carve(&working.on(load.day), load.day, &taken);
            load.booked += free.booked;
            load.working += free.working;
        }
    }
    for visit in &visits {
        if let Some(load) = days.iter_mut().find(|load| load.day == visit.starts.day()) {
            load.visits += 1;
        }
    }
    Ok(CalendarMonth { from: args.from, days })
}

/// The masters who have a column: the one asked for; else those who are here, and those who left with visits among these.
fn shown(tx: &Tx, args: &CalendarArgs, visits: &[Visit]) -> Result<Vec<MasterRow>> {
    let mut masters = master::list(tx)?;
    match &args.master {
        Some(one) => masters.retain(|master| master.id == *one),
        None => masters.retain(|master| !master.archived || visits.iter().any(|visit| visit.master == master.id)),
    }
    if masters.is_empty() { Err(Error::not_found("master")) } else { Ok(masters) }
}

pub fn visit(tx: &Tx, args: &VisitShowArgs) -> Result<DayVisit> {
    show(tx, visit::get(tx, &args.visit)?)
}

pub fn show(tx: &Tx, visit: Visit) -> Result<DayVisit> {
    show_all(tx, vec![visit])?.pop().ok_or_else(|| Error::not_found("visit"))
}

/// What a visit's row does not say itself.
struct Around {
    visit: String,
    name: String,
    birthday: String,
    first: bool,
    rebooked: Option<Moment>,
    phone: String,
}

/// As [`show`], for a whole day or week: it takes as many statements as for one.
pub fn show_all(tx: &Tx, visits: Vec<Visit>) -> Result<Vec<DayVisit>> {
    let ids: Vec<&str> = visits.iter().map(|visit| visit.id.as_str()).collect();
    let clients: Vec<&str> = visits.iter().map(|visit| visit.client.as_str()).collect();
    let around = tx.all(
        "SELECT visit.id, client.name, client.birthday,
                NOT EXISTS (
                  SELECT 1 FROM visit AS earlier
                  WHERE earlier.client_id = visit.client_id AND earlier.starts < visit.starts AND earlier.state NOT IN ('cancelled', 'no_show')),
                (SELECT later.starts FROM visit AS later
                 WHERE later.client_id = visit.client_id AND later.starts > visit.starts AND later.state IN ('booked', 'confirmed')
                 ORDER BY later.starts
                 LIMIT 1),
                coalesce((SELECT typed FROM channel
                 WHERE channel.client_id = visit.client_id AND channel.kind = 'phone' AND channel.consent <> 'no'
                 ORDER BY channel.position
                 LIMIT 1), '')
         FROM visit JOIN client ON client.id = visit.client_id
         WHERE visit.id IN (SELECT value FROM json_each(:visits))",
        named_params! { ":visits": serde_json::to_string(&ids)? },
        |row| {
            Ok(Around { visit: row.get(0)?, name: row.get(1)?, birthday: row.get(2)?, first: row.get(3)?, rebooked: row.get(4)?, phone: row.get(5)? })
        },
    )?;
    let mut around: HashMap<String, Around> = around.into_iter().map(|each| (each.visit.clone(), each)).collect();
    let mut lines = visit_service::of_many(tx, &ids)?;
    let alerts = alert::of_many(tx, &clients)?;
    let shown = visits.into_iter().filter_map(|visit| {
        let Around { name, birthday, first, rebooked, phone, .. } = around.remove(&visit.id)?;
        let birthday_in = birthday
            .parse::<Birthday>()
            .ok()
            .map(|birthday| birthday.next(visit.starts.day()).since(visit.starts.day()))
            .filter(|days| *days <= BIRTHDAY);
        let lines = lines.remove(&visit.id).unwrap_or_default();
        Some(DayVisit {
            price: lines.iter().map(|line| line.price).sum(),
            services: lines.into_iter().map(|line| line.name).collect(),
            alerts: alerts.get(&visit.client).cloned().unwrap_or_default(),
            rebooked,
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
            phone,
            room: visit.room,
            series: visit.series,
            confirmation: visit.confirmation,
        })
    });
    Ok(shown.collect())
}
