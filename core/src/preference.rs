//! What a client likes and needs, in kinds that are quick to tap, and what answers her doubts.

use rusqlite::{Row, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::choice::choice;
use crate::client;
use crate::error::{Error, Result, Rule};
use crate::field;
use crate::preference_kind;
use crate::tx::Tx;

choice! {
    /// `doubt` has its answer beside it; `own` is a kind the owner named.
    PreferenceKind {
        Drink = "drink", Sound = "sound", Talk = "talk", Aroma = "aroma", Comfort = "comfort", Look = "look",
        Values = "values", Avoid = "avoid", Doubt = "doubt", Own = "own", Other = "other",
    }
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct PreferenceRow {
    pub id: String,
    #[serde(flatten)]
    pub fields: PreferenceFields,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PreferenceFields {
    pub kind: PreferenceKind,
    /// The owner's kind, where it is one; empty otherwise.
    #[serde(default)]
    pub own: String,
    pub words: String,
    /// What we say to a doubt; empty for the other kinds.
    #[serde(default)]
    pub answer: String,
}

#[derive(Debug, Deserialize, TS)]
pub struct PreferenceAdd {
    pub client: String,
    #[serde(flatten)]
    pub fields: PreferenceFields,
}

#[derive(Debug, Deserialize, TS)]
pub struct PreferenceChange {
    pub id: String,
    #[serde(flatten)]
    pub fields: PreferenceFields,
}

#[derive(Debug, Deserialize, TS)]
pub struct PreferenceUsual {
    pub kind: PreferenceKind,
    pub own: String,
}

impl PreferenceFields {
    pub fn plain(kind: PreferenceKind, words: &str) -> PreferenceFields {
        PreferenceFields { kind, own: String::new(), words: words.to_owned(), answer: String::new() }
    }
}

/// So many words are offered to tap.
const USUAL: usize = 6;

pub fn of(tx: &Tx, client: &str) -> Result<Vec<PreferenceRow>> {
    tx.all(
        "SELECT id, kind, own, words, answer FROM preference WHERE client_id = :client ORDER BY made_at, id",
        named_params! { ":client": client },
        from_row,
    )
}

/// The words of a kind that stand with more than one client, most often used first.
pub fn usual(tx: &Tx, args: &PreferenceUsual) -> Result<Vec<String>> {
    tx.all(
        "SELECT words FROM preference
         WHERE kind = :kind AND own = :own
         GROUP BY words
         HAVING count(*) > 1
         ORDER BY count(*) DESC, words
         LIMIT :most",
        named_params! { ":kind": args.kind, ":own": args.own, ":most": USUAL },
        |row| row.get(0),
    )
}

pub fn add(tx: &Tx, args: &PreferenceAdd) -> Result<String> {
    client::name(tx, &args.client)?;
    let fields = checked(tx, &args.fields)?;
    let id = tx.id();
    tx.execute(
        "INSERT INTO preference (id, client_id, kind, own, words, answer, made_at)
         VALUES (:id, :client, :kind, :own, :words, :answer, :at)",
        named_params! {
            ":id": id, ":client": args.client, ":kind": fields.kind, ":own": fields.own, ":words": fields.words,
            ":answer": fields.answer, ":at": tx.at,
        },
    )?;
    Ok(id)
}

pub fn change(tx: &Tx, args: &PreferenceChange) -> Result<()> {
    let fields = checked(tx, &args.fields)?;
    let changed = tx.execute(
        "UPDATE preference SET kind = :kind, own = :own, words = :words, answer = :answer WHERE id = :id",
        named_params! {
            ":id": args.id, ":kind": fields.kind, ":own": fields.own, ":words": fields.words, ":answer": fields.answer,
        },
    )?;
    if changed == 0 { Err(Error::not_found("preference")) } else { Ok(()) }
}

pub fn remove(tx: &Tx, id: &str) -> Result<()> {
    let gone = tx.execute("DELETE FROM preference WHERE id = :id", named_params! { ":id": id })?;
    if gone == 0 { Err(Error::not_found("preference")) } else { Ok(()) }
}

/// From now on another client's; what both like stays with the other.
pub fn reassign(tx: &Tx, from: &str, to: &str) -> Result<()> {
    tx.execute(
        "UPDATE preference SET client_id = :to
         WHERE client_id = :from
           AND NOT EXISTS (SELECT 1 FROM preference AS hers
                         WHERE hers.client_id = :to AND hers.kind = preference.kind AND hers.own = preference.own AND hers.words = preference.words)",
        named_params! { ":from": from, ":to": to },
    )?;
    Ok(())
}

fn checked(tx: &Tx, typed: &PreferenceFields) -> Result<PreferenceFields> {
    let own = if typed.kind == PreferenceKind::Own { typed.own.clone() } else { String::new() };
    if typed.kind == PreferenceKind::Own {
        preference_kind::get(tx, &own).map_err(|_| Error::invalid("kind", Rule::Unknown))?;
    }
    let answer = if typed.kind == PreferenceKind::Doubt { typed.answer.as_str() } else { "" };
    Ok(PreferenceFields {
        kind: typed.kind,
        own,
        words: field::required("words", &typed.words, field::LINE)?,
        answer: field::words("answer", answer, field::TEXT)?,
    })
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<PreferenceRow> {
    Ok(PreferenceRow {
        id: row.get(0)?,
        fields: PreferenceFields { kind: row.get(1)?, own: row.get(2)?, words: row.get(3)?, answer: row.get(4)? },
    })
}
