//! On the disk nobody can read who comes, what she said or how to call her.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::json;

use crate::scene::{Scene, jpeg, note, person, phone};

const PASSPHRASE: &str = "mint tea, no sugar";

/// What stands in the book after the day below, as whoever found the computer would look for it.
const SECRETS: &[&str] = &[
    "Studio Maja",
    "Ana Jurić",
    "Jurić",
    "juric",
    "Ђурђа",
    "Алёна",
    "Luka",
    "091 234 5678",
    "0912345678",
    "385912345678",
    "ana@posta.example",
    "Got the flat",
    "roster",
    "Mint tea",
    "Strong glue",
    "Invitations",
    "bride",
    "half a thought",
    "Lash fill",
    "lash fill",
    "2019-05-03",
    "Šejla",
    "metvice",
    "собаку",
    PASSPHRASE,
];

/// Which of the words stand in a file, in any of the ways a computer may write them.
fn readable(bytes: &[u8]) -> BTreeSet<&'static str> {
    // By their first byte, so that a large file is gone through once.
    let mut spellings: Vec<Vec<(Vec<u8>, &str)>> = vec![Vec::new(); 256];
    for secret in SECRETS {
        let wide: Vec<u16> = secret.encode_utf16().collect();
        let little = wide.iter().flat_map(|unit| unit.to_le_bytes()).collect();
        let big = wide.iter().flat_map(|unit| unit.to_be_bytes()).collect();
        for spelling in [secret.as_bytes().to_vec(), little, big] {
            spellings[usize::from(spelling[0])].push((spelling, *secret));
        }
    }
    let mut found = BTreeSet::new();
    for (place, byte) in bytes.iter().enumerate() {
        for (spelling, secret) in &spellings[usize::from(*byte)] {
            if bytes[place..].starts_with(spelling) {
                found.insert(*secret);
            }
        }
    }
    found
}

/// How every JPEG of ours would begin.
const JPEG: &[u8] = b"JFIF\0\x01";

/// Reads every file of the folder and of the pictures in it, and answers with the names in the folder.
fn look_through(folder: &Path) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name().to_string_lossy().into_owned();
        if name == "pictures" {
            assert_eq!(look_through(&entry.path()).len(), 2, "a photo in two sizes");
        } else {
            assert!(entry.file_type().unwrap().is_file(), "{name}");
            let bytes = fs::read(entry.path()).unwrap();
            assert_eq!(readable(&bytes), BTreeSet::new(), "in {name}");
            assert!(!bytes.windows(JPEG.len()).any(|part| part == JPEG), "a picture in {name}");
        }
        names.insert(name);
    }
    names
}

fn a_full_day(scene: &Scene) {
    let ana = scene.client_with(json!({
        "name": "Ana Jurić", "tags": ["bride"], "people": [person("Luka", "child", "2019-05-03")],
        "channels": [phone("091 234 5678"), { "id": null, "kind": "email", "typed": "ana@posta.example", "normal": "", "label": "", "consent": "yes" }],
    }));
    assert!(jpeg([200, 20, 20]).windows(JPEG.len()).any(|part| part == JPEG));
    scene.photo(&ana, [200, 20, 20]);
    for name in ["Ђурђа", "Алёна"] {
        scene.client(name);
    }
    scene.tell("preference_add", json!({ "client": ana, "kind": "drink", "words": "Mint tea" }));
    scene.tell(
        "alert_add",
        json!({ "client": ana, "kind": "allergy", "words": "Strong glue", "since": null, "until": null }),
    );
    let letter = scene.tell(
        "note_add",
        note(&ana, json!({ "words": "Invitations are late", "promise": "The joiner", "promise_due": "2026-03-20" })),
    );
    scene.tell("note_remove", json!({ "id": letter.out["id"] }));
    scene.tell("draft_put", json!({ "key": format!("note:{ana}"), "body": "half a thought" }));
    let visit = scene.book(&ana, "Lash fill", "2026-03-12T11:00");
    scene.at("2026-03-12T12:30").tell("visit_start", json!({ "id": visit }));
    let next = json!({ "kind": "follow_up", "on": "2026-03-16", "reason": "waiting for her roster" });
    scene.finish_with(&visit, json!({ "note": "Got the flat", "ask": "How was the move?", "next": next }));
    let contacts = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/contacts.vcf");
    scene.ended(&scene.bring(&scene.preview(&contacts).unwrap()));
    scene.found("jurić");
    scene.tell("history_undo", json!({ "step": null }));
    scene.tell("history_redo", json!({}));
    let toasts = scene.at("2026-03-16T09:00").toasts();
    scene.toasts_shown(&toasts);
}

#[test]
fn no_file_of_the_book_can_be_read_without_the_passphrase() {
    let mut scene = Scene::with_passphrase("2026-03-12T10:00", PASSPHRASE);
    a_full_day(&scene);
    let at = scene.instant();
    scene.door().with(move |desk| desk.settle(at)).unwrap();
    let open = look_through(scene.folder.path());
    assert!(open.contains("book.db-wal"), "the log is looked through while the book is open: {open:?}");
    scene.tell("desk_lock", json!({}));
    let locked = look_through(scene.folder.path());
    assert_eq!(
        locked.iter().map(String::as_str).collect::<Vec<_>>(),
        ["book.db", "book.lock", "desk.json", "keys.json", "pictures", "reserve"]
    );
    assert!(scene.try_tell("desk_unlock", json!({ "passphrase": "mint tea, with sugar" })).is_err());
    scene.restart();
    scene.tell("desk_unlock", json!({ "passphrase": PASSPHRASE }));
    assert_eq!(scene.found("got the flat").len(), 1, "it is all there");
    scene.close();
    look_through(scene.folder.path());
}

#[test]
fn the_looking_itself_finds_what_is_there_to_be_found() {
    let contacts = fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/contacts.vcf")).unwrap();
    assert!(readable(&contacts).contains("Ana Jurić") && readable(&contacts).contains("собаку"));
    let wide: Vec<u8> = "x Got the flat".encode_utf16().flat_map(u16::to_be_bytes).collect();
    assert_eq!(readable(&wide), BTreeSet::from(["Got the flat"]));
    let book = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("book/privacy.rs")).unwrap();
    assert_eq!(readable(book.as_bytes()).len(), SECRETS.len());
}

#[test]
#[cfg(unix)]
fn nobody_else_on_this_computer_may_look_into_the_folder() {
    use std::os::unix::fs::PermissionsExt;
    let scene = Scene::lashes("2026-03-12T10:00");
    assert_eq!(fs::metadata(scene.folder.path()).unwrap().permissions().mode() & 0o077, 0);
}
