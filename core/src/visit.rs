//! One appointment, from booked to done.

pub mod book;
pub mod brought;
pub mod nobodys;
pub mod shift;
pub mod state;

use rusqlite::{Row, named_params};
use serde::Serialize;
use ts_rs::TS;

use crate::choice::choice;
use crate::day::{ClockShift, Day, Moment};
use crate::error::{Error, Result, Rule};
use crate::hours::{self, TimeSpan};
use crate::master;
use crate::room;
use crate::service::{self, ServiceRow};
use crate::tx::Tx;
use crate::visit_service;

choice! {
    VisitState {
        Booked = "booked", Confirmed = "confirmed", Arrived = "arrived", Done = "done", Cancelled = "cancelled", NoShow = "no_show",
    }
}

choice! {
    /// What was left when she did not book on the spot.
    NotNow { Nothing = "", FollowUp = "follow_up", Pause = "pause", No = "no" }
}

choice! {
    /// Which of the usual reasons it was that she did not book on the spot.
    NotNowWhy {
        Nothing = "", Roster = "roster", Travelling = "travelling", Money = "money", NoTime = "no_time", WillWrite = "will_write",
        Health = "health", Other = "other",
    }
}

choice! {
    /// How far asking her to confirm has come.
    Confirmation { NotAsked = "", Asked = "asked", NoAnswer = "no_answer" }
}

choice! {
    CancelledBy { Nobody = "", Client = "client", Us = "us" }
}

choice! {
    PaidBy { Unknown = "", Cash = "cash", Card = "card", Transfer = "transfer" }
}

