//! The words of a page: phrases, dates and numbers in its language. Components find them in the context.
//!
//! Holds no phrase itself: they are in `locales/<tag>/pages.ftl`, and the files of the portal.

use carillon_compose::format::formats;
use carillon_compose::{Locale, PhraseValue, Phrases, phrases};
use carillon_domain::{Country, Language, Money};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use leptos::prelude::use_context;

/// Speaks one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Words(Phrases);

/// The words of the page being made; English where a component is rendered outside of a page.
pub(crate) fn use_words() -> Words {
    use_context().unwrap_or(Words::new(Language::En))
}

impl Words {
    /// The words of this language.
    pub(crate) fn new(language: Language) -> Self {
        Self(phrases(language))
    }

    /// The same words, with dates and numbers the way of a country.
    pub(crate) fn of_country(self, country: Option<Country>) -> Self {
        Self(phrases(Locale::new(self.language(), country)))
    }

    /// The language.
    pub(crate) const fn language(self) -> Language {
        self.0.language()
    }

    /// A phrase.
    pub(crate) fn t(self, key: &str) -> String {
        self.0.text(key)
    }

    /// A phrase with named texts in it.
    pub(crate) fn with(self, key: &str, values: &[(&str, &str)]) -> String {
        self.0.with(key, &texts(values))
    }

    /// A phrase whose key is made of data, if there is one.
    pub(crate) fn find(self, key: &str, values: &[(&str, &str)]) -> Option<String> {
        self.0.find(key, &texts(values))
    }

    /// A phrase that turns on a number.
    pub(crate) fn number(self, key: &str, name: &str, number: u64) -> String {
        self.0.with(key, &[(name, number.into())])
    }

    /// A number as it is written in this language.
    pub(crate) fn digits(self, number: u64) -> String {
        self.0.number(number)
    }

    /// A number that is written down, with as many decimals as it has; what is no number stays as it is.
    pub(crate) fn decimal(self, number: &str) -> String {
        number.parse().map_or_else(|_| number.to_owned(), |number| formats(self.0.locale()).decimal(&number))
    }

    /// A, B and C.
    pub(crate) fn list(self, items: &[String]) -> String {
        formats(self.0.locale()).and(items)
    }

    /// An amount of money.
    pub(crate) fn money(self, money: &Money) -> String {
        self.0.money(money)
    }

    /// The size of a file.
    pub(crate) fn size(self, bytes: u64) -> String {
        self.0.size(bytes)
    }

    /// A day, with the name of its month.
    pub(crate) fn date(self, date: Date) -> String {
        self.0.date(date)
    }

    /// The day of a moment, in a zone.
    pub(crate) fn day_of(self, at: Timestamp, zone: &str) -> String {
        self.0.date(at.to_zoned(zone_of(zone)).date())
    }

    /// A day and a time, in a zone.
    pub(crate) fn moment(self, at: Timestamp, zone: &str) -> String {
        self.0.date_time(at, &zone_of(zone))
    }
}

fn texts<'a>(values: &[(&'a str, &'a str)]) -> Vec<(&'a str, PhraseValue<'a>)> {
    values.iter().map(|(name, text)| (*name, PhraseValue::from(*text))).collect()
}

/// The zone of this name; universal time where there is no such zone.
fn zone_of(name: &str) -> TimeZone {
    TimeZone::get(name).unwrap_or(TimeZone::UTC)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_told_in_its_zone() {
        let at: Timestamp = "2026-10-02T15:30:00Z".parse().unwrap_or_default();
        let words = Words::new(Language::De);
        assert!(words.moment(at, "Asia/Tokyo").contains("00:30"), "{}", words.moment(at, "Asia/Tokyo"));
        assert!(words.day_of(at, "Asia/Tokyo").starts_with('3'));
        assert!(words.moment(at, "No/Where").contains("15:30"));
    }

    #[test]
    fn a_number_that_is_written_down_is_written_the_way_of_the_language() {
        let words = Words::new(Language::De);
        assert_eq!(words.decimal("1500.25"), "1.500,25");
        assert_eq!(words.decimal("-3"), "-3");
        assert_eq!(words.decimal("many"), "many");
    }

    #[test]
    fn a_number_chooses_the_form() {
        let words = Words::new(Language::En);
        let told = |n| words.number("find-count", "count", n).replace(['\u{2068}', '\u{2069}'], "");
        assert_eq!(told(1), "1 communication");
        assert_eq!(told(1_500), "1,500 communications");
    }
}
