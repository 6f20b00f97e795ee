//! Strangers' bytes by chance: every reader of them, and every command, ends with an answer or a refusal and never with a defect.
//!
//! Each target tries a few hundred inputs every time, and ten minutes of them in `--deep` (`REGULARS_FUZZ_SECONDS` says
//! otherwise, `REGULARS_FUZZ_TARGET` names a single one). What once broke one is kept as `tests/fixtures/broke/<target>-…` and tried first each time.

use std::collections::BTreeMap;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant as Stopwatch};

use proptest::test_runner::TestRunner;
use regulars_core::book::{log, salvage};
use regulars_core::calendar_import::{self, CalendarRead};
use regulars_core::commands::COMMANDS;
use regulars_core::day::{Clock, Day, Moment, Zone, birthday::Birthday, stamp};
use regulars_core::desk::Desk;
use regulars_core::error::{Error, Fault};
use regulars_core::history::change::changes;
use regulars_core::ics::read::Reader;
use regulars_core::import::{self, ImportKind, Wish};
use regulars_core::key::code::RecoveryCode;
use regulars_core::key::file::KeyFile;
use regulars_core::sheet::date::DateOrder;
use regulars_core::tx::Tx;
use regulars_core::{ics, picture, sheet, vcard};
use rust_xlsxwriter::Workbook;
use serde_json::{Map, Value, json};

use crate::fuzz_export;
use crate::scene::{Scene, jpeg, world};
use crate::turn_back::{COMMANDS as TOLD, Walk, pick};
use crate::walk::chance::Chance;
use crate::wrong::{asked, fields, keeps_it_open, values};

/// Inputs of each target, every time.
const FEW: usize = 300;
/// Grown no further: what is longer says nothing new and takes long.
const LONGEST: usize = 64 * 1024;
/// What readers stumble over.
const TOKENS: [&[u8]; 14] = [
    b"\r\n",
    b"\r\n ",
    b"\0",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"=0D=0A",
    b"BEGIN:VCARD",
    b"END:VEVENT",
    b"99999999999999999999",
    b"-1",
    b"2026-02-30",
    b"T24:61",
    b"\xd0\xaf\xf0\x9f\xa6\x84",
    b"\"\\;,:",
];

/// Reads bytes, whatever comes of it.
pub type Run = Box<dyn Fn(&[u8])>;

/// A reader of strangers' bytes, and what it may be given to begin with.
struct Target {
    name: &'static str,
    seeds: Vec<Vec<u8>>,
    run: Run,
}

fn fixture(name: &str) -> Vec<u8> {
    fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures").join(name)).unwrap()
}

/// Where what broke a target is kept.
fn broke() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/broke")
}

/// How long each target is tried.
fn deep() -> Duration {
    let wanted = std::env::var("REGULARS_FUZZ_SECONDS").ok().and_then(|seconds| seconds.parse().ok());
    Duration::from_secs(wanted.unwrap_or(600))
}

/// A readers' target that is given a file.
fn of_file(run: impl Fn(&Path) + 'static) -> Run {
    let folder = tempfile::tempdir().unwrap();
    Box::new(move |bytes| {
        let file = folder.path().join("file");
        fs::write(&file, bytes).unwrap();
        run(&file);
    })
}

