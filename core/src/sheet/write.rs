//! A table for other programs: CSV as RFC 4180 has it, in UTF-8 with its mark, so that a spreadsheet reads the letters, or an Excel
//! workbook. No cell of either is ever a formula.

use rust_xlsxwriter::{ExcelDateTime, Format, Workbook, XlsxError};

use super::amount;
use crate::day::Day;
use crate::error::{Error, Result, Rule};

/// A cell that a spreadsheet would take for a formula begins with an apostrophe.
const GUARDED: [char; 5] = ['=', '+', '-', '@', '\t'];
/// What is parted in a cell of several values.
const PARTING: [char; 5] = [';', ',', '"', '\n', ':'];
/// A workbook is put together in memory.
const MOST_WORKBOOK: usize = 100_000;

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    Text(String),
    Day(Day),
    Number(i64),
    /// In minor units, with so many figures after the point.
    Money(i64, u32),
    Nothing,
}

impl Cell {
    pub fn day(day: Option<Day>) -> Cell {
        day.map_or(Cell::Nothing, Cell::Day)
    }

    /// Several values in one cell, which are told apart again by [`parted`].
    pub fn several<'value>(values: impl IntoIterator<Item = &'value str>) -> Cell {
        let values: Vec<&str> = values.into_iter().collect();
        if !values.iter().any(|value| value.contains(PARTING)) {
            return Cell::Text(values.join("; "));
        }
        let quoted = values.iter().map(|value| format!("\"{}\"", value.replace('"', "\"\"")));
        // A quote counts only where it stands first.
        Cell::Text(quoted.collect::<Vec<_>>().join(";"))
    }

    fn words(&self) -> String {
        match self {
            Cell::Text(words) => words.clone(),
            Cell::Day(day) => day.to_string(),
            Cell::Number(number) => number.to_string(),
            Cell::Money(minor, digits) => amount::written(*minor, *digits),
            Cell::Nothing => String::new(),
        }
    }
}

/// The values that were written into one cell.
pub fn parted(cell: &str) -> Vec<String> {
    let mut reader = csv::ReaderBuilder::new();
    let mut reader = reader.has_headers(false).delimiter(b';').trim(csv::Trim::All).from_reader(cell.as_bytes());
    let values = reader.records().flatten().flat_map(|record| record.iter().map(str::to_owned).collect::<Vec<_>>());
    values.filter(|value| !value.is_empty()).collect()
}

pub fn csv<const WIDTH: usize>(heads: [&str; WIDTH], rows: impl IntoIterator<Item = [Cell; WIDTH]>) -> Result<String> {
    let broken = || Error::Broken("a table in memory");
    let mut out = csv::Writer::from_writer(vec![0xEF, 0xBB, 0xBF]);
    out.write_record(heads).map_err(|_| broken())?;
    for row in rows {
        // Only words can be taken for a formula.
        let guard = |cell: Cell| if matches!(cell, Cell::Text(_)) { guarded(cell.words()) } else { cell.words() };
        out.write_record(row.map(guard)).map_err(|_| broken())?;
    }
    let bytes = out.into_inner().map_err(|_| broken())?;
    String::from_utf8(bytes).map_err(|_| broken())
}

