//! The pages of a damaged book, unsealed one by one past SQLite, so that a bad one costs no other.
//!
//! How a page is sealed is SQLCipher 4's: AES-256-CBC over all but the last eighty bytes, which are its initialisation vector
//! and the HMAC-SHA512 of what stands before it and of the page's number. The log beside the file holds newer pages.

use std::collections::HashMap;
use std::fs::File;
use std::io::{ErrorKind, Read, Seek, SeekFrom};
use std::path::Path;

use aes::Aes256;
use cbc::Decryptor;
use cbc::cipher::block_padding::NoPadding;
use cbc::cipher::{BlockModeDecrypt, KeyIvInit};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha512;
use zeroize::Zeroizing;

use crate::book::log::{self, PAGE};
use crate::error::{Error, Result};
use crate::key::DataKey;

/// What SQLite may use of it.
pub const USABLE: usize = PAGE - RESERVED;
const IV: usize = 16;
const MAC: usize = 64;
const RESERVED: usize = IV + MAC;
/// At the head of the first page, where SQLite has its own words.
const SALT: usize = 16;
const HEAD: &[u8; SALT] = b"SQLite format 3\0";

pub struct Pages {
    file: File,
    log: Option<File>,
    /// Where in the log the newest of a page stands.
    newer: HashMap<u32, u64>,
    count: u32,
    key: Zeroizing<[u8; 32]>,
    mac: Zeroizing<[u8; 32]>,
}

impl Pages {
    pub fn open(file: &Path, log: &Path, key: &DataKey) -> Result<Pages> {
        let (key, salt) = key.parts();
        let (key, mac) = (Zeroizing::new(key), mac_key(&key, &salt)?);
        let file = File::open(file)?;
        let length = file.metadata()?.len();
        let frames = log::frames(log)?;
        let log = match File::open(log) {
            Ok(log) => Some(log),
            Err(cause) if cause.kind() == ErrorKind::NotFound => None,
            Err(cause) => return Err(cause.into()),
        };
        let count = u32::try_from(length.div_ceil(PAGE as u64)).unwrap_or(u32::MAX);
        let mut pages = Pages { file, log, newer: HashMap::new(), count, key, mac };
        let mut waiting = Vec::new();
        // Up to the last change that was written whole. A frame whose sum does not fit ends nothing: each page proves itself.
        for frame in frames {
            waiting.push((frame.page, frame.at));
            if frame.commit > 0 {
                pages.newer.extend(waiting.drain(..));
                pages.count = pages.count.max(frame.commit);
            }
        }
        Ok(pages)
    }

    /// How many there are; their numbers begin with one.
    pub fn count(&self) -> u32 {
        self.count
    }

    /// What stands on a page; none when it is not what was sealed.
    pub fn get(&mut self, number: u32) -> Result<Option<Vec<u8>>> {
        if let (Some(at), Some(log)) = (self.newer.get(&number), &mut self.log)
            && let Some(sealed) = read(log, *at)?
            && let Some(page) = self.unseal(number, &sealed)?
        {
            return Ok(Some(page));
        }
        let at = u64::from(number.saturating_sub(1)) * PAGE as u64;
        match read(&mut self.file, at)? {
            Some(sealed) => self.unseal(number, &sealed),
            None => Ok(None),
        }
    }

    fn unseal(&self, number: u32, sealed: &[u8]) -> Result<Option<Vec<u8>>> {
        let head = if number == 1 { SALT } else { 0 };
        let mut mac = <Hmac<Sha512> as KeyInit>::new_from_slice(self.mac.as_ref())
            .map_err(|_| Error::Broken("a key of pages"))?;
        mac.update(&sealed[head..USABLE + IV]);
        mac.update(&number.to_le_bytes());
        if mac.verify_slice(&sealed[USABLE + IV..]).is_err() {
            return Ok(None);
        }
        let mut page = sealed[..USABLE].to_vec();
        let iv =
            <[u8; IV]>::try_from(&sealed[USABLE..USABLE + IV]).map_err(|_| Error::Broken("a page has its vector"))?;
        Decryptor::<Aes256>::new(&(*self.key).into(), &iv.into())
            .decrypt_padded::<NoPadding>(&mut page[head..])
            .map_err(|_| Error::Broken("a page is whole blocks"))?;
        if number == 1 {
            page[..SALT].copy_from_slice(HEAD);
        }
        Ok(Some(page))
    }
}

/// SQLCipher derives it from the key itself: PBKDF2 with two rounds over the salt, each of whose bytes is turned with 0x3a.
fn mac_key(key: &[u8; 32], salt: &[u8; 16]) -> Result<Zeroizing<[u8; 32]>> {
    let round = |words: &[&[u8]]| -> Result<[u8; MAC]> {
        let mut mac = <Hmac<Sha512> as KeyInit>::new_from_slice(key).map_err(|_| Error::Broken("a key of pages"))?;
        for word in words {
            mac.update(word);
        }
        Ok(mac.finalize().into_bytes().into())
    };
    let turned = salt.map(|byte| byte ^ 0x3a);
    let first = round(&[&turned, &1_u32.to_be_bytes()])?;
    let second = round(&[&first])?;
    let mut derived = Zeroizing::new([0; 32]);
    for (place, (one, other)) in derived.iter_mut().zip(first.iter().zip(second)) {
        *place = one ^ other;
    }
    Ok(derived)
}

/// One sealed page; none where the file ends before it does.
fn read(file: &mut File, at: u64) -> Result<Option<[u8; PAGE]>> {
    let mut page = [0; PAGE];
    file.seek(SeekFrom::Start(at))?;
    match file.read_exact(&mut page) {
        Ok(()) => Ok(Some(page)),
        Err(cause) if cause.kind() == ErrorKind::UnexpectedEof => Ok(None),
        // A disk that cannot read this place may read the next.
        Err(cause) if cause.raw_os_error().is_some() => Ok(None),
        Err(cause) => Err(cause.into()),
    }
}
