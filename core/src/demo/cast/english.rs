//! The demo's clients who speak English.

use super::{Circle, PLAIN, Person, Stands, Warning, ask, promise, talk};
use crate::alert::AlertKind;
use crate::channel::ChannelKind;
use crate::client::AddressForm;
use crate::person::Relation;
use crate::preference::PreferenceKind;

pub const CIRCLE: Circle = Circle {
    language: "en",
    reasons: &["Waiting for her flights", "Will write herself", "After payday"],
    remarks: &["Held four weeks.", "Wants a softer inner corner.", "Right side a little sparse.", "Loved the shape."],
    breaks: &["Summer back home", "A rest from lashes"],
    clients: &[
        Person {
            name: "Grace Walsh",
            phone: "+385 91 555 0302",
            also: &[(ChannelKind::Whatsapp, ""), (ChannelKind::Email, "grace.walsh@mail.example")],
            born: "1985-04-02",
            source: "Google",
            people: &[("Finn", Relation::Child, "2017-06-11")],
            likes: &[(PreferenceKind::Drink, "Builder's tea, milk"), (PreferenceKind::Talk, "Loves a chat")],
            every: 22,
            hour: 9 * 60,
            since: 580,
            stands: Stands::Booked { last: 7, next: 15 },
            said: &[
                talk("Moved here with her husband's job."),
                ask("Finn joined a rowing club on Jarun.", "How is the rowing?"),
            ],
            ..PLAIN
        },
        Person {
            name: "Emily Carter",
            phone: "+385 95 555 0316",
            born: "1993-12-20",
            source: "Instagram",
            likes: &[(PreferenceKind::Sound, "Her own audiobook"), (PreferenceKind::Comfort, "Cool room")],
            alerts: &[Warning {
                kind: AlertKind::Contraindication,
                words: "Contact lenses: takes them out first",
                until: None,
            }],
            every: 26,
            hour: 17 * 60,
            since: 350,
            stands: Stands::FollowUp { last: 9, after: 12, why: "Waiting for her flights" },
            said: &[ask("Flies to Leeds for her sister's graduation.", "How was the graduation?")],
            ..PLAIN
        },
        Person {
            name: "Hannah Brooks",
            phone: "+385 98 555 0321",
            born: "--08-16",
            brought_by: "Grace Walsh",
            every: 24,
            hour: 12 * 60,
            since: 330,
            stands: Stands::Open(75, "Will write herself"),
            said: &[talk("Teaches yoga at the lake in summer.")],
            ..PLAIN
        },
        Person {
            name: "Olivia Bennett",
            form: AddressForm::Formal,
            phone: "+385 99 555 0337",
            born: "1978-01-09",
            source: "Hotel reception",
            likes: &[(PreferenceKind::Values, "Time"), (PreferenceKind::Talk, "Quiet")],
            every: 28,
            hour: 9 * 60,
            since: 460,
            stands: Stands::Booked { last: 17, next: 11 },
            said: &[promise("Travels for work, two days' notice.", "To keep her an early morning")],
            ..PLAIN
        },
        Person {
            name: "Sophie Turner",
            phone: "+385 92 555 0344",
            source: "Instagram",
            tags: &["Asked for prices"],
            stands: Stands::New(3),
            ..PLAIN
        },
    ],
};
