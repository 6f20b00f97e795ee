//! "I have twelve minutes": whom to contact now, the dearest of those we are about to lose first.
//!
//! The ranking is fixed: what she paid in the year before her last visit, times the chance of losing her. The chance
//! rises in a straight line from a tenth on the day she is due, to a half on the day she is late, to nine tenths on the
//! day she lapses, and on to 95 in a hundred after as many days again. Who left without a next visit and is to be asked
//! after it has a tenth. Of equals the one who has been due for longer comes first.

use std::collections::HashMap;

use rusqlite::named_params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::alert::{self, AlertRow};
use crate::answer::{ReminderKey, ReminderKind};
use crate::booking::{self, BookingArgs};
use crate::channel::{self, ChannelRow};
use crate::client::{self, AddressForm};
use crate::contact::{self, ContactRow};
use crate::day::Day;
use crate::error::{Error, Result};
use crate::field;
use crate::master;
use crate::note::{self, AskRow, NoteRow, PromiseRow};
use crate::reminder;
use crate::setting;
use crate::standing::{self, AtRisk, Standing};
use crate::suggest::Offer;
use crate::tx::Tx;
use crate::visit;
use crate::visit_service;

/// In hundredths: on the day she is due, late, lapsed, and at the most.
const DUE: i64 = 10;
const LATE: i64 = 50;
const LAPSED: i64 = 90;
const MOST: i64 = 95;
/// More than anybody calls in one go.
const ROWS: i64 = 30;

#[derive(Debug, Deserialize, TS)]
pub struct CallArgs {
    /// How much time there is.
    pub minutes: i64,
}

#[derive(Debug, Serialize, TS)]
pub struct CallRow {
    /// The reminder that a contact answers.
    pub key: ReminderKey,
    pub name: String,
    pub address_form: AddressForm,
    /// The language she is written to in; empty for the book's own.
    pub language: String,
    /// What she paid in the year before her last visit, in minor units.
    pub value: i64,
    /// Of losing her, in hundredths.
    pub chance: i64,
    pub standing: Option<Standing>,
    /// What was done the last time, and when.
    pub services: Vec<String>,
    pub last: Option<Day>,
    pub talk: Option<NoteRow>,
    pub asks: Vec<AskRow>,
    pub promises: Vec<PromiseRow>,
    pub contact: Option<ContactRow>,
    pub advice: ContactAdvice,
    pub alerts: Vec<AlertRow>,
    /// Only those she has not refused.
    pub channels: Vec<ChannelRow>,
}

#[derive(Debug, Serialize, TS)]
pub struct CallList {
    pub rows: Vec<CallRow>,
    /// All who could be contacted, and what they paid together in the year before each one's last visit; minor units.
    pub total: usize,
    pub value: i64,
    /// Minutes that one contact takes.
    pub each: i64,
}

#[derive(Debug, Deserialize, TS)]
pub struct ContactAdviceArgs {
    pub client: String,
}

/// What she can be offered: what follows her last visit, and the first suggestion for it.
#[derive(Debug, Default, Serialize, TS)]
pub struct ContactAdvice {
    /// Ids.
    pub services: Vec<String>,
    pub names: Vec<String>,
    pub offer: Option<Offer>,
    pub master: String,
    pub master_name: String,
}

pub fn list(tx: &Tx, args: &CallArgs) -> Result<CallList> {
    let minutes = field::within("minutes", args.minutes, 1, 24 * 60)?;
    let settings = setting::show(tx)?;
    let each = settings.contact_minutes;
    let mut ranked = ranked(tx, standing::at_risk(tx, tx.today().plus(settings.here_soon_days))?)?;
    let total = ranked.len();
    let value = ranked.iter().map(|ranked| ranked.value).sum();
    let most = usize::try_from((minutes / each).clamp(1, ROWS)).unwrap_or(1);
    ranked.truncate(most);
    let clients: Vec<&str> = ranked.iter().map(|ranked| ranked.key.client.as_str()).collect();
    let mut alerts = alert::of_many(tx, &clients)?;
    let mut channels = channel::open_of_many(tx, &clients)?;
    let mut contacts = contact::latest_of_many(tx, &clients)?;
    let mut standings = standing::of_many(tx, &clients)?;
    let visits: Vec<&str> = ranked.iter().map(|ranked| ranked.key.anchor.as_str()).collect();
    let mut names = visit_service::names_of_many(tx, &visits)?;
    let mut rows = Vec::new();
    for Ranked { key, category, value, chance, .. } in &ranked {
        let id = &key.client;
        let spoken = client::full(tx, id)?.fields;
        let standing = standings.remove(id).and_then(|hers| hers.into_iter().find(|each| each.category == *category));
        rows.push(CallRow {
            name: spoken.name,
            address_form: spoken.address_form,
            language: spoken.language,
            value: *value,
            chance: *chance,
            services: names.remove(&key.anchor).unwrap_or_default(),
            last: standing.as_ref().and_then(|standing| standing.last),
            standing,
            talk: note::latest(tx, id, 1)?.pop(),
            asks: note::asks(tx, id)?,
            promises: note::promises(tx, id)?,
            contact: contacts.remove(id),
            advice: advice(tx, &ContactAdviceArgs { client: id.clone() })?,
            alerts: alerts.remove(id).unwrap_or_default(),
            channels: channels.remove(id).unwrap_or_default(),
            key: key.clone(),
        });
    }
    Ok(CallList { rows, total, value, each })
}

