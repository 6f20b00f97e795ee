//! What goes on while nobody looks: closed, hidden, or locked, the program reminds, and stays small.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use regulars_core::backup::{self, BackupPlace};
use regulars_core::desk::Desk;
use regulars_core::door::Door;
use serde_json::{Value, json};
use thirtyfour::Key;
use x11rb::connection::Connection;
use x11rb::protocol::xproto::{AtomEnum, ClientMessageEvent, ConnectionExt, EventMask};

use crate::job::{self, PASSPHRASE};
use crate::manners;
use crate::place::{Place, built, now, world};
use crate::toast::Toasts;
use crate::window::{Running, Window};

/// Longer than starting takes here, with or without a window.
const PATIENCE: Duration = Duration::from_secs(40);
/// The least time after which a book can lock itself, and the program's look at the clock.
const A_MINUTE_AND_A_LOOK: Duration = Duration::from_secs(80);
const HALF: &str = "Her flat is let, and";
/// A process has taken what it needs.
const CALM: Duration = Duration::from_secs(6);

/// A book with one client, whom somebody asked to be reminded of this morning. It locks itself after so many minutes.
pub fn keeps_one_reminder(place: &Place, minutes: i64) {
    let at = now();
    let desk = Desk::at(&place.book(), world()).unwrap();
    let door = Door::open(desk).unwrap();
    let tell = |name: &str, args: Value| -> Value {
        let told = door.tell_now(name, &args.to_string(), at).unwrap_or_else(|fault| panic!("{name}: {fault:?}"));
        serde_json::from_str::<Value>(&told).unwrap()["out"].clone()
    };
    tell(
        "desk_create",
        json!({
            "business": "Studio Maja", "language": "en", "zone": place.zone, "country": "HR", "currency": "EUR", "trade": "lashes",
            "passphrase": PASSPHRASE,
        }),
    );
    let fields = json!({
        "name": "Petra Pomak", "address_form": "", "language": "", "birthday": "", "source": "", "brought_by": null, "channels": [],
        "people": [], "tags": [],
    });
    let petra = tell("client_add", fields)["id"].clone();
    let ring =
        json!({ "client": petra, "master": null, "on": place.today, "clock": null, "words": "Ring about the flat" });
    tell("free_reminder_add", ring);
    let mut settings: Value = serde_json::from_str(&door.ask_now("setting_show", "{}", at).unwrap()).unwrap();
    settings["lock_minutes"] = minutes.into();
    tell("setting_change", settings);
    tell("desk_lock", json!({}));
}

/// Where the owner of this book wants its backups; nothing has gone there yet.
pub fn wants_backups(place: &Place) -> std::path::PathBuf {
    let own = place.disk().join("Regulars-0a1b2c3d");
    fs::create_dir_all(&own).unwrap();
    let at = now();
    let door = Door::open(Desk::at(&place.book(), world()).unwrap()).unwrap();
    door.tell_now("desk_unlock", &json!({ "passphrase": PASSPHRASE }).to_string(), at).unwrap();
    let wanted = BackupPlace::fresh(place.disk().to_str().unwrap(), "Regulars-0a1b2c3d");
    door.with(move |desk| desk.book()?.note(at, "", |tx| backup::put(tx, &wanted))).unwrap();
    door.tell_now("desk_lock", "{}", at).unwrap();
    own
}

/// The book is open, and soon there is a backup of it, which nobody can read.
pub async fn backs_itself_up(place: &Place, own: &Path) {
    let window = Window::open(place).await;
    job::unlocks(&window).await;
    let start = Instant::now();
    let made = loop {
        let folders = fs::read_dir(own).unwrap().map(|entry| entry.unwrap().path());
        if let Some(made) = folders.into_iter().find(|path| path.to_string_lossy().ends_with('Z')) {
            break made;
        }
        assert!(start.elapsed() < PATIENCE, "no backup was made");
        tokio::time::sleep(Duration::from_millis(300)).await;
    };
    let mut parts: Vec<_> = fs::read_dir(&made).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    parts.sort();
    assert_eq!(parts, ["book.db", "keys.json", "pictures.txt"]);
    let bytes = fs::read(made.join("book.db")).unwrap();
    assert!(!bytes.windows(5).any(|word| word == b"Petra"));
    window.end().await;
}

/// The button is pressed while the book is locked: it is unlocked first, and then the reminder is answered.
pub async fn answers_from_a_toast(place: &Place, toasts: &Toasts) {
    let window = Window::open(place).await;
    toasts.wait_for("The book is locked").await;
    job::unlocks(&window).await;
    toasts.wait_in_sight().await;
    window.sees("Ring about the flat").await;
    job::locks(&window).await;
    toasts.choose("Done");
    window.is_at("Passphrase").await;
    window.write(PASSPHRASE).await;
    window.press(Key::Enter).await;
    window.sees("Petra Pomak").await;
    window.chord(Key::Null, 't').await;
    window.sees("Nobody is waiting").await;
    window.no_longer_sees("Ring about the flat").await;
    assert_eq!(toasts.named("You asked to be reminded")[0].body, "A client: the card says what.");
}

