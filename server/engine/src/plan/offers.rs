//! Offers in the slots of a slice: what customers were shown, what is in stock, and what is therefore placed.
//!
//! Choices are made before the transaction, from what was read then and what the slice itself has placed since. In the
//! transaction the customers are held and looked at once more, and the stock is taken: where somebody was quicker, the
//! plan is dropped whole, stays due, and is made again from what is true then.

use std::collections::{BTreeMap, BTreeSet};

use carillon_domain::EventId;
use carillon_domain::campaign::offer::{Choice, Circumstances, Placed, choose};
use carillon_store::WriteTransaction;
use carillon_store::entity::{event, placement};
use jiff::Timestamp;
use jiff::civil::Date;
use secrecy::ExposeSecret as _;
use serde_json::{Map, Value, json};

use crate::campaign::LoadedOffers;
use crate::{Engine, EngineError, Result};

/// What a slice knows of placements: read before it began, and counted on while it is planned.
pub(super) struct Supply {
    shown: BTreeMap<String, Vec<placement::Model>>,
    seen: BTreeMap<String, usize>,
    taken: BTreeMap<(String, String), i64>,
}

/// For whom and what slots are filled.
pub(crate) struct Recipient<'a> {
    pub(crate) campaign_id: &'a str,
    pub(crate) offers: &'a LoadedOffers,
    /// The slots the recipient will see.
    pub(crate) slots: &'a BTreeSet<String>,
    pub(crate) customer_id: &'a str,
    /// The communication they stand in; empty where none will be written.
    pub(crate) communication_id: &'a str,
    /// What conditions are asked of.
    pub(crate) data: &'a Value,
    pub(crate) now: Timestamp,
    pub(crate) today: Date,
}

impl Engine {
    /// What these customers were shown so far, and what these campaigns have placed.
    pub(super) async fn supply(&self, customer_ids: &[String], campaign_ids: &[String]) -> Result<Supply> {
        let db = self.parts.store.connection();
        let mut shown: BTreeMap<String, Vec<placement::Model>> = BTreeMap::new();
        for row in carillon_store::placement::of_customers(db, customer_ids).await? {
            shown.entry(row.customer_id.clone()).or_default().push(row);
        }
        let seen = shown.iter().map(|(id, rows)| (id.clone(), rows.len())).collect();
        let taken = carillon_store::placement::taken(db, campaign_ids).await?;
        Ok(Supply { shown, seen, taken })
    }

    /// Chooses an offer for every slot the recipient will see; slots nothing can stand in stay empty.
    pub(super) fn place_offers(&self, supply: &mut Supply, to: &Recipient<'_>) -> Result<Vec<placement::Model>> {
        let offers = to.offers;
        if offers.list.is_empty() || to.slots.is_empty() {
            return Ok(Vec::new());
        }
        let meant = offers.meant_for(to.data);
        let mut placed: Vec<placement::Model> = Vec::new();
        for slot in to.slots {
            let beside: Vec<String> = placed.iter().map(|row| row.offer.clone()).collect();
            let before = supply.placed_to(to);
            let around = Circumstances {
                customer: to.customer_id,
                now: to.now,
                today: to.today,
                meant: &meant,
                placed: &before,
                beside: &beside,
                taken: &|offer| supply.taken_of(to.campaign_id, offer),
                key: self.settings().secret.expose_secret(),
            };
            let Choice::Offer(offer, why) = choose(&offers.list, &around) else { continue };
            let why = serde_json::to_value(why).map_err(|e| EngineError::internal("a reason as JSON", e))?;
            placed.push(placement_of(to, slot.clone(), &offer.name, why));
        }
        supply.put(&placed);
        Ok(placed)
    }

    /// What would stand in the slots if this were said now, as the data of a communication keeps it. Nothing is placed.
    pub(crate) async fn play_offers(&self, to: &Recipient<'_>) -> Result<Value> {
        let mut supply = self.supply(&[to.customer_id.to_owned()], &[to.campaign_id.to_owned()]).await?;
        Ok(frozen(&self.place_offers(&mut supply, to)?))
    }

    /// The lines of the timeline that tell of placements.
    pub(super) fn placement_events(&self, placed: &[placement::Model], now: Timestamp) -> Vec<event::Model> {
        let told = |row: &placement::Model| event::Model {
            id: EventId::mint(now, self.entropy()).to_string(),
            at: now.as_millisecond(),
            kind: "offer-placed".into(),
            customer_id: Some(row.customer_id.clone()),
            communication_id: Some(row.communication_id.clone()),
            delivery_id: None,
            enrollment_id: None,
            actor: "system".into(),
            detail: json!({ "offer": row.offer, "slot": row.slot }),
        };
        placed.iter().map(told).collect()
    }
}

