//! Cutting rows out of an entry for good: what SQLite's session extension wrote is taken apart, and put together without them.
//!
//! How it is written stands in SQLite's source (`sqlite3session.c`, “CHANGESET BLOB FORMAT”): for each table a header, then its
//! changes, each a code and one or two records of typed values.

use std::collections::HashSet;

use crate::error::{Error, Result};

const TABLE: u8 = b'T';
const INSERT: u8 = 18;
const UPDATE: u8 = 23;
const DELETE: u8 = 9;

const UNSAID: u8 = 0;
const INTEGER: u8 = 1;
const REAL: u8 = 2;
const TEXT: u8 = 3;
const BLOB: u8 = 4;
const NULL: u8 = 5;

/// What is to go.
pub struct Scissors<'cut> {
    /// Rows by table and id.
    pub rows: &'cut HashSet<(String, String)>,
    /// In rows that stay, what is one of these is an empty text from now on.
    pub names: &'cut HashSet<String>,
    /// Or absent, where it is this column of this table.
    pub absent: (&'cut str, usize),
}

/// The entry without what is to go; empty when nothing else was in it.
pub fn cut(changeset: &[u8], scissors: &Scissors) -> Result<Vec<u8>> {
    let mut bytes = Bytes { all: changeset, at: 0 };
    let mut left = Vec::new();
    let mut table = "";
    let mut columns = 0;
    let mut header: &[u8] = &[];
    while bytes.at < changeset.len() {
        let start = bytes.at;
        let code = bytes.byte()?;
        if code == TABLE {
            columns = bytes.number()?;
            bytes.take(columns)?;
            table = bytes.name()?;
            header = &changeset[start..bytes.at];
            continue;
        }
        bytes.byte()?;
        let kept = match code {
            INSERT | DELETE => scissors.one(table, bytes.record(columns)?),
            UPDATE => scissors.two(table, bytes.record(columns)?, bytes.record(columns)?),
            _ => return Err(BAD),
        };
        let Some(kept) = kept else { continue };
        // Said once, before the first change of the table that stays.
        left.extend(std::mem::take(&mut header));
        left.extend(&changeset[start..start + 2]);
        left.extend(kept.into_iter().flatten());
    }
    Ok(left)
}

const BAD: Error = Error::Broken("an entry of history cannot be read");

impl Scissors<'_> {
    /// A record without what is to go; nothing where all of it goes.
    fn one<'set>(&self, table: &str, mut record: Vec<&'set [u8]>) -> Option<Vec<&'set [u8]>> {
        if self.takes(table, &record) {
            return None;
        }
        for at in self.named(&record) {
            record[at] = self.empty(table, at);
        }
        Some(record)
    }

    /// What stood there before and what stood there then; nothing where no change is left.
    fn two<'set>(&self, table: &str, mut old: Vec<&'set [u8]>, mut new: Vec<&'set [u8]>) -> Option<Vec<&'set [u8]>> {
        if self.takes(table, &old) {
            return None;
        }
        let named: HashSet<usize> = self.named(&old).into_iter().chain(self.named(&new)).collect();
        for at in named {
            for record in [&mut old, &mut new] {
                if text(record[at]).is_some_and(|word| self.names.contains(word)) {
                    record[at] = self.empty(table, at);
                }
            }
            if old[at] == new[at] {
                old[at] = &[UNSAID];
                new[at] = &[UNSAID];
            }
        }
        let changed = new.iter().any(|value| value[0] != UNSAID);
        changed.then(|| old.into_iter().chain(new).collect())
    }

    /// Every captured table has its key in the first column.
    fn takes(&self, table: &str, record: &[&[u8]]) -> bool {
        let id = record.first().and_then(|value| text(value)).unwrap_or_default();
        self.rows.contains(&(table.to_owned(), id.to_owned()))
    }

    fn named(&self, record: &[&[u8]]) -> Vec<usize> {
        let named = |value: &[u8]| text(value).is_some_and(|word| self.names.contains(word));
        record.iter().enumerate().filter(|(_, value)| named(value)).map(|(at, _)| at).collect()
    }

    fn empty(&self, table: &str, column: usize) -> &'static [u8] {
        if self.absent == (table, column) { &[NULL] } else { &[TEXT, 0] }
    }
}

/// The text of a value, where it is one.
fn text(value: &[u8]) -> Option<&str> {
    let mut bytes = Bytes { all: value, at: 0 };
    (bytes.byte().ok()? == TEXT).then_some(())?;
    let long = bytes.number().ok()?;
    std::str::from_utf8(bytes.take(long).ok()?).ok()
}

struct Bytes<'set> {
    all: &'set [u8],
    at: usize,
}

impl<'set> Bytes<'set> {
    fn byte(&mut self) -> Result<u8> {
        Ok(self.take(1)?[0])
    }

