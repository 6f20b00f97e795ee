//! A backup takes the place of the book: looked at first, copied beside it, checked and opened there, and only then put in
//! its place. The book that gives way is kept.

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::beside::{Beside, Outcome, Watch};
use super::generation::{self, Generation, REPLACED};
use super::pass::long_enough;
use super::{Desk, DeskCondition, KEY_FILE, Nothing, swap};
use crate::album::Album;
use crate::backup::{self, BackupPlace};
use crate::book::copy::{self, Told};
use crate::book::{self, Book};
use crate::day::{Instant, Moment, Zone, stamp};
use crate::error::{Error, Fault, Result, Rule};
use crate::history;
use crate::import;
use crate::job::{self, JobKind, JobStarted};
use crate::key::DataKey;
use crate::key::code::RecoveryCode;
use crate::key::file::{KeyFile, KeyWay};
use crate::key::secret::Secret;

/// Milliseconds for which a replaced book is kept.
const KEPT: i64 = 90 * 24 * 60 * 60 * 1000;

#[derive(Debug, Deserialize, TS)]
pub struct BackupListArgs {
    /// The word for a folder the owner chose; that to which the backups go when absent.
    pub folder: Option<String>,
}

#[derive(Debug, Serialize, TS)]
pub struct BackupRow {
    /// How it is called in its folder.
    pub backup: String,
    pub made: Moment,
    pub bytes: u64,
    /// A book that was replaced by a restored one, and until when it is kept.
    pub kept_until: Option<Moment>,
}

#[derive(Debug, Serialize, TS)]
pub struct BackupList {
    pub folder: String,
    pub backups: Vec<BackupRow>,
}

#[derive(Debug, Deserialize, TS)]
pub struct RestoreLook {
    pub folder: Option<String>,
    pub backup: String,
    /// What opens it; nothing where it is under the key of the open book.
    pub way: Option<KeyWay>,
    pub secret: Option<Secret>,
}

#[derive(Debug, Serialize, TS)]
pub struct RestoreBook {
    pub clients: i64,
    pub visits: i64,
    pub changed_at: Moment,
}

/// What a backup would bring; nothing has been changed.
#[derive(Debug, Serialize, TS)]
pub struct RestorePreview {
    /// The word by which to go on.
    pub restore: String,
    pub made: Moment,
    pub book: RestoreBook,
    /// The book that would give way, where one is open.
    pub now: Option<RestoreBook>,
    pub pictures: usize,
    /// Pictures whose files are not there any more.
    pub missing: usize,
    /// It was opened with the recovery code, so it needs another passphrase.
    pub needs_passphrase: bool,
}

#[derive(Debug, Serialize, TS)]
pub struct RestoreLooked {
    /// Absent when it is under another key: its passphrase is asked for, or its recovery code if it has one.
    pub preview: Option<RestorePreview>,
    pub code: bool,
}

#[derive(Debug, Deserialize, TS)]
pub struct RestoreRun {
    pub restore: String,
    /// The passphrase from now on, where one is needed.
    pub passphrase: Option<Secret>,
}

#[derive(Debug, Deserialize, TS)]
pub struct ReplacedPick {
    pub backup: String,
}

/// A backup that was looked at.
pub struct Looked {
    word: String,
    generation: Generation,
    /// Its pictures, as far as they are listed.
    store: Option<PathBuf>,
    key: DataKey,
    keys: KeyFile,
    needs_passphrase: bool,
}

/// A whole book that lies ready.
pub struct Restored {
    pub(super) key: DataKey,
}

/// The backups in a folder, the newest first; of the folder they go to, also the books that were replaced.
pub fn list(desk: &mut Desk, args: BackupListArgs, at: Instant) -> Result<BackupList> {
    let (folder, found) = found(desk, args.folder.as_deref(), at)?;
    let zone = zone(desk, at)?;
    let backups = found.into_iter().map(|one| BackupRow {
        backup: name(&one),
        made: zone.moment(one.made),
        bytes: fs::metadata(one.book()).map_or(0, |told| told.len()),
        kept_until: one.replaced.then(|| zone.moment(Instant(one.made.0 + KEPT))),
    });
    Ok(BackupList {
        folder: folder.map(|path| path.display().to_string()).unwrap_or_default(),
        backups: backups.collect(),
    })
}

