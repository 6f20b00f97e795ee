//! Exports that are not as they were written, and work that is stopped: nothing of them stays, and what stays is said.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::Write;
use std::path::Path;

use regulars_core::desk::Desk;
use regulars_core::door::Door;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use tempfile::TempDir;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::export::{Book, demo_book, found, lines, read_zip, small};
use crate::scene::{Scene, world};

type Entries = BTreeMap<String, Vec<u8>>;

fn write_zip(file: &Path, entries: &Entries) {
    let mut zip = ZipWriter::new(File::create(file).unwrap());
    for (name, bytes) in entries {
        zip.start_file(name.as_str(), SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap();
}

/// The same export with something else in it, as somebody would write it who keeps its sums right.
pub fn rewritten(file: &Path, mut entries: Entries) {
    let mut manifest: Value = serde_json::from_slice(&entries["regulars.json"]).unwrap();
    for table in manifest["tables"].as_array_mut().unwrap() {
        let bytes = &entries[&format!("data/{}.jsonl", table["name"].as_str().unwrap())];
        table["rows"] = bytes.iter().filter(|byte| **byte == b'\n').count().into();
        table["sha256"] = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect::<String>().into();
    }
    entries.insert("regulars.json".into(), manifest.to_string().into_bytes());
    write_zip(file, &entries);
}

fn changed(file: &Path, change: impl FnOnce(&mut Entries)) {
    let mut entries = read_zip(file);
    change(&mut entries);
    rewritten(file, entries);
}

fn set_lines(entries: &mut Entries, table: &str, rows: &[Value]) {
    let text: String = rows.iter().map(|row| format!("{row}\n")).collect();
    entries.insert(format!("data/{table}.jsonl"), text.into_bytes());
}

#[test]
fn a_damaged_a_foreign_and_a_newer_file_are_refused_and_leave_nothing() {
    let scene = small("2026-03-12T10:52");
    let out = tempfile::tempdir().unwrap();
    let file = Book::of(&scene).take_out(out.path());
    let other = Scene::lashes("2026-03-12T10:52");
    let there = Book::of(&other);
    let before = there.facts();
    let refusal = |path: &Path| there.try_tell("export_look", json!({ "file": there.word(path) })).unwrap_err();
    let as_contacts = there.try_tell("import_read", json!({ "file": there.word(&file) })).unwrap_err();
    assert_eq!((&as_contacts["kind"], &as_contacts["why"]), (&json!("not_contacts"), &json!("export")));

    let strange = out.path().join("strange.zip");
    fs::write(&strange, b"PK\x03\x04 not at all").unwrap();
    assert_eq!(refusal(&strange)["why"], "other");
    write_zip(&strange, &BTreeMap::from([("a.txt".into(), b"hello".to_vec())]));
    assert_eq!(refusal(&strange)["why"], "other");
    write_zip(&strange, &BTreeMap::from([("regulars.json".into(), b"{\"format\":\"other\"}".to_vec())]));
    assert_eq!(refusal(&strange)["why"], "other");
    for newer in [json!({ "version": 2, "schema": 1 }), json!({ "version": 1, "schema": 999 }), json!({ "schema": 1 })]
    {
        let mut manifest = newer.clone();
        manifest["format"] = json!("regulars");
        write_zip(&strange, &BTreeMap::from([("regulars.json".into(), manifest.to_string().into_bytes())]));
        assert_eq!(refusal(&strange)["why"], "newer", "{newer}");
    }
    assert_eq!(refusal(&out.path().join("gone.zip"))["why"], "unreadable");

    // A word that changed on the way, a row that is missing, a file that is missing, a cut.
    let entries = read_zip(&file);
    let damages: [fn(&mut Entries); 4] = [
        |entries| {
            let text = String::from_utf8(entries["data/note.jsonl"].clone()).unwrap().replace("May", "Mai");
            entries.insert("data/note.jsonl".into(), text.into_bytes());
        },
        |entries| drop(entries.insert("data/note.jsonl".into(), Vec::new())),
        |entries| drop(entries.remove("data/visit.jsonl")),
        |entries| {
            entries.get_mut("data/client.jsonl").unwrap().pop();
        },
    ];
    for damage in damages {
        let mut damaged = entries.clone();
        damage(&mut damaged);
        write_zip(&strange, &damaged);
        let (ended, _) = there.bring(&strange);
        assert_eq!((&ended["state"], &ended["why"]["why"]), (&json!("failed"), &json!("damaged")));
        assert_eq!(there.facts(), before, "nothing of it stays");
    }
    let bytes = fs::read(&file).unwrap();
    fs::write(&strange, &bytes[..bytes.len() / 2]).unwrap();
    assert_eq!(refusal(&strange)["why"], "other");
    assert_eq!(other.ask("history_state", json!({}))["undo"], Value::Null, "no step of any of them");
}

#[test]
fn rows_that_no_book_can_hold_are_left_out_line_by_line() {
    let scene = small("2026-03-12T10:52");
    let out = tempfile::tempdir().unwrap();
    let file = Book::of(&scene).take_out(out.path());
    changed(&file, |entries| {
        let mut visits = lines(entries, "visit");
        let visit = visits[0].clone();
        let mut strange = |name: &str, value: Value| {
            let mut row = visit.clone();
            row["id"] = json!(format!("strange-{}", visits.len()));
            row[name] = value;
            visits.push(row);
        };
        strange("starts", json!("banana"));
        strange("ends", json!("2026-04-02T10:00"));
        strange("state", json!("eaten"));
        strange("paid", json!(9_000_000_000_000_000_i64));
        strange("client_id", json!("nobody-knows"));
        strange("client_id", Value::Null);
        strange("colour", json!("red"));
        strange("id", json!("../../etc/passwd"));
        strange("made_at", json!(-1));
        set_lines(entries, "visit", &visits);
        let mut tags = lines(entries, "tag");
        tags.push(tags[0].clone());
        set_lines(entries, "tag", &tags);
        entries.insert("data/gift.jsonl".into(), b"not json\n[]\n\xFF\xFE\n".to_vec());
        let picture = entries.keys().find(|name| name.starts_with("photos/")).unwrap().clone();
        entries.insert(picture, b"\xFF\xD8\xFFnot a picture".to_vec());
    });
    let other = Scene::lashes("2026-03-12T10:52");
    let there = Book::of(&other);
    let (ended, brought) = there.bring(&file);
    assert_eq!(ended["state"], "done", "{ended}");
    let mut why: BTreeMap<(String, String), usize> = BTreeMap::new();
    for left in brought["left"].as_array().unwrap() {
        *why.entry((left["table"].as_str().unwrap().into(), left["why"].as_str().unwrap().into())).or_default() += 1;
    }
    let of = |table: &str, reason: &str| why.get(&(table.to_owned(), reason.to_owned())).copied().unwrap_or(0);
    assert_eq!((of("visit", "unreadable"), of("visit", "no_parent"), of("gift", "unreadable")), (8, 1, 3), "{why:?}");
    let tags = brought["tables"].as_array().unwrap().iter().find(|table| table["table"] == "tag").unwrap();
    assert_eq!((&tags["added"], &tags["unchanged"]), (&json!(1), &json!(1)), "the same line twice is there once");
    assert_eq!(brought["missing"], 1);
    // Whatever came can be read: the card, the calendar, the check of the book.
    let ana = found(&other, "ana");
    other.ask("client_card", json!({ "client": ana }));
    other.ask("client_story", json!({ "client": ana, "kind": "all", "before": null }));
    other.ask("calendar_days", json!({ "from": "2026-03-30", "days": 7, "master": null }));
    let report = other.ask("book_check", json!({}));
    let behind = (&report["behind_total"], &report["behind"][0]["table"]);
    assert_eq!(
        (&report["broken"], behind),
        (&Value::Null, (&json!(1), &json!("photo"))),
        "its picture is none: {report}"
    );

    // Settings that would keep everybody out of the book are refused with all the rest.
    changed(&file, |entries| {
        let mut settings = lines(entries, "setting");
        settings.retain(|setting| setting["name"] != "currency");
        settings.push(json!({ "name": "late_hours", "value": "banana" }));
        set_lines(entries, "setting", &settings);
    });
    let other = Scene::lashes("2026-03-12T10:52");
    let there = Book::of(&other);
    let before = there.facts();
    let (ended, _) = there.bring(&file);
    assert_eq!((&ended["state"], &ended["why"]["why"]), (&json!("failed"), &json!("damaged")));
    assert_eq!(there.facts(), before);
}

#[test]
fn a_folder_that_will_not_do_is_refused_and_a_stopped_one_leaves_nothing() {
    let scene = small("2026-03-12T10:52");
    let book = Book::of(&scene);
    let refused = |path: &Path| book.try_tell("export_write", json!({ "folder": book.word(path) })).unwrap_err();
    let inside = refused(scene.folder.path());
    assert_eq!((&inside["field"], &inside["rule"]), (&json!("folder"), &json!("overlaps")));
    let out = tempfile::tempdir().unwrap();
    assert_eq!(refused(&out.path().join("gone"))["rule"], "unknown");

    // What a cut left half-made is cleared away by the next: it could be read.
    fs::write(out.path().join("Studio Maja-2026-03-01.regulars.zip.making"), "half").unwrap();
    let started = book.tell("export_write", json!({ "folder": book.word(out.path()) }));
    book.tell("job_cancel", json!({ "job": started["job"] }));
    let ended = book.ended(&started["job"]);
    let left: Vec<_> = fs::read_dir(out.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    if ended["state"] == "cancelled" {
        assert_eq!(left.len(), 0, "{left:?}");
    } else {
        assert!(left.iter().all(|name| name.to_str().unwrap().ends_with(".regulars.zip")), "{left:?}");
    }
    // While it is locked nothing goes out and nothing comes in.
    let file = book.take_out(out.path());
    let word = book.word(&file);
    scene.tell("desk_lock", json!({}));
    for (name, args) in [
        ("export_write", json!({ "folder": "x" })),
        ("export_look", json!({ "file": word })),
        ("export_bring", json!({ "file": word })),
    ] {
        assert!(
            matches!(book.try_tell(name, args).unwrap_err()["kind"].as_str(), Some("locked" | "not_found")),
            "{name}"
        );
    }
}

#[test]
fn stopped_or_cut_half_way_nothing_of_it_stays_and_whoever_was_booked_meanwhile_does() {
    let out = tempfile::tempdir().unwrap();
    let folder: TempDir = tempfile::tempdir().unwrap();
    let (door, at) = demo_book(folder.path());
    let file = Book { door: &door, at }.take_out(out.path());
    let mut scene = Scene::lashes("2026-03-12T10:52");
    let eva = scene.client("Eva Babić");
    let before = Book::of(&scene).facts();
    let book = Book::of(&scene);
    let (ours, master) = (scene.service("Lash fill"), scene.ask("master_list", json!({}))[0]["id"].clone());
    let booking =
        |service: &Value, at: &str| json!({ "client": eva, "services": [service], "at": at, "master": master });
    let half_way = || {
        let started = book.tell("export_bring", json!({ "file": book.word(&file) }));
        while book.ask("job_state", json!({ "job": started["job"] }))["done"] == 0 {}
        started["job"].clone()
    };
    // While it comes in, somebody is booked.
    let job = half_way();
    scene.tell("visit_book", booking(&json!(ours), "2026-04-03T11:00"));
    book.tell("job_cancel", json!({ "job": job }));
    assert_eq!(book.ended(&job)["state"], "cancelled");
    scene.tell("history_undo", json!({ "step": null }));
    assert_eq!(book.facts(), before);

    // Booked for something that only just came: it cannot go any more, and neither locks nor the next start fail because of it.
    let job = half_way();
    let services = scene.ask("service_list", json!({ "archived": false }));
    let came =
        services.as_array().unwrap().iter().find(|each| each["name"] == "Lash fill" && each["id"] != ours).unwrap();
    let visit = scene.tell("visit_book", booking(&came["id"], "2026-04-03T11:00")).step;
    book.tell("job_cancel", json!({ "job": job }));
    let ended = book.ended(&job);
    assert_eq!((&ended["state"], &ended["why"]["kind"]), (&json!("cancelled"), &json!("conflict")), "{ended}");
    assert_eq!(scene.ask("history_brought", json!({}))[0]["step"], ended["step"]);
    scene.tell("history_undo", json!({ "step": visit }));
    scene.tell("history_undo", json!({ "step": ended["step"] }));
    assert_eq!(book.facts(), before, "once nothing depends on it");

    let book = Book::of(&scene);
    book.tell("export_bring", json!({ "file": book.word(&file) }));
    while book.facts() == before {
        std::thread::sleep(std::time::Duration::from_millis(1));
    }
    // What stands on the disk just now is what a program that is killed there leaves behind.
    let left = tempfile::tempdir().unwrap();
    for name in ["book.db", "book.db-wal"] {
        fs::copy(scene.folder.path().join(name), left.path().join(name)).unwrap();
    }
    let mut desk = Desk::at(left.path(), world()).unwrap();
    let key = scene.key();
    desk.open_with(key, scene.instant()).unwrap();
    let door = Door::open(desk).unwrap();
    assert_eq!(Book { door: &door, at: scene.instant() }.facts(), before, "the next start turned it back");
    scene.close();
}
