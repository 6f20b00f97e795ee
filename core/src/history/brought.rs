//! Files that were brought, so that one can be taken back days later; and what was done since with whom they brought.

use rusqlite::named_params;
use serde::Deserialize;
use ts_rs::TS;

use super::{HistoryStep, describe};
use crate::error::Result;
use crate::tx::Tx;

/// Entries looked at, the newest: a large file is some thousands of them.
const LOOKED_AT: i64 = 20_000;
/// More than anybody takes back, or reads.
const MOST: usize = 8;

#[derive(Debug, Deserialize, TS)]
pub struct HistoryPick {
    pub step: i64,
}

/// The imports that still stand, the newest first. (The plus keeps SQLite from walking an index of all steps instead.)
pub fn list(tx: &Tx) -> Result<Vec<HistoryStep>> {
    let steps: Vec<i64> = tx.all(
        "SELECT DISTINCT +step FROM history AS done
         WHERE seq > (SELECT max(seq) FROM history) - :looked_at AND +kind = 'user' AND length(changeset) > 0
           AND (SELECT whole FROM history AS first WHERE first.seq = done.step) = 1
           AND command IN ('import_contacts', 'import_visits', 'import_calendar', 'import_export')
           AND coalesce((SELECT kind FROM history WHERE undoes = done.step ORDER BY seq DESC LIMIT 1), 'redo') <> 'undo'
         ORDER BY +step DESC
         LIMIT :most",
        named_params! { ":looked_at": LOOKED_AT, ":most": MOST },
        |row| row.get(0),
    )?;
    steps.into_iter().filter_map(|step| describe(tx, Some(step)).transpose()).collect()
}

/// What was done since with the clients a step wrote, the newest first: while it stands, the step cannot be taken back.
pub fn since(tx: &Tx, args: &HistoryPick) -> Result<Vec<HistoryStep>> {
    let steps: Vec<i64> = tx.all(
        "SELECT DISTINCT later.step FROM history AS later JOIN touched ON touched.seq = later.seq
         WHERE later.seq > (SELECT max(seq) FROM history WHERE step = :step) AND +later.kind = 'user' AND touched.client_id <> ''
           AND EXISTS (
             SELECT 1 FROM touched AS hers JOIN history AS own ON own.seq = hers.seq
             WHERE hers.client_id = touched.client_id AND own.step = :step AND own.undoes IS NULL)
           AND coalesce((SELECT kind FROM history WHERE undoes = later.step ORDER BY seq DESC LIMIT 1), 'redo') <> 'undo'
         ORDER BY later.step DESC
         LIMIT :most",
        named_params! { ":step": args.step, ":most": MOST },
        |row| row.get(0),
    )?;
    steps.into_iter().filter_map(|step| describe(tx, Some(step)).transpose()).collect()
}
