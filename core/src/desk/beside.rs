//! Work beside the desk, on a thread of its own: a slow disk keeps neither a change nor a question waiting.

use std::panic::{self, AssertUnwindSafe};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use super::backup::BackedUp;
use super::rescue::Saved;
use super::restore::Restored;
use super::{Desk, swap};
use crate::day::Instant;
use crate::error::{Error, Fault, Result};
use crate::import;
use crate::job::{JobCondition, JobKind, JobStarted, JobState};

/// How long, and how often, one looks whether work has stopped.
const LOOK: Duration = Duration::from_millis(10);
const PATIENCE: u32 = 300;

/// What came of it.
pub enum Outcome {
    BackedUp(BackedUp),
    /// The book lies ready to be put in its place.
    Restored(Restored),
    /// A book lies ready, and waits for its owner's word.
    Saved(Saved),
    /// Whether the file is whole.
    Inspected(bool),
    /// Everything stands in a file of its owner's.
    Exported,
}

/// Work that goes on, or has ended.
pub struct Beside {
    pub watch: Watch,
    thread: Option<JoinHandle<Result<Outcome>>>,
}

/// How far it is, and whether it shall stop: the work and the desk each hold one.
#[derive(Clone)]
pub struct Watch(Arc<Watched>);

struct Watched {
    state: Mutex<JobState>,
    stop: AtomicBool,
}

impl Watch {
    /// So many steps are to be done from here on.
    pub fn expect(&self, steps: usize) {
        self.change(|state| state.total = state.done + steps);
    }

    /// So many are to be done in all; may be said again.
    pub fn expect_at_most(&self, steps: usize) {
        self.change(|state| state.total = steps + 1);
    }

    /// One more step is done; refuses when the work shall stop.
    pub fn step(&self) -> Result<()> {
        self.go_on()?;
        // The last is its end itself.
        self.change(|state| state.done = (state.done + 1).min(state.total.saturating_sub(1)));
        Ok(())
    }

    /// Refuses when the work shall stop.
    pub fn go_on(&self) -> Result<()> {
        if self.0.stop.load(Ordering::Relaxed) { Err(Error::Stopped) } else { Ok(()) }
    }

    pub fn state(&self) -> JobState {
        self.0.state.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Writes down how it ended.
    pub fn end(&self, ended: Result<()>) {
        self.change(|state| match ended {
            Ok(()) => {
                state.done = state.total;
                state.state = JobCondition::Done;
            }
            Err(Error::Stopped) => state.state = JobCondition::Cancelled,
            Err(cause) => {
                state.why = Some(cause.fault());
                state.state = JobCondition::Failed;
            }
        });
    }

    fn change(&self, change: impl FnOnce(&mut JobState)) {
        change(&mut self.0.state.lock().unwrap_or_else(PoisonError::into_inner));
    }
}

impl Beside {
    pub fn begin(kind: JobKind, run: impl FnOnce(&Watch) -> Result<Outcome> + Send + 'static) -> Result<Beside> {
        let state = Mutex::new(JobState::first(&import::word()?, kind, 1));
        let watch = Watch(Arc::new(Watched { state, stop: AtomicBool::new(false) }));
        let watched = watch.clone();
        let thread = thread::Builder::new().name("beside".into()).spawn(move || {
            // A defect costs this work; the desk goes on.
            panic::catch_unwind(AssertUnwindSafe(|| run(&watched))).unwrap_or(Err(Error::Broken("work panicked")))
        })?;
        Ok(Beside { watch, thread: Some(thread) })
    }

    /// What came of it, once; none while it goes on.
    fn take(&mut self) -> Option<Result<Outcome>> {
        if !self.thread.as_ref()?.is_finished() {
            return None;
        }
        self.join()
    }

    /// Says that it shall stop; it does at its next step.
    pub fn cancel(&self) {
        self.watch.0.stop.store(true, Ordering::Relaxed);
    }

    /// Stops it and waits until it has, so that nothing of the book is in its hands any more. From a disk that does not answer
    /// it comes back only later, to nothing: the desk must be able to lock meanwhile.
    fn stop(&mut self) -> Option<Result<Outcome>> {
        self.cancel();
        for _ in 0..PATIENCE {
            if self.thread.as_ref()?.is_finished() {
                return self.join();
            }
            thread::sleep(LOOK);
        }
        self.thread = None;
        Some(Err(Error::Stopped))
    }

