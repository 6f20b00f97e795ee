//! No sentence stands in a screen itself: every one comes from the words, in every language.

use super::tree::{Finding, Tree, pattern};
use regex_lite::Regex;

const RULE: &str = "bare text";

/// What an element says beside its text; the last ones are said through our own parts.
const SPOKEN: [&str; 11] = [
    "title",
    "placeholder",
    "alt",
    "aria-label",
    "aria-description",
    "aria-roledescription",
    "aria-valuetext",
    "label",
    "hint",
    "heading",
    "text",
];

/// Names of keys are the same in every language.
const KEYS: [&str; 7] = ["Alt", "Ctrl", "Del", "Enter", "Esc", "Shift", "Tab"];

/// Text with two letters or more, in text nodes, in spoken attributes, and in literals within `{…}` of a text node.
pub fn text(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in tree.under(&["ui/src/"], &[".svelte"]) {
        let template = blanked(&file.text);
        let mut reader = Reader::new(&template);
        reader.markup();
        for (at, said) in reader.found {
            let sentence = format!("“{said}” is a key in core/words and t('…') here");
            findings.push(file.finding(&file.text, at, RULE, sentence));
        }
    }
    findings
}

/// The template alone: scripts, styles and comments become blanks of the same length.
fn blanked(source: &str) -> String {
    let aside = pattern(r"(?s)<script\b.*?</script>|<style\b.*?</style>|<!--.*?-->");
    let mut text = String::with_capacity(source.len());
    let mut from = 0;
    for found in aside.find_iter(source) {
        text.push_str(&source[from..found.start()]);
        text.extend(found.as_str().bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }));
        from = found.end();
    }
    text.push_str(&source[from..]);
    text
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
    found: Vec<(usize, String)>,
    entity: Regex,
    braces: Regex,
}

impl<'a> Reader<'a> {
    fn new(text: &'a str) -> Reader<'a> {
        Reader {
            text,
            at: 0,
            found: Vec::new(),
            entity: pattern(r"&#?\w+;"),
            braces: pattern(r"\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}"),
        }
    }

    fn markup(&mut self) {
        while let Some(letter) = self.next() {
            match letter {
                '{' => {
                    let inside = self.braces();
                    self.literals(inside);
                }
                '<' if self.text[self.at + 1..].starts_with(|next: char| next.is_alphabetic() || next == '/') => {
                    self.tag()
                }
                _ => {
                    let start = self.at;
                    let rest = &self.text[start + letter.len_utf8()..];
                    self.at = start + letter.len_utf8() + rest.find(['<', '{']).unwrap_or(rest.len());
                    self.said(start, &self.text[start..self.at]);
                }
            }
        }
    }

    fn next(&self) -> Option<char> {
        self.text[self.at..].chars().next()
    }

    /// From `{` to its `}`; braces in strings do not count.
    fn braces(&mut self) -> &'a str {
        let start = self.at + 1;
        let (mut depth, mut quote) = (0, None);
        let mut letters = self.text[self.at..].char_indices();
        while let Some((offset, letter)) = letters.next() {
            match (quote, letter) {
                (_, '\\') => _ = letters.next(),
                (Some(open), _) if letter == open => quote = None,
                (Some(_), _) => {}
                (None, '\'' | '"' | '`') => quote = Some(letter),
                (None, '{') => depth += 1,
                (None, '}') => {
                    depth -= 1;
                    if depth == 0 {
                        let end = self.at + offset;
                        self.at = end + 1;
                        return &self.text[start..end];
                    }
                }
                _ => {}
            }
        }
        self.at = self.text.len();
        &self.text[start..]
    }

