//! Calendar files: one for the client, all for another calendar, and what another calendar brings.

use std::fs;
use std::path::{Path, PathBuf};

use regulars_core::service::Trade;
use serde_json::{Value, json};

use crate::readback::Python;
use crate::scene::{Scene, phone};

fn fixture() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/calendar.ics")
}

fn master(scene: &Scene) -> String {
    scene.ask("master_list", json!({}))[0]["id"].as_str().unwrap().to_owned()
}

/// What a file would bring, or why it is no calendar.
fn preview(scene: &Scene, file: &Path, how: &str) -> Result<Value, Value> {
    let word = scene.door().offer_file(file).unwrap();
    let args = json!({ "file": word, "master": master(scene), "how": how });
    scene.try_tell("calendar_read", args).map(|told| told["out"].clone())
}

/// The same of a file with this text.
fn preview_of(scene: &Scene, text: &str, how: &str) -> Result<Value, Value> {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("calendar.ics");
    fs::write(&file, text).unwrap();
    preview(scene, &file, how)
}

pub fn bring(scene: &Scene, preview: &Value) -> Value {
    let job = scene.tell("calendar_run", json!({ "import": preview["import"] })).out["job"].clone();
    let ended = scene.ended(job.as_str().unwrap());
    assert_eq!(ended["state"], "done");
    ended
}

/// Added, changed, removed, unchanged, rejected; they must come out.
fn sums(preview: &Value) -> [u64; 5] {
    let sums = ["added", "changed", "removed", "unchanged", "rejected"].map(|key| preview[key].as_u64().unwrap());
    assert_eq!(preview["rows"].as_u64().unwrap(), sums.iter().sum::<u64>(), "nothing is dropped silently: {preview}");
    sums
}

/// Each line as `summary outcome reason`.
fn lines(preview: &Value) -> Vec<String> {
    let line = |line: &Value| {
        let word = |key: &str| line[key].as_str().unwrap().to_owned();
        format!("{} {} {}", word("summary"), word("outcome"), word("reason")).trim_end().to_owned()
    };
    preview["lines"].as_array().unwrap().iter().map(line).collect()
}

fn page(scene: &Scene, from: &str, days: i64) -> Value {
    scene.ask("calendar_days", json!({ "from": from, "days": days, "master": null }))
}

/// Visits as `name at–ends state`, in order.
fn visits(scene: &Scene, from: &str, days: i64) -> Vec<String> {
    let visit = |visit: &Value| {
        let word = |key: &str| visit[key].as_str().unwrap().to_owned();
        format!("{} {}–{} {}", word("name"), word("at"), &word("ends")[11..], word("state"))
    };
    page(scene, from, days)["visits"].as_array().unwrap().iter().map(visit).collect()
}

fn blocks(scene: &Scene, from: &str, days: i64) -> Vec<String> {
    let block = |block: &Value| {
        let word = |key: &str| block[key].as_str().unwrap().to_owned();
        format!("{} {}–{}", word("words"), word("from"), &word("to")[11..])
    };
    page(scene, from, days)["blocks"].as_array().unwrap().iter().map(block).collect()
}

fn exported(scene: &Scene, visit: Value) -> String {
    scene.ask("calendar_export", json!({ "visit": visit }))["text"].as_str().unwrap().to_owned()
}

fn calendar<Text: std::fmt::Display>(entries: &[Text]) -> String {
    let body: String = entries.iter().map(|entry| format!("BEGIN:VEVENT\n{entry}\nEND:VEVENT\n")).collect();
    format!("BEGIN:VCALENDAR\nVERSION:2.0\n{body}END:VCALENDAR\n")
}

/// The value of a property in the entry of a file that holds some words.
fn property(text: &str, within: &str, name: &str) -> String {
    let unfolded = text.replace("\r\n ", "");
    let entry = unfolded.split("BEGIN:VEVENT").find(|entry| entry.contains(within)).unwrap();
    let line = entry.lines().find(|line| line.starts_with(name)).unwrap_or_else(|| panic!("no {name} in {entry}"));
    line.split_once(':').unwrap().1.to_owned()
}

