//! What one card says of a person: her name, how to reach her, who belongs to her.

use std::collections::{HashMap, HashSet};
use std::hash::Hash;

use calcard::common::IanaString;
use calcard::vcard::{VCard, VCardEntry, VCardParameterName, VCardParameterValue, VCardProperty, VCardValue};

use super::birthday;
use super::handle;
use super::related;
use super::{Card, Handle, Labelled, Mend, Mended, Reason, Related};

/// Properties that are about the file, not about her, or are read together with another one.
const ABOUT_THE_FILE: [&str; 17] = [
    "BEGIN",
    "END",
    "VERSION",
    "PRODID",
    "REV",
    "UID",
    "SOURCE",
    "PROFILE",
    "CLIENTPIDMAP",
    "CREATED",
    "KIND",
    "SORT-STRING",
    "X-ABLABEL",
    "X-ABADR",
    "X-ABUID",
    "X-ABSHOWAS",
    "X-ADDRESSBOOKSERVER-KIND",
];

/// Words of a TYPE that say nothing about whose phone or address it is.
const NO_LABEL: [&str; 9] = ["voice", "pref", "internet", "text", "msg", "video", "x400", "x-internet", "sms"];

/// Google puts everyone under this tag.
const EVERYONE: [&str; 2] = ["myContacts", "* myContacts"];

/// The parts of a card its name may be made of, the best first.
#[derive(Default)]
struct Names {
    full: String,
    parts: String,
    nickname: String,
}

/// Reads a card; its line and its photo are the caller's to say.
pub(super) fn of(vcard: &VCard) -> Result<Card, Reason> {
    let labels = labels_by_group(vcard);
    let mut card = Card::default();
    let mut names = Names::default();
    for entry in &vcard.entries {
        let name = entry.name.as_str().to_ascii_uppercase();
        let own_label =
            entry.group.as_ref().and_then(|group| labels.get(&group.to_ascii_lowercase())).map(String::as_str);
        match entry.name {
            VCardProperty::Kind if is_group(entry) => return Err(Reason::Group),
            VCardProperty::Other(_) if name == "X-ADDRESSBOOKSERVER-KIND" && is_group(entry) => {
                return Err(Reason::Group);
            }
            _ => {}
        }
        if !card.read(entry, &name, own_label, &mut names) && !ABOUT_THE_FILE.contains(&name.as_str()) {
            card.unused.push(name);
        }
    }
    card.says_once();
    if !names.nickname.is_empty() && (!names.full.is_empty() || !names.parts.is_empty()) {
        card.unused.push("NICKNAME".to_owned());
    }
    // A family name that is only part of the other name is no second one.
    let alike = names.parts.split(' ').any(|part| names.full.contains(part));
    if !names.full.is_empty() && !alike {
        card.mended.push(Mended { what: Mend::SecondName, text: names.parts.clone() });
    }
    let first = |values: &[Labelled]| values.first().map(|labelled| labelled.value.clone()).unwrap_or_default();
    let candidates =
        [names.full, names.parts, names.nickname, card.company.clone(), first(&card.phones), first(&card.emails)];
    card.name = candidates.into_iter().find(|name| !name.is_empty()).ok_or(Reason::NoName)?;
    Ok(card)
}

impl Card {
    /// Takes in one property; false where it is one that is not brought.
    fn read(&mut self, entry: &VCardEntry, name: &str, own_label: Option<&str>, names: &mut Names) -> bool {
        let text = || text_of(entry);
        match name {
            "FN" => self.read_full_name(&text(), names),
            "N" if names.parts.is_empty() => names.parts = name_from_parts(entry),
            "NICKNAME" if names.nickname.is_empty() => names.nickname = parts_of(entry).join(", "),
            "TEL" => add_labelled(&mut self.phones, without_scheme(&text(), "tel:"), entry, own_label),
            "EMAIL" => add_labelled(&mut self.emails, without_scheme(&text(), "mailto:"), entry, own_label),
            "BDAY" => self.read_birthday(&text(), made_up_year(entry)),
            "NOTE" => add_text(&mut self.note, text().trim(), "\n\n"),
            "ORG" => add_text(&mut self.company, &parts_of(entry).join(", "), ", "),
            "CATEGORIES" => self.read_tags(entry),
            "IMPP" | "X-SOCIALPROFILE" | "SOCIALPROFILE" => {
                return self.read_handle(entry, service_of(entry, own_label).as_deref());
            }
            "URL" => match handle::of_address(&text()) {
                Some(handle) => self.handles.push(handle),
                None => return false,
            },
            "X-ABRELATEDNAMES" => {
                return self.read_person(&text(), own_label.map_or_else(|| type_of(entry), str::to_owned).as_str());
            }
            "RELATED" => return self.read_person(&text(), &type_of(entry)),
            "X-SPOUSE" => return self.read_person(&text(), "spouse"),
            "X-CHILD" | "X-CHILDREN" => return self.read_person(&text(), "child"),
            "X-ANDROID-CUSTOM" => return self.read_android(&text()),
            _ => match handle::service_of_property(name) {
                Some(service) => return self.read_handle(entry, Some(service)),
                None => return false,
            },
        }
        true
    }

