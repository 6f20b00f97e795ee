//! Whom we called, wrote to or talked with, and what came of it.

use std::collections::HashMap;

use rusqlite::{Row, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::answer::ReminderKey;
use crate::choice::choice;
use crate::client;
use crate::day::{Day, Moment};
use crate::error::{Error, Result, Rule};
use crate::field;
use crate::template::Occasion;
use crate::tx::Tx;

choice! {
    ContactHow {
        Call = "call", Talk = "talk", Sms = "sms", Whatsapp = "whatsapp", Viber = "viber", Telegram = "telegram", Email = "email",
        Other = "other",
    }
}

choice! {
    /// A text is `opened` when a messenger was opened with it, and `sent` only once somebody said so.
    ContactOutcome {
        Opened = "opened", Sent = "sent", Talked = "talked", Booked = "booked", NotNow = "not_now", NoAnswer = "no_answer",
        MovedAway = "moved_away", Refused = "refused",
    }
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct ContactRow {
    pub id: String,
    pub at: Moment,
    pub how: ContactHow,
    pub outcome: ContactOutcome,
    /// Not before this day, where she said so.
    pub until: Option<Day>,
    pub words: String,
    /// What the text was about; absent for a call or a talk.
    pub occasion: Option<Occasion>,
    /// Who called or wrote; empty where nobody said.
    pub master: String,
}

#[derive(Debug, Deserialize, TS)]
pub struct ContactChange {
    pub id: String,
    pub words: String,
}

/// What is written down of one contact.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ContactLog {
    pub client: String,
    pub how: ContactHow,
    pub outcome: ContactOutcome,
    /// Only with `not_now`.
    pub until: Option<Day>,
    pub words: String,
    pub occasion: Option<Occasion>,
    /// The reminder it answers.
    pub key: Option<ReminderKey>,
}

/// One contact as the rules see it: a talk that was noted counts as one in which she was reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Touch {
    pub on: Day,
    pub outcome: ContactOutcome,
    pub until: Option<Day>,
    /// About a visit that stands: a confirmation, a time that moved. It is no attempt to win her back.
    pub of_visit: bool,
}

const COLUMNS: &str = "id, at, how, outcome, until, words, occasion, master_id";

/// Contacts and noted talks, oldest first, for one client (`:client`) or everybody.
const TOUCHES: &str = "SELECT client_id, at, outcome, until, occasion FROM contact
   UNION ALL
   SELECT client_id, at, 'talked', NULL, '' FROM note WHERE talk = 1";

/// Writes it down; what it means for reminders is the act's (see the room `reach`).
pub fn add(tx: &Tx, log: &ContactLog) -> Result<String> {
    client::name(tx, &log.client)?;
    let words = field::words("words", &log.words, field::TEXT)?;
    let until = match (log.outcome, log.until) {
        (ContactOutcome::NotNow, None) => return Err(Error::invalid("until", Rule::Required)),
        (ContactOutcome::NotNow, Some(until)) if until <= tx.today() => {
            return Err(Error::invalid("until", Rule::InThePast));
        }
        (ContactOutcome::NotNow, until) => until,
        _ => None,
    };
    let id = tx.id();
    tx.execute(
        "INSERT INTO contact (id, client_id, at, how, outcome, until, words, occasion, kind, anchor, master_id)
         VALUES (:id, :client, :at, :how, :outcome, :until, :words, :occasion, :kind, :anchor, :master)",
        named_params! {
            ":id": id, ":client": log.client, ":at": tx.now(), ":how": log.how, ":outcome": log.outcome, ":until": until, ":words": words,
            ":occasion": log.occasion.map_or("", Occasion::word), ":kind": log.key.as_ref().map_or("", |key| key.kind.word()),
            ":anchor": log.key.as_ref().map_or("", |key| key.anchor.as_str()), ":master": tx.master,
        },
    )?;
    Ok(id)
}

/// The text that was opened in a messenger has left. Answers with whose it was and the reminder it answers.
pub fn sent(tx: &Tx, id: &str) -> Result<(String, Option<ReminderKey>)> {
    let changed = tx.execute(
        "UPDATE contact SET outcome = 'sent' WHERE id = :id AND outcome = 'opened'",
        named_params! { ":id": id },
    )?;
    if changed == 0 {
        return Err(Error::not_found("contact"));
    }
    tx.one("SELECT client_id, kind, anchor FROM contact WHERE id = :id", named_params! { ":id": id }, |row| {
        let client: String = row.get(0)?;
        let key = match row.get::<_, String>(1)?.as_str() {
            "" => None,
            _ => Some(ReminderKey { client: client.clone(), kind: row.get(1)?, anchor: row.get(2)? }),
        };
        Ok((client, key))
    })
}

