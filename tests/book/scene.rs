//! A book for one story: real file, real threads, a clock that the story sets.

use std::cell::Cell;
use std::path::Path;
use std::process::{Command, Stdio};

use regulars_core::day::{Instant, Moment, Zone};
use regulars_core::desk::{Desk, World};
use regulars_core::door::Door;
use regulars_core::error::Result;
use regulars_core::key::DataKey;
use regulars_core::service::Trade;
use regulars_core::start::{self, Start};
use regulars_core::table;
use regulars_core::toast::Toast;
use regulars_core::tx::Tx;
use serde_json::{Value, json};
use tempfile::TempDir;

pub struct Scene {
    pub folder: TempDir,
    door: Option<Door>,
    /// Absent where the story is about the passphrase.
    key: Option<DataKey>,
    zone: Zone,
    now: Cell<Moment>,
    /// Seconds past the minute that the clock shows.
    seconds: Cell<i64>,
}

/// Ids as the story needs them.
pub struct Told {
    pub out: Value,
    pub step: Option<i64>,
}

impl Scene {
    /// A lash studio in Zagreb, Monday to Friday nine to six and Saturday ten to three.
    pub fn lashes(now: &str) -> Scene {
        Scene::new(now, "Europe/Zagreb", "HR", Trade::Lashes)
    }

    /// The same on another disk.
    pub fn lashes_on(disk: &Path, now: &str) -> Scene {
        Scene::made(tempfile::tempdir_in(disk).unwrap(), now, "Europe/Zagreb", "HR", Trade::Lashes)
    }

    pub fn new(now: &str, zone: &str, country: &str, trade: Trade) -> Scene {
        Scene::made(tempfile::tempdir().unwrap(), now, zone, country, trade)
    }

    fn made(folder: TempDir, now: &str, zone: &str, country: &str, trade: Trade) -> Scene {
        let zone_rules = Zone::find(zone, "").unwrap();
        let now: Moment = now.parse().unwrap();
        let key = DataKey::random().unwrap();
        let mut desk = Desk::at(folder.path(), world()).unwrap();
        let at = zone_rules.instant(now).0;
        desk.open_with(key.clone(), at).unwrap();
        let first = Start {
            business: "Studio Maja".into(),
            zone: zone.into(),
            country: country.into(),
            currency: "EUR".into(),
            trade,
        };
        desk.book().unwrap().begin(at, "en", "desk_create", |tx| start::fill(tx, &first, "")).unwrap();
        Scene {
            folder,
            door: Some(Door::open(desk).unwrap()),
            key: Some(key),
            zone: zone_rules,
            now: Cell::new(now),
            seconds: Cell::new(0),
        }
    }

    /// The very first start: a folder without a book, in Zagreb.
    pub fn bare(now: &str) -> Scene {
        let folder = tempfile::tempdir().unwrap();
        let door = Door::open(Desk::at(folder.path(), world()).unwrap()).unwrap();
        let zone = Zone::find("Europe/Zagreb", "").unwrap();
        Scene { folder, door: Some(door), key: None, zone, now: Cell::new(now.parse().unwrap()), seconds: Cell::new(0) }
    }

    /// A lash studio whose book is opened by a passphrase.
    pub fn with_passphrase(now: &str, passphrase: &str) -> Scene {
        let scene = Scene::bare(now);
        scene.tell("desk_create", first_start(passphrase));
        scene
    }

    /// Turns the clock.
    pub fn at(&self, now: &str) -> &Scene {
        self.now.set(now.parse().unwrap());
        self.seconds.set(0);
        self
    }

    /// Seconds pass.
    pub fn later(&self, seconds: i64) {
        self.seconds.set(self.seconds.get() + seconds);
    }

    pub fn instant(&self) -> Instant {
        Instant(self.zone.instant(self.now.get()).0.0 + self.seconds.get() * 1000)
    }

    pub fn door(&self) -> &Door {
        self.door.as_ref().unwrap()
    }

