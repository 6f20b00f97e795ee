//! Moving and calling off: one visit, or it and all that follow in its series.

use rusqlite::named_params;
use serde::Deserialize;
use ts_rs::TS;

use super::book::{Spot, inside, lasting};
use super::{CancelledBy, Visit, VisitBooked, bookable, following, get, pending};
use crate::choice::choice;
use crate::day::Moment;
use crate::error::{Error, Result, Rule};
use crate::field;
use crate::heads_up;
use crate::master;
use crate::room;
use crate::skill;
use crate::tx::Tx;
use crate::visit_service;

choice! {
    /// Whether a change is for one visit of a series, or for it and all after it.
    SeriesScope { One = "one", Following = "following" }
}

choice! {
    /// Whose wish a move is: what we move she must be told.
    MovedBy { Us = "us", Client = "client" }
}

#[derive(Debug, Deserialize, TS)]
pub struct VisitMove {
    pub id: String,
    pub at: Moment,
    /// Her master when absent.
    #[ts(optional)]
    pub master: Option<String>,
    /// The new master's own when absent, if it stood in the old one's own; none when empty.
    #[ts(optional)]
    pub room: Option<String>,
    /// As long as before when absent.
    #[ts(optional)]
    pub minutes: Option<i64>,
    /// One when absent.
    #[ts(optional)]
    pub scope: Option<SeriesScope>,
    /// Us when absent.
    #[ts(optional)]
    pub by: Option<MovedBy>,
}

#[derive(Debug, Deserialize, TS)]
pub struct VisitCancel {
    pub id: String,
    pub by: CancelledBy,
    /// One when absent.
    #[ts(optional)]
    pub scope: Option<SeriesScope>,
}

/// Moves a visit that has not begun, to another time, master, room or length; its series with it when that is wished.
/// All of it moves, or nothing.
pub fn shift(tx: &Tx, args: &VisitMove) -> Result<VisitBooked> {
    let visit = get(tx, &args.id)?;
    pending(&visit)?;
    let (at, shifted) = tx.zone.settle(args.at);
    bookable(tx, at)?;
    let later = at.day().since(visit.starts.day());
    let mut all = vec![visit.clone()];
    if args.scope == Some(SeriesScope::Following) {
        all.extend(following(tx, &visit)?);
    }
    // Away from where they go, so that none of them stands in the way of the next.
    if at > visit.starts {
        all.reverse();
    }
    for each in &all {
        let to = if each.id == visit.id { at } else { at.plus_days(each.starts.day().plus(later).since(at.day())) };
        place(tx, each, tx.zone.settle(to).0, args)?;
    }
    Ok(VisitBooked { id: visit.id, at, shifted })
}

/// Calls a visit off, hers or ours; all that follow in its series when that is wished.
pub fn cancel(tx: &Tx, args: &VisitCancel) -> Result<()> {
    let visit = get(tx, &args.id)?;
    pending(&visit)?;
    if args.by == CancelledBy::Nobody {
        return Err(Error::invalid("by", Rule::Required));
    }
    let mut all = vec![visit];
    if args.scope == Some(SeriesScope::Following) {
        all.extend(following(tx, &all[0])?);
    }
    for visit in all {
        tx.execute(
            "UPDATE visit SET state = 'cancelled', cancelled_at = :at, cancelled_by = :by WHERE id = :id",
            named_params! { ":id": visit.id, ":at": tx.at, ":by": args.by },
        )?;
        if args.by == CancelledBy::Us && visit.starts > tx.now() {
            heads_up::cancelled(tx, &visit.client, &visit.id, visit.starts)?;
        } else {
            heads_up::moot(tx, &visit.id)?;
        }
    }
    Ok(())
}

fn place(tx: &Tx, visit: &Visit, at: Moment, args: &VisitMove) -> Result<()> {
    let master = match args.master.as_deref().filter(|master| *master != visit.master) {
        Some(master) => {
            let master = master::present(tx, Some(master))?;
            skill::fit(tx, &master, &visit_service::sold(tx, &visit.id)?)?;
            master
        }
        None => visit.master.clone(),
    };
    let room = match &args.room {
        Some(room) if room.is_empty() || *room == visit.room => room.clone(),
        Some(room) => room::open(tx, room)?,
        None if visit.room == master::room(tx, &visit.master)? => master::room(tx, &master)?,
        None => visit.room.clone(),
    };
    let minutes = match args.minutes {
        Some(minutes) => field::within("minutes", minutes, 5, 24 * 60)?,
        None => tx.zone.lasts(visit.starts, visit.ends),
    };
    let (ends, free_from) = lasting(tx, at, minutes, tx.zone.lasts(visit.ends, visit.free_from));
    inside(tx, &Spot { master: &master, room: &room, from: at, ends, free_from, but: Some(&visit.id) })
        .map_err(|cause| if visit.id == args.id { cause } else { cause.with(at.day()) })?;
    let by = args.by.unwrap_or(MovedBy::Us);
    // A yes to the old time is no yes to ours.
    let asked_anew = by == MovedBy::Us && at != visit.starts;
    tx.execute(
        "UPDATE visit
         SET starts = :starts, ends = :ends, free_from = :free_from, master_id = :master, room_id = :room,
             state = iif(:anew, 'booked', state), confirmation = iif(:anew, '', confirmation)
         WHERE id = :id",
        named_params! {
            ":id": visit.id, ":starts": at, ":ends": ends, ":free_from": free_from, ":master": master, ":room": room, ":anew": asked_anew,
        },
    )?;
    heads_up::inside(tx, &visit.id)?;
    match by {
        MovedBy::Us => {
            heads_up::handed(tx, &visit.client, &visit.id, &visit.master, &master)?;
            heads_up::moved(tx, &visit.client, &visit.id, visit.starts, at)
        }
        MovedBy::Client => heads_up::agreed(tx, &visit.id),
    }
}
