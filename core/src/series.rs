//! Visits that repeat every so many weeks: which client, how often.

use rusqlite::named_params;

use crate::error::Result;
use crate::field;
use crate::tx::Tx;

/// Weeks between two visits of a series.
pub const LONGEST: i64 = 52;

pub fn add(tx: &Tx, client: &str, weeks: i64) -> Result<String> {
    let weeks = field::within("weeks", weeks, 1, LONGEST)?;
    let id = tx.id();
    tx.execute(
        "INSERT INTO series (id, client_id, weeks, made_at) VALUES (:id, :client, :weeks, :at)",
        named_params! { ":id": id, ":client": client, ":weeks": weeks, ":at": tx.at },
    )?;
    Ok(id)
}

/// From now on another client's.
pub fn reassign(tx: &Tx, from: &str, to: &str) -> Result<()> {
    tx.execute(
        "UPDATE series SET client_id = :to WHERE client_id = :from",
        named_params! { ":from": from, ":to": to },
    )?;
    Ok(())
}
