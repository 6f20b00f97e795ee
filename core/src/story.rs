//! Everything that happened with a client, newest first: visits with what was said in them, talks, contacts, complaints, pauses.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::choice::choice;
use crate::client;
use crate::complaint::{self, ComplaintRow};
use crate::contact::{self, ContactRow};
use crate::day::{Day, Moment};
use crate::error::Result;
use crate::fold;
use crate::gift::{self, GiftRow};
use crate::gone::{self, GoneRow};
use crate::note::{self, NoteRow};
use crate::patch_decision::{self, PatchDecisionRow};
use crate::patch_test::{self, PatchTestRow};
use crate::pause::{self, PauseRow};
use crate::photo::{self, PhotoRow};
use crate::recipe::{self, RecipeRow};
use crate::recipe_compare::{self, RecipeDifference};
use crate::tx::Tx;
use crate::visit::{self, CancelledBy, NotNow, NotNowWhy, PaidBy, Visit, VisitState};
use crate::visit_service;

choice! {
    /// `care` is what was tested, decided and complained of.
    StoryKind { All = "all", Visits = "visits", Talks = "talks", Care = "care", Gifts = "gifts" }
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
    /// Only entries that say these words.
    #[ts(optional)]
    pub words: Option<String>,
    /// So many at most, up to 200; 40 when absent.
    #[ts(optional)]
    pub limit: Option<usize>,
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
    pub recipes: Vec<StoryRecipe>,
    pub photos: Vec<PhotoRow>,
    pub not_now: NotNow,
    pub why: NotNowWhy,
    pub reason: String,
    pub cancelled_by: CancelledBy,
}

/// How it was done, and what was new about it.
#[derive(Debug, Serialize, TS)]
pub struct StoryRecipe {
    #[serde(flatten)]
    pub row: RecipeRow,
    /// Against her recipe of the kind before; empty where there was none.
    pub changes: Vec<RecipeDifference>,
    pub first: bool,
}

#[derive(Debug, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum StoryEntry {
    Visit {
        at: Moment,
        visit: StoryVisit,
    },
    Note {
        at: Moment,
        note: NoteRow,
    },
    Pause {
        at: Moment,
        pause: PauseRow,
    },
    Contact {
        at: Moment,
        contact: ContactRow,
    },
    Complaint {
        at: Moment,
        complaint: ComplaintRow,
    },
    Gone {
        at: Moment,
        gone: GoneRow,
    },
    PatchTest {
        at: Moment,
        test: PatchTestRow,
    },
    Decision {
        at: Moment,
        decision: PatchDecisionRow,
    },
    Gift {
        at: Moment,
        gift: GiftRow,
    },
    /// One that belongs to no visit.
    Photo {
        at: Moment,
        photo: PhotoRow,
    },
}

#[derive(Debug, Serialize, TS)]
pub struct StoryPage {
    pub entries: Vec<StoryEntry>,
    /// Where the next page begins; absent at the beginning of the story.
    pub next: Option<StoryCursor>,
}

/// Entries of a page when nobody says, and at most.
const PAGE: usize = 40;
const MOST: usize = 200;

/// One entry with what it is ordered by.
type Told = (Moment, String, StoryEntry);

pub fn page(tx: &Tx, args: &StoryArgs) -> Result<StoryPage> {
    client::name(tx, &args.client)?;
    let limit = args.limit.unwrap_or(PAGE).clamp(1, MOST);
    let wanted = fold::name(args.words.as_deref().unwrap_or_default());
    // `~` sorts after every digit, so without a cursor everything is before it.
    let mut from = args
        .before
        .as_ref()
        .map_or_else(|| ("~".to_owned(), String::new()), |cursor| (cursor.at.to_string(), cursor.id.clone()));
    let mut found: Vec<Told> = Vec::new();
    loop {
        // Words are looked for a page at a time, as far back as it takes to fill one.
        let (entries, more) = before(tx, args, &from, if wanted.is_empty() { limit } else { MOST })?;
        if let Some((at, id, _)) = entries.last() {
            from = (at.to_string(), id.clone());
        }
        for entry in entries {
            if wanted.is_empty() || says(tx, &entry.2, &wanted)? {
                found.push(entry);
            }
        }
        if found.len() > limit || !more {
            let more = more || found.len() > limit;
            found.truncate(limit);
            let next = found.last().filter(|_| more).map(|(at, id, _)| StoryCursor { at: *at, id: id.clone() });
            return Ok(StoryPage { entries: found.into_iter().map(|(_, _, entry)| entry).collect(), next });
        }
        if wanted.is_empty() {
            let next = found.last().map(|(at, id, _)| StoryCursor { at: *at, id: id.clone() });
            return Ok(StoryPage { entries: found.into_iter().map(|(_, _, entry)| entry).collect(), next });
        }
    }
}

