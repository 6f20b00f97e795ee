//! A large book for measuring: as many invented clients as wanted, each with twenty visits, laid out like clockwork.
//!
//! Everything is written by the owners' verbs, with its history, in the batches of a long import.

use crate::channel::{ChannelConsent, ChannelKind, ChannelRow};
use crate::client::{self, AddressForm, ClientFields};
use crate::day::{Clock, Day, Instant, Moment, Zone};
use crate::desk::Desk;
use crate::error::{Error, Result};
use crate::hours::HoursSpan;
use crate::master::{self, MasterFields};
use crate::note::{self, NoteAdd};
use crate::preference::{self, PreferenceAdd, PreferenceFields, PreferenceKind};
use crate::service::Trade;
use crate::start::{self, Start};
use crate::tx::Tx;
use crate::visit::book::{self, VisitBook};
use crate::visit::state::{self, VisitFinish};
use crate::visit::{self, NotNow, NotNowWhy, PaidBy};

use super::ZONE;
use super::cast::Kind;
use super::chance::Chance;
use super::sold::Sold;

/// Visits of each client, done.
pub const VISITS: i64 = 20;
/// Days between them: three weeks, so that everybody keeps her weekday and hour.
const RHYTHM: i64 = 21;
/// Minutes after midnight at which a fill begins, Monday to Friday and on Saturday.
const WEEKDAY: [i64; 6] = [9 * 60, 10 * 60 + 30, 12 * 60, 13 * 60 + 30, 15 * 60, 16 * 60 + 30];
const SATURDAY: [i64; 3] = [10 * 60, 11 * 60 + 30, 13 * 60];
/// Visits of one master in a week, which is also one batch of clients.
const WEEK: usize = 5 * WEEKDAY.len() + SATURDAY.len();
/// A master keeps three such weeks of clients for a while, then the next; so many follow each other in forty years,
/// before another master is needed.
const GENERATIONS: usize = 34;
/// Masters of the house whose week is full.
const HOUSE: usize = 8;
/// Minutes from one visit for brows to the next, and how many of them a day from nine to six holds.
const BROWS: i64 = 55;
const BROWS_A_DAY: i64 = 10;
/// Of so many of the first master's places in the weeks before the full one, two stay free: together they hold a fill.
const FREE: i64 = 6;
/// Weeks from this one to the full one.
const FULL_WEEK: i64 = 10;
/// A note at every so manieth visit.
const NOTES: i64 = 4;

const FIRST: [&str; 24] = [
    "Ana",
    "Marija",
    "Ivana",
    "Petra",
    "Lucija",
    "Šejla",
    "Amra",
    "Lejla",
    "Ђурђа",
    "Јелена",
    "Милица",
    "Олена",
    "Ірина",
    "Наталія",
    "Юлія",
    "Елена",
    "Алёна",
    "Ольга",
    "Полина",
    "Ioana",
    "Andreea",
    "Ștefania",
    "Grace",
    "Emily",
];
const STEMS: [&str; 20] = [
    "Kov", "Mar", "Pet", "Hor", "Jur", "Bab", "Nov", "Mat", "Rad", "Šim", "Vuk", "Lon", "Gro", "Bel", "Sok", "Mel",
    "Tka", "Ion", "Mun", "Wal",
];
const MIDDLES: [&str; 16] =
    ["a", "ač", "an", "ar", "el", "en", "er", "ev", "ič", "in", "ko", "or", "ov", "ul", "un", "už"];
const ENDINGS: [&str; 10] = ["ić", "ović", "ević", "ak", "enko", "ova", "escu", "eanu", "son", "ec"];
const TALKS: [&str; 16] = [
    "Her daughter starts school in autumn",
    "Bought a flat near the park",
    "Went to the sea with friends",
    "Looks for a new job in a bank",
    "Her brother gets married in June",
    "Has begun to run in the morning",
    "Learns Italian on Tuesdays",
    "Her cat was ill, is well again",
    "Plans a trip to Lisbon",
    "Sings in a choir",
    "Paints her kitchen green",
    "Swims three times a week",
    "Grows orchids by the window",
    "Waits for her driving test",
    "Her son plays the violin",
    "Works nights at the hospital",
];
const REMARKS: [&str; 8] = [
    "held very well",
    "a little sparse on the left",
    "wants them shorter inside",
    "loved the shape",
    "strong glue next time",
    "sleeps on her right side",
    "eyes water in spring",
    "no complaints",
];
const LIKES: [(PreferenceKind, &str); 8] = [
    (PreferenceKind::Drink, "Mint tea"),
    (PreferenceKind::Drink, "Espresso"),
    (PreferenceKind::Sound, "Quiet music"),
    (PreferenceKind::Talk, "Likes a chat"),
    (PreferenceKind::Comfort, "Warm blanket"),
    (PreferenceKind::Aroma, "Lavender"),
    (PreferenceKind::Look, "Natural"),
    (PreferenceKind::Values, "Time"),
];

