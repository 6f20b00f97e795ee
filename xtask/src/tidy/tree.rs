//! All files of the house, read once, and what a rule says about a line of one.

use regex_lite::Regex;
use std::path::Path;
use std::{fmt, fs, io};

/// Written by machines on this computer; never ours to keep tidy.
const LEFT_OUT: [&str; 6] = [".git", "target", "node_modules", "dist", "gen", ".DS_Store"];

pub struct File {
    /// From the root of the house, with `/` on every system.
    pub path: String,
    pub text: String,
}

#[derive(Default)]
pub struct Tree {
    /// Files that are text in UTF-8.
    pub files: Vec<File>,
    /// Paths of everything else: pictures, old encodings.
    pub others: Vec<String>,
}

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    pub path: String,
    pub line: usize,
    pub rule: &'static str,
    pub sentence: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, to: &mut fmt::Formatter) -> fmt::Result {
        write!(to, "{}:{} {} — {}", self.path, self.line, self.rule, self.sentence)
    }
}

impl Tree {
    pub fn read(root: &Path) -> io::Result<Tree> {
        let mut tree = Tree::default();
        tree.gather(root, "")?;
        tree.files.sort_by(|one, other| one.path.cmp(&other.path));
        Ok(tree)
    }

    fn gather(&mut self, folder: &Path, prefix: &str) -> io::Result<()> {
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            let path = format!("{prefix}{name}");
            let kind = entry.file_type()?;
            if LEFT_OUT.contains(&name.as_str()) {
                continue;
            }
            if kind.is_dir() {
                self.gather(&entry.path(), &format!("{path}/"))?;
            } else if kind.is_file() {
                match String::from_utf8(fs::read(entry.path())?) {
                    Ok(text) => self.files.push(File { path, text }),
                    Err(_) => self.others.push(path),
                }
            }
        }
        Ok(())
    }

    #[cfg(test)]
    pub fn of(files: &[(&str, &str)]) -> Tree {
        let file = |&(path, text): &(&str, &str)| File { path: path.to_owned(), text: text.to_owned() };
        Tree { files: files.iter().map(file).collect(), others: Vec::new() }
    }

    pub fn named(&self, path: &str) -> Option<&File> {
        self.files.iter().find(|file| file.path == path)
    }

    pub fn holds(&self, path: &str) -> bool {
        self.named(path).is_some() || self.others.iter().any(|other| other == path)
    }

    /// Files under one of these folders with one of these endings.
    pub fn under<'a>(&'a self, folders: &'a [&str], endings: &'a [&str]) -> impl Iterator<Item = &'a File> {
        self.files.iter().filter(move |file| {
            folders.iter().any(|folder| file.path.starts_with(folder))
                && endings.iter().any(|ending| file.path.ends_with(ending))
        })
    }
}

impl File {
    /// Rust without its comments and without the tests at its foot; every line keeps its number.
    pub fn rust(&self) -> String {
        let foot = self.text.find("#[cfg(test)]\nmod tests").unwrap_or(self.text.len());
        let keep = |line: &'_ str| {
            if line.trim_start().starts_with("//") { String::new() } else { line.to_owned() }
        };
        self.text[..foot].lines().map(keep).collect::<Vec<_>>().join("\n")
    }

    /// A finding at this byte of the file, or of a copy whose lines are the same.
    pub fn finding(&self, text: &str, at: usize, rule: &'static str, sentence: impl Into<String>) -> Finding {
        let line = text[..at].matches('\n').count() + 1;
        Finding { path: self.path.clone(), line, rule, sentence: sentence.into() }
    }

    /// The generated files, which no hand keeps.
    pub fn generated(&self) -> bool {
        self.path.ends_with(".gen.ts") || self.path == "core/schema.sql"
    }
}

/// A pattern written in this program.
pub fn pattern(text: &str) -> Regex {
    Regex::new(text).expect("a pattern written in this program")
}

#[cfg(test)]
pub fn sentences(findings: &[Finding]) -> Vec<String> {
    findings.iter().map(Finding::to_string).collect()
}

#[cfg(test)]
mod tests {
    use super::{File, Tree};

    #[test]
    fn a_line_keeps_its_number_without_comments_and_tests() {
        let text = "//! One.\nfn a() {}\n    // two\nfn b() {}\n#[cfg(test)]\nmod tests { fn c() {} }\n";
        let file = File { path: "core/src/a.rs".to_owned(), text: text.to_owned() };
        let rust = file.rust();
        assert_eq!(rust, "\nfn a() {}\n\nfn b() {}");
        let at = rust.find("fn b").unwrap();
        assert_eq!(file.finding(&rust, at, "rule", "do this").to_string(), "core/src/a.rs:4 rule — do this");
    }

    #[test]
    fn finds_files_by_folder_and_ending() {
        let tree = Tree::of(&[("core/src/a.rs", ""), ("ui/src/a.ts", ""), ("ui/src/b.svelte", "")]);
        let paths: Vec<_> = tree.under(&["ui/src/"], &[".ts", ".svelte"]).map(|file| file.path.as_str()).collect();
        assert_eq!(paths, ["ui/src/a.ts", "ui/src/b.svelte"]);
    }
}
