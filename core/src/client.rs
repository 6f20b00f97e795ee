//! A client: who she is, how she wants to be spoken to, who is around her.

use rusqlite::{Row, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::channel::{self, ChannelRow};
use crate::choice::choice;
use crate::day::{Day, Instant};
use crate::error::{Error, Result, Rule};
use crate::field;
use crate::person::{self, PersonRow};
use crate::tag;
use crate::tx::Tx;

choice! {
    /// ты or вы, ti or vi, tu or dumneavoastră; empty when nobody has asked yet.
    AddressForm { Unknown = "", Informal = "informal", Formal = "formal" }
}

choice! {
    /// From somebody who has not come yet to somebody who brings others; `step.rs` says how.
    ClientStep { Potential = "potential", Visitor = "visitor", Buyer = "buyer", Client = "client", Supporter = "supporter" }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ClientFields {
    pub name: String,
    pub address_form: AddressForm,
    /// The language she is written to in; empty for the book's own.
    pub language: String,
    /// Empty, `1991-03-04` or `--03-04`.
    pub birthday: String,
    /// How she found us.
    pub source: String,
    /// The client who brought her.
    pub brought_by: Option<String>,
    /// Where she works.
    #[serde(default)]
    pub employer: String,
    /// The discount she has a right to, such as a card; empty for none.
    #[serde(default)]
    pub discount: String,
    pub channels: Vec<ChannelRow>,
    pub people: Vec<PersonRow>,
    pub tags: Vec<String>,
}

#[derive(Debug, Serialize, TS)]
pub struct ClientFull {
    pub id: String,
    #[serde(flatten)]
    pub fields: ClientFields,
    pub archived: bool,
    /// She asked not to be contacted: nobody proposes a message to her.
    pub no_contact: bool,
    /// When her form of address last changed; absent where it never did.
    pub address_since: Option<Day>,
    pub made_on: Day,
}

/// What was put by hand about her step.
pub struct HandStep {
    pub step: Option<ClientStep>,
    pub why: String,
    pub on: Option<Day>,
    /// The right she has to a discount.
    pub discount: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ClientName {
    pub id: String,
    pub name: String,
}

#[derive(Debug, Deserialize, TS)]
pub struct ClientChange {
    pub id: String,
    pub fields: ClientFields,
}

pub fn add(tx: &Tx, typed: &ClientFields) -> Result<String> {
    let fields = checked(tx, typed)?;
    let id = tx.id();
    tx.execute(
        "INSERT INTO client (id, name, address_form, language, birthday, source, brought_by, employer, discount, made_at)
         VALUES (:id, :name, :address_form, :language, :birthday, :source, :brought_by, :employer, :discount, :at)",
        named_params! {
            ":id": id, ":name": fields.name, ":address_form": fields.address_form, ":language": fields.language,
            ":birthday": fields.birthday, ":source": fields.source, ":brought_by": fields.brought_by,
            ":employer": fields.employer, ":discount": fields.discount, ":at": tx.at,
        },
    )?;
    around(tx, &id, typed)?;
    Ok(id)
}

pub fn change(tx: &Tx, args: &ClientChange) -> Result<()> {
    let fields = checked(tx, &args.fields)?;
    if fields.brought_by.as_ref() == Some(&args.id) {
        return Err(Error::invalid("brought_by", Rule::Already));
    }
    let changed = tx.execute(
        "UPDATE client
         SET name = :name, address_since = iif(address_form = :address_form OR address_form = '', address_since, :today),
             address_form = :address_form, language = :language, birthday = :birthday, source = :source, brought_by = :brought_by,
             employer = :employer, discount = :discount
         WHERE id = :id",
        named_params! {
            ":id": args.id, ":name": fields.name, ":address_form": fields.address_form, ":language": fields.language,
            ":birthday": fields.birthday, ":source": fields.source, ":brought_by": fields.brought_by,
            ":employer": fields.employer, ":discount": fields.discount, ":today": tx.today(),
        },
    )?;
    if changed == 0 {
        return Err(Error::not_found("client"));
    }
    around(tx, &args.id, &args.fields)
}

pub fn full(tx: &Tx, id: &str) -> Result<ClientFull> {
    name(tx, id)?;
    let (mut fields, archived_at, no_contact, made_at, address_since) = tx
        .first(
            "SELECT name, address_form, language, birthday, source, brought_by, employer, discount,
                    archived_at, no_contact, made_at, address_since
             FROM client
             WHERE id = :id",
            named_params! { ":id": id },
            |row| {
                Ok((
                    from_row(row)?,
                    row.get::<_, Option<Instant>>(8)?,
                    row.get(9)?,
                    row.get(10)?,
                    row.get::<_, String>(11)?,
                ))
            },
        )?
        .ok_or_else(|| Error::not_found("client"))?;
    fields.channels = channel::of(tx, id)?;
    fields.people = person::of(tx, id)?;
    fields.tags = tag::of(tx, id)?;
    Ok(ClientFull {
        id: id.to_owned(),
        fields,
        archived: archived_at.is_some(),
        no_contact,
        address_since: address_since.parse().ok(),
        made_on: tx.zone.moment(made_at).day(),
    })
}

/// A client of the book: whoever was erased is none.
pub fn name(tx: &Tx, id: &str) -> Result<ClientName> {
    if id == NOBODY {
        return Err(Error::not_found("client"));
    }
    called(tx, id)
}

/// Whose a visit is called, also when it is nobody's any more.
pub fn called(tx: &Tx, id: &str) -> Result<ClientName> {
    tx.first("SELECT id, name FROM client WHERE id = :id", named_params! { ":id": id }, name_from_row)?
        .ok_or_else(|| Error::not_found("client"))
}

/// Those whom this client brought.
pub fn brought(tx: &Tx, id: &str) -> Result<Vec<ClientName>> {
    tx.all(
        "SELECT id, name FROM client WHERE brought_by = :id ORDER BY made_at, id LIMIT 50",
        named_params! { ":id": id },
        name_from_row,
    )
}

pub fn step(tx: &Tx, id: &str) -> Result<HandStep> {
    tx.first(
        "SELECT step, step_why, step_on, discount FROM client WHERE id = :id",
        named_params! { ":id": id },
        |row| {
            let step = if row.get_ref(0)?.as_str()?.is_empty() { None } else { Some(row.get(0)?) };
            Ok(HandStep { step, why: row.get(1)?, on: row.get::<_, String>(2)?.parse().ok(), discount: row.get(3)? })
        },
    )?
    .ok_or_else(|| Error::not_found("client"))
}

/// By hand from today on; without a step the rule says it again.
pub fn put_step(tx: &Tx, id: &str, step: Option<ClientStep>, why: &str) -> Result<()> {
    let why = field::words("why", why, field::TEXT)?;
    tx.execute(
        "UPDATE client SET step = :step, step_why = :why, step_on = :on WHERE id = :id",
        named_params! {
            ":id": id, ":step": step.map_or("", ClientStep::word), ":why": if step.is_some() { why } else { String::new() },
            ":on": step.map(|_| tx.today().to_string()).unwrap_or_default(),
        },
    )?;
    Ok(())
}

/// Everything about her is another's from now on; her own row stays as it was, out of every list.
///
/// What stands empty with the other is taken from her, so that nothing known is hidden; whoever refused to be contacted
/// still does, and whoever is a client at all is no archive.
pub fn merge_into(tx: &Tx, from: &str, to: &str) -> Result<()> {
    tx.execute(
        "UPDATE client AS kept
         SET address_form = iif(kept.address_form = '', other.address_form, kept.address_form),
             language = iif(kept.language = '', other.language, kept.language),
             birthday = iif(kept.birthday = '', other.birthday, kept.birthday),
             source = iif(kept.source = '', other.source, kept.source),
             employer = iif(kept.employer = '', other.employer, kept.employer),
             discount = iif(kept.discount = '', other.discount, kept.discount),
             brought_by = nullif(nullif(coalesce(kept.brought_by, other.brought_by), kept.id), other.id),
             no_contact = max(kept.no_contact, other.no_contact),
             archived_at = iif(other.archived_at IS NULL, NULL, kept.archived_at)
         FROM client AS other
         WHERE kept.id = :to AND other.id = :from",
        named_params! { ":from": from, ":to": to },
    )?;
    tx.execute(
        "UPDATE client SET brought_by = :to WHERE brought_by = :from AND id <> :to",
        named_params! { ":from": from, ":to": to },
    )?;
    tx.execute(
        "UPDATE client SET merged_into = :to, archived_at = coalesce(archived_at, :at) WHERE id = :from",
        named_params! { ":from": from, ":to": to, ":at": tx.at },
    )?;
    Ok(())
}

/// Whose everything is now, of a client who was merged.
pub fn merged_into(tx: &Tx, id: &str) -> Result<Option<ClientName>> {
    tx.first(
        "SELECT other.id, other.name FROM client JOIN client AS other ON other.id = client.merged_into WHERE client.id = :id",
        named_params! { ":id": id },
        name_from_row,
    )
}

/// Those who were merged into her.
pub fn merged(tx: &Tx, id: &str) -> Result<Vec<ClientName>> {
    tx.all(
        "SELECT id, name FROM client WHERE merged_into = :id AND merged_into <> '' ORDER BY id",
        named_params! { ":id": id },
        name_from_row,
    )
}

/// Kept with everything, but out of lists, reminders and suggestions.
pub fn archive(tx: &Tx, id: &str) -> Result<()> {
    name(tx, id)?;
    tx.execute(
        "UPDATE client SET archived_at = :at WHERE id = :id AND archived_at IS NULL",
        named_params! { ":id": id, ":at": tx.at },
    )?;
    Ok(())
}

pub fn restore(tx: &Tx, id: &str) -> Result<()> {
    name(tx, id)?;
    tx.execute("UPDATE client SET archived_at = NULL WHERE id = :id", named_params! { ":id": id })?;
    Ok(())
}

/// She asked not to be contacted, on any way.
pub fn refuse(tx: &Tx, id: &str) -> Result<()> {
    name(tx, id)?;
    tx.execute("UPDATE client SET no_contact = 1 WHERE id = :id", named_params! { ":id": id })?;
    Ok(())
}

/// She may be contacted again.
pub fn allow(tx: &Tx, id: &str) -> Result<()> {
    name(tx, id)?;
    tx.execute("UPDATE client SET no_contact = 0 WHERE id = :id", named_params! { ":id": id })?;
    Ok(())
}

/// The id of the card to which the takings of erased clients belong.
pub const NOBODY: &str = "nobody";

/// Makes that card, unless it is there. Put away like one that was merged: it stands in no list and nobody reminds of it.
pub fn nobody(tx: &Tx, name: &str) -> Result<()> {
    tx.execute(
        "INSERT OR IGNORE INTO client (id, name, address_form, language, birthday, source, made_at, no_contact)
         VALUES (:id, :name, '', '', '', '', :at, 1)",
        named_params! { ":id": NOBODY, ":name": name, ":at": tx.at },
    )?;
    tx.execute(
        "UPDATE client SET archived_at = :at, merged_into = :id WHERE id = :id AND merged_into = ''",
        named_params! { ":id": NOBODY, ":at": tx.at },
    )?;
    Ok(())
}

/// Everybody, by id.
pub fn ids(tx: &Tx) -> Result<Vec<String>> {
    tx.all("SELECT id FROM client", [], |row| row.get(0))
}

/// These clients (their ids as JSON) are no more; whom they brought came by herself.
pub fn forget(tx: &Tx, clients: &str) -> Result<()> {
    let clients = named_params! { ":clients": clients };
    tx.execute(
        "UPDATE client SET brought_by = NULL WHERE brought_by IN (SELECT value FROM json_each(:clients))",
        clients,
    )?;
    tx.execute("DELETE FROM client WHERE id IN (SELECT value FROM json_each(:clients))", clients)?;
    Ok(())
}

fn checked(tx: &Tx, typed: &ClientFields) -> Result<ClientFields> {
    if let Some(by) = &typed.brought_by {
        name(tx, by).map_err(|_| Error::invalid("brought_by", Rule::Unknown))?;
    }
    Ok(ClientFields {
        name: field::required("name", &typed.name, field::LINE)?,
        language: field::words("language", &typed.language, 10)?,
        birthday: person::birthday("birthday", &typed.birthday)?,
        source: field::words("source", &typed.source, field::LINE)?,
        employer: field::words("employer", &typed.employer, field::LINE)?,
        discount: field::words("discount", &typed.discount, field::LINE)?,
        ..typed.clone()
    })
}

fn around(tx: &Tx, id: &str, fields: &ClientFields) -> Result<()> {
    channel::set(tx, id, &fields.channels)?;
    person::set(tx, id, &fields.people)?;
    tag::set(tx, id, &fields.tags)
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<ClientFields> {
    Ok(ClientFields {
        name: row.get(0)?,
        address_form: row.get(1)?,
        language: row.get(2)?,
        birthday: row.get(3)?,
        source: row.get(4)?,
        brought_by: row.get(5)?,
        employer: row.get(6)?,
        discount: row.get(7)?,
        channels: Vec::new(),
        people: Vec::new(),
        tags: Vec::new(),
    })
}

fn name_from_row(row: &Row<'_>) -> rusqlite::Result<ClientName> {
    Ok(ClientName { id: row.get(0)?, name: row.get(1)? })
}
