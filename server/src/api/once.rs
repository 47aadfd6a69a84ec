//! Once: the key under which something is told, so that a request which is sent again does nothing again.
//!
//! **Which key counts.** An event's own `key` wins: it means the same event, whoever tells it, here, on the command line or
//! elsewhere. Without one, the header `Idempotency-Key` counts: it means the same request of the same API key.

use axum::http::HeaderMap;
use carillon_engine::ApiKey;

use crate::problem::{Problem, ProblemType};

/// The header.
pub(super) const IDEMPOTENCY_KEY: &str = "idempotency-key";
/// The longest value of it, in bytes.
const LONGEST: usize = 128;

/// The key of a request, which those of its events follow from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct RequestKey(Option<String>);

impl RequestKey {
    /// Reads the header. It may be quoted, as the draft of the header has it, or plain, as most send it.
    pub(super) fn of(headers: &HeaderMap, by: &ApiKey) -> Result<Self, Problem> {
        let mut values = headers.get_all(IDEMPOTENCY_KEY).iter();
        let Some(value) = values.next() else { return Ok(Self(None)) };
        let text = value.to_str().unwrap_or_default();
        let plain = text.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap_or(text);
        let fine = plain.bytes().all(|byte| byte.is_ascii_graphic());
        if plain.is_empty() || plain.len() > LONGEST || !fine || values.next().is_some() {
            let detail = format!("`Idempotency-Key` stands once, with 1 to {LONGEST} visible ASCII characters");
            return Err(Problem::new(ProblemType::Malformed, detail));
        }
        Ok(Self(Some(format!("request:{}:{plain}", by.id))))
    }

    /// The key of one thing in the request: its own, or what follows from the request's and its place.
    pub(super) fn or_own(&self, own: Option<String>, place: Option<usize>) -> String {
        let follows = || match (&self.0, place) {
            (None, _) => String::new(),
            (Some(key), None) => key.clone(),
            (Some(key), Some(index)) => format!("{key}:{index}"),
        };
        own.filter(|key| !key.is_empty()).unwrap_or_else(follows)
    }
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    fn key() -> ApiKey {
        ApiKey {
            id: "key_1".into(),
            name: "shop".into(),
            prefix: "car_12345678".into(),
            scopes: Vec::new(),
            created_at: jiff::Timestamp::UNIX_EPOCH,
            last_used_at: None,
            revoked_at: None,
        }
    }

    fn read(values: &[&str]) -> Option<RequestKey> {
        let mut headers = HeaderMap::new();
        for value in values {
            headers.append(IDEMPOTENCY_KEY, HeaderValue::from_str(value).expect("a value"));
        }
        RequestKey::of(&headers, &key()).ok()
    }

    #[test]
    fn an_events_own_key_wins_over_that_of_the_request() {
        let request = read(&["abc"]).expect("reads");
        assert_eq!(request.or_own(Some("own".into()), Some(3)), "own");
        assert_eq!(request.or_own(Some(String::new()), Some(3)), "request:key_1:abc:3");
        assert_eq!(request.or_own(None, None), "request:key_1:abc");
        assert_eq!(read(&[]).expect("reads").or_own(None, Some(0)), "");
    }

    #[test]
    fn the_header_stands_once_quoted_or_plain() {
        assert_eq!(read(&["\"abc\""]), read(&["abc"]));
        for wrong in [&[""][..], &["\"\""], &["a b"], &["a", "b"], &[&"x".repeat(129)]] {
            assert_eq!(read(wrong), None, "{wrong:?}");
        }
    }
}
