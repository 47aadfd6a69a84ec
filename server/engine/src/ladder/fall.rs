//! A setback: the communication moves down its ladder, is tried again where it is, or is left to a person.

use carillon_domain::ladder::{Descent, descend, first_rung};
use carillon_domain::{Channel, EventId, MessageClass, Rung, Setback};
use carillon_store::WriteTransaction;
use carillon_store::entity::{communication, customer, delivery, event};
use carillon_store::{descent, enrollment};
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use super::address::{Spot, skipped};
use super::{suppression, usable_address};
use crate::volume::{lane_of, row_of};
use crate::{Engine, EngineError, Result};

/// How long a mailbox that could not take a message is left alone.
const SOFT_WAIT: SignedDuration = SignedDuration::from_hours(24);

/// A delivery that did not reach its customer.
pub(crate) struct Fallen<'a> {
    pub(crate) delivery: &'a delivery::Model,
    pub(crate) communication: &'a communication::Model,
    /// None where the rung cannot be used at all any more.
    pub(crate) setback: Option<Setback>,
    /// What the provider, the post or a person said.
    pub(crate) reason: String,
}

impl Engine {
    /// What follows from a setback, in the transaction that settled the delivery. Does nothing a second time.
    pub(crate) async fn fall(&self, tx: &WriteTransaction, fallen: &Fallen<'_>) -> Result<()> {
        let customer = carillon_store::customer::lock(tx, &fallen.communication.customer_id).await?;
        let Some(customer) = customer else { return Ok(()) };
        let customer = self.suppress(tx, customer, fallen).await?;
        let Some(rungs) = self.rungs_below(tx, fallen).await? else { return Ok(()) };
        let class: MessageClass = fallen.communication.class.parse().unwrap_or(MessageClass::Promotional);
        let usable = |channel| usable_address(&customer, channel, class);
        let here = usize::try_from(fallen.delivery.rung).unwrap_or(usize::MAX);
        let soft = self.soft_bounces(tx, fallen).await?;
        let descent = match fallen.setback {
            Some(setback) => descend(&rungs, here, setback, soft, usable),
            None => first_rung(&rungs, here.saturating_add(1), usable).map_or_else(Descent::End, Descent::To),
        };
        match descent {
            Descent::Again => self.try_again(tx, fallen, &customer).await,
            Descent::To(place) => {
                let spot = Spot {
                    ladder: usize::try_from(fallen.delivery.ladder).unwrap_or(0),
                    rung: place.rung,
                    channel: place.channel,
                    address: Ok(place.address),
                    passed: place.passed,
                };
                self.move_down(tx, fallen, &customer, &spot).await
            }
            Descent::End(passed) => self.give_up(tx, fallen, &passed).await,
            Descent::Stays => self.give_up(tx, fallen, &[]).await,
        }
    }

    /// Whether another rung below this one can be used for the customer.
    pub(crate) async fn has_lower_rung(
        &self,
        delivery: &delivery::Model,
        communication: &communication::Model,
        customer: &customer::Model,
    ) -> Result<bool> {
        if delivery.ladder != 0 || !descent::CAUSES.contains(&delivery.cause.as_str()) {
            return Ok(false);
        }
        let rungs = self.rungs_of(communication).await?;
        let class = communication.class.parse().unwrap_or(MessageClass::Promotional);
        let below = usize::try_from(delivery.rung).unwrap_or(usize::MAX).saturating_add(1);
        Ok(first_rung(&rungs, below, |channel| usable_address(customer, channel, class)).is_ok())
    }

    /// The ladder of the step a communication was said at; empty where the campaign no longer has it.
    async fn rungs_of(&self, communication: &communication::Model) -> Result<Vec<Rung>> {
        let campaign = self.load_version(&communication.campaign_version_id).await?;
        let step = campaign.definition.steps().map(|(_, step)| step).find(|it| it.name == communication.step);
        Ok(step.map_or_else(Vec::new, |step| step.ladder().to_vec()))
    }

    /// Marks the address that was used, where it leads nowhere.
    async fn suppress(
        &self,
        tx: &WriteTransaction,
        mut customer: customer::Model,
        fallen: &Fallen<'_>,
    ) -> Result<customer::Model> {
        let condemning = fallen.setback.filter(|it| it.condemns_address() && !fallen.delivery.address.is_empty());
        let Some(setback) = condemning else { return Ok(customer) };
        let now = self.clock_now();
        if let Some(list) = suppression::with(&customer, fallen.delivery, setback, now) {
            carillon_store::customer::set_suppressions(tx, &customer.id, list.clone()).await?;
            customer.suppressions = list;
            let detail = json!({ "channel": fallen.delivery.channel, "setback": fallen.setback });
            self.tell_of(tx, fallen, &fallen.delivery.id, "address-suppressed", detail).await?;
        }
        Ok(customer)
    }

    /// The rungs of the ladder it stood on; none where nothing is to follow: it was asked for by a person, it has gone on
    /// already, or what it tells is no longer so.
    async fn rungs_below(&self, tx: &WriteTransaction, fallen: &Fallen<'_>) -> Result<Option<Vec<Rung>>> {
        let row = fallen.delivery;
        // What is used besides a ladder stands alone: whatever becomes of it, nothing follows.
        if row.ladder != 0 || !descent::CAUSES.contains(&row.cause.as_str()) {
            return Ok(None);
        }
        let on_ladder = descent::on_ladder(tx, &row.communication_id, row.ladder).await?;
        let behind = |it: &&delivery::Model| it.rung > row.rung || (it.rung == row.rung && it.id > row.id);
        if on_ladder.iter().any(|it| behind(&it) && it.state != "cancelled") {
            return Ok(None);
        }
        if let Some(id) = &fallen.communication.enrollment_id
            && enrollment::by_id(tx, id).await?.is_some_and(|it| it.state == "ended")
        {
            let detail = json!({ "channel": row.channel, "setback": fallen.setback, "reason": "its path has ended" });
            self.tell_of(tx, fallen, &row.id, "ladder-left", detail).await?;
            return Ok(None);
        }
        self.rungs_of(fallen.communication).await.map(Some)
    }

