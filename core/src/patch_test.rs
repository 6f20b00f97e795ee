//! Patch tests: what was tried on a client's skin and how it ended, and whether that allows a service at a time.

use rusqlite::{Row, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::choice::choice;
use crate::client;
use crate::day::{Day, Moment};
use crate::error::{Error, Result, Rule};
use crate::field;
use crate::fold;
use crate::service::ServiceRow;
use crate::tx::Tx;

choice! {
    /// Empty while nobody has looked.
    PatchResult { Unread = "", None = "none", Mild = "mild", Strong = "strong" }
}

choice! {
    /// Whether a service may be done by what is known of her skin; everything but `valid` is warned of.
    PatchState {
        Valid = "valid", Missing = "missing", TooFresh = "too_fresh", Unread = "unread", Reaction = "reaction",
        OtherProduct = "other_product", Expired = "expired",
    }
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct PatchTestRow {
    pub id: String,
    #[serde(flatten)]
    pub fields: PatchTestFields,
    /// Absent while nobody has looked.
    pub read_at: Option<Moment>,
    pub result: PatchResult,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PatchTestFields {
    /// What was tried: a glue, a colour.
    pub product: String,
    pub brand: String,
    pub batch: String,
    /// Where on the body.
    pub area: String,
    /// Who did it; empty where nobody said.
    pub master: String,
    pub at: Moment,
    pub words: String,
}

#[derive(Debug, Deserialize, TS)]
pub struct PatchTestAdd {
    pub client: String,
    #[serde(flatten)]
    pub fields: PatchTestFields,
}

#[derive(Debug, Deserialize, TS)]
pub struct PatchTestChange {
    pub id: String,
    #[serde(flatten)]
    pub fields: PatchTestFields,
}

#[derive(Debug, Deserialize, TS)]
pub struct PatchTestRead {
    pub id: String,
    pub result: PatchResult,
    pub words: String,
}

#[derive(Debug, Deserialize, TS)]
pub struct PatchCheckArgs {
    pub client: String,
    pub services: Vec<String>,
    /// When they would be done.
    pub at: Moment,
}

/// A service that wants a valid test, and what is the matter with hers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PatchWarning {
    pub service: String,
    pub name: String,
    /// What the test must be of; empty for anything.
    pub product: String,
    pub state: PatchState,
    /// The day a test ran out.
    pub until: Option<Day>,
    /// From when the test allows it.
    pub ready: Option<Moment>,
}

/// What a service asks of a test.
#[derive(Debug, Clone, Copy)]
pub struct PatchRule<'service> {
    /// Hours that must pass after it.
    pub lead: i64,
    /// Days it holds.
    pub days: i64,
    /// Empty for any product.
    pub product: &'service str,
}

/// A service's answer, and the days that go with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PatchVerdict {
    pub state: PatchState,
    pub until: Option<Day>,
    pub ready: Option<Moment>,
}

const COLUMNS: &str = "id, product, brand, batch, area, master_id, at, words, read_at, result";

/// The newest first.
pub fn of(tx: &Tx, client: &str) -> Result<Vec<PatchTestRow>> {
    tx.all(
        &format!("SELECT {COLUMNS} FROM patch_test WHERE client_id = :client ORDER BY at DESC, id DESC"),
        named_params! { ":client": client },
        from_row,
    )
}

/// Before a point of the story, newest first.
pub fn before(tx: &Tx, client: &str, at: &str, id: &str, most: usize) -> Result<Vec<PatchTestRow>> {
    tx.all(
        &format!(
            "SELECT {COLUMNS} FROM patch_test
             WHERE client_id = :client AND (at, id) < (:at, :id)
             ORDER BY at DESC, id DESC
             LIMIT :most"
        ),
        named_params! { ":client": client, ":at": at, ":id": id, ":most": most },
        from_row,
    )
}

pub fn add(tx: &Tx, args: &PatchTestAdd) -> Result<String> {
    client::name(tx, &args.client)?;
    let fields = checked(tx, &args.fields)?;
    let id = tx.id();
    tx.execute(
        "INSERT INTO patch_test (id, client_id, product, brand, batch, area, master_id, at, result, words)
         VALUES (:id, :client, :product, :brand, :batch, :area, :master, :at, '', :words)",
        named_params! {
            ":id": id, ":client": args.client, ":product": fields.product, ":brand": fields.brand, ":batch": fields.batch,
            ":area": fields.area, ":master": fields.master, ":at": fields.at, ":words": fields.words,
        },
    )?;
    Ok(id)
}

