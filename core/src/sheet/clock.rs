//! Hours as tables write them: 14:30, 2:30 PM, 14:30:00+01:00.

use crate::fold;

/// A time of day, and how far that clock was from UTC where the file says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hour {
    /// Minutes after midnight.
    pub minute: i64,
    /// Minutes ahead of UTC.
    pub offset: Option<i32>,
}

/// The hour in these words, wherever it stands among them; None where there is none.
pub fn read(words: &str) -> Option<Hour> {
    let colon = words.find(':')?;
    let begins = words[..colon].rfind(|letter: char| !letter.is_ascii_digit()).map_or(0, |at| at + width(words, at));
    let hours = number(&words[begins..colon])?;
    let rest = &words[colon + 1..];
    let minutes = number(rest.get(..2)?)?;
    let rest = seconds(&rest[2..]);
    let after = fold::name(rest.trim_start());
    let half = if after.starts_with("am") || after.starts_with("a m") {
        Some(0)
    } else if after.starts_with("pm") || after.starts_with("p m") {
        Some(12)
    } else {
        None
    };
    let hours = match half {
        Some(noon) if (1..=12).contains(&hours) => hours % 12 + noon,
        Some(_) => return None,
        None => hours,
    };
    let fits = (0..24).contains(&hours) && (0..60).contains(&minutes);
    fits.then(|| Hour { minute: hours * 60 + minutes, offset: offset(rest) })
}

/// The next letter's bytes, so that a place after it can be named.
fn width(words: &str, at: usize) -> usize {
    words[at..].chars().next().map_or(1, char::len_utf8)
}

/// What follows `:30` or `:30.123`.
fn seconds(rest: &str) -> &str {
    let Some(after) = rest.strip_prefix(':') else { return rest };
    after.trim_start_matches(|letter: char| letter.is_ascii_digit() || letter == '.')
}

/// `Z`, `+01:00`, `-0530`, right after the hour.
fn offset(rest: &str) -> Option<i32> {
    let rest = rest.trim();
    if rest.eq_ignore_ascii_case("z") || rest.eq_ignore_ascii_case("utc") {
        return Some(0);
    }
    let sign = if rest.starts_with('+') { 1 } else { -1 };
    let digits = rest.strip_prefix(['+', '-'])?.replace(':', "");
    if digits.len() != 4 {
        return None;
    }
    let (hours, minutes) = (number(&digits[..2])?, number(&digits[2..])?);
    let minutes = i32::try_from(hours * 60 + minutes).ok().filter(|minutes| *minutes <= 14 * 60)?;
    Some(sign * minutes)
}

fn number(text: &str) -> Option<i64> {
    (!text.is_empty() && text.len() <= 2 && text.bytes().all(|byte| byte.is_ascii_digit()))
        .then(|| text.parse().ok())
        .flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_of_every_writing() {
        let cases = [
            ("14:30", Some((14, 30, None))),
            ("9:05", Some((9, 5, None))),
            ("2:30 PM", Some((14, 30, None))),
            ("12:15 am", Some((0, 15, None))),
            ("12:15PM", Some((12, 15, None))),
            ("2:30 p.m.", Some((14, 30, None))),
            ("14:30:59", Some((14, 30, None))),
            ("2:30:00 PM", Some((14, 30, None))),
            ("03/04/2026 14:30", Some((14, 30, None))),
            ("April 3, 2026 2:30 pm", Some((14, 30, None))),
            ("2026-03-04T14:30:00Z", Some((14, 30, Some(0)))),
            ("2026-03-04T14:30:00.000+01:00", Some((14, 30, Some(60)))),
            ("2026-03-04 14:30:00 -0530", Some((14, 30, Some(-330)))),
            ("в 14:30", Some((14, 30, None))),
            ("25:00", None),
            ("14:75", None),
            ("14:3", None),
            ("13:30 PM", None),
            (":30", None),
            ("1400", None),
            ("", None),
            ("ч:мм", None),
        ];
        for (words, wanted) in cases {
            let found = read(words).map(|hour| (hour.minute / 60, hour.minute % 60, hour.offset));
            assert_eq!(found, wanted, "{words}");
        }
    }
}
