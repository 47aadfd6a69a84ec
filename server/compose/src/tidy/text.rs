//! Plain text inside a line: cut at line ends and at the marks of left-to-right text.

use super::line::push_filled;
use super::{LTR_CLOSE, LTR_OPEN, single_line};
use crate::block::Inline;
use crate::value::SOFT;

/// Cuts text at line ends and at the marks of left-to-right text.
pub(super) fn push_text(out: &mut Vec<Inline>, text: &str) {
    let mut rest = text;
    while let Some(start) = rest.find(LTR_OPEN) {
        let inner = &rest[start + LTR_OPEN.len_utf8()..];
        let end = inner.find([LTR_OPEN, LTR_CLOSE, '\n']);
        let Some(end) = end.filter(|&end| inner[end..].starts_with(LTR_CLOSE)) else {
            push_lines(out, &rest[..start]);
            rest = inner;
            continue;
        };
        push_lines(out, &rest[..start]);
        push_filled(out, single_line(&inner[..end].replace(SOFT, " ")), Inline::Ltr);
        rest = &inner[end + LTR_CLOSE.len_utf8()..];
    }
    push_lines(out, rest);
}

fn push_lines(out: &mut Vec<Inline>, text: &str) {
    for (at, line) in text.split('\n').enumerate() {
        if at > 0 {
            out.push(Inline::Break);
        }
        let line = soften(&line.replace([LTR_OPEN, LTR_CLOSE], ""));
        match out.last_mut() {
            _ if line.is_empty() => {}
            Some(Inline::Text(before)) => before.push_str(&line),
            _ => out.push(Inline::Text(line)),
        }
    }
}

/// A line end of the source is a space, but none between letters that are written without.
fn soften(text: &str) -> String {
    if !text.contains(SOFT) {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let joined =
            out.chars().next_back().is_some_and(is_spaceless) && chars.peek().is_some_and(|&next| is_spaceless(next));
        match c {
            SOFT if joined => {}
            SOFT => out.push(' '),
            other => out.push(other),
        }
    }
    out
}

/// Letters and marks of Chinese and Japanese, which put no spaces between words.
fn is_spaceless(c: char) -> bool {
    matches!(c, '\u{2E80}'..='\u{30FF}' | '\u{31F0}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}'
        | '\u{F900}'..='\u{FAFF}' | '\u{FF00}'..='\u{FFEF}' | '\u{20000}'..='\u{3FFFF}')
}
