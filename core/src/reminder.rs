//! Who should hear from us, and why: follow-ups, promises, birthdays, and clients past their rhythm.
//!
//! Everything here is worked out from the facts; only the answers are stored (see the room `answer`).

use std::collections::HashSet;

use rusqlite::named_params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::alert::{self, AlertRow};
use crate::answer::{self, Answer, AnswerState, ReminderKey, ReminderKind};
use crate::channel::{self, ChannelRow};
use crate::choice::choice;
use crate::day::{Birthday, Day, Moment};
use crate::error::Result;
use crate::person::Relation;
use crate::setting;
use crate::standing::{self, Standing, StandingState};
use crate::tx::Tx;
use crate::visit;
use crate::visit_service;

/// Looked at from each source: more than anybody answers in a day.
const EACH: usize = 200;
/// Rows shown; a larger number is told as "so many or more".
const MOST: usize = 100;
/// A birthday is told the day before, and for two days after it can still be made good.
const BIRTHDAY_LEAD: i64 = 1;
const BIRTHDAY_GRACE: i64 = 2;
/// Booked within so many days, she is asked when she comes instead.
const HERE_SOON: i64 = 7;
/// How far ahead a locked desk knows.
const AHEAD: i64 = 30;

choice! {
    ReminderFilter { Open = "open", Snoozed = "snoozed" }
}

