//! A chart as paper shows it: each value written, with where its bar, point or slice lies. Must not know colours or lengths.

use carillon_domain::language::Language;
use serde::Serialize;

use crate::chart::{Chart, ChartKind, ChartPoint};
use crate::paper::soften;
use crate::phrase::phrases;

/// A chart, ready to be drawn.
#[derive(Debug, Serialize)]
pub(super) struct Drawing {
    kind: &'static str,
    title: String,
    marks: Vec<Mark>,
}

/// One value of it.
#[derive(Debug, Serialize)]
struct Mark {
    label: String,
    /// Written the way of the language.
    value: String,
    /// Where its bar or slice starts, as a share of the whole; of a line, how high the point lies.
    start: f64,
    /// How long its bar or slice is, as a share of the whole.
    length: f64,
}

/// The drawing of a chart.
pub(super) fn draw(chart: &Chart, language: Language) -> Drawing {
    let mark = |point: &ChartPoint, start: f64, length: f64| Mark {
        label: soften(&point.label),
        value: chart.value_of(point, language),
        start,
        length,
    };
    let marks = match chart.kind {
        ChartKind::Bar => {
            let bars = chart.points.iter().zip(chart.bars());
            bars.map(|(point, bar)| mark(point, bar.start, bar.length)).collect()
        }
        ChartKind::Line => {
            let height = |point: &ChartPoint| chart.position(point.value.as_f64());
            chart.points.iter().map(|point| mark(point, height(point), 0.0)).collect()
        }
        ChartKind::Ring => {
            let slices = chart.slices(&phrases(language).text("chart-rest"));
            slices.iter().map(|slice| mark(&slice.point, slice.start, slice.share)).collect()
        }
    };
    Drawing { kind: chart.kind.as_str(), title: soften(&chart.title), marks }
}