    pub fn ask(&self, name: &str, args: Value) -> Value {
        let answer = self.door().ask_now(name, &args.to_string(), self.instant());
        serde_json::from_str(&answer.unwrap_or_else(|fault| panic!("{name} refused: {fault:?}"))).unwrap()
    }

    pub fn tell(&self, name: &str, args: Value) -> Told {
        let answer = self.try_tell(name, args).unwrap_or_else(|fault| panic!("{name} refused: {fault}"));
        Told { out: answer["out"].clone(), step: answer["step"].as_i64() }
    }

    pub fn try_tell(&self, name: &str, args: Value) -> std::result::Result<Value, Value> {
        match self.door().tell_now(name, &args.to_string(), self.instant()) {
            Ok(answer) => Ok(serde_json::from_str(&answer).unwrap()),
            Err(fault) => Err(serde_json::to_value(fault).unwrap()),
        }
    }

    /// Why a question was not answered.
    pub fn unanswered(&self, name: &str, args: Value) -> Value {
        let fault = self.door().ask_now(name, &args.to_string(), self.instant()).unwrap_err();
        serde_json::to_value(fault).unwrap()
    }

    /// The rule by which something was refused, and at which field.
    pub fn refused(&self, name: &str, args: Value) -> (String, String) {
        let fault = self.try_tell(name, args).unwrap_err();
        let text = |key: &str| fault[key].as_str().unwrap_or_default().to_owned();
        if fault["kind"] == "invalid" { (text("field"), text("rule")) } else { (String::new(), text("kind")) }
    }

    /// The program ends and is started again; the book is the same, and locked where it has a passphrase.
    pub fn restart(&mut self) {
        self.close();
        let mut desk = Desk::at(self.folder.path(), world()).unwrap();
        if let Some(key) = &self.key {
            desk.open_with(key.clone(), self.instant()).unwrap();
        }
        self.door = Some(Door::open(desk).unwrap());
    }

    /// The program ends.
    pub fn close(&mut self) {
        self.door = None;
    }

    /// The bare key of the open book.
    pub fn key(&self) -> DataKey {
        self.door().with(|desk| Ok(desk.key().cloned())).unwrap().unwrap()
    }

    /// The same in letters, also while the program is closed; only of a book without a passphrase.
    pub fn bare_key(&self) -> String {
        self.key.as_ref().unwrap().letters().to_string()
    }

    /// On which page of its file, from 0, a table of the open book begins.
    pub fn page_of(&self, table: &'static str) -> usize {
        let at = self.instant();
        let read =
            move |tx: &Tx| tx.one("SELECT rootpage - 1 FROM sqlite_schema WHERE name = ?", [table], |row| row.get(0));
        self.door().with(move |desk| desk.book()?.read(at, read)).unwrap()
    }

    /// What would pop up on the desk now.
    pub fn toasts(&self) -> Vec<Toast> {
        let at = self.instant();
        self.door().with(move |desk| desk.toasts(at)).unwrap()
    }

    /// They popped up.
    pub fn toasts_shown(&self, toasts: &[Toast]) {
        let (at, keys) = (self.instant(), toasts.iter().flat_map(|toast| toast.keys.clone()).collect::<Vec<_>>());
        self.door().with(move |desk| desk.toasts_shown(&keys, at)).unwrap();
    }

    /// A picture of the book, as the screens get it.
    pub fn picture(&self, name: &str) -> std::result::Result<Vec<u8>, Value> {
        let (sender, answer) = std::sync::mpsc::channel();
        self.door().picture(name, Box::new(move |told| drop(sender.send(told))));
        answer.recv().unwrap().map_err(|fault| serde_json::to_value(fault).unwrap())
    }

