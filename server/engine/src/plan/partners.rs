//! What a reseller says in a message: the approved texts for it, frozen with the communication in every language there is.
//!
//! Only what is approved when the message is planned; what becomes of a text afterwards changes nothing.

use carillon_domain::campaign::partner::{Aim, most_specific};
use carillon_domain::{EventId, Language};
use carillon_store::entity::{communication, event, partner_text};
use jiff::Timestamp;
use serde_json::{Map, Value, json};

use crate::campaign::LoadedCampaign;
use crate::{Engine, Result};

/// Where the data of a communication holds the words, by the tag of their language.
pub(super) const IN_DATA: &str = "partner_text";

impl Engine {
    /// The approved texts of these campaigns.
    pub(super) async fn approved_texts(&self, campaign_ids: &[String]) -> Result<Vec<partner_text::Model>> {
        Ok(carillon_store::partner_text::approved(self.parts.store.connection(), campaign_ids).await?)
    }

    /// The line of the timeline that tells of a partner's words.
    pub(super) fn partner_event(&self, said: &communication::Model, now: Timestamp) -> Option<event::Model> {
        said.data.get(IN_DATA)?;
        let reseller = said.data.pointer("/reseller/name").cloned().unwrap_or_default();
        Some(event::Model {
            id: EventId::mint(now, self.entropy()).to_string(),
            at: now.as_millisecond(),
            kind: "partner-text-placed".into(),
            customer_id: Some(said.customer_id.clone()),
            communication_id: Some(said.id.clone()),
            delivery_id: None,
            enrollment_id: None,
            actor: "system".into(),
            detail: json!({ "reseller": reseller }),
        })
    }
}

/// The words of a reseller for this message, as its data keeps them; none where there are none.
pub(super) fn frozen(
    texts: &[partner_text::Model],
    campaign: &LoadedCampaign,
    reseller_id: &str,
    said: &communication::Model,
) -> Option<Value> {
    let rules = campaign.definition.partner.as_ref().filter(|rules| rules.allow_step(&said.step))?;
    let segment = said.data["customer"].get(&rules.segment_by).and_then(Value::as_str).unwrap_or_default();
    let own = texts.iter().filter(|text| text.campaign_id == campaign.campaign_id && text.reseller_id == reseller_id);
    let aimed = own.filter_map(|text| {
        let language = Language::from_tag(&text.language)?;
        Some((Aim { step: &text.step, segment: &text.segment, language }, text))
    });
    let found = most_specific(aimed, &said.step, segment);
    let kept = |(language, text): (Language, &partner_text::Model)| {
        (language.tag().to_owned(), json!({ "id": text.id, "version": text.version, "markdown": text.markdown }))
    };
    let words: Map<_, _> = found.into_iter().map(kept).collect();
    (!words.is_empty()).then_some(Value::Object(words))
}
