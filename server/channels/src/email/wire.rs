//! An address as it is written on the wire: local parts that break the rules are quoted,
//! domains of other scripts become ASCII. Must not decide who may be written to.

use carillon_domain::EmailAddress;
use lettre::Address;

/// An address that cannot be put into a message or a dialogue with a mail server.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the address cannot be written in a message; correct it where it came from")]
pub(super) struct UnwritableAddress;

/// The form of an address that goes into headers and SMTP commands. Always ASCII.
pub(super) fn wire_address(email: &EmailAddress) -> Result<Address, UnwritableAddress> {
    let local = email.local();
    // Old Japanese mobile addresses such as `taro..yamada` are legal only inside quotes.
    let local = if email.is_rfc_violating() { format!("\"{local}\"") } else { local.to_owned() };
    Address::new(local, email.domain_ascii()).map_err(|_| UnwritableAddress)
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("anna.meier+news@example.de", "anna.meier+news@example.de")]
    #[case("docomo..ab@docomo.ne.jp", "\"docomo..ab\"@docomo.ne.jp")]
    #[case("taro.@ezweb.ne.jp", "\"taro.\"@ezweb.ne.jp")]
    #[case("kasse@bücher.example", "kasse@xn--bcher-kva.example")]
    fn addresses_are_written_so_that_servers_take_them(#[case] given: &str, #[case] wire: &str) {
        let email = EmailAddress::parse(given).unwrap();
        assert_eq!(wire_address(&email).unwrap().to_string(), wire);
    }
}
