//! A whole copy of the book, also under another key, and whether it can be trusted.

use std::fs::File;
use std::path::Path;
use std::time::Duration;

use rusqlite::OpenFlags;
use rusqlite::backup::Backup;

use super::{Book, connect};
use crate::error::{Error, Fault, Result};
use crate::key::DataKey;

/// Pages at once: four megabytes.
const PAGES: i32 = 1000;

impl Book {
    /// Writes a copy as it stands between two changes, closed and on the disk, and reads all of it again.
    pub fn copy_to(&self, file: &Path, key: &DataKey) -> Result<()> {
        let mut copy = connect(file, key, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE)?;
        Backup::new(&self.conn, &mut copy)?.run_to_completion(PAGES, Duration::ZERO, None)?;
        copy.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        copy.close().map_err(|(_, cause)| Error::Database(cause))?;
        File::open(file)?.sync_all()?;
        verify(file, key)
    }
}

/// Whether a closed book is whole: each page is what was sealed, and SQLite finds nothing wrong.
pub fn verify(file: &Path, key: &DataKey) -> Result<()> {
    let conn = connect(file, key, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    conn.pragma_update(None, "query_only", true)?;
    let seals = conn.prepare("PRAGMA cipher_integrity_check")?.exists([])?;
    let whole: String = conn.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if seals || whole != "ok" {
        return Err(Error::Refused(Fault::BookIsDamaged));
    }
    conn.close().map_err(|(_, cause)| Error::Database(cause))
}
