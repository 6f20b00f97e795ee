//! A client is erased: nothing of her is left anywhere, the takings stay as nobody's, and no older copy brings her back.

use std::fs;

use regulars_core::tx::Tx;
use serde_json::{Value, json};

use crate::backup::{PASSPHRASE, back_up, backups, bring_back, choose, look, names, photos, studio, word};
use crate::merge::two;
use crate::scene::{Scene, note, phone};

/// Words that stand in her rows and in nobody else's.
const HERS: [&str; 10] =
    ["Ana J.", "5559999", "bride", "Mia", "latex", "Vrapče", "too long", "a mug", "1991-09-14", "ring"];

/// Every value of every table of the file, one after the other as bytes; of the search also what SQLite keeps it in.
pub fn everything(scene: &Scene) -> Vec<u8> {
    let at = scene.instant();
    let read = |tx: &Tx| {
        let tables = tx.all(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'",
            [],
            |row| row.get::<_, String>(0),
        )?;
        let mut all = Vec::new();
        for table in tables {
            for row in tx.all(&format!("SELECT * FROM {table}"), [], |row| {
                let mut bytes = Vec::new();
                for column in 0..row.as_ref().column_count() {
                    match row.get_ref(column)? {
                        value if value.as_bytes().is_ok() => bytes.extend(value.as_bytes().unwrap()),
                        value => bytes.extend(format!("{value:?}").bytes()),
                    }
                    bytes.push(b' ');
                }
                Ok(bytes)
            })? {
                all.extend(row);
            }
        }
        Ok(all)
    };
    scene.door().with(move |desk| desk.book()?.read(at, read)).unwrap()
}

pub fn says(bytes: &[u8], word: &str) -> bool {
    bytes.windows(word.len()).any(|part| part == word.as_bytes())
}

/// At the next pause the file is written anew; until then the search's index keeps pieces of what was removed.
pub fn written_anew(scene: &Scene) {
    for _ in 0..10 {
        let at = scene.instant();
        if !scene.door().with(move |desk| desk.book()?.is_unwiped(at)).unwrap() {
            return;
        }
        // Whoever asks the desk keeps it from its pause.
        std::thread::sleep(std::time::Duration::from_secs(2));
    }
    panic!("the file was not written anew");
}

fn pictures(scene: &Scene) -> usize {
    fs::read_dir(scene.folder.path().join("pictures")).map_or(0, Iterator::count)
}

/// The visits that belong to nobody any more.
fn nobodys(scene: &Scene) -> usize {
    let facts = scene.facts();
    let (_, visits) = facts.iter().find(|(table, _)| *table == "visit").unwrap();
    visits.iter().filter(|row| row.contains("\"nobody\"")).count()
}

fn erase(scene: &Scene, client: &str) {
    let told = scene.tell("client_erase", json!({ "client": client }));
    assert_eq!(told.step, None, "there is nothing to take back");
}

pub fn is_erased(scene: &Scene, client: &str) -> bool {
    let at = scene.instant();
    let args = json!({ "client": client }).to_string();
    scene.door().ask_now("client_card", &args, at).is_err()
}

