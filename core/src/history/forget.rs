//! Forgetting clients: their rows are removed from every table, and what history said of them is cut out of it. Nothing of this
//! is a step, because a step would keep what is to go.

use std::collections::HashSet;

use rusqlite::named_params;
use sha2::{Digest, Sha256};

use super::change::{Change, changes};
use super::columns;
use super::cut::{Scissors, cut};
use crate::error::Result;
use crate::tx::Tx;
use crate::{client, not_same, photo, table, visit_service};

/// Rows by table and id.
pub type Rows = HashSet<(String, String)>;

/// How many rows of a table belong to these clients (their ids as JSON).
pub fn count(tx: &Tx, table: &str, clients: &str) -> Result<i64> {
    tx.one(
        &format!("SELECT count(*) FROM {table} WHERE {}", theirs(tx, table)?),
        named_params! { ":clients": clients },
        |row| row.get(0),
    )
}

/// Removes these clients with all that is theirs, now and at any time before. Answers with the names of their pictures.
pub fn forget(tx: &Tx, clients: &HashSet<String>) -> Result<HashSet<String>> {
    let list = serde_json::to_string(clients)?;
    let rows = rows(tx, clients, &list)?;
    let mut pictures = cut_out(tx, clients, &list, &rows)?;
    pictures.extend(pictures_of(tx, &rows)?);
    remove(tx, &list)?;
    Ok(pictures)
}

/// Removes single rows, and what was ever said of them. Answers with the names of their pictures.
pub fn rows_of(tx: &Tx, rows: &Rows) -> Result<HashSet<String>> {
    let mut pictures = cut_out(tx, &HashSet::new(), "[]", rows)?;
    pictures.extend(pictures_of(tx, rows)?);
    tx.conn.pragma_update(None, "defer_foreign_keys", true)?;
    for name in table::hers() {
        let ids = ids(rows, name);
        if !ids.is_empty() {
            tx.execute(
                &format!("DELETE FROM {name} WHERE id IN (SELECT value FROM json_each(:ids))"),
                named_params! { ":ids": serde_json::to_string(&ids)? },
            )?;
        }
    }
    Ok(pictures)
}

fn pictures_of(tx: &Tx, rows: &Rows) -> Result<HashSet<String>> {
    let photos = photo::pictures(tx)?.into_iter();
    Ok(photos.filter(|(id, _)| rows.contains(&("photo".to_owned(), id.clone()))).flat_map(|(_, names)| names).collect())
}

/// Every row that is theirs, or was and is nobody else's now.
fn rows(tx: &Tx, clients: &HashSet<String>, list: &str) -> Result<Rows> {
    let mut rows: Rows = tx
        .all(
            "SELECT DISTINCT table_name, row_id FROM touched WHERE client_id IN (SELECT value FROM json_each(:clients))",
            named_params! { ":clients": list },
            |row| Ok((row.get(0)?, row.get(1)?)),
        )?
        .into_iter()
        .collect();
    for name in table::hers() {
        let theirs = theirs(tx, name)?;
        let whose = tx.all(
            &format!("SELECT id, {theirs} FROM {name} WHERE {theirs} OR id IN (SELECT value FROM json_each(:ids))"),
            named_params! { ":clients": list, ":ids": serde_json::to_string(&ids(&rows, name))? },
            |row| Ok((row.get::<_, String>(0)?, row.get::<_, bool>(1)?)),
        )?;
        settle(&mut rows, name, whose);
    }
    let lines = tx.all(
        "SELECT visit_service.id, visit.client_id IN (SELECT value FROM json_each(:clients))
         FROM visit_service JOIN visit ON visit.id = visit_service.visit_id
         WHERE visit.client_id IN (SELECT value FROM json_each(:clients)) OR visit_service.id IN (SELECT value FROM json_each(:ids))",
        named_params! { ":clients": list, ":ids": serde_json::to_string(&ids(&rows, "visit_service"))? },
        |row| Ok((row.get::<_, String>(0)?, row.get::<_, bool>(1)?)),
    )?;
    settle(&mut rows, "visit_service", lines);
    let pairs = tx.all(
        "SELECT id, 1 FROM not_same WHERE other_id IN (SELECT value FROM json_each(:clients))",
        named_params! { ":clients": list },
        |row| Ok((row.get::<_, String>(0)?, row.get::<_, bool>(1)?)),
    )?;
    settle(&mut rows, "not_same", pairs);
    rows.extend(clients.iter().map(|client| ("client".to_owned(), client.clone())));
    Ok(rows)
}

