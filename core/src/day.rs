//! Days, hours and the wall clock: the only place that knows calendars and time zones.

pub mod birthday;
pub mod feast;
pub mod part;
pub mod stamp;

use std::fmt;
use std::str::FromStr;

use chrono::{
    DateTime, Datelike, Days, Local, LocalResult, Months, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeZone,
    Timelike, Utc,
};
use chrono_tz::Tz;
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Milliseconds.
const MINUTE: i64 = 60_000;

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

    /// The same day of a later month, or that month's last day where it is shorter.
    pub fn plus_months(self, months: u32) -> Day {
        Day(self.0.checked_add_months(Months::new(months)).unwrap_or(self.0))
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

    /// The first of this day's month.
    pub fn month(self) -> Day {
        Day(self.0.with_day(1).unwrap_or(self.0))
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

impl Instant {
    /// When a wall clock that is so many seconds ahead of UTC shows this.
    pub fn of(at: Moment, ahead: i32) -> Instant {
        instant(at.0, ahead)
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

    /// The same hour so many days later.
    pub fn plus_days(self, days: i64) -> Moment {
        self.day().plus(days).starts().plus_minutes(self.minute_of_day())
    }

    /// The hour alone, `11:00`.
    pub fn clock(self) -> String {
        self.0.format("%H:%M").to_string()
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

    /// When something of so many minutes is over: by the wall clock or by a watch, whichever is later. A spring gap
    /// makes it end later on the wall, and never at a time that is skipped; in an autumn fold the wall clock is kept, so
    /// that what is booked after it stays after it.
    pub fn ends(self, at: Moment, minutes: i64) -> Moment {
        let watch = self.moment(Instant(self.instant(at).0.0 + minutes * MINUTE));
        at.plus_minutes(minutes).max(watch)
    }

    /// The minutes of something that began and ended at these wall-clock times: what [`Zone::ends`] was given.
    pub fn lasts(self, at: Moment, ends: Moment) -> i64 {
        let watch = (self.instant(ends).0.0 - self.instant(at).0.0) / MINUTE;
        ends.minutes_since(at).min(watch)
    }

    /// Whether the clock neither skips nor repeats anything from one moment to another, so that nothing between them
    /// needs to be looked up.
    pub fn is_even(self, from: Moment, to: Moment) -> bool {
        self.instant(to).0.0 - self.instant(from).0.0 == to.minutes_since(from) * MINUTE
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

/// `2026-03-12`, by hand: this is read thousands of times for one screen, and a format string would be read each time.
fn date(text: &str) -> Option<NaiveDate> {
    match text.as_bytes() {
        [_, _, _, _, b'-', _, _, b'-', _, _] if text.is_ascii() => {
            let year = i32::try_from(digits(&text[..4]).ok()?).ok()?;
            NaiveDate::from_ymd_opt(year, digits(&text[5..7]).ok()?, digits(&text[8..]).ok()?)
        }
        _ => None,
    }
}

/// A number of nothing but digits: no sign, no space.
fn digits(text: &str) -> Result<u32, NotATime> {
    text.bytes().try_fold(
        0,
        |sum, byte| if byte.is_ascii_digit() { Ok(sum * 10 + u32::from(byte - b'0')) } else { Err(NotATime) },
    )
}

/// Years a person can mean; anything else is a slip of the finger.
fn sane(day: NaiveDate) -> Option<NaiveDate> {
    (1880..=2200).contains(&day.year()).then_some(day)
}

impl FromStr for Day {
    type Err = NotATime;
    fn from_str(text: &str) -> Result<Day, NotATime> {
        date(text).and_then(sane).map(Day).ok_or(NotATime)
    }
}

impl FromStr for Moment {
    type Err = NotATime;
    fn from_str(text: &str) -> Result<Moment, NotATime> {
        let (day, clock) = text.split_once('T').ok_or(NotATime)?;
        let day = date(day).and_then(sane).ok_or(NotATime)?;
        let time = match clock.as_bytes() {
            [_, _, b':', _, _] => NaiveTime::from_hms_opt(digits(&clock[..2])?, digits(&clock[3..])?, 0),
            _ => None,
        };
        Ok(Moment(day.and_time(time.ok_or(NotATime)?)))
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

impl fmt::Display for Day {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:04}-{:02}-{:02}", self.0.year(), self.0.month(), self.0.day())
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}T{:02}:{:02}", Day(self.0.date()), self.0.hour(), self.0.minute())
    }
}

impl fmt::Display for Clock {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:02}:{:02}", self.0 / 60, self.0 % 60)
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
    fn a_visit_across_a_change_of_the_clock_ends_at_a_time_that_exists_and_overlaps_nobody() {
        // Zone, start, minutes, end.
        let cases = [
            ("Europe/Kyiv", "2026-03-29T01:30", 75, "2026-03-29T02:45"),
            ("Europe/Kyiv", "2026-03-29T02:30", 30, "2026-03-29T04:00"),
            ("Europe/Kyiv", "2026-03-29T02:30", 75, "2026-03-29T04:45"),
            ("Europe/Kyiv", "2026-03-29T02:30", 120, "2026-03-29T05:30"),
            ("Europe/Kyiv", "2026-03-29T04:00", 75, "2026-03-29T05:15"),
            ("Europe/Kyiv", "2026-10-25T02:30", 75, "2026-10-25T03:45"),
            ("Europe/Kyiv", "2026-10-25T02:30", 120, "2026-10-25T04:30"),
            ("Europe/Kyiv", "2026-10-25T03:30", 75, "2026-10-25T04:45"),
            ("Europe/Bucharest", "2026-03-29T02:30", 75, "2026-03-29T04:45"),
            ("Europe/Bucharest", "2026-10-25T02:30", 120, "2026-10-25T04:30"),
            ("Europe/Sarajevo", "2026-03-29T01:30", 75, "2026-03-29T03:45"),
            ("Europe/Sarajevo", "2026-03-28T23:00", 240, "2026-03-29T04:00"),
            ("Europe/Sarajevo", "2026-10-25T01:30", 75, "2026-10-25T02:45"),
            ("Europe/Sarajevo", "2026-10-25T01:30", 120, "2026-10-25T03:30"),
            ("Asia/Dubai", "2026-03-29T02:30", 75, "2026-03-29T03:45"),
            ("Asia/Dubai", "2026-10-25T02:30", 120, "2026-10-25T04:30"),
        ];
        for (zone, at, minutes, ends) in cases {
            let zone_rules = Zone::find(zone, "").unwrap();
            assert_eq!(zone_rules.ends(moment(at), minutes), moment(ends), "{zone} {at} + {minutes}");
            assert_eq!(zone_rules.lasts(moment(at), moment(ends)), minutes, "{zone} {at} to {ends}");
        }
    }

    #[test]
    fn at_any_quarter_of_a_changing_day_an_end_exists_and_says_how_long_it_was() {
        for zone in ["Europe/Kyiv", "Europe/Bucharest", "Europe/Sarajevo", "Asia/Dubai"] {
            let rules = Zone::find(zone, "").unwrap();
            for day in ["2026-03-28", "2026-03-29", "2026-10-25"] {
                let opens = day.parse::<Day>().unwrap().starts();
                for (quarter, minutes) in (0..96).flat_map(|quarter| [5, 60, 75, 300].map(|minutes| (quarter, minutes)))
                {
                    let (at, _) = rules.settle(opens.plus_minutes(quarter * 15));
                    let ends = rules.ends(at, minutes);
                    assert_ne!(rules.settle(ends).1, Some(ClockShift::Gap), "{zone} {at} + {minutes} is {ends}");
                    assert!(ends >= at.plus_minutes(minutes), "{zone} {at} + {minutes} is {ends}");
                    assert_eq!(rules.lasts(at, ends), minutes, "{zone} {at} to {ends}");
                }
            }
        }
    }

    #[test]
    fn what_is_no_day_is_not_rolled_over() {
        for text in [
            "2026-02-29",
            "2026-13-01",
            "26-03-01",
            "2026-3-1",
            "",
            "0000-01-01",
            "9999-01-01",
            "+026-03-1 ",
            "2026-03-0é",
        ] {
            assert_eq!(text.parse::<Day>(), Err(NotATime), "{text}");
        }
        for text in ["2026-03-12T24:00", "2026-03-12T9:000", "2026-03-12 11:00", "2026-03-12T11:0é", "2026-03-12T+1:00"]
        {
            assert_eq!(text.parse::<Moment>(), Err(NotATime), "{text}");
        }
        for text in ["25:00", "24:01", "9:00", "09:60", ""] {
            assert_eq!(text.parse::<Clock>(), Err(NotATime), "{text}");
        }
    }
}
