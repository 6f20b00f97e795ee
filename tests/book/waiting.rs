//! The waiting list, and who could come when a time comes free.

use serde_json::{Value, json};

use crate::scene::{Scene, phone};

const FRIDAY: &str = "2026-03-13";

/// A Thursday; the next morning is full except for what the story frees.
fn full_morning() -> (Scene, String) {
    let scene = Scene::lashes("2026-03-12T08:00");
    for (name, at) in [("Zoe", "09:00"), ("Iva", "12:00")] {
        let client = scene.client(name);
        scene.book(&client, "Lash fill", &format!("{FRIDAY}T{at}"));
    }
    let maja = scene.client("Maja Kovač");
    let visit = scene.book(&maja, "Lash fill", &format!("{FRIDAY}T10:30"));
    (scene, visit)
}

fn first_master(scene: &Scene) -> Value {
    scene.ask("master_list", json!({}))[0].clone()
}

fn master(scene: &Scene, name: &str, skills: Value) -> String {
    let fields =
        json!({ "name": name, "colour": "sea", "room": "", "hours": first_master(scene)["hours"], "skills": skills });
    scene.tell("master_add", fields).out["id"].as_str().unwrap().to_owned()
}

/// A wish with whatever the story names; else any time until the 19th.
fn wish(scene: &Scene, client: &str, service: &str, fields: Value) -> Value {
    let mut all = json!({
        "client": client, "service": scene.service(service), "master": null, "from": "2026-03-12", "until": "2026-03-19",
        "weekdays": [], "part": "", "words": "",
    });
    for (key, value) in fields.as_object().unwrap() {
        all[key] = value.clone();
    }
    all
}

fn wait(scene: &Scene, client: &str, service: &str, fields: Value) -> String {
    // Whoever asks later stands later.
    scene.later(1);
    scene.tell("waiting_add", wish(scene, client, service, fields)).out["id"].as_str().unwrap().to_owned()
}

/// A stretch of Friday.
fn gap(scene: &Scene, from: &str, to: &str) -> Value {
    let master = first_master(scene)["id"].clone();
    json!({ "master": master, "from": format!("{FRIDAY}T{from}"), "to": format!("{FRIDAY}T{to}") })
}

fn fits(scene: &Scene, gap: &Value) -> Vec<Value> {
    scene.ask("gap_fits", gap.clone())["rows"].as_array().unwrap().clone()
}

/// Who, why and when.
fn said(rows: &[Value]) -> Vec<(String, String, String)> {
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    rows.iter().map(|row| (text(&row["name"]), text(&row["why"]), text(&row["at"])[11..].to_owned())).collect()
}

fn names(rows: &[Value]) -> Vec<&str> {
    rows.iter().map(|row| row["name"].as_str().unwrap()).collect()
}

/// The gaps of Friday: from, to, and how many could come.
fn friday(scene: &Scene) -> Vec<(String, String, i64)> {
    let list = scene.ask("gap_list", json!({}));
    let rows = list["rows"].as_array().unwrap().iter().filter(|row| row["from"].as_str().unwrap().starts_with(FRIDAY));
    let clock = |value: &Value| value.as_str().unwrap()[11..].to_owned();
    rows.map(|row| (clock(&row["from"]), clock(&row["to"]), row["fits"].as_i64().unwrap())).collect()
}

fn waiting(scene: &Scene) -> Vec<Value> {
    scene.ask("waiting_list", json!({})).as_array().unwrap().clone()
}

