//! The app in its window: started, shut, or killed as by a power cut.

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{self, Child};
use std::time::{Duration, Instant};
use std::{fs, thread};

use serde_json::json;
use thirtyfour::common::command::Command;
use thirtyfour::{Capabilities, WebDriver};

use crate::manners;
use crate::place::{Place, built};

const DRIVER: &str = "WebKitWebDriver";
/// The driver takes connections before it takes orders, so it is asked again for so long.
const READY: Duration = Duration::from_secs(40);
const GLANCE: Duration = Duration::from_millis(50);

pub struct Window {
    pub driver: WebDriver,
    book: PathBuf,
    _press: Running,
}

/// A program of the test's own, ended with it.
pub struct Running(pub Child);

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Window {
    pub async fn open(place: &Place) -> Window {
        let port = free_port();
        let app = std::env::var_os("REGULARS_BIN").map_or_else(|| built().join("regulars"), PathBuf::from);
        assert!(app.is_file(), "{} is not built", app.display());
        let press = place
            .at_home(DRIVER)
            .arg(format!("--port={port}"))
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1")
            // Each dialog shows what it is for.
            .env("REGULARS_PICK", std::env::join_paths(["contacts.vcf", "eye.jpg", "letter.jpg"].map(|name| fixtures().join(name))).unwrap())
            .env("REGULARS_SAVE", place.saved())
            // A computer that says when it goes to sleep: here the test does.
            .env("DBUS_SYSTEM_BUS_ADDRESS", std::env::var_os("DBUS_SESSION_BUS_ADDRESS").unwrap_or_default())
            // A computer that speaks Russian: that the screens and toasts are English is the master's own choice.
            .env("LANG", "ru_RU.UTF-8")
            .env_remove("LC_ALL")
            .env_remove("LC_MESSAGES")
            .spawn()
            .unwrap_or_else(|cause| panic!("{DRIVER} does not start ({cause}): cargo xtask test installs it"));
        let press = Running(press);
        let driver = session(port, &place.watched(&app), &place.book()).await;
        // A window that is not shown yet is never drawn again after the driver has made it larger.
        let (screen, root) = manners::screen();
        manners::opened(&screen, root);
        driver.set_window_rect(0, 0, 1280, 800).await.unwrap();
        Window { driver, _press: press, book: place.book() }
    }

    /// What a power cut does: the app gets no chance to say or write anything.
    pub fn kill(self) {
        assert!(self.process().is_some(), "the app runs");
        drop(self);
    }

    /// Ends the session, and the app with it.
    pub async fn end(self) {
        self.driver.cmd(Command::DeleteSession).await.unwrap();
        let start = Instant::now();
        while self.process().is_some() {
            assert!(start.elapsed() < READY, "the app goes on without its session");
            tokio::time::sleep(GLANCE).await;
        }
    }

    /// The number of the app's process, known by the book it was given.
    fn process(&self) -> Option<String> {
        let book = self.book.to_str()?;
        fs::read_dir("/proc").ok()?.flatten().find_map(|entry| {
            let words = fs::read_to_string(entry.path().join("cmdline")).ok()?;
            words.split('\0').any(|word| word == book).then(|| entry.file_name().to_string_lossy().into_owned())
        })
    }
}

/// Whatever happened in the test, no app is left behind.
impl Drop for Window {
    fn drop(&mut self) {
        while let Some(app) = self.process() {
            let _ = process::Command::new("kill").args(["-KILL", &app]).status();
            thread::sleep(GLANCE);
        }
    }
}

async fn session(port: u16, app: &Path, book: &Path) -> WebDriver {
    let options = json!({ "binary": app, "args": ["--book", book] });
    let mut wanted = Capabilities::new();
    wanted.set("webkitgtk:browserOptions", options).unwrap();
    let start = Instant::now();
    loop {
        match WebDriver::new(format!("http://127.0.0.1:{port}"), wanted.clone()).await {
            Ok(driver) => {
                // An app that was killed cannot answer that its session is over; nobody shall wait for it.
                driver.clone().leak().unwrap();
                return driver;
            }
            Err(cause) => assert!(start.elapsed() < READY, "no window: {cause}"),
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
}

/// The files that stand for what a client's phone gives out.
pub fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).with_file_name("fixtures")
}

fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}
