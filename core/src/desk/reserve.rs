//! Room kept back for when the disk is full: it is given up then, so that what is being written down still finds room.

use std::fs::{self, File};
use std::io::Write;

use super::Desk;
use crate::error::{Error, Result};

const NAME: &str = "reserve";
/// Some hundreds of changes, or a day of notes.
const BYTES: usize = 4 * 1024 * 1024;

impl Desk {
    /// Keeps the room back where there is enough of it. Asked while nobody waits.
    pub(super) fn keep_reserve(&mut self) -> Result<()> {
        let file = self.folder.join(NAME);
        if fs::metadata(&file).is_ok_and(|told| told.len() == BYTES as u64) {
            self.is_full = false;
            return Ok(());
        }
        // Zeroes may be kept as nothing by a disk that is clever; chance is not.
        let mut bytes = vec![0; BYTES];
        getrandom::fill(&mut bytes)?;
        let kept = File::create(&file).and_then(|mut new| new.write_all(&bytes).and_then(|()| new.sync_all()));
        match kept.map_err(Error::from) {
            Ok(()) => self.is_full = false,
            Err(cause) => {
                // Half of it would only take room from the changes.
                fs::remove_file(&file)?;
                if !cause.is_full() {
                    return Err(cause);
                }
                self.is_full = true;
            }
        }
        Ok(())
    }

    /// Gives the room up; whether there was any.
    pub fn free_reserve(&mut self) -> bool {
        self.is_full = true;
        self.unsettled = true;
        fs::remove_file(self.folder.join(NAME)).is_ok()
    }
}
