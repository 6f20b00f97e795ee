//! Rows as they stand on a page, read past SQLite: the format of its file, as <https://www.sqlite.org/fileformat2.html> has it.
//!
//! Nothing of a page is believed: whatever points outside it, or to a page that is lost, costs that row and no other.

use rusqlite::types::Value;

use super::page::{Pages, USABLE};
use crate::book::log::big;
use crate::error::Result;

/// The first page has the head of the file before its own.
const FILE_HEAD: usize = 100;
const INDEX_INSIDE: u8 = 0x02;
const TABLE_INSIDE: u8 = 0x05;
const TABLE_LEAF: u8 = 0x0d;
const INDEX_LEAF: u8 = 0x0a;
/// No row of ours is larger: what says so is no row.
const LARGEST: usize = 256 * 1024 * 1024;

/// A row of a table, or of an index that is a table (`WITHOUT ROWID`, whose rows have no number).
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    pub number: Option<i64>,
    pub values: Vec<Value>,
}

/// The pages that a page leads to; none for a leaf, and for what is no page of a tree.
pub fn leads_to(number: u32, page: &[u8]) -> Vec<u32> {
    let head = head(number);
    if !matches!(page.get(head), Some(&(TABLE_INSIDE | INDEX_INSIDE))) {
        return Vec::new();
    }
    let mut led: Vec<u32> = cells(page, head, 12).into_iter().filter_map(|at| page.get(at..at + 4).map(big)).collect();
    led.extend(page.get(head + 8..head + 12).map(big));
    led
}

/// The rows that stand on a page, as far as they can be read; and how many cannot.
pub fn rows(pages: &mut Pages, number: u32, page: &[u8]) -> Result<(Vec<Row>, usize)> {
    let head = head(number);
    // An index has rows inside too, each after the page it leads to.
    let (is_table, length, before) = match page.get(head) {
        Some(&TABLE_LEAF) => (true, 8, 0),
        Some(&INDEX_LEAF) => (false, 8, 0),
        Some(&INDEX_INSIDE) => (false, 12, 4),
        _ => return Ok((Vec::new(), 0)),
    };
    let (mut rows, mut lost) = (Vec::new(), 0);
    for at in cells(page, head, length) {
        match row(pages, page, at + before, is_table)? {
            Some(row) => rows.push(row),
            None => lost += 1,
        }
    }
    Ok((rows, lost))
}

fn head(number: u32) -> usize {
    if number == 1 { FILE_HEAD } else { 0 }
}

/// Where the cells of a page begin.
fn cells(page: &[u8], head: usize, length: usize) -> Vec<usize> {
    let count = page.get(head + 3..head + 5).map_or(0, two);
    (0..count).filter_map(|cell| page.get(head + length + 2 * cell..head + length + 2 * cell + 2).map(two)).collect()
}

fn row(pages: &mut Pages, page: &[u8], at: usize, is_table: bool) -> Result<Option<Row>> {
    let mut rest = page.get(at..).unwrap_or_default();
    let Some(length) = varint(&mut rest).and_then(|length| usize::try_from(length).ok()) else { return Ok(None) };
    let number = if is_table { varint(&mut rest) } else { None };
    if (is_table && number.is_none()) || length > LARGEST {
        return Ok(None);
    }
    // A row that does not fit goes on elsewhere: how much stays here is the format's own sum.
    let most = if is_table { USABLE - 35 } else { (USABLE - 12) * 64 / 255 - 23 };
    let here = if length <= most {
        length
    } else {
        let least = (USABLE - 12) * 32 / 255 - 23;
        let fits = least + (length - least) % (USABLE - 4);
        if fits <= most { fits } else { least }
    };
    let Some(start) = rest.get(..here) else { return Ok(None) };
    let mut body = start.to_vec();
    if here < length {
        let Some(mut next) = rest.get(here..here + 4).map(big) else { return Ok(None) };
        while body.len() < length {
            let Some(more) = pages.get(next)? else { return Ok(None) };
            let piece = (length - body.len()).min(USABLE - 4);
            body.extend_from_slice(&more[4..4 + piece]);
            next = big(&more[..4]);
        }
    }
    Ok(values(&body).map(|values| Row { number, values }))
}

/// The values of a record; none when it is no record.
fn values(body: &[u8]) -> Option<Vec<Value>> {
    let mut kinds = body;
    let length = usize::try_from(varint(&mut kinds)?).ok()?;
    let mut kinds = body.get(body.len() - kinds.len()..length)?;
    let mut rest = body.get(length..)?;
    let mut values = Vec::new();
    while !kinds.is_empty() {
        let kind = varint(&mut kinds)?;
        let mut take = |count: usize| -> Option<&[u8]> {
            let (taken, left) = rest.split_at_checked(count)?;
            rest = left;
            Some(taken)
        };
        values.push(match kind {
            0 => Value::Null,
            1..=4 => Value::Integer(signed(take(usize::try_from(kind).ok()?)?)),
            5 => Value::Integer(signed(take(6)?)),
            6 => Value::Integer(signed(take(8)?)),
            7 => Value::Real(f64::from_be_bytes(take(8)?.try_into().ok()?)),
            8 => Value::Integer(0),
            9 => Value::Integer(1),
            12.. => {
                let bytes = take(usize::try_from((kind - 12) / 2).ok()?)?.to_vec();
                if kind % 2 == 0 { Value::Blob(bytes) } else { Value::Text(String::from_utf8(bytes).ok()?) }
            }
            _ => return None,
        });
    }
    rest.is_empty().then_some(values)
}

/// Seven bits a byte, the ninth eight.
fn varint(rest: &mut &[u8]) -> Option<i64> {
    let mut value: u64 = 0;
    for place in 0..9 {
        let (byte, left) = rest.split_first()?;
        *rest = left;
        if place == 8 {
            return Some((value << 8 | u64::from(*byte)).cast_signed());
        }
        value = value << 7 | u64::from(byte & 0x7f);
        if byte & 0x80 == 0 {
            return Some(value.cast_signed());
        }
    }
    None
}

fn signed(bytes: &[u8]) -> i64 {
    let first = if bytes.first().is_some_and(|byte| byte & 0x80 != 0) { -1 } else { 0 };
    bytes.iter().fold(first, |value, byte| value << 8 | i64::from(*byte))
}

fn two(bytes: &[u8]) -> usize {
    usize::from(bytes[0]) << 8 | usize::from(bytes[1])
}
