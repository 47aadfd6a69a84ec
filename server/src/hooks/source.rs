//! A source: how it proves who it is, and what its words mean. Read once, when the program starts, so that what does not fit
//! is told then and not when the first event is lost.

use std::fmt::Display;

use axum::http::HeaderName;
use carillon_channels::callback::{BodyHmac, Callback, Disbelief, Proved, Scheme};
use carillon_engine::happen::is_event_name;
use jiff::SignedDuration;
use secrecy::SecretString;

use super::mapping::{EventAt, KindAt, Mapping};
use super::pointer::Pointer;
use crate::config::{Hook, SignatureName};

/// The longest name of a source, in characters.
const MAX_NAME: usize = 40;
/// What stands before the name of a header, where a header says what happened.
const HEADER: &str = "header:";
/// The header Stripe signs in.
const STRIPE: &str = "stripe-signature";

/// One source of events.
#[derive(Debug, Clone)]
pub(crate) struct Source {
    scheme: Scheme,
    /// The secret, and behind it the former one while there is one.
    secrets: Vec<SecretString>,
    pub(super) mapping: Mapping,
}

impl Source {
    /// Reads its section. The error names the key.
    pub(super) fn read(name: &str, hook: &Hook) -> Result<Self, String> {
        check_name(name)?;
        let scheme = scheme_of(hook)?;
        scheme.check_secret(&hook.secret).map_err(at("secret"))?;
        if let Some(former) = &hook.former_secret {
            scheme.check_secret(former).map_err(at("former_secret"))?;
        }
        let secrets = [&hook.secret].into_iter().chain(&hook.former_secret).cloned().collect();
        Ok(Self { scheme, secrets, mapping: mapping_of(hook)? })
    }

    /// Whether a callback comes from this source.
    pub(super) fn prove(&self, callback: Callback<'_>) -> Result<Proved, Disbelief> {
        let tries = self.secrets.iter().map(|secret| self.scheme.prove(secret, callback));
        tries.reduce(|first, next| first.or_else(|why| next.map_err(|_| why))).unwrap_or(Err(Disbelief::Forged))
    }
}

fn at<E: Display>(key: &str) -> impl Fn(E) -> String {
    move |fault| format!("{key}: {fault}")
}

fn check_name(name: &str) -> Result<(), String> {
    let fine = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-' || byte == b'_';
    if !name.is_empty() && name.len() <= MAX_NAME && name.bytes().all(fine) {
        return Ok(());
    }
    Err(format!("a name has 1 to {MAX_NAME} lower-case letters, digits, hyphens and underscores"))
}

fn scheme_of(hook: &Hook) -> Result<Scheme, String> {
    let tolerance = SignedDuration::from_secs(i64::from(hook.tolerance_seconds));
    let header = hook.header.as_deref().map(|text| header_of(text).map_err(at("header"))).transpose()?;
    let header = header.map(|header| header.as_str().to_owned());
    Ok(match hook.signature {
        SignatureName::StandardWebhooks => Scheme::Standard { tolerance },
        SignatureName::Stripe => Scheme::Stripe { header: header.unwrap_or_else(|| STRIPE.to_owned()), tolerance },
        SignatureName::HmacSha256 => Scheme::BodyHmac(BodyHmac {
            header: header.ok_or("header: say in which header the signature stands, such as x-hub-signature-256")?,
            prefix: hook.prefix.clone(),
            digits: hook.digits,
        }),
        SignatureName::Bearer => Scheme::Bearer,
    })
}

fn header_of(text: &str) -> Result<HeaderName, String> {
    text.parse().map_err(|_| format!("`{text}` is no name of a header"))
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

    use carillon_channels::callback::Digits;

    use super::*;

    fn github() -> Hook {
        Hook {
            signature: SignatureName::HmacSha256,
            secret: "a secret of the tests".into(),
            former_secret: None,
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
        let Scheme::BodyHmac(form) = source.scheme else { panic!("{:?}", source.scheme) };
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
