//! Where the window stands: as it stood last, on whatever screens there are now.

use std::fs;

use serde::Deserialize;
use tauri::plugin::TauriPlugin;
use tauri::{AppHandle, Manager, PhysicalPosition, PhysicalSize, WebviewWindow, Wry};
use tauri_plugin_window_state::{AppHandleExt, Builder, StateFlags};

/// In the folder of the program's own settings.
const KEPT: &str = "window.json";

/// Of what is kept only whether it fills the screen, its place and its size: a window that was hidden opens all the same.
fn flags() -> StateFlags {
    StateFlags::POSITION | StateFlags::SIZE | StateFlags::MAXIMIZED
}

/// Follows where the window is. Where it opens is said below, because a screen may be gone.
pub fn keeper(window: &str) -> TauriPlugin<Wry> {
    Builder::new().with_state_flags(flags()).with_filename(KEPT).skip_initial_state(window).build()
}

/// Writes down where it stands, before it closes.
pub fn keep(app: &AppHandle) {
    // Where nothing may be written it opens as at first.
    let _ = app.save_window_state(flags());
}

/// Width and height of the first window of all: no larger than the screen.
pub fn first_size(app: &AppHandle) -> (f64, f64) {
    const WANTED: (f64, f64) = (1280.0, 820.0);
    let Ok(Some(screen)) = app.primary_monitor() else { return WANTED };
    let room = screen.work_area().size.to_logical::<f64>(screen.scale_factor());
    (WANTED.0.min(room.width), WANTED.1.min(room.height))
}

/// A part of the desktop, in points of the screen.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
struct Area {
    x: i32,
    y: i32,
    width: u32,
    height: u32,
}

/// So much of a window must be on a screen for a hand to take hold of it.
const HOLD: u32 = 120;

/// What the keeper writes of the window.
#[derive(Deserialize)]
struct Stood {
    #[serde(flatten)]
    at: Area,
    maximized: bool,
}

/// Puts a window that is not shown yet where it stood. A system that does not say where things are, as Wayland, places windows
/// itself.
pub fn stand(window: &WebviewWindow) {
    let folder = window.app_handle().path().app_config_dir();
    let text = folder.ok().and_then(|folder| fs::read(folder.join(KEPT)).ok()).unwrap_or_default();
    let all: serde_json::Value = serde_json::from_slice(&text).unwrap_or_default();
    let Ok(stood) = Stood::deserialize(&all[window.label()]) else { return };
    let screens: Vec<Area> = window
        .available_monitors()
        .into_iter()
        .flatten()
        .map(|screen| {
            let work = screen.work_area();
            Area { x: work.position.x, y: work.position.y, width: work.size.width, height: work.size.height }
        })
        .collect();
    let Area { x, y, width, height } = fitted(stood.at, &screens);
    let _ = window.set_size(PhysicalSize { width, height });
    let _ = window.set_position(PhysicalPosition { x, y });
    if stood.maximized {
        let _ = window.maximize();
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