#[test]
fn what_we_write_we_read_back_as_nothing_new() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let ana = scene.client("Ana Jurić; \"Anči\", \\o/");
    scene.came(&ana, "Lash fill", "2026-03-02T11:00");
    scene.at("2026-03-12T10:00");
    let soon = scene.book(&ana, "Lash fill", "2026-03-27T11:00");
    scene.book(&ana, "Lash fill", "2026-03-30T11:00");
    scene.tell("visit_confirm", json!({ "id": soon }));
    let block =
        json!({ "master": master(&scene), "from": "2026-03-31T12:00", "to": "2026-03-31T13:00", "words": "supplier" });
    scene.tell("block_add", block);
    let text = exported(&scene, json!(null));
    assert_eq!(text.matches("BEGIN:VEVENT").count(), 4);
    let as_visits = preview_of(&scene, &text, "visits").unwrap();
    assert_eq!(sums(&as_visits), [0, 0, 0, 3, 1], "{as_visits}");
    assert_eq!(lines(&as_visits)[0], "supplier rejected ours");
    let as_busy = preview_of(&scene, &text, "busy").unwrap();
    assert_eq!(sums(&as_busy), [0, 0, 0, 1, 3], "{as_busy}");
    let moved =
        text.replace("DTSTART;TZID=Europe/Zagreb:20260330T110000", "DTSTART;TZID=Europe/Zagreb:20260330T104500");
    let preview = preview_of(&scene, &moved, "visits").unwrap();
    assert_eq!(sums(&preview), [0, 1, 0, 2, 1], "{preview}");
    bring(&scene, &preview);
    assert!(visits(&scene, "2026-03-30", 1)[0].contains("2026-03-30T10:45–"), "our own visit was moved elsewhere");
    assert_eq!(scene.ask("heads_up_list", json!({}))["rows"], json!([]), "whoever moved it there has spoken with her");
}

#[test]
fn a_clients_file_says_only_what_she_knows_herself() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let ana = scene.client("Ana Jurić");
    scene.tell(
        "alert_add",
        json!({ "client": ana, "kind": "allergy", "words": "latex tape", "since": null, "until": null }),
    );
    let note = json!({ "client": ana, "words": "quarrels with her sister", "ask": "", "promise": "", "promise_due": null, "step": "" });
    scene.tell("note_add", note);
    let visit = scene.book(&ana, "Lash fill", "2026-04-02T11:00");
    let other = scene.client("Petra Novak");
    scene.book(&other, "Lash fill", "2026-04-03T11:00");
    let file = scene.ask("calendar_export", json!({ "visit": visit }));
    assert_eq!(file["name"], "visit-2026-04-02.ics");
    let text = file["text"].as_str().unwrap().to_owned();
    assert_eq!(text.matches("BEGIN:VEVENT").count(), 1);
    assert_eq!(property(&text, "Lash fill", "SUMMARY"), "Lash fill – Studio Maja");
    assert_eq!(property(&text, "Lash fill", "UID"), format!("{visit}@regulars"));
    assert_eq!(property(&text, "Lash fill", "DTSTART;TZID=Europe/Zagreb"), "20260402T110000");
    for private in ["Ana", "latex", "sister", "Petra"] {
        assert!(!text.contains(private), "{private} in {text}");
    }
    assert_eq!(scene.unanswered("calendar_export", json!({ "visit": "nobody" }))["kind"], "not_found");
}