/// Says in other words what was said; who was reached, and how, stays.
pub fn change(tx: &Tx, args: &ContactChange) -> Result<()> {
    let words = field::words("words", &args.words, field::TEXT)?;
    let changed = tx.execute(
        "UPDATE contact SET words = :words WHERE id = :id",
        named_params! { ":id": args.id, ":words": words },
    )?;
    if changed == 0 { Err(Error::not_found("contact")) } else { Ok(()) }
}

pub fn remove(tx: &Tx, id: &str) -> Result<()> {
    let gone = tx.execute("DELETE FROM contact WHERE id = :id", named_params! { ":id": id })?;
    if gone == 0 { Err(Error::not_found("contact")) } else { Ok(()) }
}

/// Before a point of the story, newest first.
pub fn before(tx: &Tx, client: &str, at: &str, id: &str, most: usize) -> Result<Vec<ContactRow>> {
    tx.all(
        &format!(
            "SELECT {COLUMNS} FROM contact
             WHERE client_id = :client AND (at, id) < (:at, :id)
             ORDER BY at DESC, id DESC
             LIMIT :most"
        ),
        named_params! { ":client": client, ":at": at, ":id": id, ":most": most },
        from_row,
    )
}

/// The newest contact of each of several clients; one who was never contacted is left out.
pub fn latest_of_many(tx: &Tx, clients: &[&str]) -> Result<HashMap<String, ContactRow>> {
    let rows = tx.all(
        &format!(
            "SELECT {COLUMNS}, client_id FROM contact
             WHERE client_id IN (SELECT value FROM json_each(:clients)) AND outcome <> 'opened'
             ORDER BY client_id, at, id"
        ),
        named_params! { ":clients": serde_json::to_string(clients)? },
        |row| Ok((row.get::<_, String>(8)?, from_row(row)?)),
    )?;
    Ok(rows.into_iter().collect())
}

/// How a client was contacted, oldest first.
pub fn touches(tx: &Tx, client: &str) -> Result<Vec<Touch>> {
    let rows = tx.all(
        &format!("SELECT * FROM ({TOUCHES}) WHERE client_id = :client ORDER BY at"),
        named_params! { ":client": client },
        touch_from_row,
    )?;
    Ok(rows.into_iter().map(|(_, touch)| touch).collect())
}

/// As [`touches`], of everybody.
pub fn all_touches(tx: &Tx) -> Result<HashMap<String, Vec<Touch>>> {
    let mut touches: HashMap<String, Vec<Touch>> = HashMap::new();
    for (client, touch) in tx.all(&format!("SELECT * FROM ({TOUCHES}) ORDER BY at"), [], touch_from_row)? {
        touches.entry(client).or_default().push(touch);
    }
    Ok(touches)
}

/// From now on another client's.
pub fn reassign(tx: &Tx, from: &str, to: &str) -> Result<()> {
    tx.execute(
        "UPDATE contact SET client_id = :to WHERE client_id = :from",
        named_params! { ":from": from, ":to": to },
    )?;
    Ok(())
}

fn touch_from_row(row: &Row<'_>) -> rusqlite::Result<(String, Touch)> {
    let occasion = occasion(row, 4)?;
    let touch = Touch {
        on: row.get::<_, Moment>(1)?.day(),
        outcome: row.get(2)?,
        until: row.get(3)?,
        of_visit: occasion.is_some_and(Occasion::is_of_visit),
    };
    Ok((row.get(0)?, touch))
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<ContactRow> {
    Ok(ContactRow {
        id: row.get(0)?,
        at: row.get(1)?,
        how: row.get(2)?,
        outcome: row.get(3)?,
        until: row.get(4)?,
        words: row.get(5)?,
        occasion: occasion(row, 6)?,
        master: row.get(7)?,
    })
}

/// Empty for none.
fn occasion(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<Occasion>> {
    match row.get_ref(column)?.as_str()? {
        "" => Ok(None),
        _ => row.get(column).map(Some),
    }
}
