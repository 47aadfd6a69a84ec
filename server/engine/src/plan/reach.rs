//! What a sequence reaches for: whose dates bring them to it now, and who has entered before. Knows no row but its date.

use carillon_domain::{Again, Anchor, Sequence, in_year};
use carillon_store::entity::{enrollment_record, record};
use carillon_store::reach::{Dates, Entered};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

/// Days around the reach: time zones, and months that are shorter than their name says.
const MARGIN: i64 = 4;
/// Days a step may move to a business day.
const CLOSED_DAYS: i64 = 14;
/// The longest year.
const YEAR: i64 = 366;

/// The anchor dates a sequence looks at now.
pub(super) struct Window {
    pub(super) first: Date,
    pub(super) last: Date,
    from: String,
    to: String,
    today: Date,
    day: String,
}

impl Window {
    /// The anchor dates for which a step is due between `grace` ago and tomorrow, wherever on earth the customer is, and
    /// those that a group in reach has in its window.
    pub(super) fn of(sequence: &Sequence, window_days: i32, now: Timestamp) -> Self {
        let today = now.to_zoned(TimeZone::UTC).date();
        let offsets = || sequence.steps.iter().map(|step| i64::from(step.at.nominal_days()));
        let earliest = offsets().min().unwrap_or(0);
        let latest = offsets().max().unwrap_or(0);
        let grace = sequence.grace.as_hours().div_euclid(24) + 1;
        let first = today.saturating_sub((grace + MARGIN + CLOSED_DAYS + latest).days());
        let last = today.saturating_sub((earliest - MARGIN - CLOSED_DAYS - i64::from(window_days)).days());
        let day = if let Anchor::Day(day) = sequence.anchor { day.to_string() } else { String::new() };
        let text = |date: Date| {
            if sequence.yearly { format!("{:02}-{:02}", date.month(), date.day()) } else { date.to_string() }
        };
        Self { from: text(first), to: text(last), first, last, today, day }
    }

    /// Whose dates are in reach; none where nobody's can be.
    pub(super) fn dates<'a>(&'a self, sequence: &'a Sequence) -> Option<Dates<'a>> {
        let (from, to) = (self.from.as_str(), self.to.as_str());
        match &sequence.anchor {
            Anchor::Date(name) if sequence.yearly && self.days() >= YEAR => {
                Some(Dates::EveryYear { name, from: "01-01", to: "12-31" })
            }
            Anchor::Date(name) if sequence.yearly => Some(Dates::EveryYear { name, from, to }),
            Anchor::Date(name) => Some(Dates::Between { name, from, to }),
            Anchor::Day(_) => self.anchor(sequence, "").map(|_| Dates::Any),
            Anchor::Entry => Some(Dates::Any),
            Anchor::Event(_) | Anchor::Switch => None,
        }
    }

    /// Who has entered and does not again.
    pub(super) fn entered(&self, sequence: &Sequence, now: Timestamp) -> Entered<'_> {
        match (sequence.again, &sequence.anchor) {
            (Again::Always, Anchor::Day(_)) if !sequence.yearly => Entered::OnDay(&self.day),
            (Again::Always, _) if !sequence.yearly => Entered::WithTheDate,
            (Again::Always, _) => Entered::Unasked,
            (again, _) => Entered::Since(since(again, now)),
        }
    }

    /// The day an enrollment counts from that this date, ISO, brings into reach.
    pub(super) fn anchor(&self, sequence: &Sequence, date: &str) -> Option<Date> {
        let date: Date = match &sequence.anchor {
            Anchor::Date(_) => date.parse().ok()?,
            Anchor::Day(day) => *day,
            _ => return Some(self.today),
        };
        let within = |day: &Date| (self.first..=self.last).contains(day);
        if !sequence.yearly {
            return Some(date).filter(within);
        }
        // What somebody was given on a day comes back a year later; a day of the calendar is its own first.
        let from = if matches!(sequence.anchor, Anchor::Day(_)) { date.year() } else { date.year().saturating_add(1) };
        let years = self.first.year().max(from)..=self.last.year();
        years.map(|year| in_year(date, year)).find(within)
    }

    fn days(&self) -> i64 {
        self.first.until(self.last).map_or(0, |span| i64::from(span.get_days()))
    }
}

/// Since when nobody may have entered who enters, in milliseconds.
pub(crate) fn since(again: Again, now: Timestamp) -> i64 {
    match again {
        Again::Always => i64::MAX,
        Again::Never => i64::MIN,
        Again::After(pause) => now.as_millisecond().saturating_sub(pause.as_secs().saturating_mul(1_000)),
    }
}

/// Whether the record still has the date it came in with. One that came in by something else keeps the day of that.
pub(super) fn is_current(sequence: &Sequence, member: &enrollment_record::Model, record: &record::Model) -> bool {
    let Some(name) = sequence.anchor.date() else { return true };
    let date = record.dates.get(name).and_then(|date| date.as_str()).and_then(|date| date.parse::<Date>().ok());
    let anchor = member.anchor.parse::<Date>().ok();
    anchor.zip(date).is_some_and(|(anchor, date)| carillon_domain::counts_from(sequence, anchor, date))
}
