//! Sums of money and lengths of time as tables write them: `€1,204.50`, `1.204,50 KM`, `48 000,00 ₽`; `1 h 30 min`, `01:30`.

use crate::choice::choice;
use crate::field;

choice! {
    /// What stands before the cents.
    DecimalSign { Point = "point", Comma = "comma" }
}

/// Which sign the column itself puts before the cents: a cell that ends in it and one or two figures, or has both signs.
/// None while nothing shows it, or when cells contradict each other.
pub fn habit<'cells>(cells: impl Iterator<Item = &'cells str>) -> Option<DecimalSign> {
    let mut seen = [false; 2];
    for sign in cells.filter_map(shows) {
        seen[sign as usize] = true;
    }
    match seen {
        [true, false] => Some(DecimalSign::Point),
        [false, true] => Some(DecimalSign::Comma),
        _ => None,
    }
}

fn shows(cell: &str) -> Option<DecimalSign> {
    let figures = figures(cell)?;
    let sign_at = figures.rfind(['.', ','])?;
    let after = figures.len() - sign_at - 1;
    let sign = if figures.as_bytes()[sign_at] == b'.' { DecimalSign::Point } else { DecimalSign::Comma };
    let other = if sign == DecimalSign::Point { ',' } else { '.' };
    let alone = figures.matches(['.', ',']).count() == 1;
    ((alone && after <= 2) || figures.contains(other)).then_some(sign)
}

/// A sum in minor units, of which `digits` figures are cents. None: no number, or one that could be two.
pub fn minor(cell: &str, habit: Option<DecimalSign>, digits: u32) -> Option<i64> {
    let figures = figures(cell)?;
    let sign = shows(cell).or(habit).map(|sign| if sign == DecimalSign::Point { '.' } else { ',' });
    let (whole, cents) = match sign.and_then(|sign| figures.rsplit_once(sign)) {
        Some((_, cents)) if cents.contains(['.', ',']) => return None,
        // 1.204 where the point was seen to stand before cents is no price.
        Some((_, cents)) if cents.len() > 2 && digits < 3 && cents.trim_end_matches('0').len() > 2 => return None,
        Some((whole, cents)) => (whole, cents),
        None => (figures.as_str(), ""),
    };
    let groups: Vec<&str> = whole.split(['.', ',']).collect();
    if groups.len() > 1 && !(groups[1..].iter().all(|group| group.len() == 3) && (1..=3).contains(&groups[0].len())) {
        return None;
    }
    let scale = 10_i64.checked_pow(digits)?;
    let whole: i64 = if whole.is_empty() { 0 } else { groups.concat().parse().ok()? };
    let kept: String = cents.chars().chain(std::iter::repeat('0')).take(usize::try_from(digits).ok()?).collect();
    let rest = cents.get(kept.len().min(cents.len())..).unwrap_or_default();
    if rest.bytes().any(|figure| figure != b'0') {
        return None;
    }
    let minor = whole.checked_mul(scale)?.checked_add(if kept.is_empty() { 0 } else { kept.parse().ok()? })?;
    let negative =
        cell.contains(['-', '\u{2212}']) || (cell.trim_start().starts_with('(') && cell.trim_end().ends_with(')'));
    field::price("price", minor).ok().map(|minor| if negative { -minor } else { minor })
}

/// The figures of a sum and the signs between them; None where other figures stand beside it, or none at all.
fn figures(cell: &str) -> Option<String> {
    let begins = cell.find(|letter: char| letter.is_ascii_digit())?;
    let ends = cell.rfind(|letter: char| letter.is_ascii_digit())? + 1;
    let mut kept = String::with_capacity(ends - begins);
    for letter in cell[begins..ends].chars() {
        match letter {
            '0'..='9' | '.' | ',' => kept.push(letter),
            // Spaces of every width and the Swiss apostrophe part thousands.
            ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\'' | '’' => {}
            _ => return None,
        }
    }
    // ".50"
    if cell[..begins].ends_with(['.', ',']) {
        kept.insert(0, '.');
    }
    Some(kept)
}

