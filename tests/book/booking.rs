//! A visit stands in free working time, and the next one is offered where she likes to come.

use serde_json::{Value, json};

use regulars_core::service::Trade;

use crate::scene::Scene;

fn book_args(scene: &Scene, client: &str, at: &str) -> Value {
    json!({ "client": client, "services": [scene.service("Lash fill")], "at": at, "master": null })
}

/// The rule by which a time was refused, and what the rule says of it; always told at the time.
fn refused(scene: &Scene, name: &str, args: Value) -> (String, String) {
    let fault = scene.try_tell(name, args).unwrap_err();
    assert_eq!(fault["field"], "at", "{fault}");
    (fault["rule"].as_str().unwrap().into(), fault["detail"].as_str().unwrap().into())
}

/// The first master's week.
fn work(scene: &Scene, spans: &[(u32, &str, &str)]) {
    let master = scene.ask("master_list", json!({}))[0].clone();
    let hours: Vec<Value> =
        spans.iter().map(|(weekday, from, to)| json!({ "weekday": weekday, "from": from, "to": to })).collect();
    scene.tell(
        "master_change",
        json!({ "id": master["id"], "name": master["name"], "colour": master["colour"], "hours": hours }),
    );
}

fn offers(scene: &Scene, client: &str, service: &str) -> Value {
    scene.ask("booking_suggest", json!({ "client": client, "services": [scene.service(service)], "master": null }))
}

/// The starts that are free on a day.
fn free(scene: &Scene, day: &str, moving: Option<&str>) -> Vec<String> {
    let free = scene.ask(
        "booking_free",
        json!({ "day": day, "services": [scene.service("Lash fill")], "master": null, "moving": moving }),
    );
    free["starts"].as_array().unwrap().iter().map(|at| at.as_str().unwrap()[11..].to_owned()).collect()
}

#[test]
fn a_time_that_cannot_be_is_refused_with_the_reason() {
    // A Thursday; a lash fill takes 75 minutes and 15 more before the next client.
    let scene = Scene::lashes("2026-03-12T10:00");
    let (ana, maja) = (scene.client("Ana Jurić"), scene.client("Maja Kovač"));
    scene.book(&ana, "Lash fill", "2026-03-12T11:00");
    let cases = [
        ("2026-03-12T11:30", "overlaps", "11:00–12:30"),
        ("2026-03-12T12:15", "overlaps", "11:00–12:30"),
        ("2026-03-12T10:00", "overlaps", "11:00–12:30"),
        ("2026-03-12T09:45", "overlaps", "11:00–12:30"),
        ("2026-03-12T08:45", "outside_hours", "09:00–18:00"),
        ("2026-03-12T17:00", "outside_hours", "09:00–18:00"),
        ("2026-03-14T14:00", "outside_hours", "10:00–15:00"),
        ("2026-03-15T11:00", "day_off", ""),
        ("2026-03-11T11:00", "in_the_past", ""),
    ];
    let before = scene.ask("history_state", json!({}));
    for (at, rule, detail) in cases {
        assert_eq!(refused(&scene, "visit_book", book_args(&scene, &maja, at)), (rule.into(), detail.into()), "{at}");
    }
    assert_eq!(scene.ask("history_state", json!({})), before);
    for at in ["2026-03-12T12:30", "2026-03-12T09:30", "2026-03-12T16:45", "2026-03-14T13:45"] {
        scene.book(&maja, "Lash fill", at);
    }
}

#[test]
fn a_break_is_nobodys_time() {
    let scene = Scene::lashes("2026-03-12T08:00");
    work(&scene, &[(4, "09:00", "13:00"), (4, "14:00", "18:00")]);
    let ana = scene.client("Ana Jurić");
    for at in ["2026-03-12T12:00", "2026-03-12T13:15"] {
        let (rule, detail) = refused(&scene, "visit_book", book_args(&scene, &ana, at));
        assert_eq!((rule.as_str(), detail.as_str()), ("outside_hours", "09:00–13:00, 14:00–18:00"), "{at}");
    }
    let starts = free(&scene, "2026-03-12", None);
    assert_eq!((starts[0].as_str(), starts[starts.len() - 1].as_str()), ("09:00", "16:45"));
    assert!(
        starts.contains(&"11:45".into()) && starts.contains(&"14:00".into()),
        "up to the break, and from its end: {starts:?}"
    );
    assert!(!starts.iter().any(|at| at.as_str() > "11:45" && at.as_str() < "14:00"), "{starts:?}");
    for at in &starts {
        scene.tell("visit_book", book_args(&scene, &ana, &format!("2026-03-12T{at}")));
        scene.tell("history_undo", json!({ "step": null }));
    }
    assert_eq!(
        refused(&scene, "visit_book", book_args(&scene, &ana, "2026-03-13T11:00")).0,
        "day_off",
        "she works on Thursdays now"
    );
}

