//! Several masters in one house: their hours and days off, what each does, rooms, blocks, and who sits at the desk.

use serde_json::{Value, json};

use crate::scene::Scene;

const THURSDAY: &str = "2026-03-12T08:00";

fn maja(scene: &Scene) -> Value {
    scene.ask("master_list", json!({}))[0].clone()
}

fn id(row: &Value) -> String {
    row["id"].as_str().unwrap().to_owned()
}

/// Monday to Friday alike.
fn week(spans: &[(&str, &str)]) -> Vec<Value> {
    (1..=5)
        .flat_map(|weekday| spans.iter().map(move |(from, to)| json!({ "weekday": weekday, "from": from, "to": to })))
        .collect()
}

/// A master from ten to seven, with whatever fields the story names.
fn master(scene: &Scene, name: &str, fields: Value) -> String {
    let mut all = json!({ "name": name, "colour": "sea", "hours": week(&[("10:00", "19:00")]) });
    for (key, value) in fields.as_object().unwrap() {
        all[key] = value.clone();
    }
    id(&scene.tell("master_add", all).out)
}

/// The first master's own fields, changed.
fn change(scene: &Scene, fields: Value) {
    let mut all = maja(scene);
    for (key, value) in fields.as_object().unwrap() {
        all[key] = value.clone();
    }
    scene.tell("master_change", all);
}

fn book(scene: &Scene, client: &str, service: &str, at: &str, master: &str) -> Value {
    json!({ "client": client, "services": [scene.service(service)], "at": at, "master": master })
}

/// Books, or says by which rule not and what the rule says of it.
fn booked(scene: &Scene, args: Value) -> Result<String, (String, String)> {
    let text = |fault: &Value, key: &str| fault[key].as_str().unwrap_or_default().to_owned();
    match scene.try_tell("visit_book", args) {
        Ok(told) => Ok(id(&told["out"])),
        Err(fault) => Err((text(&fault, "rule"), text(&fault, "detail"))),
    }
}

fn no(rule: &str, detail: &str) -> Result<String, (String, String)> {
    Err((rule.into(), detail.into()))
}

fn undo(scene: &Scene) {
    scene.tell("history_undo", json!({ "step": null }));
}

fn exception(master: Option<&str>, kind: &str, days: [&str; 2], hours: Option<[&str; 2]>) -> Value {
    json!({
        "master": master, "kind": kind, "from": days[0], "until": days[1], "starts": hours.map(|hours| hours[0]),
        "ends": hours.map(|hours| hours[1]), "words": "Easter",
    })
}

/// A day of the calendar: each master with her hours and why they are not as always.
fn day(scene: &Scene, day: &str) -> Vec<String> {
    let page = scene.ask("calendar_days", json!({ "from": day, "days": 1, "master": null }));
    let column = |master: &Value| {
        let day = &master["days"][0];
        let hours: Vec<String> = day["hours"]
            .as_array()
            .unwrap()
            .iter()
            .map(|span| format!("{}–{}", &span["from"].as_str().unwrap()[11..], &span["to"].as_str().unwrap()[11..]))
            .collect();
        let why = day["exception"]["kind"].as_str().unwrap_or("");
        format!("{} {} {why}", master["name"].as_str().unwrap(), hours.join(" ")).trim_end().to_owned()
    };
    page["masters"].as_array().unwrap().iter().map(column).collect()
}

