//! Where the test lives: a throw-away home for the app, and a clock somewhere in the world that shows noon.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use regulars_core::day::{Day, Instant, Zone};
use regulars_core::desk::World;
use tempfile::TempDir;

/// One zone without summer time for each hour of the day, from eleven hours behind Greenwich to twelve ahead.
const ZONES: [&str; 24] = [
    "Pacific/Pago_Pago",
    "Pacific/Honolulu",
    "Pacific/Gambier",
    "Pacific/Pitcairn",
    "America/Phoenix",
    "America/Costa_Rica",
    "America/Lima",
    "America/La_Paz",
    "America/Montevideo",
    "Atlantic/South_Georgia",
    "Atlantic/Cape_Verde",
    "Africa/Abidjan",
    "Africa/Lagos",
    "Africa/Johannesburg",
    "Asia/Riyadh",
    "Asia/Dubai",
    "Asia/Tashkent",
    "Asia/Dhaka",
    "Asia/Bangkok",
    "Asia/Manila",
    "Asia/Tokyo",
    "Australia/Brisbane",
    "Pacific/Guadalcanal",
    "Pacific/Majuro",
];

pub struct Place {
    /// The book, the webview's own folders, and whatever else the app may write.
    pub home: TempDir,
    outside: TempDir,
    /// A zone in which it is past noon now: visits of the morning have begun, and reminders of the day are due.
    pub zone: &'static str,
    pub today: Day,
}

impl Place {
    pub fn new() -> Place {
        let now = now();
        let (zone, noon) = ZONES
            .iter()
            .map(|name| (*name, Zone::find(name, "").unwrap().moment(now)))
            .find(|(_, moment)| moment.minute_of_day() / 60 == 12)
            .expect("somewhere it is noon");
        let home = tempfile::tempdir().unwrap();
        for folder in ["data", "cache", "config", "tmp"] {
            fs::create_dir(home.path().join(folder)).unwrap();
        }
        Place { home, outside: tempfile::tempdir().unwrap(), zone, today: noon.day() }
    }

    pub fn book(&self) -> PathBuf {
        self.home.path().join("book")
    }

    /// Where a file goes that the book gives out: not below the home, because it can be read.
    pub fn saved(&self) -> PathBuf {
        self.outside.path().join("calendar.ics")
    }

    /// A disk for backups, outside the home as well.
    pub fn disk(&self) -> PathBuf {
        self.outside.path().join("disk")
    }

    /// Whom the app and everything it started connected to, as the kernel saw it; none where the kernel tells nobody.
    pub fn connected(&self) -> Option<PathBuf> {
        let told = self.outside.path().join("connected.txt");
        told.exists().then_some(told)
    }

    /// The app as the driver starts it: the kernel writes down each connection it asks for.
    #[expect(clippy::print_stdout, reason = "a run that saw less must say so")]
    pub fn watched(&self, app: &Path) -> PathBuf {
        let seen = self.outside.path().join("connected.txt");
        let trial = Command::new("strace").args(["--trace=connect", "--output=/dev/null", "true"]).output();
        if !trial.is_ok_and(|told| told.status.success()) {
            println!("the kernel lets nobody watch here: whom the app connects to is not known");
            return app.to_owned();
        }
        let script = self.outside.path().join("watched");
        // Beside the app, not around it: the driver ends what it has started.
        let strace = "strace --daemonize --follow-forks --seccomp-bpf --trace=connect --quiet=all --output-append-mode";
        let words = format!("#!/bin/sh\nexec {strace} --output='{}' '{}' \"$@\"\n", seen.display(), app.display());
        fs::write(&script, words).unwrap();
        fs::set_permissions(&script, fs::Permissions::from_mode(0o700)).unwrap();
        script
    }

    /// Everything the program writes goes below the throw-away home.
    pub fn at_home(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command.env("HOME", self.home.path());
        let folders =
            [("XDG_DATA_HOME", "data"), ("XDG_CACHE_HOME", "cache"), ("XDG_CONFIG_HOME", "config"), ("TMPDIR", "tmp")];
        command.envs(folders.map(|(name, folder)| (name, self.home.path().join(folder))));
        command
    }

    /// The city of the zone, as it is typed to find it.
    pub fn city(&self) -> String {
        self.zone.rsplit('/').next().unwrap_or_default().replace('_', " ")
    }

    /// Today as people write it: 12.03.2026.
    pub fn today_typed(&self) -> String {
        let text = self.today.to_string();
        let parts: Vec<&str> = text.split('-').rev().collect();
        parts.join(".")
    }
}

/// The desk of the test itself, which has no zone of its own: the book's is the one that counts, whatever this computer's is.
pub fn world() -> World {
    World { system_zone: String::new(), language: "en".into() }
}

/// The folder that holds what is built, wherever this computer keeps it.
pub fn built() -> PathBuf {
    let test = std::env::current_exe().unwrap();
    test.ancestors().nth(2).unwrap().to_owned()
}

#[expect(clippy::disallowed_methods, reason = "the test plays the master, who has a clock on her wall")]
pub fn now() -> Instant {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
    Instant(i64::try_from(since.as_millis()).unwrap())
}
