//! Reading an export on a thread of its own, piece by piece: what is not as it was written stops it, before more is taken in than
//! the memory of any computer holds.

use std::collections::{HashMap, HashSet};
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

use rusqlite::types::Value;
use sha2::{Digest, Sha256};
use zip::ZipArchive;

use super::field::{self, Table};
use super::row::Coming;
use super::{FORMAT, Listed, MANIFEST, Manifest, VERSION, refused};
use crate::album::Album;
use crate::book::SCHEMA;
use crate::error::{Error, Result};
use crate::{picture, table};

/// Rows of a piece: some fifth of a second to write at the most.
const ROWS: usize = 1000;
/// Pieces that wait for whoever writes them.
const WAITING: usize = 2;
/// Bytes of a manifest, and of a line: ten times the longest note.
const LARGEST: u64 = 16 * 1024 * 1024;
const LONGEST: u64 = 2 * 1024 * 1024;

/// A part of an export.
pub enum Piece {
    /// Rows of one table, the first of them on that line of its file; none where a line is no row.
    Rows { table: &'static Table, first: u32, rows: Vec<Option<Coming>> },
    /// A picture lies in the album, or there is none that is one.
    Picture(bool),
    /// All of it was read and is what was written.
    End,
}

type Zip = ZipArchive<BufReader<File>>;

/// Whether a file is one of ours; what is in it may be damaged all the same.
pub fn is_one(path: &Path) -> bool {
    open(path).is_ok_and(|zip| zip.index_for_name(MANIFEST).is_some())
}

/// What an export says of itself.
pub(super) fn manifest(path: &Path) -> Result<Manifest> {
    let mut zip = open(path)?;
    let file = zip.by_name(MANIFEST).map_err(|_| refused("other"))?;
    let mut text = Vec::new();
    file.take(LARGEST).read_to_end(&mut text).map_err(|_| refused("damaged"))?;
    let said: serde_json::Value = serde_json::from_slice(&text).map_err(|_| refused("damaged"))?;
    if said["format"] != FORMAT {
        return Err(refused("other"));
    }
    // Before the rest, which a newer program may write otherwise.
    let number = |name: &str| said[name].as_u64().and_then(|number| usize::try_from(number).ok());
    if number("version").is_none_or(|it| it > VERSION) || number("schema").is_none_or(|it| it > SCHEMA) {
        return Err(refused("newer"));
    }
    let manifest: Manifest = serde_json::from_value(said).map_err(|_| refused("damaged"))?;
    let names: HashSet<&str> = manifest.tables.iter().map(|table| table.name.as_str()).collect();
    if names.len() != manifest.tables.len() || names.iter().any(|name| !table::CAPTURED.contains(name)) {
        return Err(refused("damaged"));
    }
    Ok(manifest)
}

fn open(path: &Path) -> Result<Zip> {
    let file = File::open(path).map_err(|_| refused("unreadable"))?;
    ZipArchive::new(BufReader::new(file)).map_err(|_| refused("other"))
}

/// Begins to read; pictures go into the album before the rows that speak of them.
pub(super) fn begin(path: PathBuf, manifest: Manifest, album: Album) -> Result<Receiver<Result<Piece>>> {
    let (sender, pieces) = sync_channel(WAITING);
    thread::Builder::new().name("export".into()).spawn(move || {
        let read = Reading { sender: &sender, album, pictures: HashMap::new() };
        match read.all(&path, &manifest) {
            // Nobody waits for it any more.
            Err(Error::Stopped) => {}
            Ok(()) => drop(sender.send(Ok(Piece::End))),
            Err(cause) => drop(sender.send(Err(cause))),
        }
    })?;
    Ok(pieces)
}

/// Whether a whole export can be read again and is what was written.
pub fn verify(path: &Path, mut step: impl FnMut() -> Result<()>) -> Result<()> {
    let manifest = manifest(path)?;
    let mut zip = open(path)?;
    for listed in &manifest.tables {
        let mut lines = Lines::of(&mut zip, &listed.name)?;
        while lines.next()?.is_some() {
            if lines.count % ROWS == 0 {
                step()?;
            }
        }
        lines.are(listed)?;
    }
    let mut pictures = 0;
    for place in 0..zip.len() {
        let mut file = zip.by_index(place).map_err(|_| refused("damaged"))?;
        if picture_name(&file).is_none() {
            continue;
        }
        step()?;
        // At its end it is held against the sum that the archive has of it.
        io::copy(&mut file, &mut io::sink()).map_err(|_| refused("damaged"))?;
        pictures += 1;
    }
    if pictures == manifest.pictures { Ok(()) } else { Err(refused("damaged")) }
}

struct Reading<'channel> {
    sender: &'channel SyncSender<Result<Piece>>,
    album: Album,
    /// How each picture is called in this album.
    pictures: HashMap<String, String>,
}

