//! One appointment, from booked to done.

use rusqlite::{Row, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::choice::choice;
use crate::client;
use crate::day::{ClockShift, Day, Moment};
use crate::error::{Error, Result, Rule};
use crate::field;
use crate::hours::{self, TimeSpan};
use crate::master;
use crate::service::{self, ServiceRow};
use crate::tx::Tx;
use crate::visit_service::{self, VisitLineArgs};

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
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct VisitShort {
    pub id: String,
    pub at: Moment,
    pub ends: Moment,
    pub services: Vec<String>,
    pub state: VisitState,
}

#[derive(Debug, Deserialize, TS)]
pub struct VisitBook {
    pub client: String,
    pub services: Vec<String>,
    pub at: Moment,
    /// The first master when absent.
    pub master: Option<String>,
}

#[derive(Debug, Deserialize, TS)]
pub struct VisitMove {
    pub id: String,
    pub at: Moment,
}

#[derive(Debug, Deserialize, TS)]
pub struct VisitCancel {
    pub id: String,
    pub by: CancelledBy,
}

#[derive(Debug, Serialize, TS)]
pub struct VisitBooked {
    pub id: String,
    pub at: Moment,
    /// The clock skips or repeats this time, so this is the first valid minute after it, or the earlier of the two.
    pub shifted: Option<ClockShift>,
}

/// What a finished visit leaves behind.
pub struct VisitFinish<'args> {
    pub lines: &'args [VisitLineArgs],
    pub paid: i64,
    pub paid_by: PaidBy,
    pub not_now: NotNow,
    pub reason: &'args str,
    pub follow_up_on: Option<Day>,
}

const COLUMNS: &str = "id, client_id, master_id, state, starts, ends, free_from, paid, paid_by, not_now, reason, follow_up_on, cancelled_by";

pub fn get(tx: &Tx, id: &str) -> Result<Visit> {
    tx.first(&format!("SELECT {COLUMNS} FROM visit WHERE id = :id"), named_params! { ":id": id }, from_row)?
        .ok_or_else(|| Error::not_found("visit"))
}

/// Books a visit in free working time of its master. An archived client, service or master is refused at its field.
pub fn book(tx: &Tx, args: &VisitBook) -> Result<VisitBooked> {
    client::name(tx, &args.client)?;
    let (at, shifted) = tx.zone.settle(args.at);
    not_past(tx, at)?;
    let master = master::pick(tx, args.master.as_deref())?;
    let services = services(tx, &args.services)?;
    if let Some(field) = archived(tx, &args.client, &master, &services)? {
        return Err(Error::invalid(field, Rule::Archived));
    }
    let (minutes, buffer) = length(&services);
    let ends = tx.zone.ends(at, minutes);
    let free_from = tx.zone.ends(ends, buffer);
    room(tx, &master, at, ends, free_from, None)?;
    let id = tx.id();
    tx.execute(
        "INSERT INTO visit (id, client_id, master_id, state, origin, starts, ends, free_from, made_at, cancelled_by, paid_by, not_now, reason)
         VALUES (:id, :client, :master, 'booked', 'booked', :starts, :ends, :free_from, :at, '', '', '', '')",
        named_params! {
            ":id": id, ":client": args.client, ":master": master, ":starts": at, ":ends": ends, ":free_from": free_from, ":at": tx.at,
        },
    )?;
    let lines: Vec<VisitLineArgs> = services
        .iter()
        .map(|service| VisitLineArgs { service: service.id.clone(), price: service.fields.price })
        .collect();
    visit_service::set(tx, &id, &lines)?;
    Ok(VisitBooked { id, at, shifted })
}

/// Moves a visit that has not begun; how long it takes stays as it was booked.
pub fn shift(tx: &Tx, args: &VisitMove) -> Result<VisitBooked> {
    let visit = get(tx, &args.id)?;
    pending(&visit)?;
    let (at, shifted) = tx.zone.settle(args.at);
    not_past(tx, at)?;
    let ends = tx.zone.ends(at, tx.zone.lasts(visit.starts, visit.ends));
    let free_from = tx.zone.ends(ends, tx.zone.lasts(visit.ends, visit.free_from));
    room(tx, &visit.master, at, ends, free_from, Some(&visit.id))?;
    tx.execute(
        "UPDATE visit SET starts = :starts, ends = :ends, free_from = :free_from WHERE id = :id",
        named_params! { ":id": visit.id, ":starts": at, ":ends": ends, ":free_from": free_from },
    )?;
    Ok(VisitBooked { id: visit.id, at, shifted })
}

pub fn cancel(tx: &Tx, args: &VisitCancel) -> Result<()> {
    pending(&get(tx, &args.id)?)?;
    if args.by == CancelledBy::Nobody {
        return Err(Error::invalid("by", Rule::Required));
    }
    tx.execute(
        "UPDATE visit SET state = 'cancelled', cancelled_at = :at, cancelled_by = :by WHERE id = :id",
        named_params! { ":id": args.id, ":at": tx.at, ":by": args.by },
    )?;
    Ok(())
}

