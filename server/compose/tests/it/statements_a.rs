//! The statements about languages: what is promised of every language, tried on its phrases and formats. The numbers are
//! those of the reference; A10 of pages is tested where the pages are.

use carillon_compose::format::{Calendar, DateStyle, Digits, Locale, Plural, formats, needed_plurals, write_money};
use carillon_compose::{ContentFile, Links, compose, locales, phrases};
use carillon_domain::Country;
use carillon_domain::language::Language;
use jiff::civil::{Date, date};
use rstest::rstest;
use serde_json::json;

/// A locale by its tag: `de`, `en-GB`, `zh-Hant-HK`.
fn locale(tag: &str) -> Locale {
    let country = tag.rsplit_once('-').and_then(|(_, last)| Country::from_code(last));
    let language = Language::from_tag(tag).or_else(|| Language::from_tag(tag.rsplit_once('-')?.0));
    Locale::new(language.unwrap(), country)
}

fn number(text: &str, tag: &str) -> String {
    formats(locale(tag)).decimal(&text.parse().unwrap())
}

#[test]
fn a1_every_language_says_everything() {
    let report = locales::check();
    let told: Vec<String> = report.findings.iter().map(ToString::to_string).collect();
    assert_eq!(report.to_string(), "32 languages, 0 missing", "{}", told.join("\n"));
}

#[rstest]
#[case("ar", &["zero", "one", "two", "few", "many", "other"])]
#[case("ru", &["one", "few", "many", "other"])]
#[case("uk", &["one", "few", "many", "other"])]
#[case("pl", &["one", "few", "many", "other"])]
#[case("sl", &["one", "two", "few", "other"])]
#[case("he", &["one", "two", "other"])]
#[case("ro", &["one", "few", "other"])]
#[case("hr", &["one", "few", "other"])]
// What these call `many` is for fractions or for exact millions, and may be left to `other`.
#[case("cs", &["one", "few", "other"])]
#[case("sk", &["one", "few", "other"])]
#[case("fr", &["one", "other"])]
#[case("es", &["one", "other"])]
#[case("it", &["one", "other"])]
#[case("pt-BR", &["one", "other"])]
#[case("pt-PT", &["one", "other"])]
#[case("fa", &["one", "other"])]
#[case("ja", &["other"])]
#[case("th", &["other"])]
fn a2_a_phrase_without_a_plural_form_is_named_with_file_and_key(#[case] tag: &str, #[case] needed: &[&str]) {
    let language = Language::from_tag(tag).unwrap();
    assert_eq!(needed_plurals(language).iter().map(|form| form.as_str()).collect::<Vec<_>>(), needed);
    for form in needed.iter().filter(|_| needed.len() > 1) {
        let mut all: locales::Sources = [Language::En, language].map(|it| (it, locales::sources(it))).into();
        let files = all.get_mut(&language).unwrap();
        let file = &mut files.iter_mut().find(|(name, _)| name == "common.ftl").unwrap().1;
        let arm = |line: &str| line.trim_start().trim_start_matches('*').starts_with(&format!("[{form}]"));
        assert!(file.lines().any(arm), "{tag} has arms for {form}");
        *file = file.lines().filter(|line| !arm(line)).flat_map(|line| [line, "\n"]).collect();
        let report = locales::check_sources(&all);
        // Fluent itself cannot read a choice without its `other`.
        let told = if *form == "other" { "cannot be read" } else { &format!("`count-days` has no form `{form}`") };
        let place = format!("locales/{tag}/common.ftl:");
        let named = |it: &carillon_compose::Finding| it.place.starts_with(&place) && it.what.contains(told);
        assert!(report.findings.iter().any(named), "{tag} {form}: {:#?}", report.findings);
    }
}

