//! A calendar file, written: lines of 75 octets, texts escaped, the book's zone with its rules.

use std::fmt::Write;

use calcard::icalendar::{ICalendar, ICalendarComponent, ICalendarComponentType};

use crate::day::{Day, Instant, Moment, Zone};

/// Octets of a line before it is folded (RFC 5545, 3.1).
const WIDE: usize = 75;
const PROGRAM: &str = "-//Regulars//Client book//EN";

/// What others may know of how sure a visit is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sure {
    Tentative,
    Confirmed,
    Cancelled,
    /// Time that is taken without a client.
    Busy,
}

/// One entry of the file.
pub struct Entry {
    pub uid: String,
    pub starts: Moment,
    pub ends: Moment,
    pub summary: String,
    /// Who does it; left out when empty.
    pub category: String,
    /// How often it was changed since it was made.
    pub sequence: i64,
    pub changed_at: Instant,
    pub sure: Sure,
}

/// A whole file. `zone` is an IANA name; the rules of the zone are given for the years of the entries.
pub fn write(name: &str, zone: &str, entries: &[Entry]) -> String {
    let mut out = String::new();
    line(&mut out, "BEGIN:VCALENDAR");
    line(&mut out, "VERSION:2.0");
    line(&mut out, &format!("PRODID:{PROGRAM}"));
    line(&mut out, "CALSCALE:GREGORIAN");
    line(&mut out, &format!("X-WR-CALNAME:{}", escaped(name)));
    line(&mut out, &format!("X-WR-TIMEZONE:{zone}"));
    let days = || entries.iter().flat_map(|entry| [entry.starts.day(), entry.ends.day()]);
    if let (Some(first), Some(last)) = (days().min(), days().max()) {
        out.push_str(&rules(zone, first, last));
    }
    for entry in entries {
        one(&mut out, zone, entry);
    }
    line(&mut out, "END:VCALENDAR");
    out
}

fn one(out: &mut String, zone: &str, entry: &Entry) {
    let changed = utc(entry.changed_at);
    line(out, "BEGIN:VEVENT");
    line(out, &format!("UID:{}", escaped(&entry.uid)));
    line(out, &format!("DTSTAMP:{changed}"));
    line(out, &format!("LAST-MODIFIED:{changed}"));
    line(out, &format!("SEQUENCE:{}", entry.sequence));
    line(out, &format!("DTSTART;TZID={zone}:{}", local(entry.starts)));
    line(out, &format!("DTEND;TZID={zone}:{}", local(entry.ends)));
    line(out, &format!("SUMMARY:{}", escaped(&entry.summary)));
    if !entry.category.is_empty() {
        line(out, &format!("CATEGORIES:{}", escaped(&entry.category)));
    }
    match entry.sure {
        Sure::Tentative => line(out, "STATUS:TENTATIVE"),
        Sure::Confirmed => line(out, "STATUS:CONFIRMED"),
        Sure::Cancelled => line(out, "STATUS:CANCELLED"),
        Sure::Busy => {}
    }
    line(out, if entry.sure == Sure::Cancelled { "TRANSP:TRANSPARENT" } else { "TRANSP:OPAQUE" });
    line(out, "END:VEVENT");
}

/// The rules of a zone (VTIMEZONE) over some days: from the year before the first to the year after the last, so that a
/// reader who knows no zones comes to the same hours.
fn rules(zone: &str, first: Day, last: Day) -> String {
    let year =
        |year: i32| Day::of(year, 1, 1).map(|day| Zone::Named(chrono_tz::Tz::UTC).instant(day.starts()).0.0 / 1000);
    let (Some(from), Some(to)) = (year(first.year() - 1), year(last.year() + 2)) else { return String::new() };
    let mut calendar = ICalendar {
        components: vec![ICalendarComponent {
            component_type: ICalendarComponentType::VCalendar,
            entries: Vec::new(),
            component_ids: Vec::new(),
        }],
    };
    if calendar.add_timezone(zone, from, to).is_none() {
        return String::new();
    }
    let whole = calendar.to_string();
    let begins = whole.find("BEGIN:VTIMEZONE").unwrap_or(whole.len());
    let end = "END:VTIMEZONE\r\n";
    let ends = whole.find(end).map_or(begins, |at| at + end.len());
    whole[begins..ends].to_owned()
}

/// A line, folded where it is too long, never within a letter.
fn line(out: &mut String, text: &str) {
    let mut room = WIDE;
    for letter in text.chars() {
        if letter.len_utf8() > room {
            out.push_str("\r\n ");
            // The space it begins with counts.
            room = WIDE - 1;
        }
        room -= letter.len_utf8();
        out.push(letter);
    }
    out.push_str("\r\n");
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\\' | ';' | ',' => out.extend(['\\', letter]),
            '\n' => out.push_str("\\n"),
            // What else is no letter is allowed nowhere in such a file.
            letter if letter.is_control() => {}
            letter => out.push(letter),
        }
    }
    out
}

/// `20260402T110000`
fn local(at: Moment) -> String {
    let mut digits: String =
        at.to_string().chars().filter(|letter| letter.is_ascii_digit() || *letter == 'T').collect();
    digits.push_str("00");
    digits
}

/// `20260402T090000Z`
fn utc(at: Instant) -> String {
    let mut text = local(Zone::Named(chrono_tz::Tz::UTC).moment(at));
    text.truncate(text.len() - 2);
    // Writing to a string cannot fail.
    let _ = write!(text, "{:02}Z", at.0.div_euclid(1000).rem_euclid(60));
    text
}
