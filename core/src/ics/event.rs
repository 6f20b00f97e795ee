//! One entry of a calendar as the file writes it: its texts, and its times turned to the book's wall clock.

use calcard::common::PartialDateTime;
use calcard::common::timezone::Tz;
use calcard::icalendar::timezone::TzResolver;
use calcard::icalendar::{
    ICalendarComponent, ICalendarEntry, ICalendarParameterName, ICalendarProperty, ICalendarStatus,
    ICalendarTransparency, ICalendarValue,
};
use sha2::{Digest, Sha256};

use super::When;
use crate::day::{Day, Instant, Moment, Zone};

/// Characters kept of a title, and of the words below it.
const TITLE: usize = 200;
const WORDS: usize = 4_000;
/// Bytes of a name given by another calendar; a longer one is kept as its digest.
const LONGEST_UID: usize = 200;

/// Whose clock a time of the file is read on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wall {
    /// Ours: the file names our zone, or none.
    Book,
    /// The file names a zone nobody knows.
    Unknown,
    Zone(Zoned),
    /// Seconds ahead of UTC.
    Offset(i32),
}

/// A zone by its IANA name.
pub(super) type Zoned = chrono_tz::Tz;

/// A time as the file writes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stamp {
    Day(Day),
    Hour(Moment, Wall),
}

/// The book's clock, and the zones the file speaks of.
pub(super) struct Clocks<'file> {
    pub zone: Zone,
    /// IANA.
    pub name: &'file str,
    pub zones: TzResolver<&'file str>,
}

impl Clocks<'_> {
    /// The first of a property's times.
    pub(super) fn stamp(&self, component: &ICalendarComponent, property: &ICalendarProperty) -> Option<Stamp> {
        let entry = component.property(property)?;
        self.stamps(entry).into_iter().next()
    }

    pub(super) fn stamps(&self, entry: &ICalendarEntry) -> Vec<Stamp> {
        let wall = self.wall(entry.tz_id());
        entry
            .values
            .iter()
            .filter_map(|value| match value {
                ICalendarValue::PartialDateTime(time) => stamp(time, wall),
                _ => None,
            })
            .collect()
    }

    fn wall(&self, tzid: Option<&str>) -> Wall {
        let Some(tzid) = tzid else { return Wall::Book };
        match self.zones.resolve(tzid) {
            Some(Tz::Tz(zone)) if zone.name() == self.name => Wall::Book,
            Some(Tz::Tz(zone)) => Wall::Zone(zone),
            Some(Tz::Fixed(offset)) => Wall::Offset(offset.local_minus_utc()),
            Some(Tz::Floating) => Wall::Book,
            None => Wall::Unknown,
        }
    }

    /// The same on the book's wall clock, and whether the clock is turned there.
    pub(super) fn ours(&self, at: Moment, wall: Wall) -> (Moment, bool) {
        match wall {
            Wall::Book | Wall::Unknown => {
                let (at, shift) = self.zone.settle(at);
                (at, shift.is_some())
            }
            Wall::Zone(_) | Wall::Offset(_) => (self.zone.moment(self.instant(at, wall)), false),
        }
    }

    fn instant(&self, at: Moment, wall: Wall) -> Instant {
        match wall {
            Wall::Book | Wall::Unknown => self.zone.instant(at).0,
            Wall::Zone(zone) => Zone::Named(zone).instant(at).0,
            Wall::Offset(seconds) => Instant::of(at, seconds),
        }
    }

    /// A time on the clock of an event's own zone, for the rule by which it repeats.
    pub(super) fn theirs(&self, stamp: Stamp, wall: Wall) -> Moment {
        let (at, from) = match stamp {
            Stamp::Day(day) => return day.starts(),
            Stamp::Hour(at, from) => (at, from),
        };
        if from == wall {
            return at;
        }
        let instant = self.instant(at, from);
        match wall {
            Wall::Book | Wall::Unknown => self.zone.moment(instant),
            Wall::Zone(zone) => Zone::Named(zone).moment(instant),
            Wall::Offset(seconds) => Zone::Named(Zoned::UTC).moment(Instant(instant.0 + i64::from(seconds) * 1000)),
        }
    }

    /// When an entry is, and whether the clock is turned there.
    pub(super) fn when(&self, component: &ICalendarComponent) -> Option<(When, bool)> {
        let ends = self.stamp(component, &ICalendarProperty::Dtend);
        match self.stamp(component, &ICalendarProperty::Dtstart)? {
            Stamp::Day(from) => {
                let until = match ends {
                    Some(Stamp::Day(end)) => end.plus(-1),
                    Some(Stamp::Hour(end, _)) => end.day(),
                    None => from.plus(seconds(component).map_or(0, |seconds| seconds.div_euclid(24 * 3600) - 1)),
                };
                Some((When::Days { from, until: until.max(from) }, false))
            }
            Stamp::Hour(at, wall) => {
                let (from, shifted) = self.ours(at, wall);
                let to = match ends {
                    Some(Stamp::Hour(end, theirs)) => {
                        let minutes = (self.instant(end, theirs).0 - self.instant(at, wall).0) / 60_000;
                        let end = self.ours(end, theirs).0;
                        // In the hour that comes twice it may end when it began.
                        Some(if end <= from && minutes > 0 { self.zone.ends(from, minutes) } else { end })
                    }
                    Some(Stamp::Day(end)) => Some(end.starts()),
                    None => seconds(component)
                        .filter(|seconds| *seconds > 0)
                        .map(|seconds| self.zone.ends(from, seconds / 60)),
                };
                Some((When::Hours { from, to: to.filter(|to| *to > from) }, shifted))
            }
        }
    }
}

