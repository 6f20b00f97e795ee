//! The list of all clients, in the order of the reader's alphabet.

use rusqlite::named_params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::alert::{self, AlertRow};
use crate::client::{self, ClientName};
use crate::day::{Day, Moment};
use crate::error::Result;
use crate::field;
use crate::standing::{self, Standing};
use crate::tag;
use crate::tx::Tx;
use crate::visit;

#[derive(Debug, Deserialize, TS)]
pub struct ClientListArgs {
    pub archived: bool,
    /// The first row wanted, from 0.
    pub from: i64,
    /// At most 200.
    pub limit: i64,
}

#[derive(Debug, Serialize, TS)]
pub struct ClientRow {
    pub id: String,
    pub name: String,
    pub phone: String,
    pub alerts: Vec<AlertRow>,
    /// Her most pressing category.
    pub standing: Option<Standing>,
    pub last: Option<Day>,
    pub next: Option<Moment>,
    pub tags: Vec<String>,
}

#[derive(Debug, Serialize, TS)]
pub struct ClientList {
    pub rows: Vec<ClientRow>,
    pub total: i64,
    pub from: i64,
}

/// A page of the list by its place in it. The places are counted in an index alone, so that the scroll bar can jump.
pub fn list(tx: &Tx, args: &ClientListArgs) -> Result<ClientList> {
    let limit = field::within("limit", args.limit, 1, 200)?;
    let from = args.from.max(0);
    let archived = args.archived;
    let total = tx.one(
        "SELECT count(*) FROM alphabet WHERE archived = :archived",
        named_params! { ":archived": archived },
        |row| row.get(0),
    )?;
    let page: Vec<String> = tx.all(
        "SELECT client_id FROM alphabet
         WHERE archived = :archived
         ORDER BY place, client_id
         LIMIT :limit OFFSET :from",
        named_params! { ":archived": archived, ":limit": limit, ":from": from },
        |row| row.get(0),
    )?;
    Ok(ClientList { rows: rows(tx, &page)?, total, from })
}

/// These clients as lines of a list, in this order.
pub fn rows(tx: &Tx, ids: &[String]) -> Result<Vec<ClientRow>> {
    let mut rows = Vec::with_capacity(ids.len());
    for id in ids {
        let ClientName { id, name } = client::name(tx, id)?;
        rows.push(ClientRow {
            phone: tx
                .first(
                    "SELECT typed FROM channel WHERE client_id = :id AND kind = 'phone' ORDER BY position LIMIT 1",
                    named_params! { ":id": id },
                    |row| row.get(0),
                )?
                .unwrap_or_default(),
            alerts: alert::of(tx, &id)?,
            standing: standing::pressing(tx, &id)?,
            last: visit::last_done(tx, &id)?.map(|visit| visit.starts.day()),
            next: visit::next(tx, &id, tx.now(), None)?.map(|visit| visit.at),
            tags: tag::of(tx, &id)?,
            id,
            name,
        });
    }
    Ok(rows)
}
