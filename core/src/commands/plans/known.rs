//! What is known of a client, and what becomes of it: kinds of her own, consents, patch tests, gifts, her step, her past.

use std::io::Cursor;

use image::{ImageFormat, Rgb, RgbImage};
use serde_json::json;

use super::Watched;
use crate::{photo, picture};

pub fn write_down(book: &mut Watched, client: &str, lift: &str) {
    let kind = book.made("preference_kind_add", &json!({ "name": "Parking" }));
    book.tell("preference_kind_change", &json!({ "id": kind, "name": "Parking place" }));
    let like = json!({ "client": client, "kind": "own", "own": kind, "words": "In the yard" });
    let like = book.made("preference_add", &like);
    book.ask("preference_usual", &json!({ "kind": "own", "own": kind }));
    book.tell("preference_remove", &json!({ "id": like }));
    for name in ["preference_kind_archive", "preference_kind_restore"] {
        book.tell(name, &json!({ "id": kind }));
    }
    book.ask("preference_kinds", &json!({}));
    book.tell("consent_text_set", &json!({ "kind": "health", "words": "You may keep this." }));
    book.ask("consent_texts", &json!({}));
    let said = json!({ "client": client, "kind": "health", "answer": "yes", "how": "signed", "on": "2026-03-12" });
    let said = json!({ "id": book.made("consent_add", &said) });
    book.tell("consent_withdraw", &said);
    book.tell("consent_remove", &said);
    let mut test = json!({
        "client": client, "product": "Lift lotion", "brand": "", "batch": "7", "area": "behind the ear", "master": "",
        "at": "2026-03-12T09:00", "words": "",
    });
    test["id"] = json!(book.made("patch_test_add", &test));
    book.tell("patch_test_change", &test);
    book.tell("patch_test_read", &json!({ "id": test["id"], "result": "mild", "words": "red" }));
    book.ask("patch_check", &json!({ "client": client, "services": [lift], "at": "2026-04-12T09:00" }));
    book.tell("patch_test_remove", &json!({ "id": test["id"] }));
    let mut gift = json!({ "client": client, "kind": "idea", "words": "a mug", "cost": 1500, "on": null });
    gift["id"] = json!(book.made("gift_add", &gift));
    book.tell("gift_change", &gift);
    book.tell("gift_remove", &json!({ "id": gift["id"] }));
    show(book, client);
    book.ask("retention_show", &json!({}));
    book.ask("client_erasing", &json!({ "client": client }));
    book.ask("pack_show", &json!({ "client": client }));
    let sheet = json!({ "title": "", "about": "", "alerts": [], "parts": [], "signs": [] });
    let page = json!({ "language": "en", "name": "All", "title": "All", "about": "", "foot": "", "sheets": [sheet] });
    book.ask("pack_file", &json!({ "client": client, "page": page }));
    book.tell("client_step", &json!({ "id": client, "step": "supporter", "why": "writes about us" }));
}

/// A photo of hers, from the file to the file.
fn show(book: &mut Watched, client: &str) {
    let mut file = Cursor::new(Vec::new());
    RgbImage::from_pixel(20, 20, Rgb([200, 20, 20])).write_to(&mut file, ImageFormat::Png).unwrap();
    let read = picture::read(file.get_ref()).unwrap();
    let at = book.at;
    let found = book.desk.book().unwrap().read(at, |tx| photo::take_in(tx, client, &read)).unwrap();
    for kind in ["photo_keep", "photo_post"] {
        let said = json!({ "client": client, "kind": kind, "answer": "yes", "how": "signed", "on": "2026-03-12" });
        book.tell("consent_add", &said);
    }
    let mut photo = json!({ "visit": null, "at": "2026-03-12T09:00", "side": "other", "words": "brown" });
    (photo["picture"], photo["thumb"]) = (json!(found.picture), json!(found.thumb));
    let added = book.tell("photo_add", &json!({ "client": client, "photos": [photo] }));
    photo["id"] = added["ids"][0].clone();
    let last = json!({ "at": "2026-03-12T10:00", "id": "" });
    for before in [json!(null), last] {
        book.ask("photo_list", &json!({ "client": client, "before": before }));
    }
    book.tell("photo_change", &photo);
    let all = json!({ "left": 0, "top": 0, "right": 10_000, "bottom": 10_000 });
    book.tell("photo_turn", &json!({ "id": photo["id"], "turn": 90, "crop": all }));
    book.ask("photo_file", &json!({ "photos": [photo["id"]], "purpose": "post" }));
    let page = json!({ "language": "en", "name": "x", "title": "x", "about": "", "foot": "", "sheets": [] });
    book.ask("print_page", &page);
    book.ask("search_find", &json!({ "words": "brown" }));
    book.tell("photo_remove", &json!({ "id": photo["id"] }));
    book.tell("photo_remove_all", &json!({ "id": client }));
}

