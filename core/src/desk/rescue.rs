//! A damaged book: found while it is worked in, and what can be read of it saved into a new one. Nothing is written over it.

use serde::Serialize;
use ts_rs::TS;

use super::beside::{Beside, Outcome, Watch};
use super::restore::{Restored, may_give_way};
use super::{Desk, KEY_FILE, Nothing};
use crate::album::Album;
use crate::book::salvage::{Salvaged, salvage};
use crate::book::{Book, copy};
use crate::day::Instant;
use crate::error::{Error, Fault, Result};
use crate::job::{JobKind, JobStarted};
use crate::key::DataKey;

/// What was saved of a damaged book; the new book is not in its place yet.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SalvageShown {
    pub clients: i64,
    pub visits: i64,
    pub notes: i64,
    pub photos: i64,
    /// Everything else that was written down: preferences, consents, recipes and the rest.
    pub more: i64,
    /// Rows that were built again from history.
    pub rebuilt: i64,
    /// Rows that are known to have been there and could not be saved.
    pub lost: i64,
    pub pages: u32,
    /// Pages of the file that cannot be read.
    pub unread: u32,
}

/// A book that was saved and lies ready, if its owner wants it.
pub struct Saved {
    shown: SalvageShown,
    key: DataKey,
}

/// Reads what can be read of the book and writes it into a new one beside it.
pub fn run(desk: &mut Desk, _: Nothing, at: Instant) -> Result<JobStarted> {
    desk.may_begin_next()?;
    let key = desk.key().or(desk.rescue.as_ref()).cloned().ok_or(Error::Refused(Fault::Locked))?;
    let making = desk.begin_next(at)?;
    let (folder, keys, system_zone) = (desk.folder.clone(), desk.keys()?, desk.system_zone.clone());
    let run = move |watch: &Watch| {
        let told = salvage(&folder, &making, &key, |_, pages| {
            watch.expect_at_most(usize::try_from(pages).unwrap_or(usize::MAX));
            watch.step()
        })?;
        keys.write(&making.join(KEY_FILE))?;
        // Opening it builds again what can be built.
        let mut book = Book::open(&making, &key, &system_zone, at)?;
        let (here, into) = (Album::at(&folder, &key)?, Album::at(&making, &key)?);
        for name in book.pictures(at)? {
            watch.go_on()?;
            here.share(&name, &into)?;
        }
        book.close()?;
        copy::verify(&crate::book::file(&making), &key)?;
        Ok(Outcome::Saved(Saved { shown: shown(&told), key }))
    };
    Ok(desk.begin_beside(Beside::begin(JobKind::Salvage, run)?))
}

/// What was saved, for as long as it lies ready.
pub fn show(desk: &mut Desk, _: Nothing, _: Instant) -> Result<Option<SalvageShown>> {
    may_give_way(desk)?;
    Ok(desk.saved.as_ref().map(|saved| saved.shown.clone()))
}

/// The saved book takes the place of the damaged one, which is kept.
pub fn take(desk: &mut Desk, _: Nothing, at: Instant) -> Result<JobStarted> {
    desk.may_begin_next()?;
    desk.stop_beside(at);
    let saved = desk.saved.take().ok_or_else(|| Error::not_found("salvage"))?;
    let run = move |_: &Watch| Ok(Outcome::Restored(Restored { key: saved.key }));
    Ok(desk.begin_beside(Beside::begin(JobKind::Restore, run)?))
}

impl Desk {
    /// Once a day the file is read to its end, beside whatever goes on. Asked at each look at the clock, so that a book is
    /// looked at soon after it was opened.
    pub fn inspect_if_due(&mut self, at: Instant) -> Result<()> {
        if self.is_busy_beside() {
            return Ok(());
        }
        let Some((book, key)) = &mut self.book else { return Ok(()) };
        if self.damaged || !book.inspection_is_due(at)? {
            return Ok(());
        }
        let (folder, key) = (self.folder.clone(), key.clone());
        let run = move |watch: &Watch| copy::inspect(&folder, &key, || watch.go_on()).map(Outcome::Inspected);
        self.begin_beside(Beside::begin(JobKind::Inspect, run)?);
        Ok(())
    }

    /// Writes down what was found. A damaged file is looked at again whenever the book is opened.
    pub(super) fn inspected(&mut self, whole: bool, at: Instant) -> Result<()> {
        self.damaged = !whole;
        match &mut self.book {
            Some((book, _)) if whole => book.inspected(at),
            _ => Ok(()),
        }
    }
}

fn shown(told: &Salvaged) -> SalvageShown {
    let of = |name: &str| told.rows.get(name).copied().unwrap_or_default();
    let named = ["client", "visit", "note", "photo"];
    let facts = crate::table::CAPTURED.iter().filter(|name| !named.contains(name));
    SalvageShown {
        clients: of("client"),
        visits: of("visit"),
        notes: of("note"),
        photos: of("photo"),
        more: facts.map(|name| of(name)).sum(),
        rebuilt: told.rebuilt,
        lost: told.lost,
        pages: told.pages,
        unread: told.unread,
    }
}
