//! The demo's clients who speak Ukrainian.

use super::{Circle, Kind, PLAIN, Person, Stands, TALK, Warning, Wrote, ask, promise, talk};
use crate::alert::AlertKind;
use crate::channel::ChannelKind;
use crate::client::AddressForm;
use crate::person::Relation;
use crate::preference::PreferenceKind;

pub const CIRCLE: Circle = Circle {
    language: "uk",
    reasons: &["Чекає графік змін", "Напише сама", "Їде до мами, ще не знає коли"],
    remarks: &["Трималися чудово.", "Зліва трохи рідше.", "Хоче довші в куточку.", "Клей не пече.", "Дуже задоволена."],
    breaks: &["Відпочинок від вій", "Поїздка додому"],
    clients: &[
        Person {
            name: "Марина Ковач",
            phone: "+380 67 555 01 12",
            also: &[(ChannelKind::Viber, "")],
            born: "1988-06-23",
            source: "Instagram",
            people: &[("Софійка", Relation::Child, "2016-12-06")],
            likes: &[(PreferenceKind::Drink, "Кава без цукру"), (PreferenceKind::Talk, "Любить поговорити")],
            since: 560,
            stands: Stands::Today(Some(21)),
            said: &[
                talk("Працює бухгалтеркою, квартальні звіти у квітні."),
                ask("Софійка виступає на конкурсі скрипалів.", "Як виступила Софійка?"),
                promise("Хоче спробувати коричневі.", "Показати палітру коричневих"),
            ],
            ..PLAIN
        },
        Person {
            name: "Oksana Bondar",
            phone: "+380 50 555 01 25",
            also: &[(ChannelKind::Telegram, "@oksana_bondar")],
            born: "--08-24",
            brought_by: "Марина Ковач",
            tags: &["First visit"],
            likes: &[(PreferenceKind::Look, "Natural, for every day")],
            stands: Stands::Today(None),
            wrote: &[Wrote {
                ago: 4,
                words: "Has never worn extensions, is afraid they will look heavy.",
                ask: "What does she do for a living, how early does she get up?",
                ..TALK
            }],
            ..PLAIN
        },
        Person {
            name: "Олена Ткаченко",
            phone: "+380 63 555 01 38",
            born: "1982-05-19",
            source: "Рекомендація",
            likes: &[(PreferenceKind::Drink, "Трав’яний чай"), (PreferenceKind::Comfort, "Плед")],
            every: 23,
            hour: 13 * 60 + 30,
            since: 490,
            stands: Stands::Open(8, "Чекає графік змін"),
            said: &[talk("Лікарка, чергує вночі."), ask("Син складає іспити.", "Як син склав іспити?")],
            ..PLAIN
        },
        Person {
            name: "Ірина Мельник",
            phone: "+380 67 555 01 41",
            also: &[(ChannelKind::Viber, "")],
            born: "1995-10-10",
            source: "Instagram",
            likes: &[(PreferenceKind::Sound, "Українська музика")],
            every: 24,
            hour: 15 * 60,
            since: 400,
            stands: Stands::Open(21, "Їде до мами, ще не знає коли"),
            gaps: &[24, 23, 25, 24, 24],
            said: &[ask("Шукає квартиру ближче до центру.", "Чи знайшла квартиру?")],
            ..PLAIN
        },
        Person {
            name: "Наталія Гриценко",
            form: AddressForm::Formal,
            phone: "+380 50 555 01 57",
            born: "1966-09-08",
            brought_by: "Олена Ткаченко",
            likes: &[(PreferenceKind::Talk, "Тиша"), (PreferenceKind::Aroma, "Лаванда")],
            alerts: &[Warning { kind: AlertKind::PatchTest, words: "Хна", until: Some(40) }],
            comes_for: Kind::Brows,
            every: 31,
            hour: 10 * 60 + 30,
            since: 420,
            stands: Stands::Booked { last: 21, next: 10 },
            said: &[talk("Вирощує орхідеї."), ask("Чекає доньку у гості.", "Чи приїхала донька?")],
            ..PLAIN
        },
        Person {
            name: "Юлія Кравець",
            phone: "+380 63 555 01 64",
            born: "2002-02-02",
            source: "TikTok",
            tags: &["Студентка"],
            likes: &[(PreferenceKind::Values, "Ціна"), (PreferenceKind::Look, "Лисячий ефект")],
            every: 20,
            hour: 17 * 60,
            since: 270,
            stands: Stands::Booked { last: 12, next: 7 },
            said: &[ask("Вчить хорватську на курсах.", "Як хорватська?")],
            ..PLAIN
        },
        Person {
            name: "Софія Їжакевич",
            phone: "+380 67 555 01 79",
            born: "1991-07-15",
            source: "Google",
            people: &[("Назар", Relation::Partner, "--05-01")],
            likes: &[(PreferenceKind::Drink, "Вода з лимоном"), (PreferenceKind::Comfort, "Теплі шкарпетки")],
            every: 25,
            hour: 11 * 60,
            since: 640,
            stands: Stands::Booked { last: 18, next: 6 },
            said: &[
                talk("Малює ілюстрації до дитячих книжок."),
                promise("Виходить нова книжка.", "Купити книжку для салону"),
            ],
            ..PLAIN
        },
        Person {
            name: "Тетяна Ґудзь",
            phone: "+380 50 555 01 82",
            born: "--06-30",
            brought_by: "Юлія Кравець",
            tags: &["First visit"],
            hour: 12 * 60,
            stands: Stands::First(5),
            ..PLAIN
        },
        Person {
            name: "Катерина Литвин",
            phone: "+380 63 555 01 96",
            also: &[(ChannelKind::Telegram, "@kate_lytvyn")],
            born: "1987-01-31",
            source: "Рекомендація",
            likes: &[(PreferenceKind::Sound, "Аудіокнига"), (PreferenceKind::Avoid, "Розмови про роботу")],
            every: 27,
            hour: 16 * 60,
            since: 600,
            stands: Stands::Booked { last: 3, next: 24 },
            said: &[talk("Бігає вранці навколо озера."), ask("Готується до півмарафону.", "Як пробігла?")],
            ..PLAIN
        },
    ],
};
