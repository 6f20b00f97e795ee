//! The visits of another program: whose they are, what was done, and who is overdue as soon as they are in the book.

use regulars_core::desk::Desk;
use regulars_core::error::Result;
use regulars_core::table;
use regulars_core::tx::Tx;
use serde_json::{Value, json};

use crate::import::half_way;
use crate::import_table::{brought, card, file, preview, sums};
use crate::scene::{Scene, dump, phone, world};

/// Lists as the programs that masters come from write them, about invented people.
pub const SQUARE: &str = "Date,Time,Time Zone,Category,Item,Qty,Price Point Name,SKU,Modifiers Applied,Gross Sales,Discounts,Net Sales,Tax,Transaction ID,Payment ID,Device Name,Notes,Details,Event Type,Location,Customer ID,Customer Name,Customer Reference ID,Itemization Type,Employee\n\
    2026-01-05,11:02:10,Zagreb,Lashes,Lash fill,1,Regular,,,€45.00,€-5.00,€40.00,€0.00,T1,P1,Till,\"left eye, sensitive\",,Payment,Studio,C1,Maja Kovač,,Service,Maja\n\
    2026-01-05,11:02:10,Zagreb,Brows,Brow tint,1,Regular,,,€15.00,€0.00,€15.00,€0.00,T1,P1,Till,,,Payment,Studio,C1,Maja Kovač,,Service,Maja\n\
    2026-01-05,11:05:00,Zagreb,,Lash shampoo,1,,,,€12.00,€0.00,€12.00,€0.00,T2,P2,Till,,,Payment,Studio,C1,Maja Kovač,,Physical Good,Maja\n\
    2026-01-26,11:10:00,Zagreb,Lashes,Lash fill,1,Regular,,,€45.00,€0.00,€45.00,€0.00,T3,P3,Till,,,Payment,Studio,C1,Maja Kovač,,Service,Maja\n\
    2026-02-16,11:10:00,Zagreb,Lashes,Lash fill,1,Regular,,,€45.00,€0.00,€45.00,€0.00,T4,P4,Till,,,Payment,Studio,C1,Maja Kovač,,Service,Maja\n\
    2026-02-16,15:00:00,Zagreb,Lashes,Lash fill,1,Regular,,,\"€1,045.00\",€0.00,\"€1,045.00\",€0.00,T5,P5,Till,,,Payment,Studio,C2,Iva Horvat,,Service,Olga\n\
    2026-02-17,15:00:00,Zagreb,Lashes,Lash fill,-1,Regular,,,€-45.00,€0.00,€-45.00,€0.00,T6,P6,Till,,,Refund,Studio,C2,Iva Horvat,,Service,Olga\n\
    2026-02-18,15:00:00,Zagreb,Lashes,Lash fill,1,Regular,,,€45.00,€0.00,€45.00,€0.00,T7,P7,Till,,,Payment,Studio,,,,Service,Olga\n";
pub const ACUITY: &str = "Start Date and Time,End Date and Time,Appointment Type,First Name,Last Name,Calendar,Phone,Email,Price,Duration,Notes\n\
    \"January 5, 2026 9:30 am\",\"January 5, 2026 10:30 am\",Brow lamination,Petra,Novak,Maja,091 234 0003,petra@example.com,35.00,60,\"came late,\nlikes it short\"\n\
    \"March 20, 2026 2:00 pm\",\"March 20, 2026 3:00 pm\",Brow lamination,Petra,Novak,Maja,091 234 0003,petra@example.com,35.00,60,\n\
    \"March 20, 2026 2:30 pm\",\"March 20, 2026 3:30 pm\",Brow lamination,Lena,Perić,Maja,091 234 0004,,35.00,60,\n";
