//! Clients from a table: whatever program wrote it, however its columns are called, with nothing dropped silently.

use std::fs;
use std::path::PathBuf;

use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::scene::{Scene, phone};

/// Lists as the programs that masters come from write them, about invented people.
pub const FRESHA: &str = "Client ID,First Name,Last Name,Email,Mobile Number,Telephone,Gender,Date of Birth,City,Note,Blocked,Added\n\
    1,Maja,Kovač,maja@example.com,385912345678,,Female,27/03/1991,Zagreb,\"likes mint tea,\nno music\",No,01/02/2024\n\
    2,Ђурђа,Петровић,,381641122334,,,,,,No,01/02/2024\n\
    3,,,iva@example.com,091 55,,,03/04/1990,,,Yes,01/02/2024\n\
    4,,,,,,,,Split,,No,01/02/2024\n";
const SQUARE: &str = "Reference ID,First Name,Last Name,Email Address,Phone Number,Nickname,Company Name,Birthday,Memo,Square Customer ID,Creation Source,First Visit,Last Visit,Transaction Count,Lifetime Spend\n\
    ,Ana,Jurić,ana@example.com,+385 91 234 0001,,,04-12,Silk pillow,ABC1,Directory,2024-01-02,2025-12-01,12,€480.00\n\
    ,Mira,Babić,,+385 91 234 0002,,,09-30,,ABC2,Directory,,,0,\n";
pub const VAGARO: &str = "Customer report\nStudio Maja\n\nFirstName,LastName,EmailAddress,Mobile,DayPhone,BirthDate,CustomerSince,LastVisited,GeneralTag,TotalPointsAccumlated\n\
    Petra,Novak,,091 234 0003,01 234 5678,12/31/1988,1/5/2023,2/1/2026,VIP,120\n";
const GOOGLE: &str = "First Name,Middle Name,Last Name,Birthday,Notes,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value\n\
    Ioana,Maria,Popa,1990-04-12,Prefers mornings,* myContacts ::: Clients,Home,ioana@example.com ::: i.popa@example.com,Mobile,+40 722 123 456 ::: +40 722 123 457\n\
    Olena,,Shevchenko, --02-29,,* myContacts,,,,+380 50 123 45 67\n";
pub const YCLIENTS: &str = "Имя;Фамилия;Телефон;Email;Дата рождения;Комментарий;Категория;Визиты;Первый визит;Последний визит;Потрачено\n\
    Алёна;Иванова;+7 912 345-67-89;;04.03.1991;Аллергия на латекс;Постоянные;12;01.02.2024;01.02.2026;48 000,00\n\
    Анна лэш 2д;;8 (912) 345-67-90;;30.02.1990;;;;;;\n";
const BOOKSY: &str = "Client Name\tPhone\tEmail\tFirst Visit\tLast Visit\tTotal Visits\tTotal Spent\n\
    Maja (sestra od Ive)\t+385 91 234 0004\t\t2024-01-02\t2026-01-02\t8\t320\n";
const ROMANIAN: &str =
    "Nume;Prenume;Telefon;Data nașterii;Observații\nȚurcanu;Ana-Maria;+40 722 123 458;04.03.1991;ceai\n";
const UKRAINIAN: &str = "ПІБ;Телефон;День народження;Нотатки\nКовальчук Оксана;+380 50 123 45 68;4 березня 1991;тиша\n";

/// A file of that name with those bytes, in a folder of its own.
pub fn file(name: &str, bytes: &[u8]) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    fs::write(&path, bytes).unwrap();
    (folder, path)
}

pub fn preview(scene: &Scene, name: &str, text: &str) -> Value {
    let (_folder, path) = file(name, text.as_bytes());
    scene.preview(&path).unwrap()
}

/// Brought whole, with what it became.
pub fn brought(scene: &Scene, name: &str, text: &str) -> Value {
    let done = scene.ended(&scene.bring(&preview(scene, name, text)));
    assert_eq!(done["state"], "done", "{done}");
    done
}

/// rows, added, merged, unchanged, rejected.
pub fn sums(preview: &Value) -> [u64; 5] {
    let sums = ["rows", "added", "merged", "unchanged", "rejected"].map(|key| preview[key].as_u64().unwrap());
    assert_eq!(sums[0], sums[1..].iter().sum::<u64>(), "nothing is dropped silently: {preview}");
    sums
}

