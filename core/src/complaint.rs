//! A client is not content: what she said, what she was offered, and how it was solved.

use rusqlite::{Row, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::client;
use crate::day::Moment;
use crate::error::{Error, Result};
use crate::field;
use crate::tx::Tx;

#[derive(Debug, Clone, Serialize, TS)]
pub struct ComplaintRow {
    pub id: String,
    pub at: Moment,
    pub words: String,
    /// Empty while nobody answered her.
    pub offered: String,
    pub solution: String,
    pub solved_at: Option<Moment>,
}

#[derive(Debug, Deserialize, TS)]
pub struct ComplaintAdd {
    pub client: String,
    pub words: String,
    pub offered: String,
}

#[derive(Debug, Deserialize, TS)]
pub struct ComplaintChange {
    pub id: String,
    pub words: String,
    pub offered: String,
}

#[derive(Debug, Deserialize, TS)]
pub struct ComplaintSolve {
    pub id: String,
    pub solution: String,
}

const COLUMNS: &str = "id, made_at, words, offered, solution, solved_at";

/// Those that wait for us, the oldest first.
pub fn open(tx: &Tx, client: &str) -> Result<Vec<ComplaintRow>> {
    tx.all(
        &format!(
            "SELECT {COLUMNS} FROM complaint WHERE client_id = :client AND solved_at IS NULL ORDER BY made_at, id LIMIT 20"
        ),
        named_params! { ":client": client },
        from_row,
    )
}

/// Everybody's that wait for us, the newest first, with whose each is.
pub fn waiting(tx: &Tx, most: usize) -> Result<Vec<(String, ComplaintRow)>> {
    tx.all(
        &format!(
            "SELECT {COLUMNS}, client_id FROM complaint WHERE solved_at IS NULL ORDER BY made_at DESC, id DESC LIMIT :most"
        ),
        named_params! { ":most": most },
        |row| Ok((row.get(6)?, from_row(row)?)),
    )
}

/// Before a point of the story, newest first.
pub fn before(tx: &Tx, client: &str, at: &str, id: &str, most: usize) -> Result<Vec<ComplaintRow>> {
    tx.all(
        &format!(
            "SELECT {COLUMNS} FROM complaint
             WHERE client_id = :client AND (made_at, id) < (:at, :id)
             ORDER BY made_at DESC, id DESC
             LIMIT :most"
        ),
        named_params! { ":client": client, ":at": at, ":id": id, ":most": most },
        from_row,
    )
}

/// It is about her last visit, if there was one.
pub fn add(tx: &Tx, args: &ComplaintAdd) -> Result<String> {
    client::name(tx, &args.client)?;
    let words = field::required("words", &args.words, field::TEXT)?;
    let offered = field::words("offered", &args.offered, field::TEXT)?;
    let id = tx.id();
    tx.execute(
        "INSERT INTO complaint (id, client_id, visit_id, words, offered, made_at, solution)
         VALUES (:id, :client,
                 (SELECT visit.id FROM visit WHERE visit.client_id = :client AND visit.state = 'done' ORDER BY visit.starts DESC LIMIT 1),
                 :words, :offered, :now, '')",
        named_params! { ":id": id, ":client": args.client, ":words": words, ":offered": offered, ":now": tx.now() },
    )?;
    Ok(id)
}

pub fn change(tx: &Tx, args: &ComplaintChange) -> Result<()> {
    let words = field::required("words", &args.words, field::TEXT)?;
    let offered = field::words("offered", &args.offered, field::TEXT)?;
    let changed = tx.execute(
        "UPDATE complaint SET words = :words, offered = :offered WHERE id = :id",
        named_params! { ":id": args.id, ":words": words, ":offered": offered },
    )?;
    if changed == 0 { Err(Error::not_found("complaint")) } else { Ok(()) }
}

pub fn solve(tx: &Tx, args: &ComplaintSolve) -> Result<()> {
    let solution = field::required("solution", &args.solution, field::TEXT)?;
    let solved = tx.execute(
        "UPDATE complaint SET solution = :solution, solved_at = :now WHERE id = :id AND solved_at IS NULL",
        named_params! { ":id": args.id, ":solution": solution, ":now": tx.now() },
    )?;
    if solved == 0 { Err(Error::not_found("complaint")) } else { Ok(()) }
}

pub fn remove(tx: &Tx, id: &str) -> Result<()> {
    let gone = tx.execute("DELETE FROM complaint WHERE id = :id", named_params! { ":id": id })?;
    if gone == 0 { Err(Error::not_found("complaint")) } else { Ok(()) }
}

/// From now on another client's.
pub fn reassign(tx: &Tx, from: &str, to: &str) -> Result<()> {
    tx.execute(
        "UPDATE complaint SET client_id = :to WHERE client_id = :from",
        named_params! { ":from": from, ":to": to },
    )?;
    Ok(())
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<ComplaintRow> {
    Ok(ComplaintRow {
        id: row.get(0)?,
        at: row.get(1)?,
        words: row.get(2)?,
        offered: row.get(3)?,
        solution: row.get(4)?,
        solved_at: row.get(5)?,
    })
}
