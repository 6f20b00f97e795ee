//! The book is opened by its passphrase alone, and says nothing while it is locked.

use std::fs;

use regulars_core::book;
use regulars_core::commands::{COMMANDS, Run};
use regulars_core::desk::Desk;
use regulars_core::door::Door;
use serde_json::{Value, json};

use crate::scene::{Scene, first_start, world};

const PASSPHRASE: &str = "mint tea, no sugar";

/// Tries a passphrase, and says why it did not open.
fn tried(scene: &Scene, passphrase: &str) -> Value {
    scene.try_tell("desk_unlock", json!({ "passphrase": passphrase })).unwrap_err()
}

fn unlock(scene: &Scene) {
    scene.tell("desk_unlock", json!({ "passphrase": PASSPHRASE }));
}

fn state(scene: &Scene) -> Value {
    scene.ask("desk_state", json!({}))["state"].clone()
}

#[test]
fn the_first_start_makes_a_book_that_the_passphrase_opens() {
    let scene = Scene::bare("2026-03-12T10:00");
    assert_eq!(state(&scene), "empty");
    scene.tell("desk_create", first_start(PASSPHRASE));
    assert_eq!(state(&scene), "open");
    assert!(scene.folder.path().join("keys.json").exists());
    assert_eq!(scene.ask("setting_show", json!({}))["business"], "Studio Maja");
    assert_eq!(scene.ask("service_list", json!({ "archived": false }))[1]["name"], "Lash fill");
    let ana = scene.client("Ana Jurić");
    scene.tell("desk_lock", json!({}));
    assert_eq!(state(&scene), "locked");
    unlock(&scene);
    assert_eq!(scene.ask("client_card", json!({ "client": ana }))["client"]["name"], "Ana Jurić");
}

#[test]
fn the_first_start_says_at_the_field_what_it_cannot_take_and_leaves_nothing() {
    let scene = Scene::bare("2026-03-12T10:00");
    let cases = [
        ("passphrase", json!("1234567"), "too_short"),
        ("passphrase", json!("ђђђђђђђ"), "too_short"),
        ("business", json!("  "), "required"),
        ("zone", json!("Europe/Nowhere"), "unknown"),
        ("language", json!("xx"), "unknown"),
        ("country", json!("Croatia"), "unknown"),
        ("currency", json!("€"), "unknown"),
    ];
    for (field, typed, rule) in cases {
        let mut answers = first_start(PASSPHRASE);
        answers[field] = typed;
        assert_eq!(scene.refused("desk_create", answers), (field.into(), rule.into()));
        for file in ["book.db", "book.db-wal", "book.making", "keys.json"] {
            assert!(!scene.folder.path().join(file).exists(), "{file} after a refused {field}");
        }
        assert_eq!(state(&scene), "empty");
    }
    scene.tell("desk_create", first_start(PASSPHRASE));
    assert_eq!(
        scene.refused("desk_create", first_start("another passphrase")).1,
        "conflict",
        "a book is never made over another"
    );
}

#[test]
fn a_weak_passphrase_is_told_before_it_is_taken() {
    let scene = Scene::bare("2026-03-12T10:00");
    let strength =
        |passphrase: &str| scene.ask("desk_strength", json!({ "passphrase": passphrase, "hints": ["Studio Maja"] }));
    assert_eq!(strength("maja")["long_enough"], false);
    for weak in ["password", "12345678", "studiomaja"] {
        let told = strength(weak);
        assert_eq!(told["long_enough"], true, "{weak}");
        assert!(told["score"].as_u64().unwrap() <= 1, "{weak}: {told}");
    }
    assert_eq!(strength("linden tram copper seventeen")["score"], 4);
}

#[test]
fn wrong_passphrases_make_the_next_try_wait_longer_also_after_a_restart() {
    let mut scene = Scene::with_passphrase("2026-03-12T10:00", PASSPHRASE);
    scene.restart();
    for _ in 0..3 {
        assert_eq!(tried(&scene, "mint tea, with sugar"), json!({ "kind": "wrong_passphrase", "wait_seconds": 0 }));
    }
    for pause in [2, 4, 8] {
        assert_eq!(tried(&scene, "mint tea, with sugar"), json!({ "kind": "wrong_passphrase", "wait_seconds": pause }));
        assert_eq!(
            tried(&scene, PASSPHRASE),
            json!({ "kind": "wait", "seconds": pause }),
            "not even the right one is tried"
        );
        scene.later(pause - 1);
        assert_eq!(scene.ask("desk_state", json!({}))["wait_seconds"], 1);
        scene.restart();
        assert_eq!(tried(&scene, PASSPHRASE), json!({ "kind": "wait", "seconds": 1 }), "a restart does not shorten it");
        scene.later(1);
    }
    unlock(&scene);
    assert_eq!(state(&scene), "open");
    scene.tell("desk_lock", json!({}));
    assert_eq!(tried(&scene, "mint tea, with sugar")["wait_seconds"], 0, "the right one began the count anew");
}

