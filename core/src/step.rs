//! The step a client stands on, from somebody who has not come yet to somebody who brings others.
//!
//! The rule: *potential* while she has neither come nor booked; *visitor* once she booked or came without paying (a consultation,
//! a patch test); *buyer* once she paid for a visit; *client* from the third visit on, when she has a rhythm of her own;
//! *supporter* when somebody she brought has come. The owner may put her on another step, with a why; the rule is then only
//! shown beside it.
//!
//! A price-hunter is not a step: she comes for less. Of her last eight paid visits, at least three, two thirds were
//! paid below their price, and she has no right to a discount. Whoever has one, a card, is its bearer and no hunter.

use rusqlite::named_params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::choice::choice;
use crate::client::{self, ClientStep};
use crate::day::Day;
use crate::error::{Error, Result, Rule};
use crate::tx::Tx;

choice! {
    /// Whether she pays less than the price: never mind, as her right, or because she hunts.
    Discounts { None = "", Bearer = "bearer", Hunter = "hunter" }
}

/// Where she stands on the five steps.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct StepShown {
    pub step: ClientStep,
    /// What the rule says, whatever was put by hand.
    pub by_rule: ClientStep,
    /// Why she was put on it by hand; empty where the rule put her there.
    pub why: String,
    /// Since when it is by hand.
    pub on: Option<Day>,
    pub discounts: Discounts,
    /// The right she has to a discount; empty for none.
    pub right: String,
}

#[derive(Debug, Deserialize, TS)]
pub struct ClientStepSet {
    pub id: String,
    /// Absent: the rule says it again.
    pub step: Option<ClientStep>,
    pub why: String,
}

/// What the rule looks at.
#[derive(Debug, Clone, Copy, Default)]
pub struct StepFacts {
    /// Visits that stand or are done.
    pub any: bool,
    pub done: i64,
    pub paid: i64,
    /// Whom she brought and who has come.
    pub brought: i64,
}

/// [`rule`] for everybody at once: the clients on the step that stands at `?`, by hand or by the rule.
pub const QUERY: &str = "SELECT client.id FROM client
   WHERE ? = CASE
     WHEN client.step <> '' THEN client.step
     WHEN EXISTS (SELECT 1 FROM visit WHERE visit.client_id = client.id AND visit.state = 'done')
       AND EXISTS (SELECT 1 FROM client AS brought JOIN visit ON visit.client_id = brought.id
                   WHERE brought.brought_by = client.id AND visit.state = 'done') THEN 'supporter'
     WHEN (SELECT count(*) FROM visit WHERE visit.client_id = client.id AND visit.state = 'done') >= 3 THEN 'client'
     WHEN EXISTS (SELECT 1 FROM visit WHERE visit.client_id = client.id AND visit.state = 'done' AND visit.paid > 0) THEN 'buyer'
     WHEN EXISTS (SELECT 1 FROM visit WHERE visit.client_id = client.id AND visit.state NOT IN ('cancelled', 'no_show')) THEN 'visitor'
     ELSE 'potential' END";

/// Visits that make a rhythm of her own.
const OWN_RHYTHM: i64 = 3;
/// So many of her last paid visits are looked at.
const LOOKED_AT: usize = 8;
/// With fewer nothing is said about her.
const LEAST: usize = 3;

pub fn of(tx: &Tx, id: &str) -> Result<StepShown> {
    let hand = client::step(tx, id)?;
    let by_rule = rule(facts(tx, id)?);
    Ok(StepShown {
        step: hand.step.unwrap_or(by_rule),
        by_rule,
        why: hand.why,
        on: hand.on,
        discounts: discounts(&below(tx, id)?, &hand.discount),
        right: hand.discount,
    })
}

/// Puts her on a step by hand, or gives her back to the rule.
pub fn set(tx: &Tx, args: &ClientStepSet) -> Result<()> {
    client::name(tx, &args.id)?;
    if args.step.is_some() && args.why.trim().is_empty() {
        return Err(Error::invalid("why", Rule::Required));
    }
    client::put_step(tx, &args.id, args.step, &args.why)
}

