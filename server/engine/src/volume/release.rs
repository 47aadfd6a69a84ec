//! Releasing: at each tick, what the rules leave is shared out among the lanes, and who may go is woken.
//!
//! One transaction reads the rules, shares, releases, counts and wakes. Whoever releases holds a lock until its end, so
//! two of them never see the same quota; a process that dies loses the lock with its connection.

use std::collections::BTreeMap;

use carillon_domain::volume::{Demand, Limit, VolumeRule, allocate};
use carillon_store::volume::quarter_of;
use carillon_store::{WriteTransaction, volume};
use jiff::Timestamp;

use super::sparing::Sparing;
use super::standing::Standing;
use crate::{Engine, Result};

/// So many may be released and not yet taken by a worker. More would make a change of rules take back more.
const MOST_IN_FLIGHT: u64 = 20_000;

/// What one release did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ReleaseReport {
    /// Deliveries let go.
    pub released: u64,
    /// Deliveries that had been let go and wait again.
    pub taken_back: u64,
    /// Deliveries that wait for the rules.
    pub waiting: u64,
}

impl Engine {
    /// Lets go what may go now, and takes back what may no longer.
    pub async fn release(&self) -> Result<ReleaseReport> {
        let mut report = ReleaseReport::default();
        let tx = self.parts.store.begin_write().await?;
        volume::take_turn(&tx).await?;
        report.taken_back += self.take_back_stale(&tx).await?;
        let mut standing = self.volume_standing(&tx).await?;
        let taken = self.take_back_excess(&tx, &standing).await? + self.keep_quiet(&tx, &standing).await?;
        if taken > 0 {
            report.taken_back += taken;
            standing = self.volume_standing(&tx).await?;
        }
        let in_flight: u64 = volume::in_flight(&tx).await?.values().sum();
        report.waiting = standing.lanes.iter().map(|(_, _, waiting)| waiting).sum();
        if report.waiting > 0 {
            let released = self.share_out(&tx, &standing, MOST_IN_FLIGHT.saturating_sub(in_flight)).await?;
            report.released = released.len() as u64;
            report.waiting -= report.released;
            self.wake(&tx, &released).await?;
        }
        tx.commit().await?;
        Ok(report)
    }

    /// Lets go what may go, right after something changed. What fails is tried again by the next tick: the change itself
    /// is saved, and whoever made it is not told that it is not.
    pub(crate) async fn release_now(&self) {
        if let Err(error) = self.release().await {
            tracing::error!(%error, "releasing failed; it is tried again at the next tick");
        }
    }

    /// What was released in another quarter and not begun waits again, and does not count there.
    async fn take_back_stale(&self, tx: &WriteTransaction) -> Result<u64> {
        let mut number = 0;
        for quarter in volume::stale_quarters(tx, quarter_of(self.now_ms())).await? {
            for (lane, count) in volume::take_back(tx, None, quarter, None).await? {
                volume::count(tx, &lane, quarter, -signed(count)).await?;
                number += count;
            }
        }
        Ok(number)
    }

    /// Where a rule has counted more than it allows now, what is not begun waits again, the least wanted first.
    async fn take_back_excess(&self, tx: &WriteTransaction, standing: &Standing) -> Result<u64> {
        let quarter = quarter_of(self.now_ms());
        let mut number = 0;
        for over in standing.rules.iter().filter(|it| it.used > it.quota.most) {
            let lanes = self.lanes_of(tx, &over.rule).await?;
            let taken = volume::take_back(tx, Some(&lanes), quarter, Some(over.used - over.quota.most)).await?;
            for (lane, count) in taken {
                volume::count(tx, &lane, quarter, -signed(count)).await?;
                number += count;
            }
        }
        Ok(number)
    }

    /// Where the recipients' hours are over, what is not begun waits again, and what is to be tried again is tried when
    /// they begin.
    async fn keep_quiet(&self, tx: &WriteTransaction, standing: &Standing) -> Result<u64> {
        let quarter = quarter_of(self.now_ms());
        let mut number = 0;
        let with_hours: Vec<_> =
            standing.rules.iter().filter(|it| matches!(it.rule.limit, Limit::Within(_))).map(|it| &it.rule).collect();
        if with_hours.is_empty() {
            return Ok(0);
        }
        let mut quiet: BTreeMap<Timestamp, Vec<String>> = BTreeMap::new();
        for row in volume::lanes(tx).await? {
            let id = row.id.clone();
            let lane = super::lanes::read(row)?;
            let closed = with_hours.iter().filter_map(|rule| rule.opening(&lane, standing.now, &standing.holidays));
            if let Some(until) = closed.filter(|it| !it.open).map(|it| it.until).max() {
                quiet.entry(until).or_default().push(id);
            }
        }
        for (until, lanes) in quiet {
            for (lane, count) in volume::take_back(tx, Some(&lanes), quarter, None).await? {
                volume::count(tx, &lane, quarter, -signed(count)).await?;
                number += count;
            }
            volume::try_later(tx, &lanes, until.as_millisecond()).await?;
        }
        Ok(number)
    }

    /// Whatever a rule counts that is let go and not begun waits again: whom it spares is asked at the next release.
    pub(super) async fn take_back_all(&self, tx: &WriteTransaction, rule: &VolumeRule) -> Result<()> {
        volume::take_turn(tx).await?;
        self.take_back_stale(tx).await?;
        let (lanes, quarter) = (self.lanes_of(tx, rule).await?, quarter_of(self.now_ms()));
        for (lane, count) in volume::take_back(tx, Some(&lanes), quarter, None).await? {
            volume::count(tx, &lane, quarter, -signed(count)).await?;
        }
        Ok(())
    }

    /// The ids of every lane a rule counts, whether anything waits there or not.
    async fn lanes_of(&self, tx: &WriteTransaction, rule: &VolumeRule) -> Result<Vec<String>> {
        let mut found = Vec::new();
        for row in volume::lanes(tx).await? {
            let id = row.id.clone();
            if rule.counts(&super::lanes::read(row)?) {
                found.push(id);
            }
        }
        Ok(found)
    }

    async fn share_out(&self, tx: &WriteTransaction, standing: &Standing, most: u64) -> Result<Vec<String>> {
        let demands: Vec<Demand<'_>> = standing.lanes.iter().map(|lane| demand_of(lane, standing)).collect();
        let shared = allocate(&demands, &standing.left(), most);
        let now_ms = standing.now.as_millisecond();
        let mut released = Vec::new();
        let mut sparing = Sparing::over(tx, standing).await?;
        for ((lane_id, lane, _), granted) in
            standing.lanes.iter().zip(shared.granted).filter(|(_, granted)| *granted > 0)
        {
            let ids = if lane.as_ref().is_some_and(|lane| sparing.looks_at(lane)) {
                sparing.release(tx, lane_id, granted, now_ms).await?
            } else {
                volume::release(tx, lane_id, granted, now_ms).await?
            };
            volume::count(tx, lane_id, quarter_of(now_ms), signed(ids.len() as u64)).await?;
            released.extend(ids);
        }
        Ok(released)
    }
}

/// What waits in a lane. One from before there were lanes goes first.
fn demand_of<'a>(lane: &'a (String, Option<carillon_domain::volume::Lane>, u64), standing: &Standing) -> Demand<'a> {
    let (_, lane, waiting) = lane;
    let campaign = lane.as_ref().map_or("", |lane| lane.campaign.as_str());
    Demand {
        priority: lane.as_ref().map_or(i32::MAX, |lane| lane.priority),
        campaign,
        waiting: *waiting,
        had: standing.had.get(campaign).copied().unwrap_or(0),
    }
}

fn signed(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
