//! Bringing a calendar from elsewhere: what each entry of the file becomes, told before anything is written.

mod busy;
pub mod lines;
mod told;
mod visits;
mod who;

use std::ops::Range;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::choice::choice;
use crate::client::ClientName;
use crate::day::Moment;
use crate::error::{Error, Fault, Result, Rule};
use crate::ics::read::{Reader, read};
use crate::ics::{Event, NotACalendar, Remark, When};
use crate::import::{self, ImportMaster, ImportSame, ImportService};
use crate::master;
use crate::service;
use crate::setting;
use crate::tx::Tx;

pub use told::CalendarOrder;
use told::{Offered, Told};

/// Lines shown in a preview.
const SHOWN: usize = 200;

choice! {
    /// What the entries of a calendar become.
    CalendarHow { Busy = "busy", Visits = "visits" }
}

choice! {
    CalendarOutcome {
        Added = "added", Changed = "changed", Removed = "removed", Unchanged = "unchanged", Rejected = "rejected",
    }
}

choice! {
    /// Why an entry becomes what it becomes; nothing to say for a plain new one.
    CalendarReason {
        None = "",
        // Brought, with something to know.
        NewClient = "new_client", WholeDays = "whole_days", UnknownZone = "unknown_zone", FirstOnly = "first_only", CutShort = "cut_short", ClockShift = "clock_shift",
        // Left out.
        Overlaps = "overlaps", NoService = "no_service", NotHers = "not_hers", NoClient = "no_client", NoTime = "no_time", TooLong = "too_long",
        Namesakes = "namesakes", Archived = "archived", NotBusy = "not_busy", CalledOff = "called_off", Begun = "begun", Ours = "ours", Twice = "twice",
    }
}

