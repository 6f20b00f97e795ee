//! The honest heads-up: clients who do not know yet what we changed, each until she is told.

use rusqlite::named_params;
use serde::Serialize;
use ts_rs::TS;

use crate::channel::{self, ChannelRow};
use crate::client::AddressForm;
use crate::day::Moment;
use crate::error::Result;
use crate::heads_up::HeadsUpKind;
use crate::tx::Tx;
use crate::visit_service;

/// Rows shown; a larger number is told as "so many or more".
const MOST: usize = 100;

/// Somebody to tell, and what the text for her needs.
#[derive(Debug, Serialize, TS)]
pub struct ToTellRow {
    pub id: String,
    pub client: String,
    pub name: String,
    pub address_form: AddressForm,
    /// The language she is spoken to in; empty for the book's own.
    pub language: String,
    /// Only those she has not refused.
    pub channels: Vec<ChannelRow>,
    pub kind: HeadsUpKind,
    pub visit: String,
    /// When it stands now; for one called off, when it stood.
    pub at: Moment,
    /// The time she knows.
    pub was_at: Option<Moment>,
    /// The name of the master she knows.
    pub was_master: Option<String>,
    /// Minor units: the price she knows, and what it costs now.
    pub was_price: Option<i64>,
    pub price: i64,
    pub services: Vec<String>,
    pub master: String,
}

#[derive(Debug, Serialize, TS)]
pub struct ToTell {
    pub rows: Vec<ToTellRow>,
    /// 100 means a hundred or more.
    pub total: usize,
}

/// A row before her channels and services are read.
struct Open {
    row: ToTellRow,
    was: String,
}

/// Those nobody has told yet, the nearest visit first. What is past needs no telling any more.
pub fn list(tx: &Tx) -> Result<ToTell> {
    let open = tx.all(
        "SELECT heads_up.id, heads_up.client_id, client.name, client.address_form, client.language, heads_up.kind, heads_up.visit_id,
                visit.starts, heads_up.was, master.name,
                (SELECT coalesce(sum(price), 0) FROM visit_service WHERE visit_service.visit_id = visit.id)
         FROM heads_up
         JOIN client ON client.id = heads_up.client_id
         JOIN visit ON visit.id = heads_up.visit_id
         JOIN master ON master.id = visit.master_id
         WHERE heads_up.told_at IS NULL
           AND iif(heads_up.kind = 'cancelled', heads_up.was, visit.starts) >= :now
         ORDER BY visit.starts, heads_up.id
         LIMIT :most",
        named_params! { ":now": tx.now(), ":most": MOST },
        |row| {
            Ok(Open {
                row: ToTellRow {
                    id: row.get(0)?,
                    client: row.get(1)?,
                    name: row.get(2)?,
                    address_form: row.get(3)?,
                    language: row.get(4)?,
                    channels: Vec::new(),
                    kind: row.get(5)?,
                    visit: row.get(6)?,
                    at: row.get(7)?,
                    was_at: None,
                    was_master: None,
                    was_price: None,
                    price: row.get(10)?,
                    services: Vec::new(),
                    master: row.get(9)?,
                },
                was: row.get(8)?,
            })
        },
    )?;
    let total = open.len();
    let clients: Vec<&str> = open.iter().map(|each| each.row.client.as_str()).collect();
    let visits: Vec<&str> = open.iter().map(|each| each.row.visit.as_str()).collect();
    let channels = channel::open_of_many(tx, &clients)?;
    let services = visit_service::names_of_many(tx, &visits)?;
    let mut rows = Vec::new();
    for Open { mut row, was } in open {
        match row.kind {
            HeadsUpKind::Price => row.was_price = was.parse().ok(),
            HeadsUpKind::Master => {
                row.was_master =
                    tx.first("SELECT name FROM master WHERE id = :id", named_params! { ":id": was }, |row| row.get(0))?;
            }
            HeadsUpKind::Moved | HeadsUpKind::Cancelled | HeadsUpKind::Hours => row.was_at = was.parse().ok(),
        }
        row.channels = channels.get(&row.client).cloned().unwrap_or_default();
        row.services = services.get(&row.visit).cloned().unwrap_or_default();
        rows.push(row);
    }
    Ok(ToTell { rows, total })
}

/// How many there are in [`list`].
pub fn count(tx: &Tx) -> Result<usize> {
    let open = tx.all(
        "SELECT heads_up.id
         FROM heads_up
         JOIN visit ON visit.id = heads_up.visit_id
         WHERE heads_up.told_at IS NULL
           AND iif(heads_up.kind = 'cancelled', heads_up.was, visit.starts) >= :now
         LIMIT :most",
        named_params! { ":now": tx.now(), ":most": MOST },
        |row| row.get::<_, String>(0),
    )?;
    Ok(open.len())
}
