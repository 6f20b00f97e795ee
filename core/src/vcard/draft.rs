//! Gathers one card's lines and hands them over in the plain form every reader understands.

use base64::engine::DecodePaddingMode;
use base64::engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig};
use base64::{Engine, alphabet};
use calcard::vcard::VCard;

use super::letters::{Letters, quoted_printable};
use super::line::Line;
use super::{Mend, Mended, Outcome, Reason, card};

/// The largest card, in bytes without pictures, and the most lines in it.
const LARGEST: usize = 1024 * 1024;
const MOST_LINES: u32 = 1000;

/// A card while its lines come in.
///
/// calcard splits values, resolves escapes and reads parameters, but it cannot be given a phone's file as it is:
/// it takes text, so letters must be decoded first (and a fold may cut a letter in two); a quoted-printable value it
/// splits and unescapes before decoding, reading it as Latin-1 where no CHARSET is given; a bad date it repairs in
/// its own way; a missing END swallows the next card; TYPE="cell,own" loses the unknown word. So each line is
/// rewritten here, unfolded and decoded.
pub(super) struct Draft {
    line: u32,
    text: String,
    version: String,
    lines: u32,
    too_long: bool,
    picture: Option<Vec<u8>>,
    agent: Agent,
    mended: Vec<Mended>,
    unused: Vec<String>,
    /// The last line was a note, so that words on a line of their own can be its next line.
    after_note: bool,
    /// The card writes its property names in capitals, as nearly all do.
    capitals: bool,
}

/// A card may hold the card of someone's agent.
#[derive(PartialEq, Eq)]
enum Agent {
    None,
    Expected,
    Inside,
}

impl Draft {
    pub(super) fn begun(begin: &Line) -> Self {
        Self {
            line: begin.number,
            text: "BEGIN:VCARD".to_owned(),
            version: String::new(),
            lines: 0,
            too_long: false,
            picture: None,
            agent: Agent::None,
            mended: Vec::new(),
            unused: Vec::new(),
            after_note: false,
            capitals: begin.name() == "BEGIN",
        }
    }

    pub(super) fn version(&self) -> &str {
        &self.version
    }

    pub(super) fn is_old(&self) -> bool {
        self.version == "2.1"
    }

    pub(super) fn has_picture(&self) -> bool {
        self.picture.is_some()
    }

    pub(super) fn expects_agent(&self) -> bool {
        self.agent == Agent::Expected
    }

    pub(super) fn is_in_agent(&self) -> bool {
        self.agent == Agent::Inside
    }

    /// The file stopped, or another card began, before this one's end.
    pub(super) fn unended(mut self) -> Self {
        self.mended.push(Mended { what: Mend::NoEnd, text: String::new() });
        self
    }

    pub(super) fn add(&mut self, line: &Line, letters: &Letters<'_>) {
        match self.agent {
            Agent::Inside => {
                if line.marks("END") {
                    self.agent = Agent::None;
                }
                return;
            }
            Agent::Expected if line.marks("BEGIN") => {
                self.agent = Agent::Inside;
                self.unused.push("AGENT".to_owned());
                return;
            }
            Agent::Expected | Agent::None => self.agent = Agent::None,
        }
        self.lines += 1;
        self.too_long |= line.too_long || self.lines > MOST_LINES || self.text.len() > LARGEST;
        if self.too_long {
            return;
        }
        // The reader below would take any other BEGIN or END for the end of the card.
        if self.is_loose(line) || line.is("BEGIN") || line.is("END") {
            self.add_loose(line, letters);
            return;
        }
        self.after_note = line.is("NOTE");
        if line.is("AGENT") {
            self.agent = if line.full { Agent::None } else { Agent::Expected };
        }
        if let Some(picture) = picture(line) {
            self.picture.get_or_insert(picture);
        } else if line.left_out && line.full {
            self.unused.push(line.name().to_ascii_uppercase());
        } else if line.full || self.after_note {
            // Any other property without a value says nothing, not even that it is not brought.
            self.add_property(line, letters);
        }
    }

    /// Some phones break a note's lines without marking it: "Allergy: latex" after a NOTE is no property.
    fn is_loose(&self, line: &Line) -> bool {
        let name = line.name();
        let small = name.bytes().any(|byte| byte.is_ascii_lowercase());
        let extension = name.starts_with("X-") || name.starts_with("x-");
        name.is_empty() || (self.after_note && self.capitals && small && !extension && line.group().is_none())
    }

    fn add_loose(&mut self, line: &Line, letters: &Letters<'_>) {
        let (text, _) = letters.text(line.whole(), None);
        if self.after_note {
            self.text.push_str("\\n");
            self.text.push_str(&tidy_escapes(&text.replace('\\', "\\\\")));
        } else {
            self.mended.push(Mended { what: Mend::Unreadable, text: text.trim().to_owned() });
        }
    }

    fn add_property(&mut self, line: &Line, letters: &Letters<'_>) {
        let (value, lossy) = letters.value(line);
        if line.is("VERSION") {
            value.trim().clone_into(&mut self.version);
        }
        if lossy {
            self.mended.push(Mended { what: Mend::Letters, text: value.trim().to_owned() });
        }
        self.text.push_str("\r\n");
        if let Some(group) = line.group() {
            self.text.push_str(group);
            self.text.push('.');
        }
        self.text.push_str(line.name());
        for parameter in line.parameters() {
            let (parameter, _) = letters.text(parameter, None);
            if let Some(parameter) = plain_parameter(parameter.trim(), line.base64) {
                self.text.push(';');
                self.text.push_str(&parameter);
            }
        }
        // Read as text, a birthday keeps the very characters the file has.
        self.text.push_str(if line.is("BDAY") { ";VALUE=TEXT:" } else { ":" });
        let value = tidy_escapes(&value);
        // In 2.1 a comma inside a name is only a comma.
        let old_name = self.is_old() && line.is("N") && !line.quoted_printable;
        self.text.push_str(&if old_name { value.replace(',', "\\,") } else { value });
    }

