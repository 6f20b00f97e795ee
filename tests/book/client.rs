//! A client's card keeps what was typed, word for word.

use serde_json::{Value, json};

use crate::scene::{Scene, note, person, phone};

/// Things people and copied texts bring along: all of them are only words.
const ODD: &[&str] = &[
    "🌸 Ана 💅🏽 👩‍👧",
    "Robert'); DROP TABLE client; --",
    "\" OR 1=1; SELECT * FROM note WHERE '' = '",
    "<script>alert('x')</script> & <b>Ana</b> &amp; {{name}} ${name}",
    "100 %_\\ \u{202E}انا\u{200F} tab\there \u{0} nul",
];

fn card(scene: &Scene, client: &str) -> Value {
    scene.ask("client_card", json!({ "client": client }))
}

/// The fields of a card as the form would send them again.
fn fields(card: &Value) -> Value {
    let client = card["client"].as_object().unwrap();
    let wanted = ["name", "address_form", "language", "birthday", "source", "brought_by", "channels", "people", "tags"];
    Value::Object(
        client
            .iter()
            .filter(|(key, _)| wanted.contains(&key.as_str()))
            .map(|(key, value)| (key.clone(), value.clone()))
            .collect(),
    )
}

#[test]
fn every_text_field_keeps_every_letter() {
    let mut scene = Scene::lashes("2026-03-12T10:00");
    for odd in ODD {
        let ana = scene.client_with(json!({
            "name": odd, "source": odd, "tags": [odd],
            "channels": [{ "id": null, "kind": "other", "typed": odd, "normal": "", "label": odd, "consent": "not_asked" }],
            "people": [{ "id": null, "name": odd, "relation": "friend", "birthday": "", "note": odd }],
        }));
        scene.tell("preference_add", json!({ "client": ana, "kind": "drink", "words": odd }));
        scene
            .tell("alert_add", json!({ "client": ana, "kind": "allergy", "words": odd, "since": null, "until": null }));
        scene.tell("note_add", note(&ana, json!({ "words": odd, "ask": odd, "promise": odd, "step": odd })));
        scene.tell("pause_add", json!({ "client": ana, "category": "", "until": "2026-05-01", "reason": odd }));
        scene.tell("draft_put", json!({ "key": odd, "body": odd }));
        scene.restart();
        let card = card(&scene, &ana);
        let kept = [
            &card["client"]["name"],
            &card["client"]["source"],
            &card["client"]["tags"][0],
            &card["client"]["channels"][0]["typed"],
            &card["client"]["channels"][0]["label"],
            &card["client"]["people"][0]["name"],
            &card["client"]["people"][0]["note"],
            &card["preferences"][0]["words"],
            &card["alerts"][0]["words"],
            &card["asks"][0]["words"],
            &card["promises"][0]["words"],
            &card["steps"][0]["words"],
            &card["pauses"][0]["reason"],
        ];
        for (place, value) in kept.iter().enumerate() {
            assert_eq!(**value, **odd, "place {place}");
        }
        assert_eq!(scene.ask("draft_get", json!({ "key": odd }))["body"], *odd);
        let story = scene.ask("client_story", json!({ "client": ana, "kind": "talks", "before": null }));
        assert_eq!(story["entries"][0]["note"]["words"], *odd);
        assert!(scene.found(odd).iter().any(|(name, kind)| name == odd && kind == "name"), "{odd}");
    }
    assert_eq!(scene.clients().len(), ODD.len(), "all of them are still there");
}

#[test]
fn a_name_is_needed_and_has_its_limit() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let ana = scene.client("Ana Jurić");
    let before = scene.ask("history_state", json!({}));
    let mut typed = fields(&card(&scene, &ana));
    for (name, rule) in [("Ђ".repeat(10_000), "too_long"), ("🌸".repeat(201), "too_long"), (" \t ".into(), "required")]
    {
        typed["name"] = name.into();
        assert_eq!(scene.refused("client_add", typed.clone()), ("name".into(), rule.into()));
        assert_eq!(scene.refused("client_change", json!({ "id": ana, "fields": typed })), ("name".into(), rule.into()));
    }
    let fault = scene.try_tell(
        "client_add",
        json!({ "name": "x".repeat(10_000), "address_form": "", "language": "", "birthday": "",
        "source": "", "brought_by": null, "channels": [], "people": [], "tags": [] }),
    );
    assert_eq!(fault.unwrap_err()["detail"], "200", "the limit is said");
    assert_eq!(scene.ask("history_state", json!({})), before);
    assert_eq!(scene.clients(), ["Ana Jurić"]);
    scene.client(&"🌸".repeat(200));
}

