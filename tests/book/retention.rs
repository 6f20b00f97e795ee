//! How long things are kept: what is older is looked at first, goes when she says so, and is gone then.

use serde_json::{Value, json};

use crate::erase::{everything, is_erased, says, written_anew};
use crate::scene::{Scene, jpeg, new_photo, note};

fn keep(scene: &Scene, years: &[(&str, i64)]) {
    let mut settings = scene.ask("setting_show", json!({}));
    for (name, years) in years {
        settings[*name] = json!(years);
    }
    scene.tell("setting_change", settings);
}

/// How many are older of each kind, in their order.
fn older(scene: &Scene) -> Vec<i64> {
    let shown = scene.ask("retention_show", json!({}));
    shown["rows"].as_array().unwrap().iter().map(|row| row["count"].as_i64().unwrap()).collect()
}

/// A client with something of each kind, and one who comes to this day.
fn studio() -> (Scene, String, String) {
    let scene = Scene::lashes("2022-03-01T10:00");
    let (ana, iva) = (scene.client("Ana Jurić"), scene.client("Iva Kos"));
    for client in [&ana, &iva] {
        scene.tell("note_add", note(client, json!({ "words": "An old talk about lemons" })));
        let call = json!({ "client": client, "how": "call", "outcome": "talked", "until": null, "words": "rang about cedar", "occasion": null, "key": null });
        scene.tell("contact_log", call);
        let test = json!({
            "client": client, "product": "Old glue", "brand": "", "batch": "", "area": "", "master": "", "at": "2022-03-01T09:00", "words": "",
        });
        scene.tell("patch_test_add", test);
        scene.tell("preference_add", json!({ "client": client, "kind": "drink", "own": "", "words": "Mint tea" }));
    }
    let allows = json!({ "client": iva, "kind": "photo_keep", "answer": "yes", "how": "said", "on": "2022-03-01" });
    scene.tell("consent_add", allows);
    let mut photo = new_photo(&scene.try_photo(&iva, &jpeg([200, 90, 90])).unwrap());
    photo["at"] = json!("2022-03-01T09:30");
    scene.tell("photo_add", json!({ "client": iva, "photos": [photo] }));
    scene.tell(
        "note_add",
        note(&iva, json!({ "words": "Promised long ago", "promise": "the cream", "promise_due": null })),
    );
    scene.came(&ana, "Lash fill", "2022-03-03T11:00");
    scene.came(&iva, "Lash fill", "2022-03-03T14:00");
    scene.came(&iva, "Lash fill", "2026-02-17T14:00");
    scene.at("2026-03-12T10:00");
    scene.tell("note_add", note(&iva, json!({ "words": "A new talk about figs" })));
    (scene, ana, iva)
}

#[test]
fn what_is_older_than_she_keeps_is_shown_and_goes_when_she_says_so() {
    let (scene, ana, iva) = studio();
    assert_eq!(older(&scene), [0; 5], "for ever, until she decides");
    scene.tell("retention_run", json!({}));
    assert!(says(&everything(&scene), "lemons"), "and then nothing goes");

    keep(
        &scene,
        &[("keep_talks_years", 2), ("keep_contacts_years", 3), ("keep_photos_years", 5), ("keep_health_years", 4)],
    );
    assert_eq!(older(&scene), [2, 2, 0, 2, 0], "a promise that is open stays");
    keep(&scene, &[("keep_photos_years", 4)]);
    assert_eq!(older(&scene)[2], 1);
    let card = |client: &str| scene.ask("client_card", json!({ "client": client }));
    let numbers = [&ana, &iva].map(|client| card(client)["numbers"].clone());
    let pictures = std::fs::read_dir(scene.folder.path().join("pictures")).unwrap().count();
    assert_eq!(pictures, 2);
    let told = scene.tell("retention_run", json!({}));
    assert_eq!(told.step, None);
    written_anew(&scene);
    let all = everything(&scene);
    for gone in ["lemons", "cedar", "Old glue"] {
        assert!(!says(&all, gone), "{gone}");
        assert!(scene.found(gone).is_empty());
    }
    for stays in ["figs", "the cream", "Mint tea"] {
        assert!(says(&all, stays), "{stays}");
    }
    assert_eq!(std::fs::read_dir(scene.folder.path().join("pictures")).unwrap().count(), 0);
    assert_eq!(
        [&ana, &iva].map(|client| card(client)["numbers"].clone()),
        numbers,
        "visits and takings are as they were"
    );
    assert_eq!(older(&scene), [0; 5]);
    let check = scene.ask("book_check", json!({}));
    assert_eq!((&check["broken"], &check["behind"], &check["file"]), (&json!(null), &json!([]), &json!([])));
}

#[test]
fn a_client_whom_nobody_has_seen_for_years_is_erased_and_her_takings_stay() {
    let (scene, ana, iva) = studio();
    keep(&scene, &[("keep_clients_years", 5)]);
    assert_eq!(older(&scene)[4], 0, "not yet");
    keep(&scene, &[("keep_clients_years", 4)]);
    let shown = scene.ask("retention_show", json!({}));
    assert_eq!(shown["clients"], json!([{ "id": ana, "name": "Ana Jurić" }]));
    // Whoever is booked is seen soon.
    let visit = scene.book(&ana, "Lash fill", "2026-04-01T11:00");
    assert_eq!(older(&scene)[4], 0);
    scene.tell("history_undo", json!({ "step": null }));
    assert!(!visit.is_empty());
    scene.tell("retention_run", json!({}));
    assert!(is_erased(&scene, &ana) && !is_erased(&scene, &iva));
    let day = scene.ask("calendar_days", json!({ "from": "2022-03-03", "days": 1, "master": null }));
    let names: Vec<&Value> = day["visits"].as_array().unwrap().iter().map(|visit| &visit["name"]).collect();
    assert_eq!(names, [&json!("Erased client"), &json!("Iva Kos")]);
    let refused = scene.refused("setting_change", {
        let mut settings = scene.ask("setting_show", json!({}));
        settings["keep_clients_years"] = json!(-1);
        settings
    });
    assert_eq!(refused, ("keep_clients_years".into(), "out_of_range".into()));
}
