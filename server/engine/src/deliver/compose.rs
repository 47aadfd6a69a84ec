//! Composing a claimed delivery: the words in its language, stored once, and the email made from them.

use carillon_channels::email::{Envelope, Mailbox, OutgoingEmail, Unsubscribe, message_id};
use carillon_compose::Message;
use carillon_compose::email::EmailFrame;
use carillon_domain::{AttemptId, DeliveryId, DeliveryState, EmailAddress, Language, MessageClass, RenditionId};
use carillon_store::blob::BlobHash;
use carillon_store::communication::{Rendition, Spoken};
use carillon_store::entity::{attempt, communication};
use carillon_store::{delivery as deliveries, event};
use secrecy::ExposeSecret;

use super::parcel::Parcel;
use super::{Claimed, Ready};
use crate::document::Enclosed;
use crate::ladder::{Fallen, usable_address};
use crate::message::StoredWords;
use crate::{Engine, EngineError, Result};

/// A claimed delivery with the words it takes along.
pub(super) struct Composed {
    claimed: Claimed,
    message: Message,
    parcel: Parcel,
    message_id: String,
    new_rendition: Option<Rendition>,
}

/// A delivery that may not leave the house, and why.
pub(super) struct Held {
    pub(super) claimed: Claimed,
    pub(super) reason: String,
    /// Its address cannot be used, and another rung of its ladder can.
    pub(super) moves_on: bool,
}

impl Held {
    /// What it becomes.
    pub(super) const fn state(&self) -> DeliveryState {
        if self.moves_on { DeliveryState::Rejected } else { DeliveryState::Held }
    }
}

impl Engine {
    /// Composes a slice. What cannot be composed, or may not be sent any more, is held with its reason; the rest goes on.
    pub(super) async fn compose_slice(&self, claimed: Vec<Claimed>) -> Result<(Vec<Composed>, Vec<Held>)> {
        let mut composed = Vec::with_capacity(claimed.len());
        let mut held = Vec::new();
        let ids: Vec<String> = claimed.iter().map(|one| one.communication.id.clone()).collect();
        let stored =
            StoredWords::of(carillon_store::communication::renditions(self.parts.store.connection(), &ids).await?);
        for one in claimed {
            // The last look: the customer may have asked to stop since it was planned, or the address may have failed.
            let address = usable_address(&one.customer, one.channel(), class_of(&one));
            if let Err(reason) = address {
                let moves_on = self.has_lower_rung(&one.delivery, &one.communication, &one.customer).await?;
                held.push(Held { claimed: one, reason, moves_on });
                continue;
            }
            match self.compose_one(&one, &stored).await {
                Ok((message, new_rendition, parcel, message_id)) => {
                    composed.push(Composed { claimed: one, message, parcel, message_id, new_rendition });
                }
                Err(EngineError::Internal(reason)) => held.push(Held { claimed: one, reason, moves_on: false }),
                Err(other) => return Err(other),
            }
        }
        Ok((composed, held))
    }

    async fn compose_one(
        &self,
        one: &Claimed,
        stored: &StoredWords,
    ) -> Result<(Message, Option<Rendition>, Parcel, String)> {
        let language = Language::resolve(&one.delivery.language).unwrap_or(Language::En);
        let (message, stored) = self.words_beside(stored, &one.communication, language).await?;
        let new_rendition = (!stored).then(|| self.rendition_of(&one.communication, &message)).transpose()?;
        let (parcel, message_id) = self.parcel_of(one, &message).await?;
        Ok((message, new_rendition, parcel, message_id))
    }

    /// The stored form of composed words.
    pub(crate) fn rendition_of(&self, communication: &communication::Model, message: &Message) -> Result<Rendition> {
        let body = serde_json::to_string(message).map_err(|e| EngineError::internal("the words as JSON", e))?;
        Ok(Rendition {
            id: RenditionId::mint(self.clock_now(), self.entropy()).to_string(),
            communication_id: communication.id.clone(),
            language: message.language.tag().to_owned(),
            content_hash: BlobHash::of(body.as_bytes()).as_str().to_owned(),
            body,
            edited: false,
            created_at: self.now_ms(),
        })
    }

    /// The mail of a delivery, and the envelope it goes in: its bounces come back to an address that names it.
    pub(super) fn email_of(
        &self,
        one: &Claimed,
        message: &Message,
        enclosed: Enclosed,
    ) -> Result<(Envelope, OutgoingEmail)> {
        let delivery_id: DeliveryId =
            one.delivery.id.parse().map_err(|e| EngineError::internal("a stored delivery id", e))?;
        let address =
            EmailAddress::parse(&one.delivery.address).map_err(|e| EngineError::internal("the address on file", e))?;
        let mut frame = self.frame_of(&one.communication, message.language)?;
        frame.documents = enclosed.linked;
        let sender = crate::message::sender(&one.communication)?;
        let parts = carillon_compose::email::render(message, &frame)
            .map_err(|e| EngineError::internal("the email could not be rendered", e))?;
        let email = OutgoingEmail {
            message_id: message_id(self.settings().secret.expose_secret(), delivery_id, &self.settings().mail_domain),
            from: sender.from,
            reply_to: sender.reply_to,
            to: Mailbox { name: name(&one.customer.display_name), email: address.clone() },
            subject: message.subject.clone(),
            html: parts.html,
            text: parts.text,
            language: message.language,
            date: self.clock_now(),
            unsubscribe: class_of(one)
                .needs_unsubscribe()
                .then(|| Unsubscribe { url: self.preferences_url(&one.communication.token) }),
            references: Vec::new(),
            attachments: enclosed.attached,
        };
        let from = match &self.settings().return_paths {
            Some(verp) => EmailAddress::parse(&verp.return_path(delivery_id))
                .map_err(|e| EngineError::internal("the address for bounces", e))?,
            None => email.from.email.clone(),
        };
        Ok((Envelope { from: Some(from), to: address }, email))
    }

