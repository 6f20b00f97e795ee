//! Lists that keep themselves: a name and what must hold of a client to stand on it.

use rusqlite::{Row, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::alert::AlertKind;
use crate::choice::choice;
use crate::client::ClientStep;
use crate::consent_text::ConsentKind;
use crate::error::{Error, Result, Rule};
use crate::field;
use crate::fold;
use crate::preference::PreferenceKind;
use crate::tx::Tx;

choice! {
    /// Where a client stands in any of her categories.
    ListStanding { Due = "due", Late = "late", Lapsed = "lapsed", Booked = "booked", NotBooked = "not_booked", Paused = "paused", Gone = "gone" }
}

/// One thing that must hold. Bounds are inclusive; an absent one does not matter.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "field", rename_all = "snake_case")]
pub enum ListCondition {
    Standing {
        is: ListStanding,
    },
    /// She is due, or will be within so many days.
    DueWithin {
        days: i64,
    },
    /// What she paid in the year before her last visit, in minor units.
    Value {
        least: Option<i64>,
        most: Option<i64>,
    },
    /// Her usual gap in days, in any category.
    Rhythm {
        least: Option<i64>,
        most: Option<i64>,
    },
    /// Done, ever.
    Visits {
        least: Option<i64>,
        most: Option<i64>,
    },
    /// Days since her last done visit.
    LastVisit {
        least: Option<i64>,
        most: Option<i64>,
    },
    /// She came for a service of this category.
    Category {
        is: String,
    },
    /// She was with this master.
    Master {
        is: String,
    },
    Step {
        is: ClientStep,
    },
    /// Comes for less without a right to it.
    PriceHunter,
    Tag {
        is: String,
    },
    /// Some word of what she likes under a kind begins so; any kind when absent.
    Likes {
        kind: Option<PreferenceKind>,
        words: String,
    },
    /// Any alert when absent.
    Alert {
        kind: Option<AlertKind>,
    },
    /// Hers, within so many days from today.
    Birthday {
        within: i64,
    },
    Source {
        is: String,
    },
    Language {
        is: String,
    },
    /// She brought so many who are in the book.
    Brought {
        least: i64,
    },
    /// She allows it now.
    Allows {
        kind: ConsentKind,
    },
    /// In the book for so many days at most.
    NewFor {
        days: i64,
    },
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct SavedListRow {
    pub id: String,
    #[serde(flatten)]
    pub fields: SavedListFields,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SavedListFields {
    pub name: String,
    /// All of them must hold.
    pub rule: Vec<ListCondition>,
    /// Whether Today says how many are on it.
    pub on_today: bool,
}

#[derive(Debug, Deserialize, TS)]
pub struct SavedListChange {
    pub id: String,
    #[serde(flatten)]
    pub fields: SavedListFields,
}

const MOST: usize = 50;
const CONDITIONS: usize = 12;

pub fn list(tx: &Tx) -> Result<Vec<SavedListRow>> {
    tx.all("SELECT id, name, rule, on_today FROM saved_list ORDER BY position, id", [], from_row)
}

pub fn get(tx: &Tx, id: &str) -> Result<SavedListRow> {
    list(tx)?.into_iter().find(|row| row.id == id).ok_or_else(|| Error::not_found("saved_list"))
}

pub fn add(tx: &Tx, args: &SavedListFields) -> Result<String> {
    let fields = checked(tx, "", args)?;
    let id = tx.id();
    tx.execute(
        "INSERT INTO saved_list (id, name, rule, on_today, position)
         VALUES (:id, :name, :rule, :on_today, (SELECT coalesce(max(position), 0) + 1 FROM saved_list))",
        named_params! {
            ":id": id, ":name": fields.name, ":rule": serde_json::to_string(&fields.rule)?, ":on_today": fields.on_today,
        },
    )?;
    Ok(id)
}

pub fn change(tx: &Tx, args: &SavedListChange) -> Result<()> {
    get(tx, &args.id)?;
    let fields = checked(tx, &args.id, &args.fields)?;
    tx.execute(
        "UPDATE saved_list SET name = :name, rule = :rule, on_today = :on_today WHERE id = :id",
        named_params! {
            ":id": args.id, ":name": fields.name, ":rule": serde_json::to_string(&fields.rule)?, ":on_today": fields.on_today,
        },
    )?;
    Ok(())
}

pub fn remove(tx: &Tx, id: &str) -> Result<()> {
    let gone = tx.execute("DELETE FROM saved_list WHERE id = :id", named_params! { ":id": id })?;
    if gone == 0 { Err(Error::not_found("saved_list")) } else { Ok(()) }
}

/// What may stand in a rule: at least one condition, each with something to compare with.
pub fn checked_rule(rule: &[ListCondition]) -> Result<()> {
    if rule.is_empty() {
        return Err(Error::invalid("rule", Rule::Required));
    }
    if rule.len() > CONDITIONS {
        return Err(Error::invalid_with("rule", Rule::TooMany, CONDITIONS));
    }
    for (at, condition) in rule.iter().enumerate() {
        let place = format!("rule.{at}");
        match condition {
            ListCondition::Value { least, most }
            | ListCondition::Rhythm { least, most }
            | ListCondition::Visits { least, most }
            | ListCondition::LastVisit { least, most } => {
                if least.is_none() && most.is_none() {
                    return Err(Error::invalid(&place, Rule::Required));
                }
                if least.zip(*most).is_some_and(|(least, most)| least > most) {
                    return Err(Error::invalid(&place, Rule::FromAfterTo));
                }
            }
            ListCondition::Category { is }
            | ListCondition::Master { is }
            | ListCondition::Tag { is }
            | ListCondition::Source { is }
            | ListCondition::Language { is }
            | ListCondition::Likes { words: is, .. } => {
                field::required(&place, is, field::LINE)?;
            }
            ListCondition::DueWithin { days } | ListCondition::Birthday { within: days } => {
                field::within(&place, *days, 0, 366)?;
            }
            ListCondition::NewFor { days } => {
                field::within(&place, *days, 0, 36_600)?;
            }
            ListCondition::Brought { least } => {
                field::within(&place, *least, 1, 1000)?;
            }
            ListCondition::Standing { .. }
            | ListCondition::Step { .. }
            | ListCondition::PriceHunter
            | ListCondition::Alert { .. }
            | ListCondition::Allows { .. } => {}
        }
    }
    Ok(())
}

fn checked(tx: &Tx, id: &str, typed: &SavedListFields) -> Result<SavedListFields> {
    let name = field::required("name", &typed.name, field::LINE)?;
    let others: Vec<SavedListRow> = list(tx)?.into_iter().filter(|row| row.id != id).collect();
    if others.iter().any(|row| fold::name(&row.fields.name) == fold::name(&name)) {
        return Err(Error::invalid("name", Rule::Already));
    }
    if id.is_empty() && others.len() >= MOST {
        return Err(Error::invalid_with("name", Rule::TooMany, MOST));
    }
    checked_rule(&typed.rule)?;
    Ok(SavedListFields { name, ..typed.clone() })
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<SavedListRow> {
    // A rule this program cannot read holds of nobody, and is not lost: it stays in the book as it is.
    let rule = serde_json::from_str(&row.get::<_, String>(2)?).unwrap_or_default();
    Ok(SavedListRow { id: row.get(0)?, fields: SavedListFields { name: row.get(1)?, rule, on_today: row.get(3)? } })
}
