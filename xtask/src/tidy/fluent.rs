//! The words are whole: the same files, keys and variables in every language, every key there, and none left over.

use super::tree::{File, Finding, Tree, pattern};
use std::collections::{BTreeMap, BTreeSet};

const RULE: &str = "words";

/// The language the others are compared with.
const FIRST: &str = "en";

/// Keys put together while the app runs, from a prefix and what the core answered.
const MADE: [&str; 4] = ["alert-", "fault-rule-", "preference-", "starter-"];

/// One message of one language.
struct Word<'a> {
    file: &'a File,
    line: usize,
    /// What it needs: `$count`, and its attributes as `.title`.
    parts: BTreeSet<String>,
    /// Other messages and terms it speaks through.
    uses: BTreeSet<String>,
}

type Words<'a> = BTreeMap<String, Word<'a>>;

/// Compares the languages with each other, and the keys with what the screens and the core ask for.
pub fn uneven(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut languages: BTreeMap<&str, Words> = BTreeMap::new();
    for file in tree.under(&["core/words/"], &[".ftl"]) {
        let language = file.path.split('/').nth(2).unwrap_or_default();
        read(file, languages.entry(language).or_default(), &mut findings);
    }
    let Some(first) = languages.remove(FIRST) else {
        return findings;
    };
    for (language, words) in &languages {
        compare(language, &first, words, &mut findings);
    }
    asked(tree, &first, &mut findings);
    left_over(tree, &first, &mut findings);
    findings
}

fn read<'a>(file: &'a File, words: &mut Words<'a>, findings: &mut Vec<Finding>) {
    let start = pattern(r"^(-?[a-zA-Z][\w-]*)\s*=");
    let attribute = pattern(r"^\s+\.([a-zA-Z][\w-]*)\s*=");
    let variable = pattern(r"\$[a-zA-Z][\w-]*");
    let reference = pattern(r"\{\s*(-?[a-z][\w-]*)\s*[}(.]");
    let mut key = None;
    for (number, line) in file.text.lines().enumerate().filter(|(_, line)| !line.starts_with('#')) {
        if let Some(found) = start.captures(line) {
            let word = Word { file, line: number + 1, parts: BTreeSet::new(), uses: BTreeSet::new() };
            if let Some(twin) = words.insert(found[1].to_owned(), word) {
                let sentence = format!("`{}` stands in {}:{} already: keep one", &found[1], twin.file.path, twin.line);
                findings.push(Finding { path: file.path.clone(), line: number + 1, rule: RULE, sentence });
            }
            key = Some(found[1].to_owned());
        }
        let Some(word) = key.as_ref().and_then(|key| words.get_mut(key)) else {
            continue;
        };
        word.parts.extend(attribute.captures(line).map(|found| format!(".{}", &found[1])));
        word.parts.extend(variable.find_iter(line).map(|found| found.as_str().to_owned()));
        word.uses.extend(reference.captures_iter(line).map(|found| found[1].to_owned()));
    }
}

fn compare(language: &str, first: &Words, words: &Words, findings: &mut Vec<Finding>) {
    let name = |file: &File| file.path.rsplit('/').next().unwrap_or_default().to_owned();
    let mut say = |word: &Word, sentence: String| {
        findings.push(Finding { path: word.file.path.clone(), line: word.line, rule: RULE, sentence });
    };
    for (key, word) in first {
        let Some(other) = words.get(key) else {
            say(
                word,
                format!("`{key}` has no words in {language}: write them in core/words/{language}/{}", name(word.file)),
            );
            continue;
        };
        if name(word.file) != name(other.file) {
            say(other, format!("`{key}` belongs in {}, where {FIRST} has it", name(word.file)));
        }
        if word.parts != other.parts {
            let list = |parts: &BTreeSet<String>| parts.iter().cloned().collect::<Vec<_>>().join(" ");
            say(
                other,
                format!(
                    "`{key}` is made of “{}” here and of “{}” in {FIRST}: use the same",
                    list(&other.parts),
                    list(&word.parts)
                ),
            );
        }
    }
    for (key, word) in words.iter().filter(|(key, _)| !first.contains_key(*key)) {
        say(word, format!("`{key}` has no words in {FIRST}: write them, or take it out"));
    }
}

