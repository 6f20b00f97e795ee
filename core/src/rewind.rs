//! The card as it stood on any day: her rows are taken back, entry by entry, into a book in memory, and read there as ever.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::named_params;
use rusqlite::types::Value;
use serde::Deserialize;
use ts_rs::TS;

use crate::book;
use crate::card::{self, CardArgs, ClientCard};
use crate::client;
use crate::day::{Day, Instant};
use crate::error::{Error, Fault, Result, Rule};
use crate::history;
use crate::history::change::{Change, What, changes};
use crate::standing::fill;
use crate::table;
use crate::tx::{self, Tx};

#[derive(Debug, Deserialize, TS)]
pub struct CardOnArgs {
    pub client: String,
    pub on: Day,
}

/// What her card is read from beside her own rows, and is nobody's.
const EVERYBODYS: &[&str] = &["setting", "master", "service", "preference_kind", "consent_text"];
/// Rows by table and id.
type Rows = BTreeMap<(String, String), Vec<Value>>;

/// Her card as it stood at the end of a day.
pub fn card_on(tx: &Tx, args: &CardOnArgs) -> Result<ClientCard> {
    client::name(tx, &args.client)?;
    if args.on > tx.today() {
        return Err(Error::invalid("on", Rule::InTheFuture));
    }
    let at = tx.zone.instant(args.on.plus(1).starts().plus_minutes(-1)).0;
    let seq = seq_at(tx, at)?;
    if thinned_since(tx, seq)? {
        return Err(Error::Refused(Fault::NotKept));
    }
    let mut rows = Rows::new();
    for name in EVERYBODYS {
        load(tx, &mut rows, name, &format!("SELECT * FROM {name} WHERE :client = ''"), "")?;
    }
    let mut around = around(tx, &args.client, seq)?;
    for id in &around {
        load_hers(tx, &mut rows, id)?;
    }
    around.insert(String::new());
    take_back(tx, &mut rows, &around, seq)?;
    let conn = book::blank()?;
    let then = Tx::new(&conn, at, tx.zone, tx.language);
    for ((table, _), row) in &rows {
        history::put_back(&then, table, row)?;
    }
    fill::refresh(&then)?;
    card::show(&then, &CardArgs { client: args.client.clone() })
}

/// The last entry written by then.
fn seq_at(tx: &Tx, at: Instant) -> Result<i64> {
    Ok(tx
        .first(
            "SELECT seq FROM history WHERE at <= :at ORDER BY at DESC, seq DESC LIMIT 1",
            named_params! { ":at": at },
            |row| row.get(0),
        )?
        .unwrap_or(0))
}

/// Whether something that happened since has lost its rows.
fn thinned_since(tx: &Tx, seq: i64) -> Result<bool> {
    tx.one(
        "SELECT coalesce((SELECT length(changeset) = 0 FROM history WHERE seq > :seq ORDER BY seq LIMIT 1), 0)",
        named_params! { ":seq": seq },
        |row| row.get(0),
    )
}

/// She, who brought her, whom she brought, and everybody whom any of these was merged with: now or at any time since.
fn around(tx: &Tx, client: &str, seq: i64) -> Result<BTreeSet<String>> {
    let (mut brought, mut merged) = (Vec::new(), Vec::new());
    let columns = history::columns(tx, "client")?;
    let entries = tx.all(
        "SELECT DISTINCT history.seq, history.changeset FROM touched JOIN history ON history.seq = touched.seq
         WHERE touched.seq > :seq AND touched.table_name = 'client'",
        named_params! { ":seq": seq },
        |row| row.get::<_, Vec<u8>>(1),
    )?;
    for changeset in entries {
        for Change { id, old, new, .. } in changes(&changeset)?.into_iter().filter(|change| change.table == "client") {
            for (name, value) in columns.iter().zip(old).chain(columns.iter().zip(new)) {
                let Some(Value::Text(other)) = value else { continue };
                match name.as_str() {
                    "brought_by" => brought.push((id.clone(), other)),
                    "merged_into" if !other.is_empty() => merged.push((id.clone(), other)),
                    _ => {}
                }
            }
        }
    }
    let mut ids = BTreeSet::from([client.to_owned()]);
    ids.extend(tx.all(
        "SELECT id FROM client WHERE brought_by = :client
         UNION SELECT brought_by FROM client WHERE id = :client AND brought_by IS NOT NULL",
        named_params! { ":client": client },
        |row| row.get::<_, String>(0),
    )?);
    for (one, by) in brought {
        if by == client {
            ids.insert(one);
        } else if one == client {
            ids.insert(by);
        }
    }
    loop {
        let known = ids.len();
        for id in ids.clone() {
            ids.extend(tx.all(
                "SELECT merged_into FROM client WHERE id = :client AND merged_into <> ''
                 UNION SELECT id FROM client WHERE merged_into = :client AND merged_into <> ''",
                named_params! { ":client": id },
                |row| row.get::<_, String>(0),
            )?);
        }
        for (one, other) in &merged {
            if ids.contains(one) || ids.contains(other) {
                ids.extend([one.clone(), other.clone()]);
            }
        }
        if ids.len() == known {
            return Ok(ids);
        }
    }
}

