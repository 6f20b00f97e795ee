//! The demo's paper diary: which hours of which day are still free while two years of visits are laid out.

use std::collections::HashMap;
use std::ops::RangeInclusive;

use crate::day::{Day, Moment};
use crate::hours::{self, HoursSpan, TimeSpan};

/// Visits begin on this grid.
pub const GRID: i64 = 15;
/// A day earlier or later is as inconvenient as so many minutes.
const DAY: i64 = 60;
/// Looked at around the wished day.
const AROUND: i64 = 5;

pub struct Diary {
    week: Vec<HoursSpan>,
    taken: HashMap<Day, Vec<TimeSpan>>,
    /// The day that is laid out by hand: nobody else gets a time on it.
    kept: Day,
}

/// What is looked for.
pub struct Wanted {
    pub day: Day,
    /// Minutes after midnight.
    pub hour: i64,
    pub minutes: i64,
    pub buffer: i64,
    /// Nothing outside these days.
    pub days: RangeInclusive<Day>,
}

impl Diary {
    pub fn new(week: Vec<HoursSpan>, kept: Day) -> Diary {
        Diary { week, taken: HashMap::new(), kept }
    }

    pub fn take(&mut self, from: Moment, minutes: i64) {
        self.taken.entry(from.day()).or_default().push(TimeSpan { from, to: from.plus_minutes(minutes) });
    }

    /// The free time nearest to the wished one, taken at once.
    pub fn place(&mut self, wanted: &Wanted) -> Option<Moment> {
        let best = (-AROUND..=AROUND)
            .map(|offset| (offset.abs() * DAY, wanted.day.plus(offset)))
            .filter(|(_, day)| wanted.days.contains(day) && *day != self.kept)
            .flat_map(|(far, day)| self.free(day, wanted.minutes, wanted.buffer).into_iter().map(move |at| (far, at)))
            .min_by_key(|(far, at)| (far + (at.minute_of_day() - wanted.hour).abs(), *at))?;
        self.take(best.1, wanted.minutes + wanted.buffer);
        Some(best.1)
    }

    fn free(&self, day: Day, minutes: i64, buffer: i64) -> Vec<Moment> {
        let taken = self.taken.get(&day).map_or(&[][..], Vec::as_slice);
        let mut starts = Vec::new();
        for span in hours::on(&self.week, day) {
            let mut at = span.from;
            while at.plus_minutes(minutes) <= span.to {
                let until = at.plus_minutes(minutes + buffer);
                if taken.iter().all(|busy| until <= busy.from || busy.to <= at) {
                    starts.push(at);
                }
                at = at.plus_minutes(GRID);
            }
        }
        starts
    }
}