    pub(super) fn understood(mut self) -> Outcome {
        if self.too_long {
            return Outcome::Rejected { line: self.line, reason: Reason::TooLong };
        }
        self.text.push_str("\r\nEND:VCARD\r\n");
        let Ok(vcard) = VCard::parse(&self.text) else {
            return Outcome::Rejected { line: self.line, reason: Reason::Broken };
        };
        let mut card = match card::of(&vcard) {
            Ok(card) => card,
            Err(reason) => {
                return Outcome::Rejected { line: self.line, reason };
            }
        };
        card.line = self.line;
        card.picture = self.picture;
        card.mended.append(&mut self.mended);
        for name in self.unused {
            if !card.unused.contains(&name) {
                card.unused.push(name);
            }
        }
        Outcome::Card(card)
    }
}

/// A picture that stands in the card itself: in base64, or as a `data:` address. One that lies elsewhere is not fetched.
fn picture(line: &Line) -> Option<Vec<u8>> {
    const PADDED_OR_NOT: GeneralPurpose = GeneralPurpose::new(
        &alphabet::STANDARD,
        GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
    );
    let inside = line.picture.strip_prefix(b"data:").and_then(|address| {
        let comma = address.iter().position(|byte| *byte == b',')?;
        address[..comma].ends_with(b";base64").then(|| &address[comma + 1..])
    });
    let letters = inside.or_else(|| line.base64.then_some(&line.picture))?;
    PADDED_OR_NOT.decode(letters).ok().filter(|picture| !picture.is_empty())
}

/// A parameter as version 3.0 would write it; None for those that told how the line was encoded, and for those so
/// damaged that calcard would lose its place and take the next line for a part of this one.
fn plain_parameter(parameter: &str, base64: bool) -> Option<String> {
    // Android's 2.1 hides the owner's own label here: X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=D0=9C…).
    if let Some(custom) = parameter.strip_prefix("X-CUSTOM(") {
        let label = custom.trim_end_matches(')').rsplit(',').next().unwrap_or_default();
        let label = String::from_utf8_lossy(&quoted_printable(label.as_bytes())).into_owned();
        return Some(format!("TYPE=\"{}\"", label.replace(is_not_plain, " ")));
    }
    let (name, value) = parameter.split_once('=').map_or((parameter, None), |(name, value)| (name, Some(value)));
    let name = name.trim();
    let told = match name.to_ascii_uppercase().as_str() {
        "ENCODING" => !base64,
        "CHARSET" | "VALUE" | "QUOTED-PRINTABLE" | "8BIT" | "7BIT" => true,
        _ => false,
    };
    if told || name.is_empty() || name.contains(|letter| is_not_plain(letter) || letter == ' ') {
        return None;
    }
    let Some(value) = value else { return Some(name.to_owned()) };
    let bare = value.replace('"', "");
    let list = !bare.contains([';', ':']) && (name.eq_ignore_ascii_case("TYPE") || !value.contains('"'));
    let bare = bare.trim().replace(|letter: char| letter == '\\' || letter.is_control(), " ");
    match (bare.is_empty(), list) {
        (true, _) => None,
        // calcard knows no quotes around a list of types, though many phones write them.
        (_, true) => Some(format!("{name}={bare}")),
        (_, false) => Some(format!("{name}=\"{bare}\"")),
    }
}

/// What would end a parameter's name or an own label too early.
fn is_not_plain(letter: char) -> bool {
    matches!(letter, ';' | ':' | ',' | '=' | '"' | '\\') || letter.is_control()
}

/// Keeps the escapes every version knows, doubles any other backslash, and writes a real line break as one.
fn tidy_escapes(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    let mut letters = value.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => match letters.next_if(|next| matches!(next, ';' | ',' | ':' | '"' | 'n' | 'N' | '\\')) {
                Some(next) => out.extend(['\\', next]),
                None => out.push_str("\\\\"),
            },
            '\r' => {
                letters.next_if_eq(&'\n');
                out.push_str("\\n");
            }
            '\n' => out.push_str("\\n"),
            other => out.push(other),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_every_version_knows() {
        let cases = [
            ("a\\;b\\,c\\nd", "a\\;b\\,c\\nd"),
            ("AC\\DC", "AC\\\\DC"),
            ("end\\", "end\\\\"),
            ("two\r\nlines\nthree", "two\\nlines\\nthree"),
            ("a\\\\nb", "a\\\\nb"),
        ];
        for (text, wanted) in cases {
            assert_eq!(tidy_escapes(text), wanted, "{text}");
        }
    }

    #[test]
    fn parameters_in_plain_form() {
        let cases = [
            ("ENCODING=QUOTED-PRINTABLE", None),
            ("charset=utf-8", None),
            ("CELL", Some("CELL")),
            ("X-SERVICE-TYPE=\"a:b\"", Some("X-SERVICE-TYPE=\"a:b\"")),
            ("LABEL=\"a:b", Some("LABEL=\"a:b\"")),
            ("TYPE=", None),
            ("ENCODING,=QUOTED-PRINTABLE", None),
            ("type=\"cell,voice\"", Some("type=cell,voice")),
            ("X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=D0=9C=D0=B0=D0=BC=D0=B0)", Some("TYPE=\"Мама\"")),
        ];
        for (parameter, wanted) in cases {
            assert_eq!(plain_parameter(parameter, false).as_deref(), wanted, "{parameter}");
        }
    }
}
