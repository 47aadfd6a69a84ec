//! What must hold for any rules and any queues: no cap is exceeded, and nobody waits while quota is free.

use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;

use super::tests::{conditions, lane, rule};
use super::*;
use crate::language::Language;

const LANGUAGES: [Language; 4] = [Language::Ko, Language::Ja, Language::En, Language::De];
const CAMPAIGNS: [&str; 3] = ["renewal", "win-back", "recall"];

fn lanes() -> impl Strategy<Value = Vec<Lane>> {
    let one = (0..4_usize, 0..3_usize, 0..3_i32);
    let some = proptest::collection::btree_set(one, 1..10);
    some.prop_map(|set| {
        set.into_iter()
            .map(|(language, campaign, level)| lane(LANGUAGES[language], CAMPAIGNS[campaign], level * 40))
            .collect()
    })
}

fn rules() -> impl Strategy<Value = Vec<VolumeRule>> {
    let scope = (proptest::collection::vec(0..4_usize, 0..3), proptest::collection::vec(0..3_usize, 0..2));
    let scope = scope.prop_map(|(languages, campaigns)| Scope {
        languages: languages.into_iter().map(|at| LANGUAGES[at]).collect(),
        campaigns: campaigns.into_iter().map(|at| CAMPAIGNS[at].to_owned()).collect(),
        ..Scope::default()
    });
    let hours = SendWindow { hours: "mon-fri 08:00-20:30".parse().unwrap_or_default(), business_days: true };
    let limit = prop_oneof![(0..60_u64).prop_map(Limit::Most), Just(Limit::Paused), Just(Limit::Within(hours))];
    let one = (scope, limit, 0..3_usize).prop_map(|(scope, limit, at)| rule(scope, limit, Period::ALL[at]));
    proptest::collection::vec(one, 0..5)
}

fn lefts(lanes: &[Lane], rules: &[VolumeRule], left: &[u64]) -> Vec<Left> {
    let counted = |rule: &VolumeRule| {
        lanes.iter().enumerate().filter(|(_, lane)| rule.counts(lane)).map(|(at, _)| at).collect::<Vec<_>>()
    };
    rules.iter().zip(left).map(|(rule, left)| Left { left: *left, lanes: counted(rule) }).collect()
}

proptest! {
    #[test]
    fn no_cap_is_exceeded_and_nobody_waits_for_nothing(
        lanes in lanes(),
        rules in rules(),
        left in proptest::collection::vec(0..200_u64, 5),
        waiting in proptest::collection::vec(0..300_u64, 10),
        most in prop_oneof![Just(u64::MAX), 0..100_u64],
    ) {
        let demands: Vec<_> = lanes.iter().zip(&waiting).map(|(lane, waiting)| Demand {
            priority: lane.priority, campaign: &lane.campaign, waiting: *waiting, had: 0,
        }).collect();
        let lefts = lefts(&lanes, &rules, &left);
        let found = allocate(&demands, &lefts, most);
        let total: u64 = found.granted.iter().sum();
        prop_assert!(total <= most);
        for (rule, left) in lefts.iter().zip(&found.left) {
            let counted: u64 = rule.lanes.iter().map(|lane| found.granted[*lane]).sum();
            prop_assert_eq!(counted + left, rule.left);
        }
        for (at, demand) in demands.iter().enumerate() {
            prop_assert!(found.granted[at] <= demand.waiting);
            let free = lefts.iter().zip(&found.left).all(|(rule, left)| !rule.lanes.contains(&at) || *left > 0);
            prop_assert!(found.granted[at] == demand.waiting || !free || total == most, "lane {at} waits for nothing");
        }
    }

    #[test]
    fn the_days_to_come_keep_every_cap_and_end(
        lanes in lanes(),
        rules in rules(),
        arrivals in proptest::collection::vec((0..10_usize, 0..400_i64, 1..80_u64), 1..12),
    ) {
        let now: Timestamp = "2026-11-26T12:34:56Z".parse().map_err(|_| TestCaseError::fail("time"))?;
        let end = now + SignedDuration::from_hours(24 * 21);
        let mut queues: Vec<Queue<'_>> =
            lanes.iter().map(|lane| Queue { lane, arrivals: Vec::new(), had: 0 }).collect();
        let mut sorted = arrivals.clone();
        sorted.sort_by_key(|(_, hours, _)| *hours);
        for (at, hours, count) in sorted {
            let number = queues.len();
            queues[at % number].arrivals.push(Arrival { at: now + SignedDuration::from_hours(hours), count });
        }
        let used = vec![0; rules.len()];
        let conditions = conditions(&rules, &used);
        let found = forecast(&queues, conditions, now, end);
        for rule in &rules {
            for release in &found.releases {
                let quota = rule.quota(release.at, conditions.roster);
                let same = found.releases.iter().filter(|it| quota.window.holds(it.at) && rule.counts(&lanes[it.lane]));
                prop_assert!(same.map(|it| it.count).sum::<u64>() <= quota.most);
                let opening = rule.opening(&lanes[release.lane], release.at, conditions.holidays);
                prop_assert!(opening.is_none_or(|it| it.open), "it is quiet at {}", release.at);
            }
        }
        for (at, queue) in queues.iter().enumerate() {
            let came: u64 = queue.arrivals.iter().filter(|it| it.at < end).map(|it| it.count).sum();
            let gone: u64 = found.releases.iter().filter(|it| it.lane == at).map(|it| it.count).sum();
            prop_assert_eq!(came, gone + found.waiting[at]);
            let free = rules.iter().filter(|rule| rule.counts(queue.lane)).count() == 0;
            prop_assert!(!free || found.waiting[at] == 0);
        }
    }
}
