//! What a master does, and in how many minutes, where that differs from what the service says.

use rusqlite::{Row, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::{Error, Result, Rule};
use crate::field;
use crate::service::{self, ServiceRow};
use crate::tx::Tx;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Skill {
    pub service: String,
    /// Whether she does it at all.
    pub does: bool,
    /// As the service says when absent.
    pub minutes: Option<i64>,
    pub buffer: Option<i64>,
}

/// Only where she differs from the services.
pub fn of(tx: &Tx, master: &str) -> Result<Vec<Skill>> {
    tx.all(
        "SELECT service_id, does, minutes, buffer FROM skill WHERE master_id = :master ORDER BY service_id",
        named_params! { ":master": master },
        from_row,
    )
}

/// The services as this master does them; refused when she does not do one of them.
pub fn fit(tx: &Tx, master: &str, services: &[ServiceRow]) -> Result<Vec<ServiceRow>> {
    apply(&of(tx, master)?, services)
}

/// As [`fit`], for a master whose skills are read already.
pub fn apply(skills: &[Skill], services: &[ServiceRow]) -> Result<Vec<ServiceRow>> {
    let own = |service: &ServiceRow| {
        let mut service = service.clone();
        if let Some(skill) = skills.iter().find(|skill| skill.service == service.id) {
            if !skill.does {
                return Err(Error::invalid_with("services", Rule::NotHers, &service.fields.name));
            }
            service.fields.minutes = skill.minutes.unwrap_or(service.fields.minutes);
            service.fields.buffer = skill.buffer.unwrap_or(service.fields.buffer);
        }
        Ok(service)
    };
    services.iter().map(own).collect()
}

/// Replaces what is known of a master; rows that stay the same are not touched, so that history holds only what changed.
pub fn set(tx: &Tx, master: &str, skills: &[Skill]) -> Result<()> {
    let mut wanted: Vec<Skill> = Vec::new();
    for skill in skills {
        service::get(tx, &skill.service)?;
        if let Some(minutes) = skill.minutes {
            field::within("minutes", minutes, 5, 24 * 60)?;
        }
        if let Some(buffer) = skill.buffer {
            field::within("buffer", buffer, 0, 24 * 60)?;
        }
        if wanted.iter().any(|other| other.service == skill.service) {
            return Err(Error::invalid("skills", Rule::Already));
        }
        // One that says nothing of its own is not kept.
        if !skill.does || skill.minutes.is_some() || skill.buffer.is_some() {
            wanted.push(skill.clone());
        }
    }
    let kept = of(tx, master)?;
    for gone in kept.iter().filter(|kept| !wanted.contains(kept)) {
        tx.execute(
            "DELETE FROM skill WHERE master_id = :master AND service_id = :service",
            named_params! { ":master": master, ":service": gone.service },
        )?;
    }
    for new in wanted.iter().filter(|new| !kept.contains(new)) {
        tx.execute(
            "INSERT INTO skill (id, master_id, service_id, does, minutes, buffer)
             VALUES (:id, :master, :service, :does, :minutes, :buffer)",
            named_params! {
                ":id": tx.id(), ":master": master, ":service": new.service, ":does": new.does, ":minutes": new.minutes, ":buffer": new.buffer,
            },
        )?;
    }
    Ok(())
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<Skill> {
    Ok(Skill { service: row.get(0)?, does: row.get(1)?, minutes: row.get(2)?, buffer: row.get(3)? })
}
