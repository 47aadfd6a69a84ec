//! Every function by table, in every language, and what it says to a value it cannot use.

use carillon_domain::language::Language;
use rstest::rstest;
use serde_json::{Value as Json, json};

use crate::error::Fault;
use crate::template::{Template, context};
use crate::value::expand_plain;

fn data() -> Json {
    json!({
        "d": "2026-12-01", "sent_on": "2026-10-02", "none": null, "word": "abc",
        "n": 1_234_567.5, "seats": 3, "one": 1, "text_number": "1234.50", "zero": 0,
        "price": {"amount": "1234.5", "currency": "EUR"},
        "names": ["A", "B", "C"], "key": "AB-1",
        "rows": [{"seats": 2}, {"seats": 3}],
    })
}

fn run(language: Language, source: &str) -> Result<String, Fault> {
    let template = Template::parse("t.md", 1, source).map_err(|error| error.fault)?;
    let done = template.render(language.into(), &context(&data())).map_err(|error| error.fault)?;
    Ok(expand_plain(&done.text, &done.values))
}

/// Languages that differ in what matters here. How each language writes is tested with the formats.
const LANGUAGES: [Language; 10] = [
    Language::En,
    Language::De,
    Language::Fr,
    Language::Es,
    Language::Ru,
    Language::He,
    Language::Ar,
    Language::Ja,
    Language::ZhHans,
    Language::Ko,
];

fn in_all(source: &str) -> Vec<String> {
    LANGUAGES.iter().map(|&language| run(language, source).expect(source)).collect()
}

#[test]
fn dates_in_every_language() {
    let expected = [
        "December 1, 2026",
        "1. Dezember 2026",
        "1 décembre 2026",
        "1 de diciembre de 2026",
        "1 декабря 2026\u{202f}г.",
        "1 בדצמבר 2026",
        "1 ديسمبر 2026",
        "2026年12月1日",
        "2026年12月1日",
        "2026년 12월 1일",
    ];
    assert_eq!(in_all("{{ d|date }}"), expected);
    assert_eq!(in_all("{{ d|date('long') }}"), expected);
    assert_eq!(in_all("{{ d|date('short') }}")[..2], ["12/1/2026", "01.12.2026"]);
}

#[test]
fn numbers_in_every_language() {
    let expected = [
        "1,234,567.50",
        "1.234.567,50",
        "1\u{202f}234\u{202f}567,50",
        "1.234.567,50",
        "1\u{a0}234\u{a0}567,50",
        "1,234,567.50",
        "1,234,567.50",
        "1,234,567.50",
        "1,234,567.50",
        "1,234,567.50",
    ];
    assert_eq!(in_all("{{ n|number(2) }}"), expected);
    assert_eq!(run(Language::De, "{{ text_number|number }}"), Ok("1.234,50".to_owned()));
    assert_eq!(run(Language::De, "{{ (seats / 1)|number }}"), Ok("3".to_owned()));
}

#[test]
fn money_in_every_language() {
    let expected = [
        "€1,234.50",
        "1.234,50\u{a0}€",
        "1\u{202f}234,50\u{a0}€",
        "1234,50\u{a0}€",
        "1\u{a0}234,50\u{a0}€",
        "\u{200f}1,234.50\u{a0}\u{200f}€",
        "\u{200f}1,234.50\u{a0}€",
        "€1,234.50",
        "€1,234.50",
        "€1,234.50",
    ];
    assert_eq!(in_all("{{ price|money }}"), expected);
    assert_eq!(in_all("{{ text_number|money('EUR') }}"), expected);
}

#[test]
fn lists_in_every_language() {
    let expected = [
        "A, B, and C",
        "A, B und C",
        "A, B et C",
        "A, B y C",
        "A, B и C",
        "A, B ו‑C",
        "A وB وC",
        "A、B、C",
        "A、B和C",
        "A, B 및 C",
    ];
    assert_eq!(in_all("{{ names|list }}"), expected);
    assert_eq!(in_all("{{ names|list('or') }}")[1], "A, B oder C");
}

#[test]
fn plural_forms_in_every_language() {
    let forms = "one='1', two='2', few='f', many='m', zero='0', other='o'";
    let of = |number: i32| in_all(&format!("{{{{ {number}|plural({forms}) }}}}")).concat();
    // en de fr es ru he ar ja zh-Hans ko
    assert_eq!(of(1), "1111111ooo");
    assert_eq!(of(2), "oooof22ooo");
    assert_eq!(of(5), "oooomofooo");
}

#[test]
fn terms_in_every_language() {
    let of = |months: &str| in_all(&format!("{{{{ {months}|term }}}}"));
    let year = ["1 year", "1 Jahr", "1 an", "1 año", "1 год", "שנה אחת", "سنة واحدة", "1年", "1 年", "1년"];
    assert_eq!(of("12"), year);
    assert_eq!(of("'12'"), year);
    assert_eq!(of("36")[..6], ["3 years", "3 Jahre", "3 ans", "3 años", "3 года", "3 שנים"]);
    assert_eq!(of("24")[6], "سنتان");
    assert_eq!(of("18")[4], "18 месяцев");
    assert_eq!((of("1")[0].as_str(), of("1")[7].as_str(), of("0")[0].as_str()), ("1 month", "1か月", "0 months"));
}

