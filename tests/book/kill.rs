//! The program dies at any moment between deciding to show a toast and knowing that it was shown.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant as Stopwatch};

use regulars_core::answer;
use regulars_core::day::{Instant, Moment, Zone};
use regulars_core::desk::Desk;
use regulars_core::free_reminder::{self, FreeReminderAdd, FreeReminderFields};
use regulars_core::key::DataKey;
use serde_json::json;

use crate::scene::{Scene, myself, once_more, world};

/// What the child is told: where the book lies, its key, and where the corner of the desk is.
const BOOK: &str = "REGULARS_KILL_BOOK";
const KEY: &str = "REGULARS_KILL_KEY";
const CORNER: &str = "REGULARS_KILL_CORNER";
/// Often enough that every place of the loop is hit.
const KILLS: usize = 200;
/// The loop takes a few milliseconds; two hundred steps go through it many times at ever other places.
const STEP: Duration = Duration::from_micros(97);
/// For the child to begin.
const PATIENCE: Duration = Duration::from_secs(20);

/// The loop of the shell with a file for the corner of the desk, in a process of its own that may be killed: reminder
/// after reminder is put down and falls due at once. The next start only shows what is left. It does nothing when it is
/// not asked for by the story below.
#[test]
fn the_loop_of_a_program_that_may_die() {
    let (Ok(folder), Ok(key), Ok(corner)) = (std::env::var(BOOK), std::env::var(KEY), std::env::var(CORNER)) else {
        return;
    };
    let mut desk = Desk::at(Path::new(&folder), world()).unwrap();
    desk.open_with(DataKey::of_letters(&key).unwrap(), now()).unwrap();
    let ana = desk.book().unwrap().read(now(), |tx| tx.one("SELECT id FROM client", [], |row| row.get::<_, String>(0)));
    let ana = ana.unwrap();
    let again = Path::new(&corner).with_extension("again").exists();
    loop {
        if !again {
            let ring = FreeReminderAdd {
                client: ana.clone(),
                fields: FreeReminderFields { master: None, on: now_moment().day(), clock: None, words: "Ring".into() },
            };
            let book = desk.book().unwrap();
            book.tell(now(), "en", "free_reminder_add", |tx| free_reminder::add(tx, &ring)).unwrap();
        }
        for toast in desk.toasts(now()).unwrap() {
            // One write is whole or not there, as a message on the bus is.
            let mut shown = fs::File::options().append(true).create(true).open(&corner).unwrap();
            shown.write_all(format!("{}\n", toast.keys.join("\n")).as_bytes()).unwrap();
            desk.toasts_shown(&toast.keys, now()).unwrap();
            for act in toast.acts.iter().filter(|act| act.id == "done") {
                // Answered, so that the next is not one of many.
                let key = serde_json::from_str(&act.tells[0].args).unwrap();
                desk.book()
                    .unwrap()
                    .tell(now(), "en", "reminder_done", |tx| answer::done(tx, &key).map(|()| String::new()))
                    .unwrap();
            }
        }
        if again {
            return;
        }
    }
}

fn now_moment() -> Moment {
    "2026-03-16T09:00".parse().unwrap()
}

fn now() -> Instant {
    Zone::find("Europe/Zagreb", "").unwrap().instant(now_moment()).0
}

#[test]
fn killed_at_two_hundred_moments_every_reminder_is_shown_and_none_three_times() {
    let (mut reminders, mut twice) = (0, 0);
    for round in 0..KILLS {
        let mut scene = Scene::lashes("2026-03-12T08:00");
        scene.client("Ana");
        let key = scene.key();
        scene.close();
        let corner = scene.folder.path().join("corner");
        let mut child = program(scene.folder.path(), &key, &corner).spawn().unwrap();
        // In the middle of the loop, each time a little later in it than the time before.
        let start = Stopwatch::now();
        while shown(&corner).is_empty() && start.elapsed() < PATIENCE {
            std::thread::yield_now();
        }
        std::thread::sleep(STEP * u32::try_from(round).unwrap());
        child.kill().unwrap();
        child.wait().unwrap();
        // The next start, which lives.
        fs::write(corner.with_extension("again"), "").unwrap();
        assert!(program(scene.folder.path(), &key, &corner).status().unwrap().success());
        let times = shown(&corner);
        scene.restart();
        scene.at("2026-03-16T09:00");
        let made = scene.ask("history_state", json!({}));
        assert!(!made["undo"].is_null());
        for id in put_down(&scene) {
            let count = times.iter().filter(|(key, _)| key.contains(&id)).map(|(_, count)| *count).sum::<usize>();
            assert!((1..=2).contains(&count), "round {round}: shown {count} times");
            reminders += 1;
            twice += usize::from(count == 2);
        }
    }
    println!("{KILLS} deaths among {reminders} reminders: {twice} were shown twice, none not at all, none three times");
    assert!(reminders > KILLS, "they died before the loop had begun: the story looks at nothing");
}

/// The ids of all reminders that came into the book.
fn put_down(scene: &Scene) -> Vec<String> {
    let at = scene.instant();
    let ids = scene.door().with(move |desk| {
        desk.book()?.read(at, |tx| tx.all("SELECT id FROM free_reminder", [], |row| row.get::<_, String>(0)))
    });
    ids.unwrap()
}

fn program(folder: &Path, key: &DataKey, corner: &Path) -> Command {
    let mut command = once_more(myself(), "kill::the_loop_of_a_program_that_may_die");
    command.env(BOOK, folder).env(KEY, key.letters().as_str()).env(CORNER, corner);
    command
}

/// How often each was shown, by its key.
fn shown(corner: &Path) -> BTreeMap<String, usize> {
    let mut times = BTreeMap::new();
    for key in fs::read_to_string(corner).unwrap_or_default().lines() {
        *times.entry(key.to_owned()).or_insert(0) += 1;
    }
    times
}