    fn read_full_name(&mut self, name: &str, names: &mut Names) {
        let name = name.trim();
        if names.full.is_empty() {
            name.clone_into(&mut names.full);
        } else if !name.is_empty() && name != names.full {
            self.mended.push(Mended { what: Mend::SecondName, text: name.to_owned() });
        }
    }

    fn read_birthday(&mut self, text: &str, made_up: Option<i32>) {
        let birthday = birthday::of(text, made_up);
        if self.birthday.is_none() && birthday.is_some() {
            self.birthday = birthday;
        } else if birthday.is_none() || birthday != self.birthday {
            self.mended.push(Mended { what: Mend::Birthday, text: text.trim().to_owned() });
        }
    }

    fn read_tags(&mut self, entry: &VCardEntry) {
        self.tags.extend(parts_of(entry).into_iter().filter(|tag| !EVERYONE.contains(&tag.as_str())));
    }

    fn read_handle(&mut self, entry: &VCardEntry, service: Option<&str>) -> bool {
        // Apple writes the name beside an address that may not hold it.
        let address = text_of(entry);
        let user = parameter(entry, "X-USER").filter(|_| handle::of_address(&address).is_none());
        let Some(handle) = handle::of(service, user.as_deref().unwrap_or(&address)) else {
            return false;
        };
        self.handles.push(handle);
        true
    }

    fn read_person(&mut self, name: &str, label: &str) -> bool {
        // Version 4 may point at another card instead of naming someone.
        let points = ["urn:", "http:", "https:", "mailto:"]
            .iter()
            .any(|scheme| name.trim().to_ascii_lowercase().starts_with(scheme));
        let Some(person) = related::of(name, label).filter(|_| !points) else {
            return false;
        };
        self.people.push(person);
        true
    }

    /// Android's own rows: a kind, then its fields.
    fn read_android(&mut self, text: &str) -> bool {
        let mut fields = text.split(';').map(str::trim);
        let kind = fields.next().and_then(|kind| kind.rsplit('/').next()).unwrap_or_default();
        let (value, number, own_word) =
            (fields.next().unwrap_or_default(), fields.next().unwrap_or_default(), fields.next().unwrap_or_default());
        match (kind, number) {
            ("relation", _) => match related::of_android(value, number, own_word) {
                Some(person) => self.people.push(person),
                None => return false,
            },
            // Event 3 is a birthday; 1 and 2 are an anniversary and any other day.
            ("contact_event", "3") => self.read_birthday(value, None),
            _ => return false,
        }
        true
    }
}

impl Card {
    /// Whoever reads one calls it at the end: programs like to write one number into two columns or lines.
    pub(crate) fn says_once(&mut self) {
        once_each(&mut self.phones, |phone| phone.value.clone());
        once_each(&mut self.emails, |email| email.value.clone());
        once_each(&mut self.handles, Handle::clone);
        once_each(&mut self.people, Related::clone);
        once_each(&mut self.tags, String::clone);
        once_each(&mut self.unused, String::clone);
    }
}

/// Keeps the first of what a card says twice; a set, since a hostile card says it a hundred thousand times.
fn once_each<T, K: Eq + Hash>(values: &mut Vec<T>, key: impl Fn(&T) -> K) {
    let mut known = HashSet::new();
    values.retain(|value| known.insert(key(value)));
}

fn labels_by_group(vcard: &VCard) -> HashMap<String, String> {
    let mut labels = HashMap::new();
    for entry in &vcard.entries {
        if let Some(group) = &entry.group
            && entry.name.as_str().eq_ignore_ascii_case("X-ABLABEL")
        {
            let text = text_of(entry);
            let label = match text.trim().strip_prefix("_$!<").and_then(|label| label.strip_suffix(">!$_")) {
                Some(apple) => apple.to_lowercase(),
                None => text.trim().to_owned(),
            };
            if !label.is_empty() {
                labels.insert(group.to_ascii_lowercase(), label);
            }
        }
    }
    labels
}

fn is_group(entry: &VCardEntry) -> bool {
    match entry.values.first() {
        Some(VCardValue::Kind(kind)) => kind.as_str().eq_ignore_ascii_case("group"),
        Some(VCardValue::Text(text)) => text.trim().eq_ignore_ascii_case("group"),
        _ => false,
    }
}

