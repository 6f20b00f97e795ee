//! One transaction with one reading of the clock: what every command works in.

use rusqlite::{Connection, OptionalExtension, Params, Row};
use uuid::{NoContext, Timestamp, Uuid};

use crate::day::{Day, Instant, Moment, Zone};
use crate::error::Result;

/// The open transaction, and the moment at which it is taken to happen.
pub struct Tx<'book> {
    pub conn: &'book Connection,
    pub at: Instant,
    pub zone: Zone,
    /// The words of toasts and starter sets.
    pub language: &'book str,
}

impl Tx<'_> {
    /// What the wall clock of the book shows.
    pub fn now(&self) -> Moment {
        self.zone.moment(self.at)
    }

    pub fn today(&self) -> Day {
        self.now().day()
    }

    /// A new id, sortable by the time of this transaction.
    pub fn id(&self) -> String {
        let millis = u64::try_from(self.at.0).unwrap_or(0);
        let stamp =
            Timestamp::from_unix(NoContext, millis / 1000, u32::try_from(millis % 1000).unwrap_or(0) * 1_000_000);
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