#[test]
fn after_a_change_the_same_visit_is_written_as_a_newer_one() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let ana = scene.client("Ana Jurić");
    let visit = scene.book(&ana, "Lash fill", "2026-04-02T11:00");
    let first = exported(&scene, json!(visit));
    assert_eq!(first, exported(&scene, json!(visit)), "written twice it is the same");
    scene.at("2026-03-13T10:00");
    scene.tell("visit_move", json!({ "id": visit, "at": "2026-04-02T13:00" }));
    let second = exported(&scene, json!(visit));
    let both = |name: &str| [&first, &second].map(|text| property(text, "Lash fill", name));
    let [before, after] = both("UID");
    assert_eq!(before, after);
    assert_eq!(both("SEQUENCE"), ["0", "1"]);
    assert_eq!(both("LAST-MODIFIED"), ["20260312T090000Z", "20260313T090000Z"]);
    assert_eq!(both("STATUS"), ["TENTATIVE", "TENTATIVE"]);
    scene.tell("visit_cancel", json!({ "id": visit, "by": "client" }));
    assert_eq!(property(&exported(&scene, json!(null)), "Lash fill", "STATUS"), "CANCELLED");
    scene.at("2026-04-03T10:00");
    assert!(!exported(&scene, json!(null)).contains("BEGIN:VEVENT"), "what did not take place is left out afterwards");
}

#[test]
fn another_calendar_brings_visits_and_says_first_what_each_becomes() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let ana = scene.client_with(json!({ "name": "Ana Jurić", "channels": [phone("091 234 5678")] }));
    let before = scene.ask("history_state", json!({}));
    let told = preview(&scene, &fixture(), "visits").unwrap();
    assert_eq!(sums(&told), [5, 0, 0, 0, 3], "{told}");
    assert_eq!(
        lines(&told),
        [
            "Dentist rejected no_service",
            "Called off rejected called_off",
            "The sea rejected no_time",
            "lash fill with Petra Novak added new_client",
            "Олена Шевченко: Lash fill added new_client",
            "Ana Jurić – Lash fill added",
            "Lash fill added",
            "Olena Shevchenko, lash fill added",
        ]
    );
    let nameless = &told["lines"][6];
    assert_eq!(nameless["client"], json!({ "id": ana, "name": "Ana Jurić" }), "known by her phone");
    assert_eq!(told["lines"][7]["client"], json!({ "id": "", "name": "Олена Шевченко" }), "the same new client");
    assert_eq!(scene.ask("history_state", json!({})), before, "nothing is written by looking");
    assert_eq!(scene.clients(), ["Ana Jurić"]);

    let done = bring(&scene, &told);
    assert_eq!((&done["added"], &done["rejected"]), (&json!(5), &json!(3)));
    assert_eq!(
        visits(&scene, "2026-02-10", 42),
        [
            "Ana Jurić 2026-02-12T11:00–12:30 done",
            "Petra Novak 2026-03-17T11:00–12:15 booked",
            "Ana Jurić 2026-03-18T10:00–11:00 booked",
            "Олена Шевченко 2026-03-19T15:00–16:00 booked",
        ]
    );
    assert_eq!(scene.clients().len(), 3);
    let petra = scene.found("petra@example.com");
    assert_eq!(petra.len(), 1, "her address came with her");
    let again = preview(&scene, &fixture(), "visits").unwrap();
    assert_eq!(sums(&again), [0, 0, 0, 5, 3], "a second time nothing is new: {again}");
    bring(&scene, &again);
    assert_eq!(visits(&scene, "2026-02-10", 42).len(), 4);

    scene.tell("history_undo", json!({ "step": done["step"] }));
    assert_eq!((scene.clients(), visits(&scene, "2026-02-10", 42)), (vec!["Ana Jurić".to_owned()], vec![]));
    scene.tell("history_redo", json!({}));
    assert_eq!(sums(&preview(&scene, &fixture(), "visits").unwrap()), [0, 0, 0, 5, 3]);
}

