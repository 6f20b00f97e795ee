//! Long work in batches: the book answers and books meanwhile; stopping leaves nothing behind.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant as Stopwatch};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::book::Book;
use crate::calendar_import::{self, CalendarPlan, CalendarPreview, CalendarRead};
use crate::choice::choice;
use crate::day::Instant;
use crate::desk::rekey::Rekey;
use crate::desk::{Desk, Nothing};
use crate::error::{Error, Fault, Result};
use crate::export;
use crate::export::bring::Arriving;
use crate::files::Waiting;
use crate::ics;
use crate::import::bring::{Bringing, ImportPhotos};
use crate::import::lines::{self, ImportFile};
use crate::import::{self, ColumnUse, ImportKind, ImportPreview, ImportSame, Wish};
use crate::sheet::date::DateOrder;
use crate::standing::fill;
use crate::tx::Tx;
use crate::vcard;

/// Entries of a calendar in a batch.
const BATCH: usize = 600;
/// So long parts of a file are written at once while nobody waits to change anything: what lies on one page is sealed once.
const AT_ONCE: Duration = Duration::from_millis(400);

choice! {
    JobKind {
        ImportContacts = "import_contacts", ImportVisits = "import_visits", ImportCalendar = "import_calendar", Rekey = "rekey", Backup = "backup", Restore = "restore",
        Salvage = "salvage", Inspect = "inspect", Export = "export", ImportExport = "import_export",
    }
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
    /// Pictures of clients that were kept.
    pub photos: usize,
    /// Pictures that were to be kept and are none, or whose clients do not want it.
    pub photos_left: usize,
    /// Why it failed; or that what had come stays although it was stopped, because something depends on it.
    pub why: Option<Fault>,
}

impl JobState {
    /// Nothing is done yet.
    pub fn first(job: &str, kind: JobKind, total: usize) -> JobState {
        let (state, step, why) = (JobCondition::Running, None, None);
        JobState {
            job: job.into(),
            kind,
            done: 0,
            total,
            state,
            step,
            added: 0,
            merged: 0,
            unchanged: 0,
            rejected: 0,
            photos: 0,
            photos_left: 0,
            why,
        }
    }
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
    /// The word for a file the owner chose; it may be read again, its columns as something else.
    pub file: String,
    /// What each column of a table becomes, in their order.
    #[ts(optional)]
    pub uses: Option<Vec<ColumnUse>>,
    /// What stands first in 03/04, where the table does not prove it.
    #[ts(optional)]
    pub order: Option<DateOrder>,
    /// What a table is a list of; as its headings say when absent.
    #[ts(optional)]
    pub kind: Option<ImportKind>,
    /// What the names in a list of visits are in the book.
    #[ts(optional)]
    pub same: Option<ImportSame>,
}

#[derive(Debug, Deserialize, TS)]
pub struct ImportPick {
    pub import: String,
}

#[derive(Debug, Deserialize, TS)]
pub struct ImportRun {
    pub import: String,
    /// Left when absent.
    #[ts(optional)]
    pub photos: Option<ImportPhotos>,
}

/// What the desk keeps of something that was read beside it, and answers.
pub type Keep<Out> = Box<dyn FnOnce(&mut Desk) -> Result<Out> + Send>;

type Read<Out> = dyn FnOnce(&Tx) -> Result<Keep<Out>> + Send;

/// What takes long to read: on a reading thread, while the desk goes on.
pub struct Slow<Out>(pub Box<Read<Out>>);

pub struct Job {
    pub state: JobState,
    pub work: Work,
}

/// What is done, a batch at a time.
pub enum Work {
    Import(Box<Bringing>),
    Calendar(Box<CalendarPlan>),
    Export(Box<Arriving>),
    Rekey(Box<Rekey>),
}

impl Job {
    pub fn is_running(&self) -> bool {
        self.state.state == JobCondition::Running
    }

    /// Does the next batch, a small one when somebody waits. What fails is turned back whole.
    pub fn work(&mut self, book: &mut Book, at: Instant, is_awaited: &dyn Fn() -> bool) {
        if let Err(cause) = self.batch(book, at, is_awaited) {
            self.fail(cause);
            if let Err(cause) = self.turn_back(book, at) {
                cause.fault();
            }
        }
    }

    /// A new book that is ready, to be put in the place of the open one while nobody reads it.
    pub fn ready(&mut self) -> Option<&mut Rekey> {
        match &mut self.work {
            Work::Rekey(rekey) if self.state.state == JobCondition::Running && rekey.is_copied() => Some(rekey),
            _ => None,
        }
    }

