//! A birthday as a phone writes it, with or without its year.

use super::Birthday;

/// The year iPhones write for "no year"; it is never kept.
const NO_YEAR: i32 = 1604;

/// Reads `1990-04-12`, `19900412`, `--0412`, `--04-12`, each with or without a time after it.
/// `omitted` is the year the phone says it made up. None: not a day we can be sure of.
pub(super) fn of(text: &str, omitted: Option<i32>) -> Option<Birthday> {
    let text = text.trim().trim_matches('"');
    let date = text.split(['T', 't', ' ']).next().unwrap_or_default();
    let (year, rest) = if let Some(rest) = date.strip_prefix("--") {
        (None, rest)
    } else {
        let (year, rest) = date.split_at_checked(4)?;
        (Some(number(year)?), rest.strip_prefix('-').unwrap_or(rest))
    };
    let (month, rest) = rest.split_at_checked(2)?;
    let day = rest.strip_prefix('-').unwrap_or(rest);
    if day.len() != 2 {
        return None;
    }
    let (month, day) = (u8::try_from(number(month)?).ok()?, u8::try_from(number(day)?).ok()?);
    let year = year.filter(|year| *year != NO_YEAR && Some(*year) != omitted);
    if year.is_some_and(|year| !(1880..=2100).contains(&year)) || day == 0 || day > days_in(year, month)? {
        return None;
    }
    Some(Birthday { year, month, day })
}

/// Digits only: `parse` alone would take a sign.
fn number(text: &str) -> Option<i32> {
    if !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    text.parse().ok()
}

fn days_in(year: Option<i32>, month: u8) -> Option<u8> {
    let leap = year.is_none_or(|year| year % 4 == 0 && (year % 100 != 0 || year % 400 == 0));
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => Some(31),
        4 | 6 | 9 | 11 => Some(30),
        2 => Some(if leap { 29 } else { 28 }),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_as_phones_write_them() {
        let cases = [
            ("1990-04-12", Some((Some(1990), 4, 12))),
            ("19900412", Some((Some(1990), 4, 12))),
            (" 1990-04-12T00:00:00Z ", Some((Some(1990), 4, 12))),
            ("1990-04-12 00:00:00", Some((Some(1990), 4, 12))),
            ("1604-04-12", Some((None, 4, 12))),
            ("\"1604-04-12\"", Some((None, 4, 12))),
            ("16041231", Some((None, 12, 31))),
            ("--0412", Some((None, 4, 12))),
            ("--04-12", Some((None, 4, 12))),
            ("--0229", Some((None, 2, 29))),
            ("1604-02-29", Some((None, 2, 29))),
            ("1988-02-29", Some((Some(1988), 2, 29))),
            ("1989-02-29", None),
            ("1900-02-29", None),
            ("--0230", None),
            ("1990-13-01", None),
            ("1990-00-10", None),
            ("1990-04-00", None),
            ("1990-04", None),
            ("1990", None),
            ("---12", None),
            ("12.04.1990", None),
            ("03/04/1990", None),
            ("0000-04-12", None),
            ("+990-04-12", None),
            ("весна", None),
            ("", None),
        ];
        for (text, wanted) in cases {
            let wanted = wanted.map(|(year, month, day)| Birthday { year, month, day });
            assert_eq!(of(text, None), wanted, "{text}");
        }
    }

    #[test]
    fn a_made_up_year_is_left_out() {
        assert_eq!(of("1896-09-14", Some(1896)), Some(Birthday { year: None, month: 9, day: 14 }));
        assert_eq!(of("1991-09-14", Some(1604)), Some(Birthday { year: Some(1991), month: 9, day: 14 }));
    }
}
