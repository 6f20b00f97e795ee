//! Takes the pictures of the guide and of the first page anew, of the real screens.

use crate::{program, serve};
use std::ffi::OsString;

pub fn guide(words: &[OsString]) -> Result<(), String> {
    if !words.is_empty() {
        return Err("cargo xtask guide takes nothing.".to_owned());
    }
    serve::built(&["core", "test"])?;
    program::call(
        std::process::Command::new("node").args(["--test", "tests/browser/pictures.mjs"]).current_dir(program::root()),
    )
}
