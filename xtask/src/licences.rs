//! Writes down whose work is in the app, with every licence's text, for Settings → About.

use crate::program;
use crate::setup::{screens, supply};
use std::ffi::OsString;
use std::fs;
use std::process::Command;

pub fn licences(words: &[OsString]) -> Result<(), String> {
    if !words.is_empty() {
        return Err("cargo xtask licences takes nothing.".to_owned());
    }
    let root = program::root();
    let folder = program::target().join("licences");
    fs::create_dir_all(&folder).map_err(|why| format!("{}: {why}", folder.display()))?;
    let rust = folder.join("rust.json");
    let wanted = ["generate", "--format", "json", "--config", "packaging/about.toml", "--locked", "--features"];
    program::call(
        supply::reader()?
            .current_dir(root)
            .args(wanted)
            .args(["vendored-openssl", "--manifest-path", "src-tauri/Cargo.toml", "--output-file"])
            .arg(&rust),
    )?;
    screens::installed()?;
    // A build of its own, which also says what of npm's packages got into it.
    let pages = folder.join("pages");
    program::call(
        program::npm()
            .args(["exec", "--offline", "--", "vite", "build", "--logLevel", "warn", "--outDir"])
            .arg(&pages)
            .env("REGULARS_LICENCES", "licences.json"),
    )?;
    program::call(
        Command::new("node")
            .current_dir(root)
            .arg("ui/licences.mjs")
            .args([&rust, &pages.join("licences.json")])
            .arg("ui/src/settings/licences.json"),
    )
}
