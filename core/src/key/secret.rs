//! A word that opens something: it is wiped from memory when it is no longer needed, and never shown in a log.

use std::fmt;

use serde::Deserialize;
use ts_rs::TS;
use zeroize::{Zeroize, ZeroizeOnDrop};

#[derive(Deserialize, TS, Zeroize, ZeroizeOnDrop)]
#[serde(transparent)]
#[ts(type = "string")]
pub struct Secret(String);

impl Secret {
    /// The word itself, for as long as it is looked at.
    pub fn bare(&self) -> &str {
        &self.0
    }
}

impl From<&str> for Secret {
    fn from(word: &str) -> Secret {
        Secret(word.to_owned())
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, form: &mut fmt::Formatter<'_>) -> fmt::Result {
        form.write_str("Secret")
    }
}
