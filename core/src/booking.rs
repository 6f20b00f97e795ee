//! When a client could come: the suggested times, and every free start of a day.

use rusqlite::named_params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::choice::choice;
use crate::client;
use crate::day::part::DayPart;
use crate::day::{Day, Moment};
use crate::error::Result;
use crate::field;
use crate::hours::TimeSpan;
use crate::master;
use crate::patch_test::{self, PatchCheckArgs, PatchWarning};
use crate::service::{self, ServiceListArgs, ServiceRhythm, ServiceRow};
use crate::skill;
use crate::standing;
use crate::suggest::{self, Asked, Fill, FreeDay, Offer, PastFill, Wish};
use crate::tx::Tx;
use crate::visit::{self, Visit};
use crate::working::{self, Working};

/// Without a rhythm the next two weeks are looked at.
const NEAREST: i64 = 14;
/// A day she named is looked at with so many days on either side: two of every weekday at least.
const AROUND: i64 = 7;
/// Weekday and hour, and whom she comes to, are read from so many of her last visits.
const HABIT: usize = 8;

#[derive(Debug, Deserialize, TS)]
pub struct BookingArgs {
    pub client: String,
    pub services: Vec<String>,
    /// Her usual master when absent.
    pub master: Option<String>,
    /// When she would like to come, if she says so herself: otherwise it follows from how often she comes.
    #[ts(optional)]
    pub wish: Option<BookingWish>,
}

choice! {
    WishUnit { Days = "days", Weeks = "weeks", Months = "months" }
}

/// "In three months, any Tuesday, in the morning."
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct BookingWish {
    /// So many from today on, no further than two years.
    pub after: i64,
    pub unit: WishUnit,
    /// 1 is Monday; any when absent.
    pub weekday: Option<u32>,
    pub part: DayPart,
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
    /// Whose calendar the offers stand in.
    pub master: String,
}

#[derive(Debug, Deserialize, TS)]
pub struct BookingFree {
    pub day: Day,
    pub services: Vec<String>,
    pub master: Option<String>,
    /// A visit being moved does not stand in its own way.
    pub moving: Option<String>,
    /// As long as the services take when absent.
    #[ts(optional)]
    pub minutes: Option<i64>,
}

#[derive(Debug, Serialize, TS)]
pub struct FreeTimes {
    pub day: Day,
    pub starts: Vec<Moment>,
    pub hours: Vec<TimeSpan>,
}

/// Who, what and with whom, before her rhythm is looked at.
struct Wanted<'args> {
    client: &'args str,
    services: &'args [ServiceRow],
    master: &'args str,
    /// The day of the visit that is being finished: what follows is counted from it.
    finishing: Option<Day>,
    wish: Option<&'args BookingWish>,
}

/// What is to be warned of before these services are done at that time.
pub fn patch_check(tx: &Tx, args: &PatchCheckArgs) -> Result<Vec<PatchWarning>> {
    patch_test::warnings(tx, &args.client, &visit::services(tx, &args.services)?, args.at)
}

/// Three times for her next visit: near the day she named, else counted from her last done visit in the category.
pub fn suggest(tx: &Tx, args: &BookingArgs) -> Result<BookingAdvice> {
    client::name(tx, &args.client)?;
    let services = visit::services(tx, &args.services)?;
    let master = match &args.master {
        Some(_) => None,
        None => usual_master(tx, &args.client, &services)?,
    };
    // With nobody who does it the first is asked, and refuses in words.
    let master = master.map_or_else(|| master::pick(tx, args.master.as_deref()), Ok)?;
    let wanted = Wanted {
        client: &args.client,
        services: &services,
        master: &master,
        finishing: None,
        wish: args.wish.as_ref(),
    };
    advise(tx, &wanted)
}

/// Times after a visit that is ending; none where no service says how often to come, or nobody does it any more.
pub fn after(tx: &Tx, visit: &Visit, services: &[ServiceRow]) -> Result<Option<BookingAdvice>> {
    let next = next_services(tx, services)?;
    if next.iter().all(|service| service.fields.rhythm != ServiceRhythm::Always) {
        return Ok(None);
    }
    let Some(master) = next_master(tx, visit, &next)? else { return Ok(None) };
    let wanted = Wanted {
        client: &visit.client,
        services: &next,
        master: &master,
        finishing: Some(visit.starts.day()),
        wish: None,
    };
    advise(tx, &wanted).map(Some)
}

