//! The project speaks only of itself: no path of one computer, no private registry, no number of a task.

use super::tree::{File, Finding, Tree, pattern};

const RULE: &str = "leak";

/// Traces of the place where a file was written.
pub fn told(tree: &Tree) -> Vec<Finding> {
    // Put together from parts, so that this file does not break its own rule.
    let traces = [
        (concat!("/wo", r"rk/"), "a path of one computer says nothing to others: write it from the root of the house"),
        (concat!("(?i)", r"\biss", r"ue #"), "say the reason itself; the number means nothing in a few years"),
        (
            concat!(r"(?:/ho", r"me|/Us", r"ers)/[a-z]\w*/"),
            "a path of one computer says nothing to others: write it from the root of the house",
        ),
    ];
    let traces = traces.map(|(trace, sentence)| (pattern(trace), sentence));
    let mut findings = Vec::new();
    for file in &tree.files {
        for (trace, sentence) in &traces {
            let found =
                trace.find_iter(&file.text).map(|found| file.finding(&file.text, found.start(), RULE, *sentence));
            findings.extend(found);
        }
        findings.extend(registry(file));
    }
    findings
}

/// Parts come from the two public registries, by name; a mirror is a matter of one computer's own settings.
fn registry(file: &File) -> Vec<Finding> {
    let (host, public): (&str, &[&str]) = match file.path.rsplit('/').next() {
        Some("package-lock.json") => (r#""resolved": "(https?://[^/"]+)"#, &["https://registry.npmjs.org"]),
        Some("Cargo.lock") => (r##"source = "([^"#]+)"##, &["registry+https://github.com/rust-lang/crates.io-index"]),
        Some(".npmrc") => (r"(?m)^[^#\n]*registry\s*=\s*(\S+)", &[]),
        Some("config.toml") => (r"(?m)^\s*(?:replace-with|index|registry)\s*=\s*(\S+)", &[]),
        _ => return Vec::new(),
    };
    pattern(host)
        .captures_iter(&file.text)
        .filter(|found| !public.contains(&&found[1]))
        .map(|found| {
            let at = found.get(1).map_or(0, |host| host.start());
            file.finding(&file.text, at, RULE, "only the public registry is named in the house: take this one out")
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::tree::Tree;
    use super::told;

    #[test]
    fn nothing_tells_of_the_place_it_was_written() {
        let crates = "registry+https://github.com/rust-lang/crates.io-index";
        let cases = [
            ("README.md", "the book lies in ~/Documents".to_owned(), 0),
            ("README.md", ["see /wo", "rk/main"].concat(), 1),
            ("core/src/visit.rs", ["// as iss", "ue #12 asks"].concat(), 1),
            ("docs/build.md", ["/ho", "me/anna/regulars"].concat(), 1),
            ("Cargo.lock", format!("source = \"{crates}\""), 0),
            ("Cargo.lock", "source = \"sparse+https://mirror.example/index/\"".to_owned(), 1),
            (
                "ui/package-lock.json",
                "\"resolved\": \"https://registry.npmjs.org/svelte/-/svelte-5.tgz\"".to_owned(),
                0,
            ),
            ("ui/package-lock.json", "\"resolved\": \"https://mirror.example/svelte-5.tgz\"".to_owned(), 1),
            ("ui/.npmrc", "registry=https://mirror.example/".to_owned(), 1),
            (".cargo/config.toml", "[source.crates-io]\nreplace-with = \"mirror\"".to_owned(), 1),
        ];
        for (path, text, expected) in cases {
            assert_eq!(told(&Tree::of(&[(path, &text)])).len(), expected, "{path}: {text}");
        }
    }
}