/// The same as a workbook of one sheet, its days as days and its numbers as numbers.
pub fn xlsx<const WIDTH: usize>(
    heads: [&str; WIDTH],
    rows: impl IntoIterator<Item = [Cell; WIDTH]>,
) -> Result<Vec<u8>> {
    let broken = |_: XlsxError| Error::Broken("a workbook in memory");
    let (bold, days) = (Format::new().set_bold(), Format::new().set_num_format("yyyy-mm-dd"));
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.set_freeze_panes(1, 0).map_err(broken)?;
    for (column, head) in (0..).zip(heads) {
        sheet.write_string_with_format(0, column, head, &bold).map_err(broken)?;
    }
    for (place, row) in rows.into_iter().enumerate() {
        if place == MOST_WORKBOOK {
            return Err(Error::invalid_with("form", Rule::TooMany, MOST_WORKBOOK));
        }
        let line = u32::try_from(place + 1).unwrap_or(u32::MAX);
        for (column, cell) in (0..).zip(row) {
            match cell {
                Cell::Text(words) if words.is_empty() => continue,
                Cell::Text(words) => sheet.write_string(line, column, words),
                // A workbook knows no day before the year 1900.
                Cell::Day(day) => match ExcelDateTime::parse_from_str(&day.to_string()) {
                    Ok(at) => sheet.write_datetime_with_format(line, column, &at, &days),
                    Err(_) => sheet.write_string(line, column, day.to_string()),
                },
                Cell::Number(number) => sheet.write_number(line, column, i32::try_from(number).unwrap_or(i32::MAX)),
                Cell::Money(minor, digits) => {
                    let zeros = "0".repeat(usize::try_from(digits).unwrap_or_default());
                    let format = Format::new().set_num_format(format!("0.{zeros}").trim_end_matches('.'));
                    // A workbook knows no other numbers.
                    let number: f64 = amount::written(minor, digits).parse().unwrap_or_default();
                    sheet.write_number_with_format(line, column, number, &format)
                }
                Cell::Nothing => continue,
            }
            .map_err(broken)?;
        }
    }
    book.save_to_buffer().map_err(broken)
}

/// A cell that looks guarded already is guarded too: the apostrophe taken away again is then always the one given here.
fn guarded(cell: String) -> String {
    if cell.trim_start_matches('\'').starts_with(GUARDED) { format!("'{cell}") } else { cell }
}

/// The cell as it was before it was guarded.
pub(super) fn unguarded(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|rest| rest.trim_start_matches('\'').starts_with(GUARDED)).unwrap_or(cell)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sheet;

    const CELLS: [&str; 11] = [
        "+385 91 234 5678",
        "=1+1",
        "-",
        "@ana",
        "'=",
        "''+1",
        "two\nlines",
        "a \"word\", and more",
        "Ђурђа",
        "'quoted'",
        "",
    ];

    fn rows() -> impl Iterator<Item = [Cell; 5]> {
        let day: Day = "2026-03-12".parse().unwrap();
        CELLS.into_iter().map(move |cell| {
            let text = |words: &str| Cell::Text(words.to_owned());
            [text("Ana"), text(cell), Cell::Day(day), Cell::Money(-4_505, 2), Cell::Number(90)]
        })
    }

    #[test]
    fn a_table_comes_back_as_it_went_and_is_no_formula() {
        let heads = ["Name", "What", "Date", "Paid", "Minutes"];
        let text = csv(heads, rows()).unwrap();
        let book = xlsx(heads, rows()).unwrap();
        for bytes in [text.as_bytes(), &book] {
            let read = sheet::read(bytes, |word| word == "Name").unwrap();
            assert_eq!(read.headings, heads);
            let back: Vec<&str> = read.rows.iter().map(|row| row.cell(1)).collect();
            assert_eq!(back, CELLS);
            assert_eq!([2, 3, 4].map(|column| read.rows.at(0).cell(column)), ["2026-03-12", "-45.05", "90"]);
        }
        assert!(!text.contains(",=") && !text.contains(",+"), "no spreadsheet takes a cell for a formula: {text}");
        let mut zip = zip::ZipArchive::new(std::io::Cursor::new(book)).unwrap();
        let sheet = std::io::read_to_string(zip.by_name("xl/worksheets/sheet1.xml").unwrap()).unwrap();
        assert!(!sheet.contains("<f>") && !sheet.contains("<f "), "{sheet}");
    }

    #[test]
    fn several_values_in_a_cell_are_told_apart_again() {
        for values in [
            vec![],
            vec!["VIP"],
            vec!["VIP", "bride"],
            vec!["VIP, gold", "a;b", "say \"hi\"", "two\nlines"],
            vec!["x: y"],
        ] {
            let Cell::Text(cell) = Cell::several(values.iter().copied()) else { panic!("no text") };
            assert_eq!(parted(&cell), values, "{cell}");
        }
    }
}
