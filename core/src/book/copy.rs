//! A whole copy of the book, also under another key, whether it can be trusted, and what stands in it.

use std::collections::HashSet;
use std::fmt::Write;
use std::fs::File;
use std::path::Path;
use std::time::Duration;

use rusqlite::backup::{Backup, StepResult};
use rusqlite::{Connection, ErrorCode, OpenFlags};

use super::{Book, SCHEMA, connect, file, pictures, read, reader, with_logs};
use crate::album::Album;
use crate::day::Instant;
use crate::error::{Error, Fault, Result};
use crate::history;
use crate::key::{DataKey, remove};
use crate::search;
use crate::tx::Tx;

/// Pages at once: four megabytes.
const PAGES: i32 = 1000;
/// Steps of SQLite's machine between two looks at whether somebody waits: less than a millisecond.
const STEPS: i32 = 1000;

/// A copy of a book that is open elsewhere.
pub struct Copied {
    /// The newest entry of history in it.
    pub seq: i64,
    /// The names of all its pictures.
    pub pictures: HashSet<String>,
}

/// What stands in a book.
pub struct Told {
    pub clients: i64,
    pub visits: i64,
    pub changed_at: Instant,
    /// The zone in which its days are meant.
    pub zone: String,
}

impl Book {
    /// Writes a copy as it stands between two changes, closed and on the disk, and reads all of it again.
    pub fn copy_to(&self, file: &Path, key: &DataKey) -> Result<()> {
        copy(&self.conn, file, key, || Ok(()))?;
        verify(file, key)
    }

    /// Writes the book row by row into another file, closed and on the disk, so that nothing comes along of what was removed:
    /// pages and indexes keep pieces of what stood in them. It is [`Error::Stopped`] as soon as somebody disturbs it.
    pub fn write_anew(
        &mut self,
        file: &Path,
        at: Instant,
        key: &DataKey,
        disturbed: impl Fn() -> bool + Clone + Send + 'static,
    ) -> Result<()> {
        self.conn.progress_handler(STEPS, Some(disturbed.clone()))?;
        let written = self.note(at, "", search::compact).and_then(|()| {
            self.conn.execute("VACUUM INTO ?", [file.to_string_lossy()])?;
            Ok(())
        });
        self.conn.progress_handler(0, None::<fn() -> bool>)?;
        written.map_err(stopped)?;
        File::open(file)?.sync_all()?;
        // Each page is in use and so is read, with its seal.
        let mut written = closed(file, key)?;
        written.progress_handler(STEPS, Some(disturbed))?;
        if !is_sound(&written).map_err(stopped)? {
            return Err(Error::Refused(Fault::BookIsDamaged));
        }
        shut(written)
    }
}

fn stopped(cause: Error) -> Error {
    match cause {
        Error::Database(cause) if cause.sqlite_error_code() == Some(ErrorCode::OperationInterrupted) => Error::Stopped,
        other => other,
    }
}

/// Writes a copy of an open book through a connection of its own, as it stood at one moment; whoever works in it is not
/// disturbed. `go_on` is asked in between.
pub fn of_open(
    folder: &Path,
    file: &Path,
    key: &DataKey,
    system_zone: &str,
    at: Instant,
    go_on: impl FnMut() -> Result<()>,
) -> Result<Copied> {
    for left in with_logs(file) {
        remove(&left)?;
    }
    let conn = reader(folder, key)?;
    // What is read first fixes the moment; the copy is made of the same.
    read(&conn, &Album::at(folder, key)?, at, system_zone, |tx| {
        let copied = Copied { seq: history::last(tx)?.0, pictures: pictures(tx)? };
        copy(tx.conn, file, key, go_on)?;
        Ok(copied)
    })
}

