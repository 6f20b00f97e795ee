//! The folder of the book: nobody else may list it, and one program at a time holds it.

use std::fs::{self, File, TryLockError};
use std::path::Path;

use crate::book;
use crate::desk::{KEY_FILE, aside, swap};
use crate::error::Result;

/// The folder is this program's until the desk is left.
pub(super) struct Held(File);

/// Let go of in words: closing alone waits for every copy of the file, and a program that is being started holds one for a
/// moment.
impl Drop for Held {
    fn drop(&mut self) {
        // Where it cannot be said, closing says it.
        let _ = self.0.unlock();
    }
}

/// Makes the folder where there is none; nobody else who uses this computer may list it.
pub(super) fn own(folder: &Path) -> Result<()> {
    fs::create_dir_all(folder)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(folder, fs::Permissions::from_mode(0o700))?;
    }
    Ok(())
}

/// The lock on the folder, unless another copy of the program has it. Whoever gets it ends what was cut off: clears a book to look
/// around in away, puts a new book in its place that was ready, and gives a first book its name whose key was kept.
pub(super) fn hold(folder: &Path) -> Result<Option<Held>> {
    let lock = File::options().create(true).truncate(false).write(true).open(folder.join("book.lock"))?;
    match lock.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => return Ok(None),
        Err(TryLockError::Error(cause)) => return Err(cause.into()),
    }
    let held = Held(lock);
    aside::forget(folder)?;
    swap::finish(folder)?;
    if folder.join(KEY_FILE).exists() {
        book::making::finish(folder)?;
    }
    Ok(Some(held))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_held_once_and_free_at_once_also_while_a_copy_of_the_lock_is_about() {
        let folder = tempfile::tempdir().unwrap();
        let held = hold(folder.path()).unwrap().unwrap();
        assert!(hold(folder.path()).unwrap().is_none());
        let inherited = held.0.try_clone().unwrap();
        drop(held);
        assert!(hold(folder.path()).unwrap().is_some());
        drop(inherited);
    }
}
