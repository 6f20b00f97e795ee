//! One changed row, read out of an entry of history: what stood there before, and what stood there then.

use std::io::Read;

use rusqlite::fallible_streaming_iterator::FallibleStreamingIterator;
use rusqlite::hooks::Action;
use rusqlite::session::{ChangesetItem, ChangesetIter};
use rusqlite::types::Value;

use crate::error::Result;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    Added,
    Changed,
    Removed,
}

/// A row that an entry changed. Where a value is absent the entry says nothing of that column.
#[derive(Debug, Clone)]
pub struct Change {
    pub table: String,
    pub id: String,
    pub what: What,
    pub old: Vec<Option<Value>>,
    pub new: Vec<Option<Value>>,
}

/// Every row an entry changed, in the order of the entry.
pub fn changes(changeset: &[u8]) -> Result<Vec<Change>> {
    let mut all = Vec::new();
    each(changeset, |item| {
        all.push(read(item)?);
        Ok(())
    })?;
    Ok(all)
}

pub(super) fn each(changeset: &[u8], mut visit: impl FnMut(&ChangesetItem) -> Result<()>) -> Result<()> {
    let mut bytes = changeset;
    let input: &mut dyn Read = &mut bytes;
    let mut items = ChangesetIter::start_strm(&input)?;
    while let Some(item) = items.next()? {
        visit(item)?;
    }
    Ok(())
}

fn read(item: &ChangesetItem) -> Result<Change> {
    let operation = item.op()?;
    let (what, columns) = match operation.code() {
        Action::SQLITE_INSERT => (What::Added, operation.number_of_columns()),
        Action::SQLITE_DELETE => (What::Removed, operation.number_of_columns()),
        _ => (What::Changed, operation.number_of_columns()),
    };
    let columns = usize::try_from(columns).unwrap_or_default();
    // A column the entry says nothing of is an error to SQLite and nothing to us.
    let old = (0..columns)
        .map(|at| item.old_value(at).ok().and_then(|value| Value::try_from(value).ok()))
        .collect::<Vec<_>>();
    let new = (0..columns)
        .map(|at| item.new_value(at).ok().and_then(|value| Value::try_from(value).ok()))
        .collect::<Vec<_>>();
    let key = if what == What::Added { &new } else { &old };
    let id = match key.first() {
        Some(Some(Value::Text(id))) => id.clone(),
        _ => String::new(),
    };
    Ok(Change { table: operation.table_name().to_owned(), id, what, old, new })
}
