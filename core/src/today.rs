//! The day at a glance: who comes, what to know about the next one, who should hear from us.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::alert::AlertRow;
use crate::booking;
use crate::calendar::{self, DayVisit, VisitShowArgs};
use crate::card::{self, DateRow};
use crate::client::{self, AddressForm};
use crate::clients_to_tell;
use crate::confirm::{self, ConfirmCount};
use crate::day::{Day, Moment};
use crate::error::Result;
use crate::master;
use crate::note::{self, AskRow, NoteRow, PromiseRow};
use crate::patch_test::{self, PatchWarning};
use crate::photo::{self, PhotoRow};
use crate::preference::{self, PreferenceRow};
use crate::recipe::{self, RecipeRow};
use crate::reminder::{self, ReminderFilter, ReminderListArgs, ReminderRow};
use crate::standing::{self, Standing};
use crate::suggest::Offer;
use crate::tx::Tx;
use crate::visit::{self, Visit, VisitShort, VisitState};
use crate::visit_service;
use crate::working;

/// A free stretch worth showing.
const GAP: i64 = 30;
/// Dates worth a word before they come.
const DATES: i64 = 14;
/// Talks that are recalled.
const TALKS: usize = 2;
/// Reminders beside the day.
const DUE: usize = 12;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum BriefPhase {
    Here,
    Next,
}

#[derive(Debug, Default, Deserialize, TS)]
pub struct TodayArgs {
    /// Everybody's day when absent.
    #[serde(default)]
    #[ts(optional)]
    pub master: Option<String>,
}

#[derive(Debug, Serialize, TS)]
pub struct DayGap {
    pub master: String,
    pub from: Moment,
    pub to: Moment,
    pub minutes: i64,
}

#[derive(Debug, Serialize, TS)]
pub struct Brief {
    pub visit: DayVisit,
    pub phase: BriefPhase,
    /// Minutes until it begins; negative once it has.
    pub in_minutes: i64,
    pub address_form: AddressForm,
    /// The language she is spoken to in; empty for the book's own.
    pub language: String,
    pub alerts: Vec<AlertRow>,
    /// What is the matter with her patch tests for this visit.
    pub patch: Vec<PatchWarning>,
    pub standings: Vec<Standing>,
    pub last: Option<VisitShort>,
    pub talked: Vec<NoteRow>,
    pub asks: Vec<AskRow>,
    pub promises: Vec<PromiseRow>,
    pub steps: Vec<AskRow>,
    /// How her last work was done.
    pub recipes: Vec<RecipeRow>,
    /// Of her last visit.
    pub photos: Vec<PhotoRow>,
    pub likes: Vec<PreferenceRow>,
    pub dates: Vec<DateRow>,
    pub rebook: Option<Offer>,
    pub booked: Option<VisitShort>,
}

#[derive(Debug, Serialize, TS)]
pub struct TodayPage {
    pub day: Day,
    pub now: Moment,
    pub visits: Vec<DayVisit>,
    pub gaps: Vec<DayGap>,
    pub brief: Option<Brief>,
    pub due: Vec<ReminderRow>,
    /// 100 means a hundred or more.
    pub due_total: usize,
    /// Clients who do not know yet what we changed; 100 means a hundred or more.
    pub to_tell: usize,
    /// Tomorrow, over all masters.
    pub confirm: ConfirmCount,
}

#[derive(Debug, Serialize, TS)]
pub struct TodayCounts {
    pub visits: usize,
    /// 100 means a hundred or more.
    pub reminders: usize,
}

/// The day and the reminders of one master, or of everybody; heads-ups and confirmations are everybody's.
pub fn page(tx: &Tx, args: &TodayArgs) -> Result<TodayPage> {
    let now = tx.now();
    let masters = masters(tx, args)?;
    let visits = of_day(tx, now.day(), args.master.as_deref())?;
    let here = visits.iter().rfind(|visit| visit.state == VisitState::Arrived);
    let next = visits.iter().find(|visit| pending(visit) && visit.ends > now);
    let briefed = here.or(next).cloned();
    let visits = calendar::show_all(tx, visits)?;
    let brief = match briefed {
        Some(visit) => {
            let shown = visits.iter().find(|shown| shown.id == visit.id).cloned();
            shown.map(|shown| brief_of(tx, &visit, shown)).transpose()?
        }
        None => None,
    };
    let mine = ReminderListArgs { state: ReminderFilter::Open, master: args.master.clone() };
    let reminders = reminder::beside_the_day(tx, &mine, DUE)?;
    Ok(TodayPage {
        day: now.day(),
        now,
        gaps: gaps(tx, now, &masters)?,
        visits,
        brief,
        due: reminders.rows,
        due_total: reminders.total,
        to_tell: clients_to_tell::count(tx)?,
        confirm: confirm::count(tx, now.day().plus(1))?,
    })
}