/// Fills an open, empty book. The last generation of clients was here within the last three weeks; the clients of the
/// first master among them have their next visit booked, so that every size of book has one master's full day.
pub fn fill(desk: &mut Desk, clients: usize, at: Instant) -> Result<()> {
    let system_zone = desk.system_zone.clone();
    let zone = Zone::find(ZONE, &system_zone).ok_or(Error::Broken("the zone of the demo"))?;
    let groups = clients.div_ceil(3 * WEEK);
    let masters = groups.div_ceil(GENERATIONS);
    let generations = groups.div_ceil(masters);
    let length = VISITS * RHYTHM;
    let monday = zone.moment(at).day().week();
    let begins = monday.plus(-length * i64::try_from(generations).unwrap_or(0));
    let book = desk.book()?;
    book.tell(zone.instant(begins.plus(-7).starts()).0, "en", "desk_create", |tx| {
        let start = Start {
            business: "Studio".into(),
            zone: ZONE.into(),
            country: "HR".into(),
            currency: "EUR".into(),
            trade: Trade::Lashes,
        };
        start::fill(tx, &start, &system_zone)?;
        for number in 1..masters {
            add_master(tx, number)?;
        }
        Ok(String::new())
    })?;
    let (sold, chairs) = book.read(at, |tx| Ok((Sold::read(tx)?, master::list(tx)?)))?;
    let mut chance = Chance::new();
    let mut left = clients;
    for group in 0..groups {
        let begins = begins.plus(length * i64::try_from(group / masters).unwrap_or(0));
        for third in 0..3 {
            let batch = Batch {
                sold: &sold,
                master: &chairs[group % masters].id,
                begins: begins.plus(7 * third),
                first: clients - left,
                clients: left.min(WEEK),
                booked: group % masters == 0 && group / masters + 1 == generations,
            };
            // A step each: sharing one would rewrite every batch's changeset at the end.
            book.tell(at, "en", "import_run", |tx| batch.write(tx, &mut chance).map(|()| String::new()))?;
            left -= batch.clients;
        }
        if group % 10 == 0 {
            book.checkpoint()?;
        }
    }
    desk.unsettle();
    desk.settle(at)
}

/// Makes the house one of eight masters and fills a week for all of them; answers with its Monday. The week lies after
/// whatever [`fill`] has booked. The first master's next weeks are filled too, but for a time here and there.
pub fn busy_week(desk: &mut Desk, at: Instant) -> Result<Day> {
    let zone = Zone::find(ZONE, &desk.system_zone).ok_or(Error::Broken("the zone of the demo"))?;
    let this_week = zone.moment(at).day().week();
    let monday = this_week.plus(7 * FULL_WEEK);
    desk.book()?.tell(at, "en", "import_run", |tx| {
        let sold = Sold::read(tx)?;
        for number in master::list(tx)?.len()..HOUSE {
            add_master(tx, number)?;
        }
        let clients: Vec<String> = tx.all("SELECT id FROM client ORDER BY id LIMIT 600", [], |row| row.get(0))?;
        let mut queue = Queue { brows: &sold.get(Kind::Brows).id, clients: clients.iter().cycle() };
        for (number, chair) in master::list(tx)?.iter().take(HOUSE).enumerate() {
            if number == 0 {
                for week in 1..FULL_WEEK {
                    queue.fill(tx, &chair.id, this_week.plus(7 * week), FREE)?;
                }
            }
            queue.fill(tx, &chair.id, monday, i64::MAX)?;
        }
        Ok(String::new())
    })?;
    Ok(monday)
}

/// Clients who come for their brows one after the other.
struct Queue<'book, Clients> {
    brows: &'book str,
    clients: Clients,
}

impl<'book, Clients: Iterator<Item = &'book String>> Queue<'book, Clients> {
    /// Fills a week wherever nobody is yet; two of every so many places stay free.
    fn fill(&mut self, tx: &Tx, master: &str, monday: Day, free: i64) -> Result<()> {
        for place in 0..6 * BROWS_A_DAY {
            let (day, number) = (place / BROWS_A_DAY, place % BROWS_A_DAY);
            let (opens, most) = if day == 5 { (SATURDAY[0], 5) } else { (WEEKDAY[0], BROWS_A_DAY) };
            let at = monday.plus(day).starts().plus_minutes(opens + number * BROWS);
            let taken = visit::taken(tx, master, at, at.plus_minutes(BROWS), None)?;
            if number >= most || place % free >= free - 2 || !taken.is_empty() {
                continue;
            }
            let Some(client) = self.clients.next() else { return Err(Error::Broken("a book of clients")) };
            let args = VisitBook {
                client: client.clone(),
                services: vec![self.brows.into()],
                at,
                master: Some(master.into()),
                room: Some(String::new()),
                patch: None,
            };
            book::book(tx, &args)?;
        }
        Ok(())
    }
}

fn add_master(tx: &Tx, number: usize) -> Result<String> {
    let fields = MasterFields {
        name: format!("Master {}", number + 1),
        colour: "berry".into(),
        room: String::new(),
        hours: week()?,
        skills: Vec::new(),
    };
    master::add(tx, &fields)
}

