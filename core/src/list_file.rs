//! Lists as files for other programs: clients as a table or as cards, visits as a table. Our own import reads each of them back.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use serde::Deserialize;
use ts_rs::TS;

use crate::channel::{self, ChannelKind, ChannelRow};
use crate::choice::choice;
use crate::client::{self, AddressForm};
use crate::day::{Moment, birthday};
use crate::error::{Error, Result, Rule};
use crate::field;
use crate::listed;
use crate::paper::PrintFile;
use crate::person::Relation;
use crate::saved_list;
use crate::setting;
use crate::sheet::write::{Cell, csv, xlsx};
use crate::tx::Tx;
use crate::vcard::{self, write as card};
use crate::visit::{self, VisitState};

choice! {
    ListOf { Clients = "clients", Visits = "visits" }
}

choice! {
    ListForm { Csv = "csv", Xlsx = "xlsx", Vcard = "vcard" }
}

#[derive(Debug, Deserialize, TS)]
pub struct ListFileArgs {
    pub of: ListOf,
    pub form: ListForm,
    /// Only the clients of this list of the owner's; all who are not in the archive when absent.
    pub list: Option<String>,
    /// What the file is called, without its ending.
    pub title: String,
}

/// The headings of our own lists, which the import knows.
const CLIENTS: [&str; 18] = [
    "Name",
    "Phone",
    "E-mail",
    "Instagram",
    "Telegram",
    "Viber",
    "WhatsApp",
    "Facebook",
    "Signal",
    "Birthday",
    "Tags",
    "Source",
    "Employer",
    "Discount",
    "Language",
    "Form of address",
    "Last visit",
    "Next visit",
];
const VISITS: [&str; 12] = [
    "Date", "Time", "Client", "Phone", "E-mail", "Service", "Category", "Price", "Paid", "Minutes", "Master", "Status",
];

pub fn file(tx: &Tx, args: &ListFileArgs) -> Result<PrintFile> {
    let title = field::required("title", &field::one_line(&args.title), field::LINE)?;
    let rule = match &args.list {
        Some(list) => saved_list::get(tx, list)?.fields.rule,
        None => Vec::new(),
    };
    let ids = if args.of == ListOf::Clients { listed::ids(tx, &rule)? } else { Vec::new() };
    let (bytes, end) = match (args.of, args.form) {
        (ListOf::Clients, ListForm::Csv) => (csv(CLIENTS, clients(tx, &ids)?)?.into_bytes(), "csv"),
        (ListOf::Clients, ListForm::Xlsx) => (xlsx(CLIENTS, clients(tx, &ids)?)?, "xlsx"),
        (ListOf::Clients, ListForm::Vcard) => (cards(tx, &ids)?.into_bytes(), "vcf"),
        (ListOf::Visits, ListForm::Csv) => (csv(VISITS, visits(tx)?)?.into_bytes(), "csv"),
        (ListOf::Visits, ListForm::Xlsx) => (xlsx(VISITS, visits(tx)?)?, "xlsx"),
        (ListOf::Visits, ListForm::Vcard) => return Err(Error::invalid("form", Rule::Unknown)),
    };
    Ok(PrintFile { name: field::file_name(&title, end), bytes: BASE64_STANDARD.encode(bytes) })
}

fn clients(tx: &Tx, ids: &[String]) -> Result<Vec<[Cell; 18]>> {
    let mut rows = Vec::with_capacity(ids.len());
    for id in ids {
        let client::ClientFull { fields, .. } = client::full(tx, id)?;
        let of = |kind: ChannelKind| {
            let values = fields.channels.iter().filter(|channel| channel.kind == kind);
            Cell::several(values.map(|channel| channel.typed.as_str()))
        };
        let text = |words: &str| Cell::Text(words.to_owned());
        let next = visit::next(tx, id, tx.now(), None)?.map(|visit| spaced(visit.at));
        rows.push([
            text(&fields.name),
            of(ChannelKind::Phone),
            of(ChannelKind::Email),
            of(ChannelKind::Instagram),
            of(ChannelKind::Telegram),
            of(ChannelKind::Viber),
            of(ChannelKind::Whatsapp),
            of(ChannelKind::Facebook),
            of(ChannelKind::Signal),
            text(&fields.birthday),
            Cell::several(fields.tags.iter().map(String::as_str)),
            text(&fields.source),
            text(&fields.employer),
            text(&fields.discount),
            text(&fields.language),
            text(if fields.address_form == AddressForm::Unknown { "" } else { fields.address_form.word() }),
            Cell::day(visit::last_done(tx, id)?.map(|visit| visit.starts.day())),
            next.map_or(Cell::Nothing, Cell::Text),
        ]);
    }
    Ok(rows)
}