pub fn rule(facts: StepFacts) -> ClientStep {
    match facts {
        StepFacts { brought: 1.., done: 1.., .. } => ClientStep::Supporter,
        StepFacts { done: OWN_RHYTHM.., .. } => ClientStep::Client,
        StepFacts { paid: 1.., .. } => ClientStep::Buyer,
        StepFacts { any: true, .. } => ClientStep::Visitor,
        _ => ClientStep::Potential,
    }
}

/// From her last paid visits, whether each was paid below its price.
pub fn discounts(below: &[bool], right: &str) -> Discounts {
    if !right.is_empty() {
        return Discounts::Bearer;
    }
    let looked: Vec<&bool> = below.iter().take(LOOKED_AT).collect();
    let cheap = looked.iter().filter(|below| ***below).count();
    if looked.len() >= LEAST && cheap * 3 >= looked.len() * 2 { Discounts::Hunter } else { Discounts::None }
}

fn facts(tx: &Tx, id: &str) -> Result<StepFacts> {
    let (any, done, paid) = tx.one(
        "SELECT count(*) FILTER (WHERE state NOT IN ('cancelled', 'no_show')) > 0,
                count(*) FILTER (WHERE state = 'done'),
                count(*) FILTER (WHERE state = 'done' AND paid > 0)
         FROM visit
         WHERE client_id = :client",
        named_params! { ":client": id },
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
    )?;
    let brought = tx.one(
        "SELECT count(*) FROM client
         WHERE brought_by = :client
           AND EXISTS (SELECT 1 FROM visit WHERE visit.client_id = client.id AND visit.state = 'done')",
        named_params! { ":client": id },
        |row| row.get(0),
    )?;
    Ok(StepFacts { any, done, paid, brought })
}

/// Her last paid visits, the newest first: whether each cost her less than its services do.
fn below(tx: &Tx, id: &str) -> Result<Vec<bool>> {
    tx.all(
        "SELECT paid < (SELECT coalesce(sum(visit_service.price), 0) FROM visit_service WHERE visit_service.visit_id = visit.id)
         FROM visit
         WHERE client_id = :client AND state = 'done' AND paid > 0
         ORDER BY starts DESC
         LIMIT :most",
        named_params! { ":client": id, ":most": LOOKED_AT },
        |row| row.get(0),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_step_begins_where_the_rule_says() {
        let cases = [
            ("nobody has seen her yet", StepFacts::default(), ClientStep::Potential),
            ("booked", StepFacts { any: true, ..StepFacts::default() }, ClientStep::Visitor),
            (
                "a consultation for nothing",
                StepFacts { any: true, done: 1, ..StepFacts::default() },
                ClientStep::Visitor,
            ),
            ("paid once", StepFacts { any: true, done: 1, paid: 1, brought: 0 }, ClientStep::Buyer),
            ("twice", StepFacts { any: true, done: 2, paid: 2, brought: 0 }, ClientStep::Buyer),
            ("three visits", StepFacts { any: true, done: 3, paid: 3, brought: 0 }, ClientStep::Client),
            ("brought somebody who came", StepFacts { any: true, done: 1, paid: 1, brought: 1 }, ClientStep::Supporter),
            (
                "brought somebody, but never came herself",
                StepFacts { brought: 2, ..StepFacts::default() },
                ClientStep::Potential,
            ),
        ];
        for (what, facts, step) in cases {
            assert_eq!(rule(facts), step, "{what}");
        }
    }

    #[test]
    fn who_comes_for_less_is_a_hunter_unless_it_is_her_right() {
        let cases: &[(&str, &[bool], &str, Discounts)] = &[
            ("nothing paid yet", &[], "", Discounts::None),
            ("two visits say nothing", &[true, true], "", Discounts::None),
            ("three below", &[true, true, true], "", Discounts::Hunter),
            ("two of three", &[true, false, true], "", Discounts::Hunter),
            ("half", &[true, false, true, false], "", Discounts::None),
            (
                "only the last eight count",
                &[false, false, false, false, false, false, true, true, true, true, true],
                "",
                Discounts::None,
            ),
            ("a card", &[true, true, true], "Gold card", Discounts::Bearer),
        ];
        for (what, below, right, says) in cases {
            assert_eq!(discounts(below, right), *says, "{what}");
        }
    }
}
