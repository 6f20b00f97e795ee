//! The folder of backups: a folder for each generation of the book, and beside them the pictures that they share.
//!
//! ```text
//! what the owner chose/
//!   Regulars-1a2b3c4d/              this book's own
//!     2026-03-12T17-30-05Z/         one generation: book.db, keys.json, pictures.txt
//!     pictures-5e6f7a8b/            its pictures, sealed under the key of that name
//!     erased.json                   who was erased and comes back with no generation
//! ```

use std::collections::{BTreeSet, HashSet};
use std::fs::{self, File};
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

use super::KEY_FILE;
use super::beside::Watch;
use crate::album;
use crate::book;
use crate::day::{Instant, stamp};
use crate::erased::Tombstone;
use crate::error::{BackupTrouble, Error, Fault, Result};
use crate::key::{DataKey, sync_folder, write_whole};

/// What the folder of a book's backups is called before its own letters.
pub const OWN: &str = "Regulars-";
/// What a book that gave way to a restored one is called before its stamp, in the book's own folder.
pub const REPLACED: &str = "replaced-";
pub const MAKING: &str = ".making";
const PICTURES: &str = "pictures-";
/// Where its pictures are, and their names, one a line.
const LIST: &str = "pictures.txt";
const ERASED: &str = "erased.json";
/// Written at once: also on a slow disk it is soon asked again whether to stop.
const CHUNK: usize = 4 * 1024 * 1024;

/// One copy of the whole book.
#[derive(Debug, Clone)]
pub struct Generation {
    pub folder: PathBuf,
    pub stamp: String,
    pub made: Instant,
    /// A book that was replaced by a restored one.
    pub replaced: bool,
}

impl Generation {
    fn of(folder: PathBuf) -> Option<Generation> {
        let name = folder.file_name()?.to_str()?;
        let (stamp, replaced) = name.strip_prefix(REPLACED).map_or((name, false), |stamp| (stamp, true));
        let made = stamp::read(stamp)?;
        let stamp = stamp.to_owned();
        (book::exists(&folder) && folder.join(KEY_FILE).exists()).then_some(Generation {
            folder,
            stamp,
            made,
            replaced,
        })
    }

    pub fn book(&self) -> PathBuf {
        book::file(&self.folder)
    }

    pub fn keys(&self) -> PathBuf {
        self.folder.join(KEY_FILE)
    }

    /// Who was erased since any of the generations beside it was made.
    pub fn tombstones(&self) -> Vec<Tombstone> {
        self.folder.parent().map(tombstones).unwrap_or_default()
    }

    /// The folder of its pictures and their names, as far as they are listed.
    pub fn pictures(&self) -> Option<(PathBuf, HashSet<String>)> {
        if self.replaced {
            return Some((self.folder.join(album::FOLDER), HashSet::new()));
        }
        let text = fs::read_to_string(self.folder.join(LIST)).ok()?;
        let mut lines = text.lines();
        let store = lines.next().filter(|name| name.starts_with(PICTURES) && !name.contains(['/', '\\']))?;
        Some((self.folder.parent()?.join(store), lines.filter(|name| !name.is_empty()).map(str::to_owned).collect()))
    }

    /// Writes down which pictures it has, and where.
    pub fn list_pictures(folder: &Path, store: &Path, names: &HashSet<String>) -> Result<()> {
        let mut sorted: Vec<&str> = names.iter().map(String::as_str).collect();
        sorted.sort_unstable();
        let store = store.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        write_whole(&folder.join(LIST), format!("{store}\n{}\n", sorted.join("\n")).as_bytes())
    }
}

/// Who was erased, as it is kept in a folder of backups; one that cannot be read knows of nobody.
fn tombstones(own: &Path) -> Vec<Tombstone> {
    let bytes = fs::read(own.join(ERASED)).unwrap_or_default();
    serde_json::from_slice(&bytes).unwrap_or_default()
}

/// Keeps there who was erased, beside those it knows already.
pub fn keep_tombstones(own: &Path, more: &[Tombstone]) -> Result<()> {
    let known = tombstones(own);
    let all: BTreeSet<&Tombstone> = known.iter().chain(more).collect();
    if all.len() == known.len() {
        return Ok(());
    }
    write_whole(&own.join(ERASED), &serde_json::to_vec_pretty(&all)?)
}

