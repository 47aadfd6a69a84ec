//! The form of a message that is hashed: what servers on the way may change without harm is taken out of it (RFC 6376,
//! 3.4.2 and 3.4.4). Must not know keys.

/// A header field, its continuation lines included and its last line end not.
#[derive(Debug, Clone, Copy)]
pub(super) struct Field<'a> {
    pub(super) bytes: &'a [u8],
}

impl Field<'_> {
    /// Whether it has this name, in whatever case.
    pub(super) fn is(&self, name: &str) -> bool {
        let end = memchr::memchr(b':', self.bytes).unwrap_or(self.bytes.len());
        self.bytes[..end].trim_ascii_end().eq_ignore_ascii_case(name.as_bytes())
    }
}

/// The header with its last line end, and what follows the empty line.
pub(super) fn header_and_body(message: &[u8]) -> (&[u8], &[u8]) {
    if let Some(body) = message.strip_prefix(b"\r\n") {
        return (b"", body);
    }
    match memchr::memmem::find(message, b"\r\n\r\n") {
        Some(at) => (&message[..at + 2], &message[at + 4..]),
        None => (message, b""),
    }
}

/// The fields of a header, first to last.
pub(super) fn fields(header: &[u8]) -> Vec<Field<'_>> {
    let (mut fields, mut begin) = (Vec::new(), 0);
    for end in memchr::memmem::find_iter(header, b"\r\n").chain([header.len()]) {
        let is_folded = matches!(header.get(end + 2), Some(b' ' | b'\t'));
        if !is_folded && end > begin {
            fields.push(Field { bytes: &header[begin..end] });
            begin = end + 2;
        }
    }
    fields
}

/// A field on one line: its name in small letters, white space only between words.
pub(super) fn relaxed_field(field: &[u8]) -> Vec<u8> {
    let colon = memchr::memchr(b':', field).unwrap_or(field.len());
    let mut out = field[..colon].trim_ascii_end().to_ascii_lowercase();
    out.push(b':');
    let value = field.get(colon + 1..).unwrap_or_default();
    let words = value.split(|byte| is_space(*byte) || matches!(byte, b'\r' | b'\n')).filter(|word| !word.is_empty());
    for (at, word) in words.enumerate() {
        if at > 0 {
            out.push(b' ');
        }
        out.extend_from_slice(word);
    }
    out
}

/// A body without white space at the ends of lines and without empty lines at its end.
pub(super) fn relaxed_body(body: &[u8]) -> Vec<u8> {
    let (mut out, mut begin) = (Vec::with_capacity(body.len() + 2), 0);
    for end in memchr::memmem::find_iter(body, b"\r\n").chain([body.len()]) {
        push_line(&mut out, &body[begin..end]);
        out.extend_from_slice(b"\r\n");
        begin = end + 2;
    }
    while out.ends_with(b"\r\n\r\n") {
        out.truncate(out.len() - 2);
    }
    if out == b"\r\n" { Vec::new() } else { out }
}

/// A line with each run of white space as one space, and none at its end.
fn push_line(out: &mut Vec<u8>, line: &[u8]) {
    let kept = line.iter().rposition(|byte| !is_space(*byte)).map_or(0, |last| last + 1);
    for (at, &byte) in line[..kept].iter().enumerate() {
        match (is_space(byte), at > 0 && is_space(line[at - 1])) {
            (true, true) => {}
            (true, false) => out.push(b' '),
            (false, _) => out.push(byte),
        }
    }
}

const fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rstest::rstest;

    #[rstest]
    #[case("A: X", "a:X")]
    #[case("Subject \t:\t one\r\n\t two  three \t", "subject:one two three")]
    #[case("Empty:", "empty:")]
    fn a_field_is_relaxed(#[case] field: &str, #[case] relaxed: &str) {
        assert_eq!(relaxed_field(field.as_bytes()), relaxed.as_bytes());
    }

    #[rstest]
    #[case("", "")]
    #[case("\r\n\r\n", "")]
    #[case(" \t\r\n", "")]
    #[case("a", "a\r\n")]
    #[case(" C \r\nD \t E\r\n\r\n\r\n", " C\r\nD E\r\n")]
    #[case("a\r\n\r\nb\r\n", "a\r\n\r\nb\r\n")]
    fn a_body_is_relaxed(#[case] body: &str, #[case] relaxed: &str) {
        assert_eq!(relaxed_body(body.as_bytes()), relaxed.as_bytes());
    }

    #[test]
    fn a_message_has_fields_and_a_body() {
        let (header, body) = header_and_body(b"A: 1\r\nB: 2\r\n 3\r\n\r\nbody\r\n\r\nmore");
        let fields: Vec<_> = fields(header).iter().map(|it| String::from_utf8_lossy(it.bytes)).collect();
        assert_eq!(fields, ["A: 1", "B: 2\r\n 3"]);
        assert_eq!(body, b"body\r\n\r\nmore");
        assert_eq!(header_and_body(b"\r\nbody"), (&b""[..], &b"body"[..]));
    }

    proptest! {
        #[test]
        fn what_is_relaxed_stays_as_it_is(text in "([a-c \t]|\r\n){0,60}") {
            let once = relaxed_body(text.as_bytes());
            prop_assert_eq!(&relaxed_body(&once), &once);
        }
    }
}