const TRAFFT: &str = "Customer Name;Customer Email;Customer Phone;Appointment Date;Service;Employee;Service Duration;Service Price;Status\n\
    Ana Jurić;ana@example.com;+385 91 234 0001;13/02/2026 10:00;Lash full set;Maja;2h;1.070,00;Approved\n\
    Ana Jurić;ana@example.com;+385 91 234 0001;05/03/2026 10:00;Lash fill;Maja;60 min;45,00;Canceled\n\
    Mira Babić;;+385 91 234 0002;06/03/2026 10:00;Lash fill + Brow tint;Maja;1h 30min;60,00;No-show\n\
    Mira Babić;;+385 91 234 0002;07/02/2026 10:00;Brow tint;Maja;30 min;15,00;Completed\n";
const SCHEDULICITY: &str = "Client Name\tClient Email\tClient Phone\tAppointment Date\tAppointment Time\tService\tProvider\tNotes\tClient Since\n\
    Dana Pop\tdana@example.com\t091 234 0005\t2/13/2026\t4:15 PM\tLash fill\tMaja\tquiet\t1/1/2024\n";
pub const RUSSIAN: &str = "Отчёт о записях\n\nДата визита;Время;Клиент;Телефон;Услуга;Сотрудник;Стоимость;Оплачено;Статус;Комментарий\n\
    05.01.2026;10:00;Алёна Иванова;+7 912 345-67-89;Наращивание 2D;Мария;2 500,00;2 300,00;Пришёл;левый глаз\n\
    30.02.2026;10:00;Алёна Иванова;+7 912 345-67-89;Наращивание 2D;Мария;2 500,00;;;\n\
    06.01.2026;10:00;Ольга Белова;+7 912 345-67-88;Наращивание 2D;Мария;дорого;;Не пришла;\n";

/// When she came, in order, with what was done and what she paid.
fn visits(scene: &Scene, name: &str) -> Vec<(String, String, Vec<String>, Value)> {
    let story =
        scene.ask("client_story", json!({ "client": card(scene, name)["id"], "kind": "visits", "before": null }));
    let entries = story["entries"].as_array().unwrap().iter().rev();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    entries
        .map(|entry| {
            let visit = &entry["visit"];
            let lines = visit["services"].as_array().unwrap().iter().map(text).collect();
            (text(&visit["at"]), text(&visit["state"]), lines, visit["paid"].clone())
        })
        .collect()
}

/// What stands in the notes of her visits, in order.
fn notes(scene: &Scene, name: &str) -> Vec<String> {
    let story =
        scene.ask("client_story", json!({ "client": card(scene, name)["id"], "kind": "visits", "before": null }));
    let notes =
        story["entries"].as_array().unwrap().iter().rev().flat_map(|entry| entry["visit"]["notes"].as_array().unwrap());
    notes.map(|note| note["words"].as_str().unwrap().to_owned()).collect()
}

fn reasons(preview: &Value) -> Vec<(u64, String)> {
    let lines = preview["lines"].as_array().unwrap().iter();
    let mut reasons: Vec<(u64, String)> = lines
        .filter(|line| line["outcome"] == "rejected")
        .map(|line| (line["line"].as_u64().unwrap(), line["reason"].as_str().unwrap().to_owned()))
        .collect();
    reasons.sort();
    reasons
}

fn why(reasons: &[(u64, &str)]) -> Vec<(u64, String)> {
    reasons.iter().map(|(line, reason)| (*line, (*reason).to_owned())).collect()
}

