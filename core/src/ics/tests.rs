//! What files of other calendars say, case by case, and what ours say to them.

use super::read::{Reader, read};
use super::write::{Entry, Sure, write};
use super::{Event, NotACalendar, Remark, When};
use crate::day::{Instant, Moment, Zone};

fn reader(zone: &str) -> Reader<'_> {
    Reader { zone: Zone::find(zone, "").unwrap(), name: zone, today: "2026-03-12".parse().unwrap() }
}

fn calendar(entries: &[&str]) -> String {
    let body: String = entries.iter().map(|entry| format!("BEGIN:VEVENT\r\n{entry}\r\nEND:VEVENT\r\n")).collect();
    format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{body}END:VCALENDAR\r\n")
}

fn events(zone: &str, entries: &[&str]) -> Vec<Event> {
    read(calendar(entries).replace('\n', "\r\n").replace("\r\r", "\r").as_bytes(), &reader(zone)).unwrap()
}

/// `2026-04-02T10:00–11:00`, `2026-04-02 – 2026-04-03`, or nothing.
fn shown(event: &Event) -> String {
    match event.when {
        Some(When::Hours { from, to: Some(to) }) if to.day() == from.day() => format!("{from}–{}", to.clock()),
        Some(When::Hours { from, to: Some(to) }) => format!("{from}–{to}"),
        Some(When::Hours { from, to: None }) => format!("{from}–"),
        Some(When::Days { from, until }) => format!("{from} – {until}"),
        None => String::new(),
    }
}

#[test]
fn a_time_of_any_zone_is_the_books_wall_clock() {
    // The lines of the entry, what is read in Kyiv, and what must be said of it.
    let cases = [
        ("DTSTART:20260402T100000\nDTEND:20260402T110000", "2026-04-02T10:00–11:00", Remark::None),
        ("DTSTART;TZID=Europe/Kyiv:20260402T100000\nDURATION:PT1H30M", "2026-04-02T10:00–11:30", Remark::None),
        (
            "DTSTART;TZID=Europe/Kiev:20260402T100000\nDTEND;TZID=Europe/Kiev:20260402T110000",
            "2026-04-02T10:00–11:00",
            Remark::None,
        ),
        ("DTSTART;TZID=Europe/London:20260402T100000\nDURATION:PT1H", "2026-04-02T12:00–13:00", Remark::None),
        ("DTSTART;TZID=FLE Standard Time:20260402T100000\nDURATION:PT1H", "2026-04-02T10:00–11:00", Remark::None),
        ("DTSTART:20260402T070000Z\nDTEND:20260402T080000Z", "2026-04-02T10:00–11:00", Remark::None),
        ("DTSTART:20260302T070000Z\nDTEND:20260302T080000Z", "2026-03-02T09:00–10:00", Remark::None),
        ("DTSTART:20260402T223000Z\nDTEND:20260402T233000Z", "2026-04-03T01:30–02:30", Remark::None),
        ("DTSTART;TZID=Our office:20260402T100000\nDURATION:PT1H", "2026-04-02T10:00–11:00", Remark::UnknownZone),
        // The hour between 3 and 4 is skipped in March and comes twice in October.
        ("DTSTART:20260329T033000\nDTEND:20260329T050000", "2026-03-29T04:00–05:00", Remark::ClockShift),
        ("DTSTART:20261025T033000\nDTEND:20261025T050000", "2026-10-25T03:30–05:00", Remark::ClockShift),
        ("DTSTART:20261025T003000Z\nDTEND:20261025T013000Z", "2026-10-25T03:30–04:30", Remark::None),
        ("DTSTART;VALUE=DATE:20260402\nDTEND;VALUE=DATE:20260405", "2026-04-02 – 2026-04-04", Remark::None),
        ("DTSTART;VALUE=DATE:20260402", "2026-04-02 – 2026-04-02", Remark::None),
        ("DTSTART;VALUE=DATE:20260402\nDURATION:P2D", "2026-04-02 – 2026-04-03", Remark::None),
        ("DTSTART:20260402T100000", "2026-04-02T10:00–", Remark::None),
        ("DTSTART:20260402T100000\nDTEND:20260402T090000", "2026-04-02T10:00–", Remark::None),
        ("DTSTART:20260231T100000", "", Remark::None),
        ("DTSTART:99990231T100000", "", Remark::None),
        ("DTSTART:soon", "", Remark::None),
        ("SUMMARY:no time at all", "", Remark::None),
    ];
    for (lines, wanted, remark) in cases {
        let read = events("Europe/Kyiv", &[lines]);
        assert_eq!((shown(&read[0]).as_str(), read[0].remark), (wanted, remark), "{lines}");
    }
}

