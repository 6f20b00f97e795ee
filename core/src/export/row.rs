//! One row as a line of JSON, its fields in the order of the table.

use rusqlite::types::{Value, ValueRef};
use serde::ser::{Error as _, SerializeMap};
use serde::{Serialize, Serializer};
use serde_json::{Map, Value as Json};

use super::field::Table;
use crate::tx::text;

/// A row of the book on its way out.
pub struct Going<'row> {
    pub table: &'row Table,
    pub row: &'row rusqlite::Row<'row>,
}

impl Serialize for Going<'_> {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        let mut map = out.serialize_map(Some(self.table.fields.len()))?;
        for (place, field) in self.table.fields.iter().enumerate() {
            map.serialize_key(field.name)?;
            match self.row.get_ref(place).map_err(S::Error::custom)? {
                ValueRef::Null => map.serialize_value(&())?,
                ValueRef::Integer(number) => map.serialize_value(&number)?,
                ValueRef::Text(text) => map.serialize_value(std::str::from_utf8(text).map_err(S::Error::custom)?)?,
                ValueRef::Real(_) | ValueRef::Blob(_) => return Err(S::Error::custom("no fact is of this kind")),
            }
        }
        map.end()
    }
}

/// A row on its way in: for each field of the table its value; none where the line does not speak of it.
pub struct Coming(pub Vec<Option<Value>>);

impl Coming {
    /// None when the line is not what the page says.
    pub fn read(table: &Table, line: &[u8]) -> Option<Coming> {
        let mut map: Map<String, Json> = serde_json::from_slice(line).ok()?;
        let mut values = Vec::with_capacity(table.fields.len());
        for field in &table.fields {
            values.push(match map.remove(field.name) {
                Some(json) => Some(table.value(field, json)?),
                None => None,
            });
        }
        let row = Coming(values);
        // What nobody knows would be dropped without a word.
        (map.is_empty() && row.id().is_some() && row.is_in_order(table)).then_some(row)
    }

    /// Each of ours begins with its key.
    pub fn id(&self) -> Option<&str> {
        text(self.0.first()?.as_ref()?)
    }

    pub fn text(&self, table: &Table, name: &str) -> Option<&str> {
        let place = table.fields.iter().position(|field| field.name == name)?;
        text(self.0[place].as_ref()?)
    }

    /// What begins before it ends.
    fn is_in_order(&self, table: &Table) -> bool {
        let is = |from: &str, to: &str| match (self.text(table, from), self.text(table, to)) {
            (Some(from), Some(to)) => from <= to,
            _ => true,
        };
        is("starts", "ends") && is("ends", "free_from") && is("starts", "until") && is("from_day", "until_day")
    }
}
