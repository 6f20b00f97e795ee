//! Where the book lies, and what may be the matter with it there: nobody may write, other computers may write too, the file is an
//! older one than was open here last, or the clock goes before what was written.

use std::path::Path;

use super::{Desk, folder};
use crate::day::{Instant, Moment};
use crate::error::{Error, Fault, Result};
use crate::history;
use crate::tx::Tx;

/// Milliseconds. A clock may be set by minutes, and a zone by hours, without anybody's harm.
const A_DAY: i64 = 24 * 60 * 60 * 1000;

impl Desk {
    /// Takes the folder, if it can be had. Asked again for as long as it cannot: another copy of the program may be closed, a disk
    /// plugged in.
    pub(super) fn reach(&mut self) {
        if self.lock.is_some() {
            return;
        }
        match folder::own(&self.folder).and_then(|()| folder::hold(&self.folder)) {
            Ok(held) => {
                self.lock = held;
                self.no_place = None;
                self.is_shared = is_shared(&self.folder);
            }
            // What it was exactly stands in the log, once.
            Err(cause) if self.no_place.is_none() => {
                self.no_place = Some(match cause.fault() {
                    Fault::Bug { .. } => Fault::ReadOnly,
                    known => known,
                });
            }
            Err(_) => {}
        }
    }

    /// Why nothing can be done here, where this program does not have the folder.
    pub(super) fn is_kept_out(&self) -> Result<()> {
        match (&self.lock, &self.no_place) {
            (Some(_), _) => Ok(()),
            (None, Some(fault)) => Err(Error::Refused(fault.clone())),
            (None, None) => Err(Error::Refused(Fault::BookInUse)),
        }
    }

    /// How many of the last changes that were open here are not in this file: somebody put an older one in its place, or took
    /// the log away that lay beside it.
    pub(super) fn count_missing(&mut self, at: Instant) -> Result<()> {
        let last = self.book()?.read(at, |tx| Ok(history::last(tx)?.0))?;
        self.missing = (self.kept.last_seq - last).max(0);
        Ok(())
    }
}

/// When the last change was written, where the clock is more than a day before it.
pub(super) fn clock_behind(tx: &Tx) -> Result<Option<Moment>> {
    let (_, last) = history::last(tx)?;
    Ok((tx.at.0 + A_DAY < last.0).then(|| tx.zone.moment(last)))
}

/// Whether other computers may have the folder open too. SQLite must not be written by two of them: locks over a network are
/// not to be relied on (<https://sqlite.org/useovernet.html>).
#[cfg(target_os = "linux")]
fn is_shared(folder: &Path) -> bool {
    rustix::fs::statfs(folder).is_ok_and(|told| is_network(told.f_type))
}

/// A name like `\\server\share`.
#[cfg(windows)]
fn is_shared(folder: &Path) -> bool {
    use std::path::{Component, Prefix};
    let first = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
    matches!(first.components().next(), Some(Component::Prefix(prefix)) if matches!(prefix.kind(), Prefix::UNC(..) | Prefix::VerbatimUNC(..)))
}

#[cfg(not(any(target_os = "linux", windows)))]
fn is_shared(_: &Path) -> bool {
    false
}

/// The file systems of `statfs(2)` that lie on another computer. What FUSE brings may lie on a stick as well, and is let be.
#[cfg(target_os = "linux")]
fn is_network(kind: i64) -> bool {
    const KINDS: [i64; 9] = [
        0x6969,      // NFS
        0x517b,      // SMB
        0xff53_4d42, // CIFS
        0xfe53_4d42, // SMB 2 and 3
        0x564c,      // NCP
        0x7375_7245, // Coda
        0x5346_414f, // AFS
        0x0102_1997, // 9P
        0x00c3_6400, // Ceph
    ];
    // Some systems tell it as a signed number of 32 bits.
    KINDS.contains(&(kind & 0xffff_ffff))
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_told_from_a_disk() {
        // From statfs(2): ext4, btrfs, tmpfs, exFAT, FUSE.
        for disk in [0xef53, 0x9123_683e, 0x0102_1994, 0x2011_bab0, 0x6573_5546] {
            assert!(!is_network(disk), "{disk:x}");
        }
        for share in [0x6969, 0x517b, 0xff53_4d42, 0xfe53_4d42, i64::from(0xff53_4d42_u32.cast_signed())] {
            assert!(is_network(share), "{share:x}");
        }
        let here = tempfile::tempdir().unwrap();
        assert!(!is_shared(here.path()));
        assert!(!is_shared(Path::new("/nowhere at all")));
    }
}
