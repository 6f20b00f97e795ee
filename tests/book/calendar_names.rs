//! What the visits of another calendar name: services and masters come with them, and who is overdue is known at once.

use std::fmt::Write;

use serde_json::{Value, json};

use crate::calendar_file::bring;
use crate::import_table::{brought, card, file, sums as list_sums};
use crate::scene::Scene;
use crate::walk::chance::Chance;

/// A calendar of entries, each with its hour, its title and more of its lines.
fn calendar(entries: &[(&str, &str, &str)]) -> String {
    let mut text = String::from("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n");
    for (place, (at, title, more)) in entries.iter().enumerate() {
        let starts = at.replace(['-', ':'], "");
        write!(text, "BEGIN:VEVENT\r\nUID:{place}-{starts}@elsewhere\r\nDTSTART:{starts}00\r\nDURATION:PT1H30M\r\nSUMMARY:{title}\r\n{more}END:VEVENT\r\n").unwrap();
    }
    text + "END:VCALENDAR\r\n"
}

/// What its visits would bring, with what else the owner says.
fn preview(scene: &Scene, text: &str, more: Value) -> Value {
    let (_folder, path) = file("calendar.ics", text.as_bytes());
    let word = scene.door().offer_file(&path).unwrap();
    let master = scene.ask("master_list", json!({}))[0]["id"].clone();
    let mut args = json!({ "file": word, "master": master, "how": "visits", "fresh": true });
    args.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    scene.tell("calendar_read", args).out
}

/// Added, unchanged, rejected; nothing is changed or removed, and they come out.
fn sums(preview: &Value) -> [u64; 3] {
    let of = |key: &str| preview[key].as_u64().unwrap();
    let sums = ["added", "unchanged", "rejected"].map(of);
    assert_eq!(of("rows"), sums.iter().sum::<u64>(), "{preview}");
    sums
}

fn names(rows: &Value) -> Vec<(String, bool)> {
    let name = |row: &Value| row["name"].as_str().unwrap().to_owned();
    let is_known = |row: &Value| row["service"].is_string() || row["master"].is_string();
    rows.as_array().unwrap().iter().map(|row| (name(row), is_known(row))).collect()
}

fn reasons(preview: &Value) -> Vec<String> {
    let lines = preview["lines"].as_array().unwrap().iter().filter(|line| line["outcome"] == "rejected");
    lines.map(|line| line["reason"].as_str().unwrap().to_owned()).collect()
}

/// A client's visits: when, of what, what was paid, and what was noted.
fn visits(scene: &Scene, name: &str) -> Vec<Value> {
    let args = json!({ "client": card(scene, name)["id"], "kind": "visits", "before": null });
    let story = scene.ask("client_story", args);
    let visit = |entry: &Value| {
        let visit = &entry["visit"];
        let notes: Vec<&Value> = visit["notes"].as_array().unwrap().iter().map(|note| &note["words"]).collect();
        json!([visit["at"], visit["services"], visit["paid"], notes])
    };
    story["entries"].as_array().unwrap().iter().rev().map(visit).collect()
}

/// Whose visit stands at this minute.
fn master_at(scene: &Scene, at: &str) -> String {
    let page = scene.ask("calendar_days", json!({ "from": &at[..10], "days": 1, "master": null }));
    let visit = page["visits"].as_array().unwrap().iter().find(|visit| visit["at"] == at).unwrap();
    let masters = scene.ask("master_list", json!({}));
    let hers = masters.as_array().unwrap().iter().find(|master| master["id"] == visit["master"]).unwrap();
    hers["name"].as_str().unwrap().to_owned()
}

