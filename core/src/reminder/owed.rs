//! What we owe: promises, complaints that wait, the next step of a plan, and what somebody asked to be reminded of.

use rusqlite::named_params;

use super::{Cause, EACH, ReminderWhy, Waiting};
use crate::answer::{ReminderKey, ReminderKind};
use crate::complaint;
use crate::day::Day;
use crate::error::Result;
use crate::free_reminder;
use crate::tx::Tx;

pub(super) fn promises(tx: &Tx) -> Result<Vec<Waiting>> {
    tx.all(
        "SELECT note.id, note.client_id, note.promise_due, note.promise FROM note
         JOIN client ON client.id = note.client_id
         WHERE note.promise <> '' AND note.kept_at IS NULL AND note.promise_due IS NOT NULL AND note.promise_due <= :today
           AND client.archived_at IS NULL
           AND NOT EXISTS (
             SELECT 1 FROM answer
             WHERE answer.client_id = note.client_id AND answer.kind = 'promise' AND answer.anchor = note.id AND answer.state <> 'snoozed')
         ORDER BY note.promise_due DESC
         LIMIT :most",
        named_params! { ":today": tx.today(), ":most": EACH },
        |row| {
            let due = row.get(2)?;
            let key = ReminderKey { client: row.get(1)?, kind: ReminderKind::Promise, anchor: row.get(0)? };
            Ok(Waiting::new(key, due, Cause::Whole(ReminderWhy::Promise { words: row.get(3)?, due })))
        },
    )
}

/// From the moment she complained until it is solved.
pub(super) fn complaints(tx: &Tx) -> Result<Vec<Waiting>> {
    let rows = complaint::waiting(tx, EACH)?;
    let told = rows.into_iter().map(|(client, row)| {
        let since = row.at.day();
        let why = ReminderWhy::Complaint { words: row.words, offered: row.offered, since };
        Waiting::new(ReminderKey { client, kind: ReminderKind::Complaint, anchor: row.id }, since, Cause::Whole(why))
    });
    Ok(told.collect())
}

/// The next step of a plan, by the day it is to be done.
pub(super) fn win_backs(tx: &Tx) -> Result<Vec<Waiting>> {
    tx.all(
        "SELECT id, client_id, master_id, offer, step, step_on FROM win_back
         WHERE closed_on IS NULL AND step_on <= :today
         ORDER BY step_on DESC
         LIMIT :most",
        named_params! { ":today": tx.today(), ":most": EACH },
        |row| {
            let on: Day = row.get(5)?;
            // Another day makes it another reminder, so that the next step is told too.
            let anchor = format!("{} {on}", row.get::<_, String>(0)?);
            let key = ReminderKey { client: row.get(1)?, kind: ReminderKind::WinBack, anchor };
            let why = ReminderWhy::WinBack { offer: row.get(3)?, step: row.get(4)?, on };
            Ok(Waiting::new(key, on, Cause::Whole(why)).of(row.get(2)?))
        },
    )
}

pub(super) fn free(tx: &Tx) -> Result<Vec<Waiting>> {
    tx.all(
        "SELECT id, client_id, master_id, due_on, clock, words FROM free_reminder
         WHERE due_on <= :today
           AND NOT EXISTS (
             SELECT 1 FROM answer
             WHERE answer.client_id = free_reminder.client_id AND answer.kind = 'free' AND answer.anchor = free_reminder.id
               AND answer.state <> 'snoozed')
         ORDER BY due_on DESC, id
         LIMIT :most",
        named_params! { ":today": tx.today(), ":most": EACH },
        |row| {
            let key = ReminderKey { client: row.get(1)?, kind: ReminderKind::Free, anchor: row.get(0)? };
            let waiting = Waiting::new(key, row.get(3)?, Cause::Whole(ReminderWhy::Free { words: row.get(5)? }));
            let clock = free_reminder::clock(&row.get::<_, String>(4)?);
            let master = Some(row.get::<_, String>(2)?).filter(|master| !master.is_empty());
            Ok(Waiting { clock, ..waiting.of(master) })
        },
    )
}