fn load_hers(tx: &Tx, rows: &mut Rows, client: &str) -> Result<()> {
    load(tx, rows, "client", "SELECT * FROM client WHERE id = :client", client)?;
    load(
        tx,
        rows,
        "visit_service",
        "SELECT visit_service.* FROM visit_service JOIN visit ON visit.id = visit_service.visit_id WHERE visit.client_id = :client",
        client,
    )?;
    for name in table::hers() {
        load(tx, rows, name, &format!("SELECT * FROM {name} WHERE client_id = :client"), client)?;
    }
    Ok(())
}

fn load(tx: &Tx, rows: &mut Rows, table: &str, sql: &str, client: &str) -> Result<()> {
    for row in tx.all(sql, named_params! { ":client": client }, tx::whole)? {
        if let Some(Value::Text(id)) = row.first() {
            rows.insert((table.to_owned(), id.clone()), row);
        }
    }
    Ok(())
}

/// Takes back what entries after one did to the rows of these clients; of nobody's where an id is empty. All of them
/// together: a merge moves rows from one to another.
fn take_back(tx: &Tx, rows: &mut Rows, clients: &BTreeSet<String>, seq: i64) -> Result<()> {
    let entries = tx.all(
        "SELECT DISTINCT history.seq, history.changeset FROM touched JOIN history ON history.seq = touched.seq
         WHERE touched.client_id IN (SELECT value FROM json_each(:clients)) AND touched.seq > :seq
         ORDER BY history.seq DESC",
        named_params! { ":clients": serde_json::to_string(clients)?, ":seq": seq },
        |row| Ok((row.get::<_, i64>(0)?, row.get::<_, Vec<u8>>(1)?)),
    )?;
    for (seq, changeset) in entries {
        let theirs = touched(tx, clients, seq)?;
        for Change { table, id, what, old, .. } in changes(&changeset)?.into_iter().rev() {
            let key = (table, id);
            let nobodys = theirs.get(&key).is_none_or(String::is_empty);
            if !theirs.contains_key(&key) || (nobodys && !EVERYBODYS.contains(&key.0.as_str())) {
                continue;
            }
            match what {
                What::Added => {
                    rows.remove(&key);
                }
                What::Removed => {
                    rows.insert(key, old.into_iter().map(|value| value.unwrap_or(Value::Null)).collect());
                }
                What::Changed => {
                    let Some(row) = rows.get_mut(&key) else { continue };
                    for (place, value) in row.iter_mut().zip(old) {
                        if let Some(value) = value {
                            *place = value;
                        }
                    }
                }
            }
        }
    }
    Ok(())
}

/// The rows an entry touched that belong to one of these, and to whom.
fn touched(tx: &Tx, clients: &BTreeSet<String>, seq: i64) -> Result<BTreeMap<(String, String), String>> {
    let rows = tx.all(
        "SELECT table_name, row_id, client_id FROM touched WHERE seq = :seq",
        named_params! { ":seq": seq },
        |row| Ok(((row.get(0)?, row.get(1)?), row.get::<_, String>(2)?)),
    )?;
    Ok(rows.into_iter().filter(|(_, client)| clients.contains(client)).collect())
}
