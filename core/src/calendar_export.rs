//! The visits as a calendar file: one for the client to keep, or everything for another calendar.

use std::collections::{HashMap, HashSet};

use rusqlite::named_params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::block;
use crate::day::{Instant, Moment};
use crate::error::Result;
use crate::ics::write::{self, Entry, Sure};
use crate::setting;
use crate::tx::Tx;
use crate::visit::{self, VisitState};
use crate::visit_service;

/// Days back from today.
const BACK: i64 = 365;
/// Visits looked at together.
const CHUNK: usize = 1_000;

#[derive(Debug, Deserialize, TS)]
pub struct CalendarExport {
    /// Everything when absent.
    pub visit: Option<String>,
}

/// A file to be saved where the owner says.
#[derive(Debug, Serialize, TS)]
pub struct CalendarFile {
    /// Proposed to the owner: `regulars.ics`, or `visit-2026-04-02.ics`.
    pub name: String,
    pub text: String,
}

/// A visit as it stands in the book, with whoever it concerns.
struct Row {
    id: String,
    client: String,
    client_name: String,
    master_name: String,
    state: VisitState,
    starts: Moment,
    ends: Moment,
    uid: String,
    made_at: Instant,
}

/// How often a row was changed since it was made, and when last.
#[derive(Clone, Copy)]
struct Changed {
    times: i64,
    at: Instant,
}

/// One visit, in words that are for the client's eyes; or a year back and everything ahead, for the owner's.
pub fn file(tx: &Tx, args: &CalendarExport) -> Result<CalendarFile> {
    match &args.visit {
        Some(id) => for_client(tx, id),
        None => everything(tx),
    }
}

/// Only what she knows herself: when, what, and where.
fn for_client(tx: &Tx, id: &str) -> Result<CalendarFile> {
    let visit = visit::get(tx, id)?;
    let settings = setting::show(tx)?;
    let row = tx.one(
        "SELECT visit.id, visit.client_id, '', '', visit.state, visit.starts, visit.ends, visit.uid, visit.made_at FROM visit WHERE id = :id",
        named_params! { ":id": visit.id },
        from_row,
    )?;
    let services = visit_service::names(tx, &visit.id)?.join(", ");
    let summary = format!("{services} – {}", settings.business);
    let changed = changes(tx, &row.client)?;
    let text = write::write(&settings.business, &settings.zone, &[entry(row, summary, &changed)]);
    Ok(CalendarFile { name: format!("visit-{}.ics", visit.starts.day()), text })
}

fn everything(tx: &Tx) -> Result<CalendarFile> {
    let settings = setting::show(tx)?;
    let from = tx.today().plus(-BACK).starts();
    // What did not take place is of no use afterwards.
    let rows = tx.all(
        "SELECT visit.id, visit.client_id, client.name, master.name, visit.state, visit.starts, visit.ends, visit.uid, visit.made_at
         FROM visit JOIN client ON client.id = visit.client_id JOIN master ON master.id = visit.master_id
         WHERE visit.starts >= :from AND (visit.state NOT IN ('cancelled', 'no_show') OR visit.starts >= :now)
         ORDER BY visit.starts, visit.id",
        named_params! { ":from": from, ":now": tx.now() },
        from_row,
    )?;
    let several = rows.iter().map(|row| &row.master_name).collect::<HashSet<_>>().len() > 1;
    let mut entries = Vec::with_capacity(rows.len());
    let mut known: HashMap<String, HashMap<String, Changed>> = HashMap::new();
    let mut rows = rows.into_iter().peekable();
    while rows.peek().is_some() {
        let chunk: Vec<Row> = rows.by_ref().take(CHUNK).collect();
        let ids: Vec<&str> = chunk.iter().map(|row| row.id.as_str()).collect();
        let mut services = visit_service::names_of_many(tx, &ids)?;
        for row in chunk {
            let names = services.remove(&row.id).unwrap_or_default().join(", ");
            let summary = format!("{} – {names}", row.client_name);
            let category = if several { row.master_name.clone() } else { String::new() };
            if !known.contains_key(&row.client) {
                known.insert(row.client.clone(), changes(tx, &row.client)?);
            }
            let changed = &known[&row.client];
            entries.push(Entry { category, ..entry(row, summary, changed) });
        }
    }
    entries.extend(blocks(tx, from)?);
    Ok(CalendarFile { name: "regulars.ics".into(), text: write::write(&settings.business, &settings.zone, &entries) })
}

