//! What must be seen before a client is touched: allergies, contraindications, a patch test running out.

use std::collections::HashMap;

use rusqlite::{Row, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::choice::choice;
use crate::client;
use crate::day::Day;
use crate::error::{Error, Result, Rule};
use crate::field;
use crate::tx::Tx;

choice! {
    AlertKind {
        Allergy = "allergy", Contraindication = "contraindication", Medication = "medication", Pregnancy = "pregnancy",
        Skin = "skin", PatchTest = "patch_test", Other = "other",
    }
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct AlertRow {
    pub id: String,
    pub kind: AlertKind,
    pub words: String,
    pub since: Option<Day>,
    /// The last day it holds: a patch test is valid until then.
    pub until: Option<Day>,
}

#[derive(Debug, Deserialize, TS)]
pub struct AlertAdd {
    pub client: String,
    pub kind: AlertKind,
    pub words: String,
    pub since: Option<Day>,
    pub until: Option<Day>,
}

#[derive(Debug, Deserialize, TS)]
pub struct AlertChange {
    pub id: String,
    pub kind: AlertKind,
    pub words: String,
    pub since: Option<Day>,
    pub until: Option<Day>,
}

pub fn of(tx: &Tx, client: &str) -> Result<Vec<AlertRow>> {
    tx.all(
        "SELECT id, kind, words, since, until FROM alert WHERE client_id = :client ORDER BY made_at, id",
        named_params! { ":client": client },
        from_row,
    )
}

/// [`of`] several clients, by client.
pub fn of_many(tx: &Tx, clients: &[&str]) -> Result<HashMap<String, Vec<AlertRow>>> {
    let rows = tx.all(
        "SELECT id, kind, words, since, until, client_id FROM alert
         WHERE client_id IN (SELECT value FROM json_each(:clients))
         ORDER BY client_id, made_at, id",
        named_params! { ":clients": serde_json::to_string(clients)? },
        |row| Ok((row.get::<_, String>(5)?, from_row(row)?)),
    )?;
    let mut alerts: HashMap<String, Vec<AlertRow>> = HashMap::new();
    for (client, alert) in rows {
        alerts.entry(client).or_default().push(alert);
    }
    Ok(alerts)
}

pub fn add(tx: &Tx, args: &AlertAdd) -> Result<String> {
    client::name(tx, &args.client)?;
    let words = checked(&args.words, args.since, args.until)?;
    let id = tx.id();
    tx.execute(
        "INSERT INTO alert (id, client_id, kind, words, since, until, made_at) VALUES (:id, :client, :kind, :words, :since, :until, :at)",
        named_params! {
            ":id": id, ":client": args.client, ":kind": args.kind, ":words": words, ":since": args.since, ":until": args.until, ":at": tx.at,
        },
    )?;
    Ok(id)
}

pub fn change(tx: &Tx, args: &AlertChange) -> Result<()> {
    let words = checked(&args.words, args.since, args.until)?;
    let changed = tx.execute(
        "UPDATE alert SET kind = :kind, words = :words, since = :since, until = :until WHERE id = :id",
        named_params! { ":id": args.id, ":kind": args.kind, ":words": words, ":since": args.since, ":until": args.until },
    )?;
    if changed == 0 { Err(Error::not_found("alert")) } else { Ok(()) }
}

pub fn remove(tx: &Tx, id: &str) -> Result<()> {
    let gone = tx.execute("DELETE FROM alert WHERE id = :id", named_params! { ":id": id })?;
    if gone == 0 { Err(Error::not_found("alert")) } else { Ok(()) }
}

fn checked(words: &str, since: Option<Day>, until: Option<Day>) -> Result<String> {
    if since.zip(until).is_some_and(|(since, until)| since > until) {
        return Err(Error::invalid("until", Rule::FromAfterTo));
    }
    field::required("words", words, field::LINE)
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<AlertRow> {
    Ok(AlertRow { id: row.get(0)?, kind: row.get(1)?, words: row.get(2)?, since: row.get(3)?, until: row.get(4)? })
}
