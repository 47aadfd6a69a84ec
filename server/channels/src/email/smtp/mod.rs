//! Hands messages to a mail server: a few connections, kept open and used again.
//! Must not decide when to try again; every way a dialogue can end becomes one outcome.

mod connection;
mod fault;
mod implicit;
mod mail;
mod open;
mod pool;
mod settings;
mod stream;
mod tls;

use async_trait::async_trait;
use carillon_domain::AttemptOutcome;
use tokio::sync::Semaphore;

use super::provider::{EmailProvider, Envelope};
use super::{outcome, wellformed};
use fault::Fault;
use mail::Mail;
use open::Opener;
use pool::Pool;

pub use settings::{Security, SmtpSettings, SmtpSettingsError};

/// Sends over SMTP.
pub struct SmtpProvider {
    opener: Opener,
    pool: Pool,
    /// One permit for each connection that may be open.
    permits: Semaphore,
}

impl SmtpProvider {
    /// Checks the settings and reads the certificate they name. Opens no connection yet.
    pub fn new(settings: &SmtpSettings) -> Result<Self, SmtpSettingsError> {
        Ok(Self {
            opener: Opener::new(settings)?,
            pool: Pool::new(settings.idle_limit()),
            permits: Semaphore::new(settings.connections.max(1)),
        })
    }

    async fn hand_over(&self, mail: &Mail<'_>) -> Result<String, Fault> {
        if let Some(mut connection) = self.pool.take() {
            match connection.send(mail).await {
                // The server let go of the connection while it lay idle; nothing was said yet.
                Err(fault) if fault.is_stale() => {}
                result => {
                    self.pool.keep(connection);
                    return result;
                }
            }
        }
        let mut connection = self.opener.open().await?;
        let result = connection.send(mail).await;
        self.pool.keep(connection);
        result
    }

    fn log(&self, outcome: &AttemptOutcome) {
        let (server, kind, code) = (self.opener.server(), outcome.kind(), outcome.code());
        tracing::debug!(provider = "smtp", server, outcome = kind, code, "handed over");
    }
}

#[async_trait]
impl EmailProvider for SmtpProvider {
    fn name(&self) -> &'static str {
        "smtp"
    }

    async fn send(&self, envelope: &Envelope, message: &[u8]) -> AttemptOutcome {
        if let Some(defect) = wellformed::defect(message) {
            return outcome::refused(defect);
        }
        let mail = match Mail::new(envelope, message) {
            Ok(mail) => mail,
            Err(error) => return outcome::refused(&error.to_string()),
        };
        let Ok(_permit) = self.permits.acquire().await else {
            return outcome::deferred(None, "the provider is shutting down");
        };
        let outcome = match self.hand_over(&mail).await {
            Ok(reply) => outcome::accepted(&reply),
            Err(fault) => fault.into_outcome(self.opener.server()),
        };
        self.log(&outcome);
        outcome
    }

    async fn check(&self) -> Result<(), String> {
        let server = self.opener.server();
        let mut connection = self.opener.open().await.map_err(|it| it.explain(server))?;
        connection.ping().await.map_err(|it| it.explain(server))?;
        connection.quit().await;
        Ok(())
    }

    async fn close(&self) {
        for connection in self.pool.drain() {
            connection.quit().await;
        }
    }
}
