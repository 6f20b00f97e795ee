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
