//! What a provider is, the table of those there are, and how one is built from settings.
//! Must not know how any of them works.

use std::path::PathBuf;
use std::sync::Arc;

use async_trait::async_trait;
use carillon_domain::{AttemptOutcome, Clock, EmailAddress};

use super::{
    FileProvider, MemoryProvider, SesProvider, SesSettings, SesSettingsError, SmtpProvider, SmtpSettings,
    SmtpSettingsError,
};
use crate::provider_kinds::provider_kinds;

/// Where a message comes from and goes to, as the servers on its way are told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Envelope {
    /// Where bounces go; `None` for messages that must not bounce.
    pub from: Option<EmailAddress>,
    /// The one recipient.
    pub to: EmailAddress,
}

/// Somebody who takes messages and sees to their delivery.
#[async_trait]
pub trait EmailProvider: Send + Sync {
    /// The name it has in settings and logs.
    fn name(&self) -> &'static str;

    /// Hands one message over. Whatever happens becomes an outcome; nothing is tried twice
    /// once the provider may have it.
    async fn send(&self, envelope: &Envelope, message: &[u8]) -> AttemptOutcome;

    /// Whether messages could be handed over now; else what is wrong and what to do.
    async fn check(&self) -> Result<(), String>;

    /// Lets go of what is held open. Sending afterwards opens it again.
    async fn close(&self) {}
}

/// A shared provider is one too, so that it can stand behind another.
#[async_trait]
impl<P: EmailProvider + ?Sized> EmailProvider for Arc<P> {
    fn name(&self) -> &'static str {
        (**self).name()
    }

    async fn send(&self, envelope: &Envelope, message: &[u8]) -> AttemptOutcome {
        (**self).send(envelope, message).await
    }

    async fn check(&self) -> Result<(), String> {
        (**self).check().await
    }

    async fn close(&self) {
        (**self).close().await;
    }
}

provider_kinds! {
    "email":
    /// A mail server.
    Smtp = "smtp",
    /// Amazon SES, over HTTP.
    Ses = "ses",
    /// A maildir, to look at what would be sent.
    File = "file",
    /// Memory, for tests.
    Memory = "memory",
}

/// What the providers need to be built.
#[derive(Debug, Clone)]
pub struct ProviderSettings {
    /// Which one.
    pub kind: ProviderKind,
    /// The maildir of the file provider.
    pub outbox: PathBuf,
    /// The mail server of the SMTP provider.
    pub smtp: SmtpSettings,
    /// The account of the SES provider.
    pub ses: SesSettings,
}

/// Settings no provider can be built from.
#[derive(Debug, thiserror::Error)]
pub enum ProviderSettingsError {
    /// Those of the SMTP provider.
    #[error(transparent)]
    Smtp(#[from] SmtpSettingsError),
    /// Those of the SES provider.
    #[error(transparent)]
    Ses(#[from] SesSettingsError),
}

/// Builds the provider the settings name. Opens no connection and writes no file yet.
pub fn build_provider(
    settings: &ProviderSettings,
    clock: Arc<dyn Clock>,
) -> Result<Arc<dyn EmailProvider>, ProviderSettingsError> {
    Ok(match settings.kind {
        ProviderKind::Smtp => Arc::new(SmtpProvider::new(&settings.smtp)?),
        ProviderKind::Ses => Arc::new(SesProvider::new(&settings.ses, clock)?),
        ProviderKind::File => Arc::new(FileProvider::new(&settings.outbox, clock)),
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
        for &kind in ProviderKind::ALL {
            assert_eq!(kind.as_str().parse(), Ok(kind));
            let ses = SesSettings {
                region: "eu-central-1".to_owned(),
                access_key_id: "AKIDEXAMPLE".to_owned(),
                secret_access_key: "secret".into(),
                ..SesSettings::default()
            };
            let settings =
                ProviderSettings { kind, outbox: PathBuf::from("outbox"), smtp: SmtpSettings::default(), ses };
            let provider = build_provider(&settings, Arc::clone(&clock)).unwrap();
            assert_eq!(provider.name(), kind.as_str());
        }
        assert!("sendmail".parse::<ProviderKind>().is_err());
    }
}
