//! The first ten minutes: a book with invented clients is looked around in and left, and hints are read once.

use std::collections::BTreeSet;
use std::fs;

use regulars_core::desk::Desk;
use regulars_core::door::Door;
use regulars_core::say::LANGUAGES;
use serde_json::{Value, json};

use crate::scene::{Scene, first_start, world};

const PASSPHRASE: &str = "mint tea, no sugar";
const NOW: &str = "2026-03-12T10:00";
/// Where a book to look around in lies, below the folder of the desk.
const DEMO: &str = "demo.making";

fn state(scene: &Scene) -> Value {
    scene.ask("desk_state", json!({}))
}

fn names(scene: &Scene) -> BTreeSet<String> {
    let entries = fs::read_dir(scene.folder.path()).unwrap();
    entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

#[test]
fn whoever_looks_around_leaves_nothing_behind() {
    let mut scene = Scene::bare(NOW);
    scene.tell("desk_look", json!({ "language": "bs", "theme": "light" }));
    let before = names(&scene);
    scene.tell("demo_open", json!({}));
    let shown = state(&scene);
    assert_eq!((&shown["state"], &shown["demo"], &shown["language"]), (&json!("open"), &json!(true), &json!("bs")));
    assert!(scene.ask("today_page", json!({}))["visits"].as_array().unwrap().len() >= 5);
    let sold = scene.ask("service_list", json!({ "archived": false }));
    assert_eq!(sold[1]["name"], "Dopuna trepavica", "in the words of her language: {sold}");
    let ana = scene.client("Somebody she typed");
    scene.tell("desk_look", json!({ "language": "bs", "theme": "dark" }));
    assert!(scene.folder.path().join(DEMO).join("book.db").exists());
    assert!(!scene.folder.path().join(DEMO).join("keys.json").exists(), "nobody can open what may be left of it");

    scene.tell("demo_leave", json!({}));
    let shown = state(&scene);
    assert_eq!((&shown["state"], &shown["demo"], &shown["theme"]), (&json!("empty"), &json!(false), &json!("dark")));
    assert_eq!(names(&scene), before, "nothing of it is on the disk");
    assert_eq!(scene.unanswered("client_card", json!({ "client": ana }))["kind"], "locked");

    // The program ends in the middle of it: the next start is the first start.
    scene.tell("demo_open", json!({}));
    scene.client("Somebody else");
    scene.restart();
    assert_eq!(state(&scene)["state"], "empty");
    assert_eq!(names(&scene), before);
    scene.tell("desk_create", first_start(PASSPHRASE));
    assert_eq!(scene.clients(), [] as [&str; 0]);
}

#[test]
fn what_a_cut_off_program_left_of_it_is_cleared_away_and_a_second_one_waits() {
    let mut scene = Scene::bare(NOW);
    scene.tell("demo_open", json!({}));
    let second = Door::open(Desk::at(scene.folder.path(), world()).unwrap()).unwrap();
    let refused = second.tell_now("demo_open", "{}", scene.instant()).unwrap_err();
    assert_eq!(serde_json::to_value(refused).unwrap()["kind"], "book_in_use");
    drop(second);
    scene.tell("demo_leave", json!({}));
    scene.close();
    fs::create_dir(scene.folder.path().join(DEMO)).unwrap();
    fs::write(scene.folder.path().join(DEMO).join("book.db"), "half of it").unwrap();
    scene.restart();
    assert!(!scene.folder.path().join(DEMO).exists());
    assert_eq!(state(&scene)["state"], "empty");
}

#[test]
fn a_book_of_hers_is_never_put_aside() {
    let mut scene = Scene::with_passphrase(NOW, PASSPHRASE);
    scene.client("Ana Jurić");
    for name in ["demo_open", "demo_leave"] {
        assert_eq!(scene.refused(name, json!({})).1, "conflict", "{name} while it is open");
    }
    scene.tell("desk_lock", json!({}));
    let files = |scene: &Scene| ["book.db", "keys.json"].map(|file| fs::read(scene.folder.path().join(file)).unwrap());
    let before = files(&scene);
    for name in ["demo_open", "demo_leave"] {
        assert_eq!(scene.refused(name, json!({})).1, "locked", "{name} while it is locked");
    }
    fs::rename(scene.folder.path().join("book.db"), scene.folder.path().join("book.away")).unwrap();
    assert_eq!(scene.refused("demo_open", json!({})).1, "conflict", "nor where its file is missing");
    fs::rename(scene.folder.path().join("book.away"), scene.folder.path().join("book.db")).unwrap();
    scene.restart();
    assert!(files(&scene) == before, "not one byte is changed");
    scene.tell("desk_unlock", json!({ "passphrase": PASSPHRASE }));
    assert_eq!(scene.clients(), ["Ana Jurić"]);
}

#[test]
fn the_invented_book_has_no_passphrase_no_copies_and_does_not_close_by_itself() {
    let scene = Scene::bare(NOW);
    let disk = tempfile::tempdir().unwrap();
    scene.tell("demo_open", json!({}));
    let folder = scene.door().offer_file(disk.path()).unwrap();
    let refused = [
        ("backup_choose", json!({ "folder": folder })),
        ("restore_look", json!({ "folder": folder, "backup": "1", "way": "passphrase", "secret": PASSPHRASE })),
        ("passphrase_change", json!({ "now": PASSPHRASE, "passphrase": "another passphrase" })),
        ("code_make", json!({ "passphrase": PASSPHRASE })),
        ("rekey_run", json!({ "passphrase": PASSPHRASE })),
        ("desk_create", first_start(PASSPHRASE)),
    ];
    for (name, args) in refused {
        assert_eq!(scene.refused(name, args).1, "conflict", "{name}");
    }
    assert_eq!(fs::read_dir(disk.path()).unwrap().count(), 0);
    assert_eq!(scene.ask("backup_show", json!({}))["is_old"], false, "Today asks for no backup of it");
    let mut settings = scene.ask("setting_show", json!({}));
    settings["lock_minutes"] = json!(5);
    scene.tell("setting_change", settings);
    scene.at("2026-03-12T18:00");
    let at = scene.instant();
    let (left, stays) = scene.door().with(move |desk| Ok((desk.is_left(at)?, desk.goes_on()))).unwrap();
    assert!(!left && !stays, "it stays open while its window does, and no longer");
    assert_eq!(scene.toasts(), [], "nothing pops up about invented clients");
    scene.tell("desk_lock", json!({}));
    assert_eq!(state(&scene)["state"], "empty", "locked it would be lost, so it is left");
}

#[test]
fn the_invented_book_opens_in_every_language() {
    for language in LANGUAGES {
        let scene = Scene::bare("2026-03-15T20:00");
        scene.tell("desk_look", json!({ "language": language, "theme": "system" }));
        scene.tell("demo_open", json!({}));
        assert_eq!(state(&scene)["language"], *language);
        assert_eq!(scene.ask("client_list", json!({ "archived": false, "from": 0, "limit": 1 }))["total"], 60);
    }
}

#[test]
fn a_hint_that_was_read_stays_read_until_all_are_called_back() {
    let mut scene = Scene::bare(NOW);
    let hints = |scene: &Scene| state(scene)["hints"].as_array().unwrap().len();
    let all = hints(&scene);
    assert!((5..=8).contains(&all));
    assert_eq!(
        scene.refused("hint_read", json!({ "hint": "today" })).1,
        "locked",
        "without a book there is none to read"
    );
    scene.tell("demo_open", json!({}));
    scene.tell("hint_read", json!({ "hint": "today" }));
    scene.tell("hint_read", json!({ "hint": "today" }));
    assert_eq!(hints(&scene), all - 1);
    scene.tell("demo_leave", json!({}));
    scene.tell("desk_create", first_start(PASSPHRASE));
    assert_eq!(hints(&scene), all - 1, "what was read while looking around is not said again");
    scene.tell("hint_read", json!({ "hint": "card" }));
    scene.restart();
    scene.tell("desk_unlock", json!({ "passphrase": PASSPHRASE }));
    assert_eq!(hints(&scene), all - 2);
    assert!(!state(&scene)["hints"].to_string().contains("card"));
    scene.tell("hint_again", json!({}));
    assert_eq!(hints(&scene), all);
}