#[test]
fn earlier_than_the_twentieth_in_the_morning_comes_true_when_a_morning_visit_is_called_off() {
    let (scene, maja) = full_morning();
    let ana = scene.client_with(
        json!({ "name": "Ana Jurić", "address_form": "informal", "language": "ru", "channels": [phone("091 234 5678")] }),
    );
    let hers = scene.book(&ana, "Lash fill", "2026-03-20T14:00");
    let id = wait(&scene, &ana, "Lash fill", json!({ "part": "morning", "words": "before her holiday" }));
    let row = &waiting(&scene)[0];
    assert_eq!(
        (&row["name"], &row["service_name"], &row["minutes"]),
        (&json!("Ana Jurić"), &json!("Lash fill"), &json!(75))
    );
    assert_eq!((&row["price"], &row["instead"]["at"]), (&json!(5500), &json!("2026-03-20T14:00")));
    let morning = gap(&scene, "10:30", "12:00");
    assert_eq!(fits(&scene, &morning), [] as [Value; 0], "Maja has that time");
    assert_eq!(friday(&scene), [("13:30".into(), "18:00".into(), 0)], "the afternoon does not suit her");

    scene.tell("visit_cancel", json!({ "id": maja, "by": "client" }));
    assert_eq!(friday(&scene), [("10:30".into(), "12:00".into(), 1), ("13:30".into(), "18:00".into(), 0)]);
    let rows = fits(&scene, &morning);
    assert_eq!(said(&rows), [("Ana Jurić".into(), "waiting".into(), "10:30".into())]);
    let first = &rows[0];
    assert_eq!((&first["waiting"], &first["words"]), (&json!(id), &json!("before her holiday")));
    assert_eq!((&first["ends"], &first["instead"]["at"]), (&json!("2026-03-13T11:45"), &json!("2026-03-20T14:00")));
    assert_eq!((&first["language"], &first["address_form"]), (&json!("ru"), &json!("informal")));
    assert_eq!(first["channels"][0]["normal"], "+385912345678");

    let booked = scene.tell("waiting_book", json!({ "id": id, "at": first["at"], "master": morning["master"] }));
    assert_eq!(booked.out["id"], json!(hers), "her own visit came forward");
    let next = || scene.ask("client_card", json!({ "client": ana }))["next"]["at"].clone();
    assert_eq!(next(), "2026-03-13T10:30");
    assert_eq!(waiting(&scene), [] as [Value; 0], "she waits no more");
    assert_eq!(scene.ask("heads_up_list", json!({}))["total"], 0, "it was her own wish");
    scene.tell("history_undo", json!({ "step": booked.step }));
    assert_eq!((next(), waiting(&scene).len()), (json!("2026-03-20T14:00"), 1), "one step takes both back");
}

#[test]
fn who_has_nothing_booked_gets_a_new_visit() {
    let (scene, _) = full_morning();
    let ana = scene.client("Ana Jurić");
    let id = wait(&scene, &ana, "Full set", json!({}));
    assert_eq!(waiting(&scene)[0]["instead"], json!(null));
    let afternoon = gap(&scene, "13:30", "18:00");
    assert_eq!(said(&fits(&scene, &afternoon)), [("Ana Jurić".into(), "waiting".into(), "13:30".into())]);
    let taken = json!({ "id": id, "at": "2026-03-13T12:00", "master": afternoon["master"] });
    assert_eq!(scene.refused("waiting_book", taken), ("at".into(), "overlaps".into()));
    assert_eq!(waiting(&scene).len(), 1, "a refused time leaves her waiting");
    scene.tell("waiting_book", json!({ "id": id, "at": "2026-03-13T15:00", "master": afternoon["master"] }));
    let next = scene.ask("client_card", json!({ "client": ana }))["next"].clone();
    assert_eq!((&next["at"], &next["services"]), (&json!("2026-03-13T15:00"), &json!(["Full set"])));
    assert_eq!(
        scene.refused("waiting_book", json!({ "id": id, "at": "2026-03-16T15:00", "master": afternoon["master"] })).1,
        "not_found"
    );
}

