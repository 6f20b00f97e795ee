//! Gifts: ideas for a client, what she was given, what she gave us, and what each cost.

use rusqlite::{Row, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::choice::choice;
use crate::client;
use crate::day::Day;
use crate::error::{Error, Result};
use crate::field;
use crate::tx::Tx;

choice! {
    GiftKind { Idea = "idea", Given = "given", Received = "received" }
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct GiftRow {
    pub id: String,
    #[serde(flatten)]
    pub fields: GiftFields,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct GiftFields {
    pub kind: GiftKind,
    pub words: String,
    /// Minor units; absent where nobody knows.
    pub cost: Option<i64>,
    /// The day it was given or received, or the day an idea is meant for.
    pub on: Option<Day>,
}

#[derive(Debug, Deserialize, TS)]
pub struct GiftAdd {
    pub client: String,
    #[serde(flatten)]
    pub fields: GiftFields,
}

#[derive(Debug, Deserialize, TS)]
pub struct GiftChange {
    pub id: String,
    #[serde(flatten)]
    pub fields: GiftFields,
}

/// Ideas first, then what changed hands, the newest first.
pub fn of(tx: &Tx, client: &str) -> Result<Vec<GiftRow>> {
    tx.all(
        "SELECT id, kind, words, cost, on_day FROM gift
         WHERE client_id = :client
         ORDER BY kind = 'idea' DESC, on_day DESC, id DESC",
        named_params! { ":client": client },
        from_row,
    )
}

/// What changed hands before a point of the story, newest first; an idea has not happened.
pub fn before(tx: &Tx, client: &str, at: &str, id: &str, most: usize) -> Result<Vec<GiftRow>> {
    tx.all(
        "SELECT id, kind, words, cost, on_day FROM gift
         WHERE client_id = :client AND kind <> 'idea' AND (on_day || 'T00:00', id) < (:at, :id)
         ORDER BY on_day DESC, id DESC
         LIMIT :most",
        named_params! { ":client": client, ":at": at, ":id": id, ":most": most },
        from_row,
    )
}

pub fn add(tx: &Tx, args: &GiftAdd) -> Result<String> {
    client::name(tx, &args.client)?;
    let fields = checked(tx, &args.fields)?;
    let id = tx.id();
    tx.execute(
        "INSERT INTO gift (id, client_id, kind, words, cost, on_day) VALUES (:id, :client, :kind, :words, :cost, :on)",
        named_params! {
            ":id": id, ":client": args.client, ":kind": fields.kind, ":words": fields.words, ":cost": fields.cost,
            ":on": day(fields.on),
        },
    )?;
    Ok(id)
}

/// An idea that was given becomes one of those given.
pub fn change(tx: &Tx, args: &GiftChange) -> Result<()> {
    let fields = checked(tx, &args.fields)?;
    let changed = tx.execute(
        "UPDATE gift SET kind = :kind, words = :words, cost = :cost, on_day = :on WHERE id = :id",
        named_params! {
            ":id": args.id, ":kind": fields.kind, ":words": fields.words, ":cost": fields.cost, ":on": day(fields.on),
        },
    )?;
    if changed == 0 { Err(Error::not_found("gift")) } else { Ok(()) }
}

pub fn remove(tx: &Tx, id: &str) -> Result<()> {
    let gone = tx.execute("DELETE FROM gift WHERE id = :id", named_params! { ":id": id })?;
    if gone == 0 { Err(Error::not_found("gift")) } else { Ok(()) }
}

/// From now on another client's.
pub fn reassign(tx: &Tx, from: &str, to: &str) -> Result<()> {
    tx.execute("UPDATE gift SET client_id = :to WHERE client_id = :from", named_params! { ":from": from, ":to": to })?;
    Ok(())
}

/// What changed hands did so on a day: today where none is named.
fn checked(tx: &Tx, typed: &GiftFields) -> Result<GiftFields> {
    let on = if typed.kind == GiftKind::Idea { typed.on } else { typed.on.or_else(|| Some(tx.today())) };
    Ok(GiftFields {
        words: field::required("words", &typed.words, field::LINE)?,
        cost: typed.cost.map(|cost| field::price("cost", cost)).transpose()?,
        on,
        ..typed.clone()
    })
}

fn day(on: Option<Day>) -> String {
    on.map(|on| on.to_string()).unwrap_or_default()
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<GiftRow> {
    Ok(GiftRow {
        id: row.get(0)?,
        fields: GiftFields {
            kind: row.get(1)?,
            words: row.get(2)?,
            cost: row.get(3)?,
            on: row.get::<_, String>(4)?.parse().ok(),
        },
    })
}