fn cards(tx: &Tx, ids: &[String]) -> Result<String> {
    let mut cards = Vec::with_capacity(ids.len());
    for id in ids {
        let client::ClientFull { fields, .. } = client::full(tx, id)?;
        let mut going = card::Going {
            uid: format!("urn:uuid:{id}"),
            name: fields.name,
            birthday: fields.birthday.parse::<birthday::Birthday>().ok().map(vcard::Birthday::from),
            tags: fields.tags,
            language: fields.language,
            ..card::Going::default()
        };
        for ChannelRow { kind, typed, label, .. } in fields.channels {
            match kind {
                ChannelKind::Phone => going.phones.push(card::Called { value: typed, label }),
                ChannelKind::Email => going.emails.push(card::Called { value: typed, label }),
                ChannelKind::Other if label.is_empty() => going.handles.push(("other".into(), typed)),
                ChannelKind::Other => going.handles.push((label, typed)),
                service => going.handles.push((service.word().to_owned(), typed)),
            }
        }
        going.people = fields.people.into_iter().map(|person| (relation(person.relation), person.name)).collect();
        cards.push(going);
    }
    Ok(card::write(cards))
}

fn relation(relation: Relation) -> vcard::Relation {
    match relation {
        Relation::Child => vcard::Relation::Child,
        Relation::Partner => vcard::Relation::Partner,
        Relation::Parent => vcard::Relation::Parent,
        Relation::Sibling => vcard::Relation::Sibling,
        Relation::Friend => vcard::Relation::Friend,
        Relation::Other => vcard::Relation::Other,
    }
}

/// A row of every service of every visit, the oldest first, in the order of an index. What was paid and how long it took stands in the first of a visit.
fn visits(tx: &Tx) -> Result<Vec<[Cell; 12]>> {
    let digits = setting::show(tx)?.minor_digits();
    let mut statement = tx.conn.prepare(
        "SELECT visit.id, visit.client_id, visit.starts, visit.ends, visit.state, visit.paid,
                client.name, master.name, service.name, service.category, visit_service.price
         FROM visit
         CROSS JOIN visit_service ON visit_service.visit_id = visit.id
         CROSS JOIN client ON client.id = visit.client_id
         CROSS JOIN master ON master.id = visit.master_id
         CROSS JOIN service ON service.id = visit_service.service_id
         WHERE client.merged_into = ''
         ORDER BY visit.starts, visit.id, visit_service.position",
    )?;
    let (mut rows, mut before) = (Vec::new(), String::new());
    let mut found = statement.query([])?;
    while let Some(row) = found.next()? {
        let id: String = row.get(0)?;
        let (starts, ends): (Moment, Moment) = (row.get(2)?, row.get(3)?);
        let state: VisitState = row.get(4)?;
        let first = id != before;
        let channels = channel::of(tx, &row.get::<_, String>(1)?)?;
        let reached = |kind: ChannelKind| {
            let one = channels.iter().find(|channel| channel.kind == kind);
            one.map_or(Cell::Nothing, |channel| Cell::Text(channel.typed.clone()))
        };
        let text = |column: usize| row.get(column).map(Cell::Text);
        let paid = row.get::<_, Option<i64>>(5)?.map(|paid| if first { paid } else { 0 });
        rows.push([
            Cell::Day(starts.day()),
            Cell::Text(starts.clock().to_string()),
            text(6)?,
            reached(ChannelKind::Phone),
            reached(ChannelKind::Email),
            text(8)?,
            text(9)?,
            Cell::Money(row.get(10)?, digits),
            paid.map_or(Cell::Nothing, |paid| Cell::Money(paid, digits)),
            if first { Cell::Number(ends.minutes_since(starts)) } else { Cell::Nothing },
            text(7)?,
            Cell::Text(status(state).to_owned()),
        ]);
        before = id;
    }
    Ok(rows)
}

fn status(state: VisitState) -> &'static str {
    match state {
        VisitState::Booked => "Booked",
        VisitState::Confirmed => "Confirmed",
        VisitState::Arrived => "Arrived",
        VisitState::Done => "Done",
        VisitState::Cancelled => "Cancelled",
        VisitState::NoShow => "No-show",
    }
}

fn spaced(at: Moment) -> String {
    at.to_string().replace('T', " ")
}
