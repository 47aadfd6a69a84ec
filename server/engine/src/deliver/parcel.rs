//! What is handed over: the same message as a mail, a letter, a fax or a text message.

use carillon_channels::Answer;
use carillon_channels::email::{Envelope, assemble};
use carillon_channels::letter::Piece;
use carillon_channels::print::Paper as PrintPaper;
use carillon_channels::sms::TextMessage;
use carillon_compose::letter::{LetterFrame, SheetCode, Sides, render_batch};
use carillon_compose::paper::Paper;
use carillon_compose::{Message, sms};
use carillon_domain::{Channel, Medium, PhoneNumber};

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
            Parcel::Sms(text) => carriers.sms.send(text).await,
        }
    }

    /// The parcel of a delivery, and what its attempt is known by: the Message-ID, or the key the provider gets.
    pub(super) async fn parcel_of(&self, one: &Claimed, message: &Message) -> Result<(Parcel, String)> {
        match one.channel() {
            Channel::Email => self.mail_of(one, message).await,
            Channel::Letter => self.letter_of(one, message).await,
            Channel::Fax => Err(EngineError::Internal("faxes are not sent yet".into())),
            Channel::Sms => self.text_of(one, message).await,
        }
    }

    async fn mail_of(&self, one: &Claimed, message: &Message) -> Result<(Parcel, String)> {
        let enclosed = self.enclosed(&one.communication, message.language).await?;
        let (envelope, email) = self.email_of(one, message, enclosed)?;
        let bytes = assemble(&email).map_err(|e| EngineError::internal("the email could not be put together", e))?;
        Ok((Parcel::Email { envelope, bytes }, email.message_id))
    }

    async fn letter_of(&self, one: &Claimed, message: &Message) -> Result<(Parcel, String)> {
        let message = self.words_for(Medium::Letter, &one.communication, message.clone()).await?;
        let (frame, key) = self.paper_frame(one)?;
        let (paper, country) = (print_paper(frame.paper), frame.country);
        let typesetter = self.typesetter().await?;
        let set = move || render_batch(&[(&message, &frame)], Sides::One, &typesetter);
        let batch = tokio::task::spawn_blocking(set).await.map_err(|e| EngineError::internal("setting a letter", e))?;
        let batch = batch.map_err(|e| EngineError::Internal(e.to_string()))?;
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        let lies = batch.letters.first().map_or((0, 0), |it| (count(it.pages), count(it.sheets)));
        let piece = Piece {
            key: key.clone(),
            pdf: batch.pdf.bytes,
            pages: lies.0,
            sheets: lies.1,
            paper,
            country,
            duplex: false,
        };
        Ok((Parcel::Letter(piece), key))
    }

    /// What stands around a message on paper: the address of the delivery, not the one that was on file when the words
    /// were frozen, and the id of the piece on every sheet.
    fn paper_frame(&self, one: &Claimed) -> Result<(LetterFrame, String)> {
        let view_url = crate::message::url(&self.message_url(&one.communication.token))?;
        let mut frame = LetterFrame::of_data(&one.communication.data, view_url);
        let name = frame.recipient.first().cloned().into_iter();
        frame.recipient = name.chain(one.delivery.address.lines().map(ToOwned::to_owned)).collect();
        let day = self.clock_now().to_zoned(jiff::tz::TimeZone::UTC).strftime("%Y%m%d").to_string();
        let key = one.delivery.piece.clone().unwrap_or_else(|| one.delivery.id.clone());
        frame.code = one.delivery.piece.clone().map(|piece| SheetCode { job: day, piece });
        Ok((frame, key))
    }

    async fn text_of(&self, one: &Claimed, message: &Message) -> Result<(Parcel, String)> {
        let message = self.words_for(Medium::Sms, &one.communication, message.clone()).await?;
        let to = PhoneNumber::parse(&one.delivery.address, None)
            .map_err(|e| EngineError::internal("the phone number on file", e))?;
        let from = self.settings().sms_sender.clone();
        let from =
            from.ok_or_else(|| EngineError::Internal("no sender of text messages is set; set sms.sender".into()))?;
        let key = one.delivery.id.clone();
        Ok((Parcel::Sms(TextMessage { key: key.clone(), to, from, body: sms::render(&message) }), key))
    }
}

/// The size of paper in the word of printers.
const fn print_paper(paper: Paper) -> PrintPaper {
    match paper {
        Paper::A4 => PrintPaper::A4,
        Paper::Letter => PrintPaper::Letter,
    }
}
