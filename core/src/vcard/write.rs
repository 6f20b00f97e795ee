//! Cards as version 4 of vCard has them (RFC 6350), for phones and other address books.

use calcard::common::PartialDateTime;
use calcard::vcard::{
    VCard, VCardEntry, VCardParameter, VCardParameterName, VCardProperty, VCardValue, VCardValueType, VCardVersion,
};

use super::{Birthday, Relation};

/// One person on her way out.
#[derive(Debug, Default)]
pub struct Going {
    /// Never changes, so that a card is known again.
    pub uid: String,
    pub name: String,
    pub birthday: Option<Birthday>,
    pub phones: Vec<Called>,
    pub emails: Vec<Called>,
    /// Each with the name of its service.
    pub handles: Vec<(String, String)>,
    pub people: Vec<(Relation, String)>,
    pub tags: Vec<String>,
    /// BCP 47.
    pub language: String,
}

/// A phone or an address under the owner's own label.
#[derive(Debug)]
pub struct Called {
    pub value: String,
    pub label: String,
}

pub fn write(cards: impl IntoIterator<Item = Going>) -> String {
    let mut out = String::new();
    for card in cards {
        // Writing to a string cannot fail.
        let _ = written(card).write_to(&mut out, VCardVersion::V4_0);
    }
    out
}

fn written(going: Going) -> VCard {
    let text =
        |property: VCardProperty, value: &str| VCardEntry::new(property).with_value(VCardValue::Text(value.into()));
    let mut entries = vec![text(VCardProperty::Uid, &going.uid), text(VCardProperty::Fn, &going.name)];
    let mut labels = 0;
    let called = [(VCardProperty::Tel, going.phones), (VCardProperty::Email, going.emails)];
    for (property, all) in called {
        for Called { value, label } in all {
            let entry = text(property.clone(), &value);
            if label.is_empty() {
                entries.push(entry);
                continue;
            }
            // A label of one's own is a property of the same group: that is how phones write it.
            labels += 1;
            let group = Some(format!("item{labels}"));
            entries.push(entry.with_group(group.clone()));
            entries.push(text(VCardProperty::Other("X-ABLABEL".into()), &label).with_group(group));
        }
    }
    if let Some(born) = going.birthday {
        let day = PartialDateTime {
            year: born.year.and_then(|year| u16::try_from(year).ok()),
            month: Some(born.month),
            day: Some(born.day),
            ..PartialDateTime::default()
        };
        entries.push(VCardEntry::new(VCardProperty::Bday).with_value(VCardValue::PartialDateTime(day)));
    }
    for (service, value) in going.handles {
        let named = VCardParameter::new(VCardParameterName::ServiceType, service);
        entries.push(text(VCardProperty::Socialprofile, &value).with_param(as_text()).with_param(named));
    }
    for (relation, name) in going.people {
        let kind = match relation {
            Relation::Child => "child",
            Relation::Partner => "spouse",
            Relation::Parent => "parent",
            Relation::Sibling => "sibling",
            Relation::Friend => "friend",
            Relation::Relative => "kin",
            Relation::Colleague => "colleague",
            Relation::Other => "contact",
        };
        let kind = VCardParameter::new(VCardParameterName::Type, kind.to_owned());
        entries.push(text(VCardProperty::Related, &name).with_param(as_text()).with_param(kind));
    }
    if !going.tags.is_empty() {
        let tags = going.tags.into_iter().map(VCardValue::Text).collect();
        entries.push(VCardEntry::new(VCardProperty::Categories).with_values(tags));
    }
    if !going.language.is_empty() {
        entries.push(text(VCardProperty::Lang, &going.language));
    }
    VCard { entries }
}

fn as_text() -> VCardParameter {
    VCardParameter::new(VCardParameterName::Value, VCardValueType::Text)
}
