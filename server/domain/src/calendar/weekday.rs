//! Weekdays as the table of holidays writes them: `"monday"`. Must not know what they are used for.

use jiff::civil::Weekday;
use serde::Deserialize;

/// A weekday that can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub(super) struct NamedWeekday(pub(super) Weekday);

const NAMES: [(&str, Weekday); 7] = [
    ("monday", Weekday::Monday),
    ("tuesday", Weekday::Tuesday),
    ("wednesday", Weekday::Wednesday),
    ("thursday", Weekday::Thursday),
    ("friday", Weekday::Friday),
    ("saturday", Weekday::Saturday),
    ("sunday", Weekday::Sunday),
];

impl TryFrom<String> for NamedWeekday {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let found = NAMES.iter().find(|(name, _)| *name == text);
        found.map(|(_, weekday)| Self(*weekday)).ok_or_else(|| format!("`{text}` is not a weekday, such as monday"))
    }
}
