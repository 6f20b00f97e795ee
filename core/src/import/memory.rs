//! What the owner said of a table, kept for the next one with the same headings.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::heading::{ColumnUse, ImportKind};
use super::past::ImportSame;
use crate::error::Result;
use crate::master;
use crate::service;
use crate::setting;
use crate::tx::Tx;

/// What a table is a list of, what its columns become, and what its names are in the book.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Memory {
    pub kind: ImportKind,
    pub uses: Vec<ColumnUse>,
    pub same: ImportSame,
}

/// Under which name it is kept. None for a table without headings: nothing tells it from another.
fn name(headings: &[String]) -> Option<String> {
    if headings.iter().all(String::is_empty) {
        return None;
    }
    let digest = Sha256::digest(headings.join("\u{1}"));
    Some(format!("columns:{}", hex::encode(&digest[..16])))
}

/// What was said of the last table with these headings; without services and masters that are gone since.
pub(super) fn of(tx: &Tx, headings: &[String]) -> Result<Option<Memory>> {
    let Some(name) = name(headings) else { return Ok(None) };
    let Some(kept) = setting::remembered(tx, &name)? else { return Ok(None) };
    // Of another version, perhaps: then it is asked again.
    let Ok(Memory { kind, uses, mut same }) = serde_json::from_str::<Memory>(&kept) else { return Ok(None) };
    same.services.retain(|_, id| id.is_empty() || service::get(tx, id).is_ok());
    same.masters.retain(|_, id| id.is_empty() || master::name(tx, id).is_ok());
    Ok(Some(Memory { kind, uses, same }).filter(|memory| memory.uses.len() == headings.len()))
}

pub(super) fn keep(tx: &Tx, headings: &[String], memory: &Memory) -> Result<()> {
    match name(headings) {
        Some(name) => setting::remember(tx, &name, &serde_json::to_string(memory)?),
        None => Ok(()),
    }
}