pub fn change(tx: &Tx, args: &PatchTestChange) -> Result<()> {
    let fields = checked(tx, &args.fields)?;
    let changed = tx.execute(
        "UPDATE patch_test
         SET product = :product, brand = :brand, batch = :batch, area = :area, master_id = :master, at = :at, words = :words
         WHERE id = :id",
        named_params! {
            ":id": args.id, ":product": fields.product, ":brand": fields.brand, ":batch": fields.batch, ":area": fields.area,
            ":master": fields.master, ":at": fields.at, ":words": fields.words,
        },
    )?;
    if changed == 0 { Err(Error::not_found("patch_test")) } else { Ok(()) }
}

/// What was seen on her skin. Looking again replaces it; `""` takes it back.
pub fn read(tx: &Tx, args: &PatchTestRead) -> Result<()> {
    let words = field::words("words", &args.words, field::TEXT)?;
    let read_at = (args.result != PatchResult::Unread).then(|| tx.now());
    let changed = tx.execute(
        "UPDATE patch_test SET result = :result, read_at = :read_at, words = :words WHERE id = :id",
        named_params! { ":id": args.id, ":result": args.result, ":read_at": read_at, ":words": words },
    )?;
    if changed == 0 { Err(Error::not_found("patch_test")) } else { Ok(()) }
}

pub fn remove(tx: &Tx, id: &str) -> Result<()> {
    let gone = tx.execute("DELETE FROM patch_test WHERE id = :id", named_params! { ":id": id })?;
    if gone == 0 { Err(Error::not_found("patch_test")) } else { Ok(()) }
}

/// What is to be warned of before these services are done at that time; nothing where all is well.
pub fn warnings(tx: &Tx, client: &str, services: &[ServiceRow], at: Moment) -> Result<Vec<PatchWarning>> {
    if services.iter().all(|service| service.fields.patch_days == 0) {
        return Ok(Vec::new());
    }
    let tests = of(tx, client)?;
    let warned = services.iter().filter(|service| service.fields.patch_days > 0).filter_map(|service| {
        let fields = &service.fields;
        let rule = PatchRule { lead: fields.patch_lead, days: fields.patch_days, product: &fields.patch_product };
        let verdict = judge(&tests, rule, at);
        (verdict.state != PatchState::Valid).then(|| PatchWarning {
            service: service.id.clone(),
            name: fields.name.clone(),
            product: fields.patch_product.clone(),
            state: verdict.state,
            until: verdict.until,
            ready: verdict.ready,
        })
    });
    Ok(warned.collect())
}

/// Whether tests (the newest first) allow what a rule guards at a time, by the clock on the wall.
///
/// Only tests of the rule's product count, and only those made before that time. A reaction in the newest of them
/// forbids it, whatever an older one says; else any test that was read without one, is old enough and still holds
/// allows it; else the newest says why not.
pub fn judge(tests: &[PatchTestRow], rule: PatchRule, at: Moment) -> PatchVerdict {
    let says = |state, until, ready| PatchVerdict { state, until, ready };
    let wanted = fold::name(rule.product);
    let fits = |test: &&PatchTestRow| wanted.is_empty() || fold::name(&test.fields.product) == wanted;
    let made: Vec<&PatchTestRow> = tests.iter().filter(|test| test.fields.at < at).collect();
    let hers: Vec<&PatchTestRow> = made.iter().copied().filter(fits).collect();
    let Some(newest) = hers.first() else {
        let state = if made.is_empty() { PatchState::Missing } else { PatchState::OtherProduct };
        return says(state, None, None);
    };
    if matches!(newest.result, PatchResult::Mild | PatchResult::Strong) {
        return says(PatchState::Reaction, None, None);
    }
    let verdict = |test: &PatchTestRow| {
        let until = test.fields.at.day().plus(rule.days);
        let ready = test.fields.at.plus_minutes(rule.lead * 60);
        match test.result {
            _ if at.day() > until => says(PatchState::Expired, Some(until), None),
            PatchResult::Mild | PatchResult::Strong => says(PatchState::Reaction, None, None),
            PatchResult::Unread => says(PatchState::Unread, None, Some(ready)),
            PatchResult::None if at < ready => says(PatchState::TooFresh, None, Some(ready)),
            PatchResult::None => says(PatchState::Valid, Some(until), None),
        }
    };
    let all = hers.iter().map(|test| verdict(test));
    all.clone().find(|each| each.state == PatchState::Valid).unwrap_or_else(|| verdict(newest))
}

/// From now on another client's.
pub fn reassign(tx: &Tx, from: &str, to: &str) -> Result<()> {
    tx.execute(
        "UPDATE patch_test SET client_id = :to WHERE client_id = :from",
        named_params! { ":from": from, ":to": to },
    )?;
    Ok(())
}

