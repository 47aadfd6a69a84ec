//! When what waits will go, if nothing changes: the same sharing as on the day, walked from window to window.

use jiff::Timestamp;

use super::allocate::{Demand, Left, allocate};
use super::lane::Lane;
use super::period::Window;
use super::roster::Roster;
use super::rule::VolumeRule;

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

/// A rule on its way through its windows.
struct Walked<'a> {
    rule: &'a VolumeRule,
    lanes: Vec<usize>,
    window: Window,
    left: u64,
}

/// Walks from `now` to `end`. `used` tells what each rule has counted in the window `now` is in.
pub fn forecast(
    queues: &[Queue<'_>],
    rules: &[VolumeRule],
    used: &[u64],
    roster: &Roster,
    now: Timestamp,
    end: Timestamp,
) -> Forecast {
    let mut walked: Vec<Walked<'_>> = rules
        .iter()
        .zip(used)
        .map(|(rule, used)| {
            let quota = rule.quota(now, roster);
            let counted = queues.iter().enumerate().filter(|(_, queue)| rule.counts(queue.lane)).map(|(at, _)| at);
            Walked { rule, lanes: counted.collect(), window: quota.window, left: quota.most.saturating_sub(*used) }
        })
        .collect();
    let mut found = Forecast { releases: Vec::new(), waiting: vec![0; queues.len()] };
    let mut had: Vec<u64> = queues.iter().map(|queue| queue.had).collect();
    let mut next_arrival = vec![0; queues.len()];
    let mut at = now;
    while at < end {
        for (lane, queue) in queues.iter().enumerate() {
            while let Some(arrival) = queue.arrivals.get(next_arrival[lane]).filter(|it| it.at <= at) {
                found.waiting[lane] += arrival.count;
                next_arrival[lane] += 1;
            }
        }
        for rule in walked.iter_mut().filter(|rule| rule.window.to <= at) {
            let quota = rule.rule.quota(at, roster);
            (rule.window, rule.left) = (quota.window, quota.most);
        }
        release(queues, &mut walked, &mut had, at, &mut found);
        let waits = found.waiting.iter().any(|count| *count > 0);
        let windows = walked.iter().filter(|_| waits).map(|rule| rule.window.to);
        let arrivals = queues.iter().zip(&next_arrival).filter_map(|(queue, next)| queue.arrivals.get(*next));
        let next = windows.chain(arrivals.map(|arrival| arrival.at)).filter(|it| *it > at).min();
        let Some(next) = next else { break };
        at = next;
    }
    found
}

fn release(queues: &[Queue<'_>], walked: &mut [Walked<'_>], had: &mut [u64], at: Timestamp, found: &mut Forecast) {
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
            had: had[lane],
        })
        .collect();
    let left: Vec<Left> = walked.iter().map(|it| Left { left: it.left, lanes: it.lanes.clone() }).collect();
    let shared = allocate(&demands, &left, u64::MAX);
    for (rule, left) in walked.iter_mut().zip(shared.left) {
        rule.left = left;
    }
    for (lane, count) in shared.granted.into_iter().enumerate().filter(|(_, count)| *count > 0) {
        found.waiting[lane] -= count;
        let campaign = &queues[lane].lane.campaign;
        for (other, queue) in queues.iter().enumerate().filter(|(_, queue)| queue.lane.campaign == *campaign) {
            let _ = queue;
            had[other] += count;
        }
        found.releases.push(Release { at, lane, count });
    }
}
