//! A birthday, and the day on which it is kept.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, NaiveDate};

use super::{Day, NotATime};

/// A birthday with its year or without: `1991-03-04` or `--03-04` (ISO 8601 as vCard 4 writes it).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Birthday {
    pub year: Option<i32>,
    pub month: u32,
    pub day: u32,
}

impl Birthday {
    /// The day it is kept in a year: 29 February is kept on the 28th in common years.
    pub fn in_year(self, year: i32) -> Day {
        Day::of(year, self.month, self.day).or_else(|| Day::of(year, 2, 28)).unwrap_or(Day(NaiveDate::MIN))
    }

    /// The first day on or after `today` on which it is kept.
    pub fn next(self, today: Day) -> Day {
        let this_year = self.in_year(today.year());
        if this_year >= today { this_year } else { self.in_year(today.year() + 1) }
    }

    /// How old somebody turns on that day, when the year of birth is known.
    pub fn turns(self, on: Day) -> Option<i32> {
        self.year.map(|born| on.year() - born).filter(|age| *age >= 0)
    }
}

impl FromStr for Birthday {
    type Err = NotATime;
    fn from_str(text: &str) -> Result<Birthday, NotATime> {
        if let Some(yearless) = text.strip_prefix("--") {
            // 2000 is a leap year, so 29 February passes.
            let day = NaiveDate::parse_from_str(&format!("2000-{yearless}"), "%Y-%m-%d").map_err(|_| NotATime)?;
            if text.len() != "--03-04".len() {
                return Err(NotATime);
            }
            return Ok(Birthday { year: None, month: day.month(), day: day.day() });
        }
        let Day(day) = text.parse()?;
        Ok(Birthday { year: Some(day.year()), month: day.month(), day: day.day() })
    }
}

impl fmt::Display for Birthday {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.year {
            Some(year) => write!(out, "{year:04}-{:02}-{:02}", self.month, self.day),
            None => write!(out, "--{:02}-{:02}", self.month, self.day),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_birthday_on_29_february_is_kept_on_the_28th_in_common_years() {
        let day = |text: &str| text.parse::<Day>().unwrap();
        let cases = [
            ("1996-02-29", "2027-01-10", "2027-02-28", Some(31)),
            ("1996-02-29", "2028-02-28", "2028-02-29", Some(32)),
            ("--02-29", "2027-03-01", "2028-02-29", None),
            ("--09-14", "2026-09-14", "2026-09-14", None),
            ("1991-09-14", "2026-09-15", "2027-09-14", Some(36)),
        ];
        for (born, today, next, turns) in cases {
            let birthday: Birthday = born.parse().unwrap();
            assert_eq!(birthday.next(day(today)), day(next), "{born} after {today}");
            assert_eq!(birthday.turns(day(next)), turns, "{born} on {next}");
            assert_eq!(birthday.to_string(), born);
        }
    }

    #[test]
    fn what_is_no_birthday_is_not_rolled_over() {
        for text in ["--02-30", "1991-02-30", "--1-1"] {
            assert_eq!(text.parse::<Birthday>(), Err(NotATime), "{text}");
        }
    }
}
