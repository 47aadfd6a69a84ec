//! A setback: the communication moves down its ladder, is tried again where it is, or is left to a person.
//!
//! However many fall together, everything is read first, then decided one after another, then written.

use carillon_domain::ladder::{Descent, Wishes, descend, first_rung};
use carillon_domain::{Channel, EventId, MessageClass, Rung, Setback};
use carillon_store::WriteTransaction;
use carillon_store::descent;
use carillon_store::entity::{communication, customer, delivery, event};
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use super::address::{Spot, skipped};
use super::follows::Follows;
use super::ground::{Ground, rungs_of};
use super::wishes::wishes_of;
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

/// Where something falls, and what follows from it.
struct Falling {
    ground: Ground,
    follows: Follows,
}

impl Engine {
    /// What follows from setbacks, in the transaction that settled the deliveries. Does nothing a second time.
    pub(crate) async fn fall(&self, tx: &WriteTransaction, all: &[Fallen<'_>]) -> Result<()> {
        if all.is_empty() {
            return Ok(());
        }
        let mut falling = Falling { ground: self.ground(tx, all).await?, follows: Follows::default() };
        for one in all {
            self.fall_one(&mut falling, one)?;
        }
        falling.follows.write(tx).await
    }

    fn fall_one(&self, falling: &mut Falling, fallen: &Fallen<'_>) -> Result<()> {
        self.suppress(falling, fallen);
        let Some(customer) = falling.ground.customer(fallen.communication).cloned() else { return Ok(()) };
        let Some(rungs) = self.rungs_below(falling, fallen)? else { return Ok(()) };
        let class: MessageClass = fallen.communication.class.parse().unwrap_or(MessageClass::Promotional);
        let usable = |channel| usable_address(&customer, channel, class);
        let here = usize::try_from(fallen.delivery.rung).unwrap_or(usize::MAX);
        let below = below(&rungs, here, &wishes_of(&customer), falling.ground.walked(fallen.communication));
        let descent = match fallen.setback {
            Some(setback) => descend(&rungs, here, &below, setback, soft_bounces(&falling.ground, fallen), usable),
            None => first_rung(&rungs, &below, usable).map_or_else(Descent::End, Descent::To),
        };
        match descent {
            Descent::Again => self.try_again(falling, fallen, &customer),
            Descent::To(place) => {
                let spot = Spot {
                    ladder: usize::try_from(fallen.delivery.ladder).unwrap_or(0),
                    rung: place.rung,
                    channel: place.channel,
                    address: Ok(place.address),
                    passed: place.passed,
                };
                self.move_down(falling, fallen, &customer, &spot)
            }
            Descent::End(passed) => {
                self.give_up(falling, fallen, &passed);
                Ok(())
            }
            Descent::Stays => {
                self.give_up(falling, fallen, &[]);
                Ok(())
            }
        }
    }

    /// Whether another rung below this one can be used for the customer.
    pub(crate) async fn has_lower_rung(
        &self,
        delivery: &delivery::Model,
        communication: &communication::Model,
        customer: &customer::Model,
    ) -> Result<bool> {
        if !walks(delivery) {
            return Ok(false);
        }
        let campaign = self.load_version(&communication.campaign_version_id).await?;
        let class = communication.class.parse().unwrap_or(MessageClass::Promotional);
        let here = usize::try_from(delivery.rung).unwrap_or(usize::MAX);
        let walked = descent::on_ladder(self.parts.store.connection(), &communication.id, delivery.ladder).await?;
        let rungs = rungs_of(&campaign, communication);
        let below = below(rungs, here, &wishes_of(customer), &walked);
        Ok(first_rung(rungs, &below, |channel| usable_address(customer, channel, class)).is_ok())
    }

    /// Marks the address that was used, where it leads nowhere.
    fn suppress(&self, falling: &mut Falling, fallen: &Fallen<'_>) {
        let condemning = fallen.setback.filter(|it| it.condemns_address() && !fallen.delivery.address.is_empty());
        let (Some(setback), Some(customer)) = (condemning, falling.ground.customer(fallen.communication)) else {
            return;
        };
        let Some(list) = suppression::with(customer, fallen.delivery, setback, self.clock_now()) else { return };
        falling.ground.suppress(&fallen.communication.customer_id, list.clone());
        falling.follows.suppressions.insert(fallen.communication.customer_id.clone(), list);
        let detail = json!({ "channel": fallen.delivery.channel, "setback": fallen.setback });
        self.tell_of(falling, fallen, &fallen.delivery.id, "address-suppressed", detail);
    }

    /// The rungs of the ladder it stood on; none where nothing is to follow: it was asked for by a person, it has gone on
    /// already, or what it tells is no longer so.
    fn rungs_below(&self, falling: &mut Falling, fallen: &Fallen<'_>) -> Result<Option<Vec<Rung>>> {
        let (row, about) = (fallen.delivery, fallen.communication);
        if !walks(row) {
            return Ok(None);
        }
        let behind = |it: &delivery::Model| (it.created_at, &it.id) > (row.created_at, &row.id);
        if falling.ground.walked(about).iter().any(|it| behind(it) && it.state != "cancelled") {
            return Ok(None);
        }
        if falling.ground.path(about).is_some_and(|it| it.state == "ended") {
            let detail = json!({ "channel": row.channel, "setback": fallen.setback, "reason": "its path has ended" });
            self.tell_of(falling, fallen, &row.id, "ladder-left", detail);
            return Ok(None);
        }
        Ok(Some(falling.ground.rungs(about)?.to_vec()))
    }

    /// The same rung once more, after a while.
    fn try_again(&self, falling: &mut Falling, fallen: &Fallen<'_>, customer: &customer::Model) -> Result<()> {
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
        let id = self.write_rung(falling, fallen, customer, &spot, "again", due)?;
        let detail = json!({ "channel": row.channel, "setback": fallen.setback, "reason": fallen.reason });
        self.tell_of(falling, fallen, &id, "ladder-again", detail);
        Ok(())
    }

    fn move_down(
        &self,
        falling: &mut Falling,
        fallen: &Fallen<'_>,
        customer: &customer::Model,
        spot: &Spot,
    ) -> Result<()> {
        let id = self.write_rung(falling, fallen, customer, spot, "failover", self.clock_now())?;
        let detail = json!({
            "from": fallen.delivery.channel, "channel": spot.channel, "setback": fallen.setback,
            "reason": fallen.reason, "skipped": skipped(&spot.passed),
        });
        self.tell_of(falling, fallen, &id, "ladder-moved", detail);
        Ok(())
    }

    /// A delivery on a rung, and its lane; its id.
    fn write_rung(
        &self,
        falling: &mut Falling,
        fallen: &Fallen<'_>,
        customer: &customer::Model,
        spot: &Spot,
        cause: &str,
        due: Timestamp,
    ) -> Result<String> {
        let about = fallen.communication;
        let campaign = falling.ground.campaign(about)?;
        let lane = lane_of(
            i32::from(campaign.definition.priority),
            campaign.class(),
            spot.channel,
            campaign.language_of(about),
            falling.ground.brand(about),
            &campaign.definition.name,
            customer,
        );
        let mut row = self.delivery_of(about, spot, &lane, cause, None, self.clock_now());
        row.language.clone_from(&fallen.delivery.language);
        row.due_at = due.as_millisecond();
        let path = falling.ground.path(about);
        row.hold_id = customer.hold_id.clone().or_else(|| path.and_then(|it| it.hold_id.clone()));
        let id = row.id.clone();
        let lane = row_of(&lane);
        falling.follows.lanes.insert(lane.id.clone(), lane);
        falling.follows.deliveries.push(row.clone());
        falling.ground.walk(row);
        Ok(id)
    }

    fn give_up(&self, falling: &mut Falling, fallen: &Fallen<'_>, passed: &[(Channel, String)]) {
        let mut why = vec![format!("{}: {}", fallen.delivery.channel, fallen.reason)];
        why.extend(passed.iter().map(|(channel, reason)| format!("{channel}: {reason}")));
        let why = why.join("; ");
        falling.follows.tasks.push(self.task_of(fallen.delivery, fallen.communication, &why));
        let detail = json!({
            "channel": fallen.delivery.channel, "setback": fallen.setback, "reason": why,
        });
        self.tell_of(falling, fallen, &fallen.delivery.id, "ladder-ended", detail);
    }

    fn tell_of(&self, falling: &mut Falling, fallen: &Fallen<'_>, delivery_id: &str, kind: &str, detail: Value) {
        let now = self.clock_now();
        falling.follows.events.push(event::Model {
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
        });
    }
}

/// Whether a delivery walks a ladder. What is used besides one, or was asked for by somebody, stands alone: whatever
/// becomes of it, nothing follows.
fn walks(row: &delivery::Model) -> bool {
    row.ladder == 0 && descent::CAUSES.contains(&row.cause.as_str())
}

/// The rungs that may follow the one at `here`: those below it, or, where the customer wants an order, all in that order.
/// The wish may be newer than the first rung: what was walked is not walked again; what was withdrawn was not walked.
fn below(rungs: &[Rung], here: usize, wishes: &Wishes, walked: &[delivery::Model]) -> Vec<usize> {
    let order = wishes.order(rungs);
    let stands = |it: &&delivery::Model| it.state != "cancelled";
    let walked: Vec<_> = walked.iter().filter(stands).filter_map(|it| usize::try_from(it.rung).ok()).collect();
    let is_walked = |at: usize| at == here || walked.contains(&at);
    let may_follow = |at: usize| !wishes.first.is_empty() || at > here;
    order.into_iter().filter(|at| may_follow(*at) && !is_walked(*at)).collect()
}

/// How often mail has come back from this rung for now, this time among them.
fn soft_bounces(ground: &Ground, fallen: &Fallen<'_>) -> u32 {
    let soft = |it: &&delivery::Model| {
        it.rung == fallen.delivery.rung
            && it.id != fallen.delivery.id
            && it.setback.as_deref() == Some(Setback::SoftBounce.as_str())
    };
    let before = ground.walked(fallen.communication).iter().filter(soft).count();
    u32::try_from(before).unwrap_or(u32::MAX).saturating_add(1)
}
