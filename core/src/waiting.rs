//! Who would come sooner, or at all, if a time came free: "anything earlier than the 20th, mornings".

use rusqlite::{Row, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::channel::{self, ChannelRow};
use crate::client::{self, AddressForm};
use crate::day::part::DayPart;
use crate::day::{Day, Moment};
use crate::error::{Error, Result, Rule};
use crate::field;
use crate::master;
use crate::service;
use crate::tx::Tx;
use crate::visit::{self, VisitShort};

/// More than any business keeps on a list that it reads out.
const MOST: usize = 200;
/// Days. A wish is for so long at most: what lies further ahead is a plan, not a wait.
const LONGEST: i64 = 366;
/// A visit that stands so many days after her wish is another one, and stays where it is.
const INSTEAD: i64 = 31;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WaitingFields {
    pub client: String,
    pub service: String,
    /// Any when absent.
    pub master: Option<String>,
    /// The first and the last day that suit her.
    pub from: Day,
    pub until: Day,
    /// The days of the week that suit her, 1 is Monday; any when empty.
    pub weekdays: Vec<u32>,
    pub part: DayPart,
    pub words: String,
}

/// Somebody on the list, and what a message to her needs.
#[derive(Debug, Clone, Serialize, TS)]
pub struct WaitingRow {
    pub id: String,
    #[serde(flatten)]
    pub fields: WaitingFields,
    pub name: String,
    pub address_form: AddressForm,
    /// The language she is spoken to in; empty for the book's own.
    pub language: String,
    /// Only those she has not refused.
    pub channels: Vec<ChannelRow>,
    pub service_name: String,
    /// As the service says, and minor units.
    pub minutes: i64,
    pub price: i64,
    /// What she is booked for in the same category and would come earlier for.
    pub instead: Option<VisitShort>,
}

/// A wish with what a list shows of its client and service.
const SELECT: &str =
    "SELECT waiting.id, waiting.client_id, waiting.service_id, waiting.master_id, waiting.from_day, waiting.until_day,
    waiting.weekdays, waiting.part, waiting.words, client.name, client.address_form, client.language,
    service.name, service.minutes, service.price
  FROM waiting
  JOIN client ON client.id = waiting.client_id
  JOIN service ON service.id = waiting.service_id";

#[derive(Debug, Deserialize, TS)]
pub struct WaitingChange {
    pub id: String,
    pub fields: WaitingFields,
}

impl WaitingFields {
    /// Whether a visit of hers may begin then.
    pub fn suits(&self, at: Moment) -> bool {
        let day = at.day();
        (self.from..=self.until).contains(&day)
            && (self.weekdays.is_empty() || self.weekdays.contains(&day.weekday()))
            && self.part.has(at)
    }
}

/// Those still waiting whose last day has not passed, the longest waiting first. Archived clients wait for nothing, nor does
/// whoever was booked by hand since into the days she wished for.
pub fn list(tx: &Tx) -> Result<Vec<WaitingRow>> {
    let mut rows = tx.all(
        &format!(
            "{SELECT}
         WHERE waiting.closed_at IS NULL AND waiting.until_day >= :today AND client.archived_at IS NULL
           AND NOT EXISTS (
             SELECT 1 FROM visit
             JOIN visit_service ON visit_service.visit_id = visit.id
             JOIN service AS booked ON booked.id = visit_service.service_id
             WHERE visit.client_id = waiting.client_id AND visit.made_at > waiting.made_at AND booked.category = service.category
               AND visit.starts >= waiting.from_day AND visit.starts < date(waiting.until_day, '+1 day')
               AND visit.state IN ('booked', 'confirmed', 'arrived', 'done'))
         ORDER BY waiting.made_at, waiting.id
         LIMIT :most"
        ),
        named_params! { ":today": tx.today(), ":most": MOST },
        from_row,
    )?;
    let clients: Vec<&str> = rows.iter().map(|row| row.fields.client.as_str()).collect();
    let mut channels = channel::open_of_many(tx, &clients)?;
    for row in &mut rows {
        row.channels = channels.get_mut(&row.fields.client).cloned().unwrap_or_default();
        row.instead = instead(tx, &row.fields)?;
    }
    Ok(rows)
}

pub fn get(tx: &Tx, id: &str) -> Result<WaitingFields> {
    let row = tx.first(
        &format!("{SELECT} WHERE waiting.id = :id AND waiting.closed_at IS NULL"),
        named_params! { ":id": id },
        from_row,
    )?;
    Ok(row.ok_or_else(|| Error::not_found("waiting"))?.fields)
}

/// What her wish would bring forward: her next visit in the service's category from the first day of the wish on, unless
/// it stands so long after the wish that it is another one.
pub fn instead(tx: &Tx, fields: &WaitingFields) -> Result<Option<VisitShort>> {
    let category = service::get(tx, &fields.service)?.fields.category;
    let after = tx.now().max(fields.from.starts().plus_minutes(-1));
    let next = visit::next(tx, &fields.client, after, Some(&category))?;
    Ok(next.filter(|next| next.at.day() <= fields.until.plus(INSTEAD)))
}

pub fn add(tx: &Tx, typed: &WaitingFields) -> Result<String> {
    let fields = checked(tx, typed)?;
    let id = tx.id();
    tx.execute(
        "INSERT INTO waiting (id, client_id, service_id, master_id, from_day, until_day, weekdays, part, words, made_at, visit_id)
         VALUES (:id, :client, :service, :master, :from, :until, :weekdays, :part, :words, :at, '')",
        named_params! {
            ":id": id, ":client": fields.client, ":service": fields.service, ":master": fields.master, ":from": fields.from,
            ":until": fields.until, ":weekdays": digits(&fields.weekdays), ":part": fields.part, ":words": fields.words, ":at": tx.at,
        },
    )?;
    Ok(id)
}

/// Her wish is another one now; her place on the list stays.
pub fn change(tx: &Tx, args: &WaitingChange) -> Result<()> {
    get(tx, &args.id)?;
    let fields = checked(tx, &args.fields)?;
    tx.execute(
        "UPDATE waiting
         SET client_id = :client, service_id = :service, master_id = :master, from_day = :from, until_day = :until,
             weekdays = :weekdays, part = :part, words = :words
         WHERE id = :id",
        named_params! {
            ":id": args.id, ":client": fields.client, ":service": fields.service, ":master": fields.master, ":from": fields.from,
            ":until": fields.until, ":weekdays": digits(&fields.weekdays), ":part": fields.part, ":words": fields.words,
        },
    )?;
    Ok(())
}

/// She does not wait any more, and nothing was booked.
pub fn remove(tx: &Tx, id: &str) -> Result<()> {
    close(tx, id, "")
}

/// Her wish came true: this visit was made, or moved, for it.
pub fn booked(tx: &Tx, id: &str, visit: &str) -> Result<()> {
    close(tx, id, visit)
}

/// From now on another client's.
pub fn reassign(tx: &Tx, from: &str, to: &str) -> Result<()> {
    tx.execute(
        "UPDATE waiting SET client_id = :to WHERE client_id = :from",
        named_params! { ":from": from, ":to": to },
    )?;
    Ok(())
}

fn close(tx: &Tx, id: &str, visit: &str) -> Result<()> {
    let changed = tx.execute(
        "UPDATE waiting SET closed_at = :at, visit_id = :visit WHERE id = :id AND closed_at IS NULL",
        named_params! { ":id": id, ":visit": visit, ":at": tx.at },
    )?;
    if changed == 0 { Err(Error::not_found("waiting")) } else { Ok(()) }
}

fn checked(tx: &Tx, typed: &WaitingFields) -> Result<WaitingFields> {
    client::name(tx, &typed.client)?;
    service::get(tx, &typed.service)?;
    if let Some(master) = &typed.master {
        master::pick(tx, Some(master))?;
    }
    if typed.until < tx.today() {
        return Err(Error::invalid("until", Rule::InThePast));
    }
    if typed.from > typed.until {
        return Err(Error::invalid("until", Rule::FromAfterTo));
    }
    if typed.until.since(tx.today()) > LONGEST {
        return Err(Error::invalid_with("until", Rule::OutOfRange, tx.today().plus(LONGEST)));
    }
    if typed.weekdays.iter().any(|weekday| !(1..=7).contains(weekday)) {
        return Err(Error::invalid_with("weekdays", Rule::OutOfRange, "1–7"));
    }
    let mut weekdays = typed.weekdays.clone();
    weekdays.sort_unstable();
    weekdays.dedup();
    Ok(WaitingFields { weekdays, words: field::words("words", &typed.words, field::TEXT)?, ..typed.clone() })
}

fn digits(weekdays: &[u32]) -> String {
    weekdays.iter().map(ToString::to_string).collect()
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<WaitingRow> {
    let weekdays: String = row.get(6)?;
    Ok(WaitingRow {
        id: row.get(0)?,
        fields: WaitingFields {
            client: row.get(1)?,
            service: row.get(2)?,
            master: row.get(3)?,
            from: row.get(4)?,
            until: row.get(5)?,
            weekdays: weekdays.chars().filter_map(|digit| digit.to_digit(10)).collect(),
            part: row.get(7)?,
            words: row.get(8)?,
        },
        name: row.get(9)?,
        address_form: row.get(10)?,
        language: row.get(11)?,
        channels: Vec::new(),
        service_name: row.get(12)?,
        minutes: row.get(13)?,
        price: row.get(14)?,
        instead: None,
    })
}
