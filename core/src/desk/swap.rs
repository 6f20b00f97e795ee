//! A whole book takes the place of the one that stands: prepared beside it, and put there so that a power cut leaves either
//! the old book or the new one.
//!
//! It is made in `next.making`, which means nothing. Once it is whole the folder is called `next`, and from then on whoever
//! holds the book's folder puts its parts in place, one by one, however often that is cut off.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::generation::REPLACED;
use super::{Desk, KEY_FILE};
use crate::album;
use crate::book::{self, Book};
use crate::day::{Instant, stamp};
use crate::error::Result;
use crate::key::{DataKey, sync_folder, write_whole};

const MAKING: &str = "next.making";
const READY: &str = "next";
/// What stood there before, until the last part of the new book is in place.
const BEFORE: &str = "next.before";
/// In the next book's folder: under which name the book that gives way is kept.
const KEPT: &str = "kept";

/// An empty folder for the next book; what an earlier try left is cleared away.
pub(super) fn begin(folder: &Path) -> Result<PathBuf> {
    let making = folder.join(MAKING);
    clear(&making)?;
    fs::create_dir(&making)?;
    Ok(making)
}

/// The book that gives way is kept under this name, instead of being cleared away.
pub(super) fn keep_before(folder: &Path, name: &str) -> Result<()> {
    write_whole(&folder.join(MAKING).join(KEPT), name.as_bytes())
}

/// What was made of a next book that is not wanted any more.
pub(super) fn forget(folder: &Path) -> Result<()> {
    clear(&folder.join(MAKING))
}

/// The next book is whole: from here on it is the book. The one that stands must be closed. Under the same key it may leave the
/// key and the pictures where they are.
pub(super) fn ready(folder: &Path, same_key: bool) -> Result<()> {
    let making = folder.join(MAKING);
    fs::metadata(book::file(&making))?;
    if !same_key {
        // A book without its key would be lost.
        fs::metadata(making.join(KEY_FILE))?;
    }
    let pictures = making.join(album::FOLDER);
    if pictures.exists() {
        sync_folder(&pictures)?;
    }
    sync_folder(&making)?;
    fs::rename(making, folder.join(READY))?;
    // It has its name, so it is the book, whatever the disk says of the folder: after a power cut one of the two stands there,
    // each of them whole, and `finish` makes the name last.
    let _ = sync_folder(folder);
    Ok(())
}

/// Puts a next book that is ready in its place, and clears the old one away. One that never got ready is cleared away.
pub(super) fn finish(folder: &Path) -> Result<()> {
    clear(&folder.join(MAKING))?;
    let (next, before) = (folder.join(READY), folder.join(BEFORE));
    if next.exists() {
        fs::create_dir_all(&before)?;
        let [file, log, index] = book::with_logs(&book::file(folder));
        // What SQLite wrote beside the old file must never lie beside the new one, so it goes first.
        if moves(&file, &next).is_some_and(|new| new.exists()) {
            for old in [log, index].iter().filter(|old| old.exists()) {
                moves(old, &before).map_or(Ok(()), |to| fs::rename(old, to))?;
            }
        }
        for part in [file, folder.join(KEY_FILE), folder.join(album::FOLDER)] {
            let (Some(new), Some(old)) = (moves(&part, &next), moves(&part, &before)) else { continue };
            if new.exists() {
                if part.exists() {
                    fs::rename(&part, old)?;
                }
                fs::rename(new, part)?;
            }
        }
        sync_folder(folder)?;
        if let Some(kept) = kept(folder, &next)
            && fs::read_dir(&before)?.next().is_some()
        {
            fs::rename(&before, kept)?;
            sync_folder(folder)?;
        }
        clear(&next)?;
    }
    clear(&before)
}

/// Where the book that gave way is to be kept; nowhere when it was not said, or when it lies there already.
fn kept(folder: &Path, next: &Path) -> Option<PathBuf> {
    let name = fs::read_to_string(next.join(KEPT)).ok()?;
    stamp::read(name.strip_prefix(REPLACED)?)?;
    Some(folder.join(name)).filter(|kept| !kept.exists())
}

/// Where a part of the book lies in another folder.
fn moves(part: &Path, folder: &Path) -> Option<PathBuf> {
    part.file_name().map(|name| folder.join(name))
}

/// Removes a folder with all that is in it; one that is not there is removed already.
pub(super) fn clear(path: &Path) -> Result<()> {
    match fs::remove_dir_all(path) {
        Err(cause) if cause.kind() != ErrorKind::NotFound => Err(cause.into()),
        _ => Ok(()),
    }
}

