//! A message of a simulated world as it is kept: its words and the data they were made from, so that it can be looked at in
//! every medium when the world is long gone.

use carillon_compose::{Links, Message};
use carillon_domain::campaign::PostForm;
use carillon_domain::{Language, MessageClass};
use carillon_store::entity::communication;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Simulation;
use crate::campaign::{Medium, Rendered, Stage};
use crate::{Engine, EngineError, Result};

/// Messages read from the world at a time.
const SLICE: usize = 200;

/// A message in a medium, or why it cannot be shown there.
pub(super) type Shown = std::result::Result<Rendered, String>;

/// A message.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Piece {
    pub(super) customer_id: String,
    pub(super) step: String,
    pub(super) language: Language,
    pub(super) class: String,
    #[serde(default)]
    pub(super) post: PostForm,
    pub(super) subject: String,
    /// The words, or why there are none.
    words: std::result::Result<Value, String>,
    data: Value,
}

impl Simulation {
    /// The messages of these ids, in the same order. What waits when life ends is composed all the same.
    pub(super) async fn pieces(&self, ids: &[String]) -> Result<Vec<Piece>> {
        let mut pieces = Vec::with_capacity(ids.len());
        for slice in ids.chunks(SLICE) {
            let rows = carillon_store::communication::by_ids(self.engine.store().connection(), slice).await?;
            for id in slice {
                let row = rows.iter().find(|row| row.id == *id);
                pieces.push(self.piece(row.ok_or_else(|| EngineError::internal("a message", "it is gone"))?).await?);
            }
        }
        Ok(pieces)
    }

    async fn piece(&self, row: &communication::Model) -> Result<Piece> {
        let wanted = Language::resolve(&row.language).unwrap_or(Language::En);
        let (language, subject, words) = match self.engine.words(row, wanted).await {
            Ok((message, _)) => {
                let words = serde_json::to_value(&message).map_err(|e| EngineError::internal("words as JSON", e))?;
                (message.language, message.subject.clone(), Ok(words))
            }
            // As in earnest, where such a message is held with this very reason.
            Err(EngineError::Internal(reason)) => (wanted, String::new(), Err(reason)),
            Err(error) => return Err(error),
        };
        Ok(Piece {
            customer_id: row.customer_id.clone(),
            step: row.step.clone(),
            language,
            class: row.class.clone(),
            post: self.engine.load_version(&row.campaign_version_id).await?.definition.post_of(&row.step),
            subject,
            words,
            data: row.data.clone(),
        })
    }
}

impl Piece {
    /// How it looks in a medium.
    pub(super) async fn render(self, medium: &'static Medium, engine: &Engine) -> Result<Shown> {
        let words = match self.words {
            Ok(words) => words,
            Err(reason) => return Ok(Err(reason)),
        };
        let message = Message::deserialize(&words).map_err(|e| EngineError::internal("kept words", e))?;
        let (class, post) = (self.class.parse().unwrap_or(MessageClass::Service), self.post);
        let (data, typesetter) = (self.data, engine.typesetter().await?);
        // Paper takes its time.
        let rendered = tokio::task::spawn_blocking(move || {
            let links = Links::sample();
            let stage = Stage { message: &message, data: &data, links: &links, class, post, typesetter: &typesetter };
            (medium.render)(&stage)
        });
        rendered.await.map_err(|e| EngineError::internal("a preview", e))
    }
}
