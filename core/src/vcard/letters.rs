//! Turns a phone's bytes into letters, whichever alphabet and decade they come from.

use std::borrow::Cow;
use std::cell::OnceCell;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::line::{Line, Lines};

/// How the letters of one file are read.
pub(super) struct Letters<'a> {
    bytes: &'a [u8],
    guess: OnceCell<&'static Encoding>,
}

/// UTF-16 becomes UTF-8, a byte-order mark goes; anything else stays where it is, uncopied.
pub(super) fn of_file(bytes: &[u8]) -> Cow<'_, [u8]> {
    let wide = match bytes {
        [0xEF, 0xBB, 0xBF, rest @ ..] => return Cow::Borrowed(rest),
        [0xFF, 0xFE, ..] | [b'B' | b'b' | b'\r' | b'\n', 0, ..] => UTF_16LE,
        [0xFE, 0xFF, ..] | [0, b'B' | b'b' | b'\r' | b'\n', ..] => UTF_16BE,
        _ => return Cow::Borrowed(bytes),
    };
    match wide.decode_with_bom_removal(bytes).0 {
        Cow::Owned(text) => Cow::Owned(text.into_bytes()),
        Cow::Borrowed(text) => Cow::Borrowed(text.as_bytes()),
    }
}

impl<'a> Letters<'a> {
    pub(super) fn of(bytes: &'a [u8]) -> Self {
        Self { bytes, guess: OnceCell::new() }
    }

    /// A line's value as text, still escaped. The second is true where some letters could not be read.
    pub(super) fn value(&self, line: &Line) -> (String, bool) {
        let declared =
            line.parameter("CHARSET").and_then(Encoding::for_label).filter(|encoding| encoding.is_ascii_compatible());
        if !line.quoted_printable {
            return self.text(line.value(), declared);
        }
        let bytes = quoted_printable(line.value());
        match declared {
            // Bytes spelled out one by one are what the phone meant, even if they happen to be good UTF-8.
            Some(encoding) if encoding != encoding_rs::UTF_8 => {
                let (text, lossy) = encoding.decode_without_bom_handling(&bytes);
                (text.into_owned(), lossy)
            }
            _ => self.text(&bytes, declared),
        }
    }

    /// Good UTF-8 wins over what is declared: a file saved again as UTF-8 often keeps its old CHARSET.
    pub(super) fn text(&self, bytes: &[u8], declared: Option<&'static Encoding>) -> (String, bool) {
        if let Ok(text) = std::str::from_utf8(bytes) {
            return (text.to_owned(), false);
        }
        let damaged = String::from_utf8_lossy(bytes);
        let lost = damaged.matches(char::REPLACEMENT_CHARACTER).count();
        let kept = damaged.chars().filter(|letter| !letter.is_ascii()).count() - lost;
        let encoding = match declared {
            Some(encoding) => encoding,
            // A value cut in the middle of a letter is still UTF-8; in an old alphabet hardly a letter would pass for it.
            None if kept > lost => encoding_rs::UTF_8,
            None => self.guess.get_or_init(|| self.guess()),
        };
        let (text, lossy) = encoding.decode_without_bom_handling(bytes);
        (text.into_owned(), lossy)
    }

    /// Looks at every undeclared value of the file, since one short name tells little.
    fn guess(&self) -> &'static Encoding {
        let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
        let mut lines = Lines::of(self.bytes);
        let mut fed = false;
        while let Some(line) = lines.next(false) {
            if line.parameter("CHARSET").is_some() {
                continue;
            }
            let value =
                if line.quoted_printable { Cow::Owned(quoted_printable(line.value())) } else { line.value().into() };
            if std::str::from_utf8(&value).is_err() {
                detector.feed(&value, false);
                detector.feed(b"\n", false);
                fed = true;
            }
        }
        detector.feed(b"", true);
        if fed { detector.guess(None, Utf8Detection::Deny) } else { WINDOWS_1252 }
    }
}

/// Decodes `=D0=90`. A separator that was spelled out is part of the text, so it comes out escaped;
/// a backslash that was spelled out stays an escape, as phones that escape first and encode afterwards mean it.
pub(super) fn quoted_printable(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let [first, after @ ..] = rest {
        let decoded = match rest {
            [b'=', high, low, ..] => hex(*high).zip(hex(*low)).map(|(high, low)| high * 16 + low),
            _ => None,
        };
        let Some(byte) = decoded else {
            out.push(*first);
            rest = after;
            continue;
        };
        if matches!(byte, b';' | b',') && out.last() != Some(&b'\\') {
            out.push(b'\\');
        }
        out.push(byte);
        rest = &rest[3..];
    }
    out
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|value| u8::try_from(value).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spelled_out_bytes() {
        let cases: [(&str, &[u8]); 6] = [
            ("=41nna", b"Anna"),
            ("=D0=90", "А".as_bytes()),
            ("a=3Bb;c", b"a\\;b;c"),
            ("a=5C=3Bb", b"a\\;b"),
            ("100=", b"100="),
            ("=ZZ=4", b"=ZZ=4"),
        ];
        for (text, wanted) in cases {
            assert_eq!(quoted_printable(text.as_bytes()), wanted, "{text}");
        }
    }

    #[test]
    fn undeclared_letters_are_guessed_from_the_whole_file() {
        let text = "BEGIN:VCARD\nN:Шевченко;Олена\nNOTE:Любить м'ятний чай і тишу\nEND:VCARD\nBEGIN:VCARD\nN:Иванова;Алёна\nEND:VCARD\n";
        let (bytes, _, _) = encoding_rs::WINDOWS_1251.encode(text);
        let letters = Letters::of(&bytes);
        let (name, _, _) = encoding_rs::WINDOWS_1251.encode("Алёна");
        assert_eq!(letters.text(&name, None), ("Алёна".to_owned(), false));
    }

    #[test]
    fn a_letter_cut_in_half_costs_only_itself() {
        let cut = &"Олена".as_bytes()[..9];
        let letters = Letters::of(cut);
        assert_eq!(letters.text(cut, None), ("Олен\u{FFFD}".to_owned(), true));
    }

    #[test]
    fn wide_files() {
        let wide = |text: &str, little: bool| -> Vec<u8> {
            text.encode_utf16().flat_map(|unit| if little { unit.to_le_bytes() } else { unit.to_be_bytes() }).collect()
        };
        let text = "BEGIN:VCARD\r\nFN:Ђурђа 🌸";
        for bytes in [
            wide(text, true),
            wide(text, false),
            wide(&format!("\u{FEFF}{text}"), true),
            wide(&format!("\u{FEFF}{text}"), false),
            format!("\u{FEFF}{text}").into_bytes(),
            text.as_bytes().to_vec(),
        ] {
            assert_eq!(&*of_file(&bytes), text.as_bytes());
        }
    }
}