/// She did not come; only known once it should have begun.
pub fn no_show(tx: &Tx, id: &str) -> Result<()> {
    let visit = get(tx, id)?;
    pending(&visit)?;
    if visit.starts > tx.now() {
        return Err(Error::invalid("at", Rule::InTheFuture));
    }
    tx.execute("UPDATE visit SET state = 'no_show' WHERE id = :id", named_params! { ":id": id })?;
    Ok(())
}

pub fn confirm(tx: &Tx, id: &str) -> Result<()> {
    let visit = get(tx, id)?;
    if visit.state != VisitState::Booked {
        return Err(other_state(&visit));
    }
    tx.execute("UPDATE visit SET state = 'confirmed' WHERE id = :id", named_params! { ":id": id })?;
    Ok(())
}

/// She is here.
pub fn start(tx: &Tx, id: &str) -> Result<()> {
    pending(&get(tx, id)?)?;
    tx.execute(
        "UPDATE visit SET state = 'arrived', arrived_at = :at WHERE id = :id",
        named_params! { ":id": id, ":at": tx.at },
    )?;
    Ok(())
}

/// Done: what was done, what was paid, and what was left when she did not book.
pub fn finish(tx: &Tx, visit: &Visit, finish: &VisitFinish) -> Result<()> {
    if !matches!(visit.state, VisitState::Booked | VisitState::Confirmed | VisitState::Arrived) {
        return Err(other_state(visit));
    }
    let paid = field::price("paid", finish.paid)?;
    let reason = field::words("reason", finish.reason, field::TEXT)?;
    tx.execute(
        "UPDATE visit
         SET state = 'done', finished_at = :at, paid = :paid, paid_by = :paid_by, not_now = :not_now, reason = :reason, follow_up_on = :follow_up_on
         WHERE id = :id",
        named_params! {
            ":id": visit.id, ":at": tx.at, ":paid": paid, ":paid_by": finish.paid_by, ":not_now": finish.not_now, ":reason": reason,
            ":follow_up_on": finish.follow_up_on,
        },
    )?;
    visit_service::set(tx, &visit.id, finish.lines).map_err(|cause| cause.at("lines"))
}

/// All visits that stand between two moments, in the order of their times.
pub fn between(tx: &Tx, from: Moment, to: Moment, master: Option<&str>) -> Result<Vec<Visit>> {
    tx.all(
        &format!(
            "SELECT {COLUMNS} FROM visit
             WHERE starts >= :from AND starts < :to AND (:master IS NULL OR master_id = :master) AND state NOT IN ('cancelled')
             ORDER BY starts, id
             LIMIT 2000"
        ),
        named_params! { ":from": from, ":to": to, ":master": master },
        from_row,
    )
}

/// When a master is taken between two moments, buffers included; a visit being moved does not stand in its own way.
pub fn taken(tx: &Tx, master: &str, from: Moment, to: Moment, but: Option<&str>) -> Result<Vec<TimeSpan>> {
    tx.all(
        "SELECT starts, free_from FROM visit
         WHERE master_id = :master AND starts >= :earliest AND starts < :to AND free_from > :from
           AND state IN ('booked', 'confirmed', 'arrived', 'done') AND id <> :but
         ORDER BY starts",
        // No visit lasts longer than a day and its buffer, so older ones need not be looked at.
        named_params! { ":master": master, ":earliest": from.plus_minutes(-2 * 24 * 60), ":from": from, ":to": to, ":but": but.unwrap_or("") },
        |row| Ok(TimeSpan { from: row.get(0)?, to: row.get(1)? }),
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

/// Refuses a time outside working hours or beside another visit, with the reason.
fn room(tx: &Tx, master: &str, from: Moment, ends: Moment, free_from: Moment, but: Option<&str>) -> Result<()> {
    let spans = hours::on(&hours::of(tx, master)?, from.day());
    if spans.is_empty() {
        return Err(Error::invalid("at", Rule::DayOff));
    }
    if !spans.iter().any(|span| span.from <= from && ends <= span.to) {
        let hours: Vec<String> = spans.iter().map(|span| format!("{}–{}", clock(span.from), clock(span.to))).collect();
        return Err(Error::invalid_with("at", Rule::OutsideHours, hours.join(", ")));
    }
    let in_the_way = taken(tx, master, from, free_from, but)?;
    if let Some(span) = in_the_way.first() {
        return Err(Error::invalid_with("at", Rule::Overlaps, format_args!("{}–{}", clock(span.from), clock(span.to))));
    }
    Ok(())
}

/// Earlier today may still be written down: a walk-in is often booked when she is already sitting there.
fn not_past(tx: &Tx, at: Moment) -> Result<()> {
    if at.day() < tx.today() { Err(Error::invalid("at", Rule::InThePast)) } else { Ok(()) }
}

fn clock(at: Moment) -> String {
    at.to_string()[11..].to_owned()
}

fn pending(visit: &Visit) -> Result<()> {
    if matches!(visit.state, VisitState::Booked | VisitState::Confirmed) { Ok(()) } else { Err(other_state(visit)) }
}

fn other_state(visit: &Visit) -> Error {
    Error::invalid_with("state", Rule::OtherState, visit.state.word())
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
    })
}
