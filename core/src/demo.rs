//! A believable book to look around in, with invented clients.

pub mod bare;
mod cast;
mod chance;
mod diary;
mod first;
mod house;
pub mod many;
mod plan;
mod play;
mod sold;
#[cfg(test)]
mod tests;

use crate::day::{Instant, Zone};
use crate::desk::create::DeskCreate;
use crate::desk::{self, Desk, DeskSit, Nothing};
use crate::error::{Error, Fault, Result};
use crate::hours;
use crate::key::DataKey;
use crate::master;
use crate::service::Trade;
use crate::setting::{self, Settings};
use crate::start::{self, Start};
use crate::tx::Tx;

use chance::Chance;
use diary::Diary;
use house::House;
use plan::Plan;
use play::Play;
use sold::Sold;

pub const ZONE: &str = "Europe/Zagreb";
pub const PASSPHRASE: &str = "demo passphrase";

/// The studio opened so many days ago.
const OPENED: i64 = 735;

/// Makes a book of a studio of three in an empty folder and fills it with two years of work up to now: the same clients and
/// visits for the same moment. Refused where a book stands already. Whoever starts it knows the program, so no hints come.
pub fn fill(desk: &mut Desk, at: Instant) -> Result<()> {
    let zone = Zone::find(ZONE, &desk.system_zone).ok_or(Error::Broken("the zone of the demo"))?;
    let Start { business, zone: named, country, currency, trade } = studio(ZONE);
    let language = desk.language().to_owned();
    let passphrase = PASSPHRASE.into();
    let new = DeskCreate { business, language, zone: named, country, currency, trade, passphrase };
    desk::create::book(desk, new, opened(zone, at))?;
    live(desk, at)?;
    desk.know_all_hints()
}

/// At the first start: opens the same studio to look around in, in the computer's own zone. It has no passphrase and no key outside
/// of this program, and lies apart from where a book of hers would lie.
pub fn open(desk: &mut Desk, _: Nothing, at: Instant) -> Result<Nothing> {
    desk.put_aside()?;
    let looked = furnish(desk, at);
    if looked.is_err() {
        // Half a book is none; what may be left of it is cleared away by whoever takes the desk next.
        desk::lock::lock(desk, Nothing {}, at)?;
    }
    looked.map(|()| Nothing {})
}

/// Leaves the book to look around in, and nothing of it stays.
pub fn leave(desk: &mut Desk, _: Nothing, at: Instant) -> Result<Nothing> {
    desk.book()?;
    if !desk.is_demo() {
        return Err(Error::Refused(Fault::Conflict { what: "book".into() }));
    }
    desk::lock::lock(desk, Nothing {}, at)
}

fn furnish(desk: &mut Desk, at: Instant) -> Result<()> {
    let here = desk.system_zone.clone();
    let name = if Zone::find(&here, &here).is_some() { &here } else { ZONE };
    let zone = Zone::find(name, &here).ok_or(Error::Broken("the zone of the demo"))?;
    let then = opened(zone, at);
    desk.open_with(DataKey::random()?, then)?;
    let language = desk.language().to_owned();
    desk.book()?.begin(then, &language, "desk_create", |tx| start::fill(tx, &studio(name), &here))?;
    live(desk, at)
}

fn studio(zone: &str) -> Start {
    Start {
        business: "Studio Maja".into(),
        zone: zone.into(),
        country: "HR".into(),
        currency: "EUR".into(),
        trade: Trade::Lashes,
    }
}

fn opened(zone: Zone, at: Instant) -> Instant {
    zone.instant(zone.moment(at).day().plus(-OPENED).starts().plus_minutes(8 * 60)).0
}

/// What has become of the new studio by now.
fn live(desk: &mut Desk, at: Instant) -> Result<()> {
    let language = desk.language().to_owned();
    desk.book()?.begin(at, &language, "desk_create", two_years)?;
    let master = desk.book()?.read(at, |tx| master::pick(tx, None))?;
    desk::sit(desk, DeskSit { master }, at)?;
    // The book was opened two years ago by its own clock, and nobody has left it since.
    desk::lock::active(desk, Nothing {}, at)?;
    desk.unsettle();
    Ok(())
}

fn two_years(tx: &Tx) -> Result<()> {
    // Whoever tries the demo does not know its passphrase.
    let open = Settings { lock_minutes: 0, lock_sleeping: false, ..setting::show(tx)? };
    setting::change(tx, &open, "")?;
    let sold = Sold::read(tx)?;
    let maja = master::pick(tx, None)?;
    let week = hours::of(tx, &maja)?;
    let first = first::lay_out(tx.now(), &week, &sold)
        .ok_or(Error::Broken("a day of the starter week holds the demo's visits"))?;
    let day = first.day;
    let diary = Diary::new(week, day);
    let cast = cast::all();
    let mut plan = Plan::new(tx.now(), first, diary, &sold);
    for (index, (circle, person)) in cast.iter().enumerate() {
        plan.lay_out(index, circle, person);
    }
    let visits = plan.visits;
    let mut play = Play {
        tx,
        sold: &sold,
        cast: &cast,
        chance: Chance::new(),
        clients: vec![None; cast.len()],
        booked: vec![None; visits.len()],
        visits: &visits,
    };
    play.run()?;
    let clients = play.clients;
    House::settle(tx, &maja, &sold, &cast, &clients)?.fill(day)
}
