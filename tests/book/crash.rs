//! The power goes, a disk refuses, a disk is full: at each write, sync and rename of what somebody does at her desk.
//!
//! A second copy of this program does it, and `strace` kills it, or makes the kernel refuse, at one call after the other.
//! Afterwards the book opens by itself; what was acknowledged is there; nothing is there by halves.

use std::cell::Cell;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant as Stopwatch};

use regulars_core::day::Instant;
use regulars_core::desk::Desk;
use regulars_core::door::Door;
use regulars_core::key::DataKey;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::scene::{Scene, jpeg, myself, new_photo, note, once_more, phone, world};

const FOLDER: &str = "REGULARS_CRASH_FOLDER";
/// By which the book's files are written; each is counted for itself.
const CALLS: [&str; 8] = ["pwrite64", "write", "fdatasync", "fsync", "ftruncate", "rename", "unlink", "mkdir"];
/// The action of opening alone, which brings an old book up to today.
const OPENING: &str = "";
/// Longer than any action takes together with the start of the program.
const PATIENCE: Duration = Duration::from_secs(20);

/// What somebody does: a command and what it is given.
type Action = (&'static str, Value);

/// What the second copy is told, beside the folder of the book.
struct Plan {
    key: String,
    at: i64,
    action: Action,
}

/// How the second copy ended.
#[derive(Debug, PartialEq, Eq)]
enum End {
    Killed,
    /// What it was answered (`ok`, or the kind of the refusal), and after how many milliseconds.
    Answered(String, u128),
}

#[test]
fn a_program_that_acts_and_may_die() {
    let Ok(home) = std::env::var(FOLDER) else { return };
    let home = Path::new(&home);
    let plan: Value = serde_json::from_slice(&fs::read(home.join("plan.json")).unwrap()).unwrap();
    let at = Instant(plan["at"].as_i64().unwrap());
    let start = Cell::new(Stopwatch::now());
    let told = act(home, &plan, at, &start);
    let took = start.get().elapsed().as_millis();
    let told = told.err().map_or_else(|| "ok".to_owned(), |fault| fault["kind"].as_str().unwrap().to_owned());
    // From here on it counts as acknowledged.
    fs::write(home.join("told"), format!("{told} {took}")).unwrap();
}

/// `start` is set when the book is open and the action itself begins.
fn act(home: &Path, plan: &Value, at: Instant, start: &Cell<Stopwatch>) -> Result<(), Value> {
    let fault = |cause: regulars_core::error::Error| serde_json::to_value(cause.fault()).unwrap();
    let mut desk = Desk::at(&home.join("book"), world()).map_err(fault)?;
    let key = DataKey::of_letters(plan["key"].as_str().unwrap()).unwrap();
    desk.open_with(key, at).map_err(fault)?;
    let door = Door::open(desk).map_err(fault)?;
    if plan["name"] == OPENING {
        return Ok(());
    }
    start.set(Stopwatch::now());
    let mut args = plan["args"].clone();
    if plan["name"] == "photo_add" {
        let word = door.offer_file(&home.join("photo.jpg")).map_err(fault)?;
        let read = door.tell_now("photo_read", &json!({ "file": word, "client": args["client"] }).to_string(), at);
        let found: Value = serde_json::from_str(&read.map_err(|fault| serde_json::to_value(fault).unwrap())?).unwrap();
        args["photos"] = json!([new_photo(&found["out"])]);
    }
    let told = door.tell_now(plan["name"].as_str().unwrap(), &args.to_string(), at);
    told.map(drop).map_err(|fault| serde_json::to_value(fault).unwrap())
}

/// A book with something in it, and thirteen things to do with it.
fn studio() -> (Scene, Vec<Action>) {
    let mut scene = Scene::lashes("2026-03-12T10:00");
    let ana = scene.client_with(json!({ "name": "Ana Jurić", "channels": [phone("091 555 0112")] }));
    let allows = json!({ "client": ana, "kind": "photo_keep", "answer": "yes", "how": "said", "on": "2026-03-01" });
    scene.tell("consent_add", allows);
    let visit = scene.book(&ana, "Removal", "2026-03-12T11:00");
    let page = scene.ask("finish_page", json!({ "visit": visit }));
    let line = json!({ "service": page["lines"][0]["service"], "price": page["lines"][0]["price"] });
    let removal = scene.service("Removal");
    let mut settings = scene.ask("setting_show", json!({}));
    settings["late_hours"] = json!(12);
    let person = json!({
        "name": "Vesna Horvat", "address_form": "", "language": "", "birthday": "--05-03", "source": "", "brought_by": ana,
        "channels": [phone("091 555 0113")], "people": [], "tags": ["regular"],
    });
    let actions = vec![
        ("visit_book", json!({ "client": ana, "services": [removal], "at": "2026-03-19T12:00", "master": null })),
        ("photo_add", json!({ "client": ana })),
        ("client_add", person),
        (
            "finish_save",
            json!({
                "visit": visit, "lines": [line], "paid": 1000, "paid_by": "cash", "note": "the move", "ask": "", "promise": "", "promise_due": null,
                "preference": null, "asked": [], "kept": [], "next": { "kind": "follow_up", "on": "2026-03-20", "why": "roster", "reason": "" },
            }),
        ),
        ("visit_move", json!({ "id": visit, "at": "2026-03-13T12:00" })),
        ("visit_cancel", json!({ "id": visit, "by": "client" })),
        ("note_add", note(&ana, json!({ "words": "a new flat", "ask": "how was the move?" }))),
        ("preference_add", json!({ "client": ana, "kind": "drink", "own": "", "words": "mint tea" })),
        (
            "contact_log",
            json!({ "client": ana, "how": "call", "outcome": "talked", "until": null, "words": "x", "occasion": null, "key": null }),
        ),
        ("setting_change", settings),
        ("client_archive", json!({ "id": ana })),
        ("history_undo", json!({ "step": null })),
        ("client_erase", json!({ "client": ana })),
    ];
    scene.close();
    (scene, actions)
}

/// One folder for a try: the book as it was, and what is to be done.
fn home(folder: &Path, plan: &Plan) -> TempDir {
    let home = tempfile::tempdir().unwrap();
    copy(folder, &home.path().join("book"));
    let (name, args) = &plan.action;
    let told = json!({ "key": plan.key, "at": plan.at, "name": name, "args": args });
    fs::write(home.path().join("plan.json"), told.to_string()).unwrap();
    fs::write(home.path().join("photo.jpg"), jpeg([200, 90, 90])).unwrap();
    home
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        if from.is_dir() {
            copy(&from, &to);
        } else {
            fs::copy(from, to).unwrap();
        }
    }
}

