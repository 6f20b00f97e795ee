//! A visit's life, from booked to done; walk-ins; visits that repeat; and moving one to another time, length or master.

use serde_json::{Value, json};

use regulars_core::day::Day;
use regulars_core::service::Trade;

use crate::scene::Scene;

const THURSDAY: &str = "2026-03-12T08:00";

fn show(scene: &Scene, visit: &str) -> Value {
    scene.ask("visit_show", json!({ "visit": visit }))
}

/// When it stands, as day and hours.
fn when(scene: &Scene, visit: &str) -> String {
    let shown = show(scene, visit);
    format!("{}–{}", shown["at"].as_str().unwrap(), &shown["ends"].as_str().unwrap()[11..])
}

/// Why a tell was refused: the rule, and what it says of it.
fn why(scene: &Scene, name: &str, args: Value) -> (String, String) {
    let fault = scene.try_tell(name, args).unwrap_err();
    let text = |key: &str| fault[key].as_str().unwrap_or_default().to_owned();
    (text("rule"), text("detail"))
}

fn undo(scene: &Scene) {
    scene.tell("history_undo", json!({ "step": null }));
}

/// A second master with the first one's week.
fn second(scene: &Scene, name: &str) -> String {
    let maja = scene.ask("master_list", json!({}))[0].clone();
    let fields = json!({ "name": name, "colour": "sea", "hours": maja["hours"] });
    scene.tell("master_add", fields).out["id"].as_str().unwrap().to_owned()
}

/// Times of a client's visits that still stand, in their order.
fn stand(scene: &Scene, client: &str, from: &str) -> Vec<String> {
    let mut times = Vec::new();
    for part in 0..3 {
        let day = from.parse::<Day>().unwrap().plus(part * 42);
        let page = scene.ask("calendar_days", json!({ "from": day, "days": 42, "master": null }));
        let hers = page["visits"].as_array().unwrap().iter().filter(|visit| visit["client"] == client);
        times.extend(hers.map(|visit| visit["at"].as_str().unwrap().to_owned()));
    }
    times
}

#[test]
fn from_booked_to_done_every_step_is_allowed_or_refused() {
    // What has become of her so far; and what then can be told.
    let lives: [(&str, Option<&str>, &[&str]); 6] = [
        ("booked", None, &["confirm", "asked", "no_answer", "start", "finish", "cancel", "no_show", "move"]),
        ("confirmed", Some("confirm"), &["start", "finish", "cancel", "no_show", "move"]),
        ("arrived", Some("start"), &["finish"]),
        ("done", Some("finish"), &[]),
        ("cancelled", Some("cancel"), &[]),
        ("no_show", Some("no_show"), &[]),
    ];
    let becomes = [
        ("confirm", "confirmed"),
        ("asked", "booked"),
        ("no_answer", "booked"),
        ("start", "arrived"),
        ("finish", "done"),
        ("cancel", "cancelled"),
        ("no_show", "no_show"),
        ("move", "booked"),
    ];
    // At noon, of a visit at eleven: late enough for nobody having come.
    let scene = Scene::lashes("2026-03-12T12:00");
    let ana = scene.client("Ana Jurić");
    let service = scene.service("Lash fill");
    for (state, way, allowed) in lives {
        for (act, then) in becomes {
            let visit = scene.book(&ana, "Lash fill", "2026-03-12T11:00");
            let tell = |act: &str| {
                match act {
                "finish" => scene.try_tell(
                    "finish_save",
                    json!({
                        "visit": visit, "lines": [{ "service": service, "price": 5500 }], "paid": 5500, "paid_by": "cash", "note": "",
                        "ask": "", "promise": "", "promise_due": null, "preference": null, "asked": [], "kept": [],
                        "next": { "kind": "no", "reason": "" },
                    }),
                ),
                "cancel" => scene.try_tell("visit_cancel", json!({ "id": visit, "by": "client" })),
                "move" => scene.try_tell("visit_move", json!({ "id": visit, "at": "2026-03-12T14:00" })),
                other => scene.try_tell(&format!("visit_{other}"), json!({ "id": visit })),
            }
            };
            if let Some(way) = way {
                tell(way).unwrap();
            }
            assert_eq!(show(&scene, &visit)["state"], state);
            let told = tell(act);
            assert_eq!(told.is_ok(), allowed.contains(&act), "{act} of a visit that is {state}: {told:?}");
            match told {
                Ok(_) => {
                    assert_eq!(show(&scene, &visit)["state"], then, "{act} of a visit that is {state}");
                    undo(&scene);
                }
                Err(fault) => assert_eq!(fault["rule"], "other_state", "{act} of a visit that is {state}"),
            }
            assert_eq!(show(&scene, &visit)["state"], state, "{act} is taken back");
            if way.is_some() {
                undo(&scene);
            }
            undo(&scene);
        }
    }
    assert!(stand(&scene, &ana, "2026-03-12").is_empty());
}

