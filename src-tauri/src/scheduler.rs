//! Watches the clock: shows what falls due, once, also after sleep, and tells the screens when the day turns.

use std::time::Duration;

use regulars_core::day::Day;
use regulars_core::desk::{self, Nothing};
use regulars_core::door::Door;
use tauri::{AppHandle, Emitter};

use crate::clock;
use crate::toast;

/// A timer stops while the computer sleeps, so the wall clock is looked at this often at least.
const TICK: Duration = Duration::from_secs(15);

pub fn start(app: AppHandle, door: Door) {
    tauri::async_runtime::spawn(async move {
        let mut today: Option<Day> = None;
        let mut ticks = tokio::time::interval(TICK);
        // After a long sleep one look is enough; the missed ticks are not made up.
        ticks.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        loop {
            ticks.tick().await;
            let (app, desk) = (app.clone(), door.clone());
            let turned = tokio::task::spawn_blocking(move || tick(&app, &desk, today)).await;
            match turned {
                Ok(Some(day)) => today = Some(day),
                Ok(None) => {}
                // The tick itself failed, which is a bug that the log names; the next one may go well.
                Err(cause) => tracing::error!(panic = cause.is_panic(), "the scheduler missed a tick"),
            }
        }
    });
}

/// One look at the clock. Answers with the day it is.
fn tick(app: &AppHandle, door: &Door, before: Option<Day>) -> Option<Day> {
    let now = clock::now();
    let zone = clock::zone();
    let taken = door.with(move |desk| {
        desk.system_zone = zone;
        let today = desk::state(desk, Nothing {}, now)?.today;
        Ok((today, desk.toasts(now)?))
    });
    let (today, toasts) = match taken {
        Ok(taken) => taken,
        Err(cause) => {
            cause.fault();
            return None;
        }
    };
    if before.is_some_and(|before| before != today) {
        // A screen that cannot be told has been closed.
        let _ = app.emit("revision", ());
    }
    for one in toasts {
        toast::show(app.clone(), door.clone(), one);
    }
    Some(today)
}
