//! The window's manners: it stands where it stood, is never seen empty, and takes along the files it is started with.

use std::fs;
use std::time::{Duration, Instant};

use x11rb::connection::Connection;
use x11rb::protocol::xproto::{AtomEnum, ConfigureWindowAux, ConnectionExt, ImageFormat, MapState, Window as XWindow};
use x11rb::rust_connection::RustConnection;

use crate::job;
use crate::place::Place;
use crate::waiting::{close_windows, start, wait_until};
use crate::window::{Running, Window, fixtures};

/// Neither where it opens by itself nor of the size it has then.
const STOOD: (i16, i16, u16, u16) = (70, 50, 900, 640);
/// `--paper` in the dark, as red, green and blue.
const PAPER: [u8; 3] = [0x19, 0x16, 0x13];
/// From the start until long after the page is drawn.
const WATCHED: Duration = Duration::from_secs(8);

/// Moved, made smaller and closed, it opens there again, as large as it was; on a screen that is too small for it, within reach.
pub fn stands_where_it_stood(place: &Place) {
    let (screen, root) = screen();
    let program = start(place, &[]);
    let window = opened(&screen, root);
    let (x, y, width, height) = STOOD;
    let stands =
        ConfigureWindowAux::new().x(i32::from(x)).y(i32::from(y)).width(u32::from(width)).height(u32::from(height));
    screen.configure_window(window, &stands).unwrap().check().unwrap();
    wait_until("it stands there", || geometry(&screen, window) == STOOD);
    closed(program);

    let program = start(place, &[]);
    let window = opened(&screen, root);
    wait_until("it stands where it stood", || geometry(&screen, window) == STOOD);
    assert_eq!(name(&screen, window), "Regulars", "the title tells nothing");
    closed(program);

    // As if it had stood on a second screen that is unplugged now.
    let kept = place.home.path().join("config/app.regulars.desktop/window.json");
    let text = fs::read_to_string(&kept).unwrap();
    let number = |text: &str, name: &str, to: i32| {
        let from = text.find(&format!("\"{name}\": ")).unwrap() + name.len() + 4;
        let end = from + text[from..].find([',', '\n']).unwrap();
        format!("{}{to}{}", &text[..from], &text[end..])
    };
    let far = number(&number(&number(&text, "x", 3000), "width", 2400), "height", 1300);
    fs::write(&kept, far).unwrap();
    let program = start(place, &[]);
    let window = opened(&screen, root);
    wait_until("it is within reach", || {
        let (x, y, width, height) = geometry(&screen, window);
        let right = i32::from(x) + i32::from(width);
        x >= 0 && y >= 0 && right <= 1280 && i32::from(y) + i32::from(height) <= 800
    });
    closed(program);
}

/// In the dark theme, on a desktop that is light: from the first moment on no point of its edge is light.
pub fn is_never_seen_empty(place: &Place) {
    fs::create_dir_all(place.book()).unwrap();
    fs::write(place.book().join("desk.json"), "{\"language\": \"en\", \"theme\": \"dark\"}").unwrap();
    let (screen, root) = screen();
    let program = start(place, &[]);
    let started = Instant::now();
    let mut seen = Vec::new();
    while started.elapsed() < WATCHED {
        if let Some(window) = viewable(&screen, root) {
            let (.., height) = geometry(&screen, window);
            let at = i16::try_from(height.min(800)).unwrap() - 12;
            // It may be gone from the screen for a moment while it is moved.
            if let Ok(told) = screen.get_image(ImageFormat::Z_PIXMAP, root, 4, at, 8, 8, u32::MAX).unwrap().reply() {
                seen.push([told.data[2], told.data[1], told.data[0]]);
            }
        }
        std::thread::sleep(Duration::from_millis(2));
    }
    assert!(colours(&screen, root) > 100, "and in the end it is drawn");
    let light: Vec<_> = seen.iter().filter(|point| point.iter().any(|part| *part > 0x40)).collect();
    assert_eq!(light.len(), 0, "{} of {} looks found a light sheet: {:?}", light.len(), seen.len(), light.first());
    assert_eq!(seen.last(), Some(&PAPER), "in the end it is paper in the dark");
    assert!(seen.len() > 100, "it was looked at: {}", seen.len());
    closed(program);
}

/// A second start with a file: the window of the first asks what becomes of it.
pub async fn takes_along_what_it_is_started_with(place: &Place) {
    let window = Window::open(place).await;
    job::makes_the_book(&window, place).await;
    let file = fixtures().join("calendar.ics");
    let second = start(place, &[file.to_str().unwrap()]);
    window.sees("Calendar files").await;
    window.picture("57-started-with-a-file").await;
    drop(second);
    window.end().await;
}

/// The screen of this computer and the lowest of its windows.
pub fn screen() -> (RustConnection, XWindow) {
    let (screen, number) = x11rb::connect(None).unwrap();
    let root = screen.setup().roots[number].root;
    (screen, root)
}

/// Waits for the program's window.
pub fn opened(screen: &RustConnection, root: XWindow) -> XWindow {
    let mut found = None;
    wait_until("a window", || {
        found = viewable(screen, root);
        found.is_some()
    });
    found.unwrap()
}

/// The program's window that can be seen.
fn viewable(screen: &RustConnection, root: XWindow) -> Option<XWindow> {
    let inside = screen.query_tree(root).unwrap().reply().ok()?.children;
    inside.into_iter().find(|window| {
        // A window may go while it is looked at.
        let shown = screen.get_window_attributes(*window).unwrap().reply();
        shown.is_ok_and(|about| about.map_state == MapState::VIEWABLE) && name(screen, *window) == "Regulars"
    })
}

/// How many colours are on the screen: letters have many at their edges.
pub fn colours(screen: &RustConnection, root: XWindow) -> usize {
    let all = screen.get_image(ImageFormat::Z_PIXMAP, root, 0, 0, 1280, 800, u32::MAX).unwrap().reply().unwrap();
    all.data.chunks(4).collect::<std::collections::HashSet<_>>().len()
}

fn name(screen: &RustConnection, window: XWindow) -> String {
    let asked = screen.get_property(false, window, AtomEnum::WM_NAME, AtomEnum::ANY, 0, 64).unwrap().reply();
    asked.map(|told| String::from_utf8_lossy(&told.value).into_owned()).unwrap_or_default()
}

fn geometry(screen: &RustConnection, window: XWindow) -> (i16, i16, u16, u16) {
    let told = screen.get_geometry(window).unwrap().reply();
    told.map(|is| (is.x, is.y, is.width, is.height)).unwrap_or_default()
}

/// Without a book there is nothing to remind of, so that closing the window ends the program.
fn closed(mut program: Running) {
    wait_until("the program ends", || {
        close_windows("Regulars");
        program.0.try_wait().unwrap().is_some()
    });
}
