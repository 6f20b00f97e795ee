//! What a field takes: how long a name may be, what a price may be, and the sentence when it is not so.

use crate::error::{Error, Result, Rule};

/// A line: a name, a label, a tag. In characters.
pub const LINE: usize = 200;
/// A text: a note, a reason. In characters.
pub const TEXT: usize = 20_000;
/// Prices and payments, in minor units: a thousand million is more than any visit costs in any currency.
pub const PRICE: i64 = 100_000_000_000;

/// A text kept as typed, less the white space around it; it may be empty.
pub fn words(field: &str, typed: &str, most: usize) -> Result<String> {
    let kept = typed.trim();
    if kept.chars().count() > most {
        return Err(Error::invalid_with(field, Rule::TooLong, most));
    }
    Ok(kept.to_owned())
}

/// As [`words`], but something must stand there.
pub fn required(field: &str, typed: &str, most: usize) -> Result<String> {
    let kept = words(field, typed, most)?;
    if kept.is_empty() {
        return Err(Error::invalid(field, Rule::Required));
    }
    Ok(kept)
}

pub fn price(field: &str, minor: i64) -> Result<i64> {
    within(field, minor, 0, PRICE)
}

pub fn within(field: &str, value: i64, least: i64, most: i64) -> Result<i64> {
    if (least..=most).contains(&value) {
        return Ok(value);
    }
    Err(Error::invalid_with(field, Rule::OutOfRange, format_args!("{least}–{most}")))
}

/// White space and line breaks as single spaces, for a place that has one line.
pub fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What a file may be called in every system.
pub fn file_name(title: &str, end: &str) -> String {
    format!("{}.{end}", title.replace(['/', '\\', ':'], "-"))
}
