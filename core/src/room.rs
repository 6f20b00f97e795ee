//! Where the work is done: a chair, a cabinet, a fitting room, each for so many visits at once.

use rusqlite::{Row, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::day::Moment;
use crate::error::{Error, Result, Rule};
use crate::field;
use crate::hours::{self, TimeSpan};
use crate::tx::Tx;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RoomFields {
    pub name: String,
    /// Visits it takes at once, 1 to 50.
    pub places: i64,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct RoomRow {
    pub id: String,
    #[serde(flatten)]
    pub fields: RoomFields,
    pub archived: bool,
}

#[derive(Debug, Deserialize, TS)]
pub struct RoomChange {
    pub id: String,
    pub fields: RoomFields,
}

const MOST_PLACES: i64 = 50;

pub fn list(tx: &Tx) -> Result<Vec<RoomRow>> {
    tx.all(
        "SELECT id, name, places, archived_at IS NOT NULL FROM room ORDER BY archived_at IS NOT NULL, position, id",
        [],
        from_row,
    )
}

pub fn get(tx: &Tx, id: &str) -> Result<RoomRow> {
    tx.first(
        "SELECT id, name, places, archived_at IS NOT NULL FROM room WHERE id = :id",
        named_params! { ":id": id },
        from_row,
    )?
    .ok_or_else(|| Error::not_found("room"))
}

/// A room for a new visit; refused when it is no longer used.
pub fn open(tx: &Tx, id: &str) -> Result<String> {
    let room = get(tx, id)?;
    if room.archived { Err(Error::invalid("room", Rule::Archived)) } else { Ok(room.id) }
}

pub fn add(tx: &Tx, typed: &RoomFields) -> Result<String> {
    let fields = checked(typed)?;
    let id = tx.id();
    tx.execute(
        "INSERT INTO room (id, name, places, position)
         VALUES (:id, :name, :places, (SELECT coalesce(max(position), 0) + 1 FROM room))",
        named_params! { ":id": id, ":name": fields.name, ":places": fields.places },
    )?;
    Ok(id)
}

pub fn change(tx: &Tx, args: &RoomChange) -> Result<()> {
    let fields = checked(&args.fields)?;
    get(tx, &args.id)?;
    tx.execute(
        "UPDATE room SET name = :name, places = :places WHERE id = :id",
        named_params! { ":id": args.id, ":name": fields.name, ":places": fields.places },
    )?;
    Ok(())
}

/// No longer used; visits that stand in it keep it.
pub fn archive(tx: &Tx, id: &str) -> Result<()> {
    get(tx, id)?;
    tx.execute("UPDATE room SET archived_at = :at WHERE id = :id", named_params! { ":id": id, ":at": tx.at })?;
    Ok(())
}

pub fn restore(tx: &Tx, id: &str) -> Result<()> {
    get(tx, id)?;
    tx.execute("UPDATE room SET archived_at = NULL WHERE id = :id", named_params! { ":id": id })?;
    Ok(())
}

/// When so many spans or more stand at once.
pub fn full(spans: Vec<TimeSpan>, places: i64) -> Vec<TimeSpan> {
    // At one moment somebody leaves before the next comes.
    let mut turns: Vec<(Moment, i64)> = spans.into_iter().flat_map(|span| [(span.from, 1), (span.to, -1)]).collect();
    turns.sort_unstable();
    let (mut there, mut since, mut full) = (0, None, Vec::new());
    for (at, turn) in turns {
        there += turn;
        match (since, there >= places) {
            (None, true) => since = Some(at),
            (Some(from), false) => {
                full.push(TimeSpan { from, to: at });
                since = None;
            }
            _ => {}
        }
    }
    hours::joined(full)
}

fn checked(typed: &RoomFields) -> Result<RoomFields> {
    Ok(RoomFields {
        name: field::required("name", &typed.name, field::LINE)?,
        places: field::within("places", typed.places, 1, MOST_PLACES)?,
    })
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<RoomRow> {
    Ok(RoomRow {
        id: row.get(0)?,
        fields: RoomFields { name: row.get(1)?, places: row.get(2)? },
        archived: row.get(3)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_room_is_full_while_every_place_is_taken() {
        let span = |from: &str, to: &str| TimeSpan {
            from: format!("2026-03-12T{from}").parse().unwrap(),
            to: format!("2026-03-12T{to}").parse().unwrap(),
        };
        let two = vec![span("09:00", "10:00"), span("09:30", "11:00"), span("10:00", "10:30")];
        assert_eq!(full(two.clone(), 2), [span("09:30", "10:30")], "one leaves as the next comes");
        assert_eq!(full(two.clone(), 3), []);
        assert_eq!(full(two, 1), [span("09:00", "11:00")]);
        assert_eq!(full(vec![], 1), []);
    }
}
