//! Checking the book: is the file whole, is the chain of its history unbroken, and was anything changed behind the app's back?
//!
//! What this does not prove: whoever has the key can write rows and a new chain over them; entries cut off at the very end
//! together with their links leave no trace; entries that were thinned say that something happened, not what; and of one from
//! which an erased client was cut only what is left is proved.

use std::collections::{HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};

use rusqlite::named_params;
use serde::Serialize;
use sha2::{Digest, Sha256};
use ts_rs::TS;

use crate::client::ClientName;
use crate::day::{Instant, Moment};
use crate::error::Result;
use crate::history;
use crate::history::change::{Change, What, changes};
use crate::photo;
use crate::table;
use crate::tx::{self, Tx};

/// A row that is not as history left it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CheckRow {
    pub table: String,
    pub row: String,
    /// Whose it is, where that is known.
    pub client: Option<ClientName>,
    /// Columns that differ; empty where the row itself is missing, or was never written by the app.
    pub columns: Vec<String>,
}

#[derive(Debug, Serialize, TS)]
pub struct CheckReport {
    pub entries: i64,
    /// Entries older than the owner keeps: their rows are gone, their links stand.
    pub thinned: i64,
    /// The first entry whose link or digest does not fit, and when it says it was written.
    pub broken: Option<CheckBroken>,
    /// Rows compared with what history says of them.
    pub rows: i64,
    /// At most a hundred; `behind_total` says how many.
    pub behind: Vec<CheckRow>,
    pub behind_total: i64,
    /// What SQLite finds wrong with the file; empty when all is well.
    pub file: Vec<String>,
}

#[derive(Debug, Serialize, TS)]
pub struct CheckBroken {
    pub seq: i64,
    pub at: Moment,
}

/// One entry as the chain sees it.
struct Entry {
    seq: i64,
    at: Instant,
    command: String,
    digest: Vec<u8>,
    chain: Vec<u8>,
    changeset: Vec<u8>,
    /// Of one from which rows were cut: what is left of it.
    cut: Vec<u8>,
}

/// Of the rows that differ so many are named.
const NAMED: usize = 100;
/// Bytes of salt before a digest.
const SALT: usize = 16;
/// Entries read at once.
const BATCH: i64 = 200;

