//! Puts one message together: headers, a text part, an HTML part and files, as bytes ready to hand over.
//! Must not know why it is written; the same input gives the same bytes every time.

use carillon_domain::{EmailAddress, Language};
use jiff::Timestamp;
use lettre::message::header::{self, HeaderName, HeaderValue, Headers};
use lettre::message::{Mailbox as WireMailbox, Mailboxes, MultiPart, SinglePart};

use super::attachment::{Attachment, with_attachments};
use super::body::body;
use super::boundary::boundary;
use super::field;
use super::wire::wire_address;

/// Longest line mail servers must pass on, without its line break (RFC 5322).
pub(super) const LINE_LIMIT: usize = 998;

/// A name and an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mailbox {
    /// What the reader sees, if there is a name.
    pub name: Option<String>,
    /// Where it goes.
    pub email: EmailAddress,
}

/// How a reader can stop messages of this kind with one click in the mail program (RFC 8058).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unsubscribe {
    /// The page that takes the click, as a POST.
    pub url: String,
}

/// Everything one message is made of.
#[derive(Debug, Clone)]
pub struct OutgoingEmail {
    /// Message-ID without angle brackets, see [`super::message_id()`].
    pub message_id: String,
    /// The sender the reader sees.
    pub from: Mailbox,
    /// Where answers go, if not to the sender.
    pub reply_to: Option<Mailbox>,
    /// The one recipient.
    pub to: Mailbox,
    /// Subject, on one line.
    pub subject: String,
    /// The HTML part, a whole document.
    pub html: String,
    /// The same for readers without HTML.
    pub text: String,
    /// The language of both parts.
    pub language: Language,
    /// When it is said to be written.
    pub date: Timestamp,
    /// One-click unsubscribe, for messages that need it.
    pub unsubscribe: Option<Unsubscribe>,
    /// Message-IDs of earlier messages this one follows, oldest first, without angle brackets.
    pub references: Vec<String>,
    /// Files that travel with it, in the order mail programs show them.
    pub attachments: Vec<Attachment>,
}

/// Why a message cannot be put together.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MessageError {
    /// A line break or NUL where one line is meant.
    #[error("the {field} holds a line break or a NUL character; remove it where the {field} comes from")]
    LineBreak {
        /// Which part of the message.
        field: &'static str,
    },
    /// More text than a header takes.
    #[error("the {field} has {length} characters, {limit} are allowed; shorten it")]
    TooLong {
        /// Which part of the message.
        field: &'static str,
        /// Its characters.
        length: usize,
        /// How many are allowed.
        limit: usize,
    },
    /// An address no mail server would understand.
    #[error("the address of `{field}` cannot be written in a message; correct it where it came from")]
    Address {
        /// Which header.
        field: &'static str,
    },
    /// A Message-ID that is none.
    #[error("{field} must look like `letters@domain`, without spaces and angle brackets")]
    MessageId {
        /// Which header.
        field: &'static str,
    },
    /// A link that is none.
    #[error("{field} must be one http or https address of at most 900 characters, without spaces")]
    Url {
        /// Which header.
        field: &'static str,
    },
    /// A file no mail program could save.
    #[error("the attachment `{name}` {reason}")]
    Attachment {
        /// Its file name, as it was given.
        name: String,
        /// What is wrong with it, and what to do.
        reason: &'static str,
    },
    /// A line that mail servers may cut.
    #[error(
        "line {line} of the message has {length} columns, {LINE_LIMIT} are allowed; shorten the header it belongs to"
    )]
    LineTooLong {
        /// Line of the finished message, from 1.
        line: usize,
        /// Its columns.
        length: usize,
    },
}

/// The message as bytes: CRLF line ends, ASCII only, no line over 998 columns.
pub fn assemble(email: &OutgoingEmail) -> Result<Vec<u8>, MessageError> {
    let mut bytes = headers(email)?.to_string().into_bytes();
    bytes.extend_from_slice(&with_attachments(parts(email), email)?.formatted());
    refuse_long_lines(&bytes)?;
    Ok(bytes)
}

fn headers(email: &OutgoingEmail) -> Result<Headers, MessageError> {
    let mut headers = Headers::new();
    headers.set(header::Date::new(email.date.max(Timestamp::UNIX_EPOCH).into()));
    headers.set(header::From::from(mailbox("From", &email.from)?));
    if let Some(reply_to) = &email.reply_to {
        headers.set(header::ReplyTo::from(mailbox("Reply-To", reply_to)?));
    }
    headers.set(header::To::from(mailbox("To", &email.to)?));
    headers.set(header::Subject::from(field::subject(&email.subject)?));
    let id = field::bracketed_id("Message-ID", &email.message_id)?;
    headers.insert_raw(field::verbatim("Message-ID", &id));
    set_thread(&mut headers, &email.references)?;
    headers.insert_raw(field::verbatim("Content-Language", email.language.tag()));
    headers.insert_raw(field::verbatim("Auto-Submitted", "auto-generated"));
    set_unsubscribe(&mut headers, email.unsubscribe.as_ref())?;
    headers.set(header::MIME_VERSION_1_0);
    Ok(headers)
}

fn mailbox(field: &'static str, mailbox: &Mailbox) -> Result<Mailboxes, MessageError> {
    let address = wire_address(&mailbox.email).map_err(|_| MessageError::Address { field })?;
    let name = field::display_name(field, mailbox.name.as_deref().unwrap_or_default())?;
    Ok(Mailboxes::from(WireMailbox::new(name, address)))
}

fn set_thread(headers: &mut Headers, references: &[String]) -> Result<(), MessageError> {
    let ids: Vec<_> = references.iter().map(|id| field::bracketed_id("References", id)).collect::<Result<_, _>>()?;
    if let Some(last) = ids.last() {
        headers.insert_raw(field::verbatim("In-Reply-To", last));
        let name = HeaderName::new_from_ascii_str("References");
        headers.insert_raw(HeaderValue::new(name, ids.join(" ")));
    }
    Ok(())
}

fn set_unsubscribe(headers: &mut Headers, unsubscribe: Option<&Unsubscribe>) -> Result<(), MessageError> {
    if let Some(Unsubscribe { url }) = unsubscribe {
        let url = field::bracketed_url("List-Unsubscribe", url)?;
        headers.insert_raw(field::verbatim("List-Unsubscribe", &url));
        headers.insert_raw(field::verbatim("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"));
    }
    Ok(())
}

fn parts(email: &OutgoingEmail) -> MultiPart {
    MultiPart::alternative()
        .boundary(boundary(&email.message_id))
        .singlepart(SinglePart::plain(body(&email.text)))
        .singlepart(SinglePart::html(body(&email.html)))
}

fn refuse_long_lines(bytes: &[u8]) -> Result<(), MessageError> {
    let mut begin = 0;
    for (index, end) in memchr::memchr_iter(b'\n', bytes).chain([bytes.len()]).enumerate() {
        let line = &bytes[begin..end];
        let length = line.strip_suffix(b"\r").unwrap_or(line).len();
        if length > LINE_LIMIT {
            return Err(MessageError::LineTooLong { line: index + 1, length });
        }
        begin = end + 1;
    }
    Ok(())
}