/// Three clients of a booking program, each of whom came every three weeks until January, and one who comes soon.
pub fn booked_elsewhere() -> String {
    let says = |who: &str, what: &str, by: &str, price: &str, note: &str| {
        format!(
            "DESCRIPTION:Client: {who}\\nPhone: +385 91 234 0001\\nService: {what}\\nEmployee: {by}\\nPrice: {price}\\n{note}\r\n"
        )
    };
    let ana = says("Ana Jurić", "Russian volume 3D", "Olga", "€55.00", "Notes: left eye\\, sensitive");
    let daughter = says("Mia Jurić", "Lash fill", "Maja", "€40.00", "");
    let soon = says("Ana Jurić", "Russian volume 3D", "Olga", "€60.00", "");
    calendar(&[
        ("2025-11-17T10:00", "Russian volume 3D: Ana Jurić", &ana),
        ("2025-12-08T10:00", "Russian volume 3D: Ana Jurić", &ana),
        ("2025-12-29T10:00", "Russian volume 3D: Ana Jurić", &ana),
        ("2026-01-19T10:00", "Russian volume 3D: Ana Jurić", &ana),
        ("2026-01-19T12:00", "Lash fill: Mia Jurić", &daughter),
        ("2026-03-20T10:00", "Russian volume 3D: Ana Jurić", &soon),
        ("2026-03-20T18:00", "Dentist", ""),
    ])
}

#[test]
fn services_and_masters_come_with_the_calendar_of_a_booking_program() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let before = scene.facts();
    let text = booked_elsewhere();
    let seen = preview(&scene, &text, json!({}));
    assert_eq!(sums(&seen), [6, 0, 1], "{seen}");
    assert_eq!(reasons(&seen), ["no_service"]);
    assert_eq!(names(&seen["services"]), [("Russian volume 3D".into(), false), ("Lash fill".into(), true)]);
    let volume = &seen["services"][0];
    assert_eq!(
        [&volume["minutes"], &volume["price"], &volume["interval_from"], &volume["interval_to"]],
        [&json!(90), &json!(6000), &json!(21), &json!(21)],
        "the length of most, the newest price, and how often she came"
    );
    assert_eq!(names(&seen["masters"]), [("Olga".into(), false), ("Maja".into(), true)]);
    assert_eq!(scene.facts(), before, "nothing is written yet");

    let done = bring(&scene, &seen);
    assert_eq!((&done["state"], &done["added"]), (&json!("done"), &json!(6)));
    let ana = visits(&scene, "Ana Jurić");
    assert_eq!(
        ana[0],
        json!(["2025-11-17T10:00", ["Russian volume 3D"], 5500, ["left eye, sensitive"]]),
        "the price said of a visit is what was paid for it"
    );
    assert_eq!((ana.len(), &ana[4][2]), (5, &Value::Null), "what is to come is not paid yet");
    assert_eq!(visits(&scene, "Mia Jurić").len(), 1, "a mother and her daughter share a phone");
    assert_eq!([master_at(&scene, "2025-11-17T10:00"), master_at(&scene, "2026-01-19T12:00")], ["Olga", "Studio Maja"]);
    let calls = scene.ask("call_list", json!({ "minutes": 60 }));
    assert_eq!(
        (&calls["total"], &calls["rows"][0]["name"]),
        (&json!(1), &json!("Mia Jurić")),
        "she is overdue at once"
    );
    assert_eq!(calls["value"], 4000, "what she pays");

    let again = preview(&scene, &text, json!({}));
    assert_eq!(sums(&again), [0, 6, 1], "brought twice changes nothing: {again}");
    scene.tell("history_undo", json!({ "step": done["step"] }));
    assert_eq!(scene.facts(), before, "and one step takes all of it back");
}