#[test]
fn a_phone_stays_as_typed_beside_its_one_spelling() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let cases = [
        ("091 234 5678", "+385912345678"),
        ("(091) 234-56-78", "+385912345678"),
        ("+387 61 123 456", "+38761123456"),
        ("00380 67 123 45 67", "+380671234567"),
        ("12", ""),
        ("ask at the bakery", ""),
    ];
    let typed: Vec<Value> = cases.iter().map(|(typed, _)| phone(typed)).collect();
    let ana = scene.client_with(json!({ "name": "Ana Jurić", "channels": typed }));
    let kept = card(&scene, &ana)["client"]["channels"].clone();
    for (row, (typed, normal)) in cases.iter().enumerate() {
        assert_eq!((kept[row]["typed"].as_str(), kept[row]["normal"].as_str()), (Some(*typed), Some(*normal)));
    }
    assert_eq!(
        scene.ask("client_list", json!({ "archived": false, "from": 0, "limit": 1 }))["rows"][0]["phone"],
        "091 234 5678"
    );
    let mut empty = fields(&card(&scene, &ana));
    empty["channels"][0]["typed"] = " ".into();
    assert_eq!(
        scene.refused("client_change", json!({ "id": ana, "fields": empty })),
        ("channels".into(), "required".into())
    );
}

#[test]
fn a_birthday_may_have_no_year_and_must_be_a_day() {
    let scene = Scene::lashes("2027-02-01T10:00");
    let cases = [
        ("1991-03-04", "2027-03-04", json!(36)),
        ("--03-04", "2027-03-04", json!(null)),
        ("1996-02-29", "2027-02-28", json!(31)),
        ("--02-29", "2027-02-28", json!(null)),
    ];
    for (typed, on, turns) in cases {
        let ana = scene.client_with(json!({ "name": "Ana", "birthday": typed }));
        let card = card(&scene, &ana);
        assert_eq!(card["client"]["birthday"], typed);
        assert_eq!((card["dates"][0]["on"].as_str(), &card["dates"][0]["turns"]), (Some(on), &turns), "{typed}");
    }
    scene.at("2028-02-01T10:00");
    let leap = scene.client_with(json!({ "name": "Ana", "birthday": "--02-29" }));
    assert_eq!(card(&scene, &leap)["dates"][0]["on"], "2028-02-29", "in a leap year on the day itself");
    let mut typed = fields(&card(&scene, &leap));
    for wrong in ["1995-02-29", "--02-30", "1991-13-01", "14.09.1991", "1604-02-29", "soon"] {
        typed["birthday"] = wrong.into();
        assert_eq!(scene.refused("client_add", typed.clone()), ("birthday".into(), "not_a_day".into()), "{wrong}");
    }
}

#[test]
fn her_people_and_their_birthdays_stand_on_the_card_the_nearest_first() {
    let scene = Scene::lashes("2026-04-20T10:00");
    let people = json!([
        person("Luka", "child", "2019-05-03"),
        person("Marko", "partner", "--04-22"),
        person("Nada", "parent", "")
    ]);
    let ana = scene.client_with(json!({ "name": "Ana Jurić", "birthday": "1991-09-14", "people": people }));
    let card = card(&scene, &ana);
    let names: Vec<&str> =
        card["client"]["people"].as_array().unwrap().iter().map(|row| row["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["Luka", "Marko", "Nada"], "in the order they were typed");
    let dates: Vec<_> = card["dates"]
        .as_array()
        .unwrap()
        .iter()
        .map(|date| (&date["name"], &date["in_days"], &date["turns"]))
        .collect();
    assert_eq!(
        dates,
        [
            (&json!("Marko"), &json!(2), &json!(null)),
            (&json!("Luka"), &json!(13), &json!(7)),
            (&json!("Ana Jurić"), &json!(147), &json!(35))
        ]
    );
}

#[test]
fn tags_stand_once_each_and_the_list_shows_them() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let ana = scene.client_with(json!({ "name": "Ana Jurić", "tags": ["VIP", " bride ", "", "VIP"] }));
    assert_eq!(card(&scene, &ana)["client"]["tags"], json!(["VIP", "bride"]));
    let mut typed = fields(&card(&scene, &ana));
    typed["tags"] = json!(["bride", "winter"]);
    scene.tell("client_change", json!({ "id": ana, "fields": typed }));
    let list = scene.ask("client_list", json!({ "archived": false, "from": 0, "limit": 10 }));
    assert_eq!(list["rows"][0]["tags"], json!(["bride", "winter"]));
}

#[test]
fn who_brought_whom_is_seen_from_both_sides() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let maja = scene.client("Maja Kovač");
    let ana = scene.client_with(json!({ "name": "Ana Jurić", "brought_by": maja }));
    assert_eq!(card(&scene, &ana)["brought_by"]["name"], "Maja Kovač");
    assert_eq!(card(&scene, &maja)["brought"][0]["name"], "Ana Jurić");
    let mut typed = fields(&card(&scene, &ana));
    typed["brought_by"] = json!(ana);
    assert_eq!(
        scene.refused("client_change", json!({ "id": ana, "fields": typed })),
        ("brought_by".into(), "already".into())
    );
    typed["brought_by"] = json!("nobody");
    assert_eq!(
        scene.refused("client_change", json!({ "id": ana, "fields": typed })),
        ("brought_by".into(), "unknown".into())
    );
}

