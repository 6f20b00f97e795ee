//! The corner of the desk where toasts appear, and its memory of them.

use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use std::{fs, thread};

use serde_json::Value;

use crate::place::Place;
use crate::window::Running;

/// The app looks at the clock every fifteen seconds.
const PATIENCE: Duration = Duration::from_secs(40);

pub struct Toasts {
    _corner: Running,
    /// The word of the button that is pressed next.
    choice: PathBuf,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Toast {
    pub title: String,
    pub body: String,
}

impl Toasts {
    pub fn open(place: &Place) -> Toasts {
        let start = Instant::now();
        // One that a window of an earlier test had started, by the bus and with other settings, gives way.
        while let Some(other) = owner() {
            assert!(start.elapsed() < PATIENCE, "another keeps the corner");
            let _ = Command::new("kill").arg(other).status();
            thread::sleep(Duration::from_millis(100));
        }
        let settings = place.home.path().join("config/dunstrc");
        // Kept as long as the test runs, also when nobody has touched the screen for minutes.
        // The menu of a toast's buttons is a program of the desk's own: here one that chooses the button that is wanted.
        let choice = place.home.path().join("config/choice");
        let menu = place.home.path().join("config/menu");
        fs::write(&menu, format!("#!/bin/sh\nexec grep --max-count=1 --file={}\n", choice.display())).unwrap();
        let words = format!("[global]\nidle_threshold = 0\nhistory_length = 100\ndmenu = /bin/sh {}\n", menu.display());
        fs::write(&settings, words).unwrap();
        let started = place.at_home("dunst").arg("-conf").arg(settings).stderr(Stdio::null()).spawn();
        let corner = Running(started.unwrap_or_else(|cause| panic!("dunst does not start ({cause})")));
        // Asked too early, the bus would start another one, with other settings.
        while owner().is_none() {
            assert!(start.elapsed() < PATIENCE, "dunst does not answer");
            thread::sleep(Duration::from_millis(100));
        }
        Toasts { _corner: corner, choice }
    }

    /// Every toast there has been; those still in sight are put away first, because only then they are history.
    pub fn all(&self) -> Vec<Toast> {
        dunstctl(&["close-all"]).expect("dunst answers");
        let told: Value = serde_json::from_str(&dunstctl(&["history"]).expect("dunst answers")).unwrap();
        let text = |toast: &Value, key: &str| toast[key]["data"].as_str().unwrap_or_default().to_owned();
        let list = told["data"][0].as_array().cloned().unwrap_or_default();
        let ours = list.iter().filter(|toast| text(toast, "appname") == "Regulars");
        ours.map(|toast| Toast { title: text(toast, "summary"), body: text(toast, "body") }).collect()
    }

    /// A toast is in sight, and stays there so that its buttons can be pressed.
    pub async fn wait_in_sight(&self) {
        let start = Instant::now();
        while dunstctl(&["count", "displayed"]).is_none_or(|count| count.trim() == "0") {
            assert!(start.elapsed() < PATIENCE, "no toast in sight");
            tokio::time::sleep(Duration::from_millis(300)).await;
        }
    }

    /// Presses the button with this word on the toast in sight.
    pub fn choose(&self, word: &str) {
        fs::write(&self.choice, word).unwrap();
        dunstctl(&["context"]).expect("dunst answers");
    }

    pub fn named(&self, title: &str) -> Vec<Toast> {
        self.all().into_iter().filter(|toast| toast.title == title).collect()
    }

    pub async fn wait_for(&self, title: &str) -> Toast {
        let start = Instant::now();
        loop {
            if let Some(toast) = self.named(title).pop() {
                return toast;
            }
            assert!(start.elapsed() < PATIENCE, "no toast “{title}”, only {:?}", self.all());
            tokio::time::sleep(Duration::from_millis(500)).await;
        }
    }
}

/// The process that shows the toasts of this session, if there is one; asking does not start one.
fn owner() -> Option<String> {
    let question = ["--session", "--print-reply=literal", "--dest=org.freedesktop.DBus", "/"];
    let asked = Command::new("dbus-send")
        .args(question)
        .args(["org.freedesktop.DBus.GetConnectionUnixProcessID", "string:org.freedesktop.Notifications"])
        .stderr(Stdio::null())
        .output();
    let told = asked.ok().filter(|told| told.status.success())?;
    String::from_utf8_lossy(&told.stdout).split_whitespace().last().map(str::to_owned)
}

fn dunstctl(words: &[&str]) -> Option<String> {
    let told = Command::new("dunstctl").args(words).stderr(Stdio::null()).output().ok()?;
    told.status.success().then(|| String::from_utf8_lossy(&told.stdout).into_owned())
}
