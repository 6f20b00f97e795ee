//! Everything that was ever changed, so that any step can be turned back, today or after a restart.
//!
//! A step is one `tell` (or the batches of one import, which share it). Its rows are captured by SQLite's session
//! extension and kept in the same transaction; undo and redo append, they never delete. What is older than the owner wants
//! loses its rows and keeps its place in the chain: [`thin`].

pub mod brought;
pub mod change;
mod cut;
pub mod forget;

use std::collections::HashMap;

use rusqlite::hooks::Action;
use rusqlite::session::{ConflictAction, Session, invert_strm};
use rusqlite::types::{Value, ValueRef};
use rusqlite::{named_params, params_from_iter};
use serde::Serialize;
use sha2::{Digest, Sha256};
use ts_rs::TS;

use crate::client::ClientName;
use crate::day::{Instant, Moment};
use crate::error::{Error, Fault, Result};
use crate::table;
use crate::tx::Tx;

use change::each;

/// A change that can be turned back or brought again, for the words of the button.
#[derive(Debug, Serialize, TS)]
pub struct HistoryStep {
    pub step: i64,
    /// The name of the command, such as `visit_book`.
    pub command: String,
    pub at: Moment,
    pub client: Option<ClientName>,
}

#[derive(Debug, Serialize, TS)]
pub struct HistoryState {
    pub undo: Option<HistoryStep>,
    pub redo: Option<HistoryStep>,
}

/// Whose doing an entry is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doer {
    User,
    Scheduler,
    /// Turns this step back.
    Undo(i64),
    /// Brings this step again.
    Redo(i64),
}

/// Whether the entry ends its step, or is a batch of one still being written. Only the first batch says so, because what says it
/// is written anew when the step is whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whole {
    Yes,
    NotYet,
}

pub fn state(tx: &Tx) -> Result<HistoryState> {
    Ok(HistoryState { undo: describe(tx, next_undo(tx)?)?, redo: describe(tx, next_redo(tx)?)? })
}

/// The newest entry and when it was written; zero and the beginning of time in a book without any.
pub fn last(tx: &Tx) -> Result<(i64, Instant)> {
    let newest = tx.first("SELECT seq, at FROM history ORDER BY seq DESC LIMIT 1", [], |row| {
        Ok((row.get::<_, i64>(0)?, row.get::<_, Instant>(1)?))
    })?;
    Ok(newest.unwrap_or((0, Instant(0))))
}

/// When somebody first changed something in the book.
pub fn begun_at(tx: &Tx) -> Result<Option<Instant>> {
    tx.first("SELECT at FROM history WHERE kind = 'user' ORDER BY seq LIMIT 1", [], |row| row.get(0))
}

/// Starts listening to every captured table.
pub fn listen<'book>(tx: &Tx<'book>) -> Result<Session<'book>> {
    let mut session = Session::new(tx.conn)?;
    for name in table::CAPTURED {
        session.attach(Some(*name))?;
    }
    Ok(session)
}

/// Writes what a session heard. An empty changeset is no step.
pub fn append(
    tx: &Tx,
    session: &mut Session,
    doer: Doer,
    command: &str,
    step: Option<i64>,
    whole: Whole,
) -> Result<Option<i64>> {
    let mut changeset = Vec::new();
    session.changeset_strm(&mut changeset)?;
    if changeset.is_empty() {
        return Ok(None);
    }
    let (kind, undoes) = match doer {
        Doer::User => ("user", None),
        Doer::Scheduler => ("scheduler", None),
        Doer::Undo(step) => ("undo", Some(step)),
        Doer::Redo(step) => ("redo", Some(step)),
    };
    let last = tx.first("SELECT seq, chain FROM history ORDER BY seq DESC LIMIT 1", [], |row| {
        Ok((row.get::<_, i64>(0)?, row.get::<_, Vec<u8>>(1)?))
    })?;
    let (previous, link) = last.unwrap_or((0, vec![0; 32]));
    let seq = previous + 1;
    let mut salt = [0_u8; 16];
    getrandom::fill(&mut salt)?;
    let mut digest = salt.to_vec();
    digest.extend(Sha256::new().chain_update(salt).chain_update(&changeset).finalize());
    let chain = Sha256::new()
        .chain_update(&link)
        .chain_update(seq.to_be_bytes())
        .chain_update(tx.at.0.to_be_bytes())
        .chain_update(command)
        .chain_update(&digest)
        .finalize();
    let schema = tx.one("PRAGMA user_version", [], |row| row.get::<_, i64>(0))?;
    tx.execute(
        "INSERT INTO history (seq, at, master, command, step, kind, undoes, schema, digest, chain, whole, changeset)
         VALUES (:seq, :at, :master, :command, :step, :kind, :undoes, :schema, :digest, :chain, :whole, :changeset)",
        named_params! {
            ":seq": seq, ":at": tx.at, ":master": tx.master, ":command": command, ":step": step.unwrap_or(seq), ":kind": kind, ":undoes": undoes,
            ":schema": schema, ":digest": digest, ":chain": chain.as_slice(), ":whole": whole == Whole::Yes || step.is_some(), ":changeset": changeset,
        },
    )?;
    touch(tx, seq, &changeset)?;
    Ok(Some(step.unwrap_or(seq)))
}

