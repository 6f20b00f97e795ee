//! A file that has grown too long is two files.

use super::tree::{Finding, Tree};

const CEILING: usize = 500;

/// Source files of more than 500 lines, generated ones aside.
pub fn over(tree: &Tree) -> Vec<Finding> {
    tree.under(&[""], &[".rs", ".ts", ".mjs", ".svelte", ".css", ".ftl", ".sql"])
        .filter(|file| !file.generated())
        .filter_map(|file| {
            let lines = file.text.lines().count();
            let sentence =
                format!("{lines} lines, and {CEILING} is the ceiling: split it by verb (visit.rs, visit/cancel.rs)");
            (lines > CEILING).then(|| file.finding("", 0, "size", sentence))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::tree::Tree;
    use super::over;

    #[test]
    fn five_hundred_lines_are_the_ceiling() {
        let (full, over_full) = ("x\n".repeat(500), "x\n".repeat(501));
        let count = |path: &str, text: &str| over(&Tree::of(&[(path, text)])).len();
        assert_eq!(count("core/src/visit.rs", &full), 0);
        assert_eq!(count("core/src/visit.rs", &over_full), 1);
        assert_eq!(count("core/words/ru/app.ftl", &over_full), 1);
        assert_eq!(count("ui/src/api.gen.ts", &over_full), 0);
        assert_eq!(count("core/schema.sql", &over_full), 0);
        assert_eq!(count("README.md", &over_full), 0);
    }
}
