//! Hands text messages to a gateway that takes them over HTTP, in the shape its makers thought of. Must not know any of
//! them.

mod settings;

use async_trait::async_trait;
use carillon_domain::Setback;
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use reqwest::{Method, RequestBuilder};

use super::message::TextMessage;
use super::provider::SmsProvider;
use super::wellformed;
use crate::Answer;
use crate::http::{Address, Asker, Shape, Verdicts, judge};

pub use settings::{BodyFormat, HttpSettings, HttpSettingsError};

/// Sends over HTTP.
pub struct HttpProvider {
    asker: Asker,
    method: Method,
    format: BodyFormat,
    shape: Shape,
    headers: HeaderMap,
    key_header: Option<HeaderName>,
    verdicts: Verdicts,
}

impl HttpProvider {
    /// Checks the settings. Connects nowhere yet.
    pub fn new(settings: &HttpSettings) -> Result<Self, HttpSettingsError> {
        let address = Address {
            url: &settings.url,
            allow_plain: settings.allow_plain,
            root_certificate: settings.root_certificate.as_ref(),
            reply_seconds: settings.reply_seconds,
        };
        Ok(Self {
            asker: Asker::new(address)?,
            method: settings.method()?,
            format: settings.format,
            shape: settings.shape()?,
            headers: settings.header_map()?,
            key_header: settings.key_header()?,
            verdicts: settings.answer.clone(),
        })
    }

    fn request(&self, message: &TextMessage) -> Option<RequestBuilder> {
        let value = |name: &str| value(message, name);
        let mut url = self.asker.url();
        if self.format == BodyFormat::Query {
            url.query_pairs_mut().extend_pairs(self.shape.fields(&value));
        }
        let mut request = self.asker.request(self.method.clone(), url).headers(self.headers.clone());
        if let Some(name) = &self.key_header {
            request = request.header(name, HeaderValue::from_str(&message.key).ok()?);
        }
        Some(match self.format {
            BodyFormat::Query => request,
            BodyFormat::Form => request.form(&self.shape.fields(&value)),
            BodyFormat::Json => {
                let body = self.shape.fill(&value).to_string();
                request.header(reqwest::header::CONTENT_TYPE, "application/json").body(body)
            }
        })
    }
}

/// What a name of the shape stands for.
fn value(message: &TextMessage, name: &str) -> Option<String> {
    Some(match name {
        "to" => message.to.as_str().to_owned(),
        "to_digits" => message.to.as_str().trim_start_matches('+').to_owned(),
        "from" => message.from.to_string(),
        "text" => message.body.clone(),
        "key" => message.key.clone(),
        _ => return None,
    })
}

#[async_trait]
impl SmsProvider for HttpProvider {
    fn name(&self) -> &'static str {
        "http"
    }

    async fn send(&self, message: &TextMessage) -> Answer {
        if let Some(defect) = wellformed::defect(message) {
            return Answer::rejected(Setback::Failed, defect);
        }
        let Some(request) = self.request(message) else {
            return Answer::rejected(Setback::Failed, "the key of the message cannot stand in a header");
        };
        let reply = self.asker.ask(request).await;
        let mut answer = judge(&self.verdicts, reply, self.key_header.is_some(), &self.asker.server());
        if answer.outcome.kind() == "accepted" && self.verdicts.receipt.is_none() {
            // A gateway that gives no name reports, if at all, by ours.
            answer.receipt = Some(message.key.clone());
        }
        let (outcome, code) = (answer.outcome.kind(), answer.outcome.code());
        tracing::debug!(provider = "http", server = self.asker.server(), outcome, code, "handed over");
        answer
    }

    async fn check(&self) -> Result<(), String> {
        self.asker.reach().await
    }
}
