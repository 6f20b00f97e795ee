//! One transaction with one reading of the clock: what every command works in.

use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension, Params, Row};
use uuid::{ContextV7, Timestamp, Uuid};

use crate::album::Album;
use crate::day::{Day, Instant, Moment, Zone};
use crate::error::{Error, Result};

/// The open transaction, and the moment at which it is taken to happen.
pub struct Tx<'book> {
    pub conn: &'book Connection,
    pub at: Instant,
    pub zone: Zone,
    /// The words of toasts and starter sets.
    pub language: &'book str,
    /// Who sits at the desk; empty while nobody said.
    pub master: &'book str,
    /// The pictures beside the book; none for a book in memory.
    album: Option<&'book Album>,
    /// Counts the ids of this transaction. The counter is its own: a shared one would never go back to an earlier
    /// time, and an id must carry the time of its transaction.
    ids: ContextV7,
}

impl<'book> Tx<'book> {
    pub fn new(conn: &'book Connection, at: Instant, zone: Zone, language: &'book str) -> Tx<'book> {
        Tx { conn, at, zone, language, master: "", album: None, ids: ContextV7::new() }
    }

    /// The same with somebody at the desk.
    pub fn by(self, master: &'book str) -> Tx<'book> {
        Tx { master, ..self }
    }

    /// The same with the pictures of the book.
    pub fn beside(self, album: &'book Album) -> Tx<'book> {
        Tx { album: Some(album), ..self }
    }

    pub fn album(&self) -> Result<&'book Album> {
        self.album.ok_or(Error::Broken("there are no pictures beside this book"))
    }

    /// What the wall clock of the book shows.
    pub fn now(&self) -> Moment {
        self.zone.moment(self.at)
    }

    pub fn today(&self) -> Day {
        self.now().day()
    }

    /// A new id, sortable by the time of this transaction, and after every id this transaction made before.
    pub fn id(&self) -> String {
        let millis = u64::try_from(self.at.0).unwrap_or(0);
        let stamp =
            Timestamp::from_unix(&self.ids, millis / 1000, u32::try_from(millis % 1000).unwrap_or(0) * 1_000_000);
        Uuid::new_v7(stamp).to_string()
    }

    pub fn execute(&self, sql: &str, params: impl Params) -> Result<usize> {
        Ok(self.conn.prepare_cached(sql)?.execute(params)?)
    }

    pub fn all<T>(&self, sql: &str, params: impl Params, read: fn(&Row<'_>) -> rusqlite::Result<T>) -> Result<Vec<T>> {
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map(params, read)?.collect::<rusqlite::Result<Vec<T>>>()?;
        Ok(rows)
    }

    pub fn first<T>(
        &self,
        sql: &str,
        params: impl Params,
        read: fn(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Option<T>> {
        Ok(self.conn.prepare_cached(sql)?.query_row(params, read).optional()?)
    }

    /// A query that always answers with one row: a count, a sum, a maximum.
    pub fn one<T>(&self, sql: &str, params: impl Params, read: fn(&Row<'_>) -> rusqlite::Result<T>) -> Result<T> {
        Ok(self.conn.prepare_cached(sql)?.query_row(params, read)?)
    }
}

/// A value that is a text.
pub fn text(value: &Value) -> Option<&str> {
    match value {
        Value::Text(text) => Some(text),
        _ => None,
    }
}

/// All the values of a row.
pub fn whole(row: &Row<'_>) -> rusqlite::Result<Vec<Value>> {
    (0..row.as_ref().column_count()).map(|at| row.get(at)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_of_one_transaction_sort_in_the_order_they_were_made_and_carry_its_time() {
        let conn = Connection::open_in_memory().unwrap();
        let zone = Zone::find("Europe/Zagreb", "").unwrap();
        // The second transaction is earlier than the first: the desk's clock was set back.
        for at in [1_773_309_600_123, 1_773_309_599_999] {
            let tx = Tx::new(&conn, Instant(at), zone, "en");
            let made: Vec<String> = (0..5_000).map(|_| tx.id()).collect();
            assert!(made.windows(2).all(|pair| pair[0] < pair[1]), "sorted, and none twice");
            for id in &made {
                let (seconds, nanos) = Uuid::parse_str(id).unwrap().get_timestamp().unwrap().to_unix();
                assert_eq!((seconds * 1000 + u64::from(nanos) / 1_000_000).cast_signed(), at, "{id}");
            }
        }
    }
}
