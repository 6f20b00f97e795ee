//! Contacts from a phone: told before anything is written, brought whole or not at all.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use regulars_core::desk::Desk;
use regulars_core::door::Door;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::scene::{Scene, jpeg, phone, world};

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures").join(name)
}

/// A contacts file of invented people, in a folder of its own.
fn cards(count: usize) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("contacts.vcf");
    let text: String = (0..count)
        .map(|number| {
            format!(
                "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana Imenik {number}\r\nTEL;TYPE=CELL:+385 91 {:07}\r\nCATEGORIES:Imenik\r\n\
                 NOTE:Bilješka {number}\r\nEND:VCARD\r\n",
                2_000_000 + number
            )
        })
        .collect();
    fs::write(&file, text).unwrap();
    (folder, file)
}

/// Starts bringing a large file and waits until part of it is written.
pub fn half_way(scene: &Scene, file: &Path) -> String {
    let job = scene.bring(&scene.preview(file).unwrap());
    loop {
        let state = scene.ask("job_state", json!({ "job": job }));
        assert_eq!(state["state"], "running", "it was over before it could be seen: {state}");
        if state["done"].as_u64().unwrap() > 0 {
            return job;
        }
    }
}

/// As many as the list has, and as many as can be found.
fn counted(scene: &Scene) -> (i64, usize) {
    let list = scene.ask("client_list", json!({ "archived": false, "from": 0, "limit": 1 }));
    (list["total"].as_i64().unwrap(), scene.found("imenik").len())
}

/// The sums of a preview, which must come out.
fn sums(preview: &Value) -> [u64; 4] {
    let sums = ["added", "merged", "unchanged", "rejected"].map(|key| preview[key].as_u64().unwrap());
    assert_eq!(preview["rows"].as_u64().unwrap(), sums.iter().sum::<u64>(), "nothing is dropped silently: {preview}");
    sums
}

fn line<'preview>(preview: &'preview Value, name: &str) -> Vec<&'preview Value> {
    preview["lines"].as_array().unwrap().iter().filter(|line| line["name"] == name).collect()
}

fn client(scene: &Scene, name: &str) -> String {
    let hits = scene.ask("search_find", json!({ "words": name }))["hits"].clone();
    hits.as_array().unwrap().iter().find(|hit| hit["name"] == name).unwrap_or_else(|| panic!("no {name}"))["client"]
        .as_str()
        .unwrap()
        .to_owned()
}

#[test]
fn the_preview_says_what_each_card_becomes_and_writes_nothing() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let preview = scene.preview(&fixture("contacts.vcf")).unwrap();
    assert_eq!(sums(&preview), [11, 1, 0, 0]);
    assert_eq!(preview["photos"], 1);
    let unused: Vec<&str> =
        preview["unused"].as_array().unwrap().iter().map(|each| each["name"].as_str().unwrap()).collect();
    assert_eq!(unused, ["ADR", "TITLE"], "named aloud");
    let twice = line(&preview, "Ana Jurić");
    assert_eq!(twice.len(), 2);
    assert_eq!(
        (&twice[0]["outcome"], &twice[0]["reason"]),
        (&json!("merged"), &json!("same_in_file")),
        "+385 91 and 091 are one phone"
    );
    assert_eq!((&twice[1]["outcome"], &twice[1]["birthday"]), (&json!("added"), &json!("1991-09-14")));
    let mended = line(&preview, "Ioana Popa");
    assert_eq!((&mended[0]["mended"], &mended[0]["birthday"]), (&json!(["1990-02-30"]), &json!("")));
    assert_eq!(line(&preview, "Олена Шевченко")[0]["birthday"], "--02-29", "without the year the phone made up");
    assert_eq!(scene.clients(), [] as [&str; 0]);
    scene.tell("import_forget", json!({ "import": preview["import"] }));
    assert_eq!(scene.refused("import_run", json!({ "import": preview["import"] })).1, "not_found");
}

