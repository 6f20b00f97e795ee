//! Which times to offer for the next visit, each with its reason.
//!
//! The rule stands in the product's section "Suggesting a time". It is pure: the same input gives the same answer.

use serde::Serialize;
use ts_rs::TS;

use crate::day::part::DayPart;
use crate::day::{ClockShift, Day, Moment, Zone};
use crate::hours::TimeSpan;

/// Start times stand on this grid.
const GRID: i64 = 15;
/// How far a window without free time is widened, a week at a time.
pub const WIDEN_MOST: i64 = 70;
/// Costs are counted in thousandths of a day.
const DAY: i64 = 1000;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum OfferReason {
    Weeks {
        weeks: i64,
    },
    Days {
        days: i64,
    },
    UsualDayAndHour,
    UsualDay,
    UsualHour,
    LighterDay,
    LastFillWeek,
    /// Nothing was free inside her window.
    Widened,
    /// No rhythm yet: the nearest free time.
    Nearest,
    /// She named a time herself, and the offer is so many days after it; negative before it, 0 on it.
    Asked {
        days: i64,
    },
}

/// Past the last fill day the visit becomes another service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PastFill {
    pub service: String,
    /// Minor units more.
    pub extra: i64,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Offer {
    pub at: Moment,
    pub ends: Moment,
    pub reasons: Vec<OfferReason>,
    pub past_fill: Option<PastFill>,
}

/// What her last visits say about when she likes to come.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Habit {
    /// 1 is Monday.
    pub weekday: Option<u32>,
    /// Minutes since midnight.
    pub minute: Option<i64>,
}

/// What is looked for.
#[derive(Debug, Clone)]
pub struct Wish {
    /// Nothing before this is offered.
    pub now: Moment,
    /// Nothing is offered at a time that its clock skips.
    pub zone: Zone,
    /// The visit the distance is counted from; absent for a client without history.
    pub last: Option<Day>,
    pub target: Day,
    pub from: Day,
    pub to: Day,
    /// What comes too late after some day, each service by itself.
    pub fills: Vec<Fill>,
    /// Minutes of work, then minutes of buffer.
    pub minutes: i64,
    pub buffer: i64,
    pub habit: Habit,
    /// What she said herself of the day; then the target is the day she named.
    pub asked: Option<Asked>,
}

/// Until when a service is still itself.
#[derive(Debug, Clone)]
pub struct Fill {
    pub last: Day,
    pub past: Option<PastFill>,
}

/// Only such days and hours are offered.
#[derive(Debug, Clone, Copy)]
pub struct Asked {
    /// 1 is Monday.
    pub weekday: Option<u32>,
    pub part: DayPart,
}

impl Wish {
    /// The last day on which all of it is still itself.
    fn last_fill(&self) -> Option<Day> {
        self.fills.iter().map(|fill| fill.last).min()
    }

    /// What the visit becomes on a day; several changes are told as one.
    fn past_fill(&self, day: Day) -> Option<PastFill> {
        let past = self.fills.iter().filter(|fill| fill.last < day).filter_map(|fill| fill.past.clone());
        past.reduce(|one, other| PastFill {
            service: format!("{}, {}", one.service, other.service),
            extra: one.extra + other.extra,
        })
    }

    fn may_be_on(&self, day: Day) -> bool {
        self.asked.and_then(|asked| asked.weekday).is_none_or(|weekday| weekday == day.weekday())
    }

    fn may_be_at(&self, at: Moment) -> bool {
        self.asked.is_none_or(|asked| asked.part.has(at))
    }
}

/// One day of the master, as the calendar knows it.
#[derive(Debug, Clone)]
pub struct FreeDay {
    pub day: Day,
    /// Unbroken free stretches of working time.
    pub free: Vec<TimeSpan>,
    /// When the day's working spans end, so that a buffer may run past them.
    pub ends: Vec<Moment>,
    /// Booked minutes out of working minutes.
    pub booked: i64,
    pub working: i64,
}

