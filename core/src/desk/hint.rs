//! Short hints at the moment they help: each comes until it was read, and all come again when that is wished.

use serde::Deserialize;
use ts_rs::TS;

use super::{Desk, Nothing};
use crate::choice::choice;
use crate::day::Instant;
use crate::error::Result;

choice! {
    /// Each is called after the screen on which it comes.
    DeskHint {
        Today = "today",
        Clients = "clients",
        Card = "card",
        Finish = "finish",
        Calendar = "calendar",
        Reminders = "reminders",
        Lists = "lists",
    }
}

const ALL: [DeskHint; 7] = [
    DeskHint::Today,
    DeskHint::Clients,
    DeskHint::Card,
    DeskHint::Finish,
    DeskHint::Calendar,
    DeskHint::Reminders,
    DeskHint::Lists,
];

#[derive(Debug, Deserialize, TS)]
pub struct HintPick {
    pub hint: DeskHint,
}

/// She has read it: it does not come again on this desk.
pub fn read(desk: &mut Desk, args: HintPick, _: Instant) -> Result<Nothing> {
    desk.book()?;
    if desk.unread().contains(&args.hint) {
        desk.kept.hints_read.push(args.hint.word().to_owned());
        desk.keep()?;
    }
    Ok(Nothing {})
}

/// All of them come again.
pub fn again(desk: &mut Desk, _: Nothing, _: Instant) -> Result<Nothing> {
    desk.book()?;
    desk.kept.hints_read.clear();
    desk.keep()?;
    Ok(Nothing {})
}

impl Desk {
    /// Those that were not read yet.
    pub(super) fn unread(&self) -> Vec<DeskHint> {
        let read = &self.kept.hints_read;
        ALL.into_iter().filter(|hint| read.iter().all(|word| word != hint.word())).collect()
    }

    /// Whoever knows the program wants none.
    pub(crate) fn know_all_hints(&mut self) -> Result<()> {
        self.kept.hints_read = ALL.map(|hint| hint.word().to_owned()).to_vec();
        self.keep()
    }
}
