//! Files the owner chose, and what was read of them, until she says yes or no.

use std::path::PathBuf;

use crate::calendar_import::CalendarPlan;
use crate::error::{Error, Result};
use crate::import::{Plan, word};

/// Previews waiting at once; the oldest gives way.
const WAITING: usize = 8;
/// Files: a whole evening's photos may be chosen together.
const CHOSEN: usize = 200;

/// A screen holds a word for each, never a path.
#[derive(Default)]
pub struct Files {
    chosen: Vec<(String, PathBuf)>,
    previews: Vec<Waiting>,
}

/// What was read of a file, until its preview gets a yes.
pub enum Waiting {
    Rows(Box<Plan>),
    Calendar(Box<CalendarPlan>),
}

impl Waiting {
    fn import(&self) -> &str {
        match self {
            Waiting::Rows(plan) => &plan.preview.import,
            Waiting::Calendar(plan) => &plan.preview.import,
        }
    }
}

impl Files {
    pub fn offer(&mut self, path: PathBuf) -> Result<String> {
        let token = word()?;
        self.chosen.push((token.clone(), path));
        if self.chosen.len() > CHOSEN {
            self.chosen.remove(0);
        }
        Ok(token)
    }

    /// The file behind a word; the word is spent.
    pub fn take(&mut self, token: &str) -> Result<PathBuf> {
        let place = self.chosen.iter().position(|(word, _)| word == token).ok_or_else(|| Error::not_found("file"))?;
        Ok(self.chosen.remove(place).1)
    }

    /// The file behind a word that may be looked at again.
    pub fn look(&self, token: &str) -> Result<PathBuf> {
        let found = self.chosen.iter().find(|(word, _)| word == token);
        found.map(|(_, path)| path.clone()).ok_or_else(|| Error::not_found("file"))
    }

    pub fn keep(&mut self, preview: Waiting) {
        self.previews.push(preview);
        if self.previews.len() > WAITING {
            self.previews.remove(0);
        }
    }

    /// A preview that goes on waiting.
    pub fn waiting(&self, import: &str) -> Result<&Waiting> {
        Ok(&self.previews[self.place(import)?])
    }

    /// A preview that waits no longer.
    pub fn answered(&mut self, import: &str) -> Result<Waiting> {
        let place = self.place(import)?;
        Ok(self.previews.remove(place))
    }

    fn place(&self, import: &str) -> Result<usize> {
        let place = self.previews.iter().position(|preview| preview.import() == import);
        place.ok_or_else(|| Error::not_found("import"))
    }

    /// Locking leaves nothing of the file in memory.
    pub fn forget(&mut self) {
        *self = Files::default();
    }
}
