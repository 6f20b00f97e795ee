//! The demo's clients who speak Bosnian.

use super::{Circle, Kind, PLAIN, Person, Stands, TALK, Warning, Wrote, ask, promise, talk};
use crate::alert::AlertKind;
use crate::channel::ChannelKind;
use crate::client::AddressForm;
use crate::day::feast::FeastKind;
use crate::gone::GoneWhy;
use crate::person::Relation;
use crate::preference::PreferenceKind;

pub const CIRCLE: Circle = Circle {
    language: "bs",
    reasons: &["Čeka raspored na poslu", "Javit će se nakon puta", "Čeka da se auto popravi"],
    remarks: &["Držale četiri sedmice.", "Desno malo rjeđe.", "Hoće prirodnije.", "Ljepilo bez dima, ne peče."],
    breaks: &["Ramazan kod rodbine", "Odmor od trepavica"],
    clients: &[
        Person {
            name: "Šejla Hadžić",
            phone: "+387 61 555 014",
            also: &[(ChannelKind::Viber, "")],
            born: "1992-05-03",
            source: "Instagram",
            tags: &["Subota"],
            likes: &[(PreferenceKind::Drink, "Bosanska kafa"), (PreferenceKind::Talk, "Voli razgovor")],
            every: 20,
            hour: 10 * 60 + 30,
            since: 650,
            stands: Stands::Booked { last: 9, next: 11 },
            said: &[talk("Sestra joj se udaje u Zenici."), ask("Svadba je krajem mjeseca.", "Kako je bilo na svadbi?")],
            ..PLAIN
        },
        Person {
            name: "Hatidža Begić",
            feasts: &[FeastKind::EidFitr, FeastKind::EidAdha],
            form: AddressForm::Formal,
            phone: "+387 62 555 027",
            born: "1970-12-18",
            brought_by: "Šejla Hadžić",
            people: &[("Adnan", Relation::Child, "1998-03-07")],
            likes: &[(PreferenceKind::Comfort, "Topao jastuk"), (PreferenceKind::Drink, "Čaj od šipka")],
            alerts: &[Warning { kind: AlertKind::Medication, words: "Kapi za oči ujutro", until: None }],
            comes_for: Kind::Brows,
            every: 29,
            hour: 9 * 60 + 30,
            since: 410,
            stands: Stands::Booked { last: 19, next: 10 },
            said: &[ask("Adnan traži posao u Grazu.", "Je li Adnan dobio posao?")],
            ..PLAIN
        },
        Person {
            name: "Amra Hodžić",
            phone: "+387 61 555 038",
            born: "1989-09-01",
            source: "Preporuka",
            likes: &[(PreferenceKind::Sound, "Sevdah, tiho")],
            every: 24,
            hour: 17 * 60,
            since: 380,
            stands: Stands::Open(10, "Čeka raspored na poslu"),
            said: &[
                talk("Radi u banci, dolazi poslije pet."),
                promise("Boli je vrat.", "Drugi jastuk za sljedeći put"),
            ],
            ..PLAIN
        },
        Person {
            name: "Lejla Delić",
            phone: "+387 65 555 041",
            also: &[(ChannelKind::Whatsapp, "")],
            born: "1994-07-29",
            source: "Instagram",
            alerts: &[Warning { kind: AlertKind::Pregnancy, words: "Termin u aprilu", until: None }],
            every: 23,
            hour: 13 * 60,
            since: 520,
            stands: Stands::Paused { last: 26, until: 75, why: "Beba" },
            said: &[talk("Čeka prvu bebu."), ask("Uređuju dječiju sobu.", "Jesu li izabrali ime?")],
            ..PLAIN
        },
        Person {
            name: "Emina Softić",
            phone: "+387 62 555 056",
            born: "--02-20",
            source: "Google",
            every: 21,
            hour: 15 * 60,
            since: 430,
            stands: Stands::Gone(150, GoneWhy::Price, "Cijena"),
            said: &[talk("Pita za popust.")],
            ..PLAIN
        },
        Person {
            name: "Azra Mujić",
            phone: "+387 61 555 063",
            born: "1986-11-11",
            source: "Prolazila ulicom",
            likes: &[(PreferenceKind::Look, "Prirodno, bez crne")],
            comes_for: Kind::Brows,
            every: 28,
            hour: 14 * 60,
            since: 570,
            stands: Stands::Open(25, "Javit će se nakon puta"),
            gaps: &[28, 27, 29, 28, 28],
            said: &[ask("Ide kod brata u Malmö.", "Kako je bilo u Malmöu?")],
            ..PLAIN
        },
        Person {
            name: "Selma Imamović",
            phone: "+387 65 555 079",
            born: "1998-04-06",
            brought_by: "Lejla Delić",
            tags: &["2D"],
            likes: &[(PreferenceKind::Drink, "Limunada"), (PreferenceKind::Sound, "Radio")],
            every: 19,
            hour: 11 * 60,
            since: 340,
            stands: Stands::Booked { last: 11, next: 8 },
            said: &[talk("Uči za frizerku."), ask("Praktični ispit na proljeće.", "Kako je prošao ispit?")],
            wrote: &[Wrote { ago: 60, words: "Javila da kasni sat vremena, pomjerile smo.", ..TALK }],
            ..PLAIN
        },
    ],
};