pub fn work(book: &mut Watched, client: &str, visit: &str) {
    let mut recipe = json!({ "kind": "free", "words": "", "fields": [{ "name": "Curl", "value": "C" }] });
    let one = book.made("recipe_set", &json!({ "visit": visit, "recipe": recipe }));
    recipe["fields"][0]["value"] = json!("D");
    book.tell("recipe_set", &json!({ "visit": visit, "recipe": recipe }));
    book.tell("recipe_outcome", &json!({ "id": one, "outcome": "held", "words": "" }));
    for kind in [json!(null), json!("free")] {
        book.ask("recipe_list", &json!({ "client": client, "kind": kind }));
    }
    book.ask("recipe_compare", &json!({ "client": client, "one": one, "other": one }));
    book.ask("client_story", &json!({ "client": client, "kind": "visits", "before": null }));
    book.tell("recipe_remove", &json!({ "id": one }));
}

pub fn look_back(book: &mut Watched, client: &str) {
    let past = book.ask("past_page", &json!({ "client": client, "of": "removed", "before": null }));
    let gone = past["rows"][0].clone();
    let row = &gone["changes"][0];
    book.ask("past_page", &json!({ "client": client, "of": "all", "before": gone["seq"] }));
    book.ask("past_versions", &json!({ "client": client, "row": row["row"] }));
    book.tell("past_bring_back", &json!({ "seq": gone["seq"], "table": row["table"], "row": row["row"] }));
    book.ask("past_card", &json!({ "client": client, "on": "2026-03-12" }));
    let twin = json!({
        "name": "Novak Petra", "address_form": "", "language": "", "birthday": "1990-03-14", "source": "", "brought_by": null, "people": [],
        "tags": [], "channels": [],
    });
    let twin = book.made("client_add", &twin);
    book.tell("not_same_add", &json!({ "client": client, "other": twin }));
    book.ask("client_duplicates", &json!({}));
    book.tell("client_merge", &json!({ "from": twin, "to": client }));
    book.tell("client_part", &json!({ "id": twin }));
    let rule = json!([
        { "field": "standing", "is": "due" }, { "field": "standing", "is": "late" }, { "field": "standing", "is": "lapsed" },
        { "field": "standing", "is": "not_booked" }, { "field": "likes", "kind": "talk", "words": "quiet" },
        { "field": "value", "least": 30000, "most": null }, { "field": "step", "is": "client" }, { "field": "tag", "is": "VIP" },
    ]);
    let mut list = json!({ "name": "Due, quiet, dear", "rule": rule, "on_today": true });
    list["id"] = json!(book.made("saved_list_add", &list));
    book.tell("saved_list_change", &list);
    book.ask("saved_lists", &json!({}));
    book.ask("listed_today", &json!({}));
    book.ask("listed_words", &json!({}));
    book.ask("listed_page", &json!({ "rule": list["rule"], "from": 0, "limit": 50 }));
    for (of, form) in [("clients", "csv"), ("clients", "xlsx"), ("clients", "vcard"), ("visits", "csv")] {
        let list = if of == "clients" { list["id"].clone() } else { json!(null) };
        book.ask("list_file", &json!({ "of": of, "form": form, "list": list, "title": "All" }));
    }
    book.tell("saved_list_remove", &json!({ "id": list["id"] }));
    book.ask("book_check", &json!({}));
}
