//! The day on which the demo is opened: five visits around the hour at which somebody looks.

use crate::day::{Day, Moment};
use crate::hours::{self, HoursSpan};

use super::cast::Kind;
use super::diary::GRID;
use super::sold::Sold;

/// Minutes left before the next visit, at least.
const BREATH: i64 = 5;
/// A break after the next visit, and one after the visit that follows it, where the day has room.
const BREAKS: [i64; 2] = [30, 15];

/// One of the five, by name: what she comes for on a long day and on a short one.
struct Guest {
    name: &'static str,
    long: Kind,
    short: Kind,
}

pub const NEXT: &str = "Ana Jurić";
const EARLY: Guest = Guest { name: "Марина Ковач", long: Kind::Fill, short: Kind::Brows };
const LATER: [Guest; 3] = [
    Guest { name: "Oksana Bondar", long: Kind::FullSet, short: Kind::PatchTest },
    Guest { name: "Ioana Țurcanu", long: Kind::Fill, short: Kind::Fill },
    Guest { name: "Светлана Лукина", long: Kind::Removal, short: Kind::PatchTest },
];

pub struct FirstDay {
    pub day: Day,
    pub visits: Vec<Slot>,
}

#[derive(Clone, Copy)]
pub struct Slot {
    pub name: &'static str,
    pub at: Moment,
    pub what: Kind,
}

/// Lays out today, or the next working day when today is closed. Ana is next: on the quarter of an hour after now, or as
/// near to it as the day allows; after closing time she is the last one and still here.
pub fn lay_out(now: Moment, week: &[HoursSpan], sold: &Sold) -> Option<FirstDay> {
    let (day, spans) = (0..14)
        .map(|ahead| now.day().plus(ahead))
        .map(|day| (day, hours::on(week, day)))
        .find(|(_, spans)| !spans.is_empty())?;
    let (opens, closes) = (spans.first()?.from, spans.last()?.to);
    let whole = |kind| whole(sold, kind);
    let long = LATER.iter().chain([&EARLY]).map(|guest| whole(guest.long)).sum::<i64>() + whole(Kind::Fill);
    let short = closes.minutes_since(opens) < long;
    let kind = |guest: &Guest| if short { guest.short } else { guest.long };

    let soon = now.plus_minutes(BREATH + (GRID - 1) - (now.minute_of_day() + BREATH + GRID - 1) % GRID);
    let latest = closes.plus_minutes(-sold.get(Kind::Fill).fields.minutes);
    let wished = if day == now.day() { soon.max(opens).min(latest) } else { opens };
    let mut starts: Vec<Moment> =
        (0..).map(|step| opens.plus_minutes(step * GRID)).take_while(|at| *at <= latest).collect();
    starts.sort_by_key(|at| (*at < wished, at.minutes_since(wished).abs()));

    for at in starts {
        let mut rooms = Rooms { before: at.minutes_since(opens), after: closes.minutes_since(at) - whole(Kind::Fill) };
        let (mut before, mut after) = (Vec::new(), Vec::new());
        let fits = rooms.put(&EARLY, whole(kind(&EARLY)), [&mut before, &mut after])
            && LATER.iter().all(|guest| rooms.put(guest, whole(kind(guest)), [&mut after, &mut before]));
        if fits {
            let mut visits = vec![Slot { name: NEXT, at, what: Kind::Fill }];
            let mut from = opens;
            for guest in before {
                visits.push(Slot { name: guest.name, at: from, what: kind(guest) });
                from = from.plus_minutes(whole(kind(guest)));
            }
            from = at.plus_minutes(whole(Kind::Fill));
            let mut left = rooms.after;
            let mut breaks = BREAKS.into_iter();
            for guest in after {
                let pause = breaks.next().unwrap_or(0).min(left);
                left -= pause;
                from = from.plus_minutes(pause);
                visits.push(Slot { name: guest.name, at: from, what: kind(guest) });
                from = from.plus_minutes(whole(kind(guest)));
            }
            return Some(FirstDay { day, visits });
        }
    }
    None
}

/// Minutes of the day before and after Ana.
struct Rooms {
    before: i64,
    after: i64,
}

impl Rooms {
    /// Puts a guest on the side where she should be, else on the other.
    fn put<'guest>(&mut self, guest: &'guest Guest, minutes: i64, sides: [&mut Vec<&'guest Guest>; 2]) -> bool {
        let [wished, other] = sides;
        let early = guest.name == EARLY.name;
        let (first, second) =
            if early { (&mut self.before, &mut self.after) } else { (&mut self.after, &mut self.before) };
        for (room, side) in [(first, wished), (second, other)] {
            if *room >= minutes {
                *room -= minutes;
                side.push(guest);
                return true;
            }
        }
        false
    }
}

/// Minutes with the buffer, up to the next start on the grid.
fn whole(sold: &Sold, kind: Kind) -> i64 {
    let fields = &sold.get(kind).fields;
    (fields.minutes + fields.buffer + GRID - 1) / GRID * GRID
}
