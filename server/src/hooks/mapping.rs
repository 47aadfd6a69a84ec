//! What a source's words mean: where its name of the event, the customer, the record and the key stand.
//!
//! Believes what it is given; whether it may is asked before.

use std::collections::BTreeMap;

use axum::http::{HeaderMap, HeaderName};
use carillon_engine::happen::OutsideEvent;
use serde_json::Value;

use super::pointer::Pointer;
use crate::problem::Wrong;

/// Where everything stands.
#[derive(Debug, Clone)]
pub(super) struct Mapping {
    pub(super) event: EventAt,
    /// Their names, and ours.
    pub(super) events: BTreeMap<String, String>,
    pub(super) customer: Option<Pointer>,
    pub(super) record: Option<(KindAt, Pointer)>,
    pub(super) key: Option<Pointer>,
    pub(super) detail: Option<Pointer>,
}

/// Where they say what happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum EventAt {
    Body(Pointer),
    Header(HeaderName),
}

/// Where the kind of record stands, or the kind itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum KindAt {
    Always(String),
    Body(Pointer),
}

/// What came of reading a body.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Mapped {
    /// An event of ours. Its key is theirs, if they named one.
    Event(OutsideEvent),
    /// Something we have no event for, by their name.
    Ignored(String),
}

impl Mapping {
    /// Reads a body; every fault at once, with its place.
    pub(super) fn read(&self, headers: &HeaderMap, body: &Value) -> Result<Mapped, Vec<Wrong>> {
        let theirs = self.event.read(headers, body).map_err(|wrong| vec![wrong])?;
        let Some(ours) = self.events.get(&theirs) else { return Ok(Mapped::Ignored(theirs)) };
        let mut faults = Vec::new();
        let mut text = |pointer: &Pointer| pointer.text(body).map_err(|wrong| faults.push(wrong)).unwrap_or_default();
        let customer = self.customer.as_ref().map(&mut text).unwrap_or_default();
        let record = self.record.as_ref().map(|(kind, number)| {
            let kind = match kind {
                KindAt::Always(kind) => kind.clone(),
                KindAt::Body(pointer) => text(pointer),
            };
            (kind, text(number))
        });
        let key = self.key.as_ref().map(&mut text).unwrap_or_default();
        if !faults.is_empty() {
            return Err(faults);
        }
        let detail = self.detail.as_ref().and_then(|pointer| pointer.value(body)).cloned().unwrap_or_default();
        Ok(Mapped::Event(OutsideEvent { name: ours.clone(), customer, record, key, detail }))
    }

    /// Where in their body a field of ours stands.
    pub(super) fn pointer_of(&self, field: &str) -> String {
        let pointer = match field {
            "customer" => self.customer.as_ref(),
            "record" => self.record.as_ref().map(|(_, number)| number),
            "key" => self.key.as_ref(),
            "detail" => self.detail.as_ref(),
            _ => None,
        };
        pointer.map(ToString::to_string).unwrap_or_default()
    }
}

impl EventAt {
    fn read(&self, headers: &HeaderMap, body: &Value) -> Result<String, Wrong> {
        match self {
            Self::Body(pointer) => pointer.text(body),
            Self::Header(name) => {
                let value = headers.get(name).and_then(|value| value.to_str().ok());
                let missing = || Wrong { pointer: String::new(), detail: format!("the header `{name}` is missing") };
                value.map(ToOwned::to_owned).ok_or_else(missing)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn at(text: &str) -> Pointer {
        Pointer::read(text).expect("a pointer")
    }

    fn mapping() -> Mapping {
        Mapping {
            event: EventAt::Body(at("/type")),
            events: BTreeMap::from([("invoice.paid".to_owned(), "renewal-paid".to_owned())]),
            customer: Some(at("/data/customer")),
            record: Some((KindAt::Always("license".into()), at("/data/license"))),
            key: Some(at("/id")),
            detail: Some(at("/data/amount")),
        }
    }

    #[test]
    fn their_words_become_ours() {
        let body =
            json!({ "id": "e1", "type": "invoice.paid", "data": { "customer": 17, "license": "L-1", "amount": 5 } });
        let wanted = OutsideEvent {
            name: "renewal-paid".into(),
            customer: "17".into(),
            record: Some(("license".into(), "L-1".into())),
            key: "e1".into(),
            detail: json!(5),
        };
        assert_eq!(mapping().read(&HeaderMap::new(), &body), Ok(Mapped::Event(wanted)));
    }

    #[test]
    fn what_is_missing_is_told_at_once_by_its_place_in_their_body() {
        let body = json!({ "type": "invoice.paid", "data": {} });
        let faults = mapping().read(&HeaderMap::new(), &body).expect_err("is faulty");
        let pointers: Vec<_> = faults.iter().map(|wrong| wrong.pointer.as_str()).collect();
        assert_eq!(pointers, ["/data/customer", "/data/license", "/id"]);
        assert_eq!(mapping().pointer_of("record"), "/data/license");
        assert_eq!(mapping().pointer_of("name"), "");
    }

    #[test]
    fn what_we_have_no_event_for_is_ignored_before_it_is_read() {
        let ignored = mapping().read(&HeaderMap::new(), &json!({ "type": "ping" }));
        assert_eq!(ignored, Ok(Mapped::Ignored("ping".into())));
        assert!(mapping().read(&HeaderMap::new(), &json!([])).is_err());
    }

    #[test]
    fn a_header_may_say_what_happened() {
        let from_header = Mapping { event: EventAt::Header(HeaderName::from_static("x-github-event")), ..mapping() };
        assert!(from_header.read(&HeaderMap::new(), &json!({})).is_err());
        let headers =
            HeaderMap::from_iter([(HeaderName::from_static("x-github-event"), "ping".parse().expect("a value"))]);
        assert_eq!(from_header.read(&headers, &json!({})), Ok(Mapped::Ignored("ping".into())));
    }
}
