//! A list of visits beside the book: whose each is, which rows are one visit, and which the book has already.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::compare::Compare;
use super::heading::SALES;
use super::offers::{Came, Masters, Services};
use super::rows::Columns;
use super::visits::{self, RowVisit, Sums, Told};
use super::{ImportLine, ImportOutcome, ImportReason, Planned, Tally, left_out};
use crate::client::ClientName;
use crate::day::{Day, Moment};
use crate::error::Result;
use crate::sheet::Row;
use crate::tx::Tx;
use crate::visit::brought;
use crate::visit::{self, VisitState};

/// Where the file gives no hour a visit stands at this minute of its day.
const NOON: i64 = 12 * 60;
/// Services of one visit.
const MOST_LINES: usize = 20;

/// A visit of the file, by the places of its client, master and services in the plan. There may be a million, so that it is small.
#[derive(Debug)]
pub struct PlannedVisit {
    pub(super) client: u32,
    pub(super) master: u32,
    pub(super) from: Moment,
    pub(super) ends: Moment,
    pub(super) state: VisitState,
    /// Each with its price; minor units.
    pub(super) lines: Vec<(u32, Option<i64>)>,
    pub(super) paid: Option<i64>,
    pub(super) notes: Vec<String>,
    /// How long the file says it takes.
    minutes: Option<i32>,
}

impl Came for PlannedVisit {
    fn client(&self) -> usize {
        self.client as usize
    }

    fn master(&self) -> usize {
        self.master as usize
    }

    fn day(&self) -> Day {
        self.from.day()
    }

    fn services(&self) -> impl Iterator<Item = usize> {
        self.lines.iter().map(|(service, _)| *service as usize)
    }

    fn is_done(&self) -> bool {
        self.state == VisitState::Done
    }
}

/// What a list of visits brings beside its rows.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ImportVisits {
    pub visits: usize,
    /// Clients whom the book does not have yet.
    pub clients: usize,
    pub from: Option<Day>,
    pub until: Option<Day>,
    /// Whether the file says at what hour.
    pub hours: bool,
    /// What was paid, in minor units.
    pub paid: i64,
    pub services: Vec<ImportService>,
    pub masters: Vec<ImportMaster>,
}

/// A service as the file calls it; empty where a row names none.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ImportService {
    pub name: String,
    pub rows: u32,
    /// Which of the book's it is; nothing for a new one.
    pub service: Option<String>,
    /// Of a new one: what the file shows of it.
    pub category: String,
    pub minutes: i64,
    pub price: i64,
    /// Days between visits, as they were in the file; nothing while it shows none.
    pub interval_from: Option<i64>,
    pub interval_to: Option<i64>,
}

/// A master as the file calls her; empty where a row names none.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ImportMaster {
    pub name: String,
    pub rows: u32,
    /// Which of the book's she is; nothing for a new one.
    pub master: Option<String>,
    /// A new one whom the file has not seen for three months is brought as one who left.
    pub left: bool,
}

/// What the owner says a name of the file is in the book.
#[derive(Debug, Default, Clone, Serialize, Deserialize, TS)]
pub struct ImportSame {
    /// Names of services to ids, each empty for a new one.
    pub services: BTreeMap<String, String>,
    pub masters: BTreeMap<String, String>,
}

impl ImportSame {
    pub(super) fn is_empty(&self) -> bool {
        self.services.is_empty() && self.masters.is_empty()
    }

    /// With what was said later.
    pub(super) fn over(mut self, later: &ImportSame) -> ImportSame {
        self.services.extend(later.services.clone());
        self.masters.extend(later.masters.clone());
        self
    }
}

/// What comes of a whole list of visits.
pub(super) struct Read {
    pub clients: Vec<Planned>,
    pub visits: Vec<PlannedVisit>,
    pub services: Services,
    pub masters: Masters,
    pub shown: ImportVisits,
}

/// Whose a row is, before that is known.
const NOBODYS: u32 = u32::MAX;

