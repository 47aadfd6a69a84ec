//! Saying what is due: each due enrollment becomes a communication with its frozen data and its delivery, or ends.
//!
//! A slice of enrollments is one transaction: their moves, communications, deliveries, events and the wake-up together.

use std::collections::HashMap;

use carillon_compose::Links;
use carillon_domain::sequence::{Next, next_step};
use carillon_domain::{AudienceOf, Sequence, Step};
use carillon_domain::{
    Channel, CommunicationId, DeliveryId, DeliveryState, EventId, MessageClass, PublicToken, Reference, fold,
};
use carillon_store::WriteTransaction;
use carillon_store::enrollment::Advance;
use carillon_store::entity::{
    brand, communication, customer, delivery, enrollment, event, partner_text, placement, record, reseller,
};
use jiff::Timestamp;
use jiff::civil::Date;
use serde_json::json;

use super::enroll::{language_of, zone_of};
use super::offers::{Basket, Recipient, Supply};
use super::{PlanReport, frozen, offers, partners};
use crate::campaign::LoadedCampaign;
use crate::{Engine, EngineError, Result};

/// Enrollments planned in one transaction.
const SLICE: u64 = 100;

/// What a due enrollment turns into.
struct Plan {
    advance: Advance,
    said: Option<Said>,
    events: Vec<event::Model>,
}

/// A communication about to be written.
struct Said {
    communication: communication::Model,
    record_ids: Vec<String>,
    delivery: delivery::Model,
    placed: Vec<placement::Model>,
    reseller_id: Option<String>,
}

/// What a slice shares.
struct Surroundings {
    customers: std::collections::BTreeMap<String, customer::Model>,
    campaigns: HashMap<String, std::sync::Arc<LoadedCampaign>>,
    brands: Vec<brand::Model>,
    resellers: Vec<reseller::Model>,
    partner_texts: Vec<partner_text::Model>,
}

impl Engine {
    /// Plans one slice of what is due; none when nothing is.
    pub(super) async fn plan_due_slice(&self) -> Result<Option<PlanReport>> {
        let now = self.clock_now();
        let db = self.parts.store.connection();
        let due = carillon_store::enrollment::due(db, now.as_millisecond(), SLICE).await?;
        if due.is_empty() {
            return Ok(None);
        }
        let around = self.surroundings(&due).await?;
        let mut supply = self.supply_of(&due).await?;
        let mut plans = Vec::with_capacity(due.len());
        for enrollment in due {
            plans.push(self.plan_one(enrollment, &around, &mut supply, now).await?);
        }
        self.write_plans(plans, &around, &supply).await.map(Some)
    }

    async fn supply_of(&self, due: &[enrollment::Model]) -> Result<Supply> {
        let customers: Vec<String> = due.iter().map(|row| row.customer_id.clone()).collect();
        self.supply(&customers, &campaigns_of(due)).await
    }

    async fn surroundings(&self, due: &[enrollment::Model]) -> Result<Surroundings> {
        let db = self.parts.store.connection();
        let ids: Vec<String> = due.iter().map(|row| row.customer_id.clone()).collect();
        let campaigns = self.active_campaigns().await?;
        Ok(Surroundings {
            customers: self.customers_by_id(&ids).await?,
            partner_texts: self.approved_texts(&campaigns_of(due)).await?,
            campaigns: campaigns.into_iter().map(|c| (c.campaign_id.clone(), c)).collect(),
            brands: carillon_store::brand::all(db).await?,
            resellers: carillon_store::reseller::all(db).await?,
        })
    }

    async fn plan_one(
        &self,
        row: enrollment::Model,
        around: &Surroundings,
        supply: &mut Supply,
        now: Timestamp,
    ) -> Result<Plan> {
        let Some((campaign, sequence, step)) = definition_of(&row, around) else {
            return Ok(self.end(row, "ended", "the campaign no longer has this step", now));
        };
        let Some(customer) = around.customers.get(&row.customer_id) else {
            return Ok(self.end(row, "ended", "the customer is gone", now));
        };
        let anchor = row.anchor.clone().unwrap_or_default();
        let records = self.records_for(&row, campaign, sequence, customer, &anchor).await?;
        if records.is_empty() && campaign.definition.audience.of != AudienceOf::Customers {
            return Ok(self.end(row, "ended", "no record matches any more", now));
        }
        let mut said = self.say(&row, campaign, step, customer, records, around, &anchor, now)?;
        self.fill_slots(&mut said, campaign, around, supply, customer, now)?;
        let mut events = vec![self.planned_event(&said, &row, now)];
        events.extend(self.placement_events(&said.placed, now));
        events.extend(self.partner_event(&said.communication, now));
        let advance = advance_behind(row, sequence, step, customer, now)?;
        Ok(Plan { advance, said: Some(said), events })
    }

