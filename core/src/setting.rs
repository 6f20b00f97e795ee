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
    /// No toast pops up between these two; equal for none.
    pub quiet_from: Clock,
    pub quiet_until: Clock,
    /// Due so many days before her usual day, or this share of her usual, whichever is the lesser.
    pub due_lead_days: i64,
    pub due_lead_percent: i64,
    /// Late from this share of her usual on, or her upper quartile if that is more; lapsed from that share on.
    pub late_percent: i64,
    pub lapsed_percent: i64,
    /// Booked within so many days, she is asked when she comes instead.
    pub here_soon_days: i64,
    /// Days after any contact in which nobody asks her back.
    pub cool_off_days: i64,
    /// Unanswered attempts after which she rests.
    pub attempts: i64,
    /// The second follow-up comes so many days before her usual day.
    pub second_follow_up_days: i64,
    pub birthday_lead_days: i64,
    /// A patch test or a guarantee is told so many days before it runs out.
    pub running_out_days: i64,
    /// Minutes that one call or message takes.
    pub contact_minutes: i64,
    /// Years after which a change can no longer be turned back; 0 for never. What stands in the book stays.
    pub history_years: i64,
    /// Minutes after which an open book that nobody uses is locked; 0 for never.
    pub lock_minutes: i64,
    /// Whether the book is locked when the computer sleeps or its screen is locked.
    pub lock_sleeping: bool,
    /// Minutes between two backups at least.
    pub backup_minutes: i64,
    /// Years for which what was talked about is kept; 0 for ever, here and below.
    pub keep_talks_years: i64,
    /// Years for which messages, calls, complaints that are solved and plans that are closed are kept.
    pub keep_contacts_years: i64,
    pub keep_photos_years: i64,
    /// Years for which patch tests and what was decided about them are kept, alerts after their end, and consents after they were taken back.
    pub keep_health_years: i64,
    /// Years after which a client is erased whom nobody has seen, spoken or written to.
    pub keep_clients_years: i64,
}

/// ISO 4217: currencies whose smallest unit is not a hundredth.
const WITHOUT_MINOR: [&str; 17] = [
    "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND", "VUV", "XAF", "XOF",
    "XPF",
];
const THOUSANDTHS: [&str; 7] = ["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"];

/// A number with its name, what it is while nobody has changed it, and its bounds.
struct Number {
    name: &'static str,
    default: i64,
    least: i64,
    most: i64,
}

const fn number(name: &'static str, default: i64, least: i64, most: i64) -> Number {
    Number { name, default, least, most }
}

/// The defaults are the product's.
const NUMBERS: [Number; 21] = [
    number("follow_up_days", 3, 1, 365),
    number("late_hours", 24, 0, 14 * 24),
    number("due_lead_days", 5, 0, 60),
    number("due_lead_percent", 25, 0, 90),
    number("late_percent", 125, 100, 400),
    number("lapsed_percent", 200, 110, 1000),
    number("here_soon_days", 7, 0, 60),
    number("cool_off_days", 7, 0, 90),
    number("attempts", 3, 1, 20),
    number("second_follow_up_days", 7, 0, 60),
    number("birthday_lead_days", 1, 0, 30),
    number("running_out_days", 7, 0, 60),
    number("contact_minutes", 3, 1, 60),
    number("history_years", 5, 0, 50),
    number("lock_minutes", 15, 0, 24 * 60),
    number("backup_minutes", 30, 5, 24 * 60),
    number("keep_talks_years", 0, 0, 50),
    number("keep_contacts_years", 0, 0, 50),
    number("keep_photos_years", 0, 0, 50),
    number("keep_health_years", 0, 0, 50),
    number("keep_clients_years", 0, 0, 50),
];

