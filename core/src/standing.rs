//! Where each client stands against her own rhythm: on it, due, late, lapsed; booked and paused are never nagged.
//!
//! Kept in a table of its own, worked out again for whoever a change touched before that change is committed, so that
//! the list of the due is read from an index and is right after every change, undo and import.

pub mod fill;

use std::collections::HashMap;

use rusqlite::{Row, named_params};
use serde::Serialize;
use ts_rs::TS;

use crate::choice::choice;
use crate::day::{Day, Moment};
use crate::error::Result;
use crate::gone::GoneWhy;
use crate::quiet::QuietWhy;
use crate::rhythm::Quarters;
use crate::tx::Tx;

/// Changes whenever the table would be filled differently, so that a book fills it anew when it is opened.
pub const VERSION: i64 = 2;

choice! {
    StandingState {
        None = "none", Booked = "booked", Paused = "paused", OnRhythm = "on_rhythm", Due = "due", Late = "late", Lapsed = "lapsed",
        Gone = "gone",
    }
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct Standing {
    pub category: String,
    pub state: StandingState,
    /// Days, rounded half up.
    pub usual: Option<i64>,
    pub lower: Option<i64>,
    pub upper: Option<i64>,
    /// Whether the rhythm is read from her own visits.
    pub own: bool,
    pub last: Option<Day>,
    /// Since the last visit.
    pub days: i64,
    /// The first day on which she was due.
    pub since: Option<Day>,
    /// Counted from her usual; 0 unless late or lapsed.
    pub late_days: i64,
    /// Newest last, at most eight.
    pub gaps: Vec<i64>,
    pub next: Option<Moment>,
    pub until: Option<Day>,
    /// Nobody asks her back before this day, and why.
    pub quiet_until: Option<Day>,
    pub quiet_why: QuietWhy,
    pub gone: Option<GoneWhy>,
}

/// A row of the table.
#[derive(Debug, Clone)]
pub struct Kept {
    pub client: String,
    pub category: String,
    pub last_on: Day,
    pub last_visit: String,
    usual: Option<Quarters>,
    lower: Option<Quarters>,
    upper: Option<Quarters>,
    own: bool,
    gaps: Vec<i64>,
    pub due_on: Option<Day>,
    pub late_on: Option<Day>,
    pub lapsed_on: Option<Day>,
    paused_until: Option<Day>,
    quiet_until: Option<Day>,
    quiet_why: QuietWhy,
    gone: Option<GoneWhy>,
}

/// Somebody whose due day has come, before anything more is read about her.
#[derive(Debug)]
pub struct Due {
    pub client: String,
    pub name: String,
    pub category: String,
    pub last_visit: String,
    /// The day this opened: when she was due, or lapsed, or when she could be asked again after a contact.
    pub since: Day,
    pub state: StandingState,
    /// The day until which the desk put it off.
    pub put_off: Option<Day>,
}

/// Her usual gap and its quartiles in whole days, for the window of a suggestion.
#[derive(Debug, Clone, Copy)]
pub struct Spread {
    pub usual: i64,
    pub lower: i64,
    pub upper: i64,
}

impl Kept {
    pub fn spread(&self) -> Option<Spread> {
        let days = |quarters: Option<Quarters>| quarters.map(Quarters::rounded);
        Some(Spread { usual: days(self.usual)?, lower: days(self.lower)?, upper: days(self.upper)? })
    }
}

const COLUMNS: &str = "client_id, category, last_on, last_visit, usual, lower, upper, own, gaps, due_on, late_on, lapsed_on, paused_until, quiet_until, quiet_why, gone";

/// Her next visit in the category of a row of the table; one of today counts until it is finished, so that nobody is nagged
/// about the client in the chair.
const NEXT: &str = "(SELECT visit.starts FROM visit
   WHERE visit.client_id = standing.client_id AND visit.starts >= :day AND visit.state IN ('booked', 'confirmed', 'arrived')
     AND EXISTS (
       SELECT 1 FROM visit_service JOIN service ON service.id = visit_service.service_id
       WHERE visit_service.visit_id = visit.id AND service.category = standing.category)
   ORDER BY visit.starts
   LIMIT 1)";

/// A client's standing in each of her categories, the most pressing first.
pub fn of(tx: &Tx, client: &str) -> Result<Vec<Standing>> {
    Ok(of_many(tx, &[client])?.remove(client).unwrap_or_default())
}

