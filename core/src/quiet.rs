//! Until when nobody asks a client back: she was just contacted, she said when, or three tries had no answer.
//!
//! The rule stands in the product's section "Contact resets the nag". It is pure.

use crate::choice::choice;
use crate::contact::{ContactOutcome, Touch};
use crate::day::Day;

choice! {
    QuietWhy { Nothing = "", CoolOff = "cool_off", NotNow = "not_now", Resting = "resting" }
}

/// The numbers of the rule, which are settings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Patience {
    /// Days after any contact in which she is left alone.
    pub cool_off_days: i64,
    /// Unanswered attempts after which she rests.
    pub attempts: i64,
}

impl Patience {
    pub const PRODUCT: Patience = Patience { cool_off_days: 7, attempts: 3 };
}

/// She is not asked back before `until`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Quiet {
    pub until: Day,
    pub why: QuietWhy,
}

/// So far away that it means: until she is reached or comes.
const FOR_GOOD: (i32, u32, u32) = (2200, 12, 31);

/// Until when she is left alone, from her contacts in the order they happened, her last visit and the day she lapses.
/// Only what came after the visit counts; with the visit itself the counting begins anew, and once more when she lapses.
pub fn of(touches: &[Touch], last: Day, lapses: Option<Day>, patience: Patience) -> Option<Quiet> {
    let mut found: Option<Quiet> = None;
    let mut tries = 0;
    let mut tries_since_lapsed = 0;
    let mut later = |until: Day, why: QuietWhy| {
        if found.is_none_or(|quiet| quiet.until < until) {
            found = Some(Quiet { until, why });
        }
    };
    for touch in touches.iter().filter(|touch| touch.on >= last && touch.outcome != ContactOutcome::Opened) {
        later(touch.on.plus(patience.cool_off_days), QuietWhy::CoolOff);
        if let Some(until) = touch.until {
            later(until, QuietWhy::NotNow);
        }
        if is_attempt(touch) {
            tries += 1;
            tries_since_lapsed += i64::from(lapses.is_some_and(|lapses| touch.on >= lapses));
        } else if is_reached(touch.outcome) {
            (tries, tries_since_lapsed) = (0, 0);
        }
    }
    if tries_since_lapsed >= patience.attempts {
        let (year, month, day) = FOR_GOOD;
        later(Day::of(year, month, day)?, QuietWhy::Resting);
    } else if tries >= patience.attempts
        && let Some(lapses) = lapses
    {
        later(lapses, QuietWhy::Resting);
    }
    found
}

/// A call nobody took, or a text that nobody has answered so far.
fn is_attempt(touch: &Touch) -> bool {
    !touch.of_visit && matches!(touch.outcome, ContactOutcome::NoAnswer | ContactOutcome::Sent)
}

fn is_reached(outcome: ContactOutcome) -> bool {
    matches!(outcome, ContactOutcome::Talked | ContactOutcome::Booked | ContactOutcome::NotNow)
}

#[cfg(test)]
mod tests {
    use super::*;

    const LAST: &str = "2026-03-01";
    const LAPSES: &str = "2026-04-12";

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    fn touch(text: &str) -> Touch {
        let (on, word) = text.split_once(' ').unwrap();
        let (word, until) = word.split_once(' ').map_or((word, None), |(word, until)| (word, Some(day(until))));
        let of_visit = word == "confirmation";
        let outcome = match word {
            "no_answer" => ContactOutcome::NoAnswer,
            "sent" | "confirmation" => ContactOutcome::Sent,
            "opened" => ContactOutcome::Opened,
            "talked" => ContactOutcome::Talked,
            "not_now" => ContactOutcome::NotNow,
            other => panic!("{other}"),
        };
        Touch { on: day(&format!("2026-{on}")), outcome, until, of_visit }
    }

    #[test]
    fn she_is_left_alone_as_long_as_the_product_says() {
        use QuietWhy::{CoolOff, NotNow, Resting};
        /// Contacts; not before which day, and why.
        type Case<'text> = (&'text [&'text str], Option<(&'text str, QuietWhy)>);
        let cases: &[Case<'_>] = &[
            (&[], None),
            (&["03-20 talked"], Some(("2026-03-27", CoolOff))),
            (&["03-20 opened"], None),
            (&["03-20 sent"], Some(("2026-03-27", CoolOff))),
            (&["03-20 not_now 2026-05-01"], Some(("2026-05-01", NotNow))),
            (&["03-20 not_now 2026-03-22"], Some(("2026-03-27", CoolOff))),
            // Before her last visit: that is over.
            (&["02-20 no_answer", "02-21 no_answer", "02-22 no_answer"], None),
            (&["03-16 no_answer", "03-23 no_answer"], Some(("2026-03-30", CoolOff))),
            (&["03-16 no_answer", "03-20 sent", "03-23 no_answer"], Some((LAPSES, Resting))),
            (&["03-16 no_answer", "03-20 no_answer", "03-23 confirmation"], Some(("2026-03-30", CoolOff))),
            // Reached: the counting begins anew.
            (&["03-10 no_answer", "03-11 no_answer", "03-12 talked", "03-20 no_answer"], Some(("2026-03-27", CoolOff))),
            (&["03-16 no_answer", "03-20 no_answer", "03-21 no_answer", "03-22 talked"], Some(("2026-03-29", CoolOff))),
            // Lapsed: three more, then nobody asks her again until she is reached or comes.
            (
                &["03-16 no_answer", "03-20 no_answer", "03-23 no_answer", "04-12 no_answer"],
                Some(("2026-04-19", CoolOff)),
            ),
            (&["04-12 no_answer", "04-20 no_answer", "04-28 no_answer"], Some(("2200-12-31", Resting))),
            (&["04-12 no_answer", "04-20 no_answer", "04-28 no_answer", "05-02 talked"], Some(("2026-05-09", CoolOff))),
        ];
        for (touches, wanted) in cases {
            let touches: Vec<Touch> = touches.iter().map(|text| touch(text)).collect();
            let quiet = of(&touches, day(LAST), Some(day(LAPSES)), Patience::PRODUCT);
            assert_eq!(quiet, wanted.map(|(until, why)| Quiet { until: day(until), why }), "{touches:?}");
        }
    }

    #[test]
    fn without_a_rhythm_she_cannot_lapse_so_tries_only_cool_off() {
        let touches: Vec<Touch> =
            ["03-16 no_answer", "03-20 no_answer", "03-23 no_answer"].iter().map(|text| touch(text)).collect();
        let quiet = of(&touches, day(LAST), None, Patience::PRODUCT).unwrap();
        assert_eq!((quiet.until, quiet.why), (day("2026-03-30"), QuietWhy::CoolOff));
    }
}
