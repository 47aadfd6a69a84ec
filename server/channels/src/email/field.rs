//! What may stand in a header: no line breaks, nothing endless, nothing that poses as something else.
//! Must not know what the header is for.

use lettre::message::header::{HeaderName, HeaderValue};

use super::message::MessageError;

/// Longest subject, in characters; far more than any mail program shows.
const SUBJECT_LIMIT: usize = 400;
/// Longest display name, in characters.
const NAME_LIMIT: usize = 200;
/// Longest Message-ID and longest address of a page, so that no header line can pass 998 columns.
const TOKEN_LIMIT: usize = 900;

/// The subject as it may be written, or why not.
pub(super) fn subject(text: &str) -> Result<String, MessageError> {
    readable("subject", text, SUBJECT_LIMIT)
}

/// A display name as it may be written, `None` if nothing is left of it.
pub(super) fn display_name(field: &'static str, text: &str) -> Result<Option<String>, MessageError> {
    let name = readable(field, text, NAME_LIMIT)?;
    Ok(Some(name).filter(|it| !it.is_empty()))
}

fn readable(field: &'static str, text: &str, limit: usize) -> Result<String, MessageError> {
    refuse_breaks(field, text)?;
    let length = text.chars().count();
    if length > limit {
        return Err(MessageError::TooLong { field, length, limit });
    }
    let plain: String = text
        .chars()
        .filter(|&it| !is_direction_override(it))
        .map(|it| if it.is_control() { ' ' } else { it })
        .collect();
    // A value must not pose as a word in transfer encoding, which the reader's program would decode.
    Ok(plain.trim().replace("=?", "= ?"))
}

/// A line break in a value would let it write headers of its own.
fn refuse_breaks(field: &'static str, text: &str) -> Result<(), MessageError> {
    if text.contains(['\r', '\n', '\0']) {
        return Err(MessageError::LineBreak { field });
    }
    Ok(())
}

/// Characters that turn the text after them around can make a name read as another one.
/// The isolating ones (U+2066 to U+2069), which end by themselves, stay.
fn is_direction_override(character: char) -> bool {
    matches!(character, '\u{202a}'..='\u{202e}')
}

/// A Message-ID with its angle brackets.
pub(super) fn bracketed_id(field: &'static str, id: &str) -> Result<String, MessageError> {
    refuse_breaks(field, id)?;
    let (left, right) = id.split_once('@').ok_or(MessageError::MessageId { field })?;
    if id.len() > TOKEN_LIMIT || !is_token(left) || !is_token(right) || right.contains('@') {
        return Err(MessageError::MessageId { field });
    }
    Ok(format!("<{id}>"))
}

/// The address of a page with its angle brackets.
pub(super) fn bracketed_url(field: &'static str, url: &str) -> Result<String, MessageError> {
    refuse_breaks(field, url)?;
    let is_web = url.starts_with("https://") || url.starts_with("http://");
    if !is_web || url.len() > TOKEN_LIMIT || !is_token(url) {
        return Err(MessageError::Url { field });
    }
    Ok(format!("<{url}>"))
}

/// Visible ASCII without what ends an angle-bracketed value or a list of them.
fn is_token(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|it| it.is_ascii_graphic() && !b"<>,\"\\".contains(&it))
}

/// A header whose value is already visible ASCII and is never folded.
pub(super) fn verbatim(name: &'static str, value: &str) -> HeaderValue {
    let name = HeaderName::new_from_ascii_str(name);
    HeaderValue::dangerous_new_pre_encoded(name, value.to_owned(), value.to_owned())
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("plain", Some("plain"))]
    #[case("  \u{202e}evil\u{202c}\t name ", Some("evil  name"))]
    #[case("=?utf-8?q?posing?=", Some("= ?utf-8?q?posing?="))]
    #[case("\u{7}", None)]
    fn names_are_cleaned(#[case] given: &str, #[case] expected: Option<&str>) {
        assert_eq!(display_name("name", given).unwrap().as_deref(), expected);
    }

    #[rstest]
    #[case("a\r\nBcc: b@example.org")]
    #[case("a\nb")]
    #[case("a\rb")]
    #[case("a\0b")]
    fn line_breaks_are_refused_everywhere(#[case] evil: &str) {
        let refused = MessageError::LineBreak { field: "field" };
        assert_eq!(display_name("field", evil).unwrap_err(), refused);
        assert_eq!(bracketed_id("field", evil).unwrap_err(), refused);
        assert_eq!(bracketed_url("field", evil).unwrap_err(), refused);
        assert_eq!(subject(evil).unwrap_err(), MessageError::LineBreak { field: "subject" });
    }

    #[rstest]
    #[case("no-at")]
    #[case("a@b@c")]
    #[case("@b")]
    #[case("a@")]
    #[case("a b@c")]
    #[case("a>@c")]
    #[case("ä@c")]
    fn wrong_message_ids_are_refused(#[case] id: &str) {
        assert!(matches!(bracketed_id("id", id), Err(MessageError::MessageId { .. })), "{id}");
    }

    #[rstest]
    #[case("javascript:alert(1)")]
    #[case("https://example.org/a b")]
    #[case("https://example.org/>,<mailto:x@example.org")]
    #[case("mailto:x@example.org")]
    fn wrong_addresses_of_pages_are_refused(#[case] url: &str) {
        assert!(matches!(bracketed_url("url", url), Err(MessageError::Url { .. })), "{url}");
    }
}
