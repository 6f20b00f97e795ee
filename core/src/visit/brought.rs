//! Visits that another program had: those of a calendar are known again by what it calls them.

use rusqlite::named_params;

use super::book::{Spot, apart, lasting};
use super::{COLUMNS, CancelledBy, Visit, VisitState, from_row};
use crate::day::Moment;
use crate::error::Result;
use crate::heads_up;
use crate::master;
use crate::tx::Tx;
use crate::visit_service::{self, VisitLineArgs};

/// A visit as another program tells of it.
pub struct Brought<'args> {
    pub client: &'args str,
    pub master: &'args str,
    pub lines: &'args [VisitLineArgs],
    pub from: Moment,
    pub ends: Moment,
    /// Minutes after it before the next client.
    pub buffer: i64,
    /// Empty where the other program has no name for it.
    pub uid: &'args str,
    /// What came of it; by its time when absent.
    pub state: Option<VisitState>,
    /// Minor units.
    pub paid: Option<i64>,
}

/// When all her visits began or were to begin.
pub fn begun(tx: &Tx, client: &str) -> Result<Vec<Moment>> {
    tx.all("SELECT starts FROM visit WHERE client_id = :client", named_params! { ":client": client }, |row| row.get(0))
}

/// Whether she has a visit at that minute of which no other calendar knows.
pub fn is_here(tx: &Tx, client: &str, master: &str, from: Moment) -> Result<bool> {
    tx.one(
        "SELECT EXISTS (
           SELECT 1 FROM visit
           WHERE client_id = :client AND starts = :from AND master_id = :master AND uid = '' AND state <> 'cancelled')",
        named_params! { ":client": client, ":from": from, ":master": master },
        |row| row.get(0),
    )
}

/// The visit that another calendar calls so, or that we called so when we wrote a file.
pub fn known(tx: &Tx, uid: &str) -> Result<Option<Visit>> {
    let own = uid.strip_suffix(super::OWN_UID).unwrap_or_default();
    tx.first(
        &format!(
            "SELECT {COLUMNS} FROM visit WHERE uid = :uid AND uid <> ''
             UNION ALL
             SELECT {COLUMNS} FROM visit WHERE id = :own AND uid = ''
             LIMIT 1"
        ),
        named_params! { ":uid": uid, ":own": own },
        from_row,
    )
}

/// Writes down a visit: one that is over is done, one to come is booked. It may lie outside working hours, but in
/// nobody's way.
pub fn add(tx: &Tx, brought: &Brought) -> Result<String> {
    let by_time = if brought.ends <= tx.now() { VisitState::Done } else { VisitState::Booked };
    let state = brought.state.unwrap_or(by_time);
    let (_, free_from) = lasting(tx, brought.ends, 0, brought.buffer);
    let room = master::room(tx, brought.master)?;
    if state == VisitState::Booked {
        let Brought { master, from, ends, .. } = *brought;
        apart(tx, &Spot { master, room: &room, from, ends, free_from, but: None })?;
    }
    let id = tx.id();
    tx.execute(
        "INSERT INTO visit (id, client_id, master_id, state, origin, starts, ends, free_from, made_at, finished_at, cancelled_by, paid, paid_by, not_now, reason, room_id, uid)
         VALUES (:id, :client, :master, :state, 'imported', :starts, :ends, :free_from, :at, :finished, '', :paid, '', '', '', :room, :uid)",
        named_params! {
            ":id": id, ":client": brought.client, ":master": brought.master, ":starts": brought.from, ":ends": brought.ends,
            ":free_from": free_from, ":at": tx.at, ":room": room, ":uid": brought.uid,
            ":state": state, ":paid": brought.paid,
            ":finished": (state == VisitState::Done).then(|| tx.zone.instant(brought.ends).0),
        },
    )?;
    visit_service::set(tx, &id, brought.lines)?;
    Ok(id)
}

/// Whether a visit that is still to come could stand there, with so many minutes after it.
pub fn fits(tx: &Tx, master: &str, from: Moment, ends: Moment, buffer: i64) -> Result<()> {
    let (_, free_from) = lasting(tx, ends, 0, buffer);
    let room = master::room(tx, master)?;
    apart(tx, &Spot { master, room: &room, from, ends, free_from, but: None })
}

/// The other calendar has it at another time. Whoever moved it there has spoken with her.
pub fn shift(tx: &Tx, visit: &Visit, from: Moment, ends: Moment) -> Result<()> {
    let (_, free_from) = lasting(tx, ends, 0, tx.zone.lasts(visit.ends, visit.free_from));
    if ends > tx.now() {
        let spot = Spot { master: &visit.master, room: &visit.room, from, ends, free_from, but: Some(&visit.id) };
        apart(tx, &spot)?;
    }
    tx.execute(
        "UPDATE visit SET starts = :starts, ends = :ends, free_from = :free_from WHERE id = :id",
        named_params! { ":id": visit.id, ":starts": from, ":ends": ends, ":free_from": free_from },
    )?;
    heads_up::moot(tx, &visit.id)
}

/// The other calendar called it off.
pub fn cancel(tx: &Tx, visit: &Visit) -> Result<()> {
    tx.execute(
        "UPDATE visit SET state = 'cancelled', cancelled_at = :at, cancelled_by = :by WHERE id = :id",
        named_params! { ":id": visit.id, ":at": tx.at, ":by": CancelledBy::Client },
    )?;
    heads_up::moot(tx, &visit.id)
}
