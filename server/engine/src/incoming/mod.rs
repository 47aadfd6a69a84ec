//! What comes back: bounces and replies by mail, what those who carry mail, letters, faxes and text messages report, text
//! messages people write, and envelopes the post brings back.
//!
//! Whoever tells it may tell it twice, late, in another order, or make it up: what is known already changes nothing, and
//! what cannot be traced to a delivery of ours is noted and does nothing. What is told of a delivery whose hand-over is
//! under way is [`Came::Early`]: it counts when it is told again, and whoever told it is asked to.
//!
//! **In whatever order.** A setback wins over an arrival, before and behind it: a delivery that is said to have arrived and
//! to have failed has failed, since a message that comes twice harms less than one that never came. Of two setbacks of one
//! delivery the first counts; the other is known. An arrival behind a setback is at most a line on the timeline.

mod answer;
mod mail;
mod post;
mod provider;
mod report;
mod text;

use std::collections::{HashMap, HashSet};

use carillon_domain::{Channel, DeliveryState, EventId, Setback};
use carillon_store::descent::Failure;
use carillon_store::entity::{communication, customer, delivery, event};
use carillon_store::{WriteTransaction, descent};
use serde_json::{Value, json};

use crate::happen::{Listening, Told, Within};
use crate::ladder::Fallen;
use crate::{Engine, Result};

pub use carillon_domain::ReturnReason;
pub use post::{Returned, ScanView, ScannedLetter};

/// What something that came in did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Came {
    /// A delivery did not reach its customer: its ladder went on, or a person was told.
    Back,
    /// It stands on the timeline, and nothing follows.
    Noted,
    /// It was known already.
    Known,
    /// It is about nothing of ours.
    Unknown,
    /// It may be about a delivery whose hand-over is under way. Nothing was written down: it is to be told again.
    Early,
    /// It pretends to be about something of ours.
    Forged,
}

/// A setback that somebody tells of.
struct Setting<'a> {
    delivery_id: &'a str,
    setback: Setback,
    reason: &'a str,
    actor: &'a str,
}

/// A delivery somebody tells of, with what it belongs to.
struct About {
    delivery: delivery::Model,
    communication: communication::Model,
    customer: customer::Model,
}

impl Engine {
    /// Writes a setback down and does what follows: what campaigns want, then the next rung. Nothing a second time.
    async fn set_back(&self, it: &Setting<'_>) -> Result<Came> {
        let db = self.parts.store.connection();
        let Some(row) = carillon_store::delivery::by_id(db, it.delivery_id).await? else { return Ok(Came::Unknown) };
        let came = self.set_all_back(within_of(&row.channel, it.setback), std::slice::from_ref(it)).await?;
        Ok(came.first().copied().unwrap_or(Came::Unknown))
    }

