//! The one window, and what may be called from it.

use std::path::{Path, PathBuf};

use regulars_core::door::{Answer, Door};
use regulars_core::error::{Error, Fault};
use serde::Deserialize;
use tauri::ipc::Response;
use tauri::webview::PageLoadEvent;
use tauri::{
    AppHandle, DragDropEvent, Emitter, Manager, State, WebviewUrl, WebviewWindow, WebviewWindowBuilder, WindowEvent,
};
use tauri_plugin_dialog::DialogExt;
use tokio::sync::oneshot;

use crate::background;
use crate::clock;

const MAIN: &str = "main";

/// Opens the window hidden and shows it when its page is there, so that nobody sees an empty sheet.
pub fn open(app: &AppHandle) -> tauri::Result<WebviewWindow> {
    let window = WebviewWindowBuilder::new(app, MAIN, WebviewUrl::default())
        .title("Regulars")
        .inner_size(1280.0, 820.0)
        .min_inner_size(640.0, 480.0)
        .visible(false)
        // Nothing of the webview's own is kept on disk: no cache, no storage, no history.
        .incognito(!driven())
        .on_navigation(|address| address.scheme() == "tauri" || address.host_str() == Some("tauri.localhost"))
        .on_page_load(|window, load| {
            if load.event() == PageLoadEvent::Finished {
                // A window that cannot be shown has been closed meanwhile.
                let _ = window.show();
            }
        })
        .build()?;
    let handle = app.clone();
    window.on_window_event(move |event| match event {
        WindowEvent::DragDrop(DragDropEvent::Enter { .. }) => drop(handle.emit("file_over", true)),
        WindowEvent::DragDrop(DragDropEvent::Leave) => drop(handle.emit("file_over", false)),
        WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }) => {
            drop(handle.emit("file_over", false));
            let door = handle.state::<Door>();
            let tokens: Vec<String> = paths.iter().filter_map(|path| door.offer_file(path).ok()).collect();
            drop(handle.emit("files_dropped", tokens));
        }
        _ => {}
    });
    Ok(window)
}

/// Whether a test presses the keys. A webview that keeps nothing refuses to be driven, so it may keep files then, and the
/// test reads them all; a released program is never driven.
pub fn driven() -> bool {
    cfg!(debug_assertions) && std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some_and(|set| set == "true")
}

/// Brings the window before the eyes, on a screen if one is asked for; opens it when it was closed.
pub fn forward(app: &AppHandle, route: Option<&str>) {
    let window = app.get_webview_window(MAIN).map_or_else(|| open(app), Ok);
    if let Ok(window) = window {
        let _ = window.show();
        let _ = window.unminimize();
        let _ = window.set_focus();
    }
    if let Some(route) = route {
        let _ = app.emit("open", route);
    }
}

#[tauri::command]
pub async fn ask(door: State<'_, Door>, name: String, args: serde_json::Value) -> Result<Response, Fault> {
    let (reply, answer) = oneshot::channel();
    door.ask(&name, args.to_string(), clock::now(), Box::new(move |told| drop(reply.send(told))));
    passed_on(answer.await)
}

#[tauri::command]
pub async fn tell(
    app: AppHandle,
    door: State<'_, Door>,
    name: String,
    args: serde_json::Value,
) -> Result<Response, Fault> {
    let (reply, answer) = oneshot::channel();
    door.tell(&name, args.to_string(), clock::now(), Box::new(move |told| drop(reply.send(told))));
    let told = answer.await;
    // Whatever waited for the book to be open goes on: toasts that are due, a button that was pressed.
    if matches!(name.as_str(), "desk_unlock" | "desk_recover") && matches!(told, Ok(Ok(_))) {
        let (app, door) = (app.clone(), door.inner().clone());
        tauri::async_runtime::spawn_blocking(move || background::opened(&app, &door));
    }
    passed_on(told)
}

/// What is looked for.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Wanted {
    /// Files of contacts, tables and calendars.
    Book,
    /// As many photos as she likes.
    Photos,
    /// A folder for backups, or with some.
    Folder,
}

impl Wanted {
    /// The endings that its dialog shows, and how they are called.
    fn shown(self) -> (&'static str, &'static [&'static str]) {
        match self {
            Wanted::Book => {
                ("vCard, CSV, Excel, iCalendar, Regulars", &["vcf", "vcard", "csv", "tsv", "txt", "xlsx", "ics", "zip"])
            }
            // HEIC may be chosen, so that the book can say what to do about it.
            Wanted::Photos => ("JPEG, PNG, WebP", &["jpg", "jpeg", "png", "webp", "heic", "heif"]),
            Wanted::Folder => ("", &[]),
        }
    }
}

/// Lets the owner choose; the page gets a one-time word for each file, never its path. None when she changed her mind.
#[tauri::command]
pub async fn pick_files(app: AppHandle, door: State<'_, Door>, wanted: Wanted) -> Result<Vec<String>, Fault> {
    let offer = |path: &Path| door.offer_file(path).map_err(Error::fault);
    let (called, endings) = wanted.shown();
    // A program cannot press the keys of the system's file dialog, so a test names the files beforehand.
    #[cfg(debug_assertions)]
    if let Some(paths) = std::env::var_os("REGULARS_PICK") {
        let is_shown = |path: &PathBuf| endings.iter().any(|end| path.extension().is_some_and(|its| its == *end));
        return std::env::split_paths(&paths).filter(is_shown).map(|path| offer(&path)).collect();
    }
    let (reply, chosen) = oneshot::channel();
    let dialog = app.dialog().file();
    match wanted {
        Wanted::Book | Wanted::Photos => {
            dialog.add_filter(called, endings).pick_files(move |paths| drop(reply.send(paths.unwrap_or_default())))
        }
        Wanted::Folder => dialog.pick_folder(move |path| drop(reply.send(path.into_iter().collect::<Vec<_>>()))),
    }
    let paths = chosen.await.unwrap_or_default().into_iter().filter_map(|path| path.into_path().ok());
    paths.map(|path| offer(&path)).collect()
}

fn passed_on(answer: Result<Answer, oneshot::error::RecvError>) -> Result<Response, Fault> {
    match answer {
        Ok(told) => told.map(Response::new),
        Err(_) => Err(Fault::Locked),
    }
}
