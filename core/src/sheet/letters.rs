//! Which alphabet and decade a table's bytes come from.

use std::borrow::Cow;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

/// So much of the beginning says whether letters are two bytes wide.
const BEGINNING: usize = 4096;

/// The text, and the name of its encoding. None: these bytes are no text.
pub(super) fn of(bytes: &[u8]) -> Option<(Cow<'_, str>, &'static str)> {
    let encoding = encoding(bytes)?;
    let (text, _) = encoding.decode_with_bom_removal(bytes);
    // Text has no such character, whatever its alphabet.
    (!text.contains('\0')).then_some((text, encoding.name()))
}

fn encoding(bytes: &[u8]) -> Option<&'static Encoding> {
    if let Some((marked, _)) = Encoding::for_bom(bytes) {
        return Some(marked);
    }
    if let Some(wide) = wide(&bytes[..bytes.len().min(BEGINNING)]) {
        return Some(wide);
    }
    if std::str::from_utf8(bytes).is_ok() {
        return Some(UTF_8);
    }
    if bytes.contains(&0) {
        return None;
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    Some(detector.guess(None, Utf8Detection::Deny))
}

/// Two bytes a letter without a mark: separators and digits have a zero beside them, always on the same side.
fn wide(bytes: &[u8]) -> Option<&'static Encoding> {
    let plain =
        |pair: &&[u8], zero: usize| pair[zero] == 0 && matches!(pair[1 - zero], b'\t' | b'\n' | b'\r' | b' '..=b'~');
    let count = |zero: usize| bytes.chunks_exact(2).filter(|pair| plain(pair, zero)).count();
    let (big, little) = (count(0), count(1));
    let some = bytes.len() / 20;
    match (big > some, little > some) {
        (true, false) => Some(UTF_16BE),
        (false, true) => Some(UTF_16LE),
        _ => None,
    }
}
