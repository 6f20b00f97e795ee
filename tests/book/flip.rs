//! Bits that turn by themselves: in the book, in its log, in photos, in backups. None is ever taken for what was written.

use std::fs;
use std::path::{Path, PathBuf};

use regulars_core::album::Album;
use regulars_core::book::{self, copy, log};
use regulars_core::day::Instant;
use regulars_core::desk::Desk;
use regulars_core::key::DataKey;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::scene::{Scene, dump, world};
use crate::walk::chance::Chance;

/// What is made once: a book that was killed with changes in its log, photos, and a backup.
struct Studio {
    scene: Scene,
    disk: TempDir,
    log: Vec<u8>,
    file: Vec<u8>,
    rows: Vec<Vec<String>>,
    at: Instant,
    key: DataKey,
}

fn studio() -> Studio {
    let scene = Scene::lashes("2026-03-12T10:00");
    let disk = tempfile::tempdir().unwrap();
    let ana = scene.client("Ana Jurić");
    for shade in 0..3 {
        scene.photo(&ana, [80 * shade, 90, 90]);
    }
    crate::backup::choose(&scene, disk.path());
    scene.door().with(|desk| desk.book()?.checkpoint()).unwrap();
    for number in 0..60 {
        scene.client(&format!("Client {number}"));
    }
    // As it lies on the disk when the power goes.
    let folder = scene.folder.path();
    let (file, log) = (fs::read(folder.join("book.db")).unwrap(), fs::read(folder.join("book.db-wal")).unwrap());
    let (at, key) = (scene.instant(), scene.key());
    let rows = rows_of(&file, &log, &key, at).unwrap();
    assert!(rows.iter().any(|table| table.len() == 61));
    Studio { disk, log, file, rows, at, key, scene }
}

/// Every row of a book whose files are these; or the refusal.
fn rows_of(file: &[u8], log: &[u8], key: &DataKey, at: Instant) -> Result<Vec<Vec<String>>, Value> {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("book.db"), file).unwrap();
    fs::write(folder.path().join("book.db-wal"), log).unwrap();
    let fault = |cause: regulars_core::error::Error| serde_json::to_value(cause.fault()).unwrap();
    let mut desk = Desk::at(folder.path(), world()).map_err(fault)?;
    desk.open_with(key.clone(), at).map_err(fault)?;
    if !copy::inspect(folder.path(), key, || Ok(())).map_err(fault)? {
        return Err(json!({ "kind": "book_is_damaged" }));
    }
    let facts = regulars_core::table::CAPTURED.iter().chain(&["history"]);
    desk.book().unwrap().read(at, |tx| facts.map(|name| dump(tx, name)).collect()).map_err(fault)
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if entry.is_dir() { found.extend(files(&entry)) } else { found.push(entry) }
    }
    found.sort();
    found
}

fn turn(bytes: &[u8], at: usize, bit: usize) -> Vec<u8> {
    let mut turned = bytes.to_vec();
    turned[at] ^= 1 << bit;
    turned
}

/// Turns so many bits one by one; how many were reported, changed nothing, and stood in the last change of the log.
fn turns(count: usize) -> (usize, usize, usize) {
    let studio = studio();
    let mut chance = Chance(0x5eed_1234_abcd_0001);
    let (mut reported, mut harmless, mut last) = (0, 0, 0);
    let ends: Vec<u64> = log_ends(&studio.log);
    let pictures = files(&studio.scene.folder.path().join("pictures"));
    let album = Album::at(studio.scene.folder.path(), &studio.key).unwrap();
    let backups = files(studio.disk.path());
    for turned in 0..count {
        let bit = chance.below(8);
        let mut told = |is_reported: bool, is_same: &dyn Fn() -> bool, what: &str| {
            assert!(is_reported || is_same(), "{what}");
            if is_reported { reported += 1 } else { harmless += 1 }
        };
        match turned % 4 {
            0 => {
                let at = chance.below(studio.file.len());
                let rows = rows_of(&turn(&studio.file, at, bit), &studio.log, &studio.key, studio.at);
                told(
                    rows.is_err(),
                    &|| rows.as_ref().is_ok_and(|rows| *rows == studio.rows),
                    &format!("the book at {at}, bit {bit}"),
                );
            }
            1 => {
                let at = chance.below(studio.log.len());
                let rows = rows_of(&studio.file, &turn(&studio.log, at, bit), &studio.key, studio.at);
                let same = rows.as_ref().is_ok_and(|rows| *rows == studio.rows);
                // What is torn in the last change reads as one that was never ended; SQLite itself cannot tell.
                if rows.is_ok() && !same && ends[ends.len() - 2] <= at as u64 {
                    last += 1;
                } else {
                    told(rows.is_err(), &|| same, &format!("the log at {at} of {}, bit {bit}", studio.log.len()));
                }
            }
            2 => {
                let file = &pictures[chance.below(pictures.len())];
                let whole = fs::read(file).unwrap();
                let at = chance.below(whole.len());
                let name = file.file_name().unwrap().to_str().unwrap();
                let before = album.get(name).unwrap();
                fs::write(file, turn(&whole, at, bit)).unwrap();
                let after = album.get(name);
                told(
                    after.is_err(),
                    &|| after.as_ref().is_ok_and(|after| *after == before),
                    &format!("{name} at {at}, bit {bit}"),
                );
                fs::write(file, whole).unwrap();
            }
            _ => {
                let file = backups.iter().find(|file| file.ends_with("book.db")).unwrap();
                let whole = fs::read(file).unwrap();
                let at = chance.below(whole.len());
                fs::write(file, turn(&whole, at, bit)).unwrap();
                let found = copy::verify(file, &studio.key);
                // The salt at the head of the file is known from the key.
                told(found.is_err(), &|| at < 16, &format!("the backup at {at}, bit {bit}"));
                fs::write(file, whole).unwrap();
            }
        }
    }
    assert!(book::exists(studio.scene.folder.path()));
    (reported, harmless, last)
}

/// Where each change of the log ends.
fn log_ends(bytes: &[u8]) -> Vec<u64> {
    let file = tempfile::NamedTempFile::new().unwrap();
    fs::write(file.path(), bytes).unwrap();
    let frames = log::frames(file.path()).unwrap();
    frames.iter().filter(|frame| frame.sound && frame.commit > 0).map(|frame| frame.at + 4096).collect()
}

#[test]
fn a_bit_that_turns_is_reported_wherever_it_changes_anything() {
    let (reported, harmless, last) = turns(80);
    println!("80 bits: {reported} reported, {harmless} changed nothing, {last} in the last change of the log");
}

#[test]
#[ignore = "a thousand bits take minutes, for --deep"]
fn a_thousand_bits_that_turn_are_reported_wherever_they_change_anything() {
    let (reported, harmless, last) = turns(1000);
    println!("1000 bits: {reported} reported, {harmless} changed nothing, {last} in the last change of the log");
    assert!(last < 20, "the last change is one of sixty");
}