/// Where the pictures of a book under this key are kept among its backups.
pub fn store(own: &Path, key: &DataKey) -> Result<PathBuf> {
    Ok(own.join(format!("{PICTURES}{}", hex::encode(&key.derived(b"regulars backup pictures 1")?[..4]))))
}

/// The copies that lie in a folder, the newest first.
pub fn within(folder: &Path) -> io::Result<Vec<Generation>> {
    let mut found: Vec<Generation> =
        fs::read_dir(folder)?.filter_map(|entry| Generation::of(entry.ok()?.path())).collect();
    found.sort_by(|one, other| other.stamp.cmp(&one.stamp));
    Ok(found)
}

/// The copies in a folder that somebody chose: it may be the one that the backups were sent to, the one that was made in it
/// for the book, or a single copy. Those of several books stand one after the other.
pub fn find(chosen: &Path) -> io::Result<Vec<Generation>> {
    if let Some(one) = Generation::of(chosen.to_owned()) {
        return Ok(vec![one]);
    }
    let mut found = within(chosen)?;
    for entry in fs::read_dir(chosen)? {
        let path = entry?.path();
        if path.file_name().and_then(|name| name.to_str()).is_some_and(|name| name.starts_with(OWN)) {
            found.extend(within(&path)?);
        }
    }
    Ok(found)
}

/// Clears away the picture files that no generation lists any more. Where one of them cannot be read nothing goes.
pub fn sweep(own: &Path, since: Instant) -> Result<()> {
    let Some(lists) = within(own)?.iter().map(Generation::pictures).collect::<Option<Vec<_>>>() else { return Ok(()) };
    for entry in fs::read_dir(own)? {
        let folder = entry?.path();
        if !folder.file_name().and_then(|name| name.to_str()).is_some_and(|name| name.starts_with(PICTURES)) {
            continue;
        }
        let listed: Vec<&HashSet<String>> =
            lists.iter().filter(|(store, _)| *store == folder).map(|(_, names)| names).collect();
        if listed.is_empty() {
            // Those of a key that no generation is under any more.
            fs::remove_dir_all(&folder)?;
        } else {
            album::keep_only(&folder, |name| listed.iter().any(|names| names.contains(name)), since)?;
        }
    }
    Ok(())
}

/// Copies a file in pieces, each on the disk before the next; refuses between them when the work shall stop. Answers with
/// how the reading and the writing went, because they are two disks.
pub fn copy(from: &Path, to: &Path, watch: &Watch, wrong: fn(io::Error) -> Error) -> Result<()> {
    let from = File::open(from)?;
    let mut to = File::create(to).map_err(wrong)?;
    let mut piece = Vec::with_capacity(CHUNK);
    while (&from).take(CHUNK as u64).read_to_end(&mut piece)? > 0 {
        to.write_all(&piece).and_then(|()| to.sync_data()).map_err(wrong)?;
        piece.clear();
        watch.step()?;
    }
    to.sync_all().map_err(wrong)
}

/// How many pieces a file is copied in.
pub fn pieces(file: &Path) -> Result<usize> {
    Ok(usize::try_from(fs::metadata(file)?.len()).unwrap_or(usize::MAX).div_ceil(CHUNK))
}

/// What went wrong in the folder of backups, as far as anybody can do something about it.
pub fn wrong(cause: io::Error) -> Error {
    let why = match cause.kind() {
        ErrorKind::NotFound | ErrorKind::NotADirectory => BackupTrouble::Gone,
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => BackupTrouble::Refused,
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => BackupTrouble::Full,
        kind => {
            tracing::warn!(?kind, "the folder of backups");
            BackupTrouble::Other
        }
    };
    trouble(why)
}

pub fn trouble(why: BackupTrouble) -> Error {
    Error::Refused(Fault::NoBackup { why })
}

/// The same for whatever failed while it wrote there.
pub fn at_place<T>(written: Result<T>) -> Result<T> {
    written.map_err(|cause| match cause {
        Error::File(cause) => wrong(cause),
        other => other,
    })
}

/// Makes the names of a folder last.
pub fn settle(folder: &Path) -> Result<()> {
    at_place(sync_folder(folder))
}
