//! Which day's hand-over a moment belongs to, and when that day closes. Must not know what is handed over.

use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan as _};

/// The hours of a print house.
#[derive(Debug, Clone)]
pub(in crate::letter) struct Hours {
    pub(in crate::letter) cut_off: Time,
    pub(in crate::letter) zone: TimeZone,
}

impl Hours {
    /// The day a piece handed over now belongs to: today until the cut-off, then tomorrow.
    pub(in crate::letter) fn day_of(&self, now: Timestamp) -> Date {
        let today = now.to_zoned(self.zone.clone()).date();
        if self.is_closed(today, now) { today.checked_add(1.day()).unwrap_or(today) } else { today }
    }

    /// Whether a day's hand-over is over. A cut-off that the clocks skip is when they are put forward.
    pub(in crate::letter) fn is_closed(&self, day: Date, now: Timestamp) -> bool {
        let closes = day.to_datetime(self.cut_off).to_zoned(self.zone.clone());
        closes.is_ok_and(|it| it.timestamp() <= now)
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]
mod tests {
    use super::*;
    use jiff::civil::{date, time};

    #[test]
    fn the_minute_before_five_is_today_and_five_is_tomorrow() {
        let hours = Hours { cut_off: time(17, 0, 0, 0), zone: TimeZone::get("Europe/Berlin").unwrap() };
        let at = |text: &str| hours.day_of(text.parse().unwrap());
        assert_eq!(at("2026-11-26T15:59:59Z"), date(2026, 11, 26));
        assert_eq!(at("2026-11-26T16:00:00Z"), date(2026, 11, 27));
        assert_eq!(at("2026-11-26T23:30:00Z"), date(2026, 11, 27));
        assert_eq!(at("2026-07-01T14:59:59Z"), date(2026, 7, 1));
    }
}
