//! The desk: which book lies on it, whether it is open, and what may be known while it is locked.

mod aside;
pub mod background;
pub mod backup;
mod beside;
pub mod create;
pub mod erase;
pub mod export;
mod folder;
mod generation;
pub mod hint;
pub mod lock;
pub mod pass;
pub mod photo;
mod place;
pub mod rekey;
pub mod rescue;
mod reserve;
pub mod restore;
mod swap;

use std::fs;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use self::aside::Aside;
use self::beside::Beside;
use self::folder::Held;
use self::hint::DeskHint;
use self::rescue::Saved;
use self::restore::Looked;
use crate::book::{self, Book};
use crate::day::{Day, Instant, Moment, Zone};
use crate::draft::{self, DraftKey, DraftPut};
use crate::erased::Tombstone;
use crate::error::{Error, Fault, Result, Rule};
use crate::files::Files;
use crate::history;
use crate::job::Job;
use crate::key::code::RecoveryCode;
use crate::key::{DataKey, write_whole};
use crate::master;
use crate::reminder::locked;
use crate::setting;

const KEY_FILE: &str = "keys.json";
/// Who sat at the desk last is kept beside the drafts: only for this desk, and inside the book.
const SITS: &str = "desk:sits";
/// Reminders known while locked: this many of the nearest instants.
const DUE_KEPT: usize = 200;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DeskTheme {
    System,
    Light,
    Dark,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DeskCondition {
    /// No book yet.
    Empty,
    Locked,
    Open,
    /// Another copy of the program holds the book.
    InUse,
    Newer,
    Damaged,
    /// Its folder cannot be made, or nobody may write in it.
    NoPlace,
}

#[derive(Debug, Serialize, TS)]
pub struct DeskState {
    pub state: DeskCondition,
    pub language: String,
    pub theme: DeskTheme,
    /// Seconds until the next passphrase is taken.
    pub wait_seconds: u32,
    /// The computer's own zone, to propose.
    pub zone: String,
    pub zones: Vec<String>,
    pub today: Day,
    pub now: Moment,
    pub version: String,
    /// Who sits at the desk; empty while nobody said, or while the book is locked.
    pub master: String,
    /// Closing the window leaves the program waiting, so that it goes on reminding.
    pub background: bool,
    /// The computer's keyring may open the book.
    pub keyring: bool,
    /// Nothing pops up until the day is over.
    pub resting: bool,
    /// A part of the open book cannot be read.
    pub damaged: bool,
    /// The disk of the book is full: there is room for a few more changes only.
    pub full: bool,
    /// The folder of the book.
    pub folder: String,
    /// Other computers may have that folder open too.
    pub shared: bool,
    /// So many of the last changes are not in this file, though they were open here.
    pub missing: i64,
    /// When the last change was written, where the clock is more than a day before it.
    pub clock_behind: Option<Moment>,
    /// The passphrase of a book that cannot be opened was right: what can be read of it can be saved.
    pub readable: bool,
    /// The open book is the one to look around in: its clients are invented, and nothing in it is kept.
    pub demo: bool,
    /// The hints that nobody has read yet.
    pub hints: Vec<DeskHint>,
}

#[derive(Debug, Deserialize, TS)]
pub struct DeskSit {
    pub master: String,
}

#[derive(Debug, Deserialize, TS)]
pub struct DeskLook {
    pub language: String,
    pub theme: DeskTheme,
}

#[derive(Debug, Serialize, Deserialize, TS)]
pub struct Nothing {}

#[derive(Debug, Deserialize, TS)]
pub struct HistoryUndo {
    /// The step of a confirmation; the latest that stands when absent.
    pub step: Option<i64>,
}

#[derive(Debug, Serialize, TS)]
pub struct HistoryTurned {
    /// The command that was turned back or brought again.
    pub command: String,
}

/// `desk.json`: what must be known while locked. No name, no id, no kind of reminder.
#[derive(Debug, Serialize, Deserialize)]
#[serde(default)]
struct Kept {
    language: String,
    theme: DeskTheme,
    failed: u32,
    wait_until: i64,
    /// When something falls due, in milliseconds.
    due: Vec<i64>,
    background: bool,
    /// That it goes on in the background was said.
    said_background: bool,
    /// The key lies in the computer's keyring; never here.
    keyring: bool,
    /// Until when nothing pops up, in milliseconds.
    rest_until: i64,
    /// The quiet hours, in minutes after midnight; equal for none.
    quiet: (i64, i64),
    /// The book's zone, in which they are meant; empty while nobody knows.
    zone: String,
    /// Who was erased and is not to come back with an older book.
    erased: Vec<Tombstone>,
    /// The number of the last change that was open here.
    last_seq: i64,
    /// The hints that were read, by their words: a newer program may have more of them.
    hints_read: Vec<String>,
}

impl Default for Kept {
    fn default() -> Kept {
        Kept {
            language: String::new(),
            theme: DeskTheme::System,
            failed: 0,
            wait_until: 0,
            due: Vec::new(),
            background: true,
            said_background: false,
            keyring: false,
            rest_until: 0,
            quiet: (0, 0),
            zone: String::new(),
            erased: Vec::new(),
            last_seq: 0,
            hints_read: Vec::new(),
        }
    }
}

pub struct Desk {
    folder: PathBuf,
    lock: Option<Held>,
    kept: Kept,
    /// What waits while a book to look around in lies on the desk.
    aside: Option<Aside>,
    /// The computer's zone.
    pub system_zone: String,
    fallback_language: String,
    book: Option<(Book, DataKey)>,
    broken: Option<DeskCondition>,
    /// Other computers may have the folder open too.
    is_shared: bool,
    /// Why the folder cannot be had.
    no_place: Option<Fault>,
    pub files: Files,
    pub job: Option<Job>,
    /// What goes on, or went on last, on a thread of its own.
    pub(crate) beside: Option<Beside>,
    /// A backup that was looked at and may take the book's place.
    looked: Option<Looked>,
    /// The key that was right for a book that could not be opened: what can be read of it is read with this.
    rescue: Option<DataKey>,
    /// What was saved of it, waiting for its owner's word.
    saved: Option<Saved>,
    /// The file of the open book was found damaged.
    damaged: bool,
    /// The disk is full, but for the room that was kept back.
    is_full: bool,
    /// Changes that were open here and are not in this file.
    missing: i64,
    /// Something was erased from it, and its file was not written anew since.
    unwiped: bool,
    /// Something was told since the due instants were written down.
    unsettled: bool,
    /// A locked desk nudges once.
    nudged: bool,
    /// A client looks over the shoulder: until then nothing pops up, in milliseconds.
    guest_until: i64,
    /// A recovery code that was shown and does not stand on paper yet, as far as anybody knows.
    code: Option<RecoveryCode>,
    /// When somebody last used the open book, and when the clock was last looked at, in milliseconds.
    active_at: i64,
    looked_at: i64,
    /// The computer slept or locked its screen since.
    left: bool,
}

/// What the world around the desk is like; the shell and the tests say so.
pub struct World {
    pub system_zone: String,
    /// The computer's language, for a desk that has not chosen one.
    pub language: String,
}

impl Desk {
    /// Sits down at a folder; the book in it stays closed.
    pub fn at(folder: &Path, world: World) -> Result<Desk> {
        // A desk.json that cannot be read costs a theme and a language, never the book.
        let kept = fs::read(folder.join("desk.json"))
            .ok()
            .and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .unwrap_or_default();
        let mut desk = Desk {
            folder: folder.to_owned(),
            lock: None,
            kept,
            aside: None,
            system_zone: world.system_zone,
            fallback_language: world.language,
            book: None,
            broken: None,
            is_shared: false,
            no_place: None,
            files: Files::default(),
            job: None,
            beside: None,
            looked: None,
            rescue: None,
            saved: None,
            damaged: false,
            is_full: false,
            missing: 0,
            unwiped: false,
            unsettled: false,
            nudged: false,
            guest_until: 0,
            code: None,
            active_at: 0,
            looked_at: 0,
            left: false,
        };
        desk.reach();
        Ok(desk)
    }

    pub fn folder(&self) -> &Path {
        &self.folder
    }

    pub fn language(&self) -> &str {
        if self.kept.language.is_empty() { &self.fallback_language } else { &self.kept.language }
    }

    pub fn theme(&self) -> DeskTheme {
        self.kept.theme
    }

    pub fn is_open(&self) -> bool {
        self.book.is_some()
    }

    /// The open book, or a refusal: while locked nothing but unlocking answers.
    pub fn book(&mut self) -> Result<&mut Book> {
        match &mut self.book {
            Some((book, _)) => Ok(book),
            None => Err(Error::Refused(Fault::Locked)),
        }
    }

    pub fn key(&self) -> Option<&DataKey> {
        self.book.as_ref().map(|(_, key)| key)
    }

    /// Opens with the bare key: for the demo, for measuring, and for stories that are not about the lock.
    pub fn open_with(&mut self, key: DataKey, at: Instant) -> Result<()> {
        self.is_kept_out()?;
        let mut book = Book::open(&self.folder, &key, &self.system_zone, at)?;
        let last = DraftKey { key: SITS.into() };
        let sits = book.read(at, |tx| master::at_desk(tx, &draft::get(tx, &last)?.body.unwrap_or_default()))?;
        book.sit(&sits);
        book.order(self.language(), at)?;
        self.book = Some((book, key));
        self.active_at = at.0;
        self.broken = None;
        self.rescue = None;
        self.damaged = false;
        self.unsettled = true;
        self.erase_again(at)?;
        self.unwiped = self.book()?.is_unwiped(at)?;
        self.count_missing(at)
    }

    /// Who sat here may not be in the book any more, or be the only one.
    pub fn sit_again(&mut self, at: Instant) -> Result<()> {
        let book = self.book()?;
        let sat = book.at_desk().to_owned();
        let sits = book.read(at, |tx| master::at_desk(tx, &sat))?;
        book.sit(&sits);
        Ok(())
    }

    /// A change was written: what is known while locked must be written down when there is time.
    pub fn unsettle(&mut self) {
        self.unsettled = true;
    }

    /// What is done while nobody waits: the log is moved into the file and the due instants are written down.
    pub fn settle(&mut self, at: Instant) -> Result<()> {
        if !self.unsettled {
            return Ok(());
        }
        self.unsettled = false;
        let book = self.book()?;
        let (due, quiet, zone, last_seq) = book.read(at, |tx| {
            let settings = setting::show(tx)?;
            let quiet = (settings.quiet_from.minutes(), settings.quiet_until.minutes());
            Ok((locked::due_instants(tx, DUE_KEPT)?, quiet, settings.zone, history::last(tx)?.0))
        })?;
        book.sweep(at)?;
        book.checkpoint()?;
        self.forget_replaced(at)?;
        self.keep_reserve()?;
        let known = (&self.kept.due, self.kept.quiet, &self.kept.zone, self.kept.last_seq);
        if (&due, quiet, &zone, last_seq) != known {
            self.kept.due = due;
            self.kept.quiet = quiet;
            self.kept.zone = zone;
            self.kept.last_seq = last_seq;
            self.keep()?;
        }
        Ok(())
    }

    fn keep(&self) -> Result<()> {
        write_whole(&self.folder.join("desk.json"), &serde_json::to_vec_pretty(&self.kept)?)
    }

    fn key_file(&self) -> PathBuf {
        self.folder.join(KEY_FILE)
    }

    fn condition(&self) -> DeskCondition {
        match (&self.book, &self.lock, self.broken) {
            (Some(_), ..) => DeskCondition::Open,
            (None, None, _) if self.no_place.is_some() => DeskCondition::NoPlace,
            (None, None, _) => DeskCondition::InUse,
            (None, Some(_), Some(broken)) => broken,
            (None, Some(_), None) => match (book::exists(&self.folder), self.key_file().exists()) {
                (false, false) => DeskCondition::Empty,
                (true, true) => DeskCondition::Locked,
                // One without the other is not a first start: a new key written over the old would end the old book.
                _ => DeskCondition::Damaged,
            },
        }
    }
}

pub fn state(desk: &mut Desk, _: Nothing, at: Instant) -> Result<DeskState> {
    desk.reach();
    let zone = Zone::find(&desk.system_zone, &desk.system_zone).unwrap_or(Zone::System);
    let (now, clock_behind) = match &mut desk.book {
        Some((book, _)) => book.read(at, |tx| Ok((tx.now(), place::clock_behind(tx)?)))?,
        None => (zone.moment(at), None),
    };
    Ok(DeskState {
        state: desk.condition(),
        language: desk.language().to_owned(),
        theme: desk.kept.theme,
        wait_seconds: desk.wait_seconds(at),
        zone: desk.system_zone.clone(),
        zones: Zone::names(),
        today: now.day(),
        now,
        version: env!("CARGO_PKG_VERSION").to_owned(),
        master: desk.book.as_ref().map(|(book, _)| book.at_desk().to_owned()).unwrap_or_default(),
        background: desk.kept.background,
        keyring: desk.kept.keyring,
        resting: desk.resting(at)?,
        damaged: desk.damaged,
        full: desk.is_full,
        folder: desk.folder.display().to_string(),
        shared: desk.is_shared,
        missing: desk.missing,
        clock_behind,
        readable: desk.rescue.is_some(),
        demo: desk.is_demo(),
        hints: desk.unread(),
    })
}

/// Language and theme belong to the desk, so that the lock screen speaks and looks right too.
pub fn look(desk: &mut Desk, args: DeskLook, at: Instant) -> Result<Nothing> {
    desk.kept.language = language(&args.language)?;
    desk.kept.theme = args.theme;
    desk.keep()?;
    if let Ok(book) = desk.book() {
        book.order(&args.language, at)?;
    }
    Ok(Nothing {})
}

/// Somebody sits down at the desk: from now on changes are recorded as hers.
pub fn sit(desk: &mut Desk, args: DeskSit, at: Instant) -> Result<Nothing> {
    desk.book()?.read(at, |tx| master::present(tx, Some(&args.master)))?;
    let sits = DraftPut { key: SITS.into(), body: args.master.clone() };
    desk.book()?.note(at, "", |tx| draft::put(tx, &sits))?;
    desk.book()?.sit(&args.master);
    Ok(Nothing {})
}

pub fn undo(desk: &mut Desk, args: HistoryUndo, at: Instant) -> Result<HistoryTurned> {
    let command = desk.book()?.undo(at, args.step)?;
    desk.sit_again(at)?;
    desk.unsettle();
    Ok(HistoryTurned { command })
}

pub fn redo(desk: &mut Desk, _: Nothing, at: Instant) -> Result<HistoryTurned> {
    let command = desk.book()?.redo(at)?;
    desk.sit_again(at)?;
    desk.unsettle();
    Ok(HistoryTurned { command })
}

fn language(tag: &str) -> Result<String> {
    if !crate::say::LANGUAGES.contains(&tag) {
        return Err(Error::invalid("language", Rule::Unknown));
    }
    Ok(tag.to_owned())
}
