//! Cards as phones write them, and what must come of each.

use super::*;

/// One card of these lines, and what came of it.
fn card_of(lines: &str) -> Card {
    let file = format!("BEGIN:VCARD\n{lines}\nEND:VCARD\n");
    match read(file.as_bytes()).expect("a contacts file").rows.remove(0) {
        Outcome::Card(card) => card,
        Outcome::Rejected { reason, .. } => panic!("rejected as {reason:?}: {lines}"),
    }
}

fn summary(bytes: &[u8]) -> Vec<(u32, String)> {
    let rows = read(bytes).expect("a contacts file").rows;
    rows.into_iter()
        .map(|row| match row {
            Outcome::Card(card) => (card.line, card.name),
            Outcome::Rejected { line, reason } => (line, format!("{reason:?}")),
        })
        .collect()
}

#[test]
fn what_a_name_is_made_of() {
    let long = "Ђ".repeat(10_000);
    let cases = [
        ("FN:Ana Jurić\nN:Jurić;Ana;;;", "Ana Jurić"),
        ("FN: \nN:Jurić;Ana;Marija;dr.;", "dr. Ana Marija Jurić"),
        ("N:Jurić;Ana", "Ana Jurić"),
        ("N:;Света;;;", "Света"),
        ("N:;;\nNICKNAME:Seka\nORG:Nit", "Seka"),
        ("ORG:Atelier\\; Nit;Prodaja", "Atelier; Nit, Prodaja"),
        ("TEL:091 234 5678", "091 234 5678"),
        ("EMAIL:ana@posta.example", "ana@posta.example"),
        ("FN:🌸 Ана 🌸", "🌸 Ана 🌸"),
        ("FN:Ana\\, ona \\\"od gore\\\"; 'x' <b>&amp;</b> --", "Ana, ona \"od gore\"; 'x' <b>&amp;</b> --"),
        ("FN:AC\\DC", "AC\\DC"),
        ("item3.FN;LANGUAGE=hr:Ana  Jurić", "Ana  Jurić"),
        ("fn:Ana", "Ana"),
        (&format!("FN:{long}"), &long),
        ("VERSION:2.1\nFN;QUOTED-PRINTABLE:=D0=90=D0=BD=D0=\n=B0", "Ана"),
        ("FN;CHARSET=KOI8-R;ENCODING=QUOTED-PRINTABLE:=F3=D7=C5=D4=C1", "Света"),
        ("FN;CHARSET=ISO-8859-2;ENCODING=QUOTED-PRINTABLE:=A9ejla", "Šejla"),
        ("FN;ENCODING=BASE64;CHARSET=UTF-8:0JDQvdCw", "Ана"),
    ];
    for (lines, name) in cases {
        assert_eq!(card_of(lines).name, name, "{lines}");
    }
}

#[test]
fn phones_and_their_labels() {
    let cases = [
        ("TEL;TYPE=CELL,VOICE,pref:091 234 5678", "091 234 5678", "mobile"),
        ("TEL;TYPE=\"voice,work,Salon\":1", "1", "work Salon"),
        ("TEL;WORK;FAX:1", "1", "work fax"),
        ("TEL;X-Radnja:1", "1", "Radnja"),
        ("item1.TEL:1\nitem1.X-ABLabel:_$!<Mobile>!$_", "1", "mobile"),
        ("item1.TEL:1\nitem1.X-ABLabel:Мама", "1", "Мама"),
        ("TEL;VALUE=uri:tel:+385-91-234", "+385-91-234", ""),
        ("TEL:1\nTEL;HOME:1\nTEL:", "1", ""),
    ];
    for (lines, value, label) in cases {
        let wanted = vec![Labelled { value: value.into(), label: label.into() }];
        assert_eq!(card_of(&format!("FN:Ana\n{lines}")).phones, wanted, "{lines}");
    }
    let order = card_of("TEL:3\nTEL:1\nTEL:2");
    assert_eq!(order.phones.iter().map(|phone| phone.value.as_str()).collect::<Vec<_>>(), ["3", "1", "2"]);
}

