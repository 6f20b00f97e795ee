//! The first filled sheet of an Excel workbook, each cell as its program would write it into a text file.

use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{Data, DataRef, Reader, Xlsx, XlsxError};
use chrono::Timelike;
use zip::ZipArchive;

use super::{MOST_COLUMNS, MOST_ROWS, NotASheet, Rows};

/// Bytes of a workbook once it is unpacked.
const LARGEST: u64 = 512 * 1024 * 1024;

/// Workbooks since 2007 are archives; those before are compound files, which are not read.
pub(super) fn is_one(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"\xD0\xCF\x11\xE0")
}

pub(super) fn rows(bytes: &[u8]) -> Result<Rows, NotASheet> {
    // A damaged workbook is a stranger's bytes in a large reader: what breaks there costs the file only.
    catch_unwind(AssertUnwindSafe(|| of(bytes))).unwrap_or(Err(NotASheet::Damaged))
}

fn of(bytes: &[u8]) -> Result<Rows, NotASheet> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| NotASheet::Damaged)?;
    let sizes = (0..archive.len()).map(|place| archive.by_index_raw(place).map(|file| file.size().min(LARGEST + 1)));
    let size = sizes.sum::<Result<u64, _>>().map_err(|_| NotASheet::Damaged)?;
    // A small archive may unpack to more than the computer has.
    if size > LARGEST {
        return Err(NotASheet::TooLarge);
    }
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|_: XlsxError| NotASheet::Damaged)?;
    for name in book.sheet_names() {
        let rows = sheet(&mut book, &name)?;
        if !rows.is_empty() {
            return Ok(rows);
        }
    }
    Err(NotASheet::Empty)
}

/// Cell by cell: as one piece of memory from the first to the last, a single word far below would be larger than the computer.
fn sheet(book: &mut Xlsx<Cursor<&[u8]>>, name: &str) -> Result<Rows, NotASheet> {
    let mut cells = book.worksheet_cells_reader(name).map_err(|_| NotASheet::Damaged)?;
    let mut rows = Rows::default();
    let (mut current, mut open) = (0, Vec::<String>::new());
    let mut end = |number: u32, row: &mut Vec<String>| {
        rows.push(number, row.iter().map(String::as_str));
        row.clear();
        if rows.len() > MOST_ROWS { Err(NotASheet::TooLarge) } else { Ok(()) }
    };
    while let Some(cell) = cells.next_cell().map_err(|_| NotASheet::Damaged)? {
        let (row, column) = cell.get_position();
        let (number, column) = (row.saturating_add(1), usize::try_from(column).unwrap_or(usize::MAX));
        let words = words(cell.get_value());
        if words.is_empty() || column >= MOST_COLUMNS {
            continue;
        }
        if number != current {
            end(current, &mut open)?;
            current = number;
        }
        open.resize(open.len().max(column + 1), String::new());
        open[column] = words;
    }
    end(current, &mut open)?;
    Ok(rows)
}

fn words(cell: &DataRef<'_>) -> String {
    match Data::from(cell.clone()) {
        Data::String(text) => text.trim().to_owned(),
        Data::Int(number) => number.to_string(),
        // A phone is often kept as a number: without an exponent and without a tail.
        Data::Float(number) => number.to_string(),
        Data::Bool(yes) => yes.to_string(),
        Data::DateTime(at) => at.as_datetime().map_or_else(
            || at.as_f64().to_string(),
            |at| {
                let written = if at.num_seconds_from_midnight() == 0 { "%Y-%m-%d" } else { "%Y-%m-%dT%H:%M:%S" };
                at.format(written).to_string()
            },
        ),
        Data::DateTimeIso(text) | Data::DurationIso(text) => text,
        // What a formula could not work out says nothing.
        Data::Empty | Data::Error(_) => String::new(),
    }
}
