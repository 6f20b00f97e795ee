//! Measures how fast a big book is.

use crate::program;
use crate::setup::packages;
use std::ffi::OsString;

/// The words after `bench` go to the measuring program as they are.
pub fn bench(words: &[OsString]) -> Result<(), String> {
    packages::ensure(&["core"])?;
    program::call(program::cargo().args(["run", "--release", "--package", "serve", "--bin", "bench", "--"]).args(words))
}