#[test]
fn only_those_are_proposed_whose_wish_service_and_master_fit_the_gap() {
    let (scene, maja) = full_morning();
    scene.tell("visit_cancel", json!({ "id": maja, "by": "client" }));
    let none = master(
        &scene,
        "Olena",
        json!([{ "service": scene.service("Lash fill"), "does": false, "minutes": null, "buffer": null }]),
    );
    let slow = master(
        &scene,
        "Vira",
        json!([{ "service": scene.service("Lash fill"), "does": true, "minutes": 100, "buffer": null }]),
    );
    let wishes = [
        ("Fits", "Lash fill", json!({})),
        ("Too long", "Full set", json!({})),
        ("Another day", "Lash fill", json!({ "from": "2026-03-14" })),
        ("Mondays", "Lash fill", json!({ "weekdays": [1] })),
        ("Fridays", "Lash fill", json!({ "weekdays": [5, 1] })),
        ("Evenings", "Lash fill", json!({ "part": "evening" })),
        ("Only Olena", "Brows", json!({ "master": none })),
    ];
    for (name, service, fields) in wishes {
        let client = scene.client(name);
        wait(&scene, &client, service, fields);
    }
    let mut morning = gap(&scene, "10:30", "12:00");
    assert_eq!(names(&fits(&scene, &morning)), ["Fits", "Fridays"], "in the order in which they asked");
    morning["master"] = json!(none);
    assert_eq!(names(&fits(&scene, &morning)), ["Only Olena"], "she does no fills");
    morning["master"] = json!(slow);
    assert_eq!(names(&fits(&scene, &morning)), [] as [&str; 0], "a hundred minutes are too many");
    morning["to"] = json!("2026-03-13T12:15");
    let rows = fits(&scene, &morning);
    assert_eq!((names(&rows), &rows[0]["minutes"]), (vec!["Fits", "Fridays"], &json!(100)));
    // Somebody who comes to another master then cannot come here too.
    let busy = json!({ "client": rows[0]["client"], "services": [scene.service("Brows")], "at": "2026-03-13T11:00", "master": none });
    scene.tell("visit_book", busy);
    assert_eq!(names(&fits(&scene, &morning)), ["Fridays"]);
}

#[test]
fn who_is_due_follows_those_who_wait() {
    let scene = Scene::lashes("2025-12-01T08:00");
    // Every third week, last three weeks ago or longer: 20, 27 and 51 days before Thursday, the 12th of March.
    let client = |name: &str, days: [&str; 3], hour: &str| {
        let client = scene.client(name);
        for day in days {
            scene.came(&client, "Lash fill", &format!("{day}T{hour}"));
        }
        client
    };
    client("Due at four", ["2026-01-09", "2026-01-30", "2026-02-20"], "16:00");
    let late = client("Late on Fridays", ["2026-01-02", "2026-01-23", "2026-02-13"], "10:30");
    client("Lapsed", ["2025-12-09", "2025-12-30", "2026-01-20"], "09:00");
    let mut refused = scene.ask(
        "client_card",
        json!({ "client": client("Asked us not to", ["2026-01-03", "2026-01-24", "2026-02-14"], "10:30") }),
    )["client"]
        .clone();
    let closed = json!({ "id": null, "kind": "phone", "typed": "091 1", "normal": "", "label": "", "consent": "no" });
    refused["channels"] = json!([closed]);
    scene.tell("client_change", json!({ "id": refused["id"], "fields": refused }));
    let paused = client("Paused", ["2026-01-05", "2026-01-26", "2026-02-16"], "10:30");
    scene.at("2026-03-12T08:00");
    scene.tell("pause_add", json!({ "client": paused, "category": "", "until": "2026-05-01", "reason": "away" }));
    let ana = scene.client_with(json!({ "name": "Ana waits", "channels": [] }));
    wait(&scene, &ana, "Lash fill", json!({}));
    let closed = scene.client_with(json!({ "name": "Waits, but not to be written to", "channels": [closed] }));
    wait(&scene, &closed, "Lash fill", json!({}));

    let day = gap(&scene, "09:00", "18:00");
    let rows = fits(&scene, &day);
    let wanted = [
        ("Ana waits", "waiting", "09:00"),
        ("Late on Fridays", "late", "10:30"),
        ("Due at four", "due", "16:00"),
        ("Lapsed", "lapsed", "09:00"),
    ];
    assert_eq!(said(&rows), wanted.map(|(name, why, at)| (name.to_owned(), why.to_owned(), at.to_owned())));
    assert_eq!(rows[0]["channels"], json!([]), "nobody knows how to reach her, but she asked to be put on the list");
    assert_eq!(rows[1]["reasons"], json!([{ "kind": "usual_day_and_hour" }]));
    assert_eq!((&rows[1]["standing"]["state"], &rows[1]["standing"]["late_days"]), (&json!("late"), &json!(6)));
    assert_eq!(rows[1]["services"][0]["name"], "Lash fill");
    assert_eq!(
        (&rows[3]["services"][0]["name"], &rows[3]["minutes"]),
        (&json!("Full set"), &json!(120)),
        "after seven weeks it is no fill"
    );
    assert_eq!(friday(&scene), [("09:00".into(), "18:00".into(), 4)], "the list of gaps counts the same");

    let short = gap(&scene, "09:00", "10:45");
    assert_eq!(
        names(&fits(&scene, &short)),
        ["Ana waits", "Late on Fridays", "Due at four"],
        "no full set in that time"
    );
    scene.book(&late, "Brows", "2026-03-17T10:30");
    assert_eq!(
        names(&fits(&scene, &day)),
        ["Ana waits", "Due at four", "Lapsed"],
        "who comes within a week is asked then"
    );
    wait(&scene, &late, "Lash fill", json!({ "part": "afternoon" }));
    assert_eq!(
        said(&fits(&scene, &day))[1],
        ("Late on Fridays".into(), "waiting".into(), "12:00".into()),
        "her wish, nearest her hour"
    );
}

