//! Writing an export, row by row, so that it needs no more memory for a large book than for a small one.

use std::collections::BTreeSet;
use std::io::{Seek, Write};

use fluent_bundle::FluentArgs;
use serde_json::to_writer;
use sha2::{Digest, Sha256};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::field::{self, Table};
use super::row::Going;
use super::{FORMAT, Listed, MANIFEST, Manifest, PAGE, VERSION};
use crate::book::SCHEMA;
use crate::error::{Error, Result};
use crate::say::Words;
use crate::table;
use crate::tx::Tx;
use crate::{erased, photo, setting};

/// Rows between two looks at whether to go on.
const STRIDE: usize = 2000;

/// How many steps it takes.
pub fn steps(tx: &Tx) -> Result<usize> {
    let mut steps = pictures(tx)?.len();
    for table in table::CAPTURED {
        let rows: usize = tx.one(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0))?;
        steps += rows / STRIDE + 1;
    }
    Ok(steps)
}

/// Writes everything that stands in the book at this moment; `step` is asked whether to go on.
pub fn write<File: Write + Seek>(
    tx: &Tx,
    file: File,
    language: &str,
    mut step: impl FnMut() -> Result<()>,
) -> Result<File> {
    let mut zip = ZipWriter::new(file);
    put(&mut zip, "README.txt", readme(tx, language)?.as_bytes())?;
    put(&mut zip, "FIELDS.md", PAGE.as_bytes())?;
    let mut tables = Vec::new();
    for name in table::CAPTURED {
        let table = field::table(name).ok_or(Error::Broken("a table without a page"))?;
        start(&mut zip, &format!("data/{name}.jsonl"), CompressionMethod::Deflated)?;
        tables.push(rows(tx, table, &mut zip, &mut step)?);
    }
    let (mut there, mut missing) = (0, BTreeSet::new());
    for name in pictures(tx)? {
        step()?;
        // One that cannot be read keeps nobody from the rest.
        let Ok(picture) = tx.album()?.get(&name) else {
            missing.insert(name);
            continue;
        };
        start(&mut zip, &format!("photos/{name}.jpg"), CompressionMethod::Stored)?;
        zip.write_all(&picture)?;
        there += 1;
    }
    let manifest = Manifest {
        format: FORMAT.into(),
        version: VERSION,
        schema: SCHEMA,
        program: env!("CARGO_PKG_VERSION").into(),
        made: tx.now(),
        zone: setting::show(tx)?.zone,
        tables,
        pictures: there,
        missing,
        erased: erased::all(tx)?,
    };
    put(&mut zip, MANIFEST, &serde_json::to_vec_pretty(&manifest)?)?;
    zip.finish().map_err(broken)
}

/// The rows of one table, and what stands in the manifest of them.
fn rows(tx: &Tx, table: &'static Table, out: &mut impl Write, step: &mut impl FnMut() -> Result<()>) -> Result<Listed> {
    let mut statement = tx.conn.prepare(&ordered(table.name))?;
    let mut found = statement.query([])?;
    let (mut count, mut hash) = (0, Sha256::new());
    let mut line = Vec::new();
    step()?;
    while let Some(row) = found.next()? {
        line.clear();
        to_writer(&mut line, &Going { table, row })?;
        line.push(b'\n');
        hash.update(&line);
        out.write_all(&line)?;
        count += 1;
        if count % STRIDE == 0 {
            step()?;
        }
    }
    Ok(Listed { name: table.name.into(), rows: count, sha256: hex::encode(hash.finalize()) })
}

/// The rows of a client lie together, so that whoever brings them works her standing out once; an index has them in this order.
fn ordered(name: &str) -> String {
    match name {
        "visit_service" => "SELECT visit_service.* FROM visit JOIN visit_service ON visit_service.visit_id = visit.id
                            ORDER BY visit.client_id, visit.starts"
            .into(),
        _ if table::hers().any(|hers| hers == name) => format!("SELECT * FROM {name} ORDER BY client_id"),
        _ => format!("SELECT * FROM {name} ORDER BY 1"),
    }
}

/// The names of the pictures that rows speak of, each once.
fn pictures(tx: &Tx) -> Result<BTreeSet<String>> {
    Ok(photo::pictures(tx)?.into_iter().flat_map(|(_, names)| names).collect())
}

fn readme(tx: &Tx, language: &str) -> Result<String> {
    let mut args = FluentArgs::new();
    args.set("business", setting::show(tx)?.business);
    args.set("made", tx.now().to_string().replace('T', " "));
    Ok(Words::of(language).with("export-readme", &args) + "\n")
}

fn put(zip: &mut ZipWriter<impl Write + Seek>, name: &str, bytes: &[u8]) -> Result<()> {
    start(zip, name, CompressionMethod::Deflated)?;
    Ok(zip.write_all(bytes)?)
}

/// Any of them may be larger than four gigabytes.
fn start(zip: &mut ZipWriter<impl Write + Seek>, name: &str, how: CompressionMethod) -> Result<()> {
    zip.start_file(name, SimpleFileOptions::default().compression_method(how).large_file(true)).map_err(broken)
}

fn broken(cause: zip::result::ZipError) -> Error {
    match cause {
        zip::result::ZipError::Io(cause) => Error::File(cause),
        _ => Error::Broken("an export cannot be put together"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::book;

    #[test]
    fn no_table_is_sorted_in_memory() {
        let conn = book::blank().unwrap();
        for name in table::CAPTURED {
            let mut statement = conn.prepare(&format!("EXPLAIN QUERY PLAN {}", ordered(name))).unwrap();
            let plan: Vec<String> =
                statement.query_map([], |row| row.get(3)).unwrap().collect::<rusqlite::Result<_>>().unwrap();
            assert!(plan.iter().all(|step| !step.contains("TEMP B-TREE")), "{name}: {plan:?}");
        }
    }
}
