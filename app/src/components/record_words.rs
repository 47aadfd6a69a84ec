//! The fields of a record in the reader's words: names of fields and kinds that are known, values as the language writes them.
//!
//! The house of the data names its kinds and fields. A name nobody has a phrase for is shown as it is.

use carillon_engine::view::{RecordValue, RecordView};
use jiff::civil::Date;

use crate::words::Words;

/// Fields that documents have a column for as well, and the phrase at its head.
const COLUMNS: [(&str, &str); 19] = [
    ("amount", "document-amount"),
    ("country", "document-country"),
    ("description", "document-description"),
    ("edition", "document-edition"),
    ("email", "document-email"),
    ("expires", "document-expires"),
    ("holder", "document-holder"),
    ("license_number", "document-license-number"),
    ("organisation", "document-organisation"),
    ("part_number", "document-part-number"),
    ("price", "document-price"),
    ("product", "document-product"),
    ("quantity", "document-quantity"),
    ("seats", "document-seats"),
    ("starts", "document-starts"),
    ("status", "document-status"),
    ("term_months", "document-term"),
    ("term_years", "document-term"),
    ("unit_price", "document-unit-price"),
];
/// What dates on which a record ends are called.
const ENDS: [&str; 6] = ["expires", "ends", "ends_on", "end", "valid_until", "until"];

/// The name of a field.
pub(super) fn field_label(words: Words, name: &str) -> String {
    let column = COLUMNS.iter().find(|(field, _)| *field == name).map(|(_, key)| words.t(key));
    let own = || words.find(&format!("record-field-{}", name.replace('_', "-")), &[]);
    column.or_else(own).unwrap_or_else(|| plain_name(name))
}

/// The name of a kind of records.
pub(super) fn kind_label(words: Words, kind: &str) -> String {
    words.find(&format!("record-kind-{kind}"), &[]).unwrap_or_else(|| plain_name(kind))
}

/// The value of a field.
pub(super) fn value_text(words: Words, name: &str, value: &RecordValue) -> String {
    match value {
        RecordValue::Text(text) => text.clone(),
        RecordValue::Number(number) => number_text(words, name, number),
        RecordValue::Date(date) => words.date(*date),
        RecordValue::Money(money) => words.money(money),
        RecordValue::Boolean(yes) => words.t(if *yes { "record-yes" } else { "record-no" }),
        RecordValue::Parts(parts) => {
            let told =
                parts.iter().map(|(part, it)| format!("{}: {}", field_label(words, part), value_text(words, part, it)));
            told.collect::<Vec<_>>().join(", ")
        }
    }
}

/// A term is told with its unit, and a year is not told in thousands.
fn number_text(words: Words, name: &str, number: &str) -> String {
    let term = |key| number.parse().map_or_else(|_| words.decimal(number), |count| words.number(key, "count", count));
    match name {
        "term_years" => term("term-years"),
        "term_months" => term("term-months"),
        _ if name == "year" || name.ends_with("_year") => number.to_owned(),
        _ => words.decimal(number),
    }
}

/// What tells a record from others of its kind: its product, or the first thing that is said of it.
pub(super) fn product_of(record: &RecordView) -> Option<String> {
    let texts = || {
        record.fields.iter().filter_map(|(name, value)| match value {
            RecordValue::Text(text) => Some((name.as_str(), text)),
            _ => None,
        })
    };
    texts().find(|(name, _)| *name == "product").or_else(|| texts().next()).map(|(_, text)| text.clone())
}

/// The day a record ends, where one of its dates is called so.
pub(super) fn end_of(record: &RecordView) -> Option<Date> {
    let named = |end: &&str| record.dates.iter().find(|(name, _)| name == end).map(|(_, date)| *date);
    ENDS.iter().find_map(named)
}

/// Underscores are all we take away.
fn plain_name(name: &str) -> String {
    name.replace('_', " ")
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]
mod tests {
    use carillon_domain::{Language, Money};
    use rstest::rstest;

    use super::*;

    fn told(language: Language, name: &str, value: &RecordValue) -> String {
        let words = Words::new(language);
        let text = format!("{} = {}", field_label(words, name), value_text(words, name, value));
        text.replace(['\u{2068}', '\u{2069}'], "").replace('\u{a0}', " ")
    }

    #[rstest]
    #[case(Language::En, "Price = £8,005.00")]
    #[case(Language::De, "Preis = 8.005,00 £")]
    #[case(Language::Ja, "価格 = £8,005.00")]
    fn money_is_written_the_way_of_the_language(#[case] language: Language, #[case] expected: &str) {
        let money = Money::parse("8005", "GBP".parse().unwrap()).unwrap();
        assert_eq!(told(language, "price", &RecordValue::Money(money)), expected);
    }

    #[rstest]
    #[case("seats", "1500", "Plätze = 1.500")]
    #[case("term_years", "3", "Laufzeit = 3 Jahre")]
    #[case("model_year", "2019", "model year = 2019")]
    #[case("weight", "1500.5", "weight = 1.500,5")]
    fn numbers_are_written_the_way_of_the_language(#[case] name: &str, #[case] number: &str, #[case] expected: &str) {
        assert_eq!(told(Language::De, name, &RecordValue::Number(number.into())), expected);
    }

    #[test]
    fn days_answers_and_parts_are_told_in_words() {
        let day = RecordValue::Date("2026-12-01".parse().unwrap());
        assert_eq!(told(Language::De, "handed_over", &day), "handed over = 1. Dezember 2026");
        let parts = vec![
            ("edition".to_owned(), RecordValue::Text("Pro".into())),
            ("leased".into(), RecordValue::Boolean(true)),
        ];
        assert_eq!(told(Language::De, "code", &RecordValue::Parts(parts)), "code = Edition: Pro, leased: ja");
    }

    #[test]
    fn every_known_name_has_words_in_every_language_of_the_portal() {
        for &language in carillon_compose::locales::portal_languages() {
            let words = Words::new(language);
            for (name, key) in COLUMNS {
                assert_ne!(field_label(words, name), key, "{language}");
            }
            for name in ["since", "key_file", "key_text"] {
                assert!(language == Language::En || field_label(words, name) != plain_name(name), "{name}: {language}");
            }
        }
        assert_eq!(kind_label(Words::new(Language::Fr), "license"), "Licence");
        assert_eq!(kind_label(Words::new(Language::Fr), "pet_food"), "pet food");
    }
}