#[derive(Debug, Deserialize, TS)]
pub struct CalendarRead {
    /// The word for a file the owner chose; it may be read again, as something else.
    pub file: String,
    /// Whose time it is.
    pub master: String,
    pub how: CalendarHow,
    /// What visits become in whose words no service is found.
    #[ts(optional)]
    pub service: Option<String>,
    /// Whether what is called otherwise than everything in the book is a new service.
    #[serde(default)]
    pub fresh: bool,
    /// Which half of a title comes first; as the file shows when absent.
    #[ts(optional)]
    pub order: Option<CalendarOrder>,
    /// What the names of the file are in the book.
    #[ts(optional)]
    pub same: Option<ImportSame>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct CalendarLine {
    /// Which entry of the file, counted from 1; the times of one that repeats share it.
    pub entry: u32,
    pub at: Option<Moment>,
    pub ends: Option<Moment>,
    /// Whole days, of which `ends` is the midnight after the last.
    pub whole_days: bool,
    pub summary: String,
    pub outcome: CalendarOutcome,
    pub reason: CalendarReason,
    /// Whose visit it is; without an id when she is new.
    pub client: Option<ClientName>,
    /// The services it is brought with.
    pub services: Vec<String>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct CalendarPreview {
    pub import: String,
    pub rows: usize,
    pub added: usize,
    pub changed: usize,
    pub removed: usize,
    pub unchanged: usize,
    pub rejected: usize,
    /// The services and masters that the file names by itself.
    pub services: Vec<ImportService>,
    pub masters: Vec<ImportMaster>,
    /// Which half of a title comes first; nothing where nobody can tell.
    pub order: Option<CalendarOrder>,
    /// Entries for which that decides what was done.
    pub halved: usize,
    /// Entries that somebody should look at.
    pub eyes: usize,
    /// At most 200; those that need eyes first.
    pub lines: Vec<CalendarLine>,
}

/// A whole calendar, read and compared with the book, waiting for a yes.
pub struct CalendarPlan {
    pub preview: CalendarPreview,
    /// Those that somebody should look at, as they stand in the file.
    eyes: Vec<CalendarLine>,
    entries: Vec<(Event, Told)>,
    wish: Wish,
}

/// What the owner wants the entries to become.
struct Wish {
    master: String,
    how: CalendarHow,
    service: Option<String>,
    offered: Offered,
    /// ISO 3166: how phone numbers without a country are read.
    country: String,
    /// Clients that this calendar brought.
    made: Vec<String>,
}

/// What became of one entry.
struct Became {
    outcome: CalendarOutcome,
    reason: CalendarReason,
    client: Option<ClientName>,
    services: Vec<String>,
}

impl Became {
    fn plain(outcome: CalendarOutcome) -> Became {
        Became { outcome, reason: CalendarReason::None, client: None, services: Vec::new() }
    }

    fn left_out(reason: CalendarReason) -> Became {
        Became { reason, ..Became::plain(CalendarOutcome::Rejected) }
    }
}

/// Reads a file and brings all of it, to say what it would bring: the caller takes everything back.
pub fn plan(tx: &Tx, args: &CalendarRead, bytes: &[u8]) -> Result<CalendarPlan> {
    let settings = setting::show(tx)?;
    let master = master::present(tx, Some(&args.master))?;
    if let Some(service) = &args.service
        && service::get(tx, service)?.archived
    {
        return Err(Error::invalid("service", Rule::Archived));
    }
    let reader = Reader { zone: tx.zone, name: &settings.zone, today: tx.today() };
    let entries = read(bytes, &reader).map_err(|cause| {
        let why = match cause {
            NotACalendar::Empty => "empty",
            NotACalendar::NoEntries => "no_entries",
            NotACalendar::TooLarge => "too_large",
        };
        Error::Refused(Fault::NotACalendar { why: why.into() })
    })?;
    let (told, offered) = match args.how {
        CalendarHow::Busy => (entries.iter().map(|_| Told::default()).collect(), Offered::default()),
        CalendarHow::Visits => told::read(tx, args, settings.minor_digits(), &entries)?,
    };
    let entries: Vec<(Event, Told)> = entries.into_iter().zip(told).collect();
    let (how, service, country) = (args.how, args.service.clone(), settings.country);
    let mut wish = Wish { master, how, service, offered, country, made: Vec::new() };
    wish.offered.write(tx)?;
    let bring = |(event, told): &(Event, Told)| Ok(line(event, one(tx, &mut wish, event, told)?));
    let mut lines = entries.iter().map(bring).collect::<Result<Vec<_>>>()?;
    wish.made.clear();
    let count = |outcome| lines.iter().filter(|line: &&CalendarLine| line.outcome == outcome).count();
    let eyes: Vec<CalendarLine> = lines.iter().filter(|line| attention(line) < PLAIN).cloned().collect();
    let preview = CalendarPreview {
        import: import::word()?,
        rows: lines.len(),
        added: count(CalendarOutcome::Added),
        changed: count(CalendarOutcome::Changed),
        removed: count(CalendarOutcome::Removed),
        unchanged: count(CalendarOutcome::Unchanged),
        rejected: count(CalendarOutcome::Rejected),
        services: wish.offered.services.shown(),
        masters: wish.offered.masters.shown(),
        order: wish.offered.order,
        halved: wish.offered.halved,
        eyes: eyes.len(),
        lines: {
            lines.sort_by_key(|line| (attention(line), line.at, line.entry));
            lines.truncate(SHOWN);
            lines
        },
    };
    Ok(CalendarPlan { preview, eyes, entries, wish })
}

/// Refuses a plan whose master has left since it was made.
pub fn still(tx: &Tx, plan: &CalendarPlan) -> Result<()> {
    master::present(tx, Some(&plan.wish.master)).map(drop)
}

/// Writes some of the planned entries, in their order; with the first of them whatever is new. What has got in the way since
/// the preview is left out.
pub fn bring(tx: &Tx, plan: &mut CalendarPlan, entries: Range<usize>) -> Result<()> {
    if entries.start == 0 {
        plan.wish.offered.write(tx)?;
    }
    plan.entries[entries].iter().try_for_each(|(event, told)| one(tx, &mut plan.wish, event, told).map(drop))
}

fn one(tx: &Tx, wish: &mut Wish, event: &Event, told: &Told) -> Result<Became> {
    if event.remark == Remark::Twice {
        return Ok(Became::left_out(CalendarReason::Twice));
    }
    let became = match wish.how {
        CalendarHow::Busy => busy::bring(tx, wish, event)?,
        CalendarHow::Visits => visits::bring(tx, wish, event, told)?,
    };
    if became.outcome == CalendarOutcome::Rejected || became.reason != CalendarReason::None {
        return Ok(became);
    }
    let reason = match event.remark {
        Remark::None | Remark::Twice => CalendarReason::None,
        Remark::UnknownZone => CalendarReason::UnknownZone,
        Remark::ClockShift => CalendarReason::ClockShift,
        Remark::FirstOnly => CalendarReason::FirstOnly,
        Remark::CutShort => CalendarReason::CutShort,
    };
    Ok(Became { reason, ..became })
}

/// Why a refusal of the book leaves an entry out; what is no such refusal goes on as an error.
fn left_out(cause: Error) -> Result<Became> {
    match &cause {
        Error::Refused(Fault::Invalid { rule, .. }) => match rule {
            Rule::Overlaps | Rule::RoomFull => Ok(Became::left_out(CalendarReason::Overlaps)),
            Rule::OutOfRange => Ok(Became::left_out(CalendarReason::TooLong)),
            Rule::FromAfterTo => Ok(Became::left_out(CalendarReason::NoTime)),
            Rule::NotHers => Ok(Became::left_out(CalendarReason::NotHers)),
            _ => Err(cause),
        },
        _ => Err(cause),
    }
}

fn line(event: &Event, became: Became) -> CalendarLine {
    let (at, ends, whole_days) = match event.when {
        Some(When::Hours { from, to }) => (Some(from), to, false),
        Some(When::Days { from, until }) => (Some(from.starts()), Some(until.plus(1).starts()), true),
        None => (None, None, false),
    };
    CalendarLine {
        entry: event.entry,
        at,
        ends,
        whole_days,
        summary: event.summary.clone(),
        outcome: became.outcome,
        reason: became.reason,
        client: became.client,
        services: became.services,
    }
}

/// Lines before these want eyes.
const PLAIN: u8 = 4;

fn attention(line: &CalendarLine) -> u8 {
    match (line.outcome, line.reason) {
        (CalendarOutcome::Rejected, _) => 0,
        (CalendarOutcome::Removed, _) => 1,
        (CalendarOutcome::Changed, _) => 2,
        (_, reason) if reason != CalendarReason::None => 3,
        (CalendarOutcome::Added, _) => PLAIN,
        (CalendarOutcome::Unchanged, _) => 5,
    }
}
