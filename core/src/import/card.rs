//! What a card's words become in the book.

use crate::channel::{self, ChannelConsent, ChannelKind, ChannelRow};
use crate::client::{AddressForm, ClientFields};
use crate::field;
use crate::person::{PersonRow, Relation};
use crate::vcard::{self, Card, HandleKind};

/// RFC 6350, 6.6.6.
const STANDARD: [&str; 8] = ["child", "spouse", "parent", "sibling", "friend", "contact", "kin", "colleague"];

pub(super) fn fields(card: Card, country: &str) -> ClientFields {
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
        // The standard's own word for the relation says nothing more.
        note: if STANDARD.contains(&related.label.to_lowercase().as_str()) {
            String::new()
        } else {
            related.label.clone()
        },
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
        address_form: match card.about.address_form.as_str() {
            "informal" => AddressForm::Informal,
            "formal" => AddressForm::Formal,
            _ => AddressForm::Unknown,
        },
        language: card.about.language,
        source: card.about.source,
        brought_by: None,
        employer: card.about.employer,
        discount: card.about.discount,
    }
}

/// Her note, then whatever had no field of its own, word for word.
pub(super) fn notes(card: &Card) -> Vec<String> {
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
    texts.flat_map(|text| pieces(text)).collect()
}

/// A note of the book holds so much; a longer one becomes several.
pub(super) fn pieces(text: &str) -> Vec<String> {
    let letters: Vec<char> = text.trim().chars().collect();
    let pieces = letters.chunks(field::TEXT).map(|part| part.iter().collect::<String>());
    pieces.filter(|words| !words.trim().is_empty()).collect()
}
