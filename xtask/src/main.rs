//! The errands of the house: open the app, test it, keep it tidy. Each does its own setting-up.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "an errand talks to the person who sent it")]

mod bench;
mod bundle;
mod guide;
mod licences;
mod program;
mod run;
mod sbom;
mod serve;
mod setup;
mod test;
mod tidy;

use std::ffi::OsString;
use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask run [--demo]       open the app; --demo opens a throw-away book with invented clients
cargo xtask serve [--book PATH] [--now 2026-03-12T10:52] [--port N] [--demo]
                               the same screens in a browser on this computer
cargo xtask test [--quick | --deep]
                               everything that must hold; --quick without window and browser, --deep with the long ones
cargo xtask tidy               the rules of the house alone
cargo xtask bench [SIZES]      how fast it is with 1,000 to 100,000 clients
cargo xtask bench window       what its window costs beside an empty one: start, memory, keys, clicks
cargo xtask bundle [--try]     makes the packages that are given out; --try installs, upgrades and removes them on a Debian
                               made for it (as root)
cargo xtask guide              takes the pictures of the guide anew
cargo xtask licences           writes down whose work is in the app, for Settings, About
cargo xtask sbom               what the app is made of, as CycloneDX in target/sbom";

fn main() -> ExitCode {
    let mut words = std::env::args_os().skip(1);
    let verb = words.next().unwrap_or_default();
    let rest: Vec<OsString> = words.collect();

    let done = match verb.to_str() {
        Some("run") => run::run(&rest),
        Some("serve") => serve::serve(&rest),
        Some("bench") => bench::bench(&rest),
        Some("bundle") => bundle::bundle(&rest),
        Some("guide") => guide::guide(&rest),
        Some("licences") => licences::licences(&rest),
        Some("sbom") => sbom::sbom(&rest),
        Some("test") => test::test(&rest),
        Some("tidy") => tidy::tidy(&rest),
        Some("help" | "--help" | "-h") => {
            println!("{USAGE}");
            return ExitCode::SUCCESS;
        }
        _ => Err(USAGE.to_owned()),
    };

    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            eprintln!("{sentence}");
            ExitCode::FAILURE
        }
    }
}