    /// She chooses a file; what the book takes it for, or why it does not.
    pub fn try_photo(&self, client: &str, bytes: &[u8]) -> std::result::Result<Value, Value> {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), bytes).unwrap();
        let word = self.door().offer_file(file.path()).unwrap();
        self.try_tell("photo_read", json!({ "file": word, "client": client })).map(|told| told["out"].clone())
    }

    /// A photo in one colour, kept with a client who allows it.
    pub fn photo(&self, client: &str, colour: [u8; 3]) -> String {
        let found = self.try_photo(client, &jpeg(colour)).unwrap();
        let allows =
            json!({ "client": client, "kind": "photo_keep", "answer": "yes", "how": "said", "on": "2026-03-01" });
        self.tell("consent_add", allows);
        let added = self.tell("photo_add", json!({ "client": client, "photos": [new_photo(&found)] }));
        added.out["ids"][0].as_str().unwrap().to_owned()
    }

    pub fn client(&self, name: &str) -> String {
        self.client_with(json!({ "name": name }))
    }

    /// A client with whatever fields the story names.
    pub fn client_with(&self, fields: Value) -> String {
        let mut all = json!({
            "name": "", "address_form": "", "language": "", "birthday": "", "source": "", "brought_by": null,
            "channels": [], "people": [], "tags": [],
        });
        for (key, value) in fields.as_object().unwrap() {
            all[key] = value.clone();
        }
        self.tell("client_add", all).out["id"].as_str().unwrap().to_owned()
    }

    pub fn service(&self, name: &str) -> String {
        let services = self.ask("service_list", json!({ "archived": true }));
        let found = services
            .as_array()
            .unwrap()
            .iter()
            .find(|service| service["name"] == name)
            .unwrap_or_else(|| panic!("no service {name}"));
        found["id"].as_str().unwrap().to_owned()
    }

    pub fn book(&self, client: &str, service: &str, at: &str) -> String {
        let args = json!({ "client": client, "services": [self.service(service)], "at": at, "master": null });
        self.tell("visit_book", args).out["id"].as_str().unwrap().to_owned()
    }

    /// Books a visit that day, and finishes it without a next one.
    pub fn came(&self, client: &str, service: &str, at: &str) -> String {
        let day = &at[..10];
        self.at(&format!("{day}T00:05"));
        let visit = self.book(client, service, at);
        self.at(&format!("{day}T20:00"));
        self.finish(&visit, json!({ "kind": "no", "reason": "" }));
        visit
    }

    pub fn finish(&self, visit: &str, next: Value) -> Told {
        self.finish_with(visit, json!({ "next": next }))
    }

    pub fn finish_with(&self, visit: &str, fields: Value) -> Told {
        let page = self.ask("finish_page", json!({ "visit": visit }));
        let lines: Vec<Value> = page["lines"]
            .as_array()
            .unwrap()
            .iter()
            .map(|line| json!({ "service": line["service"], "price": line["price"] }))
            .collect();
        let paid: i64 = lines.iter().map(|line| line["price"].as_i64().unwrap()).sum();
        let mut all = json!({
            "visit": visit, "lines": lines, "paid": paid, "paid_by": "cash", "note": "", "ask": "", "promise": "", "promise_due": null,
            "preference": null, "asked": [], "kept": [], "next": { "kind": "no", "reason": "" },
        });
        for (key, value) in fields.as_object().unwrap() {
            all[key] = value.clone();
        }
        self.tell("finish_save", all)
    }

    /// Her standing in her most pressing category.
    pub fn standing(&self, client: &str, today: &str) -> String {
        self.at(&format!("{today}T09:00"));
        let card = self.ask("client_card", json!({ "client": client }));
        card["standings"][0]["state"].as_str().unwrap_or("none").to_owned()
    }

    /// The names in the list of clients, in its order.
    pub fn clients(&self) -> Vec<String> {
        let list = self.ask("client_list", json!({ "archived": false, "from": 0, "limit": 200 }));
        list["rows"].as_array().unwrap().iter().map(|row| row["name"].as_str().unwrap().to_owned()).collect()
    }

    /// What is found, as names and by what; a client found by two things stands twice.
    pub fn found(&self, words: &str) -> Vec<(String, String)> {
        let found = self.ask("search_find", json!({ "words": words }));
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        found["hits"].as_array().unwrap().iter().map(|hit| (text(&hit["name"]), text(&hit["kind"]))).collect()
    }

    /// What a chosen contacts file would bring, or why it is none.
    pub fn preview(&self, file: &Path) -> std::result::Result<Value, Value> {
        let word = self.door().offer_file(file).unwrap();
        self.try_tell("import_read", json!({ "file": word })).map(|told| told["out"].clone())
    }

    /// Says yes to a preview; the work goes on by itself.
    pub fn bring(&self, preview: &Value) -> String {
        self.tell("import_run", json!({ "import": preview["import"] })).out["job"].as_str().unwrap().to_owned()
    }

    /// Waits for a job to end, however it ends.
    pub fn ended(&self, job: &str) -> Value {
        loop {
            let state = self.ask("job_state", json!({ "job": job }));
            if state["state"] != "running" {
                return state;
            }
            std::thread::sleep(std::time::Duration::from_millis(5));
        }
    }

    /// Every table of facts, whole: its rows as text, in order.
    pub fn facts(&self) -> Vec<(&'static str, Vec<String>)> {
        let at = self.instant();
        let read = |tx: &Tx| table::CAPTURED.iter().map(|name| Ok((*name, dump(tx, name)?))).collect();
        self.door().with(move |desk| desk.book()?.read(at, read)).unwrap()
    }

    /// The names on the list of reminders, with their kinds.
    pub fn reminders(&self) -> Vec<(String, String)> {
        let list = self.ask("reminder_list", json!({ "state": "open" }));
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        list["rows"].as_array().unwrap().iter().map(|row| (text(&row["name"]), text(&row["key"]["kind"]))).collect()
    }
}

