//! What pops up on the desk: each reason once, in the owner's language, and nothing private.

use regulars_core::toast::Toast;
use serde_json::json;

use crate::scene::{Scene, note};

/// So many clients left without a next visit and are to be asked on Monday 16 March.
fn leaving(names: &[&str]) -> Scene {
    let scene = Scene::lashes("2026-03-12T08:00");
    for (hour, name) in (9..).zip(names) {
        let client = scene.client(name);
        let visit = scene.book(&client, "Removal", &format!("2026-03-12T{hour:02}:00"));
        scene.finish(&visit, json!({ "kind": "follow_up", "on": "2026-03-16", "reason": "waiting for her roster" }));
    }
    scene
}

fn words(toasts: &[Toast]) -> Vec<(&str, &str)> {
    toasts.iter().map(|toast| (toast.title.as_str(), toast.body.as_str())).collect()
}

#[test]
fn a_reminder_pops_up_once_at_the_hour_she_chose() {
    let mut scene = leaving(&["Ana Jurić"]);
    assert_eq!(scene.at("2026-03-16T08:59").toasts(), []);
    let toasts = scene.at("2026-03-16T09:00").toasts();
    assert_eq!(
        words(&toasts),
        [("Follow up", "A client left without a next visit. Ask how she likes it and offer a time.")]
    );
    let ana =
        scene.ask("reminder_list", json!({ "state": "open" }))["rows"][0]["key"]["client"].as_str().unwrap().to_owned();
    assert_eq!((toasts[0].open.as_str(), toasts[0].route.as_str()), ("Open", format!("/client/{ana}").as_str()));
    scene.toasts_shown(&toasts);
    assert_eq!(scene.at("2026-03-16T09:01").toasts(), []);
    assert_eq!(scene.at("2026-03-17T09:00").toasts(), []);
    scene.restart();
    assert_eq!(scene.toasts(), [], "nor after a restart");
    let mut settings = scene.ask("setting_show", json!({}));
    settings["remind_at"] = "07:30".into();
    scene.tell("setting_change", settings);
    assert_eq!(scene.at("2026-03-18T07:30").toasts(), [], "nor for another hour");
}

#[test]
fn a_toast_that_was_perhaps_not_seen_comes_a_second_time_and_never_a_third() {
    let mut scene = leaving(&["Ana Jurić"]);
    scene.at("2026-03-16T09:00");
    assert_eq!(scene.toasts().len(), 1);
    scene.restart();
    assert_eq!(scene.toasts().len(), 1, "the program ended before it could say that it was shown");
    scene.restart();
    assert_eq!(scene.toasts(), []);
}

#[test]
fn a_toast_that_could_not_be_shown_has_not_had_its_turn() {
    let scene = leaving(&["Ana Jurić"]);
    scene.at("2026-03-16T09:00");
    for _ in 0..5 {
        let keys = scene.toasts()[0].keys.clone();
        let at = scene.instant();
        scene.door().with(move |desk| desk.toasts_failed(&keys, at)).unwrap();
    }
    let toasts = scene.toasts();
    scene.toasts_shown(&toasts);
    assert_eq!((toasts.len(), scene.toasts().len()), (1, 0));
}

#[test]
fn what_fell_due_while_the_program_was_closed_is_shown_at_the_next_start() {
    let mut scene = leaving(&["Ana Jurić"]);
    scene.close();
    scene.at("2026-03-20T14:00");
    scene.restart();
    assert_eq!(scene.toasts().len(), 1);
}

