//! `keys.json`: the key of the book, wrapped once for each way in; it is whole or it is the one before.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, Zeroizing};

use super::{DataKey, write_whole};
use crate::choice::choice;
use crate::day::Day;
use crate::error::{Error, Fault, Result};

/// 64 MiB, three passes, four lanes: the second choice of RFC 9106, and the least this program accepts.
const MEMORY_KIB: u32 = 64 * 1024;
const PASSES: u32 = 3;
const LANES: u32 = 4;
/// One try shall cost so long on the computer where it was chosen: she waits once, a guesser each time.
const TRY: Duration = Duration::from_millis(350);
/// However fast a computer is: a book may be opened on a slower one.
const PASSES_CHOSEN: u32 = 24;
/// A file that asks for more than 2 GiB or a hundred passes is not ours.
const MEMORY_MOST_KIB: u32 = 2 * 1024 * 1024;
const PASSES_MOST: u32 = 100;
const VERSION: u32 = 2;

choice! {
    /// What opens the key.
    KeyWay { Passphrase = "passphrase", Code = "code" }
}

#[derive(Serialize, Deserialize)]
pub struct KeyFile {
    version: u32,
    locks: Vec<KeyLock>,
}

/// The key as one way in has it, and how to derive what unwraps it.
#[derive(Serialize, Deserialize)]
struct KeyLock {
    #[serde(default = "first_way")]
    way: KeyWay,
    made: Option<Day>,
    kdf: String,
    memory_kib: u32,
    passes: u32,
    lanes: u32,
    salt: String,
    aead: String,
    nonce: String,
    wrapped: String,
    /// The version of the file it was made for.
    #[serde(default = "first_format")]
    format: u32,
}

#[derive(Deserialize)]
struct Versioned {
    version: u32,
}

impl KeyFile {
    /// No way in yet.
    pub fn empty() -> KeyFile {
        KeyFile { version: VERSION, locks: Vec::new() }
    }

    pub fn read(file: &Path) -> Result<KeyFile> {
        let bytes = fs::read(file)
            .map_err(|cause| if cause.kind() == ErrorKind::NotFound { damaged() } else { cause.into() })?;
        let Versioned { version } = serde_json::from_slice(&bytes).map_err(|_| damaged())?;
        match version {
            1 => {
                let lock: KeyLock = serde_json::from_slice(&bytes).map_err(|_| damaged())?;
                Ok(KeyFile { version: VERSION, locks: vec![lock] })
            }
            VERSION => serde_json::from_slice(&bytes).map_err(|_| damaged()),
            _ if version > VERSION => Err(Error::Refused(Fault::BookIsNewer)),
            _ => Err(damaged()),
        }
    }

    /// Written so that either the old file or the new one is there whatever happens.
    pub fn write(&self, file: &Path) -> Result<()> {
        write_whole(file, &serde_json::to_vec_pretty(self)?)
    }

    /// The day this way in was made; none where there is none, or where nobody knows the day.
    pub fn made(&self, way: KeyWay) -> Option<Day> {
        self.locks.iter().find(|lock| lock.way == way)?.made
    }

    /// Whether there is this way in.
    pub fn has(&self, way: KeyWay) -> bool {
        self.locks.iter().any(|lock| lock.way == way)
    }

    /// The key, or `None` for a wrong secret. A lock that asks for weaker derivation than ours is damage.
    pub fn open(&self, way: KeyWay, secret: &str) -> Result<Option<DataKey>> {
        let Some(lock) = self.locks.iter().find(|lock| lock.way == way) else {
            return if way == KeyWay::Passphrase { Err(damaged()) } else { Ok(None) };
        };
        lock.open(secret)
    }

    /// Puts this way in, in place of the one there was.
    pub fn put(&mut self, way: KeyWay, secret: &str, key: &DataKey, today: Day) -> Result<()> {
        let lock = KeyLock::new(way, secret, key, today)?;
        self.locks.retain(|other| other.way != way);
        self.locks.push(lock);
        Ok(())
    }
}

