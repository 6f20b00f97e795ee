//! A table for other programs: CSV as RFC 4180 has it, in UTF-8 with its mark, so that a spreadsheet reads the letters.

use crate::error::{Error, Result};

/// A cell that a spreadsheet would take for a formula begins with an apostrophe.
const GUARDED: [char; 5] = ['=', '+', '-', '@', '\t'];

pub fn csv<const WIDTH: usize>(
    heads: [&str; WIDTH],
    rows: impl IntoIterator<Item = [String; WIDTH]>,
) -> Result<String> {
    let broken = || Error::Broken("a table in memory");
    let mut out = csv::Writer::from_writer(vec![0xEF, 0xBB, 0xBF]);
    out.write_record(heads).map_err(|_| broken())?;
    for row in rows {
        out.write_record(row.map(guarded)).map_err(|_| broken())?;
    }
    let bytes = out.into_inner().map_err(|_| broken())?;
    String::from_utf8(bytes).map_err(|_| broken())
}

fn guarded(cell: String) -> String {
    if cell.starts_with(GUARDED) { format!("'{cell}") } else { cell }
}

/// The cell as it was before it was guarded.
pub(super) fn unguarded(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|rest| rest.starts_with(GUARDED)).unwrap_or(cell)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sheet;

    #[test]
    fn a_table_comes_back_as_it_went() {
        let cells =
            ["+385 91 234 5678", "=1+1", "-", "@ana", "two\nlines", "a \"word\", and more", "Ђурђа", "'quoted'", ""];
        let rows = cells.map(|cell| ["Ana".to_owned(), cell.to_owned()]);
        let text = csv(["Name", "What"], rows).unwrap();
        let read = sheet::read(text.as_bytes(), |word| word == "Name").unwrap();
        assert_eq!(read.headings, ["Name", "What"]);
        let back: Vec<&str> = read.rows.iter().map(|row| row.cell(1)).collect();
        assert_eq!(back, cells);
        assert!(!text.contains(",=") && !text.contains(",+"), "no spreadsheet takes a cell for a formula: {text}");
    }
}
