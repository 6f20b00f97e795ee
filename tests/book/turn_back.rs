//! Anything done to the clients in any order can be turned back to where it began and brought again, and a card of any day
//! in between is the card of that day.

use proptest::prelude::*;
use proptest::sample::Index;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};

use crate::scene::{Scene, jpeg, new_photo, note, person, phone};

/// Longest walk, as in what the owner is promised.
const STEPS: usize = 200;
/// Commands after which a day is over.
const A_DAY: usize = 20;

/// One command by chance: which, about whom, with what.
pub type Pick = (Index, Index, Index);

/// The next one that this runner comes to.
pub fn index(runner: &mut TestRunner) -> Index {
    any::<Index>().new_tree(runner).unwrap().current()
}

pub fn pick(runner: &mut TestRunner) -> Pick {
    (index(runner), index(runner), index(runner))
}

pub const COMMANDS: [&str; 38] = [
    "client_add",
    "client_change",
    "client_archive",
    "client_restore",
    "client_refuse",
    "client_step",
    "preference_add",
    "preference_change",
    "preference_remove",
    "preference_kind_add",
    "alert_add",
    "alert_change",
    "alert_remove",
    "note_add",
    "note_change",
    "note_remove",
    "visit_book",
    "finish_save",
    "contact_log",
    "gone_add",
    "complaint_add",
    "pause_add",
    "consent_add",
    "patch_test_add",
    "patch_test_read",
    "gift_add",
    "feast_set",
    "service_change",
    "setting_change",
    "past_bring_back",
    "client_merge",
    "client_part",
    "recipe_set",
    "photo_add",
    "photo_turn",
    "photo_change",
    "photo_remove",
    "photo_remove_all",
];

pub struct Walk {
    pub scene: Scene,
    pub clients: Vec<String>,
    services: Vec<Value>,
    /// Rows that were made, by the noun of the command that made them.
    made: Vec<(&'static str, String)>,
    hour: i64,
}

impl Walk {
    pub fn begin(scene: Scene) -> Walk {
        let clients = ["Ana Jurić", "Đurđa Kos"].map(|name| scene.client(name)).into();
        let services = scene.ask("service_list", json!({ "archived": false })).as_array().unwrap().clone();
        Walk { scene, clients, services, made: Vec::new(), hour: 0 }
    }

    fn row(&self, noun: &str, at: Index) -> Option<String> {
        let rows: Vec<&String> = self.made.iter().filter(|(of, _)| *of == noun).map(|(_, id)| id).collect();
        (!rows.is_empty()).then(|| (*at.get(&rows)).clone())
    }

