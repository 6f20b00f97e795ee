//! One toast of the system, with a button that opens the right screen.

use std::thread;

use notify_rust::Notification;
use regulars_core::door::Door;
use regulars_core::toast::Toast;
use tauri::AppHandle;

use crate::clock;
use crate::window;

/// Shows a toast on a thread of its own, which waits for its button: some desktops forget a toast whose sender is gone.
pub fn show(app: AppHandle, door: Door, toast: Toast) {
    let started = thread::Builder::new().name("toast".into()).spawn(move || wait(&app, &door, toast));
    if let Err(cause) = started {
        tracing::error!(kind = ?cause.kind(), "no thread for a toast");
    }
}

fn wait(app: &AppHandle, door: &Door, toast: Toast) {
    let keys = toast.keys.clone();
    let handle = match notification(&toast).show() {
        Ok(handle) => handle,
        Err(_) => {
            // No notification service answers. It stays in the list, and is tried again at the next tick.
            told(door.with(move |desk| desk.toasts_failed(&keys, clock::now())));
            return;
        }
    };
    told(door.with(move |desk| desk.toasts_shown(&keys, clock::now())));
    handle.wait_for_action(|action| {
        if action == "default" || action == "open" {
            window::forward(app, Some(&toast.route));
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
    }
    notification
}

fn told(done: regulars_core::error::Result<()>) {
    if let Err(cause) = done {
        // The number and the cause go to the log; the toast itself has been dealt with.
        cause.fault();
    }
}