/// As [`of`], for several clients, by client; one without a standing is left out.
pub fn of_many(tx: &Tx, clients: &[&str]) -> Result<HashMap<String, Vec<Standing>>> {
    let rows = tx.all(
        &format!(
            "SELECT {COLUMNS}, {NEXT} FROM standing
             WHERE client_id IN (SELECT value FROM json_each(:clients))
             ORDER BY client_id, category"
        ),
        named_params! { ":clients": serde_json::to_string(clients)?, ":day": tx.today().starts() },
        |row| Ok((from_row(row)?, row.get(16)?)),
    )?;
    let today = tx.today();
    let mut standings: HashMap<String, Vec<Standing>> = HashMap::new();
    for (kept, next) in rows {
        let judged = judge(today, &kept, next);
        standings.entry(kept.client).or_default().push(judged);
    }
    for each in standings.values_mut() {
        each.sort_by_key(|standing| (urgency(standing.state), -standing.late_days));
    }
    Ok(standings)
}

/// In lists a client stands once, with her most pressing category.
pub fn pressing(tx: &Tx, client: &str) -> Result<Option<Standing>> {
    Ok(of(tx, client)?.into_iter().next())
}

pub fn kept(tx: &Tx, client: &str) -> Result<Vec<Kept>> {
    tx.all(
        &format!("SELECT {COLUMNS} FROM standing WHERE client_id = :client ORDER BY category"),
        named_params! { ":client": client },
        from_row,
    )
}

/// Everybody whose due day has come and who may be asked back, with what was answered. Left alone is whoever is gone,
/// paused, archived, was just contacted, asked not to be, or has a plan to win her back, which speaks for itself; and
/// whoever comes anyway: in the category, or for anything before `:later`.
const MAY_BE_ASKED: &str = "FROM standing
   CROSS JOIN client ON client.id = standing.client_id
   LEFT JOIN answer ON answer.client_id = standing.client_id
     AND answer.kind = iif(standing.lapsed_on <= :today, 'lapsed', 'rhythm') AND answer.anchor = standing.last_visit
   WHERE standing.due_on <= :today AND standing.gone = '' AND client.archived_at IS NULL AND client.no_contact = 0
     AND coalesce(standing.paused_until, '') <= :today AND coalesce(standing.quiet_until, '') <= :today
     AND coalesce((SELECT min(channel.consent = 'no') FROM channel WHERE channel.client_id = standing.client_id), 0) = 0
     AND NOT EXISTS (SELECT 1 FROM win_back WHERE win_back.client_id = standing.client_id AND win_back.closed_on IS NULL)
     AND NOT EXISTS (
       SELECT 1 FROM visit
       WHERE visit.client_id = standing.client_id AND visit.starts >= :day AND visit.state IN ('booked', 'confirmed', 'arrived')
         AND (visit.starts < :later OR EXISTS (
           SELECT 1 FROM visit_service JOIN service ON service.id = visit_service.service_id
           WHERE visit_service.visit_id = visit.id AND service.category = standing.category)))";

/// Those whose due day has come, the newest due first: neither booked in the category, nor in any until the end of
/// `soon`, nor paused, gone, archived, lately contacted, nor answered for good. Whoever is passed over is passed over
/// here, so that she cannot hide those behind her.
pub fn due(tx: &Tx, soon: Day, most: usize) -> Result<Vec<Due>> {
    tx.all(
        &format!(
            "SELECT standing.client_id, client.name, standing.category, standing.last_visit,
                max(iif(standing.lapsed_on <= :today, standing.lapsed_on, standing.due_on), coalesce(standing.quiet_until, '')),
                coalesce(standing.late_on <= :today, 0), coalesce(standing.lapsed_on <= :today, 0),
                iif(answer.until > :today, answer.until, NULL)
             {MAY_BE_ASKED}
               AND (answer.state IS NULL OR answer.state = 'snoozed')
         ORDER BY standing.due_on DESC, standing.client_id
         LIMIT :most"
        ),
        named_params! { ":today": tx.today(), ":day": tx.today().starts(), ":later": soon.plus(1).starts(), ":most": most },
        |row| {
            Ok(Due {
                client: row.get(0)?,
                name: row.get(1)?,
                category: row.get(2)?,
                last_visit: row.get(3)?,
                since: row.get(4)?,
                state: reached(true, row.get(5)?, row.get(6)?),
                put_off: row.get(7)?,
            })
        },
    )
}

