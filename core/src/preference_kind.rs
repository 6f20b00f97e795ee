//! The owner's own kinds of preference, beside those the program brings.

use rusqlite::named_params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::{Error, Result, Rule};
use crate::field;
use crate::fold;
use crate::tx::Tx;

#[derive(Debug, Clone, Serialize, TS)]
pub struct PreferenceKindRow {
    pub id: String,
    pub name: String,
    pub archived: bool,
}

#[derive(Debug, Deserialize, TS)]
pub struct PreferenceKindAdd {
    pub name: String,
}

#[derive(Debug, Deserialize, TS)]
pub struct PreferenceKindChange {
    pub id: String,
    pub name: String,
}

/// More would no longer be quick to tap.
const MOST: usize = 30;

/// All of them, those no longer offered last: what was noted under one keeps its name.
pub fn list(tx: &Tx) -> Result<Vec<PreferenceKindRow>> {
    tx.all(
        "SELECT id, name, archived_at FROM preference_kind ORDER BY archived_at IS NOT NULL, position, id",
        [],
        |row| {
            Ok(PreferenceKindRow {
                id: row.get(0)?,
                name: row.get(1)?,
                archived: row.get::<_, Option<i64>>(2)?.is_some(),
            })
        },
    )
}

pub fn get(tx: &Tx, id: &str) -> Result<PreferenceKindRow> {
    list(tx)?.into_iter().find(|kind| kind.id == id).ok_or_else(|| Error::not_found("preference_kind"))
}

pub fn add(tx: &Tx, args: &PreferenceKindAdd) -> Result<String> {
    let name = checked(tx, "", &args.name)?;
    let id = tx.id();
    tx.execute(
        "INSERT INTO preference_kind (id, name, position)
         VALUES (:id, :name, (SELECT coalesce(max(position), 0) + 1 FROM preference_kind))",
        named_params! { ":id": id, ":name": name },
    )?;
    Ok(id)
}

pub fn change(tx: &Tx, args: &PreferenceKindChange) -> Result<()> {
    get(tx, &args.id)?;
    let name = checked(tx, &args.id, &args.name)?;
    tx.execute(
        "UPDATE preference_kind SET name = :name WHERE id = :id",
        named_params! { ":id": args.id, ":name": name },
    )?;
    Ok(())
}

/// No longer offered; what was noted under it stays.
pub fn archive(tx: &Tx, id: &str) -> Result<()> {
    get(tx, id)?;
    tx.execute(
        "UPDATE preference_kind SET archived_at = :at WHERE id = :id",
        named_params! { ":id": id, ":at": tx.at },
    )?;
    Ok(())
}

pub fn restore(tx: &Tx, id: &str) -> Result<()> {
    get(tx, id)?;
    tx.execute("UPDATE preference_kind SET archived_at = NULL WHERE id = :id", named_params! { ":id": id })?;
    Ok(())
}

fn checked(tx: &Tx, id: &str, typed: &str) -> Result<String> {
    let name = field::required("name", typed, field::LINE)?;
    let others: Vec<PreferenceKindRow> = list(tx)?.into_iter().filter(|kind| kind.id != id && !kind.archived).collect();
    if others.iter().any(|kind| fold::name(&kind.name) == fold::name(&name)) {
        return Err(Error::invalid("name", Rule::Already));
    }
    if id.is_empty() && others.len() >= MOST {
        return Err(Error::invalid_with("name", Rule::TooMany, MOST));
    }
    Ok(name)
}
