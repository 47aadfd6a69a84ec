//! A chart in a mail. Mail programs show no drawings and often no pictures, so it is a table:
//! each value beside its label, and under it, where bars are asked for, a bar of coloured cells.
//! A line or a ring cannot be built of cells; there the numbers speak alone, and the web page
//! shows the drawing.

use std::fmt::Write;

use super::theme::{LINE, Theme};
use crate::block::Inline;
use crate::chart::shape::Bar;
use crate::chart::{Chart, ChartKind, ChartPoint};
use crate::html::{escape, inlines};
use crate::markdown::data_line;

/// The title and the table.
pub(super) fn chart(chart: &Chart, theme: &Theme) -> String {
    let mut out = String::new();
    // Writing to a string cannot fail, here and below.
    if !chart.title.is_empty() {
        let title = escape(&chart.title);
        let _ = write!(out, "<p style=\"margin:0 0 8px;font-weight:600\">{title}</p>");
    }
    out.push_str("<table cellpadding=\"0\" cellspacing=\"0\" border=\"0\" width=\"100%\">");
    for (point, bar) in chart.points.iter().zip(chart.bars()) {
        let has_bar = chart.kind == ChartKind::Bar;
        write_value(&mut out, chart, point, !has_bar, theme);
        if has_bar {
            write_bar(&mut out, bar, theme);
        }
    }
    out.push_str("</table>");
    out
}

fn write_value(out: &mut String, chart: &Chart, point: &ChartPoint, has_line: bool, theme: &Theme) {
    let Theme { start, end, .. } = theme;
    let line = if has_line { format!(";border-bottom:1px solid {LINE}") } else { String::new() };
    let gap = if has_line { "6px" } else { "3px" };
    let label = words(&point.label, theme);
    let value = words(&chart.value_of(point, theme.language), theme);
    let _ = write!(
        out,
        "<tr><td align=\"{start}\" style=\"padding:6px 0 {gap};text-align:{start}{line}\">{label}</td>\
         <td align=\"{end}\" style=\"padding:6px 0 {gap};padding-{start}:12px;text-align:{end};white-space:nowrap{line}\">{value}</td></tr>"
    );
}

fn words(text: &str, theme: &Theme) -> String {
    let mut out = String::new();
    let line: Inline = data_line(text, theme.language.direction());
    inlines(&mut out, &[line], theme);
    out
}

/// A bar as cells that share the width: what is before it, the bar, what is left.
fn write_bar(out: &mut String, bar: Bar, theme: &Theme) {
    let (before, length) = cells(bar);
    let after = 100 - before - length;
    out.push_str(
        "<tr aria-hidden=\"true\"><td colspan=\"2\" style=\"padding:0 0 8px\">\
         <table role=\"presentation\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" width=\"100%\"><tr>",
    );
    let colour = theme.link;
    let filled = format!(" class=\"bar\" bgcolor=\"{colour}\"");
    for (width, attributes, ground) in [
        (before, "", String::new()),
        (length, filled.as_str(), format!("background-color:{colour};")),
        (after, "", String::new()),
    ] {
        if width > 0 {
            let _ = write!(
                out,
                "<td{attributes} width=\"{width}%\" style=\"{ground}height:10px;font-size:1px;line-height:10px\">&nbsp;</td>"
            );
        }
    }
    out.push_str("</tr></table></td></tr>");
}

/// Whole hundredths of the width: where a bar starts and how long it is. What is not nothing can
/// be seen.
fn cells(bar: Bar) -> (u8, u8) {
    let whole = |share: f64| (0..=100_u8).find(|&cell| f64::from(cell) + 0.5 > share * 100.0).unwrap_or(100);
    let length = if bar.length > 0.0 { whole(bar.length).max(1) } else { 0 };
    (whole(bar.start).min(100 - length), length)
}
