//! The book of a first start: written whole under another name, so that what a crash leaves of it is never taken for a book.

use std::fs;
use std::path::{Path, PathBuf};

use super::{Book, exists, file, with_logs};
use crate::day::Instant;
use crate::error::Result;
use crate::key::{DataKey, remove, sync_folder};

impl Book {
    /// Makes it as one closed file; [`finish`] gives it its own name.
    pub fn make(
        folder: &Path,
        key: &DataKey,
        system_zone: &str,
        at: Instant,
        fill: impl FnOnce(&mut Book) -> Result<()>,
    ) -> Result<()> {
        let making = making(folder);
        for name in with_logs(&making) {
            remove(&name)?;
        }
        let mut book = Book::at(folder, &making, key, system_zone, at)?;
        fill(&mut book)?;
        book.close()?;
        sync_folder(folder)
    }
}

/// Where it is written until its key is kept.
fn making(folder: &Path) -> PathBuf {
    folder.join("book.making")
}

/// Gives a finished first book its name. Without one, or beside a book that stands already, nothing happens.
pub fn finish(folder: &Path) -> Result<()> {
    let making = making(folder);
    if exists(folder) || !making.exists() {
        return Ok(());
    }
    fs::rename(making, file(folder))?;
    sync_folder(folder)
}

/// Clears away what is left of a first start that did not come to its end.
pub fn forget(folder: &Path) {
    for name in with_logs(&making(folder)) {
        // What cannot be removed now is tried again by the next first start, which fails if it cannot either.
        let _ = fs::remove_file(name);
    }
}
