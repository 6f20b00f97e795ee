//! When a master works: spans of each weekday; what lies between two spans is a break.

use rusqlite::named_params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::day::{Clock, Day, Moment};
use crate::error::{Error, Result, Rule};
use crate::field;
use crate::tx::Tx;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
pub struct HoursSpan {
    /// 1 is Monday.
    pub weekday: u32,
    pub from: Clock,
    pub to: Clock,
}

/// A stretch of one day's wall clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
pub struct TimeSpan {
    pub from: Moment,
    pub to: Moment,
}

pub fn of(tx: &Tx, master: &str) -> Result<Vec<HoursSpan>> {
    tx.all(
        "SELECT weekday, starts, ends FROM hours WHERE master_id = :master ORDER BY weekday, starts",
        named_params! { ":master": master },
        |row| Ok(HoursSpan { weekday: row.get(0)?, from: row.get(1)?, to: row.get(2)? }),
    )
}

/// The working spans of one day, in order.
pub fn on(spans: &[HoursSpan], day: Day) -> Vec<TimeSpan> {
    spans
        .iter()
        .filter(|span| span.weekday == day.weekday())
        .map(|span| TimeSpan { from: day.at(span.from), to: day.at(span.to) })
        .collect()
}

/// Spans in order of their beginnings: those that touch or overlap become one.
pub fn joined(spans: Vec<TimeSpan>) -> Vec<TimeSpan> {
    let mut whole: Vec<TimeSpan> = Vec::new();
    for span in spans {
        match whole.last_mut() {
            Some(last) if span.from <= last.to => last.to = last.to.max(span.to),
            _ => whole.push(span),
        }
    }
    whole
}

/// Replaces a master's week; rows that stay the same are not touched, so that history holds only what changed.
pub fn set(tx: &Tx, master: &str, spans: &[HoursSpan]) -> Result<()> {
    let mut wanted = spans.to_vec();
    wanted.sort_unstable();
    for span in &wanted {
        field::within("hours", i64::from(span.weekday), 1, 7)?;
        if span.from >= span.to {
            return Err(Error::invalid_with("hours", Rule::FromAfterTo, format_args!("{}–{}", span.from, span.to)));
        }
    }
    if let Some(pair) = wanted.windows(2).find(|pair| pair[0].weekday == pair[1].weekday && pair[1].from < pair[0].to) {
        return Err(Error::invalid_with("hours", Rule::Overlaps, format_args!("{}–{}", pair[1].from, pair[1].to)));
    }
    let kept = of(tx, master)?;
    for gone in kept.iter().filter(|span| !wanted.contains(span)) {
        tx.execute(
            "DELETE FROM hours WHERE master_id = :master AND weekday = :weekday AND starts = :from AND ends = :to",
            named_params! { ":master": master, ":weekday": gone.weekday, ":from": gone.from, ":to": gone.to },
        )?;
    }
    for new in wanted.iter().filter(|span| !kept.contains(span)) {
        tx.execute(
            "INSERT INTO hours (id, master_id, weekday, starts, ends) VALUES (:id, :master, :weekday, :from, :to)",
            named_params! { ":id": tx.id(), ":master": master, ":weekday": new.weekday, ":from": new.from, ":to": new.to },
        )?;
    }
    Ok(())
}
