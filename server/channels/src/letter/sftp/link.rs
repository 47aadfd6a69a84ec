//! The line to a print house's server: connected, the server known by its key, and ourselves let in. Must not know letters.

use std::sync::Arc;
use std::time::Duration;

use russh::client::{self, AuthResult, Handle};
use russh::keys::{PrivateKeyWithHashAlg, PublicKeyOrCertificate};
use russh_sftp::client::error::Error as SftpError;
use russh_sftp::client::{Config as SftpConfig, SftpSession};
use secrecy::ExposeSecret as _;
use tokio::time::timeout;

use super::pin::{self, Pin};
use super::settings::{Secret, SftpSettings, SftpSettingsError};

/// Why something was not done there.
#[derive(Debug, thiserror::Error)]
pub(super) enum Fault {
    /// The line broke, or never came about.
    #[error("{0}; see whether it is on, and its address")]
    Line(String),
    /// Somebody else answers.
    #[error(
        "it shows the key {0}, which is not host_key; ask the print house whether it has changed, and set it only then"
    )]
    OtherKey(String),
    /// It does not know us.
    #[error("it lets us not in; correct username and password or key")]
    NotLetIn,
    /// It will not do it.
    #[error("it says: {0}; ask the print house for room, or for leave to write")]
    Refused(String),
}

impl From<russh::Error> for Fault {
    fn from(error: russh::Error) -> Self {
        Self::Line(error.to_string())
    }
}

impl From<SftpError> for Fault {
    fn from(error: SftpError) -> Self {
        match error {
            SftpError::Status(status) => Self::Refused(format!("{}: {}", status.status_code, status.error_message)),
            other => Self::Line(other.to_string()),
        }
    }
}

/// How a line is opened.
pub(super) struct Door {
    settings: SftpSettings,
    pin: Pin,
    secret: Secret,
}

/// Knows the server by its key.
struct Guard(Pin);

impl client::Handler for Guard {
    type Error = Fault;

    async fn check_server_key(&mut self, shown: &PublicKeyOrCertificate) -> Result<bool, Fault> {
        if self.0.is(shown) { Ok(true) } else { Err(Fault::OtherKey(pin::name_of(shown))) }
    }
}

/// An open line.
pub(super) struct Link {
    pub(super) files: SftpSession,
    /// Dropped, the line is closed.
    _session: Handle<Guard>,
}

impl Door {
    pub(super) fn new(settings: &SftpSettings) -> Result<Self, SftpSettingsError> {
        settings.check()?;
        Ok(Self { settings: settings.clone(), pin: settings.pin()?, secret: settings.secret()? })
    }

    /// Opens a line.
    pub(super) async fn open(&self) -> Result<Link, Fault> {
        let limit = Duration::from_secs(self.settings.connect_seconds);
        let too_long = |_| Fault::Line(format!("no connection within {limit:?}"));
        timeout(limit, self.connect()).await.map_err(too_long)?
    }

    async fn connect(&self) -> Result<Link, Fault> {
        let reply = Duration::from_secs(self.settings.reply_seconds);
        let config = client::Config {
            preferred: self.pin.preferred(),
            keepalive_interval: Some(reply),
            nodelay: true,
            ..client::Config::default()
        };
        let address = (self.settings.host.as_str(), self.settings.port);
        let mut session = client::connect(Arc::new(config), address, Guard(self.pin.clone())).await?;
        self.let_in(&mut session).await?;
        let channel = session.channel_open_session().await?;
        channel.request_subsystem(true, "sftp").await?;
        let config = SftpConfig { request_timeout_secs: self.settings.reply_seconds, ..SftpConfig::default() };
        let files = SftpSession::new_with_config(channel.into_stream(), config).await?;
        Ok(Link { files, _session: session })
    }

    async fn let_in(&self, session: &mut Handle<Guard>) -> Result<(), Fault> {
        let user = self.settings.username.as_str();
        let told = match &self.secret {
            Secret::Password(password) => session.authenticate_password(user, password.expose_secret()).await?,
            Secret::Key(key) => {
                let key = PrivateKeyWithHashAlg::new(Arc::clone(key), None);
                session.authenticate_publickey(user, key).await?
            }
        };
        if matches!(told, AuthResult::Success) { Ok(()) } else { Err(Fault::NotLetIn) }
    }
}
