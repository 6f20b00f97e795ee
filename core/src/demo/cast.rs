//! The sixty invented clients of the demo: what is known of each, and how often she comes.

mod bosnian;
mod croatian;
mod english;
mod romanian;
mod russian;
mod serbian;
mod ukrainian;

use crate::alert::AlertKind;
use crate::channel::{ChannelConsent, ChannelKind};
use crate::client::AddressForm;
use crate::day::feast::FeastKind;
use crate::gone::GoneWhy;
use crate::person::Relation;
use crate::preference::PreferenceKind;

/// Those who speak one language, and what is usually written down about them in it.
pub struct Circle {
    /// As a client's card keeps it.
    pub language: &'static str,
    /// Why she did not book on the spot.
    pub reasons: &'static [&'static str],
    /// How the lashes of the last time held.
    pub remarks: &'static [&'static str],
    /// Why she takes a break.
    pub breaks: &'static [&'static str],
    pub clients: &'static [Person],
}

/// One client. Days count from the day on which the demo is opened.
pub struct Person {
    pub name: &'static str,
    pub form: AddressForm,
    pub phone: &'static str,
    /// Other ways to reach her; an empty text stands for the phone's own number.
    pub also: &'static [(ChannelKind, &'static str)],
    pub consent: ChannelConsent,
    /// Empty, `1991-03-04` or `--03-04`.
    pub born: &'static str,
    pub source: &'static str,
    /// The name of the client who brought her.
    pub brought_by: &'static str,
    pub people: &'static [(&'static str, Relation, &'static str)],
    pub tags: &'static [&'static str],
    pub feasts: &'static [FeastKind],
    pub likes: &'static [(PreferenceKind, &'static str)],
    pub alerts: &'static [Warning],
    pub comes_for: Kind,
    /// Days between two visits, about.
    pub every: i64,
    /// Minutes after midnight at which she likes to come.
    pub hour: i64,
    /// Days since her first visit, about.
    pub since: i64,
    pub stands: Stands,
    /// The newest gaps where they matter to the day, newest first.
    pub gaps: &'static [i64],
    /// In her visits, oldest first; the last one at her last visit.
    pub said: &'static [Said],
    /// Between visits.
    pub wrote: &'static [Wrote],
}

/// What a visit is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    FullSet,
    Fill,
    Lift,
    Brows,
    Removal,
    PatchTest,
}

/// How her story stands today.
pub enum Stands {
    /// Comes today; so many days ago she came last.
    Today(Option<i64>),
    /// Added lately, never came.
    New(i64),
    /// Will come for the first time.
    First(i64),
    Booked {
        last: i64,
        next: i64,
    },
    /// Did not book, and said why.
    Open(i64, &'static str),
    /// Did not book, to be asked again so many days after.
    FollowUp {
        last: i64,
        after: i64,
        why: &'static str,
    },
    Paused {
        last: i64,
        until: i64,
        why: &'static str,
    },
    /// Does not come any more.
    Gone(i64, GoneWhy, &'static str),
    /// Due, and put off.
    Snoozed {
        last: i64,
        until: i64,
    },
}

pub struct Warning {
    pub kind: AlertKind,
    /// Of a patch test: what was tried.
    pub words: &'static str,
    /// Half a year after a patch test.
    pub until: Option<i64>,
}

pub struct Said {
    pub words: &'static str,
    pub ask: &'static str,
    pub promise: &'static str,
}

pub struct Wrote {
    pub ago: i64,
    pub words: &'static str,
    pub ask: &'static str,
    pub promise: &'static str,
    pub due: Option<i64>,
    pub step: &'static str,
    /// She complained, and was offered this; empty for a talk.
    pub offered: &'static str,
}

impl Stands {
    /// Days since her last done visit; none for those who have not come yet.
    pub fn last(&self) -> Option<i64> {
        match self {
            Stands::Today(last) => *last,
            Stands::New(_) | Stands::First(_) => None,
            Stands::Booked { last, .. }
            | Stands::Open(last, _)
            | Stands::FollowUp { last, .. }
            | Stands::Paused { last, .. }
            | Stands::Gone(last, ..)
            | Stands::Snoozed { last, .. } => Some(*last),
        }
    }
}

/// Everybody with her circle, those whose days matter to the first screen before the others, so that they get them.
pub fn all() -> Vec<(&'static Circle, &'static Person)> {
    let circles: [&Circle; 7] = [
        &croatian::CIRCLE,
        &romanian::CIRCLE,
        &ukrainian::CIRCLE,
        &russian::CIRCLE,
        &bosnian::CIRCLE,
        &serbian::CIRCLE,
        &english::CIRCLE,
    ];
    let mut all: Vec<_> =
        circles.into_iter().flat_map(|circle| circle.clients.iter().map(move |person| (circle, person))).collect();
    all.sort_by_key(|(_, person)| {
        (person.gaps.is_empty(), !matches!(person.stands, Stands::Today(_) | Stands::FollowUp { .. }))
    });
    all
}

const PLAIN: Person = Person {
    name: "",
    form: AddressForm::Informal,
    phone: "",
    also: &[],
    consent: ChannelConsent::Yes,
    born: "",
    source: "",
    brought_by: "",
    people: &[],
    tags: &[],
    feasts: &[],
    likes: &[],
    alerts: &[],
    comes_for: Kind::Fill,
    every: 21,
    hour: 10 * 60,
    since: 400,
    stands: Stands::New(0),
    gaps: &[],
    said: &[],
    wrote: &[],
};

const TALK: Wrote = Wrote { ago: 0, words: "", ask: "", promise: "", due: None, step: "", offered: "" };

const fn allergy(words: &'static str) -> Warning {
    Warning { kind: AlertKind::Allergy, words, until: None }
}

const fn talk(words: &'static str) -> Said {
    Said { words, ask: "", promise: "" }
}

const fn ask(words: &'static str, ask: &'static str) -> Said {
    Said { words, ask, promise: "" }
}

const fn promise(words: &'static str, promise: &'static str) -> Said {
    Said { words, ask: "", promise }
}
