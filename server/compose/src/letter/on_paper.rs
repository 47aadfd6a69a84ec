//! What of a message changes because paper cannot be clicked: links and buttons print the address they lead to. Must not know
//! geometry.

use serde::Serialize;

use super::drawing::{Drawing, draw};
use crate::block::{Block, Inline, Message, plain_text};
use crate::chart::Chart;
use crate::paper::{say_inlines, soften, url_inline};
use crate::phrase::{Phrases, phrases};
use crate::text::says_itself;

/// One piece of a letter.
#[derive(Debug, Serialize)]
#[serde(untagged)]
pub(super) enum Printed {
    /// A block as every medium knows it.
    Block(Block),
    /// A chart, ready to be drawn.
    Chart {
        /// The drawing.
        chart: Drawing,
    },
}

/// The blocks of a message, as they are printed. A heading that only repeats the subject is left out: the subject stands
/// above the letter.
pub(super) fn print_blocks(message: &Message) -> Vec<Printed> {
    let repeats =
        |block: &Block| matches!(block, Block::Heading { content, .. } if plain_text(content) == message.subject);
    let start = usize::from(message.blocks.first().is_some_and(repeats));
    let printer = Printer { phrases: phrases(message.language) };
    let print = |block: &Block| match block {
        Block::Chart(chart) => Printed::Chart { chart: draw(chart, message.language) },
        other => Printed::Block(printer.block(other)),
    };
    message.blocks[start..].iter().map(print).collect()
}

struct Printer {
    phrases: Phrases,
}

impl Printer {
    fn block(&self, block: &Block) -> Block {
        match block {
            Block::Heading { level, content } => Block::Heading { level: *level, content: self.line(content) },
            Block::Paragraph { content } => Block::Paragraph { content: self.line(content) },
            Block::List { ordered, items } => {
                Block::List { ordered: *ordered, items: items.iter().map(|item| self.blocks(item)).collect() }
            }
            Block::Table { columns, head, rows } => Block::Table {
                columns: columns.clone(),
                head: self.cells(head),
                rows: rows.iter().map(|row| self.cells(row)).collect(),
            },
            Block::Button { label, url } => {
                let label = vec![Inline::Strong(vec![Inline::Text(soften(label))])];
                let values = [("label", label), ("url", vec![url_inline(url)])];
                Block::Paragraph { content: say_inlines(self.phrases, "letter-link", &values) }
            }
            Block::Quote { blocks } => Block::Quote { blocks: self.blocks(blocks) },
            Block::Rule => Block::Rule,
            Block::Chart(chart) => self.values(chart),
        }
    }

    /// A chart within a list or a quote has no room to be drawn in: its values are listed.
    fn values(&self, chart: &Chart) -> Block {
        let say = |point| chart.say(point, self.phrases.language());
        let line = |point| vec![Block::Paragraph { content: vec![Inline::Text(soften(&say(point)))] }];
        Block::List { ordered: false, items: chart.points.iter().map(line).collect() }
    }

    fn blocks(&self, blocks: &[Block]) -> Vec<Block> {
        blocks.iter().map(|block| self.block(block)).collect()
    }

    fn cells(&self, row: &[Vec<Inline>]) -> Vec<Vec<Inline>> {
        row.iter().map(|cell| self.line(cell)).collect()
    }

    fn line(&self, content: &[Inline]) -> Vec<Inline> {
        content.iter().flat_map(|inline| self.inline(inline)).collect()
    }

    fn inline(&self, inline: &Inline) -> Vec<Inline> {
        let one = match inline {
            Inline::Text(text) => Inline::Text(soften(text)),
            Inline::Code(text) => Inline::Code(soften(text)),
            Inline::Ltr(text) => Inline::Ltr(soften(&together(text))),
            Inline::Strong(inner) => Inline::Strong(self.line(inner)),
            Inline::Emphasis(inner) => Inline::Emphasis(self.line(inner)),
            Inline::Link { url, content } if says_itself(url, content) => {
                Inline::Link { url: url.clone(), content: self.line(content) }
            }
            Inline::Link { url, content } => {
                let mut line = self.line(content);
                line.extend([Inline::Text(" (".to_owned()), url_inline(url), Inline::Text(")".to_owned())]);
                return line;
            }
            Inline::Break => Inline::Break,
        };
        vec![one]
    }
}

/// A phone number or a key stays on one line, unless it is as long as half a line itself.
fn together(text: &str) -> String {
    if text.chars().count() > 30 { text.to_owned() } else { text.replace(' ', "\u{A0}") }
}
