//! The language from now on: chosen by the holder of a message on its page, for everything that is said later.

use carillon_domain::{EventId, Language};
use carillon_store::entity::{customer, event};
use jiff::Timestamp;
use serde_json::{Value, json};

use crate::{Engine, EngineError, Result};

impl Engine {
    /// Writes to the holder of this message in this language from the next message on. Asking twice changes once.
    pub async fn keep_language(&self, token: &str, language: Language) -> Result<()> {
        let communication = self.by_public_token(token).await?;
        if !self.languages_of(&communication).await?.contains(&language) {
            return Err(EngineError::NotFound);
        }
        let tx = self.parts.store.begin_write().await?;
        let former =
            carillon_store::customer::lock(&tx, &communication.customer_id).await?.ok_or(EngineError::NotFound)?;
        if former.language == language.tag() {
            return Ok(());
        }
        let now = self.clock_now();
        let chosen = customer::Model {
            language: language.tag().to_owned(),
            consents: with_choice(&former.consents, language, now),
            version: former.version + 1,
            updated_at: now.as_millisecond(),
            ..former.clone()
        };
        let happened = event::Model {
            id: EventId::mint(now, self.entropy()).to_string(),
            at: now.as_millisecond(),
            kind: "language-chosen".into(),
            customer_id: Some(former.id.clone()),
            communication_id: Some(communication.id),
            delivery_id: None,
            enrollment_id: None,
            actor: "customer".into(),
            detail: json!({ "language": language.tag(), "from": former.language }),
        };
        carillon_store::customer::supersede(&tx, vec![former], "customer", "language-chosen", now.as_millisecond())
            .await?;
        carillon_store::customer::update(&tx, vec![chosen]).await?;
        carillon_store::event::insert(&tx, vec![happened]).await?;
        tx.commit().await?;
        Ok(())
    }
}

/// Where the consents of a customer keep the language its holder chose.
const CHOICE: &str = "language";

fn with_choice(consents: &Value, language: Language, now: Timestamp) -> Value {
    let mut consents = consents.as_object().cloned().unwrap_or_default();
    consents.insert(CHOICE.to_owned(), json!({ "tag": language.tag(), "at": now.to_string(), "by": "customer" }));
    Value::Object(consents)
}

/// Whether a customer said in which language to write: then no source says otherwise.
pub(crate) fn has_chosen_language(row: &customer::Model) -> bool {
    row.consents.get(CHOICE).is_some()
}