fn words(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// A list of clients or of visits beside a book that has some: read as either, whatever it looks like.
fn a_list() -> Run {
    let scene = Scene::lashes("2026-03-12T10:00");
    scene.client("Maja Kovač");
    let at = scene.instant();
    Box::new(move |bytes| {
        for kind in [None, Some(ImportKind::Clients), Some(ImportKind::Visits)] {
            let bytes = bytes.to_vec();
            let wish = Wish { kind, order: Some(DateOrder::Day), ..Wish::default() };
            let read = move |tx: &Tx| import::plan(tx, "list", bytes, &wish).map(|plan| plan.preview);
            let seen = scene.door().with(move |desk| desk.book()?.read(at, read));
            if let Ok(seen) = seen {
                assert_eq!(seen.rows, seen.added + seen.merged + seen.unchanged + seen.rejected);
            }
        }
    })
}

/// Any entries as visits beside a book: each becomes something, whichever half of a title comes first.
fn a_calendar() -> Run {
    let scene = Scene::lashes("2026-03-12T10:00");
    let at = scene.instant();
    let master = scene.ask("master_list", json!({}))[0]["id"].as_str().unwrap().to_owned();
    Box::new(move |bytes| {
        for order in [json!({}), json!({ "order": "client" }), json!({ "order": "service" })] {
            let mut args = json!({ "file": "", "master": master, "how": "visits", "fresh": true });
            args.as_object_mut().unwrap().extend(order.as_object().unwrap().clone());
            let args: CalendarRead = serde_json::from_value(args).unwrap();
            let bytes = bytes.to_vec();
            let read = move |tx: &Tx| calendar_import::plan(tx, &args, &bytes).map(|plan| plan.preview);
            match scene.door().with(move |desk| desk.book()?.try_out(at, read)) {
                Ok(seen) => {
                    assert_eq!(seen.rows, seen.added + seen.changed + seen.removed + seen.unchanged + seen.rejected);
                }
                // One entry never costs the others.
                Err(cause) => assert!(matches!(cause, Error::Refused(Fault::NotACalendar { .. })), "{cause:?}"),
            }
        }
    })
}

fn targets() -> Vec<Target> {
    let texts = |all: &[&str]| all.iter().map(|text| text.as_bytes().to_vec()).collect::<Vec<_>>();
    let target = |name, seeds, run| Target { name, seeds, run };
    vec![
        target(
            "vcard",
            ["contacts.vcf", "contacts-2.1.vcf", "contacts-4.0.vcf", "garbage.vcf"].map(fixture).into(),
            Box::new(|bytes| drop(vcard::read(bytes))),
        ),
        target(
            "ics",
            vec![fixture("calendar.ics")],
            Box::new(|bytes| {
                let zone = Zone::find("Europe/Zagreb", "").unwrap();
                let today = "2026-03-12".parse().unwrap();
                drop(ics::read::read(bytes, &Reader { zone, name: "Europe/Zagreb", today }));
            }),
        ),
        target(
            "table",
            [
                texts(&[crate::import_table::FRESHA, crate::import_table::YCLIENTS, crate::import_table::VAGARO]),
                vec![a_workbook()],
            ]
            .concat(),
            Box::new(|bytes| {
                let today = "2026-03-12".parse().unwrap();
                if let Ok(sheet) = sheet::read(bytes, |word| word.contains("ame")) {
                    for row in sheet.rows.iter() {
                        let cells = || row.cells().map(|cell| (row.number, cell));
                        let order = sheet::date::proof(cells(), today).order;
                        let days = cells().filter(|(_, cell)| sheet::date::birthday(cell, order, today).is_some());
                        assert!(days.count() <= row.cells().len());
                    }
                }
            }),
        ),
        target(
            "list",
            texts(&[
                crate::import_table::FRESHA,
                crate::import_visits::SQUARE,
                crate::import_visits::ACUITY,
                crate::import_visits::RUSSIAN,
            ]),
            a_list(),
        ),
        target(
            "booked",
            vec![fixture("calendar.ics"), crate::calendar_names::booked_elsewhere().into_bytes()],
            a_calendar(),
        ),
        target("picture", vec![jpeg([200, 90, 90]), png()], Box::new(|bytes| drop(picture::read(bytes)))),
        target(
            "words",
            texts(&[
                "2026-03-12",
                "2026-03-12T10:52",
                "10:52",
                "--03-12",
                "2026-03-12T17-30-05Z",
                "ABCD-EFGH-JKMN-PQRS-TVWX-YZ01-2345",
            ]),
            Box::new(|bytes| {
                let text = words(bytes);
                drop((text.parse::<Day>(), text.parse::<Moment>(), text.parse::<Clock>(), text.parse::<Birthday>()));
                drop((stamp::read(&text), RecoveryCode::read(&text), Zone::find(&text, "")));
            }),
        ),
        target("keys", vec![keys()], of_file(|file| drop(KeyFile::read(file)))),
        target("log", vec![a_log()], of_file(|file| drop(log::frames(file).map(|frames| log::is_cut(&frames))))),
        target("history", a_history(), Box::new(|bytes| drop(changes(bytes)))),
        target(
            "desk",
            texts(&[
                r#"{"language":"en","theme":"dark","failed":2,"wait_until":5,"due":[1,2],"quiet":[1,2],"erased":[{"digest":"00","salt":"00"}],"last_seq":7}"#,
            ]),
            desk(),
        ),
        target("export", fuzz_export::seeds(), fuzz_export::run()),
        // Where the book is changed, and how; the book is the target's own, which has its key.
        target("salvage", vec![Vec::new()], a_salvage()),
    ]
}

fn a_workbook() -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (column, heading) in (0..).zip(["Name", "Phone", "Birthday"]) {
        sheet.write(1, column, heading).unwrap();
        sheet.write(2, column, 7).unwrap();
    }
    book.save_to_buffer().unwrap()
}

