//! Entering by hand: a person puts a customer on a sequence, today.

use carillon_domain::{AudienceOf, EventId};
use carillon_store::entity::event;
use serde_json::json;

use super::enter::{Entering, records_of, wanted};
use super::{Happened, OutsideEvent, Told, check, once, whom};
use crate::{Engine, EngineError, FieldFault, Result};

/// The event a person makes by doing so.
const BY_HAND: &str = "enrolled-by-hand";

impl Engine {
    /// Puts a customer, with the record named or all that the campaign is for, on a sequence that can begin today.
    /// `who` is named as events name them, with a key that puts nobody there twice; its own name is not looked at.
    ///
    /// # Errors
    /// Invalid, by field: no such campaign, sequence, customer or record; a sequence that counts from a date, which whoever
    /// has that date enters without anybody's doing; somebody the campaign is not for, or who may not enter again; a key
    /// that was told with something else.
    pub async fn enroll_by_hand(
        &self,
        campaign: &str,
        sequence: &str,
        who: &OutsideEvent,
        actor: &str,
    ) -> Result<Happened> {
        check::check_whom(who)?;
        let unfit = |field, detail: &str| EngineError::Invalid(vec![FieldFault::new(field, "fault-unknown", detail)]);
        let campaigns = self.active_campaigns().await?;
        let found = campaigns.iter().find(|it| it.definition.name == campaign);
        let found = found.ok_or_else(|| unfit("campaign", campaign))?;
        let path = found.definition.sequence(sequence).filter(|it| it.anchor.takes_by_hand());
        let path = path.ok_or_else(|| unfit("sequence", sequence))?;
        let _turn = self.turns.lock().await;
        let now = self.clock_now();
        let tx = self.parts.store.begin_write().await?;
        carillon_store::group::take_turn(&tx).await?;
        let event_id = EventId::mint(now, self.entropy()).to_string();
        let hash = once::content_hash(who, &[campaign, sequence]);
        if let Some(known) = once::keep(&tx, &who.key, &event_id, hash).await? {
            return Ok(known);
        }
        let (customer, record) = whom(&tx, who).await?;
        let told =
            Told { name: BY_HAND, event_id: &event_id, customer: &customer, record: record.as_ref(), now, actor };
        let records = match &found.definition.audience.of {
            AudienceOf::Customers => Vec::new(),
            AudienceOf::Records { kind } => records_of(&tx, &told, kind).await?,
        };
        let records = wanted(found, &told, records)?.ok_or_else(|| unfit("customer", &customer.external_id))?;
        let mut done = Happened { event_id: event_id.clone(), ..Happened::default() };
        let entering = Entering { campaign: found, sequence: path, customer_id: &customer.id, records: &records };
        let line = by_hand_event(&told, &found.definition.title, sequence);
        carillon_store::event::insert(&tx, vec![line]).await?;
        self.begin(&tx, &told, &entering, &mut done).await?;
        if done.started == 0 {
            return Err(unfit("customer", &customer.external_id));
        }
        tx.commit().await?;
        Ok(done)
    }
}

fn by_hand_event(told: &Told<'_>, campaign: &str, sequence: &str) -> event::Model {
    event::Model {
        id: told.event_id.to_owned(),
        at: told.now.as_millisecond(),
        kind: BY_HAND.into(),
        customer_id: Some(told.customer.id.clone()),
        communication_id: None,
        delivery_id: None,
        enrollment_id: None,
        actor: told.actor.to_owned(),
        detail: json!({ "campaign": campaign, "to": sequence }),
    }
}