#[rstest]
#[case("ru", &[1, 2, 5, 11, 21, 22], "one few many many one few")]
#[case("ar", &[0, 1, 2, 3, 11, 100], "zero one two few many other")]
#[case("sl", &[1, 2, 3, 5, 101, 102], "one two few other one two")]
#[case("ro", &[1, 0, 19, 20, 101, 120], "one few few other few other")]
#[case("pl", &[1, 2, 5, 12, 22, 25], "one few many many few many")]
fn a3_a_count_has_the_form_of_its_number(#[case] tag: &str, #[case] counts: &[i64], #[case] forms: &str) {
    let language = Language::from_tag(tag).unwrap();
    let chosen: Vec<&str> =
        counts.iter().map(|&count| formats(language).plural(&count.into())).map(Plural::as_str).collect();
    assert_eq!(chosen.join(" "), forms);
    // Where two numbers have one form, a phrase has the same words for them, and else it has others.
    let said: Vec<String> = counts.iter().map(|&count| words_of(language, count)).collect();
    for (at, form) in chosen.iter().enumerate() {
        let first = chosen.iter().position(|it| it == form).unwrap();
        assert_eq!(said[at], said[first], "{tag} {}", counts[at]);
    }
    if tag == "ar" {
        let arms: std::collections::BTreeSet<_> = said.iter().collect();
        assert_eq!(arms.len(), 6, "{said:?}");
    }
}

/// A phrase with a count, without the number itself.
fn words_of(language: Language, count: i64) -> String {
    let text = phrases(language).plain("email-more-rows", &[("count", count.into())]);
    text.replace(&phrases(language).number(count), "#")
}

#[rstest]
#[case("en-US", "June 30, 2026")]
#[case("en-GB", "30 June 2026")]
#[case("de", "30. Juni 2026")]
#[case("ja", "2026年6月30日")]
#[case("hu", "2026. június 30.")]
#[case("ru", "30 июня 2026\u{202f}г.")]
#[case("zh-Hans", "2026年6月30日")]
#[case("ko", "2026년 6월 30일")]
#[case("he", "30 ביוני 2026")]
#[case("en", "June 30, 2026")]
#[case("en-AU", "30 June 2026")]
#[case("de-AT", "30. Juni 2026")]
#[case("fr-CA", "30 juin 2026")]
#[case("es-MX", "30 de junio de 2026")]
#[case("ar-EG", "٣٠ يونيو ٢٠٢٦")]
#[case("zh-Hant-HK", "2026年6月30日")]
fn a4_dates_are_written_the_way_of_language_and_country(#[case] tag: &str, #[case] written: &str) {
    assert_eq!(formats(locale(tag)).date(date(2026, 6, 30), DateStyle::Long), written);
    assert_eq!(phrases(locale(tag)).date(date(2026, 6, 30)), written);
}

#[rstest]
#[case(date(2026, 6, 30), "令和8年6月30日")]
#[case(date(2019, 4, 30), "平成31年4月30日")]
#[case(date(2019, 5, 1), "令和元年5月1日")]
#[case(date(1989, 1, 8), "平成元年1月8日")]
fn a5_eras_of_japan(#[case] day: Date, #[case] written: &str) {
    assert_eq!(formats(Language::Ja).date_in(Calendar::Japanese, day, DateStyle::Long), written);
}

#[rstest]
#[case("fa", "{{ anchor|date }}", "۳۰ ژوئن ۲۰۲۶")]
#[case("fa", "{{ anchor|date(calendar=\"persian\") }}", "۹ تیر ۱۴۰۵")]
#[case("th", "{{ anchor|date }}", "30 มิถุนายน ค.ศ. 2026")]
#[case("th", "{{ anchor|date(calendar=\"buddhist\") }}", "30 มิถุนายน 2569")]
#[case("ja", "{{ anchor|date(calendar=\"japanese\") }}", "令和8年6月30日")]
#[case("zh-Hant", "{{ anchor|date(calendar=\"roc\") }}", "民國115年6月30日")]
fn a6_dates_are_gregorian_unless_the_template_asks(#[case] tag: &str, #[case] template: &str, #[case] said: &str) {
    assert_eq!(subject(tag, "", template), said);
}

/// The subject a template makes for a customer of a country, with a line of front matter.
fn subject_for(tag: &str, country: &str, front: &str, template: &str) -> String {
    let text = format!("+++\nsubject = '{template}'\n{front}\n+++\nx");
    let content = ContentFile::parse("t.md", &text).unwrap();
    let data = json!({
        "anchor": "2026-06-30", "customer": { "country": country }, "n": 1_234.5,
        "price": { "amount": "1234.5", "currency": "KWD" },
    });
    compose(&content, Language::from_tag(tag).unwrap(), &data, &Links::sample()).unwrap().subject
}

fn subject(tag: &str, front: &str, template: &str) -> String {
    subject_for(tag, "", front, template)
}

