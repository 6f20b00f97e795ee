//! Exports by chance: whatever stands in the rows of a file whose sums are right, what comes of it can be read on every screen.

use std::collections::BTreeMap;

use regulars_core::album::Album;
use regulars_core::commands::{self, Run};
use regulars_core::error::{Error, Fault, Result};
use regulars_core::export::bring::Arriving;
use regulars_core::table;
use regulars_core::tx::Tx;
use serde_json::json;

use crate::export::{Book, read_zip, small};
use crate::export_bad::rewritten;
use crate::fuzz::Run as Try;
use crate::scene::Scene;

/// The rows of each table of a book, under its name.
pub fn seeds() -> Vec<Vec<u8>> {
    let entries = an_export();
    let of = |name: &&&str| Some([name.as_bytes(), b"\n", entries.get(&format!("data/{name}.jsonl"))?].concat());
    table::CAPTURED.iter().filter_map(|name| of(&name)).filter(|seed| seed.len() > 30).collect()
}

fn an_export() -> BTreeMap<String, Vec<u8>> {
    let scene = small("2026-03-12T10:52");
    let out = tempfile::tempdir().unwrap();
    read_zip(&Book::of(&scene).take_out(out.path()))
}

/// Puts rows into an otherwise whole export, brings it, reads what came, and takes all of it back.
pub fn run() -> Try {
    let scene = Scene::lashes("2026-03-12T10:52");
    let (at, key, entries) = (scene.instant(), scene.key(), an_export());
    let file = scene.folder.path().join("strange.regulars.zip");
    Box::new(move |bytes| {
        let (name, rows) = bytes.split_at(bytes.iter().position(|byte| *byte == b'\n').unwrap_or(bytes.len()));
        let name = table::CAPTURED.iter().find(|table| table.as_bytes() == name).unwrap_or(&"client");
        let mut changed = entries.clone();
        let rows = [rows.strip_prefix(b"\n").unwrap_or(rows), b"\n"].concat();
        changed.insert(format!("data/{name}.jsonl"), rows);
        rewritten(&file, changed);
        let (file, key) = (file.clone(), key.clone());
        let told = scene.door().with(move |desk| {
            let album = Album::at(desk.folder(), &key)?;
            desk.book()?.try_out(at, |tx| {
                let (mut arriving, _) = Arriving::begin(tx, &file, album)?;
                while !arriving.is_done() {
                    let pieces = arriving.wait()?;
                    arriving.bring(tx, pieces)?;
                }
                look(tx)
            })
        });
        match told {
            Ok(failed) => assert_eq!(failed, None),
            Err(Error::Refused(_)) => {}
            Err(cause) => panic!("{cause}"),
        }
    })
}

/// What the screens ask: answered, or refused, and which of it fails.
fn look(tx: &Tx) -> Result<Option<String>> {
    let clients = tx.all("SELECT id FROM client LIMIT 20", [], |row| row.get::<_, String>(0))?;
    let mut asked = vec![
        ("setting_show", json!({})),
        ("master_list", json!({})),
        ("room_list", json!({})),
        ("service_list", json!({ "archived": true })),
        ("exception_list", json!({ "from": "2020-01-01" })),
        ("client_list", json!({ "archived": false, "from": 0, "limit": 200 })),
        ("saved_lists", json!({})),
        ("today_page", json!({ "master": null })),
        ("today_counts", json!({})),
        ("calendar_days", json!({ "from": "2026-03-30", "days": 42, "master": null })),
        ("heads_up_list", json!({})),
        ("waiting_list", json!({})),
        ("gap_list", json!({})),
        ("reminder_list", json!({ "state": "open" })),
        ("call_list", json!({ "minutes": 60 })),
        ("template_list", json!({})),
        ("consent_texts", json!({})),
        ("preference_kinds", json!({})),
        ("retention_show", json!({})),
        ("backtest_show", json!({})),
    ];
    for client in &clients {
        asked.push(("client_card", json!({ "client": client })));
        asked.push(("client_story", json!({ "client": client, "kind": "all", "before": null })));
        asked.push(("pack_show", json!({ "client": client })));
        asked.push(("photo_list", json!({ "client": client, "before": null })));
    }
    for (name, args) in asked {
        let Some(Run::Ask(run)) = commands::find(name).map(|command| command.run) else {
            return Ok(Some(format!("{name} is no question")));
        };
        match run(tx, &args.to_string()) {
            Ok(_) => {}
            Err(Error::Refused(fault)) if !matches!(fault, Fault::BadRequest { .. }) => {}
            Err(cause) => return Ok(Some(format!("{name}: {cause}"))),
        }
    }
    Ok(None)
}
