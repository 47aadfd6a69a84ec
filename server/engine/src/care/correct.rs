//! Correcting words and sending them again: a new version, the former one untouched, with who and why.

use carillon_compose::Message;
use carillon_domain::{CommunicationId, EventId, Language, PublicToken};
use carillon_store::entity::{communication, event};
use serde_json::json;

use crate::message::{ResendRequest, checked_key};
use crate::view::Resent;
use crate::volume::row_of;
use crate::{Engine, EngineError, FieldFault, Person, Result};

/// The words a person typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CorrectedWords {
    /// In which language.
    pub language: Language,
    /// The subject line.
    pub subject: String,
    /// The words as Markdown.
    pub markdown: String,
    /// Why they are corrected.
    pub reason: String,
}

impl CorrectedWords {
    fn message(&self) -> Result<Message> {
        let mut faults = Vec::new();
        if self.subject.trim().is_empty() {
            faults.push(FieldFault::new("subject", "fault-empty", ""));
        }
        if self.reason.trim().is_empty() {
            faults.push(FieldFault::new("reason", "fault-empty", ""));
        }
        if self.markdown.trim().is_empty() {
            faults.push(FieldFault::new("markdown", "fault-empty", ""));
        }
        let message = carillon_compose::markdown::from_markdown(&self.markdown, self.subject.trim(), self.language);
        match message {
            Ok(message) if faults.is_empty() => Ok(message),
            Ok(_) => Err(EngineError::Invalid(faults)),
            Err(error) => {
                faults.push(FieldFault::new("markdown", "fault-words", error.to_string()));
                Err(EngineError::Invalid(faults))
            }
        }
    }
}

impl Engine {
    /// How corrected words would look: the safe HTML fragment.
    pub fn preview_words(&self, language: Language, subject: &str, markdown: &str) -> Result<String> {
        carillon_compose::markdown::from_markdown(markdown, subject, language)
            .map(|message| carillon_compose::web::render(&message))
            .map_err(|e| EngineError::Invalid(vec![FieldFault::new("markdown", "fault-words", e.to_string())]))
    }

    /// Sends a communication again in a language, as a person of client care asked.
    pub async fn resend(
        &self,
        id: &str,
        language: Language,
        reason: &str,
        request_key: &str,
        by: &Person,
    ) -> Result<Resent> {
        let communication = self.communication_row(id).await?;
        self.resend_communication(&ResendRequest {
            communication: &communication,
            language,
            cause: "care-resend",
            request_key,
            actor: &by.id,
            reason,
            limited: false,
        })
        .await
    }

    /// Stores corrected words as a new version and sends it. Returns the new version's id; the same request key gives
    /// the same version.
    pub async fn correct_and_send(
        &self,
        id: &str,
        words: &CorrectedWords,
        request_key: &str,
        by: &Person,
    ) -> Result<String> {
        let message = words.message()?;
        let key = checked_key(id, request_key)?;
        let former = self.communication_row(id).await?;
        let tx = self.parts.store.begin_write().await?;
        carillon_store::communication::lock(&tx, &former.root_id).await?;
        let versions = carillon_store::communication::versions(&tx, &former.root_id).await?;
        // The request key stands with the version's first delivery, so that a double click makes one version.
        if let Some(row) = carillon_store::delivery::by_request_key(&tx, &key).await? {
            return Ok(row.communication_id);
        }
        let newest = versions.last().map_or(former.version, |row| row.version);
        let row = self.version_of(&former, &message, words, newest + 1, by);
        let records = carillon_store::communication::records(&tx, &former.id).await?;
        let record_ids: Vec<String> = records.into_iter().map(|record| record.id).collect();
        let mut rendition = self.rendition_of(&row, &message)?;
        rendition.edited = true;
        carillon_store::communication::insert(&tx, vec![(row.clone(), record_ids)]).await?;
        carillon_store::communication::insert_renditions(&tx, vec![rendition]).await?;
        carillon_store::event::insert(&tx, vec![self.corrected_event(&former, &row, by)]).await?;
        let customer = carillon_store::customer::lock(&tx, &row.customer_id).await?.ok_or(EngineError::NotFound)?;
        let now = self.clock_now();
        let spot = self.first_spot_of(&row, &customer).await?;
        let lane = self.lane_asked_for(&row, &customer, spot.channel, words.language).await?;
        let delivery = self.delivery_of(&row, &spot, &lane, "correction", Some(key), now);
        carillon_store::delivery::insert(&tx, vec![delivery]).await?;
        carillon_store::volume::insert_lanes(&tx, vec![row_of(&lane)]).await?;
        tx.commit().await?;
        self.release_now().await;
        Ok(row.id)
    }

    fn version_of(
        &self,
        former: &communication::Model,
        message: &Message,
        words: &CorrectedWords,
        version: i32,
        by: &Person,
    ) -> communication::Model {
        let now = self.clock_now();
        let base = former.reference.split('/').next().unwrap_or(&former.reference);
        let reference = format!("{base}/{version}");
        communication::Model {
            id: CommunicationId::mint(now, self.entropy()).to_string(),
            token: PublicToken::mint(self.entropy()).to_string(),
            reference: reference.clone(),
            language: words.language.tag().to_owned(),
            subject: message.subject.clone(),
            version,
            replaces: Some(former.id.clone()),
            created_at: now.as_millisecond(),
            created_by: by.id.clone(),
            reason: words.reason.trim().to_owned(),
            search_text: carillon_domain::fold(&format!("{reference} {} {}", former.search_text, message.subject)),
            ..former.clone()
        }
    }

    fn corrected_event(&self, former: &communication::Model, row: &communication::Model, by: &Person) -> event::Model {
        let now = self.clock_now();
        event::Model {
            id: EventId::mint(now, self.entropy()).to_string(),
            at: now.as_millisecond(),
            kind: "words-corrected".into(),
            customer_id: Some(former.customer_id.clone()),
            communication_id: Some(row.id.clone()),
            delivery_id: None,
            enrollment_id: former.enrollment_id.clone(),
            actor: by.id.clone(),
            detail: json!({ "reason": row.reason, "version": row.version, "language": row.language }),
        }
    }
}
