//! Sparing customers: whoever had enough in a period, over all channels and campaigns of a rule, gets the rest later.
//!
//! What is spared steps out of its lane until the period ends, so that it keeps nobody waiting behind it.

use std::collections::BTreeMap;

use carillon_domain::volume::{Lane, Limit, VolumeRule, Window};
use carillon_store::{WriteTransaction, volume};

use super::standing::Standing;
use crate::Result;

/// The rules that spare customers, and what each customer had.
pub(super) struct Sparing<'a> {
    rules: Vec<Rule<'a>>,
}

struct Rule<'a> {
    id: &'a str,
    says: &'a VolumeRule,
    most: u64,
    window: Window,
    /// The lanes it counts.
    lanes: Vec<String>,
    /// How many each customer had, as far as was asked.
    had: BTreeMap<String, u64>,
}

impl<'a> Sparing<'a> {
    /// The rules that spare customers.
    pub(super) async fn over(tx: &WriteTransaction, standing: &'a Standing) -> Result<Self> {
        let mut rules = Vec::new();
        for it in &standing.rules {
            let Limit::PerCustomer(most) = it.rule.limit else { continue };
            let mut lanes = Vec::new();
            for row in volume::lanes(tx).await? {
                let id = row.id.clone();
                if it.rule.counts(&super::lanes::read(row)?) {
                    lanes.push(id);
                }
            }
            let (id, window) = (it.id.as_str(), it.quota.window);
            rules.push(Rule { id, says: &it.rule, most, window, lanes, had: BTreeMap::new() });
        }
        Ok(Self { rules })
    }

    /// Whether any of them counts what goes in this lane.
    pub(super) fn looks_at(&self, lane: &Lane) -> bool {
        self.rules.iter().any(|it| it.says.counts(lane))
    }

    /// Lets the first of a lane go, but for those whose customer had enough.
    pub(super) async fn release(
        &mut self,
        tx: &WriteTransaction,
        lane_id: &str,
        granted: u64,
        now_ms: i64,
    ) -> Result<Vec<String>> {
        let first = volume::first(tx, lane_id, granted, now_ms).await?;
        let customers: Vec<String> = first.iter().map(|(_, customer)| customer.clone()).collect();
        let counting: Vec<usize> =
            (0..self.rules.len()).filter(|at| self.rules[*at].lanes.iter().any(|id| id == lane_id)).collect();
        for at in &counting {
            self.rules[*at].ask(tx, &customers).await?;
        }
        let (mut going, mut spared) = (Vec::new(), BTreeMap::<usize, Vec<String>>::new());
        for (id, customer) in first {
            let enough = counting.iter().find(|at| self.rules[**at].had_enough(&customer));
            if let Some(at) = enough {
                spared.entry(*at).or_default().push(id);
                continue;
            }
            for at in &counting {
                *self.rules[*at].had.entry(customer.clone()).or_default() += 1;
            }
            going.push(id);
        }
        for (at, ids) in spared {
            let rule = &self.rules[at];
            volume::spare(tx, &ids, rule.window.to.as_millisecond(), rule.id).await?;
        }
        Ok(volume::release_these(tx, &going, now_ms).await?)
    }
}

impl Rule<'_> {
    /// Asks what these customers had, where that is not known yet.
    async fn ask(&mut self, tx: &WriteTransaction, customers: &[String]) -> Result<()> {
        let unknown: Vec<String> = customers.iter().filter(|id| !self.had.contains_key(*id)).cloned().collect();
        let from = self.window.from.as_millisecond();
        self.had.extend(volume::had_since(tx, &unknown, &self.lanes, from).await?);
        for id in unknown {
            self.had.entry(id).or_default();
        }
        Ok(())
    }

    fn had_enough(&self, customer: &str) -> bool {
        self.had.get(customer).is_some_and(|had| *had >= self.most)
    }
}