#[test]
fn among_the_late_her_own_weekday_and_hour_come_first_then_who_is_longest_late() {
    let scene = Scene::lashes("2025-12-01T08:00");
    for (name, days, hour) in [
        ("Thursdays", ["2026-01-01", "2026-01-22", "2026-02-12"], "10:30"),
        ("Fridays", ["2026-01-02", "2026-01-23", "2026-02-13"], "10:30"),
        ("Fridays, two weeks late", ["2025-12-26", "2026-01-16", "2026-02-06"], "10:30"),
        ("Fridays at four", ["2026-01-02", "2026-01-23", "2026-02-13"], "16:00"),
    ] {
        let client = scene.client(name);
        for day in days {
            scene.came(&client, "Lash fill", &format!("{day}T{hour}"));
        }
    }
    scene.at("2026-03-12T08:00");
    let names = |from: &str, to: &str| -> Vec<String> {
        said(&fits(&scene, &gap(&scene, from, to))).into_iter().map(|(name, ..)| name).collect()
    };
    let both = ["Fridays, two weeks late", "Fridays"];
    assert_eq!(
        names("09:00", "18:00"),
        [both[0], "Fridays at four", both[1], "Thursdays"],
        "everybody at her own hour"
    );
    // From 15:00 on only one of them comes at her hour; the others are as far off as can be counted.
    assert_eq!(names("15:00", "18:00"), ["Fridays at four", both[0], both[1], "Thursdays"]);
    // Another weekday counts as much as four hours, so the one a day longer late is before her.
    assert_eq!(names("09:00", "12:30"), [both[0], both[1], "Thursdays", "Fridays at four"]);
}

