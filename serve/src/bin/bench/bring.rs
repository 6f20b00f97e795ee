//! Bringing files: clients and their visits as another program exports them, through the door, beside the same rows
//! inserted by bare statements in one transaction.

use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::io::{Write, stdout};
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant as Stopwatch};

use regulars_core::day::{Day, Instant, Moment, Zone};
use regulars_core::demo::bare::Bare;
use regulars_core::demo::{self, many};
use regulars_core::desk::{Desk, World};
use regulars_core::door::Door;
use regulars_core::key::DataKey;
use serde_json::{Value, json};

type Done<T = ()> = Result<T, Box<dyn Error>>;

const NOW: &str = "2026-03-12T10:52";
/// Of each client.
const VISITS: usize = 10;
/// Wanted: so many times the bare statements at most, and megabytes over the idle program.
const OVER_BARE: f64 = 4.0;
const MEMORY: f64 = 100.0;
/// Wanted of the most rows: this share of the rate of the fewest.
const RATE: f64 = 0.7;
const FIRST: [&str; 10] = ["Ana", "Maja", "Petra", "Iva", "Lena", "Dana", "Mira", "Vesna", "Nika", "Tea"];
const LAST: [&str; 10] =
    ["Kovač", "Horvat", "Novak", "Babić", "Jurić", "Marić", "Perić", "Knežević", "Vuković", "Pavlović"];

/// Brings each of these numbers of clients, and ten times as many visits, into a book of its own.
pub fn bench(sizes: &[usize]) -> Done {
    let mut out = stdout();
    let mut short = Vec::new();
    let mut rates: Vec<[f64; 3]> = Vec::new();
    writeln!(
        out,
        "{:>9} {:<8}{:>9}{:>9}{:>11}{:>9}{:>8}{:>9}{:>9}",
        "rows", "", "read s", "write s", "rows/s", "bare s", "ratio", "MB over", "held ms"
    )?;
    for size in sizes {
        let folder = tempfile::tempdir()?;
        let at = instant()?;
        let (key, door) = book(&folder.path().join("own"), at, 1)?;
        let names = people(*size);
        let mut rate = [0.0; 3];
        let clients = Brought::of(&door, at, &folder.path().join("clients.csv"), &client_rows(&names))?;
        let bare = bare(&folder.path().join("bare"), at, &names)?;
        let ratio = (clients.read + clients.write) / bare;
        rate[0] = clients.rate();
        writeln!(out, "{}{bare:>9.1}{ratio:>8.1}{}", clients.words("clients"), clients.cost())?;
        let visits = Brought::of(&door, at, &folder.path().join("visits.csv"), &visit_rows(&names)?)?;
        rate[1] = visits.rate();
        writeln!(out, "{}{:>9}{:>8}{}", visits.words("visits"), "", "", visits.cost())?;
        let whole = Brought::whole(&door, at, folder.path())?;
        rate[2] = whole.rate();
        writeln!(out, "{}{:>9}{:>8}{}", whole.words("all"), "", "", whole.cost())?;
        out.flush()?;
        if ratio > OVER_BARE {
            short.push(format!("{size} clients: {ratio:.1} times the bare statements"));
        }
        for (what, brought) in [("clients", &clients), ("visits", &visits), ("out and in", &whole)] {
            if brought.memory > MEMORY {
                short.push(format!("{} {what}: {:.0} MB over the idle program", brought.rows, brought.memory));
            }
        }
        rates.push(rate);
        drop((door, key));
    }
    if let [first, .., last] = rates.as_slice() {
        for (what, (few, many)) in ["clients", "visits", "out and in"].iter().zip(first.iter().zip(last)) {
            writeln!(out, "{what}: at the most rows {:.2} of the rate at the fewest", many / few)?;
            if many / few < RATE {
                short.push(format!("{what}: the rate falls to {:.2}", many / few));
            }
        }
    }
    writeln!(
        out,
        "\nwanted: at most {OVER_BARE} times the bare statements and {MEMORY} MB over the idle program, and {RATE} of the rate"
    )?;
    match short.as_slice() {
        [] => writeln!(out, "nothing falls short")?,
        short => writeln!(out, "falls short:\n  {}", short.join("\n  "))?,
    }
    Ok(())
}

