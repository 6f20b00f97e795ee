//! Everything out of the book in one file that people and other programs can read, and back into a book.
//!
//! docs/EXPORT.md says what stands in it, field by field; it lies in every export, and values are held against it.

pub mod bring;
pub mod field;
pub mod read;
mod row;
pub mod write;

use std::collections::BTreeSet;
use std::path::Path;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::choice::choice;
use crate::day::{Day, Moment};
use crate::erased::Tombstone;
use crate::error::{Error, Fault, Result};
use crate::field::file_name;
use crate::import::lines::ImportFile;
use crate::say::Words;
use crate::sheet::write::{Cell, csv};
use crate::tx::Tx;

/// What the file's name ends with: a zip to every computer, and known as ours.
pub const ENDING: &str = "regulars.zip";
const FORMAT: &str = "regulars";
const VERSION: usize = 1;
const MANIFEST: &str = "regulars.json";
const PAGE: &str = include_str!("../../docs/EXPORT.md");

choice! {
    /// Why a row was not brought, or not as it is.
    ExportWhy {
        /// It is not what the page of fields says.
        Unreadable = "unreadable",
        /// What it belongs to is not there.
        NoParent = "no_parent",
        /// It came, without the row that it speaks of and that is not there.
        Loose = "loose",
        /// Another row is there for the same.
        Taken = "taken",
        /// A row of its id stands otherwise in the book, which stays as it is.
        Differs = "differs",
        /// Its client was erased.
        Erased = "erased",
        /// Somebody else stands at that time.
        Overlaps = "overlaps",
    }
}

/// `regulars.json`.
#[derive(Debug, Serialize, Deserialize)]
struct Manifest {
    format: String,
    version: usize,
    schema: usize,
    program: String,
    made: Moment,
    zone: String,
    tables: Vec<Listed>,
    pictures: usize,
    missing: BTreeSet<String>,
    #[serde(default)]
    erased: Vec<Tombstone>,
}

#[derive(Debug, Serialize, Deserialize)]
struct Listed {
    name: String,
    rows: usize,
    sha256: String,
}

impl Manifest {
    fn rows(&self) -> usize {
        self.tables.iter().fold(0, |sum, table| sum.saturating_add(table.rows))
    }
}

/// How many rows of one kind.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ExportCount {
    /// The table.
    pub table: String,
    pub rows: usize,
}

/// What a chosen export would bring, as it says itself; nothing was written.
#[derive(Debug, Serialize, TS)]
pub struct ExportPreview {
    pub made: Moment,
    pub rows: Vec<ExportCount>,
    pub pictures: usize,
    /// Pictures that could not be read when it was written.
    pub missing: usize,
    /// The book has no clients yet: it becomes what the file says, masters, services and settings too.
    pub whole: bool,
}

/// What an export brought, kind by kind.
#[derive(Debug, Clone, Default, Serialize, TS)]
pub struct ExportBrought {
    pub tables: Vec<ExportTally>,
    /// What was left out or mended, the first of it.
    pub left: Vec<ExportLeft>,
    pub pictures: usize,
    /// Pictures that rows speak of and that are not there or are none.
    pub missing: usize,
}

/// Rows read are those added, there already, and left out.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ExportTally {
    pub table: String,
    pub read: usize,
    pub added: usize,
    pub unchanged: usize,
    pub left: usize,
}

/// A row that was not brought, or not as it is.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ExportLeft {
    pub table: String,
    /// Of its file, counted from 1.
    pub line: u32,
    pub why: ExportWhy,
}

/// How it is called.
pub fn name(business: &str, today: Day) -> String {
    file_name(&format!("{}-{today}", if business.is_empty() { "regulars" } else { business }), ENDING)
}

/// What a chosen file says of itself; refused when it is no export, or of a newer program.
pub fn preview(tx: &Tx, path: &Path) -> Result<ExportPreview> {
    let manifest = read::manifest(path)?;
    let counts = manifest.tables.iter().map(|table| ExportCount { table: table.name.clone(), rows: table.rows });
    Ok(ExportPreview {
        made: manifest.made,
        rows: counts.collect(),
        pictures: manifest.pictures,
        missing: manifest.missing.len(),
        whole: bring::is_without_clients(tx)?,
    })
}

/// The lines that were left out or mended, as a table to take along.
pub fn left_file(left: &[ExportLeft], language: &str) -> Result<ImportFile> {
    let words = Words::of(language);
    let heads = ["export-left-kind", "export-left-line", "import-file-why"].map(|key| words.text(key));
    let rows = left.iter().map(|left| {
        let why = words.text(&format!("export-why-{}", left.why.word().replace('_', "-")));
        [Cell::Text(format!("{}.jsonl", left.table)), Cell::Number(left.line.into()), Cell::Text(why)]
    });
    let text = csv(heads.each_ref().map(String::as_str), rows)?;
    Ok(ImportFile { name: file_name(&words.text("import-file-name"), "csv"), text })
}

fn refused(why: &str) -> Error {
    Error::Refused(Fault::NotAnExport { why: why.into() })
}
