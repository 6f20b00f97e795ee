//! Everything out of the book into one readable file, and back into a book.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

use proptest::prelude::*;
use proptest::test_runner::Config;
use regulars_core::day::Instant;
use regulars_core::demo;
use regulars_core::desk::Desk;
use regulars_core::door::Door;
use regulars_core::table;
use regulars_core::tx::Tx;
use serde_json::{Value, json};
use zip::ZipArchive;

use crate::kept::{self, PASSPHRASE};
use crate::scene::{Scene, dump, note, phone, world};

/// Facts by table, pictures by what they show.
pub type Facts = BTreeMap<String, Vec<String>>;

/// A book behind its door, whichever way it was made.
pub struct Book<'door> {
    pub door: &'door Door,
    pub at: Instant,
}

impl<'door> Book<'door> {
    pub fn of(scene: &'door Scene) -> Book<'door> {
        Book { door: scene.door(), at: scene.instant() }
    }

    pub fn ask(&self, name: &str, args: Value) -> Value {
        serde_json::from_str(&self.door.ask_now(name, &args.to_string(), self.at).unwrap()).unwrap()
    }

    pub fn try_tell(&self, name: &str, args: Value) -> Result<Value, Value> {
        match self.door.tell_now(name, &args.to_string(), self.at) {
            Ok(answer) => Ok(serde_json::from_str::<Value>(&answer).unwrap()["out"].clone()),
            Err(fault) => Err(serde_json::to_value(fault).unwrap()),
        }
    }

    pub fn tell(&self, name: &str, args: Value) -> Value {
        self.try_tell(name, args).unwrap_or_else(|fault| panic!("{name} refused: {fault}"))
    }

    pub fn ended(&self, job: &Value) -> Value {
        loop {
            let state = self.ask("job_state", json!({ "job": job }));
            if state["state"] != "running" {
                return state;
            }
            std::thread::sleep(std::time::Duration::from_millis(5));
        }
    }

    pub fn word(&self, path: &Path) -> String {
        self.door.offer_file(path).unwrap()
    }

    /// Takes everything out into a folder.
    pub fn take_out(&self, folder: &Path) -> PathBuf {
        let started = self.tell("export_write", json!({ "folder": self.word(folder) }));
        let ended = self.ended(&started["job"]);
        assert_eq!(ended["state"], "done", "{ended}");
        PathBuf::from(started["file"].as_str().unwrap())
    }

    /// Brings a file; how that ended, and what it brought.
    pub fn bring(&self, file: &Path) -> (Value, Value) {
        let word = self.word(file);
        self.tell("export_look", json!({ "file": word }));
        let started = self.tell("export_bring", json!({ "file": word }));
        let ended = self.ended(&started["job"]);
        let brought = self.ask("export_brought", json!({ "job": started["job"] }));
        if ended["state"] == "done" {
            let count = |name: &str| ended[name].as_u64().unwrap();
            let sum = |name: &str| -> u64 {
                brought["tables"].as_array().unwrap().iter().map(|table| table[name].as_u64().unwrap()).sum()
            };
            assert_eq!(sum("read"), count("added") + count("unchanged") + count("rejected"), "{brought}");
        }
        (ended, brought)
    }

    pub fn facts(&self) -> Facts {
        let at = self.at;
        let read = |tx: &Tx| table::CAPTURED.iter().map(|name| Ok(((*name).to_owned(), dump(tx, name)?))).collect();
        let mut facts: Facts = self.door.with(move |desk| desk.book()?.read(at, read)).unwrap();
        for row in facts.get_mut("photo").unwrap() {
            let cells = row.split(' ').map(|cell| self.shown(cell)).collect::<Vec<_>>();
            *row = cells.join(" ");
        }
        facts.get_mut("photo").unwrap().sort_unstable();
        facts
    }

    /// A picture has another name under another key.
    fn shown(&self, cell: &str) -> String {
        let name = cell.trim_matches('"');
        if name.len() != 64 {
            return cell.to_owned();
        }
        let (sender, answer) = std::sync::mpsc::channel();
        self.door.picture(name, Box::new(move |told| drop(sender.send(told))));
        match answer.recv().unwrap() {
            Ok(bytes) => {
                format!("{:x}", bytes.iter().fold(0_u64, |sum, byte| sum.wrapping_mul(31).wrapping_add((*byte).into())))
            }
            Err(_) => "no picture".into(),
        }
    }
}

/// The demo book: two years of three masters.
pub fn demo_book(folder: &Path) -> (Door, Instant) {
    let at = Instant(1_773_309_120_000);
    let mut desk = Desk::at(folder, world()).unwrap();
    demo::fill(&mut desk, at).unwrap();
    (Door::open(desk).unwrap(), at)
}

pub fn read_zip(file: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut zip = ZipArchive::new(File::open(file).unwrap()).unwrap();
    let mut all = BTreeMap::new();
    for place in 0..zip.len() {
        let mut entry = zip.by_index(place).unwrap();
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).unwrap();
        all.insert(entry.name().unwrap().into_owned(), bytes);
    }
    all
}

