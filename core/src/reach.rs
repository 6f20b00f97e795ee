//! A client was called, written to or talked with: it is written down, and whatever that answers is closed.

use crate::answer::{self, ReminderKey, ReminderKind, ReminderSnooze};
use crate::client;
use crate::contact::{self, ContactLog, ContactOutcome};
use crate::error::Result;
use crate::gone::{self, GoneAdd, GoneWhy};
use crate::note::{self, NoteAdd};
use crate::reminder;
use crate::setting;
use crate::tx::Tx;

/// Writes a contact down. One in which she was reached, and a text that was sent, closes what was to be asked after a
/// visit; a call nobody took puts that off. Her rhythm's own reminder is hidden by the contact itself (the room `quiet`).
pub fn log(tx: &Tx, args: &ContactLog) -> Result<String> {
    let id = contact::add(tx, args)?;
    match args.outcome {
        ContactOutcome::MovedAway => {
            let gone = GoneAdd {
                client: args.client.clone(),
                category: String::new(),
                why: GoneWhy::MovedAway,
                words: args.words.clone(),
            };
            gone::add(tx, &gone)?;
        }
        ContactOutcome::Refused => client::refuse(tx, &args.client)?,
        _ => {}
    }
    settle(tx, &args.client, args.key.as_ref(), args.outcome)?;
    Ok(id)
}

/// The text that was opened in a messenger has left.
pub fn sent(tx: &Tx, id: &str) -> Result<()> {
    let (client, key) = contact::sent(tx, id)?;
    settle(tx, &client, key.as_ref(), ContactOutcome::Sent)
}

/// A talk is noted on the card. Nobody said what was asked in it, so what was to be asked is put off, not closed.
pub fn talk(tx: &Tx, args: &NoteAdd) -> Result<String> {
    let id = note::add(tx, args)?;
    if !args.words.trim().is_empty() {
        put_off(tx, &args.client)?;
    }
    Ok(id)
}

fn settle(tx: &Tx, client: &str, key: Option<&ReminderKey>, outcome: ContactOutcome) -> Result<()> {
    match outcome {
        ContactOutcome::Opened => return Ok(()),
        ContactOutcome::NoAnswer => {
            put_off(tx, client)?;
            if let Some(key) = key.filter(|key| is_answered(key) && !is_asked_after_a_visit(key)) {
                answer::snooze(tx, &ReminderSnooze { key: key.clone(), until: tx.today().plus(1) })?;
            }
            return Ok(());
        }
        _ => {}
    }
    for open in reminder::after_visits(tx, client)? {
        answer::done_by(tx, &open, outcome.word())?;
    }
    if let Some(key) = key.filter(|key| is_answered(key)) {
        answer::done_by(tx, key, outcome.word())?;
    }
    Ok(())
}

/// What was to be asked after a visit waits as long as her rhythm's own reminder does.
fn put_off(tx: &Tx, client: &str) -> Result<()> {
    let days = setting::number_of(tx, "cool_off_days")?;
    if days == 0 {
        return Ok(());
    }
    for key in reminder::after_visits(tx, client)? {
        answer::snooze(tx, &ReminderSnooze { key, until: tx.today().plus(days) })?;
    }
    Ok(())
}

/// Whether a contact alone answers it. A rhythm only rests; a promise is kept and a complaint solved by more than words.
fn is_answered(key: &ReminderKey) -> bool {
    !matches!(key.kind, ReminderKind::Rhythm | ReminderKind::Lapsed | ReminderKind::Promise | ReminderKind::Complaint)
}

fn is_asked_after_a_visit(key: &ReminderKey) -> bool {
    matches!(key.kind, ReminderKind::FollowUp | ReminderKind::SecondFollowUp | ReminderKind::Aftercare)
}
