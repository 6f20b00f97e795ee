//! Books of every version that has landed still open, with everything in them.

use std::fs;
use std::path::Path;

use regulars_core::day::Instant;
use regulars_core::desk::Desk;
use regulars_core::door::Door;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::scene::world;

pub const PASSPHRASE: &str = "kept for later";

/// A kept book, copied so that it can be written in; locked at first.
struct Kept {
    _folder: TempDir,
    door: Door,
    at: Instant,
}

impl Kept {
    fn at(name: &str, millis: i64) -> Kept {
        let folder = copy(name);
        let door = Door::open(Desk::at(folder.path(), world()).unwrap()).unwrap();
        Kept { _folder: folder, door, at: Instant(millis) }
    }

    fn unlock(&self) {
        self.tell("desk_unlock", json!({ "passphrase": PASSPHRASE }));
    }

    fn ask(&self, name: &str, args: Value) -> Value {
        serde_json::from_str(&self.door.ask_now(name, &args.to_string(), self.at).unwrap()).unwrap()
    }

    fn tell(&self, name: &str, args: Value) {
        self.door.tell_now(name, &args.to_string(), self.at).unwrap();
    }
}

#[test]
fn a_book_of_the_first_version_opens_and_can_be_worked_in() {
    let book = Kept::at("book-0001", 1_773_997_200_000);
    assert_eq!(book.ask("desk_state", json!({}))["state"], "locked");
    book.unlock();
    let found = book.ask("search_find", json!({ "words": "djurdja" }));
    let id = found["hits"][0]["client"].as_str().unwrap();
    let card = book.ask("client_card", json!({ "client": id }));
    assert_eq!(card["client"]["name"], "Ђурђа Петровић");
    assert_eq!(card["alerts"][0]["words"], "latex tape");
    assert_eq!(card["asks"][0]["words"], "How was the move?");
    assert_eq!(card["next"]["at"], "2026-04-02T11:00");
    assert_eq!(book.ask("draft_get", json!({ "key": "note:x" }))["body"], "half a thought");
    book.tell("history_undo", json!({ "step": null }));
    assert_eq!(
        book.ask("client_card", json!({ "client": id }))["next"],
        Value::Null,
        "the old book's last step can be undone"
    );
}

