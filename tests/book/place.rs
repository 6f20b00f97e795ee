//! The place of the book is not as it should be: nothing may be written there, its log was taken away, an older file lies there, the
//! clock is wrong. Each is said, nothing is lost, and work goes on when it is over.

use std::fs;
use std::process::Command;

use regulars_core::desk::Desk;
use regulars_core::door::Door;
use serde_json::{Value, json};

use crate::backup::SmallDisk;
use crate::scene::{Scene, first_start, world};

const PASSPHRASE: &str = "mint tea, no sugar";

fn state(scene: &Scene) -> Value {
    scene.ask("desk_state", json!({}))
}

/// The desk pauses, and writes down what it knows while locked.
fn settle(scene: &Scene) {
    let at = scene.instant();
    scene.door().with(move |desk| desk.settle(at)).unwrap();
}

fn remount(disk: &SmallDisk, how: &str) {
    let told = Command::new("mount").args(["-o", how]).arg(disk.0.path()).output().unwrap();
    assert!(told.status.success(), "{}", String::from_utf8_lossy(&told.stderr));
}

#[test]
fn where_nothing_may_be_written_the_start_says_so_and_goes_on_when_it_may() {
    let Some(disk) = SmallDisk::new(20) else { return println!("nobody may mount a disk here: nothing was tried") };
    let at = Scene::bare("2026-03-12T10:00").instant();
    let folder = disk.0.path().join("book");
    let ask = |door: &Door| -> Value { serde_json::from_str(&door.ask_now("desk_state", "{}", at).unwrap()).unwrap() };
    let start = || Door::open(Desk::at(&folder, world()).unwrap()).unwrap();

    remount(&disk, "remount,ro");
    let door = start();
    let told = ask(&door);
    assert_eq!((&told["state"], &told["folder"]), (&json!("no_place"), &json!(folder.to_str().unwrap())));
    let refused = door.tell_now("desk_create", &first_start(PASSPHRASE).to_string(), at).unwrap_err();
    assert_eq!(serde_json::to_value(refused).unwrap()["kind"], "read_only");
    remount(&disk, "remount,rw");
    assert_eq!(ask(&door)["state"], "empty", "it is looked again");
    door.tell_now("desk_create", &first_start(PASSPHRASE).to_string(), at).unwrap();
    drop(door);

    remount(&disk, "remount,ro");
    let door = start();
    assert_eq!(ask(&door)["state"], "no_place");
    let args = json!({ "passphrase": PASSPHRASE }).to_string();
    assert_eq!(
        serde_json::to_value(door.tell_now("desk_unlock", &args, at).unwrap_err()).unwrap()["kind"],
        "read_only"
    );
    remount(&disk, "remount,rw");
    assert_eq!(ask(&door)["state"], "locked");
    door.tell_now("desk_unlock", &args, at).unwrap();
    assert_eq!(ask(&door)["state"], "open");
}

#[test]
fn a_file_where_the_folder_should_be_is_said_too() {
    let here = tempfile::tempdir().unwrap();
    let folder = here.path().join("book");
    fs::write(&folder, "somebody's list").unwrap();
    let door = Door::open(Desk::at(&folder, world()).unwrap()).unwrap();
    let at = Scene::bare("2026-03-12T10:00").instant();
    assert!(door.ask_now("desk_state", "{}", at).unwrap().contains("no_place"));
    drop(door);
    assert_eq!(fs::read_to_string(&folder).unwrap(), "somebody's list");
}

