//! Every program that masters come from, as it writes its files: in several alphabets, between several separators, under a
//! title, with a mark at the beginning; and whatever other people's programs ever wrote as contacts and calendars.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use encoding_rs::{Encoding, UTF_8, WINDOWS_1250, WINDOWS_1251};
use regulars_core::day::Zone;
use regulars_core::ics::{self, read::Reader};
use regulars_core::vcard;
use serde_json::{Value, json};

use crate::import_table::{file, sums};
use crate::scene::Scene;
use crate::walk::chance::Chance;

/// A list with invented people: the program, what it is a list of, its headings, its rows, and what comes of them.
struct Source {
    program: &'static str,
    kind: &'static str,
    headings: &'static str,
    rows: &'static [&'static [&'static str]],
    /// Rows, added, merged, unchanged, rejected.
    sums: [u64; 5],
    /// What stands first in 03/04, where the file proves it.
    order: Option<&'static str>,
    /// Headings, and what each becomes; of the others nothing is asked.
    becomes: &'static [(&'static str, &'static str)],
}

#[rustfmt::skip]
const SOURCES: [Source; 15] = [
    Source {
        program: "Fresha", kind: "clients", order: Some("day"), sums: [2, 2, 0, 0, 0],
        headings: "Client ID,First Name,Last Name,Email,Mobile Number,Telephone,Gender,Date of Birth,City,Note,Blocked,Added",
        rows: &[
            &["1", "Željka", "Šimić", "zeljka@example.com", "385912340001", "", "Female", "27/03/1991", "Zagreb", "mint tea,\nno \"music\"", "No", "01/02/2024"],
            &["2", "Đurđa", "Čačić", "", "385912340002", "", "", "03/04/1990", "", "", "Yes", "01/02/2024"],
        ],
        becomes: &[("Mobile Number", "phone"), ("Date of Birth", "birthday"), ("Note", "note"), ("Client ID", "")],
    },
    Source {
        program: "Square", kind: "clients", order: Some("month"), sums: [2, 2, 0, 0, 0],
        headings: "Reference ID,First Name,Last Name,Email Address,Phone Number,Nickname,Company Name,Street Address 1,Street Address 2,City,State,Postal Code,Birthday,Memo,Square Customer ID,Creation Source,First Visit,Last Visit,Transaction Count,Lifetime Spend,Email Subscription Status,Instant Profile,Blocked from online booking",
        rows: &[
            &["", "Ana", "Jurić", "ana@example.com", "+385 91 234 0001", "", "", "", "", "", "", "", "04-12", "Silk pillow", "ABC1", "Directory", "2024-01-02", "2025-12-01", "12", "€480.00", "", "No", "No"],
            &["", "Mira", "Babić", "", "+385 91 234 0002", "", "", "", "", "", "", "", "09-30", "", "ABC2", "Directory", "", "", "0", "", "", "No", "No"],
        ],
        becomes: &[("Memo", "note"), ("Birthday", "birthday"), ("State", ""), ("First Visit", "")],
    },
    Source {
        program: "Square", kind: "visits", order: None, sums: [3, 2, 1, 0, 0],
        headings: "Date,Time,Time Zone,Category,Item,Qty,Price Point Name,SKU,Modifiers Applied,Gross Sales,Discounts,Net Sales,Tax,Transaction ID,Payment ID,Device Name,Notes,Details,Event Type,Location,Customer ID,Customer Name,Customer Reference ID,Itemization Type,Employee,Channel,Card Brand,PAN Suffix",
        rows: &[
            &["2026-01-05", "11:02:10", "Zagreb", "Lashes", "Lash fill", "1", "Regular", "", "", "€1,045.00", "€0.00", "€1,045.00", "€0.00", "T1", "P1", "Till", "", "", "Payment", "Studio", "C1", "Maja Kovač", "", "Service", "Maja", "", "", ""],
            &["2026-01-05", "11:02:10", "Zagreb", "Brows", "Brow tint", "1", "Regular", "", "", "€15.00", "€0.00", "€15.00", "€0.00", "T1", "P1", "Till", "", "", "Payment", "Studio", "C1", "Maja Kovač", "", "Service", "Maja", "", "", ""],
            &["2026-01-26", "11:02:10", "Zagreb", "Lashes", "Lash fill", "1", "Regular", "", "", "€45.00", "€0.00", "€45.00", "€0.00", "T2", "P2", "Till", "", "", "Payment", "Studio", "C1", "Maja Kovač", "", "Service", "Maja", "", "", ""],
        ],
        becomes: &[("Date", "at"), ("Time", "time"), ("Item", "service"), ("Net Sales", "paid"), ("Gross Sales", "price"), ("Employee", "master"), ("Customer ID", "reference"), ("Itemization Type", "item_kind"), ("Event Type", "state")],
    },
    Source {
        program: "Vagaro", kind: "clients", order: Some("month"), sums: [1, 1, 0, 0, 0],
        headings: "FirstName,LastName,EmailAddress,Mobile,CellPhone,DayPhone,NightPhone,BirthDate,Gender,StreetAddress,City,State,Zip,CustomerSince,LastVisited,MembershipName,ReferredBy,GeneralTag,NoOfBooking,NoShowCancel,ServiceProviders,TotalAmountPaid,TotalPointsAccumlated",
        rows: &[&["Petra", "Novak", "", "091 234 0003", "", "01 234 5678", "", "12/31/1988", "", "", "", "", "", "1/5/2023", "2/1/2026", "", "", "VIP", "12", "0", "Maja", "480.00", "120"]],
        becomes: &[("Mobile", "phone"), ("CellPhone", "phone"), ("DayPhone", "phone"), ("BirthDate", "birthday"), ("GeneralTag", "tags")],
    },
    Source {
        program: "Acuity", kind: "visits", order: None, sums: [1, 1, 0, 0, 0],
        headings: "Start Date and Time,End Date and Time,Appointment Type,Client Name,Calendar,Phone,Email,Price,Duration,Notes",
        rows: &[&["January 5, 2026 9:30 am", "January 5, 2026 10:30 am", "Brow lamination", "Petra Novak", "Maja", "091 234 0003", "petra@example.com", "35.00", "60", "came late"]],
        becomes: &[("Start Date and Time", "at"), ("End Date and Time", "ends"), ("Appointment Type", "service"), ("Calendar", "master"), ("Notes", "visit_note")],
    },
    Source {
        program: "Acuity", kind: "clients", order: None, sums: [1, 1, 0, 0, 0],
        headings: "First Name,Last Name,Phone,Email,Notes,Banned",
        rows: &[&["Petra", "Novak", "091 234 0003", "petra@example.com", "came late", ""]],
        becomes: &[("Notes", "note"), ("Banned", "")],
    },
    Source {
        program: "Booksy", kind: "clients", order: None, sums: [1, 1, 0, 0, 0],
        headings: "customer_name,mobile,Email,First Visit,Last Visit,Total Visits,Total Spent",
        rows: &[&["Maja (sestra od Ive)", "+385 91 234 0004", "", "2024-01-02", "2026-01-02", "8", "320"]],
        becomes: &[("customer_name", "name"), ("mobile", "phone")],
    },
    Source {
        program: "", kind: "clients", order: Some("month"), sums: [1, 1, 0, 0, 0],
        headings: "Client Name,Email Address,Phone Number,Birthday,Tags,Notes",
        rows: &[&["Lena Perić", "lena@example.com", "+385 91 234 0005", "12/31/1988", "VIP, lashes", "sleeps on her left side"]],
        becomes: &[("Client Name", "name"), ("Tags", "tags"), ("Notes", "note")],
    },
    Source {
        program: "Trafft", kind: "visits", order: Some("day"), sums: [2, 2, 0, 0, 0],
        headings: "Customer Name,Customer Email,Customer Phone,Appointment Date,Service,Employee,Service Duration,Service Price,Status",
        rows: &[
            &["Ana Jurić", "ana@example.com", "+385 91 234 0001", "13/02/2026 10:00", "Lash fill", "Maja", "2h", "1.070,00", "Approved"],
            &["Mira Babić", "", "+385 91 234 0002", "03/02/2026 10:00", "Lash fill", "Maja", "60 min", "45,00", "No-show"],
        ],
        becomes: &[("Appointment Date", "at"), ("Service Duration", "minutes"), ("Service Price", "price"), ("Status", "state")],
    },
    Source {
        program: "Schedulicity", kind: "visits", order: Some("month"), sums: [1, 1, 0, 0, 0],
        headings: "Client Name,Client Email,Client Phone,Appointment Date,Appointment Time,Service,Provider,Notes,Client Since",
        rows: &[&["Dana Pop", "dana@example.com", "091 234 0005", "2/13/2026", "4:15 PM", "Lash fill", "Maja", "quiet", "1/1/2024"]],
        becomes: &[("Appointment Date", "at"), ("Appointment Time", "time"), ("Provider", "master"), ("Client Since", "")],
    },
    Source {
        program: "YCLIENTS", kind: "clients", order: None, sums: [2, 2, 0, 0, 0],
        headings: "Имя,Фамилия,Телефон,Email,Пол,Дата рождения,Комментарий,Скидка,Категория,Визиты,Первый визит,Последний визит,Потрачено",
        rows: &[
            &["Алёна", "Иванова", "+7 912 345-67-89", "", "Женский", "04.03.1991", "Аллергия на латекс", "10", "Постоянные", "12", "01.02.2024", "01.02.2026", "48 000,00"],
            &["Анна лэш 2д", "", "8 (912) 345-67-90", "", "", "", "", "", "", "", "", "", ""],
        ],
        becomes: &[("Имя", "first_name"), ("Фамилия", "last_name"), ("Комментарий", "note"), ("Категория", "tags")],
    },
    Source {
        program: "YCLIENTS", kind: "visits", order: None, sums: [1, 1, 0, 0, 0],
        headings: "Дата визита,Время,Клиент,Телефон,Услуга,Сотрудник,Стоимость,Оплачено,Статус,Комментарий",
        rows: &[&["05.01.2026", "10:00", "Алёна Иванова", "+7 912 345-67-89", "Наращивание", "Мария", "2 500,00", "2 300,00", "Пришёл", "левый глаз"]],
        becomes: &[("Дата визита", "at"), ("Услуга", "service"), ("Сотрудник", "master"), ("Оплачено", "paid"), ("Комментарий", "visit_note")],
    },
    Source {
        program: "Google Contacts", kind: "clients", order: None, sums: [1, 1, 0, 0, 0],
        headings: "First Name,Middle Name,Last Name,Phonetic First Name,Name Prefix,Name Suffix,Nickname,File As,Organization Name,Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value",
        rows: &[&["Maja", "", "Kovač", "", "", "", "", "", "", "1990-04-12", "Prefers mornings", "", "* myContacts ::: Clients", "Home", "maja@example.com ::: m.kovac@example.com", "Mobile", "+385 91 234 0006"]],
        becomes: &[("Phone 1 - Value", "phone"), ("Labels", "tags"), ("E-mail 1 - Label", "")],
    },
    Source {
        program: "Google Contacts", kind: "clients", order: None, sums: [1, 1, 0, 0, 0],
        headings: "Name,Given Name,Family Name,Birthday,Notes,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value",
        rows: &[&["Maja Kovač", "Maja", "Kovač", "--04-12", "", "* myContacts", "Home", "maja@example.com", "Mobile", "+385 91 234 0006"]],
        becomes: &[("Name", ""), ("Given Name", "first_name"), ("Family Name", "last_name")],
    },
    Source {
        program: "", kind: "clients", order: None, sums: [1, 1, 0, 0, 0],
        headings: "Kad,Ime i prezime,Broj mobitela,Napomena",
        rows: &[&["?", "Šejla Begić", "091 234 0007", "dođe s kćeri"]],
        becomes: &[("Ime i prezime", "name"), ("Broj mobitela", "phone"), ("Napomena", "note"), ("Kad", "")],
    },
];

/// The list as a file: between those separators, with those ends of lines, perhaps under a title and an empty row.
fn written(source: &Source, separator: char, end: &str, titled: bool) -> String {
    let cell = |cell: &str| {
        let bare = !cell.contains([separator, '"', '\n']);
        if bare { cell.to_owned() } else { format!("\"{}\"", cell.replace('"', "\"\"")) }
    };
    let mut text = if titled { format!("Customers of the studio{end}{end}") } else { String::new() };
    let headings: Vec<&str> = source.headings.split(',').collect();
    for row in std::iter::once(headings.as_slice()).chain(source.rows.iter().copied()) {
        text += &row.iter().map(|each| cell(each)).collect::<Vec<_>>().join(&separator.to_string());
        text += end;
    }
    text
}

/// In the alphabet of its program's own decade, where it has all the letters.
fn old(text: &str) -> (&'static Encoding, Vec<u8>) {
    let cyrillic = text.chars().any(|letter| ('А'..='я').contains(&letter));
    let encoding = if cyrillic { WINDOWS_1251 } else { WINDOWS_1250 };
    let (bytes, _, lost) = encoding.encode(text);
    if lost { (UTF_8, text.as_bytes().to_vec()) } else { (encoding, bytes.into_owned()) }
}

#[test]
fn every_programs_file_is_read_in_every_writing() {
    let scene = Scene::lashes("2026-03-12T10:00");
    for source in &SOURCES {
        for (separator, end, titled) in [(',', "\r\n", false), (';', "\n", true), ('\t', "\r\n", true)] {
            let text = written(source, separator, end, titled);
            let marked = format!("\u{FEFF}{text}");
            let wide: Vec<u8> = marked.encode_utf16().flat_map(u16::to_le_bytes).collect();
            for (letters, bytes) in [("UTF-8", marked.into_bytes()), ("UTF-16", wide), ("its own", old(&text).1)] {
                let about = format!("{} {} {letters} {separator:?}", source.program, source.kind);
                let (_folder, path) = file("list.csv", &bytes);
                let seen = scene.preview(&path).unwrap_or_else(|fault| panic!("{about}: {fault}"));
                let sheet = &seen["sheet"];
                assert_eq!(
                    (&sheet["system"], &sheet["kind"]),
                    (&json!(source.program), &json!(source.kind)),
                    "{about}"
                );
                assert_eq!(sums(&seen), source.sums, "{about}: {seen}");
                assert_eq!(sheet["order"], json!(source.order), "{about}");
                assert_eq!(sheet["separator"], json!(separator.to_string()), "{about}");
                let columns = sheet["columns"].as_array().unwrap();
                for (heading, becomes) in source.becomes {
                    let column = columns.iter().find(|column| column["heading"] == *heading).unwrap();
                    assert_eq!(column["becomes"], *becomes, "{about}: {heading}");
                }
                // One quote that was misread, or one letter, and the first row is another one.
                let first: BTreeMap<&str, &str> =
                    source.headings.split(',').zip(source.rows[0].iter().copied()).collect();
                for column in columns.iter().filter(|column| column["samples"][0].is_string()) {
                    let wanted = first[column["heading"].as_str().unwrap()].lines().next().unwrap_or_default();
                    assert_eq!(column["samples"][0].as_str().unwrap(), wanted, "{about}");
                }
            }
        }
    }
}

#[test]
fn what_comes_in_by_chance_goes_back_without_a_trace_and_comes_only_once() {
    const NAMES: [&str; 7] = ["Ana Jurić", "Maja Kovač", "Maja", "Алёна", "Šejla Begić", "", "=1+1"];
    const PHONES: [&str; 5] = ["091 234 0001", "+385912340001", "091 234 0002", "", "12"];
    const DAYS: [&str; 8] = [
        "2026-01-05 10:00",
        "05.01.2026",
        "03/04/2026",
        "2026-04-01 09:00",
        "N/A",
        "30.02.2026",
        "1900-01-01",
        "2099-01-01 10:00",
    ];
    let long: &'static str = "x".repeat(25_000).leak();
    const SERVICES: [&str; 5] = ["Lash fill", "Brow tint", "Lash fill, Brow tint", "", "New thing"];
    const PRICES: [&str; 6] = ["45", "1.204,00", "45,00", "free", "", "99999999999"];
    const STATES: [&str; 4] = ["", "cancelled", "no show", "refund"];
    let scene = Scene::lashes("2026-03-12T10:00");
    let mut chance = Chance(7);
    for round in 0..25 {
        let before = scene.facts();
        let mut text = String::from("Client;Phone;Date;Service;Price;Status;Employee;Notes\n");
        for _ in 0..chance.below(30) + 2 {
            let mut one = |of: &[&'static str]| *chance.pick(of);
            let cells = [one(&NAMES), one(&PHONES), one(&DAYS), one(&SERVICES), one(&PRICES), one(&STATES)];
            text += &format!("{};{};{}\n", cells.join(";"), one(&["Maja", "Olga", ""]), one(&["", "late", long]));
        }
        let kind = if round % 3 == 0 { "clients" } else { "visits" };
        let (_folder, path) = file("list.csv", text.as_bytes());
        let word = scene.door().offer_file(&path).unwrap();
        let read = || scene.tell("import_read", json!({ "file": word, "kind": kind, "order": "day" })).out;
        let seen = read();
        sums(&seen);
        if seen["added"] == 0 {
            continue;
        }
        let done = scene.ended(&scene.bring(&seen));
        assert_eq!(done["state"], "done", "{text}\n{done}");
        assert_eq!(done["rejected"], seen["rejected"], "what was seen is what came: {text}");
        let after = scene.facts();
        let again = read();
        assert_eq!((&again["added"], &again["merged"]), (&json!(0), &json!(0)), "{text}\n{again}");
        assert_eq!(scene.facts(), after);
        scene.tell("history_undo", json!({ "step": done["step"] }));
        assert_eq!(scene.facts(), before, "{text}");
    }
}

/// Where a library of the core was unpacked.
fn library(name: &str) -> PathBuf {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let told = Command::new(cargo).args(["metadata", "--format-version", "1", "--locked"]).output().unwrap();
    let told: Value = serde_json::from_slice(&told.stdout).unwrap();
    let package = told["packages"].as_array().unwrap().iter().find(|package| package["name"] == name).unwrap();
    PathBuf::from(package["manifest_path"].as_str().unwrap()).parent().unwrap().to_owned()
}

#[test]
fn contacts_and_calendars_of_every_other_program_are_read_or_refused() {
    let resources = library("calcard").join("resources");
    let zone = Zone::find("Europe/Zagreb", "").unwrap();
    let today = "2026-03-12".parse().unwrap();
    let mut read = [0, 0];
    for folder in ["vcard", "ical"] {
        for entry in fs::read_dir(resources.join(folder)).unwrap() {
            let path = entry.unwrap().path();
            let bytes = fs::read(&path).unwrap();
            match path.extension().and_then(|end| end.to_str()) {
                Some("vcf") => {
                    read[0] += 1;
                    drop(vcard::read(&bytes));
                }
                Some("ics") => {
                    read[1] += 1;
                    drop(ics::read::read(&bytes, &Reader { zone, name: "Europe/Zagreb", today }));
                }
                _ => {}
            }
        }
    }
    assert_eq!(read, [244, 998], "all that the library itself is tried on");
}
