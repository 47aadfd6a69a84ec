//! Placing a hold: on a customer, on one of their paths, or on one message.

use carillon_domain::hold::{read_reason, read_until};
use carillon_domain::{DeliveryState, HoldId, HoldTarget};
use carillon_store::entity::hold;
use carillon_store::hold::Kept;
use carillon_store::{WriteTransaction, hold as holds, volume};
use jiff::Timestamp;
use serde_json::json;

use super::subject::Subject;
use super::{HoldRefused, fault, take_turns};
use crate::plan::zone_of;
use crate::{Engine, EngineError, Person, Result};

impl Engine {
    /// Keeps back everything that is planned for a customer. `until` is a day on the customer's calendar, or empty.
    pub async fn hold_customer(&self, id: &str, until: &str, reason: &str, by: &Person) -> Result<String> {
        self.hold(HoldTarget::Customer, id, until, reason, by).await
    }

    /// Stops the steps of an enrollment, and keeps back what of it waits.
    pub async fn hold_enrollment(&self, id: &str, until: &str, reason: &str, by: &Person) -> Result<String> {
        self.hold(HoldTarget::Enrollment, id, until, reason, by).await
    }

    /// Keeps one message back, whoever wanted it sent.
    pub async fn hold_delivery(&self, id: &str, until: &str, reason: &str, by: &Person) -> Result<String> {
        self.hold(HoldTarget::Delivery, id, until, reason, by).await
    }

    /// Places a hold on anything that can have one. Returns its id.
    pub async fn hold(&self, target: HoldTarget, id: &str, until: &str, reason: &str, by: &Person) -> Result<String> {
        let now = self.clock_now();
        let tx = self.parts.store.begin_write().await?;
        take_turns(&tx).await?;
        let subject = Subject::find(&tx, target, id).await?;
        let (until, reason) = read(until, reason, &subject, now)?;
        if let Some(open) = holds::open_on(&tx, std::slice::from_ref(&subject.id)).await?.remove(id) {
            return Err(HoldRefused::HeldAlready { by: open.created_by, reason: open.reason }.into());
        }
        subject.may_be_held(&tx).await?;
        let row = hold::Model {
            id: HoldId::mint(now, self.entropy()).to_string(),
            target: target.as_str().to_owned(),
            target_id: subject.id.clone(),
            until_ms: until.map(Timestamp::as_millisecond),
            reason,
            created_by: by.id.clone(),
            created_at: now.as_millisecond(),
            ended_at: None,
            ended_by: None,
        };
        let detail = json!({
            "target": row.target, "reason": row.reason,
            "until": until.map(|at| at.to_string()).unwrap_or_default(),
        });
        let hold_id = row.id.clone();
        if !holds::insert(&tx, row).await? {
            return Err(EngineError::Conflict("somebody has put it on hold just now; look again".into()));
        }
        keep_back(&tx, &subject, &hold_id).await?;
        let told = subject.event(self, "held", &by.id, now, detail);
        carillon_store::event::insert(&tx, vec![told]).await?;
        tx.commit().await?;
        Ok(hold_id)
    }
}

impl Subject {
    /// What is over, or going just now, cannot be kept back.
    async fn may_be_held(&self, tx: &WriteTransaction) -> Result<()> {
        let refused = match (&self.enrollment, &self.delivery) {
            (Some(row), _) if row.state != "active" => {
                holds::planned_by_enrollment(tx, &row.id).await?.is_empty().then_some(HoldRefused::Over)
            }
            (_, Some(row)) => match row.state.parse().unwrap_or(DeliveryState::Held) {
                DeliveryState::Started => Some(HoldRefused::Going),
                DeliveryState::Claimed => None,
                state => (!state.is_waiting()).then_some(HoldRefused::Over),
            },
            _ => None,
        };
        refused.map_or(Ok(()), |refused| Err(refused.into()))
    }
}

/// What was typed, or every field that is not usable.
fn read(until: &str, reason: &str, subject: &Subject, now: Timestamp) -> Result<(Option<Timestamp>, String)> {
    let zone = zone_of(&subject.customer);
    match (read_until(until, &zone, now), read_reason(reason)) {
        (Ok(until), Ok(reason)) => Ok((until, reason)),
        (until, reason) => {
            let faults = [reason.err(), until.err()].into_iter().flatten();
            Err(EngineError::Invalid(faults.map(fault).collect()))
        }
    }
}

/// Takes back what was let go and has not begun, and says on everything it keeps back which hold that is.
async fn keep_back(tx: &WriteTransaction, subject: &Subject, hold_id: &str) -> Result<()> {
    let ids = match subject.target {
        HoldTarget::Customer => {
            holds::mark_customer(tx, &subject.id, Some(hold_id)).await?;
            holds::planned_for_customer(tx, &subject.id).await?
        }
        HoldTarget::Enrollment => {
            holds::mark_enrollment(tx, &subject.id, Some(hold_id)).await?;
            holds::planned_by_enrollment(tx, &subject.id).await?
        }
        HoldTarget::Delivery => vec![subject.id.clone()],
    };
    volume::recall(tx, &ids).await?;
    mark_nearest(tx, holds::kept_of(tx, &ids).await?).await
}

/// Says on each delivery which open hold is the nearest, or that none is left.
pub(super) async fn mark_nearest(tx: &WriteTransaction, kept: Vec<Kept>) -> Result<()> {
    for (hold, ids) in super::nearest(tx, &kept).await? {
        holds::mark_deliveries(tx, &ids, hold.as_deref()).await?;
    }
    Ok(())
}
