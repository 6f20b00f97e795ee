//! Who should hear from us, and why: follow-ups, promises, birthdays, and clients past their rhythm.
//!
//! Everything here is worked out from the facts; only the answers are stored (see the room `answer`).

use std::collections::{HashMap, HashSet};

use rusqlite::named_params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::alert::{self, AlertRow};
use crate::answer::{self, Answer, AnswerState, ReminderKey, ReminderKind};
use crate::channel::{self, ChannelRow};
use crate::choice::choice;
use crate::day::birthday::Birthday;
use crate::day::{Day, Moment};
use crate::error::{Error, Result};
use crate::person::Relation;
use crate::setting;
use crate::standing::{self, Standing, StandingState};
use crate::tx::Tx;
use crate::visit::NotNowWhy;
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
    FollowUp { visit_on: Day, services: Vec<String>, why: NotNowWhy, reason: String },
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

/// Why, before anything is read that only its row shows.
enum Cause {
    FollowUp {
        visit_on: Day,
        why: NotNowWhy,
        reason: String,
    },
    Rhythm {
        category: String,
        state: StandingState,
    },
    /// Nothing is left to be read.
    Whole(ReminderWhy),
}

/// A reminder that waits, before its row is read.
struct Waiting {
    key: ReminderKey,
    on: Day,
    until: Option<Day>,
    cause: Cause,
}

/// A client who is not archived, and when she comes; whoever is due by her rhythm does not come soon.
struct Whose {
    name: String,
    next: Option<Moment>,
}

/// All that waits in order, and the clients among them by id.
struct Heap {
    waiting: Vec<Waiting>,
    whose: HashMap<String, Whose>,
}

/// What is open (or put off), the most pressing first; a client with two reasons to be asked back stands once.
pub fn list(tx: &Tx, args: &ReminderListArgs) -> Result<ReminderList> {
    first(tx, args.state, MOST)
}

/// As [`list`], with so many rows at most; the total is that of all.
pub fn first(tx: &Tx, state: ReminderFilter, most: usize) -> Result<ReminderList> {
    let Heap { mut waiting, whose } = heap(tx, state)?;
    let total = waiting.len();
    waiting.truncate(most);
    let clients: Vec<&str> = waiting.iter().map(|each| each.key.client.as_str()).collect();
    let alerts = alert::of_many(tx, &clients)?;
    let channels = channel::open_of_many(tx, &clients)?;
    let mut whys = whys(tx, &waiting)?.into_iter();
    let mut rows = Vec::with_capacity(waiting.len());
    for each in waiting {
        let (Some(whose), Some(why)) = (whose.get(&each.key.client), whys.next()) else { continue };
        rows.push(ReminderRow {
            name: whose.name.clone(),
            here: whose.next.filter(|at| at.day() <= tx.today().plus(HERE_SOON)),
            alerts: alerts.get(&each.key.client).cloned().unwrap_or_default(),
            channels: channels.get(&each.key.client).cloned().unwrap_or_default(),
            on: each.on,
            state,
            until: each.until,
            why,
            key: each.key,
        });
    }
    Ok(ReminderList { rows, total })
}

/// How many are open; 100 means a hundred or more.
pub fn count(tx: &Tx) -> Result<usize> {
    Ok(heap(tx, ReminderFilter::Open)?.waiting.len())
}

fn heap(tx: &Tx, state: ReminderFilter) -> Result<Heap> {
    let mut whose = HashMap::new();
    let mut waiting = waiting(tx, state, &mut whose)?;
    waiting.retain(|each| whose.contains_key(&each.key.client));
    let name = |each: &Waiting| whose.get(&each.key.client).map_or("", |whose| whose.name.as_str());
    waiting.sort_by(|one, other| {
        (urgency(&one.cause), one.on)
            .cmp(&(urgency(&other.cause), other.on))
            .then_with(|| (name(one), &one.key.anchor).cmp(&(name(other), &other.key.anchor)))
    });
    waiting.truncate(MOST);
    Ok(Heap { waiting, whose })
}

