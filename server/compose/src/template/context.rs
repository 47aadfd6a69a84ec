//! The data of a communication as templates see it: cleaned of everything that is not text.

use std::sync::Arc;

use minijinja::Value;
use minijinja::value::{Enumerator, Object, ObjectRepr};
use serde_json::{Map, Value as Json};

use crate::value::clean_cow;

/// The data as template values.
pub(crate) fn context(data: &Json) -> Value {
    match data {
        Json::Null => Value::from(()),
        Json::Bool(flag) => Value::from(*flag),
        Json::Number(number) => numeric(number),
        Json::String(text) => Value::from(&*clean_cow(text)),
        Json::Array(items) => items.iter().map(context).collect::<Vec<_>>().into(),
        Json::Object(fields) => Value::from_object(Fields(fields_of(fields).collect())),
    }
}

/// The data with one more field, which stands for any of its name.
pub(crate) fn context_with(data: &Json, name: &str, value: Value) -> Value {
    let fields = data.as_object().into_iter().flat_map(fields_of);
    Value::from_object(Fields(
        fields.filter(|(key, _)| key.as_str() != Some(name)).chain([(name.into(), value)]).collect(),
    ))
}

/// The data with no more than the wanted of its fields.
pub(crate) fn context_of(data: &Json, wanted: impl Fn(&str) -> bool) -> Value {
    let fields = data.as_object().into_iter().flatten().filter(|(name, _)| wanted(&clean_cow(name)));
    Value::from_object(Fields(fields.map(|(name, value)| (Value::from(&*clean_cow(name)), context(value))).collect()))
}

fn fields_of(fields: &Map<String, Json>) -> impl Iterator<Item = (Value, Value)> + '_ {
    fields.iter().map(|(key, value)| (Value::from(&*clean_cow(key)), context(value)))
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

/// The fields of an object, in their order. They are few and each is asked for once or never, so that a list is quicker
/// made and searched than a table of hashes.
#[derive(Debug)]
struct Fields(Vec<(Value, Value)>);

impl Object for Fields {
    fn repr(self: &Arc<Self>) -> ObjectRepr {
        ObjectRepr::Map
    }

    fn get_value(self: &Arc<Self>, key: &Value) -> Option<Value> {
        let name = key.as_str()?;
        // As with a table, the last of two of one name holds: cleaning can make one of two.
        self.0.iter().rev().find(|(key, _)| key.as_str() == Some(name)).map(|(_, value)| value.clone())
    }

    fn enumerate(self: &Arc<Self>) -> Enumerator {
        Enumerator::Values(self.0.iter().map(|(key, _)| key.clone()).collect())
    }
}
