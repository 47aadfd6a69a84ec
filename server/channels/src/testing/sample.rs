//! One message to send, told apart by a number.

use carillon_domain::{EmailAddress, Language};
use jiff::Timestamp;

use crate::email::{Envelope, Mailbox, OutgoingEmail};

/// An address that is well formed; panics if it is not.
pub fn sample_address(text: &str) -> EmailAddress {
    EmailAddress::parse(text).unwrap_or_else(|error| panic!("{text} is no address: {error}"))
}

/// From bounces@sender.example to reader@example.org.
pub fn sample_envelope() -> Envelope {
    Envelope { from: Some(sample_address("bounces@sender.example")), to: sample_address("reader@example.org") }
}

/// A message in Japanese with everything that has broken mail before: lines of one dot, lines that
/// begin with `From`, long lines, a name with a comma.
pub fn sample_email(number: usize) -> OutgoingEmail {
    let text = format!("第{number}号\n.\n..two dots\nFrom here on\n{}\n= end\n", "長い行".repeat(200));
    OutgoingEmail {
        message_id: format!("sample-{number}@sender.example"),
        from: Mailbox { name: Some("Carillon, Inc.".to_owned()), email: sample_address("hello@sender.example") },
        reply_to: None,
        to: Mailbox { name: Some("読者".to_owned()), email: sample_address("reader@example.org") },
        subject: format!("ライセンス更新のご案内 {number}"),
        html: format!("<!doctype html><html lang=\"ja\"><body><p>{text}</p></body></html>\n"),
        text,
        language: Language::Ja,
        date: Timestamp::from_second(1_795_338_000).unwrap_or_default(),
        unsubscribe: None,
        references: Vec::new(),
        attachments: Vec::new(),
    }
}
