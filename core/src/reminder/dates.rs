//! What the calendar brings: birthdays of the client and of her people, the holidays she keeps, patch tests running out.

use std::collections::HashMap;

use rusqlite::named_params;

use super::{Cause, EACH, REACHABLE, ReminderWhy, Waiting};
use crate::answer::{ReminderKey, ReminderKind};
use crate::day::birthday::Birthday;
use crate::day::feast::{self, FeastKind};
use crate::day::{Day, Moment};
use crate::error::Result;
use crate::fold;
use crate::person::Relation;
use crate::service::{self, ServiceListArgs};
use crate::setting::Settings;
use crate::tx::Tx;

/// Of one day: as many as a list shows.
const BORN: usize = 100;
/// For so many days after it a greeting can still be made good.
const GRACE: i64 = 2;

/// Whose birthday is kept on a day: the client, when it is or was, and for one of her people which.
type Born = (String, String, Option<(String, String, Relation)>);

/// Month and day of a birthday that is kept on a day, with which day that is.
fn kept_on(days: impl Iterator<Item = Day>) -> HashMap<String, Day> {
    let mut kept = HashMap::new();
    for on in days {
        let day = on.to_string()[5..].to_owned();
        // 29 February is kept on the 28th in common years.
        if day == "02-28" && Day::of(on.year(), 2, 29).is_none() {
            kept.insert("02-29".to_owned(), on);
        }
        kept.insert(day, on);
    }
    kept
}

/// Whose birthday is kept on one of some days and not greeted yet, and on which.
pub(super) fn born(tx: &Tx, days: impl Iterator<Item = Day>) -> Result<Vec<(Day, Born)>> {
    let mut kept: Vec<(String, Day)> = kept_on(days).into_iter().collect();
    kept.sort_unstable_by_key(|(_, on)| *on);
    let mut born = Vec::new();
    for (day, on) in kept {
        let year = on.year().to_string();
        let hers: Vec<Born> = tx.all(
            &format!(
                "SELECT client.id, client.birthday FROM client
                 WHERE client.birthday <> '' AND substr(client.birthday, -5) = :day AND {REACHABLE}
                   AND NOT EXISTS (
                     SELECT 1 FROM answer
                     WHERE answer.client_id = client.id AND answer.kind = 'birthday' AND answer.anchor = :year AND answer.state <> 'snoozed')
                 LIMIT :most"
            ),
            named_params! { ":day": day, ":year": year, ":most": BORN },
            |row| Ok((row.get(0)?, row.get(1)?, None)),
        )?;
        let theirs: Vec<Born> = tx.all(
            &format!(
                "SELECT person.client_id, person.birthday, person.id, person.name, person.relation FROM person
                 JOIN client ON client.id = person.client_id
                 WHERE person.birthday <> '' AND substr(person.birthday, -5) = :day AND {REACHABLE}
                   AND NOT EXISTS (
                     SELECT 1 FROM answer
                     WHERE answer.client_id = client.id AND answer.kind = 'person_birthday' AND answer.anchor = person.id || ' ' || :year
                       AND answer.state <> 'snoozed')
                 LIMIT :most"
            ),
            named_params! { ":day": day, ":year": year, ":most": BORN },
            |row| Ok((row.get(0)?, row.get(1)?, Some((row.get(2)?, row.get(3)?, row.get(4)?)))),
        )?;
        born.extend(hers.into_iter().chain(theirs).map(|each| (on, each)));
    }
    Ok(born)
}

pub(super) fn birthdays(tx: &Tx, settings: &Settings) -> Result<Vec<Waiting>> {
    let today = tx.today();
    let mut waiting = Vec::new();
    for (on, (client, birthday, person)) in born(tx, near(today, settings))? {
        let in_days = on.since(today);
        let turns = birthday.parse::<Birthday>().ok().and_then(|birthday| birthday.turns(on));
        let (kind, anchor, why) = match person {
            Some((id, person, relation)) => (
                ReminderKind::PersonBirthday,
                format!("{id} {}", on.year()),
                ReminderWhy::PersonBirthday { on, in_days, turns, person, relation },
            ),
            None => (ReminderKind::Birthday, on.year().to_string(), ReminderWhy::Birthday { on, in_days, turns }),
        };
        let key = ReminderKey { client, kind, anchor };
        waiting.push(Waiting::new(key, on.plus(-settings.birthday_lead_days), Cause::Whole(why)));
    }
    Ok(waiting)
}

