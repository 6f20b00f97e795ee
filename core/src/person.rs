//! The people around a client, and their birthdays.

use rusqlite::named_params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::choice::choice;
use crate::day::birthday::Birthday;
use crate::error::{Error, Result, Rule};
use crate::field;
use crate::tx::Tx;

choice! {
    Relation { Child = "child", Partner = "partner", Parent = "parent", Sibling = "sibling", Friend = "friend", Other = "other" }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PersonRow {
    /// Absent while new.
    pub id: Option<String>,
    pub name: String,
    pub relation: Relation,
    /// Empty, `1991-03-04` or `--03-04`.
    pub birthday: String,
    pub note: String,
}

const MOST: usize = 50;

pub fn of(tx: &Tx, client: &str) -> Result<Vec<PersonRow>> {
    tx.all(
        "SELECT id, name, relation, birthday, note FROM person WHERE client_id = :client ORDER BY position, id",
        named_params! { ":client": client },
        |row| {
            Ok(PersonRow {
                id: row.get(0)?,
                name: row.get(1)?,
                relation: row.get(2)?,
                birthday: row.get(3)?,
                note: row.get(4)?,
            })
        },
    )
}

/// Makes a client's people be exactly these, touching only the rows that change.
pub fn set(tx: &Tx, client: &str, wanted: &[PersonRow]) -> Result<()> {
    if wanted.len() > MOST {
        return Err(Error::invalid_with("people", Rule::TooMany, MOST));
    }
    let kept = of(tx, client)?;
    for gone in kept.iter().filter(|row| !wanted.iter().any(|each| each.id == row.id)) {
        tx.execute("DELETE FROM person WHERE id = :id", named_params! { ":id": gone.id })?;
    }
    for (position, row) in wanted.iter().enumerate() {
        let name = field::required("people", &row.name, field::LINE)?;
        let note = field::words("people", &row.note, field::TEXT)?;
        let birthday = birthday("people", &row.birthday)?;
        let sql = if kept.iter().any(|each| each.id == row.id) {
            "UPDATE person SET name = :name, relation = :relation, birthday = :birthday, note = :note, position = :position
             WHERE id = :id AND client_id = :client"
        } else {
            "INSERT INTO person (id, client_id, name, relation, birthday, note, position)
             VALUES (:id, :client, :name, :relation, :birthday, :note, :position)"
        };
        let id = match &row.id {
            Some(id) if kept.iter().any(|each| each.id.as_ref() == Some(id)) => id.clone(),
            _ => tx.id(),
        };
        tx.execute(
            sql,
            named_params! {
                ":id": id, ":client": client, ":name": name, ":relation": row.relation, ":birthday": birthday, ":note": note,
                ":position": position,
            },
        )?;
    }
    Ok(())
}

/// A birthday as it is kept, or empty.
pub fn birthday(field: &str, typed: &str) -> Result<String> {
    if typed.is_empty() {
        return Ok(String::new());
    }
    let parsed: Birthday = typed.parse().map_err(|_| Error::invalid(field, Rule::NotADay))?;
    Ok(parsed.to_string())
}

/// From now on another client's.
pub fn reassign(tx: &Tx, from: &str, to: &str) -> Result<()> {
    tx.execute(
        "UPDATE person SET client_id = :to WHERE client_id = :from",
        named_params! { ":from": from, ":to": to },
    )?;
    Ok(())
}
