//! Lists that keep themselves: by standing, likes, value, step, tag and whatever else is known.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use serde_json::{Value, json};

use crate::scene::Scene;

fn names(scene: &Scene, rule: &Value) -> Vec<String> {
    let page = scene.ask("listed_page", json!({ "rule": rule, "from": 0, "limit": 200 }));
    assert_eq!(page["total"], page["rows"].as_array().unwrap().len());
    page["rows"].as_array().unwrap().iter().map(|row| row["name"].as_str().unwrap().to_owned()).collect()
}

/// Ana is due, likes quiet and brought Bela; Bela came once, cheaply; Cvita is new.
fn three(scene: &Scene) -> [String; 3] {
    let ana = scene
        .client_with(json!({ "name": "Ana Jurić", "tags": ["VIP"], "source": "Instagram", "birthday": "1991-03-20" }));
    let bela = scene.client_with(json!({ "name": "Bela Anić", "brought_by": ana, "language": "hr" }));
    for day in ["2026-01-12", "2026-02-02", "2026-02-23"] {
        scene.came(&ana, "Lash fill", &format!("{day}T11:00"));
    }
    scene.came(&bela, "Brows", "2026-02-24T11:00");
    scene.at("2026-03-12T10:00");
    let cvita = scene.client("Cvita Perić");
    scene.book(&cvita, "Lash fill", "2026-03-13T11:00");
    scene.tell("preference_add", json!({ "client": ana, "kind": "talk", "own": "", "words": "Quiet, please" }));
    scene.tell(
        "alert_add",
        json!({ "client": bela, "kind": "allergy", "words": "latex", "since": null, "until": null }),
    );
    scene.tell(
        "consent_add",
        json!({ "client": ana, "kind": "photo_show", "answer": "yes", "how": "said", "on": "2026-03-12" }),
    );
    [ana, bela, cvita]
}

#[test]
fn each_condition_finds_those_of_whom_it_holds() {
    let scene = Scene::lashes("2026-01-05T10:00");
    three(&scene);
    let master = scene.ask("master_list", json!({}))[0]["id"].clone();
    let (ana, bela, cvita) = ("Ana Jurić", "Bela Anić", "Cvita Perić");
    let cases: &[(Value, &[&str])] = &[
        (json!({ "field": "standing", "is": "due" }), &[ana]),
        (json!({ "field": "standing", "is": "late" }), &[]),
        (json!({ "field": "standing", "is": "booked" }), &[cvita]),
        (json!({ "field": "standing", "is": "not_booked" }), &[ana, bela]),
        (json!({ "field": "due_within", "days": 20 }), &[ana, bela]),
        (json!({ "field": "value", "least": 15000, "most": null }), &[ana]),
        (json!({ "field": "value", "least": null, "most": 15000 }), &[bela]),
        (json!({ "field": "rhythm", "least": 21, "most": 21 }), &[ana]),
        (json!({ "field": "visits", "least": 1, "most": 2 }), &[bela]),
        (json!({ "field": "visits", "least": null, "most": 0 }), &[cvita]),
        (json!({ "field": "last_visit", "least": 17, "most": null }), &[ana]),
        (json!({ "field": "last_visit", "least": null, "most": 16 }), &[bela]),
        (json!({ "field": "category", "is": "Brows" }), &[bela]),
        (json!({ "field": "master", "is": master }), &[ana, bela]),
        (json!({ "field": "step", "is": "supporter" }), &[ana]),
        (json!({ "field": "step", "is": "buyer" }), &[bela]),
        (json!({ "field": "step", "is": "visitor" }), &[cvita]),
        (json!({ "field": "price_hunter" }), &[]),
        (json!({ "field": "tag", "is": "VIP" }), &[ana]),
        (json!({ "field": "likes", "kind": "talk", "words": "quie" }), &[ana]),
        (json!({ "field": "likes", "kind": "drink", "words": "quiet" }), &[]),
        (json!({ "field": "likes", "kind": null, "words": "!?\"" }), &[]),
        (json!({ "field": "likes", "kind": null, "words": "quiet\" OR \"x" }), &[]),
        (json!({ "field": "alert", "kind": null }), &[bela]),
        (json!({ "field": "alert", "kind": "skin" }), &[]),
        (json!({ "field": "birthday", "within": 8 }), &[ana]),
        (json!({ "field": "birthday", "within": 7 }), &[]),
        (json!({ "field": "source", "is": "Instagram" }), &[ana]),
        (json!({ "field": "language", "is": "hr" }), &[bela]),
        (json!({ "field": "brought", "least": 1 }), &[ana]),
        (json!({ "field": "allows", "kind": "photo_show" }), &[ana]),
        (json!({ "field": "new_for", "days": 1 }), &[cvita]),
    ];
    for (condition, expected) in cases {
        assert_eq!(names(&scene, &json!([condition])), *expected, "{condition}");
    }
}

