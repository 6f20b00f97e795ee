//! A keyboard with Cyrillic letters: the keys go through the real screen, so the window hears what such a keyboard sends.

use std::process::Command;
use std::time::{Duration, Instant};

use x11rb::protocol::xproto::{ConnectionExt as _, InputFocus, KEY_PRESS_EVENT, KEY_RELEASE_EVENT};
use x11rb::protocol::xtest::ConnectionExt as _;

use crate::manners;
use crate::window::Window;

/// The screen takes its time to hand the letters on, but not so long.
const PATIENCE: Duration = Duration::from_secs(25);
const CONTROL: u8 = 37;
const SHIFT: u8 = 50;
const ESCAPE: u8 = 9;
const ENTER: u8 = 36;
/// Where the letters sit, by what an English keyboard has there.
const A: u8 = 38;
const B: u8 = 56;
const K: u8 = 45;
const R: u8 = 27;
const Z: u8 = 52;
/// With Shift, the question mark of a Russian keyboard.
const SEVEN: u8 = 16;
/// "юрич", as somebody types Jurić who has no j: on the keys . h b x.
const JURIC: [u8; 4] = [60, 43, 56, 53];
/// "кофе", on the keys r j a t.
const COFFEE: [u8; 4] = [27, 44, 38, 28];

/// Puts the English keyboard back, whatever happened in the test.
struct Layout;

impl Layout {
    fn russian() -> Layout {
        assert!(Command::new("setxkbmap").arg("ru").status().unwrap().success());
        Layout
    }
}

impl Drop for Layout {
    fn drop(&mut self) {
        let _ = Command::new("setxkbmap").arg("us").status();
    }
}

/// She finds a client by Cyrillic letters, writes what was said, opens the booking, takes the note back and looks around.
pub async fn is_used_by_its_places(window: &Window) {
    let (screen, root) = manners::screen();
    let own = manners::opened(&screen, root);
    screen.set_input_focus(InputFocus::PARENT, own, x11rb::CURRENT_TIME).unwrap().check().unwrap();
    let _russian = Layout::russian();
    let press = |held: &[u8], key: u8| {
        let all = || held.iter().chain([&key]);
        for (kind, key) in all().map(|key| (KEY_PRESS_EVENT, key)).chain(all().map(|key| (KEY_RELEASE_EVENT, key))) {
            screen.xtest_fake_input(kind, *key, 0, root, 0, 0, 0).unwrap().check().unwrap();
        }
    };

    press(&[CONTROL], K);
    window.is_at("Find anything").await;
    JURIC.iter().for_each(|key| press(&[], *key));
    let typed = Instant::now();
    while window.written().await != "юрич" && typed.elapsed() < PATIENCE {
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    assert_eq!(window.written().await, "юрич");
    window.sees("Ana Jurić\n").await;
    press(&[], ENTER);
    window.sees("Likes and needs").await;
    press(&[], A);
    window.is_at("What was said").await;
    COFFEE.iter().for_each(|key| press(&[], *key));
    window.picture("58-cyrillic").await;
    press(&[CONTROL], ENTER);
    window.sees("Note saved.").await;
    window.sees("кофе").await;
    press(&[], ESCAPE);
    press(&[], B);
    window.sees("Book for Ana Jurić").await;
    press(&[], ESCAPE);
    window.no_longer_sees("Book for Ana Jurić").await;
    press(&[CONTROL], Z);
    window.no_longer_sees("кофе").await;
    press(&[SHIFT], SEVEN);
    window.sees("Keys on this screen").await;
    press(&[], ESCAPE);
    window.no_longer_sees("Keys on this screen").await;
    press(&[], R);
    window.sees("Reminders").await;
    press(&[], K);
    window.sees("Block time").await;
}
