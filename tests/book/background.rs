//! A desk whose window is closed: it goes on reminding, unless today is paused.

use regulars_core::desk::Desk;
use serde_json::json;

use crate::scene::{Scene, world};

/// Somebody is to be rung on each of two days.
fn two_days() -> Scene {
    let scene = Scene::lashes("2026-03-12T08:00");
    let ana = scene.client("Ana");
    for day in ["2026-03-16", "2026-03-17"] {
        scene.tell(
            "free_reminder_add",
            json!({ "client": ana, "master": null, "on": day, "clock": null, "words": "Ring" }),
        );
    }
    scene
}

#[test]
fn paused_for_today_nothing_pops_up_until_tomorrow_and_nothing_is_lost() {
    let scene = two_days();
    scene.at("2026-03-16T08:30").tell("desk_rest", json!({ "on": true }));
    assert_eq!(scene.ask("desk_state", json!({}))["resting"], true);
    assert_eq!(scene.at("2026-03-16T09:00").toasts(), []);
    assert_eq!(scene.reminders().len(), 1, "the list does not pause");
    let toasts = scene.at("2026-03-17T09:00").toasts();
    assert_eq!(toasts[0].keys.len(), 2, "yesterday's comes with today's");
}

#[test]
fn while_a_guest_looks_nothing_pops_up_and_a_closed_window_silences_nobody() {
    let scene = two_days();
    scene.at("2026-03-16T09:00").tell("desk_guest", json!({ "here": true }));
    assert_eq!(scene.toasts(), []);
    scene.tell("desk_guest", json!({ "here": false }));
    assert_eq!(scene.toasts().len(), 1, "it comes as soon as she looks away");
    let scene = two_days();
    scene.at("2026-03-16T08:59").tell("desk_guest", json!({ "here": true }));
    assert_eq!(scene.at("2026-03-16T09:00").toasts(), []);
    assert_eq!(scene.at("2026-03-16T09:01").toasts().len(), 1, "nobody said it again: the window is gone");
}

#[test]
fn a_pause_is_taken_back_and_a_clock_set_back_makes_it_no_longer() {
    let scene = two_days();
    scene.at("2026-03-16T08:30").tell("desk_rest", json!({ "on": true }));
    scene.tell("desk_rest", json!({ "on": false }));
    assert_eq!(scene.at("2026-03-16T09:00").toasts().len(), 1);
    let scene = two_days();
    scene.at("2026-03-20T08:30").tell("desk_rest", json!({ "on": true }));
    // The clock had been wrong: it is the 16th. The pause is for today, not until the 21st.
    assert_eq!(scene.at("2026-03-16T09:00").toasts(), []);
    assert_eq!(scene.at("2026-03-17T09:00").toasts().len(), 1);
}

#[test]
fn what_the_owner_chose_for_the_background_is_kept_and_said_once() {
    let mut scene = two_days();
    let state = scene.ask("desk_state", json!({}));
    assert_eq!(
        (&state["background"], &state["keyring"]),
        (&json!(true), &json!(false)),
        "reminding goes on; no key is given away"
    );
    scene.tell("desk_background", json!({ "on": false }));
    scene.restart();
    assert_eq!(scene.ask("desk_state", json!({}))["background"], false);
    scene.close();
    let first = |folder: &std::path::Path| Desk::at(folder, world()).unwrap().first_time_in_background().unwrap();
    assert!(first(scene.folder.path()));
    assert!(!first(scene.folder.path()), "also after a restart");
}
