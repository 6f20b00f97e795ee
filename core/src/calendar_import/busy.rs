//! Entries that take a master's time: a block for hours, days off for whole days.

use super::{Became, CalendarOutcome, CalendarReason, Wish, left_out};
use crate::block::{self, BlockChange, BlockFields};
use crate::day::{Day, Moment};
use crate::error::Result;
use crate::exception::{self, ExceptionChange, ExceptionFields, ExceptionKind, ExceptionRow};
use crate::field;
use crate::ics::{Event, When};
use crate::tx::Tx;
use crate::visit::{self, VisitState, brought};

/// Minutes. What takes longer is taken as whole days.
const DAY: i64 = 24 * 60;

pub(super) fn bring(tx: &Tx, wish: &Wish, event: &Event) -> Result<Became> {
    // A client's visit is no busy time of its own.
    if brought::known(tx, &event.uid)?.is_some() {
        return Ok(Became::left_out(CalendarReason::Ours));
    }
    match event.when {
        None => Ok(Became::left_out(CalendarReason::NoTime)),
        Some(When::Days { from, until }) => days(tx, wish, event, from, until),
        Some(When::Hours { from, to: Some(to) }) if to.minutes_since(from) > DAY => {
            days(tx, wish, event, from.day(), to.plus_minutes(-1).day())
        }
        Some(When::Hours { from, to }) => hours(tx, wish, event, from, to),
    }
}

fn hours(tx: &Tx, wish: &Wish, event: &Event, from: Moment, to: Option<Moment>) -> Result<Became> {
    let known = block::known(tx, &wish.master, &event.uid)?;
    if let Some(reason) = not_there(event) {
        return match known {
            Some(row) => block::remove(tx, &row.id).map(|()| Became::plain(CalendarOutcome::Removed)),
            None => Ok(Became::left_out(reason)),
        };
    }
    let Some(to) = to else { return Ok(Became::left_out(CalendarReason::NoTime)) };
    let words = field::one_line(&event.summary);
    let Some(row) = known else {
        let fields = BlockFields { master: wish.master.clone(), from, to, words };
        // It took whole days before; now it takes hours.
        let days = exception::known(tx, &wish.master, &event.uid)?;
        return match block::bring(tx, &fields, &event.uid) {
            Ok(()) => instead(days.map(|row| exception::remove(tx, &row.id)), CalendarOutcome::Added),
            Err(cause) => left_out(cause),
        };
    };
    let fields = BlockFields { from, to, words, ..row.fields.clone() };
    if (fields.from, fields.to, &fields.words) == (row.fields.from, row.fields.to, &row.fields.words) {
        return Ok(Became::plain(CalendarOutcome::Unchanged));
    }
    let changed = block::change(tx, &BlockChange { id: row.id, fields });
    changed.map(|()| Became::plain(CalendarOutcome::Changed)).or_else(left_out)
}

fn days(tx: &Tx, wish: &Wish, event: &Event, from: Day, until: Day) -> Result<Became> {
    let words = field::one_line(&event.summary);
    let known = exception::known(tx, &wish.master, &event.uid)?;
    if let Some(reason) = not_there(event) {
        return match known {
            Some(row) => exception::remove(tx, &row.id).map(|()| Became::plain(CalendarOutcome::Removed)),
            None => Ok(Became::left_out(reason)),
        };
    }
    let as_it_was =
        |row: &ExceptionRow| (row.fields.from, row.fields.until, &row.fields.words) == (from, until, &words);
    if known.as_ref().is_some_and(as_it_was) {
        return Ok(Became::plain(CalendarOutcome::Unchanged));
    }
    let waits =
        |visit: &visit::Visit| matches!(visit.state, VisitState::Booked | VisitState::Confirmed | VisitState::Arrived);
    if visit::between(tx, from.starts(), until.plus(1).starts(), Some(&wish.master))?.iter().any(waits) {
        return Ok(Became::left_out(CalendarReason::Overlaps));
    }
    let fields = ExceptionFields {
        master: Some(wish.master.clone()),
        kind: ExceptionKind::Off,
        from,
        until,
        starts: None,
        ends: None,
        words,
    };
    let became = |outcome| Became { reason: CalendarReason::WholeDays, ..Became::plain(outcome) };
    let done = match known {
        Some(row) => {
            exception::change(tx, &ExceptionChange { id: row.id, fields }).map(|()| became(CalendarOutcome::Changed))
        }
        None => exception::bring(tx, &fields, &event.uid).and_then(|()| {
            // It took hours before; now it takes whole days.
            let hours = block::known(tx, &wish.master, &event.uid)?;
            Ok(became(instead(hours.map(|row| block::remove(tx, &row.id)), CalendarOutcome::Added)?.outcome))
        }),
    };
    done.or_else(left_out)
}

/// A new row, or a change where it stands instead of one that was removed for it.
fn instead(removed: Option<Result<()>>, added: CalendarOutcome) -> Result<Became> {
    match removed {
        Some(removed) => removed.map(|()| Became::plain(CalendarOutcome::Changed)),
        None => Ok(Became::plain(added)),
    }
}

/// Why the entry takes no time.
fn not_there(event: &Event) -> Option<CalendarReason> {
    if event.called_off {
        return Some(CalendarReason::CalledOff);
    }
    event.free.then_some(CalendarReason::NotBusy)
}