/// Reads every row and compares it with the book. There may be a million, so that rows are read anew for each pass instead
/// of being kept.
pub(super) fn read(
    tx: &Tx,
    columns: &Columns,
    system: &str,
    digits: u32,
    same: &ImportSame,
    tally: &mut Tally,
) -> Result<Read> {
    let sums = Sums::of(columns, digits);
    let rows = &columns.sheet.rows;
    let read = |row: Row<'_>| visits::read(columns, &sums, tx.zone, row);
    let mut past = Past {
        tx,
        is_sales: system == SALES,
        compare: Compare::with(columns.country.to_owned()),
        whose: HashMap::new(),
        claimed: HashMap::new(),
        services: Services::of(tx, visits::services(columns), &same.services)?,
        masters: Masters::of(tx, &same.masters)?,
        visits: Vec::new(),
        places: HashMap::new(),
        known: HashMap::new(),
        ahead: HashMap::new(),
        firsts: HashSet::new(),
    };
    // Whoever gives a number or an address is somebody by herself; a bare name is whoever is known by it then.
    let mut hours = false;
    let mut whose = vec![NOBODYS; rows.len()];
    let mut bare = Vec::new();
    for (place, row) in rows.iter().enumerate() {
        let Ok(visit) = read(row) else { continue };
        hours |= visit.at.is_some();
        past.services.see(&visit.shows());
        if is_reachable(&visit) {
            whose[place] = past.meet(&visit)?;
        } else {
            bare.push(place);
        }
    }
    for place in bare {
        if let Ok(visit) = read(rows.at(place)) {
            whose[place] = past.meet(&visit)?;
        }
    }
    for (row, client) in rows.iter().zip(whose) {
        let line = match read(row) {
            Ok(visit) => past.place(&visit, usize::try_from(client).ok().filter(|_| client != NOBODYS))?,
            Err(reason) => {
                let (name, service) = visits::glimpse(columns, row);
                ImportLine { name, service, ..left_out(row.number, reason) }
            }
        };
        tally.count(line);
    }
    past.end(hours)
}

/// Whose a visit is and where it stands, while the rows are read one by one.
struct Past<'a> {
    tx: &'a Tx<'a>,
    /// Rows are rung up when the visit is over, each service on its own.
    is_sales: bool,
    compare: Compare,
    /// How a row names her, to the planned client; nobody where several bear that name.
    whose: HashMap<String, u32>,
    /// Planned clients that are one of the file's own numbers for people.
    claimed: HashMap<usize, String>,
    services: Services,
    masters: Masters,
    visits: Vec<PlannedVisit>,
    /// Client, master and beginning, to the planned visit.
    places: HashMap<(u32, u32, Moment), u32>,
    /// The visits that the book has of a client.
    known: HashMap<usize, Vec<Moment>>,
    /// Times to come that rows before have taken, by master: beginnings to ends, of which none overlap.
    ahead: HashMap<usize, BTreeMap<Moment, Moment>>,
    /// Rows that made a visit, so that one that says the same twice is told apart.
    firsts: HashSet<(u32, u32)>,
}

/// A place of which there are never more than a table has rows.
fn small(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(NOBODYS)
}

fn is_reachable(row: &RowVisit) -> bool {
    let card = &row.card;
    !(card.phones.is_empty() && card.emails.is_empty() && card.handles.is_empty())
}

fn called(row: &RowVisit) -> String {
    let card = &row.card;
    let mut called = if row.reference.is_empty() { card.name.clone() } else { row.reference.clone() };
    for each in card.phones.iter().chain(&card.emails) {
        called.push('\u{1}');
        called.push_str(&each.value);
    }
    called
}

