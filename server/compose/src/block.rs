//! What a message says, before any medium: blocks of inlines. Every renderer reads these and
//! nothing else. Must not know Markdown, HTML or templates.
//!
//! The values here are plain text: a renderer escapes them, always.

use carillon_domain::language::Language;
use serde::{Deserialize, Serialize};

use crate::chart::Chart;
use crate::url::Url;

/// One thing said to one recipient, in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Message {
    /// The subject line: one line, never empty when composed.
    pub subject: String,
    /// What inboxes show beside the subject.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub preheader: Option<String>,
    /// The language it is written in, which also gives the direction.
    pub language: Language,
    /// What it says.
    pub blocks: Vec<Block>,
}

/// One piece of a message, from margin to margin.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Block {
    /// A heading of level 1 to 6.
    Heading {
        /// 1 is the highest.
        level: u8,
        /// Its words.
        content: Vec<Inline>,
    },
    /// A paragraph.
    Paragraph {
        /// Its words.
        content: Vec<Inline>,
    },
    /// A list.
    List {
        /// Numbered from 1 instead of dotted.
        ordered: bool,
        /// Each item is blocks of its own.
        items: Vec<Vec<Block>>,
    },
    /// A table. Every row has as many cells as there are columns.
    Table {
        /// How each column is aligned.
        columns: Vec<Align>,
        /// The head of each column.
        head: Vec<Vec<Inline>>,
        /// The rows, each a list of cells.
        rows: Vec<Vec<Vec<Inline>>>,
    },
    /// A link that asks to be followed.
    Button {
        /// What it says.
        label: String,
        /// Where it leads.
        url: Url,
    },
    /// Words of somebody else, or set apart.
    Quote {
        /// What is quoted.
        blocks: Vec<Block>,
    },
    /// A chart of the recipient's own numbers.
    Chart(Chart),
    /// A line across.
    Rule,
}

/// One piece of a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Inline {
    /// Plain words.
    Text(String),
    /// Important words.
    Strong(Vec<Inline>),
    /// Stressed words.
    Emphasis(Vec<Inline>),
    /// Something to be copied letter by letter.
    Code(String),
    /// Text that runs left to right in every language: a part number, a license key.
    Ltr(String),
    /// A link inside a line.
    Link {
        /// Where it leads.
        url: Url,
        /// What it says.
        content: Vec<Inline>,
    },
    /// A new line inside a paragraph.
    Break,
}

/// How a column is aligned, told by the direction of reading.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Align {
    /// As the medium likes.
    #[default]
    Auto,
    /// Where lines start.
    Start,
    /// In the middle.
    Center,
    /// Where lines end: numbers.
    End,
}

/// The words of a line without their form: for labels, titles and search.
pub fn plain_text(content: &[Inline]) -> String {
    let mut text = String::new();
    write_plain(&mut text, content);
    text
}

/// The words of blocks without their form, a line for each line of the message: for counting and searching.
pub fn plain_blocks(blocks: &[Block]) -> String {
    let mut lines = Vec::new();
    for block in blocks {
        match block {
            Block::Heading { content, .. } | Block::Paragraph { content } => lines.push(plain_text(content)),
            Block::List { items, .. } => lines.extend(items.iter().map(|item| plain_blocks(item))),
            Block::Table { head, rows, .. } => {
                let row =
                    |cells: &Vec<Vec<Inline>>| cells.iter().map(|cell| plain_text(cell)).collect::<Vec<_>>().join(" ");
                lines.push(row(head));
                lines.extend(rows.iter().map(row));
            }
            Block::Button { label, .. } => lines.push(label.clone()),
            Block::Quote { blocks } => lines.push(plain_blocks(blocks)),
            Block::Chart(chart) => {
                lines.push(chart.title.clone());
                lines.extend(chart.points.iter().map(|point| point.label.clone()));
            }
            Block::Rule => {}
        }
    }
    lines.join("\n")
}

fn write_plain(out: &mut String, content: &[Inline]) {
    for inline in content {
        match inline {
            Inline::Text(text) | Inline::Code(text) | Inline::Ltr(text) => out.push_str(text),
            Inline::Strong(inner) | Inline::Emphasis(inner) => write_plain(out, inner),
            Inline::Link { content, .. } => write_plain(out, content),
            Inline::Break => out.push(' '),
        }
    }
}
