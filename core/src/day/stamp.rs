//! A point in time as the name of a folder: in UTC, to the second, in an order that sorting keeps.

use chrono::{DateTime, NaiveDateTime, Utc};

use super::Instant;

const FORM: &str = "%Y-%m-%dT%H-%M-%SZ";

/// `2026-03-12T17-30-05Z`: a colon may stand in no name on Windows.
pub fn of(at: Instant) -> String {
    DateTime::<Utc>::from_timestamp_millis(at.0).unwrap_or_default().format(FORM).to_string()
}

/// What [`of`] wrote; none for any other name.
pub fn read(name: &str) -> Option<Instant> {
    let at = Instant(NaiveDateTime::parse_from_str(name, FORM).ok()?.and_utc().timestamp_millis());
    (of(at) == name).then_some(at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stamp_is_read_back_and_nothing_else_is_taken_for_one() {
        let at = Instant(1_773_336_605_000);
        assert_eq!(of(at), "2026-03-12T17-30-05Z");
        assert_eq!(read("2026-03-12T17-30-05Z"), Some(at));
        for other in ["", "2026-03-12", "2026-03-12T17-30-05Z.making", "2026-13-12T17-30-05Z", "2026-3-12T17-30-05Z"] {
            assert_eq!(read(other), None, "{other}");
        }
    }
}
