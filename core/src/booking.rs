//! When a client could come: the suggested times, and every free start of a day.

use rusqlite::named_params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::client;
use crate::day::{Day, Moment};
use crate::error::Result;
use crate::hours::{self, HoursSpan, TimeSpan};
use crate::master;
use crate::service::{self, ServiceListArgs, ServiceRhythm, ServiceRow};
use crate::standing;
use crate::suggest::{self, FreeDay, Offer, PastFill, Wish};
use crate::tx::Tx;
use crate::visit::{self, Visit};

/// Without a rhythm the next two weeks are looked at.
const NEAREST: i64 = 14;
/// Weekday and hour are read from so many of her last visits.
const HABIT: usize = 8;

#[derive(Debug, Deserialize, TS)]
pub struct BookingArgs {
    pub client: String,
    pub services: Vec<String>,
    pub master: Option<String>,
}

#[derive(Debug, Serialize, TS)]
pub struct BookingAdvice {
    pub offers: Vec<Offer>,
    pub target: Day,
    pub from: Day,
    pub to: Day,
    pub minutes: i64,
    /// Ids.
    pub services: Vec<String>,
    /// Days; 0 when nothing says how often.
    pub usual: i64,
    pub master: String,
}

#[derive(Debug, Deserialize, TS)]
pub struct BookingFree {
    pub day: Day,
    pub services: Vec<String>,
    pub master: Option<String>,
    /// A visit being moved does not stand in its own way.
    pub moving: Option<String>,
}

#[derive(Debug, Serialize, TS)]
pub struct FreeTimes {
    pub day: Day,
    pub starts: Vec<Moment>,
    pub hours: Vec<TimeSpan>,
}

/// Three times for her next visit, counted from her last done one in the category.
pub fn suggest(tx: &Tx, args: &BookingArgs) -> Result<BookingAdvice> {
    client::name(tx, &args.client)?;
    let services = visit::services(tx, &args.services)?;
    advise(tx, &args.client, &services, &master::pick(tx, args.master.as_deref())?, None)
}

/// Times after a visit that is ending; none where no service says how often to come.
pub fn after(tx: &Tx, visit: &Visit, services: &[ServiceRow]) -> Result<Option<BookingAdvice>> {
    let next = next_services(tx, services)?;
    if next.iter().all(|service| service.fields.rhythm != ServiceRhythm::Always) {
        return Ok(None);
    }
    advise(tx, &visit.client, &next, &visit.master, Some(visit.starts.day())).map(Some)
}

/// What is booked next after these: after a full set comes the fill that would become one, after a removal nothing of
/// its own. Services without a rhythm are left out unless nothing else would stay.
pub fn next_services(tx: &Tx, services: &[ServiceRow]) -> Result<Vec<ServiceRow>> {
    let sold = service::list(tx, &ServiceListArgs { archived: false })?;
    let mut next: Vec<ServiceRow> = Vec::new();
    for service in services {
        let fill = sold.iter().find(|other| other.fields.becomes.as_ref() == Some(&service.id)).unwrap_or(service);
        if !next.iter().any(|each| each.id == fill.id) {
            next.push(fill.clone());
        }
    }
    if next.iter().any(|service| service.fields.rhythm == ServiceRhythm::Always) {
        next.retain(|service| service.fields.rhythm == ServiceRhythm::Always);
    }
    Ok(next)
}