    /// The arguments of one command; none where there is nothing yet to do it to.
    pub fn args(&mut self, name: &'static str, who: Index, what: Index) -> Option<Value> {
        let client = who.get(&self.clients).clone();
        let words = *what.get(&["Mint tea, no sugar", "чай без цукру", "Ђ \u{1f9d6} 'quoted' \"twice\"", "x"]);
        let day = |from: usize| format!("2026-0{}-1{}", 4 + what.index(3), from + what.index(5));
        let service = what.get(&self.services).clone();
        Some(match name {
            "client_add" | "client_change" => {
                let mut fields = json!({
                    "name": words, "address_form": what.get(&["", "informal", "formal"]), "language": "", "birthday": "--05-03", "source": words,
                    "brought_by": what.index(2).eq(&0).then_some(&client), "channels": [phone("091 555 0112")],
                    "people": [person("Luka", "child", "2019-05-03")], "tags": [words],
                });
                if name == "client_add" {
                    return Some(fields);
                }
                fields["brought_by"] = json!(self.clients.iter().find(|other| **other != client));
                let now = self.scene.ask("client_card", json!({ "client": client }))["client"].clone();
                (fields["channels"], fields["people"]) = (now["channels"].clone(), now["people"].clone());
                json!({ "id": client, "fields": fields })
            }
            "client_archive" | "client_restore" | "client_refuse" | "client_part" | "photo_remove_all" => {
                json!({ "id": client })
            }
            "recipe_set" => json!({
                "visit": self.row("visit", who)?,
                "recipe": { "kind": "free", "words": words, "fields": [{ "name": "Curl", "value": words }] },
            }),
            "photo_add" => {
                let found =
                    self.scene.try_photo(&client, &jpeg([u8::try_from(what.index(256)).unwrap(), 90, 90])).unwrap();
                let mut photo = new_photo(&found);
                (photo["words"], photo["visit"]) = (json!(words), json!(self.row("visit", who)));
                json!({ "client": client, "photos": [photo] })
            }
            "photo_turn" => json!({
                "id": self.row("photo", who)?, "turn": 90 * what.index(4),
                "crop": { "left": 100 * what.index(20), "top": 0, "right": 10_000, "bottom": 9000 },
            }),
            "photo_change" => json!({
                "id": self.row("photo", who)?, "visit": null, "at": "2026-03-01T09:00", "side": what.get(&["before", "after"]), "words": words,
            }),
            "client_merge" => json!({ "from": client, "to": what.get(&self.clients) }),
            "client_step" => {
                json!({ "id": client, "step": what.get(&[json!("buyer"), json!("supporter"), json!(null)]), "why": words })
            }
            "preference_add" => {
                json!({ "client": client, "kind": "doubt", "own": "", "words": words, "answer": words })
            }
            "preference_change" => {
                json!({ "id": self.row("preference", who)?, "kind": "drink", "own": "", "words": words })
            }
            "preference_kind_add" => json!({ "name": format!("{words} {}", self.made.len()) }),
            "alert_add" => {
                json!({ "client": client, "kind": "allergy", "words": words, "severity": "never", "since": null, "until": null })
            }
            "alert_change" => {
                json!({ "id": self.row("alert", who)?, "kind": "skin", "words": words, "source": words, "since": null, "until": null })
            }
            "note_add" => note(&client, json!({ "words": words, "ask": words, "promise": "", "step": words })),
            "note_change" => {
                let mut changed = note(&client, json!({ "words": words, "ask": words }));
                changed["id"] = json!(self.row("note", who)?);
                changed
            }
            "preference_remove" | "alert_remove" | "note_remove" | "photo_remove" => {
                json!({ "id": self.row(name.strip_suffix("_remove").unwrap(), who)? })
            }
            "visit_book" => {
                self.hour += 1;
                let at = format!("2026-0{}-{:02}T{:02}:00", 4 + self.hour / 100, 6 + what.index(5), 9 + self.hour % 8);
                json!({ "client": client, "services": [service["id"]], "at": at, "master": null, "patch": words })
            }
            "finish_save" => {
                let visit = self.row("visit", who)?;
                json!({
                    "visit": visit, "lines": [{ "service": service["id"], "price": 4000 }], "paid": 3000, "paid_by": "card", "note": words,
                    "ask": "", "promise": words, "promise_due": null, "preference": { "kind": "look", "words": words }, "asked": [], "kept": [],
                    "next": { "kind": "no", "reason": words }, "patch": words,
                })
            }
            "contact_log" => json!({
                "client": client, "how": "call", "outcome": what.get(&["talked", "no_answer", "moved_away"]), "until": null, "words": words,
                "occasion": null, "key": null,
            }),
            "gone_add" => json!({ "client": client, "category": "", "why": "price", "words": words }),
            "complaint_add" => json!({ "client": client, "words": words, "offered": words }),
            "pause_add" => json!({ "client": client, "category": "", "until": day(1), "reason": words }),
            "consent_add" => {
                json!({ "client": client, "kind": what.get(&["health", "photo_keep"]), "answer": "yes", "how": "said", "on": "2026-03-01" })
            }
            "patch_test_add" => json!({
                "client": client, "product": words, "brand": "", "batch": words, "area": "", "master": "", "at": "2026-03-01T10:00", "words": words,
            }),
            "patch_test_read" => {
                json!({ "id": self.row("patch_test", who)?, "result": what.get(&["none", "mild", ""]), "words": words })
            }
            "gift_add" => {
                json!({ "client": client, "kind": what.get(&["idea", "given"]), "words": words, "cost": 900, "on": day(0) })
            }
            "feast_set" => json!({
                "client": client, "feasts": [{ "id": null, "kind": "own", "words": words, "day": "--05-15" }, { "id": null, "kind": "easter", "words": "", "day": "" }],
            }),
            "service_change" => {
                let mut fields = service;
                (fields["price"], fields["patch_days"]) =
                    (json!(1000 + 100 * what.index(9)), json!(30 * what.index(2)));
                json!({ "id": fields["id"], "fields": fields })
            }
            "setting_change" => {
                let mut settings = self.scene.ask("setting_show", json!({}));
                settings["late_hours"] = json!(what.index(48));
                settings
            }
            _ => {
                let page = self.scene.ask("past_page", json!({ "client": client, "of": "removed", "before": null }));
                let row = page["rows"].as_array()?.first()?.clone();
                json!({ "seq": row["seq"], "table": row["changes"][0]["table"], "row": row["changes"][0]["row"] })
            }
        })
    }

