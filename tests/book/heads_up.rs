//! The honest heads-up: whoever we moved, called off or charge otherwise stands on a list until she is told.

use serde_json::{Value, json};

use crate::scene::Scene;

const THURSDAY: &str = "2026-03-12T08:00";

/// Who is to be told and why: what she knows, and what is so now.
fn to_tell(scene: &Scene) -> Vec<String> {
    let list = scene.ask("heads_up_list", json!({}));
    let rows = list["rows"].as_array().unwrap();
    assert_eq!(list["total"].as_u64(), Some(rows.len() as u64));
    let line = |row: &Value| {
        let text = |key: &str| row[key].as_str().unwrap_or_default().to_owned();
        match row["kind"].as_str().unwrap() {
            "price" => format!("{} price {} → {}", text("name"), row["was_price"], row["price"]),
            kind => format!("{} {kind} {} → {}", text("name"), text("was_at"), text("at")),
        }
    };
    rows.iter().map(line).collect()
}

fn told(scene: &Scene, place: usize) {
    let id = scene.ask("heads_up_list", json!({}))["rows"][place]["id"].clone();
    scene.tell("heads_up_told", json!({ "id": id }));
}

fn move_to(scene: &Scene, visit: &str, at: &str) {
    scene.tell("visit_move", json!({ "id": visit, "at": at }));
}

fn she_moves(scene: &Scene, visit: &str, at: &str) {
    scene.tell("visit_move", json!({ "id": visit, "at": at, "by": "client" }));
}

fn undo(scene: &Scene) {
    scene.tell("history_undo", json!({ "step": null }));
}

/// Sells a service at another price; how many are to be told of it.
fn price(scene: &Scene, service: &str, price: i64) -> i64 {
    let all = scene.ask("service_list", json!({ "archived": true }));
    let row = all.as_array().unwrap().iter().find(|row| row["name"] == service).unwrap().clone();
    let mut fields = row.clone();
    fields["price"] = json!(price);
    scene.tell("service_change", json!({ "id": row["id"], "fields": fields })).out["to_tell"].as_i64().unwrap()
}

/// The first master works so on Thursdays, and on Fridays from nine to six; how many are to be told of it.
fn thursdays(scene: &Scene, spans: &[(&str, &str)]) -> i64 {
    let master = scene.ask("master_list", json!({}))[0].clone();
    let mut hours: Vec<Value> =
        spans.iter().map(|(from, to)| json!({ "weekday": 4, "from": from, "to": to })).collect();
    hours.push(json!({ "weekday": 5, "from": "09:00", "to": "18:00" }));
    let args = json!({ "id": master["id"], "name": master["name"], "colour": master["colour"], "hours": hours });
    scene.tell("master_change", args).out["to_tell"].as_i64().unwrap()
}

fn leave(from: &str, until: &str) -> Value {
    json!({ "master": null, "kind": "off", "from": from, "until": until, "starts": null, "ends": null, "words": "Leave" })
}