#[derive(Debug, Deserialize, TS)]
pub struct ReminderListArgs {
    pub state: ReminderFilter,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum ReminderWhy {
    FollowUp { visit_on: Day, services: Vec<String>, reason: String },
    Birthday { on: Day, in_days: i64, turns: Option<i32> },
    PersonBirthday { on: Day, in_days: i64, turns: Option<i32>, person: String, relation: Relation },
    Rhythm { standing: Standing, services: Vec<String> },
    Promise { words: String, due: Day },
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct ReminderRow {
    pub key: ReminderKey,
    pub name: String,
    /// The day it opened.
    pub on: Day,
    pub state: ReminderFilter,
    pub until: Option<Day>,
    pub why: ReminderWhy,
    /// When she comes, if within a week.
    pub here: Option<Moment>,
    pub alerts: Vec<AlertRow>,
    /// Only those she has not refused.
    pub channels: Vec<ChannelRow>,
}

#[derive(Debug, Serialize, TS)]
pub struct ReminderList {
    pub rows: Vec<ReminderRow>,
    /// 100 means a hundred or more.
    pub total: usize,
}

/// A reminder before anything is read for its row.
struct Cause {
    key: ReminderKey,
    on: Day,
    why: ReminderWhy,
}

/// A reminder that waits, before its row is read.
struct Waiting {
    cause: Cause,
    until: Option<Day>,
    name: String,
    here: Option<Moment>,
}

/// What is open (or put off), the most pressing first; a client with two reasons to be asked back stands once.
pub fn list(tx: &Tx, args: &ReminderListArgs) -> Result<ReminderList> {
    first(tx, args.state, MOST)
}

/// As [`list`], with so many rows at most; the total is that of all.
pub fn first(tx: &Tx, state: ReminderFilter, most: usize) -> Result<ReminderList> {
    let waiting = waiting(tx, state)?;
    let total = waiting.len();
    let mut rows = Vec::new();
    for Waiting { cause, until, name, here } in waiting.into_iter().take(most) {
        rows.push(ReminderRow {
            alerts: alert::of(tx, &cause.key.client)?,
            channels: channel::open(tx, &cause.key.client)?,
            name,
            on: cause.on,
            state,
            until,
            why: cause.why,
            here,
            key: cause.key,
        });
    }
    Ok(ReminderList { rows, total })
}

/// How many are open; 100 means a hundred or more.
pub fn count(tx: &Tx) -> Result<usize> {
    Ok(waiting(tx, ReminderFilter::Open)?.len())
}

fn waiting(tx: &Tx, state: ReminderFilter) -> Result<Vec<Waiting>> {
    let mut waiting = Vec::new();
    for (cause, until) in answered(tx, state)? {
        let Some(name) = present(tx, &cause.key.client)? else { continue };
        let next = visit::next(tx, &cause.key.client, tx.now(), None)?.map(|visit| visit.at);
        let here = next.filter(|at| at.day().since(tx.today()) <= HERE_SOON);
        if here.is_some() && cause.key.kind == ReminderKind::Rhythm {
            continue;
        }
        waiting.push(Waiting { cause, until, name, here });
    }
    let rank = |each: &Waiting| (urgency(&each.cause.why), each.cause.on);
    waiting.sort_by(|one, other| {
        rank(one)
            .cmp(&rank(other))
            .then_with(|| (&one.name, &one.cause.key.anchor).cmp(&(&other.name, &other.cause.key.anchor)))
    });
    waiting.truncate(MOST);
    Ok(waiting)
}

/// When something falls due, for a desk that is locked: one instant for each client, without her name.
pub fn due_instants(tx: &Tx, most: usize) -> Result<Vec<i64>> {
    let at = setting::show(tx)?.remind_at;
    let today = tx.today();
    let mut days: Vec<(String, Day)> =
        waiting(tx, ReminderFilter::Open)?.into_iter().map(|each| (each.cause.key.client, each.cause.on)).collect();
    let put_off = waiting(tx, ReminderFilter::Snoozed)?;
    days.extend(put_off.into_iter().filter_map(|each| Some((each.cause.key.client, each.until?))));
    for kept in standing::coming(tx, most)? {
        if let Some(on) = kept.due_on
            && visit::next(tx, &kept.client, tx.now(), Some(&kept.category))?.is_none()
        {
            days.push((kept.client, on));
        }
    }
    days.extend(tx.all(
        "SELECT client_id, follow_up_on FROM visit
         WHERE follow_up_on > :today AND state = 'done' AND not_now = 'follow_up'
           AND NOT EXISTS (
             SELECT 1 FROM visit AS later
             WHERE later.client_id = visit.client_id AND later.starts > visit.starts AND later.state NOT IN ('cancelled', 'no_show'))
         ORDER BY follow_up_on
         LIMIT :most",
        named_params! { ":today": today, ":most": most },
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?);
    days.extend(tx.all(
        "SELECT client_id, promise_due FROM note
         WHERE promise <> '' AND kept_at IS NULL AND promise_due IS NOT NULL AND promise_due > :today
         ORDER BY promise_due
         LIMIT :most",
        named_params! { ":today": today, ":most": most },
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?);
    for offset in 1 + BIRTHDAY_LEAD..AHEAD {
        let on = today.plus(offset);
        days.extend(born(tx, on)?.into_iter().map(|(client, _)| (client, on.plus(-BIRTHDAY_LEAD))));
    }
    days.sort_by(|one, other| (one.1, &one.0).cmp(&(other.1, &other.0)));
    let mut seen = HashSet::new();
    let mut instants = Vec::new();
    for (client, day) in days {
        if instants.len() == most {
            break;
        }
        if seen.insert(client.clone()) && present(tx, &client)?.is_some() {
            instants.push(tx.zone.instant(day.at(at)).0.0);
        }
    }
    Ok(instants)
}

/// Causes with their answers: those still open, or those put off.
fn answered(tx: &Tx, wanted: ReminderFilter) -> Result<Vec<(Cause, Option<Day>)>> {
    let today = tx.today();
    let mut kept = Vec::new();
    for cause in causes(tx)? {
        let answer = answer::of(tx, &cause.key)?;
        let put_off = match &answer {
            Some(Answer { state: AnswerState::Snoozed, until: Some(until) }) if *until > today => Some(*until),
            Some(Answer { state: AnswerState::Snoozed, .. }) | None => None,
            Some(_) => continue,
        };
        if put_off.is_some() == (wanted == ReminderFilter::Snoozed) {
            kept.push((cause, put_off));
        }
    }
    // Asked to come back once: a follow-up speaks for her rhythm too, unless she is late by it.
    let late: HashSet<String> = kept
        .iter()
        .filter(|(cause, _)| matches!(&cause.why, ReminderWhy::Rhythm { standing, .. } if standing.state != StandingState::Due))
        .map(|(cause, _)| cause.key.client.clone())
        .collect();
    let followed: HashSet<String> = kept
        .iter()
        .filter(|(cause, _)| cause.key.kind == ReminderKind::FollowUp)
        .map(|(cause, _)| cause.key.client.clone())
        .collect();
    let mut standing_once = HashSet::new();
    kept.retain(|(cause, _)| match cause.key.kind {
        ReminderKind::FollowUp => !late.contains(&cause.key.client),
        ReminderKind::Rhythm => {
            (late.contains(&cause.key.client) || !followed.contains(&cause.key.client))
                && standing_once.insert(cause.key.client.clone())
        }
        _ => true,
    });
    Ok(kept)
}

fn causes(tx: &Tx) -> Result<Vec<Cause>> {
    let mut causes = follow_ups(tx)?;
    causes.extend(promises(tx)?);
    causes.extend(birthdays(tx)?);
    causes.extend(rhythms(tx)?);
    Ok(causes)
}

fn follow_ups(tx: &Tx) -> Result<Vec<Cause>> {
    let rows = tx.all(
        "SELECT id, client_id, starts, follow_up_on, reason FROM visit
         WHERE follow_up_on <= :today AND state = 'done' AND not_now = 'follow_up'
           AND NOT EXISTS (
             SELECT 1 FROM pause
             WHERE pause.client_id = visit.client_id AND pause.category = '' AND pause.starts <= :today AND pause.until > :today)
           AND NOT EXISTS (
             SELECT 1 FROM visit AS later
             WHERE later.client_id = visit.client_id AND later.starts > visit.starts AND later.state NOT IN ('cancelled', 'no_show'))
         ORDER BY follow_up_on DESC
         LIMIT :most",
        named_params! { ":today": tx.today(), ":most": EACH },
        |row| Ok((row.get::<_, String>(0)?, row.get(1)?, row.get::<_, Moment>(2)?, row.get(3)?, row.get(4)?)),
    )?;
    rows.into_iter()
        .map(|(visit, client, starts, on, reason)| {
            let services = visit_service::names(tx, &visit)?;
            let key = ReminderKey { client, kind: ReminderKind::FollowUp, anchor: visit };
            Ok(Cause { key, on, why: ReminderWhy::FollowUp { visit_on: starts.day(), services, reason } })
        })
        .collect()
}

fn promises(tx: &Tx) -> Result<Vec<Cause>> {
    tx.all(
        "SELECT id, client_id, promise_due, promise FROM note
         WHERE promise <> '' AND kept_at IS NULL AND promise_due IS NOT NULL AND promise_due <= :today
         ORDER BY promise_due DESC
         LIMIT :most",
        named_params! { ":today": tx.today(), ":most": EACH },
        |row| {
            let due = row.get(2)?;
            let key = ReminderKey { client: row.get(1)?, kind: ReminderKind::Promise, anchor: row.get(0)? };
            Ok(Cause { key, on: due, why: ReminderWhy::Promise { words: row.get(3)?, due } })
        },
    )
}

/// Whose birthday is kept on a day: the client, and for one of her people which.
type Born = (String, Option<(String, String, Relation, String)>);

/// 29 February is kept on the 28th in common years, so that day asks for both.
fn born(tx: &Tx, on: Day) -> Result<Vec<Born>> {
    let text = on.to_string();
    let day = &text[5..];
    let leap_too = if day == "02-28" && Day::of(on.year(), 2, 29).is_none() { "02-29" } else { day };
    let mut born = tx.all(
        "SELECT id, birthday FROM client
         WHERE birthday <> '' AND substr(birthday, -5) IN (:day, :leap) AND archived_at IS NULL
         LIMIT :most",
        named_params! { ":day": day, ":leap": leap_too, ":most": EACH },
        |row| Ok((row.get::<_, String>(0)?, None)),
    )?;
    born.extend(tx.all(
        "SELECT client_id, id, name, relation, birthday FROM person
         WHERE birthday <> '' AND substr(birthday, -5) IN (:day, :leap)
         LIMIT :most",
        named_params! { ":day": day, ":leap": leap_too, ":most": EACH },
        |row| Ok((row.get(0)?, Some((row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?)))),
    )?);
    Ok(born)
}

fn birthdays(tx: &Tx) -> Result<Vec<Cause>> {
    let today = tx.today();
    let mut causes = Vec::new();
    for in_days in -BIRTHDAY_GRACE..=BIRTHDAY_LEAD {
        let on = today.plus(in_days);
        for (client, person) in born(tx, on)? {
            let (kind, anchor, why) = match person {
                Some((id, person, relation, birthday)) => {
                    let turns = birthday.parse::<Birthday>().ok().and_then(|birthday| birthday.turns(on));
                    (
                        ReminderKind::PersonBirthday,
                        format!("{id} {}", on.year()),
                        ReminderWhy::PersonBirthday { on, in_days, turns, person, relation },
                    )
                }
                None => {
                    let birthday: String =
                        tx.one("SELECT birthday FROM client WHERE id = :id", named_params! { ":id": client }, |row| {
                            row.get(0)
                        })?;
                    let turns = birthday.parse::<Birthday>().ok().and_then(|birthday| birthday.turns(on));
                    (ReminderKind::Birthday, on.year().to_string(), ReminderWhy::Birthday { on, in_days, turns })
                }
            };
            causes.push(Cause { key: ReminderKey { client, kind, anchor }, on: on.plus(-BIRTHDAY_LEAD), why });
        }
    }
    Ok(causes)
}

fn rhythms(tx: &Tx) -> Result<Vec<Cause>> {
    let mut causes = Vec::new();
    for kept in standing::due(tx, EACH)? {
        let standing = standing::judge(tx, &kept)?;
        let (StandingState::Due | StandingState::Late | StandingState::Lapsed, Some(on)) =
            (standing.state, kept.due_on)
        else {
            continue;
        };
        let services = visit_service::names(tx, &kept.last_visit)?;
        let key = ReminderKey { client: kept.client, kind: ReminderKind::Rhythm, anchor: kept.last_visit };
        causes.push(Cause { key, on, why: ReminderWhy::Rhythm { standing, services } });
    }
    causes.sort_by_key(|cause| urgency(&cause.why));
    Ok(causes)
}

/// Her name, unless she is archived.
fn present(tx: &Tx, client: &str) -> Result<Option<String>> {
    tx.first("SELECT name FROM client WHERE id = :id AND archived_at IS NULL", named_params! { ":id": client }, |row| {
        row.get(0)
    })
}

fn urgency(why: &ReminderWhy) -> u8 {
    match why {
        ReminderWhy::Rhythm { standing, .. } if standing.state == StandingState::Late => 0,
        ReminderWhy::FollowUp { .. } => 1,
        ReminderWhy::Birthday { .. } | ReminderWhy::PersonBirthday { .. } => 2,
        ReminderWhy::Promise { .. } => 3,
        ReminderWhy::Rhythm { standing, .. } if standing.state == StandingState::Due => 4,
        ReminderWhy::Rhythm { .. } => 5,
    }
}
