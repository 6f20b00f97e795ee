//! Who stands on a list that keeps itself: everybody of whom all its conditions hold, read anew each time.
//!
//! Each condition is one query over the tables it is about; a client stands on the list who is in all of them, is not in
//! the archive and was not merged into another.

use rusqlite::types::Value;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::clients::{self, ClientList};
use crate::error::Result;
use crate::field;
use crate::fold;
use crate::saved_list::{self, ListCondition, ListStanding};
use crate::setting;
use crate::step;
use crate::tx::Tx;

#[derive(Debug, Deserialize, TS)]
pub struct ListedArgs {
    pub rule: Vec<ListCondition>,
    pub from: i64,
    pub limit: i64,
}

/// A list that Today names.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ListedCount {
    pub id: String,
    pub name: String,
    pub count: usize,
}

/// A page of the list, in the order of names.
pub fn page(tx: &Tx, args: &ListedArgs) -> Result<ClientList> {
    saved_list::checked_rule(&args.rule)?;
    let limit = field::within("limit", args.limit, 1, 200)?;
    let all = ids(tx, &args.rule)?;
    let from = usize::try_from(args.from.max(0)).unwrap_or_default();
    let shown: Vec<String> = all.iter().skip(from).take(usize::try_from(limit).unwrap_or_default()).cloned().collect();
    let total = i64::try_from(all.len()).unwrap_or(i64::MAX);
    Ok(ClientList { rows: clients::rows(tx, &shown)?, total, from: args.from.max(0) })
}

/// The lists that Today names, with how many are on each. Asked apart from Today itself, which is drawn without waiting.
pub fn on_today(tx: &Tx) -> Result<Vec<ListedCount>> {
    let lists = saved_list::list(tx)?.into_iter().filter(|list| list.fields.on_today && !list.fields.rule.is_empty());
    lists
        .map(|list| Ok(ListedCount { count: ids(tx, &list.fields.rule)?.len(), id: list.id, name: list.fields.name }))
        .collect()
}

/// Everybody of whom the rule holds, in the order of names.
pub fn ids(tx: &Tx, rule: &[ListCondition]) -> Result<Vec<String>> {
    let mut sql = "SELECT alphabet.client_id FROM alphabet WHERE alphabet.archived = 0".to_owned();
    let mut values: Vec<Value> = Vec::new();
    let mut hunters = false;
    for condition in rule {
        if *condition == ListCondition::PriceHunter {
            hunters = true;
            continue;
        }
        let (inside, more) = query(tx, condition)?;
        sql.push_str(" AND alphabet.client_id IN (");
        sql.push_str(&inside);
        sql.push(')');
        values.extend(more);
    }
    sql.push_str(" ORDER BY alphabet.place, alphabet.client_id");
    let mut ids = tx.all(&sql, rusqlite::params_from_iter(values), |row| row.get::<_, String>(0))?;
    if hunters {
        // Only a rule over each one's last visits says so; the other conditions have made them few.
        let mut hunting = Vec::new();
        for id in ids {
            if step::of(tx, &id)?.discounts == step::Discounts::Hunter {
                hunting.push(id);
            }
        }
        ids = hunting;
    }
    Ok(ids)
}

