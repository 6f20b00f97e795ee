//! The ways to reach a client: phones, e-mail, messengers, and whether she wants to be reached there.

use std::collections::{HashMap, HashSet};

use rlibphonenumber::{PHONE_NUMBER_UTIL, PhoneNumberFormat, Region};
use rusqlite::{Row, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::choice::choice;
use crate::error::{Error, Result, Rule};
use crate::field;
use crate::setting;
use crate::tx::Tx;

choice! {
    ChannelKind {
        Phone = "phone", Email = "email", Telegram = "telegram", Viber = "viber", Whatsapp = "whatsapp",
        Instagram = "instagram", Facebook = "facebook", Signal = "signal", Other = "other",
    }
}

choice! {
    /// Only `no` closes a channel.
    ChannelConsent { Yes = "yes", No = "no", NotAsked = "not_asked" }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ChannelRow {
    /// Absent while it is new.
    pub id: Option<String>,
    pub kind: ChannelKind,
    /// Exactly as it was typed.
    pub typed: String,
    /// E.164 for a phone, lower case for an address; empty when it cannot be told. Ignored when sent.
    pub normal: String,
    pub label: String,
    pub consent: ChannelConsent,
}

/// More ways to reach one person than anybody has.
const MOST: usize = 30;

pub fn of(tx: &Tx, client: &str) -> Result<Vec<ChannelRow>> {
    tx.all(
        "SELECT id, kind, typed, normal, label, consent FROM channel WHERE client_id = :client ORDER BY position, id",
        named_params! { ":client": client },
        from_row,
    )
}

/// Those they have not refused, for a message, by client; one who has none, or asked not to be contacted, is left out.
pub fn open_of_many(tx: &Tx, clients: &[&str]) -> Result<HashMap<String, Vec<ChannelRow>>> {
    let rows = tx.all(
        "SELECT id, kind, typed, normal, label, consent, client_id FROM channel
         WHERE client_id IN (SELECT value FROM json_each(:clients)) AND consent <> 'no'
           AND (SELECT no_contact FROM client WHERE client.id = channel.client_id) = 0
         ORDER BY client_id, position, id",
        named_params! { ":clients": serde_json::to_string(clients)? },
        |row| Ok((row.get::<_, String>(6)?, from_row(row)?)),
    )?;
    let mut channels: HashMap<String, Vec<ChannelRow>> = HashMap::new();
    for (client, channel) in rows {
        channels.entry(client).or_default().push(channel);
    }
    Ok(channels)
}

/// Those among several clients who asked not to be contacted, or closed every way to reach them.
pub fn refused(tx: &Tx, clients: &[&str]) -> Result<HashSet<String>> {
    let closed = tx.all(
        "SELECT client_id FROM channel
         WHERE client_id IN (SELECT value FROM json_each(:clients))
         GROUP BY client_id
         HAVING min(consent = 'no') = 1
         UNION
         SELECT id FROM client WHERE id IN (SELECT value FROM json_each(:clients)) AND no_contact = 1",
        named_params! { ":clients": serde_json::to_string(clients)? },
        |row| row.get(0),
    )?;
    Ok(closed.into_iter().collect())
}

/// Clients who can be reached at exactly this number or address.
pub fn owners(tx: &Tx, normal: &str) -> Result<Vec<String>> {
    tx.all(
        "SELECT DISTINCT client_id FROM channel WHERE normal = :normal AND normal <> '' ORDER BY client_id",
        named_params! { ":normal": normal },
        |row| row.get(0),
    )
}

/// Makes a client's channels be exactly these, touching only the rows that change.
pub fn set(tx: &Tx, client: &str, wanted: &[ChannelRow]) -> Result<()> {
    if wanted.len() > MOST {
        return Err(Error::invalid_with("channels", Rule::TooMany, MOST));
    }
    let country = setting::show(tx)?.country;
    let kept = of(tx, client)?;
    for gone in kept.iter().filter(|row| !wanted.iter().any(|each| each.id == row.id)) {
        tx.execute("DELETE FROM channel WHERE id = :id", named_params! { ":id": gone.id })?;
    }
    for (position, row) in wanted.iter().enumerate() {
        let typed = field::required("channels", &row.typed, field::LINE)?;
        let label = field::words("channels", &row.label, field::LINE)?;
        let normal = normal(row.kind, &typed, &country);
        match kept.iter().find(|each| each.id == row.id) {
            Some(_) => tx.execute(
                "UPDATE channel SET kind = :kind, typed = :typed, normal = :normal, label = :label, consent = :consent, position = :position
                 WHERE id = :id AND client_id = :client",
                named_params! {
                    ":id": row.id, ":client": client, ":kind": row.kind, ":typed": typed, ":normal": normal, ":label": label,
                    ":consent": row.consent, ":position": position,
                },
            )?,
            None => tx.execute(
                "INSERT INTO channel (id, client_id, kind, typed, normal, label, consent, position)
                 VALUES (:id, :client, :kind, :typed, :normal, :label, :consent, :position)",
                named_params! {
                    ":id": tx.id(), ":client": client, ":kind": row.kind, ":typed": typed, ":normal": normal, ":label": label,
                    ":consent": row.consent, ":position": position,
                },
            )?,
        };
    }
    Ok(())
}

/// One spelling of a number or an address, so that 061 123 456 and +387 61 123 456 are the same phone in Bosnia.
pub fn normal(kind: ChannelKind, typed: &str, country: &str) -> String {
    match kind {
        ChannelKind::Phone => e164(typed, country).unwrap_or_default(),
        ChannelKind::Email => typed.trim().to_lowercase(),
        // These know a person by her phone.
        ChannelKind::Whatsapp | ChannelKind::Viber | ChannelKind::Signal => {
            e164(typed, country).unwrap_or_else(|| handle(typed))
        }
        _ => handle(typed),
    }
}

/// From now on another client's; what both have stays with the other.
pub fn reassign(tx: &Tx, from: &str, to: &str) -> Result<()> {
    tx.execute(
        "UPDATE channel SET client_id = :to
         WHERE client_id = :from
           AND NOT EXISTS (SELECT 1 FROM channel AS hers WHERE hers.client_id = :to AND hers.kind = channel.kind AND hers.typed = channel.typed)",
        named_params! { ":from": from, ":to": to },
    )?;
    Ok(())
}

fn handle(typed: &str) -> String {
    typed.trim().trim_start_matches('@').to_lowercase()
}

/// E.164 (ITU-T) when the digits are a possible number of that country or carry their own country code.
fn e164(typed: &str, country: &str) -> Option<String> {
    let region = country.parse::<Region>().ok();
    let number = PHONE_NUMBER_UTIL.parse(typed, region).ok()?;
    if !PHONE_NUMBER_UTIL.is_possible_number(&number) {
        return None;
    }
    Some(PHONE_NUMBER_UTIL.format(&number, PhoneNumberFormat::E164).into_owned())
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<ChannelRow> {
    Ok(ChannelRow {
        id: row.get(0)?,
        kind: row.get(1)?,
        typed: row.get(2)?,
        normal: row.get(3)?,
        label: row.get(4)?,
        consent: row.get(5)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_phone_typed_in_many_ways_is_one_number() {
        let cases = [
            ("HR", "091 234 5678", "+385912345678"),
            ("HR", "+385 91 234-5678", "+385912345678"),
            ("HR", "00385 91 2345678", "+385912345678"),
            ("BA", "061 123 456", "+38761123456"),
            ("HR", "+387 61 123 456", "+38761123456"),
            ("UA", "(067) 123-45-67", "+380671234567"),
            ("HR", "12", ""),
            ("HR", "ring the bell", ""),
            ("", "091 234 5678", ""),
        ];
        for (country, typed, expected) in cases {
            assert_eq!(normal(ChannelKind::Phone, typed, country), expected, "{typed} in {country}");
        }
        assert_eq!(normal(ChannelKind::Whatsapp, "091 234 5678", "HR"), "+385912345678");
        assert_eq!(normal(ChannelKind::Telegram, "@AnaJuric", "HR"), "anajuric");
        assert_eq!(normal(ChannelKind::Email, " Ana@Example.com", "HR"), "ana@example.com");
    }
}