fn becomes(preview: &Value) -> Vec<(String, String)> {
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let columns = preview["sheet"]["columns"].as_array().unwrap().iter();
    columns
        .map(|column| (text(&column["heading"]), text(&column["becomes"])))
        .filter(|(_, becomes)| !becomes.is_empty())
        .collect()
}

pub fn card(scene: &Scene, name: &str) -> Value {
    let hits = scene.ask("search_find", json!({ "words": name }))["hits"].clone();
    let hit =
        hits.as_array().unwrap().iter().find(|hit| hit["name"] == name).unwrap_or_else(|| panic!("no {name}: {hits}"));
    scene.ask("client_card", json!({ "client": hit["client"] }))["client"].clone()
}

pub fn talks(scene: &Scene, name: &str) -> Vec<String> {
    let story =
        scene.ask("client_story", json!({ "client": card(scene, name)["id"], "kind": "talks", "before": null }));
    story["entries"]
        .as_array()
        .unwrap()
        .iter()
        .map(|entry| entry["note"]["words"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn a_list_from_fresha_says_what_it_is_and_what_each_column_becomes() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let seen = preview(&scene, "export_customer_list.csv", FRESHA);
    let sheet = &seen["sheet"];
    assert_eq!((&sheet["system"], &sheet["file"]), (&json!("Fresha"), &json!("export_customer_list.csv")));
    assert_eq!((&sheet["letters"], &sheet["separator"]), (&json!("UTF-8"), &json!(",")));
    let wanted = [
        ("First Name", "first_name"),
        ("Last Name", "last_name"),
        ("Email", "email"),
        ("Mobile Number", "phone"),
        ("Telephone", "phone"),
        ("Date of Birth", "birthday"),
        ("Note", "note"),
    ];
    assert_eq!(becomes(&seen), wanted.map(|(heading, becomes)| (heading.to_owned(), becomes.to_owned())));
    assert_eq!(
        (&sheet["order"], &sheet["proof_row"], &sheet["proof"]),
        (&json!("day"), &json!(2), &json!("27/03/1991")),
        "a line proves it"
    );
    assert_eq!(sums(&seen), [4, 3, 0, 0, 1]);
    let lines = seen["lines"].as_array().unwrap();
    assert_eq!(
        (&lines[0]["line"], &lines[0]["reason"]),
        (&json!(5), &json!("no_name")),
        "the row as a spreadsheet counts it"
    );
    assert_eq!(lines[1]["as_typed"], json!(["091 55"]), "a phone that is too short keeps its row, and it is said");
    assert_eq!(scene.clients(), [] as [&str; 0], "nothing is written yet");

    brought(&scene, "export_customer_list.csv", FRESHA);
    let maja = card(&scene, "Maja Kovač");
    assert_eq!(maja["birthday"], "1991-03-27");
    assert_eq!(maja["channels"][0]["normal"], "+385912345678", "without its plus it is the same number");
    assert_eq!(talks(&scene, "Maja Kovač"), ["likes mint tea,\nno music"]);
    assert_eq!(card(&scene, "091 55")["birthday"], "1990-04-03", "read in the order the other line proves");
    let again = preview(&scene, "export_customer_list.csv", FRESHA);
    assert_eq!(sums(&again), [4, 0, 0, 3, 1], "a second time changes nothing");
}

#[test]
fn lists_of_other_programs_come_with_all_they_say() {
    let scene = Scene::lashes("2026-03-12T10:00");
    for (name, text, system, count) in [
        ("square.csv", SQUARE, "Square", [2, 2, 0, 0, 0]),
        ("vagaro.csv", VAGARO, "Vagaro", [1, 1, 0, 0, 0]),
        ("google.csv", GOOGLE, "Google Contacts", [2, 2, 0, 0, 0]),
        ("yclients.csv", YCLIENTS, "YCLIENTS", [2, 2, 0, 0, 0]),
        ("booksy.txt", BOOKSY, "Booksy", [1, 1, 0, 0, 0]),
        ("ro.csv", ROMANIAN, "", [1, 1, 0, 0, 0]),
        ("uk.csv", UKRAINIAN, "", [1, 1, 0, 0, 0]),
    ] {
        let seen = preview(&scene, name, text);
        assert_eq!((&seen["sheet"]["system"], sums(&seen)), (&json!(system), count), "{name}");
        brought(&scene, name, text);
        let mut again = count;
        (again[3], again[1]) = (again[1], 0);
        assert_eq!(sums(&preview(&scene, name, text)), again, "{name} a second time");
    }
    let channels = |name: &str| {
        let channels = card(&scene, name)["channels"].as_array().unwrap().clone();
        channels.iter().map(|row| row["normal"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(card(&scene, "Ana Jurić")["birthday"], "--04-12", "09-30 proves that the month is first");
    assert_eq!(talks(&scene, "Ana Jurić"), ["Silk pillow"]);
    assert_eq!(channels("Petra Novak").len(), 2, "the title above the headings is no person");
    assert_eq!(card(&scene, "Petra Novak")["birthday"], "1988-12-31", "no month is a thirty-first");
    assert_eq!(
        channels("Ioana Maria Popa"),
        ["+40722123456", "+40722123457", "ioana@example.com", "i.popa@example.com"]
    );
    assert_eq!(card(&scene, "Ioana Maria Popa")["tags"], json!(["Clients"]));
    assert_eq!(card(&scene, "Olena Shevchenko")["birthday"], "--02-29");
    assert_eq!(card(&scene, "Алёна Иванова")["birthday"], "1991-03-04", "nobody writes the month first with points");
    assert_eq!(talks(&scene, "Анна лэш 2д"), ["30.02.1990"], "the name as it is; no such day is not rolled into March");
    assert_eq!(card(&scene, "Maja (sestra od Ive)")["name"], "Maja (sestra od Ive)");
    assert_eq!(card(&scene, "Ana-Maria Țurcanu")["birthday"], "1991-03-04");
    assert_eq!(card(&scene, "Ковальчук Оксана")["birthday"], "1991-03-04");
}

#[test]
fn a_list_is_read_in_whatever_letters_and_with_whatever_between_its_cells() {
    let rows = "Имя{}Фамилия{}Телефон{}Дата рождения\nАлёна{}Иванова{}+7 912 345-67-89{}04.03.1991\nСветлана{}Лукина{}+7 912 345-67-88{}\n";
    for (separator, shown) in [(";", ";"), (",", ","), ("\t", "\t")] {
        let text = rows.replace("{}", separator);
        let old: Vec<u8> = text
            .chars()
            .map(|letter| match letter {
                'ё' => 0xB8,
                'А'..='я' => u8::try_from(u32::from(letter) - 0x410 + 0xC0).unwrap(),
                other => u8::try_from(u32::from(other)).unwrap(),
            })
            .collect();
        let wide: Vec<u8> = format!("\u{FEFF}{text}").encode_utf16().flat_map(u16::to_le_bytes).collect();
        for (bytes, letters) in
            [(old, "windows-1251"), (wide, "UTF-16LE"), (format!("\u{FEFF}{text}").into_bytes(), "UTF-8")]
        {
            let scene = Scene::lashes("2026-03-12T10:00");
            let (_folder, path) = file("clients.csv", &bytes);
            let seen = scene.preview(&path).unwrap();
            assert_eq!((&seen["sheet"]["letters"], &seen["sheet"]["separator"]), (&json!(letters), &json!(shown)));
            assert_eq!(sums(&seen), [2, 2, 0, 0, 0]);
            scene.ended(&scene.bring(&seen));
            assert_eq!(card(&scene, "Алёна Иванова")["birthday"], "1991-03-04");
        }
    }
}

#[test]
fn a_workbook_is_read_like_a_text_file() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("klijenti.xlsx");
    let mut book = Workbook::new();
    book.add_worksheet().set_name("prazno").unwrap();
    let sheet = book.add_worksheet();
    sheet.write(0, 0, "Klijenti 12.03.2026").unwrap();
    for (column, heading) in (0..).zip(["Ime", "Prezime", "Mobitel", "Rođendan", "Novčanik"]) {
        sheet.write(2, column, heading).unwrap();
    }
    sheet.write(3, 0, "Ana").unwrap();
    sheet.write(3, 1, "Jurić").unwrap();
    sheet.write(3, 2, 385_912_345_678_u64).unwrap();
    let day = Format::new().set_num_format("dd.mm.yyyy");
    sheet.write_datetime_with_format(3, 3, ExcelDateTime::from_ymd(1991, 3, 4).unwrap(), &day).unwrap();
    sheet.write(3, 4, 12.5).unwrap();
    // Nobody is so far below, and memory for all cells until there is in no computer.
    sheet.write(1_048_575, 16_383, "the last cell").unwrap();
    book.save(&path).unwrap();
    let seen = scene.preview(&path).unwrap();
    assert_eq!(sums(&seen), [1, 1, 0, 0, 0]);
    assert_eq!((&seen["lines"][0]["line"], &seen["sheet"]["above"]), (&json!(4), &json!(1)));
    scene.ended(&scene.bring(&seen));
    let ana = card(&scene, "Ana Jurić");
    assert_eq!((&ana["channels"][0]["normal"], &ana["birthday"]), (&json!("+385912345678"), &json!("1991-03-04")));
}

#[test]
fn the_owner_says_what_a_column_becomes_and_which_is_the_month() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let (_folder, path) = file(
        "clients.csv",
        "Who,Wallet,Born,Gsm\nAna Jurić,12.50,03/04/1991,091 234 0001\nMaja Kovač,0.00,05/06/1990,\n".as_bytes(),
    );
    let word = scene.door().offer_file(&path).unwrap();
    let first = scene.tell("import_read", json!({ "file": word })).out;
    assert_eq!(
        becomes(&first),
        [("Who".into(), "name".into()), ("Gsm".into(), "phone".into())],
        "what the cells themselves say"
    );
    let uses = json!(["name", "note", "birthday", "phone"]);
    let open = scene.tell("import_read", json!({ "file": word, "uses": uses })).out;
    assert_eq!(
        (&open["sheet"]["order"], &open["sheet"]["open_days"]),
        (&json!(null), &json!(2)),
        "03/04 is not guessed"
    );
    assert_eq!(open["lines"][0]["mended"], json!(["03/04/1991"]), "unanswered it is kept as a note");
    let said = scene.tell("import_read", json!({ "file": word, "uses": uses, "order": "month" })).out;
    assert_eq!(
        said["lines"].as_array().unwrap().iter().map(|line| &line["birthday"]).collect::<Vec<_>>(),
        ["1991-03-04", "1990-05-06"]
    );
    scene.ended(&scene.bring(&said));
    assert_eq!(talks(&scene, "Ana Jurić"), ["Wallet: 12.50"], "a note says which column it was");
}

#[test]
fn the_same_person_is_found_in_the_file_and_in_the_book_and_all_of_it_is_undone_in_one_step() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let kept = json!({
        "name": "Ana Jurić", "address_form": "", "language": "", "birthday": "", "source": "", "brought_by": null, "people": [], "tags": [],
        "channels": [phone("+387 61 123 456")],
    });
    scene.tell("client_add", kept);
    let before = scene.facts();
    let text = "Name,Phone,Birthday\nAna Jurić,+38761123456,04.03.1991\nAna,00387 61 123 456,\nMirela Jurić,+387 61 123 456,\n";
    let seen = preview(&scene, "clients.csv", text);
    assert_eq!(sums(&seen), [3, 1, 1, 1, 0]);
    let why = |name: &str| {
        seen["lines"].as_array().unwrap().iter().find(|line| line["name"] == name).unwrap()["reason"].clone()
    };
    assert_eq!(
        [why("Ana Jurić"), why("Ana"), why("Mirela Jurić")],
        ["same_phone", "same_in_file", "same_phone_other_name"]
    );
    let done = scene.ended(&scene.bring(&seen));
    assert_eq!(scene.clients().len(), 2);
    scene.tell("history_undo", json!({ "step": done["step"] }));
    assert_eq!(scene.facts(), before);
}

#[test]
fn a_file_that_is_no_list_is_refused_as_what_it_is() {
    let scene = Scene::lashes("2026-03-12T10:00");
    for (name, bytes, why) in [
        ("calendar.ics", &b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n"[..], "calendar"),
        ("clients.xlsx", b"PK\x03\x04 and then nothing", "damaged_workbook"),
        ("clients.xls", b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 a workbook of before 2007", "damaged_workbook"),
        ("letter.txt", b"Dear Ana\nsee you soon\n", "no_cards"),
        ("empty.csv", b"\xEF\xBB\xBF\r\n", "empty"),
    ] {
        let (_folder, path) = file(name, bytes);
        assert_eq!(scene.preview(&path).unwrap_err(), json!({ "kind": "not_contacts", "why": why }), "{name}");
    }
    assert_eq!(scene.clients(), [] as [&str; 0]);
}

#[test]
fn the_lines_that_were_not_taken_as_they_are_leave_as_a_table_with_why() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let seen = preview(&scene, "export_customer_list.csv", FRESHA);
    assert_eq!(seen["eyes"], 2);
    let left = scene.ask("import_file", json!({ "import": seen["import"] }));
    let rows: Vec<&str> = left["text"].as_str().unwrap().lines().collect();
    assert_eq!(left["name"], "Lines to look at.csv");
    assert_eq!(rows[0], "\u{feff}Row,Name,Phone,Birthday,Becomes,Why");
    assert_eq!(rows[1], "4,091 55,091 55,1990-04-03,new client,\"Cannot be dialled, kept as written: 091 55\"");
    assert_eq!(rows[2], "5,,,,cannot be read,\"line 5: no name, phone or e-mail\"");
    assert_eq!(rows.len(), 3, "nobody else needs eyes");
    assert_eq!(scene.ended(&scene.bring(&seen))["state"], "done", "the preview waits on");
}

#[test]
fn a_number_that_stands_in_two_columns_is_one_number() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let text = "Name,Mobile,Telephone,Tags,Groups\nAna Jurić,091 234 0001,091 234 0001,VIP,VIP\nMaja,091 55,091 55,,\n";
    let seen = preview(&scene, "clients.csv", text);
    assert_eq!(seen["lines"][0]["as_typed"], json!(["091 55"]), "and is said once");
    scene.ended(&scene.bring(&seen));
    let ana = card(&scene, "Ana Jurić");
    assert_eq!((ana["channels"].as_array().unwrap().len(), &ana["tags"]), (1, &json!(["VIP"])));
    assert_eq!(sums(&preview(&scene, "clients.csv", text)), [2, 0, 0, 2, 0]);
}

#[test]
fn where_she_heard_of_it_her_discount_and_her_language_come_as_what_they_are_in_five_languages() {
    for (heads, name) in [
        ("Client,Source,Employer,Discount,Language", "Ana Jurić"),
        ("Клиент,Источник,Место работы,Скидка,Язык", "Анна Петрова"),
        ("Клієнт,Джерело,Місце роботи,Знижка,Мова", "Олена Шевченко"),
        ("Klijentica,Izvor,Poslodavac,Popust,Jezik", "Lejla Hadžić"),
        ("Clientă,Sursă,Angajator,Reducere,Limbă", "Ioana Popescu"),
    ] {
        let scene = Scene::lashes("2026-03-12T10:00");
        let text = format!("{heads}\n{name},Instagram,Klinika,10 %,HR\nMaja Kos,,,,Croatian\n");
        brought(&scene, "clients.csv", &text);
        let her = card(&scene, name);
        let said = ["source", "employer", "discount", "language"].map(|field| her[field].as_str().unwrap().to_owned());
        assert_eq!(said, ["Instagram", "Klinika", "10 %", "hr"], "{heads}");
        assert_eq!(card(&scene, "Maja Kos")["language"], "", "a language that nobody can tell is a note");
        assert_eq!(sums(&preview(&scene, "clients.csv", &text)), [2, 0, 0, 2, 0], "brought twice changes nothing");
    }
    // On a visit they are the visit's own.
    let scene = Scene::lashes("2026-03-12T10:00");
    let text = "Date,Client,Phone,Service,Discount,Source\n2026-02-03,Ana Jurić,091 234 5678,Lash fill,20 %,Website\n";
    brought(&scene, "visits.csv", text);
    assert_eq!(
        (&card(&scene, "Ana Jurić")["discount"], &card(&scene, "Ana Jurić")["source"]),
        (&json!(""), &json!(""))
    );
}
