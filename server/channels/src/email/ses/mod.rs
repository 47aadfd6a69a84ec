//! Hands messages to Amazon SES as they are, by its API of the second version. Must not decide when to try again.

mod answer;
mod settings;
mod sigv4;

use std::sync::Arc;

use async_trait::async_trait;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use carillon_domain::{AttemptOutcome, Clock};
use reqwest::{Method, Url};
use secrecy::SecretString;
use serde_json::{Value, json};

use super::provider::{EmailProvider, Envelope};
use super::wire::{UnwritableAddress, wire_address};
use super::{outcome, wellformed};
use crate::http::{Address, Asker, Lost, Reply};
use sigv4::{Asked, Credentials};

pub use settings::{SesSettings, SesSettingsError};

const SEND: &str = "/v2/email/outbound-emails";
const ACCOUNT: &str = "/v2/email/account";
const JSON: &str = "application/json";

/// Sends over Amazon SES.
pub struct SesProvider {
    asker: Asker,
    region: String,
    access_key_id: String,
    secret_access_key: SecretString,
    configuration_set: Option<String>,
    clock: Arc<dyn Clock>,
}

impl SesProvider {
    /// Checks the settings. Connects nowhere yet. By the clock the requests are signed; SES wants it right within
    /// five minutes.
    pub fn new(settings: &SesSettings, clock: Arc<dyn Clock>) -> Result<Self, SesSettingsError> {
        settings.check()?;
        let url = settings.url();
        let address = Address {
            url: &url,
            allow_plain: false,
            root_certificate: settings.root_certificate.as_ref(),
            reply_seconds: settings.reply_seconds,
        };
        Ok(Self {
            asker: Asker::new(address)?,
            region: settings.region.clone(),
            access_key_id: settings.access_key_id.clone(),
            secret_access_key: settings.secret_access_key.clone(),
            configuration_set: settings.configuration_set.clone(),
            clock,
        })
    }

    /// What SES is told. It takes the sender from the message, and tells bounces to the return path.
    fn body(&self, envelope: &Envelope, message: &[u8]) -> Result<Value, UnwritableAddress> {
        let mut body = json!({
            "Destination": { "ToAddresses": [wire_address(&envelope.to)?.to_string()] },
            "Content": { "Raw": { "Data": STANDARD.encode(message) } },
        });
        if let Some(from) = &envelope.from {
            body["FeedbackForwardingEmailAddress"] = wire_address(from)?.to_string().into();
        }
        if let Some(set) = &self.configuration_set {
            body["ConfigurationSetName"] = set.as_str().into();
        }
        Ok(body)
    }

    /// Asks, with a signature over the method, the path and the body.
    async fn ask(&self, method: Method, path: &str, body: String) -> Result<Reply, Lost> {
        let url = self.at(path);
        let date = sigv4::date(self.clock.now());
        let (host, service) = (self.asker.server(), "ses");
        let headers = [("content-type", JSON), ("host", host.as_str()), ("x-amz-date", date.as_str())];
        let asked =
            Asked { method: method.as_str(), path: url.path(), query: "", headers: &headers, body: body.as_bytes() };
        let (region, key_id, secret) = (&self.region, &self.access_key_id, &self.secret_access_key);
        let authorization = Credentials { key_id, secret, region, service }.authorize(&asked, &date);
        let request = self.asker.request(method, url).header("content-type", JSON).header("x-amz-date", &date);
        self.asker.ask(request.header("authorization", authorization).body(body)).await
    }

    fn at(&self, path: &str) -> Url {
        let mut url = self.asker.url();
        let prefix = url.path().trim_end_matches('/').to_owned();
        url.set_path(&format!("{prefix}{path}"));
        url
    }
}

#[async_trait]
impl EmailProvider for SesProvider {
    fn name(&self) -> &'static str {
        "ses"
    }

    async fn send(&self, envelope: &Envelope, message: &[u8]) -> AttemptOutcome {
        if let Some(defect) = wellformed::defect(message) {
            return outcome::refused(defect);
        }
        let body = match self.body(envelope, message) {
            Ok(body) => body.to_string(),
            Err(error) => return outcome::refused(&error.to_string()),
        };
        let outcome = answer::judge(self.ask(Method::POST, SEND, body).await, &self.asker.server());
        let (server, kind, code) = (self.asker.server(), outcome.kind(), outcome.code());
        tracing::debug!(provider = "ses", server, outcome = kind, code, "handed over");
        outcome
    }

    async fn check(&self) -> Result<(), String> {
        answer::check(self.ask(Method::GET, ACCOUNT, String::new()).await, &self.asker.server())
    }
}
