//! Everything that is kept of one client, for her to take with her: readable pages, the same as data, and her photos.
//!
//! Nothing is picked: every table that has a column for a client is in it, whatever tables there will be; what she was called
//! before and what was written of her and changed since is in it too. Left out is what is only found by: the words of the search.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::io::{Cursor, Write};

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use regulars_print::PrintPage;
use rusqlite::named_params;
use rusqlite::types::Value;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value as Json, json};
use ts_rs::TS;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::client;
use crate::day::Instant;
use crate::erase::{ErasePick, whole};
use crate::error::{Error, Result};
use crate::history::change::{What, changes};
use crate::history::columns;
use crate::paper::{self, PrintFile};
use crate::setting;
use crate::table;
use crate::tx::{self, Tx, text};

#[derive(Debug, Deserialize, TS)]
pub struct PackArgs {
    pub client: String,
    /// The readable pages, as the screens word them.
    pub page: PrintPage,
}

#[derive(Debug, Serialize, TS)]
pub struct PackField {
    /// The column; `service`, `master`, `room` and `visit` where it names one.
    pub name: String,
    pub value: String,
}

/// A row of hers to be read.
#[derive(Debug, Serialize, TS)]
pub struct PackRow {
    pub table: String,
    pub fields: Vec<PackField>,
}

#[derive(Debug, Serialize, TS)]
pub struct Pack {
    pub name: String,
    /// By table, and in each by age.
    pub rows: Vec<PackRow>,
    pub photos: usize,
    /// Photos whose files cannot be found.
    pub missing: usize,
}

/// Columns that say nothing to a reader: keys, places, what the program keeps for itself. As data they are all there.
const SILENT: [&str; 19] = [
    "id",
    "client_id",
    "position",
    "normal",
    "uid",
    "free_from",
    "own",
    "version",
    "original",
    "picture",
    "thumb",
    "turn",
    "crop_left",
    "crop_top",
    "crop_right",
    "crop_bottom",
    "anchor",
    "origin",
    "series_id",
];
/// Tables of what is only found by, and of history, which stands in the data in its own shape.
const FOUND_BY: [&str; 4] = ["search", "alphabet", "stale", "touched"];

/// What is kept of her, to be read.
pub fn show(tx: &Tx, args: &ErasePick) -> Result<Pack> {
    let (name, cards) = (client::name(tx, &args.client)?.name, cards(tx, &args.client)?);
    let names = Names::of(tx)?;
    let mut rows = Vec::new();
    let (mut photos, mut missing) = (0, 0);
    for table in table::CAPTURED {
        let columns = columns(tx, table)?;
        for row in rows_of(tx, table, &columns, &cards)? {
            if *table == "photo" {
                let picture = columns.iter().position(|column| column == "picture").and_then(|at| text(&row[at]));
                photos += 1;
                missing +=
                    usize::from(!picture.is_some_and(|picture| tx.album().is_ok_and(|album| album.has(picture))));
            }
            let told = columns.iter().zip(&row).filter(|(column, _)| !SILENT.contains(&column.as_str()));
            let fields = told.filter_map(|(column, value)| names.field(tx, column, value)).collect();
            rows.push(PackRow { table: (*table).to_owned(), fields });
        }
    }
    Ok(Pack { name, rows, photos, missing })
}

/// The same as one file: `pages.pdf`, `data.json`, and a folder of photos.
pub fn file(tx: &Tx, args: &PackArgs) -> Result<PrintFile> {
    let cards = cards(tx, &args.client)?;
    let pages = paper::file(&args.page)?;
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let mut put = |name: &str, bytes: &[u8]| {
        let put = zip.start_file(name, SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored));
        put.map_err(|_| Error::Broken("a pack cannot be put together"))?;
        zip.write_all(bytes).map_err(Error::from)
    };
    put("pages.pdf", &BASE64_STANDARD.decode(&pages.bytes).unwrap_or_default())?;
    let mut photos = Map::new();
    let mut missing = Vec::new();
    for (index, (day, names)) in pictures(tx, &cards)?.into_iter().enumerate() {
        for (end, name) in ["", "-original"].into_iter().zip(&names) {
            if photos.contains_key(name) {
                continue;
            }
            let file = format!("photos/{:03}-{day}{end}.jpg", index + 1);
            match tx.album()?.get(name) {
                Ok(picture) => {
                    put(&file, &picture)?;
                    photos.insert(name.clone(), file.into());
                }
                // One that cannot be read keeps her nothing else.
                Err(_) => missing.push(name.clone()),
            }
        }
    }
    let mut data = data(tx, &cards)?;
    data["photos"] = Json::Object(photos);
    data["missing_photos"] = json!(missing);
    put("data.json", &serde_json::to_vec_pretty(&data)?)?;
    let whole = zip.finish().map_err(|_| Error::Broken("a pack cannot be put together"))?;
    let name = format!("{}.zip", pages.name.trim_end_matches(".pdf"));
    Ok(PrintFile { name, bytes: BASE64_STANDARD.encode(whole.into_inner()) })
}

