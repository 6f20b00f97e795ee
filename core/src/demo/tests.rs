//! The demo shows what it is meant to show, on an ordinary day, on a day off and on 29 February.

use std::time::Instant as Stopwatch;

use tempfile::TempDir;

use super::*;
use crate::answer::ReminderKind;
use crate::calendar::{self, CalendarArgs, DayVisit};
use crate::clients::{self, ClientListArgs};
use crate::clients_to_tell;
use crate::day::Day;
use crate::desk::World;
use crate::heads_up::HeadsUpKind;
use crate::reminder::{self, ReminderFilter, ReminderListArgs, ReminderRow, ReminderWhy};
use crate::standing::StandingState;
use crate::today::{self, BriefPhase, TodayPage};
use crate::visit::VisitState;
use crate::waiting;

fn opened(at: &str) -> (TempDir, Desk, Instant) {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = Desk::at(folder.path(), World { system_zone: "UTC".into(), language: "en".into() }).unwrap();
    let at = Zone::find(ZONE, "UTC").unwrap().instant(at.parse().unwrap()).0;
    fill(&mut desk, at).unwrap();
    (folder, desk, at)
}

fn today(desk: &mut Desk, at: Instant) -> TodayPage {
    desk.book().unwrap().read(at, |tx| today::page(tx, &today::TodayArgs::default())).unwrap()
}

fn due(desk: &mut Desk, at: Instant) -> Vec<ReminderRow> {
    desk.book()
        .unwrap()
        .read(at, |tx| reminder::list(tx, &ReminderListArgs { state: ReminderFilter::Open, master: None }))
        .unwrap()
        .rows
}

fn count(desk: &mut Desk, at: Instant, sql: &str) -> i64 {
    desk.book().unwrap().read(at, |tx| tx.one(sql, [], |row| row.get(0))).unwrap()
}

/// Maja's part of the day.
fn majas(desk: &mut Desk, at: Instant, page: TodayPage) -> Vec<DayVisit> {
    let maja = desk.book().unwrap().read(at, |tx| master::pick(tx, None)).unwrap();
    page.visits.into_iter().filter(|visit| visit.master == maja).collect()
}

#[test]
fn an_ordinary_day_looks_as_it_is_drawn() {
    let clock = Stopwatch::now();
    let (_folder, mut desk, at) = opened("2026-03-12T10:52");
    assert!(clock.elapsed().as_secs() < 20, "filling took {:?}", clock.elapsed());

    let listed = desk
        .book()
        .unwrap()
        .read(at, |tx| clients::list(tx, &ClientListArgs { archived: false, from: 0, limit: 100 }))
        .unwrap();
    assert_eq!(listed.total, 60);
    assert!(listed.rows.iter().any(|row| row.name == "Ђурђа Петровић" && row.phone == "+381 64 555 0118"));
    let done = count(&mut desk, at, "SELECT count(*) FROM visit WHERE state = 'done'");
    assert!(done >= 700, "{done} visits done");
    for state in ["cancelled", "no_show", "booked"] {
        let some = count(&mut desk, at, &format!("SELECT count(*) FROM visit WHERE state = '{state}'"));
        assert!(some >= 8, "{some} {state}");
    }
    let brought = cast::all().iter().filter(|(_, person)| !person.brought_by.is_empty()).count();
    assert_eq!(
        count(&mut desk, at, "SELECT count(*) FROM client WHERE brought_by IS NOT NULL"),
        i64::try_from(brought).unwrap()
    );
    assert_eq!(count(&mut desk, at, "SELECT count(*) FROM channel WHERE kind = 'phone' AND normal = ''"), 0);

    let mut page = today(&mut desk, at);
    let brief = page.brief.take().unwrap();
    let visits = majas(&mut desk, at, page);
    let day: Vec<(String, &str, VisitState)> =
        visits.iter().map(|visit| (visit.at.to_string()[11..].to_owned(), visit.name.as_str(), visit.state)).collect();
    assert_eq!(
        day,
        [
            ("09:00".to_owned(), "Марина Ковач", VisitState::Done),
            ("11:00".to_owned(), "Ana Jurić", VisitState::Confirmed),
            ("13:00".to_owned(), "Oksana Bondar", VisitState::Confirmed),
            ("15:30".to_owned(), "Ioana Țurcanu", VisitState::Confirmed),
            ("17:00".to_owned(), "Светлана Лукина", VisitState::Confirmed),
        ]
    );
    assert_eq!(visits[0].rebooked.map(|at| at.day().to_string()).as_deref(), Some("2026-04-02"));
    assert!(visits[2].first);
    assert_eq!(visits[3].birthday_in, Some(1));

    assert_eq!((brief.visit.name.as_str(), brief.phase, brief.in_minutes), ("Ana Jurić", BriefPhase::Next, 8));
    assert_eq!(brief.alerts[0].fields.words, "latex tape");
    assert!(brief.patch.is_empty(), "a fill wants no test");
    assert_eq!(brief.last.map(|last| last.at.day().to_string()).as_deref(), Some("2026-02-19"));
    assert!(brief.talked[0].words.contains("Luka"));
    assert_eq!(brief.asks.len(), 2);
    assert_eq!(brief.promises.len(), 1);
    assert_eq!(brief.likes[0].fields.words, "Mint tea, no sugar");
    assert_eq!((brief.standings[0].lower, brief.standings[0].upper), (Some(20), Some(23)));
    assert_eq!(brief.rebook.map(|offer| offer.at.to_string()).as_deref(), Some("2026-04-02T11:00"));
}