#[test]
fn hours_that_cross_are_refused() {
    let scene = Scene::lashes("2026-03-12T08:00");
    let master = scene.ask("master_list", json!({}))[0].clone();
    let change = |spans: Value| json!({ "id": master["id"], "name": "Maja", "colour": "berry", "hours": spans });
    let span = |from: &str, to: &str| json!({ "weekday": 4, "from": from, "to": to });
    assert_eq!(
        scene.refused("master_change", change(json!([span("13:00", "09:00")]))),
        ("hours".into(), "from_after_to".into())
    );
    assert_eq!(
        scene.refused("master_change", change(json!([span("09:00", "13:00"), span("12:00", "18:00")]))),
        ("hours".into(), "overlaps".into())
    );
    assert_eq!(scene.ask("master_list", json!({}))[0], master);
}

#[test]
fn a_visit_being_moved_does_not_stand_in_its_own_way() {
    let scene = Scene::lashes("2026-03-12T08:00");
    let (ana, maja) = (scene.client("Ana Jurić"), scene.client("Maja Kovač"));
    let visit = scene.book(&ana, "Lash fill", "2026-03-12T11:00");
    scene.book(&maja, "Lash fill", "2026-03-12T14:00");
    let shown = || scene.ask("visit_show", json!({ "visit": visit }))["at"].clone();
    assert!(!free(&scene, "2026-03-12", None).contains(&"11:15".into()));
    assert!(free(&scene, "2026-03-12", Some(&visit)).contains(&"11:15".into()));
    scene.tell("visit_move", json!({ "id": visit, "at": "2026-03-12T11:15" }));
    assert_eq!(shown(), "2026-03-12T11:15");
    let (rule, detail) = refused(&scene, "visit_move", json!({ "id": visit, "at": "2026-03-12T13:00" }));
    assert_eq!((rule.as_str(), detail.as_str()), ("overlaps", "14:00–15:30"));
    for (at, rule) in
        [("2026-03-15T11:00", "day_off"), ("2026-03-11T11:00", "in_the_past"), ("2026-03-13T17:30", "outside_hours")]
    {
        assert_eq!(refused(&scene, "visit_move", json!({ "id": visit, "at": at })).0, rule, "{at}");
    }
    assert_eq!(shown(), "2026-03-12T11:15", "a refused move changes nothing");
    scene.tell("visit_move", json!({ "id": visit, "at": "2026-03-20T09:00" }));
    scene.tell("history_undo", json!({ "step": null }));
    assert_eq!(shown(), "2026-03-12T11:15");
}

#[test]
fn a_cancelled_visit_and_one_she_missed_free_their_time() {
    let scene = Scene::lashes("2026-03-12T08:00");
    let (ana, maja) = (scene.client("Ana Jurić"), scene.client("Maja Kovač"));
    let cancelled = scene.book(&ana, "Lash fill", "2026-03-12T11:00");
    assert_eq!(scene.refused("visit_cancel", json!({ "id": cancelled, "by": "" })), ("by".into(), "required".into()));
    scene.tell("visit_cancel", json!({ "id": cancelled, "by": "client" }));
    assert_eq!(
        scene.refused("visit_cancel", json!({ "id": cancelled, "by": "us" })),
        ("state".into(), "other_state".into())
    );
    let missed = scene.book(&ana, "Lash fill", "2026-03-12T11:00");
    assert_eq!(scene.refused("visit_no_show", json!({ "id": missed })), ("at".into(), "in_the_future".into()));
    scene.at("2026-03-12T11:20").tell("visit_no_show", json!({ "id": missed }));
    let walk_in = scene.book(&maja, "Lash fill", "2026-03-12T11:00");
    let moved = json!({ "id": missed, "at": "2026-03-13T11:00" });
    assert_eq!(scene.refused("visit_move", moved), ("state".into(), "other_state".into()));
    assert_eq!(scene.ask("today_page", json!({}))["brief"]["visit"]["id"], walk_in);
    let numbers = scene.ask("client_card", json!({ "client": ana }))["numbers"].clone();
    assert_eq!((&numbers["cancelled"], &numbers["no_shows"], &numbers["visits"]), (&json!(1), &json!(1), &json!(0)));
}

