//! Finding anybody by any part of a name, any run of a phone's digits, or a word of what was written about her.

use std::collections::HashMap;

use rusqlite::named_params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::choice::choice;
use crate::client::ClientName;
use crate::error::Result;
use crate::field;
use crate::fold;
use crate::tx::Tx;

choice! {
    SearchKind {
        Name = "name", Archived = "archived", Phone = "phone", Note = "note", Preference = "preference", Alert = "alert",
        Person = "person", Tag = "tag", Channel = "channel",
        Contact = "contact", Complaint = "complaint", PatchTest = "patch_test", Gift = "gift", Photo = "photo",
    }
}

#[derive(Debug, Deserialize, TS)]
pub struct SearchArgs {
    pub words: String,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct SearchHit {
    pub client: String,
    pub name: String,
    pub kind: SearchKind,
    /// What was found, as it was typed.
    pub excerpt: String,
    pub archived: bool,
}

#[derive(Debug, Serialize, TS)]
pub struct SearchFound {
    pub hits: Vec<SearchHit>,
}

/// Names shown, then everything else.
const NAMES: usize = 20;
const OTHERS: usize = 20;
/// Looked at before choosing: ranking everything would cost more the larger the book is.
const CANDIDATES: usize = 200;
/// Characters of a query that are looked at.
const LONGEST: usize = 100;
/// Characters of a note shown around what was found.
const EXCERPT: usize = 90;

/// A row of the search table.
struct Found {
    id: i64,
    kind: SearchKind,
    folded: String,
}

pub fn find(tx: &Tx, args: &SearchArgs) -> Result<SearchFound> {
    let typed: String = args.words.chars().take(LONGEST).collect();
    let folded = fold::name(&typed);
    let digits = fold::digits(&typed);
    // A phone is looked for only when nothing but a phone was typed, so that "2d" is not a number.
    let is_phone =
        digits.len() >= 3 && typed.chars().all(|letter| letter.is_ascii_digit() || " +-()./".contains(letter));
    let mut found: Vec<(i64, &str)> = Vec::new();
    // Names and phones are in one index, so digits typed without anything between them are looked for once.
    let mut numbers = None;
    if !folded.is_empty() {
        let (names, phones) = names(tx, &folded)?;
        found.extend(names.into_iter().map(|id| (id, folded.as_str())));
        numbers = phones.filter(|_| digits == folded);
    }
    if is_phone {
        let numbers = numbers.map_or_else(|| parts(tx, &digits, OTHERS), Ok)?;
        found.extend(phones(tx, &digits, numbers)?.into_iter().map(|id| (id, digits.as_str())));
    }
    if folded.chars().count() >= 2 {
        found.extend(words(tx, &folded)?.into_iter().map(|id| (id, folded.as_str())));
    }
    Ok(SearchFound { hits: hits(tx, &found)? })
}

/// Fills the search anew from the facts, when folding has changed or the index was found damaged.
pub fn rebuild(tx: &Tx) -> Result<()> {
    tx.execute("DELETE FROM search", [])?;
    tx.execute(
        "INSERT INTO search (kind, row_id, client_id, folded)
         SELECT iif(archived_at IS NULL, 'name', 'archived'), id, id, fold_name(name) FROM client WHERE merged_into = ''
         UNION ALL SELECT iif(kind = 'phone', 'phone', 'channel'), id, client_id, iif(kind = 'phone', fold_phone(normal, typed), fold_name(typed)) FROM channel
         UNION ALL SELECT 'person', id, client_id, fold_name(name || ' ' || note) FROM person
         UNION ALL SELECT 'tag', id, client_id, fold_name(word) FROM tag
         UNION ALL SELECT 'preference', id, client_id, fold_name(words || ' ' || answer) FROM preference
         UNION ALL SELECT 'alert', id, client_id, fold_name(words) FROM alert
         UNION ALL SELECT 'note', id, client_id, fold_name(words || ' ' || ask || ' ' || promise || ' ' || step) FROM note
         UNION ALL SELECT 'contact', id, client_id, fold_name(words) FROM contact WHERE words <> ''
         UNION ALL SELECT 'complaint', id, client_id, fold_name(words || ' ' || offered || ' ' || solution) FROM complaint
         UNION ALL SELECT 'patch_test', id, client_id, fold_name(product || ' ' || brand || ' ' || batch || ' ' || words) FROM patch_test
         UNION ALL SELECT 'gift', id, client_id, fold_name(words) FROM gift
         UNION ALL SELECT 'photo', id, client_id, fold_name(words) FROM photo WHERE words <> ''",
        [],
    )?;
    Ok(())
}

/// Writes the index anew without what was removed from it: FTS5 only says that it is gone until it comes to it.
pub fn compact(tx: &Tx) -> Result<()> {
    tx.execute("INSERT INTO search_part(search_part) VALUES ('optimize')", [])?;
    tx.execute("INSERT INTO search_start(search_start) VALUES ('optimize')", [])?;
    tx.execute("INSERT INTO search_word(search_word) VALUES ('optimize')", [])?;
    Ok(())
}

/// Other clients in whose words this name stands, so that somebody may look whether they speak of her.
pub fn mentions(tx: &Tx, name: &str, but: &str) -> Result<Vec<ClientName>> {
    tx.all(
        "SELECT DISTINCT client.id, client.name FROM search JOIN client ON client.id = search.client_id
         LEFT JOIN alphabet ON alphabet.client_id = client.id
         WHERE search.kind NOT IN ('name', 'archived', 'phone') AND instr(search.folded, fold_name(:name)) > 0
           AND client.id NOT IN (SELECT value FROM json_each(:but))
         ORDER BY alphabet.place, client.id
         LIMIT 20",
        named_params! { ":name": name, ":but": but },
        |row| Ok(ClientName { id: row.get(0)?, name: row.get(1)? }),
    )
}

/// The names nearest to it, and the phones that were met beside them, where those had to be looked at.
fn names(tx: &Tx, folded: &str) -> Result<(Vec<i64>, Option<Vec<Found>>)> {
    // Names that begin with it are the most likely, and an index has them in order.
    let mut found = tx.all(
        "SELECT id, kind, folded FROM search
         WHERE kind = 'name' AND folded >= :from AND folded < :to
         ORDER BY folded
         LIMIT :most",
        named_params! { ":from": folded, ":to": format!("{folded}\u{10ffff}"), ":most": NAMES },
        from_row,
    )?;
    // When these fill the list already, nothing that only holds it further inside could come before them.
    if found.len() == NAMES {
        return Ok((found.into_iter().map(|row| row.id).collect(), None));
    }
    // One or two letters say little inside a name, but at the beginning of a word they tell namesakes apart.
    if folded.split(' ').any(|word| word.len() < 3) {
        found.extend(beginnings(tx, folded)?);
    }
    let mut numbers = None;
    if folded.split(' ').any(|word| word.len() >= 3) {
        let (phones, inside): (Vec<Found>, Vec<Found>) =
            parts(tx, folded, CANDIDATES)?.into_iter().partition(|row| row.kind == SearchKind::Phone);
        found.extend(inside);
        numbers = Some(phones);
    }
    let rank = |row: &Found| (row.kind == SearchKind::Archived, closeness(&row.folded, folded));
    let mut ranked: Vec<((bool, u8), &Found)> = found.iter().map(|row| (rank(row), row)).collect();
    ranked.sort_unstable_by(|one, other| (one.0, &one.1.folded, one.1.id).cmp(&(other.0, &other.1.folded, other.1.id)));
    let mut names: Vec<i64> = ranked.into_iter().map(|(_, row)| row.id).collect();
    names.dedup();
    names.truncate(NAMES);
    Ok((names, numbers))
}

/// Phones with that run of digits, further ones beside those found. 00 stands for + and the nought of 091 falls away
/// behind a country, so a number that begins with noughts is looked for without them too.
fn phones(tx: &Tx, digits: &str, mut found: Vec<Found>) -> Result<Vec<i64>> {
    let bare = digits.trim_start_matches('0');
    if bare.len() >= 3 && bare.len() < digits.len() {
        for row in parts(tx, bare, OTHERS)? {
            if !found.iter().any(|seen| seen.id == row.id) {
                found.push(row);
            }
        }
    }
    Ok(found.into_iter().filter(|row| row.kind == SearchKind::Phone).map(|row| row.id).take(OTHERS).collect())
}

/// Any part, by trigrams; words too short for one are checked afterwards.
fn parts(tx: &Tx, folded: &str, most: usize) -> Result<Vec<Found>> {
    let query = folded
        .split(' ')
        .filter(|word| word.len() >= 3)
        .map(|word| format!("\"{word}\""))
        .collect::<Vec<_>>()
        .join(" AND ");
    let rows = tx.all(
        "SELECT search.id, kind, folded
         FROM (SELECT rowid FROM search_part WHERE search_part MATCH :query LIMIT :most) AS part
         JOIN search ON search.id = part.rowid",
        named_params! { ":query": query, ":most": most },
        from_row,
    )?;
    Ok(rows.into_iter().filter(|row| folded.split(' ').all(|word| row.folded.contains(word))).collect())
}

/// One or two letters: the beginnings of words of names.
fn beginnings(tx: &Tx, folded: &str) -> Result<Vec<Found>> {
    let query = folded.split(' ').map(|word| format!("\"{word}\"*")).collect::<Vec<_>>().join(" AND ");
    tx.all(
        "SELECT search.id, kind, folded
         FROM (SELECT rowid FROM search_start WHERE search_start MATCH :query LIMIT :most) AS start
         JOIN search ON search.id = start.rowid",
        named_params! { ":query": query, ":most": NAMES * 2 },
        from_row,
    )
}

/// The words of notes, likes, alerts, people, tags; the last word may still be being typed. Newest first.
fn words(tx: &Tx, folded: &str) -> Result<Vec<i64>> {
    let query = folded.split(' ').map(|word| format!("\"{word}\"*")).collect::<Vec<_>>().join(" AND ");
    tx.all(
        "SELECT rowid FROM search_word WHERE search_word MATCH :query ORDER BY rowid DESC LIMIT :most",
        named_params! { ":query": query, ":most": OTHERS },
        |row| row.get(0),
    )
}

/// 0 for the whole name, then its beginning, the beginning of a word, the inside.
fn closeness(name: &str, wanted: &str) -> u8 {
    if name == wanted {
        0
    } else if name.starts_with(wanted) {
        1
    } else if wanted.split(' ').all(|part| name.split(' ').any(|word| word.starts_with(part))) {
        2
    } else {
        3
    }
}

/// The rows as they are shown, in the order of the ids; beside each what was looked for in it.
fn hits(tx: &Tx, found: &[(i64, &str)]) -> Result<Vec<SearchHit>> {
    let ids: Vec<i64> = found.iter().map(|(id, _)| *id).collect();
    let rows = tx.all(
        "SELECT search.id, search.client_id, client.name, client.archived_at IS NOT NULL, search.kind,
                CASE
                  WHEN search.kind IN ('name', 'archived') THEN ''
                  WHEN search.kind = 'note'
                    THEN (SELECT trim(words || ' ' || ask || ' ' || promise || ' ' || step) FROM note WHERE id = search.row_id)
                  WHEN search.kind IN ('phone', 'channel') THEN (SELECT typed FROM channel WHERE id = search.row_id)
                  WHEN search.kind = 'preference' THEN (SELECT trim(words || ' ' || answer) FROM preference WHERE id = search.row_id)
                  WHEN search.kind = 'alert' THEN (SELECT words FROM alert WHERE id = search.row_id)
                  WHEN search.kind = 'person' THEN (SELECT trim(name || ' ' || note) FROM person WHERE id = search.row_id)
                  WHEN search.kind = 'tag' THEN (SELECT word FROM tag WHERE id = search.row_id)
                  WHEN search.kind = 'contact' THEN (SELECT words FROM contact WHERE id = search.row_id)
                  WHEN search.kind = 'complaint'
                    THEN (SELECT trim(words || ' ' || offered || ' ' || solution) FROM complaint WHERE id = search.row_id)
                  WHEN search.kind = 'patch_test'
                    THEN (SELECT trim(product || ' ' || brand || ' ' || batch || ' ' || words) FROM patch_test WHERE id = search.row_id)
                  WHEN search.kind = 'gift' THEN (SELECT words FROM gift WHERE id = search.row_id)
                  WHEN search.kind = 'photo' THEN (SELECT words FROM photo WHERE id = search.row_id)
                END
         FROM search JOIN client ON client.id = search.client_id
         WHERE search.id IN (SELECT value FROM json_each(:ids))",
        named_params! { ":ids": serde_json::to_string(&ids)? },
        |row| {
            let hit = SearchHit {
                client: row.get(1)?,
                name: row.get(2)?,
                archived: row.get(3)?,
                kind: row.get(4)?,
                excerpt: row.get(5)?,
            };
            Ok((row.get::<_, i64>(0)?, hit))
        },
    )?;
    let mut hits: HashMap<i64, SearchHit> = rows.into_iter().collect();
    let shown = found.iter().filter_map(|(id, wanted)| {
        let hit = hits.remove(id)?;
        Some(SearchHit { excerpt: excerpt(&hit.excerpt, wanted), ..hit })
    });
    Ok(shown.collect())
}

/// The stretch of a text around the first word that was found, at word boundaries.
fn excerpt(text: &str, wanted: &str) -> String {
    let text = field::one_line(text);
    if text.chars().count() <= EXCERPT {
        return text;
    }
    let first = wanted.split(' ').next().unwrap_or_default();
    let all: Vec<&str> = text.split(' ').collect();
    let hit = all.iter().position(|word| fold::name(word).split(' ').any(|part| part.starts_with(first))).unwrap_or(0);
    let from = hit.saturating_sub(4);
    let mut shown = if from > 0 { String::from("…") } else { String::new() };
    for word in &all[from..] {
        if shown.chars().count() + word.chars().count() > EXCERPT {
            shown.push('…');
            break;
        }
        if !shown.is_empty() && shown != "…" {
            shown.push(' ');
        }
        shown.push_str(word);
    }
    shown
}

fn from_row(row: &rusqlite::Row<'_>) -> rusqlite::Result<Found> {
    Ok(Found { id: row.get(0)?, kind: row.get(1)?, folded: row.get(2)? })
}
