//! What stays of the visits of a client who was erased: that somebody was here, for what, and what was paid. The takings of a
//! business are kept for years; whose they were is not.

use rusqlite::named_params;

use super::{PaidBy, VisitState};
use crate::client;
use crate::day::Moment;
use crate::error::Result;
use crate::tx::Tx;
use crate::visit_service::{self, VisitLineArgs};

/// A visit without anybody.
pub struct Taking {
    master: String,
    starts: Moment,
    ends: Moment,
    paid: Option<i64>,
    paid_by: PaidBy,
    lines: Vec<VisitLineArgs>,
}

/// The visits of these clients (their ids as JSON), of whatever kind.
pub fn ids(tx: &Tx, clients: &str) -> Result<Vec<String>> {
    tx.all(
        "SELECT id FROM visit WHERE client_id IN (SELECT value FROM json_each(:clients))",
        named_params! { ":clients": clients },
        |row| row.get(0),
    )
}

/// The done visits of these clients (their ids as JSON) for which something was paid or is owed.
pub fn of(tx: &Tx, clients: &str) -> Result<Vec<Taking>> {
    let visits = tx.all(
        "SELECT id, master_id, starts, ends, paid, paid_by FROM visit
         WHERE client_id IN (SELECT value FROM json_each(:clients)) AND state = :done
         ORDER BY starts, id",
        named_params! { ":clients": clients, ":done": VisitState::Done },
        |row| {
            let taking = Taking {
                master: row.get(1)?,
                starts: row.get(2)?,
                ends: row.get(3)?,
                paid: row.get(4)?,
                paid_by: row.get(5)?,
                lines: Vec::new(),
            };
            Ok((row.get::<_, String>(0)?, taking))
        },
    )?;
    let mut takings = Vec::new();
    for (id, mut taking) in visits {
        let lines = visit_service::of(tx, &id)?;
        taking.lines =
            lines.into_iter().map(|line| VisitLineArgs { service: line.service, price: line.price }).collect();
        let worth = taking.paid.unwrap_or_else(|| taking.lines.iter().map(|line| line.price).sum());
        if worth > 0 && !taking.lines.is_empty() {
            takings.push(taking);
        }
    }
    Ok(takings)
}

/// Writes them down as nobody's, under ids that lead back to no one.
pub fn keep(tx: &Tx, takings: &[Taking]) -> Result<()> {
    for taking in takings {
        let id = tx.id();
        tx.execute(
            "INSERT INTO visit (id, client_id, master_id, state, origin, starts, ends, free_from, made_at, finished_at, paid, cancelled_by, paid_by, not_now, reason)
             VALUES (:id, :client, :master, :state, 'typed', :starts, :ends, :ends, :finished, :finished, :paid, '', :paid_by, '', '')",
            named_params! {
                ":id": id, ":client": client::NOBODY, ":master": taking.master, ":state": VisitState::Done, ":starts": taking.starts,
                ":ends": taking.ends, ":finished": tx.zone.instant(taking.ends).0, ":paid": taking.paid, ":paid_by": taking.paid_by,
            },
        )?;
        visit_service::set(tx, &id, &taking.lines)?;
    }
    Ok(())
}