fn png() -> Vec<u8> {
    // The smallest there is; it is grown from here.
    hex(
        "89504e470d0a1a0a0000000d4948445200000001000000010806000000 1f15c4890000000d49444154789c6360000002000001e221bc330000000049454e44ae426082",
    )
}

fn hex(digits: &str) -> Vec<u8> {
    let digits: Vec<u8> = digits.bytes().filter(u8::is_ascii_hexdigit).collect();
    digits.chunks(2).map(|pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap()).collect()
}

fn keys() -> Vec<u8> {
    let scene = Scene::with_passphrase("2026-03-12T10:00", crate::backup::PASSPHRASE);
    fs::read(scene.folder.path().join("keys.json")).unwrap()
}

fn a_log() -> Vec<u8> {
    let scene = Scene::lashes("2026-03-12T10:00");
    scene.client("Ana Jurić");
    let mut log = fs::read(scene.folder.path().join("book.db-wal")).unwrap();
    log.truncate(LONGEST);
    log
}

fn a_history() -> Vec<Vec<u8>> {
    let scene = Scene::lashes("2026-03-12T10:00");
    let ana = scene.client("Ana Jurić");
    scene.book(&ana, "Lash fill", "2026-03-12T11:00");
    scene.tell("client_archive", json!({ "id": ana }));
    let at = scene.instant();
    let read = |tx: &Tx| tx.all("SELECT changeset FROM history ORDER BY seq", [], |row| row.get::<_, Vec<u8>>(0));
    scene.door().with(move |desk| desk.book()?.read(at, read)).unwrap()
}

/// What lies beside a book and is read before anybody has said who she is.
fn desk() -> Run {
    let folder = tempfile::tempdir().unwrap();
    Box::new(move |bytes| {
        fs::write(folder.path().join("desk.json"), bytes).unwrap();
        let desk = Desk::at(folder.path(), world()).unwrap();
        assert!(!desk.language().is_empty());
    })
}

/// A small book of which some bytes are others: whatever they are, salvage ends.
fn a_salvage() -> Run {
    let mut scene = Scene::lashes("2026-03-12T10:00");
    let key = scene.key();
    let ana = scene.client("Ana Jurić");
    scene.book(&ana, "Lash fill", "2026-03-12T11:00");
    scene.close();
    let whole = fs::read(scene.folder.path().join("book.db")).unwrap();
    Box::new(move |bytes| {
        let (from, into) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let mut file = whole.clone();
        for pair in bytes.chunks(3) {
            let at = pair.iter().fold(0_usize, |at, byte| at * 251 + usize::from(*byte)) * 37 % file.len();
            file[at] ^= pair[0] | 1;
        }
        fs::write(from.path().join("book.db"), file).unwrap();
        drop(salvage::salvage(from.path(), into.path(), &key, |_, _| Ok(())));
    })
}