#[test]
fn a_gap_is_what_is_left_of_today_and_tomorrow_for_each_who_is_here() {
    let (scene, _) = full_morning();
    let olena = master(&scene, "Olena", json!([]));
    scene.tell("exception_add", json!({ "master": olena, "kind": "off", "from": "2026-03-12", "until": "2026-03-12", "starts": null, "ends": null, "words": "" }));
    scene.at("2026-03-12T17:10");
    let list = || {
        let list = scene.ask("gap_list", json!({}));
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        let rows = list["rows"].as_array().unwrap();
        rows.iter()
            .map(|row| {
                (text(&row["from"])[5..].to_owned(), text(&row["to"])[11..].to_owned(), text(&row["master_name"]))
            })
            .collect::<Vec<_>>()
    };
    let name = first_master(&scene)["name"].as_str().unwrap().to_owned();
    let row = |from: &str, to: &str, master: &str| (from.to_owned(), to.to_owned(), master.to_owned());
    let rest = [row("03-13T09:00", "18:00", "Olena"), row("03-13T13:30", "18:00", &name)];
    assert_eq!(list(), [vec![row("03-12T17:10", "18:00", &name)], rest.to_vec()].concat());
    scene.at("2026-03-12T17:50");
    assert_eq!(list(), rest, "ten minutes are too short for anything that is sold");
}

#[test]
fn a_wish_is_changed_taken_back_and_ends_by_itself() {
    let scene = Scene::lashes("2026-03-12T08:00");
    let ana = scene.client("Ana Jurić");
    for (fields, refused) in [
        (json!({ "until": "2026-03-11", "from": "2026-03-01" }), ("until", "in_the_past")),
        (json!({ "from": "2026-03-20" }), ("until", "from_after_to")),
        (json!({ "weekdays": [0] }), ("weekdays", "out_of_range")),
        (json!({ "until": "2028-01-01" }), ("until", "out_of_range")),
    ] {
        let (field, rule) = scene.refused("waiting_add", wish(&scene, &ana, "Lash fill", fields.clone()));
        assert_eq!((field.as_str(), rule.as_str()), refused, "{fields}");
    }
    let id = wait(&scene, &ana, "Lash fill", json!({}));
    let new = wish(&scene, &ana, "Brows", json!({ "weekdays": [5, 2, 5], "part": "evening", "words": " after work " }));
    scene.tell("waiting_change", json!({ "id": id, "fields": new }));
    let row = waiting(&scene)[0].clone();
    assert_eq!(
        (&row["service_name"], &row["weekdays"], &row["part"]),
        (&json!("Brows"), &json!([2, 5]), &json!("evening"))
    );
    assert_eq!(row["words"], "after work");
    scene.at("2026-03-19T23:00");
    assert_eq!(waiting(&scene).len(), 1, "her last day is hers");
    scene.at("2026-03-20T00:00");
    assert_eq!(waiting(&scene).len(), 0);
    scene.at("2026-03-12T09:00");
    let gone = scene.tell("waiting_remove", json!({ "id": id }));
    assert_eq!(waiting(&scene).len(), 0);
    assert_eq!(scene.refused("waiting_remove", json!({ "id": id })).1, "not_found");
    scene.tell("history_undo", json!({ "step": gone.step }));
    assert_eq!(waiting(&scene).len(), 1);
    scene.tell("client_archive", json!({ "id": ana }));
    assert_eq!(waiting(&scene).len(), 0, "who is archived waits for nothing");
}

#[test]
fn who_is_booked_by_hand_into_her_days_waits_no_longer() {
    let scene = Scene::lashes("2026-03-12T08:00");
    let ana = scene.client("Ana Jurić");
    scene.book(&ana, "Lash fill", "2026-03-18T11:00");
    wait(&scene, &ana, "Lash fill", json!({ "until": "2026-03-19" }));
    assert_eq!(waiting(&scene).len(), 1, "the visit she has is the one she would like sooner");
    scene.later(1);
    scene.book(&ana, "Brows", "2026-03-13T09:00");
    scene.book(&ana, "Lash fill", "2026-04-13T09:00");
    assert_eq!(waiting(&scene).len(), 1, "another service, or days she did not ask for");
    scene.book(&ana, "Lash fill", "2026-03-16T09:00");
    assert_eq!(waiting(&scene).len(), 0);
    scene.tell("history_undo", json!({ "step": null }));
    assert_eq!(waiting(&scene).len(), 1);
}
