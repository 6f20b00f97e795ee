//! What is done in a visit, and for how much.

use std::collections::HashMap;

use rusqlite::named_params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::{Error, Result, Rule};
use crate::field;
use crate::service::{self, ServiceRow};
use crate::tx::Tx;

#[derive(Debug, Clone, Serialize, TS)]
pub struct VisitLine {
    pub service: String,
    pub name: String,
    pub price: i64,
}

#[derive(Debug, Clone, Deserialize, TS)]
pub struct VisitLineArgs {
    pub service: String,
    /// Minor units.
    pub price: i64,
}

const MOST: usize = 20;

pub fn of(tx: &Tx, visit: &str) -> Result<Vec<VisitLine>> {
    tx.all(
        "SELECT visit_service.service_id, service.name, visit_service.price
         FROM visit_service JOIN service ON service.id = visit_service.service_id
         WHERE visit_id = :visit
         ORDER BY visit_service.position, visit_service.id",
        named_params! { ":visit": visit },
        |row| Ok(VisitLine { service: row.get(0)?, name: row.get(1)?, price: row.get(2)? }),
    )
}

/// Only the names, for lists.
pub fn names(tx: &Tx, visit: &str) -> Result<Vec<String>> {
    Ok(of(tx, visit)?.into_iter().map(|line| line.name).collect())
}

/// The lines of several visits, by visit; one without lines is left out.
pub fn of_many(tx: &Tx, visits: &[&str]) -> Result<HashMap<String, Vec<VisitLine>>> {
    let rows = tx.all(
        "SELECT visit_service.visit_id, visit_service.service_id, service.name, visit_service.price
         FROM visit_service JOIN service ON service.id = visit_service.service_id
         WHERE visit_service.visit_id IN (SELECT value FROM json_each(:visits))
         ORDER BY visit_service.visit_id, visit_service.position, visit_service.id",
        named_params! { ":visits": serde_json::to_string(visits)? },
        |row| {
            let line = VisitLine { service: row.get(1)?, name: row.get(2)?, price: row.get(3)? };
            Ok((row.get::<_, String>(0)?, line))
        },
    )?;
    let mut lines: HashMap<String, Vec<VisitLine>> = HashMap::new();
    for (visit, line) in rows {
        lines.entry(visit).or_default().push(line);
    }
    Ok(lines)
}

/// [`names`] of several visits, by visit.
pub fn names_of_many(tx: &Tx, visits: &[&str]) -> Result<HashMap<String, Vec<String>>> {
    let lines = of_many(tx, visits)?;
    Ok(lines.into_iter().map(|(visit, lines)| (visit, lines.into_iter().map(|line| line.name).collect())).collect())
}

/// The services of a visit, as they are sold today.
pub fn sold(tx: &Tx, visit: &str) -> Result<Vec<ServiceRow>> {
    of(tx, visit)?.iter().map(|line| service::get(tx, &line.service)).collect()
}

/// What a visit costs, in minor units.
pub fn total(tx: &Tx, visit: &str) -> Result<i64> {
    Ok(of(tx, visit)?.iter().map(|line| line.price).sum())
}

/// A service of a visit that cost `was` costs `price` from now on; minor units.
pub fn reprice(tx: &Tx, visit: &str, service: &str, was: i64, price: i64) -> Result<()> {
    tx.execute(
        "UPDATE visit_service SET price = :price WHERE visit_id = :visit AND service_id = :service AND price = :was",
        named_params! { ":visit": visit, ":service": service, ":was": was, ":price": price },
    )?;
    Ok(())
}

/// Makes a visit's lines be exactly these.
pub fn set(tx: &Tx, visit: &str, lines: &[VisitLineArgs]) -> Result<()> {
    if lines.is_empty() {
        return Err(Error::invalid("services", Rule::Required));
    }
    if lines.len() > MOST {
        return Err(Error::invalid_with("services", Rule::TooMany, MOST));
    }
    let kept = of(tx, visit)?;
    let same = kept.len() == lines.len()
        && kept.iter().zip(lines).all(|(old, new)| old.service == new.service && old.price == new.price);
    if same {
        return Ok(());
    }
    tx.execute("DELETE FROM visit_service WHERE visit_id = :visit", named_params! { ":visit": visit })?;
    for (position, line) in lines.iter().enumerate() {
        service::get(tx, &line.service)?;
        let price = field::price("price", line.price)?;
        tx.execute(
            "INSERT INTO visit_service (id, visit_id, service_id, price, position) VALUES (:id, :visit, :service, :price, :position)",
            named_params! { ":id": tx.id(), ":visit": visit, ":service": line.service, ":price": price, ":position": position },
        )?;
    }
    Ok(())
}

/// Of these clients (their ids as JSON) no line is left.
pub fn forget(tx: &Tx, clients: &str) -> Result<()> {
    tx.execute(
        "DELETE FROM visit_service
         WHERE visit_id IN (SELECT id FROM visit WHERE client_id IN (SELECT value FROM json_each(:clients)))",
        named_params! { ":clients": clients },
    )?;
    Ok(())
}
