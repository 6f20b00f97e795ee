//! Booking: in free working time of a master who does it, in a room that has a place; once, at once, or every few weeks.

use rusqlite::named_params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{VisitBooked, archived, bookable, get, length, services, state};
use crate::client;
use crate::day::Moment;
use crate::error::{Error, Fault, Result, Rule};
use crate::field;
use crate::hours::TimeSpan;
use crate::master;
use crate::patch_decision::{self, PatchDuring, Undecided};
use crate::patch_test::{self, PatchWarning};
use crate::room;
use crate::series;
use crate::service::ServiceRow;
use crate::skill;
use crate::tx::Tx;
use crate::visit_service::{self, VisitLineArgs};
use crate::working;

#[derive(Debug, Deserialize, TS)]
pub struct VisitBook {
    pub client: String,
    pub services: Vec<String>,
    pub at: Moment,
    /// The first master when absent.
    pub master: Option<String>,
    /// The master's own room when absent; none when empty.
    #[ts(optional)]
    pub room: Option<String>,
    /// What was decided where a patch test is missing; needed then.
    #[ts(optional)]
    pub patch: Option<String>,
}

#[derive(Debug, Deserialize, TS)]
pub struct VisitWalkIn {
    pub client: String,
    pub services: Vec<String>,
    pub master: Option<String>,
    /// What was decided where a patch test is missing; needed then.
    #[ts(optional)]
    pub patch: Option<String>,
}

#[derive(Debug, Deserialize, TS)]
pub struct VisitRepeat {
    /// The visit that is repeated.
    pub id: String,
    /// Weeks between two visits, 1 to 52.
    pub weeks: i64,
    /// How many more visits, 1 to 52.
    pub times: i64,
    /// What was decided where a patch test is missing; needed then.
    #[ts(optional)]
    pub patch: Option<String>,
}

/// One visit of a series that is still to be made.
#[derive(Debug, Serialize, TS)]
pub struct VisitRepeatRow {
    pub at: Moment,
    /// Why it cannot stand there; absent when it can.
    pub refused: Option<Fault>,
}

#[derive(Debug, Serialize, TS)]
pub struct VisitRepeats {
    pub visits: Vec<VisitRepeatRow>,
    /// What is the matter with her patch tests for the last of them.
    pub patch: Vec<PatchWarning>,
}

const MOST_REPEATS: i64 = 52;

/// Where and when a visit would stand.
pub(super) struct Spot<'visit> {
    pub master: &'visit str,
    /// Empty for none.
    pub room: &'visit str,
    pub from: Moment,
    pub ends: Moment,
    pub free_from: Moment,
    /// The visit that is moved does not stand in its own way.
    pub but: Option<&'visit str>,
}

/// Books a visit in free working time of its master.
pub fn book(tx: &Tx, args: &VisitBook) -> Result<VisitBooked> {
    let (at, shifted) = tx.zone.settle(args.at);
    bookable(tx, at)?;
    let master = master::pick(tx, args.master.as_deref())?;
    let room = match &args.room {
        Some(room) if room.is_empty() => String::new(),
        Some(room) => room::open(tx, room)?,
        None => master::room(tx, &master)?,
    };
    let wanted = Wanted {
        client: &args.client,
        services: &args.services,
        master: &master,
        room: &room,
        patch: args.patch.as_deref(),
    };
    let id = put(tx, &wanted, at, inside)?;
    Ok(VisitBooked { id, at, shifted })
}

/// She came without being booked and is here: from this minute, also outside working hours, as long as the master is free.
pub fn walk_in(tx: &Tx, args: &VisitWalkIn) -> Result<VisitBooked> {
    let at = tx.now();
    let master = master::pick(tx, args.master.as_deref())?;
    let room = master::room(tx, &master)?;
    let wanted = Wanted {
        client: &args.client,
        services: &args.services,
        master: &master,
        room: &room,
        patch: args.patch.as_deref(),
    };
    let id = put(tx, &wanted, at, apart)?;
    state::start(tx, &id)?;
    Ok(VisitBooked { id, at, shifted: None })
}

/// Which visits a series would have, and which of them cannot stand where they would.
pub fn repeats(tx: &Tx, args: &VisitRepeat) -> Result<VisitRepeats> {
    let visit = get(tx, &args.id)?;
    let services = visit_service::sold(tx, &visit.id)?;
    if let Some(field) = archived(tx, &visit.client, &visit.master, &services)? {
        return Err(Error::invalid(field, Rule::Archived));
    }
    skill::fit(tx, &visit.master, &services)?;
    let mut visits = Vec::new();
    for at in series_times(visit.starts, args)? {
        let at = tx.zone.settle(at).0;
        let (ends, free_from) =
            lasting(tx, at, tx.zone.lasts(visit.starts, visit.ends), tx.zone.lasts(visit.ends, visit.free_from));
        let spot = Spot { master: &visit.master, room: &visit.room, from: at, ends, free_from, but: None };
        let refused = match bookable(tx, at).and_then(|()| inside(tx, &spot)) {
            Ok(()) => None,
            Err(Error::Refused(fault)) => Some(fault),
            Err(other) => return Err(other),
        };
        visits.push(VisitRepeatRow { at, refused });
    }
    let last = visits.iter().rfind(|row: &&VisitRepeatRow| row.refused.is_none());
    let patch = match last {
        Some(row) => patch_test::warnings(tx, &visit.client, &services, row.at)?,
        None => Vec::new(),
    };
    Ok(VisitRepeats { visits, patch })
}

