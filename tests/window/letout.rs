//! What a client may ask for, in the real window and by the keys alone: all that is kept of her, and that nothing is kept.

use std::fs::File;
use std::io::Read;

use thirtyfour::Key;
use zip::ZipArchive;

use crate::diary::NAME;
use crate::job;
use crate::place::Place;
use crate::window::Window;

/// The menu of her card, an entry of it, the button: the file lies where she wants it.
pub async fn gives_her_everything(window: &Window, place: &Place) {
    job::opens_the_card(window, "pomak", NAME).await;
    chooses(window, "Give her all that is kept of her…").await;
    window.sees(&format!("All that is kept of {NAME}")).await;
    window.sees("Save the file…").await;
    window.tab_to("Save the file…").await;
    window.picture("40-all-that-is-kept").await;
    window.press(Key::Enter).await;
    window.sees(&format!("All that is kept of {NAME} is saved.")).await;
    let mut zip = ZipArchive::new(File::open(place.saved()).unwrap()).unwrap();
    let mut data = String::new();
    zip.by_name("data.json").unwrap().read_to_string(&mut data).unwrap();
    assert!(data.contains(NAME), "{data}");
    let mut pages = Vec::new();
    zip.by_name("pages.pdf").unwrap().read_to_end(&mut pages).unwrap();
    assert!(pages.starts_with(b"%PDF"));
}

/// Not without the tick; then she is in no list and in no search.
pub async fn erases_her(window: &Window) {
    chooses(window, "Erase for ever…").await;
    window.sees(&format!("Erase {NAME} for ever?")).await;
    window.tab_to("I know that there is no way back").await;
    window.write(" ").await;
    window.tab_to("Erase for ever").await;
    window.picture("41-erase").await;
    window.press(Key::Enter).await;
    window.sees(&format!("{NAME} is erased.")).await;
    window.picture("42-erased").await;
    window.chord(Key::Control, 'k').await;
    window.is_at("Find anything").await;
    window.write("pomak").await;
    window.sees("Nothing found").await;
    window.picture("43-not-found").await;
    window.press(Key::Escape).await;
}

/// Ctrl K, “how long”: the years of each kind, and what is older.
pub async fn says_how_long_it_is_kept(window: &Window) {
    window.chord(Key::Control, 'k').await;
    window.is_at("Find anything").await;
    window.write("how long").await;
    window.press(Key::Enter).await;
    window.sees("Nothing is older than you keep.").await;
    window.picture("44-how-long-it-is-kept").await;
    window.tab_to("What was talked about").await;
    window.chord(Key::Control, 'a').await;
    window.write("1").await;
    window.press(Key::Enter).await;
    window.sees("What is cleared away is gone").await;
    window.picture("45-what-is-older").await;
    window.tab_to("I know that there is no way back").await;
    window.write(" ").await;
    window.tab_to("Clear it away").await;
    window.press(Key::Enter).await;
    window.sees("What was older is cleared away.").await;
}

async fn chooses(window: &Window, entry: &str) {
    window.tab_to("Further acts").await;
    window.press(Key::Enter).await;
    window.walk_to(Key::Down, entry).await;
    window.press(Key::Enter).await;
}
