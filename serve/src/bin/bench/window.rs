//! The window as one sits before it: how soon it is there, how much memory it takes, how soon a key and a click are answered;
//! beside an empty window of the same kind in the same run. Nothing in the programs knows that they are measured.

mod program;
mod screen;

use std::error::Error;
use std::fs;
use std::io::{Write, stdout};
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant as Stopwatch, SystemTime, UNIX_EPOCH};

use regulars_core::day::Instant;
use regulars_core::demo::bare::Bare;
use regulars_core::demo::many;
use regulars_core::desk::background::{self, DeskBackground};
use regulars_core::desk::hint::{self, HintPick};
use regulars_core::desk::{self, Desk, Nothing, World, lock};
use regulars_core::key::DataKey;
use regulars_core::key::file::{KeyFile, KeyWay};

use crate::figure::quantile;
use program::Program;
use screen::{Area, CONTROL, ESCAPE, Screen};

type Done<T = ()> = Result<T, Box<dyn Error>>;

/// Starts of each program, in turns.
const STARTS: usize = 12;
/// Clients whose names are typed, and whose cards are opened.
const NAMES: usize = 40;
const LETTERS: usize = 5;
/// Wanted, beside the empty window: how long the start takes, memory idle, memory without a window, size of the program.
const WANTED: [f64; 4] = [1.15, 1.2, 0.3, 4.0];
/// A screen is drawn sixty times a second.
const FRAME: f64 = 1000.0 / 60.0;
/// Nothing has been painted for so long: it is done.
const DRAWN: Duration = Duration::from_millis(1000);
const ANSWERED: Duration = Duration::from_millis(250);
/// Until memory is counted.
const IDLE: Duration = Duration::from_secs(10);
/// As the app calls it in the computer's keyring.
const SERVICE: &str = "app.regulars.desktop";
const APP: &str = "regulars";
const EMPTY: &str = "regulars-empty";

pub fn bench(app: &Path, empty: &Path, clients: usize) -> Done {
    let mut out = stdout();
    let home = tempfile::tempdir()?;
    let screen = Screen::open()?;
    let mut ring = Command::new("gnome-keyring-daemon")
        .args(["--replace", "--foreground", "--unlock", "--components=secrets"])
        .env("HOME", home.path())
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?;
    // The word ends with the stream.
    ring.stdin.take().ok_or("the keyring hears nothing")?.write_all(b"a word for the login")?;

    let book = home.path().join("book");
    let (names, bare) = fill(&book, clients)?;
    writeln!(out, "{clients} clients; on a screen of {} × {} points", screen.whole.width, screen.whole.height)?;
    let of_book = book.to_str().ok_or("a folder without a name")?;
    let words = ["--book", of_book];

    let (mut own, mut others) = (Vec::new(), Vec::new());
    for _ in 0..STARTS {
        own.push(start(&screen, app, &words, home.path(), APP)?);
        others.push(start(&screen, empty, &[], home.path(), EMPTY)?);
    }
    // The first of each reads the program from the disk.
    let (own, others) = (&own[1..], &others[1..]);
    let row = |out: &mut dyn Write, said: &str, own: f64, other: f64, most: f64| -> Done {
        let ratio = own / other;
        let met = if ratio <= most { "" } else { "  falls short" };
        Ok(writeln!(out, "{said:<44}{own:>9.1}{other:>9.1}{ratio:>7.2}×  wanted {most}{met}")?)
    };
    writeln!(out, "{:<44}{:>9}{:>9}{:>8}", "", "own", "empty", "ratio")?;
    row(&mut out, "start to Today painted, ms, median", quantile(own, 0.5), quantile(others, 0.5), WANTED[0])?;

    let (memory, idle) = {
        let program = open(&screen, app, &words, home.path(), APP)?;
        sleep(IDLE);
        let with_window = program.memory();
        while screen.window(APP)?.is_some() {
            screen.close(APP)?;
            sleep(Duration::from_millis(200));
        }
        sleep(IDLE);
        (with_window, program.memory())
    };
    let hidden = {
        let program = Program::start(app, &["--hidden", "--book", of_book], home.path())?;
        sleep(IDLE + IDLE);
        program.memory()
    };
    let other = {
        let program = open(&screen, empty, &[], home.path(), EMPTY)?;
        sleep(IDLE);
        program.memory()
    };
    row(&mut out, "memory, on Today, MB", memory, other, WANTED[1])?;
    row(&mut out, "memory, its window closed, MB", idle, other, WANTED[2])?;
    row(&mut out, "memory, started without a window, MB", hidden, other, WANTED[2])?;
    row(&mut out, "size of the program, MB", megabytes(app)?, megabytes(empty)?, WANTED[3])?;

    let read = read(&bare, &names)?;
    let program = open(&screen, app, &words, home.path(), APP)?;
    screen.focus(APP)?;
    let keys = keys(&screen, &names)?;
    let (typed, wanted) = (quantile(&keys, 0.95), 2.0 * FRAME + read);
    let met = if typed <= wanted { "" } else { "  falls short" };
    writeln!(
        out,
        "key to painted result, ms: median {:.1}, p95 {typed:.1} of {}; wanted {wanted:.1} (two frames, and {read:.2} for the bare read){met}",
        quantile(&keys, 0.5),
        keys.len()
    )?;
    let cards = cards(&screen, &names)?;
    told(&mut out, "click to painted card", &cards)?;
    drop(program);
    let program = open(&screen, empty, &[], home.path(), EMPTY)?;
    screen.focus(EMPTY)?;
    let mut bare = Vec::new();
    for name in &names {
        type_in(&screen, name, &mut bare)?;
    }
    drop(program);
    told(&mut out, "key to eight painted lines in the empty window", &bare)?;
    let _ = ring.kill();
    let _ = ring.wait();
    Ok(())
}

