//! What the browser door is told when it is started.

use std::path::PathBuf;

use regulars_core::day::Moment;

pub struct Options {
    /// The folder of the book; a throw-away one when absent.
    pub book: Option<PathBuf>,
    /// The wall-clock time at which the book believes to be started.
    pub now: Option<Moment>,
    pub port: u16,
    /// Fill a throw-away book with invented clients.
    pub demo: bool,
    /// What is chosen when a screen asks for a folder: a browser cannot give one; a throw-away one when absent.
    pub folder: Option<PathBuf>,
    /// The built screens.
    pub ui: PathBuf,
}

pub const USAGE: &str =
    "serve [--book FOLDER | --demo] [--now 2026-03-12T10:52] [--port N] [--folder FOLDER] [--ui FOLDER]
The passphrase of an existing book is read from REGULARS_PASSPHRASE; without it the browser asks for it.";

pub fn read(mut args: impl Iterator<Item = String>) -> Result<Options, String> {
    let mut options =
        Options { book: None, now: None, port: 0, demo: false, folder: None, ui: PathBuf::from("ui/dist") };
    while let Some(arg) = args.next() {
        let mut value = || args.next().ok_or_else(|| format!("{arg} needs a value\n{USAGE}"));
        match arg.as_str() {
            "--book" => options.book = Some(value()?.into()),
            "--folder" => options.folder = Some(value()?.into()),
            "--ui" => options.ui = value()?.into(),
            "--port" => options.port = value()?.parse().map_err(|_| format!("--port wants a number\n{USAGE}"))?,
            "--now" => {
                options.now =
                    Some(value()?.parse().map_err(|_| format!("--now wants a time like 2026-03-12T10:52\n{USAGE}"))?)
            }
            "--demo" => options.demo = true,
            _ => return Err(format!("{arg} is not known\n{USAGE}")),
        }
    }
    if options.demo && options.book.is_some() {
        return Err(format!("--demo makes a book of its own, so --book does not go with it\n{USAGE}"));
    }
    Ok(options)
}
