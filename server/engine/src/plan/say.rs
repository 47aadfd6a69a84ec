//! Saying: the communication a due step becomes, with what stands in its slots, its delivery, and what the timeline
//! tells of it. Nothing is written here.

use carillon_compose::Links;
use carillon_domain::volume::Lane;
use carillon_domain::{
    Channel, CommunicationId, DeliveryId, DeliveryState, EventId, GroupBy, MessageClass, PieceId, PublicToken,
    Reference, Step, fold,
};
use carillon_store::entity::{communication, customer, delivery, enrollment, event, placement, told};
use jiff::Timestamp;
use serde_json::{Value, json};

use super::enroll::{language_of, zone_of};
use super::members::Member;
use super::offers::{Recipient, Supply};
use super::surroundings::Surroundings;
use super::{frozen, offers, partners};
use crate::campaign::LoadedCampaign;
use crate::ladder::{Spot, first_spot, skipped, spot_on};
use crate::volume::lane_of;
use crate::{Engine, Result};

/// The priority of what a person asked for: above every campaign's.
const ASKED_FOR: i32 = 1_000;

/// A communication about to be written.
pub(super) struct Said {
    pub(super) communication: communication::Model,
    pub(super) record_ids: Vec<String>,
    pub(super) told: Vec<told::Model>,
    pub(super) delivery: delivery::Model,
    pub(super) lane: Lane,
    /// What goes besides, at once.
    pub(super) besides: Vec<(delivery::Model, Lane)>,
    passed: Vec<(Channel, String)>,
    pub(super) placed: Vec<placement::Model>,
    reseller_id: Option<String>,
}

impl Said {
    /// Gives it its subject, by which it is listed and found while it waits. Where that cannot be told yet, the worker
    /// gives it.
    pub(super) fn name(&mut self, campaign: &LoadedCampaign) {
        let row = &mut self.communication;
        let language = campaign.language_of(row);
        let content = campaign.content(&row.step, language);
        if let Some(subject) = content.and_then(|content| content.subject(language, &row.data)) {
            row.search_text = found_by(&row.search_text, &subject);
            row.subject = subject;
        }
    }
}

/// What it is found by, its subject among it.
pub(crate) fn found_by(search_text: &str, subject: &str) -> String {
    format!("{search_text} {}", fold(subject))
}