#[test]
fn each_master_has_her_colour_her_hours_and_her_own_column() {
    let scene = Scene::lashes(THURSDAY);
    change(&scene, json!({ "name": "Maja" }));
    let olena = master(&scene, "Olena", json!({ "hours": week(&[("10:00", "13:00"), ("14:00", "19:00")]) }));
    let colours: Vec<(String, String)> = scene
        .ask("master_list", json!({}))
        .as_array()
        .unwrap()
        .iter()
        .map(|row| (row["name"].as_str().unwrap().to_owned(), row["colour"].as_str().unwrap().to_owned()))
        .collect();
    assert_eq!(colours, [("Maja".into(), "berry".into()), ("Olena".into(), "sea".into())]);
    assert_eq!(day(&scene, "2026-03-12"), ["Maja 09:00–18:00", "Olena 10:00–13:00 14:00–19:00"]);
    let (ana, bela) = (scene.client("Ana Jurić"), scene.client("Bela Novak"));
    let first = id(&maja(&scene));
    let at = "2026-03-12T11:00";
    booked(&scene, book(&scene, &ana, "Lash fill", at, &first)).unwrap();
    booked(&scene, book(&scene, &bela, "Lash fill", at, &olena)).unwrap();
    assert_eq!(
        booked(&scene, book(&scene, &ana, "Lash fill", "2026-03-12T12:30", &olena)),
        no("outside_hours", "10:00–13:00, 14:00–19:00"),
        "her break"
    );
    let page = scene.ask("calendar_days", json!({ "from": "2026-03-12", "days": 1, "master": olena }));
    assert_eq!((page["masters"].as_array().unwrap().len(), &page["visits"][0]["name"]), (1, &json!("Bela Novak")));
    let free: Vec<Value> = page["masters"][0]["days"][0]["free"].as_array().unwrap().clone();
    assert_eq!(
        free[0],
        json!({ "from": "2026-03-12T10:00", "to": "2026-03-12T11:00" }),
        "free until Bela comes, though Maja is taken: {free:?}"
    );
}

#[test]
fn days_off_holidays_and_extra_days_stand_before_the_week() {
    let scene = Scene::lashes(THURSDAY);
    change(&scene, json!({ "name": "Maja" }));
    let olena = master(&scene, "Olena", json!({}));
    let first = id(&maja(&scene));
    let ana = scene.client("Ana Jurić");
    scene.tell("exception_add", exception(Some(&olena), "off", ["2026-03-16", "2026-03-20"], None));
    scene.tell("exception_add", exception(None, "holiday", ["2026-04-06", "2026-04-06"], None));
    let sunday = ["2026-03-22", "2026-03-22"];
    scene.tell("exception_add", exception(Some(&first), "extra", sunday, Some(["10:00", "14:00"])));
    assert_eq!(day(&scene, "2026-03-16"), ["Maja 09:00–18:00", "Olena  off"]);
    assert_eq!(day(&scene, "2026-04-06"), ["Maja  holiday", "Olena  holiday"]);
    assert_eq!(day(&scene, "2026-03-22"), ["Maja 10:00–14:00 extra", "Olena"]);
    for (at, master, wanted) in [
        ("2026-03-16T11:00", &olena, no("day_off", "")),
        ("2026-03-20T11:00", &olena, no("day_off", "")),
        ("2026-04-06T11:00", &first, no("day_off", "")),
        ("2026-03-22T13:00", &first, no("outside_hours", "10:00–14:00")),
        ("2026-03-22T11:00", &olena, no("day_off", "")),
    ] {
        assert_eq!(booked(&scene, book(&scene, &ana, "Lash fill", at, master)), wanted, "{at}");
    }
    for (at, master) in [
        ("2026-03-16T11:00", &first),
        ("2026-03-23T11:00", &olena),
        ("2026-04-07T11:00", &first),
        ("2026-03-22T12:45", &first),
    ] {
        booked(&scene, book(&scene, &ana, "Lash fill", at, master)).unwrap_or_else(|why| panic!("{at}: {why:?}"));
    }
    // Nothing free is offered on a day off.
    let free =
        json!({ "day": "2026-03-17", "services": [scene.service("Lash fill")], "master": olena, "moving": null });
    assert_eq!(scene.ask("booking_free", free)["starts"], json!([]));
    let list = scene.ask("exception_list", json!({ "from": "2026-03-21" }));
    let days: Vec<&str> = list.as_array().unwrap().iter().map(|row| row["from"].as_str().unwrap()).collect();
    assert_eq!(days, ["2026-03-22", "2026-04-06"], "her leave is over by then");
}

