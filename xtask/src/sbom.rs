//! Writes down what the app is made of, as CycloneDX: what is compiled into it, and what its screens are built from.

use crate::program;
use crate::setup::{screens, supply};
use std::ffi::OsString;
use std::fs;

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
    for own in fs::read_dir(program::root()).map_err(|why| why.to_string())?.flatten() {
        let list = own.path().join(format!("{NAME}.json"));
        if list.is_file() {
            // Of all of our packages only the app is shipped, and the others that are in it are in its list.
            let moved = if own.file_name() == "src-tauri" { fs::rename(&list, &app) } else { fs::remove_file(&list) };
            moved.map_err(|why| format!("{}: {why}", list.display()))?;
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
