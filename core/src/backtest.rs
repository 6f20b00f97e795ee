//! How right were we? Whom the rule would have flagged in the past, and who then really did not return in time.
//!
//! Each time between two visits is looked at with what was known at its beginning: the rhythm from the visits before, as
//! the room `rhythm` reads it. *Her own rhythm* flags her on the day she is late by the settings' numbers; *60 days for
//! everyone* flags her on the sixtieth day. Neither flags somebody who is booked that day, has come by then, or takes a
//! break. She *did not return in time* when she had not come by twice her usual. Whoever came in time was flagged for
//! nothing; whoever lapsed before she would have been flagged was found too late. A month counts the flags of its days;
//! whether she returns is not known yet for the newest, and they are left out.

use std::collections::{BTreeMap, HashMap};

use rusqlite::named_params;
use serde::Serialize;
use ts_rs::TS;

use crate::client;
use crate::day::{Day, Instant, Moment};
use crate::error::Result;
use crate::pause;
use crate::rhythm::{self, Bounds, Interval};
use crate::setting;
use crate::tx::Tx;

/// Months that are told.
const MONTHS: i64 = 12;
/// Days before the first of them whose visits still make a rhythm.
const BEFORE: i64 = 730;
const SIXTY: i64 = 60;
/// Gaps that a rhythm is read from, and the visits around them.
const VISITS: usize = 10;
/// Twice her usual: not to have come by then is to be lost. It stays, whatever the settings say, so that two settings
/// can be compared.
const IN_TIME: Bounds = Bounds { lapsed_percent: 200, ..Bounds::PRODUCT };

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, TS)]
pub struct BacktestCount {
    pub flagged: usize,
    /// Of these, who did not return in time.
    pub lost: usize,
    /// Lapsed before she would have been flagged.
    pub too_late: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct BacktestMonth {
    /// Its first day.
    pub month: Day,
    pub own: BacktestCount,
    pub sixty: BacktestCount,
}

#[derive(Debug, Serialize, TS)]
pub struct Backtest {
    /// The oldest first; those without a flag are told too.
    pub months: Vec<BacktestMonth>,
    pub own: BacktestCount,
    pub sixty: BacktestCount,
}

/// A pause: its category, empty for all, and its days.
type Break = (String, (Day, Day));

/// One done visit.
#[derive(Debug, Clone, Copy)]
struct Past {
    day: Day,
    made: Day,
    interval: Option<Interval>,
}

pub fn show(tx: &Tx) -> Result<Backtest> {
    let today = tx.today();
    let first = months(today).next().unwrap_or(today);
    let settings = setting::show(tx)?;
    let bounds = Bounds {
        lead_days: settings.due_lead_days,
        lead_percent: settings.due_lead_percent,
        late_percent: settings.late_percent,
        lapsed_percent: settings.lapsed_percent,
    };
    let mut pauses: HashMap<String, Vec<Break>> = HashMap::new();
    for (client, pause) in pause::all(tx)? {
        pauses.entry(client).or_default().push((pause.category, (pause.from, pause.until)));
    }
    let mut tally = Tally { today, first, bounds, months: BTreeMap::new() };
    // Every client's id is greater than nothing: said so that the index of her visits gives them in order. Nobody's have none.
    let mut whole = tx.conn.prepare_cached(
        "SELECT visit.client_id, service.category, visit.starts, visit.made_at, service.interval_from, service.interval_to
         FROM visit
         JOIN visit_service ON visit_service.visit_id = visit.id
         JOIN service ON service.id = visit_service.service_id
         WHERE visit.client_id > '' AND visit.client_id <> :nobody AND visit.starts >= :from AND visit.state = 'done' AND service.rhythm = 'always'
         ORDER BY visit.client_id, visit.starts",
    )?;
    let mut rows = whole.query(named_params! { ":from": first.plus(-BEFORE).starts(), ":nobody": client::NOBODY })?;
    let mut hers: Vec<(String, Past)> = Vec::new();
    let mut whose = String::new();
    while let Some(row) = rows.next()? {
        let client: String = row.get(0)?;
        if client != whose {
            tally.client(&mut hers, pauses.get(&whose).map_or(&[], Vec::as_slice));
            hers.clear();
            whose = client;
        }
        let to: Option<i64> = row.get(5)?;
        let from: Option<i64> = row.get(4)?;
        let past = Past {
            day: row.get::<_, Moment>(2)?.day(),
            made: tx.zone.moment(row.get::<_, Instant>(3)?).day(),
            interval: to.map(|to| Interval { from: from.unwrap_or(to), to }),
        };
        hers.push((row.get(1)?, past));
    }
    tally.client(&mut hers, pauses.get(&whose).map_or(&[], Vec::as_slice));
    Ok(tally.told())
}

/// The first days of the months that are told, the oldest first; the running month is the last.
fn months(today: Day) -> impl Iterator<Item = Day> {
    let this = first_of(today);
    (0..MONTHS).rev().map(move |back| (0..back).fold(this, |month, _| first_of(month.plus(-1))))
}

fn first_of(day: Day) -> Day {
    let date: i64 = day.to_string()[8..10].parse().unwrap_or(1);
    day.plus(1 - date)
}

struct Tally {
    today: Day,
    first: Day,
    bounds: Bounds,
    months: BTreeMap<Day, BacktestMonth>,
}

impl Tally {
    fn client(&mut self, hers: &mut [(String, Past)], pauses: &[Break]) {
        hers.sort_by(|one, other| (&one.0, one.1.day).cmp(&(&other.0, other.1.day)));
        for visits in hers.chunk_by(|one, other| one.0 == other.0) {
            let category = &visits[0].0;
            let breaks: Vec<(Day, Day)> =
                pauses.iter().filter(|(of, _)| of.is_empty() || of == category).map(|(_, days)| *days).collect();
            let past: Vec<Past> = visits.iter().map(|(_, past)| *past).collect();
            self.category(&past, &breaks);
        }
    }

