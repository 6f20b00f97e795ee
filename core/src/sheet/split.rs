//! Text into rows and cells.

use csv::{ByteRecord, ReaderBuilder};

use super::write::unguarded;
use super::{MOST_COLUMNS, MOST_ROWS, NotASheet, Row};

const SEPARATORS: [u8; 4] = [b',', b';', b'\t', b'|'];
/// Rows that are tried with each separator.
const TRIED: usize = 60;

/// The rows that say something, and what stands between their cells.
pub(super) fn rows(text: &str) -> Result<(char, Vec<Row>), NotASheet> {
    let (named, skipped) = named(text);
    let separator = named.unwrap_or_else(|| likeliest(text));
    let mut rows = Vec::new();
    each(&text[skipped..], separator, |number, record| {
        let row = row(number + u32::from(skipped > 0), record);
        if row.cells.iter().any(|cell| !cell.is_empty()) {
            rows.push(row);
        }
        rows.len() <= MOST_ROWS
    });
    if rows.len() > MOST_ROWS { Err(NotASheet::TooLarge) } else { Ok((char::from(separator), rows)) }
}

/// Excel names the separator in a first line of its own.
fn named(text: &str) -> (Option<u8>, usize) {
    let line = text.split_inclusive('\n').next().unwrap_or_default();
    match line.trim_end().as_bytes() {
        [b's' | b'S', b'e' | b'E', b'p' | b'P', b'=', separator] if separator.is_ascii() => {
            (Some(*separator), line.len())
        }
        _ => (None, 0),
    }
}

/// The separator by which most rows have the same number of cells, more than one; of two the one with more cells.
fn likeliest(text: &str) -> u8 {
    let fit = |separator: u8| {
        let mut widths = Vec::new();
        each(text, separator, |_, record| {
            widths.push(record.len());
            widths.len() < TRIED
        });
        let width = |wanted: usize| widths.iter().filter(|width| **width == wanted).count();
        // Rows of one cell are titles, or belong to another separator.
        let best =
            widths.iter().copied().filter(|width| *width > 1).max_by_key(|width_of| (width(*width_of), *width_of));
        best.map_or((0, 0), |cells| (width(cells), cells))
    };
    let mut best = (SEPARATORS[0], (0, 0));
    for separator in SEPARATORS {
        let found = fit(separator);
        if found > best.1 {
            best = (separator, found);
        }
    }
    best.0
}

/// Goes over the rows with the number each has in a spreadsheet, while `go_on` wants more.
fn each(text: &str, separator: u8, mut go_on: impl FnMut(u32, &ByteRecord) -> bool) {
    let mut reader =
        ReaderBuilder::new().has_headers(false).flexible(true).delimiter(separator).from_reader(text.as_bytes());
    let mut record = ByteRecord::new();
    let (mut number, mut from) = (0_u32, 0);
    // What is read is memory, and rows may be of any length: there is nothing that could fail.
    while let Ok(true) = reader.read_byte_record(&mut record) {
        let to = usize::try_from(reader.position().byte()).unwrap_or(text.len()).min(text.len());
        // The reader passes over empty lines; a spreadsheet shows them as rows.
        let bytes = text.as_bytes();
        // It stops between the two bytes that end a line.
        let from_line =
            if bytes[..from].ends_with(b"\r") && bytes[from..to].starts_with(b"\n") { from + 1 } else { from };
        let empty = empty_lines(&bytes[from_line..to]);
        number = number.saturating_add(empty).saturating_add(1);
        from = to;
        if !go_on(number, &record) {
            return;
        }
    }
}

/// How many empty lines stand before the row that these bytes hold.
fn empty_lines(bytes: &[u8]) -> u32 {
    let breaks = bytes.iter().take_while(|byte| matches!(byte, b'\r' | b'\n'));
    let (mut lines, mut after_return) = (0, false);
    for byte in breaks {
        if !(*byte == b'\n' && after_return) {
            lines += 1;
        }
        after_return = *byte == b'\r';
    }
    lines
}

fn row(number: u32, record: &ByteRecord) -> Row {
    let cell = |bytes: &[u8]| unguarded(String::from_utf8_lossy(bytes).trim()).to_owned();
    let mut cells: Vec<String> = record.iter().take(MOST_COLUMNS).map(cell).collect();
    while cells.last().is_some_and(String::is_empty) {
        cells.pop();
    }
    Row { number, cells }
}
