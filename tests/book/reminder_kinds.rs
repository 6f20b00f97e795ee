//! Every kind of reminder: the day it opens, what it says, and what closes it.

use serde_json::{Value, json};

use crate::scene::Scene;

fn rows(scene: &Scene, day: &str) -> Vec<Value> {
    scene.at(&format!("{day}T09:00"));
    scene.ask("reminder_list", json!({ "state": "open" }))["rows"].as_array().unwrap().clone()
}

fn kinds(scene: &Scene, day: &str) -> Vec<String> {
    rows(scene, day).iter().map(|row| row["key"]["kind"].as_str().unwrap().to_owned()).collect()
}

/// On which of the days it stands in the list.
fn open_on(scene: &Scene, kind: &str, days: &[&str]) -> Vec<String> {
    days.iter().filter(|day| kinds(scene, day).iter().any(|each| each == kind)).map(|day| (*day).to_owned()).collect()
}

fn change(scene: &Scene, name: &str, value: Value) {
    let mut settings = scene.ask("setting_show", json!({}));
    settings[name] = value;
    scene.tell("setting_change", settings);
}

fn service_with(scene: &Scene, name: &str, fields: Value) {
    let all = scene.ask("service_list", json!({ "archived": false }));
    let mut service = all.as_array().unwrap().iter().find(|each| each["name"] == name).unwrap().clone();
    for (key, value) in fields.as_object().unwrap() {
        service[key] = value.clone();
    }
    scene.tell("service_change", json!({ "id": service["id"], "fields": service }));
}

/// Three fills three weeks apart; the last, on 16 February, ends as the story says.
fn left(next: Value) -> (Scene, String) {
    let scene = Scene::lashes("2026-01-05T09:00");
    let ana = scene.client("Ana Jurić");
    for day in ["2026-01-05", "2026-01-26"] {
        scene.came(&ana, "Lash fill", &format!("{day}T11:00"));
    }
    scene.at("2026-02-16T08:00");
    let visit = scene.book(&ana, "Lash fill", "2026-02-16T11:00");
    scene.at("2026-02-16T12:30");
    scene.finish(&visit, next);
    (scene, ana)
}

#[test]
fn she_is_asked_after_three_days_and_again_a_week_before_her_usual_day() {
    let (scene, ana) = left(json!({ "kind": "follow_up", "on": "2026-02-19", "reason": "roster" }));
    assert_eq!(kinds(&scene, "2026-02-18"), [] as [&str; 0]);
    assert_eq!(kinds(&scene, "2026-02-19"), ["follow_up"]);
    let key = rows(&scene, "2026-02-19")[0]["key"].clone();
    scene.tell("reminder_done", json!({ "key": key }));
    // Every 21 days: the usual day is 9 March.
    assert_eq!(kinds(&scene, "2026-03-01"), [] as [&str; 0]);
    assert_eq!(kinds(&scene, "2026-03-02"), ["second_follow_up"]);
    scene.book(&ana, "Lash fill", "2026-03-20T11:00");
    assert_eq!(scene.reminders(), [], "once she has booked nobody asks");
}

#[test]
fn the_second_follow_up_never_comes_before_the_fourth_day_nor_beside_the_first() {
    let (scene, _) = left(json!({ "kind": "follow_up", "on": "2026-02-19", "reason": "roster" }));
    assert_eq!(kinds(&scene, "2026-03-02"), ["second_follow_up"], "of two open ones the second stands");
    change(&scene, "second_follow_up_days", json!(20));
    assert_eq!(kinds(&scene, "2026-02-19"), ["follow_up"]);
    assert_eq!(kinds(&scene, "2026-02-20"), ["second_follow_up"], "on the fourth day, not on the first");
    let (scene, _) = left(json!({ "kind": "follow_up", "on": "2026-03-03", "reason": "roster" }));
    assert_eq!(kinds(&scene, "2026-03-02"), [] as [&str; 0], "she named a later day herself");
    assert_eq!(kinds(&scene, "2026-03-03"), ["follow_up"]);
}

