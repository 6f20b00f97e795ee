//! The encrypted file: how it is opened, how one change is written into it, and how it is closed.

pub mod copy;
pub mod log;
pub mod making;
pub mod pause;
pub mod salvage;

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::functions::FunctionFlags;
use rusqlite::{Connection, OpenFlags, TransactionBehavior, named_params};

use crate::album::Album;
use crate::alphabet;
use crate::block;
use crate::day::Instant;
use crate::error::{Error, Fault, Result};
use crate::fold;
use crate::history::change::changes;
use crate::history::{self, Doer, Whole};
use crate::key::DataKey;
use crate::photo;
use crate::search;
use crate::setting;
use crate::standing::{self, fill};
use crate::tx::Tx;
use crate::visit;

/// The ladder: once a step has landed it is never changed, the next is added below it.
const MIGRATIONS: &[&str] = &[
    include_str!("../migrations/0001_start.sql"),
    include_str!("../migrations/0002_calendar.sql"),
    include_str!("../migrations/0003_reminders.sql"),
    include_str!("../migrations/0004_card.sql"),
    include_str!("../migrations/0005_photo.sql"),
    include_str!("../migrations/0006_backup.sql"),
    include_str!("../migrations/0007_erase.sql"),
    include_str!("../migrations/0008_one_index.sql"),
    include_str!("../migrations/0009_alphabet.sql"),
];

/// The number of today's schema.
pub const SCHEMA: usize = MIGRATIONS.len();

/// Milliseconds.
const DAY: i64 = 24 * 60 * 60 * 1000;
const YEAR: i64 = 365 * DAY;
/// Pages of the log that are moved into the file at once: as SQLite has it, and while a long import writes. The same page of an
/// index is written by many batches, so that it goes into the file once for all of them.
const LOG: i64 = 1_000;
const BUSY_LOG: i64 = 16_000;

/// What a command answers, and the step by which it can be undone.
pub struct Told {
    pub out: String,
    pub step: Option<i64>,
}

/// The one connection that writes.
pub struct Book {
    conn: Connection,
    album: Album,
    system_zone: String,
    /// Who sits at the desk: recorded with every change.
    at_desk: String,
}

impl Book {
    /// Opens or makes `book.db` in a folder, brings it up to today's schema and turns back what a crash left half done.
    pub fn open(folder: &Path, key: &DataKey, system_zone: &str, at: Instant) -> Result<Book> {
        Book::at(folder, &file(folder), key, system_zone, at)
    }

    fn at(folder: &Path, file: &Path, key: &DataKey, system_zone: &str, at: Instant) -> Result<Book> {
        let [_, log, _] = with_logs(file);
        if log::is_cut(&log::frames(&log)?) {
            // SQLite would take it for never written, and write over it.
            return Err(Error::Refused(Fault::BookIsDamaged));
        }
        let mut conn = connect(file, key, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE)?;
        conn.pragma_update(None, "journal_mode", "WAL")?;
        conn.pragma_update(None, "synchronous", "FULL")?;
        conn.pragma_update(None, "secure_delete", "ON")?;
        climb(&mut conn)?;
        let album = Album::at(folder, key)?;
        let mut book = Book { conn, album, system_zone: system_zone.to_owned(), at_desk: String::new() };
        book.mend(at)?;
        Ok(book)
    }

    /// Runs one change: all of it is written, with its history, or none of it.
    pub fn tell(
        &mut self,
        at: Instant,
        language: &str,
        command: &str,
        run: impl FnOnce(&Tx) -> Result<String>,
    ) -> Result<Told> {
        self.change(at, language, Doer::User, command, run)
    }

    /// What a book begins with: in history like every change, but nobody's step to take back.
    pub fn begin(
        &mut self,
        at: Instant,
        language: &str,
        command: &str,
        run: impl FnOnce(&Tx) -> Result<()>,
    ) -> Result<()> {
        self.change(at, language, Doer::Scheduler, command, |tx| run(tx).map(|()| String::new()))?;
        Ok(())
    }

    /// One batch of a long change; the first batch's answer names the step that the others share.
    pub fn batch(
        &mut self,
        at: Instant,
        command: &str,
        step: Option<i64>,
        run: impl FnOnce(&Tx) -> Result<()>,
    ) -> Result<Option<i64>> {
        self.log_grows_to(BUSY_LOG)?;
        self.write(at, "", |tx| {
            let mut heard = history::listen(tx)?;
            run(tx)?;
            fill::refresh(tx)?;
            history::append(tx, &mut heard, Doer::User, command, step, Whole::NotYet)
        })
    }

    /// So many pages of the log are moved into the file at once.
    fn log_grows_to(&self, pages: i64) -> Result<()> {
        self.conn.pragma_update(None, "wal_autocheckpoint", pages)?;
        Ok(())
    }