/// The clients of whom one condition holds, as a query with places `?`.
fn query(tx: &Tx, condition: &ListCondition) -> Result<(String, Vec<Value>)> {
    let today = || Value::from(tx.today().to_string());
    let ahead = "SELECT client_id FROM visit WHERE starts >= ? AND state IN ('booked', 'confirmed', 'arrived')";
    let text = |text: &str| Value::from(text.to_owned());
    Ok(match condition {
        ListCondition::Standing { is } => match is {
            ListStanding::Due => (
                format!("SELECT client_id FROM standing WHERE due_on <= ? AND (late_on IS NULL OR late_on > ?) AND {ASKED} AND client_id NOT IN ({ahead})"),
                vec![today(), today(), today(), today()],
            ),
            ListStanding::Late => (
                format!("SELECT client_id FROM standing WHERE late_on <= ? AND lapsed_on > ? AND {ASKED} AND client_id NOT IN ({ahead})"),
                vec![today(), today(), today(), today()],
            ),
            ListStanding::Lapsed => (
                format!("SELECT client_id FROM standing WHERE lapsed_on <= ? AND {ASKED} AND client_id NOT IN ({ahead})"),
                vec![today(), today(), today()],
            ),
            ListStanding::Booked => (ahead.to_owned(), vec![today()]),
            ListStanding::NotBooked => (format!("SELECT id FROM client WHERE id NOT IN ({ahead})"), vec![today()]),
            ListStanding::Paused => ("SELECT client_id FROM pause WHERE until >= ?".to_owned(), vec![today()]),
            ListStanding::Gone => ("SELECT client_id FROM standing WHERE gone <> ''".to_owned(), Vec::new()),
        },
        ListCondition::DueWithin { days } => (
            format!("SELECT client_id FROM standing WHERE due_on <= ? AND {ASKED} AND client_id NOT IN ({ahead})"),
            vec![text(&tx.today().plus(*days).to_string()), today(), today()],
        ),
        ListCondition::Value { least, most } => {
            ("SELECT client_id FROM standing GROUP BY client_id HAVING max(value) BETWEEN ? AND ?".to_owned(), bounds(*least, *most))
        }
        // Kept in quarters of a day.
        ListCondition::Rhythm { least, most } => {
            ("SELECT client_id FROM standing WHERE usual BETWEEN ? * 4 AND ? * 4".to_owned(), bounds(*least, most.map(|most| most.min(100_000)).or(Some(100_000))))
        }
        ListCondition::Visits { least, most } => (
            "SELECT id FROM client WHERE (SELECT count(*) FROM visit WHERE visit.client_id = client.id AND visit.state = 'done') BETWEEN ? AND ?".to_owned(),
            bounds(*least, *most),
        ),
        ListCondition::LastVisit { least, most } => {
            // So many days ago at least is no later than a day, and at most is no earlier than one.
            let day = |ago: Option<i64>, none: &str| ago.map_or_else(|| text(none), |ago| text(&tx.today().plus(-ago).to_string()));
            (
                "SELECT client_id FROM visit WHERE state = 'done' GROUP BY client_id HAVING substr(max(starts), 1, 10) BETWEEN ? AND ?".to_owned(),
                vec![day(*most, "0000"), day(*least, "9999")],
            )
        }
        ListCondition::Category { is } => (
            "SELECT visit.client_id FROM service JOIN visit_service ON visit_service.service_id = service.id
             JOIN visit ON visit.id = visit_service.visit_id
             WHERE service.category = ? AND visit.state = 'done'"
                .to_owned(),
            vec![text(is)],
        ),
        ListCondition::Master { is } => {
            ("SELECT client_id FROM visit WHERE master_id = ? AND state = 'done'".to_owned(), vec![text(is)])
        }
        ListCondition::Step { is } => (step::QUERY.to_owned(), vec![text(is.word())]),
        ListCondition::PriceHunter => ("SELECT id FROM client".to_owned(), Vec::new()),
        ListCondition::Tag { is } => ("SELECT client_id FROM tag WHERE word = ?".to_owned(), vec![text(is)]),
        // Nothing that is ever searched: nobody likes it.
        ListCondition::Likes { words, .. } if fold::name(words).is_empty() => {
            ("SELECT id FROM client WHERE id = ''".to_owned(), Vec::new())
        }
        ListCondition::Likes { kind, words } => {
            let parts: Vec<String> = fold::name(words).split(' ').map(|part| format!("\"{part}\"*")).collect();
            (
                "SELECT search.client_id FROM search JOIN preference ON preference.id = search.row_id
                 WHERE search.kind = 'preference' AND (? = '' OR preference.kind = ?)
                   AND search.id IN (SELECT rowid FROM search_word WHERE search_word MATCH ?)"
                    .to_owned(),
                vec![text(kind.map_or("", |kind| kind.word())), text(kind.map_or("", |kind| kind.word())), text(&parts.join(" AND "))],
            )
        }
        ListCondition::Alert { kind } => {
            let kind = kind.map_or("", |kind| kind.word());
            ("SELECT client_id FROM alert WHERE ? = '' OR kind = ?".to_owned(), vec![text(kind), text(kind)])
        }
        ListCondition::Birthday { within } => {
            let days: Vec<String> = (0..=*within).map(|day| tx.today().plus(day).to_string()[5..].to_owned()).collect();
            (
                "SELECT id FROM client WHERE birthday <> '' AND substr(birthday, -5) IN (SELECT value FROM json_each(?))".to_owned(),
                vec![text(&serde_json::to_string(&days)?)],
            )
        }
        ListCondition::Source { is } => ("SELECT id FROM client WHERE source = ?".to_owned(), vec![text(is)]),
        ListCondition::Language { is } => ("SELECT id FROM client WHERE language = ?".to_owned(), vec![text(is)]),
        ListCondition::Brought { least } => (
            "SELECT brought_by FROM client WHERE brought_by IS NOT NULL GROUP BY brought_by HAVING count(*) >= ?".to_owned(),
            vec![Value::from(*least)],
        ),
        ListCondition::Allows { kind } => (
            "SELECT consent.client_id FROM consent
             WHERE consent.kind = ? AND consent.answer = 'yes' AND consent.withdrawn_on IS NULL
               AND NOT EXISTS (SELECT 1 FROM consent AS newer
                               WHERE newer.client_id = consent.client_id AND newer.kind = consent.kind
                                 AND (newer.on_day, newer.id) > (consent.on_day, consent.id))"
                .to_owned(),
            vec![text(kind.word())],
        ),
        ListCondition::NewFor { days } => {
            let since = tx.zone.instant(tx.today().plus(-*days).starts()).0;
            ("SELECT id FROM client WHERE made_at >= ?".to_owned(), vec![Value::from(since.0)])
        }
    })
}

/// Nobody asks back who is paused or gone.
const ASKED: &str = "(paused_until IS NULL OR paused_until < ?) AND gone = ''";

fn bounds(least: Option<i64>, most: Option<i64>) -> Vec<Value> {
    vec![Value::from(least.unwrap_or(i64::MIN)), Value::from(most.unwrap_or(i64::MAX))]
}

/// The words by which a list is built: tags and sources that stand in the book.
#[derive(Debug, Serialize, TS)]
pub struct ListWords {
    pub tags: Vec<String>,
    pub sources: Vec<String>,
    pub categories: Vec<String>,
    pub currency: String,
}

pub fn words(tx: &Tx) -> Result<ListWords> {
    Ok(ListWords {
        tags: tx.all(
            "SELECT DISTINCT word FROM tag
             ORDER BY place_in((SELECT value FROM mark WHERE name = 'alphabet'), word)
             LIMIT 200",
            [],
            |row| row.get(0),
        )?,
        sources: tx.all(
            "SELECT DISTINCT source FROM client
             WHERE source <> ''
             ORDER BY place_in((SELECT value FROM mark WHERE name = 'alphabet'), source)
             LIMIT 200",
            [],
            |row| row.get(0),
        )?,
        categories: tx.all(
            "SELECT DISTINCT category FROM service
             ORDER BY place_in((SELECT value FROM mark WHERE name = 'alphabet'), category)",
            [],
            |row| row.get(0),
        )?,
        currency: setting::show(tx)?.currency,
    })
}
