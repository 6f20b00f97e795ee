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
use crate::error::{Error, Result};
use crate::hours;
use crate::master;
use crate::service::Trade;
use crate::setting::{self, Settings};
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
/// visits for the same moment. Refused where a book stands already.
pub fn fill(desk: &mut Desk, at: Instant) -> Result<()> {
    let zone = Zone::find(ZONE, &desk.system_zone).ok_or(Error::Broken("the zone of the demo"))?;
    let opened = zone.moment(at).day().plus(-OPENED).starts().plus_minutes(8 * 60);
    let language = desk.language().to_owned();
    let studio = DeskCreate {
        business: "Studio Maja".into(),
        language: language.clone(),
        zone: ZONE.into(),
        country: "HR".into(),
        currency: "EUR".into(),
        trade: Trade::Lashes,
        passphrase: PASSPHRASE.into(),
    };
    desk::create::book(desk, studio, zone.instant(opened).0)?;
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
