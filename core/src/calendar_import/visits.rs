//! Entries that are clients' visits: whose, which services, and what the book has of them already.

use super::told::Told;
use super::who::{self, Who};
use super::{Became, CalendarOutcome, CalendarReason, Wish, left_out};
use crate::block;
use crate::client;
use crate::day::Moment;
use crate::error::Result;
use crate::ics::{Event, When};
use crate::import::bring::keep_words;
use crate::service::{self, ServiceRow};
use crate::skill;
use crate::tx::Tx;
use crate::visit::brought::{self, Brought};
use crate::visit::{self, Visit, VisitState};
use crate::visit_service::{self, VisitLineArgs};

/// Minutes. No visit takes longer.
const LONGEST: i64 = 24 * 60;

pub(super) fn bring(tx: &Tx, wish: &mut Wish, event: &Event, told: &Told) -> Result<Became> {
    if block::known(tx, &wish.master, &event.uid)?.is_some() {
        return Ok(Became::left_out(CalendarReason::Ours));
    }
    let known = brought::known(tx, &event.uid)?;
    if event.called_off {
        return called_off(tx, known);
    }
    // A visit needs an hour.
    let Some(When::Hours { from, to }) = event.when else { return Ok(Became::left_out(CalendarReason::NoTime)) };
    if to.is_some_and(|to| to.minutes_since(from) > LONGEST) {
        return Ok(Became::left_out(CalendarReason::TooLong));
    }
    match known {
        Some(visit) => {
            again(tx, &visit, from, to.unwrap_or_else(|| from.plus_minutes(visit.ends.minutes_since(visit.starts))))
        }
        None => new(tx, wish, (event, told), from, to),
    }
}

fn called_off(tx: &Tx, known: Option<Visit>) -> Result<Became> {
    let Some(visit) = known else { return Ok(Became::left_out(CalendarReason::CalledOff)) };
    let outcome = match visit.state {
        VisitState::Booked | VisitState::Confirmed => {
            brought::cancel(tx, &visit)?;
            CalendarOutcome::Removed
        }
        VisitState::Cancelled | VisitState::NoShow => CalendarOutcome::Unchanged,
        VisitState::Arrived | VisitState::Done => return of(tx, &visit, Became::left_out(CalendarReason::Begun)),
    };
    of(tx, &visit, Became::plain(outcome))
}

/// A visit that the book has: moved when the file has it at another time.
fn again(tx: &Tx, visit: &Visit, from: Moment, ends: Moment) -> Result<Became> {
    if (visit.starts, visit.ends) == (from, ends) && visit.state != VisitState::Cancelled {
        return of(tx, visit, Became::plain(CalendarOutcome::Unchanged));
    }
    let became = match visit.state {
        VisitState::Booked | VisitState::Confirmed => {
            let moved = brought::shift(tx, visit, from, ends);
            moved.map(|()| Became::plain(CalendarOutcome::Changed)).or_else(left_out)?
        }
        // What we called off stays so.
        VisitState::Cancelled => Became::left_out(CalendarReason::CalledOff),
        VisitState::Arrived | VisitState::Done | VisitState::NoShow => Became::left_out(CalendarReason::Begun),
    };
    of(tx, visit, became)
}

fn of(tx: &Tx, visit: &Visit, became: Became) -> Result<Became> {
    let services = visit_service::names(tx, &visit.id)?;
    Ok(Became { client: Some(client::called(tx, &visit.client)?), services, ..became })
}

fn new(tx: &Tx, wish: &mut Wish, (event, told): (&Event, &Told), from: Moment, to: Option<Moment>) -> Result<Became> {
    let offered = &wish.offered;
    let named = told.named.iter().map(|place| offered.service(*place));
    let mut ids: Vec<&str> = told.known.iter().map(String::as_str).chain(named).collect();
    if ids.is_empty() {
        ids.extend(wish.service.as_deref());
    }
    if ids.is_empty() {
        return Ok(Became::left_out(CalendarReason::NoService));
    }
    let services = ids.into_iter().map(|id| service::get(tx, id)).collect::<Result<Vec<_>>>()?;
    let master = told.master.map_or(wish.master.as_str(), |place| offered.master(place)).to_owned();
    let services = match skill::fit(tx, &master, &services) {
        Ok(services) => services,
        Err(cause) => return left_out(cause),
    };
    let names: Vec<String> = services.iter().map(|service| service.fields.name.clone()).collect();
    let (minutes, buffer) = visit::length(&services);
    let ends = to.unwrap_or_else(|| tx.zone.ends(from, minutes));
    let line = |(place, service): (usize, &ServiceRow)| {
        // Several services under one price: the first bears it.
        let price = told.price.map_or(service.fields.price, |price| if place == 0 { price } else { 0 });
        VisitLineArgs { service: service.id.clone(), price }
    };
    let lines: Vec<VisitLineArgs> = services.iter().enumerate().map(line).collect();
    let to_come = ends > tx.now();
    let whose = who::find(tx, wish, event, &told.names)?;
    // A table had it too, or somebody typed it.
    if let Who::Known(client) = &whose
        && brought::is_here(tx, client, &master, from)?
    {
        let client = Some(client::called(tx, client)?);
        return Ok(Became { client, services: names, ..Became::plain(CalendarOutcome::Unchanged) });
    }
    // Looked at before a client is made for it.
    if to_come && let Err(cause) = brought::fits(tx, &master, from, ends, buffer) {
        return Ok(Became { services: names, ..left_out(cause)? });
    }
    let (client, reason) = match whose {
        Who::Nobody => return Ok(Became { services: names, ..Became::left_out(CalendarReason::NoClient) }),
        Who::Several => return Ok(Became { services: names, ..Became::left_out(CalendarReason::Namesakes) }),
        Who::Known(client) if to_come && client::full(tx, &client)?.archived => {
            let name = client::name(tx, &client)?;
            return Ok(Became { client: Some(name), services: names, ..Became::left_out(CalendarReason::Archived) });
        }
        Who::Known(client) => (client, CalendarReason::None),
        Who::New(fields) => {
            let client = client::add(tx, &fields)?;
            wish.made.push(client.clone());
            (client, CalendarReason::NewClient)
        }
    };
    let (uid, state, paid) = (event.uid.as_str(), None, told.price.filter(|_| !to_come));
    let visit = Brought { client: &client, master: &master, lines: &lines, from, ends, buffer, uid, state, paid };
    let visit = brought::add(tx, &visit)?;
    keep_words(tx, &client, &told.note, Some((&visit, from)))?;
    let mut shown = client::name(tx, &client)?;
    if wish.made.contains(&client) {
        shown.id.clear();
    }
    Ok(Became { outcome: CalendarOutcome::Added, reason, client: Some(shown), services: names })
}