#[test]
fn what_repeats_is_every_one_of_its_times_and_a_visit_at_ten_stays_at_ten() {
    let weekly =
        "UID:a\nDTSTART;TZID=Europe/Kyiv:20260316T100000\nDTEND;TZID=Europe/Kyiv:20260316T110000\nRRULE:FREQ=WEEKLY";
    let times = |more: &str| -> Vec<String> {
        events("Europe/Kyiv", &[&format!("{weekly};{more}")]).iter().map(shown).collect()
    };
    let across = ["2026-03-16T10:00–11:00", "2026-03-23T10:00–11:00", "2026-03-30T10:00–11:00"];
    assert_eq!(times("COUNT=3"), across);
    assert_eq!(times("UNTIL=20260330T070000Z"), across, "the last minute of the rule, in UTC, is ten in Kyiv");
    assert_eq!(times("UNTIL=20260330T065900Z"), across[..2]);
    assert_eq!(times("UNTIL=20260330"), across, "a day is meant whole");
    assert_eq!(times("COUNT=3\nEXDATE;TZID=Europe/Kyiv:20260323T100000"), [across[0], across[2]]);
    assert_eq!(times("COUNT=3\nEXDATE:20260323T080000Z"), [across[0], across[2]], "the same in UTC");
    assert_eq!(times("COUNT=1\nRDATE;TZID=Europe/Kyiv:20260401T120000"), [across[0], "2026-04-01T12:00–13:00"]);
    let london = "DTSTART;TZID=Europe/London:20260316T090000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=3";
    let read: Vec<String> = events("Europe/Kyiv", &[london]).iter().map(shown).collect();
    assert_eq!(read, ["2026-03-16T11:00–12:00", "2026-03-23T11:00–12:00", "2026-03-30T11:00–12:00"]);
}

#[test]
fn one_time_of_a_series_that_was_changed_is_itself_and_has_a_name_of_its_own() {
    let series =
        "UID:a\nSUMMARY:Fill\nDTSTART;TZID=Europe/Kyiv:20260316T100000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=3";
    let moved = "UID:a\nSUMMARY:Moved\nRECURRENCE-ID;TZID=Europe/Kyiv:20260323T100000\nDTSTART;TZID=Europe/Kyiv:20260324T120000\nDURATION:PT1H";
    let gone = "UID:a\nSTATUS:CANCELLED\nRECURRENCE-ID:20260330T070000Z\nDTSTART:20260330T070000Z\nDURATION:PT1H";
    let read = events("Europe/Kyiv", &[series, moved, gone]);
    let told: Vec<(String, String, bool)> =
        read.iter().map(|event| (event.uid.clone(), shown(event), event.called_off)).collect();
    let row = |uid: &str, when: &str, off| (uid.to_owned(), when.to_owned(), off);
    assert_eq!(
        told,
        [
            row("a/2026-03-16T10:00", "2026-03-16T10:00–11:00", false),
            row("a/2026-03-23T10:00", "2026-03-24T12:00–13:00", false),
            row("a/2026-03-30T10:00", "2026-03-30T10:00–11:00", true),
        ]
    );
    assert_eq!(read[1].summary, "Moved");
}

#[test]
fn what_repeats_for_ever_is_brought_for_a_year_and_what_cannot_be_followed_once() {
    let daily =
        |start: &str, rule: &str| events("UTC", &[&format!("DTSTART:{start}T100000Z\nDURATION:PT1H\nRRULE:{rule}")]);
    let old = daily("20190101", "FREQ=WEEKLY");
    assert_eq!(old.len(), 105, "a year back and a year ahead");
    assert_eq!(shown(&old[0]), "2025-03-11T10:00–11:00");
    assert_eq!((shown(&old[104]).as_str(), old[104].remark), ("2027-03-09T10:00–11:00", Remark::CutShort));
    assert!(old[..104].iter().all(|event| event.remark == Remark::None), "said once");
    assert_eq!(daily("20260312", "FREQ=HOURLY").len(), 500);
    for rule in ["FREQ=WEEKLY;BYDAY=XX", "FREQ=SOMETIMES", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31"] {
        let once = daily("20260316", rule);
        assert_eq!((once.len(), shown(&once[0]).as_str()), (1, "2026-03-16T10:00–11:00"), "{rule}");
        assert_eq!(once[0].remark, Remark::FirstOnly, "{rule}");
    }
}

#[test]
fn texts_and_names_come_through_whole_and_what_is_twice_counts_once() {
    let entry = "UID:a\nSEQUENCE:1\nSUMMARY:Олена Ше\n вченко\\, нарощування\\; 2D\nDESCRIPTION:one\\ntwo\nATTENDEE;CN=\"Ana Jurić\":mailto:ana@example.com\nDTSTART:20260402T100000Z";
    let newer = "UID:a\nSEQUENCE:2\nSUMMARY:newer\nDTSTART:20260402T110000Z\nTRANSP:TRANSPARENT";
    let read = events("UTC", &[entry, newer]);
    assert_eq!(read[0].summary, "Олена Шевченко, нарощування; 2D");
    assert_eq!(read[0].description, "one\ntwo");
    assert_eq!(
        (read[0].names.as_slice(), read[0].addresses.as_slice()),
        (["Ana Jurić".to_owned()].as_slice(), ["mailto:ana@example.com".to_owned()].as_slice())
    );
    assert_eq!((read[0].remark, read[1].remark), (Remark::Twice, Remark::None));
    assert_eq!((read[0].free, read[1].free), (false, true));
    let nameless = ["SUMMARY:x\nDTSTART:20260402T100000Z", "SUMMARY:y\nDTSTART:20260402T100000Z"];
    let (once, again) = (events("UTC", &nameless), events("UTC", &nameless));
    assert_ne!(once[0].uid, once[1].uid);
    assert_eq!(once[0].uid, again[0].uid, "one without a name is known again");
}