fn text_of(entry: &VCardEntry) -> String {
    match entry.values.first() {
        Some(VCardValue::Text(text)) => text.clone(),
        Some(VCardValue::Component(parts)) => parts.join(","),
        Some(VCardValue::Binary(data)) => String::from_utf8_lossy(&data.data).into_owned(),
        _ => String::new(),
    }
}

/// The parts that say something, in the order written.
fn parts_of(entry: &VCardEntry) -> Vec<String> {
    let parts = entry.values.iter().filter_map(|value| match value {
        VCardValue::Text(text) => Some(text.trim().to_owned()),
        VCardValue::Component(parts) => Some(parts.join(" ").trim().to_owned()),
        _ => None,
    });
    parts.filter(|part| !part.is_empty()).collect()
}

/// Family, given, middle, prefix and suffix as the file orders them; read the way she is called.
fn name_from_parts(entry: &VCardEntry) -> String {
    let part = |index: usize| match entry.values.get(index) {
        Some(VCardValue::Text(text)) => text.trim().to_owned(),
        Some(VCardValue::Component(parts)) => parts.join(" ").trim().to_owned(),
        _ => String::new(),
    };
    let parts = [part(3), part(1), part(2), part(0), part(4)];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

fn add_text(whole: &mut String, text: &str, between: &str) {
    if text.is_empty() || whole == text {
        return;
    }
    if !whole.is_empty() {
        whole.push_str(between);
    }
    whole.push_str(text);
}

fn add_labelled(values: &mut Vec<Labelled>, value: &str, entry: &VCardEntry, own_label: Option<&str>) {
    if value.is_empty() {
        return;
    }
    let label = own_label.map_or_else(|| type_of(entry), str::to_owned);
    values.push(Labelled { value: value.to_owned(), label });
}

fn without_scheme<'a>(value: &'a str, scheme: &str) -> &'a str {
    let value = value.trim();
    match value.split_at_checked(scheme.len()) {
        Some((start, rest)) if start.eq_ignore_ascii_case(scheme) => rest.trim(),
        _ => value,
    }
}

/// The label its types make: "mobile", "work fax", or the owner's own word.
fn type_of(entry: &VCardEntry) -> String {
    let mut words: Vec<String> = Vec::new();
    for parameter in &entry.params {
        let word = match (&parameter.name, &parameter.value) {
            (VCardParameterName::Type, VCardParameterValue::Type(known)) => known.as_str().to_ascii_lowercase(),
            // Version 2.1 writes a type without its name.
            (VCardParameterName::Type, VCardParameterValue::Text(word))
            | (VCardParameterName::Other(word), VCardParameterValue::Null) => word.trim().to_owned(),
            _ => continue,
        };
        let word = match word.strip_prefix("X-").or_else(|| word.strip_prefix("x-")) {
            Some(own) => own.to_owned(),
            None if word.is_ascii() && word.bytes().all(|byte| !byte.is_ascii_lowercase()) => word.to_ascii_lowercase(),
            None => word,
        };
        let word = if word.eq_ignore_ascii_case("cell") { "mobile".to_owned() } else { word };
        if !word.is_empty() && !NO_LABEL.contains(&word.to_ascii_lowercase().as_str()) && !words.contains(&word) {
            words.push(word);
        }
    }
    words.join(" ")
}

/// The messenger an address belongs to, where a parameter or the owner's label names it.
fn service_of(entry: &VCardEntry, own_label: Option<&str>) -> Option<String> {
    let named = parameter(entry, "X-SERVICE-TYPE").or_else(|| {
        entry.parameters(&VCardParameterName::ServiceType).find_map(|value| match value {
            VCardParameterValue::Text(text) => Some(text.clone()),
            _ => None,
        })
    });
    // The type of an IMPP is "home" or "work"; that of a social profile is its service.
    let labelled = || match own_label.filter(|label| handle::knows(label)) {
        Some(label) => Some(label.to_owned()),
        None if entry.name == VCardProperty::Impp => None,
        None => Some(type_of(entry)),
    };
    named.or_else(labelled).filter(|service| !service.is_empty())
}

fn parameter(entry: &VCardEntry, wanted: &str) -> Option<String> {
    entry.params.iter().find_map(|parameter| match (&parameter.name, &parameter.value) {
        (VCardParameterName::Other(name), VCardParameterValue::Text(value))
            if name.eq_ignore_ascii_case(wanted) && !value.trim().is_empty() =>
        {
            Some(value.trim().to_owned())
        }
        _ => None,
    })
}

/// The year an iPhone wrote for want of a real one.
fn made_up_year(entry: &VCardEntry) -> Option<i32> {
    parameter(entry, "X-APPLE-OMIT-YEAR")?.parse().ok()
}
