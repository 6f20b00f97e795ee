//! The entries of a calendar that somebody should look at, as a table to take along: what became of each, and why.

use super::{CalendarLine, CalendarPlan, CalendarReason};
use crate::error::Result;
use crate::field;
use crate::import::lines::ImportFile;
use crate::say::Words;
use crate::sheet::write::{self, Cell};

pub fn file(plan: &CalendarPlan, language: &str) -> Result<ImportFile> {
    let words = Words::of(language);
    let heads = [
        "import-calendar-entry",
        "import-calendar-when",
        "import-calendar-until",
        "import-calendar-what",
        "import-line-name",
        "import-line-service",
        "import-line-becomes",
        "import-file-why",
    ];
    let heads = heads.map(|key| words.text(key));
    let rows = plan.eyes.iter().map(|line| {
        let becomes = words.text(&format!("import-calendar-line-{}", line.outcome.word()));
        let name = line.client.as_ref().map(|client| client.name.clone()).unwrap_or_default();
        let services = line.services.join(", ");
        let [at, until] = times(line);
        let [at, until, summary, name, services, becomes] =
            [at, until, line.summary.clone(), name, services, becomes].map(Cell::Text);
        let why = Cell::Text(why(&words, line));
        [Cell::Number(line.entry.into()), at, until, summary, name, services, becomes, why]
    });
    let text = write::csv(heads.each_ref().map(String::as_str), rows)?;
    Ok(ImportFile { name: field::file_name(&words.text("import-file-name"), "csv"), text })
}

/// From and until; of whole days the first and the last.
fn times(line: &CalendarLine) -> [String; 2] {
    if line.whole_days {
        let last = line.ends.map(|midnight| midnight.plus_days(-1));
        return [line.at, last].map(|at| at.map(|at| at.day().to_string()).unwrap_or_default());
    }
    [line.at, line.ends].map(|at| at.map(|at| at.to_string().replace('T', " ")).unwrap_or_default())
}

fn why(words: &Words, line: &CalendarLine) -> String {
    match line.reason {
        CalendarReason::None => String::new(),
        reason => words.text(&format!("import-calendar-why-{}", reason.word().replace('_', "-"))),
    }
}
