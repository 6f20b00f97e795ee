//! The holidays a client keeps, so that she is greeted on hers and not on somebody else's.

use rusqlite::{Row, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::client;
use crate::day::feast::FeastKind;
use crate::error::{Error, Result, Rule};
use crate::field;
use crate::person;
use crate::tx::Tx;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FeastRow {
    /// Absent while it is new.
    pub id: Option<String>,
    pub kind: FeastKind,
    /// Its name where it is her own; empty otherwise.
    pub words: String,
    /// `--05-15` where it is her own; empty otherwise.
    pub day: String,
}

#[derive(Debug, Deserialize, TS)]
pub struct FeastSet {
    pub client: String,
    pub feasts: Vec<FeastRow>,
}

const MOST: usize = 20;

pub fn of(tx: &Tx, client: &str) -> Result<Vec<FeastRow>> {
    tx.all(
        "SELECT id, kind, words, day FROM feast WHERE client_id = :client ORDER BY position, id",
        named_params! { ":client": client },
        from_row,
    )
}

/// Makes the holidays a client keeps be exactly these, touching only the rows that change.
pub fn set(tx: &Tx, args: &FeastSet) -> Result<()> {
    client::name(tx, &args.client)?;
    if args.feasts.len() > MOST {
        return Err(Error::invalid_with("feasts", Rule::TooMany, MOST));
    }
    let kept = of(tx, &args.client)?;
    for gone in kept.iter().filter(|row| !args.feasts.iter().any(|each| each.id == row.id)) {
        tx.execute("DELETE FROM feast WHERE id = :id", named_params! { ":id": gone.id })?;
    }
    for (position, typed) in args.feasts.iter().enumerate() {
        let row = checked(typed)?;
        let sql = if kept.iter().any(|each| each.id.is_some() && each.id == row.id) {
            "UPDATE feast SET kind = :kind, words = :words, day = :day, position = :position WHERE id = :id AND client_id = :client"
        } else {
            "INSERT INTO feast (id, client_id, kind, words, day, position) VALUES (:id, :client, :kind, :words, :day, :position)"
        };
        let new = tx.id();
        let id = if sql.starts_with("INSERT") { Some(&new) } else { row.id.as_ref() };
        tx.execute(
            sql,
            named_params! {
                ":id": id, ":client": args.client, ":kind": row.kind, ":words": row.words, ":day": row.day, ":position": position,
            },
        )?;
    }
    Ok(())
}

/// From now on another client's; what both keep stays with the other.
pub fn reassign(tx: &Tx, from: &str, to: &str) -> Result<()> {
    tx.execute(
        "UPDATE feast SET client_id = :to
         WHERE client_id = :from
           AND NOT EXISTS (SELECT 1 FROM feast AS hers WHERE hers.client_id = :to AND hers.kind = feast.kind AND hers.words = feast.words)",
        named_params! { ":from": from, ":to": to },
    )?;
    Ok(())
}

/// One of her own has a name and a day, the others have neither.
fn checked(typed: &FeastRow) -> Result<FeastRow> {
    if typed.kind != FeastKind::Own {
        return Ok(FeastRow { words: String::new(), day: String::new(), ..typed.clone() });
    }
    let day = person::birthday("day", &typed.day)?;
    if day.is_empty() {
        return Err(Error::invalid("day", Rule::Required));
    }
    let yearless = format!("-{}", &day[day.len() - 6..]);
    Ok(FeastRow { words: field::required("words", &typed.words, field::LINE)?, day: yearless, ..typed.clone() })
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<FeastRow> {
    Ok(FeastRow { id: row.get(0)?, kind: row.get(1)?, words: row.get(2)?, day: row.get(3)? })
}
