//! How long what is known of clients is kept, by kind; and clearing away what is older, which somebody looks at first and says.
//!
//! What is cleared away is gone as with an erased client: out of rows, search and history. What is still open (a promise, a plan)
//! stays, and so do visits, which are the takings; with a client who is erased they become nobody's.

use std::collections::HashSet;

use rusqlite::named_params;
use serde::Serialize;
use ts_rs::TS;

use crate::book::Book;
use crate::choice::choice;
use crate::client::ClientName;
use crate::day::{Day, Instant};
use crate::erase;
use crate::error::Result;
use crate::history::forget::{self, Rows};
use crate::setting;
use crate::tx::Tx;

choice! {
    RetentionKind { Talks = "talks", Contacts = "contacts", Photos = "photos", Health = "health", Clients = "clients" }
}

/// One kind: how long it is kept, and what is older.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RetentionRow {
    pub kind: RetentionKind,
    /// Years; 0 for ever.
    pub years: i64,
    /// Rows, or clients, that are older.
    pub count: usize,
}

/// What would be cleared away today.
#[derive(Debug, Serialize, TS)]
pub struct RetentionShown {
    pub rows: Vec<RetentionRow>,
    /// Clients who would be erased, by name; at most fifty.
    pub clients: Vec<ClientName>,
}

/// What is kept so many years: the setting, and of which tables which rows are older than `:before`, a day.
struct Kept {
    kind: RetentionKind,
    setting: &'static str,
    tables: &'static [(&'static str, &'static str)],
}

const KEPT: [Kept; 4] = [
    Kept {
        kind: RetentionKind::Talks,
        setting: "keep_talks_years",
        tables: &[(
            "note",
            "at < :before AND (promise = '' OR kept_at IS NOT NULL) AND (step = '' OR step_done_at IS NOT NULL)",
        )],
    },
    Kept {
        kind: RetentionKind::Contacts,
        setting: "keep_contacts_years",
        tables: &[
            ("contact", "at < :before"),
            ("complaint", "solved_at < :before"),
            ("win_back", "closed_on < :before"),
        ],
    },
    Kept { kind: RetentionKind::Photos, setting: "keep_photos_years", tables: &[("photo", "at < :before")] },
    Kept {
        kind: RetentionKind::Health,
        setting: "keep_health_years",
        tables: &[
            ("alert", "until < :before"),
            ("patch_test", "at < :before"),
            ("patch_decision", "at < :before"),
            ("consent", "withdrawn_on < :before"),
        ],
    },
];

/// Clients are kept so many years after anybody last saw or wrote to them.
const CLIENTS: &str = "keep_clients_years";

/// The same day so many years earlier; of a leap day the one that never was, which is as good between two others.
fn before(today: Day, years: i64) -> Option<String> {
    let today = today.to_string();
    let (year, rest) = today.split_once('-')?;
    let year: i64 = year.parse().ok()?;
    (years > 0).then(|| format!("{:04}-{rest}", year - years))
}

pub fn show(tx: &Tx) -> Result<RetentionShown> {
    let mut shown = Vec::new();
    for kept in &KEPT {
        let years = setting::number_of(tx, kept.setting)?;
        shown.push(RetentionRow { kind: kept.kind, years, count: older(tx, kept, years)?.len() });
    }
    let years = setting::number_of(tx, CLIENTS)?;
    let mut clients = unseen(tx, years)?;
    shown.push(RetentionRow { kind: RetentionKind::Clients, years, count: clients.len() });
    clients.truncate(50);
    Ok(RetentionShown { rows: shown, clients })
}

/// Clears away what [`show`] shows.
pub fn run(book: &mut Book, at: Instant, language: &str) -> Result<()> {
    erase::for_good(book, at, language, |tx| {
        let mut rows = Rows::new();
        for kept in &KEPT {
            rows.extend(older(tx, kept, setting::number_of(tx, kept.setting)?)?);
        }
        forget::rows_of(tx, &rows)
    })?;
    let clients = book.read(at, |tx| {
        let mut cards = HashSet::new();
        for client in unseen(tx, setting::number_of(tx, CLIENTS)?)? {
            cards.extend(erase::whole(tx, &client.id)?);
        }
        Ok(cards)
    })?;
    if clients.is_empty() { Ok(()) } else { erase::cards_of(book, at, language, &clients) }
}

fn older(tx: &Tx, kept: &Kept, years: i64) -> Result<Rows> {
    let mut rows = Rows::new();
    let Some(before) = before(tx.today(), years) else { return Ok(rows) };
    for (table, older) in kept.tables {
        let ids =
            tx.all(&format!("SELECT id FROM {table} WHERE {older}"), named_params! { ":before": before }, |row| {
                row.get::<_, String>(0)
            })?;
        rows.extend(ids.into_iter().map(|id| ((*table).to_owned(), id)));
    }
    Ok(rows)
}

/// Who was neither here, nor spoken or written to, nor booked, since that day, and was in the book before it.
fn unseen(tx: &Tx, years: i64) -> Result<Vec<ClientName>> {
    let Some(before) = before(tx.today(), years) else { return Ok(Vec::new()) };
    let Ok(day) = before.parse::<Day>().or_else(|_| before.replace("-02-29", "-02-28").parse()) else {
        return Ok(Vec::new());
    };
    let made = tx.zone.instant(day.starts()).0;
    tx.all(
        "SELECT client.id, client.name FROM client JOIN alphabet ON alphabet.client_id = client.id
         WHERE client.merged_into = '' AND client.made_at < :made
           AND NOT EXISTS (SELECT 1 FROM visit WHERE visit.client_id = client.id AND visit.starts >= :before)
           AND NOT EXISTS (SELECT 1 FROM note WHERE note.client_id = client.id AND note.at >= :before)
           AND NOT EXISTS (SELECT 1 FROM contact WHERE contact.client_id = client.id AND contact.at >= :before)
           AND NOT EXISTS (SELECT 1 FROM waiting WHERE waiting.client_id = client.id AND waiting.closed_at IS NULL)
         ORDER BY alphabet.place, client.id",
        named_params! { ":before": before, ":made": made },
        |row| Ok(ClientName { id: row.get(0)?, name: row.get(1)? }),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_ago_is_the_same_day() {
        let day = |text: &str| text.parse::<Day>().unwrap();
        assert_eq!(before(day("2026-03-12"), 0), None, "for ever");
        assert_eq!(before(day("2026-03-12"), 1).as_deref(), Some("2025-03-12"));
        assert_eq!(before(day("2028-02-29"), 3).as_deref(), Some("2025-02-29"), "after the 28th and before March");
        assert!("2025-02-28T20:00" < "2025-02-29" && "2025-03-01T08:00" > "2025-02-29");
    }
}
