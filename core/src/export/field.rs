//! What each field may be, read from the page that says it to people, so that neither can differ from the other.

use std::sync::LazyLock;

use rusqlite::types::Value;
use serde_json::Value as Json;

use super::PAGE;
use crate::day::birthday::Birthday;
use crate::day::{Clock, Day, Moment};
use crate::recipe::Recipe;
use crate::saved_list::ListCondition;

/// Milliseconds up to the end of the year 9999.
const LAST: i64 = 253_402_300_799_999;

/// One kind of row.
#[derive(Debug)]
pub struct Table {
    pub name: &'static str,
    pub fields: Vec<Field>,
}

#[derive(Debug)]
pub struct Field {
    pub name: &'static str,
    kind: Kind,
    or: Or,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Kind {
    Id,
    /// The id of a row of that table.
    IdOf(&'static str),
    Line,
    Text,
    Number,
    YesNo,
    Amount,
    Day,
    Moment,
    Clock,
    Birthday,
    Instant,
    Picture,
    Json,
    OneOf(Vec<&'static str>),
}

/// What may stand there instead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Or {
    Never,
    Null,
    Empty,
}

/// Every kind of row that the page describes.
pub fn tables() -> &'static [Table] {
    static TABLES: LazyLock<Vec<Table>> = LazyLock::new(|| read(PAGE));
    &TABLES
}

pub fn table(name: &str) -> Option<&'static Table> {
    tables().iter().find(|table| table.name == name)
}

/// The page's headings of the third rank are tables, and the rows below them fields.
fn read(page: &'static str) -> Vec<Table> {
    let mut tables: Vec<Table> = Vec::new();
    for line in page.lines() {
        if let Some(name) = line.strip_prefix("### ") {
            tables.push(Table { name, fields: Vec::new() });
        } else if let (Some(table), Some(row)) = (tables.last_mut(), line.strip_prefix("| `")) {
            table.fields.extend(field(row));
        }
    }
    tables
}

/// Of `` name` | kind | what it is | ``.
fn field(row: &'static str) -> Option<Field> {
    let mut cells = row.split(" | ");
    let (name, kind) = (cells.next()?.strip_suffix('`')?, cells.next()?);
    let (kind, or) = match (kind.strip_suffix(" or null"), kind.strip_suffix(" or empty")) {
        (Some(kind), _) => (kind, Or::Null),
        (_, Some(kind)) => (kind, Or::Empty),
        _ => (kind, Or::Never),
    };
    let kind = match kind {
        "id" => Kind::Id,
        "line" => Kind::Line,
        "text" => Kind::Text,
        "number" => Kind::Number,
        "yes/no" => Kind::YesNo,
        "amount" => Kind::Amount,
        "day" => Kind::Day,
        "moment" => Kind::Moment,
        "clock" => Kind::Clock,
        "birthday" => Kind::Birthday,
        "instant" => Kind::Instant,
        "picture" => Kind::Picture,
        "JSON" => Kind::Json,
        other => match (other.strip_prefix("id of "), other.strip_prefix("one of ")) {
            (Some(table), _) => Kind::IdOf(table),
            (_, Some(words)) => Kind::OneOf(words.split(", ").map(|word| word.trim_matches('`')).collect()),
            _ => return None,
        },
    };
    Some(Field { name, kind, or })
}

impl Table {
    /// The value of a field as the book keeps it; none when it is not what the page says.
    pub fn value(&self, field: &Field, json: Json) -> Option<Value> {
        match (json, field.or) {
            (Json::Null, Or::Null) => Some(Value::Null),
            (Json::String(text), or) if (or == Or::Empty && text.is_empty()) || self.is_one(field, &text) => {
                Some(Value::Text(text))
            }
            (Json::Number(number), _) => number.as_i64().filter(|number| field.takes(*number)).map(Value::Integer),
            _ => None,
        }
    }

    fn is_one(&self, field: &Field, text: &str) -> bool {
        match &field.kind {
            Kind::Id | Kind::IdOf(_) => {
                (1..=64).contains(&text.len())
                    && text.bytes().all(|letter| letter.is_ascii_alphanumeric() || letter == b'-')
            }
            Kind::Line => !text.trim().is_empty(),
            Kind::Text => true,
            Kind::Day => text.parse::<Day>().is_ok(),
            Kind::Moment => text.parse::<Moment>().is_ok(),
            Kind::Clock => text.parse::<Clock>().is_ok(),
            Kind::Birthday => text.parse::<Birthday>().is_ok(),
            Kind::Picture => text.len() == 64 && text.bytes().all(|letter| letter.is_ascii_hexdigit()),
            Kind::OneOf(words) => words.contains(&text),
            Kind::Json if self.name == "recipe" => serde_json::from_str::<Recipe>(text).is_ok(),
            Kind::Json => serde_json::from_str::<Vec<ListCondition>>(text).is_ok(),
            Kind::Number | Kind::YesNo | Kind::Amount | Kind::Instant => false,
        }
    }
}

