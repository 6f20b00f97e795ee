//! Days as tables write them. Which of 03/04 is the month is never guessed: another line of the column proves it, or the owner says it.

use crate::choice::choice;
use crate::day::Day;
use crate::day::birthday::Birthday;
use crate::fold;

choice! {
    /// What stands first in 03/04.
    DateOrder { Day = "day", Month = "month" }
}

/// The year iPhones write for "no year"; it is never kept.
const NO_YEAR: i32 = 1604;
/// Years.
const LIFETIME: i32 = 60;
/// Nobody who comes was born earlier.
const EARLIEST: i32 = 1880;

/// What stands after an hour of twelve.
const HALVES: [&str; 4] = ["am", "pm", "a.m.", "p.m."];

/// How the months begin in the languages of the book, in small letters.
const MONTHS: [&[&str]; 12] = [
    &["jan", "ian", "янв", "јан", "січ", "sij"],
    &["feb", "фев", "лют", "velj"],
    &["mar", "мар", "бер", "ožu"],
    &["apr", "апр", "квіт", "tra"],
    &["may", "maj", "mai", "мая", "май", "мај", "трав", "svi"],
    &["jun", "iun", "июн", "јун", "черв", "lip"],
    &["jul", "iul", "июл", "јул", "лип", "srp"],
    &["aug", "авг", "серп", "kol"],
    &["sep", "сен", "вер", "ruj"],
    &["oct", "okt", "окт", "жовт", "lis"],
    &["nov", "ноя", "лист", "stu"],
    &["dec", "дек", "груд", "pro"],
];

/// What a column says about its own order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Proof {
    /// None while every day could be read both ways, or when lines contradict each other.
    pub order: Option<DateOrder>,
    /// The row that proves it, and its words.
    pub row: u32,
    pub words: String,
    /// Days that are different ones when read the other way.
    pub open: u32,
}

/// What is written: one day, or one of two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Written {
    Sure(Birthday),
    Either { day_first: Option<Birthday>, month_first: Option<Birthday> },
}

/// Looks for a line of the column that can be read in one way only.
pub fn proof<'cells>(cells: impl Iterator<Item = (u32, &'cells str)>, today: Day) -> Proof {
    let mut proof = Proof::default();
    let mut seen: [bool; 2] = [false; 2];
    for (row, words) in cells {
        let order = match written(words, today) {
            Some(Written::Either { day_first: Some(one), month_first: Some(other) }) => {
                proof.open += u32::from(one != other);
                continue;
            }
            Some(Written::Either { day_first: Some(_), .. }) => DateOrder::Day,
            Some(Written::Either { month_first: Some(_), .. }) => DateOrder::Month,
            _ => continue,
        };
        seen[order as usize] = true;
        if proof.order.is_none() {
            (proof.order, proof.row, proof.words) = (Some(order), row, words.trim().to_owned());
        }
    }
    if seen == [true; 2] {
        proof.order = None;
    }
    proof
}

/// A birthday, with its year or without. None: no day, or one of two and nobody said which.
pub fn birthday(words: &str, order: Option<DateOrder>, today: Day) -> Option<Birthday> {
    match written(words, today)? {
        Written::Sure(day) => Some(day),
        Written::Either { day_first: one, month_first: other } if one == other => one,
        Written::Either { day_first, month_first } => match order {
            Some(DateOrder::Day) => day_first,
            Some(DateOrder::Month) => month_first,
            // The other one is no day.
            None => day_first.xor(month_first),
        },
    }
}

/// The day something was or will be, which always has a year; as [`birthday`] where it could be one of two.
pub fn day_of(words: &str, order: Option<DateOrder>, today: Day) -> Option<Day> {
    let found = birthday(words, order, today)?;
    let year = found.year?;
    if year + LIFETIME >= today.year() {
        return Day::of(year, found.month, found.day);
    }
    // Nobody keeps visits of a lifetime ago: two figures that seem to mean that are of the years to come.
    let two_figures = !words.contains(&year.to_string());
    two_figures.then(|| Day::of(year + 100, found.month, found.day)).flatten()
}

/// Whether it is a day with its year, whichever of its parts is the month.
pub fn is_full(words: &str, today: Day) -> bool {
    let year = |day: Option<Birthday>| day.is_some_and(|day| day.year.is_some());
    match written(words, today) {
        Some(Written::Sure(day)) => day.year.is_some(),
        Some(Written::Either { day_first, month_first }) => year(day_first) || year(month_first),
        None => false,
    }
}

