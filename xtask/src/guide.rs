//! Takes the pictures of the guide anew, of the real screens in every language.

use crate::program;
use crate::setup::{packages, screens};
use std::ffi::OsString;

pub fn guide(words: &[OsString]) -> Result<(), String> {
    if !words.is_empty() {
        return Err("cargo xtask guide takes nothing.".to_owned());
    }
    packages::ensure(&["core", "test"])?;
    screens::built()?;
    program::call(program::cargo().args(["build", "--package", "serve", "--bin", "serve"]))?;
    program::call(
        std::process::Command::new("node").args(["--test", "tests/browser/pictures.mjs"]).current_dir(program::root()),
    )
}
