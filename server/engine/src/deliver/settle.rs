//! Settling: what an outcome makes of a delivery, written with its event in one transaction.

use carillon_domain::{Channel, DeliveryState, EventId, MessageClass, SettleRules, settle};
use carillon_store::WriteTransaction;
use carillon_store::delivery::Settlement;
use carillon_store::entity::event;
use jiff::Timestamp;
use serde_json::json;

use super::compose::Held;
use super::hand_over::HandedOver;
use super::{Claimed, DeliverReport};
use crate::happen::{Listening, Told, Within};
use crate::{Engine, EngineError, Result};

impl Engine {
    /// Records a group of outcomes.
    pub(super) async fn record(&self, token: &str, group: &[HandedOver], report: &mut DeliverReport) -> Result<()> {
        let (mut settlements, mut told) = (Vec::with_capacity(group.len()), Vec::with_capacity(group.len()));
        let mut states = Vec::with_capacity(group.len());
        for one in group {
            let (state, settlement) = self.settlement_of(one)?;
            states.push(state);
            told.push(self.delivery_event(&one.claimed, state, &settlement.reason));
            settlements.push(settlement);
        }
        let any_back = told.iter().any(is_bounce);
        let listening = if any_back { Some(self.listen(Within::EmailBounced).await?) } else { None };
        let tx = self.parts.store.begin_write().await?;
        if let Some(listening) = &listening {
            listening.begin(&tx).await?;
        }
        let ours = carillon_store::delivery::settle(&tx, token, &settlements).await?;
        told.retain(|event| event.delivery_id.as_ref().is_some_and(|id| ours.contains(id)));
        let bounces: Vec<event::Model> = told.iter().filter(|line| is_bounce(line)).cloned().collect();
        carillon_store::event::insert(&tx, told).await?;
        if let Some(listening) = &listening {
            self.bounced(&tx, &bounces, group, listening).await?;
        }
        tx.commit().await?;
        for state in states {
            report.count(state);
        }
        Ok(())
    }

    /// What campaigns want done when mail comes back.
    async fn bounced(
        &self,
        tx: &WriteTransaction,
        bounces: &[event::Model],
        group: &[HandedOver],
        listening: &Listening,
    ) -> Result<()> {
        for line in bounces {
            let whose = group.iter().find(|one| Some(&one.claimed.delivery.id) == line.delivery_id.as_ref());
            if let Some(one) = whose {
                let told = Told::of(Within::EmailBounced, line, &one.claimed.customer)?;
                self.happened_within(tx, &told, listening).await?;
            }
        }
        Ok(())
    }

    fn settlement_of(&self, one: &HandedOver) -> Result<(DeliveryState, Settlement)> {
        let now = self.clock_now();
        let attempts = u32::try_from(one.claimed.delivery.attempts + 1).unwrap_or(u32::MAX);
        let class: MessageClass = one.claimed.communication.class.parse().unwrap_or(MessageClass::Transactional);
        let mut jitter = [0];
        self.entropy().fill(&mut jitter);
        let rules = SettleRules {
            schedule: &self.settings().retry,
            when_uncertain: class.when_uncertain(Channel::Email),
            jitter: jitter[0],
        };
        let settled = settle(DeliveryState::Started, &one.outcome, attempts, now, rules)
            .map_err(|e| EngineError::internal("settling a delivery", e))?;
        let settlement = Settlement {
            delivery_id: one.claimed.delivery.id.clone(),
            attempt_id: Some(one.attempt_id.clone()),
            state: settled.state.as_str().to_owned(),
            reason: settled.reason,
            due_at: settled.next_at.map(Timestamp::as_millisecond),
            outcome: Some(one.outcome.kind().to_owned()),
            code: one.outcome.code().map(i32::from),
            reply: Some(one.outcome.reply().to_owned()),
            now_ms: now.as_millisecond(),
            is_final: settled.next_at.is_none(),
        };
        Ok((settled.state, settlement))
    }

    /// The settlement of a delivery that may not leave the house.
    pub(super) fn settlement_held(&self, one: &Held) -> Settlement {
        Settlement {
            delivery_id: one.claimed.delivery.id.clone(),
            attempt_id: None,
            state: DeliveryState::Held.as_str().to_owned(),
            reason: one.reason.clone(),
            due_at: None,
            outcome: None,
            code: None,
            reply: None,
            now_ms: self.now_ms(),
            is_final: false,
        }
    }

    /// The line a settled delivery leaves on the timeline.
    pub(super) fn delivery_event(&self, claimed: &Claimed, state: DeliveryState, reason: &str) -> event::Model {
        let now = self.clock_now();
        event::Model {
            id: EventId::mint(now, self.entropy()).to_string(),
            at: now.as_millisecond(),
            kind: format!("delivery-{}", state.as_str()),
            customer_id: Some(claimed.customer.id.clone()),
            communication_id: Some(claimed.communication.id.clone()),
            delivery_id: Some(claimed.delivery.id.clone()),
            enrollment_id: claimed.communication.enrollment_id.clone(),
            actor: "system".into(),
            detail: json!({
                "reason": reason, "language": claimed.delivery.language, "channel": claimed.delivery.channel,
            }),
        }
    }
}

fn is_bounce(line: &event::Model) -> bool {
    line.kind == Within::EmailBounced.kind()
}

impl DeliverReport {
    fn count(&mut self, state: DeliveryState) {
        match state {
            DeliveryState::Accepted => self.accepted += 1,
            DeliveryState::Deferred => self.deferred += 1,
            DeliveryState::Rejected => self.rejected += 1,
            DeliveryState::Uncertain => self.uncertain += 1,
            _ => self.held += 1,
        }
    }
}
