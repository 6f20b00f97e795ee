//! Backups make themselves, in a folder of the owner's, and nothing that is damaged goes over a good one.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant as Stopwatch};

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::scene::Scene;

pub const PASSPHRASE: &str = "mint tea, no sugar";

pub fn studio() -> (Scene, TempDir) {
    (Scene::with_passphrase("2026-03-12T10:00", PASSPHRASE), tempfile::tempdir().unwrap())
}

/// She chooses a folder; the word for it.
pub fn word(scene: &Scene, folder: &Path) -> String {
    scene.door().offer_file(folder).unwrap()
}

/// The backups go there from now on; how the first one ended.
pub fn choose(scene: &Scene, disk: &Path) -> Value {
    let told = scene.tell("backup_choose", json!({ "folder": word(scene, disk) }));
    scene.ended(told.out["job"].as_str().unwrap())
}

/// She presses "Back up now".
pub fn back_up(scene: &Scene) -> Value {
    let told = scene.tell("backup_run", json!({}));
    scene.ended(told.out["job"].as_str().unwrap())
}

/// The clock is looked at; whether a backup was begun, which is then waited for.
fn looked_at_the_clock(scene: &Scene) -> bool {
    let at = scene.instant();
    scene.door().with(move |desk| desk.back_up_if_due(at)).unwrap();
    let job = shown(scene)["job"].clone();
    if let Some(job) = job.as_str() {
        assert_eq!(scene.ended(job)["state"], "done");
    }
    job.is_string()
}

pub fn shown(scene: &Scene) -> Value {
    scene.ask("backup_show", json!({}))
}

pub fn names(list: &Value) -> Vec<String> {
    list["backups"].as_array().unwrap().iter().map(|one| one["backup"].as_str().unwrap().to_owned()).collect()
}

pub fn backups(scene: &Scene) -> Vec<String> {
    names(&scene.ask("backup_list", json!({ "folder": null })))
}

/// The book's own folder on the disk.
pub fn own(disk: &Path) -> PathBuf {
    let mut found = fs::read_dir(disk).unwrap().map(|entry| entry.unwrap().path());
    let own = found.next().unwrap();
    assert!(found.next().is_none());
    own
}

/// The pictures that lie there, of whichever key.
pub fn stored(disk: &Path) -> usize {
    let folders = fs::read_dir(own(disk)).unwrap().map(|entry| entry.unwrap().path());
    let pictures = folders.filter(|path| path.file_name().unwrap().to_str().unwrap().starts_with("pictures-"));
    pictures.map(|path| fs::read_dir(path).unwrap().count()).sum()
}

pub fn look(scene: &Scene, backup: &str) -> Value {
    scene.tell("restore_look", json!({ "folder": null, "backup": backup, "way": null, "secret": null })).out
}

pub fn bring_back(scene: &Scene, looked: &Value, passphrase: Value) -> Value {
    let told = scene.tell("restore_run", json!({ "restore": looked["preview"]["restore"], "passphrase": passphrase }));
    scene.ended(told.out["job"].as_str().unwrap())
}

/// Every photo of a client can be seen.
pub fn photos(scene: &Scene, client: &str) -> usize {
    let page = scene.ask("photo_list", json!({ "client": client, "before": null }));
    let photos = page["photos"].as_array().unwrap();
    for photo in photos {
        for name in ["picture", "thumb"] {
            assert!(scene.picture(photo[name].as_str().unwrap()).is_ok(), "{name}");
        }
    }
    photos.len()
}

#[test]
fn she_chooses_a_folder_and_from_then_on_the_book_is_backed_up_after_work_by_itself() {
    let (scene, disk) = studio();
    assert_eq!((&shown(&scene)["folder"], &shown(&scene)["is_old"]), (&json!(""), &json!(false)));
    assert!(!looked_at_the_clock(&scene), "nowhere without her");
    let ana = scene.client("Ana Jurić");
    scene.photo(&ana, [200, 90, 90]);
    assert_eq!(choose(&scene, disk.path())["state"], "done");
    let now = shown(&scene);
    assert_eq!(
        (&now["good_at"], &now["trouble"], &now["damaged"]),
        (&json!("2026-03-12T10:00"), &json!(null), &json!(0))
    );
    assert_eq!(now["folder"], disk.path().to_str().unwrap());
    assert_eq!(backups(&scene).len(), 1);

    scene.at("2026-03-12T10:40");
    assert!(!looked_at_the_clock(&scene), "nothing was changed");
    scene.client("Vesna Horvat");
    scene.at("2026-03-12T10:41");
    assert!(!looked_at_the_clock(&scene), "work goes on");
    scene.at("2026-03-12T10:42");
    assert!(looked_at_the_clock(&scene), "work is over");
    scene.client("Ivana Babić");
    scene.at("2026-03-12T10:55");
    assert!(!looked_at_the_clock(&scene), "not so soon after the last");
    scene.at("2026-03-12T11:12");
    assert!(looked_at_the_clock(&scene));
    assert_eq!(shown(&scene)["good_at"], "2026-03-12T11:12");
    assert_eq!(scene.ask("history_state", json!({}))["undo"]["command"], "client_add", "backups are no step of hers");
}