/// The owner lets the computer start the program and its keyring open the book; the next start asks for no passphrase, and Ctrl L still locks.
pub async fn opens_from_the_keyring(place: &Place) {
    let _ring = keyring(place);
    let window = Window::open(place).await;
    job::unlocks(&window).await;
    window.chord(Key::Control, 'k').await;
    window.is_at("Find anything").await;
    window.write("in the background").await;
    window.press(Key::Enter).await;
    window.sees("Whoever can use your account").await;
    window.tab_to("Start with the computer and remind me").await;
    window.write(" ").await;
    window.sees("Regulars starts with the computer now").await;
    let started = fs::read_to_string(place.home.path().join(".config/autostart/Regulars.desktop")).unwrap();
    assert!(started.contains("--hidden"), "it starts without a window: {started}");
    window.tab_to("Open the book by itself with this computer’s keyring").await;
    window.write(" ").await;
    window.sees("This computer’s keyring may open the book now").await;
    let kept = fs::read_to_string(place.book().join("desk.json")).unwrap();
    assert!(kept.contains("\"keyring\": true") && kept.len() < 2000, "that it does, not the key: {kept}");
    window.kill();

    let window = Window::open(place).await;
    window.sees("Due now").await;
    job::locks(&window).await;
    tokio::time::sleep(CALM).await;
    window.is_at("Passphrase").await;
}

/// The screen is locked, the computer goes to sleep, nobody touches it for a minute: each time the book is locked too, and
/// opens where she was, with what she was writing.
pub async fn locks_by_itself(place: &Place) {
    let window = Window::open(place).await;
    job::unlocks(&window).await;
    job::opens_the_card(&window, "pomak", "Petra Pomak").await;
    window.write("a").await;
    window.is_at("What was said").await;
    window.write(HALF).await;
    tell("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver.ActiveChanged", "true");
    is_where_she_was(&window).await;
    tell("/org/freedesktop/login1", "org.freedesktop.login1.Manager.PrepareForSleep", "true");
    is_where_she_was(&window).await;
    // Waking and unlocking the screen lock nothing.
    tell("/org/freedesktop/login1", "org.freedesktop.login1.Manager.PrepareForSleep", "false");
    tell("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver.ActiveChanged", "false");
    tokio::time::sleep(CALM).await;
    window.sees("Petra Pomak").await;
    tokio::time::sleep(A_MINUTE_AND_A_LOOK).await;
    is_where_she_was(&window).await;
    window.end().await;
}

/// The lock screen stands there with nothing of the book; after the passphrase it is as it was.
async fn is_where_she_was(window: &Window) {
    window.sees("The book is locked").await;
    window.no_longer_sees("Pomak").await;
    window.is_at("Passphrase").await;
    window.write(PASSPHRASE).await;
    window.press(Key::Enter).await;
    window.sees("Petra Pomak").await;
    window.sees("Your unsaved note is still here.").await;
    window.write("a").await;
    window.is_at("What was said").await;
    assert_eq!(window.written().await, HALF);
}

/// What the desktop says to everybody.
fn tell(path: &str, signal: &str, on: &str) {
    let words = ["--session", "--type=signal", path, signal, &format!("boolean:{on}")];
    assert!(Command::new("dbus-send").args(words).status().unwrap().success());
}

/// The keyring of a session, opened with a word as at a login; it holds nothing yet. The desktop may have started a locked one
/// meanwhile, which gives way.
fn keyring(place: &Place) -> Running {
    let mut command = place.at_home("gnome-keyring-daemon");
    command
        .args(["--replace", "--foreground", "--unlock", "--components=secrets"])
        .stdin(Stdio::piped())
        .stdout(Stdio::null());
    let mut started = command.spawn().unwrap();
    // The word ends with the stream.
    started.stdin.take().unwrap().write_all(b"a word for the login").unwrap();
    Running(started)
}

/// Closed, the process stays and its window's processes go; a second start brings a window back.
#[expect(clippy::print_stdout, reason = "the figure is what one wants to know")]
pub async fn goes_on_without_a_window(place: &Place, toasts: &Toasts) {
    let first = start(place, &["--hidden"]);
    wait_until("it runs", || children(first.0.id()).is_empty() && first_lock(place));
    tokio::time::sleep(CALM).await;
    assert_eq!(pictures(first.0.id()), 0, "hidden is without a window");
    let small = memory(first.0.id());

    let second = start(place, &[]);
    wait_until("a second start opens the window of the first", || pictures(first.0.id()) > 0);
    drop(second);
    tokio::time::sleep(CALM).await;
    let large = memory(first.0.id());
    println!("waiting without a window {small} kB, with one {large} kB: {:.2}", ratio(small, large));
    assert!(ratio(small, large) < 0.6, "the waiting program is not small: {small} of {large} kB");
    drop(first);
    let _ = toasts.all();
}

