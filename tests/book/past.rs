//! The time machine: who changed what when, her card on any day, what was removed brought back, and a change behind the app's back.

use regulars_core::day::Instant;
use serde_json::{Value, json};

use crate::scene::{Scene, note};

fn past(scene: &Scene, client: &str, of: &str) -> Vec<Value> {
    let page = scene.ask("past_page", json!({ "client": client, "of": of, "before": null }));
    page["rows"].as_array().unwrap().clone()
}

#[test]
fn each_change_says_who_when_and_what_stood_there_before() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let maja = scene.ask("master_list", json!({}))[0]["id"].clone();
    let ana = scene.client("Ana Jurić");
    let mut talk = note(&ana, json!({ "words": "Looking for a flat" }));
    talk["id"] = scene.tell("note_add", talk.clone()).out["id"].clone();
    scene.tell("desk_sit", json!({ "master": maja }));
    scene.at("2026-03-14T09:00");
    talk["words"] = json!("Found a flat in Vrapče");
    scene.tell("note_change", talk.clone());
    let rows = past(&scene, &ana, "all");
    let commands: Vec<&str> = rows.iter().map(|row| row["command"].as_str().unwrap()).collect();
    assert_eq!(commands, ["note_change", "note_add", "client_add"]);
    assert_eq!(
        (&rows[0]["master"], &rows[0]["at"]),
        (&scene.ask("master_list", json!({}))[0]["name"], &json!("2026-03-14T09:00"))
    );
    assert_eq!(
        rows[0]["changes"][0]["fields"],
        json!([{ "name": "words", "before": "Looking for a flat", "after": "Found a flat in Vrapče" }])
    );
    let versions = scene.ask("past_versions", json!({ "client": ana, "row": talk["id"] }));
    assert_eq!(versions.as_array().unwrap().len(), 2, "as it was written, and as it was changed");
    scene.tell("history_undo", json!({ "step": null }));
    let versions = scene.ask("past_versions", json!({ "client": ana, "row": talk["id"] }));
    assert_eq!((&versions[0]["kind"], versions.as_array().unwrap().len()), (&json!("undo"), 3));
    assert_eq!(
        scene.unanswered("past_page", json!({ "client": "nobody", "of": "all", "before": null }))["kind"],
        "not_found"
    );
}

#[test]
fn a_deleted_note_is_brought_back_long_after_and_found_again() {
    let mut scene = Scene::lashes("2026-03-12T10:00");
    let ana = scene.client("Ana Jurić");
    let talk = note(&ana, json!({ "words": "Luka starts school", "ask": "How is school?" }));
    let id = scene.tell("note_add", talk).out["id"].clone();
    scene.tell("note_remove", json!({ "id": id }));
    scene.restart();
    scene.at("2026-06-01T10:00");
    scene.tell("preference_add", json!({ "client": ana, "kind": "drink", "words": "Tea" }));
    let removed = past(&scene, &ana, "removed");
    assert_eq!(removed.len(), 1);
    let change = &removed[0]["changes"][0];
    let pick = json!({ "seq": removed[0]["seq"], "table": change["table"], "row": change["row"] });
    scene.tell("past_bring_back", pick.clone());
    assert_eq!(scene.found("luka"), [("Ana Jurić".to_owned(), "note".to_owned())]);
    assert_eq!(scene.ask("client_card", json!({ "client": ana }))["asks"][0]["words"], "How is school?");
    assert_eq!(past(&scene, &ana, "removed"), [] as [Value; 0], "nothing is missing any more");
    assert_eq!(scene.refused("past_bring_back", pick).1, "conflict", "it stands already");
    scene.tell("history_undo", json!({ "step": null }));
    assert_eq!(past(&scene, &ana, "removed").len(), 2, "and that can be taken back like everything");
}

#[test]
fn a_client_taken_back_by_mistake_is_brought_again_with_all_that_is_hers() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let ana = scene.client("Ana Jurić");
    scene.tell("preference_add", json!({ "client": ana, "kind": "drink", "words": "Tea" }));
    scene.tell("history_undo", json!({ "step": null }));
    scene.tell("history_undo", json!({ "step": null }));
    assert_eq!(scene.clients(), [] as [&str; 0]);
    scene.tell("history_redo", json!({}));
    scene.tell("history_redo", json!({}));
    assert_eq!(scene.ask("client_card", json!({ "client": ana }))["preferences"][0]["words"], "Tea");
}

