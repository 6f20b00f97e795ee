//! Photos in the real window: chosen, drawn from the encrypted album, looked at large, and gone while the book is locked.

use std::fs;
use std::time::{Duration, Instant};

use serde_json::json;
use thirtyfour::Key;

use crate::place::Place;
use crate::window::Window;

const PATIENCE: Duration = Duration::from_secs(20);
const GLANCE: Duration = Duration::from_millis(100);

/// She chooses two files; one of them is no photo.
pub async fn brings_one(window: &Window) {
    window.tab_to("Photos").await;
    window.press(Key::Enter).await;
    window.sees("No photos yet").await;
    window.tab_to("Add photos").await;
    window.press(Key::Enter).await;
    window.sees("One file was not taken.").await;
    window.sees("Does she allow photos of her to be kept?").await;
    are_drawn(window, 1).await;
    window.picture("30-photo-chosen").await;
    window.tab_to("She allows it: save").await;
    window.press(Key::Enter).await;
    window.sees("1 photo added.").await;
}

pub async fn looks_at_it(window: &Window, place: &Place) {
    window.tab_to_beginning("Open: ").await;
    window.press(Key::Enter).await;
    window.sees("Save a copy").await;
    // The small one behind, and the large one.
    are_drawn(window, 2).await;
    window.picture("31-photo").await;
    window.tab_to("Save a copy").await;
    window.press(Key::Enter).await;
    window.walk_to(Key::Down, "For her…").await;
    window.press(Key::Enter).await;
    window.sees("Copy saved").await;
    assert!(fs::read(place.saved()).unwrap().starts_with(&[0xFF, 0xD8, 0xFF]), "a JPEG like any other");
    window.press(Key::Escape).await;
    window.no_longer_sees("Save a copy").await;
}

/// The window asks for a picture that it saw before.
pub async fn finds_it_locked(window: &Window) {
    let address = drawn(window).await.into_iter().next().unwrap().0;
    assert!(address.starts_with("photo://localhost/"), "{address}");
    assert!(loads(window, &address).await);
    window.chord(Key::Control, 'l').await;
    window.sees("Only your passphrase opens it.").await;
    assert!(!loads(window, &address).await, "a locked book shows no picture");
}

/// As many pictures are in the page, and each was really drawn.
async fn are_drawn(window: &Window, count: usize) {
    let start = Instant::now();
    loop {
        let seen = drawn(window).await;
        if seen.len() == count && seen.iter().all(|(_, width)| *width > 0) {
            return;
        }
        assert!(start.elapsed() < PATIENCE, "{count} pictures are to be drawn: {seen:?}");
        tokio::time::sleep(GLANCE).await;
    }
}

async fn drawn(window: &Window) -> Vec<(String, u64)> {
    let script = "return [...document.images].map((img) => [img.src, img.complete ? img.naturalWidth : 0])";
    let told = window.driver.execute(script, vec![]).await.unwrap();
    serde_json::from_value(told.json().clone()).unwrap()
}

async fn loads(window: &Window, address: &str) -> bool {
    let script = "const [address, done] = arguments; const img = new Image(); \
                  img.onload = () => done(img.naturalWidth > 0); img.onerror = () => done(false); img.src = address + '?' + Math.random()";
    window.driver.execute_async(script, vec![json!(address)]).await.unwrap().json().as_bool().unwrap()
}