impl Desk {
    /// Puts the book that was made beside it in the place of the one that stands, and opens it. Until it is ready, whatever
    /// fails leaves the old one open.
    pub(super) fn take_place(&mut self, key: DataKey, at: Instant) -> Result<()> {
        self.stop_beside(at);
        let (book, old) = self.book.take().unzip();
        let same = old.as_ref().is_some_and(|old| old.letters() == key.letters());
        let keyring = self.kept.keyring;
        self.kept.keyring &= same;
        // An older book takes its place on purpose.
        self.kept.last_seq = 0;
        let closed = self.keep().and_then(|()| match book.map(Book::close) {
            // A damaged book gives way too; it is closed all the same.
            Some(Err(cause)) if !cause.is_damage() => Err(cause),
            _ => Ok(()),
        });
        if let Err(cause) = closed.and_then(|()| ready(&self.folder, same)) {
            if let Some(old) = old {
                self.open_with(old, at)?;
            }
            self.kept.keyring = keyring;
            self.keep()?;
            forget(&self.folder)?;
            return Err(cause);
        }
        if let Err(cause) = finish(&self.folder) {
            // The new book is the book already. Until it is in its place nobody may write in the old one: whoever takes the
            // folder next ends it, and that may be this desk.
            self.lock = None;
            return Err(cause);
        }
        let active_at = self.active_at;
        self.open_with(key, at)?;
        if old.is_some() {
            // Nobody has done anything meanwhile.
            self.active_at = active_at;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What stands in a folder: names with what is in them, those of folders with a slash.
    fn parts(folder: &Path) -> Vec<String> {
        let mut found: Vec<String> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .map(|path| {
                let name = path.file_name().unwrap().to_string_lossy().into_owned();
                match fs::read_to_string(&path) {
                    Ok(text) => format!("{name}={text}"),
                    Err(_) => format!("{name}/{}", parts(&path).join(",")),
                }
            })
            .collect();
        found.sort();
        found
    }

    fn old_and_next(folder: &Path) {
        for (name, text) in [("book.db", "old"), ("book.db-wal", "old"), ("keys.json", "old"), ("desk.json", "stays")] {
            fs::write(folder.join(name), text).unwrap();
        }
        fs::create_dir(folder.join("pictures")).unwrap();
        fs::write(folder.join("pictures/a"), "old").unwrap();
        let making = begin(folder).unwrap();
        fs::write(making.join("book.db"), "new").unwrap();
        fs::write(making.join("keys.json"), "new").unwrap();
        fs::create_dir(making.join("pictures")).unwrap();
        fs::write(making.join("pictures/a"), "new").unwrap();
    }

    const SWAPPED: [&str; 4] = ["book.db=new", "desk.json=stays", "keys.json=new", "pictures/a=new"];

    #[test]
    fn a_book_that_is_not_ready_changes_nothing() {
        let folder = tempfile::tempdir().unwrap();
        old_and_next(folder.path());
        finish(folder.path()).unwrap();
        assert_eq!(
            parts(folder.path()),
            ["book.db-wal=old", "book.db=old", "desk.json=stays", "keys.json=old", "pictures/a=old"]
        );
    }

    #[test]
    fn a_book_that_gives_way_is_kept_with_all_its_parts_where_that_was_said() {
        let kept = "replaced-2026-03-12T09-00-00Z";
        for cut_off in [false, true] {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path();
            old_and_next(path);
            keep_before(path, kept).unwrap();
            ready(path, false).unwrap();
            finish(path).unwrap();
            if cut_off {
                // After it was kept, before the last of the new book's folder was cleared away.
                fs::create_dir(path.join(READY)).unwrap();
                fs::write(path.join(READY).join(KEPT), kept).unwrap();
                finish(path).unwrap();
            }
            let mut wanted = SWAPPED.map(str::to_owned).to_vec();
            wanted.push(format!("{kept}/book.db-wal=old,book.db=old,keys.json=old,pictures/a=old"));
            assert_eq!(parts(path), wanted);
        }
        // A first book has nothing to keep, and no other name is taken for one.
        for (name, old) in [(kept, false), ("../elsewhere", true)] {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path();
            old_and_next(path);
            if !old {
                for part in ["book.db", "book.db-wal", "keys.json", "pictures/a"] {
                    fs::remove_file(path.join(part)).unwrap();
                }
                fs::remove_dir(path.join("pictures")).unwrap();
            }
            keep_before(path, name).unwrap();
            ready(path, false).unwrap();
            finish(path).unwrap();
            assert_eq!(parts(path), SWAPPED, "{name}");
        }
    }

    #[test]
    fn wherever_the_change_is_cut_off_the_next_look_ends_it() {
        // Each cut leaves so many of the renames done, in their order.
        let renames = [
            ("book.db", "next.before/book.db"),
            ("next/book.db", "book.db"),
            ("keys.json", "next.before/keys.json"),
            ("next/keys.json", "keys.json"),
            ("pictures", "next.before/pictures"),
            ("next/pictures", "pictures"),
        ];
        for cut in 0..=renames.len() {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path();
            old_and_next(path);
            ready(path, false).unwrap();
            if cut > 0 {
                fs::create_dir(path.join(BEFORE)).unwrap();
                fs::remove_file(path.join("book.db-wal")).unwrap();
            }
            for (from, to) in &renames[..cut] {
                fs::rename(path.join(from), path.join(to)).unwrap();
            }
            if cut > 1 {
                // Whoever looked at the new book in between.
                fs::write(path.join("book.db-wal"), "the new one's").unwrap();
            }
            finish(path).unwrap();
            let mut wanted: Vec<&str> = SWAPPED.to_vec();
            if cut > 1 {
                wanted.insert(0, "book.db-wal=the new one's");
            }
            assert_eq!(parts(path), wanted, "cut after {cut}");
            finish(path).unwrap();
            assert_eq!(parts(path), wanted, "once more changes nothing");
        }
    }
}
