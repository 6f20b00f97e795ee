//! Clients who may be one: the same phone or e-mail, or the same name in any script and order with the same birthday.
//!
//! A phone or an e-mail in common weighs 50, a name 30, a birthday 20; birthdays that differ take 40 away, because a mother
//! and a daughter share a phone. From 50 on the two are shown. Whoever was said to be another is never shown again.

use std::collections::{BTreeMap, HashMap, HashSet};

use rusqlite::named_params;
use serde::Serialize;
use ts_rs::TS;

use crate::channel::{self, ChannelRow};
use crate::choice::choice;
use crate::day::Day;
use crate::error::Result;
use crate::not_same;
use crate::tx::Tx;
use crate::visit;

choice! {
    DuplicateWhy { Phone = "phone", Email = "email", Name = "name", Birthday = "birthday", OtherBirthday = "other_birthday" }
}

/// One of the two, with what tells them apart.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DuplicateOne {
    pub id: String,
    pub name: String,
    pub birthday: String,
    pub channels: Vec<ChannelRow>,
    pub made_on: Day,
    /// Done, ever.
    pub visits: i64,
    pub last: Option<Day>,
    pub archived: bool,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct Duplicate {
    /// The one with more visits first, then the older card: she is proposed to stay.
    pub one: DuplicateOne,
    pub other: DuplicateOne,
    /// 50 to 100.
    pub score: i64,
    pub why: Vec<DuplicateWhy>,
}

/// So many pairs are shown; the rest comes when these are settled.
const MOST: usize = 50;
/// Of clients who share one thing so many are compared: a switchboard's number proves nothing.
const CROWD: usize = 6;
const SHOWN_FROM: i64 = 50;

/// The likeliest first.
pub fn list(tx: &Tx) -> Result<Vec<Duplicate>> {
    let birthdays: HashMap<String, String> = tx
        .all("SELECT id, birthday FROM client WHERE merged_into = ''", [], |row| Ok((row.get(0)?, row.get(1)?)))?
        .into_iter()
        .collect();
    let mut why: BTreeMap<(String, String), Vec<DuplicateWhy>> = BTreeMap::new();
    for (kind, groups) in [
        (DuplicateWhy::Phone, shared(tx, "phone")?),
        (DuplicateWhy::Email, shared(tx, "email")?),
        (DuplicateWhy::Name, namesakes(tx)?),
    ] {
        for group in groups {
            for pair in pairs(&group) {
                let reasons = why.entry(pair).or_default();
                if !reasons.contains(&kind) {
                    reasons.push(kind);
                }
            }
        }
    }
    let apart: HashSet<(String, String)> = not_same::all(tx)?.into_iter().collect();
    let mut found = Vec::new();
    for ((one, other), mut why) in why.into_iter().filter(|(pair, _)| !apart.contains(pair)) {
        let (Some(hers), Some(others)) = (birthdays.get(&one), birthdays.get(&other)) else { continue };
        why.extend(birthday(hers, others));
        let score = score(&why);
        if score >= SHOWN_FROM {
            found.push((score, one, other, why));
        }
    }
    found.sort_by(|one, other| (other.0, &one.1, &one.2).cmp(&(one.0, &other.1, &other.2)));
    found.truncate(MOST);
    found.into_iter().map(|(score, one, other, why)| shown(tx, &one, &other, score, why)).collect()
}

/// How likely two are one, from what they share: at most 100.
pub fn score(why: &[DuplicateWhy]) -> i64 {
    let weight = |why: &DuplicateWhy| match why {
        DuplicateWhy::Phone | DuplicateWhy::Email => 50,
        DuplicateWhy::Name => 30,
        DuplicateWhy::Birthday => 20,
        DuplicateWhy::OtherBirthday => -40,
    };
    why.iter().map(weight).sum::<i64>().min(100)
}

/// What two birthdays say; one without its year fits any year.
pub fn birthday(one: &str, other: &str) -> Option<DuplicateWhy> {
    if one.is_empty() || other.is_empty() {
        return None;
    }
    let day = |birthday: &str| birthday[birthday.len() - 5..].to_owned();
    let yearless = |birthday: &str| birthday.starts_with("--");
    let same = day(one) == day(other) && (yearless(one) || yearless(other) || one == other);
    Some(if same { DuplicateWhy::Birthday } else { DuplicateWhy::OtherBirthday })
}