/// Another input from one that is known.
fn changed(chance: &mut Chance, seeds: &[Vec<u8>]) -> Vec<u8> {
    let mut bytes = chance.pick(seeds).clone();
    for _ in 0..=chance.below(8) {
        let at = chance.below(bytes.len() + 1);
        let end = (at + 1 + chance.below(40)).min(bytes.len());
        match chance.below(7) {
            0 if at < bytes.len() => bytes[at] ^= 1 << chance.below(8),
            1 if at < bytes.len() => bytes[at] = u8::try_from(chance.below(256)).unwrap(),
            2 => drop(bytes.splice(at..at, TOKENS[chance.below(TOKENS.len())].iter().copied())),
            3 => drop(bytes.drain(at.min(end)..end)),
            4 if chance.percent(10) => bytes.truncate(at),
            5 => {
                let part = bytes[at.min(end)..end].to_vec();
                bytes.splice(at..at, part.repeat(1 + chance.below(6)));
            }
            _ => {
                let other = chance.pick(seeds);
                let from = chance.below(other.len() + 1);
                let part = other[from..(from + chance.below(200)).min(other.len())].to_vec();
                bytes.splice(at..at, part);
            }
        }
    }
    bytes.truncate(LONGEST);
    bytes
}

/// Tries a target until it is enough; answers with how often. What breaks it is kept for the next time.
fn tried(target: &Target, seed: u64, enough: impl Fn(usize) -> bool) -> usize {
    let once = |bytes: &[u8]| catch_unwind(AssertUnwindSafe(|| (target.run)(bytes)));
    for entry in fs::read_dir(broke()).into_iter().flatten().flatten() {
        if entry.file_name().to_string_lossy().starts_with(target.name) {
            assert!(
                once(&fs::read(entry.path()).unwrap()).is_ok(),
                "{} broke again over {:?}",
                target.name,
                entry.path()
            );
        }
    }
    let mut chance = Chance(seed);
    let mut count = 0;
    while !enough(count) {
        let bytes = changed(&mut chance, &target.seeds);
        if once(&bytes).is_err() {
            let kept = broke().join(format!("{}-{seed}-{count}", target.name));
            fs::create_dir_all(broke()).unwrap();
            fs::write(&kept, bytes).unwrap();
            panic!("{} broke over {}", target.name, kept.display());
        }
        count += 1;
    }
    count
}

#[test]
fn whatever_bytes_a_file_holds_its_reader_ends_with_an_answer_or_a_refusal() {
    for target in targets() {
        let few = if ["salvage", "export"].contains(&target.name) { FEW / 30 } else { FEW };
        tried(&target, 0x5eed, |count| count == few);
    }
}

#[test]
#[ignore = "ten minutes for each target, for --deep"]
fn whatever_bytes_a_file_holds_its_reader_ends_for_as_long_as_it_is_tried() {
    let seed = u64::try_from(std::time::SystemTime::UNIX_EPOCH.elapsed().unwrap().as_nanos()).unwrap() | 1;
    let only = std::env::var("REGULARS_FUZZ_TARGET").ok();
    for target in targets().into_iter().filter(|target| only.as_deref().is_none_or(|only| only == target.name)) {
        let start = Stopwatch::now();
        let count = tried(&target, seed, |_| start.elapsed() > deep());
        println!("{}: {count} inputs in {:?}, none broke it (seed {seed})", target.name, start.elapsed());
    }
}

/// Arguments that were taken once, by the field they stood in.
type Known = BTreeMap<String, Vec<Value>>;

fn learn(known: &mut Known, value: &Value) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                let seen = known.entry(name.clone()).or_default();
                if seen.len() < 60 && !seen.contains(value) {
                    seen.push(value.clone());
                }
                learn(known, value);
            }
        }
        Value::Array(all) => all.iter().take(20).for_each(|one| learn(known, one)),
        _ => {}
    }
}

