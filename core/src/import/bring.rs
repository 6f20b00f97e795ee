//! Writing what a file brings, in parts of any size: first whoever is in it, then their visits.

use std::ops::Range;

use rusqlite::named_params;

use super::card::pieces;
use super::compare::merge;
use super::memory::{self, Memory};
use super::offers::{Came, Masters, Services};
use super::past::PlannedVisit;
use super::{Plan, Planned};
use crate::choice::choice;
use crate::client::{self, ClientChange};
use crate::consent::{self, ConsentAdd, ConsentAnswer, ConsentHow};
use crate::consent_text::ConsentKind;
use crate::day::Moment;
use crate::error::{Error, Result};
use crate::note::{self, NoteAdd};
use crate::photo::{self, PhotoAdd, PhotoFields, PhotoNew, PhotoSide};
use crate::picture;
use crate::tx::Tx;
use crate::visit::brought::{self, Brought};
use crate::visit_service::VisitLineArgs;

/// Clients or visits in a part: some five thousand rows, which take a fifth of a second.
const ROWS: usize = 600;
const PICTURES: usize = 4;

choice! {
    /// Whether the pictures of a file are kept: only where the owner says that these clients allow it.
    ImportPhotos { Leave = "leave", Keep = "keep" }
}

/// A plan on its way into the book.
pub struct Bringing {
    people: Vec<Planned>,
    visits: Vec<PlannedVisit>,
    services: Services,
    masters: Masters,
    /// Those of clients who allow that they are kept.
    pictures: Vec<(usize, Vec<u8>)>,
    kept: Kept,
    said: Option<(Vec<String>, Memory)>,
    /// What was written so far has these ids, in the order of the plan.
    made: Made,
}

/// Pictures that are new to the book, and those that were left: no pictures, or of clients who do not want it.
#[derive(Debug, Clone, Copy, Default)]
pub struct Kept {
    pub new: usize,
    pub left: usize,
}

#[derive(Default)]
struct Made {
    people: Vec<String>,
    /// With what it costs today.
    services: Vec<(String, i64)>,
    masters: Vec<String>,
}

impl Bringing {
    pub fn of(plan: Plan, photos: ImportPhotos) -> Bringing {
        let Plan { clients, visits, services, masters, mut pictures, said, .. } = plan;
        if photos == ImportPhotos::Leave {
            pictures.clear();
        }
        Bringing {
            people: clients,
            visits,
            services,
            masters,
            pictures,
            kept: Kept::default(),
            said,
            made: Made::default(),
        }
    }

    /// Clients, visits and pictures.
    pub fn total(&self) -> usize {
        self.people.len() + self.visits.len() + self.pictures.len()
    }

    /// Where a part ends that begins there: a picture takes as long as a hundred clients.
    pub fn part(&self, from: usize) -> Range<usize> {
        let rows = self.people.len() + self.visits.len();
        let to = if from < rows { rows.min(from + ROWS) } else { from + PICTURES };
        from..to.min(self.total())
    }

    /// What became of the pictures so far.
    pub fn kept(&self) -> Kept {
        self.kept
    }

    /// Writes a part of it; the parts must follow each other. How many visits were left out, because something else got
    /// in their way since they were looked at.
    pub fn bring(&mut self, tx: &Tx, part: Range<usize>) -> Result<usize> {
        if part.start == 0 {
            if let Some((headings, said)) = &self.said {
                memory::keep(tx, headings, said)?;
            }
            self.made =
                Made { people: Vec::new(), services: self.services.write(tx)?, masters: self.masters.write(tx)? };
        }
        let people = self.people.len();
        let of_people = part.start.min(people)..part.end.min(people);
        for planned in &self.people[of_people] {
            self.made.people.push(person(tx, planned)?);
        }
        let rows = people + self.visits.len();
        for index in part.start.saturating_sub(rows)..part.end.saturating_sub(rows) {
            let (place, picture) = &self.pictures[index];
            match portrait(tx, &self.made.people[*place], picture)? {
                Some(new) => self.kept.new += usize::from(new),
                None => self.kept.left += 1,
            }
        }
        let of_visits = part.start.min(rows).saturating_sub(people)..part.end.min(rows).saturating_sub(people);
        let mut left_out = 0;
        for planned in &self.visits[of_visits] {
            left_out += usize::from(!self.visit(tx, planned)?);
        }
        Ok(left_out)
    }

