//! What is sold: how long it takes, what it costs, and how often a client should come back for it.

use rusqlite::{Row, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::choice::choice;
use crate::error::{Error, Result, Rule};
use crate::field;
use crate::tx::Tx;

choice! {
    /// What the business does; it decides which services a new book starts with.
    Trade { Lashes = "lashes", Hair = "hair", Atelier = "atelier", Consulting = "consulting", Other = "other" }
}

choice! {
    /// Whether a service makes a client's rhythm: always, only while an order is open (fittings), or never.
    ServiceRhythm { Always = "always", Order = "order", None = "none" }
}

/// More questions about one visit than anybody asks.
const CHECKS: usize = 6;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ServiceFields {
    pub name: String,
    /// Services of one category share a rhythm.
    pub category: String,
    pub minutes: i64,
    /// Minutes after it before the next client.
    pub buffer: i64,
    /// Minor units.
    pub price: i64,
    pub rhythm: ServiceRhythm,
    /// Days.
    pub interval_from: Option<i64>,
    pub interval_to: Option<i64>,
    /// The last day after the visit before on which it still counts as a fill.
    pub last_fill: Option<i64>,
    /// The service it becomes past the last fill day.
    pub becomes: Option<String>,
    /// Days after a visit without a next one until she is asked how she likes it; off when absent.
    pub follow_up: Option<i64>,
    /// Days after the visit on which she is asked how it holds, rising.
    #[serde(default)]
    pub aftercare: Vec<i64>,
    /// Days in which what does not hold is done again for nothing; 0 for none.
    #[serde(default)]
    pub redo_days: i64,
    /// Hours that must pass after a patch test.
    #[serde(default)]
    pub patch_lead: i64,
    /// Days a patch test holds; 0 where none is needed.
    #[serde(default)]
    pub patch_days: i64,
    /// The product the test must be of; empty for any.
    #[serde(default)]
    pub patch_product: String,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct ServiceRow {
    pub id: String,
    #[serde(flatten)]
    pub fields: ServiceFields,
    pub archived: bool,
}

#[derive(Debug, Deserialize, TS)]
pub struct ServiceListArgs {
    /// Whether those no longer sold are listed too.
    pub archived: bool,
}

#[derive(Debug, Deserialize, TS)]
pub struct ServiceChange {
    pub id: String,
    pub fields: ServiceFields,
}

pub fn list(tx: &Tx, args: &ServiceListArgs) -> Result<Vec<ServiceRow>> {
    tx.all(
        "SELECT id, name, category, minutes, buffer, price, rhythm, interval_from, interval_to, last_fill, becomes, follow_up, archived_at, aftercare, redo_days, patch_lead, patch_days, patch_product
         FROM service
         WHERE :archived OR archived_at IS NULL
         ORDER BY archived_at IS NOT NULL, position, id",
        named_params! { ":archived": args.archived },
        from_row,
    )
}

pub fn get(tx: &Tx, id: &str) -> Result<ServiceRow> {
    tx.first(
        "SELECT id, name, category, minutes, buffer, price, rhythm, interval_from, interval_to, last_fill, becomes, follow_up, archived_at, aftercare, redo_days, patch_lead, patch_days, patch_product
         FROM service
         WHERE id = :id",
        named_params! { ":id": id },
        from_row,
    )?
    .ok_or_else(|| Error::not_found("service"))
}

pub fn add(tx: &Tx, fields: &ServiceFields) -> Result<String> {
    let fields = checked(tx, fields)?;
    let id = tx.id();
    tx.execute(
        "INSERT INTO service (id, name, category, minutes, buffer, price, rhythm, interval_from, interval_to, last_fill, becomes, follow_up, aftercare, redo_days, patch_lead, patch_days, patch_product, position)
         VALUES (:id, :name, :category, :minutes, :buffer, :price, :rhythm, :interval_from, :interval_to, :last_fill, :becomes, :follow_up, :aftercare, :redo_days, :patch_lead, :patch_days, :patch_product,
                 (SELECT coalesce(max(position), 0) + 1 FROM service))",
        named_params! {
            ":id": id, ":name": fields.name, ":category": fields.category, ":minutes": fields.minutes, ":buffer": fields.buffer,
            ":price": fields.price, ":rhythm": fields.rhythm, ":interval_from": fields.interval_from, ":interval_to": fields.interval_to,
            ":last_fill": fields.last_fill, ":becomes": fields.becomes, ":follow_up": fields.follow_up,
            ":aftercare": comma(&fields.aftercare), ":redo_days": fields.redo_days,
            ":patch_lead": fields.patch_lead, ":patch_days": fields.patch_days, ":patch_product": fields.patch_product,
        },
    )?;
    Ok(id)
}

pub fn change(tx: &Tx, args: &ServiceChange) -> Result<()> {
    let fields = checked(tx, &args.fields)?;
    if fields.becomes.as_ref() == Some(&args.id) {
        return Err(Error::invalid("becomes", Rule::Already));
    }
    let changed = tx.execute(
        "UPDATE service
         SET name = :name, category = :category, minutes = :minutes, buffer = :buffer, price = :price, rhythm = :rhythm,
             interval_from = :interval_from, interval_to = :interval_to, last_fill = :last_fill, becomes = :becomes, follow_up = :follow_up,
             aftercare = :aftercare, redo_days = :redo_days, patch_lead = :patch_lead, patch_days = :patch_days, patch_product = :patch_product
         WHERE id = :id",
        named_params! {
            ":id": args.id, ":name": fields.name, ":category": fields.category, ":minutes": fields.minutes, ":buffer": fields.buffer,
            ":price": fields.price, ":rhythm": fields.rhythm, ":interval_from": fields.interval_from, ":interval_to": fields.interval_to,
            ":last_fill": fields.last_fill, ":becomes": fields.becomes, ":follow_up": fields.follow_up,
            ":aftercare": comma(&fields.aftercare), ":redo_days": fields.redo_days,
            ":patch_lead": fields.patch_lead, ":patch_days": fields.patch_days, ":patch_product": fields.patch_product,
        },
    )?;
    if changed == 0 { Err(Error::not_found("service")) } else { Ok(()) }
}

/// No longer sold; past visits keep it.
pub fn archive(tx: &Tx, id: &str) -> Result<()> {
    get(tx, id)?;
    tx.execute("UPDATE service SET archived_at = :at WHERE id = :id", named_params! { ":id": id, ":at": tx.at })?;
    Ok(())
}

pub fn restore(tx: &Tx, id: &str) -> Result<()> {
    get(tx, id)?;
    tx.execute("UPDATE service SET archived_at = NULL WHERE id = :id", named_params! { ":id": id })?;
    Ok(())
}

fn checked(tx: &Tx, typed: &ServiceFields) -> Result<ServiceFields> {
    let fields = ServiceFields {
        name: field::required("name", &typed.name, field::LINE)?,
        category: field::required("category", &typed.category, field::LINE)?,
        minutes: field::within("minutes", typed.minutes, 5, 24 * 60)?,
        buffer: field::within("buffer", typed.buffer, 0, 24 * 60)?,
        price: field::price("price", typed.price)?,
        patch_product: field::words("patch_product", &typed.patch_product, field::LINE)?,
        ..typed.clone()
    };
    for (name, days) in [
        ("interval_from", fields.interval_from),
        ("interval_to", fields.interval_to),
        ("last_fill", fields.last_fill),
        ("follow_up", fields.follow_up),
    ] {
        if let Some(days) = days {
            field::within(name, days, 1, 3650)?;
        }
    }
    if fields.rhythm != ServiceRhythm::None && fields.interval_to.is_none() {
        return Err(Error::invalid("interval_to", Rule::Required));
    }
    if fields.interval_from.zip(fields.interval_to).is_some_and(|(from, to)| from > to) {
        return Err(Error::invalid("interval_from", Rule::FromAfterTo));
    }
    if fields.interval_to.zip(fields.last_fill).is_some_and(|(to, last)| last < to) {
        return Err(Error::invalid("last_fill", Rule::FromAfterTo));
    }
    field::within("redo_days", fields.redo_days, 0, 365)?;
    field::within("patch_lead", fields.patch_lead, 0, 24 * 14)?;
    field::within("patch_days", fields.patch_days, 0, 3650)?;
    if fields.aftercare.len() > CHECKS {
        return Err(Error::invalid_with("aftercare", Rule::TooMany, CHECKS));
    }
    for day in &fields.aftercare {
        field::within("aftercare", *day, 1, 365)?;
    }
    let mut aftercare = fields.aftercare.clone();
    aftercare.sort_unstable();
    aftercare.dedup();
    let fields = ServiceFields { aftercare, ..fields };
    if let Some(becomes) = &fields.becomes {
        get(tx, becomes)?;
    }
    Ok(fields)
}

/// Days as they are kept: `1,14`.
fn comma(days: &[i64]) -> String {
    days.iter().map(i64::to_string).collect::<Vec<_>>().join(",")
}

/// The days of a kept `1,14`.
pub fn days(comma: &str) -> Vec<i64> {
    comma.split(',').filter_map(|day| day.parse().ok()).collect()
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<ServiceRow> {
    Ok(ServiceRow {
        id: row.get(0)?,
        fields: ServiceFields {
            name: row.get(1)?,
            category: row.get(2)?,
            minutes: row.get(3)?,
            buffer: row.get(4)?,
            price: row.get(5)?,
            rhythm: row.get(6)?,
            interval_from: row.get(7)?,
            interval_to: row.get(8)?,
            last_fill: row.get(9)?,
            becomes: row.get(10)?,
            follow_up: row.get(11)?,
            aftercare: days(&row.get::<_, String>(13)?),
            redo_days: row.get(14)?,
            patch_lead: row.get(15)?,
            patch_days: row.get(16)?,
            patch_product: row.get(17)?,
        },
        archived: row.get::<_, Option<i64>>(12)?.is_some(),
    })
}
