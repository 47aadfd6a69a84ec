//! Dates: `2026-01-31`, or as a pattern says.

use std::fmt;

use jiff::civil::{Date, date};
use jiff::fmt::strtime;

use crate::fold::narrow_digits;

/// How a file writes its dates.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum DateFormat {
    /// `2026-01-31`.
    #[default]
    Iso,
    /// A pattern such as `%d.%m.%Y`.
    Pattern(String),
}

/// Why a text is not a date.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DateError {
    /// Not written as told.
    #[error("this is not a date written like {0}; the map can tell another format, such as %d.%m.%Y")]
    Shape(
        /// How it should be written.
        String,
    ),
    /// The 30th of February.
    #[error("there is no such day")]
    NoSuchDay,
    /// Before 1800 nothing was licensed.
    #[error("the year {0} cannot be meant")]
    Year(
        /// The year found.
        i16,
    ),
}

/// A pattern that does not make a date.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` does not tell year, month and day; write a pattern such as %d.%m.%Y or %Y/%m/%d")]
pub struct DateFormatError(
    /// The pattern found.
    pub String,
);

/// Earlier years are slips of the finger: 0206 for 2026.
const FIRST_YEAR: i16 = 1800;

impl DateFormat {
    /// A pattern with `%Y`, `%m`, `%d` and their like; it must tell the whole date.
    pub fn pattern(pattern: &str) -> Result<Self, DateFormatError> {
        let probe = date(2026, 1, 31);
        let written = strtime::format(pattern, probe.at(0, 0, 0, 0)).ok();
        let read = written.and_then(|text| Date::strptime(pattern, text).ok());
        if read == Some(probe) {
            Ok(Self::Pattern(pattern.to_owned()))
        } else {
            Err(DateFormatError(pattern.to_owned()))
        }
    }

    /// Reads a date.
    pub fn parse(&self, text: &str) -> Result<Date, DateError> {
        let text = narrow_digits(text.trim());
        let date = match self {
            Self::Iso => parse_iso(&text)?,
            Self::Pattern(pattern) => Date::strptime(pattern, text.as_ref()).map_err(|_| self.shape_error())?,
        };
        if date.year() < FIRST_YEAR {
            return Err(DateError::Year(date.year()));
        }
        Ok(date)
    }

    fn shape_error(&self) -> DateError {
        DateError::Shape(self.to_string())
    }
}

impl fmt::Display for DateFormat {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Iso => "2026-01-31",
            Self::Pattern(pattern) => pattern,
        })
    }
}

/// Exactly four digits, two, two: nothing shorter, nothing after.
fn parse_iso(text: &str) -> Result<Date, DateError> {
    let bytes = text.as_bytes();
    let shape = bytes.len() == 10
        && bytes.iter().enumerate().all(|(at, byte)| match at {
            4 | 7 => *byte == b'-',
            _ => byte.is_ascii_digit(),
        });
    if !shape {
        return Err(DateFormat::Iso.shape_error());
    }
    let number = |range: std::ops::Range<usize>| {
        bytes[range].iter().fold(0_i16, |number, digit| number * 10 + i16::from(digit - b'0'))
    };
    let part = |range| i8::try_from(number(range)).unwrap_or(0);
    Date::new(number(0..4), part(5..7), part(8..10)).map_err(|_| DateError::NoSuchDay)
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rstest::rstest;

    #[rstest]
    #[case("", "2026-01-31", "2026-01-31")]
    #[case("", " 2028-02-29 ", "2028-02-29")]
    #[case("", "9999-12-31", "9999-12-31")]
    #[case("", "２０２６-０１-３１", "2026-01-31")]
    #[case("%d.%m.%Y", "31.01.2026", "2026-01-31")]
    #[case("%d.%m.%Y", "1.2.2026", "2026-02-01")]
    #[case("%m/%d/%Y", "01/31/2026", "2026-01-31")]
    #[case("%Y%m%d", "20260131", "2026-01-31")]
    #[case("%Y年%m月%d日", "2026年1月31日", "2026-01-31")]
    #[case("%Y-%m-%d %H:%M:%S", "2026-01-31 00:00:00", "2026-01-31")]
    fn dates_are_read(#[case] pattern: &str, #[case] text: &str, #[case] date: Date) {
        assert_eq!(format(pattern).parse(text), Ok(date));
    }

    fn format(pattern: &str) -> DateFormat {
        if pattern.is_empty() { DateFormat::Iso } else { DateFormat::pattern(pattern).unwrap() }
    }

    #[rstest]
    #[case("", "2026-02-30", DateError::NoSuchDay)]
    #[case("", "2026-13-01", DateError::NoSuchDay)]
    #[case("", "0206-01-31", DateError::Year(206))]
    #[case("", "31.01.2026", DateError::Shape("2026-01-31".to_owned()))]
    #[case("", "2026-1-31", DateError::Shape("2026-01-31".to_owned()))]
    #[case("", "20260131", DateError::Shape("2026-01-31".to_owned()))]
    #[case("", "2026-01-31T00:00:00", DateError::Shape("2026-01-31".to_owned()))]
    #[case("", "+026-01-31", DateError::Shape("2026-01-31".to_owned()))]
    #[case("%d.%m.%Y", "2026-01-31", DateError::Shape("%d.%m.%Y".to_owned()))]
    #[case("%d.%m.%Y", "31.02.2026", DateError::Shape("%d.%m.%Y".to_owned()))]
    #[case("%d.%m.%Y", "31.01.2026 x", DateError::Shape("%d.%m.%Y".to_owned()))]
    fn other_texts_are_refused(#[case] pattern: &str, #[case] text: &str, #[case] error: DateError) {
        assert_eq!(format(pattern).parse(text), Err(error));
    }

    #[rstest]
    #[case("%d.%m")]
    #[case("%m/%Y")]
    #[case("dd.mm.yyyy")]
    #[case("%")]
    #[case("%Q %d.%m.%Y")]
    #[case("")]
    fn a_pattern_tells_the_whole_date(#[case] pattern: &str) {
        assert_eq!(DateFormat::pattern(pattern), Err(DateFormatError(pattern.to_owned())));
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused(text in "\\PC{0,14}|[0-9]{4}-[0-9]{2}-[0-9]{2}") {
            if let Ok(date) = DateFormat::Iso.parse(&text) {
                prop_assert_eq!(date.to_string(), text.trim());
            }
        }
    }
}