/// So many entries before a point, newest first, and whether there are earlier ones.
fn before(tx: &Tx, args: &StoryArgs, from: &(String, String), limit: usize) -> Result<(Vec<Told>, bool)> {
    let (at, id, client, most) = (from.0.as_str(), from.1.as_str(), args.client.as_str(), limit + 1);
    let shows = |kind: StoryKind| args.kind == StoryKind::All || args.kind == kind;
    let mut entries: Vec<Told> = Vec::new();
    if shows(StoryKind::Visits) {
        for visit in told(tx, client, visit::before(tx, client, at, id, most)?)? {
            entries.push((visit.at, visit.id.clone(), StoryEntry::Visit { at: visit.at, visit }));
        }
    }
    if shows(StoryKind::Talks) {
        for note in note::before(tx, client, at, id, most)? {
            entries.push((note.at, note.id.clone(), StoryEntry::Note { at: note.at, note }));
        }
        for contact in contact::before(tx, client, at, id, most)? {
            entries.push((contact.at, contact.id.clone(), StoryEntry::Contact { at: contact.at, contact }));
        }
    }
    if shows(StoryKind::Talks) || shows(StoryKind::Care) {
        for complaint in complaint::before(tx, client, at, id, most)? {
            entries.push((complaint.at, complaint.id.clone(), StoryEntry::Complaint { at: complaint.at, complaint }));
        }
    }
    if shows(StoryKind::Care) {
        for test in patch_test::before(tx, client, at, id, most)? {
            entries.push((test.fields.at, test.id.clone(), StoryEntry::PatchTest { at: test.fields.at, test }));
        }
        for decision in patch_decision::before(tx, client, at, id, most)? {
            entries.push((decision.at, decision.id.clone(), StoryEntry::Decision { at: decision.at, decision }));
        }
    }
    if shows(StoryKind::Gifts) {
        for gift in gift::before(tx, client, at, id, most)? {
            let Some(on) = gift.fields.on.map(Day::starts) else { continue };
            entries.push((on, gift.id.clone(), StoryEntry::Gift { at: on, gift }));
        }
    }
    if args.kind == StoryKind::All {
        for photo in photo::before(tx, client, at, id, most)? {
            entries.push((photo.at, photo.id.clone(), StoryEntry::Photo { at: photo.at, photo }));
        }
        let earlier = |on: Moment, row: &str| (on.to_string().as_str(), row) < (at, id);
        for pause in pause::of(tx, client)?.into_iter().filter(|pause| earlier(pause.from.starts(), &pause.id)) {
            let at = pause.from.starts();
            entries.push((at, pause.id.clone(), StoryEntry::Pause { at, pause }));
        }
        for gone in gone::of(tx, client)?.into_iter().filter(|gone| earlier(gone.since.starts(), &gone.id)) {
            let at = gone.since.starts();
            entries.push((at, gone.id.clone(), StoryEntry::Gone { at, gone }));
        }
    }
    entries.sort_by(|one, other| (other.0, &other.1).cmp(&(one.0, &one.1)));
    let more = entries.len() > limit;
    entries.truncate(limit);
    Ok((entries, more))
}

/// Whether an entry says all the words, the last of which may still be being typed.
fn says(tx: &Tx, entry: &StoryEntry, wanted: &str) -> Result<bool> {
    let note = |note: &NoteRow| [&note.words, &note.ask, &note.promise, &note.step].map(String::as_str).join(" ");
    let text = match entry {
        StoryEntry::Visit { visit, .. } => {
            let notes: Vec<String> = visit.notes.iter().map(note).collect();
            let recipes: Vec<String> = visit.recipes.iter().map(|each| recipe::words(&each.row.recipe)).collect();
            let photos: Vec<&str> = visit.photos.iter().map(|photo| photo.words.as_str()).collect();
            let parts =
                [&visit.services.join(" "), &visit.reason, &notes.join(" "), &recipes.join(" "), &photos.join(" ")];
            parts.map(String::as_str).join(" ")
        }
        StoryEntry::Note { note: talk, .. } => note(talk),
        StoryEntry::Pause { pause, .. } => format!("{} {}", pause.category, pause.reason),
        StoryEntry::Contact { contact, .. } => contact.words.clone(),
        StoryEntry::Complaint { complaint, .. } => {
            format!("{} {} {}", complaint.words, complaint.offered, complaint.solution)
        }
        StoryEntry::Gone { gone, .. } => format!("{} {}", gone.category, gone.words),
        StoryEntry::PatchTest { test, .. } => {
            let fields = &test.fields;
            [&fields.product, &fields.brand, &fields.batch, &fields.area, &fields.words].map(String::as_str).join(" ")
        }
        StoryEntry::Decision { decision, .. } => {
            format!("{} {}", decision.words, visit_service::names(tx, &decision.visit)?.join(" "))
        }
        StoryEntry::Gift { gift, .. } => gift.fields.words.clone(),
        StoryEntry::Photo { photo, .. } => photo.words.clone(),
    };
    let folded = fold::name(&text);
    Ok(wanted.split(' ').all(|part| folded.split(' ').any(|word| word.starts_with(part))))
}

fn told(tx: &Tx, client: &str, visits: Vec<Visit>) -> Result<Vec<StoryVisit>> {
    let ids: Vec<&str> = visits.iter().map(|visit| visit.id.as_str()).collect();
    let mut lines = visit_service::of_many(tx, &ids)?;
    let mut notes = note::of_visits(tx, &ids)?;
    let mut recipes = recipe::of_visits(tx, &ids)?;
    let mut photos = photo::of_visits(tx, &ids)?;
    let mut all = Vec::with_capacity(visits.len());
    for visit in visits {
        let lines = lines.remove(&visit.id).unwrap_or_default();
        let recipes = recipes.remove(&visit.id).unwrap_or_default();
        let recipes = recipes.into_iter().map(|row| new_about(tx, client, row)).collect::<Result<Vec<_>>>()?;
        all.push(StoryVisit {
            recipes,
            photos: photos.remove(&visit.id).unwrap_or_default(),
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
        });
    }
    Ok(all)
}

fn new_about(tx: &Tx, client: &str, row: RecipeRow) -> Result<StoryRecipe> {
    let before = recipe::before(tx, client, row.recipe.kind(), row.at)?;
    let changes =
        before.as_ref().map(|before| recipe_compare::differences(&before.recipe, &row.recipe)).unwrap_or_default();
    Ok(StoryRecipe { row, changes, first: before.is_none() })
}
