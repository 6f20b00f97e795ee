//! A book to look around in lies on the desk, while what belongs to the desk waits: it has a folder of its own, which goes as a whole.

use std::path::{Path, PathBuf};

use super::{Desk, DeskCondition, Kept, folder, swap};
use crate::error::{Error, Fault, Result};

/// Below the folder of the desk. No book of anybody's has this name, and nothing else is ever removed: it is made anew each time
/// and cleared away when it is left, or by whoever takes the desk next.
const DEMO: &str = "demo.making";

/// The folder of the desk, and what is kept there.
pub(super) struct Aside {
    folder: PathBuf,
    kept: Kept,
}

/// What a program that was cut off left of such a book.
pub(super) fn forget(folder: &Path) -> Result<()> {
    swap::clear(&folder.join(DEMO))
}

impl Desk {
    /// Whether the open book is one to look around in.
    pub fn is_demo(&self) -> bool {
        self.aside.is_some()
    }

    /// Refuses what would outlive a book that is not kept: its copies, its ways in.
    pub fn is_hers(&self) -> Result<()> {
        if self.is_demo() { Err(conflict("demo")) } else { Ok(()) }
    }

    /// From here on the desk works in an empty folder of its own, with its own lock held as before. Only where there is no book: a
    /// book of hers is never put aside.
    pub(crate) fn put_aside(&mut self) -> Result<()> {
        match self.condition() {
            DeskCondition::Empty => {}
            DeskCondition::Locked => return Err(Error::Refused(Fault::Locked)),
            DeskCondition::InUse | DeskCondition::NoPlace => return self.is_kept_out(),
            _ => return Err(conflict("book")),
        }
        forget(&self.folder)?;
        let own = self.folder.join(DEMO);
        folder::own(&own)?;
        let kept = Kept {
            language: self.kept.language.clone(),
            theme: self.kept.theme,
            hints_read: self.kept.hints_read.clone(),
            ..Kept::default()
        };
        self.aside = Some(Aside {
            folder: std::mem::replace(&mut self.folder, own),
            kept: std::mem::replace(&mut self.kept, kept),
        });
        Ok(())
    }

    /// The desk is as it was; the language, the light and the hints that were read are hers and stay. The book must be closed.
    pub(crate) fn take_back(&mut self) -> Result<()> {
        let Some(aside) = self.aside.take() else { return Ok(()) };
        let Kept { language, theme, hints_read, .. } = std::mem::replace(&mut self.kept, aside.kept);
        self.kept.language = language;
        self.kept.theme = theme;
        self.kept.hints_read = hints_read;
        self.folder = aside.folder;
        if let Err(cause) = forget(&self.folder) {
            // Why is in the log. Nobody can read what is left, and whoever takes the desk next clears it away.
            cause.fault();
        }
        self.keep()
    }
}

fn conflict(what: &str) -> Error {
    Error::Refused(Fault::Conflict { what: what.into() })
}
