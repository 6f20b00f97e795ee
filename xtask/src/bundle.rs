//! Makes what is given out: packages for Linux, or the installer of the system it runs on.

use crate::program;
use crate::setup::{packages, screens};
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The kinds of packages that `tauri.conf.json` names, each in a folder of its own.
const KINDS: [&str; 4] = ["deb", "rpm", "nsis", "dmg"];

/// What stands for the version before this one when an upgrade is tried: the same program under an older number.
const OLDER: &str = "0.0.9";

/// With `--try`, the packages are then installed, started, upgraded and removed on a Debian made for it.
pub fn bundle(words: &[OsString]) -> Result<(), String> {
    let tried = match words {
        [] => false,
        [word] if word == "--try" => true,
        _ => return Err("cargo xtask bundle takes --try or nothing.".to_owned()),
    };
    packages::ensure(&["core", "build"])?;
    screens::built()?;
    let out = program::target().join("bundle");
    // Older versions and other systems' packages stay out of what is given out next.
    let _ = fs::remove_dir_all(&out);
    program::call(tauri("build").args(["--features", "vendored-openssl"]))?;
    let made = kept(&out)?;
    if tried {
        packages::ensure(&["bundle"])?;
        let number = format!("{{\"version\":\"{OLDER}\"}}");
        program::call(tauri("bundle").args(["--bundles", "deb", "--config", &number]))?;
        let older = kept(&out.join("older"))?;
        program::call(
            Command::new("bash").current_dir(program::root()).arg("tests/install/run.sh").args(older).args(&made),
        )?;
    }
    for file in made {
        println!("{}", file.display());
    }
    Ok(())
}

/// The builder of packages, which comes with the parts of the screens; it looks for its settings where it stands.
fn tauri(verb: &str) -> Command {
    let mut builder = Command::new("node");
    builder.current_dir(program::root().join("src-tauri"));
    builder.args(["../ui/node_modules/@tauri-apps/cli/tauri.js", verb, "--ci"]);
    builder
}

/// Puts what was made just now into this folder.
fn kept(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let made = program::target().join("release/bundle");
    let files = KINDS
        .iter()
        .filter_map(|kind| fs::read_dir(made.join(kind)).ok())
        .flat_map(|entries| entries.flatten().map(|entry| entry.path()))
        .filter(|path| path.is_file());
    let mut kept = Vec::new();
    fs::create_dir_all(folder).map_err(|why| format!("{}: {why}", folder.display()))?;
    for file in files {
        let to = folder.join(file.file_name().unwrap_or_default());
        fs::rename(&file, &to).map_err(|why| format!("{}: {why}", to.display()))?;
        kept.push(to);
    }
    if kept.is_empty() { Err("No package for this system was made.".to_owned()) } else { Ok(kept) }
}