#[test]
fn a_visit_that_moved_or_was_called_off_elsewhere_moves_and_goes_here() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let one = |at: &str, more: &str| {
        calendar(&[&format!("UID:a\nSUMMARY:Ana Jurić – Lash fill\nDTSTART:{at}\nDURATION:PT1H{more}")])
    };
    let brought = |text: &str| {
        let preview = preview_of(&scene, text, "visits").unwrap();
        bring(&scene, &preview);
        sums(&preview)
    };
    assert_eq!(brought(&one("20260317T110000", "")), [1, 0, 0, 0, 0]);
    let petra = scene.client("Petra Novak");
    scene.book(&petra, "Lash fill", "2026-03-18T11:00");
    assert_eq!(brought(&one("20260317T130000", "")), [0, 1, 0, 0, 0]);
    assert_eq!(visits(&scene, "2026-03-17", 1), ["Ana Jurić 2026-03-17T13:00–14:00 booked"]);
    let onto_petra = preview_of(&scene, &one("20260318T113000", ""), "visits").unwrap();
    assert_eq!(lines(&onto_petra), ["Ana Jurić – Lash fill rejected overlaps"]);
    assert_eq!(brought(&one("20260317T130000", "\nSTATUS:CANCELLED")), [0, 0, 1, 0, 0]);
    assert_eq!(visits(&scene, "2026-03-17", 1), [] as [&str; 0]);
    assert_eq!(brought(&one("20260317T130000", "\nSTATUS:CANCELLED")), [0, 0, 0, 1, 0]);
    assert_eq!(brought(&one("20260317T130000", "")), [0, 0, 0, 0, 1], "what was called off is not brought back");
    scene.tell("history_undo", json!({ "step": null }));
    assert_eq!(visits(&scene, "2026-03-17", 1).len(), 1, "one step back it stands again");
}

#[test]
fn a_visit_needs_a_service_a_client_and_a_free_hour() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let ana = scene.client("Ana Jurić");
    let gone = scene.client("Gone Away");
    scene.tell("client_archive", json!({ "id": gone }));
    scene.client("Two Alike");
    scene.client("Two Alike");
    scene.book(&ana, "Lash fill", "2026-03-17T11:00");
    let at = |uid: &str, summary: &str, at: &str| format!("UID:{uid}\nSUMMARY:{summary}\nDTSTART:{at}\nDURATION:PT1H");
    let text = calendar(&[
        &at("a", "Maja – Lash fill", "20260317T113000"),
        &at("b", "Lash fill", "20260318T110000"),
        &at("c", "Gone Away – Lash fill", "20260318T130000"),
        &at("d", "Two Alike – Lash fill", "20260318T150000"),
        &at("e", "Maja", "20260319T110000"),
        &at("f", "Eva – Lash fill", "20260320T110000"),
        &at("g", "Iva – Lash fill", "20260320T113000"),
        "UID:h\nSUMMARY:Eva – Lash fill\nDTSTART:20260323T110000\nDURATION:P2D",
        "UID:i\nSUMMARY:Eva – Lash fill",
    ]);
    let told = preview_of(&scene, &text, "visits").unwrap();
    let mut said = lines(&told);
    said.sort();
    assert_eq!(
        said,
        [
            "Eva – Lash fill added new_client",
            "Eva – Lash fill rejected no_time",
            "Eva – Lash fill rejected too_long",
            "Gone Away – Lash fill rejected archived",
            "Iva – Lash fill rejected overlaps",
            "Lash fill rejected no_client",
            "Maja rejected no_service",
            "Maja – Lash fill rejected overlaps",
            "Two Alike – Lash fill rejected namesakes",
        ]
    );
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("calendar.ics");
    fs::write(&file, &text).unwrap();
    let word = scene.door().offer_file(&file).unwrap();
    let read = |service: Value| {
        let args = json!({ "file": word, "master": master(&scene), "how": "visits", "service": service });
        scene.tell("calendar_read", args).out
    };
    assert_eq!(read(json!(null))["added"], 1);
    assert_eq!(read(json!(scene.service("Lash fill")))["added"], 2, "the same file again, with a usual service");
    bring(&scene, &told);
    assert!(scene.clients().contains(&"Eva".to_owned()));
    assert!(!scene.clients().contains(&"Iva".to_owned()), "nobody is made for a visit that is not brought");
}

