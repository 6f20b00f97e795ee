//! What a new book begins with: its settings, one master with a working week, and the services of the trade.

use rusqlite::named_params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::day::Clock;
use crate::error::{Error, Result, Rule};
use crate::hours::HoursSpan;
use crate::master::{self, MasterFields};
use crate::say::Words;
use crate::service::{self, ServiceFields, ServiceRhythm, Trade};
use crate::setting::{self, Settings};
use crate::tx::Tx;

/// The answers of the first start.
pub struct Start {
    pub business: String,
    pub zone: String,
    pub country: String,
    pub currency: String,
    pub trade: Trade,
}

#[derive(Debug, Deserialize, TS)]
pub struct ServiceStarters {
    pub trade: Trade,
}

#[derive(Debug, Serialize, TS)]
pub struct ServiceStarted {
    pub added: usize,
}

/// One service of a starter set: its word, its category's word, minutes, buffer, price in euro, interval, last fill day,
/// what it becomes, follow-up days, days on which she is asked how it holds. The intervals are the trade's practice: a lash fill 14–21 days and still a fill until
/// 28, root colour 28–42, highlights 42–56, a cut 28–42, a fitting 7–14 while an order is open.
struct Starter {
    name: &'static str,
    category: &'static str,
    minutes: i64,
    buffer: i64,
    euro: i64,
    rhythm: ServiceRhythm,
    interval: Option<(i64, i64)>,
    last_fill: Option<i64>,
    becomes: Option<&'static str>,
    follow_up: Option<i64>,
    aftercare: &'static [i64],
}

const PLAIN: Starter = Starter {
    name: "",
    category: "",
    minutes: 60,
    buffer: 0,
    euro: 0,
    rhythm: ServiceRhythm::None,
    interval: None,
    last_fill: None,
    becomes: None,
    follow_up: None,
    aftercare: &[],
};

const LASHES: &[Starter] = &[
    Starter {
        name: "full-set",
        category: "lashes",
        minutes: 120,
        buffer: 15,
        euro: 80,
        rhythm: ServiceRhythm::Always,
        interval: Some((14, 21)),
        follow_up: Some(3),
        aftercare: &[1, 14],
        ..PLAIN
    },
    Starter {
        name: "lash-fill",
        category: "lashes",
        minutes: 75,
        buffer: 15,
        euro: 55,
        rhythm: ServiceRhythm::Always,
        interval: Some((14, 21)),
        last_fill: Some(28),
        becomes: Some("full-set"),
        follow_up: Some(3),
        ..PLAIN
    },
    Starter {
        name: "lash-lift",
        category: "lash-lift",
        minutes: 60,
        buffer: 10,
        euro: 45,
        rhythm: ServiceRhythm::Always,
        interval: Some((42, 56)),
        follow_up: Some(3),
        ..PLAIN
    },
    Starter {
        name: "brows",
        category: "brows",
        minutes: 45,
        buffer: 10,
        euro: 30,
        rhythm: ServiceRhythm::Always,
        interval: Some((21, 35)),
        follow_up: Some(3),
        ..PLAIN
    },
    Starter { name: "removal", category: "lashes", minutes: 30, buffer: 10, euro: 15, ..PLAIN },
    Starter { name: "patch-test", category: "lashes", minutes: 15, buffer: 0, euro: 0, follow_up: Some(2), ..PLAIN },
];

const HAIR: &[Starter] = &[
    Starter {
        name: "cut",
        category: "cut",
        minutes: 60,
        buffer: 10,
        euro: 40,
        rhythm: ServiceRhythm::Always,
        interval: Some((28, 42)),
        follow_up: Some(7),
        ..PLAIN
    },
    Starter {
        name: "root-colour",
        category: "colour",
        minutes: 105,
        buffer: 15,
        euro: 65,
        rhythm: ServiceRhythm::Always,
        interval: Some((28, 42)),
        follow_up: Some(3),
        ..PLAIN
    },
    Starter {
        name: "highlights",
        category: "highlights",
        minutes: 150,
        buffer: 15,
        euro: 110,
        rhythm: ServiceRhythm::Always,
        interval: Some((42, 56)),
        follow_up: Some(3),
        ..PLAIN
    },
    Starter { name: "blow-dry", category: "styling", minutes: 45, buffer: 5, euro: 25, ..PLAIN },
    Starter { name: "patch-test", category: "colour", minutes: 15, buffer: 0, euro: 0, follow_up: Some(2), ..PLAIN },
    Starter {
        name: "consultation",
        category: "consultation",
        minutes: 30,
        buffer: 0,
        euro: 0,
        follow_up: Some(7),
        ..PLAIN
    },
];

