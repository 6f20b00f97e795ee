//! Her eyes and ears: what stands on the screen, what a screen reader says of the focus, and a picture of it.

use std::fs;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use http::Method;
use serde_json::Value;
use thirtyfour::common::command::FormatRequestData;
use thirtyfour::{RequestData, SessionId};

use crate::place::built;
use crate::window::Window;

/// On a slow computer something may take its time, but not so long.
const PATIENCE: Duration = Duration::from_secs(25);
const GLANCE: Duration = Duration::from_millis(80);

/// What a screen reader says of an element.
#[derive(Debug)]
struct Heard<'id> {
    element: &'id str,
    /// `computedlabel` or `computedrole`.
    what: &'static str,
}

impl FormatRequestData for Heard<'_> {
    fn format_request(&self, session: &SessionId) -> RequestData {
        let address = format!("session/{session}/element/{}/{}", self.element, self.what);
        RequestData::new(Method::GET, address)
    }
}

impl Window {
    /// All the words in sight.
    pub async fn text(&self) -> String {
        let shown = self.driver.execute("return document.body.innerText", vec![]).await.unwrap();
        shown.json().as_str().unwrap_or_default().replace('\u{a0}', " ")
    }

    /// Waits until the words are in sight, and gives back all that is.
    pub async fn sees(&self, words: &str) -> String {
        self.watch(words, |text| text.contains(words)).await
    }

    pub async fn no_longer_sees(&self, words: &str) {
        self.watch(words, |text| !text.contains(words)).await;
    }

    async fn watch(&self, words: &str, happened: impl Fn(&str) -> bool) -> String {
        let start = Instant::now();
        loop {
            let text = self.text().await;
            if happened(&text) {
                return text;
            }
            if start.elapsed() > PATIENCE {
                self.picture("failed").await;
                panic!("waited for “{words}”; in sight is:\n{text}");
            }
            tokio::time::sleep(GLANCE).await;
        }
    }

    /// Waits until the focus is on something of this name.
    pub async fn is_at(&self, name: &str) {
        self.listen(name, |heard| heard == name).await;
    }

    /// Waits until the focus has left it.
    pub async fn left(&self, name: &str) {
        self.listen(name, |heard| heard != name).await;
    }

    async fn listen(&self, name: &str, happened: impl Fn(&str) -> bool) {
        let start = Instant::now();
        loop {
            let (heard, role) = self.heard().await;
            if happened(&heard) {
                return;
            }
            if start.elapsed() > PATIENCE {
                self.picture("failed").await;
                panic!("watched the focus and “{name}”; it is on “{heard}” ({role})");
            }
            tokio::time::sleep(GLANCE).await;
        }
    }

    /// What is written in the field that has the focus.
    pub async fn written(&self) -> String {
        let field = self.driver.active_element().await.unwrap();
        field.prop("value").await.unwrap().unwrap_or_default()
    }

    /// Name and role of what has the focus.
    pub async fn heard(&self) -> (String, String) {
        let Ok(element) = self.driver.active_element().await else { return Default::default() };
        let element = element.element_id().to_string();
        (self.hear(&element, "computedlabel").await, self.hear(&element, "computedrole").await)
    }

    async fn hear(&self, element: &str, what: &'static str) -> String {
        // What had the focus may be gone by now; then nothing is heard.
        let answer = self.driver.cmd(Heard { element, what }).await.and_then(|answer| answer.value::<Value>());
        answer.ok().and_then(|said| said.as_str().map(str::to_owned)).unwrap_or_default()
    }

    /// Keeps a picture of the window for people to look at.
    pub async fn picture(&self, name: &str) {
        // The driver waits for the next frame, and a page at rest draws none: a dot in the corner makes frames.
        let dot = "const dot = document.createElement('i');
            dot.style.cssText = 'position:fixed;right:0;bottom:0;width:1px;height:1px;z-index:99';
            document.documentElement.append(dot);
            let beats = 0;
            const beat = setInterval(() => {
              dot.style.background = beats % 2 ? '#000' : '#111';
              if ((beats += 1) > 60) { clearInterval(beat); dot.remove(); }
            }, 50);";
        self.driver.execute(dot, vec![]).await.unwrap();
        let png = self.driver.screenshot_as_png().await.unwrap();
        fs::create_dir_all(pictures()).unwrap();
        fs::write(pictures().join(format!("{name}.png")), png).unwrap();
    }
}

/// Those of an earlier run would only mislead.
pub fn forget_pictures() {
    // The first run has none.
    let _ = fs::remove_dir_all(pictures());
}

fn pictures() -> PathBuf {
    built().with_file_name("window")
}