fn written(words: &str, today: Day) -> Option<Written> {
    // A time of day after it says nothing of the day.
    let words = words.replace(',', " ");
    let untimed = |word: &&str| !word.contains(':') && !HALVES.contains(&word.to_lowercase().as_str());
    let words = words.split_whitespace().map(|word| word.split_once('T').map_or(word, |(day, _)| day)).filter(untimed);
    let words = words.collect::<Vec<_>>().join(" ");
    if let Some(yearless) = words.strip_prefix("--") {
        let digits = fold::digits(yearless);
        let (month, day) = digits.split_at_checked(2)?;
        return sure(None, number(month)?, number(day)?);
    }
    let parts: Vec<&str> = words.split(['.', '/', '-', ' ', '\u{a0}']).filter(|part| !part.is_empty()).collect();
    if let Some(place) = parts.iter().position(|part| month_named(part).is_some()) {
        return named(&parts, place, today);
    }
    match parts.as_slice() {
        [whole] if whole.len() == 8 => {
            sure(Some(number(whole.get(..4)?)?), number(whole.get(4..6)?)?, number(whole.get(6..)?)?)
        }
        [year, month, day] if year.len() == 4 => sure(Some(number(year)?), number(month)?, number(day)?),
        [one, other, year] => {
            let year = Some(full(year, today)?);
            if words.contains('.') { sure(year, number(other)?, number(one)?) } else { either(year, one, other) }
        }
        // Nobody writes the month first with a point after it.
        [day, month] if words.contains('.') => sure(None, number(month)?, number(day)?),
        [one, other] => either(None, one, other),
        _ => None,
    }
}

/// With the month's name there is no doubt: 4 March 1991, March 4 1991, 4 марта.
fn named(parts: &[&str], place: usize, today: Day) -> Option<Written> {
    let month = month_named(parts[place])?;
    let mut numbers = Vec::new();
    for (at, part) in parts.iter().enumerate().filter(|(at, _)| *at != place) {
        let plain = part.trim_end_matches(|letter: char| letter.is_alphabetic());
        // "г." after a Russian year; the English 4th.
        if !plain.is_empty() {
            numbers.push((at, plain));
        }
    }
    match numbers.as_slice() {
        [(_, day)] if day.len() <= 2 => sure(None, month, number(day)?),
        [(_, day), (_, year)] if day.len() <= 2 => sure(Some(full(year, today)?), month, number(day)?),
        [(_, year), (_, day)] if year.len() == 4 => sure(Some(number(year)?), month, number(day)?),
        _ => None,
    }
}

fn month_named(word: &str) -> Option<i32> {
    let word = word.to_lowercase();
    if word.chars().count() < 3 || !word.chars().all(char::is_alphabetic) {
        return None;
    }
    let place = MONTHS.iter().position(|names| names.iter().any(|name| word.starts_with(name)))?;
    i32::try_from(place + 1).ok()
}

/// Two digits are a year that has been.
fn full(year: &str, today: Day) -> Option<i32> {
    let number = number(year)?;
    match year.len() {
        2 => {
            let century = today.year() - today.year() % 100;
            Some(if number <= today.year() % 100 { century + number } else { century - 100 + number })
        }
        4 => Some(number),
        _ => None,
    }
}

fn either(year: Option<i32>, one: &str, other: &str) -> Option<Written> {
    let (one, other) = (number(one)?, number(other)?);
    let (day_first, month_first) = (day(year, other, one), day(year, one, other));
    (day_first.is_some() || month_first.is_some()).then_some(Written::Either { day_first, month_first })
}

fn sure(year: Option<i32>, month: i32, of_month: i32) -> Option<Written> {
    day(year, month, of_month).map(Written::Sure)
}

/// A day that exists: an impossible one is not rolled into March.
fn day(year: Option<i32>, month: i32, day: i32) -> Option<Birthday> {
    let year = year.filter(|year| *year != NO_YEAR);
    if year.is_some_and(|year| !(EARLIEST..=2100).contains(&year)) {
        return None;
    }
    let (month, day) = (u32::try_from(month).ok()?, u32::try_from(day).ok()?);
    // 2000 is a leap year, so 29 February passes where no year is known.
    Day::of(year.unwrap_or(2000), month, day)?;
    Some(Birthday { year, month, day })
}

