//! The system's packages: which are missing, what each is for, and how to get them on this system.

use crate::program;
use std::process::Command;

const LIST: &str = include_str!("../../packages.txt");

/// How a system names, checks and installs packages; the number is its column in `packages.txt`.
#[derive(Clone, Copy, Debug, PartialEq)]
enum System {
    Debian = 0,
    Fedora = 1,
    Arch = 2,
    Mac = 3,
    Windows = 4,
}

#[derive(Debug, PartialEq)]
struct Package {
    /// The names it goes by on this system, the preferred one first.
    names: Vec<&'static str>,
    what_for: &'static str,
}

/// Makes sure that everything in these sections of `packages.txt` is there. Debian and Ubuntu get it installed;
/// elsewhere the error says exactly what is missing and how to get it.
pub fn ensure(sections: &[&str]) -> Result<(), String> {
    let Some(system) = here() else {
        let names: Vec<_> = wanted(sections, System::Debian).iter().map(|package| package.names[0]).collect();
        println!("This system is not one we know. It needs what Debian calls: {}", names.join(" "));
        return Ok(());
    };
    let missing: Vec<Package> = wanted(sections, system)
        .into_iter()
        .filter(|package| !package.names.iter().any(|name| has(system, name)))
        .collect();
    if missing.is_empty() {
        return Ok(());
    }

    let list = missing
        .iter()
        .fold(String::new(), |list, package| format!("{list}\n  {}: {}", package.names.join(" or "), package.what_for));
    if system != System::Debian {
        return Err(format!("Missing here:{list}\n{}", how(system, &missing)));
    }
    println!("Installing with apt-get:{list}");
    install(&missing)
}

fn here() -> Option<System> {
    if cfg!(target_os = "macos") {
        return Some(System::Mac);
    }
    if cfg!(windows) {
        return Some(System::Windows);
    }
    [("apt-get", System::Debian), ("dnf", System::Fedora), ("pacman", System::Arch)]
        .into_iter()
        .find_map(|(manager, system)| program::found(manager).then_some(system))
}

/// What these sections ask of this system.
fn wanted(sections: &[&str], system: System) -> Vec<Package> {
    let mut section = "";
    let mut wanted = Vec::new();
    for line in LIST.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
        if let Some(name) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            section = name;
            continue;
        }
        let columns: Vec<&str> = line.split('|').map(str::trim).collect();
        let (Some(&names), Some(&what_for)) = (columns.get(system as usize), columns.get(5)) else {
            continue;
        };
        if sections.contains(&section) && names != "-" {
            wanted.push(Package { names: names.split(" or ").collect(), what_for });
        }
    }
    wanted
}

fn has(system: System, name: &str) -> bool {
    if name.starts_with('/') {
        return std::path::Path::new(name).exists();
    }
    let mut check = match system {
        System::Debian => {
            let status =
                program::answer(Command::new("dpkg-query").args(["--show", "--showformat=${db:Status-Status}", name]));
            return status.is_some_and(|status| status.starts_with("installed"));
        }
        System::Fedora => Command::new("rpm"),
        System::Arch => Command::new("pacman"),
        System::Mac => Command::new("brew"),
        System::Windows => Command::new("winget"),
    };
    let question: &[&str] = match system {
        System::Fedora => &["--query", "--whatprovides"],
        System::Arch => &["--deptest"],
        System::Windows => &["list", "--exact", "--id"],
        System::Debian | System::Mac => &["list", "--versions"],
    };
    program::answer(check.args(question).arg(name)).is_some()
}

