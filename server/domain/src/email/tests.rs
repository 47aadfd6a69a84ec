//! What is an address, what is not, and how little of it a mask shows.

use super::*;
use proptest::prelude::*;
use rstest::rstest;

#[rstest]
#[case("a@example.com", "a@example.com")]
#[case("  Jane.Doe+x@Example.COM \t", "Jane.Doe+x@example.com")]
#[case("o'neil@example.co.uk", "o'neil@example.co.uk")]
#[case("hanako@例え.jp", "hanako@例え.jp")]
#[case("info@BÜCHER.de", "info@bücher.de")]
#[case("ｔａｒｏ＠ｅｘａｍｐｌｅ．ｊｐ", "taro@example.jp")]
#[case("taro@example。jp", "taro@example.jp")]
#[case("\"ab..c\"@docomo.ne.jp", "ab..c@docomo.ne.jp")]
#[case("a@xn--r8jz45g.jp", "a@xn--r8jz45g.jp")]
#[case("a@1und1.de", "a@1und1.de")]
fn addresses_are_read(#[case] text: &str, #[case] address: &str) {
    assert_eq!(EmailAddress::parse(text).map(|it| it.to_string()), Ok(address.to_owned()));
}

#[rstest]
#[case("", EmailError::Empty)]
#[case("   ", EmailError::Empty)]
#[case("jane", EmailError::NoAt)]
#[case("@example.com", EmailError::NoLocal)]
#[case("\"\"@example.com", EmailError::NoLocal)]
#[case("jane@", EmailError::IncompleteDomain)]
#[case("jane@localhost", EmailError::IncompleteDomain)]
#[case("jane@example..com", EmailError::IncompleteDomain)]
#[case("jane@example.com.", EmailError::IncompleteDomain)]
#[case("jane@.example.com", EmailError::IncompleteDomain)]
#[case("jane@-example.com", EmailError::DomainPart("-example".to_owned()))]
#[case("jane@192.0.2.1", EmailError::DomainPart("1".to_owned()))]
#[case("jane@[192.0.2.1]", EmailError::AddressLiteral)]
#[case("jane@exa_mple.com", EmailError::DomainCharacter('_'))]
#[case("jane@exa\u{200b}mple.com", EmailError::DomainCharacter('\u{200b}'))]
#[case("jane@exa\u{202e}mple.com", EmailError::DomainCharacter('\u{202e}'))]
#[case("jane doe@example.com", EmailError::Space)]
#[case("jane\u{3000}doe@example.com", EmailError::Space)]
#[case("jane@example.com\r\nBcc: x@example.com", EmailError::ControlCharacter)]
#[case("jane\0@example.com", EmailError::ControlCharacter)]
#[case("a@example.com,b@example.com", EmailError::SeveralAddresses)]
#[case("a@example.com;b@example.com", EmailError::SeveralAddresses)]
#[case("a@b@example.com", EmailError::SeveralAddresses)]
#[case("Jane <jane@example.com>", EmailError::NameAndAddress)]
#[case("jané@example.com", EmailError::LocalCharacter('é'))]
#[case("ja\"ne@example.com", EmailError::LocalCharacter('"'))]
#[case(".jane@example.com", EmailError::LeadingDot)]
fn other_texts_are_refused(#[case] text: &str, #[case] error: EmailError) {
    assert_eq!(EmailAddress::parse(text), Err(error));
}

#[test]
fn lengths_end_where_servers_end() {
    let local = "a".repeat(64);
    assert!(EmailAddress::parse(&format!("{local}@example.com")).is_ok());
    let long = EmailAddress::parse(&format!("{local}a@example.com"));
    assert_eq!(long, Err(EmailError::LocalTooLong));
    let part = "b".repeat(60);
    let domain = format!("{part}.{part}.{part}");
    assert!(EmailAddress::parse(&format!("{local}@{domain}.co")).is_ok());
    let long = EmailAddress::parse(&format!("{local}@{domain}.comm.co"));
    assert_eq!(long, Err(EmailError::TooLong));
    let part = EmailAddress::parse(&format!("a@{}.com", "b".repeat(64)));
    assert_eq!(part, Err(EmailError::DomainPart("b".repeat(64))));
}

#[rstest]
#[case("ab..c@docomo.ne.jp", true)]
#[case("abc.@ezweb.ne.jp", true)]
#[case("a.b@example.com", false)]
fn old_mobile_addresses_are_flagged(#[case] text: &str, #[case] violating: bool) {
    let violates = EmailAddress::parse(text).map(|it| it.is_rfc_violating());
    assert_eq!(violates, Ok(violating));
}

#[rstest]
#[case("hanako@example.co.jp", "h•••o@e•••.co.jp")]
#[case("jane@example.com", "j•••e@e•••.com")]
#[case("joe@mail.example.com", "j•••@m•••.com")]
#[case("a@b.de", "a•••@b•••.de")]
#[case("info@ドメイン.jp", "i•••o@ド•••.jp")]
fn a_mask_shows_little(#[case] text: &str, #[case] masked: &str) {
    assert_eq!(EmailAddress::parse(text).map(|it| it.masked()), Ok(masked.to_owned()));
}

#[rstest]
#[case("info@bücher.de", "xn--bcher-kva.de")]
#[case("info@例え.テスト", "xn--r8jz45g.xn--zckzah")]
#[case("info@example.com", "example.com")]
fn servers_get_ascii(#[case] text: &str, #[case] ascii: &str) {
    let domain = EmailAddress::parse(text).map(|it| it.domain_ascii().into_owned());
    assert_eq!(domain, Ok(ascii.to_owned()));
}

proptest! {
    #[test]
    fn no_text_makes_it_panic(text in "\\PC{0,80}|[a-z.@\"\\[ \r\n-]{0,40}|[a-zé語.]{1,20}@[a-zé語.]{1,20}") {
        if let Ok(address) = EmailAddress::parse(&text) {
            prop_assert!(!address.as_str().contains(['\r', '\n', '\0', ' ', '<', '>']));
            prop_assert!(address.domain_ascii().is_ascii());
            let again = EmailAddress::parse(address.as_str());
            prop_assert_eq!(again.as_ref(), Ok(&address));
            let shown = address.masked();
            let local = shown.split('@').next().unwrap_or_default();
            prop_assert!(local.chars().filter(|letter| *letter != '•').count() <= 2);
            let debug = format!("{address:?}");
            prop_assert!(debug.contains('•'));
        }
    }
}
