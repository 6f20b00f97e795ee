//! Two years of visits laid out before the first is written down: who came when, who cancelled, who booked on the spot.

use crate::day::{Day, Moment};
use crate::visit::CancelledBy;

use super::cast::{Circle, Kind, Person, Stands};
use super::chance::Chance;
use super::diary::{Diary, Wanted};
use super::first::{FirstDay, NEXT, Slot};
use super::sold::Sold;

/// Past this gap the lashes are a new set.
const LAST_FILL: i64 = 28;
/// Minutes after which somebody is taken not to come.
const PATIENCE: i64 = 30;

pub struct Visit {
    pub client: usize,
    pub at: Moment,
    pub what: Kind,
    /// When it was booked by phone; absent when that was at the end of the visit before.
    pub made: Option<Moment>,
    pub fate: Fate,
    /// Which of the things she said belongs here.
    pub said: Option<usize>,
}

pub enum Fate {
    /// Came; and what was left at the end.
    Done(Next),
    Cancelled {
        at: Moment,
        by: CancelledBy,
    },
    NoShow {
        at: Moment,
    },
    Here,
    Ahead,
}

pub enum Next {
    /// By its place in the plan.
    Book(usize),
    FollowUp {
        on: Day,
        why: &'static str,
    },
    Pause {
        until: Day,
        why: &'static str,
    },
    No(&'static str),
}

pub struct Plan<'book> {
    now: Moment,
    first: FirstDay,
    diary: Diary,
    chance: Chance,
    sold: &'book Sold,
    pub visits: Vec<Visit>,
}

