//! Planning what is due: each due enrollment becomes a communication with its delivery, or ends.
//!
//! A slice of enrollments is one transaction: their moves, communications, deliveries and events together. When each goes
//! is for [`crate::volume`] to say.
//! Planners take turns in it, so that what one has told is seen by the next.

use std::collections::{BTreeMap, HashSet};

use carillon_domain::{Act, EventId};
use carillon_store::WriteTransaction;
use carillon_store::enrollment::Advance;
use carillon_store::entity::{customer, enrollment, event, placement, quarantined_record};
use jiff::Timestamp;
use serde_json::json;

use super::PlanReport;
use super::advance::Standpoint;
use super::ask::Course;
use super::batch::{Batch, key_of};
use super::go::Way;
use super::members::{Looked, Member, Standing};
use super::offers::{Basket, Supply};
use super::say::Said;
use super::surroundings::Surroundings;
use crate::campaign::LoadedCampaign;
use crate::{Engine, Result};

/// What a due enrollment turns into.
pub(super) struct Plan {
    pub(super) advance: Advance,
    pub(super) said: Option<Said>,
    pub(super) events: Vec<event::Model>,
    /// It is over, and lets its records go.
    pub(super) ends: bool,
    /// It is over, and its records go another way.
    pub(super) way: Option<Way>,
    /// Records of it that cannot be read.
    pub(super) kept_out: Vec<quarantined_record::Model>,
    /// Records that belong to others now.
    pub(super) gone: Vec<String>,
}

impl Engine {
    /// What a due enrollment becomes, by what is around it.
    pub(super) async fn plan_one(
        &self,
        row: enrollment::Model,
        around: &Surroundings,
        supply: &mut Supply,
        now: Timestamp,
    ) -> Result<Plan> {
        let Some((campaign, sequence, step)) = around.definition_of(&row) else {
            return Ok(self.end(row, "ended", "the campaign no longer has this step", now));
        };
        let Some(customer) = around.customers.get(&row.customer_id) else {
            return Ok(self.end(row, "ended", "the customer is gone", now));
        };
        let Looked { standing, kept_out, gone } = self.look_at(&row, campaign, sequence, step, around)?;
        let place = self.whereabouts(customer);
        let stand = Standpoint { row: &row, sequence, step, place: &place, now };
        let plan = match standing {
            Standing::Speaks(members) => self.act(&stand, campaign, customer, members, around, supply).await?,
            Standing::Moved(first) => moving(stand.count_anew(first)?),
            Standing::Unreadable => moving(stand.wait_or_pass()?),
            Standing::Told => moving(stand.advance_behind()?),
            Standing::Empty => self.end(row, "ended", "no record matches any more", now),
            Standing::Orphaned => self.end(row, "ended", "its recipient holds none of its records any more", now),
        };
        Ok(Plan { kept_out, gone, ..plan })
    }

    /// Does what a step does, if what it asks allows it.
    async fn act(
        &self,
        stand: &Standpoint<'_>,
        campaign: &LoadedCampaign,
        customer: &customer::Model,
        members: Vec<Member>,
        around: &Surroundings,
        supply: &mut Supply,
    ) -> Result<Plan> {
        let (row, step, now) = (stand.row, stand.step, stand.now);
        let records = members.iter().map(|member| member.row.clone()).collect();
        let anchor = row.anchor.clone().unwrap_or_default();
        let mut said = self.say(row, campaign, step, customer, &members, around, &anchor, now)?;
        if let Some(rule) = campaign.steps.of_step(&step.name) {
            match self.course_of(stand, rule, &said.communication.data, &members).await? {
                Course::Act => {}
                Course::Wait(end, reason) => return Ok(moving(stand.wait(end, &reason)?)),
                Course::Pass(reason) => {
                    let events = vec![self.passed_event(stand, &reason)];
                    return Ok(Plan { events, ..moving(stand.advance_behind()?) });
                }
            }
        }
        if let Act::Go { to } = &step.act {
            let to = to.as_ref().and_then(|name| campaign.definition.sequence(name)).map(|it| it.name.clone());
            return self.go(stand, campaign, customer, records, to);
        }
        self.fill_slots(&mut said, campaign, around, supply, customer, now)?;
        said.name(campaign);
        let mut events = vec![self.planned_event(&said, row, now)];
        events.extend(self.placement_events(&said.placed, now));
        events.extend(self.partner_event(&said.communication, now));
        Ok(Plan { said: Some(said), events, ..moving(stand.advance_behind()?) })
    }

