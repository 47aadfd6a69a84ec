//! What an event must be before it is looked at: texts the databases can hold, of a length somebody may have meant.
//!
//! Knows no row: whom an event is about is asked later.

use serde_json::Value;

use super::OutsideEvent;
use crate::{EngineError, FieldFault, Result};

/// The longest name of an event, in characters.
const MAX_NAME: usize = 64;
/// The longest key, number or kind, in bytes.
const MAX_TEXT: usize = 255;
/// The longest detail, in bytes of its JSON.
const MAX_DETAIL: usize = 16 * 1024;

/// Refuses an event that could not have been meant; every fault at once.
pub(super) fn check(happening: &OutsideEvent) -> Result<()> {
    let mut faults = Vec::new();
    if !is_event_name(&happening.name) {
        faults.push(FieldFault::new("name", "fault-event-name", &happening.name));
    }
    faults.extend(faulty_texts(happening));
    if happening.detail.to_string().len() > MAX_DETAIL {
        faults.push(FieldFault::new("detail", "fault-too-long", MAX_DETAIL.to_string()));
    } else if has_null(&happening.detail) {
        faults.push(FieldFault::new("detail", "fault-control", ""));
    }
    if faults.is_empty() { Ok(()) } else { Err(EngineError::Invalid(faults)) }
}

/// As [`check`], where the name is nobody's choice.
pub(super) fn check_whom(who: &OutsideEvent) -> Result<()> {
    let faults: Vec<_> = faulty_texts(who).collect();
    if faults.is_empty() { Ok(()) } else { Err(EngineError::Invalid(faults)) }
}

fn faulty_texts(happening: &OutsideEvent) -> impl Iterator<Item = FieldFault> {
    let (kind, number) = happening.record.as_ref().map_or(("", ""), |(kind, number)| (kind, number));
    let texts =
        [("customer", happening.customer.as_str()), ("record", kind), ("record", number), ("key", &happening.key)];
    texts.into_iter().filter_map(|(field, text)| {
        if text.len() > MAX_TEXT {
            return Some(FieldFault::new(field, "fault-too-long", MAX_TEXT.to_string()));
        }
        text.chars().any(char::is_control).then(|| FieldFault::new(field, "fault-control", ""))
    })
}

/// Whether a text can name an event: lower-case letters, digits and hyphens.
pub fn is_event_name(name: &str) -> bool {
    let fine = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    !name.is_empty() && name.len() <= MAX_NAME && name.bytes().all(fine)
}

/// Whether any text in it holds the character zero, which PostgreSQL cannot keep.
fn has_null(value: &Value) -> bool {
    match value {
        Value::String(text) => text.contains('\0'),
        Value::Array(items) => items.iter().any(has_null),
        Value::Object(fields) => fields.iter().any(|(name, value)| name.contains('\0') || has_null(value)),
        Value::Null | Value::Bool(_) | Value::Number(_) => false,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn paid() -> OutsideEvent {
        OutsideEvent { name: "renewal-paid".into(), customer: "c1".into(), ..OutsideEvent::default() }
    }

    fn fields(happening: &OutsideEvent) -> Vec<&'static str> {
        match check(happening) {
            Err(EngineError::Invalid(faults)) => faults.into_iter().map(|fault| fault.field).collect(),
            other => other.map(|()| Vec::new()).unwrap_or_default(),
        }
    }

    #[test]
    fn every_fault_is_told_at_once_by_field() {
        assert_eq!(fields(&paid()), Vec::<&str>::new());
        let long = "x".repeat(256);
        let wrong = OutsideEvent {
            name: "Renewal".into(),
            customer: "a\u{0}b".into(),
            record: Some(("license".into(), long.clone())),
            key: "line\nbreak".into(),
            detail: json!({ "deep": [{ "inside": "\u{0}" }] }),
        };
        assert_eq!(fields(&wrong), ["name", "customer", "record", "key", "detail"]);
        let much = OutsideEvent { detail: json!("y".repeat(MAX_DETAIL)), ..paid() };
        assert_eq!(fields(&much), ["detail"]);
        assert_eq!(fields(&OutsideEvent { detail: json!({ "\u{0}": 1 }), ..paid() }), ["detail"]);
    }
}
