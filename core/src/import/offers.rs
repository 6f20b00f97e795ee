//! The services and masters that a list of visits names: which of the book's they are, and what the file shows of new ones.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::compare::compatible;
use super::past::{ImportMaster, ImportService};
use crate::day::Day;
use crate::error::Result;
use crate::field;
use crate::fold;
use crate::master::{self, MasterFields, MasterRow};
use crate::service::{self, ServiceFields, ServiceListArgs, ServiceRhythm, ServiceRow};
use crate::tx::Tx;

/// Minutes of a new service of which the file shows none.
const USUAL_MINUTES: i64 = 60;
/// Gaps from which the file shows how often clients come.
const GAPS: usize = 3;
/// Days without a visit after which a master of an old list is taken to have left.
const LEFT: i64 = 90;

/// What one visit of a file shows of the service it names.
pub(crate) struct Shows<'file> {
    /// As the file calls it.
    pub service: &'file str,
    pub category: &'file str,
    pub minutes: Option<i64>,
    /// Minor units.
    pub price: Option<i64>,
    pub day: Day,
}

/// A visit that will be brought: who came to whom, when and for what, each by its place among those of the file.
pub(crate) trait Came {
    fn client(&self) -> usize;
    fn master(&self) -> usize;
    fn day(&self) -> Day;
    fn services(&self) -> impl Iterator<Item = usize>;
    /// Whether it took place.
    fn is_done(&self) -> bool;
}

/// Every service the file names.
#[derive(Default)]
pub(crate) struct Services {
    offers: Vec<Offer>,
    /// What a cell says, to its services; nothing where nobody can tell.
    by_cell: HashMap<String, Vec<usize>>,
    /// The category of what the file gives none.
    usual: String,
}

#[derive(Default)]
struct Offer {
    name: String,
    rows: u32,
    /// A visit that will be brought has it.
    used: bool,
    known: Option<ServiceRow>,
    category: String,
    /// Minutes to the rows that took so long.
    lengths: BTreeMap<i64, u32>,
    /// The newest price, and the day it is of.
    price: Option<(Day, i64)>,
    interval: Option<(i64, i64)>,
}

