//! The words of a part as they travel: in one pass, because a mail is mostly its body. Must not know headers.
//!
//! Lines end in CRLF, everything is ASCII, and no line has over 76 columns (RFC 2045, sections 6.7 and 6.8).

use std::borrow::Cow;

use lettre::message::Body;
use lettre::message::header::ContentTransferEncoding;

/// Columns a line of quoted-printable may have, its `=` for a soft break included.
const WIDTH: usize = 76;
/// Bytes of one line of base64.
const BASE64_LINE: usize = 57;

/// A text as a body: as it is where it is short lines of ASCII, else by the encoding that makes it shorter.
pub(super) fn body(text: &str) -> Body {
    let text = clean(text);
    let escaped = escaped(&text);
    if text.is_ascii() && longest_line(&text) <= WIDTH {
        Body::dangerous_pre_encoded(with_crlf(&text), ContentTransferEncoding::SevenBit)
    } else if escaped * 6 <= text.len() {
        Body::dangerous_pre_encoded(quoted_printable(&text, escaped), ContentTransferEncoding::QuotedPrintable)
    } else {
        Body::dangerous_pre_encoded(base64(&with_crlf(&text)), ContentTransferEncoding::Base64)
    }
}

/// A lone carriage return means a line end to some servers and not to others; a NUL stops some.
fn clean(text: &str) -> Cow<'_, str> {
    if memchr::memchr2(b'\r', 0, text.as_bytes()).is_some() {
        Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n").replace('\0', ""))
    } else {
        Cow::Borrowed(text)
    }
}

fn longest_line(text: &str) -> usize {
    lines(text).map(str::len).max().unwrap_or_default()
}

/// The lines of a text, without their ends.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    let mut begin = 0;
    memchr::memchr_iter(b'\n', text.as_bytes()).chain([text.len()]).map(move |end| {
        let line = &text[begin..end];
        begin = end + 1;
        line
    })
}

fn with_crlf(text: &str) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len() + text.len() / 16);
    for (at, line) in lines(text).enumerate() {
        if at > 0 {
            out.extend_from_slice(b"\r\n");
        }
        out.extend_from_slice(line.as_bytes());
    }
    out
}

/// What stands for itself in quoted-printable, anywhere but at the end of a line.
const fn is_literal(byte: u8) -> bool {
    // Without a branch, so that processors look at many in one go.
    (byte == b'\t') | (byte.wrapping_sub(b' ') <= b'<' - b' ') | (byte.wrapping_sub(b'>') <= b'~' - b'>')
}

/// The same, to be looked up: a mail is mostly such letters.
static LITERAL: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = is_literal(byte.to_le_bytes()[0]);
        byte += 1;
    }
    table
};

/// How many of these stand for themselves, before the first that does not.
fn literals(bytes: &[u8]) -> usize {
    bytes.iter().position(|&byte| !LITERAL[usize::from(byte)]).unwrap_or(bytes.len())
}

/// How many need an escape, wherever they stand.
fn escaped(text: &str) -> usize {
    // So many at once that their sum is one byte, which processors add by the dozen.
    const AT_ONCE: usize = 128;
    let needs_one = |byte: u8| u8::from(!is_literal(byte)) & u8::from(byte != b'\n');
    let some = |some: &[u8]| some.iter().map(|&byte| needs_one(byte)).sum::<u8>();
    text.as_bytes().chunks(AT_ONCE).map(|bytes| usize::from(some(bytes))).sum()
}

fn quoted_printable(text: &str, escaped: usize) -> Vec<u8> {
    let length = text.len() + 2 * escaped;
    let mut out = Vec::with_capacity(length + length / 16);
    for (at, line) in lines(text).enumerate() {
        if at > 0 {
            out.extend_from_slice(b"\r\n");
        }
        quote_line(&mut out, line);
    }
    out
}