#[test]
fn all_of_it_is_brought_and_one_undo_takes_all_of_it_back() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let before = scene.client("Petra Novak");
    let job = scene.bring(&scene.preview(&fixture("contacts.vcf")).unwrap());
    let done = scene.ended(&job);
    assert_eq!(
        (&done["state"], &done["done"], &done["total"], &done["added"]),
        (&json!("done"), &json!(11), &json!(11), &json!(11))
    );
    assert_eq!(scene.clients().len(), 12);
    let card = |name: &str| scene.ask("client_card", json!({ "client": client(&scene, name) }))["client"].clone();
    let ana = card("Ana Jurić");
    let channels: Vec<_> =
        ana["channels"].as_array().unwrap().iter().map(|row| (&row["kind"], &row["typed"], &row["normal"])).collect();
    assert_eq!(channels[0], (&json!("phone"), &json!("+385 91 234 5678"), &json!("+385912345678")));
    assert_eq!(channels.len(), 3, "the phone of both cards once, the e-mail, Telegram: {channels:?}");
    assert_eq!((&ana["people"][0]["name"], &ana["people"][0]["relation"]), (&json!("Luka"), &json!("child")));
    assert_eq!(ana["tags"], json!(["Trepavice"]));
    assert_eq!(card("Алёна Иванова 🌸")["people"][0]["name"], "Соня");
    let talks = |name: &str| {
        let story =
            scene.ask("client_story", json!({ "client": client(&scene, name), "kind": "talks", "before": null }));
        story["entries"]
            .as_array()
            .unwrap()
            .iter()
            .map(|entry| entry["note"]["words"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(talks("Ioana Popa"), ["1990-02-30"], "a birthday that is no day is kept as a note");
    assert_eq!(talks("Ana Jurić").len(), 2, "the notes of both cards");
    assert!(talks("Олена Шевченко")[0].contains("собаку Рижика"), "lines that the phone folded are whole");
    assert_eq!(scene.found("metvice")[0].0, "Ana Jurić");
    assert_eq!(scene.tell("history_undo", json!({ "step": done["step"] })).out["command"], "import_contacts");
    assert_eq!(scene.clients(), ["Petra Novak"]);
    assert_eq!(scene.found("metvice"), []);
    scene.tell("history_redo", json!({}));
    assert_eq!(scene.clients().len(), 12);
    assert_eq!(card("Ana Jurić"), ana);
    assert_eq!(scene.ask("client_card", json!({ "client": before }))["client"]["name"], "Petra Novak");
}

#[test]
fn the_same_file_a_second_time_changes_nothing() {
    let scene = Scene::lashes("2026-03-12T10:00");
    for name in ["contacts.vcf", "contacts-2.1.vcf", "contacts-4.0.vcf"] {
        let first = scene.ended(&scene.bring(&scene.preview(&fixture(name)).unwrap()));
        assert_eq!(first["state"], "done");
        let before = (
            scene.clients(),
            scene.ask("history_state", json!({})),
            scene.ask("client_card", json!({ "client": client(&scene, "Ana Jurić") })),
        );
        let preview = scene.preview(&fixture(name)).unwrap();
        assert_eq!(sums(&preview)[0], 0, "{name}");
        let again = scene.ended(&scene.bring(&preview));
        assert_eq!(
            (&again["state"], &again["step"]),
            (&json!("done"), &json!(null)),
            "{name}: no step, for nothing changed"
        );
        let after = (
            scene.clients(),
            scene.ask("history_state", json!({})),
            scene.ask("client_card", json!({ "client": client(&scene, "Ana Jurić") })),
        );
        assert_eq!(after, before, "{name}");
    }
}

#[test]
fn a_card_that_stands_twice_in_the_file_changes_nothing_the_second_time_either() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let outcomes = |preview: &Value| -> Vec<(Value, Value)> {
        let mut lines = line(preview, "Ana Jurić");
        lines.sort_by_key(|line| line["line"].as_u64());
        lines.into_iter().map(|line| (line["outcome"].clone(), line["reason"].clone())).collect()
    };
    let unchanged = json!("unchanged");
    let first = scene.preview(&fixture("contacts.vcf")).unwrap();
    let same_in_file = json!("same_in_file");
    assert_eq!(outcomes(&first), [(json!("added"), json!("")), (json!("merged"), same_in_file.clone())], "it adds");
    scene.ended(&scene.bring(&first));
    let again = scene.preview(&fixture("contacts.vcf")).unwrap();
    assert_eq!(sums(&again), [0, 0, 12, 0], "all of both cards is in the book");
    assert_eq!(outcomes(&again)[1], (unchanged.clone(), same_in_file.clone()));

    // Three cards of one client: the second says nothing new, the third brings a note.
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("twice.vcf");
    let card = |more: &str| {
        format!("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Maja Imenik\r\nTEL;TYPE=CELL:+385 91 700 0001\r\n{more}END:VCARD\r\n")
    };
    fs::write(&file, [card(""), card(""), card("NOTE:Bez šećera\r\n")].concat()).unwrap();
    let preview = scene.preview(&file).unwrap();
    assert_eq!(sums(&preview), [1, 1, 1, 0]);
    scene.ended(&scene.bring(&preview));
    assert_eq!(sums(&scene.preview(&file).unwrap()), [0, 0, 3, 0]);
    fs::write(&file, [card(""), card("NOTE:Samo petkom\r\n")].concat()).unwrap();
    assert_eq!(sums(&scene.preview(&file).unwrap()), [0, 1, 1, 0], "a note that the book has not is a change");
}

#[test]
fn older_and_newer_phones_are_read_too() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let old = scene.preview(&fixture("contacts-2.1.vcf")).unwrap();
    assert_eq!(sums(&old), [5, 0, 0, 0]);
    scene.ended(&scene.bring(&old));
    for name in ["Марина Коваленко", "Екатерина Смирнова", "Света"] {
        assert!(
            scene.clients().contains(&name.into()),
            "{name} was written in letters of her own time: {:?}",
            scene.clients()
        );
    }
    assert_eq!(scene.found("аммиак")[0].0, "Екатерина Смирнова");
    let new = scene.preview(&fixture("contacts-4.0.vcf")).unwrap();
    assert_eq!(sums(&new), [3, 0, 0, 1]);
    assert_eq!(new["lines"][0]["reason"], "group", "what needs eyes stands first");
    scene.ended(&scene.bring(&new));
    let lejla = scene.ask("client_card", json!({ "client": client(&scene, "Lejla Hadžić") }))["client"].clone();
    assert_eq!((&lejla["birthday"], &lejla["people"][0]["name"]), (&json!("--04-12"), &json!("Emir")));
}