impl Plan<'_> {
    pub fn new(now: Moment, first: FirstDay, mut diary: Diary, sold: &Sold) -> Plan<'_> {
        if let Some(next) = first.visits.iter().find(|slot| slot.name == NEXT) {
            // Three weeks on her day and hour stay free, so that the offer of the first screen is her usual one.
            let fields = &sold.get(next.what).fields;
            diary.take(next.at.plus_minutes(21 * 24 * 60), fields.minutes + fields.buffer);
        }
        Plan { now, first, diary, chance: Chance::new(), sold, visits: Vec::new() }
    }

    /// Lays out one client's visits, from her first to those ahead.
    pub fn lay_out(&mut self, client: usize, circle: &Circle, person: &Person) {
        let slot = self.first.visits.iter().find(|slot| slot.name == person.name).copied();
        let hour = slot.map_or(person.hour, |slot| slot.at.minute_of_day());
        let mut before = None;
        for (day, rested) in self.days(person) {
            before = self.past(client, circle, person, Past { before, day, hour, rested }).or(before);
        }
        self.remember(client, person);
        self.ahead(client, person, before, slot);
    }

    /// The days on which she came, oldest first, and whether she took a break before.
    fn days(&mut self, person: &Person) -> Vec<(Day, bool)> {
        let Some(last) = person.stands.last() else { return Vec::new() };
        let today = self.now.day();
        let begins = today.plus(-person.since);
        let mut day = today.plus(-last);
        let mut days = Vec::new();
        let rest_at = if self.chance.percent(15) { self.chance.between(6, 14) } else { -1 };
        let mut gaps = person.gaps.iter();
        for count in 0.. {
            let rested = count == rest_at && gaps.len() == 0;
            days.push((day, rested));
            let gap = match gaps.next() {
                Some(gap) => *gap,
                None if rested => person.every + self.chance.between(35, 60),
                None if self.chance.percent(6) => person.every + self.chance.between(6, 14),
                None => person.every + self.chance.between(-3, 3),
            };
            day = day.plus(-gap);
            if day < begins {
                break;
            }
        }
        days.reverse();
        days
    }

    fn past(&mut self, client: usize, circle: &Circle, person: &Person, past: Past) -> Option<usize> {
        let came = past.before.map(|before| self.visits[before].at);
        let gap = came.map_or(0, |came| past.day.since(came.day()));
        let on_the_spot = came.is_some() && !past.rested && gap <= person.every + 5 && self.chance.percent(80);
        let what = match person.comes_for {
            Kind::Fill if came.is_none() || (!on_the_spot && gap > LAST_FILL) => Kind::FullSet,
            usual => usual,
        };
        let yesterday = self.now.day().plus(-1);
        let earliest = came.map_or(past.day.plus(-30), |came| came.day().plus(3));
        let missed = if on_the_spot && gap > 14 && person.gaps.is_empty() && self.chance.percent(8) {
            let day = past.day.plus(-self.chance.between(4, 6));
            self.place(day, past.hour, person.comes_for, earliest, past.day.plus(-2))
        } else {
            None
        };
        let earliest = missed.map_or(earliest, |missed| missed.day().plus(2));
        let at = self.place(past.day, past.hour, what, earliest, yesterday)?;
        let made = match (missed, on_the_spot) {
            (Some(missed), _) => Some(self.miss(client, person, past.before, missed)),
            (None, true) => None,
            (None, false) => Some(self.phoned(at, came)),
        };
        let index = self.visits.len();
        let open = Next::No(self.chance.pick(circle.reasons));
        self.visits.push(Visit { client, at, what, made, fate: Fate::Done(open), said: None });
        if let (None, Some(before), Some(came)) = (missed, past.before, came) {
            let next = if on_the_spot {
                Next::Book(index)
            } else if past.rested {
                Next::Pause { until: past.day.plus(-4).max(came.day().plus(1)), why: self.chance.pick(circle.breaks) }
            } else if self.chance.percent(50) {
                Next::FollowUp { on: came.day().plus(3), why: self.chance.pick(circle.reasons) }
            } else {
                return Some(index);
            };
            self.visits[before].fate = Fate::Done(next);
        }
        Some(index)
    }

    /// A visit booked on the spot that did not happen; answers with the call that booked the one instead.
    fn miss(&mut self, client: usize, person: &Person, before: Option<usize>, at: Moment) -> Moment {
        let fate = if self.chance.percent(25) {
            Fate::NoShow { at: at.plus_minutes(PATIENCE) }
        } else {
            let by = if self.chance.percent(85) { CancelledBy::Client } else { CancelledBy::Us };
            Fate::Cancelled { at: at.plus_minutes(-60 * self.chance.between(3, 26)), by }
        };
        let call = match &fate {
            Fate::Cancelled { at, .. } | Fate::NoShow { at } => at.plus_minutes(10),
            _ => at,
        };
        if let Some(before) = before {
            self.visits[before].fate = Fate::Done(Next::Book(self.visits.len()));
        }
        self.visits.push(Visit { client, at, what: person.comes_for, made: None, fate, said: None });
        call
    }

    /// What she said goes to her last visits, some apart.
    fn remember(&mut self, client: usize, person: &Person) {
        let done: Vec<usize> = (0..self.visits.len())
            .filter(|index| self.visits[*index].client == client && matches!(self.visits[*index].fate, Fate::Done(_)))
            .collect();
        let apart = (done.len() / person.said.len().max(1)).clamp(1, 3);
        for (said, index) in (0..person.said.len()).rev().zip(done.into_iter().rev().step_by(apart)) {
            self.visits[index].said = Some(said);
        }
    }

    fn ahead(&mut self, client: usize, person: &Person, before: Option<usize>, slot: Option<Slot>) {
        let today = self.now.day();
        let came = before.map(|before| self.visits[before].at);
        let tomorrow = today.plus(1);
        let next = match person.stands {
            Stands::Today(_) => {
                let Some(slot) = slot else { return };
                self.today(client, person, before, &slot);
                return;
            }
            Stands::New(_) => return,
            Stands::First(days) => {
                let Some(at) =
                    self.place(today.plus(days), person.hour, Kind::FullSet, tomorrow, today.plus(days + 20))
                else {
                    return;
                };
                let made = Some(self.phoned(at, None).min(self.now.plus_minutes(-40)));
                self.visits.push(Visit { client, at, what: Kind::FullSet, made, fate: Fate::Ahead, said: None });
                return;
            }
            Stands::Booked { next, .. } => {
                let Some(at) =
                    self.place(today.plus(next), person.hour, person.comes_for, tomorrow, today.plus(next + 20))
                else {
                    return;
                };
                self.visits.push(Visit {
                    client,
                    at,
                    what: person.comes_for,
                    made: None,
                    fate: Fate::Ahead,
                    said: None,
                });
                Next::Book(self.visits.len() - 1)
            }
            Stands::FollowUp { after, why, .. } => {
                Next::FollowUp { on: came.map_or(today, |came| came.day().plus(after)), why }
            }
            Stands::Paused { until, why, .. } => Next::Pause { until: today.plus(until), why },
            Stands::Open(_, why) | Stands::Gone(_, _, why) => Next::No(why),
            Stands::Snoozed { .. } => return,
        };
        if let Some(before) = before {
            self.visits[before].fate = Fate::Done(next);
        }
    }

    /// One of the five visits of the first screen.
    fn today(&mut self, client: usize, person: &Person, before: Option<usize>, slot: &Slot) {
        let made =
            if slot.what == person.comes_for && before.is_some() { None } else { Some(self.phoned(slot.at, None)) };
        let index = self.visits.len();
        let begun = slot.at <= self.now;
        let over = slot.at.plus_minutes(self.sold.get(slot.what).fields.minutes) <= self.now.plus_minutes(5);
        let fate = if begun && over && slot.name != NEXT {
            Fate::Done(Next::No(""))
        } else if begun {
            Fate::Here
        } else {
            Fate::Ahead
        };
        let done = matches!(fate, Fate::Done(_));
        self.visits.push(Visit { client, at: slot.at, what: slot.what, made, fate, said: None });
        if let (None, Some(before)) = (made, before) {
            self.visits[before].fate = Fate::Done(Next::Book(index));
        }
        // After a removal or a patch test there is nothing to come back for yet.
        if !done || matches!(slot.what, Kind::Removal | Kind::PatchTest) {
            return;
        }
        let what = if slot.what == Kind::FullSet { Kind::Fill } else { slot.what };
        let day = slot.at.day();
        if let Some(at) =
            self.place(day.plus(person.every), slot.at.minute_of_day(), what, day.plus(1), day.plus(LAST_FILL))
        {
            self.visits.push(Visit { client, at, what, made: None, fate: Fate::Ahead, said: None });
            self.visits[index].fate = Fate::Done(Next::Book(index + 1));
        }
    }

    fn place(&mut self, day: Day, hour: i64, what: Kind, from: Day, to: Day) -> Option<Moment> {
        let fields = &self.sold.get(what).fields;
        self.diary.place(&Wanted { day, hour, minutes: fields.minutes, buffer: fields.buffer, days: from..=to })
    }

    /// A call some days before a visit, but after the last time she was here.
    fn phoned(&mut self, at: Moment, came: Option<Moment>) -> Moment {
        let call =
            at.day().plus(-self.chance.between(2, 6)).starts().plus_minutes(self.chance.between(9 * 60, 18 * 60));
        came.map_or(call, |came| call.max(came.day().plus(1).starts().plus_minutes(10 * 60)))
    }
}

/// What a past visit is placed by.
struct Past {
    before: Option<usize>,
    day: Day,
    hour: i64,
    rested: bool,
}
