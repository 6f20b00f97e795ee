//! Who should hear from us, on which day, and until when.

use serde_json::{Value, json};

use crate::scene::{Scene, note, person};

/// The rows of the list, open or put off.
fn rows(scene: &Scene, state: &str) -> Vec<Value> {
    scene.ask("reminder_list", json!({ "state": state }))["rows"].as_array().unwrap().clone()
}

fn kinds(scene: &Scene, day: &str) -> Vec<String> {
    scene.at(&format!("{day}T09:00")).reminders().into_iter().map(|(_, kind)| kind).collect()
}

/// She came for a removal, which sets no rhythm, and left without a next visit: to be asked on a day.
fn left(scene: &Scene, name: &str, at: &str, on: &str) -> (String, String) {
    let client = scene.client(name);
    let visit = scene.book(&client, "Removal", at);
    scene.finish(&visit, json!({ "kind": "follow_up", "on": on, "reason": "waiting for her roster" }));
    (client, visit)
}

#[test]
fn who_left_without_a_next_visit_is_asked_on_the_day_until_she_books() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let (ana, visit) = left(&scene, "Ana Jurić", "2026-03-12T11:00", "2026-03-16");
    assert_eq!(kinds(&scene, "2026-03-15"), [] as [&str; 0]);
    assert_eq!(kinds(&scene, "2026-03-16"), ["follow_up"]);
    let row = rows(&scene, "open")[0].clone();
    assert_eq!((&row["key"]["anchor"], &row["on"]), (&json!(visit), &json!("2026-03-16")));
    assert_eq!(
        row["why"],
        json!({ "kind": "follow_up", "visit_on": "2026-03-12", "services": ["Removal"], "why": "", "reason": "waiting for her roster" })
    );
    assert_eq!(kinds(&scene, "2026-03-20"), ["follow_up"], "it stays until answered");
    let booked = scene.book(&ana, "Brows", "2026-04-20T11:00");
    assert_eq!(scene.reminders(), []);
    scene.tell("visit_cancel", json!({ "id": booked, "by": "client" }));
    assert_eq!(kinds(&scene, "2026-03-20"), ["follow_up"], "she has no next visit again");
}

#[test]
fn a_birthday_is_told_the_day_before_on_the_day_and_two_days_after() {
    let scene = Scene::lashes("2026-03-12T10:00");
    scene.client_with(
        json!({ "name": "Ana Jurić", "birthday": "1991-09-14", "people": [person("Luka", "child", "2019-09-20")] }),
    );
    let days = [
        ("12", None),
        ("13", Some(1)),
        ("14", Some(0)),
        ("15", Some(-1)),
        ("16", Some(-2)),
        ("17", None),
        ("18", None),
    ];
    for (day, in_days) in days {
        scene.at(&format!("2026-09-{day}T09:00"));
        let why: Vec<Value> = rows(&scene, "open").iter().map(|row| row["why"].clone()).collect();
        let wanted =
            in_days.map(|days| json!({ "kind": "birthday", "on": "2026-09-14", "in_days": days, "turns": 35 }));
        assert_eq!(why, wanted.into_iter().collect::<Vec<_>>(), "on the {day}th");
    }
    scene.at("2026-09-19T09:00");
    let row = rows(&scene, "open")[0].clone();
    let why = json!({ "kind": "person_birthday", "on": "2026-09-20", "in_days": 1, "turns": 7, "person": "Luka", "relation": "child" });
    assert_eq!((&row["name"], &row["why"]), (&json!("Ana Jurić"), &why));
    scene.tell("reminder_done", json!({ "key": row["key"] }));
    assert_eq!(kinds(&scene, "2026-09-20"), [] as [&str; 0]);
    assert_eq!(kinds(&scene, "2027-09-20"), ["person_birthday"], "next year it comes again");
}

#[test]
fn a_birthday_on_29_february_is_kept_on_the_28th_in_common_years() {
    let scene = Scene::lashes("2026-03-12T10:00");
    scene.client_with(json!({ "name": "Оксана Бондар", "birthday": "1996-02-29" }));
    let told = |day: &str| {
        scene.at(&format!("{day}T09:00"));
        let row = rows(&scene, "open").first().cloned();
        row.map(|row| (row["why"]["on"].as_str().unwrap().to_owned(), row["why"]["in_days"].as_i64().unwrap()))
    };
    let cases = [
        ("2027-02-26", None),
        ("2027-02-27", Some(("2027-02-28", 1))),
        ("2027-02-28", Some(("2027-02-28", 0))),
        ("2027-03-01", Some(("2027-02-28", -1))),
        ("2027-03-03", None),
        ("2028-02-27", None),
        ("2028-02-28", Some(("2028-02-29", 1))),
        ("2028-02-29", Some(("2028-02-29", 0))),
        ("2028-03-02", Some(("2028-02-29", -2))),
    ];
    for (day, wanted) in cases {
        assert_eq!(told(day), wanted.map(|(on, days)| (on.to_owned(), days)), "{day}");
    }
}

