//! What a client likes and needs, in kinds that are quick to tap.

use rusqlite::named_params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::choice::choice;
use crate::client;
use crate::error::{Error, Result};
use crate::field;
use crate::tx::Tx;

choice! {
    PreferenceKind {
        Drink = "drink", Sound = "sound", Talk = "talk", Aroma = "aroma", Comfort = "comfort", Look = "look",
        Values = "values", Avoid = "avoid", Other = "other",
    }
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct PreferenceRow {
    pub id: String,
    pub kind: PreferenceKind,
    pub words: String,
}

#[derive(Debug, Deserialize, TS)]
pub struct PreferenceAdd {
    pub client: String,
    pub kind: PreferenceKind,
    pub words: String,
}

#[derive(Debug, Deserialize, TS)]
pub struct PreferenceChange {
    pub id: String,
    pub kind: PreferenceKind,
    pub words: String,
}

pub fn of(tx: &Tx, client: &str) -> Result<Vec<PreferenceRow>> {
    tx.all(
        "SELECT id, kind, words FROM preference WHERE client_id = :client ORDER BY made_at, id",
        named_params! { ":client": client },
        |row| Ok(PreferenceRow { id: row.get(0)?, kind: row.get(1)?, words: row.get(2)? }),
    )
}

pub fn add(tx: &Tx, args: &PreferenceAdd) -> Result<String> {
    client::name(tx, &args.client)?;
    let words = field::required("words", &args.words, field::LINE)?;
    let id = tx.id();
    tx.execute(
        "INSERT INTO preference (id, client_id, kind, words, made_at) VALUES (:id, :client, :kind, :words, :at)",
        named_params! { ":id": id, ":client": args.client, ":kind": args.kind, ":words": words, ":at": tx.at },
    )?;
    Ok(id)
}

pub fn change(tx: &Tx, args: &PreferenceChange) -> Result<()> {
    let words = field::required("words", &args.words, field::LINE)?;
    let changed = tx.execute(
        "UPDATE preference SET kind = :kind, words = :words WHERE id = :id",
        named_params! { ":id": args.id, ":kind": args.kind, ":words": words },
    )?;
    if changed == 0 { Err(Error::not_found("preference")) } else { Ok(()) }
}

pub fn remove(tx: &Tx, id: &str) -> Result<()> {
    let gone = tx.execute("DELETE FROM preference WHERE id = :id", named_params! { ":id": id })?;
    if gone == 0 { Err(Error::not_found("preference")) } else { Ok(()) }
}
