//! The page of a message: what its holder reads.

use carillon_domain::{Channel, Country, EmailAddress, Language, MessageClass, PublicToken};
use carillon_store::entity::{communication, customer};

use super::brand_view;
use crate::ladder::usable_address;
use crate::view::{MessageView, ResendOffer};
use crate::{Engine, EngineError, Result};

impl Engine {
    /// The message behind a public token, in the language asked for. Where it is not written in that one, it comes in the
    /// first one that falls back to; where that is none of ours, in the one it was sent in.
    pub async fn message_page(&self, token: &str, language: Option<&str>) -> Result<MessageView> {
        let communication = self.by_public_token(token).await?;
        let sent_language = Language::resolve(&communication.language).unwrap_or(Language::En);
        let languages = self.languages_of(&communication).await?;
        let wanted = language.and_then(Language::resolve).unwrap_or(sent_language);
        let (message, stored) = self.page_words(&communication, wanted).await?;
        let customer = self.customer_row(&communication.customer_id).await?;
        let deliveries =
            carillon_store::delivery::of_communication(self.parts.store.connection(), &communication.id).await?;
        let sent = deliveries.iter().filter(|d| d.state == "accepted").filter_map(|d| d.settled_at).min();
        Ok(MessageView {
            token: communication.token.clone(),
            reference: communication.reference.clone(),
            language: message.language,
            wanted: (message.language != wanted).then_some(wanted),
            sent_language,
            languages,
            subject: message.subject.clone(),
            body_html: carillon_compose::web::render(&message),
            sent_at: sent.and_then(|ms| jiff::Timestamp::from_millisecond(ms).ok()),
            country: Country::parse(&customer.country).ok(),
            time_zone: customer.time_zone.clone(),
            standard_words: communication.version > 1 && !stored,
            brand: brand_view(&communication),
            documents: self.documents_on_offer(&communication, message.language).await?,
            own_language: customer.language == message.language.tag(),
            as_of: self.as_of(&communication, &customer).await?,
            resend: self.resend_offer(&communication, &customer).await?,
        })
    }

    /// The day a message tells of, where the data on file has changed since and the installation wants that said.
    async fn as_of(
        &self,
        communication: &communication::Model,
        customer: &customer::Model,
    ) -> Result<Option<jiff::Timestamp>> {
        if !self.settings().tell_changes || !self.has_changed(communication, customer).await? {
            return Ok(None);
        }
        Ok(jiff::Timestamp::from_millisecond(communication.created_at).ok())
    }

    /// The communication behind a public token. Anything that is no token, or nobody's, looks the same.
    pub(crate) async fn by_public_token(&self, token: &str) -> Result<communication::Model> {
        let token: PublicToken = token.parse().map_err(|_| EngineError::NotFound)?;
        carillon_store::communication::by_token(self.parts.store.connection(), &token.to_string())
            .await?
            .ok_or(EngineError::NotFound)
    }

    /// A customer by id.
    pub(crate) async fn customer_row(&self, id: &str) -> Result<customer::Model> {
        carillon_store::customer::by_id(self.parts.store.connection(), id).await?.ok_or(EngineError::NotFound)
    }

    async fn resend_offer(
        &self,
        communication: &communication::Model,
        customer: &customer::Model,
    ) -> Result<ResendOffer> {
        let class = communication.class.parse().unwrap_or(MessageClass::Promotional);
        let Ok(address) = usable_address(customer, Channel::Email, class) else { return Ok(ResendOffer::NoAddress) };
        let Ok(address) = EmailAddress::parse(&address) else { return Ok(ResendOffer::NoAddress) };
        let db = self.parts.store.connection();
        if self.resends_left(db, communication).await? {
            Ok(ResendOffer::To(address.masked()))
        } else {
            Ok(ResendOffer::Limited)
        }
    }
}