#[test]
fn a_birthday_at_new_year_is_told_in_the_old_one() {
    let scene = Scene::lashes("2026-12-30T10:00");
    scene.client_with(json!({ "name": "Ana Jurić", "birthday": "1991-01-01" }));
    assert_eq!(kinds(&scene, "2026-12-30"), [] as [&str; 0]);
    assert_eq!(kinds(&scene, "2026-12-31"), ["birthday"]);
    let row = rows(&scene, "open")[0].clone();
    assert_eq!((&row["why"]["on"], &row["why"]["turns"]), (&json!("2027-01-01"), &json!(36)));
    scene.tell("reminder_done", json!({ "key": row["key"] }));
    assert_eq!(kinds(&scene, "2027-01-01"), [] as [&str; 0], "answered in the old year is answered");
}

#[test]
fn a_promise_is_due_on_its_day_until_it_is_kept() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let ana = scene.client("Ana Jurić");
    let words = json!({ "promise": "Bring the serum", "promise_due": "2026-03-20" });
    let promise = scene.tell("note_add", note(&ana, words)).out["id"].clone();
    scene.tell("note_add", note(&ana, json!({ "promise": "Some day the colour chart" })));
    assert_eq!(kinds(&scene, "2026-03-19"), [] as [&str; 0]);
    assert_eq!(kinds(&scene, "2026-03-20"), ["promise"], "one without a day is nobody's reminder");
    assert_eq!(
        rows(&scene, "open")[0]["why"],
        json!({ "kind": "promise", "words": "Bring the serum", "due": "2026-03-20" })
    );
    scene.tell("note_kept", json!({ "id": promise }));
    assert_eq!(scene.reminders(), []);
    scene.tell("history_undo", json!({ "step": null }));
    assert_eq!(kinds(&scene, "2026-03-25"), ["promise"]);
}

#[test]
fn put_off_it_hides_until_the_day() {
    let scene = Scene::lashes("2026-03-12T10:00");
    left(&scene, "Ana Jurić", "2026-03-12T11:00", "2026-03-16");
    scene.at("2026-03-16T10:00");
    let key = rows(&scene, "open")[0]["key"].clone();
    for until in ["2026-03-16", "2026-03-01"] {
        assert_eq!(
            scene.refused("reminder_snooze", json!({ "key": key, "until": until })),
            ("until".into(), "in_the_past".into())
        );
    }
    scene.tell("reminder_snooze", json!({ "key": key, "until": "2026-03-19" }));
    assert_eq!(scene.reminders(), []);
    let put_off = rows(&scene, "snoozed");
    assert_eq!((put_off.len(), &put_off[0]["until"], &put_off[0]["key"]), (1, &json!("2026-03-19"), &key));
    assert_eq!(kinds(&scene, "2026-03-18"), [] as [&str; 0]);
    assert_eq!(kinds(&scene, "2026-03-19"), ["follow_up"]);
    assert_eq!(rows(&scene, "snoozed"), [] as [Value; 0]);
}

#[test]
fn done_and_dropped_are_answered_and_undo_asks_again() {
    let scene = Scene::lashes("2026-03-12T10:00");
    left(&scene, "Ana Jurić", "2026-03-12T11:00", "2026-03-16");
    scene.at("2026-03-16T10:00");
    let key = rows(&scene, "open")[0]["key"].clone();
    for (name, args) in [
        ("reminder_done", json!({ "key": key })),
        ("reminder_drop", json!({ "key": key, "why": "she moved away" })),
        ("reminder_snooze", json!({ "key": key, "until": "2026-04-01" })),
    ] {
        scene.tell(name, args);
        assert_eq!(scene.reminders(), [], "{name}");
        scene.tell("history_undo", json!({ "step": null }));
        assert_eq!(kinds(&scene, "2026-03-16"), ["follow_up"], "{name}");
    }
    scene.tell("reminder_done", json!({ "key": key }));
    assert_eq!(kinds(&scene, "2026-04-16"), [] as [&str; 0]);
    scene.tell("reminder_reopen", json!({ "key": key }));
    assert_eq!(kinds(&scene, "2026-04-16"), ["follow_up"]);
}

#[test]
fn a_rhythm_answered_stays_answered_until_she_has_come_again() {
    let scene = Scene::lashes("2026-01-05T09:00");
    let ana = scene.client("Ana Jurić");
    for day in ["2026-01-05", "2026-01-26", "2026-02-16"] {
        scene.came(&ana, "Lash fill", &format!("{day}T11:00"));
    }
    assert_eq!(kinds(&scene, "2026-03-03"), [] as [&str; 0]);
    assert_eq!(kinds(&scene, "2026-03-04"), ["rhythm"]);
    let row = rows(&scene, "open")[0].clone();
    assert_eq!((&row["why"]["standing"]["state"], &row["why"]["services"]), (&json!("due"), &json!(["Lash fill"])));
    scene.tell("reminder_done", json!({ "key": row["key"] }));
    assert_eq!(kinds(&scene, "2026-03-20"), [] as [&str; 0], "late by now, but she has been asked");
    scene.came(&ana, "Lash fill", "2026-03-23T11:00");
    assert_eq!(kinds(&scene, "2026-04-08"), ["rhythm"], "another visit, another question");
}

