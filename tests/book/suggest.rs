//! When the next visit is proposed, with whom, and what is said of it.

use serde_json::{Value, json};

use regulars_core::service::Trade;

use crate::scene::Scene;

fn suggest(scene: &Scene, client: &str, services: &[&str], more: Value) -> Value {
    let services: Vec<String> = services.iter().map(|name| scene.service(name)).collect();
    let mut args = json!({ "client": client, "services": services, "master": null });
    for (key, value) in more.as_object().unwrap() {
        args[key] = value.clone();
    }
    scene.ask("booking_suggest", args)
}

/// The offered times.
fn times(advice: &Value) -> Vec<&str> {
    advice["offers"].as_array().unwrap().iter().map(|offer| offer["at"].as_str().unwrap()).collect()
}

/// The kinds of the reasons of an offer.
fn reasons(offer: &Value) -> Vec<&str> {
    offer["reasons"].as_array().unwrap().iter().map(|reason| reason["kind"].as_str().unwrap()).collect()
}

fn maja(scene: &Scene) -> Value {
    scene.ask("master_list", json!({}))[0].clone()
}

/// A second master with the first one's week.
fn olena(scene: &Scene, skills: Value) -> String {
    let hours = maja(scene)["hours"].clone();
    let fields = json!({ "name": "Olena", "colour": "sea", "room": "", "hours": hours, "skills": skills });
    scene.tell("master_add", fields).out["id"].as_str().unwrap().to_owned()
}

/// Books and finishes a visit with one master.
fn came_to(scene: &Scene, client: &str, master: &str, at: &str) {
    scene.at(&format!("{}T00:05", &at[..10]));
    let args = json!({ "client": client, "services": [scene.service("Lash fill")], "at": at, "master": master });
    let visit = scene.tell("visit_book", args).out["id"].as_str().unwrap().to_owned();
    scene.at(&format!("{}T20:00", &at[..10]));
    scene.finish(&visit, json!({ "kind": "no", "reason": "" }));
}

#[test]
fn without_a_history_the_service_decides() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let ana = scene.client("Ana Jurić");
    let first = suggest(&scene, &ana, &["Lash fill"], json!({}));
    assert_eq!(times(&first)[0], "2026-03-12T10:15", "nothing says when, so the nearest time is first");
    assert_eq!(reasons(&first["offers"][0]), ["nearest"]);
    let visit = scene.book(&ana, "Lash fill", "2026-03-12T11:00");
    scene.at("2026-03-12T12:10");
    let advice = scene.ask("finish_page", json!({ "visit": visit }))["advice"].clone();
    // A fill is usual after two to three weeks, and is still a fill until the fourth is over.
    assert_eq!(
        (&advice["usual"], &advice["target"], &advice["from"], &advice["to"]),
        (&json!(21), &json!("2026-04-02"), &json!("2026-03-26"), &json!("2026-04-09"))
    );
    assert_eq!(advice["offers"][0]["at"].as_str().map(|at| &at[..10]), Some("2026-04-02"));
    assert_eq!(advice["offers"][0]["reasons"], json!([{ "kind": "weeks", "weeks": 3 }]));
}

