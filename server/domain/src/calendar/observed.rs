//! What the law gives for a holiday that falls on a day that is free anyway.
//! Must not know countries, or how a holiday finds its day.

use std::collections::BTreeSet;

use jiff::civil::{Date, Weekday};
use serde::Deserialize;

use super::dates::add_days;
use super::weekend::Weekend;

/// Which other day is free when a holiday falls on a free day. The holiday stays on its own day as well.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Observed {
    /// None.
    #[default]
    Never,
    /// The nearest working day: Friday for Saturday, Monday for Sunday; further on in that direction if it is taken.
    Nearest,
    /// The next working day that is no holiday.
    Next,
    /// As `Next`, also where two holidays share a day.
    NextOrShared,
    /// Only for a Sunday: the next day that is neither Sunday nor holiday.
    Sunday,
    /// As `Sunday`, also where two holidays share a day.
    SundayOrShared,
}

/// Longer runs of free days than this are a mistake in the data.
const LONGEST_SEARCH: i32 = 30;

impl Observed {
    /// The day that stands in for a holiday. `taken` are the days that are holidays already,
    /// `shared` says that an earlier holiday has this day.
    pub(super) fn stand_in(self, day: Date, weekend: Weekend, taken: &BTreeSet<Date>, shared: bool) -> Option<Date> {
        let on_weekend = weekend.contains(day.weekday());
        let on_sunday = day.weekday() == Weekday::Sunday;
        let free = |date: &Date| !weekend.contains(date.weekday()) && !taken.contains(date);
        let no_sunday = |date: &Date| date.weekday() != Weekday::Sunday && !taken.contains(date);
        match self {
            Self::Nearest if on_weekend => days_from(day, nearer_side(day, weekend)).find(free),
            Self::Next if on_weekend => days_from(day, 1).find(free),
            Self::NextOrShared if on_weekend || shared => days_from(day, 1).find(free),
            Self::Sunday if on_sunday => days_from(day, 1).find(no_sunday),
            Self::SundayOrShared if on_sunday || shared => days_from(day, 1).find(no_sunday),
            _ => None,
        }
    }
}

/// The side on which the nearest working day is: back from a weekend's first day, else on.
fn nearer_side(day: Date, weekend: Weekend) -> i32 {
    let before = day.weekday().wrapping_sub(1);
    let after = day.weekday().wrapping_add(1);
    if weekend.contains(after) && !weekend.contains(before) { -1 } else { 1 }
}

fn days_from(day: Date, step: i32) -> impl Iterator<Item = Date> {
    (1..=LONGEST_SEARCH).map_while(move |distance| add_days(day, distance * step))
}
