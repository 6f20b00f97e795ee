//! What a table says about itself, and what each of its columns becomes; the owner may say otherwise.

use serde::Serialize;
use ts_rs::TS;

use super::heading::{self, ColumnUse, ImportKind};
use crate::channel::{self, ChannelKind};
use crate::day::Day;
use crate::sheet::Sheet;
use crate::sheet::date::{self, DateOrder, Proof};

/// Cells of a column that are shown.
const SAMPLES: usize = 3;
/// Rows that are looked at where no heading says anything.
const LOOKED_AT: usize = 200;

/// A table as the owner sees it before anything of it is brought.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ImportSheet {
    pub file: String,
    pub kind: ImportKind,
    /// The program that writes such lists; empty where nobody can tell.
    pub system: String,
    /// The encoding of its letters; empty for a workbook.
    pub letters: String,
    pub separator: String,
    /// Rows above the headings that were passed over.
    pub above: usize,
    pub columns: Vec<ImportColumn>,
    /// What stands first in 03/04, proved or said; nothing while nobody knows.
    pub order: Option<DateOrder>,
    /// The row that proves it, and its words; 0 where none does.
    pub proof_row: u32,
    pub proof: String,
    /// Days that would be others if they were read the other way.
    pub open_days: u32,
    /// The columns and names are as the owner said of the last table with these headings.
    pub remembered: bool,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct ImportColumn {
    /// Empty where the file gives none.
    pub heading: String,
    pub becomes: ColumnUse,
    /// The first of its cells with something in them; a column without any is not shown.
    pub samples: Vec<String>,
}

/// What the owner said of the columns, else what their headings say, else what is in them.
pub(super) fn uses(sheet: &Sheet, kind: ImportKind, said: &[ColumnUse], country: &str, today: Day) -> Vec<ColumnUse> {
    let proposed = || {
        let known = heading::uses(&sheet.headings, kind);
        if known.iter().all(|becomes| *becomes == ColumnUse::Nothing) {
            by_content(sheet, country, today)
        } else {
            known
        }
    };
    if said.len() == sheet.headings.len() { said.to_vec() } else { proposed() }
}

/// Without headings the cells must say it: numbers that can be dialled, addresses with an @, and words before them.
fn by_content(sheet: &Sheet, country: &str, today: Day) -> Vec<ColumnUse> {
    // A single column of words is a text, not a list.
    let mut named = sheet.headings.len() < 2;
    let columns = 0..sheet.headings.len();
    let guess = |column: usize| {
        let cells: Vec<&str> =
            sheet.rows.iter().take(LOOKED_AT).map(|row| row.cell(column)).filter(|cell| !cell.is_empty()).collect();
        let mostly = |fits: &dyn Fn(&str) -> bool| {
            !cells.is_empty() && cells.iter().filter(|cell| fits(cell)).count() * 2 > cells.len()
        };
        if mostly(&|cell| cell.contains('@')) {
            ColumnUse::Email
        } else if mostly(&|cell| date::is_full(cell, today)) {
            // Whose day it is, or of what, no cell says.
            ColumnUse::Nothing
        } else if mostly(&|cell| !channel::normal(ChannelKind::Phone, cell, country).is_empty()) {
            ColumnUse::Phone
        } else if !named && mostly(&|cell| cell.chars().any(char::is_alphabetic)) {
            named = true;
            ColumnUse::Name
        } else {
            ColumnUse::Nothing
        }
    };
    columns.map(guess).collect()
}

/// What the columns of days prove about 03/04, all together: one program writes them all.
pub(super) fn proof(sheet: &Sheet, uses: &[ColumnUse], today: Day) -> Proof {
    let of_days = [ColumnUse::Birthday, ColumnUse::At, ColumnUse::Ends];
    let days = uses.iter().enumerate().filter(|(_, becomes)| of_days.contains(becomes));
    let cells = days.flat_map(|(column, _)| sheet.rows.iter().map(move |row| (row.number, row.cell(column))));
    date::proof(cells, today)
}

/// `said` is what the owner answered about 03/04.
pub(super) fn shown(
    file: &str,
    (kind, system): (ImportKind, &str),
    sheet: &Sheet,
    uses: &[ColumnUse],
    proof: Proof,
    said: Option<DateOrder>,
) -> ImportSheet {
    let columns = sheet.headings.iter().zip(uses).enumerate().map(|(column, (heading, becomes))| {
        let cells = sheet.rows.iter().map(|row| row.cell(column)).filter(|cell| !cell.is_empty());
        ImportColumn {
            heading: heading.clone(),
            becomes: *becomes,
            samples: cells.take(SAMPLES).map(first_words).collect(),
        }
    });
    ImportSheet {
        file: file.to_owned(),
        kind,
        system: system.to_owned(),
        letters: sheet.letters.clone(),
        separator: sheet.separator.map(String::from).unwrap_or_default(),
        above: sheet.above,
        columns: columns.collect(),
        order: said.or(proof.order),
        proof_row: if said.is_none() { proof.row * u32::from(proof.order.is_some()) } else { 0 },
        proof: proof.words,
        open_days: proof.open,
        remembered: false,
    }
}

/// A long note is told by its beginning.
fn first_words(cell: &str) -> String {
    const LONG: usize = 60;
    let line = cell.lines().next().unwrap_or_default();
    if line.chars().count() > LONG { line.chars().take(LONG).chain(['…']).collect() } else { line.to_owned() }
}