impl KeyLock {
    fn new(way: KeyWay, secret: &str, key: &DataKey, today: Day) -> Result<KeyLock> {
        let mut salt = [0; 16];
        getrandom::fill(&mut salt)?;
        let mut nonce = [0; 24];
        getrandom::fill(&mut nonce)?;
        let passes = passes_here()?;
        let derived = derive(secret, &salt, MEMORY_KIB, passes, LANES)?;
        let wrapped = cipher(&derived)
            .encrypt(&XNonce::from(nonce), Payload { msg: &key.0, aad: seal(VERSION, way).as_bytes() })
            .map_err(|_| Error::Broken("wrapping the key"))?;
        Ok(KeyLock {
            way,
            made: Some(today),
            kdf: "argon2id".into(),
            memory_kib: MEMORY_KIB,
            passes,
            lanes: LANES,
            salt: hex::encode(salt),
            aead: "xchacha20poly1305".into(),
            nonce: hex::encode(nonce),
            wrapped: hex::encode(wrapped),
            format: VERSION,
        })
    }

    fn open(&self, secret: &str) -> Result<Option<DataKey>> {
        let sound = self.kdf == "argon2id"
            && self.aead == "xchacha20poly1305"
            && (MEMORY_KIB..=MEMORY_MOST_KIB).contains(&self.memory_kib)
            && (PASSES..=PASSES_MOST).contains(&self.passes)
            && (LANES..=64).contains(&self.lanes);
        let salt = hex::decode(&self.salt).map_err(|_| damaged())?;
        let nonce: [u8; 24] =
            hex::decode(&self.nonce).ok().and_then(|bytes| bytes.try_into().ok()).ok_or_else(damaged)?;
        let wrapped = hex::decode(&self.wrapped).map_err(|_| damaged())?;
        if !sound || salt.len() < 16 {
            return Err(damaged());
        }
        let derived = derive(secret, &salt, self.memory_kib, self.passes, self.lanes)?;
        let Ok(mut bare) = cipher(&derived)
            .decrypt(&XNonce::from(nonce), Payload { msg: &wrapped, aad: seal(self.format, self.way).as_bytes() })
        else {
            return Ok(None);
        };
        let key = <[u8; 48]>::try_from(bare.as_slice()).map(DataKey).map_err(|_| damaged());
        bare.zeroize();
        key.map(Some)
    }
}

/// The first version of the file was one lock, and knew the passphrase only.
fn first_way() -> KeyWay {
    KeyWay::Passphrase
}

fn first_format() -> u32 {
    1
}

/// What is sealed in with the key, so that no lock can stand in another's place.
fn seal(format: u32, way: KeyWay) -> String {
    match format {
        1 => "regulars data key 1".into(),
        _ => format!("regulars data key {format} {}", way.word()),
    }
}

/// How many passes make a try as long as it shall be on this computer; never fewer than the least. Measured once.
fn passes_here() -> Result<u32> {
    static MEASURED: OnceLock<u32> = OnceLock::new();
    if let Some(passes) = MEASURED.get() {
        return Ok(*passes);
    }
    let start = Instant::now();
    derive("", &[0; 16], MEMORY_KIB, PASSES, LANES)?;
    let one = (start.elapsed() / PASSES).as_micros().max(1);
    let many = u32::try_from(TRY.as_micros() / one).unwrap_or(PASSES_CHOSEN);
    Ok(*MEASURED.get_or_init(|| many.clamp(PASSES, PASSES_CHOSEN)))
}

fn derive(secret: &str, salt: &[u8], memory_kib: u32, passes: u32, lanes: u32) -> Result<Zeroizing<[u8; 32]>> {
    let params = Params::new(memory_kib, passes, lanes, Some(32)).map_err(|_| Error::Broken("argon2 parameters"))?;
    let mut derived = Zeroizing::new([0; 32]);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(secret.as_bytes(), salt, derived.as_mut())
        .map_err(|_| Error::Broken("argon2"))?;
    Ok(derived)
}

