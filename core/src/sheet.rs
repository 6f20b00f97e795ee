//! A table as another program wrote it: its letters, separator, title rows and headings are found in the file itself.

pub mod amount;
pub mod clock;
pub mod date;
mod letters;
mod rows;
mod split;
mod workbook;
pub mod write;

pub use rows::{Row, Rows};

/// The largest file read, in bytes.
pub const LARGEST: usize = 64 * 1024 * 1024;
/// The most rows read from one file: as many as a spreadsheet holds.
pub const MOST_ROWS: usize = 1_048_576;
/// Further columns are not read.
pub const MOST_COLUMNS: usize = 250;
/// Headings are looked for so far down: titles and the day of printing may stand above them.
const ABOVE: usize = 30;

/// A whole table, read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// The encoding of the letters, as its standard calls it; empty for a workbook.
    pub letters: String,
    /// What stands between two cells; none in a workbook.
    pub separator: Option<char>,
    /// So many rows above the headings say nothing of anybody.
    pub above: usize,
    /// One for each column; empty where the file gives none.
    pub headings: Vec<String>,
    pub rows: Rows,
}

/// Why a file is no table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotASheet {
    Empty,
    /// Neither text nor a workbook.
    Unknown,
    /// A workbook that cannot be opened, or none of Excel's since 2007.
    Damaged,
    /// More than 64 MiB, or more rows than a spreadsheet holds.
    TooLarge,
}

/// Reads CSV in any usual encoding with any usual separator, or the first filled sheet of an Excel workbook
/// (`.xlsx`). `known` tells which words are headings.
///
/// # Errors
/// Where the file is no table, or larger than [`LARGEST`] or [`MOST_ROWS`] allows.
pub fn read(bytes: &[u8], known: impl Fn(&str) -> bool) -> Result<Sheet, NotASheet> {
    if bytes.len() > LARGEST {
        return Err(NotASheet::TooLarge);
    }
    if bytes.trim_ascii().is_empty() {
        return Err(NotASheet::Empty);
    }
    let (letters, separator, rows) = if workbook::is_one(bytes) {
        (String::new(), None, workbook::rows(bytes)?)
    } else {
        let (text, letters) = letters::of(bytes).ok_or(NotASheet::Unknown)?;
        let (separator, rows) = split::rows(&text)?;
        (letters.to_owned(), Some(separator), rows)
    };
    if rows.is_empty() {
        return Err(NotASheet::Empty);
    }
    Ok(with_headings(letters, separator, rows, known))
}

/// The headings are the row with the most words that are known as headings; where none is known, the first row that
/// looks like words and not like somebody.
fn with_headings(letters: String, separator: Option<char>, mut rows: Rows, known: impl Fn(&str) -> bool) -> Sheet {
    let columns = rows.iter().map(|row| row.cells().len()).max().unwrap_or_default();
    let count = |row: Row| row.cells().filter(|cell| known(cell)).count();
    let most = rows.iter().take(ABOVE).map(count).max().unwrap_or_default();
    let place = if most > 0 {
        rows.iter().take(ABOVE).position(|row| count(row) == most)
    } else {
        let filled = |row: Row| row.cells().filter(|cell| !cell.is_empty()).count();
        let wide = rows.iter().take(ABOVE).map(filled).max().unwrap_or_default();
        rows.iter().position(|row| filled(row) * 2 >= wide).filter(|place| rows.at(*place).cells().all(is_word))
    };
    let mut headings = vec![String::new(); columns];
    if let Some(place) = place {
        headings.iter_mut().zip(rows.at(place).cells()).for_each(|(heading, cell)| cell.clone_into(heading));
        rows.skip(place + 1);
    }
    let above = place.unwrap_or_default();
    Sheet { letters, separator, above, headings, rows }
}

