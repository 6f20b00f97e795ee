//! Which backups are kept: the last of each of twelve days, of ten weeks and of nine months. The older, the farther apart.

use std::collections::HashSet;

use crate::day::Day;

/// Days, weeks and months that have a backup; those without one do not count.
const DAYS: usize = 12;
const WEEKS: usize = 10;
const MONTHS: usize = 9;

/// For each backup, the newest first, by the day on which it was made: whether it stays. The newest always does.
pub fn kept(newest_first: &[Day]) -> Vec<bool> {
    let (mut days, mut weeks, mut months) = (HashSet::new(), HashSet::new(), HashSet::new());
    newest_first
        .iter()
        .map(|day| {
            // Each asks of all three, because a day takes its place in the week and the month too.
            let daily = first_of(&mut days, *day, DAYS);
            let weekly = first_of(&mut weeks, day.week(), WEEKS);
            let monthly = first_of(&mut months, day.month(), MONTHS);
            daily || weekly || monthly
        })
        .collect()
}

/// Whether this is the first seen of its span, and there is still room for such.
fn first_of(seen: &mut HashSet<Day>, span: Day, most: usize) -> bool {
    seen.len() < most && seen.insert(span)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    /// The days that stay of these, the newest first.
    fn stay(days: &[Day]) -> Vec<String> {
        days.iter().zip(kept(days)).filter(|(_, stays)| *stays).map(|(day, _)| day.to_string()).collect()
    }

    #[test]
    fn nothing_of_nothing_and_one_of_one_day() {
        assert!(kept(&[]).is_empty());
        assert_eq!(kept(&[day("2026-03-12"); 3]), [true, false, false], "the newest of a day");
    }

    #[test]
    fn after_a_year_of_every_day_there_are_twelve_days_ten_weeks_and_nine_months() {
        let today = day("2026-03-12");
        let days: Vec<Day> = (0..400).map(|ago| today.plus(-ago)).collect();
        let stays = stay(&days);
        let daily = [
            "2026-03-12",
            "2026-03-11",
            "2026-03-10",
            "2026-03-09",
            "2026-03-08",
            "2026-03-07",
            "2026-03-06",
            "2026-03-05",
            "2026-03-04",
            "2026-03-03",
            "2026-03-02",
            "2026-03-01",
        ];
        // Sundays, but for the week that goes on; those of March stand among the days already.
        let weekly = ["2026-02-22", "2026-02-15", "2026-02-08", "2026-02-01", "2026-01-25", "2026-01-18", "2026-01-11"];
        let monthly = [
            "2026-02-28",
            "2026-01-31",
            "2025-12-31",
            "2025-11-30",
            "2025-10-31",
            "2025-09-30",
            "2025-08-31",
            "2025-07-31",
        ];
        for wanted in daily.iter().chain(&weekly).chain(&monthly) {
            assert!(stays.iter().any(|day| day == wanted), "{wanted} of {stays:?}");
        }
        assert_eq!(stays.len(), daily.len() + weekly.len() + monthly.len());
    }

    #[test]
    fn thinned_day_by_day_it_comes_to_the_same_and_never_to_more_than_thirty_one() {
        let start = day("2024-01-31");
        let mut there: Vec<Day> = Vec::new();
        for passed in 0..900 {
            there.insert(0, start.plus(passed));
            let stays = kept(&there);
            there = there.iter().zip(stays).filter(|(_, stays)| *stays).map(|(day, _)| *day).collect();
            assert!(there.len() <= DAYS + WEEKS + MONTHS);
            assert_eq!(there[0], start.plus(passed), "the newest stays");
        }
        let ages: Vec<i64> = there.iter().map(|day| there[0].since(*day)).collect();
        assert_eq!(ages[..DAYS], (0..12).collect::<Vec<i64>>()[..]);
        assert!(*ages.last().unwrap() > 7 * 30, "something more than seven months old is there: {ages:?}");
    }

    #[test]
    fn days_without_a_backup_take_no_place() {
        // Once a fortnight, for a year.
        let days: Vec<Day> = (0..26).map(|ago| day("2026-03-12").plus(-14 * ago)).collect();
        let stays = stay(&days);
        assert_eq!(stays[..12].len(), 12);
        assert_eq!(stays[11], days[11].to_string(), "the twelve newest, although they reach back for months");
    }
}