#[test]
fn an_edit_of_many_fields_is_one_undo() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let ana = scene.client_with(json!({
        "name": "Ana Jurić", "address_form": "informal", "birthday": "1991-09-14", "tags": ["VIP"], "source": "Instagram",
        "channels": [phone("091 234 5678"), phone("01 234 5678")], "people": [person("Luka", "child", "2019-05-03")],
    }));
    let before = card(&scene, &ana);
    let mut typed = fields(&before);
    typed["name"] = "Ana Marić".into();
    typed["address_form"] = "formal".into();
    typed["language"] = "ru".into();
    typed["birthday"] = "".into();
    typed["tags"] = json!(["bride"]);
    typed["channels"][0]["consent"] = "no".into();
    typed["channels"].as_array_mut().unwrap().remove(1);
    typed["people"] = json!([person("Mia", "child", "")]);
    scene.tell("client_change", json!({ "id": ana, "fields": typed }));
    let after = card(&scene, &ana);
    assert_eq!(
        after["client"]["channels"][0]["id"], before["client"]["channels"][0]["id"],
        "a phone that stays is the same phone"
    );
    assert_eq!(
        (after["client"]["name"].as_str(), after["client"]["people"][0]["name"].as_str()),
        (Some("Ana Marić"), Some("Mia"))
    );
    scene.tell("history_undo", json!({ "step": null }));
    assert_eq!(card(&scene, &ana), before);
    assert_eq!(scene.found("jurić").len(), 1);
    assert_eq!(scene.found("marić"), []);
    scene.tell("history_redo", json!({}));
    assert_eq!(card(&scene, &ana), after);
}

#[test]
fn an_archived_client_is_out_of_lists_and_reminders_and_comes_back_whole() {
    let scene = Scene::lashes("2026-01-05T09:00");
    let (ana, maja) =
        (scene.client_with(json!({ "name": "Ana Jurić", "birthday": "--03-21" })), scene.client("Maja Kovač"));
    for day in ["2026-01-05", "2026-01-26", "2026-02-16"] {
        scene.came(&ana, "Lash fill", &format!("{day}T11:00"));
    }
    scene.tell("note_add", note(&ana, json!({ "promise": "Bring the serum", "promise_due": "2026-03-01" })));
    scene.at("2026-03-20T09:00");
    let kinds = || scene.reminders().into_iter().map(|(_, kind)| kind).collect::<Vec<_>>();
    assert_eq!(kinds(), ["rhythm", "birthday", "promise"], "she is late, so that comes first");
    let before = card(&scene, &ana);
    let archived = scene.tell("client_archive", json!({ "id": ana }));
    assert_eq!(scene.clients(), ["Maja Kovač"]);
    assert_eq!(scene.reminders(), []);
    assert_eq!(scene.ask("today_counts", json!({}))["reminders"], 0);
    let list = scene.ask("client_list", json!({ "archived": true, "from": 0, "limit": 10 }));
    assert_eq!((&list["total"], &list["rows"][0]["name"]), (&json!(1), &json!("Ana Jurić")));
    scene.tell("client_restore", json!({ "id": ana }));
    assert_eq!(scene.clients(), ["Ana Jurić", "Maja Kovač"]);
    assert_eq!(card(&scene, &ana), before);
    scene.tell("history_undo", json!({ "step": null }));
    scene.tell("history_undo", json!({ "step": archived.step }));
    assert_eq!((kinds().len(), card(&scene, &ana)), (3, before));
    assert_eq!(scene.refused("client_archive", json!({ "id": "nobody" })).1, "not_found");
    assert_eq!(card(&scene, &maja)["client"]["archived"], false);
}

