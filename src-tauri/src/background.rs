//! What goes on without a window: closing it keeps the reminders, and the computer may start the program or open the book.

use fluent_bundle::FluentArgs;
use notify_rust::Notification;
use regulars_core::door::Door;
use regulars_core::error::{Error, Fault};
use regulars_core::key::DataKey;
use regulars_core::say::Words;
use serde::Deserialize;
use tauri::{AppHandle, Emitter, Manager, State, WebviewWindow};
use tauri_plugin_autostart::ManagerExt;

use crate::clock;
use crate::rest;
use crate::scheduler;
use crate::toast;
use crate::window;

/// Under this name the key lies in the computer's keyring, one for each folder of a book.
const SERVICE: &str = "app.regulars.desktop";

/// What the screens may ask of the computer.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Wish {
    /// Whether the program starts with the computer.
    Starts,
    StartOn,
    StartOff,
    KeyringOn,
    KeyringOff,
    /// The page is drawn.
    Drawn,
    Quit,
}

/// Answers whether it is so now.
#[tauri::command]
pub async fn computer(app: AppHandle, window: WebviewWindow, door: State<'_, Door>, wish: Wish) -> Result<bool, Fault> {
    let starts = |app: &AppHandle| app.autolaunch().is_enabled().map_err(|_| Fault::NoAutostart);
    match wish {
        Wish::Starts => starts(&app),
        Wish::StartOn => {
            // Started with the computer it would find no book.
            door.with(|desk| desk.is_hers()).map_err(Error::fault)?;
            app.autolaunch().enable().map_err(|_| Fault::NoAutostart)?;
            starts(&app)
        }
        Wish::StartOff => {
            app.autolaunch().disable().map_err(|_| Fault::NoAutostart)?;
            starts(&app)
        }
        Wish::KeyringOn => keyring(door.inner().clone(), keep).await.map(|()| true),
        Wish::KeyringOff => keyring(door.inner().clone(), forget).await.map(|()| false),
        Wish::Drawn => {
            window::show(&window);
            Ok(true)
        }
        Wish::Quit => {
            app.exit(0);
            Ok(true)
        }
    }
}

/// The keyring may ask its owner for a word of its own, so it is waited for beside everything else.
async fn keyring(door: Door, run: fn(&Door) -> Result<(), Fault>) -> Result<(), Fault> {
    tauri::async_runtime::spawn_blocking(move || run(&door)).await.unwrap_or(Err(Fault::NoKeyring))
}

/// Puts the key of the open book into the keyring; only then is it written down that it lies there.
fn keep(door: &Door) -> Result<(), Fault> {
    let found = door.with(|desk| {
        desk.is_hers()?;
        Ok((desk.key().cloned(), entry(desk.folder())))
    });
    let (key, entry) = found.map_err(Error::fault)?;
    let key = key.ok_or(Fault::Locked)?;
    let entry = entry.ok_or(Fault::NoKeyring)?;
    entry.set_secret(key.letters().as_bytes()).map_err(|_| Fault::NoKeyring)?;
    door.with(|desk| desk.keyring_used()).map_err(Error::fault)
}

fn forget(door: &Door) -> Result<(), Fault> {
    let entry = door.with(|desk| Ok(entry(desk.folder()))).map_err(Error::fault)?.ok_or(Fault::NoKeyring)?;
    match entry.delete_credential() {
        Ok(()) | Err(keyring::Error::NoEntry) => door.with(|desk| desk.keyring_left()).map_err(Error::fault),
        Err(_) => Err(Fault::NoKeyring),
    }
}

fn entry(folder: &std::path::Path) -> Option<keyring::Entry> {
    keyring::Entry::new(SERVICE, &folder.to_string_lossy()).ok()
}

/// Opens the book with the key from the keyring, if the owner said so. A keyring that is locked or gone leaves the lock
/// screen, which takes the passphrase as ever.
pub fn open_from_keyring(app: &AppHandle, door: &Door) {
    let found = door.with(|desk| Ok(desk.uses_keyring().then(|| entry(desk.folder())).flatten()));
    let Ok(Some(entry)) = found else { return };
    let letters = entry.get_secret().ok().map(zeroize::Zeroizing::new);
    let key = letters.as_ref().and_then(|letters| std::str::from_utf8(letters).ok()).and_then(DataKey::of_letters);
    let Some(key) = key else { return };
    match door.open_from_keyring(key, clock::now()) {
        Ok(()) => opened(app, door),
        Err(cause) => drop(cause.fault()),
    }
}

/// The book is open: whatever waited for that goes on.
pub fn opened(app: &AppHandle, door: &Door) {
    let _ = app.emit("revision", ());
    toast::after_unlocking(app, door);
    scheduler::ring(app);
}

/// The last window was closed. Whether the program goes on; the first time it says so.
pub fn goes_on(app: &AppHandle) -> bool {
    let door = app.state::<Door>().inner().clone();
    let stays = door.with(|desk| Ok(desk.goes_on())).unwrap_or(false);
    if stays {
        rest::closed(door.clone());
    }
    if stays && door.with(|desk| desk.first_time_in_background()).unwrap_or(false) {
        let language = door.with(|desk| Ok(desk.language().to_owned())).unwrap_or_default();
        // On a thread of its own: the service may take its time, and this is the thread that draws.
        std::thread::spawn(move || say_so(&language));
    }
    stays
}

fn say_so(language: &str) {
    let words = Words::of(language);
    // Where nothing shows toasts nobody is told, and a second start brings the window back.
    let _ = Notification::new()
        .appname("Regulars")
        .summary(&words.text("background-first-title"))
        .body(&words.with("background-first-body", &FluentArgs::new()))
        .icon("regulars")
        .show();
}
