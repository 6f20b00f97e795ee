//! The words said outside the screens: toasts, the menu beside the clock, starter sets, the card of nobody and tables that are taken along, in every language that is present.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use unic_langid::LanguageIdentifier;

macro_rules! languages {
    ($($tag:literal),*) => {
        /// The languages that are complete.
        pub const LANGUAGES: &[&str] = &[$($tag),*];

        const WORDS: &[(&str, &[&str])] = &[$((
            $tag,
            &[
                include_str!(concat!("../words/", $tag, "/toast.ftl")),
                include_str!(concat!("../words/", $tag, "/starter.ftl")),
                include_str!(concat!("../words/", $tag, "/background.ftl")),
                include_str!(concat!("../words/", $tag, "/erase.ftl")),
                include_str!(concat!("../words/", $tag, "/import.ftl")),
                include_str!(concat!("../words/", $tag, "/export.ftl")),
            ],
        )),*];
    };
}

languages!("en", "ru", "uk", "bs", "ro");

/// The words of one language.
pub struct Words {
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// Those of a language, or the first one's when it is not present.
    pub fn of(language: &str) -> Words {
        let (tag, sources) = WORDS.iter().find(|(tag, _)| *tag == language).unwrap_or(&WORDS[0]);
        let mut bundle = FluentBundle::new(vec![tag.parse::<LanguageIdentifier>().unwrap_or_default()]);
        // These texts leave the app, where marks around their variables would be seen.
        bundle.set_use_isolating(false);
        for source in *sources {
            let resource = FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
        }
        Words { bundle }
    }

    pub fn text(&self, key: &str) -> String {
        self.with(key, &FluentArgs::new())
    }

    /// A sentence with its variables. A key that is missing is shown itself, which the tests look for.
    pub fn with(&self, key: &str, args: &FluentArgs) -> String {
        let Some(pattern) = self.bundle.get_message(key).and_then(|message| message.value()) else {
            return key.to_owned();
        };
        self.bundle.format_pattern(pattern, Some(args), &mut Vec::new()).into_owned()
    }
}
