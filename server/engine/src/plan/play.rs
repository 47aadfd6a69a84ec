//! Playing a step for a customer: the data it would be said with, and nothing is written.

use std::collections::BTreeMap;

use carillon_compose::Condition;
use carillon_domain::campaign::CampaignDefinition;
use carillon_domain::{AudienceOf, GroupBy, Sequence, Step};
use carillon_store::entity::{customer, record};
use jiff::civil::Date;
use serde_json::Value;

use super::enroll::zone_of;
use super::frozen;
use crate::{Engine, Result};

/// Stands where the reference of a message will be.
const NO_REFERENCE: &str = "C-00000000";

impl Engine {
    /// The data a step would be said with to a customer, and whether the campaign would leave them out as things stand.
    /// None where the customer has no record the campaign speaks of.
    pub(crate) async fn play_step(
        &self,
        definition: &CampaignDefinition,
        condition: Option<&Condition>,
        step: &str,
        customer: &customer::Model,
    ) -> Result<Option<(Value, bool)>> {
        let Some((sequence, step)) = definition.steps().find(|(_, known)| known.name == step) else { return Ok(None) };
        let AudienceOf::Records { kind } = &definition.audience.of else {
            let outside = !frozen::holds(&definition.name, condition, customer, None)?;
            let anchor = date_of(&customer.dates, &sequence.anchor).unwrap_or_else(|| self.today_of(customer));
            return Ok(Some((self.freeze_play(customer, &[], step, anchor).await?, outside)));
        };
        let all = carillon_store::record::of_customer(self.parts.store.connection(), &customer.id).await?;
        let (mut wanted, mut others) = (Vec::new(), Vec::new());
        for record in all.into_iter().filter(|record| record.kind == *kind) {
            let holds = frozen::holds(&definition.name, condition, customer, Some(&record))?;
            if holds { wanted.push(record) } else { others.push(record) }
        }
        let outside = wanted.is_empty();
        let candidates = if outside { others } else { wanted };
        let Some((anchor, mut records)) = nearest_group(candidates, sequence, self.today_of(customer)) else {
            return Ok(None);
        };
        if definition.group_by == GroupBy::Record {
            records.truncate(1);
        }
        Ok(Some((self.freeze_play(customer, &records, step, anchor).await?, outside)))
    }

    async fn freeze_play(
        &self,
        customer: &customer::Model,
        records: &[record::Model],
        step: &Step,
        anchor: Date,
    ) -> Result<Value> {
        let around = self.surroundings(&[]).await?;
        let reseller = around.reseller_of(customer, records);
        let source = frozen::Source {
            customer,
            records,
            brand: around.brand_of(reseller)?,
            reseller,
            step,
            anchor: &anchor.to_string(),
            sent_on: &step.at.apply(anchor).to_string(),
            reference: NO_REFERENCE,
        };
        Ok(source.freeze())
    }

    fn today_of(&self, customer: &customer::Model) -> Date {
        self.clock_now().to_zoned(zone_of(customer)).date()
    }
}

/// The records of one date: the next one to come, else the last one that was.
fn nearest_group(records: Vec<record::Model>, sequence: &Sequence, today: Date) -> Option<(Date, Vec<record::Model>)> {
    let mut groups: BTreeMap<Date, Vec<record::Model>> = BTreeMap::new();
    for record in records {
        if let Some(date) = date_of(&record.dates, &sequence.anchor) {
            groups.entry(date).or_default().push(record);
        }
    }
    let next = groups.range(today..).next().map(|(date, _)| *date);
    let chosen = next.or_else(|| groups.keys().next_back().copied())?;
    groups.remove_entry(&chosen)
}

fn date_of(dates: &Value, name: &str) -> Option<Date> {
    dates.get(name)?.as_str()?.parse().ok()
}