fn copy(from: &Connection, file: &Path, key: &DataKey, mut go_on: impl FnMut() -> Result<()>) -> Result<()> {
    let mut copy = connect(file, key, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE)?;
    let backup = Backup::new(from, &mut copy)?;
    loop {
        match backup.step(PAGES)? {
            StepResult::Done => break,
            StepResult::More => go_on()?,
            // Somebody else is at the file for a moment.
            _ => std::thread::sleep(Duration::from_millis(20)),
        }
    }
    drop(backup);
    // One file with nothing beside it, which can be read from a disk that takes no locks.
    copy.query_row("PRAGMA journal_mode = DELETE", [], |_| Ok(()))?;
    shut(copy)?;
    File::open(file)?.sync_all()?;
    Ok(())
}

/// Whether a closed book is whole: each page is what was sealed, and SQLite finds nothing wrong.
pub fn verify(file: &Path, key: &DataKey) -> Result<()> {
    let conn = closed(file, key)?;
    if !is_sealed(&conn)? || !is_sound(&conn)? {
        return Err(Error::Refused(Fault::BookIsDamaged));
    }
    shut(conn)
}

/// Whether the file of an open book is whole, while it is worked in.
pub fn inspect(folder: &Path, key: &DataKey, go_on: impl Fn() -> Result<()>) -> Result<bool> {
    let look = || -> Result<bool> {
        let conn = reader(folder, key)?;
        // A page may just be on its way from the log into the file: what is not whole twice is not whole.
        let sealed = is_sealed(&conn)? || is_sealed(&conn)?;
        go_on()?;
        Ok(sealed && is_sound(&conn)?)
    };
    match look() {
        Err(cause) if cause.is_damage() => Ok(false),
        looked => looked,
    }
}

/// Whether each page is what was sealed.
fn is_sealed(conn: &Connection) -> Result<bool> {
    Ok(!conn.prepare("PRAGMA cipher_integrity_check")?.exists([])?)
}

/// Whether SQLite finds nothing wrong.
fn is_sound(conn: &Connection) -> Result<bool> {
    let found: String = conn.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    Ok(found == "ok")
}

/// Reads something out of a closed book, also a damaged one, where it can still be read.
pub fn look_into<T>(folder: &Path, key: &DataKey, at: Instant, run: impl FnOnce(&Tx) -> Result<T>) -> Result<T> {
    read(&closed(&file(folder), key)?, &Album::at(folder, key)?, at, "", run)
}

/// What stands in a closed book of this version or an older one; nothing is written, and nothing beside it.
pub fn tell(file: &Path, key: &DataKey) -> Result<Told> {
    let conn = closed(file, key)?;
    let version: usize = conn.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    if version > SCHEMA {
        return Err(Error::Refused(Fault::BookIsNewer));
    }
    tell_of(&conn)
}

/// What stands in a book.
pub fn tell_of(conn: &Connection) -> Result<Told> {
    let count = |sql: &str| conn.query_row(sql, [], |row| row.get(0));
    Ok(Told {
        clients: count("SELECT count(*) FROM client WHERE archived_at IS NULL")?,
        visits: count("SELECT count(*) FROM visit")?,
        changed_at: Instant(count("SELECT coalesce(max(at), 0) FROM history")?),
        zone: conn
            .query_row("SELECT coalesce(max(value), '') FROM setting WHERE name = 'zone'", [], |row| row.get(0))?,
    })
}

/// Closes a connection and says whether it could.
pub(super) fn shut(conn: Connection) -> Result<()> {
    conn.close().map_err(|(_, cause)| Error::Database(cause))
}

/// A connection to a book that nobody writes in: no lock is taken and nothing is written, also where neither is possible.
fn closed(file: &Path, key: &DataKey) -> Result<Connection> {
    let path = file.to_str().ok_or(Error::Broken("a path that is no text"))?;
    // On Windows a path begins with its drive.
    let mut address = String::from(if path.starts_with('/') { "file:" } else { "file:///" });
    for byte in path.replace('\\', "/").bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b':' | b'.' | b'-' | b'_' => {
                address.push(char::from(byte))
            }
            _ => drop(write!(address, "%{byte:02X}")),
        }
    }
    address.push_str("?immutable=1");
    connect(Path::new(&address), key, OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI)
}