/// The window is closed by its own button: its process goes, the program stays and says so; a second start brings a
/// window back.
pub async fn closes_and_goes_on(place: &Place, toasts: &Toasts) {
    let program = start(place, &[]);
    let id = program.0.id();
    wait_until("a window", || pictures(id) > 0);
    wait_until("the window is closed", || {
        close_windows("Regulars");
        pictures(id) == 0
    });
    toasts.wait_for("Regulars goes on reminding you").await;
    assert!(Path::new("/proc").join(id.to_string()).join("exe").exists(), "the program goes on");
    wait_until("nothing of the webview is left", || named(id, "WebKit") == 0);
    let second = start(place, &[]);
    wait_until("a second start brings a window back", || pictures(id) > 0);
    let (screen, root) = manners::screen();
    manners::opened(&screen, root);
    wait_until("it is drawn like the first", || manners::colours(&screen, root) > 100);
    drop(second);
}

/// What a window manager does when the cross in the corner is pressed (ICCCM 4.2.8.1).
pub fn close_windows(name: &str) {
    let (screen, screen_number) = x11rb::connect(None).unwrap();
    let atom = |name: &[u8]| screen.intern_atom(false, name).unwrap().reply().unwrap().atom;
    let (protocols, delete) = (atom(b"WM_PROTOCOLS"), atom(b"WM_DELETE_WINDOW"));
    let mut windows = vec![screen.setup().roots[screen_number].root];
    let mut at = 0;
    while at < windows.len() {
        let window = windows[at];
        at += 1;
        // A window may go while it is looked at.
        let Ok(inside) = screen.query_tree(window).unwrap().reply() else { continue };
        windows.extend(inside.children);
        let property = |name: u32| screen.get_property(false, window, name, AtomEnum::ANY, 0, 64).unwrap().reply();
        let (Ok(called), Ok(knows)) = (property(AtomEnum::WM_NAME.into()), property(protocols)) else { continue };
        let named = String::from_utf8_lossy(&called.value).contains(name);
        if named && knows.value32().is_some_and(|mut known| known.any(|each| each == delete)) {
            let close = ClientMessageEvent::new(32, window, protocols, [delete, 0, 0, 0, 0]);
            screen.send_event(false, window, EventMask::NO_EVENT, close).unwrap();
        }
    }
    screen.flush().unwrap();
}

fn ratio(small: u64, large: u64) -> f64 {
    f64::from(u32::try_from(small).unwrap()) / f64::from(u32::try_from(large).unwrap())
}

pub fn start(place: &Place, words: &[&str]) -> Running {
    let app = std::env::var_os("REGULARS_BIN").map_or_else(|| built().join("regulars"), Into::into);
    let mut command = place.at_home(app.to_str().unwrap());
    let started: Child = command.arg("--book").arg(place.book()).args(words).spawn().unwrap();
    Running(started)
}

/// The book's folder is held.
fn first_lock(place: &Place) -> bool {
    let held = Desk::at(&place.book(), world());
    held.is_ok_and(|mut desk| {
        let state = regulars_core::desk::state(&mut desk, regulars_core::desk::Nothing {}, now());
        state.is_ok_and(|state| state.state == regulars_core::desk::DeskCondition::InUse)
    })
}

pub fn wait_until(what: &str, mut so: impl FnMut() -> bool) {
    let start = Instant::now();
    while !so() {
        assert!(start.elapsed() < PATIENCE, "not within {PATIENCE:?}: {what}");
        std::thread::sleep(Duration::from_millis(200));
    }
}

/// The processes that draw a window.
pub fn pictures(of: u32) -> usize {
    named(of, "WebKitWebProces")
}

/// How many of its processes have names that begin so.
fn named(of: u32, start: &str) -> usize {
    let so = |id: &u32| fs::read_to_string(format!("/proc/{id}/comm")).is_ok_and(|name| name.starts_with(start));
    tree(of).iter().filter(|id| so(id)).count()
}

/// What all of its processes take, shared pages by their share, in kB.
fn memory(of: u32) -> u64 {
    tree(of)
        .iter()
        .filter_map(|id| fs::read_to_string(format!("/proc/{id}/smaps_rollup")).ok())
        .map(|text| share(&text))
        .sum()
}

fn share(rollup: &str) -> u64 {
    let line = rollup.lines().find(|line| line.starts_with("Pss:"));
    line.and_then(|line| line.split_whitespace().nth(1)).and_then(|word| word.parse().ok()).unwrap_or(0)
}

fn tree(root: u32) -> Vec<u32> {
    let mut all = vec![root];
    let mut at = 0;
    while at < all.len() {
        all.extend(children(all[at]));
        at += 1;
    }
    all
}

fn children(of: u32) -> Vec<u32> {
    let tasks = fs::read_dir(Path::new("/proc").join(of.to_string()).join("task")).into_iter().flatten().flatten();
    let lists = tasks.filter_map(|task| fs::read_to_string(task.path().join("children")).ok());
    lists.flat_map(|list| list.split_whitespace().filter_map(|id| id.parse().ok()).collect::<Vec<u32>>()).collect()
}
