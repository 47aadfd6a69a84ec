//! A source: how it proves who it is, and what its words mean. Read once, when the program starts, so that what does not fit
//! is told then and not when the first event is lost.

use carillon_engine::happen::is_event_name;

use super::mapping::{EventAt, KindAt, Mapping};
use super::pointer::Pointer;
use crate::config::Hook;
use crate::proof::{Proof, at, check_name, header_of};

/// What stands before the name of a header, where a header says what happened.
const HEADER: &str = "header:";

/// One source of events.
#[derive(Debug, Clone)]
pub(crate) struct Source {
    pub(super) proof: Proof,
    pub(super) mapping: Mapping,
}

impl Source {
    /// Reads its section. The error names the key.
    pub(super) fn read(name: &str, hook: &Hook) -> Result<Self, String> {
        check_name(name)?;
        Ok(Self { proof: Proof::read(hook.proof())?, mapping: mapping_of(hook)? })
    }
}

fn mapping_of(hook: &Hook) -> Result<Mapping, String> {
    let pointer = |key: &str, text: &Option<String>| text.as_deref().map(Pointer::read).transpose().map_err(at(key));
    let customer = pointer("customer", &hook.customer)?;
    let record = record_of(hook)?;
    if customer.is_none() && record.is_none() {
        return Err("customer: say where the customer's number stands, or the record's".into());
    }
    if hook.events.is_empty() {
        return Err("events: name at least one of their events and what it is called here".into());
    }
    if let Some(ours) = hook.events.values().find(|ours| !is_event_name(ours)) {
        return Err(format!("events: `{ours}` is no name of an event; use lower-case letters, digits and hyphens"));
    }
    let event = match hook.event.strip_prefix(HEADER) {
        Some(name) => EventAt::Header(header_of(name).map_err(at("event"))?),
        None => EventAt::Body(Pointer::read(&hook.event).map_err(at("event"))?),
    };
    let (key, detail) = (pointer("key", &hook.key)?, pointer("detail", &hook.detail)?);
    Ok(Mapping { event, events: hook.events.clone(), customer, record, key, detail })
}

fn record_of(hook: &Hook) -> Result<Option<(KindAt, Pointer)>, String> {
    let Some(number) = &hook.record else { return Ok(None) };
    let kind = hook.record_kind.as_deref().filter(|kind| !kind.is_empty());
    let kind = kind.ok_or("record_kind: say which kind of record, such as license")?;
    let kind = if kind.starts_with('/') {
        KindAt::Body(Pointer::read(kind).map_err(at("record_kind"))?)
    } else {
        KindAt::Always(kind.to_owned())
    };
    Ok(Some((kind, Pointer::read(number).map_err(at("record"))?)))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use axum::http::HeaderName;
    use carillon_channels::callback::{Digits, Scheme};

    use super::*;
    use crate::config::SignatureName;

    fn github() -> Hook {
        Hook {
            signature: SignatureName::HmacSha256,
            secret: "a secret of the tests".into(),
            former_secret: None,
            user: None,
            header: Some("X-Hub-Signature-256".into()),
            prefix: "sha256=".into(),
            digits: Digits::Hex,
            tolerance_seconds: 300,
            event: "header:X-GitHub-Event".into(),
            events: BTreeMap::from([("release".to_owned(), "product-released".to_owned())]),
            customer: Some("/repository/owner/id".into()),
            record_kind: None,
            record: None,
            key: None,
            detail: None,
        }
    }

    #[test]
    fn a_section_is_read_whole() {
        let source = Source::read("github", &github()).expect("reads");
        let Scheme::BodyHmac(form) = source.proof.scheme else { panic!("{:?}", source.proof) };
        assert_eq!(form.header, "x-hub-signature-256");
        assert_eq!(source.mapping.event, EventAt::Header(HeaderName::from_static("x-github-event")));
    }

    #[test]
    fn what_does_not_fit_is_told_by_its_key() {
        let none = || None;
        let wrong: [(&str, &str, Hook); 10] = [
            ("git hub", "a name has", github()),
            ("github", "secret: ", Hook { secret: "short".into(), ..github() }),
            ("github", "secret: ", Hook { signature: SignatureName::StandardWebhooks, ..github() }),
            ("github", "former_secret: ", Hook { former_secret: Some("short".into()), ..github() }),
            ("github", "header: ", Hook { header: none(), ..github() }),
            ("github", "event: ", Hook { event: "type".into(), ..github() }),
            ("github", "events: ", Hook { events: BTreeMap::new(), ..github() }),
            ("github", "events: `A b`", Hook { events: BTreeMap::from([("x".into(), "A b".into())]), ..github() }),
            ("github", "customer: ", Hook { customer: none(), ..github() }),
            ("github", "record_kind: ", Hook { record: Some("/license".into()), ..github() }),
        ];
        for (name, told, hook) in wrong {
            let fault = Source::read(name, &hook).expect_err(told);
            assert!(fault.starts_with(told), "{fault}");
        }
    }
}
