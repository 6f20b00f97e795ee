//! The one window, and what may be called from it.

use std::path::Path;
use std::time::Duration;

use regulars_core::desk::DeskTheme;
use regulars_core::door::{Answer, Door};
use regulars_core::error::{Error, Fault};
use serde::Deserialize;
use tauri::ipc::Response;
use tauri::webview::{Color, PageLoadEvent};
use tauri::{
    AppHandle, DragDropEvent, Emitter, Manager, State, Theme, WebviewUrl, WebviewWindow, WebviewWindowBuilder,
    WindowEvent,
};
use tauri_plugin_dialog::DialogExt;
use tokio::sync::oneshot;

use crate::background;
use crate::clock;
use crate::given::Given;
use crate::place;

pub const MAIN: &str = "main";

/// A page that does not say that it is drawn is shown all the same.
const AT_LAST: Duration = Duration::from_secs(3);

/// Opens the window hidden; its page says when it is drawn, so that nobody sees an empty sheet or the other theme.
pub fn open(app: &AppHandle) -> tauri::Result<WebviewWindow> {
    let (width, height) = place::first_size(app);
    let window = WebviewWindowBuilder::new(app, MAIN, WebviewUrl::default())
        .title("Regulars")
        .inner_size(width, height)
        .min_inner_size(640.0, 480.0)
        .visible(false)
        // Its page reads the right words before the book has answered.
        .initialization_script(format!("window.deskLanguage = {};", serde_json::Value::from(language(app))))
        // Nothing of the webview's own is kept on disk: no cache, no storage, no history.
        .incognito(!driven())
        .on_navigation(|address| address.scheme() == "tauri" || address.host_str() == Some("tauri.localhost"))
        .on_page_load(|window, load| {
            if load.event() == PageLoadEvent::Finished {
                let window = window.clone();
                tauri::async_runtime::spawn(async move {
                    tokio::time::sleep(AT_LAST).await;
                    show(&window);
                });
            }
        })
        .build()?;
    place::stand(&window);
    // Until the first line is drawn it is a sheet in the page's own colour.
    let _ = window.set_background_color(Some(paper(app, &window)));
    let handle = app.clone();
    window.on_window_event(move |event| match event {
        WindowEvent::CloseRequested { .. } => place::keep(&handle),
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

fn language(app: &AppHandle) -> String {
    app.state::<Door>().with(|desk| Ok(desk.language().to_owned())).unwrap_or_default()
}

/// `--paper` of the screens, in the theme that the desk has chosen or the system's.
fn paper(app: &AppHandle, window: &WebviewWindow) -> Color {
    let dark = match app.state::<Door>().with(|desk| Ok(desk.theme())) {
        Ok(DeskTheme::Dark) => true,
        Ok(DeskTheme::Light) => false,
        Ok(DeskTheme::System) | Err(_) => window.theme().is_ok_and(|theme| theme == Theme::Dark),
    };
    if dark { Color(0x19, 0x16, 0x13, 0xff) } else { Color(0xfa, 0xf7, 0xf2, 0xff) }
}

/// The page is drawn: now it is seen.
pub fn show(window: &WebviewWindow) {
    // A window that cannot be shown has been closed meanwhile.
    if !window.is_visible().unwrap_or(false) {
        let _ = window.show();
    }
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
    /// Nothing more than what the program was started with; no dialog asks.
    Given,
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
            Wanted::Folder | Wanted::Given => ("", &[]),
        }
    }
}

/// Lets the owner choose; the page gets a one-time word for each file, never its path. None when she changed her mind.
#[tauri::command]
pub async fn pick_files(app: AppHandle, door: State<'_, Door>, wanted: Wanted) -> Result<Vec<String>, Fault> {
    let offer = |path: &Path| door.offer_file(path).map_err(Error::fault);
    if let Wanted::Given = wanted {
        return app.state::<Given>().take().iter().map(|path| offer(path)).collect();
    }
    let (called, endings) = wanted.shown();
    // A program cannot press the keys of the system's file dialog, so a test names the files beforehand.
    #[cfg(debug_assertions)]
    if let Some(paths) = std::env::var_os("REGULARS_PICK") {
        let is_shown =
            |path: &std::path::PathBuf| endings.iter().any(|end| path.extension().is_some_and(|its| its == *end));
        return std::env::split_paths(&paths).filter(is_shown).map(|path| offer(&path)).collect();
    }
    let (reply, chosen) = oneshot::channel();
    let dialog = app.dialog().file();
    match wanted {
        Wanted::Book | Wanted::Photos => {
            dialog.add_filter(called, endings).pick_files(move |paths| drop(reply.send(paths.unwrap_or_default())))
        }
        // Given ones were answered above.
        Wanted::Folder | Wanted::Given => {
            dialog.pick_folder(move |path| drop(reply.send(path.into_iter().collect::<Vec<_>>())))
        }
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