/// Keys named in the screens and in the core exist.
fn asked(tree: &Tree, words: &Words, findings: &mut Vec<Finding>) {
    let screens = pattern(r#"\bt\(\s*['"`]([a-z][a-z0-9-]*)['"`]"#);
    let core = pattern(r#"(?:\bsay::\w+|\bwords\.\w+|\bwords\(\)\.\w+)\((?:[^"();]*,)?\s*"([a-z][a-z0-9-]*)""#);
    let screens = tree
        .under(&["ui/src/"], &[".ts", ".svelte"])
        .filter(|file| !file.path.ends_with(".test.ts"))
        .map(|file| (file, &screens, file.text.clone()));
    let core =
        tree.under(&["core/src/", "src-tauri/src/", "serve/src/"], &[".rs"]).map(|file| (file, &core, file.rust()));
    for (file, shape, text) in screens.chain(core) {
        for found in shape.captures_iter(&text) {
            let (key, at) = (&found[1], found.get(1).map_or(0, |key| key.start()));
            if !words.contains_key(key) {
                let sentence =
                    format!("`{key}` has no words: write them in core/words/{FIRST} and every other language");
                findings.push(file.finding(&text, at, RULE, sentence));
            }
        }
    }
}

/// Keys that no program names, in whole or by a prefix, and no other message speaks through.
fn left_over(tree: &Tree, words: &Words, findings: &mut Vec<Finding>) {
    let literal = pattern(r#"['"`]([a-z][a-z0-9-]*)['"`]"#);
    // t(`standing-${state}`) names all of them.
    let prefix = pattern(r"`([a-z][a-z0-9-]*-)\$\{");
    let mut named = BTreeSet::new();
    let mut prefixes: BTreeSet<String> = MADE.iter().map(|prefix| (*prefix).to_owned()).collect();
    for file in tree.under(&["ui/src/", "core/src/", "src-tauri/src/", "serve/src/"], &[".ts", ".svelte", ".rs"]) {
        named.extend(literal.captures_iter(&file.text).map(|found| found[1].to_owned()));
        prefixes.extend(prefix.captures_iter(&file.text).map(|found| found[1].to_owned()));
    }
    named.extend(words.values().flat_map(|word| word.uses.iter().cloned()));
    for (key, word) in words {
        if !named.contains(key) && !prefixes.iter().any(|prefix| key.starts_with(prefix)) {
            let sentence = format!("`{key}` is said nowhere: say it, or take it out of every language");
            findings.push(Finding { path: word.file.path.clone(), line: word.line, rule: RULE, sentence });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tree::{Tree, sentences};
    use super::uneven;

    const USE: (&str, &str) = ("ui/src/a.ts", "t('one'); t(\"two\");");

    fn found(files: &[(&str, &str)]) -> Vec<String> {
        sentences(&uneven(&Tree::of(files)))
    }

    fn both(en: &str, ru: &str) -> Vec<String> {
        found(&[("core/words/en/a.ftl", en), ("core/words/ru/a.ftl", ru), USE])
    }

    #[test]
    fn languages_say_the_same_with_the_same() {
        let en = "# A comment with { $nothing }\none = One\ntwo = { $count ->\n    [one] { $count } visit\n   *[other] { $count } visits\n }\n";
        let ru = "one = Один\ntwo = { $count ->\n    [one] { $count } визит\n    [few] { $count } визита\n   *[many] { $count } визитов\n }\n";
        assert_eq!(both(en, ru), [""; 0]);

        let cases = [
            ("one = One\ntwo = Two\n", "one = Один\n", "`two` has no words in ru"),
            ("one = One\n", "one = Один\ntwo = Два\n", "`two` has no words in en"),
            (
                "one = One { $name }\ntwo = Two\n",
                "one = Один { $nme }\ntwo = Два\n",
                "“$nme” here and of “$name” in en",
            ),
            ("one = One\n    .title = First\ntwo = Two\n", "one = Один\ntwo = Два\n", "“” here and of “.title” in en"),
            (
                "one = One\ntwo = Two\none = Again\n",
                "one = Один\ntwo = Два\n",
                "`one` stands in core/words/en/a.ftl:1 already",
            ),
        ];
        for (en, ru, expected) in cases {
            let found = both(en, ru);
            assert!(found.iter().any(|sentence| sentence.contains(expected)), "{expected}: {found:?}");
        }
    }

    #[test]
    fn a_key_keeps_its_file() {
        let found = found(&[
            ("core/words/en/a.ftl", "one = One\n"),
            ("core/words/en/b.ftl", "two = Two\n"),
            ("core/words/ru/a.ftl", "one = Один\ntwo = Два\n"),
            USE,
        ]);
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found[0].starts_with("core/words/ru/a.ftl:2") && found[0].contains("belongs in b.ftl"));
    }

    #[test]
    fn keys_are_there_and_none_is_left_over() {
        let words = "one = One { -brand }\n-brand = Regulars\nstanding-late = Late\nfault-rule-empty = Empty\nused-in-core = Yes\n";
        let core = ("core/src/a.rs", "say::text(words, \"used-in-core\"); words.text(\"absent-in-core\")");
        let whole =
            found(&[("core/words/en/a.ftl", words), ("ui/src/a.svelte", "{t('one')} {t(`standing-${s}`)}"), core]);
        assert_eq!(whole.len(), 1, "{whole:?}");
        assert!(whole[0].starts_with("core/src/a.rs:1") && whole[0].contains("`absent-in-core`"));

        let left = found(&[
            ("core/words/en/a.ftl", "one = One\nold-thing = Old\n"),
            ("ui/src/a.svelte", "{t('one')}\n{t('absent')}"),
        ]);
        assert_eq!(left.len(), 2, "{left:?}");
        assert!(left.iter().any(|sentence| sentence.contains("ui/src/a.svelte:2") && sentence.contains("`absent`")));
        assert!(left.iter().any(|sentence| sentence.contains("`old-thing` is said nowhere")));
    }
}
