//! How the work was done: written down, copied from the last time, changed, compared, and how it held.

use serde_json::{Value, json};

use crate::scene::Scene;

fn map(colour: &str, lengths: &[i64]) -> Value {
    let zones: Vec<Value> = lengths
        .iter()
        .map(|length| json!({ "curl": "C", "thickness": 7, "length": length, "colour": colour }))
        .collect();
    json!({ "kind": "lash_map", "style": "Natural", "zones": zones, "glue": "Sky", "batch": "B-7", "words": "" })
}

fn story(scene: &Scene, client: &str) -> Value {
    scene.ask("client_story", json!({ "client": client, "kind": "visits", "before": null }))["entries"].clone()
}

#[test]
fn a_lash_map_is_copied_from_last_time_changed_in_place_and_told_by_what_is_new() {
    let scene = Scene::lashes("2026-01-05T10:00");
    let ana = scene.client("Ana Jurić");
    let first = scene.came(&ana, "Lash fill", "2026-01-12T11:00");
    scene.tell("recipe_set", json!({ "visit": first, "recipe": map("black", &[8, 9, 10, 9]) }));
    let second = scene.came(&ana, "Lash fill", "2026-02-02T11:00");
    let last = scene.ask("recipe_list", json!({ "client": ana, "kind": "lash_map" }))[0]["recipe"].clone();
    assert_eq!(last, map("black", &[8, 9, 10, 9]), "to be copied as it was");
    let id = scene.tell("recipe_set", json!({ "visit": second, "recipe": last })).out["id"].clone();
    assert_eq!(story(&scene, &ana)[0]["visit"]["recipes"][0]["changes"], json!([]), "the same again");
    let again =
        scene.tell("recipe_set", json!({ "visit": second, "recipe": map("brown", &[8, 9, 11, 9]) })).out["id"].clone();
    assert_eq!(id, again, "a visit has one of a kind");
    let told = story(&scene, &ana);
    let changes = &told[0]["visit"]["recipes"][0]["changes"];
    assert_eq!(changes.as_array().unwrap().len(), 5, "four colours and a length: {changes}");
    assert_eq!(changes[0], json!({ "aspect": "colour", "place": "1", "before": "black", "after": "brown" }));
    assert_eq!(told[1]["visit"]["recipes"][0]["first"], true);
    // Every earlier wording of it is still known.
    let versions = scene.ask("past_versions", json!({ "client": ana, "row": id }));
    assert_eq!(versions.as_array().unwrap().len(), 2);
}

#[test]
fn any_two_recipes_of_hers_are_compared_the_earlier_first() {
    let scene = Scene::lashes("2026-01-05T10:00");
    let ana = scene.client("Ana Jurić");
    let visits =
        ["2026-01-12", "2026-02-02", "2026-02-23"].map(|day| scene.came(&ana, "Lash fill", &format!("{day}T11:00")));
    let ids: Vec<Value> = visits
        .iter()
        .zip([[8, 9], [8, 10], [9, 10]])
        .map(|(visit, lengths)| {
            scene.tell("recipe_set", json!({ "visit": visit, "recipe": map("black", &lengths) })).out["id"].clone()
        })
        .collect();
    let compared = scene.ask("recipe_compare", json!({ "client": ana, "one": ids[2], "other": ids[0] }));
    assert_eq!(
        (&compared["one"]["at"], &compared["other"]["at"]),
        (&json!("2026-01-12T11:00"), &json!("2026-02-23T11:00"))
    );
    let told: Vec<String> = compared["differences"]
        .as_array()
        .unwrap()
        .iter()
        .map(|each| {
            format!(
                "{} {}: {} → {}",
                each["aspect"].as_str().unwrap(),
                each["place"].as_str().unwrap(),
                each["before"].as_str().unwrap(),
                each["after"].as_str().unwrap()
            )
        })
        .collect();
    assert_eq!(told, ["length 1: 8 → 9", "length 2: 9 → 10"]);
    let bela = scene.client("Bela Anić");
    let strange = scene.unanswered("recipe_compare", json!({ "client": bela, "one": ids[0], "other": ids[1] }));
    assert_eq!(strange["kind"], "not_found", "only her own");
}

