//! Anything done in any order, backed up, the computer gone: the book comes back equal to the last letter, and whoever was erased
//! comes back with no older backup either.

use std::fs;

use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::{Value, json};

use crate::backup::{PASSPHRASE, back_up, bring_back, choose, names, word};
use crate::erase::{everything, is_erased, says};
use crate::scene::Scene;
use crate::turn_back::{Walk, index, pick};

#[test]
fn three_hundred_actions_come_back_from_a_backup_and_the_erased_do_not() {
    println!("{}", walked(7, 300, 40));
}

#[test]
#[ignore = "ten thousand actions take minutes, for --deep"]
fn ten_thousand_actions_come_back_from_a_backup_and_the_erased_do_not() {
    for seed in 7..12 {
        println!("{}", walked(seed, 10_000, 400));
    }
}

/// Takes so many actions, erases somebody after each so many of them, and brings both a backup of half-way and the last one
/// back on computers that know of nothing. What was done, in words.
fn walked(seed: u8, actions: usize, between: usize) -> String {
    let scene = Scene::with_passphrase("2026-03-02T00:05", PASSPHRASE);
    let disk = tempfile::tempdir().unwrap();
    let mut walk = Walk::begin(scene);
    choose(&walk.scene, disk.path());
    let mut runner = TestRunner::new_with_rng(Config::default(), TestRng::from_seed(RngAlgorithm::ChaCha, &[seed; 32]));
    let mut erased: Vec<String> = Vec::new();
    let mut halfway: Vec<String> = Vec::new();
    let mut taken = 0;
    for number in 1..=actions {
        taken += usize::from(walk.tell(pick(&mut runner)));
        if number == actions / 2 {
            assert_eq!(back_up(&walk.scene)["state"], "done");
            halfway = walk.clients.clone();
            // Of one day only the last backup is kept.
            walk.scene.at("2026-03-03T00:05");
        }
        if number % between == 0 && walk.clients.len() > 3 {
            let client = index(&mut runner).get(&walk.clients).clone();
            walk.scene.tell("client_erase", json!({ "client": client }));
            // With her go the cards that were merged into hers.
            let (gone, left) = walk.clients.drain(..).partition(|client| is_erased(&walk.scene, client));
            walk.clients = left;
            erased.extend::<Vec<String>>(gone);
        }
    }
    assert!(taken > actions / 4 && erased.len() > 1, "{taken} taken, {} erased", erased.len());
    assert_eq!(back_up(&walk.scene)["state"], "done");
    let facts = walk.scene.facts();
    let came_later = erased.iter().filter(|client| halfway.contains(client)).count();
    assert!(came_later > 0, "somebody of the backup of half-way was erased after it");
    // The computer is gone; only the disk of the backups is left.
    fs::remove_dir_all(walk.scene.folder.path()).unwrap();
    drop(walk);

    let last = restored(disk.path(), |list| list.first().cloned());
    assert!(last.facts() == facts, "equal table by table");
    let older = restored(disk.path(), |list| list.get(1).cloned());
    for scene in [&last, &older] {
        let all = everything(scene);
        assert_eq!(erased.iter().filter(|client| says(&all, client)).count(), 0, "nobody who was erased is back");
        let report = scene.ask("book_check", json!({}));
        assert_eq!(
            (&report["broken"], &report["behind"], &report["file"]),
            (&json!(null), &json!([]), &json!([])),
            "and the book is sound"
        );
    }
    format!(
        "{actions} actions, {taken} of them taken; {} clients erased, {came_later} of them after the older backup: the last \
         backup is equal table by table, and nobody comes back with either",
        erased.len()
    )
}

/// Another computer, onto which a backup is brought.
fn restored(disk: &std::path::Path, choose: impl Fn(&[String]) -> Option<String>) -> Scene {
    let other = Scene::bare("2026-03-20T10:00");
    let folder = word(&other, disk);
    let list = names(&other.ask("backup_list", json!({ "folder": folder })));
    let args: Value =
        json!({ "folder": folder, "backup": choose(&list).unwrap(), "way": "passphrase", "secret": PASSPHRASE });
    let looked = other.tell("restore_look", args).out;
    assert_eq!(bring_back(&other, &looked, json!(null))["state"], "done");
    other
}
