//! However large the book is, every question and every change of the screens finds its rows by an index.
//!
//! Each command of the table is run once on the demo book while SQLite tells what it is made to run; the plan of each of
//! these statements may read a whole table only where the table stays small. What goes over everything by design (the
//! filling of the search and of the standings when their rule changes, the order of names in another language) runs when a
//! book is opened or a language is chosen, not here. A trigger's plan stands with the statement that fires it; what the
//! search index does inside itself is SQLite's own.

mod care;
mod known;
mod studio;

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

use rusqlite::Connection;
use rusqlite::config::DbConfig;
use rusqlite::trace::{TraceEvent, TraceEventCodes};
use serde_json::{Value, json};
use tempfile::TempDir;

use super::{COMMANDS, Run, find};
use crate::album::Album;
use crate::book;
use crate::calendar_import::{self, CalendarRead};
use crate::day::{Instant, Zone};
use crate::demo;
use crate::desk::{Desk, World};
use crate::import;
use crate::import::bring::{Bringing, ImportPhotos};
use crate::reminder;
use crate::toast;

/// Tables that a business of any size keeps small.
const SMALL: [&str; 12] = [
    "setting",
    "master",
    "hours",
    "skill",
    "room",
    "exception",
    "service",
    "template",
    "stale",
    "preference_kind",
    "consent_text",
    "saved_list",
];

/// Statements that may read a large table from one end, each with the reason why it reads no more than a few rows.
const FROM_THE_END: [(&str, &str); 23] = [
    (
        "SELECT alphabet.client_id FROM alphabet WHERE alphabet.archived = 0 AND",
        "a list that keeps itself is asked of everybody, by whoever opens it",
    ),
    ("SELECT DISTINCT source FROM client", "the words to build a list from, when it is built"),
    ("SELECT DISTINCT word FROM tag", "the words to build a list from"),
    (
        "SELECT channel.normal, channel.client_id",
        "looking for duplicates goes over everybody by design, on a page of its own",
    ),
    ("SELECT client_id, other_id FROM not_same", "only the pairs that were said to be two"),
    ("SELECT id, birthday FROM client WHERE merged_into", "looking for duplicates"),
    ("SELECT heads_up.id", "only what nobody was told yet, by an index of just these"),
    (
        "SELECT id, made_at, words, offered, solution, solved_at, client_id FROM complaint WHERE solved_at IS NULL",
        "only those that wait for us, by an index of just these",
    ),
    (
        "SELECT id, category, starts, until, reason, client_id FROM pause",
        "for looking back over a year, which goes over everybody by design and is asked for by a button",
    ),
    (
        "SELECT DISTINCT client.id, client.name FROM search JOIN client",
        "whether others' words name her, before she is erased",
    ),
    ("SELECT count(*) FROM waiting WHERE id IN", "wishes are few, and counted before somebody is erased"),
    (
        "SELECT DISTINCT made.name FROM sqlite_schema",
        "which tables there are, for the file of all that is kept of a client",
    ),
    ("SELECT * FROM draft WHERE EXISTS", "what was typed of her and not saved, for the file of all that is kept"),
    ("SELECT * FROM fired WHERE EXISTS", "what popped up about her, for the same file"),
    (
        "SELECT visit.id, visit.client_id, visit.starts, visit.ends, visit.state, visit.paid,",
        "every visit as a table for other programs, by a button",
    ),
    ("SELECT count(*), coalesce(sum(length(changeset)", "checking the book goes over all of it by design, by a button"),
    ("SELECT table_name, row_id FROM touched", "checking the book"),
    ("SELECT checked.", "checking the book"),
    ("SELECT id, original, picture, thumb FROM photo", "checking the book"),
    ("SELECT seq, chain FROM history ORDER BY seq DESC LIMIT 1", "the newest entry, by the key of the table"),
    (
        concat!("DELETE ", "FROM main.\"master\""),
        "one that an import made goes when it is taken back; its wishes and win-backs are looked for among few",
    ),
    (concat!("DELETE ", "FROM main.\"service\""), "the same"),
    ("SELECT step FROM history AS done", "from the newest step down to the first that was not undone"),
];