    /// The public address of the preferences of a message's holder.
    pub(crate) fn preferences_url(&self, token: &str) -> String {
        format!("{}/p/{token}", self.settings().public_url)
    }

    /// What stands around the words in an email.
    pub(crate) fn frame_of(&self, communication: &communication::Model, language: Language) -> Result<EmailFrame> {
        crate::message::frame(self, communication, language)
    }

    /// Writes attempts and renditions before anything leaves the house; what was taken from us meanwhile is dropped.
    pub(super) async fn start(&self, token: &str, mut composed: Vec<Composed>, worker: &str) -> Result<Vec<Ready>> {
        if composed.is_empty() {
            return Ok(Vec::new());
        }
        let now = self.clock_now();
        let mut attempts = Vec::with_capacity(composed.len());
        for one in &composed {
            attempts.push(attempt::Model {
                id: AttemptId::mint(now, self.entropy()).to_string(),
                delivery_id: one.claimed.delivery.id.clone(),
                number: one.claimed.delivery.attempts + 1,
                started_at: now.as_millisecond(),
                finished_at: None,
                outcome: None,
                code: None,
                reply: None,
                message_id: one.message_id.clone(),
                worker: worker.to_owned(),
                receipt: None,
                told_at: None,
            });
        }
        let attempt_ids: Vec<String> = attempts.iter().map(|attempt| attempt.id.clone()).collect();
        let tx = self.parts.store.begin_write().await?;
        let ours = deliveries::start(&tx, token, attempts).await?;
        let renditions = composed.iter_mut().filter_map(|one| one.new_rendition.take()).collect();
        carillon_store::communication::insert_renditions(&tx, renditions).await?;
        let spoken: Vec<Spoken> = composed.iter().filter(|one| is_named_otherwise(one)).map(spoken_of).collect();
        carillon_store::communication::set_subjects(&tx, &spoken).await?;
        tx.commit().await?;
        let ready = composed.into_iter().zip(attempt_ids).filter(|(one, _)| ours.contains(&one.claimed.delivery.id));
        Ok(ready.map(|(one, attempt_id)| Ready { claimed: one.claimed, attempt_id, parcel: one.parcel }).collect())
    }

    /// Settles deliveries that may not leave the house.
    pub(super) async fn hold_back(&self, token: &str, held: Vec<Held>) -> Result<()> {
        if held.is_empty() {
            return Ok(());
        }
        let settlements: Vec<_> = held.iter().map(|one| self.settlement_held(one)).collect();
        let tx = self.parts.store.begin_write().await?;
        let ours = deliveries::settle(&tx, token, &settlements).await?;
        let kept: Vec<&Held> = held.iter().filter(|one| ours.contains(&one.claimed.delivery.id)).collect();
        let told = kept.iter().map(|one| self.delivery_event(&one.claimed, one.state(), &one.reason)).collect();
        event::insert(&tx, told).await?;
        let moving = kept.iter().filter(|one| one.moves_on);
        let fallen: Vec<Fallen<'_>> = moving
            .map(|one| Fallen {
                delivery: &one.claimed.delivery,
                communication: &one.claimed.communication,
                setback: None,
                reason: one.reason.clone(),
            })
            .collect();
        self.fall(&tx, &fallen).await?;
        tx.commit().await?;
        Ok(())
    }
}

/// Whether it is listed by no subject yet, or, as it was planned, by another one than it is sent with.
fn is_named_otherwise(one: &Composed) -> bool {
    let (row, message) = (&one.claimed.communication, &one.message);
    let is_its_own = row.version == 1 && row.language == message.language.tag();
    row.subject.is_empty() || (is_its_own && row.subject != message.subject)
}

/// What a communication is listed and found by once its words are known.
fn spoken_of(one: &Composed) -> Spoken {
    let row = &one.claimed.communication;
    Spoken {
        id: row.id.clone(),
        subject: one.message.subject.clone(),
        search_text: crate::plan::found_by(&row.search_text, &one.message.subject),
    }
}

/// A name for a mailbox, where there is one.
fn name(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}

/// The message class; one that is not known is treated as the kind that may least.
pub(super) fn class_of(one: &Claimed) -> MessageClass {
    one.communication.class.parse().unwrap_or(MessageClass::Promotional)
}
