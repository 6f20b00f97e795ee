//! Whom we reached and whom not: nobody is nagged who was just spoken to, and nobody who asked to be left alone.

use serde_json::{Value, json};

use crate::scene::{Scene, note};

/// She comes for her lashes every three weeks, last on 16 February: due on 4 March, late on the 15th, lapsed on the 30th.
fn regular(name: &str) -> (Scene, String) {
    let scene = Scene::lashes("2026-01-05T09:00");
    let ana = scene.client_with(json!({ "name": name, "channels": [crate::scene::phone("091 234 5678")] }));
    for day in ["2026-01-05", "2026-01-26", "2026-02-16"] {
        scene.came(&ana, "Lash fill", &format!("{day}T11:00"));
    }
    (scene, ana)
}

fn log(scene: &Scene, day: &str, client: &str, outcome: &str, fields: Value) -> String {
    scene.at(&format!("{day}T10:00"));
    let mut all = json!({
        "client": client, "how": "call", "outcome": outcome, "until": null, "words": "", "occasion": null, "key": null,
    });
    for (key, value) in fields.as_object().unwrap() {
        all[key] = value.clone();
    }
    scene.tell("contact_log", all).out["id"].as_str().unwrap().to_owned()
}

fn kinds(scene: &Scene, day: &str) -> Vec<String> {
    scene.at(&format!("{day}T09:00")).reminders().into_iter().map(|(_, kind)| kind).collect()
}

fn standing(scene: &Scene, client: &str) -> Value {
    scene.ask("client_card", json!({ "client": client }))["standings"][0].clone()
}

#[test]
fn any_contact_hides_the_due_reminder_for_seven_days() {
    for (how, outcome) in [("call", "talked"), ("talk", "talked"), ("viber", "sent"), ("call", "no_answer")] {
        let (scene, ana) = regular("Ana Jurić");
        assert_eq!(kinds(&scene, "2026-03-05"), ["rhythm"]);
        log(&scene, "2026-03-05", &ana, outcome, json!({ "how": how }));
        assert_eq!(scene.reminders(), [], "{how}: {outcome}");
        assert_eq!(standing(&scene, &ana)["quiet_until"], "2026-03-12");
        assert_eq!(kinds(&scene, "2026-03-11"), [] as [&str; 0]);
        assert_eq!(kinds(&scene, "2026-03-12"), ["rhythm"]);
    }
    let (scene, ana) = regular("Ana Jurić");
    scene.at("2026-03-05T10:00").tell("note_add", note(&ana, json!({ "words": "Rang: she is moving house" })));
    assert_eq!(kinds(&scene, "2026-03-11"), [] as [&str; 0], "a talk that was noted is a contact");
    assert_eq!(kinds(&scene, "2026-03-12"), ["rhythm"]);
}

#[test]
fn a_text_that_was_only_opened_is_no_contact_until_somebody_says_it_was_sent() {
    let (scene, ana) = regular("Ana Jurić");
    let id = log(&scene, "2026-03-05", &ana, "opened", json!({ "how": "whatsapp", "occasion": "due" }));
    assert_eq!(kinds(&scene, "2026-03-05"), ["rhythm"]);
    let told = |scene: &Scene| {
        let story = scene.ask("client_story", json!({ "client": ana, "kind": "talks", "before": null }));
        let contact = story["entries"][0]["contact"].clone();
        (contact["how"].clone(), contact["outcome"].clone(), contact["occasion"].clone())
    };
    assert_eq!(told(&scene), (json!("whatsapp"), json!("opened"), json!("due")));
    scene.tell("contact_sent", json!({ "id": id }));
    assert_eq!(told(&scene).1, "sent");
    assert_eq!(scene.reminders(), []);
    scene.tell("history_undo", json!({ "step": null }));
    assert_eq!((told(&scene).1, scene.reminders().len()), (json!("opened"), 1), "taken back, she is due again");
    scene.tell("contact_sent", json!({ "id": id }));
    assert_eq!(scene.refused("contact_sent", json!({ "id": id })).1, "not_found", "sent is sent");
}

