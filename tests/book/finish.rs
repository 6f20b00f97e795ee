//! A visit is finished on one page: what was done, what to remember, and when she comes again.

use serde_json::{Value, json};

use crate::scene::{Scene, note};

/// Everything a user could see of a client.
fn view(scene: &Scene, client: &str) -> Value {
    json!([
        scene.ask("client_card", json!({ "client": client })),
        scene.ask("client_story", json!({ "client": client, "kind": "all", "before": null })),
        scene.ask("calendar_days", json!({ "from": "2026-03-09", "days": 42, "master": null })),
        scene.ask("reminder_list", json!({ "state": "open" })),
        scene.ask("today_page", json!({})),
    ])
}

/// Ana is here for a full set, with a question to ask and a promise to keep.
fn ana_is_here(scene: &Scene) -> (String, String, [String; 2]) {
    let ana = scene.client("Ana Jurić");
    let ask = scene.tell("note_add", note(&ana, json!({ "ask": "How was the move?" }))).out["id"]
        .as_str()
        .unwrap()
        .to_owned();
    let promise = json!({ "promise": "Bring the serum", "promise_due": "2026-03-12" });
    let promise = scene.tell("note_add", note(&ana, promise)).out["id"].as_str().unwrap().to_owned();
    let visit = scene.book(&ana, "Full set", "2026-03-12T11:00");
    scene.at("2026-03-12T13:00").tell("visit_start", json!({ "id": visit }));
    (ana, visit, [ask, promise])
}

fn story(scene: &Scene, client: &str) -> Value {
    scene.ask("client_story", json!({ "client": client, "kind": "visits", "before": null }))["entries"].clone()
}

#[test]
fn one_save_does_all_of_it_and_one_undo_takes_all_of_it_back() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let (ana, visit, [ask, promise]) = ana_is_here(&scene);
    let before = view(&scene, &ana);
    let page = scene.ask("finish_page", json!({ "visit": visit }));
    assert_eq!(
        (&page["asks"][0]["words"], &page["promises"][0]["words"]),
        (&json!("How was the move?"), &json!("Bring the serum"))
    );
    let best = page["advice"]["offers"][0]["at"].clone();
    let (set, brows) = (scene.service("Full set"), scene.service("Brows"));
    let saved = scene.finish_with(
        &visit,
        json!({
            "lines": [{ "service": set, "price": 8000 }, { "service": brows, "price": 2500 }], "paid": 10000, "paid_by": "card",
            "note": "Got the flat", "ask": "Which colour for the hall?", "promise": "Send the curtain shop", "promise_due": "2026-03-20",
            "preference": { "kind": "drink", "words": "Mint tea" }, "asked": [ask], "kept": [promise], "next": { "kind": "book", "at": best },
        }),
    );
    assert_eq!(saved.out["next"]["at"], best);
    let card = scene.ask("client_card", json!({ "client": ana }));
    assert_eq!(card["next"]["at"], best);
    assert_eq!(card["preferences"][0]["words"], "Mint tea");
    let words = |list: &str| card[list].as_array().unwrap().iter().map(|row| row["words"].clone()).collect::<Vec<_>>();
    assert_eq!(words("asks"), ["Which colour for the hall?"], "what was asked is ticked off");
    assert_eq!(words("promises"), ["Send the curtain shop"], "what was kept is no debt");
    assert_eq!((&card["numbers"]["visits"], &card["numbers"]["this_year"]), (&json!(1), &json!(10000)));
    let done = story(&scene, &ana)[1]["visit"].clone();
    assert_eq!(
        (&done["state"], &done["price"], &done["paid"], &done["paid_by"]),
        (&json!("done"), &json!(10500), &json!(10000), &json!("card"))
    );
    assert_eq!(done["services"], json!(["Full set", "Brows"]));
    assert_eq!(done["notes"][0]["words"], "Got the flat");
    let after = view(&scene, &ana);
    assert_eq!(scene.tell("history_undo", json!({ "step": saved.step })).out["command"], "finish_save");
    assert_eq!(view(&scene, &ana), before);
    scene.tell("history_redo", json!({}));
    assert_eq!(view(&scene, &ana), after);
}

