//! The key of the book: random, wrapped by the passphrase, never written bare.

use std::fs::{self, File};
use std::io::{ErrorKind, Write};
use std::path::Path;

use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use hkdf::Hkdf;
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::error::{Error, Fault, Result};

/// 64 MiB, three passes, four lanes: the second choice of RFC 9106, and the least this program accepts.
const MEMORY_KIB: u32 = 64 * 1024;
const PASSES: u32 = 3;
const LANES: u32 = 4;
/// A file that asks for more than 2 GiB or a hundred passes is not ours.
const MEMORY_MOST_KIB: u32 = 2 * 1024 * 1024;
const PASSES_MOST: u32 = 100;
const VERSION: u32 = 1;

/// 32 bytes of key and 16 bytes of salt for SQLCipher, so that a book whose first page is lost can still be read.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct DataKey([u8; 48]);

/// `keys.json`: the wrapped key and how to derive what unwraps it.
#[derive(Serialize, Deserialize)]
struct KeyFile {
    version: u32,
    kdf: String,
    memory_kib: u32,
    passes: u32,
    lanes: u32,
    salt: String,
    aead: String,
    nonce: String,
    wrapped: String,
}

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

    /// As `PRAGMA key` wants it: raw key and salt, no derivation by SQLCipher.
    pub fn pragma(&self) -> Zeroizing<String> {
        Zeroizing::new(format!("PRAGMA key = \"x'{}'\"", *self.letters()))
    }

    /// Writes the key, wrapped by the passphrase, so that either the old file or the new one is there whatever happens.
    pub fn keep(&self, file: &Path, passphrase: &str) -> Result<()> {
        let mut salt = [0; 16];
        getrandom::fill(&mut salt)?;
        let mut nonce = [0; 24];
        getrandom::fill(&mut nonce)?;
        let derived = derive(passphrase, &salt, MEMORY_KIB, PASSES, LANES)?;
        let wrapped = cipher(&derived)
            .encrypt(&XNonce::from(nonce), Payload { msg: &self.0, aad: b"regulars data key 1" })
            .map_err(|_| Error::Broken("wrapping the key"))?;
        let kept = KeyFile {
            version: VERSION,
            kdf: "argon2id".into(),
            memory_kib: MEMORY_KIB,
            passes: PASSES,
            lanes: LANES,
            salt: hex::encode(salt),
            aead: "xchacha20poly1305".into(),
            nonce: hex::encode(nonce),
            wrapped: hex::encode(wrapped),
        };
        write_whole(file, &serde_json::to_vec_pretty(&kept)?)
    }

    /// The key, or `None` for a wrong passphrase. A file that asks for weaker derivation than ours is damage.
    pub fn unwrap(file: &Path, passphrase: &str) -> Result<Option<DataKey>> {
        let damaged = || Error::Refused(Fault::BookIsDamaged);
        let bytes = fs::read(file)
            .map_err(|cause| if cause.kind() == ErrorKind::NotFound { damaged() } else { cause.into() })?;
        let kept: KeyFile = serde_json::from_slice(&bytes).map_err(|_| damaged())?;
        if kept.version > VERSION {
            return Err(Error::Refused(Fault::BookIsNewer));
        }
        let sound = kept.kdf == "argon2id"
            && kept.aead == "xchacha20poly1305"
            && (MEMORY_KIB..=MEMORY_MOST_KIB).contains(&kept.memory_kib)
            && (PASSES..=PASSES_MOST).contains(&kept.passes)
            && (1..=64).contains(&kept.lanes);
        let salt = hex::decode(&kept.salt).map_err(|_| damaged())?;
        let nonce: [u8; 24] =
            hex::decode(&kept.nonce).ok().and_then(|bytes| bytes.try_into().ok()).ok_or_else(damaged)?;
        let wrapped = hex::decode(&kept.wrapped).map_err(|_| damaged())?;
        if !sound || salt.len() < 16 {
            return Err(damaged());
        }
        let derived = derive(passphrase, &salt, kept.memory_kib, kept.passes, kept.lanes)?;
        let Ok(mut bare) =
            cipher(&derived).decrypt(&XNonce::from(nonce), Payload { msg: &wrapped, aad: b"regulars data key 1" })
        else {
            return Ok(None);
        };
        let key = <[u8; 48]>::try_from(bare.as_slice()).map(DataKey).map_err(|_| damaged());
        bare.zeroize();
        key.map(Some)
    }
}

fn derive(passphrase: &str, salt: &[u8], memory_kib: u32, passes: u32, lanes: u32) -> Result<Zeroizing<[u8; 32]>> {
    let params = Params::new(memory_kib, passes, lanes, Some(32)).map_err(|_| Error::Broken("argon2 parameters"))?;
    let mut derived = Zeroizing::new([0; 32]);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(passphrase.as_bytes(), salt, derived.as_mut())
        .map_err(|_| Error::Broken("argon2"))?;
    Ok(derived)
}

fn cipher(derived: &[u8; 32]) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(&Key::from(*derived))
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

/// Makes new, renamed and removed names of a folder last through a power cut.
pub fn sync_folder(folder: &Path) -> Result<()> {
    // Windows cannot open a folder; there the rename itself is durable.
    if let Ok(folder) = File::open(folder) {
        folder.sync_all()?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_passphrase_opens_the_key() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("keys.json");
        let key = DataKey::random().unwrap();
        key.keep(&file, "mint tea, no sugar").unwrap();
        assert!(DataKey::unwrap(&file, "mint tea, with sugar").unwrap().is_none());
        assert_eq!(DataKey::unwrap(&file, "mint tea, no sugar").unwrap().unwrap().0, key.0);
        let text = fs::read_to_string(&file).unwrap();
        assert!(!text.contains(&hex::encode(&key.0[..32])));

        let weakened = text.replace("\"passes\": 3", "\"passes\": 1");
        assert_ne!(weakened, text);
        fs::write(&file, weakened).unwrap();
        assert!(matches!(DataKey::unwrap(&file, "mint tea, no sugar"), Err(Error::Refused(Fault::BookIsDamaged))));
    }
}
