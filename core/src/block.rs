//! Time of a master that is taken without a client: the supplier comes, lunch, a school meeting.

use rusqlite::{Row, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::day::Moment;
use crate::error::{Error, Result, Rule};
use crate::field;
use crate::master;
use crate::tx::Tx;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct BlockFields {
    pub master: String,
    pub from: Moment,
    pub to: Moment,
    pub words: String,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct BlockRow {
    pub id: String,
    #[serde(flatten)]
    pub fields: BlockFields,
}

#[derive(Debug, Deserialize, TS)]
pub struct BlockChange {
    pub id: String,
    pub fields: BlockFields,
}

/// What a calendar file calls a block that was made here: its id, and this.
pub const OWN_UID: &str = "@regulars";

/// Minutes. What takes longer is a day off.
const LONGEST: i64 = 24 * 60;

/// The blocks of one master, or of all, that touch a stretch of time.
pub fn between(tx: &Tx, from: Moment, to: Moment, master: Option<&str>) -> Result<Vec<BlockRow>> {
    tx.all(
        "SELECT id, master_id, starts, ends, words FROM block
         WHERE ends > :from AND starts < :to AND (:master IS NULL OR master_id = :master)
         ORDER BY starts, id",
        named_params! { ":master": master, ":from": from, ":to": to },
        from_row,
    )
}

pub fn add(tx: &Tx, typed: &BlockFields) -> Result<String> {
    let fields = checked(tx, typed)?;
    let id = tx.id();
    tx.execute(
        "INSERT INTO block (id, master_id, starts, ends, words, uid) VALUES (:id, :master, :from, :to, :words, '')",
        named_params! { ":id": id, ":master": fields.master, ":from": fields.from, ":to": fields.to, ":words": fields.words },
    )?;
    Ok(id)
}

/// The block of a master that another calendar calls so, or that we called so when we wrote a file.
pub fn known(tx: &Tx, master: &str, uid: &str) -> Result<Option<BlockRow>> {
    let own = uid.strip_suffix(OWN_UID).unwrap_or_default();
    tx.first(
        "SELECT id, master_id, starts, ends, words FROM block WHERE uid = :uid AND uid <> '' AND master_id = :master
         UNION ALL
         SELECT id, master_id, starts, ends, words FROM block WHERE id = :own AND uid = ''
         LIMIT 1",
        named_params! { ":uid": uid, ":own": own, ":master": master },
        from_row,
    )
}

/// As [`add`], of what another calendar calls so.
pub fn bring(tx: &Tx, typed: &BlockFields, uid: &str) -> Result<()> {
    let id = add(tx, typed)?;
    tx.execute("UPDATE block SET uid = :uid WHERE id = :id", named_params! { ":id": id, ":uid": uid })?;
    Ok(())
}

pub fn change(tx: &Tx, args: &BlockChange) -> Result<()> {
    let fields = checked(tx, &args.fields)?;
    let changed = tx.execute(
        "UPDATE block SET master_id = :master, starts = :from, ends = :to, words = :words WHERE id = :id",
        named_params! { ":id": args.id, ":master": fields.master, ":from": fields.from, ":to": fields.to, ":words": fields.words },
    )?;
    if changed == 0 { Err(Error::not_found("block")) } else { Ok(()) }
}

pub fn remove(tx: &Tx, id: &str) -> Result<()> {
    let changed = tx.execute("DELETE FROM block WHERE id = :id", named_params! { ":id": id })?;
    if changed == 0 { Err(Error::not_found("block")) } else { Ok(()) }
}

/// Whether a block that was put back lies over a client who was booked since; one that is not there lies over nobody.
pub fn in_the_way(tx: &Tx, id: &str) -> Result<bool> {
    let row = tx.first(
        "SELECT id, master_id, starts, ends, words FROM block WHERE id = :id AND ends > :now",
        named_params! { ":id": id, ":now": tx.now() },
        from_row,
    )?;
    let Some(BlockRow { fields, .. }) = row else { return Ok(false) };
    Ok(client_in(tx, &fields.master, fields.from, fields.to)?.is_some())
}

/// A block may lie outside working hours and beside another block, but not over a client who was promised that time.
fn checked(tx: &Tx, typed: &BlockFields) -> Result<BlockFields> {
    master::pick(tx, Some(&typed.master))?;
    let from = tx.zone.settle(typed.from).0;
    let to = tx.zone.settle(typed.to).0;
    if from >= to {
        return Err(Error::invalid("to", Rule::FromAfterTo));
    }
    if to.minutes_since(from) > LONGEST {
        return Err(Error::invalid_with("to", Rule::OutOfRange, LONGEST / 60));
    }
    if let Some((starts, until)) = client_in(tx, &typed.master, from, to)? {
        return Err(Error::invalid_with("from", Rule::Overlaps, format_args!("{}–{}", starts.clock(), until.clock())));
    }
    let words = field::words("words", &typed.words, field::LINE)?;
    Ok(BlockFields { master: typed.master.clone(), from, to, words })
}

/// The first client who was promised a part of that time, with her buffer.
fn client_in(tx: &Tx, master: &str, from: Moment, to: Moment) -> Result<Option<(Moment, Moment)>> {
    tx.first(
        "SELECT starts, free_from FROM visit
         WHERE master_id = :master AND starts >= :earliest AND starts < :to AND free_from > :from
           AND state IN ('booked', 'confirmed', 'arrived')
         ORDER BY starts
         LIMIT 1",
        // No visit lasts longer than a day and its buffer.
        named_params! { ":master": master, ":earliest": from.plus_minutes(-2 * LONGEST), ":from": from, ":to": to },
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<BlockRow> {
    Ok(BlockRow {
        id: row.get(0)?,
        fields: BlockFields { master: row.get(1)?, from: row.get(2)?, to: row.get(3)?, words: row.get(4)? },
    })
}
