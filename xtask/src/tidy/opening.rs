//! Every file opens with one sentence that a salon owner would understand.

use super::tree::{File, Finding, Tree};

const RULE: &str = "first line";

/// `//!` in Rust, `<!-- … -->` in Svelte, `/** … */` in TypeScript; generated files aside.
pub fn missing(tree: &Tree) -> Vec<Finding> {
    let rust = tree
        .under(&["core/", "src-tauri/", "serve/", "tests/", "xtask/"], &[".rs"])
        .filter_map(|file| opens(file, "//! ", ""));
    let svelte = tree.under(&["ui/src/"], &[".svelte"]).filter_map(|file| opens(file, "<!-- ", "-->"));
    let script = tree.under(&["ui/src/", "tests/"], &[".ts", ".mjs"]).filter_map(|file| opens(file, "/** ", "*/"));
    rust.chain(svelte).chain(script).collect()
}

/// The sentence may go on over more lines, but it starts on the first.
fn opens(file: &File, start: &str, end: &str) -> Option<Finding> {
    let first = file.text.lines().next().unwrap_or_default();
    let rest = first.strip_prefix(start).unwrap_or_default();
    if file.generated() || rest.chars().any(char::is_alphabetic) {
        return None;
    }
    let sentence =
        format!("open with one sentence that a salon owner would understand: {}", format!("{start}… {end}").trim_end());
    Some(file.finding("", 0, RULE, sentence))
}

#[cfg(test)]
mod tests {
    use super::super::tree::Tree;
    use super::missing;

    #[test]
    fn every_file_says_what_it_is() {
        let cases = [
            ("core/src/visit.rs", "//! A visit, from booked to done.\n", 0),
            ("core/src/visit.rs", "use chrono::NaiveDate;\n//! Late.\n", 1),
            ("core/src/visit.rs", "//! \n", 1),
            ("src-tauri/build.rs", "fn main() {}", 1),
            ("tests/book/main.rs", "", 1),
            ("ui/src/App.svelte", "<!-- The whole window. -->\n<script>", 0),
            ("ui/src/App.svelte", "<script>", 1),
            ("ui/src/api.ts", "/** Asking and telling. */", 0),
            ("ui/src/api.ts", "// Asking and telling.", 1),
            ("ui/src/api.gen.ts", "export type A = 1;", 0),
            ("tests/browser/harness.mjs", "import x from 'y';", 1),
            ("ui/vite.config.ts", "export default {};", 0),
        ];
        for (path, text, expected) in cases {
            assert_eq!(missing(&Tree::of(&[(path, text)])).len(), expected, "{path}: {text}");
        }
    }
}
