//! What changed from one recipe to another: zone by zone, shade by shade, side by side.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::choice::choice;
use crate::client;
use crate::error::{Error, Result};
use crate::recipe::{self, ColourPart, Recipe, RecipeListArgs, RecipeRow};
use crate::tx::Tx;

choice! {
    RecipeAspect {
        Style = "style", Zones = "zones", Curl = "curl", Thickness = "thickness", Length = "length", LashColour = "colour", Glue = "glue",
        Batch = "batch", Brand = "brand", Line = "line", Shades = "shades", Developer = "developer", Ratio = "ratio", Minutes = "minutes",
        Start = "start", Target = "target", Field = "field", Words = "words",
    }
}

/// One thing that differs. `None` where the one or the other has nothing there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RecipeDifference {
    pub aspect: RecipeAspect,
    /// The zone of a lash map from 1 on, the zone of a colour by its word, or the name of a field; empty for the whole.
    pub place: String,
    pub before: Option<String>,
    pub after: Option<String>,
}

#[derive(Debug, Deserialize, TS)]
pub struct RecipeCompareArgs {
    pub client: String,
    pub one: String,
    pub other: String,
}

#[derive(Debug, Serialize, TS)]
pub struct RecipeCompared {
    pub one: RecipeRow,
    pub other: RecipeRow,
    pub differences: Vec<RecipeDifference>,
}

/// Two of her recipes, the earlier first.
pub fn compared(tx: &Tx, args: &RecipeCompareArgs) -> Result<RecipeCompared> {
    client::name(tx, &args.client)?;
    let all = recipe::list(tx, &RecipeListArgs { client: args.client.clone(), kind: None })?;
    let find = |id: &str| all.iter().find(|row| row.id == id).cloned().ok_or_else(|| Error::not_found("recipe"));
    let (mut one, mut other) = (find(&args.one)?, find(&args.other)?);
    if one.at > other.at {
        std::mem::swap(&mut one, &mut other);
    }
    Ok(RecipeCompared { differences: differences(&one.recipe, &other.recipe), one, other })
}

/// What changed from one to the other, in the order in which it is worked. Recipes of two kinds share nothing but words.
pub fn differences(one: &Recipe, other: &Recipe) -> Vec<RecipeDifference> {
    let mut found = Found(Vec::new());
    match (one, other) {
        (
            Recipe::LashMap { style, zones, glue, batch, words },
            Recipe::LashMap { style: style2, zones: zones2, glue: glue2, batch: batch2, words: words2 },
        ) => {
            found.text(RecipeAspect::Style, "", style, style2);
            if zones.len() != zones2.len() {
                found.put(RecipeAspect::Zones, "", Some(zones.len().to_string()), Some(zones2.len().to_string()));
            }
            for (at, (zone, zone2)) in zones.iter().zip(zones2).enumerate() {
                let place = (at + 1).to_string();
                found.text(RecipeAspect::Curl, &place, &zone.curl, &zone2.curl);
                found.number(RecipeAspect::Thickness, &place, Some(zone.thickness), Some(zone2.thickness));
                found.number(RecipeAspect::Length, &place, Some(zone.length), Some(zone2.length));
                found.text(RecipeAspect::LashColour, &place, &zone.colour, &zone2.colour);
            }
            found.text(RecipeAspect::Glue, "", glue, glue2);
            found.text(RecipeAspect::Batch, "", batch, batch2);
            found.text(RecipeAspect::Words, "", words, words2);
        }
        (Recipe::Colour { parts, words }, Recipe::Colour { parts: parts2, words: words2 }) => {
            found.colours(parts, parts2);
            found.text(RecipeAspect::Words, "", words, words2);
        }
        (Recipe::Free { fields, words }, Recipe::Free { fields: fields2, words: words2 }) => {
            for each in fields {
                let now = fields2.iter().find(|other| other.name == each.name);
                found.text(RecipeAspect::Field, &each.name, &each.value, now.map_or("", |now| &now.value));
            }
            for each in fields2.iter().filter(|each| !fields.iter().any(|other| other.name == each.name)) {
                found.text(RecipeAspect::Field, &each.name, "", &each.value);
            }
            found.text(RecipeAspect::Words, "", words, words2);
        }
        _ => {}
    }
    found.0
}

struct Found(Vec<RecipeDifference>);

impl Found {
    fn put(&mut self, aspect: RecipeAspect, place: &str, before: Option<String>, after: Option<String>) {
        if before != after {
            self.0.push(RecipeDifference { aspect, place: place.to_owned(), before, after });
        }
    }

    fn text(&mut self, aspect: RecipeAspect, place: &str, before: &str, after: &str) {
        let some = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
        self.put(aspect, place, some(before), some(after));
    }

    fn number(&mut self, aspect: RecipeAspect, place: &str, before: Option<i64>, after: Option<i64>) {
        self.put(aspect, place, before.map(|number| number.to_string()), after.map(|number| number.to_string()));
    }