    async fn records_for(
        &self,
        row: &enrollment::Model,
        campaign: &LoadedCampaign,
        sequence: &Sequence,
        customer: &customer::Model,
        anchor: &str,
    ) -> Result<Vec<record::Model>> {
        let AudienceOf::Records { kind } = &campaign.definition.audience.of else { return Ok(Vec::new()) };
        let db = self.parts.store.connection();
        let all =
            carillon_store::enrollment::records_of_holder(db, &row.customer_id, kind, &sequence.anchor, anchor).await?;
        let mut wanted = Vec::new();
        for record in all {
            let in_group = row.record_id.as_ref().is_none_or(|only| *only == record.id);
            if in_group && frozen::is_wanted(campaign, customer, Some(&record))? {
                wanted.push(record);
            }
        }
        Ok(wanted)
    }

    #[expect(clippy::too_many_arguments, reason = "each is one thing the words are made from")]
    fn say(
        &self,
        row: &enrollment::Model,
        campaign: &LoadedCampaign,
        step: &Step,
        customer: &customer::Model,
        records: Vec<record::Model>,
        around: &Surroundings,
        anchor: &str,
        now: Timestamp,
    ) -> Result<Said> {
        let reseller = around.reseller_of(customer, &records);
        let brand = around.brand_of(reseller)?;
        let reference = Reference::mint(self.entropy()).to_string();
        let sent_on = now.to_zoned(zone_of(customer)).date().to_string();
        let source = frozen::Source {
            customer,
            records: &records,
            brand,
            reseller,
            step,
            anchor,
            sent_on: &sent_on,
            reference: &reference,
        };
        let id = CommunicationId::mint(now, self.entropy()).to_string();
        let language = campaign.language_for(language_of(customer));
        let communication = communication::Model {
            root_id: id.clone(),
            token: PublicToken::mint(self.entropy()).to_string(),
            customer_id: customer.id.clone(),
            enrollment_id: Some(row.id.clone()),
            campaign_version_id: campaign.version_id.clone(),
            brand_id: brand.id.clone(),
            step: step.name.clone(),
            class: campaign.class().as_str().to_owned(),
            language: language.tag().to_owned(),
            subject: String::new(),
            data: source.freeze(),
            version: 1,
            replaces: None,
            created_at: now.as_millisecond(),
            created_by: "system".into(),
            reason: String::new(),
            search_text: search_text(&reference, customer, &records),
            reference,
            id,
        };
        let channel = step.ladder.first().copied().unwrap_or(Channel::Email);
        let delivery = self.delivery_of(&communication, customer, channel, "plan", None, now);
        let record_ids = records.into_iter().map(|record| record.id).collect();
        let delivery = delivery_with_priority(delivery, campaign);
        let reseller_id = reseller.map(|reseller| reseller.id.clone());
        Ok(Said { communication, record_ids, delivery, placed: Vec::new(), reseller_id })
    }

    /// Chooses what stands in the slots, and freezes it with the rest of the data.
    fn fill_slots(
        &self,
        said: &mut Said,
        campaign: &LoadedCampaign,
        around: &Surroundings,
        supply: &mut Supply,
        customer: &customer::Model,
        now: Timestamp,
    ) -> Result<()> {
        let language = campaign.language_of(&said.communication);
        let Some(content) = campaign.content(&said.communication.step, language) else { return Ok(()) };
        // What cannot be composed is held with its reason by the worker; nothing stands in it.
        let slots = content.slots(language, &said.communication.data, &Links::sample()).unwrap_or_default();
        let today = now.to_zoned(zone_of(customer)).date();
        let to = Recipient { campaign, slots: &slots.offers, communication: &said.communication, now, today };
        said.placed = self.place_offers(supply, &to)?;
        if let Some(reseller) = said.reseller_id.as_deref().filter(|_| slots.partner)
            && let Some(words) = partners::frozen(&around.partner_texts, campaign, reseller, &said.communication)
        {
            said.communication.data[partners::IN_DATA] = words;
        }
        if !said.placed.is_empty() {
            said.communication.data["offers"] = offers::frozen(&said.placed);
        }
        Ok(())
    }

