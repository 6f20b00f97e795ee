//! The owner's own texts for her clients, in place of those the program brings.

use rusqlite::named_params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::choice::choice;
use crate::client::AddressForm;
use crate::error::{Error, Result, Rule};
use crate::field;
use crate::say::LANGUAGES;
use crate::tx::Tx;

choice! {
    /// What a text is about.
    Occasion {
        Moved = "moved", Master = "master", Cancelled = "cancelled", Price = "price", Hours = "hours", Confirm = "confirm", Gap = "gap",
        FollowUp = "follow_up", SecondFollowUp = "second_follow_up", Due = "due", Lapsed = "lapsed", Birthday = "birthday",
        PersonBirthday = "person_birthday", Feast = "feast", Aftercare = "aftercare", RedoEnding = "redo_ending", PatchTest = "patch_test",
        Promise = "promise", Complaint = "complaint", WinBack = "win_back", Free = "free",
    }
}

const OCCASIONS: [Occasion; 21] = [
    Occasion::FollowUp,
    Occasion::SecondFollowUp,
    Occasion::Aftercare,
    Occasion::RedoEnding,
    Occasion::PatchTest,
    Occasion::Complaint,
    Occasion::Due,
    Occasion::Lapsed,
    Occasion::WinBack,
    Occasion::Gap,
    Occasion::Birthday,
    Occasion::PersonBirthday,
    Occasion::Feast,
    Occasion::Confirm,
    Occasion::Moved,
    Occasion::Master,
    Occasion::Cancelled,
    Occasion::Price,
    Occasion::Hours,
    Occasion::Promise,
    Occasion::Free,
];

impl Occasion {
    /// About a visit that stands.
    pub fn is_of_visit(self) -> bool {
        matches!(
            self,
            Occasion::Moved
                | Occasion::Master
                | Occasion::Cancelled
                | Occasion::Price
                | Occasion::Hours
                | Occasion::Confirm
        )
    }

    /// What may stand in braces in its text.
    pub fn places(self) -> &'static [&'static str] {
        match self {
            Occasion::Moved => &["name", "business", "time", "was"],
            Occasion::Master => &["name", "business", "time", "master"],
            Occasion::Cancelled => &["name", "business", "was"],
            Occasion::Price => &["name", "business", "time", "service", "price", "was"],
            Occasion::Hours => &["name", "business", "time"],
            Occasion::Confirm => &["name", "business", "time", "service", "master"],
            Occasion::Gap => &["name", "business", "time", "service"],
            Occasion::PersonBirthday => &["name", "business", "master", "person"],
            Occasion::Birthday | Occasion::Complaint => &["name", "business", "master"],
            Occasion::Feast => &["name", "business", "master", "feast"],
            Occasion::Promise | Occasion::WinBack | Occasion::Free => &["name", "business", "master", "words"],
            Occasion::PatchTest | Occasion::RedoEnding => &["name", "business", "master", "service", "until"],
            Occasion::FollowUp | Occasion::SecondFollowUp | Occasion::Due | Occasion::Lapsed | Occasion::Aftercare => {
                &["name", "business", "master", "service", "time"]
            }
        }
    }
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct TemplateRow {
    pub occasion: Occasion,
    pub language: String,
    pub form: AddressForm,
    pub words: String,
}

/// What may stand in braces in the texts of an occasion.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TemplatePlaces {
    pub occasion: Occasion,
    pub places: Vec<&'static str>,
}

#[derive(Debug, Serialize, TS)]
pub struct TemplateList {
    /// Only those the owner has worded herself.
    pub rows: Vec<TemplateRow>,
    /// Every occasion, in the order of the screen.
    pub occasions: Vec<TemplatePlaces>,
}

#[derive(Debug, Deserialize, TS)]
pub struct TemplateSet {
    pub occasion: Occasion,
    pub language: String,
    /// `informal` or `formal`.
    pub form: AddressForm,
    /// Plain words with places such as `{name}`; empty to have the program's own text again.
    pub words: String,
}

pub fn list(tx: &Tx) -> Result<TemplateList> {
    let occasions = OCCASIONS.map(|occasion| TemplatePlaces { occasion, places: occasion.places().to_vec() });
    Ok(TemplateList { rows: rows(tx)?, occasions: occasions.to_vec() })
}

fn rows(tx: &Tx) -> Result<Vec<TemplateRow>> {
    tx.all("SELECT occasion, language, form, words FROM template ORDER BY occasion, language, form", [], |row| {
        Ok(TemplateRow { occasion: row.get(0)?, language: row.get(1)?, form: row.get(2)?, words: row.get(3)? })
    })
}

pub fn set(tx: &Tx, args: &TemplateSet) -> Result<()> {
    if !LANGUAGES.contains(&args.language.as_str()) {
        return Err(Error::invalid("language", Rule::Unknown));
    }
    if args.form == AddressForm::Unknown {
        return Err(Error::invalid("form", Rule::Required));
    }
    let words = field::words("words", &args.words, field::TEXT)?;
    check(&words, args.occasion.places())?;
    let key = named_params! { ":occasion": args.occasion, ":language": args.language, ":form": args.form };
    if words.is_empty() {
        tx.execute("DELETE FROM template WHERE occasion = :occasion AND language = :language AND form = :form", key)?;
        return Ok(());
    }
    tx.execute(
        "INSERT INTO template (id, occasion, language, form, words) VALUES (:id, :occasion, :language, :form, :words)
         ON CONFLICT (occasion, language, form) DO UPDATE SET words = excluded.words",
        named_params! {
            ":id": tx.id(), ":occasion": args.occasion, ":language": args.language, ":form": args.form, ":words": words,
        },
    )?;
    Ok(())
}

/// Every brace opens or closes a place that this text can have.
fn check(words: &str, places: &[&str]) -> Result<()> {
    let mut rest = words;
    while let Some(at) = rest.find(['{', '}']) {
        let wrong = |what: &str| Err(Error::invalid_with("words", Rule::UnknownPlace, what));
        let Some(place) = rest[at..].strip_prefix('{') else { return wrong("}") };
        let Some(end) = place.find(['{', '}']).filter(|end| place[*end..].starts_with('}')) else {
            return wrong("{");
        };
        if !places.contains(&place[..end].trim()) {
            return wrong(place[..end].trim());
        }
        rest = &place[end + 1..];
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_takes_only_places_it_knows() {
        let places = Occasion::Due.places();
        for good in ["", "Hi!", "Hi {name}, {time}?", "{ name } · {business}"] {
            assert!(check(good, places).is_ok(), "{good}");
        }
        for bad in ["{nam}", "{name", "name}", "{}", "{{name}}", "{na{me}", "{price}"] {
            assert!(check(bad, places).is_err(), "{bad}");
        }
    }
}
