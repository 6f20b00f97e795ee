//! The screens: Node, the parts they are made of, and the finished pages the app carries.

use crate::program;
use std::path::Path;
use std::process::Command;
use std::time::SystemTime;
use std::{fs, io};

/// Written after a whole installation; npm removes it with the folder when it starts a new one.
const STAMP: &str = "ui/node_modules/.installed-lock.json";

/// What the finished pages are made from. Folders count with everything in them.
const INPUTS: [&str; 9] = [
    "core/words",
    "docs/guide",
    "ui/index.html",
    "ui/package-lock.json",
    "ui/public",
    "ui/src",
    "ui/svelte.config.js",
    "ui/tsconfig.json",
    "ui/vite.config.ts",
];

/// Installs and builds whatever is older than what it is made from.
pub fn built() -> Result<(), String> {
    installed()?;
    let root = program::root();
    let Some(finished) = changed(&root.join("ui/dist/index.html")) else {
        return build();
    };
    if INPUTS.iter().filter_map(|input| newest(&root.join(input))).any(|input| input > finished) {
        return build();
    }
    Ok(())
}

/// Node is new enough and `ui/node_modules` is what `package-lock.json` says.
pub fn installed() -> Result<(), String> {
    let version = program::answer(Command::new("node").arg("--version"));
    let npm = program::answer(program::npm().arg("--version")).is_some();
    node(version.as_deref().map(str::trim), npm)?;

    let root = program::root();
    let lock = fs::read(root.join("ui/package-lock.json"))
        .map_err(|why| format!("ui/package-lock.json cannot be read: {why}."))?;
    if fs::read(root.join(STAMP)).is_ok_and(|stamp| stamp == lock) {
        return Ok(());
    }
    println!("Installing what the screens are made of (npm ci).");
    program::call(program::npm().args(["ci", "--no-audit", "--no-fund"]))?;
    fs::write(root.join(STAMP), lock).map_err(|why| format!("{STAMP} cannot be written: {why}."))
}

fn build() -> Result<(), String> {
    println!("Building the screens.");
    program::call(program::npm().args(["run", "build"]))
}

/// The screens' builder runs on Node 20 from 20.19 and on 22 from 22.12; the odd 21 it refuses.
fn node(version: Option<&str>, npm: bool) -> Result<(), String> {
    const HOW: &str = "Get Node 20.19 or newer (22.12 or newer of the 22s) with npm from https://nodejs.org or your \
        system's packages, then start again.";
    let Some(version) = version else {
        return Err(format!("The screens need Node, and `node` was not found. {HOW}"));
    };
    let mut numbers = version.trim_start_matches('v').split('.').map(|part| part.parse::<u32>().unwrap_or(0));
    let good = match (numbers.next(), numbers.next()) {
        (Some(20), Some(minor)) => minor >= 19,
        (Some(22), Some(minor)) => minor >= 12,
        (Some(major), _) => major > 22,
        _ => false,
    };
    if !good {
        return Err(format!("The screens need a newer Node; here is {version}. {HOW}"));
    }
    if !npm {
        return Err(format!("Node {version} is here, but `npm` was not found. {HOW}"));
    }
    Ok(())
}

fn changed(path: &Path) -> Option<SystemTime> {
    fs::metadata(path).and_then(|about| about.modified()).ok()
}

/// The last change in a file or anywhere in a folder; the folder's own time tells of files taken away.
fn newest(path: &Path) -> Option<SystemTime> {
    let own = changed(path);
    let inside =
        fs::read_dir(path).into_iter().flatten().filter_map(io::Result::ok).filter_map(|entry| newest(&entry.path()));
    inside.chain(own).max()
}

#[cfg(test)]
mod tests {
    use super::node;

    #[test]
    fn says_what_is_wrong_with_node() {
        for version in ["v20.19.0", "v20.20.2", "v22.12.0", "v23.1.0", "v24.0.0"] {
            assert_eq!(node(Some(version), true), Ok(()), "{version}");
        }
        for version in ["v18.20.1", "v20.18.3", "v21.7.0", "v22.11.0", "nonsense"] {
            assert!(node(Some(version), true).is_err_and(|why| why.contains(version)), "{version}");
        }
        assert!(node(None, false).is_err_and(|why| why.contains("was not found")));
        assert!(node(Some("v20.19.0"), false).is_err_and(|why| why.contains("npm")));
    }
}
