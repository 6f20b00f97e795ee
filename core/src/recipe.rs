//! How the work of a visit was done: a lash map, a colour formula, or whatever the owner writes down; kept, copied forward, and
//! compared with any earlier one.

use std::collections::HashMap;

use rusqlite::{Row, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::choice::choice;
use crate::day::{Day, Moment};
use crate::error::{Error, Result, Rule};
use crate::field;
use crate::tx::Tx;

choice! {
    RecipeKind { LashMap = "lash_map", Colour = "colour", Free = "free" }
}

choice! {
    /// How it held, seen at the next visit; empty while nobody has looked.
    RecipeOutcome { Unseen = "", Held = "held", Faded = "faded", Sparse = "sparse", Redo = "redo" }
}

choice! {
    /// Where on the head a colour goes.
    ColourZone { All = "all", Roots = "roots", Lengths = "lengths", Ends = "ends", Highlights = "highlights", Toner = "toner" }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Recipe {
    /// Zones from the inner corner outwards; both eyes alike, what differs stands in the words.
    LashMap {
        style: String,
        zones: Vec<LashZone>,
        glue: String,
        batch: String,
        words: String,
    },
    Colour {
        parts: Vec<ColourPart>,
        words: String,
    },
    Free {
        fields: Vec<FreeField>,
        words: String,
    },
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LashZone {
    /// J, B, C, CC, D, L, M…
    pub curl: String,
    /// Hundredths of a millimetre: 7 is 0.07.
    pub thickness: i64,
    /// Millimetres.
    pub length: i64,
    pub colour: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ColourPart {
    pub zone: ColourZone,
    pub brand: String,
    pub line: String,
    pub shades: Vec<Shade>,
    /// Such as "6 %" or the name of a developer.
    pub developer: String,
    /// Parts of developer to ten parts of colour: 15 is 1:1.5.
    pub ratio: Option<i64>,
    /// How long it acts.
    pub minutes: Option<i64>,
    /// Levels of depth from 1, black, to 10, lightest blond.
    pub start: Option<i64>,
    pub target: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Shade {
    /// As the maker numbers it: 7.1, 8/0.
    pub name: String,
    /// Tenths of a gram: 305 is 30.5 g.
    pub grams: i64,
}

/// A field of the owner's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FreeField {
    pub name: String,
    pub value: String,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct RecipeRow {
    pub id: String,
    pub visit: String,
    pub at: Moment,
    pub recipe: Recipe,
    pub outcome: RecipeOutcome,
    pub outcome_words: String,
    pub outcome_on: Option<Day>,
}

#[derive(Debug, Deserialize, TS)]
pub struct RecipeSet {
    pub visit: String,
    pub recipe: Recipe,
}

#[derive(Debug, Deserialize, TS)]
pub struct RecipeOutcomeSet {
    pub id: String,
    pub outcome: RecipeOutcome,
    pub words: String,
}

#[derive(Debug, Deserialize, TS)]
pub struct RecipeListArgs {
    pub client: String,
    /// All kinds when absent.
    pub kind: Option<RecipeKind>,
}

const ZONES: usize = 12;
const PARTS: usize = 10;
const SHADES: usize = 10;
const FIELDS: usize = 30;
/// So many are offered to compare with.
const MOST: i64 = 100;
const COLUMNS: &str = "id, visit_id, at, body, outcome, outcome_words, outcome_on";

impl Recipe {
    pub fn kind(&self) -> RecipeKind {
        match self {
            Recipe::LashMap { .. } => RecipeKind::LashMap,
            Recipe::Colour { .. } => RecipeKind::Colour,
            Recipe::Free { .. } => RecipeKind::Free,
        }
    }
}

/// Everything that is written in it, for whoever looks for a word.
pub fn words(recipe: &Recipe) -> String {
    let mut all: Vec<&str> = Vec::new();
    match recipe {
        Recipe::LashMap { style, zones, glue, batch, words } => {
            all.extend([style.as_str(), glue, batch, words]);
            all.extend(zones.iter().flat_map(|zone| [zone.curl.as_str(), zone.colour.as_str()]));
        }
        Recipe::Colour { parts, words } => {
            all.push(words);
            for part in parts {
                all.extend([part.brand.as_str(), part.line.as_str(), part.developer.as_str()]);
                all.extend(part.shades.iter().map(|shade| shade.name.as_str()));
            }
        }
        Recipe::Free { fields, words } => {
            all.push(words);
            all.extend(fields.iter().flat_map(|each| [each.name.as_str(), each.value.as_str()]));
        }
    }
    all.join(" ")
}

/// The newest first.
pub fn list(tx: &Tx, args: &RecipeListArgs) -> Result<Vec<RecipeRow>> {
    tx.all(
        &format!(
            "SELECT {COLUMNS} FROM recipe
             WHERE client_id = :client AND (:kind IS NULL OR kind = :kind)
             ORDER BY at DESC, id DESC
             LIMIT :most"
        ),
        named_params! { ":client": args.client, ":kind": args.kind, ":most": MOST },
        from_row,
    )
}

/// The recipes of several visits, by visit.
pub fn of_visits(tx: &Tx, visits: &[&str]) -> Result<HashMap<String, Vec<RecipeRow>>> {
    let rows = tx.all(
        &format!("SELECT {COLUMNS} FROM recipe WHERE visit_id IN (SELECT value FROM json_each(:visits)) ORDER BY visit_id, kind"),
        named_params! { ":visits": serde_json::to_string(visits)? },
        from_row,
    )?;
    let mut all: HashMap<String, Vec<RecipeRow>> = HashMap::new();
    for row in rows {
        all.entry(row.visit.clone()).or_default().push(row);
    }
    Ok(all)
}

/// Her last recipe of a kind before a moment.
pub fn before(tx: &Tx, client: &str, kind: RecipeKind, at: Moment) -> Result<Option<RecipeRow>> {
    tx.first(
        &format!(
            "SELECT {COLUMNS} FROM recipe
             WHERE client_id = :client AND kind = :kind AND at < :at
             ORDER BY at DESC, id DESC
             LIMIT 1"
        ),
        named_params! { ":client": client, ":kind": kind, ":at": at },
        from_row,
    )
}

/// Her last recipe of each kind before a moment.
pub fn last(tx: &Tx, client: &str, at: Moment) -> Result<Vec<RecipeRow>> {
    let mut last = Vec::new();
    for kind in [RecipeKind::LashMap, RecipeKind::Colour, RecipeKind::Free] {
        last.extend(before(tx, client, kind, at)?);
    }
    Ok(last)
}

/// Writes down a visit's recipe; one of its kind that stands there already is changed.
pub fn set(tx: &Tx, client: &str, visit: &str, at: Moment, typed: &Recipe) -> Result<String> {
    let recipe = checked(typed)?;
    let kept: Option<String> = tx.first(
        "SELECT id FROM recipe WHERE visit_id = :visit AND kind = :kind",
        named_params! { ":visit": visit, ":kind": recipe.kind() },
        |row| row.get(0),
    )?;
    let body = serde_json::to_string(&recipe)?;
    if let Some(id) = kept {
        tx.execute("UPDATE recipe SET body = :body WHERE id = :id", named_params! { ":id": id, ":body": body })?;
        return Ok(id);
    }
    let id = tx.id();
    tx.execute(
        "INSERT INTO recipe (id, client_id, visit_id, kind, body, at, outcome, outcome_words, outcome_on)
         VALUES (:id, :client, :visit, :kind, :body, :at, '', '', '')",
        named_params! { ":id": id, ":client": client, ":visit": visit, ":kind": recipe.kind(), ":body": body, ":at": at },
    )?;
    Ok(id)
}

pub fn outcome(tx: &Tx, args: &RecipeOutcomeSet) -> Result<()> {
    let words = field::words("words", &args.words, field::TEXT)?;
    let on = if args.outcome == RecipeOutcome::Unseen { String::new() } else { tx.today().to_string() };
    let changed = tx.execute(
        "UPDATE recipe SET outcome = :outcome, outcome_words = :words, outcome_on = :on WHERE id = :id",
        named_params! { ":id": args.id, ":outcome": args.outcome, ":words": words, ":on": on },
    )?;
    if changed == 0 { Err(Error::not_found("recipe")) } else { Ok(()) }
}

pub fn remove(tx: &Tx, id: &str) -> Result<()> {
    let gone = tx.execute("DELETE FROM recipe WHERE id = :id", named_params! { ":id": id })?;
    if gone == 0 { Err(Error::not_found("recipe")) } else { Ok(()) }
}

/// From now on another client's.
pub fn reassign(tx: &Tx, from: &str, to: &str) -> Result<()> {
    tx.execute(
        "UPDATE recipe SET client_id = :to WHERE client_id = :from",
        named_params! { ":from": from, ":to": to },
    )?;
    Ok(())
}

fn checked(typed: &Recipe) -> Result<Recipe> {
    let line = |at: &str, text: &str| field::words(at, text, field::LINE);
    Ok(match typed {
        Recipe::LashMap { style, zones, glue, batch, words } => {
            few("zones", zones.len(), ZONES)?;
            let zones = zones.iter().enumerate().map(|(at, zone)| {
                let place = format!("zones.{at}");
                Ok(LashZone {
                    curl: line(&place, &zone.curl)?,
                    thickness: field::within(&place, zone.thickness, 1, 50)?,
                    length: field::within(&place, zone.length, 3, 30)?,
                    colour: line(&place, &zone.colour)?,
                })
            });
            Recipe::LashMap {
                style: line("style", style)?,
                zones: zones.collect::<Result<_>>()?,
                glue: line("glue", glue)?,
                batch: line("batch", batch)?,
                words: field::words("words", words, field::TEXT)?,
            }
        }
        Recipe::Colour { parts, words } => {
            few("parts", parts.len(), PARTS)?;
            let parts = parts.iter().enumerate().map(|(at, part)| {
                let place = format!("parts.{at}");
                few(&place, part.shades.len(), SHADES)?;
                let within = |value: Option<i64>, least, most| {
                    value.map(|value| field::within(&place, value, least, most)).transpose()
                };
                Ok(ColourPart {
                    zone: part.zone,
                    brand: line(&place, &part.brand)?,
                    line: line(&place, &part.line)?,
                    shades: part
                        .shades
                        .iter()
                        .map(|shade| {
                            Ok(Shade {
                                name: field::required(&place, &shade.name, field::LINE)?,
                                grams: field::within(&place, shade.grams, 1, 10_000)?,
                            })
                        })
                        .collect::<Result<_>>()?,
                    developer: line(&place, &part.developer)?,
                    ratio: within(part.ratio, 1, 100)?,
                    minutes: within(part.minutes, 1, 600)?,
                    start: within(part.start, 1, 12)?,
                    target: within(part.target, 1, 12)?,
                })
            });
            Recipe::Colour { parts: parts.collect::<Result<_>>()?, words: field::words("words", words, field::TEXT)? }
        }
        Recipe::Free { fields, words } => {
            few("fields", fields.len(), FIELDS)?;
            let fields = fields.iter().enumerate().map(|(at, each)| {
                let place = format!("fields.{at}");
                Ok(FreeField {
                    name: field::required(&place, &each.name, field::LINE)?,
                    value: field::words(&place, &each.value, field::TEXT)?,
                })
            });
            Recipe::Free { fields: fields.collect::<Result<_>>()?, words: field::words("words", words, field::TEXT)? }
        }
    })
}

/// One at least, and no more than anybody mixes.
fn few(at: &str, count: usize, most: usize) -> Result<()> {
    match count {
        0 => Err(Error::invalid(at, Rule::Required)),
        _ if count > most => Err(Error::invalid_with(at, Rule::TooMany, most)),
        _ => Ok(()),
    }
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<RecipeRow> {
    let body: String = row.get(3)?;
    let recipe = serde_json::from_str(&body)
        .map_err(|cause| rusqlite::Error::FromSqlConversionFailure(3, rusqlite::types::Type::Text, Box::new(cause)))?;
    Ok(RecipeRow {
        id: row.get(0)?,
        visit: row.get(1)?,
        at: row.get(2)?,
        recipe,
        outcome: row.get(4)?,
        outcome_words: row.get(5)?,
        outcome_on: row.get::<_, String>(6)?.parse().ok(),
    })
}
