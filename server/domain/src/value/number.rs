//! Numbers: `1234`, `-3`, `1234.5`.

use serde_json::Number;

use super::decimal::{Decimal, DecimalError};

/// Reads a number and keeps it exactly, or refuses it.
pub fn parse_number(text: &str) -> Result<Number, DecimalError> {
    let decimal = Decimal::parse(text)?;
    let shortest = decimal.shortest();
    if decimal.fraction.is_empty() {
        let whole = shortest.parse::<i64>().map_err(|_| DecimalError::TooPrecise)?;
        return Ok(Number::from(whole));
    }
    let number = shortest.parse::<f64>().ok().and_then(Number::from_f64);
    // A binary number that writes itself as the same decimal has lost nothing.
    number.filter(|number| number.to_string() == shortest).ok_or(DecimalError::TooPrecise)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rstest::rstest;

    #[rstest]
    #[case("0", "0")]
    #[case("-0", "0")]
    #[case("1234", "1234")]
    #[case("+12", "12")]
    #[case(" -3 ", "-3")]
    #[case("1234.5", "1234.5")]
    #[case("1234.50", "1234.5")]
    #[case("2.0", "2")]
    #[case("0.125", "0.125")]
    #[case("0.30000000000000004", "0.30000000000000004")]
    #[case("１２３", "123")]
    #[case("٣٤", "34")]
    #[case("\u{2212}5", "-5")]
    #[case("9223372036854775807", "9223372036854775807")]
    fn numbers_are_read(#[case] text: &str, #[case] json: &str) {
        assert_eq!(parse_number(text).map(|number| number.to_string()), Ok(json.to_owned()));
    }

    #[rstest]
    #[case("", DecimalError::Empty)]
    #[case("1,234.5", DecimalError::Comma)]
    #[case("1,5", DecimalError::Comma)]
    #[case("1.234,5", DecimalError::Comma)]
    #[case("1 234", DecimalError::Grouped)]
    #[case("1\u{a0}234", DecimalError::Grouped)]
    #[case("1'234", DecimalError::Grouped)]
    #[case("1.234.567", DecimalError::Shape)]
    #[case(".5", DecimalError::Shape)]
    #[case("5.", DecimalError::Shape)]
    #[case("--5", DecimalError::Shape)]
    #[case("5-", DecimalError::Shape)]
    #[case("-", DecimalError::Shape)]
    #[case("1e5", DecimalError::Character('e'))]
    #[case("€5", DecimalError::Character('€'))]
    #[case("NaN", DecimalError::Character('N'))]
    #[case("007", DecimalError::LeadingZero)]
    #[case("9223372036854775808", DecimalError::TooPrecise)]
    #[case("1.00000000000000000001", DecimalError::TooPrecise)]
    fn other_texts_are_refused(#[case] text: &str, #[case] error: DecimalError) {
        assert_eq!(parse_number(text), Err(error));
    }

    proptest! {
        #[test]
        fn whole_numbers_come_back(number: i64) {
            prop_assert_eq!(parse_number(&number.to_string()), Ok(Number::from(number)));
        }

        #[test]
        fn any_text_is_read_or_refused(text in "\\PC{0,20}|[-+0-9.,]{0,24}") {
            let _ = parse_number(&text);
        }
    }
}