impl Services {
    /// `cells` is all that stands in the column of services; `said` is what the owner answered: names of the file to ids of
    /// the book.
    pub(crate) fn of<'cells>(
        tx: &Tx,
        cells: impl Iterator<Item = &'cells str>,
        said: &BTreeMap<String, String>,
    ) -> Result<Services> {
        let sold = service::list(tx, &ServiceListArgs { archived: true })?;
        let mut by_name: HashMap<String, ServiceRow> = HashMap::new();
        for each in sold.iter().rev() {
            by_name.insert(fold::name(&each.fields.name), each.clone());
        }
        for (name, id) in said {
            let key = fold::name(name);
            if id.is_empty() {
                by_name.remove(&key);
            } else {
                by_name.insert(key, service::get(tx, id)?);
            }
        }
        let cells: BTreeSet<&str> = cells.collect();
        let wholes: HashSet<String> = cells.iter().map(|cell| fold::name(cell)).collect();
        let usual = sold.first().map_or(String::new(), |first| first.fields.category.clone());
        let mut services = Services { usual, ..Services::default() };
        let mut by_fold: HashMap<String, usize> = HashMap::new();
        for cell in cells {
            let is_one = |part: &&str| by_name.contains_key(&fold::name(part)) || wholes.contains(&fold::name(part));
            let parts = cell.split([',', '+', ';', '|', '\n']).map(str::trim).filter(|part| !part.is_empty());
            let parts: Vec<&str> = parts.collect();
            let whole = by_name.contains_key(&fold::name(cell));
            // Several services in one cell, where each of them is known by itself.
            let names = if !whole && parts.len() > 1 && parts.iter().all(is_one) { parts } else { vec![cell] };
            let mut offers = Vec::new();
            for name in names {
                let key = fold::name(name);
                let known = by_name.get(&key).cloned();
                offers.push(*by_fold.entry(key).or_insert_with(|| {
                    services.offers.push(Offer { name: name.to_owned(), known, ..Offer::default() });
                    services.offers.len() - 1
                }));
            }
            services.by_cell.insert(cell.to_owned(), offers);
        }
        Ok(services)
    }

    /// What a visit shows of its service.
    pub(crate) fn see(&mut self, visit: &Shows) {
        let Some(of_cell) = self.by_cell.get(visit.service) else { return };
        let alone = of_cell.len() == 1;
        for offer in of_cell {
            let offer = &mut self.offers[*offer];
            offer.rows += 1;
            if offer.category.is_empty() {
                let category = if visit.category.is_empty() { &self.usual } else { visit.category };
                offer.category = category.chars().take(field::LINE).collect();
            }
            if !alone {
                continue;
            }
            if let Some(minutes) = visit.minutes.filter(|minutes| (5..=24 * 60).contains(minutes)) {
                *offer.lengths.entry(minutes).or_default() += 1;
            }
            if let Some(price) = visit.price.filter(|price| *price > 0)
                && offer.price.is_none_or(|(day, _)| day <= visit.day)
            {
                offer.price = Some((visit.day, price));
            }
        }
    }

    /// The services of a cell; none where it names none and nobody said which it is.
    pub(crate) fn named(&self, cell: &str) -> Vec<usize> {
        let all = self.by_cell.get(cell).cloned().unwrap_or_default();
        all.into_iter().filter(|offer| self.offers[*offer].is_one()).collect()
    }

    pub(super) fn minutes(&self, services: &[usize]) -> i64 {
        services.iter().map(|service| self.offers[*service].minutes()).sum::<i64>().clamp(5, 24 * 60)
    }

    /// How often clients came, from all visits of the file.
    pub(crate) fn learn(&mut self, visits: &[impl Came]) {
        let category =
            |offer: &Offer| offer.known.as_ref().map_or(offer.category.clone(), |known| known.fields.category.clone());
        let categories: Vec<String> = self.offers.iter().map(category).collect();
        let mut days: HashMap<(&str, usize), Vec<Day>> = HashMap::new();
        for visit in visits {
            for service in visit.services() {
                self.offers[service].used = true;
                if visit.is_done() {
                    days.entry((&categories[service], visit.client())).or_default().push(visit.day());
                }
            }
        }
        let mut gaps: HashMap<&str, Vec<i64>> = HashMap::new();
        for ((category, _), mut days) in days {
            days.sort_unstable();
            days.dedup();
            gaps.entry(category).or_default().extend(days.windows(2).map(|pair| pair[1].since(pair[0])));
        }
        for (offer, category) in self.offers.iter_mut().zip(&categories) {
            offer.interval = gaps.get_mut(category.as_str()).and_then(|gaps| usual_gap(gaps));
        }
    }

    pub(crate) fn shown(&self) -> Vec<ImportService> {
        let shown = |offer: &Offer| {
            let fields = offer.fields();
            ImportService {
                name: offer.name.clone(),
                rows: offer.rows,
                service: offer.known.as_ref().map(|known| known.id.clone()),
                category: fields.category,
                minutes: fields.minutes,
                price: fields.price,
                interval_from: fields.interval_from,
                interval_to: fields.interval_to,
            }
        };
        let mut offers: Vec<&Offer> = self.offers.iter().filter(|offer| offer.is_shown()).collect();
        offers.sort_by_key(|offer| Reverse(offer.rows));
        offers.into_iter().map(shown).collect()
    }

    /// Every service's id and its price of today; new ones are written down.
    pub(crate) fn write(&self, tx: &Tx) -> Result<Vec<(String, i64)>> {
        let write = |offer: &Offer| match &offer.known {
            Some(known) => Ok((known.id.clone(), known.fields.price)),
            None if offer.used => {
                let fields = offer.fields();
                Ok((service::add(tx, &fields)?, fields.price))
            }
            None => Ok((String::new(), 0)),
        };
        self.offers.iter().map(write).collect()
    }
}

impl Offer {
    /// Whether it can be brought: it has a name, or the owner said what it is.
    fn is_one(&self) -> bool {
        self.known.is_some() || !self.name.is_empty()
    }

    /// Rows without a service are left out until the owner says what they are.
    fn is_shown(&self) -> bool {
        self.used || (self.name.is_empty() && self.rows > 0)
    }

    fn minutes(&self) -> i64 {
        if let Some(known) = &self.known {
            return known.fields.minutes;
        }
        // The length of most visits.
        let most = self.lengths.iter().max_by_key(|(_, rows)| **rows);
        most.map_or(USUAL_MINUTES, |(minutes, _)| *minutes)
    }

    fn fields(&self) -> ServiceFields {
        if let Some(known) = &self.known {
            return known.fields.clone();
        }
        let name: String = self.name.chars().take(field::LINE).collect();
        ServiceFields {
            category: if self.category.is_empty() { name.clone() } else { self.category.clone() },
            name,
            minutes: self.minutes(),
            buffer: 0,
            price: self.price.map_or(0, |(_, price)| price),
            rhythm: if self.interval.is_some() { ServiceRhythm::Always } else { ServiceRhythm::None },
            interval_from: self.interval.map(|(from, _)| from),
            interval_to: self.interval.map(|(_, to)| to),
            last_fill: None,
            becomes: None,
            follow_up: None,
            aftercare: Vec::new(),
            redo_days: 0,
            patch_lead: 0,
            patch_days: 0,
            patch_product: String::new(),
        }
    }
}

