//! Writing what an export has into the book, piece by piece: what is missing there is added, what stands there stays. A book
//! without clients becomes what the export says.

use std::collections::{BTreeMap, HashSet};
use std::path::Path;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::time::Duration;

use rusqlite::types::Value;
use rusqlite::{ErrorCode, named_params, params_from_iter};

use super::field::{Field, Table};
use super::read::{self, Piece};
use super::row::Coming;
use super::{ExportBrought, ExportLeft, ExportTally, ExportWhy, refused};
use crate::album::Album;
use crate::erased::{self, Tombstone};
use crate::error::{Error, Fault, Result};
use crate::tx::{self, Tx};
use crate::{client, setting, table, visit};

/// How long the next piece is waited for before somebody else has their turn.
const PATIENCE: Duration = Duration::from_millis(20);
/// Lines that are told one by one.
const TOLD: usize = 100_000;

/// An export on its way into the book.
pub struct Arriving {
    pieces: Receiver<Result<Piece>>,
    /// The book has no clients: what stands in it gives way.
    whole: bool,
    begun: bool,
    is_done: bool,
    /// Who was erased here and does not come back, and who was erased there.
    here: Vec<Tombstone>,
    there: Vec<Tombstone>,
    /// The clients of the file that were erased here.
    erased: HashSet<String>,
    ties: Vec<Tie>,
    tallies: BTreeMap<&'static str, ExportTally>,
    pub left: Vec<ExportLeft>,
    pictures: usize,
    missing: usize,
}

/// What a row says of another that was not there yet.
struct Tie {
    table: &'static Table,
    line: u32,
    column: &'static str,
    id: String,
    other: String,
}

/// What became of a row.
enum Became {
    Added,
    Unchanged,
    Left(ExportWhy),
}

/// Whether nobody stands in the book yet, so that an export may take its place.
pub fn is_without_clients(tx: &Tx) -> Result<bool> {
    tx.one("SELECT NOT EXISTS (SELECT 1 FROM client)", [], |row| row.get(0))
}

impl Arriving {
    /// Begins to read, and says how many rows and pictures there are.
    pub fn begin(tx: &Tx, path: &Path, album: Album) -> Result<(Arriving, usize)> {
        let mut manifest = read::manifest(path)?;
        let total = manifest.rows().saturating_add(manifest.pictures);
        let missing = manifest.missing.len();
        let (here, there) = (erased::all(tx)?, std::mem::take(&mut manifest.erased));
        let pieces = read::begin(path.to_owned(), manifest, album)?;
        let arriving = Arriving {
            pieces,
            whole: is_without_clients(tx)?,
            begun: false,
            is_done: false,
            here,
            there,
            erased: HashSet::new(),
            ties: Vec::new(),
            tallies: BTreeMap::new(),
            left: Vec::new(),
            pictures: 0,
            missing,
        };
        Ok((arriving, total))
    }

    pub fn is_done(&self) -> bool {
        self.is_done
    }

    /// What comes next; nothing when it is still being read.
    pub fn wait(&mut self) -> Result<Vec<Piece>> {
        let mut pieces = Vec::new();
        loop {
            match self.pieces.recv_timeout(PATIENCE) {
                Ok(piece) => pieces.push(piece?),
                // Without its settings and masters the book is never seen: they come with what gives way to them.
                Err(RecvTimeoutError::Timeout) if !pieces.is_empty() => continue,
                Err(RecvTimeoutError::Timeout) => return Ok(pieces),
                Err(RecvTimeoutError::Disconnected) => return Err(Error::Broken("nobody reads the export")),
            }
            let is_house =
                |piece: &Piece| matches!(piece, Piece::Rows { table, .. } if table::NOBODYS.contains(&table.name));
            if self.begun || !pieces.last().is_some_and(is_house) {
                return Ok(pieces);
            }
        }
    }

    /// Writes them.
    pub fn bring(&mut self, tx: &Tx, pieces: Vec<Piece>) -> Result<()> {
        if !self.begun && self.whole {
            self.give_way(tx)?;
        }
        for piece in pieces {
            match piece {
                Piece::Rows { table, first, rows } => {
                    for (line, row) in (first..).zip(rows) {
                        self.row(tx, table, line, row)?;
                    }
                }
                Piece::Picture(true) => self.pictures += 1,
                Piece::Picture(false) => self.missing += 1,
                Piece::End => self.end(tx)?,
            }
        }
        if !self.begun {
            self.begun = true;
            // A zone or a number that nobody can read would keep the book from everybody.
            setting::show(tx).map_err(|_| refused("damaged"))?;
        }
        Ok(())
    }