#[derive(Debug, Clone, Copy)]
struct Candidate {
    at: Moment,
    cost: i64,
    load: i64,
}

/// The most frequent weekday and hour of her last visits, each with at least two hits; the newer of equals. `visits`
/// are the last eight, newest first.
pub fn habit(visits: &[Moment]) -> Habit {
    let weekday = frequent(visits, |at| i64::from(at.day().weekday())).and_then(|day| u32::try_from(day).ok());
    let hour = frequent(visits, |at| at.minute_of_day() / 60);
    let within: Vec<Moment> = visits.iter().copied().filter(|at| Some(at.minute_of_day() / 60) == hour).collect();
    let minute = hour.map(|hour| frequent(&within, |at| at.minute_of_day()).unwrap_or(hour * 60));
    Habit { weekday, minute }
}

/// Up to three offers: the cheapest; the cheapest on another day; the cheapest in another week, later first while it is
/// still a fill. With nothing free in the window it is widened, and the offers say so.
pub fn offers(wish: &Wish, mut day: impl FnMut(Day) -> FreeDay) -> Vec<Offer> {
    let mut days = Days { seen: Vec::new() };
    let (mut from, mut to) = (wish.from, wish.to.max(wish.from));
    let mut widened = false;
    loop {
        let candidates = days.candidates(wish, from, to, &mut day);
        if !candidates.is_empty() {
            return choose(wish, &candidates).into_iter().map(|pick| offer(wish, pick, &candidates, widened)).collect();
        }
        if to.since(wish.to) >= WIDEN_MOST {
            return Vec::new();
        }
        widened = true;
        from = from.plus(-7).max(wish.now.day());
        to = to.plus(7);
    }
}

/// Days already read from the calendar, so that widening does not read them again.
struct Days {
    seen: Vec<FreeDay>,
}

impl Days {
    fn candidates(&mut self, wish: &Wish, from: Day, to: Day, read: &mut impl FnMut(Day) -> FreeDay) -> Vec<Candidate> {
        let mut found = Vec::new();
        for offset in 0..=to.since(from) {
            let day = from.plus(offset);
            if !wish.may_be_on(day) {
                continue;
            }
            if !self.seen.iter().any(|seen| seen.day == day) {
                self.seen.push(read(day));
            }
            let Some(free) = self.seen.iter().find(|seen| seen.day == day) else { continue };
            starts(free, wish.zone, wish.minutes, wish.buffer, wish.now)
                .filter(|at| wish.may_be_at(*at))
                .for_each(|at| found.push(Candidate { at, cost: cost(wish, at, free), load: load(free) }));
        }
        found.sort_by_key(|candidate| (candidate.cost, candidate.at));
        found
    }
}

/// Every start on the grid that the clock does not skip, at which the work, and the buffer up to the end of the working
/// span, fits.
pub fn starts(free: &FreeDay, zone: Zone, minutes: i64, buffer: i64, now: Moment) -> impl Iterator<Item = Moment> {
    // On all but two days of a year the wall clock alone says when something ends.
    let even = zone.is_even(free.day.starts(), free.day.plus(1).starts());
    let ends = move |at: Moment, minutes| if even { at.plus_minutes(minutes) } else { zone.ends(at, minutes) };
    free.free
        .iter()
        .flat_map(move |span| {
            // At the end of a working span the buffer may run over: nobody comes then.
            let buffer = if free.ends.contains(&span.to) { 0 } else { buffer };
            let first = span.from.minute_of_day();
            let late = (GRID - first.rem_euclid(GRID)).rem_euclid(GRID);
            (0..)
                .map(move |step| span.from.plus_minutes(late + step * GRID))
                .take_while(move |at| ends(ends(*at, minutes), buffer) <= span.to)
        })
        .filter(move |at| *at > now && (even || zone.settle(*at).1 != Some(ClockShift::Gap)))
}