/// Clients who share a phone or an address, in groups.
fn shared(tx: &Tx, kind: &str) -> Result<Vec<Vec<String>>> {
    let rows: Vec<(String, String)> = tx.all(
        "SELECT channel.normal, channel.client_id FROM channel JOIN client ON client.id = channel.client_id
         WHERE channel.kind = :kind AND client.merged_into = '' AND channel.normal IN
           (SELECT twice.normal FROM channel AS twice WHERE twice.normal <> '' GROUP BY twice.normal HAVING count(*) > 1)",
        named_params! { ":kind": kind },
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    Ok(grouped(rows))
}

/// Clients whose names have the same words, in any script and order.
fn namesakes(tx: &Tx) -> Result<Vec<Vec<String>>> {
    let rows: Vec<(String, String)> =
        tx.all("SELECT folded, client_id FROM search WHERE kind IN ('name', 'archived')", [], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?;
    Ok(grouped(rows.into_iter().map(|(folded, client)| {
        let mut words: Vec<&str> = folded.split(' ').collect();
        words.sort_unstable();
        (words.join(" "), client)
    })))
}

fn grouped(rows: impl IntoIterator<Item = (String, String)>) -> Vec<Vec<String>> {
    let mut groups: HashMap<String, Vec<String>> = HashMap::new();
    for (key, client) in rows {
        let group = groups.entry(key).or_default();
        if !group.contains(&client) {
            group.push(client);
        }
    }
    groups.into_values().filter(|group| group.len() > 1).collect()
}

fn pairs(group: &[String]) -> Vec<(String, String)> {
    let mut group: Vec<&String> = group.iter().collect();
    group.sort_unstable();
    group.truncate(CROWD);
    let mut pairs = Vec::new();
    for (at, one) in group.iter().enumerate() {
        pairs.extend(group[at + 1..].iter().map(|other| ((*one).clone(), (*other).clone())));
    }
    pairs
}

fn shown(tx: &Tx, one: &str, other: &str, score: i64, why: Vec<DuplicateWhy>) -> Result<Duplicate> {
    let (one, other) = (told(tx, one)?, told(tx, other)?);
    let stays = |each: &DuplicateOne| (!each.archived, each.visits, std::cmp::Reverse((each.made_on, each.id.clone())));
    let (one, other) = if stays(&one) >= stays(&other) { (one, other) } else { (other, one) };
    Ok(Duplicate { one, other, score, why })
}

fn told(tx: &Tx, id: &str) -> Result<DuplicateOne> {
    let full = crate::client::full(tx, id)?;
    let visits = tx.one(
        "SELECT count(*) FROM visit WHERE client_id = :client AND state = 'done'",
        named_params! { ":client": id },
        |row| row.get(0),
    )?;
    Ok(DuplicateOne {
        id: id.to_owned(),
        name: full.fields.name,
        birthday: full.fields.birthday,
        channels: channel::of(tx, id)?,
        made_on: full.made_on,
        visits,
        last: visit::last_done(tx, id)?.map(|visit| visit.starts.day()),
        archived: full.archived,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_two_share_is_weighed() {
        use DuplicateWhy::{Birthday, Email, Name, OtherBirthday, Phone};
        let cases: &[(&str, &[DuplicateWhy], bool)] = &[
            ("a phone", &[Phone], true),
            ("an e-mail", &[Email], true),
            ("a name alone", &[Name], false),
            ("a name and a birthday", &[Name, Birthday], true),
            ("a phone, as mother and daughter have", &[Phone, OtherBirthday], false),
            ("a phone and a name, and one birthday mistyped", &[Phone, Name, OtherBirthday], false),
            ("everything but the birthday", &[Phone, Email, Name, OtherBirthday], true),
            ("everything", &[Phone, Email, Name, Birthday], true),
        ];
        for (what, why, shown) in cases {
            assert_eq!(score(why) >= SHOWN_FROM, *shown, "{what}: {}", score(why));
        }
        assert_eq!(score(&[Phone, Email, Name, Birthday]), 100);
    }

    #[test]
    fn a_birthday_without_its_year_fits_any_year() {
        let cases = [
            ("1991-09-14", "1991-09-14", Some(DuplicateWhy::Birthday)),
            ("1991-09-14", "--09-14", Some(DuplicateWhy::Birthday)),
            ("1991-09-14", "1992-09-14", Some(DuplicateWhy::OtherBirthday)),
            ("--09-14", "--09-15", Some(DuplicateWhy::OtherBirthday)),
            ("", "1991-09-14", None),
        ];
        for (one, other, says) in cases {
            assert_eq!(birthday(one, other), says, "{one} and {other}");
        }
    }
}