#[test]
fn what_a_till_sold_becomes_visits_and_who_is_overdue_is_known_at_once() {
    let scene = Scene::lashes("2026-03-20T10:00");
    let seen = preview(&scene, "items.csv", SQUARE);
    assert_eq!((&seen["sheet"]["kind"], &seen["sheet"]["system"]), (&json!("visits"), &json!("Square")));
    // Eight rows: four visits, of which one has two services; a shampoo, money given back, and a sale to nobody known.
    assert_eq!(sums(&seen), [8, 4, 1, 0, 3]);
    assert_eq!(reasons(&seen), why(&[(4, "not_a_visit"), (8, "refund"), (9, "no_name")]));
    let told = &seen["visits"];
    assert_eq!((&told["visits"], &told["clients"], &told["hours"]), (&json!(4), &json!(2), &json!(true)));
    assert_eq!(
        (&told["from"], &told["until"], &told["paid"]),
        (&json!("2026-01-05"), &json!("2026-02-16"), &json!(119_000))
    );
    let services = told["services"].as_array().unwrap();
    let named: Vec<(&str, bool)> =
        services.iter().map(|each| (each["name"].as_str().unwrap(), each["service"].is_string())).collect();
    assert_eq!(named, [("Lash fill", true), ("Brow tint", false)], "the book sells the first one already");
    assert_eq!((&services[1]["category"], &services[1]["price"]), (&json!("Brows"), &json!(1500)));
    let masters = told["masters"].as_array().unwrap();
    assert_eq!((&masters[0]["name"], masters[0]["master"].is_string()), (&json!("Maja"), true), "she is in the book");
    assert_eq!(
        (&masters[1]["name"], &masters[1]["master"], &masters[1]["left"]),
        (&json!("Olga"), &Value::Null, &json!(false))
    );

    let done = brought(&scene, "items.csv", SQUARE);
    assert_eq!(done["total"], 6, "two clients and their four visits");
    let maja = visits(&scene, "Maja Kovač");
    let lash = vec!["Lash fill".to_owned()];
    assert_eq!(maja[0].2, ["Lash fill", "Brow tint"]);
    assert_eq!((maja[0].1.as_str(), &maja[0].3), ("done", &json!(5500)), "what she paid, without the shampoo");
    assert_eq!((&maja[1].2, &maja[2].2), (&lash, &lash));
    assert!(maja[1].0 == "2026-01-26T09:55", "rung up at 11:10, when it was over: {}", maja[1].0);
    assert_eq!(visits(&scene, "Iva Horvat")[0].3, json!(104_500));
    assert_eq!(notes(&scene, "Maja Kovač"), ["left eye, sensitive"]);
    // Every 21 days, last on 16 February: late from the 15th of March.
    let standing = card_of(&scene, "Maja Kovač")["standings"][0].clone();
    assert_eq!((&standing["state"], &standing["usual"]), (&json!("late"), &json!(21)));
    let calls = scene.ask("call_list", json!({ "minutes": 30 }));
    assert_eq!(calls["rows"][0]["name"], "Iva Horvat");
    assert_eq!((&calls["total"], &calls["value"]), (&json!(2), &json!(104_500 + 14_500)), "and what that is worth");
    let again = preview(&scene, "items.csv", SQUARE);
    assert_eq!(sums(&again), [8, 0, 0, 5, 3], "a second time changes nothing");
    assert_eq!(again["visits"]["visits"], 0);
}

fn card_of(scene: &Scene, name: &str) -> Value {
    scene.ask("client_card", json!({ "client": card(scene, name)["id"] }))
}