/// Who does what is booked after a visit: whoever did the visit, or if she does not do that, whom the client comes to
/// otherwise; nobody where nobody does it.
pub fn next_master(tx: &Tx, visit: &Visit, next: &[ServiceRow]) -> Result<Option<String>> {
    if able(tx, next)?.contains(&visit.master) {
        return Ok(Some(visit.master.clone()));
    }
    usual_master(tx, &visit.client, next)
}

/// Whom she came to most of her last eight times, the later of equals, else the first; only who is there and does all
/// of it.
fn usual_master(tx: &Tx, client: &str, services: &[ServiceRow]) -> Result<Option<String>> {
    let able = able(tx, services)?;
    let lately: Vec<String> = tx.all(
        "SELECT master_id FROM visit WHERE client_id = :client AND state = 'done' ORDER BY starts DESC LIMIT :most",
        named_params! { ":client": client, ":most": HABIT },
        |row| row.get(0),
    )?;
    let times = |master: &&String| lately.iter().filter(|other| other == master).count();
    // Of equals the last is taken, so the newest stands last.
    let usual = lately.iter().rev().filter(|master| able.contains(master)).max_by_key(times);
    Ok(usual.or(able.first()).cloned())
}

/// The masters who are there and do all of it, in their order.
fn able(tx: &Tx, services: &[ServiceRow]) -> Result<Vec<String>> {
    let services: Vec<&str> = services.iter().map(|service| service.id.as_str()).collect();
    tx.all(
        "SELECT id FROM master
         WHERE archived_at IS NULL AND NOT EXISTS (
           SELECT 1 FROM skill
           WHERE skill.master_id = master.id AND skill.does = 0
             AND skill.service_id IN (SELECT value FROM json_each(:services)))
         ORDER BY position, id",
        named_params! { ":services": serde_json::to_string(&services)? },
        |row| row.get(0),
    )
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

fn advise(tx: &Tx, wanted: &Wanted<'_>) -> Result<BookingAdvice> {
    let Wanted { client, master, finishing, .. } = *wanted;
    let services = &skill::fit(tx, master, wanted.services)?;
    let (minutes, buffer) = visit::length(services);
    let kept = standing::kept(tx, client)?;
    let of = |service: &ServiceRow| kept.iter().find(|kept| kept.category == service.fields.category);
    // What turns into another service when it comes too late is the strictest, so its rhythm leads.
    let regular = services.iter().filter(|service| service.fields.rhythm == ServiceRhythm::Always);
    let leading = regular.clone().min_by_key(|service| service.fields.last_fill.is_none());
    let today = tx.today();
    let last = finishing.or(leading.and_then(of).map(|kept| kept.last_on));
    let interval = leading
        .and_then(|service| service.fields.interval_to.map(|to| (service.fields.interval_from.unwrap_or(to), to)));
    let spread = leading.and_then(of).and_then(standing::Kept::spread);
    let mut wish = Wish {
        now: tx.now(),
        zone: tx.zone,
        last,
        target: today,
        from: today,
        to: today.plus(NEAREST),
        fills: Vec::new(),
        minutes,
        buffer,
        habit: suggest::habit(&last_starts(tx, client)?),
        asked: None,
    };
    for service in regular {
        let last = finishing.or(of(service).map(|kept| kept.last_on));
        if let Some((last, days)) = last.zip(service.fields.last_fill) {
            wish.fills.push(Fill { last: last.plus(days), past: past_fill(tx, service, services)? });
        }
    }
    let usual = spread.map(|spread| spread.usual).or(interval.map(|(_, to)| to));
    if let (Some(last), Some(usual), Some(service)) = (last, usual, leading) {
        let (from, to) = interval.unwrap_or((usual, usual));
        let (lower, upper) = spread.map_or((from, to), |spread| (spread.lower, spread.upper));
        let to = to.max(upper).max(service.fields.last_fill.unwrap_or(0));
        // A client who is late already is offered the nearest time, not a day gone by.
        wish.target = last.plus(usual).max(today);
        wish.from = last.plus(from.min(lower)).max(today);
        wish.to = if last.plus(to) >= wish.target { last.plus(to) } else { wish.target.plus(NEAREST) };
    }
    if let Some(asked) = wanted.wish {
        wish.target = named_day(asked, today)?;
        wish.from = wish.target.plus(-AROUND).max(today);
        wish.to = wish.from.plus(2 * AROUND);
        wish.asked = Some(Asked { weekday: asked.weekday, part: asked.part });
    }
    let until = wish.to.plus(suggest::WIDEN_MOST + 7);
    let working = working::of(tx, master, wish.from.min(today), until)?;
    // The window is read at once; only a widened one asks for further days, each by itself.
    let taken = visit::busy(tx, master, wish.from.starts(), wish.to.plus(1).starts(), None)?;
    let mut failed = None;
    let offers = suggest::offers(&wish, |day| {
        if wish.from <= day && day <= wish.to {
            return carve(&working.on(day), day, &taken);
        }
        free_day(tx, master, &working, day, None).unwrap_or_else(|cause| {
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

/// The day she named: so far from today, or the wished weekday nearest to that, though never one gone by.
fn named_day(wish: &BookingWish, today: Day) -> Result<Day> {
    let most = match wish.unit {
        WishUnit::Days => 731,
        WishUnit::Weeks => 104,
        WishUnit::Months => 24,
    };
    let after = field::within("after", wish.after, 0, most)?;
    let day = match wish.unit {
        WishUnit::Days => today.plus(after),
        WishUnit::Weeks => today.plus(7 * after),
        WishUnit::Months => today.plus_months(u32::try_from(after).unwrap_or(0)),
    };
    let Some(weekday) = wish.weekday else { return Ok(day) };
    let weekday = field::within("weekday", i64::from(weekday), 1, 7)?;
    let ahead = (weekday - i64::from(day.weekday())).rem_euclid(7);
    let back = day.plus(ahead - 7);
    Ok(if ahead > 3 && back >= today { back } else { day.plus(ahead) })
}

/// Every start of a day at which the services fit.
pub fn free(tx: &Tx, args: &BookingFree) -> Result<FreeTimes> {
    let services = visit::services(tx, &args.services)?;
    let master = master::pick(tx, args.master.as_deref())?;
    let services = skill::fit(tx, &master, &services)?;
    let (usual, buffer) = visit::length(&services);
    let minutes = match args.minutes {
        Some(minutes) => field::within("minutes", minutes, 5, 24 * 60)?,
        None => usual,
    };
    let working = working::of(tx, &master, args.day, args.day)?;
    let free = free_day(tx, &master, &working, args.day, args.moving.as_deref())?;
    Ok(FreeTimes {
        day: args.day,
        starts: suggest::starts(&free, tx.zone, minutes, buffer, tx.now()).collect(),
        hours: working.on(args.day),
    })
}

/// A master's free stretches on one day.
pub fn free_day(tx: &Tx, master: &str, working: &Working, day: Day, but: Option<&str>) -> Result<FreeDay> {
    Ok(carve(&working.on(day), day, &visit::busy(tx, master, day.starts(), day.plus(1).starts(), but)?))
}

/// Cuts what is taken, in order of time and without overlaps, out of a day's working spans.
pub fn carve(spans: &[TimeSpan], day: Day, taken: &[TimeSpan]) -> FreeDay {
    let mut free = Vec::new();
    let mut booked = 0;
    for span in spans {
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

/// What a service turns into after its last fill day, unless that is done anyway.
fn past_fill(tx: &Tx, service: &ServiceRow, services: &[ServiceRow]) -> Result<Option<PastFill>> {
    let Some(becomes) = &service.fields.becomes else { return Ok(None) };
    if services.iter().any(|other| other.id == *becomes) {
        return Ok(None);
    }
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

#[cfg(test)]
mod tests;