/// The row itself.
#[derive(Debug, Clone)]
pub struct Visit {
    pub id: String,
    pub client: String,
    pub master: String,
    pub state: VisitState,
    pub starts: Moment,
    pub ends: Moment,
    pub free_from: Moment,
    pub paid: Option<i64>,
    pub paid_by: PaidBy,
    pub not_now: NotNow,
    pub reason: String,
    pub follow_up_on: Option<Day>,
    pub cancelled_by: CancelledBy,
    /// Empty for none.
    pub room: String,
    pub series: String,
    pub confirmation: Confirmation,
    pub why: NotNowWhy,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct VisitShort {
    pub id: String,
    pub at: Moment,
    pub ends: Moment,
    pub services: Vec<String>,
    pub state: VisitState,
}

#[derive(Debug, Serialize, TS)]
pub struct VisitBooked {
    pub id: String,
    pub at: Moment,
    /// The clock skips or repeats this time, so this is the first valid minute after it, or the earlier of the two.
    pub shifted: Option<ClockShift>,
}

/// What a calendar file calls a visit that was made here: its id, and this.
pub const OWN_UID: &str = "@regulars";

/// Days.
const FARTHEST: i64 = 3653;

const COLUMNS: &str = "id, client_id, master_id, state, starts, ends, free_from, paid, paid_by, not_now, reason, follow_up_on, cancelled_by, room_id, series_id, confirmation, why";

pub fn get(tx: &Tx, id: &str) -> Result<Visit> {
    find(tx, id)?.ok_or_else(|| Error::not_found("visit"))
}

/// As [`get`], of a visit that may not be there.
pub fn find(tx: &Tx, id: &str) -> Result<Option<Visit>> {
    tx.first(&format!("SELECT {COLUMNS} FROM visit WHERE id = :id"), named_params! { ":id": id }, from_row)
}

/// Whether a visit that was put back stands in somebody's way, where it did not stand before; what is over is in nobody's.
pub fn in_the_way(tx: &Tx, before: Option<&Visit>, now: &Visit) -> Result<bool> {
    let takes = |visit: &Visit| !matches!(visit.state, VisitState::Cancelled | VisitState::NoShow);
    let stood = |before: &Visit| {
        takes(before)
            && (&before.master, &before.room, before.starts, before.free_from)
                == (&now.master, &now.room, now.starts, now.free_from)
    };
    if !takes(now) || now.state == VisitState::Done || now.free_from <= tx.now() || before.is_some_and(stood) {
        return Ok(false);
    }
    let Visit { id, starts, free_from, .. } = now;
    Ok(!taken(tx, &now.master, *starts, *free_from, Some(id))?.is_empty()
        || !room_full(tx, &now.room, *starts, *free_from, Some(id))?.is_empty())
}

/// All visits that stand between two moments, in the order of their times.
pub fn between(tx: &Tx, from: Moment, to: Moment, master: Option<&str>) -> Result<Vec<Visit>> {
    tx.all(
        &format!(
            "SELECT {COLUMNS} FROM visit
             WHERE starts >= :from AND starts < :to AND (:master IS NULL OR master_id = :master) AND state NOT IN ('cancelled')
             ORDER BY starts, id
             LIMIT 20000"
        ),
        named_params! { ":from": from, ":to": to, ":master": master },
        from_row,
    )
}

/// When a master is taken between two moments, by clients with their buffers and by blocks; a visit being moved does not
/// stand in its own way.
pub fn taken(tx: &Tx, master: &str, from: Moment, to: Moment, but: Option<&str>) -> Result<Vec<TimeSpan>> {
    tx.all(
        "SELECT starts, free_from FROM visit
         WHERE master_id = :master AND starts >= :earliest AND starts < :to AND free_from > :from
           AND state IN ('booked', 'confirmed', 'arrived', 'done') AND id <> :but
         UNION ALL
         SELECT starts, ends FROM block WHERE master_id = :master AND ends > :from AND starts < :to
         ORDER BY 1, 2",
        // No visit lasts longer than a day and its buffer, so older ones need not be looked at.
        named_params! { ":master": master, ":earliest": from.plus_minutes(-2 * 24 * 60), ":from": from, ":to": to, ":but": but.unwrap_or("") },
        |row| Ok(TimeSpan { from: row.get(0)?, to: row.get(1)? }),
    )
}

/// When every place of a room is taken between two moments, buffers included; an empty room is never full.
pub fn room_full(tx: &Tx, room: &str, from: Moment, to: Moment, but: Option<&str>) -> Result<Vec<TimeSpan>> {
    if room.is_empty() {
        return Ok(Vec::new());
    }
    let places = room::get(tx, room)?.fields.places;
    let spans = tx.all(
        "SELECT starts, free_from FROM visit
         WHERE room_id = :room AND room_id <> '' AND starts >= :earliest AND starts < :to AND free_from > :from
           AND state IN ('booked', 'confirmed', 'arrived', 'done') AND id <> :but
         ORDER BY starts",
        named_params! { ":room": room, ":earliest": from.plus_minutes(-2 * 24 * 60), ":from": from, ":to": to, ":but": but.unwrap_or("") },
        |row| Ok(TimeSpan { from: row.get::<_, Moment>(0)?, to: row.get(1)? }),
    )?;
    let within = spans.into_iter().map(|span| TimeSpan { from: span.from.max(from), to: span.to.min(to) }).collect();
    Ok(room::full(within, places))
}

/// When a master cannot take another client: she is taken, or her room is full. In order, without overlaps.
pub fn busy(tx: &Tx, master: &str, from: Moment, to: Moment, but: Option<&str>) -> Result<Vec<TimeSpan>> {
    let mut spans = taken(tx, master, from, to, but)?;
    spans.extend(room_full(tx, &master::room(tx, master)?, from, to, but)?);
    spans.sort_unstable();
    Ok(hours::joined(spans))
}

/// Visits that are still to come or going on, of one master or of all.
pub fn ahead(tx: &Tx, master: Option<&str>) -> Result<Vec<Visit>> {
    tx.all(
        &format!(
            "SELECT {COLUMNS} FROM visit
             WHERE starts >= :now AND (:master IS NULL OR master_id = :master) AND state IN ('booked', 'confirmed')
             ORDER BY starts, id"
        ),
        named_params! { ":now": tx.now(), ":master": master },
        from_row,
    )
}

/// Visits still to come in which a service is booked at a price (minor units), with their clients.
pub fn ahead_with(tx: &Tx, service: &str, price: i64) -> Result<Vec<(String, String)>> {
    tx.all(
        "SELECT id, client_id FROM visit
         WHERE starts >= :now AND state IN ('booked', 'confirmed')
           AND EXISTS (
             SELECT 1 FROM visit_service
             WHERE visit_service.visit_id = visit.id AND visit_service.service_id = :service AND visit_service.price = :price)
         ORDER BY starts, id",
        named_params! { ":now": tx.now(), ":service": service, ":price": price },
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}

/// The visits after one in its series that have not begun, in the order of their times.
pub fn following(tx: &Tx, visit: &Visit) -> Result<Vec<Visit>> {
    if visit.series.is_empty() {
        return Ok(Vec::new());
    }
    tx.all(
        &format!(
            "SELECT {COLUMNS} FROM visit
             WHERE series_id = :series AND series_id <> '' AND starts > :starts AND state IN ('booked', 'confirmed')
             ORDER BY starts"
        ),
        named_params! { ":series": visit.series, ":starts": visit.starts },
        from_row,
    )
}

/// Her next visit after a moment, in any category or in one.
pub fn next(tx: &Tx, client: &str, after: Moment, category: Option<&str>) -> Result<Option<VisitShort>> {
    let id: Option<String> = tx.first(
        "SELECT id FROM visit
         WHERE client_id = :client AND starts > :after AND state IN ('booked', 'confirmed')
           AND (:category IS NULL OR EXISTS (
             SELECT 1 FROM visit_service JOIN service ON service.id = visit_service.service_id
             WHERE visit_service.visit_id = visit.id AND service.category = :category))
         ORDER BY starts
         LIMIT 1",
        named_params! { ":client": client, ":after": after, ":category": category },
        |row| row.get(0),
    )?;
    id.map(|id| short(tx, &get(tx, &id)?)).transpose()
}

/// Her last done visit.
pub fn last_done(tx: &Tx, client: &str) -> Result<Option<Visit>> {
    tx.first(
        &format!(
            "SELECT {COLUMNS} FROM visit WHERE client_id = :client AND state = 'done' ORDER BY starts DESC LIMIT 1"
        ),
        named_params! { ":client": client },
        from_row,
    )
}

/// Her visits before a point of the story, newest first.
pub fn before(tx: &Tx, client: &str, at: &str, id: &str, most: usize) -> Result<Vec<Visit>> {
    tx.all(
        &format!(
            "SELECT {COLUMNS} FROM visit
             WHERE client_id = :client AND (starts, id) < (:at, :id)
             ORDER BY starts DESC, id DESC
             LIMIT :most"
        ),
        named_params! { ":client": client, ":at": at, ":id": id, ":most": most },
        from_row,
    )
}

pub fn short(tx: &Tx, visit: &Visit) -> Result<VisitShort> {
    Ok(VisitShort {
        id: visit.id.clone(),
        at: visit.starts,
        ends: visit.ends,
        services: visit_service::names(tx, &visit.id)?,
        state: visit.state,
    })
}

/// The services of a visit to be booked; at least one, none twice over the limit.
pub fn services(tx: &Tx, ids: &[String]) -> Result<Vec<ServiceRow>> {
    if ids.is_empty() {
        return Err(Error::invalid("services", Rule::Required));
    }
    ids.iter().take(20).map(|id| service::get(tx, id)).collect()
}

/// What stands in the way of a new visit by being archived: `client`, `master` or `services`, as [`VisitBook`] names it.
pub fn archived(tx: &Tx, client: &str, master: &str, services: &[ServiceRow]) -> Result<Option<&'static str>> {
    let (client, master): (bool, bool) = tx.one(
        "SELECT EXISTS (SELECT 1 FROM client WHERE id = :client AND archived_at IS NOT NULL),
                EXISTS (SELECT 1 FROM master WHERE id = :master AND archived_at IS NOT NULL)",
        named_params! { ":client": client, ":master": master },
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    let services = services.iter().any(|service| service.archived);
    Ok([(client, "client"), (master, "master"), (services, "services")]
        .into_iter()
        .find_map(|(archived, field)| archived.then_some(field)))
}

/// Minutes of work, then minutes of buffer: services follow each other, and the longest buffer stands at the end.
pub fn length(services: &[ServiceRow]) -> (i64, i64) {
    let minutes = services.iter().map(|service| service.fields.minutes).sum::<i64>().min(24 * 60);
    (minutes, services.iter().map(|service| service.fields.buffer).max().unwrap_or(0))
}

/// Earlier today may still be written down: a walk-in is often booked when she is already sitting there. What is further
/// off than ten years is a slip of the finger.
pub(crate) fn bookable(tx: &Tx, at: Moment) -> Result<()> {
    if at.day() < tx.today() {
        return Err(Error::invalid("at", Rule::InThePast));
    }
    let last = tx.today().plus(FARTHEST);
    if at.day() > last { Err(Error::invalid_with("at", Rule::OutOfRange, last)) } else { Ok(()) }
}

pub(crate) fn pending(visit: &Visit) -> Result<()> {
    if matches!(visit.state, VisitState::Booked | VisitState::Confirmed) { Ok(()) } else { Err(other_state(visit)) }
}

pub(crate) fn other_state(visit: &Visit) -> Error {
    Error::invalid_with("state", Rule::OtherState, visit.state.word())
}

/// From now on another client's.
pub fn reassign(tx: &Tx, from: &str, to: &str) -> Result<()> {
    tx.execute("UPDATE visit SET client_id = :to WHERE client_id = :from", named_params! { ":from": from, ":to": to })?;
    Ok(())
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<Visit> {
    Ok(Visit {
        id: row.get(0)?,
        client: row.get(1)?,
        master: row.get(2)?,
        state: row.get(3)?,
        starts: row.get(4)?,
        ends: row.get(5)?,
        free_from: row.get(6)?,
        paid: row.get(7)?,
        paid_by: row.get(8)?,
        not_now: row.get(9)?,
        reason: row.get(10)?,
        follow_up_on: row.get(11)?,
        cancelled_by: row.get(12)?,
        room: row.get(13)?,
        series: row.get(14)?,
        confirmation: row.get(15)?,
        why: row.get(16)?,
    })
}
