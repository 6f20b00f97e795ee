//! Lists leave as files that other programs read, and our own import reads each of them back without a loss.

use std::path::Path;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use proptest::prelude::*;
use proptest::test_runner::Config;
use serde_json::{Value, json};

use crate::scene::{Scene, person, phone};

/// A list of a book, as a file in a folder.
pub fn file(scene: &Scene, folder: &Path, of: &str, form: &str) -> std::path::PathBuf {
    let wanted = json!({ "of": of, "form": form, "list": null, "title": format!("{of} {form}") });
    let file = scene.ask("list_file", wanted);
    let path = folder.join(file["name"].as_str().unwrap());
    std::fs::write(&path, BASE64_STANDARD.decode(file["bytes"].as_str().unwrap()).unwrap()).unwrap();
    path
}

fn bring(scene: &Scene, path: &Path) -> Value {
    let preview = scene.preview(path).unwrap();
    let ended = scene.ended(&scene.bring(&preview));
    assert_eq!((&ended["state"], &ended["rejected"]), (&json!("done"), &json!(0)), "{preview}");
    preview
}

/// What a card says of her, without ids.
fn about(scene: &Scene, fields: &[&str]) -> Vec<Value> {
    let list = scene.ask("client_list", json!({ "archived": false, "from": 0, "limit": 200 }));
    let mut all = Vec::new();
    for row in list["rows"].as_array().unwrap() {
        let client = &scene.ask("client_card", json!({ "client": row["id"] }))["client"];
        let mut told = serde_json::Map::new();
        for field in fields {
            let mut value = client[field].clone();
            if let Value::Array(rows) = &mut value {
                for row in rows.iter_mut().filter_map(Value::as_object_mut) {
                    row.remove("id");
                    row.remove("consent");
                    if !fields.contains(&"labels") {
                        row.remove("label");
                    }
                }
            }
            told.insert((*field).into(), value);
        }
        all.push(told.into());
    }
    all
}

const TABLE: [&str; 9] =
    ["name", "channels", "birthday", "tags", "source", "employer", "discount", "language", "address_form"];
const CARD: [&str; 6] = ["name", "channels", "birthday", "tags", "people", "labels"];

fn channel(kind: &str, typed: &str) -> Value {
    json!({ "id": null, "kind": kind, "typed": typed, "normal": "", "label": "", "consent": "not_asked" })
}

/// A studio whose clients have everything that a list can say.
pub fn studio(now: &str) -> Scene {
    let scene = Scene::lashes(now);
    let mut second = phone("061 123 456");
    second["label"] = json!("sestra");
    scene.client_with(json!({
        "name": "Maja (sestra od Ive)", "birthday": "--04-12", "tags": ["VIP, gold", "bride"], "source": "=Instagram", "employer": "Klinika; Zagreb",
        "discount": "10 %", "language": "hr", "address_form": "informal",
        "channels": [phone("+385 91 222 3344"), second, channel("email", "maja@example.com"), channel("instagram", "maja.lashes"), channel("instagram", "maja.privat"), channel("viber", "+385 91 222 3344")],
        "people": [person("Iva", "sibling", ""), person("Luka", "child", "")],
    }));
    scene.client_with(
        json!({ "name": "Анна лэш 2д", "birthday": "1991-03-04", "language": "ru", "address_form": "formal" }),
    );
    scene.client_with(json!({ "name": "=HYPERLINK(\"http://evil\")", "tags": ["+1", "@all", "say \"hi\""] }));
    scene
}

#[test]
fn clients_go_out_as_csv_excel_and_vcard_and_come_back_as_they_were() {
    let scene = studio("2026-03-12T10:00");
    let folder = tempfile::tempdir().unwrap();
    for (form, fields) in [("csv", &TABLE[..]), ("xlsx", &TABLE), ("vcard", &CARD)] {
        let path = file(&scene, folder.path(), "clients", form);
        let other = Scene::lashes("2026-03-12T10:00");
        bring(&other, &path);
        assert_eq!(about(&other, fields), about(&scene, fields), "{form}");
        let again = scene.preview(&path).unwrap();
        assert_eq!(
            (&again["unchanged"], &again["rows"]),
            (&json!(3), &json!(3)),
            "{form}: into its own book nothing comes"
        );
    }
    let text = std::fs::read_to_string(folder.path().join("clients csv.csv")).unwrap();
    assert!(!text.contains(",=") && !text.contains(",+") && !text.contains(",@"), "{text}");
    let card = std::fs::read_to_string(folder.path().join("clients vcard.vcf")).unwrap();
    assert!(card.contains("VERSION:4.0\r\n") && card.contains("BDAY:--0412\r\n"), "{card}");
    assert!(card.lines().all(|line| line.len() <= 76), "lines are folded: {card}");
    let refused = scene.unanswered("list_file", json!({ "of": "visits", "form": "vcard", "list": null, "title": "x" }));
    assert_eq!(refused["field"], "form");
}

