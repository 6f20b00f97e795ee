//! What the desk answered to a reminder: done, dropped, or not before a day.

use std::collections::HashMap;

use rusqlite::named_params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::choice::choice;
use crate::client;
use crate::day::Day;
use crate::error::{Error, Result, Rule};
use crate::field;
use crate::tx::Tx;

choice! {
    ReminderKind {
        FollowUp = "follow_up", Birthday = "birthday", PersonBirthday = "person_birthday", Rhythm = "rhythm", Promise = "promise",
    }
}

choice! {
    AnswerState { Snoozed = "snoozed", Done = "done", Dropped = "dropped" }
}

/// Which reminder: whose, of what kind, about what (a visit, a promise, or a year).
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
pub struct ReminderKey {
    pub client: String,
    pub kind: ReminderKind,
    pub anchor: String,
}

#[derive(Debug, Deserialize, TS)]
pub struct ReminderSnooze {
    pub key: ReminderKey,
    /// The day it comes back.
    pub until: Day,
}

#[derive(Debug, Deserialize, TS)]
pub struct ReminderDrop {
    pub key: ReminderKey,
    pub why: String,
}

#[derive(Debug, Deserialize, TS)]
pub struct ReminderPick {
    pub key: ReminderKey,
}

#[derive(Debug, Clone)]
pub struct Answer {
    pub state: AnswerState,
    pub until: Option<Day>,
}

pub fn of(tx: &Tx, key: &ReminderKey) -> Result<Option<Answer>> {
    tx.first(
        "SELECT state, until FROM answer WHERE client_id = :client AND kind = :kind AND anchor = :anchor",
        named_params! { ":client": key.client, ":kind": key.kind, ":anchor": key.anchor },
        |row| Ok(Answer { state: row.get(0)?, until: row.get(1)? }),
    )
}

/// The answers to several reminders; one that nobody answered is left out.
pub fn of_many(tx: &Tx, keys: &[&ReminderKey]) -> Result<HashMap<ReminderKey, Answer>> {
    let rows = tx.all(
        "SELECT answer.client_id, answer.kind, answer.anchor, answer.state, answer.until
         FROM json_each(:keys) AS wanted
         JOIN answer ON answer.client_id = wanted.value ->> 'client' AND answer.kind = wanted.value ->> 'kind'
           AND answer.anchor = wanted.value ->> 'anchor'",
        named_params! { ":keys": serde_json::to_string(keys)? },
        |row| {
            let key = ReminderKey { client: row.get(0)?, kind: row.get(1)?, anchor: row.get(2)? };
            Ok((key, Answer { state: row.get(3)?, until: row.get(4)? }))
        },
    )?;
    Ok(rows.into_iter().collect())
}

pub fn done(tx: &Tx, args: &ReminderPick) -> Result<()> {
    set(tx, &args.key, AnswerState::Done, None, "")
}

pub fn snooze(tx: &Tx, args: &ReminderSnooze) -> Result<()> {
    if args.until <= tx.today() {
        return Err(Error::invalid("until", Rule::InThePast));
    }
    set(tx, &args.key, AnswerState::Snoozed, Some(args.until), "")
}

pub fn drop(tx: &Tx, args: &ReminderDrop) -> Result<()> {
    let why = field::words("why", &args.why, field::TEXT)?;
    set(tx, &args.key, AnswerState::Dropped, None, &why)
}

/// Takes the answer back, so that the reminder is open again.
pub fn reopen(tx: &Tx, args: &ReminderPick) -> Result<()> {
    tx.execute(
        "DELETE FROM answer WHERE client_id = :client AND kind = :kind AND anchor = :anchor",
        named_params! { ":client": args.key.client, ":kind": args.key.kind, ":anchor": args.key.anchor },
    )?;
    Ok(())
}

fn set(tx: &Tx, key: &ReminderKey, state: AnswerState, until: Option<Day>, why: &str) -> Result<()> {
    client::name(tx, &key.client)?;
    let anchor = field::required("anchor", &key.anchor, field::LINE)?;
    tx.execute(
        "INSERT INTO answer (id, client_id, kind, anchor, state, until, why, at)
         VALUES (:id, :client, :kind, :anchor, :state, :until, :why, :at)
         ON CONFLICT (client_id, kind, anchor) DO UPDATE SET state = excluded.state, until = excluded.until, why = excluded.why, at = excluded.at",
        named_params! {
            ":id": tx.id(), ":client": key.client, ":kind": key.kind, ":anchor": anchor, ":state": state, ":until": until, ":why": why,
            ":at": tx.at,
        },
    )?;
    Ok(())
}
