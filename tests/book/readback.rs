//! What other programs read in the files that we write: Python's readers of each format, and LibreOffice.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use regulars_core::sheet;
use serde_json::{Value, json};

use crate::export::Book;
use crate::list_file::{file, studio};

/// A Python of its own with packages of its registry.
pub struct Python(PathBuf);

impl Python {
    /// None where no registry is within reach.
    pub fn with(folder: &Path, packages: &[&str]) -> Option<Python> {
        let place = folder.join("python");
        let made = Command::new("python3").args(["-m", "venv"]).arg(&place).output().unwrap();
        assert!(made.status.success(), "python3 -m venv: {}", String::from_utf8_lossy(&made.stderr));
        let python = place.join("bin/python");
        let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"];
        if !Command::new(&python).args(pip).args(packages).output().unwrap().status.success() {
            return None;
        }
        Some(Python(python))
    }

    /// What a program says of some files.
    pub fn run(&self, program: &str, files: &[impl AsRef<OsStr>]) -> String {
        let mut python = Command::new(&self.0);
        let read = python.env("PYTHONIOENCODING", "utf-8").args(["-c", program]).args(files).output().unwrap();
        assert!(read.status.success(), "{}", String::from_utf8_lossy(&read.stderr));
        String::from_utf8(read.stdout).unwrap()
    }
}

const CARDS: &str = r"
import json, sys, vobject
cards = []
for card in vobject.readComponents(open(sys.argv[1], encoding='utf-8').read()):
    labels = {each.group: each.value for each in card.contents.get('x-ablabel', [])}
    phones = [[each.value, labels.get(each.group, '')] for each in card.contents.get('tel', [])]
    tags = [tag for each in card.contents.get('categories', []) for tag in each.value]
    birthday = card.bday.value if 'bday' in card.contents else ''
    cards.append({'name': card.fn.value, 'phones': phones, 'tags': tags, 'birthday': birthday})
print(json.dumps(cards))
";

const WORKBOOK: &str = r"
import json, sys, openpyxl
sheet = openpyxl.load_workbook(sys.argv[1]).active
kinds = [cell.data_type for row in sheet.iter_rows() for cell in row]
rows = [[None if cell.value is None else str(cell.value) for cell in row] for row in sheet.iter_rows()]
print(json.dumps({'formulas': kinds.count('f'), 'rows': rows}))
";

const ARCHIVE: &str = r"
import hashlib, json, sys, zipfile
archive = zipfile.ZipFile(sys.argv[1])
assert archive.testzip() is None
manifest = json.loads(archive.read('regulars.json'))
for table in manifest['tables']:
    data = archive.read('data/' + table['name'] + '.jsonl')
    assert hashlib.sha256(data).hexdigest() == table['sha256'], table
    assert len([json.loads(line) for line in data.splitlines()]) == table['rows'], table
print(json.dumps([json.loads(line)['name'] for line in archive.read('data/client.jsonl').splitlines()]))
";

#[test]
#[ignore = "makes a Python environment and asks its registry"]
fn python_reads_the_same_in_our_cards_workbooks_and_exports() {
    let folder = tempfile::tempdir().unwrap();
    let Some(python) = Python::with(folder.path(), &["vobject", "openpyxl"]) else {
        eprintln!("SKIPPED: pip could not bring `vobject` and `openpyxl`; is its registry within reach?");
        return;
    };
    let scene = studio("2026-03-12T10:00");
    let said = |program: &str, file: &Path| -> Value { serde_json::from_str(&python.run(program, &[file])).unwrap() };

    let cards = said(CARDS, &file(&scene, folder.path(), "clients", "vcard"));
    let maja = json!({
        "name": "Maja (sestra od Ive)", "birthday": "--0412", "tags": ["VIP, gold", "bride"],
        "phones": [["+385 91 222 3344", ""], ["061 123 456", "sestra"]],
    });
    assert!(cards.as_array().unwrap().contains(&maja), "{cards}");
    assert_eq!(cards.as_array().unwrap().len(), 3);

    let book = said(WORKBOOK, &file(&scene, folder.path(), "clients", "xlsx"));
    assert_eq!((&book["formulas"], book["rows"].as_array().unwrap().len()), (&json!(0), 4), "{book}");
    let names: Vec<&Value> = book["rows"].as_array().unwrap().iter().map(|row| &row[0]).collect();
    assert!(names.contains(&&json!("=HYPERLINK(\"http://evil\")")), "a word, as it was typed: {names:?}");

    let whole = Book::of(&scene).take_out(folder.path());
    assert_eq!(said(ARCHIVE, &whole).as_array().unwrap().len(), 3);
}

