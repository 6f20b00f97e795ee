//! A year at one desk, day by day: which toasts pop up, in which words, and no others.

use std::fmt::Write;
use std::path::Path;

use regulars_core::toast::Toast;
use serde_json::{Value, json};

use crate::scene::{Scene, note, person, phone};

const FIRST: &str = "2026-01-02";
const DAYS: i64 = 365;
/// The desk is looked at when it is switched on, when reminders come, at noon and in the evening.
const LOOKS: [&str; 4] = ["08:30", "09:00", "12:30", "18:00"];

struct Year {
    scene: Scene,
    ana: String,
    maja: String,
    vesna: String,
    told: String,
}

/// What happens besides: the day, and who does what.
type Turn = (&'static str, fn(&Year));

const TURNS: &[Turn] = &[
    ("2026-01-05", |year| year.comes(&year.ana, "Full set", "11:00")),
    ("2026-01-26", |year| year.comes(&year.ana, "Lash fill", "11:00")),
    ("2026-02-16", |year| year.leaves(&year.ana, "Lash fill", "2026-02-19")),
    // She books before the second follow-up, and comes.
    ("2026-02-25", |year| year.books(&year.ana, "Lash fill", "2026-03-10T11:00")),
    ("2026-03-10", |year| year.finishes(&year.ana)),
    // Late: a call nobody takes, then one in which she says when.
    ("2026-04-08", |year| year.logs(&year.ana, "no_answer", json!(null))),
    ("2026-04-15", |year| year.logs(&year.ana, "not_now", json!("2026-05-04"))),
    ("2026-05-11", |year| year.comes(&year.ana, "Lash fill", "11:00")),
    ("2026-06-01", |year| year.comes(&year.ana, "Lash fill", "11:00")),
    // A holiday by the sea: a pause.
    ("2026-06-02", |year| {
        year.scene.tell(
            "pause_add",
            json!({ "client": year.ana, "category": "", "until": "2026-08-31", "reason": "the sea" }),
        );
    }),
    ("2026-09-05", |year| year.comes(&year.ana, "Lash fill", "11:00")),
    ("2026-01-12", |year| year.comes(&year.maja, "Brows", "10:00")),
    ("2026-02-09", |year| year.comes(&year.maja, "Brows", "10:00")),
    ("2026-03-09", |year| year.comes(&year.maja, "Brows", "10:00")),
    ("2026-03-20", |year| {
        year.scene
            .tell("complaint_add", json!({ "client": year.maja, "words": "One brow is higher", "offered": "A redo" }));
    }),
    ("2026-03-23", |year| year.solves(&year.maja)),
    // Nobody takes her call three times; she lapses, and a plan is made.
    ("2026-04-06", |year| year.logs(&year.maja, "no_answer", json!(null))),
    ("2026-04-13", |year| year.logs(&year.maja, "no_answer", json!(null))),
    ("2026-04-20", |year| year.logs(&year.maja, "no_answer", json!(null))),
    ("2026-05-06", |year| {
        let plan = json!({ "client": year.maja, "master": null, "offer": "Brows as a gift", "step": "Write a card", "step_on": "2026-05-20" });
        year.scene.tell("win_back_add", plan);
    }),
    ("2026-05-21", |year| year.closes_the_plan(&year.maja)),
    ("2026-07-01", |year| {
        year.scene.tell("client_refuse", json!({ "id": year.maja }));
    }),
    ("2026-01-14", |year| {
        let promise = json!({ "promise": "The colour chart", "promise_due": "2026-01-20" });
        year.scene.tell("note_add", note(&year.vesna, promise));
    }),
    ("2026-01-21", |year| year.keeps_the_promise(&year.vesna)),
    ("2026-08-03", |year| {
        let ring = json!({ "client": year.vesna, "master": null, "on": "2026-08-11", "clock": "12:15", "words": "Ring about the wedding" });
        year.scene.tell("free_reminder_add", ring);
    }),
    ("2026-10-01", |year| {
        let test = json!({ "client": year.vesna, "kind": "patch_test", "words": "glue", "since": "2026-04-15", "until": "2026-10-15" });
        year.scene.tell("alert_add", test);
    }),
    ("2026-11-02", |year| year.books(&year.vesna, "Lash lift", "2026-11-12T14:00")),
    ("2026-11-12", |year| year.finishes(&year.vesna)),
];

impl Year {
    fn begin() -> Year {
        let scene = Scene::lashes(&format!("{FIRST}T08:00"));
        let mut settings = scene.ask("setting_show", json!({}));
        settings["toast_names"] = true.into();
        scene.tell("setting_change", settings);
        let lift = scene.ask("service_list", json!({ "archived": false }));
        let mut lift = lift.as_array().unwrap().iter().find(|each| each["name"] == "Lash lift").unwrap().clone();
        lift["redo_days"] = 14.into();
        scene.tell("service_change", json!({ "id": lift["id"], "fields": lift }));
        let client = |name: &str, born: &str, people: Vec<Value>| {
            scene.client_with(
                json!({ "name": name, "birthday": born, "people": people, "channels": [phone("091 234 5678")] }),
            )
        };
        let ana = client("Ana", "1991-09-14", vec![person("Luka", "child", "2019-03-30")]);
        let maja = client("Maja", "--06-20", vec![]);
        let vesna = client("Vesna", "", vec![]);
        let feast = |kind: &str| json!([{ "id": null, "kind": kind, "words": "", "day": "" }]);
        scene.tell("feast_set", json!({ "client": ana, "feasts": feast("easter") }));
        scene.tell("feast_set", json!({ "client": vesna, "feasts": feast("christmas") }));
        Year { scene, ana, maja, vesna, told: String::new() }
    }

    fn live(&mut self) {
        let first: regulars_core::day::Day = FIRST.parse().unwrap();
        for offset in 0..DAYS {
            let day = first.plus(offset).to_string();
            for look in LOOKS {
                self.scene.at(&format!("{day}T{look}"));
                self.look(&day, look);
                if look == "12:30" {
                    for (_, turn) in TURNS.iter().filter(|(on, _)| *on == day) {
                        turn(self);
                    }
                    self.scene.at(&format!("{day}T13:00"));
                    self.look(&day, "13:00");
                }
            }
        }
    }

    fn look(&mut self, day: &str, clock: &str) {
        let toasts: Vec<Toast> = self.scene.toasts();
        self.scene.toasts_shown(&toasts);
        for toast in toasts {
            writeln!(self.told, "{day} {clock}  {}: {}", toast.title, toast.body).unwrap();
        }
    }

    /// Books and finishes a visit of today, without a next one.
    fn comes(&self, client: &str, service: &str, at: &str) {
        let day = self.today();
        self.scene.came(client, service, &format!("{day}T{at}"));
    }

    fn leaves(&self, client: &str, service: &str, ask_on: &str) {
        let day = self.today();
        self.scene.at(&format!("{day}T08:00"));
        let visit = self.scene.book(client, service, &format!("{day}T11:00"));
        self.scene.at(&format!("{day}T12:40"));
        self.scene.finish(&visit, json!({ "kind": "follow_up", "on": ask_on, "reason": "roster" }));
    }

    fn books(&self, client: &str, service: &str, at: &str) {
        self.scene.book(client, service, at);
    }

    fn finishes(&self, client: &str) {
        let next = self.scene.ask("client_card", json!({ "client": client }))["next"]["id"].clone();
        let visit = next.as_str().map(str::to_owned).unwrap_or_else(|| self.begun(client));
        let day = self.today();
        self.scene.at(&format!("{day}T20:00"));
        self.scene.finish(&visit, json!({ "kind": "no", "reason": "" }));
    }

    /// Her visit of today, whose hour has passed.
    fn begun(&self, client: &str) -> String {
        let page = self.scene.ask("today_page", json!({}));
        let hers = page["visits"].as_array().unwrap().iter().find(|visit| visit["client"] == client).unwrap().clone();
        hers["id"].as_str().unwrap().to_owned()
    }

    fn logs(&self, client: &str, outcome: &str, until: Value) {
        let log = json!({ "client": client, "how": "call", "outcome": outcome, "until": until, "words": "", "occasion": null, "key": null });
        self.scene.tell("contact_log", log);
    }

    fn solves(&self, client: &str) {
        let card = self.scene.ask("client_card", json!({ "client": client }));
        self.scene.tell("complaint_solve", json!({ "id": card["complaints"][0]["id"], "solution": "Redone" }));
    }

    fn closes_the_plan(&self, client: &str) {
        let card = self.scene.ask("client_card", json!({ "client": client }));
        self.scene.tell("win_back_close", json!({ "id": card["win_back"]["id"], "result": "stays_away" }));
    }

    fn keeps_the_promise(&self, client: &str) {
        let card = self.scene.ask("client_card", json!({ "client": client }));
        self.scene.tell("note_kept", json!({ "id": card["promises"][0]["note"] }));
    }

    fn today(&self) -> String {
        self.scene.ask("desk_state", json!({}))["today"].as_str().unwrap().to_owned()
    }
}

#[test]
fn a_year_brings_exactly_these_toasts() {
    let mut year = Year::begin();
    year.live();
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/year.txt");
    let kept = std::fs::read_to_string(&file).unwrap_or_default();
    if kept != year.told {
        std::fs::write(&file, &year.told).unwrap();
        panic!(
            "a year's toasts are not those that were kept; they have been written anew: read every line before you commit"
        );
    }
}
