//! Tomorrow's visits and who has said yes: whom to ask, who was asked, who says nothing.

use std::collections::HashMap;

use rusqlite::named_params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::channel::{self, ChannelRow};
use crate::client::AddressForm;
use crate::day::{Day, Moment};
use crate::error::Result;
use crate::tx::Tx;
use crate::visit::{Confirmation, VisitState};
use crate::visit_service;

#[derive(Debug, Deserialize, TS)]
pub struct ConfirmArgs {
    pub day: Day,
}

/// A visit that is to come, and what asking about it needs.
#[derive(Debug, Serialize, TS)]
pub struct ConfirmRow {
    pub visit: String,
    pub client: String,
    pub name: String,
    pub address_form: AddressForm,
    /// The language she is spoken to in; empty for the book's own.
    pub language: String,
    /// Only those she has not refused.
    pub channels: Vec<ChannelRow>,
    pub at: Moment,
    pub ends: Moment,
    pub services: Vec<String>,
    pub master: String,
    pub master_name: String,
    /// Booked or confirmed.
    pub state: VisitState,
    pub confirmation: Confirmation,
}

/// A day's visits by their times; each is counted once.
#[derive(Debug, Serialize, TS)]
pub struct ConfirmList {
    pub day: Day,
    pub rows: Vec<ConfirmRow>,
    pub confirmed: usize,
    pub asked: usize,
    pub no_answer: usize,
    pub not_asked: usize,
}

/// How a day stands, for one line.
#[derive(Debug, Serialize, TS)]
pub struct ConfirmCount {
    pub day: Day,
    pub visits: usize,
    /// Not confirmed yet.
    pub waiting: usize,
}

pub fn list(tx: &Tx, args: &ConfirmArgs) -> Result<ConfirmList> {
    let mut rows = tx.all(
        "SELECT visit.id, visit.client_id, client.name, client.address_form, client.language, visit.starts, visit.ends,
                visit.master_id, master.name, visit.state, visit.confirmation
         FROM visit
         JOIN client ON client.id = visit.client_id
         JOIN master ON master.id = visit.master_id
         WHERE visit.starts >= :from AND visit.starts < :to AND visit.state IN ('booked', 'confirmed')
         ORDER BY visit.starts, visit.id",
        named_params! { ":from": args.day.starts(), ":to": args.day.plus(1).starts() },
        |row| {
            Ok(ConfirmRow {
                visit: row.get(0)?,
                client: row.get(1)?,
                name: row.get(2)?,
                address_form: row.get(3)?,
                language: row.get(4)?,
                channels: Vec::new(),
                at: row.get(5)?,
                ends: row.get(6)?,
                services: Vec::new(),
                master: row.get(7)?,
                master_name: row.get(8)?,
                state: row.get(9)?,
                confirmation: row.get(10)?,
            })
        },
    )?;
    let visits: Vec<&str> = rows.iter().map(|row| row.visit.as_str()).collect();
    let clients: Vec<&str> = rows.iter().map(|row| row.client.as_str()).collect();
    let mut services = visit_service::names_of_many(tx, &visits)?;
    let channels: HashMap<String, Vec<ChannelRow>> = channel::open_of_many(tx, &clients)?;
    for row in &mut rows {
        row.services = services.remove(&row.visit).unwrap_or_default();
        // A client may come twice that day.
        row.channels = channels.get(&row.client).cloned().unwrap_or_default();
    }
    let booked = |how: Confirmation| {
        rows.iter().filter(|row| row.state == VisitState::Booked && row.confirmation == how).count()
    };
    Ok(ConfirmList {
        day: args.day,
        confirmed: rows.iter().filter(|row| row.state == VisitState::Confirmed).count(),
        asked: booked(Confirmation::Asked),
        no_answer: booked(Confirmation::NoAnswer),
        not_asked: booked(Confirmation::NotAsked),
        rows,
    })
}

pub fn count(tx: &Tx, day: Day) -> Result<ConfirmCount> {
    tx.one(
        "SELECT count(*), coalesce(sum(state = 'booked'), 0) FROM visit
         WHERE starts >= :from AND starts < :to AND state IN ('booked', 'confirmed')",
        named_params! { ":from": day.starts(), ":to": day.plus(1).starts() },
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
    .map(|(visits, waiting)| ConfirmCount { day, visits, waiting })
}
