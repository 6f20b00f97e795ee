//! What the entries of a calendar name, beside what all of them show together: what was done, by whom, for how much, and whose
//! visit it was.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::CalendarRead;
use super::who::{self, Called};
use crate::choice::choice;
use crate::day::{Day, Moment};
use crate::error::Result;
use crate::fold;
use crate::ics::{Event, Remark, When};
use crate::import::heading::{self, ColumnUse};
use crate::import::offers::{Came, Masters, Services, Shows};
use crate::service::{self, ServiceListArgs};
use crate::sheet::amount;
use crate::tx::Tx;
use crate::visit::brought;

/// Signs that divide a title into its halves; the first kind that stands in it does.
const DIVIDE: [&[char]; 2] = [&['–', '—', ':', '|', '/', '•'], &[',', ';']];
/// Titles from which the file shows by itself which half is the service, and so many times as many clients as services.
const TITLES: usize = 8;
const MORE: usize = 2;

choice! {
    /// Which of a title's halves comes first.
    CalendarOrder { Client = "client", Service = "service" }
}

/// What one entry names.
#[derive(Default)]
pub(super) struct Told {
    /// Services of the book whose names stand in its words.
    pub known: Vec<String>,
    /// Else what the file calls them, by their places.
    pub named: Vec<usize>,
    /// None: the master whose calendar it is.
    pub master: Option<usize>,
    /// Minor units.
    pub price: Option<i64>,
    pub note: String,
    /// Words among which her name stands.
    pub names: Vec<String>,
}

/// What all entries name.
#[derive(Default)]
pub(super) struct Offered {
    pub services: Services,
    pub masters: Masters,
    pub order: Option<CalendarOrder>,
    /// Titles of which that decides what is the service.
    pub halved: usize,
    /// Since they were written down: ids of the services and of the masters, by their places.
    written: (Vec<String>, Vec<String>),
}

impl Offered {
    /// Writes down whoever and whatever is new.
    pub(super) fn write(&mut self, tx: &Tx) -> Result<()> {
        let services = self.services.write(tx)?.into_iter().map(|(id, _)| id).collect();
        self.written = (services, self.masters.write(tx)?);
        Ok(())
    }

    pub(super) fn service(&self, place: usize) -> &str {
        &self.written.0[place]
    }

    pub(super) fn master(&self, place: usize) -> &str {
        &self.written.1[place]
    }
}

/// One entry, read by itself.
struct Seen<'file> {
    event: &'file Event,
    /// Lines below the title that say what they are: `Service: Lash fill`.
    labels: Vec<(ColumnUse, &'file str)>,
    /// Services of the book, by their places.
    known: Vec<usize>,
    /// The parts of its title without the services of the book.
    rest: Vec<String>,
    /// The title, where neither it nor a line names a service.
    halves: Option<[String; 2]>,
}