/// The second copy does it; `tamper` is what `strace` does to it.
fn acted(home: &Path, tamper: Option<String>) -> End {
    let by = match &tamper {
        Some(how) => {
            let mut strace = Command::new("strace");
            strace.args(["-f", "-qq", "-o"]).arg(home.join("trace")).arg("-e").arg(format!("inject={how}"));
            strace.arg(myself().get_program());
            strace
        }
        None => myself(),
    };
    let start = Stopwatch::now();
    once_more(by, "crash::a_program_that_acts_and_may_die").env(FOLDER, home).status().unwrap();
    assert!(start.elapsed() < PATIENCE, "{tamper:?} took {:?}", start.elapsed());
    let Ok(told) = fs::read_to_string(home.join("told")) else { return End::Killed };
    // It may have been killed while it wrote this down.
    let Some((kind, took)) = told.split_once(' ').and_then(|(kind, took)| Some((kind, took.parse().ok()?))) else {
        return End::Killed;
    };
    End::Answered(kind.to_owned(), took)
}

/// The rows of each table, and that nothing is wrong with the book.
fn counted(home: &Path, plan: &Plan) -> Vec<(&'static str, usize)> {
    let at = Instant(plan.at + 60_000);
    let mut desk = Desk::at(&home.join("book"), world()).unwrap();
    desk.open_with(DataKey::of_letters(&plan.key).unwrap(), at).unwrap();
    let rows = desk
        .book()
        .unwrap()
        .read(at, |tx| {
            let mut rows = Vec::new();
            for name in regulars_core::table::CAPTURED.iter().chain(&["history"]) {
                rows.push((*name, crate::scene::dump(tx, name)?.len()));
            }
            Ok(rows)
        })
        .unwrap();
    let door = Door::open(desk).unwrap();
    let report: Value = serde_json::from_str(&door.ask_now("book_check", "{}", at).unwrap()).unwrap();
    assert_eq!(
        (&report["broken"], &report["behind"], &report["file"]),
        (&json!(null), &json!([]), &json!([])),
        "{report}"
    );
    rows
}

/// Tampers with one action at every call; answers with how many tries there were, and the longest wait for an answer.
fn sweep(folder: &Path, plan: &Plan, how: &str, refusals: &[&str], step: usize) -> (usize, u128) {
    let calm = home(folder, plan);
    let before = counted(calm.path(), plan);
    assert!(matches!(acted(calm.path(), None), End::Answered(ok, _) if ok == "ok"), "{:?}", plan.action);
    let after = counted(calm.path(), plan);
    let (mut tries, mut longest) = (0, 0);
    for call in CALLS {
        for when in (1..).step_by(step) {
            let home = home(folder, plan);
            let told = acted(home.path(), Some(format!("{call}:{how}:when={when}")));
            let reached = fs::read_to_string(home.path().join("trace"))
                .is_ok_and(|trace| trace.contains("INJECTED") || trace.contains("killed by"));
            if !reached {
                break;
            }
            tries += 1;
            let now = counted(home.path(), plan);
            let what = format!("{} with {call} {how} at {when}: {told:?}", plan.action.0);
            if let End::Answered(_, took) = told {
                longest = longest.max(took);
            }
            match told {
                End::Answered(ok, _) if ok == "ok" => assert!(now == after, "acknowledged and gone: {what}"),
                End::Answered(kind, _) => {
                    // A kernel that says so of anything but a write makes no sense; the disk is taken to fail.
                    let odd = !call.contains("write") && kind == "disk_fails";
                    assert!(odd || refusals.contains(&kind.as_str()), "{what}");
                    assert!(now == before || now == after, "by halves: {what}");
                }
                End::Killed => assert!(now == before || now == after, "by halves: {what}"),
            }
        }
    }
    (tries, longest)
}