impl Engine {
    #[expect(clippy::too_many_arguments, reason = "each is one thing the words are made from")]
    pub(super) fn say(
        &self,
        row: &enrollment::Model,
        campaign: &LoadedCampaign,
        step: &Step,
        customer: &customer::Model,
        members: &[Member],
        around: &Surroundings,
        anchor: &str,
        now: Timestamp,
    ) -> Result<Said> {
        let reseller = around.reseller_of(customer, members.iter().map(|member| &member.row));
        let records: Vec<Value> = members.iter().map(|member| member.data.clone()).collect();
        let new: Vec<Value> = members.iter().filter(|member| member.is_new).map(|member| member.data.clone()).collect();
        // To a reseller it is the house that speaks, in its own brand and words.
        let to_reseller = campaign.definition.grouping.by == GroupBy::Reseller;
        let speaker = reseller.filter(|_| !to_reseller);
        let brand = around.brand_of(speaker)?;
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
        let language = campaign.language_for(&step.name, language_of(customer));
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
            search_text: search_text(&reference, customer, members),
            reference,
            id,
        };
        let lane = |channel| {
            lane_of(
                i32::from(campaign.definition.priority),
                campaign.class(),
                channel,
                language,
                &brand.name,
                &campaign.definition.name,
                customer,
            )
        };
        let spot = first_spot(step.ladder(), customer, campaign.class());
        let first = lane(spot.channel);
        let delivery = self.delivery_of(&communication, &spot, &first, "plan", None, now);
        let besides = step.besides().iter().enumerate().filter_map(|(at, channel)| {
            let spot = spot_on(*channel, at + 1, customer, campaign.class());
            // Who cannot be reached there is reached by the ladder.
            spot.address.is_ok().then(|| {
                let lane = lane(spot.channel);
                (self.delivery_of(&communication, &spot, &lane, "plan", None, now), lane)
            })
        });
        let besides = besides.collect();
        let told = told_of(&communication, campaign, members);
        let record_ids = members.iter().map(|member| member.row.id.clone()).collect();
        let reseller_id = speaker.map(|reseller| reseller.id.clone());
        Ok(Said {
            communication,
            record_ids,
            told,
            delivery,
            lane: first,
            besides,
            passed: spot.passed,
            placed: Vec::new(),
            reseller_id,
        })
    }

    /// Chooses what stands in the slots, and freezes it with the rest of the data.
    pub(super) fn fill_slots(
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
        let to = Recipient {
            campaign_id: &campaign.campaign_id,
            offers: &campaign.offers,
            slots: &slots.offers,
            customer_id: &customer.id,
            communication_id: &said.communication.root_id,
            data: &said.communication.data,
            now,
            today,
        };
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

    /// The lane of what a person asked for just now: ahead of everything that was planned, and counted by no rule that
    /// lets such messages pass.
    pub(crate) async fn lane_asked_for(
        &self,
        communication: &communication::Model,
        customer: &customer::Model,
        channel: Channel,
        language: carillon_domain::Language,
    ) -> Result<Lane> {
        let campaign = self.load_version(&communication.campaign_version_id).await?;
        let brand = carillon_store::brand::by_id(self.parts.store.connection(), &communication.brand_id).await?;
        let brand = brand.map(|row| row.name).unwrap_or_default();
        let class = MessageClass::Transactional;
        Ok(lane_of(ASKED_FOR, class, channel, language, &brand, &campaign.definition.name, customer))
    }

    /// A delivery of a communication on a rung; held, with the reason, where there is no address to write to.
    pub(crate) fn delivery_of(
        &self,
        communication: &communication::Model,
        spot: &Spot,
        lane: &Lane,
        cause: &str,
        request_key: Option<String>,
        now: Timestamp,
    ) -> delivery::Model {
        let (address, state, reason) = match &spot.address {
            Ok(address) => (address.clone(), DeliveryState::Planned, "waits for the worker"),
            Err(reason) => (String::new(), DeliveryState::Held, reason.as_str()),
        };
        let is_paper = spot.channel == Channel::Letter;
        delivery::Model {
            id: DeliveryId::mint(now, self.entropy()).to_string(),
            communication_id: communication.id.clone(),
            rung: i32::try_from(spot.rung).unwrap_or(i32::MAX),
            channel: lane.channel.as_str().to_owned(),
            language: communication.language.clone(),
            address,
            state: state.as_str().to_owned(),
            due_at: now.as_millisecond(),
            priority: lane.priority,
            lease_token: None,
            lease_until: None,
            attempts: 0,
            reason: reason.to_owned(),
            cause: cause.to_owned(),
            request_key,
            created_at: now.as_millisecond(),
            settled_at: None,
            lane_id: lane.id(),
            released_at: None,
            spared_until: None,
            spared_by: None,
            hold_id: None,
            ladder: i32::try_from(spot.ladder).unwrap_or(i32::MAX),
            setback: None,
            piece: is_paper.then(|| PieceId::mint(self.entropy()).to_string()),
            silent_at: None,
        }
    }

    /// The line of the timeline that tells of it.
    pub(super) fn planned_event(&self, said: &Said, row: &enrollment::Model, now: Timestamp) -> event::Model {
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
                "reason": said.delivery.reason, "channel": said.delivery.channel,
                "skipped": skipped(&said.passed),
            }),
        }
    }
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

/// What a communication is found by: everything a caller could read out, folded. What customers and records are found by
/// is folded already.
fn search_text(reference: &str, customer: &customer::Model, members: &[Member]) -> String {
    let reference = fold(reference);
    let mut words = vec![reference.as_str(), &customer.search_text];
    words.extend(members.iter().map(|member| member.row.search_text.as_str()));
    words.join(" ")
}
