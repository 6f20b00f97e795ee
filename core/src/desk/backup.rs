//! Backups by themselves: a copy of the whole book in a folder the owner chose, verified before an older one goes.

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::beside::{Beside, Outcome, Watch};
use super::generation::{self, Generation, MAKING, OWN, at_place, trouble, wrong};
use super::{Desk, KEY_FILE, Nothing};
use crate::album::Album;
use crate::backup::{self, BackupClock, BackupPlace, thin};
use crate::book::{self, copy};
use crate::day::{Day, Instant, Moment, Zone, stamp};
use crate::erased::Tombstone;
use crate::error::{BackupTrouble, Error, Fault, Result, Rule};
use crate::history;
use crate::job::{JobKind, JobStarted};
use crate::key::DataKey;
use crate::setting;

/// Milliseconds.
const DAY: i64 = 24 * 60 * 60 * 1000;
/// When the last good one is older, Today says so.
const OLD: i64 = 3 * DAY;
/// What lies half-made in the folder and what no generation lists may belong to another computer that is at it just now.
const ELSEWHERE: i64 = DAY;
/// The copy that is made beside the book, before it is sent.
const SENDING: &str = "backup.making";

#[derive(Debug, Deserialize, TS)]
pub struct BackupChoose {
    /// The one-time word for a folder the owner chose.
    pub folder: String,
}

#[derive(Debug, Serialize, TS)]
pub struct BackupShown {
    /// Where they go; empty while nobody chose.
    pub folder: String,
    /// Book and backups lie on the same disk: when it breaks, both are gone.
    pub same_disk: bool,
    pub good_at: Option<Moment>,
    /// Whole days since then, or since the first change in the book.
    pub days: i64,
    /// Today has to say so: the last good one is too old, or there is none of a book that is.
    pub is_old: bool,
    pub tried_at: Option<Moment>,
    pub trouble: Option<BackupTrouble>,
    /// Pictures that are damaged in the book itself.
    pub damaged: i64,
    /// The one that is being made.
    pub job: Option<String>,
}

/// What was made, to be written down by the desk.
pub struct BackedUp {
    seq: i64,
    damaged: i64,
    same_disk: bool,
}

/// All that the work needs, taken along to its own thread.
struct Work {
    folder: PathBuf,
    own: PathBuf,
    key: DataKey,
    system_zone: String,
    zone: Zone,
    at: Instant,
    /// Who comes back with none of the older ones.
    erased: Vec<Tombstone>,
}

/// What stands in the book about its backups. Looks at no other disk.
pub fn show(desk: &mut Desk, _: Nothing, at: Instant) -> Result<BackupShown> {
    let (job, is_demo) = (desk.backing_up(), desk.is_demo());
    desk.book()?.read(at, |tx| {
        let place = backup::place(tx)?;
        let begun = history::begun_at(tx)?.unwrap_or(at);
        // A good one from a time that has not come yet says nothing.
        let good = place.as_ref().and_then(|place| place.good_at).filter(|good| good.0 <= at.0 + DAY);
        let since = at.0 - good.unwrap_or(begun).0;
        Ok(BackupShown {
            same_disk: place.as_ref().is_some_and(|place| place.same_disk),
            folder: place.as_ref().map(|place| place.folder.clone()).unwrap_or_default(),
            good_at: good.map(|good| tx.zone.moment(good)),
            days: since.max(0) / DAY,
            is_old: since > OLD && !is_demo,
            tried_at: place.as_ref().and_then(|place| place.tried_at).map(|tried| tx.zone.moment(tried)),
            trouble: place.as_ref().and_then(|place| place.trouble),
            damaged: place.map_or(0, |place| place.damaged),
            job,
        })
    })
}

/// From now on the backups go to that folder; the first one is made at once.
pub fn choose(desk: &mut Desk, args: BackupChoose, at: Instant) -> Result<JobStarted> {
    desk.is_hers()?;
    desk.make_way_beside(at)?;
    let folder = desk.chosen_folder(&args.folder)?;
    let text = folder.to_str().ok_or_else(|| trouble(BackupTrouble::Refused))?;
    let known = desk.book()?.read(at, backup::place)?;
    let name = match known {
        Some(place) => place.name,
        None => own_name()?,
    };
    fs::create_dir_all(folder.join(&name)).map_err(wrong)?;
    generation::settle(&folder)?;
    let place = BackupPlace::fresh(text, &name);
    desk.book()?.note(at, "", |tx| backup::put(tx, &place))?;
    run(desk, Nothing {}, at)
}

/// No backups from now on; those that were made stay where they are.
pub fn stop(desk: &mut Desk, _: Nothing, at: Instant) -> Result<Nothing> {
    desk.book()?.note(at, "", backup::forget)?;
    desk.stop_beside(at);
    Ok(Nothing {})
}

