//! Works out where clients stand and keeps it: one of them after a change, everybody in one pass when the rule changes.

use std::collections::HashMap;

use rusqlite::{Row, named_params};

use crate::client;
use crate::contact::{self, Touch};
use crate::day::{Day, Moment};
use crate::error::Result;
use crate::gone::{self, GoneRow};
use crate::pause::{self, PauseRow};
use crate::quiet::{self, Patience, QuietWhy};
use crate::rhythm::{self, Bounds, Interval, Rhythm};
use crate::setting;
use crate::tx::Tx;

/// Stands in `stale` for everybody.
const EVERYBODY: &str = "*";
/// What she is worth is what she paid in so many days before her last visit.
const YEAR: i64 = 365;

/// Works out again whoever the change touched; called before every commit.
pub fn refresh(tx: &Tx) -> Result<()> {
    let clients: Vec<String> = tx.all("SELECT client_id FROM stale ORDER BY client_id", [], |row| row.get(0))?;
    if clients.is_empty() {
        return Ok(());
    }
    if clients.iter().any(|client| client == EVERYBODY) {
        return rebuild(tx);
    }
    let rules = Rules::of(tx)?;
    for client in &clients {
        let lines = tx.all(
            &format!("{LINES} AND visit.client_id = :client {ORDER}"),
            named_params! { ":client": client },
            from_row,
        )?;
        let lines: Vec<Line> = lines.into_iter().map(|(_, line)| line).collect();
        let around = Around {
            pauses: pause::of(tx, client)?,
            touches: contact::touches(tx, client)?,
            gone: gone::of(tx, client)?,
        };
        tx.execute("DELETE FROM standing WHERE client_id = :client", named_params! { ":client": client })?;
        settle(tx, client, &lines, &around, &rules)?;
    }
    tx.execute("DELETE FROM stale", [])?;
    Ok(())
}

/// Works out everybody in one pass over their visits: after the rule itself or one of its numbers has changed.
pub fn rebuild(tx: &Tx) -> Result<()> {
    tx.execute("DELETE FROM standing", [])?;
    tx.execute("DELETE FROM stale", [])?;
    let rules = Rules::of(tx)?;
    let mut around: HashMap<String, Around> = HashMap::new();
    for (client, touches) in contact::all_touches(tx)? {
        around.entry(client).or_default().touches = touches;
    }
    for (client, pause) in pause::all(tx)? {
        around.entry(client).or_default().pauses.push(pause);
    }
    for (client, gone) in gone::all(tx)? {
        around.entry(client).or_default().gone.push(gone);
    }
    let nothing = Around::default();
    let mut whole = tx.conn.prepare(&format!("{LINES} {ORDER}"))?;
    let mut rows = whole.query([])?;
    let mut lines: Vec<Line> = Vec::new();
    let mut whose = String::new();
    while let Some(row) = rows.next()? {
        let (client, line) = from_row(row)?;
        if client != whose {
            settle(tx, &whose, &lines, around.get(&whose).unwrap_or(&nothing), &rules)?;
            lines.clear();
            whose = client;
        }
        lines.push(line);
    }
    settle(tx, &whose, &lines, around.get(&whose).unwrap_or(&nothing), &rules)
}

/// The numbers of both rules.
struct Rules {
    bounds: Bounds,
    patience: Patience,
}

impl Rules {
    fn of(tx: &Tx) -> Result<Rules> {
        let settings = setting::show(tx)?;
        Ok(Rules {
            bounds: Bounds {
                lead_days: settings.due_lead_days,
                lead_percent: settings.due_lead_percent,
                late_percent: settings.late_percent,
                lapsed_percent: settings.lapsed_percent,
            },
            patience: Patience { cool_off_days: settings.cool_off_days, attempts: settings.attempts },
        })
    }
}

/// What beside her visits decides where she stands.
#[derive(Default)]
struct Around {
    pauses: Vec<PauseRow>,
    touches: Vec<Touch>,
    gone: Vec<GoneRow>,
}

/// One service of a done visit as the rule sees it.
struct Line {
    category: String,
    day: Day,
    visit: String,
    /// Minor units, of the whole visit.
    paid: i64,
    interval: Option<Interval>,
    sets_rhythm: bool,
}

const LINES: &str = "SELECT visit.client_id, service.category, visit.starts, visit.id, coalesce(visit.paid, 0),
     service.interval_from, service.interval_to, service.rhythm = 'always'
   FROM visit
   JOIN visit_service ON visit_service.visit_id = visit.id
   JOIN service ON service.id = visit_service.service_id
   WHERE visit.state = 'done'";

const ORDER: &str = "ORDER BY visit.client_id, visit.starts, visit.id, visit_service.position";

