//! The ways into the book and out of it: another passphrase, the recovery code, another key, and the lock that closes by itself.

use std::fs;
use std::path::Path;

use regulars_core::desk::Desk;
use regulars_core::door::Door;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::scene::{Scene, jpeg, new_photo, world};

const PASSPHRASE: &str = "mint tea, no sugar";
const ANOTHER: &str = "rosehip, two spoons";

fn studio() -> Scene {
    Scene::with_passphrase("2026-03-12T10:00", PASSPHRASE)
}

fn lock(scene: &Scene) {
    scene.tell("desk_lock", json!({}));
}

fn unlock(scene: &Scene, passphrase: &str) -> Result<Value, Value> {
    scene.try_tell("desk_unlock", json!({ "passphrase": passphrase }))
}

/// Makes a recovery code and shows that it stands on paper.
fn code(scene: &Scene) -> String {
    let made = scene.tell("code_make", json!({ "passphrase": PASSPHRASE })).out;
    let code = made["code"].as_str().unwrap().to_owned();
    scene.tell("code_keep", json!({ "last": &code[30..] }));
    code
}

fn read(folder: &Path, name: &str) -> Vec<u8> {
    fs::read(folder.join(name)).unwrap()
}

/// The book's folder, carried to another computer; what this desk alone knows stays behind.
fn carried(scene: &Scene) -> (TempDir, Door) {
    let folder = tempfile::tempdir().unwrap();
    for name in ["book.db", "keys.json"] {
        fs::copy(scene.folder.path().join(name), folder.path().join(name)).unwrap();
    }
    let door = Door::open(Desk::at(folder.path(), world()).unwrap()).unwrap();
    (folder, door)
}

#[test]
fn another_passphrase_opens_the_book_and_the_old_one_no_longer_does() {
    let scene = studio();
    scene.client("Ana Jurić");
    let wanted = json!({ "now": PASSPHRASE, "passphrase": ANOTHER });
    lock(&scene);
    let before = read(scene.folder.path(), "book.db");
    unlock(&scene, PASSPHRASE).unwrap();
    scene.tell("passphrase_change", wanted);
    lock(&scene);
    assert!(read(scene.folder.path(), "book.db") == before, "the book itself is not rewritten");
    assert_eq!(unlock(&scene, PASSPHRASE).unwrap_err()["kind"], "wrong_passphrase");
    unlock(&scene, ANOTHER).unwrap();
    assert_eq!(scene.clients(), ["Ana Jurić"]);
}

#[test]
fn who_finds_the_book_open_cannot_change_its_passphrase_or_make_a_code() {
    let scene = studio();
    let guess = json!({ "now": "what might it be", "passphrase": ANOTHER });
    for _ in 0..3 {
        assert_eq!(scene.try_tell("passphrase_change", guess.clone()).unwrap_err()["kind"], "wrong_passphrase");
    }
    let made = scene.try_tell("code_make", json!({ "passphrase": "what might it be" })).unwrap_err();
    assert_eq!(made, json!({ "kind": "wrong_passphrase", "wait_seconds": 2 }), "each guess counts");
    assert_eq!(scene.try_tell("rekey_run", json!({ "passphrase": "again" })).unwrap_err()["kind"], "wait");
    scene.later(2);
    let short = json!({ "now": PASSPHRASE, "passphrase": "1234567" });
    assert_eq!(scene.refused("passphrase_change", short), ("passphrase".into(), "too_short".into()));
    lock(&scene);
    unlock(&scene, PASSPHRASE).unwrap();
}

#[test]
fn a_forgotten_passphrase_is_replaced_with_the_recovery_code_also_on_another_computer() {
    let scene = studio();
    scene.client("Ana Jurić");
    assert_eq!(scene.ask("key_ways", json!({})), json!({ "code": false, "code_made": null }));
    let code = code(&scene);
    assert_eq!(scene.ask("key_ways", json!({})), json!({ "code": true, "code_made": "2026-03-12" }));
    lock(&scene);
    let (folder, door) = carried(&scene);
    let at = scene.instant();
    let recover = |code: &str, passphrase: &str| {
        let args = json!({ "code": code, "passphrase": passphrase }).to_string();
        door.tell_now("desk_recover", &args, at).map_err(|fault| serde_json::to_value(fault).unwrap())
    };
    let slip = code.replace(&code[..1], if code.starts_with('7') { "8" } else { "7" });
    for typed in [&slip, "", &code[..29]] {
        let refused = recover(typed, ANOTHER).unwrap_err();
        assert_eq!((&refused["field"], &refused["rule"]), (&json!("code"), &json!("unlike")), "{typed}");
    }
    assert_eq!(recover(&code, "short").unwrap_err()["field"], "passphrase");
    recover(&code.to_lowercase().replace('-', " "), ANOTHER).unwrap();
    let list =
        door.ask_now("client_list", &json!({ "archived": false, "from": 0, "limit": 10 }).to_string(), at).unwrap();
    assert!(list.contains("Ana Jurić"));
    let tell = |name: &str, args: Value| door.tell_now(name, &args.to_string(), at);
    tell("desk_lock", json!({})).unwrap();
    assert!(tell("desk_unlock", json!({ "passphrase": PASSPHRASE })).is_err(), "the forgotten one opens no more");
    tell("desk_unlock", json!({ "passphrase": ANOTHER })).unwrap();
    let kept = String::from_utf8(read(folder.path(), "keys.json")).unwrap();
    assert!(!kept.contains(&code[..4]) && !kept.contains(&code.replace('-', "")), "the code stands on paper only");
}

