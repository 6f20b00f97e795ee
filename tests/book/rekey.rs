//! The program dies at any moment while the whole book gets another key: the next start opens a whole book, old or new.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant as Stopwatch};

use regulars_core::day::{Instant, Zone};
use regulars_core::desk::Desk;
use regulars_core::door::Door;
use serde_json::{Value, json};

use crate::scene::{Scene, myself, once_more, world};

/// What the child is told: where the book lies.
const BOOK: &str = "REGULARS_REKEY_BOOK";
const PASSPHRASE: &str = "mint tea, no sugar";
const PHOTOS: u8 = 6;
/// For the child to begin.
const PATIENCE: Duration = Duration::from_secs(60);

fn now() -> Instant {
    Zone::find("Europe/Zagreb", "").unwrap().instant("2026-03-12T10:00".parse().unwrap()).0
}

fn tell(door: &Door, name: &str, args: &Value) -> Value {
    serde_json::from_str(&door.tell_now(name, &args.to_string(), now()).unwrap()).unwrap()
}

/// A program that gives the book one key after the other until it is killed. It does nothing when it is not asked for by
/// the stories below.
#[test]
fn a_program_that_changes_the_key_and_may_die() {
    let Ok(folder) = std::env::var(BOOK) else { return };
    let folder = Path::new(&folder);
    let door = Door::open(Desk::at(folder, world()).unwrap()).unwrap();
    tell(&door, "desk_unlock", &json!({ "passphrase": PASSPHRASE }));
    loop {
        let job = tell(&door, "rekey_run", &json!({ "passphrase": PASSPHRASE }))["out"].clone();
        fs::write(folder.join("begun"), "").unwrap();
        while door.ask_now("job_state", &job.to_string(), now()).unwrap().contains("\"running\"") {}
    }
}

/// Kills it so many times, each time so much later after it has begun; answers with how often the new key was in place.
fn dies(times: u32, step: Duration) -> u32 {
    let mut changed = 0;
    let mut scene = Scene::with_passphrase("2026-03-12T10:00", PASSPHRASE);
    let ana = scene.client("Ana Jurić");
    for shade in 0..PHOTOS {
        scene.photo(&ana, [shade * 40, 90, 120]);
    }
    let facts = scene.facts();
    for round in 0..times {
        let folder = scene.folder.path().to_owned();
        let before = scene.key().letters();
        scene.close();
        let begun = folder.join("begun");
        let _ = fs::remove_file(&begun);
        let mut program = once_more(myself(), "rekey::a_program_that_changes_the_key_and_may_die");
        let mut child = program.env(BOOK, &folder).spawn().unwrap();
        let start = Stopwatch::now();
        while !begun.exists() {
            assert!(start.elapsed() < PATIENCE, "it does not begin");
            std::thread::yield_now();
        }
        std::thread::sleep(step * round);
        child.kill().unwrap();
        child.wait().unwrap();

        scene.restart();
        assert_eq!(scene.ask("desk_state", json!({}))["state"], "locked", "round {round}");
        scene.tell("desk_unlock", json!({ "passphrase": PASSPHRASE }));
        assert!(scene.facts() == facts, "round {round}");
        let page = scene.ask("photo_list", json!({ "client": ana, "before": null }));
        let photos = page["photos"].as_array().unwrap();
        assert_eq!(photos.len(), usize::from(PHOTOS));
        for photo in photos {
            for name in ["picture", "thumb"] {
                assert!(scene.picture(photo[name].as_str().unwrap()).is_ok(), "round {round}: {name}");
            }
        }
        let left: Vec<String> =
            fs::read_dir(&folder).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
        assert!(left.iter().all(|name| !name.starts_with("next")), "round {round}: {left:?}");
        changed += u32::from(*scene.key().letters() != *before);
    }
    changed
}

#[test]
fn killed_while_the_key_is_changed_the_book_is_whole_under_the_old_or_the_new_one() {
    let changed = dies(10, Duration::from_millis(12));
    println!("10 deaths: {changed} times the new key was in place");
}

#[test]
#[ignore = "two hundred deaths take minutes, for --deep"]
fn killed_at_two_hundred_moments_of_changing_the_key() {
    let changed = dies(200, Duration::from_micros(900));
    println!("200 deaths: {changed} times the new key was in place");
    assert!((1..200).contains(&changed), "they all fell on the same side of the change: the story looks at nothing");
}
