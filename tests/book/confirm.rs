//! Tomorrow's visits: asked, confirmed, no answer, moved.

use serde_json::{Value, json};

use crate::scene::{Scene, phone};

/// A Thursday, with three visits on Friday.
fn tomorrow() -> (Scene, [String; 3]) {
    let scene = Scene::lashes("2026-03-12T17:00");
    let ana = scene.client_with(
        json!({ "name": "Ana Jurić", "address_form": "formal", "language": "ru", "channels": [phone("091 234 5678")] }),
    );
    let (maja, iva) = (scene.client("Maja Kovač"), scene.client("Iva Novak"));
    let visits = [(&ana, "11:00"), (&maja, "09:00"), (&iva, "14:00")]
        .map(|(client, at)| scene.book(client, "Lash fill", &format!("2026-03-13T{at}")));
    (scene, visits)
}

fn list(scene: &Scene) -> Value {
    scene.ask("confirm_list", json!({ "day": "2026-03-13" }))
}

/// Confirmed, asked, no answer, not asked.
fn counts(scene: &Scene) -> [i64; 4] {
    let list = list(scene);
    ["confirmed", "asked", "no_answer", "not_asked"].map(|key| list[key].as_i64().unwrap())
}

/// Tomorrow's line on Today: of so many visits, so many not confirmed yet.
fn line(scene: &Scene) -> (i64, i64) {
    let confirm = scene.ask("today_page", json!({}))["confirm"].clone();
    assert_eq!(confirm["day"], "2026-03-13");
    (confirm["visits"].as_i64().unwrap(), confirm["waiting"].as_i64().unwrap())
}

#[test]
fn tomorrow_is_asked_and_answers() {
    let (scene, [ana, maja, iva]) = tomorrow();
    let rows = list(&scene)["rows"].clone();
    let names: Vec<&str> = rows.as_array().unwrap().iter().map(|row| row["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["Maja Kovač", "Ana Jurić", "Iva Novak"], "by the hour");
    let row = &rows[1];
    assert_eq!(
        (&row["visit"], &row["at"], &row["services"]),
        (&json!(ana), &json!("2026-03-13T11:00"), &json!(["Lash fill"]))
    );
    assert_eq!((&row["language"], &row["address_form"]), (&json!("ru"), &json!("formal")));
    assert_eq!(
        (&row["channels"][0]["typed"], &row["state"], &row["confirmation"]),
        (&json!("091 234 5678"), &json!("booked"), &json!(""))
    );
    assert_eq!((counts(&scene), line(&scene)), ([0, 0, 0, 3], (3, 3)));

    scene.tell("visit_asked", json!({ "id": ana }));
    scene.tell("visit_asked", json!({ "id": maja }));
    assert_eq!((counts(&scene), line(&scene)), ([0, 2, 0, 1], (3, 3)), "asked is not yet a yes");
    scene.tell("visit_confirm", json!({ "id": ana }));
    let silent = scene.tell("visit_no_answer", json!({ "id": maja }));
    assert_eq!((counts(&scene), line(&scene)), ([1, 0, 1, 1], (3, 2)));
    assert_eq!(
        (&list(&scene)["rows"][1]["state"], &list(&scene)["rows"][1]["confirmation"]),
        (&json!("confirmed"), &json!(""))
    );
    assert_eq!(
        scene.refused("visit_asked", json!({ "id": ana })),
        ("state".into(), "other_state".into()),
        "she has said yes"
    );
    scene.tell("history_undo", json!({ "step": silent.step }));
    assert_eq!(counts(&scene), [1, 1, 0, 1], "asked again");
    scene.tell("visit_cancel", json!({ "id": iva, "by": "client" }));
    assert_eq!((counts(&scene), line(&scene)), ([1, 1, 0, 0], (2, 1)), "who called off is not asked");
}

#[test]
fn a_moved_visit_is_asked_where_it_stands_now() {
    let (scene, [ana, maja, iva]) = tomorrow();
    for visit in [&ana, &maja, &iva] {
        scene.tell("visit_asked", json!({ "id": visit }));
        scene.tell("visit_confirm", json!({ "id": visit }));
    }
    assert_eq!((counts(&scene), line(&scene)), ([3, 0, 0, 0], (3, 0)));
    scene.tell("visit_move", json!({ "id": ana, "at": "2026-03-13T16:00" }));
    assert_eq!((counts(&scene), line(&scene)), ([2, 0, 0, 1], (3, 1)), "her yes was to another hour");
    scene.tell("visit_move", json!({ "id": maja, "at": "2026-03-13T09:30", "by": "client" }));
    assert_eq!(counts(&scene), [2, 0, 0, 1], "what she asked for herself stays confirmed");
    scene.tell("visit_move", json!({ "id": iva, "at": "2026-03-16T14:00", "by": "client" }));
    assert_eq!((counts(&scene), line(&scene)), ([1, 0, 0, 1], (2, 1)), "gone from tomorrow");
}

#[test]
fn whoever_refused_every_way_is_listed_without_any() {
    let (scene, _) = tomorrow();
    let mut closed = phone("091 999 8888");
    closed["consent"] = json!("no");
    let zoe = scene.client_with(json!({ "name": "Zoe", "channels": [closed] }));
    scene.book(&zoe, "Lash fill", "2026-03-13T16:00");
    let row = list(&scene)["rows"][3].clone();
    assert_eq!((&row["name"], &row["channels"]), (&json!("Zoe"), &json!([])));
}