#[test]
fn whom_we_move_is_to_be_told_and_she_knows_the_first_time_until_then() {
    let scene = Scene::lashes(THURSDAY);
    let ana = scene.client_with(json!({ "name": "Ana Jurić", "address_form": "informal", "language": "hr" }));
    let visit = scene.book(&ana, "Lash fill", "2026-03-12T11:00");
    assert!(to_tell(&scene).is_empty());
    scene.tell("visit_confirm", json!({ "id": visit }));
    move_to(&scene, &visit, "2026-03-12T12:00");
    assert_eq!(to_tell(&scene), ["Ana Jurić moved 2026-03-12T11:00 → 2026-03-12T12:00"]);
    assert_eq!(scene.ask("visit_show", json!({ "visit": visit }))["state"], "booked", "her yes was to eleven");
    let row = scene.ask("heads_up_list", json!({}))["rows"][0].clone();
    assert_eq!((row["language"].as_str(), row["address_form"].as_str()), (Some("hr"), Some("informal")));
    assert_eq!(row["services"], json!(["Lash fill"]));
    move_to(&scene, &visit, "2026-03-13T14:00");
    assert_eq!(to_tell(&scene), ["Ana Jurić moved 2026-03-12T11:00 → 2026-03-13T14:00"], "she knows the first time");
    move_to(&scene, &visit, "2026-03-12T11:00");
    assert!(to_tell(&scene).is_empty(), "back at the time she knows");
    undo(&scene);
    assert_eq!(to_tell(&scene), ["Ana Jurić moved 2026-03-12T11:00 → 2026-03-13T14:00"]);

    told(&scene, 0);
    assert!(to_tell(&scene).is_empty());
    move_to(&scene, &visit, "2026-03-13T15:00");
    assert_eq!(to_tell(&scene), ["Ana Jurić moved 2026-03-13T14:00 → 2026-03-13T15:00"], "now she knows two o'clock");
    undo(&scene);
    undo(&scene);
    assert_eq!(
        to_tell(&scene),
        ["Ana Jurić moved 2026-03-12T11:00 → 2026-03-13T14:00"],
        "telling her is taken back like anything else"
    );
    undo(&scene);
    assert_eq!(to_tell(&scene), ["Ana Jurić moved 2026-03-12T11:00 → 2026-03-12T12:00"]);
    undo(&scene);
    assert!(to_tell(&scene).is_empty());
    assert_eq!(scene.ask("visit_show", json!({ "visit": visit }))["state"], "confirmed");
}

#[test]
fn what_she_asked_for_herself_she_knows() {
    let scene = Scene::lashes(THURSDAY);
    let ana = scene.client("Ana Jurić");
    let visit = scene.book(&ana, "Lash fill", "2026-03-12T11:00");
    scene.tell("visit_confirm", json!({ "id": visit }));
    she_moves(&scene, &visit, "2026-03-12T12:00");
    assert!(to_tell(&scene).is_empty());
    assert_eq!(scene.ask("visit_show", json!({ "visit": visit }))["state"], "confirmed", "she said yes to it herself");
    // We move her, she chooses another time: there is nothing left to tell.
    move_to(&scene, &visit, "2026-03-13T12:00");
    she_moves(&scene, &visit, "2026-03-13T14:00");
    assert!(to_tell(&scene).is_empty());
    // What it costs now she does not know, whoever moved it.
    assert_eq!(price(&scene, "Lash fill", 6000), 1);
    she_moves(&scene, &visit, "2026-03-13T15:00");
    assert_eq!(to_tell(&scene), ["Ana Jurić price 5500 → 6000"]);
    // Longer, or with another hand, at the time she knows: no word of a time.
    scene.tell("visit_move", json!({ "id": visit, "at": "2026-03-13T15:00", "minutes": 90 }));
    assert_eq!(to_tell(&scene), ["Ana Jurić price 5500 → 6000"]);
    scene.tell("visit_cancel", json!({ "id": visit, "by": "client" }));
    assert!(to_tell(&scene).is_empty(), "she called it off");
}

#[test]
fn whom_we_call_off_is_to_be_told_with_the_time_she_knows() {
    let scene = Scene::lashes(THURSDAY);
    let (ana, maja) = (scene.client("Ana Jurić"), scene.client("Maja Kovač"));
    let plain = scene.book(&ana, "Lash fill", "2026-03-12T11:00");
    let moved = scene.book(&maja, "Lash fill", "2026-03-12T14:00");
    move_to(&scene, &moved, "2026-03-12T16:00");
    price(&scene, "Lash fill", 6000);
    for visit in [&plain, &moved] {
        scene.tell("visit_cancel", json!({ "id": visit, "by": "us" }));
    }
    assert_eq!(
        to_tell(&scene),
        [
            "Ana Jurić cancelled 2026-03-12T11:00 → 2026-03-12T11:00",
            "Maja Kovač cancelled 2026-03-12T14:00 → 2026-03-12T16:00",
        ],
        "moving and price are moot; what she knows is two o'clock"
    );
    undo(&scene);
    assert_eq!(to_tell(&scene).len(), 3, "Ana once, Maja moved and dearer again: {:?}", to_tell(&scene));
    // A whole series: everybody's every visit.
    let weekly = scene.book(&ana, "Brows", "2026-03-20T10:00");
    scene.tell("visit_repeat", json!({ "id": weekly, "weeks": 1, "times": 2 }));
    scene.tell("visit_cancel", json!({ "id": weekly, "by": "us", "scope": "following" }));
    assert_eq!(to_tell(&scene).len(), 6);
    undo(&scene);
    assert_eq!(to_tell(&scene).len(), 3);
}

