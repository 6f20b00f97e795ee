//! A photo on its way in: the file the owner chose is read, made fit to keep, and put into the album.

use std::fs;

use super::Desk;
use crate::day::Instant;
use crate::error::{Error, Fault, Result};
use crate::photo::{self, PhotoFound, PhotoRead};
use crate::picture;

/// Reads a chosen file. Its size is looked at before a byte of it is.
pub fn read(desk: &mut Desk, args: PhotoRead, at: Instant) -> Result<PhotoFound> {
    desk.book()?;
    let path = desk.files.take(&args.file)?;
    let refused = |why: &str| Error::Refused(Fault::NotAPicture { why: why.into() });
    // A phone that was pulled out meanwhile is no fault of the program.
    let told = fs::metadata(&path).map_err(|_| refused("unreadable"))?;
    if !told.is_file() {
        return Err(refused("other"));
    }
    if usize::try_from(told.len()).unwrap_or(usize::MAX) > picture::LARGEST {
        return Err(refused("too_large"));
    }
    let read = picture::read(&fs::read(&path).map_err(|_| refused("unreadable"))?)?;
    desk.book()?.read(at, |tx| photo::take_in(tx, &args.client, &read))
}
