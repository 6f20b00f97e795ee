//! The demo's clients who speak Croatian.

use super::{Circle, Kind, PLAIN, Person, Said, Stands, TALK, Warning, Wrote, allergy, ask, promise, talk};
use crate::alert::AlertKind;
use crate::channel::ChannelKind;
use crate::client::AddressForm;
use crate::day::feast::FeastKind;
use crate::person::Relation;
use crate::preference::PreferenceKind;

pub const CIRCLE: Circle = Circle {
    language: "hr",
    reasons: &["Čeka raspored smjena", "Javit će se sama", "Ide na put, ne zna kad se vraća", "Prvo plaća"],
    remarks: &[
        "Držale odlično.",
        "Malo rjeđe u vanjskom kutu lijevog oka.",
        "Lijevo gubi više, spava na toj strani.",
        "Traži malo kraće prema unutra.",
        "Vrlo zadovoljna oblikom.",
    ],
    breaks: &["Trudnoća", "Odmor od trepavica", "Operacija oka"],
    clients: &[
        Person {
            name: "Ana Jurić",
            feasts: &[FeastKind::Easter, FeastKind::Christmas],
            phone: "+385 91 555 0112",
            also: &[(ChannelKind::Whatsapp, ""), (ChannelKind::Email, "ana.juric@posta.example")],
            born: "1991-09-14",
            source: "Instagram",
            people: &[("Luka", Relation::Child, "--09-02"), ("Ivan", Relation::Partner, "")],
            tags: &["Regular", "2D"],
            likes: &[
                (PreferenceKind::Drink, "Mint tea, no sugar"),
                (PreferenceKind::Talk, "Quiet, no music"),
                (PreferenceKind::Comfort, "Warm blanket"),
            ],
            alerts: &[allergy("latex tape"), Warning { kind: AlertKind::PatchTest, words: "Sky glue", until: Some(8) }],
            since: 690,
            stands: Stands::Today(Some(21)),
            gaps: &[21, 21, 20, 23, 20, 23, 20, 23],
            said: &[
                talk("First time with 2D. Wants it to look like her own lashes."),
                ask("Went to Brač with the boys.", "How was Brač?"),
                promise("Glue held less over the holidays, swims a lot.", "To try the stronger glue"),
                Said {
                    words: "Her son Luka starts school in autumn; she is choosing between two flats in Vrapče. 2D, C 0.07, 9–12 mm, glue batch 7: held well, a little sparse at the left outer corner.",
                    ask: "Did they get the flat?",
                    promise: "To try the darker brown, no extra charge",
                },
            ],
            wrote: &[Wrote {
                ago: 21,
                words: "Has started running with a friend, her first race is in March.",
                ask: "How did the running start go?",
                ..TALK
            }],
            ..PLAIN
        },
        Person {
            name: "Jasna Kos",
            form: AddressForm::Formal,
            phone: "+385 98 555 0127",
            also: &[(ChannelKind::Viber, "")],
            born: "1974-11-30",
            source: "Preporuka",
            brought_by: "Marija Horvat",
            tags: &["Jutro"],
            likes: &[(PreferenceKind::Drink, "Obična voda"), (PreferenceKind::Values, "Točnost")],
            every: 24,
            hour: 9 * 60,
            since: 430,
            stands: Stands::Open(6, "Javit će se sama"),
            said: &[
                talk("Radi u knjižnici, nosi naočale cijeli dan: kraće u sredini."),
                ask("Kći polaže vozački.", "Je li kći položila?"),
            ],
            wrote: &[Wrote {
                ago: 2,
                words: "Three lashes fell on day 2.",
                offered: "A redo for nothing, waiting for a time",
                ..TALK
            }],
            ..PLAIN
        },
        Person {
            name: "Nikolina Babić",
            phone: "+385 95 555 0133",
            also: &[(ChannelKind::Whatsapp, "")],
            born: "1995-04-21",
            source: "Instagram",
            likes: &[(PreferenceKind::Sound, "Tiha glazba"), (PreferenceKind::Drink, "Kava s mlijekom")],
            hour: 16 * 60,
            since: 300,
            stands: Stands::Open(28, "Ide na put, ne zna kad se vraća"),
            gaps: &[21, 20, 22, 21, 22, 20, 21, 21],
            said: &[
                talk("Priprema se za maraton u Ljubljani."),
                ask("Seli se k dečku u Samobor.", "Kako je u Samoboru?"),
            ],
            ..PLAIN
        },
        Person {
            name: "Marija Horvat",
            form: AddressForm::Formal,
            phone: "+385 91 555 0141",
            born: "1968-02-11",
            source: "Prolazila ulicom",
            tags: &["Od početka"],
            people: &[("Josip", Relation::Partner, "--06-19"), ("Klara", Relation::Child, "1996-10-03")],
            likes: &[(PreferenceKind::Talk, "Voli razgovor"), (PreferenceKind::Drink, "Kamilica")],
            comes_for: Kind::Brows,
            every: 28,
            hour: 11 * 60,
            since: 715,
            stands: Stands::Booked { last: 12, next: 16 },
            said: &[
                ask("Kći Klara čeka bebu u svibnju.", "Kako je Klara?"),
                talk("Postala baka, djevojčica se zove Nika."),
                promise("Traži topliju smeđu.", "Donijeti novu kartu boja"),
            ],
            ..PLAIN
        },
        Person {
            name: "Ivana Novak",
            phone: "+385 99 555 0156",
            also: &[(ChannelKind::Instagram, "@ivana.novak.zg")],
            born: "--07-08",
            source: "Instagram",
            likes: &[(PreferenceKind::Look, "Mačje oko, ne predugo")],
            hour: 17 * 60,
            since: 540,
            stands: Stands::Open(18, "Čeka raspored smjena"),
            gaps: &[21, 21, 22, 20, 21, 21],
            said: &[
                talk("Medicinska sestra, noćne smjene."),
                ask("Upisala tečaj talijanskog.", "Kako ide talijanski?"),
            ],
            ..PLAIN
        },
        Person {
            name: "Petra Knežević",
            phone: "+385 92 555 0168",
            born: "1999-01-27",
            source: "TikTok",
            tags: &["Studentica"],
            likes: &[(PreferenceKind::Values, "Cijena"), (PreferenceKind::Sound, "Svoj podcast u slušalicama")],
            hour: 12 * 60,
            since: 260,
            stands: Stands::Open(7, "Prvo plaća"),
            said: &[ask("Ispit iz statistike u petak.", "Je li prošla statistika?")],
            ..PLAIN
        },
        Person {
            name: "Lucija Matić",
            phone: "+385 97 555 0172",
            also: &[(ChannelKind::Viber, "")],
            born: "1987-12-05",
            brought_by: "Ana Jurić",
            people: &[("Toma", Relation::Child, "2018-04-14"), ("Rita", Relation::Child, "2021-08-30")],
            likes: &[(PreferenceKind::Comfort, "Jastuk pod koljena")],
            alerts: &[Warning { kind: AlertKind::Skin, words: "Osjetljiva koža oko očiju", until: None }],
            hour: 9 * 60,
            since: 610,
            stands: Stands::Booked { last: 8, next: 13 },
            said: &[
                talk("Toma krenuo na plivanje."),
                ask("Rita prohodala noću, malo spava.", "Spava li Rita?"),
                promise("Alergija na proljeće, suze joj oči.", "Naručiti nježniji odstranjivač"),
            ],
            ..PLAIN
        },
        Person {
            name: "Tea Radić",
            phone: "+385 91 555 0189",
            born: "1993-06-17",
            source: "Google",
            likes: &[(PreferenceKind::Drink, "Espresso"), (PreferenceKind::Talk, "Radi na telefonu")],
            comes_for: Kind::Lift,
            every: 49,
            hour: 15 * 60,
            since: 700,
            stands: Stands::Booked { last: 30, next: 19 },
            said: &[talk("Otvara svoj ured u Trešnjevci."), ask("Traži asistenticu.", "Je li našla asistenticu?")],
            ..PLAIN
        },
        Person {
            name: "Mirela Perić",
            phone: "+385 98 555 0194",
            born: "1980-03-30",
            brought_by: "Marija Horvat",
            likes: &[(PreferenceKind::Aroma, "Bez mirisa"), (PreferenceKind::Avoid, "Jako svjetlo")],
            every: 23,
            hour: 13 * 60,
            since: 480,
            stands: Stands::Booked { last: 10, next: 12 },
            said: &[talk("Migrene: spustiti rolete."), ask("Počela s jogom srijedom.", "Pomaže li joga?")],
            ..PLAIN
        },
        Person {
            name: "Sanja Lončar",
            form: AddressForm::Formal,
            phone: "+385 95 555 0205",
            born: "1965-08-09",
            source: "Preporuka",
            likes: &[(PreferenceKind::Sound, "Klasična glazba")],
            comes_for: Kind::Brows,
            every: 30,
            hour: 10 * 60,
            since: 360,
            stands: Stands::Booked { last: 20, next: 9 },
            said: &[talk("Vodi zbor u Maksimiru."), ask("Koncert za Uskrs.", "Kako je prošao koncert?")],
            ..PLAIN
        },
        Person {
            name: "Dora Šimić",
            phone: "+385 99 555 0213",
            also: &[(ChannelKind::Instagram, "@dora.simic")],
            born: "2001-05-25",
            source: "Instagram",
            tags: &["Studentica"],
            likes: &[(PreferenceKind::Look, "Što gušće"), (PreferenceKind::Talk, "Voli razgovor")],
            every: 18,
            hour: 14 * 60,
            since: 500,
            stands: Stands::Booked { last: 4, next: 14 },
            said: &[
                ask("Piše diplomski o mostovima.", "Kako ide diplomski?"),
                talk("Radi vikendom u kavani, bole je leđa."),
            ],
            ..PLAIN
        },
        Person {
            name: "Katarina Grgić",
            phone: "+385 92 555 0226",
            born: "--10-12",
            source: "Google",
            people: &[("Marko", Relation::Partner, "--12-26")],
            likes: &[(PreferenceKind::Drink, "Zeleni čaj"), (PreferenceKind::Comfort, "Deka")],
            every: 20,
            hour: 16 * 60 + 30,
            since: 240,
            stands: Stands::Booked { last: 14, next: 6 },
            said: &[ask("Vjenčanje je 12. rujna, probna šminka u kolovozu.", "Jesu li našli salu?")],
            ..PLAIN
        },
        Person {
            name: "Vesna Blažević",
            form: AddressForm::Formal,
            phone: "+385 91 555 0237",
            born: "1971-01-19",
            source: "Prolazila ulicom",
            likes: &[(PreferenceKind::Values, "Vrijeme")],
            hour: 11 * 60,
            since: 620,
            stands: Stands::Open(60, "Javit će se sama"),
            said: &[talk("Otvara apartmane u Crikvenici, ljeti je nema.")],
            ..PLAIN
        },
        Person {
            name: "Martina Vuković",
            phone: "+385 98 555 0248",
            born: "1992-02-29",
            brought_by: "Tea Radić",
            likes: &[(PreferenceKind::Drink, "Voda s limunom")],
            every: 22,
            hour: 15 * 60,
            since: 330,
            stands: Stands::Booked { last: 15, next: 8 },
            said: &[ask("Udomila psa iz azila, zove se Pero.", "Kako je Pero?")],
            ..PLAIN
        },
        Person {
            name: "Zrinka Tomić",
            phone: "+385 97 555 0259",
            born: "1984-10-22",
            source: "Instagram",
            likes: &[(PreferenceKind::Aroma, "Naranča"), (PreferenceKind::Talk, "Tišina")],
            alerts: &[allergy("lateks")],
            every: 26,
            hour: 12 * 60 + 30,
            since: 680,
            stands: Stands::Booked { last: 5, next: 21 },
            said: &[
                talk("Predaje kemiju, ispravlja testove dok leži."),
                ask("Ide s razredom u Beč.", "Kako je bilo u Beču?"),
            ],
            ..PLAIN
        },
    ],
};