#[test]
fn a_new_price_holds_for_those_who_are_booked_and_each_is_to_be_told() {
    let scene = Scene::lashes("2026-03-12T12:00");
    let (ana, maja, vera) = (scene.client("Ana Jurić"), scene.client("Maja Kovač"), scene.client("Вера Зайцева"));
    let past = scene.book(&vera, "Lash fill", "2026-03-12T09:00");
    let ahead = scene.book(&ana, "Lash fill", "2026-03-13T11:00");
    let both = json!({
        "client": maja, "services": [scene.service("Lash fill"), scene.service("Brows")], "at": "2026-03-13T14:00", "master": null,
    });
    let both = scene.tell("visit_book", both).out["id"].as_str().unwrap().to_owned();
    scene.book(&maja, "Full set", "2026-03-20T11:00");
    let costs = |visit: &str| scene.ask("visit_show", json!({ "visit": visit }))["price"].as_i64().unwrap();
    assert_eq!(price(&scene, "Lash fill", 6000), 2, "two are booked for it");
    assert_eq!(to_tell(&scene), ["Ana Jurić price 5500 → 6000", "Maja Kovač price 8500 → 9000"]);
    assert_eq!((costs(&ahead), costs(&both), costs(&past)), (6000, 9000, 5500), "what has begun keeps its price");
    assert_eq!(price(&scene, "Lash fill", 6200), 2);
    assert_eq!(
        to_tell(&scene),
        ["Ana Jurić price 5500 → 6200", "Maja Kovač price 8500 → 9200"],
        "changed twice, she knows the first"
    );
    price(&scene, "Lash fill", 5500);
    assert!(to_tell(&scene).is_empty(), "back at the price they know");
    undo(&scene);
    undo(&scene);
    assert_eq!(to_tell(&scene), ["Ana Jurić price 5500 → 6000", "Maja Kovač price 8500 → 9000"]);
    undo(&scene);
    assert!(to_tell(&scene).is_empty());
    assert_eq!((costs(&ahead), costs(&both)), (5500, 8500), "one undo: price, visits and list");
    // A change that is no change of price touches nobody.
    assert_eq!(price(&scene, "Lash fill", 5500), 0);
}

#[test]
fn shorter_hours_put_those_outside_on_the_list_until_they_are_moved_or_the_hours_come_back() {
    let scene = Scene::lashes(THURSDAY);
    let (ana, maja) = (scene.client("Ana Jurić"), scene.client("Maja Kovač"));
    let early = scene.book(&ana, "Lash fill", "2026-03-19T09:00");
    scene.book(&maja, "Lash fill", "2026-03-19T16:30");
    assert_eq!(thursdays(&scene, &[("09:00", "17:00")]), 1, "half past four to a quarter to six does not fit");
    assert_eq!(to_tell(&scene), ["Maja Kovač hours 2026-03-19T16:30 → 2026-03-19T16:30"]);
    assert_eq!(thursdays(&scene, &[("10:00", "17:00")]), 1, "only Ana is news");
    assert_eq!(to_tell(&scene).len(), 2);
    move_to(&scene, &early, "2026-03-19T10:00");
    assert_eq!(
        to_tell(&scene),
        ["Ana Jurić moved 2026-03-19T09:00 → 2026-03-19T10:00", "Maja Kovač hours 2026-03-19T16:30 → 2026-03-19T16:30",],
        "inside again, she is to be told the new time instead"
    );
    assert_eq!(thursdays(&scene, &[("09:00", "18:00")]), 0);
    assert_eq!(to_tell(&scene), ["Ana Jurić moved 2026-03-19T09:00 → 2026-03-19T10:00"], "her hour is worked again");
    undo(&scene);
    assert_eq!(to_tell(&scene).len(), 2);
}

