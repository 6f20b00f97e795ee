//! Erasing a client: gone from rows, search, history, drafts and photos, with what was merged into her. What was paid stays in
//! the takings as nobody's, and a tombstone erases her again wherever an older copy of the book brings her back.
//!
//! There is no way back, so it is no step: nothing of it can be undone.

use std::collections::HashSet;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::book::{self, Book};
use crate::client::{self, ClientName};
use crate::day::Instant;
use crate::draft;
use crate::erased::{self, Tombstone};
use crate::error::Result;
use crate::history::{self, Doer, Whole, forget};
use crate::say::Words;
use crate::search;
use crate::standing::fill;
use crate::table;
use crate::toast;
use crate::tx::Tx;
use crate::visit::nobodys;

#[derive(Debug, Deserialize, TS)]
pub struct ErasePick {
    pub client: String,
}

/// What goes of one kind.
#[derive(Debug, PartialEq, Eq, Serialize, TS)]
pub struct EraseCount {
    /// The table.
    pub kind: String,
    pub count: i64,
}

/// What would go, before it does.
#[derive(Debug, Serialize, TS)]
pub struct ErasePreview {
    pub name: String,
    /// Other cards of hers: put together with this one, they go with it.
    pub merged: Vec<ClientName>,
    pub counts: Vec<EraseCount>,
    /// Visits whose takings stay as nobody's.
    pub takings: usize,
    /// Clients in whose words her name stands: only a person can say whether that is she. At most twenty.
    pub mentions: Vec<ClientName>,
}

pub fn preview(tx: &Tx, args: &ErasePick) -> Result<ErasePreview> {
    let id = args.client.as_str();
    let name = client::name(tx, id)?.name;
    let all = whole(tx, id)?;
    let list = serde_json::to_string(&all)?;
    let mut counts = Vec::new();
    for kind in table::hers() {
        let count = forget::count(tx, kind, &list)?;
        if count > 0 {
            counts.push(EraseCount { kind: kind.to_owned(), count });
        }
    }
    let others = all.iter().filter(|card| *card != id);
    let mut merged = others.map(|card| client::name(tx, card)).collect::<Result<Vec<_>>>()?;
    merged.sort_by(|one, other| (&one.name, &one.id).cmp(&(&other.name, &other.id)));
    Ok(ErasePreview {
        merged,
        counts,
        takings: nobodys::of(tx, &list)?.len(),
        mentions: search::mentions(tx, &name, &list)?,
        name,
    })
}

/// Erases her.
pub fn client(book: &mut Book, at: Instant, language: &str, id: &str) -> Result<()> {
    let cards = book.read(at, |tx| whole(tx, id))?;
    cards_of(book, at, language, &cards)
}

/// Erases whoever was erased before and stands in this book, which is older or was salvaged.
pub fn again(book: &mut Book, at: Instant, language: &str, known: &[Tombstone]) -> Result<()> {
    let (missing, found) = book.read(at, |tx| {
        let here: HashSet<Tombstone> = erased::all(tx)?.into_iter().collect();
        let missing: Vec<&Tombstone> = known.iter().filter(|tombstone| !here.contains(tombstone)).collect();
        if missing.is_empty() {
            return Ok((missing, Vec::new()));
        }
        let mut found = Vec::new();
        for id in client::ids(tx)? {
            if missing.iter().any(|tombstone| tombstone.is_of(&id)) {
                found.extend(whole(tx, &id)?);
            }
        }
        Ok((missing, found))
    })?;
    if missing.is_empty() {
        return Ok(());
    }
    if !found.is_empty() {
        cards_of(book, at, language, &found.into_iter().collect())?;
    }
    book.note(at, "", |tx| missing.iter().try_for_each(|tombstone| erased::put(tx, tombstone)))
}

/// All of her cards: the one into which this was merged, and those that were merged into it at any depth.
pub(crate) fn whole(tx: &Tx, id: &str) -> Result<HashSet<String>> {
    client::name(tx, id)?;
    let mut kept = id.to_owned();
    while let Some(other) = client::merged_into(tx, &kept)? {
        kept = other.id;
    }
    let mut cards = HashSet::from([kept.clone()]);
    let mut left = vec![kept];
    while let Some(card) = left.pop() {
        for other in client::merged(tx, &card)? {
            if cards.insert(other.id.clone()) {
                left.push(other.id);
            }
        }
    }
    Ok(cards)
}

/// Erases these cards with all that is theirs.
pub(crate) fn cards_of(book: &mut Book, at: Instant, language: &str, cards: &HashSet<String>) -> Result<()> {
    for_good(book, at, language, |tx| {
        let list = serde_json::to_string(cards)?;
        let takings = nobodys::of(tx, &list)?;
        draft::forget_of(tx, &list)?;
        draft::forget_of(tx, &serde_json::to_string(&nobodys::ids(tx, &list)?)?)?;
        toast::forget_of(tx, &list)?;
        let pictures = forget::forget(tx, cards)?;
        for card in cards {
            erased::put(tx, &Tombstone::of(card)?)?;
        }
        // From here on it is history like everything; but nobody's step, so that nobody takes it back.
        let mut heard = history::listen(tx)?;
        if !takings.is_empty() {
            client::nobody(tx, &Words::of(language).text("erase-nobody"))?;
            nobodys::keep(tx, &takings)?;
        }
        history::append(tx, &mut heard, Doer::Scheduler, "client_erase", None, Whole::Yes)?;
        Ok(pictures)
    })
}

/// Something goes for good: `forget` removes its rows and answers with the names of its pictures, whose files go too unless
/// something else speaks of them.
pub(crate) fn for_good(
    book: &mut Book,
    at: Instant,
    language: &str,
    forget: impl FnOnce(&Tx) -> Result<HashSet<String>>,
) -> Result<()> {
    let pictures = book.note(at, language, |tx| {
        let pictures = forget(tx)?;
        fill::refresh(tx)?;
        Book::unwiped(tx)?;
        // The same picture may show somebody else.
        let left = book::pictures(tx)?;
        Ok(pictures.into_iter().filter(|name| !left.contains(name)).collect::<Vec<_>>())
    })?;
    for name in pictures {
        // Nothing speaks of it any more; what cannot be removed now goes when the album is swept.
        if let Err(cause) = book.album().remove(&name) {
            cause.fault();
        }
    }
    Ok(())
}
