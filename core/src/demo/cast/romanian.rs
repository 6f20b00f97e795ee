//! The demo's clients who speak Romanian.

use super::{Circle, Kind, PLAIN, Person, Stands, TALK, Warning, Wrote, ask, promise, talk};
use crate::alert::AlertKind;
use crate::channel::{ChannelConsent, ChannelKind};
use crate::client::AddressForm;
use crate::gone::GoneWhy;
use crate::person::Relation;
use crate::preference::PreferenceKind;

pub const CIRCLE: Circle = Circle {
    language: "ro",
    reasons: &["Așteaptă programul de la serviciu", "Scrie ea", "Pleacă acasă, nu știe când se întoarce"],
    remarks: &[
        "Au ținut foarte bine.",
        "În stânga puțin mai rare.",
        "Vrea mai scurte spre interior.",
        "Îi place forma.",
    ],
    breaks: &["Pauză de gene", "Vacanță acasă"],
    clients: &[
        Person {
            name: "Maria Ionescu",
            form: AddressForm::Formal,
            phone: "+40 721 555 012",
            also: &[(ChannelKind::Whatsapp, "")],
            born: "1981-07-22",
            source: "Recomandare",
            people: &[("Radu", Relation::Partner, "--09-17")],
            likes: &[(PreferenceKind::Aroma, "Loves lavender"), (PreferenceKind::Drink, "Ceai negru cu lapte")],
            hour: 13 * 60,
            since: 630,
            stands: Stands::Open(29, "Scrie ea"),
            gaps: &[30, 21, 21, 20, 22, 21, 20, 21],
            said: &[
                talk("Lucrează la o florărie, se trezește la cinci."),
                ask("Radu și-a deschis atelierul.", "Cum merge atelierul lui Radu?"),
                talk("A venit după o lună: set nou."),
            ],
            ..PLAIN
        },
        Person {
            name: "Ioana Țurcanu",
            phone: "+40 744 555 026",
            also: &[(ChannelKind::Instagram, "@ioana.turcanu"), (ChannelKind::Whatsapp, "")],
            source: "Instagram",
            likes: &[(PreferenceKind::Drink, "Cappuccino"), (PreferenceKind::Sound, "Pop, nu prea tare")],
            every: 20,
            since: 470,
            stands: Stands::Today(Some(20)),
            said: &[
                talk("Dansează salsa joia seara."),
                ask("Se pregătește pentru un concurs de dans.", "Cum a fost concursul?"),
            ],
            wrote: &[Wrote {
                ago: 20,
                words: "Gift idea: silk mask, she sleeps on her side.",
                step: "Wrap the silk mask",
                ..TALK
            }],
            ..PLAIN
        },
        Person {
            name: "Andreea Popa",
            phone: "+40 733 555 035",
            born: "1994-11-23",
            source: "Google",
            likes: &[(PreferenceKind::Talk, "Liniște")],
            every: 22,
            hour: 14 * 60 + 30,
            since: 310,
            stands: Stands::Open(11, "Așteaptă programul de la serviciu"),
            said: &[ask("Așteaptă viza pentru Canada.", "A venit viza?")],
            ..PLAIN
        },
        Person {
            name: "Elena Popescu",
            phone: "+40 721 555 048",
            born: "1988-08-08",
            brought_by: "Maria Ionescu",
            people: &[("Matei", Relation::Child, "2019-05-27")],
            likes: &[(PreferenceKind::Comfort, "Pătură groasă"), (PreferenceKind::Drink, "Ciocolată caldă")],
            every: 23,
            hour: 10 * 60,
            since: 550,
            stands: Stands::Booked { last: 15, next: 8 },
            said: &[
                talk("Matei merge la grădiniță nouă."),
                promise("Ochii lăcrimează primăvara.", "De comandat plasturi fără parfum"),
            ],
            ..PLAIN
        },
        Person {
            name: "Ștefania Munteanu",
            form: AddressForm::Formal,
            phone: "+40 744 555 057",
            born: "1975-04-25",
            source: "Recomandare",
            likes: &[(PreferenceKind::Sound, "Muzică clasică")],
            alerts: &[Warning { kind: AlertKind::Skin, words: "Rozacee: fără abur", until: None }],
            comes_for: Kind::Brows,
            every: 30,
            hour: 9 * 60 + 30,
            since: 640,
            stands: Stands::Booked { last: 16, next: 14 },
            said: &[ask("Predă pian, recital în mai.", "Cum a fost recitalul?")],
            ..PLAIN
        },
        Person {
            name: "Gabriela Dobre",
            phone: "+40 733 555 061",
            born: "--10-30",
            source: "Instagram",
            every: 22,
            hour: 12 * 60,
            since: 360,
            stands: Stands::Paused { last: 20, until: 35, why: "Pauză de gene" },
            said: &[talk("Înoată de trei ori pe săptămână.")],
            ..PLAIN
        },
        Person {
            name: "Raluca Stan",
            phone: "+40 721 555 074",
            consent: ChannelConsent::No,
            born: "1992-12-12",
            source: "Google",
            hour: 16 * 60,
            since: 420,
            stands: Stands::Gone(120, GoneWhy::MovedAway, "S-a mutat la Cluj"),
            said: &[talk("Caută de lucru la Cluj.")],
            ..PLAIN
        },
        Person {
            name: "Mihaela Crețu",
            phone: "+40 744 555 083",
            also: &[(ChannelKind::Facebook, "mihaela.cretu")],
            born: "1986-03-01",
            brought_by: "Ștefania Munteanu",
            likes: &[(PreferenceKind::Drink, "Apă plată"), (PreferenceKind::Look, "Ca ale ei, doar mai dese")],
            every: 24,
            hour: 15 * 60,
            since: 260,
            stands: Stands::Booked { last: 13, next: 11 },
            said: &[ask("Și-a luat o cățelușă, Luna.", "Ce face Luna?")],
            ..PLAIN
        },
    ],
};