#[test]
fn reached_but_not_now_she_is_asked_on_the_day_she_named() {
    let (scene, ana) = regular("Ana Jurić");
    let refused = |until: Value| {
        let args = json!({ "client": ana, "how": "call", "outcome": "not_now", "until": until, "words": "", "occasion": null, "key": null });
        scene.at("2026-03-05T10:00").refused("contact_log", args)
    };
    assert_eq!(refused(json!(null)), ("until".into(), "required".into()));
    assert_eq!(refused(json!("2026-03-05")), ("until".into(), "in_the_past".into()));
    log(&scene, "2026-03-05", &ana, "not_now", json!({ "until": "2026-03-25", "words": "after the holidays" }));
    assert_eq!(standing(&scene, &ana)["quiet_why"], "not_now");
    assert_eq!(kinds(&scene, "2026-03-24"), [] as [&str; 0]);
    assert_eq!(kinds(&scene, "2026-03-25"), ["rhythm"]);
}

#[test]
fn after_three_tries_without_an_answer_she_rests_until_she_lapses() {
    let (scene, ana) = regular("Ana Jurić");
    for day in ["2026-03-05", "2026-03-12", "2026-03-19"] {
        assert_eq!(kinds(&scene, day), ["rhythm"], "{day}");
        log(&scene, day, &ana, "no_answer", json!({}));
    }
    assert_eq!(standing(&scene, &ana)["quiet_why"], "resting");
    assert_eq!(kinds(&scene, "2026-03-29"), [] as [&str; 0]);
    assert_eq!(kinds(&scene, "2026-03-30"), ["lapsed"], "another question: how to win her back");
    for day in ["2026-03-30", "2026-04-06", "2026-04-13"] {
        log(&scene, day, &ana, "no_answer", json!({}));
    }
    assert_eq!(kinds(&scene, "2026-12-30"), [] as [&str; 0], "three more, and nobody nags her");
    // She writes back.
    log(&scene, "2026-12-30", &ana, "talked", json!({ "how": "viber" }));
    assert_eq!(kinds(&scene, "2027-01-06"), ["lapsed"]);
}

#[test]
fn a_visit_begins_the_counting_anew() {
    let (scene, ana) = regular("Ana Jurić");
    for day in ["2026-03-05", "2026-03-12", "2026-03-19"] {
        log(&scene, day, &ana, "no_answer", json!({}));
    }
    scene.came(&ana, "Lash fill", "2026-03-23T11:00");
    assert_eq!(kinds(&scene, "2026-04-08"), ["rhythm"]);
}

#[test]
fn whoever_moved_away_is_gone_with_the_reason_until_she_comes_again() {
    let (scene, ana) = regular("Ana Jurić");
    log(&scene, "2026-03-05", &ana, "moved_away", json!({ "words": "to Split" }));
    let gone = standing(&scene, &ana);
    assert_eq!((&gone["state"], &gone["gone"]), (&json!("gone"), &json!("moved_away")));
    assert_eq!(kinds(&scene, "2026-06-05"), [] as [&str; 0]);
    let card = scene.ask("client_card", json!({ "client": ana }));
    assert_eq!((&card["gone"][0]["why"], &card["gone"][0]["words"]), (&json!("moved_away"), &json!("to Split")));
    scene.came(&ana, "Lash fill", "2026-06-08T11:00");
    assert_eq!(scene.ask("client_card", json!({ "client": ana }))["gone"], json!([]));
    assert_eq!(standing(&scene, &ana)["state"], "on_rhythm");
    assert_ne!(kinds(&scene, "2026-08-20"), [] as [&str; 0], "back, and nobody forgets her again");
}

