//! Where a client stands, day by day.

use serde_json::json;

use crate::scene::Scene;

#[test]
fn a_client_lapses_after_twice_her_rhythm() {
    let scene = Scene::lashes("2026-01-05T09:00");
    let ana = scene.client("Ana Jurić");
    for at in ["2026-01-05T11:00", "2026-01-26T11:00", "2026-02-16T11:00", "2026-03-09T11:00"] {
        scene.came(&ana, "Lash fill", at);
    }
    let cases = [
        ("2026-03-24", "on_rhythm"),
        ("2026-03-25", "due"),
        ("2026-04-04", "due"),
        ("2026-04-05", "late"),
        ("2026-04-19", "late"),
        ("2026-04-20", "lapsed"),
    ];
    for (today, state) in cases {
        assert_eq!(scene.standing(&ana, today), state, "{today}");
    }
    scene.at("2026-04-05T09:00");
    let card = scene.ask("client_card", json!({ "client": ana }));
    assert_eq!(card["standings"][0]["late_days"], 6, "counted from her usual");
    assert_eq!(card["standings"][0]["since"], "2026-03-25");
}

#[test]
fn who_is_booked_or_paused_is_not_nagged() {
    let scene = Scene::lashes("2026-01-05T09:00");
    let (ana, maja) = (scene.client("Ana Jurić"), scene.client("Maja Kovač"));
    for day in ["2026-01-05", "2026-01-26", "2026-02-16"] {
        scene.came(&ana, "Lash fill", &format!("{day}T11:00"));
        scene.came(&maja, "Lash fill", &format!("{day}T13:00"));
    }
    scene.at("2026-03-20T09:00");
    assert_eq!(scene.reminders().len(), 2);
    scene.book(&ana, "Lash fill", "2026-04-15T11:00");
    scene.tell("pause_add", json!({ "client": maja, "category": "", "until": "2026-05-01", "reason": "baby" }));
    assert_eq!(scene.reminders(), []);
    assert_eq!(scene.standing(&ana, "2026-03-20"), "booked");
    assert_eq!(scene.standing(&maja, "2026-04-30"), "paused");
    assert_eq!(scene.standing(&maja, "2026-05-01"), "due", "after a pause she is due on its last day");
    scene.at("2026-05-01T09:00");
    assert!(scene.reminders().contains(&("Maja Kovač".into(), "rhythm".into())));
}

#[test]
fn a_removal_a_patch_test_and_a_client_without_visits_have_no_standing() {
    let scene = Scene::lashes("2026-01-05T09:00");
    let ana = scene.client("Ana Jurić");
    assert_eq!(scene.standing(&ana, "2026-01-05"), "none");
    scene.came(&ana, "Removal", "2026-01-05T11:00");
    scene.came(&ana, "Patch test", "2026-01-07T11:00");
    assert_eq!(scene.standing(&ana, "2026-12-07"), "none");
}

#[test]
fn a_year_with_both_clock_changes_keeps_every_day() {
    let scene = Scene::new("2026-02-23T08:00", "Europe/Kyiv", "UA", regulars_core::service::Trade::Lashes);
    let oksana = scene.client("Оксана Бондар");
    // Every three weeks on Mondays over the spring change of 29 March and the autumn change of 25 October.
    let mut days = Vec::new();
    let mut day: regulars_core::day::Day = "2026-02-23".parse().unwrap();
    while day < "2026-11-20".parse().unwrap() {
        scene.came(&oksana, "Lash fill", &format!("{day}T11:00"));
        days.push(day);
        day = day.plus(21);
    }
    let last = days[days.len() - 1];
    scene.at(&format!("{}T09:00", last.plus(2)));
    let card = scene.ask("client_card", json!({ "client": oksana }));
    assert_eq!(card["standings"][0]["gaps"], json!([21, 21, 21, 21, 21, 21, 21, 21]));
    assert_eq!(scene.standing(&oksana, &last.plus(15).to_string()), "on_rhythm");
    assert_eq!(scene.standing(&oksana, &last.plus(16).to_string()), "due");
}

#[test]
fn nobody_is_reminded_of_the_client_in_the_chair() {
    let scene = Scene::lashes("2026-01-05T09:00");
    let ana = scene.client("Ana Jurić");
    for day in ["2026-01-05", "2026-01-26", "2026-02-16"] {
        scene.came(&ana, "Lash fill", &format!("{day}T11:00"));
    }
    scene.at("2026-03-12T09:00");
    let visit = scene.book(&ana, "Lash fill", "2026-03-12T11:00");
    scene.at("2026-03-12T11:10");
    assert_eq!(scene.reminders().len(), 0, "a few minutes late, and expected");
    scene.tell("visit_start", json!({ "id": visit }));
    assert_eq!((scene.reminders().len(), scene.standing(&ana, "2026-03-12").as_str()), (0, "booked"), "she is here");
    scene.at("2026-03-13T09:00");
    assert_eq!(scene.reminders().len(), 1, "yesterday's visit that nobody finished keeps nobody from asking");
}
