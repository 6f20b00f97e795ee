//! Everything that happened with a client, newest first: visits with what was said in them, talks, contacts, complaints, pauses.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::choice::choice;
use crate::client;
use crate::complaint::{self, ComplaintRow};
use crate::contact::{self, ContactRow};
use crate::day::Moment;
use crate::error::Result;
use crate::gone::{self, GoneRow};
use crate::note::{self, NoteRow};
use crate::pause::{self, PauseRow};
use crate::tx::Tx;
use crate::visit::{self, CancelledBy, NotNow, NotNowWhy, PaidBy, Visit, VisitState};
use crate::visit_service;

choice! {
    StoryKind { All = "all", Visits = "visits", Talks = "talks" }
}

/// The last entry already shown.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct StoryCursor {
    pub at: Moment,
    pub id: String,
}

#[derive(Debug, Deserialize, TS)]
pub struct StoryArgs {
    pub client: String,
    pub kind: StoryKind,
    pub before: Option<StoryCursor>,
}

#[derive(Debug, Serialize, TS)]
pub struct StoryVisit {
    pub id: String,
    pub at: Moment,
    pub ends: Moment,
    pub state: VisitState,
    pub services: Vec<String>,
    /// What it cost, in minor units.
    pub price: i64,
    pub paid: Option<i64>,
    pub paid_by: PaidBy,
    pub notes: Vec<NoteRow>,
    pub not_now: NotNow,
    pub why: NotNowWhy,
    pub reason: String,
    pub cancelled_by: CancelledBy,
}

#[derive(Debug, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum StoryEntry {
    Visit { at: Moment, visit: StoryVisit },
    Note { at: Moment, note: NoteRow },
    Pause { at: Moment, pause: PauseRow },
    Contact { at: Moment, contact: ContactRow },
    Complaint { at: Moment, complaint: ComplaintRow },
    Gone { at: Moment, gone: GoneRow },
}

#[derive(Debug, Serialize, TS)]
pub struct StoryPage {
    pub entries: Vec<StoryEntry>,
    /// Where the next page begins; absent at the beginning of the story.
    pub next: Option<StoryCursor>,
}

const PAGE: usize = 40;

pub fn page(tx: &Tx, args: &StoryArgs) -> Result<StoryPage> {
    client::name(tx, &args.client)?;
    // `~` sorts after every digit, so without a cursor everything is before it.
    let (at, id) = args
        .before
        .as_ref()
        .map_or_else(|| ("~".to_owned(), String::new()), |cursor| (cursor.at.to_string(), cursor.id.clone()));
    let mut entries = Vec::new();
    if args.kind != StoryKind::Talks {
        for visit in told(tx, visit::before(tx, &args.client, &at, &id, PAGE + 1)?)? {
            entries.push((visit.at, visit.id.clone(), StoryEntry::Visit { at: visit.at, visit }));
        }
    }
    if args.kind != StoryKind::Visits {
        for note in note::before(tx, &args.client, &at, &id, PAGE + 1)? {
            entries.push((note.at, note.id.clone(), StoryEntry::Note { at: note.at, note }));
        }
        for contact in contact::before(tx, &args.client, &at, &id, PAGE + 1)? {
            entries.push((contact.at, contact.id.clone(), StoryEntry::Contact { at: contact.at, contact }));
        }
        for complaint in complaint::before(tx, &args.client, &at, &id, PAGE + 1)? {
            entries.push((complaint.at, complaint.id.clone(), StoryEntry::Complaint { at: complaint.at, complaint }));
        }
    }
    if args.kind == StoryKind::All {
        for pause in pause::of(tx, &args.client)? {
            let starts = pause.from.starts();
            if (starts.to_string(), pause.id.clone()) < (at.clone(), id.clone()) {
                entries.push((starts, pause.id.clone(), StoryEntry::Pause { at: starts, pause }));
            }
        }
    }
    if args.kind == StoryKind::All {
        for gone in gone::of(tx, &args.client)? {
            let since = gone.since.starts();
            if (since.to_string(), gone.id.clone()) < (at.clone(), id.clone()) {
                entries.push((since, gone.id.clone(), StoryEntry::Gone { at: since, gone }));
            }
        }
    }
    entries.sort_by(|one, other| (other.0, &other.1).cmp(&(one.0, &one.1)));
    let more = entries.len() > PAGE;
    entries.truncate(PAGE);
    let next = entries.last().filter(|_| more).map(|(at, id, _)| StoryCursor { at: *at, id: id.clone() });
    Ok(StoryPage { entries: entries.into_iter().map(|(_, _, entry)| entry).collect(), next })
}

fn told(tx: &Tx, visits: Vec<Visit>) -> Result<Vec<StoryVisit>> {
    let ids: Vec<&str> = visits.iter().map(|visit| visit.id.as_str()).collect();
    let mut lines = visit_service::of_many(tx, &ids)?;
    let mut notes = note::of_visits(tx, &ids)?;
    let told = visits.into_iter().map(|visit| {
        let lines = lines.remove(&visit.id).unwrap_or_default();
        StoryVisit {
            price: lines.iter().map(|line| line.price).sum(),
            services: lines.into_iter().map(|line| line.name).collect(),
            notes: notes.remove(&visit.id).unwrap_or_default(),
            id: visit.id,
            at: visit.starts,
            ends: visit.ends,
            state: visit.state,
            paid: visit.paid,
            paid_by: visit.paid_by,
            not_now: visit.not_now,
            why: visit.why,
            reason: visit.reason,
            cancelled_by: visit.cancelled_by,
        }
    });
    Ok(told.collect())
}
