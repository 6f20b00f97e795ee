//! Free stretches of today and tomorrow, and who could come then.
//!
//! First whoever waits and whose wish it suits, in the order in which they asked. Then who is late, then due, then
//! lapsed by her own rhythm: among these the one nearest to her usual weekday and hour (another weekday counts as four
//! hours, and no more than four hours count), then the one longest late. Never proposed: who is paused, booked within a
//! week or in that category, archived, put off by the desk, or asked not to be contacted; and nobody whose service does
//! not fit into the stretch, or whom this master does not serve.

mod people;

use std::collections::{HashMap, HashSet};

use rusqlite::named_params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use self::people::Somebody;
use crate::booking;
use crate::channel::{self, ChannelRow};
use crate::choice::choice;
use crate::client::AddressForm;
use crate::day::Moment;
use crate::error::Result;
use crate::hours::TimeSpan;
use crate::master;
use crate::service::{self, ServiceListArgs, ServiceRow};
use crate::skill::{self, Skill};
use crate::standing::{self, Standing};
use crate::suggest::{self, FreeDay, Habit, OfferReason};
use crate::tx::Tx;
use crate::visit::{self, VisitShort};
use crate::visit_service;
use crate::working;

/// Rows shown.
const MOST: usize = 20;
/// Minutes. The most that a usual hour counts, and what another weekday counts as.
const OFF: i64 = 4 * 60;
/// Minutes. So near is still her usual hour.
const NEAR: i64 = 15;

choice! {
    /// Why she is proposed. In this order: whoever asked for it comes first.
    GapWhy { Waiting = "waiting", Late = "late", Due = "due", Lapsed = "lapsed" }
}

/// A free stretch of one master.
#[derive(Debug, Serialize, TS)]
pub struct GapRow {
    pub master: String,
    pub master_name: String,
    pub from: Moment,
    pub to: Moment,
    pub minutes: i64,
    /// Clients who could come then; 50 means fifty or more.
    pub fits: usize,
}

#[derive(Debug, Serialize, TS)]
pub struct GapList {
    /// By day, then master, then time.
    pub rows: Vec<GapRow>,
}

#[derive(Debug, Deserialize, TS)]
pub struct GapFitsArgs {
    pub master: String,
    pub from: Moment,
    pub to: Moment,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct GapService {
    pub id: String,
    pub name: String,
}

/// Somebody who could come, and what a message to her needs.
#[derive(Debug, Serialize, TS)]
pub struct GapFit {
    pub client: String,
    pub name: String,
    pub address_form: AddressForm,
    /// The language she is spoken to in; empty for the book's own.
    pub language: String,
    /// Only those she has not refused.
    pub channels: Vec<ChannelRow>,
    pub services: Vec<GapService>,
    /// The start inside the gap that is nearest to her usual hour.
    pub at: Moment,
    pub ends: Moment,
    pub minutes: i64,
    /// Minor units.
    pub price: i64,
    pub why: GapWhy,
    /// Her usual weekday or hour, where the proposed start is on it.
    pub reasons: Vec<OfferReason>,
    /// Her row of the waiting list, to be booked from; absent for whoever is due.
    pub waiting: Option<String>,
    /// What she said when she was put on the waiting list.
    pub words: String,
    /// The visit that would come forward to here.
    pub instead: Option<VisitShort>,
    /// In the category she is due in; for whoever waits, in that of the service.
    pub standing: Option<Standing>,
}

#[derive(Debug, Serialize, TS)]
pub struct GapFits {
    /// The best first, at most 20.
    pub rows: Vec<GapFit>,
}

/// A stretch of one master, and what else decides who can come then.
struct Ground<'gap> {
    master: &'gap str,
    span: TimeSpan,
    day: &'gap FreeDay,
    skills: &'gap [Skill],
}

/// A place found for somebody.
struct Place {
    at: Moment,
    minutes: i64,
}