/// A book in which much was done, and what was said in doing it.
fn lived_in() -> (Walk, Known) {
    let mut walk = Walk::begin(Scene::lashes("2026-03-02T00:05"));
    let mut runner = TestRunner::deterministic();
    let mut known = Known::new();
    for _ in 0..400 {
        let pick = pick(&mut runner);
        let name = *pick.0.get(&TOLD);
        if let Some(args) = walk.args(name, pick.1, pick.2) {
            learn(&mut known, &args);
        }
        walk.tell(pick);
    }
    for (name, args) in [
        ("setting_show", json!({})),
        ("service_list", json!({ "archived": true })),
        ("master_list", json!({})),
        ("client_list", json!({ "archived": false, "from": 0, "limit": 50 })),
        ("calendar_days", json!({ "from": "2026-04-06", "days": 42, "master": null })),
        ("reminder_list", json!({ "state": "open" })),
        ("listed_words", json!({})),
        ("template_list", json!({})),
        ("client_card", json!({ "client": walk.clients[0] })),
        ("client_story", json!({ "client": walk.clients[0], "kind": "all", "before": null })),
        ("past_page", json!({ "client": walk.clients[0], "of": "all", "before": null })),
    ] {
        learn(&mut known, &walk.scene.ask(name, args));
    }
    let ids: Vec<Value> = walk.clients.iter().map(|id| json!(id)).collect();
    known.insert("client".into(), ids);
    (walk, known)
}

/// Every command with fields that were taken somewhere, by chance with one that nobody is made for.
fn told_by_chance(seed: u64, enough: impl Fn(usize) -> bool) -> (usize, usize) {
    let (walk, known) = lived_in();
    let scene = &walk.scene;
    let nasty: Vec<Value> =
        values(&walk.clients[0]).into_iter().filter(|value| value.to_string().len() < 1000).collect();
    let names: Vec<String> = fields().into_iter().collect();
    let commands: Vec<_> = COMMANDS.iter().filter(|command| keeps_it_open(command)).collect();
    let mut chance = Chance(seed);
    let (mut count, mut taken) = (0, 0);
    while !enough(count) {
        let mut args = Map::new();
        for name in &names {
            let value = match known.get(name) {
                Some(seen) if !seen.is_empty() && chance.percent(93) => chance.pick(seen).clone(),
                _ if chance.percent(60) => continue,
                _ => chance.pick(&nasty).clone(),
            };
            args.insert(name.clone(), value);
        }
        let command = commands[chance.below(commands.len())];
        let args = Value::Object(args).to_string();
        let kind = asked(scene, command, &args);
        assert_ne!(kind.as_deref(), Some("bug"), "{} (seed {seed}, number {count}) with {args}", command.name);
        taken += usize::from(kind.is_none());
        count += 1;
        if count % 1000 == 0 {
            sound(scene);
        }
    }
    sound(scene);
    (count, taken)
}

fn sound(scene: &Scene) {
    let report = scene.ask("book_check", json!({}));
    assert_eq!((&report["behind"], &report["file"], &report["broken"]), (&json!([]), &json!([]), &Value::Null));
}

#[test]
fn every_command_with_fields_by_chance_is_answered_or_refused() {
    let (count, taken) = told_by_chance(0xcafe, |count| count == 1500);
    assert!(taken > count / 10, "only {taken} of {count} were taken");
}

#[test]
#[ignore = "ten minutes, for --deep"]
fn every_command_with_fields_by_chance_is_answered_for_as_long_as_it_is_tried() {
    let seed = u64::try_from(std::time::SystemTime::UNIX_EPOCH.elapsed().unwrap().as_nanos()).unwrap() | 1;
    let start = Stopwatch::now();
    let (count, taken) = told_by_chance(seed, |_| start.elapsed() > deep());
    println!("commands: {count} asked and told, {taken} of them taken, none broke (seed {seed})");
}
