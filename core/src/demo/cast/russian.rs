//! The demo's clients who speak Russian.

use super::{Circle, Kind, PLAIN, Person, Stands, TALK, Wrote, allergy, ask, promise, talk};
use crate::channel::{ChannelConsent, ChannelKind};
use crate::client::AddressForm;
use crate::person::Relation;
use crate::preference::PreferenceKind;

pub const CIRCLE: Circle = Circle {
    language: "ru",
    reasons: &["Ждёт график смен", "Напишет сама", "После зарплаты", "Уезжает, пока не знает дату"],
    remarks: &[
        "Носились отлично.",
        "Слева чуть реже.",
        "Просит короче к внутреннему уголку.",
        "Форма очень понравилась.",
        "Клей не щиплет.",
    ],
    breaks: &["Отдых от ресниц", "Отпуск на море"],
    clients: &[
        Person {
            name: "Елена Шевченко",
            form: AddressForm::Formal,
            phone: "+385 91 555 0407",
            also: &[(ChannelKind::Viber, "")],
            born: "1984-05-12",
            source: "Рекомендация",
            people: &[("Миша", Relation::Child, "2012-10-05")],
            likes: &[(PreferenceKind::Drink, "Чёрный чай с лимоном"), (PreferenceKind::Talk, "Любит поговорить")],
            hour: 14 * 60,
            since: 590,
            stands: Stands::FollowUp { last: 7, after: 3, why: "waiting for my roster" },
            gaps: &[21, 22, 20, 21],
            said: &[
                talk("Медсестра, работает сутками."),
                ask("Миша перешёл в футбольную школу.", "Как Мише в новой школе?"),
                ask("График дадут в понедельник.", "Как держатся реснички?"),
            ],
            ..PLAIN
        },
        Person {
            name: "Светлана Лукина",
            form: AddressForm::Formal,
            phone: "+385 98 555 0413",
            born: "1972-11-02",
            source: "Проходила мимо",
            likes: &[(PreferenceKind::Sound, "Тихая музыка")],
            every: 26,
            since: 310,
            stands: Stands::Today(Some(27)),
            said: &[talk("Осторожна со всем новым."), talk("Хочет снять и дать ресницам отдохнуть до лета.")],
            ..PLAIN
        },
        Person {
            name: "Алёна Смирнова",
            phone: "+385 95 555 0428",
            also: &[(ChannelKind::Telegram, "@alena_smir")],
            born: "1996-02-17",
            source: "Instagram",
            tags: &["2D"],
            likes: &[(PreferenceKind::Look, "Изгиб D, длиннее"), (PreferenceKind::Drink, "Капучино")],
            every: 19,
            hour: 11 * 60 + 30,
            since: 660,
            stands: Stands::Booked { last: 10, next: 9 },
            said: &[
                talk("Открывает студию керамики."),
                ask("Первый мастер-класс в субботу.", "Сколько человек пришло?"),
            ],
            ..PLAIN
        },
        Person {
            name: "Ольга Соколова",
            form: AddressForm::Formal,
            phone: "+385 99 555 0432",
            born: "1979-09-27",
            brought_by: "Елена Шевченко",
            likes: &[(PreferenceKind::Comfort, "Плед"), (PreferenceKind::Aroma, "Без запахов")],
            every: 20,
            hour: 9 * 60,
            since: 390,
            stands: Stands::FollowUp { last: 3, after: 7, why: "Уезжает, пока не знает дату" },
            said: &[ask("Ищет дачу на побережье.", "Нашли дачу?")],
            ..PLAIN
        },
        Person {
            name: "Ксения Фёдорова",
            phone: "+385 92 555 0449",
            born: "1993-04-28",
            source: "Google",
            likes: &[(PreferenceKind::Talk, "Тишина"), (PreferenceKind::Drink, "Вода без газа")],
            every: 20,
            hour: 15 * 60,
            since: 440,
            stands: Stands::Snoozed { last: 17, until: 4 },
            gaps: &[20, 20, 21, 19, 20],
            said: &[talk("Программирует ночами, приходит сонная.")],
            ..PLAIN
        },
        Person {
            name: "Полина Егорова",
            phone: "+385 97 555 0454",
            born: "--12-14",
            source: "Instagram",
            people: &[("Рыжик", Relation::Other, "")],
            likes: &[(PreferenceKind::Sound, "Подкасты")],
            alerts: &[allergy("пластырь на бумажной основе")],
            every: 22,
            hour: 13 * 60,
            since: 350,
            stands: Stands::Booked { last: 9, next: 12 },
            said: &[ask("Кот Рыжик болел, возили к врачу.", "Как Рыжик?")],
            ..PLAIN
        },
        Person {
            name: "Дарья Белова",
            phone: "+385 91 555 0466",
            born: "1989-08-03",
            brought_by: "Алёна Смирнова",
            every: 24,
            hour: 16 * 60,
            since: 420,
            stands: Stands::Paused { last: 30, until: 20, why: "Отдых от ресниц" },
            said: &[promise("Свои ресницы стали тоньше.", "Подобрать сыворотку")],
            ..PLAIN
        },
        Person {
            name: "Вера Зайцева",
            form: AddressForm::Formal,
            phone: "+385 98 555 0471",
            consent: ChannelConsent::NotAsked,
            born: "1961-01-14",
            source: "Проходила мимо",
            comes_for: Kind::Brows,
            every: 28,
            hour: 12 * 60,
            since: 500,
            stands: Stands::Open(90, "Напишет сама"),
            said: &[talk("Внуки в Пуле, часто уезжает к ним.")],
            ..PLAIN
        },
        Person {
            name: "Анна Громова",
            phone: "+385 95 555 0485",
            born: "1990-06-06",
            source: "Рекомендация",
            likes: &[(PreferenceKind::Values, "Время"), (PreferenceKind::Drink, "Эспрессо")],
            every: 18,
            hour: 17 * 60,
            since: 520,
            stands: Stands::Booked { last: 1, next: 17 },
            said: &[
                talk("Ведёт свадьбы, летом нет ни дня."),
                ask("Большая свадьба в Опатии.", "Как прошла свадьба в Опатии?"),
            ],
            wrote: &[Wrote {
                ago: 35, words: "Просит напоминать за два дня, не за день.", ..TALK
            }],
            ..PLAIN
        },
    ],
};
