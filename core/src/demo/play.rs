//! Two years of the demo written down in the order in which they happened, by the same verbs that the screens use.

use crate::alert::{self, AlertAdd, AlertFields, AlertKind, Severity};
use crate::answer::{self, ReminderKey, ReminderKind, ReminderSnooze};
use crate::channel::{ChannelConsent, ChannelKind, ChannelRow};
use crate::client::{self, ClientFields};
use crate::complaint::{self, ComplaintAdd};
use crate::day::feast::FeastKind;
use crate::day::{Day, Instant, Moment};
use crate::error::{Error, Result};
use crate::feast::{self, FeastRow, FeastSet};
use crate::finish::{self, FinishNext, FinishSave};
use crate::gone::{self, GoneAdd};
use crate::note::{self, NoteAdd};
use crate::patch_test::{self, PatchResult, PatchTestAdd, PatchTestFields, PatchTestRead};
use crate::person::PersonRow;
use crate::preference::{self, PreferenceAdd, PreferenceFields};
use crate::recipe::{LashZone, Recipe, RecipeSet};
use crate::service::{self, ServiceChange, ServiceFields};
use crate::tx::Tx;
use crate::visit::book::{self, VisitBook};
use crate::visit::shift::{self, VisitCancel};
use crate::visit::state;
use crate::visit::{self, NotNowWhy, PaidBy};
use crate::write_recipe;

use super::cast::{Circle, Kind, Person, Stands, Warning, Wrote};
use super::chance::Chance;
use super::plan::{Fate, Next, Visit};
use super::sold::Sold;

/// A patch test holds for half a year.
const PATCH_TEST: i64 = 182;
/// Milliseconds until a patch test is read.
const TWO_DAYS: i64 = 2 * 24 * 60 * 60 * 1000;
/// Whose birthday is tomorrow, whatever day the demo is opened.
const BIRTHDAY: &str = "Ioana Țurcanu";
/// Years back to it: a multiple of four, so that it may be 29 February.
const AGE: i32 = 36;
/// A moment of the paper diary becomes several rows, a second apart, so that they keep their order.
const SECOND: i64 = 1000;

#[derive(Clone, Copy)]
enum Act {
    Meet(usize),
    Warn(usize, usize),
    Write(usize, usize),
    Book(usize),
    Cancel(usize),
    NoShow(usize),
    Confirm(usize),
    Start(usize),
    Finish(usize),
    Answer(usize),
}

pub struct Play<'book> {
    pub tx: &'book Tx<'book>,
    pub sold: &'book Sold,
    pub cast: &'book [(&'static Circle, &'static Person)],
    pub visits: &'book [Visit],
    pub chance: Chance,
    /// Ids, once their rows are written.
    pub clients: Vec<Option<String>>,
    pub booked: Vec<Option<String>>,
}