/// A table's rows as text, in order.
pub fn dump(tx: &Tx, table: &str) -> Result<Vec<String>> {
    let mut rows = tx.all(&format!("SELECT * FROM {table}"), [], |row| {
        let mut text = String::new();
        for column in 0..row.as_ref().column_count() {
            match row.get_ref(column)?.as_str() {
                Ok(words) => text += &format!("{words:?} "),
                Err(_) => text += &format!("{:?} ", row.get_ref(column)?),
            }
        }
        Ok(text)
    })?;
    rows.sort_unstable();
    Ok(rows)
}

/// The answers of the first start.
pub fn first_start(passphrase: &str) -> Value {
    json!({
        "business": "Studio Maja", "language": "en", "zone": "Europe/Zagreb", "country": "HR", "currency": "EUR", "trade": "lashes",
        "passphrase": passphrase,
    })
}

/// A phone as the form sends it.
pub fn phone(typed: &str) -> Value {
    json!({ "id": null, "kind": "phone", "typed": typed, "normal": "", "label": "", "consent": "not_asked" })
}

/// One of her people as the form sends it.
pub fn person(name: &str, relation: &str, birthday: &str) -> Value {
    json!({ "id": null, "name": name, "relation": relation, "birthday": birthday, "note": "" })
}

/// A note as the form sends it, with whatever the story names.
pub fn note(client: &str, fields: Value) -> Value {
    let mut all = json!({ "client": client, "words": "", "ask": "", "promise": "", "promise_due": null, "step": "" });
    for (key, value) in fields.as_object().unwrap() {
        all[key] = value.clone();
    }
    all
}

/// This very program once more, for one story and without a word of its own; `by` starts it.
pub fn once_more(mut by: Command, story: &str) -> Command {
    by.args(["--exact", story, "--quiet"]).stdout(Stdio::null()).stderr(Stdio::null());
    by
}

/// This program.
pub fn myself() -> Command {
    Command::new(std::env::current_exe().unwrap())
}

pub fn world() -> World {
    World { system_zone: String::new(), language: "en".into() }
}

/// A small photo in one colour.
pub fn jpeg(colour: [u8; 3]) -> Vec<u8> {
    let mut out = std::io::Cursor::new(Vec::new());
    image::RgbImage::from_pixel(60, 40, image::Rgb(colour)).write_to(&mut out, image::ImageFormat::Jpeg).unwrap();
    out.into_inner()
}

/// What the book took a file for, as it is told back to it.
pub fn new_photo(found: &Value) -> Value {
    json!({
        "picture": found["picture"], "thumb": found["thumb"], "at": found["at"], "visit": found["visit"]["id"], "side": found["side"],
        "words": "",
    })
}