#[test]
fn a_leave_puts_everybody_in_it_on_the_list() {
    let scene = Scene::lashes(THURSDAY);
    let (ana, maja) = (scene.client("Ana Jurić"), scene.client("Maja Kovač"));
    let visit = scene.book(&ana, "Lash fill", "2026-03-19T09:00");
    scene.book(&maja, "Lash fill", "2026-03-26T09:00");
    let added = scene.tell("exception_add", leave("2026-03-18", "2026-03-20")).out;
    assert_eq!(added["to_tell"], 1);
    assert_eq!(to_tell(&scene), ["Ana Jurić hours 2026-03-19T09:00 → 2026-03-19T09:00"]);
    let longer = json!({ "id": added["id"], "fields": leave("2026-03-18", "2026-03-27") });
    assert_eq!(scene.tell("exception_change", longer).out["to_tell"], 1, "only Maja is news");
    let extra = json!({
        "master": scene.ask("master_list", json!({}))[0]["id"], "kind": "extra", "from": "2026-03-19", "until": "2026-03-19",
        "starts": "09:00", "ends": "12:00", "words": "",
    });
    scene.tell("exception_add", extra);
    assert_eq!(
        to_tell(&scene),
        ["Maja Kovač hours 2026-03-26T09:00 → 2026-03-26T09:00"],
        "she works that morning after all"
    );
    undo(&scene);
    scene.tell("exception_remove", json!({ "id": added["id"] }));
    assert!(to_tell(&scene).is_empty());
    undo(&scene);
    assert_eq!(to_tell(&scene).len(), 2);
    // Moved by us out of the leave: what she hears of is the new time.
    move_to(&scene, &visit, "2026-03-30T09:00");
    assert_eq!(
        to_tell(&scene),
        ["Maja Kovač hours 2026-03-26T09:00 → 2026-03-26T09:00", "Ana Jurić moved 2026-03-19T09:00 → 2026-03-30T09:00",],
        "the nearest visit first"
    );
}

#[test]
fn once_she_came_or_the_time_has_passed_nothing_is_left_to_tell() {
    let scene = Scene::lashes(THURSDAY);
    let names = ["Ana", "Bela", "Cvita", "Dora"];
    let visits: Vec<String> = names
        .iter()
        .zip(["09:00", "11:00", "13:00", "15:00"])
        .map(|(name, at)| scene.book(&scene.client(name), "Patch test", &format!("2026-03-12T{at}")))
        .collect();
    for (visit, at) in visits.iter().zip(["09:30", "11:30", "13:30", "15:30"]) {
        move_to(&scene, visit, &format!("2026-03-12T{at}"));
    }
    assert_eq!(to_tell(&scene).len(), 4);
    scene.at("2026-03-12T09:20").tell("visit_start", json!({ "id": visits[0] }));
    scene.finish(&visits[0], json!({ "kind": "no", "reason": "" }));
    assert_eq!(to_tell(&scene).len(), 3, "Ana came and is done");
    undo(&scene);
    assert_eq!(to_tell(&scene).len(), 4);
    scene.at("2026-03-12T12:00").tell("visit_no_show", json!({ "id": visits[1] }));
    assert_eq!(
        to_tell(&scene),
        ["Cvita moved 2026-03-12T13:00 → 2026-03-12T13:30", "Dora moved 2026-03-12T15:00 → 2026-03-12T15:30"],
        "Bela did not come, and Ana's time has passed"
    );
    scene.at("2026-03-12T14:00");
    assert_eq!(to_tell(&scene), ["Dora moved 2026-03-12T15:00 → 2026-03-12T15:30"]);
    // Of one called off it is the time she knows that counts.
    scene.tell("visit_cancel", json!({ "id": visits[3], "by": "us" }));
    assert_eq!(to_tell(&scene), ["Dora cancelled 2026-03-12T15:00 → 2026-03-12T15:30"]);
    scene.at("2026-03-12T15:10");
    assert!(to_tell(&scene).is_empty());
    assert_eq!(scene.refused("heads_up_told", json!({ "id": "nobody" })).1, "not_found");
}

