//! Once: what is told again with the same key is known, and what differs under a known key is refused.

use carillon_store::WriteTransaction;
use carillon_store::entity::event_key;
use serde_json::json;
use sha2::{Digest, Sha256};

use super::{Happened, OutsideEvent};
use crate::hex::hex;
use crate::{EngineError, FieldFault, Result};

/// What was told, as a hash: two tellings with one key must have the same. `to` is where somebody is put by hand, and
/// empty for an event.
pub(super) fn content_hash(happening: &OutsideEvent, to: &[&str]) -> String {
    let told = json!([happening.name, happening.customer, happening.record, happening.detail, to]).to_string();
    hex(&Sha256::digest(told.as_bytes()))
}

/// Keeps a key with what was told. Answers what came of it the first time, where it was told before.
///
/// # Errors
/// Invalid in `key`: it was told before, with something else.
pub(super) async fn keep(
    tx: &WriteTransaction,
    key: &str,
    event_id: &str,
    content_hash: String,
) -> Result<Option<Happened>> {
    if key.is_empty() {
        return Ok(None);
    }
    let row = event_key::Model {
        request_key: key.to_owned(),
        event_id: event_id.to_owned(),
        content_hash: Some(content_hash.clone()),
    };
    if carillon_store::event::keep_key(tx, row).await? {
        return Ok(None);
    }
    let known = carillon_store::event::of_key(tx, key).await?;
    let known = known.ok_or_else(|| EngineError::internal("reading a key", "it was kept, and is not there"))?;
    if known.content_hash.is_some_and(|before| before != content_hash) {
        return Err(EngineError::Invalid(vec![FieldFault::new("key", "fault-key-reused", key)]));
    }
    Ok(Some(Happened { event_id: known.event_id, repeated: true, ..Happened::default() }))
}