/// Opens a backup where it lies and says what stands in it.
pub fn look(desk: &mut Desk, args: RestoreLook, at: Instant) -> Result<RestoreLooked> {
    desk.is_hers()?;
    let found = found(desk, args.folder.as_deref(), at)?.1;
    let generation =
        found.into_iter().find(|one| name(one) == args.backup).ok_or_else(|| Error::not_found("backup"))?;
    let mut keys = KeyFile::read(&generation.keys())?;
    let code = keys.has(KeyWay::Code);
    let here = desk.key().or(desk.rescue.as_ref()).cloned();
    let key = match (args.way, &args.secret) {
        (Some(way), Some(secret)) => Some(opened(desk, &keys, way, secret, at)?),
        _ => here.clone(),
    };
    let told = match key.as_ref().map(|key| copy::tell(&generation.book(), key)) {
        Some(Ok(told)) => told,
        // What another key sealed reads like damage.
        Some(Err(cause)) if args.secret.is_some() || !cause.is_damage() => return Err(cause),
        _ => return Ok(RestoreLooked { preview: None, code }),
    };
    let key = key.ok_or(Error::Broken("what was read was opened"))?;
    let same = here.as_ref().is_some_and(|here| here.letters() == key.letters());
    if same && let Ok(own) = desk.keys() {
        // Today's passphrase and code go on opening it.
        keys = own;
    }
    let (store, names) = generation.pictures().unzip();
    let names: HashSet<String> = names.unwrap_or_default();
    let there = |name: &str| store.as_ref().is_some_and(|store: &PathBuf| store.join(name).exists());
    let missing = names.iter().filter(|name| !there(name)).count();
    let zone = Zone::find(&told.zone, &desk.system_zone).unwrap_or(Zone::System);
    let shown = |told: &Told| RestoreBook {
        clients: told.clients,
        visits: told.visits,
        changed_at: zone.moment(told.changed_at),
    };
    let now = match &mut desk.book {
        Some((book, _)) => Some(shown(&book.read(at, |tx| copy::tell_of(tx.conn))?)),
        None => None,
    };
    let needs_passphrase = !same && args.way == Some(KeyWay::Code);
    let word = import::word()?;
    let preview = RestorePreview {
        restore: word.clone(),
        made: zone.moment(generation.made),
        book: shown(&told),
        now,
        pictures: names.len(),
        missing,
        needs_passphrase,
    };
    desk.looked = Some(Looked { word, generation, store, key, keys, needs_passphrase });
    Ok(RestoreLooked { preview: Some(preview), code })
}

/// Copies what was looked at beside the book, checks it, opens it there, and puts it in the book's place.
pub fn run(desk: &mut Desk, args: RestoreRun, at: Instant) -> Result<JobStarted> {
    desk.may_begin_next()?;
    let mut looked =
        desk.looked.take_if(|looked| looked.word == args.restore).ok_or_else(|| Error::not_found("restore"))?;
    if looked.needs_passphrase {
        let passphrase = args.passphrase.unwrap_or_else(|| Secret::from(""));
        if let Err(cause) = long_enough(&passphrase) {
            desk.looked = Some(looked);
            return Err(cause);
        }
        let today = zone(desk, at)?.moment(at).day();
        looked.keys.put(KeyWay::Passphrase, passphrase.bare(), &looked.key, today)?;
    }
    // Whoever was erased since it was made is erased from it when it is opened in its place.
    desk.kept.erased.extend(looked.generation.tombstones());
    let making = desk.begin_next(at)?;
    let (folder, system_zone) = (desk.folder.clone(), desk.system_zone.clone());
    let run = move |watch: &Watch| looked.bring(&folder, &making, &system_zone, at, watch).map(Outcome::Restored);
    Ok(desk.begin_beside(Beside::begin(JobKind::Restore, run)?))
}

/// The replaced book is cleared away before its time.
pub fn forget(desk: &mut Desk, args: ReplacedPick, _: Instant) -> Result<Nothing> {
    desk.book()?;
    let replaced = generation::within(&desk.folder)?;
    let one = replaced.iter().find(|one| name(one) == args.backup).ok_or_else(|| Error::not_found("backup"))?;
    fs::remove_dir_all(&one.folder)?;
    Ok(Nothing {})
}

impl Looked {
    fn bring(self, folder: &Path, making: &Path, system_zone: &str, at: Instant, watch: &Watch) -> Result<Restored> {
        let from = self.generation.book();
        watch.expect(generation::pieces(&from)? + 2);
        for (from, to) in book::with_logs(&from).iter().zip(book::with_logs(&book::file(making))).take(2) {
            // A book that was replaced because it was damaged may have left its log.
            if from.exists() {
                generation::copy(from, &to, watch, Error::File)?;
            }
        }
        self.keys.write(&making.join(KEY_FILE))?;
        copy::verify(&book::file(making), &self.key)?;
        watch.step()?;
        let mut book = Book::open(making, &self.key, system_zone, at)?;
        let names = book.pictures(at)?;
        self.bring_pictures(folder, making, names, watch)?;
        self.go_on_there(&mut book, at)?;
        book.close()?;
        watch.go_on()?;
        Ok(Restored { key: self.key })
    }

    /// A picture of the book that stands is the same file under the same name, so it needs no second copy.
    fn bring_pictures(&self, folder: &Path, making: &Path, names: HashSet<String>, watch: &Watch) -> Result<()> {
        let here = Album::at(folder, &self.key)?;
        let into = Album::at(making, &self.key)?;
        let Some(store) = &self.store else { return Ok(()) };
        let store = Album::in_folder(store.clone(), &self.key)?;
        watch.expect(names.len() + 1);
        for name in names {
            watch.step()?;
            if here.share(&name, &into)? {
                continue;
            }
            match store.reseal(&name, &into) {
                // The backup never had it; its photo stays in the book without a picture.
                Err(Error::Refused(Fault::NotFound { .. })) => {}
                brought => brought?,
            }
        }
        Ok(())
    }

