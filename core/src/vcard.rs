//! What a phone's contacts file says, card by card, with nothing dropped silently.

mod birthday;
mod card;
mod draft;
mod handle;
mod letters;
mod line;
mod related;
pub mod write;

use crate::day::birthday::Birthday as Born;
use draft::Draft;
use letters::Letters;
use line::Lines;

/// The largest file read, in bytes.
pub const LARGEST: usize = 64 * 1024 * 1024;
/// The most cards read from one file.
pub const MOST_CARDS: u32 = 100_000;

/// A whole file, read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// One for each card, in the file's order, and one for each stretch of lines that belongs to no card.
    pub rows: Vec<Outcome>,
    /// Cards begun in the file, those rejected among them.
    pub cards: u32,
    /// Cards that carry a picture.
    pub photos: u32,
    pub versions: Versions,
}

/// How many cards were written in each version of the format.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Versions {
    pub v2_1: u32,
    pub v3_0: u32,
    pub v4_0: u32,
    /// No version given, or one not known.
    pub other: u32,
}

#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(clippy::large_enum_variant, reason = "nearly every row is a card")]
pub enum Outcome {
    Card(Card),
    /// Not brought: where it starts in the file, counted from 1, and why.
    Rejected {
        line: u32,
        reason: Reason,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// No name, no phone and no e-mail.
    NoName,
    /// Words that belong to no card.
    Broken,
    /// A value of more than 64 KiB, or a card of more than a mebibyte or a thousand lines.
    TooLong,
    /// A group of contacts, not a person.
    Group,
}

/// One person as the phone knows her.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Card {
    /// Where `BEGIN:VCARD` stands in the file, counted from 1.
    pub line: u32,
    /// Verbatim; never empty.
    pub name: String,
    pub phones: Vec<Labelled>,
    pub emails: Vec<Labelled>,
    pub handles: Vec<Handle>,
    pub birthday: Option<Birthday>,
    pub people: Vec<Related>,
    pub tags: Vec<String>,
    pub note: String,
    pub company: String,
    /// Only a table says these.
    pub about: About,
    /// Whatever stands in it as her picture.
    pub picture: Option<Vec<u8>>,
    /// What could not be kept as it is.
    pub mended: Vec<Mended>,
    /// The names of properties not brought (`ADR`, `URL`), each once.
    pub unused: Vec<String>,
}

/// What is said of her beside her own particulars.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct About {
    /// Where she heard of the business.
    pub source: String,
    pub employer: String,
    pub discount: String,
    /// The language she is written to in, as a tag.
    pub language: String,
    /// `informal` or `formal`.
    pub address_form: String,
}

/// A phone or an e-mail as typed, under its label: `mobile`, `home`, `work`, `fax`… or the owner's own word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Labelled {
    pub value: String,
    pub label: String,
}

/// A day that exists; 29 February needs a leap year or no year at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Birthday {
    pub year: Option<i32>,
    pub month: u8,
    pub day: u8,
}

impl From<Born> for Birthday {
    fn from(Born { year, month, day }: Born) -> Birthday {
        let part = |number: u32| u8::try_from(number).unwrap_or_default();
        Birthday { year, month: part(month), day: part(day) }
    }
}

/// One messenger or network and the name she bears there.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Handle {
    pub kind: HandleKind,
    /// Her name or number there; the whole address where it holds no such name.
    pub value: String,
    /// The service as the file calls it, in small letters, so that `Other` still says which.
    pub service: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum HandleKind {
    Telegram,
    Viber,
    WhatsApp,
    Instagram,
    Facebook,
    Skype,
    Signal,
    Other,
}

/// Someone who belongs to her, by name.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Related {
    pub name: String,
    pub relation: Relation,
    /// The relation in the file's own words ("son", "кума"), empty where it gives none.
    pub label: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Relation {
    Child,
    Partner,
    Parent,
    Sibling,
    Relative,
    Friend,
    Colleague,
    Other,
}

/// Something that could not be kept as it is, with its text where there is one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mended {
    pub what: Mend,
    pub text: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mend {
    /// No such day, or a second birthday: left out.
    Birthday,
    /// The card names her twice: the first name is kept.
    SecondName,
    /// Some letters could not be read and stand as �.
    Letters,
    /// A line that says nothing we know: left out.
    Unreadable,
    /// The card stops in the middle; what there is of it is kept.
    NoEnd,
}

/// Why a file is not a contacts file at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotContacts {
    Empty,
    /// Not one card in it.
    NoCards,
    /// Not one card in it, and a line longer than any card's.
    LineTooLong,
    /// More than 64 MiB.
    TooLarge,
    /// More than 100,000 cards.
    TooManyCards,
}

/// Reads a `.vcf` of version 2.1, 3.0 or 4.0, or of all of them together.
///
/// # Errors
/// Where the file holds no card, or is larger than [`LARGEST`] or [`MOST_CARDS`] allows.
pub fn read(bytes: &[u8]) -> Result<Reading, NotContacts> {
    if bytes.len() > LARGEST {
        return Err(NotContacts::TooLarge);
    }
    let bytes = letters::of_file(bytes);
    if bytes.trim_ascii().is_empty() {
        return Err(NotContacts::Empty);
    }
    let letters = Letters::of(&bytes);
    let mut lines = Lines::of(&bytes);
    let mut reading = Reading { rows: Vec::new(), cards: 0, photos: 0, versions: Versions::default() };
    let mut draft: Option<Draft> = None;
    let mut astray = false;
    let mut any_too_long = false;
    while let Some(line) = lines.next(draft.as_ref().is_some_and(Draft::is_old)) {
        any_too_long |= line.too_long;
        if line.marks("BEGIN") && !draft.as_ref().is_some_and(Draft::expects_agent) {
            if let Some(unended) = draft.take() {
                reading.keep(unended.unended());
            }
            if reading.cards == MOST_CARDS {
                return Err(NotContacts::TooManyCards);
            }
            reading.cards += 1;
            draft = Some(Draft::begun(&line));
            astray = false;
            continue;
        }
        match draft.take() {
            Some(ended) if line.marks("END") && !ended.is_in_agent() => reading.keep(ended),
            Some(mut open) => {
                open.add(&line, &letters);
                draft = Some(open);
            }
            None => {
                if !astray {
                    reading.rows.push(Outcome::Rejected { line: line.number, reason: Reason::Broken });
                }
                astray = true;
            }
        }
    }
    if let Some(unended) = draft {
        reading.keep(unended.unended());
    }
    match reading.cards {
        0 if any_too_long => Err(NotContacts::LineTooLong),
        0 => Err(NotContacts::NoCards),
        _ => Ok(reading),
    }
}

impl Reading {
    fn keep(&mut self, draft: Draft) {
        self.photos += u32::from(draft.has_picture());
        let count = match draft.version() {
            "2.1" => &mut self.versions.v2_1,
            "3.0" => &mut self.versions.v3_0,
            "4.0" => &mut self.versions.v4_0,
            _ => &mut self.versions.other,
        };
        *count += 1;
        self.rows.push(draft.understood());
    }
}

#[cfg(test)]
mod tests;