/// Whether there is something that can tamper; a computer without it says so.
fn has_strace() -> bool {
    Command::new("strace").arg("-V").stdout(Stdio::null()).status().is_ok_and(|status| status.success())
}

/// Tampers with so many of the actions; says how often.
fn all(how: &str, refusals: &[&str], actions: usize) -> String {
    if !has_strace() {
        return "there is no strace here: nothing was tried".into();
    }
    let (scene, known) = studio();
    let (key, at) = (scene.bare_key(), scene.instant().0);
    let tries: Vec<(&str, (usize, u128))> = known
        .into_iter()
        .take(actions)
        .map(|action| {
            let plan = Plan { key: key.clone(), at, action };
            (plan.action.0, sweep(scene.folder.path(), &plan, how, refusals, 1))
        })
        .collect();
    let sum: usize = tries.iter().map(|(_, (tries, _))| tries).sum();
    let longest = tries.iter().map(|(_, (_, longest))| *longest).max().unwrap_or(0);
    assert!(sum > 10 * actions, "that was hardly anything: {tries:?}");
    format!(
        "{how}: {sum} tries, each opened by itself, nothing acknowledged lost, nothing by halves, answered within {longest} ms \
         at most: {tries:?}"
    )
}

#[test]
fn killed_at_every_write_of_booking_a_visit_the_book_opens_and_has_all_of_it_or_nothing() {
    println!("{}", all("signal=KILL", &[], 1));
}

#[test]
fn a_disk_that_is_full_while_a_visit_is_booked_is_said_and_loses_nothing() {
    println!("{}", all("error=ENOSPC", &["disk_full"], 1));
}

#[test]
#[ignore = "a thousand deaths, for --deep"]
fn killed_at_every_write_sync_and_rename_of_thirteen_actions() {
    println!("{}", all("signal=KILL", &[], 13));
}

#[test]
#[ignore = "a thousand refusals, for --deep"]
fn a_disk_that_fails_at_any_write_or_sync_of_thirteen_actions_is_said_and_loses_nothing() {
    // Where the index of the log cannot grow, SQLite does not say why; a full disk is by far the usual reason.
    println!("{}", all("error=EIO", &["disk_fails", "disk_full"], 13));
}

#[test]
#[ignore = "a thousand full disks, for --deep"]
fn a_disk_that_is_full_at_any_write_of_thirteen_actions_is_said_and_loses_nothing() {
    println!("{}", all("error=ENOSPC", &["disk_full"], 13));
}

/// Opens kept books of every version while it is killed; at each so many-th call.
fn climbs(versions: &[&str], step: usize) -> String {
    if !has_strace() {
        return "there is no strace here: nothing was tried".into();
    }
    let mut tries = Vec::new();
    for version in versions {
        let folder = crate::kept::copy(version);
        let at = 1_775_570_400_000;
        let another = crate::kept::copy(version);
        let door = Door::open(Desk::at(another.path(), world()).unwrap()).unwrap();
        door.tell_now("desk_unlock", &json!({ "passphrase": crate::kept::PASSPHRASE }).to_string(), Instant(at))
            .unwrap();
        let key = door.with(|desk| Ok(desk.key().unwrap().letters().to_string())).unwrap();
        drop(door);
        let plan = Plan { key, at, action: (OPENING, json!({})) };
        tries.push((*version, sweep(folder.path(), &plan, "signal=KILL", &[], step)));
    }
    format!("{tries:?} deaths while the schema was brought up to today; each book opened by itself afterwards, whole")
}

#[test]
fn killed_while_an_old_book_is_brought_up_to_today_it_opens_whole() {
    println!("{}", climbs(&["book-0003"], 29));
}

#[test]
#[ignore = "a thousand deaths, for --deep"]
fn killed_anywhere_while_books_of_every_version_are_brought_up_to_today_they_open_whole() {
    println!(
        "{}",
        climbs(&["book-0001", "book-0002", "book-0003", "book-0004", "book-0005", "book-0006", "book-0007"], 2)
    );
}
