//! What becomes of a visit on its way: asked, confirmed, here, done, or nobody came.

use rusqlite::named_params;
use serde::Deserialize;
use ts_rs::TS;

use super::{Confirmation, NotNow, NotNowWhy, PaidBy, Visit, VisitState, get, other_state, pending};
use crate::day::Day;
use crate::error::{Error, Result, Rule};
use crate::field;
use crate::heads_up;
use crate::tx::Tx;
use crate::visit_service::{self, VisitLineArgs};

/// What a finished visit leaves behind.
pub struct VisitFinish<'args> {
    pub lines: &'args [VisitLineArgs],
    pub paid: i64,
    pub paid_by: PaidBy,
    pub not_now: NotNow,
    pub why: NotNowWhy,
    pub reason: &'args str,
    pub follow_up_on: Option<Day>,
}

#[derive(Debug, Deserialize, TS)]
pub struct VisitCorrect {
    pub id: String,
    /// Minor units.
    pub paid: i64,
    pub paid_by: PaidBy,
}

/// She did not come; only known once it should have begun.
pub fn no_show(tx: &Tx, id: &str) -> Result<()> {
    let visit = get(tx, id)?;
    pending(&visit)?;
    if visit.starts > tx.now() {
        return Err(Error::invalid("at", Rule::InTheFuture));
    }
    tx.execute("UPDATE visit SET state = 'no_show' WHERE id = :id", named_params! { ":id": id })?;
    heads_up::moot(tx, id)
}

pub fn confirm(tx: &Tx, id: &str) -> Result<()> {
    let visit = get(tx, id)?;
    if visit.state != VisitState::Booked {
        return Err(other_state(&visit));
    }
    tx.execute("UPDATE visit SET state = 'confirmed', confirmation = '' WHERE id = :id", named_params! { ":id": id })?;
    Ok(())
}

/// She was asked to confirm.
pub fn asked(tx: &Tx, id: &str) -> Result<()> {
    confirmation(tx, id, Confirmation::Asked)
}

/// She was asked to confirm, and says nothing.
pub fn no_answer(tx: &Tx, id: &str) -> Result<()> {
    confirmation(tx, id, Confirmation::NoAnswer)
}

/// She is here.
pub fn start(tx: &Tx, id: &str) -> Result<()> {
    pending(&get(tx, id)?)?;
    tx.execute(
        "UPDATE visit SET state = 'arrived', arrived_at = :at WHERE id = :id",
        named_params! { ":id": id, ":at": tx.at },
    )?;
    Ok(())
}

/// Done: what was done, what was paid, and what was left when she did not book.
pub fn finish(tx: &Tx, visit: &Visit, finish: &VisitFinish) -> Result<()> {
    if !matches!(visit.state, VisitState::Booked | VisitState::Confirmed | VisitState::Arrived) {
        return Err(other_state(visit));
    }
    let paid = field::price("paid", finish.paid)?;
    let reason = field::words("reason", finish.reason, field::TEXT)?;
    tx.execute(
        "UPDATE visit
         SET state = 'done', finished_at = :at, paid = :paid, paid_by = :paid_by, not_now = :not_now, why = :why, reason = :reason, follow_up_on = :follow_up_on
         WHERE id = :id",
        named_params! {
            ":id": visit.id, ":at": tx.at, ":paid": paid, ":paid_by": finish.paid_by, ":not_now": finish.not_now, ":why": finish.why, ":reason": reason,
            ":follow_up_on": finish.follow_up_on,
        },
    )?;
    heads_up::moot(tx, &visit.id)?;
    visit_service::set(tx, &visit.id, finish.lines).map_err(|cause| cause.at("lines"))
}

/// What was paid, put right after a visit was finished.
pub fn correct(tx: &Tx, args: &VisitCorrect) -> Result<()> {
    let visit = get(tx, &args.id)?;
    if visit.state != VisitState::Done {
        return Err(other_state(&visit));
    }
    let paid = field::price("paid", args.paid)?;
    tx.execute(
        "UPDATE visit SET paid = :paid, paid_by = :paid_by WHERE id = :id",
        named_params! { ":id": args.id, ":paid": paid, ":paid_by": args.paid_by },
    )?;
    Ok(())
}

fn confirmation(tx: &Tx, id: &str, now: Confirmation) -> Result<()> {
    let visit = get(tx, id)?;
    if visit.state != VisitState::Booked {
        return Err(other_state(&visit));
    }
    tx.execute("UPDATE visit SET confirmation = :now WHERE id = :id", named_params! { ":id": id, ":now": now })?;
    Ok(())
}
