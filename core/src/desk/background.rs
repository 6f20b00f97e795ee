//! What the desk does while its window is closed: it goes on reminding, unless it is paused until tomorrow.

use serde::Deserialize;
use ts_rs::TS;

use super::{Desk, DeskCondition, Nothing};
use crate::day::{Instant, Zone};
use crate::error::Result;
use crate::key::DataKey;
use crate::setting;
use crate::toast::{self, Toast};

/// In minutes, as a clock on the wall shows it.
const DAY: i64 = 24 * 60;
/// Milliseconds for which a guest is believed to look without being said again.
const GUEST: i64 = 2 * 60 * 1000;

#[derive(Debug, Deserialize, TS)]
pub struct DeskBackground {
    /// Whether closing the window leaves the program waiting.
    pub on: bool,
}

#[derive(Debug, Deserialize, TS)]
pub struct DeskRest {
    /// Whether nothing pops up until the day is over.
    pub on: bool,
}

#[derive(Debug, Deserialize, TS)]
pub struct DeskGuest {
    /// Whether a client looks at the screen.
    pub here: bool,
}

/// While a client looks at the screen nothing pops up; it comes as soon as she looks away. The screen says it again each
/// minute: one that was closed meanwhile silences nobody.
pub fn guest(desk: &mut Desk, args: DeskGuest, at: Instant) -> Result<Nothing> {
    desk.guest_until = if args.here && desk.is_open() { at.0 + GUEST } else { 0 };
    Ok(Nothing {})
}

/// Whether the program goes on when its window is closed.
pub fn background(desk: &mut Desk, args: DeskBackground, _: Instant) -> Result<Nothing> {
    desk.kept.background = args.on;
    desk.keep()?;
    Ok(Nothing {})
}

/// Nothing pops up until the day is over; whatever falls due stays in the list and comes afterwards.
pub fn rest(desk: &mut Desk, args: DeskRest, at: Instant) -> Result<Nothing> {
    desk.kept.rest_until = if args.on { desk.end_of_day(at)?.0 } else { 0 };
    desk.keep()?;
    Ok(Nothing {})
}

impl Desk {
    /// What is to be shown now: nothing on a day that is paused, and nothing of invented clients. While locked it is one nudge
    /// without names, which marks nothing as shown.
    pub fn toasts(&mut self, at: Instant) -> Result<Vec<Toast>> {
        if self.is_demo() || self.guest_until > at.0 || self.resting(at)? {
            return Ok(Vec::new());
        }
        let language = self.language().to_owned();
        if let Some((book, _)) = &mut self.book {
            self.nudged = false;
            return book.note(at, &language, toast::take);
        }
        let waiting = self.kept.due.iter().filter(|due| **due <= at.0).count();
        let (from, until) = self.kept.quiet;
        let minute = self.zone_while_locked().moment(at).minute_of_day();
        if waiting == 0 || self.nudged || setting::is_quiet(from, until, minute) {
            return Ok(Vec::new());
        }
        self.nudged = true;
        Ok(vec![toast::nudge(&language, waiting)])
    }

    /// They were shown; a nudge has no keys, and a book locked meanwhile shows them once more.
    pub fn toasts_shown(&mut self, keys: &[String], at: Instant) -> Result<()> {
        self.unsettled |= !keys.is_empty();
        match &mut self.book {
            Some((book, _)) => book.note(at, "", |tx| toast::shown(tx, keys)),
            None => Ok(()),
        }
    }

    /// Nobody could show them, so they have not had their turn.
    pub fn toasts_failed(&mut self, keys: &[String], at: Instant) -> Result<()> {
        match &mut self.book {
            Some((book, _)) => book.note(at, "", |tx| toast::failed(tx, keys)),
            None => Ok(()),
        }
    }

    /// The book's zone as it was when the book was last open; the computer's before that.
    pub(super) fn zone_while_locked(&self) -> Zone {
        let known = |name: &str| Zone::find(name, &self.system_zone);
        known(&self.kept.zone).or_else(|| known(&self.system_zone)).unwrap_or(Zone::System)
    }

    /// Whether today is paused.
    pub fn resting(&mut self, at: Instant) -> Result<bool> {
        let end = self.end_of_day(at)?.0;
        if self.kept.rest_until > end {
            // The clock was set back: what was the end of today must not become a pause of several days.
            self.kept.rest_until = end;
            self.keep()?;
        }
        Ok(self.kept.rest_until > at.0)
    }

    /// Whether there is no book yet.
    pub fn is_empty(&self) -> bool {
        self.condition() == DeskCondition::Empty
    }

    /// Whether the program stays when its window is closed: there must be a book to remind of, and one that is kept.
    pub fn goes_on(&self) -> bool {
        self.kept.background
            && !self.is_demo()
            && matches!(self.condition(), DeskCondition::Open | DeskCondition::Locked)
    }

    /// The first time the window closes while the program goes on, which is to be said; written down before it is said.
    pub fn first_time_in_background(&mut self) -> Result<bool> {
        if self.kept.said_background {
            return Ok(false);
        }
        self.kept.said_background = true;
        self.keep()?;
        Ok(true)
    }

    /// Whether the owner lets the computer's keyring open the book.
    pub fn uses_keyring(&self) -> bool {
        self.kept.keyring
    }

    /// The key lies in the computer's keyring now; that it does is written down, the key is not.
    pub fn keyring_used(&mut self) -> Result<()> {
        self.kept.keyring = true;
        self.keep()
    }

    pub fn keyring_left(&mut self) -> Result<()> {
        self.kept.keyring = false;
        self.keep()
    }

    /// Opens with the key from the computer's keyring; a book that was opened meanwhile stays as it is.
    pub fn open_from_keyring(&mut self, key: DataKey, at: Instant) -> Result<()> {
        match self.condition() {
            DeskCondition::Locked => self.open_with(key, at),
            _ => Ok(()),
        }
    }

    /// Midnight after this instant, in the book's zone.
    fn end_of_day(&mut self, at: Instant) -> Result<Instant> {
        let zone = match &mut self.book {
            Some((book, _)) => book.read(at, |tx| Ok(tx.zone))?,
            None => self.zone_while_locked(),
        };
        let now = zone.moment(at);
        Ok(zone.instant(now.plus_minutes(DAY - now.minute_of_day())).0)
    }
}
