//! Inlines to Markdown.

use super::escape::escape_text;
use super::guard::{Guard, Writer};
use crate::block::Inline;
use crate::tidy::{LTR_CLOSE, LTR_OPEN};
use crate::url::Url;

/// What the inlines stand in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Paragraph,
    Heading,
    Cell,
}

/// Writes the inlines of one block.
pub(super) fn write_inlines(content: &[Inline], place: Place) -> String {
    let mut writer = Writer::default();
    write_all(&mut writer, content, place, Guard::Star);
    writer.into_text()
}

fn write_all(writer: &mut Writer, content: &[Inline], place: Place, mark: Guard) {
    for inline in content {
        match inline {
            Inline::Text(text) => {
                let text = escape_text(text, place, writer.at_line_start());
                writer.text(&text);
            }
            Inline::Strong(inner) => {
                write_marked(writer, inner, place, mark, 2);
            }
            Inline::Emphasis(inner) => {
                write_marked(writer, inner, place, mark, 1);
            }
            Inline::Code(text) => writer.code(&code(text, place)),
            Inline::Ltr(text) => {
                let text = escape_text(text, place, false);
                writer.text(&format!("{LTR_OPEN}{text}{LTR_CLOSE}"));
            }
            Inline::Link { url, content } => {
                writer.text("[");
                write_all(writer, content, place, mark);
                writer.text(&format!("]({})", address(url)));
            }
            Inline::Break if place == Place::Paragraph => writer.text("\\\n"),
            Inline::Break => writer.text("<br>"),
        }
    }
}

/// Strong and emphasis: the mark changes with each level, so that the levels stay apart.
fn write_marked(writer: &mut Writer, inner: &[Inline], place: Place, mark: Guard, count: usize) {
    let mut part = Writer::default();
    write_all(&mut part, inner, place, mark.other());
    writer.marked(mark, count, &part.into_text());
}

/// The address as it stands in round brackets.
pub(super) fn address(url: &Url) -> String {
    // Only with a semicolon could something after `&` be taken for a named character.
    let text = url.as_str();
    let text = if text.contains(';') { text.replace('&', "\\&") } else { text.to_owned() };
    if text.contains(['(', ')']) { format!("<{text}>") } else { text }
}

/// Code between as many back ticks as it needs.
fn code(text: &str, place: Place) -> String {
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let room = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    let text = if place == Place::Cell { text.replace('|', "\\|") } else { text.to_owned() };
    format!("{fence}{room}{text}{room}{fence}")
}