    /// The same of several, that are the same event of the house, in one transaction: all or none.
    async fn set_all_back(&self, within: Option<Within>, all: &[Setting<'_>]) -> Result<Vec<Came>> {
        let listening = match within {
            Some(event) => Some(self.listen(event).await?),
            None => None,
        };
        let tx = self.parts.store.begin_write().await?;
        if let Some(listening) = &listening {
            listening.begin(&tx).await?;
        }
        let came = self.write_all_back(&tx, within.zip(listening.as_ref()), all).await?;
        tx.commit().await?;
        drop(listening);
        if came.contains(&Came::Back) {
            self.release_now().await;
        }
        Ok(came)
    }

    /// First all setbacks, then what campaigns want, then the next rungs: a path that has ended needs none.
    async fn write_all_back(
        &self,
        tx: &WriteTransaction,
        listening: Option<(Within, &Listening)>,
        all: &[Setting<'_>],
    ) -> Result<Vec<Came>> {
        let ids: Vec<String> = all.iter().map(|it| it.delivery_id.to_owned()).collect();
        let about = self.all_about(tx, &ids).await?;
        // Of several that tell of the same delivery the first counts.
        let mut first = HashSet::with_capacity(all.len());
        let counting: Vec<bool> =
            all.iter().map(|it| about.contains_key(it.delivery_id) && first.insert(it.delivery_id)).collect();
        let counted = || all.iter().zip(&counting).filter(|(_, counts)| **counts).map(|(it, _)| it);
        let failures: Vec<Failure> = counted().map(failure_of).collect();
        let failed = descent::fail(tx, &failures, self.now_ms()).await?;
        let (mut lines, mut fallen) = (Vec::with_capacity(failed.len()), Vec::with_capacity(failed.len()));
        for it in counted().filter(|it| failed.contains(it.delivery_id)) {
            let Some(one) = about.get(it.delivery_id) else { continue };
            let detail = json!({
                "reason": failure_of(it).reason, "setback": it.setback, "channel": one.delivery.channel,
                "language": one.delivery.language,
            });
            let kind = listening.map_or("delivery-rejected", |(event, _)| event.kind());
            lines.push((self.line_about(one, kind, it.actor, detail), &one.customer));
            fallen.push(Fallen {
                delivery: &one.delivery,
                communication: &one.communication,
                setback: Some(it.setback),
                reason: it.reason.to_owned(),
            });
        }
        carillon_store::event::insert(tx, lines.iter().map(|(line, _)| line.clone()).collect()).await?;
        if let Some((event, listening)) = listening {
            for (line, customer) in &lines {
                self.happened_within(tx, &Told::of(event, line, customer)?, listening).await?;
            }
        }
        self.fall(tx, &fallen).await?;
        let came = all.iter().zip(counting).map(|(it, counts)| match about.get(it.delivery_id) {
            None => Came::Unknown,
            Some(_) if counts && failed.contains(it.delivery_id) => Came::Back,
            // The provider was quicker than we are in writing down that it took it.
            Some(one) if one.delivery.state == DeliveryState::Started.as_str() => Came::Early,
            Some(_) => Came::Known,
        });
        Ok(came.collect())
    }

    /// Whether something on this channel is being handed over, so that its receipt may not be written down yet.
    async fn is_handing_over(&self, channel: Channel) -> Result<bool> {
        Ok(descent::is_under_way(self.parts.store.connection(), channel.as_str()).await?)
    }

    /// A delivery with what it belongs to, its row held; none where it is gone.
    async fn about(&self, tx: &WriteTransaction, delivery_id: &str) -> Result<Option<About>> {
        Ok(self.all_about(tx, &[delivery_id.to_owned()]).await?.remove(delivery_id))
    }

    /// Deliveries with what they belong to, by their ids, their rows held; what is gone is left out.
    async fn all_about(&self, tx: &WriteTransaction, delivery_ids: &[String]) -> Result<HashMap<String, About>> {
        let deliveries = carillon_store::delivery::lock_all(tx, delivery_ids).await?;
        let ids: Vec<String> = deliveries.iter().map(|row| row.communication_id.clone()).collect();
        let communications = carillon_store::communication::by_ids(tx, &ids).await?;
        let communications: HashMap<_, _> = communications.into_iter().map(|row| (row.id.clone(), row)).collect();
        let ids: Vec<String> = communications.values().map(|row| row.customer_id.clone()).collect();
        let customers = carillon_store::customer::by_ids(tx, &ids).await?;
        let customers: HashMap<_, _> = customers.into_iter().map(|row| (row.id.clone(), row)).collect();
        let with = |delivery: delivery::Model| {
            let communication = communications.get(&delivery.communication_id)?.clone();
            let customer = customers.get(&communication.customer_id)?.clone();
            Some((delivery.id.clone(), About { delivery, communication, customer }))
        };
        Ok(deliveries.into_iter().filter_map(with).collect())
    }

    /// A line of the timeline about a delivery.
    fn line_about(&self, about: &About, kind: &str, actor: &str, detail: Value) -> event::Model {
        let now = self.clock_now();
        event::Model {
            id: EventId::mint(now, self.entropy()).to_string(),
            at: now.as_millisecond(),
            kind: kind.to_owned(),
            customer_id: Some(about.customer.id.clone()),
            communication_id: Some(about.communication.id.clone()),
            delivery_id: Some(about.delivery.id.clone()),
            enrollment_id: about.communication.enrollment_id.clone(),
            actor: actor.to_owned(),
            detail,
        }
    }
}

fn failure_of(it: &Setting<'_>) -> Failure {
    Failure {
        delivery_id: it.delivery_id.to_owned(),
        setback: it.setback.as_str().to_owned(),
        reason: format!("{}: {}", it.setback, it.reason),
    }
}

/// The event of the house a setback is.
fn within_of(channel: &str, setback: Setback) -> Option<Within> {
    match channel.parse() {
        Ok(Channel::Email) => Some(Within::EmailBounced),
        Ok(Channel::Letter) if matches!(setback, Setback::Returned | Setback::Deceased) => Some(Within::LetterReturned),
        _ => None,
    }
}
