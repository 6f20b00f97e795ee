//! Arrows only point down: a room of the core may use what stands at its own rank or below.

use super::tree::{File, Finding, Tree, pattern};

const RULE: &str = "rank";

/// The floors, from below, as headings in the list of rooms.
const FLOORS: [&str; 7] = ["ground floor", "facts", "readings", "acts", "the building", "commands", "the door"];
const FACTS: usize = 1;

struct Room {
    name: String,
    floor: usize,
    /// Its row in the list: facts use only facts above them.
    row: usize,
}

/// The list of rooms is in order and under its headings, and no room reaches up.
pub fn upward(tree: &Tree) -> Vec<Finding> {
    let Some(list) = tree.named("core/src/lib.rs") else {
        return Vec::new();
    };
    let mut findings = Vec::new();
    let rooms = rooms(list, &mut findings);
    for file in tree.under(&["core/src/"], &[".rs"]) {
        let Some(own) = rooms.iter().find(|room| room.name == room_of(file)) else {
            continue;
        };
        let rust = file.rust();
        for (at, name) in used(&rust) {
            let Some(other) = rooms.iter().find(|room| room.name == name) else {
                continue;
            };
            let sentence = if other.floor > own.floor {
                format!("`{}` ({}) may not use `{name}` ({})", own.name, FLOORS[own.floor], FLOORS[other.floor])
            } else if own.floor == FACTS && other.floor == FACTS && other.row > own.row {
                format!("the fact `{}` is listed before `{name}` and may not use it", own.name)
            } else {
                continue;
            };
            let sentence = format!("{sentence}: move what both need down, or the caller up");
            findings.push(file.finding(&rust, at, RULE, sentence));
        }
    }
    findings
}

fn rooms(list: &File, findings: &mut Vec<Finding>) -> Vec<Room> {
    let module = pattern(r"^(?:pub(?:\([a-z]+\))? )?mod (\w+);");
    let mut floor = None;
    let mut rooms = Vec::new();
    let mut at = 0;
    for line in list.text.split_inclusive('\n') {
        if let Some(next) = heading(line) {
            if floor.is_some_and(|floor| next <= floor) {
                let sentence =
                    format!("the heading `{}` stands out of order; from the top: {}", FLOORS[next], FLOORS.join(", "));
                findings.push(list.finding(&list.text, at, RULE, sentence));
            }
            floor = Some(next);
        }
        if let Some(found) = module.captures(line) {
            match floor {
                Some(floor) => rooms.push(Room { name: found[1].to_owned(), floor, row: rooms.len() }),
                None => {
                    let sentence = format!("`{}` stands under no heading; they are: {}", &found[1], FLOORS.join(", "));
                    findings.push(list.finding(&list.text, at, RULE, sentence));
                }
            }
        }
        at += line.len();
    }
    rooms
}

/// `// facts`, also with a word of explanation after a colon or a comma.
fn heading(line: &str) -> Option<usize> {
    let comment = line.strip_prefix("// ")?.trim_end();
    FLOORS.iter().position(|floor| {
        comment.strip_prefix(floor).is_some_and(|rest| rest.is_empty() || rest.starts_with([':', ',', '.', ';']))
    })
}

fn room_of(file: &File) -> &str {
    let inside = file.path.strip_prefix("core/src/").unwrap_or(&file.path);
    inside.split(['/', '.']).next().unwrap_or(inside)
}

/// The first name after every `crate::`, each of them in `crate::{a, b::{c, d}}`.
fn used(rust: &str) -> Vec<(usize, &str)> {
    const PATH: &str = "crate::";
    let mut used = Vec::new();
    for (start, _) in rust.match_indices(PATH) {
        let at = start + PATH.len();
        let rest = &rust[at..];
        if !rest.starts_with('{') {
            used.push((at, word(rest)));
            continue;
        }
        let mut depth = 0;
        for (offset, letter) in rest.char_indices() {
            if letter == '{' {
                depth += 1;
            }
            if depth == 1 && (letter == '{' || letter == ',') {
                let inside = rest[offset + 1..].trim_start();
                used.push((at + rest.len() - inside.len(), word(inside)));
            }
            if letter == '}' {
                depth -= 1;
                if depth == 0 {
                    break;
                }
            }
        }
    }
    used
}

fn word(text: &str) -> &str {
    let end = text.find(|letter: char| !letter.is_alphanumeric() && letter != '_').unwrap_or(text.len());
    &text[..end]
}

#[cfg(test)]
mod tests {
    use super::super::tree::{Tree, sentences};
    use super::{upward, used};

    const LIST: &str = "//! Rooms.\n\n// ground floor\npub mod tx;\npub mod say;\n\n// facts: one noun each\npub mod client;\npub mod visit;\n\n\
        // readings\npub mod rhythm;\n\n// acts\npub mod finish;\nmod import;\n\n// the building\npub mod desk;\n\n// commands\npub mod commands;\n";

    fn findings(path: &str, text: &str) -> Vec<String> {
        sentences(&upward(&Tree::of(&[("core/src/lib.rs", LIST), (path, text)])))
    }

    #[test]
    fn arrows_point_down() {
        let cases = [
            ("core/src/visit.rs", "use crate::client;", 0),
            ("core/src/visit/cancel.rs", "use crate::visit::Visit;", 0),
            ("core/src/client.rs", "use crate::visit::Visit;", 1),
            ("core/src/client.rs", "use crate::{say, tx::{Tx, visit}};", 0),
            ("core/src/client.rs", "use crate::{\n    tx::Tx,\n    rhythm,\n};", 1),
            ("core/src/client/card.rs", "fn a() { crate::rhythm::of(tx) }", 1),
            ("core/src/tx.rs", "use crate::say;", 0),
            ("core/src/say.rs", "use crate::desk;", 1),
            ("core/src/rhythm.rs", "use crate::visit; use crate::finish;", 1),
            ("core/src/finish.rs", "use crate::import; use crate::rhythm; use crate::note_that_is_no_room;", 0),
            ("core/src/client.rs", "#[cfg(test)]\nmod tests { use crate::desk; }", 0),
        ];
        for (path, text, expected) in cases {
            assert_eq!(findings(path, text).len(), expected, "{path}: {text} {:?}", findings(path, text));
        }
    }

    #[test]
    fn says_the_line_and_both_rooms() {
        assert_eq!(
            findings("core/src/client.rs", "//! One.\nuse crate::{\n    tx,\n    rhythm,\n};"),
            [
                "core/src/client.rs:4 rank — `client` (facts) may not use `rhythm` (readings): move what both need down, or the caller up"
            ]
        );
    }

    #[test]
    fn the_list_of_rooms_keeps_its_headings() {
        let list = "//! Rooms.\npub mod stray;\n// acts\npub mod finish;\n// facts\npub mod client;\n";
        let found = sentences(&upward(&Tree::of(&[("core/src/lib.rs", list)])));
        assert_eq!(found.len(), 2, "{found:?}");
        assert!(found[0].contains("lib.rs:2") && found[0].contains("under no heading"));
        assert!(found[1].contains("lib.rs:5") && found[1].contains("out of order"));
    }

    #[test]
    fn reads_groups() {
        let names = |text| used(text).into_iter().map(|(_, name)| name).collect::<Vec<_>>();
        assert_eq!(names("use crate::{a, b::{c, d}, e};"), ["a", "b", "e"]);
        assert_eq!(names("crate::error::Error; crate::fold(x)"), ["error", "fold"]);
    }
}
