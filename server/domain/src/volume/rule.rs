//! A volume rule: a cap over a scope, in a period.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

use super::lane::Lane;
use super::period::{Period, Window};
use super::roster::Roster;
use super::scope::Scope;
use super::send_window::{Opening, SendWindow, Whereabouts};
use crate::calendar::HolidayCalendar;
use crate::zone::find_zone;

/// A cap on what goes out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VolumeRule {
    /// What people call it; the answer to "why not yet?".
    pub name: String,
    /// What it looks at.
    pub scope: Scope,
    /// What of that it lets pass, uncounted; nothing where this is everything.
    pub except: Scope,
    /// How much.
    pub limit: Limit,
    /// In which period.
    pub period: Period,
    /// On whose calendar. A send window is on the recipient's, and on this one only where that is not known.
    pub zone: TimeZone,
}

/// How much a rule allows in a period.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Limit {
    /// So many.
    Most(u64),
    /// So many for each hour of the people who answer in the rule's languages.
    PerStaffHour(u32),
    /// So many for one customer, over all channels and campaigns of the scope.
    PerCustomer(u64),
    /// Any number, but only at the recipient's hours.
    Within(SendWindow),
    /// None, until the rule is taken away.
    Paused,
}

/// A rule in one of its windows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Quota {
    /// The window.
    pub window: Window,
    /// How many may go in it.
    pub most: u64,
}

impl VolumeRule {
    /// Whether it counts what goes in a lane.
    pub fn counts(&self, lane: &Lane) -> bool {
        self.scope.holds(lane) && (self.except.is_everything() || !self.except.holds(lane))
    }

    /// What it allows in the window a moment is in.
    pub fn quota(&self, at: Timestamp, roster: &Roster) -> Quota {
        let window = self.period.window(at, &self.zone);
        let most = match &self.limit {
            Limit::Most(most) => *most,
            Limit::PerStaffHour(per_hour) => roster.quota(&self.scope.languages, window, *per_hour),
            // What one customer gets, or when, says nothing of how many go in all.
            Limit::PerCustomer(_) | Limit::Within(_) => u64::MAX,
            Limit::Paused => 0,
        };
        Quota { window, most }
    }

    /// Whether what is in a lane may go at a moment, by the hours of the rule; none where it has no hours, or does not
    /// count the lane.
    pub fn opening(&self, lane: &Lane, at: Timestamp, holidays: &HolidayCalendar) -> Option<Opening> {
        let Limit::Within(window) = &self.limit else { return None };
        let zone = find_zone(&lane.time_zone).unwrap_or_else(|_| self.zone.clone());
        let place = Whereabouts { zone: &zone, country: lane.country, holidays };
        self.counts(lane).then(|| window.opening(at, place))
    }
}