impl Play<'_> {
    pub fn run(&mut self) -> Result<()> {
        let mut acts = self.acts();
        // Stable: what happens in the same minute keeps the order of the plan.
        acts.sort_by_key(|(at, _)| *at);
        for (at, act) in acts {
            self.act(at, act)?;
        }
        self.guard()
    }

    /// From now on a lift wants a patch test.
    fn guard(&self) -> Result<()> {
        let lift = self.sold.get(Kind::Lift);
        let fields = ServiceFields { patch_lead: 24, patch_days: PATCH_TEST, ..lift.fields.clone() };
        service::change(self.tx, &ServiceChange { id: lift.id.clone(), fields })
    }

    fn acts(&self) -> Vec<(Moment, Act)> {
        let now = self.tx.now();
        let mut acts = Vec::new();
        for (index, (_, person)) in self.cast.iter().enumerate() {
            let met = self.met(index, person);
            acts.push((met, Act::Meet(index)));
            for (number, warning) in person.alerts.iter().enumerate() {
                let tested = warning.until.map_or(met, |until| noon(now.day().plus(until - PATCH_TEST)));
                acts.push((tested.max(met), Act::Warn(index, number)));
            }
            for (number, wrote) in person.wrote.iter().enumerate() {
                acts.push((self.written(index, wrote).max(met), Act::Write(index, number)));
            }
            if matches!(person.stands, Stands::Gone(..) | Stands::Snoozed { .. }) {
                acts.push((noon(now.day().plus(-1)), Act::Answer(index)));
            }
        }
        for (index, visit) in self.visits.iter().enumerate() {
            if let Some(made) = visit.made {
                acts.push((made, Act::Book(index)));
            }
            match &visit.fate {
                Fate::Done(_) => {
                    acts.push((visit.at, Act::Start(index)));
                    acts.push((self.over(visit).min(now.plus_minutes(-1)), Act::Finish(index)));
                }
                Fate::Here => acts.push((visit.at, Act::Start(index))),
                Fate::Cancelled { at, .. } => acts.push((*at, Act::Cancel(index))),
                Fate::NoShow { at } => acts.push((*at, Act::NoShow(index))),
                Fate::Ahead if visit.at.day().since(now.day()) <= 2 => {
                    acts.push((now.plus_minutes(-30), Act::Confirm(index)))
                }
                Fate::Ahead => {}
            }
        }
        acts
    }

    /// Just before her first visit was booked.
    fn met(&self, client: usize, person: &Person) -> Moment {
        let first = self.visits.iter().filter(|visit| visit.client == client).filter_map(|visit| visit.made).min();
        match (first, &person.stands) {
            (Some(made), _) => made.plus_minutes(-3),
            (None, Stands::New(ago)) => noon(self.tx.today().plus(-ago)),
            (None, _) => noon(self.tx.today().plus(-1)),
        }
    }

    /// A talk of a day on which she was here is noted while she is.
    fn written(&self, client: usize, wrote: &Wrote) -> Moment {
        let day = self.tx.today().plus(-wrote.ago);
        let visit = self
            .visits
            .iter()
            .find(|visit| visit.client == client && visit.at.day() == day && matches!(visit.fate, Fate::Done(_)));
        visit.map_or(noon(day), |visit| visit.at.plus_minutes(20))
    }

    fn over(&self, visit: &Visit) -> Moment {
        visit.at.plus_minutes(self.sold.get(visit.what).fields.minutes - 3)
    }

    fn act(&mut self, at: Moment, act: Act) -> Result<()> {
        let tx = self.tx;
        let at = tx.zone.instant(at).0;
        let later = |seconds: usize| {
            let at = crate::day::Instant(at.0 + i64::try_from(seconds).unwrap_or(0) * SECOND);
            Tx::new(tx.conn, at, tx.zone, tx.language)
        };
        let now = later(0);
        match act {
            Act::Meet(client) => {
                let (circle, person) = self.cast[client];
                let id = client::add(&now, &self.fields(circle, person))?;
                for (number, (kind, words)) in person.likes.iter().enumerate() {
                    let like = PreferenceAdd { client: id.clone(), fields: PreferenceFields::plain(*kind, words) };
                    preference::add(&later(number), &like)?;
                }
                if !person.feasts.is_empty() {
                    let row =
                        |kind: &FeastKind| FeastRow { id: None, kind: *kind, words: String::new(), day: String::new() };
                    let feasts = person.feasts.iter().map(row).collect();
                    feast::set(&later(person.likes.len()), &FeastSet { client: id.clone(), feasts })?;
                }
                self.clients[client] = Some(id);
            }
            Act::Warn(client, number) => {
                let Warning { kind, words, until } = &self.cast[client].1.alerts[number];
                let client = self.client(client)?;
                if *kind == AlertKind::PatchTest {
                    return self.test(&later(number), client, words);
                }
                let until = until.map(|until| tx.today().plus(until));
                let fields = AlertFields {
                    kind: *kind,
                    words: (*words).into(),
                    severity: if *kind == AlertKind::Allergy { Severity::Never } else { Severity::Care },
                    source: String::new(),
                    since: None,
                    until,
                };
                alert::add(&later(number), &AlertAdd { client, fields })?;
            }
            Act::Write(client, number) => {
                let Wrote { words, ask, promise, due, step, offered, .. } = &self.cast[client].1.wrote[number];
                if !offered.is_empty() {
                    let complaint = ComplaintAdd {
                        client: self.client(client)?,
                        words: (*words).into(),
                        offered: (*offered).into(),
                    };
                    complaint::add(&now, &complaint)?;
                    return Ok(());
                }
                let promise_due = due.map(|due| tx.today().plus(due));
                let note = NoteAdd {
                    client: self.client(client)?,
                    words: (*words).into(),
                    ask: (*ask).into(),
                    promise: (*promise).into(),
                    promise_due,
                    step: (*step).into(),
                };
                note::add(&now, &note)?;
            }
            Act::Book(index) => {
                let visit = &self.visits[index];
                let services = vec![self.sold.get(visit.what).id.clone()];
                let booked = book::book(
                    &now,
                    &VisitBook {
                        client: self.client(visit.client)?,
                        services,
                        at: visit.at,
                        master: None,
                        room: None,
                        patch: None,
                    },
                )?;
                self.booked[index] = Some(booked.id);
            }
            Act::Cancel(index) => {
                if let Fate::Cancelled { by, .. } = &self.visits[index].fate {
                    shift::cancel(&now, &VisitCancel { id: self.visit(index)?, by: *by, scope: None })?;
                }
            }
            Act::NoShow(index) => state::no_show(&now, &self.visit(index)?)?,
            Act::Confirm(index) => state::confirm(&now, &self.visit(index)?)?,
            Act::Start(index) => state::start(&now, &self.visit(index)?)?,
            Act::Finish(index) => self.finish(&now, index)?,
            Act::Answer(client) => self.answer(&now, client)?,
        }
        Ok(())
    }

    fn finish(&mut self, tx: &Tx, index: usize) -> Result<()> {
        let visit = &self.visits[index];
        let (circle, person) = self.cast[visit.client];
        let client = self.client(visit.client)?;
        let Fate::Done(left) = &visit.fate else { return Ok(()) };
        let (next, booked) = match left {
            Next::Book(next) => {
                (FinishNext::Book { at: self.visits[*next].at, master: None, patch: None }, Some(*next))
            }
            Next::FollowUp { on, why } => {
                (FinishNext::FollowUp { on: *on, why: NotNowWhy::Nothing, reason: (*why).into() }, None)
            }
            Next::Pause { until, why } => {
                (FinishNext::Pause { until: *until, why: NotNowWhy::Nothing, reason: (*why).into() }, None)
            }
            Next::No(why) => (FinishNext::No { why: NotNowWhy::Nothing, reason: (*why).into() }, None),
        };
        let said = visit.said.map(|said| &person.said[said]);
        let note = match said {
            Some(said) => said.words.to_owned(),
            None if matches!(visit.what, Kind::Fill | Kind::FullSet) && self.chance.percent(35) => self.lashes(circle),
            None => String::new(),
        };
        let line = self.sold.line(visit.what);
        let save = FinishSave {
            visit: self.visit(index)?,
            paid: line.price,
            paid_by: [PaidBy::Card, PaidBy::Cash, PaidBy::Card, PaidBy::Transfer][self.chance.below(4)],
            lines: vec![line],
            note,
            ask: said.map_or("", |said| said.ask).into(),
            promise: said.map_or("", |said| said.promise).into(),
            promise_due: None,
            preference: None,
            // What was said today is for the next time.
            asked: note::asks(tx, &client)?
                .into_iter()
                .filter(|ask| ask.day < tx.today())
                .map(|ask| ask.note)
                .collect(),
            kept: note::promises(tx, &client)?
                .into_iter()
                .filter(|promise| promise.day < tx.today())
                .map(|promise| promise.note)
                .collect(),
            next,
            patch: None,
        };
        let done = finish::save(tx, &save)?;
        if matches!(visit.what, Kind::Fill | Kind::FullSet) {
            write_recipe::set(
                tx,
                &RecipeSet { visit: save.visit.clone(), recipe: map(index, self.cast[visit.client].1.tags) },
            )?;
        }
        if let (Some(next), Some(visit)) = (booked, done.next) {
            self.booked[next] = Some(visit.id);
        }
        Ok(())
    }

    /// How the lashes were made, and how they held.
    fn lashes(&mut self, circle: &Circle) -> String {
        let curl = self.chance.pick(&["C", "C", "D", "CC"]);
        let thick = self.chance.pick(&["0.05", "0.07", "0.07", "0.10"]);
        let short = self.chance.between(7, 9);
        format!("{curl} {thick}, {short}–{} mm. {}", short + 3, self.chance.pick(circle.remarks))
    }

    fn answer(&self, tx: &Tx, client: usize) -> Result<()> {
        let id = self.client(client)?;
        let Some(last) = visit::last_done(tx, &id)? else { return Ok(()) };
        match self.cast[client].1.stands {
            Stands::Gone(_, why, words) => {
                gone::add(tx, &GoneAdd { client: id, category: String::new(), why, words: words.into() })?;
                Ok(())
            }
            Stands::Snoozed { until, .. } => {
                let key = ReminderKey { client: id, kind: ReminderKind::Rhythm, anchor: last.id };
                answer::snooze(tx, &ReminderSnooze { key, until: self.tx.today().plus(until) })
            }
            _ => Ok(()),
        }
    }

    fn fields(&self, circle: &Circle, person: &Person) -> ClientFields {
        let phone = (ChannelKind::Phone, person.phone);
        let also = person.also.iter().map(|(kind, typed)| (*kind, if typed.is_empty() { person.phone } else { typed }));
        let brought_by = self
            .cast
            .iter()
            .position(|(_, other)| other.name == person.brought_by)
            .and_then(|by| self.clients[by].clone());
        let tomorrow = self.tx.today().plus(1);
        let birthday = match person.name {
            BIRTHDAY => format!("{}{}", tomorrow.year() - AGE, &tomorrow.to_string()[4..]),
            _ => person.born.to_owned(),
        };
        ClientFields {
            name: person.name.into(),
            address_form: person.form,
            language: circle.language.into(),
            birthday,
            source: person.source.into(),
            brought_by,
            channels: std::iter::once(phone)
                .chain(also)
                .map(|(kind, typed)| channel(kind, typed, person.consent))
                .collect(),
            employer: String::new(),
            discount: String::new(),
            people: person
                .people
                .iter()
                .map(|(name, relation, birthday)| PersonRow {
                    id: None,
                    name: (*name).into(),
                    relation: *relation,
                    birthday: (*birthday).into(),
                    note: String::new(),
                })
                .collect(),
            tags: person.tags.iter().map(|tag| (*tag).to_owned()).collect(),
        }
    }

    /// A patch test without a reaction, read two days later.
    fn test(&self, tx: &Tx, client: String, product: &str) -> Result<()> {
        let fields = PatchTestFields {
            product: product.into(),
            brand: String::new(),
            batch: String::new(),
            area: String::new(),
            master: String::new(),
            at: tx.now(),
            words: String::new(),
        };
        let id = patch_test::add(tx, &PatchTestAdd { client, fields })?;
        let read = Tx::new(tx.conn, Instant(tx.at.0 + TWO_DAYS), tx.zone, tx.language);
        patch_test::read(&read, &PatchTestRead { id, result: PatchResult::None, words: String::new() })
    }

    fn client(&self, client: usize) -> Result<String> {
        self.clients[client].clone().ok_or(Error::Broken("a demo client is met before she is written about"))
    }

    fn visit(&self, index: usize) -> Result<String> {
        self.booked[index].clone().ok_or(Error::Broken("a demo visit is booked before it happens"))
    }
}

fn channel(kind: ChannelKind, typed: &str, consent: ChannelConsent) -> ChannelRow {
    ChannelRow { id: None, kind, typed: typed.into(), normal: String::new(), label: String::new(), consent }
}

/// A quiet moment of a day, for what was noted between visits.
fn noon(day: Day) -> Moment {
    day.starts().plus_minutes(12 * 60 + 40)
}

/// A lash map that changes a little from visit to visit.
fn map(index: usize, tags: &[&str]) -> Recipe {
    let longest = 10 + i64::try_from(index % 3).unwrap_or(0);
    let thickness = if tags.contains(&"2D") { 7 } else { 10 };
    let colour = if index % 4 == 3 { "brown" } else { "black" };
    let zones = [longest - 3, longest - 2, longest - 1, longest, longest - 1].map(|length| LashZone {
        curl: if index % 5 == 4 { "D".into() } else { "C".into() },
        thickness,
        length,
        colour: colour.into(),
    });
    Recipe::LashMap {
        style: String::new(),
        zones: zones.into(),
        glue: "Sky".into(),
        batch: (index / 40 + 1).to_string(),
        words: String::new(),
    }
}
