//! What must be seen before a client is touched: allergies, contraindications, medication, pregnancy, skin.

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
    /// `patch_test` is how older books noted one; new ones have a room of their own.
    AlertKind {
        Allergy = "allergy", Contraindication = "contraindication", Medication = "medication", Pregnancy = "pregnancy",
        Skin = "skin", PatchTest = "patch_test", Other = "other",
    }
}

choice! {
    /// How much it weighs: good to know, take care, never do it.
    Severity { Know = "know", Care = "care", Never = "never" }
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct AlertRow {
    pub id: String,
    #[serde(flatten)]
    pub fields: AlertFields,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct AlertFields {
    pub kind: AlertKind,
    pub words: String,
    #[serde(default = "care")]
    pub severity: Severity,
    /// Who says so: she, a doctor's letter, what we saw.
    #[serde(default)]
    pub source: String,
    pub since: Option<Day>,
    /// The last day it holds.
    pub until: Option<Day>,
}

#[derive(Debug, Deserialize, TS)]
pub struct AlertAdd {
    pub client: String,
    #[serde(flatten)]
    pub fields: AlertFields,
}

#[derive(Debug, Deserialize, TS)]
pub struct AlertChange {
    pub id: String,
    #[serde(flatten)]
    pub fields: AlertFields,
}

/// From now on another client's.
pub fn reassign(tx: &Tx, from: &str, to: &str) -> Result<()> {
    tx.execute("UPDATE alert SET client_id = :to WHERE client_id = :from", named_params! { ":from": from, ":to": to })?;
    Ok(())
}

fn care() -> Severity {
    Severity::Care
}

/// The gravest first.
pub fn of(tx: &Tx, client: &str) -> Result<Vec<AlertRow>> {
    tx.all(
        "SELECT id, kind, words, severity, source, since, until FROM alert
         WHERE client_id = :client
         ORDER BY severity = 'never' DESC, severity = 'care' DESC, made_at, id",
        named_params! { ":client": client },
        from_row,
    )
}

/// [`of`] several clients, by client.
pub fn of_many(tx: &Tx, clients: &[&str]) -> Result<HashMap<String, Vec<AlertRow>>> {
    let rows = tx.all(
        "SELECT id, kind, words, severity, source, since, until, client_id FROM alert
         WHERE client_id IN (SELECT value FROM json_each(:clients))
         ORDER BY client_id, severity = 'never' DESC, severity = 'care' DESC, made_at, id",
        named_params! { ":clients": serde_json::to_string(clients)? },
        |row| Ok((row.get::<_, String>(7)?, from_row(row)?)),
    )?;
    let mut alerts: HashMap<String, Vec<AlertRow>> = HashMap::new();
    for (client, alert) in rows {
        alerts.entry(client).or_default().push(alert);
    }
    Ok(alerts)
}

pub fn add(tx: &Tx, args: &AlertAdd) -> Result<String> {
    client::name(tx, &args.client)?;
    let fields = checked(&args.fields)?;
    let id = tx.id();
    tx.execute(
        "INSERT INTO alert (id, client_id, kind, words, severity, source, since, until, made_at)
         VALUES (:id, :client, :kind, :words, :severity, :source, :since, :until, :at)",
        named_params! {
            ":id": id, ":client": args.client, ":kind": fields.kind, ":words": fields.words, ":severity": fields.severity,
            ":source": fields.source, ":since": fields.since, ":until": fields.until, ":at": tx.at,
        },
    )?;
    Ok(id)
}

pub fn change(tx: &Tx, args: &AlertChange) -> Result<()> {
    let fields = checked(&args.fields)?;
    let changed = tx.execute(
        "UPDATE alert
         SET kind = :kind, words = :words, severity = :severity, source = :source, since = :since, until = :until
         WHERE id = :id",
        named_params! {
            ":id": args.id, ":kind": fields.kind, ":words": fields.words, ":severity": fields.severity,
            ":source": fields.source, ":since": fields.since, ":until": fields.until,
        },
    )?;
    if changed == 0 { Err(Error::not_found("alert")) } else { Ok(()) }
}

pub fn remove(tx: &Tx, id: &str) -> Result<()> {
    let gone = tx.execute("DELETE FROM alert WHERE id = :id", named_params! { ":id": id })?;
    if gone == 0 { Err(Error::not_found("alert")) } else { Ok(()) }
}

fn checked(typed: &AlertFields) -> Result<AlertFields> {
    if typed.since.zip(typed.until).is_some_and(|(since, until)| since > until) {
        return Err(Error::invalid("until", Rule::FromAfterTo));
    }
    Ok(AlertFields {
        words: field::required("words", &typed.words, field::LINE)?,
        source: field::words("source", &typed.source, field::LINE)?,
        ..typed.clone()
    })
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<AlertRow> {
    Ok(AlertRow {
        id: row.get(0)?,
        fields: AlertFields {
            kind: row.get(1)?,
            words: row.get(2)?,
            severity: row.get(3)?,
            source: row.get(4)?,
            since: row.get(5)?,
            until: row.get(6)?,
        },
    })
}
