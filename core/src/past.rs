//! A client's past: who changed what and when, what stood there before, and what was removed and can be brought back.

use std::collections::HashSet;

use rusqlite::named_params;
use rusqlite::types::Value;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::choice::choice;
use crate::client;
use crate::day::{Instant, Moment};
use crate::error::{Error, Fault, Result, Rule};
use crate::history::change::{Change, What, changes};
use crate::history::{columns, put_back, put_right};
use crate::table;
use crate::tx::Tx;

choice! {
    PastOf { All = "all", Removed = "removed" }
}

choice! {
    PastKind { User = "user", Scheduler = "scheduler", Undo = "undo", Redo = "redo" }
}

choice! {
    PastWhat { Added = "added", Changed = "changed", Removed = "removed" }
}

#[derive(Debug, Deserialize, TS)]
pub struct PastArgs {
    pub client: String,
    pub of: PastOf,
    /// The last entry already shown.
    pub before: Option<i64>,
}

#[derive(Debug, Deserialize, TS)]
pub struct VersionArgs {
    pub client: String,
    /// The id of a row.
    pub row: String,
}

/// A client who was merged.
#[derive(Debug, Deserialize, TS)]
pub struct MergedPick {
    pub id: String,
}

#[derive(Debug, Deserialize, TS)]
pub struct PastPick {
    /// The entry that removed it.
    pub seq: i64,
    pub table: String,
    pub row: String,
}

