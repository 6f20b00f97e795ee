//! What a visit leaves behind: follow-ups, questions how it holds, a guarantee running out, a confirmation for tomorrow.

use rusqlite::named_params;

use super::{Cause, EACH, REACHABLE, ReminderWhy, Waiting};
use crate::answer::{ReminderKey, ReminderKind};
use crate::day::{Day, Moment};
use crate::error::Result;
use crate::service::{self, ServiceListArgs, ServiceRow};
use crate::setting::Settings;
use crate::tx::Tx;

/// The second follow-up never comes before this day after the visit.
const SECOND_EARLIEST: i64 = 4;
/// For so many days it is still worth asking how it holds.
const GRACE: i64 = 3;

/// A done visit that left a follow-up, whose client may be asked: nothing else was booked since, she takes no break, and
/// she is not gone.
const FOLLOWED: &str = "visit.state = 'done' AND visit.not_now = 'follow_up'
   AND NOT EXISTS (
     SELECT 1 FROM pause
     WHERE pause.client_id = visit.client_id AND pause.category = '' AND pause.starts <= :today AND pause.until > :today)
   AND NOT EXISTS (
     SELECT 1 FROM gone
     WHERE gone.client_id = visit.client_id AND gone.category = '' AND gone.since >= substr(visit.starts, 1, 10))
   AND NOT EXISTS (
     SELECT 1 FROM visit AS later
     WHERE later.client_id = visit.client_id AND later.starts > visit.starts AND later.state NOT IN ('cancelled', 'no_show'))";

/// She left without a next visit, and is to be asked from this day on. All clients', or one's.
pub(super) fn follow_ups(tx: &Tx, client: Option<&str>) -> Result<Vec<Waiting>> {
    tx.all(
        &format!(
            "SELECT visit.id, visit.client_id, visit.starts, visit.follow_up_on, visit.why, visit.reason, visit.master_id FROM visit
             JOIN client ON client.id = visit.client_id
             WHERE {} AND visit.follow_up_on <= :today AND {FOLLOWED} AND {REACHABLE}
               AND NOT EXISTS (
                 SELECT 1 FROM answer
                 WHERE answer.client_id = visit.client_id AND answer.kind = 'follow_up' AND answer.anchor = visit.id
                   AND answer.state <> 'snoozed')
             ORDER BY visit.follow_up_on DESC
             LIMIT :most",
            whose(client)
        ),
        named_params! { ":today": tx.today(), ":client": client, ":most": EACH },
        |row| {
            let key = ReminderKey { client: row.get(1)?, kind: ReminderKind::FollowUp, anchor: row.get(0)? };
            let visit_on = row.get::<_, Moment>(2)?.day();
            let cause = Cause::FollowUp { visit_on, why: row.get(4)?, reason: row.get(5)? };
            Ok(Waiting::new(key, row.get(3)?, cause).of(row.get(6)?))
        },
    )
}

/// The day of the second follow-up, of a visit and the rhythm it belongs to.
const SECOND_ON: &str = "max(date(visit.starts, :earliest || ' days'), date(visit.starts, ((standing.usual + 2) / 4 - :before) || ' days'))";

/// She is asked a second time some days before her usual day, but not before the fourth day, nor before the first.
pub(super) fn second_follow_ups(tx: &Tx, settings: &Settings, client: Option<&str>) -> Result<Vec<Waiting>> {
    let mut waiting = tx.all(
        &format!(
            "SELECT visit.id, visit.client_id, visit.starts, {SECOND_ON}, visit.why, visit.reason, visit.master_id FROM visit
             JOIN client ON client.id = visit.client_id
             JOIN standing ON standing.client_id = visit.client_id AND standing.last_visit = visit.id
             WHERE {} AND visit.follow_up_on <= :today AND standing.usual IS NOT NULL AND {FOLLOWED} AND {REACHABLE}
               AND {SECOND_ON} > visit.follow_up_on AND {SECOND_ON} <= :today
               AND NOT EXISTS (
                 SELECT 1 FROM answer
                 WHERE answer.client_id = visit.client_id AND answer.kind = 'second_follow_up' AND answer.anchor = visit.id
                   AND answer.state <> 'snoozed')
             ORDER BY visit.follow_up_on DESC, visit.id, {SECOND_ON}
             LIMIT :most",
            whose(client)
        ),
        named_params! {
            ":today": tx.today(), ":client": client, ":earliest": SECOND_EARLIEST, ":before": settings.second_follow_up_days, ":most": EACH,
        },
        |row| {
            let key = ReminderKey { client: row.get(1)?, kind: ReminderKind::SecondFollowUp, anchor: row.get(0)? };
            let visit_on = row.get::<_, Moment>(2)?.day();
            let cause = Cause::FollowUp { visit_on, why: row.get(4)?, reason: row.get(5)? };
            Ok(Waiting::new(key, row.get(3)?, cause).of(row.get(6)?))
        },
    )?;
    // A visit of two categories is asked about once, on the earlier day.
    waiting.dedup_by(|later, first| later.key == first.key);
    Ok(waiting)
}

/// How it holds, on the days that the service names, until she comes again.
pub(super) fn aftercare(tx: &Tx, client: Option<&str>) -> Result<Vec<Waiting>> {
    let today = tx.today();
    let mut waiting: Vec<Waiting> = Vec::new();
    for days in distinct(tx, |service| service.fields.aftercare.clone())? {
        let had = had(tx, client, (today.plus(-days - GRACE), today.plus(-days)), |service| {
            service.aftercare.contains(&days)
        })?;
        for Had { visit, client, on, master } in had {
            let key = ReminderKey { client, kind: ReminderKind::Aftercare, anchor: format!("{visit} {days}") };
            let why = ReminderWhy::Aftercare { visit_on: on, days, services: Vec::new() };
            waiting.push(Waiting::new(key, on.plus(days), Cause::OfVisit(why)).of(Some(master)));
        }
    }
    // Two questions about one visit are one: the later.
    waiting.sort_by(|one, other| (one.visit(), other.on).cmp(&(other.visit(), one.on)));
    waiting.dedup_by(|later, first| later.visit() == first.visit());
    Ok(waiting)
}

