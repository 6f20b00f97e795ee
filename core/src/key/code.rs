//! The recovery code: 128 random bits as seven groups of four signs, to be printed and put away.
//!
//! The signs are Crockford's base 32, which has no I, L, O and U; the last twelve bits say whether it was copied rightly, so
//! that a slip of the pen is told apart from the code of another book.

use std::fmt::Write;

use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::error::Result;

const SIGNS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Bytes of chance, and of the whole with the check.
const CHANCE: usize = 16;
const GROUPS: usize = 7;
const GROUP: usize = 4;

/// Letters that look like a sign of the code: those Crockford names, and those of a Cyrillic keyboard.
const LOOKS_LIKE: [(char, char); 15] = [
    ('O', '0'),
    ('I', '1'),
    ('L', '1'),
    ('А', 'A'),
    ('В', 'B'),
    ('С', 'C'),
    ('Е', 'E'),
    ('Н', 'H'),
    ('К', 'K'),
    ('М', 'M'),
    ('Р', 'P'),
    ('Т', 'T'),
    ('Х', 'X'),
    ('О', '0'),
    ('І', '1'),
];

#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct RecoveryCode([u8; CHANCE]);

impl RecoveryCode {
    pub fn random() -> Result<RecoveryCode> {
        let mut chance = [0; CHANCE];
        getrandom::fill(&mut chance)?;
        Ok(RecoveryCode(chance))
    }

    /// As it was typed from paper: in any case, with or without spaces and dashes. None when a sign is missing or wrong.
    pub fn read(typed: &str) -> Option<RecoveryCode> {
        let mut bits: u128 = 0;
        let mut check: u128 = 0;
        let mut count = 0;
        for sign in typed.chars().flat_map(char::to_uppercase).filter(|sign| sign.is_alphanumeric()) {
            let sign = LOOKS_LIKE.iter().find(|(typed, _)| *typed == sign).map_or(sign, |(_, meant)| *meant);
            let value = u128::try_from(SIGNS.iter().position(|known| char::from(*known) == sign)?).ok()?;
            count += 1;
            match count {
                1..=25 => bits = bits << 5 | value,
                // Three bits of the code, and the first two of the check.
                26 => (bits, check) = (bits << 3 | value >> 2, value & 3),
                27..=28 => check = check << 5 | value,
                _ => return None,
            }
        }
        let code = RecoveryCode(bits.to_be_bytes());
        (count == GROUPS * GROUP && check == code.check()).then_some(code)
    }

    /// In groups, as it is shown and printed.
    pub fn words(&self) -> Zeroizing<String> {
        let signs = self.signs();
        let mut words = Zeroizing::new(String::with_capacity(GROUPS * (GROUP + 1)));
        for (index, sign) in signs.chars().enumerate() {
            if index > 0 && index % GROUP == 0 {
                words.push('-');
            }
            words.push(sign);
        }
        words
    }

    /// What the key is wrapped with: the same however it was typed.
    pub fn secret(&self) -> Zeroizing<String> {
        self.signs()
    }

    /// Whether these are the signs of its last group, as somebody types them who has it before her.
    pub fn ends_with(&self, typed: &str) -> bool {
        let before = &self.signs()[..(GROUPS - 1) * GROUP];
        typed.chars().filter(|sign| sign.is_alphanumeric()).count() == GROUP
            && RecoveryCode::read(&format!("{before}{typed}")).is_some()
    }

    fn signs(&self) -> Zeroizing<String> {
        let bits = u128::from_be_bytes(self.0);
        let sign = |value: u128| char::from(SIGNS[usize::try_from(value & 31).unwrap_or_default()]);
        let mut signs = Zeroizing::new(String::with_capacity(GROUPS * GROUP));
        for place in (0..25).rev() {
            signs.push(sign(bits >> (place * 5 + 3)));
        }
        let check = self.check();
        let _ = write!(signs, "{}{}{}", sign((bits & 7) << 2 | check >> 10), sign(check >> 5), sign(check));
        signs
    }

    /// CRC-12 (polynomial 80F): it notices every single wrong sign and any two next to each other, swapped ones too.
    fn check(&self) -> u128 {
        let bits = u128::from_be_bytes(self.0);
        (0..128).rev().fold(0xFFF, |check: u128, place| {
            let carry = (check >> 11 ^ bits >> place) & 1;
            (check << 1 & 0xFFF) ^ (0x80F * carry)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_again_however_it_is_copied() {
        for chance in [[0; CHANCE], [255; CHANCE], *b"sixteen of these"] {
            let code = RecoveryCode(chance);
            let words = code.words();
            assert_eq!((words.len(), words.matches('-').count()), (34, 6), "{}", *words);
            let spaced = words.replace('-', " ").to_lowercase();
            let bare = words.replace('-', "");
            let slips = words.replace('0', "O").replace('1', "l");
            let cyrillic: String = words
                .chars()
                .map(|sign| LOOKS_LIKE[3..].iter().find(|(_, latin)| *latin == sign).map_or(sign, |(typed, _)| *typed))
                .collect();
            for typed in [words.to_string(), spaced, bare, slips, cyrillic, format!(" {}\n", *words)] {
                assert!(RecoveryCode::read(&typed).is_some_and(|read| read == code), "{typed}");
            }
        }
    }

    #[test]
    fn a_slip_of_the_pen_is_no_code() {
        let code = RecoveryCode(*b"sixteen of these");
        let words = code.words();
        for place in 0..words.len() {
            let mut signs: Vec<char> = words.chars().collect();
            if signs[place] == '-' {
                continue;
            }
            for other in
                SIGNS.iter().map(|sign| char::from(*sign)).filter(|sign| *sign != char::from(words.as_bytes()[place]))
            {
                signs[place] = other;
                let typed: String = signs.iter().collect();
                assert!(RecoveryCode::read(&typed).is_none(), "{typed}");
            }
        }
        let bare = words.replace('-', "");
        for place in 1..bare.len() {
            let mut signs: Vec<char> = bare.chars().collect();
            signs.swap(place - 1, place);
            let swapped: String = signs.iter().collect();
            assert!(swapped == bare || RecoveryCode::read(&swapped).is_none(), "{swapped}");
        }
        for typed in ["", "-", &words[1..], &format!("{}0", *words), "ЖЖЖЖ-ЖЖЖЖ", &"0".repeat(100_000)] {
            assert!(RecoveryCode::read(typed).is_none(), "{} signs", typed.len());
        }
    }

    #[test]
    fn the_last_group_shows_that_she_has_it_before_her() {
        let code = RecoveryCode(*b"sixteen of these");
        let words = code.words();
        let last = &words[30..];
        assert!(code.ends_with(last) && code.ends_with(&last.to_lowercase()));
        for typed in ["", "0000", &words[..4], &last[1..], &words] {
            assert!(!code.ends_with(typed), "{typed}");
        }
    }
}