/// The last batch is written: the step can now be undone as one.
pub fn complete(tx: &Tx, step: i64) -> Result<()> {
    tx.execute("UPDATE history SET whole = 1 WHERE step = :step AND whole = 0", named_params! { ":step": step })?;
    Ok(())
}

/// Turns back a step that still stands. Answers with its command.
pub fn undo(tx: &Tx, step: i64) -> Result<String> {
    let last = tx.first(
        "SELECT kind FROM history WHERE undoes = :step ORDER BY seq DESC LIMIT 1",
        named_params! { ":step": step },
        |row| row.get::<_, String>(0),
    )?;
    let whose = tx.first(
        "SELECT kind FROM history WHERE step = :step AND undoes IS NULL LIMIT 1",
        named_params! { ":step": step },
        |row| row.get::<_, String>(0),
    )?;
    if last.as_deref() == Some("undo") || whose.as_deref() != Some("user") {
        return Err(Error::Refused(Fault::NothingToUndo));
    }
    turn_back(tx, step)
}

/// Brings an undone step again; which one may be, [`state`] says.
pub fn redo(tx: &Tx, step: i64) -> Result<String> {
    let (command, entries) = entries(tx, step)?;
    for entry in entries {
        apply(tx, &changeset(tx, entry)?)?;
    }
    Ok(command)
}

/// The steps of an import that was stopped half-way by a crash: to be turned back when the book is opened.
pub fn unfinished(tx: &Tx) -> Result<Vec<i64>> {
    tx.all(
        "SELECT DISTINCT step FROM history AS batch
         WHERE whole = 0 AND NOT EXISTS (SELECT 1 FROM history AS later WHERE later.undoes = batch.step)",
        [],
        |row| row.get(0),
    )
}

/// The rows of one table that a step changed, by their ids.
pub fn rows(tx: &Tx, step: i64, table: &str) -> Result<Vec<String>> {
    tx.all(
        "SELECT DISTINCT touched.row_id FROM history JOIN touched ON touched.seq = history.seq
         WHERE history.step = :step AND history.undoes IS NULL AND touched.table_name = :table",
        named_params! { ":step": step, ":table": table },
        |row| row.get(0),
    )
}

/// Inverts a step's batches backwards.
pub fn turn_back(tx: &Tx, step: i64) -> Result<String> {
    let (command, entries) = entries(tx, step)?;
    for entry in entries.into_iter().rev() {
        let mut inverse = Vec::new();
        invert_strm(&mut changeset(tx, entry)?.as_slice(), &mut inverse)?;
        apply(tx, &inverse)?;
    }
    Ok(command)
}

/// The command of a step and its entries in their order. A large file is some thousands of them, so that each is read when its
/// turn comes.
fn entries(tx: &Tx, step: i64) -> Result<(String, Vec<i64>)> {
    let entries: Vec<(i64, String, bool)> = tx.all(
        "SELECT seq, command, length(changeset) = 0 FROM history WHERE step = :step AND undoes IS NULL ORDER BY seq",
        named_params! { ":step": step },
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
    )?;
    // What was thinned cannot be turned any more.
    if entries.iter().any(|(_, _, thinned)| *thinned) {
        return Err(Error::Refused(Fault::NothingToUndo));
    }
    let command = entries.first().map(|(_, command, _)| command.clone()).ok_or_else(|| Error::not_found("step"))?;
    Ok((command, entries.into_iter().map(|(seq, ..)| seq).collect()))
}

