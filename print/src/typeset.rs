//! How a page is laid out: the template, the fonts, and nothing else to be seen.

use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::ecow::EcoVec;
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::PdfOptions;

use crate::{Error, PrintPage};

/// Latin with every diacritic, Cyrillic and the signs between them: a page looks the same on every computer. The typesetter's own
/// package of typefaces is eight times as large, mostly for formulas.
const FONTS: [&[u8]; 4] = [
    include_bytes!("../fonts/LibertinusSerif-Regular.otf"),
    include_bytes!("../fonts/LibertinusSerif-Semibold.otf"),
    include_bytes!("../fonts/LibertinusSerif-Bold.otf"),
    include_bytes!("../fonts/DejaVuSansMono.ttf"),
];

/// Lays it out; what was laid out is forgotten afterwards.
pub fn pdf(page: &PrintPage) -> Result<Vec<u8>, Error> {
    let drawn = Paper::new(page).and_then(|paper| paper.pdf());
    // The typesetter remembers what it has seen, to be faster next time; a client's words are not to be remembered.
    typst::comemo::evict(0);
    drawn
}

/// All that the typesetter may see.
struct Paper {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    template: Source,
    words: Bytes,
}

impl Paper {
    fn new(page: &PrintPage) -> Result<Paper, Error> {
        let fonts: Vec<Font> = FONTS.into_iter().flat_map(|font| Font::iter(Bytes::new(font))).collect();
        let template = Source::new(named("page.typ")?, include_str!("page.typ").to_owned());
        Ok(Paper {
            library: LazyHash::new(Library::default()),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
            template,
            words: Bytes::new(serde_json::to_vec(page)?),
        })
    }

    fn pdf(&self) -> Result<Vec<u8>, Error> {
        let options = PdfOptions { creator: Smart::Custom(Some("Regulars".into())), ..PdfOptions::default() };
        typst_pdf::pdf(&self.lay_out()?, &options).map_err(said)
    }

    fn lay_out(&self) -> Result<PagedDocument, Error> {
        typst::compile::<PagedDocument>(self).output.map_err(said)
    }
}

