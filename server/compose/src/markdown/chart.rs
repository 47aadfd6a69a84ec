//! Charts in Markdown: a fenced block whose first word is `chart`. Lines are cut at their bars
//! while values are still placeholders, so a bar in a value is just a bar.

use crate::chart::{Chart, Parts, read_chart, write_chart};
use crate::error::Fault;
use crate::value::{Kept, Piece, clean_source, expand_plain, pieces, take_line_mark};

/// Whether a fenced block is a chart.
pub(super) fn is_chart(info: &str) -> bool {
    info.split_whitespace().next() == Some("chart")
}

/// Reads the block with this text after its fence, and these lines in it.
pub(super) fn read(info: &str, text: &str, kept: &[Kept]) -> Result<Chart, Fault> {
    let (fence, info) = take_line_mark(info);
    let info = expand_plain(&info, kept);
    let kind = info.split_whitespace().skip(1).collect::<Vec<_>>().join(" ");
    let lines = text.lines().filter_map(|line| cut(line, kept)).collect();
    read_chart(&kind, fence, lines).map_err(|found| Fault::Chart { line: found.line, fault: found.fault })
}

/// One line, cut at the bars that were written; nothing for an empty one.
fn cut(line: &str, kept: &[Kept]) -> Option<Parts> {
    let (at, line) = take_line_mark(line);
    if line.trim().is_empty() {
        return None;
    }
    let mut cells = vec![String::new()];
    for piece in pieces(&line, kept) {
        match piece {
            Piece::Written(written) => cut_written(&mut cells, &clean_source(written)),
            Piece::Value(value) => push(&mut cells, &value.text),
        }
    }
    Some(Parts { line: at, cells })
}

/// A backslash makes the bar or backslash behind it a letter.
fn cut_written(cells: &mut Vec<String>, text: &str) {
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' if letters.peek().is_some_and(|next| matches!(next, '|' | '\\')) => {
                push(cells, &letters.next().map(String::from).unwrap_or_default());
            }
            '|' => cells.push(String::new()),
            other => push(cells, other.encode_utf8(&mut [0; 4])),
        }
    }
}

fn push(cells: &mut [String], text: &str) {
    if let Some(cell) = cells.last_mut() {
        cell.push_str(text);
    }
}

/// A chart between its fences.
pub(super) fn write(chart: &Chart) -> String {
    format!("```{}```", write_chart(chart))
}
