//! Where the window stands: as it stood last, on whatever screens there are now.

use tauri::plugin::TauriPlugin;
use tauri::{PhysicalPosition, PhysicalSize, WebviewWindow, Wry};
use tauri_plugin_window_state::{Builder, StateFlags};

/// Of what is kept only whether it fills the screen, its place and its size: a window that was hidden opens all the same.
pub fn keeper() -> TauriPlugin<Wry> {
    Builder::new()
        .with_state_flags(StateFlags::POSITION | StateFlags::SIZE | StateFlags::MAXIMIZED)
        .with_filename("window.json")
        .build()
}

/// A part of the desktop, in points of the screen.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Area {
    x: i32,
    y: i32,
    width: u32,
    height: u32,
}

/// So much of a window must be on a screen for a hand to take hold of it.
const HOLD: u32 = 120;

/// Puts it where it can be seen and reached: the screen it stood on may be gone, or be smaller now. A system that does not
/// say where things are, as Wayland, places windows itself.
pub fn fit(window: &WebviewWindow) {
    let screens: Vec<Area> = window
        .available_monitors()
        .into_iter()
        .flatten()
        .map(|screen| {
            let work = screen.work_area();
            Area { x: work.position.x, y: work.position.y, width: work.size.width, height: work.size.height }
        })
        .collect();
    let (Ok(at), Ok(size)) = (window.outer_position(), window.inner_size()) else { return };
    let stands = Area { x: at.x, y: at.y, width: size.width, height: size.height };
    let stood = fitted(stands, &screens);
    // What cannot be moved stays where the system put it.
    if (stood.width, stood.height) != (stands.width, stands.height) {
        let _ = window.set_size(PhysicalSize { width: stood.width, height: stood.height });
    }
    if (stood.x, stood.y) != (stands.x, stands.y) {
        let _ = window.set_position(PhysicalPosition { x: stood.x, y: stood.y });
    }
}

/// No larger than the screen it is mostly on, and with its upper edge within reach. Where no screen is said, as it is.
fn fitted(window: Area, screens: &[Area]) -> Area {
    let Some(&first) = screens.first() else { return window };
    let seen = |screen: &Area| shared(window.x, window.width, screen.x, screen.width);
    let held = |screen: &Area| {
        let reach = HOLD.min(window.width).min(screen.width);
        window.y >= screen.y && shared(window.y, HOLD, screen.y, screen.height) == HOLD && seen(screen) >= reach
    };
    let screen = screens.iter().filter(|screen| held(screen)).max_by_key(|screen| seen(screen));
    let home = screen.copied().unwrap_or(first);
    let (width, height) = (window.width.min(home.width), window.height.min(home.height));
    if screen.is_some() && (width, height) == (window.width, window.height) {
        return window;
    }
    let middle = |from: i32, room: u32, taken: u32| from.saturating_add_unsigned((room - taken) / 2);
    Area { x: middle(home.x, home.width, width), y: middle(home.y, home.height, height), width, height }
}

/// How much of one stretch lies in the other.
fn shared(at: i32, long: u32, other: i32, other_long: u32) -> u32 {
    let ends = at.saturating_add_unsigned(long).min(other.saturating_add_unsigned(other_long));
    u32::try_from(ends.saturating_sub(at.max(other))).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::{Area, fitted};

    #[test]
    fn a_window_is_always_within_reach() {
        let area = |x, y, width, height| Area { x, y, width, height };
        let laptop = area(0, 0, 1366, 740);
        let beside = area(1366, 0, 1920, 1080);
        let left_of_it = area(-1920, 0, 1920, 1080);
        let small = area(0, 0, 1024, 640);
        let cases = [
            ("where it stood", area(40, 30, 1280, 700), vec![laptop], area(40, 30, 1280, 700)),
            ("on the second screen", area(1500, 40, 1600, 900), vec![laptop, beside], area(1500, 40, 1600, 900)),
            ("the second screen is gone", area(1500, 40, 1600, 900), vec![laptop], area(0, 0, 1366, 740)),
            ("the screen to the left is gone", area(-1800, 40, 1000, 600), vec![laptop], area(183, 70, 1000, 600)),
            (
                "on a screen to the left",
                area(-1800, 40, 1000, 600),
                vec![laptop, left_of_it],
                area(-1800, 40, 1000, 600),
            ),
            ("a smaller screen", area(0, 0, 1280, 820), vec![small], area(0, 0, 1024, 640)),
            (
                "half over the edge, still to be held",
                area(1100, 100, 1000, 600),
                vec![laptop],
                area(1100, 100, 1000, 600),
            ),
            ("only its side is seen", area(1300, 100, 1000, 600), vec![laptop], area(183, 70, 1000, 600)),
            ("its upper edge is above the screen", area(100, -60, 1000, 600), vec![laptop], area(183, 70, 1000, 600)),
            ("its upper edge is below it", area(100, 730, 1000, 600), vec![laptop], area(183, 70, 1000, 600)),
            ("across both", area(1000, 100, 1200, 600), vec![laptop, beside], area(1000, 100, 1200, 600)),
            ("no screen is said", area(5000, 5000, 800, 600), vec![], area(5000, 5000, 800, 600)),
            ("numbers from a broken file", area(i32::MAX, i32::MIN, u32::MAX, 0), vec![laptop], area(0, 370, 1366, 0)),
        ];
        for (said, stood, screens, stands) in cases {
            assert_eq!(fitted(stood, &screens), stands, "{said}");
        }
    }
}