    /// Writes what is this desk's own record and no part of history.
    pub fn note<T>(&mut self, at: Instant, language: &str, run: impl FnOnce(&Tx) -> Result<T>) -> Result<T> {
        self.write(at, language, run)
    }

    pub fn complete(&mut self, at: Instant, step: i64) -> Result<()> {
        self.write(at, "", |tx| history::complete(tx, step))?;
        self.log_grows_to(LOG)
    }

    /// Turns back the batches of a long change that was cancelled or cut off. Where somebody was booked or written of with them
    /// meanwhile they stay, as a step like every other; false then. Without a step there is nothing of it yet.
    pub fn abandon(&mut self, at: Instant, step: Option<i64>) -> Result<bool> {
        self.log_grows_to(LOG)?;
        let Some(step) = step else { return Ok(true) };
        match self.turn(at, Doer::Undo(step), |tx| history::turn_back(tx, step)) {
            Err(Error::Refused(Fault::Conflict { .. })) => self.complete(at, step).map(|()| false),
            turned => turned.map(|_| true),
        }
    }

    pub fn undo(&mut self, at: Instant, step: Option<i64>) -> Result<String> {
        let step = self.read(at, |tx| Ok(step.or(history::state(tx)?.undo.map(|each| each.step))))?;
        let Some(step) = step else { return Err(Error::Refused(Fault::NothingToUndo)) };
        self.turn(at, Doer::Undo(step), |tx| apart(tx, step, history::undo))
    }

    pub fn redo(&mut self, at: Instant) -> Result<String> {
        let step = self.read(at, |tx| Ok(history::state(tx)?.redo.map(|each| each.step)))?;
        let Some(step) = step else { return Err(Error::Refused(Fault::NothingToUndo)) };
        self.turn(at, Doer::Redo(step), |tx| apart(tx, step, history::redo))
    }

    pub fn read<T>(&mut self, at: Instant, run: impl FnOnce(&Tx) -> Result<T>) -> Result<T> {
        read(&self.conn, &self.album, at, &self.system_zone, run)
    }

    /// Runs a change to see what it would do, and takes all of it back.
    pub fn try_out<T>(&mut self, at: Instant, run: impl FnOnce(&Tx) -> Result<T>) -> Result<T> {
        let transaction = self.conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let zone = setting::zone(&transaction, &self.system_zone)?;
        let out = run(&Tx::new(&transaction, at, zone, "").by(&self.at_desk).beside(&self.album))?;
        transaction.rollback()?;
        Ok(out)
    }

    /// For the test that listens to what SQLite is made to run.
    #[cfg(test)]
    pub(crate) fn conn(&mut self) -> &mut Connection {
        &mut self.conn
    }

    /// Puts the names into the order of a language. A disk that is full leaves them as they are.
    pub fn order(&mut self, language: &str, at: Instant) -> Result<()> {
        let wanted = alphabet::of(language);
        if self.read(at, |tx| mark(tx, "alphabet"))? == wanted {
            return Ok(());
        }
        match self.write(at, "", |tx| alphabet::rebuild(tx, wanted).and_then(|()| set_mark(tx, "alphabet", wanted))) {
            Err(cause) if cause.is_full() => Ok(()),
            ordered => ordered,
        }
    }

    /// From now on changes are this master's; empty for nobody's.
    pub fn sit(&mut self, master: &str) {
        master.clone_into(&mut self.at_desk);
    }

    pub fn at_desk(&self) -> &str {
        &self.at_desk
    }

    pub fn album(&self) -> &Album {
        &self.album
    }

    /// The names of all pictures that something speaks of.
    pub fn pictures(&mut self, at: Instant) -> Result<HashSet<String>> {
        self.read(at, pictures)
    }

    pub fn close(self) -> Result<()> {
        self.conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        copy::shut(self.conn)
    }

    /// Writes down that something was removed for good, so that nothing of it may stay anywhere in the file.
    pub fn unwiped(tx: &Tx) -> Result<()> {
        set_mark(tx, "unwiped", 1)
    }

    /// Whether something was, and the file was not written anew since.
    pub fn is_unwiped(&mut self, at: Instant) -> Result<bool> {
        Ok(self.read(at, |tx| mark(tx, "unwiped"))? != 0)
    }

    pub fn wiped(&mut self, at: Instant) -> Result<()> {
        self.write(at, "", |tx| set_mark(tx, "unwiped", 0))
    }

    fn turn(&mut self, at: Instant, doer: Doer, run: impl FnOnce(&Tx) -> Result<String>) -> Result<String> {
        self.write(at, "", |tx| {
            let mut heard = history::listen(tx)?;
            let command = run(tx)?;
            fill::refresh(tx)?;
            history::append(tx, &mut heard, doer, &command, None, Whole::Yes)?;
            Ok(command)
        })
    }

