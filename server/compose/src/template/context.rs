//! The data of a communication as templates see it: cleaned of everything that is not text.

use minijinja::Value;
use serde_json::Value as Json;

use crate::value::clean_value;

/// The data as template values.
pub(crate) fn context(data: &Json) -> Value {
    match data {
        Json::Null => Value::from(()),
        Json::Bool(flag) => Value::from(*flag),
        Json::Number(number) => numeric(number),
        Json::String(text) => Value::from(clean_value(text)),
        Json::Array(items) => items.iter().map(context).collect::<Vec<_>>().into(),
        Json::Object(fields) => Value::from_pairs(fields.iter().map(|(key, value)| (clean_value(key), context(value)))),
    }
}

fn numeric(number: &serde_json::Number) -> Value {
    if let Some(whole) = number.as_i64() {
        Value::from(whole)
    } else if let Some(whole) = number.as_u64() {
        Value::from(whole)
    } else {
        Value::from(number.as_f64().unwrap_or_default())
    }
}