/// Her cards: also those that were merged into this one.
fn cards(tx: &Tx, client: &str) -> Result<String> {
    Ok(serde_json::to_string(&whole(tx, client)?)?)
}

/// Every row of every table that has her in it, as it stands there, and what history still says of them.
fn data(tx: &Tx, cards: &str) -> Result<Json> {
    let mut tables = BTreeMap::new();
    for table in with_a_client(tx)?.iter().map(String::as_str).chain(["client", "visit_service", "draft", "fired"]) {
        let columns = columns(tx, table)?;
        let rows = rows_of(tx, table, &columns, cards)?;
        let rows: Vec<Json> = rows
            .iter()
            .map(|row| columns.iter().cloned().zip(row.iter().map(plain)).collect::<Map<_, _>>().into())
            .collect();
        tables.insert(table.to_owned(), rows);
    }
    let names = Names::of(tx)?;
    Ok(json!({
        "made": tx.now(),
        "business": setting::show(tx)?.business,
        "tables": tables,
        "history": past(tx, cards)?,
        "services": names.services,
        "masters": names.masters,
        "rooms": names.rooms,
    }))
}

/// The tables that have a column for a client, but for those of what is only found by.
fn with_a_client(tx: &Tx) -> Result<BTreeSet<String>> {
    let all = tx.all(
        "SELECT DISTINCT made.name FROM sqlite_schema AS made JOIN pragma_table_info(made.name) AS part
         WHERE made.type = 'table' AND part.name = 'client_id'",
        [],
        |row| row.get::<_, String>(0),
    )?;
    Ok(all.into_iter().filter(|name| !FOUND_BY.contains(&name.as_str())).collect())
}

/// Her rows of a table, the oldest first.
fn rows_of(tx: &Tx, table: &str, columns: &[String], cards: &str) -> Result<Vec<Vec<Value>>> {
    let hers = "IN (SELECT value FROM json_each(:cards))";
    let whose = match table {
        "client" => format!("id {hers}"),
        "visit_service" => format!("visit_id IN (SELECT id FROM visit WHERE client_id {hers})"),
        "not_same" => format!("client_id {hers} OR other_id {hers}"),
        "draft" => format!(
            "EXISTS (SELECT 1 FROM json_each(:cards) WHERE instr(draft.key, value) > 0 OR instr(body, value) > 0)
             OR EXISTS (SELECT 1 FROM visit WHERE client_id {hers} AND instr(draft.key, visit.id) > 0)"
        ),
        "fired" => "EXISTS (SELECT 1 FROM json_each(:cards) WHERE instr(fired.key, value) > 0)".into(),
        _ if columns.iter().any(|column| column == "client_id") => format!("client_id {hers}"),
        _ => return Ok(Vec::new()),
    };
    tx.all(&format!("SELECT * FROM {table} WHERE {whose} ORDER BY 1"), named_params! { ":cards": cards }, tx::whole)
}

/// Names of pictures by the day of the photo: as it is shown, and as it was brought.
fn pictures(tx: &Tx, cards: &str) -> Result<Vec<(String, [String; 2])>> {
    tx.all(
        "SELECT substr(at, 1, 10), picture, original FROM photo WHERE client_id IN (SELECT value FROM json_each(:cards)) ORDER BY at, id",
        named_params! { ":cards": cards },
        |row| Ok((row.get(0)?, [row.get(1)?, row.get(2)?])),
    )
}

