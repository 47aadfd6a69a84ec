//! What is handed over: the same message as a mail, a letter, a fax or a text message.

use std::sync::Arc;

use carillon_channels::Answer;
use carillon_channels::email::{Envelope, assemble};
use carillon_channels::fax::FaxJob;
use carillon_channels::letter::Piece;
use carillon_channels::sms::TextMessage;
use carillon_compose::letter::{self, LetterFrame, SheetCode, Sides};
use carillon_compose::{Message, sms};
use carillon_domain::{Channel, DeliveryId, Medium, PhoneNumber};

use super::Claimed;
use crate::{Engine, EngineError, Result};

/// A message in the form its channel takes.
pub(super) enum Parcel {
    /// For a mail server.
    Email {
        /// Where it goes.
        envelope: Envelope,
        /// All of it.
        bytes: Vec<u8>,
    },
    /// For a printer.
    Letter(Piece),
    /// For a fax machine.
    Fax(FaxJob),
    /// For a carrier.
    Sms(TextMessage),
}

impl Engine {
    /// Hands a parcel over to who takes its kind.
    pub(super) async fn send(&self, parcel: &Parcel) -> Answer {
        let carriers = &self.parts.carriers;
        match parcel {
            Parcel::Email { envelope, bytes } => self.parts.email.send(envelope, bytes).await.into(),
            Parcel::Letter(piece) => carriers.letter.send(piece).await,
            Parcel::Fax(job) => carriers.fax.send(job).await,
            Parcel::Sms(text) => carriers.sms.send(text).await,
        }
    }

    /// The parcel of a delivery, and what its attempt is known by: the Message-ID, or the key the provider gets.
    pub(super) async fn parcel_of(&self, one: &Claimed, message: &Message) -> Result<(Parcel, String)> {
        match one.channel() {
            Channel::Email => self.mail_of(one, message).await,
            Channel::Letter => self.letter_of(one, message).await,
            Channel::Fax => self.fax_of(one, message).await,
            Channel::Sms => self.text_of(one, message).await,
        }
    }

    async fn mail_of(&self, one: &Claimed, message: &Message) -> Result<(Parcel, String)> {
        let enclosed = self.enclosed(&one.communication, message.language).await?;
        let (envelope, email) = self.email_of(one, message, enclosed)?;
        let bytes = assemble(&email).map_err(|e| EngineError::internal("the email could not be put together", e))?;
        Ok((Parcel::Email { envelope, bytes }, email.message_id))
    }
}