/// Makes one now, whether it is due or not.
pub fn run(desk: &mut Desk, _: Nothing, at: Instant) -> Result<JobStarted> {
    let place = desk.book()?.read(at, backup::place)?.ok_or_else(|| Error::not_found("folder"))?;
    if desk.backing_up().is_some() {
        return Err(Error::Refused(Fault::Conflict { what: "job".into() }));
    }
    desk.make_way_beside(at)?;
    let (zone, key) = (desk.book()?.read(at, |tx| Ok(tx.zone))?, desk.key().cloned());
    let work = Work {
        folder: desk.folder.clone(),
        own: Path::new(&place.folder).join(&place.name),
        key: key.ok_or(Error::Broken("an open book has its key"))?,
        system_zone: desk.system_zone.clone(),
        zone,
        erased: desk.kept.erased.clone(),
        at,
    };
    let tried = BackupPlace { tried_at: Some(at), ..place };
    desk.book()?.note(at, "", |tx| backup::put(tx, &tried))?;
    Ok(desk.begin_beside(Beside::begin(JobKind::Backup, move |watch| work.run(watch).map(Outcome::BackedUp))?))
}

impl Desk {
    /// A folder the owner chose for what is kept elsewhere: in the book's own it would be lost with it, and what is not sealed has
    /// no place beside what is.
    pub(super) fn chosen_folder(&mut self, word: &str) -> Result<PathBuf> {
        let folder = self.files.take(word)?;
        if !folder.is_dir() {
            return Err(Error::invalid("folder", Rule::Unknown));
        }
        if inside(&folder, &self.folder) {
            return Err(Error::invalid("folder", Rule::Overlaps));
        }
        Ok(folder)
    }

    /// Begins a backup when one is due. Asked at each look at the clock; whatever else goes on at length is not disturbed.
    pub fn back_up_if_due(&mut self, at: Instant) -> Result<()> {
        let working = self.job.as_ref().is_some_and(crate::job::Job::is_running);
        if working || self.is_busy_beside() {
            return Ok(());
        }
        let Some((book, _)) = &mut self.book else { return Ok(()) };
        let due = book.read(at, |tx| {
            let Some(place) = backup::place(tx)? else { return Ok(false) };
            let (seq, changed_at) = history::last(tx)?;
            let clock = BackupClock {
                changed: seq > place.good_seq || place.good_at.is_none(),
                changed_at: changed_at.0,
                good_at: place.good_at.map(|good| good.0),
                tried_at: place.tried_at.map(|tried| tried.0),
                failed: place.trouble.is_some(),
                minutes: setting::number_of(tx, "backup_minutes")?,
            };
            Ok(clock.is_due(at.0))
        })?;
        if due {
            run(self, Nothing {}, at)?;
        }
        Ok(())
    }

    /// Writes down how a backup ended. One that was stopped leaves everything as it was before it.
    pub(super) fn backed_up(&mut self, made: &Result<BackedUp>, at: Instant) -> Result<()> {
        let Some((book, _)) = &mut self.book else { return Ok(()) };
        let Some(place) = book.read(at, backup::place)? else { return Ok(()) };
        let place = match made {
            Ok(made) => BackupPlace {
                good_at: place.tried_at,
                good_seq: made.seq,
                damaged: made.damaged,
                same_disk: made.same_disk,
                trouble: None,
                ..place
            },
            Err(Error::Refused(Fault::NoBackup { why })) => BackupPlace { trouble: Some(*why), ..place },
            Err(Error::Stopped) => return Ok(()),
            Err(_) => BackupPlace { trouble: Some(BackupTrouble::Other), ..place },
        };
        book.note(at, "", |tx| backup::put(tx, &place))
    }
}

impl Work {
    fn run(self, watch: &Watch) -> Result<BackedUp> {
        if !self.own.is_dir() {
            // Made anew it would lie where the disk was, not on it.
            return Err(trouble(BackupTrouble::Gone));
        }
        self.clear_halves()?;
        let sending = self.folder.join(SENDING);
        let made = self.make(&sending, watch);
        for left in book::with_logs(&sending) {
            // What stays is written over by the next one.
            let _ = fs::remove_file(left);
        }
        made.map_err(|cause| match cause {
            Error::Stopped | Error::Refused(Fault::NoBackup { .. }) => cause,
            other => {
                let why = why(&other);
                // What nobody can do anything about is in the log.
                other.fault();
                trouble(why)
            }
        })
    }

    fn make(&self, sending: &Path, watch: &Watch) -> Result<BackedUp> {
        let album = Album::at(&self.folder, &self.key)?;
        let whole = copy::of_open(&self.folder, sending, &self.key, &self.system_zone, self.at, || watch.go_on())?;
        let store = Album::in_folder(generation::store(&self.own, &self.key)?, &self.key)?;
        let looked_at = self.zone.moment(self.at).day();
        // Also one that is damaged is listed, so that whoever brings the book back is told that it is missing.
        let names: HashSet<String> =
            whole.pictures.into_iter().filter(|name| album.has(name) || store.has(name)).collect();
        let send: Vec<&String> = names.iter().filter(|name| !store.has(name) || is_turn(name, looked_at)).collect();
        watch.expect(send.len() + generation::pieces(sending)? + 1);
        let mut damaged = 0;
        for name in send {
            watch.step()?;
            damaged += i64::from(!self.send_picture(&album, &store, name)?);
        }
        at_place(generation::keep_tombstones(&self.own, &self.erased))?;
        self.send_book(sending, &store, &names, watch)?;
        // The new one stands and was read again: whatever goes wrong with the old ones costs only room.
        if let Err(cause) = self.thin() {
            cause.fault();
        }
        Ok(BackedUp { seq: whole.seq, damaged, same_disk: same_disk(&self.folder, &self.own) })
    }

