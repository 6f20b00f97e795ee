//! Who may be proposed for a free stretch: those on the waiting list, then those who are due.

use std::collections::{HashMap, HashSet};

use rusqlite::named_params;

use super::GapWhy;
use crate::booking;
use crate::channel;
use crate::day::{Day, Moment};
use crate::error::{Error, Result};
use crate::hours::TimeSpan;
use crate::service::{self, ServiceRow};
use crate::standing::{self, StandingState};
use crate::suggest::{self, Habit};
use crate::tx::Tx;
use crate::visit;
use crate::visit_service;
use crate::waiting::{self, WaitingRow};

/// Clients looked at, the most pressing first.
const CONSIDERED: usize = 50;
/// Read of those who are due, for the most pressing among them.
const DUE: usize = 200;
/// Days. Who is booked so soon for anything is asked when she comes.
const SOON: i64 = 7;
/// Weekday and hour are read from so many of her last visits.
const HABIT: usize = 8;

/// Somebody who would come, before a time is looked for.
pub(super) struct Somebody {
    pub client: String,
    pub why: GapWhy,
    pub category: String,
    pub services: Vec<ServiceRow>,
    /// From the day after this one on the fill is none any more, and these are done instead.
    pub becomes: Option<(Day, Vec<ServiceRow>)>,
    pub wish: Option<Wish>,
    pub habit: Habit,
    /// When she comes anyway on these days; for whoever waits, without the visit that would come forward.
    pub comes: Vec<TimeSpan>,
}

pub(super) struct Wish {
    pub row: WaitingRow,
    /// Minutes of the visit that would come forward, and of its buffer.
    pub length: Option<(i64, i64)>,
    /// Its master.
    pub master: String,
}

impl Somebody {
    /// What would be done on a day.
    pub fn services(&self, on: Day) -> &[ServiceRow] {
        match &self.becomes {
            Some((last, services)) if on > *last => services,
            _ => &self.services,
        }
    }
}

/// Everybody who may be proposed for a stretch on these days, the most pressing first, at most [`CONSIDERED`].
pub(super) fn all(tx: &Tx, from: Day, until: Day) -> Result<Vec<Somebody>> {
    let mut people = Vec::new();
    let mut wishes = waiting::list(tx)?;
    // She may still call and ask: she stands on the waiting list, but nobody proposes to write to her.
    let refused = channel::refused(tx, &wishes.iter().map(|row| row.fields.client.as_str()).collect::<Vec<_>>())?;
    wishes.retain(|row| !refused.contains(&row.fields.client));
    for row in wishes.into_iter().take(CONSIDERED) {
        people.extend(waits(tx, row)?);
    }
    // Whoever waits has said when she would come, so she is not asked for any other time.
    let waiting: HashSet<String> = people.iter().map(|somebody: &Somebody| somebody.client.clone()).collect();
    people.extend(due(tx, CONSIDERED - people.len(), &waiting)?);
    let clients: Vec<&str> = people.iter().map(|somebody| somebody.client.as_str()).collect();
    let (mut habits, comes) = (habits(tx, &clients)?, comes(tx, &clients, from, until)?);
    for somebody in &mut people {
        somebody.habit = habits.remove(&somebody.client).map(|starts| suggest::habit(&starts)).unwrap_or_default();
        let instead = somebody.wish.as_ref().and_then(|wish| Some(wish.row.instead.as_ref()?.id.as_str()));
        let hers =
            comes.iter().filter(|(client, visit, _)| *client == somebody.client && Some(visit.as_str()) != instead);
        somebody.comes = hers.map(|(.., span)| *span).collect();
    }
    people.retain(|somebody| somebody.why == GapWhy::Waiting || somebody.comes.is_empty());
    Ok(people)
}

/// Somebody of the waiting list, unless what she waits for is no longer sold.
fn waits(tx: &Tx, row: WaitingRow) -> Result<Option<Somebody>> {
    let asked = service::get(tx, &row.fields.service)?;
    let category = asked.fields.category.clone();
    let (services, length, master) = match &row.instead {
        Some(instead) => {
            let visit = visit::get(tx, &instead.id)?;
            let length = (tx.zone.lasts(visit.starts, visit.ends), tx.zone.lasts(visit.ends, visit.free_from));
            (visit_service::sold(tx, &visit.id)?, Some(length), visit.master)
        }
        None if asked.archived => return Ok(None),
        None => (vec![asked], None, String::new()),
    };
    Ok(Some(Somebody {
        client: row.fields.client.clone(),
        why: GapWhy::Waiting,
        category,
        services,
        becomes: None,
        wish: Some(Wish { row, length, master }),
        habit: Habit::default(),
        comes: Vec::new(),
    }))
}