fn changeset(tx: &Tx, seq: i64) -> Result<Vec<u8>> {
    tx.one("SELECT changeset FROM history WHERE seq = :seq", named_params! { ":seq": seq }, |row| row.get(0))
}

/// Applies a changeset whole or refuses. SQLite passes over tables and columns it no longer knows without a word, so
/// the operations that really happened are counted against those asked for.
fn apply(tx: &Tx, changeset: &[u8]) -> Result<()> {
    let mut heard = listen(tx)?;
    let conflict = || Error::Refused(Fault::Conflict { what: "undo".into() });
    tx.conn
        .apply_strm(&mut &*changeset, None::<fn(&str) -> bool>, |_, _| ConflictAction::SQLITE_CHANGESET_ABORT)
        .map_err(|_| conflict())?;
    let mut happened = Vec::new();
    heard.changeset_strm(&mut happened)?;
    if count(&happened)? == count(changeset)? { Ok(()) } else { Err(conflict()) }
}

fn count(changeset: &[u8]) -> Result<usize> {
    let mut operations = 0;
    each(changeset, |_| {
        operations += 1;
        Ok(())
    })?;
    Ok(operations)
}

/// Puts a removed row back as it stood. Refuses where one of its id stands, or where what it belongs to is gone.
pub fn put_back(tx: &Tx, table: &str, row: &[Value]) -> Result<()> {
    if !table::CAPTURED.contains(&table) {
        return Err(Error::not_found("row"));
    }
    // Columns are only ever added at the end, with a default: an older row has the first of them.
    let columns = columns(tx, table)?;
    let names = columns.get(..row.len()).ok_or_else(|| Error::not_found("row"))?.join(", ");
    let places = vec!["?"; row.len()].join(", ");
    let conflict = |_| Error::Refused(Fault::Conflict { what: "bring_back".into() });
    tx.conn
        .execute(&format!("INSERT INTO {table} ({names}) VALUES ({places})"), params_from_iter(row))
        .map_err(conflict)?;
    Ok(())
}

/// Sets the columns of a row back where they still stand as a change left them; what changed since stays.
pub fn put_right(tx: &Tx, change: &change::Change) -> Result<()> {
    let columns = columns(tx, &change.table)?;
    let Some(key) = columns.first().filter(|_| table::CAPTURED.contains(&change.table.as_str())) else { return Ok(()) };
    for ((name, old), new) in columns.iter().zip(&change.old).zip(&change.new).skip(1) {
        let (Some(old), Some(new)) = (old, new) else { continue };
        tx.execute(
            &format!("UPDATE {} SET {name} = :old WHERE {key} = :id AND {name} IS :new", change.table),
            named_params! { ":id": change.id, ":old": old, ":new": new },
        )?;
    }
    Ok(())
}

/// The columns of a table, in their order.
pub fn columns(tx: &Tx, table: &str) -> Result<Vec<String>> {
    tx.all("SELECT name FROM pragma_table_info(:table) ORDER BY cid", named_params! { ":table": table }, |row| {
        row.get(0)
    })
}

/// Drops the rows of entries older than that, and keeps the entries: their digests and the chain stand as they were, and
/// so does who changed what when. Answers with the bytes dropped.
pub fn thin(tx: &Tx, before: Instant) -> Result<i64> {
    let dropped = tx.one(
        "SELECT coalesce(sum(length(changeset)), 0) FROM history WHERE at < :before",
        named_params! { ":before": before },
        |row| row.get(0),
    )?;
    tx.execute(
        "UPDATE history SET changeset = x'' WHERE at < :before AND length(changeset) > 0",
        named_params! { ":before": before },
    )?;
    Ok(dropped)
}

/// The changesets that speak of a photo.
pub fn touching_photos(tx: &Tx) -> Result<Vec<Vec<u8>>> {
    tx.all(
        "SELECT changeset FROM history WHERE seq IN (SELECT seq FROM touched WHERE table_name = 'photo')",
        [],
        |row| row.get(0),
    )
}

