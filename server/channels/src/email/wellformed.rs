//! What every provider refuses, so that a message that would fail over SMTP also fails in a preview.
//! Must not know the providers.

use super::message::LINE_LIMIT;

/// What is wrong with the bytes of a message, if anything.
pub(super) fn defect(message: &[u8]) -> Option<&'static str> {
    if message.is_empty() {
        return Some("the message is empty; nothing was handed over");
    }
    let mut previous = 0;
    let mut column = 0;
    for &byte in message {
        // A line end that only some servers see as one can smuggle in a second message.
        if (byte == b'\n') != (previous == b'\r') {
            return Some("the message has a line end that is not CR LF; nothing was handed over");
        }
        column = if byte == b'\n' { 0 } else { column + 1 };
        if column > LINE_LIMIT && byte != b'\r' {
            return Some("the message has a line of more than 998 columns; nothing was handed over");
        }
        previous = byte;
    }
    (previous == b'\r').then_some("the message ends in the middle of a line end; nothing was handed over")
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case(b"Subject: a\r\n\r\nb", None)]
    #[case(b"Subject: a\r\n\r\nb\r\n.\r\n", None)]
    #[case(b"", Some("empty"))]
    #[case(b"a\nb", Some("CR LF"))]
    #[case(b"a\rb", Some("CR LF"))]
    #[case(b"a\r\r\nb", Some("CR LF"))]
    #[case(b"a\r\n\nb", Some("CR LF"))]
    #[case(b"a\r", Some("in the middle"))]
    fn smuggling_line_ends_are_found(#[case] message: &[u8], #[case] expected: Option<&str>) {
        let found = defect(message);
        assert_eq!(found.is_some(), expected.is_some(), "{found:?}");
        assert!(found.unwrap_or_default().contains(expected.unwrap_or_default()), "{found:?}");
    }

    #[test]
    fn lines_of_998_columns_pass_and_of_999_do_not() {
        let line = |columns: usize| [vec![b'a'; columns], b"\r\n".to_vec()].concat();
        assert_eq!(defect(&line(998)), None);
        assert!(defect(&line(999)).is_some());
    }
}