#[test]
fn lists_of_appointments_come_from_every_program_with_what_came_of_each() {
    let scene = Scene::lashes("2026-03-12T10:00");
    for (name, text, system, count, left) in [
        ("acuity.csv", ACUITY, "Acuity", [3, 2, 0, 0, 1], vec![(4, "overlaps")]),
        ("trafft.csv", TRAFFT, "Trafft", [4, 4, 0, 0, 0], vec![]),
        ("schedulicity.txt", SCHEDULICITY, "Schedulicity", [1, 1, 0, 0, 0], vec![]),
        ("yclients.csv", RUSSIAN, "YCLIENTS", [3, 2, 0, 0, 1], vec![(5, "no_day")]),
    ] {
        let seen = preview(&scene, name, text);
        assert_eq!(
            (&seen["sheet"]["system"], sums(&seen), reasons(&seen)),
            (&json!(system), count, why(&left)),
            "{name}"
        );
        brought(&scene, name, text);
        let again = sums(&preview(&scene, name, text));
        assert_eq!((again[1], again[2], again[4]), (0, 0, count[4]), "{name} a second time");
    }
    let petra = visits(&scene, "Petra Novak");
    assert_eq!((petra[0].0.as_str(), petra[0].1.as_str(), &petra[0].3), ("2026-01-05T09:30", "done", &json!(3500)));
    assert_eq!((petra[1].0.as_str(), petra[1].1.as_str(), &petra[1].3), ("2026-03-20T14:00", "booked", &Value::Null));
    assert_eq!(notes(&scene, "Petra Novak"), ["came late,\nlikes it short"]);
    let ana = visits(&scene, "Ana Jurić");
    assert_eq!((ana[0].0.as_str(), &ana[0].3), ("2026-02-13T10:00", &json!(107_000)), "day first, as 13/02 proves");
    assert_eq!((ana[1].1.as_str(), &ana[1].3), ("cancelled", &Value::Null));
    let mira = visits(&scene, "Mira Babić");
    assert_eq!((mira[1].1.as_str(), &mira[1].2), ("no_show", &vec!["Lash fill".to_owned(), "Brow tint".to_owned()]));
    assert_eq!(visits(&scene, "Dana Pop")[0].0, "2026-02-13T16:15");
    let alena = visits(&scene, "Алёна Иванова");
    assert_eq!((alena.len(), &alena[0].3), (1, &json!(230_000)), "what she paid is not what it costs");
    assert_eq!(notes(&scene, "Ольга Белова"), ["Стоимость: дорого"], "a price nobody can read is kept in words");
    let masters = scene.ask("master_list", json!({}));
    assert!(masters.as_array().unwrap().iter().any(|master| master["name"] == "Мария"), "{masters}");
}

#[test]
fn a_list_of_visits_is_read_in_any_letters_and_between_any_separators() {
    let rows =
        "Дата;Время;Клиент;Телефон;Услуга;Цена\n05.01.2026;10:00;Алёна Иванова;+7 912 345-67-89;Наращивание;25\n";
    for separator in [";", ",", "\t"] {
        let text = rows.replace(';', separator);
        let wide: Vec<u8> = format!("\u{FEFF}{text}").encode_utf16().flat_map(u16::to_le_bytes).collect();
        let marked = format!("\u{FEFF}{text}").into_bytes();
        for bytes in [wide, marked, text.into_bytes()] {
            let scene = Scene::lashes("2026-03-12T10:00");
            let (_folder, path) = file("visits.csv", &bytes);
            let seen = scene.preview(&path).unwrap();
            assert_eq!((&seen["sheet"]["kind"], sums(&seen)), (&json!("visits"), [1, 1, 0, 0, 0]));
            scene.ended(&scene.bring(&seen));
            assert_eq!(visits(&scene, "Алёна Иванова")[0].0, "2026-01-05T10:00");
        }
    }
}

#[test]
fn which_of_03_04_is_the_month_is_asked_and_until_then_no_visit_stands_on_a_guessed_day() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let text = "Date,Client Name,Service\n03/04/2025,Ana Jurić,Lash fill\n05/05/2025,Ana Jurić,Lash fill\n";
    let (_folder, path) = file("visits.csv", text.as_bytes());
    let word = scene.door().offer_file(&path).unwrap();
    let open = scene.tell("import_read", json!({ "file": word })).out;
    assert_eq!((sums(&open), &open["sheet"]["open_days"]), ([2, 1, 0, 0, 1], &json!(1)));
    assert_eq!(reasons(&open), why(&[(2, "either_day")]));
    let said = scene.tell("import_read", json!({ "file": word, "order": "day" })).out;
    assert_eq!(sums(&said), [2, 2, 0, 0, 0]);
    scene.ended(&scene.bring(&said));
    let days: Vec<String> = visits(&scene, "Ana Jurić").into_iter().map(|visit| visit.0).collect();
    assert_eq!(days, ["2025-04-03T12:00", "2025-05-05T12:00"], "without an hour a visit stands at noon");
}