    /// Her visits in one category, in the order of their days.
    fn category(&mut self, past: &[Past], breaks: &[(Day, Day)]) {
        for (index, visit) in past.iter().enumerate() {
            let next = past[index + 1..].iter().find(|next| next.day > visit.day);
            // What lies before the months that are told cannot flag anybody in them.
            if next.is_some_and(|next| next.day < self.first) {
                continue;
            }
            let days: Vec<Day> = past[(index + 1).saturating_sub(VISITS)..=index].iter().map(|past| past.day).collect();
            let Some(rhythm) = rhythm::of(&days, breaks, visit.interval) else { continue };
            let lapsed = visit.day.plus(rhythm::lapsed_after(&rhythm, &IN_TIME));
            let end = next.map_or(self.today, |next| next.day);
            if breaks.iter().any(|(from, until)| *from <= end && *until > visit.day) {
                continue;
            }
            let own = visit.day.plus(rhythm::late_after(&rhythm, &self.bounds));
            for (flag, count) in [(own, Which::Own), (visit.day.plus(SIXTY), Which::Sixty)] {
                self.count(Gap { next: next.copied(), lapsed, flag }, count);
            }
        }
    }

    fn count(&mut self, gap: Gap, which: Which) {
        let Gap { next, lapsed, flag } = gap;
        let today = self.today;
        // Neither here nor booked on that day.
        let waits_on = |day: Day| day < today && next.is_none_or(|next| next.day > day && next.made > day);
        let lost = next.map_or(lapsed <= today, |next| next.day >= lapsed);
        let known = next.is_some() || lapsed <= today;
        if waits_on(flag)
            && known
            && let Some(count) = self.month(flag, which)
        {
            count.flagged += 1;
            count.lost += usize::from(lost);
        }
        if lost
            && flag > lapsed
            && waits_on(lapsed)
            && let Some(count) = self.month(lapsed, which)
        {
            count.too_late += 1;
        }
    }

    /// None for a day before the months that are told.
    fn month(&mut self, day: Day, which: Which) -> Option<&mut BacktestCount> {
        if day < self.first {
            return None;
        }
        let month = first_of(day);
        let nothing = BacktestMonth { month, own: BacktestCount::default(), sixty: BacktestCount::default() };
        let told = self.months.entry(month).or_insert(nothing);
        Some(match which {
            Which::Own => &mut told.own,
            Which::Sixty => &mut told.sixty,
        })
    }

