//! One line of a contacts file, put together again however the phone broke it.

/// The longest value read, in bytes; only pictures and sounds may be longer, and they are passed over.
pub(super) const LONGEST: usize = 64 * 1024;

/// The largest picture kept, in letters of base64.
const LARGEST_PICTURE: usize = 24 * 1024 * 1024;

/// No part of a card's text, though most of a file's bytes: a picture is kept apart, of the others nothing is brought.
const LEFT_OUT: [&str; 6] = ["PHOTO", "LOGO", "SOUND", "KEY", "AGENT", "X-MS-CARDPICTURE"];

/// The lines of a file, in order. Copying it looks ahead at no cost.
#[derive(Clone, Copy)]
pub(super) struct Lines<'a> {
    rest: &'a [u8],
    number: u32,
}

/// `group.NAME;parameter=value:text`, unfolded, its letters not yet decoded.
pub(super) struct Line {
    /// Where it starts in the file, counted from 1.
    pub number: u32,
    /// Longer than [`LONGEST`]: cut there.
    pub too_long: bool,
    /// Has a value; true also where the value itself was passed over.
    pub full: bool,
    pub quoted_printable: bool,
    pub base64: bool,
    /// Its value was passed over.
    pub left_out: bool,
    /// The value of a picture, as it is written; empty where it is too large.
    pub picture: Vec<u8>,
    is_picture: bool,
    bytes: Vec<u8>,
    colon: Option<usize>,
    soft_break: bool,
    scanned: usize,
    in_quotes: bool,
}

impl<'a> Lines<'a> {
    pub(super) fn of(bytes: &'a [u8]) -> Self {
        Self { rest: bytes, number: 0 }
    }

    /// The next line that is not blank. `spaced_folds` keeps the space a fold begins with, as version 2.1 asks.
    pub(super) fn next(&mut self, spaced_folds: bool) -> Option<Line> {
        let mut piece = self.physical()?;
        while piece.trim_ascii().is_empty() {
            piece = self.physical()?;
        }
        let mut line = Line::starting(self.number);
        loop {
            line.add(piece);
            let mut ahead = *self;
            if line.quoted_printable && line.soft_break {
                let Some(next) = ahead.physical() else { break };
                if ends_or_begins_card(next) {
                    break;
                }
                line.drop_soft_break();
                piece = next;
            } else if let Some(b' ' | b'\t') = self.rest.first() {
                let next = ahead.physical()?;
                piece = if spaced_folds { next } else { &next[1..] };
            } else if line.quoted_printable && self.rest.first() == Some(&b'=') {
                piece = ahead.physical()?;
            } else if line.base64 {
                let Some(next) = ahead.physical() else { break };
                if !is_base64(next) {
                    break;
                }
                piece = next;
            } else {
                break;
            }
            *self = ahead;
        }
        line.settle();
        Some(line)
    }

    /// Up to the next break: CR LF, LF, CR, or the CR CR LF that a file sent through a careless program carries.
    fn physical(&mut self) -> Option<&'a [u8]> {
        if self.rest.is_empty() {
            return None;
        }
        let end = self.rest.iter().position(|byte| matches!(byte, b'\r' | b'\n')).unwrap_or(self.rest.len());
        let (line, after) = self.rest.split_at(end);
        let width = match after {
            [b'\r', b'\r', b'\n', ..] => 3,
            [b'\r', b'\n', ..] => 2,
            [] => 0,
            _ => 1,
        };
        self.rest = &after[width..];
        self.number += 1;
        // Files glued together carry a byte-order mark in the middle.
        Some(line.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(line))
    }
}

impl Line {
    fn starting(number: u32) -> Self {
        Self {
            number,
            too_long: false,
            full: false,
            quoted_printable: false,
            base64: false,
            bytes: Vec::new(),
            colon: None,
            left_out: false,
            picture: Vec::new(),
            is_picture: false,
            soft_break: false,
            scanned: 0,
            in_quotes: false,
        }
    }

    /// The group before the name ("item1"), if there is one.
    pub(super) fn group(&self) -> Option<&str> {
        let (group, _) = self.full_name().split_once('.')?;
        Some(group)
    }

    /// The property's name as the file writes it; empty where the line is no property.
    pub(super) fn name(&self) -> &str {
        let name = self.full_name();
        name.rsplit_once('.').map_or(name, |(_, name)| name)
    }

    pub(super) fn is(&self, name: &str) -> bool {
        self.name().eq_ignore_ascii_case(name)
    }