/// What does not hold is done again for nothing, but only a few days more.
pub(super) fn redo_endings(tx: &Tx, settings: &Settings) -> Result<Vec<Waiting>> {
    let (today, lead) = (tx.today(), settings.running_out_days);
    let mut waiting = Vec::new();
    for days in distinct(tx, |service| vec![service.fields.redo_days])?.into_iter().filter(|days| *days > 0) {
        for Had { visit, client, on, master } in
            had(tx, None, (today.plus(-days), today.plus(lead - days).min(today.plus(-1))), |service| {
                service.redo_days == days
            })?
        {
            let until = on.plus(days);
            let key = ReminderKey { client, kind: ReminderKind::RedoEnding, anchor: format!("{visit} {days}") };
            let why =
                ReminderWhy::RedoEnding { visit_on: on, until, in_days: until.since(today), services: Vec::new() };
            waiting.push(Waiting::new(key, until.plus(-lead), Cause::OfVisit(why)).of(Some(master)));
        }
    }
    Ok(waiting)
}

/// Tomorrow's visits that nobody has confirmed or been asked about; one made today needs no confirming.
pub(super) fn confirmations(tx: &Tx) -> Result<Vec<Waiting>> {
    let today = tx.today();
    let tomorrow = today.plus(1);
    let rows = tx.all(
        &format!(
            "SELECT visit.id, visit.client_id, visit.starts, visit.master_id FROM visit
             JOIN client ON client.id = visit.client_id
             WHERE visit.starts >= :from AND visit.starts < :to AND visit.state = 'booked' AND visit.confirmation = '' AND visit.made_at < :today
               AND {REACHABLE}
             ORDER BY visit.starts, visit.id
             LIMIT :most"
        ),
        named_params! {
            ":from": tomorrow.starts(), ":to": tomorrow.plus(1).starts(), ":today": tx.zone.instant(today.starts()).0, ":most": EACH,
        },
        |row| Ok((row.get::<_, String>(0)?, row.get(1)?, row.get::<_, Moment>(2)?, row.get(3)?)),
    )?;
    let told = rows.into_iter().map(|(visit, client, at, master)| {
        // Moved it is another question.
        let key = ReminderKey { client, kind: ReminderKind::Confirmation, anchor: format!("{visit} {at}") };
        let why = ReminderWhy::Confirmation { at, services: Vec::new() };
        Waiting::new(key, today, Cause::OfVisit(why)).of(master)
    });
    Ok(told.collect())
}

/// A done visit in a window of days, after which she has not come again.
struct Had {
    visit: String,
    client: String,
    on: Day,
    master: String,
}

/// What a service asks for after the visit.
struct After {
    aftercare: Vec<i64>,
    redo_days: i64,
}

fn had(tx: &Tx, client: Option<&str>, (from, to): (Day, Day), wanted: impl Fn(&After) -> bool) -> Result<Vec<Had>> {
    let rows = tx.all(
        &format!(
            "SELECT visit.id, visit.client_id, visit.starts, visit.master_id, service.aftercare, service.redo_days FROM visit
             JOIN client ON client.id = visit.client_id
             JOIN visit_service ON visit_service.visit_id = visit.id
             JOIN service ON service.id = visit_service.service_id
             WHERE {} AND visit.starts >= :from AND visit.starts < :to AND visit.state = 'done'
               AND (service.aftercare <> '' OR service.redo_days > 0) AND {REACHABLE}
               AND NOT EXISTS (
                 SELECT 1 FROM visit AS later
                 WHERE later.client_id = visit.client_id AND later.starts > visit.starts AND later.state IN ('arrived', 'done'))
               AND NOT EXISTS (
                 SELECT 1 FROM gone
                 WHERE gone.client_id = visit.client_id AND gone.category = '' AND gone.since >= substr(visit.starts, 1, 10))
             ORDER BY visit.starts DESC, visit.id
             LIMIT :most",
            whose(client)
        ),
        named_params! { ":client": client, ":from": from.starts(), ":to": to.plus(1).starts(), ":most": EACH },
        |row| {
            let had = Had { visit: row.get(0)?, client: row.get(1)?, on: row.get::<_, Moment>(2)?.day(), master: row.get(3)? };
            Ok((had, After { aftercare: service::days(&row.get::<_, String>(4)?), redo_days: row.get(5)? }))
        },
    )?;
    let mut had: Vec<Had> = rows.into_iter().filter(|(_, after)| wanted(after)).map(|(had, _)| had).collect();
    had.dedup_by(|one, other| one.visit == other.visit);
    Ok(had)
}

/// The days that some service names, each once.
fn distinct(tx: &Tx, days: impl Fn(&ServiceRow) -> Vec<i64>) -> Result<Vec<i64>> {
    let services = service::list(tx, &ServiceListArgs { archived: true })?;
    let mut all: Vec<i64> = services.iter().flat_map(days).collect();
    all.sort_unstable();
    all.dedup();
    Ok(all)
}

/// One client's visits by her index, or everybody's.
fn whose(client: Option<&str>) -> &'static str {
    if client.is_some() { "visit.client_id = :client" } else { ":client IS NULL" }
}