    async fn soft_bounces(&self, tx: &WriteTransaction, fallen: &Fallen<'_>) -> Result<u32> {
        if fallen.setback != Some(Setback::SoftBounce) {
            return Ok(0);
        }
        let rows = descent::on_ladder(tx, &fallen.delivery.communication_id, fallen.delivery.ladder).await?;
        let soft = |it: &&delivery::Model| {
            it.rung == fallen.delivery.rung
                && it.id != fallen.delivery.id
                && it.setback.as_deref() == Some(Setback::SoftBounce.as_str())
        };
        Ok(u32::try_from(rows.iter().filter(soft).count()).unwrap_or(u32::MAX).saturating_add(1))
    }

    /// The same rung once more, after a while.
    async fn try_again(&self, tx: &WriteTransaction, fallen: &Fallen<'_>, customer: &customer::Model) -> Result<()> {
        let row = fallen.delivery;
        let channel: Channel = row.channel.parse().map_err(|e| EngineError::internal("a stored channel", e))?;
        let spot = Spot {
            ladder: usize::try_from(row.ladder).unwrap_or(0),
            rung: usize::try_from(row.rung).unwrap_or(0),
            channel,
            address: Ok(row.address.clone()),
            passed: Vec::new(),
        };
        let due = self.clock_now().saturating_add(SOFT_WAIT).unwrap_or(Timestamp::MAX);
        let id = self.write_rung(tx, fallen, customer, &spot, "again", due).await?;
        let detail = json!({ "channel": row.channel, "setback": fallen.setback, "reason": fallen.reason });
        self.tell_of(tx, fallen, &id, "ladder-again", detail).await
    }

    async fn move_down(
        &self,
        tx: &WriteTransaction,
        fallen: &Fallen<'_>,
        customer: &customer::Model,
        spot: &Spot,
    ) -> Result<()> {
        let id = self.write_rung(tx, fallen, customer, spot, "failover", self.clock_now()).await?;
        let detail = json!({
            "from": fallen.delivery.channel, "channel": spot.channel, "setback": fallen.setback,
            "reason": fallen.reason, "skipped": skipped(&spot.passed),
        });
        self.tell_of(tx, fallen, &id, "ladder-moved", detail).await
    }

    async fn write_rung(
        &self,
        tx: &WriteTransaction,
        fallen: &Fallen<'_>,
        customer: &customer::Model,
        spot: &Spot,
        cause: &str,
        due: Timestamp,
    ) -> Result<String> {
        let communication = fallen.communication;
        let campaign = self.load_version(&communication.campaign_version_id).await?;
        let brand = carillon_store::brand::by_id(tx, &communication.brand_id).await?;
        let lane = lane_of(
            i32::from(campaign.definition.priority),
            campaign.class(),
            spot.channel,
            campaign.language_of(communication),
            &brand.map(|row| row.name).unwrap_or_default(),
            &campaign.definition.name,
            customer,
        );
        let mut row = self.delivery_of(communication, spot, &lane, cause, None, self.clock_now());
        row.language.clone_from(&fallen.delivery.language);
        row.due_at = due.as_millisecond();
        row.hold_id = match (&customer.hold_id, &communication.enrollment_id) {
            (Some(hold), _) => Some(hold.clone()),
            (None, Some(id)) => enrollment::by_id(tx, id).await?.and_then(|it| it.hold_id),
            (None, None) => None,
        };
        let id = row.id.clone();
        carillon_store::delivery::insert_planned(tx, vec![row]).await?;
        carillon_store::volume::insert_lanes(tx, vec![row_of(&lane)]).await?;
        Ok(id)
    }

    async fn give_up(&self, tx: &WriteTransaction, fallen: &Fallen<'_>, passed: &[(Channel, String)]) -> Result<()> {
        let mut why = vec![format!("{}: {}", fallen.delivery.channel, fallen.reason)];
        why.extend(passed.iter().map(|(channel, reason)| format!("{channel}: {reason}")));
        let why = why.join("; ");
        self.leave_to_person(tx, fallen, &why).await?;
        let detail = json!({
            "channel": fallen.delivery.channel, "setback": fallen.setback, "reason": why,
        });
        self.tell_of(tx, fallen, &fallen.delivery.id, "ladder-ended", detail).await
    }

    async fn tell_of(
        &self,
        tx: &WriteTransaction,
        fallen: &Fallen<'_>,
        delivery_id: &str,
        kind: &str,
        detail: Value,
    ) -> Result<()> {
        let now = self.clock_now();
        let line = event::Model {
            id: EventId::mint(now, self.entropy()).to_string(),
            at: now.as_millisecond(),
            kind: kind.to_owned(),
            customer_id: Some(fallen.communication.customer_id.clone()),
            communication_id: Some(fallen.communication.id.clone()),
            delivery_id: Some(delivery_id.to_owned()),
            enrollment_id: fallen.communication.enrollment_id.clone(),
            // Whoever told of the setback: what follows from it is the rule's doing.
            actor: "system".to_owned(),
            detail,
        };
        carillon_store::event::insert(tx, vec![line]).await?;
        Ok(())
    }
}