/// One line, broken softly where it is long, never inside of a character.
fn quote_line(out: &mut Vec<u8>, line: &str) {
    let bytes = line.as_bytes();
    // A space at the end would be lost on the way.
    let body = bytes.len() - usize::from(matches!(bytes.last(), Some(b' ' | b'\t')));
    let (mut column, mut at) = (0, 0);
    while at < bytes.len() {
        // What stands for itself goes over in one piece, as much of it as the line takes.
        let most = body.min(at + WIDTH - 1 - column);
        let run = literals(&bytes[at..most.max(at)]);
        out.extend_from_slice(&bytes[at..at + run]);
        (column, at) = (column + run, at + run);
        if at == bytes.len() {
            break;
        }
        let literal = at < body && LITERAL[usize::from(bytes[at])];
        let length = if literal { 0 } else { character(bytes[at]) };
        // One column is for the `=` of a soft break.
        if literal || column + 3 * length > WIDTH - 1 {
            soft_break(out, &mut column);
        }
        bytes[at..at + length].iter().for_each(|byte| quote(out, *byte));
        (column, at) = (column + 3 * length, at + length);
    }
}

/// How many bytes the character has that begins with this one.
const fn character(first: u8) -> usize {
    match first {
        0xF0.. => 4,
        0xE0.. => 3,
        0xC0.. => 2,
        _ => 1,
    }
}

fn soft_break(out: &mut Vec<u8>, column: &mut usize) {
    out.extend_from_slice(b"=\r\n");
    *column = 0;
}

fn quote(out: &mut Vec<u8>, byte: u8) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    out.extend_from_slice(&[b'=', DIGITS[usize::from(byte >> 4)], DIGITS[usize::from(byte & 15)]]);
}

fn base64(bytes: &[u8]) -> Vec<u8> {
    use base64::Engine;
    use base64::engine::general_purpose::STANDARD;

    let mut out = String::with_capacity(super::size_on_the_wire(bytes.len()));
    for (at, line) in bytes.chunks(BASE64_LINE).enumerate() {
        if at > 0 {
            out.push_str("\r\n");
        }
        STANDARD.encode_string(line, &mut out);
    }
    out.into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;
    use mail_parser::{MessageParser, MimeHeaders};
    use proptest::prelude::*;
    use rstest::rstest;

    /// What a mail program reads.
    fn read(body: &Body) -> String {
        let head = format!(
            "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: {}\r\n\r\n",
            body.encoding()
        );
        let message = [head.as_bytes(), body.as_ref()].concat();
        let parsed = MessageParser::default().parse(&message).expect("it is a message");
        assert!(parsed.content_type().is_some());
        parsed.body_text(0).unwrap_or_default().replace("\r\n", "\n")
    }

    #[rstest]
    #[case("Hello", ContentTransferEncoding::SevenBit)]
    #[case("Grüße an alle, die hier lesen", ContentTransferEncoding::QuotedPrintable)]
    #[case("下記のライセンス", ContentTransferEncoding::Base64)]
    fn the_shorter_encoding_is_taken(#[case] text: &str, #[case] encoding: ContentTransferEncoding) {
        let body = body(text);
        assert_eq!(body.encoding(), encoding);
        assert_eq!(read(&body), text);
    }

    #[test]
    fn a_long_line_of_ascii_is_broken_softly() {
        let text = "x".repeat(1_000);
        let body = body(&text);
        assert_eq!(body.encoding(), ContentTransferEncoding::QuotedPrintable);
        assert_eq!(read(&body), text);
    }

    #[test]
    fn a_character_is_not_cut_and_a_space_at_the_end_survives() {
        let text = format!("{}ü{} \nfoo=bar\t\n", "x".repeat(71), "x".repeat(75));
        let quoted = String::from_utf8(quoted_printable(&text, 4)).expect("it is ASCII");
        assert!(quoted.contains("=C3=BC"), "{quoted}");
        assert!(quoted.contains("=20\r\nfoo=3Dbar=09\r\n"), "{quoted}");
    }

    proptest! {
        #[test]
        fn what_travels_is_what_was_said(text in "([a-z =\t.é]|[ -~]|\n|下|😀){0,400}") {
            // A mail program may not tell how many line ends the last lines have.
            let text = text.trim_end_matches('\n');
            let body = body(text);
            let lines = body.as_ref().split(|&byte| byte == b'\n').map(<[u8]>::len);
            prop_assert!(body.as_ref().is_ascii());
            prop_assert!(lines.max().unwrap_or(0) <= WIDTH + 1, "the line end counts one");
            prop_assert_eq!(read(&body), text);
        }
    }
}