#[test]
fn a_clock_that_was_set_back_locks_nobody_out() {
    let scene = Scene::with_passphrase("2026-03-12T10:00", PASSPHRASE);
    scene.tell("desk_lock", json!({}));
    for _ in 0..4 {
        tried(&scene, "mint tea, with sugar");
    }
    scene.at("2026-03-10T10:00");
    assert_eq!(tried(&scene, PASSPHRASE), json!({ "kind": "wait", "seconds": 300 }));
    scene.at("2026-03-10T10:05");
    unlock(&scene);
}

#[test]
fn while_locked_nothing_is_answered_but_what_the_lock_screen_needs() {
    let scene = Scene::with_passphrase("2026-03-12T10:00", PASSPHRASE);
    scene.client("Ana Jurić");
    scene.tell("desk_lock", json!({}));
    let anything = json!({ "step": null, "job": "1", "file": "1", "import": "1", "master": "1", "how": "busy", "client": "1",
                "now": PASSPHRASE, "passphrase": PASSPHRASE, "last": "0000", "folder": "1", "backup": "1", "way": null, "secret": null,
                "restore": "1", "hint": "today" });
    let answered = [
        "desk_state",
        "desk_strength",
        "desk_create",
        "desk_unlock",
        "desk_recover",
        "desk_lock",
        "desk_look",
        "desk_background",
        "desk_rest",
        "desk_guest",
    ];
    for command in COMMANDS.iter().filter(|command| !answered.contains(&command.name)) {
        let fault = match command.run {
            Run::Ask(_) | Run::Look(_) => scene.unanswered(command.name, anything.clone()),
            Run::Tell(_) | Run::Desk(_) | Run::Slow(_) => scene.try_tell(command.name, anything.clone()).unwrap_err(),
        };
        assert_eq!(fault, json!({ "kind": "locked" }), "{}", command.name);
    }
    let mut shown = scene.ask("desk_state", json!({}));
    shown["zones"].take();
    assert!(!shown.to_string().contains("Maja") && !shown.to_string().contains("Ana"), "{shown}");
    scene.tell("desk_look", json!({ "language": "ru", "theme": "dark" }));
    assert_eq!(scene.ask("desk_state", json!({}))["language"], "ru", "the lock screen itself can be read");
}

#[test]
fn what_is_known_while_locked_names_nobody() {
    let scene = Scene::with_passphrase("2026-03-12T10:00", PASSPHRASE);
    let ana = scene.client_with(json!({ "name": "Ana Jurić", "birthday": "--03-20" }));
    let visit = scene.book(&ana, "Lash fill", "2026-03-12T11:00");
    scene
        .at("2026-03-12T12:30")
        .finish(&visit, json!({ "kind": "follow_up", "on": "2026-03-15", "reason": "waiting for her roster" }));
    scene.tell("desk_lock", json!({}));
    let text = fs::read_to_string(scene.folder.path().join("desk.json")).unwrap();
    let kept: Value = serde_json::from_str(&text).unwrap();
    let mut known: Vec<&String> = kept.as_object().unwrap().keys().collect();
    known.sort();
    let plain = ["background", "erased", "hints_read", "keyring", "language", "said_background", "theme", "zone"];
    let times = ["due", "failed", "last_seq", "quiet", "rest_until", "wait_until"];
    assert!(known.iter().all(|name| plain.contains(&name.as_str()) || times.contains(&name.as_str())), "{known:?}");
    assert_eq!(kept["erased"], json!([]), "whoever was erased is there only as a salted digest");
    assert!(!kept["due"].as_array().unwrap().is_empty());
    assert!(kept["due"].as_array().unwrap().iter().all(Value::is_i64), "only instants: {text}");
    for secret in ["Ana", "Juri", "Maja", "roster", "follow", &ana, &visit] {
        assert!(!text.contains(secret), "{secret} in {text}");
    }
}