#[test]
fn whoever_is_in_the_book_already_keeps_what_she_has() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let ana = scene.client_with(
        json!({ "name": "Ana", "tags": ["VIP"], "birthday": "--09-14", "channels": [phone("091/234-5678")] }),
    );
    let sister = scene.client_with(json!({ "name": "Mirela Hodžić", "channels": [phone("+387 61 234 567")] }));
    let preview = scene.preview(&fixture("contacts.vcf")).unwrap();
    assert_eq!(sums(&preview), [10, 2, 0, 0]);
    let merged = line(&preview, "Ana Jurić").into_iter().find(|line| line["reason"] == "same_phone").unwrap();
    assert_eq!((&merged["outcome"], &merged["with"]["id"]), (&json!("merged"), &json!(ana)));
    let asked = line(&preview, "Hatidža Hodžić")[0];
    assert_eq!((&asked["outcome"], &asked["reason"]), (&json!("added"), &json!("same_phone_other_name")));
    assert_eq!(asked["with"]["id"], json!(sister));
    scene.ended(&scene.bring(&preview));
    let card = scene.ask("client_card", json!({ "client": ana }))["client"].clone();
    assert_eq!(
        (&card["name"], &card["birthday"], &card["tags"]),
        (&json!("Ana"), &json!("1991-09-14"), &json!(["VIP", "Trepavice"]))
    );
    assert_eq!(card["channels"][0]["typed"], "091/234-5678");
}

