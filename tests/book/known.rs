//! What is known of a client: likes of the owner's own kinds, doubts with their answers, alerts with consent, patch tests, gifts.

use serde_json::{Value, json};

use crate::scene::Scene;

const WRONG: &str = "invalid";

fn card(scene: &Scene, client: &str) -> Value {
    scene.ask("client_card", json!({ "client": client }))
}

fn service_with(scene: &Scene, name: &str, fields: Value) -> String {
    let all = scene.ask("service_list", json!({ "archived": false }));
    let mut service = all.as_array().unwrap().iter().find(|each| each["name"] == name).unwrap().clone();
    for (key, value) in fields.as_object().unwrap() {
        service[key] = value.clone();
    }
    scene.tell("service_change", json!({ "id": service["id"], "fields": service }));
    service["id"].as_str().unwrap().to_owned()
}

fn patch_test(client: &str, product: &str, at: &str) -> Value {
    json!({
        "client": client, "product": product, "brand": "Lumière", "batch": "B-7", "area": "behind the ear", "master": "", "at": at, "words": "",
    })
}

#[test]
fn the_owner_adds_a_kind_of_her_own_and_taps_what_others_like() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let [ana, bela, cvita] = ["Ana Jurić", "Bela Anić", "Cvita Perić"].map(|name| scene.client(name));
    let parking = scene.tell("preference_kind_add", json!({ "name": "Parking" })).out["id"].clone();
    assert_eq!(scene.refused("preference_kind_add", json!({ "name": " PARKING " })), ("name".into(), "already".into()));
    for (client, words) in [(&ana, "In the yard"), (&bela, "In the yard"), (&cvita, "Comes by tram")] {
        scene.tell("preference_add", json!({ "client": client, "kind": "own", "own": parking, "words": words }));
    }
    let usual = scene.ask("preference_usual", json!({ "kind": "own", "own": parking }));
    assert_eq!(usual, json!(["In the yard"]), "what more than one of them has");
    let own = json!({ "client": ana, "kind": "own", "own": "nothing", "words": "x" });
    assert_eq!(scene.refused("preference_add", own), ("kind".into(), "unknown".into()));
    scene.tell("preference_kind_archive", json!({ "id": parking }));
    assert_eq!(card(&scene, &ana)["preferences"][0]["words"], "In the yard", "what was noted stays");
    assert_eq!(scene.ask("preference_kinds", json!({}))[0]["archived"], true);
}

#[test]
fn a_doubt_has_its_answer_ready_and_both_are_found() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let ana = scene.client("Ana Jurić");
    let doubt = json!({
        "client": ana, "kind": "doubt", "own": "", "words": "Will her own lashes fall out?", "answer": "They shed a few a day anyway; we take no more than they carry.",
    });
    scene.tell("preference_add", doubt);
    assert_eq!(
        card(&scene, &ana)["preferences"][0]["answer"],
        "They shed a few a day anyway; we take no more than they carry."
    );
    assert_eq!(scene.found("carry"), [("Ana Jurić".to_owned(), "preference".to_owned())]);
    scene.later(1);
    let drink = json!({ "client": ana, "kind": "drink", "own": "", "words": "Tea", "answer": "not for a drink" });
    scene.tell("preference_add", drink);
    assert_eq!(card(&scene, &ana)["preferences"][1]["answer"], "", "only a doubt is answered");
}

