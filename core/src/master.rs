//! The people who do the work.

use rusqlite::{Row, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::{Error, Result, Rule};
use crate::field;
use crate::hours::{self, HoursSpan};
use crate::room;
use crate::skill::{self, Skill};
use crate::tx::Tx;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct MasterFields {
    pub name: String,
    /// One of the palette's names, such as `plum`; the screens know its shades.
    pub colour: String,
    /// The room her visits stand in; empty for none.
    #[serde(default)]
    pub room: String,
    pub hours: Vec<HoursSpan>,
    /// What she does not do, or does in other minutes.
    #[serde(default)]
    pub skills: Vec<Skill>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct MasterRow {
    pub id: String,
    #[serde(flatten)]
    pub fields: MasterFields,
    pub archived: bool,
}

#[derive(Debug, Deserialize, TS)]
pub struct MasterChange {
    pub id: String,
    #[serde(flatten)]
    pub fields: MasterFields,
}

/// The palette, in the order in which it is dealt out.
const COLOURS: [&str; 8] = ["berry", "moss", "sea", "amber", "plum", "clay", "slate", "olive"];

/// A master without what is only needed to change her.
struct Bare {
    id: String,
    name: String,
    colour: String,
    room: String,
    archived: bool,
}

pub fn list(tx: &Tx) -> Result<Vec<MasterRow>> {
    let masters = tx.all(
        "SELECT id, name, colour, room_id, archived_at IS NOT NULL FROM master ORDER BY archived_at IS NOT NULL, position, id",
        [],
        from_row,
    )?;
    masters
        .into_iter()
        .map(|bare| {
            Ok(MasterRow {
                archived: bare.archived,
                fields: MasterFields {
                    hours: hours::of(tx, &bare.id)?,
                    skills: skill::of(tx, &bare.id)?,
                    name: bare.name,
                    colour: bare.colour,
                    room: bare.room,
                },
                id: bare.id,
            })
        })
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

/// As [`pick`], refused when she has left.
pub fn present(tx: &Tx, wanted: Option<&str>) -> Result<String> {
    let id = pick(tx, wanted)?;
    let left =
        tx.one("SELECT archived_at IS NOT NULL FROM master WHERE id = :id", named_params! { ":id": id }, |row| {
            row.get::<_, bool>(0)
        })?;
    if left { Err(Error::invalid("master", Rule::Archived)) } else { Ok(id) }
}

pub fn name(tx: &Tx, id: &str) -> Result<String> {
    tx.first("SELECT name FROM master WHERE id = :id", named_params! { ":id": id }, |row| row.get(0))?
        .ok_or_else(|| Error::not_found("master"))
}

/// All who are here, in their order.
pub fn present_all(tx: &Tx) -> Result<Vec<String>> {
    tx.all("SELECT id FROM master WHERE archived_at IS NULL ORDER BY position, id", [], |row| row.get(0))
}

/// Who sits at a desk where this master sat last: she, while she is there; else the only one there is; else nobody.
pub fn at_desk(tx: &Tx, last: &str) -> Result<String> {
    Ok(match present_all(tx)?.as_slice() {
        [only] => only.clone(),
        many if many.iter().any(|id| id == last) => last.to_owned(),
        _ => String::new(),
    })
}

/// The room a master's visits stand in, while it is in use.
pub fn room(tx: &Tx, id: &str) -> Result<String> {
    let room = tx.first(
        "SELECT room.id FROM master JOIN room ON room.id = master.room_id WHERE master.id = :id AND room.archived_at IS NULL",
        named_params! { ":id": id },
        |row| row.get(0),
    )?;
    Ok(room.unwrap_or_default())
}

/// The colour that the fewest masters here have.
pub fn next_colour(tx: &Tx) -> Result<&'static str> {
    let taken: Vec<String> = tx.all("SELECT colour FROM master WHERE archived_at IS NULL", [], |row| row.get(0))?;
    let count = |colour: &&&str| taken.iter().filter(|each| each == *colour).count();
    Ok(COLOURS.iter().min_by_key(count).copied().unwrap_or(COLOURS[0]))
}

pub fn add(tx: &Tx, typed: &MasterFields) -> Result<String> {
    let fields = checked(tx, typed)?;
    let id = tx.id();
    tx.execute(
        "INSERT INTO master (id, name, colour, room_id, position)
         VALUES (:id, :name, :colour, :room, (SELECT coalesce(max(position), 0) + 1 FROM master))",
        named_params! { ":id": id, ":name": fields.name, ":colour": fields.colour, ":room": fields.room },
    )?;
    hours::set(tx, &id, &fields.hours)?;
    skill::set(tx, &id, &fields.skills)?;
    Ok(id)
}

pub fn change(tx: &Tx, args: &MasterChange) -> Result<()> {
    let fields = checked(tx, &args.fields)?;
    let changed = tx.execute(
        "UPDATE master SET name = :name, colour = :colour, room_id = :room WHERE id = :id",
        named_params! { ":id": args.id, ":name": fields.name, ":colour": fields.colour, ":room": fields.room },
    )?;
    if changed == 0 {
        return Err(Error::not_found("master"));
    }
    hours::set(tx, &args.id, &fields.hours)?;
    skill::set(tx, &args.id, &fields.skills)
}

/// She left: past visits keep her name. Refused while a client is with her or still booked, and for the last master.
pub fn archive(tx: &Tx, id: &str) -> Result<()> {
    pick(tx, Some(id))?;
    let others: i64 = tx.one(
        "SELECT count(*) FROM master WHERE archived_at IS NULL AND id <> :id",
        named_params! { ":id": id },
        |row| row.get(0),
    )?;
    if others == 0 {
        return Err(Error::invalid("master", Rule::LastOne));
    }
    let booked: i64 = tx.one(
        "SELECT count(*) FROM visit
         WHERE master_id = :id AND (state = 'arrived' OR starts >= :now AND state IN ('booked', 'confirmed'))",
        named_params! { ":id": id, ":now": tx.now() },
        |row| row.get(0),
    )?;
    if booked > 0 {
        return Err(Error::invalid_with("master", Rule::StillBooked, booked));
    }
    tx.execute("UPDATE master SET archived_at = :at WHERE id = :id", named_params! { ":id": id, ":at": tx.at })?;
    Ok(())
}

pub fn restore(tx: &Tx, id: &str) -> Result<()> {
    pick(tx, Some(id))?;
    tx.execute("UPDATE master SET archived_at = NULL WHERE id = :id", named_params! { ":id": id })?;
    Ok(())
}

fn checked(tx: &Tx, typed: &MasterFields) -> Result<MasterFields> {
    if !typed.room.is_empty() {
        room::get(tx, &typed.room)?;
    }
    Ok(MasterFields {
        name: field::required("name", &typed.name, field::LINE)?,
        colour: field::words("colour", &typed.colour, 20)?,
        ..typed.clone()
    })
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<Bare> {
    Ok(Bare { id: row.get(0)?, name: row.get(1)?, colour: row.get(2)?, room: row.get(3)?, archived: row.get(4)? })
}
