//! Days, hours and the wall clock: the only place that knows calendars and time zones.

use std::fmt;
use std::str::FromStr;

use chrono::{
    DateTime, Datelike, Days, Local, LocalResult, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeZone, Timelike, Utc,
};
use chrono_tz::Tz;
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A day of the calendar, written `2026-03-12`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
pub struct Day(NaiveDate);

/// A minute on the wall clock of the book's zone, written `2026-03-12T11:00`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
pub struct Moment(NaiveDateTime);

/// A time of day, written `09:00`; `24:00` is the end of the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
pub struct Clock(u16);

/// A birthday with its year or without: `1991-03-04` or `--03-04` (ISO 8601 as vCard 4 writes it).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Birthday {
    pub year: Option<i32>,
    pub month: u32,
    pub day: u32,
}

/// A point in time in milliseconds since 1970 in UTC: when something was written, never when a visit is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Instant(pub i64);

/// The rules of the book's zone.
#[derive(Debug, Clone, Copy)]
pub enum Zone {
    Named(Tz),
    /// The computer's own rules, newer than those built in, taken when the book's zone is the computer's.
    System,
}

/// What the clock does at a wall-clock time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ClockShift {
    /// The time is skipped in spring: the first valid minute after is taken.
    Gap,
    /// The time comes twice in autumn: the earlier is taken.
    Fold,
}

impl Day {
    pub fn of(year: i32, month: u32, day: u32) -> Option<Day> {
        NaiveDate::from_ymd_opt(year, month, day).map(Day)
    }

    pub fn plus(self, days: i64) -> Day {
        let moved = if days >= 0 {
            self.0.checked_add_days(Days::new(days.unsigned_abs()))
        } else {
            self.0.checked_sub_days(Days::new(days.unsigned_abs()))
        };
        Day(moved.unwrap_or(self.0))
    }

    /// Days from `earlier` to this day.
    pub fn since(self, earlier: Day) -> i64 {
        self.0.signed_duration_since(earlier.0).num_days()
    }

    /// 1 is Monday, 7 is Sunday.
    pub fn weekday(self) -> u32 {
        self.0.weekday().number_from_monday()
    }

    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// The Monday of this day's week.
    pub fn week(self) -> Day {
        self.plus(1 - i64::from(self.weekday()))
    }

    pub fn at(self, clock: Clock) -> Moment {
        let (day, minutes) = if clock.0 == 24 * 60 { (self.plus(1), 0) } else { (self, clock.0) };
        let time =
            NaiveTime::from_hms_opt(u32::from(minutes) / 60, u32::from(minutes) % 60, 0).unwrap_or(NaiveTime::MIN);
        Moment(day.0.and_time(time))
    }

    pub fn starts(self) -> Moment {
        Moment(self.0.and_time(NaiveTime::MIN))
    }
}

impl Moment {
    pub fn day(self) -> Day {
        Day(self.0.date())
    }

    pub fn plus_minutes(self, minutes: i64) -> Moment {
        Moment(self.0.checked_add_signed(chrono::TimeDelta::minutes(minutes)).unwrap_or(self.0))
    }

    pub fn minutes_since(self, earlier: Moment) -> i64 {
        self.0.signed_duration_since(earlier.0).num_minutes()
    }

    /// Minutes since midnight.
    pub fn minute_of_day(self) -> i64 {
        i64::from(self.0.hour() * 60 + self.0.minute())
    }
}

impl Clock {
    pub fn minutes(self) -> i64 {
        i64::from(self.0)
    }
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

impl Zone {
    /// The zone of that IANA name; the computer's own rules when the computer stands in it.
    pub fn find(name: &str, system: &str) -> Option<Zone> {
        let named = Tz::from_str(name).ok()?;
        Some(if name == system { Zone::System } else { Zone::Named(named) })
    }

    /// Every name that can be chosen.
    pub fn names() -> Vec<String> {
        chrono_tz::TZ_VARIANTS
            .iter()
            .map(|zone| zone.name().to_owned())
            .filter(|name| name.contains('/') || name == "UTC")
            .collect()
    }

    /// What the wall clock shows at an instant.
    pub fn moment(self, at: Instant) -> Moment {
        let utc = DateTime::<Utc>::from_timestamp_millis(at.0).unwrap_or_default();
        let local = match self {
            Zone::Named(zone) => utc.with_timezone(&zone).naive_local(),
            Zone::System => utc.with_timezone(&Local).naive_local(),
        };
        Moment(local.with_second(0).and_then(|minute| minute.with_nanosecond(0)).unwrap_or(local))
    }

    /// The instant at which the wall clock shows this, and what had to be decided: in a spring gap the first valid
    /// minute after it, in an autumn fold the earlier.
    pub fn instant(self, at: Moment) -> (Instant, Option<ClockShift>) {
        match self.offsets(at.0) {
            LocalResult::Single(offset) => (instant(at.0, offset), None),
            LocalResult::Ambiguous(earlier, _) => (instant(at.0, earlier), Some(ClockShift::Fold)),
            LocalResult::None => {
                // No zone skips more than a day; a gap is walked a minute at a time because it may end anywhere.
                let after = (1..=24 * 60).map(|minutes| at.plus_minutes(minutes)).find_map(|later| {
                    match self.offsets(later.0) {
                        LocalResult::None => None,
                        LocalResult::Single(offset) | LocalResult::Ambiguous(offset, _) => {
                            Some(instant(later.0, offset))
                        }
                    }
                });
                (after.unwrap_or(instant(at.0, 0)), Some(ClockShift::Gap))
            }
        }
    }

