//! What was decided where a valid patch test was missing: at each booking and each finishing, by whom and why.

use rusqlite::named_params;
use serde::Serialize;
use ts_rs::TS;

use crate::choice::choice;
use crate::day::Moment;
use crate::error::{Error, Result, Rule};
use crate::field;
use crate::patch_test::{self, PatchState};
use crate::service::ServiceRow;
use crate::tx::Tx;

choice! {
    PatchDuring { Booking = "booking", Finishing = "finishing" }
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct PatchDecisionRow {
    pub id: String,
    pub at: Moment,
    pub visit: String,
    pub during: PatchDuring,
    pub state: PatchState,
    pub words: String,
    /// Who sat at the desk; empty where nobody said.
    pub master: String,
}

/// The visit about which it is decided.
pub struct Undecided<'visit> {
    pub client: &'visit str,
    pub visit: &'visit str,
    pub services: &'visit [ServiceRow],
    pub at: Moment,
    pub during: PatchDuring,
}

/// Where a test is missing something must have been decided, in words: that is written down. Else nothing is.
pub fn settle(tx: &Tx, about: &Undecided, words: Option<&str>) -> Result<()> {
    let warnings = patch_test::warnings(tx, about.client, about.services, about.at)?;
    let Some(warning) = warnings.first() else { return Ok(()) };
    let words = words.ok_or_else(|| Error::invalid_with("patch", Rule::NeedsDecision, &warning.name))?;
    let words = field::required("patch", words, field::TEXT)?;
    tx.execute(
        "INSERT INTO patch_decision (id, client_id, visit_id, at, during, state, words, master_id)
         VALUES (:id, :client, :visit, :at, :during, :state, :words, :master)",
        named_params! {
            ":id": tx.id(), ":client": about.client, ":visit": about.visit, ":at": tx.now(), ":during": about.during,
            ":state": warning.state, ":words": words, ":master": tx.master,
        },
    )?;
    Ok(())
}

/// Before a point of the story, newest first.
pub fn before(tx: &Tx, client: &str, at: &str, id: &str, most: usize) -> Result<Vec<PatchDecisionRow>> {
    tx.all(
        "SELECT id, at, visit_id, during, state, words, master_id FROM patch_decision
         WHERE client_id = :client AND (at, id) < (:at, :id)
         ORDER BY at DESC, id DESC
         LIMIT :most",
        named_params! { ":client": client, ":at": at, ":id": id, ":most": most },
        |row| {
            Ok(PatchDecisionRow {
                id: row.get(0)?,
                at: row.get(1)?,
                visit: row.get(2)?,
                during: row.get(3)?,
                state: row.get(4)?,
                words: row.get(5)?,
                master: row.get(6)?,
            })
        },
    )
}

/// From now on another client's.
pub fn reassign(tx: &Tx, from: &str, to: &str) -> Result<()> {
    tx.execute(
        "UPDATE patch_decision SET client_id = :to WHERE client_id = :from",
        named_params! { ":from": from, ":to": to },
    )?;
    Ok(())
}