#[test]
#[ignore = "wants LibreOffice"]
fn libreoffice_reads_our_workbooks_and_tables_and_finds_no_formula() {
    let folder = tempfile::tempdir().unwrap();
    // Commas, quotes, UTF-8: what its dialog proposes for a table with a mark.
    let table = "--infilter=CSV:44,34,76,1";
    let office = |form: &str, file: &Path| {
        let home = format!("-env:UserInstallation=file://{}", folder.path().join("office").display());
        let words = ["--headless", "--convert-to", "fods", "--outdir"];
        let filter = (form == "csv").then_some(table);
        Command::new("soffice").arg(home).args(filter).args(words).arg(folder.path()).arg(file).output()
    };
    let scene = studio("2026-03-12T10:00");
    for form in ["csv", "xlsx"] {
        let ours = file(&scene, folder.path(), "clients", form);
        let Ok(made) = office(form, &ours) else {
            eprintln!("SKIPPED: there is no soffice");
            return;
        };
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
        let read = fs::read_to_string(ours.with_extension("fods")).unwrap();
        assert!(!read.contains("table:formula"), "{form}: a cell became a formula");
        for words in ["Maja (sestra od Ive)", "Анна лэш 2д", "VIP, gold", "1991-03-04"] {
            assert!(read.contains(words), "{form}: {words}");
        }
        fs::remove_file(ours.with_extension("fods")).unwrap();
    }
}

#[test]
#[ignore = "asks the registry of npm"]
fn the_known_hard_tables_are_read_as_their_authors_mean_them() {
    let folder = tempfile::tempdir().unwrap();
    let pack = Command::new("npm").current_dir(folder.path()).args(["pack", "--silent", "csv-spectrum@2.0.0"]).status();
    if !pack.is_ok_and(|status| status.success()) {
        eprintln!("SKIPPED: npm could not bring `csv-spectrum`; is its registry within reach?");
        return;
    }
    let unpacked = Command::new("tar").current_dir(folder.path()).args(["xzf", "csv-spectrum-2.0.0.tgz"]).status();
    assert!(unpacked.unwrap().success());
    let mut tables = 0;
    for table in fs::read_dir(folder.path().join("package/csvs")).unwrap() {
        let path = table.unwrap().path();
        let meant = folder.path().join("package/json").join(path.file_stem().unwrap()).with_extension("json");
        let meant = serde_json::from_str(&String::from_utf8_lossy(&fs::read(meant).unwrap())).unwrap();
        let meant: Vec<Value> = if let Value::Array(rows) = meant { rows } else { vec![meant] };
        let read = sheet::read(&fs::read(&path).unwrap(), |_| true).unwrap();
        assert_eq!(read.rows.len(), meant.len(), "{path:?}");
        tables += 1;
        if path.ends_with("location_coordinates.csv") {
            // What its authors say of it is another row's.
            assert_eq!(read.headings.len(), 4);
            continue;
        }
        for (row, meant) in read.rows.iter().zip(&meant) {
            for (column, heading) in read.headings.iter().enumerate() {
                // White space around a word says nothing, and a line ends in one way.
                let meant = meant[heading].as_str().unwrap().trim().replace("\r\n", "\n");
                assert_eq!(row.cell(column).replace("\r\n", "\n"), meant, "{path:?}, {heading}");
            }
        }
    }
    assert_eq!(tables, 12);
}