#[test]
fn who_comes_within_a_week_is_asked_when_she_comes() {
    let scene = Scene::lashes("2026-01-05T09:00");
    let ana = scene.client("Ana Jurić");
    for day in ["2026-01-05", "2026-01-26", "2026-02-16"] {
        scene.came(&ana, "Lash fill", &format!("{day}T11:00"));
    }
    scene.at("2026-03-05T09:00");
    scene.book(&ana, "Brows", "2026-03-13T11:00");
    assert_eq!(scene.reminders(), [("Ana Jurić".into(), "rhythm".into())], "in eight days, for her brows");
    assert_eq!(rows(&scene, "open")[0]["here"], json!(null));
    assert_eq!(kinds(&scene, "2026-03-06"), [] as [&str; 0], "in seven");
    scene.at("2026-03-13T10:50");
    let brief = scene.ask("today_page", json!({}))["brief"].clone();
    assert_eq!(brief["standings"][0]["state"], "due", "the brief says it instead");
}

#[test]
fn a_client_with_two_reasons_to_come_back_is_asked_once() {
    let scene = Scene::lashes("2026-01-05T09:00");
    let ana = scene.client("Ana Jurić");
    for day in ["2026-01-05", "2026-01-26", "2026-02-16"] {
        scene.came(&ana, "Lash fill", &format!("{day}T11:00"));
        scene.came(&ana, "Brows", &format!("{day}T14:00"));
    }
    assert_eq!(kinds(&scene, "2026-03-10"), ["rhythm"], "lashes and brows are due");
    let visit = scene.book(&ana, "Removal", "2026-03-10T11:00");
    scene.finish(&visit, json!({ "kind": "follow_up", "on": "2026-03-11", "why": "roster", "reason": "" }));
    assert_eq!(kinds(&scene, "2026-03-11"), ["follow_up"]);
}

#[test]
fn a_refused_channel_is_never_proposed() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let channel = |kind: &str, typed: &str, consent: &str| json!({ "id": null, "kind": kind, "typed": typed, "normal": "", "label": "", "consent": consent });
    scene.client_with(json!({ "name": "Ana Jurić", "birthday": "--03-12",
        "channels": [channel("phone", "091 234 5678", "no"), channel("viber", "091 234 5678", "not_asked"), channel("email", "ana@posta.example", "yes")] }));
    let open: Vec<Value> =
        rows(&scene, "open")[0]["channels"].as_array().unwrap().iter().map(|row| row["kind"].clone()).collect();
    assert_eq!(open, ["viber", "email"]);
}

#[test]
fn an_archived_client_is_never_asked_after() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let (ana, _) = left(&scene, "Ana Jurić", "2026-03-12T11:00", "2026-03-16");
    scene.tell("note_add", note(&ana, json!({ "promise": "Bring the serum", "promise_due": "2026-03-16" })));
    let mut fields = scene.ask("client_card", json!({ "client": ana }))["client"].clone();
    fields["birthday"] = "--03-16".into();
    fields["people"] = json!([person("Luka", "child", "--03-17")]);
    scene.tell("client_change", json!({ "id": ana, "fields": fields }));
    let mut all = kinds(&scene, "2026-03-16");
    all.sort_unstable();
    assert_eq!(all, ["birthday", "follow_up", "person_birthday", "promise"]);
    scene.tell("client_archive", json!({ "id": ana }));
    assert_eq!(scene.reminders(), []);
    assert_eq!(scene.toasts(), []);
    scene.tell("client_restore", json!({ "id": ana }));
    assert_eq!(scene.reminders().len(), 4);
}

#[test]
fn a_pause_silences_the_follow_up_too() {
    let scene = Scene::lashes("2026-03-12T09:00");
    let ana = scene.client("Ana Jurić");
    let visit = scene.book(&ana, "Lash fill", "2026-03-12T11:00");
    scene.at("2026-03-12T12:20");
    scene.finish(&visit, json!({ "kind": "follow_up", "on": "2026-03-15", "reason": "waiting for her roster" }));
    scene.at("2026-03-15T09:00");
    assert_eq!(scene.reminders(), [("Ana Jurić".into(), "follow_up".into())]);
    scene.tell("pause_add", json!({ "client": ana, "category": "", "until": "2026-05-01", "reason": "" }));
    assert_eq!(scene.reminders(), []);
}
