//! Addresses a message may link to. A [`Url`] is safe in an attribute and in a mail: one of four
//! schemes, no control characters, no name before the host. Must not know where links come from.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Longer addresses are cut by mail programs, so they are refused.
const LONGEST: usize = 2_000;

/// An address that may be linked to: `http`, `https`, `mailto` or `tel`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Url(String);

/// Why an address may not be linked to.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum UrlError {
    /// Nothing there.
    #[error("the address is empty")]
    Empty,
    /// More than 2,000 bytes.
    #[error("the address is longer than {LONGEST} characters")]
    TooLong,
    /// `javascript:` and friends, or a path without a host.
    #[error("only http, https, mailto and tel addresses may be linked")]
    Scheme,
    /// `mailto:` or `tel:` where only web pages may be linked.
    #[error("only http and https addresses may be linked here")]
    NotWeb,
    /// `https://`, or letters no host has.
    #[error("the host of the address is missing or not a host name")]
    Host,
    /// `https://bank.example@evil.example/`.
    #[error("the address has a user name before its host")]
    User,
    /// A line break or another control character, or a space.
    #[error("the address has a space or a control character in it")]
    Control,
}

impl Url {
    /// Reads an address and brings it to the form every renderer can write as it is.
    pub fn parse(text: &str) -> Result<Self, UrlError> {
        let text = text.trim();
        if text.is_empty() {
            return Err(UrlError::Empty);
        }
        if text.chars().any(|c| c.is_control() || c.is_whitespace()) {
            return Err(UrlError::Control);
        }
        let (scheme, rest) = text.split_once(':').ok_or(UrlError::Scheme)?;
        let scheme = scheme.to_ascii_lowercase();
        let url = match scheme.as_str() {
            "http" | "https" => format!("{scheme}:{}", web_address(rest)?),
            "mailto" => format!("mailto:{}", mail_address(rest)?),
            "tel" => format!("tel:{}", phone_number(rest)?),
            _ => return Err(UrlError::Scheme),
        };
        if url.len() > LONGEST { Err(UrlError::TooLong) } else { Ok(Self(url)) }
    }

    /// The address as it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What a reader would type: the address without `mailto:` or `tel:`.
    pub fn readable(&self) -> &str {
        let bare = self.0.strip_prefix("mailto:").or_else(|| self.0.strip_prefix("tel:"));
        bare.unwrap_or(&self.0)
    }
}

fn web_address(rest: &str) -> Result<String, UrlError> {
    let rest = rest.strip_prefix("//").ok_or(UrlError::Host)?;
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (host, path) = rest.split_at(end);
    if host.contains('@') {
        return Err(UrlError::User);
    }
    let allowed = |c: char| c.is_alphanumeric() || matches!(c, '-' | '.' | ':' | '[' | ']');
    if !host.starts_with(|c: char| c.is_alphanumeric() || c == '[') || !host.chars().all(allowed) {
        return Err(UrlError::Host);
    }
    Ok(format!("//{}{}", host.to_ascii_lowercase(), encode(path)))
}

fn mail_address(rest: &str) -> Result<String, UrlError> {
    let address = rest.split('?').next().unwrap_or_default();
    if !address.contains('@') {
        return Err(UrlError::Host);
    }
    Ok(encode(rest))
}

fn phone_number(rest: &str) -> Result<String, UrlError> {
    let number: String = rest.chars().filter(|c| !matches!(c, '(' | ')' | '.' | '-')).collect();
    let digits = number.strip_prefix('+').unwrap_or(&number);
    let fine = !digits.is_empty() && digits.chars().all(|c| c.is_ascii_digit());
    if fine { Ok(number) } else { Err(UrlError::Host) }
}

/// Writes what may not stand in an address as it is, in `%XX`.
fn encode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        let plain = c.is_ascii_graphic() && !"\"'<>\\^`{|}".contains(c);
        if plain { out.push(c) } else { push_encoded(&mut out, c) }
    }
    out
}

/// One character as `%XX` of each of its bytes.
pub(crate) fn push_encoded(out: &mut String, c: char) {
    use fmt::Write;
    for byte in c.encode_utf8(&mut [0; 4]).bytes() {
        // Writing to a string cannot fail.
        let _ = write!(out, "%{byte:02X}");
    }
}

impl TryFrom<String> for Url {
    type Error = UrlError;

    fn try_from(text: String) -> Result<Self, UrlError> {
        Self::parse(&text)
    }
}

impl std::str::FromStr for Url {
    type Err = UrlError;

    fn from_str(text: &str) -> Result<Self, UrlError> {
        Self::parse(text)
    }
}

impl From<Url> for String {
    fn from(url: Url) -> Self {
        url.0
    }
}

impl fmt::Display for Url {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("https://Example.com/a?b=c&d=%20#x", "https://example.com/a?b=c&d=%20#x")]
    #[case(" HTTP://example.com ", "http://example.com")]
    #[case("https://example.com/\"><script>", "https://example.com/%22%3E%3Cscript%3E")]
    #[case("https://example.com/größe", "https://example.com/gr%C3%B6%C3%9Fe")]
    #[case("https://bücher.example/", "https://bücher.example/")]
    #[case("https://[2001:db8::1]:8443/x", "https://[2001:db8::1]:8443/x")]
    #[case("mailto:care@example.com?subject=Hi", "mailto:care@example.com?subject=Hi")]
    #[case("tel:+49(30)123-456", "tel:+4930123456")]
    fn read(#[case] text: &str, #[case] url: &str) {
        assert_eq!(Url::parse(text).map(String::from), Ok(url.to_owned()));
        assert_eq!(Url::parse(url).map(String::from), Ok(url.to_owned()), "stays as it is");
    }

    #[rstest]
    #[case("", UrlError::Empty)]
    #[case("javascript:alert(1)", UrlError::Scheme)]
    #[case("JavaScript:alert(1)", UrlError::Scheme)]
    #[case("data:text/html,x", UrlError::Scheme)]
    #[case("/relative", UrlError::Scheme)]
    #[case("//example.com/x", UrlError::Scheme)]
    #[case("https:example.com", UrlError::Host)]
    #[case("https://", UrlError::Host)]
    #[case("https://exa<mple.com", UrlError::Host)]
    #[case("https://bank.example@evil.example/", UrlError::User)]
    #[case("https://evil.example\\@bank.example/", UrlError::User)]
    #[case("java\nscript:alert(1)", UrlError::Control)]
    #[case("https://example.com/a b", UrlError::Control)]
    #[case("mailto:nobody", UrlError::Host)]
    #[case("tel:call-me", UrlError::Host)]
    fn refused(#[case] text: &str, #[case] error: UrlError) {
        assert_eq!(Url::parse(text), Err(error));
    }

    #[test]
    fn too_long_is_refused() {
        let text = format!("https://example.com/{}", "x".repeat(LONGEST));
        assert_eq!(Url::parse(&text), Err(UrlError::TooLong));
    }
}