/// Digits only: `parse` alone would take a sign.
fn number(text: &str) -> Option<i32> {
    (text.len() <= 4 && text.bytes().all(|byte| byte.is_ascii_digit())).then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn today() -> Day {
        "2026-03-12".parse().unwrap()
    }

    fn read(words: &str, order: Option<DateOrder>) -> String {
        birthday(words, order, today()).map_or(String::new(), |day| day.to_string())
    }

    #[test]
    fn days_that_can_be_read_in_one_way() {
        let cases = [
            ("1991-03-04", "1991-03-04"),
            ("1991/03/04", "1991-03-04"),
            ("1991.03.04", "1991-03-04"),
            ("19910304", "1991-03-04"),
            ("1991-03-04T00:00:00Z", "1991-03-04"),
            ("1991-03-04 00:00:00", "1991-03-04"),
            ("04.03.1991", "1991-03-04"),
            ("4.3.1991.", "1991-03-04"),
            ("4. 3. 1991", "1991-03-04"),
            ("04.03.91", "1991-03-04"),
            ("04.03.05", "2005-03-04"),
            ("4.3.", "--03-04"),
            ("--03-04", "--03-04"),
            ("--0304", "--03-04"),
            ("1604-03-04", "--03-04"),
            ("27/03/1991", "1991-03-27"),
            ("03/27/1991", "1991-03-27"),
            ("03-27", "--03-27"),
            ("05/05/1990", "1990-05-05"),
            ("4 March 1991", "1991-03-04"),
            ("Mar 4, 1991", "1991-03-04"),
            ("4th March", "--03-04"),
            ("1991 March 4", "1991-03-04"),
            ("4 марта 1991 г.", "1991-03-04"),
            ("4 березня 1991", "1991-03-04"),
            ("4. ožujka 1991.", "1991-03-04"),
            ("4 martie 1991", "1991-03-04"),
            ("12 лип 1990", "1990-07-12"),
            ("12 листопада", "--11-12"),
            ("29/02/1988", "1988-02-29"),
            ("29.02.", "--02-29"),
        ];
        for (words, wanted) in cases {
            assert_eq!(read(words, None), wanted, "{words}");
        }
    }

    #[test]
    fn what_is_no_day_is_none() {
        let cases = [
            "N/A",
            "-",
            "",
            "30.02.1990",
            "29/02/1989",
            "31/31/1990",
            "0000-00-00",
            "1991",
            "весна",
            "4¸Ñ‚",
            "14",
            "04.03.19911",
            "1850-01-01",
            "+991-03-04",
            "12:30",
            "32 March 1990",
            "1,204",
        ];
        for words in cases {
            for order in [None, Some(DateOrder::Day), Some(DateOrder::Month)] {
                assert_eq!(read(words, order), "", "{words}");
            }
        }
    }

    #[test]
    fn one_of_two_days_is_not_guessed() {
        assert_eq!(read("03/04/1991", None), "");
        assert_eq!(read("03/04/1991", Some(DateOrder::Day)), "1991-04-03");
        assert_eq!(read("03/04/1991", Some(DateOrder::Month)), "1991-03-04");
        assert_eq!(read("03-04", Some(DateOrder::Month)), "--03-04");
        assert_eq!(read("27/03/1991", Some(DateOrder::Month)), "", "it is not rolled into another year");
    }

    #[test]
    fn the_day_of_a_visit_has_a_year_and_lies_within_a_lifetime() {
        let cases = [
            ("2026-03-04 10:00", "2026-03-04"),
            ("4 March 2024, 2:30 pm", "2024-03-04"),
            ("13/04/27", "2027-04-13"),
            ("13/04/24", "2024-04-13"),
            ("1900-01-01", ""),
            ("04.03.", ""),
            ("N/A", ""),
        ];
        for (words, wanted) in cases {
            let day = day_of(words, None, today()).map_or(String::new(), |day| day.to_string());
            assert_eq!(day, wanted, "{words}");
        }
    }

    #[test]
    fn a_column_proves_its_own_order() {
        let prove = |cells: &[&str]| proof((2..).zip(cells.iter().copied()), today());
        let day = prove(&["03/04/1991", "", "27/03/1990", "28/03/1990"]);
        assert_eq!((day.order, day.row, day.words.as_str(), day.open), (Some(DateOrder::Day), 4, "27/03/1990", 1));
        assert_eq!(prove(&["03/04/1991", "03/27/1990"]).order, Some(DateOrder::Month));
        assert_eq!(prove(&["03/04/1991", "05/05/1990"]), Proof { open: 1, ..Proof::default() });
        assert_eq!(
            prove(&["27/03/1990", "03/27/1990"]).order,
            None,
            "two lines that contradict each other prove nothing"
        );
        assert_eq!(prove(&["1991-03-27", "27.03.1990"]), Proof::default(), "nothing is open");
    }
}