    /// Whether the store has the picture, sound and read again from there.
    fn send_picture(&self, album: &Album, store: &Album, name: &str) -> Result<bool> {
        if store.get(name).is_ok() {
            return Ok(true);
        }
        let picture = match album.get(name) {
            Ok(picture) => picture,
            Err(Error::Refused(Fault::PictureIsDamaged | Fault::NotFound { .. })) => return Ok(false),
            Err(other) => return Err(other),
        };
        at_place(store.seal(name, &picture))?;
        if store.get(name).ok().as_deref() != Some(picture.as_slice()) {
            return Err(trouble(BackupTrouble::Unlike));
        }
        Ok(true)
    }

    /// The book and its keys under a name that means nothing, read again there, and only then given its own.
    fn send_book(&self, sending: &Path, store: &Album, pictures: &HashSet<String>, watch: &Watch) -> Result<()> {
        let mut made = self.at;
        while self.own.join(stamp::of(made)).exists() {
            made = Instant(made.0 + 1000);
        }
        let whole = self.own.join(stamp::of(made));
        let making = self.own.join(format!("{}{MAKING}", stamp::of(made)));
        fs::create_dir_all(&making).map_err(wrong)?;
        generation::copy(sending, &book::file(&making), watch, wrong)?;
        let keys = fs::read(self.folder.join(KEY_FILE))?;
        at_place(crate::key::write_whole(&making.join(KEY_FILE), &keys))?;
        at_place(Generation::list_pictures(&making, store.folder(), pictures))?;
        watch.go_on()?;
        if let Err(cause) = copy::verify(&book::file(&making), &self.key) {
            watch.go_on()?;
            // Which of the two is it?
            copy::verify(sending, &self.key).map_err(|_| trouble(BackupTrouble::Damaged))?;
            cause.fault();
            return Err(trouble(BackupTrouble::Unlike));
        }
        fs::rename(&making, &whole).map_err(wrong)?;
        generation::settle(&self.own)
    }

    /// Clears away what a cut left half-made.
    fn clear_halves(&self) -> Result<()> {
        for entry in fs::read_dir(&self.own).map_err(wrong)? {
            let path = entry.map_err(wrong)?.path();
            let half = path.file_name().and_then(|name| name.to_str()).and_then(|name| name.strip_suffix(MAKING));
            if half.and_then(stamp::read).is_some_and(|made| (made.0 - self.at.0).abs() > ELSEWHERE) {
                fs::remove_dir_all(path).map_err(wrong)?;
            }
        }
        Ok(())
    }

    fn thin(&self) -> Result<()> {
        let there = generation::within(&self.own)?;
        let days: Vec<Day> = there.iter().map(|one| self.zone.moment(one.made).day()).collect();
        for (one, stays) in there.iter().zip(thin::kept(&days)) {
            if !stays {
                fs::remove_dir_all(&one.folder)?;
            }
        }
        generation::sweep(&self.own, Instant(self.at.0 - ELSEWHERE))
    }
}

/// Each picture of the store is read again about once a month, some of them each day.
fn is_turn(name: &str, today: Day) -> bool {
    let letter = u8::from_str_radix(name.get(..2).unwrap_or_default(), 16).unwrap_or(0);
    i64::from(letter % 32) == today.since(Day::of(2000, 1, 1).unwrap_or(today)).rem_euclid(32)
}

fn why(cause: &Error) -> BackupTrouble {
    match cause {
        cause if cause.is_full() => BackupTrouble::NoRoom,
        cause if cause.is_damage() => BackupTrouble::Damaged,
        _ => BackupTrouble::Other,
    }
}

/// A name of the book's own among its owner's other books; it says nothing.
fn own_name() -> Result<String> {
    let mut letters = [0; 4];
    getrandom::fill(&mut letters)?;
    Ok(format!("{OWN}{}", hex::encode(letters)))
}

/// Whether a folder is another, or lies in it.
fn inside(folder: &Path, other: &Path) -> bool {
    let whole = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_owned());
    whole(folder).starts_with(whole(other))
}

#[cfg(unix)]
fn same_disk(one: &Path, other: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let disk = |path: &Path| fs::metadata(path).map(|told| told.dev()).ok();
    disk(one).is_some_and(|here| disk(other) == Some(here))
}

#[cfg(not(unix))]
fn same_disk(one: &Path, other: &Path) -> bool {
    let disk = |path: &Path| {
        path.canonicalize().ok().and_then(|path| path.components().next().map(|part| format!("{part:?}")))
    };
    disk(one).is_some_and(|here| disk(other) == Some(here))
}
