//! What is left on the disk: every byte the app and its webview wrote, searched for what only the owner may read.

use std::fs;
use std::path::{Path, PathBuf};

/// Says every file below the folder that holds one of the words, in either case, as the disk or the webview writes it.
pub fn found(words: &[&str], folder: &Path) -> Vec<String> {
    let wanted: Vec<(&str, Vec<u8>)> = words.iter().flat_map(|word| spellings(word)).collect();
    let mut found = Vec::new();
    for file in files(folder) {
        // A file that went away meanwhile holds nothing.
        let Ok(bytes) = fs::read(&file) else { continue };
        let bytes = bytes.to_ascii_lowercase();
        let told = wanted.iter().filter(|(_, spelling)| bytes.windows(spelling.len()).any(|part| part == spelling));
        found.extend(told.map(|(word, _)| format!("“{word}” in {}", file.display())));
    }
    found
}

/// The book's own file is there, and is no plain database: what was searched is the real thing.
pub fn is_sealed(book: &Path) {
    let bytes = fs::read(book.join("book.db")).unwrap();
    assert!(bytes.len() > 16 * 1024, "the book holds more than a few pages");
    assert!(!bytes.starts_with(b"SQLite format 3"), "the book is a plain database");
}

/// Those connections that do not stay on this computer, of all that the kernel wrote down; and how many do.
pub fn outside(connected: &Path) -> (Vec<String>, usize) {
    let text = fs::read_to_string(connected).unwrap();
    let asked: Vec<&str> =
        text.lines().filter(|line| line.contains("connect(") && line.contains("sa_family=")).collect();
    let stays = |line: &str| {
        ["AF_UNIX", "inet_addr(\"127.", "inet_pton(AF_INET6, \"::1\"", "AF_NETLINK"]
            .iter()
            .any(|kind| line.contains(kind))
    };
    let (inside, outside): (Vec<&str>, Vec<&str>) = asked.into_iter().partition(|line| stays(line));
    (outside.into_iter().map(ToOwned::to_owned).collect(), inside.len())
}

/// How much of the app and of what it started a crash may write to the disk: the kernel's own words, one for each process.
pub fn core_limits(book: &Path) -> Vec<String> {
    let home = book.parent().map(|home| home.display().to_string()).unwrap_or_default();
    let processes = fs::read_dir("/proc").into_iter().flatten().flatten().map(|process| process.path());
    let read = |process: &Path, name: &str| {
        String::from_utf8_lossy(&fs::read(process.join(name)).unwrap_or_default()).into_owned()
    };
    let ours = |process: &PathBuf| {
        let line = read(process, "cmdline");
        // Whoever watches and whoever drives are the test's own.
        let others = line.starts_with("strace") || line.contains("WebKitWebDriver");
        !others
            && (line.contains("regulars") && line.contains(&home)
                || line.contains("WebKit") && read(process, "environ").contains(&home))
    };
    processes
        .filter(ours)
        .filter_map(|process| {
            read(&process, "limits").lines().find(|line| line.starts_with("Max core file size")).map(ToOwned::to_owned)
        })
        .collect()
}

/// The words by which the app and what it started were called, and what they were given of the environment.
pub fn said_to_processes(book: &Path) -> String {
    let mut said = String::new();
    for process in fs::read_dir("/proc").into_iter().flatten().flatten() {
        let read = |name: &str| fs::read(process.path().join(name)).unwrap_or_default();
        let environment = String::from_utf8_lossy(&read("environ")).into_owned();
        let line = String::from_utf8_lossy(&read("cmdline")).into_owned();
        let home = book.parent().map(|home| home.display().to_string()).unwrap_or_default();
        if line.contains(&home) || environment.contains(&home) {
            said.push_str(&line.replace('\0', " "));
            said.push_str(&environment.replace('\0', "\n"));
        }
    }
    said
}

/// As text is written in files, and as a webview keeps it in memory.
fn spellings(word: &str) -> [(&str, Vec<u8>); 2] {
    let wide = word.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    [(word, word.as_bytes().to_ascii_lowercase()), (word, wide.to_ascii_lowercase())]
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        match entry.file_type() {
            Ok(kind) if kind.is_dir() => found.extend(files(&entry.path())),
            Ok(kind) if kind.is_file() => found.push(entry.path()),
            _ => {}
        }
    }
    found
}
