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

mod mail;
mod post;
mod provider;
mod report;
mod text;

use carillon_domain::{Channel, DeliveryState, EventId, Setback};
use carillon_store::entity::{communication, customer, delivery, event};
use carillon_store::{WriteTransaction, descent};
use serde_json::{Value, json};

use crate::happen::{Listening, Told, Within};
use crate::ladder::Fallen;
use crate::{Engine, EngineError, Result};

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
        let mut came = Vec::with_capacity(all.len());
        for it in all {
            came.push(self.set_one_back(&tx, within.zip(listening.as_ref()), it).await?);
        }
        tx.commit().await?;
        drop(listening);
        if came.contains(&Came::Back) {
            self.release_now().await;
        }
        Ok(came)
    }

    async fn set_one_back(
        &self,
        tx: &WriteTransaction,
        listening: Option<(Within, &Listening)>,
        it: &Setting<'_>,
    ) -> Result<Came> {
        let Some(about) = self.about(tx, it.delivery_id).await? else { return Ok(Came::Unknown) };
        let reason = format!("{}: {}", it.setback, it.reason);
        if !descent::fail(tx, it.delivery_id, it.setback.as_str(), &reason, self.now_ms()).await? {
            // The provider was quicker than we are in writing down that it took it.
            let is_under_way = about.delivery.state == DeliveryState::Started.as_str();
            return Ok(if is_under_way { Came::Early } else { Came::Known });
        }
        let detail = json!({
            "reason": reason, "setback": it.setback, "channel": about.delivery.channel,
            "language": about.delivery.language,
        });
        let kind = listening.map_or("delivery-rejected", |(event, _)| event.kind());
        let line = self.line_about(&about, kind, it.actor, detail);
        carillon_store::event::insert(tx, vec![line.clone()]).await?;
        if let Some((event, listening)) = listening {
            self.happened_within(tx, &Told::of(event, &line, &about.customer)?, listening).await?;
        }
        let fallen = Fallen {
            delivery: &about.delivery,
            communication: &about.communication,
            setback: Some(it.setback),
            reason: it.reason.to_owned(),
        };
        self.fall(tx, &fallen).await?;
        Ok(Came::Back)
    }

    /// Whether something on this channel is being handed over, so that its receipt may not be written down yet.
    async fn is_handing_over(&self, channel: Channel) -> Result<bool> {
        Ok(descent::is_under_way(self.parts.store.connection(), channel.as_str()).await?)
    }

    /// A delivery with what it belongs to, its row held; none where it is gone.
    async fn about(&self, tx: &WriteTransaction, delivery_id: &str) -> Result<Option<About>> {
        let Some(delivery) = carillon_store::delivery::lock(tx, delivery_id).await? else { return Ok(None) };
        let ids = std::slice::from_ref(&delivery.communication_id);
        let communication = carillon_store::communication::by_ids(tx, ids).await?.pop();
        let communication = communication.ok_or_else(|| EngineError::Internal("a delivery of nothing".into()))?;
        let customer = carillon_store::customer::by_id(tx, &communication.customer_id).await?;
        Ok(customer.map(|customer| About { delivery, communication, customer }))
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

/// The event of the house a setback is.
fn within_of(channel: &str, setback: Setback) -> Option<Within> {
    match channel.parse() {
        Ok(Channel::Email) => Some(Within::EmailBounced),
        Ok(Channel::Letter) if matches!(setback, Setback::Returned | Setback::Deceased) => Some(Within::LetterReturned),
        _ => None,
    }
}