#[test]
fn titles_show_by_themselves_which_half_is_the_service() {
    let who =
        ["Ana Jurić", "Maja Kovač", "Iva Horvat", "Petra Novak", "Lena Perić", "Mira Babić", "Dana Pop", "Nika Ban"];
    let days: Vec<String> = (0..8).map(|day| format!("2026-02-{:02}T10:00", day + 2)).collect();
    let one = |place: usize, client_first: bool| {
        let what = if place.is_multiple_of(3) { "Lash botox" } else { "Lash spa (first time)" };
        let [first, second] = if client_first { [who[place], what] } else { [what, who[place]] };
        format!("{first} – {second}")
    };
    for (client_first, order) in [(true, "client"), (false, "service")] {
        let titles: Vec<String> = (0..8).map(|place| one(place, client_first)).collect();
        let entries: Vec<(&str, &str, &str)> =
            days.iter().zip(&titles).map(|(day, title)| (day.as_str(), title.as_str(), "")).collect();
        let scene = Scene::lashes("2026-03-12T10:00");
        let seen = preview(&scene, &calendar(&entries), json!({}));
        assert_eq!((&seen["order"], &seen["halved"], sums(&seen)), (&json!(order), &json!(8), [8, 0, 0]), "{seen}");
        assert_eq!(names(&seen["services"]), [("Lash spa".into(), false), ("Lash botox".into(), false)]);
        bring(&scene, &seen);
        assert_eq!(visits(&scene, "Nika Ban").len(), 1);
        // The other way round only if she says so; and without new services nothing of it comes.
        let scene = Scene::lashes("2026-03-12T10:00");
        let turned =
            preview(&scene, &calendar(&entries), json!({ "order": if client_first { "service" } else { "client" } }));
        assert!(names(&turned["services"]).contains(&("Nika Ban".into(), false)), "{turned}");
        let seen = preview(&scene, &calendar(&entries), json!({ "fresh": false }));
        assert_eq!((sums(&seen), names(&seen["services"])), ([0, 0, 8], Vec::new()));
    }
}

#[test]
fn what_the_file_does_not_show_is_asked() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let text = calendar(&[("2026-02-02T10:00", "Mia - Lash botox", ""), ("2026-02-03T10:00", "Pia - Lash botox", "")]);
    let seen = preview(&scene, &text, json!({}));
    assert_eq!((&seen["order"], &seen["halved"]), (&Value::Null, &json!(2)));
    assert_eq!((sums(&seen), reasons(&seen)), ([0, 0, 2], vec!["no_service".into(); 2]));
    let seen = preview(&scene, &text, json!({ "order": "client" }));
    assert_eq!(sums(&seen), [2, 0, 0]);
    // A client of the book, or whom the entry invites, answers it too.
    scene.client("Mia");
    assert_eq!(preview(&scene, &text, json!({}))["order"], "client");
    let invites = calendar(&[("2026-02-02T10:00", "Lash botox: Tea", "ATTENDEE;CN=Tea:mailto:tea@example.com\r\n")]);
    assert_eq!(preview(&scene, &invites, json!({}))["order"], "service");
    // Who shows both shows nothing.
    let both = calendar(&[("2026-02-02T10:00", "Mia - Lash botox", ""), ("2026-02-03T10:00", "Lash botox - Mia", "")]);
    assert_eq!(preview(&scene, &both, json!({}))["order"], Value::Null);
}

#[test]
fn a_name_of_the_calendar_is_one_of_hers_when_she_says_so() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let text = booked_elsewhere();
    let maja = scene.ask("master_list", json!({}))[0]["id"].clone();
    let fill = scene.service("Lash fill");
    let same = json!({ "same": { "services": { "Russian volume 3D": fill }, "masters": { "Olga": maja } } });
    let seen = preview(&scene, &text, same);
    assert_eq!(names(&seen["services"]), [("Russian volume 3D".into(), true), ("Lash fill".into(), true)]);
    assert_eq!(names(&seen["masters"]), [("Olga".into(), true), ("Maja".into(), true)]);
    bring(&scene, &seen);
    assert_eq!(
        visits(&scene, "Ana Jurić")[0],
        json!(["2025-11-17T10:00", ["Lash fill"], 5500, ["left eye, sensitive"]])
    );
    assert_eq!(master_at(&scene, "2025-11-17T10:00"), "Studio Maja");
    assert_eq!(scene.ask("master_list", json!({})).as_array().unwrap().len(), 1, "nobody new works here");
}

