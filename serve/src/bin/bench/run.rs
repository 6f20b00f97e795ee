//! The things that are measured, each the way a screen does it.

use std::error::Error;
use std::fs;
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant as Stopwatch};

use regulars_core::book;
use regulars_core::day::{Day, Instant, Moment, Zone};
use regulars_core::demo::bare::{Bare, Weight};
use regulars_core::demo::{self, many};
use regulars_core::desk::{Desk, World};
use regulars_core::door::Door;
use regulars_core::key::DataKey;
use regulars_core::key::file::{KeyFile, KeyWay};
use regulars_core::standing::fill;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::figure::Figure;

type Done<T = ()> = Result<T, Box<dyn Error>>;

/// Different clients are needed for every run of a finish.
pub const FEWEST: usize = RUNS + WARMING;
const RUNS: usize = 200;
const WARMING: usize = 20;
/// Deriving the key takes most of an unlocking, so a few say enough.
const UNLOCKS: usize = 10;
/// Entries of a long story.
const STORY: i64 = 5_000;
/// Photos of a client, brought so many at once.
const PHOTOS: u32 = 300;
const TOGETHER: usize = 60;
/// Of these so many come from a telephone of twelve megapixels, and are timed.
const LARGE: u32 = 30;
/// Milliseconds.
const HOUR: i64 = 60 * 60 * 1000;
/// Over the whole book, the first not counted.
const PASSES: usize = 6;
/// Clients that are erased, and how long nobody does anything afterwards: the desk uses the pause.
const ERASED: usize = 5;
const PAUSE: Duration = Duration::from_millis(1700);
const PASSPHRASE: &str = "measuring passphrase";
/// A draft that nobody keeps: asking for it costs what every question costs.
const MISSING: &str = "nothing is kept here";
const NOW: &str = "2026-03-12T10:52";
const WORDS: [&str; 8] = ["lisbon", "orchids", "violin", "choir", "kitchen", "lavender", "hospital", "espresso"];

/// A filled book, open, with a bare connection beside it.
pub struct Measured {
    pub seconds: f64,
    pub megabytes: f64,
    /// Visits of the first master, and the years between the first and the last of them.
    pub calendar: (i64, f64),
    /// Visits of all masters in the full week.
    pub week: i64,
    size: usize,
    folder: TempDir,
    door: Door,
    bare: Bare,
    at: Instant,
    now: Moment,
    monday: Day,
}

impl Measured {
    pub fn fill(size: usize) -> Done<Measured> {
        let folder = tempfile::tempdir()?;
        let now: Moment = NOW.parse()?;
        let at = Zone::find(demo::ZONE, "UTC").ok_or("the zone of the demo")?.instant(now).0;
        let key = DataKey::random()?;
        let mut desk = Desk::at(folder.path(), World { system_zone: "UTC".into(), language: "en".into() })?;
        let mut keys = KeyFile::empty();
        keys.put(KeyWay::Passphrase, PASSPHRASE, &key, now.day())?;
        keys.write(&folder.path().join("keys.json"))?;
        desk.open_with(key.clone(), at)?;
        let clock = Stopwatch::now();
        many::fill(&mut desk, size, at)?;
        let seconds = clock.elapsed().as_secs_f64();
        let monday = many::busy_week(&mut desk, at)?;
        let megabytes = f64::from(u32::try_from(fs::metadata(book::file(folder.path()))?.len() >> 10)?) / 1024.0;
        let bare = Bare::open(folder.path(), &key)?;
        let calendar = bare.calendar(&bare.fill()?.1)?;
        let week = bare.visits(monday, monday.plus(6))?;
        let door = Door::open(desk)?;
        Ok(Measured { seconds, megabytes, calendar, week, size, door, bare, at, now, monday, folder })
    }

