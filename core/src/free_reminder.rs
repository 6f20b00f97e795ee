//! What somebody asked to be reminded of: "ring on Tuesday".

use rusqlite::{Row, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::client;
use crate::day::{Clock, Day};
use crate::error::{Error, Result};
use crate::field;
use crate::master;
use crate::tx::Tx;

#[derive(Debug, Clone, Serialize, TS)]
pub struct FreeReminderRow {
    pub id: String,
    /// Whose it is; absent for everybody's.
    pub master: Option<String>,
    pub on: Day,
    /// Absent for the hour of all reminders.
    pub clock: Option<Clock>,
    pub words: String,
}

#[derive(Debug, Deserialize, TS)]
pub struct FreeReminderFields {
    pub master: Option<String>,
    pub on: Day,
    pub clock: Option<Clock>,
    pub words: String,
}

#[derive(Debug, Deserialize, TS)]
pub struct FreeReminderAdd {
    pub client: String,
    #[serde(flatten)]
    pub fields: FreeReminderFields,
}

#[derive(Debug, Deserialize, TS)]
pub struct FreeReminderChange {
    pub id: String,
    #[serde(flatten)]
    pub fields: FreeReminderFields,
}

/// Those of a client that nobody has answered for good yet, the next first.
pub fn open(tx: &Tx, client: &str) -> Result<Vec<FreeReminderRow>> {
    tx.all(
        "SELECT id, master_id, due_on, clock, words FROM free_reminder
         WHERE client_id = :client
           AND NOT EXISTS (
             SELECT 1 FROM answer
             WHERE answer.client_id = free_reminder.client_id AND answer.kind = 'free' AND answer.anchor = free_reminder.id
               AND answer.state <> 'snoozed')
         ORDER BY due_on, clock, id
         LIMIT 50",
        named_params! { ":client": client },
        from_row,
    )
}

pub fn add(tx: &Tx, args: &FreeReminderAdd) -> Result<String> {
    client::name(tx, &args.client)?;
    let FreeReminderFields { master, on, clock, .. } = &args.fields;
    let words = checked(tx, &args.fields)?;
    let id = tx.id();
    tx.execute(
        "INSERT INTO free_reminder (id, client_id, master_id, due_on, clock, words, made_at)
         VALUES (:id, :client, :master, :on, :clock, :words, :at)",
        named_params! {
            ":id": id, ":client": args.client, ":master": master.as_deref().unwrap_or_default(), ":on": on,
            ":clock": clock_word(*clock), ":words": words, ":at": tx.at,
        },
    )?;
    Ok(id)
}

pub fn change(tx: &Tx, args: &FreeReminderChange) -> Result<()> {
    let FreeReminderFields { master, on, clock, .. } = &args.fields;
    let words = checked(tx, &args.fields)?;
    let changed = tx.execute(
        "UPDATE free_reminder SET master_id = :master, due_on = :on, clock = :clock, words = :words WHERE id = :id",
        named_params! {
            ":id": args.id, ":master": master.as_deref().unwrap_or_default(), ":on": on, ":clock": clock_word(*clock),
            ":words": words,
        },
    )?;
    if changed == 0 { Err(Error::not_found("free_reminder")) } else { Ok(()) }
}

pub fn remove(tx: &Tx, id: &str) -> Result<()> {
    let gone = tx.execute("DELETE FROM free_reminder WHERE id = :id", named_params! { ":id": id })?;
    if gone == 0 { Err(Error::not_found("free_reminder")) } else { Ok(()) }
}

/// The hour a row names; none where it is that of all reminders.
pub fn clock(word: &str) -> Option<Clock> {
    word.parse().ok()
}

/// From now on another client's.
pub fn reassign(tx: &Tx, from: &str, to: &str) -> Result<()> {
    tx.execute(
        "UPDATE free_reminder SET client_id = :to WHERE client_id = :from",
        named_params! { ":from": from, ":to": to },
    )?;
    Ok(())
}

fn clock_word(clock: Option<Clock>) -> String {
    clock.map(|clock| clock.to_string()).unwrap_or_default()
}

fn checked(tx: &Tx, typed: &FreeReminderFields) -> Result<String> {
    if let Some(master) = &typed.master {
        master::present(tx, Some(master))?;
    }
    field::required("words", &typed.words, field::LINE)
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<FreeReminderRow> {
    Ok(FreeReminderRow {
        id: row.get(0)?,
        master: Some(row.get(1)?).filter(|master: &String| !master.is_empty()),
        on: row.get(2)?,
        clock: clock(&row.get::<_, String>(3)?),
        words: row.get(4)?,
    })
}