#[test]
fn thirty_generations_are_thinned_and_share_their_photos() {
    let (scene, disk) = studio();
    let ana = scene.client("Ana Jurić");
    for shade in 0..4 {
        scene.photo(&ana, [50 * shade, 90, 90]);
    }
    choose(&scene, disk.path());
    let once = stored(disk.path());
    // As brought and as shown are the same picture; and small.
    assert!((4..=12).contains(&once), "{once}");
    for day in 1..60 {
        for clock in ["09:00", "18:00"] {
            scene.at(&format!("2026-{:02}-{:02}T{clock}", 3 + day / 28, 1 + day % 28));
            scene.client(&format!("Client {day} {clock}"));
            scene.later(130);
            looked_at_the_clock(&scene);
        }
    }
    let kept = backups(&scene);
    assert!((12..=31).contains(&kept.len()), "{kept:?}");
    assert!(kept[0].ends_with("2026-05-04T16-02-10Z"), "in UTC, after work: {}", kept[0]);
    assert_eq!(kept.iter().filter(|name| name.contains("2026-05-04")).count(), 1, "one of a day");
    assert_eq!(stored(disk.path()), once, "the photos are there once");
}

#[test]
fn what_is_in_the_way_of_a_backup_is_said_and_it_goes_on_when_that_is_over() {
    let (scene, disk) = studio();
    scene.client("Ana Jurić");
    assert_eq!(
        scene.refused("backup_choose", json!({ "folder": word(&scene, scene.folder.path()) })),
        ("folder".into(), "overlaps".into())
    );
    assert_eq!(
        scene.refused("backup_choose", json!({ "folder": word(&scene, &disk.path().join("no such")) })),
        ("folder".into(), "unknown".into())
    );
    assert_eq!(scene.refused("backup_run", json!({})).1, "not_found");
    choose(&scene, disk.path());
    // The disk is pulled out; its mount point stays.
    let (own, away) = (own(disk.path()), tempfile::tempdir().unwrap());
    fs::rename(&own, away.path().join("own")).unwrap();
    scene.at("2026-03-12T12:00").client("Vesna Horvat");
    let failed = back_up(&scene);
    assert_eq!((&failed["state"], &failed["why"]), (&json!("failed"), &json!({ "kind": "no_backup", "why": "gone" })));
    assert_eq!(shown(&scene)["trouble"], "gone");
    assert!(!own.exists(), "nothing is made where the disk was");
    scene.at("2026-03-15T09:00");
    assert_eq!((&shown(&scene)["is_old"], &shown(&scene)["days"]), (&json!(false), &json!(2)));
    scene.at("2026-03-15T10:01");
    assert_eq!((&shown(&scene)["is_old"], &shown(&scene)["good_at"]), (&json!(true), &json!("2026-03-12T10:00")));
    fs::rename(away.path().join("own"), &own).unwrap();
    assert!(looked_at_the_clock(&scene), "it is tried again by itself");
    assert_eq!((&shown(&scene)["trouble"], &shown(&scene)["is_old"]), (&json!(null), &json!(false)));
    scene.tell("backup_stop", json!({}));
    assert_eq!(shown(&scene)["folder"], "");
    assert_eq!(
        fs::read_dir(&own).unwrap().filter(|entry| entry.as_ref().unwrap().path().join("book.db").exists()).count(),
        2,
        "they stay"
    );
}