    /// Parts are matched by their zone; one that is new or gone is told as a whole by its shades.
    fn colours(&mut self, parts: &[ColourPart], parts2: &[ColourPart]) {
        for part in parts {
            let place = part.zone.word();
            let Some(now) = parts2.iter().find(|other| other.zone == part.zone) else {
                self.text(RecipeAspect::Shades, place, &shades(part), "");
                continue;
            };
            self.text(RecipeAspect::Brand, place, &part.brand, &now.brand);
            self.text(RecipeAspect::Line, place, &part.line, &now.line);
            self.text(RecipeAspect::Shades, place, &shades(part), &shades(now));
            self.text(RecipeAspect::Developer, place, &part.developer, &now.developer);
            self.number(RecipeAspect::Ratio, place, part.ratio, now.ratio);
            self.number(RecipeAspect::Minutes, place, part.minutes, now.minutes);
            self.number(RecipeAspect::Start, place, part.start, now.start);
            self.number(RecipeAspect::Target, place, part.target, now.target);
        }
        for now in parts2.iter().filter(|now| !parts.iter().any(|part| part.zone == now.zone)) {
            self.text(RecipeAspect::Shades, now.zone.word(), "", &shades(now));
        }
    }
}

/// `7.1 30.5 + 8.0 10`, in grams.
fn shades(part: &ColourPart) -> String {
    let one = |shade: &recipe::Shade| match shade.grams % 10 {
        0 => format!("{} {}", shade.name, shade.grams / 10),
        tenth => format!("{} {}.{tenth}", shade.name, shade.grams / 10),
    };
    part.shades.iter().map(one).collect::<Vec<_>>().join(" + ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::recipe::{ColourZone, FreeField, LashZone, Shade};

    fn map(colour: &str, lengths: &[i64], glue: &str) -> Recipe {
        Recipe::LashMap {
            style: "Cat eye".into(),
            zones: lengths
                .iter()
                .map(|length| LashZone { curl: "C".into(), thickness: 7, length: *length, colour: colour.into() })
                .collect(),
            glue: glue.into(),
            batch: "7".into(),
            words: String::new(),
        }
    }

    fn told(one: &Recipe, other: &Recipe) -> Vec<String> {
        let none = || "–".to_owned();
        differences(one, other)
            .into_iter()
            .map(|each| {
                format!(
                    "{} {} {} → {}",
                    each.aspect.word(),
                    each.place,
                    each.before.unwrap_or_else(none),
                    each.after.unwrap_or_else(none)
                )
            })
            .collect()
    }

    #[test]
    fn a_lash_map_differs_zone_by_zone() {
        assert_eq!(told(&map("black", &[8, 9], "Sky"), &map("black", &[8, 9], "Sky")), [] as [&str; 0]);
        assert_eq!(
            told(&map("black", &[8, 9, 10], "Sky"), &map("brown", &[8, 11], "")),
            ["zones  3 → 2", "colour 1 black → brown", "length 2 9 → 11", "colour 2 black → brown", "glue  Sky → –"]
        );
    }

    #[test]
    fn a_formula_differs_by_shade_developer_and_time() {
        let part = |zone, shades: &[(&str, i64)], minutes| ColourPart {
            zone,
            brand: "Tone".into(),
            line: String::new(),
            shades: shades.iter().map(|(name, grams)| Shade { name: (*name).into(), grams: *grams }).collect(),
            developer: "6 %".into(),
            ratio: Some(15),
            minutes: Some(minutes),
            start: Some(5),
            target: Some(7),
        };
        let colour = |parts: Vec<ColourPart>| Recipe::Colour { parts, words: String::new() };
        let before = colour(vec![part(ColourZone::Roots, &[("7.1", 305), ("8.0", 100)], 35)]);
        let after =
            colour(vec![part(ColourZone::Roots, &[("7.1", 300)], 40), part(ColourZone::Toner, &[("9.2", 200)], 10)]);
        assert_eq!(
            told(&before, &after),
            ["shades roots 7.1 30.5 + 8.0 10 → 7.1 30", "minutes roots 35 → 40", "shades toner – → 9.2 20"]
        );
        assert_eq!(told(&after, &before)[2], "shades toner 9.2 20 → –");
    }

    #[test]
    fn a_free_recipe_differs_by_field_and_two_kinds_are_not_compared() {
        let free = |fields: &[(&str, &str)]| Recipe::Free {
            fields: fields
                .iter()
                .map(|(name, value)| FreeField { name: (*name).into(), value: (*value).into() })
                .collect(),
            words: String::new(),
        };
        assert_eq!(
            told(&free(&[("Hem", "2 cm"), ("Waist", "72")]), &free(&[("Waist", "74"), ("Lining", "silk")])),
            ["field Hem 2 cm → –", "field Waist 72 → 74", "field Lining – → silk"]
        );
        assert_eq!(told(&free(&[("Hem", "2 cm")]), &map("black", &[8], "Sky")), [] as [&str; 0]);
    }
}