#[test]
fn her_card_as_it_stood_on_a_day_is_the_card_of_that_day() {
    let scene = Scene::lashes("2026-01-05T10:00");
    let maja = scene.client("Maja Kovač");
    let ana = scene.client_with(json!({ "name": "Ana Jurić", "birthday": "1991-09-14" }));
    let tea =
        scene.tell("preference_add", json!({ "client": ana, "kind": "drink", "words": "Mint tea" })).out["id"].clone();
    let mut snapshots = Vec::new();
    let mut keep = |day: &str| {
        scene.at(&format!("{day}T23:59"));
        snapshots.push((day.to_owned(), scene.ask("client_card", json!({ "client": ana }))));
    };
    keep("2026-01-05");
    scene.came(&ana, "Lash fill", "2026-01-06T11:00");
    keep("2026-01-06");
    scene.at("2026-01-20T10:00");
    scene.tell("preference_remove", json!({ "id": tea }));
    let mut fields = scene.ask("client_card", json!({ "client": ana }))["client"].clone();
    (fields["name"], fields["brought_by"]) = (json!("Ana Kos"), json!(maja));
    scene.tell("client_change", json!({ "id": ana, "fields": fields }));
    keep("2026-01-20");
    scene.came(&ana, "Lash fill", "2026-01-27T11:00");
    scene.at("2026-01-28T10:00");
    scene.tell("history_undo", json!({ "step": null }));
    let lucija = scene.client_with(json!({ "name": "Lucija Matić", "brought_by": ana }));
    scene.came(&lucija, "Brows", "2026-01-29T11:00");
    keep("2026-01-29");
    scene.at("2026-02-10T10:00");
    let mut fields = scene.ask("client_card", json!({ "client": lucija }))["client"].clone();
    fields["brought_by"] = json!(null);
    scene.tell("client_change", json!({ "id": lucija, "fields": fields }));
    scene.tell("client_archive", json!({ "id": ana }));
    keep("2026-02-10");
    scene.at("2026-03-12T10:00");
    for (day, snapshot) in &snapshots {
        let card = scene.ask("past_card", json!({ "client": ana, "on": day }));
        assert_eq!(card, *snapshot, "{day}");
    }
    assert_eq!(snapshots[3].1["brought"][0]["name"], "Lucija Matić", "whom she had brought by then");
    let early = scene.unanswered("past_card", json!({ "client": ana, "on": "2026-01-04" }));
    assert_eq!(early["kind"], "not_found", "she was not in the book yet");
    let late = scene.unanswered("past_card", json!({ "client": ana, "on": "2026-03-13" }));
    assert_eq!((&late["field"], &late["rule"]), (&json!("on"), &json!("in_the_future")));
}

#[test]
fn what_is_older_than_she_keeps_loses_its_rows_and_the_chain_stays_whole() {
    let mut scene = Scene::lashes("2020-03-12T10:00");
    let ana = scene.client("Ana Jurić");
    scene.at("2026-03-12T10:00");
    scene.tell("preference_add", json!({ "client": ana, "kind": "drink", "words": "Tea" }));
    scene.restart();
    let report = scene.ask("book_check", json!({}));
    assert_eq!(
        (&report["thinned"], &report["broken"], &report["behind"]),
        (&json!(2), &json!(null), &json!([])),
        "{report}"
    );
    let rows = past(&scene, &ana, "all");
    assert_eq!(
        (&rows[1]["command"], &rows[1]["thinned"]),
        (&json!("client_add"), &json!(true)),
        "that it happened is known"
    );
    assert_eq!(scene.unanswered("past_card", json!({ "client": ana, "on": "2020-03-11" }))["kind"], "not_kept");
    scene.tell("history_undo", json!({ "step": null }));
    assert_eq!(scene.refused("history_undo", json!({ "step": null })).1, "nothing_to_undo", "there undo ends");
    assert_eq!(scene.clients(), ["Ana Jurić"], "what stands in the book stays");
}

