//! The day at a glance: who comes, what to know about her, what is still free.

use serde_json::{Value, json};

use crate::scene::{Scene, note, person};

fn today(scene: &Scene) -> Value {
    scene.ask("today_page", json!({}))
}

fn words(list: &Value) -> Vec<&str> {
    list.as_array().unwrap().iter().map(|row| row["words"].as_str().unwrap()).collect()
}

#[test]
fn the_brief_says_what_to_know_before_she_comes() {
    let scene = Scene::lashes("2026-01-29T08:00");
    let ana = scene.client_with(json!({
        "name": "Ana Jurić", "address_form": "informal", "birthday": "1991-03-20", "people": [person("Luka", "child", "2019-05-03")],
    }));
    scene.tell(
        "alert_add",
        json!({ "client": ana, "kind": "allergy", "words": "Strong glue", "since": null, "until": null }),
    );
    scene.tell("preference_add", json!({ "client": ana, "kind": "drink", "words": "Mint tea, no sugar" }));
    let first = scene.book(&ana, "Full set", "2026-01-29T11:00");
    scene.at("2026-01-29T13:00").finish_with(&first, json!({ "note": "Moving to Karlovac", "ask": "How was the move?",
        "promise": "The address of the joiner", "promise_due": "2026-03-01", "next": { "kind": "book", "at": "2026-02-19T11:00" } }));
    let second = scene.ask("client_card", json!({ "client": ana }))["next"]["id"].as_str().unwrap().to_owned();
    scene.at("2026-02-19T12:30").finish_with(
        &second,
        json!({ "note": "The flat is small but bright",
        "next": { "kind": "book", "at": "2026-03-12T11:00" } }),
    );
    scene.tell("note_add", note(&ana, json!({ "step": "Send pictures of brown lashes" })));
    scene.at("2026-03-12T10:52");
    let brief = today(&scene)["brief"].clone();
    assert_eq!(
        (&brief["phase"], &brief["in_minutes"], &brief["visit"]["name"]),
        (&json!("next"), &json!(8), &json!("Ana Jurić"))
    );
    assert_eq!(brief["address_form"], "informal");
    assert_eq!(words(&brief["alerts"]), ["Strong glue"]);
    assert_eq!((&brief["last"]["at"], &brief["last"]["services"]), (&json!("2026-02-19T11:00"), &json!(["Lash fill"])));
    assert_eq!(words(&brief["talked"]), ["The flat is small but bright", "Moving to Karlovac"], "the newest first");
    assert_eq!(words(&brief["asks"]), ["How was the move?"]);
    assert_eq!(
        (words(&brief["promises"]), &brief["promises"][0]["late"]),
        (vec!["The address of the joiner"], &json!(true))
    );
    assert_eq!(words(&brief["steps"]), ["Send pictures of brown lashes"]);
    assert_eq!(words(&brief["likes"]), ["Mint tea, no sugar"]);
    let dates: Vec<_> =
        brief["dates"].as_array().unwrap().iter().map(|date| (&date["name"], &date["in_days"])).collect();
    assert_eq!(dates, [(&json!("Ana Jurić"), &json!(8))], "her birthday is near, her son's is not");
    assert_eq!(brief["rebook"]["at"], "2026-04-02T11:00");
    assert_eq!(brief["booked"], json!(null));
    assert_eq!(
        scene.ask("today_brief", json!({ "visit": brief["visit"]["id"] })),
        brief,
        "the same from the day's list"
    );
}