/// Those whose due day has come: late before due before lapsed, then the newest due.
fn due(tx: &Tx, most: usize, but: &HashSet<String>) -> Result<Vec<Somebody>> {
    let mut due = standing::due(tx, tx.today().plus(SOON), DUE)?;
    let clients: Vec<&str> = due.iter().map(|due| due.client.as_str()).collect();
    let refused = channel::refused(tx, &clients)?;
    due.retain(|due| due.put_off.is_none() && !refused.contains(&due.client) && !but.contains(&due.client));
    due.sort_by_key(|due| why(due.state));
    let mut seen = HashSet::new();
    due.retain(|due| seen.insert(due.client.clone()));
    due.truncate(most);
    let visits: Vec<&str> = due.iter().map(|due| due.last_visit.as_str()).collect();
    let mut lines = visit_service::of_many(tx, &visits)?;
    // Most clients have the same few things done.
    let mut next: HashMap<Vec<String>, Vec<ServiceRow>> = HashMap::new();
    let mut people = Vec::new();
    for due in due {
        let Some(why) = why(due.state) else { continue };
        let done: Vec<String> =
            lines.remove(&due.last_visit).unwrap_or_default().into_iter().map(|line| line.service).collect();
        if !next.contains_key(&done) {
            let services = done.iter().map(|id| service::get(tx, id)).collect::<Result<Vec<_>>>()?;
            next.insert(done.clone(), booking::next_services(tx, &services)?);
        }
        let services = next.get(&done).cloned().ok_or(Error::Broken("what was just put there is gone"))?;
        if services.is_empty() || services.iter().any(|service| service.archived) {
            continue;
        }
        people.push(Somebody {
            client: due.client,
            why,
            category: due.category,
            becomes: becomes(tx, &due.last_visit, &services)?,
            services,
            wish: None,
            habit: Habit::default(),
            comes: Vec::new(),
        });
    }
    Ok(people)
}

/// The last day on which these are still fills of a visit, and what is done after it.
fn becomes(tx: &Tx, last_visit: &str, services: &[ServiceRow]) -> Result<Option<(Day, Vec<ServiceRow>)>> {
    let fill = |service: &ServiceRow| service.fields.last_fill.zip(service.fields.becomes.clone());
    let Some(days) = services.iter().filter_map(|service| Some(fill(service)?.0)).min() else { return Ok(None) };
    let whole = |service: &ServiceRow| match fill(service) {
        Some((_, whole)) => service::get(tx, &whole),
        None => Ok(service.clone()),
    };
    let whole = services.iter().map(whole).collect::<Result<Vec<_>>>()?;
    if whole.iter().any(|service| service.archived) {
        return Ok(None);
    }
    Ok(Some((visit::get(tx, last_visit)?.starts.day().plus(days), whole)))
}

fn why(state: StandingState) -> Option<GapWhy> {
    match state {
        StandingState::Late => Some(GapWhy::Late),
        StandingState::Due => Some(GapWhy::Due),
        StandingState::Lapsed => Some(GapWhy::Lapsed),
        StandingState::None
        | StandingState::Booked
        | StandingState::Paused
        | StandingState::OnRhythm
        | StandingState::Gone => None,
    }
}

/// When several clients came last, the newest first.
fn habits(tx: &Tx, clients: &[&str]) -> Result<HashMap<String, Vec<Moment>>> {
    let rows = tx.all(
        "SELECT client_id, starts
         FROM (
           SELECT client_id, starts, row_number() OVER (PARTITION BY client_id ORDER BY starts DESC) AS place FROM visit
           WHERE client_id IN (SELECT value FROM json_each(:clients)) AND state IN ('done', 'arrived'))
         WHERE place <= :most
         ORDER BY client_id, place",
        named_params! { ":clients": serde_json::to_string(clients)?, ":most": HABIT },
        |row| Ok((row.get::<_, String>(0)?, row.get::<_, Moment>(1)?)),
    )?;
    let mut habits: HashMap<String, Vec<Moment>> = HashMap::new();
    for (client, at) in rows {
        habits.entry(client).or_default().push(at);
    }
    Ok(habits)
}

/// The visits of several clients on some days, with anybody: client, visit, when.
fn comes(tx: &Tx, clients: &[&str], from: Day, until: Day) -> Result<Vec<(String, String, TimeSpan)>> {
    tx.all(
        "SELECT client_id, id, starts, ends FROM visit
         WHERE client_id IN (SELECT value FROM json_each(:clients)) AND starts >= :from AND starts < :to
           AND state IN ('booked', 'confirmed', 'arrived', 'done')",
        named_params! { ":clients": serde_json::to_string(clients)?, ":from": from.starts(), ":to": until.plus(1).starts() },
        |row| Ok((row.get(0)?, row.get(1)?, TimeSpan { from: row.get(2)?, to: row.get(3)? })),
    )
}
