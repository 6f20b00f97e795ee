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
    /// In base64.
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
    let name = field::file_name(&field::required("name", &page.name, field::LINE)?, "pdf");
    // The cause of a failure may quote what stands on the page, so it goes nowhere.
    let pdf = regulars_print::pdf(page).map_err(|_| Error::Broken("laying out a page"))?;
    Ok(PrintFile { name, bytes: BASE64_STANDARD.encode(pdf) })
}

#[cfg(test)]
mod tests {
    use regulars_print::{PrintPart, PrintRow, PrintSheet};

    use super::*;
    use crate::error::Fault;

    fn page(name: &str, sheets: usize, lines: usize) -> PrintPage {
        let row = PrintRow { label: "Likes".into(), lines: vec!["Mint tea".into(); lines] };
        let part = PrintPart { title: "To know".into(), rows: vec![row] };
        let sheet = PrintSheet {
            title: "Ana Jurić".into(),
            about: String::new(),
            alerts: Vec::new(),
            parts: vec![part],
            signs: Vec::new(),
        };
        PrintPage {
            language: "en".into(),
            name: name.into(),
            title: "Thursday".into(),
            about: String::new(),
            foot: String::new(),
            sheets: vec![sheet; sheets],
        }
    }

    #[test]
    fn a_page_becomes_a_pdf_whose_name_any_disk_takes() {
        let printed = file(&page("Ana/Jurić: 12\\3", 1, 2)).unwrap();
        assert_eq!(printed.name, "Ana-Jurić- 12-3.pdf");
        assert!(BASE64_STANDARD.decode(printed.bytes).unwrap().starts_with(b"%PDF-"));
    }

    #[test]
    fn a_page_without_a_name_or_with_more_than_anybody_prints_is_refused() {
        let rule = |page: PrintPage| match file(&page) {
            Err(Error::Refused(Fault::Invalid { field, rule, .. })) => (field, rule),
            other => panic!("{other:?}"),
        };
        assert_eq!(rule(page(" ", 1, 1)), ("name".into(), Rule::Required));
        assert_eq!(rule(page("day", SHEETS + 1, 0)), ("sheets".into(), Rule::TooMany));
        assert_eq!(rule(page("card", 1, LINES + 1)), ("sheets".into(), Rule::TooMany));
    }
}