    fn visit(&self, tx: &Tx, planned: &PlannedVisit) -> Result<bool> {
        let client = &self.made.people[planned.client()];
        let line = |(service, price): &(u32, Option<i64>)| {
            let (service, today) = &self.made.services[*service as usize];
            VisitLineArgs { service: service.clone(), price: price.unwrap_or(*today) }
        };
        let lines: Vec<VisitLineArgs> = planned.lines.iter().map(line).collect();
        let brought = Brought {
            client,
            master: &self.made.masters[planned.master()],
            lines: &lines,
            from: planned.from,
            ends: planned.ends,
            state: Some(planned.state),
            paid: planned.paid,
            buffer: 0,
            uid: "",
        };
        let visit = match brought::add(tx, &brought) {
            Err(cause) if cause.is_taken() => return Ok(false),
            added => added?,
        };
        for words in &planned.notes {
            keep_words(tx, client, words, Some((&visit, planned.from)))?;
        }
        Ok(true)
    }
}

/// Writes down what the file says of her, perhaps of a visit and its time.
pub(crate) fn keep_words(tx: &Tx, client: &str, words: &str, visit: Option<(&str, Moment)>) -> Result<()> {
    pieces(words).iter().try_for_each(|words| note::add_brought(tx, &of_words(client, words), visit).map(drop))
}

/// Writes one planned client.
fn person(tx: &Tx, planned: &Planned) -> Result<String> {
    let (fields, notes) = planned.unpacked()?;
    let id = match planned.into.as_deref() {
        Some(id) => {
            let kept = client::full(tx, id)?.fields;
            let merged = merge(&kept, &fields);
            if merged != kept {
                client::change(tx, &ClientChange { id: id.to_owned(), fields: merged })?;
            }
            id.to_owned()
        }
        None => client::add(tx, &fields)?,
    };
    for words in &notes {
        if !noted(tx, &id, words)? {
            note::add_brought(tx, &of_words(&id, words), None)?;
        }
    }
    Ok(id)
}

/// Keeps a picture of hers where the owner says that she allows it, and she has not said otherwise herself. Whether it is new
/// to the book; none where it is not kept.
fn portrait(tx: &Tx, client: &str, bytes: &[u8]) -> Result<Option<bool>> {
    let read = match picture::read(bytes) {
        Err(Error::Refused(_)) => return Ok(None),
        read => read?,
    };
    match consent::holds(tx, client, ConsentKind::PhotoKeep)? {
        Some(ConsentAnswer::No) => return Ok(None),
        Some(ConsentAnswer::Yes) => {}
        None => {
            let (kind, answer, how) = (ConsentKind::PhotoKeep, ConsentAnswer::Yes, ConsentHow::Said);
            consent::add(tx, &ConsentAdd { client: client.to_owned(), kind, answer, how, on: tx.today() })?;
        }
    }
    let found = photo::take_in(tx, client, &read)?;
    let fields = PhotoFields { visit: None, at: found.at, side: PhotoSide::Other, words: String::new() };
    let new = PhotoNew { picture: found.picture, thumb: found.thumb, fields };
    let added = photo::add(tx, &PhotoAdd { client: client.to_owned(), photos: vec![new] })?;
    Ok(Some(!added.ids.is_empty()))
}

fn of_words(client: &str, words: &str) -> NoteAdd {
    NoteAdd {
        client: client.to_owned(),
        words: words.to_owned(),
        ask: String::new(),
        promise: String::new(),
        promise_due: None,
        step: String::new(),
    }
}

pub(super) fn noted(tx: &Tx, client: &str, words: &str) -> Result<bool> {
    tx.one(
        "SELECT EXISTS (SELECT 1 FROM note WHERE client_id = :client AND words = :words)",
        named_params! { ":client": client, ":words": words.trim() },
        |row| row.get(0),
    )
}
