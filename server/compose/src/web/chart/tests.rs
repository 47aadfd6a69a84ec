//! Pictures say what they show, in the direction of reading, and take nothing for markup.

use carillon_domain::language::Language;
use rstest::rstest;

use super::*;
use crate::chart::ChartUnit;

fn chart(kind: ChartKind, points: &[(&str, &str)]) -> Chart {
    let point = |(label, value): &(&str, &str)| ChartPoint {
        label: (*label).to_owned(),
        value: value.parse().expect("a number"),
    };
    Chart { kind, title: "T <1>".to_owned(), unit: ChartUnit::Number, points: points.iter().map(point).collect() }
}

fn html(chart: &Chart, language: Language) -> String {
    let mut out = String::new();
    write_chart(&mut out, chart, language);
    out
}

#[rstest]
#[case(ChartKind::Bar)]
#[case(ChartKind::Line)]
#[case(ChartKind::Ring)]
fn a_picture_has_a_name_a_description_and_a_list(#[case] kind: ChartKind) {
    let html = html(&chart(kind, &[("a & b", "1250"), ("<c>", "30")]), Language::En);
    assert!(html.contains("role=\"img\" aria-label=\"T &lt;1&gt;\""), "{html}");
    assert!(html.contains("<title>T &lt;1&gt;</title><desc>a &amp; b: 1,250; &lt;c&gt;: 30</desc>"), "{html}");
    assert!(html.contains("<li>a &amp; b: 1,250"), "{html}");
    assert!(!html.contains("<c>") && !html.contains("style="));
}

#[test]
fn bars_are_mirrored_where_reading_runs_from_the_right() {
    let chart = chart(ChartKind::Bar, &[("أ", "1"), ("ACME Ltd.", "4")]);
    let ar = html(&chart, Language::Ar);
    assert!(ar.contains("x=\"75%\" y=\"22\" width=\"25%\""), "{ar}");
    assert!(ar.contains("<text x=\"100%\" y=\"15\" direction=\"rtl\" text-anchor=\"start\">أ</text>"), "{ar}");
    assert!(ar.contains("<text x=\"100%\" y=\"59\" direction=\"ltr\" text-anchor=\"end\">ACME Ltd.</text>"), "{ar}");
    let en = html(&chart, Language::En);
    assert!(en.contains("x=\"0%\" y=\"22\" width=\"25%\""), "{en}");
    assert!(en.contains("<text x=\"0\" y=\"59\" direction=\"ltr\" text-anchor=\"start\">ACME Ltd.</text>"), "{en}");
}

#[test]
fn a_line_runs_the_way_of_reading() {
    let chart = chart(ChartKind::Line, &[("a", "0"), ("b", "10")]);
    assert!(html(&chart, Language::En).contains("points=\"2,100 98,0\""));
    assert!(html(&chart, Language::He).contains("points=\"98,100 2,0\""));
    assert!(html(&self::chart(ChartKind::Line, &[("a", "5")]), Language::En).contains("points=\"50,0\""));
}

#[test]
fn slices_have_the_numbers_of_the_list() {
    let html = html(&chart(ChartKind::Ring, &[("a", "60"), ("b", "36"), ("c", "2"), ("d", "2")]), Language::En);
    let drawn = html.matches("text-anchor=\"middle\">").count();
    assert_eq!((drawn, html.matches("class=\"slice-").count()), (3, 3));
    assert!(html.contains("<li>Other: 4<ul><li>c: 2</li><li>d: 2</li></ul></li></ol>"), "{html}");
}

#[test]
fn a_ring_of_nothing_still_says_its_values() {
    let html = html(&chart(ChartKind::Ring, &[("a", "0")]), Language::En);
    assert!(
        html.contains("<circle ")
            && !html.contains("slice-")
            && html.contains("<ul class=\"chart-data\"><li>a: 0</li></ul>"),
        "{html}"
    );
}

#[test]
fn a_label_too_long_for_the_picture_is_whole_in_the_list() {
    let long = "word ".repeat(20).trim().to_owned();
    let html = html(&chart(ChartKind::Bar, &[(&long, "1")]), Language::En);
    assert!(html.contains("word word word word word word…</text>"), "{html}");
    assert!(html.contains(&format!("<ul class=\"chart-data\"><li>{long}: 1</li>")), "{html}");
}

#[test]
fn the_last_slice_has_not_the_colour_of_the_first() {
    for count in 2..=8 {
        let colours: Vec<_> = (0..count).map(|at| ring::colour(at, count)).collect();
        for at in 0..count {
            assert_ne!(colours[at], colours[(at + 1) % count], "{colours:?}");
        }
    }
}