fn placement_of(to: &Recipient<'_>, slot: String, offer: &str, why: Value) -> placement::Model {
    placement::Model {
        communication_id: to.communication_id.to_owned(),
        slot,
        customer_id: to.customer_id.to_owned(),
        campaign_id: to.campaign_id.to_owned(),
        offer: offer.to_owned(),
        at: to.now.as_millisecond(),
        why,
    }
}

/// The choice as the data of the communication keeps it: slot, and the name of the offer.
pub(super) fn frozen(placed: &[placement::Model]) -> Value {
    let chosen = placed.iter().map(|row| (row.slot.clone(), json!({ "name": row.offer })));
    Value::Object(chosen.collect::<Map<_, _>>())
}

impl Supply {
    fn placed_to(&self, to: &Recipient<'_>) -> Vec<Placed> {
        let rows = self.shown.get(to.customer_id).into_iter().flatten();
        let own = rows.filter(|row| row.campaign_id == to.campaign_id);
        own.map(|row| Placed { offer: row.offer.clone(), at: Timestamp::from_millisecond(row.at).unwrap_or(to.now) })
            .collect()
    }

    fn taken_of(&self, campaign_id: &str, offer: &str) -> u32 {
        let taken = self.taken.get(&(campaign_id.to_owned(), offer.to_owned())).copied().unwrap_or(0);
        u32::try_from(taken.max(0)).unwrap_or(u32::MAX)
    }

    fn put(&mut self, placed: &[placement::Model]) {
        for row in placed {
            *self.taken.entry((row.campaign_id.clone(), row.offer.clone())).or_default() += 1;
            self.shown.entry(row.customer_id.clone()).or_default().push(row.clone());
        }
    }

    /// Whether a customer was shown something since this was read.
    fn is_stale(&self, customer_id: &str, now: usize) -> bool {
        self.seen.get(customer_id).copied().unwrap_or(0) != now
    }

    /// Holds the customers of these placements until the end of the transaction, and names those whose placements changed
    /// since they were read: what was chosen for them may no longer be right.
    pub(super) async fn lock(&self, tx: &WriteTransaction, placed: &[&placement::Model]) -> Result<Vec<String>> {
        if placed.is_empty() {
            return Ok(Vec::new());
        }
        let mut ids: Vec<String> = placed.iter().map(|row| row.customer_id.clone()).collect();
        ids.sort_unstable();
        ids.dedup();
        carillon_store::placement::lock_customers(tx, &ids).await?;
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        for row in carillon_store::placement::of_customers(tx, &ids).await? {
            *counts.entry(row.customer_id).or_default() += 1;
        }
        ids.retain(|id| self.is_stale(id, counts.get(id).copied().unwrap_or(0)));
        Ok(ids)
    }
}

/// How much of each offer is wanted or was taken, by campaign and offer. The order of the keys is the order in which stock
/// is taken, so that two who take never wait for each other in a circle.
#[derive(Debug, Default)]
pub(super) struct Basket(BTreeMap<(String, String), i64>);

impl Basket {
    /// Counts placements.
    pub(super) fn add(&mut self, placed: &[placement::Model]) {
        for row in placed {
            *self.0.entry((row.campaign_id.clone(), row.offer.clone())).or_default() += 1;
        }
    }

    /// Takes everything from stock; names the offers of which there was not enough, and takes none of those.
    pub(super) async fn take(
        &mut self,
        tx: &WriteTransaction,
        stock: impl Fn(&str, &str) -> Option<u32>,
    ) -> Result<Vec<(String, String)>> {
        let mut short = Vec::new();
        for ((campaign, offer), count) in &self.0 {
            let left = stock(campaign, offer);
            if !carillon_store::placement::take(tx, campaign, offer, *count, left).await? {
                short.push((campaign.clone(), offer.clone()));
            }
        }
        self.0.retain(|key, _| !short.contains(key));
        Ok(short)
    }

    /// Notes that a placement was written after all.
    pub(super) fn used(&mut self, placed: &[placement::Model]) {
        for row in placed {
            if let Some(count) = self.0.get_mut(&(row.campaign_id.clone(), row.offer.clone())) {
                *count -= 1;
            }
        }
    }

    /// Gives back what was taken and not used.
    pub(super) async fn give_back(self, tx: &WriteTransaction) -> Result<()> {
        for ((campaign, offer), count) in self.0.into_iter().filter(|(_, count)| *count > 0) {
            carillon_store::placement::give_back(tx, &campaign, &offer, count).await?;
        }
        Ok(())
    }
}
