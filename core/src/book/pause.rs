//! What is done for a book while nobody waits for it.

use rusqlite::Connection;

use super::{Book, DAY, mark, set_mark};
use crate::day::Instant;
use crate::error::Result;

/// Pictures that nothing speaks of stay so long: an older book may be put in place and taken away again.
const LEFTOVERS: i64 = 30 * DAY;

/// The connection gives back the memory in which it keeps the pages that it has read.
pub fn rest(conn: &Connection) -> Result<()> {
    Ok(conn.execute_batch("PRAGMA shrink_memory")?)
}

impl Book {
    pub fn rest(&self) -> Result<()> {
        rest(&self.conn)
    }

    /// Moves what the log holds into the file.
    pub fn checkpoint(&self) -> Result<()> {
        self.conn.query_row("PRAGMA wal_checkpoint(PASSIVE)", [], |_| Ok(()))?;
        Ok(())
    }

    /// A picture loses its file when neither a row nor what is left of history speaks of it; looked at once a day.
    pub fn sweep(&mut self, at: Instant) -> Result<()> {
        let today = at.0 / DAY;
        if self.album.is_empty() || self.read(at, |tx| mark(tx, "swept"))? == today {
            return Ok(());
        }
        let spoken_of = self.pictures(at)?;
        self.album.keep_only(&spoken_of, Instant(at.0 - LEFTOVERS))?;
        self.write(at, "", |tx| set_mark(tx, "swept", today))
    }

    /// Whether the file was not yet looked at today.
    pub fn inspection_is_due(&mut self, at: Instant) -> Result<bool> {
        Ok(self.read(at, |tx| mark(tx, "inspected"))? != at.0 / DAY)
    }

    /// The file was found whole.
    pub fn inspected(&mut self, at: Instant) -> Result<()> {
        self.write(at, "", |tx| set_mark(tx, "inspected", at.0 / DAY))
    }
}