    fn end(&self, row: enrollment::Model, state: &'static str, reason: &str, now: Timestamp) -> Plan {
        let happened = event::Model {
            id: EventId::mint(now, self.entropy()).to_string(),
            at: now.as_millisecond(),
            kind: "enrollment-ended".into(),
            customer_id: Some(row.customer_id),
            communication_id: None,
            delivery_id: None,
            enrollment_id: Some(row.id.clone()),
            actor: "system".into(),
            detail: json!({ "reason": reason }),
        };
        let advance = Advance {
            id: row.id,
            seen_step: row.next_step,
            next: None,
            waits_until: None,
            anchor: None,
            state,
            reason: reason.to_owned(),
            now_ms: now.as_millisecond(),
        };
        Plan { events: vec![happened], ends: true, ..moving(advance) }
    }

    /// Writes a slice of plans in one transaction, and drops what is no longer so.
    pub(super) async fn write_plans(
        &self,
        plans: Vec<Plan>,
        around: &Surroundings,
        supply: &Supply,
    ) -> Result<PlanReport> {
        let tx = self.parts.store.begin_write().await?;
        carillon_store::group::take_turn(&tx).await?;
        let known = told_before(&tx, &plans).await?;
        let held = crate::hold::on_any(&tx, plans.iter().flat_map(Plan::could_be_held)).await?;
        let (plans, basket) = keep_placeable(&tx, plans, around, supply).await?;
        let mut batch = Batch::with(basket);
        let plans = plans.into_iter().filter_map(|plan| batch.keep_out(plan, &known, &held)).collect::<Vec<_>>();
        let steps = plans.iter().map(|plan| plan.advance.clone()).collect();
        let moved = carillon_store::enrollment::advance_all(&tx, steps).await?;
        // Where another planner was quicker, nothing is done.
        for plan in plans.into_iter().filter(|plan| moved.contains(&plan.advance.id)) {
            carillon_store::group::release(&tx, &plan.advance.id, &plan.gone).await?;
            if let Some(way) = batch.add(plan, &held) {
                self.take_way(&tx, way, around).await?;
            }
        }
        let report = batch.write(&tx).await?;
        tx.commit().await?;
        Ok(report)
    }
}

impl Plan {
    /// What of it may be on hold: the enrollment, and whom it speaks to.
    fn could_be_held(&self) -> Vec<String> {
        let to = self.said.as_ref().map(|said| said.communication.customer_id.clone());
        std::iter::once(self.advance.id.clone()).chain(to).collect()
    }

    fn placed(&self) -> &[placement::Model] {
        self.said.as_ref().map_or(&[], |said| &said.placed)
    }
}

/// A plan that only moves its enrollment on.
pub(super) fn moving(advance: Advance) -> Plan {
    Plan { advance, said: None, events: Vec::new(), ends: false, way: None, kept_out: Vec::new(), gone: Vec::new() }
}

/// What was told before of all that these plans are about to tell.
async fn told_before(tx: &WriteTransaction, plans: &[Plan]) -> Result<HashSet<[String; 4]>> {
    let mut records: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for told in plans.iter().filter_map(|plan| plan.said.as_ref()).flat_map(|said| &said.told) {
        records.entry(&told.campaign_id).or_default().push(told.record_id.clone());
    }
    let mut known = HashSet::new();
    for (campaign_id, ids) in records {
        known.extend(carillon_store::told::of_campaign(tx, campaign_id, &ids).await?.iter().map(key_of));
    }
    Ok(known)
}

/// Holds what the placements of these plans depend on and takes their stock. Plans whose choice may no longer be right are
/// dropped: they stay due, and are made again.
async fn keep_placeable(
    tx: &WriteTransaction,
    mut plans: Vec<Plan>,
    around: &Surroundings,
    supply: &Supply,
) -> Result<(Vec<Plan>, Basket)> {
    let placed: Vec<_> = plans.iter().flat_map(Plan::placed).collect();
    let stale = supply.lock(tx, &placed).await?;
    plans.retain(|plan| !plan.placed().iter().any(|row| stale.contains(&row.customer_id)));
    let mut basket = Basket::default();
    for plan in &plans {
        basket.add(plan.placed());
    }
    let short = basket.take(tx, |campaign, offer| around.stock_of(campaign, offer)).await?;
    let is_short =
        |row: &placement::Model| short.iter().any(|(id, offer)| *id == row.campaign_id && *offer == row.offer);
    plans.retain(|plan| !plan.placed().iter().any(is_short));
    Ok((plans, basket))
}
