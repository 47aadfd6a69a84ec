//! Enrolling: everybody whose anchor date comes into reach of a sequence enters it, as often as it says.
//!
//! Who comes into reach by the calendar is looked for once a day; between, only what has changed is looked at. So a tick
//! costs what has changed, not what is on file.

use std::collections::BTreeMap;

use carillon_domain::sequence::{Next, next_step};
use carillon_domain::{Anchor, AudienceOf, EnrollmentId, GroupBy, Language, Sequence, Whereabouts};
use carillon_store::entity::{customer, enrollment, reach_mark};
use carillon_store::reach::Reach;
use carillon_store::touched;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::PlanReport;
use super::audience::{Verdict, judge};
use super::place::Candidate;
use super::reach::Window;
use crate::campaign::LoadedCampaign;
use crate::counted::count_what_grew;
use crate::{Engine, EngineError, Result};

/// Rows read at a time.
const PAGE: u64 = 500;
/// Changed rows looked at together.
const CHANGED: u64 = 1_000;

/// Ids asked for in one statement.
const ASKED: usize = 1_000;

/// Where a page of rows ended: anchor date, and id.
type PageEnd = Option<(String, String)>;

impl Engine {
    /// Enrolls everybody who has come into reach of a campaign since the last look.
    pub(super) async fn enroll(&self, campaigns: &[std::sync::Arc<LoadedCampaign>]) -> Result<PlanReport> {
        let mut report = PlanReport::default();
        let db = self.parts.store.connection();
        loop {
            let changed = touched::some(db, CHANGED).await?;
            let ids = self.touched_ids(&changed).await?;
            let marks = touched::marks(db).await?;
            for campaign in campaigns {
                self.enroll_campaign(campaign, &marks, &ids, &mut report).await?;
            }
            if changed.is_empty() {
                return Ok(report);
            }
            let tx = self.parts.store.begin_write().await?;
            touched::forget(&tx, &changed).await?;
            tx.commit().await?;
        }
    }

    /// What has changed: customers, records, and the records of the customers, each once.
    async fn touched_ids(&self, changed: &[touched::Touched]) -> Result<Vec<String>> {
        let mut ids: Vec<String> = changed.iter().map(|row| row.id.clone()).collect();
        let customers: Vec<String> = ids.iter().filter(|id| id.starts_with("cus_")).cloned().collect();
        ids.extend(carillon_store::record::ids_of_customers(self.parts.store.connection(), &customers).await?);
        ids.sort_unstable();
        ids.dedup();
        Ok(ids)
    }

    async fn enroll_campaign(
        &self,
        campaign: &LoadedCampaign,
        marks: &[reach_mark::Model],
        changed: &[String],
        report: &mut PlanReport,
    ) -> Result<()> {
        if campaign.definition.grouping.by == GroupBy::Reseller {
            // Later steps, too, go where the source says that the reseller is now.
            self.reseller_recipients().await?;
        }
        for sequence in &campaign.definition.sequences {
            let mark = self.mark_of(campaign, sequence);
            if !marks.contains(&mark) {
                self.enroll_in_reach(campaign, sequence, None, report).await?;
                let tx = self.parts.store.begin_write().await?;
                touched::mark(&tx, mark).await?;
                tx.commit().await?;
            } else if !changed.is_empty() {
                for some in changed.chunks(ASKED) {
                    self.enroll_in_reach(campaign, sequence, Some(some), report).await?;
                }
            }
        }
        Ok(())
    }

    /// Where a sequence stands that was looked through by what it says now, today. Who enters when first seen is seen
    /// by what changes: no day brings anybody.
    fn mark_of(&self, campaign: &LoadedCampaign, sequence: &Sequence) -> reach_mark::Model {
        let today = self.clock_now().to_zoned(TimeZone::UTC).date();
        let by_day = sequence.anchor != Anchor::Entry || sequence.again != carillon_domain::Again::Never;
        reach_mark::Model {
            campaign_id: campaign.campaign_id.clone(),
            sequence: sequence.name.clone(),
            version_id: campaign.version_id.clone(),
            day: if by_day { today.to_string() } else { String::new() },
        }
    }

    /// Enrolls whoever is in reach of a sequence; of those that changed alone, where there are some.
    async fn enroll_in_reach(
        &self,
        campaign: &LoadedCampaign,
        sequence: &Sequence,
        only: Option<&[String]>,
        report: &mut PlanReport,
    ) -> Result<()> {
        let now = self.clock_now();
        let window = Window::of(sequence, campaign.definition.grouping.window_days, now);
        let Some(dates) = window.dates(sequence) else { return Ok(()) };
        let entered = window.entered(sequence, now);
        let (campaign_id, name) = (campaign.campaign_id.as_str(), sequence.name.as_str());
        let mut reach = Reach { campaign_id, sequence: name, dates, entered, only, after: None, limit: PAGE };
        loop {
            count_what_grew(&self.parts.store).await;
            reach.after = match &campaign.definition.audience.of {
                AudienceOf::Customers => self.enroll_customers(campaign, sequence, &window, &reach, report).await?,
                AudienceOf::Records { kind } => {
                    self.enroll_records(campaign, sequence, &window, &reach, kind, report).await?
                }
            };
            if reach.after.is_none() {
                return Ok(());
            }
        }
    }

    async fn enroll_records(
        &self,
        campaign: &LoadedCampaign,
        sequence: &Sequence,
        window: &Window,
        reach: &Reach<'_>,
        kind: &str,
        report: &mut PlanReport,
    ) -> Result<PageEnd> {
        let rows = carillon_store::reach::records(self.parts.store.connection(), reach, kind).await?;
        let end = place_after(rows.len(), rows.last().map(|(row, date)| (date.clone(), row.id.clone())));
        let ids: Vec<String> = rows.iter().map(|(record, _)| record.customer_id.clone()).collect();
        let holders = self.customers_by_id(&ids).await?;
        let (mut candidates, mut unreadable) = (Vec::new(), Vec::new());
        for (record, date) in rows {
            let Some(holder) = holders.get(&record.customer_id) else { continue };
            let Some(date) = window.anchor(sequence, &date) else { continue };
            match judge(&campaign.rules, holder, Some(&record))? {
                Verdict::Unwanted => {}
                Verdict::Unreadable(faults) => unreadable.push(self.kept_out(campaign, &record, &faults)),
                Verdict::Wanted(_) => candidates.push(Candidate { date, record, customer: holder.clone() }),
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
        window: &Window,
        reach: &Reach<'_>,
        report: &mut PlanReport,
    ) -> Result<PageEnd> {
        let now = self.clock_now();
        let rows = carillon_store::reach::customers(self.parts.store.connection(), reach).await?;
        let end = place_after(rows.len(), rows.last().map(|(row, date)| (date.clone(), row.id.clone())));
        let mut entering = Vec::new();
        for (customer, date) in rows {
            let Some(anchor) = window.anchor(sequence, &date) else { continue };
            if let Verdict::Wanted(_) = judge(&campaign.rules, &customer, None)? {
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
        let first = first_step(sequence, anchor, &self.whereabouts(customer), now)?;
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
            waits_until: None,
            state: first.state.into(),
            reason: first.reason.into(),
            created_at: now.as_millisecond(),
            updated_at: now.as_millisecond(),
            hold_id: None,
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
pub(crate) fn first_step(sequence: &Sequence, anchor: Date, place: &Whereabouts<'_>, now: Timestamp) -> Result<First> {
    let next = next_step(sequence, None, anchor, place, now);
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
