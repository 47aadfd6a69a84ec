//! Saying what is due: each due enrollment becomes a communication with its frozen data and its delivery, or ends.
//!
//! A slice of enrollments is one transaction: their moves, communications, deliveries, events and the wake-up together.
//! Planners take turns in it, so that what one has told is seen by the next.

use std::collections::{BTreeMap, HashMap, HashSet};

use carillon_domain::{
    Channel, CommunicationId, DeliveryId, DeliveryState, EventId, MessageClass, PublicToken, Reference, fold,
};
use carillon_domain::{Sequence, Step};
use carillon_store::enrollment::Advance;
use carillon_store::entity::{
    brand, communication, customer, delivery, enrollment, event, quarantined_record, reseller, told,
};
use jiff::Timestamp;
use serde_json::{Value, json};

use super::advance::{advance_behind, count_anew, wait_or_pass};
use super::enroll::{language_of, zone_of};
use super::members::{Looked, Member, Standing};
use super::{PlanReport, frozen};
use crate::campaign::LoadedCampaign;
use crate::{Engine, EngineError, Result};

/// Enrollments planned in one transaction.
const SLICE: u64 = 100;

/// What a due enrollment turns into.
struct Plan {
    advance: Advance,
    said: Option<Said>,
    events: Vec<event::Model>,
    /// It is over, and lets its records go.
    ends: bool,
    /// Records of it that cannot be read.
    kept_out: Vec<quarantined_record::Model>,
    /// Records that belong to others now.
    gone: Vec<String>,
}

/// A communication about to be written.
struct Said {
    communication: communication::Model,
    record_ids: Vec<String>,
    told: Vec<told::Model>,
    delivery: delivery::Model,
}

/// What a slice shares.
struct Surroundings {
    customers: BTreeMap<String, customer::Model>,
    campaigns: HashMap<String, std::sync::Arc<LoadedCampaign>>,
    brands: Vec<brand::Model>,
    resellers: Vec<reseller::Model>,
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
        let mut plans = Vec::with_capacity(due.len());
        for enrollment in due {
            plans.push(self.plan_one(enrollment, &around, now).await?);
        }
        self.write_plans(plans).await.map(Some)
    }

    async fn surroundings(&self, due: &[enrollment::Model]) -> Result<Surroundings> {
        let db = self.parts.store.connection();
        let ids: Vec<String> = due.iter().map(|row| row.customer_id.clone()).collect();
        let campaigns = self.active_campaigns().await?;
        Ok(Surroundings {
            customers: self.customers_by_id(&ids).await?,
            campaigns: campaigns.into_iter().map(|c| (c.campaign_id.clone(), c)).collect(),
            brands: carillon_store::brand::all(db).await?,
            resellers: carillon_store::reseller::all(db).await?,
        })
    }

    async fn plan_one(&self, row: enrollment::Model, around: &Surroundings, now: Timestamp) -> Result<Plan> {
        let Some((campaign, sequence, step)) = definition_of(&row, around) else {
            return Ok(self.end(row, "ended", "the campaign no longer has this step", now));
        };
        let Some(customer) = around.customers.get(&row.customer_id) else {
            return Ok(self.end(row, "ended", "the customer is gone", now));
        };
        let Looked { standing, kept_out, gone } =
            self.look_at(&row, campaign, sequence, step, &around.customers).await?;
        let plan = match standing {
            Standing::Speaks(members) => {
                let anchor = row.anchor.clone().unwrap_or_default();
                let said = self.say(&row, campaign, step, customer, members, around, &anchor, now)?;
                let events = vec![self.planned_event(&said, &row, now)];
                Plan { said: Some(said), events, ..moving(advance_behind(row, sequence, step, customer, now)?) }
            }
            Standing::Moved(first) => moving(count_anew(row, sequence, step, first, customer, now)?),
            Standing::Unreadable => moving(wait_or_pass(row, sequence, step, customer, now)?),
            Standing::Told => moving(advance_behind(row, sequence, step, customer, now)?),
            Standing::Empty => self.end(row, "ended", "no record matches any more", now),
            Standing::Orphaned => self.end(row, "ended", "its recipient holds none of its records any more", now),
        };
        Ok(Plan { kept_out, gone, ..plan })
    }

    #[expect(clippy::too_many_arguments, reason = "each is one thing the words are made from")]
    fn say(
        &self,
        row: &enrollment::Model,
        campaign: &LoadedCampaign,
        step: &Step,
        customer: &customer::Model,
        members: Vec<Member>,
        around: &Surroundings,
        anchor: &str,
        now: Timestamp,
    ) -> Result<Said> {
        let reseller = around.reseller_of(customer, &members);
        let records: Vec<Value> = members.iter().map(|member| member.data.clone()).collect();
        let new: Vec<Value> = members.iter().filter(|member| member.is_new).map(|member| member.data.clone()).collect();
        let brand = around.brand_of(reseller)?;
        let reference = Reference::mint(self.entropy()).to_string();
        let sent_on = now.to_zoned(zone_of(customer)).date().to_string();
        let source = frozen::Source {
            customer,
            records: &records,
            new_records: &new,
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
            search_text: search_text(&reference, customer, &members),
            reference,
            id,
        };
        let channel = step.ladder.first().copied().unwrap_or(Channel::Email);
        let delivery = self.delivery_of(&communication, customer, channel, "plan", None, now);
        let told = told_of(&communication, campaign, &members);
        let record_ids = members.into_iter().map(|member| member.row.id).collect();
        Ok(Said { communication, record_ids, told, delivery: delivery_with_priority(delivery, campaign) })
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
            anchor: None,
            state,
            reason: reason.to_owned(),
            now_ms: now.as_millisecond(),
        };
        Plan { events: vec![happened], ends: true, ..moving(advance) }
    }

    async fn write_plans(&self, plans: Vec<Plan>) -> Result<PlanReport> {
        let mut report = PlanReport::default();
        let (mut woken, mut events, mut ended, mut kept_out) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        let tx = self.parts.store.begin_write().await?;
        carillon_store::group::take_turn(&tx).await?;
        let known = told_before(&tx, &plans).await?;
        for plan in plans {
            kept_out.extend(plan.kept_out);
            let told = plan.said.iter().flat_map(|said| &said.told);
            if told.clone().any(|told| known.contains(&key_of(told))) {
                continue; // told meanwhile: it stays due, and is planned again without
            }
            let id = plan.advance.id.clone();
            if !carillon_store::enrollment::advance(&tx, plan.advance).await? {
                continue; // another planner was quicker
            }
            events.extend(plan.events);
            carillon_store::group::release(&tx, &id, &plan.gone).await?;
            if plan.ends {
                ended.push(id);
            }
            let Some(said) = plan.said else { continue };
            carillon_store::communication::insert(&tx, said.communication, &said.record_ids).await?;
            carillon_store::told::insert(&tx, said.told).await?;
            if said.delivery.state == DeliveryState::Planned.as_str() {
                woken.push(said.delivery.id.clone());
            }
            carillon_store::delivery::insert(&tx, vec![said.delivery]).await?;
            report.planned += 1;
        }
        report.ended = ended.len() as u64;
        carillon_store::group::dissolve(&tx, &ended).await?;
        report.quarantined = carillon_store::quarantined_record::keep(&tx, kept_out).await?;
        carillon_store::event::insert(&tx, events).await?;
        self.wake(&tx, &woken).await?;
        tx.commit().await?;
        Ok(report)
    }
}