fn from_row(row: &Row<'_>) -> rusqlite::Result<(String, Line)> {
    let to: Option<i64> = row.get(6)?;
    let from: Option<i64> = row.get(5)?;
    let line = Line {
        category: row.get(1)?,
        day: row.get::<_, Moment>(2)?.day(),
        visit: row.get(3)?,
        paid: row.get(4)?,
        interval: to.map(|to| Interval { from: from.unwrap_or(to), to }),
        sets_rhythm: row.get(7)?,
    };
    Ok((row.get(0)?, line))
}

/// One client, from her lines in the order of their days.
fn settle(tx: &Tx, client: &str, lines: &[Line], around: &Around, rules: &Rules) -> Result<()> {
    // What is nobody's any more is no rhythm.
    if client == client::NOBODY {
        return Ok(());
    }
    let value = value(lines);
    let mut regular: Vec<&Line> = lines.iter().filter(|line| line.sets_rhythm).collect();
    regular.sort_by(|one, other| one.category.cmp(&other.category));
    for visits in regular.chunk_by(|one, other| one.category == other.category) {
        let Some(last) = visits.last() else { continue };
        let days: Vec<Day> = visits.iter().map(|visit| visit.day).collect();
        let breaks: Vec<(Day, Day)> = around
            .pauses
            .iter()
            .filter(|pause| pause.category.is_empty() || pause.category == last.category)
            .map(|pause| (pause.from, pause.until))
            .collect();
        let rhythm = rhythm::of(&days, &breaks, last.interval);
        let paused_until = breaks.iter().map(|(_, until)| *until).filter(|until| *until > last.day).max();
        write(tx, client, &Stand { last, rhythm: rhythm.as_ref(), paused_until, value }, around, rules)?;
    }
    Ok(())
}

/// What she paid in the year up to her last visit, each visit once; minor units.
fn value(lines: &[Line]) -> i64 {
    let Some(last) = lines.last() else { return 0 };
    let mut counted = "";
    let mut value = 0;
    for line in lines.iter().filter(|line| last.day.since(line.day) < YEAR) {
        if line.visit != counted {
            value += line.paid;
            counted = &line.visit;
        }
    }
    value
}

/// Where she stands in one category, before her contacts are looked at.
struct Stand<'lines> {
    last: &'lines Line,
    rhythm: Option<&'lines Rhythm>,
    paused_until: Option<Day>,
    value: i64,
}

fn write(tx: &Tx, client: &str, stand: &Stand<'_>, around: &Around, rules: &Rules) -> Result<()> {
    let Stand { last, rhythm, paused_until, value } = *stand;
    let Rules { bounds, patience } = rules;
    // After a pause she is due on its last day, and the days count on from her usual.
    let from_usual = |rhythm: &Rhythm, after: i64| match paused_until {
        Some(until) => until.plus((after - rhythm.usual.rounded()).max(0)),
        None => last.day.plus(after),
    };
    let due_on = rhythm.map(|rhythm| paused_until.unwrap_or_else(|| last.day.plus(rhythm::due_after(rhythm, bounds))));
    let lapsed_on = rhythm.map(|rhythm| from_usual(rhythm, rhythm::lapsed_after(rhythm, bounds)));
    let quiet = quiet::of(&around.touches, last.day, lapsed_on, *patience);
    let gone = around
        .gone
        .iter()
        .rfind(|gone| gone.since >= last.day && (gone.category.is_empty() || gone.category == last.category));
    tx.execute(
        "INSERT INTO standing (client_id, category, last_on, last_visit, usual, lower, upper, own, gaps, due_on, late_on, lapsed_on, paused_until,
                               quiet_until, quiet_why, gone, value)
         VALUES (:client, :category, :last_on, :last_visit, :usual, :lower, :upper, :own, :gaps, :due_on, :late_on, :lapsed_on, :paused_until,
                 :quiet_until, :quiet_why, :gone, :value)",
        named_params! {
            ":client": client, ":category": last.category, ":last_on": last.day, ":last_visit": last.visit,
            ":usual": rhythm.map(|rhythm| rhythm.usual.0), ":lower": rhythm.map(|rhythm| rhythm.lower.0),
            ":upper": rhythm.map(|rhythm| rhythm.upper.0), ":own": rhythm.is_some_and(|rhythm| rhythm.own),
            ":gaps": serde_json::to_string(rhythm.map_or(&[][..], |rhythm| &rhythm.gaps))?, ":due_on": due_on,
            ":late_on": rhythm.map(|rhythm| from_usual(rhythm, rhythm::late_after(rhythm, bounds))), ":lapsed_on": lapsed_on,
            ":paused_until": paused_until, ":quiet_until": quiet.map(|quiet| quiet.until),
            ":quiet_why": quiet.map_or(QuietWhy::Nothing, |quiet| quiet.why), ":gone": gone.map_or("", |gone| gone.why.word()),
            ":value": value,
        },
    )?;
    Ok(())
}
