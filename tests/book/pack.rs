//! A client wants to know what is kept of her: she gets all of it, to be read and as data, with her photos.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use base64::Engine;
use regulars_core::table;
use regulars_core::tx::Tx;
use serde_json::{Value, json};
use zip::ZipArchive;

use crate::merge::two;
use crate::scene::{Scene, dump, note};

/// The readable pages as a screen would word them.
fn page() -> Value {
    let row = json!({ "label": "Name", "lines": ["Ana J."] });
    let sheet =
        json!({ "title": "", "about": "", "alerts": [], "parts": [{ "title": "Client", "rows": [row] }], "signs": [] });
    json!({ "language": "en", "name": "Ana J. 2026-03-12", "title": "Ana J.", "about": "", "foot": "", "sheets": [sheet] })
}

/// The files of a pack, by name.
fn pack(scene: &Scene, client: &str) -> BTreeMap<String, Vec<u8>> {
    let file = scene.ask("pack_file", json!({ "client": client, "page": page() }));
    assert_eq!(file["name"], "Ana J. 2026-03-12.zip");
    let bytes = base64::prelude::BASE64_STANDARD.decode(file["bytes"].as_str().unwrap()).unwrap();
    let mut zip = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut files = BTreeMap::new();
    for at in 0..zip.len() {
        let mut file = zip.by_index(at).unwrap();
        let name = file.name().unwrap().into_owned();
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).unwrap();
        files.insert(name, bytes);
    }
    files
}

/// Every table with a column for a client, whatever tables there are: how many rows are hers.
fn hers(scene: &Scene, client: &str) -> BTreeMap<String, usize> {
    let (at, client) = (scene.instant(), client.to_owned());
    let read = move |tx: &Tx| {
        let tables = tx.all(
            "SELECT made.name FROM sqlite_schema AS made JOIN pragma_table_info(made.name) AS part
             WHERE made.type = 'table' AND part.name = 'client_id'",
            [],
            |row| row.get::<_, String>(0),
        )?;
        let count = |table: &String| {
            let rows =
                tx.one(&format!("SELECT count(*) FROM {table} WHERE client_id = ?"), [&client], |row| row.get(0))?;
            Ok((table.clone(), rows))
        };
        tables.iter().map(count).collect()
    };
    scene.door().with(move |desk| desk.book()?.read(at, read)).unwrap()
}

#[test]
fn a_pack_holds_every_table_that_has_her_in_it_and_her_photos() {
    let scene = Scene::lashes("2026-03-01T10:00");
    let (_, ana) = two(&scene);
    scene.tell("draft_put", json!({ "key": format!("note:{ana}"), "body": "half a word" }));
    let files = pack(&scene, &ana);
    let data: Value = serde_json::from_slice(&files["data.json"]).unwrap();
    let tables = &data["tables"];
    let rows = |table: &str| tables[table].as_array().map_or(0, Vec::len);
    for (table, count) in hers(&scene, &ana) {
        // What is only found by: its words stand in the other tables.
        if !["search", "alphabet", "stale", "touched"].contains(&table.as_str()) {
            assert_eq!(rows(&table), count, "{table}");
            assert!(count > 0, "{table} holds nothing of hers, so it shows nothing");
        }
    }
    assert_eq!((rows("client"), rows("visit_service"), rows("draft")), (1, 6, 1));
    assert!(data["history"].as_array().unwrap().iter().any(|entry| entry["command"] == "client_add"));
    assert!(files["pages.pdf"].starts_with(b"%PDF-"));
    let photo = &tables["photo"][0];
    for column in ["picture", "original"] {
        let name = data["photos"][photo[column].as_str().unwrap()].as_str().unwrap();
        assert!(image::load_from_memory(&files[name]).is_ok(), "{column}");
    }
    assert_eq!(data["missing_photos"], json!([]));
    // Nothing of anybody else: the friend whom she brought is in it by a number only.
    let all = String::from_utf8_lossy(&files["data.json"]).into_owned();
    assert!(!all.contains("Lucija") && !all.contains("Ana Jurić"));

    // The same to be read: every word of every row of hers.
    let shown = scene.ask("pack_show", json!({ "client": ana }));
    assert_eq!((&shown["name"], &shown["photos"], &shown["missing"]), (&json!("Ana J."), &json!(1), &json!(0)));
    let read = shown["rows"].as_array().unwrap();
    for table in table::CAPTURED {
        assert_eq!(read.iter().filter(|row| row["table"] == *table).count(), rows(table), "{table}");
    }
    let words = shown["rows"].to_string();
    for said in [
        "Mint tea",
        "Quiet",
        "latex",
        "Vrapče",
        "too long",
        "a mug",
        "1991-09-14",
        "091 555 9999",
        "Lash fill",
        "2026-03-26T12:00",
    ] {
        assert!(words.contains(said), "{said}");
    }
}

#[test]
fn what_was_merged_into_her_and_what_was_changed_since_is_in_it_too() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let (ana, second) = (scene.client("Ana J."), scene.client("Ana Second"));
    let mut talk = note(&ana, json!({ "words": "Looks for a flat" }));
    talk["id"] = scene.tell("note_add", talk.clone()).out["id"].clone();
    talk["words"] = json!("Found one");
    scene.tell("note_change", talk);
    scene.tell("client_merge", json!({ "from": second, "to": ana }));
    let data = String::from_utf8(pack(&scene, &ana)["data.json"].clone()).unwrap();
    for said in ["Looks for a flat", "Found one", "Ana Second"] {
        assert!(data.contains(said), "{said}");
    }
    for (name, args) in
        [("pack_show", json!({ "client": "nobody" })), ("pack_file", json!({ "client": "", "page": page() }))]
    {
        assert_eq!(scene.unanswered(name, args)["kind"], "not_found");
    }
    let at = scene.instant();
    let before = scene.door().with(move |desk| desk.book()?.read(at, |tx| dump(tx, "history"))).unwrap();
    pack(&scene, &ana);
    let after = scene.door().with(move |desk| desk.book()?.read(at, |tx| dump(tx, "history"))).unwrap();
    assert_eq!(before, after, "a question changes nothing");
}