/// The demo book, and every statement it was made to run since.
struct Watched {
    _folder: TempDir,
    desk: Desk,
    reader: Connection,
    album: Album,
    /// Nobody listens to what is run here; it shows the plans of triggers too.
    planner: Connection,
    at: Instant,
    heard: Arc<Mutex<BTreeSet<String>>>,
    /// The commands that were run.
    run: BTreeSet<&'static str>,
}

impl Watched {
    fn open() -> Watched {
        let folder = tempfile::tempdir().unwrap();
        let mut desk = Desk::at(folder.path(), World { system_zone: "UTC".into(), language: "en".into() }).unwrap();
        let at = instant("2026-03-12T10:52");
        demo::fill(&mut desk, at).unwrap();
        let mut reader = book::reader(folder.path(), desk.key().unwrap()).unwrap();
        let planner = book::reader(folder.path(), desk.key().unwrap()).unwrap();
        planner.set_db_config(DbConfig::SQLITE_DBCONFIG_TRIGGER_EQP, true).unwrap();
        let heard = Arc::new(Mutex::new(BTreeSet::new()));
        let album = Album::at(folder.path(), desk.key().unwrap()).unwrap();
        listen(&mut reader, &heard);
        listen(desk.book().unwrap().conn(), &heard);
        Watched { _folder: folder, desk, reader, album, planner, at, heard, run: BTreeSet::new() }
    }

    fn ask(&mut self, name: &'static str, args: &Value) -> Value {
        let Some(Run::Ask(run)) = find(name).map(|command| command.run) else { panic!("{name} is no ask") };
        self.run.insert(name);
        let told = book::read(&self.reader, &self.album, self.at, "UTC", |tx| run(tx, &args.to_string()));
        serde_json::from_str(&told.unwrap_or_else(|cause| panic!("{name} {args}: {cause}"))).unwrap()
    }

    fn tell(&mut self, name: &'static str, args: &Value) -> Value {
        let Some(Run::Tell(run)) = find(name).map(|command| command.run) else { panic!("{name} is no tell") };
        self.run.insert(name);
        let told = self.desk.book().unwrap().tell(self.at, "en", name, |tx| run(tx, &args.to_string()));
        serde_json::from_str(&told.unwrap_or_else(|cause| panic!("{name} {args}: {cause}")).out).unwrap()
    }

    /// Tells it, and answers with the id of what it made.
    fn made(&mut self, name: &'static str, args: &Value) -> String {
        self.tell(name, args)["id"].as_str().unwrap().to_owned()
    }

    fn word(&self, sql: &str) -> String {
        self.planner.query_row(sql, [], |row| row.get(0)).unwrap_or_else(|cause| panic!("{sql}: {cause}"))
    }
}

fn instant(at: &str) -> Instant {
    Zone::find(demo::ZONE, "UTC").unwrap().instant(at.parse().unwrap()).0
}

fn listen(conn: &mut Connection, heard: &Arc<Mutex<BTreeSet<String>>>) {
    let heard = Arc::clone(heard);
    let hear = move |event: TraceEvent<'_>| {
        if let TraceEvent::Stmt(_, sql) = event {
            heard.lock().unwrap().insert(sql.to_owned());
        }
    };
    conn.trace_v2(TraceEventCodes::SQLITE_TRACE_STMT, Some(hear)).unwrap();
}