#[test]
fn nobody_is_missed_before_her_time_and_how_late_she_cancelled_is_kept() {
    let scene = Scene::lashes(THURSDAY);
    let ana = scene.client("Ana Jurić");
    let visit = scene.book(&ana, "Lash fill", "2026-03-12T11:00");
    assert_eq!(why(&scene, "visit_no_show", json!({ "id": visit })).0, "in_the_future");
    assert_eq!(why(&scene, "visit_cancel", json!({ "id": visit, "by": "" })).0, "required");
    scene.at("2026-03-12T11:20").tell("visit_no_show", json!({ "id": visit }));
    let late = scene.book(&ana, "Lash fill", "2026-03-13T11:00");
    scene.at("2026-03-12T20:00").tell("visit_cancel", json!({ "id": late, "by": "client" }));
    let early = scene.book(&ana, "Lash fill", "2026-03-19T11:00");
    scene.tell("visit_cancel", json!({ "id": early, "by": "client" }));
    let counts = &scene.ask("client_card", json!({ "client": ana }))["numbers"];
    assert_eq!(
        (counts["no_shows"].as_i64(), counts["cancelled"].as_i64(), counts["cancelled_late"].as_i64()),
        (Some(1), Some(2), Some(1)),
        "{counts}"
    );
}

#[test]
fn a_walk_in_is_here_at_once_also_after_hours_while_the_master_is_free() {
    let scene = Scene::lashes("2026-03-12T18:20");
    let (ana, maja) = (scene.client("Ana Jurić"), scene.client("Maja Kovač"));
    let fill = scene.service("Lash fill");
    let args = |client: &str| json!({ "client": client, "services": [fill], "master": null });
    let here = scene.tell("visit_walk_in", args(&ana)).out;
    let visit = here["id"].as_str().unwrap();
    assert_eq!(when(&scene, visit), "2026-03-12T18:20–19:35", "from this minute, though the day ended at six");
    assert_eq!(show(&scene, visit)["state"], "arrived");
    assert_eq!(why(&scene, "visit_walk_in", args(&maja)), ("overlaps".into(), "18:20–19:50".into()));
    let olena = second(&scene, "Olena");
    let to_olena = json!({ "client": maja, "services": [fill], "master": olena });
    let other = scene.tell("visit_walk_in", to_olena).out["id"].as_str().unwrap().to_owned();
    assert_eq!(show(&scene, &other)["master"], olena);
    undo(&scene);
    undo(&scene);
    undo(&scene);
    assert!(stand(&scene, &ana, "2026-03-12").is_empty(), "one undo takes booking and coming back together");
    // A client who is to come in half an hour stands in the way.
    scene.at("2026-03-13T10:10");
    scene.book(&maja, "Lash fill", "2026-03-13T11:00");
    assert_eq!(why(&scene, "visit_walk_in", args(&ana)), ("overlaps".into(), "11:00–12:30".into()));
    let brows = json!({ "client": ana, "services": [scene.service("Patch test")], "master": null });
    scene.tell("visit_walk_in", brows);
}

