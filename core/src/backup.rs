//! Where the backups of this book go, how the last tries went, and when the next is due.

pub mod thin;

use rusqlite::named_params;

use crate::day::Instant;
use crate::error::{BackupTrouble, Result};
use crate::tx::Tx;

/// Milliseconds.
const MINUTE: i64 = 60 * 1000;
/// So long nothing was changed when work is taken to be over for now.
const OVER: i64 = 2 * MINUTE;
/// So long after a failed try it is tried again: the disk may have been put in meanwhile.
const AGAIN: i64 = 2 * MINUTE;

/// The one row of the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BackupPlace {
    pub folder: String,
    pub name: String,
    pub good_at: Option<Instant>,
    pub good_seq: i64,
    pub tried_at: Option<Instant>,
    pub trouble: Option<BackupTrouble>,
    pub damaged: i64,
    pub same_disk: bool,
}

impl BackupPlace {
    /// A folder to which nothing has gone yet.
    pub fn fresh(folder: &str, name: &str) -> BackupPlace {
        BackupPlace {
            folder: folder.into(),
            name: name.into(),
            good_at: None,
            good_seq: 0,
            tried_at: None,
            trouble: None,
            damaged: 0,
            same_disk: false,
        }
    }
}

/// What there is to know of a book and its backups when the clock is looked at; times in milliseconds.
#[derive(Debug, Clone, Copy)]
pub struct BackupClock {
    /// The book has been changed since the last good one.
    pub changed: bool,
    pub changed_at: i64,
    pub good_at: Option<i64>,
    pub tried_at: Option<i64>,
    pub failed: bool,
    /// At least so long between two.
    pub minutes: i64,
}

impl BackupClock {
    /// Whether the next is due. After work, that is when nothing was changed for two minutes; while work does not end, at
    /// twice the time between two. One that she stopped counts as made. A clock that was set back makes nobody wait until its
    /// old time.
    pub fn is_due(&self, now: i64) -> bool {
        let past = |at: i64, least: i64| at > now || now - at >= least;
        if !self.changed {
            return false;
        }
        if self.failed {
            return self.tried_at.is_none_or(|tried| past(tried, AGAIN));
        }
        let between = self.minutes * MINUTE;
        match self.good_at.max(self.tried_at) {
            None => true,
            Some(last) => past(last, between) && (past(self.changed_at, OVER) || past(last, 2 * between)),
        }
    }
}

/// Where the backups go; none while the owner has not chosen.
pub fn place(tx: &Tx) -> Result<Option<BackupPlace>> {
    tx.first("SELECT folder, name, good_at, good_seq, tried_at, trouble, damaged, same_disk FROM backup", [], |row| {
        let trouble: String = row.get(5)?;
        Ok(BackupPlace {
            folder: row.get(0)?,
            name: row.get(1)?,
            good_at: row.get(2)?,
            good_seq: row.get(3)?,
            tried_at: row.get(4)?,
            trouble: if trouble.is_empty() { None } else { row.get(5)? },
            damaged: row.get(6)?,
            same_disk: row.get(7)?,
        })
    })
}

pub fn put(tx: &Tx, place: &BackupPlace) -> Result<()> {
    tx.execute(
        "INSERT OR REPLACE INTO backup (one, folder, name, good_at, good_seq, tried_at, trouble, damaged, same_disk)
         VALUES (1, :folder, :name, :good_at, :good_seq, :tried_at, :trouble, :damaged, :same_disk)",
        named_params! {
            ":folder": place.folder, ":name": place.name, ":good_at": place.good_at, ":good_seq": place.good_seq,
            ":tried_at": place.tried_at, ":trouble": place.trouble.map_or("", BackupTrouble::word), ":damaged": place.damaged,
            ":same_disk": place.same_disk,
        },
    )?;
    Ok(())
}

/// From now on nothing goes anywhere.
pub fn forget(tx: &Tx) -> Result<()> {
    tx.execute("DELETE FROM backup", [])?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_backup_is_due_after_work_not_too_often_and_only_when_something_changed() {
        let clock = |changed_at, good_at, tried_at, failed| BackupClock {
            changed: true,
            changed_at,
            good_at,
            tried_at,
            failed,
            minutes: 30,
        };
        // Minutes of a day; now is ten o'clock.
        let cases = [
            ("the first one", clock(599, None, None, false), true),
            ("work goes on", clock(599, Some(565), Some(565), false), false),
            ("work is over", clock(598, Some(565), Some(565), false), true),
            ("work is over, but there was one just now", clock(590, Some(571), Some(571), false), false),
            ("exactly the time between two", clock(590, Some(570), Some(570), false), true),
            ("work goes on and on", clock(600, Some(540), Some(540), false), true),
            ("the last try failed just now", clock(590, Some(100), Some(599), true), false),
            ("the last try failed a while ago", clock(600, Some(100), Some(598), true), true),
            ("the first try failed", clock(600, None, Some(599), true), false),
            ("she stopped the last one just now", clock(590, Some(100), Some(599), false), false),
            ("she stopped the very first one just now", clock(590, None, Some(599), false), false),
            ("the clock was set back", clock(700, Some(690), Some(690), false), true),
            ("the clock was set back after a failure", clock(600, Some(100), Some(700), true), true),
        ];
        for (what, clock, due) in cases {
            let millis = |minutes: i64| minutes * MINUTE;
            let clock = BackupClock {
                changed_at: millis(clock.changed_at),
                good_at: clock.good_at.map(millis),
                tried_at: clock.tried_at.map(millis),
                ..clock
            };
            assert_eq!(clock.is_due(millis(600)), due, "{what}");
            assert!(!BackupClock { changed: false, ..clock }.is_due(millis(600)), "{what}, but nothing changed");
        }
    }
}
