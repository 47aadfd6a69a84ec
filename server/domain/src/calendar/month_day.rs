//! A month and a day of it, without a year, as the table of holidays writes them: `"12-25"`.
//! Must not know which calendar they belong to: lunar calendars have months and days as well.

use serde::Deserialize;

/// A month and a day of it. Both are at least 1; whether a year has such a day is for the calendar to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub(super) struct MonthDay {
    pub(super) month: i8,
    pub(super) day: i8,
}

impl TryFrom<String> for MonthDay {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let wrong = || format!("`{text}` is not a month and a day, such as 12-25");
        let (month, day) = text.split_once('-').ok_or_else(wrong)?;
        let read = |part: &str, most: i8| part.parse().ok().filter(|number| (1..=most).contains(number));
        Ok(Self { month: read(month, 13).ok_or_else(wrong)?, day: read(day, 31).ok_or_else(wrong)? })
    }
}