    pub fn measure(mut self, mut told: impl FnMut(Figure) -> Done) -> Done {
        let clients = self.bare.clients(FEWEST)?;
        let names = self.bare.names(&clients)?;
        let surname = |run: usize, letters: usize| -> String {
            names[run % names.len()].split(' ').next_back().unwrap_or_default().chars().take(letters).collect()
        };
        told(self.unlock()?)?;
        let missing = |_: usize| self.ask("draft_get", &json!({ "key": MISSING }));
        told(self.read("the door alone", missing, |_| Ok(self.bare.nothing(MISSING)?))?)?;
        let today = |_: usize| self.ask("today_page", &json!({}));
        told(self.read("Today", today, |_| Ok(self.bare.today(self.now)?))?)?;
        for (name, letters) in [("search, 1 letter", 1), ("search, 3 letters", 3), ("search, 6 letters", 6)] {
            told(self.search(name, |run| surname(run, letters))?)?;
        }
        told(self.search("search, a note's word", |run| WORDS[run % WORDS.len()].to_owned())?)?;
        let digits = |run: usize| format!("{:06}", run * self.size / FEWEST);
        let typed = |run: usize| self.ask("search_find", &json!({ "words": digits(run) }));
        told(self.read("search, phone digits", typed, |run| Ok(self.bare.phone(&digits(run))?))?)?;
        let card = |run: usize| {
            self.ask("client_card", &json!({ "client": clients[run] }))?;
            self.ask("client_story", &json!({ "client": clients[run], "kind": "all", "before": null }))
        };
        told(self.read("open card", card, |run| Ok(self.bare.card(&clients[run], self.now.day())?))?)?;
        let then = |run: usize| self.ask("past_card", &json!({ "client": clients[run], "on": self.now.day() }));
        told(self.read("her card of a day", then, |run| Ok(self.bare.card(&clients[run], self.now.day())?))?)?;
        told(self.bring_photos(&clients[0])?)?;
        told(self.long_story(&clients[0])?)?;
        told(self.gallery(&clients[0])?)?;
        let (_, first) = self.bare.fill()?;
        told(self.suggest("suggest a time", &clients, None)?)?;
        told(self.suggest("suggest, 5 years", &clients, Some(&first))?)?;
        let week = |_: usize| self.ask("calendar_days", &json!({ "from": self.monday, "days": 7, "master": null }));
        told(self.read("the week of 8 masters", week, |_| Ok(self.bare.week(self.monday, self.monday.plus(6))?))?)?;
        let calls = |_: usize| self.ask("call_list", &json!({ "minutes": 12 }));
        told(self.some("the call list", calls, |_| Ok(self.bare.calls(self.now.day())?))?)?;
        let list = json!({ "rule": [{ "field": "due_within", "days": 30 }, { "field": "value", "least": 30_000, "most": null }], "from": 0, "limit": 100 });
        told(self.some(
            "a list that keeps itself",
            |_| self.ask("listed_page", &list),
            |_| Ok(self.bare.grouped()?),
        )?)?;
        told(self.some(
            "looking for duplicates",
            |_| self.ask("client_duplicates", &json!({})),
            |_| Ok(self.bare.grouped()?),
        )?)?;
        told(self.some("checking the book", |_| self.ask("book_check", &json!({})), |_| Ok(self.bare.grouped()?))?)?;
        let back = |_: usize| self.ask("backtest_show", &json!({}));
        told(self.some("looking back a year", back, |_| Ok(self.bare.grouped()?))?)?;
        let pass = |_: usize| {
            let at = self.at;
            self.door.with(move |desk| desk.book()?.note(at, "", fill::rebuild))?;
            Ok(String::new())
        };
        told(self.some("all standings, one pass", pass, |_| Ok(self.bare.grouped()?))?)?;
        told(self.finish(&clients)?)?;
        let [erased, waited] = self.erase(&clients)?;
        told(erased)?;
        told(waited)
    }

    /// Erases a few clients for ever, and how long a change waits that comes while the book is written anew after it. The yardsticks:
    /// one grouped reading, and a copy of the file that is on the disk.
    fn erase(&self, clients: &[String]) -> Done<[Figure; 2]> {
        let (mut erased, mut waited) = (Figure::new("erase a client"), Figure::new("a change after erasing"));
        let (book, copy) = (book::file(self.folder.path()), self.folder.path().join("copy"));
        for client in &clients[..ERASED] {
            erased.own(|| self.tell("client_erase", &json!({ "client": client })))?;
            erased.bare(|| Done::Ok(self.bare.grouped()?))?;
            thread::sleep(PAUSE);
            waited.own(|| self.tell("draft_put", &json!({ "key": MISSING, "body": "half a word" })))?;
            waited.bare(|| {
                let bytes = fs::copy(&book, &copy)?;
                fs::File::open(&copy)?.sync_all()?;
                Done::Ok(usize::try_from(bytes)?)
            })?;
        }
        Ok([erased, waited])
    }

    /// A client of whom five thousand things were written down.
    fn long_story(&self, client: &str) -> Done<Figure> {
        for number in 0..STORY {
            let words = format!("Talk {number}: her son plays the violin, the flat is nearly ready.");
            let note =
                json!({ "client": client, "words": words, "ask": "", "promise": "", "promise_due": null, "step": "" });
            // An hour apart, as a life with her is.
            let then = Instant(self.at.0 - (STORY - number) * HOUR);
            self.door.tell_now("note_add", &note.to_string(), then).map_err(|fault| format!("note_add: {fault:?}"))?;
        }
        let card = |_: usize| {
            self.ask("client_card", &json!({ "client": client }))?;
            self.ask("client_story", &json!({ "client": client, "kind": "all", "before": null }))
        };
        self.read("card, 5000 and 300", card, |_| Ok(self.bare.card(client, self.now.day())?))
    }