#[test]
fn one_stands_alone_with_its_buttons_and_more_become_one_digest() {
    let scene = leaving(&["Ana"]);
    let toasts = scene.at("2026-03-16T09:00").toasts();
    let acts: Vec<(&str, &str)> = toasts[0].acts.iter().map(|act| (act.id.as_str(), act.label.as_str())).collect();
    assert_eq!(
        (acts.as_slice(), toasts[0].digest),
        (&[("done", "Done"), ("snooze", "Snooze until tomorrow")][..], false)
    );
    let scene = leaving(&["Ana", "Maja", "Petra", "Šejla"]);
    let toasts = scene.at("2026-03-16T09:00").toasts();
    assert_eq!(words(&toasts), [("4 reminders for today", "4 left without a next visit")]);
    assert!(toasts[0].digest && toasts[0].acts.is_empty());
    assert_eq!((toasts[0].keys.len(), toasts[0].route.as_str()), (4, "/reminders"));
    scene.toasts_shown(&toasts);
    assert_eq!(scene.at("2026-03-17T09:00").toasts(), [], "it spoke for all four");
}

#[test]
fn put_off_it_pops_up_again_on_that_day() {
    let scene = leaving(&["Ana Jurić"]);
    scene.toasts_shown(&scene.at("2026-03-16T09:00").toasts());
    let key = scene.ask("reminder_list", json!({ "state": "open" }))["rows"][0]["key"].clone();
    scene.tell("reminder_snooze", json!({ "key": key, "until": "2026-03-19" }));
    assert_eq!(scene.at("2026-03-18T09:00").toasts(), []);
    assert_eq!(scene.at("2026-03-19T08:00").toasts(), []);
    let again = scene.at("2026-03-19T09:00").toasts();
    assert_eq!(again.len(), 1);
    scene.toasts_shown(&again);
    assert_eq!(scene.at("2026-03-20T09:00").toasts(), []);
}

#[test]
fn a_toast_holds_no_note_and_a_name_only_if_she_allows_it() {
    let scene = leaving(&["Ana Jurić"]);
    let maja = scene.client_with(
        json!({ "name": "Maja Kovač", "birthday": "--03-16", "channels": [crate::scene::phone("091 234 5678")] }),
    );
    scene.tell(
        "note_add",
        note(&maja, json!({ "words": "Divorced", "promise": "The lawyer's number", "promise_due": "2026-03-16" })),
    );
    scene.at("2026-03-16T09:00");
    let toasts = scene.toasts();
    assert_eq!(words(&toasts), [("3 reminders for today", "1 left without a next visit · 1 greeting · 1 promise")]);
    for (title, body) in words(&toasts) {
        for secret in ["Ana", "Maja", "roster", "lawyer", "Divorced", "234"] {
            assert!(!title.contains(secret) && !body.contains(secret), "{secret} in {title}: {body}");
        }
    }
    let mut settings = scene.ask("setting_show", json!({}));
    settings["toast_names"] = true.into();
    scene.tell("setting_change", settings);
    let named = scene.toasts();
    let bodies = words(&named).into_iter().map(|(_, body)| body).collect::<Vec<_>>().join(" ");
    assert_eq!(bodies, "Ana Jurić, Maja Kovač");
    assert!(!bodies.contains("lawyer") && !bodies.contains("roster"), "{bodies}");
}

#[test]
fn in_russian_the_words_are_russian_with_their_plurals() {
    let scene = leaving(&["Алёна"]);
    scene.tell("desk_look", json!({ "language": "ru", "theme": "system" }));
    let toasts = scene.at("2026-03-16T09:00").toasts();
    assert_eq!(
        words(&toasts),
        [("Спросить, как ей", "Клиентка ушла без записи. Спросите, нравится ли ей, и предложите время.")]
    );
    assert_eq!(toasts[0].open, "Открыть");
    for (count, title, body) in
        [(2, "2 напоминания на сегодня", "2 ушли без записи"), (5, "5 напоминаний на сегодня", "5 ушли без записи")]
    {
        let names = &["Ана", "Маја", "Петра", "Шејла", "Хатиџа"][..count];
        let scene = leaving(names);
        scene.tell("desk_look", json!({ "language": "ru", "theme": "system" }));
        assert_eq!(words(&scene.at("2026-03-16T09:00").toasts()), [(title, body)]);
    }
    for (count, waiting) in [(1, "Ждёт 1 клиентка"), (2, "Ждут 2 клиентки"), (5, "Ждут 5 клиенток")]
    {
        let scene = leaving(&["Ана", "Маја", "Петра", "Шејла", "Хатиџа"][..count]);
        scene.tell("desk_look", json!({ "language": "ru", "theme": "system" }));
        scene.tell("desk_lock", json!({}));
        assert_eq!(words(&scene.at("2026-03-16T09:00").toasts()), [("Книга заперта", waiting)]);
    }
}