#[test]
fn a_second_copy_of_the_program_waits_until_the_first_is_closed() {
    let mut scene = Scene::with_passphrase("2026-03-12T10:00", PASSPHRASE);
    scene.client("Ana Jurić");
    let at = scene.instant();
    let second = Door::open(Desk::at(scene.folder.path(), world()).unwrap()).unwrap();
    let state =
        || serde_json::from_str::<Value>(&second.ask_now("desk_state", "{}", at).unwrap()).unwrap()["state"].clone();
    let passphrase = json!({ "passphrase": PASSPHRASE }).to_string();
    assert_eq!(state(), "in_use");
    let refused = second.tell_now("desk_unlock", &passphrase, at).unwrap_err();
    assert_eq!(serde_json::to_value(refused).unwrap()["kind"], "book_in_use");
    assert_eq!(scene.clients(), ["Ana Jurić"], "the first goes on");
    scene.close();
    assert_eq!(state(), "locked");
    second.tell_now("desk_unlock", &passphrase, at).unwrap();
    let list =
        second.ask_now("client_list", &json!({ "archived": false, "from": 0, "limit": 10 }).to_string(), at).unwrap();
    assert!(list.contains("Ana Jurić"));
}

#[test]
fn a_locked_desk_nudges_once_without_a_name_and_the_toast_itself_comes_after_unlocking() {
    let scene = Scene::with_passphrase("2026-03-12T10:00", PASSPHRASE);
    for (name, at) in [("Ana Jurić", "2026-03-12T11:00"), ("Maja Kovač", "2026-03-12T13:00")] {
        let client = scene.client(name);
        let visit = scene.book(&client, "Lash fill", at);
        scene.finish(&visit, json!({ "kind": "follow_up", "on": "2026-03-16", "why": "roster", "reason": "" }));
    }
    scene.tell("desk_lock", json!({}));
    assert_eq!(scene.at("2026-03-16T08:59").toasts(), []);
    for quiet in ["2026-03-16T21:30", "2026-03-16T23:00", "2026-03-17T07:30"] {
        assert_eq!(scene.at(quiet).toasts(), [], "not in the quiet hours, which are those of the book's zone: {quiet}");
    }
    let nudge = scene.at("2026-03-16T09:00").toasts();
    assert_eq!(nudge.len(), 1);
    assert_eq!((nudge[0].title.as_str(), nudge[0].body.as_str()), ("The book is locked", "2 clients are waiting"));
    assert!(nudge[0].keys.is_empty());
    scene.toasts_shown(&nudge);
    assert_eq!(scene.at("2026-03-16T09:30").toasts(), [], "once is enough");
    unlock(&scene);
    let toasts = scene.toasts();
    assert_eq!(toasts.len(), 1);
    assert_eq!((toasts[0].keys.len(), toasts[0].digest), (2, true), "the nudge counted for neither");
}

#[test]
fn a_locked_desk_does_not_nudge_for_who_needs_no_word() {
    let scene = Scene::with_passphrase("2026-03-12T10:00", PASSPHRASE);
    let later = |name: &str, at: &str| {
        let client = scene.client_with(json!({ "name": name, "birthday": "--03-20" }));
        let visit = scene.book(&client, "Removal", at);
        scene.finish(&visit, json!({ "kind": "follow_up", "on": "2026-03-16", "why": "roster", "reason": "" }));
        client
    };
    let (booked, archived) = (later("Ana Jurić", "2026-03-12T11:00"), later("Maja Kovač", "2026-03-12T13:00"));
    scene.tell(
        "note_add",
        crate::scene::note(&archived, json!({ "promise": "the address", "promise_due": "2026-03-16" })),
    );
    scene.book(&booked, "Removal", "2026-03-17T11:00");
    scene.tell("client_archive", json!({ "id": archived }));
    scene.tell("desk_lock", json!({}));
    assert_eq!(scene.at("2026-03-16T09:00").toasts(), [], "one has booked since, the other is archived");
    assert_eq!(scene.at("2026-03-19T09:00").toasts()[0].body, "1 client is waiting", "the birthday of the one");
}

#[test]
fn a_book_from_a_newer_program_is_left_as_it_is() {
    let scene = Scene::with_passphrase("2026-03-12T10:00", PASSPHRASE);
    let key = scene.key();
    scene.tell("desk_lock", json!({}));
    {
        let newer = book::reader(scene.folder.path(), &key).unwrap();
        newer.pragma_update(None, "query_only", false).unwrap();
        newer.pragma_update(None, "user_version", 999).unwrap();
    }
    let file = scene.folder.path().join("book.db");
    let before = fs::read(&file).unwrap();
    assert_eq!(tried(&scene, PASSPHRASE), json!({ "kind": "book_is_newer" }));
    assert_eq!(state(&scene), "newer");
    assert!(fs::read(&file).unwrap() == before, "not one byte is changed");
    assert!(!scene.folder.path().join("book.db-wal").exists());
}

