//! The order of names as the reader knows it from school: Ґ after Г in Ukrainian, Č and Ć after C in Bosnian, Ș after S in Romanian.
//!
//! Where a name stands is kept beside it as bytes that sort (Unicode's CLDR says which), so that a list of a hundred
//! thousand clients is read from an index. Another language of the screens writes them anew.

use std::sync::LazyLock;

use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_locale_core::Locale;
use rusqlite::named_params;

use crate::error::Result;
use crate::say::LANGUAGES;
use crate::tx::Tx;

/// Changes whenever a name gets other bytes (a newer CLDR may give it some, a test notices) or [`LANGUAGES`] stand in another
/// order, so that a book orders its names anew when it is opened.
const VERSION: i64 = 1;
/// More languages than there will be.
const ROOM: i64 = 1000;

/// None where a language has no order of its own data; its names then stand as they are written.
static COLLATORS: LazyLock<Vec<Option<CollatorBorrowed<'static>>>> = LazyLock::new(|| {
    let collator = |tag: &&str| Collator::try_new(tag.parse::<Locale>().ok()?.into(), CollatorOptions::default()).ok();
    LANGUAGES.iter().map(collator).collect()
});

/// The number of a language's alphabet, of this version; the first one's for a language that is not present.
pub fn of(language: &str) -> i64 {
    let place = LANGUAGES.iter().position(|tag| *tag == language).unwrap_or_default();
    VERSION * ROOM + i64::try_from(place).unwrap_or_default()
}

/// Bytes that stand before those of every name which comes later in that alphabet: script first, then letters, then
/// accents, then case.
pub fn place(alphabet: i64, name: &str) -> Vec<u8> {
    let collator = usize::try_from(alphabet % ROOM).ok().and_then(|place| COLLATORS.get(place)?.as_ref());
    let Some(collator) = collator else { return name.as_bytes().to_vec() };
    let mut bytes = Vec::new();
    let Ok(()) = collator.write_sort_key_to(name, &mut bytes);
    bytes
}

/// Orders all names anew.
pub fn rebuild(tx: &Tx, alphabet: i64) -> Result<()> {
    tx.execute("DELETE FROM alphabet", [])?;
    tx.execute(
        "INSERT INTO alphabet (client_id, archived, place)
         SELECT id, archived_at IS NOT NULL, place_in(:alphabet, name) FROM client WHERE merged_into = ''",
        named_params! { ":alphabet": alphabet },
    )?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use sha2::{Digest, Sha256};

    use super::*;

    fn sorted<'name>(language: &str, names: &[&'name str]) -> Vec<&'name str> {
        let mut names = names.to_vec();
        names.sort_by_key(|name| place(of(language), name));
        names
    }

    #[test]
    fn the_letters_of_a_language_stand_as_in_its_alphabet() {
        let alphabets = [
            ("en", "A B C D E F G H I J K L M N O P Q R S T U V W X Y Z"),
            ("ru", "А Б В Г Д Е Ё Ж З И Й К Л М Н О П Р С Т У Ф Х Ц Ч Ш Щ Ъ Ы Ь Э Ю Я"),
            ("uk", "А Б В Г Ґ Д Е Є Ж З И І Ї Й К Л М Н О П Р С Т У Ф Х Ц Ч Ш Щ Ь Ю Я"),
            ("bs", "A B C Č Ć D Dž Đ E F G H I J K L Lj M N Nj O P R S Š T U V Z Ž"),
            ("ro", "A Ă Â B C D E F G H I Î J K L M N O P Q R S Ș T Ț U V W X Y Z"),
        ];
        assert_eq!(alphabets.map(|(language, _)| language), LANGUAGES, "each language has its alphabet here");
        for (language, letters) in alphabets {
            let letters: Vec<&str> = letters.split(' ').collect();
            let small: Vec<String> = letters.iter().map(|letter| letter.to_lowercase()).collect();
            for alphabet in [letters, small.iter().map(String::as_str).collect()] {
                // By their bytes from the last to the first, and every third of them before the rest.
                let mut shuffled = alphabet.clone();
                shuffled.sort_unstable();
                shuffled.reverse();
                shuffled.sort_by_key(|letter| letter.as_bytes()[letter.len() - 1] % 3);
                assert_ne!(shuffled, alphabet);
                assert_eq!(sorted(language, &shuffled), alphabet, "{language}");
            }
        }
    }

    #[test]
    fn names_stand_where_a_reader_looks_for_them() {
        let cases: &[(&str, &[&str])] = &[
            // Accents and case decide only between names that are the same otherwise.
            ("en", &["", "-x", "🌸", "12", "2", "ana", "Ana", "Ána", "Ana Maria", "Ana-Maria", "Anamaria", "Anna"]),
            // The reader's own script comes first; what stands before the letters is nobody's.
            ("en", &["7", "Zoe", "Анна", "Яна"]),
            ("bs", &["7", "Zoe", "Žana", "Анна", "Ђурђа"]),
            ("ro", &["7", "Zoe", "Анна", "Яна"]),
            ("ru", &["7", "Анна", "Яна", "Anna", "Zoe"]),
            ("uk", &["7", "Анна", "Яна", "Anna", "Zoe"]),
            // A letter of one alphabet is an accent in another.
            ("ru", &["Ганна", "Ґанна", "Гнат", "Ежи", "Ёлка", "Ель", "Жанна"]),
            ("uk", &["Ганна", "Гнат", "Ґанна", "Дарина", "Євгенія", "Жанна"]),
            ("uk", &["Илона", "Іванна", "Їванка", "Йосипа"]),
            ("bs", &["Cvita", "Čedo", "Ćamila", "Dino", "Dzafer", "Dženan", "Đurđa", "Ema"]),
            ("bs", &["Lana", "Luna", "Ljubica", "Mia", "Nina", "Nura", "Njegoslava", "Olga", "Sz", "Šejla"]),
            ("en", &["Ćamila", "Čedo", "Cvita", "Đina", "Dino", "Luna", "Ștefan", "Stela"]),
            // The cedilla is how many keyboards write the comma below.
            ("ro", &["Stan", "Sz", "Şerban", "Ștefan", "Tudor", "Țurcanu", "Uta"]),
        ];
        for (language, names) in cases {
            let mut shuffled = names.to_vec();
            shuffled.reverse();
            assert_eq!(sorted(language, &shuffled), *names, "{language}");
        }
        assert_eq!(place(of("uk"), "Олена"), place(of("uk"), "Олена"));
    }

    #[test]
    fn an_unknown_language_is_read_as_the_first_one_and_an_unknown_alphabet_still_orders() {
        assert_eq!((of("de"), of("")), (of("en"), of("en")));
        assert_eq!(place(0, "Ana"), place(of("en"), "Ana"), "before anybody said in which language");
        assert_eq!(place(ROOM - 1, "Ana"), b"Ana");
        assert_eq!(place(-1, "Ana"), b"Ana");
    }

    #[test]
    fn the_bytes_are_those_of_this_version() {
        let told: Vec<u8> = LANGUAGES.iter().flat_map(|language| place(of(language), "Ђурђа Čović, Ґ. Ștef")).collect();
        assert_eq!(
            hex::encode(Sha256::digest(told)),
            "c7f5e9453d2b500e2ee385d8a7a7967d313e7ab8fedb670d8b4168663556eee3",
            "names have other bytes now: raise VERSION, so that books order theirs anew"
        );
    }
}
