//! Playing a step for a customer: the data it would be said with, and nothing is written.

use std::collections::BTreeMap;

use carillon_domain::campaign::CampaignDefinition;
use carillon_domain::{AudienceOf, GroupBy, Grouping, Sequence, Step};
use carillon_store::entity::{customer, record};
use jiff::ToSpan;
use jiff::civil::Date;
use serde_json::Value;

use super::audience::{Verdict, judge};
use super::enroll::zone_of;
use super::frozen;
use crate::campaign::AudienceRules;
use crate::{Engine, Result};

/// Stands where the reference of a message will be.
const NO_REFERENCE: &str = "C-00000000";

/// A record, and how templates see it.
type Told = (record::Model, Value);

impl Engine {
    /// The data a step would be said with to a customer, and whether the campaign would leave them out as things stand.
    /// None where the customer has no record the campaign speaks of.
    pub(crate) async fn play_step(
        &self,
        definition: &CampaignDefinition,
        rules: &AudienceRules,
        step: &str,
        customer: &customer::Model,
    ) -> Result<Option<(Value, bool)>> {
        let Some((sequence, step)) = definition.steps().find(|(_, known)| known.name == step) else { return Ok(None) };
        let AudienceOf::Records { kind } = &definition.audience.of else {
            let outside = !matches!(judge(rules, customer, None)?, Verdict::Wanted(_));
            let date = sequence.anchor.date().and_then(|name| date_of(&customer.dates, name));
            let anchor = date.unwrap_or_else(|| self.today_of(customer));
            return Ok(Some((self.freeze_play(customer, &[], step, anchor).await?, outside)));
        };
        let all = carillon_store::record::of_customer(self.parts.store.connection(), &customer.id).await?;
        let (mut wanted, mut others) = (Vec::new(), Vec::new());
        for record in all.into_iter().filter(|record| record.kind == *kind) {
            match judge(rules, customer, Some(&record))? {
                Verdict::Wanted(data) => wanted.push((record, data)),
                Verdict::Unwanted | Verdict::Unreadable(_) => {
                    let data = as_far_as_read(rules, &record, customer);
                    others.push((record, data));
                }
            }
        }
        let outside = wanted.is_empty();
        let candidates = if outside { others } else { wanted };
        let group = nearest_group(candidates, sequence, definition.grouping, self.today_of(customer));
        let Some((anchor, records)) = group else { return Ok(None) };
        Ok(Some((self.freeze_play(customer, &records, step, anchor).await?, outside)))
    }

    async fn freeze_play(&self, customer: &customer::Model, told: &[Told], step: &Step, anchor: Date) -> Result<Value> {
        let around = self.surroundings(&[]).await?;
        let reseller = around.reseller_of(customer, told.iter().map(|(row, _)| row));
        let records: Vec<Value> = told.iter().map(|(_, data)| data.clone()).collect();
        let source = frozen::Source {
            customer,
            records: &records,
            new_records: &[],
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

/// A record the campaign leaves out, shown nevertheless: with what its rules read, where they can read it.
fn as_far_as_read(rules: &AudienceRules, record: &record::Model, customer: &customer::Model) -> Value {
    let mut data = frozen::record_data(record, customer);
    // What cannot be read is told by the quarantine; here the words say what they miss.
    let _ = rules.parsers.extend(&mut data);
    Value::Object(data)
}

/// The records that speak together: from the next date to come, else the last one that was, as far as the window goes.
fn nearest_group(
    records: Vec<Told>,
    sequence: &Sequence,
    grouping: Grouping,
    today: Date,
) -> Option<(Date, Vec<Told>)> {
    let mut dated: BTreeMap<Date, Vec<Told>> = BTreeMap::new();
    for told in records {
        // Where an event starts the sequence, it may be today for all of them.
        let date = sequence.anchor.date().map_or(Some(today), |name| date_of(&told.0.dates, name));
        if let Some(date) = date {
            dated.entry(date).or_default().push(told);
        }
    }
    let next = dated.range(today..).next().map(|(date, _)| *date);
    let first = next.or_else(|| dated.keys().next_back().copied())?;
    let last = first.saturating_add(grouping.window_days.days());
    let mut group: Vec<Told> =
        dated.into_iter().filter(|(date, _)| (first..=last).contains(date)).flat_map(|(_, all)| all).collect();
    if grouping.by == GroupBy::Record {
        group.truncate(1);
    }
    Some((first, group))
}

fn date_of(dates: &Value, name: &str) -> Option<Date> {
    dates.get(name)?.as_str()?.parse().ok()
}
