//! The times of an entry that repeats: by its rule, with the days it adds, without those it leaves out.

use calcard::common::PartialDateTime;
use calcard::common::timezone::Tz;
use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarEntry, ICalendarProperty, ICalendarValue,
};

use super::event::{Clocks, Stamp, Wall, until as until_of};
use crate::day::{Day, Moment};

/// How far from today times of one entry are brought, in days, and how many of them.
const REACH: i64 = 366;
const MOST: usize = 500;
/// How many times of a rule are worked out to come to those near today.
const WORKED_OUT: usize = 20_000;

/// The times of one entry on the book's wall clock, in order.
pub(super) struct Times {
    pub at: Vec<Moment>,
    /// There are more than these.
    pub cut: bool,
}

pub(super) fn repeats(component: &ICalendarComponent) -> bool {
    component.has_property(&ICalendarProperty::Rrule) || component.has_property(&ICalendarProperty::Rdate)
}

/// Absent when the rule cannot be followed.
pub(super) fn times(component: &ICalendarComponent, clocks: &Clocks, today: Day) -> Option<Times> {
    let first = clocks.stamp(component, &ICalendarProperty::Dtstart)?;
    let wall = match first {
        Stamp::Day(_) => Wall::Book,
        Stamp::Hour(_, wall) => wall,
    };
    let horizon = today.plus(REACH + 1).starts();
    let (mut own, more_by_rule) = by_rule(component, clocks, (first, wall), horizon)?;
    let more = component.properties(&ICalendarProperty::Rdate).flat_map(|entry| clocks.stamps(entry));
    own.extend(more.map(|stamp| clocks.theirs(stamp, wall)));
    own.sort_unstable();
    own.dedup();
    let left_out: Vec<Stamp> =
        component.properties(&ICalendarProperty::Exdate).flat_map(|entry| clocks.stamps(entry)).collect();
    own.retain(|at| {
        !left_out.iter().any(|stamp| match stamp {
            Stamp::Day(day) => *day == at.day(),
            Stamp::Hour(..) => clocks.theirs(*stamp, wall) == *at,
        })
    });
    let known = own.len();
    let near = |at: &Moment| at.day().since(today).abs() <= REACH;
    let ours = |at: Moment| if matches!(first, Stamp::Day(_)) { at } else { clocks.ours(at, wall).0 };
    let at: Vec<Moment> = own.into_iter().filter(near).take(MOST).map(ours).collect();
    Some(Times { cut: more_by_rule || at.len() < known, at })
}

/// The rule is followed on the clock of the entry's own zone, because a visit at ten stays at ten; and only up to the
/// horizon. Also says whether there is more beyond it.
fn by_rule(
    component: &ICalendarComponent,
    clocks: &Clocks,
    (first, wall): (Stamp, Wall),
    horizon: Moment,
) -> Option<(Vec<Moment>, bool)> {
    let first = clocks.theirs(first, wall);
    let Some(rule) = component.property(&ICalendarProperty::Rrule) else { return Some((vec![first], false)) };
    let ICalendarValue::RecurrenceRule(rule) = rule.values.first()? else { return None };
    let mut rule = rule.as_ref().clone();
    let last = match &rule.until {
        Some(until) => Some(match until_of(until)? {
            Stamp::Day(day) => day.starts().plus_minutes(24 * 60 - 1),
            stamp @ Stamp::Hour(..) => clocks.theirs(stamp, wall),
        }),
        None => None,
    };
    // Not before the first, which an entry far ahead still has.
    rule.until = Some(floating(last.map_or(horizon, |last| last.min(horizon)).max(first))?);
    let count = rule.count.map(usize::try_from);
    let start = ICalendarEntry::new(ICalendarProperty::Dtstart).with_value(floating(first)?);
    let rule = ICalendarEntry::new(ICalendarProperty::Rrule).with_value(rule);
    let alone = ICalendar {
        components: vec![ICalendarComponent {
            component_type: ICalendarComponentType::VEvent,
            entries: vec![start, rule],
            component_ids: Vec::new(),
        }],
    };
    let worked_out = alone.expand_dates(Tz::Floating, WORKED_OUT);
    if !worked_out.errors.is_empty() || worked_out.events.is_empty() {
        return None;
    }
    let times: Vec<Moment> = worked_out
        .events
        .iter()
        .map_while(|event| event.start.format("%Y-%m-%dT%H:%M").to_string().parse().ok())
        .collect();
    let ends = last.is_some_and(|last| last <= horizon) || count.is_some_and(|count| count == Ok(times.len()));
    Some((times, !ends))
}

fn floating(at: Moment) -> Option<PartialDateTime> {
    let text = at.to_string();
    let part = |from: usize, to: usize| text.get(from..to)?.parse::<u8>().ok();
    Some(PartialDateTime {
        year: text.get(..4)?.parse().ok(),
        month: part(5, 7),
        day: part(8, 10),
        hour: part(11, 13),
        minute: part(14, 16),
        second: Some(0),
        ..PartialDateTime::default()
    })
}
