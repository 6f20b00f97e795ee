//! The people in her life a phone knows of: her son, her husband, her mother.

use super::{Related, Relation};

/// What owners write, in the languages of our books; Apple's and Android's own words are the English ones.
const WORDS: [(Relation, &[&str]); 7] = [
    (
        Relation::Child,
        &[
            "child",
            "son",
            "daughter",
            "ребёнок",
            "ребенок",
            "сын",
            "дочь",
            "дочка",
            "дитина",
            "син",
            "дочка",
            "донька",
            "dijete",
            "sin",
            "kćer",
            "kćerka",
            "kći",
            "ćerka",
            "дете",
            "кћерка",
            "ћерка",
            "кћи",
            "copil",
            "fiu",
            "fiică",
        ],
    ),
    (
        Relation::Partner,
        &[
            "partner",
            "spouse",
            "husband",
            "wife",
            "domestic partner",
            "domestic-partner",
            "boyfriend",
            "girlfriend",
            "fiancé",
            "fiancée",
            "sweetheart",
            "супруг",
            "супруга",
            "муж",
            "жена",
            "партнёр",
            "партнер",
            "парень",
            "девушка",
            "чоловік",
            "дружина",
            "хлопець",
            "дівчина",
            "suprug",
            "supruga",
            "muž",
            "žena",
            "momak",
            "djevojka",
            "супружник",
            "муж",
            "soț",
            "soție",
            "partener",
            "parteneră",
            "iubit",
            "iubită",
        ],
    ),
    (
        Relation::Parent,
        &[
            "parent",
            "mother",
            "father",
            "mom",
            "mum",
            "dad",
            "мама",
            "мать",
            "папа",
            "отец",
            "мати",
            "тато",
            "батько",
            "mama",
            "majka",
            "otac",
            "tata",
            "мајка",
            "отац",
            "mamă",
            "tată",
        ],
    ),
    (Relation::Sibling, &["sibling", "sister", "brother", "сестра", "брат", "sestra", "brat", "soră", "frate"]),
    (
        Relation::Relative,
        &["relative", "kin", "родственник", "родственница", "родич", "rođak", "rođakinja", "рођак", "рођака", "rudă"],
    ),
    (
        Relation::Friend,
        &["friend", "подруга", "друг", "prijatelj", "prijateljica", "пријатељ", "пријатељица", "prieten", "prietenă"],
    ),
    (
        Relation::Colleague,
        &[
            "colleague",
            "co-worker",
            "assistant",
            "manager",
            "коллега",
            "колега",
            "kolega",
            "kolegica",
            "coleg",
            "colegă",
        ],
    ),
];

/// Android's numbers for relations, from its contacts contract; 0 and the rest carry a word of their own.
const ANDROID: [(&str, &str); 14] = [
    ("1", "assistant"),
    ("2", "brother"),
    ("3", "child"),
    ("4", "domestic partner"),
    ("5", "father"),
    ("6", "friend"),
    ("7", "manager"),
    ("8", "mother"),
    ("9", "parent"),
    ("10", "partner"),
    ("11", "referred by"),
    ("12", "relative"),
    ("13", "sister"),
    ("14", "spouse"),
];

/// Someone named under a label, in the file's own words. None where there is no name.
pub(super) fn of(name: &str, label: &str) -> Option<Related> {
    let (name, label) = (name.trim(), label.trim());
    let word = label.to_lowercase();
    let relation = WORDS
        .iter()
        .find(|(_, words)| words.contains(&word.as_str()))
        .map_or(Relation::Other, |(relation, _)| *relation);
    (!name.is_empty()).then(|| Related { name: name.to_owned(), relation, label: label.to_owned() })
}

/// Android's row: the name, the number of the relation, the owner's own word for it.
pub(super) fn of_android(name: &str, number: &str, own_word: &str) -> Option<Related> {
    let word = ANDROID.iter().find(|(known, _)| *known == number.trim()).map_or(own_word, |(_, word)| *word);
    of(name, word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn relations_in_every_language() {
        let cases = [
            ("Child", Relation::Child),
            ("Сын", Relation::Child),
            ("ЋЕРКА", Relation::Child),
            ("fiică", Relation::Child),
            ("Чоловік", Relation::Partner),
            ("soție", Relation::Partner),
            ("majka", Relation::Parent),
            ("Sestra", Relation::Sibling),
            ("подруга", Relation::Friend),
            ("кума", Relation::Other),
            ("", Relation::Other),
        ];
        for (label, wanted) in cases {
            assert_eq!(of("Luka", label).map(|person| person.relation), Some(wanted), "{label}");
        }
        assert_eq!(of(" ", "Child"), None);
    }

    #[test]
    fn android_rows() {
        let cases = [
            ("3", "", Relation::Child, "child"),
            ("14", "", Relation::Partner, "spouse"),
            ("0", "кума", Relation::Other, "кума"),
        ];
        for (number, word, relation, label) in cases {
            let wanted = Related { name: "Luka".into(), relation, label: label.into() };
            assert_eq!(of_android("Luka", number, word), Some(wanted));
        }
    }
}
