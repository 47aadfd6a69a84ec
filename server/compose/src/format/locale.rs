//! A locale: a language, and what is known of where it is read. Must not know formats.

use carillon_domain::Country;
use carillon_domain::language::Language;
use serde_json::Value as Json;

use super::Calendar;

/// How something is written: in a language, the way of a country, with a set of digits.
///
/// Without a country it is the language's own way, by CLDR: American for English, Brazil's for `pt-BR`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Locale {
    language: Language,
    country: Option<Country>,
    digits: Option<Digits>,
}

/// A set of digits. What is not asked for follows from language and country.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Digits {
    /// 0123456789
    Latin,
    /// ٠١٢٣٤٥٦٧٨٩
    Arabic,
    /// ۰۱۲۳۴۵۶۷۸۹
    Persian,
    /// ๐๑๒๓๔๕๖๗๘๙
    Thai,
}

impl Digits {
    /// Every set.
    pub const ALL: [Self; 4] = [Self::Latin, Self::Arabic, Self::Persian, Self::Thai];

    /// The set's name in CLDR and in content files.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Latin => "latn",
            Self::Arabic => "arab",
            Self::Persian => "arabext",
            Self::Thai => "thai",
        }
    }

    /// The set with this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|digits| digits.as_str() == name)
    }
}

impl Locale {
    /// The way of a country, if one is given. A language whose tag names its country, such as `pt-PT`, is written that
    /// way wherever it is read.
    pub fn new(language: Language, country: Option<Country>) -> Self {
        let country = country.filter(|_| !names_country(language));
        Self { language, country, digits: None }
    }

    /// The way of the customer's country, as the frozen data of a communication has it.
    pub fn of_customer(language: Language, data: &Json) -> Self {
        let code = data.pointer("/customer/country").and_then(Json::as_str);
        Self::new(language, code.and_then(Country::from_code))
    }

    /// The same with these digits.
    #[must_use]
    pub fn with_digits(self, digits: Option<Digits>) -> Self {
        Self { digits, ..self }
    }

    /// The language.
    pub const fn language(self) -> Language {
        self.language
    }

    /// The country, if it makes a difference.
    pub const fn country(self) -> Option<Country> {
        self.country
    }

    /// What ICU is asked for. Where it has no data for the country, it falls back to the language by itself.
    pub(super) fn icu(self, calendar: Calendar) -> icu::locale::Locale {
        let country = self.country.map(|country| format!("-{country}")).unwrap_or_default();
        let digits = self.digits.map(|digits| format!("-nu-{}", digits.as_str())).unwrap_or_default();
        let tag = format!("{}{country}-u-ca-{}{digits}", self.language, calendar.as_str());
        tag.parse().expect("the tag of a language, a country of ISO 3166 and names of CLDR make a BCP 47 tag")
    }
}

fn names_country(language: Language) -> bool {
    let last = language.tag().rsplit('-').next().unwrap_or_default();
    last.len() == 2 && last.bytes().all(|byte| byte.is_ascii_uppercase())
}

impl From<Language> for Locale {
    fn from(language: Language) -> Self {
        Self::new(language, None)
    }
}

impl From<(Language, Country)> for Locale {
    fn from((language, country): (Language, Country)) -> Self {
        Self::new(language, Some(country))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;
    use serde_json::json;

    #[rstest]
    #[case(Language::En, json!({"customer": {"country": "GB"}}), Some("GB"))]
    #[case(Language::PtPt, json!({"customer": {"country": "BR"}}), None)]
    #[case(Language::En, json!({"customer": {"country": ""}}), None)]
    #[case(Language::En, json!({"customer": {"country": "Atlantis"}}), None)]
    #[case(Language::En, json!({"customer": {"country": 7}}), None)]
    #[case(Language::En, json!({}), None)]
    fn the_country_is_the_customer_s(#[case] language: Language, #[case] data: Json, #[case] code: Option<&str>) {
        assert_eq!(Locale::of_customer(language, &data).country().map(Country::code), code);
    }

    #[test]
    fn every_language_and_country_is_a_locale() {
        for &language in Language::ALL {
            for country in Country::all() {
                let locale = Locale::from((language, country)).with_digits(Some(Digits::Arabic));
                assert!(locale.icu(Calendar::Persian).to_string().starts_with(language.tag()));
            }
        }
    }

    #[test]
    fn digits_are_found_by_their_name() {
        for digits in Digits::ALL {
            assert_eq!(Digits::from_name(digits.as_str()), Some(digits));
        }
        assert_eq!(Digits::from_name("roman"), None);
    }
}
