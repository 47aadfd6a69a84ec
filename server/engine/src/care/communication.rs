//! One communication, exactly as the customer holds it, with everything that happened to it.

use carillon_domain::{AttemptOutcome, Channel, DeliveryState, Language, MessageClass};
use carillon_store::entity::{attempt, communication, delivery};

use super::rows::instant;
use crate::view::{CommunicationView, DeliveryView, VersionLink};
use crate::volume::Waiting;
use crate::{Engine, EngineError, Result};

/// Lines of a timeline shown at once.
const TIMELINE: u64 = 200;

impl Engine {
    /// A communication by id, in the language asked for or the one it was sent in.
    pub async fn communication(&self, id: &str, language: Option<&str>) -> Result<CommunicationView> {
        let db = self.parts.store.connection();
        let row = self.communication_row(id).await?;
        let sent_language = Language::resolve(&row.language).unwrap_or(Language::En);
        let language = language.and_then(Language::resolve).unwrap_or(sent_language);
        let (message, _) = self.words(&row, language).await?;
        let (page, _) = self.page_words(&row, language).await?;
        let customer = self.customer_row(&row.customer_id).await?;
        let events = carillon_store::event::of_communications(db, std::slice::from_ref(&row.id), TIMELINE).await?;
        let records = carillon_store::communication::records(db, &row.id).await?;
        Ok(CommunicationView {
            token: row.token.clone(),
            class: row.class.parse().unwrap_or(MessageClass::Service),
            language: message.language,
            languages: self.languages_of(&row).await?,
            subject: message.subject.clone(),
            body_html: carillon_compose::web::render(&page),
            body_markdown: carillon_compose::markdown::to_markdown(&message),
            documents: self.documents_on_offer(&row, message.language).await?,
            offers: self.placed_offers(&row).await?,
            records: self.record_views(records).await?,
            deliveries: self.delivery_views(&row.id).await?,
            timeline: self.timeline_of(events).await?,
            versions: self.version_links(&row.root_id).await?,
            time_zone: customer.time_zone.clone(),
            row: self.rows_of(vec![(row, Some(customer))]).await?.remove(0),
        })
    }

    /// A communication's row by id. An id that is none looks like one that is nobody's.
    pub(crate) async fn communication_row(&self, id: &str) -> Result<communication::Model> {
        carillon_store::communication::by_id(self.parts.store.connection(), id).await?.ok_or(EngineError::NotFound)
    }

    /// The HTML of the email as it goes out in a language.
    pub async fn communication_email_html(&self, id: &str, language: Option<&str>) -> Result<String> {
        let row = self.communication_row(id).await?;
        let sent_language = Language::resolve(&row.language).unwrap_or(Language::En);
        let (message, _) = self.words(&row, language.and_then(Language::resolve).unwrap_or(sent_language)).await?;
        let frame = self.frame_of(&row, message.language)?;
        let parts = carillon_compose::email::render(&message, &frame)
            .map_err(|e| EngineError::internal("the email could not be rendered", e))?;
        Ok(parts.html)
    }

    async fn version_links(&self, root_id: &str) -> Result<Vec<VersionLink>> {
        let rows = carillon_store::communication::versions(self.parts.store.connection(), root_id).await?;
        let names = self.person_names(rows.iter().map(|row| row.created_by.as_str())).await?;
        let link = |row: communication::Model| VersionLink {
            id: row.id,
            version: u32::try_from(row.version).unwrap_or(1),
            by: names.get(&row.created_by).cloned().unwrap_or(row.created_by),
            reason: row.reason,
            at: instant(row.created_at),
        };
        Ok(rows.into_iter().map(link).collect())
    }

    async fn delivery_views(&self, communication_id: &str) -> Result<Vec<DeliveryView>> {
        let db = self.parts.store.connection();
        let rows = carillon_store::delivery::of_communication(db, communication_id).await?;
        let ids: Vec<String> = rows.iter().map(|row| row.id.clone()).collect();
        let attempts = carillon_store::delivery::attempts(db, &ids).await?;
        let last = |id: &str| attempts.iter().find(|attempt| attempt.delivery_id == id);
        let mut views = Vec::with_capacity(rows.len());
        for row in rows {
            let waiting = self.why_waiting(&row).await?;
            let attempt = last(&row.id);
            views.push(delivery_view(row, attempt, waiting));
        }
        Ok(views)
    }
}

fn delivery_view(row: delivery::Model, attempt: Option<&attempt::Model>, waiting: Option<Waiting>) -> DeliveryView {
    DeliveryView {
        channel: row.channel.parse().unwrap_or(Channel::Email),
        language: Language::resolve(&row.language).unwrap_or(Language::En),
        state: row.state.parse().unwrap_or(DeliveryState::Held),
        attempts: u32::try_from(row.attempts).unwrap_or_default(),
        due_at: instant(row.due_at),
        settled_at: row.settled_at.map(instant),
        message_id: attempt.map(|attempt| attempt.message_id.clone()),
        outcome: attempt.and_then(outcome_of),
        waiting,
        id: row.id,
        address: row.address,
        reason: row.reason,
        cause: row.cause,
    }
}

fn outcome_of(attempt: &attempt::Model) -> Option<AttemptOutcome> {
    let reply = attempt.reply.clone().unwrap_or_default();
    let code = attempt.code.and_then(|code| u16::try_from(code).ok());
    Some(match attempt.outcome.as_deref()? {
        "accepted" => AttemptOutcome::Accepted { reply },
        "deferred" => AttemptOutcome::Deferred { code, reply },
        "rejected" => AttemptOutcome::Rejected { code, reply },
        _ => AttemptOutcome::Uncertain { reason: reply },
    })
}
