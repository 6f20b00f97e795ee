//! A plan to win a client back: who sees to it, what she is offered, what is done next, what came of it.

use rusqlite::{Row, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::choice::choice;
use crate::client;
use crate::day::Day;
use crate::error::{Error, Result, Rule};
use crate::field;
use crate::master;
use crate::tx::Tx;

choice! {
    WinBackResult { Open = "", CameBack = "came_back", StaysAway = "stays_away", GivenUp = "given_up" }
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct WinBackRow {
    pub id: String,
    /// Who sees to it.
    pub master: String,
    pub offer: String,
    /// What is done next, and when.
    pub step: String,
    pub step_on: Day,
    pub made_on: Day,
    pub result: WinBackResult,
    pub closed_on: Option<Day>,
}

#[derive(Debug, Clone, Deserialize, TS)]
pub struct WinBackFields {
    /// Whoever sits at the desk when absent.
    pub master: Option<String>,
    pub offer: String,
    pub step: String,
    pub step_on: Day,
}

#[derive(Debug, Deserialize, TS)]
pub struct WinBackAdd {
    pub client: String,
    #[serde(flatten)]
    pub fields: WinBackFields,
}

#[derive(Debug, Deserialize, TS)]
pub struct WinBackChange {
    pub id: String,
    #[serde(flatten)]
    pub fields: WinBackFields,
}

#[derive(Debug, Deserialize, TS)]
pub struct WinBackClose {
    pub id: String,
    pub result: WinBackResult,
}

const COLUMNS: &str = "id, master_id, offer, step, step_on, made_on, result, closed_on";

/// The plans for a client, the newest first.
pub fn of(tx: &Tx, client: &str) -> Result<Vec<WinBackRow>> {
    tx.all(
        &format!("SELECT {COLUMNS} FROM win_back WHERE client_id = :client ORDER BY made_on DESC, id DESC LIMIT 20"),
        named_params! { ":client": client },
        from_row,
    )
}

/// One plan at a time: while one is open, that is the one to change.
pub fn add(tx: &Tx, args: &WinBackAdd) -> Result<String> {
    client::name(tx, &args.client)?;
    if of(tx, &args.client)?.iter().any(|plan| plan.closed_on.is_none()) {
        return Err(Error::invalid("offer", Rule::Already));
    }
    let kept = checked(tx, &args.fields)?;
    let id = tx.id();
    tx.execute(
        "INSERT INTO win_back (id, client_id, master_id, offer, step, step_on, made_on, result)
         VALUES (:id, :client, :master, :offer, :step, :step_on, :today, '')",
        named_params! {
            ":id": id, ":client": args.client, ":master": kept.master, ":offer": kept.offer, ":step": kept.step, ":step_on": kept.step_on,
            ":today": tx.today(),
        },
    )?;
    Ok(id)
}

pub fn change(tx: &Tx, args: &WinBackChange) -> Result<()> {
    let kept = checked(tx, &args.fields)?;
    let changed = tx.execute(
        "UPDATE win_back SET master_id = :master, offer = :offer, step = :step, step_on = :step_on
         WHERE id = :id AND closed_on IS NULL",
        named_params! {
            ":id": args.id, ":master": kept.master, ":offer": kept.offer, ":step": kept.step, ":step_on": kept.step_on,
        },
    )?;
    if changed == 0 { Err(Error::not_found("win_back")) } else { Ok(()) }
}

pub fn close(tx: &Tx, args: &WinBackClose) -> Result<()> {
    if args.result == WinBackResult::Open {
        return Err(Error::invalid("result", Rule::Required));
    }
    let closed = tx.execute(
        "UPDATE win_back SET result = :result, closed_on = :today WHERE id = :id AND closed_on IS NULL",
        named_params! { ":id": args.id, ":result": args.result, ":today": tx.today() },
    )?;
    if closed == 0 { Err(Error::not_found("win_back")) } else { Ok(()) }
}

/// She has come: whatever was planned for her has worked.
pub fn came_back(tx: &Tx, client: &str) -> Result<()> {
    tx.execute(
        "UPDATE win_back SET result = 'came_back', closed_on = :today WHERE client_id = :client AND closed_on IS NULL",
        named_params! { ":client": client, ":today": tx.today() },
    )?;
    Ok(())
}

/// Fields that passed their checks, with the master who sees to it.
struct Kept {
    master: String,
    offer: String,
    step: String,
    step_on: Day,
}

/// From now on another client's.
pub fn reassign(tx: &Tx, from: &str, to: &str) -> Result<()> {
    tx.execute(
        "UPDATE win_back SET client_id = :to WHERE client_id = :from",
        named_params! { ":from": from, ":to": to },
    )?;
    Ok(())
}

fn checked(tx: &Tx, typed: &WinBackFields) -> Result<Kept> {
    let at_desk = Some(tx.master).filter(|master| !master.is_empty());
    Ok(Kept {
        master: master::pick(tx, typed.master.as_deref().or(at_desk))?,
        offer: field::words("offer", &typed.offer, field::TEXT)?,
        step: field::required("step", &typed.step, field::LINE)?,
        step_on: typed.step_on,
    })
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<WinBackRow> {
    Ok(WinBackRow {
        id: row.get(0)?,
        master: row.get(1)?,
        offer: row.get(2)?,
        step: row.get(3)?,
        step_on: row.get(4)?,
        made_on: row.get(5)?,
        result: row.get(6)?,
        closed_on: row.get(7)?,
    })
}
