//! Anybody is found by whatever one remembers of her.

use serde_json::json;

use crate::scene::{Scene, note, person, phone};

fn names(scene: &Scene, words: &str) -> Vec<String> {
    scene.found(words).into_iter().filter(|(_, kind)| kind == "name").map(|(name, _)| name).collect()
}

/// The only thing found, as whose and by what.
fn only(scene: &Scene, words: &str) -> (String, String) {
    let found = scene.found(words);
    assert_eq!(found.len(), 1, "{words}: {found:?}");
    found[0].clone()
}

#[test]
fn a_name_is_found_in_every_script_and_spelling() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let spellings = [
        ["djurdja", "Đurđa", "Ђурђа"],
        ["sejla", "Šejla", "Шејла"],
        ["hatidza", "Hatidža", "Хатиџа"],
        ["алена", "Алёна", "АЛЁНА"],
        ["oleksij", "Олексій", "Oleksii"],
    ];
    for spelling in &spellings {
        for name in spelling {
            scene.client(name);
        }
    }
    for spelling in spellings {
        for typed in spelling {
            let mut found = names(&scene, typed);
            found.sort_unstable();
            let mut wanted = spelling.map(str::to_owned);
            wanted.sort_unstable();
            assert_eq!(found, wanted, "{typed}");
        }
    }
}

#[test]
fn one_and_two_letters_find_the_beginnings_of_names_and_three_any_part() {
    let scene = Scene::lashes("2026-03-12T10:00");
    for name in ["Ana Jurić", "Jana Babić", "Юлія Шевченко", "Ana-Marija Țurcanu"] {
        scene.client(name);
    }
    let found = |typed: &str| {
        let mut found = names(&scene, typed);
        found.sort_unstable();
        found
    };
    assert_eq!(found("b"), ["Jana Babić"]);
    assert_eq!(found("ш"), ["Юлія Шевченко"]);
    assert_eq!(found("ju"), ["Ana Jurić", "Юлія Шевченко"], "ю is typed ju");
    assert_eq!(found("an"), ["Ana Jurić", "Ana-Marija Țurcanu"], "the beginning of a word");
    assert_eq!(found("rij"), ["Ana-Marija Țurcanu"], "the middle of a name");
    assert_eq!(found("евч"), ["Юлія Шевченко"]);
    assert_eq!(found("juric ana"), ["Ana Jurić"], "in any order");
    assert_eq!(
        names(&scene, "ana")[..2],
        ["Ana Jurić", "Ana-Marija Țurcanu"],
        "her whole word before the inside of another's"
    );
    assert_eq!(names(&scene, "ana").len(), 3);
}

#[test]
fn a_phone_is_found_by_any_digits_in_any_form() {
    let scene = Scene::lashes("2026-03-12T10:00");
    scene.client_with(json!({ "name": "Ana Jurić", "channels": [phone("091 234 5678")] }));
    scene.client_with(json!({ "name": "Maja Kovač", "channels": [phone("+385 95 111 2233")] }));
    let ana = ["0912345678", "091 234", "+385 91 234 5678", "(091) 234-56-78", "00385 91 234", "345 67", "678"];
    let maja = ["095 111 22 33", "0951112233", "+38595111", "1112233", "00385951112233"];
    for (name, forms) in [("Ana Jurić", &ana[..]), ("Maja Kovač", &maja[..])] {
        for typed in forms {
            assert_eq!(only(&scene, typed), (name.into(), "phone".into()), "{typed}");
        }
    }
    let hit = &scene.ask("search_find", json!({ "words": "+38591" }))["hits"][0];
    assert_eq!(hit["excerpt"], "091 234 5678", "shown as it was typed");
    assert_eq!(scene.found("12 34 99 99"), []);
    assert_eq!(scene.found("000"), [], "noughts alone are nobody's phone");
}

