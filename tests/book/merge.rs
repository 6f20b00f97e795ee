//! Two cards of one client: found, made one with everything of both, and parted again exactly.

use regulars_core::table;
use serde_json::{Value, json};

use crate::scene::{Scene, note, person, phone};

fn pairs(scene: &Scene) -> Vec<(String, String, i64, Vec<String>)> {
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    scene
        .ask("client_duplicates", json!({}))
        .as_array()
        .unwrap()
        .iter()
        .map(|pair| {
            let why = pair["why"].as_array().unwrap().iter().map(text).collect();
            (text(&pair["one"]["name"]), text(&pair["other"]["name"]), pair["score"].as_i64().unwrap(), why)
        })
        .collect()
}

#[test]
fn two_cards_of_one_client_are_found_by_phone_mail_or_name_and_birthday_with_the_why() {
    let scene = Scene::lashes("2026-03-12T10:00");
    scene.client_with(
        json!({ "name": "Đurđa Petrović", "birthday": "1991-09-14", "channels": [phone("091 555 0112")] }),
    );
    scene.later(1);
    scene.client_with(json!({ "name": "Петровић Ђурђа", "birthday": "--09-14" }));
    scene.later(1);
    let mail = json!({ "id": null, "kind": "email", "typed": "Djurdja@Posta.example", "normal": "", "label": "", "consent": "not_asked" });
    scene.client_with(json!({ "name": "Djurdja", "channels": [phone("+385 91 555 01 12"), mail] }));
    scene.later(1);
    // A mother and a daughter share a phone and are two; namesakes without a birthday prove nothing.
    scene.client_with(json!({ "name": "Ana Kos", "birthday": "1960-05-01", "channels": [phone("091 700 0001")] }));
    scene.client_with(json!({ "name": "Iva Kos", "birthday": "1990-06-02", "channels": [phone("091 700 0001")] }));
    scene.client("Maja Novak");
    scene.client("Maja Novak");
    let found = pairs(&scene);
    let why = |all: &[&str]| all.iter().map(|each| (*each).to_owned()).collect::<Vec<_>>();
    assert_eq!(
        found,
        [
            ("Đurđa Petrović".to_owned(), "Петровић Ђурђа".to_owned(), 50, why(&["name", "birthday"])),
            ("Đurđa Petrović".to_owned(), "Djurdja".to_owned(), 50, why(&["phone"])),
        ]
    );
    let list = scene.ask("client_duplicates", json!({}));
    let args = json!({ "client": list[0]["one"]["id"], "other": list[0]["other"]["id"] });
    scene.tell("not_same_add", args);
    assert_eq!(pairs(&scene).len(), 1, "said to be two, they are not asked about again");
    scene.tell("history_undo", json!({ "step": null }));
    assert_eq!(pairs(&scene).len(), 2);
}

