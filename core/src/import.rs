//! Bringing clients, from a phone's contacts or from a table: what each card or row of the file becomes, told before anything is written.

pub mod bring;
mod card;
mod columns;
pub(crate) mod compare;
pub(crate) mod heading;
pub mod lines;
mod memory;
pub(crate) mod offers;
mod past;
mod rows;
mod visits;

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

use crate::choice::choice;
use crate::client::{ClientFields, ClientName};
use crate::day::Moment;
use crate::error::{Error, Fault, Result};
use crate::setting;
use crate::sheet::date::DateOrder;
use crate::sheet::{self, NotASheet, Sheet};
use crate::tx::Tx;
use crate::vcard::{self, NotContacts, Outcome, Reason};

pub use columns::{ImportColumn, ImportSheet};
use compare::Compare;
pub use heading::{ColumnUse, ImportKind};
use memory::Memory;
use offers::{Masters, Services};
pub use past::{ImportMaster, ImportSame, ImportService, ImportVisits, PlannedVisit};
use rows::Columns;

/// Lines shown in a preview.
const SHOWN: usize = 200;

choice! {
    ImportOutcome { Added = "added", Merged = "merged", Unchanged = "unchanged", Rejected = "rejected" }
}

choice! {
    /// Why a line becomes what it becomes; nothing to say for a plain new client.
    ImportReason {
        None = "", SamePhone = "same_phone", SameEmail = "same_email", SameNameBirthday = "same_name_birthday", SameName = "same_name",
        SameInFile = "same_in_file", SamePhoneOtherName = "same_phone_other_name", NoName = "no_name", Broken = "broken",
        TooLong = "too_long", Group = "group",
        // Of visits.
        KnownVisit = "known_visit", SameVisit = "same_visit", NoDay = "no_day", EitherDay = "either_day", NoHour = "no_hour",
        NoService = "no_service", Namesakes = "namesakes", NotAVisit = "not_a_visit", Refund = "refund", Overlaps = "overlaps",
    }
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct ImportLine {
    /// Where the card begins in the file.
    pub line: u32,
    pub name: String,
    pub phone: String,
    pub birthday: String,
    pub outcome: ImportOutcome,
    /// Whom it merges with, or who has the same phone under another name.
    pub with: Option<ClientName>,
    pub reason: ImportReason,
    /// Texts that could not be read as what they should be, kept as a note.
    pub mended: Vec<String>,
    /// Phones that cannot be dialled as they are written; they are kept so.
    pub as_typed: Vec<String>,
    /// Of a visit: when, what was done in the file's own words, and what was paid, in minor units.
    pub at: Option<Moment>,
    pub service: String,
    pub paid: Option<i64>,
}

impl ImportLine {
    /// A new client, of whom nothing else is said.
    fn of(line: u32) -> ImportLine {
        ImportLine {
            line,
            name: String::new(),
            phone: String::new(),
            birthday: String::new(),
            outcome: ImportOutcome::Added,
            with: None,
            reason: ImportReason::None,
            mended: Vec::new(),
            as_typed: Vec::new(),
            at: None,
            service: String::new(),
            paid: None,
        }
    }
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct ImportUnused {
    pub name: String,
    pub count: u32,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct ImportPreview {
    pub import: String,
    pub rows: usize,
    pub added: usize,
    pub merged: usize,
    pub unchanged: usize,
    pub rejected: usize,
    /// Lines that somebody should look at.
    pub eyes: usize,
    pub photos: u32,
    pub unused: Vec<ImportUnused>,
    /// What a table says about itself.
    pub sheet: Option<ImportSheet>,
    /// What a list of visits brings.
    pub visits: Option<ImportVisits>,
    /// At most 200; those that need eyes first.
    pub lines: Vec<ImportLine>,
}

/// One client of the file, and whom she is in the book. There may be a hundred thousand, so that she waits packed.
struct Planned {
    name: Box<str>,
    /// Her fields and her notes.
    packed: Box<[u8]>,
    into: Option<Box<str>>,
}

impl Planned {
    fn of(fields: &ClientFields, notes: &[String], into: Option<&str>) -> Result<Planned> {
        let packed = postcard::to_allocvec(&(fields, notes))?;
        Ok(Planned { name: fields.name.as_str().into(), packed: packed.into(), into: into.map(Box::from) })
    }

    fn unpacked(&self) -> Result<(ClientFields, Vec<String>)> {
        Ok(postcard::from_bytes(&self.packed)?)
    }

    /// Without an id while the book does not have her.
    fn called(&self) -> ClientName {
        ClientName { id: self.into.as_deref().unwrap_or_default().to_owned(), name: self.name.as_ref().to_owned() }
    }
}

/// A whole file, read and compared with the book, waiting for a yes.
pub struct Plan {
    pub preview: ImportPreview,
    /// All lines that somebody should look at, in the order of the file.
    pub eyes: Vec<ImportLine>,
    clients: Vec<Planned>,
    /// Those of a client together: where she stands is worked out after each part.
    visits: Vec<PlannedVisit>,
    services: Services,
    masters: Masters,
    /// Pictures of the clients, by their places.
    pictures: Vec<(usize, Vec<u8>)>,
    /// What she said of the table, by its headings, to be known the next time.
    said: Option<(Vec<String>, Memory)>,
}

/// What the owner says about a file when it is read again.
#[derive(Debug, Default)]
pub struct Wish {
    /// What each column becomes; as the headings say when there are not as many.
    pub uses: Vec<ColumnUse>,
    pub order: Option<DateOrder>,
    /// What it is a list of; as its headings say when absent.
    pub kind: Option<ImportKind>,
    pub same: ImportSame,
}

impl Wish {
    /// Whether she said something that holds for the next file like it too; which of 03/04 is the month, each file shows.
    fn says(&self) -> bool {
        !self.uses.is_empty() || self.kind.is_some() || !self.same.is_empty()
    }
}

/// Reads a file of clients or of their visits and compares it with the book; what is neither is refused with what it is
/// instead. `file` is its name.
pub fn plan(tx: &Tx, file: &str, bytes: Vec<u8>, wish: &Wish) -> Result<Plan> {
    let settings = setting::show(tx)?;
    let country = settings.country.clone();
    match vcard::read(&bytes) {
        Ok(reading) => people(tx, country, reading.rows.into_iter(), reading.photos, None),
        Err(cause @ (NotContacts::NoCards | NotContacts::LineTooLong)) => {
            let sheet = table(&bytes, cause)?;
            // Nobody needs it any more, and it may be large.
            drop(bytes);
            let (looks_like, system) = heading::report(&sheet.headings);
            let memory = memory::of(tx, &sheet.headings)?;
            let kind = wish.kind.or(memory.as_ref().map(|memory| memory.kind)).unwrap_or(looks_like);
            let memory = memory.filter(|memory| memory.kind == kind);
            let said =
                memory.as_ref().map(|memory| &memory.uses).filter(|_| wish.uses.is_empty()).unwrap_or(&wish.uses);
            let uses = columns::uses(&sheet, kind, said, &country, tx.today());
            let same = memory.as_ref().map(|memory| memory.same.clone()).unwrap_or_default().over(&wish.same);
            if let [ColumnUse::Nothing] = uses.as_slice() {
                return Err(refused(no_cards(cause)));
            }
            let proof = columns::proof(&sheet, &uses, tx.today());
            let order = wish.order.or(proof.order);
            let read = Columns { sheet: &sheet, uses: &uses, order, country: &country, today: tx.today() };
            let mut shown = columns::shown(file, (kind, system), &sheet, &uses, proof, wish.order);
            shown.remembered = memory.is_some();
            let plan = match kind {
                ImportKind::Clients => people(tx, country.clone(), read.people(), 0, Some(shown))?,
                ImportKind::Visits => {
                    let mut tally = Tally::default();
                    let past = past::read(tx, &read, system, settings.minor_digits(), &same, &mut tally)?;
                    let preview = ImportPreview { sheet: Some(shown), visits: Some(past.shown), ..tally.preview()? };
                    let past::Read { clients, visits, services, masters, .. } = past;
                    let (eyes, pictures) = (tally.eyes, Vec::new());
                    Plan { preview, eyes, clients, visits, services, masters, pictures, said: None }
                }
            };
            let said = wish.says().then(|| Memory { kind, uses: uses.clone(), same });
            Ok(Plan { said: said.map(|memory| (sheet.headings.clone(), memory)), ..plan })
        }
        Err(NotContacts::Empty) => Err(refused("empty")),
        Err(NotContacts::TooLarge | NotContacts::TooManyCards) => Err(refused("too_large")),
    }
}

/// A file without contacts as a table. `cause` is why it is no contacts file.
fn table(bytes: &[u8], cause: NotContacts) -> Result<Sheet> {
    let beginning = bytes.trim_ascii_start();
    if beginning.get(..15).is_some_and(|words| words.eq_ignore_ascii_case(b"BEGIN:VCALENDAR")) {
        return Err(refused("calendar"));
    }
    sheet::read(bytes, heading::is_known).map_err(|table| {
        refused(match (table, cause) {
            (NotASheet::Empty, _) => "empty",
            (NotASheet::TooLarge, _) => "too_large",
            (NotASheet::Damaged, _) => "damaged_workbook",
            (NotASheet::Unknown, cause) => no_cards(cause),
        })
    })
}

fn no_cards(cause: NotContacts) -> &'static str {
    if cause == NotContacts::LineTooLong { "line_too_long" } else { "no_cards" }
}

fn refused(why: &str) -> Error {
    Error::Refused(Fault::NotContacts { why: why.into() })
}

/// Compares every card with the book and with the cards before it.
fn people(
    tx: &Tx,
    country: String,
    rows: impl Iterator<Item = Outcome>,
    photos: u32,
    sheet: Option<ImportSheet>,
) -> Result<Plan> {
    let mut compare = Compare::with(country);
    let mut tally = Tally::default();
    let mut unused: BTreeMap<String, u32> = BTreeMap::new();
    let mut pictures = Vec::new();
    for row in rows {
        tally.count(match row {
            Outcome::Card(mut card) => {
                for name in &card.unused {
                    *unused.entry(name.clone()).or_default() += 1;
                }
                let picture = card.picture.take();
                let (line, place) = compare.place(tx, card)?;
                pictures.extend(picture.map(|picture| (place, picture)));
                line
            }
            Outcome::Rejected { line, reason } => rejected(line, reason),
        });
    }
    let unused = unused.into_iter().map(|(name, count)| ImportUnused { name, count }).collect();
    let preview = ImportPreview { photos, unused, sheet, ..tally.preview()? };
    let (services, masters) = (Services::default(), Masters::default());
    let (clients, visits) = (compare.clients, Vec::new());
    Ok(Plan { preview, eyes: tally.eyes, clients, visits, services, masters, pictures, said: None })
}

/// What became of every row, counted; of the rows nobody needs to look at only the first are kept.
#[derive(Default)]
struct Tally {
    counts: [usize; 4],
    eyes: Vec<ImportLine>,
    joined: Vec<ImportLine>,
    plain: Vec<ImportLine>,
}

impl Tally {
    fn count(&mut self, line: ImportLine) {
        self.counts[line.outcome as usize] += 1;
        let (kept, most) = match attention(&line) {
            0..MERGED => (&mut self.eyes, usize::MAX),
            MERGED => (&mut self.joined, SHOWN),
            _ => (&mut self.plain, SHOWN),
        };
        if kept.len() < most {
            kept.push(line);
        }
    }

    fn preview(&self) -> Result<ImportPreview> {
        let count = |outcome: ImportOutcome| self.counts[outcome as usize];
        let mut lines: Vec<ImportLine> = self.eyes.clone();
        lines.sort_by_key(|line| (attention(line), line.line));
        lines.extend(self.joined.iter().chain(&self.plain).cloned());
        lines.truncate(SHOWN);
        Ok(ImportPreview {
            import: word()?,
            rows: self.counts.iter().sum(),
            added: count(ImportOutcome::Added),
            merged: count(ImportOutcome::Merged),
            unchanged: count(ImportOutcome::Unchanged),
            rejected: count(ImportOutcome::Rejected),
            eyes: self.eyes.len(),
            photos: 0,
            unused: Vec::new(),
            sheet: None,
            visits: None,
            lines,
        })
    }
}

fn rejected(line: u32, reason: Reason) -> ImportLine {
    let reason = match reason {
        Reason::NoName => ImportReason::NoName,
        Reason::Broken => ImportReason::Broken,
        Reason::TooLong => ImportReason::TooLong,
        Reason::Group => ImportReason::Group,
    };
    left_out(line, reason)
}

fn left_out(line: u32, reason: ImportReason) -> ImportLine {
    ImportLine { outcome: ImportOutcome::Rejected, reason, ..ImportLine::of(line) }
}

/// Lines before these want eyes.
const MERGED: u8 = 3;

fn attention(line: &ImportLine) -> u8 {
    match (line.outcome, line.reason) {
        (ImportOutcome::Rejected, _) => 0,
        (_, ImportReason::SamePhoneOtherName) => 1,
        _ if !line.mended.is_empty() || !line.as_typed.is_empty() => 2,
        (ImportOutcome::Merged, _) => MERGED,
        _ => MERGED + 1,
    }
}

/// A word nobody can guess.
pub fn word() -> Result<String> {
    let mut bytes = [0_u8; 16];
    getrandom::fill(&mut bytes)?;
    Ok(hex::encode(bytes))
}