#[test]
fn an_alert_says_how_grave_since_when_and_from_whom_and_the_gravest_is_first() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let ana = scene.client("Ana Jurić");
    let alert = |kind: &str, words: &str, severity: &str| json!({ "client": ana, "kind": kind, "words": words, "severity": severity, "source": "she said", "since": "2025-11-02", "until": null });
    scene.tell("alert_add", alert("medication", "Eye drops in the morning", "know"));
    scene.tell("alert_add", alert("skin", "Rosacea", "care"));
    scene.tell("alert_add", alert("allergy", "latex tape", "never"));
    let alerts = card(&scene, &ana)["alerts"].clone();
    let words: Vec<&str> = alerts.as_array().unwrap().iter().map(|row| row["words"].as_str().unwrap()).collect();
    assert_eq!(words, ["latex tape", "Rosacea", "Eye drops in the morning"]);
    assert_eq!((&alerts[0]["source"], &alerts[0]["since"]), (&json!("she said"), &json!("2025-11-02")));
    // Where she is touched it is seen: before the visit, and while it is finished.
    let visit = scene.book(&ana, "Lash fill", "2026-03-12T11:00");
    for (ask, args) in [("today_brief", json!({ "visit": visit })), ("finish_page", json!({ "visit": visit }))] {
        assert_eq!(scene.ask(ask, args)["alerts"][0]["words"], "latex tape", "{ask}");
    }
    let old = json!({ "client": ana, "kind": "other", "words": "needs a pillow", "since": null, "until": null });
    scene.tell("alert_add", old);
    assert_eq!(card(&scene, &ana)["alerts"][2]["severity"], "care", "nothing said: take care");
}

#[test]
fn consent_is_kept_with_its_day_and_the_words_she_was_shown() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let ana = scene.client("Ana Jurić");
    let consent = |kind: &str, answer: &str, on: &str| json!({ "client": ana, "kind": kind, "answer": answer, "how": "signed", "on": on });
    scene.tell("consent_add", consent("health", "yes", "2026-03-12"));
    scene
        .tell("consent_text_set", json!({ "kind": "health", "words": "We may keep what you tell us of your health." }));
    assert_eq!(
        scene.refused(
            "consent_text_set",
            json!({ "kind": "health", "words": "We may keep what you tell us of your health." })
        ),
        ("words".into(), "already".into())
    );
    scene.at("2026-05-01T10:00");
    scene.tell(
        "consent_text_set",
        json!({ "kind": "health", "words": "We may keep what you tell us of your health for three years." }),
    );
    let second = scene.tell("consent_add", consent("health", "yes", "2026-05-01")).out["id"].clone();
    let rows = card(&scene, &ana)["consents"].clone();
    assert_eq!((&rows[0]["version"], &rows[0]["on"]), (&json!(2), &json!("2026-05-01")));
    assert_eq!((&rows[1]["version"], &rows[1]["on"]), (&json!(0), &json!("2026-03-12")), "the program's own words");
    let texts = scene.ask("consent_texts", json!({}));
    assert_eq!(texts[1]["words"], "We may keep what you tell us of your health.", "what others agreed to stays");
    scene.at("2026-06-01T10:00");
    scene.tell("consent_withdraw", json!({ "id": second }));
    assert_eq!(card(&scene, &ana)["consents"][0]["withdrawn_on"], "2026-06-01");
    assert_eq!(scene.refused("consent_withdraw", json!({ "id": second })).1, "not_found", "once is enough");
    assert_eq!(
        scene.refused("consent_add", consent("photo_post", "yes", "2026-06-02")),
        ("on".into(), "in_the_future".into())
    );
}