/// Two cards with something in every table that belongs to a client.
pub fn two(scene: &Scene) -> (String, String) {
    let kept = scene.client_with(json!({
        "name": "Ana Jurić", "channels": [phone("091 555 0112")], "tags": ["VIP"], "people": [person("Luka", "child", "2019-05-03")],
    }));
    let gone = scene.client_with(json!({
        "name": "Ana J.", "birthday": "1991-09-14", "language": "hr", "channels": [phone("091 555 0112"), phone("091 555 9999")],
        "tags": ["VIP", "bride"], "people": [person("Mia", "child", "")],
    }));
    for client in [&kept, &gone] {
        let like = json!({ "client": client, "kind": "drink", "own": "", "words": "Mint tea" });
        scene.tell("preference_add", like);
    }
    scene.tell("preference_add", json!({ "client": gone, "kind": "sound", "own": "", "words": "Quiet" }));
    scene.tell(
        "alert_add",
        json!({ "client": gone, "kind": "allergy", "words": "latex", "since": null, "until": null }),
    );
    scene.tell(
        "consent_add",
        json!({ "client": gone, "kind": "health", "answer": "yes", "how": "said", "on": "2026-03-01" }),
    );
    let test = json!({
        "client": gone, "product": "Glue", "brand": "", "batch": "", "area": "", "master": "", "at": "2026-03-01T10:00", "words": "",
    });
    scene.tell("patch_test_add", test);
    scene.came(&gone, "Lash fill", "2026-03-03T11:00");
    let done = scene.came(&gone, "Lash fill", "2026-03-04T15:00");
    let free = json!({ "kind": "free", "words": "", "fields": [{ "name": "Curl", "value": "C" }] });
    scene.tell("recipe_set", json!({ "visit": done, "recipe": free }));
    scene.photo(&gone, [200, 20, 20]);
    scene.came(&kept, "Lash fill", "2026-03-05T11:00");
    scene.at("2026-03-12T10:00");
    let visit = scene.book(&gone, "Lash fill", "2026-03-26T11:00");
    scene.tell("visit_repeat", json!({ "id": visit, "weeks": 3, "times": 2 }));
    scene.tell("visit_move", json!({ "id": visit, "at": "2026-03-26T12:00", "by": "us" }));
    let all = scene.ask("service_list", json!({ "archived": false }));
    let mut lift = all.as_array().unwrap().iter().find(|each| each["name"] == "Lash lift").unwrap().clone();
    lift["patch_days"] = json!(30);
    scene.tell("service_change", json!({ "id": lift["id"], "fields": lift }));
    let unsafe_one =
        json!({ "client": gone, "services": [lift["id"]], "at": "2026-06-26T11:00", "master": null, "patch": "later" });
    scene.tell("visit_book", unsafe_one);
    scene.tell("note_add", note(&gone, json!({ "words": "Moving to Vrapče", "ask": "How was the move?" })));
    scene.tell("pause_add", json!({ "client": gone, "category": "Brows", "until": "2026-05-01", "reason": "away" }));
    scene.tell("gone_add", json!({ "client": gone, "category": "Brows", "why": "price", "words": "" }));
    scene.tell(
        "win_back_add",
        json!({ "client": gone, "master": null, "offer": "a fill", "step": "ring", "step_on": "2026-03-20" }),
    );
    scene.tell("complaint_add", json!({ "client": gone, "words": "too long", "offered": "" }));
    scene.tell(
        "feast_set",
        json!({ "client": gone, "feasts": [{ "id": null, "kind": "easter", "words": "", "day": "" }] }),
    );
    scene.tell(
        "free_reminder_add",
        json!({ "client": gone, "master": null, "on": "2026-04-01", "clock": null, "words": "ring" }),
    );
    scene.tell("gift_add", json!({ "client": gone, "kind": "idea", "words": "a mug", "cost": null, "on": null }));
    let call = json!({ "client": gone, "how": "call", "outcome": "no_answer", "until": null, "words": "", "occasion": null, "key": null });
    scene.tell("contact_log", call);
    let wish = json!({
        "client": gone, "service": scene.service("Lash fill"), "master": null, "from": "2026-03-13", "until": "2026-03-20", "weekdays": [],
        "part": "", "words": "",
    });
    scene.tell("waiting_add", wish);
    let key = json!({ "client": gone, "kind": "birthday", "anchor": "2026" });
    scene.tell("reminder_snooze", json!({ "key": key, "until": "2026-03-20" }));
    let other = scene.client_with(json!({ "name": "Lucija Matić", "brought_by": gone }));
    scene.tell("not_same_add", json!({ "client": gone, "other": other }));
    (kept, gone)
}

