//! What can be read of a damaged book, row by row, written into a new one.
//!
//! Each page is unsealed by itself. Which table a row belongs to is known from the tree its page hangs in; where the way there
//! is lost, from what history says of its id, or from its shape. What stands on a lost page is built again from history.

mod leaf;
pub mod page;
mod shape;

use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::Path;

use rusqlite::types::Value;
use rusqlite::{Connection, ErrorCode, OpenFlags, params_from_iter};

use super::copy::shut;
use super::{climb, connect, file, with_logs};
use crate::error::{Error, Fault, Result};
use crate::history::change::{Change, What, changes};
use crate::key::DataKey;
use crate::table;

use leaf::Row;
use page::Pages;
use shape::Shape;

/// What was saved.
#[derive(Debug, Clone, Default)]
pub struct Salvaged {
    pub pages: u32,
    /// Pages that cannot be read.
    pub unread: u32,
    /// Rows of the new book by their table.
    pub rows: BTreeMap<String, i64>,
    /// Of those, so many were built again from history.
    pub rebuilt: i64,
    /// Rows that are known to have been there and could not be saved.
    pub lost: i64,
}

/// Reads the book of a folder and writes what it finds as a new, closed book into another. `go_on` hears how many pages of
/// how many are done, and is asked whether to.
pub fn salvage(
    from: &Path,
    into: &Path,
    key: &DataKey,
    mut go_on: impl FnMut(u32, u32) -> Result<()>,
) -> Result<Salvaged> {
    let [book, log, _] = with_logs(&file(from));
    let mut pages = Pages::open(&book, &log, key)?;
    let mut conn = connect(&file(into), key, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE)?;
    climb(&mut conn)?;
    let shapes = shape::all(&conn)?;
    conn.pragma_update(None, "foreign_keys", false)?;
    let transaction = conn.transaction()?;
    let mut work =
        Work { conn: &transaction, shapes: &shapes, told: Salvaged { pages: pages.count(), ..Salvaged::default() } };
    let owners = owners(&mut pages)?;
    let astray = work.gather(&mut pages, &owners, &mut go_on)?;
    work.place(astray)?;
    work.rebuild()?;
    work.cut_loose()?;
    let mut told = work.told;
    for shape in &shapes {
        let count = transaction.query_row(&format!("SELECT count(*) FROM {}", shape.name), [], |row| row.get(0))?;
        told.rows.insert(shape.name.clone(), count);
    }
    if told.rows.values().all(|count| *count == 0) {
        return Err(Error::Refused(Fault::BookIsDamaged));
    }
    transaction.commit()?;
    shut(conn)?;
    Ok(told)
}

/// Whose each page is, as far as the way to it can be followed from the first.
fn owners(pages: &mut Pages) -> Result<HashMap<u32, String>> {
    let mut owners = HashMap::new();
    let mut roots = vec![(1, String::new())];
    for number in reached(pages, 1)? {
        let Some(page) = pages.get(number)? else { continue };
        for row in leaf::rows(pages, number, &page)?.0 {
            // type, name, tbl_name, rootpage, sql
            if let [Value::Text(kind), Value::Text(name), _, Value::Integer(root), ..] = row.values.as_slice()
                && let Ok(root) = u32::try_from(*root)
            {
                // The pages of an index are nobody's rows.
                roots.push((root, if kind == "table" { name.clone() } else { String::new() }));
            }
        }
    }
    for (root, name) in roots {
        for number in reached(pages, root)? {
            owners.insert(number, name.clone());
        }
    }
    Ok(owners)
}

/// A page and all that can be reached from it.
fn reached(pages: &mut Pages, root: u32) -> Result<Vec<u32>> {
    let (mut seen, mut left) = (HashSet::new(), vec![root]);
    let mut all = Vec::new();
    while let Some(number) = left.pop() {
        if number == 0 || number > pages.count() || !seen.insert(number) {
            continue;
        }
        all.push(number);
        if let Some(page) = pages.get(number)? {
            left.extend(leaf::leads_to(number, &page));
        }
    }
    Ok(all)
}

struct Work<'book> {
    conn: &'book Connection,
    shapes: &'book [Shape],
    told: Salvaged,
}