/// Every ask of the table, in each of its shapes.
fn ask_everything(book: &mut Watched) {
    let ana = book.word("SELECT id FROM client WHERE name = 'Ana Jurić'");
    let master = book.word("SELECT id FROM master");
    let fill = book.word("SELECT id FROM service WHERE name = 'Lash fill'");
    let next = book.word("SELECT id FROM visit WHERE starts = '2026-03-12T11:00' AND state = 'confirmed'");
    let done = book.word("SELECT id FROM visit WHERE starts = '2026-03-12T09:00' AND state = 'done'");
    let later =
        book.word("SELECT id FROM visit WHERE starts > '2026-03-20' AND state = 'booked' ORDER BY starts LIMIT 1");
    let cursor = json!({ "at": "2026-01-10T12:00", "id": next });
    let mut asks: Vec<(&str, Value)> = Vec::new();
    for name in [
        "setting_show",
        "room_list",
        "heads_up_list",
        "waiting_list",
        "gap_list",
        "master_list",
        "today_page",
        "today_counts",
        "history_state",
        "history_brought",
        "reminder_answered",
        "template_list",
        "backtest_show",
    ] {
        asks.push((name, json!({})));
    }
    asks.push(("history_since", json!({ "step": 1 })));
    for archived in [false, true] {
        asks.push(("service_list", json!({ "archived": archived })));
        asks.push(("client_list", json!({ "archived": archived, "from": 0, "limit": 50 })));
        asks.push(("client_list", json!({ "archived": archived, "from": 40, "limit": 50 })));
    }
    for kind in ["all", "visits", "talks"] {
        asks.push(("client_story", json!({ "client": ana, "kind": kind, "before": null })));
        asks.push(("client_story", json!({ "client": ana, "kind": kind, "before": cursor })));
    }
    for words in ["a", "an", "ana", "ana j", "jurić mint", "0118", "091 5", "latex", "ђурђа"] {
        asks.push(("search_find", json!({ "words": words })));
    }
    for visit in [&next, &done, &later] {
        asks.push(("today_brief", json!({ "visit": visit })));
        asks.push(("visit_show", json!({ "visit": visit })));
        asks.push(("finish_page", json!({ "visit": visit })));
    }
    asks.push(("finish_page", json!({ "visit": null })));
    asks.push(("finish_advice", json!({ "visit": next, "services": [fill] })));
    asks.push(("client_card", json!({ "client": ana })));
    asks.push(("contact_advice", json!({ "client": ana })));
    asks.push(("call_list", json!({ "minutes": 30 })));
    asks.push(("reminder_list", json!({ "state": "open", "master": master })));
    asks.push(("today_page", json!({ "master": master })));
    asks.push(("confirm_list", json!({ "day": "2026-03-13" })));
    asks.push(("gap_fits", json!({ "master": master, "from": "2026-03-13T09:00", "to": "2026-03-13T18:00" })));
    let wish = json!({ "after": 3, "unit": "months", "weekday": 2, "part": "morning" });
    asks.push(("booking_suggest", json!({ "client": ana, "services": [fill], "master": null, "wish": wish })));
    asks.push(("visit_repeats", json!({ "id": later, "weeks": 3, "times": 4 })));
    asks.push(("calendar_export", json!({ "visit": null })));
    asks.push(("calendar_export", json!({ "visit": later })));
    asks.push(("exception_list", json!({ "from": "2026-03-12" })));
    for master in [json!(null), json!(master)] {
        asks.push(("booking_suggest", json!({ "client": ana, "services": [fill], "master": master })));
        asks.push((
            "booking_free",
            json!({ "day": "2026-03-13", "services": [fill], "master": master, "moving": later }),
        ));
        asks.push(("calendar_days", json!({ "from": "2026-03-09", "days": 42, "master": master })));
        asks.push(("calendar_month", json!({ "from": "2026-03-09", "days": 42, "master": master })));
    }
    for state in ["open", "snoozed"] {
        asks.push(("reminder_list", json!({ "state": state })));
    }
    asks.push(("draft_get", json!({ "key": format!("finish:{next}") })));
    for (name, args) in asks {
        book.ask(name, &args);
    }
}

