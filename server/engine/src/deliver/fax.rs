//! The fax of a delivery: whom it is for, what stands at the top of its pages, and the pages. Must not know how pages are
//! drawn.

use carillon_channels::fax::{FaxFormat, FaxJob, FaxPages};
use carillon_compose::Message;
use carillon_compose::letter::LetterFrame;
use carillon_domain::{Medium, PhoneNumber};

use super::Claimed;
use super::parcel::{Parcel, print_paper};
use crate::fax::{RESOLUTION, fax_file, top_of_page};
use crate::{Engine, EngineError, Result};

/// A fax before its pages are made.
struct Sheet {
    message: Message,
    frame: LetterFrame,
    to: PhoneNumber,
    /// The line at the top, where those who dial draw it.
    header: Option<String>,
}

impl Engine {
    /// The fax of a delivery, and the key it is known by.
    pub(super) async fn fax_of(&self, one: &Claimed, message: &Message) -> Result<(Parcel, String)> {
        let Sheet { message, frame, to, header } = self.fax_sheet(one, message.clone()).await?;
        let paper = print_paper(frame.paper);
        let pages = match self.parts.carriers.fax.takes() {
            FaxFormat::Pdf => FaxPages::Pdf(self.set_pages(message, frame).await?.pdf.bytes),
            FaxFormat::Tiff => FaxPages::Tiff(self.draw_pages(message, frame).await?),
        };
        let key = one.delivery.id.clone();
        let job = FaxJob { key: key.clone(), to, pages, resolution: RESOLUTION, paper, header };
        Ok((Parcel::Fax(job), key))
    }

    /// The same for people: a PDF.
    pub(super) async fn fax_to_look_at(&self, one: &Claimed, message: Message) -> Result<Vec<u8>> {
        let Sheet { message, frame, .. } = self.fax_sheet(one, message).await?;
        Ok(self.set_pages(message, frame).await?.pdf.bytes)
    }

    async fn fax_sheet(&self, one: &Claimed, message: Message) -> Result<Sheet> {
        let message = self.words_for(Medium::Fax, &one.communication, message).await?;
        let to = PhoneNumber::parse(&one.delivery.address, None)
            .map_err(|e| EngineError::internal("the fax number on file", e))?;
        let mut frame = self.paper_frame(one)?;
        // Above the words of a fax stands whom it is for, and which number it went to.
        let name = frame.recipient.first().cloned().into_iter();
        frame.recipient = name.chain([format!("Fax {}", to.international())]).collect();
        let number = self.settings().fax_number.as_ref().map(PhoneNumber::international);
        let (header, look) = top_of_page(&frame.brand.name, number.as_deref(), &self.time_of(one));
        frame.fax = Some(look);
        Ok(Sheet { message, frame, to, header })
    }

    /// When it goes out, or went out.
    fn time_of(&self, one: &Claimed) -> String {
        let went = one.delivery.settled_at.and_then(|at| jiff::Timestamp::from_millisecond(at).ok());
        let at = went.unwrap_or_else(|| self.clock_now()).to_zoned(jiff::tz::TimeZone::UTC);
        at.strftime("%Y-%m-%d %H:%M UTC").to_string()
    }

    /// Pages are drawn on a thread that may take its time.
    async fn draw_pages(&self, message: Message, frame: LetterFrame) -> Result<Vec<u8>> {
        let typesetter = self.typesetter().await?;
        let draw = move || fax_file(&message, &frame, &typesetter);
        let file = tokio::task::spawn_blocking(draw).await.map_err(|e| EngineError::internal("drawing pages", e))?;
        file.map_err(EngineError::Internal)
    }
}
