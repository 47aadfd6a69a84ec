//! Cuts a template into text, tags, prints and comments, each with its line. Knows just enough
//! of the language to find the ends; whether the code inside makes sense is not asked here.

/// What a segment is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Text of the message.
    Text,
    /// `{% … %}`
    Tag,
    /// `{{ … }}`
    Print,
    /// `{# … #}`
    Comment,
}

/// A piece of a template.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Segment<'a> {
    /// What it is.
    pub(crate) kind: Kind,
    /// All of it, delimiters included.
    pub(crate) text: &'a str,
    /// The line it starts on, counted from 1.
    pub(crate) line: usize,
}

impl<'a> Segment<'a> {
    /// The code between the delimiters and their `-` and `+` marks.
    pub(crate) fn code(&self) -> &'a str {
        let inner = self.text.get(2..self.text.len().saturating_sub(2)).unwrap_or_default();
        let inner = inner.strip_prefix(['-', '+']).unwrap_or(inner);
        inner.strip_suffix(['-', '+']).unwrap_or(inner).trim()
    }

    /// The first word of the code: what a tag does.
    pub(crate) fn word(&self) -> &'a str {
        let end = |c: char| !c.is_ascii_alphanumeric() && c != '_';
        self.code().split(end).next().unwrap_or_default()
    }
}

/// Cuts a template into its segments. What is never closed is text: the reader of the template
/// will say so.
pub(crate) fn scan(source: &str) -> Vec<Segment<'_>> {
    let mut segments = Vec::new();
    let mut at = 0;
    let mut line = 1;
    while at < source.len() {
        let (kind, length) = next_segment(&source[at..]);
        let text = &source[at..at + length];
        segments.push(Segment { kind, text, line });
        line += text.matches('\n').count();
        at += length;
        if segments.last().is_some_and(|segment| segment.kind == Kind::Tag && segment.word() == "raw") {
            let raw = raw_length(&source[at..]);
            segments.push(Segment { kind: Kind::Text, text: &source[at..at + raw], line });
            line += source[at..at + raw].matches('\n').count();
            at += raw;
        }
    }
    segments.retain(|segment| !segment.text.is_empty());
    segments
}

/// The kind and length of what stands at the start of the text.
fn next_segment(text: &str) -> (Kind, usize) {
    let found = match text.get(..2) {
        Some("{%") => code_length(text, "%}").map(|length| (Kind::Tag, length)),
        Some("{{") => code_length(text, "}}").map(|length| (Kind::Print, length)),
        Some("{#") => text.find("#}").map(|end| (Kind::Comment, end + 2)),
        _ => None,
    };
    found.unwrap_or_else(|| (Kind::Text, text_length(text)))
}

/// Up to the next opening delimiter, and past a first one that is never closed.
fn text_length(text: &str) -> usize {
    let skip = text.chars().next().map_or(0, char::len_utf8);
    let next = text.char_indices().skip(1).find(|&(at, _)| matches!(text.get(at..at + 2), Some("{%" | "{{" | "{#")));
    next.map_or(text.len(), |(at, _)| at.max(skip))
}

/// The length of code up to and with its end, which may not stand inside quotes.
fn code_length(text: &str, end: &str) -> Option<usize> {
    let mut quote = None;
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(2) {
        match quote {
            Some(_) if escaped => escaped = false,
            Some(_) if c == '\\' => escaped = true,
            Some(open) if c == open => quote = None,
            None if c == '"' || c == '\'' => quote = Some(c),
            None if text[at..].starts_with(end) => return Some(at + end.len()),
            Some(_) | None => {}
        }
    }
    None
}

/// The length of what `{% raw %}` keeps as it is, up to its end tag.
fn raw_length(text: &str) -> usize {
    let is_end = |at: &usize| {
        let inner = text[at + 2..].trim_start_matches(['-', '+']).trim_start();
        inner.starts_with("endraw")
    };
    text.match_indices("{%").map(|(at, _)| at).find(is_end).unwrap_or(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(source: &str) -> Vec<(Kind, &str, usize)> {
        scan(source).into_iter().map(|segment| (segment.kind, segment.text, segment.line)).collect()
    }

    #[test]
    fn a_template_is_cut_into_its_segments() {
        let source = "a\n{{ b }}{# c\n #}{%- if d -%}\n{ }";
        let expected = vec![
            (Kind::Text, "a\n", 1),
            (Kind::Print, "{{ b }}", 2),
            (Kind::Comment, "{# c\n #}", 2),
            (Kind::Tag, "{%- if d -%}", 3),
            (Kind::Text, "\n{ }", 3),
        ];
        assert_eq!(kinds(source), expected);
        assert_eq!(scan(source)[3].word(), "if");
        assert_eq!(scan(source)[3].code(), "if d");
    }

    #[test]
    fn ends_inside_quotes_are_not_ends() {
        let source = r#"{{ "}} \" }}" }}x{% if "%}" %}"#;
        assert_eq!(scan(source).len(), 3);
    }

    #[test]
    fn raw_text_is_text() {
        let source = "{% raw %}{{ no }}\n{%- endraw %}x";
        let found = kinds(source);
        assert_eq!(found[1], (Kind::Text, "{{ no }}\n", 1));
        assert_eq!(found[2], (Kind::Tag, "{%- endraw %}", 2));
    }

    #[test]
    fn what_is_never_closed_is_text() {
        assert_eq!(
            kinds("é{{ a {% b %}"),
            vec![(Kind::Text, "é", 1), (Kind::Text, "{{ a ", 1), (Kind::Tag, "{% b %}", 1),]
        );
    }
}
