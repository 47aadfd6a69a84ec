//! Durations as people write them in files: `90s`, `30m`, `2h`, `7d`, `2w`.
//! A day is 24 hours here; dates that follow the calendar are [`crate::Offset`]s.

use jiff::SignedDuration;

/// A text that is no duration.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a duration; write a number and s, m, h, d or w, such as 30m or 7d")]
pub struct DurationError(
    /// The text found.
    pub String,
);

/// The units, longest first, in seconds.
const UNITS: [(char, i64); 5] = [('w', 604_800), ('d', 86_400), ('h', 3_600), ('m', 60), ('s', 1)];

/// Longer than this is a slip of the finger (100 years).
const LONGEST_SECONDS: i64 = 100 * 366 * 86_400;

/// Reads a duration of whole units.
pub fn parse_duration(text: &str) -> Result<SignedDuration, DurationError> {
    read(text.trim()).ok_or_else(|| DurationError(text.to_owned()))
}

fn read(text: &str) -> Option<SignedDuration> {
    let (_, unit) = UNITS.into_iter().find(|(letter, _)| text.ends_with(*letter))?;
    let digits = &text[..text.len() - 1];
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let seconds = digits.parse::<i64>().ok()?.checked_mul(unit)?;
    (seconds <= LONGEST_SECONDS).then(|| SignedDuration::from_secs(seconds))
}

/// Writes a duration in its longest whole unit, down to seconds.
pub fn display_duration(duration: SignedDuration) -> String {
    let seconds = duration.as_secs();
    let whole = UNITS.into_iter().find(|(_, unit)| seconds != 0 && seconds % unit == 0);
    let (letter, unit) = whole.unwrap_or(('s', 1));
    format!("{}{letter}", seconds / unit)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rstest::rstest;

    #[rstest]
    #[case("90s", 90, "90s")]
    #[case("0s", 0, "0s")]
    #[case("60s", 60, "1m")]
    #[case("30m", 1_800, "30m")]
    #[case("2h", 7_200, "2h")]
    #[case("7d", 604_800, "1w")]
    #[case(" 10d ", 864_000, "10d")]
    fn durations_are_read_and_written(#[case] text: &str, #[case] seconds: i64, #[case] written: &str) {
        let duration = parse_duration(text);
        assert_eq!(duration, Ok(SignedDuration::from_secs(seconds)));
        assert_eq!(duration.map(display_duration), Ok(written.to_owned()));
    }

    #[rstest]
    #[case("")]
    #[case("d")]
    #[case("7")]
    #[case("-7d")]
    #[case("7 d")]
    #[case("7days")]
    #[case("1.5h")]
    #[case("99999999999999999999d")]
    #[case("9999999d")]
    #[case("7é")]
    fn other_texts_are_refused(#[case] text: &str) {
        assert_eq!(parse_duration(text), Err(DurationError(text.to_owned())));
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(seconds in 0_i64..1_000_000_000) {
            let duration = SignedDuration::from_secs(seconds);
            prop_assert_eq!(parse_duration(&display_duration(duration)), Ok(duration));
        }
    }
}
