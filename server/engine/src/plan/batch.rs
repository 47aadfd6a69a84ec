//! A slice of plans as rows, gathered to be written together: one statement for many rows of a table.

use std::collections::{BTreeMap, HashSet};

use carillon_domain::volume::Lane;
use carillon_store::WriteTransaction;
use carillon_store::entity::{communication, delivery, event, placement, quarantined_record, told};

use super::PlanReport;
use super::communicate::Plan;
use super::go::Way;
use super::offers::Basket;
use crate::Result;
use crate::volume::row_of;

/// The rows of a slice.
#[derive(Default)]
pub(super) struct Batch {
    /// What the offers of the slice take from stock.
    basket: Basket,
    said: Vec<(communication::Model, Vec<String>)>,
    told: Vec<told::Model>,
    placed: Vec<placement::Model>,
    lanes: BTreeMap<String, Lane>,
    deliveries: Vec<delivery::Model>,
    events: Vec<event::Model>,
    kept_out: Vec<quarantined_record::Model>,
    ended: Vec<String>,
    switched: u64,
}

impl Batch {
    /// One without a row, with what its offers take from stock.
    pub(super) fn with(basket: Basket) -> Self {
        Self { basket, ..Self::default() }
    }

    /// Keeps what of a plan stands in any case; the plan itself, unless what it would tell was told meanwhile, or was put
    /// on hold: then it stays due, and is planned again.
    pub(super) fn keep_out(
        &mut self,
        mut plan: Plan,
        known: &HashSet<[String; 4]>,
        held: &BTreeMap<String, String>,
    ) -> Option<Plan> {
        self.kept_out.append(&mut plan.kept_out);
        let mut told = plan.said.iter().flat_map(|said| &said.told);
        let was_told = told.any(|told| known.contains(&key_of(told)));
        (!was_told && !held.contains_key(&plan.advance.id)).then_some(plan)
    }

    /// Adds the rows of a plan whose enrollment has moved; gives back the way it takes from there.
    pub(super) fn add(&mut self, plan: Plan, held: &BTreeMap<String, String>) -> Option<Way> {
        self.events.extend(plan.events);
        if plan.ends {
            self.ended.push(plan.advance.id);
        }
        if let Some(mut said) = plan.said {
            let hold_id = held.get(&said.communication.customer_id).cloned();
            for (mut delivery, lane) in said.besides {
                delivery.hold_id.clone_from(&hold_id);
                self.lanes.entry(delivery.lane_id.clone()).or_insert(lane);
                self.deliveries.push(delivery);
            }
            said.delivery.hold_id = hold_id;
            self.basket.used(&said.placed);
            self.told.extend(said.told);
            self.placed.extend(said.placed);
            self.lanes.entry(said.delivery.lane_id.clone()).or_insert(said.lane);
            self.deliveries.push(said.delivery);
            self.said.push((said.communication, said.record_ids));
        }
        self.switched += u64::from(plan.way.is_some());
        plan.way
    }

    /// Writes everything.
    pub(super) async fn write(self, tx: &WriteTransaction) -> Result<PlanReport> {
        let mut report = PlanReport {
            planned: self.deliveries.len() as u64,
            ended: self.ended.len() as u64 + self.switched,
            ..PlanReport::default()
        };
        carillon_store::communication::insert(tx, self.said).await?;
        carillon_store::told::insert(tx, self.told).await?;
        carillon_store::delivery::insert_planned(tx, self.deliveries).await?;
        carillon_store::group::dissolve(tx, &self.ended).await?;
        report.quarantined = carillon_store::quarantined_record::keep(tx, self.kept_out).await?;
        carillon_store::placement::insert(tx, self.placed).await?;
        self.basket.give_back(tx).await?;
        carillon_store::event::insert(tx, self.events).await?;
        carillon_store::volume::insert_lanes(tx, self.lanes.values().map(row_of).collect()).await?;
        Ok(report)
    }
}

/// What makes a record told: campaign, step, record, anchor date.
pub(super) fn key_of(told: &told::Model) -> [String; 4] {
    [told.campaign_id.clone(), told.step.clone(), told.record_id.clone(), told.anchor.clone()]
}
