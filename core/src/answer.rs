//! What the desk answered to a reminder: done, dropped, or not before a day.

use std::collections::HashMap;

use rusqlite::named_params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::choice::choice;
use crate::client;
use crate::day::{Day, Instant, Moment};
use crate::error::{Error, Result, Rule};
use crate::field;
use crate::tx::Tx;

choice! {
    ReminderKind {
        FollowUp = "follow_up", SecondFollowUp = "second_follow_up", Birthday = "birthday", PersonBirthday = "person_birthday",
        Feast = "feast", Rhythm = "rhythm", Lapsed = "lapsed", Promise = "promise", Aftercare = "aftercare", RedoEnding = "redo_ending",
        PatchTest = "patch_test", Complaint = "complaint", Confirmation = "confirmation", WinBack = "win_back", Free = "free",
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

/// A reminder that was answered for good, for the list of what was done lately.
#[derive(Debug, Serialize, TS)]
pub struct AnsweredRow {
    pub key: ReminderKey,
    pub name: String,
    pub state: AnswerState,
    /// Why it was dropped.
    pub why: String,
    /// What came of the contact that answered it, as a contact's outcome; empty where only the state is known.
    pub outcome: String,
    pub at: Moment,
}

/// What was answered within so many days.
const LATELY: i64 = 30;

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

/// Done and dropped within the last month, the latest first.
pub fn lately(tx: &Tx) -> Result<Vec<AnsweredRow>> {
    let since = tx.zone.instant(tx.today().plus(-LATELY).starts()).0;
    let rows = tx.all(
        "SELECT answer.client_id, answer.kind, answer.anchor, client.name, answer.state, answer.why, answer.outcome, answer.at
         FROM answer
         JOIN client ON client.id = answer.client_id
         WHERE answer.at >= :since AND answer.state IN ('done', 'dropped') AND client.archived_at IS NULL
         ORDER BY answer.at DESC, answer.id DESC
         LIMIT 100",
        named_params! { ":since": since },
        |row| {
            let key = ReminderKey { client: row.get(0)?, kind: row.get(1)?, anchor: row.get(2)? };
            Ok((key, row.get(3)?, row.get(4)?, row.get(5)?, row.get(6)?, row.get::<_, Instant>(7)?))
        },
    )?;
    let told =
        |(key, name, state, why, outcome, at)| AnsweredRow { key, name, state, why, outcome, at: tx.zone.moment(at) };
    Ok(rows.into_iter().map(told).collect())
}

pub fn done(tx: &Tx, args: &ReminderPick) -> Result<()> {
    set(tx, &args.key, &Set { state: AnswerState::Done, until: None, why: "", outcome: "" })
}

/// A contact has answered it; `outcome` is what came of that.
pub fn done_by(tx: &Tx, key: &ReminderKey, outcome: &str) -> Result<()> {
    set(tx, key, &Set { state: AnswerState::Done, until: None, why: "", outcome })
}

pub fn snooze(tx: &Tx, args: &ReminderSnooze) -> Result<()> {
    if args.until <= tx.today() {
        return Err(Error::invalid("until", Rule::InThePast));
    }
    set(tx, &args.key, &Set { state: AnswerState::Snoozed, until: Some(args.until), why: "", outcome: "" })
}

pub fn drop(tx: &Tx, args: &ReminderDrop) -> Result<()> {
    let why = field::words("why", &args.why, field::TEXT)?;
    set(tx, &args.key, &Set { state: AnswerState::Dropped, until: None, why: &why, outcome: "" })
}

/// Takes the answer back, so that the reminder is open again.
pub fn reopen(tx: &Tx, args: &ReminderPick) -> Result<()> {
    tx.execute(
        "DELETE FROM answer WHERE client_id = :client AND kind = :kind AND anchor = :anchor",
        named_params! { ":client": args.key.client, ":kind": args.key.kind, ":anchor": args.key.anchor },
    )?;
    Ok(())
}

/// What is answered.
struct Set<'words> {
    state: AnswerState,
    until: Option<Day>,
    why: &'words str,
    outcome: &'words str,
}

/// From now on another client's; what both were asked stays answered as it was.
pub fn reassign(tx: &Tx, from: &str, to: &str) -> Result<()> {
    tx.execute(
        "UPDATE answer SET client_id = :to
         WHERE client_id = :from
           AND NOT EXISTS (SELECT 1 FROM answer AS hers WHERE hers.client_id = :to AND hers.kind = answer.kind AND hers.anchor = answer.anchor)",
        named_params! { ":from": from, ":to": to },
    )?;
    Ok(())
}

fn set(tx: &Tx, key: &ReminderKey, answer: &Set<'_>) -> Result<()> {
    client::name(tx, &key.client)?;
    let anchor = field::required("anchor", &key.anchor, field::LINE)?;
    tx.execute(
        "INSERT INTO answer (id, client_id, kind, anchor, state, until, why, at, outcome)
         VALUES (:id, :client, :kind, :anchor, :state, :until, :why, :at, :outcome)
         ON CONFLICT (client_id, kind, anchor)
         DO UPDATE SET state = excluded.state, until = excluded.until, why = excluded.why, at = excluded.at, outcome = excluded.outcome",
        named_params! {
            ":id": tx.id(), ":client": key.client, ":kind": key.kind, ":anchor": anchor, ":state": answer.state, ":until": answer.until,
            ":why": answer.why, ":at": tx.at, ":outcome": answer.outcome,
        },
    )?;
    Ok(())
}