#[test]
fn the_owner_says_which_of_her_services_and_masters_a_name_of_the_file_is() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let text = "Date,Client Name,Service,Employee\n2026-02-03 10:00,Ana Jurić,Refill 2D,M. K.\n2026-02-04 10:00,Iva Horvat,,M. K.\n";
    let (_folder, path) = file("visits.csv", text.as_bytes());
    let word = scene.door().offer_file(&path).unwrap();
    let seen = scene.tell("import_read", json!({ "file": word })).out;
    assert_eq!(sums(&seen), [2, 1, 0, 0, 1]);
    assert_eq!(reasons(&seen), why(&[(3, "no_service")]));
    let services = scene.ask("service_list", json!({ "archived": false }));
    let fill = services.as_array().unwrap().iter().find(|each| each["name"] == "Lash fill").unwrap()["id"].clone();
    let maja = scene.ask("master_list", json!({}))[0]["id"].clone();
    let same = json!({ "services": { "Refill 2D": fill, "": fill }, "masters": { "M. K.": maja } });
    let said = scene.tell("import_read", json!({ "file": word, "same": same })).out;
    assert_eq!(sums(&said), [2, 2, 0, 0, 0]);
    scene.ended(&scene.bring(&said));
    assert_eq!(visits(&scene, "Ana Jurić")[0].2, ["Lash fill"]);
    assert_eq!(visits(&scene, "Iva Horvat")[0].2, ["Lash fill"]);
    assert_eq!(scene.ask("service_list", json!({ "archived": true })), services, "no service is made for it");
    assert_eq!(scene.ask("master_list", json!({})).as_array().unwrap().len(), 1);

    // The next month's list is read as she said, until she says otherwise.
    let text = "Date,Client Name,Service,Employee\n2026-03-03 10:00,Ana Jurić,Refill 2D,M. K.\n2026-03-04 10:00,Iva Horvat,,M. K.\n";
    let next = preview(&scene, "march.csv", text);
    assert_eq!((sums(&next), &next["sheet"]["remembered"]), ([2, 2, 0, 0, 0], &json!(true)));
    let (_folder, path) = file("march.csv", text.as_bytes());
    let word = scene.door().offer_file(&path).unwrap();
    let otherwise = json!({ "services": { "Refill 2D": "" }, "masters": {} });
    let other = scene.tell("import_read", json!({ "file": word, "same": otherwise })).out;
    assert_eq!(other["visits"]["services"][0]["service"], fill, "rows without a service are still the fill");
    assert_eq!(other["visits"]["services"][1]["service"], Value::Null);
}

#[test]
fn visits_find_the_clients_of_the_book_and_namesakes_are_asked_about() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let ana = scene.client_with(json!({ "name": "Ana Jurić", "channels": [phone("091 234 5678")] }));
    scene.client_with(json!({ "name": "Maja Kovač", "channels": [phone("091 000 0001")] }));
    scene.client_with(json!({ "name": "Maja Kovač", "channels": [phone("091 000 0002")] }));
    let text = "Date,Client,Phone,Service\n\
        2026-02-03 10:00,Ana J.,+385912345678,Lash fill\n\
        2026-01-13 10:00,Ana Jurić,+385912345678,Lash fill\n\
        2026-01-14 10:00,Ana Jurić,,Lash fill\n\
        2026-01-15 10:00,Maja Kovač,,Lash fill\n\
        2026-01-15 12:00,Maja Kovač,091 000 0002,Lash fill\n";
    let seen = preview(&scene, "visits.csv", text);
    assert_eq!((sums(&seen), &seen["visits"]["clients"]), ([5, 4, 0, 0, 1], &json!(1)), "{seen}");
    assert_eq!(reasons(&seen), why(&[(5, "namesakes")]));
    scene.ended(&scene.bring(&seen));
    let hers = scene.ask("client_story", json!({ "client": ana, "kind": "visits", "before": null }));
    assert_eq!(hers["entries"].as_array().unwrap().len(), 2, "by her phone and by her name: {hers}");
}

#[test]
fn visits_are_taken_back_in_one_step_with_everybody_they_brought() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let before = scene.facts();
    let done = brought(&scene, "items.csv", SQUARE);
    assert_ne!(scene.facts(), before);
    scene.tell("history_undo", json!({ "step": done["step"] }));
    assert_eq!(scene.facts(), before);
}