#[test]
fn a_service_that_wants_a_patch_test_is_booked_and_finished_only_with_a_decision() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let ana = scene.client("Ana Jurić");
    let lift = service_with(
        &scene,
        "Lash lift",
        json!({ "patch_lead": 48, "patch_days": 180, "patch_product": "Lift lotion" }),
    );
    let booking = |at: &str| json!({ "client": ana, "services": [lift], "at": at, "master": null });
    let mut wanted = booking("2026-03-16T11:00");
    assert_eq!(scene.refused("visit_book", wanted.clone()), ("patch".into(), "needs_decision".into()));
    let check = |at: &str| scene.ask("patch_check", json!({ "client": ana, "services": [lift], "at": at }));
    assert_eq!(
        (&check("2026-03-16T11:00")[0]["state"], &check("2026-03-16T11:00")[0]["name"]),
        (&json!("missing"), &json!("Lash lift"))
    );
    wanted["patch"] = json!("Test on Friday, before she comes");
    let visit = scene.tell("visit_book", wanted).out["id"].as_str().unwrap().to_owned();
    assert_eq!(card(&scene, &ana)["patch"][0]["state"], "missing", "her card warns of the next visit");

    scene.at("2026-03-13T09:00");
    let test = scene.tell("patch_test_add", patch_test(&ana, "lift Lotion", "2026-03-13T09:00")).out["id"].clone();
    assert_eq!(check("2026-03-16T11:00")[0]["state"], "unread");
    scene.at("2026-03-15T10:00");
    scene.tell("patch_test_read", json!({ "id": test, "result": "none", "words": "" }));
    assert_eq!(check("2026-03-16T11:00"), json!([]), "read, old enough, its own product");
    assert_eq!(check("2026-03-15T08:59")[0]["ready"], "2026-03-15T09:00", "47 hours 59 minutes after it");
    assert_eq!(check("2026-09-10T11:00")[0]["until"], "2026-09-09", "half a year later it has run out");

    // Another lotion is bought: the old test says nothing of it any more, and finishing asks again.
    service_with(&scene, "Lash lift", json!({ "patch_product": "Silk lotion" }));
    scene.at("2026-03-16T12:30");
    assert_eq!(scene.ask("today_brief", json!({ "visit": visit }))["patch"][0]["state"], "other_product");
    let mut save = json!({
        "visit": visit, "lines": [{ "service": lift, "price": 4500 }], "paid": 4500, "paid_by": "card", "note": "", "ask": "", "promise": "",
        "promise_due": null, "preference": null, "asked": [], "kept": [], "next": { "kind": "no", "reason": "" },
    });
    assert_eq!(scene.refused("finish_save", save.clone()), ("patch".into(), "needs_decision".into()));
    save["patch"] = json!("  ");
    assert_eq!(scene.refused("finish_save", save.clone()), ("patch".into(), "required".into()));
    save["patch"] = json!("She wants it all the same");
    scene.tell("finish_save", save);
    let story = scene.ask("client_story", json!({ "client": ana, "kind": "all", "before": null }))["entries"].clone();
    let decided: Vec<(&Value, &Value, &Value)> = story
        .as_array()
        .unwrap()
        .iter()
        .filter(|entry| entry["kind"] == "decision")
        .map(|entry| (&entry["decision"]["during"], &entry["decision"]["state"], &entry["decision"]["words"]))
        .collect();
    assert_eq!(
        decided,
        [
            (&json!("finishing"), &json!("other_product"), &json!("She wants it all the same")),
            (&json!("booking"), &json!("missing"), &json!("Test on Friday, before she comes")),
        ]
    );
}

#[test]
fn a_walk_in_and_each_of_a_series_want_the_decision_too() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let ana = scene.client("Ana Jurić");
    let lift = service_with(&scene, "Lash lift", json!({ "patch_days": 30 }));
    let mut here = json!({ "client": ana, "services": [lift], "master": null });
    assert_eq!(scene.refused("visit_walk_in", here.clone()).0, "patch");
    here["patch"] = json!("She had it here in February");
    scene.tell("visit_walk_in", here);
    let test = scene.tell("patch_test_add", patch_test(&ana, "Lotion", "2026-03-10T10:00")).out["id"].clone();
    scene.tell("patch_test_read", json!({ "id": test, "result": "none", "words": "" }));
    let visit = scene.book(&ana, "Lash lift", "2026-03-16T11:00");
    let mut series = json!({ "id": visit, "weeks": 2, "times": 2 });
    assert_eq!(scene.refused("visit_repeat", series.clone()).0, "patch", "the second of them is past its last day");
    series["patch"] = json!("Tested again in April");
    scene.tell("visit_repeat", series);
}