/// A client from her first line to the archive.
fn change_a_client(book: &mut Watched) {
    let ana = book.word("SELECT id FROM client WHERE name = 'Ana Jurić'");
    let mut fields = json!({
        "name": "Petra Novak", "address_form": "formal", "language": "en", "birthday": "1990-03-14", "source": "a walk",
        "brought_by": ana, "people": [], "tags": ["VIP"],
        "channels": [{ "id": null, "kind": "phone", "typed": "091 555 7788", "normal": "", "label": "", "consent": "yes" }],
    });
    let petra = book.made("client_add", &fields);
    fields["tags"] = json!(["regular"]);
    fields["channels"][0]["typed"] = json!("091 555 7799");
    fields["people"] = json!([{ "id": null, "name": "Luka", "relation": "child", "birthday": "--03-13", "note": "" }]);
    book.tell("client_change", &json!({ "id": petra, "fields": fields }));
    let like = book.made("preference_add", &json!({ "client": petra, "kind": "drink", "words": "mint tea" }));
    book.tell("preference_change", &json!({ "id": like, "kind": "drink", "words": "mint tea, no sugar" }));
    book.tell("preference_remove", &json!({ "id": like }));
    let mut alert = json!({ "client": petra, "kind": "allergy", "words": "latex tape", "since": null, "until": null });
    alert["id"] = json!(book.made("alert_add", &alert));
    book.tell("alert_change", &alert);
    book.tell("alert_remove", &json!({ "id": alert["id"] }));
    let mut note = json!({
        "client": petra, "words": "a new flat", "ask": "how the move went", "promise": "lavender cream", "promise_due": "2026-03-14",
        "step": "look for lavender",
    });
    note["id"] = json!(book.made("note_add", &note));
    book.tell("note_change", &note);
    for name in ["note_asked", "note_kept", "note_step_done", "note_remove"] {
        book.tell(name, &json!({ "id": note["id"] }));
    }
    care::win_back(book, &petra);
    let lift = book.word("SELECT id FROM service WHERE name = 'Lash lift'");
    known::write_down(book, &petra, &lift);
    known::look_back(book, &petra);
    let pause = json!({ "client": ana, "category": "", "until": "2026-05-01", "reason": "away" });
    let pause = book.made("pause_add", &pause);
    book.tell("pause_change", &json!({ "id": pause, "reason": "at sea" }));
    book.tell("pause_remove", &json!({ "id": pause }));
    book.tell("client_archive", &json!({ "id": petra }));
    book.tell("client_restore", &json!({ "id": petra }));
    book.tell("draft_put", &json!({ "key": "client:new", "body": "{}" }));
    book.tell("draft_drop", &json!({ "key": "client:new" }));
}

