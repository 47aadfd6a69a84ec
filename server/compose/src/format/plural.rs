//! The plural forms of CLDR, by name, and which of them a text needs.

use std::fmt;
use std::sync::{Arc, LazyLock};

use carillon_domain::language::Language;
use fixed_decimal::Decimal;
use icu::plurals::PluralCategory;

use super::{MOST_LOCALES, formats};
use crate::cache::Cache;

/// A plural form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Plural {
    /// `zero`
    Zero,
    /// `one`
    One,
    /// `two`
    Two,
    /// `few`
    Few,
    /// `many`
    Many,
    /// `other`
    Other,
}

impl Plural {
    /// Every form.
    pub const ALL: [Self; 6] = [Self::Zero, Self::One, Self::Two, Self::Few, Self::Many, Self::Other];

    /// The form's name in CLDR, in templates and in phrases.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Zero => "zero",
            Self::One => "one",
            Self::Two => "two",
            Self::Few => "few",
            Self::Many => "many",
            Self::Other => "other",
        }
    }

    /// The form with this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|form| form.as_str() == name)
    }
}

impl fmt::Display for Plural {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl From<PluralCategory> for Plural {
    fn from(category: PluralCategory) -> Self {
        match category {
            PluralCategory::Zero => Self::Zero,
            PluralCategory::One => Self::One,
            PluralCategory::Two => Self::Two,
            PluralCategory::Few => Self::Few,
            PluralCategory::Many => Self::Many,
            PluralCategory::Other => Self::Other,
        }
    }
}

/// Whole numbers below this one ask for every form that people count with.
const COUNTED: i32 = 200;

static NEEDED: LazyLock<Cache<Language, Vec<Plural>>> = LazyLock::new(|| Cache::new(MOST_LOCALES));

/// The plural forms a text in this language must have: `other`, and what whole numbers ask for. What is only for
/// fractions (`many` in Czech and Slovak) or for exact millions (`many` in French, Spanish, Italian and Portuguese)
/// reads well as `other`, and may be left out.
pub fn needed_plurals(language: Language) -> Arc<Vec<Plural>> {
    NEEDED.get(&language, || {
        let formats = formats(language);
        let mut forms: Vec<_> = (0..COUNTED).map(|number| formats.plural(&Decimal::from(number))).collect();
        forms.push(Plural::Other);
        forms.sort();
        forms.dedup();
        forms
    })
}

/// Those of the needed forms that are not there.
pub fn missing_plurals(language: Language, has: impl Fn(Plural) -> bool) -> Vec<Plural> {
    needed_plurals(language).iter().copied().filter(|&form| !has(form)).collect()
}
