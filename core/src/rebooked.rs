//! Whether a client booked her next visit before the last one ended, or within a day of it.
//!
//! The rule stands in the product's section "Rebooked". It is worked out from when visits were made and called off, so
//! that moving or cancelling one later does not change what happened that day.

use rusqlite::named_params;
use serde::Serialize;
use ts_rs::TS;

use crate::day::{Instant, Moment, Zone};
use crate::error::Result;
use crate::tx::Tx;

/// What came of a visit: not known for one that was brought from elsewhere or written down later, not yet while the day
/// after it has not passed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Rebooked {
    Yes,
    No,
    NotYet,
    Unknown,
}

/// Milliseconds after the end of a visit in which a booking still counts as made on the spot.
const GRACE: i64 = 24 * 60 * 60 * 1000;

/// How often she books on the spot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct RebookedCount {
    /// Done visits of which it is known.
    pub of: usize,
    pub times: usize,
    /// Those rebooked in the category of what was done.
    pub same: usize,
}

/// One visit as the rule sees it.
#[derive(Debug, Clone)]
struct Seen {
    known: bool,
    starts: Moment,
    ends: Moment,
    done: bool,
    made_at: Instant,
    finished_at: Option<Instant>,
    cancelled_at: Option<Instant>,
    /// The categories of what was done, each between bars: `|lashes|brows|`.
    categories: String,
}

/// Over all her done visits.
pub fn count(tx: &Tx, client: &str) -> Result<RebookedCount> {
    let visits = tx.all(
        "SELECT visit.origin = 'booked', visit.starts, visit.ends, visit.state = 'done', visit.made_at, visit.finished_at, visit.cancelled_at,
                (SELECT coalesce('|' || group_concat(service.category, '|') || '|', '')
                 FROM visit_service JOIN service ON service.id = visit_service.service_id
                 WHERE visit_service.visit_id = visit.id)
         FROM visit
         WHERE visit.client_id = :client
         ORDER BY visit.starts",
        named_params! { ":client": client },
        |row| {
            Ok(Seen {
                known: row.get(0)?,
                starts: row.get(1)?,
                ends: row.get(2)?,
                done: row.get(3)?,
                made_at: row.get(4)?,
                finished_at: row.get(5)?,
                cancelled_at: row.get(6)?,
                categories: row.get(7)?,
            })
        },
    )?;
    let mut count = RebookedCount { of: 0, times: 0, same: 0 };
    for (index, visit) in visits.iter().enumerate().filter(|(_, visit)| visit.done) {
        match judge(visit, &visits[index + 1..], tx.zone, tx.at) {
            (Rebooked::Yes, same) => {
                count.of += 1;
                count.times += 1;
                count.same += usize::from(same);
            }
            (Rebooked::No, _) => count.of += 1,
            (Rebooked::NotYet | Rebooked::Unknown, _) => {}
        }
    }
    Ok(count)
}

/// Whether a done visit was followed by a booking on the spot, and whether in its own category. `later` are her visits
/// that stand after it, in any state.
fn judge(visit: &Seen, later: &[Seen], zone: Zone, now: Instant) -> (Rebooked, bool) {
    if !visit.known {
        return (Rebooked::Unknown, false);
    }
    let end = end_of(visit, zone);
    // One that was called off before this visit ended did not exist at its end; one made after it was not called off yet.
    let counts = |next: &&Seen| {
        next.starts > visit.starts
            && next.made_at.0 <= end.0 + GRACE
            && next.cancelled_at.is_none_or(|at| at > end || next.made_at > end)
    };
    let own = |next: &Seen| {
        visit
            .categories
            .split('|')
            .filter(|each| !each.is_empty())
            .any(|each| next.categories.contains(&format!("|{each}|")))
    };
    let found: Vec<&Seen> = later.iter().filter(counts).collect();
    match found.is_empty() {
        false => (Rebooked::Yes, found.into_iter().any(own)),
        true if now.0 < end.0 + GRACE => (Rebooked::NotYet, false),
        true => (Rebooked::No, false),
    }
}

/// Its planned end, or when it was finished if later that day.
fn end_of(visit: &Seen, zone: Zone) -> Instant {
    let planned = zone.instant(visit.ends).0;
    let finished = visit.finished_at.filter(|at| *at > planned && zone.moment(*at).day() == visit.ends.day());
    finished.unwrap_or(planned)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(starts: &str, made: &str, cancelled: Option<&str>, category: &str) -> Seen {
        let zone = Zone::find("Europe/Zagreb", "").unwrap();
        let at = |text: &str| zone.instant(text.parse().unwrap()).0;
        let starts: Moment = starts.parse().unwrap();
        Seen {
            known: true,
            starts,
            ends: starts.plus_minutes(75),
            done: true,
            made_at: at(made),
            finished_at: None,
            cancelled_at: cancelled.map(at),
            categories: format!("|{category}|"),
        }
    }

    #[test]
    fn a_next_visit_made_on_the_spot_counts_and_what_happens_to_it_later_does_not() {
        let zone = Zone::find("Europe/Zagreb", "").unwrap();
        let now = |text: &str| zone.instant(text.parse().unwrap()).0;
        // Done on Thursday 12 March, 11:00 to 12:15.
        let visit = seen("2026-03-12T11:00", "2026-03-01T10:00", None, "lashes");
        let next = |made, cancelled, category| vec![seen("2026-04-02T11:00", made, cancelled, category)];
        let cases = [
            ("booked before she left", next("2026-03-12T12:10", None, "lashes"), (Rebooked::Yes, true)),
            ("it stood long before", next("2026-02-01T09:00", None, "lashes"), (Rebooked::Yes, true)),
            ("another category", next("2026-03-12T12:10", None, "brows"), (Rebooked::Yes, false)),
            ("written the next morning", next("2026-03-13T10:00", None, "lashes"), (Rebooked::Yes, true)),
            ("a day and an hour later", next("2026-03-13T13:20", None, "lashes"), (Rebooked::No, false)),
            (
                "called off a week later",
                next("2026-03-12T12:10", Some("2026-03-20T09:00"), "lashes"),
                (Rebooked::Yes, true),
            ),
            (
                "called off before she left",
                next("2026-03-01T10:00", Some("2026-03-12T11:30"), "lashes"),
                (Rebooked::No, false),
            ),
            (
                "made the next morning and called off at noon",
                next("2026-03-13T09:00", Some("2026-03-13T12:00"), "lashes"),
                (Rebooked::Yes, true),
            ),
            ("nothing", vec![], (Rebooked::No, false)),
        ];
        for (name, later, wanted) in cases {
            assert_eq!(judge(&visit, &later, zone, now("2026-05-01T09:00")), wanted, "{name}");
        }
        assert_eq!(judge(&visit, &[], zone, now("2026-03-12T18:00")).0, Rebooked::NotYet, "she may still write");
        let imported = Seen { known: false, ..visit.clone() };
        assert_eq!(judge(&imported, &[], zone, now("2026-05-01T09:00")).0, Rebooked::Unknown);
        let late = Seen { finished_at: Some(now("2026-03-12T19:00")), ..visit };
        let evening = next("2026-03-13T18:30", None, "lashes");
        assert_eq!(
            judge(&late, &evening, zone, now("2026-05-01T09:00")).0,
            Rebooked::Yes,
            "counted from when it was finished"
        );
    }
}
