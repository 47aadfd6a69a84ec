//! Every format by table, in every language.

use carillon_domain::language::Language;
use fixed_decimal::Decimal;
use rstest::rstest;

use super::*;
use crate::phrase::phrases;

fn day() -> Date {
    jiff::civil::date(2026, 6, 30)
}

#[rstest]
#[case(Language::En, "June 30, 2026", "6/30/2026")]
#[case(Language::De, "30. Juni 2026", "30.06.2026")]
#[case(Language::Fr, "30 juin 2026", "30/06/2026")]
#[case(Language::Es, "30 de junio de 2026", "30/6/2026")]
#[case(Language::Ru, "30 июня 2026\u{202f}г.", "30.06.2026")]
#[case(Language::He, "30 ביוני 2026", "30.6.2026")]
#[case(Language::Ar, "30 يونيو 2026", "30\u{200f}/6\u{200f}/2026")]
#[case(Language::Ja, "2026年6月30日", "2026/06/30")]
#[case(Language::ZhHans, "2026年6月30日", "2026/6/30")]
#[case(Language::Ko, "2026년 6월 30일", "2026/6/30")]
fn dates(#[case] language: Language, #[case] long: &str, #[case] short: &str) {
    assert_eq!(formats(language).date(day(), DateStyle::Long), long);
    assert_eq!(formats(language).date(day(), DateStyle::Short), short);
}

#[rstest]
#[case(Language::En, "1,234,567.50", "1,234")]
#[case(Language::De, "1.234.567,50", "1.234")]
#[case(Language::Fr, "1\u{202f}234\u{202f}567,50", "1\u{202f}234")]
#[case(Language::Es, "1.234.567,50", "1234")]
#[case(Language::Ru, "1\u{a0}234\u{a0}567,50", "1\u{a0}234")]
#[case(Language::He, "1,234,567.50", "1,234")]
#[case(Language::Ar, "1,234,567.50", "1,234")]
#[case(Language::Ja, "1,234,567.50", "1,234")]
#[case(Language::ZhHans, "1,234,567.50", "1,234")]
#[case(Language::Ko, "1,234,567.50", "1,234")]
fn numbers(#[case] language: Language, #[case] decimal: &str, #[case] whole: &str) {
    let number: Decimal = "1234567.50".parse().expect("a number");
    assert_eq!(formats(language).decimal(&number), decimal);
    assert_eq!(formats(language).whole(1234), whole);
}

#[rstest]
#[case(Language::En, "A, B, and C", "A, B, or C")]
#[case(Language::De, "A, B und C", "A, B oder C")]
#[case(Language::Fr, "A, B et C", "A, B ou C")]
#[case(Language::Es, "A, B y C", "A, B o C")]
#[case(Language::Ru, "A, B и C", "A, B или C")]
#[case(Language::He, "A, B ו‑C", "A, B או C")]
#[case(Language::Ar, "A وB وC", "A أو B أو C")]
#[case(Language::Ja, "A、B、C", "A、B、またはC")]
#[case(Language::ZhHans, "A、B和C", "A、B或C")]
#[case(Language::Ko, "A, B 및 C", "A, B 또는 C")]
fn lists(#[case] language: Language, #[case] and: &str, #[case] or: &str) {
    assert_eq!(formats(language).and(&["A", "B", "C"]), and);
    assert_eq!(formats(language).or(&["A", "B", "C"]), or);
    assert_eq!(formats(language).and(&["A"]), "A");
    assert_eq!(formats(language).and::<&str>(&[]), "");
}

#[rstest]
#[case(Language::En, "€1,234.50", "¥1,235", "-$5.00", "CHF\u{a0}0.10")]
#[case(Language::De, "1.234,50\u{a0}€", "1.235\u{a0}¥", "-5,00\u{a0}$", "0,10\u{a0}CHF")]
#[case(Language::Fr, "1\u{202f}234,50\u{a0}€", "1\u{202f}235\u{a0}JPY", "-5,00\u{a0}$US", "0,10\u{a0}CHF")]
#[case(Language::Es, "1234,50\u{a0}€", "1235\u{a0}JPY", "-5,00\u{a0}US$", "0,10\u{a0}CHF")]
#[case(Language::Ru, "1\u{a0}234,50\u{a0}€", "1\u{a0}235\u{a0}¥", "-5,00\u{a0}$", "0,10\u{a0}CHF")]
#[case(
    Language::He,
    "\u{200f}1,234.50\u{a0}\u{200f}€",
    "\u{200f}1,235\u{a0}\u{200f}JP¥\u{200e}",
    "-\u{200f}5.00\u{a0}\u{200f}$",
    "\u{200f}0.10\u{a0}\u{200f}CHF"
)]
#[case(
    Language::Ar,
    "\u{200f}1,234.50\u{a0}€",
    "\u{200f}1,235\u{a0}JP¥\u{200e}",
    "-\u{200f}5.00\u{a0}US$\u{200e}",
    "\u{200f}0.10\u{a0}CHF"
)]
#[case(Language::Ja, "€1,234.50", "￥1,235", "-$5.00", "CHF\u{a0}0.10")]
#[case(Language::ZhHans, "€1,234.50", "JP¥1,235", "-US$5.00", "CHF\u{a0}0.10")]
#[case(Language::Ko, "€1,234.50", "JP¥1,235", "-US$5.00", "CHF\u{a0}0.10")]
fn money(#[case] language: Language, #[case] euro: &str, #[case] yen: &str, #[case] dollar: &str, #[case] franc: &str) {
    let show = |amount: &str, currency: &str| {
        let amount = amount.parse().expect("a number");
        write_money(&amount, currency.parse().expect("a currency"), phrases(language))
    };
    assert_eq!(show("1234.5", "EUR"), euro);
    assert_eq!(show("1234.50", "JPY"), yen);
    assert_eq!(show("-5", "usd"), dollar);
    assert_eq!(show("0.1", "CHF"), franc);
    assert!(show("1", "KWD").contains("000"), "three decimals");
}

