//! A calendar file, read: every entry with its times on the book's wall clock, nothing dropped silently.

use std::collections::{HashMap, HashSet};

use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarMethod, ICalendarProperty, ICalendarValue,
};
use calcard::{Entry, Parser};

use super::event::{self, Clocks, Stamp};
use super::{Event, LARGEST, MOST, NotACalendar, Remark, When, repeat};
use crate::day::{Day, Moment, Zone};

/// The clock of the book that reads.
pub struct Reader<'book> {
    pub zone: Zone,
    /// Its IANA name.
    pub name: &'book str,
    pub today: Day,
}

/// The entries of a file in the order of the file; of one that repeats, the times within a year of today, at most 500.
pub fn read(bytes: &[u8], reader: &Reader) -> Result<Vec<Event>, NotACalendar> {
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(NotACalendar::Empty);
    }
    if bytes.len() > LARGEST {
        return Err(NotACalendar::TooLarge);
    }
    let text = String::from_utf8_lossy(bytes);
    let mut parser = Parser::new(&text);
    let mut events = Vec::new();
    let mut entries = 0;
    let mut is_calendar = false;
    loop {
        match parser.entry() {
            Entry::ICalendar(calendar) => {
                is_calendar |= is(&calendar, &ICalendarComponentType::VCalendar);
                entries = one(&calendar, reader, entries, &mut events);
                if events.len() > MOST {
                    return Err(NotACalendar::TooLarge);
                }
            }
            Entry::Eof => break,
            _ => {}
        }
    }
    if !is_calendar || events.is_empty() {
        return Err(NotACalendar::NoEntries);
    }
    Ok(events)
}

fn is(calendar: &ICalendar, kind: &ICalendarComponentType) -> bool {
    calendar.components.first().is_some_and(|component| component.component_type == *kind)
}

/// One calendar of the file; a file may hold several.
fn one(calendar: &ICalendar, reader: &Reader, before: u32, events: &mut Vec<Event>) -> u32 {
    let clocks = Clocks { zone: reader.zone, name: reader.name, zones: calendar.build_tz_resolver() };
    let all_called_off = calendar.components.first().is_some_and(withdraws);
    let entries: Vec<(u32, &ICalendarComponent)> = (before + 1..)
        .zip(calendar.components.iter().filter(|each| each.component_type == ICalendarComponentType::VEvent))
        .collect();
    let newest = newest(&entries, &clocks);
    let mut replaced: HashMap<(String, Moment), Event> = HashMap::new();
    let mut told = Vec::new();
    for (entry, component) in &entries {
        let mut event = bare(*entry, component, &clocks);
        event.called_off |= all_called_off;
        if !newest.contains(entry) {
            event.remark = Remark::Twice;
            events.push(event);
        } else if let Some(instead_of) = instead_of(component, &clocks) {
            event.uid = of_series(&event.uid, instead_of);
            replaced.insert((event::uid(component), instead_of), event);
        } else {
            told.push((event, *component));
        }
    }
    for (event, component) in told {
        if repeat::repeats(component) {
            series(event, component, &clocks, reader.today, &mut replaced, events);
        } else {
            events.push(event);
        }
        if events.len() > MOST {
            break;
        }
    }
    // One time of a series whose other times are not in the file.
    let mut alone: Vec<Event> = replaced.into_values().collect();
    alone.sort_by_key(|event| event.entry);
    events.extend(alone);
    entries.last().map_or(before, |(last, _)| *last)
}

/// Every time of one that repeats, each under a name of its own.
fn series(
    event: Event,
    component: &ICalendarComponent,
    clocks: &Clocks,
    today: Day,
    replaced: &mut HashMap<(String, Moment), Event>,
    events: &mut Vec<Event>,
) {
    let Some(times) = repeat::times(component, clocks, today) else {
        events.push(Event { remark: Remark::FirstOnly, ..event });
        return;
    };
    let count = times.at.len();
    for (place, at) in times.at.into_iter().enumerate() {
        if let Some(other) = replaced.remove(&(event.uid.clone(), at)) {
            events.push(other);
            continue;
        }
        let mut one = event.clone();
        one.uid = of_series(&event.uid, at);
        one.when = event.when.map(|when| moved(when, at, clocks));
        if times.cut && place + 1 == count {
            one.remark = Remark::CutShort;
        }
        events.push(one);
    }
}

fn moved(when: When, at: Moment, clocks: &Clocks) -> When {
    match when {
        When::Days { from, until } => When::Days { from: at.day(), until: at.day().plus(until.since(from)) },
        When::Hours { from, to } => {
            When::Hours { from: at, to: to.map(|to| clocks.zone.ends(at, clocks.zone.lasts(from, to))) }
        }
    }
}

fn of_series(uid: &str, at: Moment) -> String {
    format!("{uid}/{at}")
}

fn bare(entry: u32, component: &ICalendarComponent, clocks: &Clocks) -> Event {
    let when = clocks.when(component);
    let (addresses, names) = event::people(component);
    let remark = match when {
        _ if event::zone_unknown(component, clocks) => Remark::UnknownZone,
        Some((_, true)) => Remark::ClockShift,
        _ => Remark::None,
    };
    Event {
        entry,
        uid: event::uid(component),
        when: when.map(|(when, _)| when),
        summary: event::summary(component),
        description: event::description(component),
        addresses,
        names,
        called_off: event::called_off(component),
        free: event::free(component),
        remark,
    }
}

/// Which time of a series an entry replaces.
fn instead_of(component: &ICalendarComponent, clocks: &Clocks) -> Option<Moment> {
    match clocks.stamp(component, &ICalendarProperty::RecurrenceId)? {
        Stamp::Day(day) => Some(day.starts()),
        Stamp::Hour(at, wall) => Some(clocks.ours(at, wall).0),
    }
}

/// The entries that count where the file says the same one more than once: the newest of each.
fn newest(entries: &[(u32, &ICalendarComponent)], clocks: &Clocks) -> HashSet<u32> {
    let mut newest: HashMap<(String, Option<Moment>), (i64, u32)> = HashMap::new();
    for (entry, component) in entries {
        let key = (event::uid(component), instead_of(component, clocks));
        let this = (event::sequence(component), *entry);
        newest.entry(key).and_modify(|kept| *kept = this.max(*kept)).or_insert(this);
    }
    newest.into_values().map(|(_, entry)| entry).collect()
}

/// A file that was sent to call off everything in it.
fn withdraws(calendar: &ICalendarComponent) -> bool {
    let method = calendar.property(&ICalendarProperty::Method).and_then(|entry| entry.values.first());
    method == Some(&ICalendarValue::Method(ICalendarMethod::Cancel))
}
