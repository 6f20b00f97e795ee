//! Lists of names stand in the alphabet of whoever reads them.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::scene::Scene;

/// As they were written down, by four languages and on bad days.
const BROUGHT: &[&str] = &[
    "Ґалина Бойко",
    "Žanna Novak",
    "Їванка Лис",
    "Ана Петровић",
    "Ёлка Попова",
    "Ștefania Dumitru",
    "Cvita Perić",
    "Ганна Мельник",
    "Çağla Kaya",
    "Елена Орлова",
    "Іванна Гук",
    "Stana Jović",
    "Анна Ткач",
    "Ćamila Begić",
    "Жанна Павлова",
    "Гнат Сірко",
    "Čedna Babić",
    "ana jurić",
    "Željka Kos",
    "Sunčana Kos",
    "7 Sisters",
];

fn look(scene: &Scene, language: &str) {
    scene.tell("desk_look", json!({ "language": language, "theme": "system" }));
}

fn rename(scene: &Scene, id: &str, name: &str) {
    let typed = json!({
        "name": name, "address_form": "", "language": "", "birthday": "", "source": "", "brought_by": null,
        "channels": [], "people": [], "tags": [],
    });
    scene.tell("client_change", json!({ "id": id, "fields": typed }));
}

/// The list as it stands; in the same order when all of it is ordered anew.
fn clients(scene: &Scene) -> Vec<String> {
    let language = scene.ask("desk_state", json!({}))["language"].clone();
    let names = scene.clients();
    look(scene, if language == "ro" { "bs" } else { "ro" });
    look(scene, language.as_str().unwrap());
    assert_eq!(scene.clients(), names, "each change put her into her place");
    names
}

#[test]
fn the_same_book_is_read_in_five_alphabets() {
    let mut scene = Scene::lashes("2026-03-12T10:00");
    for name in BROUGHT {
        scene.client(name);
    }
    let latin = "ana Çağla Ćamila Čedna Cvita Stana Ștefania Sunčana Žanna Željka";
    let cyrillic = "Ана Анна Ґалина Ганна Гнат Елена Ёлка Жанна Їванка Іванна";
    let cases = [
        ("ru", format!("7 {cyrillic} {latin}")),
        ("uk", format!("7 Ана Анна Ганна Гнат Ґалина Елена Ёлка Жанна Іванна Їванка {latin}")),
        ("bs", format!("7 ana Çağla Cvita Čedna Ćamila Stana Ștefania Sunčana Žanna Željka {cyrillic}")),
        ("ro", format!("7 ana Çağla Ćamila Čedna Cvita Stana Sunčana Ștefania Žanna Željka {cyrillic}")),
        ("en", format!("7 {latin} {cyrillic}")),
    ];
    let first =
        |names: &[String]| names.iter().map(|name| name.split(' ').next().unwrap()).collect::<Vec<_>>().join(" ");
    for (language, expected) in &cases {
        look(&scene, language);
        let names = clients(&scene);
        assert_eq!(first(&names), *expected, "{language}");
        let rule = json!([{ "field": "standing", "is": "not_booked" }]);
        let page = scene.ask("listed_page", json!({ "rule": rule, "from": 0, "limit": 200 }));
        let listed: Vec<&str> =
            page["rows"].as_array().unwrap().iter().map(|row| row["name"].as_str().unwrap()).collect();
        assert_eq!(listed, names, "a list that keeps itself stands in the same order");
    }
    look(&scene, "uk");
    scene.restart();
    assert_eq!(first(&scene.clients()), cases[1].1, "the next day as well");
}

