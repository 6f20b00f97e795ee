//! A damaged book: nothing is written over it, and what can be read of it is saved row by row.

use std::fs;
use std::path::Path;

use regulars_core::book::salvage::{Salvaged, salvage};
use regulars_core::key::DataKey;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::backup::{PASSPHRASE, backups, choose, photos};
use crate::scene::{Scene, note};
use crate::walk::chance::Chance;

const PAGE: usize = 4096;

/// A book of some size: a year of visits, notes and photos; closed, with its rows counted.
struct Whole {
    scene: Scene,
    key: DataKey,
    rows: Vec<(&'static str, usize)>,
}

impl Whole {
    fn new(clients: usize) -> Whole {
        let mut scene = Scene::lashes("2026-03-02T08:00");
        for number in 0..clients {
            let client =
                scene.client_with(json!({ "name": format!("Client {number}"), "tags": ["regular", "morning"] }));
            let day = format!("2026-{:02}-{:02}T{:02}:00", 4 + number % 6, 1 + number / 6 % 28, 9 + number % 7);
            if let Ok(booked) = scene.try_tell(
                "visit_book",
                json!({ "client": client, "services": [scene.service("Removal")], "at": day, "master": null }),
            ) {
                assert!(booked["out"]["id"].is_string());
            }
            scene.tell("note_add", note(&client, json!({ "words": "the move, the cat, the lashes ".repeat(9) })));
            scene.tell("preference_add", json!({ "client": client, "kind": "drink", "own": "", "words": "mint tea" }));
        }
        let rows = scene.facts().into_iter().map(|(name, rows)| (name, rows.len())).collect();
        let key = scene.key();
        scene.close();
        Whole { scene, key, rows }
    }

    fn total(&self) -> usize {
        self.rows.iter().map(|(_, count)| count).sum()
    }

    fn file(&self) -> Vec<u8> {
        fs::read(self.scene.folder.path().join("book.db")).unwrap()
    }