/// How a file came in.
struct Brought {
    rows: usize,
    read: f64,
    write: f64,
    /// Megabytes at the most, over those before it was read.
    memory: f64,
    /// Milliseconds that a change waited meanwhile, at the most.
    held: f64,
}

impl Brought {
    fn of(door: &Door, at: Instant, file: &Path, text: &str) -> Done<Brought> {
        fs::write(file, text)?;
        let idle = resident()?;
        let clock = Stopwatch::now();
        let word = door.offer_file(file)?;
        let preview: Value = serde_json::from_str(&tell(door, at, "import_read", &json!({ "file": word }))?)?;
        let preview = &preview["out"];
        let read = clock.elapsed().as_secs_f64();
        let rows = usize::try_from(preview["rows"].as_u64().ok_or("no rows")?)?;
        if preview["rejected"] != 0 || preview["added"].as_u64() == Some(0) {
            return Err(format!("{preview}").into());
        }
        let clock = Stopwatch::now();
        tell(door, at, "import_run", &json!({ "import": preview["import"] }))?;
        let Ended { most, held, .. } = ended(door, at, &preview["import"])?;
        Ok(Brought { rows, read, write: clock.elapsed().as_secs_f64(), memory: most - idle, held })
    }

    /// Everything out of a book into a file and into another; *read* is the way out.
    fn whole(door: &Door, at: Instant, folder: &Path) -> Done<Brought> {
        let out = folder.join("out");
        fs::create_dir_all(&out)?;
        let (_key, other) = book(&folder.join("other"), at, 0)?;
        let idle = resident()?;
        let clock = Stopwatch::now();
        let told = tell(door, at, "export_write", &json!({ "folder": door.offer_file(&out)? }))?;
        let told: Value = serde_json::from_str(&told)?;
        let Ended { most, .. } = ended(door, at, &told["out"]["job"])?;
        let read = clock.elapsed().as_secs_f64();
        let file = told["out"]["file"].as_str().ok_or("no file")?;
        let clock = Stopwatch::now();
        let told = tell(&other, at, "export_bring", &json!({ "file": other.offer_file(Path::new(file))? }))?;
        let told: Value = serde_json::from_str(&told)?;
        let ended = ended(&other, at, &told["out"]["job"])?;
        let rows = usize::try_from(ended.state["added"].as_u64().ok_or("no rows")?)?;
        let (write, memory) = (clock.elapsed().as_secs_f64(), most.max(ended.most) - idle);
        Ok(Brought { rows, read, write, memory, held: ended.held })
    }

    fn rate(&self) -> f64 {
        f64::from(u32::try_from(self.rows).unwrap_or(u32::MAX)) / (self.read + self.write)
    }

    fn cost(&self) -> String {
        format!("{:>9.0}{:>9.0}", self.memory, self.held)
    }

    fn words(&self, what: &str) -> String {
        format!("{:>9} {what:<8}{:>9.1}{:>9.1}{:>11.0}", self.rows, self.read, self.write, self.rate())
    }
}

/// How work ended, the most memory meanwhile, and how long a change waited at the most, in milliseconds.
struct Ended {
    state: Value,
    most: f64,
    held: f64,
}

/// Waits for work, and writes something twice a second, as somebody would who goes on.
fn ended(door: &Door, at: Instant, job: &Value) -> Done<Ended> {
    let (mut most, mut held) = (peak()?, 0.0_f64);
    let mut last = Stopwatch::now();
    loop {
        if last.elapsed() > Duration::from_millis(500) {
            last = Stopwatch::now();
            tell(door, at, "draft_put", &json!({ "key": "note:bench", "body": "half a thought" }))?;
            held = held.max(last.elapsed().as_secs_f64() * 1000.0);
        }
        let asked = json!({ "job": job }).to_string();
        let state = door.ask_now("job_state", &asked, at).map_err(|fault| format!("{fault:?}"))?;
        let state: Value = serde_json::from_str(&state)?;
        most = most.max(peak()?);
        match state["state"].as_str() {
            Some("running") => thread::sleep(Duration::from_millis(20)),
            Some("done") => return Ok(Ended { state, most, held }),
            _ => return Err(format!("{state}").into()),
        }
    }
}