#[test]
fn whoever_is_renamed_archived_merged_or_taken_back_stands_where_her_name_does() {
    let scene = Scene::lashes("2026-03-12T10:00");
    look(&scene, "uk");
    let first = scene.client("Анна Гук");
    scene.client("Ганна Лис");
    let galyna = scene.client("Ґалина Бойко");
    let before = ["Анна Гук", "Ганна Лис", "Ґалина Бойко"];
    assert_eq!(clients(&scene), before);

    rename(&scene, &first, "Їванка Гук");
    assert_eq!(clients(&scene), ["Ганна Лис", "Ґалина Бойко", "Їванка Гук"]);
    scene.tell("history_undo", json!({ "step": null }));
    assert_eq!(clients(&scene), before, "back at her place");
    scene.tell("history_redo", json!({}));
    assert_eq!(clients(&scene), ["Ганна Лис", "Ґалина Бойко", "Їванка Гук"]);

    scene.tell("client_archive", json!({ "id": galyna }));
    assert_eq!(clients(&scene), ["Ганна Лис", "Їванка Гук"]);
    let away = scene.ask("client_list", json!({ "archived": true, "from": 0, "limit": 10 }));
    assert_eq!((&away["total"], &away["rows"][0]["name"]), (&json!(1), &json!("Ґалина Бойко")));
    scene.tell("client_restore", json!({ "id": galyna }));

    scene.tell("client_merge", json!({ "from": first, "to": galyna }));
    assert_eq!(clients(&scene), ["Ганна Лис", "Ґалина Бойко"], "the card that is put away stands in no list");
    let away = scene.ask("client_list", json!({ "archived": true, "from": 0, "limit": 10 }));
    assert_eq!(away["total"], 0);
    scene.tell("client_part", json!({ "id": first }));
    assert_eq!(clients(&scene), ["Ганна Лис", "Ґалина Бойко", "Їванка Гук"]);

    scene.tell("client_erase", json!({ "client": first }));
    assert_eq!(clients(&scene), ["Ганна Лис", "Ґалина Бойко"]);
}

#[test]
fn another_language_chosen_while_the_book_is_locked_orders_it_when_it_opens() {
    let scene = Scene::with_passphrase("2026-03-12T10:00", "ljubičica na prozoru");
    for name in ["Đurđa Kos", "Dina Kos", "Dženana Kos", "Dunja Kos"] {
        scene.client(name);
    }
    assert_eq!(scene.clients(), ["Dina Kos", "Dunja Kos", "Đurđa Kos", "Dženana Kos"]);
    scene.tell("desk_lock", json!({}));
    look(&scene, "bs");
    scene.tell("desk_unlock", json!({ "passphrase": "ljubičica na prozoru" }));
    assert_eq!(clients(&scene), ["Dina Kos", "Dunja Kos", "Dženana Kos", "Đurđa Kos"]);
}

#[test]
fn page_after_page_each_stands_once_in_the_order_of_the_alphabet() {
    let scene = Scene::lashes("2026-03-12T10:00");
    look(&scene, "bs");
    // Namesakes on the border of two pages stand on one of them.
    for number in 0..130 {
        let first = ["Ćamila", "Čedna", "Cvita", "Dženana", "Đurđa", "Жанна", "Šejla", "Sanja"][number % 8];
        scene.client(&format!("{first} {}", ["Kos", "Begić", "Žižić"][number % 3]));
    }
    let page = |from: usize| {
        let list = scene.ask("client_list", json!({ "archived": false, "from": from, "limit": 50 }));
        assert_eq!(list["total"], 130);
        list["rows"].as_array().unwrap().clone()
    };
    let rows: Vec<Value> = [0, 50, 100, 150].into_iter().flat_map(page).collect();
    let ids: BTreeSet<&str> = rows.iter().map(|row| row["id"].as_str().unwrap()).collect();
    assert_eq!((rows.len(), ids.len()), (130, 130));
    let mut first: Vec<&str> =
        rows.iter().map(|row| row["name"].as_str().unwrap().split(' ').next().unwrap()).collect();
    first.dedup();
    assert_eq!(first, ["Cvita", "Čedna", "Ćamila", "Dženana", "Đurđa", "Sanja", "Šejla", "Жанна"]);
}