    /// What is saved of it when its file is this.
    fn saved(&self, file: &[u8]) -> (TempDir, Salvaged) {
        let (from, into) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        fs::write(from.path().join("book.db"), file).unwrap();
        let told = salvage(from.path(), into.path(), &self.key, |_, _| Ok(())).unwrap();
        (into, told)
    }
}

fn facts(told: &Salvaged) -> usize {
    told.rows
        .iter()
        .filter(|(name, _)| regulars_core::table::CAPTURED.contains(&name.as_str()))
        .map(|(_, count)| usize::try_from(*count).unwrap())
        .sum()
}

fn opens(into: &Path, key: &DataKey) {
    let conn = regulars_core::book::reader(into, key).unwrap();
    let whole: String = conn.query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
    assert_eq!(whole, "ok");
    assert!(!conn.prepare("PRAGMA foreign_key_check").unwrap().exists([]).unwrap());
}

/// The damaged book of a desk: the first page that nothing needs for opening, or the very first.
fn damage(scene: &mut Scene, page: usize) {
    scene.close();
    let file = scene.folder.path().join("book.db");
    let mut bytes = fs::read(&file).unwrap();
    bytes[page * PAGE..(page + 1) * PAGE].fill(0);
    fs::write(&file, bytes).unwrap();
    scene.restart();
}

fn run(scene: &Scene, name: &str) -> Value {
    let job = scene.tell(name, json!({})).out["job"].as_str().unwrap().to_owned();
    scene.ended(&job)
}

#[test]
fn a_book_that_does_not_open_is_left_as_it_is_and_what_can_be_read_is_saved_beside_it() {
    let mut scene = Scene::with_passphrase("2026-03-12T10:00", PASSPHRASE);
    let ana = scene.client("Ana Jurić");
    scene.photo(&ana, [200, 90, 90]);
    scene.book(&ana, "Lash fill", "2026-03-12T11:00");
    let disk = tempfile::tempdir().unwrap();
    choose(&scene, disk.path());
    scene.at("2026-03-13T10:00").client("Written after the backup");
    let facts = scene.facts();
    damage(&mut scene, 0);
    assert_eq!(scene.unanswered("salvage_show", json!({}))["kind"], "locked", "nothing without the passphrase");
    let opened = scene.try_tell("desk_unlock", json!({ "passphrase": PASSPHRASE }));
    assert_eq!(opened.unwrap_err()["kind"], "book_is_damaged");
    assert_eq!(scene.ask("desk_state", json!({}))["state"], "damaged");
    let before = fs::read(scene.folder.path().join("book.db")).unwrap();

    assert_eq!(run(&scene, "salvage_run")["state"], "done");
    let saved = scene.ask("salvage_show", json!({}));
    let counts = ["clients", "visits", "photos", "lost", "unread"].map(|name| saved[name].as_i64().unwrap());
    assert_eq!(counts, [2, 1, 1, 0, 1], "{saved}");
    assert_eq!(fs::read(scene.folder.path().join("book.db")).unwrap(), before, "the damaged book is as it was");
    assert_eq!(scene.ask("desk_state", json!({}))["state"], "damaged", "until she says so");
    // The other choice is a backup; its folder has to be shown, because the book cannot name it any more.
    let folder = scene.door().offer_file(disk.path()).unwrap();
    let list = scene.ask("backup_list", json!({ "folder": folder }));
    let args = json!({ "folder": folder, "backup": list["backups"][0]["backup"], "way": null, "secret": null });
    let looked = scene.tell("restore_look", args).out;
    assert_eq!(looked["preview"]["book"]["clients"], 1, "it is under the same key, so nothing is asked");

    assert_eq!(run(&scene, "salvage_take")["state"], "done");
    assert!(scene.facts() == facts);
    assert_eq!(photos(&scene, &ana), 1);
    assert_eq!(scene.found("vritten aft").len() + scene.found("written aft").len(), 1, "search was built again");
    let kept = backups(&scene).into_iter().find(|name| name.starts_with("replaced-")).unwrap();
    assert_eq!(fs::read(scene.folder.path().join(kept).join("book.db")).unwrap(), before, "the damaged book is kept");
    scene.tell("desk_lock", json!({}));
    scene.tell("desk_unlock", json!({ "passphrase": PASSPHRASE }));
}

#[test]
fn damage_that_nobody_has_met_yet_is_found_within_a_day_and_the_book_goes_on() {
    let mut scene = Scene::with_passphrase("2026-03-12T10:00", PASSPHRASE);
    let looked_at_the_clock = |scene: &Scene| {
        let at = scene.instant();
        scene.door().with(move |desk| desk.inspect_if_due(at)).unwrap();
        // Whatever is asked next is answered after it was written down.
        std::thread::sleep(std::time::Duration::from_millis(600));
        scene.ask("desk_state", json!({}));
        scene.ask("desk_state", json!({}))["damaged"].as_bool().unwrap()
    };
    for number in 0..30 {
        scene.client(&format!("Client {number}"));
    }
    assert!(!looked_at_the_clock(&scene));
    scene.at("2026-03-12T18:00");
    // Nobody looks for gifts here.
    let page = scene.page_of("gift");
    damage(&mut scene, page);
    scene.tell("desk_unlock", json!({ "passphrase": PASSPHRASE }));
    assert!(!looked_at_the_clock(&scene), "today it was looked at already");
    scene.at("2026-03-13T09:00");
    assert!(looked_at_the_clock(&scene));
    assert_eq!(scene.clients().len(), 30, "what can be read is read");
    assert_eq!(run(&scene, "salvage_run")["state"], "done");
    assert_eq!(run(&scene, "salvage_take")["state"], "done");
    assert_eq!(scene.clients().len(), 30);
    assert_eq!(scene.ask("desk_state", json!({}))["damaged"], false);
    scene.at("2026-03-14T09:00");
    assert!(!looked_at_the_clock(&scene));
}

#[test]
fn of_a_whole_book_every_row_is_saved_also_those_that_stand_in_the_log_only() {
    let book = Whole::new(120);
    let (into, told) = book.saved(&book.file());
    assert_eq!((told.unread, told.rebuilt, told.lost), (0, 0, 0));
    for (name, count) in &book.rows {
        assert_eq!(usize::try_from(told.rows[*name]).unwrap(), *count, "{name}");
    }
    opens(into.path(), &book.key);

    let scene = Scene::lashes("2026-03-02T08:00");
    let folder = scene.folder.path();
    let old = fs::read(folder.join("book.db")).unwrap();
    for number in 0..20 {
        scene.client(&format!("Client {number}"));
    }
    let from = tempfile::tempdir().unwrap();
    fs::write(from.path().join("book.db"), old).unwrap();
    fs::copy(folder.join("book.db-wal"), from.path().join("book.db-wal")).unwrap();
    let into = tempfile::tempdir().unwrap();
    let told = salvage(from.path(), into.path(), &scene.key(), |_, _| Ok(())).unwrap();
    assert_eq!((told.rows["client"], told.lost), (20, 0), "{told:?}");
}

#[test]
fn one_five_and_twenty_lost_pages_cost_no_more_than_two_rows_in_a_hundred() {
    let book = Whole::new(400);
    let whole = book.file();
    let pages = whole.len() / PAGE;
    for lost in [1, 5, 20] {
        for seed in 1_u64..=4 {
            let mut file = whole.clone();
            let mut chance = Chance((seed * 100 + lost).wrapping_mul(0x9e37_79b9_7f4a_7c15));
            for _ in 0..lost {
                let at = chance.below(pages) * PAGE;
                file[at..at + PAGE].fill(0);
            }
            let (into, told) = book.saved(&file);
            let share = facts(&told) * 1000 / book.total();
            println!(
                "{lost} of {pages} pages: {share} ‰ of {} rows, {} rebuilt, {} lost",
                book.total(),
                told.rebuilt,
                told.lost
            );
            assert!(share >= 980, "{lost} pages, seed {seed}: {told:?}");
            opens(into.path(), &book.key);
        }
    }
    // The first page has the way to all the others.
    let mut file = whole;
    file[..PAGE].fill(0);
    let (into, told) = book.saved(&file);
    assert_eq!(facts(&told), book.total(), "{told:?}");
    opens(into.path(), &book.key);
}