/// The day's visits, each ending in another way.
fn live_the_day(book: &mut Watched) {
    let fill = book.word("SELECT id FROM service WHERE name = 'Lash fill'");
    let petra = book.word("SELECT id FROM client WHERE name = 'Petra Novak'");
    let at = |hour: &str| format!("SELECT id FROM visit WHERE starts = '2026-03-12T{hour}' AND state = 'confirmed'");
    let [ana, oksana, ioana, svetlana] = ["11:00", "13:00", "15:30", "17:00"].map(|hour| book.word(&at(hour)));
    let free = json!({ "day": "2026-04-09", "services": [fill], "master": null, "moving": null });
    let starts = book.ask("booking_free", &free)["starts"].clone();
    let (first, last) = (starts[0].clone(), starts[starts.as_array().unwrap().len() - 1].clone());
    let visit = json!({ "client": petra, "services": [fill], "at": first, "master": null });
    let visit = book.made("visit_book", &visit);
    book.tell("visit_move", &json!({ "id": visit, "at": last }));
    let told = book.ask("heads_up_list", &json!({}))["rows"][0]["id"].clone();
    book.tell("heads_up_told", &json!({ "id": told }));
    book.tell("visit_repeat", &json!({ "id": visit, "weeks": 3, "times": 3 }));
    book.tell("visit_move", &json!({ "id": visit, "at": first, "scope": "following" }));
    book.tell("visit_asked", &json!({ "id": visit }));
    book.tell("visit_no_answer", &json!({ "id": visit }));
    book.tell("visit_confirm", &json!({ "id": visit }));
    book.tell("visit_cancel", &json!({ "id": visit, "by": "client", "scope": "following" }));
    let lift = book.word("SELECT id FROM service WHERE name = 'Lash lift'");
    let free = json!({ "day": "2026-04-10", "services": [lift], "master": null, "moving": null });
    let at = book.ask("booking_free", &free)["starts"][0].clone();
    book.tell(
        "visit_book",
        &json!({ "client": petra, "services": [lift], "at": at, "master": null, "patch": "tested before that" }),
    );
    care::wait_for_a_gap(book, &petra, &fill);
    let vira = book.word("SELECT id FROM master WHERE name = 'Vira'");
    book.tell("visit_walk_in", &json!({ "client": petra, "services": [fill], "master": vira }));
    book.at = instant("2026-03-12T18:30");
    book.tell("visit_no_show", &json!({ "id": svetlana }));
    book.tell("visit_start", &json!({ "id": ana }));
    let endings = [
        (ana, json!({ "kind": "book", "at": first })),
        (oksana, json!({ "kind": "follow_up", "on": "2026-03-15", "reason": "waiting for her roster" })),
        (ioana, json!({ "kind": "pause", "until": "2026-05-01", "reason": "away" })),
    ];
    for (visit, next) in endings {
        let page = book.ask("finish_page", &json!({ "visit": visit }));
        let ids = |key: &str| page[key].as_array().unwrap().iter().map(|row| row["note"].clone()).collect::<Vec<_>>();
        let save = json!({
            "visit": visit, "lines": [{ "service": fill, "price": 4500 }], "paid": 4500, "paid_by": "card", "note": "a new job",
            "ask": "how it is", "promise": "a photo", "promise_due": "2026-03-20",
            "preference": { "kind": "look", "words": "brown" }, "asked": ids("asks"), "kept": ids("promises"), "next": next,
        });
        book.tell("finish_save", &save);
        known::work(book, page["visit"]["client"].as_str().unwrap(), &visit);
        book.tell("visit_correct", &json!({ "id": visit, "paid": 4000, "paid_by": "cash" }));
    }
}

/// Reminders, what pops up, a file of contacts, and taking steps back: much of it is no plain command of the table.
fn answer_and_bring(book: &mut Watched) {
    let rows = book.ask("reminder_list", &json!({ "state": "open" }))["rows"].clone();
    let key = |row: usize| rows[row]["key"].clone();
    book.tell("reminder_done", &json!({ "key": key(0) }));
    book.tell("reminder_snooze", &json!({ "key": key(1), "until": "2026-03-20" }));
    book.tell("reminder_drop", &json!({ "key": key(2), "why": "moved away" }));
    book.tell("reminder_reopen", &json!({ "key": key(2) }));
    let at = book.at;
    let cards = "BEGIN:VCARD\nVERSION:3.0\nFN:Ana Jurić\nTEL:+385 91 700 0001\nNOTE:a card\nEND:VCARD\n\
                 BEGIN:VCARD\nVERSION:3.0\nFN:Maja Imenik\nTEL:+385 91 700 0002\nBDAY:1991-09-14\nEND:VCARD\n";
    let open = book.desk.book().unwrap();
    open.read(at, |tx| reminder::locked::due_instants(tx, 200)).unwrap();
    let toasts = open.note(at, "en", toast::take).unwrap();
    let keys: Vec<String> = toasts.into_iter().flat_map(|toast| toast.keys).collect();
    open.note(at, "en", |tx| toast::shown(tx, &keys).and_then(|()| toast::failed(tx, &keys))).unwrap();
    let plan = open.read(at, |tx| import::plan(tx, "", cards.into(), &import::Wish::default())).unwrap();
    bring(open, at, "import_contacts", plan);
    let visits = "Date,Client,Phone,Service,Price,Employee,Note\n01.02.2026 10:00,Ana Jurić,+385 91 700 0001,Lash fill,45,Olga,hers\n\
                  01.01.2026 10:00,Petra Novak,,Brow dream,20,,\n01.02.2027 10:00,Iva Nova,,Brows,20,,\n";
    let plan = open.read(at, |tx| import::plan(tx, "", visits.into(), &import::Wish::default())).unwrap();
    bring(open, at, "import_visits", plan);
    bring_a_calendar(open, at);
    for _ in 0..6 {
        open.undo(at, None).unwrap();
    }
    open.redo(at).unwrap();
}