#[rstest]
#[case("es", "1234.5", "1234,5")]
#[case("es", "12345.5", "12.345,5")]
#[case("es-MX", "1234.5", "1,234.5")]
#[case("fr", "12345.5", "12\u{202f}345,5")]
#[case("fr-CA", "12345.5", "12\u{a0}345,5")]
#[case("pl", "1234.5", "1234,5")]
#[case("pl", "12345.5", "12\u{a0}345,5")]
#[case("pt-BR", "1234.5", "1.234,5")]
#[case("pt-PT", "1234.5", "1234,5")]
#[case("de-CH", "12345.5", "12'345.5")]
#[case("de-AT", "12345.5", "12\u{a0}345,5")]
#[case("en-IN", "1234567", "12,34,567")]
#[case("fa", "12345.5", "۱۲٬۳۴۵٫۵")]
fn a7_numbers_are_grouped_the_way_of_language_and_country(#[case] tag: &str, #[case] it: &str, #[case] written: &str) {
    assert_eq!(number(it, tag), written);
}

#[rstest]
#[case("ar", "12,345")]
#[case("ar-AE", "12,345")]
#[case("ar-EG", "١٢٬٣٤٥")]
#[case("ar-SA", "١٢٬٣٤٥")]
fn a8_arabic_digits_follow_the_country(#[case] tag: &str, #[case] written: &str) {
    assert_eq!(number("12345", tag), written);
}

#[rstest]
#[case("AE", "digits = \"arab\"", "١٬٢٣٤٫٥ ٣٠ يونيو ٢٠٢٦")]
#[case("EG", "digits = \"latn\"", "1,234.5 30 يونيو 2026")]
#[case("EG", "", "١٬٢٣٤٫٥ ٣٠ يونيو ٢٠٢٦")]
#[case("", "", "1,234.5 30 يونيو 2026")]
fn a8_digits_can_be_set(#[case] country: &str, #[case] front: &str, #[case] said: &str) {
    assert_eq!(subject_for("ar", country, front, "{{ n|number }} {{ anchor|date }}"), said);
    assert_eq!(formats(Locale::from(Language::Ar).with_digits(Some(Digits::Arabic))).whole(5), "٥");
}

#[test]
fn a8_digits_that_are_none_are_refused() {
    let refused = ContentFile::parse("t.md", "+++\nsubject = 'x'\ndigits = 'roman'\n+++\nx").unwrap_err();
    assert!(refused.to_string().starts_with("t.md:3: ") && refused.to_string().contains("latn, arab"), "{refused}");
}

#[test]
fn a9_an_amount_has_the_decimals_of_its_currency() {
    for &language in Language::ALL {
        for country in ["", "US", "EG", "CH"] {
            let locale = Locale::new(language, Country::from_code(country));
            let write =
                |currency: &str| write_money(&"1234.5678".parse().unwrap(), currency.parse().unwrap(), phrases(locale));
            let digits = |text: &str| text.chars().filter(|c| c.is_numeric()).count();
            assert_eq!(digits(&write("JPY")), 4, "{language} {}", write("JPY"));
            assert_eq!(digits(&write("KRW")), 4, "{language} {}", write("KRW"));
            assert_eq!(digits(&write("EUR")), 6, "{language} {}", write("EUR"));
            assert_eq!(digits(&write("KWD")), 7, "{language} {}", write("KWD"));
        }
    }
}

/// Also A1's number: a language is a folder and a line, and neither is anything without the other.
#[test]
fn a16_a_language_is_a_folder_and_a_line() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    let folders = std::fs::read_dir(root).unwrap().map(|entry| entry.unwrap()).filter(|it| it.path().is_dir());
    let mut folders: Vec<String> = folders.map(|it| it.file_name().into_string().unwrap()).collect();
    let mut tags: Vec<&str> = Language::ALL.iter().map(|language| language.tag()).collect();
    folders.sort();
    tags.sort_unstable();
    assert_eq!(folders, tags);
    let told = locales::check_folders(["en", "vi"]);
    assert!(told.len() == 1 && told[0].to_string().contains("add its line to the table"), "{told:?}");
}

#[test]
fn menus_are_in_the_order_of_a_dictionary() {
    let collator = icu::collator::Collator::try_new(
        icu::collator::CollatorPreferences::default(),
        icu::collator::options::CollatorOptions::default(),
    );
    let collator = collator.unwrap();
    let names: Vec<&str> = Language::ALL.iter().map(|language| language.autonym()).collect();
    let mut sorted = names.clone();
    sorted.sort_by(|a, b| collator.compare(a, b));
    assert_eq!(names, sorted);
}
