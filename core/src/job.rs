//! Long work in batches: the book answers and books meanwhile; stopping leaves nothing behind.

use std::fs;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::book::Book;
use crate::calendar_import::{self, CalendarPlan, CalendarPreview, CalendarRead};
use crate::choice::choice;
use crate::day::Instant;
use crate::desk::{Desk, Nothing};
use crate::error::{Error, Fault, Result};
use crate::ics;
use crate::import::{self, ImportPreview, Planned};
use crate::vcard;

/// Clients in a batch: with their phones, people and tags some two thousand rows.
const BATCH: usize = 200;

choice! {
    JobKind { ImportContacts = "import_contacts", ImportCalendar = "import_calendar" }
}

choice! {
    JobCondition { Running = "running", Done = "done", Cancelled = "cancelled", Failed = "failed" }
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct JobState {
    pub job: String,
    pub kind: JobKind,
    pub done: usize,
    pub total: usize,
    pub state: JobCondition,
    /// The one step by which all of it can be undone.
    pub step: Option<i64>,
    pub added: usize,
    /// Of a calendar: those that were moved, renamed or called off.
    pub merged: usize,
    pub unchanged: usize,
    pub rejected: usize,
}

#[derive(Debug, Deserialize, TS)]
pub struct JobPick {
    pub job: String,
}

#[derive(Debug, Serialize, TS)]
pub struct JobStarted {
    pub job: String,
}

#[derive(Debug, Deserialize, TS)]
pub struct ImportRead {
    /// The one-time word for a file the owner chose.
    pub file: String,
}

#[derive(Debug, Deserialize, TS)]
pub struct ImportPick {
    pub import: String,
}

pub struct Job {
    pub state: JobState,
    work: Work,
}

/// What is brought.
enum Work {
    Contacts(Vec<Planned>),
    Calendar(CalendarPlan),
}

impl Job {
    pub fn is_running(&self) -> bool {
        self.state.state == JobCondition::Running
    }

    /// Writes the next batch. What fails is turned back whole.
    pub fn work(&mut self, book: &mut Book, at: Instant) {
        if let Err(cause) = self.batch(book, at) {
            cause.fault();
            self.state.state = JobCondition::Failed;
            if let Err(cause) = self.turn_back(book, at) {
                cause.fault();
            }
        }
    }

    pub fn cancel(&mut self, book: &mut Book, at: Instant) -> Result<()> {
        if self.is_running() {
            self.state.state = JobCondition::Cancelled;
            self.turn_back(book, at)?;
        }
        Ok(())
    }

    fn batch(&mut self, book: &mut Book, at: Instant) -> Result<()> {
        let (from, to) = (self.state.done, self.state.total.min(self.state.done + BATCH));
        let work = &mut self.work;
        let step = book.batch(at, self.state.kind.word(), self.state.step, |tx| match work {
            Work::Contacts(clients) => clients[from..to].iter().try_for_each(|planned| import::bring(tx, planned)),
            Work::Calendar(plan) => calendar_import::bring(tx, plan, from..to),
        })?;
        self.state.done = to;
        self.state.step = self.state.step.or(step);
        if self.state.done == self.state.total {
            if let Some(step) = self.state.step {
                book.complete(at, step)?;
            }
            self.state.state = JobCondition::Done;
        }
        Ok(())
    }

    fn turn_back(&mut self, book: &mut Book, at: Instant) -> Result<()> {
        match self.state.step.take() {
            Some(step) => book.abandon(at, step),
            None => Ok(()),
        }
    }
}

/// Reads a chosen file and says what it would bring; nothing is written.
pub fn import_read(desk: &mut Desk, args: ImportRead, at: Instant) -> Result<ImportPreview> {
    desk.book()?;
    let path = desk.files.take(&args.file)?;
    let size = usize::try_from(fs::metadata(&path)?.len()).unwrap_or(usize::MAX);
    if size > vcard::LARGEST {
        return Err(Error::Refused(Fault::NotContacts { why: "too_large".into() }));
    }
    let reading = import::read(&fs::read(&path)?)?;
    let plan = desk.book()?.read(at, |tx| import::plan(tx, reading))?;
    let preview = plan.preview.clone();
    desk.files.keep(plan);
    Ok(preview)
}

pub fn import_run(desk: &mut Desk, args: ImportPick, _: Instant) -> Result<JobStarted> {
    one_at_a_time(desk)?;
    let plan = desk.files.plan(&args.import)?;
    let preview = &plan.preview;
    let state = JobState {
        job: preview.import.clone(),
        kind: JobKind::ImportContacts,
        done: 0,
        total: plan.clients.len(),
        state: JobCondition::Running,
        step: None,
        added: preview.added,
        merged: preview.merged,
        unchanged: preview.unchanged,
        rejected: preview.rejected,
    };
    Ok(started(desk, Job { state, work: Work::Contacts(plan.clients) }))
}

/// The owner said no: nothing of the file stays in memory.
pub fn import_forget(desk: &mut Desk, args: ImportPick, _: Instant) -> Result<Nothing> {
    desk.book()?;
    desk.files.plan(&args.import)?;
    Ok(Nothing {})
}

/// Reads a chosen calendar and says what it would bring; nothing is written. The file may be read again, as something else.
pub fn calendar_read(desk: &mut Desk, args: CalendarRead, at: Instant) -> Result<CalendarPreview> {
    desk.book()?;
    let path = desk.files.look(&args.file)?;
    let size = usize::try_from(fs::metadata(&path)?.len()).unwrap_or(usize::MAX);
    if size > ics::LARGEST {
        return Err(Error::Refused(Fault::NotACalendar { why: "too_large".into() }));
    }
    let bytes = fs::read(&path)?;
    let plan = desk.book()?.try_out(at, |tx| calendar_import::plan(tx, &args, &bytes))?;
    let preview = plan.preview.clone();
    desk.files.keep_calendar(plan);
    Ok(preview)
}

pub fn calendar_run(desk: &mut Desk, args: ImportPick, at: Instant) -> Result<JobStarted> {
    one_at_a_time(desk)?;
    let plan = desk.files.calendar(&args.import)?;
    desk.book()?.read(at, |tx| calendar_import::still(tx, &plan))?;
    let preview = &plan.preview;
    let state = JobState {
        job: preview.import.clone(),
        kind: JobKind::ImportCalendar,
        done: 0,
        total: plan.entries.len(),
        state: JobCondition::Running,
        step: None,
        added: preview.added,
        merged: preview.changed + preview.removed,
        unchanged: preview.unchanged,
        rejected: preview.rejected,
    };
    Ok(started(desk, Job { state, work: Work::Calendar(plan) }))
}

/// The owner said no: nothing of the calendar stays in memory.
pub fn calendar_forget(desk: &mut Desk, args: ImportPick, _: Instant) -> Result<Nothing> {
    desk.book()?;
    desk.files.calendar(&args.import)?;
    Ok(Nothing {})
}

fn one_at_a_time(desk: &mut Desk) -> Result<()> {
    desk.book()?;
    if desk.job.as_ref().is_some_and(Job::is_running) {
        return Err(Error::Refused(Fault::Conflict { what: "job".into() }));
    }
    Ok(())
}

fn started(desk: &mut Desk, job: Job) -> JobStarted {
    let word = job.state.job.clone();
    desk.job = Some(job);
    JobStarted { job: word }
}

pub fn state(desk: &mut Desk, args: JobPick, _: Instant) -> Result<JobState> {
    desk.book()?;
    desk.job
        .as_ref()
        .filter(|job| job.state.job == args.job)
        .map(|job| job.state.clone())
        .ok_or_else(|| Error::not_found("job"))
}

pub fn cancel(desk: &mut Desk, args: JobPick, at: Instant) -> Result<Nothing> {
    desk.book()?;
    let Some(mut job) = desk.job.take_if(|job| job.state.job == args.job) else { return Err(Error::not_found("job")) };
    let done = job.cancel(desk.book()?, at);
    desk.job = Some(job);
    done?;
    Ok(Nothing {})
}
