//! Phrases: everything a person reads that is not a campaign's own content, by key, in their
//! language. A key the language lacks is said in the next one it falls back to; that no key lacks is a check
//! ([`crate::locales::check()`]). Must not know pages or mails.

mod bundle;
mod number;
mod value;

use carillon_domain::Money;
use carillon_domain::language::Language;
use fixed_decimal::Decimal;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::format::{DateStyle, Locale, formats, write_money};
pub use value::PhraseValue;

/// The phrases of one language, and the formats of it or of it in one country.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Phrases {
    locale: Locale,
}

/// The phrases of a language, or of a language in a country.
pub fn phrases(locale: impl Into<Locale>) -> Phrases {
    Phrases { locale: locale.into() }
}

impl Phrases {
    /// The language.
    pub const fn language(self) -> Language {
        self.locale.language()
    }

    /// The language, and the country if one is known.
    pub const fn locale(self) -> Locale {
        self.locale
    }

    /// The phrase with this key.
    pub fn text(self, key: &str) -> String {
        self.with(key, &[])
    }

    /// The phrase with this key and these values in it. Each value is set apart with invisible
    /// marks, so that it cannot turn the phrase around it: right in pages, wrong in subjects.
    pub fn with(self, key: &str, values: &[(&str, PhraseValue<'_>)]) -> String {
        bundle::phrase(self.locale, key, values).unwrap_or_else(|| key.to_owned())
    }

    /// The phrase without invisible marks: for subjects, file names and headers.
    pub fn plain(self, key: &str, values: &[(&str, PhraseValue<'_>)]) -> String {
        self.with(key, values).replace(['\u{2068}', '\u{2069}'], "")
    }

    /// The phrase, if there is one: for keys made of data.
    pub fn find(self, key: &str, values: &[(&str, PhraseValue<'_>)]) -> Option<String> {
        bundle::phrase(self.locale, key, values)
    }

    /// A whole number.
    pub fn number(self, number: impl TryInto<i64>) -> String {
        formats(self.locale).whole(number.try_into().unwrap_or(i64::MAX))
    }

    /// A date, with the month's name.
    pub fn date(self, date: Date) -> String {
        formats(self.locale).date(date, DateStyle::Long)
    }

    /// A date in digits.
    pub fn date_short(self, date: Date) -> String {
        formats(self.locale).date(date, DateStyle::Short)
    }

    /// A moment, as clocks of the zone show it.
    pub fn date_time(self, moment: Timestamp, zone: &TimeZone) -> String {
        formats(self.locale).date_time(moment, zone)
    }

    /// An amount of money of the data.
    pub fn money(self, money: &Money) -> String {
        let amount = money.amount.parse();
        let written = amount.map(|amount| write_money(&amount, money.currency, self));
        written.unwrap_or_else(|_| format!("{} {}", money.amount, money.currency))
    }

    /// The size of a file: whole kilobytes, or megabytes with one decimal.
    pub fn size(self, bytes: u64) -> String {
        let kilobytes = i64::try_from(bytes.div_ceil(1_000)).unwrap_or(i64::MAX);
        if kilobytes < 1_000 {
            return self.with("size-kilobytes", &[("size", self.number(kilobytes).as_str().into())]);
        }
        let mut megabytes = Decimal::from(kilobytes.saturating_add(50) / 100);
        megabytes.multiply_pow10(-1);
        self.with("size-megabytes", &[("size", formats(self.locale).decimal(&megabytes).as_str().into())])
    }

    /// A, B and C.
    pub fn list<S: AsRef<str>>(self, items: &[S]) -> String {
        formats(self.locale).and(items)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[test]
    fn a_phrase_is_found_in_every_language() {
        for &language in Language::ALL {
            let text = phrases(language).text("channel-email");
            assert!(!text.is_empty() && text != "channel-email", "{language}");
        }
        assert_eq!(phrases(Language::De).text("no-such-phrase"), "no-such-phrase");
        assert_eq!(phrases(Language::De).find("no-such-phrase", &[]), None);
    }

    #[rstest]
    #[case(Language::En, 1, "1 more row is on the web page.")]
    #[case(Language::En, 1_234, "1,234 more rows are on the web page.")]
    #[case(Language::De, 1_234, "1.234 weitere Zeilen stehen auf der Webseite.")]
    #[case(Language::Ru, 3, "Ещё 3 строки на веб-странице.")]
    #[case(Language::Ja, 3, "残り3行はウェブページでご覧いただけます。")]
    fn numbers_in_phrases_are_written_the_language_s_way(
        #[case] language: Language,
        #[case] count: i64,
        #[case] text: &str,
    ) {
        assert_eq!(phrases(language).plain("email-more-rows", &[("count", count.into())]), text);
    }

    #[rstest]
    #[case(Language::En, 1, "1 kB")]
    #[case(Language::En, 7_200, "8 kB")]
    #[case(Language::De, 1_449_000, "1,4 MB")]
    #[case(Language::En, 999_001, "1.0 MB")]
    fn sizes_are_written_the_language_s_way(#[case] language: Language, #[case] bytes: u64, #[case] text: &str) {
        assert_eq!(phrases(language).size(bytes).replace(['\u{2068}', '\u{2069}'], "").replace('\u{A0}', " "), text);
    }

    #[test]
    fn numbers_in_phrases_are_written_the_country_s_way() {
        let say = |locale: Locale| phrases(locale).plain("email-more-rows", &[("count", 12_345.into())]);
        let country = |code| carillon_domain::Country::from_code(code);
        assert!(say(Language::De.into()).starts_with("12.345 "));
        assert!(say(Locale::new(Language::De, country("CH"))).starts_with("12'345 "));
        assert!(say(Locale::new(Language::Ar, country("EG"))).contains("١٢٬٣٤٥"));
    }

    #[test]
    fn a_number_in_a_text_stays_as_it_is() {
        let text = "\u{10F7A8}0\u{10F7A9}1234\u{10F7A8}";
        let said = phrases(Language::De).plain("email-reference", &[("reference", text.into())]);
        assert!(said.ends_with("01234"), "{said:?}");
    }

    #[test]
    fn values_are_set_apart_but_not_in_plain_text() {
        let values = [("reference", "C-1".into())];
        assert!(phrases(Language::Ar).with("email-reference", &values).contains("\u{2068}C-1\u{2069}"));
        assert!(!phrases(Language::Ar).plain("email-reference", &values).contains('\u{2068}'));
    }

    #[test]
    fn russian_and_arabic_choose_their_plural_forms() {
        let forms = |language: Language, numbers: &[i64]| {
            let say = |&count: &i64| {
                let text = phrases(language).plain("email-more-rows", &[("count", count.into())]);
                text.replace(&phrases(language).number(count), "#")
            };
            let mut texts: Vec<_> = numbers.iter().map(say).collect();
            texts.sort();
            texts.dedup();
            texts.len()
        };
        assert_eq!(forms(Language::Ru, &[1, 21]), 1);
        assert_eq!(forms(Language::Ru, &[1, 2, 5]), 3);
        assert_eq!(forms(Language::Ar, &[0, 1, 2, 3, 11, 100]), 6);
    }
}