#[test]
fn a_code_opens_nothing_until_it_stands_on_paper_and_a_newer_one_ends_it() {
    let scene = studio();
    let made = scene.tell("code_make", json!({ "passphrase": PASSPHRASE })).out["code"].as_str().unwrap().to_owned();
    assert_eq!(scene.refused("code_keep", json!({ "last": "0000" })), ("last".into(), "unlike".into()));
    lock(&scene);
    let recover = |code: &str| scene.try_tell("desk_recover", json!({ "code": code, "passphrase": ANOTHER }));
    assert_eq!(recover(&made).unwrap_err()["kind"], "wrong_code", "it was shown and never kept");
    unlock(&scene, PASSPHRASE).unwrap();
    assert_eq!(scene.refused("code_keep", json!({ "last": &made[30..] })).1, "not_found", "locking forgets it");
    let (first, second) = (code(&scene), code(&scene));
    assert_ne!(first, second);
    lock(&scene);
    assert_eq!(recover(&first).unwrap_err()["kind"], "wrong_code");
    recover(&second).unwrap();
}

#[test]
fn a_new_passphrase_that_cannot_be_written_opens_nothing() {
    let scene = studio();
    let code = code(&scene);
    lock(&scene);
    // What is written first lies where a folder stands already.
    let beside = scene.folder.path().join("keys.new");
    fs::create_dir(&beside).unwrap();
    let recover = || scene.try_tell("desk_recover", json!({ "code": code, "passphrase": ANOTHER }));
    assert!(recover().is_err());
    assert_eq!(scene.ask("desk_state", json!({}))["state"], "locked");
    assert_eq!(unlock(&scene, ANOTHER).unwrap_err()["kind"], "wrong_passphrase");
    fs::remove_dir(beside).unwrap();
    recover().unwrap();
    assert_eq!(scene.ask("desk_state", json!({}))["state"], "open");
}

#[test]
fn a_new_book_that_cannot_be_put_in_its_place_waits_and_nobody_writes_in_the_old_one() {
    let mut scene = studio();
    let ana = scene.client("Ana Jurić");
    scene.photo(&ana, [200, 90, 120]);
    // The old pictures are to go where a file lies, so the last rename fails.
    let before = scene.folder.path().join("next.before");
    fs::create_dir(&before).unwrap();
    fs::create_dir(before.join("pictures")).unwrap();
    fs::write(before.join("pictures/full"), "x").unwrap();
    let job = scene.tell("rekey_run", json!({ "passphrase": PASSPHRASE })).out["job"].as_str().unwrap().to_owned();
    while scene.door().with(|desk| Ok(desk.job.as_ref().is_some_and(|job| job.is_running()))).unwrap() {
        std::thread::sleep(std::time::Duration::from_millis(5));
    }
    assert_eq!(scene.unanswered("job_state", json!({ "job": job })), json!({ "kind": "locked" }));
    assert!(unlock(&scene, PASSPHRASE).is_err(), "the old book stays closed");
    fs::remove_dir_all(&before).unwrap();
    assert_eq!(scene.ask("desk_state", json!({}))["state"], "locked", "the next look puts the new one in its place");
    unlock(&scene, PASSPHRASE).unwrap();
    assert_eq!(scene.clients(), ["Ana Jurić"]);
    let page = scene.ask("photo_list", json!({ "client": ana, "before": null }));
    assert!(scene.picture(page["photos"][0]["picture"].as_str().unwrap()).is_ok());
    scene.restart();
    unlock(&scene, PASSPHRASE).unwrap();
}

