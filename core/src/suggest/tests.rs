//! The rule for suggested times, on calendars made up for it.

use proptest::prelude::*;

use super::*;

fn moment(text: &str) -> Moment {
    text.parse().unwrap()
}

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

/// Monday to Friday from nine to six, with these times taken.
fn calendar(taken: &[(&str, &str)]) -> impl Fn(Day) -> FreeDay {
    let taken: Vec<TimeSpan> = taken.iter().map(|(from, to)| TimeSpan { from: moment(from), to: moment(to) }).collect();
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
        fills: vec![Fill { last: last.plus(28), past: Some(PastFill { service: "Full set".into(), extra: 2500 }) }],
        minutes: 75,
        buffer: 15,
        habit: Habit { weekday: Some(4), minute: Some(11 * 60) },
        asked: None,
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
