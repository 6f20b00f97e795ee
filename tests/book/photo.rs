//! Photos: before and after at a visit, kept because she allows it, turned back like everything else, given out as she says.

use std::fs;
use std::fs::File;
use std::time::{Duration, UNIX_EPOCH};

use serde_json::{Value, json};

use crate::scene::{Scene, jpeg, new_photo};

const RED: [u8; 3] = [200, 20, 20];
const BLUE: [u8; 3] = [20, 20, 200];
const GREEN: [u8; 3] = [20, 160, 20];

fn allow(scene: &Scene, client: &str, kind: &str) -> String {
    let consent = json!({ "client": client, "kind": kind, "answer": "yes", "how": "signed", "on": "2026-03-01" });
    scene.tell("consent_add", consent).out["id"].as_str().unwrap().to_owned()
}

fn photos(scene: &Scene, client: &str) -> Vec<Value> {
    let page = scene.ask("photo_list", json!({ "client": client, "before": null }));
    page["photos"].as_array().unwrap().clone()
}

/// The colour in the middle of a JPEG.
fn colour(jpeg: &[u8]) -> &'static str {
    let image = image::load_from_memory(jpeg).unwrap().into_rgb8();
    let [r, g, b] = image.get_pixel(image.width() / 2, image.height() / 2).0;
    if r > g && r > b {
        "red"
    } else if g > b {
        "green"
    } else {
        "blue"
    }
}

fn size(jpeg: &[u8]) -> (u32, u32) {
    let image = image::load_from_memory(jpeg).unwrap();
    (image.width(), image.height())
}

fn file(scene: &Scene, photos: &[&str], purpose: &str) -> Vec<u8> {
    use base64::Engine;
    let file = scene.ask("photo_file", json!({ "photos": photos, "purpose": purpose }));
    assert!(!file["name"].as_str().unwrap().contains("Ana"), "whose it is does not stand in the name of the file");
    base64::prelude::BASE64_STANDARD.decode(file["bytes"].as_str().unwrap()).unwrap()
}

#[test]
fn before_and_after_go_to_the_visit_of_the_day() {
    let scene = Scene::lashes("2026-03-12T09:00");
    let ana = scene.client("Ana Jurić");
    let visit = scene.book(&ana, "Lash fill", "2026-03-12T10:00");
    scene.book(&ana, "Lash fill", "2026-03-12T16:00");
    let before = scene.at("2026-03-12T10:05").try_photo(&ana, &jpeg(RED)).unwrap();
    assert_eq!(
        (&before["visit"]["id"], &before["side"], &before["at"]),
        (&json!(visit), &json!("before"), &json!(null))
    );
    let after = scene.at("2026-03-12T11:20").try_photo(&ana, &jpeg(BLUE)).unwrap();
    assert_eq!((&after["visit"]["id"], &after["side"]), (&json!(visit), &json!("after")));
    let other_day = scene.at("2026-03-13T11:20").try_photo(&ana, &jpeg(GREEN)).unwrap();
    assert_eq!((&other_day["visit"], &other_day["side"]), (&json!(null), &json!("other")));

    allow(&scene, &ana, "photo_keep");
    let all: Vec<Value> = [&before, &after, &other_day].map(new_photo).into();
    let added = scene.tell("photo_add", json!({ "client": ana, "photos": all }));
    let story = scene.ask("client_story", json!({ "client": ana, "kind": "all", "before": null }));
    let entries = story["entries"].as_array().unwrap();
    assert_eq!((&entries[0]["kind"], &entries[0]["photo"]["side"]), (&json!("photo"), &json!("other")));
    assert_eq!(entries[0]["at"], "2026-03-13T11:20", "a file that does not say when it was taken is from now");
    let shown = entries.iter().find(|entry| entry["visit"]["id"] == json!(visit)).unwrap()["visit"]["photos"].clone();
    let told = |at: usize| (shown[at]["side"].as_str().unwrap(), shown[at]["at"].as_str().unwrap());
    assert_eq!(
        (told(0), told(1)),
        (("before", "2026-03-12T10:00"), ("after", "2026-03-12T11:15")),
        "or from its visit"
    );
    let name = |photo: &Value, size: &str| photo[size].as_str().unwrap().to_owned();
    assert_eq!(colour(&scene.picture(&name(&shown[0], "thumb")).unwrap()), "red");
    assert_eq!(colour(&scene.picture(&name(&shown[1], "picture")).unwrap()), "blue");
    assert_eq!(scene.ask("client_card", json!({ "client": ana }))["photos"], 3);

    scene.tell("history_undo", json!({ "step": added.step }));
    assert_eq!(
        scene.ask("client_card", json!({ "client": ana }))["photos"],
        0,
        "all that were brought at once go at once"
    );
    scene.tell("history_redo", json!({}));
    assert_eq!(photos(&scene, &ana).len(), 3);
    let again = scene.tell("photo_add", json!({ "client": ana, "photos": all }));
    assert_eq!(
        (&again.out["ids"], &again.out["already"], again.step),
        (&json!([]), &json!(3), None),
        "the same file twice"
    );
}