#[test]
fn in_kyiv_the_hour_that_is_skipped_and_the_hour_that_comes_twice_are_told() {
    let scene = Scene::new("2026-03-20T10:00", "Europe/Kyiv", "UA", Trade::Lashes);
    work(&scene, &[(7, "00:00", "24:00")]);
    let oksana = scene.client("Оксана Бондар");
    let gap = scene.tell("visit_book", book_args(&scene, &oksana, "2026-03-29T03:30")).out;
    assert_eq!((&gap["at"], &gap["shifted"]), (&json!("2026-03-29T04:00"), &json!("gap")));
    assert_eq!(scene.ask("visit_show", json!({ "visit": gap["id"] }))["at"], "2026-03-29T04:00");
    let fold = scene.tell("visit_book", book_args(&scene, &oksana, "2026-10-25T03:30")).out;
    assert_eq!((&fold["at"], &fold["shifted"]), (&json!("2026-10-25T03:30"), &json!("fold")));
    let plain = scene.tell("visit_book", book_args(&scene, &oksana, "2026-04-05T03:30")).out;
    assert_eq!((&plain["at"], &plain["shifted"]), (&json!("2026-04-05T03:30"), &json!(null)));
    scene.tell("visit_cancel", json!({ "id": gap["id"], "by": "client" }));
    let moved = scene.tell("visit_move", json!({ "id": plain["id"], "at": "2026-03-29T03:00" })).out;
    assert_eq!((&moved["at"], &moved["shifted"]), (&json!("2026-03-29T04:00"), &json!("gap")));
}

#[test]
fn first_comes_her_usual_day_and_hour_and_every_offer_can_be_booked() {
    let scene = Scene::lashes("2026-01-08T08:00");
    let ana = scene.client("Ana Jurić");
    for day in ["2026-01-08", "2026-01-29", "2026-02-19", "2026-03-12"] {
        scene.came(&ana, "Lash fill", &format!("{day}T11:00"));
    }
    scene.at("2026-03-13T09:00");
    let advice = offers(&scene, &ana, "Lash fill");
    let first = &advice["offers"][0];
    assert_eq!(first["at"], "2026-04-02T11:00", "three weeks on, a Thursday at eleven");
    assert_eq!(first["reasons"], json!([{ "kind": "weeks", "weeks": 3 }, { "kind": "usual_day_and_hour" }]));
    assert_eq!(
        (&advice["from"], &advice["to"], &advice["usual"]),
        (&json!("2026-03-26"), &json!("2026-04-09"), &json!(21))
    );
    assert_eq!(offers(&scene, &ana, "Lash fill"), advice, "the same question has the same answer");
    let all = advice["offers"].as_array().unwrap();
    assert_eq!(all.len(), 3);
    let mut days = Vec::new();
    for offer in all {
        let at = offer["at"].as_str().unwrap();
        assert!(("2026-03-26".."2026-04-10").contains(&&at[..10]), "{at} is inside her window");
        assert_eq!(offer["past_fill"], json!(null));
        assert!(!days.contains(&at[..10].to_owned()), "another day each");
        days.push(at[..10].to_owned());
        assert_eq!(scene.tell("visit_book", book_args(&scene, &ana, at)).out["at"], at);
        scene.tell("history_undo", json!({ "step": null }));
    }
    let maja = scene.client("Maja Kovač");
    scene.book(&maja, "Full set", "2026-04-02T10:30");
    let second = offers(&scene, &ana, "Lash fill");
    assert_ne!(second["offers"][0]["at"], first["at"], "her usual time is taken now");
    assert_eq!(refused(&scene, "visit_book", book_args(&scene, &ana, "2026-04-02T11:00")).0, "overlaps");
}

#[test]
fn past_the_last_fill_day_the_price_difference_is_said_and_the_nearest_time_offered() {
    let scene = Scene::lashes("2026-02-10T08:00");
    let ana = scene.client("Ana Jurić");
    scene.came(&ana, "Lash fill", "2026-02-12T11:00");
    // The last fill day is 12 March; today is the Monday after.
    scene.at("2026-03-16T09:05");
    let late = offers(&scene, &ana, "Lash fill");
    assert_eq!(late["offers"][0]["at"], "2026-03-16T09:15", "the nearest, not a day gone by");
    for offer in late["offers"].as_array().unwrap() {
        assert_eq!(offer["past_fill"], json!({ "service": "Full set", "extra": 2500 }));
    }
    scene.at("2026-03-10T09:05");
    let still = offers(&scene, &ana, "Lash fill")["offers"].clone();
    assert_eq!(still[0]["past_fill"], json!(null), "two days earlier it is still a fill");
    assert!(still[0]["reasons"].as_array().unwrap().contains(&json!({ "kind": "last_fill_week" })));
}

