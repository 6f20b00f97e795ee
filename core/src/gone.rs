//! A client who does not come any more, and why: from then on nobody nags her.

use rusqlite::{Row, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::choice::choice;
use crate::client;
use crate::day::Day;
use crate::error::{Error, Result};
use crate::field;
use crate::tx::Tx;

choice! {
    /// Why clients leave, from practice.
    GoneWhy {
        Times = "times", NotListened = "not_listened", LetDown = "let_down", NoBond = "no_bond", FellBehind = "fell_behind",
        NobodyCalled = "nobody_called", Price = "price", MovedAway = "moved_away", Break = "break", Other = "other",
    }
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct GoneRow {
    pub id: String,
    /// Empty for all categories.
    pub category: String,
    pub why: GoneWhy,
    pub words: String,
    pub since: Day,
}

#[derive(Debug, Deserialize, TS)]
pub struct GoneAdd {
    pub client: String,
    /// Empty for all categories.
    pub category: String,
    pub why: GoneWhy,
    pub words: String,
}

/// Until she has come again: a visit after that day opens the question anew.
pub fn of(tx: &Tx, client: &str) -> Result<Vec<GoneRow>> {
    tx.all(
        "SELECT id, category, why, words, since FROM gone WHERE client_id = :client ORDER BY since, id",
        named_params! { ":client": client },
        from_row,
    )
}

/// As [`of`], everybody's, by client.
pub fn all(tx: &Tx) -> Result<Vec<(String, GoneRow)>> {
    tx.all("SELECT id, category, why, words, since, client_id FROM gone ORDER BY since, id", [], |row| {
        Ok((row.get(5)?, from_row(row)?))
    })
}

pub fn add(tx: &Tx, args: &GoneAdd) -> Result<String> {
    client::name(tx, &args.client)?;
    let words = field::words("words", &args.words, field::TEXT)?;
    let category = field::words("category", &args.category, field::LINE)?;
    let id = tx.id();
    tx.execute(
        "INSERT INTO gone (id, client_id, category, why, words, since) VALUES (:id, :client, :category, :why, :words, :since)",
        named_params! {
            ":id": id, ":client": args.client, ":category": category, ":why": args.why, ":words": words, ":since": tx.today(),
        },
    )?;
    Ok(id)
}

/// She is not gone after all.
pub fn remove(tx: &Tx, id: &str) -> Result<()> {
    let back = tx.execute("DELETE FROM gone WHERE id = :id", named_params! { ":id": id })?;
    if back == 0 { Err(Error::not_found("gone")) } else { Ok(()) }
}

/// From now on another client's.
pub fn reassign(tx: &Tx, from: &str, to: &str) -> Result<()> {
    tx.execute("UPDATE gone SET client_id = :to WHERE client_id = :from", named_params! { ":from": from, ":to": to })?;
    Ok(())
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<GoneRow> {
    Ok(GoneRow { id: row.get(0)?, category: row.get(1)?, why: row.get(2)?, words: row.get(3)?, since: row.get(4)? })
}
