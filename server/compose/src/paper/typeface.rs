//! How a language is set: its font families, sizes and distances, as data. Must not know what is set.
//!
//! Languages written in Latin, Greek or Cyrillic letters need no font of the machine: there is one in the program for
//! where Noto Sans is missing. All others need their own, and it is an error when it is missing.

use carillon_domain::language::{Direction, Language};
use serde::Serialize;

/// One row of the table.
struct Face {
    /// Tag of the language.
    tag: &'static str,
    /// As Typst and OpenType call it: language and region.
    lang: (&'static str, &'static str),
    /// The family it needs.
    family: &'static str,
    /// Points.
    size: f64,
    /// Between the lines, in parts of the size.
    leading: f64,
}

const fn face(
    tag: &'static str,
    lang: (&'static str, &'static str),
    family: &'static str,
    size: f64,
    leading: f64,
) -> Face {
    Face { tag, lang, family, size, leading }
}

/// Languages that need a font of their own. The Chinese characters of Japan, Korea, Taiwan and China differ in form.
const FACES: [Face; 8] = [
    face("ja", ("ja", "jp"), "Noto Sans CJK JP", 9.5, 0.9),
    face("zh-Hans", ("zh", "cn"), "Noto Sans CJK SC", 9.5, 0.9),
    face("zh-Hant", ("zh", "tw"), "Noto Sans CJK TC", 9.5, 0.9),
    face("ko", ("ko", "kr"), "Noto Sans CJK KR", 9.5, 0.85),
    face("ar", ("ar", ""), "Noto Naskh Arabic", 10.5, 0.9),
    face("fa", ("fa", ""), "Noto Naskh Arabic", 10.5, 0.9),
    face("he", ("he", ""), "Noto Sans Hebrew", 10.0, 0.75),
    face("th", ("th", ""), "Noto Sans Thai", 10.0, 0.85),
];

/// What every text may have in it, after the family of its language: names and places in other scripts.
const BESIDES: [&str; 9] = [
    "Noto Sans",
    "Noto Sans CJK JP",
    "Noto Sans CJK KR",
    "Noto Sans CJK SC",
    "Noto Naskh Arabic",
    "Noto Sans Hebrew",
    "Noto Sans Thai",
    "Noto Sans Devanagari",
    "Libertinus Serif",
];

/// Codes and keys. It is part of the program.
const MONO: &str = "DejaVu Sans Mono";

/// How a language is set, in the words of `print.typ`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Style {
    lang: &'static str,
    region: &'static str,
    rtl: bool,
    fonts: Vec<&'static str>,
    mono: Vec<&'static str>,
    size: f64,
    leading: f64,
    /// Whether lines end at the margin. Only Chinese and Japanese are set so: they break between any two letters.
    justify: bool,
}

impl Style {
    /// The same, in no smaller size than this.
    pub(crate) fn at_least(self, points: f64) -> Self {
        Self { size: self.size.max(points), ..self }
    }
}

fn find_face(language: Language) -> Option<&'static Face> {
    FACES.iter().find(|face| face.tag == language.tag())
}

/// The families without which a text in this language cannot be set.
pub(crate) fn needed_families(language: Language) -> Vec<String> {
    find_face(language).map(|face| face.family.to_owned()).into_iter().collect()
}

/// How texts in this language are set.
pub(crate) fn style(language: Language) -> Style {
    let face = find_face(language);
    let rtl = language.direction() == Direction::Rtl;
    let by_tag = language.tag().split_once('-').unwrap_or((language.tag(), ""));
    let (lang, region) = face.map_or(by_tag, |face| face.lang);
    let own = face.map(|face| face.family);
    let mut fonts: Vec<_> = own.into_iter().chain(BESIDES).collect();
    if rtl {
        // Digits and Latin names look the same in every line, whether a font of this script has them or not.
        fonts.insert(0, "Noto Sans");
    }
    let mono = std::iter::once(MONO).chain(fonts.iter().copied()).collect();
    Style {
        lang,
        region,
        rtl,
        fonts,
        mono,
        size: face.map_or(9.5, |face| face.size),
        leading: face.map_or(0.72, |face| face.leading),
        justify: matches!(lang, "ja" | "zh"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    // Statement E2.
    #[test]
    fn e2_words_of_a_fax_are_large_enough_in_every_language() {
        for &language in Language::ALL {
            let (paper, fax) = (style(language), style(language).at_least(10.5));
            assert!(fax.size >= 10.5 && fax.size >= paper.size, "{language}: {}", fax.size);
        }
    }

    #[test]
    fn each_form_of_chinese_characters_has_its_family() {
        let first = |language| style(language).fonts[0];
        assert_eq!(first(Language::Ja), "Noto Sans CJK JP");
        assert_eq!(first(Language::ZhHans), "Noto Sans CJK SC");
        assert_eq!(first(Language::Ko), "Noto Sans CJK KR");
        assert_eq!(needed_families(Language::Ko), ["Noto Sans CJK KR"]);
        assert_eq!(needed_families(Language::Ru), Vec::<String>::new());
    }
}
