//! One toast of the system, with buttons that open the right screen or answer the reminder on the spot.

use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::thread;

use notify_rust::Notification;
use regulars_core::door::Door;
use regulars_core::error::Fault;
use regulars_core::toast::{Toast, ToastTell};
use tauri::{AppHandle, Emitter, Manager};

use crate::clock;
use crate::window;

/// What the desk's corner calls the last digest, so that a newer one takes its place; 0 before the first.
static DIGEST: AtomicU32 = AtomicU32::new(0);
/// That nothing here shows toasts is said once in the life of the program.
static SAID: AtomicBool = AtomicBool::new(false);

/// What was pressed while the book was locked: told as soon as it is open, and kept nowhere else.
#[derive(Default)]
pub struct Pressed(Mutex<Vec<(Vec<ToastTell>, String)>>);

/// Shows a toast on a thread of its own, which waits for its button: some desktops forget a toast whose sender is gone.
pub fn show(app: AppHandle, door: Door, toast: Toast) {
    let started = thread::Builder::new().name("toast".into()).spawn(move || wait(&app, &door, toast));
    if let Err(cause) = started {
        tracing::error!(kind = ?cause.kind(), "no thread for a toast");
    }
}

fn wait(app: &AppHandle, door: &Door, toast: Toast) {
    let keys = toast.keys.clone();
    let mut notification = notification(&toast);
    if toast.digest && DIGEST.load(Ordering::Relaxed) > 0 {
        notification.id(DIGEST.load(Ordering::Relaxed));
    }
    let handle = match notification.show() {
        Ok(handle) => handle,
        Err(_) => {
            // No notification service answers. It stays in the list, and is tried again at the next tick.
            done(door.with(move |desk| desk.toasts_failed(&keys, clock::now())));
            if !SAID.swap(true, Ordering::Relaxed) {
                let _ = app.emit("no_toasts", ());
            }
            return;
        }
    };
    #[cfg(target_os = "linux")]
    if toast.digest {
        DIGEST.store(handle.id(), Ordering::Relaxed);
    }
    done(door.with(move |desk| desk.toasts_shown(&keys, clock::now())));
    handle.wait_for_action(|pressed| {
        if pressed == "default" || pressed == "open" {
            window::forward(app, Some(&toast.route));
        } else if let Some(act) = toast.acts.into_iter().find(|act| act.id == pressed) {
            answer(app, door, act.tells, toast.route);
        }
    });
}

fn notification(toast: &Toast) -> Notification {
    let mut notification = Notification::new();
    notification.appname("Regulars").summary(&toast.title).body(&toast.body).icon("regulars");
    // Asked first: a service without buttons would show their names as text.
    let buttons = notify_rust::get_capabilities().is_ok_and(|can| can.iter().any(|each| each == "actions"));
    if buttons {
        notification.action("default", &toast.open).action("open", &toast.open);
        for act in &toast.acts {
            notification.action(&act.id, &act.label);
        }
    }
    notification
}

/// Tells the book what a button says. A locked book is unlocked first, by whoever pressed.
fn answer(app: &AppHandle, door: &Door, tells: Vec<ToastTell>, route: String) {
    for tell in &tells {
        match door.tell_now(&tell.name, &tell.args, clock::now()) {
            Ok(_) => {}
            Err(Fault::Locked) => {
                if let Ok(mut pressed) = app.state::<Pressed>().0.lock() {
                    pressed.push((tells, route));
                }
                window::forward(app, None);
                return;
            }
            // It was answered or undone meanwhile: the screen shows how it stands.
            Err(_) => window::forward(app, Some(&route)),
        }
    }
    let _ = app.emit("revision", ());
}

/// The book is open: what was pressed before is told, and its screen shown.
pub fn after_unlocking(app: &AppHandle, door: &Door) {
    let waiting = match app.state::<Pressed>().0.lock() {
        Ok(mut pressed) => std::mem::take(&mut *pressed),
        Err(_) => return,
    };
    for (tells, route) in waiting {
        let _ = app.emit("open", &route);
        answer(app, door, tells, route);
    }
}

fn done(told: regulars_core::error::Result<()>) {
    if let Err(cause) = told {
        // The number and the cause go to the log; the toast itself has been dealt with.
        cause.fault();
    }
}
