//! Whatever is asked or told in whatever shape: it is answered, or refused in words that a screen knows; nothing breaks.

use std::collections::BTreeSet;

use regulars_core::commands::{self, COMMANDS, Run};
use serde_json::{Map, Value, json};

use crate::scene::Scene;

/// Every name that a field has anywhere in the table, as the screens know them.
pub fn fields() -> BTreeSet<String> {
    let text = commands::typescript();
    let name = |part: &str| {
        let word = part.trim_end_matches('?').rsplit(|sign: char| !sign.is_alphanumeric() && sign != '_').next()?;
        (!word.is_empty()).then(|| word.to_owned())
    };
    text.split(':').filter_map(name).collect()
}

/// Values that no field, or hardly any, is made for.
pub fn values(foreign: &str) -> Vec<Value> {
    let deep = (0..100).fold(json!(1), |inner, _| json!([inner]));
    vec![
        Value::Null,
        json!(true),
        json!(-1),
        json!(i64::MIN),
        json!(u64::MAX),
        json!(1.5e300),
        json!(""),
        json!("\0\u{202e}🦄'; DROP TABLE client; --"),
        json!("я".repeat(500_000)),
        json!("9999-99-99"),
        json!("2026-03-12"),
        json!("+262142-12-31"),
        json!("2026-03-12T24:61"),
        json!("00000000-0000-7000-8000-000000000000"),
        json!(foreign),
        json!([]),
        json!([foreign]),
        json!([{}]),
        json!({}),
        deep,
    ]
}

/// Wholes that are no arguments at all.
const WHOLES: [&str; 7] = ["", "null", "[]", "\"text\"", "{", "{}{}", "\u{feff}{}"];

/// How a command answered: nothing, or the kind of its fault.
pub fn asked(scene: &Scene, command: &commands::Command, args: &str) -> Option<String> {
    let answer = match command.run {
        Run::Ask(_) | Run::Look(_) => scene.door().ask_now(command.name, args, scene.instant()),
        Run::Tell(_) | Run::Desk(_) | Run::Slow(_) => scene.door().tell_now(command.name, args, scene.instant()),
    };
    let fault = serde_json::to_value(answer.err()?).unwrap();
    Some(fault["kind"].as_str().unwrap().to_owned())
}

/// A book with something of everything that has an id; one of these ids.
fn book() -> (Scene, String) {
    let scene = Scene::lashes("2026-03-12T10:00");
    let ana = scene.client("Ana Jurić");
    scene.photo(&ana, [200, 90, 120]);
    let visit = scene.book(&ana, "Lash fill", "2026-03-12T11:00");
    (scene, visit)
}

/// These close the book or make it another one, so they come in a story of their own.
pub fn keeps_it_open(command: &commands::Command) -> bool {
    !matches!(command.name, "desk_lock" | "rekey_run")
}

#[test]
fn no_command_breaks_over_a_field_of_another_kind() {
    let (scene, visit) = book();
    let fields = fields();
    assert!(fields.len() > 200 && fields.contains("client") && fields.contains("lock_minutes"), "{}", fields.len());
    let mut refused = 0;
    for value in values(&visit) {
        // Half a megabyte is enough to fill one field; in all of them at once it would only cost time.
        let large = value.as_str().is_some_and(|text| text.len() > 1000);
        let whole: Map<String, Value> = fields.iter().map(|field| (field.clone(), value.clone())).collect();
        let all = [Value::Object(whole)];
        let some = ["id", "client", "words", "name", "passphrase", "body"].map(|field| json!({ field: value }));
        for args in if large { &some[..] } else { &all[..] } {
            let args = args.to_string();
            for command in COMMANDS.iter().filter(|command| keeps_it_open(command)) {
                let kind = asked(&scene, command, &args);
                let start: String = args.chars().take(60).collect();
                assert_ne!(kind.as_deref(), Some("bug"), "{} with {start}", command.name);
                refused += usize::from(kind.is_some());
            }
        }
    }
    assert!(refused > 2000, "{refused} were refused");
    whole(&scene);
}

#[test]
fn no_command_breaks_over_what_is_no_arguments() {
    let (scene, _) = book();
    for args in WHOLES {
        for command in COMMANDS.iter().filter(|command| keeps_it_open(command)) {
            let kind = asked(&scene, command, args);
            assert!(kind.as_deref() != Some("bug"), "{} with {args}", command.name);
            let nothing = matches!(args, "[]");
            assert!(nothing || kind.as_deref() == Some("bad_request"), "{} took {args}: {kind:?}", command.name);
        }
    }
    for name in ["", "client_drop", "visit_show; DROP TABLE client", &"x".repeat(1_000_000)] {
        for answer in [scene.unanswered(name, json!({})), scene.try_tell(name, json!({})).unwrap_err()] {
            assert_eq!(answer["kind"], "bad_request");
            assert!(answer["what"].as_str().unwrap().len() <= 60, "it is not thrown back whole");
        }
    }
    whole(&scene);
}

#[test]
fn a_question_is_no_change_and_a_change_no_question() {
    let (scene, _) = book();
    for command in COMMANDS {
        let crossed = match command.run {
            Run::Ask(_) | Run::Look(_) => scene.try_tell(command.name, json!({})).unwrap_err(),
            Run::Tell(_) | Run::Desk(_) | Run::Slow(_) => scene.unanswered(command.name, json!({})),
        };
        assert_eq!(crossed["kind"], "bad_request", "{}", command.name);
    }
}

/// The book answers, holds together, and is as history says.
fn whole(scene: &Scene) {
    let report = scene.ask("book_check", json!({}));
    assert_eq!((&report["behind_total"], &report["file"], &report["broken"]), (&json!(0), &json!([]), &Value::Null));
    assert!(scene.clients().len() < 100);
}