impl World for Paper {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.template.id() { Ok(self.template.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id.get().vpath().get_without_slash() == "page.json" {
            Ok(self.words.clone())
        } else {
            Err(FileError::AccessDenied)
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    /// The page says its day itself, as the book's clock has it.
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn said(errors: EcoVec<SourceDiagnostic>) -> Error {
    Error::Layout(errors.into_iter().map(|error| error.message.to_string()).collect::<Vec<_>>().join("; "))
}

fn named(name: &str) -> Result<FileId, Error> {
    let path = VirtualPath::new(name).map_err(|_| Error::Layout("a file name".into()))?;
    Ok(FileId::new(RootedPath::new(VirtualRoot::Project, path)))
}

#[cfg(test)]
mod tests {
    use typst::layout::{Frame, FrameItem};

    use super::*;
    use crate::{PrintPart, PrintRow, PrintSheet};

    fn row(label: &str, line: &str) -> PrintRow {
        PrintRow { label: label.into(), lines: vec![line.into()] }
    }

    fn sheet(alerts: &[&str], rows: Vec<PrintRow>) -> PrintSheet {
        PrintSheet {
            title: "Đurđa Šarić".into(),
            about: "11:00 – 12:15".into(),
            alerts: alerts.iter().map(|words| (*words).to_owned()).collect(),
            parts: vec![PrintPart { title: "Likes".into(), rows }],
            signs: vec!["Signature".into(), "Date".into()],
        }
    }

    fn page(sheets: Vec<PrintSheet>) -> PrintPage {
        PrintPage {
            language: "ru".into(),
            name: "card".into(),
            title: "Алёна Щукина".into(),
            about: "12 марта 2026 г.".into(),
            foot: "Studio Maja".into(),
            sheets,
        }
    }

    /// What stands on the pages, in the order it is drawn, and whether every sign of it has a shape in the fonts.
    fn drawn(page: &PrintPage) -> (Vec<String>, bool) {
        let document = Paper::new(page).unwrap().lay_out().unwrap();
        let (mut pages, mut whole) = (Vec::new(), true);
        for page in document.pages() {
            let mut words = String::new();
            walk(&page.frame, &mut words, &mut whole);
            pages.push(words);
        }
        (pages, whole)
    }

    fn walk(frame: &Frame, words: &mut String, whole: &mut bool) {
        for (_, item) in frame.items() {
            match item {
                FrameItem::Group(group) => walk(&group.frame, words, whole),
                FrameItem::Text(text) => {
                    words.push_str(&text.text);
                    *whole &= text.glyphs.iter().all(|glyph| glyph.id != 0);
                }
                _ => {}
            }
        }
    }

    #[test]
    fn every_letter_of_her_languages_is_printed() {
        let lines = [
            "Ђурђа Ћирић Љубовић Џон",
            "Ґалаґан Їжакевич Є І",
            "Ștefania Țurcanu Ă Â Î",
            "Čž Šš Đđ Ćć",
            "Ёжикова Эъыь",
            "€ · – “ ” «ёлочки» → 10 °C ½",
        ];
        let rows = lines.iter().map(|line| row("x", line)).collect();
        let (pages, whole) = drawn(&page(vec![sheet(&["Аллергия: латекс"], rows)]));
        assert!(whole, "a letter has no shape in the fonts");
        assert!(pages[0].contains("Алёна Щукина") && pages[0].contains("Аллергия: латекс"), "{}", pages[0]);
        assert!(lines.iter().all(|line| pages[0].contains(line)), "{}", pages[0]);
        assert!(pages[0].find("Аллергия") < pages[0].find("Likes"), "alerts come first");
        assert!(pages[0].contains("Signature"));
        assert!(pdf(&page(vec![sheet(&[], Vec::new())])).unwrap().starts_with(b"%PDF-1."));
    }

    #[test]
    fn words_are_never_taken_for_orders() {
        let hostile = [
            "#panic(\"x\")",
            "*b* _i_ `c` $x^2$ <label> @ref",
            "#read(\"/etc/passwd\")",
            "\\ / // --- ... https://x.y",
            "= heading",
            "]",
        ];
        let rows = hostile.iter().map(|line| row(line, line)).collect();
        let (pages, _) = drawn(&page(vec![sheet(&hostile, rows)]));
        for line in hostile {
            assert!(pages[0].replace(' ', "").matches(&line.replace(' ', "")).count() >= 3, "{line} in {}", pages[0]);
        }
    }

    #[test]
    fn a_long_card_goes_over_pages_and_a_visit_of_the_day_does_not() {
        let long: Vec<PrintRow> =
            (0..120).map(|at| row("Talk", &format!("Line {at} {}", "word ".repeat(20)))).collect();
        let (pages, _) = drawn(&page(vec![sheet(&[], long)]));
        assert!(pages.len() > 3, "{}", pages.len());
        assert!(pages[0].contains(&format!("1 / {}", pages.len())), "each page says how many there are");
        let visits = (0..9).map(|at| sheet(&[], (0..8).map(|_| row("Ask", &format!("visit{at}"))).collect())).collect();
        let (pages, _) = drawn(&page(visits));
        assert!(pages.len() > 1);
        for at in 0..9 {
            let on = pages.iter().filter(|page| page.contains(&format!("visit{at}"))).count();
            assert_eq!(on, 1, "visit {at} is kept together");
        }
        let endless = "x".repeat(3000);
        assert!(!drawn(&page(vec![sheet(&[&endless], vec![row(&endless, &endless)])])).0.is_empty());
        assert_eq!(drawn(&page(Vec::new())).0.len(), 1, "nothing to print is a page that says so little");
    }
}
