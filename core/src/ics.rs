//! Calendar files (RFC 5545): what other calendars say, and what ours says to them.

mod event;
pub mod read;
mod repeat;
#[cfg(test)]
mod tests;
pub mod write;

use crate::day::{Day, Moment};

/// The largest file read, in bytes.
pub const LARGEST: usize = 64 * 1024 * 1024;
/// The most entries read from one file.
pub const MOST: usize = 50_000;

/// One entry of a file, or one time of an entry that repeats, on the book's wall clock.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// Which entry of the file, counted from 1.
    pub entry: u32,
    /// What the other calendar calls it, with the time for one of several; never empty.
    pub uid: String,
    /// Absent when the file does not say, or says what is no time.
    pub when: Option<When>,
    pub summary: String,
    pub description: String,
    /// Addresses of those who come: `mailto:…`, `tel:…`.
    pub addresses: Vec<String>,
    /// Their names.
    pub names: Vec<String>,
    /// The other calendar says that it does not take place.
    pub called_off: bool,
    /// The other calendar says that it takes no time.
    pub free: bool,
    pub remark: Remark,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    Hours {
        from: Moment,
        /// Absent when the file does not say how long it takes.
        to: Option<Moment>,
    },
    /// Whole days; the last is included.
    Days { from: Day, until: Day },
}

/// What must be said of an entry that was understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Remark {
    None,
    /// Its zone is not known, so its hours are taken as ours.
    UnknownZone,
    /// The clock skips or repeats its hour.
    ClockShift,
    /// Its rule cannot be followed: only the first time is here.
    FirstOnly,
    /// It repeats beyond a year, or more often than is brought; this is the last time that is.
    CutShort,
    /// The file says it twice: this is the older saying.
    Twice,
}

/// Why a file is no calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotACalendar {
    Empty,
    NoEntries,
    TooLarge,
}
