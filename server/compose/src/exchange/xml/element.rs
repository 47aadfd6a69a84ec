//! Elements, attributes and texts, and what becomes of characters XML cannot hold. Must not know which elements.

use std::borrow::Cow;

use quick_xml::events::attributes::Attribute;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};
use quick_xml::name::QName;

/// Writes one document.
pub(super) struct Writer(quick_xml::Writer<Vec<u8>>);

/// Memory takes what is written.
const MEMORY: &str = "writing to memory cannot fail";

impl Writer {
    pub(super) fn new() -> Self {
        let mut writer = Self(quick_xml::Writer::new(Vec::new()));
        writer.event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)));
        writer
    }

    /// The document.
    pub(super) fn finish(self) -> String {
        String::from_utf8_lossy(&self.0.into_inner()).into_owned()
    }

    /// An element and what stands in it.
    pub(super) fn element(&mut self, name: &str, attributes: &[(&str, &str)], inside: impl FnOnce(&mut Self)) {
        self.event(Event::Start(start(name, attributes)));
        inside(self);
        self.event(Event::End(BytesEnd::new(name)));
    }

    /// An element with nothing in it.
    pub(super) fn empty(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.event(Event::Empty(start(name, attributes)));
    }

    /// Text, letter by letter.
    pub(super) fn text(&mut self, text: &str) {
        let mut rest = text;
        while let Some((at, c)) = rest.char_indices().find(|&(_, c)| !is_held(c)) {
            self.plain(&rest[..at]);
            let code = format!("{:X}", u32::from(c));
            self.empty("char", &[("code", &code)]);
            rest = &rest[at + c.len_utf8()..];
        }
        self.plain(rest);
    }

    fn plain(&mut self, text: &str) {
        if !text.is_empty() {
            self.event(Event::Text(BytesText::from_escaped(escape(text))));
        }
    }

    fn event(&mut self, event: Event<'_>) {
        self.0.write_event(event).expect(MEMORY);
    }
}

fn start<'a>(name: &'a str, attributes: &[(&'a str, &'a str)]) -> BytesStart<'a> {
    let mut start = BytesStart::new(name);
    for (key, value) in attributes {
        start.push_attribute(Attribute { key: QName(key), value: escape_attribute(value) });
    }
    start
}

/// The characters of XML 1.0.
fn is_held(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | ' '..='\u{FFFD}' | '\u{10000}'..)
}

/// A carriage return that is not escaped is read as a line end.
fn escape(text: &str) -> Cow<'_, str> {
    escaped(text, |c| match c {
        '&' => Some("&amp;"),
        '<' => Some("&lt;"),
        '>' => Some("&gt;"),
        '\r' => Some("&#13;"),
        _ => None,
    })
}

/// Line ends and tabs that are not escaped are read as spaces.
fn escape_attribute(text: &str) -> Cow<'_, str> {
    escaped(text, |c| match c {
        '&' => Some("&amp;"),
        '<' => Some("&lt;"),
        '"' => Some("&quot;"),
        '\t' => Some("&#9;"),
        '\n' => Some("&#10;"),
        '\r' => Some("&#13;"),
        c if !is_held(c) => Some("\u{FFFD}"),
        _ => None,
    })
}

fn escaped(text: &str, instead: impl Fn(char) -> Option<&'static str>) -> Cow<'_, str> {
    if !text.chars().any(|c| instead(c).is_some()) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        match instead(c) {
            Some(other) => out.push_str(other),
            None => out.push(c),
        }
    }
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("a <b> & c", "a &lt;b&gt; &amp; c")]
    #[case("]]>", "]]&gt;")]
    #[case("\r\n\t", "&#13;\n\t")]
    #[case("\u{1b}[2J\0", "<char code=\"1B\"/>[2J<char code=\"0\"/>")]
    #[case("\u{FFFE}x\u{FFFF}", "<char code=\"FFFE\"/>x<char code=\"FFFF\"/>")]
    #[case("\u{7f}\u{85}\u{2028}👍", "\u{7f}\u{85}\u{2028}👍")]
    fn texts_are_written_letter_by_letter(#[case] text: &str, #[case] written: &str) {
        let mut out = Writer::new();
        out.text(text);
        let document = out.finish();
        assert_eq!(document.split_once("?>").map(|(_, rest)| rest), Some(written));
    }

    #[test]
    fn attributes_keep_their_white_space_and_mark_what_they_cannot_hold() {
        let mut out = Writer::new();
        out.empty("x", &[("a", "\"<&\t\n\r\0")]);
        assert!(out.finish().ends_with("<x a=\"&quot;&lt;&amp;&#9;&#10;&#13;\u{FFFD}\"/>"));
    }
}
