//! What a client agrees to, word for word: changed words are a new version, and the old ones stay with those who agreed to them.

use rusqlite::{Row, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::choice::choice;
use crate::error::{Error, Result, Rule};
use crate::field;
use crate::tx::Tx;

choice! {
    /// Health notes are kept; photos are kept, shown in the salon, posted.
    ConsentKind { Health = "health", PhotoKeep = "photo_keep", PhotoShow = "photo_show", PhotoPost = "photo_post" }
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct ConsentTextRow {
    pub kind: ConsentKind,
    /// 0 are the program's own words, in whatever language they were shown.
    pub version: i64,
    pub words: String,
}

#[derive(Debug, Deserialize, TS)]
pub struct ConsentTextSet {
    pub kind: ConsentKind,
    pub words: String,
}

/// Every version of every text the owner has written, the newest of a kind first.
pub fn list(tx: &Tx) -> Result<Vec<ConsentTextRow>> {
    tx.all("SELECT kind, version, words FROM consent_text ORDER BY kind, version DESC", [], from_row)
}

/// The version that is shown now; 0 while the owner has written none.
pub fn current(tx: &Tx, kind: ConsentKind) -> Result<i64> {
    tx.one(
        "SELECT coalesce(max(version), 0) FROM consent_text WHERE kind = :kind",
        named_params! { ":kind": kind },
        |row| row.get(0),
    )
}

/// Writes the next version. The same words again are none.
pub fn set(tx: &Tx, args: &ConsentTextSet) -> Result<()> {
    let words = field::required("words", &args.words, field::TEXT)?;
    let now = list(tx)?.into_iter().find(|text| text.kind == args.kind);
    if now.as_ref().is_some_and(|text| text.words == words) {
        return Err(Error::invalid("words", Rule::Already));
    }
    tx.execute(
        "INSERT INTO consent_text (id, kind, version, words, made_at) VALUES (:id, :kind, :version, :words, :at)",
        named_params! {
            ":id": tx.id(), ":kind": args.kind, ":version": now.map_or(1, |text| text.version + 1), ":words": words, ":at": tx.at,
        },
    )?;
    Ok(())
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<ConsentTextRow> {
    Ok(ConsentTextRow { kind: row.get(0)?, version: row.get(1)?, words: row.get(2)? })
}