fn numbers(scene: &Scene, client: &str) -> Value {
    card(scene, client)["numbers"].clone()
}

#[test]
fn visits_called_off_are_counted_by_whom_and_how_late() {
    let scene = Scene::lashes("2026-03-09T10:00");
    let ana = scene.client("Ana Jurić");
    let counts = || {
        let numbers = numbers(&scene, &ana);
        ["cancelled", "cancelled_late", "cancelled_by_us", "no_shows"].map(|name| numbers[name].as_i64().unwrap())
    };
    assert_eq!(counts(), [0, 0, 0, 0]);
    // All stand on Thursday at eleven; a day before is early enough, a minute later is not.
    let cases = [
        ("2026-03-10T09:00", "client", [1, 0, 0, 0]),
        ("2026-03-11T11:00", "client", [2, 0, 0, 0]),
        ("2026-03-11T11:01", "client", [3, 1, 0, 0]),
        ("2026-03-12T10:59", "us", [3, 1, 1, 0]),
        ("2026-03-12T10:59", "client", [4, 2, 1, 0]),
    ];
    for (at, by, wanted) in cases {
        scene.at("2026-03-09T10:00");
        let visit = scene.book(&ana, "Lash fill", "2026-03-12T11:00");
        scene.at(at);
        scene.tell("visit_cancel", json!({ "id": visit, "by": by }));
        assert_eq!(counts(), wanted, "called off at {at} by {by}");
    }
    let missed = scene.book(&ana, "Lash fill", "2026-03-12T14:00");
    scene.at("2026-03-12T14:20").tell("visit_no_show", json!({ "id": missed }));
    assert_eq!(counts(), [4, 2, 1, 1]);
    // What is late is the owner's to say.
    let mut settings = scene.ask("setting_show", json!({}));
    assert_eq!(settings["late_hours"], 24);
    for (hours, late) in [(0, 0), (1, 1), (26, 3), (336, 4)] {
        settings["late_hours"] = json!(hours);
        scene.tell("setting_change", settings.clone());
        assert_eq!(counts(), [4, late, 1, 1], "{hours} hours");
    }
    for wrong in [-1, 337] {
        settings["late_hours"] = json!(wrong);
        assert_eq!(scene.refused("setting_change", settings.clone()), ("late_hours".into(), "out_of_range".into()));
    }
}

#[test]
fn the_card_says_how_often_she_books_on_the_spot() {
    let scene = Scene::lashes("2026-01-05T08:00");
    let ana = scene.client("Ana Jurić");
    let rebooked = || {
        let count = numbers(&scene, &ana)["rebooked"].clone();
        ["of", "times", "same"].map(|name| count[name].as_i64().unwrap())
    };
    let no = json!({ "kind": "no", "reason": "" });
    // Booked before she left.
    let first = scene.book(&ana, "Lash fill", "2026-01-05T11:00");
    scene.at("2026-01-05T12:15");
    scene.finish(&first, json!({ "kind": "book", "at": "2026-01-26T11:00" }));
    assert_eq!(rebooked(), [1, 1, 1]);
    // She wrote the next morning, and for her brows.
    let second = card(&scene, &ana)["next"]["id"].as_str().unwrap().to_owned();
    scene.at("2026-01-26T12:15");
    scene.finish(&second, no.clone());
    assert_eq!(rebooked(), [1, 1, 1], "she may still write");
    scene.at("2026-01-27T10:00");
    let brows = scene.book(&ana, "Brows", "2026-02-16T11:00");
    assert_eq!(rebooked(), [2, 2, 1]);
    // Called off a week later: she did book on the spot all the same.
    scene.at("2026-02-03T10:00").tell("visit_cancel", json!({ "id": brows, "by": "client" }));
    assert_eq!(rebooked(), [2, 2, 1]);
    // Two days after the third visit is too late.
    let third = scene.book(&ana, "Lash fill", "2026-02-16T14:00");
    scene.at("2026-02-16T15:20");
    scene.finish(&third, no);
    scene.at("2026-02-18T15:30");
    assert_eq!(rebooked(), [3, 2, 1]);
    scene.book(&ana, "Lash fill", "2026-03-09T11:00");
    assert_eq!(rebooked(), [3, 2, 1]);
    // A visit brought from elsewhere says nothing about it.
    let (id, now) = (third, scene.instant());
    scene
        .door()
        .with(move |desk| {
            desk.book()?.note(now, "en", |tx| tx.execute("UPDATE visit SET origin = 'imported' WHERE id = ?1", [id]))
        })
        .unwrap();
    assert_eq!(rebooked(), [2, 2, 1]);
}