#[test]
fn a_book_of_the_second_version_keeps_its_masters_and_what_was_to_be_told() {
    let book = Kept::at("book-0002", 1_773_309_600_000);
    book.unlock();
    let masters = book.ask("master_list", json!({}));
    assert_eq!((&masters[1]["name"], &masters[1]["skills"][0]["minutes"]), (&json!("Olena"), &json!(90)));
    assert_eq!(book.ask("desk_state", json!({}))["master"], masters[1]["id"], "she sat at the desk");
    let page = book.ask("calendar_days", json!({ "from": "2026-03-13", "days": 30, "master": null }));
    assert_eq!(page["blocks"][0]["words"], "lunch");
    assert_eq!(page["masters"][0]["days"][24]["exception"]["words"], "Easter Monday");
    let series: Vec<&Value> = page["visits"].as_array().unwrap().iter().filter(|visit| visit["series"] != "").collect();
    assert_eq!(series.len(), 2, "three weeks apart: {series:?}");
    assert_eq!(book.ask("waiting_list", json!({}))[0]["words"], "anything earlier");
    let kinds = |list: Value| {
        let rows = list["rows"].as_array().unwrap().clone();
        rows.iter().map(|row| row["kind"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(kinds(book.ask("heads_up_list", json!({}))), ["moved", "cancelled"]);
    book.tell("history_undo", json!({ "step": null }));
    assert_eq!(kinds(book.ask("heads_up_list", json!({}))), ["moved"], "the old book's last step can be undone");
}

#[test]
fn a_book_of_the_third_version_keeps_its_contacts_plans_and_texts() {
    let book = Kept::at("book-0003", 1_775_556_000_000);
    book.unlock();
    let found = book.ask("search_find", json!({ "words": "hatidza" }));
    let id = found["hits"][0]["client"].as_str().unwrap();
    let card = book.ask("client_card", json!({ "client": id }));
    assert_eq!((&card["win_back"]["step"], &card["feasts"][0]["kind"]), (&json!("Write a card"), &json!("eid_fitr")));
    assert_eq!(
        (&card["complaints"][0]["words"], &card["reminders"][0]["words"]),
        (&json!("One brow is higher"), &json!("Ring about the wedding"))
    );
    let story = book.ask("client_story", json!({ "client": id, "kind": "talks", "before": null }));
    assert!(story["entries"].as_array().unwrap().iter().any(|entry| entry["contact"]["outcome"] == "no_answer"));
    assert_eq!(book.ask("template_list", json!({}))["rows"][0]["words"], "{name}, missed you");
    assert_eq!(book.ask("setting_show", json!({}))["late_percent"], 130);
    book.tell("history_undo", json!({ "step": null }));
    assert_eq!(
        book.ask("client_card", json!({ "client": id }))["reminders"],
        json!([]),
        "the old book's last step can be undone"
    );
}

#[test]
fn a_book_of_the_fourth_version_keeps_what_is_known_of_a_client_and_who_she_was_taken_for() {
    let book = Kept::at("book-0004", 1_775_570_400_000);
    book.unlock();
    let found = book.ask("search_find", json!({ "words": "hatidza beg" }));
    let id = found["hits"][0]["client"].clone();
    let card = book.ask("client_card", json!({ "client": id }));
    assert_eq!(card["preferences"][1]["answer"], "Not before six weeks.");
    assert_eq!((&card["alerts"][0]["severity"], &card["consents"][0]["version"]), (&json!("never"), &json!(1)));
    assert_eq!((&card["patch_tests"][0]["result"], &card["gifts"][0]["words"]), (&json!("none"), &json!("a mug")));
    assert_eq!((&card["step"]["why"], &card["merged"][0]["name"]), (&json!("writes about us"), &json!("Hatidza B.")));
    let recipes = book.ask("recipe_list", json!({ "client": id, "kind": "lash_map" }));
    assert_eq!(recipes[0]["recipe"]["zones"][0]["colour"], "brown");
    assert_eq!(book.ask("listed_today", json!({}))[0]["count"], 1);
    let report = book.ask("book_check", json!({}));
    assert_eq!((&report["broken"], &report["behind"]), (&json!(null), &json!([])), "{report}");
    book.tell("client_part", json!({ "id": card["merged"][0]["id"] }));
    assert_eq!(
        book.ask("client_card", json!({ "client": id }))["gifts"],
        json!([]),
        "what was merged in the old book can be parted"
    );
}

#[test]
fn a_book_of_the_fifth_version_keeps_its_photos_turned_removed_and_sound() {
    // The eighth of April: what was removed in March can still be brought back.
    let book = Kept::at("book-0005", 1_775_570_400_000);
    book.unlock();
    let id = book.ask("search_find", json!({ "words": "smedja" }))["hits"][0]["client"].clone();
    let photos =
        || book.ask("photo_list", json!({ "client": id, "before": null }))["photos"].as_array().unwrap().clone();
    let turned = photos().iter().find(|photo| photo["turn"] == 90).unwrap().clone();
    assert_eq!((photos().len(), &turned["crop"]["left"], &turned["side"]), (2, &json!(5000), &json!("after")));
    let report = book.ask("book_check", json!({}));
    assert_eq!((&report["broken"], &report["behind"]), (&json!(null), &json!([])), "{report}");
    let removed = book.ask("past_page", json!({ "client": id, "of": "removed", "before": null }))["rows"][0].clone();
    let row = &removed["changes"][0]["row"];
    book.tell("past_bring_back", json!({ "seq": removed["seq"], "table": "photo", "row": row }));
    assert_eq!(photos().len(), 3);
    assert_eq!(book.ask("book_check", json!({}))["behind"], json!([]), "its picture is there as well");
}

#[test]
fn a_book_of_the_sixth_version_knows_where_its_backups_go() {
    let book = Kept::at("book-0006", 1_773_576_000_000);
    book.unlock();
    let shown = book.ask("backup_show", json!({}));
    assert_eq!(
        (&shown["folder"], &shown["good_at"], &shown["damaged"]),
        (&json!("/media/stick"), &json!("2026-03-12T08:20"), &json!(1))
    );
    assert_eq!((&shown["days"], &shown["is_old"], &shown["same_disk"]), (&json!(3), &json!(true), &json!(true)));
    let report = book.ask("book_check", json!({}));
    assert_eq!((&report["broken"], &report["behind"]), (&json!(null), &json!([])), "{report}");
}

#[test]
fn a_book_of_the_seventh_version_keeps_whose_visit_is_whose_and_forgets_whom_it_forgot() {
    let book = Kept::at("book-0007", 1_773_309_600_000);
    book.unlock();
    assert_eq!(book.ask("search_find", json!({ "words": "remembers" }))["hits"], json!([]));
    let masters = book.ask("master_list", json!({}));
    let lena = masters.as_array().unwrap().iter().find(|master| master["name"] == "Lena").unwrap()["id"].clone();
    let ahead = json!({ "from": "2026-01-01", "days": 42, "master": lena });
    assert_eq!(book.ask("calendar_days", ahead)["visits"].as_array().unwrap().len(), 2);
    let now = book.ask(
        "client_card",
        json!({ "client": book.ask("search_find", json!({ "words": "zeljana" }))["hits"][0]["client"] }),
    );
    assert_eq!(now["next"]["at"], "2026-03-26T11:00", "{now}");
    let report = book.ask("book_check", json!({}));
    assert_eq!((&report["broken"], &report["behind"]), (&json!(null), &json!([])), "{report}");
}

#[test]
fn a_book_of_the_eighth_version_is_read_in_the_alphabet_of_its_desk() {
    let book = Kept::at("book-0008", 1_773_309_600_000);
    book.tell("desk_look", json!({ "language": "uk", "theme": "system" }));
    book.unlock();
    let names = || {
        let list = book.ask("client_list", json!({ "archived": false, "from": 0, "limit": 50 }));
        let rows = list["rows"].as_array().unwrap().clone();
        rows.iter().map(|row| row["name"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    let (cyrillic, latin) =
        (["Ганна Мельник", "Ґалина Бойко", "Дарина Савчук", "Ђурђа Петровић"], ["Čedna Babić", "Ștefania Dumitru"]);
    assert_eq!(names()[1..5], cyrillic);
    assert_eq!(names()[10..], latin);
    assert_eq!(names()[0], "Анна Ткач");
    book.tell("history_undo", json!({ "step": null }));
    assert_eq!(names()[4..6], ["Ёлка Попова", "Єва Ткач"], "the old book's last step was to call her otherwise");
    let away = book.ask("client_list", json!({ "archived": true, "from": 0, "limit": 50 }));
    assert_eq!((&away["total"], &away["rows"][0]["name"]), (&json!(1), &json!("Яна Шевчук")));
    let report = book.ask("book_check", json!({}));
    assert_eq!((&report["broken"], &report["behind"]), (&json!(null), &json!([])), "{report}");
}

pub fn copy(name: &str) -> TempDir {
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures").join(name);
    let folder = tempfile::tempdir().unwrap();
    for file in ["book.db", "keys.json"] {
        fs::copy(from.join(file), folder.path().join(file)).unwrap();
    }
    if let Ok(pictures) = fs::read_dir(from.join("pictures")) {
        fs::create_dir(folder.path().join("pictures")).unwrap();
        for picture in pictures.map(Result::unwrap) {
            fs::copy(picture.path(), folder.path().join("pictures").join(picture.file_name())).unwrap();
        }
    }
    folder
}
