//! Enrolling: everybody whose anchor date comes into reach of a sequence enters it once.
//!
//! The rows read follow the reach of the steps and the window of the groups; what is far away is not touched.

use std::collections::BTreeMap;

use carillon_domain::sequence::{Next, next_step};
use carillon_domain::{AudienceOf, EnrollmentId, GroupBy, Language, Sequence};
use carillon_store::enrollment::Reach;
use carillon_store::entity::{customer, enrollment};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

use super::PlanReport;
use super::audience::{Verdict, judge};
use super::place::Candidate;
use crate::campaign::LoadedCampaign;
use crate::{Engine, EngineError, Result};

/// Days around the reach: time zones, and months that are shorter than their name says.
const MARGIN: i64 = 4;
/// Rows read at a time.
const PAGE: u64 = 500;

/// Where a page of rows ended: anchor date, and id.
type PageEnd = Option<(String, String)>;

impl Engine {
    /// Enrolls everybody in reach of the campaign's sequences.
    pub(super) async fn enroll_campaign(&self, campaign: &LoadedCampaign) -> Result<PlanReport> {
        let mut report = PlanReport::default();
        if campaign.definition.grouping.by == GroupBy::Reseller {
            // Later steps, too, go where the source says that the reseller is now.
            self.reseller_recipients().await?;
        }
        for sequence in &campaign.definition.sequences {
            let Some(anchor) = sequence.anchor.date() else { continue };
            let (from, to) = anchors_in_reach(sequence, campaign.definition.grouping.window_days, self.clock_now());
            let (from, to) = (from.to_string(), to.to_string());
            let mut reach = Reach {
                campaign_id: &campaign.campaign_id,
                sequence: &sequence.name,
                anchor,
                from: &from,
                to: &to,
                after: None,
                limit: PAGE,
            };
            loop {
                reach.after = self.enroll_page(campaign, sequence, &reach, &mut report).await?;
                if reach.after.is_none() {
                    break;
                }
            }
        }
        Ok(report)
    }

    /// Enrolls one page of rows; tells where to go on, if there may be more.
    async fn enroll_page(
        &self,
        campaign: &LoadedCampaign,
        sequence: &Sequence,
        reach: &Reach<'_>,
        report: &mut PlanReport,
    ) -> Result<PageEnd> {
        match &campaign.definition.audience.of {
            AudienceOf::Customers => self.enroll_customers(campaign, sequence, reach, report).await,
            AudienceOf::Records { kind } => self.enroll_records(campaign, sequence, reach, kind, report).await,
        }
    }

    async fn enroll_records(
        &self,
        campaign: &LoadedCampaign,
        sequence: &Sequence,
        reach: &Reach<'_>,
        kind: &str,
        report: &mut PlanReport,
    ) -> Result<PageEnd> {
        let rows = carillon_store::enrollment::records(self.parts.store.connection(), reach, kind).await?;
        let end = place_after(rows.len(), rows.last().map(|(row, date)| (date.clone(), row.id.clone())));
        let ids: Vec<String> = rows.iter().map(|(record, _)| record.customer_id.clone()).collect();
        let holders = self.customers_by_id(&ids).await?;
        let (mut candidates, mut unreadable) = (Vec::new(), Vec::new());
        for (record, date) in rows {
            let Some(holder) = holders.get(&record.customer_id) else { continue };
            match judge(&campaign.rules, holder, Some(&record))? {
                Verdict::Unwanted => {}
                Verdict::Unreadable(faults) => unreadable.push(self.kept_out(campaign, &record, &faults)),
                Verdict::Wanted(_) => {
                    candidates.push(Candidate { date: anchor_date(&date)?, record, customer: holder.clone() });
                }
            }
        }
        report.quarantined += self.quarantine(unreadable).await?;
        report.enrolled += self.place(campaign, sequence, candidates).await?;
        Ok(end)
    }

