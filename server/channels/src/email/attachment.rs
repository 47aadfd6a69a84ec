//! Files that travel with a message: their names as every mail program reads them, their bytes untouched.
//! Must not know what is in them, or whether they should travel at all.

use lettre::message::header::{ContentTransferEncoding, ContentType};
use lettre::message::{Attachment as WireAttachment, Body, MultiPart, SinglePart};

use super::boundary::outer_boundary;
use super::message::{MessageError, OutgoingEmail};

/// A file that travels with a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// Its file name, in any script.
    pub name: String,
    /// What it is, such as `application/pdf`.
    pub media_type: String,
    /// What it holds.
    pub bytes: Vec<u8>,
}

/// Longer names are cut or refused by file systems.
const LONGEST_NAME: usize = 200;

/// Bytes that base64 makes of three, with the line break after every 57 bytes: what a limit on messages counts.
pub fn size_on_the_wire(bytes: usize) -> usize {
    bytes.div_ceil(3) * 4 + bytes.div_ceil(57) * 2
}

/// The words of a message with its files around them, or just the words where there are none.
pub(super) fn with_attachments(words: MultiPart, email: &OutgoingEmail) -> Result<MultiPart, MessageError> {
    if email.attachments.is_empty() {
        return Ok(words);
    }
    let mixed = MultiPart::mixed().boundary(outer_boundary(&email.message_id)).multipart(words);
    email.attachments.iter().try_fold(mixed, |mixed, attachment| Ok(mixed.singlepart(part(attachment)?)))
}

fn part(attachment: &Attachment) -> Result<SinglePart, MessageError> {
    let refuse = |reason| MessageError::Attachment { name: attachment.name.clone(), reason };
    if !is_file_name(&attachment.name) {
        return Err(refuse(
            "has a name no file can have; use letters, digits, spaces and . - _, at most 200 characters",
        ));
    }
    let kind = ContentType::parse(&attachment.media_type).map_err(|_| refuse("has no media type; give it one"))?;
    // Always base64: nothing between us and the reader may touch a line end of a file.
    let body = Body::new_with_encoding(attachment.bytes.clone(), ContentTransferEncoding::Base64)
        .map_err(|_| refuse("cannot be encoded"))?;
    Ok(WireAttachment::new(attachment.name.clone()).body(body, kind))
}

/// A name that no system takes for a path or a device.
fn is_file_name(name: &str) -> bool {
    let forbidden = |letter: char| letter.is_control() || r#"/\:*?"<>|"#.contains(letter) || is_invisible(letter);
    !name.is_empty()
        && name.chars().count() <= LONGEST_NAME
        && !name.starts_with('.')
        && name.trim() == name
        && !name.chars().any(forbidden)
}

/// Marks of direction turn `fdp.exe` into a name that reads like a document.
fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("Verlängerungen 2026.xlsx", true)]
    #[case("更新一覧.pdf", true)]
    #[case("", false)]
    #[case(".hidden", false)]
    #[case("../../etc/passwd", false)]
    #[case("a\nb.pdf", false)]
    #[case("con:.pdf", false)]
    #[case("invoice\u{202E}fdp.exe", false)]
    #[case(" a.pdf", false)]
    fn only_names_a_file_can_have(#[case] name: &str, #[case] fine: bool) {
        assert_eq!(is_file_name(name), fine);
    }

    #[rstest]
    #[case(0, 0)]
    #[case(1, 6)]
    #[case(57, 78)]
    #[case(58, 84)]
    #[case(1_000_000, 1_368_424)]
    fn the_wire_takes_more_than_the_file(#[case] bytes: usize, #[case] size: usize) {
        assert_eq!(size_on_the_wire(bytes), size);
    }
}