#[test]
fn days_later_an_import_goes_back_whole_and_if_something_depends_on_it_that_is_named() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let before = scene.facts();
    let step = brought(&scene, "items.csv", SQUARE)["step"].clone();
    let standing = || scene.ask("history_brought", json!({}));
    assert_eq!((&standing()[0]["step"], &standing()[0]["command"]), (&step, &json!("import_visits")));
    scene.client("Petra Novak");

    scene.at("2026-03-16T10:00");
    let maja = card(&scene, "Maja Kovač")["id"].clone();
    let fill = scene.service("Lash fill");
    let visit = json!({ "client": maja, "services": [fill], "at": "2026-03-17T10:00", "master": null });
    let booked = scene.tell("visit_book", visit).step;
    assert_eq!(scene.refused("history_undo", json!({ "step": step })).1, "conflict");
    let depends = scene.ask("history_since", json!({ "step": step }));
    let named: Vec<_> =
        depends.as_array().unwrap().iter().map(|each| (&each["command"], &each["client"]["name"])).collect();
    assert_eq!(named, [(&json!("visit_book"), &json!("Maja Kovač"))], "and not whoever it has not brought");

    scene.tell("history_undo", json!({ "step": booked }));
    assert_eq!(scene.ask("history_since", json!({ "step": step })), json!([]));
    scene.tell("history_undo", json!({ "step": step }));
    assert_eq!(standing(), json!([]));
    let petra = scene.clients();
    assert_eq!(petra, ["Petra Novak"]);
    scene.tell("history_undo", json!({}));
    assert_eq!(scene.facts(), before);
}

#[test]
fn a_table_that_looks_like_something_else_is_read_as_what_the_owner_says() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let text = "Client,Phone,Day she came,What\nAna Jurić,091 234 5678,2026-02-03,Lash fill\n";
    let (_folder, path) = file("mine.csv", text.as_bytes());
    let word = scene.door().offer_file(&path).unwrap();
    let seen = scene.tell("import_read", json!({ "file": word })).out;
    assert_eq!(seen["sheet"]["kind"], "clients");
    let uses = ["name", "phone", "at", "service"];
    let said = scene.tell("import_read", json!({ "file": word, "kind": "visits", "uses": uses })).out;
    assert_eq!((&said["sheet"]["kind"], sums(&said)), (&json!("visits"), [1, 1, 0, 0, 0]));
    let before = preview(&scene, "mine.csv", text);
    assert_eq!(before["sheet"]["remembered"], false, "nothing is kept of what was only looked at");
    let done = scene.ended(&scene.bring(&said));
    assert_eq!(visits(&scene, "Ana Jurić").len(), 1);
    let again = preview(&scene, "mine.csv", text);
    assert_eq!((&again["sheet"]["kind"], &again["sheet"]["remembered"]), (&json!("visits"), &json!(true)));
    scene.tell("history_undo", json!({ "step": done["step"] }));
    assert_eq!(preview(&scene, "mine.csv", text)["sheet"]["kind"], "clients", "taken back with all of it");
}

#[test]
fn the_rows_that_were_left_out_leave_as_a_table_with_why() {
    let scene = Scene::lashes("2026-03-20T10:00");
    let seen = preview(&scene, "items.csv", SQUARE);
    let saved = scene.ask("import_file", json!({ "import": seen["import"] }));
    let text = saved["text"].as_str().unwrap().trim_start_matches('\u{FEFF}').to_owned();
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines[0], "Row,Name,When,Service,Becomes,Why");
    assert_eq!(lines[2], "8,Iva Horvat,2026-02-17 15:00,Lash fill,left out,row 8: money that was given back");
}

