//! Claiming: deliveries come under our lease, and what a dead worker left in doubt is told before it is tried again.

use std::collections::HashMap;
use std::sync::Arc;

use carillon_domain::{Channel, DeliveryState, EventId, MessageClass, PublicToken, UncertainPolicy};
use carillon_store::delivery::Settlement;
use carillon_store::entity::{delivery, event};
use carillon_store::{communication, delivery as deliveries};
use serde_json::json;

use super::Claimed;
use crate::{Engine, Result};

/// What the timeline says about a hand-over nobody saw the end of.
const DOUBT: &str = "the worker stopped between hand-over and record; sent again with the same Message-ID";

impl Engine {
    /// Claims those of `ids` that are free, each with its communication and customer. None when nothing was free.
    pub(super) async fn claim(&self, ids: &[String]) -> Result<Option<(String, Vec<Claimed>)>> {
        let token = PublicToken::mint(self.entropy()).to_string();
        let tx = self.parts.store.begin_write().await?;
        let database_now_ms = deliveries::database_now_ms(&tx).await?;
        let claim = deliveries::Claim {
            ids,
            token: &token,
            now_ms: self.now_ms(),
            database_now_ms,
            lease_until: database_now_ms + self.settings().lease_seconds * 1_000,
        };
        let mut rows = deliveries::claim(&tx, &claim).await?;
        let in_doubt: Vec<delivery::Model> =
            rows.iter().filter(|row| row.state == DeliveryState::Started.as_str()).cloned().collect();
        if !in_doubt.is_empty() {
            let ids: Vec<String> = in_doubt.iter().map(|row| row.id.clone()).collect();
            deliveries::doubt_open_attempts(&tx, &ids, DOUBT, self.now_ms()).await?;
            deliveries::restart(&tx, &token, &ids).await?;
            let told = in_doubt.iter().map(|row| self.doubt_event(row)).collect();
            carillon_store::event::insert(&tx, told).await?;
        }
        let kept: Vec<_> =
            in_doubt.iter().filter(|row| is_not_known_again(row)).map(|row| self.kept_in_doubt(row)).collect();
        if !kept.is_empty() {
            deliveries::settle(&tx, &token, &kept).await?;
        }
        tx.commit().await?;
        rows.retain(|row| !kept.iter().any(|it| it.delivery_id == row.id));
        if rows.is_empty() {
            return Ok(None);
        }
        Ok(Some((token, self.with_sources(rows).await?)))
    }

    fn doubt_event(&self, row: &delivery::Model) -> event::Model {
        let now = self.clock_now();
        event::Model {
            id: EventId::mint(now, self.entropy()).to_string(),
            at: now.as_millisecond(),
            kind: "delivery-uncertain".into(),
            customer_id: None,
            communication_id: Some(row.communication_id.clone()),
            delivery_id: Some(row.id.clone()),
            enrollment_id: None,
            actor: "system".into(),
            detail: json!({ "reason": DOUBT }),
        }
    }

    /// What nobody could know again would go out twice: a person decides.
    fn kept_in_doubt(&self, row: &delivery::Model) -> Settlement {
        Settlement {
            delivery_id: row.id.clone(),
            attempt_id: None,
            is_unmade: false,
            state: DeliveryState::Held.as_str().to_owned(),
            reason: "the worker stopped between hand-over and record; send it again or cancel it".to_owned(),
            due_at: None,
            outcome: None,
            code: None,
            reply: None,
            now_ms: self.now_ms(),
            is_final: false,
            setback: None,
            receipt: None,
            silent_at: None,
        }
    }

    async fn with_sources(&self, rows: Vec<delivery::Model>) -> Result<Vec<Claimed>> {
        let db = self.parts.store.connection();
        let ids: Vec<String> = rows.iter().map(|row| row.communication_id.clone()).collect();
        let communications: HashMap<_, _> =
            communication::by_ids(db, &ids).await?.into_iter().map(|row| (row.id.clone(), Arc::new(row))).collect();
        let customers: Vec<String> = communications.values().map(|row| row.customer_id.clone()).collect();
        let customers = self.customers_by_id(&customers).await?;
        let customers: HashMap<_, _> = customers.into_iter().map(|(id, row)| (id, Arc::new(row))).collect();
        let claimed = rows.into_iter().filter_map(|delivery| {
            let communication = Arc::clone(communications.get(&delivery.communication_id)?);
            let customer = Arc::clone(customers.get(&communication.customer_id)?);
            Some(Claimed { delivery, communication, customer })
        });
        Ok(claimed.collect())
    }
}

/// Whether a second hand-over on its channel is not known as the same.
fn is_not_known_again(row: &delivery::Model) -> bool {
    let channel = row.channel.parse().unwrap_or(Channel::Email);
    MessageClass::Transactional.when_uncertain(channel) == UncertainPolicy::Hold
}
