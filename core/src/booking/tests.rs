//! Whatever a calendar looks like, in whatever zone: what is offered can be booked.

use proptest::prelude::*;

use super::*;
use crate::day::{ClockShift, Zone};

/// Two change their clocks at three in the night, one at two, one never.
const ZONES: [&str; 4] = ["Europe/Kyiv", "Europe/Bucharest", "Europe/Sarajevo", "Asia/Dubai"];
/// Two weeks before the clocks go forward, and before they go back.
const STARTS: [&str; 2] = ["2026-03-12", "2026-10-08"];

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

/// A wish whose window lies around a change of the clocks.
fn wish(zone: &str, starts: &str) -> Wish {
    let last = day(starts);
    Wish {
        now: last.at("12:10".parse().unwrap()),
        zone: Zone::find(zone, "").unwrap(),
        last: Some(last),
        target: last.plus(18),
        from: last.plus(14),
        to: last.plus(24),
        fills: Vec::new(),
        minutes: 75,
        buffer: 15,
        habit: suggest::Habit { weekday: Some(7), minute: Some(3 * 60) },
        asked: None,
    }
}

/// A master who works the same two shifts every day, also through the night.
#[derive(Debug)]
struct Calendar {
    shifts: Vec<(i64, i64)>,
    taken: Vec<TimeSpan>,
}

impl Calendar {
    fn works(&self, day: Day) -> Vec<TimeSpan> {
        let at = |quarters: i64| day.starts().plus_minutes(quarters * 15);
        self.shifts.iter().map(|(from, to)| TimeSpan { from: at(*from), to: at(*to) }).collect()
    }

    fn free(&self, day: Day) -> FreeDay {
        carve(&self.works(day), day, &self.taken)
    }
}

fn calendars() -> impl Strategy<Value = Calendar> {
    let shifts = prop::collection::vec(0_i64..=96, 4..=4).prop_map(|mut edges| {
        edges.sort_unstable();
        let shifts = [(edges[0], edges[1]), (edges[2], edges[3])];
        shifts.into_iter().filter(|(from, to)| from < to).collect::<Vec<_>>()
    });
    // Visits begin whenever somebody came, so not all of them stand on the grid.
    let taken = prop::collection::vec((0_i64..40, 0_i64..24 * 60, 5_i64..300), 0..60);
    let since = prop::sample::select(STARTS.to_vec());
    (shifts, taken, since).prop_map(|(shifts, taken, since)| {
        let mut taken: Vec<TimeSpan> = taken
            .into_iter()
            .map(|(after, minute, length)| {
                let from = day(since).plus(after).starts().plus_minutes(minute);
                TimeSpan { from, to: from.plus_minutes(length) }
            })
            .collect();
        taken.sort_unstable();
        Calendar { shifts, taken: crate::hours::joined(taken) }
    })
}

fn asked() -> impl Strategy<Value = Option<Asked>> {
    let parts = vec![DayPart::Any, DayPart::Morning, DayPart::Afternoon, DayPart::Evening];
    let asked = (prop::option::of(1_u32..=7), prop::sample::select(parts));
    prop::option::of(asked.prop_map(|(weekday, part)| Asked { weekday, part }))
}

proptest! {
    #[test]
    fn what_is_offered_can_be_booked(
        calendar in calendars(), asked in asked(), zone in prop::sample::select(ZONES.to_vec()),
        starts in prop::sample::select(STARTS.to_vec()), minutes in 5_i64..300, buffer in 0_i64..60,
    ) {
        let wish = Wish { minutes, buffer, asked, ..wish(zone, starts) };
        let offered = suggest::offers(&wish, |day| calendar.free(day));
        prop_assert_eq!(&offered, &suggest::offers(&wish, |day| calendar.free(day)), "the same every time");
        prop_assert!(offered.len() <= 3);
        let widened = offered.iter().any(|each| each.reasons.contains(&suggest::OfferReason::Widened));
        for (index, each) in offered.iter().enumerate() {
            let on = each.at.day();
            prop_assert!(each.at > wish.now && each.at.minute_of_day() % 15 == 0);
            prop_assert_ne!(wish.zone.settle(each.at).1, Some(ClockShift::Gap), "its clock skips {}", each.at);
            prop_assert_eq!(wish.zone.lasts(each.at, each.ends), minutes);
            let works = calendar.works(on);
            let shift = works.iter().find(|shift| shift.from <= each.at && each.ends <= shift.to);
            prop_assert!(shift.is_some(), "{} is outside of {:?}", each.at, works);
            let free_from = wish.zone.ends(each.ends, buffer).min(shift.unwrap().to);
            let meets = calendar.taken.iter().find(|busy| busy.from < free_from && each.at < busy.to);
            prop_assert!(meets.is_none(), "{} to {} meets {:?}", each.at, free_from, meets);
            prop_assert!(widened || (wish.from <= on && on <= wish.to));
            prop_assert!(offered[..index].iter().all(|other| other.at.day() != on), "twice on {on}");
            if let Some(asked) = wish.asked {
                prop_assert!(asked.weekday.is_none_or(|weekday| weekday == on.weekday()));
                prop_assert!(asked.part.has(each.at));
                let told = suggest::OfferReason::Asked { days: on.since(wish.target) };
                prop_assert!(each.reasons.contains(&told));
            }
        }
        // It is widened exactly when the window holds nothing that was asked for.
        let fits = |at: &Moment| wish.asked.is_none_or(|asked| asked.part.has(*at));
        let in_window = (0..=wish.to.since(wish.from))
            .map(|after| wish.from.plus(after))
            .filter(|on| wish.asked.and_then(|asked| asked.weekday).is_none_or(|weekday| weekday == on.weekday()))
            .any(|on| suggest::starts(&calendar.free(on), wish.zone, minutes, buffer, wish.now).any(|at| fits(&at)));
        prop_assert_eq!(widened, !in_window && !offered.is_empty());
    }
}

