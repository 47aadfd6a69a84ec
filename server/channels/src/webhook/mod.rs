//! Hands anything over to a program of the user's own, as JSON by POST, signed as Standard Webhooks want it: the way to
//! every gateway we know nothing of. The same key comes again with each attempt, so that the other side can know a
//! message again. Must not know what is handed over, nor on which channel.
//!
//! Source: <https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md>

mod settings;

use std::sync::Arc;

use carillon_domain::{Clock, Setback};
use jiff::Timestamp;
use reqwest::header::HeaderValue;
use reqwest::{Method, RequestBuilder};
use secrecy::SecretString;
use serde_json::{Value, json};

use crate::Answer;
use crate::callback::sign_standard;
use crate::http::{Address, Asker, Shape, Verdicts, judge, word_at};

pub use settings::{WebhookSettings, WebhookSettingsError};

/// Something to hand over.
#[derive(Debug, Clone, PartialEq)]
pub struct Notice {
    /// The stable key of the delivery: the `webhook-id` of each attempt.
    pub key: String,
    /// What it is, such as `text-message`.
    pub kind: &'static str,
    /// The message itself.
    pub data: Value,
}

/// Hands over to one address.
pub struct Webhook {
    asker: Asker,
    secrets: Vec<SecretString>,
    shape: Option<Shape>,
    verdicts: Verdicts,
    clock: Arc<dyn Clock>,
}

impl Webhook {
    /// Checks the settings. Connects nowhere yet. The clock is the one of the world: the other side holds it against
    /// its own.
    pub fn new(settings: &WebhookSettings, clock: Arc<dyn Clock>) -> Result<Self, WebhookSettingsError> {
        let address = Address {
            url: &settings.url,
            allow_plain: settings.allow_plain,
            root_certificate: settings.root_certificate.as_ref(),
            reply_seconds: settings.reply_seconds,
        };
        Ok(Self {
            asker: Asker::new(address)?,
            secrets: settings.secrets()?,
            shape: settings.shape()?,
            verdicts: settings.answer.clone(),
            clock,
        })
    }

    /// Hands something over. Whatever happens becomes an outcome.
    pub async fn send(&self, notice: &Notice) -> Answer {
        let Some(request) = self.request(notice, self.clock.now()) else {
            return Answer::rejected(Setback::Failed, "the key of the message cannot stand in a header");
        };
        let reply = self.asker.ask(request).await;
        let mut answer = judge(&self.verdicts, reply, true, &self.asker.server());
        if answer.outcome.kind() == "accepted" && answer.receipt.is_none() {
            answer.receipt = Some(notice.key.clone());
        }
        let (outcome, code) = (answer.outcome.kind(), answer.outcome.code());
        tracing::debug!(provider = "webhook", server = self.asker.server(), outcome, code, "handed over");
        answer
    }

    /// Whether the other side can be reached.
    pub async fn check(&self) -> Result<(), String> {
        self.asker.reach().await
    }

    fn request(&self, notice: &Notice, now: Timestamp) -> Option<RequestBuilder> {
        let body = self.body(notice, now).to_string();
        let time = now.as_second().to_string();
        let id = HeaderValue::from_str(&notice.key).ok().filter(|it| !it.is_empty())?;
        let request = self.asker.request(Method::POST, self.asker.url()).header("content-type", "application/json");
        let request = request.header("webhook-id", id).header("webhook-timestamp", &time);
        let sign = |secret| sign_standard(secret, &notice.key, &time, body.as_bytes());
        let signatures: Vec<_> = self.secrets.iter().filter_map(sign).collect();
        let request =
            if signatures.is_empty() { request } else { request.header("webhook-signature", signatures.join(" ")) };
        Some(request.body(body))
    }

    fn body(&self, notice: &Notice, now: Timestamp) -> Value {
        let whole = json!({ "type": notice.kind, "timestamp": now, "data": notice.data });
        match &self.shape {
            Some(shape) => shape.fill(&|place| word_at(&whole, place)),
            None => whole,
        }
    }
}