/// A length in minutes, up to a day: bare minutes, `1 h 30 min`, `1:30`, `01:30:00`.
pub fn minutes(cell: &str) -> Option<i64> {
    let cell = cell.trim().to_lowercase();
    let number = |text: &str| text.trim().parse::<i64>().ok().filter(|number| (0..=24 * 60).contains(number));
    if cell.contains(':') {
        let mut parts = cell.split(':');
        let (hours, minutes) = (number(parts.next()?)?, number(parts.next()?)?);
        return within(hours * 60 + minutes);
    }
    let mut parts: Vec<(i64, String)> = Vec::new();
    let mut rest = cell.as_str();
    while let Some(begins) = rest.find(|letter: char| letter.is_ascii_digit()) {
        let of_number = &rest[begins..];
        let ends = of_number.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(of_number.len());
        let after = &of_number[ends..];
        let unit_ends = after.find(|letter: char| letter.is_ascii_digit()).unwrap_or(after.len());
        parts.push((number(&of_number[..ends])?, after[..unit_ends].trim().to_owned()));
        rest = &after[unit_ends..];
    }
    let hour =
        |unit: &str| ["h", "ч", "г", "s", "o"].iter().any(|word| unit.starts_with(word)) && !unit.starts_with("se");
    match parts.as_slice() {
        [(hours, unit)] if hour(unit) => within(hours * 60),
        [(minutes, unit)] if !unit.contains(['.', ',', '/']) => within(*minutes),
        [(hours, unit), (minutes, _)] if hour(unit) => within(hours * 60 + minutes),
        _ => None,
    }
}

fn within(minutes: i64) -> Option<i64> {
    (1..=24 * 60).contains(&minutes).then_some(minutes)
}

/// Minor units as other programs read them: `-45.05`.
pub fn written(minor: i64, digits: u32) -> String {
    let (sign, minor) = (if minor < 0 { "-" } else { "" }, minor.unsigned_abs());
    let unit = 10_u64.pow(digits);
    match usize::try_from(digits) {
        Ok(0) | Err(_) => format!("{sign}{minor}"),
        Ok(width) => format!("{sign}{}.{:0width$}", minor / unit, minor % unit),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_by_the_habit_of_their_own_column() {
        let point = Some(DecimalSign::Point);
        let comma = Some(DecimalSign::Comma);
        let cases = [
            ("45", None, Some(4500)),
            ("€45.00", None, Some(4500)),
            ("45,5 KM", None, Some(4550)),
            ("1,204", None, Some(120_400)),
            ("1.204", None, Some(120_400)),
            ("1,204.50", None, Some(120_450)),
            ("1.204,50", None, Some(120_450)),
            ("48 000,00 ₽", None, Some(4_800_000)),
            ("1\u{202f}204,00 zł", None, Some(120_400)),
            ("CHF 1’204.50", None, Some(120_450)),
            ("1,204,000", None, Some(120_400_000)),
            ("$0.00", None, Some(0)),
            (".50", None, Some(50)),
            ("-12.00", None, Some(-1200)),
            ("($12.00)", None, Some(-1200)),
            // Where the column showed that the sign stands before cents, three figures after it are no price.
            ("1.204", point, None),
            ("1,204", point, Some(120_400)),
            ("1,204", comma, None),
            ("12.000", point, Some(1200)),
            ("1,2,3", None, None),
            ("12.345.6", None, None),
            ("45-50", None, None),
            ("12/03/2026", None, None),
            ("free", None, None),
            ("", None, None),
            ("99999999999999999999", None, None),
            // More than a visit of the book may cost.
            ("1,000,000,000.01", None, None),
        ];
        for (cell, habit, wanted) in cases {
            assert_eq!(minor(cell, habit, 2), wanted, "{cell} {habit:?}");
        }
        assert_eq!(
            (minor("4 500", None, 0), minor("4500.00", None, 0), minor("4500.50", None, 0)),
            (Some(4500), Some(4500), None)
        );
    }

    #[test]
    fn a_column_shows_which_sign_stands_before_the_cents() {
        let cases: [(&[&str], Option<DecimalSign>); 5] = [
            (&["1,204", "45.00"], Some(DecimalSign::Point)),
            (&["1.204", "45,00"], Some(DecimalSign::Comma)),
            (&["1.204,00"], Some(DecimalSign::Comma)),
            (&["1,204", "45"], None),
            (&["45.00", "45,00"], None),
        ];
        for (cells, wanted) in cases {
            assert_eq!(habit(cells.iter().copied()), wanted, "{cells:?}");
        }
    }

    #[test]
    fn lengths_of_every_writing() {
        let cases = [
            ("60", Some(60)),
            ("90 min", Some(90)),
            ("1 h 30 min", Some(90)),
            ("1h", Some(60)),
            ("2 hours", Some(120)),
            ("1 ч 15 мин", Some(75)),
            ("1 год 30 хв", Some(90)),
            ("1 sat 30 min", Some(90)),
            ("1 oră 30 min", Some(90)),
            ("1:30", Some(90)),
            ("01:30:00", Some(90)),
            ("0", None),
            ("1.5 h", None),
            ("2000", None),
            ("long", None),
        ];
        for (cell, wanted) in cases {
            assert_eq!(minutes(cell), wanted, "{cell}");
        }
    }
}
