//! Holds as pages show them: who keeps what back, why and until when.

use std::collections::BTreeMap;

use carillon_domain::{DeliveryState, HoldTarget};
use carillon_store::entity::{delivery, hold};
use carillon_store::{enrollment as enrollments, hold as holds};
use jiff::Timestamp;

use super::subject::Subject;
use crate::care::instant;
use crate::{Engine, EngineError, Result};

/// Holds shown at once.
const SHOWN: u64 = 200;

/// An open hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HoldView {
    /// `hld_…`
    pub id: String,
    /// What it is on.
    pub target: HoldTarget,
    /// Who placed it, by name.
    pub by: String,
    /// Why, in that person's words.
    pub reason: String,
    /// Since when.
    pub since: Timestamp,
    /// When it ends by itself; none where a person ends it.
    pub until: Option<Timestamp>,
}

/// What is, or could be, on hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HoldSubject {
    /// What kind of thing.
    pub target: HoldTarget,
    /// Its id.
    pub id: String,
    /// Whose it is: `cus_…`, and the name.
    pub customer: (String, String),
    /// The title of the campaign, where it is a path or a message of one.
    pub campaign: String,
    /// The step that comes next on the path, or that the message is of.
    pub step: String,
    /// The subject of the message, where it is one.
    pub subject: String,
    /// `com_…` of the message, where it is one.
    pub communication_id: Option<String>,
    /// The zone times are told in: the customer's.
    pub time_zone: String,
}

/// An open hold with what it is on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HoldRow {
    /// The hold.
    pub hold: HoldView,
    /// What it is on.
    pub on: HoldSubject,
}

/// A path somebody is on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EnrollmentView {
    /// `enr_…`
    pub id: String,
    /// The title of the campaign.
    pub campaign: String,
    /// Which of its paths.
    pub sequence: String,
    /// The step that comes next, and when.
    pub next: Option<(String, Timestamp)>,
    /// Messages of it that have not gone.
    pub waiting: u64,
    /// The hold on it.
    pub hold: Option<HoldView>,
}

impl Engine {
    /// Every open hold, the newest first.
    pub async fn holds(&self) -> Result<Vec<HoldRow>> {
        let rows = holds::open(self.parts.store.connection(), SHOWN).await?;
        let on: Vec<(HoldTarget, String)> =
            rows.iter().map(|row| Ok((target_of(row)?, row.target_id.clone()))).collect::<Result<_>>()?;
        let mut found = Vec::with_capacity(rows.len());
        for (hold, (target, id)) in self.hold_views(rows).await?.into_iter().zip(on) {
            found.push(HoldRow { hold, on: self.hold_subject(target, &id).await? });
        }
        Ok(found)
    }

    /// How many things are on hold.
    pub async fn count_holds(&self) -> Result<u64> {
        Ok(holds::count_open(self.parts.store.connection()).await?)
    }

    /// What a form for a hold is about.
    pub async fn hold_subject(&self, target: HoldTarget, id: &str) -> Result<HoldSubject> {
        let db = self.parts.store.connection();
        let found = Subject::find(db, target, id).await?;
        let (mut campaign, mut step, mut subject) = (String::new(), String::new(), String::new());
        if let Some(row) = &found.enrollment {
            campaign = self.titles().await?.remove(&row.campaign_id).unwrap_or_default();
            step = row.next_step.clone().unwrap_or_default();
        }
        if let Some(row) = &found.communication {
            campaign.clone_from(&self.load_version(&row.campaign_version_id).await?.definition.title);
            step.clone_from(&row.step);
            subject = self.subject_of(row).await;
        }
        Ok(HoldSubject {
            target,
            id: found.id,
            campaign,
            step,
            subject,
            communication_id: found.communication.map(|row| row.id),
            time_zone: found.customer.time_zone,
            customer: (found.customer.id, found.customer.display_name),
        })
    }

    /// The open hold on a thing.
    pub(crate) async fn hold_on(&self, id: &str) -> Result<Option<HoldView>> {
        let mut open = holds::open_on(self.parts.store.connection(), &[id.to_owned()]).await?;
        Ok(self.hold_views(open.remove(id).into_iter().collect()).await?.pop())
    }

    /// Everything that keeps a waiting delivery back, the nearest first.
    pub(crate) async fn holds_on_delivery(&self, row: &delivery::Model) -> Result<Vec<HoldView>> {
        let state = row.state.parse().unwrap_or(DeliveryState::Held);
        if row.hold_id.is_none() || !state.is_waiting() {
            return Ok(Vec::new());
        }
        let db = self.parts.store.connection();
        let kept = holds::kept_of(db, std::slice::from_ref(&row.id)).await?;
        let levels: Vec<String> = kept.iter().flat_map(super::levels_of).collect();
        let mut open = holds::open_on(db, &levels).await?;
        self.hold_views(levels.iter().filter_map(|id| open.remove(id)).collect()).await
    }

    /// The paths a customer is on, with what comes next.
    pub(crate) async fn enrollment_views(&self, customer_id: &str) -> Result<Vec<EnrollmentView>> {
        let db = self.parts.store.connection();
        let rows = enrollments::open_of_customer(db, customer_id).await?;
        if rows.is_empty() {
            return Ok(Vec::new());
        }
        let titles = self.titles().await?;
        let mut views = Vec::with_capacity(rows.len());
        for row in rows {
            let waiting = holds::planned_by_enrollment(db, &row.id).await?.len() as u64;
            views.push(EnrollmentView {
                campaign: titles.get(&row.campaign_id).cloned().unwrap_or_default(),
                sequence: row.sequence,
                next: row.next_step.zip(row.next_due_at).map(|(step, at)| (step, instant(at))),
                waiting,
                hold: self.hold_on(&row.id).await?,
                id: row.id,
            });
        }
        Ok(views)
    }

    async fn titles(&self) -> Result<BTreeMap<String, String>> {
        let all = carillon_store::campaign::all(self.parts.store.connection()).await?;
        Ok(all.into_iter().map(|row| (row.id, row.title)).collect())
    }

    async fn hold_views(&self, rows: Vec<hold::Model>) -> Result<Vec<HoldView>> {
        let names = self.person_names(rows.iter().map(|row| row.created_by.as_str())).await?;
        let view = |row: hold::Model| {
            Ok(HoldView {
                target: target_of(&row)?,
                by: names.get(&row.created_by).cloned().unwrap_or(row.created_by),
                reason: row.reason,
                since: instant(row.created_at),
                until: row.until_ms.map(instant),
                id: row.id,
            })
        };
        rows.into_iter().map(view).collect()
    }
}

fn target_of(row: &hold::Model) -> Result<HoldTarget> {
    row.target.parse().map_err(|e| EngineError::internal("a stored hold", e))
}