fn bring(open: &mut book::Book, at: Instant, command: &str, plan: import::Plan) {
    let mut bringing = Bringing::of(plan, ImportPhotos::Leave);
    let all = 0..bringing.total();
    let step = open.batch(at, command, None, |tx| bringing.bring(tx, all).map(drop)).unwrap().unwrap();
    open.complete(at, step).unwrap();
}

/// The same file as busy time and as visits, each twice.
fn bring_a_calendar(open: &mut book::Book, at: Instant) {
    let entry = |uid: &str, summary: &str, rest: &str| {
        format!("BEGIN:VEVENT\nUID:{uid}\nSUMMARY:{summary}\n{rest}\nEND:VEVENT\n")
    };
    let hours = "DTSTART:20270512T060000\nDURATION:PT1H\nATTENDEE:mailto:petra@example.com";
    let text = |busy: &str, more: &str| {
        let visit = entry("visit", "Petra Novak – Lash fill", &format!("{hours}{more}"));
        let days = entry("sea", "The sea", &format!("DTSTART;VALUE=DATE:20270601{more}"));
        format!("BEGIN:VCALENDAR\n{}{visit}{days}END:VCALENDAR\n", entry("busy", "Dentist", busy))
    };
    let master = open.read(at, |tx| crate::master::pick(tx, None)).unwrap();
    for how in ["visits", "busy"] {
        for (busy, more) in [
            ("DTSTART:20270513T060000\nDURATION:PT1H", ""),
            ("DTSTART:20270513T070000\nDURATION:PT1H", "\nSTATUS:CANCELLED"),
        ] {
            let args = json!({ "file": "", "master": master, "how": how });
            let args: CalendarRead = serde_json::from_value(args).unwrap();
            let mut plan =
                open.try_out(at, |tx| calendar_import::plan(tx, &args, text(busy, more).as_bytes())).unwrap();
            let all = 0..plan.preview.rows;
            open.tell(at, "en", "import_calendar", |tx| {
                calendar_import::bring(tx, &mut plan, all).map(|()| String::new())
            })
            .unwrap();
        }
    }
}

/// What this program wrote: not the beginning and end of a transaction, nor what the search index asks itself.
fn is_ours(sql: &str) -> bool {
    ["SELECT", "WITH", "INSERT", "UPDATE", "DELETE"].iter().any(|verb| sql.starts_with(verb))
        && !sql.contains("FROM 'main'.'search_")
}

/// The lines of a statement's plan, and of the triggers it fires, that read a whole table which may be large.
fn whole_tables(conn: &Connection, sql: &str) -> Vec<String> {
    let mut plan = conn.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).unwrap_or_else(|cause| panic!("{sql}: {cause}"));
    // Raw, because a plan is the same whatever the parameters will be.
    let lines: Vec<String> = plan.raw_query().mapped(|row| row.get(3)).map(Result::unwrap).collect();
    // The rows of a query inside have a plan of their own, which stands among these lines.
    let inside: Vec<&str> = lines
        .iter()
        .filter_map(|line| line.strip_prefix("CO-ROUTINE ").or_else(|| line.strip_prefix("MATERIALIZE ")))
        .collect();
    lines.iter().filter(|line| reads_whole(line, &inside)).cloned().collect()
}

