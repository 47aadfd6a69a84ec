//! The pieces of an inbound message that readings are made of: its fields, what it tells people, the machine's
//! reports in it, and the message it returns. Must not judge them.

use std::borrow::Cow;

use super::limit::{MESSAGE_HEAD, MESSAGE_TAIL, PART_BYTES, head};
use super::mime::{Fields, Part, take_apart};
use super::returned::split_returned;

/// An inbound message, sorted.
#[derive(Debug, Default)]
pub(super) struct Content {
    /// Its own header fields.
    pub(super) fields: Fields,
    /// Its subject, decoded.
    pub(super) subject: String,
    /// What it says to people, up to where it quotes the message it is about.
    pub(super) told: String,
    /// Delivery reports (RFC 3464), as text.
    pub(super) statuses: Vec<String>,
    /// Complaint reports (RFC 5965), as text.
    pub(super) complaints: Vec<String>,
    /// The fields of the message it returns.
    pub(super) returned: Fields,
    /// The first message in it, whole.
    pub(super) enclosed: Option<Vec<u8>>,
    /// Whether it says that somebody has read something.
    pub(super) is_receipt: bool,
}

impl Content {
    pub(super) fn read(message: &[u8]) -> Self {
        let message = shorten(message);
        let (fields, parts) = take_apart(&message);
        let mut content = Self { subject: fields.decoded("subject"), fields, ..Self::default() };
        for part in &parts {
            content.sort(part);
        }
        content
    }

    fn sort(&mut self, part: &Part) {
        match part.media.as_str() {
            "message/delivery-status" | "message/global-delivery-status" => self.statuses.push(part.text()),
            "message/feedback-report" => self.complaints.push(part.text()),
            "message/disposition-notification" => self.is_receipt = true,
            "message/rfc822" | "message/global" | "message/partial" => self.enclose(part),
            "text/rfc822-headers" | "message/global-headers" | "text/rfc822" | "message/rfc822-headers" => {
                self.return_fields(Fields::read(&part.bytes).0);
            }
            media if media.starts_with("text/") || media == "application/text" => self.tell(&part.text()),
            _ => {}
        }
    }

    fn enclose(&mut self, part: &Part) {
        self.return_fields(Fields::read(part.bytes.trim_ascii_start()).0);
        if self.enclosed.is_none() {
            self.enclosed = Some(part.bytes.clone());
        }
    }

    fn return_fields(&mut self, fields: Fields) {
        if self.returned.is_empty() {
            self.returned = fields;
        }
    }

    fn tell(&mut self, text: &str) {
        let (told, returned) = split_returned(text);
        if let Some(returned) = returned {
            self.return_fields(returned);
        }
        if self.told.len() < PART_BYTES {
            self.told.push_str(head(told, PART_BYTES));
            self.told.push_str("\n\n");
        }
    }
}

/// The start of a message, and the end of a long one.
fn shorten(message: &[u8]) -> Cow<'_, [u8]> {
    if message.len() <= MESSAGE_HEAD + MESSAGE_TAIL {
        return Cow::Borrowed(message);
    }
    let ends = [&message[..MESSAGE_HEAD], b"\n", &message[message.len() - MESSAGE_TAIL..]];
    Cow::Owned(ends.concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_a_huge_message_both_ends_are_read() {
        let mut message = b"Subject: huge\n\nkept\n".to_vec();
        message.resize(50 * 1024 * 1024, b'x');
        message.extend(b"\nthe end");
        let content = Content::read(&message);
        assert_eq!(content.subject, "huge");
        assert!(content.told.starts_with("kept") && content.told.trim_end().ends_with("the end"));
        assert!(content.told.len() < 2 * PART_BYTES);
    }
}