#[test]
fn who_is_here_comes_before_who_is_next() {
    let scene = Scene::lashes("2026-03-12T08:00");
    let (ana, maja) = (scene.client("Ana Jurić"), scene.client("Maja Kovač"));
    let first = scene.book(&ana, "Lash fill", "2026-03-12T11:00");
    let second = scene.book(&maja, "Lash fill", "2026-03-12T14:00");
    let brief = |at: &str| {
        let page = today(scene.at(at));
        (page["brief"]["visit"]["name"].clone(), page["brief"]["phase"].clone())
    };
    assert_eq!(brief("2026-03-12T10:00"), (json!("Ana Jurić"), json!("next")));
    scene.tell("visit_confirm", json!({ "id": first }));
    scene.at("2026-03-12T11:02").tell("visit_start", json!({ "id": first }));
    assert_eq!(brief("2026-03-12T11:05"), (json!("Ana Jurić"), json!("here")));
    assert_eq!(brief("2026-03-12T13:30"), (json!("Ana Jurić"), json!("here")), "she is here until finished");
    scene.finish(&first, json!({ "kind": "no", "reason": "" }));
    assert_eq!(brief("2026-03-12T13:40"), (json!("Maja Kovač"), json!("next")));
    assert_eq!(today(&scene)["brief"]["in_minutes"], 20);
    scene.tell("visit_cancel", json!({ "id": second, "by": "client" }));
    let page = today(&scene);
    assert_eq!(page["brief"], json!(null));
    assert_eq!(page["visits"].as_array().unwrap().len(), 1, "the cancelled one is gone from the day");
}

#[test]
fn the_day_shows_first_visits_birthdays_alerts_and_who_has_booked_again() {
    let scene = Scene::lashes("2026-03-12T08:00");
    let ana = scene.client_with(json!({ "name": "Ana Jurić", "birthday": "--03-15" }));
    scene.tell(
        "alert_add",
        json!({ "client": ana, "kind": "pregnancy", "words": "Fifth month", "since": null, "until": null }),
    );
    scene.book(&ana, "Lash fill", "2026-03-12T11:00");
    let row = || today(&scene)["visits"][0].clone();
    assert_eq!((&row()["first"], &row()["birthday_in"], &row()["rebooked"]), (&json!(true), &json!(3), &json!(null)));
    assert_eq!(words(&row()["alerts"]), ["Fifth month"]);
    scene.book(&ana, "Lash fill", "2026-04-02T11:00");
    assert_eq!(row()["rebooked"], "2026-04-02T11:00");
    assert_eq!(today(&scene)["brief"]["booked"]["at"], "2026-04-02T11:00");
    assert_eq!(today(&scene)["brief"]["rebook"], json!(null), "who has booked is offered nothing");
    scene.at("2026-04-02T10:00");
    assert_eq!((&row()["first"], &row()["birthday_in"]), (&json!(false), &json!(null)));
}

#[test]
fn what_is_free_of_the_day_is_shown_from_now_on() {
    let scene = Scene::lashes("2026-03-12T08:00");
    let ana = scene.client("Ana Jurić");
    scene.book(&ana, "Lash fill", "2026-03-12T11:00");
    scene.book(&ana, "Lash fill", "2026-03-12T12:45");
    let gaps = |at: &str| {
        let page = today(scene.at(at));
        let list = page["gaps"].as_array().unwrap();
        list.iter()
            .map(|gap| (gap["from"].as_str().unwrap()[11..].to_owned(), gap["minutes"].as_i64().unwrap()))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        gaps("2026-03-12T08:00"),
        [("09:00".into(), 120), ("14:15".into(), 225)],
        "a quarter of an hour is no gap"
    );
    assert_eq!(gaps("2026-03-12T10:15"), [("10:15".into(), 45), ("14:15".into(), 225)]);
    assert_eq!(gaps("2026-03-12T10:45"), [("14:15".into(), 225)]);
    assert_eq!(gaps("2026-03-12T17:45"), []);
    assert_eq!(gaps("2026-03-15T10:00"), [], "a Sunday");
}

#[test]
fn the_counts_beside_the_sidebar_are_those_of_the_pages() {
    let scene = Scene::lashes("2026-03-12T08:00");
    let counts = || scene.ask("today_counts", json!({}));
    assert_eq!(counts(), json!({ "visits": 0, "reminders": 0 }));
    let ana = scene.client_with(json!({ "name": "Ana Jurić", "birthday": "--03-12" }));
    let visit = scene.book(&ana, "Lash fill", "2026-03-12T11:00");
    scene.book(&ana, "Lash fill", "2026-03-19T11:00");
    assert_eq!(counts(), json!({ "visits": 1, "reminders": 1 }));
    let page = today(&scene);
    assert_eq!((&page["due_total"], &page["due"][0]["name"]), (&json!(1), &json!("Ana Jurić")));
    scene.tell("visit_cancel", json!({ "id": visit, "by": "us" }));
    assert_eq!(counts(), json!({ "visits": 0, "reminders": 1 }));
    for number in 0..15 {
        scene.client_with(json!({ "name": format!("Maja {number}"), "birthday": "--03-13" }));
    }
    let page = today(&scene);
    assert_eq!(
        (page["due"].as_array().unwrap().len(), &page["due_total"]),
        (12, &json!(16)),
        "a dozen beside the day, the rest in the list"
    );
    assert_eq!(counts()["reminders"], 16);
}

