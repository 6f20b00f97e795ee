//! "I have twelve minutes": whom to call now, and why her.

use serde_json::{Value, json};

use crate::scene::{Scene, note};

/// She came for her lashes every so many days, the last time on 16 February, and paid as the book says.
fn came(scene: &Scene, name: &str, hour: &str, service: &str, days: &[&str]) -> String {
    let client = scene.client_with(json!({ "name": name, "channels": [crate::scene::phone("091 234 5678")] }));
    for day in days {
        scene.came(&client, service, &format!("{day}T{hour}"));
    }
    client
}

const EVERY_21: [&str; 3] = ["2026-01-05", "2026-01-26", "2026-02-16"];

fn names(list: &Value) -> Vec<&str> {
    list["rows"].as_array().unwrap().iter().map(|row| row["name"].as_str().unwrap()).collect()
}

#[test]
fn the_dearest_of_those_we_are_about_to_lose_comes_first_and_says_why() {
    let scene = Scene::lashes("2026-01-05T08:00");
    // Brows cost 30 euro, a full set 80: the same days, another worth.
    let brows = came(&scene, "Brows Ana", "09:00", "Lash fill", &EVERY_21);
    came(&scene, "Set Maja", "11:00", "Full set", &EVERY_21);
    // Twice as long between two visits: only just due.
    came(&scene, "Slow Petra", "14:00", "Full set", &["2025-12-15", "2026-01-12", "2026-02-16"]);
    scene.at("2026-03-20T08:00");
    scene.tell(
        "note_add",
        note(&brows, json!({ "ask": "How was the move?", "promise": "The lavender", "promise_due": "2026-03-25" })),
    );
    scene.at("2026-03-20T09:00");
    let list = scene.ask("call_list", json!({ "minutes": 12 }));
    assert_eq!(names(&list), ["Set Maja", "Brows Ana", "Slow Petra"]);
    assert_eq!((&list["total"], &list["each"]), (&json!(3), &json!(3)));
    let maja = &list["rows"][0];
    // Three sets within a year; late since the 15th, lapsing on the 30th: five fifteenths of the way from 50 to 90.
    assert_eq!((&maja["value"], &maja["chance"]), (&json!(24_000), &json!(63)));
    assert_eq!(
        (&maja["standing"]["state"], &maja["services"], &maja["last"]),
        (&json!("late"), &json!(["Full set"]), &json!("2026-02-16"))
    );
    // After a full set the fill is offered, at the first free time.
    assert_eq!(maja["advice"]["names"], json!(["Lash fill"]));
    assert!(maja["advice"]["offer"]["at"].as_str().unwrap() >= "2026-03-20");
    assert_eq!(maja["channels"].as_array().unwrap().len(), 1);
    let ana = &list["rows"][1];
    assert_eq!(
        (&ana["asks"][0]["words"], &ana["promises"][0]["words"]),
        (&json!("How was the move?"), &json!("The lavender"))
    );
    // The same question, the same answer.
    assert_eq!(scene.ask("call_list", json!({ "minutes": 12 })), list);
}

#[test]
fn so_many_as_the_minutes_allow() {
    let scene = Scene::lashes("2026-01-05T08:00");
    for (hour, name) in ["09:00", "11:00", "13:00", "15:00"].iter().zip(["Ana", "Maja", "Petra", "Šejla"]) {
        came(&scene, name, hour, "Lash fill", &EVERY_21);
    }
    scene.at("2026-03-20T09:00");
    for (minutes, rows) in [(1, 1), (3, 1), (6, 2), (12, 4), (60, 4)] {
        let list = scene.ask("call_list", json!({ "minutes": minutes }));
        assert_eq!((names(&list).len(), &list["total"]), (rows, &json!(4)), "{minutes} minutes");
    }
    assert_eq!(scene.unanswered("call_list", json!({ "minutes": 0 }))["field"], "minutes");
}

#[test]
fn whoever_was_called_leaves_the_list_and_undo_brings_her_back() {
    let scene = Scene::lashes("2026-01-05T08:00");
    let ana = came(&scene, "Ana", "09:00", "Lash fill", &EVERY_21);
    scene.at("2026-03-20T09:00");
    let key = scene.ask("call_list", json!({ "minutes": 12 }))["rows"][0]["key"].clone();
    assert_eq!(key["kind"], "rhythm");
    let log = json!({ "client": ana, "how": "call", "outcome": "no_answer", "until": null, "words": "", "occasion": null, "key": key });
    scene.tell("contact_log", log);
    assert_eq!(scene.ask("call_list", json!({ "minutes": 12 }))["total"], 0);
    scene.tell("history_undo", json!({ "step": null }));
    assert_eq!(scene.ask("call_list", json!({ "minutes": 12 }))["total"], 1);
    scene.book(&ana, "Lash fill", "2026-03-27T11:00");
    assert_eq!(scene.ask("call_list", json!({ "minutes": 12 }))["total"], 0, "booked, nobody calls her");
}

#[test]
fn who_left_without_a_next_visit_is_on_it_too() {
    let scene = Scene::lashes("2026-03-12T08:00");
    let ana = scene.client("Ana");
    let visit = scene.book(&ana, "Lash fill", "2026-03-12T11:00");
    scene.at("2026-03-12T13:00");
    scene.finish(&visit, json!({ "kind": "follow_up", "on": "2026-03-15", "reason": "roster" }));
    assert_eq!(scene.ask("call_list", json!({ "minutes": 12 }))["total"], 0);
    scene.at("2026-03-15T09:00");
    let list = scene.ask("call_list", json!({ "minutes": 12 }));
    assert_eq!((&list["rows"][0]["key"]["kind"], &list["rows"][0]["chance"]), (&json!("follow_up"), &json!(10)));
}

#[test]
fn looking_back_says_how_right_the_rule_was() {
    let scene = Scene::lashes("2025-06-02T08:00");
    let empty = scene.ask("backtest_show", json!({}));
    assert_eq!((empty["months"].as_array().unwrap().len(), &empty["own"]["flagged"]), (12, &json!(0)));
    let days = ["2025-06-02", "2025-06-23", "2025-07-14", "2025-08-04"];
    // One stays away after the fourth visit, one comes a fortnight late.
    came(&scene, "Ana", "09:00", "Lash fill", &days);
    came(&scene, "Maja", "12:00", "Lash fill", &[&days[..], &["2025-09-08", "2025-09-29", "2026-03-09"]].concat());
    scene.at("2026-03-10T09:00");
    let told = scene.ask("backtest_show", json!({}));
    // Late on 31 August: Ana never came, Maja did on 8 September. Late again in October, and away until March.
    assert_eq!(told["own"], json!({ "flagged": 3, "lost": 2, "too_late": 0 }));
    // Sixty days named both when they had long lapsed.
    assert_eq!(told["sixty"], json!({ "flagged": 2, "lost": 2, "too_late": 2 }));
    let august = told["months"].as_array().unwrap().iter().find(|month| month["month"] == "2025-08-01").unwrap();
    assert_eq!((&august["own"]["flagged"], &august["own"]["lost"]), (&json!(2), &json!(1)));
}
