//! The demo's clients who speak Serbian.

use super::{Circle, Kind, PLAIN, Person, Stands, TALK, Wrote, allergy, ask, promise, talk};
use crate::channel::ChannelKind;
use crate::client::AddressForm;
use crate::day::feast::FeastKind;
use crate::gone::GoneWhy;
use crate::person::Relation;
use crate::preference::PreferenceKind;

pub const CIRCLE: Circle = Circle {
    language: "sr",
    reasons: &["Чека распоред смена", "Јавиће се сама", "Путује, не зна кад се враћа"],
    remarks: &["Држале одлично.", "Лево мало ређе.", "Тражи мало дуже у углу.", "Без примедби."],
    breaks: &["Одмор од трепавица", "Пут у Канаду"],
    clients: &[
        Person {
            name: "Ђурђа Петровић",
            feasts: &[FeastKind::OrthodoxEaster, FeastKind::OrthodoxChristmas],
            form: AddressForm::Formal,
            phone: "+381 64 555 0118",
            also: &[(ChannelKind::Viber, "")],
            born: "1976-05-06",
            source: "Препорука",
            people: &[("Милош", Relation::Child, "2004-01-20"), ("Сава", Relation::Parent, "--01-27")],
            tags: &["Ђурђевдан"],
            likes: &[(PreferenceKind::Drink, "Чај од нане"), (PreferenceKind::Talk, "Воли разговор")],
            alerts: &[allergy("цијаноакрилат, блага реакција")],
            every: 25,
            hour: 10 * 60,
            since: 710,
            stands: Stands::Booked { last: 13, next: 12 },
            said: &[
                talk("Слави Ђурђевдан, кува за тридесеторо."),
                ask("Милош уписује факултет.", "Је ли Милош уписао шта је хтео?"),
                promise("Свиђа јој се краћа мапа.", "Оставити исту мапу и следећи пут"),
            ],
            ..PLAIN
        },
        Person {
            name: "Јелена Марковић",
            phone: "+381 63 555 0124",
            born: "1990-10-15",
            source: "Инстаграм",
            likes: &[(PreferenceKind::Drink, "Домаћа кафа"), (PreferenceKind::Look, "Лутка")],
            every: 21,
            hour: 12 * 60,
            since: 450,
            stands: Stands::Booked { last: 16, next: 5 },
            said: &[talk("Води туристе по Загребу."), ask("Спрема лиценцу за водича.", "Је ли положила за водича?")],
            ..PLAIN
        },
        Person {
            name: "Милица Јовановић",
            phone: "+381 65 555 0139",
            born: "1997-03-22",
            brought_by: "Јелена Марковић",
            likes: &[(PreferenceKind::Sound, "Тишина")],
            every: 19,
            hour: 16 * 60,
            since: 290,
            stands: Stands::Booked { last: 2, next: 17 },
            said: &[ask("Нови посао у позоришту.", "Како је у позоришту?")],
            ..PLAIN
        },
        Person {
            name: "Драгана Илић",
            phone: "+381 62 555 0145",
            born: "1983-08-14",
            source: "Гугл",
            comes_for: Kind::Brows,
            every: 28,
            hour: 13 * 60,
            since: 560,
            stands: Stands::Gone(200, GoneWhy::Break, "Прави паузу"),
            said: &[talk("Хоће да се одмори од свега.")],
            ..PLAIN
        },
        Person {
            name: "Тијана Стојановић",
            phone: "+381 64 555 0151",
            also: &[(ChannelKind::Instagram, "@tijana.stoj")],
            born: "2000-12-01",
            source: "Инстаграм",
            likes: &[(PreferenceKind::Values, "Цена"), (PreferenceKind::Drink, "Кока-кола")],
            hour: 15 * 60 + 30,
            since: 200,
            stands: Stands::Open(5, "Чека распоред смена"),
            said: &[talk("Игра одбојку, зноји се: јачи лепак.")],
            ..PLAIN
        },
        Person {
            name: "Весна Лазић",
            form: AddressForm::Formal,
            phone: "+381 63 555 0167",
            born: "1969-06-28",
            brought_by: "Ђурђа Петровић",
            likes: &[(PreferenceKind::Comfort, "Без јастука"), (PreferenceKind::Avoid, "Парфем")],
            comes_for: Kind::Lift,
            every: 52,
            hour: 11 * 60 + 30,
            since: 470,
            stands: Stands::Booked { last: 35, next: 18 },
            said: &[ask("Унука полази у школу.", "Како је унука у школи?")],
            ..PLAIN
        },
        Person {
            name: "Наташа Павловић",
            phone: "+381 65 555 0173",
            born: "--11-04",
            source: "Препорука",
            likes: &[(PreferenceKind::Drink, "Вода"), (PreferenceKind::Talk, "Воли разговор")],
            every: 22,
            hour: 14 * 60,
            since: 530,
            stands: Stands::Booked { last: 6, next: 16 },
            said: &[talk("Пече торте по поруџбини."), promise("Донела пробу торте.", "Вратити кутију")],
            wrote: &[Wrote {
                ago: 40,
                words: "Пита можемо ли суботом.",
                step: "Јавити кад се ослободи субота",
                ..TALK
            }],
            ..PLAIN
        },
    ],
};
