//! Delivering: a slice of due deliveries is claimed, composed, handed over and settled.
//!
//! A job only wakes; the rows say what is true. The order is the honest one: the attempt is written before anything
//! leaves the house, the outcome within 50 ms after the reply, and what a crash left in doubt is told as such.

mod claim;
mod compose;
mod fax;
mod hand_over;
mod keep;
mod parcel;
mod settle;
mod text;
mod wake;

use std::sync::Arc;

use carillon_domain::Channel;
use carillon_store::entity::{communication, customer, delivery};

use crate::{Engine, Result};
use parcel::Parcel;

/// What a slice came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct DeliverReport {
    /// Handed over and accepted.
    pub accepted: u64,
    /// To be tried again later.
    pub deferred: u64,
    /// Refused for good.
    pub rejected: u64,
    /// In doubt.
    pub uncertain: u64,
    /// Kept back before the hand-over.
    pub held: u64,
}

/// A delivery that was claimed, with what it is made from.
struct Claimed {
    delivery: delivery::Model,
    communication: Arc<communication::Model>,
    customer: Arc<customer::Model>,
}

impl Claimed {
    /// Its channel; email where a row says something nobody knows.
    fn channel(&self) -> Channel {
        self.delivery.channel.parse().unwrap_or(Channel::Email)
    }
}

/// A delivery that is composed and may leave the house.
struct Ready {
    claimed: Claimed,
    attempt_id: String,
    parcel: Parcel,
}

impl Engine {
    /// Delivers those of `ids` that wait and are due. Harmless when called twice or with ids that are gone.
    pub async fn deliver(&self, ids: &[String], worker: &str) -> Result<DeliverReport> {
        let Some((token, claimed)) = self.claim(ids).await? else { return Ok(DeliverReport::default()) };
        tokio::select! {
            biased;
            report = self.deliver_claimed(&token, claimed, worker) => report,
            never = self.keep_claim(&token) => match never {},
        }
    }

    async fn deliver_claimed(&self, token: &str, claimed: Vec<Claimed>, worker: &str) -> Result<DeliverReport> {
        let (composed, held) = self.compose_slice(claimed).await?;
        let mut report = DeliverReport { held: held.len().try_into().unwrap_or(u64::MAX), ..DeliverReport::default() };
        self.hold_back(token, held).await?;
        let ready = self.start(token, composed, worker).await?;
        self.hand_over(token, ready, &mut report).await?;
        Ok(report)
    }
}
