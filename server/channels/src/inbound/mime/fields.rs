//! The header fields of a message or part, unfolded. Must not know what a field means.

use mail_parser::parsers::MessageStream;

use crate::inbound::limit::{FIELD_BYTES, FIELDS, head};

/// Header fields in the order they stand.
#[derive(Debug, Clone, Default)]
pub(in crate::inbound) struct Fields {
    all: Vec<(String, String)>,
}

impl Fields {
    /// Reads fields from the start of `bytes` and says where they end.
    pub(in crate::inbound) fn read(bytes: &[u8]) -> (Self, usize) {
        let (mut fields, mut at) = (Self::default(), 0);
        while at < bytes.len() {
            let line = line_at(bytes, at);
            if is_blank(line) {
                return (fields, at + line.len());
            }
            if !fields.push_line(line) {
                return (fields, at);
            }
            at += line.len();
        }
        (fields, at)
    }

    /// Takes one line; `false` where it is neither field nor continuation nor a mailbox's `From ` line.
    fn push_line(&mut self, line: &[u8]) -> bool {
        let text = String::from_utf8_lossy(&line[..line.len().min(FIELD_BYTES)]);
        if text.starts_with([' ', '\t']) {
            self.continue_last(text.trim());
            return true;
        }
        let Some((name, value)) = split_field(&text) else {
            return self.all.is_empty() && (text.starts_with("From ") || text.starts_with(">From "));
        };
        if self.all.len() < FIELDS {
            self.all.push((name.to_ascii_lowercase(), value.trim().to_owned()));
        }
        true
    }

    fn continue_last(&mut self, text: &str) {
        if let Some((_, value)) = self.all.last_mut()
            && value.len() < FIELD_BYTES
        {
            value.push(' ');
            value.push_str(text);
        }
    }

    /// Whether there are none.
    pub(in crate::inbound) fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// Whether a field of this name is there. Names are asked for in lower case.
    pub(in crate::inbound) fn has(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    /// The first field of this name, as it stands.
    pub(in crate::inbound) fn get(&self, name: &str) -> Option<&str> {
        self.all.iter().find(|it| it.0 == name).map(|it| it.1.as_str())
    }

    /// The first field of this name in lower case, empty where it is not there.
    pub(in crate::inbound) fn lower(&self, name: &str) -> String {
        self.get(name).unwrap_or_default().to_lowercase()
    }

    /// All fields of this name.
    pub(in crate::inbound) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.all.iter().filter(move |it| it.0 == name).map(|it| it.1.as_str())
    }

    /// The first field of this name with its encoded words decoded, empty where it is not there.
    pub(in crate::inbound) fn decoded(&self, name: &str) -> String {
        self.get(name).map(decode_words).unwrap_or_default()
    }

    /// Every name and value.
    pub(in crate::inbound) fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.all.iter().map(|it| (it.0.as_str(), it.1.as_str()))
    }
}

fn decode_words(value: &str) -> String {
    if !value.contains("=?") {
        return value.to_owned();
    }
    let line = format!("{value}\n");
    let parsed = MessageStream::new(line.as_bytes()).parse_unstructured();
    parsed.as_text().unwrap_or(value).to_owned()
}

/// Name and value of a line, if it can be a field: `Name: value`, the name printable and without spaces.
pub(in crate::inbound) fn split_field(line: &str) -> Option<(&str, &str)> {
    let (name, value) = line.split_once(':')?;
    let name = name.trim_end();
    let is_name = !name.is_empty() && name.len() <= 76 && name.bytes().all(|it| it.is_ascii_graphic());
    is_name.then_some((name, head(value, FIELD_BYTES)))
}

/// The line that starts at `at`, with its line end.
pub(super) fn line_at(bytes: &[u8], at: usize) -> &[u8] {
    let rest = &bytes[at..];
    let end = memchr::memchr(b'\n', rest).map_or(rest.len(), |it| it + 1);
    &rest[..end]
}

fn is_blank(line: &[u8]) -> bool {
    matches!(line, b"\n" | b"\r\n" | b"\r")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_unfolded_and_decoded_and_the_body_begins_after_them() {
        let message = b"From x\r\nSubject: =?utf-8?B?44Oh44O844Or?=\r\n of\r\nTo : b\r\n\r\nbody";
        let (fields, end) = Fields::read(message);
        assert_eq!(fields.decoded("subject"), "メール of");
        assert_eq!(fields.get("to"), Some("b"));
        assert_eq!(&message[end..], b"body");
    }

    #[test]
    fn a_line_that_is_no_field_ends_them() {
        let (fields, end) = Fields::read(b"A: 1\nno field here\nB: 2\n");
        assert!(fields.has("a") && !fields.has("b"));
        assert_eq!(end, 5);
    }
}