#[test]
fn what_is_no_calendar_is_said_and_what_is_broken_is_read_as_far_as_it_goes() {
    let nothing = |bytes: &[u8]| read(bytes, &reader("UTC")).unwrap_err();
    assert_eq!(nothing(b" \r\n\t"), NotACalendar::Empty);
    assert_eq!(nothing(b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana\r\nEND:VCARD\r\n"), NotACalendar::NoEntries);
    assert_eq!(nothing(b"\x89PNG\r\n\x1a\n\x00\xff\xfe BEGIN:"), NotACalendar::NoEntries);
    assert_eq!(nothing(b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n"), NotACalendar::NoEntries);
    assert_eq!(nothing("x".repeat(5_000_000).as_bytes()), NotACalendar::NoEntries);
    let whole = calendar(&[
        "UID:a\r\nSUMMARY:one\r\nDTSTART:20260402T100000Z",
        "UID:b\r\nSUMMARY:two\r\nDTSTART:20260403T100000Z",
    ]);
    for end in 0..whole.len() {
        // Cut anywhere it is read or refused, never a panic.
        let _ = read(&whole.as_bytes()[..end], &reader("UTC"));
    }
    let cut = read(&whole.as_bytes()[..whole.len() - 30], &reader("UTC")).unwrap();
    assert_eq!(cut[0].summary, "one");
    let marked = format!("\u{feff}{whole}");
    assert_eq!(read(marked.as_bytes(), &reader("UTC")).unwrap().len(), 2, "a byte-order mark");
    assert_eq!(read(whole.replace("\r\n", "\n").as_bytes(), &reader("UTC")).unwrap().len(), 2, "bare line feeds");
}

fn moment(text: &str) -> Moment {
    text.parse().unwrap()
}

fn entry(uid: &str, starts: &str, ends: &str) -> Entry {
    Entry {
        uid: uid.into(),
        starts: moment(starts),
        ends: moment(ends),
        summary: "Олена; Шевченко, \\ нарощування\nвій".into(),
        category: String::new(),
        sequence: 2,
        changed_at: Instant(1_773_309_600_123),
        sure: Sure::Tentative,
    }
}

#[test]
fn a_written_file_reads_back_as_the_same_hours_in_any_zone() {
    for zone in ["Europe/Kyiv", "Europe/Sarajevo", "Asia/Dubai", "America/St_Johns", "UTC"] {
        let times = ["2026-03-28T10:00", "2026-03-29T10:00", "2026-10-24T10:00", "2026-10-25T10:00"];
        let entries: Vec<Entry> =
            times.iter().map(|at| entry(&format!("{at}@regulars"), at, &at.replace("10:00", "11:15"))).collect();
        let text = write("Studio, Maja", zone, &entries);
        let back = read(text.as_bytes(), &reader(zone)).unwrap();
        for (at, event) in times.iter().zip(&back) {
            assert_eq!(event.uid, format!("{at}@regulars"), "{zone}");
            assert_eq!(shown(event), format!("{at}–11:15"), "{zone}");
            assert_eq!(event.summary, "Олена; Шевченко, \\ нарощування вій");
        }
        assert_eq!(back.len(), times.len());
    }
}

#[test]
fn a_written_file_keeps_the_form_that_other_calendars_ask_for() {
    let text = write("Studio Maja", "Europe/Kyiv", &[entry("a", "2026-03-28T10:00", "2026-03-28T11:00")]);
    assert!(text.split("\r\n").all(|line| line.len() <= 75), "{text}");
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
    for line in [
        "SUMMARY:Олена\\; Шевченко\\, \\\\ нарощуван",
        "DTSTART;TZID=Europe/Kyiv:20260328T100000\r\n",
        "DTSTAMP:20260312T100000Z\r\n",
        "SEQUENCE:2\r\n",
        "STATUS:TENTATIVE\r\n",
        "BEGIN:VTIMEZONE\r\nTZID:Europe/Kyiv\r\n",
        "TZOFFSETFROM:+0200\r\nTZOFFSETTO:+0300\r\n",
        "TZOFFSETFROM:+0300\r\nTZOFFSETTO:+0200\r\n",
    ] {
        assert!(text.contains(line), "{line}\n{text}");
    }
    assert!(!text.contains("METHOD"), "nobody is asked to answer");
}