#[test]
fn days_that_cannot_be_are_refused_at_their_field() {
    let scene = Scene::lashes(THURSDAY);
    let day = ["2026-03-22", "2026-03-22"];
    for (args, field, rule) in [
        (exception(None, "off", ["2026-03-22", "2026-03-21"], None), "until", "from_after_to"),
        (exception(None, "off", ["2026-03-22", "2027-03-23"], None), "until", "out_of_range"),
        (exception(None, "extra", day, None), "starts", "required"),
        (exception(None, "extra", day, Some(["14:00", "10:00"])), "ends", "from_after_to"),
    ] {
        assert_eq!(scene.refused("exception_add", args.clone()), (field.to_owned(), rule.to_owned()), "{args}");
    }
    assert_eq!(scene.refused("exception_add", exception(Some("nobody"), "off", day, None)).1, "not_found");
    assert_eq!(scene.ask("exception_list", json!({ "from": "2026-01-01" })), json!([]));
}

#[test]
fn each_master_does_her_own_services_in_her_own_time() {
    let scene = Scene::lashes(THURSDAY);
    let fill = scene.service("Lash fill");
    let skills = json!([
        { "service": fill, "does": true, "minutes": 100, "buffer": 0 },
        { "service": scene.service("Brows"), "does": false, "minutes": null, "buffer": null },
        { "service": scene.service("Full set"), "does": true, "minutes": null, "buffer": null },
    ]);
    let olena = master(&scene, "Olena", json!({ "skills": skills }));
    let rows = scene.ask("master_list", json!({}));
    assert_eq!(rows[1]["skills"].as_array().unwrap().len(), 2, "one that says nothing of its own is not kept");
    let (ana, bela) = (scene.client("Ana Jurić"), scene.client("Bela Novak"));
    let visit = booked(&scene, book(&scene, &ana, "Lash fill", "2026-03-12T11:00", &olena)).unwrap();
    assert_eq!(scene.ask("visit_show", json!({ "visit": visit }))["minutes"], 100);
    booked(&scene, book(&scene, &bela, "Lash fill", "2026-03-12T12:40", &olena)).expect("no minute between for her");
    assert_eq!(
        booked(&scene, book(&scene, &ana, "Brows", "2026-03-13T11:00", &olena)),
        no("not_hers", "Brows"),
        "a service she does not do"
    );
    let first = id(&maja(&scene));
    let brows = booked(&scene, book(&scene, &ana, "Brows", "2026-03-13T11:00", &first)).unwrap();
    let over = json!({ "id": brows, "at": "2026-03-13T11:00", "master": olena });
    assert_eq!(scene.refused("visit_move", over), ("services".into(), "not_hers".into()), "nor by moving it to her");
    let walk_in = json!({ "client": ana, "services": [scene.service("Brows")], "master": olena });
    assert_eq!(scene.at("2026-03-16T11:00").refused("visit_walk_in", walk_in).1, "not_hers");
    // The last free start of her day follows from her own minutes.
    let free = json!({ "day": "2026-03-17", "services": [fill], "master": olena, "moving": null });
    let starts = scene.ask("booking_free", free)["starts"].clone();
    assert_eq!(starts.as_array().unwrap().last().unwrap(), "2026-03-17T17:15", "a hundred minutes before seven");
    for (skill, field, rule) in [
        (json!([{ "service": fill, "does": true, "minutes": 4, "buffer": null }]), "minutes", "out_of_range"),
        (json!([{ "service": fill, "does": true, "minutes": null, "buffer": -1 }]), "buffer", "out_of_range"),
        (
            json!([{ "service": fill, "does": false, "minutes": null, "buffer": null },
                   { "service": fill, "does": true, "minutes": 60, "buffer": null }]),
            "skills",
            "already",
        ),
    ] {
        let mut row = scene.ask("master_list", json!({}))[1].clone();
        row["skills"] = skill;
        assert_eq!(scene.refused("master_change", row), (field.to_owned(), rule.to_owned()));
    }
    assert_eq!(scene.ask("master_list", json!({})), rows);
}

