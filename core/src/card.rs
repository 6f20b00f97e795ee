//! The client's card: what a master needs in five seconds.

use rusqlite::named_params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::alert::{self, AlertRow};
use crate::client::{self, ClientFull, ClientName};
use crate::complaint::{self, ComplaintRow};
use crate::consent::{self, ConsentRow};
use crate::day::birthday::Birthday;
use crate::day::{Day, Instant, Moment};
use crate::error::Result;
use crate::feast::{self, FeastRow};
use crate::free_reminder::{self, FreeReminderRow};
use crate::gift::{self, GiftRow};
use crate::gone::{self, GoneRow};
use crate::note::{self, AskRow, PromiseRow};
use crate::patch_test::{self, PatchTestRow, PatchWarning};
use crate::pause::{self, PauseRow};
use crate::person::Relation;
use crate::photo;
use crate::preference::{self, PreferenceRow};
use crate::rebooked::{self, RebookedCount};
use crate::setting;
use crate::standing::{self, Standing};
use crate::step::{self, StepShown};
use crate::tx::Tx;
use crate::visit::{self, CancelledBy, VisitShort};
use crate::visit_service;
use crate::win_back::{self, WinBackRow};

/// Milliseconds.
const HOUR: i64 = 60 * 60 * 1000;

#[derive(Debug, Deserialize, TS)]
pub struct CardArgs {
    pub client: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DateOf {
    Client,
    Person,
}

/// A birthday of hers or of one of her people, when it comes next.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DateRow {
    pub on: Day,
    pub in_days: i64,
    pub of: DateOf,
    pub name: String,
    pub relation: Option<Relation>,
    pub turns: Option<i32>,
}

#[derive(Debug, Serialize, TS)]
pub struct CardNumbers {
    /// Done, ever.
    pub visits: i64,
    pub year: i32,
    /// Paid this year, in minor units.
    pub this_year: i64,
    /// By her, ever.
    pub cancelled: usize,
    /// Those of hers that came less than the settings' `late_hours` before the visit.
    pub cancelled_late: usize,
    pub cancelled_by_us: i64,
    pub no_shows: i64,
    pub rebooked: RebookedCount,
}

/// A visit that she called off.
struct Cancelled {
    starts: Moment,
    at: Instant,
}

#[derive(Debug, Serialize, TS)]
pub struct ClientCard {
    pub client: ClientFull,
    pub alerts: Vec<AlertRow>,
    /// The newest first.
    pub consents: Vec<ConsentRow>,
    /// The newest first.
    pub patch_tests: Vec<PatchTestRow>,
    /// What is the matter with her patch tests for the next visit.
    pub patch: Vec<PatchWarning>,
    pub preferences: Vec<PreferenceRow>,
    pub dates: Vec<DateRow>,
    pub brought: Vec<ClientName>,
    /// Those who turned out to be she.
    pub merged: Vec<ClientName>,
    /// Who she turned out to be; everything of hers stands there.
    pub merged_into: Option<ClientName>,
    pub brought_by: Option<ClientName>,
    pub standings: Vec<Standing>,
    pub next: Option<VisitShort>,
    pub asks: Vec<AskRow>,
    pub promises: Vec<PromiseRow>,
    pub steps: Vec<AskRow>,
    pub pauses: Vec<PauseRow>,
    /// Where she is gone, and has not come since.
    pub gone: Vec<GoneRow>,
    pub complaints: Vec<ComplaintRow>,
    /// The plan to win her back, if one is open.
    pub win_back: Option<WinBackRow>,
    pub feasts: Vec<FeastRow>,
    pub reminders: Vec<FreeReminderRow>,
    pub gifts: Vec<GiftRow>,
    /// How many.
    pub photos: i64,
    pub step: StepShown,
    pub numbers: CardNumbers,
}