#[test]
fn a_visit_repeats_every_few_weeks_and_what_cannot_be_is_said_before() {
    let scene = Scene::lashes(THURSDAY);
    let (ana, maja) = (scene.client("Ana Jurić"), scene.client("Maja Kovač"));
    let visit = scene.book(&ana, "Lash fill", "2026-03-12T11:00");
    scene.book(&maja, "Lash fill", "2026-04-23T11:30");
    let off = json!({
        "master": null, "kind": "holiday", "from": "2026-05-14", "until": "2026-05-14", "starts": null, "ends": null, "words": "Holiday",
    });
    scene.tell("exception_add", off);
    let args = json!({ "id": visit, "weeks": 3, "times": 4 });
    let preview = scene.ask("visit_repeats", args.clone());
    let rows: Vec<(String, String)> = preview["visits"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| {
            let rule = row["refused"]["rule"].as_str().unwrap_or("");
            (
                row["at"].as_str().unwrap().to_owned(),
                format!("{rule} {}", row["refused"]["detail"].as_str().unwrap_or("")),
            )
        })
        .collect();
    let said = |at: &str, why: &str| (at.to_owned(), why.to_owned());
    assert_eq!(
        rows,
        [
            said("2026-04-02T11:00", " "),
            said("2026-04-23T11:00", "overlaps 11:30–13:00"),
            said("2026-05-14T11:00", "day_off "),
            said("2026-06-04T11:00", " "),
        ]
    );
    assert_eq!(stand(&scene, &ana, "2026-03-12"), ["2026-03-12T11:00"], "asking books nothing");
    let told = scene.tell("visit_repeat", args.clone());
    assert_eq!(told.out, preview, "what was shown is what is done");
    assert_eq!(stand(&scene, &ana, "2026-03-12"), ["2026-03-12T11:00", "2026-04-02T11:00", "2026-06-04T11:00"]);
    assert_ne!(show(&scene, &visit)["series"], "");
    assert_eq!(why(&scene, "visit_repeat", args).0, "already");
    undo(&scene);
    assert_eq!(stand(&scene, &ana, "2026-03-12"), ["2026-03-12T11:00"], "one undo takes the whole series back");
    assert_eq!(show(&scene, &visit)["series"], "");
    for (field, weeks, times) in [("weeks", 0, 1), ("weeks", 53, 1), ("times", 1, 0), ("times", 1, 53)] {
        let refused = scene.refused("visit_repeat", json!({ "id": visit, "weeks": weeks, "times": times }));
        assert_eq!(refused, (field.to_owned(), "out_of_range".into()), "every {weeks} weeks, {times} times");
    }
}

#[test]
fn what_could_not_be_booked_anew_does_not_repeat_either() {
    let scene = Scene::lashes(THURSDAY);
    let ana = scene.client("Ana Jurić");
    let visit = scene.book(&ana, "Lash fill", "2026-03-12T11:00");
    let args = json!({ "id": visit, "weeks": 3, "times": 2 });
    let archived = |field: &str| (field.to_owned(), "archived".to_owned());
    scene.tell("client_archive", json!({ "id": ana }));
    assert_eq!(scene.refused("visit_repeat", args.clone()), archived("client"));
    scene.tell("client_restore", json!({ "id": ana }));
    let fill = scene.service("Lash fill");
    scene.tell("service_archive", json!({ "id": fill }));
    assert_eq!(scene.refused("visit_repeat", args.clone()), archived("services"));
    scene.tell("service_restore", json!({ "id": fill }));
    let mut maja = scene.ask("master_list", json!({}))[0].clone();
    maja["skills"] = json!([{ "service": fill, "does": false, "minutes": null, "buffer": null }]);
    scene.tell("master_change", maja);
    assert_eq!(scene.refused("visit_repeat", args.clone()), ("services".into(), "not_hers".into()));
    undo(&scene);
    scene.tell("visit_repeat", args);
}

#[test]
fn a_series_none_of_which_can_be_is_refused() {
    let scene = Scene::lashes(THURSDAY);
    let (ana, maja) = (scene.client("Ana Jurić"), scene.client("Maja Kovač"));
    let visit = scene.book(&ana, "Lash fill", "2026-03-12T11:00");
    for at in ["2026-03-26T10:30", "2026-04-09T11:30"] {
        scene.book(&maja, "Lash fill", at);
    }
    assert_eq!(why(&scene, "visit_repeat", json!({ "id": visit, "weeks": 2, "times": 2 })).0, "none_free");
    assert_eq!(show(&scene, &visit)["series"], "");
}