#[test]
fn gone_for_one_category_she_is_asked_about_the_other() {
    let (scene, ana) = regular("Ana Jurić");
    for day in ["2026-01-07", "2026-02-04", "2026-03-04"] {
        scene.came(&ana, "Brows", &format!("{day}T11:00"));
    }
    scene
        .at("2026-04-10T09:00")
        .tell("gone_add", json!({ "client": ana, "category": "Lashes", "why": "price", "words": "" }));
    let rows = scene.ask("reminder_list", json!({ "state": "open" }))["rows"].clone();
    assert_eq!((rows.as_array().unwrap().len(), &rows[0]["why"]["standing"]["category"]), (1, &json!("Brows")));
    let gone = scene.ask("client_card", json!({ "client": ana }))["gone"][0]["id"].clone();
    scene.tell("gone_remove", json!({ "id": gone }));
    assert_eq!(scene.reminders().len(), 1, "in lists she stands once");
}

#[test]
fn who_asked_not_to_be_contacted_is_proposed_by_no_screen() {
    let (scene, ana) = regular("Ana Jurić");
    let mut fields = scene.ask("client_card", json!({ "client": ana }))["client"].clone();
    fields["birthday"] = "--03-06".into();
    scene.tell("client_change", json!({ "id": ana, "fields": fields }));
    scene.tell("note_add", note(&ana, json!({ "promise": "Serum", "promise_due": "2026-03-05" })));
    let feast = json!({ "id": null, "kind": "womens_day", "words": "", "day": "" });
    scene.tell("feast_set", json!({ "client": ana, "feasts": [feast] }));
    let wish = json!({ "client": ana, "service": scene.service("Lash fill"), "master": null, "from": "2026-03-05", "until": "2026-03-30",
        "weekdays": [], "part": "", "words": "" });
    scene.at("2026-03-05T09:00").tell("waiting_add", wish);
    let mut before = kinds(&scene, "2026-03-07");
    before.sort_unstable();
    assert_eq!(before, ["birthday", "feast", "promise", "rhythm"]);

    log(&scene, "2026-03-07", &ana, "refused", json!({}));
    assert_eq!(kinds(&scene, "2026-03-20"), ["promise"], "what we owe her stands; nothing else is proposed");
    let row = scene.ask("reminder_list", json!({ "state": "open" }))["rows"][0].clone();
    assert_eq!((&row["channels"], &row["no_contact"]), (&json!([]), &json!(true)));
    assert_eq!(scene.ask("call_list", json!({ "minutes": 60 }))["total"], 0);
    let gaps = scene.ask("gap_list", json!({})).to_string();
    assert!(!gaps.contains(&ana), "no free time is offered to her");
    assert_eq!(scene.ask("client_card", json!({ "client": ana }))["client"]["no_contact"], true);
    let visit = scene.book(&ana, "Lash fill", "2026-03-24T11:00");
    scene.at("2026-03-23T09:00");
    assert!(!scene.reminders().iter().any(|(_, kind)| kind == "confirmation"));
    let confirm = scene.ask("confirm_list", json!({ "day": "2026-03-24" }));
    assert_eq!((&confirm["rows"][0]["visit"], &confirm["rows"][0]["channels"]), (&json!(visit), &json!([])));
    scene.tell("client_allow", json!({ "id": ana }));
    assert!(scene.reminders().iter().any(|(_, kind)| kind == "confirmation"));
}

#[test]
fn a_contact_closes_the_follow_up_and_a_call_nobody_took_puts_it_off() {
    let left = || {
        let scene = Scene::lashes("2026-03-12T10:00");
        let ana = scene.client("Ana Jurić");
        let visit = scene.book(&ana, "Removal", "2026-03-12T11:00");
        scene.finish(&visit, json!({ "kind": "follow_up", "on": "2026-03-16", "reason": "roster" }));
        (scene, ana)
    };
    for outcome in ["talked", "booked", "sent"] {
        let (scene, ana) = left();
        assert_eq!(kinds(&scene, "2026-03-16"), ["follow_up"]);
        log(&scene, "2026-03-16", &ana, outcome, json!({}));
        assert_eq!(kinds(&scene, "2026-06-16"), [] as [&str; 0], "{outcome}");
        let lately = scene.at("2026-03-17T09:00").ask("reminder_answered", json!({}));
        assert_eq!((&lately[0]["key"]["kind"], &lately[0]["outcome"]), (&json!("follow_up"), &json!(outcome)));
        scene.tell("history_undo", json!({ "step": null }));
        assert_eq!(kinds(&scene, "2026-03-17"), ["follow_up"], "undone, it is open again");
    }
    let (scene, ana) = left();
    log(&scene, "2026-03-16", &ana, "no_answer", json!({}));
    assert_eq!(kinds(&scene, "2026-03-22"), [] as [&str; 0]);
    assert_eq!(kinds(&scene, "2026-03-23"), ["follow_up"]);
}