impl Past<'_> {
    /// Finds out who came.
    fn meet(&mut self, row: &RowVisit) -> Result<u32> {
        let called = called(row);
        if let Some(client) = self.whose.get(&called) {
            return Ok(*client);
        }
        let mut found = if is_reachable(row) {
            Some(self.compare.place(self.tx, row.card.clone())?.1)
        } else {
            self.compare.named(self.tx, row.card.clone())?
        };
        // Two numbers of the file under one name are two people; which of them the book has, nobody can say.
        if let Some(client) = found
            && !row.reference.is_empty()
        {
            let claimed = self.claimed.entry(client).or_insert_with(|| row.reference.clone());
            if *claimed != row.reference && !is_reachable(row) {
                found = None;
            }
        }
        let found = found.map_or(NOBODYS, small);
        self.whose.insert(called, found);
        Ok(found)
    }

    fn place(&mut self, row: &RowVisit, client: Option<usize>) -> Result<ImportLine> {
        let shown = ImportLine {
            name: row.card.name.clone(),
            phone: row.card.phones.first().map(|phone| phone.value.clone()).unwrap_or_default(),
            mended: row.mended.clone(),
            at: row.at.or(Some(row.day.starts())),
            service: row.service.clone(),
            paid: row.paid,
            ..ImportLine::of(row.card.line)
        };
        let rejected = |reason| ImportLine { outcome: ImportOutcome::Rejected, reason, ..shown.clone() };
        if row.told == Told::Refund {
            return Ok(rejected(ImportReason::Refund));
        }
        let Some(client) = client else {
            return Ok(rejected(ImportReason::Namesakes));
        };
        let shown = ImportLine { with: Some(self.name(client)), ..shown };
        let rejected = |reason| ImportLine { outcome: ImportOutcome::Rejected, reason, ..shown.clone() };
        let services = self.services.named(&row.service);
        if services.is_empty() {
            return Ok(rejected(ImportReason::NoService));
        }
        let master = self.masters.named(&row.master);
        if self.is_known(client, row)? {
            return Ok(ImportLine { outcome: ImportOutcome::Unchanged, reason: ImportReason::KnownVisit, ..shown });
        }
        let key = (small(client), small(master), if self.is_sales { row.day.starts() } else { self.begins(row) });
        if let Some(place) = self.places.get(&key).copied() {
            let is_first = |service: &usize| self.firsts.contains(&(place, small(*service)));
            let twice = !self.is_sales && services.iter().all(is_first);
            if twice {
                return Ok(ImportLine { outcome: ImportOutcome::Unchanged, reason: ImportReason::SameInFile, ..shown });
            }
            self.join(place, row, &services);
            return Ok(ImportLine { outcome: ImportOutcome::Merged, reason: ImportReason::SameVisit, ..shown });
        }
        let visit = self.fresh(client, master, row, &services);
        if let Some(reason) = self.in_the_way(&visit, row)? {
            return Ok(rejected(reason));
        }
        let place = small(self.visits.len());
        self.places.insert(key, place);
        self.firsts.extend(services.iter().map(|service| (place, small(*service))));
        self.visits.push(visit);
        Ok(shown)
    }

    fn name(&self, client: usize) -> ClientName {
        self.compare.clients[client].called()
    }

    fn begins(&self, row: &RowVisit) -> Moment {
        row.at.unwrap_or_else(|| row.day.starts().plus_minutes(NOON))
    }

    /// Whether the book has this visit: at the same minute, or on the same day where the hour is not that of its beginning.
    fn is_known(&mut self, client: usize, row: &RowVisit) -> Result<bool> {
        let Some(id) = &self.compare.clients[client].into else { return Ok(false) };
        if !self.known.contains_key(&client) {
            self.known.insert(client, visit::brought::begun(self.tx, id)?);
        }
        let any_hour = self.is_sales || row.at.is_none();
        let same = |begun: &Moment| {
            if any_hour { begun.day() == row.day } else { Some(*begun) == row.at }
        };
        Ok(self.known[&client].iter().any(same))
    }

    fn fresh(&self, client: usize, master: usize, row: &RowVisit, services: &[usize]) -> PlannedVisit {
        let from = self.begins(row);
        let minutes = row.minutes.or_else(|| row.ends.map(|ends| ends.minutes_since(from)));
        let ends = row
            .ends
            .unwrap_or_else(|| from.plus_minutes(row.minutes.unwrap_or_else(|| self.services.minutes(services))));
        let over = ends <= self.tx.now() || (self.is_sales && row.day <= self.tx.today());
        let state = match row.told {
            Told::Cancelled => VisitState::Cancelled,
            Told::NoShow if over => VisitState::NoShow,
            _ if over => VisitState::Done,
            _ => VisitState::Booked,
        };
        let price = row.price.or(row.paid);
        let lines = services.iter().enumerate().map(|(place, service)| {
            // Several services under one price: the first bears it.
            (small(*service), if price.is_some() && place > 0 { Some(0) } else { price })
        });
        PlannedVisit {
            client: small(client),
            master: small(master),
            from,
            ends,
            state,
            lines: lines.take(MOST_LINES).collect(),
            paid: row.paid.or(row.price).filter(|_| state == VisitState::Done),
            notes: Some(row.note.clone()).filter(|note| !note.is_empty()).into_iter().collect(),
            minutes: minutes.and_then(|minutes| i32::try_from(minutes).ok()),
        }
    }

    /// One more service of a visit that a row before began.
    fn join(&mut self, place: u32, row: &RowVisit, services: &[usize]) {
        let visit = &mut self.visits[place as usize];
        let price = row.price.or(row.paid);
        for service in services {
            self.firsts.insert((place, small(*service)));
            if visit.lines.len() < MOST_LINES {
                visit.lines.push((small(*service), price));
            }
        }
        if visit.state == VisitState::Done {
            visit.paid = match (visit.paid, row.paid.or(row.price)) {
                (Some(before), Some(more)) => Some(before + more),
                (before, more) => before.or(more),
            };
        }
        if !row.note.is_empty() && !visit.notes.contains(&row.note) {
            visit.notes.push(row.note.clone());
        }
        if let Some(at) = row.at.filter(|at| *at < visit.from) {
            visit.from = at;
        }
    }

    /// Why a visit to come cannot stand where it is.
    fn in_the_way(&mut self, visit: &PlannedVisit, row: &RowVisit) -> Result<Option<ImportReason>> {
        if visit.state != VisitState::Booked {
            return Ok(None);
        }
        if row.at.is_none() {
            return Ok(Some(ImportReason::NoHour));
        }
        // Nothing is sold tomorrow, and nobody is booked for when nobody can say what will be.
        if self.is_sales || visit::bookable(self.tx, visit.from).is_err() {
            return Ok(Some(ImportReason::NoDay));
        }
        let taken = self.ahead.entry(visit.master()).or_default();
        if taken.range(..visit.ends).next_back().is_some_and(|(_, ends)| *ends > visit.from) {
            return Ok(Some(ImportReason::Overlaps));
        }
        if let Some(master) = self.masters.known(visit.master()) {
            match brought::fits(self.tx, master, visit.from, visit.ends, 0) {
                Err(cause) if cause.is_taken() => return Ok(Some(ImportReason::Overlaps)),
                fits => fits?,
            }
        }
        self.ahead.entry(visit.master()).or_default().insert(visit.from, visit.ends);
        Ok(None)
    }

    /// What all rows together say of the new services and masters, and when each visit was over.
    fn end(mut self, hours: bool) -> Result<Read> {
        self.services.learn(&self.visits);
        self.masters.learn(self.tx.today(), &self.visits);
        for visit in &mut self.visits {
            let all: Vec<usize> = visit.services().collect();
            let minutes = visit.minutes.map_or_else(|| self.services.minutes(&all), i64::from);
            if self.is_sales {
                // Rung up when it was over, on the day it began.
                visit.ends = visit.from.max(visit.from.day().starts().plus_minutes(minutes));
                visit.from = visit.ends.plus_minutes(-minutes);
            } else if visit.minutes.is_none() {
                visit.ends = visit.from.plus_minutes(minutes);
            }
        }
        // A client's visits are written together, so that her rhythm is worked out once.
        self.visits.sort_unstable_by_key(|visit| (visit.client, visit.from));
        let clients = self.who_came();
        let days = || self.visits.iter().map(|visit| visit.from.day());
        let shown = ImportVisits {
            visits: self.visits.len(),
            clients: clients.iter().filter(|client| client.into.is_none()).count(),
            from: days().min(),
            until: days().max(),
            hours,
            paid: self.visits.iter().filter_map(|visit| visit.paid).sum(),
            services: self.services.shown(),
            masters: self.masters.shown(),
        };
        Ok(Read { clients, visits: self.visits, services: self.services, masters: self.masters, shown })
    }

    /// Only they are brought: of a row that was left out, nothing comes.
    fn who_came(&mut self) -> Vec<Planned> {
        let mut came: Vec<u32> = self.visits.iter().map(|visit| visit.client).collect();
        came.dedup();
        let mut all: Vec<Option<Planned>> = std::mem::take(&mut self.compare.clients).into_iter().map(Some).collect();
        // The visits are in the order of their clients.
        for visit in &mut self.visits {
            visit.client = small(came.binary_search(&visit.client).unwrap_or_default());
        }
        came.into_iter().filter_map(|client| all[client as usize].take()).collect()
    }
}
