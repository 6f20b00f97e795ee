//! Watches the clock: shows what falls due, once, also after sleep, and tells the screens when the day turns.

use std::time::Duration;

use regulars_core::day::Day;
use regulars_core::desk::{self, Nothing};
use regulars_core::door::Door;
use tauri::{AppHandle, Emitter, Manager};
use tokio::sync::Notify;

use crate::clock;
use crate::rest;
use crate::toast;
use crate::tray;
use crate::window;

/// A timer stops while the computer sleeps, so the wall clock is looked at this often at least.
const TICK: Duration = Duration::from_secs(15);

/// So long the screens have to write down what was being typed, before the book closes by itself.
const LAST_WORDS: Duration = Duration::from_millis(400);

/// Rung when the book was opened: what waited for that is shown at once.
#[derive(Default)]
pub struct Bell(Notify);

pub fn ring(app: &AppHandle) {
    app.state::<Bell>().0.notify_one();
}

pub fn start(app: AppHandle, door: Door) {
    tauri::async_runtime::spawn(async move {
        let mut today: Option<Day> = None;
        let mut ticks = tokio::time::interval(TICK);
        // After a long sleep one look is enough; the missed ticks are not made up.
        ticks.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        loop {
            let bell = app.state::<Bell>();
            tokio::select! {
                _ = ticks.tick() => {}
                () = bell.0.notified() => {}
            }
            let (looking, desk) = (app.clone(), door.clone());
            let turned = tokio::task::spawn_blocking(move || look(&looking, &desk, today)).await;
            match turned {
                Ok(Some(day)) => today = Some(day),
                Ok(None) => {}
                // The look itself failed, which is a bug that the log names; the next one may go well.
                Err(cause) => tracing::error!(panic = cause.is_panic(), "the scheduler missed a tick"),
            }
        }
    });
}

/// Closes a book that nobody uses any more, and tells the screens.
pub fn close_if_left(app: &AppHandle, door: &Door) {
    let now = clock::now();
    match door.with(move |desk| desk.is_left(now)) {
        Ok(false) => {}
        Ok(true) => {
            // Whoever was still writing has it written down first.
            let _ = app.emit("closing", ());
            std::thread::sleep(LAST_WORDS);
            // Why it could not be closed is in the log; the next look tries again.
            let _ = door.tell_now("desk_lock", "{}", now);
            let _ = app.emit("revision", ());
        }
        Err(cause) => drop(cause.fault()),
    }
}

/// One look at the clock. Answers with the day it is.
fn look(app: &AppHandle, door: &Door, before: Option<Day>) -> Option<Day> {
    close_if_left(app, door);
    let now = clock::now();
    let zone = clock::zone();
    let taken = door.with(move |desk| {
        desk.system_zone = zone;
        let state = desk::state(desk, Nothing {}, now)?;
        if let Err(cause) = desk.inspect_if_due(now).and_then(|()| desk.back_up_if_due(now)) {
            // The reminders come all the same; why is in the log.
            cause.fault();
        }
        Ok((state, desk.toasts(now)?))
    });
    let (state, toasts) = match taken {
        Ok(taken) => taken,
        Err(cause) => {
            cause.fault();
            return None;
        }
    };
    let today = state.today;
    if before.is_some_and(|before| before != today) {
        // A screen that cannot be told has been closed.
        let _ = app.emit("revision", ());
    }
    for one in toasts {
        toast::show(app.clone(), door.clone(), one);
    }
    tray::refresh(app, door, &state);
    if app.get_webview_window(window::MAIN).is_none() {
        rest::memory(door);
    }
    Some(today)
}
