//! The two who work beside Maja: Olena does hair, Ioana does brows, for clients who come to Maja already.

use crate::block::{self, BlockFields};
use crate::consequence;
use crate::day::part::DayPart;
use crate::day::{Clock, Day, Instant, Moment};
use crate::error::{Error, Result};
use crate::hours::HoursSpan;
use crate::master::{self, MasterChange, MasterFields, MasterRow};
use crate::say::Words;
use crate::service::{self, ServiceChange, ServiceFields, ServiceListArgs, ServiceRow, Trade};
use crate::skill::Skill;
use crate::start::{self, ServiceStarters};
use crate::tx::Tx;
use crate::visit::book::{self, VisitBook};
use crate::visit::shift::{self, VisitMove};
use crate::visit::state::{self, VisitFinish};
use crate::visit::{self, NotNow, NotNowWhy, PaidBy};
use crate::visit_service::{self, VisitLineArgs};
use crate::waiting::{self, WaitingFields};

use super::cast::{Circle, Kind, Person, Stands};
use super::chance::Chance;
use super::sold::Sold;

/// Days since the two came.
const CAME: i64 = 60;
/// Days until the next visit of those who were here.
const AGAIN: i64 = 35;
/// So many of the usual times are taken, out of a hundred.
const TAKEN: usize = 75;
/// A call that books a visit comes at most so many minutes before now.
const CALLED: i64 = 40;
/// Minor units. Ioana's dearer work, and what it cost until the day before yesterday.
const TINT: i64 = 4000;
const TINT_BEFORE: i64 = 3500;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Work {
    Cut,
    Roots,
    Highlights,
    BlowDry,
    Brows,
    BrowsTint,
}

/// A visit of the first day, drawn by hand.
struct Drawn {
    name: &'static str,
    work: Work,
    at: &'static str,
    confirmed: bool,
}

/// Between Maja's visits, so that whoever looks still sees her next client first.
const FIRST_DAY: [Drawn; 6] = [
    Drawn { name: "Elena Popescu", work: Work::Brows, at: "09:00", confirmed: true },
    Drawn { name: "Ђурђа Петровић", work: Work::Roots, at: "11:15", confirmed: false },
    Drawn { name: "Алёна Смирнова", work: Work::Highlights, at: "13:00", confirmed: true },
    Drawn { name: "Amra Hodžić", work: Work::BrowsTint, at: "13:00", confirmed: true },
    Drawn { name: "Zrinka Tomić", work: Work::BlowDry, at: "15:45", confirmed: true },
    Drawn { name: "Весна Лазић", work: Work::Roots, at: "17:30", confirmed: false },
];
/// Moved by an hour, and not told yet.
const MOVED: &str = "Jasna Kos";
/// Booked before the price changed, and not told yet.
const DEARER: &str = "Tea Radić";
/// Would come sooner.
const WAITS: &str = "Sanja Lončar";

/// The times at which the two like to begin, and for what.
const USUAL: [(Work, &str); 8] = [
    (Work::Roots, "10:00"),
    (Work::Cut, "12:00"),
    (Work::Highlights, "13:30"),
    (Work::Cut, "16:30"),
    (Work::BlowDry, "18:00"),
    (Work::Brows, "09:00"),
    (Work::Brows, "10:30"),
    (Work::BrowsTint, "13:00"),
];

pub struct House<'book> {
    tx: &'book Tx<'book>,
    olena: String,
    ioana: String,
    sold: Vec<(Work, ServiceRow)>,
    /// Their names and ids; those who come by and by, without those who matter to the first screen.
    clients: Vec<(&'static str, String)>,
    regulars: Vec<String>,
    chance: Chance,
}

