//! Every icon that the app names is there.

use super::tree::{Finding, Tree, pattern};

const CONFIG: &str = "src-tauri/tauri.conf.json";

/// The icons named in the window's configuration, which all lie in `icons/`.
pub fn absent(tree: &Tree) -> Vec<Finding> {
    let Some(config) = tree.named(CONFIG) else {
        return Vec::new();
    };
    let list = pattern(r#""icon"\s*:\s*\[[^\]]*\]|"iconPath"\s*:\s*"[^"]*""#);
    let name = pattern(r#""([^"]+\.[a-z]+)""#);
    let mut findings = Vec::new();
    for part in list.find_iter(&config.text) {
        for found in name.captures_iter(part.as_str()) {
            let (named, at) = (&found[1], part.start() + found.get(0).map_or(0, |whole| whole.start()));
            let there = named.strip_prefix("../").is_some_and(|path| path.starts_with("icons/") && tree.holds(path));
            if !there {
                let sentence = format!(
                    "`{named}` is not in icons/: render it there from icons/regulars.svg, or take it off the list"
                );
                findings.push(config.finding(&config.text, at, "icon", sentence));
            }
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::super::tree::{Tree, sentences};
    use super::{CONFIG, absent};

    #[test]
    fn named_icons_exist() {
        let config = "{ \"bundle\": {\n \"icon\": [\"../icons/32x32.png\",\n \"../icons/icon.ico\", \"icons/own.png\"] },\n \
            \"trayIcon\": { \"iconPath\": \"../icons/tray-22.png\" } }";
        let mut tree = Tree::of(&[(CONFIG, config)]);
        tree.others =
            vec!["icons/32x32.png".to_owned(), "icons/tray-22.png".to_owned(), "src-tauri/icons/own.png".to_owned()];
        let found = sentences(&absent(&tree));
        assert_eq!(found.len(), 2, "{found:?}");
        assert!(found[0].starts_with("src-tauri/tauri.conf.json:3 icon — `../icons/icon.ico`"));
        assert!(found[1].contains("`icons/own.png`"));
    }
}