#[test]
fn a_merge_keeps_everything_of_every_table_and_parting_brings_both_back_exactly() {
    let mut scene = Scene::lashes("2026-03-01T10:00");
    let (kept, gone) = two(&scene);
    let before = scene.facts();
    let cards = || [&kept, &gone].map(|id| scene.ask("client_card", json!({ "client": id })));
    let was = cards();
    scene.tell("client_merge", json!({ "from": gone, "to": kept }));
    let now = cards();
    assert_eq!(now[0]["client"]["birthday"], "1991-09-14", "what stood empty is taken from the other");
    assert_eq!(now[0]["brought"][0]["name"], "Lucija Matić");
    assert_eq!((&now[0]["merged"][0]["name"], &now[1]["merged_into"]["name"]), (&json!("Ana J."), &json!("Ana Jurić")));
    assert_eq!(now[0]["numbers"]["visits"], 3);
    let words = |card: &Value, key: &str| -> Vec<String> {
        let mut all: Vec<String> =
            card[key].as_array().unwrap().iter().map(|row| row["words"].as_str().unwrap().to_owned()).collect();
        all.sort_unstable();
        all
    };
    assert_eq!(words(&now[0], "preferences"), ["Mint tea", "Quiet"], "what both like stands once");
    assert_eq!(words(&now[1], "preferences"), ["Mint tea"], "and once with the card that was put away");
    assert_eq!(now[0]["client"]["tags"], json!(["VIP", "bride"]));
    assert_eq!(now[0]["client"]["channels"].as_array().unwrap().len(), 2);
    assert_eq!(scene.clients(), ["Ana Jurić", "Lucija Matić"]);
    assert_eq!(scene.found("ana j").len(), 1, "she is found once, under the name that stays");
    assert_eq!(scene.found("vrapce"), [("Ana Jurić".to_owned(), "note".to_owned())]);

    // Not one table keeps anything of hers that the other does not have as well.
    let left: Vec<String> = scene
        .facts()
        .into_iter()
        .filter(|(name, _)| !["client", "channel", "tag", "preference", "feast", "answer"].contains(name))
        .filter(|(_, rows)| rows.iter().any(|row| row.contains(&gone)))
        .map(|(name, _)| name.to_owned())
        .collect();
    assert_eq!(left, [] as [&str; 0]);
    for name in table::CAPTURED {
        let hers = before.iter().find(|(table, _)| table == name).unwrap().1.iter().any(|row| row.contains(&gone));
        assert!(
            hers || table::hers().all(|of_a_client| of_a_client != *name),
            "{name}: the story should have a row of hers, so that moving it is tested"
        );
    }

    scene.tell("client_part", json!({ "id": gone }));
    assert_eq!(cards(), was, "both as they were");
    for (old, new) in before.iter().zip(scene.facts()) {
        assert_eq!(*old, new);
    }
    assert_eq!(scene.refused("client_part", json!({ "id": gone })), ("id".into(), "other_state".into()));

    // Undone and redone it is the same, also later and after a restart.
    scene.tell("history_undo", json!({ "step": null }));
    assert_eq!(cards(), now);
    scene.restart();
    scene.tell("history_undo", json!({ "step": null }));
    assert_eq!(scene.facts(), before);
}

#[test]
fn what_was_written_since_stays_with_the_one_she_was_taken_for() {
    let scene = Scene::lashes("2026-03-01T10:00");
    let (kept, gone) = two(&scene);
    scene.tell("client_merge", json!({ "from": gone, "to": kept }));
    scene.at("2026-04-12T10:00");
    scene.tell("note_add", note(&kept, json!({ "words": "Written since" })));
    let mut fields = scene.ask("client_card", json!({ "client": kept }))["client"].clone();
    fields["birthday"] = json!("1991-09-15");
    scene.tell("client_change", json!({ "id": kept, "fields": fields }));
    scene.tell("client_part", json!({ "id": gone }));
    let card = scene.ask("client_card", json!({ "client": kept }));
    assert_eq!(card["client"]["birthday"], "1991-09-15", "corrected since: it stays");
    assert_eq!(scene.found("since"), [("Ana Jurić".to_owned(), "note".to_owned())]);
    assert_eq!(scene.found("vrapce"), [("Ana J.".to_owned(), "note".to_owned())]);
    assert_eq!(scene.clients().len(), 3);
    // Her card of the day before, and while the two were one.
    let then = |client: &str, on: &str| scene.ask("past_card", json!({ "client": client, "on": on }));
    assert_eq!(then(&gone, "2026-03-12")["merged_into"]["name"], "Ana Jurić");
    assert_eq!(then(&kept, "2026-03-20")["client"]["tags"], json!(["VIP", "bride"]));
    assert_eq!(then(&kept, "2026-03-04")["client"]["tags"], json!(["VIP"]));
    assert_eq!(then(&gone, "2026-03-04")["alerts"][0]["words"], "latex");
}

#[test]
fn nobody_is_merged_with_herself_or_twice() {
    let scene = Scene::lashes("2026-03-01T10:00");
    let [ana, bela, cvita] = ["Ana", "Bela", "Cvita"].map(|name| scene.client(name));
    let merge = |from: &str, to: &str| scene.refused("client_merge", json!({ "from": from, "to": to }));
    assert_eq!(merge(&ana, &ana), ("to".into(), "already".into()));
    scene.tell("client_merge", json!({ "from": ana, "to": bela }));
    assert_eq!(merge(&ana, &cvita), ("to".into(), "other_state".into()));
    assert_eq!(merge(&cvita, &ana), ("to".into(), "other_state".into()));
    assert_eq!(scene.try_tell("client_merge", json!({ "from": "x", "to": cvita })).unwrap_err()["kind"], "not_found");
}