/// The free stretches of today and tomorrow of everybody who is here, long enough for what she does.
pub fn list(tx: &Tx) -> Result<GapList> {
    let (now, today) = (tx.now(), tx.today());
    let tomorrow = today.plus(1);
    let sold = service::list(tx, &ServiceListArgs { archived: false })?;
    let people = people::all(tx, today, tomorrow)?;
    let mut rows = Vec::new();
    for master in master::list(tx)?.into_iter().filter(|master| !master.archived) {
        let skills = &master.fields.skills;
        let does = |service: &ServiceRow| skill::apply(skills, std::slice::from_ref(service)).ok();
        let shortest = sold.iter().filter_map(does).map(|services| visit::length(&services).0).min();
        let Some(shortest) = shortest else { continue };
        let working = working::of(tx, &master.id, today, tomorrow)?;
        let busy = visit::busy(tx, &master.id, today.starts(), tomorrow.plus(1).starts(), None)?;
        for day in [today, tomorrow] {
            let day = booking::carve(&working.on(day), day, &busy);
            for span in &day.free {
                let span = TimeSpan { from: span.from.max(now), to: span.to };
                let minutes = span.to.minutes_since(span.from);
                if minutes < shortest {
                    continue;
                }
                let ground = Ground { master: &master.id, span, day: &day, skills };
                let mut fits = HashSet::new();
                for somebody in &people {
                    if place(tx, &ground, somebody)?.is_some() {
                        fits.insert(&somebody.client);
                    }
                }
                rows.push(GapRow {
                    master: master.id.clone(),
                    master_name: master.fields.name.clone(),
                    from: span.from,
                    to: span.to,
                    minutes,
                    fits: fits.len(),
                });
            }
        }
    }
    rows.sort_by_key(|row| row.from);
    Ok(GapList { rows })
}

/// Who could come into a stretch, the best first.
pub fn fits(tx: &Tx, args: &GapFitsArgs) -> Result<GapFits> {
    let master = master::present(tx, Some(&args.master))?;
    let on = args.from.day();
    let working = working::of(tx, &master, on, on)?;
    let day = booking::free_day(tx, &master, &working, on, None)?;
    let skills = skill::of(tx, &master)?;
    let ground =
        Ground { master: &master, span: TimeSpan { from: args.from, to: args.to }, day: &day, skills: &skills };
    let mut found = Vec::new();
    for somebody in people::all(tx, on, on)? {
        if let Some(place) = place(tx, &ground, &somebody)? {
            found.push((somebody, place));
        }
    }
    // Whoever waits for two things that both fit stands once, with what she asked for first.
    let mut seen = HashSet::new();
    found.retain(|(somebody, _)| seen.insert(somebody.client.clone()));
    let clients: Vec<&str> = found.iter().map(|(somebody, _)| somebody.client.as_str()).collect();
    let standings = standing::of_many(tx, &clients)?;
    let standing = |somebody: &Somebody| {
        let hers = standings.get(&somebody.client)?;
        hers.iter().find(|standing| standing.category == somebody.category).cloned()
    };
    let mut ranked: Vec<(Somebody, Place, Option<Standing>)> = found
        .into_iter()
        .map(|(somebody, place)| {
            let standing = standing(&somebody);
            (somebody, place, standing)
        })
        .collect();
    // Those who wait keep their order, because the sort is stable.
    ranked.sort_by_key(|(somebody, place, standing)| match somebody.why {
        GapWhy::Waiting => (GapWhy::Waiting, 0, 0),
        why => (why, off(somebody.habit, place.at), -standing.as_ref().map_or(0, |standing| standing.late_days)),
    });
    ranked.truncate(MOST);
    Ok(GapFits { rows: rows(tx, ranked)? })
}

