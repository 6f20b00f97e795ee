//! Opens the same screens in a plain browser on this computer, for tests and for work on the screens.

use crate::program;
use crate::setup::{packages, screens};
use std::ffi::OsString;

/// The words after `serve` go to the door as they are.
pub fn serve(words: &[OsString]) -> Result<(), String> {
    packages::ensure(&["core"])?;
    screens::built()?;
    program::call(program::cargo().args(["build", "--package", "serve", "--bin", "serve"]))?;
    // Started from where the user stands, so that `--book PATH` means what they see.
    program::call(std::process::Command::new(program::built("serve")).args(words))
}
