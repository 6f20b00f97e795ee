//! Weeks of a busy front desk at random: whatever is done in whatever order, nobody is booked twice over, nobody is lost,
//! and undoing everything leads back to where it began.

pub mod chance;
mod look;

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use regulars_core::day::{Day, Moment, Zone};
use regulars_core::service::Trade;
use serde_json::{Value, json};

use chance::Chance;

use crate::scene::Scene;

/// What the walk believes of a visit.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Visit {
    state: String,
    starts: Moment,
    master: String,
    series: String,
}

/// One step: each visit it touched, as it was and as it is since.
type Step = Vec<(String, Option<Visit>, Option<Visit>)>;

const OPERATIONS: [&str; 17] = [
    "book",
    "walk_in",
    "move",
    "move_following",
    "resize",
    "cancel",
    "cancel_following",
    "confirm",
    "start",
    "finish",
    "no_show",
    "repeat",
    "block_add",
    "block_remove",
    "exception_add",
    "exception_remove",
    "price",
];

struct Walk {
    scene: Scene,
    zone: Zone,
    chance: Chance,
    now: Moment,
    clients: Vec<String>,
    masters: Vec<String>,
    services: Vec<String>,
    blocks: Vec<String>,
    exceptions: Vec<String>,
    visits: BTreeMap<String, Visit>,
    done: Vec<Step>,
    undone: Vec<Step>,
    /// How often each operation was taken.
    taken: HashMap<&'static str, usize>,
}

impl Walk {
    fn begin(seed: u64, zone: &str, country: &str, now: &str) -> Walk {
        let scene = Scene::new(now, zone, country, Trade::Lashes);
        let services: Vec<String> =
            ["Lash fill", "Brows", "Lash lift", "Patch test"].map(|name| scene.service(name)).into();
        let room = scene.tell("room_add", json!({ "name": "Hall", "places": 2 })).out["id"].clone();
        let maja = scene.ask("master_list", json!({}))[0].clone();
        let mut hers = maja.clone();
        hers["room"] = room.clone();
        scene.tell("master_change", hers);
        let mut masters = vec![maja["id"].as_str().unwrap().to_owned()];
        // One with a break, who does lashes her own way; and one who works at night, where clocks change.
        let span = |weekday: u32, from: &str, to: &str| json!({ "weekday": weekday, "from": from, "to": to });
        let days: Vec<Value> =
            (1..=6).flat_map(|day| [span(day, "10:00", "13:00"), span(day, "14:00", "19:00")]).collect();
        let nights: Vec<Value> = (1..=7).map(|day| span(day, "00:00", "11:30")).collect();
        let skills = json!([{ "service": services[0], "does": true, "minutes": 95, "buffer": 0 }]);
        for (name, hours, skills) in [("Olena", days, skills), ("Vera", nights, json!([]))] {
            let fields = json!({ "name": name, "colour": "sea", "room": room, "hours": hours, "skills": skills });
            masters.push(scene.tell("master_add", fields).out["id"].as_str().unwrap().to_owned());
        }
        let clients =
            ["Ana", "Bela", "Cvita", "Dora", "Ema", "Fani", "Gita", "Hana"].map(|name| scene.client(name)).into();
        Walk {
            scene,
            zone: Zone::find(zone, "").unwrap(),
            chance: Chance(seed),
            now: now.parse().unwrap(),
            clients,
            masters,
            services,
            blocks: Vec::new(),
            exceptions: Vec::new(),
            visits: BTreeMap::new(),
            done: Vec::new(),
            undone: Vec::new(),
            taken: HashMap::new(),
        }
    }

    fn run(&mut self, operations: usize, look_every: usize) {
        let start = self.scene.facts();
        for number in 1..=operations {
            self.time_passes();
            let what = self.operation();
            if number % look_every == 0 {
                self.look(what);
            }
            if number % (look_every * 25) == 0 {
                self.rebuilt();
            }
        }
        self.look("the last one");
        self.rebuilt();
        while !self.done.is_empty() {
            self.undo();
        }
        self.look("undoing everything");
        for (before, after) in start.iter().zip(self.scene.facts()) {
            assert_eq!(*before, after, "everything undone, nothing is left of it");
        }
        self.rebuilt();
    }

    fn time_passes(&mut self) {
        // Ids carry the time of their making: a second between them keeps their order the same for the same seed.
        self.scene.later(1);
        if self.chance.percent(45) {
            self.now = self.zone.settle(self.now.plus_minutes(self.chance.between(5, 150))).0;
            self.scene.at(&self.now.to_string());
        }
    }