#[test]
fn a_room_takes_so_many_at_once_and_says_when_it_is_full() {
    let scene = Scene::lashes(THURSDAY);
    let room = |name: &str, places: i64| id(&scene.tell("room_add", json!({ "name": name, "places": places })).out);
    let (cabinet, hall) = (room("Cabinet", 1), room("Hall", 2));
    change(&scene, json!({ "room": cabinet }));
    let first = id(&maja(&scene));
    let olena = master(&scene, "Olena", json!({ "room": cabinet }));
    let vera = master(&scene, "Vera", json!({ "room": hall }));
    let (ana, bela) = (scene.client("Ana Jurić"), scene.client("Bela Novak"));
    let at = "2026-03-12T11:00";
    let visit = booked(&scene, book(&scene, &ana, "Lash fill", at, &first)).unwrap();
    assert_eq!(scene.ask("visit_show", json!({ "visit": visit }))["room"], cabinet, "her own room by default");
    assert_eq!(
        booked(&scene, book(&scene, &bela, "Lash fill", "2026-03-12T12:00", &olena)),
        no("room_full", "12:00–12:30"),
        "until Ana has left, the minutes after her visit included"
    );
    let walk_in = json!({ "client": bela, "services": [scene.service("Lash fill")], "master": olena });
    assert_eq!(scene.at("2026-03-12T11:30").refused("visit_walk_in", walk_in), ("at".into(), "room_full".into()));
    let free =
        json!({ "day": "2026-03-12", "services": [scene.service("Lash fill")], "master": olena, "moving": null });
    assert_eq!(scene.ask("booking_free", free)["starts"][0], "2026-03-12T12:30", "nor is such a time offered");
    let with = |room: &str, at: &str| {
        let mut args = book(&scene, &bela, "Lash fill", at, &olena);
        args["room"] = json!(room);
        args
    };
    booked(&scene, with(&hall, at)).unwrap();
    booked(&scene, book(&scene, &ana, "Lash fill", "2026-03-12T12:00", &vera)).expect("two places");
    undo(&scene);
    undo(&scene);
    booked(&scene, with("", at)).expect("in no room at all");
    undo(&scene);
    // A room that is put away takes nobody new; what stands in it stays.
    scene.tell("room_archive", json!({ "id": hall }));
    assert_eq!(scene.refused("visit_book", with(&hall, at)), ("room".into(), "archived".into()));
    assert_eq!(
        scene.refused("visit_move", json!({ "id": visit, "at": at, "room": hall })),
        ("room".into(), "archived".into())
    );
    let roomless = booked(&scene, book(&scene, &ana, "Brows", "2026-03-13T11:00", &vera)).unwrap();
    assert_eq!(scene.ask("visit_show", json!({ "visit": roomless }))["room"], "");
    scene.tell("room_restore", json!({ "id": hall }));
    // Moved to a master of another room, it goes into hers.
    scene.tell("visit_move", json!({ "id": visit, "at": at, "master": vera }));
    assert_eq!(scene.ask("visit_show", json!({ "visit": visit }))["room"], hall);
    for places in [0, 51] {
        let args = json!({ "id": hall, "fields": { "name": "Hall", "places": places } });
        assert_eq!(scene.refused("room_change", args), ("places".into(), "out_of_range".into()), "{places}");
    }
}

