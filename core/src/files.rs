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
    plans: Vec<Plan>,
    calendars: Vec<CalendarPlan>,
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

    pub fn keep(&mut self, plan: Plan) {
        self.plans.push(plan);
        if self.plans.len() > WAITING {
            self.plans.remove(0);
        }
    }

    pub fn plan(&mut self, import: &str) -> Result<Plan> {
        let place = self.place(import)?;
        Ok(self.plans.remove(place))
    }

    /// A preview that goes on waiting.
    pub fn waiting(&self, import: &str) -> Result<&Plan> {
        Ok(&self.plans[self.place(import)?])
    }

    fn place(&self, import: &str) -> Result<usize> {
        let place = self.plans.iter().position(|plan| plan.preview.import == import);
        place.ok_or_else(|| Error::not_found("import"))
    }

    pub fn keep_calendar(&mut self, plan: CalendarPlan) {
        self.calendars.push(plan);
        if self.calendars.len() > WAITING {
            self.calendars.remove(0);
        }
    }

    pub fn calendar(&mut self, import: &str) -> Result<CalendarPlan> {
        let place = self
            .calendars
            .iter()
            .position(|plan| plan.preview.import == import)
            .ok_or_else(|| Error::not_found("import"))?;
        Ok(self.calendars.remove(place))
    }

    /// Locking leaves nothing of the file in memory.
    pub fn forget(&mut self) {
        *self = Files::default();
    }
}
