//! Addresses of web pages, as far as a link to one needs checking.

/// Why a text is not the address of a web page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this is not the address of a web page; it starts with https:// and has no spaces")]
pub struct WebAddressError;

/// Longer addresses break in some programs.
const LONGEST: usize = 2_000;

/// Checks an address of a page: `http` or `https`, a host, and nothing that ends a link early.
pub fn parse_web_address(text: &str) -> Result<String, WebAddressError> {
    let text = text.trim();
    let rest = ["https://", "http://"].into_iter().find_map(|scheme| {
        let head = text.get(..scheme.len())?;
        head.eq_ignore_ascii_case(scheme).then(|| &text[scheme.len()..])
    });
    let host = rest.and_then(|rest| rest.split(['/', '?', '#']).next()).unwrap_or_default();
    let ends_early = |letter: char| letter.is_whitespace() || letter.is_control() || "<>\"\\^`{|}".contains(letter);
    if host.is_empty() || host.contains('@') || text.len() > LONGEST || text.contains(ends_early) {
        return Err(WebAddressError);
    }
    Ok(text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("https://example.com", true)]
    #[case(" https://example.com/a?b=c#d ", true)]
    #[case("HTTP://example.com:8080/é", true)]
    #[case("example.com", false)]
    #[case("javascript:alert(1)", false)]
    #[case("https://", false)]
    #[case("https:///a", false)]
    #[case("https://user@example.com", false)]
    #[case("https://example.com/a b", false)]
    #[case("https://example.com/\"onclick", false)]
    #[case("", false)]
    fn addresses_are_checked(#[case] text: &str, #[case] fine: bool) {
        let expected = if fine { Ok(text.trim().to_owned()) } else { Err(WebAddressError) };
        assert_eq!(parse_web_address(text), expected);
    }
}