#[test]
fn what_is_no_contacts_file_is_refused_with_what_it_is() {
    let scene = Scene::lashes("2026-03-12T10:00");
    scene.client("Ana Jurić");
    let before = scene.ask("history_state", json!({}));
    let why = |file: &Path| scene.preview(file).unwrap_err();
    assert_eq!(why(&fixture("garbage.vcf")), json!({ "kind": "not_contacts", "why": "no_cards" }));
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("long.vcf");
    assert_eq!(why(&file), json!({ "kind": "not_contacts", "why": "unreadable" }), "it is not there any more");
    assert_eq!(why(folder.path()), json!({ "kind": "not_contacts", "why": "unreadable" }), "a folder");
    fs::write(&file, " \r\n").unwrap();
    assert_eq!(why(&file), json!({ "kind": "not_contacts", "why": "empty" }));
    fs::write(&file, "x".repeat(50_000_000)).unwrap();
    assert_eq!(why(&file), json!({ "kind": "not_contacts", "why": "line_too_long" }), "a line of 50 MB");
    fs::File::create(&file).unwrap().set_len(65 * 1024 * 1024).unwrap();
    assert_eq!(why(&file), json!({ "kind": "not_contacts", "why": "too_large" }));
    assert_eq!(scene.refused("import_read", json!({ "file": "guessed" })).1, "not_found");
    assert_eq!(scene.clients(), ["Ana Jurić"]);
    assert_eq!(scene.ask("history_state", json!({})), before);
}

#[test]
fn a_line_of_50_mb_costs_only_its_own_card() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("long.vcf");
    let mut file = fs::File::create(&path).unwrap();
    file.write_all(b"BEGIN:VCARD\nVERSION:3.0\nFN:Ana Imenik\nNOTE:").unwrap();
    file.write_all("Ђ".repeat(25_000_000).as_bytes()).unwrap();
    file.write_all(b"\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\nFN:Maja Imenik\nEND:VCARD\n").unwrap();
    drop(file);
    let preview = scene.preview(&path).unwrap();
    assert_eq!(sums(&preview), [1, 0, 0, 1]);
    assert_eq!((&preview["lines"][0]["line"], &preview["lines"][0]["reason"]), (&json!(1), &json!("too_long")));
    scene.ended(&scene.bring(&preview));
    assert_eq!(scene.clients(), ["Maja Imenik"]);
}

#[test]
fn a_cancelled_import_leaves_nothing_and_what_was_booked_meanwhile_stays() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let maja = scene.client("Maja Kovač");
    let (_folder, file) = cards(6_000);
    let job = half_way(&scene, &file);
    let visit = scene.book(&maja, "Lash fill", "2026-03-12T11:00");
    assert_eq!(scene.ask("job_state", json!({ "job": job }))["state"], "running", "she booked while it was going on");
    scene.tell("job_cancel", json!({ "job": job }));
    assert_eq!(scene.ask("job_state", json!({ "job": job }))["state"], "cancelled");
    assert_eq!(counted(&scene), (1, 0));
    assert_eq!(scene.found("0912000"), []);
    assert_eq!(scene.ask("visit_show", json!({ "visit": visit }))["name"], "Maja Kovač");
    let undone = scene.tell("history_undo", json!({ "step": null }));
    assert_eq!(undone.out["command"], "visit_book", "a cancelled import is no step");
}

#[test]
fn one_import_goes_on_at_a_time() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let second = scene.preview(&fixture("contacts.vcf")).unwrap();
    let (_folder, file) = cards(3_000);
    let job = half_way(&scene, &file);
    assert_eq!(scene.refused("import_run", json!({ "import": second["import"] })).1, "conflict");
    scene.tell("job_cancel", json!({ "job": job }));
    assert_eq!(scene.ended(&scene.bring(&second))["state"], "done", "the second waited with its preview");
    assert_eq!(counted(&scene), (11, 0));
}