    fn operation(&mut self) -> &'static str {
        if self.chance.percent(12) && !self.done.is_empty() {
            for _ in 0..self.chance.between(1, 3).min(i64::try_from(self.done.len()).unwrap()) {
                self.undo();
            }
            return "undo";
        }
        if self.chance.percent(20) && !self.undone.is_empty() {
            self.redo();
            return "redo";
        }
        // Booking comes first: without visits nothing else can be done.
        let what = if self.chance.percent(25) { "book" } else { OPERATIONS[self.chance.below(OPERATIONS.len())] };
        if let Some(step) = self.tell(what) {
            for (id, _, after) in &step {
                self.visits.insert(id.clone(), after.clone().unwrap());
            }
            self.done.push(step);
            self.undone.clear();
            *self.taken.entry(what).or_default() += 1;
        }
        what
    }

    /// Tells one thing that may be refused; what it does to the visits, when it was taken.
    fn tell(&mut self, what: &'static str) -> Option<Step> {
        match what {
            "book" => {
                let master = self.chance.pick(&self.masters).clone();
                let args =
                    json!({ "client": self.client(), "services": self.work(), "at": self.time(), "master": master });
                let out = self.try_tell("visit_book", args)?;
                Some(vec![self.made(&out["id"], &out["at"], "booked", &master, "")])
            }
            "walk_in" => {
                let master = self.chance.pick(&self.masters).clone();
                let args = json!({ "client": self.client(), "services": self.work(), "master": master });
                let out = self.try_tell("visit_walk_in", args)?;
                Some(vec![self.made(&out["id"], &json!(self.now), "arrived", &master, "")])
            }
            "move" | "move_following" | "resize" => self.shift(what),
            "cancel" | "cancel_following" => {
                let (id, visit) = self.visit()?;
                let by = *self.chance.pick(&["client", "us"]);
                let scope = if what == "cancel" { "one" } else { "following" };
                let all = self.affected(&id, &visit, scope);
                self.try_tell("visit_cancel", json!({ "id": id, "by": by, "scope": scope }))?;
                Some(
                    all.into_iter()
                        .map(|(id, visit)| (id, Some(visit.clone()), Some(as_state(&visit, "cancelled"))))
                        .collect(),
                )
            }
            "confirm" | "start" | "no_show" => {
                let (id, visit) = if what == "no_show" { self.begun(&["booked", "confirmed"])? } else { self.visit()? };
                self.try_tell(&format!("visit_{what}"), json!({ "id": id }))?;
                let state = match what {
                    "confirm" => "confirmed",
                    "start" => "arrived",
                    _ => "no_show",
                };
                Some(vec![(id, Some(visit.clone()), Some(as_state(&visit, state)))])
            }
            "finish" => self.finish(),
            "repeat" => self.repeat(),
            "block_add" => {
                let from: Moment = self.time();
                let to = from.plus_minutes(self.chance.between(1, 12) * 15);
                let args =
                    json!({ "master": self.chance.pick(&self.masters), "from": from, "to": to, "words": "Supplier" });
                let out = self.try_tell("block_add", args)?;
                self.blocks.push(out["id"].as_str().unwrap().to_owned());
                Some(Vec::new())
            }
            "exception_add" => {
                let kind = *self.chance.pick(&["off", "holiday", "extra"]);
                let master = if kind == "holiday" { None } else { Some(self.chance.pick(&self.masters).clone()) };
                let from: Day = self.now.day().plus(self.chance.between(0, 20));
                let until = from.plus(self.chance.between(0, 2));
                let hours = (kind == "extra").then_some(["08:00", "21:00"]);
                let args = json!({
                    "master": master, "kind": kind, "from": from, "until": until, "starts": hours.map(|hours| hours[0]),
                    "ends": hours.map(|hours| hours[1]), "words": "",
                });
                let out = self.try_tell("exception_add", args)?;
                self.exceptions.push(out["id"].as_str().unwrap().to_owned());
                Some(Vec::new())
            }
            "block_remove" | "exception_remove" => {
                let all = if what == "block_remove" { &self.blocks } else { &self.exceptions };
                let id = (!all.is_empty()).then(|| self.chance.pick(all).clone())?;
                self.try_tell(what, json!({ "id": id }))?;
                Some(Vec::new())
            }
            _ => {
                let all = self.scene.ask("service_list", json!({ "archived": true }));
                let mut fields = all[self.chance.below(4)].clone();
                fields["price"] = json!(self.chance.between(1, 9) * 1000);
                self.try_tell("service_change", json!({ "id": fields["id"], "fields": fields }))?;
                Some(Vec::new())
            }
        }
    }

    fn shift(&mut self, what: &str) -> Option<Step> {
        let (id, visit) = self.visit()?;
        let mut args = json!({ "id": id, "at": visit.starts });
        let by = *self.chance.pick(&["client", "us"]);
        args["by"] = json!(by);
        if what == "resize" {
            args["minutes"] = json!(self.chance.between(1, 12) * 15);
        } else {
            args["at"] = json!(
                visit.starts.plus_minutes(self.chance.between(-12, 12) * 15).plus_days(self.chance.between(-1, 3))
            );
            if self.chance.percent(30) {
                args["master"] = json!(self.chance.pick(&self.masters));
            }
        }
        let scope = if what == "move_following" { "following" } else { "one" };
        args["scope"] = json!(scope);
        let master = args["master"].as_str().map_or(visit.master.clone(), str::to_owned);
        let all = self.affected(&id, &visit, scope);
        let out = self.try_tell("visit_move", args)?;
        let at = moment(&out["at"]);
        let days = at.day().since(visit.starts.day());
        let moved = |(id, was): (String, Visit)| {
            let day = was.starts.day().plus(days);
            let starts = self.zone.settle(at.plus_days(day.since(at.day()))).0;
            let state = if by == "us" && starts != was.starts { "booked".into() } else { was.state.clone() };
            (id, Some(was.clone()), Some(Visit { state, starts, master: master.clone(), ..was }))
        };
        Some(all.into_iter().map(moved).collect())
    }

    fn finish(&mut self) -> Option<Step> {
        let (id, visit) = self.begun(&["booked", "confirmed", "arrived"])?;
        let page = self.scene.ask("finish_page", json!({ "visit": id }));
        let lines: Vec<Value> = page["lines"]
            .as_array()
            .unwrap()
            .iter()
            .map(|line| json!({ "service": line["service"], "price": line["price"] }))
            .collect();
        let offered = page["advice"]["offers"][0]["at"].clone();
        let next = match self.chance.below(3) {
            0 if offered.is_string() => json!({ "kind": "book", "at": offered }),
            1 => json!({ "kind": "follow_up", "on": self.now.day().plus(3), "reason": "her roster" }),
            _ => json!({ "kind": "no", "reason": "will write" }),
        };
        let args = json!({
            "visit": id, "lines": lines, "paid": 5000, "paid_by": "cash", "note": "Talked", "ask": "", "promise": "", "promise_due": null,
            "preference": null, "asked": [], "kept": [], "next": next,
        });
        let out = self.try_tell("finish_save", args)?;
        let mut step = vec![(id, Some(visit.clone()), Some(as_state(&visit, "done")))];
        if next["kind"] == "book" {
            let booked = &out["next"];
            let master = self.scene.ask("visit_show", json!({ "visit": booked["id"] }))["master"].clone();
            step.push(self.made(&booked["id"], &booked["at"], "booked", master.as_str().unwrap(), ""));
        }
        Some(step)
    }

    fn repeat(&mut self) -> Option<Step> {
        let (id, visit) = self.visit()?;
        let args = json!({ "id": id, "weeks": self.chance.between(1, 3), "times": self.chance.between(1, 5) });
        let out = self.try_tell("visit_repeat", args)?;
        let mut expected: Vec<Moment> = out["visits"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|row| row["refused"].is_null())
            .map(|row| moment(&row["at"]))
            .collect();
        expected.sort_unstable();
        let rows = self.rows();
        let series = rows.iter().find(|row| row.id == id).unwrap().visit.series.clone();
        assert_ne!(series, "", "it is one of its series");
        let mut step = vec![(id, Some(visit.clone()), Some(Visit { series: series.clone(), ..visit.clone() }))];
        let mut made = Vec::new();
        for row in rows.into_iter().filter(|row| row.visit.series == series && !self.visits.contains_key(&row.id)) {
            made.push(row.visit.starts);
            let starts = row.visit.starts;
            let new = Visit { state: "booked".into(), starts, master: visit.master.clone(), series: series.clone() };
            step.push((row.id, None, Some(new)));
        }
        made.sort_unstable();
        assert_eq!(made, expected, "what was said is booked");
        Some(step)
    }

    fn undo(&mut self) {
        let step = self.done.pop().unwrap();
        self.scene.tell("history_undo", json!({ "step": null }));
        for (id, before, _) in &step {
            match before {
                Some(before) => self.visits.insert(id.clone(), before.clone()),
                None => self.visits.remove(id),
            };
        }
        self.undone.push(step);
    }

    fn redo(&mut self) {
        let step = self.undone.pop().unwrap();
        self.scene.tell("history_redo", json!({}));
        for (id, _, after) in &step {
            self.visits.insert(id.clone(), after.clone().unwrap());
        }
        self.done.push(step);
    }

    /// A visit and, when that is wished, those after it in its series that have not begun.
    fn affected(&self, id: &str, visit: &Visit, scope: &str) -> Vec<(String, Visit)> {
        let follows = |other: &Visit| {
            scope == "following"
                && !visit.series.is_empty()
                && other.series == visit.series
                && other.starts > visit.starts
                && ["booked", "confirmed"].contains(&other.state.as_str())
        };
        self.visits
            .iter()
            .filter(|(other, row)| *other == id || follows(row))
            .map(|(id, row)| (id.clone(), row.clone()))
            .collect()
    }

    fn try_tell(&self, name: &str, args: Value) -> Option<Value> {
        match self.scene.try_tell(name, args.clone()) {
            // What changes nothing, such as the same price again, is no step to take back.
            Ok(told) => told["step"].is_i64().then(|| told["out"].clone()),
            Err(fault) => {
                let kind = fault["kind"].as_str().unwrap();
                assert!(["invalid", "not_found"].contains(&kind), "{name} {args}: {fault}");
                None
            }
        }
    }

    fn made(
        &self,
        id: &Value,
        at: &Value,
        state: &str,
        master: &str,
        series: &str,
    ) -> (String, Option<Visit>, Option<Visit>) {
        let visit =
            Visit { state: state.into(), starts: moment(at), master: master.to_owned(), series: series.to_owned() };
        (id.as_str().unwrap().to_owned(), None, Some(visit))
    }

    /// Any visit, more often one that stands.
    fn visit(&mut self) -> Option<(String, Visit)> {
        let pending = self.chance.percent(85);
        let all: Vec<&String> = self
            .visits
            .iter()
            .filter(|(_, visit)| !pending || ["booked", "confirmed"].contains(&visit.state.as_str()))
            .map(|(id, _)| id)
            .collect();
        let id = (!all.is_empty()).then(|| (*self.chance.pick(&all)).clone())?;
        let visit = self.visits[&id].clone();
        Some((id, visit))
    }

    /// One whose time has come, in one of these states.
    fn begun(&mut self, states: &[&str]) -> Option<(String, Visit)> {
        let all: Vec<(&String, &Visit)> = self
            .visits
            .iter()
            .filter(|(_, visit)| visit.starts <= self.now && states.contains(&visit.state.as_str()))
            .collect();
        let (id, visit) = (!all.is_empty()).then(|| *self.chance.pick(&all))?;
        Some((id.clone(), visit.clone()))
    }

    fn client(&mut self) -> String {
        self.chance.pick(&self.clients).clone()
    }

    fn work(&mut self) -> Vec<String> {
        let mut work = vec![self.chance.pick(&self.services).clone()];
        if self.chance.percent(15) {
            work.push(self.chance.pick(&self.services).clone());
        }
        work
    }

    /// Some time of the next weeks, more often of the next days.
    fn time(&mut self) -> Moment {
        let far = if self.chance.percent(60) { 4 } else { 20 };
        let day = self.now.day().plus(self.chance.between(0, far));
        day.starts().plus_minutes(self.chance.between(0, 4 * 20) * 15)
    }
}