/// As [`suggest`], counted from a visit that is being finished on `finishing`.
pub fn advise(
    tx: &Tx,
    client: &str,
    services: &[ServiceRow],
    master: &str,
    finishing: Option<Day>,
) -> Result<BookingAdvice> {
    let (minutes, buffer) = visit::length(services);
    let leading = services.iter().find(|service| service.fields.rhythm == ServiceRhythm::Always);
    let kept = match leading {
        Some(service) => standing::kept(tx, client)?.into_iter().find(|kept| kept.category == service.fields.category),
        None => None,
    };
    let today = tx.today();
    let last = finishing.or(kept.as_ref().map(|kept| kept.last_on));
    let interval = leading
        .and_then(|service| service.fields.interval_to.map(|to| (service.fields.interval_from.unwrap_or(to), to)));
    let spread = kept.as_ref().and_then(standing::Kept::spread);
    let mut wish = Wish {
        now: tx.now(),
        zone: tx.zone,
        last,
        target: today,
        from: today,
        to: today.plus(NEAREST),
        last_fill: None,
        past_fill: None,
        minutes,
        buffer,
        habit: suggest::habit(&last_starts(tx, client)?),
    };
    let usual = spread.map(|spread| spread.usual).or(interval.map(|(_, to)| to));
    if let (Some(last), Some(usual), Some(service)) = (last, usual, leading) {
        let (from, to) = interval.unwrap_or((usual, usual));
        let (lower, upper) = spread.map_or((from, to), |spread| (spread.lower, spread.upper));
        let to = to.max(upper).max(service.fields.last_fill.unwrap_or(0));
        // A client who is late already is offered the nearest time, not a day gone by.
        wish.target = last.plus(usual).max(today);
        wish.from = last.plus(from.min(lower)).max(today);
        wish.to = if last.plus(to) >= wish.target { last.plus(to) } else { wish.target.plus(NEAREST) };
        wish.last_fill = service.fields.last_fill.map(|days| last.plus(days));
        wish.past_fill = past_fill(tx, service)?;
    }
    let week = hours::of(tx, master)?;
    // The window is read at once; only a widened one asks for further days, each by itself.
    let taken = visit::taken(tx, master, wish.from.starts(), wish.to.plus(1).starts(), None)?;
    let mut failed = None;
    let offers = suggest::offers(&wish, |day| {
        if wish.from <= day && day <= wish.to {
            return carve(&week, day, &taken);
        }
        free_day(tx, master, &week, day, None).unwrap_or_else(|cause| {
            failed = Some(cause);
            carve(&[], day, &[])
        })
    });
    if let Some(cause) = failed {
        return Err(cause);
    }
    Ok(BookingAdvice {
        offers,
        target: wish.target,
        from: wish.from,
        to: wish.to,
        minutes,
        services: services.iter().map(|service| service.id.clone()).collect(),
        usual: usual.unwrap_or(0),
        master: master.to_owned(),
    })
}

/// Every start of a day at which the services fit.
pub fn free(tx: &Tx, args: &BookingFree) -> Result<FreeTimes> {
    let services = visit::services(tx, &args.services)?;
    let (minutes, buffer) = visit::length(&services);
    let master = master::pick(tx, args.master.as_deref())?;
    let week = hours::of(tx, &master)?;
    let free = free_day(tx, &master, &week, args.day, args.moving.as_deref())?;
    Ok(FreeTimes {
        day: args.day,
        starts: suggest::starts(&free, tx.zone, minutes, buffer, tx.now()).collect(),
        hours: hours::on(&week, args.day),
    })
}

/// A master's free stretches on one day.
pub fn free_day(tx: &Tx, master: &str, week: &[HoursSpan], day: Day, but: Option<&str>) -> Result<FreeDay> {
    Ok(carve(week, day, &visit::taken(tx, master, day.starts(), day.plus(1).starts(), but)?))
}

/// Cuts what is taken, in order of time, out of a day's working spans.
pub fn carve(week: &[HoursSpan], day: Day, taken: &[TimeSpan]) -> FreeDay {
    let spans = hours::on(week, day);
    let mut free = Vec::new();
    let mut booked = 0;
    for span in &spans {
        let mut from = span.from;
        for busy in taken.iter().filter(|busy| busy.from < span.to && busy.to > span.from) {
            if busy.from > from {
                free.push(TimeSpan { from, to: busy.from });
            }
            booked += busy.to.min(span.to).minutes_since(busy.from.max(span.from));
            from = from.max(busy.to);
        }
        if span.to > from {
            free.push(TimeSpan { from, to: span.to });
        }
    }
    let working = spans.iter().map(|span| span.to.minutes_since(span.from)).sum();
    FreeDay { day, free, ends: spans.iter().map(|span| span.to).collect(), booked, working }
}

fn past_fill(tx: &Tx, service: &ServiceRow) -> Result<Option<PastFill>> {
    let Some(becomes) = &service.fields.becomes else { return Ok(None) };
    let becomes = service::get(tx, becomes)?;
    Ok(Some(PastFill { extra: becomes.fields.price - service.fields.price, service: becomes.fields.name }))
}

fn last_starts(tx: &Tx, client: &str) -> Result<Vec<Moment>> {
    tx.all(
        "SELECT starts FROM visit WHERE client_id = :client AND state IN ('done', 'arrived') ORDER BY starts DESC LIMIT :most",
        named_params! { ":client": client, ":most": HABIT },
        |row| row.get(0),
    )
}
