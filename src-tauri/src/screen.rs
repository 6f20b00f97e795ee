//! Hears that the computer goes to sleep or that its screen is locked: then the book is closed too, if its owner wants it so.
//!
//! Only Linux tells over D-Bus. Everywhere the scheduler notices afterwards that the clock has jumped.

use tauri::AppHandle;

#[cfg(not(target_os = "linux"))]
pub fn start(_: &AppHandle) {}

/// A thread for each bus; one that is not there tells nothing.
#[cfg(target_os = "linux")]
pub fn start(app: &AppHandle) {
    for (name, hear) in [("screen", linux::screen as fn(&AppHandle) -> zbus::Result<()>), ("sleep", linux::sleep)] {
        let app = app.clone();
        let started = std::thread::Builder::new().name(name.into()).spawn(move || {
            if let Err(cause) = hear(&app) {
                tracing::info!(bus = name, %cause, "nobody tells of a locked screen or of sleep here");
            }
        });
        if let Err(cause) = started {
            tracing::error!(%cause, "no thread listens to the screen");
        }
    }
}

#[cfg(target_os = "linux")]
mod linux {
    use tauri::{AppHandle, Manager};
    use zbus::MatchRule;
    use zbus::blocking::{Connection, MessageIterator};
    use zbus::message::{Message, Type};
    use zbus::zvariant::OwnedFd;

    use regulars_core::door::Door;

    use crate::clock;
    use crate::scheduler;

    /// The desktops share the signal and differ in the first part of its name: `org.gnome.ScreenSaver`.
    pub fn screen(app: &AppHandle) -> zbus::Result<()> {
        let bus = Connection::session()?;
        for message in signals(&bus, "ActiveChanged")? {
            let message = message?;
            if interface(&message).ends_with(".ScreenSaver") && message.body().deserialize().unwrap_or(false) {
                leave(app);
            }
        }
        Ok(())
    }

    /// Sleep is held up until the book is closed; so is it when the session itself is told to lock.
    pub fn sleep(app: &AppHandle) -> zbus::Result<()> {
        let bus = Connection::system()?;
        let locks = bus.clone();
        let beside = app.clone();
        std::thread::Builder::new().name("session".into()).spawn(move || -> zbus::Result<()> {
            for message in signals(&locks, "Lock")? {
                if interface(&message?) == "org.freedesktop.login1.Session" {
                    leave(&beside);
                }
            }
            Ok(())
        })?;
        let mut held = hold_up(&bus);
        for message in signals(&bus, "PrepareForSleep")? {
            let message = message?;
            if message.body().deserialize().unwrap_or(false) {
                leave(app);
                drop(held.take());
            } else {
                held = hold_up(&bus);
            }
        }
        Ok(())
    }

    fn signals(bus: &Connection, member: &'static str) -> zbus::Result<MessageIterator> {
        let rule = MatchRule::builder().msg_type(Type::Signal).member(member)?.build();
        MessageIterator::for_match_rule(rule, bus, None)
    }

    fn interface(message: &Message) -> String {
        message.header().interface().map(ToString::to_string).unwrap_or_default()
    }

    /// As long as this is held the computer waits a moment before it sleeps; none where nobody grants it.
    fn hold_up(bus: &Connection) -> Option<OwnedFd> {
        let (name, path) = ("org.freedesktop.login1", "/org/freedesktop/login1");
        let why = ("sleep", "Regulars", "closes the book", "delay");
        let reply = bus.call_method(Some(name), path, Some("org.freedesktop.login1.Manager"), "Inhibit", &why).ok()?;
        reply.body().deserialize().ok()
    }

    /// The book is closed before this returns, unless long work must come to its end first.
    fn leave(app: &AppHandle) {
        let door = app.state::<Door>();
        let now = clock::now();
        if let Err(cause) = door.with(move |desk| desk.leave(now)) {
            cause.fault();
        }
        scheduler::close_if_left(app, &door);
    }
}
