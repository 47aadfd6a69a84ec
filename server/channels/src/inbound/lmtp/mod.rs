//! A mail server next to us hands inbound mail over by LMTP (RFC 2033): it keeps what we cannot take yet, and tells
//! the sender what we never take. Must not know what the mail is.

mod command;
mod line;
mod listener;
mod session;

use std::io;
use std::sync::Arc;
use std::time::Duration;

use serde::Deserialize;
use tokio::io::{AsyncWriteExt as _, BufStream};
use tokio::sync::Semaphore;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use super::source::MailSink;
use listener::{Listener, Socket};
use session::Session;

/// How long a mail server may take to finish what it was in when we stop.
const STOP_LIMIT: Duration = Duration::from_secs(30);
/// How long nobody is listened to after the system could not give us a connection.
const PAUSE: Duration = Duration::from_millis(100);

/// Where to listen and what to allow.
#[derive(Debug, Clone, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct LmtpSettings {
    /// `address:port`, or the path of a Unix socket with a slash in it. There is no password, so only this
    /// machine and the mail server may reach it.
    pub listen: String,
    /// What we call ourselves.
    pub name: String,
    /// The largest message taken.
    pub message_bytes: usize,
    /// The most recipients of one message.
    pub recipients: usize,
    /// How many connections may be open at once.
    pub connections: usize,
    /// How long a mail server may be silent.
    pub idle_seconds: u64,
}

impl Default for LmtpSettings {
    fn default() -> Self {
        Self {
            listen: "127.0.0.1:2424".to_owned(),
            name: "localhost".to_owned(),
            message_bytes: 50 * 1024 * 1024,
            recipients: 100,
            connections: 20,
            idle_seconds: 300,
        }
    }
}

/// A server that cannot start.
#[derive(Debug, thiserror::Error)]
#[error(
    "lmtp cannot listen on {listen}: {source}; set an address and port that are free, or a path that can be written"
)]
pub struct LmtpError {
    listen: String,
    source: io::Error,
}

impl LmtpError {
    /// Whether another program listens there.
    pub fn is_in_use(&self) -> bool {
        self.source.kind() == io::ErrorKind::AddrInUse
    }
}

/// A place where mail servers hand over.
#[derive(Debug)]
pub struct LmtpServer {
    settings: Arc<LmtpSettings>,
    listener: Listener,
}

impl LmtpServer {
    /// Listens, from now on; nobody is answered before [`serve`](Self::serve).
    pub async fn bind(settings: &LmtpSettings) -> Result<Self, LmtpError> {
        let listener = Listener::bind(&settings.listen).await;
        let listener = listener.map_err(|source| LmtpError { listen: settings.listen.clone(), source })?;
        Ok(Self { settings: Arc::new(settings.clone()), listener })
    }

    /// Its port, unless it listens on a Unix socket.
    pub fn port(&self) -> Option<u16> {
        self.listener.port()
    }

    /// Takes mail until told to stop; then finishes the messages it is in, and takes no other.
    pub async fn serve(&self, sink: Arc<dyn MailSink>, stop: CancellationToken) {
        let (slots, tasks) = (Arc::new(Semaphore::new(self.settings.connections.max(1))), TaskTracker::new());
        loop {
            let accepted = tokio::select! {
                () = stop.cancelled() => break,
                accepted = self.listener.accept() => accepted,
            };
            match accepted {
                Ok(socket) => self.take_in(socket, &sink, &slots, &tasks, &stop),
                Err(error) => {
                    tracing::warn!(%error, "a mail server could not connect by lmtp");
                    tokio::time::sleep(PAUSE).await;
                }
            }
        }
        tasks.close();
        if tokio::time::timeout(STOP_LIMIT, tasks.wait()).await.is_err() {
            tracing::warn!("a mail server did not finish its message in time; it will send it again");
        }
    }

    fn take_in(
        &self,
        socket: Socket,
        sink: &Arc<dyn MailSink>,
        slots: &Arc<Semaphore>,
        tasks: &TaskTracker,
        stop: &CancellationToken,
    ) {
        let (settings, sink, stop) = (Arc::clone(&self.settings), Arc::clone(sink), stop.clone());
        let slot = Arc::clone(slots).try_acquire_owned();
        tasks.spawn(async move {
            let mut stream = BufStream::new(socket);
            let Ok(_slot) = slot else {
                // It cannot be told more than this, and may not even hear it.
                let _ = stream.write_all(b"421 4.3.2 too many connections, try again later\r\n").await;
                let _ = stream.flush().await;
                return;
            };
            if let Err(error) = Session::new(&settings, stream, sink, stop).run().await {
                tracing::debug!(%error, "a mail server hung up in the middle of lmtp");
            }
        });
    }
}