#[test]
fn a_client_without_history_is_offered_the_nearest_times() {
    let scene = Scene::lashes("2026-03-13T16:30");
    let ana = scene.client("Ana Jurić");
    let advice = offers(&scene, &ana, "Full set");
    let first = &advice["offers"][0];
    assert_eq!(first["at"], "2026-03-14T10:00", "a full set does not fit before closing on Friday");
    assert_eq!((&first["reasons"], &first["past_fill"]), (&json!([{ "kind": "nearest" }]), &json!(null)));
    assert_eq!(advice["usual"], 21, "as the service says");
    assert_eq!(
        scene
            .refused("visit_book", json!({ "client": ana, "services": [], "at": "2026-03-14T10:00", "master": null }))
            .0,
        "services"
    );
    let nobody = json!({ "client": "nobody", "services": [scene.service("Full set")], "at": "2026-03-14T10:00", "master": null });
    assert_eq!(scene.refused("visit_book", nobody).1, "not_found");
}

#[test]
fn with_the_whole_window_taken_it_is_widened_and_said() {
    let scene = Scene::lashes("2026-03-12T08:00");
    work(&scene, &[(4, "11:00", "12:15")]);
    let (ana, maja) = (scene.client("Ana Jurić"), scene.client("Maja Kovač"));
    scene.came(&ana, "Lash fill", "2026-03-12T11:00");
    for at in ["2026-03-26T11:00", "2026-04-02T11:00", "2026-04-09T11:00"] {
        scene.book(&maja, "Lash fill", at);
    }
    let widened = offers(&scene, &ana, "Lash fill")["offers"].clone();
    assert!(!widened.as_array().unwrap().is_empty());
    for offer in widened.as_array().unwrap() {
        assert!(offer["reasons"].as_array().unwrap().contains(&json!({ "kind": "widened" })), "{offer}");
    }
    work(&scene, &[]);
    assert_eq!(offers(&scene, &ana, "Lash fill")["offers"], json!([]), "a master without hours is free never");
}

#[test]
fn a_master_who_works_at_night_is_never_booked_into_the_hour_that_is_skipped() {
    let scene = Scene::new("2026-03-20T10:00", "Europe/Kyiv", "UA", Trade::Lashes);
    work(&scene, &[(7, "00:00", "08:00")]);
    let (oksana, olena) = (scene.client("Оксана Бондар"), scene.client("Олена Шевченко"));
    let starts = free(&scene, "2026-03-29", None);
    assert!(starts.contains(&"02:45".into()) && starts.contains(&"04:00".into()), "{starts:?}");
    assert!(!starts.iter().any(|at| at.starts_with("03:")), "from three to four there is nothing: {starts:?}");
    for at in &starts {
        let told = scene.tell("visit_book", book_args(&scene, &oksana, &format!("2026-03-29T{at}"))).out;
        assert_eq!((&told["at"], &told["shifted"]), (&json!(format!("2026-03-29T{at}")), &json!(null)));
        scene.tell("history_undo", json!({ "step": null }));
    }
    let advice = offers(&scene, &oksana, "Lash fill");
    for offer in advice["offers"].as_array().unwrap() {
        assert!(!offer["at"].as_str().unwrap().starts_with("2026-03-29T03:"), "{offer}");
    }

    // An hour and a quarter from half past two: the watch says a quarter to four, the wall a quarter to five.
    let visit = scene.book(&oksana, "Lash fill", "2026-03-29T02:30");
    let shown = |visit: &str| {
        let shown = scene.ask("visit_show", json!({ "visit": visit }));
        (shown["at"].as_str().unwrap().to_owned(), shown["ends"].as_str().unwrap().to_owned())
    };
    assert_eq!(shown(&visit), ("2026-03-29T02:30".into(), "2026-03-29T04:45".into()));
    let (rule, detail) = refused(&scene, "visit_book", book_args(&scene, &olena, "2026-03-29T04:45"));
    assert_eq!((rule.as_str(), detail.as_str()), ("overlaps", "02:30–05:00"), "the buffer is counted from there");
    scene.book(&olena, "Lash fill", "2026-03-29T05:00");
    scene.tell("visit_move", json!({ "id": visit, "at": "2026-04-05T02:30" }));
    assert_eq!(shown(&visit), ("2026-04-05T02:30".into(), "2026-04-05T03:45".into()), "it takes as long as it took");
    scene.tell("visit_move", json!({ "id": visit, "at": "2026-03-29T02:15" }));
    assert_eq!(shown(&visit), ("2026-03-29T02:15".into(), "2026-03-29T04:30".into()));

    // In autumn the hour comes twice; on the wall nothing overlaps.
    let fold = scene.book(&oksana, "Lash fill", "2026-10-25T03:30");
    assert_eq!(shown(&fold), ("2026-10-25T03:30".into(), "2026-10-25T04:45".into()));
    let (rule, detail) = refused(&scene, "visit_book", book_args(&scene, &olena, "2026-10-25T04:45"));
    assert_eq!((rule.as_str(), detail.as_str()), ("overlaps", "03:30–05:00"));
    scene.book(&olena, "Lash fill", "2026-10-25T05:00");
}