fn instant() -> Done<Instant> {
    let now: Moment = NOW.parse()?;
    Ok(Zone::find(demo::ZONE, "UTC").ok_or("the zone of the demo")?.instant(now).0)
}

fn book(folder: &Path, at: Instant, clients: usize) -> Done<(DataKey, Door)> {
    fs::create_dir_all(folder)?;
    let key = DataKey::random()?;
    let mut desk = Desk::at(folder, World { system_zone: "UTC".into(), language: "en".into() })?;
    desk.open_with(key.clone(), at)?;
    if clients > 0 {
        many::fill(&mut desk, clients, at)?;
    }
    Ok((key, Door::open(desk)?))
}

/// Seconds for the same clients, with their phones, addresses and notes, found by the same search.
fn bare(folder: &Path, at: Instant, people: &[Person]) -> Done<f64> {
    let (key, door) = book(folder, at, 1)?;
    let mut bare = Bare::open(folder, &key)?;
    bare.writes()?;
    let clock = Stopwatch::now();
    bare.bring(
        people
            .iter()
            .map(|person| [&person.name, &person.phone, &person.email, &person.born, &person.note].map(String::as_str)),
    )?;
    let seconds = clock.elapsed().as_secs_f64();
    drop(door);
    Ok(seconds)
}

struct Person {
    name: String,
    phone: String,
    email: String,
    born: String,
    note: String,
}

fn people(count: usize) -> Vec<Person> {
    let person = |number: usize| Person {
        name: format!("{} {} {number}", FIRST[number % 10], LAST[number / 10 % 10]),
        phone: format!("+38591{:07}", number + 2_000_000),
        email: format!("client{number}@example.com"),
        born: format!("19{:02}-{:02}-{:02}", 60 + number % 40, 1 + number % 12, 1 + number % 28),
        note: format!("Prefers chair {}, mint tea", number % 9),
    };
    (0..count).map(person).collect()
}

fn client_rows(people: &[Person]) -> String {
    let mut text = String::from("Name,Mobile,Email,Date of Birth,Note\n");
    for Person { name, phone, email, born, note } in people {
        let _ = writeln!(text, "{name},{phone},{email},{born},\"{note}\"");
    }
    text
}

/// Every four weeks up to now.
fn visit_rows(people: &[Person]) -> Done<String> {
    let last: Day = NOW[..10].parse()?;
    let mut text = String::from("Date,Time,Client,Phone,Service,Price\n");
    for (number, Person { name, phone, .. }) in people.iter().enumerate() {
        for visit in 0..VISITS {
            let back = i64::try_from(visit * 28 + 1 + number % 28)?;
            let hour = 9 + number % 10;
            let _ = writeln!(text, "{},{hour:02}:{:02},{name},{phone},Lash fill,45.00", last.plus(-back), number % 60);
        }
    }
    Ok(text)
}

fn tell(door: &Door, at: Instant, name: &str, args: &Value) -> Done<String> {
    Ok(door.tell_now(name, &args.to_string(), at).map_err(|fault| format!("{name}: {fault:?}"))?)
}

/// Megabytes in use now; from here on the most is counted anew.
fn resident() -> Done<f64> {
    fs::write("/proc/self/clear_refs", "5")?;
    status("VmRSS:")
}

/// Megabytes in use at the most since [`resident`] was asked.
fn peak() -> Done<f64> {
    status("VmHWM:")
}

fn status(name: &str) -> Done<f64> {
    let status = fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix(name)).ok_or("no such figure")?;
    let kilobytes: u32 = line.trim().trim_end_matches(" kB").parse()?;
    Ok(f64::from(kilobytes) / 1024.0)
}