/// Reads whoever is not known yet; archived clients stay unknown.
fn meet<'id>(tx: &Tx, clients: impl Iterator<Item = &'id str>, whose: &mut HashMap<String, Whose>) -> Result<()> {
    let strangers: HashSet<&str> = clients.filter(|client| !whose.contains_key(*client)).collect();
    if strangers.is_empty() {
        return Ok(());
    }
    let rows = tx.all(
        "SELECT id, name,
                (SELECT starts FROM visit
                 WHERE visit.client_id = client.id AND starts > :now AND state IN ('booked', 'confirmed')
                 ORDER BY starts
                 LIMIT 1)
         FROM client
         WHERE id IN (SELECT value FROM json_each(:clients)) AND archived_at IS NULL",
        named_params! { ":clients": serde_json::to_string(&strangers)?, ":now": tx.now() },
        |row| Ok((row.get::<_, String>(0)?, Whose { name: row.get(1)?, next: row.get(2)? })),
    )?;
    whose.extend(rows);
    Ok(())
}

/// The reasons in full, each at the place of its reminder.
fn whys(tx: &Tx, waiting: &[Waiting]) -> Result<Vec<ReminderWhy>> {
    let of_visits = |each: &&Waiting| !matches!(each.cause, Cause::Whole(_));
    let visits: Vec<&str> = waiting.iter().filter(of_visits).map(|each| each.key.anchor.as_str()).collect();
    let rhythmic = |each: &&Waiting| matches!(each.cause, Cause::Rhythm { .. });
    let clients: Vec<&str> = waiting.iter().filter(rhythmic).map(|each| each.key.client.as_str()).collect();
    let services = visit_service::names_of_many(tx, &visits)?;
    let standings = standing::of_many(tx, &clients)?;
    let services = |each: &Waiting| services.get(&each.key.anchor).cloned().unwrap_or_default();
    let whys = waiting.iter().map(|each| match &each.cause {
        Cause::Whole(why) => Ok(why.clone()),
        Cause::FollowUp { visit_on, why, reason } => Ok(ReminderWhy::FollowUp {
            visit_on: *visit_on,
            services: services(each),
            why: *why,
            reason: reason.clone(),
        }),
        Cause::Rhythm { category, .. } => {
            let hers = standings.get(&each.key.client);
            let standing = hers.and_then(|hers| hers.iter().find(|standing| standing.category == *category)).cloned();
            let standing = standing.ok_or(Error::Broken("a standing went while it was read"))?;
            Ok(ReminderWhy::Rhythm { standing, services: services(each) })
        }
    });
    whys.collect()
}

/// When something falls due, for a desk that is locked: one instant for each client, without her name.
pub fn due_instants(tx: &Tx, most: usize) -> Result<Vec<i64>> {
    let at = setting::show(tx)?.remind_at;
    let today = tx.today();
    let open = heap(tx, ReminderFilter::Open)?.waiting;
    let mut days: Vec<(String, Day)> = open.into_iter().map(|each| (each.key.client, each.on)).collect();
    let put_off = heap(tx, ReminderFilter::Snoozed)?.waiting;
    days.extend(put_off.into_iter().filter_map(|each| Some((each.key.client, each.until?))));
    days.extend(standing::coming(tx, most)?);
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
    let ahead = (1 + BIRTHDAY_LEAD..AHEAD).map(|offset| today.plus(offset));
    days.extend(born(tx, ahead)?.into_iter().map(|(on, (client, ..))| (client, on.plus(-BIRTHDAY_LEAD))));
    days.sort_by(|one, other| (one.1, &one.0).cmp(&(other.1, &other.0)));
    let mut present = HashMap::new();
    meet(tx, days.iter().map(|(client, _)| client.as_str()), &mut present)?;
    let mut seen = HashSet::new();
    let mut instants = Vec::new();
    for (client, day) in days {
        if instants.len() == most {
            break;
        }
        if present.contains_key(&client) && seen.insert(client) {
            instants.push(tx.zone.instant(day.at(at)).0.0);
        }
    }
    Ok(instants)
}