/// What stood in a field, and what stood there then; absent where there was nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PastField {
    /// The column.
    pub name: String,
    pub before: Option<String>,
    pub after: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PastChange {
    pub table: String,
    pub row: String,
    pub what: PastWhat,
    pub fields: Vec<PastField>,
    /// It is gone from the book now, and can be put back as it stood.
    pub gone: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PastRow {
    pub seq: i64,
    pub at: Moment,
    /// Who sat at the desk; empty where nobody said.
    pub master: String,
    pub command: String,
    pub kind: PastKind,
    pub changes: Vec<PastChange>,
    /// Older than the owner keeps: that it happened is known, not what.
    pub thinned: bool,
}

#[derive(Debug, Serialize, TS)]
pub struct PastPage {
    pub rows: Vec<PastRow>,
    /// Where the next page begins; absent at the beginning of her past.
    pub next: Option<i64>,
}

const PAGE: usize = 40;
/// Columns that say nothing to a reader: keys, places in a row, what the program keeps for itself.
const SILENT: &[&str] = &[
    "id",
    "client_id",
    "visit_id",
    "service_id",
    "master_id",
    "room_id",
    "series_id",
    "position",
    "uid",
    "free_from",
    "made_at",
    "normal",
    "brought_by",
    "anchor",
    "origin",
    "own",
    "at",
    "finished_at",
    "arrived_at",
    "cancelled_at",
    "version",
    "original",
    "picture",
    "thumb",
    "crop_left",
    "crop_top",
    "crop_right",
    "crop_bottom",
];

/// What changed about her, newest first.
pub fn page(tx: &Tx, args: &PastArgs) -> Result<PastPage> {
    client::name(tx, &args.client)?;
    let mut rows = Vec::new();
    let mut before = args.before.unwrap_or(i64::MAX);
    loop {
        let seqs = entries(tx, &args.client, before)?;
        let last = seqs.len() < PAGE;
        for seq in seqs {
            before = seq;
            let mut row = entry(tx, &args.client, seq, |_| true)?;
            if args.of == PastOf::Removed {
                row.changes.retain(|change| change.gone);
            }
            if args.of == PastOf::All || !row.changes.is_empty() {
                rows.push(row);
            }
            if rows.len() == PAGE {
                return Ok(PastPage { rows, next: Some(before) });
            }
        }
        if last {
            return Ok(PastPage { rows, next: None });
        }
    }
}

/// Every version of one row, newest first.
pub fn versions(tx: &Tx, args: &VersionArgs) -> Result<Vec<PastRow>> {
    let seqs: Vec<i64> = tx.all(
        "SELECT seq FROM touched WHERE client_id = :client AND row_id = :row ORDER BY seq DESC",
        named_params! { ":client": args.client, ":row": args.row },
        |row| row.get(0),
    )?;
    seqs.into_iter().map(|seq| entry(tx, &args.client, seq, |change| change.id == args.row)).collect()
}

/// Puts a removed row back as it stood when it was removed.
pub fn bring_back(tx: &Tx, args: &PastPick) -> Result<()> {
    let changeset: Vec<u8> = tx
        .first("SELECT changeset FROM history WHERE seq = :seq", named_params! { ":seq": args.seq }, |row| row.get(0))?
        .ok_or_else(|| Error::not_found("step"))?;
    let removed = changes(&changeset)?
        .into_iter()
        .find(|change| change.what == What::Removed && change.table == args.table && change.id == args.row)
        .ok_or_else(|| Error::not_found("row"))?;
    if exists(tx, &removed)? {
        return Err(Error::Refused(Fault::Conflict { what: "bring_back".into() }));
    }
    let row: Vec<Value> = removed.old.into_iter().map(|value| value.unwrap_or(Value::Null)).collect();
    put_back(tx, &args.table, &row)
}

/// Two who were merged are two again: every row goes back to whose it was and every field to what stood in it, where
/// nobody has changed it since. What was written about her since stays with the one she was taken for.
pub fn part(tx: &Tx, args: &MergedPick) -> Result<()> {
    if client::merged_into(tx, &args.id)?.is_none() {
        return Err(Error::invalid("id", Rule::OtherState));
    }
    let changeset: Vec<u8> = tx
        .first(
            "SELECT history.changeset FROM touched JOIN history ON history.seq = touched.seq
             WHERE touched.client_id = :client AND touched.table_name = 'client' AND history.command = 'client_merge' AND history.kind <> 'undo'
             ORDER BY history.seq DESC
             LIMIT 1",
            named_params! { ":client": args.id },
            |row| row.get(0),
        )?
        .ok_or_else(|| Error::not_found("step"))?;
    if changeset.is_empty() {
        return Err(Error::Refused(Fault::NotKept));
    }
    for change in changes(&changeset)?.iter().rev() {
        put_right(tx, change)?;
    }
    Ok(())
}

/// The entries that touched a client before one, newest first: a page of them.
fn entries(tx: &Tx, client: &str, before: i64) -> Result<Vec<i64>> {
    tx.all(
        "SELECT DISTINCT seq FROM touched WHERE client_id = :client AND seq < :before ORDER BY seq DESC LIMIT :most",
        named_params! { ":client": client, ":before": before, ":most": PAGE },
        |row| row.get(0),
    )
}

/// The rows of an entry that are one client's.
fn hers(tx: &Tx, client: &str, seq: i64) -> Result<HashSet<(String, String)>> {
    let rows = tx.all(
        "SELECT table_name, row_id FROM touched WHERE seq = :seq AND client_id = :client",
        named_params! { ":seq": seq, ":client": client },
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    Ok(rows.into_iter().collect())
}

fn entry(tx: &Tx, client: &str, seq: i64, wanted: impl Fn(&Change) -> bool) -> Result<PastRow> {
    let (at, master, command, kind, changeset) = tx.one(
        "SELECT at, coalesce((SELECT name FROM master WHERE id = history.master), ''), command, kind, changeset
         FROM history
         WHERE seq = :seq",
        named_params! { ":seq": seq },
        |row| Ok((row.get::<_, Instant>(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get::<_, Vec<u8>>(4)?)),
    )?;
    let mine = hers(tx, client, seq)?;
    let told = changes(&changeset)?
        .into_iter()
        .filter(|change| mine.contains(&(change.table.clone(), change.id.clone())) && wanted(change))
        .map(|change| told(tx, &change))
        .collect::<Result<Vec<_>>>()?;
    Ok(PastRow { seq, at: tx.zone.moment(at), master, command, kind, changes: told, thinned: changeset.is_empty() })
}

fn told(tx: &Tx, change: &Change) -> Result<PastChange> {
    let names = columns(tx, &change.table)?;
    let value = |row: &[Option<Value>], at: usize| row.get(at).and_then(Option::as_ref).and_then(text);
    let fields =
        names.iter().enumerate().filter(|(_, name)| !SILENT.contains(&name.as_str())).filter_map(|(at, name)| {
            let (before, after) = (value(&change.old, at), value(&change.new, at));
            (before != after).then(|| PastField { name: name.clone(), before, after })
        });
    Ok(PastChange {
        fields: fields.collect(),
        what: match change.what {
            What::Added => PastWhat::Added,
            What::Changed => PastWhat::Changed,
            What::Removed => PastWhat::Removed,
        },
        gone: change.what == What::Removed && !exists(tx, change)?,
        table: change.table.clone(),
        row: change.id.clone(),
    })
}

fn exists(tx: &Tx, change: &Change) -> Result<bool> {
    if !table::CAPTURED.contains(&change.table.as_str()) {
        return Ok(false);
    }
    let key = columns(tx, &change.table)?.into_iter().next().unwrap_or_default();
    tx.one(
        &format!("SELECT EXISTS (SELECT 1 FROM {} WHERE {key} = :id)", change.table),
        named_params! { ":id": change.id },
        |row| row.get(0),
    )
}

/// Nothing and an empty text are the same to a reader.
fn text(value: &Value) -> Option<String> {
    match value {
        Value::Null | Value::Blob(_) => None,
        Value::Integer(number) => Some(number.to_string()),
        Value::Real(number) => Some(number.to_string()),
        Value::Text(text) => Some(text.clone()).filter(|text| !text.is_empty()),
    }
}
