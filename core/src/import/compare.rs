//! Whom a card of the file is: somebody of the book, somebody earlier in the file, or somebody new.

use std::collections::HashMap;

use rusqlite::named_params;

use super::bring::noted;
use super::card::{fields, notes};
use super::{ImportLine, ImportOutcome, ImportReason, Planned};
use crate::channel::{self, ChannelKind, ChannelRow};
use crate::client::{self, AddressForm, ClientFields};
use crate::error::Result;
use crate::fold;
use crate::tx::Tx;
use crate::vcard::Card;

/// What has been seen of the file so far.
pub(super) struct Compare {
    country: String,
    pub(super) clients: Vec<Planned>,
    /// A phone or an address to the planned clients who have it.
    channels: Several,
    /// Folded names to the planned clients who bear them.
    names: Several,
}

/// Words to the places of the planned clients who have them, nearly always one.
#[derive(Default)]
struct Several {
    first: HashMap<Box<str>, usize>,
    more: HashMap<Box<str>, Vec<usize>>,
}

impl Several {
    fn of(&self, words: &str) -> impl Iterator<Item = usize> {
        let more = self.more.get(words).into_iter().flatten();
        self.first.get(words).into_iter().chain(more).copied()
    }

    fn put(&mut self, words: &str, place: usize) {
        if self.of(words).any(|known| known == place) {
            return;
        }
        if self.first.contains_key(words) {
            self.more.entry(words.into()).or_default().push(place);
        } else {
            self.first.insert(words.into(), place);
        }
    }
}

impl Compare {
    pub(super) fn with(country: String) -> Compare {
        Compare { country, clients: Vec::new(), channels: Several::default(), names: Several::default() }
    }