pub fn book(tx: &Tx) -> Result<CheckReport> {
    let (entries, thinned) =
        tx.one("SELECT count(*), coalesce(sum(length(changeset) = 0), 0) FROM history", [], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?;
    let mut behind = Vec::new();
    let rows = compare(tx, &mut behind)?;
    strangers(tx, &mut behind)?;
    pictures(tx, &mut behind)?;
    let total = i64::try_from(behind.len()).unwrap_or(i64::MAX);
    behind.truncate(NAMED);
    for row in &mut behind {
        row.client = owner(tx, row)?;
    }
    Ok(CheckReport { entries, thinned, broken: broken(tx)?, rows, behind, behind_total: total, file: file(tx)? })
}

/// The first link that does not fit the one before it, or the first digest that does not fit its rows.
fn broken(tx: &Tx) -> Result<Option<CheckBroken>> {
    let mut link = vec![0; 32];
    let mut last = 0;
    loop {
        let entries = read(
            tx,
            "SELECT seq, at, command, digest, chain, changeset, cut FROM history WHERE seq > :from ORDER BY seq LIMIT :most",
            last,
        )?;
        if entries.is_empty() {
            return Ok(None);
        }
        for entry in entries {
            let chain = Sha256::new()
                .chain_update(&link)
                .chain_update(entry.seq.to_be_bytes())
                .chain_update(entry.at.0.to_be_bytes())
                .chain_update(&entry.command)
                .chain_update(&entry.digest)
                .finalize();
            let fits = entry.changeset.is_empty() || digest_fits(&entry);
            if entry.seq != last + 1 || chain.as_slice() != entry.chain || !fits {
                return Ok(Some(CheckBroken { seq: entry.seq, at: tx.zone.moment(entry.at) }));
            }
            (last, link) = (entry.seq, entry.chain);
        }
    }
}

fn digest_fits(entry: &Entry) -> bool {
    let of = if entry.cut.is_empty() { &entry.digest } else { &entry.cut };
    let Some((salt, digest)) = of.split_at_checked(SALT) else { return false };
    Sha256::new().chain_update(salt).chain_update(&entry.changeset).finalize().as_slice() == digest
}

/// Walks history from its end: what the newest entry says of a column must stand there now.
fn compare(tx: &Tx, behind: &mut Vec<CheckRow>) -> Result<i64> {
    let mut seen: HashMap<u64, u64> = HashMap::new();
    let mut names: HashMap<String, Vec<String>> = HashMap::new();
    let mut from = i64::MAX;
    loop {
        let entries = read(
            tx,
            "SELECT seq, at, command, digest, chain, changeset, cut FROM history WHERE seq < :from ORDER BY seq DESC LIMIT :most",
            from,
        )?;
        let Some(last) = entries.last() else { break };
        from = last.seq;
        for entry in &entries {
            // What cannot be read does not fit its digest either, and is told by that.
            let Ok(told) = changes(&entry.changeset) else { continue };
            for change in told.into_iter().rev() {
                if !names.contains_key(&change.table) {
                    names.insert(change.table.clone(), history::columns(tx, &change.table)?);
                }
                let settled = seen.entry(key(&change.table, &change.id)).or_default();
                let columns = &names[&change.table];
                if let Some(differs) = differs(tx, &change, columns, settled)? {
                    behind.push(CheckRow { table: change.table, row: change.id, client: None, columns: differs });
                }
            }
        }
    }
    behind.sort_by(|one, other| (&one.table, &one.row).cmp(&(&other.table, &other.row)));
    behind.dedup_by(|one, other| (&one.table, &one.row) == (&other.table, &other.row));
    Ok(i64::try_from(seen.len()).unwrap_or(i64::MAX))
}

/// Which columns of a row are not as the change left them, of those no newer change has spoken of. `settled` is a bit a
/// column; all of them once the row's end is known.
fn differs(tx: &Tx, change: &Change, columns: &[String], settled: &mut u64) -> Result<Option<Vec<String>>> {
    if *settled == u64::MAX || columns.is_empty() {
        return Ok(None);
    }
    let sql = format!("SELECT {} FROM {} WHERE {} = :id", columns.join(", "), change.table, columns[0]);
    let now = tx.conn.prepare_cached(&sql)?.query_row(named_params! { ":id": change.id }, tx::whole);
    let now = match now {
        Ok(row) => Some(row),
        Err(rusqlite::Error::QueryReturnedNoRows) => None,
        Err(other) => return Err(other.into()),
    };
    let first = *settled == 0;
    if change.what == What::Removed {
        *settled = u64::MAX;
        return Ok(now.filter(|_| first).map(|_| Vec::new()));
    }
    let Some(now) = now else {
        *settled = u64::MAX;
        return Ok(first.then(Vec::new));
    };
    let mut wrong = Vec::new();
    for (at, value) in change.new.iter().enumerate() {
        let bit = 1 << at.min(62);
        let Some(value) = value.as_ref().filter(|_| *settled & bit == 0) else { continue };
        if now.get(at) != Some(value) {
            wrong.push(columns[at].clone());
        }
        *settled |= bit;
    }
    *settled = if change.what == What::Added { u64::MAX } else { *settled | 1 << 63 };
    Ok((!wrong.is_empty()).then_some(wrong))
}

/// Rows that no entry of history ever wrote.
fn strangers(tx: &Tx, behind: &mut Vec<CheckRow>) -> Result<()> {
    let touched: HashSet<u64> = tx
        .all("SELECT table_name, row_id FROM touched", [], |row| {
            Ok(key(&row.get::<_, String>(0)?, &row.get::<_, String>(1)?))
        })?
        .into_iter()
        .collect();
    for name in table::CAPTURED {
        let columns = history::columns(tx, name)?;
        for id in
            tx.all(&format!("SELECT checked.{} FROM {name} AS checked", columns[0]), [], |row| row.get::<_, String>(0))?
        {
            if !touched.contains(&key(name, &id)) {
                behind.push(CheckRow { table: (*name).to_owned(), row: id, client: None, columns: Vec::new() });
            }
        }
    }
    Ok(())
}

/// Photos whose file is gone or is not what was written: its seal is tried, so a single changed bit is found.
fn pictures(tx: &Tx, behind: &mut Vec<CheckRow>) -> Result<()> {
    for (id, names) in photo::pictures(tx)? {
        let columns = ["original", "picture", "thumb"].into_iter().zip(&names);
        let wrong = columns.filter(|(_, name)| tx.album().and_then(|album| album.get(name)).is_err());
        let wrong: Vec<String> = wrong.map(|(column, _)| column.to_owned()).collect();
        if !wrong.is_empty() {
            behind.push(CheckRow { table: "photo".into(), row: id, client: None, columns: wrong });
        }
    }
    Ok(())
}

fn file(tx: &Tx) -> Result<Vec<String>> {
    // FTS5 looks whether its notes of the index are of today when it is asked for a row, and not when it checks itself: a connection
    // that has not asked since another one merged a part away would take that part for lost.
    for index in ["search_part", "search_start", "search_word"] {
        tx.one(&format!("SELECT count(*) FROM {index} WHERE rowid = 0"), [], |row| row.get::<_, i64>(0))?;
    }
    let mut found = tx.all("PRAGMA quick_check(20)", [], |row| row.get::<_, String>(0))?;
    found.retain(|line| line != "ok");
    let orphans = tx.all("PRAGMA foreign_key_check", [], |row| row.get::<_, String>(0))?;
    found.extend(orphans.into_iter().take(NAMED));
    Ok(found)
}

fn owner(tx: &Tx, row: &CheckRow) -> Result<Option<ClientName>> {
    tx.first(
        "SELECT client.id, client.name FROM touched JOIN client ON client.id = touched.client_id
         WHERE touched.table_name = :table AND touched.row_id = :row
         LIMIT 1",
        named_params! { ":table": row.table, ":row": row.row },
        |row| Ok(ClientName { id: row.get(0)?, name: row.get(1)? }),
    )
}

fn read(tx: &Tx, sql: &str, from: i64) -> Result<Vec<Entry>> {
    tx.all(sql, named_params! { ":from": from, ":most": BATCH }, |row| {
        Ok(Entry {
            seq: row.get(0)?,
            at: row.get(1)?,
            command: row.get(2)?,
            digest: row.get(3)?,
            chain: row.get(4)?,
            changeset: row.get(5)?,
            cut: row.get(6)?,
        })
    })
}

fn key(table: &str, id: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    (table, id).hash(&mut hasher);
    hasher.finish()
}
