//! Blocks as MJML, and as the HTML inside of it.

use std::fmt::Write;

use super::chart::chart;
use super::layout::Draft;
use super::table::table;
use super::theme::{LINE, Theme};
use crate::block::{Block, Inline};
use crate::html::{escape, href, inlines};

/// A block of the message, as an element of the column.
pub(super) fn write_block(out: &mut Draft, block: &Block, theme: &Theme) {
    // Writing to a draft cannot fail, here and below.
    let _ = match block {
        Block::Heading { level, content } => heading(out, *level, content, theme),
        Block::Table { columns, head, rows } => {
            let rows_class = if columns.len() > 2 { "rows" } else { "few" };
            let html = out.hold(table(columns, head, rows, theme));
            write!(out, "<mj-table css-class=\"{rows_class}\">{html}</mj-table>")
        }
        Block::Button { label, url } => {
            let (href, label) = (out.hold(href(url)), out.hold(escape(label)));
            write!(out, "<mj-button href=\"{href}\">{label}</mj-button>")
        }
        Block::Rule => {
            write!(out, "<mj-divider border-width=\"1px\" border-color=\"{LINE}\" padding=\"8px 0 24px\" />")
        }
        other => {
            let html = out.hold(flow(std::slice::from_ref(other), theme));
            write!(out, "<mj-text>{html}</mj-text>")
        }
    };
}

fn heading(out: &mut Draft, level: u8, content: &[Inline], theme: &Theme) -> std::fmt::Result {
    let level = level.clamp(1, 6);
    let size = [24, 20, 18, 16, 16, 16][usize::from(level) - 1];
    let words = out.hold(line(content, theme));
    write!(
        out,
        "<mj-text font-size=\"{size}px\" font-weight=\"600\" line-height=\"1.35\" padding=\"0 0 14px\">\
         <h{level} style=\"margin:0;font-size:{size}px;font-weight:600\">{words}</h{level}></mj-text>"
    )
}

/// Blocks that stand inside of others, or in the frame.
pub(super) fn flow(blocks: &[Block], theme: &Theme) -> String {
    let mut out = String::new();
    for (at, block) in blocks.iter().enumerate() {
        let gap = if at + 1 == blocks.len() { "0" } else { "0 0 10px" };
        write_flow(&mut out, block, gap, theme);
    }
    out
}

fn write_flow(out: &mut String, block: &Block, gap: &str, theme: &Theme) {
    let Theme { start, .. } = theme;
    let _ = match block {
        Block::Heading { level, content } => {
            let level = (*level).clamp(1, 6);
            let line = line(content, theme);
            write!(out, "<h{level} style=\"margin:{gap};font-size:16px\">{line}</h{level}>")
        }
        Block::Paragraph { content } => {
            write!(out, "<p style=\"margin:{gap}\">{}</p>", line(content, theme))
        }
        Block::List { ordered, items } => {
            let name = if *ordered { "ol" } else { "ul" };
            let items: String = items.iter().map(|item| list_item(item, theme)).collect();
            write!(out, "<{name} style=\"margin:{gap};padding:0;padding-{start}:24px\">{items}</{name}>")
        }
        Block::Table { columns, head, rows } => write!(
            out,
            "<table cellpadding=\"0\" cellspacing=\"0\" border=\"0\" width=\"100%\">{}</table>",
            table(columns, head, rows, theme)
        ),
        Block::Button { label, url } => {
            let content = [Inline::Link { url: url.clone(), content: vec![Inline::Text(label.clone())] }];
            let line = line(&content, theme);
            write!(out, "<p style=\"margin:{gap};font-weight:600\">{line}</p>")
        }
        Block::Quote { blocks } => write!(
            out,
            "<blockquote style=\"margin:{gap};padding:0;padding-{start}:16px;border-{start}:3px solid {LINE}\">{}</blockquote>",
            flow(blocks, theme)
        ),
        Block::Chart(drawn) => write!(out, "<div style=\"margin:{gap}\">{}</div>", chart(drawn, theme)),
        Block::Rule => write!(out, "<hr style=\"margin:{gap};border:0;border-top:1px solid {LINE}\">"),
    };
}

fn list_item(blocks: &[Block], theme: &Theme) -> String {
    let inner = match blocks {
        [Block::Paragraph { content }] => line(content, theme),
        several => flow(several, theme),
    };
    format!("<li style=\"margin:0 0 6px\">{inner}</li>")
}

/// One line of inlines.
pub(super) fn line(content: &[Inline], theme: &Theme) -> String {
    let mut out = String::new();
    inlines(&mut out, content, theme);
    out
}
