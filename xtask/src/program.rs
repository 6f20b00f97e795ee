//! Other programs: where they are, calling them from the house's folder, and saying which one failed.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The folder that holds the whole house.
pub fn root() -> &'static Path {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    own.parent().unwrap_or(own)
}

/// The cargo that started this errand, working in the house's folder.
pub fn cargo() -> Command {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(root());
    cargo
}

/// npm, working on the screens.
pub fn npm() -> Command {
    // On Windows npm is a batch file, which is found only by its full name.
    let mut npm = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    npm.current_dir(root().join("ui"));
    npm
}

/// Where everything that is built lies.
pub fn target() -> PathBuf {
    root().join(std::env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into()))
}

/// Where a debug build of one of our programs lies.
pub fn built(name: &str) -> PathBuf {
    target().join("debug").join(name).with_extension(std::env::consts::EXE_EXTENSION)
}

/// Whether a program of this name can be called.
pub fn found(name: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path)
        .any(|folder| folder.join(name).is_file() || folder.join(name).with_extension("exe").is_file())
}

/// Runs it in front of the user; the error names what was run.
pub fn call(command: &mut Command) -> Result<(), String> {
    let said = spoken(command);
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("`{said}` ended with {status}.")),
        Err(why) => Err(format!("`{said}` could not be started: {why}.")),
    }
}

/// What it prints, or nothing when it is absent or fails.
pub fn answer(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// The command as one would type it.
pub fn spoken(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let words = std::iter::once(program.file_stem().unwrap_or(program.as_os_str())).chain(command.get_args());
    words.map(OsStr::to_string_lossy).collect::<Vec<_>>().join(" ")
}
