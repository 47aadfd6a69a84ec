//! Stored values of records as what they are: a day, money, a number, or a text.

use carillon_domain::Money;
use jiff::civil::Date;
use serde_json::Value;

use crate::view::RecordValue;

/// A stored value; none where nothing is stored.
pub(super) fn record_value(value: &Value) -> Option<RecordValue> {
    Some(match value {
        Value::Null => return None,
        Value::String(text) if text.is_empty() => return None,
        Value::String(text) => day(text).map_or_else(|| RecordValue::Text(text.clone()), RecordValue::Date),
        Value::Number(number) => RecordValue::Number(number.to_string()),
        Value::Bool(yes) => RecordValue::Boolean(*yes),
        Value::Object(parts) => match serde_json::from_value::<Money>(value.clone()) {
            Ok(money) => RecordValue::Money(money),
            Err(_) => parts_of(parts.iter().filter_map(|(name, it)| named(name, it)).collect())?,
        },
        Value::Array(_) => RecordValue::Text(value.to_string()),
    })
}

/// A stored value with its name.
pub(super) fn named(name: &str, value: &Value) -> Option<(String, RecordValue)> {
    Some((name.to_owned(), record_value(value)?))
}

/// A field of which rules have read nothing has no value.
fn parts_of(parts: Vec<(String, RecordValue)>) -> Option<RecordValue> {
    (!parts.is_empty()).then_some(RecordValue::Parts(parts))
}

/// Days are stored as texts, and always like this: `2026-12-01`.
fn day(text: &str) -> Option<Date> {
    let date: Date = (text.len() == 10).then(|| text.parse().ok()).flatten()?;
    (date.to_string() == text).then_some(date)
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]
mod tests {
    use super::*;
    use rstest::rstest;
    use serde_json::json;

    #[rstest]
    #[case(json!(null), None)]
    #[case(json!(""), None)]
    #[case(json!("Pro"), Some(RecordValue::Text("Pro".into())))]
    #[case(json!("2026-12-01"), Some(RecordValue::Date("2026-12-01".parse().unwrap())))]
    #[case(json!("2026-13-01"), Some(RecordValue::Text("2026-13-01".into())))]
    #[case(json!({ "seats": null }), None)]
    #[case(json!(25), Some(RecordValue::Number("25".into())))]
    #[case(json!(false), Some(RecordValue::Boolean(false)))]
    #[case(json!({ "seats": 5, "none": "" }), Some(RecordValue::Parts(vec![("seats".into(), RecordValue::Number("5".into()))])))]
    fn values_are_what_they_are(#[case] stored: Value, #[case] expected: Option<RecordValue>) {
        assert_eq!(record_value(&stored), expected);
    }

    #[test]
    fn money_of_a_known_currency_is_money() {
        let money = Money::parse("8005", "GBP".parse().unwrap()).unwrap();
        assert_eq!(record_value(&json!({ "amount": "8005.00", "currency": "GBP" })), Some(RecordValue::Money(money)));
        let strange = record_value(&json!({ "amount": "5", "currency": "???" }));
        assert!(matches!(strange, Some(RecordValue::Parts(parts)) if parts.len() == 2));
    }
}
