//! What the program is told when it is started.

use std::path::{Path, PathBuf};

pub struct Options {
    /// A throw-away book with invented clients.
    pub demo: bool,
    /// Another folder than the usual one.
    pub book: Option<PathBuf>,
    /// Without a window, as when the computer starts it.
    pub hidden: bool,
    /// Files to bring into the book, as when one is opened from a folder.
    pub files: Vec<PathBuf>,
}

/// The word for it.
pub const HIDDEN: &str = "--hidden";

/// `folder` is where the program was started: names of files are meant from there.
pub fn read(mut args: impl Iterator<Item = String>, folder: &Path) -> Result<Options, String> {
    let mut options = Options { demo: false, book: None, hidden: false, files: Vec::new() };
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--demo" => options.demo = true,
            HIDDEN => options.hidden = true,
            "--book" => options.book = Some(args.next().ok_or("--book needs a folder")?.into()),
            file if !file.starts_with('-') => options.files.push(folder.join(file)),
            _ => {
                return Err(format!(
                    "{arg} is not known; there are --demo, --hidden, --book FOLDER and names of files"
                ));
            }
        }
    }
    Ok(options)
}

/// The computer's language, for the first start: `ru_RU.UTF-8` is `ru`.
pub fn language() -> String {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()));
    let tag = set.unwrap_or_default();
    let tag = tag.split(['_', '.', '-']).next().unwrap_or_default();
    regulars_core::say::LANGUAGES.iter().find(|known| **known == tag).unwrap_or(&"en").to_string()
}