fn rows(tx: &Tx, ranked: Vec<(Somebody, Place, Option<Standing>)>) -> Result<Vec<GapFit>> {
    let clients: Vec<&str> = ranked.iter().map(|(somebody, ..)| somebody.client.as_str()).collect();
    let spoken: HashMap<String, (String, AddressForm, String)> = tx
        .all(
            "SELECT id, name, address_form, language FROM client WHERE id IN (SELECT value FROM json_each(:clients))",
            named_params! { ":clients": serde_json::to_string(&clients)? },
            |row| Ok((row.get(0)?, (row.get(1)?, row.get(2)?, row.get(3)?))),
        )?
        .into_iter()
        .collect();
    let mut channels = channel::open_of_many(tx, &clients)?;
    let mut rows = Vec::with_capacity(ranked.len());
    for (somebody, place, standing) in ranked {
        let Some((name, address_form, language)) = spoken.get(&somebody.client).cloned() else { continue };
        let wish = somebody.wish.as_ref().map(|wish| &wish.row);
        let services = somebody.services(place.at.day());
        let instead = wish.and_then(|wish| wish.instead.clone());
        rows.push(GapFit {
            name,
            address_form,
            language,
            channels: channels.remove(&somebody.client).unwrap_or_default(),
            at: place.at,
            ends: tx.zone.ends(place.at, place.minutes),
            minutes: place.minutes,
            price: match &instead {
                Some(instead) => visit_service::total(tx, &instead.id)?,
                None => services.iter().map(|service| service.fields.price).sum(),
            },
            services: services
                .iter()
                .map(|service| GapService { id: service.id.clone(), name: service.fields.name.clone() })
                .collect(),
            why: somebody.why,
            reasons: reasons(somebody.habit, place.at),
            waiting: wish.map(|wish| wish.id.clone()),
            words: wish.map(|wish| wish.fields.words.clone()).unwrap_or_default(),
            instead,
            standing,
            client: somebody.client,
        });
    }
    Ok(rows)
}

/// The start inside a stretch that is nearest to her usual hour; none where she cannot come.
fn place(tx: &Tx, ground: &Ground, somebody: &Somebody) -> Result<Option<Place>> {
    let wish = somebody.wish.as_ref();
    if wish.is_some_and(|wish| wish.row.fields.master.as_ref().is_some_and(|master| master != ground.master)) {
        return Ok(None);
    }
    let Ok(services) = skill::apply(ground.skills, somebody.services(ground.day.day)) else { return Ok(None) };
    let (minutes, buffer) = wish.and_then(|wish| wish.length).unwrap_or_else(|| visit::length(&services));
    // A visit that comes forward does not stand in its own way.
    let instead = wish.and_then(|wish| Some((wish, wish.row.instead.as_ref()?)));
    let again = match instead {
        Some((wish, instead)) if wish.master == ground.master && instead.at.day() == ground.day.day => {
            let on = ground.day.day;
            Some(booking::free_day(tx, ground.master, &working::of(tx, ground.master, on, on)?, on, Some(&instead.id))?)
        }
        _ => None,
    };
    let suits = |at: &Moment| {
        let ends = tx.zone.ends(*at, minutes);
        ground.span.from <= *at
            && ends <= ground.span.to
            && wish.is_none_or(|wish| wish.row.fields.suits(*at))
            && instead.is_none_or(|(_, instead)| *at < instead.at)
            && somebody.comes.iter().all(|span| ends <= span.from || span.to <= *at)
    };
    let free = again.as_ref().unwrap_or(ground.day);
    let starts = suggest::starts(free, tx.zone, minutes, buffer, tx.now()).filter(suits);
    let away = |at: &Moment| somebody.habit.minute.map_or(0, |usual| (at.minute_of_day() - usual).abs());
    Ok(starts.min_by_key(|at| (away(at), *at)).map(|at| Place { at, minutes }))
}

/// Minutes by which a start is off what she is used to.
fn off(habit: Habit, at: Moment) -> i64 {
    let weekday = if habit.weekday.is_some_and(|usual| usual != at.day().weekday()) { OFF } else { 0 };
    weekday + habit.minute.map_or(0, |usual| (at.minute_of_day() - usual).abs().min(OFF))
}

fn reasons(habit: Habit, at: Moment) -> Vec<OfferReason> {
    let day = habit.weekday == Some(at.day().weekday());
    let hour = habit.minute.is_some_and(|usual| (at.minute_of_day() - usual).abs() <= NEAR);
    match (day, hour) {
        (true, true) => vec![OfferReason::UsualDayAndHour],
        (true, false) => vec![OfferReason::UsualDay],
        (false, true) => vec![OfferReason::UsualHour],
        (false, false) => Vec::new(),
    }
}