#[test]
fn a_visit_that_a_table_brought_does_not_come_again_with_the_calendar() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let table = "Date,Time,Client Name,Service,Employee,Price\n2026-01-19,10:00,Ana Jurić,Lash fill,Maja,45\n2026-03-20,10:00,Ana Jurić,Lash fill,Maja,45\n";
    brought(&scene, "visits.csv", table);
    let text = calendar(&[
        ("2026-01-19T10:00", "Lash fill – Ana Jurić", ""),
        ("2026-02-16T10:00", "Lash fill – Ana Jurić", ""),
        ("2026-03-20T10:00", "Lash fill – Ana Jurić", ""),
    ]);
    let seen = preview(&scene, &text, json!({}));
    assert_eq!(sums(&seen), [1, 2, 0], "{seen}");
    bring(&scene, &seen);
    assert_eq!(visits(&scene, "Ana Jurić").len(), 3);
    let (_folder, path) = file("visits.csv", table.as_bytes());
    let word = scene.door().offer_file(&path).unwrap();
    let again = scene.tell("import_read", json!({ "file": word })).out;
    assert_eq!(list_sums(&again), [2, 0, 0, 2, 0], "nor the other way round");
}

#[test]
fn whatever_entries_say_nothing_of_it_is_lost_and_all_of_it_goes_back() {
    const TITLES: [&str; 10] = [
        "Ana – Lash botox",
        "Lash botox – Ana",
        "Lash fill: Mia",
        "Mia",
        "",
        "–",
        "(Ana) – [x]",
        "Ana, Lash fill + Brow tint",
        "Ana Jurić +385 91 234 0001 | Volume",
        ": :",
    ];
    const LINES: [&str; 9] = [
        "Service: Volume 3D",
        "Service: –",
        "Employee: Olga",
        "Employee: maja",
        "Price: 99999999999",
        "Price: -45,00",
        "Client: Iva",
        "Notes: (quiet)",
        "Услуга: Наращивание",
    ];
    const DAYS: [&str; 4] = ["2026-02-02T10:00", "2026-02-23T10:00", "2026-04-01T10:00", "1900-01-01T10:00"];
    let scene = Scene::lashes("2026-03-12T10:00");
    let long = format!("Service: {}", "x".repeat(3_000));
    let mut chance = Chance(11);
    for round in 0..25 {
        let before = scene.facts();
        let mut entries = Vec::new();
        for _ in 0..chance.below(14) + 1 {
            let mut lines: Vec<&str> = (0..chance.below(4)).map(|_| *chance.pick(&LINES)).collect();
            if chance.below(20) == 0 {
                lines.push(&long);
            }
            entries.push((
                *chance.pick(&DAYS),
                *chance.pick(&TITLES),
                format!("DESCRIPTION:{}\r\n", lines.join("\\n")),
            ));
        }
        let entries: Vec<(&str, &str, &str)> =
            entries.iter().map(|(at, title, more)| (*at, *title, more.as_str())).collect();
        let text = calendar(&entries);
        let order = chance.pick(&[json!({}), json!({ "order": "client" }), json!({ "order": "service" })]).clone();
        let seen = preview(&scene, &text, order);
        sums(&seen);
        assert_eq!(scene.facts(), before, "round {round}");
        if seen["added"] == 0 {
            continue;
        }
        let done = bring(&scene, &seen);
        assert_eq!(
            (&done["state"], &done["rejected"]),
            (&json!("done"), &seen["rejected"]),
            "round {round}: {text}\n{done}"
        );
        // With its clients in the book, a file may show more of itself than before.
        if seen["order"] != Value::Null {
            let again = preview(&scene, &text, json!({ "order": seen["order"] }));
            assert_eq!(again["added"], 0, "round {round}: {text}\n{again}");
        }
        scene.tell("history_undo", json!({ "step": done["step"] }));
        assert_eq!(scene.facts(), before, "round {round}: {text}");
    }
}
