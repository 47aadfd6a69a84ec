//! What is handed over: the same message as a mail, a letter, a fax or a text message.

use std::sync::Arc;

use carillon_channels::Answer;
use carillon_channels::email::{Envelope, assemble, receipt_of};
use carillon_channels::fax::FaxJob;
use carillon_channels::letter::Piece;
use carillon_channels::print::Paper as PrintPaper;
use carillon_channels::sms::TextMessage;
use carillon_compose::Message;
use carillon_compose::letter::{Batch, LetterFrame, Posted, SheetCode, Sides, post, render_batch, return_request};
use carillon_compose::paper::Paper;
use carillon_domain::campaign::PostForm;
use carillon_domain::{Channel, Language, Medium};

use carillon_store::entity::delivery;

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
            Parcel::Email { envelope, bytes } => {
                let outcome = self.parts.email.send(envelope, bytes).await;
                Answer { receipt: receipt_of(&outcome), ..outcome.into() }
            }
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
        let enclosed = self.enclosed(&one.communication, &one.delivery, message.language).await?;
        let (envelope, email) = self.email_of(one, message, enclosed)?;
        let bytes = assemble(&email).map_err(|e| EngineError::internal("the email could not be put together", e))?;
        Ok((Parcel::Email { envelope, bytes }, email.message_id))
    }

    /// What a letter or a fax looked like, made again from what was frozen: a PDF.
    ///
    /// # Errors
    /// Not found: no such delivery of this communication, or one that is not on paper.
    pub async fn paper(&self, communication_id: &str, delivery_id: &str) -> Result<Vec<u8>> {
        let db = self.parts.store.connection();
        let delivery = carillon_store::delivery::by_id(db, delivery_id).await?.ok_or(EngineError::NotFound)?;
        if delivery.communication_id != communication_id {
            return Err(EngineError::NotFound);
        }
        let communication = self.communication_row(communication_id).await?;
        let customer = self.customer_row(&communication.customer_id).await?;
        let language = Language::resolve(&delivery.language).unwrap_or(Language::En);
        let (message, _) = self.words(&communication, language).await?;
        let one = Claimed { delivery, communication: Arc::new(communication), customer: Arc::new(customer) };
        match one.channel() {
            Channel::Letter => match self.letter_of(&one, &message).await?.0 {
                Parcel::Letter(piece) => Ok(piece.pdf),
                _ => Err(EngineError::NotFound),
            },
            Channel::Fax => self.fax_to_look_at(&one, message).await,
            Channel::Email | Channel::Sms => Err(EngineError::NotFound),
        }
    }

    async fn letter_of(&self, one: &Claimed, message: &Message) -> Result<(Parcel, String)> {
        let message = self.words_for(Medium::Letter, &one.communication, message.clone()).await?;
        let mut frame = self.paper_frame(one)?;
        // The address of the delivery, not the one that was on file when the words were frozen.
        let name = frame.recipient.first().cloned().into_iter();
        frame.recipient = name.chain(one.delivery.address.lines().map(ToOwned::to_owned)).collect();
        let campaign = self.load_version(&one.communication.campaign_version_id).await?;
        if campaign.definition.return_requested {
            frame.recipient.insert(0, return_request(frame.country).to_owned());
        }
        let key = one.delivery.piece.clone().unwrap_or_else(|| one.delivery.id.clone());
        frame.code = one.delivery.piece.clone().map(|piece| SheetCode { job: job_of(&one.delivery), piece });
        let country = frame.country;
        let form = campaign.definition.post_of(&one.communication.step);
        let Posted { pdf, pages, sheets, paper, duplex } = self.set_post(form, message, frame).await?;
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        let (pages, sheets, paper) = (count(pages), count(sheets), print_paper(paper));
        Ok((Parcel::Letter(Piece { key: key.clone(), pdf, pages, sheets, paper, country, duplex }), key))
    }

    async fn set_post(&self, form: PostForm, message: Message, frame: LetterFrame) -> Result<Posted> {
        let typesetter = self.typesetter().await?;
        let set = move || post(form, &message, &frame, &typesetter);
        let posted = tokio::task::spawn_blocking(set).await.map_err(|e| EngineError::internal("setting pages", e))?;
        posted.map_err(|e| EngineError::Internal(e.to_string()))
    }

    /// Pages are set on a thread that may take its time.
    pub(super) async fn set_pages(&self, message: Message, frame: LetterFrame) -> Result<Batch> {
        let typesetter = self.typesetter().await?;
        let set = move || render_batch(&[(&message, &frame)], Sides::One, &typesetter);
        let batch = tokio::task::spawn_blocking(set).await.map_err(|e| EngineError::internal("setting pages", e))?;
        batch.map_err(|e| EngineError::Internal(e.to_string()))
    }

    /// What stands around a message on paper.
    pub(super) fn paper_frame(&self, one: &Claimed) -> Result<LetterFrame> {
        let view_url = crate::message::url(&self.message_url(&one.communication.token))?;
        Ok(LetterFrame::of_data(&one.communication.data, view_url))
    }
}

/// The print job of a letter: the day it was written. The same at each try, so that the same letter has the same bytes.
fn job_of(row: &delivery::Model) -> String {
    let made = jiff::Timestamp::from_millisecond(row.created_at).unwrap_or_default();
    made.to_zoned(jiff::tz::TimeZone::UTC).strftime("%Y%m%d").to_string()
}

/// The size of paper in the word of printers.
pub(super) const fn print_paper(paper: Paper) -> PrintPaper {
    match paper {
        Paper::A4 => PrintPaper::A4,
        Paper::Letter => PrintPaper::Letter,
        Paper::A6 => PrintPaper::A6,
        Paper::Hagaki => PrintPaper::Hagaki,
        Paper::Index => PrintPaper::Index,
    }
}
