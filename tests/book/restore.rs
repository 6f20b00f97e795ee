//! Any backup brings the book back, here or on another computer, and the book that gives way is kept.

use std::fs;

use serde_json::{Value, json};

use crate::backup::{
    PASSPHRASE, back_up, backups, bring_back, choose, look, names, own, photos, shown, stored, studio, word,
};
use crate::scene::{Scene, first_start};

const ANOTHER: &str = "linden tram copper seventeen";

#[test]
fn a_backup_says_what_would_come_back_and_the_book_that_gave_way_is_kept() {
    let (scene, disk) = studio();
    let ana = scene.client("Ana Jurić");
    scene.photo(&ana, [200, 90, 90]);
    scene.book(&ana, "Lash fill", "2026-03-12T11:00");
    choose(&scene, disk.path());
    let facts = scene.facts();
    scene.at("2026-03-14T12:00");
    scene.tell("photo_remove_all", json!({ "id": ana }));
    scene.client("Somebody Wrong");
    let later = scene.facts();

    let looked = look(&scene, &backups(&scene)[0]);
    let preview = &looked["preview"];
    assert_eq!(preview["made"], "2026-03-12T10:00");
    assert_eq!(preview["book"], json!({ "clients": 1, "visits": 1, "changed_at": "2026-03-12T10:00" }));
    assert_eq!(preview["now"], json!({ "clients": 2, "visits": 1, "changed_at": "2026-03-14T12:00" }));
    assert_eq!((&preview["missing"], &preview["needs_passphrase"]), (&json!(0), &json!(false)));
    assert!(scene.facts() == later, "looking changes nothing");

    assert_eq!(bring_back(&scene, &looked, json!(null))["state"], "done");
    assert!(scene.facts() == facts);
    assert_eq!(photos(&scene, &ana), 1);
    scene.client("Written afterwards");

    let list = scene.ask("backup_list", json!({ "folder": null }));
    let replaced = list["backups"].as_array().unwrap().iter().find(|one| !one["kept_until"].is_null()).unwrap().clone();
    assert_eq!((&replaced["made"], &replaced["kept_until"]), (&json!("2026-03-14T12:00"), &json!("2026-06-12T13:00")));
    let looked = look(&scene, replaced["backup"].as_str().unwrap());
    assert_eq!(looked["preview"]["book"]["clients"], 2);
    scene.later(60);
    assert_eq!(bring_back(&scene, &looked, json!(null))["state"], "done");
    assert!(scene.facts() == later, "what gave way came back");
    // The passphrase is still the same, also after a lock.
    scene.tell("desk_lock", json!({}));
    scene.tell("desk_unlock", json!({ "passphrase": PASSPHRASE }));

    // Each is kept for three months, or until she clears it away.
    let kept = || backups(&scene).into_iter().filter(|name| name.starts_with("replaced-")).collect::<Vec<_>>();
    assert_eq!(kept().len(), 2);
    scene.tell("replaced_remove", json!({ "backup": kept()[0] }));
    assert_eq!(kept().len(), 1);
    assert_eq!(scene.refused("replaced_remove", json!({ "backup": "../x" })).1, "not_found");
    scene.at("2026-06-13T09:00").client("Three months later");
    let at = scene.instant();
    scene.door().with(move |desk| desk.settle(at)).unwrap();
    assert!(kept().is_empty());
}

#[test]
fn on_another_computer_the_backup_opens_with_its_passphrase_or_its_recovery_code() {
    let (scene, disk) = studio();
    let ana = scene.client("Ana Jurić");
    scene.photo(&ana, [200, 90, 90]);
    let code = scene.tell("code_make", json!({ "passphrase": PASSPHRASE })).out["code"].as_str().unwrap().to_owned();
    scene.tell("code_keep", json!({ "last": code.rsplit(|sign: char| !sign.is_alphanumeric()).next().unwrap() }));
    choose(&scene, disk.path());
    let facts = scene.facts();
    let own = own(disk.path());
    let generation =
        fs::read_dir(&own).unwrap().map(|entry| entry.unwrap().path()).find(|path| path.join("book.db").exists());
    // Whichever of the folders she points at.
    for (way, secret, chosen) in [
        ("passphrase", PASSPHRASE, disk.path().to_owned()),
        ("code", code.as_str(), own.clone()),
        ("passphrase", PASSPHRASE, generation.unwrap()),
    ] {
        let other = Scene::bare("2026-03-20T10:00");
        let folder = word(&other, &chosen);
        let list = other.ask("backup_list", json!({ "folder": folder }));
        assert_eq!(names(&list).len(), 1);
        let args = |way: Value, secret: Value| json!({ "folder": folder, "backup": names(&list)[0], "way": way, "secret": secret });
        let asked = other.tell("restore_look", args(json!(null), json!(null))).out;
        assert_eq!(asked, json!({ "preview": null, "code": true }), "it asks for what opens it");
        assert_eq!(
            other.try_tell("restore_look", args(json!("passphrase"), json!(ANOTHER))).unwrap_err()["kind"],
            "wrong_passphrase"
        );
        let looked = other.tell("restore_look", args(json!(way), json!(secret))).out;
        assert_eq!(looked["preview"]["book"]["clients"], 1);
        assert_eq!(looked["preview"]["now"], json!(null));
        let passphrase = if way == "code" { json!(ANOTHER) } else { json!(null) };
        if way == "code" {
            let restore = &looked["preview"]["restore"];
            assert_eq!(
                other.refused("restore_run", json!({ "restore": restore, "passphrase": "short" })),
                ("passphrase".into(), "too_short".into())
            );
        }
        assert_eq!(bring_back(&other, &looked, passphrase.clone())["state"], "done");
        assert!(other.facts() == facts);
        assert_eq!(photos(&other, &ana), 1);
        other.tell("desk_lock", json!({}));
        other.tell("desk_unlock", json!({ "passphrase": passphrase.as_str().unwrap_or(PASSPHRASE) }));
        // It goes on where it came from.
        assert_eq!(shown(&other)["folder"], disk.path().to_str().unwrap());
    }
}

