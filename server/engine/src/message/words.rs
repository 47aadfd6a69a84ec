//! The words of a communication in one language: stored, or composed again from what was frozen.

use std::collections::HashMap;

use carillon_compose::{ContentFile, Links, Message, Url};
use carillon_domain::{Language, Medium};
use carillon_store::entity::{communication, rendition};
use serde::Deserialize;
use serde_json::Value as Json;

use crate::campaign::LoadedCampaign;
use crate::{Engine, EngineError, Result};

/// Words that are stored, of some communications.
pub(crate) struct StoredWords(HashMap<(String, String), Json>);

impl StoredWords {
    /// Those of these renditions.
    pub(crate) fn of(rows: Vec<rendition::Model>) -> Self {
        Self(rows.into_iter().map(|row| ((row.communication_id, row.language), row.body)).collect())
    }

    fn read(&self, communication: &communication::Model, language: Language) -> Result<Option<Message>> {
        let body = self.0.get(&(communication.id.clone(), language.tag().to_owned()));
        let read = |body| Message::deserialize(body).map_err(|e| EngineError::internal("stored words", e));
        body.map(read).transpose()
    }
}

impl Engine {
    /// The words in this language, or in the one it falls back to where they are not written in it; and whether they
    /// are stored already. The message says which language it is in.
    pub(crate) async fn words(
        &self,
        communication: &communication::Model,
        language: Language,
    ) -> Result<(Message, bool)> {
        let db = self.parts.store.connection();
        let ids = std::slice::from_ref(&communication.id);
        let stored = StoredWords::of(carillon_store::communication::renditions(db, ids).await?);
        self.words_beside(&stored, communication, language).await
    }

    /// The same, beside what is known to be stored.
    pub(crate) async fn words_beside(
        &self,
        stored: &StoredWords,
        communication: &communication::Model,
        language: Language,
    ) -> Result<(Message, bool)> {
        if let Some(message) = stored.read(communication, language)? {
            return Ok((message, true));
        }
        let campaign = self.load_version(&communication.campaign_version_id).await?;
        let wanted = language;
        let language = campaign.language_for(&communication.step, wanted);
        if language != wanted
            && let Some(message) = stored.read(communication, language)?
        {
            return Ok((message, true));
        }
        let content = campaign.content(&communication.step, language).ok_or_else(|| {
            EngineError::Internal(format!("step {} has no words in {}", communication.step, language.tag()))
        })?;
        Ok((self.compose(communication, &campaign, content, language)?, false))
    }

    /// The words of the message's page. The second value is as of [`Self::words`].
    pub(crate) async fn page_words(
        &self,
        communication: &communication::Model,
        language: Language,
    ) -> Result<(Message, bool)> {
        let (message, stored) = self.words(communication, language).await?;
        let message = self.words_for(Medium::Web, communication, message).await?;
        Ok((message, stored))
    }

    /// The words of a medium: those of the mail, unless the step has words of its own for it. A correction holds for all.
    pub(crate) async fn words_for(
        &self,
        medium: Medium,
        communication: &communication::Model,
        message: Message,
    ) -> Result<Message> {
        if communication.version > 1 {
            return Ok(message);
        }
        let campaign = self.load_version(&communication.campaign_version_id).await?;
        match campaign.own_content(medium, &communication.step, message.language) {
            Some(own) => self.compose(communication, &campaign, own, message.language),
            None => Ok(message),
        }
    }

    fn compose(
        &self,
        communication: &communication::Model,
        campaign: &LoadedCampaign,
        content: &ContentFile,
        language: Language,
    ) -> Result<Message> {
        let links = self.links(communication)?;
        let offers = &campaign.offers.contents;
        carillon_compose::compose_with(content, language, &communication.data, &links, offers)
            .map_err(|e| EngineError::internal("composing", e))
    }

    /// Every language a communication can be read in: those its step is written in.
    pub(crate) async fn languages_of(&self, communication: &communication::Model) -> Result<Vec<Language>> {
        let campaign = self.load_version(&communication.campaign_version_id).await?;
        Ok(campaign.languages_of(&communication.step))
    }

    /// The addresses a message may point to; they are not frozen, since the house may move.
    fn links(&self, communication: &communication::Model) -> Result<Links> {
        let brand_url = communication.data.pointer("/brand/url").and_then(serde_json::Value::as_str);
        let base = brand_url.unwrap_or(&self.settings().public_url).trim_end_matches('/');
        Ok(Links {
            message: url(&self.message_url(&communication.token))?,
            preferences: Some(url(&self.preferences_url(&communication.token))?),
            renew: Url::parse(&format!("{base}/renew?reference={}", communication.reference)).ok(),
        })
    }
}

/// An address of our own; that it is none can only come from the configuration.
pub(crate) fn url(text: &str) -> Result<Url> {
    Url::parse(text).map_err(|e| EngineError::internal("server.public_url", e))
}
