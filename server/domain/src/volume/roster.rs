//! The staff that answers customers, and how many hours of work it gives a language in a window. Absence takes hours away
//! at once. Somebody with several languages gives each an equal part of the day: nobody answers two people at a time.

use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use serde::{Deserialize, Serialize};

use super::hours::Hours;
use super::period::{Window, moment};
use crate::language::Language;

/// Somebody who answers customers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StaffMember {
    /// What colleagues call them.
    pub name: String,
    /// The languages they answer in.
    pub languages: Vec<Language>,
    /// When they work.
    pub hours: Hours,
    /// On whose clock.
    pub zone: TimeZone,
    /// When they are not there.
    pub absences: Vec<Absence>,
}

/// A time somebody is not there, on their own clock; the end is no part of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Absence {
    /// From then.
    pub from: DateTime,
    /// Until then.
    pub to: DateTime,
}

/// Everybody who answers customers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Roster {
    /// The people.
    pub staff: Vec<StaffMember>,
}

/// Parts of a working second that languages share without a rest: divisible by any number of languages up to ten.
const PARTS: i64 = 2_520;

impl Roster {
    /// Work for these languages in a window, in parts of a second ([`Roster::quota`] makes messages of them). No language
    /// means all of the work.
    fn parts(&self, languages: &[Language], window: Window) -> i64 {
        self.staff.iter().map(|member| member.seconds(window) * member.parts_for(languages)).sum()
    }

    /// How many messages the staff can stand up to in a window, at so many an hour of each person.
    pub fn quota(&self, languages: &[Language], window: Window, per_hour: u32) -> u64 {
        let parts = i128::from(self.parts(languages, window)) * i128::from(per_hour);
        u64::try_from(parts / (i128::from(PARTS) * 3_600)).unwrap_or(0)
    }
}

impl StaffMember {
    /// Which part of each second goes to these languages.
    fn parts_for(&self, languages: &[Language]) -> i64 {
        if languages.is_empty() {
            return PARTS;
        }
        let wanted = self.languages.iter().filter(|language| languages.contains(language)).count();
        let all = self.languages.len().max(1);
        PARTS * i64::try_from(wanted).unwrap_or(0) / i64::try_from(all).unwrap_or(1)
    }

    /// Seconds of work in a window.
    pub fn seconds(&self, window: Window) -> i64 {
        let first = window.from.to_zoned(self.zone.clone()).date();
        let last = window.to.to_zoned(self.zone.clone()).date();
        let days = first.series(1.day()).take_while(|day| *day <= last);
        days.flat_map(|day| self.hours.on(day.weekday()).map(move |shift| (day, shift)))
            .map(|(day, shift)| {
                let (from, to) = shift.on_day(day);
                let work = Window { from: self.at(from), to: self.at(to) };
                self.present(both(work, window))
            })
            .sum()
    }

    fn at(&self, local: DateTime) -> Timestamp {
        moment(local, &self.zone)
    }

    /// Seconds of a stretch of work in which they are there. Absences may overlap.
    fn present(&self, work: Option<Window>) -> i64 {
        let Some(work) = work else { return 0 };
        let away = self.absences.iter().map(|it| Window { from: self.at(it.from), to: self.at(it.to) });
        let mut away: Vec<_> = away.filter_map(|it| both(it, work)).collect();
        away.sort();
        let (mut lost, mut until) = (0, work.from);
        for absence in away {
            let from = absence.from.max(until);
            lost += length(from, absence.to).max(0);
            until = until.max(absence.to);
        }
        length(work.from, work.to) - lost
    }
}

fn both(one: Window, other: Window) -> Option<Window> {
    let found = Window { from: one.from.max(other.from), to: one.to.min(other.to) };
    (found.from < found.to).then_some(found)
}

fn length(from: Timestamp, to: Timestamp) -> i64 {
    to.as_second() - from.as_second()
}