#[test]
fn a_damaged_book_or_photo_never_goes_over_the_good_ones() {
    let (mut scene, disk) = studio();
    let ana = scene.client("Ana Jurić");
    for shade in 0..3 {
        scene.photo(&ana, [80 * shade, 90, 90]);
    }
    choose(&scene, disk.path());
    // A photo is damaged on the book's disk: the good copy stays, and it is counted.
    scene.photo(&ana, [250, 250, 90]);
    let pictures = scene.folder.path().join("pictures");
    for file in fs::read_dir(&pictures).unwrap().map(|file| file.unwrap().path()) {
        let mut bytes = fs::read(&file).unwrap();
        *bytes.last_mut().unwrap() ^= 1;
        fs::write(&file, bytes).unwrap();
    }
    scene.at("2026-03-13T10:00");
    assert_eq!(back_up(&scene)["state"], "done");
    assert_eq!(shown(&scene)["damaged"], 2, "the new photo and its small one");
    let counts = |backup: usize| {
        let preview = look(&scene, &backups(&scene)[backup])["preview"].clone();
        (preview["pictures"].as_u64().unwrap(), preview["missing"].as_u64().unwrap())
    };
    assert_eq!((counts(0), counts(1)), ((8, 2), (6, 0)));

    // The book itself is damaged, in a page that nobody reads every day.
    let file = scene.folder.path().join("book.db");
    scene.close();
    let whole = fs::read(&file).unwrap();
    let mut place = whole.len();
    scene.at("2026-03-14T10:00");
    let begun = loop {
        place -= 4096;
        let mut bytes = whole.clone();
        bytes[place] ^= 1;
        fs::write(&file, bytes).unwrap();
        scene.restart();
        let unlocked = scene.try_tell("desk_unlock", json!({ "passphrase": PASSPHRASE }));
        if let Ok(begun) = unlocked.and_then(|_| scene.try_tell("backup_run", json!({}))) {
            break begun;
        }
        scene.close();
    };
    let failed = scene.ended(begun["out"]["job"].as_str().unwrap());
    assert_eq!(failed["why"], json!({ "kind": "no_backup", "why": "damaged" }), "{failed}");
    assert_eq!(backups(&scene).len(), 2);
    let looked = look(&scene, &backups(&scene)[1]);
    assert_eq!(bring_back(&scene, &looked, json!(null))["state"], "done");
    assert_eq!(photos(&scene, &ana), 3, "they are damaged in the book, and sound in the backup");
}

#[test]
fn stopping_leaves_no_half_of_it() {
    let (scene, disk) = studio();
    let ana = scene.client("Ana Jurić");
    for shade in 0..20 {
        scene.photo(&ana, [12 * shade, 90, 90]);
    }
    let job = scene.tell("backup_choose", json!({ "folder": word(&scene, disk.path()) })).out["job"].clone();
    scene.tell("job_cancel", json!({ "job": job }));
    let ended = scene.ended(job.as_str().unwrap())["state"].clone();
    if ended == "cancelled" {
        assert!(backups(&scene).is_empty());
        assert_eq!(shown(&scene)["trouble"], json!(null));
    }
    assert_eq!(back_up(&scene)["state"], "done", "the next one goes on where it was");
    assert!(!scene.folder.path().join("backup.making").exists());
    let looked = look(&scene, &backups(&scene)[0]);
    let job =
        scene.tell("restore_run", json!({ "restore": looked["preview"]["restore"], "passphrase": null })).out["job"]
            .clone();
    scene.tell("job_cancel", json!({ "job": job }));
    let ended = scene.ended(job.as_str().unwrap())["state"].clone();
    assert!(ended == "cancelled" || ended == "done", "{ended}");
    assert_eq!(photos(&scene, &ana), 20);
}

/// Backups one after the other while somebody writes; each must open and be a state that existed. How many were made.
fn while_writing(seconds: u64) -> usize {
    let (scene, disk) = studio();
    choose(&scene, disk.path());
    let begun = scene.clients().len();
    let over = AtomicBool::new(false);
    let mut made: Vec<String> = Vec::new();
    std::thread::scope(|threads| {
        let door = scene.door().clone();
        let (over, at) = (&over, scene.instant());
        threads.spawn(move || {
            // Two rows by one step: none may ever be seen without the other.
            let mut number = 0;
            while !over.load(Ordering::Relaxed) {
                number += 1;
                let name = format!("Client {number:06}");
                let fields = json!({
                    "name": name, "address_form": "", "language": "", "birthday": "", "source": "", "brought_by": null,
                    "channels": [], "people": [], "tags": [name],
                });
                door.tell_now("client_add", &fields.to_string(), at).unwrap();
            }
        });
        let start = Stopwatch::now();
        while start.elapsed() < Duration::from_secs(seconds) {
            scene.later(1);
            assert_eq!(back_up(&scene)["state"], "done");
            made.extend(backups(&scene).into_iter().filter(|name| !made.contains(name)).collect::<Vec<_>>());
            let newest = own(disk.path()).join(backups(&scene)[0].rsplit('/').next().unwrap());
            let (clients, tags) = counted(&newest, &scene);
            assert_eq!(clients, tags, "half a step in a backup");
            assert!(clients >= begun);
        }
        over.store(true, Ordering::Relaxed);
    });
    made.len()
}

/// The clients and the tags of a closed book, whose clients must be the first so many.
fn counted(generation: &Path, scene: &Scene) -> (usize, usize) {
    let copy = tempfile::tempdir().unwrap();
    fs::copy(generation.join("book.db"), copy.path().join("book.db")).unwrap();
    let conn = regulars_core::book::reader(copy.path(), &scene.key()).unwrap();
    let whole: String = conn.query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
    assert_eq!(whole, "ok");
    let count = |sql: &str| conn.query_row(sql, [], |row| row.get::<_, i64>(0)).unwrap();
    let clients = count("SELECT count(*) FROM client");
    assert_eq!(count("SELECT coalesce(max(substr(name, 8) + 0), 0) FROM client"), clients, "a state that existed");
    (usize::try_from(clients).unwrap(), usize::try_from(count("SELECT count(*) FROM tag")).unwrap())
}

