//! Words the owner sorts her clients by.

use rusqlite::named_params;

use crate::error::{Error, Result, Rule};
use crate::field;
use crate::tx::Tx;

const MOST: usize = 50;

pub fn of(tx: &Tx, client: &str) -> Result<Vec<String>> {
    tx.all(
        "SELECT word FROM tag WHERE client_id = :client ORDER BY position, id",
        named_params! { ":client": client },
        |row| row.get(0),
    )
}

/// Makes a client's tags be exactly these, each once.
pub fn set(tx: &Tx, client: &str, typed: &[String]) -> Result<()> {
    let mut wanted: Vec<String> = Vec::new();
    for word in typed {
        let word = field::words("tags", word, field::LINE)?;
        if !word.is_empty() && !wanted.contains(&word) {
            wanted.push(word);
        }
    }
    if wanted.len() > MOST {
        return Err(Error::invalid_with("tags", Rule::TooMany, MOST));
    }
    let kept = of(tx, client)?;
    if kept == wanted {
        return Ok(());
    }
    for gone in kept.iter().filter(|word| !wanted.contains(word)) {
        tx.execute(
            "DELETE FROM tag WHERE client_id = :client AND word = :word",
            named_params! { ":client": client, ":word": gone },
        )?;
    }
    for (position, word) in wanted.iter().enumerate() {
        let sql = if kept.contains(word) {
            "UPDATE tag SET position = :position WHERE client_id = :client AND word = :word AND :id <> ''"
        } else {
            "INSERT INTO tag (id, client_id, word, position) VALUES (:id, :client, :word, :position)"
        };
        tx.execute(sql, named_params! { ":id": tx.id(), ":client": client, ":word": word, ":position": position })?;
    }
    Ok(())
}

/// From now on another client's; what both have stays with the other.
pub fn reassign(tx: &Tx, from: &str, to: &str) -> Result<()> {
    tx.execute(
        "UPDATE tag SET client_id = :to
         WHERE client_id = :from
           AND NOT EXISTS (SELECT 1 FROM tag AS hers WHERE hers.client_id = :to AND hers.word = tag.word)",
        named_params! { ":from": from, ":to": to },
    )?;
    Ok(())
}