impl Settings {
    fn number(&mut self, name: &str) -> Option<&mut i64> {
        Some(match name {
            "follow_up_days" => &mut self.follow_up_days,
            "late_hours" => &mut self.late_hours,
            "due_lead_days" => &mut self.due_lead_days,
            "due_lead_percent" => &mut self.due_lead_percent,
            "late_percent" => &mut self.late_percent,
            "lapsed_percent" => &mut self.lapsed_percent,
            "here_soon_days" => &mut self.here_soon_days,
            "cool_off_days" => &mut self.cool_off_days,
            "attempts" => &mut self.attempts,
            "second_follow_up_days" => &mut self.second_follow_up_days,
            "birthday_lead_days" => &mut self.birthday_lead_days,
            "running_out_days" => &mut self.running_out_days,
            "contact_minutes" => &mut self.contact_minutes,
            "history_years" => &mut self.history_years,
            "lock_minutes" => &mut self.lock_minutes,
            "backup_minutes" => &mut self.backup_minutes,
            "keep_talks_years" => &mut self.keep_talks_years,
            "keep_contacts_years" => &mut self.keep_contacts_years,
            "keep_photos_years" => &mut self.keep_photos_years,
            "keep_health_years" => &mut self.keep_health_years,
            "keep_clients_years" => &mut self.keep_clients_years,
            _ => return None,
        })
    }

    /// What a new book begins with.
    pub fn first(business: &str, zone: &str, country: &str, currency: &str, trade: Trade) -> Result<Settings> {
        let clock = |text: &str| text.parse::<Clock>().map_err(|_| Error::Broken("a clock of the first settings"));
        let mut settings = Settings {
            business: business.to_owned(),
            zone: zone.to_owned(),
            country: country.to_owned(),
            currency: currency.to_owned(),
            trade,
            remind_at: clock("09:00")?,
            single_keys: true,
            follow_up_days: 0,
            late_hours: 0,
            toast_names: false,
            quiet_from: clock("21:00")?,
            quiet_until: clock("08:00")?,
            due_lead_days: 0,
            due_lead_percent: 0,
            late_percent: 0,
            lapsed_percent: 0,
            here_soon_days: 0,
            cool_off_days: 0,
            attempts: 0,
            second_follow_up_days: 0,
            birthday_lead_days: 0,
            running_out_days: 0,
            contact_minutes: 0,
            history_years: 0,
            lock_minutes: 0,
            backup_minutes: 0,
            keep_talks_years: 0,
            keep_contacts_years: 0,
            keep_photos_years: 0,
            keep_health_years: 0,
            keep_clients_years: 0,
            lock_sleeping: true,
        };
        for Number { name, default, .. } in NUMBERS {
            *settings.number(name).ok_or(Error::Broken("a number of the settings"))? = default;
        }
        Ok(settings)
    }

    /// How many figures of a sum are cents: 2 for euros, none for yen.
    pub fn minor_digits(&self) -> u32 {
        if WITHOUT_MINOR.contains(&self.currency.as_str()) {
            0
        } else if THOUSANDTHS.contains(&self.currency.as_str()) {
            3
        } else {
            2
        }
    }

    /// Whether no toast may pop up at that time of day.
    pub fn is_quiet_at(&self, minute_of_day: i64) -> bool {
        is_quiet(self.quiet_from.minutes(), self.quiet_until.minutes(), minute_of_day)
    }
}

/// Whether a minute of the day lies between two others, also across midnight; never where both are the same.
pub fn is_quiet(from: i64, until: i64, minute: i64) -> bool {
    if from <= until { (from..until).contains(&minute) } else { minute >= from || minute < until }
}