    /// BEGIN:VCARD and END:VCARD.
    pub(super) fn marks(&self, name: &str) -> bool {
        self.is(name) && self.value().trim_ascii().eq_ignore_ascii_case(b"VCARD")
    }

    /// What stands after the colon; the whole line where it is no property.
    pub(super) fn value(&self) -> &[u8] {
        self.colon.map_or(&self.bytes[..], |colon| &self.bytes[colon + 1..])
    }

    /// Head and value together, for a line that turns out to be no property.
    pub(super) fn whole(&self) -> &[u8] {
        &self.bytes
    }

    /// The parameters between name and colon, whole: `TYPE=CELL`, `ENCODING=QUOTED-PRINTABLE`, `WORK`.
    pub(super) fn parameters(&self) -> impl Iterator<Item = &[u8]> {
        let mut in_quotes = false;
        self.head()
            .split(move |&byte| {
                in_quotes ^= byte == b'"';
                byte == b';' && !in_quotes
            })
            .skip(1)
    }

    /// The value of one parameter, without quotes.
    pub(super) fn parameter(&self, wanted: &str) -> Option<&[u8]> {
        self.parameters().find_map(|parameter| {
            let equals = parameter.iter().position(|&byte| byte == b'=')?;
            let (name, value) = (parameter[..equals].trim_ascii(), parameter[equals + 1..].trim_ascii());
            let value = value.strip_prefix(b"\"").unwrap_or(value);
            name.eq_ignore_ascii_case(wanted.as_bytes()).then(|| value.strip_suffix(b"\"").unwrap_or(value))
        })
    }

    fn head(&self) -> &[u8] {
        self.colon.map_or(&[][..], |colon| &self.bytes[..colon])
    }

    fn full_name(&self) -> &str {
        let name = self.head().split(|&byte| byte == b';').next().unwrap_or_default();
        std::str::from_utf8(name.trim_ascii()).unwrap_or_default()
    }

    fn add(&mut self, piece: &[u8]) {
        self.soft_break = piece.last() == Some(&b'=');
        self.full |= self.colon.is_some() && !piece.trim_ascii().is_empty();
        if self.left_out {
            self.keep_picture(piece);
            return;
        }
        let before = self.bytes.len();
        let room = LONGEST.saturating_sub(self.bytes.len());
        let taken = &piece[..piece.len().min(room)];
        self.bytes.extend_from_slice(taken);
        self.seek_colon();
        if let (true, Some(colon)) = (self.left_out, self.colon) {
            self.keep_picture(piece.get(colon + 1 - before..).unwrap_or_default());
        }
        if !self.left_out && taken.len() < piece.len() {
            self.too_long = true;
        }
    }

    fn keep_picture(&mut self, piece: &[u8]) {
        if !self.is_picture {
            return;
        }
        self.picture.extend(piece.iter().filter(|byte| !byte.is_ascii_whitespace()));
        if self.picture.len() > LARGEST_PICTURE {
            (self.is_picture, self.picture) = (false, Vec::new());
        }
    }

    /// Goes on from where it stopped, so that a head broken into thousands of folds is still read once.
    fn seek_colon(&mut self) {
        while self.colon.is_none() && self.scanned < self.bytes.len() {
            match self.bytes[self.scanned] {
                b'"' => self.in_quotes = !self.in_quotes,
                b':' if !self.in_quotes => self.found_colon(self.scanned),
                _ => {}
            }
            self.scanned += 1;
        }
    }

    fn found_colon(&mut self, colon: usize) {
        self.colon = Some(colon);
        self.full = !self.value().trim_ascii().is_empty();
        let encoding = self.parameter("ENCODING").unwrap_or_default().to_ascii_uppercase();
        let bare = |word: &[u8]| self.parameters().any(|parameter| parameter.trim_ascii().eq_ignore_ascii_case(word));
        let quoted_printable = encoding == b"QUOTED-PRINTABLE" || encoding == b"Q" || bare(b"QUOTED-PRINTABLE");
        let base64 = encoding == b"BASE64" || encoding == b"B" || bare(b"BASE64");
        self.quoted_printable = quoted_printable;
        self.base64 = base64;
        let extension = self.name().get(..2).is_some_and(|start| start.eq_ignore_ascii_case("X-"));
        self.left_out = LEFT_OUT.iter().any(|name| self.is(name)) || (base64 && extension);
        if self.left_out {
            self.is_picture = self.is("PHOTO") || self.is("X-MS-CARDPICTURE");
            self.bytes.truncate(colon + 1);
        }
    }