    fn change(
        &mut self,
        at: Instant,
        language: &str,
        doer: Doer,
        command: &str,
        run: impl FnOnce(&Tx) -> Result<String>,
    ) -> Result<Told> {
        self.write(at, language, |tx| {
            let mut heard = history::listen(tx)?;
            let out = run(tx)?;
            fill::refresh(tx)?;
            let step = history::append(tx, &mut heard, doer, command, None, Whole::Yes)?;
            Ok(Told { out, step })
        })
    }

    fn write<T>(&mut self, at: Instant, language: &str, run: impl FnOnce(&Tx) -> Result<T>) -> Result<T> {
        let transaction = self.conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let zone = setting::zone(&transaction, &self.system_zone)?;
        let out = run(&Tx::new(&transaction, at, zone, language).by(&self.at_desk).beside(&self.album))?;
        transaction.commit()?;
        Ok(out)
    }

    fn mend(&mut self, at: Instant) -> Result<()> {
        for step in self.read(at, history::unfinished)? {
            self.abandon(at, Some(step))?;
        }
        let (search_version, standing_version) =
            self.read(at, |tx| Ok((mark(tx, "search")?, mark(tx, "standing")?)))?;
        if search_version != fold::VERSION {
            self.write(at, "", |tx| search::rebuild(tx).and_then(|()| set_mark(tx, "search", fold::VERSION)))?;
        }
        if standing_version != standing::VERSION {
            self.write(at, "", |tx| fill::rebuild(tx).and_then(|()| set_mark(tx, "standing", standing::VERSION)))?;
        }
        self.thin(at)
    }

    /// What is older than the owner wants to turn back loses its rows; looked at once a day.
    fn thin(&mut self, at: Instant) -> Result<()> {
        let today = at.0 / DAY;
        let (thinned, years) =
            self.read(at, |tx| Ok((mark(tx, "thinned")?, setting::number_of(tx, "history_years")?)))?;
        if thinned != today && years > 0 {
            let before = Instant(at.0 - years * YEAR);
            self.write(at, "", |tx| history::thin(tx, before).and_then(|_| set_mark(tx, "thinned", today)))?;
        }
        Ok(())
    }
}

/// The names of all pictures that a row speaks of, or could speak of again.
pub fn pictures(tx: &Tx) -> Result<HashSet<String>> {
    let mut names: HashSet<String> = photo::pictures(tx)?.into_iter().flat_map(|(_, names)| names).collect();
    let columns = history::columns(tx, "photo")?;
    for changeset in history::touching_photos(tx)? {
        for change in changes(&changeset)?.iter().filter(|change| change.table == "photo") {
            photo::pictures_of(&columns, &change.old, &mut names);
            photo::pictures_of(&columns, &change.new, &mut names);
        }
    }
    Ok(names)
}

/// Turns a step, unless a visit or a block of it would then stand where somebody was booked since.
fn apart(tx: &Tx, step: i64, turn: fn(&Tx, i64) -> Result<String>) -> Result<String> {
    let visits = history::rows(tx, step, "visit")?;
    let before = visits.iter().map(|id| visit::find(tx, id)).collect::<Result<Vec<_>>>()?;
    let blocks = history::rows(tx, step, "block")?;
    let command = turn(tx, step)?;
    let conflict = || Err(Error::Refused(Fault::Conflict { what: "undo".into() }));
    for id in &blocks {
        if block::in_the_way(tx, id)? {
            return conflict();
        }
    }
    for (id, before) in visits.iter().zip(&before) {
        let Some(now) = visit::find(tx, id)? else { continue };
        if visit::in_the_way(tx, before.as_ref(), &now)? {
            return conflict();
        }
    }
    Ok(command)
}