#[test]
fn wrong_codes_wait_as_wrong_passphrases_do() {
    let (scene, other) = (studio(), studio());
    code(&scene);
    let foreign = code(&other);
    lock(&scene);
    let recover = || scene.try_tell("desk_recover", json!({ "code": foreign, "passphrase": ANOTHER })).unwrap_err();
    for _ in 0..3 {
        assert_eq!(recover(), json!({ "kind": "wrong_code", "wait_seconds": 0 }));
    }
    assert_eq!(recover(), json!({ "kind": "wrong_code", "wait_seconds": 2 }));
    assert_eq!(unlock(&scene, PASSPHRASE).unwrap_err(), json!({ "kind": "wait", "seconds": 2 }));
}

#[test]
fn under_another_key_everything_is_there_and_the_old_key_opens_nothing() {
    let mut scene = studio();
    let ana = scene.client("Ana Jurić");
    scene.book(&ana, "Lash fill", "2026-03-12T11:00");
    for shade in 0..12 {
        scene.photo(&ana, [shade * 20, 90, 120]);
    }
    let old_code = code(&scene);
    let old = (scene.key(), read(scene.folder.path(), "keys.json"));
    let facts = scene.facts();
    let started = scene.tell("rekey_run", json!({ "passphrase": PASSPHRASE })).out;
    // Work goes on meanwhile.
    let late = scene.client("Maja Kovač");
    let found = scene.try_photo(&ana, &jpeg([1, 2, 3])).unwrap();
    scene.tell("photo_add", json!({ "client": ana, "photos": [new_photo(&found)] }));
    let ended = scene.ended(started["job"].as_str().unwrap());
    assert_eq!((&ended["state"], &ended["why"], &ended["done"]), (&json!("done"), &Value::Null, &ended["total"]));
    scene.tell("history_undo", json!({ "step": null }));
    scene.tell("history_undo", json!({ "step": null }));
    assert!(scene.facts() == facts, "also what history holds is there: {late} can be undone");
    scene.tell("history_redo", json!({}));
    scene.tell("history_redo", json!({}));

    let shown = |scene: &Scene| {
        let page = scene.ask("photo_list", json!({ "client": ana, "before": null }));
        let names: Vec<String> =
            page["photos"].as_array().unwrap().iter().map(|row| row["picture"].as_str().unwrap().into()).collect();
        names.iter().filter(|name| scene.picture(name).is_ok()).count()
    };
    assert_eq!(shown(&scene), 13);
    let report = scene.ask("book_check", json!({}));
    assert_eq!((&report["behind_total"], &report["file"], &report["broken"]), (&json!(0), &json!([]), &Value::Null));

    let folder = scene.folder.path().to_owned();
    let left: Vec<String> =
        fs::read_dir(&folder).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
    assert!(left.iter().all(|name| !name.starts_with("next")), "nothing of the old book is left: {left:?}");
    assert!(regulars_core::book::copy::verify(&folder.join("book.db"), &old.0).is_err());
    lock(&scene);
    let now = read(&folder, "keys.json");
    fs::write(folder.join("keys.json"), &old.1).unwrap();
    assert_eq!(
        unlock(&scene, PASSPHRASE).unwrap_err()["kind"],
        "book_is_damaged",
        "an old copy of the keys is of no use"
    );
    fs::write(folder.join("keys.json"), &now).unwrap();
    let recover = scene.try_tell("desk_recover", json!({ "code": old_code, "passphrase": ANOTHER }));
    assert_eq!(recover.unwrap_err()["kind"], "wrong_code");
    scene.restart();
    unlock(&scene, PASSPHRASE).unwrap();
    assert_eq!((scene.clients().len(), shown(&scene)), (2, 13));
}

#[test]
fn a_new_key_that_was_stopped_or_cut_off_changes_nothing() {
    let mut scene = studio();
    let ana = scene.client("Ana Jurić");
    let photo = scene.photo(&ana, [200, 90, 120]);
    for _ in 0..2 {
        let keys = read(scene.folder.path(), "keys.json");
        let job = scene.tell("rekey_run", json!({ "passphrase": PASSPHRASE })).out["job"].clone();
        // It may have ended before it was stopped; then it was not stopped.
        if scene.try_tell("job_cancel", json!({ "job": job })).is_ok()
            && scene.ended(job.as_str().unwrap())["state"] == "cancelled"
        {
            assert!(read(scene.folder.path(), "keys.json") == keys);
        }
        assert!(!scene.folder.path().join("next.making").exists());
    }
    // A power cut while it was made: the folder that never got its name.
    fs::create_dir(scene.folder.path().join("next.making")).unwrap();
    fs::write(scene.folder.path().join("next.making/book.db"), "half a book").unwrap();
    scene.restart();
    assert!(!scene.folder.path().join("next.making").exists());
    unlock(&scene, PASSPHRASE).unwrap();
    let page = scene.ask("photo_list", json!({ "client": ana, "before": null }));
    assert_eq!(page["photos"][0]["id"], json!(photo));
}