#[test]
fn due_late_and_lapsed_by_her_own_rhythm() {
    let (scene, _) = left(json!({ "kind": "no", "reason": "" }));
    let stands = |day: &str| {
        let rows = rows(&scene, day);
        rows.first().map(|row| {
            (
                row["key"]["kind"].as_str().unwrap().to_owned(),
                row["why"]["standing"]["state"].as_str().unwrap().to_owned(),
            )
        })
    };
    let wanted = |kind: &str, state: &str| Some((kind.to_owned(), state.to_owned()));
    assert_eq!(stands("2026-03-03"), None);
    assert_eq!(stands("2026-03-04"), wanted("rhythm", "due"));
    assert_eq!(stands("2026-03-14"), wanted("rhythm", "due"));
    assert_eq!(stands("2026-03-15"), wanted("rhythm", "late"));
    assert_eq!(stands("2026-03-29"), wanted("rhythm", "late"));
    assert_eq!(stands("2026-03-30"), wanted("lapsed", "lapsed"));
    // Answered while she was late, she is asked after once more when she has lapsed.
    let key = rows(&scene, "2026-03-20")[0]["key"].clone();
    scene.tell("reminder_drop", json!({ "key": key, "why": "she will write" }));
    assert_eq!(stands("2026-03-29"), None);
    assert_eq!(stands("2026-03-30"), wanted("lapsed", "lapsed"));
}

#[test]
fn a_birthday_is_told_as_many_days_before_as_she_wishes() {
    let scene = Scene::lashes("2026-03-12T10:00");
    scene.client_with(
        json!({ "name": "Ana", "birthday": "--04-10", "people": [crate::scene::person("Luka", "child", "--04-20")] }),
    );
    change(&scene, "birthday_lead_days", json!(5));
    let days = [
        "2026-04-04",
        "2026-04-05",
        "2026-04-10",
        "2026-04-12",
        "2026-04-13",
        "2026-04-15",
        "2026-04-22",
        "2026-04-23",
    ];
    assert_eq!(open_on(&scene, "birthday", &days), ["2026-04-05", "2026-04-10", "2026-04-12"]);
    assert_eq!(open_on(&scene, "person_birthday", &days), ["2026-04-15", "2026-04-22"]);
}

#[test]
fn a_client_is_greeted_on_the_holidays_she_keeps_and_on_no_others() {
    let scene = Scene::lashes("2026-03-01T10:00");
    let keeps = |name: &str, kinds: &[&str]| {
        let client = scene.client(name);
        let feasts: Vec<Value> =
            kinds.iter().map(|kind| json!({ "id": null, "kind": kind, "words": "", "day": "" })).collect();
        scene.tell("feast_set", json!({ "client": client, "feasts": feasts }));
        client
    };
    keeps("Ana", &["easter", "christmas"]);
    keeps("Ђурђа", &["orthodox_easter", "orthodox_christmas"]);
    keeps("Hatidža", &["eid_fitr", "eid_adha"]);
    let own = keeps("Petra", &[]);
    let day = json!({ "id": null, "kind": "own", "words": "Hairdressers' day", "day": "--09-13" });
    scene.tell("feast_set", json!({ "client": own, "feasts": [day] }));
    let greeted = |day: &str| {
        rows(&scene, day)
            .iter()
            .filter(|row| row["why"]["in_days"] == 0)
            .map(|row| format!("{} {}", row["name"].as_str().unwrap(), row["why"]["feast"].as_str().unwrap()))
            .collect::<Vec<_>>()
    };
    let cases = [
        ("2026-03-08", vec![]),
        ("2026-03-20", vec!["Hatidža eid_fitr"]),
        ("2026-04-05", vec!["Ana easter"]),
        ("2026-04-12", vec!["Ђурђа orthodox_easter"]),
        ("2026-05-27", vec!["Hatidža eid_adha"]),
        ("2026-09-13", vec!["Petra own"]),
        ("2026-12-25", vec!["Ana christmas"]),
        ("2027-01-07", vec!["Ђурђа orthodox_christmas"]),
    ];
    for (day, wanted) in cases {
        assert_eq!(greeted(day), wanted, "{day}");
    }
    let key = rows(&scene, "2026-09-12")[0]["key"].clone();
    scene.tell("reminder_done", json!({ "key": key }));
    assert_eq!(greeted("2026-09-13"), [] as [&str; 0], "greeted is greeted");
    assert_eq!(greeted("2027-09-13"), ["Petra own"], "next year again");
    let nameless = json!({ "id": null, "kind": "own", "words": "", "day": "--09-13" });
    assert_eq!(
        scene.refused("feast_set", json!({ "client": own, "feasts": [nameless] })),
        ("words".into(), "required".into())
    );
}

