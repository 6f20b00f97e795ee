//! The files the program was started with, as when one is opened from a folder: they wait until the book is open.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use tauri::{AppHandle, Emitter, Manager};

use crate::{options, window};

#[derive(Default)]
pub struct Given(Mutex<Vec<PathBuf>>);

impl Given {
    pub fn of(files: Vec<PathBuf>) -> Given {
        Given(Mutex::new(files))
    }

    /// All that wait; after that none does.
    pub fn take(&self) -> Vec<PathBuf> {
        std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn add(&self, files: Vec<PathBuf>) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).extend(files);
    }
}

/// The program was started a second time: the window of the first comes forward, and takes the files.
pub fn second_start(app: &AppHandle, words: Vec<String>, folder: &Path) {
    if let Ok(options) = options::read(words.into_iter().skip(1), folder) {
        // Before the app is set up nothing can be kept yet; then the files are not taken.
        if let Some(given) = app.try_state::<Given>() {
            given.add(options.files);
        }
    }
    window::forward(app, None);
    // A window without an open book has nobody listening; the screens ask by themselves when it opens.
    let _ = app.emit("files_given", ());
}
