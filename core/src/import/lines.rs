//! The lines of a file that somebody should look at, as a table to take along: what became of each, and why.

use fluent_bundle::FluentArgs;
use serde::Serialize;
use ts_rs::TS;

use super::{ImportLine, ImportReason, Plan};
use crate::error::Result;
use crate::field;
use crate::say::Words;
use crate::sheet::write::{self, Cell};

/// The lines that were not taken or not taken as they are.
#[derive(Debug, Serialize, TS)]
pub struct ImportFile {
    pub name: String,
    pub text: String,
}

pub fn file(plan: &Plan, language: &str) -> Result<ImportFile> {
    let words = Words::of(language);
    let visits = plan.preview.visits.is_some();
    let [first, second] =
        if visits { ["import-line-at", "import-line-service"] } else { ["import-line-phone", "import-line-birthday"] };
    let heads = ["import-file-row", "import-line-name", first, second, "import-line-becomes", "import-file-why"];
    let heads = heads.map(|key| words.text(key));
    let rows = plan.eyes.iter().map(|line| {
        let of = if visits { "visit" } else { "line" };
        let becomes = words.text(&format!("import-{of}-{}", line.outcome.word()));
        let at = line.at.map(|at| at.to_string().replace('T', " ")).unwrap_or_default();
        let [first, second] =
            if visits { [at, line.service.clone()] } else { [line.phone.clone(), line.birthday.clone()] };
        let [name, why] = [line.name.clone(), why(&words, line)];
        let [name, first, second, becomes, why] = [name, first, second, becomes, why].map(Cell::Text);
        [Cell::Number(line.line.into()), name, first, second, becomes, why]
    });
    let text = write::csv(heads.each_ref().map(String::as_str), rows)?;
    Ok(ImportFile { name: field::file_name(&words.text("import-file-name"), "csv"), text })
}

fn why(words: &Words, line: &ImportLine) -> String {
    let mut args = FluentArgs::new();
    args.set("name", line.with.as_ref().map_or("", |with| &with.name));
    args.set("line", line.line);
    let reason = Some(line.reason).filter(|reason| *reason != ImportReason::None);
    let reason = reason.map(|reason| words.with(&format!("import-why-{}", reason.word().replace('_', "-")), &args));
    let said = |key: &str, text: &String| {
        let mut args = FluentArgs::new();
        args.set("text", text.as_str());
        words.with(key, &args)
    };
    let mended = line.mended.iter().map(|text| said("import-line-mended", text));
    let as_typed = line.as_typed.iter().map(|text| said("import-line-as-typed", text));
    reason.into_iter().chain(mended).chain(as_typed).collect::<Vec<_>>().join("; ")
}