#[test]
fn what_is_due_has_every_reason() {
    let (_folder, mut desk, at) = opened("2026-03-12T10:52");
    let rows = due(&mut desk, at);
    let of = |name: &str| rows.iter().find(|row| row.name == name).unwrap();
    assert!(matches!(&of("Maria Ionescu").why, ReminderWhy::Rhythm { standing, services }
        if standing.state == StandingState::Late && standing.late_days == 8 && services == &["Full set"]));
    assert!(
        matches!(&of("Елена Шевченко").why, ReminderWhy::FollowUp { reason, .. } if reason == "waiting for my roster")
    );
    assert!(matches!(of("Ioana Țurcanu").why, ReminderWhy::Birthday { in_days: 1, .. }));
    assert!(of("Ioana Țurcanu").here.is_some());
    assert!(matches!(of("Jasna Kos").why, ReminderWhy::Complaint { .. }));
    assert!(rows.iter().any(
        |row| matches!(&row.why, ReminderWhy::Rhythm { standing, .. } if standing.state == StandingState::Lapsed)
    ));
    assert!(
        (10..=20).contains(&rows.len()),
        "{:?}",
        rows.iter().map(|row| (&row.name, row.key.kind)).collect::<Vec<_>>()
    );
    assert!(rows.iter().filter(|row| row.key.kind == ReminderKind::Rhythm).all(|row| row.name != "Raluca Stan"));
}

#[test]
fn three_masters_share_the_house() {
    let (_folder, mut desk, at) = opened("2026-03-12T10:52");
    let day: Day = "2026-03-12".parse().unwrap();
    let page = desk
        .book()
        .unwrap()
        .read(at, |tx| calendar::days(tx, &CalendarArgs { from: day, days: 1, master: None }))
        .unwrap();
    let hours: Vec<String> = page
        .masters
        .iter()
        .map(|master| {
            let span = master.days[0].hours[0];
            format!("{} {}–{}", master.name, span.from.clock(), span.to.clock())
        })
        .collect();
    assert_eq!(hours, ["Maja 09:00–18:00", "Olena 10:00–19:00", "Ioana 09:00–15:00"]);
    let beside: Vec<String> = page
        .visits
        .iter()
        .filter(|visit| visit.master != page.masters[0].id)
        .map(|visit| {
            let services = visit.services.join(", ");
            format!("{}–{} {} {services} {}", visit.at.clock(), visit.ends.clock(), visit.name, visit.state.word())
        })
        .collect();
    assert_eq!(
        beside,
        [
            "09:00–10:00 Elena Popescu Brows done",
            "11:15–12:45 Ђурђа Петровић Root colour booked",
            "13:00–14:30 Amra Hodžić Brows + tint confirmed",
            "13:00–15:30 Алёна Смирнова Highlights confirmed",
            "15:45–16:30 Zrinka Tomić Blow-dry confirmed",
            "17:30–19:00 Весна Лазић Root colour booked",
        ]
    );
    let lunch = &page.blocks[0].fields;
    assert_eq!((lunch.master.as_str(), lunch.words.as_str()), (page.masters[2].id.as_str(), "Lunch"));
    assert_eq!((lunch.from.clock().to_string(), lunch.to.clock().to_string()), ("12:00".into(), "13:00".into()));

    let to_tell = desk.book().unwrap().read(at, clients_to_tell::list).unwrap();
    assert_eq!(to_tell.total, 2);
    let [moved, dearer] = &to_tell.rows[..] else { panic!("two clients to tell") };
    assert_eq!((moved.name.as_str(), moved.kind), ("Jasna Kos", HeadsUpKind::Moved));
    assert_eq!(
        (moved.was_at.unwrap().clock().to_string(), moved.at.clock().to_string()),
        ("14:00".into(), "15:00".into())
    );
    assert_eq!((dearer.name.as_str(), dearer.kind), ("Tea Radić", HeadsUpKind::Price));
    assert_eq!((dearer.was_price, dearer.price), (Some(3500), 4000));
    let waits = desk.book().unwrap().read(at, waiting::list).unwrap();
    assert_eq!(waits.iter().map(|row| row.name.as_str()).collect::<Vec<_>>(), ["Sanja Lončar"]);
    assert_eq!(desk.book().unwrap().at_desk(), page.masters[0].id, "Maja is at the desk");

    // Ordinary days around it: a few visits each, done before today, open after it, and nobody twice at once.
    let around = |from: &str, until: &str, state: &str| {
        format!(
            "SELECT count(*) FROM visit JOIN master ON master.id = visit.master_id
             WHERE master.name <> 'Maja' AND starts >= '{from}' AND starts < '{until}' AND state = '{state}'"
        )
    };
    assert!(count(&mut desk, at, &around("2026-03-09", "2026-03-12", "done")) >= 6);
    assert!(count(&mut desk, at, &around("2026-03-13", "2026-03-23", "booked")) >= 12);
    let twice = "SELECT count(*) FROM visit AS one JOIN visit AS other
         ON other.client_id = one.client_id AND other.id > one.id AND other.starts < one.ends AND other.ends > one.starts
         WHERE one.state <> 'cancelled' AND other.state <> 'cancelled'";
    assert_eq!(count(&mut desk, at, twice), 0);
}

