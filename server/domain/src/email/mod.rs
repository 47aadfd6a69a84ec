//! One email address as people write it, checked as far as it can be without asking its domain.
//! Must not know how mail is sent.

mod domain;
mod local;
mod punycode;

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use crate::mask::{DOTS, mask_middle};
use crate::text_serde::serde_as_text;

/// Bytes of an address a server must accept (RFC 5321, less the angle brackets).
const LONGEST: usize = 254;

/// An email address: one mailbox, the domain in lower case and in its own script.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EmailAddress {
    text: String,
    at: usize,
}

/// Why a text is not an email address we can write to.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EmailError {
    /// Nothing there.
    #[error("the email address is empty")]
    Empty,
    /// A line break or another control character: somebody may be adding headers.
    #[error("an email address cannot hold line breaks or control characters")]
    ControlCharacter,
    /// A space within.
    #[error("an email address cannot hold spaces")]
    Space,
    /// More than one address.
    #[error("there is more than one address here; keep one")]
    SeveralAddresses,
    /// `Name <address>`.
    #[error("write the address alone, without a name or angle brackets")]
    NameAndAddress,
    /// No `@`.
    #[error("an email address needs an @")]
    NoAt,
    /// Nothing before the `@`.
    #[error("the part before the @ is missing")]
    NoLocal,
    /// Too much before the `@`.
    #[error("the part before the @ is longer than 64 characters")]
    LocalTooLong,
    /// Too long as a whole.
    #[error("an email address is at most {LONGEST} bytes long")]
    TooLong,
    /// A character that cannot stand before the `@`.
    #[error("`{0}` cannot stand before the @")]
    LocalCharacter(
        /// The character found.
        char,
    ),
    /// A dot at the start, before which there must be something.
    #[error("the part before the @ cannot start with a dot")]
    LeadingDot,
    /// `user@[192.0.2.1]`.
    #[error("an address of a machine in brackets cannot be written to; use a domain")]
    AddressLiteral,
    /// Nothing after the `@`, or a name without a dot, or an empty part.
    #[error("the domain after the @ is not complete; it looks like example.com")]
    IncompleteDomain,
    /// A character that cannot stand in a domain.
    #[error("`{0}` cannot stand in the domain after the @")]
    DomainCharacter(
        /// The character found.
        char,
    ),
    /// A part of the domain is too long, or starts or ends with a hyphen.
    #[error("`{0}` is not a possible part of a domain")]
    DomainPart(
        /// The part found.
        String,
    ),
}

impl EmailAddress {
    /// Reads one address: trims it, folds full-width letters, lower-cases the domain.
    pub fn parse(text: &str) -> Result<Self, EmailError> {
        let text = fold_width(text.trim());
        refuse_whole(&text)?;
        let (local, domain) = text.rsplit_once('@').ok_or(EmailError::NoAt)?;
        let local = local::check(local)?;
        let domain = domain::check(domain)?;
        let at = local.len();
        if at + 1 + domain::to_ascii(&domain).len().max(domain.len()) > LONGEST {
            return Err(EmailError::TooLong);
        }
        Ok(Self { text: format!("{local}@{domain}"), at })
    }

    /// The whole address.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The part before the `@`, never quoted.
    pub fn local(&self) -> &str {
        &self.text[..self.at]
    }

    /// The domain, in lower case and in its own script.
    pub fn domain(&self) -> &str {
        &self.text[self.at + 1..]
    }

    /// The domain as servers know it: `xn--…` where it is not ASCII already.
    pub fn domain_ascii(&self) -> Cow<'_, str> {
        domain::to_ascii(self.domain())
    }

    /// Whether the part before the `@` has dots where no standard allows them (`a..b@`, `a.@`),
    /// as old Japanese mobile addresses do; on the wire such a part must be quoted.
    pub fn is_rfc_violating(&self) -> bool {
        self.local().ends_with('.') || self.local().contains("..")
    }

    /// The address as it may be shown to someone who only needs to recognise it.
    pub fn masked(&self) -> String {
        let (name, ending) = domain::split_ending(self.domain());
        let local = mask_middle(self.local(), 1, 1);
        let first: String = name.chars().take(1).collect();
        format!("{local}@{first}{DOTS}{ending}")
    }
}

/// Full-width letters and signs, as a Japanese keyboard types them, become the plain ones.
fn fold_width(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().map(narrow).collect())
}

fn narrow(typed: char) -> char {
    match u32::from(typed) {
        code @ 0xff01..=0xff5e => char::from_u32(code - 0xff01 + 0x21).unwrap_or(typed),
        0x3002 | 0xff61 => '.',
        _ => typed,
    }
}

/// What is wrong with the text as a whole, said before looking at its parts.
fn refuse_whole(text: &str) -> Result<(), EmailError> {
    if text.is_empty() {
        return Err(EmailError::Empty);
    }
    // Most addresses hold nothing but these and one @; the rest is looked at in turn.
    let ats = text.bytes().filter(|byte| *byte == b'@').count();
    if ats < 2 && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"@.-_+".contains(&byte)) {
        return Ok(());
    }
    if text.chars().any(char::is_control) {
        return Err(EmailError::ControlCharacter);
    }
    if text.contains(['<', '>']) {
        return Err(EmailError::NameAndAddress);
    }
    if text.contains([',', ';']) || ats > 1 {
        return Err(EmailError::SeveralAddresses);
    }
    if text.chars().any(char::is_whitespace) {
        return Err(EmailError::Space);
    }
    Ok(())
}

impl fmt::Display for EmailAddress {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&self.text)
    }
}

/// Masked: addresses do not go into logs.
impl fmt::Debug for EmailAddress {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "EmailAddress({})", self.masked())
    }
}

impl FromStr for EmailAddress {
    type Err = EmailError;

    fn from_str(text: &str) -> Result<Self, EmailError> {
        Self::parse(text)
    }
}

serde_as_text!(EmailAddress, "an email address");

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
