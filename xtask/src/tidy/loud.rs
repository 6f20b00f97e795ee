//! Nothing about a client is ever printed: the core and the window have no bare printing at all.

use super::tree::{Finding, Tree, pattern};

/// `println!` and its kin in the core and the shell, tests included: a test's output is read by others too.
pub fn printed(tree: &Tree) -> Vec<Finding> {
    let bare = pattern(r"\b(?:print|println|eprint|eprintln|dbg)!");
    let mut findings = Vec::new();
    for file in tree.under(&["core/src/", "src-tauri/src/"], &[".rs"]) {
        for (number, line) in file.text.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//")) {
            if let Some(found) = bare.find(line) {
                let sentence = format!("no {} here: return it, or trace a code without personal data", found.as_str());
                findings.push(Finding { path: file.path.clone(), line: number + 1, rule: "print", sentence });
            }
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::super::tree::Tree;
    use super::printed;

    #[test]
    fn the_core_and_the_window_are_silent() {
        let cases = [
            ("core/src/client.rs", "println!(\"{name}\");", 1),
            ("core/src/client.rs", "dbg!(client); eprintln!(\"x\");\ndbg!(1)", 2),
            ("core/src/client.rs", "// println! is not used here", 0),
            ("core/src/client.rs", "#[cfg(test)]\nmod tests { dbg!(1) }", 1),
            ("src-tauri/src/main.rs", "eprintln!(\"x\");", 1),
            ("serve/src/main.rs", "println!(\"http://127.0.0.1\");", 0),
        ];
        for (path, text, expected) in cases {
            assert_eq!(printed(&Tree::of(&[(path, text)])).len(), expected, "{path}: {text}");
        }
    }
}
