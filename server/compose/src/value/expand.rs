//! Turns placeholders back into what they stand for: pieces of text, or parts of an address.
//! A placeholder that is broken or of another message vanishes.

use super::{CLOSE, Kept, NOUGHT, OPEN, is_private};
use crate::url::{Url, UrlError, push_encoded};

/// A piece of text, told by where it came from.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Piece<'a> {
    /// Words of the content itself.
    Written(&'a str),
    /// A value.
    Value(&'a Kept),
}

/// Cuts text into what was written and the values in it.
pub(crate) fn pieces<'a>(text: &'a str, kept: &'a [Kept]) -> Vec<Piece<'a>> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find(OPEN) {
        push_written(&mut found, &rest[..start]);
        let inner = &rest[start + OPEN.len_utf8()..];
        let end = inner.find(|c| number_of(c).is_none()).unwrap_or(inner.len());
        let closed = inner[end..].starts_with(CLOSE);
        if let Some(value) = read_number(&inner[..end]).and_then(|at| kept.get(at)).filter(|_| closed) {
            found.push(Piece::Value(value));
        }
        rest = inner[end..].strip_prefix(CLOSE).unwrap_or(&inner[end..]);
    }
    push_written(&mut found, rest);
    found
}

fn push_written<'a>(found: &mut Vec<Piece<'a>>, text: &'a str) {
    if !text.is_empty() {
        found.push(Piece::Written(text));
    }
}

fn number_of(c: char) -> Option<u32> {
    u32::from(c).checked_sub(NOUGHT).filter(|&digit| digit < 10)
}

pub(super) fn read_number(digits: &str) -> Option<usize> {
    let digits: String = digits.chars().filter_map(|c| char::from_digit(number_of(c)?, 10)).collect();
    digits.parse().ok()
}

/// The text with its values in place: for subjects and other single lines of plain text.
pub(crate) fn expand_plain(text: &str, kept: &[Kept]) -> String {
    let mut out = String::with_capacity(text.len());
    for piece in pieces(text, kept) {
        match piece {
            Piece::Written(written) => out.push_str(written),
            Piece::Value(value) => out.push_str(&value.text),
        }
    }
    out
}

/// The address with its values in place. A value at the start is an address itself; anywhere
/// else it is one part of one, with everything but letters and digits encoded.
pub(crate) fn expand_url(text: &str, kept: &[Kept]) -> Result<Url, UrlError> {
    let mut out = String::new();
    for piece in pieces(text, kept) {
        match piece {
            Piece::Written(written) => out.extend(written.chars().filter(|&c| !is_private(c))),
            Piece::Value(value) if out.is_empty() => out.push_str(&value.text),
            Piece::Value(_) if ends_in_host(&out) => return Err(UrlError::Host),
            Piece::Value(value) => push_part(&mut out, &value.text),
        }
    }
    Url::parse(&out)
}

/// Whether what comes next would be read as part of the host: a value must not choose it.
fn ends_in_host(address: &str) -> bool {
    match address.split_once(':') {
        Some((scheme, rest)) if scheme.len() >= 4 && scheme[..4].eq_ignore_ascii_case("http") => {
            !rest.trim_start_matches('/').contains(['/', '?', '#'])
        }
        Some(_) => false,
        None => true,
    }
}

fn push_part(out: &mut String, text: &str) {
    let in_mail = out.starts_with("mailto:") && !out.contains('?');
    let in_phone = out.starts_with("tel:");
    for c in text.chars() {
        match c {
            'a'..='z' | 'A'..='Z' | '0'..='9' | '-' | '.' | '_' | '~' => out.push(c),
            '@' | '+' if in_mail => out.push(c),
            '+' | '(' | ')' if in_phone => out.push(c),
            ' ' | '\u{A0}' | '/' if in_phone => {}
            other => push_encoded(out, other),
        }
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot set up should stop")]
mod tests {
    use super::super::Values;
    use super::*;
    use rstest::rstest;

    fn keep(texts: &[&str]) -> (Vec<String>, Vec<Kept>) {
        let mut values = Values::default();
        let holders = texts.iter().map(|text| values.keep(text, false).unwrap()).collect();
        (holders, values.take())
    }

    #[test]
    fn placeholders_become_their_values_and_broken_ones_vanish() {
        let (holders, kept) = keep(&["<b>", "two"]);
        let text = format!("x {}{} {OPEN} {}y{CLOSE}", holders[0], holders[1], &holders[0][..8]);
        assert_eq!(expand_plain(&text, &kept), format!("x <b>two  y{CLOSE}"));
    }

    #[test]
    fn a_value_made_of_values_is_flat_and_cannot_name_another() {
        let mut values = Values::default();
        let first = values.keep("secret", false).unwrap();
        let second = values.keep(&format!("({first})"), false).unwrap();
        assert_eq!(expand_plain(&second, &values.take()), "(secret)");
    }

    #[test]
    fn the_sum_of_the_values_is_capped() {
        let mut values = Values::default();
        let half = "x".repeat(600_000);
        assert!(values.keep(&half, false).is_ok());
        assert!(values.keep(&half, false).is_err());
    }

    #[rstest]
    #[case("@", "https://example.com/a", Ok("https://example.com/a"))]
    #[case("@", "javascript:alert(1)", Err(UrlError::Scheme))]
    #[case("https://example.com/x?q=@", "a&b=c #d/é", Ok("https://example.com/x?q=a%26b%3Dc%20%23d%2F%C3%A9"))]
    #[case("https://example.com@", ".evil.example", Err(UrlError::Host))]
    #[case("@/more", "https://example.com", Ok("https://example.com/more"))]
    #[case("mailto:@", "a+b@example.com?bcc=x@y.z", Ok("mailto:a+b@example.com%3Fbcc%3Dx@y.z"))]
    #[case("tel:@", "+49 (30) 12/34", Ok("tel:+49301234"))]
    #[case("java@", "script:alert(1)", Err(UrlError::Host))]
    fn a_value_is_a_whole_address_or_one_part(
        #[case] pattern: &str,
        #[case] value: &str,
        #[case] url: Result<&str, UrlError>,
    ) {
        let (holders, kept) = keep(&[value]);
        // The last `@` of the pattern is where the value goes.
        let (before, after) = pattern.rsplit_once('@').unwrap();
        let text = format!("{before}{}{after}", holders[0]);
        assert_eq!(expand_url(&text, &kept).map(String::from), url.map(ToOwned::to_owned));
    }
}
