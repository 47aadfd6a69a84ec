//! A mailbox read by IMAP: what is in its folder is handed on, one message after the other, and deleted or moved
//! once it is stored. Nothing is lost when this ends anywhere: what was not stored is still there, and only what
//! was stored in the very moment of a crash comes twice, under the same key. Must not know what the mail is.

mod session;
mod settings;
mod wire;

use std::future::Future;
use std::io;
use std::time::Duration;

use secrecy::ExposeSecret as _;
use tokio_rustls::TlsConnector;
use tokio_util::sync::CancellationToken;
use tracing::Dispatch;
use tracing::instrument::WithSubscriber as _;

use super::source::{Incoming, MailSink, Refusal};
use session::{Session, log_in};
pub use settings::{AfterReading, ImapSecurity, ImapSettings, ImapSettingsError};
use wire::Wire;

/// A mailbox that cannot be read now.
#[derive(Debug, thiserror::Error)]
pub enum ImapError {
    /// Nobody there, or a certificate that is not theirs.
    #[error("imap cannot connect to {host}: {source}; check host, port, security and root_certificate")]
    Connect {
        /// The server.
        host: String,
        /// Why not.
        source: io::Error,
    },
    /// Wrong name or password.
    #[error("imap cannot log in: {0}; check username and password")]
    LogIn(String),
    /// A folder that is not there.
    #[error("imap cannot open the folder {folder}: {reason}; name one that is there")]
    Folder {
        /// The folder to read or to move to.
        folder: String,
        /// Why not.
        reason: String,
    },
    /// Something else the server would not do.
    #[error("the imap server does not do as asked: {0}; it is tried again at the next poll")]
    Protocol(String),
    /// Silence.
    #[error("the imap server does not answer in time; it is tried again at the next poll")]
    Silence,
}

impl From<async_imap::error::Error> for ImapError {
    fn from(error: async_imap::error::Error) -> Self {
        Self::Protocol(error.to_string())
    }
}

/// How a look into the mailbox ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Polled {
    /// Messages stored, and no longer in the folder.
    pub taken: usize,
    /// Messages that are to come again.
    pub left: usize,
}

/// The most messages handed on together.
const HANDFUL: usize = 100;
/// The most bytes of them, by which memory is bounded.
const HANDFUL_BYTES: u64 = 8 * 1024 * 1024;

/// Messages in handfuls, each of at least one; `most` is how much of a message is fetched.
fn handfuls(messages: &[(u32, u32)], most: u32) -> Vec<&[(u32, u32)]> {
    let (mut found, mut from, mut bytes) = (Vec::new(), 0, 0_u64);
    for (at, (_, size)) in messages.iter().enumerate() {
        let size = u64::from((*size).min(most));
        if at > from && (at - from == HANDFUL || bytes + size > HANDFUL_BYTES) {
            found.push(&messages[from..at]);
            (from, bytes) = (at, 0);
        }
        bytes += size;
    }
    if from < messages.len() {
        found.push(&messages[from..]);
    }
    found
}

/// A mailbox to read.
#[derive(Debug)]
pub struct ImapMailbox {
    settings: ImapSettings,
    tls: TlsConnectorInDebug,
}

/// The library's type does not show itself.
struct TlsConnectorInDebug(TlsConnector);

impl std::fmt::Debug for TlsConnectorInDebug {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("TlsConnector")
    }
}

impl ImapMailbox {
    /// A mailbox with these settings. Nothing is connected yet.
    pub fn new(settings: &ImapSettings) -> Result<Self, ImapSettingsError> {
        settings.check()?;
        Ok(Self { settings: settings.clone(), tls: TlsConnectorInDebug(wire::connector(settings)?) })
    }

    /// Hands on everything that is in the folder now, or until told to stop, which is heeded between messages.
    pub async fn poll(&self, sink: &dyn MailSink, stop: &CancellationToken) -> Result<Polled, ImapError> {
        let mut session = self.open().await?;
        let mut polled = Polled::default();
        let uids = session.uids().await?;
        for batch in uids.chunks(self.settings.batch) {
            let mut taken = Vec::with_capacity(batch.len());
            for handful in handfuls(&session.sizes(batch).await?, self.settings.message_bytes) {
                if !stop.is_cancelled() {
                    polled.left += self.hand_on(&mut session, handful, sink, stop, &mut taken).await?;
                }
            }
            // Together: whenever something has left a mailbox, servers look through all of it. Where the line breaks before
            // that, they come again, and are known.
            session.put_away(&taken).await?;
            polled.taken += taken.len();
            if stop.is_cancelled() {
                break;
            }
        }
        session.close().await;
        Ok(polled)
    }

