//! Sharing what the rules leave: the higher priority first, campaigns of one priority alike, no place left empty while
//! somebody waits who may have it.

use std::cmp::Reverse;
use std::collections::BTreeMap;

/// What waits in one lane.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Demand<'a> {
    /// Higher goes first.
    pub priority: i32,
    /// With whom it shares: the lanes of a campaign take one part together.
    pub campaign: &'a str,
    /// How many wait.
    pub waiting: u64,
    /// How many the campaign had lately: who had least goes first where not everybody can have one.
    pub had: u64,
}

/// What one rule leaves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Left {
    /// How many may still go.
    pub left: u64,
    /// The lanes it counts, by their places among the demands.
    pub lanes: Vec<usize>,
}

/// What each lane gets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Allocation {
    /// How many may go, lane by lane.
    pub granted: Vec<u64>,
    /// What is left of each rule.
    pub left: Vec<u64>,
}

/// Shares out at most `most`. No rule is exceeded, and no lane waits while every rule that counts it has something left.
pub fn allocate(demands: &[Demand<'_>], rules: &[Left], most: u64) -> Allocation {
    let mut sharing = Sharing::new(demands, rules, most);
    let mut levels: Vec<i32> = demands.iter().map(|demand| demand.priority).collect();
    levels.sort_by_key(|level| Reverse(*level));
    levels.dedup();
    for level in levels {
        sharing.share_level(level);
    }
    Allocation { granted: sharing.granted, left: sharing.left }
}

struct Sharing<'a> {
    demands: &'a [Demand<'a>],
    /// The rules that count each lane.
    counted_by: Vec<Vec<usize>>,
    granted: Vec<u64>,
    left: Vec<u64>,
    most: u64,
}

impl<'a> Sharing<'a> {
    fn new(demands: &'a [Demand<'a>], rules: &[Left], most: u64) -> Self {
        let mut counted_by = vec![Vec::new(); demands.len()];
        for (at, rule) in rules.iter().enumerate() {
            for lane in &rule.lanes {
                counted_by[*lane].push(at);
            }
        }
        let left = rules.iter().map(|rule| rule.left).collect();
        Self { demands, counted_by, granted: vec![0; demands.len()], left, most }
    }

    /// Shares among the campaigns of one priority, in rounds: each has an equal part of what is scarcest, and so on with
    /// the rest, until nobody can have more.
    fn share_level(&mut self, level: i32) {
        loop {
            let campaigns = self.open_campaigns(level);
            if campaigns.is_empty() {
                return;
            }
            let part = self.part(&campaigns);
            for lanes in campaigns {
                self.give(&lanes, part);
            }
        }
    }

    /// The lanes of each campaign that can still have something, those who had least before first.
    fn open_campaigns(&self, level: i32) -> Vec<Vec<usize>> {
        let mut campaigns: BTreeMap<(u64, &str), Vec<usize>> = BTreeMap::new();
        for (at, demand) in self.demands.iter().enumerate() {
            if demand.priority == level && self.room(at) > 0 {
                campaigns.entry((demand.had, demand.campaign)).or_default().push(at);
            }
        }
        campaigns.into_values().collect()
    }

    /// How many more a lane can have.
    fn room(&self, lane: usize) -> u64 {
        let wanted = self.demands[lane].waiting - self.granted[lane];
        let allowed = self.counted_by[lane].iter().map(|rule| self.left[*rule]).min();
        wanted.min(allowed.unwrap_or(u64::MAX)).min(self.most)
    }

    /// An equal part for each campaign of what is scarcest. It halves the rounds' rest, so there are few of them.
    fn part(&self, campaigns: &[Vec<usize>]) -> u64 {
        let rules = campaigns.iter().flatten().flat_map(|lane| &self.counted_by[*lane]);
        let scarcest = rules.map(|rule| self.left[*rule]).min().unwrap_or(u64::MAX).min(self.most);
        (scarcest / u64::try_from(campaigns.len()).unwrap_or(u64::MAX)).max(1)
    }

    /// Gives a campaign up to so many, its lanes alike.
    fn give(&mut self, lanes: &[usize], part: u64) {
        let mut rest = part;
        while rest > 0 {
            let open: Vec<usize> = lanes.iter().copied().filter(|lane| self.room(*lane) > 0).collect();
            let Ok(number) = u64::try_from(open.len()) else { return };
            if number == 0 {
                return;
            }
            let each = (rest / number).max(1);
            for lane in open {
                let given = each.min(rest).min(self.room(lane));
                self.take(lane, given);
                rest -= given;
            }
        }
    }

    fn take(&mut self, lane: usize, given: u64) {
        self.granted[lane] += given;
        self.most -= given;
        for rule in &self.counted_by[lane] {
            self.left[*rule] -= given;
        }
    }
}