/// Which rows of a table are theirs: also one that was written at a visit of theirs and went to another when cards were parted.
fn theirs(tx: &Tx, table: &str) -> Result<String> {
    let client = "client_id IN (SELECT value FROM json_each(:clients))";
    let at_visits = columns(tx, table)?.iter().any(|column| column == "visit_id");
    Ok(if at_visits {
        format!(
            "id IN (SELECT id FROM {table} WHERE {client}
                    UNION SELECT id FROM {table} WHERE visit_id IN (SELECT id FROM visit WHERE {client}))"
        )
    } else {
        client.into()
    })
}

fn ids<'rows>(rows: &'rows Rows, table: &str) -> Vec<&'rows str> {
    rows.iter().filter(|(name, _)| name == table).map(|(_, id)| id.as_str()).collect()
}

fn settle(rows: &mut Rows, table: &str, whose: Vec<(String, bool)>) {
    for (id, theirs) in whose {
        let row = (table.to_owned(), id);
        if theirs {
            rows.insert(row);
        } else {
            // Once merged into her and parted again: it is another's.
            rows.remove(&row);
        }
    }
}

/// Cuts them out of every entry that speaks of them.
fn cut_out(tx: &Tx, clients: &HashSet<String>, list: &str, rows: &Rows) -> Result<HashSet<String>> {
    let keys: Vec<String> = rows.iter().map(|(table, id)| format!("{table} {id}")).collect();
    let keys = serde_json::to_string(&keys)?;
    let client_columns = columns(tx, "client")?;
    let brought_by = client_columns.iter().position(|name| name == "brought_by").unwrap_or(usize::MAX);
    let scissors = Scissors { rows, names: clients, absent: ("client", brought_by) };
    let photo_columns = columns(tx, "photo")?;
    let mut pictures = HashSet::new();
    let entries = tx.all(
        "SELECT seq, changeset FROM history
         WHERE length(changeset) > 0
           AND (seq IN (SELECT seq FROM touched
                        WHERE client_id IN (SELECT value FROM json_each(:clients))
                           OR table_name || ' ' || row_id IN (SELECT value FROM json_each(:rows)))
                OR EXISTS (SELECT 1 FROM json_each(:clients) WHERE instr(changeset, CAST(value AS BLOB)) > 0))",
        named_params! { ":clients": list, ":rows": keys },
        |row| Ok((row.get::<_, i64>(0)?, row.get::<_, Vec<u8>>(1)?)),
    )?;
    for (seq, changeset) in entries {
        let left = cut(&changeset, &scissors)?;
        if left == changeset {
            continue;
        }
        let of_photos =
            |change: &Change| change.table == "photo" && rows.contains(&(change.table.clone(), change.id.clone()));
        for change in changes(&changeset)?.iter().filter(|change| of_photos(change)) {
            photo::pictures_of(&photo_columns, &change.old, &mut pictures);
            photo::pictures_of(&photo_columns, &change.new, &mut pictures);
        }
        tx.execute(
            "UPDATE history SET changeset = :left, cut = :cut WHERE seq = :seq",
            named_params! { ":left": left, ":cut": seal(&left)?, ":seq": seq },
        )?;
    }
    tx.execute(
        "DELETE FROM touched WHERE table_name || ' ' || row_id IN (SELECT value FROM json_each(:rows))",
        named_params! { ":rows": keys },
    )?;
    // What is another's now was once theirs: merged and parted again.
    tx.execute(
        "UPDATE touched SET client_id = '' WHERE client_id IN (SELECT value FROM json_each(:clients))",
        named_params! { ":clients": list },
    )?;
    Ok(pictures)
}

/// By which what is left of an entry is known to be what was left; nothing for one with nothing left.
fn seal(left: &[u8]) -> Result<Vec<u8>> {
    if left.is_empty() {
        return Ok(Vec::new());
    }
    let mut salt = [0_u8; 16];
    getrandom::fill(&mut salt)?;
    let mut seal = salt.to_vec();
    seal.extend(Sha256::new().chain_update(salt).chain_update(left).finalize());
    Ok(seal)
}

/// Removes what stands now, children and parents in any order.
fn remove(tx: &Tx, list: &str) -> Result<()> {
    tx.conn.pragma_update(None, "defer_foreign_keys", true)?;
    visit_service::forget(tx, list)?;
    // The visits last, because others are theirs by them.
    for name in table::hers().filter(|name| *name != "visit").chain(["visit"]) {
        tx.execute(&format!("DELETE FROM {name} WHERE {}", theirs(tx, name)?), named_params! { ":clients": list })?;
    }
    not_same::forget(tx, list)?;
    client::forget(tx, list)
}