    async fn enroll_customers(
        &self,
        campaign: &LoadedCampaign,
        sequence: &Sequence,
        reach: &Reach<'_>,
        report: &mut PlanReport,
    ) -> Result<PageEnd> {
        let now = self.clock_now();
        let rows = carillon_store::enrollment::customers(self.parts.store.connection(), reach).await?;
        let end = place_after(rows.len(), rows.last().map(|(row, date)| (date.clone(), row.id.clone())));
        let mut entering = Vec::new();
        for (customer, date) in rows {
            if let Verdict::Wanted(_) = judge(&campaign.rules, &customer, None)? {
                let anchor = anchor_date(&date)?;
                let row = self.enrollment_of(campaign, sequence, &customer, anchor, now)?;
                let group_key = format!("{}:{anchor}", customer.id);
                entering.push(enrollment::Model { group_key, group_name: customer.id, ..row });
            }
        }
        if !entering.is_empty() {
            let tx = self.parts.store.begin_write().await?;
            report.enrolled += carillon_store::enrollment::insert(&tx, entering).await?;
            tx.commit().await?;
        }
        Ok(end)
    }

    /// Customers by their ids.
    pub(crate) async fn customers_by_id(&self, ids: &[String]) -> Result<BTreeMap<String, customer::Model>> {
        let rows = carillon_store::customer::by_ids(self.parts.store.connection(), ids).await?;
        Ok(rows.into_iter().map(|row| (row.id.clone(), row)).collect())
    }

    /// An enrollment that stands before its first step. What makes its group is for the caller to fill in.
    pub(super) fn enrollment_of(
        &self,
        campaign: &LoadedCampaign,
        sequence: &Sequence,
        customer: &customer::Model,
        anchor: Date,
        now: Timestamp,
    ) -> Result<enrollment::Model> {
        let first = first_step(sequence, anchor, customer, now)?;
        let (next_step, next_due_at) = first.next.map_or((None, None), |(step, at)| (Some(step), Some(at)));
        Ok(enrollment::Model {
            id: EnrollmentId::mint(now, self.entropy()).to_string(),
            campaign_id: campaign.campaign_id.clone(),
            sequence: sequence.name.clone(),
            customer_id: customer.id.clone(),
            group_key: String::new(),
            group_name: String::new(),
            record_id: None,
            anchor: Some(anchor.to_string()),
            next_step,
            next_due_at,
            state: first.state.into(),
            reason: first.reason.into(),
            created_at: now.as_millisecond(),
            updated_at: now.as_millisecond(),
        })
    }
}

/// Where an enrollment begins.
pub(crate) struct First {
    /// The step and when it is due, if one is left.
    pub(crate) next: Option<(String, i64)>,
    pub(crate) state: &'static str,
    pub(crate) reason: &'static str,
}

/// The first step of a sequence that is not over yet.
pub(crate) fn first_step(
    sequence: &Sequence,
    anchor: Date,
    customer: &customer::Model,
    now: Timestamp,
) -> Result<First> {
    let next = next_step(sequence, None, anchor, &zone_of(customer), now);
    Ok(match next.map_err(|e| EngineError::internal("the first step", e))? {
        Next::Due { step, at, .. } => {
            First { next: Some((step.name.clone(), at.as_millisecond())), state: "active", reason: "" }
        }
        Next::Finished { .. } => {
            First { next: None, state: "finished", reason: "every step was over before enrollment" }
        }
    })
}

/// A stored anchor date.
pub(super) fn anchor_date(text: &str) -> Result<Date> {
    text.parse().map_err(|e| EngineError::internal("a stored anchor date", e))
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
fn place_after(rows: usize, last: PageEnd) -> PageEnd {
    last.filter(|_| u64::try_from(rows).is_ok_and(|rows| rows == PAGE))
}

/// The anchor dates for which a step is due between `grace` ago and tomorrow, wherever on earth the customer is, and
/// those that a group in reach has in its window.
fn anchors_in_reach(sequence: &Sequence, window_days: i32, now: Timestamp) -> (Date, Date) {
    let today = now.to_zoned(TimeZone::UTC).date();
    let offsets = || sequence.steps.iter().map(|step| i64::from(step.at.nominal_days()));
    let earliest = offsets().min().unwrap_or(0);
    let latest = offsets().max().unwrap_or(0);
    let grace = sequence.grace.as_hours().div_euclid(24) + 1;
    let from = today.saturating_sub((grace + MARGIN + latest).days());
    let to = today.saturating_sub((earliest - MARGIN - i64::from(window_days)).days());
    (from, to)
}