    fn take(&mut self, many: usize) -> Result<&'set [u8]> {
        let taken = self.at.checked_add(many).and_then(|end| self.all.get(self.at..end)).ok_or(BAD)?;
        self.at += many;
        Ok(taken)
    }

    /// SQLite's varint: seven bits a byte, the highest first; of a ninth byte all eight.
    fn number(&mut self) -> Result<usize> {
        let mut number: u64 = 0;
        for count in 1..=9 {
            let byte = self.byte()?;
            if count == 9 {
                number = number << 8 | u64::from(byte);
                break;
            }
            number = number << 7 | u64::from(byte & 0x7f);
            if byte < 0x80 {
                break;
            }
        }
        usize::try_from(number).map_err(|_| BAD)
    }

    /// A name ends with a zero.
    fn name(&mut self) -> Result<&'set str> {
        let rest = self.all.get(self.at..).unwrap_or_default();
        let long = rest.iter().position(|byte| *byte == 0).ok_or(BAD)?;
        let name = self.take(long)?;
        self.byte()?;
        std::str::from_utf8(name).map_err(|_| BAD)
    }

    fn record(&mut self, columns: usize) -> Result<Vec<&'set [u8]>> {
        (0..columns).map(|_| self.value()).collect()
    }

    fn value(&mut self) -> Result<&'set [u8]> {
        let start = self.at;
        match self.byte()? {
            UNSAID | NULL => {}
            INTEGER | REAL => drop(self.take(8)?),
            TEXT | BLOB => {
                let long = self.number()?;
                self.take(long)?;
            }
            _ => return Err(BAD),
        }
        self.all.get(start..self.at).ok_or(BAD)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rusqlite::Connection;
    use rusqlite::session::Session;

    use super::*;
    use crate::history::change::changes;

    /// Three entries: two cards and a talk are written, the talk is changed and the second card brought by the first, both go.
    fn entries() -> Vec<Vec<u8>> {
        let conn = Connection::open_in_memory().unwrap();
        conn.execute_batch(
            "CREATE TABLE client (id TEXT PRIMARY KEY NOT NULL, name TEXT, brought_by TEXT, merged_into TEXT NOT NULL, paid INTEGER, share REAL, seal BLOB);
             CREATE TABLE note (id TEXT PRIMARY KEY NOT NULL, client_id TEXT, words TEXT)",
        )
        .unwrap();
        let long = "a word ".repeat(40);
        [
            format!(
                "INSERT INTO client VALUES ('ana', 'Ana', NULL, '', 4500, 0.5, x'0102'), ('iva', 'Iva', 'ana', '', NULL, -1.5, x'');
                 INSERT INTO note VALUES ('n1', 'ana', '{long}'), ('n2', 'iva', 'Tea')"
            ),
            "UPDATE client SET brought_by = NULL, merged_into = 'ana', paid = -1 WHERE id = 'iva';
             UPDATE client SET name = 'Anna' WHERE id = 'ana';
             UPDATE note SET words = 'Sea' WHERE id = 'n1'"
                .into(),
            "DELETE FROM client; DELETE FROM note".into(),
        ]
        .iter()
        .map(|sql: &String| {
            let mut session = Session::new(&conn).unwrap();
            for table in ["client", "note"] {
                session.attach(Some(table)).unwrap();
            }
            conn.execute_batch(sql).unwrap();
            let mut changeset = Vec::new();
            session.changeset_strm(&mut changeset).unwrap();
            changeset
        })
        .collect()
    }

    fn ana(changeset: &[u8]) -> Vec<u8> {
        let own = |table: &str, id: &str| (table.to_owned(), id.to_owned());
        let rows = HashSet::from([own("client", "ana"), own("note", "n1")]);
        let names = HashSet::from(["ana".to_owned()]);
        cut(changeset, &Scissors { rows: &rows, names: &names, absent: ("client", 2) }).unwrap()
    }

    #[test]
    fn what_is_cut_is_gone_to_the_last_letter_and_the_rest_says_what_it_said() {
        for entry in entries() {
            let left = ana(&entry);
            let (before, after) = (changes(&entry).unwrap(), changes(&left).unwrap());
            let stays = ["iva", "n2"];
            let kept: Vec<_> = before.iter().filter(|change| stays.contains(&change.id.as_str())).collect();
            assert_eq!(after.len(), kept.len());
            for (one, other) in kept.iter().zip(&after) {
                assert_eq!((&one.table, &one.id, one.what), (&other.table, &other.id, other.what));
                for at in 4..one.new.len() {
                    assert_eq!((&one.old[at], &one.new[at]), (&other.old[at], &other.new[at]));
                }
            }
            let said = String::from_utf8_lossy(&left).into_owned();
            assert!(["ana", "Ana", "Anna", "n1", "a word", "Sea"].iter().all(|word| !said.contains(word)), "{said}");
        }
    }

    #[test]
    fn with_nothing_to_cut_an_entry_stays_as_it_is_and_with_nothing_left_it_is_empty() {
        let none = HashSet::new();
        let names = HashSet::new();
        let nothing = Scissors { rows: &none, names: &names, absent: ("client", 2) };
        for entry in entries() {
            assert_eq!(cut(&entry, &nothing).unwrap(), entry);
        }
        let rows = ["ana", "iva"].map(|id| ("client".to_owned(), id.to_owned()));
        let notes = ["n1", "n2"].map(|id| ("note".to_owned(), id.to_owned()));
        let all = rows.into_iter().chain(notes).collect();
        for entry in entries() {
            assert_eq!(cut(&entry, &Scissors { rows: &all, ..nothing }).unwrap(), [] as [u8; 0]);
        }
    }

    proptest! {
        #[test]
        fn whatever_bytes_stand_there_it_ends(bytes in proptest::collection::vec(any::<u8>(), 0..200), at in 0_usize..200) {
            let _ = cut(&bytes, &Scissors { rows: &HashSet::new(), names: &HashSet::new(), absent: ("client", 2) });
            for mut entry in entries() {
                let at = at % entry.len();
                entry[at] = bytes.first().copied().unwrap_or(0xff);
                let _ = cut(&entry, &Scissors { rows: &HashSet::new(), names: &HashSet::new(), absent: ("client", 2) });
            }
        }
    }
}
