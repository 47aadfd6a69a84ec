//! A message as the words of a text message: short lines, every link as its address, nothing
//! invisible that would make it longer or send it in another alphabet. The subject is left out.
//! Must not know how carriers count: that is [`carillon_domain::sms`].

use carillon_domain::language::{Direction, Language};

use crate::block::{Block, Inline, Message, plain_text};
use crate::chart::Chart;
use crate::url::Url;

/// More parts than these cost more than a letter says.
pub const MANY_PARTS: usize = 3;

/// More parts than these are no text message any more.
pub const MOST_PARTS: usize = 10;

/// Renders a message as plain text without marks, headings or empty lines.
pub fn render(message: &Message) -> String {
    let lines = blocks(&message.blocks, message.language);
    let lines = lines.iter().flat_map(|line| line.split('\n'));
    let plain = lines.map(|line| plain(line, message.language));
    plain.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

fn blocks(list: &[Block], language: Language) -> Vec<String> {
    list.iter().flat_map(|block| block_lines(block, language)).collect()
}

fn block_lines(block: &Block, language: Language) -> Vec<String> {
    match block {
        Block::Heading { content, .. } | Block::Paragraph { content } => vec![line(content)],
        Block::List { ordered, items } => items
            .iter()
            .enumerate()
            .map(|(at, item)| {
                let mark = if *ordered { format!("{}. ", at + 1) } else { "- ".to_owned() };
                mark + &blocks(item, language).join("\n")
            })
            .collect(),
        // The heads of columns would cost as much as a row.
        Block::Table { rows, .. } => rows.iter().map(|row| row_line(row)).collect(),
        Block::Button { label, url } => vec![link(label, url)],
        Block::Quote { blocks: quoted } => blocks(quoted, language),
        Block::Chart(chart) => chart_lines(chart, language),
        Block::Rule => Vec::new(),
    }
}

fn row_line(row: &[Vec<Inline>]) -> String {
    let cells = row.iter().map(|cell| line(cell).replace('\n', " "));
    cells.filter(|cell| !cell.is_empty()).collect::<Vec<_>>().join(", ")
}

fn chart_lines(chart: &Chart, language: Language) -> Vec<String> {
    let values: Vec<_> = chart.points.iter().map(|point| chart.say_plain(point, language)).collect();
    vec![chart.title.clone(), values.join(", ")]
}

fn line(content: &[Inline]) -> String {
    let mut out = String::new();
    let mut address = false;
    for inline in content {
        match inline {
            Inline::Text(text) if address => push_apart(&mut out, text),
            Inline::Text(text) | Inline::Code(text) | Inline::Ltr(text) => out.push_str(text),
            Inline::Strong(inner) | Inline::Emphasis(inner) => out.push_str(&line(inner)),
            Inline::Link { url, content } => push_apart(&mut out, &link(&plain_text(content), url)),
            Inline::Break => out.push('\n'),
        }
        address = matches!(inline, Inline::Link { .. });
    }
    out
}

/// Words and an address with a space between them. A phone would take letters that touch an
/// address for a part of it; the full stop behind one it knows.
fn push_apart(out: &mut String, text: &str) {
    let touches = |letter: char| letter.is_alphanumeric() || !letter.is_ascii();
    if out.ends_with(touches) && text.starts_with(touches) {
        out.push(' ');
    }
    out.push_str(text);
}

/// What a link says, and its address, which phones make a link of by themselves.
fn link(label: &str, url: &Url) -> String {
    let address = url.readable();
    let dialled = label.replace([' ', '\u{A0}', '(', ')', '-', '.', '/'], "");
    let says_itself = label.is_empty() || label == address || (url.as_str().starts_with("tel:") && dialled == address);
    if says_itself { address.to_owned() } else { format!("{label} {address}") }
}

/// A line without what cannot be seen, and with spaces of one kind. Spaces of Japanese and
/// Chinese are letters there, and stay.
fn plain(line: &str, language: Language) -> String {
    let ltr = language.direction() == Direction::Ltr;
    let seen = |letter: &char| match letter {
        '\u{AD}' | '\u{200B}' | '\u{2060}'..='\u{2069}' | '\u{202A}'..='\u{202E}' | '\u{FEFF}' => false,
        // Marks between right and left mean nothing where all runs one way.
        '\u{200E}' | '\u{200F}' | '\u{61C}' => !ltr,
        _ => true,
    };
    let spaced = line.chars().filter(seen).map(|letter| match letter {
        '\u{3000}' => letter,
        letter if letter.is_whitespace() => ' ',
        letter => letter,
    });
    let mut out = String::with_capacity(line.len());
    for letter in spaced {
        if letter != ' ' || !(out.is_empty() || out.ends_with(' ')) {
            out.push(letter);
        }
    }
    out.truncate(out.trim_end_matches(' ').len());
    out
}

#[cfg(test)]
mod tests;