fn entry(row: Row, summary: String, changed: &HashMap<String, Changed>) -> Entry {
    let changed = changed.get(&row.id).copied().unwrap_or(Changed { times: 0, at: row.made_at });
    Entry {
        uid: if row.uid.is_empty() { format!("{}{}", row.id, visit::OWN_UID) } else { row.uid },
        starts: row.starts,
        ends: row.ends,
        summary,
        category: String::new(),
        sequence: changed.times,
        changed_at: changed.at,
        sure: match row.state {
            VisitState::Booked => Sure::Tentative,
            VisitState::Confirmed | VisitState::Arrived | VisitState::Done => Sure::Confirmed,
            VisitState::Cancelled | VisitState::NoShow => Sure::Cancelled,
        },
    }
}

fn blocks(tx: &Tx, from: Moment) -> Result<Vec<Entry>> {
    let changed = changes_of(tx.all(
        "SELECT touched.row_id, count(*) - 1, max(history.at) FROM touched JOIN history ON history.seq = touched.seq
             WHERE touched.client_id = '' AND touched.table_name = 'block'
             GROUP BY touched.row_id",
        [],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
    )?);
    let rows = tx.all(
        "SELECT block.id, block.starts, block.ends, block.words, block.uid, master.name
         FROM block JOIN master ON master.id = block.master_id
         WHERE block.ends >= :from
         ORDER BY block.ends, block.id",
        named_params! { ":from": from },
        |row| {
            Ok(Entry {
                // The id, until it is known whether another calendar has a name for it.
                uid: row.get(0)?,
                starts: row.get(1)?,
                ends: row.get(2)?,
                summary: row.get(3)?,
                category: row.get(5)?,
                sequence: 0,
                changed_at: Instant(0),
                sure: Sure::Busy,
            })
            .and_then(|entry| Ok((entry, row.get::<_, String>(4)?)))
        },
    )?;
    let with_uid = |(entry, uid): (Entry, String)| {
        let Changed { times, at } = changed.get(&entry.uid).copied().unwrap_or(Changed { times: 0, at: tx.at });
        let uid = if uid.is_empty() { format!("{}{}", entry.uid, block::OWN_UID) } else { uid };
        Entry { uid, sequence: times, changed_at: at, ..entry }
    };
    Ok(rows.into_iter().map(with_uid).collect())
}

/// What history knows of one client's visits.
fn changes(tx: &Tx, client: &str) -> Result<HashMap<String, Changed>> {
    Ok(changes_of(tx.all(
        "SELECT touched.row_id, count(*) - 1, max(history.at) FROM touched JOIN history ON history.seq = touched.seq
         WHERE touched.client_id = :client AND touched.table_name = 'visit'
         GROUP BY touched.row_id",
        named_params! { ":client": client },
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
    )?))
}

fn changes_of(rows: Vec<(String, i64, Instant)>) -> HashMap<String, Changed> {
    rows.into_iter().map(|(id, times, at)| (id, Changed { times: times.max(0), at })).collect()
}

fn from_row(row: &rusqlite::Row<'_>) -> rusqlite::Result<Row> {
    Ok(Row {
        id: row.get(0)?,
        client: row.get(1)?,
        client_name: row.get(2)?,
        master_name: row.get(3)?,
        state: row.get(4)?,
        starts: row.get(5)?,
        ends: row.get(6)?,
        uid: row.get(7)?,
        made_at: row.get(8)?,
    })
}