#[test]
fn a_plan_to_win_her_back_leads_until_she_comes() {
    let (scene, ana) = regular("Ana Jurić");
    assert_eq!(kinds(&scene, "2026-04-10"), ["lapsed"]);
    let plan = json!({ "client": ana, "master": null, "offer": "A fill for the price of a removal", "step": "Write her a card", "step_on": "2026-04-15" });
    let id = scene.tell("win_back_add", plan.clone()).out["id"].clone();
    assert_eq!(scene.refused("win_back_add", plan), ("offer".into(), "already".into()));
    assert_eq!(kinds(&scene, "2026-04-14"), [] as [&str; 0], "the plan speaks for her");
    assert_eq!(kinds(&scene, "2026-04-15"), ["win_back"]);
    let row = scene.ask("reminder_list", json!({ "state": "open" }))["rows"][0].clone();
    assert_eq!(row["why"]["step"], "Write her a card");
    assert!(row["master"].is_string(), "somebody sees to it");
    scene.tell("reminder_done", json!({ "key": row["key"] }));
    assert_eq!(scene.reminders(), []);
    let next = json!({ "id": id, "master": null, "offer": "A fill for the price of a removal", "step": "Ring her", "step_on": "2026-04-20" });
    scene.tell("win_back_change", next);
    assert_eq!(kinds(&scene, "2026-04-20"), ["win_back"], "the next step is told too");
    scene.came(&ana, "Lash fill", "2026-04-22T11:00");
    assert_eq!(scene.ask("client_card", json!({ "client": ana }))["win_back"], json!(null), "she came: it worked");
    assert_eq!(scene.refused("win_back_close", json!({ "id": id, "result": "given_up" })).1, "not_found");
}

#[test]
fn the_numbers_of_the_rule_are_hers_to_change_and_hold_at_once() {
    let (scene, ana) = regular("Ana Jurić");
    let change = |name: &str, value: i64| {
        let mut settings = scene.ask("setting_show", json!({}));
        settings[name] = value.into();
        scene.tell("setting_change", settings);
    };
    assert_eq!(kinds(&scene, "2026-03-03"), [] as [&str; 0]);
    change("due_lead_days", 10);
    change("due_lead_percent", 50);
    assert_eq!(kinds(&scene, "2026-02-27"), ["rhythm"], "ten days before her usual day");
    scene.tell("history_undo", json!({ "step": null }));
    scene.tell("history_undo", json!({ "step": null }));
    assert_eq!(kinds(&scene, "2026-03-03"), [] as [&str; 0], "taken back");
    change("lapsed_percent", 150);
    assert_eq!(kinds(&scene, "2026-03-20"), ["lapsed"], "from one and a half times her usual");
    change("cool_off_days", 2);
    log(&scene, "2026-03-20", &ana, "talked", json!({}));
    assert_eq!(kinds(&scene, "2026-03-22"), ["lapsed"]);
    let mut settings = scene.ask("setting_show", json!({}));
    settings["late_percent"] = 90.into();
    assert_eq!(scene.refused("setting_change", settings.clone()), ("late_percent".into(), "out_of_range".into()));
    (settings["late_percent"], settings["lapsed_percent"]) = (180.into(), 150.into());
    assert_eq!(scene.refused("setting_change", settings), ("lapsed_percent".into(), "from_after_to".into()));
}
