//! Days on which a master's week does not hold: a day off, a holiday of the whole house, or a day she works extra.

use rusqlite::{Row, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::choice::choice;
use crate::day::{Clock, Day};
use crate::error::{Error, Result, Rule};
use crate::field;
use crate::master;
use crate::tx::Tx;

choice! {
    ExceptionKind { Off = "off", Holiday = "holiday", Extra = "extra" }
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ExceptionFields {
    /// Everybody when absent.
    pub master: Option<String>,
    pub kind: ExceptionKind,
    pub from: Day,
    /// The last day, included.
    pub until: Day,
    /// The hours of an extra day; absent for the others.
    pub starts: Option<Clock>,
    pub ends: Option<Clock>,
    pub words: String,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct ExceptionRow {
    pub id: String,
    #[serde(flatten)]
    pub fields: ExceptionFields,
}

#[derive(Debug, Deserialize, TS)]
pub struct ExceptionChange {
    pub id: String,
    pub fields: ExceptionFields,
}

#[derive(Debug, Deserialize, TS)]
pub struct ExceptionListArgs {
    /// Those that end before this day are left out.
    pub from: Day,
}

/// Nobody plans a leave longer than this; a longer one is a slip of the finger.
const LONGEST: i64 = 366;

/// All that still hold on a day or begin after it, in the order of their days.
pub fn list(tx: &Tx, args: &ExceptionListArgs) -> Result<Vec<ExceptionRow>> {
    tx.all(
        "SELECT id, master_id, kind, from_day, until_day, starts, ends, words FROM exception
         WHERE until_day >= :from
         ORDER BY from_day, until_day, id",
        named_params! { ":from": args.from },
        from_row,
    )
}

/// A master's own and everybody's, that touch these days.
pub fn between(tx: &Tx, master: &str, from: Day, until: Day) -> Result<Vec<ExceptionRow>> {
    tx.all(
        "SELECT id, master_id, kind, from_day, until_day, starts, ends, words FROM exception
         WHERE (master_id = :master OR master_id IS NULL) AND until_day >= :from AND from_day <= :until
         ORDER BY from_day, id",
        named_params! { ":master": master, ":from": from, ":until": until },
        from_row,
    )
}

pub fn add(tx: &Tx, typed: &ExceptionFields) -> Result<String> {
    let fields = checked(tx, typed)?;
    let id = tx.id();
    tx.execute(
        "INSERT INTO exception (id, master_id, kind, from_day, until_day, starts, ends, words, uid)
         VALUES (:id, :master, :kind, :from, :until, :starts, :ends, :words, '')",
        named_params! {
            ":id": id, ":master": fields.master, ":kind": fields.kind, ":from": fields.from, ":until": fields.until,
            ":starts": fields.starts, ":ends": fields.ends, ":words": fields.words,
        },
    )?;
    Ok(id)
}

/// The exception of a master that another calendar calls so.
pub fn known(tx: &Tx, master: &str, uid: &str) -> Result<Option<ExceptionRow>> {
    tx.first(
        "SELECT id, master_id, kind, from_day, until_day, starts, ends, words FROM exception
         WHERE master_id = :master AND uid = :uid AND uid <> ''",
        named_params! { ":master": master, ":uid": uid },
        from_row,
    )
}

/// As [`add`], of what another calendar calls so.
pub fn bring(tx: &Tx, typed: &ExceptionFields, uid: &str) -> Result<()> {
    let id = add(tx, typed)?;
    tx.execute("UPDATE exception SET uid = :uid WHERE id = :id", named_params! { ":id": id, ":uid": uid })?;
    Ok(())
}

pub fn change(tx: &Tx, args: &ExceptionChange) -> Result<()> {
    let fields = checked(tx, &args.fields)?;
    let changed = tx.execute(
        "UPDATE exception
         SET master_id = :master, kind = :kind, from_day = :from, until_day = :until, starts = :starts, ends = :ends, words = :words
         WHERE id = :id",
        named_params! {
            ":id": args.id, ":master": fields.master, ":kind": fields.kind, ":from": fields.from, ":until": fields.until,
            ":starts": fields.starts, ":ends": fields.ends, ":words": fields.words,
        },
    )?;
    if changed == 0 { Err(Error::not_found("exception")) } else { Ok(()) }
}

pub fn remove(tx: &Tx, id: &str) -> Result<()> {
    let changed = tx.execute("DELETE FROM exception WHERE id = :id", named_params! { ":id": id })?;
    if changed == 0 { Err(Error::not_found("exception")) } else { Ok(()) }
}

fn checked(tx: &Tx, typed: &ExceptionFields) -> Result<ExceptionFields> {
    if let Some(master) = &typed.master {
        master::pick(tx, Some(master))?;
    }
    if typed.from > typed.until {
        return Err(Error::invalid("until", Rule::FromAfterTo));
    }
    if typed.until.since(typed.from) >= LONGEST {
        return Err(Error::invalid_with("until", Rule::OutOfRange, LONGEST));
    }
    let mut fields = ExceptionFields { words: field::words("words", &typed.words, field::LINE)?, ..typed.clone() };
    if fields.kind == ExceptionKind::Extra {
        let (starts, ends) = fields.starts.zip(fields.ends).ok_or_else(|| Error::invalid("starts", Rule::Required))?;
        if starts >= ends {
            return Err(Error::invalid_with("ends", Rule::FromAfterTo, format_args!("{starts}–{ends}")));
        }
    } else {
        fields.starts = None;
        fields.ends = None;
    }
    Ok(fields)
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<ExceptionRow> {
    Ok(ExceptionRow {
        id: row.get(0)?,
        fields: ExceptionFields {
            master: row.get(1)?,
            kind: row.get(2)?,
            from: row.get(3)?,
            until: row.get(4)?,
            starts: row.get(5)?,
            ends: row.get(6)?,
            words: row.get(7)?,
        },
    })
}