fn how(system: System, missing: &[Package]) -> String {
    let names = missing.iter().map(|package| package.names[0]);
    let each = |command: &str| {
        let lines: Vec<_> = names.clone().map(|name| format!("  {command} {name}")).collect();
        lines.join("\n")
    };
    let all = |command: &str| format!("  {command} {}", names.clone().collect::<Vec<_>>().join(" "));
    let commands = match system {
        System::Debian => all("apt-get install --no-install-recommends"),
        System::Fedora => all("sudo dnf install"),
        System::Arch => {
            let (files, packages): (Vec<_>, Vec<_>) = names.clone().partition(|name| name.starts_with('/'));
            let mut lines: Vec<_> =
                files.iter().map(|file| format!("  pacman -F {file}  (says which package brings it)")).collect();
            if !packages.is_empty() {
                lines.push(format!("  sudo pacman -S --needed {}", packages.join(" ")));
            }
            lines.join("\n")
        }
        System::Mac => format!("  xcode-select --install\n{}", all("brew install")),
        System::Windows => each("winget install --exact --id"),
    };
    format!("To get it:\n{commands}\nThen start again.")
}

/// apt-get, as root or through sudo; its own output shows what it does.
fn install(missing: &[Package]) -> Result<(), String> {
    let root = program::answer(Command::new("id").arg("--user")).is_some_and(|id| id.trim() == "0");
    if !root && !program::found("sudo") {
        return Err(format!(
            "This needs the rights to install, and there is no sudo here. As root:\n{}",
            how(System::Debian, missing)
        ));
    }
    let apt = |words: &[&str]| {
        let mut command = if root { Command::new("env") } else { Command::new("sudo") };
        if !root {
            command.arg("env");
        }
        command.args(["DEBIAN_FRONTEND=noninteractive", "apt-get"]).args(words);
        command
    };

    program::call(&mut apt(&["update", "--quiet"]))?;
    let mut words = vec!["install", "--yes", "--quiet", "--no-install-recommends"];
    words.extend(missing.iter().map(|package| known(&package.names)));
    program::call(&mut apt(&words))
}

/// The first of these names that this release of the system knows.
fn known(names: &[&'static str]) -> &'static str {
    let knows = |name: &&&'static str| program::answer(Command::new("apt-cache").args(["show", name])).is_some();
    names.iter().find(knows).unwrap_or(&names[0])
}

#[cfg(test)]
mod tests {
    use super::{LIST, Package, System, how, wanted};

    #[test]
    fn every_line_of_the_list_is_whole() {
        for line in LIST.lines().filter(|line| line.contains('|') && !line.starts_with('#')) {
            assert_eq!(line.split('|').filter(|column| !column.trim().is_empty()).count(), 6, "{line}");
        }
    }

    #[test]
    fn reads_only_the_sections_asked_for() {
        let names = |sections: &[&str], system| -> Vec<&str> {
            wanted(sections, system).iter().map(|package| package.names[0]).collect()
        };
        assert_eq!(names(&["core"], System::Debian), ["build-essential", "pkg-config", "libssl-dev", "libclang-dev"]);
        assert!(names(&["core", "build"], System::Debian).contains(&"libwebkit2gtk-4.1-dev"));
        assert!(!names(&["core"], System::Debian).contains(&"libwebkit2gtk-4.1-dev"));
        assert!(names(&["test", "deep"], System::Mac).is_empty());
    }

    #[test]
    fn an_alternative_is_one_package_with_two_names() {
        let browser = wanted(&["test"], System::Debian).remove(0);
        assert_eq!(
            browser,
            Package { names: vec!["chromium", "chromium-browser"], what_for: "opens the screens in a browser" }
        );
    }

    #[test]
    fn says_how_to_get_what_is_missing() {
        let core = |system| how(system, &wanted(&["core"], system));
        assert!(core(System::Fedora).contains("sudo dnf install gcc pkgconf-pkg-config openssl-devel clang-devel"));
        assert!(core(System::Arch).contains("sudo pacman -S --needed base-devel"));
        assert!(core(System::Mac).contains("brew install pkgconf openssl@3 llvm"));
        assert!(core(System::Windows).contains("winget install --exact --id LLVM.LLVM"));
        assert!(how(System::Arch, &wanted(&["test"], System::Arch)).contains("pacman -F /usr/bin/WebKitWebDriver"));
    }
}
