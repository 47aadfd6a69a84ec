//! Ending a hold: what it kept back may go again, unless another hold keeps it.

use std::sync::Arc;

use carillon_domain::HoldTarget;
use carillon_store::enrollment::Advance;
use carillon_store::entity::{customer, enrollment, hold};
use carillon_store::{WriteTransaction, hold as holds};
use serde_json::json;

use super::place::mark_nearest;
use super::subject::Subject;
use super::{HoldRefused, take_turns};
use crate::campaign::LoadedCampaign;
use crate::plan::first_step;
use crate::{Engine, EngineError, Person, Result};

/// Holds ended in one transaction.
const SLICE: u64 = 100;

impl Engine {
    /// Ends a hold. Messages may go again at once, and steps are planned at the next tick.
    pub async fn end_hold(&self, id: &str, by: &Person) -> Result<()> {
        let campaigns = self.active_campaigns().await?;
        let tx = self.parts.store.begin_write().await?;
        take_turns(&tx).await?;
        let row = holds::by_id(&tx, id).await?.ok_or(EngineError::NotFound)?;
        if !self.end_one(&tx, &row, &campaigns, &by.id).await? {
            return Err(HoldRefused::NotHeld.into());
        }
        tx.commit().await?;
        self.release_now().await;
        Ok(())
    }

    /// Ends holds whose time has come, and those on what is settled by now. Returns how many.
    pub(crate) async fn end_due_holds(&self) -> Result<u64> {
        let mut ended = 0;
        loop {
            let now_ms = self.now_ms();
            if holds::to_end(self.parts.store.connection(), now_ms, 1).await?.is_empty() {
                return Ok(ended);
            }
            let campaigns = self.active_campaigns().await?;
            let tx = self.parts.store.begin_write().await?;
            take_turns(&tx).await?;
            for row in holds::to_end(&tx, now_ms, SLICE).await? {
                ended += u64::from(self.end_one(&tx, &row, &campaigns, "system").await?);
            }
            tx.commit().await?;
        }
    }

    /// Ends one; false where it has ended already. The campaigns were read before the transaction: whoever holds the turns
    /// waits for no second connection.
    pub(super) async fn end_one(
        &self,
        tx: &WriteTransaction,
        row: &hold::Model,
        campaigns: &[Arc<LoadedCampaign>],
        by: &str,
    ) -> Result<bool> {
        let now = self.clock_now();
        if !holds::end(tx, &row.id, by, now.as_millisecond()).await? {
            return Ok(false);
        }
        let target = row.target.parse().map_err(|e| EngineError::internal("a stored hold", e))?;
        let subject = Subject::find(tx, target, &row.target_id).await?;
        let mut passed = String::new();
        match target {
            HoldTarget::Customer => holds::mark_customer(tx, &row.target_id, None).await?,
            HoldTarget::Enrollment => {
                holds::mark_enrollment(tx, &row.target_id, None).await?;
                if let Some(enrollment) = &subject.enrollment {
                    passed = self.pass_late(tx, enrollment, &subject.customer, campaigns).await?.unwrap_or_default();
                }
            }
            HoldTarget::Delivery => {}
        }
        mark_nearest(tx, holds::kept_by(tx, &row.id).await?).await?;
        let detail = json!({ "target": row.target, "reason": row.reason, "passed": passed });
        let told = subject.event(self, "hold-ended", by, now, detail);
        carillon_store::event::insert(tx, vec![told]).await?;
        Ok(true)
    }

    /// Passes over the step that is too late by its grace, and those behind it that are as well. Returns its name.
    async fn pass_late(
        &self,
        tx: &WriteTransaction,
        row: &enrollment::Model,
        customer: &customer::Model,
        campaigns: &[Arc<LoadedCampaign>],
    ) -> Result<Option<String>> {
        let Some((step, due_at)) = row.next_step.clone().zip(row.next_due_at) else { return Ok(None) };
        let campaign = campaigns.iter().find(|it| it.campaign_id == row.campaign_id);
        let Some(sequence) = campaign.and_then(|it| it.definition.sequence(&row.sequence)) else { return Ok(None) };
        let now = self.clock_now();
        let anchor = row.anchor.as_deref().and_then(|day| day.parse().ok());
        let Some(anchor) = anchor.filter(|_| i128::from(now.as_millisecond() - due_at) > sequence.grace.as_millis())
        else {
            return Ok(None);
        };
        // Whatever comes before a step that is too late is too late as well.
        let next = first_step(sequence, anchor, &self.whereabouts(customer), now)?;
        let advance = Advance {
            waits_until: None,
            id: row.id.clone(),
            seen_step: row.next_step.clone(),
            next: next.next,
            anchor: None,
            state: next.state,
            reason: format!("{step} became too late while it was on hold"),
            now_ms: now.as_millisecond(),
        };
        carillon_store::enrollment::advance(tx, advance).await?;
        Ok(Some(step))
    }
}