/// Distance from the target day, then her usual weekday, her usual hour and how full the day already is.
fn cost(wish: &Wish, at: Moment, free: &FreeDay) -> i64 {
    let distance = at.day().since(wish.target).abs() * DAY;
    let weekday = match wish.habit.weekday {
        Some(usual) if usual != at.day().weekday() => 2 * DAY,
        _ => 0,
    };
    let hour = wish.habit.minute.map_or(0, |usual| ((at.minute_of_day() - usual).abs() * DAY / 120).min(2 * DAY));
    distance + weekday + hour + 2 * load(free)
}

/// The booked share of a day, in thousandths.
fn load(free: &FreeDay) -> i64 {
    if free.working == 0 { DAY } else { (free.booked * DAY / free.working).min(DAY) }
}

fn choose(wish: &Wish, candidates: &[Candidate]) -> Vec<Candidate> {
    let Some(first) = candidates.first().copied() else { return Vec::new() };
    let mut chosen = vec![first];
    if let Some(second) = candidates.iter().find(|each| each.at.day() != first.at.day()) {
        chosen.push(*second);
    }
    let other_week = |each: &&Candidate| {
        chosen.iter().all(|picked| picked.at.day() != each.at.day()) && each.at.day().week() != first.at.day().week()
    };
    let last_fill = wish.last_fill();
    let still_fill = |each: &&Candidate| last_fill.is_none_or(|last| each.at.day() <= last);
    let later = candidates.iter().filter(other_week).find(|each| each.at > first.at && still_fill(each));
    let third = later
        .or_else(|| candidates.iter().filter(other_week).find(still_fill))
        .or_else(|| candidates.iter().find(other_week))
        .or_else(|| candidates.iter().find(|each| chosen.iter().all(|picked| picked.at.day() != each.at.day())));
    chosen.extend(third.copied());
    chosen
}

fn offer(wish: &Wish, pick: Candidate, candidates: &[Candidate], widened: bool) -> Offer {
    let mut reasons = Vec::new();
    if wish.asked.is_some() {
        reasons.push(OfferReason::Asked { days: pick.at.day().since(wish.target) });
    }
    match wish.last.map(|last| pick.at.day().since(last)) {
        Some(days) if days > 0 && days % 7 == 0 => reasons.push(OfferReason::Weeks { weeks: days / 7 }),
        Some(days) if days > 0 => reasons.push(OfferReason::Days { days }),
        _ if wish.asked.is_some() => {}
        _ => reasons.push(OfferReason::Nearest),
    }
    let day = wish.habit.weekday == Some(pick.at.day().weekday());
    let hour = wish.habit.minute.is_some_and(|usual| (pick.at.minute_of_day() - usual).abs() <= GRID);
    match (day, hour) {
        (true, true) => reasons.push(OfferReason::UsualDayAndHour),
        (true, false) => reasons.push(OfferReason::UsualDay),
        (false, true) => reasons.push(OfferReason::UsualHour),
        (false, false) => {}
    }
    if candidates.first().is_some_and(|first| pick.load + DAY / 10 <= first.load) {
        reasons.push(OfferReason::LighterDay);
    }
    let left = wish.last_fill().map(|last| last.since(pick.at.day()));
    if left.is_some_and(|left| (0..7).contains(&left)) {
        reasons.push(OfferReason::LastFillWeek);
    }
    if widened {
        reasons.push(OfferReason::Widened);
    }
    let ends = wish.zone.ends(pick.at, wish.minutes);
    Offer { at: pick.at, ends, reasons, past_fill: wish.past_fill(pick.at.day()) }
}

fn frequent(visits: &[Moment], key: impl Fn(Moment) -> i64) -> Option<i64> {
    let mut best: Option<(usize, i64)> = None;
    for at in visits {
        let value = key(*at);
        let hits = visits.iter().filter(|other| key(**other) == value).count();
        if hits >= 2 && best.is_none_or(|(most, _)| hits > most) {
            best = Some((hits, value));
        }
    }
    best.map(|(_, value)| value)
}

#[cfg(test)]
mod tests;