#[rstest]
#[case(Language::En, "other one other other other other other")]
#[case(Language::De, "other one other other other other other")]
#[case(Language::Fr, "one one other other other other other")]
#[case(Language::Es, "other one other other other other other")]
#[case(Language::Ru, "many one few many many one many")]
#[case(Language::He, "other one two other other other other")]
#[case(Language::Ar, "zero one two few many many other")]
#[case(Language::Ja, "other other other other other other other")]
#[case(Language::ZhHans, "other other other other other other other")]
#[case(Language::Ko, "other other other other other other other")]
fn plural_forms(#[case] language: Language, #[case] forms: &str) {
    let found: Vec<_> =
        [0, 1, 2, 5, 11, 21, 100].map(|number| formats(language).plural(&Decimal::from(number)).as_str()).to_vec();
    assert_eq!(found.join(" "), forms);
}

#[rstest]
#[case(Language::En, &["Item 10", "item 9", "Éa", "eb"], &["Éa", "eb", "item 9", "Item 10"])]
#[case(Language::De, &["Zebra", "Ärger", "Apfel"], &["Apfel", "Ärger", "Zebra"])]
#[case(Language::Es, &["nz", "ña", "o"], &["nz", "ña", "o"])]
#[case(Language::Ja, &["日本", "ア", "い", "A"], &["A", "ア", "い", "日本"])]
#[case(Language::ZhHans, &["中", "阿", "北"], &["阿", "北", "中"])]
fn texts_are_in_the_language_s_order(#[case] language: Language, #[case] texts: &[&str], #[case] sorted: &[&str]) {
    let mut found = texts.to_vec();
    found.sort_by(|one, other| formats(language).compare(one, other));
    assert_eq!(found, sorted);
}

#[test]
fn a_moment_is_shown_as_the_clocks_of_the_zone_show_it() {
    let moment: Timestamp = "2026-11-22T22:30:00Z".parse().expect("a moment");
    let tokyo = TimeZone::get("Asia/Tokyo").expect("a zone");
    let shown = formats(Language::De).date_time(moment, &tokyo);
    assert!(shown.contains("23. November 2026") && shown.contains("07:30"), "{shown}");
}

/// One line for each language: dates, numbers, lists, money, plural forms. Where CLDR changes, this shows what changes.
#[test]
fn every_language_writes_like_this() {
    let mut table = String::new();
    for &language in Language::ALL {
        let formats = formats(language);
        let money = |amount: &str, currency: &str| {
            write_money(&amount.parse().expect("a number"), currency.parse().expect("a currency"), phrases(language))
        };
        let forms: Vec<_> = needed_plurals(language).iter().map(|form| form.as_str()).collect();
        let columns = [
            language.tag().to_owned(),
            formats.date(day(), DateStyle::Long),
            formats.date(day(), DateStyle::Short),
            formats.decimal(&"1234567.50".parse().expect("a number")),
            formats.whole(1234),
            formats.and(&["A", "B", "C"]),
            formats.or(&["A", "B", "C"]),
            money("1234.5", "EUR"),
            money("-5", "USD"),
            money("1234.5", "JPY"),
            forms.join(" "),
        ];
        // Spaces that look like others are written out.
        let line = columns.join(" | ").replace('\u{a0}', "_").replace('\u{202f}', "~").replace(is_mark, "^");
        table.push_str(&line);
        table.push('\n');
    }
    insta::assert_snapshot!("languages", table);
}

/// Marks of direction.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{61c}')
}

#[rstest]
#[case(Language::En, "GB", "30/06/2026", "1,234,567.50")]
#[case(Language::En, "CA", "2026-06-30", "1,234,567.50")]
#[case(Language::De, "CH", "30.06.2026", "1'234'567.50")]
#[case(Language::De, "AT", "30.06.2026", "1\u{a0}234\u{a0}567,50")]
#[case(Language::Fr, "CA", "2026-06-30", "1\u{a0}234\u{a0}567,50")]
#[case(Language::Es, "MX", "30/06/2026", "1,234,567.50")]
#[case(Language::Ar, "EG", "٣٠\u{200f}/٦\u{200f}/٢٠٢٦", "١٬٢٣٤٬٥٦٧٫٥٠")]
#[case(Language::Ar, "MA", "30\u{200f}/6\u{200f}/2026", "1.234.567,50")]
#[case(Language::ZhHant, "HK", "30/6/2026", "1,234,567.50")]
#[case(Language::PtBr, "PT", "30/06/2026", "1.234.567,50")]
#[case(Language::PtPt, "BR", "30/06/2026", "1\u{a0}234\u{a0}567,50")]
#[case(Language::Ja, "US", "2026/06/30", "1,234,567.50")]
fn a_country_has_its_own_way(
    #[case] language: Language,
    #[case] country: &str,
    #[case] short: &str,
    #[case] decimal: &str,
) {
    let formats = formats(Locale::new(language, carillon_domain::Country::from_code(country)));
    assert_eq!(formats.date(day(), DateStyle::Short), short);
    assert_eq!(formats.decimal(&"1234567.50".parse().expect("a number")), decimal);
}

#[test]
fn every_locale_there_could_be_has_formats() {
    for &language in Language::ALL {
        for country in carillon_domain::Country::all() {
            let formats = formats((language, country));
            for calendar in [Calendar::Gregorian, Calendar::Persian] {
                assert!(!formats.date_in(calendar, day(), DateStyle::Long).is_empty(), "{language} {country}");
            }
            assert!(!formats.whole(1234).is_empty());
        }
    }
}