#[test]
fn the_brief_shows_how_she_left_last_time() {
    let scene = Scene::lashes("2026-03-12T09:00");
    let ana = scene.client("Ana Jurić");
    let last = scene.came(&ana, "Lash fill", "2026-03-12T10:00");
    let photo = scene.at("2026-03-12T11:20").photo(&ana, RED);
    assert_eq!(photos(&scene, &ana)[0]["visit"], json!(last));
    let next = scene.book(&ana, "Lash fill", "2026-04-02T10:00");
    let brief = scene.at("2026-04-02T09:50").ask("today_brief", json!({ "visit": next }));
    assert_eq!(brief["photos"][0]["id"], json!(photo));
}

#[test]
fn nothing_is_kept_shown_or_posted_that_she_does_not_allow() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let ana = scene.client("Ana Jurić");
    let found = scene.try_photo(&ana, &jpeg(RED)).unwrap();
    let add = json!({ "client": ana, "photos": [new_photo(&found)] });
    assert_eq!(scene.refused("photo_add", add.clone()), ("consent".into(), "needs_consent".into()));
    let keep = allow(&scene, &ana, "photo_keep");
    let id = scene.tell("photo_add", add.clone()).out["ids"][0].as_str().unwrap().to_owned();
    let why =
        |purpose: &str| scene.unanswered("photo_file", json!({ "photos": [id], "purpose": purpose }))["detail"].clone();
    assert_eq!(colour(&file(&scene, &[&id], "hers")), "red", "she may have her own");
    assert_eq!((why("show"), why("post")), (json!("photo_show"), json!("photo_post")));
    allow(&scene, &ana, "photo_show");
    assert_eq!(colour(&file(&scene, &[&id], "show")), "red");
    assert_eq!(why("post"), "photo_post", "one does not stand for the other");
    let post = allow(&scene, &ana, "photo_post");
    assert_eq!(colour(&file(&scene, &[&id], "post")), "red");
    scene.tell("consent_withdraw", json!({ "id": post }));
    assert_eq!(why("post"), "photo_post", "she took it back");

    scene.tell("consent_withdraw", json!({ "id": keep }));
    assert_eq!(why("hers"), "photo_keep");
    assert_eq!(scene.refused("photo_add", add).1, "needs_consent");
    let removed = scene.tell("photo_remove_all", json!({ "id": ana }));
    assert_eq!(scene.ask("client_card", json!({ "client": ana }))["photos"], 0);
    scene.tell("history_undo", json!({ "step": removed.step }));
    assert_eq!(photos(&scene, &ana).len(), 1, "a slip is taken back");
}

#[test]
fn turning_and_cropping_lose_nothing() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let ana = scene.client("Ana Jurić");
    let id = scene.photo(&ana, RED);
    let one = || photos(&scene, &ana)[0].clone();
    let shown = || scene.picture(one()["picture"].as_str().unwrap()).unwrap();
    let brought = one();
    let all = json!({ "left": 0, "top": 0, "right": 10_000, "bottom": 10_000 });
    scene.tell("photo_turn", json!({ "id": id, "turn": 90, "crop": all }));
    assert_eq!(size(&shown()), (40, 60));
    let half = json!({ "left": 5000, "top": 0, "right": 10_000, "bottom": 10_000 });
    let step = scene.tell("photo_turn", json!({ "id": id, "turn": 270, "crop": half })).step;
    assert_eq!((size(&shown()), size(&scene.picture(one()["thumb"].as_str().unwrap()).unwrap())), ((40, 30), (40, 30)));
    scene.tell("history_undo", json!({ "step": step }));
    assert_eq!(size(&shown()), (40, 60));
    scene.tell("photo_turn", json!({ "id": id, "turn": 0, "crop": all }));
    assert_eq!(one()["picture"], brought["original"], "as it was brought, to the byte");
    for (turn, crop) in [(45, &all), (90, &json!({ "left": 9990, "top": 0, "right": 10_000, "bottom": 10_000 }))] {
        assert_eq!(scene.refused("photo_turn", json!({ "id": id, "turn": turn, "crop": crop })).1, "out_of_range");
    }
}

