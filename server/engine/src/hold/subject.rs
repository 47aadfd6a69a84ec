//! What a hold is on, or is to be put on: whose it is, and where its page is.

use carillon_domain::{EventId, HoldTarget};
use carillon_store::entity::{communication, customer, delivery, enrollment, event};
use carillon_store::{ConnectionTrait, delivery as deliveries, enrollment as enrollments};
use jiff::Timestamp;
use serde_json::Value;

use crate::{Engine, EngineError, Result};

/// The rows around a thing that can be put on hold.
pub(super) struct Subject {
    pub(super) target: HoldTarget,
    pub(super) id: String,
    pub(super) customer: customer::Model,
    pub(super) enrollment: Option<enrollment::Model>,
    pub(super) communication: Option<communication::Model>,
    pub(super) delivery: Option<delivery::Model>,
}

impl Subject {
    /// Finds it. An id that is none looks like one that is nobody's.
    pub(super) async fn find(db: &impl ConnectionTrait, target: HoldTarget, id: &str) -> Result<Self> {
        let (mut enrollment, mut communication, mut delivery) = (None, None, None);
        let customer_id = match target {
            HoldTarget::Customer => id.to_owned(),
            HoldTarget::Enrollment => {
                let row = enrollments::by_id(db, id).await?.ok_or(EngineError::NotFound)?;
                enrollment.insert(row).customer_id.clone()
            }
            HoldTarget::Delivery => {
                let row = deliveries::lock(db, id).await?.ok_or(EngineError::NotFound)?;
                let said = carillon_store::communication::by_id(db, &row.communication_id).await?;
                delivery = Some(row);
                communication.insert(said.ok_or(EngineError::NotFound)?).customer_id.clone()
            }
        };
        let customer = carillon_store::customer::by_id(db, &customer_id).await?.ok_or(EngineError::NotFound)?;
        Ok(Self { target, id: id.to_owned(), customer, enrollment, communication, delivery })
    }

    /// A line of the timeline about it.
    pub(super) fn event(
        &self,
        engine: &Engine,
        kind: &str,
        actor: &str,
        now: Timestamp,
        detail: Value,
    ) -> event::Model {
        let said = self.communication.as_ref();
        event::Model {
            id: EventId::mint(now, engine.entropy()).to_string(),
            at: now.as_millisecond(),
            kind: kind.to_owned(),
            customer_id: Some(self.customer.id.clone()),
            communication_id: said.map(|row| row.id.clone()),
            delivery_id: self.delivery.as_ref().map(|row| row.id.clone()),
            enrollment_id: self
                .enrollment
                .as_ref()
                .map(|row| row.id.clone())
                .or(said.and_then(|row| row.enrollment_id.clone())),
            actor: actor.to_owned(),
            detail,
        }
    }
}