    fn told(self) -> Backtest {
        let empty = |month| BacktestMonth { month, own: BacktestCount::default(), sixty: BacktestCount::default() };
        let months: Vec<BacktestMonth> =
            months(self.today).map(|month| self.months.get(&month).copied().unwrap_or_else(|| empty(month))).collect();
        let sum = |of: fn(&BacktestMonth) -> BacktestCount| {
            months.iter().map(of).fold(BacktestCount::default(), |sum, each| BacktestCount {
                flagged: sum.flagged + each.flagged,
                lost: sum.lost + each.lost,
                too_late: sum.too_late + each.too_late,
            })
        };
        Backtest { own: sum(|month| month.own), sixty: sum(|month| month.sixty), months }
    }
}

/// The time after one visit.
#[derive(Clone, Copy)]
struct Gap {
    next: Option<Past>,
    lapsed: Day,
    flag: Day,
}

#[derive(Clone, Copy)]
enum Which {
    Own,
    Sixty,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    /// Her visits by their days; each was made on the day itself unless a second day is named.
    fn tally(visits: &[&str], breaks: &[(&str, &str)]) -> (BacktestCount, BacktestCount) {
        let today = day("2026-12-01");
        let first = months(today).next().unwrap();
        let mut tally = Tally { today, first, bounds: Bounds::PRODUCT, months: BTreeMap::new() };
        let past: Vec<Past> = visits
            .iter()
            .map(|text| {
                let (on, made) = text.split_once(' ').unwrap_or((text, text));
                Past { day: day(on), made: day(made), interval: Some(Interval { from: 14, to: 21 }) }
            })
            .collect();
        let breaks: Vec<(Day, Day)> = breaks.iter().map(|(from, until)| (day(from), day(until))).collect();
        tally.category(&past, &breaks);
        let told = tally.told();
        (told.own, told.sixty)
    }

    fn count(flagged: usize, lost: usize, too_late: usize) -> BacktestCount {
        BacktestCount { flagged, lost, too_late }
    }

    #[test]
    fn the_rule_is_judged_by_who_returned() {
        // Every 21 days until 1 June: late on the 28th of June, lapsed on 13 July, 60 days on 31 July.
        let usual = ["2026-03-30", "2026-04-20", "2026-05-11", "2026-06-01"];
        let with = |more: &[&str]| tally(&[&usual[..], more].concat(), &[]);
        // Came in time: nobody flags her in that gap; the time since is.
        assert_eq!(with(&["2026-06-22", "2026-11-30"]).0.flagged, 1);
        // Never came again: flagged by her rhythm in June; sixty days found her when she was lost.
        assert_eq!(with(&[]), (count(1, 1, 0), count(1, 1, 1)));
        // Came on the 35th day: flagged for nothing; sixty days saw nothing, and was right.
        let late = with(&["2026-07-06", "2026-07-27", "2026-08-17"]);
        assert_eq!((late.0, late.1), (count(2, 1, 0), count(1, 1, 1)));
        // Booked before she was late: nobody would have been told.
        assert_eq!(with(&["2026-07-20 2026-06-02", "2026-11-30"]).0, count(1, 1, 0));
    }

    #[test]
    fn a_break_and_what_is_not_known_yet_are_left_out() {
        let visits = ["2026-03-30", "2026-04-20", "2026-05-11", "2026-06-01"];
        assert_eq!(tally(&visits, &[("2026-06-10", "2026-09-01")]), (count(0, 0, 0), count(0, 0, 0)));
        // Late since 24 November, but whether she returns in time nobody knows.
        let lately = ["2026-09-06", "2026-09-27", "2026-10-18", "2026-10-28"];
        let (own, _) = tally(&lately, &[]);
        assert_eq!(own.flagged, 0);
    }

    #[test]
    fn the_months_end_with_the_running_one() {
        let all: Vec<String> = months(day("2026-03-31")).map(|day| day.to_string()).collect();
        assert_eq!((all.len(), all[0].as_str(), all[11].as_str()), (12, "2025-04-01", "2026-03-01"));
    }
}
