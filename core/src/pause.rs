//! A time in which a client takes a break and is not to be nagged.

use rusqlite::{Row, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::client;
use crate::day::Day;
use crate::error::{Error, Result, Rule};
use crate::field;
use crate::tx::Tx;

#[derive(Debug, Clone, Serialize, TS)]
pub struct PauseRow {
    pub id: String,
    /// Empty for all categories.
    pub category: String,
    pub from: Day,
    /// The last day of the pause; on it she is due.
    pub until: Day,
    pub reason: String,
}

#[derive(Debug, Deserialize, TS)]
pub struct PauseAdd {
    pub client: String,
    pub category: String,
    pub until: Day,
    pub reason: String,
}

#[derive(Debug, Deserialize, TS)]
pub struct PauseChange {
    pub id: String,
    pub reason: String,
}

pub fn of(tx: &Tx, client: &str) -> Result<Vec<PauseRow>> {
    tx.all(
        "SELECT id, category, starts, until, reason FROM pause WHERE client_id = :client ORDER BY starts, id",
        named_params! { ":client": client },
        from_row,
    )
}

/// As [`of`], everybody's, with whose each is.
pub fn all(tx: &Tx) -> Result<Vec<(String, PauseRow)>> {
    tx.all("SELECT id, category, starts, until, reason, client_id FROM pause ORDER BY starts, id", [], |row| {
        Ok((row.get(5)?, from_row(row)?))
    })
}

/// From today until and including a day.
pub fn add(tx: &Tx, args: &PauseAdd) -> Result<String> {
    client::name(tx, &args.client)?;
    if args.until <= tx.today() {
        return Err(Error::invalid("until", Rule::InThePast));
    }
    let reason = field::words("reason", &args.reason, field::TEXT)?;
    let category = field::words("category", &args.category, field::LINE)?;
    let id = tx.id();
    tx.execute(
        "INSERT INTO pause (id, client_id, category, starts, until, reason, made_at) VALUES (:id, :client, :category, :starts, :until, :reason, :at)",
        named_params! {
            ":id": id, ":client": args.client, ":category": category, ":starts": tx.today(), ":until": args.until, ":reason": reason, ":at": tx.at,
        },
    )?;
    Ok(id)
}

/// Why she takes it, in other words; it lasts as it did.
pub fn change(tx: &Tx, args: &PauseChange) -> Result<()> {
    let reason = field::words("reason", &args.reason, field::TEXT)?;
    let changed = tx.execute(
        "UPDATE pause SET reason = :reason WHERE id = :id",
        named_params! { ":id": args.id, ":reason": reason },
    )?;
    if changed == 0 { Err(Error::not_found("pause")) } else { Ok(()) }
}

pub fn remove(tx: &Tx, id: &str) -> Result<()> {
    let gone = tx.execute("DELETE FROM pause WHERE id = :id", named_params! { ":id": id })?;
    if gone == 0 { Err(Error::not_found("pause")) } else { Ok(()) }
}

/// From now on another client's.
pub fn reassign(tx: &Tx, from: &str, to: &str) -> Result<()> {
    tx.execute("UPDATE pause SET client_id = :to WHERE client_id = :from", named_params! { ":from": from, ":to": to })?;
    Ok(())
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<PauseRow> {
    Ok(PauseRow { id: row.get(0)?, category: row.get(1)?, from: row.get(2)?, until: row.get(3)?, reason: row.get(4)? })
}