#[test]
fn an_address_that_stands_in_every_entry_makes_nobody_somebody_else() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let at = |uid: &str, summary: &str, at: &str| {
        format!("UID:{uid}\nSUMMARY:{summary}\nATTENDEE:mailto:studio@example.com\nDTSTART:{at}\nDURATION:PT1H")
    };
    let entries = [
        at("a", "Eva Novak – Lash fill", "20260317T110000"),
        at("b", "Iva Kralj – Lash fill", "20260318T110000"),
        at("c", "Eva Novak – Lash fill", "20260319T110000"),
    ];
    let text = calendar(&entries.each_ref().map(String::as_str));
    bring(&scene, &preview_of(&scene, &text, "visits").unwrap());
    assert_eq!(
        visits(&scene, "2026-03-16", 7),
        [
            "Eva Novak 2026-03-17T11:00–12:00 booked",
            "Iva Kralj 2026-03-18T11:00–12:00 booked",
            "Eva Novak 2026-03-19T11:00–12:00 booked",
        ]
    );
}

#[test]
fn busy_time_becomes_blocks_and_days_off_and_lies_over_no_client() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let ana = scene.client("Ana Jurić");
    scene.book(&ana, "Lash fill", "2026-03-20T14:30");
    let entries = |dentist: &str, sea: &str| {
        calendar(&[
            &format!("UID:dentist\nSUMMARY:Dentist\nDTSTART:{dentist}\nDURATION:PT1H"),
            &format!("UID:sea\nSUMMARY:The sea\nDTSTART;VALUE=DATE:20260401\nDTEND;VALUE=DATE:{sea}"),
            "UID:over\nSUMMARY:Over Ana\nDTSTART:20260320T140000\nDURATION:PT1H",
            "UID:day\nSUMMARY:Over her day\nDTSTART;VALUE=DATE:20260320",
            "UID:free\nSUMMARY:Reminder\nTRANSP:TRANSPARENT\nDTSTART:20260323T140000\nDURATION:PT1H",
            "UID:gym\nSUMMARY:Gym\nDTSTART;TZID=Europe/London:20260323T080000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=2",
        ])
    };
    let first = preview_of(&scene, &entries("20260317T100000", "20260404"), "busy").unwrap();
    let mut said = lines(&first);
    said.sort();
    assert_eq!(
        said,
        [
            "Dentist added",
            "Gym added",
            "Gym added",
            "Over Ana rejected overlaps",
            "Over her day rejected overlaps",
            "Reminder rejected not_busy",
            "The sea added whole_days",
        ]
    );
    let done = bring(&scene, &first);
    let busy = ["Dentist 2026-03-17T10:00–11:00", "Gym 2026-03-23T09:00–10:00", "Gym 2026-03-30T09:00–10:00"];
    assert_eq!(
        blocks(&scene, "2026-03-16", 21),
        busy,
        "eight in London is nine in Zagreb, before and after the change"
    );
    let leave = || scene.ask("exception_list", json!({ "from": "2026-03-12" }));
    assert_eq!((&leave()[0]["from"], &leave()[0]["until"]), (&json!("2026-04-01"), &json!("2026-04-03")));
    let visit =
        json!({ "client": ana, "services": [scene.service("Lash fill")], "at": "2026-04-02T11:00", "master": null });
    assert_eq!(scene.refused("visit_book", visit).1, "day_off");
    let same = preview_of(&scene, &entries("20260317T100000", "20260404"), "busy").unwrap();
    assert_eq!(sums(&same), [0, 0, 0, 4, 3]);
    let later = preview_of(&scene, &entries("20260317T120000", "20260405"), "busy").unwrap();
    assert_eq!(sums(&later), [0, 2, 0, 2, 3]);
    bring(&scene, &later);
    assert_eq!(blocks(&scene, "2026-03-17", 1), ["Dentist 2026-03-17T12:00–13:00"]);
    assert_eq!((leave().as_array().unwrap().len(), &leave()[0]["until"]), (1, &json!("2026-04-04")));
    scene.tell("history_undo", json!({ "step": null }));
    scene.tell("history_undo", json!({ "step": done["step"] }));
    assert_eq!((blocks(&scene, "2026-03-16", 21), leave()), (vec![], json!([])));
}