/// A number, an address or a long text is something of somebody's, not the name of a column.
fn is_word(cell: &str) -> bool {
    let digits = cell.bytes().filter(u8::is_ascii_digit).count();
    digits < 4 && !cell.contains('@') && cell.chars().count() <= 60
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known(word: &str) -> bool {
        ["Name", "Phone", "Имя", "Телефон"].contains(&word)
    }

    fn sheet(text: &str) -> Sheet {
        read(text.as_bytes(), known).unwrap()
    }

    fn cells(sheet: &Sheet, row: usize) -> Vec<&str> {
        sheet.rows.at(row).cells().collect()
    }

    fn numbers(sheet: &Sheet) -> Vec<u32> {
        sheet.rows.iter().map(|row| row.number).collect()
    }

    #[test]
    fn headings_stand_where_their_words_are_known() {
        let found = sheet("Report of 12.03.2026\n\nName;Phone\nAna;1\n\nMaja;2\n");
        assert_eq!(found.headings, ["Name", "Phone"]);
        assert_eq!(found.above, 1, "the title");
        assert_eq!(numbers(&found), [4, 6], "as the spreadsheet counts them, empty rows too");
        assert_eq!(found.separator, Some(';'));
    }

    #[test]
    fn rows_are_counted_as_a_spreadsheet_counts_them() {
        let found = sheet("Name,Phone\r\n\"Ana\r\nJurić\",1\r\n\r\n\r\n\"\"\"Maja\"\", the second\",2\r\nIva,3");
        assert_eq!(numbers(&found), [2, 5, 6]);
        assert_eq!(cells(&found, 0), ["Ana\r\nJurić", "1"]);
        assert_eq!(cells(&found, 1), ["\"Maja\", the second", "2"]);
    }

    #[test]
    fn words_nobody_knows_are_headings_too_and_somebody_is_none() {
        assert_eq!(sheet("Voornaam,Gsm\nAna,091 234 5678\n").headings, ["Voornaam", "Gsm"]);
        let bare = sheet("Ana Jurić,091 234 5678\nMaja,092 234 5678\n");
        assert_eq!(bare.headings, ["", ""]);
        assert_eq!(numbers(&bare), [1, 2]);
    }

    #[test]
    fn a_row_longer_or_shorter_than_the_headings_loses_nothing() {
        let found = sheet("Name,Phone\nAna\nMaja,2,more\n");
        assert_eq!(found.headings, ["Name", "Phone", ""]);
        assert_eq!((found.rows.at(0).cell(1), found.rows.at(1).cell(2)), ("", "more"));
    }

    #[test]
    fn separators_and_letters_of_every_kind() {
        let rows = "Имя{}Телефон\nАлёна Ковач{}+385 91 234 5678\n«Ђурђа, Ана»{}2\n";
        for separator in [";", "\t", "|"] {
            let text = rows.replace("{}", separator);
            let (old, _, _) = encoding_rs::WINDOWS_1251.encode(&text);
            let wide: Vec<u8> = format!("\u{FEFF}{text}").encode_utf16().flat_map(u16::to_le_bytes).collect();
            let bare: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
            let marked = format!("\u{FEFF}{text}").into_bytes();
            for (bytes, letters) in [
                (text.clone().into_bytes(), "UTF-8"),
                (marked, "UTF-8"),
                (old.into_owned(), "windows-1251"),
                (wide, "UTF-16LE"),
                (bare, "UTF-16BE"),
            ] {
                let found = read(&bytes, known).unwrap();
                assert_eq!((found.letters.as_str(), found.separator), (letters, separator.chars().next()));
                assert_eq!(found.headings, ["Имя", "Телефон"]);
                assert_eq!(cells(&found, 0), ["Алёна Ковач", "+385 91 234 5678"]);
                let last = if letters == "windows-1251" { found.rows.at(1).cell(1) } else { found.rows.at(1).cell(0) };
                assert!(last == "2" || last == "«Ђурђа, Ана»", "{last}");
            }
        }
    }

    #[test]
    fn letters_of_central_europe() {
        for (encoding, text) in [
            (encoding_rs::WINDOWS_1250, "Name;Phone\nŽeljka Šimić;1\nĐurđa Čačić;2\nAna Kovačević;3\n"),
            (encoding_rs::WINDOWS_1252, "Name;Phone\nRenée Müller;1\nZoë Fernández;2\n"),
        ] {
            let found = read(&encoding.encode(text).0, known).unwrap();
            assert_eq!(found.letters, encoding.name());
            assert!(text.contains(found.rows.at(0).cell(0)), "{:?}", found.rows);
        }
    }

    #[test]
    fn a_quote_that_nobody_closes_costs_only_itself() {
        for end in ["\n", "\r\n", "\r"] {
            let text =
                ["Name,Phone", "\"Ana, the first\",1", "", "Iva 5\",2", "\"Maja,3", "Petra,4", "Lena,5", ""].join(end);
            let found = sheet(&text);
            let names: Vec<&str> = found.rows.iter().map(|row| row.cell(0)).collect();
            assert_eq!(names, ["Ana, the first", "Iva 5\"", "\"Maja", "Petra", "Lena"], "{end:?}");
            assert_eq!(numbers(&found), [2, 4, 5, 6, 7]);
        }
        assert_eq!(cells(&sheet("Name,Phone\n\"Ana,1"), 0), ["\"Ana", "1"]);
    }

    #[test]
    fn a_file_may_name_its_separator() {
        let found = sheet("sep=|\nName|Phone\nAna, Maja|1\n");
        assert_eq!((found.separator, found.rows.at(0).cell(0)), (Some('|'), "Ana, Maja"));
        assert_eq!(numbers(&found), [3]);
    }

    #[test]
    fn what_is_no_table_is_said() {
        assert_eq!(read(b"", known), Err(NotASheet::Empty));
        assert_eq!(read(b" \r\n\r\n", known), Err(NotASheet::Empty));
        assert_eq!(read(b"\xEF\xBB\xBF", known), Err(NotASheet::Empty));
        assert_eq!(read(b"PK\x03\x04 and then nothing", known), Err(NotASheet::Damaged));
        assert_eq!(read(&[0x89, b'P', b'N', b'G', 0, 0, 0, 13, 0, 1, 2, 0, 0, 0], known), Err(NotASheet::Unknown));
    }
}