/// Reads all entries. `digits` of a sum are cents.
pub(super) fn read(tx: &Tx, args: &CalendarRead, digits: u32, events: &[Event]) -> Result<(Vec<Told>, Offered)> {
    let sold = service::list(tx, &ServiceListArgs { archived: false })?;
    let called = Called::of(sold.iter().map(|service| service.fields.name.as_str()));
    let seen: Vec<Seen> = events.iter().map(|event| see(event, &called, args.fresh)).collect();
    let order = if args.order.is_some() { args.order } else { proved(tx, &seen)? };
    let halved = seen.iter().filter(|each| each.halves.is_some()).count();
    let same = args.same.clone().unwrap_or_default();
    let named = if args.fresh { named(&seen, order) } else { seen.iter().map(|_| None).collect() };
    let cells = named.iter().flatten().flat_map(|named| &named.services);
    let mut services = Services::of(tx, cells.map(String::as_str), &same.services)?;
    let mut masters = Masters::of(tx, &same.masters)?;
    let mut people = HashMap::new();
    let (mut told, mut all, mut of_others) = (Vec::with_capacity(seen.len()), Vec::new(), Vec::new());
    for (each, cell) in seen.into_iter().zip(named) {
        let price = each.label(ColumnUse::Price).or(each.label(ColumnUse::Paid));
        let price = price.and_then(|cell| amount::minor(cell, None, digits)).filter(|price| *price >= 0);
        let master = each.label(ColumnUse::Master).map(|name| masters.named(name));
        let note = each.label(ColumnUse::VisitNote).unwrap_or_default().to_owned();
        let (known, named, names) = match &cell {
            None => (each.known.iter().map(|place| sold[*place].id.clone()).collect(), Vec::new(), each.rest),
            Some(cell) => {
                let places = cell.services.iter().flat_map(|service| services.named(service)).collect();
                (Vec::new(), places, cell.names.clone())
            }
        };
        let one = Told { known, named, master, price, note, names };
        if let Some((from, to)) = comes(tx, each.event)? {
            let (minutes, day) = (to.map(|to| to.minutes_since(from)), from.day());
            match cell.as_ref().map_or(&[][..], |cell| &cell.services) {
                [service] => services.see(&Shows { service, category: "", minutes, price, day }),
                // One of several shows neither how long it takes nor what it costs.
                several => several.iter().for_each(|service| {
                    services.see(&Shows { service, category: "", minutes: None, price: None, day });
                }),
            }
            let so_far = people.len();
            let name = one.names.iter().map(|part| fold::name(part)).find(|name| !name.is_empty());
            let client = *people.entry(name.unwrap_or_default()).or_insert(so_far);
            let (services, done) = (one.named.clone(), from <= tx.now());
            let visit = Visit { client, master: master.unwrap_or_default(), day, services, done };
            of_others.extend(master.map(|_| visit.clone()));
            all.push(visit);
        }
        told.push(one);
    }
    services.learn(&all);
    masters.learn(tx.today(), &of_others);
    Ok((told, Offered { services, masters, order, halved, written: (Vec::new(), Vec::new()) }))
}

/// What the file calls what was done, and the words that are left for her name.
struct Named {
    services: Vec<String>,
    names: Vec<String>,
}

/// What each entry calls what was done. What one of them shows to be a service is one in the title of another too.
fn named(seen: &[Seen], order: Option<CalendarOrder>) -> Vec<Option<Named>> {
    let mut named: Vec<Option<Named>> = seen.iter().map(|each| each.named(order)).collect();
    let names: BTreeSet<String> = named.iter().flatten().flat_map(|named| named.services.clone()).collect();
    let names: Vec<String> = names.into_iter().collect();
    let called = Called::of(names.iter().map(String::as_str));
    for (each, named) in seen.iter().zip(&mut named) {
        if each.known.is_empty() && named.is_none() {
            let (found, rest) = called.in_words(&each.event.summary);
            let services: Vec<String> = found.into_iter().map(|place| names[place].clone()).collect();
            *named = Some(Named { services, names: rest }).filter(|named| !named.services.is_empty());
        }
    }
    named
}

impl Seen<'_> {
    fn label(&self, what: ColumnUse) -> Option<&str> {
        self.labels.iter().find(|(becomes, _)| *becomes == what).map(|(_, words)| *words)
    }

    fn named(&self, order: Option<CalendarOrder>) -> Option<Named> {
        if !self.known.is_empty() {
            return None;
        }
        if let Some(service) = self.label(ColumnUse::Service) {
            let folded = fold::name(service);
            let names = self.rest.iter().filter(|part| fold::name(part) != folded).cloned().collect();
            return Some(Named { services: vec![service.to_owned()], names });
        }
        let [first, second] = self.halves.clone()?;
        let (service, name) = match order? {
            CalendarOrder::Client => (second, first),
            CalendarOrder::Service => (first, second),
        };
        Some(Named { services: vec![service], names: vec![name] })
    }

    /// Whether these words are what the file itself calls whoever comes.
    fn calls_her(&self, words: &str) -> bool {
        let folded = fold::name(words);
        self.event.names.iter().any(|name| fold::name(name) == folded)
    }
}