const ATELIER: &[Starter] = &[
    Starter { name: "measuring", category: "orders", minutes: 45, buffer: 15, euro: 0, follow_up: Some(7), ..PLAIN },
    Starter {
        name: "fitting",
        category: "orders",
        minutes: 45,
        buffer: 15,
        euro: 0,
        rhythm: ServiceRhythm::Order,
        interval: Some((7, 14)),
        ..PLAIN
    },
    Starter { name: "collection", category: "orders", minutes: 20, buffer: 10, euro: 0, follow_up: Some(14), ..PLAIN },
    Starter { name: "alteration", category: "alterations", minutes: 30, buffer: 10, euro: 25, ..PLAIN },
    Starter {
        name: "consultation",
        category: "consultation",
        minutes: 30,
        buffer: 0,
        euro: 0,
        follow_up: Some(7),
        ..PLAIN
    },
];

const CONSULTING: &[Starter] = &[
    Starter {
        name: "consultation",
        category: "consultation",
        minutes: 60,
        buffer: 15,
        euro: 0,
        follow_up: Some(7),
        ..PLAIN
    },
    Starter {
        name: "session",
        category: "sessions",
        minutes: 60,
        buffer: 15,
        euro: 90,
        rhythm: ServiceRhythm::Always,
        interval: Some((7, 14)),
        follow_up: Some(7),
        ..PLAIN
    },
    Starter {
        name: "review",
        category: "reviews",
        minutes: 60,
        buffer: 15,
        euro: 90,
        rhythm: ServiceRhythm::Always,
        interval: Some((80, 100)),
        follow_up: Some(7),
        ..PLAIN
    },
];

/// What ten euro of work cost about in another currency, as a first guess for her to change; nothing is guessed for
/// currencies that are not here.
const PER_TEN_EURO: &[(&str, i64)] = &[
    ("EUR", 10),
    ("USD", 10),
    ("GBP", 10),
    ("CHF", 10),
    ("BAM", 20),
    ("RON", 50),
    ("PLN", 40),
    ("UAH", 400),
    ("RSD", 1000),
    ("RUB", 1000),
    ("MDL", 200),
];

impl Start {
    /// Checked before the book's first byte is written.
    pub fn check(&self, system_zone: &str) -> Result<()> {
        if crate::day::Zone::find(&self.zone, system_zone).is_none() {
            return Err(Error::invalid("zone", Rule::Unknown));
        }
        Ok(())
    }
}

pub fn fill(tx: &Tx, start: &Start, system_zone: &str) -> Result<()> {
    let clock = |text: &str| text.parse::<Clock>().map_err(|_| Error::Broken("a clock of the starter week"));
    let settings = Settings::first(&start.business, &start.zone, &start.country, &start.currency, start.trade)?;
    setting::change(tx, &settings, system_zone)?;
    let mut week = Vec::new();
    for weekday in 1..=5 {
        week.push(HoursSpan { weekday, from: clock("09:00")?, to: clock("18:00")? });
    }
    week.push(HoursSpan { weekday: 6, from: clock("10:00")?, to: clock("15:00")? });
    let fields = MasterFields {
        name: start.business.clone(),
        colour: "berry".into(),
        room: String::new(),
        hours: week,
        skills: Vec::new(),
    };
    master::add(tx, &fields)?;
    starters(tx, &ServiceStarters { trade: start.trade })?;
    Ok(())
}

/// Adds the services a trade usually sells, in the owner's language; those whose name is there already stay as they are.
pub fn starters(tx: &Tx, args: &ServiceStarters) -> Result<ServiceStarted> {
    let set: &[Starter] = match args.trade {
        Trade::Lashes => LASHES,
        Trade::Hair => HAIR,
        Trade::Atelier => ATELIER,
        Trade::Consulting => CONSULTING,
        Trade::Other => &[],
    };
    let words = Words::of(tx.language);
    let currency = setting::show(tx)?.currency;
    let ten_euro = PER_TEN_EURO.iter().find(|(code, _)| *code == currency).map_or(0, |(_, units)| *units);
    let mut added = 0;
    let mut ids: Vec<(&str, String)> = Vec::new();
    for starter in set {
        let name = words.text(&format!("starter-{}", starter.name));
        let there = tx.first("SELECT id FROM service WHERE name = :name", named_params! { ":name": name }, |row| {
            row.get::<_, String>(0)
        })?;
        if let Some(id) = there {
            ids.push((starter.name, id));
            continue;
        }
        let id = service::add(
            tx,
            &ServiceFields {
                name,
                category: words.text(&format!("starter-category-{}", starter.category)),
                minutes: starter.minutes,
                buffer: starter.buffer,
                price: starter.euro * ten_euro / 10 * 100,
                rhythm: starter.rhythm,
                interval_from: starter.interval.map(|(from, _)| from),
                interval_to: starter.interval.map(|(_, to)| to),
                last_fill: starter.last_fill,
                becomes: starter
                    .becomes
                    .and_then(|becomes| ids.iter().find(|(name, _)| *name == becomes).map(|(_, id)| id.clone())),
                follow_up: starter.follow_up,
                aftercare: starter.aftercare.to_vec(),
                redo_days: 0,
                patch_lead: 0,
                patch_days: 0,
                patch_product: String::new(),
            },
        )?;
        ids.push((starter.name, id));
        added += 1;
    }
    Ok(ServiceStarted { added })
}
