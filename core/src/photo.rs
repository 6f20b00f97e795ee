//! Photos of a client: before and after a visit, turned and cropped without losing anything, and given out only as she allows.

use std::collections::{HashMap, HashSet};

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use rusqlite::types::Value;
use rusqlite::{Row, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::choice::choice;
use crate::client;
use crate::consent;
use crate::consent_text::ConsentKind;
use crate::day::Moment;
use crate::error::{Error, Result, Rule};
use crate::field;
use crate::picture::{self, PhotoCrop, Picture};
use crate::tx::Tx;
use crate::visit::{self, VisitShort, VisitState};

choice! {
    PhotoSide { Before = "before", After = "after", Other = "other" }
}

choice! {
    /// What a photo leaves the book for: she wants it herself, it is shown in the salon, it is posted.
    PhotoPurpose { Hers = "hers", Show = "show", Post = "post" }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PhotoRow {
    pub id: String,
    pub visit: Option<String>,
    pub at: Moment,
    pub side: PhotoSide,
    pub words: String,
    /// Names in the album: as it was brought, as it is shown, and small.
    pub original: String,
    pub picture: String,
    pub thumb: String,
    /// Degrees to the right.
    pub turn: u32,
    /// Of the original, before it is turned.
    pub crop: PhotoCrop,
}

#[derive(Debug, Deserialize, TS)]
pub struct PhotoRead {
    /// The one-time word for a file the owner chose.
    pub file: String,
    pub client: String,
}

/// A picture that lies in the album and belongs to nobody yet, and what the book takes it for.
#[derive(Debug, Serialize, TS)]
pub struct PhotoFound {
    pub picture: String,
    pub thumb: String,
    /// When it was taken; absent where the file does not say.
    pub at: Option<Moment>,
    pub visit: Option<VisitShort>,
    pub side: PhotoSide,
}

#[derive(Debug, Deserialize, TS)]
pub struct PhotoNew {
    pub picture: String,
    pub thumb: String,
    #[serde(flatten)]
    pub fields: PhotoFields,
}

#[derive(Debug, Deserialize, TS)]
pub struct PhotoFields {
    pub visit: Option<String>,
    /// Where nobody knows it is the beginning or the end of its visit, else now.
    pub at: Option<Moment>,
    pub side: PhotoSide,
    pub words: String,
}

#[derive(Debug, Deserialize, TS)]
pub struct PhotoAdd {
    pub client: String,
    pub photos: Vec<PhotoNew>,
}

#[derive(Debug, Serialize, TS)]
pub struct PhotoAdded {
    pub ids: Vec<String>,
    /// Pictures she had already.
    pub already: usize,
}

#[derive(Debug, Deserialize, TS)]
pub struct PhotoChange {
    pub id: String,
    #[serde(flatten)]
    pub fields: PhotoFields,
}

#[derive(Debug, Deserialize, TS)]
pub struct PhotoTurn {
    pub id: String,
    pub turn: u32,
    pub crop: PhotoCrop,
}

#[derive(Debug, Deserialize, TS)]
pub struct PhotoListArgs {
    pub client: String,
    /// The last one already shown.
    pub before: Option<PhotoCursor>,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PhotoCursor {
    pub at: Moment,
    pub id: String,
}

#[derive(Debug, Serialize, TS)]
pub struct PhotoPage {
    /// The newest first.
    pub photos: Vec<PhotoRow>,
    pub total: i64,
    /// Where the next page begins; absent at the end.
    pub next: Option<PhotoCursor>,
}

#[derive(Debug, Deserialize, TS)]
pub struct PhotoFileArgs {
    /// One, or two to be put side by side.
    pub photos: Vec<String>,
    pub purpose: PhotoPurpose,
}

/// A file to be written where the owner wants it.
#[derive(Debug, Serialize, TS)]
pub struct PhotoFile {
    pub name: String,
    /// A JPEG, in base64.
    pub bytes: String,
}

/// Photos of a page, and brought at once.
const PAGE: usize = 60;
const MOST: usize = 60;
const COLUMNS: &str =
    "id, visit_id, at, side, words, original, picture, thumb, turn, crop_left, crop_top, crop_right, crop_bottom";

/// All of hers, a page at a time.
pub fn list(tx: &Tx, args: &PhotoListArgs) -> Result<PhotoPage> {
    client::name(tx, &args.client)?;
    // `~` sorts after every digit, so without a cursor everything is before it.
    let (at, id) = args.before.as_ref().map_or(("~".into(), ""), |last| (last.at.to_string(), last.id.as_str()));
    let mut photos = tx.all(
        &format!(
            "SELECT {COLUMNS} FROM photo
             WHERE client_id = :client AND (at, id) < (:at, :id)
             ORDER BY at DESC, id DESC
             LIMIT :most"
        ),
        named_params! { ":client": args.client, ":at": at, ":id": id, ":most": PAGE + 1 },
        from_row,
    )?;
    let more = photos.len() > PAGE;
    photos.truncate(PAGE);
    let next = photos.last().filter(|_| more).map(|last| PhotoCursor { at: last.at, id: last.id.clone() });
    Ok(PhotoPage { photos, total: count(tx, &args.client)?, next })
}

/// How many she has.
pub fn count(tx: &Tx, client: &str) -> Result<i64> {
    tx.one("SELECT count(*) FROM photo WHERE client_id = :client", named_params! { ":client": client }, |row| {
        row.get(0)
    })
}

/// The photos of several visits, by visit, in the order they were taken.
pub fn of_visits(tx: &Tx, visits: &[&str]) -> Result<HashMap<String, Vec<PhotoRow>>> {
    let rows = tx.all(
        &format!(
            "SELECT {COLUMNS} FROM photo
             WHERE visit_id IN (SELECT value FROM json_each(:visits))
             ORDER BY visit_id, at, id"
        ),
        named_params! { ":visits": serde_json::to_string(visits)? },
        from_row,
    )?;
    let mut all: HashMap<String, Vec<PhotoRow>> = HashMap::new();
    for row in rows {
        all.entry(row.visit.clone().unwrap_or_default()).or_default().push(row);
    }
    Ok(all)
}

/// Those of no visit before a point of the story, newest first.
pub fn before(tx: &Tx, client: &str, at: &str, id: &str, most: usize) -> Result<Vec<PhotoRow>> {
    tx.all(
        &format!(
            "SELECT {COLUMNS} FROM photo
             WHERE client_id = :client AND visit_id IS NULL AND (at, id) < (:at, :id)
             ORDER BY at DESC, id DESC
             LIMIT :most"
        ),
        named_params! { ":client": client, ":at": at, ":id": id, ":most": most },
        from_row,
    )
}

/// Puts a picture into the album, and says to which visit of hers it seems to belong. No row speaks of it yet.
pub fn take_in(tx: &Tx, client: &str, read: &Picture) -> Result<PhotoFound> {
    client::name(tx, client)?;
    // A camera whose clock runs ahead does not know better than the desk.
    let at = read.taken.filter(|taken| *taken <= tx.now());
    let seen = at.unwrap_or_else(|| tx.now());
    let (visit, side) = match visit_of(tx, client, seen)? {
        Some((visit, ends)) => {
            let side = side_at(seen, visit.at, ends);
            (Some(visit), side)
        }
        None => (None, PhotoSide::Other),
    };
    let album = tx.album()?;
    Ok(PhotoFound { picture: album.put(&read.full)?, thumb: album.put(&read.thumb)?, at, visit, side })
}

pub fn add(tx: &Tx, args: &PhotoAdd) -> Result<PhotoAdded> {
    client::name(tx, &args.client)?;
    if args.photos.is_empty() {
        return Err(Error::invalid("photos", Rule::Required));
    }
    if args.photos.len() > MOST {
        return Err(Error::invalid_with("photos", Rule::TooMany, MOST));
    }
    consent::needed(tx, &args.client, ConsentKind::PhotoKeep)?;
    let mut added = PhotoAdded { ids: Vec::new(), already: 0 };
    for photo in &args.photos {
        if !tx.album()?.has(&photo.picture) || !tx.album()?.has(&photo.thumb) {
            return Err(Error::not_found("picture"));
        }
        let (at, words) = checked(tx, &args.client, &photo.fields)?;
        if has(tx, &args.client, &photo.picture)? {
            added.already += 1;
            continue;
        }
        let (id, all) = (tx.id(), PhotoCrop::ALL);
        tx.execute(
            "INSERT INTO photo (id, client_id, visit_id, at, side, words, original, picture, thumb, turn, crop_left, crop_top, crop_right, crop_bottom)
             VALUES (:id, :client, :visit, :at, :side, :words, :picture, :picture, :thumb, 0, :left, :top, :right, :bottom)",
            named_params! {
                ":id": id, ":client": args.client, ":visit": photo.fields.visit, ":at": at, ":side": photo.fields.side,
                ":words": words, ":picture": photo.picture, ":thumb": photo.thumb,
                ":left": all.left, ":top": all.top, ":right": all.right, ":bottom": all.bottom,
            },
        )?;
        added.ids.push(id);
    }
    Ok(added)
}

pub fn change(tx: &Tx, args: &PhotoChange) -> Result<()> {
    let (at, words) = checked(tx, &owner(tx, &args.id)?, &args.fields)?;
    tx.execute(
        "UPDATE photo SET visit_id = :visit, at = :at, side = :side, words = :words WHERE id = :id",
        named_params! {
            ":id": args.id, ":visit": args.fields.visit, ":at": at, ":side": args.fields.side, ":words": words,
        },
    )?;
    Ok(())
}

/// Shows it turned and cropped; always drawn from what was brought, so that it can be turned back at any time.
pub fn turn(tx: &Tx, args: &PhotoTurn) -> Result<()> {
    let row = get(tx, &args.id)?;
    let crop = args.crop.checked()?;
    if !matches!(args.turn, 0 | 90 | 180 | 270) {
        return Err(Error::invalid("turn", Rule::OutOfRange));
    }
    let album = tx.album()?;
    let drawn = picture::turned(&album.get(&row.original)?, args.turn, crop)?;
    let picture = if args.turn == 0 && crop == PhotoCrop::ALL { row.original } else { album.put(&drawn.full)? };
    tx.execute(
        "UPDATE photo
         SET picture = :picture, thumb = :thumb, turn = :turn,
             crop_left = :left, crop_top = :top, crop_right = :right, crop_bottom = :bottom
         WHERE id = :id",
        named_params! {
            ":id": args.id, ":picture": picture, ":thumb": album.put(&drawn.thumb)?, ":turn": args.turn,
            ":left": crop.left, ":top": crop.top, ":right": crop.right, ":bottom": crop.bottom,
        },
    )?;
    Ok(())
}

/// Its files stay as long as it can be brought back.
pub fn remove(tx: &Tx, id: &str) -> Result<()> {
    let gone = tx.execute("DELETE FROM photo WHERE id = :id", named_params! { ":id": id })?;
    if gone == 0 { Err(Error::not_found("photo")) } else { Ok(()) }
}

/// All of hers: she does not want them kept any more.
pub fn remove_all(tx: &Tx, client: &str) -> Result<()> {
    client::name(tx, client)?;
    tx.execute("DELETE FROM photo WHERE client_id = :client", named_params! { ":client": client })?;
    Ok(())
}

/// From now on another client's.
pub fn reassign(tx: &Tx, from: &str, to: &str) -> Result<()> {
    tx.execute("UPDATE photo SET client_id = :to WHERE client_id = :from", named_params! { ":from": from, ":to": to })?;
    Ok(())
}

/// A photo, or two side by side, as a file; only for what she allows. Its name does not say whose it is.
pub fn file(tx: &Tx, args: &PhotoFileArgs) -> Result<PhotoFile> {
    let rows = args.photos.iter().map(|id| get(tx, id)).collect::<Result<Vec<_>>>()?;
    for row in &rows {
        let client = owner(tx, &row.id)?;
        consent::needed(tx, &client, ConsentKind::PhotoKeep)?;
        match args.purpose {
            PhotoPurpose::Hers => {}
            PhotoPurpose::Show => consent::needed(tx, &client, ConsentKind::PhotoShow)?,
            PhotoPurpose::Post => consent::needed(tx, &client, ConsentKind::PhotoPost)?,
        }
    }
    let album = tx.album()?;
    let (bytes, at) = match rows.as_slice() {
        [one] => (album.get(&one.picture)?, one.at),
        [one, other] => {
            (picture::side_by_side(&album.get(&one.picture)?, &album.get(&other.picture)?)?, one.at.max(other.at))
        }
        _ => return Err(Error::invalid("photos", Rule::Required)),
    };
    Ok(PhotoFile { name: format!("photo-{}.jpg", at.day()), bytes: BASE64_STANDARD.encode(bytes) })
}

/// Every name in the album that a row speaks of.
pub fn pictures(tx: &Tx) -> Result<Vec<(String, [String; 3])>> {
    tx.all("SELECT id, original, picture, thumb FROM photo ORDER BY id", [], |row| {
        Ok((row.get(0)?, [row.get(1)?, row.get(2)?, row.get(3)?]))
    })
}

/// Of a row that history keeps, the names in the album; such a row has its columns in the order of the table.
pub fn pictures_of(columns: &[String], row: &[Option<Value>], names: &mut HashSet<String>) {
    for (column, value) in columns.iter().zip(row) {
        if let (true, Some(Value::Text(name))) = (["original", "picture", "thumb"].contains(&column.as_str()), value) {
            names.insert(name.clone());
        }
    }
}

fn get(tx: &Tx, id: &str) -> Result<PhotoRow> {
    tx.first(&format!("SELECT {COLUMNS} FROM photo WHERE id = :id"), named_params! { ":id": id }, from_row)?
        .ok_or_else(|| Error::not_found("photo"))
}

fn owner(tx: &Tx, id: &str) -> Result<String> {
    tx.first("SELECT client_id FROM photo WHERE id = :id", named_params! { ":id": id }, |row| row.get(0))?
        .ok_or_else(|| Error::not_found("photo"))
}

fn has(tx: &Tx, client: &str, picture: &str) -> Result<bool> {
    tx.one(
        "SELECT EXISTS (SELECT 1 FROM photo WHERE client_id = :client AND original = :picture)",
        named_params! { ":client": client, ":picture": picture },
        |row| row.get(0),
    )
}

/// When it was taken, and the words as they are kept. The day must have come, and the visit be hers.
fn checked(tx: &Tx, client: &str, typed: &PhotoFields) -> Result<(Moment, String)> {
    if typed.at.is_some_and(|at| at > tx.now()) {
        return Err(Error::invalid("at", Rule::InTheFuture));
    }
    let visit = typed.visit.as_ref().map(|id| visit::get(tx, id)).transpose()?;
    if visit.as_ref().is_some_and(|visit| visit.client != client) {
        return Err(Error::not_found("visit"));
    }
    let then = visit.map(|visit| if typed.side == PhotoSide::Before { visit.starts } else { visit.ends });
    let at = typed.at.or(then).unwrap_or_else(|| tx.now()).min(tx.now());
    Ok((at, field::words("words", &typed.words, field::LINE)?))
}

/// Her visit of the day on which it was taken, the nearest of several, and when it ends.
fn visit_of(tx: &Tx, client: &str, at: Moment) -> Result<Option<(VisitShort, Moment)>> {
    let until = at.day().plus(1).starts().to_string();
    let visits = visit::before(tx, client, &until, "", 20)?;
    let nearest = visits
        .iter()
        .filter(|visit| visit.starts.day() == at.day())
        .filter(|visit| !matches!(visit.state, VisitState::Cancelled | VisitState::NoShow))
        .min_by_key(|visit| visit.starts.minutes_since(at).abs());
    nearest.map(|visit| Ok((visit::short(tx, visit)?, visit.ends))).transpose()
}

/// Up to the middle of a visit it shows how she came, afterwards how she goes.
fn side_at(at: Moment, starts: Moment, ends: Moment) -> PhotoSide {
    if at.minutes_since(starts) * 2 < ends.minutes_since(starts) { PhotoSide::Before } else { PhotoSide::After }
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<PhotoRow> {
    Ok(PhotoRow {
        id: row.get(0)?,
        visit: row.get(1)?,
        at: row.get(2)?,
        side: row.get(3)?,
        words: row.get(4)?,
        original: row.get(5)?,
        picture: row.get(6)?,
        thumb: row.get(7)?,
        turn: row.get(8)?,
        crop: PhotoCrop { left: row.get(9)?, top: row.get(10)?, right: row.get(11)?, bottom: row.get(12)? },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_photo_shows_how_she_came_until_the_middle_of_the_visit() {
        let at = |clock: &str| format!("2026-03-12T{clock}").parse::<Moment>().unwrap();
        for (taken, side) in [
            ("09:40", PhotoSide::Before),
            ("10:00", PhotoSide::Before),
            ("10:44", PhotoSide::Before),
            ("10:45", PhotoSide::After),
            ("11:30", PhotoSide::After),
            ("18:00", PhotoSide::After),
        ] {
            assert_eq!(side_at(at(taken), at("10:00"), at("11:30")), side, "{taken}");
        }
    }
}
