//! A chart on a web page: a picture with its title and its values in words, and a list of the
//! values for those who do not see it. The picture has no colours of its own: it takes that of
//! the text around it, and classes, for the page's style sheet. What it says is told by labels and
//! numbers, so that colour is never the only difference.
//!
//! Classes: `chart`, `chart-picture`, `chart-data`, `unseen` (a list that repeats the picture), and
//! `slice-1` to `slice-4` of a ring.

mod bars;
mod curve;
mod draw;
mod ring;

use std::fmt::Write;

use carillon_domain::language::Language;

use crate::chart::{Chart, ChartKind, ChartPoint};
use crate::html::escape;
use crate::phrase::phrases;

/// Writes a chart.
pub(super) fn write_chart(out: &mut String, chart: &Chart, language: Language) {
    // Writing to a string cannot fail, here and below.
    let _ = write!(out, "<figure class=\"chart\">");
    if !chart.title.is_empty() {
        let _ = write!(out, "<figcaption>{}</figcaption>", escape(&chart.title));
    }
    match chart.kind {
        ChartKind::Bar => {
            let shortened = bars::write(out, chart, language);
            // The picture shows the same, unless a label was too long for it.
            list(out, chart, language, if shortened { "chart-data" } else { "chart-data unseen" });
        }
        ChartKind::Line => {
            curve::write(out, chart, language);
            list(out, chart, language, "chart-data");
        }
        ChartKind::Ring => {
            let slices = chart.slices(&phrases(language).text("chart-rest"));
            ring::write(out, chart, &slices, language);
            ring::legend(out, chart, &slices, language);
        }
    }
    out.push_str("</figure>");
}

/// The start of a picture: what it is, in words.
fn open_picture(out: &mut String, chart: &Chart, language: Language, size: &str) {
    let said: Vec<_> = chart.points.iter().map(|point| chart.say(point, language)).collect();
    let said = escape(&said.join("; "));
    let name = if chart.title.is_empty() { said.clone() } else { escape(&chart.title) };
    let _ = write!(
        out,
        "<svg class=\"chart-picture\" role=\"img\" aria-label=\"{name}\" {size}><title>{name}</title><desc>{said}</desc>"
    );
}

fn list(out: &mut String, chart: &Chart, language: Language, class: &str) {
    let _ = write!(out, "<ul class=\"{class}\">");
    items(out, chart, &chart.points, language);
    out.push_str("</ul>");
}

fn items(out: &mut String, chart: &Chart, points: &[ChartPoint], language: Language) {
    for point in points {
        let _ = write!(out, "<li>{}</li>", escape(&chart.say(point, language)));
    }
}

#[cfg(test)]
mod tests;