#[test]
fn after_a_full_set_she_is_asked_how_it_holds_on_the_first_and_the_fourteenth_day() {
    let scene = Scene::lashes("2026-03-02T08:00");
    let ana = scene.client("Ana Jurić");
    scene.came(&ana, "Full set", "2026-03-02T11:00");
    let days = [
        "2026-03-02",
        "2026-03-03",
        "2026-03-06",
        "2026-03-07",
        "2026-03-15",
        "2026-03-16",
        "2026-03-19",
        "2026-03-20",
    ];
    assert_eq!(open_on(&scene, "aftercare", &days), ["2026-03-03", "2026-03-06", "2026-03-16", "2026-03-19"]);
    let row = rows(&scene, "2026-03-03")[0].clone();
    assert_eq!(
        (&row["why"]["days"], &row["why"]["services"], &row["name"]),
        (&json!(1), &json!(["Full set"]), &json!("Ana Jurić"))
    );
    assert!(row["master"].is_string());
    scene.tell("reminder_done", json!({ "key": row["key"] }));
    assert_eq!(
        open_on(&scene, "aftercare", &days),
        ["2026-03-16", "2026-03-19"],
        "the fourteenth day is another question"
    );
    scene.came(&ana, "Lash fill", "2026-03-14T11:00");
    assert_eq!(open_on(&scene, "aftercare", &days), [] as [&str; 0], "she has been here since");
    service_with(&scene, "Lash fill", json!({ "aftercare": [2, 2, 1] }));
    assert_eq!(kinds(&scene, "2026-03-16"), ["aftercare"], "two questions about one visit are one");
    let service = scene.ask("service_list", json!({ "archived": false }))[1].clone();
    assert_eq!(service["aftercare"], json!([1, 2]));
    let mut wrong = service.clone();
    wrong["aftercare"] = json!([0]);
    let refused = scene.refused("service_change", json!({ "id": service["id"], "fields": wrong }));
    assert_eq!(refused, ("aftercare".into(), "out_of_range".into()));
}

#[test]
fn a_guarantee_and_a_patch_test_are_told_before_they_run_out() {
    let scene = Scene::lashes("2026-03-02T08:00");
    service_with(&scene, "Lash lift", json!({ "redo_days": 14 }));
    change(&scene, "running_out_days", json!(3));
    let ana = scene.client("Ana Jurić");
    scene.came(&ana, "Lash lift", "2026-03-02T11:00");
    let days = ["2026-03-12", "2026-03-13", "2026-03-16", "2026-03-17"];
    assert_eq!(open_on(&scene, "redo_ending", &days), ["2026-03-13", "2026-03-16"]);
    assert_eq!(rows(&scene, "2026-03-14")[0]["why"]["in_days"], 2);
    let test =
        json!({ "client": ana, "kind": "patch_test", "words": "glue", "since": "2026-01-01", "until": "2026-04-10" });
    let id = scene.tell("alert_add", test).out["id"].clone();
    let days = ["2026-04-06", "2026-04-07", "2026-04-10", "2026-04-11"];
    assert_eq!(open_on(&scene, "patch_test", &days), ["2026-04-07", "2026-04-10"]);
    let key = rows(&scene, "2026-04-08").iter().find(|row| row["key"]["kind"] == "patch_test").unwrap()["key"].clone();
    scene.tell("reminder_done", json!({ "key": key }));
    assert_eq!(open_on(&scene, "patch_test", &days), [] as [&str; 0]);
    let longer =
        json!({ "id": id, "kind": "patch_test", "words": "glue", "since": "2026-04-08", "until": "2026-10-10" });
    scene.tell("alert_change", longer);
    assert_eq!(open_on(&scene, "patch_test", &["2026-10-08"]), ["2026-10-08"], "a new test runs out again");
}

#[test]
fn a_complaint_waits_from_the_minute_it_is_written_until_it_is_solved() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let ana = scene.client("Ana Jurić");
    let complaint = json!({ "client": ana, "words": "Three lashes fell out", "offered": "A redo" });
    let id = scene.tell("complaint_add", complaint).out["id"].clone();
    let row = scene.ask("reminder_list", json!({ "state": "open" }))["rows"][0].clone();
    assert_eq!(
        (&row["why"]["words"], &row["why"]["offered"], &row["why"]["since"]),
        (&json!("Three lashes fell out"), &json!("A redo"), &json!("2026-03-12"))
    );
    assert_eq!(kinds(&scene, "2026-04-12"), ["complaint"], "it does not go away by itself");
    assert_eq!(
        scene.refused("complaint_solve", json!({ "id": id, "solution": " " })),
        ("solution".into(), "required".into())
    );
    scene.tell("complaint_solve", json!({ "id": id, "solution": "Redone, she was content" }));
    assert_eq!(scene.reminders(), []);
    let story = scene.ask("client_story", json!({ "client": ana, "kind": "all", "before": null }));
    assert_eq!(story["entries"][0]["complaint"]["solution"], "Redone, she was content");
    scene.tell("history_undo", json!({ "step": null }));
    assert_eq!(scene.reminders().len(), 1);
}