#[test]
fn a_master_sees_her_own_day_or_everybodys() {
    let scene = Scene::lashes("2026-03-12T08:00");
    let maja = scene.ask("master_list", json!({}))[0].clone();
    let fields = json!({ "name": "Olena", "colour": "sea", "room": "", "hours": maja["hours"], "skills": [] });
    let olena = scene.tell("master_add", fields).out["id"].clone();
    let (ana, iva) = (scene.client("Ana Jurić"), scene.client("Iva Novak"));
    scene.book(&ana, "Lash fill", "2026-03-12T11:00");
    let hers =
        json!({ "client": iva, "services": [scene.service("Lash fill")], "at": "2026-03-12T09:30", "master": olena });
    scene.tell("visit_book", hers);
    let page = |args: Value| {
        let page = scene.ask("today_page", args);
        let names: Vec<String> =
            page["visits"].as_array().unwrap().iter().map(|visit| visit["name"].as_str().unwrap().to_owned()).collect();
        let gaps: Vec<(Value, String)> = page["gaps"]
            .as_array()
            .unwrap()
            .iter()
            .map(|gap| (gap["master"].clone(), gap["from"].as_str().unwrap()[11..].to_owned()))
            .collect();
        (names, gaps, page["brief"]["visit"]["name"].clone())
    };
    let at = |master: &Value, from: &str| (master.clone(), from.to_owned());
    let of_maja = [at(&maja["id"], "09:00"), at(&maja["id"], "12:30")];
    let of_olena = [at(&olena, "09:00"), at(&olena, "11:00")];
    assert_eq!(page(json!({ "master": maja["id"] })), (vec!["Ana Jurić".into()], of_maja.to_vec(), json!("Ana Jurić")));
    assert_eq!(page(json!({ "master": olena })), (vec!["Iva Novak".into()], of_olena.to_vec(), json!("Iva Novak")));
    let both = vec![of_maja[0].clone(), of_olena[0].clone(), of_olena[1].clone(), of_maja[1].clone()];
    assert_eq!(page(json!({})), (vec!["Iva Novak".into(), "Ana Jurić".into()], both, json!("Iva Novak")));
    assert_eq!(page(json!({ "master": null })), page(json!({})));
    assert_eq!(scene.unanswered("today_page", json!({ "master": "nobody" }))["kind"], "not_found");
}

#[test]
fn today_says_how_many_are_to_be_told_until_none_is() {
    let scene = Scene::lashes("2026-03-12T08:00");
    let count = || {
        let told = scene.ask("heads_up_list", json!({}))["total"].clone();
        assert_eq!(today(&scene)["to_tell"], told, "the same as the list");
        told.as_i64().unwrap()
    };
    assert_eq!(count(), 0);
    let (ana, iva) = (scene.client("Ana Jurić"), scene.client("Iva Novak"));
    let first = scene.book(&ana, "Lash fill", "2026-03-13T11:00");
    let second = scene.book(&iva, "Lash fill", "2026-03-13T14:00");
    scene.tell("visit_move", json!({ "id": first, "at": "2026-03-13T09:00" }));
    scene.tell("visit_cancel", json!({ "id": second, "by": "us" }));
    assert_eq!(count(), 2);
    let id = scene.ask("heads_up_list", json!({}))["rows"][0]["id"].clone();
    scene.tell("heads_up_told", json!({ "id": id }));
    assert_eq!(count(), 1);
    scene.at("2026-03-14T08:00");
    assert_eq!(count(), 0, "what is past needs no telling");
}