#[test]
fn a_damaged_book_is_said_and_kept() {
    let scene = Scene::with_passphrase("2026-03-12T10:00", PASSPHRASE);
    scene.tell("desk_lock", json!({}));
    let (file, keys) = (scene.folder.path().join("book.db"), scene.folder.path().join("keys.json"));
    let (book, key_file) = (fs::read(&file).unwrap(), fs::read(&keys).unwrap());
    let mut broken = book.clone();
    broken[..4096].fill(7);
    fs::write(&file, &broken).unwrap();
    assert_eq!(tried(&scene, PASSPHRASE), json!({ "kind": "book_is_damaged" }));
    assert_eq!(state(&scene), "damaged");
    assert_eq!(scene.refused("desk_create", first_start(PASSPHRASE)).1, "conflict", "no new book is made over it");
    assert!(fs::read(&file).unwrap() == broken);
    fs::write(&file, &book).unwrap();
    fs::write(&keys, "{").unwrap();
    assert_eq!(tried(&scene, PASSPHRASE), json!({ "kind": "book_is_damaged" }));
    fs::remove_file(&keys).unwrap();
    assert_eq!(tried(&scene, PASSPHRASE), json!({ "kind": "book_is_damaged" }));
    fs::write(&keys, &key_file).unwrap();
    unlock(&scene);
    assert_eq!(state(&scene), "open", "with both files back it is whole again");
}

#[test]
fn a_book_whose_file_is_gone_is_not_a_first_start() {
    let scene = Scene::with_passphrase("2026-03-12T10:00", "mint tea, no sugar");
    scene.tell("desk_lock", json!({}));
    std::fs::rename(scene.folder.path().join("book.db"), scene.folder.path().join("book.away")).unwrap();
    assert_eq!(scene.ask("desk_state", json!({}))["state"], "damaged");
    let key = std::fs::read(scene.folder.path().join("keys.json")).unwrap();
    assert!(scene.try_tell("desk_create", crate::scene::first_start("another passphrase")).is_err());
    assert_eq!(std::fs::read(scene.folder.path().join("keys.json")).unwrap(), key, "the key of the lost book is kept");
    std::fs::rename(scene.folder.path().join("book.away"), scene.folder.path().join("book.db")).unwrap();
    scene.tell("desk_unlock", json!({ "passphrase": "mint tea, no sugar" }));
}

/// What a folder holds, but for the lock and for what SQLite keeps beside an open book.
fn files(folder: &std::path::Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name != "book.lock" && name != "book.db-wal" && name != "book.db-shm")
        .collect();
    names.sort();
    names
}

#[test]
fn a_first_start_that_was_cut_off_before_the_key_was_kept_is_begun_anew() {
    let mut scene = Scene::bare("2026-03-12T10:00");
    let making = scene.folder.path().join("book.making");
    // Half a book of a key that nobody kept, with what SQLite wrote beside it.
    for file in ["book.making", "book.making-wal", "book.making-shm"] {
        fs::write(scene.folder.path().join(file), "half of a first start").unwrap();
    }
    scene.restart();
    assert_eq!(state(&scene), "empty");
    assert!(!scene.folder.path().join("book.db").exists(), "it is not taken for a book");
    scene.tell("desk_create", first_start(PASSPHRASE));
    assert_eq!(state(&scene), "open");
    assert_eq!(scene.ask("setting_show", json!({}))["business"], "Studio Maja");
    assert!(!making.exists());
    assert_eq!(files(scene.folder.path()), ["book.db", "desk.json", "keys.json"], "nothing is left of it");
    scene.restart();
    unlock(&scene);
}

#[test]
fn a_first_start_that_was_cut_off_after_the_key_was_kept_is_a_whole_book() {
    let mut scene = Scene::with_passphrase("2026-03-12T10:00", PASSPHRASE);
    scene.close();
    let (book, making) = (scene.folder.path().join("book.db"), scene.folder.path().join("book.making"));
    fs::rename(&book, &making).unwrap();
    fs::remove_file(scene.folder.path().join("desk.json")).unwrap();
    scene.restart();
    assert_eq!(state(&scene), "locked");
    assert!(book.exists() && !making.exists());
    assert_eq!(scene.refused("desk_create", first_start("another passphrase")).1, "conflict");
    unlock(&scene);
    assert_eq!(scene.ask("setting_show", json!({}))["business"], "Studio Maja");
    assert_eq!(
        scene.ask("master_list", json!({})).as_array().unwrap().len(),
        1,
        "with its first words, not a bare one"
    );

    // Beside a book that stands already nothing is given its name.
    scene.tell("desk_lock", json!({}));
    let whole = fs::read(&book).unwrap();
    fs::write(&making, "left by somebody").unwrap();
    scene.restart();
    assert!(fs::read(&book).unwrap() == whole);
    unlock(&scene);
}
