//! Enrolling: everybody whose anchor date comes into reach of a sequence enters it once.
//!
//! The rows read follow the reach of the steps; what is far away is not touched.

use std::collections::BTreeMap;

use carillon_domain::sequence::{Next, next_step};
use carillon_domain::{AudienceOf, GroupBy, Sequence};
use carillon_domain::{EnrollmentId, Language};
use carillon_store::enrollment::Reach;
use carillon_store::entity::{customer, enrollment, record};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

use super::frozen;
use crate::campaign::LoadedCampaign;
use crate::{Engine, EngineError, Result};

/// Days around the reach: time zones, and months that are shorter than their name says.
const MARGIN: i64 = 4;
/// Rows read at a time.
const PAGE: u64 = 500;

/// Somebody in reach: a customer, and what they would be enrolled for.
struct Candidate {
    customer: customer::Model,
    record: Option<record::Model>,
    anchor: String,
}

impl Engine {
    /// Enrolls everybody in reach of the campaign's sequences. Returns how many entered.
    pub(super) async fn enroll_campaign(&self, campaign: &LoadedCampaign) -> Result<u64> {
        let mut enrolled = 0;
        for sequence in &campaign.definition.sequences {
            enrolled += self.enroll_sequence(campaign, sequence).await?;
        }
        Ok(enrolled)
    }

    async fn enroll_sequence(&self, campaign: &LoadedCampaign, sequence: &Sequence) -> Result<u64> {
        let (from, to) = anchors_in_reach(sequence, self.clock_now());
        let (from, to) = (from.to_string(), to.to_string());
        let mut after: Option<(String, String)> = None;
        let mut enrolled = 0;
        loop {
            let reach = Reach {
                campaign_id: &campaign.campaign_id,
                sequence: &sequence.name,
                anchor: &sequence.anchor,
                from: &from,
                to: &to,
                after: after.as_ref().map(|(date, id)| (date.as_str(), id.as_str())),
                limit: PAGE,
            };
            let (candidates, last) = self.candidates(campaign, &reach).await?;
            enrolled += self.enter(campaign, sequence, candidates).await?;
            match last {
                Some(place) => after = Some(place),
                None => return Ok(enrolled),
            }
        }
    }

    /// One page of candidates, and the place to go on from where there may be more.
    async fn candidates(
        &self,
        campaign: &LoadedCampaign,
        reach: &Reach<'_>,
    ) -> Result<(Vec<Candidate>, Option<(String, String)>)> {
        let db = self.parts.store.connection();
        let AudienceOf::Records { kind } = &campaign.definition.audience.of else {
            let rows = carillon_store::enrollment::customers(db, reach).await?;
            let last = place_after(rows.len(), rows.last().map(|(row, date)| (date.clone(), row.id.clone())));
            let all = rows.into_iter().map(|(customer, anchor)| Candidate { customer, record: None, anchor });
            return Ok((all.collect(), last));
        };
        let rows = match campaign.definition.group_by {
            GroupBy::Customer => carillon_store::enrollment::records_by_holder(db, reach, kind).await?,
            GroupBy::Record => carillon_store::enrollment::records_alone(db, reach, kind).await?,
        };
        let last = place_after(rows.len(), rows.last().map(|(row, date)| (date.clone(), row.id.clone())));
        let ids: Vec<String> = rows.iter().map(|(record, _)| record.customer_id.clone()).collect();
        let holders = self.customers_by_id(&ids).await?;
        let all = rows.into_iter().filter_map(|(record, anchor)| {
            let customer = holders.get(&record.customer_id)?.clone();
            Some(Candidate { customer, record: Some(record), anchor })
        });
        Ok((all.collect(), last))
    }

    /// Customers by their ids.
    pub(crate) async fn customers_by_id(&self, ids: &[String]) -> Result<BTreeMap<String, customer::Model>> {
        let rows = carillon_store::customer::by_ids(self.parts.store.connection(), ids).await?;
        Ok(rows.into_iter().map(|row| (row.id.clone(), row)).collect())
    }