/// What was written of her and when, the oldest first, as far as history is kept.
fn past(tx: &Tx, cards: &str) -> Result<Vec<Json>> {
    let entries = tx.all(
        "SELECT seq, at, command, kind, changeset FROM history
         WHERE seq IN (SELECT seq FROM touched WHERE client_id IN (SELECT value FROM json_each(:cards)))
         ORDER BY seq",
        named_params! { ":cards": cards },
        |row| {
            let told = (row.get::<_, String>(2)?, row.get::<_, String>(3)?, row.get::<_, Vec<u8>>(4)?);
            Ok((row.get::<_, i64>(0)?, row.get::<_, Instant>(1)?, told))
        },
    )?;
    let mut past = Vec::new();
    for (seq, at, (command, kind, changeset)) in entries {
        let hers: HashSet<(String, String)> = tx
            .all(
                "SELECT table_name, row_id FROM touched
                 WHERE seq = :seq AND client_id IN (SELECT value FROM json_each(:cards))",
                named_params! { ":seq": seq, ":cards": cards },
                |row| Ok((row.get(0)?, row.get(1)?)),
            )?
            .into_iter()
            .collect();
        let mut changed = Vec::new();
        for change in changes(&changeset)? {
            if !hers.contains(&(change.table.clone(), change.id.clone())) {
                continue;
            }
            let columns = columns(tx, &change.table)?;
            let side = |values: &[Option<Value>]| -> Map<String, Json> {
                let told = columns.iter().zip(values);
                told.filter_map(|(column, value)| Some((column.clone(), plain(value.as_ref()?)))).collect()
            };
            let what = match change.what {
                What::Added => "added",
                What::Changed => "changed",
                What::Removed => "removed",
            };
            changed.push(json!({
                "table": change.table, "row": change.id, "what": what, "before": side(&change.old), "after": side(&change.new),
            }));
        }
        past.push(json!({ "at": tx.zone.moment(at), "command": command, "kind": kind, "changes": changed }));
    }
    Ok(past)
}

/// What ids stand for that are no client's.
struct Names {
    services: BTreeMap<String, String>,
    masters: BTreeMap<String, String>,
    rooms: BTreeMap<String, String>,
}

impl Names {
    fn of(tx: &Tx) -> Result<Names> {
        let names = |table: &str| -> Result<BTreeMap<String, String>> {
            let all = tx.all(&format!("SELECT id, name FROM {table}"), [], |row| Ok((row.get(0)?, row.get(1)?)))?;
            Ok(all.into_iter().collect())
        };
        Ok(Names { services: names("service")?, masters: names("master")?, rooms: names("room")? })
    }

    /// A field with something to read in it.
    fn field(&self, tx: &Tx, column: &str, value: &Value) -> Option<PackField> {
        let known = |name: &str, of: &BTreeMap<String, String>| Some((name.to_owned(), of.get(text(value)?)?.clone()));
        let (name, value) = match column {
            "service_id" => known("service", &self.services)?,
            "master_id" => known("master", &self.masters)?,
            "room_id" => known("room", &self.rooms)?,
            "visit_id" => ("visit".to_owned(), visit_at(tx, text(value)?)?),
            "brought_by" | "other_id" | "merged_into" => (column.to_owned(), client::name(tx, text(value)?).ok()?.name),
            _ => (column.to_owned(), words(tx, column, value)?),
        };
        (!value.is_empty()).then_some(PackField { name, value })
    }
}

fn visit_at(tx: &Tx, visit: &str) -> Option<String> {
    let starts = tx.first("SELECT starts FROM visit WHERE id = :id", named_params! { ":id": visit }, |row| row.get(0));
    starts.ok().flatten()
}

/// A value as it is read; instants as what the wall clock showed.
fn words(tx: &Tx, column: &str, value: &Value) -> Option<String> {
    match value {
        Value::Integer(at) if column == "at" || column.ends_with("_at") => {
            Some(tx.zone.moment(Instant(*at)).to_string())
        }
        Value::Integer(number) => Some(number.to_string()),
        Value::Real(number) => Some(number.to_string()),
        Value::Text(words) => Some(words.clone()),
        Value::Blob(_) | Value::Null => None,
    }
}

fn plain(value: &Value) -> Json {
    match value {
        Value::Null => Json::Null,
        Value::Integer(number) => json!(number),
        Value::Real(number) => json!(number),
        Value::Text(words) => json!(words),
        Value::Blob(bytes) => json!(BASE64_STANDARD.encode(bytes)),
    }
}
