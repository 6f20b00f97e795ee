//! Days with their visits: the calendar, and one visit as a day shows it.

use std::collections::HashMap;

use rusqlite::named_params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::alert::AlertRow;
use crate::booking;
use crate::day::birthday::Birthday;
use crate::day::{Day, Moment};
use crate::error::{Error, Result};
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
    Ok(CalendarPage { from: args.from, days, visits: show_all(tx, visits)? })
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
                 LIMIT 1)
         FROM visit JOIN client ON client.id = visit.client_id
         WHERE visit.id IN (SELECT value FROM json_each(:visits))",
        named_params! { ":visits": serde_json::to_string(&ids)? },
        |row| {
            Ok(Around { visit: row.get(0)?, name: row.get(1)?, birthday: row.get(2)?, first: row.get(3)?, rebooked: row.get(4)? })
        },
    )?;
    let mut around: HashMap<String, Around> = around.into_iter().map(|each| (each.visit.clone(), each)).collect();
    let mut services = visit_service::names_of_many(tx, &ids)?;
    let alerts = alerts(tx, &clients)?;
    let shown = visits.into_iter().filter_map(|visit| {
        let Around { name, birthday, first, rebooked, .. } = around.remove(&visit.id)?;
        let birthday_in = birthday
            .parse::<Birthday>()
            .ok()
            .map(|birthday| birthday.next(visit.starts.day()).since(visit.starts.day()))
            .filter(|days| *days <= BIRTHDAY);
        Some(DayVisit {
            services: services.remove(&visit.id).unwrap_or_default(),
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
        })
    });
    Ok(shown.collect())
}

/// The alerts of several clients, by client.
pub fn alerts(tx: &Tx, clients: &[&str]) -> Result<HashMap<String, Vec<AlertRow>>> {
    let rows = tx.all(
        "SELECT client_id, id, kind, words, since, until FROM alert
         WHERE client_id IN (SELECT value FROM json_each(:clients))
         ORDER BY client_id, made_at, id",
        named_params! { ":clients": serde_json::to_string(clients)? },
        |row| {
            let alert = AlertRow {
                id: row.get(1)?,
                kind: row.get(2)?,
                words: row.get(3)?,
                since: row.get(4)?,
                until: row.get(5)?,
            };
            Ok((row.get::<_, String>(0)?, alert))
        },
    )?;
    let mut alerts: HashMap<String, Vec<AlertRow>> = HashMap::new();
    for (client, alert) in rows {
        alerts.entry(client).or_default().push(alert);
    }
    Ok(alerts)
}