    /// Tells it; whether it was taken and changed something.
    pub fn tell(&mut self, (which, who, what): Pick) -> bool {
        let name = *which.get(&COMMANDS);
        let Some(args) = self.args(name, who, what) else { return false };
        self.scene.later(1);
        let Ok(told) = self.scene.try_tell(name, args) else { return false };
        let id = told["out"]["id"].as_str().or(told["out"]["ids"][0].as_str());
        if let (Some(id), Some(noun)) = (id, name.rsplit_once('_').map(|(noun, _)| noun)) {
            if noun == "client" {
                self.clients.push(id.to_owned());
            }
            self.made.push((noun, id.to_owned()));
        }
        told["step"].is_i64()
    }

    fn cards(&self, on: &str) -> Vec<(String, Value)> {
        let cards = self
            .clients
            .iter()
            .map(|client| (client.clone(), self.scene.ask("client_card", json!({ "client": client }))));
        cards.map(|(client, card)| (format!("{client} {on}"), card)).collect()
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn two_hundred_commands_are_undone_table_by_table_and_redone_and_every_day_is_remembered(
        picks in proptest::collection::vec((any::<Index>(), any::<Index>(), any::<Index>()), STEPS)
    ) {
        let mut walk = Walk::begin(Scene::lashes("2026-03-02T00:05"));
        let start = walk.scene.facts();
        let mut steps = 0;
        let mut days = Vec::new();
        for (number, pick) in picks.into_iter().enumerate() {
            steps += usize::from(walk.tell(pick));
            if number % A_DAY == A_DAY - 1 {
                let day = format!("2026-03-{:02}", 2 + number / A_DAY);
                walk.scene.at(&format!("{day}T23:59"));
                days.push((day.clone(), walk.cards(&day)));
                walk.scene.at(&format!("2026-03-{:02}T00:05", 3 + number / A_DAY));
            }
        }
        prop_assert!(steps > STEPS / 3, "only {} were taken", steps);
        walk.scene.at("2026-03-20T10:00");
        for (day, cards) in &days {
            for (key, card) in cards {
                let client = key.split(' ').next().unwrap();
                let then = walk.scene.ask("past_card", json!({ "client": client, "on": day }));
                let differs: Vec<(&String, &Value)> =
                    card.as_object().unwrap().iter().filter(|(name, value)| then[name] != **value).collect();
                prop_assert!(differs.is_empty(), "{}: {:?}, but then {:?}", key, differs, then[differs[0].0]);
            }
        }
        let end = walk.scene.facts();
        for _ in 0..steps {
            walk.scene.tell("history_undo", json!({ "step": null }));
        }
        for (before, after) in start.iter().zip(walk.scene.facts()) {
            prop_assert_eq!(before, &after);
        }
        // Also by the program that is started anew.
        walk.scene.restart();
        for _ in 0..steps {
            walk.scene.tell("history_redo", json!({}));
        }
        for (before, after) in end.iter().zip(walk.scene.facts()) {
            prop_assert_eq!(before, &after);
        }
        let report = walk.scene.ask("book_check", json!({}));
        prop_assert_eq!((&report["broken"], &report["behind"], &report["file"]), (&json!(null), &json!([]), &json!([])));
    }
}