/// A connection that can only read, for whoever answers questions.
pub fn reader(folder: &Path, key: &DataKey) -> Result<Connection> {
    let conn = connect(&file(folder), key, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    conn.pragma_update(None, "query_only", true)?;
    Ok(conn)
}

/// Runs a question on one unchanging view of the book.
pub fn read<T>(
    conn: &Connection,
    album: &Album,
    at: Instant,
    system_zone: &str,
    run: impl FnOnce(&Tx) -> Result<T>,
) -> Result<T> {
    let transaction = conn.unchecked_transaction()?;
    let zone = setting::zone(&transaction, system_zone)?;
    run(&Tx::new(&transaction, at, zone, "").beside(album))
}

pub fn file(folder: &Path) -> PathBuf {
    folder.join("book.db")
}

fn connect(file: &Path, key: &DataKey, flags: OpenFlags) -> Result<Connection> {
    let conn = Connection::open_with_flags(file, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    // First of all: otherwise a wrong key is told to the terminal.
    conn.execute_batch("PRAGMA cipher_log_level = NONE")?;
    conn.execute_batch(&key.pragma())?;
    conn.busy_timeout(Duration::from_secs(5))?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    // Otherwise every statement with a bound LIMIT is planned anew at each run.
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    conn.pragma_update(None, "trusted_schema", false)?;
    conn.pragma_update(None, "foreign_keys", true)?;
    conn.pragma_update(None, "temp_store", "MEMORY")?;
    conn.pragma_update(None, "cache_size", -32_000)?;
    conn.set_prepared_statement_cache_capacity(200);
    functions(&conn)?;
    Ok(conn)
}

/// An empty book in memory with today's schema, for looking at how something stood once; it is gone when it is dropped.
pub fn blank() -> Result<Connection> {
    let mut conn = Connection::open_in_memory()?;
    conn.pragma_update(None, "temp_store", "MEMORY")?;
    functions(&conn)?;
    climb(&mut conn)?;
    conn.pragma_update(None, "foreign_keys", false)?;
    Ok(conn)
}

fn functions(conn: &Connection) -> Result<()> {
    // Triggers may call these although the schema is not trusted: they only turn text into text.
    let pure = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC | FunctionFlags::SQLITE_INNOCUOUS;
    conn.create_scalar_function("fold_name", 1, pure, |args| {
        Ok(fold::name(args.get_raw(0).as_str().unwrap_or_default()))
    })?;
    conn.create_scalar_function("fold_phone", 2, pure, |args| {
        let typed = |at| fold::digits(args.get_raw(at).as_str().unwrap_or_default());
        Ok(format!("{} {}", typed(0), typed(1)))
    })?;
    conn.create_scalar_function("place_in", 2, pure, |args| {
        let alphabet = args.get_raw(0).as_i64_or_null()?.unwrap_or_default();
        Ok(alphabet::place(alphabet, args.get_raw(1).as_str().unwrap_or_default()))
    })?;
    Ok(())
}

/// Brings the schema up to today's. A book from a newer program is left untouched.
fn climb(conn: &mut Connection) -> Result<()> {
    let version: i64 = conn.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    let done = usize::try_from(version).map_err(|_| Error::Refused(Fault::BookIsDamaged))?;
    if done > SCHEMA {
        return Err(Error::Refused(Fault::BookIsNewer));
    }
    for (index, step) in MIGRATIONS.iter().enumerate().skip(done) {
        // Rebuilding a table with foreign keys on would delete its children; the pragma is ignored inside a transaction.
        conn.pragma_update(None, "foreign_keys", false)?;
        let transaction = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        transaction.execute_batch(step)?;
        let broken = transaction.prepare("PRAGMA foreign_key_check")?.exists([])?;
        if broken {
            return Err(Error::Broken("a migration left rows without their parents"));
        }
        transaction.pragma_update(None, "user_version", i64::try_from(index + 1).unwrap_or(i64::MAX))?;
        transaction.commit()?;
        conn.pragma_update(None, "foreign_keys", true)?;
    }
    Ok(())
}

fn mark(tx: &Tx, name: &str) -> Result<i64> {
    Ok(tx
        .first("SELECT value FROM mark WHERE name = :name", named_params! { ":name": name }, |row| row.get(0))?
        .unwrap_or(0))
}

fn set_mark(tx: &Tx, name: &str, value: i64) -> Result<()> {
    tx.execute(
        "INSERT OR REPLACE INTO mark (name, value) VALUES (:name, :value)",
        named_params! { ":name": name, ":value": value },
    )?;
    Ok(())
}

/// A book's file and what SQLite writes beside it while it is open.
pub fn with_logs(file: &Path) -> [PathBuf; 3] {
    ["", "-wal", "-shm"].map(|end| {
        let mut name = file.as_os_str().to_owned();
        name.push(end);
        name.into()
    })
}

/// Whether a book stands in the folder.
pub fn exists(folder: &Path) -> bool {
    fs::metadata(file(folder)).is_ok()
}

/// Today's whole schema as SQL, for whoever reads the data; tables that SQLite makes itself are left out.
pub fn schema(folder: &Path, key: &DataKey) -> Result<String> {
    let conn = reader(folder, key)?;
    let mut statement = conn.prepare(
        "SELECT sql FROM sqlite_schema
         WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'
           AND NOT EXISTS (SELECT 1 FROM sqlite_schema AS owner WHERE owner.sql LIKE 'CREATE VIRTUAL%' AND sqlite_schema.name LIKE owner.name || '\\_%' ESCAPE '\\' AND sqlite_schema.type = 'table')
         ORDER BY rowid",
    )?;
    let rows = statement.query_map([], |row| row.get::<_, String>(0))?.collect::<rusqlite::Result<Vec<_>>>()?;
    Ok(rows.into_iter().map(|sql| format!("{sql};\n")).collect())
}
