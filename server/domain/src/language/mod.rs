//! The languages we write in: tag, own name, direction, order of names, and how a stranger's tag is understood.
//! Must not hold phrases or formats; a language is added by one line of `table.rs` and its files.

mod negotiate;
mod resolve;
mod table;

use std::fmt;
use std::str::FromStr;

use crate::text_serde::serde_as_text;

pub use table::Language;

/// Which way a language is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    /// From left to right.
    Ltr,
    /// From right to left.
    Rtl,
}

impl Direction {
    /// The value of the `dir` attribute.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

impl fmt::Display for Direction {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

/// Which name comes first when a person of the country is named.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NameOrder {
    /// The given name.
    GivenFirst,
    /// The family name.
    FamilyFirst,
}

/// A tag that is none of our languages.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{found}` is not a language we write in; use one of {}", known_tags())]
pub struct UnknownLanguage {
    /// The tag found.
    pub found: String,
}

fn known_tags() -> String {
    Language::ALL.iter().map(|language| language.tag()).collect::<Vec<_>>().join(", ")
}

impl Language {
    /// The language with exactly this tag.
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|language| language.tag() == tag)
    }

    /// This language, then each one to try where it has nothing, ending in English.
    pub fn fallback(self) -> impl Iterator<Item = Self> {
        std::iter::successors(Some(self), |language| language.parent())
    }

    /// The nearest language on offer: this one, or one it falls back to. English is everybody's last resort and counts
    /// only for those who asked for it.
    pub fn nearest(self, offered: impl Fn(Self) -> bool) -> Option<Self> {
        self.fallback().find(|&language| offered(language) && (language != Self::En || self == Self::En))
    }
}

impl fmt::Display for Language {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.tag())
    }
}

impl FromStr for Language {
    type Err = UnknownLanguage;

    fn from_str(tag: &str) -> Result<Self, UnknownLanguage> {
        Self::from_tag(tag).ok_or_else(|| UnknownLanguage { found: tag.to_owned() })
    }
}

serde_as_text!(Language, "the tag of a language");

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]
mod tests {
    use super::*;

    #[test]
    fn every_language_is_read_back_from_its_tag() {
        for &language in Language::ALL {
            assert_eq!(language.tag().parse(), Ok(language));
            let json = serde_json::to_string(&language).unwrap();
            assert_eq!(serde_json::from_str::<Language>(&json).unwrap(), language);
        }
        let refused = "tlh".parse::<Language>().unwrap_err();
        assert!(refused.to_string().contains("de, en, es"), "{refused}");
    }

    #[test]
    fn every_fallback_starts_with_itself_and_ends_in_english() {
        for &language in Language::ALL {
            let chain: Vec<_> = language.fallback().collect();
            assert_eq!(chain.first(), Some(&language));
            assert_eq!(chain.last(), Some(&Language::En));
        }
    }

    #[test]
    fn portuguese_and_chinese_fall_back_to_their_own_kind_first() {
        let chain = |language: Language| language.fallback().map(Language::tag).collect::<Vec<_>>().join(" ");
        assert_eq!(chain(Language::PtPt), "pt-PT pt-BR en");
        assert_eq!(chain(Language::ZhHant), "zh-Hant zh-Hans en");
        assert_eq!(chain(Language::Uk), "uk en");
    }

    #[test]
    fn the_nearest_language_is_not_english_unless_that_was_asked_for() {
        let offered = |language| [Language::En, Language::ZhHans].contains(&language);
        assert_eq!(Language::ZhHant.nearest(offered), Some(Language::ZhHans));
        assert_eq!(Language::Pl.nearest(offered), None);
        assert_eq!(Language::En.nearest(offered), Some(Language::En));
    }

    #[test]
    fn hebrew_arabic_and_persian_run_right_to_left() {
        let rtl: Vec<_> = Language::ALL.iter().filter(|it| it.direction() == Direction::Rtl).collect();
        assert_eq!(rtl, [&Language::He, &Language::Ar, &Language::Fa]);
        assert_eq!(Direction::Rtl.to_string(), "rtl");
    }
}