#[test]
fn visits_that_are_stopped_or_cut_half_way_leave_nothing_and_whoever_is_booked_with_them_keeps_them() {
    let mut text = "Date,Time,Client,Phone,Service,Price,Employee\n".to_owned();
    for row in 0..4_000 {
        let (client, visit) = (row / 4, row % 4);
        let day = 1 + client % 28;
        text +=
            &format!("2025-{:02}-{day:02},11:00,Client {client},091{client:07},Mega refill,55.00,Olga\n", 3 + visit);
    }
    let mut scene = Scene::lashes("2026-03-20T10:00");
    let maja = scene.client("Maja Kovač");
    let before = scene.facts();
    let (_folder, path) = file("visits.csv", text.as_bytes());

    let job = half_way(&scene, &path);
    scene.tell("job_cancel", json!({ "job": job }));
    assert_eq!(scene.ended(&job)["state"], "cancelled");
    assert_eq!(scene.facts(), before, "no visit, client, service or master of it stays");

    // The program dies: what lies on the disk then is opened by the next start.
    half_way(&scene, &path);
    let crashed = tempfile::tempdir().unwrap();
    for name in ["book.db", "book.db-wal"] {
        std::fs::copy(scene.folder.path().join(name), crashed.path().join(name)).unwrap();
    }
    let key = scene.key();
    scene.tell("desk_lock", json!({}));
    let mut desk = Desk::at(crashed.path(), world()).unwrap();
    desk.open_with(key, scene.instant()).unwrap();
    let facts = |tx: &Tx| table::CAPTURED.iter().map(|name| Ok((*name, dump(tx, name)?))).collect::<Result<Vec<_>>>();
    assert_eq!(desk.book().unwrap().read(scene.instant(), facts).unwrap(), before);
    scene.restart();
    assert_eq!(scene.facts(), before, "locking half-way turned it back too");

    // She books what only just came: that stays, and is said.
    let job = half_way(&scene, &path);
    let refill =
        json!({ "client": maja, "services": [scene.service("Mega refill")], "at": "2026-04-02T11:00", "master": null });
    let booked = scene.tell("visit_book", refill).step;
    scene.tell("job_cancel", json!({ "job": job }));
    let ended = scene.ended(&job);
    assert_eq!((&ended["state"], &ended["why"]["kind"]), (&json!("cancelled"), &json!("conflict")));
    scene.restart();
    assert_eq!(
        scene.ask("history_brought", json!({}))[0]["step"],
        ended["step"],
        "a step like every other from now on"
    );
    scene.tell("history_undo", json!({ "step": booked }));
    scene.tell("history_undo", json!({ "step": ended["step"] }));
    assert_eq!(scene.facts(), before);
}

#[test]
fn while_a_large_file_is_read_the_book_is_worked_in_and_a_locked_one_keeps_nothing_of_it() {
    let scene = Scene::lashes("2026-03-20T10:00");
    let mut text = "Date,Time,Client,Phone,Service,Price\n".to_owned();
    for row in 0..8_000 {
        let (day, minute) = (1 + row % 28, row % 60);
        text += &format!("2025-{:02}-{day:02},11:{minute:02},Client {row},091{row:07},Lash fill,55.00\n", 1 + row % 12);
    }
    let (_folder, path) = file("visits.csv", text.as_bytes());
    let read = |word: String| {
        let (sender, answer) = std::sync::mpsc::channel();
        let args = json!({ "file": word }).to_string();
        scene.door().tell("import_read", args, scene.instant(), Box::new(move |told| drop(sender.send(told))));
        answer
    };
    let preview = read(scene.door().offer_file(&path).unwrap());
    let maja = scene.client("Maja Kovač");
    scene.book(&maja, "Lash fill", "2026-04-02T11:00");
    assert!(preview.try_recv().is_err(), "she was booked while it was still being read");
    let preview: Value = serde_json::from_str(&preview.recv().unwrap().unwrap()).unwrap();
    assert_eq!(preview["out"]["added"], 8_000);

    let preview = read(scene.door().offer_file(&path).unwrap());
    scene.tell("desk_lock", json!({}));
    let refused = preview.recv().unwrap().unwrap_err();
    assert_eq!(serde_json::to_value(refused).unwrap()["kind"], "locked");
}
