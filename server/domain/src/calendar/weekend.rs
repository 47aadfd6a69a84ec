//! The days of the week on which a country does not work.
//! Source: CLDR, `supplemental/weekData`, weekendStart and weekendEnd, as of 2026. CLDR says Saturday and Sunday where it
//! has no word; three countries differ from that in fact, and are marked below. Must not know holidays.

use jiff::civil::Weekday;

use crate::country::Country;

/// The free days of a week. Saturday and Sunday by default.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Weekend {
    days: &'static [Weekday],
}

const SATURDAY_SUNDAY: &[Weekday] = &[Weekday::Saturday, Weekday::Sunday];
const FRIDAY_SATURDAY: &[Weekday] = &[Weekday::Friday, Weekday::Saturday];
const THURSDAY_FRIDAY: &[Weekday] = &[Weekday::Thursday, Weekday::Friday];
const FRIDAY: &[Weekday] = &[Weekday::Friday];
const SATURDAY: &[Weekday] = &[Weekday::Saturday];
const SUNDAY: &[Weekday] = &[Weekday::Sunday];

impl Weekend {
    /// The weekend of a country, as it is in 2026.
    pub fn of(country: Country) -> Self {
        let days = match country.code() {
            "BH" | "DZ" | "EG" | "IL" | "IQ" | "JO" | "KW" | "LY" | "OM" | "QA" | "SA" | "SD" | "SY" | "YE" => {
                FRIDAY_SATURDAY
            }
            // Not in CLDR: the offices of both countries are closed on Friday and Saturday.
            "BD" | "MV" => FRIDAY_SATURDAY,
            "AF" => THURSDAY_FRIDAY,
            "IR" => FRIDAY,
            // Not in CLDR: Nepal's only free day is Saturday.
            "NP" => SATURDAY,
            "IN" | "UG" => SUNDAY,
            _ => SATURDAY_SUNDAY,
        };
        Self { days }
    }

    /// Whether this is one of the free days.
    pub fn contains(self, day: Weekday) -> bool {
        self.days.contains(&day)
    }
}

impl Default for Weekend {
    fn default() -> Self {
        Self { days: SATURDAY_SUNDAY }
    }
}
