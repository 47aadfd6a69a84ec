//! Whether what a message was made from has changed since: the holder's data, or that of a record it speaks of.

use carillon_store::entity::{communication, customer};
use serde_json::{Map, Value};

use crate::plan::{customer_data, record_data};
use crate::{Engine, Result};

/// What may change without making a message wrong: how its holder is written to.
const BESIDE: [&str; 2] = ["language", "postal_lines"];

impl Engine {
    /// Whether the data on file says something else than the frozen data of a communication.
    pub(crate) async fn has_changed(
        &self,
        communication: &communication::Model,
        customer: &customer::Model,
    ) -> Result<bool> {
        if differs(communication.data.get("customer"), &object(customer_data(customer))) {
            return Ok(true);
        }
        let db = self.parts.store.connection();
        let records = carillon_store::communication::records(db, &communication.id).await?;
        let holders: Vec<String> = records.iter().map(|record| record.customer_id.clone()).collect();
        let holders = self.customers_by_id(&holders).await?;
        let frozen = communication.data.get("records").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
        let of = |number: &str| frozen.iter().find(|record| record["external_id"] == number);
        let changed = records.iter().any(|record| {
            let holder = holders.get(&record.customer_id);
            holder.is_none_or(|holder| differs(of(&record.external_id), &record_data(record, holder)))
        });
        Ok(changed)
    }
}

/// Whether any field that is on file now was frozen otherwise. What rules read from fields, and what a person wrote into
/// a correction, is in frozen data alone.
fn differs(frozen: Option<&Value>, now: &Map<String, Value>) -> bool {
    let Some(frozen) = frozen.and_then(Value::as_object) else { return false };
    now.iter()
        .filter(|(name, _)| !BESIDE.contains(&name.as_str()))
        .any(|(name, value)| frozen.get(name).unwrap_or(&Value::Null) != value)
}

fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(fields) => fields,
        _ => Map::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn only_what_is_on_file_counts() {
        let frozen = json!({"name": "Ada", "language": "en", "part": {"seats": 1}});
        let now = |value| object(value);
        assert!(
            !differs(Some(&frozen), &now(json!({"name": "Ada", "language": "ja"}))),
            "another language to write in"
        );
        assert!(differs(Some(&frozen), &now(json!({"name": "Ada", "seats": 2}))), "a field more");
        assert!(differs(Some(&frozen), &now(json!({"name": "Eve"}))));
        assert!(
            !differs(Some(&frozen), &now(json!({"name": "Ada", "price": null}))),
            "nothing is as good as not there"
        );
        assert!(!differs(None, &now(json!({"name": "Ada"}))));
    }
}