    /// Nothing more is wanted of it: whoever reads it ends.
    pub fn stop(&mut self) {
        self.pieces = mpsc::channel().1;
    }

    /// What became of it so far.
    pub fn told(&self) -> ExportBrought {
        let tallies = table::CAPTURED.iter().filter_map(|name| self.tallies.get(name).cloned());
        ExportBrought {
            tables: tallies.collect(),
            left: self.left.iter().take(200).cloned().collect(),
            pictures: self.pictures,
            missing: self.missing,
        }
    }

    /// Rows and pictures done; and of the rows those added, unchanged and left out.
    pub fn counts(&self) -> (usize, [usize; 3]) {
        let sum = |count: fn(&ExportTally) -> usize| self.tallies.values().map(count).sum::<usize>();
        let done = sum(|tally| tally.read) + self.pictures + self.missing;
        (done, [sum(|tally| tally.added), sum(|tally| tally.unchanged), sum(|tally| tally.left)])
    }

    /// What a first start put into the book goes; whoever was written down since the export was looked at does not.
    fn give_way(&self, tx: &Tx) -> Result<()> {
        if !is_without_clients(tx)? {
            return Err(Error::Refused(Fault::Conflict { what: "job".into() }));
        }
        for name in table::CAPTURED.iter().rev().filter(|name| table::NOBODYS.contains(name)) {
            tx.execute(&format!("DELETE FROM {name}"), [])?;
        }
        Ok(())
    }

    fn row(&mut self, tx: &Tx, table: &'static Table, line: u32, row: Option<Coming>) -> Result<()> {
        let became = match row {
            Some(row) if self.was_erased(table, &row) => Became::Left(ExportWhy::Erased),
            Some(row) => self.write(tx, table, line, row)?,
            None => Became::Left(ExportWhy::Unreadable),
        };
        let tally = self.tallies.entry(table.name).or_insert_with(|| ExportTally {
            table: table.name.into(),
            read: 0,
            added: 0,
            unchanged: 0,
            left: 0,
        });
        tally.read += 1;
        match became {
            Became::Added => tally.added += 1,
            Became::Unchanged => tally.unchanged += 1,
            Became::Left(why) => {
                tally.left += 1;
                self.say(table, line, why);
            }
        }
        Ok(())
    }

    fn say(&mut self, table: &Table, line: u32, why: ExportWhy) {
        if self.left.len() < TOLD {
            self.left.push(ExportLeft { table: table.name.into(), line, why });
        }
    }

    /// Whether its client was: they stand before all that is theirs.
    fn was_erased(&mut self, table: &Table, row: &Coming) -> bool {
        if table.name != "client" {
            return row.text(table, "client_id").is_some_and(|id| self.erased.contains(id));
        }
        let erased = row.id().filter(|id| self.here.iter().any(|tombstone| tombstone.is_of(id)));
        self.erased.extend(erased.map(str::to_owned));
        erased.is_some()
    }

    fn write(&mut self, tx: &Tx, table: &'static Table, line: u32, mut row: Coming) -> Result<Became> {
        let Some(id) = row.id().map(str::to_owned) else { return Ok(Became::Left(ExportWhy::Unreadable)) };
        let loose = self.loosen(tx, table, &mut row)?;
        let mut became = insert(tx, table, &id, &row)?;
        if matches!(became, Became::Left(ExportWhy::NoParent)) && part_from_visit(tx, table, &mut row)? {
            became = insert(tx, table, &id, &row)?;
            if matches!(became, Became::Added) {
                self.say(table, line, ExportWhy::Loose);
            }
        }
        if matches!(became, Became::Added) && table.name == "visit" && !self.whole {
            let visit = visit::get(tx, &id)?;
            if visit::in_the_way(tx, None, &visit)? {
                remove(tx, table, &id)?;
                became = Became::Left(ExportWhy::Overlaps);
            }
        }
        let ties = loose.into_iter().filter(|_| matches!(became, Became::Added));
        self.ties.extend(ties.map(|(column, other)| Tie { table, line, column, id: id.clone(), other }));
        Ok(became)
    }

