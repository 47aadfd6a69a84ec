//! Decimal numbers as they were written: no digit is lost on the way into a cell, a sum or a text. Must not know cells.

use std::fmt;

use serde_json::Number;

/// A decimal number: so many units of 10 to the power of minus `places`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Exact {
    units: i128,
    places: u32,
}

/// Digits a number of the data may have: far from where the arithmetic would overflow.
const MOST_DIGITS: usize = 30;

/// Numbers below this are exact in the binary numbers of spreadsheets, and so are their quotients by powers of ten as
/// near as can be.
const BINARY_EXACT: u128 = 1 << 53;

impl Exact {
    /// Zero.
    pub(super) const ZERO: Self = Self { units: 0, places: 0 };

    /// Reads digits with perhaps a sign and a point.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let fine = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        let dotted = digits.contains('.') && fraction.is_empty();
        if whole.is_empty() || dotted || !fine(whole) || !fine(fraction) || digits.len() > MOST_DIGITS {
            return None;
        }
        let units = whole.bytes().chain(fraction.bytes()).fold(0, |sum, digit| sum * 10 + i128::from(digit - b'0'));
        let units = if text.starts_with('-') { -units } else { units };
        Some(Self { units, places: u32::try_from(fraction.len()).ok()? }.trimmed())
    }

    /// A number of the data.
    pub(super) fn of(number: &Number) -> Option<Self> {
        match (number.as_i64(), number.as_u64(), number.as_f64()) {
            (Some(whole), _, _) => Some(Self { units: whole.into(), places: 0 }),
            (None, Some(whole), _) => Some(Self { units: whole.into(), places: 0 }),
            // Displayed, a binary number is the shortest decimal that reads back as itself.
            (None, None, Some(broken)) => Self::parse(&broken.to_string()),
            (None, None, None) => None,
        }
    }

    /// How many decimals it has.
    pub(super) fn places(self) -> u32 {
        self.places
    }

    /// How many digits it has that count.
    pub(super) fn digits(self) -> usize {
        self.units.unsigned_abs().to_string().trim_end_matches('0').len()
    }

    /// The sum, as long as it can be kept.
    pub(super) fn plus(self, other: Self) -> Option<Self> {
        let places = self.places.max(other.places);
        let units = self.scaled(places)?.checked_add(other.scaled(places)?)?;
        Some(Self { units, places }.trimmed())
    }

    /// Which is greater.
    pub(super) fn compare(self, other: Self) -> std::cmp::Ordering {
        let places = self.places.max(other.places);
        match (self.scaled(places), other.scaled(places)) {
            (Some(one), Some(two)) => one.cmp(&two),
            _ => self.nearest().total_cmp(&other.nearest()),
        }
    }

    /// The binary number nearest to it.
    #[expect(clippy::cast_precision_loss, reason = "below 2^53 nothing is lost; above, the text is read instead")]
    pub(super) fn nearest(self) -> f64 {
        if self.units.unsigned_abs() < BINARY_EXACT && self.places <= 22 {
            let power = i32::try_from(self.places).map_or(1.0, |places| 10_f64.powi(places));
            self.units as f64 / power
        } else {
            self.to_string().parse().unwrap_or(f64::MAX)
        }
    }

    /// The text with at least so many decimals.
    pub(super) fn written(self, places: u32) -> String {
        let sign = if self.units < 0 { "-" } else { "" };
        let width = self.places as usize;
        let digits = format!("{:0>1$}", self.units.unsigned_abs(), width + 1);
        let (whole, fraction) = digits.split_at(digits.len() - width);
        let padded = format!("{fraction:0<0$}", places.max(self.places) as usize);
        if padded.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}.{padded}") }
    }

    /// The units where each is worth 10 to the power of minus `places`.
    fn scaled(self, places: u32) -> Option<i128> {
        self.units.checked_mul(10_i128.checked_pow(places.checked_sub(self.places)?)?)
    }

    /// Without zeros at the end of the decimals.
    fn trimmed(mut self) -> Self {
        while self.places > 0 && self.units % 10 == 0 {
            self.units /= 10;
            self.places -= 1;
        }
        self
    }
}

impl fmt::Display for Exact {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.written(0))
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rstest::rstest;

    #[rstest]
    #[case("0", "0", 0)]
    #[case("-0.50", "-0.5", 1)]
    #[case("+1234.500", "1234.5", 5)]
    #[case(" 007 ", "7", 1)]
    #[case("99999999999999.90", "99999999999999.9", 15)]
    #[case("1000000000000000000", "1000000000000000000", 1)]
    fn numbers_are_read(#[case] text: &str, #[case] written: &str, #[case] digits: usize) {
        let number = Exact::parse(text).unwrap();
        assert_eq!((number.to_string().as_str(), number.digits()), (written, digits));
        assert!((number.nearest() - written.parse::<f64>().unwrap()).abs() < f64::EPSILON);
    }

    #[rstest]
    #[case("")]
    #[case("-")]
    #[case("1.")]
    #[case(".5")]
    #[case("1,5")]
    #[case("1e5")]
    #[case("many")]
    #[case("٣")]
    #[case("1234567890123456789012345678901")]
    fn other_texts_are_not_numbers(#[case] text: &str) {
        assert_eq!(Exact::parse(text), None);
    }

    #[test]
    fn sums_lose_nothing() {
        let tenth = Exact::parse("0.1").unwrap();
        let sum = (0..10).try_fold(Exact::ZERO, |sum, _| sum.plus(tenth)).unwrap();
        assert_eq!((sum.to_string().as_str(), sum.written(2).as_str()), ("1", "1.00"));
    }

    proptest! {
        #[test]
        fn a_decimal_comes_back(units in -999_999_999_999_999_i64..=999_999_999_999_999, places in 0_u32..12) {
            let number = Exact { units: units.into(), places }.trimmed();
            prop_assert_eq!(Exact::parse(&number.to_string()), Some(number));
            // The quotient is the very number a program reads from the same digits.
            prop_assert_eq!(number.nearest().to_bits(), number.to_string().parse::<f64>().unwrap().to_bits());
        }

        #[test]
        fn the_order_is_that_of_numbers(one: i32, two: i32, places in 0_u32..6) {
            let (a, b) = (Exact { units: one.into(), places }, Exact { units: two.into(), places });
            prop_assert_eq!(a.compare(b), one.cmp(&two));
            prop_assert_eq!(a.plus(b).unwrap().trimmed(), Exact { units: i128::from(one) + i128::from(two), places }.trimmed());
        }
    }
}