    /// Three hundred photos; of the large ones how long each takes from the file into the album. Decoding the same files alone is the yardstick.
    fn bring_photos(&self, client: &str) -> Done<Figure> {
        let mut figure = Figure::new("bring a photo");
        let allows =
            json!({ "client": client, "kind": "photo_keep", "answer": "yes", "how": "said", "on": self.now.day() });
        self.tell("consent_add", &allows)?;
        let mut found = Vec::new();
        for number in 0..PHOTOS {
            let path = self.folder.path().join("chosen.jpg");
            let (red, green) = (number % 256, number / 256 * 90);
            let (width, height) = if number < LARGE { (4000, 3000) } else { (800, 600) };
            image::RgbImage::from_fn(width, height, |x, y| {
                let grain = (x * 7 + y * 13) % 31;
                image::Rgb(
                    [red + grain, green + grain + x / 40, 90 + y / 30]
                        .map(|part| u8::try_from(part % 256).unwrap_or(0)),
                )
            })
            .save(&path)?;
            let mut bring = || {
                let word = self.door.offer_file(&path)?;
                let read = self.tell("photo_read", &json!({ "file": word, "client": client }))?;
                found.push(serde_json::from_str::<Value>(&read)?["out"].take());
                Done::Ok(read)
            };
            if number < LARGE {
                figure.own(bring)?;
                figure.bare(|| Done::Ok(image::open(&path)?.into_bytes().len()))?;
            } else {
                bring()?;
            }
        }
        for (hours, some) in (1..).zip(found.chunks(TOGETHER)) {
            let at = self.now.plus_minutes(-60 * 24 * 30 * hours);
            let new = |one: &Value| json!({ "picture": one["picture"], "thumb": one["thumb"], "at": at, "visit": null, "side": "after", "words": "" });
            self.tell("photo_add", &json!({ "client": client, "photos": some.iter().map(new).collect::<Vec<_>>() }))?;
        }
        Ok(figure)
    }

    /// The first page of her photos with every small picture on it. Reading their sealed files is the yardstick.
    fn gallery(&self, client: &str) -> Done<Figure> {
        let names = |page: &str| -> Done<Vec<String>> {
            let page: Value = serde_json::from_str(page)?;
            let photos = page["photos"].as_array().ok_or("a page of photos")?;
            Ok(photos.iter().map(|photo| photo["thumb"].as_str().unwrap_or_default().to_owned()).collect())
        };
        let page = || self.ask("photo_list", &json!({ "client": client, "before": null }));
        let known = names(&page()?)?;
        let own = |_: usize| {
            let (sender, pictures) = mpsc::channel();
            let told = page()?;
            for name in names(&told)? {
                let sender = sender.clone();
                self.door.picture(&name, Box::new(move |told| drop(sender.send(told))));
            }
            drop(sender);
            for picture in pictures {
                picture.map_err(|fault| format!("{fault:?}"))?;
            }
            Ok(told)
        };
        let album = self.folder.path().join("pictures");
        let bare = |_: usize| {
            let sizes = known.iter().map(|name| Ok(fs::read(album.join(name))?.len()));
            sizes.sum::<Done<usize>>()
        };
        self.read("60 small photos", own, bare)
    }

    /// Bytes that history keeps of a visit and all that is written around it.
    pub fn history(&self) -> Done<i64> {
        let (bytes, visits) = self.bare.history()?;
        Ok(bytes / visits.max(1))
    }

    /// From the passphrase to the first page.
    fn unlock(&self) -> Done<Figure> {
        let mut figure = Figure::new("unlock + first Today");
        for _ in 0..UNLOCKS {
            self.tell("desk_lock", &json!({}))?;
            figure.own(|| {
                self.tell("desk_unlock", &json!({ "passphrase": PASSPHRASE }))?;
                self.ask("today_page", &json!({}))
            })?;
            figure.bare(|| {
                let keys = KeyFile::read(&self.folder.path().join("keys.json"))?;
                let key = keys.open(KeyWay::Passphrase, PASSPHRASE)?.ok_or("the passphrase")?;
                Done::Ok(Bare::open(self.folder.path(), &key)?.today(self.now)?)
            })?;
        }
        Ok(figure)
    }

    fn search(&self, name: &'static str, words: impl Fn(usize) -> String) -> Done<Figure> {
        let own = |run: usize| self.ask("search_find", &json!({ "words": words(run) }));
        self.read(name, own, |run| Ok(self.bare.search(&words(run))?))
    }