#[test]
fn an_erased_client_is_gone_from_rows_search_history_drafts_and_photos() {
    let scene = Scene::lashes("2026-03-01T10:00");
    let (ana, gone) = two(&scene);
    // One that was once hers too, and another card of hers.
    let second = scene.client_with(json!({ "name": "Ana Second", "channels": [phone("091 555 7777")] }));
    scene.tell("note_add", note(&second, json!({ "words": "Second card" })));
    scene.tell("client_merge", json!({ "from": second, "to": gone }));
    scene.tell("draft_put", json!({ "key": format!("note:{gone}"), "body": "half a word" }));
    let lucija = scene.ask("client_list", json!({ "archived": false, "from": 0, "limit": 50 }))["rows"]
        .as_array()
        .unwrap()
        .iter()
        .find(|row| row["name"] == "Lucija Matić")
        .unwrap()["id"]
        .as_str()
        .unwrap()
        .to_owned();
    scene.tell("note_add", note(&lucija, json!({ "words": "Her friend Ana J. rang" })));
    let shown = scene.toasts();
    scene.toasts_shown(&shown);
    let before = everything(&scene);
    for word in HERS.iter().copied().chain([gone.as_str(), second.as_str(), "half a word", "Second card"]) {
        assert!(says(&before, word), "{word} is there to be erased");
    }
    let cards = |scene: &Scene| [&ana, &lucija].map(|id| scene.ask("client_card", json!({ "client": id })));
    let was = cards(&scene);
    assert_eq!(pictures(&scene), 2, "as it is shown, and small");

    let asked = scene.ask("client_erasing", json!({ "client": gone }));
    assert_eq!((&asked["name"], &asked["merged"][0]["name"]), (&json!("Ana J."), &json!("Ana Second")));
    assert_eq!(asked["takings"], 2);
    assert_eq!(
        asked["mentions"],
        json!([{ "id": lucija, "name": "Lucija Matić" }]),
        "only a person can say who that is"
    );
    let count = |kind: &str| {
        asked["counts"].as_array().unwrap().iter().find(|each| each["kind"] == kind).map(|each| each["count"].clone())
    };
    assert_eq!((count("visit"), count("photo"), count("note")), (Some(json!(6)), Some(json!(1)), Some(json!(2))));
    assert_eq!(everything(&scene), before, "looking erases nothing");

    erase(&scene, &gone);
    assert!(is_erased(&scene, &gone) && scene.found("vrapce").is_empty(), "at once for whoever looks");
    written_anew(&scene);
    let after = everything(&scene);
    // Her name in a friend's note is a friend's words.
    for word in HERS.iter().skip(1).copied().chain([gone.as_str(), second.as_str(), "half a word", "Second card"]) {
        assert!(!says(&after, word), "{word} is still in the book");
    }
    assert!(is_erased(&scene, &gone) && is_erased(&scene, &second));
    assert_eq!(scene.clients(), ["Ana Jurić", "Lucija Matić"]);
    assert_eq!(scene.found("ana j"), [("Ana Jurić".into(), "name".into()), ("Lucija Matić".into(), "note".into())]);
    assert_eq!(pictures(&scene), 0);
    let desk = fs::read_to_string(scene.folder.path().join("desk.json")).unwrap();
    assert!(!desk.contains(&gone) && desk.contains("erased"), "a tombstone does not say whose it is");
    let now = cards(&scene);
    assert!(!scene.folder.path().join("next.making").exists() && !scene.folder.path().join("next").exists());
    assert_eq!(now[0], was[0], "nobody else has lost anything");
    assert_eq!((&now[1]["client"]["brought_by"], &now[1]["client"]["name"]), (&json!(null), &json!("Lucija Matić")));

    let check = scene.ask("book_check", json!({}));
    assert_eq!((&check["broken"], &check["behind_total"], &check["file"]), (&json!(null), &json!(0), &json!([])));
}

#[test]
fn the_takings_stay_as_nobodys_and_lead_back_to_no_one() {
    let scene = Scene::lashes("2026-03-01T10:00");
    let ana = scene.client("Ana Jurić");
    scene.came(&ana, "Lash fill", "2026-03-03T11:00");
    scene.came(&ana, "Lash fill", "2026-03-24T11:00");
    scene.at("2026-04-14T09:00");
    scene.book(&ana, "Lash fill", "2026-04-15T11:00");
    let iva = scene.client("Iva Kos");
    scene.came(&iva, "Lash fill", "2026-03-03T14:00");
    scene.at("2026-06-20T09:00");
    erase(&scene, &ana);
    let day = |on: &str| scene.ask("calendar_days", json!({ "from": on, "days": 1, "master": null }));
    let visits = |on: &str| day(on)["visits"].as_array().unwrap().clone();
    let taken = visits("2026-03-03");
    assert_eq!(taken.len(), 2);
    assert_eq!((&taken[0]["name"], &taken[0]["services"]), (&json!("Erased client"), &json!(["Lash fill"])));
    assert_eq!(nobodys(&scene), 2);
    assert!(is_erased(&scene, "nobody"), "nobody has no card");
    assert!(visits("2026-04-15").is_empty(), "what is still to come is not to be paid");
    // Nobody is not reminded of, called, listed or found.
    assert_eq!(scene.clients(), ["Iva Kos"]);
    let archived = scene.ask("client_list", json!({ "archived": true, "from": 0, "limit": 50 }));
    assert_eq!(archived["rows"], json!([]));
    assert!(scene.found("erased").is_empty());
    assert!(scene.reminders().iter().all(|(name, _)| name == "Iva Kos"), "{:?}", scene.reminders());
    let calls = scene.ask("call_list", json!({ "minutes": 600 }));
    assert!(!calls.to_string().contains("Erased client"));
    for (name, args) in [
        ("client_archive", json!({ "id": "nobody" })),
        ("client_restore", json!({ "id": "nobody" })),
        ("note_add", note("nobody", json!({ "words": "?" }))),
        ("client_merge", json!({ "from": iva, "to": "nobody" })),
    ] {
        assert_eq!(scene.refused(name, args).1, "not_found", "{name}");
    }
    // She herself is not erased twice, and nobody not at all.
    for client in [ana.as_str(), "nobody", ""] {
        assert_eq!(scene.refused("client_erase", json!({ "client": client })).1, "not_found");
    }
    // Steps from before go on being taken back; the erasing is none.
    let name = |scene: &Scene| scene.ask("history_state", json!({}))["undo"]["command"].clone();
    assert_eq!(name(&scene), "finish_save", "the last thing done with Iva");
    let step = scene.ask("history_state", json!({}))["undo"]["step"].clone();
    scene.tell("history_undo", json!({ "step": step }));
    assert!(is_erased(&scene, &ana));
    let check = scene.ask("book_check", json!({}));
    assert_eq!((&check["broken"], &check["behind_total"]), (&json!(null), &json!(0)));
}