#[test]
fn a_block_is_nobodys_time_and_never_over_a_client() {
    let scene = Scene::lashes(THURSDAY);
    let first = id(&maja(&scene));
    let olena = master(&scene, "Olena", json!({}));
    let ana = scene.client("Ana Jurić");
    let block = |master: &str, from: &str, to: &str| json!({ "master": master, "from": format!("2026-03-12T{from}"), "to": format!("2026-03-12T{to}"), "words": "Supplier" });
    let supplier = id(&scene.tell("block_add", block(&first, "12:00", "13:00")).out);
    for at in ["2026-03-12T11:00", "2026-03-12T12:30"] {
        assert_eq!(booked(&scene, book(&scene, &ana, "Lash fill", at, &first)), no("overlaps", "12:00–13:00"), "{at}");
    }
    let over = booked(&scene, book(&scene, &ana, "Lash fill", "2026-03-12T12:00", &olena)).expect("it is Maja's block");
    let at_hers = json!({ "id": over, "at": "2026-03-12T12:00", "master": first });
    assert_eq!(scene.refused("visit_move", at_hers).1, "overlaps");
    booked(&scene, book(&scene, &ana, "Lash fill", "2026-03-12T10:30", &first)).expect("until twelve, buffer included");
    undo(&scene);
    let visit = booked(&scene, book(&scene, &ana, "Lash fill", "2026-03-12T13:00", &first)).unwrap();
    let fault = scene.try_tell("block_add", block(&first, "14:15", "15:00")).unwrap_err();
    assert_eq!(
        (&fault["field"], &fault["rule"], &fault["detail"]),
        (&json!("from"), &json!("overlaps"), &json!("13:00–14:30"))
    );
    let longer = json!({ "id": supplier, "fields": block(&first, "12:00", "13:30") });
    assert_eq!(scene.refused("block_change", longer), ("from".into(), "overlaps".into()));
    scene.tell("block_add", block(&first, "08:00", "09:30"));
    scene.tell("block_add", block(&first, "09:00", "10:00"));
    for (args, field, rule) in [
        (block(&first, "16:00", "16:00"), "to", "from_after_to"),
        (
            json!({ "master": first, "from": "2026-03-20T10:00", "to": "2026-03-21T10:01", "words": "" }),
            "to",
            "out_of_range",
        ),
    ] {
        assert_eq!(scene.refused("block_add", args), (field.to_owned(), rule.to_owned()));
    }
    // Taken away or moved, its time is free again.
    scene.tell("visit_cancel", json!({ "id": visit, "by": "client" }));
    scene.tell("block_change", json!({ "id": supplier, "fields": block(&first, "13:00", "14:00") }));
    booked(&scene, book(&scene, &ana, "Lash fill", "2026-03-12T11:30", &first)).unwrap();
    scene.tell("block_remove", json!({ "id": supplier }));
    booked(&scene, book(&scene, &ana, "Lash fill", "2026-03-12T13:00", &first)).unwrap();
    let page = scene.ask("calendar_days", json!({ "from": "2026-03-12", "days": 1, "master": null }));
    assert_eq!(page["blocks"].as_array().unwrap().len(), 2, "the two of the early morning");
}

