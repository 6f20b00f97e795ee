//! The window around the book: it opens, passes questions and changes on, and shows the toasts.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod background;
mod clock;
mod given;
mod link;
mod options;
mod photo;
mod place;
mod rest;
mod save;
mod scheduler;
mod screen;
mod toast;
mod tray;
mod window;

use std::error::Error;
use std::io::Write;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Mutex;

use given::Given;
use regulars_core::demo;
use regulars_core::desk::{Desk, World};
use regulars_core::door::Door;
use tauri::{Manager, RunEvent};
use tracing_appender::rolling::{RollingFileAppender, Rotation};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(cause) => {
            // There is no window to say it in; nothing more can be done when the error stream is closed too.
            let _ = writeln!(std::io::stderr(), "Regulars could not start: {cause}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Box<dyn Error>> {
    quiet_start();
    no_core_dumps();
    let words = std::env::args_os().skip(1).map(|word| word.to_string_lossy().into_owned());
    let options = options::read(words, &std::env::current_dir().unwrap_or_default())?;
    let app = tauri::Builder::default()
        // First of all plugins: a second start only brings the first one's window forward.
        .plugin(tauri_plugin_single_instance::init(|app, words, folder| {
            given::second_start(app, words, Path::new(&folder));
        }))
        .plugin(place::keeper(window::MAIN))
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_autostart::Builder::new().arg(options::HIDDEN).app_name("Regulars").build())
        .register_asynchronous_uri_scheme_protocol(photo::SCHEME, photo::answer)
        .invoke_handler(tauri::generate_handler![
            window::ask,
            window::tell,
            window::pick_files,
            save::save_file,
            link::open_link,
            background::computer
        ])
        .setup(move |app| {
            let scratch = options.demo.then(tempfile::tempdir).transpose()?;
            let folder = match (&scratch, options.book) {
                (Some(scratch), _) => scratch.path().join("book"),
                (None, Some(folder)) => folder,
                (None, None) => app.path().app_data_dir()?.join("book"),
            };
            if let Err(cause) = app.path().app_log_dir().map_err(Into::into).and_then(|folder| log(&folder)) {
                // Where nothing may be written the window says so; without a log it can.
                let _ = writeln!(std::io::stderr(), "Regulars writes no log: {cause}");
            }
            let mut desk = Desk::at(&folder, World { system_zone: clock::zone(), language: options::language() })?;
            if scratch.is_some() {
                demo::fill(&mut desk, clock::now())?;
            }
            let door = Door::open(desk)?;
            app.manage(door.clone());
            app.manage(scratch);
            app.manage(Given::of(options.files));
            app.manage(toast::Pressed::default());
            app.manage(scheduler::Bell::default());
            let handle = app.handle().clone();
            let first_start = door.with(|desk| Ok(desk.is_empty()))?;
            // Without a book there is nothing to remind of: then a hidden start would be no start.
            if !options.hidden || first_start {
                window::open(&handle)?;
            }
            tray::start(&handle);
            let (opening, behind) = (handle.clone(), door.clone());
            tauri::async_runtime::spawn_blocking(move || background::open_from_keyring(&opening, &behind));
            screen::start(&handle);
            scheduler::start(handle, door);
            Ok(())
        })
        .build(tauri::generate_context!())?;
    app.run(|app, event| match event {
        // Without a code it is the last window that was closed; with one somebody quits.
        RunEvent::ExitRequested { code: None, api, .. } if background::goes_on(app) => api.prevent_exit(),
        RunEvent::Exit => {
            // The log is moved into the book and the key forgotten before the program ends; a book to look around in goes.
            let _ = app.state::<Door>().tell_now("desk_lock", "{}", clock::now());
        }
        _ => {}
    });
    Ok(())
}

/// Where a bug's number stands beside its cause: a file a day, the last seven. No cause holds a word of a client.
fn log(folder: &Path) -> Result<(), Box<dyn Error>> {
    std::fs::create_dir_all(folder)?;
    let file = RollingFileAppender::builder()
        .rotation(Rotation::DAILY)
        .filename_prefix("regulars")
        .filename_suffix("log")
        .max_log_files(7)
        .build(folder)?;
    tracing_subscriber::fmt()
        .with_writer(Mutex::new(file))
        .with_ansi(false)
        .try_init()
        .map_err(|cause| cause as Box<dyn Error>)
}

/// A crash must not leave the open book on the disk: whatever this program starts inherits it too.
fn no_core_dumps() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};
        // Where the system refuses, its own choice holds.
        let _ = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
    }
}

/// WebKitGTK's fast path shows an empty window with some graphics drivers; the slow path is fast enough for text.
fn quiet_start() {
    const FAST_PATH: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";
    if std::env::var_os(FAST_PATH).is_none() {
        #[expect(unsafe_code, reason = "no other thread runs yet, so nobody reads the environment meanwhile")]
        // SAFETY: this is the first thing the program does, on its only thread.
        unsafe {
            std::env::set_var(FAST_PATH, "1");
        }
    }
}
