//! Who should hear from us, and why: everything a rule can work out, and what somebody asked to be reminded of.
//!
//! Worked out from the facts each time; only the answers are stored (see the room `answer`). One reason stands once, and
//! whatever a booking or a contact answers is closed by it.

mod dates;
pub mod locked;
mod owed;
mod visits;

use std::collections::{HashMap, HashSet};

use rusqlite::named_params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::alert::{self, AlertRow};
use crate::answer::{self, Answer, AnswerState, AnsweredRow, ReminderKey, ReminderKind};
use crate::channel::{self, ChannelRow};
use crate::choice::choice;
use crate::client::AddressForm;
use crate::day::feast::FeastKind;
use crate::day::{Clock, Day, Moment};
use crate::error::{Error, Result};
use crate::person::Relation;
use crate::setting::{self, Settings};
use crate::standing::{self, Standing, StandingState};
use crate::tx::Tx;
use crate::visit::NotNowWhy;
use crate::visit_service;

/// Looked at from each source: more than anybody answers in a day.
const EACH: usize = 200;
/// Rows shown; a larger number is told as "so many or more".
const MOST: usize = 100;

/// A client who is there and has not asked to be left alone: only she is proposed for a message. `client` is joined.
const REACHABLE: &str = "client.archived_at IS NULL AND client.no_contact = 0
   AND coalesce((SELECT min(channel.consent = 'no') FROM channel WHERE channel.client_id = client.id), 0) = 0";

choice! {
    ReminderFilter { Open = "open", Snoozed = "snoozed" }
}