#[test]
fn a_backup_under_an_older_key_asks_for_the_passphrase_it_was_made_with() {
    let (scene, disk) = studio();
    let ana = scene.client("Ana Jurić");
    scene.photo(&ana, [200, 90, 90]);
    choose(&scene, disk.path());
    let before = backups(&scene)[0].clone();
    let job = scene.tell("rekey_run", json!({ "passphrase": PASSPHRASE })).out;
    assert_eq!(scene.ended(job["job"].as_str().unwrap())["state"], "done");
    scene.tell("passphrase_change", json!({ "now": PASSPHRASE, "passphrase": ANOTHER }));
    scene.at("2026-03-13T10:00").client("Vesna Horvat");
    assert_eq!(back_up(&scene)["state"], "done");
    assert_eq!(stored(disk.path()), 4, "each key has its own pictures");

    assert_eq!(look(&scene, &before), json!({ "preview": null, "code": false }));
    let args = |secret: &str| json!({ "folder": null, "backup": before, "way": "passphrase", "secret": secret });
    assert_eq!(scene.try_tell("restore_look", args(ANOTHER)).unwrap_err()["kind"], "wrong_passphrase");
    let looked = scene.tell("restore_look", args(PASSPHRASE)).out;
    scene.later(1);
    assert_eq!(bring_back(&scene, &looked, json!(null))["state"], "done");
    assert_eq!((scene.clients(), photos(&scene, &ana)), (vec!["Ana Jurić".into()], 1));
    scene.tell("desk_lock", json!({}));
    assert_eq!(
        scene.try_tell("desk_unlock", json!({ "passphrase": ANOTHER })).unwrap_err()["kind"],
        "wrong_passphrase"
    );
    scene.tell("desk_unlock", json!({ "passphrase": PASSPHRASE }));
}

#[test]
fn while_it_is_locked_no_book_gives_way_and_a_newer_or_foreign_backup_is_refused() {
    let (scene, disk) = studio();
    scene.client("Ana Jurić");
    choose(&scene, disk.path());
    let list = json!({ "folder": word(&scene, disk.path()) });
    scene.tell("desk_lock", json!({}));
    assert_eq!(scene.unanswered("backup_list", list)["kind"], "locked");
    scene.tell("desk_unlock", json!({ "passphrase": PASSPHRASE }));
    let backup = backups(&scene)[0].clone();
    assert_eq!(scene.refused("restore_run", json!({ "restore": "x", "passphrase": null })).1, "not_found");
    let args = json!({ "folder": null, "backup": "../elsewhere", "way": null, "secret": null });
    assert_eq!(scene.refused("restore_look", args).1, "not_found");
    // Bytes of it were changed on the way, where looking at it does not read: it says so, and the book stays.
    let file = own(disk.path()).join(backup.rsplit('/').next().unwrap()).join("book.db");
    let mut bytes = fs::read(&file).unwrap();
    bytes[scene.page_of("gift") * 4096] ^= 1;
    fs::write(&file, bytes).unwrap();
    let failed = bring_back(&scene, &look(&scene, &backup), json!(null));
    assert_eq!((&failed["state"], &failed["why"]["kind"]), (&json!("failed"), &json!("book_is_damaged")));
    assert_eq!(scene.clients(), ["Ana Jurić"]);
    let left: Vec<_> = fs::read_dir(scene.folder.path()).unwrap().map(|file| file.unwrap().file_name()).collect();
    assert!(
        left.iter()
            .all(|name| !name.to_str().unwrap().starts_with("next") && !name.to_str().unwrap().starts_with("replaced")),
        "{left:?}"
    );
}

#[test]
fn a_first_book_that_was_begun_meanwhile_is_kept_too() {
    let (scene, disk) = studio();
    scene.client("Ana Jurić");
    choose(&scene, disk.path());
    let other = Scene::bare("2026-03-20T10:00");
    other.tell("desk_create", first_start(ANOTHER));
    other.client("Vesna Horvat");
    let folder = word(&other, disk.path());
    let backup = names(&other.ask("backup_list", json!({ "folder": folder })))[0].clone();
    let looked = other
        .tell("restore_look", json!({ "folder": folder, "backup": backup, "way": "passphrase", "secret": PASSPHRASE }))
        .out;
    assert_eq!((&looked["preview"]["now"]["clients"], &looked["preview"]["book"]["clients"]), (&json!(1), &json!(1)));
    assert_eq!((&looked["preview"]["pictures"], &looked["preview"]["missing"]), (&json!(0), &json!(0)));
    assert_eq!(bring_back(&other, &looked, json!(null))["state"], "done");
    assert_eq!(other.clients(), ["Ana Jurić"]);
    let kept = backups(&other).into_iter().find(|name| name.starts_with("replaced-")).unwrap();
    let looked = other
        .tell("restore_look", json!({ "folder": null, "backup": kept, "way": "passphrase", "secret": ANOTHER }))
        .out;
    assert_eq!(looked["preview"]["book"]["clients"], 1);
}