#[test]
fn a_new_key_that_cannot_be_written_is_said_and_the_book_goes_on() {
    let scene = studio();
    let ana = scene.client("Ana Jurić");
    let photo = scene.photo(&ana, [200, 90, 120]);
    let job = scene.tell("rekey_run", json!({ "passphrase": PASSPHRASE })).out["job"].as_str().unwrap().to_owned();
    // What is being made is pulled from under it.
    let _ = fs::remove_dir_all(scene.folder.path().join("next.making"));
    let ended = scene.ended(&job);
    if ended["state"] == "failed" {
        assert_ne!(ended["why"], Value::Null);
    }
    scene.client("Maja Kovač");
    assert_eq!(scene.clients().len(), 2);
    assert_eq!(scene.ask("photo_list", json!({ "client": ana, "before": null }))["photos"][0]["id"], json!(photo));
    lock(&scene);
    unlock(&scene, PASSPHRASE).unwrap();
}

/// One look at the clock: whether the book is to be closed now.
fn is_left(scene: &Scene) -> bool {
    let at = scene.instant();
    scene.door().with(move |desk| desk.is_left(at)).unwrap()
}

fn set(scene: &Scene, minutes: i64, sleeping: bool) {
    let mut settings = scene.ask("setting_show", json!({}));
    (settings["lock_minutes"], settings["lock_sleeping"]) = (minutes.into(), sleeping.into());
    scene.tell("setting_change", settings);
}

#[test]
fn a_book_that_nobody_uses_is_to_be_closed_and_whoever_types_keeps_it_open() {
    let scene = studio();
    set(&scene, 15, false);
    assert!(!is_left(scene.at("2026-03-12T10:14")));
    assert!(is_left(scene.at("2026-03-12T10:15")), "a quarter of an hour is over");
    scene.at("2026-03-12T10:14").tell("desk_active", json!({}));
    assert!(!is_left(scene.at("2026-03-12T10:28")));
    assert!(is_left(scene.at("2026-03-12T10:29")));
    set(&scene, 0, false);
    assert!(!is_left(scene.at("2026-03-13T10:00")), "never, if she wants it so");
    set(&scene, 15, false);
    assert!(!is_left(scene.at("2026-03-12T09:00")), "a clock that was set back starts the time anew");
    assert!(is_left(scene.at("2026-03-12T09:15")));
    lock(&scene);
    assert!(!is_left(&scene), "a locked book is closed already");
    unlock(&scene, PASSPHRASE).unwrap();
    assert!(!is_left(scene.at("2026-03-12T09:29")), "opening it is using it");
}

#[test]
fn long_work_comes_to_its_end_before_the_book_closes_by_itself() {
    let scene = studio();
    set(&scene, 1, true);
    let ana = scene.client("Ana Jurić");
    for shade in 0..30 {
        scene.photo(&ana, [shade * 8, 90, 120]);
    }
    let job = scene.tell("rekey_run", json!({ "passphrase": PASSPHRASE })).out["job"].as_str().unwrap().to_owned();
    scene.later(10 * 60);
    let at = scene.instant();
    // Both are answered on the desk's own thread, one after the other.
    let left =
        scene.door().with(move |desk| Ok((desk.is_left(at)?, desk.job.as_ref().is_some_and(|job| job.is_running()))));
    let (left, running) = left.unwrap();
    assert_eq!(left, !running);
    scene.ended(&job);
    assert!(is_left(&scene));
}

#[test]
fn a_computer_that_slept_finds_the_book_to_be_closed_if_she_wants_it_so() {
    for (sleeping, closes) in [(true, true), (false, false)] {
        let scene = studio();
        set(&scene, 60, sleeping);
        assert!(!is_left(&scene), "the first look knows of no sleep");
        scene.later(15);
        assert!(!is_left(&scene));
        scene.later(5 * 60);
        assert_eq!(is_left(&scene), closes, "five minutes without a look at the clock");
        lock(&scene);
        unlock(&scene, PASSPHRASE).unwrap();
        scene.later(15);
        assert!(!is_left(&scene), "opened again it stays open");
        let at = scene.instant();
        scene.door().with(move |desk| desk.leave(at)).unwrap();
        assert_eq!(is_left(&scene), closes, "the screen was locked");
    }
}
