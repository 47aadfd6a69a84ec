//! Ending for good: a path with what of it has not gone, or one message that nobody has begun to hand over.

use std::sync::Arc;

use carillon_domain::{DeliveryState, HoldTarget};
use carillon_store::{WriteTransaction, delivery, group, hold as holds, told, volume};
use serde_json::json;

use super::subject::Subject;
use super::{HoldRefused, reason_of, take_turns};
use crate::campaign::LoadedCampaign;
use crate::{Engine, Person, Result};

/// What came of ending a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Cancelled {
    /// Messages that had not gone and were withdrawn.
    pub withdrawn: u64,
}

impl Engine {
    /// Ends an enrollment: no further step, and what of it has not begun to go is withdrawn. Its records are told of no more
    /// for this date; the next one finds them free.
    pub async fn cancel_enrollment(&self, id: &str, reason: &str, by: &Person) -> Result<Cancelled> {
        let reason = reason_of(reason)?;
        let now = self.clock_now();
        let campaigns = self.active_campaigns().await?;
        let tx = self.parts.store.begin_write().await?;
        take_turns(&tx).await?;
        let subject = Subject::find(&tx, HoldTarget::Enrollment, id).await?;
        let waiting = holds::planned_by_enrollment(&tx, id).await?;
        let active = subject.enrollment.as_ref().is_some_and(|row| row.state == "active");
        if !active && waiting.is_empty() {
            return Err(HoldRefused::Over.into());
        }
        volume::recall(&tx, &waiting).await?;
        let withdrawn = delivery::withdraw(&tx, id, &reason, now.as_millisecond()).await?;
        told::forget(&tx, &withdrawn).await?;
        let own = [id.to_owned()];
        let members = group::members(&tx, &own).await?;
        let records: Vec<String> = members.into_iter().map(|(_, record)| record.id).collect();
        group::take_out(&tx, id, &records).await?;
        group::end(&tx, &own, &reason, now.as_millisecond()).await?;
        let done = Cancelled { withdrawn: withdrawn.len() as u64 };
        let sequence = subject.enrollment.as_ref().map(|row| row.sequence.clone());
        let detail = json!({
            "reason": reason, "from": sequence, "campaign": self.campaign_title(&tx, &subject).await?,
            "withdrawn": done.withdrawn,
        });
        let told = subject.event(self, "enrollment-cancelled", &by.id, now, detail);
        carillon_store::event::insert(&tx, vec![told]).await?;
        self.end_holds_on(&tx, &[own.to_vec(), waiting].concat(), &campaigns, by).await?;
        tx.commit().await?;
        Ok(done)
    }

    /// Withdraws a message that waits. One whose hand-over has begun is refused: it may have gone.
    pub async fn cancel_delivery(&self, id: &str, reason: &str, by: &Person) -> Result<()> {
        let reason = reason_of(reason)?;
        let now = self.clock_now();
        let campaigns = self.active_campaigns().await?;
        let tx = self.parts.store.begin_write().await?;
        take_turns(&tx).await?;
        let subject = Subject::find(&tx, HoldTarget::Delivery, id).await?;
        let state = subject.delivery.as_ref().and_then(|row| row.state.parse().ok()).unwrap_or(DeliveryState::Held);
        match state {
            DeliveryState::Started => return Err(HoldRefused::Going.into()),
            state if state.is_settled() => return Err(HoldRefused::Over.into()),
            _ => {}
        }
        let own = [id.to_owned()];
        volume::recall(&tx, &own).await?;
        if !delivery::cancel(&tx, id, &reason, now.as_millisecond()).await? {
            return Err(HoldRefused::Going.into());
        }
        self.forget_unsaid(&tx, &subject).await?;
        let told = subject.event(self, "delivery-cancelled", &by.id, now, json!({ "reason": reason }));
        carillon_store::event::insert(&tx, vec![told]).await?;
        self.end_holds_on(&tx, &own, &campaigns, by).await?;
        tx.commit().await?;
        Ok(())
    }

    /// What nobody got was not told: at the next step its records are new.
    async fn forget_unsaid(&self, tx: &WriteTransaction, subject: &Subject) -> Result<()> {
        let Some(said) = &subject.communication else { return Ok(()) };
        let all = delivery::of_communication(tx, &said.id).await?;
        if all.iter().all(|row| row.state == DeliveryState::Cancelled.as_str()) {
            told::forget(tx, std::slice::from_ref(&said.id)).await?;
        }
        Ok(())
    }

    /// What is ended for good needs no hold any more.
    async fn end_holds_on(
        &self,
        tx: &WriteTransaction,
        ids: &[String],
        campaigns: &[Arc<LoadedCampaign>],
        by: &Person,
    ) -> Result<()> {
        for row in holds::open_on(tx, ids).await?.into_values() {
            self.end_one(tx, &row, campaigns, &by.id).await?;
        }
        Ok(())
    }

    /// The title of the campaign a path belongs to.
    async fn campaign_title(&self, tx: &WriteTransaction, subject: &Subject) -> Result<String> {
        let Some(row) = &subject.enrollment else { return Ok(String::new()) };
        let all = carillon_store::campaign::all(tx).await?;
        Ok(all.into_iter().find(|it| it.id == row.campaign_id).map(|it| it.title).unwrap_or_default())
    }
}
