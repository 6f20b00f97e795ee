//! What was typed and not yet saved; it survives a crash, inside the encrypted book.

use rusqlite::named_params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::Result;
use crate::field;
use crate::tx::Tx;

#[derive(Debug, Deserialize, TS)]
pub struct DraftKey {
    pub key: String,
}

#[derive(Debug, Deserialize, TS)]
pub struct DraftPut {
    pub key: String,
    pub body: String,
}

#[derive(Debug, Serialize, TS)]
pub struct DraftBody {
    pub body: Option<String>,
}

/// A draft larger than any form.
const MOST: usize = 200_000;

pub fn get(tx: &Tx, args: &DraftKey) -> Result<DraftBody> {
    let body =
        tx.first("SELECT body FROM draft WHERE key = :key", named_params! { ":key": args.key }, |row| row.get(0))?;
    Ok(DraftBody { body })
}

pub fn put(tx: &Tx, args: &DraftPut) -> Result<()> {
    field::words("body", &args.body, MOST)?;
    let key = field::required("key", &args.key, field::LINE)?;
    tx.execute(
        "INSERT INTO draft (key, body, at) VALUES (:key, :body, :at) ON CONFLICT (key) DO UPDATE SET body = excluded.body, at = excluded.at",
        named_params! { ":key": key, ":body": args.body, ":at": tx.at },
    )?;
    Ok(())
}

pub fn forget(tx: &Tx, args: &DraftKey) -> Result<()> {
    tx.execute("DELETE FROM draft WHERE key = :key", named_params! { ":key": args.key })?;
    Ok(())
}

/// What was typed about these clients (their ids as JSON), or stands under the id of one of their rows.
pub fn forget_of(tx: &Tx, ids: &str) -> Result<()> {
    tx.execute(
        "DELETE FROM draft
         WHERE EXISTS (SELECT 1 FROM json_each(:ids) WHERE instr(draft.key, value) > 0 OR instr(draft.body, value) > 0)",
        named_params! { ":ids": ids },
    )?;
    Ok(())
}