impl<'book> House<'book> {
    /// The two come, with what they do; nothing is booked yet.
    pub fn settle(
        tx: &'book Tx<'book>,
        maja: &str,
        lashes: &Sold,
        cast: &[(&'static Circle, &'static Person)],
        met: &[Option<String>],
    ) -> Result<House<'book>> {
        let then = at(tx, tx.today().plus(-CAME).starts().plus_minutes(10 * 60));
        start::starters(&then, &ServiceStarters { trade: Trade::Hair })?;
        let words = Words::of(tx.language);
        let named = |key: &str| -> Result<ServiceRow> {
            let name = words.text(key);
            let all = service::list(tx, &ServiceListArgs { archived: false })?;
            all.into_iter().find(|row| row.fields.name == name).ok_or(Error::Broken("a starter service of the demo"))
        };
        let brows = lashes.get(Kind::Brows).clone();
        let tint = ServiceFields {
            name: words.text("starter-brows-tint"),
            minutes: 90,
            buffer: 0,
            price: TINT_BEFORE,
            ..brows.fields.clone()
        };
        let tint = service::get(tx, &service::add(&then, &tint)?)?;
        let sold = vec![
            (Work::Cut, named("starter-cut")?),
            (Work::Roots, named("starter-root-colour")?),
            (Work::Highlights, named("starter-highlights")?),
            (Work::BlowDry, named("starter-blow-dry")?),
            (Work::Brows, brows),
            (Work::BrowsTint, tint),
        ];
        let hair = [Work::Cut, Work::Roots, Work::Highlights, Work::BlowDry];
        let all = service::list(tx, &ServiceListArgs { archived: false })?;
        let only = |own: &[Work]| -> Vec<Skill> {
            let hers = |row: &&ServiceRow| own.iter().any(|work| find(&sold, *work).is_ok_and(|has| has.id == row.id));
            all.iter().filter(|row| !hers(row)).map(|row| not(&row.id)).collect()
        };
        let (mut olena, mut ioana) = (only(&hair), only(&[Work::Brows, Work::BrowsTint]));
        olena.push(Skill { minutes: Some(90), ..does(&find(&sold, Work::Roots)?.id) });
        ioana.push(Skill { minutes: Some(60), buffer: Some(0), ..does(&find(&sold, Work::Brows)?.id) });
        let added = |name: &str, colour: &str, hours: [(&str, &str); 2], skills| {
            let hours = week(hours)?;
            master::add(
                &then,
                &MasterFields { name: name.into(), colour: colour.into(), room: String::new(), hours, skills },
            )
        };
        let house = House {
            olena: added("Olena", "sea", [("10:00", "19:00"), ("10:00", "16:00")], olena)?,
            ioana: added("Ioana", "moss", [("09:00", "15:00"), ("09:00", "14:00")], ioana)?,
            clients: cast.iter().zip(met).filter_map(|((_, person), id)| Some((person.name, id.clone()?))).collect(),
            regulars: cast
                .iter()
                .zip(met)
                .filter_map(|((_, person), id)| regular(person).then(|| id.clone())?)
                .collect(),
            chance: Chance::new(),
            sold,
            tx,
        };
        house.own_name(&then, maja)?;
        Ok(house)
    }

    /// Both weeks around the first day: it as it is drawn, then the others as they come.
    pub fn fill(mut self, first: Day) -> Result<()> {
        let monday = first.plus(1 - i64::from(first.weekday()));
        for day in (0..14).map(|offset| monday.plus(offset)).filter(|day| day.weekday() <= 5) {
            self.lunch(day)?;
        }
        self.dearer(first)?;
        for drawn in FIRST_DAY {
            let begins = first.at(clock(drawn.at)?);
            if let Some(id) = self.book(drawn.work, self.client(drawn.name)?, begins)? {
                self.live(&id, drawn.confirmed)?;
            }
        }
        self.moved(first)?;
        self.waits(first)?;
        let mut turn = 0;
        for day in (0..14).map(|offset| monday.plus(offset)).filter(|day| *day != first) {
            for (work, begins) in USUAL {
                if self.chance.percent(TAKEN) {
                    let client = self.regulars[turn % self.regulars.len()].clone();
                    turn += 1;
                    self.usual(work, client, day.at(clock(begins)?))?;
                }
            }
        }
        Ok(())
    }

    /// Maja is called by her own name beside the two, and does none of their work.
    fn own_name(&self, then: &Tx, maja: &str) -> Result<()> {
        let rows = master::list(then)?;
        let row = rows.into_iter().find(|row| row.id == maja).ok_or(Error::Broken("the demo's first master"))?;
        let MasterRow { id, fields, .. } = row;
        // Brows she does too: some of her clients have come to her for them from the first day.
        let skills = self.sold.iter().filter(|(work, _)| *work != Work::Brows).map(|(_, row)| not(&row.id)).collect();
        master::change(then, &MasterChange { id, fields: MasterFields { name: "Maja".into(), skills, ..fields } })
    }

    fn lunch(&self, day: Day) -> Result<()> {
        let words = Words::of(self.tx.language).text("starter-lunch");
        let (from, to) = (day.at(clock("12:00")?), day.at(clock("13:00")?));
        let then = at(self.tx, self.tx.today().plus(-CAME).starts().plus_minutes(11 * 60));
        block::add(&then, &BlockFields { master: self.ioana.clone(), from, to, words })?;
        Ok(())
    }

    /// Booked at a price that is another one since the day before yesterday.
    fn dearer(&mut self, first: Day) -> Result<()> {
        let client = self.client(DEARER)?;
        for ahead in 4..12 {
            if self.book(Work::BrowsTint, client.clone(), first.plus(ahead).at(clock("10:30")?))?.is_some() {
                break;
            }
        }
        let tint = self.of(Work::BrowsTint)?.clone();
        let then = at(self.tx, self.tx.today().plus(-2).starts().plus_minutes(18 * 60));
        let fields = ServiceFields { price: TINT, ..tint.fields };
        consequence::change_service(&then, &ServiceChange { id: tint.id, fields })?;
        Ok(())
    }

    /// We moved her by an hour, this morning.
    fn moved(&mut self, first: Day) -> Result<()> {
        let client = self.client(MOVED)?;
        for ahead in 1..6 {
            let day = first.plus(ahead);
            let Some(id) = self.book(Work::Cut, client.clone(), day.at(clock("14:00")?))? else { continue };
            let now = at(self.tx, self.tx.now().plus_minutes(-CALLED / 2));
            let to = VisitMove {
                id,
                at: day.at(clock("15:00")?),
                master: None,
                room: None,
                minutes: None,
                scope: None,
                by: None,
            };
            shift::shift(&now, &to)?;
            return Ok(());
        }
        Ok(())
    }

    fn waits(&self, first: Day) -> Result<()> {
        let then = at(self.tx, self.tx.today().plus(-1).starts().plus_minutes(16 * 60));
        let wish = WaitingFields {
            client: self.client(WAITS)?,
            service: self.of(Work::Roots)?.id.clone(),
            master: None,
            from: first,
            until: first.plus(8),
            weekdays: Vec::new(),
            part: DayPart::Morning,
            words: String::new(),
        };
        waiting::add(&then, &wish)?;
        Ok(())
    }

    /// One of the usual times; whoever was here has her next one already.
    fn usual(&mut self, work: Work, client: String, begins: Moment) -> Result<()> {
        let near = begins.day().plus(-2).starts()..begins.day().plus(3).starts();
        let comes = visit::between(self.tx, near.start, near.end, None)?.iter().any(|visit| visit.client == client);
        if comes {
            return Ok(());
        }
        let Some(id) = self.book(work, client.clone(), begins)? else { return Ok(()) };
        if begins < self.tx.now() {
            self.book(work, client, begins.plus_days(AGAIN))?;
        }
        let confirmed = self.chance.percent(60) && begins.day() <= self.tx.today().plus(2);
        self.live(&id, confirmed)
    }

    /// Booked some days before, or today at the latest; none where the time cannot be.
    fn book(&mut self, work: Work, client: String, begins: Moment) -> Result<Option<String>> {
        let days = self.chance.between(3, 8);
        let called = begins.day().plus(-days).starts().plus_minutes(self.chance.between(9 * 60, 18 * 60));
        let then = at(self.tx, called.min(self.tx.now().plus_minutes(-CALLED)));
        let wanted = VisitBook {
            client,
            services: vec![self.of(work)?.id.clone()],
            at: begins,
            master: Some(self.hand(work).to_owned()),
            room: None,
            patch: None,
        };
        match book::book(&then, &wanted) {
            Ok(booked) => Ok(Some(booked.id)),
            Err(Error::Refused(_)) => Ok(None),
            Err(other) => Err(other),
        }
    }

    /// What has become of a visit by now.
    fn live(&self, id: &str, confirmed: bool) -> Result<()> {
        let visit = visit::get(self.tx, id)?;
        let now = self.tx.now();
        if visit.starts > now {
            let today = at(self.tx, now.plus_minutes(-CALLED / 2));
            return if confirmed { state::confirm(&today, id) } else { Ok(()) };
        }
        state::start(&at(self.tx, visit.starts), id)?;
        if visit.ends > now {
            return Ok(());
        }
        let lines: Vec<VisitLineArgs> = visit_service::of(self.tx, id)?
            .into_iter()
            .map(|line| VisitLineArgs { service: line.service, price: line.price })
            .collect();
        let finish = VisitFinish {
            paid: lines.iter().map(|line| line.price).sum(),
            lines: &lines,
            paid_by: PaidBy::Card,
            not_now: NotNow::Nothing,
            why: NotNowWhy::Nothing,
            reason: "",
            follow_up_on: None,
        };
        state::finish(&at(self.tx, visit.ends), &visit::get(self.tx, id)?, &finish)
    }

    fn client(&self, name: &str) -> Result<String> {
        let found = self.clients.iter().find(|(known, _)| *known == name);
        found.map(|(_, id)| id.clone()).ok_or(Error::Broken("a client of the demo's first day"))
    }

    fn of(&self, work: Work) -> Result<&ServiceRow> {
        find(&self.sold, work)
    }

    fn hand(&self, work: Work) -> &str {
        match work {
            Work::Cut | Work::Roots | Work::Highlights | Work::BlowDry => &self.olena,
            Work::Brows | Work::BrowsTint => &self.ioana,
        }
    }
}