#[test]
fn each_reason_has_its_own_words() {
    let scene = Scene::lashes("2026-01-05T09:00");
    let ana =
        scene.client_with(json!({ "name": "Ana Jurić", "people": [crate::scene::person("Luka", "child", "--03-04")] }));
    for day in ["2026-01-05", "2026-01-26", "2026-02-16"] {
        scene.came(&ana, "Lash fill", &format!("{day}T11:00"));
    }
    let said = |at: &str| {
        scene.at(at).toasts().into_iter().map(|toast| format!("{}: {}", toast.title, toast.body)).collect::<Vec<_>>()
    };
    assert_eq!(said("2026-03-03T09:00"), ["Birthday: A client: someone dear to her has a birthday tomorrow."]);
    assert_eq!(said("2026-03-04T09:00"), ["2 reminders for today: 1 greeting · 1 past her rhythm"]);
    assert_eq!(said("2026-03-15T09:00"), ["Past her rhythm: A client is 6 days late."]);
}

#[test]
fn the_buttons_of_a_toast_answer_the_reminder() {
    let press = |id: &str, scene: &Scene| {
        let toast = scene.toasts().remove(0);
        let act = toast.acts.iter().find(|act| act.id == id).unwrap().clone();
        scene.toasts_shown(&[toast]);
        for tell in act.tells {
            scene.tell(&tell.name, serde_json::from_str(&tell.args).unwrap());
        }
    };
    let scene = leaving(&["Ana Jurić"]);
    press("done", scene.at("2026-03-16T09:00"));
    assert_eq!(scene.reminders(), []);
    let scene = leaving(&["Ana Jurić"]);
    press("snooze", scene.at("2026-03-16T09:00"));
    assert_eq!(scene.reminders(), []);
    assert_eq!(scene.at("2026-03-17T09:00").toasts().len(), 1, "tomorrow it comes again");

    // A promise is kept by the same press, a visit is asked about; a complaint is solved by more than a press.
    let scene = Scene::lashes("2026-03-12T10:00");
    let ana = scene.client("Ana Jurić");
    scene.tell("note_add", note(&ana, json!({ "promise": "Serum", "promise_due": "2026-03-13" })));
    press("done", scene.at("2026-03-13T09:00"));
    assert_eq!(scene.ask("client_card", json!({ "client": ana }))["promises"], json!([]));
    let visit = scene.book(&ana, "Brows", "2026-03-17T11:00");
    press("done", scene.at("2026-03-16T09:00"));
    assert_eq!(scene.ask("visit_show", json!({ "visit": visit }))["confirmation"], "asked");
    scene.tell("complaint_add", json!({ "client": ana, "words": "Fell out", "offered": "" }));
    assert_eq!(scene.at("2026-03-16T10:00").toasts(), [], "whoever wrote it down knows of it");
    scene.tell("visit_cancel", json!({ "id": visit, "by": "client" }));
    let toast = scene.at("2026-03-17T09:00").toasts().remove(0);
    assert_eq!((toast.title.as_str(), toast.acts.len()), ("A complaint is waiting", 1));
}