#[test]
fn left_to_right_text_and_days_in_every_language() {
    assert!(in_all("{{ key|ltr }}").iter().all(|text| text == "AB-1"));
    assert!(in_all("{{ d|days_until }}").iter().all(|text| text == "60"));
    assert_eq!(run(Language::En, "{{ sent_on|days_until(d) }}"), Ok("-60".to_owned()));
    assert_eq!(run(Language::En, "{{ none|ltr }}|"), Ok("|".to_owned()));
}

#[rstest]
#[case(Language::Ja, "{{ d|date(calendar='japanese') }}", "令和8年12月1日")]
#[case(Language::Ja, "{{ d|date('short', calendar='gregory') }}", "2026/12/01")]
#[case(Language::ZhHant, "{{ d|date(calendar='roc') }}", "民國115年12月1日")]
#[case(Language::Fa, "{{ d|date(calendar='persian') }}", "۱۰ آذر ۱۴۰۵")]
#[case(Language::Th, "{{ d|date(calendar='buddhist') }}", "1 ธันวาคม 2569")]
fn a_template_can_ask_for_a_calendar(#[case] language: Language, #[case] source: &str, #[case] expected: &str) {
    assert_eq!(run(language, source), Ok(expected.to_owned()));
}

#[rstest]
#[case("{{ names|join(' / ') }}", "A / B / C")]
#[case("{{ word|replace('b', '--') }}", "a--c")]
#[case("{{ word|replace('', 'x') }}", "abc")]
#[case("{{ rows|sum(attribute='seats') }}", "5")]
#[case("{{ rows|map(attribute='seats')|sum }}", "5")]
#[case("{{ word|upper }} {{ names|length }} {{ names|first }}", "ABC 3 A")]
#[case("{{ none|default('-', true) }}{{ nobody|default('?') }}", "-?")]
#[case("{{ rows|selectattr('seats', 'gt', 2)|length }}", "1")]
fn the_general_ones(#[case] source: &str, #[case] expected: &str) {
    assert_eq!(run(Language::En, source), Ok(expected.to_owned()));
}

#[rstest]
#[case("{{ word|date }}", "needs a date such as 2026-12-01, not `abc`")]
#[case("{{ none|date }}", "was given an empty value")]
#[case("{{ d|date('huge') }}", "knows long and short")]
#[case("{{ d|date(calendar='maya') }}", "knows the calendars gregory, japanese, persian, buddhist, roc, not `maya`")]
#[case("{{ d|date(calender='roc') }}", "calender")]
#[case("{{ word|number }}", "needs a number, not `abc`")]
#[case("{{ word|money }}", "needs an amount and a currency")]
#[case("{{ word|money('EUR') }}", "needs a number")]
#[case("{{ seats|money('ABC') }}", "does not know the currency `ABC`")]
#[case("{{ names|list('xor') }}", "knows and, or")]
#[case("{{ rows|list }}", "needs a text or number, not a map")]
#[case("{{ rows|ltr }}", "needs a text or number")]
#[case("{{ seats|plural(one='x') }}", "lacks the form `other`")]
#[case("{{ seats|plural(one='x', others='y') }}", "has no form `others`")]
#[case("{{ 1.5|term }}", "needs a whole number of months, not `1.5`")]
#[case("{{ (0 - 1)|term }}", "needs a whole number of months, not `-1`")]
#[case("{{ none|term }}", "`term` was given an empty value")]
#[case("{{ names|sum }}", "needs numbers")]
#[case("{{ price }}", "a map cannot be printed")]
#[case("{{ names }}", "a sequence cannot be printed")]
fn what_a_function_cannot_use(#[case] source: &str, #[case] said: &str) {
    match run(Language::En, source) {
        Err(Fault::Value(detail)) => assert!(detail.contains(said), "{detail}"),
        other => panic!("{other:?}"),
    }
}

#[rstest]
#[case("{{ nobody }}", "`nobody`")]
#[case("{{ nobody|date }}", "`nobody`")]
#[case("{{ price.sum }}", "`price.sum`")]
#[case("{{ price.sum|number }}", "`price.sum`")]
#[case("{% if nobody %}x{% endif %}", "`nobody`")]
#[case("{% for x in nobody %}x{% endfor %}", "`nobody`")]
fn what_is_not_in_the_data(#[case] source: &str, #[case] name: &str) {
    match run(Language::En, source) {
        Err(Fault::UnknownValue(found)) => assert_eq!(found, name),
        other => panic!("{other:?}"),
    }
}

#[rstest]
#[case("{{ word|safe }}")]
#[case("{{ word|escape }}")]
#[case("{{ word|tojson }}")]
#[case("{{ '%d'|format(1) }}")]
#[case("{{ word|indent(1000000) }}")]
#[case("{{ namespace(a=1) }}")]
#[case("{{ debug() }}")]
#[case("{{ word is filter }}")]
fn what_there_is_not(#[case] source: &str) {
    assert!(matches!(run(Language::En, source), Err(Fault::UnknownFunction(_))), "{source}");
}

#[test]
fn russian_needs_its_forms() {
    let fault = run(Language::Ru, "{{ one|plural(one='x', other='y') }}").expect_err("forms lack");
    assert!(fault.to_string().contains("lacks the forms `few`, `many`, which ru needs"), "{fault}");
}

#[test]
fn the_table_tells_every_function_once() {
    let mut names: Vec<_> = super::FUNCTIONS.iter().map(|function| function.name).collect();
    let count = names.len();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), count);
    for function in super::FUNCTIONS {
        assert!(function.usage.contains(function.name) && function.help.ends_with('.'));
    }
}
