//! How a name is found in any script: `djurdja`, `Đurđa` and `Ђурђа` become one spelling.

/// Changes whenever [`name`] folds differently or more is searched, so that a book builds its search anew when it is opened.
pub const VERSION: i64 = 2;

/// One spelling for case, accents and script, for search only; what she typed is kept beside it.
/// Letters outside Latin are written in Latin first (Ukrainian and Russian vowels that are typed for each other fall
/// together), then the Serbian, Bosnian and English ways to write one sound.
pub fn name(text: &str) -> String {
    let mut latin = String::with_capacity(text.len());
    for letter in text.chars().flat_map(char::to_lowercase) {
        match letter {
            'ё' => latin.push('e'),
            'ґ' => latin.push('g'),
            'ї' | 'і' | 'й' => latin.push('i'),
            // Hard and soft signs have no sound of their own.
            'ъ' | 'ь' | '\'' | '’' | 'ʼ' => {}
            _ => latin.push_str(any_ascii::any_ascii_char(letter)),
        }
    }
    latin.make_ascii_lowercase();
    for (pair, sound) in
        [("shch", "sc"), ("dzh", "dz"), ("zh", "z"), ("sh", "s"), ("ch", "c"), ("kh", "h"), ("dj", "d")]
    {
        if latin.contains(pair) {
            latin = latin.replace(pair, sound);
        }
    }
    let mut folded = String::with_capacity(latin.len());
    for letter in latin.chars() {
        match letter {
            'y' | 'j' => folded.push('i'),
            'a'..='z' | '0'..='9' => folded.push(letter),
            _ if folded.ends_with(' ') || folded.is_empty() => {}
            _ => folded.push(' '),
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

/// Only the digits, for phones.
pub fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_name_in_every_script_folds_to_one_spelling() {
        let same = [
            &["djurdja", "Đurđa", "Ђурђа", "ĐURĐA"][..],
            &["sejla", "Šejla", "Шејла"],
            &["hatidza", "Hatidža", "Хатиџа"],
            &["алена", "Алёна", "Alena"],
            &["Ковач", "Kovač", "kovach"],
            &["Žanna", "Жанна", "zhanna"],
            &["Щука", "shchuka"],
            &["Олексій", "Oleksii", "oleksij"],
            &["Юлия", "Юлія"],
            &["Țurcanu", "turcanu", "Ţurcanu"],
            &["Ana-Maria  Popescu", "ana maria popescu"],
            &["Мар’яна", "Маряна", "Мар'яна"],
        ];
        for names in same {
            let folded: Vec<String> = names.iter().map(|each| name(each)).collect();
            assert!(folded.windows(2).all(|pair| pair[0] == pair[1]), "{names:?} became {folded:?}");
        }
        assert_ne!(name("Ана"), name("Яна"));
        assert_eq!(name("  🌸  "), name("🌸"));
    }
}