    async fn enter(&self, campaign: &LoadedCampaign, sequence: &Sequence, candidates: Vec<Candidate>) -> Result<u64> {
        let now = self.clock_now();
        let mut rows: BTreeMap<String, enrollment::Model> = BTreeMap::new();
        for candidate in candidates {
            if !frozen::is_wanted(campaign, &candidate.customer, candidate.record.as_ref())? {
                continue;
            }
            let row = self.enrollment_of(campaign, sequence, &candidate, now)?;
            rows.entry(row.group_key.clone()).or_insert(row);
        }
        if rows.is_empty() {
            return Ok(0);
        }
        let tx = self.parts.store.begin_write().await?;
        let written = carillon_store::enrollment::insert(&tx, rows.into_values().collect()).await?;
        tx.commit().await?;
        Ok(written)
    }

    fn enrollment_of(
        &self,
        campaign: &LoadedCampaign,
        sequence: &Sequence,
        candidate: &Candidate,
        now: Timestamp,
    ) -> Result<enrollment::Model> {
        let anchor: Date = candidate.anchor.parse().map_err(|e| EngineError::internal("a stored anchor date", e))?;
        let zone = zone_of(&candidate.customer);
        let next =
            next_step(sequence, None, anchor, &zone, now).map_err(|e| EngineError::internal("the first step", e))?;
        let (next, state, reason) = match next {
            Next::Due { step, at, .. } => (Some((step.name.clone(), at.as_millisecond())), "active", String::new()),
            Next::Finished { .. } => (None, "finished", "every step was over before enrollment".to_owned()),
        };
        let by_record = campaign.definition.group_by == GroupBy::Record;
        let record_id = candidate.record.as_ref().filter(|_| by_record).map(|record| record.id.clone());
        let group = record_id.as_deref().unwrap_or(&candidate.customer.id);
        let (next_step, next_due_at) = next.map_or((None, None), |(step, at)| (Some(step), Some(at)));
        Ok(enrollment::Model {
            id: EnrollmentId::mint(now, self.entropy()).to_string(),
            campaign_id: campaign.campaign_id.clone(),
            sequence: sequence.name.clone(),
            customer_id: candidate.customer.id.clone(),
            group_key: format!("{group}:{anchor}"),
            record_id,
            anchor: Some(anchor.to_string()),
            next_step,
            next_due_at,
            state: state.into(),
            reason,
            created_at: now.as_millisecond(),
            updated_at: now.as_millisecond(),
        })
    }
}

/// The customer's own time zone; UTC where none is known.
pub(crate) fn zone_of(customer: &customer::Model) -> TimeZone {
    TimeZone::get(&customer.time_zone).unwrap_or(TimeZone::UTC)
}

/// The customer's own language; English where it is not one of ours.
pub(crate) fn language_of(customer: &customer::Model) -> Language {
    Language::resolve(&customer.language).unwrap_or(Language::En)
}

/// A full page means there may be more behind its last row.
fn place_after(rows: usize, last: Option<(String, String)>) -> Option<(String, String)> {
    last.filter(|_| u64::try_from(rows).is_ok_and(|rows| rows == PAGE))
}

/// The anchor dates for which a step is due between `grace` ago and tomorrow, wherever on earth the customer is.
fn anchors_in_reach(sequence: &Sequence, now: Timestamp) -> (Date, Date) {
    let today = now.to_zoned(TimeZone::UTC).date();
    let offsets = || sequence.steps.iter().map(|step| i64::from(step.at.nominal_days()));
    let earliest = offsets().min().unwrap_or(0);
    let latest = offsets().max().unwrap_or(0);
    let grace = sequence.grace.as_hours().div_euclid(24) + 1;
    let from = today.saturating_sub((grace + MARGIN + latest).days());
    let to = today.saturating_sub((earliest - MARGIN).days());
    (from, to)
}