/// A plan that only moves its enrollment on.
fn moving(advance: Advance) -> Plan {
    Plan { advance, said: None, events: Vec::new(), ends: false, kept_out: Vec::new(), gone: Vec::new() }
}

/// What makes a record told: campaign, step, record, anchor date.
fn key_of(told: &told::Model) -> [String; 4] {
    [told.campaign_id.clone(), told.step.clone(), told.record_id.clone(), told.anchor.clone()]
}

/// What was told before of all that these plans are about to tell.
async fn told_before(tx: &carillon_store::WriteTransaction, plans: &[Plan]) -> Result<HashSet<[String; 4]>> {
    let mut records: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for told in plans.iter().filter_map(|plan| plan.said.as_ref()).flat_map(|said| &said.told) {
        records.entry(&told.campaign_id).or_default().push(told.record_id.clone());
    }
    let mut known = HashSet::new();
    for (campaign_id, ids) in records {
        known.extend(carillon_store::told::of_campaign(tx, campaign_id, &ids).await?.iter().map(key_of));
    }
    Ok(known)
}

fn told_of(communication: &communication::Model, campaign: &LoadedCampaign, members: &[Member]) -> Vec<told::Model> {
    let told = |member: &Member| told::Model {
        campaign_id: campaign.campaign_id.clone(),
        step: communication.step.clone(),
        record_id: member.row.id.clone(),
        anchor: member.anchor.clone(),
        communication_id: communication.id.clone(),
    };
    members.iter().map(told).collect()
}

impl Surroundings {
    fn reseller_of(&self, customer: &customer::Model, members: &[Member]) -> Option<&reseller::Model> {
        let id = members.iter().find_map(|member| member.row.reseller_id.as_ref()).or(customer.reseller_id.as_ref())?;
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

fn definition_of<'a>(
    row: &enrollment::Model,
    around: &'a Surroundings,
) -> Option<(&'a LoadedCampaign, &'a Sequence, &'a Step)> {
    let campaign = around.campaigns.get(&row.campaign_id)?;
    let sequence = campaign.definition.sequences.iter().find(|s| s.name == row.sequence)?;
    let step = sequence.steps.iter().find(|s| Some(&s.name) == row.next_step.as_ref())?;
    Some((campaign, sequence, step))
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
fn search_text(reference: &str, customer: &customer::Model, members: &[Member]) -> String {
    let mut words = vec![reference.to_owned(), customer.search_text.clone()];
    words.extend(members.iter().map(|member| member.row.search_text.clone()));
    fold(&words.join(" "))
}
