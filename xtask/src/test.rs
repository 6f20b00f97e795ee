//! Everything that must hold, from the layout of a line to a toast in the real window, with one sum at the end.

mod count;
mod report;
mod step;

use crate::program;
use crate::setup::{packages, screens, supply};
use count::Runner;
use report::Report;
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::Command;
use std::time::Instant;
use step::{aside, done, run};

#[derive(Clone, Copy, PartialEq)]
enum Depth {
    Quick,
    Whole,
    Deep,
}

/// Runs every step even after a failure, says the failures again at the end, and ends with `N passed, N failed`.
pub fn test(words: &[OsString]) -> Result<(), String> {
    let depth = match words {
        [] => Depth::Whole,
        [word] if word == "--quick" => Depth::Quick,
        [word] if word == "--deep" => Depth::Deep,
        _ => return Err("cargo xtask test takes --quick, --deep or nothing.".to_owned()),
    };

    let mut report = Report::default();
    match depth {
        Depth::Quick => quick(&mut report),
        Depth::Whole | Depth::Deep => whole(&mut report, depth),
    }
    report.print();
    if report.failed() > 0 {
        // The last line has said it all; the exit code says it to other programs.
        std::process::exit(1);
    }
    Ok(())
}

/// Under two minutes: no window, no browser, nothing installed.
fn quick(report: &mut Report) {
    format(report);
    report.add(run(
        "clippy",
        program::cargo().args(["clippy", "--all-targets", "--", "--deny", "warnings"]),
        Runner::Check,
    ));
    tidy(report);
    rust("core and stories", report, &[], Depth::Quick);
    if program::root().join("ui/node_modules").is_dir() {
        screens_units(report);
    } else {
        report.add(aside("screens: units", "ui/node_modules is not there; `cargo xtask test` installs it"));
    }
}

fn whole(report: &mut Report, depth: Depth) {
    let mut sections = vec!["core", "build", "test"];
    if depth == Depth::Deep {
        sections.push("deep");
    }
    report.set_up("system packages", || packages::ensure(&sections));
    // First of all builds: the window carries the finished screens, and does not compile without them.
    report.set_up("screens", screens::built);

    format(report);
    let clippy = ["clippy", "--workspace", "--all-targets", "--", "--deny", "warnings"];
    report.add(run("clippy", program::cargo().args(clippy), Runner::Check));
    tidy(report);
    match supply::checker() {
        Ok(mut checker) => {
            let checks = ["check", "bans", "licenses", "sources"];
            report.add(run("supply chain", checker.current_dir(program::root()).args(checks), Runner::Check));
        }
        Err(why) => report.add(aside("supply chain", &why)),
    }
    if depth == Depth::Deep {
        let start = Instant::now();
        let listed = crate::sbom::sbom(&[]);
        report.add(done("what it is made of", listed, start.elapsed()));
    }

    // This very program runs while the others are built, and Windows cannot replace it then.
    let build = ["build", "--workspace", "--exclude", "xtask"];
    report.add(run("build", program::cargo().args(build), Runner::Check));
    rust("core and stories", report, &["--workspace"], depth);
    report.add(run("screens: types", program::npm().args(["run", "check"]), Runner::Check));
    screens_units(report);
    browser(report);
    window(report, depth);
}

fn format(report: &mut Report) {
    report.add(run("format", program::cargo().args(["fmt", "--all", "--check"]), Runner::Check));
}

fn tidy(report: &mut Report) {
    println!("\n== tidy");
    let start = Instant::now();
    let outcome = crate::tidy::tidy(&[]);
    report.add(done("tidy", outcome, start.elapsed()));
}

/// Every Rust test except the window's.
fn rust(name: &'static str, report: &mut Report, packages: &[&str], depth: Depth) {
    let mut words: Vec<String> = packages.iter().chain(&["--lib", "--bins"]).map(|&word| word.to_owned()).collect();
    // "All but the window" cannot be said while building, so the others are named.
    for story in story_binaries() {
        words.extend(["--test".to_owned(), story]);
    }
    let (mut command, runner) = tester("default");
    report.add(run(name, command.args(words).args(chosen(runner, depth)), runner));
}
/// nextest where it is installed, cargo's own runner where it is not.
fn tester(profile: &str) -> (Command, Runner) {
    let mut cargo = program::cargo();
    if program::found("cargo-nextest") {
        cargo.args(["nextest", "run", "--profile", profile]);
        return (cargo, Runner::Nextest);
    }
    cargo.args(["test", "--no-fail-fast"]);
    (cargo, Runner::CargoTest)
}

