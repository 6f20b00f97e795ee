//! Where each client stands against her own rhythm: on it, due, late, lapsed; booked and paused are never nagged.
//!
//! Kept in a table of its own, worked out again for whoever a change touched before that change is committed, so that
//! the list of the due is read from an index and is right after every change, undo and import.

use rusqlite::{Row, named_params};
use serde::Serialize;
use ts_rs::TS;

use crate::choice::choice;
use crate::day::{Day, Moment};
use crate::error::Result;
use crate::pause;
use crate::rhythm::{self, Interval, Quarters, Rhythm};
use crate::tx::Tx;
use crate::visit;

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

/// A client's standing in each of her categories, the most pressing first.
pub fn of(tx: &Tx, client: &str) -> Result<Vec<Standing>> {
    let mut standings = Vec::new();
    for kept in kept(tx, client)? {
        standings.push(judge(tx, &kept)?);
    }
    standings.sort_by_key(|standing| (urgency(standing.state), -standing.late_days));
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

/// Those whose due day has come, the newest due first, booked and paused ones still among them.
pub fn due(tx: &Tx, most: usize) -> Result<Vec<Kept>> {
    tx.all(
        &format!("SELECT {COLUMNS} FROM standing WHERE due_on <= :today ORDER BY due_on DESC, client_id LIMIT :most"),
        named_params! { ":today": tx.today(), ":most": most },
        from_row,
    )
}

/// Those who fall due later, the nearest first.
pub fn coming(tx: &Tx, most: usize) -> Result<Vec<Kept>> {
    tx.all(
        &format!("SELECT {COLUMNS} FROM standing WHERE due_on > :today ORDER BY due_on, client_id LIMIT :most"),
        named_params! { ":today": tx.today(), ":most": most },
        from_row,
    )
}

/// What a kept row means today.
pub fn judge(tx: &Tx, kept: &Kept) -> Result<Standing> {
    let today = tx.today();
    let next = visit::next(tx, &kept.client, tx.now(), Some(&kept.category))?.map(|visit| visit.at);
    let reached = |day: Option<Day>| day.is_some_and(|day| day <= today);
    let state = if next.is_some() {
        StandingState::Booked
    } else if kept.paused_until.is_some_and(|until| today < until) {
        StandingState::Paused
    } else if reached(kept.lapsed_on) {
        StandingState::Lapsed
    } else if reached(kept.late_on) {
        StandingState::Late
    } else if reached(kept.due_on) {
        StandingState::Due
    } else {
        StandingState::OnRhythm
    };
    let late = matches!(state, StandingState::Late | StandingState::Lapsed);
    // After a pause the days count as if her usual were reached on its last day.
    let days = match (kept.paused_until, kept.usual) {
        (Some(until), Some(usual)) if until <= today => usual.rounded() + today.since(until),
        _ => today.since(kept.last_on),
    };
    Ok(Standing {
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
    })
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