/// Somebody to be won back, with what the ranking of the call list needs.
#[derive(Debug)]
pub struct AtRisk {
    pub client: String,
    pub category: String,
    pub last_visit: String,
    pub due_on: Day,
    pub late_on: Day,
    pub lapsed_on: Day,
    /// Minor units.
    pub value: i64,
}

/// Everybody whose due day has come and who may be asked back, in no order: as [`due`], the answers included.
pub fn at_risk(tx: &Tx, soon: Day) -> Result<Vec<AtRisk>> {
    tx.all(
        &format!(
            "SELECT standing.client_id, standing.category, standing.last_visit, standing.due_on, standing.late_on, standing.lapsed_on,
                standing.value
             {MAY_BE_ASKED}
               AND standing.late_on IS NOT NULL AND standing.lapsed_on IS NOT NULL
               AND (answer.state IS NULL OR (answer.state = 'snoozed' AND answer.until <= :today))"
        ),
        named_params! { ":today": tx.today(), ":day": tx.today().starts(), ":later": soon.plus(1).starts() },
        |row| {
            Ok(AtRisk {
                client: row.get(0)?,
                category: row.get(1)?,
                last_visit: row.get(2)?,
                due_on: row.get(3)?,
                late_on: row.get(4)?,
                lapsed_on: row.get(5)?,
                value: row.get(6)?,
            })
        },
    )
}

/// Who falls due later, lapses later or may be asked again later, and on which day; without those booked in the category.
pub fn coming(tx: &Tx, most: usize) -> Result<Vec<(String, Day)>> {
    let mut coming = Vec::new();
    for day in ["due_on", "lapsed_on", "quiet_until"] {
        coming.extend(tx.all(
            &format!(
                "SELECT client_id, {day} FROM standing
                 WHERE {day} > :today AND gone = '' AND due_on IS NOT NULL AND {NEXT} IS NULL
                 ORDER BY {day}, client_id
                 LIMIT :most"
            ),
            named_params! { ":today": tx.today(), ":day": tx.today().starts(), ":most": most },
            |row| Ok((row.get(0)?, row.get(1)?)),
        )?);
    }
    Ok(coming)
}

/// How far along she is, by the days that have come.
fn reached(due: bool, late: bool, lapsed: bool) -> StandingState {
    if lapsed {
        StandingState::Lapsed
    } else if late {
        StandingState::Late
    } else if due {
        StandingState::Due
    } else {
        StandingState::OnRhythm
    }
}

/// What a kept row means today, beside her next visit in its category.
fn judge(today: Day, kept: &Kept, next: Option<Moment>) -> Standing {
    let come = |day: Option<Day>| day.is_some_and(|day| day <= today);
    let state = if next.is_some() {
        StandingState::Booked
    } else if kept.gone.is_some() {
        StandingState::Gone
    } else if kept.paused_until.is_some_and(|until| today < until) {
        StandingState::Paused
    } else {
        reached(come(kept.due_on), come(kept.late_on), come(kept.lapsed_on))
    };
    let late = matches!(state, StandingState::Late | StandingState::Lapsed);
    // After a pause the days count as if her usual were reached on its last day.
    let days = match (kept.paused_until, kept.usual) {
        (Some(until), Some(usual)) if until <= today => usual.rounded() + today.since(until),
        _ => today.since(kept.last_on),
    };
    Standing {
        category: kept.category.clone(),
        state,
        usual: kept.usual.map(Quarters::rounded),
        lower: kept.lower.map(Quarters::rounded),
        upper: kept.upper.map(Quarters::rounded),
        own: kept.own,
        last: Some(kept.last_on),
        days: today.since(kept.last_on),
        since: kept.due_on.filter(|due| *due <= today),
        late_days: if late { (days - kept.usual.map_or(0, Quarters::rounded)).max(0) } else { 0 },
        gaps: kept.gaps.clone(),
        next,
        until: kept.paused_until.filter(|until| today < *until),
        quiet_until: kept.quiet_until.filter(|until| today < *until),
        quiet_why: kept.quiet_why,
        gone: kept.gone,
    }
}