/// Those still open, or those put off, without those answered for good; everybody among them who
/// is not archived is put among `whose`.
fn waiting(tx: &Tx, wanted: ReminderFilter, whose: &mut HashMap<String, Whose>) -> Result<Vec<Waiting>> {
    let today = tx.today();
    let mut kept = follow_ups(tx)?;
    kept.extend(promises(tx)?);
    kept.extend(birthdays(tx)?);
    let keys: Vec<&ReminderKey> = kept.iter().map(|each| &each.key).collect();
    let answers = answer::of_many(tx, &keys)?;
    kept.retain_mut(|each| match answers.get(&each.key) {
        Some(Answer { state: AnswerState::Snoozed, until }) => {
            each.until = until.filter(|until| *until > today);
            true
        }
        answer => answer.is_none(),
    });
    meet(tx, kept.iter().map(|each| each.key.client.as_str()), whose)?;
    kept.extend(rhythms(tx, whose)?);
    kept.retain(|each| each.until.is_some() == (wanted == ReminderFilter::Snoozed));
    once(&mut kept);
    Ok(kept)
}

/// Asked to come back once: a follow-up speaks for her rhythm too, unless she is late by it.
fn once(kept: &mut Vec<Waiting>) {
    let of = |wanted: fn(&Cause) -> bool| -> HashSet<String> {
        kept.iter().filter(|each| wanted(&each.cause)).map(|each| each.key.client.clone()).collect()
    };
    let late = of(|cause| matches!(cause, Cause::Rhythm { state, .. } if *state != StandingState::Due));
    let followed = of(|cause| matches!(cause, Cause::FollowUp { .. }));
    let mut standing_once = HashSet::new();
    kept.retain(|each| match each.key.kind {
        ReminderKind::FollowUp => !late.contains(&each.key.client),
        ReminderKind::Rhythm => {
            (late.contains(&each.key.client) || !followed.contains(&each.key.client))
                && standing_once.insert(each.key.client.clone())
        }
        _ => true,
    });
}

fn follow_ups(tx: &Tx) -> Result<Vec<Waiting>> {
    tx.all(
        "SELECT id, client_id, starts, follow_up_on, why, reason FROM visit
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
        |row| {
            let key = ReminderKey { client: row.get(1)?, kind: ReminderKind::FollowUp, anchor: row.get(0)? };
            let visit_on = row.get::<_, Moment>(2)?.day();
            let cause = Cause::FollowUp { visit_on, why: row.get(4)?, reason: row.get(5)? };
            Ok(Waiting { key, on: row.get(3)?, until: None, cause })
        },
    )
}

fn promises(tx: &Tx) -> Result<Vec<Waiting>> {
    tx.all(
        "SELECT id, client_id, promise_due, promise FROM note
         WHERE promise <> '' AND kept_at IS NULL AND promise_due IS NOT NULL AND promise_due <= :today
         ORDER BY promise_due DESC
         LIMIT :most",
        named_params! { ":today": tx.today(), ":most": EACH },
        |row| {
            let due = row.get(2)?;
            let key = ReminderKey { client: row.get(1)?, kind: ReminderKind::Promise, anchor: row.get(0)? };
            let cause = Cause::Whole(ReminderWhy::Promise { words: row.get(3)?, due });
            Ok(Waiting { key, on: due, until: None, cause })
        },
    )
}

/// Whose birthday is kept on a day: the client, when it is or was, and for one of her people which.
type Born = (String, String, Option<(String, String, Relation)>);