    /// From `<` to `>`, looking at the attributes on the way.
    fn tag(&mut self) {
        let mut name = "";
        let mut word = self.at + 1;
        self.at += 1;
        while let Some(letter) = self.next() {
            match letter {
                '>' => {
                    self.at += 1;
                    return;
                }
                '{' => _ = self.braces(),
                '=' => {
                    name = self.text[word..self.at].trim();
                    self.at += 1;
                }
                '"' | '\'' => {
                    let start = self.at + 1;
                    self.at = start;
                    // A quoted value may hold braces, and those may hold quotes.
                    while let Some(inside) = self.next().filter(|inside| *inside != letter) {
                        match inside {
                            '{' => _ = self.braces(),
                            _ => self.at += inside.len_utf8(),
                        }
                    }
                    if SPOKEN.contains(&name) {
                        let value = self.braces.replace_all(&self.text[start..self.at], " ").into_owned();
                        self.said(start, &value);
                    }
                    self.at = (self.at + 1).min(self.text.len());
                    word = self.at;
                }
                _ => {
                    if letter.is_whitespace() {
                        word = self.at;
                    }
                    self.at += letter.len_utf8();
                }
            }
        }
    }

    /// `{late ? 'Too late' : day}`: a literal that reads like words. `{#if state === 'Open'}` is no text.
    fn literals(&mut self, inside: &str) {
        if inside.starts_with(['#', ':', '/', '@']) {
            return;
        }
        let start = self.at - inside.len() - 1;
        let literal = pattern(r#"'([^'\n]*)'|"([^"\n]*)""#);
        for found in literal.captures_iter(inside) {
            let said = found.get(1).or(found.get(2)).map_or("", |said| said.as_str());
            if said.starts_with(char::is_uppercase) || said.contains(' ') {
                self.said(start + found.get(0).map_or(0, |whole| whole.start()), said);
            }
        }
    }

    fn said(&mut self, start: usize, text: &str) {
        let plain = self.entity.replace_all(text, " ");
        let mut runs = plain.split(|letter: char| !letter.is_alphabetic());
        if runs.any(|run| run.chars().nth(1).is_some() && !KEYS.contains(&run)) {
            let lead = text.len() - text.trim_start().len();
            let said = plain.split_whitespace().collect::<Vec<_>>().join(" ");
            self.found.push((start + lead, said));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tree::{Tree, sentences};
    use super::text;

    fn found(svelte: &str) -> Vec<String> {
        let tree = Tree::of(&[("ui/src/today/TodayPage.svelte", svelte)]);
        sentences(&text(&tree))
    }

    #[test]
    fn every_sentence_comes_from_the_words() {
        let cases = [
            ("<h1>Today</h1>", 1),
            ("<h1>Сегодня</h1>", 1),
            ("<h1>{t('today-title')}</h1>", 0),
            ("<p>{count} × {price} — &nbsp; 5 %</p>", 0),
            ("<p>Clients: {count}</p>", 1),
            ("<script>const a = 'Hello there';</script>\n<style>p { color: red }</style><!-- Some words. -->", 0),
            ("<button title=\"Close\" aria-label='Close it'>×</button>", 2),
            ("<button title={t('close')} class=\"wide button\" type=\"button\">×</button>", 0),
            ("<button title=\"{t('close')} {name}\">×</button>", 0),
            ("<button title=\"Close {name}\">×</button>", 1),
            ("<Field label=\"Phone\" name=\"phone\" />", 1),
            ("<button onclick={() => a > b && go('/client list')}>{t('go')}</button>", 0),
            ("{#if state === 'Open'}<p>{t('open')}</p>{:else}<p>Shut</p>{/if}", 1),
            ("<p>{late ? 'Too late' : t('day')}</p>", 1),
            ("<p>{open ? t('open') : t('shut')}</p>", 0),
            ("<p class=\"a\">{`${name}`}</p>", 0),
            ("{#each rows as { name, phone } (name)}<td>{name}</td>{/each}", 0),
            ("<input placeholder=\"+385\" value=\"x\" />", 0),
            ("<kbd>Ctrl K</kbd>", 0),
            ("<kbd>Ctrl Click</kbd>", 1),
            ("<p>a < b and</p>", 1),
        ];
        for (svelte, expected) in cases {
            assert_eq!(found(svelte).len(), expected, "{svelte}: {:?}", found(svelte));
        }
    }

    #[test]
    fn says_the_line_and_the_text() {
        assert_eq!(
            found("<!-- A. -->\n<script>\nlet a;\n</script>\n<div>\n  <h1>\n    Who  comes\n  </h1>\n</div>"),
            ["ui/src/today/TodayPage.svelte:7 bare text — “Who comes” is a key in core/words and t('…') here"]
        );
    }
}