#[test]
fn a_log_that_was_taken_away_or_an_older_file_is_noticed_when_the_book_is_opened() {
    let mut scene = Scene::with_passphrase("2026-03-12T10:00", PASSPHRASE);
    let folder = scene.folder.path().to_owned();
    scene.client("Ana Jurić");
    settle(&scene);
    scene.tell("desk_lock", json!({}));
    let older = fs::read(folder.join("book.db")).unwrap();
    scene.tell("desk_unlock", json!({ "passphrase": PASSPHRASE }));
    assert_eq!((&state(&scene)["missing"], &state(&scene)["clock_behind"]), (&json!(0), &json!(null)));
    for name in ["Vesna Horvat", "Ivana Babić", "Mia Novak"] {
        scene.client(name);
    }
    settle(&scene);
    scene.close();

    // Somebody copies an older file over the book, as a synced folder does.
    let newest = fs::read(folder.join("book.db")).unwrap();
    fs::write(folder.join("book.db"), older).unwrap();
    scene.restart();
    scene.tell("desk_unlock", json!({ "passphrase": PASSPHRASE }));
    assert_eq!(state(&scene)["missing"], 3);
    assert_eq!(scene.clients(), ["Ana Jurić"], "what is there is whole");
    scene.close();
    fs::write(folder.join("book.db"), newest).unwrap();
    scene.restart();
    scene.tell("desk_unlock", json!({ "passphrase": PASSPHRASE }));
    assert_eq!((&state(&scene)["missing"], scene.clients().len()), (&json!(0), 4));

    // The power went, and what it left beside the file is gone too.
    scene.client("Only In The Log");
    let left = ["book.db", "book.db-wal"].map(|name| fs::read(folder.join(name)).unwrap());
    settle(&scene);
    scene.close();
    fs::write(folder.join("book.db"), &left[0]).unwrap();
    scene.restart();
    scene.tell("desk_unlock", json!({ "passphrase": PASSPHRASE }));
    assert_eq!(state(&scene)["missing"], 1);
    assert_eq!(scene.clients().len(), 4, "up to the last change the file holds whole");
    scene.close();
    // With the log where it belongs nothing is missing.
    for (name, bytes) in ["book.db", "book.db-wal"].iter().zip(&left) {
        fs::write(folder.join(name), bytes).unwrap();
    }
    let _ = fs::remove_file(folder.join("book.db-shm"));
    scene.restart();
    scene.tell("desk_unlock", json!({ "passphrase": PASSPHRASE }));
    assert_eq!((&state(&scene)["missing"], scene.clients().len()), (&json!(0), 5));
}

#[test]
fn a_clock_of_1970_is_said_and_what_is_written_then_is_kept_and_found_when_it_is_right_again() {
    let mut scene = Scene::with_passphrase("2026-03-12T10:00", PASSPHRASE);
    let ana = scene.client("Ana Jurić");
    scene.book(&ana, "Lash fill", "2026-03-13T11:00");
    scene.at("1970-01-01T02:00");
    assert_eq!(state(&scene)["clock_behind"], "2026-03-12T10:00");
    scene.restart();
    scene.tell("desk_unlock", json!({ "passphrase": PASSPHRASE }));
    let told = state(&scene);
    assert_eq!((&told["clock_behind"], &told["today"]), (&json!("2026-03-12T10:00"), &json!("1970-01-01")));
    settle(&scene);
    scene.tell("note_add", crate::scene::note(&ana, json!({ "words": "Written in 1970" })));
    scene.tell("history_undo", json!({ "step": null }));
    scene.tell("history_redo", json!({}));
    assert_eq!(scene.toasts().len(), 0, "nothing falls due before it was written");
    // The battery is changed.
    scene.at("2026-03-12T12:00");
    assert_eq!(state(&scene)["clock_behind"], json!(null));
    assert_eq!(scene.found("written"), [("Ana Jurić".to_owned(), "note".to_owned())]);
    let today = scene.ask("calendar_days", json!({ "from": "2026-03-13", "days": 1, "master": null }));
    assert_eq!(today["visits"].as_array().unwrap().len(), 1);
    let check = scene.ask("book_check", json!({}));
    assert_eq!((&check["broken"], &check["behind_total"]), (&json!(null), &json!(0)));
    // An hour is nothing to speak of.
    scene.at("2026-03-12T11:00");
    assert_eq!(state(&scene)["clock_behind"], json!(null));
}