#[test]
fn what_is_no_calendar_is_refused_and_a_word_that_was_answered_is_spent() {
    let scene = Scene::lashes("2026-03-12T10:00");
    scene.client("Ana Jurić");
    let before = scene.ask("history_state", json!({}));
    let why = |text: &str| preview_of(&scene, text, "busy").unwrap_err();
    let no = |why: &str| json!({ "kind": "not_a_calendar", "why": why });
    assert_eq!(why(" \r\n"), no("empty"));
    assert_eq!(why("BEGIN:VCARD\nFN:Ana\nEND:VCARD\n"), no("no_entries"));
    assert_eq!(why(&"x".repeat(50_000_000)), no("no_entries"), "a line of 50 MB");
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("large.ics");
    fs::File::create(&file).unwrap().set_len(65 * 1024 * 1024).unwrap();
    assert_eq!(preview(&scene, &file, "busy").unwrap_err(), no("too_large"));
    let long = format!("UID:a\nDTSTART:20260317T100000\nDURATION:PT1H\nSUMMARY:{}", "Ђ".repeat(25_000_000));
    let told =
        preview_of(&scene, &calendar(&[&long, "UID:b\nDTSTART:20260317T120000\nDURATION:PT1H"]), "busy").unwrap();
    assert_eq!(sums(&told), [2, 0, 0, 0, 0], "a title of 50 MB is cut");
    scene.tell("import_forget", json!({ "import": told["import"] }));
    assert_eq!(scene.refused("calendar_run", json!({ "import": told["import"] })).1, "not_found");
    let args = json!({ "file": "guessed", "master": master(&scene), "how": "busy" });
    assert_eq!(scene.refused("calendar_read", args).1, "not_found");
    assert_eq!(scene.ask("history_state", json!({})), before);
    assert_eq!(page(&scene, "2026-03-16", 7)["blocks"], json!([]));
}

#[test]
fn thousands_of_entries_are_one_step() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let entries: Vec<String> = (0..2_500)
        .map(|number| {
            let (day, hour) = (number / 20, number % 20);
            let at = format!("2025{:02}{:02}T{hour:02}0000", 1 + day / 28, 1 + day % 28);
            format!("UID:{number}\nSUMMARY:Busy {number}\nDTSTART:{at}\nDURATION:PT30M")
        })
        .collect();
    let told = preview_of(&scene, &calendar(&entries), "busy").unwrap();
    assert_eq!((sums(&told)[0], told["lines"].as_array().unwrap().len()), (2_500, 200));
    let done = bring(&scene, &told);
    assert_eq!(blocks(&scene, "2025-01-01", 1).len(), 20);
    scene.tell("history_undo", json!({ "step": done["step"] }));
    assert_eq!(blocks(&scene, "2025-01-01", 42), [] as [&str; 0]);
}

/// What another program reads in our file: one line for each entry.
const READER: &str = r"
import sys
from icalendar import Calendar
calendar = Calendar.from_ical(open(sys.argv[1], 'rb').read())
for event in calendar.walk('VEVENT'):
    starts, ends = event.decoded('DTSTART'), event.decoded('DTEND')
    zone = event['DTSTART'].params['TZID']
    print('|'.join([str(event['UID']), zone, starts.strftime('%Y-%m-%dT%H:%M%z'), ends.strftime('%Y-%m-%dT%H:%M%z'), str(event['SUMMARY'])]))
assert len(calendar.walk('VTIMEZONE')) == 1
";

