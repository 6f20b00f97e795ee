//! Morning, afternoon, evening: how people say when a visit suits them.

use super::Moment;
use crate::choice::choice;

/// Minutes since midnight at which the afternoon and the evening begin.
const NOON: i64 = 12 * 60;
const EVENING: i64 = 17 * 60;

choice! {
    /// The part of a day in which a visit begins: before 12:00, before 17:00, or later.
    DayPart { Any = "", Morning = "morning", Afternoon = "afternoon", Evening = "evening" }
}

impl DayPart {
    /// Whether a visit that begins then is in it.
    pub fn has(self, at: Moment) -> bool {
        let minute = at.minute_of_day();
        match self {
            DayPart::Any => true,
            DayPart::Morning => minute < NOON,
            DayPart::Afternoon => (NOON..EVENING).contains(&minute),
            DayPart::Evening => minute >= EVENING,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn noon_and_five_oclock_begin_the_next_part() {
        let cases = [
            ("08:00", DayPart::Morning),
            ("11:45", DayPart::Morning),
            ("12:00", DayPart::Afternoon),
            ("16:45", DayPart::Afternoon),
            ("17:00", DayPart::Evening),
            ("23:45", DayPart::Evening),
        ];
        for (clock, wanted) in cases {
            let at: Moment = format!("2026-03-12T{clock}").parse().unwrap();
            let parts = [DayPart::Morning, DayPart::Afternoon, DayPart::Evening];
            assert_eq!(parts.into_iter().filter(|part| part.has(at)).collect::<Vec<_>>(), [wanted], "{clock}");
            assert!(DayPart::Any.has(at));
        }
    }
}
