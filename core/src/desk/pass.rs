//! The owner's ways in: another passphrase, and the recovery code for when it is forgotten. The book itself is not rewritten.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Desk, Nothing};
use crate::day::{Day, Instant};
use crate::error::{Error, Result, Rule};
use crate::key::DataKey;
use crate::key::code::RecoveryCode;
use crate::key::file::KeyWay;
use crate::key::secret::Secret;

/// A passphrase shorter than this is refused; weaker ones above it are only warned about.
const PASSPHRASE: usize = 8;

#[derive(Debug, Deserialize, TS)]
pub struct DeskStrength {
    pub passphrase: Secret,
    /// Words a guesser would try first: the name of the business.
    pub hints: Vec<String>,
}

#[derive(Debug, Serialize, TS)]
pub struct DeskStrengthOut {
    /// 0 to 4, as zxcvbn counts.
    pub score: u8,
    pub long_enough: bool,
}

#[derive(Debug, Deserialize, TS)]
pub struct PassphraseChange {
    pub now: Secret,
    pub passphrase: Secret,
}

#[derive(Debug, Deserialize, TS)]
pub struct CodeMake {
    /// Whoever sits at an open book is not always its owner.
    pub passphrase: Secret,
}

#[derive(Debug, Serialize, TS)]
pub struct CodeMade {
    /// Seven groups of four signs; shown once.
    pub code: String,
}

#[derive(Debug, Deserialize, TS)]
pub struct CodeKeep {
    /// The last group, typed from the paper.
    pub last: String,
}

#[derive(Debug, Deserialize, TS)]
pub struct DeskRecover {
    pub code: Secret,
    /// The passphrase from now on.
    pub passphrase: Secret,
}

#[derive(Debug, Serialize, TS)]
pub struct KeysShown {
    /// A recovery code opens the book too.
    pub code: bool,
    pub code_made: Option<Day>,
}

pub fn strength(_: &mut Desk, args: DeskStrength, _: Instant) -> Result<DeskStrengthOut> {
    // A guesser tries the words of a name one by one too.
    let hints: Vec<&str> = args.hints.iter().flat_map(|hint| hint.split_whitespace().chain([hint.as_str()])).collect();
    // zxcvbn's work grows with length; what stands after a hundred characters cannot make it weaker.
    let start: String = args.passphrase.bare().chars().take(100).collect();
    let score = u8::from(zxcvbn::zxcvbn(&start, &hints).score());
    Ok(DeskStrengthOut { score, long_enough: args.passphrase.bare().chars().count() >= PASSPHRASE })
}

/// What opens the book besides the passphrase; nothing of it is secret.
pub fn keys(desk: &mut Desk, _: Nothing, _: Instant) -> Result<KeysShown> {
    desk.book()?;
    let keys = desk.keys()?;
    Ok(KeysShown { code: keys.has(KeyWay::Code), code_made: keys.made(KeyWay::Code) })
}

/// Another passphrase. Copies of the book made before still open with the old one.
pub fn change(desk: &mut Desk, args: PassphraseChange, at: Instant) -> Result<Nothing> {
    desk.book()?;
    long_enough(&args.passphrase)?;
    let key = desk.try_own(KeyWay::Passphrase, args.now.bare(), at)?;
    desk.put_key(KeyWay::Passphrase, args.passphrase.bare(), &key, at)?;
    Ok(Nothing {})
}

/// A new recovery code, which opens nothing yet: first she shows that it stands on paper.
pub fn code_make(desk: &mut Desk, args: CodeMake, at: Instant) -> Result<CodeMade> {
    desk.book()?;
    desk.try_own(KeyWay::Passphrase, args.passphrase.bare(), at)?;
    let code = RecoveryCode::random()?;
    let made = CodeMade { code: code.words().to_string() };
    desk.code = Some(code);
    Ok(made)
}

/// From now on this code opens the book, and the one before no longer does.
pub fn code_keep(desk: &mut Desk, args: CodeKeep, at: Instant) -> Result<Nothing> {
    desk.book()?;
    let key = desk.key().cloned().ok_or(Error::Broken("an open book has its key"))?;
    let code = desk.code.take().ok_or_else(|| Error::not_found("code"))?;
    if !code.ends_with(&args.last) {
        desk.code = Some(code);
        return Err(Error::invalid("last", Rule::Unlike));
    }
    desk.put_key(KeyWay::Code, &code.secret(), &key, at)?;
    Ok(Nothing {})
}

/// Opens the book with the recovery code and gives it another passphrase, because the old one is forgotten.
pub fn recover(desk: &mut Desk, args: DeskRecover, at: Instant) -> Result<Nothing> {
    if !desk.can_be_opened()? {
        return Ok(Nothing {});
    }
    let code = RecoveryCode::read(args.code.bare()).ok_or_else(|| Error::invalid("code", Rule::Unlike))?;
    long_enough(&args.passphrase)?;
    let key = desk.try_own(KeyWay::Code, &code.secret(), at)?;
    // Before it is opened: a book that is open must be one whose passphrase she knows.
    desk.put_key(KeyWay::Passphrase, args.passphrase.bare(), &key, at)?;
    desk.open_found(key, at)?;
    Ok(Nothing {})
}

pub(super) fn long_enough(passphrase: &Secret) -> Result<()> {
    if passphrase.bare().chars().count() < PASSPHRASE {
        return Err(Error::invalid_with("passphrase", Rule::TooShort, PASSPHRASE));
    }
    Ok(())
}

impl Desk {
    fn put_key(&self, way: KeyWay, secret: &str, key: &DataKey, at: Instant) -> Result<()> {
        let today = self.zone_while_locked().moment(at).day();
        let mut keys = self.keys()?;
        keys.put(way, secret, key, today)?;
        keys.write(&self.key_file())
    }
}
