//! Writes down what the app is made of, as CycloneDX: what is compiled into it, and what its screens are built from.

use crate::program;
use crate::setup::{screens, supply};
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

/// How `cargo-cyclonedx` is told to call what it writes, beside the manifest of each of our packages.
const NAME: &str = "sbom.cdx";

pub fn sbom(words: &[OsString]) -> Result<(), String> {
    if !words.is_empty() {
        return Err("cargo xtask sbom takes nothing.".to_owned());
    }
    let folder = program::root().join("target/sbom");
    fs::create_dir_all(&folder).map_err(|why| format!("{}: {why}", folder.display()))?;
    let wanted = ["cyclonedx", "--format", "json", "--spec-version", "1.5", "--override-filename", NAME];
    program::call(supply::lister()?.current_dir(program::root()).args(wanted))?;
    let app = folder.join("regulars.cdx.json");
    for own in packages(program::root(), 2) {
        let list = own.join(format!("{NAME}.json"));
        let Ok(text) = fs::read_to_string(&list) else { continue };
        fs::remove_file(&list).map_err(|why| format!("{}: {why}", list.display()))?;
        // Of all of our packages only the app is shipped, and the others that are in it are in its list.
        if own.ends_with("src-tauri") {
            // Where this computer keeps the house says nothing to others.
            let text = text.replace(&program::root().display().to_string(), ".");
            fs::write(&app, text).map_err(|why| format!("{}: {why}", app.display()))?;
        }
    }
    screens::installed()?;
    let wanted = ["sbom", "--sbom-format", "cyclonedx", "--omit", "dev"];
    let listed = program::answer(program::npm().args(wanted)).ok_or("`npm sbom` gave no list.")?;
    let ui = folder.join("screens.cdx.json");
    fs::write(&ui, listed).map_err(|why| format!("{}: {why}", ui.display()))?;
    println!("{}\n{}", app.display(), ui.display());
    Ok(())
}

/// The folders of our own packages, so many deep.
fn packages(folder: &Path, deep: usize) -> Vec<PathBuf> {
    let inside = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let folders = inside.filter(|path| path.is_dir() && !path.ends_with("target") && !path.ends_with("node_modules"));
    let mut found: Vec<PathBuf> = folders.collect();
    if deep > 1 {
        let deeper: Vec<PathBuf> = found.iter().flat_map(|path| packages(path, deep - 1)).collect();
        found.extend(deeper);
    }
    found
}