/// The length an entry gives instead of an end.
fn seconds(component: &ICalendarComponent) -> Option<i64> {
    component.property(&ICalendarProperty::Duration)?.values.iter().find_map(|value| match value {
        ICalendarValue::Duration(length) => Some(length.as_seconds()),
        _ => None,
    })
}

fn stamp(time: &PartialDateTime, wall: Wall) -> Option<Stamp> {
    let day = Day::of(i32::from(time.year?), u32::from(time.month?), u32::from(time.day?))?;
    let day: Day = day.to_string().parse().ok()?;
    let Some(hour) = time.hour else { return Some(Stamp::Day(day)) };
    let (hour, minute) = (i64::from(hour), i64::from(time.minute.unwrap_or(0)));
    if hour > 23 || minute > 59 {
        return None;
    }
    let wall = match time.tz_hour {
        Some(hours) => {
            let ahead = i32::from(hours) * 3600 + i32::from(time.tz_minute.unwrap_or(0)) * 60;
            Wall::Offset(if time.tz_minus { -ahead } else { ahead })
        }
        None => wall,
    };
    Some(Stamp::Hour(day.starts().plus_minutes(hour * 60 + minute), wall))
}

/// The time at which a rule ends; without a zone it is read on the entry's own clock.
pub(super) fn until(time: &PartialDateTime) -> Option<Stamp> {
    stamp(time, Wall::Book)
}

/// Whether any time of the entry names a zone nobody knows.
pub(super) fn zone_unknown(component: &ICalendarComponent, clocks: &Clocks) -> bool {
    matches!(clocks.stamp(component, &ICalendarProperty::Dtstart), Some(Stamp::Hour(_, Wall::Unknown)))
}

pub(super) fn summary(component: &ICalendarComponent) -> String {
    let text: String =
        text(component, &ICalendarProperty::Summary).chars().filter(|letter| *letter != '\u{feff}').collect();
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    line.chars().take(TITLE).collect::<String>().trim_end().to_owned()
}

pub(super) fn description(component: &ICalendarComponent) -> String {
    text(component, &ICalendarProperty::Description).chars().take(WORDS).collect()
}

fn text<'file>(component: &'file ICalendarComponent, property: &ICalendarProperty) -> &'file str {
    component.property(property).and_then(|entry| entry.values.first()).and_then(|value| value.as_text()).unwrap_or("")
}

/// What the other calendar calls it; one without a name is called by what it says, so that it is known again.
pub(super) fn uid(component: &ICalendarComponent) -> String {
    match component.uid().map(str::trim).filter(|uid| !uid.is_empty()) {
        Some(uid) if uid.len() <= LONGEST_UID => uid.to_owned(),
        Some(uid) => hex::encode(Sha256::digest(uid)),
        None => {
            let start = component.property(&ICalendarProperty::Dtstart).map(|entry| format!("{:?}", entry.values));
            let says = format!("{} {}", start.unwrap_or_default(), summary(component));
            format!("{}@no-uid", &hex::encode(Sha256::digest(says))[..32])
        }
    }
}

pub(super) fn sequence(component: &ICalendarComponent) -> i64 {
    let entry = component.property(&ICalendarProperty::Sequence);
    entry.and_then(|entry| entry.values.first()).and_then(ICalendarValue::as_integer).unwrap_or(0)
}

pub(super) fn called_off(component: &ICalendarComponent) -> bool {
    component.status() == Some(&ICalendarStatus::Cancelled)
}

pub(super) fn free(component: &ICalendarComponent) -> bool {
    component.transparency() == Some(&ICalendarTransparency::Transparent)
}

/// Addresses and names of those who come; who invites them stands among them in many files.
pub(super) fn people(component: &ICalendarComponent) -> (Vec<String>, Vec<String>) {
    let entries = || component.properties(&ICalendarProperty::Attendee).take(20);
    let addresses = entries().filter_map(|entry| entry.values.first()?.as_text()).map(str::to_owned).collect();
    let names = entries()
        .filter_map(|entry| entry.parameter(&ICalendarParameterName::Cn)?.as_text())
        .map(|name| name.trim().chars().take(TITLE).collect())
        .collect();
    (addresses, names)
}