#[test]
fn a_master_leaves_when_nobody_is_booked_with_her_and_somebody_stays() {
    let scene = Scene::lashes(THURSDAY);
    change(&scene, json!({ "name": "Maja" }));
    let first = id(&maja(&scene));
    let ana = scene.client("Ana Jurić");
    assert_eq!(scene.refused("master_archive", json!({ "id": first })), ("master".into(), "last_one".into()));
    let olena = master(&scene, "Olena", json!({}));
    scene.came(&ana, "Lash fill", "2026-03-12T11:00");
    scene.at("2026-03-13T08:00");
    let visit = booked(&scene, book(&scene, &ana, "Lash fill", "2026-03-20T11:00", &first)).unwrap();
    let fault = scene.try_tell("master_archive", json!({ "id": first })).unwrap_err();
    assert_eq!((&fault["rule"], &fault["detail"]), (&json!("still_booked"), &json!("1")));
    scene.tell("visit_move", json!({ "id": visit, "at": "2026-03-20T11:00", "master": olena }));
    let here = json!({ "client": ana, "services": [scene.service("Patch test")], "master": first });
    scene.at("2026-03-13T11:00").tell("visit_walk_in", here);
    scene.at("2026-03-13T11:10");
    assert_eq!(scene.refused("master_archive", json!({ "id": first })).1, "still_booked", "somebody sits in her chair");
    undo(&scene);
    scene.tell("master_archive", json!({ "id": first }));
    let args = book(&scene, &ana, "Lash fill", "2026-03-23T11:00", &first);
    assert_eq!(scene.refused("visit_book", args), ("master".into(), "archived".into()));
    assert_eq!(day(&scene, "2026-03-13"), ["Olena 10:00–19:00"], "her column is gone");
    assert_eq!(day(&scene, "2026-03-12").len(), 2, "where she worked it stays");
    // Whoever is not named is booked with who is there.
    let other = booked(
        &scene,
        json!({ "client": ana, "services": [scene.service("Brows")], "at": "2026-03-24T11:00", "master": null }),
    );
    assert_eq!(scene.ask("visit_show", json!({ "visit": other.unwrap() }))["master"], olena);
    scene.tell("master_restore", json!({ "id": first }));
    booked(&scene, book(&scene, &ana, "Lash fill", "2026-03-23T11:00", &first)).unwrap();
}

/// Whose doing the newest steps were, the newest first.
fn doers(scene: &Scene, most: usize) -> Vec<String> {
    let at = scene.instant();
    let all = scene.door().with(move |desk| {
        desk.book()?
            .read(at, |tx| tx.all("SELECT master FROM history ORDER BY seq DESC", [], |row| row.get::<_, String>(0)))
    });
    all.unwrap().into_iter().take(most).collect()
}

#[test]
fn who_is_at_the_desk_is_written_beside_each_change() {
    let mut scene = Scene::lashes(THURSDAY);
    let first = id(&maja(&scene));
    let olena = master(&scene, "Olena", json!({}));
    scene.tell("desk_sit", json!({ "master": first }));
    scene.client("Ana Jurić");
    scene.tell("desk_sit", json!({ "master": olena }));
    assert_eq!(scene.ask("desk_state", json!({}))["master"], olena);
    let bela = scene.client("Bela Novak");
    assert_eq!(doers(&scene, 2), [olena.clone(), first.clone()]);
    scene.restart();
    assert_eq!(scene.ask("desk_state", json!({}))["master"], olena, "she still sits there");
    scene.book(&bela, "Lash fill", "2026-03-12T11:00");
    undo(&scene);
    assert_eq!(doers(&scene, 2), [olena.clone(), olena.clone()], "an undo is hers too");
    assert_eq!(scene.refused("desk_sit", json!({ "master": "nobody" })).1, "not_found");
    scene.tell("master_archive", json!({ "id": olena }));
    assert_eq!(scene.refused("desk_sit", json!({ "master": olena })), ("master".into(), "archived".into()));
    scene.restart();
    assert_eq!(scene.ask("desk_state", json!({}))["master"], first, "she left; the only one there is at the desk");
}

#[test]
fn a_calendar_is_not_brought_to_a_master_who_left_since_it_was_read() {
    let scene = Scene::lashes(THURSDAY);
    let olena = master(&scene, "Olena", json!({}));
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("olena.ics");
    let text = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nDTSTART:20260319T120000\nSUMMARY:Ana – Lash fill\nEND:VEVENT\nEND:VCALENDAR\n";
    std::fs::write(&file, text).unwrap();
    let word = scene.door().offer_file(&file).unwrap();
    let read = scene.tell("calendar_read", json!({ "file": word, "master": olena, "how": "visits" })).out;
    assert_eq!(read["added"], 1);
    scene.tell("master_archive", json!({ "id": olena }));
    let run = json!({ "import": read["import"] });
    assert_eq!(scene.refused("calendar_run", run), ("master".into(), "archived".into()));
}