#[test]
fn in_three_months_any_tuesday() {
    // A consultant who is asked on a Thursday.
    let scene = Scene::new("2026-03-12T10:00", "Europe/Zagreb", "HR", Trade::Consulting);
    let ana = scene.client("Ana Jurić");
    let wish = |weekday: Value, part: &str| json!({ "wish": { "after": 3, "unit": "months", "weekday": weekday, "part": part } });
    let tuesday = suggest(&scene, &ana, &["Session"], wish(json!(2), ""));
    assert_eq!(tuesday["target"], "2026-06-09", "the Tuesday nearest to the twelfth of June");
    assert_eq!(times(&tuesday)[0], "2026-06-09T09:00");
    assert_eq!(tuesday["offers"][0]["reasons"], json!([{ "kind": "asked", "days": 0 }]));
    let days: Vec<&str> = times(&tuesday).iter().map(|at| &at[..10]).collect();
    assert_eq!(days, ["2026-06-09", "2026-06-02", "2026-06-16"], "and other Tuesdays, the nearest first");
    assert_eq!(tuesday["offers"][1]["reasons"][0], json!({ "kind": "asked", "days": -7 }));
    let afternoon = suggest(&scene, &ana, &["Session"], wish(json!(2), "afternoon"));
    assert_eq!(times(&afternoon)[0], "2026-06-09T12:00");
    assert!(times(&afternoon).iter().all(|at| ("12:00".."17:00").contains(&&at[11..])));

    // All Tuesdays around are taken: a later or an earlier one is offered, and it is said.
    let master = maja(&scene)["id"].clone();
    for week in ["2026-06-02", "2026-06-09", "2026-06-16"] {
        let off = json!({ "master": master, "kind": "off", "from": week, "until": week, "starts": null, "ends": null, "words": "" });
        scene.tell("exception_add", off);
    }
    let widened = suggest(&scene, &ana, &["Session"], wish(json!(2), ""));
    assert_eq!(times(&widened)[0], "2026-05-26T09:00");
    assert_eq!(reasons(&widened["offers"][0]), ["asked", "widened"]);
    // Nobody works on Sundays.
    assert_eq!(suggest(&scene, &ana, &["Session"], wish(json!(7), ""))["offers"], json!([]));
    let far = json!({ "client": ana, "services": [scene.service("Session")], "master": null,
        "wish": { "after": 25, "unit": "months", "weekday": null, "part": "" } });
    let fault = scene.unanswered("booking_suggest", far);
    assert_eq!((&fault["field"], &fault["rule"]), (&json!("after"), &json!("out_of_range")));
}

#[test]
fn several_services_follow_each_other_and_the_strictest_leads() {
    let scene = Scene::lashes("2026-03-12T00:05");
    let ana = scene.client("Ana Jurić");
    let services = [scene.service("Brows"), scene.service("Lash fill")];
    let args = json!({ "client": ana, "services": services, "at": "2026-03-12T11:00", "master": null });
    let visit = scene.tell("visit_book", args).out["id"].as_str().unwrap().to_owned();
    scene.at("2026-03-12T13:05");
    let advice = scene.ask("finish_page", json!({ "visit": visit }))["advice"].clone();
    // Brows would wait five weeks, a fill does not.
    assert_eq!((&advice["minutes"], &advice["target"]), (&json!(45 + 75), &json!("2026-04-02")));
    assert_eq!(advice["offers"][0]["ends"], "2026-04-02T11:00", "{advice}");
    scene.finish(&visit, json!({ "kind": "no", "reason": "" }));
    // 45 and 75 minutes, and the longer buffer of the two, fit between half past two and a quarter to five.
    let other = scene.client("Maja Kovač");
    scene.book(&other, "Full set", "2026-04-02T09:00");
    scene.book(&other, "Full set", "2026-04-02T11:15");
    scene.book(&other, "Patch test", "2026-04-02T13:30");
    scene.book(&other, "Lash fill", "2026-04-02T16:00");
    let free =
        scene.ask("booking_free", json!({ "day": "2026-04-02", "services": services, "master": null, "moving": null }));
    assert_eq!(free["starts"], json!(["2026-04-02T13:45"]), "{free}");
}

#[test]
fn too_late_for_a_fill_is_said_with_the_difference_also_among_other_services() {
    let scene = Scene::lashes("2026-03-12T00:05");
    let ana = scene.client("Ana Jurić");
    scene.came(&ana, "Lash fill", "2026-03-12T11:00");
    let wish = |weeks: i64| json!({ "wish": { "after": weeks, "unit": "weeks", "weekday": 4, "part": "" } });
    // A full set costs 80, a fill 55; what else is done costs the same either way.
    for services in [vec!["Lash fill"], vec!["Lash fill", "Brows"], vec!["Brows", "Lash fill"]] {
        let in_time = suggest(&scene, &ana, &services, wish(4));
        assert_eq!(times(&in_time)[0][..10], *"2026-04-09");
        assert_eq!(in_time["offers"][0]["past_fill"], json!(null), "{services:?}");
        assert!(reasons(&in_time["offers"][0]).contains(&"last_fill_week"));
        let late = suggest(&scene, &ana, &services, wish(5));
        assert_eq!(late["offers"][0]["past_fill"], json!({ "service": "Full set", "extra": 2500 }), "{services:?}");
    }
    for services in [vec!["Brows"], vec!["Lash fill", "Full set"]] {
        let late = suggest(&scene, &ana, &services, wish(5));
        assert_eq!(late["offers"][0]["past_fill"], json!(null), "{services:?} have nothing to turn into");
    }
}