/// The holidays that clients keep, those everybody knows and their own.
pub(super) fn feasts(tx: &Tx, settings: &Settings) -> Result<Vec<Waiting>> {
    let today = tx.today();
    let known: Vec<(Day, FeastKind)> =
        near(today, settings).flat_map(|day| feast::on(day).into_iter().map(move |kind| (day, kind))).collect();
    let own = kept_on(near(today, settings));
    let kinds: Vec<FeastKind> = known.iter().map(|(_, kind)| *kind).collect();
    let days: Vec<String> = own.keys().map(|day| format!("--{day}")).collect();
    let rows = tx.all(
        &format!(
            "SELECT feast.id, feast.client_id, feast.kind, feast.words, feast.day FROM feast
             JOIN client ON client.id = feast.client_id
             WHERE feast.kind IN (SELECT value FROM json_each(:kinds)) AND {REACHABLE}
             UNION ALL
             SELECT feast.id, feast.client_id, feast.kind, feast.words, feast.day FROM feast
             JOIN client ON client.id = feast.client_id
             WHERE feast.kind = 'own' AND feast.day IN (SELECT value FROM json_each(:days)) AND {REACHABLE}
             LIMIT :most"
        ),
        named_params! { ":kinds": serde_json::to_string(&kinds)?, ":days": serde_json::to_string(&days)?, ":most": EACH * 4 },
        |row| {
            let (kind, day): (FeastKind, String) = (row.get(2)?, row.get(4)?);
            Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?, kind, row.get::<_, String>(3)?, day))
        },
    )?;
    let told = rows.into_iter().filter_map(|(id, client, kind, words, day)| {
        let on = match kind {
            FeastKind::Own => own.get(day.strip_prefix("--")?).copied(),
            _ => known.iter().find(|(_, other)| *other == kind).map(|(on, _)| *on),
        }?;
        let key = ReminderKey { client, kind: ReminderKind::Feast, anchor: format!("{id} {}", on.year()) };
        let why = ReminderWhy::Feast { on, in_days: on.since(today), feast: kind, words };
        Some(Waiting::new(key, on.plus(-settings.birthday_lead_days), Cause::Whole(why)))
    });
    Ok(told.collect())
}

/// Patch tests that hold only a few days more.
pub(super) fn patch_tests(tx: &Tx, settings: &Settings) -> Result<Vec<Waiting>> {
    let today = tx.today();
    let rows = tx.all(
        &format!(
            "SELECT alert.id, alert.client_id, alert.words, alert.until FROM alert
             JOIN client ON client.id = alert.client_id
             WHERE alert.until IS NOT NULL AND alert.until >= :today AND alert.until <= :soon AND alert.kind = 'patch_test' AND {REACHABLE}
             ORDER BY alert.until
             LIMIT :most"
        ),
        named_params! { ":today": today, ":soon": today.plus(settings.running_out_days), ":most": EACH },
        |row| Ok((row.get::<_, String>(0)?, row.get(1)?, row.get(2)?, row.get::<_, Day>(3)?)),
    )?;
    let told = rows.into_iter().chain(tested(tx, settings)?).map(|(id, client, words, until)| {
        // Prolonged it is another reminder.
        let key = ReminderKey { client, kind: ReminderKind::PatchTest, anchor: format!("{id} {until}") };
        let why = ReminderWhy::PatchTest { words, until, in_days: until.since(today) };
        Waiting::new(key, until.plus(-settings.running_out_days), Cause::Whole(why))
    });
    Ok(told.collect())
}

/// The same for tests in their own room: how long one holds is its services' rule, the longest of those it suits. A newer
/// test of the product takes its place.
fn tested(tx: &Tx, settings: &Settings) -> Result<Vec<(String, String, String, Day)>> {
    let (today, soon) = (tx.today(), tx.today().plus(settings.running_out_days));
    let mut last: HashMap<String, (String, String, Day)> = HashMap::new();
    for service in service::list(tx, &ServiceListArgs { archived: false })? {
        let (days, wanted) = (service.fields.patch_days, fold::name(&service.fields.patch_product));
        if days == 0 {
            continue;
        }
        let rows = tx.all(
            &format!(
                "SELECT patch_test.id, patch_test.client_id, patch_test.product, patch_test.at FROM patch_test
                 JOIN client ON client.id = patch_test.client_id
                 WHERE patch_test.at >= :from AND patch_test.at < :to AND patch_test.result = 'none' AND {REACHABLE}
                   AND NOT EXISTS (SELECT 1 FROM patch_test AS newer
                                   WHERE newer.client_id = patch_test.client_id AND newer.product = patch_test.product AND newer.at > patch_test.at)
                 ORDER BY patch_test.at
                 LIMIT :most"
            ),
            named_params! { ":from": today.plus(-days).starts(), ":to": soon.plus(1 - days).starts(), ":most": EACH },
            |row| Ok((row.get::<_, String>(0)?, row.get(1)?, row.get::<_, String>(2)?, row.get::<_, Moment>(3)?)),
        )?;
        for (id, client, product, at) in rows {
            let until = at.day().plus(days);
            let suits = wanted.is_empty() || fold::name(&product) == wanted;
            if suits && last.get(&id).is_none_or(|kept| kept.2 < until) {
                last.insert(id, (client, product, until));
            }
        }
    }
    let mut told: Vec<_> = last.into_iter().map(|(id, (client, words, until))| (id, client, words, until)).collect();
    told.sort();
    Ok(told)
}

/// The days around today on which a greeting is told.
fn near(today: Day, settings: &Settings) -> impl Iterator<Item = Day> + use<> {
    (-GRACE..=settings.birthday_lead_days).map(move |in_days| today.plus(in_days))
}
