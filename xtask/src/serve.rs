//! Opens the same screens in a plain browser on this computer, for tests and for work on the screens.

use crate::program;
use crate::setup::{packages, screens};
use std::ffi::OsString;

/// The words after `serve` go to the door as they are.
pub fn serve(words: &[OsString]) -> Result<(), String> {
    built(&["core"])?;
    // Started from where the user stands, so that `--book PATH` means what they see.
    program::call(std::process::Command::new(program::built("serve")).args(words))
}

/// The door and the screens behind it, with what these sections of the system's packages bring.
pub fn built(sections: &[&str]) -> Result<(), String> {
    packages::ensure(sections)?;
    screens::built()?;
    program::call(program::cargo().args(["build", "--package", "serve", "--bin", "serve"]))
}
