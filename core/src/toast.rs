//! What pops up on the desk when somebody should hear from us: each once, also when it fell due while nobody was there.
//!
//! That one was shown is this desk's own record: *showing* is written before the toast and *shown* after it, so that a
//! crash between the two shows it a second time and never a third.

use fluent_bundle::FluentArgs;
use rusqlite::named_params;
use serde::Serialize;
use ts_rs::TS;

use crate::answer::{self, ReminderKind};
use crate::day::Day;
use crate::error::Result;
use crate::reminder::{self, ReminderFilter, ReminderListArgs, ReminderRow, ReminderWhy};
use crate::say::Words;
use crate::setting;
use crate::standing::StandingState;
use crate::tx::Tx;

/// More than this at once become one toast.
const SINGLE: usize = 3;
/// A showing that was never confirmed is repeated once.
const TIMES: i64 = 2;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Toast {
    pub title: String,
    pub body: String,
    /// The label of its button.
    pub open: String,
    /// Where its button leads: the client, or the list.
    pub route: String,
    /// What it answers for, to be told back once shown.
    pub keys: Vec<String>,
}

/// Whatever fell due and was not shown yet. It is written down as *showing* before this returns.
pub fn take(tx: &Tx) -> Result<Vec<Toast>> {
    let settings = setting::show(tx)?;
    let now = tx.now();
    let mut due = Vec::new();
    for row in reminder::list(tx, &ReminderListArgs { state: ReminderFilter::Open })?.rows {
        let since = answered_until(tx, &row)?.unwrap_or(row.on);
        let key = format!("{} {} {} {since}", row.key.kind.word(), row.key.client, row.key.anchor);
        if since.at(settings.remind_at) <= now && showing(tx, &key)? {
            due.push((key, row));
        }
    }
    let words = Words::of(tx.language);
    if due.len() > SINGLE {
        let keys = due.into_iter().map(|(key, _)| key).collect::<Vec<_>>();
        return Ok(vec![together(&words, keys)]);
    }
    Ok(due.into_iter().map(|(key, row)| single(&words, key, &row, settings.toast_names)).collect())
}

/// The desk showed these.
pub fn shown(tx: &Tx, keys: &[String]) -> Result<()> {
    for key in keys {
        tx.execute("UPDATE fired SET shown_at = :at WHERE key = :key", named_params! { ":key": key, ":at": tx.at })?;
    }
    Ok(())
}

/// The desk could not show these: they have not had their turn.
pub fn failed(tx: &Tx, keys: &[String]) -> Result<()> {
    for key in keys {
        tx.execute("DELETE FROM fired WHERE key = :key AND shown_at IS NULL", named_params! { ":key": key })?;
    }
    Ok(())
}

/// What a locked desk says: how many wait, and nothing else. It marks nothing as shown.
pub fn nudge(language: &str, waiting: usize) -> Toast {
    let words = Words::of(language);
    let mut args = FluentArgs::new();
    args.set("count", waiting);
    Toast {
        title: words.text("toast-nudge-title"),
        body: words.with("toast-nudge-body", &args),
        open: words.text("toast-open"),
        route: "/reminders".into(),
        keys: Vec::new(),
    }
}

/// Marks a reminder as *showing*; false when it has had its turn.
fn showing(tx: &Tx, key: &str) -> Result<bool> {
    let marked = tx.execute(
        "INSERT INTO fired (key, showing_at, times) VALUES (:key, :at, 1)
         ON CONFLICT (key) DO UPDATE SET showing_at = excluded.showing_at, times = times + 1
           WHERE shown_at IS NULL AND times < :most",
        named_params! { ":key": key, ":at": tx.at, ":most": TIMES },
    )?;
    Ok(marked == 1)
}

/// A reminder that was put off comes again on that day.
fn answered_until(tx: &Tx, row: &ReminderRow) -> Result<Option<Day>> {
    Ok(answer::of(tx, &row.key)?.and_then(|answer| answer.until))
}

fn together(words: &Words, keys: Vec<String>) -> Toast {
    let mut args = FluentArgs::new();
    args.set("count", keys.len());
    Toast {
        title: words.with("toast-many-title", &args),
        body: words.text("toast-many-body"),
        open: words.text("toast-open"),
        route: "/reminders".into(),
        keys,
    }
}

fn single(words: &Words, key: String, row: &ReminderRow, named: bool) -> Toast {
    let who = if named { row.name.clone() } else { words.text("toast-a-client") };
    let mut args = FluentArgs::new();
    args.set("who", who);
    let (title, body) = match &row.why {
        ReminderWhy::FollowUp { .. } => ("toast-follow-up-title", "toast-follow-up-body"),
        ReminderWhy::Promise { .. } => ("toast-promise-title", "toast-promise-body"),
        ReminderWhy::Birthday { in_days, .. } | ReminderWhy::PersonBirthday { in_days, .. } => {
            let body = match (row.key.kind, *in_days) {
                (ReminderKind::Birthday, 0) => "toast-birthday-today",
                (ReminderKind::Birthday, 1) => "toast-birthday-tomorrow",
                (ReminderKind::Birthday, _) => "toast-birthday-past",
                (_, 0) => "toast-person-today",
                (_, 1) => "toast-person-tomorrow",
                _ => "toast-person-past",
            };
            ("toast-birthday-title", body)
        }
        ReminderWhy::Rhythm { standing, .. } => {
            args.set("days", standing.late_days);
            args.set("since", standing.days);
            match standing.state {
                StandingState::Late => ("toast-late-title", "toast-late-body"),
                StandingState::Lapsed => ("toast-lapsed-title", "toast-lapsed-body"),
                _ => ("toast-due-title", "toast-due-body"),
            }
        }
    };
    Toast {
        title: words.text(title),
        body: words.with(body, &args),
        open: words.text("toast-open"),
        route: format!("/client/{}", row.key.client),
        keys: vec![key],
    }
}
