//! What every provider refuses, so that a message that would fail over SMTP also fails in a preview.
//! Must not know the providers.

use super::message::LINE_LIMIT;

/// What is wrong with the bytes of a message, if anything.
pub(super) fn defect(message: &[u8]) -> Option<&'static str> {
    if message.is_empty() {
        return Some("the message is empty; nothing was handed over");
    }
    if message.ends_with(b"\r") {
        return Some("the message ends in the middle of a line end; nothing was handed over");
    }
    let mut begin = 0;
    // From line end to line end: a mail is long, and this looks at all of it.
    for at in memchr::memchr2_iter(b'\r', b'\n', message) {
        let is_return = message[at] == b'\r';
        let fits = if is_return { message.get(at + 1) == Some(&b'\n') } else { at > 0 && message[at - 1] == b'\r' };
        // A line end that only some servers see as one can smuggle in a second message.
        if !fits {
            return Some("the message has a line end that is not CR LF; nothing was handed over");
        }
        if is_return && at - begin > LINE_LIMIT {
            return Some(TOO_LONG);
        }
        begin = at + 1;
    }
    (message.len() - begin > LINE_LIMIT).then_some(TOO_LONG)
}

const TOO_LONG: &str = "the message has a line of more than 998 columns; nothing was handed over";

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

    /// The same, byte by byte.
    fn is_well_formed(message: &[u8]) -> bool {
        let text: String = message.iter().map(|&byte| char::from(byte)).collect();
        let bare = text.replace("\r\n", "");
        let short = text.split("\r\n").all(|line| line.len() <= LINE_LIMIT);
        !message.is_empty() && !bare.contains(['\r', '\n']) && short
    }

    proptest::proptest! {
        #[test]
        fn whatever_comes_is_judged_as_if_read_byte_by_byte(
            parts in proptest::collection::vec(proptest::sample::select(vec!["a", "\r", "\n", "\r\n"]), 0..40),
            long in 0..1_003_usize,
        ) {
            let message = [parts.concat(), "b".repeat(long), parts.concat()].concat().into_bytes();
            proptest::prop_assert_eq!(defect(&message).is_none(), is_well_formed(&message));
        }
    }

    #[test]
    fn lines_of_998_columns_pass_and_of_999_do_not() {
        let line = |columns: usize| [vec![b'a'; columns], b"\r\n".to_vec()].concat();
        assert_eq!(defect(&line(998)), None);
        assert!(defect(&line(999)).is_some());
    }
}