#[test]
fn after_closing_time_the_last_client_is_still_here() {
    let (_folder, mut desk, at) = opened("2026-03-11T20:30");
    let mut page = today(&mut desk, at);
    let brief = page.brief.take().unwrap();
    assert_eq!(majas(&mut desk, at, page).len(), 5);
    assert_eq!((brief.visit.name.as_str(), brief.phase), ("Ana Jurić", BriefPhase::Here));
}

#[test]
fn any_day_can_be_the_first() {
    for (at, day, visits) in [
        ("2026-03-15T20:00", "2026-03-16", 0),
        ("2028-02-29T09:05", "2028-02-29", 5),
        ("2027-05-08T10:20", "2027-05-08", 5),
        ("2028-02-28T03:00", "2028-02-28", 5),
    ] {
        let (_folder, mut desk, at) = opened(at);
        let page = today(&mut desk, at);
        let now = page.now;
        assert_eq!(majas(&mut desk, at, page).len(), visits, "on {now}");
        let of_day = count(
            &mut desk,
            at,
            &format!(
                "SELECT count(*) FROM visit WHERE starts LIKE '{day}%' AND state <> 'cancelled'
                 AND master_id = (SELECT id FROM master ORDER BY position LIMIT 1)"
            ),
        );
        assert_eq!(of_day, 5, "on {day}");
    }
}

#[test]
fn the_demo_stays_open_for_whoever_tries_it() {
    let (_folder, mut desk, at) = opened("2026-03-12T10:52");
    for later in [0, 15_000, 3 * 60 * 60 * 1000] {
        assert!(!desk.is_left(Instant(at.0 + later)).unwrap(), "{later} ms later");
    }
}

#[test]
fn a_large_book_is_laid_out_like_clockwork() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = Desk::at(folder.path(), World { system_zone: "UTC".into(), language: "en".into() }).unwrap();
    let at = Zone::find(ZONE, "UTC").unwrap().instant("2026-03-12T10:52".parse().unwrap()).0;
    desk.open_with(crate::key::DataKey::random().unwrap(), at).unwrap();
    many::fill(&mut desk, 40, at).unwrap();
    assert_eq!(count(&mut desk, at, "SELECT count(*) FROM client"), 40);
    assert_eq!(count(&mut desk, at, "SELECT count(*) FROM visit WHERE state = 'done'"), 40 * many::VISITS);
    assert_eq!(count(&mut desk, at, "SELECT count(*) FROM standing WHERE own = 1"), 40);
    assert_eq!(count(&mut desk, at, "SELECT count(DISTINCT normal) FROM channel WHERE normal <> ''"), 40);
}
