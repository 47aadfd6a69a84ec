//! When what waits will go, if nothing changes: the same sharing as on the day, walked from window to window.

use std::collections::{BTreeMap, HashMap};

use jiff::Timestamp;

use super::allocate::{Demand, Left, allocate};
use super::lane::Lane;
use super::roster::Roster;
use super::rule::{Limit, VolumeRule};
use crate::calendar::HolidayCalendar;

/// A lane and what comes into it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Queue<'a> {
    /// The lane.
    pub lane: &'a Lane,
    /// What comes, in the order of time; what waits already comes at or before the start.
    pub arrivals: Vec<Arrival>,
    /// How many its campaign had lately.
    pub had: u64,
}

/// So many at a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Arrival {
    /// When they are due.
    pub at: Timestamp,
    /// How many.
    pub count: u64,
}

/// What goes out of a lane in one go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Release {
    /// When.
    pub at: Timestamp,
    /// Which lane, by its place.
    pub lane: usize,
    /// How many.
    pub count: u64,
}

/// The days to come.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Forecast {
    /// What goes, in the order of time.
    pub releases: Vec<Release>,
    /// What still waits at the end, lane by lane.
    pub waiting: Vec<u64>,
}

impl Forecast {
    /// When the one behind `ahead` others of its lane goes; none if not before the end.
    pub fn goes_at(&self, lane: usize, ahead: u64) -> Option<Timestamp> {
        let mut gone = 0;
        let own = self.releases.iter().filter(|release| release.lane == lane);
        own.map(|release| {
            gone += release.count;
            (gone, release.at)
        })
        .find(|(gone, _)| *gone > ahead)
        .map(|(_, at)| at)
    }
}

/// What the coming days depend on, besides what waits.
#[derive(Debug, Clone, Copy)]
pub struct Conditions<'a> {
    /// The rules.
    pub rules: &'a [VolumeRule],
    /// What each rule has counted in the window that is now.
    pub used: &'a [u64],
    /// The staff.
    pub roster: &'a Roster,
    /// The free days of all countries.
    pub holidays: &'a HolidayCalendar,
}

/// A rule on its way through its windows; one of hours, for the lanes of one place.
struct Walked<'a> {
    rule: &'a VolumeRule,
    /// A lane of the place, where the rule has hours.
    place: Option<&'a Lane>,
    lanes: Vec<usize>,
    until: Timestamp,
    left: u64,
}

impl<'a> Walked<'a> {
    /// Each rule with the lanes it counts.
    fn all(queues: &[Queue<'a>], rules: &'a [VolumeRule]) -> Vec<Self> {
        let mut walked = Vec::new();
        for rule in rules {
            let counted = queues.iter().enumerate().filter(|(_, queue)| rule.counts(queue.lane));
            let mut places: BTreeMap<_, Self> = BTreeMap::new();
            for (at, queue) in counted {
                let place = matches!(rule.limit, Limit::Within(_)).then_some(queue.lane);
                let key = place.map(|lane| (lane.time_zone.as_str(), lane.country));
                let fresh = Self { rule, place, lanes: Vec::new(), until: Timestamp::MIN, left: 0 };
                places.entry(key).or_insert(fresh).lanes.push(at);
            }
            walked.extend(places.into_values());
        }
        walked
    }

    /// Begins the window that a moment is in.
    fn begin(&mut self, at: Timestamp, roster: &Roster, holidays: &HolidayCalendar) {
        let opening = self.place.and_then(|lane| self.rule.opening(lane, at, holidays));
        (self.until, self.left) = if let Some(opening) = opening {
            (opening.until, if opening.open { u64::MAX } else { 0 })
        } else {
            let quota = self.rule.quota(at, roster);
            (quota.window.to, quota.most)
        };
    }
}

/// Walks from `now` to `end`.
pub fn forecast(queues: &[Queue<'_>], conditions: Conditions<'_>, now: Timestamp, end: Timestamp) -> Forecast {
    let Conditions { rules, used, roster, holidays } = conditions;
    let mut walked = Walked::all(queues, rules);
    for rule in &mut walked {
        rule.begin(now, roster, holidays);
        let place = rules.iter().position(|it| std::ptr::eq(it, rule.rule));
        rule.left = rule.left.saturating_sub(place.and_then(|at| used.get(at)).copied().unwrap_or(0));
    }
    let mut found = Forecast { releases: Vec::new(), waiting: vec![0; queues.len()] };
    let mut had: HashMap<&str, u64> = queues.iter().map(|queue| (queue.lane.campaign.as_str(), queue.had)).collect();
    let mut next_arrival = vec![0; queues.len()];
    let mut at = now;
    while at < end {
        for (lane, queue) in queues.iter().enumerate() {
            while let Some(arrival) = queue.arrivals.get(next_arrival[lane]).filter(|it| it.at <= at) {
                found.waiting[lane] += arrival.count;
                next_arrival[lane] += 1;
            }
        }
        for rule in walked.iter_mut().filter(|rule| rule.until <= at) {
            rule.begin(at, roster, holidays);
        }
        release(queues, &mut walked, &mut had, at, &mut found);
        let waits = found.waiting.iter().any(|count| *count > 0);
        let windows = walked.iter().filter(|_| waits).map(|rule| rule.until);
        let arrivals = queues.iter().zip(&next_arrival).filter_map(|(queue, next)| queue.arrivals.get(*next));
        let next = windows.chain(arrivals.map(|arrival| arrival.at)).filter(|it| *it > at).min();
        let Some(next) = next else { break };
        at = next;
    }
    found
}

fn release<'a>(
    queues: &[Queue<'a>],
    walked: &mut [Walked<'_>],
    had: &mut HashMap<&'a str, u64>,
    at: Timestamp,
    found: &mut Forecast,
) {
    if found.waiting.iter().all(|count| *count == 0) {
        return;
    }
    let demands: Vec<Demand<'_>> = queues
        .iter()
        .enumerate()
        .map(|(lane, queue)| Demand {
            priority: queue.lane.priority,
            campaign: &queue.lane.campaign,
            waiting: found.waiting[lane],
            had: had.get(queue.lane.campaign.as_str()).copied().unwrap_or(0),
        })
        .collect();
    let left: Vec<Left> = walked.iter().map(|it| Left { left: it.left, lanes: it.lanes.clone() }).collect();
    let shared = allocate(&demands, &left, u64::MAX);
    for (rule, left) in walked.iter_mut().zip(shared.left) {
        rule.left = left;
    }
    for (lane, count) in shared.granted.into_iter().enumerate().filter(|(_, count)| *count > 0) {
        found.waiting[lane] -= count;
        *had.entry(&queues[lane].lane.campaign).or_default() += count;
        found.releases.push(Release { at, lane, count });
    }
}
