//! Which times to offer for the next visit, each with its reason.
//!
//! The rule stands in the product's section "Suggesting a time". It is pure: the same input gives the same answer.

use serde::Serialize;
use ts_rs::TS;

use crate::day::{ClockShift, Day, Moment, Zone};
use crate::hours::TimeSpan;

/// Start times stand on this grid.
const GRID: i64 = 15;
/// How far a window without free time is widened, a week at a time.
const WIDEN_MOST: i64 = 70;
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
    pub last_fill: Option<Day>,
    pub past_fill: Option<PastFill>,
    /// Minutes of work, then minutes of buffer.
    pub minutes: i64,
    pub buffer: i64,
    pub habit: Habit,
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
            if !self.seen.iter().any(|seen| seen.day == day) {
                self.seen.push(read(day));
            }
            let Some(free) = self.seen.iter().find(|seen| seen.day == day) else { continue };
            starts(free, wish.zone, wish.minutes, wish.buffer, wish.now)
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
    let still_fill = |each: &&Candidate| wish.last_fill.is_none_or(|last| each.at.day() <= last);
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
    match wish.last.map(|last| pick.at.day().since(last)) {
        Some(days) if days > 0 && days % 7 == 0 => reasons.push(OfferReason::Weeks { weeks: days / 7 }),
        Some(days) if days > 0 => reasons.push(OfferReason::Days { days }),
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
    let left = wish.last_fill.map(|last| last.since(pick.at.day()));
    if left.is_some_and(|left| (0..7).contains(&left)) {
        reasons.push(OfferReason::LastFillWeek);
    }
    if widened {
        reasons.push(OfferReason::Widened);
    }
    let past_fill = wish.past_fill.clone().filter(|_| left.is_some_and(|left| left < 0));
    Offer { at: pick.at, ends: wish.zone.ends(pick.at, wish.minutes), reasons, past_fill }
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
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn moment(text: &str) -> Moment {
        text.parse().unwrap()
    }

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    /// Monday to Friday from nine to six, with these times taken.
    fn calendar(taken: &[(&str, &str)]) -> impl Fn(Day) -> FreeDay {
        let taken: Vec<TimeSpan> =
            taken.iter().map(|(from, to)| TimeSpan { from: moment(from), to: moment(to) }).collect();
        move |day: Day| {
            if day.weekday() > 5 {
                return FreeDay { day, free: Vec::new(), ends: Vec::new(), booked: 0, working: 0 };
            }
            let (opens, closes) = (day.at("09:00".parse().unwrap()), day.at("18:00".parse().unwrap()));
            let mut free = Vec::new();
            let mut from = opens;
            let mut booked = 0;
            for span in taken.iter().filter(|span| span.from.day() == day) {
                if span.from > from {
                    free.push(TimeSpan { from, to: span.from });
                }
                booked += span.to.minutes_since(span.from);
                from = span.to;
            }
            if closes > from {
                free.push(TimeSpan { from, to: closes });
            }
            FreeDay { day, free, ends: vec![closes], booked, working: 540 }
        }
    }

    /// Ana of the drawing: a lash fill every three weeks, on Thursdays at eleven.
    fn ana() -> Wish {
        let last = day("2026-03-12");
        Wish {
            now: moment("2026-03-12T12:12"),
            zone: Zone::find("Europe/Zagreb", "").unwrap(),
            last: Some(last),
            target: last.plus(21),
            from: last.plus(14),
            to: last.plus(28),
            last_fill: Some(last.plus(28)),
            past_fill: Some(PastFill { service: "Full set".into(), extra: 2500 }),
            minutes: 75,
            buffer: 15,
            habit: Habit { weekday: Some(4), minute: Some(11 * 60) },
        }
    }

    #[test]
    fn her_usual_day_and_hour_three_weeks_on_comes_first() {
        let offered = offers(&ana(), calendar(&[]));
        assert_eq!(offered[0].at, moment("2026-04-02T11:00"));
        assert_eq!(offered[0].reasons, [OfferReason::Weeks { weeks: 3 }, OfferReason::UsualDayAndHour]);
        assert_ne!(offered[1].at.day(), offered[0].at.day());
        // Four days off and not her weekday costs less than a whole week.
        assert_eq!(offered[2].at, moment("2026-04-06T11:00"));
        assert!(offered[2].reasons.contains(&OfferReason::LastFillWeek));
        assert!(offered.iter().all(|each| each.past_fill.is_none()));
    }

    #[test]
    fn a_full_day_gives_way_to_a_lighter_one() {
        let offered = offers(&ana(), calendar(&[("2026-04-02T09:00", "2026-04-02T17:45")]));
        assert!(offered.iter().all(|each| each.at.day() != day("2026-04-02")));
        assert_eq!(offered[0].at.minute_of_day(), 11 * 60);
    }

    #[test]
    fn past_the_last_fill_day_it_warns_with_the_difference() {
        let mut late = ana();
        late.now = moment("2026-04-13T09:00");
        late.from = day("2026-04-13");
        late.to = day("2026-04-17");
        late.target = day("2026-04-13");
        let offered = offers(&late, calendar(&[]));
        assert_eq!(offered[0].past_fill, Some(PastFill { service: "Full set".into(), extra: 2500 }));
    }

    #[test]
    fn with_nothing_free_the_window_is_widened_and_says_so() {
        let mut weekend = ana();
        weekend.from = day("2026-04-04");
        weekend.to = day("2026-04-05");
        let offered = offers(&weekend, calendar(&[]));
        assert!(!offered.is_empty());
        assert!(offered.iter().all(|each| each.reasons.contains(&OfferReason::Widened)));
        assert!(
            offers(&ana(), |day| FreeDay { day, free: Vec::new(), ends: Vec::new(), booked: 0, working: 0 }).is_empty()
        );
    }

    #[test]
    fn a_habit_needs_two_hits_and_the_newer_wins() {
        let visits = |all: &[&str]| all.iter().map(|at| moment(at)).collect::<Vec<_>>();
        let once = visits(&["2026-03-12T11:00", "2026-02-17T15:30"]);
        assert_eq!(habit(&once), Habit::default());
        let thursdays = visits(&["2026-03-12T11:30", "2026-02-19T11:30", "2026-01-29T09:00"]);
        assert_eq!(habit(&thursdays), Habit { weekday: Some(4), minute: Some(11 * 60 + 30) });
    }

    /// What is free for an hour and a quarter of an hour's buffer in an unbroken night, as minutes since midnight.
    fn night(zone: &str, on: &str) -> Vec<String> {
        let on = day(on);
        let (from, to) = (on.at("01:00".parse().unwrap()), on.at("06:00".parse().unwrap()));
        let free = FreeDay { day: on, free: vec![TimeSpan { from, to }], ends: Vec::new(), booked: 0, working: 300 };
        starts(&free, Zone::find(zone, "").unwrap(), 60, 15, on.plus(-1).starts())
            .map(|at| at.to_string()[11..].to_owned())
            .collect()
    }

    #[test]
    fn no_start_is_one_that_the_clock_skips_and_none_runs_past_the_span() {
        // Zone, day, the hour that is skipped, the last start.
        let cases = [
            ("Europe/Kyiv", "2026-03-29", "03:", "04:45"),
            ("Europe/Bucharest", "2026-03-29", "03:", "04:45"),
            ("Europe/Sarajevo", "2026-03-29", "02:", "04:45"),
            ("Asia/Dubai", "2026-03-29", "none", "04:45"),
            ("Europe/Kyiv", "2026-10-25", "none", "04:45"),
            ("Europe/Bucharest", "2026-10-25", "none", "04:45"),
            ("Europe/Sarajevo", "2026-10-25", "none", "04:45"),
            ("Europe/Kyiv", "2026-03-30", "none", "04:45"),
        ];
        for (zone, on, skipped, last) in cases {
            let found = night(zone, on);
            assert_eq!(found.len(), if skipped == "none" { 16 } else { 12 }, "{zone} {on}: {found:?}");
            assert!(found.iter().all(|at| !at.starts_with(skipped)), "{zone} {on}: {found:?}");
            assert_eq!(found.last().map(String::as_str), Some(last), "{zone} {on}");
        }
        // Two hours on the wall of which the second is skipped: only an hour from one o'clock ends by three.
        let on = day("2026-03-29");
        let (from, to) = (on.at("01:00".parse().unwrap()), on.at("03:00".parse().unwrap()));
        let free = FreeDay { day: on, free: vec![TimeSpan { from, to }], ends: vec![to], booked: 0, working: 120 };
        let found: Vec<Moment> =
            starts(&free, Zone::find("Europe/Sarajevo", "").unwrap(), 60, 15, on.plus(-1).starts()).collect();
        assert_eq!(found, [moment("2026-03-29T01:00")]);
    }

    #[test]
    fn an_offer_across_the_gap_says_when_she_will_really_be_done() {
        let mut sunday = ana();
        sunday.zone = Zone::find("Europe/Kyiv", "").unwrap();
        sunday.now = moment("2026-03-28T20:00");
        (sunday.from, sunday.to, sunday.target) = (day("2026-03-29"), day("2026-03-29"), day("2026-03-29"));
        sunday.habit = Habit { weekday: Some(7), minute: Some(2 * 60 + 30) };
        let offered = offers(&sunday, |on| {
            let (from, to) = (on.at("02:30".parse().unwrap()), on.at("06:00".parse().unwrap()));
            FreeDay { day: on, free: vec![TimeSpan { from, to }], ends: vec![to], booked: 0, working: 210 }
        });
        assert_eq!((offered[0].at, offered[0].ends), (moment("2026-03-29T02:30"), moment("2026-03-29T04:45")));
    }

    proptest! {
        #[test]
        fn an_offer_never_overlaps_and_never_leaves_working_hours(
            spans in prop::collection::vec((14_i64..29, 0_i64..32, 1_i64..12), 0..40),
            minutes in 15_i64..200, buffer in 0_i64..40,
        ) {
            let start = day("2026-03-12");
            let mut taken: Vec<(String, String)> = Vec::new();
            for (offset, quarter, length) in spans {
                let on = start.plus(offset);
                let from = on.at("09:00".parse().unwrap()).plus_minutes(quarter * 15);
                let to = from.plus_minutes(length * 15);
                let clear = taken.iter().all(|(one, other)| moment(other) <= from || to <= moment(one));
                if clear && to <= on.at("18:00".parse().unwrap()) {
                    taken.push((from.to_string(), to.to_string()));
                }
            }
            taken.sort();
            let texts: Vec<(&str, &str)> = taken.iter().map(|(from, to)| (from.as_str(), to.as_str())).collect();
            let wish = Wish { minutes, buffer, ..ana() };
            let offered = offers(&wish, calendar(&texts));
            prop_assert_eq!(&offered, &offers(&wish, calendar(&texts)));
            for (index, each) in offered.iter().enumerate() {
                let closes = each.at.day().at("18:00".parse().unwrap());
                prop_assert!(each.at.day().weekday() <= 5 && each.at.minute_of_day() >= 9 * 60 && each.ends <= closes);
                prop_assert_eq!(each.at.minute_of_day() % 15, 0);
                for (from, to) in &taken {
                    let busy_until = each.ends.plus_minutes(buffer);
                    prop_assert!(each.ends <= moment(from) && (busy_until <= moment(from) || busy_until > closes) || moment(to) <= each.at);
                }
                let inside = wish.from <= each.at.day() && each.at.day() <= wish.to;
                prop_assert!(inside || each.reasons.contains(&OfferReason::Widened));
                prop_assert!(offered[..index].iter().all(|other| other.at.day() != each.at.day()));
            }
        }
    }
}
