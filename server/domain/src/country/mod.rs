//! Countries: how files name them, and what follows from one for language and time.
//! The table is data, in `countries.txt`. Must not know address formats or phone numbers.

use std::collections::HashMap;
use std::fmt;
use std::str::FromStr;
use std::sync::LazyLock;

use crate::fold::fold;
use crate::language::Language;
use crate::text_serde::serde_as_text;

/// A country or territory, by its two letters (ISO 3166-1 alpha-2).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country([u8; 2]);

/// A text that names no country.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a country we know; use its two letters, such as DE or JP")]
pub struct UnknownCountry(
    /// The text found.
    pub String,
);

struct Entry {
    country: Country,
    code: &'static str,
    name: &'static str,
    language: Language,
    zone: &'static str,
}

struct Table {
    /// By code, in its order.
    entries: Vec<Entry>,
    /// By any name, as [`key`] makes it.
    names: HashMap<String, Country>,
}

static TABLE: LazyLock<Table> = LazyLock::new(|| read_table(include_str!("countries.txt")));

impl Country {
    /// Understands two or three letters, an English name, or what the country calls itself.
    pub fn parse(text: &str) -> Result<Self, UnknownCountry> {
        let text = text.trim();
        let by_code = || Self::from_code(&text.to_ascii_uppercase());
        let by_name = || TABLE.names.get(&key(text)).copied();
        by_code().or_else(by_name).ok_or_else(|| UnknownCountry(text.to_owned()))
    }

    /// The country with exactly these two capital letters.
    pub fn from_code(code: &str) -> Option<Self> {
        let country = Self(code.as_bytes().try_into().ok()?);
        country.entry().map(|entry| entry.country)
    }

    /// Every country, by code.
    pub fn all() -> impl Iterator<Item = Self> {
        TABLE.entries.iter().map(|entry| entry.country)
    }

    /// The two letters.
    pub fn code(self) -> &'static str {
        self.entry().map_or("", |entry| entry.code)
    }

    /// The English name.
    pub fn name(self) -> &'static str {
        self.entry().map_or("", |entry| entry.name)
    }

    /// The language to write in where nothing else is known.
    pub fn default_language(self) -> Language {
        self.entry().map_or(Language::En, |entry| entry.language)
    }

    /// The time zone to assume where nothing else is known, by its IANA name.
    pub fn default_time_zone(self) -> &'static str {
        self.entry().map_or("UTC", |entry| entry.zone)
    }

    fn entry(self) -> Option<&'static Entry> {
        let at = TABLE.entries.binary_search_by_key(&self, |entry| entry.country).ok()?;
        TABLE.entries.get(at)
    }
}

/// A name without what people write differently: case, accents, spaces, points, apostrophes.
fn key(name: &str) -> String {
    fold(name).chars().filter(|letter| letter.is_alphanumeric()).collect()
}

fn read_table(text: &'static str) -> Table {
    let mut table = Table { entries: Vec::new(), names: HashMap::new() };
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let mut parts = line.split('|');
        let mut part = || parts.next().unwrap_or_default();
        let (code, alpha_3, name, language, zone, others) = (part(), part(), part(), part(), part(), part());
        let Ok(country) = code.as_bytes().try_into().map(Country) else { continue };
        let language = Language::from_tag(language).unwrap_or(Language::En);
        table.entries.push(Entry { country, code, name, language, zone });
        let others = others.split(", ").filter(|other| !other.is_empty());
        table.names.extend([alpha_3, name].into_iter().chain(others).map(|name| (key(name), country)));
    }
    table.entries.sort_by_key(|entry| entry.country);
    table
}

impl fmt::Display for Country {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.code())
    }
}

impl fmt::Debug for Country {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.code())
    }
}

impl FromStr for Country {
    type Err = UnknownCountry;

    fn from_str(text: &str) -> Result<Self, UnknownCountry> {
        Self::parse(text)
    }
}

serde_as_text!(Country, "a country, such as DE");

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rstest::rstest;

    #[rstest]
    #[case("DE", "DE")]
    #[case(" de ", "DE")]
    #[case("DEU", "DE")]
    #[case("Germany", "DE")]
    #[case("GERMANY", "DE")]
    #[case("Deutschland", "DE")]
    #[case("UK", "GB")]
    #[case("England", "GB")]
    #[case("U.S.A.", "US")]
    #[case("United States of America", "US")]
    #[case("日本", "JP")]
    #[case("Nippon", "JP")]
    #[case("Cote d’Ivoire", "CI")]
    #[case("Côte d'Ivoire", "CI")]
    #[case("Osterreich", "AT")]
    #[case("Россия", "RU")]
    #[case("대한민국", "KR")]
    #[case("Republic of Korea", "KR")]
    #[case("Bosnia & Herzegovina", "BA")]
    #[case("ישראל", "IL")]
    #[case("the netherlands", "NL")]
    fn countries_are_understood(#[case] text: &str, #[case] code: &str) {
        assert_eq!(Country::parse(text).map(Country::code), Ok(code));
    }

    #[rstest]
    #[case("")]
    #[case("XX")]
    #[case("Atlantis")]
    #[case("D")]
    #[case("é")]
    fn other_texts_are_refused(#[case] text: &str) {
        assert_eq!(Country::parse(text), Err(UnknownCountry(text.to_owned())));
    }

    #[test]
    fn every_line_of_the_table_is_whole() {
        let text = include_str!("countries.txt");
        let lines: Vec<_> = text.lines().filter(|line| !line.starts_with('#')).collect();
        assert_eq!(Country::all().count(), lines.len());
        assert_eq!(lines.len(), 250);
        for line in lines {
            let parts: Vec<_> = line.split('|').collect();
            let [code, alpha_3, name, language, zone, _] = parts[..] else { panic!("{line}") };
            assert!(code.len() == 2 && alpha_3.len() == 3 && !name.is_empty(), "{line}");
            assert!(Language::from_tag(language).is_some(), "{line}");
            assert!(jiff::tz::TimeZone::get(zone).is_ok(), "{line}");
        }
    }

    #[test]
    fn no_name_means_two_countries() {
        let text = include_str!("countries.txt");
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let parts: Vec<_> = line.split('|').collect();
            let names = parts[5].split(", ").filter(|name| !name.is_empty());
            for name in [parts[0], parts[1], parts[2]].into_iter().chain(names) {
                assert_eq!(Country::parse(name).map(Country::code), Ok(parts[0]), "{name}");
            }
        }
    }

    #[rstest]
    #[case("CH", Language::De, "Europe/Zurich")]
    #[case("MX", Language::Es, "America/Mexico_City")]
    #[case("TW", Language::ZhHant, "Asia/Taipei")]
    #[case("BR", Language::PtBr, "America/Sao_Paulo")]
    #[case("AO", Language::PtPt, "Africa/Luanda")]
    #[case("NO", Language::Nb, "Europe/Oslo")]
    #[case("VN", Language::En, "Asia/Ho_Chi_Minh")]
    fn a_country_suggests_language_and_zone(#[case] code: &str, #[case] language: Language, #[case] zone: &str) {
        let found = Country::parse(code).map(|it| (it.default_language(), it.default_time_zone()));
        assert_eq!(found, Ok((language, zone)));
    }

    proptest! {
        #[test]
        fn any_text_is_answered(text in "\\PC{0,30}") {
            let _ = Country::parse(&text);
        }
    }
}
