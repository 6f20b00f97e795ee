//! The log beside a book's file (SQLite's WAL), read past SQLite: what is in it, and whether a part of it is lost.
//!
//! SQLite takes a log as far as its sums fit, and whatever follows as never written. That is right after a power cut, which
//! can only tear the last change; it would silently forget changes where a bit in the middle was turned.

use std::fs::File;
use std::io::{BufReader, ErrorKind, Read};
use std::path::Path;

use crate::error::Result;

const HEAD: usize = 32;
const FRAME_HEAD: usize = 24;
/// Bytes of a page, in the log and in the file.
pub const PAGE: usize = 4096;
/// Read as one number, of a log whose sums are little-endian; those of the other kind are one more.
const MAGIC: u32 = 0x377f_0682;

/// One page of the log.
#[derive(Debug, Clone, Copy)]
pub struct Frame {
    pub page: u32,
    /// Pages of the book after the change that this frame ends; zero when it ends none.
    pub commit: u32,
    /// Where its page stands in the log.
    pub at: u64,
    /// The sums fit up to here.
    pub sound: bool,
}

/// The frames of the last round, in their order; those of an earlier one have other salts. None where there is no log.
pub fn frames(log: &Path) -> Result<Vec<Frame>> {
    let mut log = match File::open(log) {
        Ok(log) => BufReader::new(log),
        Err(cause) if cause.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        Err(cause) => return Err(cause.into()),
    };
    let mut head = [0; HEAD];
    let mut frames = Vec::new();
    if !filled(&mut log, &mut head)? {
        return Ok(frames);
    }
    let little = big(&head[..4]) == MAGIC;
    let mut sums = sum((0, 0), &head[..24], little);
    let mut sound = (little || big(&head[..4]) == MAGIC + 1) && sums == (big(&head[24..28]), big(&head[28..32]));
    let mut salts = head[16..24].to_vec();
    let (mut frame, mut page) = ([0; FRAME_HEAD], [0; PAGE]);
    let mut at = HEAD as u64;
    while filled(&mut log, &mut frame)? && filled(&mut log, &mut page)? {
        if !sound && frames.is_empty() {
            // The head cannot be believed.
            salts = frame[8..16].to_vec();
        }
        if frame[8..16] == salts {
            sums = sum(sum(sums, &frame[..8], little), &page, little);
            sound = sound && sums == (big(&frame[16..20]), big(&frame[20..24]));
            frames.push(Frame { page: big(&frame[..4]), commit: big(&frame[4..8]), at: at + FRAME_HEAD as u64, sound });
        } else if sound {
            // The round ends here, or a salt was turned: then the next frames are of this round again.
            sound = false;
            frames.push(Frame { page: 0, commit: 0, at: at + FRAME_HEAD as u64, sound });
        }
        at += (FRAME_HEAD + PAGE) as u64;
    }
    Ok(frames)
}

/// Whether changes are lost that had been written: a frame does not fit, and after it another change was ended, which is
/// begun only when the one before is on the disk.
pub fn is_cut(frames: &[Frame]) -> bool {
    let Some(bad) = frames.iter().position(|frame| !frame.sound) else { return false };
    let ended = frames[bad + 1..].iter().filter(|frame| frame.commit > 0).count();
    // The first may be the end of the torn change itself.
    ended > 1 || (ended == 1 && frames[bad].commit > 0)
}

/// The sums of SQLite's log over words of four bytes, two at a time.
fn sum((mut one, mut two): (u32, u32), bytes: &[u8], little: bool) -> (u32, u32) {
    for pair in bytes.chunks_exact(8) {
        let word = |bytes: &[u8]| if little { big(bytes).swap_bytes() } else { big(bytes) };
        one = one.wrapping_add(word(&pair[..4])).wrapping_add(two);
        two = two.wrapping_add(word(&pair[4..])).wrapping_add(one);
    }
    (one, two)
}

/// A number as SQLite writes it: the largest byte first.
pub fn big(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0, |sum, byte| sum << 8 | u32::from(*byte))
}

/// Whether there was so much left.
fn filled(log: &mut impl Read, bytes: &mut [u8]) -> Result<bool> {
    match log.read_exact(bytes) {
        Ok(()) => Ok(true),
        Err(cause) if cause.kind() == ErrorKind::UnexpectedEof => Ok(false),
        Err(cause) => Err(cause.into()),
    }
}
