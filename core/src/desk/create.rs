//! The first start: a new book, whole or not at all.

use std::fs;

use serde::Deserialize;
use ts_rs::TS;

use super::pass::long_enough;
use super::{Desk, DeskCondition, Kept, Nothing, language};
use crate::book::{self, Book};
use crate::day::{Instant, Zone};
use crate::error::{Error, Fault, Result};
use crate::field;
use crate::key::DataKey;
use crate::key::file::{KeyFile, KeyWay};
use crate::key::secret::Secret;
use crate::service::Trade;
use crate::start::{self, Start};

#[derive(Debug, Deserialize, TS)]
pub struct DeskCreate {
    pub business: String,
    pub language: String,
    pub zone: String,
    pub country: String,
    pub currency: String,
    pub trade: Trade,
    pub passphrase: Secret,
}

/// The first start: the book, its key, its first words, and the services of the trade.
pub fn book(desk: &mut Desk, args: DeskCreate, at: Instant) -> Result<Nothing> {
    match desk.condition() {
        DeskCondition::Empty => {}
        DeskCondition::InUse | DeskCondition::NoPlace => desk.is_kept_out()?,
        _ => return Err(Error::Refused(Fault::Conflict { what: "book".into() })),
    }
    let business = field::required("business", &args.business, field::LINE)?;
    long_enough(&args.passphrase)?;
    let first = Start { business, zone: args.zone, country: args.country, currency: args.currency, trade: args.trade };
    first.check(&desk.system_zone)?;
    let language = language(&args.language)?;
    let key = make(desk, &first, &args.passphrase, &language, at).inspect_err(|_| {
        // Nothing of hers is in it yet, so the half-made book may go and she can try again; one that has its name is
        // whole and stays. The key goes first: without it the rest is leftovers, with it the rest must stay.
        if book::exists(&desk.folder) {
            return;
        }
        let _ = fs::remove_file(desk.key_file());
        if !desk.key_file().exists() {
            book::making::forget(&desk.folder);
        }
    })?;
    desk.open_with(key, at)?;
    let hints_read = std::mem::take(&mut desk.kept.hints_read);
    desk.kept = Kept { language, theme: desk.kept.theme, hints_read, ..Kept::default() };
    desk.keep()?;
    Ok(Nothing {})
}

/// The whole book under another name, then its key, then its name: wherever this is cut off, what is left is nothing, or
/// leftovers that the next first start clears away, or a whole book with its key.
fn make(desk: &Desk, first: &Start, passphrase: &Secret, language: &str, at: Instant) -> Result<DataKey> {
    let key = DataKey::random()?;
    let zone = &desk.system_zone;
    Book::make(&desk.folder, &key, zone, at, |book| {
        book.begin(at, language, "desk_create", |tx| start::fill(tx, first, zone))
    })?;
    let mut keys = KeyFile::empty();
    let today = Zone::find(&first.zone, zone).unwrap_or(Zone::System).moment(at).day();
    keys.put(KeyWay::Passphrase, passphrase.bare(), &key, today)?;
    keys.write(&desk.key_file())?;
    book::making::finish(&desk.folder)?;
    Ok(key)
}
