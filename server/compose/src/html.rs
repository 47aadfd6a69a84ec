//! Writing HTML: escaping, and the inlines both the web page and the mail are made of. Everything
//! a message says goes through [`escape`]; there is no other way into the output.

use crate::block::Inline;
use crate::url::Url;

/// Text for between tags and for attribute values.
pub(crate) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 8);
    escape_into(&mut out, text);
    out
}

/// [`escape`], written behind something.
pub(crate) fn escape_into(out: &mut String, text: &str) {
    let mut rest = text;
    while let Some(at) = rest.find(is_special) {
        out.push_str(&rest[..at]);
        let mut behind = rest[at..].chars();
        match behind.next() {
            Some('&') => out.push_str("&amp;"),
            Some('<') => out.push_str("&lt;"),
            Some('>') => out.push_str("&gt;"),
            Some('"') => out.push_str("&quot;"),
            Some('\'') => out.push_str("&#39;"),
            // A page is not changed by what cannot be seen.
            _ => {}
        }
        rest = behind.as_str();
    }
    out.push_str(rest);
}

fn is_special(c: char) -> bool {
    matches!(c, '&' | '<' | '>' | '"' | '\'') || (c.is_control() && c != '\n')
}

/// How a medium writes the pieces that differ between media. All of these are constants or made
/// of the brand, never of a message.
pub(crate) trait Flavour {
    /// The start tag of left-to-right text, and its end tag.
    fn ltr(&self) -> (&'static str, &'static str);
    /// The start tag of code.
    fn code(&self) -> &'static str;
    /// The start tag of emphasis.
    fn emphasis(&self) -> &'static str;
    /// The attributes of a link besides `href`, with a space before them.
    fn link(&self) -> &str;
}

/// Writes inlines.
pub(crate) fn inlines(out: &mut String, content: &[Inline], flavour: &dyn Flavour) {
    for inline in content {
        match inline {
            Inline::Text(text) => escape_into(out, text),
            Inline::Strong(inner) => element(out, "<strong>", inner, "</strong>", flavour),
            Inline::Emphasis(inner) => element(out, flavour.emphasis(), inner, "</em>", flavour),
            Inline::Code(text) => enclose(out, flavour.code(), text, "</code>"),
            Inline::Ltr(text) => enclose(out, flavour.ltr().0, text, flavour.ltr().1),
            Inline::Link { url, content } => {
                let start = format!("<a href=\"{}\"{}>", href(url), flavour.link());
                element(out, &start, content, "</a>", flavour);
            }
            Inline::Break => out.push_str("<br>"),
        }
    }
}

fn element(out: &mut String, start: &str, inner: &[Inline], end: &str, flavour: &dyn Flavour) {
    out.push_str(start);
    inlines(out, inner, flavour);
    out.push_str(end);
}

fn enclose(out: &mut String, start: &str, text: &str, end: &str) {
    out.push_str(start);
    escape_into(out, text);
    out.push_str(end);
}

/// An address as the value of an attribute.
pub(crate) fn href(url: &Url) -> String {
    escape(url.as_str())
}