#[test]
fn how_it_held_is_noted_at_the_next_visit_and_shown_before_it() {
    let scene = Scene::lashes("2026-01-05T10:00");
    let ana = scene.client("Ana Jurić");
    let first = scene.came(&ana, "Lash fill", "2026-01-12T11:00");
    scene.tell("recipe_set", json!({ "visit": first, "recipe": map("black", &[8, 9]) }));
    scene.at("2026-02-02T09:00");
    let next = scene.book(&ana, "Lash fill", "2026-02-02T11:00");
    let brief = || scene.ask("today_brief", json!({ "visit": next }))["recipes"].clone();
    assert_eq!((&brief()[0]["outcome"], &brief()[0]["recipe"]["batch"]), (&json!(""), &json!("B-7")));
    scene.tell("recipe_outcome", json!({ "id": brief()[0]["id"], "outcome": "sparse", "words": "left outer corner" }));
    assert_eq!(
        (&brief()[0]["outcome_words"], &brief()[0]["outcome_on"]),
        (&json!("left outer corner"), &json!("2026-02-02"))
    );
    let found = scene.ask("client_story", json!({ "client": ana, "kind": "all", "before": null, "words": "sky" }));
    assert_eq!(found["entries"].as_array().unwrap().len(), 1, "the glue is found in her story");
    scene.tell("history_undo", json!({ "step": null }));
    assert_eq!(brief()[0]["outcome"], "");
}

#[test]
fn a_colour_formula_and_a_free_recipe_stand_beside_each_other() {
    let scene = Scene::lashes("2026-01-05T10:00");
    let ana = scene.client("Ana Jurić");
    let visit = scene.came(&ana, "Brows", "2026-01-12T11:00");
    let colour = json!({
        "kind": "colour", "words": "",
        "parts": [{
            "zone": "roots", "brand": "Tone", "line": "Pure", "shades": [{ "name": "7.1", "grams": 305 }, { "name": "8.0", "grams": 100 }],
            "developer": "6 %", "ratio": 15, "minutes": 35, "start": 5, "target": 7,
        }],
    });
    let free = json!({ "kind": "free", "words": "", "fields": [{ "name": "Waist", "value": "72" }] });
    scene.tell("recipe_set", json!({ "visit": visit, "recipe": colour }));
    let id = scene.tell("recipe_set", json!({ "visit": visit, "recipe": free })).out["id"].clone();
    let recipes = story(&scene, &ana)[0]["visit"]["recipes"].clone();
    assert_eq!((&recipes[0]["recipe"], &recipes[1]["recipe"]), (&colour, &free));
    scene.tell("recipe_remove", json!({ "id": id }));
    assert_eq!(scene.ask("recipe_list", json!({ "client": ana, "kind": null })).as_array().unwrap().len(), 1);
}

#[test]
fn what_cannot_be_mixed_is_refused_at_its_place() {
    let scene = Scene::lashes("2026-01-05T10:00");
    let ana = scene.client("Ana Jurić");
    let visit = scene.came(&ana, "Lash fill", "2026-01-12T11:00");
    let refused = |recipe: Value| scene.refused("recipe_set", json!({ "visit": visit, "recipe": recipe }));
    let mut wrong = map("black", &[8, 9]);
    wrong["zones"][1]["length"] = json!(99);
    assert_eq!(refused(wrong), ("zones.1".into(), "out_of_range".into()));
    assert_eq!(refused(map("black", &[])), ("zones".into(), "required".into()));
    assert_eq!(
        refused(json!({ "kind": "free", "words": "", "fields": [{ "name": " ", "value": "72" }] })),
        ("fields.0".into(), "required".into())
    );
    let part = |grams: i64| {
        json!({ "kind": "colour", "words": "", "parts": [{
            "zone": "all", "brand": "", "line": "", "shades": [{ "name": "7.1", "grams": grams }], "developer": "", "ratio": null,
            "minutes": null, "start": null, "target": null,
        }] })
    };
    assert_eq!(refused(part(0)), ("parts.0".into(), "out_of_range".into()));
    scene.tell("recipe_set", json!({ "visit": visit, "recipe": part(1) }));
}
