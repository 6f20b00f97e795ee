//! What a client allowed, to which words, how she said so, and when she took it back.

use rusqlite::{Row, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::choice::choice;
use crate::client;
use crate::consent_text::{self, ConsentKind};
use crate::day::Day;
use crate::error::{Error, Result, Rule};
use crate::tx::Tx;

choice! {
    ConsentAnswer { Yes = "yes", No = "no" }
}

choice! {
    ConsentHow { Signed = "signed", Said = "said", Written = "written" }
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct ConsentRow {
    pub id: String,
    pub kind: ConsentKind,
    pub answer: ConsentAnswer,
    pub how: ConsentHow,
    pub on: Day,
    /// The version of the text she was shown; 0 is the program's own.
    pub version: i64,
    pub withdrawn_on: Option<Day>,
}

#[derive(Debug, Deserialize, TS)]
pub struct ConsentAdd {
    pub client: String,
    pub kind: ConsentKind,
    pub answer: ConsentAnswer,
    pub how: ConsentHow,
    pub on: Day,
}

/// All she was ever asked, the newest first: of each kind the first one holds.
pub fn of(tx: &Tx, client: &str) -> Result<Vec<ConsentRow>> {
    tx.all(
        "SELECT id, kind, answer, how, on_day, version, withdrawn_on FROM consent
         WHERE client_id = :client
         ORDER BY on_day DESC, id DESC",
        named_params! { ":client": client },
        from_row,
    )
}

/// What holds of one kind now: her last answer, unless she took it back; none when she was never asked.
pub fn holds(tx: &Tx, client: &str, kind: ConsentKind) -> Result<Option<ConsentAnswer>> {
    let last = of(tx, client)?.into_iter().find(|row| row.kind == kind);
    Ok(last.map(|row| if row.withdrawn_on.is_some() { ConsentAnswer::No } else { row.answer }))
}

/// Refuses what she has not allowed.
pub fn needed(tx: &Tx, client: &str, kind: ConsentKind) -> Result<()> {
    match holds(tx, client, kind)? {
        Some(ConsentAnswer::Yes) => Ok(()),
        _ => Err(Error::invalid_with("consent", Rule::NeedsConsent, kind.word())),
    }
}

/// Her answer, to the words that are shown now.
pub fn add(tx: &Tx, args: &ConsentAdd) -> Result<String> {
    client::name(tx, &args.client)?;
    if args.on > tx.today() {
        return Err(Error::invalid("on", Rule::InTheFuture));
    }
    let id = tx.id();
    tx.execute(
        "INSERT INTO consent (id, client_id, kind, answer, how, on_day, version)
         VALUES (:id, :client, :kind, :answer, :how, :on, :version)",
        named_params! {
            ":id": id, ":client": args.client, ":kind": args.kind, ":answer": args.answer, ":how": args.how, ":on": args.on,
            ":version": consent_text::current(tx, args.kind)?,
        },
    )?;
    Ok(id)
}

/// She takes it back, from today on.
pub fn withdraw(tx: &Tx, id: &str) -> Result<()> {
    let changed = tx.execute(
        "UPDATE consent SET withdrawn_on = :today WHERE id = :id AND answer = 'yes' AND withdrawn_on IS NULL",
        named_params! { ":id": id, ":today": tx.today() },
    )?;
    if changed == 0 { Err(Error::not_found("consent")) } else { Ok(()) }
}

/// Written down by mistake.
pub fn remove(tx: &Tx, id: &str) -> Result<()> {
    let gone = tx.execute("DELETE FROM consent WHERE id = :id", named_params! { ":id": id })?;
    if gone == 0 { Err(Error::not_found("consent")) } else { Ok(()) }
}

/// From now on another client's.
pub fn reassign(tx: &Tx, from: &str, to: &str) -> Result<()> {
    tx.execute(
        "UPDATE consent SET client_id = :to WHERE client_id = :from",
        named_params! { ":from": from, ":to": to },
    )?;
    Ok(())
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<ConsentRow> {
    Ok(ConsentRow {
        id: row.get(0)?,
        kind: row.get(1)?,
        answer: row.get(2)?,
        how: row.get(3)?,
        on: row.get(4)?,
        version: row.get(5)?,
        withdrawn_on: row.get(6)?,
    })
}
