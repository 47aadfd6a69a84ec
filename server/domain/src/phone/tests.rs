//! Numbers as people write them, in and out.

use super::*;
use proptest::prelude::*;
use rstest::rstest;

fn parse(text: &str, country: &str) -> Result<String, PhoneError> {
    let country = Country::from_code(country);
    PhoneNumber::parse(text, country).map(|number| number.to_string())
}

#[rstest]
#[case("+49 30 123456", "", "+4930123456")]
#[case("+49 (0)30 / 12 34-56", "", "+4930123456")]
#[case("+49 (030) 123456", "", "+4930123456")]
#[case("030 123456", "DE", "+4930123456")]
#[case("(0)30 123456", "DE", "+4930123456")]
#[case("0049 30 123456", "DE", "+4930123456")]
#[case("(212) 555-0100", "US", "+12125550100")]
#[case("1-212-555-0100", "US", "+12125550100")]
#[case("tel:+1-212-555-0100", "", "+12125550100")]
#[case("03-1234-5678", "JP", "+81312345678")]
#[case("０３－１２３４－５６７８", "JP", "+81312345678")]
#[case("０３ー１２３４ー５６７８", "JP", "+81312345678")]
#[case("090\u{2010}1234\u{2212}5678", "JP", "+819012345678")]
#[case("＋８１ ３ １２３４ ５６７８", "", "+81312345678")]
#[case("\u{202a}+972 2-123-4567\u{202c}", "", "+97221234567")]
#[case("06 1234 5678", "IT", "+390612345678")]
#[case("8 495 123-45-67", "RU", "+74951234567")]
#[case("8 (812) 123-43-07", "RU", "+78121234307")]
#[case("+7 495 123-45-67", "", "+74951234567")]
#[case("01 23 45 67 89", "FR", "+33123456789")]
#[case("02-123-4567", "KR", "+8221234567")]
#[case("010 1234 5678", "CN", "+861012345678")]
#[case("04 123 4567", "AE", "+97141234567")]
#[case("+44 20 7946 0000", "DE", "+442079460000")]
fn numbers_are_read(#[case] text: &str, #[case] country: &str, #[case] number: &str) {
    assert_eq!(parse(text, country), Ok(number.to_owned()));
}

#[rstest]
#[case("", "DE", PhoneError::Empty)]
#[case(" + ", "DE", PhoneError::Empty)]
#[case("none", "DE", PhoneError::Character('n'))]
#[case("030 123456 (Anna)", "DE", PhoneError::Character('A'))]
#[case("+49+30", "", PhoneError::Character('+'))]
#[case("030 123456 x12", "DE", PhoneError::Extension)]
#[case("03-1234-5678 内線12", "JP", PhoneError::Extension)]
#[case("030 123456", "", PhoneError::NoCountry)]
#[case("030 123456", "XX", PhoneError::NoCountry)]
#[case("+999 123456", "", PhoneError::UnknownCode)]
#[case("+0 123456", "", PhoneError::UnknownCode)]
#[case("+81 3", "", PhoneError::WrongLength)]
#[case("12", "DE", PhoneError::WrongLength)]
#[case("+1 212 555 01000", "", PhoneError::WrongLength)]
#[case("0312345678901234567890", "JP", PhoneError::WrongLength)]
fn other_texts_are_refused(#[case] text: &str, #[case] country: &str, #[case] error: PhoneError) {
    assert_eq!(parse(text, country), Err(error));
}

#[rstest]
#[case("+81312345678", "03-1234-5678", "+81 3-1234-5678", "+81•••78")]
#[case("+4930123456", "030 123456", "+49 30 123456", "+49•••56")]
#[case("+12125550100", "(212) 555-0100", "+1 212-555-0100", "+12•••00")]
fn numbers_are_shown(#[case] text: &str, #[case] national: &str, #[case] international: &str, #[case] masked: &str) {
    let number = PhoneNumber::parse(text, None);
    let shown = number.map(|it| (it.national(), it.international(), it.masked()));
    assert_eq!(shown, Ok((national.to_owned(), international.to_owned(), masked.to_owned())));
}

#[test]
fn debug_is_masked_and_json_is_the_number() {
    let number = PhoneNumber("+81312345678".to_owned());
    assert_eq!(format!("{number:?}"), "PhoneNumber(+81•••78)");
    assert_eq!(serde_json::to_string(&number).ok().as_deref(), Some("\"+81312345678\""));
}

proptest! {
    #[test]
    fn no_text_makes_it_panic(text in "\\PC{0,30}|[+(0-9) x*#-]{0,24}") {
        for country in [None, Country::from_code("JP"), Country::from_code("BR"), Country::from_code("AR")] {
            if let Ok(number) = PhoneNumber::parse(&text, country) {
                prop_assert!(number.as_str().starts_with('+'));
                prop_assert!(number.as_str()[1..].bytes().all(|byte| byte.is_ascii_digit()));
                let _ = (number.national(), number.international());
            }
        }
    }
}
