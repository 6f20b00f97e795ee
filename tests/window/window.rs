//! The app in its window: started, shut, or killed as by a power cut.

use std::net::TcpListener;
use std::path::PathBuf;
use std::process::{Child, Command};
use std::time::{Duration, Instant};
use std::{fs, thread};

use serde_json::json;
use thirtyfour::{Capabilities, WebDriver};

use crate::place::{Place, built};

const DRIVER: &str = "WebKitWebDriver";
const CONTACTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../fixtures/contacts.vcf");
/// The driver takes connections before it takes orders, so it is asked again for so long.
const READY: Duration = Duration::from_secs(40);

pub struct Window {
    pub driver: WebDriver,
    /// Ends after the session: fields are dropped in their order.
    _press: Running,
    book: PathBuf,
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
            .env("REGULARS_PICK", CONTACTS)
            // A computer that speaks Russian: that the screens and toasts are English is the master's own choice.
            .env("LANG", "ru_RU.UTF-8")
            .env_remove("LC_ALL")
            .env_remove("LC_MESSAGES")
            .spawn()
            .unwrap_or_else(|cause| panic!("{DRIVER} does not start ({cause}): cargo xtask test installs it"));
        let press = Running(press);
        let driver = session(port, &app, &place.book()).await;
        driver.set_window_rect(0, 0, 1280, 800).await.unwrap();
        Window { driver, _press: press, book: place.book() }
    }

    /// What a power cut does: the app gets no chance to say or write anything.
    pub fn kill(self) {
        let app = self.process().expect("the app runs");
        let killed = Command::new("kill").args(["-KILL", &app]).status().unwrap();
        assert!(killed.success());
        let start = Instant::now();
        while self.process().is_some() {
            assert!(start.elapsed() < READY, "the app is still there");
            thread::sleep(Duration::from_millis(50));
        }
        // Its session ended with it; asking the driver to end it would only wait for an answer.
        let _ = self.driver.leak();
    }

    /// Shut as the owner shuts it.
    pub async fn shut(self) {
        self.driver.clone().quit().await.unwrap();
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

async fn session(port: u16, app: &std::path::Path, book: &std::path::Path) -> WebDriver {
    let options = json!({ "binary": app, "args": ["--book", book] });
    let mut wanted = Capabilities::new();
    wanted.set("webkitgtk:browserOptions", options).unwrap();
    let start = Instant::now();
    loop {
        match WebDriver::new(format!("http://127.0.0.1:{port}"), wanted.clone()).await {
            Ok(driver) => return driver,
            Err(cause) => assert!(start.elapsed() < READY, "no window: {cause}"),
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
}

fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}
