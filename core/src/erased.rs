//! Clients who were erased: not who they were, but enough to know them again in an older copy of the book.

use rusqlite::named_params;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::error::Result;
use crate::tx::Tx;

/// A card that is not to come back: its id is in no way read out of this, but is known when it is met.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Tombstone {
    /// Both in hexadecimal digits.
    digest: String,
    salt: String,
}

impl Tombstone {
    pub fn of(client: &str) -> Result<Tombstone> {
        let mut salt = [0_u8; 16];
        getrandom::fill(&mut salt)?;
        Ok(Tombstone { digest: digest(&salt, client), salt: hex::encode(salt) })
    }

    pub fn is_of(&self, client: &str) -> bool {
        hex::decode(&self.salt).is_ok_and(|salt| digest(&salt, client) == self.digest)
    }
}

fn digest(salt: &[u8], client: &str) -> String {
    hex::encode(Sha256::new().chain_update(salt).chain_update(client).finalize())
}

pub fn put(tx: &Tx, tombstone: &Tombstone) -> Result<()> {
    // One that was written by hand into a file beside the book is no tombstone.
    let (Ok(digest), Ok(salt)) = (hex::decode(&tombstone.digest), hex::decode(&tombstone.salt)) else { return Ok(()) };
    tx.execute(
        "INSERT OR IGNORE INTO erased (digest, salt, at) VALUES (:digest, :salt, :at)",
        named_params! { ":digest": digest, ":salt": salt, ":at": tx.at },
    )?;
    Ok(())
}

pub fn all(tx: &Tx) -> Result<Vec<Tombstone>> {
    tx.all("SELECT digest, salt FROM erased ORDER BY digest", [], |row| {
        Ok(Tombstone { digest: hex::encode(row.get::<_, Vec<u8>>(0)?), salt: hex::encode(row.get::<_, Vec<u8>>(1)?) })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tombstone_knows_its_card_and_no_other_and_says_nothing_of_it() {
        let ana = "0195a7c2-0000-7000-8000-00000000aaaa";
        let one = Tombstone::of(ana).unwrap();
        assert!(one.is_of(ana) && !one.is_of("0195a7c2-0000-7000-8000-00000000aaab"));
        assert_ne!(Tombstone::of(ana).unwrap(), one, "two of the same card are not seen to be the same");
        assert!(!serde_json::to_string(&one).unwrap().contains("0195a7c2"));
    }
}
