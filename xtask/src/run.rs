//! Opens the app: everything it needs is installed and built first.

use crate::program;
use crate::setup::{packages, screens};
use std::ffi::OsString;
use std::process::Command;

/// The words after `run` go to the app as they are.
pub fn run(words: &[OsString]) -> Result<(), String> {
    let seen = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    if cfg!(target_os = "linux") && !seen("DISPLAY") && !seen("WAYLAND_DISPLAY") {
        return Err("There is no display here, so a window cannot open.\n\
            The same screens open in a browser: cargo xtask serve --demo"
            .to_owned());
    }

    packages::ensure(&["core", "build"])?;
    screens::built()?;
    program::call(program::cargo().args(["build", "--package", "regulars"]))?;
    program::call(Command::new(program::built("regulars")).args(words))
}
