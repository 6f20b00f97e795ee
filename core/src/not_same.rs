//! Two clients who look alike and are two: nobody asks again.

use rusqlite::named_params;
use serde::Deserialize;
use ts_rs::TS;

use crate::client;
use crate::error::Result;
use crate::tx::Tx;

#[derive(Debug, Deserialize, TS)]
pub struct NotSameAdd {
    pub client: String,
    pub other: String,
}

pub fn add(tx: &Tx, args: &NotSameAdd) -> Result<String> {
    client::name(tx, &args.client)?;
    client::name(tx, &args.other)?;
    let id = tx.id();
    tx.execute(
        "INSERT INTO not_same (id, client_id, other_id) VALUES (:id, :client, :other)",
        named_params! { ":id": id, ":client": args.client, ":other": args.other },
    )?;
    Ok(id)
}

/// Every pair, both ways round.
pub fn all(tx: &Tx) -> Result<Vec<(String, String)>> {
    tx.all("SELECT client_id, other_id FROM not_same UNION ALL SELECT other_id, client_id FROM not_same", [], |row| {
        Ok((row.get(0)?, row.get(1)?))
    })
}

/// From now on another client's; of the two who are merged nothing is said any more.
pub fn reassign(tx: &Tx, from: &str, to: &str) -> Result<()> {
    tx.execute(
        "UPDATE not_same SET client_id = :to WHERE client_id = :from AND other_id <> :to",
        named_params! { ":from": from, ":to": to },
    )?;
    tx.execute(
        "UPDATE not_same SET other_id = :to WHERE other_id = :from AND client_id <> :to",
        named_params! { ":from": from, ":to": to },
    )?;
    Ok(())
}

/// Nothing is known of these clients (their ids as JSON) any more, on either side.
pub fn forget(tx: &Tx, clients: &str) -> Result<()> {
    tx.execute(
        "DELETE FROM not_same
         WHERE client_id IN (SELECT value FROM json_each(:clients)) OR other_id IN (SELECT value FROM json_each(:clients))",
        named_params! { ":clients": clients },
    )?;
    Ok(())
}