/// One master's week of clients, through all their visits.
struct Batch<'book> {
    sold: &'book Sold,
    master: &'book str,
    /// The Monday of their first week.
    begins: Day,
    /// The number of the first one among all.
    first: usize,
    clients: usize,
    /// Whether their next visits are booked.
    booked: bool,
}

impl Batch<'_> {
    fn write(&self, tx: &Tx, chance: &mut Chance) -> Result<()> {
        let mut ids = Vec::with_capacity(self.clients);
        for round in 0..=VISITS {
            for place in 0..self.clients {
                let at = self.at(place, round);
                let made =
                    if round == 0 { at.plus_minutes(-2 * 24 * 60) } else { at.plus_minutes(-RHYTHM * 24 * 60 + 75) };
                if round == 0 {
                    ids.push(met(&then(tx, made), self.first + place, chance)?);
                }
                if round < VISITS {
                    self.came(tx, &ids[place], at, made, round, chance)?;
                } else if self.booked && at.day() >= tx.today() {
                    self.book(&then(tx, made), &ids[place], at)?;
                }
            }
        }
        Ok(())
    }

    fn came(&self, tx: &Tx, client: &str, at: Moment, made: Moment, round: i64, chance: &mut Chance) -> Result<()> {
        let id = self.book(&then(tx, made), client, at)?;
        let over = then(tx, at.plus_minutes(74));
        let line = self.sold.line(Kind::Fill);
        let finish = VisitFinish {
            paid: line.price,
            lines: &[line],
            paid_by: PaidBy::Card,
            not_now: NotNow::Nothing,
            why: NotNowWhy::Nothing,
            reason: "",
            follow_up_on: None,
        };
        state::finish(&over, &visit::get(&over, &id)?, &finish)?;
        if round % NOTES == 0 {
            let words = format!("{}; {}. Batch {}.", chance.pick(&TALKS), chance.pick(&REMARKS), chance.below(1000));
            let talk = NoteAdd {
                client: client.into(),
                words,
                ask: String::new(),
                promise: String::new(),
                promise_due: None,
                step: String::new(),
            };
            note::add_to_visit(&over, &talk, &id)?;
        }
        Ok(())
    }

    fn book(&self, tx: &Tx, client: &str, at: Moment) -> Result<String> {
        let services = vec![self.sold.get(Kind::Fill).id.clone()];
        let args = VisitBook {
            client: client.into(),
            services,
            at,
            master: Some(self.master.into()),
            room: Some(String::new()),
            patch: None,
        };
        Ok(book::book(tx, &args)?.id)
    }

    fn at(&self, place: usize, round: i64) -> Moment {
        let weekdays = 5 * WEEKDAY.len();
        let (day, hour) = if place < weekdays {
            (place / WEEKDAY.len(), WEEKDAY[place % WEEKDAY.len()])
        } else {
            (5, SATURDAY[(place - weekdays) % SATURDAY.len()])
        };
        self.begins.plus(round * RHYTHM + i64::try_from(day).unwrap_or(0)).starts().plus_minutes(hour)
    }
}

fn met(tx: &Tx, number: usize, chance: &mut Chance) -> Result<String> {
    let name =
        format!("{} {}{}{}", chance.pick(&FIRST), chance.pick(&STEMS), chance.pick(&MIDDLES), chance.pick(&ENDINGS));
    let fields = ClientFields {
        name,
        address_form: AddressForm::Informal,
        language: "hr".into(),
        birthday: format!("{}-{:02}-{:02}", chance.between(1955, 2005), chance.between(1, 12), chance.between(1, 28)),
        source: "Instagram".into(),
        brought_by: None,
        employer: String::new(),
        discount: String::new(),
        channels: vec![ChannelRow {
            id: None,
            kind: ChannelKind::Phone,
            typed: format!("+385 91 {:03} {:04}", number / 10_000, number % 10_000),
            normal: String::new(),
            label: String::new(),
            consent: ChannelConsent::Yes,
        }],
        people: Vec::new(),
        tags: Vec::new(),
    };
    let id = client::add(tx, &fields)?;
    for _ in 0..2 {
        let (kind, words) = LIKES[chance.below(LIKES.len())];
        preference::add(tx, &PreferenceAdd { client: id.clone(), fields: PreferenceFields::plain(kind, words) })?;
    }
    Ok(id)
}

/// The same transaction with its clock at another moment.
fn then<'book>(tx: &Tx<'book>, at: Moment) -> Tx<'book> {
    Tx::new(tx.conn, tx.zone.instant(at).0, tx.zone, tx.language)
}

/// The working week of the starter set.
fn week() -> Result<Vec<HoursSpan>> {
    let clock = |text: &str| text.parse::<Clock>().map_err(|_| Error::Broken("a clock of the working week"));
    (1..=6)
        .map(|weekday| {
            let (from, to) = if weekday == 6 { ("10:00", "15:00") } else { ("09:00", "18:00") };
            Ok(HoursSpan { weekday, from: clock(from)?, to: clock(to)? })
        })
        .collect()
}