#[derive(Debug, Deserialize, TS)]
pub struct ReminderListArgs {
    pub state: ReminderFilter,
    /// Hers and nobody's; everybody's when absent.
    #[serde(default)]
    #[ts(optional)]
    pub master: Option<String>,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum ReminderWhy {
    /// The first or, by the kind of its key, the second.
    FollowUp {
        visit_on: Day,
        services: Vec<String>,
        why: NotNowWhy,
        reason: String,
    },
    Birthday {
        on: Day,
        in_days: i64,
        turns: Option<i32>,
    },
    PersonBirthday {
        on: Day,
        in_days: i64,
        turns: Option<i32>,
        person: String,
        relation: Relation,
    },
    Feast {
        on: Day,
        in_days: i64,
        feast: FeastKind,
        words: String,
    },
    /// Due and late, or lapsed by the kind of its key.
    Rhythm {
        standing: Standing,
        services: Vec<String>,
    },
    Promise {
        words: String,
        due: Day,
    },
    /// So many days after the visit.
    Aftercare {
        visit_on: Day,
        days: i64,
        services: Vec<String>,
    },
    RedoEnding {
        visit_on: Day,
        until: Day,
        in_days: i64,
        services: Vec<String>,
    },
    PatchTest {
        words: String,
        until: Day,
        in_days: i64,
    },
    Complaint {
        words: String,
        offered: String,
        since: Day,
    },
    Confirmation {
        at: Moment,
        services: Vec<String>,
    },
    WinBack {
        offer: String,
        step: String,
        on: Day,
    },
    Free {
        words: String,
    },
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct ReminderRow {
    pub key: ReminderKey,
    pub name: String,
    /// The day it opened.
    pub on: Day,
    /// The hour it was asked for; that of all reminders when absent.
    pub clock: Option<Clock>,
    pub state: ReminderFilter,
    pub until: Option<Day>,
    pub why: ReminderWhy,
    /// Whose it is: who did the visit, who sees to the plan; absent for everybody's.
    pub master: Option<String>,
    /// When she comes, if within a week.
    pub here: Option<Moment>,
    pub address_form: AddressForm,
    /// The language she is written to in; empty for the book's own.
    pub language: String,
    /// She asked not to be contacted: what we owe her stands here, but nobody writes to her.
    pub no_contact: bool,
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
    /// The names of its visit's services are left to be read.
    OfVisit(ReminderWhy),
    /// Nothing is left to be read.
    Whole(ReminderWhy),
}

/// A reminder that waits, before its row is read.
struct Waiting {
    key: ReminderKey,
    on: Day,
    clock: Option<Clock>,
    until: Option<Day>,
    master: Option<String>,
    cause: Cause,
}

impl Waiting {
    fn new(key: ReminderKey, on: Day, cause: Cause) -> Waiting {
        Waiting { key, on, clock: None, until: None, master: None, cause }
    }

    fn of(self, master: Option<String>) -> Waiting {
        Waiting { master, ..self }
    }

    /// The visit it is about.
    fn visit(&self) -> &str {
        self.key.anchor.split(' ').next().unwrap_or_default()
    }
}

/// A client who is not archived.
struct Whose {
    name: String,
    /// Where her name stands in the alphabet.
    place: Vec<u8>,
    next: Option<Moment>,
    /// Who did her last visit.
    master: Option<String>,
    address_form: AddressForm,
    language: String,
    no_contact: bool,
}

/// All that waits in order, and the clients among them by id.
struct Heap {
    waiting: Vec<Waiting>,
    whose: HashMap<String, Whose>,
}

/// What is open (or put off), the most pressing first; a client with two reasons to be asked back stands once.
pub fn list(tx: &Tx, args: &ReminderListArgs) -> Result<ReminderList> {
    let settings = setting::show(tx)?;
    let heap = heap(tx, &settings, args)?;
    rows(tx, &settings, args, heap, MOST)
}

/// As [`list`], with so many rows at most, for beside the day: tomorrow's confirmations have their own line there.
pub fn beside_the_day(tx: &Tx, args: &ReminderListArgs, most: usize) -> Result<ReminderList> {
    let settings = setting::show(tx)?;
    let mut heap = heap(tx, &settings, args)?;
    heap.waiting.retain(|each| each.key.kind != ReminderKind::Confirmation);
    rows(tx, &settings, args, heap, most)
}

fn rows(tx: &Tx, settings: &Settings, args: &ReminderListArgs, heap: Heap, most: usize) -> Result<ReminderList> {
    let Heap { mut waiting, whose } = heap;
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
            here: whose.next.filter(|at| at.day() <= tx.today().plus(settings.here_soon_days)),
            alerts: alerts.get(&each.key.client).cloned().unwrap_or_default(),
            channels: channels.get(&each.key.client).cloned().unwrap_or_default(),
            master: each.master.or_else(|| whose.master.clone()),
            address_form: whose.address_form,
            language: whose.language.clone(),
            no_contact: whose.no_contact,
            on: each.on,
            clock: each.clock,
            state: args.state,
            until: each.until,
            why,
            key: each.key,
        });
    }
    Ok(ReminderList { rows, total })
}

/// Who is to be asked after a visit now and was not put off, with the day that opened it.
pub fn follow_ups(tx: &Tx) -> Result<Vec<(ReminderKey, Day)>> {
    let mut open = visits::follow_ups(tx, None)?;
    open.extend(visits::second_follow_ups(tx, &setting::show(tx)?, None)?);
    let keys: Vec<&ReminderKey> = open.iter().map(|each| &each.key).collect();
    let answers = answer::of_many(tx, &keys)?;
    let today = tx.today();
    let waits =
        |key: &ReminderKey| answers.get(key).is_none_or(|answer| answer.until.is_some_and(|until| until <= today));
    Ok(open.iter().filter(|each| waits(&each.key)).map(|each| (each.key.clone(), each.on)).collect())
}

/// What was done or dropped within the last month, so that a slip is found again.
pub fn answered(tx: &Tx) -> Result<Vec<AnsweredRow>> {
    answer::lately(tx)
}

/// What is open to be asked of a client after a visit: both follow-ups, and how it holds.
pub fn after_visits(tx: &Tx, client: &str) -> Result<Vec<ReminderKey>> {
    let settings = setting::show(tx)?;
    let mut open = visits::follow_ups(tx, Some(client))?;
    open.extend(visits::second_follow_ups(tx, &settings, Some(client))?);
    open.extend(visits::aftercare(tx, Some(client))?);
    let mut keys = Vec::new();
    for each in open {
        // One that was put off stays so.
        if answer::of(tx, &each.key)?.is_none_or(|answer| answer.until.is_some_and(|until| until <= tx.today())) {
            keys.push(each.key);
        }
    }
    Ok(keys)
}

