//! The album: the pictures beside the book, each an encrypted file that is never changed.
//!
//! A file is named by a keyed hash of what is in it, so that the same picture is kept once and its name says nothing. It is
//! written before the row that speaks of it, and goes when neither a row nor history speaks of it any more.

use std::collections::HashSet;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use hmac::{Hmac, Mac};
use sha2::Sha256;
use zeroize::Zeroizing;

use crate::day::Instant;
use crate::error::{Error, Fault, Result};
use crate::key::{self, DataKey, write_whole};

pub const FOLDER: &str = "pictures";
/// What a file begins with, before its nonce.
const MAGIC: &[u8] = b"RGP1";
const NONCE: usize = 24;
/// Letters of a name.
const NAME: usize = 64;

pub struct Album {
    folder: PathBuf,
    cipher: XChaCha20Poly1305,
    naming: Zeroizing<[u8; 32]>,
}

impl Album {
    /// The album of the book in a folder; keys of its own come from the book's (HKDF, RFC 5869).
    pub fn at(book: &Path, key: &DataKey) -> Result<Album> {
        Album::in_folder(book.join(FOLDER), key)
    }

    /// The same pictures somewhere else.
    pub fn in_folder(folder: PathBuf, key: &DataKey) -> Result<Album> {
        let secret = key.derived(b"regulars pictures 1")?;
        Ok(Album {
            folder,
            cipher: XChaCha20Poly1305::new(&Key::from(*secret)),
            naming: key.derived(b"regulars picture names 1")?,
        })
    }

    /// Keeps a picture and gives its name. The same one again is not written twice.
    pub fn put(&self, picture: &[u8]) -> Result<String> {
        let mut mac = <Hmac<Sha256> as KeyInit>::new_from_slice(self.naming.as_ref())
            .map_err(|_| Error::Broken("the key of names"))?;
        mac.update(picture);
        let name = hex::encode(mac.finalize().into_bytes());
        if self.get(&name).is_ok() {
            return Ok(name);
        }
        self.seal(&name, picture)?;
        Ok(name)
    }

    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Writes a picture under a name that is its own.
    pub fn seal(&self, name: &str, picture: &[u8]) -> Result<()> {
        let mut nonce = [0; NONCE];
        getrandom::fill(&mut nonce)?;
        // Its name is sealed in, so that no file can be put in another's place.
        let sealed = self
            .cipher
            .encrypt(&XNonce::from(nonce), Payload { msg: picture, aad: name.as_bytes() })
            .map_err(|_| Error::Broken("sealing a picture"))?;
        fs::create_dir_all(&self.folder)?;
        write_whole(&self.folder.join(name), &[MAGIC, &nonce, &sealed].concat())
    }

    /// The names of all pictures, also of those that nothing speaks of any more.
    pub fn names(&self) -> Result<HashSet<String>> {
        let mut names = HashSet::new();
        if self.is_empty() {
            return Ok(names);
        }
        for file in fs::read_dir(&self.folder)? {
            names.extend(file?.file_name().into_string().ok().filter(|name| is_name(name)));
        }
        Ok(names)
    }

    /// Seals a picture under another album's key, with the same name. One that is damaged is taken over as it is, so that it
    /// goes on being found damaged.
    pub fn reseal(&self, name: &str, into: &Album) -> Result<()> {
        match self.get(name) {
            Ok(picture) => into.seal(name, &picture),
            Err(Error::Refused(Fault::PictureIsDamaged)) => {
                fs::create_dir_all(&into.folder)?;
                write_whole(&into.folder.join(name), &fs::read(self.folder.join(name))?)
            }
            Err(other) => Err(other),
        }
    }

    /// Gives another album under the same key this picture too, as the same file where the disk can. False when it is not
    /// sound here.
    pub fn share(&self, name: &str, into: &Album) -> Result<bool> {
        if self.get(name).is_err() {
            return Ok(false);
        }
        fs::create_dir_all(&into.folder)?;
        let (from, to) = (self.folder.join(name), into.folder.join(name));
        if fs::hard_link(&from, &to).is_err() {
            fs::copy(from, to)?;
        }
        Ok(true)
    }