/// `SCAN note`, also by way of an index; not a list of values, the rows of a query inside, or what a match found.
fn reads_whole(line: &str, inside: &[&str]) -> bool {
    let Some(scanned) = line.strip_prefix("SCAN ") else { return false };
    let name = scanned.split(' ').next().unwrap_or_default();
    let matched = scanned.contains("VIRTUAL TABLE INDEX") && !scanned.ends_with("INDEX 0:");
    let few =
        scanned == "CONSTANT ROW" || name == "pragma_table_info" || SMALL.contains(&name) || inside.contains(&scanned);
    !(matched || few || scanned.starts_with('('))
}

#[test]
fn every_statement_of_the_screens_is_planned_by_an_index() {
    let mut book = Watched::open();
    ask_everything(&mut book);
    studio::change(&mut book);
    change_a_client(&mut book);
    live_the_day(&mut book);
    answer_and_bring(&mut book);
    for command in COMMANDS.iter().filter(|command| matches!(command.run, Run::Ask(_) | Run::Tell(_))) {
        assert!(book.run.contains(command.name), "{}: run it above, where it belongs", command.name);
    }

    let heard = book.heard.lock().unwrap();
    let planned: Vec<&String> = heard.iter().filter(|sql| is_ours(sql)).collect();
    assert!(planned.len() > 100, "only {} statements were heard", planned.len());
    let mut found: Vec<String> = Vec::new();
    let mut unused: BTreeSet<&str> = FROM_THE_END.iter().map(|(sql, _)| *sql).collect();
    for sql in planned {
        let whole = whole_tables(&book.planner, sql);
        match FROM_THE_END.iter().find(|(allowed, _)| sql.starts_with(allowed)) {
            Some((allowed, _)) if !whole.is_empty() => _ = unused.remove(allowed),
            _ => found.extend(whole.into_iter().map(|line| format!("{line}\n    in {sql}"))),
        }
    }
    assert!(found.is_empty(), "{} plans read a whole table:\n{}", found.len(), found.join("\n"));
    assert!(unused.is_empty(), "these need no permission any more: {unused:?}");
}

#[test]
fn a_plan_that_reads_a_whole_table_is_noticed() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = Desk::at(folder.path(), World { system_zone: "UTC".into(), language: "en".into() }).unwrap();
    desk.open_with(crate::key::DataKey::random().unwrap(), instant("2026-03-12T10:52")).unwrap();
    let conn = desk.book().unwrap().conn();
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_TRIGGER_EQP, true).unwrap();
    for sql in [
        "SELECT words FROM note WHERE words = 'x'",
        "SELECT count(*) FROM visit",
        "SELECT id FROM visit WHERE ends > :now",
        "SELECT rowid FROM search_part",
        "SELECT id FROM (SELECT id FROM visit WHERE ends > :now LIMIT 5) AS late JOIN client USING (id)",
        "SELECT name FROM client ORDER BY made_at",
    ] {
        assert!(!whole_tables(conn, sql).is_empty(), "{sql}");
    }
    for sql in [
        "SELECT words FROM note WHERE client_id = 'x'",
        "SELECT rowid FROM search_part WHERE search_part MATCH 'x'",
        "SELECT name FROM service",
    ] {
        assert_eq!(whole_tables(conn, sql), [] as [&str; 0], "{sql}");
    }
    let trigger = "CREATE TEMP TABLE plans (id TEXT);
                   CREATE TEMP TRIGGER wide AFTER INSERT ON plans BEGIN SELECT id FROM alert WHERE words = NEW.id; END";
    conn.execute_batch(trigger).unwrap();
    assert!(!whole_tables(conn, "INSERT INTO plans (id) VALUES ('x')").is_empty(), "a trigger's plan is looked at too");
}
