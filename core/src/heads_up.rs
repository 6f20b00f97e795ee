//! What a client does not know yet because we changed it: her visit moved, goes to another master, was called off, costs
//! otherwise, or stands where the master no longer works. One for each visit and kind, until she is told.

use rusqlite::named_params;

use crate::choice::choice;
use crate::day::Moment;
use crate::error::{Error, Result};
use crate::tx::Tx;

choice! {
    /// What was changed. Of a visit moved or called off she knows when it was, of another master whose it was, of a price
    /// what it cost; one of `hours` stands outside working hours since those changed.
    HeadsUpKind { Moved = "moved", Master = "master", Cancelled = "cancelled", Price = "price", Hours = "hours" }
}

/// A row that waits.
#[derive(Debug, Clone)]
struct HeadsUp {
    id: String,
    /// A wall-clock time, a master's id, or a price in minor units.
    was: String,
}

/// We moved her visit. Until she is told she knows the time before the first move; back at that time nothing is to tell.
pub fn moved(tx: &Tx, client: &str, visit: &str, was: Moment, now: Moment) -> Result<()> {
    match waiting(tx, visit, HeadsUpKind::Moved)? {
        Some(open) if open.was == now.to_string() => forget(tx, &open.id),
        Some(_) => Ok(()),
        None if was == now => Ok(()),
        None => put(tx, client, visit, HeadsUpKind::Moved, &was.to_string()),
    }
}

/// We gave her visit to another master; back with the one she knows nothing is to tell.
pub fn handed(tx: &Tx, client: &str, visit: &str, was: &str, now: &str) -> Result<()> {
    match waiting(tx, visit, HeadsUpKind::Master)? {
        Some(open) if open.was == now => forget(tx, &open.id),
        Some(_) => Ok(()),
        None if was == now => Ok(()),
        None => put(tx, client, visit, HeadsUpKind::Master, was),
    }
}

/// We called her visit off. What else was to be told of it is moot.
pub fn cancelled(tx: &Tx, client: &str, visit: &str, at: Moment) -> Result<()> {
    let known = waiting(tx, visit, HeadsUpKind::Moved)?.map_or_else(|| at.to_string(), |moved| moved.was);
    moot(tx, visit)?;
    put(tx, client, visit, HeadsUpKind::Cancelled, &known)
}

/// Her visit costs otherwise than when it was booked. Minor units; back at the price she knows nothing is to tell.
pub fn price(tx: &Tx, client: &str, visit: &str, was: i64, now: i64) -> Result<()> {
    match waiting(tx, visit, HeadsUpKind::Price)? {
        Some(open) if open.was == now.to_string() => forget(tx, &open.id),
        Some(_) => Ok(()),
        None if was == now => Ok(()),
        None => put(tx, client, visit, HeadsUpKind::Price, &was.to_string()),
    }
}

/// Her visit stands where the master no longer works. Answers whether that is news: she may have been told of this time.
pub fn outside(tx: &Tx, client: &str, visit: &str, at: Moment) -> Result<bool> {
    let known = tx.one(
        "SELECT EXISTS (SELECT 1 FROM heads_up WHERE visit_id = :visit AND kind = 'hours' AND was = :at)",
        named_params! { ":visit": visit, ":at": at },
        |row| row.get::<_, bool>(0),
    )?;
    if !known {
        put(tx, client, visit, HeadsUpKind::Hours, &at.to_string())?;
    }
    Ok(!known)
}

/// The visit stands inside working hours again.
pub fn inside(tx: &Tx, visit: &str) -> Result<()> {
    match waiting(tx, visit, HeadsUpKind::Hours)? {
        Some(open) => forget(tx, &open.id),
        None => Ok(()),
    }
}

/// She chose the time herself, so she knows it; what it costs she may not know yet.
pub fn agreed(tx: &Tx, visit: &str) -> Result<()> {
    tx.execute(
        "DELETE FROM heads_up WHERE visit_id = :visit AND kind IN ('moved', 'master', 'hours') AND told_at IS NULL",
        named_params! { ":visit": visit },
    )?;
    Ok(())
}

/// She called it off herself, or the visit is over: nothing is left to tell.
pub fn moot(tx: &Tx, visit: &str) -> Result<()> {
    tx.execute("DELETE FROM heads_up WHERE visit_id = :visit AND told_at IS NULL", named_params! { ":visit": visit })?;
    Ok(())
}

/// She has been told.
pub fn told(tx: &Tx, id: &str) -> Result<()> {
    let changed = tx.execute(
        "UPDATE heads_up SET told_at = :at WHERE id = :id AND told_at IS NULL",
        named_params! { ":id": id, ":at": tx.at },
    )?;
    if changed == 0 { Err(Error::not_found("heads_up")) } else { Ok(()) }
}

/// From now on another client's.
pub fn reassign(tx: &Tx, from: &str, to: &str) -> Result<()> {
    tx.execute(
        "UPDATE heads_up SET client_id = :to WHERE client_id = :from",
        named_params! { ":from": from, ":to": to },
    )?;
    Ok(())
}

fn waiting(tx: &Tx, visit: &str, kind: HeadsUpKind) -> Result<Option<HeadsUp>> {
    tx.first(
        "SELECT id, was FROM heads_up WHERE visit_id = :visit AND kind = :kind AND told_at IS NULL",
        named_params! { ":visit": visit, ":kind": kind },
        |row| Ok(HeadsUp { id: row.get(0)?, was: row.get(1)? }),
    )
}

fn put(tx: &Tx, client: &str, visit: &str, kind: HeadsUpKind, was: &str) -> Result<()> {
    tx.execute(
        "INSERT INTO heads_up (id, client_id, visit_id, kind, was, made_at) VALUES (:id, :client, :visit, :kind, :was, :at)",
        named_params! { ":id": tx.id(), ":client": client, ":visit": visit, ":kind": kind, ":was": was, ":at": tx.at },
    )?;
    Ok(())
}

fn forget(tx: &Tx, id: &str) -> Result<()> {
    tx.execute("DELETE FROM heads_up WHERE id = :id", named_params! { ":id": id })?;
    Ok(())
}
