//! Rows of a table as people, in the form in which a phone's card is read too.

use std::borrow::Cow;

use super::heading::ColumnUse;
use crate::channel::{self, ChannelKind};
use crate::day::Day;
use crate::field;
use crate::sheet::date::{self, DateOrder};
use crate::sheet::{Row, Sheet, write};
use crate::vcard::{About, Card, Handle, HandleKind, Labelled, Mend, Mended, Outcome, Reason};

/// What programs write where there is nothing, in small letters.
const NOTHING: [&str; 8] = ["n/a", "na", "-", "—", "none", "null", "нет", "#n/a"];
/// Google puts several values into one cell like this.
const GOOGLES: &str = ":::";

/// What is needed to read a row.
pub(super) struct Columns<'a> {
    pub sheet: &'a Sheet,
    pub uses: &'a [ColumnUse],
    pub order: Option<DateOrder>,
    pub country: &'a str,
    pub today: Day,
}

impl Columns<'_> {
    pub(super) fn people(&self) -> impl Iterator<Item = Outcome> {
        self.sheet.rows.iter().map(|row| self.person(row))
    }

    pub(super) fn person(&self, row: Row<'_>) -> Outcome {
        let mut card = Card { line: row.number, ..Card::default() };
        let (mut names, mut notes) = (Vec::new(), Vec::new());
        for (column, becomes) in self.uses.iter().enumerate() {
            let Some(cell) = said(row, column) else { continue };
            match becomes {
                ColumnUse::Name | ColumnUse::FirstName => names.push((0, cell)),
                ColumnUse::MiddleName => names.push((1, cell)),
                ColumnUse::LastName => names.push((2, cell)),
                ColumnUse::Phone => card.phones.extend(several(cell).map(|phone| self.phone(&phone))),
                ColumnUse::Email => card.emails.extend(several(cell).map(|email| labelled(&email))),
                ColumnUse::Birthday => self.birthday(&mut card, cell),
                ColumnUse::Note => notes.push(self.note(column, cell)),
                ColumnUse::Tags => card.tags.extend(tags(cell)),
                ColumnUse::Company => cell.clone_into(&mut card.company),
                ColumnUse::Instagram => card.handles.extend(handles(HandleKind::Instagram, cell)),
                ColumnUse::Telegram => card.handles.extend(handles(HandleKind::Telegram, cell)),
                ColumnUse::Viber => card.handles.extend(handles(HandleKind::Viber, cell)),
                ColumnUse::Whatsapp => card.handles.extend(handles(HandleKind::WhatsApp, cell)),
                ColumnUse::Facebook => card.handles.extend(handles(HandleKind::Facebook, cell)),
                ColumnUse::Signal => card.handles.extend(handles(HandleKind::Signal, cell)),
                ColumnUse::Source
                | ColumnUse::Employer
                | ColumnUse::Discount
                | ColumnUse::Language
                | ColumnUse::AddressForm => notes.extend(self.about(&mut card.about, column, *becomes, cell)),
                // Nobody knows, or it says something of a visit.
                _ => {}
            }
        }
        card.says_once();
        // First, middle, last, wherever their columns stand.
        names.sort_by_key(|(place, _)| *place);
        let name = names.into_iter().map(|(_, name)| name).collect::<Vec<_>>().join(" ");
        let first = |values: &[Labelled]| values.first().map(|one| one.value.clone()).unwrap_or_default();
        let handle = card.handles.first().map(|handle| handle.value.clone()).unwrap_or_default();
        let called = [name, card.company.clone(), first(&card.phones), first(&card.emails), handle];
        let Some(called) = called.into_iter().find(|name| !name.is_empty()) else {
            return Outcome::Rejected { line: row.number, reason: Reason::NoName };
        };
        card.name = called;
        card.note = notes.join("\n");
        Outcome::Card(card)
    }

    /// Some programs leave the plus of a whole number away.
    fn phone(&self, typed: &str) -> Labelled {
        let dialled = |typed: &str| !channel::normal(ChannelKind::Phone, typed, self.country).is_empty();
        let plus = format!("+{typed}");
        let whole = !typed.starts_with('+') && !dialled(typed) && dialled(&plus);
        labelled(if whole { &plus } else { typed })
    }

    /// What cannot be kept as what it is stays as a note.
    fn about(&self, about: &mut About, column: usize, becomes: ColumnUse, cell: &str) -> Option<String> {
        let is_tag = (2..=10).contains(&cell.len())
            && cell.bytes().all(|letter| letter.is_ascii_alphanumeric() || letter == b'-')
            && cell.find('-').unwrap_or(cell.len()) <= 3;
        let (place, fits) = match becomes {
            ColumnUse::Source => (&mut about.source, true),
            ColumnUse::Employer => (&mut about.employer, true),
            ColumnUse::Discount => (&mut about.discount, true),
            ColumnUse::Language => (&mut about.language, is_tag),
            _ => (&mut about.address_form, matches!(cell, "informal" | "formal")),
        };
        if !fits || !place.is_empty() || cell.chars().count() > field::LINE {
            return Some(self.note(column, cell));
        }
        *place = match becomes {
            // Some programs write "HR"; a tag with a country keeps its capitals.
            ColumnUse::Language if !cell.contains('-') => cell.to_lowercase(),
            _ => cell.to_owned(),
        };
        None
    }

    fn birthday(&self, card: &mut Card, cell: &str) {
        match date::birthday(cell, self.order, self.today) {
            Some(born) => card.birthday = Some(born.into()),
            None => card.mended.push(Mended { what: Mend::Birthday, text: cell.to_owned() }),
        }
    }

    /// A column of another name than a note's says what it is.
    pub(super) fn note(&self, column: usize, cell: &str) -> String {
        let heading = self.sheet.headings.get(column).map_or("", String::as_str);
        if heading.is_empty() || super::heading::is_note(heading) {
            cell.to_owned()
        } else {
            format!("{heading}: {cell}")
        }
    }
}

/// What a cell says; none where a program writes that there is nothing.
pub(super) fn said(row: Row<'_>, column: usize) -> Option<&str> {
    let cell = row.cell(column);
    (!cell.is_empty() && !NOTHING.contains(&cell.to_lowercase().as_str())).then_some(cell)
}

/// The values in a cell. Ours puts those in quotes that would not be one otherwise.
fn several(cell: &str) -> impl Iterator<Item = Cow<'_, str>> {
    let quoted = if cell.starts_with('"') { write::parted(cell) } else { Vec::new() };
    let bare = if quoted.is_empty() { cell } else { "" };
    let parts = bare.split([';', ',', '\n']).flat_map(|part| part.split(GOOGLES)).map(str::trim);
    quoted.into_iter().map(Cow::Owned).chain(parts.filter(|part| !part.is_empty()).map(Cow::Borrowed))
}

/// Google marks its own groups with a star; that somebody is a contact says nothing.
fn tags(cell: &str) -> impl Iterator<Item = String> {
    several(cell).map(|tag| tag.trim_start_matches("* ").to_owned()).filter(|tag| tag != "myContacts")
}

fn labelled(value: &str) -> Labelled {
    Labelled { value: value.to_owned(), label: String::new() }
}

fn handles(kind: HandleKind, cell: &str) -> impl Iterator<Item = Handle> {
    several(cell).map(move |value| Handle { kind, value: value.into_owned(), service: String::new() })
}
