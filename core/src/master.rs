//! The people who do the work.

use rusqlite::named_params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::{Error, Result};
use crate::field;
use crate::hours::{self, HoursSpan};
use crate::tx::Tx;

#[derive(Debug, Serialize, TS)]
pub struct MasterRow {
    pub id: String,
    pub name: String,
    pub colour: String,
    pub hours: Vec<HoursSpan>,
    pub archived: bool,
}

#[derive(Debug, Deserialize, TS)]
pub struct MasterChange {
    pub id: String,
    pub name: String,
    pub colour: String,
    pub hours: Vec<HoursSpan>,
}

pub fn list(tx: &Tx) -> Result<Vec<MasterRow>> {
    let masters = tx.all("SELECT id, name, colour, archived_at FROM master ORDER BY position, id", [], |row| {
        Ok((row.get::<_, String>(0)?, row.get(1)?, row.get(2)?, row.get::<_, Option<i64>>(3)?.is_some()))
    })?;
    masters
        .into_iter()
        .map(|(id, name, colour, archived)| Ok(MasterRow { hours: hours::of(tx, &id)?, id, name, colour, archived }))
        .collect()
}

/// The master asked for, or the first one while nobody was named.
pub fn pick(tx: &Tx, wanted: Option<&str>) -> Result<String> {
    let found = match wanted {
        Some(id) => tx.first("SELECT id FROM master WHERE id = :id", named_params! { ":id": id }, |row| row.get(0))?,
        None => {
            tx.first("SELECT id FROM master WHERE archived_at IS NULL ORDER BY position, id LIMIT 1", [], |row| {
                row.get(0)
            })?
        }
    };
    found.ok_or_else(|| Error::not_found("master"))
}

pub fn add(tx: &Tx, name: &str, colour: &str, spans: &[HoursSpan]) -> Result<String> {
    let name = field::required("name", name, field::LINE)?;
    let id = tx.id();
    tx.execute(
        "INSERT INTO master (id, name, colour, position)
         VALUES (:id, :name, :colour, (SELECT coalesce(max(position), 0) + 1 FROM master))",
        named_params! { ":id": id, ":name": name, ":colour": colour },
    )?;
    hours::set(tx, &id, spans)?;
    Ok(id)
}

pub fn change(tx: &Tx, args: &MasterChange) -> Result<()> {
    let name = field::required("name", &args.name, field::LINE)?;
    let colour = field::words("colour", &args.colour, 20)?;
    let changed = tx.execute(
        "UPDATE master SET name = :name, colour = :colour WHERE id = :id",
        named_params! { ":id": args.id, ":name": name, ":colour": colour },
    )?;
    if changed == 0 {
        return Err(Error::not_found("master"));
    }
    hours::set(tx, &args.id, &args.hours)
}