/// What the everyday loop leaves out, by a part of its name: what is done two hundred times, and books that are killed or
/// damaged over and over.
const LONG: [&str; 5] = ["two_hundred", "crash::", "flip::", "salvage::", "fuzz::"];

/// The last words of the command: with `--deep`, the long tests that are marked `#[ignore]`; with `--quick`, none of [`LONG`].
fn chosen(runner: Runner, depth: Depth) -> Vec<String> {
    let words = |all: &[&str]| all.iter().map(|word| (*word).to_owned()).collect();
    match (runner, depth) {
        (_, Depth::Whole) => Vec::new(),
        (Runner::Nextest, Depth::Quick) => {
            let none = LONG.map(|long| format!("not test({long})")).join(" and ");
            words(&["--filterset", &none])
        }
        (_, Depth::Quick) => words(&[&["--"], LONG.map(|long| ["--skip", long]).as_flattened()].concat()),
        (Runner::Nextest, Depth::Deep) => words(&["--run-ignored", "all"]),
        (_, Depth::Deep) => words(&["--", "--include-ignored"]),
    }
}

/// The test programs of `tests/Cargo.toml`, without the window's.
fn story_binaries() -> Vec<String> {
    let manifest = std::fs::read_to_string(program::root().join("tests/Cargo.toml")).unwrap_or_default();
    let named = |table: &str| {
        let name = table.lines().find_map(|line| line.strip_prefix("name = \""))?;
        Some(name.trim_end_matches('"').to_owned())
    };
    manifest.split("[[test]]").skip(1).filter_map(named).filter(|name| name != "window").collect()
}

fn screens_units(report: &mut Report) {
    report.add(run("screens: units", program::npm().args(["test"]).env("CI", "1"), Runner::Vitest));
}

fn browser(report: &mut Report) {
    let folder = program::root().join("tests/browser");
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder)
        .into_iter()
        .flatten()
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.to_string_lossy().ends_with(".test.mjs"))
        .collect();
    files.sort();
    let mut node = Command::new("node");
    node.current_dir(program::root())
        // One at a time: two browsers on a small computer only wait for each other. The longest file is every screen in every
        // language.
        .args(["--test", "--test-reporter=spec", "--test-concurrency=1", "--test-timeout=900000"])
        .args(files);
    report.add(run("screens: browser", &mut node, Runner::Node));
}

/// A program that runs what follows on a computer whose only network is itself; where that is not allowed, as things are.
fn without_network() -> Command {
    const ALONE: &str = "ip link set lo up && exec \"$@\"";
    for rights in [&["--net"][..], &["--net", "--map-root-user"]] {
        let mut alone = Command::new("unshare");
        alone.args(rights).args(["sh", "-c", ALONE, "sh"]);
        let mut trial = Command::new("unshare");
        trial.args(rights).args(["sh", "-c", ALONE, "sh", "true"]);
        if trial.output().is_ok_and(|told| told.status.success()) {
            return alone;
        }
    }
    println!("no network can be taken away here: the window runs with it");
    Command::new("env")
}

/// The real app in a real window: a screen of its own, and on it a session bus that can start dunst.
fn window(report: &mut Report, depth: Depth) {
    if !cfg!(target_os = "linux") {
        report.add(aside("window", "its keys can be pressed by a program only on Linux"));
        return;
    }
    let (tester, runner) = tester("window");
    let mut command = without_network();
    command
        .arg("xvfb-run")
        .current_dir(program::root())
        .args(["--auto-servernum", "--server-args=-screen 0 1280x800x24", "dbus-run-session", "--"])
        .arg(tester.get_program())
        .args(tester.get_args())
        // The same packages as before, so that nothing is compiled a second time with other features.
        .args(["--workspace", "--test", "window"])
        .args(chosen(runner, depth))
        .env("REGULARS_BIN", program::built("regulars"))
        .env("GDK_BACKEND", "x11")
        // No graphics card is assumed.
        .env("LIBGL_ALWAYS_SOFTWARE", "1")
        .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1")
        .env_remove("WAYLAND_DISPLAY")
        .env_remove("DBUS_SESSION_BUS_ADDRESS");
    report.add(run("window", &mut command, runner));
}