#[test]
fn due_this_month_likes_quiet_over_a_hundred_euros_keeps_itself_and_stands_on_today() {
    let scene = Scene::lashes("2026-01-05T10:00");
    let [ana, bela, _] = three(&scene);
    let rule = json!([
        { "field": "due_within", "days": 30 }, { "field": "likes", "kind": null, "words": "quiet" }, { "field": "value", "least": 10000, "most": null },
    ]);
    let mut list = json!({ "name": "Due, quiet, over 100 €", "rule": rule, "on_today": true });
    list["id"] = scene.tell("saved_list_add", list.clone()).out["id"].clone();
    let today = || scene.ask("listed_today", json!({}));
    assert_eq!((&today()[0]["name"], &today()[0]["count"]), (&json!("Due, quiet, over 100 €"), &json!(1)));
    assert_eq!(names(&scene, &rule), ["Ana Jurić"]);
    // She books: she is no longer on it, and nobody had to tidy up.
    scene.book(&ana, "Lash fill", "2026-03-16T11:00");
    assert_eq!((names(&scene, &rule), &today()[0]["count"]), (Vec::new(), &json!(0)));
    scene.tell("preference_add", json!({ "client": bela, "kind": "sound", "own": "", "words": "QUIET" }));
    (list["rule"][2]["least"], list["on_today"]) = (json!(1), json!(false));
    scene.tell("saved_list_change", list.clone());
    assert_eq!((names(&scene, &list["rule"]), today()), (vec!["Bela Anić".to_owned()], json!([])));
    scene.tell("saved_list_remove", json!({ "id": list["id"] }));
    scene.tell("history_undo", json!({ "step": null }));
    assert_eq!(scene.ask("saved_lists", json!({}))[0]["name"], "Due, quiet, over 100 €");
}

#[test]
fn a_rule_says_something_and_a_list_has_its_own_name() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let list = |name: &str, rule: Value| json!({ "name": name, "rule": rule, "on_today": false });
    let vip = json!([{ "field": "tag", "is": "VIP" }]);
    scene.tell("saved_list_add", list("VIP", vip.clone()));
    for (name, rule, at, why) in [
        (" vip ", vip.clone(), "name", "already"),
        ("", vip.clone(), "name", "required"),
        ("Empty", json!([]), "rule", "required"),
        ("Nothing", json!([vip[0], { "field": "value", "least": null, "most": null }]), "rule.1", "required"),
        ("Backwards", json!([{ "field": "visits", "least": 5, "most": 2 }]), "rule.0", "from_after_to"),
        ("Blank", json!([{ "field": "tag", "is": " " }]), "rule.0", "required"),
        ("Far", json!([{ "field": "birthday", "within": 400 }]), "rule.0", "out_of_range"),
    ] {
        assert_eq!(scene.refused("saved_list_add", list(name, rule)), (at.into(), why.into()), "{name}");
    }
}

#[test]
fn a_list_leaves_as_a_table_that_every_spreadsheet_reads_and_none_obeys() {
    let scene = Scene::lashes("2026-03-12T10:00");
    scene.client_with(json!({ "name": "=HYPERLINK(\"evil\")", "tags": ["VIP"] }));
    scene.client_with(json!({ "name": "Đurđa, \"Đuka\" Kos", "tags": ["VIP", "bride"], "channels": [crate::scene::phone("+385 91 555 0112")] }));
    let list = json!({ "name": "VIP 1/2", "rule": [{ "field": "tag", "is": "VIP" }], "on_today": false });
    let id = scene.tell("saved_list_add", list).out["id"].clone();
    let wanted = json!({ "of": "clients", "form": "csv", "list": id, "title": "VIP 1/2" });
    let file = scene.ask("list_file", wanted);
    assert_eq!(file["name"], "VIP 1-2.csv");
    let text = String::from_utf8(BASE64_STANDARD.decode(file["bytes"].as_str().unwrap()).unwrap()).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    assert!(lines[0].starts_with("\u{feff}Name,Phone,E-mail,"), "{text}");
    assert!(lines[1].starts_with("\"'=HYPERLINK(\"\"evil\"\")\","), "{text}");
    assert!(lines[2].starts_with("\"Đurđa, \"\"Đuka\"\" Kos\",'+385 91 555 0112,,"), "{text}");
    assert!(lines[2].contains(",VIP; bride,"), "{text}");
    assert_eq!(lines.len(), 3, "who is not on the list is not in the file");
}
