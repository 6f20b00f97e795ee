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

/// A process of the app or of its page, as the kernel shows it to whoever looks.
pub struct Seen {
    /// What it was called with, and what it was given of the environment.
    pub said: String,
    /// How much of it a crash may write to the disk.
    pub core: String,
}

/// The app and whatever it started that knows the book's home; not who watches and who drives, which are the test's own.
pub fn processes(book: &Path) -> Vec<Seen> {
    let home = book.parent().map(|home| home.display().to_string()).unwrap_or_default();
    let mut seen = Vec::new();
    for process in fs::read_dir("/proc").into_iter().flatten().flatten() {
        let read =
            |name| String::from_utf8_lossy(&fs::read(process.path().join(name)).unwrap_or_default()).replace('\0', " ");
        let (line, environment, limits) = (read("cmdline"), read("environ"), read("limits"));
        let own = line.starts_with("strace") || line.contains("WebKitWebDriver");
        let ours =
            line.contains("regulars") && line.contains(&home) || line.contains("WebKit") && environment.contains(&home);
        if ours && !own {
            let core = limits.lines().find(|line| line.starts_with("Max core file size"));
            let core = core.and_then(|line| line.split_whitespace().nth(4)).unwrap_or_default().to_owned();
            seen.push(Seen { said: format!("{line}{environment}").to_lowercase(), core });
        }
    }
    seen
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
