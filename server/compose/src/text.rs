//! A message as plain text: every word and every link, readable without any form. Must not know
//! mails.

use carillon_domain::language::{Direction, Language};

use crate::block::{Block, Inline, Message, plain_text};
use crate::chart::Chart;
use crate::tidy::{LTR_CLOSE, LTR_OPEN};
use crate::url::Url;

/// A line across.
const RULE: &str = "----------------------------------------";

/// Renders the body of a message as plain text.
pub fn render(message: &Message) -> String {
    render_blocks(&message.blocks, message.language)
}

/// Renders blocks in a language.
pub(crate) fn render_blocks(blocks: &[Block], language: Language) -> String {
    Writer { language, marks: language.direction() == Direction::Rtl }.blocks(blocks)
}

struct Writer {
    language: Language,
    /// Left-to-right text is marked, because the text around it runs the other way.
    marks: bool,
}

impl Writer {
    fn blocks(&self, blocks: &[Block]) -> String {
        let parts: Vec<_> = blocks.iter().map(|block| self.block(block)).collect();
        parts.join("\n")
    }

    /// One block, with a line end behind it.
    fn block(&self, block: &Block) -> String {
        match block {
            Block::Heading { level, content } => self.heading(*level, content),
            Block::Paragraph { content } => self.line(content) + "\n",
            Block::List { ordered, items } => self.list(*ordered, items),
            Block::Table { head, rows, .. } => self.table(head, rows),
            Block::Button { label, url } => format!("{}\n", link(label, url)),
            Block::Quote { blocks } => indent(&self.blocks(blocks), "> ", "> "),
            Block::Chart(chart) => self.chart(chart),
            Block::Rule => format!("{RULE}\n"),
        }
    }

    fn heading(&self, level: u8, content: &[Inline]) -> String {
        let text = self.line(content);
        let width = text.lines().map(width).max().unwrap_or(0).min(60);
        match level {
            1 => format!("{text}\n{}\n", "=".repeat(width)),
            2 => format!("{text}\n{}\n", "-".repeat(width)),
            _ => format!("{text}\n"),
        }
    }

    fn list(&self, ordered: bool, items: &[Vec<Block>]) -> String {
        let mut out = String::new();
        for (at, item) in items.iter().enumerate() {
            let mark = if ordered { format!("{}. ", at + 1) } else { "- ".to_owned() };
            let rest = " ".repeat(mark.len());
            out.push_str(&indent(&self.blocks(item), &mark, &rest));
        }
        out
    }

    /// A table reads row by row, each cell under the name of its column: that survives every
    /// width and font.
    fn table(&self, head: &[Vec<Inline>], rows: &[Vec<Vec<Inline>>]) -> String {
        let names: Vec<_> = head.iter().map(|cell| plain_text(cell)).collect();
        let mut parts = Vec::new();
        // A table without rows still says its columns, and links in a head are not lost.
        if rows.is_empty() || head.iter().any(|cell| has_link(cell)) {
            let names: Vec<_> = head.iter().map(|cell| self.line(cell)).collect();
            parts.push(format!("{}\n", names.join(" | ")));
        }
        for row in rows {
            let cells = row.iter().zip(&names).map(|(cell, name)| self.cell(name, cell));
            parts.push(cells.collect::<String>());
        }
        parts.join("\n")
    }

    fn cell(&self, name: &str, cell: &[Inline]) -> String {
        let text = self.line(cell);
        match (name.is_empty(), text.is_empty()) {
            (_, true) => String::new(),
            (true, false) => format!("{text}\n"),
            (false, false) => format!("{name}: {}\n", text.replace('\n', "\n  ")),
        }
    }

    /// A chart is its values, line by line.
    fn chart(&self, chart: &Chart) -> String {
        let values = chart.points.iter().map(|point| chart.say(point, self.language));
        let title = (!chart.title.is_empty()).then(|| chart.title.clone());
        title.into_iter().chain(values).map(|line| line + "\n").collect()
    }

    fn line(&self, content: &[Inline]) -> String {
        let mut out = String::new();
        self.inlines(&mut out, content);
        out
    }

    fn inlines(&self, out: &mut String, content: &[Inline]) {
        for inline in content {
            match inline {
                Inline::Strong(inner) | Inline::Emphasis(inner) => self.inlines(out, inner),
                Inline::Ltr(text) if self.marks => {
                    out.extend([LTR_OPEN]);
                    out.push_str(text);
                    out.extend([LTR_CLOSE]);
                }
                Inline::Text(text) | Inline::Code(text) | Inline::Ltr(text) => out.push_str(text),
                Inline::Link { url, content } if says_itself(url, content) => {
                    self.inlines(out, content);
                }
                Inline::Link { url, content } => out.push_str(&link(&self.line(content), url)),
                Inline::Break => out.push('\n'),
            }
        }
    }
}

fn has_link(content: &[Inline]) -> bool {
    content.iter().any(|inline| match inline {
        Inline::Link { .. } => true,
        Inline::Strong(inner) | Inline::Emphasis(inner) => has_link(inner),
        _ => false,
    })
}

/// Whether a link shows the address it leads to, or the number it calls.
pub(crate) fn says_itself(url: &Url, content: &[Inline]) -> bool {
    let shown = plain_text(content);
    let dialled = |text: &str| text.replace([' ', '\u{A0}', '(', ')', '-', '.', '/'], "");
    shown == url.readable() || (url.as_str().starts_with("tel:") && dialled(&shown) == url.readable())
}

/// What a link says and where it leads, in brackets that mail programs know as its ends.
pub(crate) fn link(label: &str, url: &Url) -> String {
    format!("{label} <{}>", url.readable())
}

/// Columns a text takes in a terminal: letters of East Asia take two.
fn width(text: &str) -> usize {
    text.chars().map(|c| if u32::from(c) >= 0x1100 && c.is_alphanumeric() { 2 } else { 1 }).sum()
}

fn indent(text: &str, first: &str, rest: &str) -> String {
    let mut out = String::new();
    for (at, line) in text.lines().enumerate() {
        let prefix = if at == 0 { first } else { rest };
        out.push_str(if line.is_empty() { prefix.trim_end() } else { prefix });
        out.push_str(line);
        out.push('\n');
    }
    out
}