#[test]
fn a_pair_leaves_as_one_picture_side_by_side() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let ana = scene.client("Ana Jurić");
    let (one, other) = (scene.photo(&ana, RED), scene.photo(&ana, BLUE));
    let both = file(&scene, &[&one, &other], "hers");
    assert_eq!(size(&both), (132, 40));
    let why = scene.unanswered("photo_file", json!({ "photos": [one, other, one], "purpose": "hers" }));
    assert_eq!(why["rule"], "required");
    let vesna = scene.client("Vesna Kos");
    let hers = scene.photo(&vesna, GREEN);
    allow(&scene, &ana, "photo_post");
    let why = scene.unanswered("photo_file", json!({ "photos": [one, hers], "purpose": "post" }));
    assert_eq!(why["detail"], "photo_post", "both must allow it");
}

#[test]
fn a_removed_photo_is_brought_back_and_a_photo_of_another_is_not_taken_for_hers() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let (ana, vesna) = (scene.client("Ana Jurić"), scene.client("Vesna Kos"));
    let visit = scene.came(&vesna, "Lash fill", "2026-03-10T10:00");
    scene.at("2026-03-12T10:00");
    let id = scene.photo(&ana, RED);
    let change = json!({ "id": id, "visit": visit, "at": "2026-03-12T10:00", "side": "after", "words": "" });
    assert_eq!(scene.refused("photo_change", change).1, "not_found");
    let tomorrow = json!({ "id": id, "visit": null, "at": "2026-03-13T10:00", "side": "after", "words": "" });
    assert_eq!(scene.refused("photo_change", tomorrow), ("at".into(), "in_the_future".into()));
    let words = json!({ "id": id, "visit": null, "at": "2026-03-01T10:00", "side": "after", "words": "Smeđa boja" });
    scene.tell("photo_change", words);
    let found = scene.ask("search_find", json!({ "words": "smedja" }));
    assert_eq!((&found["hits"][0]["kind"], &found["hits"][0]["client"]), (&json!("photo"), &json!(ana)));

    scene.tell("photo_remove", json!({ "id": id }));
    assert_eq!(photos(&scene, &ana), [] as [Value; 0]);
    let past = scene.ask("past_page", json!({ "client": ana, "of": "removed", "before": null }));
    let row = &past["rows"][0];
    assert_eq!(row["changes"][0]["table"], "photo");
    scene.tell("past_bring_back", json!({ "seq": row["seq"], "table": "photo", "row": id }));
    let back = photos(&scene, &ana);
    assert_eq!(
        (back[0]["words"].as_str(), colour(&scene.picture(back[0]["picture"].as_str().unwrap()).unwrap())),
        (Some("Smeđa boja"), "red")
    );
}

#[test]
fn what_is_no_photo_is_refused_in_words_and_nothing_of_it_is_kept() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let ana = scene.client("Ana Jurić");
    let why = |bytes: &[u8]| scene.try_photo(&ana, bytes).unwrap_err();
    assert_eq!(why(b"<svg/>"), json!({ "kind": "not_a_picture", "why": "other" }));
    assert_eq!(why(b"\0\0\0\x24ftypheic"), json!({ "kind": "not_a_picture", "why": "heic" }));
    let whole = jpeg(RED);
    assert_eq!(why(&whole[..whole.len() / 2])["why"], "damaged");
    // A gigabyte of zeros, of which not one is read.
    let zeros = tempfile::NamedTempFile::new().unwrap();
    File::options().write(true).open(zeros.path()).unwrap().set_len(1 << 30).unwrap();
    let word = scene.door().offer_file(zeros.path()).unwrap();
    let fault = scene.try_tell("photo_read", json!({ "file": word, "client": ana })).unwrap_err();
    assert_eq!(fault["why"], "too_large");
    let folder = scene.door().offer_file(scene.folder.path()).unwrap();
    let fault = scene.try_tell("photo_read", json!({ "file": folder, "client": ana })).unwrap_err();
    assert_eq!(fault["kind"], "not_a_picture", "a folder");
    let gone = scene.door().offer_file(&scene.folder.path().join("gone.jpg")).unwrap();
    let fault = scene.try_tell("photo_read", json!({ "file": gone, "client": ana })).unwrap_err();
    assert_eq!(fault["why"], "unreadable", "the phone was pulled out");
    assert!(!scene.folder.path().join("pictures").exists());
    let never = json!({ "picture": "0".repeat(64), "thumb": "../book.db", "at": "2026-03-12T10:00", "visit": null, "side": "other", "words": "" });
    allow(&scene, &ana, "photo_keep");
    assert_eq!(scene.refused("photo_add", json!({ "client": ana, "photos": [never] })).1, "not_found");
}