    /// What becomes of a card, and which planned client it is.
    pub(super) fn place(&mut self, tx: &Tx, card: Card) -> Result<(ImportLine, usize)> {
        let (line, mended) = (card.line, card.mended.iter().map(|mended| mended.text.clone()).collect());
        let notes = notes(&card);
        let fields = fields(card, &self.country);
        let phone = fields
            .channels
            .iter()
            .find(|channel| channel.kind == ChannelKind::Phone)
            .map(|channel| channel.typed.clone());
        let mut shown = ImportLine {
            name: fields.name.clone(),
            phone: phone.unwrap_or_default(),
            birthday: fields.birthday.clone(),
            mended,
            as_typed: as_typed(&fields),
            ..ImportLine::of(line)
        };
        if let Some(earlier) = self.earlier(&fields)? {
            let first = &self.clients[earlier];
            shown.with = Some(first.called());
            shown.outcome = ImportOutcome::Merged;
            shown.reason = ImportReason::SameInFile;
            let (kept, mut all_notes) = first.unpacked()?;
            let merged = merge(&kept, &fields);
            let new_notes: Vec<String> = notes.into_iter().filter(|words| !all_notes.contains(words)).collect();
            if adds_nothing(tx, first.into.as_deref(), &kept, &merged, &new_notes)? {
                shown.outcome = ImportOutcome::Unchanged;
            }
            all_notes.extend(new_notes);
            self.clients[earlier] = Planned::of(&merged, &all_notes, first.into.as_deref())?;
            self.remember(earlier, &fields);
            return Ok((shown, earlier));
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
        Ok((shown, self.plan(&fields, &notes, into.as_deref())?))
    }

    /// Whoever is known by this name alone, in the file and in the book: nobody, one, or several.
    pub(super) fn named(&mut self, tx: &Tx, card: Card) -> Result<Option<usize>> {
        let fields = fields(card, &self.country);
        let folded = fold::name(&fields.name);
        let in_file: Vec<usize> = self.names.of(&folded).collect();
        let is_planned = |id: &String| in_file.iter().any(|index| self.clients[*index].into.as_deref() == Some(id));
        let in_book: Vec<String> = namesakes(tx, &folded)?.into_iter().filter(|id| !is_planned(id)).collect();
        match (in_file.as_slice(), in_book.as_slice()) {
            ([index], []) => Ok(Some(*index)),
            ([], [id]) => self.plan(&client::full(tx, id)?.fields, &[], Some(id)).map(Some),
            ([], []) => self.plan(&fields, &[], None).map(Some),
            _ => Ok(None),
        }
    }

    fn plan(&mut self, fields: &ClientFields, notes: &[String], into: Option<&str>) -> Result<usize> {
        self.clients.push(Planned::of(fields, notes, into)?);
        let index = self.clients.len() - 1;
        self.remember(index, fields);
        Ok(index)
    }

    /// As in the book: the same number or address under a compatible name, or the namesake of whom nothing else is said.
    fn earlier(&self, fields: &ClientFields) -> Result<Option<usize>> {
        let owners = fields.channels.iter().filter(|channel| !channel.normal.is_empty());
        let by_channel = owners
            .flat_map(|channel| self.channels.of(&channel.normal))
            .find(|place| compatible(&self.clients[*place].name, &fields.name));
        if by_channel.is_some() {
            return Ok(by_channel);
        }
        for place in self.names.of(&fold::name(&fields.name)) {
            if is_namesake(&self.clients[place].unpacked()?.0, fields).is_some() {
                return Ok(Some(place));
            }
        }
        Ok(None)
    }

    fn remember(&mut self, place: usize, fields: &ClientFields) {
        for channel in fields.channels.iter().filter(|channel| !channel.normal.is_empty()) {
            self.channels.put(&channel.normal, place);
        }
        self.names.put(&fold::name(&fields.name), place);
    }
}

/// Why somebody of the same name is she: by the birthday too, or because nothing else is said of her, or only what is
/// known of that one, word for word.
fn is_namesake(known: &ClientFields, fields: &ClientFields) -> Option<ImportReason> {
    if !fields.birthday.is_empty() {
        return (known.birthday == fields.birthday).then_some(ImportReason::SameNameBirthday);
    }
    // A card that is only a name, or whose number nobody can read, is the namesake who has exactly that.
    let typed = |row: &ChannelRow| known.channels.iter().any(|other| other.typed == row.typed);
    let nothing_else = fields.channels.iter().all(typed);
    (nothing_else && (!fields.channels.is_empty() || known.channels.is_empty())).then_some(ImportReason::SameName)
}

fn as_typed(fields: &ClientFields) -> Vec<String> {
    let phones =
        fields.channels.iter().filter(|channel| channel.kind == ChannelKind::Phone && channel.normal.is_empty());
    phones.map(|channel| channel.typed.clone()).collect()
}

/// Whether a client would be the same without a later card of hers: all of it is in her first card, or in the book.
fn adds_nothing(
    tx: &Tx,
    into: Option<&str>,
    first: &ClientFields,
    merged: &ClientFields,
    new_notes: &[String],
) -> Result<bool> {
    let Some(id) = into else { return Ok(merged == first && new_notes.is_empty()) };
    let kept = client::full(tx, id)?.fields;
    if merge(&kept, merged) != merge(&kept, first) {
        return Ok(false);
    }
    for words in new_notes {
        if !noted(tx, id, words)? {
            return Ok(false);
        }
    }
    Ok(true)
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
    for id in namesakes(tx, &fold::name(&fields.name))? {
        if let Some(reason) = is_namesake(&client::full(tx, &id)?.fields, fields) {
            return Ok(Some((id, reason)));
        }
    }
    Ok(other_name)
}

fn namesakes(tx: &Tx, folded: &str) -> Result<Vec<String>> {
    tx.all(
        "SELECT client_id FROM search WHERE kind IN ('name', 'archived') AND folded = :folded ORDER BY id LIMIT 20",
        named_params! { ":folded": folded },
        |row| row.get(0),
    )
}

/// Equal, or one has all the words of the other: "Ana" and "Ana Jurić", not "Ana Jurić" and "Maja Jurić".
pub(crate) fn compatible(one: &str, other: &str) -> bool {
    let (one, other) = (fold::name(one), fold::name(other));
    let within = |short: &str, long: &str| short.split(' ').all(|word| long.split(' ').any(|each| each == word));
    within(&one, &other) || within(&other, &one)
}

/// What the book has stays; what only the file has is added.
pub(super) fn merge(kept: &ClientFields, new: &ClientFields) -> ClientFields {
    let mut merged = kept.clone();
    if merged.birthday.is_empty()
        || (merged.birthday.starts_with("--") && new.birthday.ends_with(&merged.birthday[2..]))
    {
        merged.birthday = if new.birthday.is_empty() { merged.birthday } else { new.birthday.clone() };
    }
    let or = |kept: &mut String, new: &String| {
        if kept.is_empty() {
            kept.clone_from(new)
        }
    };
    or(&mut merged.source, &new.source);
    or(&mut merged.employer, &new.employer);
    or(&mut merged.discount, &new.discount);
    or(&mut merged.language, &new.language);
    if merged.address_form == AddressForm::Unknown {
        merged.address_form = new.address_form;
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
