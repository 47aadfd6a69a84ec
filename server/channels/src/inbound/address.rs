//! Email addresses in running text. Must not know whose they are.

/// An address and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Found {
    /// Byte at which it starts.
    pub(super) at: usize,
    /// The address as it is written.
    pub(super) address: String,
}

/// Every address of a text, in order.
pub(super) fn find_addresses(text: &str) -> impl Iterator<Item = Found> {
    memchr::memchr_iter(b'@', text.as_bytes()).filter_map(|at| around(text, at))
}

/// The first address of a text.
pub(super) fn first_address(text: &str) -> Option<String> {
    find_addresses(text).next().map(|it| it.address)
}

/// Addresses longer than this do not exist (RFC 5321, 4.5.3.1).
const LOCAL_LIMIT: usize = 128;
const DOMAIN_LIMIT: usize = 255;

fn around(text: &str, at: usize) -> Option<Found> {
    let before = &text[..at];
    let local: usize =
        before.chars().rev().take_while(|it| is_local(*it)).map(char::len_utf8).take(LOCAL_LIMIT + 1).sum();
    let after = text[at + 1..].chars().take_while(|it| is_domain(*it)).take(DOMAIN_LIMIT);
    let domain = &text[at + 1..at + 1 + after.map(char::len_utf8).sum::<usize>()];
    let domain = domain.trim_end_matches(['.', '-']);
    let local = before[at - local..].trim_start_matches(['\'', '`', '/', '=', '|', '*', '.', '{', '}', '?']);
    let is_address = !local.is_empty() && domain.len() > 2 && domain.contains('.') && !domain.starts_with('.');
    is_address.then(|| Found { at: at - local.len(), address: format!("{local}@{domain}") })
}

fn is_local(it: char) -> bool {
    it.is_alphanumeric() || ".!#$%&'*+/=?^_`{|}~-".contains(it)
}

fn is_domain(it: char) -> bool {
    it.is_alphanumeric() || it == '.' || it == '-'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_found_whatever_stands_around_them() {
        let text = "<a.b@c.example>: '550' rfc822;d+e@f.example. =g@h.example, no@where @ x@.y 猫@猫.example";
        let found: Vec<_> = find_addresses(text).map(|it| it.address).collect();
        assert_eq!(found, ["a.b@c.example", "d+e@f.example", "g@h.example", "猫@猫.example"]);
        assert!(find_addresses(text).all(|it| text[it.at..].starts_with(&it.address)));
    }
}
