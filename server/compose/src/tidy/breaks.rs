//! Breaks inside a line, and the edges of a line.

use super::line::push_filled;
use crate::block::Inline;

/// One break where several follow each other, and no spaces beside it.
pub(super) fn trim_around_breaks(content: Vec<Inline>) -> Vec<Inline> {
    let mut out: Vec<Inline> = Vec::with_capacity(content.len());
    for inline in content {
        match inline {
            Inline::Break => {
                trim_end(&mut out);
                if out.last() != Some(&Inline::Break) {
                    out.push(Inline::Break);
                }
            }
            Inline::Text(text) => {
                let after_break = out.last() == Some(&Inline::Break);
                let text = if after_break { text.trim_start_matches(' ') } else { &text };
                match out.last_mut() {
                    Some(Inline::Text(before)) => before.push_str(text),
                    _ => push_filled(&mut out, text.to_owned(), Inline::Text),
                }
            }
            other => out.push(other),
        }
    }
    out
}

fn trim_end(content: &mut Vec<Inline>) {
    if let Some(Inline::Text(text)) = content.last_mut() {
        text.truncate(text.trim_end_matches(' ').len());
        if text.is_empty() {
            content.pop();
        }
    }
}

/// A block neither starts nor ends with a space or a break.
pub(super) fn trim_edges(line: &mut Vec<Inline>) {
    trim_end(line);
    while line.last() == Some(&Inline::Break) {
        line.pop();
        trim_end(line);
    }
    trim_start(line);
    while line.first() == Some(&Inline::Break) {
        line.remove(0);
        trim_start(line);
    }
}

fn trim_start(line: &mut Vec<Inline>) {
    if let Some(Inline::Text(text)) = line.first_mut() {
        *text = text.trim_start_matches(' ').to_owned();
        if text.is_empty() {
            line.remove(0);
        }
    }
}
