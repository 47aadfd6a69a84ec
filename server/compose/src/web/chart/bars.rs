//! Bars: each under its label, its value at the end of the line. Lengths are percentages and
//! words are not scaled, so the picture fits every screen.

use std::fmt::Write;

use carillon_domain::language::Language;

use super::draw::{Edge, cut, from_left, round, words};
use super::open_picture;
use crate::chart::Chart;
use crate::chart::shape::Bar;

/// From one bar to the next.
const STEP: usize = 44;

/// Widths of a label that a small screen shows beside a value.
const LONGEST_LABEL: usize = 30;

/// Writes the picture, and tells whether a label was too long for it.
pub(super) fn write(out: &mut String, chart: &Chart, language: Language) -> bool {
    let height = chart.points.len() * STEP;
    open_picture(out, chart, language, &format!("width=\"100%\" height=\"{height}\""));
    let mut shortened = false;
    for (at, (point, bar)) in chart.points.iter().zip(chart.bars()).enumerate() {
        let (label, was_cut) = cut(&point.label, LONGEST_LABEL);
        shortened |= was_cut;
        words(out, &label, Edge::Start, at * STEP + 15, language);
        words(out, &chart.value_of(point, language), Edge::End, at * STEP + 15, language);
        write_bar(out, bar, at * STEP + 22, language);
        zero(out, chart, at * STEP + 20, language);
    }
    out.push_str("</svg>");
    shortened
}

fn write_bar(out: &mut String, bar: Bar, y: usize, language: Language) {
    // Where reading runs from the right, the end of a bar is its left.
    let x = from_left(bar.start, language).min(from_left(bar.start + bar.length, language));
    let width = round(bar.length * 100.0);
    let _ = write!(
        out,
        "<rect x=\"0\" y=\"{y}\" width=\"100%\" height=\"12\" fill=\"currentColor\" fill-opacity=\"0.1\"/>\
         <rect x=\"{x}%\" y=\"{y}\" width=\"{width}%\" height=\"12\" fill=\"currentColor\"/>"
    );
}

/// Where bars go to both sides, a line across each shows from where.
fn zero(out: &mut String, chart: &Chart, y: usize, language: Language) {
    if chart.scale().0 < 0.0 {
        let x = from_left(chart.position(0.0), language);
        let _ = write!(out, "<line x1=\"{x}%\" x2=\"{x}%\" y1=\"{y}\" y2=\"{}\" stroke=\"currentColor\"/>", y + 16);
    }
}