#[test]
fn a_change_behind_the_apps_back_is_found_wherever_it_was_made() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let ana = scene.client("Ana Jurić");
    let talk = note(&ana, json!({ "words": "Owes nothing" }));
    let id = scene.tell("note_add", talk.clone()).out["id"].as_str().unwrap().to_owned();
    let other = scene.tell("note_add", talk).out["id"].as_str().unwrap().to_owned();
    let report = scene.ask("book_check", json!({}));
    assert_eq!((&report["broken"], &report["behind"], &report["file"]), (&json!(null), &json!([]), &json!([])));
    assert!(report["rows"].as_i64().unwrap() > 20, "{report}");

    let behind = |sql: String| {
        let at: Instant = scene.instant();
        scene.door().with(move |desk| desk.book()?.note(at, "", |tx| Ok(tx.conn.execute_batch(&sql)?))).unwrap();
        scene.ask("book_check", json!({}))
    };
    let report = behind(format!("UPDATE note SET words = 'Owes fifty' WHERE id = '{id}'"));
    assert_eq!(report["behind"].as_array().unwrap().len(), 1);
    assert_eq!(
        (&report["behind"][0]["columns"], &report["behind"][0]["client"]["name"]),
        (&json!(["words"]), &json!("Ana Jurić"))
    );
    let report = behind(format!("DELETE FROM note WHERE id = '{other}'"));
    assert_eq!(report["behind_total"], 2, "a row that is missing");
    let report =
        behind(format!("INSERT INTO tag (id, client_id, word, position) VALUES ('forged', '{ana}', 'VIP', 0)"));
    assert_eq!(report["behind_total"], 3, "a row that nobody wrote");
    assert_eq!(report["broken"], json!(null));
    let report = behind("UPDATE history SET at = at + 1 WHERE command = 'client_add'".into());
    assert_eq!(report["broken"]["seq"], 2, "history itself");
    let report = behind(
        "UPDATE history SET at = at - 1 WHERE command = 'client_add'; UPDATE history SET changeset = zeroblob(length(changeset)) WHERE command = 'client_add'".into(),
    );
    assert_eq!(report["broken"]["seq"], 2, "the rows of an entry");
}

#[test]
fn the_story_is_searched_by_any_word_of_any_entry_and_filtered_by_kind() {
    let scene = Scene::lashes("2026-01-05T10:00");
    let ana = scene.client("Ana Jurić");
    scene.came(&ana, "Lash fill", "2026-01-06T11:00");
    for number in 0..120 {
        scene.later(1);
        let words = if number % 50 == 0 { "Luka starts school".to_owned() } else { format!("Talk {number}") };
        scene.tell("note_add", note(&ana, json!({ "words": words })));
    }
    scene.tell("gift_add", json!({ "client": ana, "kind": "given", "words": "Šal", "cost": null, "on": "2026-01-06" }));
    let story = |args: Value| {
        let mut all = json!({ "client": ana, "kind": "all", "before": null });
        for (key, value) in args.as_object().unwrap() {
            all[key] = value.clone();
        }
        scene.ask("client_story", all)
    };
    let count = |page: &Value| page["entries"].as_array().unwrap().len();
    let found = story(json!({ "words": "schoo luka" }));
    assert_eq!((count(&found), &found["next"]), (3, &json!(null)), "as far back as it takes");
    let first = story(json!({ "words": "talk", "limit": 100 }));
    let rest = story(json!({ "words": "talk", "limit": 100, "before": first["next"] }));
    assert_eq!((count(&first), count(&rest), &rest["next"]), (100, 17, &json!(null)));
    assert_eq!(count(&story(json!({ "words": "sal" }))), 1, "folded like every search");
    assert_eq!(count(&story(json!({ "words": "lash" }))), 1, "a visit by what was done");
    assert_eq!((count(&story(json!({ "kind": "gifts" }))), count(&story(json!({ "kind": "care" })))), (1, 0));
    assert_eq!(count(&story(json!({ "limit": 5_000 }))), 122);
}

#[test]
fn a_check_is_not_alarmed_by_what_was_changed_since_the_one_before() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let ana = scene.client("Ana Jurić");
    // Both readers have seen how the search lies in the file; then it is written over and over.
    for number in 0..300 {
        for _ in 0..2 {
            let report = scene.ask("book_check", json!({}));
            assert_eq!((&report["file"], &report["behind_total"]), (&json!([]), &json!(0)), "after {number} changes");
        }
        scene.tell(if number % 2 == 0 { "client_archive" } else { "client_restore" }, json!({ "id": ana }));
    }
}
