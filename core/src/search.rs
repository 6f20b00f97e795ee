//! Finding anybody by any part of a name, any run of a phone's digits, or a word of what was written about her.

use rusqlite::named_params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::choice::choice;
use crate::error::Result;
use crate::field;
use crate::fold;
use crate::tx::Tx;

choice! {
    SearchKind {
        Name = "name", Archived = "archived", Phone = "phone", Note = "note", Preference = "preference", Alert = "alert",
        Person = "person", Tag = "tag", Channel = "channel",
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
    row: String,
    client: String,
    folded: String,
}

pub fn find(tx: &Tx, args: &SearchArgs) -> Result<SearchFound> {
    let typed: String = args.words.chars().take(LONGEST).collect();
    let folded = fold::name(&typed);
    let digits = fold::digits(&typed);
    let mut hits = Vec::new();
    if !folded.is_empty() {
        let mut found = names(tx, &folded)?;
        found.sort_by_cached_key(|row| {
            (row.kind == SearchKind::Archived, closeness(&row.folded, &folded), row.folded.clone(), row.id)
        });
        found.truncate(NAMES);
        for row in found {
            hits.push(hit(tx, row, &folded)?);
        }
    }
    // A phone is looked for only when nothing but a phone was typed, so that "2d" is not a number.
    if digits.len() >= 3 && typed.chars().all(|letter| letter.is_ascii_digit() || " +-()./".contains(letter)) {
        for row in phones(tx, &digits)? {
            hits.push(hit(tx, row, &digits)?);
        }
    }
    if folded.chars().count() >= 2 {
        for row in words(tx, &folded)? {
            hits.push(hit(tx, row, &folded)?);
        }
    }
    Ok(SearchFound { hits })
}

/// Fills the search anew from the facts, when folding has changed or the index was found damaged.
pub fn rebuild(tx: &Tx) -> Result<()> {
    tx.execute("DELETE FROM search", [])?;
    tx.execute(
        "INSERT INTO search (kind, row_id, client_id, folded)
         SELECT iif(archived_at IS NULL, 'name', 'archived'), id, id, fold_name(name) FROM client
         UNION ALL SELECT iif(kind = 'phone', 'phone', 'channel'), id, client_id, iif(kind = 'phone', fold_phone(normal, typed), fold_name(typed)) FROM channel
         UNION ALL SELECT 'person', id, client_id, fold_name(name || ' ' || note) FROM person
         UNION ALL SELECT 'tag', id, client_id, fold_name(word) FROM tag
         UNION ALL SELECT 'preference', id, client_id, fold_name(words) FROM preference
         UNION ALL SELECT 'alert', id, client_id, fold_name(words) FROM alert
         UNION ALL SELECT 'note', id, client_id, fold_name(words || ' ' || ask || ' ' || promise || ' ' || step) FROM note",
        [],
    )?;
    Ok(())
}

fn names(tx: &Tx, folded: &str) -> Result<Vec<Found>> {
    // Names that begin with it are the most likely, and an index has them in order.
    let mut found = tx.all(
        "SELECT id, kind, row_id, client_id, folded FROM search
         WHERE kind = 'name' AND folded >= :from AND folded < :to
         ORDER BY folded
         LIMIT :most",
        named_params! { ":from": folded, ":to": format!("{folded}\u{10ffff}"), ":most": NAMES },
        from_row,
    )?;
    // One or two letters say little inside a name, but at the beginning of a word they tell namesakes apart.
    let mut more = if folded.split(' ').any(|word| word.len() < 3) { beginnings(tx, folded)? } else { Vec::new() };
    if folded.split(' ').any(|word| word.len() >= 3) {
        more.extend(parts(tx, folded, CANDIDATES)?);
    }
    for row in more {
        if row.kind != SearchKind::Phone && !found.iter().any(|seen| seen.id == row.id) {
            found.push(row);
        }
    }
    Ok(found)
}

/// Phones with that run of digits. 00 stands for + and the nought of 091 falls away behind a country, so a number that
/// begins with noughts is looked for without them too.
fn phones(tx: &Tx, digits: &str) -> Result<Vec<Found>> {
    let mut found = parts(tx, digits, OTHERS)?;
    let bare = digits.trim_start_matches('0');
    if bare.len() >= 3 && bare.len() < digits.len() {
        for row in parts(tx, bare, OTHERS)? {
            if !found.iter().any(|seen| seen.id == row.id) {
                found.push(row);
            }
        }
    }
    found.retain(|row| row.kind == SearchKind::Phone);
    found.truncate(OTHERS);
    Ok(found)
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
        "SELECT search.id, kind, row_id, client_id, folded
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
        "SELECT search.id, kind, row_id, client_id, folded
         FROM (SELECT rowid FROM search_start WHERE search_start MATCH :query LIMIT :most) AS start
         JOIN search ON search.id = start.rowid",
        named_params! { ":query": query, ":most": NAMES * 2 },
        from_row,
    )
}

/// The words of notes, likes, alerts, people, tags; the last word may still be being typed. Newest first.
fn words(tx: &Tx, folded: &str) -> Result<Vec<Found>> {
    let query = folded.split(' ').map(|word| format!("\"{word}\"*")).collect::<Vec<_>>().join(" AND ");
    tx.all(
        "SELECT search.id, kind, row_id, client_id, folded
         FROM (SELECT rowid FROM search_word WHERE search_word MATCH :query ORDER BY rowid DESC LIMIT :most) AS word
         JOIN search ON search.id = word.rowid
         ORDER BY search.id DESC",
        named_params! { ":query": query, ":most": OTHERS },
        from_row,
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

fn hit(tx: &Tx, found: Found, wanted: &str) -> Result<SearchHit> {
    let (name, archived) = tx.one(
        "SELECT name, archived_at IS NOT NULL FROM client WHERE id = :id",
        named_params! { ":id": found.client },
        |row| Ok((row.get::<_, String>(0)?, row.get(1)?)),
    )?;
    let sql = match found.kind {
        SearchKind::Name | SearchKind::Archived => None,
        SearchKind::Phone | SearchKind::Channel => Some("SELECT typed FROM channel WHERE id = :id"),
        SearchKind::Note => {
            Some("SELECT trim(words || ' ' || ask || ' ' || promise || ' ' || step) FROM note WHERE id = :id")
        }
        SearchKind::Preference => Some("SELECT words FROM preference WHERE id = :id"),
        SearchKind::Alert => Some("SELECT words FROM alert WHERE id = :id"),
        SearchKind::Person => Some("SELECT trim(name || ' ' || note) FROM person WHERE id = :id"),
        SearchKind::Tag => Some("SELECT word FROM tag WHERE id = :id"),
    };
    let excerpt = match sql {
        Some(sql) => excerpt(&tx.one(sql, named_params! { ":id": found.row }, |row| row.get::<_, String>(0))?, wanted),
        None => String::new(),
    };
    Ok(SearchHit { client: found.client, name, kind: found.kind, excerpt, archived })
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
    Ok(Found { id: row.get(0)?, kind: row.get(1)?, row: row.get(2)?, client: row.get(3)?, folded: row.get(4)? })
}