#[test]
fn visits_go_out_as_csv_and_excel_and_come_back_with_what_was_done_and_paid() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let ana = scene.client_with(json!({ "name": "Ana Kovač", "channels": [phone("091 234 5678")] }));
    let eva = scene.client("Eva Babić");
    scene.came(&ana, "Lash fill", "2026-01-12T11:00");
    scene.came(&eva, "Lash lift", "2026-01-13T11:00");
    scene.at("2026-02-01T09:00");
    let services = json!([scene.service("Lash fill"), scene.service("Lash lift")]);
    let both = json!({ "client": ana, "services": services, "at": "2026-02-02T15:00", "master": null });
    let visit = scene.tell("visit_book", both).out["id"].as_str().unwrap().to_owned();
    scene.at("2026-02-02T18:00");
    scene.finish(&visit, json!({ "kind": "no", "reason": "" }));
    scene.at("2026-02-03T09:00");
    let called_off = scene.book(&eva, "Lash fill", "2026-02-04T11:00");
    scene.tell("visit_cancel", json!({ "id": called_off, "by": "client", "reason": "", "scope": "one" }));
    let missed = scene.book(&ana, "Lash fill", "2026-02-05T11:00");
    scene.at("2026-02-05T18:00");
    scene.tell("visit_no_show", json!({ "id": missed }));
    scene.at("2026-03-12T10:00");
    scene.book(&ana, "Lash fill", "2026-04-02T11:00");

    let told = |scene: &Scene| {
        let mut all = Vec::new();
        let list = scene.ask("client_list", json!({ "archived": false, "from": 0, "limit": 200 }));
        for client in list["rows"].as_array().unwrap() {
            let story = scene.ask("client_story", json!({ "client": client["id"], "kind": "visits", "before": null }));
            for entry in story["entries"].as_array().unwrap() {
                let visit = &entry["visit"];
                let lines: Vec<_> =
                    visit["services"].as_array().unwrap().iter().map(|line| line["name"].clone()).collect();
                all.push(json!([client["name"], visit["at"], visit["state"], visit["paid"], lines]));
            }
        }
        all
    };
    let folder = tempfile::tempdir().unwrap();
    for form in ["csv", "xlsx"] {
        let path = file(&scene, folder.path(), "visits", form);
        let other = Scene::new("2026-03-12T10:00", "Europe/Zagreb", "HR", regulars_core::service::Trade::Other);
        let preview = bring(&other, &path);
        assert_eq!(preview["rows"], 7, "a row for each service: {preview}");
        assert_eq!(told(&other), told(&scene), "{form}");
        let again = scene.preview(&path).unwrap();
        assert_eq!((&again["added"], &again["rejected"]), (&json!(0), &json!(0)), "{form}: {again}");
    }
}

fn words() -> impl Strategy<Value = String> {
    let words = prop_oneof!["[A-Za-zČčĆćŽžŠšĐđ '\"();,:=+@-]{1,20}", "[а-яёђљњћ ,;:\"]{1,20}", "[a-z]{1,8}"];
    // Nobody tells two spaces from one.
    words.prop_map(|words| words.split_whitespace().collect::<Vec<_>>().join(" "))
}

proptest! {
    #![proptest_config(Config { cases: 12, failure_persistence: None, ..Config::default() })]

    #[test]
    fn by_chance_too(tags in prop::collection::vec(words(), 0..5), source in words(), name in "[A-Za-zČčа-я]{2,12} [A-Za-zČčа-я \"'(),;=@-]{2,12}") {
        let scene = Scene::lashes("2026-03-12T10:00");
        let Ok(_) = scene.try_tell("client_add", json!({
            "name": name, "address_form": "", "language": "", "birthday": "", "source": source, "brought_by": null, "channels": [], "people": [], "tags": tags,
        })) else { return Ok(()) };
        let folder = tempfile::tempdir().unwrap();
        for (form, fields) in [("csv", &["name", "tags", "source"][..]), ("xlsx", &["name", "tags", "source"]), ("vcard", &["name", "tags"])] {
            let path = file(&scene, folder.path(), "clients", form);
            let other = Scene::lashes("2026-03-12T10:00");
            bring(&other, &path);
            prop_assert_eq!(about(&other, fields), about(&scene, fields), "{}: {:?}", form, std::fs::read_to_string(&path));
        }
    }
}