/// Notes which rows, and whose, an entry changed: a client's past is found here, not by reading every changeset.
fn touch(tx: &Tx, seq: i64, changeset: &[u8]) -> Result<()> {
    let gone = removed_visits(changeset)?;
    each(changeset, |item| {
        let operation = item.op()?;
        let table = operation.table_name().to_owned();
        let row_id = match operation.code() {
            Action::SQLITE_INSERT => text(item.new_value(0)?),
            _ => text(item.old_value(0)?),
        };
        let client_id = match (table.as_str(), operation.code()) {
            ("client", _) => row_id.clone(),
            (house, _) if table::NOBODYS.contains(&house) => String::new(),
            ("visit_service", Action::SQLITE_UPDATE) => owner(
                tx,
                "SELECT visit.client_id FROM visit_service JOIN visit ON visit.id = visit_id WHERE visit_service.id = :id",
                &row_id,
            )?,
            // What a removed line belonged to may be removed with it.
            ("visit_service", code) => {
                let visit = text(if code == Action::SQLITE_INSERT { item.new_value(1)? } else { item.old_value(1)? });
                match gone.get(&visit) {
                    Some(client) => client.clone(),
                    None => owner(tx, "SELECT client_id FROM visit WHERE id = :id", &visit)?,
                }
            }
            // Every other captured table has its client in the second column.
            (_, Action::SQLITE_INSERT) => text(item.new_value(1)?),
            (_, Action::SQLITE_DELETE) => text(item.old_value(1)?),
            // A change holds only the columns that changed, so the row itself is asked.
            _ => owner(tx, &format!("SELECT client_id FROM {table} WHERE id = :id"), &row_id)?,
        };
        tx.execute(
            "INSERT INTO touched (seq, table_name, row_id, client_id) VALUES (:seq, :table, :row, :client)",
            named_params! { ":seq": seq, ":table": table, ":row": row_id, ":client": client_id },
        )?;
        Ok(())
    })
}

/// The visits an entry removes, each with its client.
fn removed_visits(changeset: &[u8]) -> Result<HashMap<String, String>> {
    let mut gone = HashMap::new();
    each(changeset, |item| {
        let operation = item.op()?;
        if operation.table_name() == "visit" && operation.code() == Action::SQLITE_DELETE {
            gone.insert(text(item.old_value(0)?), text(item.old_value(1)?));
        }
        Ok(())
    })?;
    Ok(gone)
}

fn owner(tx: &Tx, sql: &str, id: &str) -> Result<String> {
    Ok(tx.first(sql, named_params! { ":id": id }, |row| row.get(0))?.unwrap_or_default())
}

fn text(value: ValueRef<'_>) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn next_undo(tx: &Tx) -> Result<Option<i64>> {
    tx.first(
        "SELECT step FROM history AS done
         WHERE kind = 'user' AND length(changeset) > 0
           AND (SELECT whole FROM history AS first WHERE first.seq = done.step) = 1
           AND coalesce((SELECT kind FROM history WHERE undoes = done.step ORDER BY seq DESC LIMIT 1), 'redo') <> 'undo'
         ORDER BY step DESC
         LIMIT 1",
        [],
        |row| row.get(0),
    )
}

fn next_redo(tx: &Tx) -> Result<Option<i64>> {
    tx.first(
        "SELECT undoes FROM history AS back
         WHERE kind = 'undo'
           AND seq > coalesce((
             SELECT max(seq) FROM history AS latest
             WHERE kind = 'user' AND (SELECT whole FROM history AS first WHERE first.seq = latest.step) = 1), 0)
           AND NOT EXISTS (SELECT 1 FROM history AS later WHERE later.undoes = back.undoes AND later.seq > back.seq)
           AND EXISTS (SELECT 1 FROM history AS done WHERE done.seq = back.undoes AND done.whole = 1)
         ORDER BY seq DESC
         LIMIT 1",
        [],
        |row| row.get(0),
    )
}

fn describe(tx: &Tx, step: Option<i64>) -> Result<Option<HistoryStep>> {
    let Some(step) = step else { return Ok(None) };
    let (seq, command, at) = tx.one(
        "SELECT seq, command, at FROM history WHERE step = :step AND undoes IS NULL ORDER BY seq LIMIT 1",
        named_params! { ":step": step },
        |row| Ok((row.get::<_, i64>(0)?, row.get(1)?, row.get(2)?)),
    )?;
    let client = tx.first(
        "SELECT client.id, client.name FROM touched JOIN client ON client.id = touched.client_id WHERE seq = :seq LIMIT 1",
        named_params! { ":seq": seq },
        |row| Ok(ClientName { id: row.get(0)?, name: row.get(1)? }),
    )?;
    Ok(Some(HistoryStep { step, command, at: tx.zone.moment(at), client }))
}
