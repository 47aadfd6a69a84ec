//! What comes back by mail, or is told by who carried it: bounces, complaints, automatic answers, wishes to leave and
//! replies, where they come in, and what they are about. Must not decide what follows, nor know the deliveries they speak of.

mod address;
mod automatic;
mod bounce;
mod complaint;
mod content;
mod imap;
mod judge;
mod kind;
mod limit;
mod lmtp;
mod mime;
mod notification;
mod origin;
mod provider;
mod reading;
mod refusal;
mod report;
mod returned;
mod sender;
mod source;
mod told;
mod verp;
mod words;

pub use automatic::may_answer;
pub use imap::{AfterReading, ImapError, ImapMailbox, ImapSecurity, ImapSettings, ImapSettingsError, Polled};
pub use judge::{Cause, Status, UnknownCause};
pub use kind::Kind;
pub use lmtp::{LmtpError, LmtpServer, LmtpSettings};
pub use origin::Origin;
pub use provider::{Unreadable, read_postmark, read_ses};
pub use reading::{Finding, Reading, ReadingLine};
pub use refusal::{says_too_large, setback_of_refusal};
pub use source::{Incoming, MailSink, Refusal};
pub use verp::{Traced, Verp};

use address::first_address;
use automatic::read_automatic;
use bounce::read_bounce;
use complaint::read_complaint;
use content::Content;
use notification::read_notification;
use words::Topic;

/// Reads a message that came in, whatever it is. Never fails, and looks at a limited part of a large one: its
/// first 384 KiB and its last 64 KiB, of which 64 KiB of each part.
pub fn read(message: &[u8]) -> Reading {
    read_content(&Content::read(message))
}

fn read_content(content: &Content) -> Reading {
    let findings = findings_of(content);
    let is_bounce = findings.iter().any(|it| matches!(it.kind, Kind::Bounce(_)));
    // Somebody may have passed a report on to us; then it is the report that counts.
    if !is_bounce
        && content.complaints.is_empty()
        && let Some(enclosed) = content.enclosed.as_deref()
        && let enclosed = Content::read(enclosed)
        && !enclosed.statuses.is_empty()
    {
        let mut origin = Origin::of(&enclosed);
        origin.addresses.extend(Origin::of(content).addresses);
        return Reading::new(read_bounce(&enclosed), origin);
    }
    Reading::new(findings, Origin::of(content))
}

/// The surest first: what machines report in a form of its own, what they tell, and last what people write.
fn findings_of(content: &Content) -> Vec<Finding> {
    let readers = [read_complaint, read_notification, read_unsubscribe, read_bounce, read_answer];
    readers.iter().map(|read| read(content)).find(|it| !it.is_empty()).unwrap_or_default()
}

/// A wish to leave: the whole subject says so, or the address it was sent to. No report says either.
fn read_unsubscribe(content: &Content) -> Vec<Finding> {
    let subject = judge::plain(&content.subject);
    let has_path = content.fields.get("return-path").is_some_and(|it| it.trim() == "<>");
    let wishes = Topic::UnsubscribeSubject.is_all_of(&subject) || is_to_unsubscribe(content);
    if !wishes || has_path || !content.statuses.is_empty() {
        return Vec::new();
    }
    vec![Finding::new(Kind::Unsubscribe, first_address(&content.fields.lower("from")), &content.subject)]
}

fn is_to_unsubscribe(content: &Content) -> bool {
    let sent_to = ["delivered-to", "x-original-to", "envelope-to", "to"];
    let mut values = sent_to.iter().flat_map(|it| content.fields.all(it).take(4));
    values.any(|it| first_address(it).is_some_and(|it| it.to_lowercase().starts_with("unsubscribe")))
}

/// The answer of a machine or of a person.
fn read_answer(content: &Content) -> Vec<Finding> {
    let from = first_address(&content.fields.decoded("from"));
    let is_mail = !content.fields.is_empty() && (from.is_some() || !content.told.trim().is_empty());
    let personal = if content.is_receipt { Kind::AutoReply } else { Kind::Reply };
    let kind = read_automatic(content).or_else(|| is_mail.then_some(personal)).unwrap_or(Kind::Unknown);
    let first = content.told.trim_start().lines().next().unwrap_or_default();
    vec![Finding::new(kind, from, if content.subject.is_empty() { first } else { &content.subject })]
}
