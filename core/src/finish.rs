//! Finishing a visit: what was done, what to remember, when she comes again; one page, one change, one undo.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::alert::AlertRow;
use crate::booking::{self, BookingAdvice};
use crate::calendar::{self, DayVisit};
use crate::client::{self, AddressForm};
use crate::day::{ClockShift, Day, Moment};
use crate::draft::{self, DraftKey};
use crate::error::{Error, Result, Rule};
use crate::field;
use crate::note::{self, AskRow, NoteAdd, PromiseRow};
use crate::patch_decision::{self, PatchDuring, Undecided};
use crate::pause::{self, PauseAdd};
use crate::preference::{self, PreferenceAdd, PreferenceFields, PreferenceKind};
use crate::setting;
use crate::tx::Tx;
use crate::visit::book::{self, VisitBook};
use crate::visit::state::{self, VisitFinish};
use crate::visit::{self, NotNow, NotNowWhy, PaidBy, Visit, VisitShort, VisitState};
use crate::visit_service::{self, VisitLine, VisitLineArgs};
use crate::win_back;

#[derive(Debug, Deserialize, TS)]
pub struct FinishArgs {
    /// The arrived visit, else the latest begun, when absent.
    pub visit: Option<String>,
    /// Who asks: her own visits come first. Everybody's when absent.
    #[ts(optional)]
    pub master: Option<String>,
}

#[derive(Debug, Deserialize, TS)]
pub struct FinishAdviceArgs {
    pub visit: String,
    /// What was done.
    pub services: Vec<String>,
}

#[derive(Debug, Serialize, TS)]
pub struct FinishPage {
    /// Whose visit, when that cannot be known.
    pub choose: Vec<DayVisit>,
    pub visit: Option<DayVisit>,
    pub lines: Vec<VisitLine>,
    pub alerts: Vec<AlertRow>,
    pub address_form: AddressForm,
    /// The language she is spoken to in; empty for the book's own.
    pub language: String,
    pub asks: Vec<AskRow>,
    pub promises: Vec<PromiseRow>,
    /// Her next visit in the category: shown instead of offers.
    pub booked: Option<VisitShort>,
    /// Absent where nothing says how often she should come.
    pub advice: Option<BookingAdvice>,
    /// When she would be asked how she likes it.
    pub follow_up_on: Day,
    /// Whom the next visit would be with.
    pub master: String,
}

#[derive(Debug, Deserialize, TS)]
pub struct FinishPreference {
    pub kind: PreferenceKind,
    pub words: String,
}

#[derive(Debug, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum FinishNext {
    Book {
        at: Moment,
        /// With whom; as the page said when absent.
        #[ts(optional)]
        master: Option<String>,
        /// What was decided where a patch test is missing for it; needed then.
        #[ts(optional)]
        patch: Option<String>,
    },
    /// She has a next visit in the category already.
    Booked,
    /// She is asked about it on a day; `why` or `reason` must say something.
    FollowUp {
        on: Day,
        #[serde(default = "unsaid")]
        why: NotNowWhy,
        reason: String,
    },
    Pause {
        until: Day,
        #[serde(default = "unsaid")]
        why: NotNowWhy,
        reason: String,
    },
    No {
        #[serde(default = "unsaid")]
        why: NotNowWhy,
        reason: String,
    },
}

fn unsaid() -> NotNowWhy {
    NotNowWhy::Nothing
}

#[derive(Debug, Deserialize, TS)]
pub struct FinishSave {
    pub visit: String,
    pub lines: Vec<VisitLineArgs>,
    /// Minor units.
    pub paid: i64,
    pub paid_by: PaidBy,
    pub note: String,
    pub ask: String,
    pub promise: String,
    pub promise_due: Option<Day>,
    pub preference: Option<FinishPreference>,
    /// Notes whose question was asked.
    pub asked: Vec<String>,
    /// Notes whose promise was kept.
    pub kept: Vec<String>,
    pub next: FinishNext,
    /// What was decided where what was done wanted a patch test; needed then.
    #[ts(optional)]
    pub patch: Option<String>,
}

#[derive(Debug, Serialize, TS)]
pub struct FinishDone {
    pub next: Option<VisitShort>,
    pub shifted: Option<ClockShift>,
}

/// Times after the visit, when other services were done than were booked.
pub fn advice(tx: &Tx, args: &FinishAdviceArgs) -> Result<Option<BookingAdvice>> {
    booking::after(tx, &visit::get(tx, &args.visit)?, &visit::services(tx, &args.services)?)
}