impl Reading<'_> {
    fn all(mut self, path: &Path, manifest: &Manifest) -> Result<()> {
        let mut zip = open(path)?;
        for name in table::CAPTURED {
            let Some(listed) = manifest.tables.iter().find(|listed| listed.name == *name) else { continue };
            let table = field::table(name).ok_or(Error::Broken("a table without a page"))?;
            if *name == "photo" {
                self.bring_pictures(&mut zip)?;
            }
            let mut lines = Lines::of(&mut zip, name)?;
            let (mut first, mut rows) = (1, Vec::new());
            while let Some(line) = lines.next()? {
                rows.push(Coming::read(table, line).map(|row| self.renamed(table, row)));
                if rows.len() == ROWS {
                    let next = first + u32::try_from(ROWS).unwrap_or_default();
                    self.send(Piece::Rows { table, first, rows: std::mem::take(&mut rows) })?;
                    first = next;
                }
                if lines.count > listed.rows {
                    return Err(refused("damaged"));
                }
            }
            lines.are(listed)?;
            if !rows.is_empty() {
                self.send(Piece::Rows { table, first, rows })?;
            }
        }
        Ok(())
    }

    /// Each picture of the file that is one goes into the album, where it has a name under this book's key.
    fn bring_pictures(&mut self, zip: &mut Zip) -> Result<()> {
        for place in 0..zip.len() {
            let mut file = zip.by_index(place).map_err(|_| refused("damaged"))?;
            let Some(name) = picture_name(&file) else { continue };
            let mut bytes = Vec::new();
            let most = u64::try_from(picture::LARGEST).unwrap_or(u64::MAX);
            let whole = (&mut file).take(most).read_to_end(&mut bytes).is_ok();
            let is_one = whole && picture::is_ours(&bytes);
            if is_one {
                self.pictures.insert(name, self.album.put(&bytes)?);
            }
            self.send(Piece::Picture(is_one))?;
        }
        Ok(())
    }

    fn renamed(&self, table: &Table, mut row: Coming) -> Coming {
        for (field, value) in table.fields.iter().zip(&mut row.0) {
            if let (true, Some(Value::Text(name))) = (field.is_picture(), value)
                && let Some(here) = self.pictures.get(name)
            {
                name.clone_from(here);
            }
        }
        row
    }

    fn send(&self, piece: Piece) -> Result<()> {
        self.sender.send(Ok(piece)).map_err(|_| Error::Stopped)
    }
}

/// How a picture was called in the book it comes from; none where the file is no picture.
fn picture_name(file: &zip::read::ZipFile<'_, BufReader<File>>) -> Option<String> {
    let name = file.name().ok()?;
    name.strip_prefix("photos/").and_then(|name| name.strip_suffix(".jpg")).map(str::to_owned)
}

/// The lines of a table's file, none of them longer than any row, and the sum over all of them.
struct Lines<'zip> {
    file: BufReader<zip::read::ZipFile<'zip, BufReader<File>>>,
    line: Vec<u8>,
    count: usize,
    hash: Sha256,
}

impl<'zip> Lines<'zip> {
    fn of(zip: &'zip mut Zip, table: &str) -> Result<Lines<'zip>> {
        let file = zip.by_name(&format!("data/{table}.jsonl")).map_err(|_| refused("damaged"))?;
        Ok(Lines { file: BufReader::new(file), line: Vec::new(), count: 0, hash: Sha256::new() })
    }

    fn next(&mut self) -> Result<Option<&[u8]>> {
        self.line.clear();
        let read = (&mut self.file).take(LONGEST).read_until(b'\n', &mut self.line).map_err(|_| refused("damaged"))?;
        if read == 0 {
            return Ok(None);
        }
        self.hash.update(&self.line);
        if self.line.pop() != Some(b'\n') {
            return Err(refused("damaged"));
        }
        self.count += 1;
        Ok(Some(&self.line))
    }

    /// Refuses what is not as it was written.
    fn are(self, listed: &Listed) -> Result<()> {
        let same = self.count == listed.rows && hex::encode(self.hash.finalize()) == listed.sha256;
        if same { Ok(()) } else { Err(refused("damaged")) }
    }
}