fn cipher(derived: &[u8; 32]) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(&Key::from(*derived))
}

fn damaged() -> Error {
    Error::Refused(Fault::BookIsDamaged)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: &str = "2026-03-12";

    fn today() -> Day {
        TODAY.parse().unwrap()
    }

    fn is_damaged(opened: Result<Option<DataKey>>) -> bool {
        matches!(opened, Err(Error::Refused(Fault::BookIsDamaged)))
    }

    #[test]
    fn each_way_in_opens_the_key_with_its_own_secret_alone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("keys.json");
        let key = DataKey::random().unwrap();
        let mut keys = KeyFile::empty();
        keys.put(KeyWay::Passphrase, "mint tea, no sugar", &key, today()).unwrap();
        assert!(keys.open(KeyWay::Code, "a code").unwrap().is_none(), "no code was made");
        keys.put(KeyWay::Code, "a code", &key, today()).unwrap();
        keys.write(&path).unwrap();
        let keys = KeyFile::read(&path).unwrap();
        for (way, secret, opens) in [
            (KeyWay::Passphrase, "mint tea, no sugar", true),
            (KeyWay::Passphrase, "mint tea, with sugar", false),
            (KeyWay::Passphrase, "a code", false),
            (KeyWay::Code, "a code", true),
            (KeyWay::Code, "mint tea, no sugar", false),
        ] {
            let opened = keys.open(way, secret).unwrap();
            assert_eq!(opened.is_some_and(|opened| opened.0 == key.0), opens, "{way:?} {secret}");
        }
        let text = fs::read_to_string(&path).unwrap();
        assert!(!text.contains(&hex::encode(&key.0[..32])));

        let mut swapped = KeyFile::read(&path).unwrap();
        let (first, second) = (swapped.locks[0].wrapped.clone(), swapped.locks[1].wrapped.clone());
        (swapped.locks[0].wrapped, swapped.locks[1].wrapped) = (second, first);
        assert!(swapped.open(KeyWay::Code, "mint tea, no sugar").unwrap().is_none());
    }

    #[test]
    fn a_weaker_or_foreign_lock_is_damage_and_a_newer_file_is_newer() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("keys.json");
        let mut keys = KeyFile::empty();
        keys.put(KeyWay::Passphrase, "mint tea, no sugar", &DataKey::random().unwrap(), today()).unwrap();
        let weaken: [fn(&mut KeyLock); 7] = [
            |lock| lock.passes = 1,
            |lock| lock.memory_kib = 1024,
            |lock| lock.lanes = 1,
            |lock| lock.memory_kib = u32::MAX,
            |lock| lock.kdf = "md5".into(),
            |lock| lock.salt = "00".into(),
            |lock| lock.nonce = "not hex".into(),
        ];
        for change in weaken {
            keys.write(&path).unwrap();
            let mut weak = KeyFile::read(&path).unwrap();
            change(&mut weak.locks[0]);
            assert!(is_damaged(weak.open(KeyWay::Passphrase, "mint tea, no sugar")));
        }
        for (text, newer) in [("", false), ("{}", false), ("{\"version\":0}", false), ("{\"version\":3}", true)] {
            fs::write(&path, text).unwrap();
            let fault = KeyFile::read(&path).map(|_| ()).unwrap_err().fault();
            assert_eq!(fault == Fault::BookIsNewer, newer, "{text}");
        }
    }

    #[test]
    fn a_try_is_chosen_no_cheaper_than_the_least_and_no_dearer_than_a_slower_computer_bears() {
        let passes = passes_here().unwrap();
        assert!((PASSES..=PASSES_CHOSEN).contains(&passes), "{passes}");
    }
}
