//! Visits that repeat every so many weeks: which client, how often.

use rusqlite::named_params;

use crate::error::{Error, Result};
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

/// Every how many weeks its visits stand.
pub fn weeks(tx: &Tx, id: &str) -> Result<i64> {
    tx.first("SELECT weeks FROM series WHERE id = :id", named_params! { ":id": id }, |row| row.get(0))?
        .ok_or_else(|| Error::not_found("series"))
}