/// Month and day of a birthday that is kept on a day, with which day that is.
fn kept_on(days: impl Iterator<Item = Day>) -> HashMap<String, Day> {
    let mut kept = HashMap::new();
    for on in days {
        let day = on.to_string()[5..].to_owned();
        // 29 February is kept on the 28th in common years.
        if day == "02-28" && Day::of(on.year(), 2, 29).is_none() {
            kept.insert("02-29".to_owned(), on);
        }
        kept.insert(day, on);
    }
    kept
}

/// Whose birthday is kept on one of some days, and on which.
fn born(tx: &Tx, days: impl Iterator<Item = Day>) -> Result<Vec<(Day, Born)>> {
    let kept = kept_on(days);
    let wanted = serde_json::to_string(&kept.keys().collect::<Vec<_>>())?;
    let most = EACH * kept.len();
    let mut born: Vec<Born> = tx.all(
        "SELECT id, birthday FROM client
         WHERE birthday <> '' AND substr(birthday, -5) IN (SELECT value FROM json_each(:days)) AND archived_at IS NULL
         LIMIT :most",
        named_params! { ":days": wanted, ":most": most },
        |row| Ok((row.get(0)?, row.get(1)?, None)),
    )?;
    born.extend(tx.all(
        "SELECT client_id, birthday, id, name, relation FROM person
         WHERE birthday <> '' AND substr(birthday, -5) IN (SELECT value FROM json_each(:days))
         LIMIT :most",
        named_params! { ":days": wanted, ":most": most },
        |row| Ok((row.get(0)?, row.get(1)?, Some((row.get(2)?, row.get(3)?, row.get(4)?)))),
    )?);
    let on = |each: &Born| each.1.get(each.1.len().saturating_sub(5)..).and_then(|day| kept.get(day)).copied();
    Ok(born.into_iter().filter_map(|each| Some((on(&each)?, each))).collect())
}

fn birthdays(tx: &Tx) -> Result<Vec<Waiting>> {
    let today = tx.today();
    let near = (-BIRTHDAY_GRACE..=BIRTHDAY_LEAD).map(|in_days| today.plus(in_days));
    let mut causes = Vec::new();
    for (on, (client, birthday, person)) in born(tx, near)? {
        let in_days = on.since(today);
        let turns = birthday.parse::<Birthday>().ok().and_then(|birthday| birthday.turns(on));
        let (kind, anchor, why) = match person {
            Some((id, person, relation)) => (
                ReminderKind::PersonBirthday,
                format!("{id} {}", on.year()),
                ReminderWhy::PersonBirthday { on, in_days, turns, person, relation },
            ),
            None => (ReminderKind::Birthday, on.year().to_string(), ReminderWhy::Birthday { on, in_days, turns }),
        };
        let key = ReminderKey { client, kind, anchor };
        causes.push(Waiting { key, on: on.plus(-BIRTHDAY_LEAD), until: None, cause: Cause::Whole(why) });
    }
    Ok(causes)
}

/// Who is due by her rhythm, the most pressing first.
fn rhythms(tx: &Tx, whose: &mut HashMap<String, Whose>) -> Result<Vec<Waiting>> {
    let mut waiting = Vec::new();
    for due in standing::due(tx, tx.today().plus(HERE_SOON), EACH)? {
        whose.entry(due.client.clone()).or_insert(Whose { name: due.name, next: None });
        let key = ReminderKey { client: due.client, kind: ReminderKind::Rhythm, anchor: due.last_visit };
        let cause = Cause::Rhythm { category: due.category, state: due.state };
        waiting.push(Waiting { key, on: due.due_on, until: due.put_off, cause });
    }
    waiting.sort_by_key(|each| urgency(&each.cause));
    Ok(waiting)
}

fn urgency(cause: &Cause) -> u8 {
    match cause {
        Cause::Rhythm { state: StandingState::Late, .. } => 0,
        Cause::FollowUp { .. } => 1,
        Cause::Whole(ReminderWhy::Promise { .. }) => 3,
        Cause::Whole(_) => 2,
        Cause::Rhythm { state: StandingState::Due, .. } => 4,
        Cause::Rhythm { .. } => 5,
    }
}