    /// With her own master, or with one whose calendar is known to be long and full.
    fn suggest(&self, name: &'static str, clients: &[String], master: Option<&str>) -> Done<Figure> {
        let (fill, _) = self.bare.fill()?;
        let args = |run: usize| json!({ "client": clients[run], "services": [fill], "master": master });
        let windows = (0..FEWEST)
            .map(|run| {
                let advice = self.asked("booking_suggest", &args(run))?;
                let text = |name: &str| advice[name].as_str().unwrap_or_default().to_owned();
                Ok((text("master"), text("from").parse()?, text("to").parse()?))
            })
            .collect::<Done<Vec<(String, Day, Day)>>>()?;
        let own = |run: usize| self.ask("booking_suggest", &args(run));
        self.read(name, own, |run| {
            let (master, from, to) = &windows[run];
            Ok(self.bare.suggest(&clients[run], master, *from, *to)?)
        })
    }

    /// Finishes a visit of each client and books the first suggestion.
    fn finish(&mut self, clients: &[String]) -> Done<Figure> {
        let mut figure = Figure::new("finish a visit");
        let (fill, _) = self.bare.fill()?;
        let mut weights: Vec<Weight> = Vec::new();
        let mut day = self.now.day().plus(1);
        for (run, client) in clients.iter().enumerate() {
            if run == WARMING {
                figure.warmed();
            }
            let at = loop {
                let free = self.asked(
                    "booking_free",
                    &json!({ "day": day, "services": [fill], "master": null, "moving": null }),
                )?;
                match free["starts"].get(0) {
                    Some(at) => break at.clone(),
                    None => day = day.plus(1),
                }
            };
            let booked: Value = serde_json::from_str(
                &self.tell("visit_book", &json!({ "client": client, "services": [fill], "at": at, "master": null }))?,
            )?;
            let visit = &booked["out"]["id"];
            let page = self.asked("finish_page", &json!({ "visit": visit }))?;
            let line = &page["lines"][0];
            let next = &page["advice"]["offers"][0]["at"];
            let save = json!({
                "visit": visit, "lines": [{ "service": line["service"], "price": line["price"] }], "paid": line["price"], "paid_by": "card",
                "note": "C 0.07, 9–12 mm. Held very well; her son plays the violin.", "ask": "How was the concert?", "promise": "",
                "promise_due": null, "preference": null, "asked": [], "kept": [], "next": { "kind": "book", "at": next },
            });
            figure.own(|| self.tell("finish_save", &save))?;
            weights.push(self.bare.weight()?);
        }
        // After all others, so that the yardstick's own table stands in nobody's way.
        self.bare.scratch()?;
        for (run, weight) in weights.into_iter().enumerate().skip(WARMING) {
            figure.bare(|| self.bare.write(weight, run))?;
        }
        Ok(figure)
    }

    /// Both in turn, so that whatever else the computer does falls on both.
    fn read(
        &self,
        name: &'static str,
        own: impl Fn(usize) -> Done<String>,
        bare: impl Fn(usize) -> Done<usize>,
    ) -> Done<Figure> {
        self.times(FEWEST, WARMING, name, own, bare)
    }

    /// As [`Measured::read`], of what goes over the whole book: a few times say enough.
    fn some(
        &self,
        name: &'static str,
        own: impl Fn(usize) -> Done<String>,
        bare: impl Fn(usize) -> Done<usize>,
    ) -> Done<Figure> {
        self.times(PASSES, 1, name, own, bare)
    }

    fn times(
        &self,
        times: usize,
        warming: usize,
        name: &'static str,
        own: impl Fn(usize) -> Done<String>,
        bare: impl Fn(usize) -> Done<usize>,
    ) -> Done<Figure> {
        let mut figure = Figure::new(name);
        for run in 0..times {
            if run == warming {
                figure.warmed();
            }
            // Whoever is second finds in the system's memory what the first had to fetch from the disk.
            if run % 2 == 0 {
                figure.own(|| own(run))?;
                figure.bare(|| bare(run))?;
            } else {
                figure.bare(|| bare(run))?;
                figure.own(|| own(run))?;
            }
        }
        Ok(figure)
    }

    /// The answer as it leaves the door: a screen reads it in its own time.
    fn ask(&self, name: &str, args: &Value) -> Done<String> {
        Ok(self.door.ask_now(name, &args.to_string(), self.at).map_err(|fault| format!("{name}: {fault:?}"))?)
    }

    fn tell(&self, name: &str, args: &Value) -> Done<String> {
        Ok(self.door.tell_now(name, &args.to_string(), self.at).map_err(|fault| format!("{name}: {fault:?}"))?)
    }

    fn asked(&self, name: &str, args: &Value) -> Done<Value> {
        Ok(serde_json::from_str(&self.ask(name, args)?)?)
    }
}