#[test]
fn what_was_written_about_her_finds_her() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let ana = scene.client_with(json!({ "name": "Ana Jurić", "tags": ["невеста"], "people": [person("Luka", "child", "")],
        "channels": [{ "id": null, "kind": "email", "typed": "Ana@Posta.example", "normal": "", "label": "", "consent": "not_asked" }] }));
    scene.tell("preference_add", json!({ "client": ana, "kind": "drink", "words": "Čaj od metvice" }));
    scene.tell(
        "alert_add",
        json!({ "client": ana, "kind": "allergy", "words": "Lateks", "since": null, "until": null }),
    );
    let talk = scene.tell("note_add", note(&ana, json!({ "words": "Seli se u Karlovac", "ask": "Kako stan?", "promise": "Naći serum", "step": "Poslati slike" })));
    let cases = [
        ("karlovac", "note"),
        ("KARL", "note"),
        ("стан", "note"),
        ("serum", "note"),
        ("slike", "note"),
        ("seli karlovac", "note"),
        ("metvice", "preference"),
        ("čaj", "preference"),
        ("lateks", "alert"),
        ("luka", "person"),
        ("невес", "tag"),
        ("nevesta", "tag"),
        ("posta", "channel"),
    ];
    for (typed, kind) in cases {
        assert_eq!(only(&scene, typed), ("Ana Jurić".into(), kind.into()), "{typed}");
    }
    let id = talk.out["id"].clone();
    scene.tell(
        "note_change",
        json!({ "id": id, "words": "Ostaje u Zagrebu", "ask": "", "promise": "", "promise_due": null, "step": "" }),
    );
    assert_eq!(scene.found("karlovac"), []);
    assert_eq!(only(&scene, "zagreb").1, "note");
    scene.tell("note_remove", json!({ "id": id }));
    assert_eq!(scene.found("zagreb"), []);
    scene.tell("history_undo", json!({ "step": null }));
    assert_eq!(only(&scene, "zagreb").1, "note", "what is undone is found again");
}

#[test]
fn a_long_note_is_shown_around_what_was_found() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let ana = scene.client("Ana Jurić");
    let words = format!("{} pčelinjak kod Siska {}", "priča o svemu ".repeat(30), "i još mnogo toga ".repeat(30));
    scene.tell("note_add", note(&ana, json!({ "words": words })));
    let hit =
        scene.ask("search_find", json!({ "words": "pcelinjak" }))["hits"][0]["excerpt"].as_str().unwrap().to_owned();
    assert!(
        hit.contains("pčelinjak kod Siska") && hit.starts_with('…') && hit.ends_with('…') && hit.chars().count() < 110,
        "{hit}"
    );
}

#[test]
fn the_archived_stand_last_and_say_so() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let first = scene.client("Ana");
    scene.client("Ana Jurić");
    scene.client("Jana Babić");
    scene.tell("client_archive", json!({ "id": first }));
    let hits = scene.ask("search_find", json!({ "words": "ana" }))["hits"].clone();
    let seen: Vec<_> = hits
        .as_array()
        .unwrap()
        .iter()
        .map(|hit| (hit["name"].as_str().unwrap(), hit["archived"].as_bool().unwrap()))
        .collect();
    assert_eq!(seen, [("Ana Jurić", false), ("Jana Babić", false), ("Ana", true)]);
}

#[test]
fn among_250_namesakes_each_can_still_be_reached() {
    let scene = Scene::lashes("2026-03-12T10:00");
    for number in 0..250 {
        scene.client_with(
            json!({ "name": format!("Ana Kovač {number}"), "channels": [phone(&format!("091 555 {number:04}"))] }),
        );
    }
    scene.client("Marija Ana Jurić");
    assert_eq!(names(&scene, "a").len(), 20);
    assert_eq!(names(&scene, "ana").len(), 20, "a page of them, at once");
    assert_eq!(names(&scene, "ana kovač 249"), ["Ana Kovač 249"]);
    assert_eq!(names(&scene, "kovač 17")[0], "Ana Kovač 17");
    assert_eq!(names(&scene, "ana ju"), ["Marija Ana Jurić"], "two letters of the rarer name are enough");
    assert_eq!(names(&scene, "ana jurić"), ["Marija Ana Jurić"]);
    assert_eq!(only(&scene, "555 0249").0, "Ana Kovač 249");
    assert_eq!(scene.found("091555").len(), 20);
}

#[test]
fn quotes_stars_and_operators_are_only_letters() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let band = scene.client("And Not \"Or\" Near");
    scene.tell("note_add", note(&band, json!({ "words": "NEAR(AND, OR) * NOT \"quoted\"" })));
    let typed = [
        "AND",
        "and OR",
        "NOT",
        "\"",
        "\"\"",
        "*",
        "a*",
        "\"and",
        "NEAR(and or)",
        "name:and",
        "^and",
        "and -or",
        "(",
        "')",
        "%",
        "_",
        "--",
        "+",
        "\\",
        "{and}",
        "and*or",
        "🌸",
        "\u{0}",
        " ",
        "",
        "NEAR/2",
        "'; DROP TABLE search; --",
    ];
    for words in typed {
        scene.found(words);
    }
    scene.found(&"and ".repeat(10_000));
    for words in ["AND", "\"and", "NEAR(and or)", "or NOT"] {
        assert_eq!(names(&scene, words), ["And Not \"Or\" Near"], "{words}");
    }
    assert_eq!(scene.found("*"), []);
    assert_eq!(scene.found("\""), []);
    assert_eq!(scene.clients().len(), 1);
}