#[test]
fn her_hour_stays_her_hour_across_both_changes_of_the_clock() {
    // Three weeks lie between, and in them the change; the night is worked through, so the change itself can be hit.
    let night = Calendar { shifts: vec![(0, 48)], taken: Vec::new() };
    // Where the visit is asked for on the Sunday of the change, at what hour, how the first offer stands.
    let cases = [
        ("Europe/Kyiv", "2026-03-12", 2 * 60 + 30, "2026-03-29T02:30", "2026-03-29T04:45"),
        ("Europe/Kyiv", "2026-03-12", 3 * 60 + 30, "2026-03-29T04:00", "2026-03-29T05:15"),
        ("Europe/Kyiv", "2026-10-08", 3 * 60 + 30, "2026-10-25T03:30", "2026-10-25T04:45"),
        ("Europe/Bucharest", "2026-03-12", 3 * 60 + 30, "2026-03-29T04:00", "2026-03-29T05:15"),
        ("Europe/Bucharest", "2026-10-08", 3 * 60 + 30, "2026-10-25T03:30", "2026-10-25T04:45"),
        ("Europe/Sarajevo", "2026-03-12", 60 + 30, "2026-03-29T01:30", "2026-03-29T03:45"),
        ("Europe/Sarajevo", "2026-03-12", 2 * 60 + 30, "2026-03-29T03:00", "2026-03-29T04:15"),
        ("Europe/Sarajevo", "2026-10-08", 2 * 60 + 30, "2026-10-25T02:30", "2026-10-25T03:45"),
        ("Asia/Dubai", "2026-03-12", 2 * 60 + 30, "2026-03-29T02:30", "2026-03-29T03:45"),
        ("Asia/Dubai", "2026-10-08", 2 * 60 + 30, "2026-10-25T02:30", "2026-10-25T03:45"),
    ];
    for (zone, starts, minute, at, ends) in cases {
        let sunday = day(&at[..10]);
        let mut wish = Wish { target: sunday, from: sunday, to: sunday, ..wish(zone, starts) };
        wish.habit.minute = Some(minute);
        let offered = suggest::offers(&wish, |day| night.free(day));
        let first = (offered[0].at.to_string(), offered[0].ends.to_string());
        assert_eq!(first, (at.to_owned(), ends.to_owned()), "{zone} at minute {minute}");
    }
    // By daylight nothing is to be seen of it.
    let daylight = Calendar { shifts: vec![(36, 72)], taken: Vec::new() };
    for zone in ZONES {
        for (starts, wanted) in STARTS.into_iter().zip(["2026-03-29T11:00", "2026-10-25T11:00"]) {
            let sunday = day(&wanted[..10]);
            let mut wish = Wish { target: sunday, ..wish(zone, starts) };
            wish.habit.minute = Some(11 * 60);
            let offered = suggest::offers(&wish, |day| daylight.free(day));
            assert_eq!(offered[0].at.to_string(), wanted, "{zone}");
            assert_eq!(offered[0].ends.minutes_since(offered[0].at), 75, "{zone}");
        }
    }
}

#[test]
fn a_day_she_names_is_the_nearest_wished_weekday_and_never_one_gone_by() {
    let cases = [
        // Today is a Thursday.
        (3, WishUnit::Months, None, "2026-06-12"),
        (3, WishUnit::Months, Some(2), "2026-06-09"),
        (3, WishUnit::Months, Some(1), "2026-06-15"),
        (2, WishUnit::Weeks, None, "2026-03-26"),
        (10, WishUnit::Days, Some(7), "2026-03-22"),
        (0, WishUnit::Days, Some(4), "2026-03-12"),
        (0, WishUnit::Days, Some(3), "2026-03-18"),
        (1, WishUnit::Days, Some(4), "2026-03-12"),
    ];
    for (after, unit, weekday, wanted) in cases {
        let named = named_day(&BookingWish { after, unit, weekday, part: DayPart::Any }, day("2026-03-12"));
        assert_eq!(named.unwrap(), day(wanted), "{after} {} {weekday:?}", unit.word());
    }
    let month = BookingWish { after: 1, unit: WishUnit::Months, weekday: None, part: DayPart::Any };
    assert_eq!(named_day(&month, day("2026-01-31")).unwrap(), day("2026-02-28"), "a shorter month ends earlier");
    for (after, unit, weekday) in [
        (-1, WishUnit::Days, None),
        (732, WishUnit::Days, None),
        (105, WishUnit::Weeks, None),
        (25, WishUnit::Months, None),
        (1, WishUnit::Days, Some(0)),
        (1, WishUnit::Days, Some(8)),
    ] {
        assert!(named_day(&BookingWish { after, unit, weekday, part: DayPart::Any }, day("2026-03-12")).is_err());
    }
}
