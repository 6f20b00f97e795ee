//! Bringing contacts from a phone: what each card of the file becomes, told before anything is written.

use std::collections::{BTreeMap, HashMap};
use std::path::PathBuf;

use rusqlite::named_params;
use serde::Serialize;
use ts_rs::TS;

use crate::channel::{self, ChannelConsent, ChannelKind, ChannelRow};
use crate::choice::choice;
use crate::client::{self, AddressForm, ClientChange, ClientFields, ClientName};
use crate::error::{Error, Fault, Result};
use crate::field;
use crate::fold;
use crate::note::{self, NoteAdd};
use crate::person::{PersonRow, Relation};
use crate::setting;
use crate::tx::Tx;
use crate::vcard::{self, Card, HandleKind, NotContacts, Outcome, Reading, Reason};

/// Lines shown in a preview.
const SHOWN: usize = 200;
/// Files and previews waiting at once; the oldest gives way.
const WAITING: usize = 8;

choice! {
    ImportOutcome { Added = "added", Merged = "merged", Unchanged = "unchanged", Rejected = "rejected" }
}

choice! {
    /// Why a line becomes what it becomes; nothing to say for a plain new client.
    ImportReason {
        None = "", SamePhone = "same_phone", SameEmail = "same_email", SameNameBirthday = "same_name_birthday", SameName = "same_name",
        SameInFile = "same_in_file", SamePhoneOtherName = "same_phone_other_name", NoName = "no_name", Broken = "broken",
        TooLong = "too_long", Group = "group",
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
    pub photos: u32,
    pub unused: Vec<ImportUnused>,
    /// At most 200; those that need eyes first.
    pub lines: Vec<ImportLine>,
}

/// One client of the file, and whom she is in the book.
#[derive(Debug, Clone)]
pub struct Planned {
    fields: ClientFields,
    notes: Vec<String>,
    into: Option<String>,
}

/// A whole file, read and compared with the book, waiting for a yes.
pub struct Plan {
    pub preview: ImportPreview,
    pub clients: Vec<Planned>,
}

/// Files the owner chose, and previews she has not answered. A screen holds a word for each, never a path.
#[derive(Default)]
pub struct Files {
    chosen: Vec<(String, PathBuf)>,
    plans: Vec<Plan>,
}

impl Files {
    pub fn offer(&mut self, path: PathBuf) -> Result<String> {
        let token = word()?;
        self.chosen.push((token.clone(), path));
        if self.chosen.len() > WAITING {
            self.chosen.remove(0);
        }
        Ok(token)
    }

    /// The file behind a word; the word is spent.
    pub fn take(&mut self, token: &str) -> Result<PathBuf> {
        let place = self.chosen.iter().position(|(word, _)| word == token).ok_or_else(|| Error::not_found("file"))?;
        Ok(self.chosen.remove(place).1)
    }

    pub fn keep(&mut self, plan: Plan) {
        self.plans.push(plan);
        if self.plans.len() > WAITING {
            self.plans.remove(0);
        }
    }

    pub fn plan(&mut self, import: &str) -> Result<Plan> {
        let place = self
            .plans
            .iter()
            .position(|plan| plan.preview.import == import)
            .ok_or_else(|| Error::not_found("import"))?;
        Ok(self.plans.remove(place))
    }

    /// Locking leaves nothing of the file in memory.
    pub fn forget(&mut self) {
        *self = Files::default();
    }
}

/// Reads a contacts file; what is not one is refused with what it is instead.
pub fn read(bytes: &[u8]) -> Result<Reading> {
    vcard::read(bytes).map_err(|cause| {
        let why = match cause {
            NotContacts::Empty => "empty",
            NotContacts::NoCards => "no_cards",
            NotContacts::LineTooLong => "line_too_long",
            NotContacts::TooLarge | NotContacts::TooManyCards => "too_large",
        };
        Error::Refused(Fault::NotContacts { why: why.into() })
    })
}

/// Compares every card with the book and with the cards before it.
pub fn plan(tx: &Tx, reading: Reading) -> Result<Plan> {
    let mut desk = Compare {
        country: setting::show(tx)?.country,
        clients: Vec::new(),
        phones: HashMap::new(),
        names: HashMap::new(),
    };
    let mut lines = Vec::with_capacity(reading.rows.len());
    let mut unused: BTreeMap<String, u32> = BTreeMap::new();
    for row in reading.rows {
        match row {
            Outcome::Card(card) => {
                for name in &card.unused {
                    *unused.entry(name.clone()).or_default() += 1;
                }
                lines.push(desk.place(tx, card)?);
            }
            Outcome::Rejected { line, reason } => lines.push(rejected(line, reason)),
        }
    }
    let count = |outcome| lines.iter().filter(|line: &&ImportLine| line.outcome == outcome).count();
    let preview = ImportPreview {
        import: word()?,
        rows: lines.len(),
        added: count(ImportOutcome::Added),
        merged: count(ImportOutcome::Merged),
        unchanged: count(ImportOutcome::Unchanged),
        rejected: count(ImportOutcome::Rejected),
        photos: reading.photos,
        unused: unused.into_iter().map(|(name, count)| ImportUnused { name, count }).collect(),
        lines: {
            lines.sort_by_key(|line| (attention(line), line.line));
            lines.truncate(SHOWN);
            lines
        },
    };
    Ok(Plan { preview, clients: desk.clients })
}

/// Writes one planned client.
pub fn bring(tx: &Tx, planned: &Planned) -> Result<()> {
    let id = match &planned.into {
        Some(id) => {
            let kept = client::full(tx, id)?.fields;
            let merged = merge(&kept, &planned.fields);
            if merged != kept {
                client::change(tx, &ClientChange { id: id.clone(), fields: merged })?;
            }
            id.clone()
        }
        None => client::add(tx, &planned.fields)?,
    };
    for words in &planned.notes {
        if !noted(tx, &id, words)? {
            let note = NoteAdd {
                client: id.clone(),
                words: words.clone(),
                ask: String::new(),
                promise: String::new(),
                promise_due: None,
                step: String::new(),
            };
            note::add(tx, &note)?;
        }
    }
    Ok(())
}

/// What has been seen of the file so far.
struct Compare {
    country: String,
    clients: Vec<Planned>,
    /// A phone or an address to the planned client that has it.
    phones: HashMap<String, usize>,
    names: HashMap<String, usize>,
}

impl Compare {
    fn place(&mut self, tx: &Tx, card: Card) -> Result<ImportLine> {
        let (line, mended) = (card.line, card.mended.iter().map(|mended| mended.text.clone()).collect());
        let notes = notes(&card);
        let fields = fields(card, &self.country);
        let phone = fields
            .channels
            .iter()
            .find(|channel| channel.kind == ChannelKind::Phone)
            .map(|channel| channel.typed.clone());
        let mut shown = ImportLine {
            line,
            name: fields.name.clone(),
            phone: phone.unwrap_or_default(),
            birthday: fields.birthday.clone(),
            outcome: ImportOutcome::Added,
            with: None,
            reason: ImportReason::None,
            mended,
        };
        if let Some(earlier) = self.earlier(&fields) {
            let first = &mut self.clients[earlier];
            shown.with =
                Some(ClientName { id: first.into.clone().unwrap_or_default(), name: first.fields.name.clone() });
            shown.outcome = ImportOutcome::Merged;
            shown.reason = ImportReason::SameInFile;
            first.fields = merge(&first.fields, &fields);
            first.notes.extend(notes.into_iter().filter(|words| !first.notes.contains(words)).collect::<Vec<_>>());
            self.remember(earlier, &fields);
            return Ok(shown);
        }
        let mut into = None;
        if let Some((found, reason)) = in_book(tx, &fields)? {
            shown.reason = reason;
            shown.with = Some(client::name(tx, &found)?);
            if reason != ImportReason::SamePhoneOtherName {
                let kept = client::full(tx, &found)?.fields;
                let new_notes =
                    notes.iter().map(|words| noted(tx, &found, words)).collect::<Result<Vec<_>>>()?.contains(&false);
                let same = merge(&kept, &fields) == kept && !new_notes;
                shown.outcome = if same { ImportOutcome::Unchanged } else { ImportOutcome::Merged };
                into = Some(found);
            }
        }
        self.clients.push(Planned { fields, notes, into });
        let index = self.clients.len() - 1;
        let fields = self.clients[index].fields.clone();
        self.remember(index, &fields);
        Ok(shown)
    }

    fn earlier(&self, fields: &ClientFields) -> Option<usize> {
        let by_channel = fields
            .channels
            .iter()
            .filter_map(|channel| self.phones.get(&channel.normal))
            .find(|index| compatible(&self.clients[**index].fields.name, &fields.name));
        let by_name = self.names.get(&fold::name(&fields.name)).filter(|index| {
            let seen = &self.clients[**index].fields;
            !fields.birthday.is_empty() && seen.birthday == fields.birthday
        });
        by_channel.or(by_name).copied()
    }

    fn remember(&mut self, index: usize, fields: &ClientFields) {
        for channel in fields.channels.iter().filter(|channel| !channel.normal.is_empty()) {
            self.phones.entry(channel.normal.clone()).or_insert(index);
        }
        self.names.entry(fold::name(&fields.name)).or_insert(index);
    }
}

/// Who of the book this is: the same phone under a compatible name, the same address, the same name and birthday. The
/// same phone under another name is a mother and her daughter: added, and said.
fn in_book(tx: &Tx, fields: &ClientFields) -> Result<Option<(String, ImportReason)>> {
    let mut other_name = None;
    for channel in
        fields.channels.iter().filter(|channel| matches!(channel.kind, ChannelKind::Phone | ChannelKind::Email))
    {
        for owner in channel::owners(tx, &channel.normal)? {
            let reason =
                if channel.kind == ChannelKind::Phone { ImportReason::SamePhone } else { ImportReason::SameEmail };
            if compatible(&client::name(tx, &owner)?.name, &fields.name) {
                return Ok(Some((owner, reason)));
            }
            other_name.get_or_insert((owner, ImportReason::SamePhoneOtherName));
        }
    }
    let folded = fold::name(&fields.name);
    let namesakes: Vec<String> = tx.all(
        "SELECT client_id FROM search WHERE kind IN ('name', 'archived') AND folded = :folded ORDER BY id LIMIT 20",
        named_params! { ":folded": folded },
        |row| row.get(0),
    )?;
    for id in namesakes {
        let kept = client::full(tx, &id)?.fields;
        if !fields.birthday.is_empty() && kept.birthday == fields.birthday {
            return Ok(Some((id, ImportReason::SameNameBirthday)));
        }
        // A card that is only a name, or whose number nobody can read, is the namesake who has exactly that.
        let typed = |row: &&ChannelRow| kept.channels.iter().any(|other| other.typed == row.typed);
        let nothing_else = fields.birthday.is_empty() && fields.channels.iter().all(|row| typed(&row));
        if nothing_else && (!fields.channels.is_empty() || kept.channels.is_empty()) {
            return Ok(Some((id, ImportReason::SameName)));
        }
    }
    Ok(other_name)
}

/// Equal, or one has all the words of the other: "Ana" and "Ana Jurić", not "Ana Jurić" and "Maja Jurić".
fn compatible(one: &str, other: &str) -> bool {
    let (one, other) = (fold::name(one), fold::name(other));
    let within = |short: &str, long: &str| short.split(' ').all(|word| long.split(' ').any(|each| each == word));
    within(&one, &other) || within(&other, &one)
}

/// What the book has stays; what only the file has is added.
fn merge(kept: &ClientFields, new: &ClientFields) -> ClientFields {
    let mut merged = kept.clone();
    if merged.birthday.is_empty()
        || (merged.birthday.starts_with("--") && new.birthday.ends_with(&merged.birthday[2..]))
    {
        merged.birthday = if new.birthday.is_empty() { merged.birthday } else { new.birthday.clone() };
    }
    for channel in &new.channels {
        let same = |row: &ChannelRow| {
            row.kind == channel.kind
                && (row.typed == channel.typed || (!channel.normal.is_empty() && row.normal == channel.normal))
        };
        if !merged.channels.iter().any(same) {
            merged.channels.push(channel.clone());
        }
    }
    for person in &new.people {
        match merged.people.iter_mut().find(|row| fold::name(&row.name) == fold::name(&person.name)) {
            Some(row) if row.birthday.is_empty() => row.birthday.clone_from(&person.birthday),
            Some(_) => {}
            None => merged.people.push(person.clone()),
        }
    }
    for tag in new.tags.iter().filter(|tag| !kept.tags.contains(tag)) {
        merged.tags.push(tag.clone());
    }
    merged
}

fn fields(card: Card, country: &str) -> ClientFields {
    let mut channels = Vec::new();
    let mut push = |kind, typed: &str, label: &str| {
        // A phone's own limit is far below this; longer ones are kept in the note by `notes`.
        if typed.chars().count() <= field::LINE && channels.len() < 30 {
            channels.push(ChannelRow {
                id: None,
                kind,
                typed: typed.to_owned(),
                normal: channel::normal(kind, typed, country),
                label: label.chars().take(field::LINE).collect(),
                consent: ChannelConsent::NotAsked,
            });
        }
    };
    for phone in &card.phones {
        push(ChannelKind::Phone, &phone.value, &phone.label);
    }
    for email in &card.emails {
        push(ChannelKind::Email, &email.value, &email.label);
    }
    for handle in &card.handles {
        let (kind, label) = match handle.kind {
            HandleKind::Telegram => (ChannelKind::Telegram, ""),
            HandleKind::Viber => (ChannelKind::Viber, ""),
            HandleKind::WhatsApp => (ChannelKind::Whatsapp, ""),
            HandleKind::Instagram => (ChannelKind::Instagram, ""),
            HandleKind::Facebook => (ChannelKind::Facebook, ""),
            HandleKind::Signal => (ChannelKind::Signal, ""),
            HandleKind::Skype | HandleKind::Other => (ChannelKind::Other, handle.service.as_str()),
        };
        push(kind, &handle.value, label);
    }
    let people = card.people.iter().take(50).map(|related| PersonRow {
        id: None,
        name: related.name.chars().take(field::LINE).collect(),
        relation: match related.relation {
            vcard::Relation::Child => Relation::Child,
            vcard::Relation::Partner => Relation::Partner,
            vcard::Relation::Parent => Relation::Parent,
            vcard::Relation::Sibling => Relation::Sibling,
            vcard::Relation::Friend => Relation::Friend,
            _ => Relation::Other,
        },
        birthday: String::new(),
        note: related.label.clone(),
    });
    let company = Some(card.company.clone()).filter(|company| !company.is_empty() && *company != card.name);
    let tags = card.tags.iter().chain(&company).map(|tag| tag.chars().take(field::LINE).collect()).take(50).collect();
    ClientFields {
        birthday: card.birthday.map_or(String::new(), |born| match born.year {
            Some(year) => format!("{year:04}-{:02}-{:02}", born.month, born.day),
            None => format!("--{:02}-{:02}", born.month, born.day),
        }),
        people: people.collect(),
        tags,
        channels,
        name: card.name.chars().take(field::LINE).collect(),
        address_form: AddressForm::Unknown,
        language: String::new(),
        source: String::new(),
        brought_by: None,
    }
}

/// Her note, then whatever had no field of its own, word for word.
fn notes(card: &Card) -> Vec<String> {
    let long_name = Some(&card.name).filter(|name| name.chars().count() > field::LINE);
    let long = card
        .phones
        .iter()
        .chain(&card.emails)
        .map(|each| &each.value)
        .chain(card.handles.iter().map(|each| &each.value));
    let long = long.filter(|value| value.chars().count() > field::LINE);
    let texts =
        [&card.note].into_iter().chain(long_name).chain(long).chain(card.mended.iter().map(|mended| &mended.text));
    // A note of the book holds so much; a longer one becomes several.
    texts
        .flat_map(|text| {
            text.trim()
                .chars()
                .collect::<Vec<_>>()
                .chunks(field::TEXT)
                .map(|part| part.iter().collect::<String>())
                .collect::<Vec<_>>()
        })
        .filter(|words| !words.trim().is_empty())
        .collect()
}

fn noted(tx: &Tx, client: &str, words: &str) -> Result<bool> {
    tx.one(
        "SELECT EXISTS (SELECT 1 FROM note WHERE client_id = :client AND words = :words)",
        named_params! { ":client": client, ":words": words.trim() },
        |row| row.get(0),
    )
}

fn rejected(line: u32, reason: Reason) -> ImportLine {
    ImportLine {
        line,
        name: String::new(),
        phone: String::new(),
        birthday: String::new(),
        outcome: ImportOutcome::Rejected,
        with: None,
        reason: match reason {
            Reason::NoName => ImportReason::NoName,
            Reason::Broken => ImportReason::Broken,
            Reason::TooLong => ImportReason::TooLong,
            Reason::Group => ImportReason::Group,
        },
        mended: Vec::new(),
    }
}

fn attention(line: &ImportLine) -> u8 {
    match (line.outcome, line.reason) {
        (ImportOutcome::Rejected, _) => 0,
        (_, ImportReason::SamePhoneOtherName) => 1,
        _ if !line.mended.is_empty() => 2,
        (ImportOutcome::Merged, _) => 3,
        _ => 4,
    }
}

/// A word nobody can guess.
fn word() -> Result<String> {
    let mut bytes = [0_u8; 16];
    getrandom::fill(&mut bytes)?;
    Ok(hex::encode(bytes))
}