#[test]
fn a_reaction_is_never_overlooked_and_a_test_can_be_corrected() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let ana = scene.client("Ana Jurić");
    let lift = service_with(&scene, "Lash lift", json!({ "patch_days": 180 }));
    let mut test = patch_test(&ana, "Lotion", "2026-03-10T10:00");
    test["id"] = scene.tell("patch_test_add", test.clone()).out["id"].clone();
    scene.tell(
        "patch_test_read",
        json!({ "id": test["id"], "result": "strong", "words": "Red and itching after an hour" }),
    );
    let check = || scene.ask("patch_check", json!({ "client": ana, "services": [lift], "at": "2026-03-20T10:00" }));
    assert_eq!(check()[0]["state"], "reaction");
    let row = card(&scene, &ana)["patch_tests"][0].clone();
    assert_eq!((&row["read_at"], &row["batch"]), (&json!("2026-03-12T10:00"), &json!("B-7")));
    scene.tell("patch_test_read", json!({ "id": test["id"], "result": "", "words": "" }));
    assert_eq!(check()[0]["state"], "unread", "taken back");
    test["at"] = json!("2026-03-13T10:00");
    assert_eq!(scene.refused("patch_test_change", test), ("at".into(), "in_the_future".into()));
    assert_eq!(scene.found("itching"), [] as [(String, String); 0]);
    assert_eq!(scene.found("lumiere"), [("Ana Jurić".to_owned(), "patch_test".to_owned())]);
}

#[test]
fn a_patch_test_is_told_before_it_runs_out_and_not_once_a_newer_one_stands() {
    let scene = Scene::lashes("2026-01-05T10:00");
    let ana = scene.client("Ana Jurić");
    service_with(&scene, "Lash lift", json!({ "patch_days": 90 }));
    let test = scene.tell("patch_test_add", patch_test(&ana, "Lotion", "2026-01-05T10:00")).out["id"].clone();
    scene.tell("patch_test_read", json!({ "id": test, "result": "none", "words": "" }));
    let told = |day: &str| {
        scene.at(&format!("{day}T10:00"));
        scene.reminders().iter().any(|(_, kind)| kind == "patch_test")
    };
    let days = ["2026-03-28", "2026-03-29", "2026-04-05", "2026-04-06"].map(told);
    assert_eq!(days, [false, true, true, false], "a week before 5 April, its last day, and no longer");
    scene.at("2026-03-30T10:00");
    let newer = scene.tell("patch_test_add", patch_test(&ana, "Lotion", "2026-03-30T10:00")).out["id"].clone();
    assert!(!told("2026-03-31"), "tested anew");
    scene.tell("patch_test_remove", json!({ "id": newer }));
    assert!(told("2026-03-31"));
}

#[test]
fn gifts_are_an_idea_first_and_stand_in_the_story_once_given() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let ana = scene.client("Ana Jurić");
    let mut gift =
        json!({ "client": ana, "kind": "idea", "words": "Lavender cream", "cost": 1290, "on": "2026-09-14" });
    gift["id"] = scene.tell("gift_add", gift.clone()).out["id"].clone();
    let story =
        || scene.ask("client_story", json!({ "client": ana, "kind": "all", "before": null }))["entries"].clone();
    assert_eq!(story(), json!([]), "an idea has not happened");
    assert_eq!(card(&scene, &ana)["gifts"][0]["on"], "2026-09-14");
    (gift["kind"], gift["on"]) = (json!("given"), json!(null));
    scene.tell("gift_change", gift);
    assert_eq!(
        (&story()[0]["gift"]["words"], &story()[0]["at"]),
        (&json!("Lavender cream"), &json!("2026-03-12T00:00"))
    );
    assert_eq!(scene.found("lavender"), [("Ana Jurić".to_owned(), "gift".to_owned())]);
    let wrong = json!({ "client": ana, "kind": "received", "words": "Figs", "cost": -1, "on": null });
    assert_eq!(scene.try_tell("gift_add", wrong).unwrap_err()["kind"], WRONG);
}