fn told(out: &mut dyn Write, said: &str, times: &[f64]) -> Done {
    let (middle, most) = (quantile(times, 0.5), quantile(times, 0.95));
    Ok(writeln!(out, "{said}, ms: median {middle:.1}, p95 {most:.1} of {}", times.len())?)
}

/// A book whose key lies in the keyring, so that it opens by itself; what is typed to find its clients, and a bare connection.
fn fill(folder: &Path, clients: usize) -> Done<(Vec<String>, Bare)> {
    #[expect(clippy::disallowed_methods, reason = "the program that is measured reads the same clock")]
    let since = SystemTime::now().duration_since(UNIX_EPOCH)?;
    let at = Instant(i64::try_from(since.as_millis())?);
    fs::create_dir_all(folder)?;
    let key = DataKey::random()?;
    let mut desk = Desk::at(folder, World { system_zone: "UTC".into(), language: "en".into() })?;
    let mut keys = KeyFile::empty();
    keys.put(KeyWay::Passphrase, "measuring passphrase", &key, "2026-03-12".parse()?)?;
    keys.write(&folder.join("keys.json"))?;
    desk.open_with(key.clone(), at)?;
    many::fill(&mut desk, clients, at)?;
    background::background(&mut desk, DeskBackground { on: true }, at)?;
    // As somebody works who has been here for a while: no hint comes a moment after the screen.
    for hint in desk::state(&mut desk, Nothing {}, at)?.hints {
        hint::read(&mut desk, HintPick { hint }, at)?;
    }
    desk.keyring_used()?;
    keyring::Entry::new(SERVICE, &folder.to_string_lossy())?.set_secret(key.letters().as_bytes())?;
    // As at the end of a day: everything is in the book's own file.
    lock::lock(&mut desk, Nothing {}, at)?;
    drop(desk);
    let bare = Bare::open(folder, &key)?;
    let chosen = bare.clients(NAMES)?;
    Ok((bare.names(&chosen)?, bare))
}

