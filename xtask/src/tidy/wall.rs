//! The window's library stays behind one door, so that the same screens and the same core work without it.

use super::tree::{File, Finding, Tree, pattern};

const RULE: &str = "window";

/// An empty window, the yardstick of measuring, with nothing of ours in it.
const EMPTY: &str = "tests/empty/";

/// `@tauri-apps/…` only in `ui/src/shell.ts`, the crate `tauri` only in `src-tauri` and in the empty window.
pub fn crossed(tree: &Tree) -> Vec<Finding> {
    let screens = tree.under(&["ui/src/"], &[".ts", ".svelte", ".js"]).filter(|file| file.path != "ui/src/shell.ts");
    let ours = |file: &&File| !file.path.starts_with(EMPTY);
    let rust = tree.under(&["core/", "serve/", "tests/"], &[".rs"]).filter(ours);
    let manifests = tree.under(&["core/", "serve/", "tests/", "xtask/"], &["Cargo.toml"]).filter(ours);
    let every = |file: &File, text: &str, shape: &str, sentence: &str| -> Vec<Finding> {
        pattern(shape).find_iter(text).map(|found| file.finding(text, found.start(), RULE, sentence)).collect()
    };
    screens
        .flat_map(|file| every(file, &file.text, "@tauri-apps/", "import it in ui/src/shell.ts and call that"))
        .chain(rust.flat_map(|file| every(file, &file.rust(), r"\btauri(?:_\w+)?::", "only src-tauri may use tauri")))
        .chain(
            manifests.flat_map(|file| every(file, &file.text, r"(?m)^tauri\b", "only src-tauri may depend on tauri")),
        )
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::tree::Tree;
    use super::crossed;

    #[test]
    fn one_door_to_the_window() {
        let cases = [
            ("ui/src/shell.ts", "import { invoke } from '@tauri-apps/api/core';", 0),
            ("ui/src/api.ts", "import { invoke } from '@tauri-apps/api/core';", 1),
            ("ui/src/today/TodayPage.svelte", "await import('@tauri-apps/api/event')", 1),
            ("src-tauri/src/main.rs", "tauri::Builder::default()", 0),
            ("tests/empty/main.rs", "tauri::Builder::default()", 0),
            ("core/src/desk.rs", "use tauri::AppHandle;", 1),
            ("core/src/desk.rs", "// tauri::Builder calls this\n", 0),
            ("serve/src/main.rs", "tauri_plugin_dialog::init()", 1),
            ("serve/Cargo.toml", "[dependencies]\ntauri = \"2\"\n", 1),
            ("src-tauri/Cargo.toml", "tauri = \"2\"\n", 0),
        ];
        for (path, text, expected) in cases {
            assert_eq!(crossed(&Tree::of(&[(path, text)])).len(), expected, "{path}: {text}");
        }
    }
}
