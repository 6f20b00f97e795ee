//! The icon beside the clock: opens the window, says how many are due, pauses for today, quits.

use std::panic::{self, AssertUnwindSafe};

use fluent_bundle::FluentArgs;
use regulars_core::desk::background::{self, DeskRest};
use regulars_core::desk::{DeskCondition, DeskState};
use regulars_core::door::Door;
use regulars_core::say::Words;
use tauri::menu::{Menu, MenuEvent, MenuItem, PredefinedMenuItem};
use tauri::tray::TrayIconBuilder;
use tauri::{AppHandle, Emitter, Manager, Wry};

use crate::clock;
use crate::window;

/// What of the day's counts the menu says.
#[derive(serde::Deserialize)]
struct Counts {
    /// 100 means a hundred or more.
    reminders: usize,
}

const OPEN: &str = "open";
const DUE: &str = "due";
const REST: &str = "rest";
const QUIT: &str = "quit";

/// The lines of the menu, whose words follow the book.
struct Tray {
    open: MenuItem<Wry>,
    due: MenuItem<Wry>,
    rest: MenuItem<Wry>,
    quit: MenuItem<Wry>,
}

/// Puts the icon there. A desktop without a place for it goes without: a second start opens the window.
pub fn start(app: &AppHandle) {
    // Where the system's library for it is missing, the part that looks for it panics instead of saying so.
    let made = panic::catch_unwind(AssertUnwindSafe(|| make(app)));
    match made {
        Ok(Ok(tray)) => drop(app.manage(tray)),
        Ok(Err(_)) | Err(_) => tracing::info!("no icon beside the clock on this desktop"),
    }
}

fn make(app: &AppHandle) -> tauri::Result<Tray> {
    let line = |id: &str| MenuItem::with_id(app, id, "", true, None::<&str>);
    let tray = Tray { open: line(OPEN)?, due: line(DUE)?, rest: line(REST)?, quit: line(QUIT)? };
    let apart = PredefinedMenuItem::separator(app)?;
    let menu = Menu::with_items(app, &[&tray.open, &tray.due, &tray.rest, &apart, &tray.quit])?;
    let mut icon = TrayIconBuilder::with_id("regulars").tooltip("Regulars").menu(&menu).on_menu_event(press);
    if let Some(picture) = app.default_window_icon() {
        icon = icon.icon(picture.clone());
    }
    icon.build(app)?;
    Ok(tray)
}

fn press(app: &AppHandle, event: MenuEvent) {
    match event.id().as_ref() {
        OPEN => window::forward(app, None),
        DUE => window::forward(app, Some("/reminders")),
        REST => rest(app),
        QUIT => app.exit(0),
        _ => {}
    }
}

/// Pauses until tomorrow, or takes the pause back.
fn rest(app: &AppHandle) {
    let door = app.state::<Door>().inner().clone();
    let now = clock::now();
    let turned = door.with(move |desk| {
        let on = !desk.resting(now)?;
        background::rest(desk, DeskRest { on }, now)?;
        regulars_core::desk::state(desk, regulars_core::desk::Nothing {}, now)
    });
    match turned {
        Ok(state) => {
            let _ = app.emit("revision", ());
            refresh(app, &door, &state);
        }
        Err(cause) => drop(cause.fault()),
    }
}

/// Says in the menu how things stand now, in the language of the book.
pub fn refresh(app: &AppHandle, door: &Door, state: &DeskState) {
    let Some(tray) = app.try_state::<Tray>() else { return };
    let words = Words::of(&state.language);
    let (due, some) = match state.state {
        DeskCondition::Open => due(door, &words),
        _ => (words.text("tray-locked"), false),
    };
    let rest = if state.resting { "tray-go-on" } else { "tray-rest" };
    // A menu that cannot be changed has gone with the desktop's panel.
    let _ = tray.open.set_text(words.text("tray-open"));
    let _ = tray.due.set_text(due);
    let _ = tray.due.set_enabled(some);
    let _ = tray.rest.set_text(words.text(rest));
    let _ = tray.quit.set_text(words.text("tray-quit"));
}

/// How many are due, in words, and whether anybody is.
fn due(door: &Door, words: &Words) -> (String, bool) {
    let counts = door.ask_now("today_counts", "{}", clock::now()).ok();
    let count = counts.and_then(|told| serde_json::from_str::<Counts>(&told).ok()).map_or(0, |counts| counts.reminders);
    if count == 0 {
        return (words.text("tray-nobody"), false);
    }
    let mut args = FluentArgs::new();
    args.set("count", count);
    (words.with("tray-due", &args), true)
}