    /// How that went.
    pub fn end(&mut self, ended: Result<()>) {
        match ended {
            Ok(()) => {
                self.state.done = self.state.total;
                self.state.state = JobCondition::Done;
            }
            Err(cause) => self.fail(cause),
        }
    }

    pub fn cancel(&mut self, book: &mut Book, at: Instant) -> Result<()> {
        if self.is_running() {
            self.state.state = JobCondition::Cancelled;
            self.turn_back(book, at)?;
        }
        Ok(())
    }

    fn fail(&mut self, cause: Error) {
        self.state.why = Some(cause.fault());
        self.state.state = JobCondition::Failed;
    }

    fn batch(&mut self, book: &mut Book, at: Instant, is_awaited: &dyn Fn() -> bool) -> Result<()> {
        let (from, mut to) = (self.state.done, self.state.total.min(self.state.done + BATCH));
        let (word, step) = (self.state.kind.word(), self.state.step);
        let step = match &mut self.work {
            Work::Import(bringing) => {
                let mut left_out = 0;
                to = from;
                let total = self.state.total;
                let step = book.batch(at, word, step, |tx| {
                    let begun = Stopwatch::now();
                    loop {
                        let part = bringing.part(to);
                        to = part.end;
                        left_out += bringing.bring(tx, part)?;
                        fill::refresh(tx)?;
                        if to == total || is_awaited() || begun.elapsed() > AT_ONCE {
                            return Ok(());
                        }
                    }
                })?;
                let kept = bringing.kept();
                (self.state.photos, self.state.photos_left) = (kept.new, kept.left);
                self.state.added -= left_out.min(self.state.added);
                self.state.rejected += left_out;
                step
            }
            Work::Calendar(plan) => book.batch(at, word, step, |tx| calendar_import::bring(tx, plan, from..to))?,
            Work::Export(arriving) => {
                let pieces = arriving.wait()?;
                if pieces.is_empty() {
                    return Ok(());
                }
                let step = book.batch(at, word, step, |tx| arriving.bring(tx, pieces))?;
                let (done, [added, unchanged, left]) = arriving.counts();
                (self.state.added, self.state.unchanged, self.state.rejected) = (added, unchanged, left);
                // Only its own end says that all of it was read.
                to = if arriving.is_done() { self.state.total } else { done.min(self.state.total - 1) };
                step
            }
            Work::Rekey(rekey) => {
                // The last of the total is its getting in place.
                self.state.done = rekey.go_on(book)?.min(self.state.total - 1);
                return Ok(());
            }
        };
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
        if let Work::Rekey(rekey) = &self.work {
            return rekey.forget();
        }
        if let Work::Export(arriving) = &mut self.work {
            arriving.stop();
        }
        if book.abandon(at, self.state.step)? {
            self.state.step = None;
        } else {
            self.state.why = Some(Fault::Conflict { what: "undo".into() });
        }
        Ok(())
    }
}

/// Reads a chosen file and says what it would bring; nothing is written.
pub fn import_read(desk: &mut Desk, args: ImportRead, _: Instant) -> Result<Slow<ImportPreview>> {
    desk.book()?;
    let path = desk.files.look(&args.file)?;
    Ok(Slow(Box::new(move |tx| {
        if export::read::is_one(&path) {
            return Err(Error::Refused(Fault::NotContacts { why: "export".into() }));
        }
        let bytes = chosen(&path, vcard::LARGEST, |why| Fault::NotContacts { why })?;
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let wish = Wish {
            uses: args.uses.unwrap_or_default(),
            order: args.order,
            kind: args.kind,
            same: args.same.unwrap_or_default(),
        };
        let plan = import::plan(tx, &name, bytes, &wish)?;
        Ok(Box::new(move |desk: &mut Desk| {
            // Of a book that was locked meanwhile nothing stays in memory.
            desk.book()?;
            let preview = plan.preview.clone();
            desk.files.keep(Waiting::Rows(Box::new(plan)));
            Ok(preview)
        }))
    })))
}

pub fn import_run(desk: &mut Desk, args: ImportRun, _: Instant) -> Result<JobStarted> {
    one_at_a_time(desk)?;
    let Waiting::Rows(plan) = desk.files.answered(&args.import)? else {
        return Err(Error::not_found("import"));
    };
    let preview = plan.preview.clone();
    let kind = if preview.visits.is_some() { JobKind::ImportVisits } else { JobKind::ImportContacts };
    let bringing = Bringing::of(*plan, args.photos.unwrap_or(ImportPhotos::Leave));
    let state = JobState {
        added: preview.added,
        merged: preview.merged,
        unchanged: preview.unchanged,
        rejected: preview.rejected,
        ..JobState::first(&preview.import, kind, bringing.total())
    };
    Ok(started(desk, Job { state, work: Work::Import(Box::new(bringing)) }))
}

