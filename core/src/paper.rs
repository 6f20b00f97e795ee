//! A page of the book on paper: the screens say what stands on it, and get a file to save or print.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use regulars_print::PrintPage;
use serde::Serialize;
use ts_rs::TS;

use crate::error::{Error, Result, Rule};
use crate::field;

/// A file to be written where the owner wants it.
#[derive(Debug, Serialize, TS)]
pub struct PrintFile {
    pub name: String,
    /// A PDF, in base64.
    pub bytes: String,
}

/// Visits of a day, and lines of all that is printed at once: some two hundred pages.
const SHEETS: usize = 100;
const LINES: usize = 10_000;

/// Lays it out on A4.
pub fn file(page: &PrintPage) -> Result<PrintFile> {
    let lines =
        page.sheets.iter().flat_map(|sheet| &sheet.parts).flat_map(|part| &part.rows).map(|row| row.lines.len());
    if page.sheets.len() > SHEETS || lines.sum::<usize>() > LINES {
        return Err(Error::invalid_with("sheets", Rule::TooMany, SHEETS));
    }
    let name = field::required("name", &page.name, field::LINE)?.replace(['/', '\\', ':'], "-");
    // The cause of a failure may quote what stands on the page, so it goes nowhere.
    let pdf = regulars_print::pdf(page).map_err(|_| Error::Broken("laying out a page"))?;
    Ok(PrintFile { name: format!("{name}.pdf"), bytes: BASE64_STANDARD.encode(pdf) })
}
