//! Planning what is due: each due enrollment becomes a communication with its delivery, or ends.
//!
//! A slice of enrollments is one transaction: their moves, communications, deliveries and events together. When each goes
//! is for [`crate::volume`] to say.
//! Planners take turns in it, so that what one has told is seen by the next.

use std::collections::{BTreeMap, HashSet};

use carillon_domain::EventId;
use carillon_domain::volume::Lane;
use carillon_store::WriteTransaction;
use carillon_store::enrollment::Advance;
use carillon_store::entity::{enrollment, event, placement, quarantined_record, told};
use jiff::Timestamp;
use serde_json::json;

use super::PlanReport;
use super::advance::{advance_behind, count_anew, wait_or_pass};
use super::members::{Looked, Standing};
use super::offers::{Basket, Supply};
use super::say::Said;
use super::surroundings::{Surroundings, campaigns_of};
use crate::volume::row_of;
use crate::{Engine, Result};

/// Enrollments planned in one transaction.
const SLICE: u64 = 100;

/// What a due enrollment turns into.
struct Plan {
    advance: Advance,
    said: Option<Said>,
    events: Vec<event::Model>,
    /// It is over, and lets its records go.
    ends: bool,
    /// Records of it that cannot be read.
    kept_out: Vec<quarantined_record::Model>,
    /// Records that belong to others now.
    gone: Vec<String>,
}

impl Engine {
    /// Plans one slice of what is due; none when nothing is.
    pub(super) async fn plan_due_slice(&self) -> Result<Option<PlanReport>> {
        let now = self.clock_now();
        let db = self.parts.store.connection();
        let due = carillon_store::enrollment::due(db, now.as_millisecond(), SLICE).await?;
        if due.is_empty() {
            return Ok(None);
        }
        let around = self.surroundings(&due).await?;
        let mut supply = self.supply_of(&due).await?;
        let mut plans = Vec::with_capacity(due.len());
        for enrollment in due {
            plans.push(self.plan_one(enrollment, &around, &mut supply, now).await?);
        }
        self.write_plans(plans, &around, &supply).await.map(Some)
    }

    async fn supply_of(&self, due: &[enrollment::Model]) -> Result<Supply> {
        let customers: Vec<String> = due.iter().map(|row| row.customer_id.clone()).collect();
        self.supply(&customers, &campaigns_of(due)).await
    }

    async fn plan_one(
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
        let Looked { standing, kept_out, gone } =
            self.look_at(&row, campaign, sequence, step, &around.customers).await?;
        let plan = match standing {
            Standing::Speaks(members) => {
                let anchor = row.anchor.clone().unwrap_or_default();
                let mut said = self.say(&row, campaign, step, customer, members, around, &anchor, now)?;
                self.fill_slots(&mut said, campaign, around, supply, customer, now)?;
                let mut events = vec![self.planned_event(&said, &row, now)];
                events.extend(self.placement_events(&said.placed, now));
                events.extend(self.partner_event(&said.communication, now));
                Plan { said: Some(said), events, ..moving(advance_behind(row, sequence, step, customer, now)?) }
            }
            Standing::Moved(first) => moving(count_anew(row, sequence, step, first, customer, now)?),
            Standing::Unreadable => moving(wait_or_pass(row, sequence, step, customer, now)?),
            Standing::Told => moving(advance_behind(row, sequence, step, customer, now)?),
            Standing::Empty => self.end(row, "ended", "no record matches any more", now),
            Standing::Orphaned => self.end(row, "ended", "its recipient holds none of its records any more", now),
        };
        Ok(Plan { kept_out, gone, ..plan })
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
            anchor: None,
            state,
            reason: reason.to_owned(),
            now_ms: now.as_millisecond(),
        };
        Plan { events: vec![happened], ends: true, ..moving(advance) }
    }

    async fn write_plans(&self, plans: Vec<Plan>, around: &Surroundings, supply: &Supply) -> Result<PlanReport> {
        let mut report = PlanReport::default();
        let (mut events, mut ended, mut kept_out) = (Vec::new(), Vec::new(), Vec::new());
        let mut lanes: BTreeMap<String, Lane> = BTreeMap::new();
        let mut placed = Vec::new();
        let tx = self.parts.store.begin_write().await?;
        carillon_store::group::take_turn(&tx).await?;
        let known = told_before(&tx, &plans).await?;
        let (plans, mut basket) = keep_placeable(&tx, plans, around, supply).await?;
        for plan in plans {
            kept_out.extend(plan.kept_out);
            let told = plan.said.iter().flat_map(|said| &said.told);
            if told.clone().any(|told| known.contains(&key_of(told))) {
                continue; // told meanwhile: it stays due, and is planned again without
            }
            let id = plan.advance.id.clone();
            if !carillon_store::enrollment::advance(&tx, plan.advance).await? {
                continue; // another planner was quicker
            }
            events.extend(plan.events);
            carillon_store::group::release(&tx, &id, &plan.gone).await?;
            if plan.ends {
                ended.push(id);
            }
            let Some(said) = plan.said else { continue };
            carillon_store::communication::insert(&tx, said.communication, &said.record_ids).await?;
            carillon_store::told::insert(&tx, said.told).await?;
            basket.used(&said.placed);
            placed.extend(said.placed);
            lanes.entry(said.delivery.lane_id.clone()).or_insert(said.lane);
            carillon_store::delivery::insert(&tx, vec![said.delivery]).await?;
            report.planned += 1;
        }
        report.ended = ended.len() as u64;
        carillon_store::group::dissolve(&tx, &ended).await?;
        report.quarantined = carillon_store::quarantined_record::keep(&tx, kept_out).await?;
        carillon_store::placement::insert(&tx, placed).await?;
        basket.give_back(&tx).await?;
        carillon_store::event::insert(&tx, events).await?;
        carillon_store::volume::insert_lanes(&tx, lanes.values().map(row_of).collect()).await?;
        tx.commit().await?;
        Ok(report)
    }
}

impl Plan {
    fn placed(&self) -> &[placement::Model] {
        self.said.as_ref().map_or(&[], |said| &said.placed)
    }
}

/// A plan that only moves its enrollment on.
fn moving(advance: Advance) -> Plan {
    Plan { advance, said: None, events: Vec::new(), ends: false, kept_out: Vec::new(), gone: Vec::new() }
}

/// What makes a record told: campaign, step, record, anchor date.
fn key_of(told: &told::Model) -> [String; 4] {
    [told.campaign_id.clone(), told.step.clone(), told.record_id.clone(), told.anchor.clone()]
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
