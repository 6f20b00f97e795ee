//! What pops up on the desk when somebody should hear from us: each once, also when it fell due while nobody was there.
//!
//! That one was shown is this desk's own record: *showing* is written before the toast and *shown* after it, so that a
//! crash between the two shows it a second time and never a third. Several at once are one digest; in the quiet hours
//! nothing is shown, and what fell due in them comes after them.

use std::collections::BTreeMap;

use fluent_bundle::FluentArgs;
use rusqlite::named_params;
use serde::Serialize;
use serde_json::json;
use ts_rs::TS;

use crate::answer::{self, ReminderKey, ReminderKind};
use crate::day::Day;
use crate::error::Result;
use crate::reminder::{self, ReminderFilter, ReminderListArgs, ReminderRow, ReminderWhy};
use crate::say::Words;
use crate::setting;
use crate::standing::StandingState;
use crate::tx::Tx;

/// A showing that was never confirmed is repeated once.
const TIMES: i64 = 2;
/// Names in a digest; the others are counted.
const NAMED: usize = 3;

/// The words of a birthday by when it is: hers, and that of somebody dear to her.
const HERS: [&str; 4] =
    ["toast-birthday-today", "toast-birthday-tomorrow", "toast-birthday-soon", "toast-birthday-past"];
const THEIRS: [&str; 4] = ["toast-person-today", "toast-person-tomorrow", "toast-person-soon", "toast-person-past"];

/// A button of a toast beside *Open*: what it says, and what it tells the book.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ToastAct {
    /// `done` or `snooze`.
    pub id: String,
    pub label: String,
    pub tells: Vec<ToastTell>,
}

/// A command of the table with its arguments as JSON.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ToastTell {
    pub name: String,
    pub args: String,
}

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
    pub acts: Vec<ToastAct>,
    /// Several reminders in one: a newer one takes its place.
    pub digest: bool,
}

/// Whatever fell due and was not shown yet. It is written down as *showing* before this returns.
pub fn take(tx: &Tx) -> Result<Vec<Toast>> {
    let settings = setting::show(tx)?;
    let now = tx.now();
    if settings.is_quiet_at(now.minute_of_day()) {
        return Ok(Vec::new());
    }
    let mut due = Vec::new();
    for row in reminder::list(tx, &ReminderListArgs { state: ReminderFilter::Open, master: None })?.rows {
        let since = answered_until(tx, &row)?.unwrap_or_else(|| opens(&row));
        let key = format!("{} {} {} {since}", row.key.kind.word(), row.key.client, row.key.anchor);
        if since.at(row.clock.unwrap_or(settings.remind_at)) <= now && showing(tx, &key)? {
            due.push((key, row));
        }
    }
    let words = Words::of(tx.language);
    Ok(match due.as_slice() {
        [] => Vec::new(),
        [(key, row)] => vec![single(&words, key.clone(), row, settings.toast_names, tx.today())],
        many => vec![together(&words, many, settings.toast_names)],
    })
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
        acts: Vec::new(),
        digest: false,
    }
}

/// Marks a reminder as *showing*; false when it has had its turn.
/// What was shown about these clients (their ids as JSON) is no longer known.
pub fn forget_of(tx: &Tx, clients: &str) -> Result<()> {
    tx.execute(
        "DELETE FROM fired WHERE EXISTS (SELECT 1 FROM json_each(:clients) WHERE instr(fired.key, value) > 0)",
        named_params! { ":clients": clients },
    )?;
    Ok(())
}

fn showing(tx: &Tx, key: &str) -> Result<bool> {
    let marked = tx.execute(
        "INSERT INTO fired (key, showing_at, times) VALUES (:key, :at, 1)
         ON CONFLICT (key) DO UPDATE SET showing_at = excluded.showing_at, times = times + 1
           WHERE shown_at IS NULL AND times < :most",
        named_params! { ":key": key, ":at": tx.at, ":most": TIMES },
    )?;
    Ok(marked == 1)
}

/// Whoever writes a complaint down knows of it that day; from the next on it is told until it is solved.
fn opens(row: &ReminderRow) -> Day {
    if row.key.kind == ReminderKind::Complaint { row.on.plus(1) } else { row.on }
}

/// A reminder that was put off comes again on that day.
fn answered_until(tx: &Tx, row: &ReminderRow) -> Result<Option<Day>> {
    Ok(answer::of(tx, &row.key)?.and_then(|answer| answer.until))
}

/// One toast for many: who they are if names are allowed, else of which kinds.
fn together(words: &Words, due: &[(String, ReminderRow)], named: bool) -> Toast {
    let mut args = FluentArgs::new();
    args.set("count", due.len());
    Toast {
        title: words.with("toast-many-title", &args),
        body: if named { names(words, due) } else { kinds(words, due) },
        open: words.text("toast-open"),
        route: "/reminders".into(),
        keys: due.iter().map(|(key, _)| key.clone()).collect(),
        acts: Vec::new(),
        digest: true,
    }
}

fn names(words: &Words, due: &[(String, ReminderRow)]) -> String {
    let mut all: Vec<&str> = Vec::new();
    for (_, row) in due {
        if !all.contains(&row.name.as_str()) {
            all.push(&row.name);
        }
    }
    let more = all.len().saturating_sub(NAMED);
    all.truncate(NAMED);
    let mut args = FluentArgs::new();
    args.set("names", all.join(", "));
    args.set("more", more);
    if more == 0 { words.with("toast-many-names", &args) } else { words.with("toast-many-names-more", &args) }
}

