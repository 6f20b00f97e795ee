//! Every change can be turned back and brought again, also after a restart.

use serde_json::json;

use crate::scene::Scene;

#[test]
fn a_booked_visit_is_undone_and_redone() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let ana = scene.client("Ana Jurić");
    scene.book(&ana, "Lash fill", "2026-03-12T11:00");
    let visits = || scene.ask("today_page", json!({}))["visits"].as_array().unwrap().len();
    assert_eq!(visits(), 1);
    assert_eq!(scene.tell("history_undo", json!({ "step": null })).out["command"], "visit_book");
    assert_eq!(visits(), 0);
    assert_eq!(scene.tell("history_redo", json!({})).out["command"], "visit_book");
    assert_eq!(visits(), 1);
}

#[test]
fn undo_goes_on_after_a_restart_and_redo_too() {
    let mut scene = Scene::lashes("2026-03-12T10:00");
    let ana = scene.client("Ana Jurić");
    scene.client("Maja Kovač");
    scene.restart();
    let found = |scene: &Scene, words: &str| {
        scene.ask("search_find", json!({ "words": words }))["hits"].as_array().unwrap().len()
    };
    scene.tell("history_undo", json!({ "step": null }));
    assert_eq!((found(&scene, "maja"), found(&scene, "jurić")), (0, 1));
    scene.restart();
    scene.tell("history_undo", json!({ "step": null }));
    assert_eq!(found(&scene, "juric"), 0);
    scene.restart();
    scene.tell("history_redo", json!({}));
    scene.tell("history_redo", json!({}));
    assert_eq!((found(&scene, "maja"), found(&scene, "jurić")), (1, 1));
    assert_eq!(scene.ask("client_card", json!({ "client": ana }))["client"]["name"], "Ana Jurić");
    assert_eq!(scene.refused("history_redo", json!({})).1, "nothing_to_undo");
}

#[test]
fn the_undo_of_a_confirmation_takes_back_that_step_alone() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let ana = scene.client("Ana Jurić");
    let tea = scene.tell("preference_add", json!({ "client": ana, "kind": "drink", "words": "Mint tea, no sugar" }));
    scene.tell("preference_add", json!({ "client": ana, "kind": "sound", "words": "Quiet, no music" }));
    scene.tell("history_undo", json!({ "step": tea.step }));
    let card = scene.ask("client_card", json!({ "client": ana }));
    assert_eq!(card["preferences"].as_array().unwrap().len(), 1);
    assert_eq!(card["preferences"][0]["words"], "Quiet, no music");
}

#[test]
fn a_step_that_others_build_on_is_not_undone_alone() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let ana = scene.tell("client_add", fields("Ana Jurić"));
    let id = ana.out["id"].as_str().unwrap();
    scene.tell("preference_add", json!({ "client": id, "kind": "drink", "words": "Mint tea" }));
    assert_eq!(scene.refused("history_undo", json!({ "step": ana.step })).1, "conflict");
    assert_eq!(
        scene.ask("client_card", json!({ "client": id }))["preferences"].as_array().unwrap().len(),
        1,
        "nothing was lost by trying"
    );
}

#[test]
fn a_refused_change_leaves_no_step() {
    let scene = Scene::lashes("2026-03-12T10:00");
    scene.client("Ana Jurić");
    let before = scene.ask("history_state", json!({}));
    assert_eq!(scene.refused("client_add", fields("   ")), ("name".into(), "required".into()));
    assert_eq!(scene.ask("history_state", json!({})), before);
    assert_eq!(before["undo"]["client"]["name"], "Ana Jurić");
    assert!(
        scene.tell("draft_put", json!({ "key": "note:1", "body": "half a tho" })).step.is_none(),
        "a draft is no step"
    );
}

#[test]
fn everything_undone_and_redone_in_order_is_the_same_book() {
    let scene = Scene::lashes("2026-03-12T09:00");
    let ana = scene.client_with(json!({ "name": "Ђурђа", "tags": ["VIP"], "birthday": "--02-29",
        "channels": [{ "id": null, "kind": "phone", "typed": "091 234 5678", "normal": "", "label": "", "consent": "not_asked" }],
        "people": [{ "id": null, "name": "Luka", "relation": "child", "birthday": "2019-05-03", "note": "" }] }));
    let visit = scene.book(&ana, "Full set", "2026-03-12T11:00");
    scene.at("2026-03-12T12:30");
    scene.tell("visit_start", json!({ "id": visit }));
    scene.finish_with(&visit, json!({ "note": "Got the flat", "ask": "How was the move?", "next": { "kind": "book", "at": "2026-04-02T11:00" } }));
    scene.tell("client_archive", json!({ "id": ana }));
    let view = || {
        let kinds = ["djurdja", "luka", "flat", "vip", "234567"];
        let found: Vec<_> = kinds.iter().map(|words| scene.ask("search_find", json!({ "words": words }))).collect();
        (
            scene.ask("client_card", json!({ "client": ana })),
            scene.ask("client_story", json!({ "client": ana, "kind": "all", "before": null })),
            found,
        )
    };
    let last = view();
    let mut undone = 0;
    while scene.try_tell("history_undo", json!({ "step": null })).is_ok() {
        undone += 1;
    }
    assert_eq!(undone, 5, "client, visit, start, finish, archive; the book's own beginning is nobody's step");
    for _ in 0..undone {
        scene.tell("history_redo", json!({}));
    }
    assert_eq!(view(), last);
}

fn fields(name: &str) -> serde_json::Value {
    json!({
        "name": name, "address_form": "", "language": "", "birthday": "", "source": "", "brought_by": null,
        "channels": [], "people": [], "tags": [],
    })
}

#[test]
fn a_visit_called_off_does_not_come_back_over_whoever_took_its_place() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let (ana, maja) = (scene.client("Ana Jurić"), scene.client("Maja Kovač"));
    let visit = scene.book(&ana, "Lash fill", "2026-03-13T11:00");
    let off = scene.tell("visit_cancel", json!({ "id": visit, "by": "client" }));
    let taker = scene.book(&maja, "Lash fill", "2026-03-13T11:30");
    assert_eq!(scene.refused("history_undo", json!({ "step": off.step })).1, "conflict");
    let state = |visit: &str| scene.ask("visit_show", json!({ "visit": visit }))["state"].clone();
    assert_eq!((state(&visit), state(&taker)), (json!("cancelled"), json!("booked")), "nothing was half turned back");
    scene.tell("visit_cancel", json!({ "id": taker, "by": "us" }));
    scene.tell("history_undo", json!({ "step": off.step }));
    assert_eq!(state(&visit), "booked", "the place is free again");
}

#[test]
fn a_block_taken_away_does_not_come_back_over_whoever_was_booked_since() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let master = scene.ask("master_list", json!({}))[0]["id"].clone();
    let lunch = json!({ "master": master, "from": "2026-03-13T12:00", "to": "2026-03-13T13:00", "words": "lunch" });
    let block = scene.tell("block_add", lunch).out["id"].clone();
    let gone = scene.tell("block_remove", json!({ "id": block }));
    let visit = scene.book(&scene.client("Ana Jurić"), "Lash fill", "2026-03-13T12:00");
    assert_eq!(scene.refused("history_undo", json!({ "step": gone.step })).1, "conflict");
    scene.tell("visit_cancel", json!({ "id": visit, "by": "client" }));
    scene.tell("history_undo", json!({ "step": gone.step }));
    let page = scene.ask("calendar_days", json!({ "from": "2026-03-13", "days": 1, "master": null }));
    assert_eq!(page["blocks"][0]["words"], "lunch");
}