#[test]
fn who_was_told_that_we_do_not_work_then_is_not_told_again() {
    let scene = Scene::lashes(THURSDAY);
    scene.book(&scene.client("Ana Jurić"), "Lash fill", "2026-03-19T09:00");
    let added = scene.tell("exception_add", leave("2026-03-18", "2026-03-20")).out;
    assert_eq!(added["to_tell"], 1);
    let row = scene.ask("heads_up_list", json!({}))["rows"][0]["id"].clone();
    scene.tell("heads_up_told", json!({ "id": row }));
    let mut master = scene.ask("master_list", json!({}))[0].clone();
    master["name"] = json!("Maja K.");
    assert_eq!(scene.tell("master_change", master).out["to_tell"], 0, "a new name is no new hour");
    assert!(to_tell(&scene).is_empty());
}

#[test]
fn a_visit_that_stood_outside_hours_already_is_no_news() {
    let scene = Scene::lashes(THURSDAY);
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("evening.ics");
    let text = "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:evening\nDTSTART:20260319T200000\nSUMMARY:Ana – Lash fill\nEND:VEVENT\nEND:VCALENDAR\n";
    std::fs::write(&file, text).unwrap();
    let mut master = scene.ask("master_list", json!({}))[0].clone();
    let word = scene.door().offer_file(&file).unwrap();
    let read = scene.tell("calendar_read", json!({ "file": word, "master": master["id"], "how": "visits" }));
    assert_eq!(read.out["added"], 1);
    let job = scene.tell("calendar_run", json!({ "import": read.out["import"] })).out["job"].clone();
    assert_eq!(scene.ended(job.as_str().unwrap())["state"], "done");
    master["name"] = json!("Maja K.");
    assert_eq!(scene.tell("master_change", master).out["to_tell"], 0);
    assert!(to_tell(&scene).is_empty());
}

#[test]
fn who_goes_to_another_master_is_to_be_told_even_at_the_same_hour() {
    let scene = Scene::lashes(THURSDAY);
    let maja = scene.ask("master_list", json!({}))[0].clone();
    let olena = json!({ "name": "Olena", "colour": "sea", "room": "", "hours": maja["hours"], "skills": [] });
    let olena = scene.tell("master_add", olena).out["id"].clone();
    let visit = scene.book(&scene.client("Ana Jurić"), "Lash fill", "2026-03-19T09:00");
    let with = |master: &Value, by: &str| {
        scene.tell("visit_move", json!({ "id": visit, "at": "2026-03-19T09:00", "master": master, "by": by }));
        scene.ask("heads_up_list", json!({}))["rows"].clone()
    };
    let rows = with(&olena, "us");
    assert_eq!(
        (&rows[0]["kind"], &rows[0]["was_master"], &rows[0]["master"]),
        (&json!("master"), &maja["name"], &json!("Olena"))
    );
    assert_eq!(with(&maja["id"], "us"), json!([]), "back with whom she knows");
    with(&olena, "us");
    scene.tell("visit_move", json!({ "id": visit, "at": "2026-03-19T10:00", "by": "client" }));
    assert!(to_tell(&scene).is_empty(), "she chose the hour herself, and with whom");
}
