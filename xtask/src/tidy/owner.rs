//! A table is written only by the file that bears its name.

use super::tree::{File, Finding, Tree, pattern};
use std::collections::HashMap;

const RULE: &str = "table owner";

/// Every INSERT, UPDATE, DELETE and REPLACE in the core; reading is free to all.
pub fn written_elsewhere(tree: &Tree) -> Vec<Finding> {
    let written = pattern(
        r#"(?:INSERT\s+(?:OR\s+\w+\s+)?INTO|REPLACE\s+INTO|DELETE\s+FROM|UPDATE(?:\s+OR\s+\w+)?)\s+(?:main\.)?["`\[]?(\{|[a-z_]\w*)"#,
    );
    // Keywords are upper case in this house; lower case would hide a write from the pattern above.
    let lower = pattern(r"\b(?:insert(?: or \w+)? into \w+|delete from \w+|update \w+ set) ");
    let derived = derived(tree);
    let mut findings = Vec::new();
    for file in tree.under(&["core/src/"], &[".rs"]) {
        let rust = file.rust();
        for found in lower.find_iter(&rust) {
            findings.push(file.finding(&rust, found.start(), RULE, "write the keywords of SQL in upper case"));
        }
        for found in written.captures_iter(&rust) {
            let table = &found[1];
            let at = found.get(0).map_or(0, |whole| whole.start());
            if table == "{" {
                if !may_name_any(file) {
                    findings.push(file.finding(&rust, at, RULE, "name the table, so that its owner can be seen"));
                }
                continue;
            }
            let owner = derived.get(table).map_or(table, String::as_str);
            if !bears(tree, file, owner) {
                let sentence = format!("`{table}` is written by core/src/{owner}.rs alone: call a verb of `{owner}`");
                findings.push(file.finding(&rust, at, RULE, sentence));
            }
        }
    }
    findings
}

/// Derived tables and the rooms named beside them in `core/src/table.rs`.
fn derived(tree: &Tree) -> HashMap<String, String> {
    let Some(table) = tree.named("core/src/table.rs") else {
        return HashMap::new();
    };
    let list = table.text.split_once("DERIVED").map_or("", |(_, rest)| rest);
    let list = list.split_once("];").map_or("", |(list, _)| list);
    pattern(r#"\(\s*"(\w+)",\s*"(\w+)"\s*\)"#)
        .captures_iter(list)
        .map(|pair| (pair[1].to_owned(), pair[2].to_owned()))
        .collect()
}

/// `visit.rs`, all of `visit/`, and `visit/service.rs` for `visit_service`. A file in another's folder (`client/person.rs`)
/// bears its name too, unless the table has a file of its own.
fn bears(tree: &Tree, file: &File, table: &str) -> bool {
    let Some(room) = file.path.strip_prefix("core/src/").and_then(|path| path.strip_suffix(".rs")) else {
        return false;
    };
    let mut joined = String::new();
    for part in room.split('/') {
        if !joined.is_empty() {
            joined.push('_');
        }
        joined.push_str(part);
        if joined == table {
            return true;
        }
    }
    room.rsplit('/').next() == Some(table) && tree.named(&format!("core/src/{table}.rs")).is_none()
}

/// History takes back, salvage copies and an export brings whatever table there is; the yardstick writes past everybody.
fn may_name_any(file: &File) -> bool {
    ["table", "tx", "history", "book", "salvage", "export", "demo/bare"].iter().any(|room| {
        file.path
            .strip_prefix("core/src/")
            .and_then(|path| path.strip_prefix(room))
            .is_some_and(|rest| rest.starts_with(['.', '/']))
    })
}

#[cfg(test)]
mod tests {
    use super::super::tree::{Tree, sentences};
    use super::written_elsewhere;

    const TABLE: (&str, &str) =
        ("core/src/table.rs", "pub const DERIVED: &[(&str, &str)] = &[\n  (\"stale\", \"standing\"),\n];");

    fn findings(path: &str, text: &str) -> usize {
        written_elsewhere(&Tree::of(&[TABLE, (path, text), ("core/src/tag.rs", "")])).len()
    }

    #[test]
    fn a_table_is_written_only_at_home() {
        let cases = [
            ("core/src/visit.rs", "\"INSERT INTO visit (id)\"", 0),
            ("core/src/visit/cancel.rs", "\"UPDATE visit\n SET state\"", 0),
            ("core/src/visit/service.rs", "\"DELETE FROM visit_service\"", 0),
            ("core/src/client/person.rs", "\"INSERT OR IGNORE INTO person\"", 0),
            ("core/src/client/tag.rs", "\"INSERT INTO tag\"", 1),
            ("core/src/finish.rs", "\"INSERT INTO visit (id)\"", 1),
            ("core/src/finish.rs", "\"UPDATE OR IGNORE note SET\"; \"DELETE FROM visit\"; \"REPLACE INTO draft\"", 3),
            ("core/src/finish.rs", "\"SELECT id FROM visit\"", 0),
            ("core/src/standing.rs", "\"INSERT INTO stale\"", 0),
            ("core/src/client.rs", "\"INSERT INTO stale\"", 1),
            ("core/src/note.rs", "\"ON CONFLICT (id) DO UPDATE SET body\"", 0),
            ("core/src/note.rs", "// UPDATE visit is not done here\n", 0),
            ("core/src/note.rs", "format!(\"DELETE FROM {table}\")", 1),
            ("core/src/history/undo.rs", "format!(\"DELETE FROM {table}\")", 0),
            ("core/src/note.rs", "\"update note set body = 1\"", 1),
            ("core/src/note.rs", "#[cfg(test)]\nmod tests { \"INSERT INTO visit\" }", 0),
        ];
        for (path, text, expected) in cases {
            assert_eq!(findings(path, text), expected, "{path}: {text}");
        }
    }

    #[test]
    fn says_whom_to_call() {
        let tree = Tree::of(&[("core/src/finish.rs", "//! One.\n\"INSERT INTO visit\"")]);
        assert_eq!(
            sentences(&written_elsewhere(&tree)),
            [
                "core/src/finish.rs:2 table owner — `visit` is written by core/src/visit.rs alone: call a verb of `visit`"
            ]
        );
    }
}