pub fn page(tx: &Tx, args: &FinishArgs) -> Result<FinishPage> {
    let found = match &args.visit {
        Some(id) => Found::One(visit::get(tx, id)?),
        None => look(tx, args.master.as_deref())?,
    };
    let visit = match found {
        Found::One(visit) => visit,
        Found::Many(visits) => {
            return Ok(FinishPage {
                choose: calendar::show_all(tx, visits)?,
                visit: None,
                lines: Vec::new(),
                alerts: Vec::new(),
                address_form: AddressForm::Unknown,
                language: String::new(),
                asks: Vec::new(),
                promises: Vec::new(),
                booked: None,
                advice: None,
                follow_up_on: tx.today(),
                master: String::new(),
            });
        }
    };
    let lines = visit_service::of(tx, &visit.id)?;
    let services = visit::services(tx, &lines.iter().map(|line| line.service.clone()).collect::<Vec<_>>())?;
    let booked = already(tx, &visit, &lines)?;
    let follow_up = services
        .iter()
        .filter_map(|service| service.fields.follow_up)
        .min()
        .unwrap_or(setting::show(tx)?.follow_up_days);
    let next = booking::next_services(tx, &services)?;
    let master = booking::next_master(tx, &visit, &next)?.unwrap_or_else(|| visit.master.clone());
    // What could not be booked is not offered.
    let offered = booked.is_none() && visit::archived(tx, &visit.client, &master, &next)?.is_none();
    let advice = if offered { booking::after(tx, &visit, &services)? } else { None };
    let shown = calendar::show(tx, visit.clone())?;
    let spoken = client::full(tx, &visit.client)?.fields;
    Ok(FinishPage {
        choose: Vec::new(),
        lines,
        alerts: shown.alerts.clone(),
        address_form: spoken.address_form,
        language: spoken.language,
        asks: note::asks(tx, &visit.client)?,
        promises: note::promises(tx, &visit.client)?,
        booked,
        advice,
        follow_up_on: tx.today().plus(follow_up),
        master,
        visit: Some(shown),
    })
}

/// All of it is kept, or none: the visit, what was said, and the next visit or what stands for it.
pub fn save(tx: &Tx, args: &FinishSave) -> Result<FinishDone> {
    let visit = visit::get(tx, &args.visit)?;
    let (not_now, why, reason, follow_up_on) = match &args.next {
        FinishNext::Book { .. } | FinishNext::Booked => (NotNow::Nothing, NotNowWhy::Nothing, "", None),
        FinishNext::FollowUp { on, .. } if *on <= tx.today() => return Err(Error::invalid("on", Rule::InThePast)),
        // Whoever calls her then must know what it was about.
        FinishNext::FollowUp { why: NotNowWhy::Nothing, reason, .. } if reason.trim().is_empty() => {
            return Err(Error::invalid("reason", Rule::Required));
        }
        FinishNext::FollowUp { on, why, reason } => (NotNow::FollowUp, *why, reason.as_str(), Some(*on)),
        FinishNext::Pause { why, reason, .. } => (NotNow::Pause, *why, reason.as_str(), None),
        FinishNext::No { why, reason } => (NotNow::No, *why, reason.as_str(), None),
    };
    let finish =
        VisitFinish { lines: &args.lines, paid: args.paid, paid_by: args.paid_by, not_now, why, reason, follow_up_on };
    // Before this visit is counted among those that say whom she comes to: as the page did.
    let booking = planned(tx, &visit, args)?;
    state::finish(tx, &visit, &finish)?;
    let done: Vec<String> = args.lines.iter().map(|line| line.service.clone()).collect();
    let done = visit::services(tx, &done)?;
    let about = Undecided {
        client: &visit.client,
        visit: &visit.id,
        services: &done,
        at: visit.starts,
        during: PatchDuring::Finishing,
    };
    patch_decision::settle(tx, &about, args.patch.as_deref())?;
    win_back::came_back(tx, &visit.client)?;
    remember(tx, &visit, args)?;
    let done = match booking {
        Some(booking) => book_next(tx, &booking)?,
        None => next(tx, &visit, args)?,
    };
    draft::forget(tx, &DraftKey { key: format!("finish:{}", visit.id) })?;
    Ok(done)
}