pub fn lines(entries: &BTreeMap<String, Vec<u8>>, table: &str) -> Vec<Value> {
    let text = std::str::from_utf8(&entries[&format!("data/{table}.jsonl")]).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// Two clients, the second of whom brought the first; a visit, a talk, a photo, and a lift without a patch test.
pub fn small(now: &str) -> Scene {
    let scene = Scene::lashes(now);
    let ana =
        scene.client_with(json!({ "name": "Ana Kovač", "tags": ["VIP"], "channels": [phone("+385 91 222 3344")] }));
    let vesna = scene.client("Vesna Horvat");
    change(&scene, &ana, "brought_by", json!(vesna));
    scene.tell("not_same_add", json!({ "client": ana, "other": vesna }));
    scene.book(&ana, "Lash fill", "2026-04-02T11:00");
    scene.tell("note_add", note(&ana, json!({ "words": "Moves in May.", "ask": "How was the move?" })));
    scene.photo(&ana, [200, 30, 90]);
    let services = scene.ask("service_list", json!({ "archived": false }));
    let mut lift = services.as_array().unwrap().iter().find(|each| each["name"] == "Lash lift").unwrap().clone();
    lift["patch_days"] = json!(30);
    scene.tell("service_change", json!({ "id": lift["id"], "fields": lift }));
    scene.tell("visit_book", json!({ "client": vesna, "services": [lift["id"]], "at": "2026-04-02T15:00", "master": null, "patch": "She had it in May." }));
    scene
}

/// One of a client's fields becomes something else.
fn change(scene: &Scene, client: &str, name: &str, value: Value) {
    let mut fields = scene.ask("client_card", json!({ "client": client }))["client"].clone();
    fields[name] = value;
    scene.tell("client_change", json!({ "id": client, "fields": fields }));
}

pub fn found(scene: &Scene, words: &str) -> String {
    scene.ask("search_find", json!({ "words": words }))["hits"][0]["client"].as_str().unwrap().to_owned()
}

#[test]
fn everything_goes_out_and_comes_back_into_an_empty_book_exactly_also_under_another_key() {
    let (folder, out) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let (door, at) = demo_book(folder.path());
    let book = Book { door: &door, at };
    let client = book.ask("client_list", json!({ "archived": false, "from": 0, "limit": 1 }))["rows"][0]["id"].clone();
    let scene = small("2026-03-12T10:52");
    let file = book.take_out(out.path());
    assert!(file.to_str().unwrap().ends_with("Studio Maja-2026-03-12.regulars.zip"), "{file:?}");

    // A second computer: another passphrase, another key, a trade and a zone that she did not look at twice.
    let other = Scene::new("2026-03-12T10:52", "Europe/Kyiv", "UA", regulars_core::service::Trade::Hair);
    let there = Book::of(&other);
    let before = there.facts();
    let word = there.word(&file);
    let look = there.tell("export_look", json!({ "file": word }));
    assert_eq!((&look["whole"], &look["made"]), (&json!(true), &json!("2026-03-12T10:52")));
    let (ended, brought) = there.bring(&file);
    assert_eq!(
        (&ended["state"], &ended["rejected"], &ended["unchanged"]),
        (&json!("done"), &json!(0), &json!(0)),
        "{brought}"
    );
    let (here, now) = (book.facts(), there.facts());
    for (table, rows) in &here {
        assert_eq!(rows, &now[table], "{table}");
    }
    assert_eq!(there.ask("setting_show", json!({}))["zone"], "Europe/Zagreb");
    assert_eq!(
        book.ask("client_card", json!({ "client": client })),
        there.ask("client_card", json!({ "client": client })),
        "rhythm, standing and step are as they were"
    );
    assert_eq!(book.ask("call_list", json!({ "minutes": 30 })), there.ask("call_list", json!({ "minutes": 30 })));

    // Days later, in one step.
    other.at("2026-03-20T09:00");
    let there = Book::of(&other);
    there.tell("history_undo", json!({ "step": ended["step"] }));
    assert_eq!(there.facts(), before, "as if it had never been brought");

    // Photos come along under another key, and the two who brought each other find one another.
    let out = tempfile::tempdir().unwrap();
    let file = Book::of(&scene).take_out(out.path());
    let there = Book::of(&other);
    let (ended, brought) = there.bring(&file);
    assert_eq!(
        (&ended["rejected"], &brought["pictures"], &brought["missing"]),
        (&json!(0), &json!(2), &json!(0)),
        "{brought}"
    );
    assert_eq!(there.facts(), Book::of(&scene).facts());
    assert!(there.facts()["photo"][0].split(' ').filter(|cell| cell.contains("no")).count() == 0);
}

#[test]
fn books_of_every_version_go_out_and_come_back_whole() {
    let mut seen = BTreeSet::new();
    for (name, at) in [
        ("book-0001", 1_773_997_200_000),
        ("book-0002", 1_773_309_600_000),
        ("book-0003", 1_773_309_600_000),
        ("book-0004", 1_773_309_600_000),
        ("book-0005", 1_773_309_600_000),
        ("book-0006", 1_773_309_600_000),
        ("book-0007", 1_773_309_600_000),
    ] {
        let (folder, out) = (kept::copy(name), tempfile::tempdir().unwrap());
        let door = Door::open(Desk::at(folder.path(), world()).unwrap()).unwrap();
        let book = Book { door: &door, at: Instant(at) };
        book.tell("desk_unlock", json!({ "passphrase": PASSPHRASE }));
        let file = book.take_out(out.path());
        let other = Scene::lashes("2026-03-20T10:00");
        let there = Book::of(&other);
        let (ended, brought) = there.bring(&file);
        assert_eq!((&ended["state"], &ended["rejected"]), (&json!("done"), &json!(0)), "{name}: {brought}");
        let here = book.facts();
        assert_eq!(here, there.facts(), "{name}");
        seen.extend(here.into_iter().filter(|(_, rows)| !rows.is_empty()).map(|(table, _)| table));
    }
    let folder = tempfile::tempdir().unwrap();
    let (door, at) = demo_book(folder.path());
    for facts in [Book { door: &door, at }.facts(), Book::of(&small("2026-03-12T10:52")).facts()] {
        seen.extend(facts.into_iter().filter(|(_, rows)| !rows.is_empty()).map(|(table, _)| table));
    }
    let unseen: Vec<_> = table::CAPTURED.iter().filter(|table| !seen.contains(**table)).collect();
    assert!(unseen.is_empty(), "no book had a row of {unseen:?}, so that nothing was shown of it");
}

#[test]
fn an_export_of_the_first_version_comes_in_whole() {
    // Once it is kept it is never written again: what was taken out years ago must come in.
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/export-1.regulars.zip");
    let other = Scene::lashes("2026-03-20T10:00");
    let there = Book::of(&other);
    let (ended, brought) = there.bring(&kept);
    assert_eq!(
        (&ended["state"], &ended["rejected"], &brought["missing"]),
        (&json!("done"), &json!(0), &json!(0)),
        "{brought}"
    );
    let ana = found(&other, "ana");
    let card = other.ask("client_card", json!({ "client": ana }));
    assert_eq!((&card["client"]["name"], &card["next"]["at"]), (&json!("Ana Kovač"), &json!("2026-04-02T11:00")));
    assert_eq!(card["asks"][0]["words"], "How was the move?");
    let photos = other.ask("photo_list", json!({ "client": ana, "before": null }));
    assert!(image::load_from_memory(&other.picture(photos["photos"][0]["picture"].as_str().unwrap()).unwrap()).is_ok());
}

#[test]
fn the_file_says_what_it_is_and_any_program_reads_it() {
    let scene = small("2026-03-12T10:52");
    let out = tempfile::tempdir().unwrap();
    let file = Book::of(&scene).take_out(out.path());
    let entries = read_zip(&file);
    let text = |name: &str| String::from_utf8(entries[name].clone()).unwrap();
    assert!(text("README.txt").contains("Studio Maja") && text("README.txt").contains("not encrypted"));
    assert!(text("FIELDS.md").contains("### visit_service"));
    let manifest: Value = serde_json::from_str(&text("regulars.json")).unwrap();
    assert_eq!(
        (&manifest["format"], &manifest["version"], &manifest["made"]),
        (&json!("regulars"), &json!(1), &json!("2026-03-12T10:52"))
    );
    let clients = lines(&entries, "client");
    assert_eq!(clients.len(), 2);
    assert!(text("data/client.jsonl").starts_with("{\"id\":\""), "fields stand in their order");
    let ana = clients.iter().find(|client| client["name"] == "Ana Kovač").unwrap();
    let visits = lines(&entries, "visit");
    let visit = visits.iter().find(|visit| visit["client_id"] == ana["id"]).unwrap();
    assert_eq!(visit["starts"], "2026-04-02T11:00");
    let photo = &lines(&entries, "photo")[0];
    let picture = &entries[&format!("photos/{}.jpg", photo["picture"].as_str().unwrap())];
    assert!(image::load_from_memory(picture).is_ok());
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o077, 0, "nobody else's on this computer");
    }
    // A second one on the same day stands beside it.
    let again = Book::of(&scene).take_out(out.path());
    assert!(again.to_str().unwrap().ends_with("2026-03-12-2.regulars.zip"), "{again:?}");
    assert_eq!(fs::read_dir(out.path()).unwrap().count(), 2);
}

