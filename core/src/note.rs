//! What was said, what to ask next time, what was promised.

use std::collections::HashMap;

use rusqlite::{Row, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::client;
use crate::day::{Day, Moment};
use crate::error::{Error, Result, Rule};
use crate::field;
use crate::tx::Tx;

#[derive(Debug, Clone, Serialize, TS)]
pub struct NoteRow {
    pub id: String,
    pub client: String,
    pub visit: Option<String>,
    pub day: Day,
    pub at: Moment,
    pub words: String,
    /// To be asked at the next visit, then ticked off.
    pub ask: String,
    pub asked: bool,
    /// A debt of ours, open until kept.
    pub promise: String,
    pub promise_due: Option<Day>,
    pub kept: bool,
    pub step: String,
    pub step_done: bool,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct AskRow {
    pub note: String,
    pub words: String,
    pub day: Day,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct PromiseRow {
    pub note: String,
    pub words: String,
    pub due: Option<Day>,
    pub late: bool,
    pub day: Day,
}

#[derive(Debug, Deserialize, TS)]
pub struct NoteAdd {
    pub client: String,
    pub words: String,
    pub ask: String,
    pub promise: String,
    pub promise_due: Option<Day>,
    pub step: String,
}

#[derive(Debug, Deserialize, TS)]
pub struct NoteChange {
    pub id: String,
    pub words: String,
    pub ask: String,
    pub promise: String,
    pub promise_due: Option<Day>,
    pub step: String,
}

const COLUMNS: &str =
    "id, client_id, visit_id, at, words, ask, asked_at, promise, promise_due, kept_at, step, step_done_at";

/// What was said in a talk that was no visit: on the telephone, in the shop.
pub fn add(tx: &Tx, args: &NoteAdd) -> Result<String> {
    client::name(tx, &args.client)?;
    insert(tx, args, &Of::Talk)
}

/// A note of a visit, in the act that finishes it.
pub fn add_to_visit(tx: &Tx, args: &NoteAdd, visit: &str) -> Result<String> {
    insert(tx, args, &Of::Visit(visit))
}

/// A note that another program kept, perhaps of a visit and its time: nobody talked with her now.
pub fn add_brought(tx: &Tx, args: &NoteAdd, of: Option<(&str, Moment)>) -> Result<String> {
    client::name(tx, &args.client)?;
    insert(tx, args, &Of::Import(of))
}

pub fn change(tx: &Tx, args: &NoteChange) -> Result<()> {
    let kept = Kept::checked(&args.words, &args.ask, &args.promise, &args.step)?;
    let changed = tx.execute(
        "UPDATE note
         SET words = :words, ask = :ask, promise = :promise, promise_due = :promise_due, step = :step,
             asked_at = iif(ask = :ask, asked_at, NULL), kept_at = iif(promise = :promise, kept_at, NULL),
             step_done_at = iif(step = :step, step_done_at, NULL)
         WHERE id = :id",
        named_params! {
            ":id": args.id, ":words": kept.words, ":ask": kept.ask, ":promise": kept.promise, ":promise_due": kept.due(args.promise_due),
            ":step": kept.step,
        },
    )?;
    if changed == 0 { Err(Error::not_found("note")) } else { Ok(()) }
}

pub fn remove(tx: &Tx, id: &str) -> Result<()> {
    let gone = tx.execute("DELETE FROM note WHERE id = :id", named_params! { ":id": id })?;
    if gone == 0 { Err(Error::not_found("note")) } else { Ok(()) }
}

/// Ticks off what was to be asked.
pub fn asked(tx: &Tx, id: &str) -> Result<()> {
    tick(tx, id, "UPDATE note SET asked_at = :at WHERE id = :id AND ask <> ''")
}

/// The promise is kept.
pub fn kept(tx: &Tx, id: &str) -> Result<()> {
    tick(tx, id, "UPDATE note SET kept_at = :at WHERE id = :id AND promise <> ''")
}

pub fn step_done(tx: &Tx, id: &str) -> Result<()> {
    tick(tx, id, "UPDATE note SET step_done_at = :at WHERE id = :id AND step <> ''")
}

/// What to ask her, oldest first.
pub fn asks(tx: &Tx, client: &str) -> Result<Vec<AskRow>> {
    tx.all(
        "SELECT id, ask, at FROM note WHERE client_id = :client AND ask <> '' AND asked_at IS NULL ORDER BY at, id LIMIT 50",
        named_params! { ":client": client },
        ask_from_row,
    )
}

pub fn steps(tx: &Tx, client: &str) -> Result<Vec<AskRow>> {
    tx.all(
        "SELECT id, step, at FROM note WHERE client_id = :client AND step <> '' AND step_done_at IS NULL ORDER BY at, id LIMIT 50",
        named_params! { ":client": client },
        ask_from_row,
    )
}

/// What we owe her, the most pressing first.
pub fn promises(tx: &Tx, client: &str) -> Result<Vec<PromiseRow>> {
    let rows = tx.all(
        "SELECT id, promise, promise_due, at FROM note
         WHERE client_id = :client AND promise <> '' AND kept_at IS NULL
         ORDER BY promise_due IS NULL, promise_due, at, id
         LIMIT 50",
        named_params! { ":client": client },
        |row| {
            Ok(PromiseRow {
                note: row.get(0)?,
                words: row.get(1)?,
                due: row.get(2)?,
                late: false,
                day: row.get::<_, Moment>(3)?.day(),
            })
        },
    )?;
    let today = tx.today();
    Ok(rows.into_iter().map(|row| PromiseRow { late: row.due.is_some_and(|due| due < today), ..row }).collect())
}

/// The newest things that were talked about.
pub fn latest(tx: &Tx, client: &str, most: usize) -> Result<Vec<NoteRow>> {
    tx.all(
        &format!(
            "SELECT {COLUMNS} FROM note WHERE client_id = :client AND words <> '' ORDER BY at DESC, id DESC LIMIT :most"
        ),
        named_params! { ":client": client, ":most": most },
        from_row,
    )
}

/// What was said in several visits, by visit; one without a note is left out.
pub fn of_visits(tx: &Tx, visits: &[&str]) -> Result<HashMap<String, Vec<NoteRow>>> {
    let rows = tx.all(
        &format!("SELECT {COLUMNS} FROM note WHERE visit_id IN (SELECT value FROM json_each(:visits)) ORDER BY at, id"),
        named_params! { ":visits": serde_json::to_string(visits)? },
        from_row,
    )?;
    let mut notes: HashMap<String, Vec<NoteRow>> = HashMap::new();
    for row in rows {
        if let Some(visit) = row.visit.clone() {
            notes.entry(visit).or_default().push(row);
        }
    }
    Ok(notes)
}

/// Talks that belong to no visit, before a point of the story, newest first.
pub fn before(tx: &Tx, client: &str, at: &str, id: &str, most: usize) -> Result<Vec<NoteRow>> {
    tx.all(
        &format!(
            "SELECT {COLUMNS} FROM note
             WHERE client_id = :client AND visit_id IS NULL AND (at, id) < (:at, :id)
             ORDER BY at DESC, id DESC
             LIMIT :most"
        ),
        named_params! { ":client": client, ":at": at, ":id": id, ":most": most },
        from_row,
    )
}

/// Texts that passed their checks.
struct Kept {
    words: String,
    ask: String,
    promise: String,
    step: String,
}

impl Kept {
    fn checked(words: &str, ask: &str, promise: &str, step: &str) -> Result<Kept> {
        let kept = Kept {
            words: field::words("words", words, field::TEXT)?,
            ask: field::words("ask", ask, field::TEXT)?,
            promise: field::words("promise", promise, field::TEXT)?,
            step: field::words("step", step, field::TEXT)?,
        };
        if kept.words.is_empty() && kept.ask.is_empty() && kept.promise.is_empty() && kept.step.is_empty() {
            return Err(Error::invalid("words", Rule::Required));
        }
        Ok(kept)
    }

    /// A due day without a promise means nothing.
    fn due(&self, typed: Option<Day>) -> Option<Day> {
        typed.filter(|_| !self.promise.is_empty())
    }
}

/// Where a note comes from.
enum Of<'visit> {
    Talk,
    Visit(&'visit str),
    Import(Option<(&'visit str, Moment)>),
}

/// From now on another client's.
pub fn reassign(tx: &Tx, from: &str, to: &str) -> Result<()> {
    tx.execute("UPDATE note SET client_id = :to WHERE client_id = :from", named_params! { ":from": from, ":to": to })?;
    Ok(())
}

fn insert(tx: &Tx, args: &NoteAdd, of: &Of<'_>) -> Result<String> {
    let kept = Kept::checked(&args.words, &args.ask, &args.promise, &args.step)?;
    let id = tx.id();
    let (visit, at) = match of {
        Of::Talk | Of::Import(None) => (None, tx.now()),
        Of::Visit(visit) => (Some(*visit), tx.now()),
        Of::Import(Some((visit, at))) => (Some(*visit), *at),
    };
    tx.execute(
        "INSERT INTO note (id, client_id, visit_id, at, words, ask, promise, promise_due, step, talk)
         VALUES (:id, :client, :visit, :at, :words, :ask, :promise, :promise_due, :step, :talk)",
        named_params! {
            ":id": id, ":client": args.client, ":visit": visit,
            ":talk": matches!(of, Of::Talk) && !kept.words.is_empty(), ":at": at, ":words": kept.words, ":ask": kept.ask,
            ":promise": kept.promise, ":promise_due": kept.due(args.promise_due), ":step": kept.step,
        },
    )?;
    Ok(id)
}

fn tick(tx: &Tx, id: &str, sql: &str) -> Result<()> {
    let ticked = tx.execute(sql, named_params! { ":id": id, ":at": tx.at })?;
    if ticked == 0 { Err(Error::not_found("note")) } else { Ok(()) }
}

fn ask_from_row(row: &Row<'_>) -> rusqlite::Result<AskRow> {
    Ok(AskRow { note: row.get(0)?, words: row.get(1)?, day: row.get::<_, Moment>(2)?.day() })
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<NoteRow> {
    let at: Moment = row.get(3)?;
    Ok(NoteRow {
        id: row.get(0)?,
        client: row.get(1)?,
        visit: row.get(2)?,
        day: at.day(),
        at,
        words: row.get(4)?,
        ask: row.get(5)?,
        asked: row.get::<_, Option<i64>>(6)?.is_some(),
        promise: row.get(7)?,
        promise_due: row.get(8)?,
        kept: row.get::<_, Option<i64>>(9)?.is_some(),
        step: row.get(10)?,
        step_done: row.get::<_, Option<i64>>(11)?.is_some(),
    })
}