#[test]
fn in_the_quiet_hours_nothing_pops_up_and_after_them_all_of_it_does_at_once() {
    let scene = leaving(&["Ana", "Maja"]);
    let mut settings = scene.ask("setting_show", json!({}));
    settings["remind_at"] = "22:00".into();
    scene.tell("setting_change", settings);
    for quiet in ["2026-03-16T22:00", "2026-03-16T23:59", "2026-03-17T00:00", "2026-03-17T07:59"] {
        assert_eq!(scene.at(quiet).toasts(), [], "{quiet}");
    }
    assert_eq!(scene.at("2026-03-17T08:00").toasts()[0].keys.len(), 2);
    // The same at both ends means none.
    let scene = leaving(&["Ana"]);
    let mut settings = scene.ask("setting_show", json!({}));
    (settings["remind_at"], settings["quiet_from"], settings["quiet_until"]) =
        ("03:00".into(), "00:00".into(), "00:00".into());
    scene.tell("setting_change", settings);
    assert_eq!(scene.at("2026-03-16T03:00").toasts().len(), 1);
}

#[test]
fn a_reminder_with_an_hour_of_its_own_waits_for_it() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let ana = scene.client("Ana Jurić");
    let fields =
        json!({ "client": ana, "master": null, "on": "2026-03-17", "clock": "15:30", "words": "Ring about the flat" });
    scene.tell("free_reminder_add", fields);
    assert_eq!(scene.at("2026-03-17T15:29").toasts(), []);
    let toasts = scene.at("2026-03-17T15:30").toasts();
    assert_eq!(words(&toasts), [("You asked to be reminded", "A client: the card says what.")]);
}

#[test]
fn a_clock_that_jumps_shows_nothing_twice_and_forgets_nothing() {
    let scene = leaving(&["Ana Jurić"]);
    scene.toasts_shown(&scene.at("2026-03-16T09:00").toasts());
    for now in ["2026-03-16T08:00", "2026-03-15T09:00", "2026-03-16T09:00", "2026-03-20T09:00"] {
        assert_eq!(scene.at(now).toasts(), [], "set to {now}");
    }
    // Asleep from the evening before until five in the afternoon.
    let scene = leaving(&["Ana Jurić"]);
    assert_eq!(scene.at("2026-03-15T20:00").toasts(), []);
    assert_eq!(scene.at("2026-03-16T17:00").toasts().len(), 1);
    // Tehran is ahead of Zagreb: with the book's zone changed the morning comes sooner, and only once.
    let scene = leaving(&["Ana Jurić", "Maja"]);
    assert_eq!(scene.at("2026-03-16T07:00").toasts(), []);
    let mut settings = scene.ask("setting_show", json!({}));
    settings["zone"] = "Asia/Tehran".into();
    scene.tell("setting_change", settings);
    let toasts = scene.toasts();
    assert_eq!(toasts.len(), 1, "half past nine there");
    scene.toasts_shown(&toasts);
    assert_eq!(scene.at("2026-03-16T09:00").toasts(), []);
}

#[test]
fn the_hour_that_is_skipped_or_comes_twice_reminds_once() {
    // 29 March 2026: three o'clock follows two. 25 October: two o'clock comes twice.
    for (day, hour, before, after) in [
        ("2026-03-29", "02:30", "2026-03-29T01:59", "2026-03-29T03:00"),
        ("2026-10-25", "02:30", "2026-10-25T01:59", "2026-10-25T02:30"),
    ] {
        let scene = Scene::lashes("2026-03-12T08:00");
        let ana = scene.client("Ana Jurić");
        let mut settings = scene.ask("setting_show", json!({}));
        (settings["quiet_from"], settings["quiet_until"]) = ("00:00".into(), "00:00".into());
        scene.tell("setting_change", settings);
        let fields = json!({ "client": ana, "master": null, "on": day, "clock": hour, "words": "Ring" });
        scene.tell("free_reminder_add", fields);
        assert_eq!(scene.at(before).toasts(), [], "{before}");
        let toasts = scene.at(after).toasts();
        assert_eq!(toasts.len(), 1, "{after}");
        scene.toasts_shown(&toasts);
        // The second time the clock shows this hour.
        scene.later(3600);
        assert_eq!(scene.toasts(), []);
    }
}