pub fn counts(tx: &Tx) -> Result<TodayCounts> {
    Ok(TodayCounts { visits: of_day(tx, tx.today(), None)?.len(), reminders: reminder::count(tx)? })
}

/// What to know before a visit of one's choice.
pub fn brief(tx: &Tx, args: &VisitShowArgs) -> Result<Brief> {
    let visit = visit::get(tx, &args.visit)?;
    brief_of(tx, &visit, calendar::show(tx, visit.clone())?)
}

fn brief_of(tx: &Tx, visit: &Visit, shown: DayVisit) -> Result<Brief> {
    let id = &visit.client;
    let now = tx.now();
    let full = client::full(tx, id)?;
    let booked = visit::next(tx, id, visit.starts.max(now), None)?;
    let rebook = match booked {
        Some(_) => None,
        None => rebook(tx, visit)?,
    };
    let last = visit::last_done(tx, id)?;
    let photos = last.as_ref().map(|last| photo::of_visits(tx, &[&last.id])).transpose()?.unwrap_or_default();
    Ok(Brief {
        phase: if visit.state == VisitState::Arrived { BriefPhase::Here } else { BriefPhase::Next },
        in_minutes: visit.starts.minutes_since(now),
        address_form: full.fields.address_form,
        language: full.fields.language.clone(),
        alerts: shown.alerts.clone(),
        patch: patch_test::warnings(tx, id, &visit_service::sold(tx, &visit.id)?, visit.starts)?,
        standings: standing::of(tx, id)?,
        last: last.map(|last| visit::short(tx, &last)).transpose()?,
        photos: photos.into_values().flatten().collect(),
        talked: note::latest(tx, id, TALKS)?,
        asks: note::asks(tx, id)?,
        promises: note::promises(tx, id)?,
        steps: note::steps(tx, id)?,
        recipes: recipe::last(tx, id, visit.starts)?,
        likes: preference::of(tx, id)?,
        dates: card::dates(&full, now.day()).into_iter().filter(|date| date.in_days <= DATES).collect(),
        rebook,
        booked,
        visit: shown,
    })
}

/// The first suggestion for her next visit.
fn rebook(tx: &Tx, visit: &Visit) -> Result<Option<Offer>> {
    let services: Vec<String> = visit_service::of(tx, &visit.id)?.into_iter().map(|line| line.service).collect();
    let advice = booking::after(tx, visit, &visit::services(tx, &services)?)?;
    Ok(advice.and_then(|advice| advice.offers.into_iter().next()))
}

/// Those whose day is looked at: the one asked for, or all who are here.
fn masters(tx: &Tx, args: &TodayArgs) -> Result<Vec<String>> {
    match &args.master {
        Some(master) => Ok(vec![master::pick(tx, Some(master))?]),
        None => master::present_all(tx),
    }
}

/// What is still free of each master's day, in order of time.
fn gaps(tx: &Tx, now: Moment, masters: &[String]) -> Result<Vec<DayGap>> {
    let mut gaps = Vec::new();
    for master in masters {
        let working = working::of(tx, master, now.day(), now.day())?;
        let free = booking::free_day(tx, master, &working, now.day(), None)?;
        gaps.extend(free.free.into_iter().map(|span| DayGap {
            master: master.clone(),
            from: span.from.max(now),
            to: span.to,
            minutes: span.to.minutes_since(span.from.max(now)),
        }));
    }
    gaps.retain(|gap| gap.minutes >= GAP);
    gaps.sort_by_key(|gap| gap.from);
    Ok(gaps)
}

fn of_day(tx: &Tx, day: Day, master: Option<&str>) -> Result<Vec<Visit>> {
    visit::between(tx, day.starts(), day.plus(1).starts(), master)
}

fn pending(visit: &Visit) -> bool {
    matches!(visit.state, VisitState::Booked | VisitState::Confirmed)
}