fn remember(tx: &Tx, visit: &Visit, args: &FinishSave) -> Result<()> {
    // The note's own check would name its own field; here it stands at the form's.
    field::words("note", &args.note, field::TEXT)?;
    for id in &args.asked {
        note::asked(tx, id)?;
    }
    for id in &args.kept {
        note::kept(tx, id)?;
    }
    if [&args.note, &args.ask, &args.promise].iter().any(|text| !text.trim().is_empty()) {
        let note = NoteAdd {
            client: visit.client.clone(),
            words: args.note.clone(),
            ask: args.ask.clone(),
            promise: args.promise.clone(),
            promise_due: args.promise_due,
            step: String::new(),
        };
        note::add_to_visit(tx, &note, &visit.id)?;
    }
    if let Some(preference) = args.preference.as_ref().filter(|preference| !preference.words.trim().is_empty()) {
        preference::add(
            tx,
            &PreferenceAdd {
                client: visit.client.clone(),
                fields: PreferenceFields::plain(preference.kind, &preference.words),
            },
        )
        .map_err(|cause| cause.at("preference"))?;
    }
    Ok(())
}

/// The next visit as it will be booked, if one will.
fn planned(tx: &Tx, visit: &Visit, args: &FinishSave) -> Result<Option<VisitBook>> {
    let FinishNext::Book { at, master, patch } = &args.next else { return Ok(None) };
    let ids: Vec<String> = args.lines.iter().map(|line| line.service.clone()).collect();
    if ids.is_empty() {
        return Err(Error::invalid("lines", Rule::Required));
    }
    let services = booking::next_services(tx, &visit::services(tx, &ids)?)?;
    let master = match master {
        Some(master) => master.clone(),
        None => booking::next_master(tx, visit, &services)?.unwrap_or_else(|| visit.master.clone()),
    };
    Ok(Some(VisitBook {
        client: visit.client.clone(),
        services: services.into_iter().map(|service| service.id).collect(),
        at: *at,
        master: Some(master),
        room: None,
        patch: patch.clone(),
    }))
}

fn book_next(tx: &Tx, booking: &VisitBook) -> Result<FinishDone> {
    let booked = book::book(tx, booking)?;
    Ok(FinishDone { next: Some(visit::short(tx, &visit::get(tx, &booked.id)?)?), shifted: booked.shifted })
}

fn next(tx: &Tx, visit: &Visit, args: &FinishSave) -> Result<FinishDone> {
    match &args.next {
        FinishNext::Booked => {
            let lines = visit_service::of(tx, &visit.id)?;
            let next = already(tx, visit, &lines)?.ok_or_else(|| Error::invalid("next", Rule::NeedsNext))?;
            Ok(FinishDone { next: Some(next), shifted: None })
        }
        FinishNext::Pause { until, reason, .. } => {
            pause::add(
                tx,
                &PauseAdd {
                    client: visit.client.clone(),
                    category: String::new(),
                    until: *until,
                    reason: reason.clone(),
                },
            )?;
            Ok(FinishDone { next: None, shifted: None })
        }
        FinishNext::Book { .. } | FinishNext::FollowUp { .. } | FinishNext::No { .. } => {
            Ok(FinishDone { next: None, shifted: None })
        }
    }
}

/// Her next visit in the category of what was done.
fn already(tx: &Tx, visit: &Visit, lines: &[VisitLine]) -> Result<Option<VisitShort>> {
    let ids: Vec<String> = lines.iter().map(|line| line.service.clone()).collect();
    for service in visit::services(tx, &ids)? {
        if let Some(next) = visit::next(tx, &visit.client, visit.starts.max(tx.now()), Some(&service.fields.category))?
            .filter(|next| next.id != visit.id)
        {
            return Ok(Some(next));
        }
    }
    Ok(None)
}

enum Found {
    One(Visit),
    Many(Vec<Visit>),
}

/// The arrived visit, else the latest begun, else whoever is still to come today.
fn look(tx: &Tx, master: Option<&str>) -> Result<Found> {
    let now = tx.now();
    let mut today = visit::between(tx, now.day().starts(), now.day().plus(1).starts(), None)?;
    let going_on = |visit: &Visit| match visit.state {
        VisitState::Arrived => true,
        VisitState::Booked | VisitState::Confirmed => visit.starts <= now,
        _ => false,
    };
    // Two masters work side by side: whoever asks means her own client, if she has one.
    if let Some(master) = master
        && today.iter().any(|visit| visit.master == master && going_on(visit))
    {
        today.retain(|visit| visit.master == master);
    }
    let here: Vec<Visit> = today.iter().filter(|visit| visit.state == VisitState::Arrived).cloned().collect();
    let pending: Vec<Visit> =
        today.into_iter().filter(|visit| matches!(visit.state, VisitState::Booked | VisitState::Confirmed)).collect();
    if here.len() > 1 {
        return Ok(Found::Many(here));
    }
    if let Some(visit) = here.into_iter().next().or_else(|| pending.iter().rfind(|visit| visit.starts <= now).cloned())
    {
        return Ok(Found::One(visit));
    }
    Ok(Found::Many(pending))
}