#[test]
fn after_a_full_set_the_fill_is_offered_and_booked() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let (_, visit, _) = ana_is_here(&scene);
    let advice = scene.ask("finish_page", json!({ "visit": visit }))["advice"].clone();
    assert_eq!((&advice["services"], &advice["minutes"]), (&json!([scene.service("Lash fill")]), &json!(75)));
    let done = scene.finish(&visit, json!({ "kind": "book", "at": "2026-04-02T11:00" }));
    assert_eq!(done.out["next"]["services"], json!(["Lash fill"]));
    assert_eq!(done.out["next"]["ends"], "2026-04-02T12:15");
}

#[test]
fn a_removal_offers_no_next_visit_but_asks_how_it_went() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let ana = scene.client("Ana Jurić");
    let removal = scene.book(&ana, "Removal", "2026-03-12T11:00");
    let page = scene.ask("finish_page", json!({ "visit": removal }));
    assert_eq!((&page["advice"], &page["follow_up_on"]), (&json!(null), &json!("2026-03-15")));
    let test = scene.book(&ana, "Patch test", "2026-03-12T15:00");
    assert_eq!(
        scene.ask("finish_page", json!({ "visit": test }))["follow_up_on"],
        "2026-03-14",
        "a patch test is asked after in two days"
    );
}

#[test]
fn without_a_next_visit_something_is_left_in_the_story() {
    let scene = Scene::lashes("2026-03-12T09:00");
    let nexts = [
        (
            "2026-03-12T09:00",
            json!({ "kind": "follow_up", "on": "2026-03-16", "reason": "waiting for her roster" }),
            "follow_up",
        ),
        ("2026-03-12T11:00", json!({ "kind": "pause", "until": "2026-06-01", "reason": "baby" }), "pause"),
        ("2026-03-12T13:00", json!({ "kind": "no", "reason": "moved away" }), "no"),
    ];
    for (at, next, left) in nexts {
        let client = scene.client(left);
        let visit = scene.book(&client, "Lash fill", at);
        assert_eq!(scene.finish(&visit, next.clone()).out["next"], json!(null));
        let told = story(&scene, &client)[0]["visit"].clone();
        assert_eq!((&told["not_now"], &told["reason"]), (&json!(left), &next["reason"]));
        let card = scene.ask("client_card", json!({ "client": client }));
        assert_eq!(card["pauses"].as_array().unwrap().len(), usize::from(left == "pause"));
    }
    scene.at("2026-03-16T09:00");
    assert_eq!(scene.reminders(), [("follow_up".into(), "follow_up".into())], "only she is asked about");
}

#[test]
fn why_she_did_not_book_is_kept_and_shown() {
    let scene = Scene::lashes("2026-03-12T09:00");
    let nexts = [
        ("2026-03-12T09:00", json!({ "kind": "follow_up", "on": "2026-03-16", "why": "roster", "reason": "" })),
        (
            "2026-03-12T11:00",
            json!({ "kind": "pause", "until": "2026-06-01", "why": "travelling", "reason": "Lisbon" }),
        ),
        ("2026-03-12T13:00", json!({ "kind": "no", "why": "money", "reason": "" })),
        ("2026-03-12T15:00", json!({ "kind": "no", "why": "", "reason": "moved away" })),
    ];
    let mut waits = String::new();
    for (at, next) in &nexts {
        let client = scene.client(at);
        let visit = scene.book(&client, "Lash fill", at);
        scene.finish(&visit, next.clone());
        let told = story(&scene, &client)[0]["visit"].clone();
        assert_eq!((&told["not_now"], &told["why"], &told["reason"]), (&next["kind"], &next["why"], &next["reason"]));
        if next["kind"] == "follow_up" {
            waits = visit;
        }
    }
    scene.at("2026-03-16T09:00");
    let open = scene.ask("reminder_list", json!({ "state": "open" }));
    assert_eq!(open["rows"][0]["key"]["anchor"], json!(waits));
    let why = json!({ "kind": "follow_up", "visit_on": "2026-03-12", "services": ["Lash fill"], "why": "roster", "reason": "" });
    assert_eq!(open["rows"][0]["why"], why);
    assert_eq!(open["total"], 1, "she who pauses and those who said no are not asked");
}

