//! A message as a part of a web page: plain semantic HTML without styles or scripts, for the
//! page's own style sheet. Must not know the page around it.
//!
//! The page has the subject as its `h1`, so headings here start at `h2`. Classes: `message`,
//! `button`, `table-scroll`, `align-start`, `align-center`, `align-end`, and those of charts.

mod chart;

use std::fmt::Write;

use carillon_domain::language::Language;

use crate::block::{Align, Block, Inline, Message, plain_text};
use crate::html::{Flavour, escape, href, inlines};

/// Renders a message as an HTML fragment.
pub fn render(message: &Message) -> String {
    let mut out = String::new();
    let (tag, direction) = (message.language.tag(), message.language.direction());
    // Writing to a string cannot fail, here and below.
    let _ = write!(out, "<div class=\"message\" lang=\"{tag}\" dir=\"{direction}\">");
    blocks(&mut out, &message.blocks, message.language);
    out.push_str("</div>");
    out
}

struct Web;

impl Flavour for Web {
    fn ltr(&self) -> (&'static str, &'static str) {
        ("<bdi dir=\"ltr\">", "</bdi>")
    }

    fn code(&self) -> &'static str {
        "<code dir=\"ltr\">"
    }

    fn emphasis(&self) -> &'static str {
        "<em>"
    }

    fn link(&self) -> &'static str {
        " rel=\"noopener noreferrer\""
    }
}

fn blocks(out: &mut String, list: &[Block], language: Language) {
    for block in list {
        write_block(out, block, language);
    }
}

fn write_block(out: &mut String, block: &Block, language: Language) {
    match block {
        Block::Heading { level, content } => {
            let level = (level + 1).clamp(2, 6);
            let _ = write!(out, "<h{level}>");
            inlines(out, content, &Web);
            let _ = write!(out, "</h{level}>");
        }
        Block::Paragraph { content } => {
            out.push_str("<p>");
            inlines(out, content, &Web);
            out.push_str("</p>");
        }
        Block::List { ordered, items } => list(out, *ordered, items, language),
        Block::Table { columns, head, rows } => table(out, columns, head, rows),
        Block::Button { label, url } => {
            let (url, label) = (href(url), escape(label));
            let link = Web.link();
            let _ = write!(out, "<p><a class=\"button\" href=\"{url}\"{link}>{label}</a></p>");
        }
        Block::Quote { blocks: quoted } => {
            out.push_str("<blockquote>");
            blocks(out, quoted, language);
            out.push_str("</blockquote>");
        }
        Block::Chart(drawn) => chart::write_chart(out, drawn, language),
        Block::Rule => out.push_str("<hr>"),
    }
}

fn list(out: &mut String, ordered: bool, items: &[Vec<Block>], language: Language) {
    let name = if ordered { "ol" } else { "ul" };
    let _ = write!(out, "<{name}>");
    for item in items {
        out.push_str("<li>");
        match item.as_slice() {
            [Block::Paragraph { content }] => inlines(out, content, &Web),
            several => blocks(out, several, language),
        }
        out.push_str("</li>");
    }
    let _ = write!(out, "</{name}>");
}

fn table(out: &mut String, columns: &[Align], head: &[Vec<Inline>], rows: &[Vec<Vec<Inline>>]) {
    // A wide table scrolls by itself, with the keyboard too, instead of widening the page. Where there is little room, one of
    // more than two columns becomes a card for each row, by the style sheet: its cells name their columns, and roles keep
    // it a table for those who listen.
    let cards = columns.len() > 2;
    let (of_table, of_row, of_cell) =
        if cards { (" class=\"cards\" role=\"table\"", " role=\"row\"", " role=\"cell\"") } else { ("", "", "") };
    let _ = write!(out, "<div class=\"table-scroll\" tabindex=\"0\"><table{of_table}><thead><tr>");
    let names: Vec<String> = head.iter().map(|cell| if cards { label(cell) } else { String::new() }).collect();
    for (cell, align) in head.iter().zip(columns) {
        let _ = write!(out, "<th scope=\"col\"{}>", class(*align));
        inlines(out, cell, &Web);
        out.push_str("</th>");
    }
    out.push_str("</tr></thead><tbody>");
    for row in rows {
        let _ = write!(out, "<tr{of_row}>");
        for (at, (cell, align)) in row.iter().zip(columns).enumerate() {
            let name = names.get(at).map_or("", String::as_str);
            let _ = write!(out, "<td{of_cell}{}{name}>", class(*align));
            inlines(out, cell, &Web);
            out.push_str("</td>");
        }
        out.push_str("</tr>");
    }
    out.push_str("</tbody></table></div>");
}

/// The name of a column, beside each of its cells.
fn label(head: &[Inline]) -> String {
    format!(" data-label=\"{}\"", escape(&plain_text(head)))
}

fn class(align: Align) -> &'static str {
    match align {
        Align::Auto => "",
        Align::Start => " class=\"align-start\"",
        Align::Center => " class=\"align-center\"",
        Align::End => " class=\"align-end\"",
    }
}
