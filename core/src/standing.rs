//! Where each client stands against her own rhythm: on it, due, late, lapsed; booked and paused are never nagged.
//!
//! Kept in a table of its own, worked out again for whoever a change touched before that change is committed, so that
//! the list of the due is read from an index and is right after every change, undo and import.

use std::collections::HashMap;

use rusqlite::{Row, named_params};
use serde::Serialize;
use ts_rs::TS;

use crate::choice::choice;
use crate::day::{Day, Moment};
use crate::error::Result;
use crate::pause;
use crate::rhythm::{self, Interval, Quarters, Rhythm};
use crate::tx::Tx;

/// Changes whenever the table would be filled differently, so that a book fills it anew when it is opened.
pub const VERSION: i64 = 1;

choice! {
    StandingState {
        None = "none", Booked = "booked", Paused = "paused", OnRhythm = "on_rhythm", Due = "due", Late = "late", Lapsed = "lapsed",
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
}

/// Somebody whose due day has come, before anything more is read about her.
#[derive(Debug)]
pub struct Due {
    pub client: String,
    pub name: String,
    pub category: String,
    pub last_visit: String,
    pub due_on: Day,
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

const COLUMNS: &str = "client_id, category, last_on, last_visit, usual, lower, upper, own, gaps, due_on, late_on, lapsed_on, paused_until";

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
        |row| Ok((from_row(row)?, row.get(13)?)),
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

/// Those whose due day has come, the newest due first: neither booked in the category, nor in any until the end of
/// `soon`, nor paused, nor archived, nor answered for good. Whoever is passed over is passed over here, so that she
/// cannot hide those behind her.
pub fn due(tx: &Tx, soon: Day, most: usize) -> Result<Vec<Due>> {
    tx.all(
        "SELECT standing.client_id, client.name, standing.category, standing.last_visit, standing.due_on,
                coalesce(standing.late_on <= :today, 0), coalesce(standing.lapsed_on <= :today, 0),
                iif(answer.until > :today, answer.until, NULL)
         FROM standing
         CROSS JOIN client ON client.id = standing.client_id
         LEFT JOIN answer ON answer.client_id = standing.client_id AND answer.kind = 'rhythm' AND answer.anchor = standing.last_visit
         WHERE standing.due_on <= :today AND client.archived_at IS NULL
           AND (standing.paused_until IS NULL OR standing.paused_until <= :today)
           AND (answer.state IS NULL OR answer.state = 'snoozed')
           AND NOT EXISTS (
             SELECT 1 FROM visit
             WHERE visit.client_id = standing.client_id AND visit.starts >= :day AND visit.state IN ('booked', 'confirmed', 'arrived')
               AND (visit.starts < :later OR EXISTS (
                 SELECT 1 FROM visit_service JOIN service ON service.id = visit_service.service_id
                 WHERE visit_service.visit_id = visit.id AND service.category = standing.category)))
         ORDER BY standing.due_on DESC, standing.client_id
         LIMIT :most",
        named_params! { ":today": tx.today(), ":day": tx.today().starts(), ":later": soon.plus(1).starts(), ":most": most },
        |row| {
            Ok(Due {
                client: row.get(0)?,
                name: row.get(1)?,
                category: row.get(2)?,
                last_visit: row.get(3)?,
                due_on: row.get(4)?,
                state: reached(true, row.get(5)?, row.get(6)?),
                put_off: row.get(7)?,
            })
        },
    )
}

/// Who falls due later and on which day, the nearest first, without those booked in the category.
pub fn coming(tx: &Tx, most: usize) -> Result<Vec<(String, Day)>> {
    tx.all(
        &format!(
            "SELECT client_id, due_on FROM standing
             WHERE due_on > :today AND {NEXT} IS NULL
             ORDER BY due_on, client_id
             LIMIT :most"
        ),
        named_params! { ":today": tx.today(), ":day": tx.today().starts(), ":most": most },
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
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
    }
}

/// Works out again whoever the change touched; called before every commit.
pub fn refresh(tx: &Tx) -> Result<()> {
    let clients: Vec<String> = tx.all("SELECT client_id FROM stale ORDER BY client_id", [], |row| row.get(0))?;
    if clients.is_empty() {
        return Ok(());
    }
    for client in &clients {
        work_out(tx, client)?;
    }
    tx.execute("DELETE FROM stale", [])?;
    Ok(())
}

/// Works out everybody: after the rule itself has changed.
pub fn rebuild(tx: &Tx) -> Result<()> {
    tx.execute("DELETE FROM standing", [])?;
    tx.execute("DELETE FROM stale", [])?;
    tx.execute("INSERT INTO stale (client_id) SELECT DISTINCT client_id FROM visit", [])?;
    refresh(tx)
}

/// One visit as the rule sees it.
struct Done {
    category: String,
    day: Day,
    visit: String,
    interval: Option<Interval>,
}

fn work_out(tx: &Tx, client: &str) -> Result<()> {
    let done = tx.all(
        "SELECT service.category, visit.starts, visit.id, service.interval_from, service.interval_to
         FROM visit
         JOIN visit_service ON visit_service.visit_id = visit.id
         JOIN service ON service.id = visit_service.service_id
         WHERE visit.client_id = :client AND visit.state = 'done' AND service.rhythm = 'always'
         ORDER BY service.category, visit.starts, visit_service.position",
        named_params! { ":client": client },
        |row| {
            let to: Option<i64> = row.get(4)?;
            let from: Option<i64> = row.get(3)?;
            Ok(Done {
                category: row.get(0)?,
                day: row.get::<_, Moment>(1)?.day(),
                visit: row.get(2)?,
                interval: to.map(|to| Interval { from: from.unwrap_or(to), to }),
            })
        },
    )?;
    tx.execute("DELETE FROM standing WHERE client_id = :client", named_params! { ":client": client })?;
    let pauses = pause::of(tx, client)?;
    for visits in done.chunk_by(|one, other| one.category == other.category) {
        let Some(last) = visits.last() else { continue };
        let days: Vec<Day> = visits.iter().map(|visit| visit.day).collect();
        let breaks: Vec<(Day, Day)> = pauses
            .iter()
            .filter(|pause| pause.category.is_empty() || pause.category == last.category)
            .map(|pause| (pause.from, pause.until))
            .collect();
        let rhythm = rhythm::of(&days, &breaks, last.interval);
        let paused_until = breaks.iter().map(|(_, until)| *until).filter(|until| *until > last.day).max();
        write(tx, client, last, rhythm.as_ref(), paused_until)?;
    }
    Ok(())
}

fn write(tx: &Tx, client: &str, last: &Done, rhythm: Option<&Rhythm>, paused_until: Option<Day>) -> Result<()> {
    // After a pause she is due on its last day, and the days count on from her usual.
    let from_usual = |rhythm: &Rhythm, after: i64| match paused_until {
        Some(until) => until.plus((after - rhythm.usual.rounded()).max(0)),
        None => last.day.plus(after),
    };
    let due_on = rhythm.map(|rhythm| paused_until.unwrap_or_else(|| last.day.plus(rhythm::due_after(rhythm))));
    tx.execute(
        "INSERT INTO standing (client_id, category, last_on, last_visit, usual, lower, upper, own, gaps, due_on, late_on, lapsed_on, paused_until)
         VALUES (:client, :category, :last_on, :last_visit, :usual, :lower, :upper, :own, :gaps, :due_on, :late_on, :lapsed_on, :paused_until)",
        named_params! {
            ":client": client, ":category": last.category, ":last_on": last.day, ":last_visit": last.visit,
            ":usual": rhythm.map(|rhythm| rhythm.usual.0), ":lower": rhythm.map(|rhythm| rhythm.lower.0),
            ":upper": rhythm.map(|rhythm| rhythm.upper.0), ":own": rhythm.is_some_and(|rhythm| rhythm.own),
            ":gaps": serde_json::to_string(rhythm.map_or(&[][..], |rhythm| &rhythm.gaps))?, ":due_on": due_on,
            ":late_on": rhythm.map(|rhythm| from_usual(rhythm, rhythm::late_after(rhythm))),
            ":lapsed_on": rhythm.map(|rhythm| from_usual(rhythm, rhythm::lapsed_after(rhythm))),
            ":paused_until": paused_until,
        },
    )?;
    Ok(())
}

fn urgency(state: StandingState) -> u8 {
    match state {
        StandingState::Late => 0,
        StandingState::Due => 1,
        StandingState::Lapsed => 2,
        StandingState::Paused => 3,
        StandingState::OnRhythm => 4,
        StandingState::Booked => 5,
        StandingState::None => 6,
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
        conn.execute_batch(include_str!("../migrations/0001_start.sql")).unwrap();
        conn.execute_batch(DUE).unwrap();
        // 12 March 2026.
        let tx = Tx::new(&conn, Instant(1_773_273_600_000), Zone::find("UTC", "").unwrap(), "");
        let ids = |most| due(&tx, tx.today(), most).unwrap().into_iter().map(|due| due.client).collect::<Vec<_>>();
        let expected: Vec<String> = (1250..1300).map(|number| format!("c{number}")).collect();
        assert_eq!(ids(200), expected);
        assert_eq!(ids(5), expected[..5]);
    }
}
