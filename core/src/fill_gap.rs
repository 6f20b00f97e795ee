//! A time that came free goes to somebody who waited for it.

use serde::Deserialize;
use ts_rs::TS;

use crate::day::Moment;
use crate::error::Result;
use crate::tx::Tx;
use crate::visit::VisitBooked;
use crate::visit::book::{self, VisitBook};
use crate::visit::shift::{self, MovedBy, VisitMove};
use crate::waiting;

#[derive(Debug, Deserialize, TS)]
pub struct WaitingBook {
    /// The row of the waiting list.
    pub id: String,
    pub at: Moment,
    pub master: String,
    /// What was decided where a patch test is missing; needed then.
    #[ts(optional)]
    pub patch: Option<String>,
}

/// What she is booked for in the category comes forward, by her own wish; without such a visit a new one is booked.
/// Either way she waits no more.
pub fn book(tx: &Tx, args: &WaitingBook) -> Result<VisitBooked> {
    let wish = waiting::get(tx, &args.id)?;
    let booked = match waiting::instead(tx, &wish)?.filter(|instead| args.at < instead.at) {
        Some(instead) => shift::shift(
            tx,
            &VisitMove {
                id: instead.id,
                at: args.at,
                master: Some(args.master.clone()),
                room: None,
                minutes: None,
                scope: None,
                by: Some(MovedBy::Client),
            },
        )?,
        None => book::book(
            tx,
            &VisitBook {
                client: wish.client,
                services: vec![wish.service],
                at: args.at,
                master: Some(args.master.clone()),
                room: None,
                patch: args.patch.clone(),
            },
        )?,
    };
    waiting::booked(tx, &args.id, &booked.id)?;
    Ok(booked)
}
