//! A line through the values: the highest and lowest of the scale at its edges, the first and the
//! last label below. Every value stands in the list under the picture.

use std::fmt::Write;

use carillon_domain::language::Language;

use super::draw::{Edge, cut, from_left, round, words};
use super::open_picture;
use crate::chart::{Chart, ChartPoint, ChartValue};

/// Where the line may lie, in pixels from above.
const TOP: f64 = 24.0;
const HEIGHT: f64 = 160.0;
const BOTTOM: f64 = TOP + HEIGHT;

/// The share of the width left free at each side, so that no dot is cut.
const MARGIN: f64 = 0.02;

/// Widths of a label of which two stand beside each other.
const LONGEST_LABEL: usize = 18;

/// Writes the picture.
pub(super) fn write(out: &mut String, chart: &Chart, language: Language) {
    open_picture(out, chart, language, &format!("width=\"100%\" height=\"{}\"", BOTTOM + 44.0));
    axis(out, TOP);
    axis(out, BOTTOM);
    if chart.scale().0 < 0.0 && chart.scale().1 > 0.0 {
        axis(out, down(chart.position(0.0)));
    }
    curve(out, chart, language);
    scale(out, chart, language);
    let ends = [(chart.points.first(), Edge::Start), (chart.points.get(1..).and_then(<[_]>::last), Edge::End)];
    for (point, edge) in ends.into_iter().filter_map(|(point, edge)| Some((point?, edge))) {
        words(out, &cut(&point.label, LONGEST_LABEL).0, edge, BOTTOM + 38.0, language);
    }
    out.push_str("</svg>");
}

fn axis(out: &mut String, y: f64) {
    let _ = write!(
        out,
        "<line x1=\"0\" x2=\"100%\" y1=\"{y}\" y2=\"{y}\" stroke=\"currentColor\" stroke-opacity=\"0.3\"/>"
    );
}

/// The scale's ends in words: the value that reaches them, or zero.
fn scale(out: &mut String, chart: &Chart, language: Language) {
    let by_value = |one: &&ChartPoint, other: &&ChartPoint| one.value.as_f64().total_cmp(&other.value.as_f64());
    let high = chart.points.iter().max_by(by_value).filter(|point| point.value.as_f64() > 0.0);
    let low = chart.points.iter().min_by(by_value).filter(|point| point.value.is_negative());
    let written = |point: Option<&ChartPoint>| {
        point.map_or_else(ChartValue::zero, |point| point.value.clone()).write(chart.unit, language)
    };
    words(out, &written(high), Edge::Start, TOP - 8.0, language);
    words(out, &written(low), Edge::Start, BOTTOM + 18.0, language);
}

/// The line stretches with the page and its dots do not, so they are drawn apart.
fn curve(out: &mut String, chart: &Chart, language: Language) {
    let count = chart.points.len();
    let places: Vec<(f64, f64)> = chart
        .points
        .iter()
        .enumerate()
        .map(|(at, point)| (across(at, count), chart.position(point.value.as_f64())))
        .collect();
    let _ = write!(
        out,
        "<svg x=\"0\" y=\"{TOP}\" width=\"100%\" height=\"{HEIGHT}\" viewBox=\"0 0 100 100\" preserveAspectRatio=\"none\" \
         overflow=\"visible\"><polyline fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\" \
         vector-effect=\"non-scaling-stroke\" points=\""
    );
    for (at, (x, y)) in places.iter().enumerate() {
        let gap = if at == 0 { "" } else { " " };
        let _ = write!(out, "{gap}{},{}", from_left(*x, language), round(100.0 - y * 100.0));
    }
    out.push_str("\"/></svg>");
    for (x, y) in places {
        let (x, y) = (from_left(x, language), down(y));
        let _ = write!(out, "<circle cx=\"{x}%\" cy=\"{y}\" r=\"3.5\" fill=\"currentColor\"/>");
    }
}

/// Where a point stands across the picture; a single one in the middle.
fn across(at: usize, count: usize) -> f64 {
    let steps = u32::try_from(count.saturating_sub(1)).unwrap_or(u32::MAX);
    let at = u32::try_from(at).unwrap_or(u32::MAX);
    if steps == 0 { 0.5 } else { MARGIN + f64::from(at) / f64::from(steps) * (1.0 - 2.0 * MARGIN) }
}

/// How many pixels down a share of the scale is.
fn down(share: f64) -> f64 {
    round(TOP + (1.0 - share) * HEIGHT)
}