    /// The wall-clock time as it can be kept, and what the clock does there.
    pub fn settle(self, at: Moment) -> (Moment, Option<ClockShift>) {
        let (instant, shift) = self.instant(at);
        match shift {
            Some(ClockShift::Gap) => (self.moment(instant), shift),
            _ => (at, shift),
        }
    }

    fn offsets(self, at: NaiveDateTime) -> LocalResult<i32> {
        match self {
            Zone::Named(zone) => zone.offset_from_local_datetime(&at).map(|offset| offset.fix().local_minus_utc()),
            Zone::System => Local.offset_from_local_datetime(&at).map(|offset| offset.fix().local_minus_utc()),
        }
    }
}

fn instant(at: NaiveDateTime, offset_seconds: i32) -> Instant {
    Instant(at.and_utc().timestamp_millis() - i64::from(offset_seconds) * 1000)
}

/// The text did not name a day, a time or a birthday.
#[derive(Debug, PartialEq, Eq)]
pub struct NotATime;

impl fmt::Display for NotATime {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("not a day or time")
    }
}

impl std::error::Error for NotATime {}

/// Years a person can mean; anything else is a slip of the finger.
fn sane(day: NaiveDate) -> Option<NaiveDate> {
    (1880..=2200).contains(&day.year()).then_some(day)
}

impl FromStr for Day {
    type Err = NotATime;
    fn from_str(text: &str) -> Result<Day, NotATime> {
        NaiveDate::parse_from_str(text, "%Y-%m-%d")
            .ok()
            .filter(|_| text.len() == 10)
            .and_then(sane)
            .map(Day)
            .ok_or(NotATime)
    }
}

impl FromStr for Moment {
    type Err = NotATime;
    fn from_str(text: &str) -> Result<Moment, NotATime> {
        let parsed =
            NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M").ok().filter(|_| text.len() == 16).ok_or(NotATime)?;
        sane(parsed.date()).ok_or(NotATime)?;
        Ok(Moment(parsed))
    }
}

impl FromStr for Clock {
    type Err = NotATime;
    fn from_str(text: &str) -> Result<Clock, NotATime> {
        let (hours, minutes) = text.split_once(':').filter(|_| text.len() == 5).ok_or(NotATime)?;
        let hours: u16 = hours.parse().map_err(|_| NotATime)?;
        let minutes: u16 = minutes.parse().map_err(|_| NotATime)?;
        let total = hours * 60 + minutes;
        if minutes > 59 || total > 24 * 60 {
            return Err(NotATime);
        }
        Ok(Clock(total))
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

impl fmt::Display for Day {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}", self.0.format("%Y-%m-%d"))
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}", self.0.format("%Y-%m-%dT%H:%M"))
    }
}

impl fmt::Display for Clock {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:02}:{:02}", self.0 / 60, self.0 % 60)
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

macro_rules! as_text {
    ($($kind:ty),*) => {$(
        impl TryFrom<String> for $kind {
            type Error = NotATime;
            fn try_from(text: String) -> Result<Self, NotATime> {
                text.parse()
            }
        }
        impl From<$kind> for String {
            fn from(value: $kind) -> String {
                value.to_string()
            }
        }
        impl ToSql for $kind {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                Ok(ToSqlOutput::from(self.to_string()))
            }
        }
        impl FromSql for $kind {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                value.as_str()?.parse().map_err(|cause: NotATime| FromSqlError::Other(Box::new(cause)))
            }
        }
    )*};
}
as_text!(Day, Moment, Clock);

impl ToSql for Instant {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::from(self.0))
    }
}

impl FromSql for Instant {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        value.as_i64().map(Instant)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moment(text: &str) -> Moment {
        text.parse().unwrap()
    }

    #[test]
    fn the_clock_of_kyiv_skips_in_march_and_repeats_in_october() {
        let kyiv = Zone::find("Europe/Kyiv", "").unwrap();
        let cases = [
            ("2026-03-29T02:59", "2026-03-29T02:59", None),
            ("2026-03-29T03:00", "2026-03-29T04:00", Some(ClockShift::Gap)),
            ("2026-03-29T03:30", "2026-03-29T04:00", Some(ClockShift::Gap)),
            ("2026-03-29T04:00", "2026-03-29T04:00", None),
            ("2026-10-25T03:30", "2026-10-25T03:30", Some(ClockShift::Fold)),
            ("2026-10-25T04:00", "2026-10-25T04:00", None),
        ];
        for (typed, kept, shift) in cases {
            assert_eq!(kyiv.settle(moment(typed)), (moment(kept), shift), "{typed}");
        }
        let (first, _) = kyiv.instant(moment("2026-10-25T03:30"));
        assert_eq!(first.0, 1_792_888_200_000, "the earlier of the two, still summer time (+03:00)");
        assert_eq!(kyiv.moment(first), moment("2026-10-25T03:30"));
    }

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
    fn what_is_no_day_is_not_rolled_over() {
        for text in ["2026-02-29", "2026-13-01", "26-03-01", "2026-3-1", "", "0000-01-01", "9999-01-01"] {
            assert_eq!(text.parse::<Day>(), Err(NotATime), "{text}");
        }
        for text in ["25:00", "24:01", "9:00", "09:60", ""] {
            assert_eq!(text.parse::<Clock>(), Err(NotATime), "{text}");
        }
        for text in ["--02-30", "1991-02-30", "--1-1"] {
            assert_eq!(text.parse::<Birthday>(), Err(NotATime), "{text}");
        }
    }
}