fn see<'file>(event: &'file Event, called: &Called, fresh: bool) -> Seen<'file> {
    let labels: Vec<(ColumnUse, &str)> = event.description.lines().filter_map(label).collect();
    let said = |what: ColumnUse| labels.iter().find(|(becomes, _)| *becomes == what).map(|(_, words)| *words);
    let (mut known, mut rest) = called.in_words(&event.summary);
    match said(ColumnUse::Service) {
        // A line that says it says it whole.
        Some(_) if fresh => known.clear(),
        Some(words) if known.is_empty() => known = called.in_words(words).0,
        _ => {}
    }
    if let Some(name) = said(ColumnUse::Name) {
        rest.insert(0, name.to_owned());
    }
    let open = known.is_empty() && said(ColumnUse::Service).is_none();
    Seen { event, halves: if open { halves(&event.summary) } else { None }, labels, known, rest }
}

/// A line that says what it is, in the words in which tables name their columns.
fn label(line: &str) -> Option<(ColumnUse, &str)> {
    let (label, words) = line.split_once(':')?;
    let (becomes, words) = (heading::of_visits(label.trim()), words.trim());
    (becomes != ColumnUse::Nothing && !words.is_empty()).then_some((becomes, words))
}

/// `Ana Jurić – Lash fill (first time)`: what stands on either side of the first sign that divides, without what is in brackets.
fn halves(title: &str) -> Option<[String; 2]> {
    let mut depth = 0_usize;
    let open: String = title
        .chars()
        .filter(|letter| {
            match letter {
                '(' | '[' => depth += 1,
                ')' | ']' => {
                    depth = depth.saturating_sub(1);
                    return false;
                }
                _ => {}
            }
            depth == 0
        })
        .collect();
    let title = open.replace(" - ", "–");
    let (first, second) = DIVIDE.iter().find_map(|signs| title.split_once(*signs))?;
    let halves = [who::name(first), who::name(second)];
    halves.iter().all(|half| !half.is_empty()).then_some(halves)
}

/// What comes first, where the file shows it: by people whom it or the book knows, by services of the book, or because few titles
/// of one side recur beside many of the other.
fn proved(tx: &Tx, seen: &[Seen]) -> Result<Option<CalendarOrder>> {
    let (mut votes, mut open) = ([0_usize; 2], Vec::new());
    let mut people: HashMap<String, bool> = HashMap::new();
    for each in seen {
        match (each.rest.as_slice(), &each.halves) {
            ([first, second, ..], None) if first.is_empty() != second.is_empty() => {
                votes[usize::from(first.is_empty())] += 1
            }
            (_, Some(halves)) => {
                let mut is_she = [false; 2];
                for (half, is_she) in halves.iter().zip(&mut is_she) {
                    *is_she = match people.get(half) {
                        Some(known) => *known,
                        None => *people.entry(half.clone()).or_insert(!who::called(tx, &fold::name(half))?.is_empty()),
                    } || each.calls_her(half);
                }
                if is_she[0] != is_she[1] {
                    votes[usize::from(is_she[1])] += 1;
                }
                open.push(halves);
            }
            _ => {}
        }
    }
    let of = |side: usize| if side == 0 { CalendarOrder::Client } else { CalendarOrder::Service };
    if votes != [0, 0] {
        return Ok((0..2).find(|side| votes[*side] > votes[1 - side] * 9).map(of));
    }
    let differ = |side: usize| open.iter().map(|halves| fold::name(&halves[side])).collect::<HashSet<_>>().len();
    let differ = [differ(0), differ(1)];
    Ok((0..2).find(|side| open.len() >= TITLES && differ[*side] >= differ[1 - side] * MORE).map(of))
}

/// When a visit of the file is that will be new to the book.
fn comes(tx: &Tx, event: &Event) -> Result<Option<(Moment, Option<Moment>)>> {
    let Some(When::Hours { from, to }) = event.when else { return Ok(None) };
    let is_new = !event.called_off && event.remark != Remark::Twice && brought::known(tx, &event.uid)?.is_none();
    Ok(is_new.then_some((from, to)))
}

#[derive(Clone)]
struct Visit {
    client: usize,
    master: usize,
    day: Day,
    services: Vec<usize>,
    done: bool,
}

impl Came for Visit {
    fn client(&self) -> usize {
        self.client
    }

    fn master(&self) -> usize {
        self.master
    }

    fn day(&self) -> Day {
        self.day
    }

    fn services(&self) -> impl Iterator<Item = usize> {
        self.services.iter().copied()
    }

    fn is_done(&self) -> bool {
        self.done
    }
}
