//! Asking not to be written to, and taking it back: by the holder of a message, for their own address only.

use carillon_domain::{EmailAddress, EventId, Language};
use carillon_store::entity::{communication, event};
use serde_json::json;

use super::brand_view;
use crate::happen::{Told, Within};
use crate::view::BrandView;
use crate::{Engine, EngineError, Result};

/// What the preferences page shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PreferencesView {
    /// Whose messages they are.
    pub brand: BrandView,
    /// The language of the page.
    pub language: Language,
    /// The address, masked.
    pub masked_address: String,
    /// The holder asked to stop already.
    pub stopped: bool,
}

impl Engine {
    /// The preferences of the holder of a message.
    pub async fn preferences_page(&self, token: &str, language: Option<&str>) -> Result<PreferencesView> {
        let communication = self.by_public_token(token).await?;
        let customer = self.customer_row(&communication.customer_id).await?;
        let sent_language = Language::resolve(&communication.language).unwrap_or(Language::En);
        let address = customer.email.as_deref().and_then(|email| EmailAddress::parse(email).ok());
        Ok(PreferencesView {
            brand: brand_view(&communication),
            language: language.and_then(Language::resolve).unwrap_or(sent_language),
            masked_address: address.map(|address| address.masked()).unwrap_or_default(),
            stopped: customer.email_state == "unsubscribed",
        })
    }

    /// The holder of this message asks not to be written to.
    pub async fn unsubscribe(&self, token: &str) -> Result<()> {
        self.change_email_state(token, "ok", "unsubscribed", Within::AskedToStop).await
    }

    /// The holder of this message wants to be written to again.
    pub async fn resubscribe(&self, token: &str) -> Result<()> {
        self.change_email_state(token, "unsubscribed", "ok", Within::AskedToResume).await
    }

    async fn change_email_state(&self, token: &str, from: &str, to: &str, event: Within) -> Result<()> {
        let communication = self.by_public_token(token).await?;
        let listening = self.listen(event).await?;
        let tx = self.parts.store.begin_write().await?;
        listening.begin(&tx).await?;
        let customer =
            carillon_store::customer::lock(&tx, &communication.customer_id).await?.ok_or(EngineError::NotFound)?;
        if customer.email_state == from {
            carillon_store::customer::set_email_state(&tx, &customer.id, to, self.now_ms()).await?;
            let line = self.preference_event(&communication, event.kind());
            carillon_store::event::insert(&tx, vec![line.clone()]).await?;
            self.happened_within(&tx, &Told::of(event, &line, &customer)?, &listening).await?;
        }
        tx.commit().await?;
        Ok(())
    }

    fn preference_event(&self, communication: &communication::Model, kind: &str) -> event::Model {
        let now = self.clock_now();
        event::Model {
            id: EventId::mint(now, self.entropy()).to_string(),
            at: now.as_millisecond(),
            kind: kind.to_owned(),
            customer_id: Some(communication.customer_id.clone()),
            communication_id: Some(communication.id.clone()),
            delivery_id: None,
            enrollment_id: None,
            actor: "customer".into(),
            detail: json!({}),
        }
    }
}
