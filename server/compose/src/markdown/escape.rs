//! Text as Markdown that means just that text.

use super::inline::Place;

/// Escapes a text. At the start of a line more characters mean something.
pub(super) fn escape_text(text: &str, place: Place, at_line_start: bool) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    if at_line_start && place == Place::Paragraph {
        push_line_start(&mut out, text);
    }
    let rest = &text[unescaped_length(&out, text)..];
    let mut chars = rest.chars().peekable();
    while let Some(c) = chars.next() {
        let next = chars.peek().copied();
        if means_something(c, next, place) {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// Escapes the label of a button.
pub(super) fn escape_label(label: &str) -> String {
    escape_text(label, Place::Paragraph, false)
}

fn means_something(c: char, next: Option<char>, place: Place) -> bool {
    match c {
        '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '|' => true,
        '!' => next.is_none_or(|next| next == '['),
        '&' => next.is_none_or(|next| next == '#' || next.is_ascii_alphanumeric()),
        '#' => place == Place::Heading,
        _ => false,
    }
}

/// A line that starts like a list, a heading, a quote or a rule is told not to be one.
fn push_line_start(out: &mut String, text: &str) {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let after = text[digits..].chars().next();
    if digits > 0 && matches!(after, Some('.' | ')')) {
        out.push_str(&text[..digits]);
        out.push('\\');
        out.extend(after);
    } else if text.starts_with(['#', '+', '-', '=', '~', '>', ':']) {
        out.push('\\');
        out.extend(text.chars().next());
    }
}

/// How much of the text the start of a line has taken.
fn unescaped_length(out: &str, text: &str) -> usize {
    let taken = out.replacen('\\', "", 1).len();
    taken.min(text.len())
}
