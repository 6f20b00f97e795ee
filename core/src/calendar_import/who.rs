//! Whose visit an entry is, and what is done in it, read out of its words.

use std::collections::BTreeSet;

use rusqlite::named_params;

use super::Wish;
use crate::channel::{self, ChannelConsent, ChannelKind, ChannelRow};
use crate::client::{self, AddressForm, ClientFields};
use crate::error::Result;
use crate::field;
use crate::fold;
use crate::ics::Event;
use crate::import::compare::compatible;
use crate::tx::Tx;

/// Signs that stand between a name and a service.
const BETWEEN: [char; 13] = ['–', '—', ',', ';', ':', '|', '/', '(', ')', '[', ']', '•', '+'];
/// Words that lead to a name: "Lash fill with Ana".
const WITH: [&str; 11] = ["with", "for", "and", "s", "so", "sa", "dlia", "cu", "za", "pentru", "z"];
/// Digits of the shortest phone number that is looked for in words.
const SHORTEST_PHONE: usize = 8;

/// Whose visit it is.
pub(super) enum Who {
    Known(String),
    New(Box<ClientFields>),
    /// More than one client has this name, and nothing tells them apart.
    Several,
    Nobody,
}

/// What services are called, to be found in words.
pub(super) struct Called(Vec<(usize, Vec<String>)>);

impl Called {
    pub(super) fn of<'names>(names: impl Iterator<Item = &'names str>) -> Called {
        let mut by_length: Vec<(usize, Vec<String>)> = names.map(folded_words).enumerate().collect();
        // "Lash fill" before "Lash".
        by_length.sort_by_key(|(_, name)| std::cmp::Reverse(name.len()));
        Called(by_length)
    }

    /// Those that stand in the words, by their places, and the words without them, in the parts into which signs divide them.
    pub(super) fn in_words(&self, words: &str) -> (Vec<usize>, Vec<String>) {
        let mut found: Vec<(usize, usize)> = Vec::new();
        let mut rest = Vec::new();
        let mut place = 0;
        for part in parts(words) {
            let mut left: Vec<Option<(&str, String)>> =
                part.split_whitespace().map(|word| Some((word, fold::name(word)))).collect();
            for (service, name) in &self.0 {
                while let Some(at) = run(&left, name) {
                    left[at..at + name.len()].fill(None);
                    found.push((place + at, *service));
                }
            }
            place += left.len();
            rest.push(left.into_iter().flatten().map(|(word, _)| word).collect::<Vec<_>>().join(" "));
        }
        found.sort_unstable();
        let mut once = BTreeSet::new();
        (found.into_iter().map(|(_, service)| service).filter(|service| once.insert(*service)).collect(), rest)
    }
}

/// Where a name stands among words, word by word.
fn run(words: &[Option<(&str, String)>], name: &[String]) -> Option<usize> {
    if name.is_empty() || name.len() > words.len() {
        return None;
    }
    words.windows(name.len()).position(|some| {
        some.iter().zip(name).all(|(word, wanted)| word.as_ref().is_some_and(|(_, folded)| folded == wanted))
    })
}

fn folded_words(text: &str) -> Vec<String> {
    text.split_whitespace().map(fold::name).filter(|word| !word.is_empty()).collect()
}

/// `Ana Jurić – Lash fill, brows`; a hyphen divides only where it stands alone.
fn parts(words: &str) -> Vec<String> {
    words
        .replace(" - ", "–")
        .split(BETWEEN)
        .map(|part| part.trim().trim_matches('-').trim().to_owned())
        .filter(|part| !part.is_empty())
        .collect()
}

/// The client an entry is about: by an address or a phone, else by her name. An address that stands in every entry is
/// the owner's own, so one of a client whom this file brought counts only under a name like hers.
pub(super) fn find(tx: &Tx, wish: &Wish, event: &Event, rest: &[String]) -> Result<Who> {
    let mut channels = channels(event, &wish.country);
    let names: Vec<String> = rest
        .iter()
        .map(|part| name(part))
        .chain(event.names.iter().map(|part| name(part)))
        .filter(|name| !name.is_empty())
        .collect();
    let mut owners: Vec<String> = Vec::new();
    let mut free = Vec::new();
    for row in channels.drain(..) {
        let with = channel::owners(tx, &row.normal)?;
        if with.is_empty() {
            free.push(row);
        }
        for owner in with {
            if !owners.contains(&owner)
                && (!wish.made.contains(&owner) || alike(&client::name(tx, &owner)?.name, &names))
            {
                owners.push(owner);
            }
        }
    }
    if let [only] = owners.as_slice() {
        return Ok(Who::Known(only.clone()));
    }
    for each in &names {
        let folded = fold::name(each);
        // A mother and her daughter share a phone.
        for owner in &owners {
            if fold::name(&client::name(tx, owner)?.name) == folded {
                return Ok(Who::Known(owner.clone()));
            }
        }
        match called(tx, &folded)?.as_slice() {
            [] => {}
            [only] => return Ok(Who::Known(only.clone())),
            _ => return Ok(Who::Several),
        }
    }
    if !owners.is_empty() {
        return Ok(Who::Several);
    }
    let Some(name) = names.into_iter().next() else { return Ok(Who::Nobody) };
    Ok(Who::New(Box::new(ClientFields {
        name,
        address_form: AddressForm::Unknown,
        language: String::new(),
        birthday: String::new(),
        source: String::new(),
        brought_by: None,
        employer: String::new(),
        discount: String::new(),
        channels: free,
        people: Vec::new(),
        tags: Vec::new(),
    })))
}