#[test]
fn a_next_visit_that_is_booked_already_is_shown_instead_of_offers() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let (ana, visit, _) = ana_is_here(&scene);
    let booked = json!({ "kind": "booked" });
    let refused = |scene: &Scene| {
        let page = scene.ask("finish_page", json!({ "visit": visit }));
        let lines = [json!({ "service": page["lines"][0]["service"], "price": 8000 })];
        let save = json!({ "visit": visit, "lines": lines, "paid": 8000, "paid_by": "cash", "note": "", "ask": "", "promise": "",
            "promise_due": null, "preference": null, "asked": [], "kept": [], "next": booked });
        scene.refused("finish_save", save)
    };
    assert_eq!(refused(&scene), ("next".into(), "needs_next".into()), "there is none yet");
    scene.book(&ana, "Brows", "2026-04-01T11:00");
    assert_eq!(refused(&scene), ("next".into(), "needs_next".into()), "brows are another rhythm");
    scene.book(&ana, "Lash fill", "2026-04-02T11:00");
    let page = scene.ask("finish_page", json!({ "visit": visit }));
    assert_eq!((&page["booked"]["at"], &page["advice"]), (&json!("2026-04-02T11:00"), &json!(null)));
    assert_eq!(scene.finish(&visit, booked).out["next"]["at"], "2026-04-02T11:00");
}

#[test]
fn what_cannot_be_saved_is_said_at_its_field_and_nothing_is_saved() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let (ana, visit, _) = ana_is_here(&scene);
    let set = scene.service("Full set");
    let maja = scene.client("Maja Kovač");
    scene.book(&maja, "Lash fill", "2026-04-02T11:00");
    let before = view(&scene, &ana);
    let cases = [
        ("lines", "required", json!({ "lines": [] })),
        ("lines", "out_of_range", json!({ "lines": [{ "service": set, "price": -1 }] })),
        ("lines", "too_many", json!({ "lines": vec![json!({ "service": set, "price": 1 }); 21] })),
        ("paid", "out_of_range", json!({ "paid": -1 })),
        ("preference", "too_long", json!({ "preference": { "kind": "drink", "words": "x".repeat(201) } })),
        ("note", "too_long", json!({ "note": "x".repeat(20_001) })),
        ("ask", "too_long", json!({ "ask": "x".repeat(20_001) })),
        ("promise", "too_long", json!({ "promise": "x".repeat(20_001) })),
        ("on", "in_the_past", json!({ "next": { "kind": "follow_up", "on": "2026-03-12", "reason": "" } })),
        (
            "reason",
            "required",
            json!({ "next": { "kind": "follow_up", "on": "2026-03-16", "why": "", "reason": " " } }),
        ),
        ("until", "in_the_past", json!({ "next": { "kind": "pause", "until": "2026-03-12", "reason": "" } })),
        ("reason", "too_long", json!({ "next": { "kind": "no", "reason": "x".repeat(20_001) } })),
        ("at", "overlaps", json!({ "next": { "kind": "book", "at": "2026-04-02T11:30" } })),
        ("at", "day_off", json!({ "next": { "kind": "book", "at": "2026-04-05T11:00" } })),
    ];
    for (field, rule, wrong) in cases {
        let mut save = json!({ "visit": visit, "lines": [{ "service": set, "price": 8000 }], "paid": 8000, "paid_by": "cash", "note": "Got the flat",
            "ask": "", "promise": "", "promise_due": null, "preference": { "kind": "drink", "words": "Mint tea" }, "asked": [], "kept": [],
            "next": { "kind": "no", "reason": "" } });
        for (key, value) in wrong.as_object().unwrap() {
            save[key] = value.clone();
        }
        assert_eq!(scene.refused("finish_save", save), (field.into(), rule.into()));
        assert_eq!(view(&scene, &ana), before, "a refused {field} saves nothing at all");
    }
}