pub fn show(tx: &Tx) -> Result<Settings> {
    let rows =
        tx.all("SELECT name, value FROM setting", [], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
    let kept: HashMap<String, String> = rows.into_iter().collect();
    let text = |name: &str, default: &str| kept.get(name).cloned().unwrap_or_else(|| default.to_owned());
    let mut settings = Settings::first(
        &text("business", ""),
        &text("zone", "UTC"),
        &text("country", ""),
        &text("currency", "EUR"),
        serde_json::from_value(text("trade", "other").into())?,
    )?;
    settings.single_keys = text("single_keys", "1") == "1";
    settings.toast_names = text("toast_names", "0") == "1";
    settings.lock_sleeping = text("lock_sleeping", "1") == "1";
    for (name, clock) in [
        ("remind_at", &mut settings.remind_at),
        ("quiet_from", &mut settings.quiet_from),
        ("quiet_until", &mut settings.quiet_until),
    ] {
        if let Some(word) = kept.get(name) {
            *clock = word.parse().map_err(|_| Error::Broken("a clock of the settings"))?;
        }
    }
    for Number { name, .. } in NUMBERS {
        if let (Some(word), Some(place)) = (kept.get(name), settings.number(name)) {
            *place = word.parse().map_err(|_| Error::Broken("a number of the settings"))?;
        }
    }
    Ok(settings)
}

pub fn change(tx: &Tx, new: &Settings, system_zone: &str) -> Result<()> {
    let business = field::required("business", &new.business, field::LINE)?;
    Zone::find(&new.zone, system_zone).ok_or_else(|| Error::invalid("zone", Rule::Unknown))?;
    letters("country", &new.country, 2)?;
    letters("currency", &new.currency, 3)?;
    let mut new = new.clone();
    for Number { name, least, most, .. } in NUMBERS {
        let value = *new.number(name).ok_or(Error::Broken("a number of the settings"))?;
        field::within(name, value, least, most)?;
    }
    if new.lapsed_percent < new.late_percent {
        return Err(Error::invalid("lapsed_percent", Rule::FromAfterTo));
    }
    put(tx, "business", &business)?;
    put(tx, "zone", &new.zone)?;
    put(tx, "country", &new.country)?;
    put(tx, "currency", &new.currency)?;
    put(tx, "trade", new.trade.word())?;
    put(tx, "remind_at", &new.remind_at.to_string())?;
    put(tx, "single_keys", if new.single_keys { "1" } else { "0" })?;
    put_changed(tx, "lock_sleeping", if new.lock_sleeping { "1" } else { "0" }, "1")?;
    put(tx, "toast_names", if new.toast_names { "1" } else { "0" })?;
    put(tx, "quiet_from", &new.quiet_from.to_string())?;
    put(tx, "quiet_until", &new.quiet_until.to_string())?;
    for Number { name, default, .. } in NUMBERS {
        let value = *new.number(name).ok_or(Error::Broken("a number of the settings"))?;
        put_changed(tx, name, &value.to_string(), &default.to_string())?;
    }
    Ok(())
}

/// One of the numbers, read alone where nothing else of the settings is needed.
pub fn number_of(tx: &Tx, name: &str) -> Result<i64> {
    match kept(tx, name)? {
        Some(word) => word.parse().map_err(|_| Error::Broken("a number of the settings")),
        None => {
            let known = NUMBERS.iter().find(|number| number.name == name);
            known.map(|number| number.default).ok_or(Error::Broken("a number of the settings"))
        }
    }
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

/// Keeps what was said once for the next time; its name is its room's own.
pub fn remember(tx: &Tx, name: &str, value: &str) -> Result<()> {
    put(tx, name, value)
}

/// What was said the last time.
pub fn remembered(tx: &Tx, name: &str) -> Result<Option<String>> {
    kept(tx, name)
}

fn kept(tx: &Tx, name: &str) -> Result<Option<String>> {
    tx.first("SELECT value FROM setting WHERE name = :name", named_params! { ":name": name }, |row| row.get(0))
}

fn put(tx: &Tx, name: &str, value: &str) -> Result<()> {
    tx.execute(
        "INSERT INTO setting (name, value) VALUES (:name, :value) ON CONFLICT (name) DO UPDATE SET value = excluded.value WHERE value <> excluded.value",
        named_params! { ":name": name, ":value": value },
    )?;
    Ok(())
}

/// What nobody has changed is not kept, so that it may follow the program.
fn put_changed(tx: &Tx, name: &str, value: &str, first: &str) -> Result<()> {
    if value == first && kept(tx, name)?.is_none() {
        return Ok(());
    }
    put(tx, name, value)
}

fn letters(field: &str, code: &str, count: usize) -> Result<()> {
    if code.len() == count && code.bytes().all(|letter| letter.is_ascii_uppercase()) {
        return Ok(());
    }
    Err(Error::invalid(field, Rule::Unknown))
}
