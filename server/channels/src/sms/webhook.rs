//! Text messages by webhook, to a program that knows a gateway we do not. Must not know which.

use async_trait::async_trait;
use carillon_domain::{Setback, SmsPolicy, SmsText};
use serde_json::json;

use super::message::TextMessage;
use super::provider::SmsProvider;
use super::wellformed;
use crate::Answer;
use crate::webhook::{Notice, Webhook};

/// What a text message is called in a webhook.
const KIND: &str = "text-message";

/// Sends text messages by webhook.
pub struct WebhookProvider {
    webhook: Webhook,
    policy: SmsPolicy,
}

impl WebhookProvider {
    /// Hands over to this webhook; the policy tells how the words would be encoded and cut.
    pub fn new(webhook: Webhook, policy: SmsPolicy) -> Self {
        Self { webhook, policy }
    }

    fn notice(&self, message: &TextMessage) -> Notice {
        let sms = SmsText::encode(&message.body, self.policy);
        let data = json!({
            "to": message.to,
            "from": message.from,
            "body": sms.text,
            "encoding": sms.encoding.to_string(),
            "parts": sms.parts.len(),
        });
        Notice { key: message.key.clone(), kind: KIND, data }
    }
}

#[async_trait]
impl SmsProvider for WebhookProvider {
    fn name(&self) -> &'static str {
        "webhook"
    }

    async fn send(&self, message: &TextMessage) -> Answer {
        match wellformed::defect(message) {
            Some(defect) => Answer::rejected(Setback::Failed, defect),
            None => self.webhook.send(&self.notice(message)).await,
        }
    }

    async fn check(&self) -> Result<(), String> {
        self.webhook.check().await
    }
}
