//! Settling: what an outcome makes of a delivery, written with its event in one transaction.

use std::collections::HashSet;

use carillon_channels::Answer;
use carillon_channels::inbound::setback_of_refusal;
use carillon_domain::{AttemptOutcome, Channel, DeliveryState, EventId, MessageClass, Setback, SettleRules, settle};
use carillon_store::WriteTransaction;
use carillon_store::delivery::Settlement;
use carillon_store::entity::event;
use jiff::Timestamp;
use serde_json::json;

use super::compose::Held;
use super::hand_over::HandedOver;
use super::{Claimed, DeliverReport};
use crate::happen::{Listening, Told, Within};
use crate::ladder::Fallen;
use crate::{Engine, EngineError, Result};

impl Engine {
    /// Records a group of outcomes.
    pub(super) async fn record(&self, token: &str, group: &[HandedOver], report: &mut DeliverReport) -> Result<()> {
        let (mut settlements, mut told) = (Vec::with_capacity(group.len()), Vec::with_capacity(group.len()));
        let mut states = Vec::with_capacity(group.len());
        for one in group {
            let (state, settlement) = self.settlement_of(one).await?;
            states.push(state);
            // That it waits stands with the delivery. It may wait a hundred times, which is nothing that happened.
            if one.answer.outcome.is_attempt() {
                told.push(self.delivery_event(&one.claimed, state, &settlement.reason));
            }
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
        // Behind what campaigns want: a path that ends by the bounce needs no other rung.
        self.all_fall(&tx, &settlements, &ours, group).await?;
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

    /// What was refused for good moves down its ladder.
    async fn all_fall(
        &self,
        tx: &WriteTransaction,
        settlements: &[Settlement],
        ours: &HashSet<String>,
        group: &[HandedOver],
    ) -> Result<()> {
        let mut fallen: Vec<Fallen<'_>> = Vec::new();
        for (settlement, one) in settlements.iter().zip(group).filter(|(it, _)| ours.contains(&it.delivery_id)) {
            let Some(setback) = settlement.setback.as_deref().and_then(|word| word.parse().ok()) else { continue };
            let (delivery, communication) = (&one.claimed.delivery, &*one.claimed.communication);
            let reason = settlement.reason.clone();
            fallen.push(Fallen { delivery, communication, setback: Some(setback), reason });
        }
        self.fall(tx, &fallen).await
    }

    /// When silence moves on what was accepted; none where the rung does not say.
    async fn silent_at(&self, claimed: &Claimed, state: DeliveryState) -> Result<Option<i64>> {
        if state != DeliveryState::Accepted || claimed.delivery.ladder != 0 {
            return Ok(None);
        }
        let campaign = self.load_version(&claimed.communication.campaign_version_id).await?;
        let step = campaign.definition.steps().map(|(_, step)| step).find(|it| it.name == claimed.communication.step);
        let rung = usize::try_from(claimed.delivery.rung).ok().and_then(|at| step?.ladder().get(at));
        let until = rung.and_then(|rung| rung.silence).and_then(|wait| self.clock_now().checked_add(wait).ok());
        Ok(until.map(Timestamp::as_millisecond))
    }

    async fn settlement_of(&self, one: &HandedOver) -> Result<(DeliveryState, Settlement)> {
        let now = self.clock_now();
        let attempts = u32::try_from(one.claimed.delivery.attempts + 1).unwrap_or(u32::MAX);
        let class: MessageClass = one.claimed.communication.class.parse().unwrap_or(MessageClass::Transactional);
        let mut jitter = [0];
        self.entropy().fill(&mut jitter);
        let rules = SettleRules {
            schedule: &self.settings().retry,
            when_uncertain: class.when_uncertain(one.claimed.channel()),
            jitter: jitter[0],
        };
        let settled = settle(DeliveryState::Started, &one.answer.outcome, attempts, now, rules)
            .map_err(|e| EngineError::internal("settling a delivery", e))?;
        let setback = (settled.state == DeliveryState::Rejected).then(|| setback_of(&one.claimed, &one.answer));
        let settlement = Settlement {
            delivery_id: one.claimed.delivery.id.clone(),
            attempt_id: Some(one.attempt_id.clone()),
            is_unmade: !one.answer.outcome.is_attempt(),
            state: settled.state.as_str().to_owned(),
            reason: settled.reason,
            due_at: settled.next_at.map(Timestamp::as_millisecond),
            outcome: Some(one.answer.outcome.kind().to_owned()),
            code: one.answer.outcome.code().map(i32::from),
            reply: Some(one.answer.outcome.reply().to_owned()),
            now_ms: now.as_millisecond(),
            is_final: settled.next_at.is_none(),
            setback: setback.map(|it| it.as_str().to_owned()),
            receipt: one.answer.receipt.clone(),
            silent_at: self.silent_at(&one.claimed, settled.state).await?,
        };
        Ok((settled.state, settlement))
    }

    /// The settlement of a delivery that may not leave the house.
    pub(super) fn settlement_held(&self, one: &Held) -> Settlement {
        Settlement {
            delivery_id: one.claimed.delivery.id.clone(),
            attempt_id: None,
            is_unmade: false,
            state: one.state().as_str().to_owned(),
            reason: one.reason.clone(),
            due_at: None,
            outcome: None,
            code: None,
            reply: None,
            now_ms: self.now_ms(),
            is_final: one.moves_on,
            setback: None,
            receipt: None,
            silent_at: None,
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
        && line.detail.get("channel").and_then(serde_json::Value::as_str) == Some(Channel::Email.as_str())
}

/// What a refusal says of the address: what the provider told, or what its reply reads like.
fn setback_of(claimed: &Claimed, answer: &Answer) -> Setback {
    match (answer.setback, &answer.outcome, claimed.channel()) {
        (Some(setback), ..) => setback,
        (None, AttemptOutcome::Rejected { code, reply }, Channel::Email) => setback_of_refusal(*code, reply),
        _ => Setback::Failed,
    }
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