#[test]
fn a_locked_book_shows_no_picture_and_a_damaged_one_is_said() {
    let scene = Scene::with_passphrase("2026-03-12T10:00", "mint tea, no sugar");
    let ana = scene.client("Ana Jurić");
    scene.photo(&ana, RED);
    let row = photos(&scene, &ana)[0].clone();
    let (picture, thumb) = (row["picture"].as_str().unwrap(), row["thumb"].as_str().unwrap());
    assert!(scene.picture(picture).is_ok());
    let pictures = scene.folder.path().join("pictures");
    let mut bytes = fs::read(pictures.join(picture)).unwrap();
    *bytes.last_mut().unwrap() ^= 1;
    fs::write(pictures.join(picture), &bytes).unwrap();
    fs::remove_file(pictures.join(thumb)).unwrap();
    assert_eq!(scene.picture(picture).unwrap_err()["kind"], "picture_is_damaged");
    assert_eq!(scene.picture(thumb).unwrap_err()["kind"], "not_found");
    let report = scene.ask("book_check", json!({}));
    let wrong = &report["behind"][0];
    assert_eq!((&wrong["table"], &wrong["client"]["name"]), (&json!("photo"), &json!("Ana Jurić")));
    assert_eq!(wrong["columns"], json!(["original", "picture", "thumb"]));
    scene.tell("desk_lock", json!({}));
    assert_eq!(scene.picture(picture).unwrap_err()["kind"], "locked");
}

#[test]
fn a_picture_nobody_can_bring_back_any_more_leaves_the_disk() {
    let mut scene = Scene::lashes("2026-03-12T10:00");
    let ana = scene.client("Ana Jurić");
    scene.photo(&ana, RED);
    let removed = scene.photo(&ana, BLUE);
    scene.tell("photo_remove", json!({ "id": removed }));
    scene.try_photo(&ana, &jpeg(GREEN)).unwrap();
    let count = |scene: &Scene| {
        // Looked through while the desk has nothing else to do.
        let at = scene.instant();
        scene.door().with(move |desk| desk.settle(at)).unwrap();
        fs::read_dir(scene.folder.path().join("pictures")).unwrap().count()
    };
    assert_eq!(count(&scene), 6, "two sizes of three pictures");
    // The files bear the computer's own time; here they get the story's.
    let written = UNIX_EPOCH + Duration::from_millis(scene.instant().0.cast_unsigned());
    for file in fs::read_dir(scene.folder.path().join("pictures")).unwrap() {
        File::options().write(true).open(file.unwrap().path()).unwrap().set_modified(written).unwrap();
    }
    scene.at("2026-04-10T10:00");
    scene.restart();
    assert_eq!(count(&scene), 6, "a month long they all stay");
    scene.at("2026-04-12T10:00");
    scene.restart();
    assert_eq!(count(&scene), 4, "the one that was never saved is gone, the removed one can still be brought back");
    scene.at("2032-01-02T10:00");
    scene.restart();
    assert_eq!(count(&scene), 2, "its removal is older than what the owner keeps");
    let row = photos(&scene, &ana)[0].clone();
    assert_eq!(colour(&scene.picture(row["picture"].as_str().unwrap()).unwrap()), "red");
}

#[test]
fn many_photos_come_a_page_at_a_time() {
    let scene = Scene::lashes("2026-03-12T10:00");
    let ana = scene.client("Ana Jurić");
    allow(&scene, &ana, "photo_keep");
    let found: Vec<Value> =
        (0..70).map(|at| new_photo(&scene.try_photo(&ana, &jpeg([3 * at, 90, 90])).unwrap())).collect();
    let add = |photos: &[Value]| json!({ "client": ana, "photos": photos });
    assert_eq!(scene.refused("photo_add", add(&found)), ("photos".into(), "too_many".into()));
    assert_eq!(scene.refused("photo_add", add(&[])), ("photos".into(), "required".into()));
    scene.tell("photo_add", add(&found[..40]));
    scene.tell("photo_add", add(&found[40..]));
    let first = scene.ask("photo_list", json!({ "client": ana, "before": null }));
    let rest = scene.ask("photo_list", json!({ "client": ana, "before": first["next"] }));
    let ids = |page: &Value| page["photos"].as_array().unwrap().iter().map(|row| row["id"].clone()).collect::<Vec<_>>();
    assert_eq!(
        (ids(&first).len(), ids(&rest).len(), &first["total"], &rest["next"]),
        (60, 10, &json!(70), &json!(null))
    );
    assert!(ids(&first).iter().all(|id| !ids(&rest).contains(id)));
}
