//! Erasing at the desk: nothing else goes on meanwhile, and beside the book it is kept who is not to come back.

use crate::backup::{self, BackupPlace};
use crate::book::{self, Book};
use crate::day::Instant;
use crate::erase::{self, ErasePick};
use crate::erased::{self, Tombstone};
use crate::error::{Error, Fault, Result};
use crate::job;
use crate::retention;

use super::{Desk, Nothing, swap};

/// Erases a client for good.
pub fn run(desk: &mut Desk, args: ErasePick, at: Instant) -> Result<Nothing> {
    alone(desk, at, |book, language| erase::client(book, at, language, &args.client))
}

/// Clears away what is older than the owner keeps.
pub fn clear(desk: &mut Desk, _: Nothing, at: Instant) -> Result<Nothing> {
    alone(desk, at, |book, language| retention::run(book, at, language))
}

/// Something goes for good while nothing else goes on.
fn alone(desk: &mut Desk, at: Instant, go: impl FnOnce(&mut Book, &str) -> Result<()>) -> Result<Nothing> {
    job::one_at_a_time(desk)?;
    // What reads the book on its own thread holds on to how it stood.
    desk.stop_beside(at);
    let language = desk.language().to_owned();
    go(desk.book()?, &language)?;
    desk.unsettle();
    desk.unwiped = true;
    // It is gone: what cannot be kept beside the book now stands in it, and is kept at its next opening.
    if let Err(cause) = desk.keep_tombstones(at).and_then(|()| forget_good_backup(desk, at)) {
        cause.fault();
    }
    Ok(Nothing {})
}

/// The next backup is due as soon as work is over: it is without her, and knows whom the older ones may not bring back.
fn forget_good_backup(desk: &mut Desk, at: Instant) -> Result<()> {
    desk.book()?.note(at, "", |tx| match backup::place(tx)? {
        Some(place) => backup::put(tx, &BackupPlace { good_seq: 0, ..place }),
        None => Ok(()),
    })
}

impl Desk {
    /// Where something was erased: writes the whole book into another file, so that no piece of it is left, while it is read as
    /// ever. Whether that lies ready to take the book's place. Who is `disturbed` by it goes first, and it is tried again at the
    /// next pause; what could not be done is tried after the next opening.
    pub(crate) fn write_anew(
        &mut self,
        at: Instant,
        disturbed: impl Fn() -> bool + Clone + Send + 'static,
    ) -> Result<bool> {
        if !self.unwiped || self.is_busy_beside() || job::one_at_a_time(self).is_err() {
            return Ok(false);
        }
        self.unwiped = false;
        let key = self.key().cloned().ok_or(Error::Refused(Fault::Locked))?;
        let making = swap::begin(&self.folder)?;
        let made = self.book()?.write_anew(&book::file(&making), at, &key, disturbed);
        if made.is_err() {
            swap::forget(&self.folder)?;
        }
        if matches!(made, Err(Error::Stopped)) {
            self.unwiped = true;
            return Ok(false);
        }
        made.map(|()| true)
    }

    /// Puts it there.
    pub(crate) fn take_anew(&mut self, at: Instant) -> Result<()> {
        let key = self.key().cloned().ok_or(Error::Refused(Fault::Locked))?;
        self.take_place(key, at)?;
        self.unwiped = false;
        self.book()?.wiped(at)
    }

    /// Erases again whoever was erased and stands in the open book, and keeps beside it whom it knows as erased: an older book
    /// may take its place, also by hand.
    pub(super) fn erase_again(&mut self, at: Instant) -> Result<()> {
        let (language, known) = (self.language().to_owned(), self.kept.erased.clone());
        erase::again(self.book()?, at, &language, &known)?;
        self.keep_tombstones(at)
    }

    fn keep_tombstones(&mut self, at: Instant) -> Result<()> {
        let all: Vec<Tombstone> = self.book()?.read(at, erased::all)?;
        if all != self.kept.erased {
            self.kept.erased = all;
            self.keep()?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use rusqlite::named_params;

    use super::*;
    use crate::book::salvage::page::Pages;
    use crate::day::Zone;
    use crate::demo;
    use crate::desk::{World, lock};
    use crate::fold;

    /// Also of what stood in pages before, in indexes, and in the log.
    #[test]
    fn no_page_of_the_file_keeps_a_letter_of_her() {
        let folder = tempfile::tempdir().unwrap();
        let mut desk = Desk::at(folder.path(), World { system_zone: "UTC".into(), language: "en".into() }).unwrap();
        let at = Zone::find(demo::ZONE, "").unwrap().instant("2026-03-12T10:52".parse().unwrap()).0;
        demo::fill(&mut desk, at).unwrap();
        let key = desk.key().unwrap().clone();
        let (id, name, phone) = desk
            .book()
            .unwrap()
            .read(at, |tx| {
                tx.one(
                    "SELECT client.id, client.name, channel.normal FROM client JOIN channel ON channel.client_id = client.id
                     WHERE channel.kind = 'phone' ORDER BY (SELECT count(*) FROM visit WHERE visit.client_id = client.id) DESC LIMIT 1",
                    named_params! {},
                    |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?, row.get::<_, String>(2)?)),
                )
            })
            .unwrap();
        let words = [id.clone(), name.clone(), phone, fold::name(&name)];
        let pages_with = |words: &[String]| {
            let file = book::file(folder.path());
            let [_, log, _] = book::with_logs(&file);
            let mut pages = Pages::open(&file, &log, &key).unwrap();
            let says = |page: &[u8], word: &str| page.windows(word.len()).any(|part| part == word.as_bytes());
            let all: Vec<Vec<u8>> = (1..=pages.count()).filter_map(|number| pages.get(number).unwrap()).collect();
            words.iter().map(|word| all.iter().filter(|page| says(page, word)).count()).collect::<Vec<_>>()
        };
        assert!(pages_with(&words).iter().all(|pages| *pages > 0), "she is there to be erased: {words:?}");
        run(&mut desk, ErasePick { client: id }, at).unwrap();
        assert!(!desk.write_anew(at, || true).unwrap(), "whoever wants to write goes first");
        assert!(!folder.path().join("next.making").exists(), "nothing is left of half a book");
        assert!(desk.write_anew(at, || false).unwrap(), "and it is done at the next pause");
        desk.take_anew(at).unwrap();
        assert!(!desk.write_anew(at, || false).unwrap(), "once is enough");
        assert_eq!(pages_with(&words), [0; 4], "{words:?}");
        lock::lock(&mut desk, Nothing {}, at).unwrap();
    }
}