/// Every week on Thursday at eleven, four times in all; the ids in the order of their times.
fn weekly(scene: &Scene, client: &str) -> Vec<String> {
    let first = scene.book(client, "Lash fill", "2026-03-12T11:00");
    scene.tell("visit_repeat", json!({ "id": first, "weeks": 1, "times": 3 }));
    let page = scene.ask("calendar_days", json!({ "from": "2026-03-12", "days": 42, "master": null }));
    let hers = page["visits"].as_array().unwrap().iter().filter(|visit| visit["client"] == client);
    hers.map(|visit| visit["id"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn one_of_a_series_or_it_and_all_after_it_moves() {
    let scene = Scene::lashes(THURSDAY);
    let (ana, maja) = (scene.client("Ana Jurić"), scene.client("Maja Kovač"));
    let visits = weekly(&scene, &ana);
    let times = || stand(&scene, &ana, "2026-03-12");
    let before = times();
    assert_eq!(before, ["2026-03-12T11:00", "2026-03-19T11:00", "2026-03-26T11:00", "2026-04-02T11:00"]);
    scene.tell("visit_move", json!({ "id": visits[1], "at": "2026-03-20T14:00" }));
    assert_eq!(times(), ["2026-03-12T11:00", "2026-03-20T14:00", "2026-03-26T11:00", "2026-04-02T11:00"]);
    undo(&scene);
    // A day later and an hour later, with all that follow: each a week after the other, as before.
    scene.tell("visit_move", json!({ "id": visits[1], "at": "2026-03-20T12:00", "scope": "following" }));
    assert_eq!(times(), ["2026-03-12T11:00", "2026-03-20T12:00", "2026-03-27T12:00", "2026-04-03T12:00"]);
    undo(&scene);
    assert_eq!(times(), before, "one undo for all of them");
    // A whole week later each goes where the next one stood; and back again.
    scene.tell("visit_move", json!({ "id": visits[0], "at": "2026-03-19T11:00", "scope": "following" }));
    assert_eq!(times(), ["2026-03-19T11:00", "2026-03-26T11:00", "2026-04-02T11:00", "2026-04-09T11:00"]);
    scene.tell("visit_move", json!({ "id": visits[0], "at": "2026-03-12T11:00", "scope": "following" }));
    assert_eq!(times(), before);
    // All of them or none: on 27 March somebody stands in the way.
    scene.book(&maja, "Lash fill", "2026-03-27T12:30");
    let args = json!({ "id": visits[1], "at": "2026-03-20T12:00", "scope": "following" });
    let (rule, detail) = why(&scene, "visit_move", args);
    assert_eq!((rule.as_str(), detail.as_str()), ("overlaps", "2026-03-27 12:30–14:00"), "which of them, and why");
    assert_eq!(times(), before);
    // To another master, with all that follow.
    let olena = second(&scene, "Olena");
    let over = json!({ "id": visits[2], "at": "2026-03-26T11:00", "master": olena, "scope": "following" });
    scene.tell("visit_move", over);
    let masters: Vec<bool> = visits.iter().map(|visit| show(&scene, visit)["master"] == olena).collect();
    assert_eq!(masters, [false, false, true, true]);
    assert_eq!(times(), before);
}

#[test]
fn one_of_a_series_or_it_and_all_after_it_is_called_off() {
    let scene = Scene::lashes(THURSDAY);
    let ana = scene.client("Ana Jurić");
    let visits = weekly(&scene, &ana);
    let times = || stand(&scene, &ana, "2026-03-12");
    let before = times();
    scene.tell("visit_cancel", json!({ "id": visits[1], "by": "client" }));
    assert_eq!(times(), ["2026-03-12T11:00", "2026-03-26T11:00", "2026-04-02T11:00"]);
    undo(&scene);
    scene.tell("visit_cancel", json!({ "id": visits[1], "by": "client", "scope": "following" }));
    assert_eq!(times(), ["2026-03-12T11:00"]);
    undo(&scene);
    assert_eq!(times(), before, "one undo for all of them");
    // What has begun or is over stays as it is.
    scene.at("2026-03-19T12:00").tell("visit_start", json!({ "id": visits[1] }));
    scene.tell("visit_cancel", json!({ "id": visits[0], "by": "us", "scope": "following" }));
    assert_eq!(times(), ["2026-03-19T11:00"]);
}

#[test]
fn a_visit_is_made_longer_or_shorter_in_its_place() {
    let scene = Scene::lashes(THURSDAY);
    let (ana, maja) = (scene.client("Ana Jurić"), scene.client("Maja Kovač"));
    let visit = scene.book(&ana, "Lash fill", "2026-03-12T11:00");
    scene.book(&maja, "Lash fill", "2026-03-12T13:30");
    let resize = |minutes: i64| json!({ "id": visit, "at": "2026-03-12T11:00", "minutes": minutes });
    scene.tell("visit_confirm", json!({ "id": visit }));
    scene.tell("visit_move", resize(135));
    assert_eq!(when(&scene, &visit), "2026-03-12T11:00–13:15", "up to the next client, with 15 minutes between");
    assert_eq!(show(&scene, &visit)["state"], "confirmed", "her yes to eleven o'clock still holds");
    assert_eq!(why(&scene, "visit_move", resize(140)), ("overlaps".into(), "13:30–15:00".into()));
    scene.tell("visit_move", resize(45));
    assert_eq!(when(&scene, &visit), "2026-03-12T11:00–11:45");
    scene.book(&maja, "Brows", "2026-03-12T12:00");
    for minutes in [0, 4, 24 * 60 + 1] {
        assert_eq!(
            scene.refused("visit_move", resize(minutes)),
            ("minutes".into(), "out_of_range".into()),
            "{minutes}"
        );
    }
    scene.tell("visit_move", json!({ "id": visit, "at": "2026-03-13T11:00" }));
    assert_eq!(when(&scene, &visit), "2026-03-13T11:00–11:45", "moved, it stays as short");
}

#[test]
fn another_master_takes_a_visit_over_when_she_is_there_and_free() {
    let scene = Scene::lashes(THURSDAY);
    let (ana, maja) = (scene.client("Ana Jurić"), scene.client("Maja Kovač"));
    let olena = second(&scene, "Olena");
    let visit = scene.book(&ana, "Lash fill", "2026-03-12T11:00");
    let to_olena = json!({ "id": visit, "at": "2026-03-12T11:00", "master": olena });
    let busy =
        json!({ "client": maja, "services": [scene.service("Brows")], "at": "2026-03-12T12:00", "master": olena });
    let busy = scene.tell("visit_book", busy).out["id"].as_str().unwrap().to_owned();
    assert_eq!(why(&scene, "visit_move", to_olena.clone()), ("overlaps".into(), "12:00–12:55".into()));
    scene.tell("visit_cancel", json!({ "id": busy, "by": "client" }));
    scene.tell("visit_move", to_olena.clone());
    assert_eq!(show(&scene, &visit)["master"], olena);
    assert_eq!(when(&scene, &visit), "2026-03-12T11:00–12:15");
    scene.book(&maja, "Lash fill", "2026-03-12T11:00");
    undo(&scene);
    undo(&scene);
    assert_ne!(show(&scene, &visit)["master"], olena);
    scene.tell("master_archive", json!({ "id": olena }));
    assert_eq!(scene.refused("visit_move", to_olena), ("master".into(), "archived".into()));
}

#[test]
fn across_the_change_of_clocks_a_series_keeps_its_hour() {
    // Clocks go forward on 29 March in Kyiv, and back on 25 October.
    let scene = Scene::new("2026-03-09T08:00", "Europe/Kyiv", "UA", Trade::Lashes);
    let ana = scene.client("Ana Jurić");
    let visit = scene.book(&ana, "Lash fill", "2026-03-26T11:00");
    scene.tell("visit_repeat", json!({ "id": visit, "weeks": 1, "times": 2 }));
    assert_eq!(
        stand(&scene, &ana, "2026-03-09"),
        ["2026-03-26T11:00", "2026-04-02T11:00", "2026-04-09T11:00"],
        "eleven stays eleven"
    );
    scene.tell("visit_move", json!({ "id": visit, "at": "2026-03-27T09:30", "scope": "following" }));
    assert_eq!(stand(&scene, &ana, "2026-03-09"), ["2026-03-27T09:30", "2026-04-03T09:30", "2026-04-10T09:30"]);
    assert_eq!(when(&scene, &visit), "2026-03-27T09:30–10:45");
    scene.at("2026-10-19T08:00");
    let autumn = scene.book(&ana, "Lash fill", "2026-10-22T16:00");
    scene.tell("visit_repeat", json!({ "id": autumn, "weeks": 1, "times": 1 }));
    assert_eq!(stand(&scene, &ana, "2026-10-19"), ["2026-10-22T16:00", "2026-10-29T16:00"]);
    // At night, where the hour is skipped, a series of Sundays says which of them stands otherwise.
    let maja = scene.ask("master_list", json!({}))[0].clone();
    let hours = json!([{ "weekday": 7, "from": "00:00", "to": "08:00" }]);
    let nights = json!({ "id": maja["id"], "name": "Maja", "colour": "berry", "hours": hours });
    scene.at("2027-03-15T08:00").tell("master_change", nights);
    let night = scene.book(&ana, "Patch test", "2027-03-21T03:30");
    scene.tell("visit_repeat", json!({ "id": night, "weeks": 1, "times": 2 }));
    assert_eq!(
        stand(&scene, &ana, "2027-03-15"),
        ["2027-03-21T03:30", "2027-03-28T04:00", "2027-04-04T03:30"],
        "the first valid minute after, that night only"
    );
}

#[test]
fn a_series_of_a_visit_that_is_past_books_nothing_in_the_past() {
    let scene = Scene::lashes(THURSDAY);
    let ana = scene.client("Ana Jurić");
    let visit = scene.book(&ana, "Lash fill", "2026-03-12T11:00");
    scene.at("2026-03-24T08:00").tell("visit_repeat", json!({ "id": visit, "weeks": 1, "times": 2 }));
    assert_eq!(stand(&scene, &ana, "2026-03-12"), ["2026-03-12T11:00", "2026-03-26T11:00"]);
}
