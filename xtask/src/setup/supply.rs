//! The program that checks where our parts come from and under which licences.

use crate::program;
use std::path::PathBuf;
use std::process::Command;

/// Pinned, so that the same tree is judged alike everywhere.
const VERSION: &str = "0.20.2";

/// cargo-deny: the one that is installed, else one of our own below `target`, built when it is not there yet.
pub fn checker() -> Result<Command, String> {
    if program::found("cargo-deny") {
        return Ok(Command::new("cargo-deny"));
    }
    let folder = program::root().join("target/tools");
    let own: PathBuf = folder.join("bin").join("cargo-deny").with_extension(std::env::consts::EXE_EXTENSION);
    if !own.is_file() {
        println!("Building cargo-deny {VERSION}, once; it stays in target/tools.");
        program::call(
            program::cargo()
                .args(["install", "cargo-deny", "--locked", "--version", VERSION])
                .arg("--root")
                .arg(&folder),
        )?;
    }
    Ok(Command::new(own))
}