#[test]
fn no_older_copy_of_the_book_brings_her_back() {
    let (mut scene, disk) = studio();
    let ana = scene.client("Ana Jurić");
    let iva = scene.client("Iva Kos");
    for (client, colour) in [(&ana, [200, 90, 90]), (&iva, [90, 200, 90])] {
        scene.photo(client, colour);
    }
    scene.came(&ana, "Lash fill", "2026-03-13T11:00");
    choose(&scene, disk.path());
    let old = fs::read(scene.folder.path().join("book.db")).unwrap();
    let log = fs::read(scene.folder.path().join("book.db-wal")).unwrap_or_default();
    scene.at("2026-04-01T10:00");
    erase(&scene, &ana);
    assert_eq!(back_up(&scene)["state"], "done");

    // Here, from the backup of before.
    let first = backups(&scene).last().unwrap().clone();
    let looked = look(&scene, &first);
    assert_eq!(looked["preview"]["book"]["clients"], 2, "she is still in there");
    assert_eq!(bring_back(&scene, &looked, json!(null))["state"], "done");
    assert!(is_erased(&scene, &ana) && !is_erased(&scene, &iva));
    assert_eq!((photos(&scene, &iva), pictures(&scene)), (1, 2));
    assert_eq!(nobodys(&scene), 1);

    // On another computer, which knows of her only from the folder of the backups.
    let other = Scene::bare("2026-04-02T10:00");
    let folder = word(&other, disk.path());
    let list = other.ask("backup_list", json!({ "folder": folder }));
    let args =
        json!({ "folder": folder, "backup": names(&list).last().unwrap(), "way": "passphrase", "secret": PASSPHRASE });
    let looked = other.tell("restore_look", args).out;
    assert_eq!(bring_back(&other, &looked, json!(null))["state"], "done");
    assert!(is_erased(&other, &ana) && !is_erased(&other, &iva));
    assert_eq!(photos(&other, &iva), 1);

    // And by hand, as a file put over the file.
    scene.close();
    fs::write(scene.folder.path().join("book.db"), old).unwrap();
    fs::write(scene.folder.path().join("book.db-wal"), log).unwrap();
    scene.restart();
    scene.tell("desk_unlock", json!({ "passphrase": PASSPHRASE }));
    assert!(is_erased(&scene, &ana) && !is_erased(&scene, &iva));
    assert!(!says(&everything(&scene), &ana));
}

#[test]
fn whoever_was_imported_together_with_her_can_still_be_taken_back() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let file = scene.folder.path().join("contacts.vcf");
    let card = |name: &str| format!("BEGIN:VCARD\nVERSION:3.0\nFN:{name}\nEND:VCARD\n");
    fs::write(&file, ["Ana Jurić", "Iva Kos", "Mia Novak"].map(card).concat()).unwrap();
    let preview = scene.preview(&file).unwrap();
    assert_eq!(scene.ended(&scene.bring(&preview))["state"], "done");
    let list = scene.ask("client_list", json!({ "archived": false, "from": 0, "limit": 50 }));
    let iva = list["rows"].as_array().unwrap().iter().find(|row| row["name"] == "Iva Kos").unwrap()["id"].clone();
    erase(&scene, iva.as_str().unwrap());
    assert_eq!(scene.clients(), ["Ana Jurić", "Mia Novak"]);
    scene.tell("history_undo", json!({ "step": null }));
    assert_eq!(scene.clients(), [] as [&str; 0]);
    scene.tell("history_redo", json!({}));
    assert_eq!(scene.clients(), ["Ana Jurić", "Mia Novak"], "and she does not come with them");
    let check = scene.ask("book_check", json!({}));
    assert_eq!((&check["broken"], &check["behind_total"]), (&json!(null), &json!(0)));
}

#[test]
fn what_goes_on_at_length_is_not_erased_under() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let ana = scene.client("Ana Jurić");
    let file = scene.folder.path().join("contacts.vcf");
    let cards: String = (0..400).map(|at| format!("BEGIN:VCARD\nVERSION:3.0\nFN:Nobody {at}\nEND:VCARD\n")).collect();
    fs::write(&file, cards).unwrap();
    let preview = scene.preview(&file).unwrap();
    let job = scene.bring(&preview);
    let told: Value = scene.try_tell("client_erase", json!({ "client": ana })).unwrap_or_else(|fault| fault);
    // On a quick computer the import may be over; then she is erased.
    assert!(told["kind"] == "conflict" || is_erased(&scene, &ana), "{told}");
    assert_eq!(scene.ended(&job)["state"], "done");
    assert_eq!(scene.clients().len(), 200, "the list is whole");
}