#[test]
fn into_a_book_with_clients_only_what_is_missing_comes_and_the_rest_is_said() {
    let scene = small("2026-03-12T10:52");
    let out = tempfile::tempdir().unwrap();
    let file = Book::of(&scene).take_out(out.path());
    let book = Book::of(&scene);
    let before = book.facts();
    let (ended, brought) = book.bring(&file);
    assert_eq!(
        (&ended["added"], &ended["rejected"], &ended["step"]),
        (&json!(0), &json!(0), &Value::Null),
        "{brought}"
    );
    assert_eq!(book.facts(), before, "brought twice changes nothing");

    // On this computer one client was renamed, one note removed, and somebody else got the hour.
    let (vesna, ana) = (found(&scene, "vesna"), found(&scene, "ana"));
    change(&scene, &vesna, "name", json!("Vesna Horvat-Babić"));
    let facts = book.facts();
    let of_ana = |table: &str| {
        let row = facts[table].iter().find(|row| row.contains(&ana)).unwrap();
        row.split('"').nth(1).unwrap().to_owned()
    };
    scene.tell("note_remove", json!({ "id": of_ana("note") }));
    scene.tell("visit_cancel", json!({ "id": of_ana("visit"), "by": "client", "reason": "", "scope": "one" }));
    let (ended, brought) = book.bring(&file);
    assert_eq!(ended["added"], 1, "the note: {brought}");
    let why: BTreeSet<(&str, &str)> = brought["left"]
        .as_array()
        .unwrap()
        .iter()
        .map(|left| (left["table"].as_str().unwrap(), left["why"].as_str().unwrap()))
        .collect();
    assert_eq!(why, BTreeSet::from([("client", "differs"), ("visit", "differs")]), "{brought}");
    let card = scene.ask("client_card", json!({ "client": vesna }));
    assert_eq!(card["client"]["name"], "Vesna Horvat-Babić", "hers stays");
    let job = ended["job"].clone();
    let list = book.ask("export_left", json!({ "job": job }));
    assert!(list["text"].as_str().unwrap().contains("client.jsonl,"), "{list}");
    scene.tell("history_undo", json!({ "step": ended["step"] }));
    assert_eq!(book.facts()["note"].len(), 0);
}