fn urgency(state: StandingState) -> u8 {
    match state {
        StandingState::Late => 0,
        StandingState::Due => 1,
        StandingState::Lapsed => 2,
        StandingState::Paused => 3,
        StandingState::OnRhythm => 4,
        StandingState::Booked => 5,
        StandingState::Gone => 6,
        StandingState::None => 7,
    }
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<Kept> {
    let quarters = |column: usize| row.get::<_, Option<i64>>(column).map(|value| value.map(Quarters));
    Ok(Kept {
        client: row.get(0)?,
        category: row.get(1)?,
        last_on: row.get(2)?,
        last_visit: row.get(3)?,
        usual: quarters(4)?,
        lower: quarters(5)?,
        upper: quarters(6)?,
        own: row.get(7)?,
        gaps: serde_json::from_str(&row.get::<_, String>(8)?).unwrap_or_default(),
        due_on: row.get(9)?,
        late_on: row.get(10)?,
        lapsed_on: row.get(11)?,
        paused_until: row.get(12)?,
        quiet_until: row.get(13)?,
        quiet_why: row.get(14)?,
        gone: Some(row.get_ref(15)?.as_str()?).filter(|word| !word.is_empty()).map(|_| row.get(15)).transpose()?,
    })
}

#[cfg(test)]
mod tests {
    use rusqlite::Connection;
    use rusqlite::functions::FunctionFlags;

    use super::*;
    use crate::day::{Instant, Zone};

    /// Three hundred clients due on 10 March: the first 250 by id are booked, paused, archived or answered for good.
    const DUE: &str = "
        INSERT INTO master (id, name, colour, position) VALUES ('m', 'Maja', '', 1);
        INSERT INTO service (id, name, category, minutes, buffer, price, rhythm, position) VALUES ('s', 'Fill', 'lashes', 60, 0, 0, 'always', 1);
        CREATE TEMP TABLE number AS WITH RECURSIVE up(n) AS (VALUES (1000) UNION ALL SELECT n + 1 FROM up WHERE n < 1299) SELECT n FROM up;
        INSERT INTO client (id, name, address_form, language, birthday, source, made_at, archived_at)
          SELECT 'c' || n, 'Ana ' || n, '', '', '', '', 0, iif(n < 1210 OR n >= 1250, NULL, 1) FROM number;
        INSERT INTO visit (id, client_id, master_id, state, origin, starts, ends, free_from, made_at, cancelled_by, paid_by, not_now, reason)
          SELECT 'v' || n, 'c' || n, 'm', 'booked', 'booked', '2026-03-20T10:00', '2026-03-20T11:00', '2026-03-20T11:00', 0, '', '', '', ''
          FROM number WHERE n < 1170;
        INSERT INTO visit_service (id, visit_id, service_id, price, position) SELECT 'l' || n, 'v' || n, 's', 0, 1 FROM number WHERE n < 1170;
        INSERT INTO answer (id, client_id, kind, anchor, state, why, at)
          SELECT 'a' || n, 'c' || n, 'rhythm', 'last', 'dropped', '', 0 FROM number WHERE n >= 1190 AND n < 1210;
        INSERT INTO standing (client_id, category, last_on, last_visit, own, gaps, due_on, paused_until)
          SELECT 'c' || n, 'lashes', '2026-02-20', 'last', 1, '[]', '2026-03-10', iif(n >= 1170 AND n < 1190, '2026-04-01', NULL) FROM number;";

    #[test]
    fn those_who_are_passed_over_hide_nobody() {
        let conn = Connection::open_in_memory().unwrap();
        for (name, count) in [("fold_name", 1), ("fold_phone", 2)] {
            conn.create_scalar_function(name, count, FunctionFlags::SQLITE_UTF8, |_| Ok("")).unwrap();
        }
        for migration in [
            include_str!("../migrations/0001_start.sql"),
            include_str!("../migrations/0002_calendar.sql"),
            include_str!("../migrations/0003_reminders.sql"),
        ] {
            conn.execute_batch(migration).unwrap();
        }
        conn.execute_batch(DUE).unwrap();
        // 12 March 2026.
        let tx = Tx::new(&conn, Instant(1_773_273_600_000), Zone::find("UTC", "").unwrap(), "");
        let ids = |most| due(&tx, tx.today(), most).unwrap().into_iter().map(|due| due.client).collect::<Vec<_>>();
        let expected: Vec<String> = (1250..1300).map(|number| format!("c{number}")).collect();
        assert_eq!(ids(200), expected);
        assert_eq!(ids(5), expected[..5]);
    }
}