#[test]
fn locking_or_closing_half_way_leaves_nothing() {
    let mut scene = Scene::lashes("2026-03-12T10:00");
    scene.client("Maja Kovač");
    let (_folder, file) = cards(3_000);
    half_way(&scene, &file);
    scene.restart();
    assert_eq!(counted(&scene), (1, 0));
    half_way(&scene, &file);
    scene.tell("desk_lock", json!({}));
    scene.restart();
    assert_eq!(counted(&scene), (1, 0));
}

#[test]
fn a_crash_half_way_leaves_nothing_after_the_next_start() {
    let scene = Scene::lashes("2026-03-12T10:00");
    scene.client("Maja Kovač");
    let (_folder, file) = cards(3_000);
    half_way(&scene, &file);
    let crashed = tempfile::tempdir().unwrap();
    let (from, to) = (scene.folder.path().to_owned(), crashed.path().to_owned());
    // What stands on the disk between two batches is what a program that is killed there leaves behind.
    let done = scene.door().with(move |desk| {
        for name in ["book.db", "book.db-wal"] {
            fs::copy(from.join(name), to.join(name))?;
        }
        Ok(desk.job.as_ref().map(|job| (job.state.done, job.is_running())))
    });
    let (done, running) = done.unwrap().unwrap();
    assert!(running && done > 0, "{done}");
    let mut desk = Desk::at(crashed.path(), world()).unwrap();
    desk.open_with(scene.key(), scene.instant()).unwrap();
    let door = Door::open(desk).unwrap();
    let ask = |name: &str, args: Value| {
        serde_json::from_str::<Value>(&door.ask_now(name, &args.to_string(), scene.instant()).unwrap()).unwrap()
    };
    assert_eq!(ask("client_list", json!({ "archived": false, "from": 0, "limit": 9 }))["total"], 1);
    assert_eq!(ask("search_find", json!({ "words": "imenik" }))["hits"], json!([]));
    assert_eq!(ask("history_state", json!({}))["undo"]["command"], "client_add");
}

#[test]
fn three_thousand_contacts_are_one_step() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let (_folder, file) = cards(3_000);
    let job = half_way(&scene, &file);
    scene.client("Maja Kovac");
    let undone = scene.tell("history_undo", json!({ "step": null }));
    assert_eq!(undone.out["command"], "client_add", "undo means her own last change");
    let maja = scene.client("Maja Kovač");
    let done = scene.ended(&job);
    assert_eq!((&done["state"], &done["added"]), (&json!("done"), &json!(3_000)));
    assert_eq!(counted(&scene).0, 3_001);
    assert_eq!(scene.found("imenik 2999")[0].0, "Ana Imenik 2999");
    let ana = client(&scene, "Ana Imenik 17");
    let visit = scene.tell(
        "visit_book",
        json!({ "client": ana, "services": [scene.service("Lash fill")], "at": "2026-03-12T11:00", "master": null }),
    );
    assert_eq!(
        scene.refused("history_undo", json!({ "step": done["step"] })).1,
        "conflict",
        "someone of them has a visit now"
    );
    assert_eq!(counted(&scene).0, 3_001, "and nothing was lost by trying");
    scene.tell("history_undo", json!({ "step": visit.step }));
    scene.tell("history_undo", json!({ "step": done["step"] }));
    assert_eq!(counted(&scene), (1, 0));
    assert_eq!(scene.ask("client_card", json!({ "client": maja }))["client"]["name"], "Maja Kovač");
}

fn encoded(bytes: &[u8]) -> String {
    BASE64_STANDARD.encode(bytes)
}

