//! Brings blocks to their one form: no empty pieces, neighbours of one kind joined, spaces where
//! they mean something. What is tidy stays as it is through Markdown and back. Must not know media.

use crate::block::{Align, Block, Inline};
use crate::chart::{Chart, ChartPoint, write_label};

mod breaks;
mod line;
mod text;

pub(crate) use line::tidy_line;

/// The mark before left-to-right text in what people edit.
pub(crate) const LTR_OPEN: char = '\u{2066}';
/// The mark after it.
pub(crate) const LTR_CLOSE: char = '\u{2069}';

/// Tidies blocks, and drops those that say nothing.
pub(crate) fn tidy_blocks(blocks: Vec<Block>) -> Vec<Block> {
    blocks.into_iter().filter_map(tidy_block).collect()
}

fn tidy_block(block: Block) -> Option<Block> {
    match block {
        Block::Heading { level, content } => {
            let content = filled(tidy_line(content))?;
            Some(Block::Heading { level: level.clamp(1, 6), content })
        }
        Block::Paragraph { content } => Some(Block::Paragraph { content: filled(tidy_line(content))? }),
        Block::List { ordered, items } => {
            let items = items.into_iter().map(tidy_blocks).filter(|item| !item.is_empty()).collect();
            Some(Block::List { ordered, items: filled(items)? })
        }
        Block::Table { columns, head, rows } => tidy_table(columns, head, rows),
        Block::Button { label, url } => {
            let label = single_line(&label);
            let label = if label.is_empty() { url.readable().to_owned() } else { label };
            Some(Block::Button { label, url })
        }
        Block::Quote { blocks } => Some(Block::Quote { blocks: filled(tidy_blocks(blocks))? }),
        Block::Chart(chart) => tidy_chart(chart),
        Block::Rule => Some(Block::Rule),
    }
}

fn filled<T>(list: Vec<T>) -> Option<Vec<T>> {
    (!list.is_empty()).then_some(list)
}

type Row = Vec<Vec<Inline>>;

fn tidy_table(columns: Vec<Align>, head: Row, rows: Vec<Row>) -> Option<Block> {
    let width = columns.len();
    if width == 0 {
        return None;
    }
    let tidy_row = |row: Row| -> Row {
        let mut cells: Row = row.into_iter().map(tidy_line).collect();
        cells.resize(width, Vec::new());
        cells
    };
    let rows = rows.into_iter().map(tidy_row).collect();
    Some(Block::Table { columns, head: tidy_row(head), rows })
}

/// A chart without values says nothing.
fn tidy_chart(chart: Chart) -> Option<Block> {
    let tidy_point = |point: ChartPoint| ChartPoint { label: write_label(&point.label), ..point };
    let points = filled(chart.points.into_iter().map(tidy_point).collect())?;
    Some(Block::Chart(Chart { title: write_label(&chart.title), points, ..chart }))
}

/// Text on one line, its spaces joined.
pub(crate) fn single_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests;