    fn drop_soft_break(&mut self) {
        if !self.too_long && !self.left_out {
            self.bytes.pop();
        }
    }

    /// Decides, once the line is whole, whether it is a property at all.
    fn settle(&mut self) {
        // A quote that is never closed hides the colon.
        if self.colon.is_none()
            && let Some(colon) = self.bytes.iter().position(|&byte| byte == b':')
        {
            self.found_colon(colon);
        }
        let name = self.full_name();
        let proper = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'/');
        if self.name().is_empty() || !name.bytes().all(proper) {
            self.colon = None;
            self.full = true;
            self.quoted_printable = false;
        }
    }
}

/// A soft line break before these is a value that was cut off, not one that goes on.
fn ends_or_begins_card(line: &[u8]) -> bool {
    let line = line.trim_ascii();
    line.eq_ignore_ascii_case(b"END:VCARD") || line.eq_ignore_ascii_case(b"BEGIN:VCARD")
}

fn is_base64(line: &[u8]) -> bool {
    let line = line.trim_ascii();
    !line.is_empty() && line.iter().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'='))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(text: &str, spaced_folds: bool) -> Vec<(u32, String, String)> {
        let mut lines = Lines::of(text.as_bytes());
        std::iter::from_fn(|| lines.next(spaced_folds))
            .map(|line| (line.number, line.name().to_owned(), String::from_utf8_lossy(line.value()).into_owned()))
            .collect()
    }

    #[test]
    fn every_way_of_breaking_a_line() {
        let cases = [
            ("lf", "A:1\nB:2\n", false, vec![(1, "A", "1"), (2, "B", "2")]),
            ("crlf, blank lines", "A:1\r\n\r\nB:2", false, vec![(1, "A", "1"), (3, "B", "2")]),
            ("bare cr", "A:1\rB:2\r", false, vec![(1, "A", "1"), (2, "B", "2")]),
            ("cr cr lf", "A:1\r\r\n 2\r\r\nB:3", false, vec![(1, "A", "12"), (3, "B", "3")]),
            ("fold", "A:on\r\n e\r\n\ttwo\r\nB:3", false, vec![(1, "A", "onetwo"), (4, "B", "3")]),
            ("fold inside the head", "A;TYPE=\n CELL:1", false, vec![(1, "A", "1")]),
            ("2.1 fold keeps its space", "A:one\n two", true, vec![(1, "A", "one two")]),
            ("soft break", "A;QUOTED-PRINTABLE:=D0=\n=90=\n b\nB:2", false, vec![(1, "A", "=D0=90 b"), (4, "B", "2")]),
            (
                "soft break forgotten",
                "A;ENCODING=QUOTED-PRINTABLE:=D0\n=90\nB:2",
                false,
                vec![(1, "A", "=D0=90"), (3, "B", "2")],
            ),
            (
                "soft break before the end",
                "A;QUOTED-PRINTABLE:x=\nEND:VCARD",
                false,
                vec![(1, "A", "x="), (2, "END", "VCARD")],
            ),
            ("colon in quotes", "A;L=\"x:y\":1", false, vec![(1, "A", "1")]),
            ("quote never closed", "A;L=\"x:1", false, vec![(1, "A", "1")]),
            ("group", "item1.A:1", false, vec![(1, "A", "1")]),
            ("no property", "just words\nЦена: 5", false, vec![(1, "", "just words"), (2, "", "Цена: 5")]),
            ("picture, unfolded", "PHOTO;ENCODING=B:QUJD\nREVG\n\nB:2", false, vec![(1, "PHOTO", ""), (4, "B", "2")]),
        ];
        for (case, text, spaced_folds, wanted) in cases {
            let wanted: Vec<_> =
                wanted.into_iter().map(|(n, name, value)| (n, name.to_owned(), value.to_owned())).collect();
            assert_eq!(all(text, spaced_folds), wanted, "{case}");
        }
    }

    #[test]
    fn a_long_value_is_cut_and_a_picture_is_not_copied() {
        let long = "x".repeat(LONGEST * 3);
        let text = format!("NOTE:{long}\nPHOTO;ENCODING=b:{long}\nB:2");
        let mut lines = Lines::of(text.as_bytes());
        let note = lines.next(false).expect("a note");
        assert!(note.too_long && note.bytes.len() == LONGEST && note.bytes.capacity() < LONGEST * 2);
        let photo = lines.next(false).expect("a photo");
        assert!(!photo.too_long && photo.full && photo.value().is_empty());
        assert_eq!(lines.next(false).map(|line| line.number), Some(3));
    }
}