    /// A picture by its name. `not_found` when its file is gone, `picture_is_damaged` when it is not what was written.
    pub fn get(&self, name: &str) -> Result<Vec<u8>> {
        if !is_name(name) {
            return Err(Error::not_found("picture"));
        }
        let file = match fs::read(self.folder.join(name)) {
            Ok(file) => file,
            Err(cause) if cause.kind() == ErrorKind::NotFound => return Err(Error::not_found("picture")),
            Err(cause) => return Err(cause.into()),
        };
        let damaged = || Error::Refused(Fault::PictureIsDamaged);
        let sealed = file.strip_prefix(MAGIC).ok_or_else(damaged)?;
        let (nonce, sealed) = sealed.split_first_chunk::<NONCE>().ok_or_else(damaged)?;
        self.cipher.decrypt(&XNonce::from(*nonce), Payload { msg: sealed, aad: name.as_bytes() }).map_err(|_| damaged())
    }

    /// Whether there is a picture of that name; not whether it is sound.
    pub fn has(&self, name: &str) -> bool {
        is_name(name) && self.folder.join(name).exists()
    }

    /// Whether anything was ever kept.
    pub fn is_empty(&self) -> bool {
        !self.folder.exists()
    }

    /// Clears away the file of one picture; one that is not there is cleared away already.
    pub fn remove(&self, name: &str) -> Result<()> {
        key::remove(&self.folder.join(name))
    }

    /// Clears away every file but those of these names and those written since. Answers with how many went.
    pub fn keep_only(&self, names: &HashSet<String>, since: Instant) -> Result<usize> {
        keep_only(&self.folder, |name| names.contains(name), since)
    }
}

/// Clears away every file of a folder but those that are spoken of and those written since. Answers with how many went.
pub fn keep_only(folder: &Path, is_spoken_of: impl Fn(&str) -> bool, since: Instant) -> Result<usize> {
    let mut gone = 0;
    for file in fs::read_dir(folder)? {
        let file = file?;
        let spoken_of = file.file_name().to_str().is_some_and(&is_spoken_of);
        let told = file.metadata()?;
        let age = told.modified()?.duration_since(UNIX_EPOCH).unwrap_or_default().as_millis();
        let young = i64::try_from(age).unwrap_or(i64::MAX) >= since.0;
        if !spoken_of && !young && told.is_file() {
            fs::remove_file(file.path())?;
            gone += 1;
        }
    }
    Ok(gone)
}

fn is_name(name: &str) -> bool {
    name.len() == NAME && name.bytes().all(|letter| matches!(letter, b'0'..=b'9' | b'a'..=b'f'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_is_kept_once_unreadable_and_only_under_its_own_name() {
        let folder = tempfile::tempdir().unwrap();
        let key = DataKey::random().unwrap();
        let album = Album::at(folder.path(), &key).unwrap();
        assert!(album.is_empty());
        let name = album.put(b"Ana's lashes").unwrap();
        assert_eq!(
            (album.put(b"Ana's lashes").unwrap(), album.get(&name).unwrap()),
            (name.clone(), b"Ana's lashes".to_vec())
        );
        let other = album.put(b"Vesna's brows").unwrap();
        assert_eq!(fs::read_dir(folder.path().join(FOLDER)).unwrap().count(), 2);
        let file = fs::read(album.folder.join(&name)).unwrap();
        assert!(!file.windows(4).any(|part| part == b"Ana'" || part == b"lash"));

        assert!(Album::at(folder.path(), &DataKey::random().unwrap()).unwrap().get(&name).is_err(), "another key");
        fs::copy(album.folder.join(&other), album.folder.join(&name)).unwrap();
        assert!(matches!(album.get(&name), Err(Error::Refused(Fault::PictureIsDamaged))), "another's file");
        assert_eq!(album.put(b"Ana's lashes").unwrap(), name, "brought again it is whole again");
        assert_eq!(album.get(&name).unwrap(), b"Ana's lashes");
        for strange in ["", "..", "../book.db", &"A".repeat(NAME), &"é".repeat(32)] {
            assert!(matches!(album.get(strange), Err(Error::Refused(Fault::NotFound { .. }))), "{strange}");
        }
        let names = HashSet::from([other.clone()]);
        assert_eq!(album.keep_only(&names, Instant(0)).unwrap(), 0, "the young ones stay");
        assert_eq!(album.keep_only(&names, Instant(i64::MAX)).unwrap(), 1);
        assert!(album.has(&other) && !album.has(&name));
    }
}