    /// What a row says of another of its kind waits until that is there: who brought her may come after her.
    fn loosen(&self, tx: &Tx, table: &Table, row: &mut Coming) -> Result<Vec<(&'static str, String)>> {
        let own = row.id().map(str::to_owned);
        let mut loose = Vec::new();
        for (field, value) in table.fields.iter().zip(&mut row.0) {
            let Some(nothing) = field.leads_to_its_own(table) else { continue };
            let Some(Value::Text(named)) = value else { continue };
            if named.is_empty() || Some(&*named) == own.as_ref() || is_there(tx, table.name, named)? {
                continue;
            }
            loose.push((field.name, named.clone()));
            *value = Some(nothing);
        }
        Ok(loose)
    }

    /// Everybody is there: what waited for others is written.
    fn end(&mut self, tx: &Tx) -> Result<()> {
        for tie in std::mem::take(&mut self.ties) {
            if !is_there(tx, tie.table.name, &tie.other)? {
                // It came, but nobody knows any more of whom it spoke.
                self.say(tie.table, tie.line, ExportWhy::Loose);
                continue;
            }
            tx.execute(
                &format!("UPDATE {} SET {} = :other WHERE id = :id", tie.table.name, tie.column),
                named_params! { ":other": tie.other, ":id": tie.id },
            )?;
        }
        // Whoever stands in this book is erased by nobody but its owner.
        let there = std::mem::take(&mut self.there);
        let ids = if there.is_empty() { Vec::new() } else { client::ids(tx)? };
        for tombstone in there.iter().filter(|tombstone| !ids.iter().any(|id| tombstone.is_of(id))) {
            erased::put(tx, tombstone)?;
        }
        self.is_done = true;
        Ok(())
    }
}

fn insert(tx: &Tx, table: &Table, id: &str, row: &Coming) -> Result<Became> {
    let said: Vec<(&Field, &Value)> =
        table.fields.iter().zip(&row.0).filter_map(|(field, value)| Some((field, value.as_ref()?))).collect();
    let names: Vec<&str> = said.iter().map(|(field, _)| field.name).collect();
    let places = vec!["?"; names.len()].join(", ");
    let sql = format!("INSERT INTO {} ({}) VALUES ({places})", table.name, names.join(", "));
    match tx.conn.prepare_cached(&sql)?.execute(params_from_iter(said.iter().map(|(_, value)| *value))) {
        Ok(_) => return Ok(Became::Added),
        Err(rusqlite::Error::SqliteFailure(cause, _)) if cause.code == ErrorCode::ConstraintViolation => {
            if cause.extended_code == rusqlite::ffi::SQLITE_CONSTRAINT_FOREIGNKEY {
                return Ok(Became::Left(ExportWhy::NoParent));
            }
        }
        Err(other) => return Err(other.into()),
    }
    let key = table.fields[0].name;
    let sql = format!("SELECT {} FROM {} WHERE {key} = :id", names.join(", "), table.name);
    Ok(match tx.first(&sql, named_params! { ":id": id }, tx::whole)? {
        Some(stands) if stands.iter().eq(said.iter().map(|(_, value)| *value)) => Became::Unchanged,
        Some(_) => Became::Left(ExportWhy::Differs),
        None => Became::Left(ExportWhy::Taken),
    })
}

/// What was said or shown in a visit that was left out stays hers. Whether there was such a visit.
fn part_from_visit(tx: &Tx, table: &Table, row: &mut Coming) -> Result<bool> {
    for (field, value) in table.fields.iter().zip(&mut row.0) {
        if let (true, Some(Value::Text(visit))) = (field.may_do_without("visit"), &*value)
            && !is_there(tx, "visit", visit)?
        {
            *value = Some(Value::Null);
            return Ok(true);
        }
    }
    Ok(false)
}

fn remove(tx: &Tx, table: &Table, id: &str) -> Result<()> {
    tx.execute(&format!("DELETE FROM {} WHERE id = :id", table.name), named_params! { ":id": id })?;
    Ok(())
}

fn is_there(tx: &Tx, table: &str, id: &str) -> Result<bool> {
    tx.one(&format!("SELECT EXISTS (SELECT 1 FROM {table} WHERE id = :id)"), named_params! { ":id": id }, |row| {
        row.get(0)
    })
}