/// How many are open; 100 means a hundred or more.
pub fn count(tx: &Tx) -> Result<usize> {
    let all = ReminderListArgs { state: ReminderFilter::Open, master: None };
    Ok(heap(tx, &setting::show(tx)?, &all)?.waiting.len())
}

fn heap(tx: &Tx, settings: &Settings, args: &ReminderListArgs) -> Result<Heap> {
    let mut waiting = waiting(tx, settings, args.state)?;
    let mut whose = HashMap::new();
    meet(tx, waiting.iter().map(|each| each.key.client.as_str()), &mut whose)?;
    waiting.retain(|each| {
        whose.get(&each.key.client).is_some_and(|whose| {
            let master = each.master.as_ref().or(whose.master.as_ref());
            master.is_none() || args.master.is_none() || master == args.master.as_ref()
        })
    });
    let place = |each: &Waiting| whose.get(&each.key.client).map(|whose| &whose.place);
    waiting.sort_by(|one, other| {
        (urgency(&one.cause), one.on)
            .cmp(&(urgency(&other.cause), other.on))
            .then_with(|| (place(one), &one.key.anchor).cmp(&(place(other), &other.key.anchor)))
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
        "SELECT id, name, alphabet.place,
                (SELECT starts FROM visit
                 WHERE visit.client_id = client.id AND starts > :now AND state IN ('booked', 'confirmed')
                 ORDER BY starts
                 LIMIT 1),
                (SELECT master_id FROM visit
                 WHERE visit.client_id = client.id AND state = 'done'
                 ORDER BY starts DESC
                 LIMIT 1),
                address_form, language, no_contact
         FROM client JOIN alphabet ON alphabet.client_id = client.id
         WHERE id IN (SELECT value FROM json_each(:clients)) AND archived_at IS NULL",
        named_params! { ":clients": serde_json::to_string(&strangers)?, ":now": tx.now() },
        |row| {
            let whose = Whose {
                name: row.get(1)?,
                place: row.get(2)?,
                next: row.get(3)?,
                master: row.get(4)?,
                address_form: row.get(5)?,
                language: row.get(6)?,
                no_contact: row.get(7)?,
            };
            Ok((row.get::<_, String>(0)?, whose))
        },
    )?;
    whose.extend(rows);
    Ok(())
}

/// The reasons in full, each at the place of its reminder.
fn whys(tx: &Tx, waiting: &[Waiting]) -> Result<Vec<ReminderWhy>> {
    let visits: Vec<&str> =
        waiting.iter().filter(|each| !matches!(each.cause, Cause::Whole(_))).map(Waiting::visit).collect();
    let rhythmic = |each: &&Waiting| matches!(each.cause, Cause::Rhythm { .. });
    let clients: Vec<&str> = waiting.iter().filter(rhythmic).map(|each| each.key.client.as_str()).collect();
    let names = visit_service::names_of_many(tx, &visits)?;
    let standings = standing::of_many(tx, &clients)?;
    let services = |each: &Waiting| names.get(each.visit()).cloned().unwrap_or_default();
    let whys = waiting.iter().map(|each| match &each.cause {
        Cause::Whole(why) => Ok(why.clone()),
        Cause::OfVisit(why) => Ok(with_services(why.clone(), services(each))),
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

fn with_services(mut why: ReminderWhy, names: Vec<String>) -> ReminderWhy {
    if let ReminderWhy::Aftercare { services, .. }
    | ReminderWhy::RedoEnding { services, .. }
    | ReminderWhy::Confirmation { services, .. } = &mut why
    {
        *services = names;
    }
    why
}

/// Those still open, or those put off, without those answered for good.
fn waiting(tx: &Tx, settings: &Settings, wanted: ReminderFilter) -> Result<Vec<Waiting>> {
    let today = tx.today();
    let mut kept = visits::follow_ups(tx, None)?;
    kept.extend(visits::second_follow_ups(tx, settings, None)?);
    kept.extend(visits::aftercare(tx, None)?);
    kept.extend(visits::redo_endings(tx, settings)?);
    kept.extend(visits::confirmations(tx)?);
    kept.extend(dates::birthdays(tx, settings)?);
    kept.extend(dates::feasts(tx, settings)?);
    kept.extend(dates::patch_tests(tx, settings)?);
    kept.extend(owed::promises(tx)?);
    kept.extend(owed::complaints(tx)?);
    kept.extend(owed::win_backs(tx)?);
    kept.extend(owed::free(tx)?);
    let keys: Vec<&ReminderKey> = kept.iter().map(|each| &each.key).collect();
    let answers = answer::of_many(tx, &keys)?;
    kept.retain_mut(|each| match answers.get(&each.key) {
        Some(Answer { state: AnswerState::Snoozed, until }) => {
            each.until = until.filter(|until| *until > today);
            true
        }
        answer => answer.is_none(),
    });
    kept.extend(rhythms(tx, settings)?);
    kept.retain(|each| each.until.is_some() == (wanted == ReminderFilter::Snoozed));
    once(&mut kept);
    Ok(kept)
}

/// Asked to come back once: a plan to win her back comes before all else, the second follow-up before the first, and a
/// follow-up speaks for her rhythm too, unless she is late by it.
fn once(kept: &mut Vec<Waiting>) {
    let of = |wanted: fn(&Waiting) -> bool| -> HashSet<String> {
        kept.iter().filter(|each| wanted(each)).map(|each| each.key.client.clone()).collect()
    };
    let late = of(|each| matches!(each.cause, Cause::Rhythm { state, .. } if state != StandingState::Due));
    let followed = of(|each| matches!(each.cause, Cause::FollowUp { .. }));
    let twice = of(|each| each.key.kind == ReminderKind::SecondFollowUp);
    let planned = of(|each| each.key.kind == ReminderKind::WinBack);
    let mut standing_once = HashSet::new();
    kept.retain(|each| {
        let client = &each.key.client;
        match each.key.kind {
            ReminderKind::FollowUp => !late.contains(client) && !twice.contains(client) && !planned.contains(client),
            ReminderKind::SecondFollowUp => !late.contains(client) && !planned.contains(client),
            ReminderKind::Rhythm | ReminderKind::Lapsed => {
                (late.contains(client) || !followed.contains(client)) && standing_once.insert(client.clone())
            }
            _ => true,
        }
    });
}

/// Who is due by her rhythm, the most pressing first.
fn rhythms(tx: &Tx, settings: &Settings) -> Result<Vec<Waiting>> {
    let mut waiting = Vec::new();
    for due in standing::due(tx, tx.today().plus(settings.here_soon_days), EACH)? {
        let kind = if due.state == StandingState::Lapsed { ReminderKind::Lapsed } else { ReminderKind::Rhythm };
        let key = ReminderKey { client: due.client, kind, anchor: due.last_visit };
        let cause = Cause::Rhythm { category: due.category, state: due.state };
        waiting.push(Waiting { until: due.put_off, ..Waiting::new(key, due.since, cause) });
    }
    waiting.sort_by_key(|each| urgency(&each.cause));
    Ok(waiting)
}

fn urgency(cause: &Cause) -> u8 {
    match cause {
        Cause::Whole(ReminderWhy::Complaint { .. }) => 0,
        Cause::Whole(ReminderWhy::Free { .. }) => 1,
        Cause::Rhythm { state: StandingState::Late, .. } => 2,
        Cause::FollowUp { .. } => 3,
        Cause::Whole(ReminderWhy::Promise { .. }) => 5,
        Cause::Whole(_) | Cause::OfVisit(_) => 4,
        Cause::Rhythm { state: StandingState::Due, .. } => 6,
        Cause::Rhythm { .. } => 7,
    }
}