    /// A delivery of a communication to the address on file; held, with the reason, where there is none to write to.
    pub(crate) fn delivery_of(
        &self,
        communication: &communication::Model,
        customer: &customer::Model,
        channel: Channel,
        cause: &str,
        request_key: Option<String>,
        now: Timestamp,
    ) -> delivery::Model {
        let class = communication.class.parse().unwrap_or(MessageClass::Promotional);
        let (address, state, reason) = match usable_email(customer, class) {
            Ok(address) => (address, DeliveryState::Planned, "waits for the worker"),
            Err(reason) => (String::new(), DeliveryState::Held, reason),
        };
        delivery::Model {
            id: DeliveryId::mint(now, self.entropy()).to_string(),
            communication_id: communication.id.clone(),
            rung: 0,
            channel: channel.as_str().to_owned(),
            language: communication.language.clone(),
            address,
            state: state.as_str().to_owned(),
            due_at: now.as_millisecond(),
            priority: 50,
            lease_token: None,
            lease_until: None,
            attempts: 0,
            reason: reason.to_owned(),
            cause: cause.to_owned(),
            request_key,
            created_at: now.as_millisecond(),
            settled_at: None,
        }
    }

    fn planned_event(&self, said: &Said, row: &enrollment::Model, now: Timestamp) -> event::Model {
        let held = said.delivery.state == DeliveryState::Held.as_str();
        event::Model {
            id: EventId::mint(now, self.entropy()).to_string(),
            at: now.as_millisecond(),
            kind: if held { "delivery-held" } else { "communication-planned" }.into(),
            customer_id: Some(row.customer_id.clone()),
            communication_id: Some(said.communication.id.clone()),
            delivery_id: Some(said.delivery.id.clone()),
            enrollment_id: Some(row.id.clone()),
            actor: "system".into(),
            detail: json!({
                "step": said.communication.step, "language": said.communication.language,
                "reason": said.delivery.reason,
            }),
        }
    }

    fn end(&self, row: enrollment::Model, state: &'static str, reason: &str, now: Timestamp) -> Plan {
        let happened = event::Model {
            id: EventId::mint(now, self.entropy()).to_string(),
            at: now.as_millisecond(),
            kind: "enrollment-ended".into(),
            customer_id: Some(row.customer_id),
            communication_id: None,
            delivery_id: None,
            enrollment_id: Some(row.id.clone()),
            actor: "system".into(),
            detail: json!({ "reason": reason }),
        };
        let advance = Advance {
            id: row.id,
            seen_step: row.next_step,
            next: None,
            state,
            reason: reason.to_owned(),
            now_ms: now.as_millisecond(),
        };
        Plan { advance, said: None, events: vec![happened] }
    }

    async fn write_plans(&self, plans: Vec<Plan>, around: &Surroundings, supply: &Supply) -> Result<PlanReport> {
        let mut report = PlanReport::default();
        let mut woken = Vec::new();
        let mut events = Vec::new();
        let mut placed = Vec::new();
        let tx = self.parts.store.begin_write().await?;
        let (plans, mut basket) = keep_placeable(&tx, plans, around, supply).await?;
        for plan in plans {
            if !carillon_store::enrollment::advance(&tx, plan.advance).await? {
                continue; // another planner was quicker
            }
            events.extend(plan.events);
            let Some(said) = plan.said else {
                report.ended += 1;
                continue;
            };
            carillon_store::communication::insert(&tx, said.communication, &said.record_ids).await?;
            basket.used(&said.placed);
            placed.extend(said.placed);
            if said.delivery.state == DeliveryState::Planned.as_str() {
                woken.push(said.delivery.id.clone());
            }
            carillon_store::delivery::insert(&tx, vec![said.delivery]).await?;
            report.planned += 1;
        }
        carillon_store::placement::insert(&tx, placed).await?;
        basket.give_back(&tx).await?;
        carillon_store::event::insert(&tx, events).await?;
        self.wake(&tx, &woken).await?;
        tx.commit().await?;
        Ok(report)
    }
}

impl Plan {
    fn placed(&self) -> &[placement::Model] {
        self.said.as_ref().map_or(&[], |said| &said.placed)
    }
}

impl Surroundings {
    fn stock_of(&self, campaign_id: &str, offer: &str) -> Option<u32> {
        let offers = &self.campaigns.get(campaign_id)?.offers.list;
        offers.iter().find(|known| known.name == offer)?.stock
    }

