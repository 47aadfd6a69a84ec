//! How far a step lies from its anchor date: `-60d`, `0d`, `+3d`, `-2w`, `-1m`.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use jiff::{Span, ToSpan};

use crate::text_serde::serde_as_text;

/// A distance on the calendar, before or after a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Offset {
    count: i32,
    unit: Unit,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Unit {
    Day,
    Week,
    Month,
}

/// A text that is no offset.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum OffsetError {
    /// Not a sign, a number and a unit.
    #[error("`{0}` is not an offset; write -60d, 0d, +3d, -2w or -1m")]
    Shape(
        /// The text found.
        String,
    ),
    /// Before or after? A sign is asked for, since a forgotten one would write to people late.
    #[error("`{0}` does not say before or after; write -{0} or +{0}")]
    Sign(
        /// The text found.
        String,
    ),
    /// More than ten years away.
    #[error("`{0}` is more than ten years away; bring it nearer")]
    TooFar(
        /// The text found.
        String,
    ),
}

impl Offset {
    /// So many days after the anchor; negative is before.
    pub const fn days(count: i32) -> Self {
        Self { count, unit: Unit::Day }
    }

    /// The date this far from the anchor. Months keep the day where they can, else take the
    /// month's last day; the calendar's ends hold.
    pub fn apply(self, anchor: Date) -> Date {
        anchor.saturating_add(self.span())
    }

    /// How many days away that is from the given anchor; negative is before.
    pub fn days_from(self, anchor: Date) -> i32 {
        let until = anchor.until(self.apply(anchor));
        until.map_or(0, |span| span.get_days())
    }

    /// Days, with a month counted as 30: good for ordering steps, not for dates.
    pub const fn nominal_days(self) -> i32 {
        match self.unit {
            Unit::Day => self.count,
            Unit::Week => self.count * 7,
            Unit::Month => self.count * 30,
        }
    }

    fn span(self) -> Span {
        match self.unit {
            Unit::Day => self.count.days(),
            Unit::Week => self.count.weeks(),
            Unit::Month => self.count.months(),
        }
    }
}

impl Unit {
    const fn letter(self) -> char {
        match self {
            Self::Day => 'd',
            Self::Week => 'w',
            Self::Month => 'm',
        }
    }
}

/// Farther than this is a slip of the finger (ten years of days).
const FARTHEST_DAYS: i32 = 3_660;

impl FromStr for Offset {
    type Err = OffsetError;

    fn from_str(text: &str) -> Result<Self, OffsetError> {
        let shape = || OffsetError::Shape(text.to_owned());
        let unit = [Unit::Day, Unit::Week, Unit::Month].into_iter();
        let unit = unit.clone().find(|unit| text.ends_with(unit.letter())).ok_or_else(shape)?;
        let number = &text[..text.len() - 1];
        let digits = number.strip_prefix(['-', '+']).unwrap_or(number);
        if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(shape());
        }
        let count: i32 = number.parse().map_err(|_| OffsetError::TooFar(text.to_owned()))?;
        if count != 0 && digits.len() == number.len() {
            return Err(OffsetError::Sign(text.to_owned()));
        }
        let farthest = FARTHEST_DAYS / Self { count: 1, unit }.nominal_days();
        if count.abs() > farthest {
            return Err(OffsetError::TooFar(text.to_owned()));
        }
        Ok(Self { count, unit })
    }
}

impl fmt::Display for Offset {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.count > 0 { "+" } else { "" };
        formatter.pad(&format!("{sign}{}{}", self.count, self.unit.letter()))
    }
}

serde_as_text!(Offset, "an offset such as -60d, 0d, +3d, -2w or -1m");

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rstest::rstest;

    #[rstest]
    #[case("-60d", "2026-12-01", "2026-10-02", -60)]
    #[case("0d", "2026-12-01", "2026-12-01", 0)]
    #[case("+3d", "2026-12-30", "2027-01-02", 3)]
    #[case("-2w", "2026-03-10", "2026-02-24", -14)]
    #[case("-1m", "2026-03-31", "2026-02-28", -31)]
    #[case("-1m", "2028-03-31", "2028-02-29", -31)]
    #[case("+1m", "2026-01-31", "2026-02-28", 28)]
    #[case("-12m", "2028-02-29", "2027-02-28", -366)]
    #[case("+0w", "2026-01-31", "2026-01-31", 0)]
    fn an_offset_finds_its_date(#[case] text: &str, #[case] anchor: Date, #[case] date: Date, #[case] days: i32) {
        let offset: Offset = text.parse().unwrap();
        assert_eq!(offset.apply(anchor), date);
        assert_eq!(offset.days_from(anchor), days);
    }

    #[rstest]
    #[case("", OffsetError::Shape(String::new()))]
    #[case("d", OffsetError::Shape("d".to_owned()))]
    #[case("-d", OffsetError::Shape("-d".to_owned()))]
    #[case("-60", OffsetError::Shape("-60".to_owned()))]
    #[case("- 60d", OffsetError::Shape("- 60d".to_owned()))]
    #[case("-60 d", OffsetError::Shape("-60 d".to_owned()))]
    #[case("--60d", OffsetError::Shape("--60d".to_owned()))]
    #[case("-1y", OffsetError::Shape("-1y".to_owned()))]
    #[case("-6é", OffsetError::Shape("-6é".to_owned()))]
    #[case("60d", OffsetError::Sign("60d".to_owned()))]
    #[case("-3661d", OffsetError::TooFar("-3661d".to_owned()))]
    #[case("+99999999999d", OffsetError::TooFar("+99999999999d".to_owned()))]
    fn other_texts_are_refused(#[case] text: &str, #[case] error: OffsetError) {
        assert_eq!(text.parse::<Offset>(), Err(error));
    }

    #[test]
    fn the_calendar_ends_hold() {
        let offset: Offset = "+120m".parse().unwrap();
        assert_eq!(offset.apply(Date::MAX), Date::MAX);
        assert_eq!(Offset::days(-1).apply(Date::MIN), Date::MIN);
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(count in -122_i32..=122, unit in "[dwm]") {
            let sign = if count > 0 { "+" } else { "" };
            let text = format!("{sign}{count}{unit}");
            prop_assert_eq!(text.parse::<Offset>().unwrap().to_string(), text);
        }

        #[test]
        fn a_step_before_is_before(count in 1_i32..=122, unit in "[dwm]", day in 1_i16..=365) {
            let anchor = jiff::civil::date(2026, 1, 1).saturating_add(day.days());
            let before: Offset = format!("-{count}{unit}").parse().unwrap();
            prop_assert!(before.apply(anchor) < anchor);
            prop_assert_eq!(anchor.saturating_add(before.days_from(anchor).days()), before.apply(anchor));
        }

        #[test]
        fn any_text_is_read_or_refused(text in "\\PC{0,12}|[-+0-9dwm]{0,8}") {
            let _ = text.parse::<Offset>();
        }
    }
}