#[test]
fn whoever_was_erased_does_not_come_back_and_who_got_her_hour_keeps_it() {
    let scene = small("2026-03-12T10:52");
    let out = tempfile::tempdir().unwrap();
    let file = Book::of(&scene).take_out(out.path());
    let ana = found(&scene, "ana");
    scene.tell("client_erase", json!({ "client": ana }));
    let book = Book::of(&scene);
    let (ended, brought) = book.bring(&file);
    assert_eq!(ended["state"], "done");
    assert_eq!(scene.ask("search_find", json!({ "words": "ana" }))["hits"], json!([]), "{brought}");
    let erased = brought["left"].as_array().unwrap().iter().filter(|left| left["why"] == "erased").count();
    assert!(erased >= 5, "she, her visit, her note, her photo, her tag: {brought}");
    assert!(!book.facts().values().flatten().any(|row| row.contains("Moves in May")));
    // The export of this book knows of it too, and an older one does not bring her into the next.
    let later = Book::of(&scene).take_out(out.path());
    let other = Scene::lashes("2026-03-12T10:52");
    let there = Book::of(&other);
    there.bring(&later);
    let (_, brought) = there.bring(&file);
    assert!(brought["left"].as_array().unwrap().iter().any(|left| left["why"] == "erased"), "{brought}");
    assert_eq!(other.ask("search_find", json!({ "words": "ana" }))["hits"], json!([]));

    // Two books of one house that went apart: both booked the same hour.
    let scene = small("2026-03-12T10:52");
    let file = Book::of(&scene).take_out(out.path());
    let other = Scene::lashes("2026-03-12T10:52");
    Book::of(&other).bring(&file);
    let iva = scene.client("Iva Marić");
    scene.book(&iva, "Lash fill", "2026-04-03T11:00");
    let file = Book::of(&scene).take_out(out.path());
    let eva = other.client("Eva Babić");
    other.book(&eva, "Lash fill", "2026-04-03T11:00");
    let (ended, brought) = Book::of(&other).bring(&file);
    let why: Vec<_> = brought["left"].as_array().unwrap().iter().map(|left| (&left["table"], &left["why"])).collect();
    assert_eq!(ended["state"], "done");
    assert!(why.contains(&(&json!("visit"), &json!("overlaps"))), "{brought}");
    assert!(why.contains(&(&json!("visit_service"), &json!("no_parent"))), "{brought}");
    assert!(other.clients().contains(&"Iva Marić".to_owned()), "she herself comes");
}

fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[ -~]{0,40}",
        2 => "[а-яђћљњШŽčćșț \"\\\\\n\t]{0,40}",
        1 => "\\PC{0,60}",
        1 => Just("=cmd|' /C calc'!A0".to_owned()),
        1 => Just("\u{2028}\u{0}🙂\r\n{\"id\":1}".to_owned()),
    ]
}

proptest! {
    #![proptest_config(Config { cases: 24, failure_persistence: None, ..Config::default() })]

    #[test]
    fn whatever_was_written_down_comes_back_as_it_was(
        people in prop::collection::vec((words(), prop::collection::vec(words(), 0..4), prop::option::of(0..6_usize), prop::bool::ANY), 1..12),
    ) {
        let scene = Scene::lashes("2026-03-12T10:52");
        let mut ids: Vec<String> = Vec::new();
        for (place, (name, said, by, archived)) in people.iter().enumerate() {
            let called = if name.trim().is_empty() { format!("Client {place}") } else { name.clone() };
            let by = by.and_then(|by| ids.get(by).cloned());
            let Ok(told) = scene.try_tell("client_add", json!({
                "name": called, "address_form": "", "language": "", "birthday": "--02-29", "source": name, "brought_by": by,
                "channels": [phone("091 234 5678")], "people": [{ "id": null, "name": called, "relation": "child", "birthday": "", "note": name }], "tags": [called],
            })) else { continue };
            let id = told["out"]["id"].as_str().unwrap().to_owned();
            for words in said {
                let _ = scene.try_tell("note_add", note(&id, json!({ "words": words, "ask": words })));
                let _ = scene.try_tell("preference_add", json!({ "client": id, "kind": "drink", "words": words, "own": "", "answer": "" }));
                let _ = scene.try_tell("gift_add", json!({ "client": id, "kind": "idea", "words": words, "cost": 100, "on": null }));
            }
            if *archived {
                scene.tell("client_archive", json!({ "id": id }));
            }
            ids.push(id);
        }
        let out = tempfile::tempdir().unwrap();
        let file = Book::of(&scene).take_out(out.path());
        let other = Scene::lashes("2026-03-12T10:52");
        let there = Book::of(&other);
        let before = there.facts();
        let (ended, brought) = there.bring(&file);
        prop_assert_eq!((&ended["state"], &ended["rejected"]), (&json!("done"), &json!(0)), "{}", brought);
        prop_assert_eq!(there.facts(), Book::of(&scene).facts());
        there.tell("history_undo", json!({ "step": ended["step"] }));
        prop_assert_eq!(there.facts(), before);
    }
}