/// Whether one of these may be she; where none is given nothing speaks against her.
fn alike(name: &str, names: &[String]) -> bool {
    names.is_empty() || names.iter().any(|other| compatible(name, other))
}

pub(super) fn called(tx: &Tx, folded: &str) -> Result<Vec<String>> {
    tx.all(
        "SELECT DISTINCT client_id FROM search WHERE kind IN ('name', 'archived') AND folded = :folded ORDER BY client_id LIMIT 2",
        named_params! { ":folded": folded },
        |row| row.get(0),
    )
}

/// A part of the words as a name: without a phone, an address, or the word that leads to it.
pub(super) fn name(part: &str) -> String {
    let has_phone = !phones(part).is_empty();
    let of_phone =
        |word: &str| has_phone && word.chars().all(|letter| letter.is_ascii_digit() || "+-()/".contains(letter));
    let kept: Vec<&str> = part.split_whitespace().filter(|word| !word.contains('@') && !of_phone(word)).collect();
    let leads = |word: &&&str| WITH.contains(&fold::name(word).as_str());
    let skipped = kept.iter().take_while(leads).count();
    let whole = kept[skipped..].join(" ");
    if whole.chars().any(char::is_alphabetic) { whole.chars().take(field::LINE).collect() } else { String::new() }
}

/// Addresses and phones of the entry, each once.
fn channels(event: &Event, country: &str) -> Vec<ChannelRow> {
    let mut rows: Vec<ChannelRow> = Vec::new();
    let mut add = |kind: ChannelKind, typed: &str| {
        let typed = typed.trim();
        let normal = channel::normal(kind, typed, country);
        if !normal.is_empty() && typed.chars().count() <= field::LINE && rows.iter().all(|row| row.normal != normal) {
            rows.push(ChannelRow {
                id: None,
                kind,
                typed: typed.to_owned(),
                normal,
                label: String::new(),
                consent: ChannelConsent::NotAsked,
            });
        }
    };
    for address in &event.addresses {
        match address.split_once(':') {
            Some((scheme, address)) if scheme.eq_ignore_ascii_case("mailto") => add(ChannelKind::Email, address),
            Some((scheme, number)) if scheme.eq_ignore_ascii_case("tel") => add(ChannelKind::Phone, number),
            _ => {}
        }
    }
    for words in [&event.summary, &event.description] {
        for word in words.split(|letter: char| letter.is_whitespace() || "<>()[],;\"".contains(letter)) {
            let word = word.trim_start_matches("mailto:").trim_end_matches('.');
            if word.split_once('@').is_some_and(|(who, place)| !who.is_empty() && place.contains('.')) {
                add(ChannelKind::Email, word);
            }
        }
        for number in phones(words) {
            add(ChannelKind::Phone, &number);
        }
    }
    rows.truncate(5);
    rows
}

/// Runs of digits and what stands between them in a phone number. A day or a price does not begin with a 0 or a plus.
fn phones(words: &str) -> Vec<String> {
    words
        .split(|letter: char| !(letter.is_ascii_digit() || "+ -()/".contains(letter)))
        .map(|run| run.trim_matches(|letter: char| !(letter.is_ascii_digit() || letter == '+')).replace(['(', ')'], ""))
        .filter(|run| run.starts_with(['0', '+']) && (SHORTEST_PHONE..=15).contains(&fold::digits(run).len()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn services_and_a_name_are_read_out_of_any_order_of_words() {
        // The title, the services in it, and whose name is left first.
        let cases = [
            ("Ana Jurić – Lash fill", vec!["Lash fill"], "Ana Jurić"),
            ("Lash fill - Ana Jurić", vec!["Lash fill"], "Ana Jurić"),
            ("LASH FILL with Ana-Marija Jurić (first time)", vec!["Lash fill"], "Ana-Marija Jurić"),
            ("Ana Jurić lash full set, brows", vec!["Lash full set", "Brows"], "Ana Jurić"),
            ("brows + lash fill: Ana", vec!["Brows", "Lash fill"], "Ana"),
            ("наращивание 2d для Оля +385 91 234 5678", vec!["Наращивание 2D"], "Оля"),
            ("Ana 2 – Brows", vec!["Brows"], "Ana 2"),
            ("Eyebrows Ana", vec![], "Eyebrows Ana"),
            ("Lash fill", vec!["Lash fill"], ""),
            ("Lash fill 091 234 5678 ana@example.com", vec!["Lash fill"], ""),
            ("🌸 – Brows", vec!["Brows"], ""),
            ("", vec![], ""),
        ];
        let sold = ["Lash fill", "Lash full set", "Brows", "Наращивание 2D"];
        let called = Called::of(sold.into_iter());
        for (title, wanted, whose) in cases {
            let (found, rest) = called.in_words(title);
            let found: Vec<&str> = found.into_iter().map(|place| sold[place]).collect();
            assert_eq!(found, wanted, "{title}");
            let first = rest.iter().map(|part| name(part)).find(|name| !name.is_empty()).unwrap_or_default();
            assert_eq!(first, whose, "{title}");
        }
    }

    #[test]
    fn a_phone_is_not_a_day_and_not_a_price() {
        let cases = [
            ("call +385 91 234-5678, please", vec!["+385 91 234-5678"]),
            ("(091) 234 5678", vec!["091 234 5678"]),
            ("on 12.03.2026 at 11:00", vec![]),
            ("2026-03-12 11:00, 4500 EUR", vec![]),
            ("order 12345678901234567890", vec![]),
        ];
        for (words, wanted) in cases {
            assert_eq!(phones(words), wanted, "{words}");
        }
    }
}
