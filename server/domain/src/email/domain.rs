//! The domain after the `@`: its characters, its parts, its form for servers.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;

use super::{EmailError, punycode};

/// Bytes of one part of a domain.
const LONGEST_PART: usize = 63;

/// Checks a domain and gives it in lower case.
pub(super) fn check(domain: &str) -> Result<String, EmailError> {
    if domain.starts_with('[') {
        return Err(EmailError::AddressLiteral);
    }
    if let Some(wrong) = domain.chars().find(|letter| !may_stand(*letter)) {
        return Err(EmailError::DomainCharacter(wrong));
    }
    let domain: String =
        if domain.is_ascii() { domain.to_ascii_lowercase() } else { domain.to_lowercase().nfc().collect() };
    check_parts(&domain)?;
    Ok(domain)
}

fn check_parts(domain: &str) -> Result<(), EmailError> {
    let mut last = "";
    for part in domain.split('.') {
        if part.is_empty() {
            return Err(EmailError::IncompleteDomain);
        }
        let hyphen = part.starts_with('-') || part.ends_with('-');
        if hyphen || part_to_ascii(part).len() > LONGEST_PART {
            return Err(EmailError::DomainPart(part.to_owned()));
        }
        last = part;
    }
    if last.len() == domain.len() {
        return Err(EmailError::IncompleteDomain);
    }
    // A number at the end is an address of a machine, not a domain.
    if last.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(EmailError::DomainPart(last.to_owned()));
    }
    Ok(())
}

/// Letters, digits, hyphen and dot, and of other scripts all that is visible.
fn may_stand(letter: char) -> bool {
    if letter.is_ascii() {
        return letter.is_ascii_alphanumeric() || letter == '-' || letter == '.';
    }
    let code = u32::from(letter);
    let invisible = matches!(code,
        0x80..=0xa0 | 0xad | 0x200b..=0x200f | 0x2028..=0x202e | 0x2060..=0x206f
        | 0xe000..=0xf8ff | 0xfe00..=0xfe0f | 0xfeff | 0xfff0..=0xffff | 0xe_0000..);
    !invisible && !letter.is_whitespace()
}

/// The domain with every part in the form servers know.
pub(super) fn to_ascii(domain: &str) -> Cow<'_, str> {
    if domain.is_ascii() {
        return Cow::Borrowed(domain);
    }
    let parts: Vec<_> = domain.split('.').map(part_to_ascii).collect();
    Cow::Owned(parts.join("."))
}

fn part_to_ascii(part: &str) -> Cow<'_, str> {
    if part.is_ascii() {
        return Cow::Borrowed(part);
    }
    Cow::Owned(format!("xn--{}", punycode::encode(part)))
}

/// The name somebody chose and the ending they did not: `example` and `.co.jp`.
///
/// Without the list of public endings this is a guess: two letters at the end after a short
/// part (`co`, `or`, `com`) are taken as one ending.
pub(super) fn split_ending(domain: &str) -> (&str, &str) {
    let Some(last) = domain.rfind('.') else { return (domain, "") };
    let start = match domain[..last].rfind('.') {
        Some(before) if last - before <= 4 && domain.len() - last == 3 => before,
        _ => last,
    };
    domain.split_at(start)
}
