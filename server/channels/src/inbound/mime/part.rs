//! A message cut into its parts. Depth, number and size of what is looked at are limited.

use mail_parser::decoders::html::html_to_text;

use super::charset::{decode_text, decode_transfer};
use super::fields::{Fields, line_at};
use crate::inbound::limit::{DEPTH, PARTS};

/// One part that has no parts of its own, or a message within the message.
#[derive(Debug, Clone)]
pub(in crate::inbound) struct Part {
    /// Its media type in lower case, such as `text/plain`.
    pub(in crate::inbound) media: String,
    /// Its bytes, decoded and limited.
    pub(in crate::inbound) bytes: Vec<u8>,
    charset: Option<String>,
}

impl Part {
    /// What it says, if it is for people or reads as text anyway.
    pub(in crate::inbound) fn text(&self) -> String {
        let text = decode_text(&self.bytes, self.charset.as_deref());
        if self.media == "text/html" { html_to_text(&text) } else { text }
    }
}

/// The fields of a message and its parts in their order.
pub(in crate::inbound) fn take_apart(message: &[u8]) -> (Fields, Vec<Part>) {
    let (fields, at) = Fields::read(message);
    let mut parts = Vec::new();
    collect(&fields, &message[at..], DEPTH, &mut parts);
    (fields, parts)
}

fn collect(fields: &Fields, body: &[u8], depth: usize, parts: &mut Vec<Part>) {
    let (mut media, content_type) = (media_of(fields), fields.get("content-type").unwrap_or_default());
    if media.starts_with("multipart/") && depth > 0 {
        if let Some(sections) = sections_of(content_type, body) {
            return collect_sections(&sections, depth, parts);
        }
        // It says it has parts and has none: all of it is text.
        "text/plain".clone_into(&mut media);
    }
    if parts.len() < PARTS {
        let encoding = fields.lower("content-transfer-encoding");
        let encoding = encoding.split(';').next().unwrap_or_default().trim();
        let charset = parameter(content_type, "charset");
        parts.push(Part { media, bytes: decode_transfer(body, encoding), charset });
    }
}

/// The sections of a body by the boundary it names, or by one it uses without naming it.
fn sections_of<'a>(content_type: &str, body: &'a [u8]) -> Option<Vec<&'a [u8]>> {
    let named = parameter(content_type, "boundary").filter(|it| !it.is_empty()).map(String::into_bytes);
    let split = |boundary: &[u8]| Some(split_at(body, boundary)).filter(|it| it.len() > 1);
    named.as_deref().and_then(split).or_else(|| split(boundary_used(body)?))
}

/// The first line that looks like a boundary: dashes, something, and then a field of a part.
fn boundary_used(body: &[u8]) -> Option<&[u8]> {
    let mut at = 0;
    while at < body.len() {
        let line = line_at(body, at);
        at += line.len();
        let next = &body[at..body.len().min(at + 8)];
        let boundary = line.trim_ascii_end().strip_prefix(b"--").filter(|it| it.len() > 4);
        if boundary.is_some() && next.eq_ignore_ascii_case(b"content-") {
            return boundary;
        }
    }
    None
}

/// The first section is what stands before the first boundary: a part only where somebody hides words there.
fn collect_sections(sections: &[&[u8]], depth: usize, parts: &mut Vec<Part>) {
    for section in sections.iter().skip(1) {
        if parts.len() >= PARTS {
            return;
        }
        let (fields, at) = Fields::read(section);
        collect(&fields, &section[at..], depth - 1, parts);
    }
}

fn media_of(fields: &Fields) -> String {
    let value = fields.lower("content-type");
    let media = value.split([';', ' ']).next().unwrap_or_default().trim();
    if media.contains('/') { media.to_owned() } else { "text/plain".to_owned() }
}

/// A parameter of a field such as Content-Type, without its quotes.
pub(in crate::inbound) fn parameter(value: &str, name: &str) -> Option<String> {
    value.split(';').skip(1).find_map(|it| {
        let (found, value) = it.split_once('=')?;
        let value = value.trim().trim_matches('"').trim_end();
        found.trim().eq_ignore_ascii_case(name).then(|| value.to_owned())
    })
}

/// What stands between the lines that are the boundary. Blanks before it are forgiven; they happen.
fn split_at<'a>(body: &'a [u8], boundary: &[u8]) -> Vec<&'a [u8]> {
    let (mut sections, mut start, mut at) = (Vec::new(), 0, 0);
    while at < body.len() && sections.len() <= PARTS {
        let line = line_at(body, at);
        if is_boundary(line, boundary) {
            sections.push(&body[start..at]);
            start = at + line.len();
        }
        at += line.len();
    }
    sections.push(&body[start..]);
    sections
}

fn is_boundary(line: &[u8], boundary: &[u8]) -> bool {
    let rest = line.trim_ascii().strip_prefix(b"--").and_then(|it| it.strip_prefix(boundary));
    rest.is_some_and(|it| it.is_empty() || it == b"--")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_of_parts_come_in_order_and_a_lost_end_is_forgiven() {
        let message = b"Content-Type: multipart/mixed; boundary=\"a\"\n\nhidden\n--a\n\none\n--a\n\
            Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/html\n\n<p>two</p>\n--b--\n--a\n\
            Content-Type: message/rfc822\n\nSubject: three\n";
        let (_, parts) = take_apart(message);
        let found: Vec<_> = parts.iter().map(|it| (it.media.as_str(), it.text().trim().to_owned())).collect();
        let expected =
            [("text/plain", "one"), ("text/html", "two"), ("text/plain", ""), ("message/rfc822", "Subject: three")];
        assert_eq!(found, expected.map(|(media, text)| (media, text.to_owned())));
    }

    #[test]
    fn depth_and_number_are_limited() {
        let deep = "Content-Type: multipart/mixed; boundary=a\n\n--a\n".repeat(1_000);
        assert!(take_apart(deep.as_bytes()).1.len() <= PARTS);
        let wide = format!("Content-Type: multipart/mixed; boundary=a\n\n{}", "--a\n\nx\n".repeat(1_000));
        assert!(take_apart(wide.as_bytes()).1.len() <= PARTS);
    }
}