fn as_state(visit: &Visit, state: &str) -> Visit {
    Visit { state: state.into(), ..visit.clone() }
}

fn moment(value: &Value) -> Moment {
    value.as_str().unwrap().parse().unwrap()
}

/// Walks once; when it stumbles, the seed is said.
fn walk(seed: u64, operations: usize, look_every: usize) -> HashMap<&'static str, usize> {
    // Every other walk goes across the night in which clocks change in Kyiv.
    let (zone, country, now) = if seed.is_multiple_of(2) {
        ("Europe/Kyiv", "UA", "2026-03-26T09:00")
    } else {
        ("Europe/Zagreb", "HR", "2026-03-12T09:00")
    };
    let said = Arc::new(format!("seed {seed}, {operations} operations, {zone}"));
    let walked = std::panic::catch_unwind(|| {
        let mut walk = Walk::begin(seed, zone, country, now);
        walk.run(operations, look_every);
        walk.taken
    });
    walked.unwrap_or_else(|_| panic!("the walk stumbled: {said}"))
}

#[test]
fn whatever_is_done_in_whatever_order_the_book_holds() {
    let mut taken: HashMap<&str, usize> = HashMap::new();
    for seed in [1, 2, 4] {
        for (what, times) in walk(seed, 300, 1) {
            *taken.entry(what).or_default() += times;
        }
    }
    for what in OPERATIONS {
        assert!(taken.get(what).is_some_and(|times| *times >= 3), "{what} is hardly ever taken: {taken:?}");
    }
}

#[test]
#[ignore = "a long walk, for --deep"]
fn a_long_walk_holds_too() {
    for seed in [11, 12] {
        walk(seed, 10_000, 20);
    }
}
