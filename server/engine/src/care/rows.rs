//! Rows of lists: each communication with its customer, campaign and newest delivery, read in a few set-based queries.

use std::collections::BTreeMap;

use carillon_domain::{DeliveryState, Language};
use carillon_store::entity::{communication, customer};
use jiff::Timestamp;
use serde_json::Value;

use crate::view::FindRow;
use crate::{Engine, Result};

impl Engine {
    /// The rows of a list of communications, in the same order.
    pub(super) async fn rows_of(
        &self,
        found: Vec<(communication::Model, Option<customer::Model>)>,
    ) -> Result<Vec<FindRow>> {
        let ids: Vec<String> = found.iter().map(|(row, _)| row.id.clone()).collect();
        let deliveries = carillon_store::delivery::of_communications(self.parts.store.connection(), &ids).await?;
        let mut states: BTreeMap<String, (DeliveryState, bool)> = BTreeMap::new();
        for delivery in deliveries {
            let state = delivery.state.parse().unwrap_or(DeliveryState::Held);
            let on_hold = delivery.hold_id.is_some() && state.is_waiting();
            states.entry(delivery.communication_id).or_insert((state, on_hold));
        }
        let mut rows = Vec::with_capacity(found.len());
        for (mut communication, customer) in found {
            communication.subject = self.subject_of(&communication).await;
            let state = states.get(&communication.id).copied().unwrap_or((DeliveryState::Planned, false));
            let title = self.load_version(&communication.campaign_version_id).await?.definition.title.clone();
            rows.push(row_of(communication, customer.as_ref(), title, state));
        }
        Ok(rows)
    }
}

impl Engine {
    /// The subject of a communication. What was not composed yet, because it waits or is held, has one all the same:
    /// nobody can click on an empty line.
    pub(crate) async fn subject_of(&self, communication: &communication::Model) -> String {
        if !communication.subject.is_empty() {
            return communication.subject.clone();
        }
        let language = Language::resolve(&communication.language).unwrap_or(Language::En);
        let words = self.words(communication, language).await;
        words.map_or_else(|_| communication.reference.clone(), |(message, _)| message.subject)
    }
}

fn row_of(
    row: communication::Model,
    customer: Option<&customer::Model>,
    campaign: String,
    (state, on_hold): (DeliveryState, bool),
) -> FindRow {
    FindRow {
        customer_name: customer.map(|c| c.display_name.clone()).unwrap_or_default(),
        organisation: customer
            .filter(|c| c.kind == "person" && !c.organisation.is_empty())
            .map(|c| c.organisation.clone()),
        language: Language::resolve(&row.language).unwrap_or(Language::En),
        created_at: instant(row.created_at),
        version: u32::try_from(row.version).unwrap_or(1),
        id: row.id,
        reference: row.reference,
        customer_id: row.customer_id,
        subject: row.subject,
        step: row.step,
        campaign,
        state,
        on_hold,
    }
}

/// A value as a person reads it.
pub(super) fn plain(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Object(money) if money.contains_key("amount") => {
            let part = |name: &str| money.get(name).and_then(Value::as_str).unwrap_or_default();
            format!("{} {}", part("amount"), part("currency"))
        }
        // What rules have read from a field, under the name of their parser.
        Value::Object(attributes) => {
            let told = attributes.iter().map(|(name, value)| (name, plain(value))).filter(|(_, text)| !text.is_empty());
            told.map(|(name, text)| format!("{name}: {text}")).collect::<Vec<_>>().join(", ")
        }
        other => other.to_string(),
    }
}

/// A stored time.
pub(crate) fn instant(ms: i64) -> Timestamp {
    Timestamp::from_millisecond(ms).unwrap_or(Timestamp::UNIX_EPOCH)
}
