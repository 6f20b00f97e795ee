//! The key of the book: random, never written bare; `keys.json` has it wrapped once for each way in.

pub mod code;
pub mod file;
pub mod secret;

use std::fs::{self, File};
use std::io::{ErrorKind, Write};
use std::path::Path;

use hkdf::Hkdf;
use sha2::Sha256;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::error::{Error, Result};

/// 32 bytes of key and 16 bytes of salt for SQLCipher, so that a book whose first page is lost can still be read.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct DataKey([u8; 48]);

impl DataKey {
    pub fn random() -> Result<DataKey> {
        let mut bytes = [0; 48];
        getrandom::fill(&mut bytes)?;
        Ok(DataKey(bytes))
    }

    /// In letters, for the computer's keyring, which keeps words; see [`DataKey::of_letters`].
    pub fn letters(&self) -> Zeroizing<String> {
        Zeroizing::new(hex::encode(self.0))
    }

    /// What the keyring gave back; none when it is no key.
    pub fn of_letters(letters: &str) -> Option<DataKey> {
        let mut bytes = hex::decode(letters).ok()?;
        let key = <[u8; 48]>::try_from(bytes.as_slice()).ok().map(DataKey);
        bytes.zeroize();
        key
    }

    /// Another key made from this one, for what is not the book's file; nobody can go back from it.
    pub fn derived(&self, what: &[u8]) -> Result<Zeroizing<[u8; 32]>> {
        let mut derived = Zeroizing::new([0; 32]);
        Hkdf::<Sha256>::new(None, &self.0)
            .expand(what, derived.as_mut())
            .map_err(|_| Error::Broken("deriving a key"))?;
        Ok(derived)
    }

    /// The key of the book's pages, and the salt at the head of its file.
    pub(crate) fn parts(&self) -> ([u8; 32], [u8; 16]) {
        let (mut key, mut salt) = ([0; 32], [0; 16]);
        key.copy_from_slice(&self.0[..32]);
        salt.copy_from_slice(&self.0[32..]);
        (key, salt)
    }

    /// As `PRAGMA key` wants it: raw key and salt, no derivation by SQLCipher.
    pub fn pragma(&self) -> Zeroizing<String> {
        Zeroizing::new(format!("PRAGMA key = \"x'{}'\"", *self.letters()))
    }
}

/// Temporary file, flush to disk, rename, flush the folder: a power cut leaves the old file or the new one.
pub fn write_whole(file: &Path, bytes: &[u8]) -> Result<()> {
    let beside = file.with_extension("new");
    let mut new = File::create(&beside)?;
    new.write_all(bytes)?;
    new.sync_all()?;
    fs::rename(&beside, file)?;
    file.parent().map_or(Ok(()), sync_folder)
}

/// Clears away a file; one that is not there is cleared away already.
pub fn remove(file: &Path) -> Result<()> {
    match fs::remove_file(file) {
        Err(cause) if cause.kind() != ErrorKind::NotFound => Err(cause.into()),
        _ => Ok(()),
    }
}

/// Makes new, renamed and removed names of a folder last through a power cut.
pub fn sync_folder(folder: &Path) -> Result<()> {
    // Windows cannot open a folder; there the rename itself is durable.
    if let Ok(folder) = File::open(folder) {
        folder.sync_all()?;
    }
    Ok(())
}
