//! When something falls due, for a desk that is locked: bare instants, without a name or a reason.

use std::collections::{HashMap, HashSet};

use rusqlite::named_params;

use super::dates;
use super::{ReminderFilter, ReminderListArgs, heap, meet};
use crate::day::Day;
use crate::error::Result;
use crate::setting;
use crate::standing;
use crate::tx::Tx;

/// How far ahead a locked desk knows.
const AHEAD: i64 = 30;

/// One instant for each client, the nearest first.
pub fn due_instants(tx: &Tx, most: usize) -> Result<Vec<i64>> {
    let settings = setting::show(tx)?;
    let today = tx.today();
    let all = |state| ReminderListArgs { state, master: None };
    let open = heap(tx, &settings, &all(ReminderFilter::Open))?.waiting;
    let mut days: Vec<(String, Day)> = open.into_iter().map(|each| (each.key.client, each.on)).collect();
    let put_off = heap(tx, &settings, &all(ReminderFilter::Snoozed))?.waiting;
    days.extend(put_off.into_iter().filter_map(|each| Some((each.key.client, each.until?))));
    days.extend(standing::coming(tx, most)?);
    for coming in COMING {
        days.extend(
            tx.all(coming, named_params! { ":today": today, ":most": most }, |row| Ok((row.get(0)?, row.get(1)?)))?,
        );
    }
    let lead = settings.birthday_lead_days;
    let ahead = (1 + lead..AHEAD).map(|offset| today.plus(offset));
    days.extend(dates::born(tx, ahead)?.into_iter().map(|(on, (client, ..))| (client, on.plus(-lead))));
    days.sort_by(|one, other| (one.1, &one.0).cmp(&(other.1, &other.0)));
    let mut present = HashMap::new();
    meet(tx, days.iter().map(|(client, _)| client.as_str()), &mut present)?;
    let mut seen = HashSet::new();
    let mut instants = Vec::new();
    for (client, day) in days {
        if instants.len() == most {
            break;
        }
        if present.contains_key(&client) && seen.insert(client) {
            instants.push(tx.zone.instant(day.at(settings.remind_at)).0.0);
        }
    }
    Ok(instants)
}

/// What was put down for a later day: follow-ups, promises, plans, free reminders.
const COMING: [&str; 4] = [
    "SELECT client_id, follow_up_on FROM visit
     WHERE follow_up_on > :today AND state = 'done' AND not_now = 'follow_up'
       AND NOT EXISTS (
         SELECT 1 FROM visit AS later
         WHERE later.client_id = visit.client_id AND later.starts > visit.starts AND later.state NOT IN ('cancelled', 'no_show'))
     ORDER BY follow_up_on
     LIMIT :most",
    "SELECT client_id, promise_due FROM note
     WHERE promise <> '' AND kept_at IS NULL AND promise_due IS NOT NULL AND promise_due > :today
     ORDER BY promise_due
     LIMIT :most",
    "SELECT client_id, step_on FROM win_back WHERE closed_on IS NULL AND step_on > :today ORDER BY step_on LIMIT :most",
    "SELECT client_id, due_on FROM free_reminder WHERE due_on > :today ORDER BY due_on LIMIT :most",
];
