//! "Why not yet?": who keeps a waiting delivery back, or the rules it waits for, what they leave, and when it is expected
//! to go.

use carillon_domain::volume::{Lane, Limit, Quota};
use carillon_store::entity::delivery;
use carillon_store::volume;
use jiff::Timestamp;

use super::outlook::{end_of_outlook, queues};
use super::standing::{RuleStanding, Standing};
use crate::hold::HoldView;
use crate::{Engine, Result};

/// Why a delivery has not gone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// The holds that keep it back, the nearest first. While there is one, no rule matters.
    pub holds: Vec<HoldView>,
    /// The rules that count it and leave nothing now; none where it goes with the next tick.
    pub rules: Vec<WaitingRule>,
    /// How many of its kind go before it.
    pub ahead: u64,
    /// When it is expected to go, if nothing changes; none where that is not within the next weeks.
    pub expected_at: Option<Timestamp>,
}

/// A rule that holds a delivery back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WaitingRule {
    /// `vrl_…`
    pub id: String,
    /// What people call it.
    pub name: String,
    /// Its window, and how much it allows.
    pub quota: Quota,
    /// How many have gone.
    pub used: u64,
    /// When the recipient's hours begin, where the rule is one of hours; its quota says nothing then.
    pub quiet_until: Option<Timestamp>,
}

impl Engine {
    /// Why a delivery waits; none where neither holds nor volume rules have to do with it.
    pub(crate) async fn why_waiting(&self, row: &delivery::Model) -> Result<Option<Waiting>> {
        let holds = self.holds_on_delivery(row).await?;
        if !holds.is_empty() {
            return Ok(Some(held(holds)));
        }
        if row.state != "planned" || row.released_at.is_some() {
            return Ok(None);
        }
        let db = self.parts.store.connection();
        let standing = self.volume_standing(db).await?;
        if let Some(until) = row.spared_until.filter(|until| *until > standing.now.as_millisecond()) {
            return Ok(Some(spared(row, &standing, until)));
        }
        let Some(place) = standing.lanes.iter().position(|(id, _, _)| *id == row.lane_id) else { return Ok(None) };
        let holding = standing.rules.iter().zip(standing.left());
        let holding = holding.filter(|(_, left)| left.left == 0 && left.lanes.contains(&place)).map(|(rule, _)| rule);
        let lane = standing.lanes[place].1.as_ref();
        let rules: Vec<WaitingRule> = holding.map(|it| waiting_for(it, lane, &standing)).collect();
        let ahead = volume::ahead(db, row).await?;
        let (queues, places) = queues(&standing);
        let coming = standing.forecast(&queues, end_of_outlook(&standing));
        let expected_at = places.iter().position(|at| *at == place).and_then(|at| coming.goes_at(at, ahead));
        Ok(Some(Waiting { holds, rules, ahead, expected_at }))
    }
}

fn waiting_for(it: &RuleStanding, lane: Option<&Lane>, standing: &Standing) -> WaitingRule {
    let opening = lane.and_then(|lane| it.rule.opening(lane, standing.now, &standing.holidays));
    WaitingRule {
        id: it.id.clone(),
        name: it.rule.name.clone(),
        quota: it.quota,
        used: it.used,
        quiet_until: opening.map(|it| it.until),
    }
}

/// A delivery that people keep back: it may go when the last of the holds ends, if all of them do by themselves.
fn held(holds: Vec<HoldView>) -> Waiting {
    let expected_at = holds.iter().map(|it| it.until).collect::<Option<Vec<_>>>().and_then(|all| all.into_iter().max());
    Waiting { holds, rules: Vec::new(), ahead: 0, expected_at }
}

/// A delivery whose customer had enough: it goes when the period is over.
fn spared(row: &delivery::Model, standing: &Standing, until: i64) -> Waiting {
    let by = standing.rules.iter().filter(|it| Some(&it.id) == row.spared_by.as_ref());
    let rules = by.map(|it| {
        let most = if let Limit::PerCustomer(most) = it.rule.limit { most } else { it.quota.most };
        let quota = Quota { most, ..it.quota };
        WaitingRule { id: it.id.clone(), name: it.rule.name.clone(), quota, used: most, quiet_until: None }
    });
    let holds = Vec::new();
    Waiting { holds, rules: rules.collect(), ahead: 0, expected_at: Timestamp::from_millisecond(until).ok() }
}
