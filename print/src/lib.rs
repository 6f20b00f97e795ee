//! A page on paper: words that are ready are laid out as a PDF, with the alerts first and a line to sign.
//!
//! What stands on it and in which language is the screen's to say; this knows only where it goes. Nothing is read from or
//! written to the disk, and what was laid out is forgotten afterwards.

#[cfg(feature = "typeset")]
mod typeset;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Everything that is printed at once.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PrintPage {
    /// Of its words, for hyphens and for whoever has it read aloud: `en`, `ru`.
    pub language: String,
    /// How the file is called, without its ending.
    pub name: String,
    pub title: String,
    pub about: String,
    /// At the foot of each page.
    pub foot: String,
    /// One for a client; of a day one for each visit, kept together on a page.
    pub sheets: Vec<PrintSheet>,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PrintSheet {
    pub title: String,
    pub about: String,
    /// What must be seen first, the gravest above.
    pub alerts: Vec<String>,
    pub parts: Vec<PrintPart>,
    /// Lines to sign on: what stands under each.
    pub signs: Vec<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PrintPart {
    pub title: String,
    pub rows: Vec<PrintRow>,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PrintRow {
    pub label: String,
    pub lines: Vec<String>,
}

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("the page cannot be written down: {0}")]
    Json(#[from] serde_json::Error),
    /// A mistake of the template, never of the words.
    #[error("the page cannot be laid out: {0}")]
    Layout(String),
    #[error("this program was built without typesetting")]
    Without,
}

/// Lays a page out on A4 and answers with the PDF.
pub fn pdf(page: &PrintPage) -> Result<Vec<u8>, Error> {
    #[cfg(feature = "typeset")]
    return typeset::pdf(page);
    #[cfg(not(feature = "typeset"))]
    {
        let _ = page;
        Err(Error::Without)
    }
}
