//! The programs that check where our parts come from and under which licences, and that list them.

use crate::program;
use std::path::PathBuf;
use std::process::Command;

/// cargo-deny. Pinned, so that the same tree is judged alike everywhere.
pub fn checker() -> Result<Command, String> {
    tool("cargo-deny", "0.20.2", "")
}

/// cargo-cyclonedx: the list that others can read.
pub fn lister() -> Result<Command, String> {
    tool("cargo-cyclonedx", "0.5.9", "")
}

/// cargo-about: the list with every licence's text.
pub fn reader() -> Result<Command, String> {
    tool("cargo-about", "0.9.3", "cli")
}

/// The one that is installed, else one of our own below `target`, built when it is not there yet.
fn tool(name: &str, version: &str, features: &str) -> Result<Command, String> {
    if program::found(name) {
        return Ok(Command::new(name));
    }
    let folder = program::root().join("target/tools");
    let own: PathBuf = folder.join("bin").join(name).with_extension(std::env::consts::EXE_EXTENSION);
    if !own.is_file() {
        println!("Building {name} {version}, once; it stays in target/tools.");
        program::call(
            program::cargo()
                .args(["install", name, "--locked", "--features", features, "--version", version])
                .arg("--root")
                .arg(&folder),
        )?;
    }
    Ok(Command::new(own))
}