    fn join(&mut self) -> Option<Result<Outcome>> {
        Some(self.thread.take()?.join().unwrap_or(Err(Error::Broken("work panicked"))))
    }
}

impl Desk {
    /// Begins it; its word is what one asks after.
    pub(super) fn begin_beside(&mut self, beside: Beside) -> JobStarted {
        let job = beside.watch.state().job;
        self.beside = Some(beside);
        JobStarted { job }
    }

    pub(super) fn is_busy_beside(&self) -> bool {
        self.beside.as_ref().is_some_and(|beside| beside.thread.is_some())
    }

    /// The work of this word.
    pub(crate) fn beside_of(&self, job: &str) -> Option<&Beside> {
        self.beside.as_ref().filter(|beside| beside.watch.state().job == job)
    }

    /// Whether another book is about to take the place of this one.
    pub(crate) fn is_restoring(&self) -> bool {
        self.goes_on_beside(&[JobKind::Restore, JobKind::Salvage])
    }

    /// Whether somebody waits for a file to be written.
    pub(super) fn is_exporting(&self) -> bool {
        self.goes_on_beside(&[JobKind::Export])
    }

    fn goes_on_beside(&self, kinds: &[JobKind]) -> bool {
        let state = self.beside.as_ref().map(|beside| beside.watch.state());
        state.is_some_and(|state| kinds.contains(&state.kind) && state.state == JobCondition::Running)
    }

    /// The word of the backup that is being made.
    pub(super) fn backing_up(&self) -> Option<String> {
        let state = self.beside.as_ref().filter(|beside| beside.thread.is_some())?.watch.state();
        (state.kind == JobKind::Backup).then_some(state.job)
    }

    /// Stops what may be done again later; another book on its way into place of this one goes first.
    pub(super) fn make_way_beside(&mut self, at: Instant) -> Result<()> {
        self.book()?;
        if self.is_restoring() {
            return Err(Error::Refused(Fault::Conflict { what: "job".into() }));
        }
        self.stop_beside(at);
        Ok(())
    }

    /// Looks whether the work beside the desk has ended and writes down what came of it. Gives a restored book that is to be
    /// put in its place, which wants nobody at the old one.
    pub fn gather(&mut self, at: Instant) -> Option<Restored> {
        let beside = self.beside.as_mut()?;
        let (outcome, watch) = (beside.take()?, beside.watch.clone());
        self.ended(outcome, &watch, at)
    }

    /// How putting it in its place went.
    pub fn gathered(&self, ended: Result<()>) {
        if let Some(beside) = &self.beside {
            beside.watch.end(ended);
        }
    }

    /// Stops what goes on; a restored book that was ready is not wanted any more.
    pub(super) fn stop_beside(&mut self, at: Instant) {
        let Some(beside) = self.beside.as_mut() else { return };
        let watch = beside.watch.clone();
        let Some(outcome) = beside.stop() else { return };
        if self.ended(outcome, &watch, at).is_some() {
            watch.end(Err(Error::Stopped));
            self.forget_next();
        }
    }

    fn ended(&mut self, outcome: Result<Outcome>, watch: &Watch, at: Instant) -> Option<Restored> {
        let ended = match outcome {
            Ok(Outcome::Restored(restored)) => return Some(restored),
            Ok(Outcome::BackedUp(made)) => self.backed_up(&Ok(made), at),
            Ok(Outcome::Inspected(whole)) => self.inspected(whole, at),
            Ok(Outcome::Exported) => Ok(()),
            Ok(Outcome::Saved(saved)) => {
                self.saved = Some(saved);
                Ok(())
            }
            Err(cause) if watch.state().kind == JobKind::Backup => {
                let told = Err(cause);
                // Why it could not be written down is in the log; how the backup itself went is what is told.
                if let Err(cause) = self.backed_up(&told, at) {
                    cause.fault();
                }
                told.map(drop)
            }
            Err(cause) => {
                if matches!(watch.state().kind, JobKind::Restore | JobKind::Salvage) {
                    self.forget_next();
                }
                Err(cause)
            }
        };
        watch.end(ended);
        None
    }

    fn forget_next(&self) {
        if let Err(cause) = swap::forget(&self.folder) {
            // The next one clears it away, or fails if it cannot either.
            cause.fault();
        }
    }
}