    fn reseller_of(&self, customer: &customer::Model, records: &[record::Model]) -> Option<&reseller::Model> {
        let id = records.iter().find_map(|record| record.reseller_id.as_ref()).or(customer.reseller_id.as_ref())?;
        self.resellers.iter().find(|reseller| reseller.id == *id)
    }

    /// The reseller's brand where there is one, else the house brand: the first.
    fn brand_of(&self, reseller: Option<&reseller::Model>) -> Result<&brand::Model> {
        let own = reseller.and_then(|r| r.brand_id.as_ref());
        own.and_then(|id| self.brands.iter().find(|brand| brand.id == *id))
            .or_else(|| self.brands.first())
            .ok_or_else(|| EngineError::Internal("no brand is on file; import brands first".into()))
    }
}

/// Holds what the placements of these plans depend on and takes their stock. Plans whose choice may no longer be right are
/// dropped: they stay due, and are made again.
async fn keep_placeable(
    tx: &WriteTransaction,
    mut plans: Vec<Plan>,
    around: &Surroundings,
    supply: &Supply,
) -> Result<(Vec<Plan>, Basket)> {
    let placed: Vec<_> = plans.iter().flat_map(Plan::placed).collect();
    let stale = supply.lock(tx, &placed).await?;
    plans.retain(|plan| !plan.placed().iter().any(|row| stale.contains(&row.customer_id)));
    let mut basket = Basket::default();
    for plan in &plans {
        basket.add(plan.placed());
    }
    let short = basket.take(tx, |campaign, offer| around.stock_of(campaign, offer)).await?;
    let is_short =
        |row: &placement::Model| short.iter().any(|(id, offer)| *id == row.campaign_id && *offer == row.offer);
    plans.retain(|plan| !plan.placed().iter().any(is_short));
    Ok((plans, basket))
}

/// The campaigns of these enrollments, each once.
fn campaigns_of(due: &[enrollment::Model]) -> Vec<String> {
    let mut ids: Vec<String> = due.iter().map(|row| row.campaign_id.clone()).collect();
    ids.sort_unstable();
    ids.dedup();
    ids
}

fn definition_of<'a>(
    row: &enrollment::Model,
    around: &'a Surroundings,
) -> Option<(&'a LoadedCampaign, &'a Sequence, &'a Step)> {
    let campaign = around.campaigns.get(&row.campaign_id)?;
    let sequence = campaign.definition.sequences.iter().find(|s| s.name == row.sequence)?;
    let step = sequence.steps.iter().find(|s| Some(&s.name) == row.next_step.as_ref())?;
    Some((campaign, sequence, step))
}

fn advance_behind(
    row: enrollment::Model,
    sequence: &Sequence,
    step: &Step,
    customer: &customer::Model,
    now: Timestamp,
) -> Result<Advance> {
    let anchor: Date = row
        .anchor
        .as_deref()
        .unwrap_or_default()
        .parse()
        .map_err(|e| EngineError::internal("a stored anchor date", e))?;
    let next = next_step(sequence, Some(&step.name), anchor, &zone_of(customer), now)
        .map_err(|e| EngineError::internal("the next step", e))?;
    let (next, state) = match next {
        Next::Due { step, at, .. } => (Some((step.name.clone(), at.as_millisecond())), "active"),
        Next::Finished { .. } => (None, "finished"),
    };
    let now_ms = now.as_millisecond();
    Ok(Advance { id: row.id, seen_step: row.next_step, next, state, reason: String::new(), now_ms })
}

fn delivery_with_priority(delivery: delivery::Model, campaign: &LoadedCampaign) -> delivery::Model {
    delivery::Model { priority: i32::from(campaign.definition.priority), ..delivery }
}

/// The address email of this class may go to, or why none may.
pub(crate) fn usable_email(customer: &customer::Model, class: MessageClass) -> Result<String, &'static str> {
    match (&customer.email, customer.email_state.as_str()) {
        (Some(address), "ok") => Ok(address.clone()),
        (Some(address), "unsubscribed") if !class.needs_unsubscribe() => Ok(address.clone()),
        (Some(_), "unsubscribed") => Err("the customer asked not to get messages of this kind"),
        (Some(_), _) => Err("the email address on file does not work"),
        (None, _) => Err("there is no email address on file"),
    }
}

/// What a communication is found by: everything a caller could read out, folded.
fn search_text(reference: &str, customer: &customer::Model, records: &[record::Model]) -> String {
    let mut words = vec![reference.to_owned(), customer.search_text.clone()];
    words.extend(records.iter().map(|record| record.search_text.clone()));
    fold(&words.join(" "))
}