/// The lines of a preview that somebody should look at, for another program.
pub fn import_file(desk: &mut Desk, args: ImportPick, _: Instant) -> Result<ImportFile> {
    desk.book()?;
    match desk.files.waiting(&args.import)? {
        Waiting::Rows(plan) => lines::file(plan, desk.language()),
        Waiting::Calendar(plan) => calendar_import::lines::file(plan, desk.language()),
    }
}

/// The owner said no: nothing of the file stays in memory.
pub fn import_forget(desk: &mut Desk, args: ImportPick, _: Instant) -> Result<Nothing> {
    desk.book()?;
    desk.files.answered(&args.import)?;
    Ok(Nothing {})
}

/// Reads a chosen calendar and says what it would bring; nothing is written. The file may be read again, as something else.
pub fn calendar_read(desk: &mut Desk, args: CalendarRead, at: Instant) -> Result<CalendarPreview> {
    desk.book()?;
    let path = desk.files.look(&args.file)?;
    let bytes = chosen(&path, ics::LARGEST, |why| Fault::NotACalendar { why })?;
    let plan = desk.book()?.try_out(at, |tx| calendar_import::plan(tx, &args, &bytes))?;
    let preview = plan.preview.clone();
    desk.files.keep(Waiting::Calendar(Box::new(plan)));
    Ok(preview)
}

pub fn calendar_run(desk: &mut Desk, args: ImportPick, at: Instant) -> Result<JobStarted> {
    one_at_a_time(desk)?;
    let Waiting::Calendar(plan) = desk.files.answered(&args.import)? else {
        return Err(Error::not_found("import"));
    };
    desk.book()?.read(at, |tx| calendar_import::still(tx, &plan))?;
    let preview = &plan.preview;
    let state = JobState {
        added: preview.added,
        merged: preview.changed + preview.removed,
        unchanged: preview.unchanged,
        rejected: preview.rejected,
        ..JobState::first(&preview.import, JobKind::ImportCalendar, preview.rows)
    };
    Ok(started(desk, Job { state, work: Work::Calendar(plan) }))
}

/// What is in a chosen file. One that cannot be read is refused as what it was chosen for: it is not the book's disk that fails.
fn chosen(path: &Path, largest: usize, refused: fn(String) -> Fault) -> Result<Vec<u8>> {
    let refused = |why: &str| Error::Refused(refused(why.into()));
    let size = fs::metadata(path).map_err(|_| refused("unreadable"))?.len();
    if usize::try_from(size).unwrap_or(usize::MAX) > largest {
        return Err(refused("too_large"));
    }
    fs::read(path).map_err(|_| refused("unreadable"))
}

pub fn one_at_a_time(desk: &mut Desk) -> Result<()> {
    desk.book()?;
    if desk.is_restoring() || desk.job.as_ref().is_some_and(Job::is_running) {
        return Err(Error::Refused(Fault::Conflict { what: "job".into() }));
    }
    Ok(())
}

pub fn started(desk: &mut Desk, job: Job) -> JobStarted {
    let word = job.state.job.clone();
    desk.job = Some(job);
    JobStarted { job: word }
}

/// How far work is, also of work beside the desk, which may go on where no book is open.
pub fn state(desk: &mut Desk, args: JobPick, _: Instant) -> Result<JobState> {
    if let Some(beside) = desk.beside_of(&args.job) {
        return Ok(beside.watch.state());
    }
    desk.book()?;
    desk.job
        .as_ref()
        .filter(|job| job.state.job == args.job)
        .map(|job| job.state.clone())
        .ok_or_else(|| Error::not_found("job"))
}

pub fn cancel(desk: &mut Desk, args: JobPick, at: Instant) -> Result<Nothing> {
    if let Some(beside) = desk.beside_of(&args.job) {
        beside.cancel();
        return Ok(Nothing {});
    }
    desk.book()?;
    let Some(mut job) = desk.job.take_if(|job| job.state.job == args.job) else { return Err(Error::not_found("job")) };
    let done = job.cancel(desk.book()?, at);
    desk.job = Some(job);
    done?;
    Ok(Nothing {})
}