    /// Hands a few on together, and notes which were taken. Returns how many are to come again.
    async fn hand_on(
        &self,
        session: &mut Session,
        handful: &[(u32, u32)],
        sink: &dyn MailSink,
        stop: &CancellationToken,
        taken: &mut Vec<u32>,
    ) -> Result<usize, ImapError> {
        let uids: Vec<u32> = handful.iter().map(|(uid, _)| *uid).collect();
        // What is not there somebody else has taken away since.
        let messages = session.fetch(&uids, self.settings.message_bytes).await?;
        let fetched: Vec<(u32, String, Vec<u8>)> =
            messages.into_iter().map(|(uid, message)| (uid, session.key(uid), message)).collect();
        let mails: Vec<Incoming<'_>> = fetched
            .iter()
            .map(|(_, key, message)| Incoming { envelope_to: None, bytes: message, key: Some(key) })
            .collect();
        let answers = sink.take_all(&mails, stop).await;
        let mut left = 0;
        for ((uid, ..), answer) in fetched.iter().zip(answers) {
            match answer {
                Ok(()) | Err(Refusal::Never(_)) => taken.push(*uid),
                Err(Refusal::Later(_)) => left += 1,
            }
        }
        Ok(left)
    }

    async fn open(&self) -> Result<Session, ImapError> {
        let wire = within(self.settings.connect_limit(), self.connect()).await.map_err(|error| match error {
            ImapError::Silence => self.unreachable(io::ErrorKind::TimedOut.into()),
            error => error,
        })?;
        let password = self.settings.password.expose_secret();
        let session = log_in(wire, &self.settings.username, password, self.settings.reply_limit()).await?;
        Session::open(session, &self.settings).await
    }

    /// A connection the server has greeted us on, encrypted as it should be.
    async fn connect(&self) -> Result<async_imap::Client<Box<dyn Wire>>, ImapError> {
        let wire = wire::connect(&self.settings).await.map_err(|it| self.unreachable(it))?;
        match self.settings.security {
            ImapSecurity::None => self.greeted(wire).await,
            ImapSecurity::Tls => self.greeted(self.encrypted(wire).await?).await,
            ImapSecurity::StartTls => {
                let mut client = self.greeted(wire).await?;
                client.run_command_and_check_ok("STARTTLS", None).await?;
                // What the server may have said before it was encrypted goes with the old client.
                Ok(async_imap::Client::new(self.encrypted(client.into_inner()).await?))
            }
        }
    }

    async fn encrypted(&self, wire: Box<dyn Wire>) -> Result<Box<dyn Wire>, ImapError> {
        wire::encrypt(&self.tls.0, &self.settings.host, wire).await.map_err(|it| self.unreachable(it))
    }

    async fn greeted(&self, wire: Box<dyn Wire>) -> Result<async_imap::Client<Box<dyn Wire>>, ImapError> {
        let mut client = async_imap::Client::new(wire);
        let greeting = client.read_response().await.map_err(|it| self.unreachable(it))?;
        greeting.map(|_| client).ok_or_else(|| self.unreachable(io::ErrorKind::UnexpectedEof.into()))
    }

    fn unreachable(&self, source: io::Error) -> ImapError {
        ImapError::Connect { host: self.settings.host.clone(), source }
    }
}

/// Waits for an answer, but not for ever, and in silence: the library logs every line it writes and reads, the
/// password and the messages included.
async fn within<T, E: Into<ImapError>>(
    limit: Duration,
    answer: impl Future<Output = Result<T, E>>,
) -> Result<T, ImapError> {
    let answer = tokio::time::timeout(limit, answer.with_subscriber(Dispatch::none())).await;
    answer.map_err(|_| ImapError::Silence)?.map_err(Into::into)
}
