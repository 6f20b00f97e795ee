//! Another key for the whole book, for when somebody may have had the old one: the book and every picture are sealed anew.
//!
//! The pictures are sealed one by one while the book is worked in; the book itself is copied between two changes at the end.

use std::path::PathBuf;

use serde::Deserialize;
use ts_rs::TS;

use super::{Desk, KEY_FILE, swap};
use crate::album::Album;
use crate::book::{self, Book};
use crate::day::Instant;
use crate::error::{Error, Fault, Result};
use crate::job::{self, Job, JobKind, JobStarted, JobState, Work};
use crate::key::DataKey;
use crate::key::file::{KeyFile, KeyWay};
use crate::key::secret::Secret;

/// Pictures sealed at once, before the book answers again.
const BATCH: usize = 8;

#[derive(Debug, Deserialize, TS)]
pub struct RekeyRun {
    pub passphrase: Secret,
}

/// What is being made under the new key.
pub struct Rekey {
    key: DataKey,
    keys: KeyFile,
    album: Album,
    making: PathBuf,
    /// Pictures that are still sealed under the old key only.
    left: Vec<String>,
    sealed: usize,
    copied: bool,
}

/// Begins; the recovery code and the computer's keyring know the old key only, and are no way in afterwards.
pub fn run(desk: &mut Desk, args: RekeyRun, at: Instant) -> Result<JobStarted> {
    job::one_at_a_time(desk)?;
    desk.try_own(KeyWay::Passphrase, args.passphrase.bare(), at)?;
    let making = desk.begin_next(at)?;
    let key = DataKey::random()?;
    let mut keys = KeyFile::empty();
    let book = desk.book()?;
    let (today, left) = (book.read(at, |tx| Ok(tx.today()))?, Vec::from_iter(book.album().names()?));
    keys.put(KeyWay::Passphrase, args.passphrase.bare(), &key, today)?;
    // Each picture, and the book.
    let state = JobState::first(&hex::encode(&key.derived(b"regulars job 1")?[..8]), JobKind::Rekey, left.len() + 1);
    let album = Album::at(&making, &key)?;
    let work = Work::Rekey(Box::new(Rekey { key, keys, album, making, left, sealed: 0, copied: false }));
    Ok(job::started(desk, Job { state, work }))
}

impl Rekey {
    /// Seals some more pictures anew, and after the last one copies the book. Answers with how many are done.
    pub fn go_on(&mut self, book: &Book) -> Result<usize> {
        self.seal(book.album(), BATCH)?;
        if self.left.is_empty() {
            // Those that were brought meanwhile.
            self.left = book.album().names()?.into_iter().filter(|name| !self.album.has(name)).collect();
            self.seal(book.album(), usize::MAX)?;
            book.copy_to(&book::file(&self.making), &self.key)?;
            self.keys.write(&self.making.join(KEY_FILE))?;
            self.copied = true;
        }
        Ok(self.sealed)
    }

    /// Whether the whole new book lies ready; from then on nothing may be written until it is in its place.
    pub fn is_copied(&self) -> bool {
        self.copied
    }

    /// Puts the new book in the place of the open one.
    pub fn swap(&self, desk: &mut Desk, at: Instant) -> Result<()> {
        desk.take_place(self.key.clone(), at)
    }

    /// What was made so far is cleared away.
    pub fn forget(&self) -> Result<()> {
        swap::clear(&self.making)
    }

    fn seal(&mut self, old: &Album, most: usize) -> Result<()> {
        for name in self.left.split_off(self.left.len().saturating_sub(most)) {
            match old.reseal(&name, &self.album) {
                // Nothing spoke of it any more, and it was cleared away meanwhile.
                Err(Error::Refused(Fault::NotFound { .. })) => {}
                sealed => sealed?,
            }
            self.sealed += 1;
        }
        Ok(())
    }
}