#[test]
fn photos_of_contacts_come_only_where_she_says_that_they_are_allowed() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let no = scene.client_with(json!({ "name": "Nina Ne", "channels": [phone("091 111 2222")] }));
    scene.tell(
        "consent_add",
        json!({ "client": no, "kind": "photo_keep", "answer": "no", "how": "said", "on": "2026-03-01" }),
    );
    let (red, blue) = (encoded(&jpeg([200, 30, 30])), encoded(&jpeg([30, 30, 200])));
    // As an iPhone writes it, in folded lines; as version 4 has it; as an old Nokia does.
    let folded: Vec<String> =
        red.as_bytes().chunks(74).map(|part| String::from_utf8_lossy(part).into_owned()).collect();
    let cards = format!(
        "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana Jurić\r\nTEL:+385912345678\r\nPHOTO;ENCODING=b;TYPE=JPEG:{}\r\nEND:VCARD\r\n\
         BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Iva Kos\r\nTEL:+385912345679\r\nPHOTO:data:image/jpeg;base64,{blue}\r\nEND:VCARD\r\n\
         BEGIN:VCARD\r\nVERSION:2.1\r\nFN:Nina Ne\r\nTEL:0911112222\r\nPHOTO;JPEG;BASE64:\r\n {blue}\r\n\r\nEND:VCARD\r\n\
         BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Web Only\r\nTEL:+385912345670\r\nPHOTO;VALUE=uri:https://photos.example/1.jpg\r\nEND:VCARD\r\n\
         BEGIN:VCARD\r\nVERSION:3.0\r\nFN:No Picture\r\nTEL:+385912345671\r\nPHOTO;ENCODING=b:QUJD\r\nEND:VCARD\r\n",
        folded.join("\r\n ")
    );
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("photos.vcf");
    fs::write(&file, cards).unwrap();
    let photos = |name: &str| {
        let client = scene.ask("search_find", json!({ "words": name }))["hits"][0]["client"].clone();
        scene.ask("photo_list", json!({ "client": client, "before": null }))["photos"].as_array().unwrap().clone()
    };

    let seen = scene.preview(&file).unwrap();
    assert_eq!((&seen["photos"], &seen["unused"][0]["name"]), (&json!(4), &json!("PHOTO")), "one lies on the web");
    let done = scene.ended(&scene.bring(&seen));
    assert_eq!(
        (&done["state"], &done["photos"], photos("ana").len()),
        (&json!("done"), &json!(0), 0),
        "nobody said so"
    );

    let seen = scene.preview(&file).unwrap();
    let run = json!({ "import": seen["import"], "photos": "keep" });
    let done = scene.ended(scene.tell("import_run", run).out["job"].as_str().unwrap());
    let counted = (&done["state"], &done["photos"], &done["photos_left"]);
    assert_eq!(counted, (&json!("done"), &json!(2), &json!(2)), "one is none, one she does not want: {done}");
    let ana = photos("ana");
    assert_eq!((ana.len(), &ana[0]["side"], &ana[0]["visit"]), (1, &json!("other"), &Value::Null));
    assert!(image::load_from_memory(&scene.picture(ana[0]["picture"].as_str().unwrap()).unwrap()).is_ok());
    assert_eq!((photos("iva").len(), photos("nina").len(), photos("no picture").len()), (1, 0, 0), "she said no");
    let card = scene.ask(
        "client_card",
        json!({ "client": scene.ask("search_find", json!({ "words": "ana" }))["hits"][0]["client"] }),
    );
    assert!(card.to_string().contains("photo_keep"), "what she allows is written down: {card}");

    let before = scene.facts();
    let seen = scene.preview(&file).unwrap();
    let run = json!({ "import": seen["import"], "photos": "keep" });
    let again = scene.ended(scene.tell("import_run", run).out["job"].as_str().unwrap());
    assert_eq!((&again["photos"], &again["step"]), (&json!(0), &Value::Null), "brought twice changes nothing");
    assert_eq!(scene.facts(), before);
    scene.tell("history_undo", json!({ "step": done["step"] }));
    assert_eq!(photos("ana").len(), 0, "taken back with all of it");
}