impl Field {
    fn takes(&self, number: i64) -> bool {
        match self.kind {
            Kind::Number => (0..=i64::from(u32::MAX)).contains(&number),
            Kind::YesNo => (0..=1).contains(&number),
            // What was taken back may stand below nothing.
            Kind::Amount => number.unsigned_abs() <= crate::field::PRICE.unsigned_abs(),
            Kind::Instant => (0..=LAST).contains(&number),
            _ => false,
        }
    }

    pub fn is_picture(&self) -> bool {
        self.kind == Kind::Picture
    }

    /// Whether it may name a row of that table and need not.
    pub fn may_do_without(&self, table: &str) -> bool {
        matches!(self.kind, Kind::IdOf(other) if other == table) && self.or == Or::Null
    }

    /// Where it names another row of the same table: what stands there while that one has not come.
    pub fn leads_to_its_own(&self, table: &Table) -> Option<Value> {
        match (&self.kind, self.or) {
            (Kind::IdOf(other), Or::Null) if *other == table.name => Some(Value::Null),
            (Kind::IdOf(other), Or::Empty) if *other == table.name => Some(Value::Text(String::new())),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use serde::de::DeserializeOwned;

    use super::*;
    use crate::alert::AlertKind;
    use crate::answer::ReminderKind;
    use crate::book;
    use crate::channel::ChannelKind;
    use crate::contact::ContactOutcome;
    use crate::day::feast::FeastKind;
    use crate::patch_test::PatchState;
    use crate::person::Relation;
    use crate::preference::PreferenceKind;
    use crate::table::CAPTURED;
    use crate::template::Occasion;
    use crate::visit::{NotNowWhy, PaidBy};

    #[test]
    fn the_page_says_every_field_of_the_book_in_its_order_and_what_may_be_missing() {
        let conn = book::blank().unwrap();
        assert_eq!(
            tables().iter().map(|table| table.name).collect::<BTreeSet<_>>(),
            CAPTURED.iter().copied().collect()
        );
        for table in tables() {
            let mut statement =
                conn.prepare("SELECT name, type, \"notnull\" FROM pragma_table_info(?1) ORDER BY cid").unwrap();
            let columns = statement
                .query_map([table.name], |row| {
                    Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?, row.get::<_, bool>(2)?))
                })
                .unwrap()
                .map(Result::unwrap)
                .collect::<Vec<_>>();
            let said = table.fields.iter().map(|field| field.name).collect::<Vec<_>>();
            assert_eq!(said, columns.iter().map(|column| column.0.as_str()).collect::<Vec<_>>(), "{}", table.name);
            for (field, (name, kind, needed)) in table.fields.iter().zip(columns) {
                let number = matches!(field.kind, Kind::Number | Kind::YesNo | Kind::Amount | Kind::Instant);
                assert_eq!(kind == "INTEGER", number, "{}.{name}", table.name);
                assert_eq!(field.or == Or::Null, !needed, "{}.{name}", table.name);
            }
        }
    }

    /// The words that a closed list takes, as serde names them in its refusal.
    fn words_of<T: DeserializeOwned>() -> BTreeSet<String> {
        let refusal = serde_json::from_str::<T>("\"no such word\"").map(drop).unwrap_err().to_string();
        refusal.split('`').skip(3).step_by(2).map(str::to_owned).collect()
    }

    #[test]
    fn the_page_says_every_word_of_a_closed_list_and_no_other() {
        let said = |name: &str, column: &str| -> BTreeSet<String> {
            let field = table(name).unwrap().fields.iter().find(|field| field.name == column).unwrap();
            match &field.kind {
                Kind::OneOf(words) => words.iter().map(|word| (*word).to_owned()).collect(),
                other => panic!("{name}.{column} is {other:?}"),
            }
        };
        let or_none = |mut words: BTreeSet<String>| {
            words.insert(String::new());
            words
        };
        assert_eq!(said("channel", "kind"), words_of::<ChannelKind>());
        assert_eq!(said("person", "relation"), words_of::<Relation>());
        assert_eq!(said("preference", "kind"), words_of::<PreferenceKind>());
        assert_eq!(said("alert", "kind"), words_of::<AlertKind>());
        assert_eq!(said("answer", "kind"), words_of::<ReminderKind>());
        assert_eq!(said("contact", "kind"), or_none(words_of::<ReminderKind>()));
        assert_eq!(said("answer", "outcome"), or_none(words_of::<ContactOutcome>()));
        assert_eq!(said("contact", "outcome"), words_of::<ContactOutcome>());
        assert_eq!(said("contact", "occasion"), or_none(words_of::<Occasion>()));
        assert_eq!(said("template", "occasion"), words_of::<Occasion>());
        assert_eq!(said("feast", "kind"), words_of::<FeastKind>());
        assert_eq!(said("patch_decision", "state"), words_of::<PatchState>());
        assert_eq!(said("visit", "paid_by"), words_of::<PaidBy>());
        assert_eq!(said("visit", "why"), words_of::<NotNowWhy>());
    }
}
