//! Generated types keep names of their own: of two types with one name, the second silently replaces the first.

use super::tree::{Finding, Tree, pattern};
use std::collections::HashMap;

const RULE: &str = "generated name";

/// Names that appear twice in `ui/src/api.gen.ts`, or twice among the types of the core that are generated from.
pub fn named_alike(tree: &Tree) -> Vec<Finding> {
    let written = pattern(r"(?m)^export (?:type|interface) (\w+)");
    let source =
        pattern(r"#\[derive\([^)]*\bTS\b[^)]*\)\]\s*(?:#\[[^\n]*\]\s*)*pub(?:\([a-z]+\))? (?:struct|enum) (\w+)");
    let mut findings = Vec::new();

    if let Some(file) = tree.named("ui/src/api.gen.ts") {
        let mut seen = HashMap::new();
        for found in written.captures_iter(&file.text) {
            let at = found.get(0).map_or(0, |whole| whole.start());
            if seen.insert(found[1].to_owned(), at).is_some() {
                let sentence =
                    format!("`{}` is written twice: give each type its noun (VisitTime, ReminderTime)", &found[1]);
                findings.push(file.finding(&file.text, at, RULE, sentence));
            }
        }
    }

    let mut homes: HashMap<String, String> = HashMap::new();
    for file in tree.under(&["core/src/"], &[".rs"]) {
        let rust = file.rust();
        for found in source.captures_iter(&rust) {
            let at = found.get(1).map_or(0, |name| name.start());
            if let Some(home) = homes.insert(found[1].to_owned(), file.path.clone()) {
                let sentence = format!(
                    "`{}` is generated from {home} too: give each type its noun (VisitTime, ReminderTime)",
                    &found[1]
                );
                findings.push(file.finding(&rust, at, RULE, sentence));
            }
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::super::tree::{Tree, sentences};
    use super::named_alike;

    #[test]
    fn a_name_is_generated_once() {
        let tree = Tree::of(&[("ui/src/api.gen.ts", "export type A = 1;\nexport type B = A;\nexport type A = 2;\n")]);
        let found = sentences(&named_alike(&tree));
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found[0].starts_with("ui/src/api.gen.ts:3 generated name — `A`"));
    }

    #[test]
    fn two_types_of_one_name_are_seen_before_they_are_generated() {
        let derive =
            "#[derive(Debug, Serialize, TS)]\n#[serde(rename_all = \"snake_case\")]\npub struct Row { id: String }\n";
        let (visit, note) = (("core/src/visit.rs", derive), ("core/src/note.rs", derive));
        assert_eq!(named_alike(&Tree::of(&[visit])).len(), 0);
        assert_eq!(named_alike(&Tree::of(&[visit, note])).len(), 1);
        assert_eq!(
            named_alike(&Tree::of(&[visit, ("core/src/note.rs", "#[derive(Debug)]\npub struct Row;")])).len(),
            0
        );
    }
}