#[test]
fn it_is_looked_for_with_her_usual_master() {
    let scene = Scene::lashes("2026-01-05T09:00");
    let ana = scene.client("Ana Jurić");
    let first = maja(&scene)["id"].as_str().unwrap().to_owned();
    let olena = olena(&scene, json!([]));
    let whose = |services: &[&str]| suggest(&scene, &ana, services, json!({}))["master"].clone();
    assert_eq!(whose(&["Lash fill"]), json!(first), "nobody knows her yet");
    came_to(&scene, &ana, &first, "2026-01-05T11:00");
    came_to(&scene, &ana, &olena, "2026-01-26T11:00");
    assert_eq!(whose(&["Lash fill"]), json!(olena), "once each: the later");
    came_to(&scene, &ana, &first, "2026-02-16T11:00");
    came_to(&scene, &ana, &olena, "2026-03-09T11:00");
    came_to(&scene, &ana, &olena, "2026-03-30T11:00");
    came_to(&scene, &ana, &first, "2026-04-20T11:00");
    came_to(&scene, &ana, &olena, "2026-05-11T11:00");
    assert_eq!(whose(&["Lash fill"]), json!(olena));

    // Olena does no brows, so both together are looked for with Maja; asked for by name she says so.
    let mut hers = scene.ask("master_list", json!({}))[1].clone();
    hers["skills"] = json!([{ "service": scene.service("Brows"), "does": false, "minutes": null, "buffer": null },
        { "service": scene.service("Lash fill"), "does": true, "minutes": 60, "buffer": 0 }]);
    scene.tell("master_change", hers);
    assert_eq!(whose(&["Lash fill", "Brows"]), json!(first));
    let both = json!({ "client": ana, "services": [scene.service("Brows")], "master": olena });
    assert_eq!(scene.unanswered("booking_suggest", both)["rule"], "not_hers");
    // A fill takes her an hour, and so long the offers are.
    let quick = suggest(&scene, &ana, &["Lash fill"], json!({}));
    assert_eq!((&quick["minutes"], &quick["master"]), (&json!(60), &json!(olena)));
    assert_eq!(quick["offers"][0]["ends"].as_str().map(|at| &at[11..]), Some("12:00"), "{quick}");

    // She left: Maja again, and what she began is finished with a next time at Maja's.
    scene.at("2026-06-01T09:00");
    let args =
        json!({ "client": ana, "services": [scene.service("Lash fill")], "at": "2026-06-01T09:00", "master": olena });
    let visit = scene.tell("visit_book", args).out["id"].as_str().unwrap().to_owned();
    let (id, now) = (olena.clone(), scene.instant());
    scene
        .door()
        .with(move |desk| {
            desk.book()?.note(now, "en", |tx| tx.execute("UPDATE master SET archived_at = 1 WHERE id = ?1", [id]))
        })
        .unwrap();
    assert_eq!(whose(&["Lash fill"]), json!(first));
    let page = scene.ask("finish_page", json!({ "visit": visit }));
    assert_eq!((&page["master"], &page["advice"]["master"]), (&json!(first), &json!(first)));
    let next = page["advice"]["offers"][0]["at"].clone();
    let done = scene.finish(&visit, json!({ "kind": "book", "at": next }));
    let booked = scene.ask("visit_show", json!({ "visit": done.out["next"]["id"] }));
    assert_eq!((&booked["master"], &booked["at"]), (&json!(first), &next));
}

#[test]
fn the_next_visit_is_booked_with_whom_it_was_offered() {
    let scene = Scene::lashes("2026-01-05T09:00");
    let ana = scene.client("Ana Jurić");
    let first = maja(&scene)["id"].as_str().unwrap().to_owned();
    let both = [json!([]), json!([])].map(|skills| olena(&scene, skills));
    // Sets are Maja's, fills are not; Ana's fills were as often with the one as with the other of the two who do them.
    came_to(&scene, &ana, &both[0], "2026-01-05T11:00");
    came_to(&scene, &ana, &both[1], "2026-01-26T11:00");
    let mut hers = maja(&scene);
    hers["skills"] = json!([{ "service": scene.service("Lash fill"), "does": false, "minutes": null, "buffer": null }]);
    scene.tell("master_change", hers);
    scene.at("2026-03-12T09:00");
    let args =
        json!({ "client": ana, "services": [scene.service("Full set")], "at": "2026-03-12T10:00", "master": first });
    let visit = scene.tell("visit_book", args).out["id"].as_str().unwrap().to_owned();
    let page = scene.ask("finish_page", json!({ "visit": visit }));
    assert_eq!((&page["master"], &page["advice"]["master"]), (&json!(both[1]), &json!(both[1])));
    let with = |done: Value| scene.ask("visit_show", json!({ "visit": done["next"]["id"] }))["master"].clone();
    let at = page["advice"]["offers"][0]["at"].clone();
    let told = scene.finish(&visit, json!({ "kind": "book", "at": at }));
    assert_eq!(with(told.out), json!(both[1]), "as it was offered");
    scene.tell("history_undo", json!({ "step": told.step }));
    let told = scene.finish(&visit, json!({ "kind": "book", "at": at, "master": both[0] }));
    assert_eq!(with(told.out), json!(both[0]), "or with whom she wishes");
}

