//! How much of an inbound message is looked at: whatever somebody sends, reading it takes bounded memory and time.

/// Bytes read from the start of a message. A report says what it has to say long before it returns the message.
pub(super) const MESSAGE_HEAD: usize = 384 * 1024;
/// Bytes read from the end of a longer one: some servers return the message first and say why afterwards.
pub(super) const MESSAGE_TAIL: usize = 64 * 1024;
/// Bytes of one part that are decoded.
pub(super) const PART_BYTES: usize = 64 * 1024;
/// Parts of a message that are looked at, at all depths together.
pub(super) const PARTS: usize = 48;
/// Depth of parts in parts.
pub(super) const DEPTH: usize = 8;
/// Header fields read of one message or part.
pub(super) const FIELDS: usize = 400;
/// Bytes of one header field that are read.
pub(super) const FIELD_BYTES: usize = 4 * 1024;
/// Recipients one message reports at most.
pub(super) const RECIPIENTS: usize = 100;
/// Bytes of explanation that are searched for words.
pub(super) const TOLD_BYTES: usize = 8 * 1024;
/// Bytes of it for each recipient, where there are several.
pub(super) const OWN_BYTES: usize = 2 * 1024;
/// Characters of the reason that is kept.
pub(super) const REASON: usize = 300;

/// The longest start of `text` within `bytes` that does not cut a character.
pub(super) fn head(text: &str, bytes: usize) -> &str {
    let mut end = bytes.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

#[cfg(test)]
mod tests {
    use super::head;

    #[test]
    fn a_text_is_cut_between_characters() {
        assert_eq!(head("aé", 2), "a");
        assert_eq!(head("aé", 3), "aé");
        assert_eq!(head("aé", 30), "aé");
    }
}