#[test]
fn backups_that_are_made_while_somebody_writes_are_each_a_state_that_existed() {
    println!("{} backups", while_writing(4));
}

#[test]
#[ignore = "five minutes of writing, for --deep"]
fn backups_during_five_minutes_of_writing() {
    println!("{} backups", while_writing(300));
}

/// A small disk of its own; none where this computer lets nobody make one.
pub struct SmallDisk(pub TempDir);

impl SmallDisk {
    pub fn new(megabytes: u32) -> Option<SmallDisk> {
        let folder = tempfile::tempdir().unwrap();
        let size = format!("size={megabytes}m");
        let mount = Command::new("mount").args(["-t", "tmpfs", "-o", &size, "tmpfs"]).arg(folder.path()).output();
        mount.is_ok_and(|told| told.status.success()).then_some(SmallDisk(folder))
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        // The last of the book is closed by now; what cannot be taken away goes with the computer.
        let _ = Command::new("umount").arg("--lazy").arg(self.0.path()).status();
    }
}

#[test]
fn on_a_disk_that_is_full_what_she_writes_still_finds_room_and_it_goes_on_when_there_is_some_again() {
    // The book, its log as large as it gets before somebody has time to tidy, and the reserve have room in it.
    let Some(disk) = SmallDisk::new(16) else { return println!("nobody may mount a disk here: nothing was tried") };
    let mut scene = Scene::lashes_on(disk.0.path(), "2026-03-12T10:00");
    let folder = scene.folder.path().to_owned();
    let settle = |scene: &Scene| {
        let at = scene.instant();
        scene.door().with(move |desk| desk.settle(at)).unwrap();
    };
    scene.client("Ana Jurić");
    settle(&scene);
    assert!(folder.join("reserve").exists());
    // Somebody fills the rest of the disk.
    let filler = disk.0.path().join("films");
    let filled = fs::write(&filler, vec![1; 64 * 1024 * 1024]).unwrap_err();
    assert_eq!(filled.kind(), std::io::ErrorKind::StorageFull);
    let mut written = 1;
    while !scene.ask("desk_state", json!({}))["full"].as_bool().unwrap() {
        scene.client(&format!("Client {written}"));
        written += 1;
        assert!(written < 2000);
    }
    settle(&scene);
    assert_eq!(scene.ask("desk_state", json!({}))["full"], true, "and it is said for as long as it is so");
    for _ in 0..20 {
        scene.client(&format!("Client {written}"));
        written += 1;
    }
    // Nothing is left at last: that is said, and what was acknowledged is there.
    let refused = loop {
        match scene.try_tell("client_add", json!({ "name": "x".repeat(100), "address_form": "", "language": "", "birthday": "", "source": "", "brought_by": null, "channels": [], "people": [], "tags": [] })) {
            Ok(_) => written += 1,
            Err(fault) => break fault,
        }
    };
    assert_eq!(refused["kind"], "disk_full");
    let count = |scene: &Scene| {
        scene.ask("client_list", json!({ "archived": false, "from": 0, "limit": 10 }))["total"].as_u64().unwrap()
    };
    assert_eq!(count(&scene), written);
    fs::remove_file(filler).unwrap();
    scene.client("Afterwards");
    settle(&scene);
    assert_eq!(scene.ask("desk_state", json!({}))["full"], false);
    assert!(folder.join("reserve").exists());
    scene.restart();
    assert_eq!(count(&scene), written + 1);
    scene.close();
}

#[test]
fn a_full_disk_of_backups_is_said_and_the_earlier_ones_stay() {
    let Some(disk) = SmallDisk::new(2) else { return println!("nobody may mount a disk here: nothing was tried") };
    let (scene, _) = studio();
    scene.client("Ana Jurić");
    assert_eq!(choose(&scene, disk.0.path())["state"], "done");
    let kept = backups(&scene);
    let filler = disk.0.path().join("films");
    fs::write(&filler, vec![1; 8 * 1024 * 1024]).unwrap_err();
    scene.at("2026-03-13T10:00").client("Vesna Horvat");
    assert_eq!(back_up(&scene)["why"], json!({ "kind": "no_backup", "why": "full" }));
    assert_eq!((shown(&scene)["trouble"].clone(), backups(&scene)), (json!("full"), kept));
    fs::remove_file(filler).unwrap();
    scene.at("2026-03-13T10:05");
    assert!(looked_at_the_clock(&scene));
    assert_eq!(shown(&scene)["trouble"], json!(null));
}