/// What she can be offered when she is written to; nothing where nobody does it any more.
pub fn advice(tx: &Tx, args: &ContactAdviceArgs) -> Result<ContactAdvice> {
    let Some(last) = visit::last_done(tx, &args.client)? else { return Ok(ContactAdvice::default()) };
    let next = booking::next_services(tx, &visit_service::sold(tx, &last.id)?)?;
    let services: Vec<String> =
        next.iter().filter(|service| !service.archived).map(|service| service.id.clone()).collect();
    if services.is_empty() {
        return Ok(ContactAdvice::default());
    }
    let names = next.iter().filter(|service| !service.archived).map(|service| service.fields.name.clone()).collect();
    let wanted = BookingArgs { client: args.client.clone(), services: services.clone(), master: None, wish: None };
    match booking::suggest(tx, &wanted) {
        Ok(found) => Ok(ContactAdvice {
            services,
            names,
            offer: found.offers.into_iter().next(),
            master_name: master::name(tx, &found.master)?,
            master: found.master,
        }),
        // Nobody does it: she can still be written to.
        Err(Error::Refused(_)) => Ok(ContactAdvice { services, names, ..ContactAdvice::default() }),
        Err(cause) => Err(cause),
    }
}

/// One client in the ranking, with the category she is most likely lost in.
struct Ranked {
    key: ReminderKey,
    category: String,
    value: i64,
    chance: i64,
    due_on: Day,
}

fn ranked(tx: &Tx, risks: Vec<AtRisk>) -> Result<Vec<Ranked>> {
    let today = tx.today();
    let mut by_client: HashMap<String, Ranked> = HashMap::new();
    let mut put = |each: Ranked| match by_client.get(&each.key.client) {
        Some(known) if (known.chance, each.due_on) >= (each.chance, known.due_on) => {}
        _ => drop(by_client.insert(each.key.client.clone(), each)),
    };
    for risk in risks {
        let kind = if risk.lapsed_on <= today { ReminderKind::Lapsed } else { ReminderKind::Rhythm };
        put(Ranked {
            chance: chance(today, risk.due_on, risk.late_on, risk.lapsed_on),
            key: ReminderKey { client: risk.client, kind, anchor: risk.last_visit },
            category: risk.category,
            value: risk.value,
            due_on: risk.due_on,
        });
    }
    for (key, category, value, on) in followed(tx)? {
        put(Ranked { key, category, value, chance: DUE, due_on: on });
    }
    let mut ranked: Vec<Ranked> = by_client.into_values().collect();
    ranked.sort_by(|one, other| {
        (other.value * other.chance, one.due_on, &one.key.client).cmp(&(
            one.value * one.chance,
            other.due_on,
            &other.key.client,
        ))
    });
    Ok(ranked)
}

/// Who is to be asked after a visit, with what she is worth.
fn followed(tx: &Tx) -> Result<Vec<(ReminderKey, String, i64, Day)>> {
    let open = reminder::follow_ups(tx)?;
    let visits: Vec<&str> = open.iter().map(|(key, _)| key.anchor.as_str()).collect();
    let worth = tx.all(
        "SELECT standing.last_visit, standing.category, standing.value
         FROM json_each(:visits) AS wanted
         JOIN visit ON visit.id = wanted.value
         JOIN standing ON standing.client_id = visit.client_id AND standing.last_visit = visit.id",
        named_params! { ":visits": serde_json::to_string(&visits)? },
        |row| Ok((row.get::<_, String>(0)?, (row.get::<_, String>(1)?, row.get::<_, i64>(2)?))),
    )?;
    let worth: HashMap<String, (String, i64)> = worth.into_iter().collect();
    let told = open.into_iter().map(|(key, on)| {
        let (category, value) = worth.get(&key.anchor).cloned().unwrap_or_default();
        (key, category, value, on)
    });
    Ok(told.collect())
}

/// Of losing her, in hundredths, rising in straight lines between the days she is due, late and lapsed.
fn chance(today: Day, due: Day, late: Day, lapsed: Day) -> i64 {
    let between = |from: Day, to: Day, low: i64, high: i64| {
        let length = to.since(from).max(1);
        low + (high - low) * today.since(from).clamp(0, length) / length
    };
    if today < late {
        between(due, late, DUE, LATE)
    } else if today < lapsed {
        between(late, lapsed, LATE, LAPSED)
    } else {
        between(lapsed, lapsed.plus(lapsed.since(late)), LAPSED, MOST)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_chance_of_losing_her_rises_from_due_to_lapsed_and_never_falls() {
        let day = |text: &str| text.parse::<Day>().unwrap();
        // Every 21 days, last on 1 March: due on the 17th, late on the 28th, lapsed on 12 April.
        let (due, late, lapsed) = (day("2026-03-17"), day("2026-03-28"), day("2026-04-12"));
        let cases = [
            ("2026-03-17", 10),
            ("2026-03-22", 28),
            ("2026-03-27", 46),
            ("2026-03-28", 50),
            ("2026-04-04", 68),
            ("2026-04-11", 87),
            ("2026-04-12", 90),
            ("2026-04-27", 95),
            ("2027-04-27", 95),
        ];
        for (today, wanted) in cases {
            assert_eq!(chance(day(today), due, late, lapsed), wanted, "{today}");
        }
        let all: Vec<i64> = (0..60).map(|days| chance(due.plus(days), due, late, lapsed)).collect();
        assert!(all.is_sorted(), "{all:?}");
        // Due, late and lapsed on one day: no division by nothing.
        assert_eq!(chance(due, due, due, due), 90);
    }
}