    /// The folder it came from is the one to which its backups go from now on; that of a replaced book stays as it was.
    fn go_on_there(&self, book: &mut Book, at: Instant) -> Result<()> {
        let own = self.generation.folder.parent();
        let (Some(own), false) = (own, self.generation.replaced) else { return Ok(()) };
        let (Some(name), Some(folder)) =
            (own.file_name().and_then(|name| name.to_str()), own.parent().and_then(Path::to_str))
        else {
            return Ok(());
        };
        if !name.starts_with(generation::OWN) {
            return Ok(());
        }
        let seq = book.read(at, |tx| Ok(history::last(tx)?.0))?;
        let place =
            BackupPlace { good_at: Some(self.generation.made), good_seq: seq, ..BackupPlace::fresh(folder, name) };
        book.note(at, "", |tx| backup::put(tx, &place))
    }
}

impl Restored {
    /// Puts it in the place of the book that stands, which is kept. Until it is ready whatever fails leaves that one open.
    pub fn swap(self, desk: &mut Desk, at: Instant) -> Result<()> {
        swap::keep_before(&desk.folder, &format!("{REPLACED}{}", stamp::of(at)))?;
        desk.take_place(self.key, at)
    }
}

impl Desk {
    /// Replaced books go when their time is over.
    pub(super) fn forget_replaced(&self, at: Instant) -> Result<()> {
        for one in generation::within(&self.folder)? {
            if one.replaced && at.0 - one.made.0 > KEPT {
                fs::remove_dir_all(one.folder)?;
            }
        }
        Ok(())
    }
}

/// The key of a backup, by its own passphrase or its own recovery code.
fn opened(desk: &mut Desk, keys: &KeyFile, way: KeyWay, secret: &Secret, at: Instant) -> Result<DataKey> {
    match way {
        KeyWay::Passphrase => desk.try_key(keys, way, secret.bare(), at),
        KeyWay::Code => {
            let code = RecoveryCode::read(secret.bare()).ok_or_else(|| Error::invalid("code", Rule::Unlike))?;
            desk.try_key(keys, way, &code.secret(), at)
        }
    }
}

/// The copies in the chosen folder, or in the one the backups go to together with the books that were replaced.
fn found(desk: &mut Desk, word: Option<&str>, at: Instant) -> Result<(Option<PathBuf>, Vec<Generation>)> {
    may_give_way(desk)?;
    if let Some(word) = word {
        let folder = desk.files.look(word)?;
        let found = generation::find(&folder).map_err(generation::wrong)?;
        return Ok((Some(folder), found));
    }
    let place = match (&mut desk.book, &desk.rescue) {
        (Some((book, _)), _) => book.read(at, backup::place)?,
        // Where nobody can read it, its owner knows.
        (None, Some(key)) => copy::look_into(&desk.folder, key, at, backup::place).unwrap_or_default(),
        (None, None) => return Err(Error::Refused(Fault::Locked)),
    };
    let mut found = generation::within(&desk.folder)?;
    let own = place.map(|place| Path::new(&place.folder).join(place.name));
    if let Some(own) = &own {
        match generation::within(own) {
            Ok(backups) => drop(found.splice(0..0, backups)),
            // Their disk is away; the books that gave way are here.
            Err(_) if !found.is_empty() => {}
            Err(cause) => return Err(generation::wrong(cause)),
        }
    }
    Ok((own, found))
}

impl Desk {
    /// Refuses where the book may not give way to another, or while other long work goes on in it.
    pub(super) fn may_begin_next(&mut self) -> Result<()> {
        may_give_way(self)?;
        if self.is_open() { job::one_at_a_time(self) } else { Ok(()) }
    }

    /// An empty folder for the book that is to take the place of this one. What goes on beside the desk, and another that lay
    /// ready, give way.
    pub(super) fn begin_next(&mut self, at: Instant) -> Result<PathBuf> {
        self.stop_beside(at);
        self.saved = None;
        swap::begin(&self.folder)
    }
}

/// A book may give way when it is open, damaged, or not there. A locked one is unlocked first; a newer one is left alone.
pub(super) fn may_give_way(desk: &Desk) -> Result<()> {
    match desk.condition() {
        DeskCondition::Open | DeskCondition::Empty | DeskCondition::Damaged => Ok(()),
        DeskCondition::Locked => Err(Error::Refused(Fault::Locked)),
        DeskCondition::InUse | DeskCondition::NoPlace => desk.is_kept_out(),
        DeskCondition::Newer => Err(Error::Refused(Fault::BookIsNewer)),
    }
}

/// How a copy is called in its list.
fn name(one: &Generation) -> String {
    let last = |path: &Path| path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let own = one.folder.parent().map(last).filter(|own| own.starts_with(generation::OWN));
    own.map_or_else(|| last(&one.folder), |own| format!("{own}/{}", last(&one.folder)))
}

fn zone(desk: &mut Desk, at: Instant) -> Result<Zone> {
    if desk.is_open() { desk.book()?.read(at, |tx| Ok(tx.zone)) } else { Ok(desk.zone_while_locked()) }
}
