//! What a row of each table looks like, so that one whose page hangs nowhere finds its table again.

use rusqlite::Connection;
use rusqlite::types::Value;

use super::leaf::Row;
use crate::error::Result;
use crate::table;

/// Beside the facts: what cannot be built again from them.
const MORE: [&str; 4] = ["history", "touched", "draft", "backup"];

#[derive(Debug)]
pub struct Shape {
    pub name: String,
    columns: Vec<Column>,
    /// The column that stands as the row's number instead of among its values.
    number: Option<usize>,
    /// Its rows have no number.
    bare: bool,
}

#[derive(Debug)]
struct Column {
    name: String,
    kind: String,
    /// May stand empty.
    empty: bool,
    /// A row that was written before the column was added does without it.
    later: bool,
}

/// The tables whose rows are looked for, in a book of today's schema.
pub fn all(conn: &Connection) -> Result<Vec<Shape>> {
    table::CAPTURED.iter().chain(&MORE).map(|name| of(conn, name)).collect()
}

fn of(conn: &Connection, name: &str) -> Result<Shape> {
    let bare: bool = conn.query_row("SELECT wr FROM pragma_table_list WHERE name = ?1", [name], |row| row.get(0))?;
    let mut statement =
        conn.prepare("SELECT name, type, \"notnull\", dflt_value IS NOT NULL, pk FROM pragma_table_info(?1)")?;
    let mut number = None;
    let mut columns = Vec::new();
    let mut rows = statement.query([name])?;
    while let Some(row) = rows.next()? {
        let (kind, pk): (String, i64) = (row.get(1)?, row.get(4)?);
        if !bare && pk == 1 && kind == "INTEGER" {
            number = Some(columns.len());
        }
        let empty = !row.get::<_, bool>(2)?;
        columns.push(Column { name: row.get(0)?, kind, empty, later: empty || row.get(3)? });
    }
    Ok(Shape { name: name.into(), columns, number, bare })
}

impl Shape {
    /// Whether a row of this table can look like that. The values of a row without a number stand in the order of the table
    /// here, because each of ours begins with its key.
    pub fn fits(&self, row: &Row) -> bool {
        let (here, later) = self.columns.split_at(self.columns.len().min(row.values.len()));
        self.bare == row.number.is_none()
            && row.values.len() <= self.columns.len()
            && later.iter().all(|column| column.later)
            && here.iter().zip(&row.values).enumerate().all(|(at, (column, value))| match value {
                // SQLite writes nothing where the number stands for it.
                Value::Null => column.empty || self.number == Some(at),
                Value::Integer(_) => matches!(column.kind.as_str(), "INTEGER" | "REAL"),
                Value::Real(_) => column.kind == "REAL",
                Value::Text(_) => column.kind == "TEXT",
                Value::Blob(_) => column.kind == "BLOB",
            })
    }

    /// The values of a row as they are written.
    pub fn values(&self, row: &Row) -> Vec<Value> {
        let mut values = row.values.clone();
        if let (Some(at), Some(number)) = (self.number, row.number)
            && let Some(place) = values.get_mut(at)
        {
            *place = Value::Integer(number);
        }
        values.truncate(self.columns.len());
        values
    }

    /// The first column, by which a row is known.
    pub fn key(&self) -> &str {
        self.columns.first().map_or("rowid", |column| column.name.as_str())
    }

    pub fn insert(&self, values: usize) -> String {
        let names: Vec<&str> = self.columns.iter().take(values).map(|column| column.name.as_str()).collect();
        let places = vec!["?"; names.len()].join(", ");
        format!("INSERT OR IGNORE INTO {} ({}) VALUES ({places})", self.name, names.join(", "))
    }

    pub fn remove(&self) -> String {
        format!("DELETE FROM {} WHERE {} = ?1", self.name, self.key())
    }
}