#[test]
fn her_step_follows_the_rule_until_the_owner_says_otherwise_and_why() {
    let scene = Scene::lashes("2026-01-05T10:00");
    let ana = scene.client("Ana Jurić");
    let step = |client: &str| card(&scene, client)["step"].clone();
    assert_eq!(step(&ana)["step"], "potential");
    scene.book(&ana, "Lash fill", "2026-01-07T11:00");
    assert_eq!(step(&ana)["step"], "visitor", "booked");
    for day in ["2026-02-02", "2026-02-20", "2026-03-12"] {
        scene.came(&ana, "Lash fill", &format!("{day}T11:00"));
    }
    assert_eq!(step(&ana)["step"], "client", "three visits");
    let lucija = scene.client_with(json!({ "name": "Lucija Matić", "brought_by": ana }));
    assert_eq!(step(&ana)["step"], "client", "she has not come yet");
    scene.came(&lucija, "Lash fill", "2026-03-13T15:00");
    assert_eq!((&step(&ana)["step"], &step(&lucija)["step"]), (&json!("supporter"), &json!("buyer")));
    assert_eq!(
        scene.refused("client_step", json!({ "id": lucija, "step": "supporter", "why": " " })),
        ("why".into(), "required".into())
    );
    scene.tell("client_step", json!({ "id": lucija, "step": "supporter", "why": "Writes about us everywhere" }));
    let shown = step(&lucija);
    assert_eq!(
        (&shown["step"], &shown["by_rule"], &shown["why"], &shown["on"]),
        (&json!("supporter"), &json!("buyer"), &json!("Writes about us everywhere"), &json!("2026-03-13"))
    );
    scene.tell("client_step", json!({ "id": lucija, "step": null, "why": "" }));
    assert_eq!((&step(&lucija)["step"], &step(&lucija)["on"]), (&json!("buyer"), &json!(null)));
}

#[test]
fn who_comes_for_less_hunts_prices_and_whoever_has_a_card_does_not() {
    let scene = Scene::lashes("2026-01-05T10:00");
    let ana = scene.client("Ana Jurić");
    for day in ["2026-01-06", "2026-01-27", "2026-02-17"] {
        scene.at(&format!("{day}T00:05"));
        let visit = scene.book(&ana, "Lash fill", &format!("{day}T11:00"));
        scene.at(&format!("{day}T20:00"));
        scene.finish_with(&visit, json!({ "paid": 1000 }));
    }
    assert_eq!(card(&scene, &ana)["step"]["discounts"], "hunter");
    let mut fields = card(&scene, &ana)["client"].clone();
    fields["discount"] = json!("Gold card, 10 %");
    scene.tell("client_change", json!({ "id": ana, "fields": fields }));
    let step = card(&scene, &ana)["step"].clone();
    assert_eq!((&step["discounts"], &step["right"]), (&json!("bearer"), &json!("Gold card, 10 %")));
}

#[test]
fn the_day_her_form_of_address_changed_is_kept() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let ana = scene.client_with(json!({ "name": "Ana Jurić", "address_form": "formal", "employer": "City library" }));
    let client = || card(&scene, &ana)["client"].clone();
    assert_eq!(
        (&client()["address_since"], &client()["employer"]),
        (&json!(null), &json!("City library")),
        "never changed"
    );
    scene.at("2026-04-02T10:00");
    let mut fields = client();
    fields["address_form"] = json!("informal");
    scene.tell("client_change", json!({ "id": ana, "fields": fields }));
    assert_eq!(client()["address_since"], "2026-04-02");
    scene.at("2026-05-02T10:00");
    fields["name"] = json!("Ana Jurić Kos");
    scene.tell("client_change", json!({ "id": ana, "fields": fields }));
    assert_eq!(client()["address_since"], "2026-04-02", "another name is another matter");
}

#[test]
fn what_was_said_on_the_phone_and_a_complaint_are_found_by_their_words() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let ana = scene.client("Ana Jurić");
    scene.tell(
        "contact_log",
        json!({ "client": ana, "how": "call", "outcome": "talked", "until": null, "words": "Away on Hvar until June", "occasion": null, "key": null }),
    );
    scene.tell("complaint_add", json!({ "client": ana, "words": "The left brow is higher", "offered": "A redo" }));
    assert_eq!(scene.found("hvar"), [("Ana Jurić".to_owned(), "contact".to_owned())]);
    assert_eq!(scene.found("redo"), [("Ana Jurić".to_owned(), "complaint".to_owned())]);
}
