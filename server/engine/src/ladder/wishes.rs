//! A customer's wishes for the ways to reach them, as they are kept among the consents. Must not know ladders.

use carillon_domain::ladder::Wishes;
use carillon_store::entity::customer;
use serde_json::Value;

/// Where they stand.
const WAYS: &str = "ways";

/// What a customer wants. What cannot be read counts for nothing.
pub(crate) fn wishes_of(customer: &customer::Model) -> Wishes {
    wishes_among(&customer.consents)
}

/// The same of consents that stand elsewhere.
pub(crate) fn wishes_among(consents: &Value) -> Wishes {
    let kept = consents.get(WAYS).cloned();
    kept.and_then(|kept| serde_json::from_value(kept).ok()).unwrap_or_default()
}

/// Consents with these wishes in the place of the former.
pub(crate) fn with_wishes(consents: &Value, wishes: &Wishes) -> Value {
    let mut consents = consents.as_object().cloned().unwrap_or_default();
    if wishes.is_empty() {
        consents.remove(WAYS);
    } else {
        consents.insert(WAYS.to_owned(), serde_json::to_value(wishes).unwrap_or_default());
    }
    Value::Object(consents)
}
