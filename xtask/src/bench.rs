//! Measures how fast a big book is, and what its window costs beside an empty one.

use crate::program;
use crate::setup::{packages, screens};
use std::ffi::OsString;
use std::process::Command;

/// The words after `bench` go to the measuring program as they are; `window` measures the real window instead.
pub fn bench(words: &[OsString]) -> Result<(), String> {
    if words.first().is_some_and(|word| word == "window") {
        return window(&words[1..]);
    }
    packages::ensure(&["core"])?;
    program::call(program::cargo().args(["run", "--release", "--package", "serve", "--bin", "bench", "--"]).args(words))
}

/// On a screen of its own, with the programs as they are given out. The empty one is built by itself, so that it gets none of
/// the other's features; who measures is built with the app, so that what both are made of is built once.
fn window(words: &[OsString]) -> Result<(), String> {
    packages::ensure(&["core", "build", "test"])?;
    screens::built()?;
    let build = |words: &[&str]| program::call(program::cargo().args(["build", "--release"]).args(words));
    build(&["--package", "regulars-empty"])?;
    let both = ["--package", "regulars", "--package", "serve", "--bin", "regulars", "--bin", "bench"];
    build(&[&both[..], &["--features", "regulars/vendored-openssl"]].concat())?;
    let made = |name: &str| program::target().join("release").join(name);
    program::call(
        Command::new("xvfb-run")
            .args(["--auto-servernum", "--server-args=-screen 0 1280x800x24", "dbus-run-session", "--"])
            .arg(made("bench"))
            .arg("--window")
            .args([made("regulars"), made("regulars-empty")])
            .args(words)
            .env("GDK_BACKEND", "x11")
            .env("LIBGL_ALWAYS_SOFTWARE", "1")
            .env_remove("WAYLAND_DISPLAY")
            .env_remove("DBUS_SESSION_BUS_ADDRESS"),
    )
}
