//! The frozen data of a communication: what its words are made from, and never anything else again.
//!
//! Shapes rows into the JSON that templates see. Knows no template.

use carillon_domain::Step;
use carillon_store::entity::{brand, customer, record, reseller};
use serde_json::{Map, Value, json};

use crate::postal::postal_lines;

/// Everything a communication is frozen from.
pub(super) struct Source<'a> {
    pub(super) customer: &'a customer::Model,
    /// The records, as templates see them.
    pub(super) records: &'a [Value],
    /// Those of them that came in after the group had spoken.
    pub(super) new_records: &'a [Value],
    pub(super) brand: &'a brand::Model,
    pub(super) reseller: Option<&'a reseller::Model>,
    pub(super) step: &'a Step,
    pub(super) anchor: &'a str,
    pub(super) sent_on: &'a str,
    pub(super) reference: &'a str,
}

impl Source<'_> {
    /// The data, as templates see it.
    pub(super) fn freeze(&self) -> Value {
        json!({
            "customer": customer_data(self.customer),
            "record": self.records.first().cloned().unwrap_or(Value::Null),
            "records": self.records,
            "new_records": self.new_records,
            "brand": brand_data(self.brand),
            "reseller": self.reseller.map_or(Value::Null, reseller_data),
            "step": { "name": self.step.name, "offset_days": self.step.at.nominal_days() },
            "anchor": self.anchor,
            "sent_on": self.sent_on,
            "reference": self.reference,
        })
    }
}

/// A customer, as templates see it.
pub(crate) fn customer_data(row: &customer::Model) -> Value {
    let mut data = flat(&row.attributes);
    data.extend(flat(&row.dates));
    for (name, value) in [
        ("name", &row.display_name),
        ("kind", &row.kind),
        ("title", &row.title),
        ("given", &row.given),
        ("family", &row.family),
        ("organisation", &row.organisation),
        ("language", &row.language),
        ("country", &row.country),
        ("external_id", &row.external_id),
    ] {
        data.insert(name.into(), Value::String(value.clone()));
    }
    data.insert("postal_lines".into(), postal_lines(row).into());
    Value::Object(data)
}

/// A record, as templates see it before the campaign's rules have read its fields.
pub(crate) fn record_data(row: &record::Model, holder: &customer::Model) -> Map<String, Value> {
    let mut data = flat(&row.fields);
    data.extend(flat(&row.dates));
    data.insert("external_id".into(), Value::String(row.external_id.clone()));
    data.insert("kind".into(), Value::String(row.kind.clone()));
    // A message to a household or an organisation says whose each record is.
    data.insert("customer".into(), json!({ "name": holder.display_name, "external_id": holder.external_id }));
    data
}

fn brand_data(row: &brand::Model) -> Value {
    json!({
        "name": row.name, "email": row.reply_to.as_ref().unwrap_or(&row.sender_email), "phone": row.phone,
        "address": row.address, "url": row.url, "color": row.color,
        "sender_name": row.sender_name, "sender_email": row.sender_email, "reply_to": row.reply_to,
    })
}

fn reseller_data(row: &reseller::Model) -> Value {
    json!({ "name": row.name, "email": row.email, "phone": row.phone, "url": row.url })
}

fn flat(value: &Value) -> Map<String, Value> {
    value.as_object().cloned().unwrap_or_default()
}