/// "2 past their rhythm · 1 birthday", in the order of the list.
fn kinds(words: &Words, due: &[(String, ReminderRow)]) -> String {
    let mut counted: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for (place, (_, row)) in due.iter().enumerate() {
        counted.entry(kind(row)).or_insert((place, 0)).1 += 1;
    }
    let mut parts: Vec<(usize, String)> = counted
        .into_iter()
        .map(|(kind, (place, count))| {
            let mut args = FluentArgs::new();
            args.set("count", count);
            (place, words.with(kind, &args))
        })
        .collect();
    parts.sort_unstable();
    parts.into_iter().map(|(_, part)| part).collect::<Vec<_>>().join(" · ")
}

/// The words under which a digest counts it.
fn kind(row: &ReminderRow) -> &'static str {
    match row.key.kind {
        ReminderKind::FollowUp | ReminderKind::SecondFollowUp => "toast-many-follow-ups",
        ReminderKind::Birthday | ReminderKind::PersonBirthday | ReminderKind::Feast => "toast-many-greetings",
        ReminderKind::Rhythm => "toast-many-due",
        ReminderKind::Lapsed | ReminderKind::WinBack => "toast-many-lapsed",
        ReminderKind::Promise => "toast-many-promises",
        ReminderKind::Aftercare => "toast-many-aftercare",
        ReminderKind::RedoEnding | ReminderKind::PatchTest => "toast-many-running-out",
        ReminderKind::Complaint => "toast-many-complaints",
        ReminderKind::Confirmation => "toast-many-confirmations",
        ReminderKind::Free => "toast-many-free",
    }
}

fn single(words: &Words, key: String, row: &ReminderRow, named: bool, today: Day) -> Toast {
    let who = if named { row.name.clone() } else { words.text("toast-a-client") };
    let mut args = FluentArgs::new();
    args.set("who", who);
    let (title, body) = sentences(row, &mut args);
    Toast {
        title: words.text(title),
        body: words.with(body, &args),
        open: words.text("toast-open"),
        route: format!("/client/{}", row.key.client),
        keys: vec![key],
        acts: acts(words, &row.key, today),
        digest: false,
    }
}

/// *Done* where one press can say it, and *Snooze until tomorrow*.
fn acts(words: &Words, key: &ReminderKey, today: Day) -> Vec<ToastAct> {
    let tell = |name: &str, args: serde_json::Value| ToastTell { name: name.into(), args: args.to_string() };
    let anchor = key.anchor.split(' ').next().unwrap_or_default();
    let done = match key.kind {
        // Solved is more than done: somebody must say how.
        ReminderKind::Complaint => None,
        ReminderKind::Promise => Some(tell("note_kept", json!({ "id": anchor }))),
        ReminderKind::Confirmation => Some(tell("visit_asked", json!({ "id": anchor }))),
        _ => Some(tell("reminder_done", json!({ "key": key }))),
    };
    let snooze = tell("reminder_snooze", json!({ "key": key, "until": today.plus(1) }));
    let act = |id: &str, label: &str, tell| ToastAct { id: id.into(), label: words.text(label), tells: vec![tell] };
    done.map(|done| act("done", "toast-done", done))
        .into_iter()
        .chain([act("snooze", "toast-snooze", snooze)])
        .collect()
}

/// The words for its reason; what they need beside her name is put among `args`.
fn sentences(row: &ReminderRow, args: &mut FluentArgs<'_>) -> (&'static str, &'static str) {
    match &row.why {
        ReminderWhy::FollowUp { .. } => ("toast-follow-up-title", "toast-follow-up-body"),
        ReminderWhy::Promise { .. } => ("toast-promise-title", "toast-promise-body"),
        ReminderWhy::Birthday { in_days, .. } => ("toast-birthday-title", greeting(*in_days, args, HERS)),
        ReminderWhy::PersonBirthday { in_days, .. } => ("toast-birthday-title", greeting(*in_days, args, THEIRS)),
        ReminderWhy::Feast { .. } => ("toast-feast-title", "toast-feast-body"),
        ReminderWhy::Rhythm { standing, .. } => {
            args.set("days", standing.late_days);
            args.set("since", standing.days);
            match standing.state {
                StandingState::Late => ("toast-late-title", "toast-late-body"),
                StandingState::Lapsed => ("toast-lapsed-title", "toast-lapsed-body"),
                _ => ("toast-due-title", "toast-due-body"),
            }
        }
        ReminderWhy::Aftercare { days, .. } => {
            args.set("days", *days);
            ("toast-aftercare-title", "toast-aftercare-body")
        }
        ReminderWhy::RedoEnding { in_days, .. } => {
            args.set("days", *in_days);
            ("toast-redo-title", "toast-redo-body")
        }
        ReminderWhy::PatchTest { in_days, .. } => {
            args.set("days", *in_days);
            ("toast-patch-title", "toast-patch-body")
        }
        ReminderWhy::Complaint { .. } => ("toast-complaint-title", "toast-complaint-body"),
        ReminderWhy::Confirmation { .. } => ("toast-confirm-title", "toast-confirm-body"),
        ReminderWhy::WinBack { .. } => ("toast-win-back-title", "toast-win-back-body"),
        // What is to be done stays off the screen: it may be private.
        ReminderWhy::Free { .. } => ("toast-free-title", "toast-free-body"),
    }
}

/// The words for today, tomorrow, later and what has passed.
fn greeting(in_days: i64, args: &mut FluentArgs<'_>, [today, tomorrow, soon, past]: [&'static str; 4]) -> &'static str {
    args.set("days", in_days);
    match in_days {
        0 => today,
        1 => tomorrow,
        days if days > 1 => soon,
        _ => past,
    }
}