#[test]
fn tomorrows_visits_are_to_be_confirmed_unless_they_were_made_today() {
    let scene = Scene::lashes("2026-03-10T10:00");
    let [ana, maja] = ["Ana", "Maja"].map(|name| scene.client(name));
    let visit = scene.book(&ana, "Brows", "2026-03-12T11:00");
    assert_eq!(kinds(&scene, "2026-03-10"), [] as [&str; 0]);
    assert_eq!(kinds(&scene, "2026-03-11"), ["confirmation"]);
    scene.book(&maja, "Brows", "2026-03-12T14:00");
    assert_eq!(scene.reminders().len(), 1, "she said so today");
    assert_eq!(scene.ask("today_page", json!({}))["due"], json!([]), "beside the day it has a line of its own");
    scene.tell("visit_asked", json!({ "id": visit }));
    assert_eq!(scene.reminders(), []);
    scene.tell("history_undo", json!({ "step": null }));
    scene.tell("visit_confirm", json!({ "id": visit }));
    assert_eq!(scene.reminders(), []);
}

#[test]
fn ring_on_tuesday() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let ana = scene.client("Ana Jurić");
    let fields =
        json!({ "client": ana, "master": null, "on": "2026-03-17", "clock": "15:30", "words": "Ring about the flat" });
    let id = scene.tell("free_reminder_add", fields).out["id"].clone();
    assert_eq!(kinds(&scene, "2026-03-16"), [] as [&str; 0]);
    let row = rows(&scene, "2026-03-17")[0].clone();
    assert_eq!((&row["why"]["words"], &row["clock"]), (&json!("Ring about the flat"), &json!("15:30")));
    assert_eq!(scene.ask("client_card", json!({ "client": ana }))["reminders"][0]["on"], "2026-03-17");
    let log = json!({ "client": ana, "how": "call", "outcome": "talked", "until": null, "words": "", "occasion": null, "key": row["key"] });
    scene.tell("contact_log", log);
    assert_eq!(scene.reminders(), [], "rung");
    assert_eq!(scene.ask("client_card", json!({ "client": ana }))["reminders"], json!([]));
    let change = json!({ "id": id, "master": null, "on": "2026-03-17", "clock": null, "words": " " });
    assert_eq!(scene.refused("free_reminder_change", change), ("words".into(), "required".into()));
}

#[test]
fn a_master_sees_her_own_reminders_or_everybodys() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let masters = scene.ask("master_list", json!({}));
    let maja = masters[0]["id"].clone();
    let fields = json!({ "name": "Vira", "colour": "sea", "room": "", "hours": masters[0]["hours"], "skills": [] });
    let vira = scene.tell("master_add", fields).out["id"].clone();
    let ana = scene.client("Ana");
    for (master, words) in [(&maja, "Maja rings"), (&vira, "Vira rings"), (&json!(null), "Anybody rings")] {
        scene.tell(
            "free_reminder_add",
            json!({ "client": ana, "master": master, "on": "2026-03-12", "clock": null, "words": words }),
        );
    }
    let words = |master: Value| {
        let args =
            if master.is_null() { json!({ "state": "open" }) } else { json!({ "state": "open", "master": master }) };
        let list = scene.ask("reminder_list", args);
        let rows = list["rows"].as_array().unwrap().clone();
        let mut words: Vec<String> = rows.iter().map(|row| row["why"]["words"].as_str().unwrap().to_owned()).collect();
        words.sort_unstable();
        words
    };
    assert_eq!(words(json!(null)).len(), 3);
    assert_eq!(words(vira), ["Anybody rings", "Vira rings"]);
}

#[test]
fn a_text_in_her_own_words_is_kept_and_a_wrong_place_is_refused() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let set = |words: &str| json!({ "occasion": "due", "language": "ru", "form": "informal", "words": words });
    scene.tell("template_set", set("{name}, соскучилась! {time}?"));
    let list = scene.ask("template_list", json!({}));
    assert_eq!(
        (&list["rows"][0]["words"], &list["rows"][0]["occasion"]),
        (&json!("{name}, соскучилась! {time}?"), &json!("due"))
    );
    for wrong in ["{nam}", "{name", "name}", "{price}"] {
        assert_eq!(scene.refused("template_set", set(wrong)), ("words".into(), "unknown_place".into()), "{wrong}");
    }
    scene.tell("template_set", set(""));
    assert_eq!(scene.ask("template_list", json!({}))["rows"], json!([]), "the program's own again");
}
