//! Signing a message for its sender's domain (DKIM: RFC 6376, and RFC 8463 for Ed25519), headers and body relaxed.
//! Must not know who delivers it, or what time it is: the same message gets the same signature.

mod canonical;
mod key;
mod settings;
mod signed;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use mail_parser::MessageParser;
use sha2::{Digest, Sha256};

use canonical::{Field, fields, header_and_body, relaxed_body, relaxed_field};
use key::Key;

pub use settings::{DkimAlgorithm, DkimError, DkimSettings};
pub use signed::Signed;

/// The headers a signature holds fast. Each is named once more than it occurs, so that nobody can add another.
const SIGNED: [&str; 10] = [
    "From",
    "To",
    "Subject",
    "Date",
    "Message-ID",
    "Reply-To",
    "MIME-Version",
    "Content-Type",
    "List-Unsubscribe",
    "List-Unsubscribe-Post",
];
/// Characters of base64 on a line, below the 78 columns a line should have.
const WIDTH: usize = 72;

/// Signs messages of one domain with one key.
#[derive(Debug)]
pub struct DkimSigner {
    domain: String,
    selector: String,
    key: Key,
}

impl DkimSigner {
    /// Checks the settings and reads the key.
    pub fn new(settings: &DkimSettings) -> Result<Self, DkimError> {
        settings.check()?;
        let key = Key::read(settings.algorithm, &settings.pem()?)?;
        Ok(Self { domain: settings.domain.clone(), selector: settings.selector.clone(), key })
    }

    /// Where in the DNS the public key has to stand.
    pub fn dns_name(&self) -> String {
        format!("{}._domainkey.{}", self.selector, self.domain)
    }

    /// The TXT record that has to stand there.
    pub fn dns_record(&self) -> String {
        let (kind, public) = self.key.public();
        format!("v=DKIM1; k={kind}; p={}", STANDARD.encode(public))
    }

    /// The message with its signature before it. Fails only where the machine has no randomness to protect the key.
    pub fn sign(&self, message: &[u8]) -> Result<Vec<u8>, DkimError> {
        let (header, body) = header_and_body(message);
        let fields = fields(header);
        let unsigned = self.unsigned(&fields, header, body);
        let mut held = held(&fields);
        // Last comes the signature itself, without its value and without a line end (3.7).
        held.extend_from_slice(&relaxed_field(unsigned.as_bytes()));
        let signature = STANDARD.encode(self.key.sign(&held)?);
        Ok([unsigned.as_bytes(), folded(&signature).as_bytes(), b"\r\n", message].concat())
    }

    /// The field of the signature up to where its value begins.
    fn unsigned(&self, fields: &[Field<'_>], header: &[u8], body: &[u8]) -> String {
        let (algorithm, domain, selector) = (self.key.algorithm().as_str(), &self.domain, &self.selector);
        let time = date(header).map(|time| format!(" t={time};")).unwrap_or_default();
        let body = STANDARD.encode(Sha256::digest(relaxed_body(body)));
        let names = names(fields).join(":\r\n ");
        format!(
            "DKIM-Signature: v=1; a={algorithm}; c=relaxed/relaxed;\r\n d={domain};\r\n s={selector};{time}\r\n \
             h={names};\r\n bh={body};\r\n b="
        )
    }
}

/// What the signature holds of the header, as it is hashed. A field that is not there adds nothing.
fn held(fields: &[Field<'_>]) -> Vec<u8> {
    let mut held = Vec::new();
    for name in SIGNED {
        // The last one first, as a reader takes them (5.4.2).
        for field in fields.iter().rev().filter(|field| field.is(name)) {
            held.extend_from_slice(&relaxed_field(field.bytes));
            held.extend_from_slice(b"\r\n");
        }
    }
    held
}

/// The names a signature lists, those of one kind on a line.
fn names(fields: &[Field<'_>]) -> Vec<String> {
    let times = |name: &str| fields.iter().filter(|field| field.is(name)).count() + 1;
    SIGNED.iter().map(|name| vec![*name; times(name)].join(":")).collect()
}

/// When the message says it was written.
fn date(header: &[u8]) -> Option<i64> {
    // The parser's message of bytes that are none has no parts, and asking it for a header panics.
    let message = MessageParser::default().parse_headers(header).filter(|it| !it.parts.is_empty())?;
    message.date().map(mail_parser::DateTime::to_timestamp).filter(|time| *time >= 0)
}

/// Base64 over several lines.
fn folded(signature: &str) -> String {
    let lines: Vec<_> = signature.as_bytes().chunks(WIDTH).map(String::from_utf8_lossy).collect();
    lines.join("\r\n ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_header_is_named_once_more_than_it_occurs() {
        let fields = fields(b"from: a\r\nSubject: b\r\nFROM: c\r\n");
        let names = names(&fields).join(":");
        assert!(names.starts_with("From:From:From:To:Subject:Subject:Date:"), "{names}");
        assert_eq!(held(&fields), b"from:c\r\nfrom:a\r\nsubject:b\r\n");
    }

    #[test]
    fn a_message_without_a_date_has_no_time() {
        assert_eq!(date(b"Date: Thu, 1 Jan 1970 00:01:00 +0000\r\n"), Some(60));
        assert_eq!(date(b"Subject: a\r\n"), None);
        assert_eq!(date(b""), None);
    }
}