/// Milliseconds from the call until nothing more is painted.
fn start(screen: &Screen, binary: &Path, words: &[&str], home: &Path, class: &str) -> Done<f64> {
    screen.rest()?;
    let mut seen = screen.seen(screen.whole)?;
    let program = Program::start(binary, words, home)?;
    let drawn = drawn(screen, &program, class, &mut seen)?;
    Ok(drawn.as_secs_f64() * 1000.0)
}

fn open(screen: &Screen, binary: &Path, words: &[&str], home: &Path, class: &str) -> Done<Program> {
    let mut seen = screen.seen(screen.whole)?;
    let program = Program::start(binary, words, home)?;
    drawn(screen, &program, class, &mut seen)?;
    Ok(program)
}

fn drawn(screen: &Screen, program: &Program, class: &str, seen: &mut Vec<u8>) -> Done<Duration> {
    while screen.window(class)?.is_none() {
        if program.started.elapsed() > Duration::from_secs(60) {
            return Err("no window came".into());
        }
        sleep(Duration::from_millis(2));
    }
    Ok(screen.settles(screen.whole, program.started, DRAWN, seen)?.ok_or("nothing was painted")?)
}

/// Types the beginning of each name into the search, letter by letter; how long each letter took that changed the list.
fn keys(screen: &Screen, names: &[String]) -> Done<Vec<f64>> {
    let mut times = Vec::new();
    for name in names {
        screen.press(&[CONTROL], u32::from(b'k'))?;
        sleep(Duration::from_millis(400));
        type_in(screen, name, &mut times)?;
        screen.press(&[], ESCAPE)?;
        sleep(Duration::from_millis(300));
    }
    Ok(times)
}

/// Letter by letter, as soon as the one before is answered.
fn type_in(screen: &Screen, name: &str, times: &mut Vec<f64>) -> Done {
    // Below the line that is typed in: what was typed is echoed sooner.
    let list = Area { left: 340, top: 170, width: 600, height: 420 };
    let mut seen = screen.seen(list)?;
    for letter in name.bytes().filter(u8::is_ascii_lowercase).take(LETTERS) {
        let pressed = Stopwatch::now();
        screen.press(&[], u32::from(letter))?;
        let answered = screen.settles(list, pressed, ANSWERED, &mut seen)?;
        times.extend(answered.map(|answered| answered.as_secs_f64() * 1000.0));
    }
    Ok(())
}

/// Finds each client and clicks on her; how long until her card stands there.
fn cards(screen: &Screen, names: &[String]) -> Done<Vec<f64>> {
    let first = (500, 205);
    let mut times = Vec::new();
    for name in names {
        screen.press(&[CONTROL], u32::from(b'k'))?;
        sleep(Duration::from_millis(300));
        for letter in name.bytes() {
            screen.press(&[], if letter == b' ' { 0x20 } else { u32::from(letter) })?;
        }
        sleep(Duration::from_millis(500));
        // What is under the pointer is marked before it is clicked.
        screen.point(first)?;
        sleep(ANSWERED);
        let mut seen = screen.seen(screen.whole)?;
        let clicked = Stopwatch::now();
        screen.click()?;
        let answered = screen.settles(screen.whole, clicked, DRAWN, &mut seen)?;
        times.extend(answered.map(|answered| answered.as_secs_f64() * 1000.0));
        screen.rest()?;
    }
    Ok(times)
}

/// What the same letters cost when read by bare statements: the longest but a twentieth of them.
fn read(bare: &Bare, names: &[String]) -> Done<f64> {
    let mut times = Vec::new();
    for round in 0..2 {
        for name in names {
            for letters in 1..=LETTERS {
                let typed: String = name.chars().filter(char::is_ascii_lowercase).take(letters).collect();
                let clock = Stopwatch::now();
                bare.search(&typed)?;
                if round > 0 {
                    times.push(clock.elapsed().as_secs_f64() * 1000.0);
                }
            }
        }
    }
    Ok(quantile(&times, 0.95))
}

fn megabytes(file: &Path) -> Done<f64> {
    let bytes = fs::metadata(file)?.len();
    Ok(f64::from(u32::try_from(bytes >> 10)?) / 1024.0)
}
