//! A chart as lines of text, both ways. What the lines hold is text already: whoever cuts them
//! has put values in place, so that a value cannot end a label or a line. Must not know Markdown.

use std::fmt::Write;

use carillon_domain::Currency;

use super::{Chart, ChartFault, ChartKind, ChartPoint, ChartUnit, ChartValue, MOST_POINTS};
use crate::tidy::{LTR_CLOSE, LTR_OPEN, single_line};

/// Every kind, in the order of the manual.
const KINDS: [ChartKind; 3] = [ChartKind::Bar, ChartKind::Line, ChartKind::Ring];

/// A line of a chart, cut at its bars, with the line of its file where that is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Parts {
    pub(crate) line: Option<usize>,
    pub(crate) cells: Vec<String>,
}

/// A fault and the line of the file it is on, where that is known.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct LineFault {
    pub(crate) line: Option<usize>,
    pub(crate) fault: ChartFault,
}

/// Reads a chart of the kind named on the line of its fence.
pub(crate) fn read_chart(kind: &str, fence: Option<usize>, lines: Vec<Parts>) -> Result<Chart, LineFault> {
    let known = KINDS.into_iter().find(|known| known.as_str() == kind);
    let kind = known.ok_or_else(|| LineFault { line: fence, fault: ChartFault::Kind(shorten(kind)) })?;
    let mut chart = Chart { kind, title: String::new(), unit: ChartUnit::Number, points: Vec::new() };
    let mut line = fence;
    for parts in lines {
        // What a loop makes of one line has that line; what has none follows the line before.
        line = parts.line.or(line);
        read_line(&mut chart, &parts.cells).map_err(|fault| LineFault { line, fault })?;
    }
    Ok(chart)
}

fn read_line(chart: &mut Chart, cells: &[String]) -> Result<(), ChartFault> {
    match cells {
        [setting] => read_setting(chart, setting.trim()),
        [label, value] => {
            let point = read_point(chart.kind, &write_label(label), value.trim())?;
            chart.points.push(point);
            if chart.points.len() > MOST_POINTS { Err(ChartFault::Many) } else { Ok(()) }
        }
        cells => Err(ChartFault::Line(shorten(&cells.join("|")))),
    }
}

fn read_setting(chart: &mut Chart, line: &str) -> Result<(), ChartFault> {
    match line.split_once(':') {
        Some(("title", title)) => chart.title = write_label(title),
        Some(("unit", unit)) => chart.unit = read_unit(unit.trim())?,
        _ => return Err(ChartFault::Line(shorten(line))),
    }
    Ok(())
}

fn read_unit(unit: &str) -> Result<ChartUnit, ChartFault> {
    let refused = || ChartFault::Unit(shorten(unit));
    match unit {
        "number" => Ok(ChartUnit::Number),
        "percent" => Ok(ChartUnit::Percent),
        _ => {
            let code = unit.strip_prefix("money ").ok_or_else(refused)?;
            code.parse::<Currency>().map(ChartUnit::Money).map_err(|_| refused())
        }
    }
}

fn read_point(kind: ChartKind, label: &str, value: &str) -> Result<ChartPoint, ChartFault> {
    let named = || (shorten(label), shorten(value));
    let read: ChartValue = value.parse().map_err(|reason| {
        let (label, value) = named();
        ChartFault::Value { label, value, reason }
    })?;
    if kind == ChartKind::Ring && read.is_negative() {
        let (label, value) = named();
        return Err(ChartFault::Negative { label, value });
    }
    Ok(ChartPoint { label: label.to_owned(), value: read })
}

/// A label or title as charts have it: one line, without marks of direction.
pub(crate) fn write_label(text: &str) -> String {
    single_line(&text.replace([LTR_OPEN, LTR_CLOSE], ""))
}

fn shorten(text: &str) -> String {
    text.chars().take(40).collect()
}

/// The kind and the lines of a chart, as they are read back.
pub(crate) fn write_chart(chart: &Chart) -> String {
    let mut out = format!("chart {}\n", chart.kind.as_str());
    // Writing to a string cannot fail, here and below.
    if !chart.title.is_empty() {
        let _ = writeln!(out, "title: {}", escape(&chart.title));
    }
    let _ = match chart.unit {
        ChartUnit::Number => Ok(()),
        ChartUnit::Percent => writeln!(out, "unit: percent"),
        ChartUnit::Money(currency) => writeln!(out, "unit: money {currency}"),
    };
    for point in &chart.points {
        let line = format!("{} | {}", escape(&point.label), point.value);
        let _ = writeln!(out, "{}", line.trim_start());
    }
    out
}

/// A text without bars that part cells.
fn escape(text: &str) -> String {
    text.replace('\\', "\\\\").replace('|', "\\|")
}
