//! What a provider is, the table of those there are, and how one is built from settings.
//! Must not know how any of them works.

use std::path::PathBuf;
use std::sync::Arc;

use async_trait::async_trait;
use carillon_domain::{Clock, SmsPolicy};

use super::WebhookProvider;
use super::arrival::Arrival;
use super::message::TextMessage;
use super::{
    FileProvider, HttpProvider, HttpSettings, HttpSettingsError, MemoryProvider, SmppProvider, SmppSettings,
    SmppSettingsError,
};
use crate::Answer;
use crate::provider_kinds::provider_kinds;
use crate::webhook::{Webhook, WebhookSettings, WebhookSettingsError};

/// Somebody who takes text messages and sees to their delivery.
#[async_trait]
pub trait SmsProvider: Send + Sync {
    /// The name it has in settings and logs.
    fn name(&self) -> &'static str;

    /// Hands one message over. Whatever happens becomes an outcome; nothing is tried twice once the provider may have
    /// it.
    async fn send(&self, message: &TextMessage) -> Answer;

    /// Whether messages could be handed over now; else what is wrong and what to do.
    async fn check(&self) -> Result<(), String>;

    /// Waits for the next thing the provider tells by itself: what became of a message, what somebody wrote. It is to
    /// be confirmed once it is recorded. Waits for ever where nothing is ever told; may be dropped at any time.
    async fn next_arrival(&self) -> Arrival {
        std::future::pending().await
    }

    /// Lets go of what is held open. Sending afterwards opens it again.
    async fn close(&self) {}
}

provider_kinds! {
    "text messages":
    /// A message center.
    Smpp = "smpp",
    /// A gateway over HTTP.
    Http = "http",
    /// A program of the user's own.
    Webhook = "webhook",
    /// A folder, to look at what would be sent.
    File = "file",
    /// Memory, for tests.
    Memory = "memory",
}

/// What the providers need to be built.
#[derive(Debug, Clone)]
pub struct ProviderSettings {
    /// Which one.
    pub kind: ProviderKind,
    /// The folder of the file provider.
    pub folder: PathBuf,
    /// How words are encoded.
    pub policy: SmsPolicy,
    /// The message center of the SMPP provider.
    pub smpp: SmppSettings,
    /// The gateway of the HTTP provider.
    pub http: HttpSettings,
    /// The other side of the webhook.
    pub webhook: WebhookSettings,
}

/// Settings no provider can be built from.
#[derive(Debug, thiserror::Error)]
pub enum SmsSettingsError {
    /// Of the message center.
    #[error(transparent)]
    Smpp(#[from] SmppSettingsError),
    /// Of the gateway over HTTP.
    #[error(transparent)]
    Http(#[from] HttpSettingsError),
    /// Of the webhook.
    #[error("sms {0}")]
    Webhook(#[from] WebhookSettingsError),
}

/// Builds the provider the settings name. Opens no connection and writes no file yet.
pub fn build_provider(
    settings: &ProviderSettings,
    clock: Arc<dyn Clock>,
) -> Result<Arc<dyn SmsProvider>, SmsSettingsError> {
    Ok(match settings.kind {
        ProviderKind::Smpp => Arc::new(SmppProvider::new(&settings.smpp, settings.policy)?),
        ProviderKind::Http => Arc::new(HttpProvider::new(&settings.http)?),
        ProviderKind::Webhook => {
            let webhook = Webhook::new(&settings.webhook, clock)?;
            Arc::new(WebhookProvider::new(webhook, settings.policy))
        }
        ProviderKind::File => Arc::new(FileProvider::new(&settings.folder, settings.policy, clock)),
        ProviderKind::Memory => Arc::new(MemoryProvider::default()),
    })
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]
mod tests {
    use super::*;
    use carillon_domain::FixedClock;

    #[test]
    fn every_kind_is_read_from_its_name_and_builds_the_provider_of_that_name() {
        let clock: Arc<dyn Clock> = Arc::new(FixedClock::at("2026-11-22T09:00:00Z".parse().unwrap()));
        let url = "https://gateway.example/messages".to_owned();
        for &kind in ProviderKind::ALL {
            assert_eq!(kind.as_str().parse(), Ok(kind));
            let settings = ProviderSettings {
                kind,
                folder: PathBuf::from("sms"),
                policy: SmsPolicy::Auto,
                smpp: SmppSettings::default(),
                http: HttpSettings { url: url.clone(), ..HttpSettings::default() },
                webhook: WebhookSettings { url: url.clone(), unsigned: true, ..WebhookSettings::default() },
            };
            let provider = build_provider(&settings, Arc::clone(&clock)).unwrap();
            assert_eq!(provider.name(), kind.as_str());
        }
        let error = "carrier".parse::<ProviderKind>().unwrap_err().to_string();
        assert!(ProviderKind::ALL.iter().all(|kind| error.contains(kind.as_str())), "{error}");
    }
}