#[test]
fn birthdays_and_what_is_said_of_bad_ones() {
    let cases = [
        ("BDAY;X-APPLE-OMIT-YEAR=1604:1604-04-12", Some((None, 4, 12)), vec![]),
        (r#"BDAY;VALUE=date;X-APPLE-OMIT-YEAR="1604":"1604-04-12""#, Some((None, 4, 12)), vec![]),
        ("BDAY:16041231", Some((None, 12, 31)), vec![]),
        ("VERSION:4.0\nBDAY:--0412", Some((None, 4, 12)), vec![]),
        ("X-ANDROID-CUSTOM:vnd.android.cursor.item/contact_event;1990-04-12;3;;", Some((Some(1990), 4, 12)), vec![]),
        ("BDAY:1990-02-30", None, vec!["1990-02-30"]),
        ("BDAY:1990-04-12\nBDAY:1990-04-12\nBDAY:1991-04-12", Some((Some(1990), 4, 12)), vec!["1991-04-12"]),
    ];
    for (lines, wanted, mended) in cases {
        let card = card_of(&format!("FN:Ana\n{lines}"));
        assert_eq!(card.birthday, wanted.map(|(year, month, day)| Birthday { year, month, day }), "{lines}");
        let told: Vec<_> = mended.into_iter().map(|text| Mended { what: Mend::Birthday, text: text.into() }).collect();
        assert_eq!(card.mended, told, "{lines}");
    }
}

#[test]
fn notes_tags_and_the_rest() {
    let card = card_of(
        "FN:Ana\nNOTE:one\\nAllergy\\; two\nthree\\four\nAlergija: lateks\nAllergy: tape\nX-ABuid:9\nNOTE:five\n\
         CATEGORIES:myContacts,VIP, Lashes\\, brows,VIP\nADR:;;Nowhere 1\nURL:https://salon.example\nADR:;;2\nTITLE:\nREV:2020\nUID:9",
    );
    assert_eq!(card.note, "one\nAllergy; two\nthree\\four\nAlergija: lateks\nAllergy: tape\n\nfive");
    assert_eq!(card.tags, ["VIP", "Lashes, brows"]);
    assert_eq!(card.unused, ["ADR", "URL"]);
    let stray = card_of("FN:Ana\nwords without a home\nTEL:1");
    assert_eq!(stray.mended, [Mended { what: Mend::Unreadable, text: "words without a home".into() }]);
    let calendar = card_of("BEGIN:VEVENT\nEND:VEVENT\nFN:Ana\nNICKNAME:Seka\nN:Jurić;Ana");
    assert_eq!(
        (calendar.name.as_str(), calendar.mended.len(), calendar.unused.join(" ").as_str()),
        ("Ana", 2, "NICKNAME")
    );
    let twice = card_of("FN:Mama\nN:Jurić;Ana");
    assert_eq!(twice.mended, [Mended { what: Mend::SecondName, text: "Ana Jurić".into() }]);
    let letters = card_of("FN:Ana\nNOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:=D0=9C=D0");
    assert_eq!(letters.mended, [Mended { what: Mend::Letters, text: "М\u{FFFD}".into() }]);
}

#[test]
fn where_one_card_ends_and_the_next_begins() {
    let cases = [
        ("no end", "BEGIN:VCARD\nFN:A\nBEGIN:VCARD\nFN:B\nEND:VCARD", vec![(1, "A"), (3, "B")]),
        ("cut off", "BEGIN:VCARD\nFN:A\nEND:VCARD\nBEGIN:VCARD\nFN:B", vec![(1, "A"), (4, "B")]),
        (
            "agent",
            "BEGIN:VCARD\nFN:A\nAGENT:\nBEGIN:VCARD\nFN:X\nEND:VCARD\nTEL:1\nEND:VCARD\nBEGIN:VCARD\nFN:B\nEND:VCARD",
            vec![(1, "A"), (9, "B")],
        ),
        (
            "agent without end",
            "BEGIN:VCARD\nFN:A\nAGENT:\nBEGIN:VCARD\nFN:X\nBEGIN:VCARD\nFN:B\nEND:VCARD",
            vec![(1, "A"), (6, "B")],
        ),
        ("strays", "hello\nthere\n\nBEGIN:VCARD\nFN:A\nEND:VCARD\nbye", vec![(1, "Broken"), (4, "A"), (7, "Broken")]),
        ("nobody", "BEGIN:VCARD\nNOTE:x\nEND:VCARD", vec![(1, "NoName")]),
        ("a group", "BEGIN:VCARD\nFN:x\nX-ADDRESSBOOKSERVER-KIND:group\nEND:VCARD", vec![(1, "Group")]),
        ("small letters", "begin:vcard\nfn:A\nend:vcard", vec![(1, "A")]),
    ];
    for (case, text, wanted) in cases {
        let wanted: Vec<_> = wanted.into_iter().map(|(line, name)| (line, name.to_owned())).collect();
        assert_eq!(summary(text.as_bytes()), wanted, "{case}");
        assert_eq!(summary(text.replace('\n', "\r").as_bytes()), wanted, "{case}, bare CR");
        let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
        if text.starts_with(['b', 'B']) {
            assert_eq!(summary(&wide), wanted, "{case}, UTF-16");
        }
    }
    let cut = card_of("FN:A\nBEGIN:VCARD\nFN:B");
    assert_eq!(cut.mended, [Mended { what: Mend::NoEnd, text: String::new() }]);
}

#[test]
fn a_fold_may_cut_a_letter_in_two() {
    let text = "BEGIN:VCARD\r\nFN:Олена\r\nEND:VCARD".as_bytes();
    let folded = [&text[..17], b"\r\n ", &text[17..]].concat();
    assert_eq!(summary(&folded), [(1, "Олена".to_owned())]);
}

#[test]
fn old_letters_without_a_word_about_them() {
    let text = "BEGIN:VCARD\nVERSION:3.0\nN:Смирнова;Екатерина\nNOTE:Любит тишину и мятный чай\nEND:VCARD";
    let (bytes, _, _) = encoding_rs::WINDOWS_1251.encode(text);
    assert_eq!(summary(&bytes), [(1, "Екатерина Смирнова".to_owned())]);
    let declared = [&b"BEGIN:VCARD\nFN;CHARSET=windows-1250:"[..], b"\x8aejla", b"\nEND:VCARD"].concat();
    assert_eq!(summary(&declared), [(1, "Šejla".to_owned())]);
}

#[test]
fn what_is_no_contacts_file() {
    let long = "x".repeat(50 * 1024 * 1024);
    let large = vec![b' '; LARGEST + 1];
    let many = "BEGIN:VCARD\n".repeat(100_001);
    let cases: [(&[u8], NotContacts); 7] = [
        (b"", NotContacts::Empty),
        (b"\xEF\xBB\xBF \r\n", NotContacts::Empty),
        (b"Name;Phone\nAna;1", NotContacts::NoCards),
        (include_bytes!("../../../tests/fixtures/garbage.vcf"), NotContacts::NoCards),
        (long.as_bytes(), NotContacts::LineTooLong),
        (&large, NotContacts::TooLarge),
        (many.as_bytes(), NotContacts::TooManyCards),
    ];
    for (bytes, wanted) in cases {
        assert_eq!(read(bytes), Err(wanted));
    }
}

#[test]
fn a_monstrous_value_costs_only_its_own_card() {
    let value = "a,;\\".repeat(4 * 1024 * 1024);
    let file =
        format!("BEGIN:VCARD\nFN:A\nNOTE:{value}\nEND:VCARD\nBEGIN:VCARD\nFN:B\nPHOTO;ENCODING=B:{value}\nEND:VCARD");
    assert_eq!(summary(file.as_bytes()), [(1, "TooLong".to_owned()), (5, "B".to_owned())]);
    let many = format!("BEGIN:VCARD\n{}END:VCARD\nBEGIN:VCARD\nFN:B\nEND:VCARD", "TEL:1\n".repeat(5000));
    assert_eq!(summary(many.as_bytes()), [(1, "TooLong".to_owned()), (5003, "B".to_owned())]);
}

#[test]
fn the_files_phones_make() {
    let names = |bytes: &[u8]| summary(bytes).into_iter().map(|(_, name)| name).collect::<Vec<_>>();
    let new = include_bytes!("../../../tests/fixtures/contacts.vcf");
    let reading = read(new).expect("a contacts file");
    assert_eq!((reading.cards, reading.photos, reading.versions.v3_0), (12, 1, 12));
    let Outcome::Card(ana) = &reading.rows[0] else { panic!("Ana is a card") };
    assert_eq!(ana.birthday, Some(Birthday { year: Some(1991), month: 9, day: 14 }));
    assert_eq!(ana.people, [Related { name: "Luka".into(), relation: Relation::Child, label: "son".into() }]);
    assert_eq!(
        ana.handles,
        [Handle { kind: HandleKind::Telegram, value: "anajuric".into(), service: "telegram".into() }]
    );
    assert!(ana.picture.is_some() && ana.unused.is_empty() && ana.mended.is_empty());
    let old = ["Марина Коваленко", "Екатерина Смирнова", "Милица Јовановић", "John Smith, Jr.", "Света"];
    assert_eq!(names(include_bytes!("../../../tests/fixtures/contacts-2.1.vcf")), old);
    let newest = ["Lejla Hadžić", "Іванна Бойко", "Group", "Elena Rusu"];
    assert_eq!(names(include_bytes!("../../../tests/fixtures/contacts-4.0.vcf")), newest);
}
