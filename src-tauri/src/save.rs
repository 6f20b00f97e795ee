//! Writes what the book gives out as a file to a place the owner chooses; the page never sees its path or its text.

use std::io;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use regulars_core::door::Door;
use regulars_core::error::{Error, Fault};
use serde::Deserialize;
use tauri::{AppHandle, State};
use tauri_plugin_dialog::DialogExt;
use tokio::sync::oneshot;

use crate::clock;

/// The questions whose answer is a file: a proposed `name`, and its `text` or its `bytes` in base64.
const FILES: [&str; 7] =
    ["calendar_export", "export_left", "import_file", "list_file", "pack_file", "photo_file", "print_page"];

/// What the book answers to such a question.
#[derive(Deserialize)]
struct File {
    name: String,
    #[serde(default)]
    text: String,
    #[serde(default)]
    bytes: String,
}

impl File {
    fn contents(&self) -> Option<Vec<u8>> {
        if self.bytes.is_empty() {
            Some(self.text.clone().into_bytes())
        } else {
            BASE64_STANDARD.decode(&self.bytes).ok()
        }
    }

    /// What the dialog calls such a file, and how its name ends.
    fn kind(&self) -> (&'static str, &'static str) {
        match self.name.rsplit_once('.') {
            Some((_, "csv")) => ("CSV", "csv"),
            Some((_, "xlsx")) => ("Excel", "xlsx"),
            Some((_, "vcf")) => ("vCard", "vcf"),
            Some((_, "jpg")) => ("JPEG", "jpg"),
            Some((_, "pdf")) => ("PDF", "pdf"),
            Some((_, "zip")) => ("ZIP", "zip"),
            _ => ("iCalendar", "ics"),
        }
    }
}

/// Asks the book, lets the owner choose where, and writes. Whether it was written: false when she changed her mind.
#[tauri::command]
pub async fn save_file(
    app: AppHandle,
    door: State<'_, Door>,
    ask: String,
    args: serde_json::Value,
) -> Result<bool, Fault> {
    if !FILES.contains(&ask.as_str()) {
        return Err(Fault::BadRequest { what: ask });
    }
    let (reply, answer) = oneshot::channel();
    door.ask(&ask, args.to_string(), clock::now(), Box::new(move |told| drop(reply.send(told))));
    let told = answer.await.map_err(|_| Fault::Locked)??;
    let bad = || Fault::BadRequest { what: ask.clone() };
    let file: File = serde_json::from_str(&told).map_err(|_| bad())?;
    let contents = file.contents().ok_or_else(bad)?;

    // A program cannot press the keys of the system's file dialog, so a test names the place beforehand.
    #[cfg(debug_assertions)]
    if let Some(path) = std::env::var_os("REGULARS_SAVE") {
        return std::fs::write(path, contents).map(|()| true).map_err(not_written);
    }
    let (kind, end) = file.kind();
    let (reply, chosen) = oneshot::channel();
    app.dialog().file().add_filter(kind, &[end]).set_file_name(file.name).save_file(move |path| drop(reply.send(path)));
    let Some(path) = chosen.await.ok().flatten().and_then(|path| path.into_path().ok()) else {
        return Ok(false);
    };
    let written = tauri::async_runtime::spawn_blocking(move || std::fs::write(path, contents)).await;
    match written {
        Ok(Ok(())) => Ok(true),
        Ok(Err(cause)) => Err(not_written(cause)),
        Err(_) => Err(Fault::Locked),
    }
}

/// A full disk says so; whatever else it is, another folder may do.
fn not_written(cause: io::Error) -> Fault {
    match cause.kind() {
        io::ErrorKind::StorageFull => Error::from(cause).fault(),
        _ => Fault::NotWritten,
    }
}