/// She is booked anyway, so that a visit more makes nobody less due.
fn regular(person: &Person) -> bool {
    let drawn = FIRST_DAY.iter().map(|drawn| drawn.name).chain([MOVED, DEARER, WAITS]);
    matches!(person.stands, Stands::Booked { .. }) && drawn.into_iter().all(|name| name != person.name)
}

fn find(sold: &[(Work, ServiceRow)], work: Work) -> Result<&ServiceRow> {
    let found = sold.iter().find(|(kind, _)| *kind == work);
    found.map(|(_, row)| row).ok_or(Error::Broken("a service of the demo's house"))
}

fn does(service: &str) -> Skill {
    Skill { service: service.into(), does: true, minutes: None, buffer: None }
}

fn not(service: &str) -> Skill {
    Skill { does: false, ..does(service) }
}

/// Monday to Friday alike, and Saturday.
fn week([days, saturday]: [(&str, &str); 2]) -> Result<Vec<HoursSpan>> {
    (1..=6)
        .map(|weekday| {
            let (from, to) = if weekday == 6 { saturday } else { days };
            Ok(HoursSpan { weekday, from: clock(from)?, to: clock(to)? })
        })
        .collect()
}

fn clock(text: &str) -> Result<Clock> {
    text.parse().map_err(|_| Error::Broken("a clock of the demo's house"))
}

/// The same book at an earlier moment.
fn at<'book>(tx: &Tx<'book>, moment: Moment) -> Tx<'book> {
    let at: Instant = tx.zone.instant(moment).0;
    Tx::new(tx.conn, at, tx.zone, tx.language)
}