impl Work<'_> {
    /// Writes the rows of every page whose table is known; gives those of the others.
    fn gather(
        &mut self,
        pages: &mut Pages,
        owners: &HashMap<u32, String>,
        go_on: &mut impl FnMut(u32, u32) -> Result<()>,
    ) -> Result<Vec<Row>> {
        let mut astray = Vec::new();
        for number in 1..=pages.count() {
            go_on(number, pages.count())?;
            let Some(page) = pages.get(number)? else {
                self.told.unread += 1;
                continue;
            };
            let owner = owners.get(&number);
            let shape = owner.and_then(|name| self.shapes.iter().find(|shape| shape.name == *name));
            if owner.is_some() && shape.is_none() {
                continue;
            }
            let (rows, lost) = leaf::rows(pages, number, &page)?;
            match shape {
                Some(shape) => {
                    self.told.lost += i64::try_from(lost).unwrap_or(0);
                    for row in rows {
                        self.told.lost += i64::from(!self.write(shape, &row)?);
                    }
                }
                None => astray.extend(rows),
            }
        }
        Ok(astray)
    }

    /// Writes the rows whose page hangs nowhere: first those that can be of one table only, then those of which history knows.
    fn place(&self, astray: Vec<Row>) -> Result<()> {
        let fits = |row: &Row| self.shapes.iter().filter(|shape| shape.fits(row)).collect::<Vec<_>>();
        let (sure, unsure): (Vec<_>, Vec<_>) = astray
            .into_iter()
            .map(|row| (fits(&row), row))
            .filter(|(fits, _)| !fits.is_empty())
            .partition(|(fits, _)| fits.len() == 1);
        for (fits, row) in sure {
            self.write(fits[0], &row)?;
        }
        if unsure.is_empty() {
            return Ok(());
        }
        let known = self.known()?;
        for (fits, row) in unsure {
            let Some(Value::Text(id)) = row.values.first() else { continue };
            if let Some(shape) = known.get(id).and_then(|name| fits.into_iter().find(|shape| shape.name == *name)) {
                self.write(shape, &row)?;
            }
        }
        Ok(())
    }

    /// The table of every row that history speaks of.
    fn known(&self) -> Result<HashMap<String, String>> {
        let mut known: HashMap<String, String> = HashMap::new();
        let mut statement = self.conn.prepare("SELECT DISTINCT row_id, table_name FROM touched")?;
        for row in statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))? {
            let (id, name) = row?;
            known.insert(id, name);
        }
        self.each_change(|change| drop(known.insert(change.id, change.table)))?;
        Ok(known)
    }

    /// What history says, from its beginning. An entry that cannot be read says nothing; the check of the book tells of it.
    fn each_change(&self, mut hear: impl FnMut(Change)) -> Result<()> {
        let mut statement =
            self.conn.prepare("SELECT changeset FROM history WHERE length(changeset) > 0 ORDER BY seq")?;
        for changeset in statement.query_map([], |row| row.get::<_, Vec<u8>>(0))? {
            changes(&changeset?).unwrap_or_default().into_iter().for_each(&mut hear);
        }
        Ok(())
    }

    /// Builds again, from what history says, the rows that were not found; and takes away those that it says were removed.
    fn rebuild(&mut self) -> Result<()> {
        let mut there: HashMap<&str, HashSet<String>> = HashMap::new();
        for name in table::CAPTURED {
            there.insert(name, self.ids(name)?);
        }
        // What a row that is not there should be; none for one that was removed.
        let mut should: HashMap<(String, String), Option<Vec<Option<Value>>>> = HashMap::new();
        self.each_change(|change| {
            let row = should.entry((change.table, change.id)).or_default();
            match (change.what, row) {
                (What::Added, row) => *row = Some(change.new),
                (What::Removed, row) => *row = None,
                (What::Changed, Some(row)) => {
                    for (place, new) in row.iter_mut().zip(change.new).filter(|(_, new)| new.is_some()) {
                        *place = new;
                    }
                }
                // What came before is not kept any more: all that is known is that it was there.
                (What::Changed, row) => *row = Some(Vec::new()),
            }
        })?;
        for ((name, id), row) in should {
            let Some(ids) = there.get(name.as_str()) else { continue };
            let Some(shape) = self.shapes.iter().find(|shape| shape.name == name) else { continue };
            match (row, ids.contains(&id)) {
                (None, true) => drop(self.conn.execute(&shape.remove(), [&id])?),
                (Some(row), false) => {
                    let whole = row.into_iter().collect::<Option<Vec<Value>>>().filter(|values| !values.is_empty());
                    let written = match whole {
                        Some(values) => self.write(shape, &Row { number: None, values })?,
                        None => false,
                    };
                    self.told.rebuilt += i64::from(written);
                    self.told.lost += i64::from(!written);
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn ids(&self, name: &str) -> Result<HashSet<String>> {
        let Some(shape) = self.shapes.iter().find(|shape| shape.name == name) else { return Ok(HashSet::new()) };
        let mut statement = self.conn.prepare(&format!("SELECT {} FROM {name}", shape.key()))?;
        let ids = statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
        Ok(ids)
    }

    /// Rows that speak of one that is lost: they lose that word where they can do without it, and go where they cannot.
    fn cut_loose(&mut self) -> Result<()> {
        loop {
            let mut statement = self.conn.prepare(
                "SELECT fault.\"table\", fault.rowid, link.\"from\", what.\"notnull\"
                 FROM pragma_foreign_key_check AS fault
                 JOIN pragma_foreign_key_list(fault.\"table\") AS link ON link.id = fault.fkid
                 JOIN pragma_table_info(fault.\"table\") AS what ON what.name = link.\"from\"",
            )?;
            let loose: Vec<(String, i64, String, bool)> = statement
                .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?
                .collect::<rusqlite::Result<_>>()?;
            if loose.is_empty() {
                return Ok(());
            }
            for (name, rowid, column, needed) in loose {
                let sql = if needed {
                    format!("DELETE FROM {name} WHERE rowid = ?1")
                } else {
                    format!("UPDATE {name} SET {column} = NULL WHERE rowid = ?1")
                };
                let went = self.conn.execute(&sql, [rowid])?;
                self.told.lost += i64::from(needed && went > 0);
            }
        }
    }

    /// Whether the row stands in the new book. One that is there already stays as it is; one that no row of ours can be is none.
    fn write(&self, shape: &Shape, row: &Row) -> Result<bool> {
        let values = shape.values(row);
        let mut statement = self.conn.prepare_cached(&shape.insert(values.len()))?;
        match statement.execute(params_from_iter(values)) {
            Ok(written) => Ok(written > 0),
            Err(rusqlite::Error::SqliteFailure(cause, _)) if cause.code == ErrorCode::ConstraintViolation => Ok(false),
            Err(other) => Err(other.into()),
        }
    }
}
