//! Blocks to Markdown.

use std::fmt::Write;

use super::chart;
use super::escape::escape_label;
use super::inline::{Place, write_inlines};
use crate::block::{Align, Block, Inline};

/// Writes tidy blocks, each apart from the next by an empty line.
pub(super) fn write_blocks(blocks: &[Block]) -> String {
    let mut out = String::new();
    let mut lists = 0;
    for (at, block) in blocks.iter().enumerate() {
        // Lists that follow each other change their marks, else they would be one.
        let follows = at > 0 && same_list(&blocks[at - 1], block);
        lists = if follows { lists + 1 } else { 0 };
        if at > 0 {
            out.push('\n');
        }
        out.push_str(write_block(block, lists % 2 == 1).trim_end_matches('\n'));
        out.push('\n');
    }
    out
}

fn same_list(before: &Block, block: &Block) -> bool {
    match (before, block) {
        (Block::List { ordered: one, .. }, Block::List { ordered: other, .. }) => one == other,
        _ => false,
    }
}

fn write_block(block: &Block, other_mark: bool) -> String {
    match block {
        Block::Heading { level, content } => {
            let marks = "#".repeat(usize::from(*level).clamp(1, 6));
            format!("{marks} {}", write_inlines(content, Place::Heading))
        }
        Block::Paragraph { content } => write_inlines(content, Place::Paragraph),
        Block::List { ordered, items } => write_list(*ordered, items, other_mark),
        Block::Table { columns, head, rows } => write_table(columns, head, rows),
        Block::Button { label, url } => {
            format!("[{}]({} \"button\")", escape_label(label), super::inline::address(url))
        }
        Block::Quote { blocks } => prefix_lines(&write_blocks(blocks), "> ", "> "),
        Block::Chart(chart) => chart::write(chart),
        Block::Rule => "___".to_owned(),
    }
}

fn write_list(ordered: bool, items: &[Vec<Block>], other_mark: bool) -> String {
    let simple = |item: &Vec<Block>| matches!(item.as_slice(), [Block::Paragraph { .. }]);
    let tight = items.iter().all(simple);
    let mut out = String::new();
    for (at, item) in items.iter().enumerate() {
        if at > 0 && !tight {
            out.push('\n');
        }
        let mark = match (ordered, other_mark) {
            (true, false) => format!("{}. ", at + 1),
            (true, true) => format!("{}) ", at + 1),
            (false, false) => "- ".to_owned(),
            (false, true) => "+ ".to_owned(),
        };
        let indent = " ".repeat(mark.len());
        out.push_str(&prefix_lines(&write_blocks(item), &mark, &indent));
    }
    out
}

/// Puts one text before the first line and another before the rest.
fn prefix_lines(text: &str, first: &str, rest: &str) -> String {
    let mut out = String::new();
    for (at, line) in text.lines().enumerate() {
        let prefix = if at == 0 { first } else { rest };
        out.push_str(if line.is_empty() { prefix.trim_end() } else { prefix });
        out.push_str(line);
        out.push('\n');
    }
    out
}

type Row = [Vec<Inline>];

fn write_table(columns: &[Align], head: &Row, rows: &[Vec<Vec<Inline>>]) -> String {
    let mut out = write_row(head);
    for column in columns {
        let dashes = match column {
            Align::Auto => "---",
            Align::Start => ":--",
            Align::Center => ":-:",
            Align::End => "--:",
        };
        // Writing to a string cannot fail.
        let _ = write!(out, "| {dashes} ");
    }
    out.push_str("|\n");
    for row in rows {
        out.push_str(&write_row(row));
    }
    out
}

fn write_row(row: &Row) -> String {
    let mut out = String::new();
    for cell in row {
        let _ = write!(out, "| {} ", write_inlines(cell, Place::Cell));
    }
    out.push_str("|\n");
    out
}