#[test]
fn finishing_takes_who_is_here_else_the_latest_begun_else_asks() {
    let scene = Scene::lashes("2026-03-12T08:00");
    let (ana, maja, petra) = (scene.client("Ana"), scene.client("Maja"), scene.client("Petra"));
    let first = scene.book(&ana, "Lash fill", "2026-03-12T09:00");
    let second = scene.book(&maja, "Lash fill", "2026-03-12T11:00");
    scene.book(&petra, "Lash fill", "2026-03-12T14:00");
    let page = || scene.ask("finish_page", json!({ "visit": null }));
    let choose = || {
        page()["choose"]
            .as_array()
            .unwrap()
            .iter()
            .map(|visit| visit["name"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(
        (choose(), page()["visit"].clone()),
        (vec!["Ana".into(), "Maja".into(), "Petra".into()], json!(null)),
        "nobody is here yet"
    );
    scene.at("2026-03-12T11:30");
    assert_eq!(page()["visit"]["name"], "Maja", "hers began last");
    scene.tell("visit_start", json!({ "id": first }));
    assert_eq!(page()["visit"]["name"], "Ana", "she is here");
    scene.tell("visit_start", json!({ "id": second }));
    assert_eq!(choose(), ["Ana", "Maja"], "two are here, so it asks");
    scene.finish(&second, json!({ "kind": "no", "reason": "" }));
    assert_eq!(page()["visit"]["name"], "Ana");
    scene.finish(&first, json!({ "kind": "no", "reason": "" }));
    assert_eq!(choose(), ["Petra"], "hers has not begun");
    scene.at("2026-03-13T09:00");
    assert_eq!(choose(), Vec::<String>::new(), "nobody today");
}

#[test]
fn what_was_typed_survives_a_restart_and_is_gone_once_saved() {
    let mut scene = Scene::lashes("2026-03-12T10:00");
    let (_, visit, _) = ana_is_here(&scene);
    let key = format!("finish:{visit}");
    let draft = |scene: &Scene| scene.ask("draft_get", json!({ "key": key }))["body"].clone();
    for body in ["{\"note\":\"Got\"}", "{\"note\":\"Got the flat 🌸\"}"] {
        scene.tell("draft_put", json!({ "key": key, "body": body }));
    }
    scene.restart();
    assert_eq!(draft(&scene), "{\"note\":\"Got the flat 🌸\"}");
    assert_eq!(
        scene
            .refused(
                "finish_save",
                json!({ "visit": visit, "lines": [], "paid": 0, "paid_by": "", "note": "", "ask": "", "promise": "",
        "promise_due": null, "preference": null, "asked": [], "kept": [], "next": { "kind": "no", "reason": "" } })
            )
            .0,
        "lines"
    );
    assert_eq!(draft(&scene), "{\"note\":\"Got the flat 🌸\"}", "a refused save keeps it");
    scene.finish(&visit, json!({ "kind": "no", "reason": "" }));
    assert_eq!(draft(&scene), json!(null));
}

#[test]
fn a_visit_is_finished_once() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let (ana, visit, _) = ana_is_here(&scene);
    scene.finish(&visit, json!({ "kind": "no", "reason": "" }));
    let again = json!({ "visit": visit, "lines": [{ "service": scene.service("Full set"), "price": 1 }], "paid": 1, "paid_by": "cash", "note": "",
        "ask": "", "promise": "", "promise_due": null, "preference": null, "asked": [], "kept": [], "next": { "kind": "no", "reason": "" } });
    let fault = scene.try_tell("finish_save", again).unwrap_err();
    assert_eq!((&fault["rule"], &fault["detail"]), (&json!("other_state"), &json!("done")));
    for name in ["visit_start", "visit_confirm", "visit_no_show"] {
        assert_eq!(scene.refused(name, json!({ "id": visit })), ("state".into(), "other_state".into()), "{name}");
    }
    assert_eq!(story(&scene, &ana)[0]["visit"]["paid"], 8000);
}