pub fn show(tx: &Tx, args: &CardArgs) -> Result<ClientCard> {
    let id = &args.client;
    let client = client::full(tx, id)?;
    let today = tx.today();
    let next = visit::next(tx, id, tx.now(), None)?;
    let patch = match &next {
        Some(visit) => patch_test::warnings(tx, id, &visit_service::sold(tx, &visit.id)?, visit.at)?,
        None => Vec::new(),
    };
    Ok(ClientCard {
        alerts: alert::of(tx, id)?,
        preferences: preference::of(tx, id)?,
        dates: dates(&client, today),
        brought: client::brought(tx, id)?,
        merged: client::merged(tx, id)?,
        merged_into: client::merged_into(tx, id)?,
        brought_by: client.fields.brought_by.as_deref().map(|by| client::name(tx, by)).transpose()?,
        standings: standing::of(tx, id)?,
        next,
        consents: consent::of(tx, id)?,
        patch_tests: patch_test::of(tx, id)?,
        patch,
        asks: note::asks(tx, id)?,
        promises: note::promises(tx, id)?,
        steps: note::steps(tx, id)?,
        pauses: pause::of(tx, id)?.into_iter().filter(|pause| pause.until >= today).collect(),
        gone: gone(tx, id)?,
        complaints: complaint::open(tx, id)?,
        win_back: win_back::of(tx, id)?.into_iter().find(|plan| plan.closed_on.is_none()),
        feasts: feast::of(tx, id)?,
        reminders: free_reminder::open(tx, id)?,
        gifts: gift::of(tx, id)?,
        photos: photo::count(tx, id)?,
        step: step::of(tx, id)?,
        numbers: numbers(tx, id, today)?,
        client,
    })
}

/// Her own birthday and those of her people, the nearest first.
pub fn dates(client: &ClientFull, today: Day) -> Vec<DateRow> {
    let row = |of, name: &str, relation, birthday: &str| {
        let birthday: Birthday = birthday.parse().ok()?;
        let on = birthday.next(today);
        Some(DateRow { on, in_days: on.since(today), of, name: name.to_owned(), relation, turns: birthday.turns(on) })
    };
    let hers = row(DateOf::Client, &client.fields.name, None, &client.fields.birthday);
    let theirs = client
        .fields
        .people
        .iter()
        .filter_map(|person| row(DateOf::Person, &person.name, Some(person.relation), &person.birthday));
    let mut dates: Vec<DateRow> = hers.into_iter().chain(theirs).collect();
    dates.sort_by_key(|date| date.in_days);
    dates
}

/// A visit since then has taken it back.
fn gone(tx: &Tx, client: &str) -> Result<Vec<GoneRow>> {
    let gone = gone::of(tx, client)?;
    if gone.is_empty() {
        return Ok(gone);
    }
    let last = visit::last_done(tx, client)?.map(|visit| visit.starts.day());
    Ok(gone.into_iter().filter(|gone| last.is_none_or(|last| gone.since >= last)).collect())
}

fn numbers(tx: &Tx, client: &str, today: Day) -> Result<CardNumbers> {
    let (visits, this_year, by_us, no_shows) = tx.one(
        "SELECT count(*) FILTER (WHERE state = 'done'),
                coalesce(sum(paid) FILTER (WHERE state = 'done' AND starts >= :year), 0),
                count(*) FILTER (WHERE state = 'cancelled' AND cancelled_by = :us),
                count(*) FILTER (WHERE state = 'no_show')
         FROM visit
         WHERE client_id = :client",
        named_params! { ":client": client, ":year": format!("{}-", today.year()), ":us": CancelledBy::Us },
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)),
    )?;
    let cancelled = cancelled(tx, client)?;
    let late = setting::number_of(tx, "late_hours")? * HOUR;
    let notice = |each: &&Cancelled| tx.zone.instant(each.starts).0.0 - each.at.0 < late;
    Ok(CardNumbers {
        visits,
        year: today.year(),
        this_year,
        cancelled: cancelled.len(),
        cancelled_late: cancelled.iter().filter(notice).count(),
        cancelled_by_us: by_us,
        no_shows,
        rebooked: rebooked::count(tx, client)?,
    })
}

/// What she called off, and when.
fn cancelled(tx: &Tx, client: &str) -> Result<Vec<Cancelled>> {
    tx.all(
        "SELECT starts, cancelled_at FROM visit
         WHERE client_id = :client AND state = 'cancelled' AND cancelled_by = :her AND cancelled_at IS NOT NULL",
        named_params! { ":client": client, ":her": CancelledBy::Client },
        |row| Ok(Cancelled { starts: row.get(0)?, at: row.get(1)? }),
    )
}
