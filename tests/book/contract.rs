//! What is generated from the code stays as it is generated.

use std::path::{Path, PathBuf};

use regulars_core::{book, commands, key::DataKey};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Compares a kept file with what the code makes of it, and writes it anew so that the change can be read and committed.
fn kept(path: &str, made: &str) {
    let file = root().join(path);
    let before = std::fs::read_to_string(&file).unwrap_or_default();
    if before != made {
        std::fs::write(&file, made).unwrap();
        panic!("{path} was not what the code makes; it has been written anew: look at the change and commit it");
    }
}

#[test]
fn the_screens_know_every_command_and_type() {
    kept("ui/src/api.gen.ts", &commands::typescript());
}

#[test]
fn the_schema_that_is_read_is_the_schema_that_is_used() {
    let folder = tempfile::tempdir().unwrap();
    let key = DataKey::random().unwrap();
    regulars_core::book::Book::open(folder.path(), &key, "", regulars_core::day::Instant(0)).unwrap().close().unwrap();
    kept("core/schema.sql", &book::schema(folder.path(), &key).unwrap());
}