/// The middle half of the gaps, where there are enough of them.
fn usual_gap(gaps: &mut [i64]) -> Option<(i64, i64)> {
    if gaps.len() < GAPS {
        return None;
    }
    gaps.sort_unstable();
    let quartile = |quarter: usize| gaps[(gaps.len() - 1) * quarter / 4].clamp(1, 3650);
    Some((quartile(1), quartile(3)))
}

/// Every master the file names.
#[derive(Default)]
pub(crate) struct Masters {
    hands: Vec<Hand>,
    by_cell: HashMap<String, usize>,
    here: Vec<MasterRow>,
    said: BTreeMap<String, String>,
    /// Whose visits they are where the file names nobody.
    desk: String,
}

struct Hand {
    name: String,
    /// The place of the first who is the same master.
    is: usize,
    rows: u32,
    known: Option<String>,
    last: Option<Day>,
    left: bool,
}

impl Masters {
    pub(crate) fn of(tx: &Tx, said: &BTreeMap<String, String>) -> Result<Masters> {
        for id in said.values().filter(|id| !id.is_empty()) {
            master::pick(tx, Some(id))?;
        }
        let desk = Some(tx.master).filter(|desk| !desk.is_empty());
        Ok(Masters { here: master::list(tx)?, said: said.clone(), desk: master::pick(tx, desk)?, ..Masters::default() })
    }

    pub(crate) fn named(&mut self, cell: &str) -> usize {
        let place = match self.by_cell.get(cell) {
            Some(place) => *place,
            None => {
                let (known, place) = (self.find(cell), self.hands.len());
                // Two names of the file may be one master of the book.
                let same = self.hands.iter().position(|hand| hand.known.is_some() && hand.known == known);
                let (name, is) = (cell.to_owned(), same.unwrap_or(place));
                self.by_cell.insert(name.clone(), place);
                self.hands.push(Hand { name, is, rows: 0, known, last: None, left: false });
                place
            }
        };
        self.hands[place].rows += 1;
        self.hands[place].is
    }

    /// As the owner said, else by her whole name, else by the one name that is a part of it.
    fn find(&self, name: &str) -> Option<String> {
        if let Some(said) = self.said.get(name) {
            return Some(said.clone()).filter(|id| !id.is_empty());
        }
        if name.is_empty() {
            return Some(self.desk.clone());
        }
        let folded = fold::name(name);
        if let Some(same) = self.here.iter().find(|each| fold::name(&each.fields.name) == folded) {
            return Some(same.id.clone());
        }
        let mut alike = self.here.iter().filter(|each| compatible(&each.fields.name, name));
        alike.next().filter(|_| alike.next().is_none()).map(|only| only.id.clone())
    }

    /// The id of one whom the book has.
    pub(super) fn known(&self, place: usize) -> Option<&str> {
        self.hands[place].known.as_deref()
    }

    /// Who has left, by her last visit in the file.
    pub(crate) fn learn(&mut self, today: Day, visits: &[impl Came]) {
        for visit in visits {
            let hand = &mut self.hands[visit.master()];
            hand.last = hand.last.max(Some(visit.day()));
        }
        for hand in self.hands.iter_mut().filter(|hand| hand.known.is_none()) {
            hand.left = hand.last.is_some_and(|last| today.since(last) > LEFT);
        }
    }

    pub(crate) fn shown(&self) -> Vec<ImportMaster> {
        let shown = |hand: &Hand| ImportMaster {
            name: hand.name.clone(),
            rows: hand.rows,
            master: hand.known.clone(),
            left: hand.left,
        };
        self.hands.iter().filter(|hand| self.hands[hand.is].last.is_some()).map(shown).collect()
    }

    /// Every master's id; new ones are written down, without hours: the file shows when clients came, not when she works.
    pub(crate) fn write(&self, tx: &Tx) -> Result<Vec<String>> {
        let write = |hand: &Hand| {
            if hand.known.is_some() || hand.last.is_none() {
                return Ok(hand.known.clone().unwrap_or_default());
            }
            let fields = MasterFields {
                name: hand.name.chars().take(field::LINE).collect(),
                colour: master::next_colour(tx)?.into(),
                room: String::new(),
                hours: Vec::new(),
                skills: Vec::new(),
            };
            let id = master::add(tx, &fields)?;
            if hand.left {
                master::archive(tx, &id)?;
            }
            Ok(id)
        };
        self.hands.iter().map(write).collect()
    }
}
