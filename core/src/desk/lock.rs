//! The lock of the book: what opens it, how long a wrong try costs, and when it closes by itself.

use serde::Deserialize;
use ts_rs::TS;

use super::{Desk, DeskCondition, Nothing};
use crate::day::Instant;
use crate::error::{Error, Fault, Result};
use crate::job::Job;
use crate::key::DataKey;
use crate::key::file::{KeyFile, KeyWay};
use crate::key::secret::Secret;
use crate::setting;

/// Tries without a pause, then 2, 4, 8 … seconds up to five minutes.
const FREE_TRIES: u32 = 3;
const LONGEST_WAIT: u32 = 300;
/// Two looks at the clock lie so far apart only when the computer slept between them. Milliseconds.
const SLEPT: i64 = 2 * 60 * 1000;
const MINUTE: i64 = 60 * 1000;

#[derive(Debug, Deserialize, TS)]
pub struct DeskUnlock {
    pub passphrase: Secret,
}

pub fn unlock(desk: &mut Desk, args: DeskUnlock, at: Instant) -> Result<Nothing> {
    if desk.can_be_opened()? {
        let key = desk.try_own(KeyWay::Passphrase, args.passphrase.bare(), at)?;
        desk.open_found(key, at)?;
    }
    Ok(Nothing {})
}

/// Closes the book and forgets the key. What a running import had brought is turned back first. A book to look around in goes:
/// nobody could open it again.
pub fn lock(desk: &mut Desk, _: Nothing, at: Instant) -> Result<Nothing> {
    if let Some(mut job) = desk.job.take() {
        job.cancel(desk.book()?, at)?;
    }
    desk.stop_beside(at);
    desk.files.forget();
    desk.code = None;
    desk.looked = None;
    desk.rescue = None;
    desk.saved = None;
    desk.damaged = false;
    desk.left = false;
    desk.guest_until = 0;
    if desk.is_open() {
        desk.unsettled = true;
        if let Err(cause) = desk.settle(at) {
            // Also a book that cannot be tidied any more can be closed; why is in the log.
            cause.fault();
        }
    }
    let closed = desk.book.take().map_or(Ok(()), |(book, _)| book.close());
    desk.take_back()?;
    closed.map(|()| Nothing {})
}

/// Somebody types or points: the book stays open as long again.
pub fn active(desk: &mut Desk, _: Nothing, at: Instant) -> Result<Nothing> {
    desk.book()?;
    desk.active_at = at.0;
    Ok(Nothing {})
}

impl Desk {
    /// Whether the book is to be closed now: nobody has used it for as long as the owner allows, or the computer slept or
    /// locked its screen. Long work comes to its end first. Asked at each look at the clock.
    pub fn is_left(&mut self, at: Instant) -> Result<bool> {
        let before = std::mem::replace(&mut self.looked_at, at.0);
        if before > 0 && at.0 - before > SLEPT {
            self.leave(at)?;
        }
        // Whoever looks around does not lose it by looking away.
        if self.is_demo() {
            return Ok(false);
        }
        let Some((book, _)) = &mut self.book else { return Ok(false) };
        let minutes = book.read(at, |tx| setting::number_of(tx, "lock_minutes"))?;
        // A clock that was set back starts the time anew.
        self.active_at = self.active_at.min(at.0);
        let idle = minutes > 0 && at.0 - self.active_at >= minutes * MINUTE;
        let working = self.is_restoring() || self.is_exporting() || self.job.as_ref().is_some_and(Job::is_running);
        Ok((idle || self.left) && !working)
    }

    /// The computer goes to sleep or locks its screen: the book is to be closed too, if its owner wants it so.
    pub fn leave(&mut self, at: Instant) -> Result<()> {
        let Some((book, _)) = &mut self.book else { return Ok(()) };
        self.left |= book.read(at, |tx| Ok(setting::show(tx)?.lock_sleeping))?;
        Ok(())
    }

    /// Seconds until the next try is taken.
    pub(super) fn wait_seconds(&self, at: Instant) -> u32 {
        let left = (self.kept.wait_until - at.0).div_euclid(1000)
            + i64::from((self.kept.wait_until - at.0).rem_euclid(1000) > 0);
        // A clock that was set back must not lock anybody out for longer than the longest pause.
        u32::try_from(left.max(0)).unwrap_or(LONGEST_WAIT).min(LONGEST_WAIT)
    }

    pub(super) fn keys(&self) -> Result<KeyFile> {
        self.is_hers()?;
        KeyFile::read(&self.key_file())
    }

    /// Whether there is something to open; false when it is open already.
    pub(super) fn can_be_opened(&self) -> Result<bool> {
        match self.condition() {
            DeskCondition::Open => Ok(false),
            DeskCondition::InUse | DeskCondition::NoPlace => self.is_kept_out().map(|()| false),
            DeskCondition::Empty => Err(Error::not_found("book")),
            DeskCondition::Locked | DeskCondition::Newer | DeskCondition::Damaged => Ok(true),
        }
    }

    /// The key of the book on this desk, when this is what opens it.
    pub(super) fn try_own(&mut self, way: KeyWay, secret: &str, at: Instant) -> Result<DataKey> {
        self.try_key(&self.keys()?, way, secret, at)
    }

    /// The key, when this is what opens it. A wrong try makes the next one wait longer, also after a restart.
    pub(super) fn try_key(&mut self, keys: &KeyFile, way: KeyWay, secret: &str, at: Instant) -> Result<DataKey> {
        let longest = at.0 + i64::from(LONGEST_WAIT) * 1000;
        if self.kept.wait_until > longest {
            // The clock was set back: the pause is counted from its new time, or it would last until the old one.
            self.kept.wait_until = longest;
            self.keep()?;
        }
        let seconds = self.wait_seconds(at);
        if seconds > 0 {
            return Err(Error::Refused(Fault::Wait { seconds }));
        }
        let Some(key) = keys.open(way, secret)? else {
            self.kept.failed = self.kept.failed.saturating_add(1);
            let over = self.kept.failed.saturating_sub(FREE_TRIES);
            let wait_seconds = if over == 0 { 0 } else { 2_u32.saturating_pow(over).min(LONGEST_WAIT) };
            self.kept.wait_until = at.0 + i64::from(wait_seconds) * 1000;
            self.keep()?;
            return Err(Error::Refused(match way {
                KeyWay::Passphrase => Fault::WrongPassphrase { wait_seconds },
                KeyWay::Code => Fault::WrongCode { wait_seconds },
            }));
        };
        if self.kept.failed > 0 {
            self.kept.failed = 0;
            self.kept.wait_until = 0;
            self.keep()?;
        }
        Ok(key)
    }

    /// Opens the book with a key that was found to be right.
    pub(super) fn open_found(&mut self, key: DataKey, at: Instant) -> Result<()> {
        self.open_with(key.clone(), at).map_err(|cause| {
            let fault = cause.fault();
            self.rescue = (fault == Fault::BookIsDamaged).then_some(key);
            self.broken = match fault {
                Fault::BookIsNewer => Some(DeskCondition::Newer),
                Fault::BookIsDamaged => Some(DeskCondition::Damaged),
                _ => None,
            };
            Error::Refused(fault)
        })
    }
}
