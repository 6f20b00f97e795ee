//! What the owner decided for the whole book: names, zone, money, when reminders come.

use std::collections::HashMap;

use rusqlite::{Connection, OptionalExtension, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::day::{Clock, Zone};
use crate::error::{Error, Result, Rule};
use crate::field;
use crate::service::Trade;
use crate::tx::Tx;

/// What counts as late where nobody said otherwise.
const LATE_HOURS: &str = "24";

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Settings {
    pub business: String,
    /// IANA name.
    pub zone: String,
    /// ISO 3166, two letters: how phone numbers without a country are read.
    pub country: String,
    /// ISO 4217.
    pub currency: String,
    pub trade: Trade,
    /// When the day's reminders come.
    pub remind_at: Clock,
    /// Whether single letters are shortcuts outside text fields.
    pub single_keys: bool,
    /// Days after a visit without a next one, when a service does not say.
    pub follow_up_days: i64,
    /// A client who calls off less than so many hours before her visit does it late; 0 to 336.
    pub late_hours: i64,
    /// Whether a toast names the client, or says "a client".
    pub toast_names: bool,
}

pub fn show(tx: &Tx) -> Result<Settings> {
    let rows =
        tx.all("SELECT name, value FROM setting", [], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
    let kept: HashMap<String, String> = rows.into_iter().collect();
    let text = |name: &str, default: &str| kept.get(name).cloned().unwrap_or_else(|| default.to_owned());
    Ok(Settings {
        business: text("business", ""),
        zone: text("zone", "UTC"),
        country: text("country", ""),
        currency: text("currency", "EUR"),
        trade: serde_json::from_value(text("trade", "other").into())?,
        remind_at: text("remind_at", "09:00").parse().map_err(|_| Error::Broken("remind_at"))?,
        single_keys: text("single_keys", "1") == "1",
        follow_up_days: text("follow_up_days", "3").parse().map_err(|_| Error::Broken("follow_up_days"))?,
        late_hours: text("late_hours", LATE_HOURS).parse().map_err(|_| Error::Broken("late_hours"))?,
        toast_names: text("toast_names", "0") == "1",
    })
}

pub fn change(tx: &Tx, new: &Settings, system_zone: &str) -> Result<()> {
    let business = field::required("business", &new.business, field::LINE)?;
    Zone::find(&new.zone, system_zone).ok_or_else(|| Error::invalid("zone", Rule::Unknown))?;
    letters("country", &new.country, 2)?;
    letters("currency", &new.currency, 3)?;
    field::within("follow_up_days", new.follow_up_days, 1, 365)?;
    field::within("late_hours", new.late_hours, 0, 14 * 24)?;
    put(tx, "business", &business)?;
    put(tx, "zone", &new.zone)?;
    put(tx, "country", &new.country)?;
    put(tx, "currency", &new.currency)?;
    put(tx, "trade", new.trade.word())?;
    put(tx, "remind_at", &new.remind_at.to_string())?;
    put(tx, "single_keys", if new.single_keys { "1" } else { "0" })?;
    put(tx, "follow_up_days", &new.follow_up_days.to_string())?;
    put(tx, "late_hours", &new.late_hours.to_string())?;
    put(tx, "toast_names", if new.toast_names { "1" } else { "0" })
}

/// Hours before a visit from which calling it off is late; read alone, since every card needs it.
pub fn late_hours(tx: &Tx) -> Result<i64> {
    let kept: Option<String> = tx.first("SELECT value FROM setting WHERE name = 'late_hours'", [], |row| row.get(0))?;
    kept.as_deref().unwrap_or(LATE_HOURS).parse().map_err(|_| Error::Broken("late_hours"))
}

/// The zone whose wall clock the book keeps; UTC in a book that has no settings yet.
pub fn zone(conn: &Connection, system_zone: &str) -> Result<Zone> {
    let name: Option<String> = conn
        .prepare_cached("SELECT value FROM setting WHERE name = 'zone'")?
        .query_row([], |row| row.get(0))
        .optional()?;
    let name = name.unwrap_or_else(|| "UTC".into());
    Zone::find(&name, system_zone).ok_or(Error::Broken("zone"))
}

fn put(tx: &Tx, name: &str, value: &str) -> Result<()> {
    tx.execute(
        "INSERT INTO setting (name, value) VALUES (:name, :value) ON CONFLICT (name) DO UPDATE SET value = excluded.value WHERE value <> excluded.value",
        named_params! { ":name": name, ":value": value },
    )?;
    Ok(())
}

fn letters(field: &str, code: &str, count: usize) -> Result<()> {
    if code.len() == count && code.bytes().all(|letter| letter.is_ascii_uppercase()) {
        return Ok(());
    }
    Err(Error::invalid(field, Rule::Unknown))
}