/// Books the visit again every few weeks, at the same hour; those that cannot stand there are left out and said.
pub fn repeat(tx: &Tx, args: &VisitRepeat) -> Result<VisitRepeats> {
    let visit = get(tx, &args.id)?;
    super::pending(&visit)?;
    if !visit.series.is_empty() {
        return Err(Error::invalid("id", Rule::Already));
    }
    let wanted = repeats(tx, args)?;
    if wanted.visits.iter().all(|row| row.refused.is_some()) {
        return Err(Error::invalid("times", Rule::NoneFree));
    }
    let series = series::add(tx, &visit.client, args.weeks)?;
    tx.execute(
        "UPDATE visit SET series_id = :series WHERE id = :id",
        named_params! { ":id": visit.id, ":series": series },
    )?;
    let services = visit_service::sold(tx, &visit.id)?;
    let lines = visit_service::of(tx, &visit.id)?;
    let lines: Vec<VisitLineArgs> =
        lines.into_iter().map(|line| VisitLineArgs { service: line.service, price: line.price }).collect();
    for row in wanted.visits.iter().filter(|row| row.refused.is_none()) {
        let (ends, free_from) =
            lasting(tx, row.at, tx.zone.lasts(visit.starts, visit.ends), tx.zone.lasts(visit.ends, visit.free_from));
        let spot = Spot { master: &visit.master, room: &visit.room, from: row.at, ends, free_from, but: None };
        let id = insert(tx, &visit.client, &series, &spot)?;
        visit_service::set(tx, &id, &lines)?;
        decided(tx, &visit.client, &id, &services, row.at, args.patch.as_deref())?;
    }
    Ok(wanted)
}

struct Wanted<'args> {
    client: &'args str,
    services: &'args [String],
    master: &'args str,
    room: &'args str,
    patch: Option<&'args str>,
}

fn put(tx: &Tx, wanted: &Wanted, at: Moment, allowed: fn(&Tx, &Spot) -> Result<()>) -> Result<String> {
    client::name(tx, wanted.client)?;
    let services = services(tx, wanted.services)?;
    if let Some(field) = archived(tx, wanted.client, wanted.master, &services)? {
        return Err(Error::invalid(field, Rule::Archived));
    }
    let services = skill::fit(tx, wanted.master, &services)?;
    let (minutes, buffer) = length(&services);
    let (ends, free_from) = lasting(tx, at, minutes, buffer);
    let spot = Spot { master: wanted.master, room: wanted.room, from: at, ends, free_from, but: None };
    allowed(tx, &spot)?;
    let id = insert(tx, wanted.client, "", &spot)?;
    let lines: Vec<VisitLineArgs> = services
        .iter()
        .map(|service| VisitLineArgs { service: service.id.clone(), price: service.fields.price })
        .collect();
    visit_service::set(tx, &id, &lines)?;
    decided(tx, wanted.client, &id, &services, at, wanted.patch)?;
    Ok(id)
}

/// What a missing patch test asks for is decided with the booking.
fn decided(tx: &Tx, client: &str, visit: &str, services: &[ServiceRow], at: Moment, words: Option<&str>) -> Result<()> {
    let about = Undecided { client, visit, services, at, during: PatchDuring::Booking };
    patch_decision::settle(tx, &about, words)
}

fn insert(tx: &Tx, client: &str, series: &str, spot: &Spot) -> Result<String> {
    let id = tx.id();
    tx.execute(
        "INSERT INTO visit (id, client_id, master_id, state, origin, starts, ends, free_from, made_at, cancelled_by, paid_by, not_now, reason, room_id, series_id)
         VALUES (:id, :client, :master, 'booked', 'booked', :starts, :ends, :free_from, :at, '', '', '', '', :room, :series)",
        named_params! {
            ":id": id, ":client": client, ":master": spot.master, ":starts": spot.from, ":ends": spot.ends, ":free_from": spot.free_from,
            ":at": tx.at, ":room": spot.room, ":series": series,
        },
    )?;
    Ok(id)
}

/// When a visit of so many minutes ends, and when its buffer does.
pub(super) fn lasting(tx: &Tx, at: Moment, minutes: i64, buffer: i64) -> (Moment, Moment) {
    let ends = tx.zone.ends(at, minutes);
    (ends, tx.zone.ends(ends, buffer))
}

/// Refuses a time outside working hours or in somebody's way, with the reason.
pub(super) fn inside(tx: &Tx, spot: &Spot) -> Result<()> {
    let day = spot.from.day();
    let spans = working::of(tx, spot.master, day, day)?.on(day);
    if spans.is_empty() {
        return Err(Error::invalid("at", Rule::DayOff));
    }
    if !spans.iter().any(|span| span.from <= spot.from && spot.ends <= span.to) {
        let hours: Vec<String> = spans.iter().map(words).collect();
        return Err(Error::invalid_with("at", Rule::OutsideHours, hours.join(", ")));
    }
    apart(tx, spot)
}

/// Refuses a time at which the master is taken, or the room is full.
pub(super) fn apart(tx: &Tx, spot: &Spot) -> Result<()> {
    if let Some(span) = super::taken(tx, spot.master, spot.from, spot.free_from, spot.but)?.first() {
        return Err(Error::invalid_with("at", Rule::Overlaps, words(span)));
    }
    if let Some(span) = super::room_full(tx, spot.room, spot.from, spot.free_from, spot.but)?.first() {
        return Err(Error::invalid_with("at", Rule::RoomFull, words(span)));
    }
    Ok(())
}

fn series_times(first: Moment, args: &VisitRepeat) -> Result<Vec<Moment>> {
    let weeks = field::within("weeks", args.weeks, 1, series::LONGEST)?;
    let times = field::within("times", args.times, 1, MOST_REPEATS)?;
    Ok((1..=times).map(|time| first.plus_days(time * weeks * 7)).collect())
}

fn words(span: &TimeSpan) -> String {
    format!("{}–{}", span.from.clock(), span.to.clock())
}
