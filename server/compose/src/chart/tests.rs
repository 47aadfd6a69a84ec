//! Values are exact, shapes are right, and charts are read and refused with their words.

use carillon_domain::language::Language;
use rstest::rstest;

use super::*;

fn value(text: &str) -> ChartValue {
    text.parse().expect(text)
}

fn chart(kind: ChartKind, values: &[&str]) -> Chart {
    let point = |(at, text): (usize, &&str)| ChartPoint { label: format!("p{at}"), value: value(text) };
    let points = values.iter().enumerate().map(point).collect();
    Chart { kind, title: String::new(), unit: ChartUnit::Number, points }
}

#[rstest]
#[case(ChartUnit::Number, Language::En, "1234.5", "1,234.5")]
#[case(ChartUnit::Number, Language::De, "-1234.5", "-1.234,5")]
#[case(ChartUnit::Percent, Language::En, "12.5", "12.5%")]
#[case(ChartUnit::Percent, Language::De, "12.5", "12,5\u{a0}%")]
#[case(ChartUnit::Percent, Language::Fr, "12", "12\u{202f}%")]
#[case(ChartUnit::Money("EUR".parse().expect("a currency")), Language::En, "12.5", "€12.50")]
#[case(ChartUnit::Money("JPY".parse().expect("a currency")), Language::Ja, "184900", "￥184,900")]
fn values_are_written_in_their_unit(
    #[case] unit: ChartUnit,
    #[case] language: Language,
    #[case] number: &str,
    #[case] written: &str,
) {
    assert_eq!(value(number).write(unit, language), written);
}

#[rstest]
#[case(&["0.1", "0.2"], Some("0.3"))]
#[case(&["1", "-2.25"], Some("-1.25"))]
#[case(&["-0.5", "0.25"], Some("-0.25"))]
#[case(&[], Some("0"))]
#[case(&["9223372036854775807", "1"], None)]
fn sums_are_exact_or_not_told(#[case] values: &[&str], #[case] sum: Option<&str>) {
    let values: Vec<_> = values.iter().map(|text| value(text)).collect();
    assert_eq!(ChartValue::sum(values.iter()).map(String::from).as_deref(), sum);
}

#[test]
fn bars_start_at_zero_and_go_to_both_sides() {
    let bars = chart(ChartKind::Bar, &["3", "-1", "0"]).bars();
    let found: Vec<_> = bars.iter().map(|bar| (bar.start, bar.length)).collect();
    assert_eq!(found, [(0.25, 0.75), (0.0, 0.25), (0.25, 0.0)]);
    assert_eq!(chart(ChartKind::Bar, &["0", "0"]).bars()[1], shape::Bar { start: 0.0, length: 0.0 });
}

#[test]
fn small_slices_are_one_slice_that_keeps_its_parts() {
    let slices = chart(ChartKind::Ring, &["50", "1", "45", "2", "2"]).slices("Other");
    let labels: Vec<_> = slices.iter().map(|slice| slice.point.label.as_str()).collect();
    assert_eq!(labels, ["p0", "p2", "Other"]);
    let rest = &slices[2];
    assert_eq!((rest.point.value.as_str(), rest.share, rest.start), ("5", 0.05, 0.95));
    let parts: Vec<_> = rest.parts.iter().map(|point| point.label.as_str()).collect();
    assert_eq!(parts, ["p1", "p3", "p4"]);
}

#[rstest]
#[case::one_small(&["97", "2"], 2)]
#[case::eight(&["1", "1", "1", "1", "1", "1", "1", "1"], 8)]
#[case::many(&["1", "1", "1", "1", "1", "1", "1", "1", "1", "1"], 8)]
#[case::one(&["7"], 1)]
#[case::nothing(&["0", "0"], 0)]
fn a_ring_has_few_slices_and_they_fill_it(#[case] values: &[&str], #[case] count: usize) {
    let ring = chart(ChartKind::Ring, values);
    let slices = ring.slices("Other");
    assert_eq!(slices.len(), count);
    let shown: usize = slices.iter().map(|slice| slice.parts.len().max(1)).sum();
    assert_eq!(shown, if count == 0 { 0 } else { values.len() });
    let filled: f64 = slices.iter().map(|slice| slice.share).sum();
    assert!(count == 0 || (filled - 1.0).abs() < 1e-9, "{filled}");
}

#[test]
fn a_chart_is_stored_in_plain_words_and_read_back() {
    let unit = ChartUnit::Money("EUR".parse().expect("a currency"));
    let chart = Chart { title: "T".to_owned(), unit, ..chart(ChartKind::Line, &["1.5"]) };
    let json = serde_json::to_string(&crate::Block::Chart(chart.clone())).expect("JSON");
    assert_eq!(
        json,
        r#"{"chart":{"kind":"line","title":"T","unit":{"money":"EUR"},"points":[{"label":"p0","value":"1.5"}]}}"#
    );
    assert_eq!(serde_json::from_str::<crate::Block>(&json).expect("a block"), crate::Block::Chart(chart));
    let broken = json.replace("\"1.5\"", "\"1,5\"");
    assert!(serde_json::from_str::<crate::Block>(&broken).is_err());
}