fn checked(tx: &Tx, typed: &PatchTestFields) -> Result<PatchTestFields> {
    if typed.at > tx.now() {
        return Err(Error::invalid("at", Rule::InTheFuture));
    }
    Ok(PatchTestFields {
        product: field::required("product", &typed.product, field::LINE)?,
        brand: field::words("brand", &typed.brand, field::LINE)?,
        batch: field::words("batch", &typed.batch, field::LINE)?,
        area: field::words("area", &typed.area, field::LINE)?,
        words: field::words("words", &typed.words, field::TEXT)?,
        ..typed.clone()
    })
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<PatchTestRow> {
    Ok(PatchTestRow {
        id: row.get(0)?,
        fields: PatchTestFields {
            product: row.get(1)?,
            brand: row.get(2)?,
            batch: row.get(3)?,
            area: row.get(4)?,
            master: row.get(5)?,
            at: row.get(6)?,
            words: row.get(7)?,
        },
        read_at: row.get(8)?,
        result: row.get(9)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn test(at: &str, product: &str, result: PatchResult) -> PatchTestRow {
        PatchTestRow {
            id: at.to_owned(),
            fields: PatchTestFields {
                product: product.to_owned(),
                brand: String::new(),
                batch: String::new(),
                area: String::new(),
                master: String::new(),
                at: at.parse().unwrap(),
                words: String::new(),
            },
            read_at: None,
            result,
        }
    }

    #[test]
    fn a_test_allows_after_its_hours_until_its_last_day_and_only_its_own_product() {
        let none = |at| test(at, "Sky glue", PatchResult::None);
        let rule = PatchRule { lead: 48, days: 180, product: "sky Glue" };
        let cases: &[(&str, &[PatchTestRow], &str, PatchState)] = &[
            ("never tested", &[], "2026-03-12T10:00", PatchState::Missing),
            ("47 h 59 min after", &[none("2026-03-10T10:00")], "2026-03-12T09:59", PatchState::TooFresh),
            ("48 h after", &[none("2026-03-10T10:00")], "2026-03-12T10:00", PatchState::Valid),
            ("on the last day", &[none("2026-03-10T10:00")], "2026-09-06T23:45", PatchState::Valid),
            ("a day later", &[none("2026-03-10T10:00")], "2026-09-07T08:00", PatchState::Expired),
            (
                "another product",
                &[test("2026-03-10T10:00", "Onyx", PatchResult::None)],
                "2026-03-20T10:00",
                PatchState::OtherProduct,
            ),
            (
                "nobody looked",
                &[test("2026-03-10T10:00", "Sky glue", PatchResult::Unread)],
                "2026-03-20T10:00",
                PatchState::Unread,
            ),
            (
                "a reaction",
                &[test("2026-03-10T10:00", "Sky glue", PatchResult::Mild)],
                "2026-03-20T10:00",
                PatchState::Reaction,
            ),
            (
                "a reaction forbids what an older test allowed",
                &[test("2026-03-10T10:00", "Sky glue", PatchResult::Strong), none("2026-02-01T10:00")],
                "2026-03-20T10:00",
                PatchState::Reaction,
            ),
            (
                "an older test still holds while the new one is fresh",
                &[none("2026-03-19T10:00"), none("2026-02-01T10:00")],
                "2026-03-20T10:00",
                PatchState::Valid,
            ),
            (
                "tested again without a reaction since",
                &[none("2026-03-10T10:00"), test("2026-01-01T10:00", "Sky glue", PatchResult::Mild)],
                "2026-03-20T10:00",
                PatchState::Valid,
            ),
            (
                "made after the visit it should have allowed",
                &[none("2026-03-21T10:00")],
                "2026-03-20T10:00",
                PatchState::Missing,
            ),
        ];
        for (what, tests, at, state) in cases {
            assert_eq!(judge(tests, rule, at.parse().unwrap()).state, *state, "{what}");
        }
    }

    #[test]
    fn a_rule_without_a_product_takes_any_test_and_names_the_days() {
        let rule = PatchRule { lead: 24, days: 30, product: "" };
        let tests = [test("2026-03-10T10:00", "henna", PatchResult::None)];
        let verdict = judge(&tests, rule, "2026-03-10T20:00".parse().unwrap());
        assert_eq!((verdict.state, verdict.ready), (PatchState::TooFresh, Some("2026-03-11T10:00".parse().unwrap())));
        let verdict = judge(&tests, rule, "2026-04-10T10:00".parse().unwrap());
        assert_eq!((verdict.state, verdict.until), (PatchState::Expired, Some("2026-04-09".parse().unwrap())));
    }
}