#[test]
#[ignore = "makes a Python environment and asks its registry"]
fn python_reads_the_same_hours_across_both_changes_of_the_clock() {
    let folder = tempfile::tempdir().unwrap();
    let Some(python) = Python::with(folder.path(), &["icalendar"]) else {
        eprintln!("SKIPPED: pip could not bring `icalendar`; is its registry within reach?");
        return;
    };
    let scene = Scene::new("2026-03-20T08:00", "Europe/Kyiv", "UA", Trade::Lashes);
    let olena = scene.client("Олена Шевченко, «Оля»; 2D");
    let hours = [
        ("2026-03-27T11:00", "+0200"),
        ("2026-03-28T11:00", "+0200"),
        ("2026-03-30T11:00", "+0300"),
        ("2026-10-23T11:00", "+0300"),
        ("2026-10-24T11:00", "+0300"),
        ("2026-10-26T11:00", "+0200"),
    ];
    let mut wanted = Vec::new();
    for (at, offset) in hours {
        let visit = scene.book(&olena, "Lash fill", at);
        let ends = scene.ask("visit_show", json!({ "visit": visit }))["ends"].as_str().unwrap().to_owned();
        wanted.push(format!(
            "{visit}@regulars|Europe/Kyiv|{at}{offset}|{ends}{offset}|Олена Шевченко, «Оля»; 2D – Lash fill"
        ));
    }
    let file = folder.path().join("regulars.ics");
    fs::write(&file, exported(&scene, json!(null))).unwrap();
    let said = python.run(READER, &[&file]);
    assert_eq!(said.lines().collect::<Vec<_>>(), wanted);
}

#[test]
fn a_day_off_that_became_an_hour_elsewhere_is_an_hour_here() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let hours = || page(&scene, "2026-03-19", 1)["masters"][0]["days"][0]["hours"].as_array().unwrap().len();
    let days = "UID:fair\nDTSTART;VALUE=DATE:20260319\nSUMMARY:Fair";
    bring(&scene, &preview_of(&scene, &calendar(&[days]), "busy").unwrap());
    assert_eq!((hours(), blocks(&scene, "2026-03-19", 1).len()), (0, 0));
    let hour = "UID:fair\nDTSTART:20260319T120000\nDTEND:20260319T130000\nSUMMARY:Fair";
    let preview = preview_of(&scene, &calendar(&[hour]), "busy").unwrap();
    assert_eq!(sums(&preview), [0, 1, 0, 0, 0], "{preview}");
    bring(&scene, &preview);
    assert_eq!((hours(), blocks(&scene, "2026-03-19", 1).len()), (1, 1));
    bring(&scene, &preview_of(&scene, &calendar(&[days]), "busy").unwrap());
    assert_eq!((hours(), blocks(&scene, "2026-03-19", 1).len()), (0, 0));
}

#[test]
fn every_entry_to_look_at_leaves_as_a_table_with_why_and_the_preview_waits_on() {
    let scene = Scene::lashes("2026-03-12T10:00");
    // More than a preview shows: nothing that is left out is known only by its number.
    let mut entries: Vec<String> = (1..=250).map(|entry| format!("UID:{entry}\nSUMMARY:Supplier")).collect();
    entries.push("UID:251\nSUMMARY:Fair\nDTSTART;VALUE=DATE:20260401\nDTEND;VALUE=DATE:20260403".into());
    entries.push("UID:252\nSUMMARY:Dentist\nDTSTART:20260406T100000\nDURATION:PT1H".into());
    let seen = preview_of(&scene, &calendar(&entries), "busy").unwrap();
    assert_eq!(sums(&seen), [2, 0, 0, 0, 250]);
    assert_eq!((seen["lines"].as_array().unwrap().len(), &seen["eyes"]), (200, &json!(251)));
    let left = scene.ask("import_file", json!({ "import": seen["import"] }))["text"].clone();
    let rows: Vec<&str> = left.as_str().unwrap().lines().collect();
    assert_eq!(rows[0], "\u{feff}Entry,When,Until,What,Name,Service,Becomes,Why");
    assert_eq!(rows[250], "250,,,Supplier,,,left out,no time that can be read");
    assert_eq!(rows[251], "251,2026-04-01,2026-04-02,Fair,,,new,whole days");
    assert_eq!(rows.len(), 252, "nobody needs to look at a plain one");
    assert_eq!(bring(&scene, &seen)["added"], 2, "the preview waits on");
}