#[test]
fn what_is_in_the_archive_is_not_booked_anew_and_what_stands_goes_on() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let (ana, maja) = (scene.client("Ana Jurić"), scene.client("Maja Kovač"));
    let moved = scene.book(&ana, "Lash fill", "2026-03-12T11:00");
    let finished = scene.book(&ana, "Lash fill", "2026-03-12T13:00");
    scene.tell("client_archive", json!({ "id": ana }));
    let at = "2026-03-13T11:00";
    let archived = |field: &str| (field.to_owned(), "archived".to_owned());
    assert_eq!(scene.refused("visit_book", book_args(&scene, &ana, at)), archived("client"));
    scene.tell("visit_move", json!({ "id": moved, "at": "2026-03-12T15:00" }));
    let page = scene.ask("finish_page", json!({ "visit": finished }));
    assert_eq!(page["advice"], json!(null), "no next time is offered that could not be booked");
    scene.finish(&finished, json!({ "kind": "no", "reason": "moved away" }));
    assert_eq!(scene.ask("visit_show", json!({ "visit": finished }))["state"], "done");
    scene.tell("client_restore", json!({ "id": ana }));
    assert_ne!(scene.ask("finish_page", json!({ "visit": moved }))["advice"], json!(null));
    scene.tell("visit_book", book_args(&scene, &ana, at));
    scene.tell("history_undo", json!({ "step": null }));

    scene.tell("service_archive", json!({ "id": scene.service("Lash fill") }));
    assert_eq!(scene.refused("visit_book", book_args(&scene, &maja, at)), archived("services"));
    let both = json!([scene.service("Full set"), scene.service("Lash fill")]);
    let args = json!({ "client": maja, "services": both, "at": at, "master": null });
    assert_eq!(scene.refused("visit_book", args), archived("services"));
    scene.book(&maja, "Full set", at);
    scene.tell("service_restore", json!({ "id": scene.service("Lash fill") }));

    // No screen archives a master yet; the book can hold one.
    let master = scene.ask("master_list", json!({}))[0]["id"].as_str().unwrap().to_owned();
    let (id, now) = (master.clone(), scene.instant());
    scene
        .door()
        .with(move |desk| {
            desk.book()?.note(now, "en", |tx| tx.execute("UPDATE master SET archived_at = 1 WHERE id = ?1", [id]))
        })
        .unwrap();
    let mut args = book_args(&scene, &maja, "2026-03-16T11:00");
    args["master"] = json!(master);
    assert_eq!(scene.refused("visit_book", args), archived("master"));
}

#[test]
fn a_length_that_no_visit_has_is_refused_at_its_field() {
    let scene = Scene::lashes("2026-03-12T10:00");
    for minutes in [i64::MIN, -1, 0, 24 * 60 + 1, i64::MAX] {
        let args = json!({
            "day": "2026-03-13", "services": [scene.service("Lash fill")], "master": null, "moving": null, "minutes": minutes,
        });
        let fault = scene.unanswered("booking_free", args);
        assert_eq!((&fault["field"], &fault["rule"]), (&json!("minutes"), &json!("out_of_range")), "{minutes}");
    }
}

#[test]
fn a_time_further_off_than_ten_years_is_a_slip_of_the_finger() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let ana = scene.client("Ana Jurić");
    assert_eq!(refused(&scene, "visit_book", book_args(&scene, &ana, "2200-12-31T11:00")).0, "out_of_range");
    assert_eq!(refused(&scene, "visit_book", book_args(&scene, &ana, "2036-03-14T11:00")).0, "out_of_range");
}
