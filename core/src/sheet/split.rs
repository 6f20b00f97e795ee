//! Text into rows and cells.

use csv::{ByteRecord, ReaderBuilder};

use super::write::unguarded;
use super::{MOST_ROWS, NotASheet, Rows};

const SEPARATORS: [u8; 4] = [b',', b';', b'\t', b'|'];
/// So many quotes that nobody closes; in a file with more they mean nothing.
const UNCLOSED: u32 = 50;
/// Rows that are tried with each separator.
const TRIED: usize = 60;

/// The rows that say something, and what stands between their cells.
pub(super) fn rows(text: &str) -> Result<(char, Rows), NotASheet> {
    let (named, skipped) = named(text);
    let separator = named.unwrap_or_else(|| likeliest(text));
    let mut rows = Rows::default();
    each(&text[skipped..], separator, |number, record| {
        // What is cut out of text between separators is text.
        let cells = record.iter().map(|cell| unguarded(std::str::from_utf8(cell).unwrap_or_default().trim()));
        rows.push(number + u32::from(skipped > 0), cells);
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
///
/// A quote that nobody closes would make one cell of all that follows: the line that opens it is read as if quotes meant nothing.
fn each(text: &str, separator: u8, mut go_on: impl FnMut(u32, &ByteRecord) -> bool) {
    let bytes = text.as_bytes();
    let reader = |from: usize, quoting: bool| {
        let mut builder = ReaderBuilder::new();
        builder.has_headers(false).flexible(true).delimiter(separator).quoting(quoting).from_reader(&bytes[from..])
    };
    let mut record = ByteRecord::new();
    let (mut number, mut from, mut unclosed) = (0_u32, 0, 0);
    loop {
        let base = from;
        let mut rows = reader(base, unclosed < UNCLOSED);
        // What is read is memory, and rows may be of any length: there is nothing that could fail.
        let opened = loop {
            let Ok(true) = rows.read_byte_record(&mut record) else { return };
            let read = usize::try_from(rows.position().byte()).unwrap_or(bytes.len());
            let to = base.saturating_add(read).min(bytes.len());
            // It stops between the two bytes that end a line.
            let between = bytes[..from].ends_with(b"\r") && bytes[from..to].starts_with(b"\n");
            let (empty, begins) = empty_lines(bytes, from + usize::from(between));
            number = number.saturating_add(empty).saturating_add(1);
            let quotes = bytes[begins..to].iter().filter(|byte| **byte == b'"').count();
            if to == bytes.len() && quotes % 2 == 1 && unclosed < UNCLOSED {
                break begins;
            }
            from = to;
            if !go_on(number, &record) {
                return;
            }
        };
        unclosed += 1;
        from = line_end(bytes, opened);
        let Ok(true) = reader(opened, false).read_byte_record(&mut record) else { return };
        if !go_on(number, &record) {
            return;
        }
    }
}

/// How many empty lines stand there, and where the row after them begins. The reader passes over them; a spreadsheet shows them
/// as rows.
fn empty_lines(bytes: &[u8], from: usize) -> (u32, usize) {
    let breaks = bytes[from..].iter().take_while(|byte| matches!(byte, b'\r' | b'\n'));
    let (mut lines, mut after_return, mut begins) = (0, false, from);
    for byte in breaks {
        if !(*byte == b'\n' && after_return) {
            lines += 1;
        }
        after_return = *byte == b'\r';
        begins += 1;
    }
    (lines, begins)
}

/// Where the line after this one begins.
fn line_end(bytes: &[u8], from: usize) -> usize {
    let line = &bytes[from..];
    let end = line
        .iter()
        .position(|byte| matches!(byte, b'\r' | b'\n'))
        .map_or(line.len(), |place| place + if line[place..].starts_with(b"\r\n") { 2 } else { 1 });
    from + end
}