#[test]
fn leave_a_block_and_a_full_room_are_nobodys_time() {
    let scene = Scene::lashes("2026-03-12T00:05");
    let ana = scene.client("Ana Jurić");
    scene.came(&ana, "Lash fill", "2026-03-12T11:00");
    scene.at("2026-03-13T09:00");
    let mut first = maja(&scene);
    let master = first["id"].clone();
    let at = |scene: &Scene| times(&suggest(scene, &ana, &["Lash fill"], json!({})))[0].to_owned();
    assert_eq!(at(&scene), "2026-04-02T09:00");
    scene.tell(
        "block_add",
        json!({ "master": master, "from": "2026-04-02T08:00", "to": "2026-04-02T10:10", "words": "supplier" }),
    );
    assert_eq!(at(&scene), "2026-04-02T10:15", "on the grid after the block");
    // The only cabinet is Olena's until half past three.
    let room = scene.tell("room_add", json!({ "name": "Cabinet", "places": 1 })).out["id"].clone();
    first["room"] = room.clone();
    scene.tell("master_change", first);
    let other = olena(&scene, json!([]));
    let guest = scene.client("Maja Kovač");
    for at in ["2026-04-02T10:00", "2026-04-02T12:00", "2026-04-02T14:00"] {
        let args = json!({ "client": guest, "services": [scene.service("Lash fill")], "at": at, "master": other, "room": room });
        scene.tell("visit_book", args);
    }
    let thursday = json!({ "master": master, "wish": { "after": 20, "unit": "days", "weekday": 4, "part": "" } });
    let advice = suggest(&scene, &ana, &["Lash fill"], thursday.clone());
    assert_eq!(times(&advice)[0], "2026-04-02T15:30");
    let off = json!({ "master": null, "kind": "holiday", "from": "2026-04-01", "until": "2026-04-03", "starts": null, "ends": null, "words": "" });
    scene.tell("exception_add", off);
    let advice = suggest(&scene, &ana, &["Lash fill"], thursday);
    assert_eq!(times(&advice)[0], "2026-03-26T09:00");
    assert!(times(&advice).iter().all(|at| !("2026-04-01".."2026-04-04").contains(&&at[..10])), "{advice}");
}

#[test]
fn three_weeks_across_a_change_of_the_clock_are_three_weeks() {
    for zone in ["Europe/Kyiv", "Europe/Bucharest", "Europe/Sarajevo", "Asia/Dubai"] {
        for (came, next) in [("2026-03-12T11:00", "2026-04-02T11:00"), ("2026-10-08T11:00", "2026-10-29T11:00")] {
            let scene = Scene::new("2026-01-05T09:00", zone, "HR", Trade::Lashes);
            let ana = scene.client("Ana Jurić");
            let before = format!("{}T11:00", if came < "2026-06" { "2026-02-19" } else { "2026-09-17" });
            scene.came(&ana, "Lash fill", &before);
            scene.came(&ana, "Lash fill", came);
            let advice = suggest(&scene, &ana, &["Lash fill"], json!({}));
            assert_eq!(times(&advice)[0], next, "{zone}");
            assert_eq!(reasons(&advice["offers"][0]), ["weeks", "usual_day_and_hour"], "{zone}");
            let visit = scene.book(&ana, "Lash fill", next);
            let shown = scene.ask("visit_show", json!({ "visit": visit }));
            assert_eq!((&shown["at"], &shown["minutes"]), (&json!(next), &json!(75)), "{zone}");
        }
    }
}
