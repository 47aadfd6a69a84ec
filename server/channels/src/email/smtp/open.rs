//! Opens connections: reaches the server, encrypts and logs in as the settings say.
//! Must not send messages.

use std::net::IpAddr;
use std::time::Duration;

use lettre::transport::smtp::authentication::{Credentials, DEFAULT_MECHANISMS};
use lettre::transport::smtp::client::{AsyncSmtpConnection, AsyncTokioStream, TlsParameters};
use lettre::transport::smtp::extension::ClientId;
use secrecy::{ExposeSecret as _, SecretString};
use tokio::net::{TcpStream, lookup_host};
use tokio::time::{Instant, timeout, timeout_at};

use super::connection::{Connection, Patience, within};
use super::fault::{Fault, Stage};
use super::implicit::TlsStream;
use super::settings::{Security, SmtpSettings, SmtpSettingsError};
use super::stream::WatchedStream;
use super::tls::tls_parameters;

/// The shortest time one of several addresses of a server is given.
const SHORTEST_TRY: Duration = Duration::from_secs(1);

/// Opens connections to one server.
pub(super) struct Opener {
    host: String,
    port: u16,
    /// `host:port`, for words.
    server: String,
    security: Security,
    tls: Option<TlsParameters>,
    credentials: Option<(String, SecretString)>,
    hello: ClientId,
    connect_limit: Duration,
    patience: Patience,
}

impl Opener {
    pub(super) fn new(settings: &SmtpSettings) -> Result<Self, SmtpSettingsError> {
        settings.check()?;
        Ok(Self {
            host: settings.host.clone(),
            port: settings.port,
            server: format!("{}:{}", settings.host, settings.port),
            security: settings.security,
            tls: tls_parameters(settings)?,
            credentials: settings.username.clone().zip(settings.password.clone()),
            hello: settings.hello_name.as_deref().map_or_else(ClientId::default, client_id),
            connect_limit: settings.connect_limit(),
            patience: Patience { reply: settings.reply_limit(), message: settings.message_limit() },
        })
    }

    /// The server in words.
    pub(super) fn server(&self) -> &str {
        &self.server
    }

    /// Opens one connection, ready for messages.
    pub(super) async fn open(&self) -> Result<Connection, Fault> {
        let (socket, state) = WatchedStream::new(self.connect().await?);
        let mut dialogue = self.greet(socket).await?;
        self.log_in(&mut dialogue).await?;
        tracing::debug!(provider = "smtp", server = self.server, "connection open");
        let mut connection = Connection::new(dialogue, state, self.patience);
        connection.learn_pipelining(&self.hello).await?;
        Ok(connection)
    }

    /// Tries the addresses of the server one after the other, so that one that swallows
    /// everything does not take all the time there is.
    async fn connect(&self) -> Result<TcpStream, Fault> {
        let deadline = Instant::now() + self.connect_limit;
        let resolving = timeout_at(deadline, lookup_host((self.host.as_str(), self.port))).await;
        let addresses: Vec<_> = match resolving {
            Ok(Ok(found)) => found.collect(),
            Ok(Err(error)) => return Err(Fault::lost(Stage::Connect, error.to_string())),
            Err(_) => return Err(Fault::timed_out(Stage::Connect)),
        };
        let share = self.connect_limit / u32::try_from(addresses.len().max(1)).unwrap_or(1);
        let mut fault = Fault::lost(Stage::Connect, "the name has no address");
        for address in addresses {
            match timeout(share.max(SHORTEST_TRY), TcpStream::connect(address)).await {
                Ok(Ok(socket)) => return without_delay(socket),
                Ok(Err(error)) => fault = Fault::lost(Stage::Connect, error.to_string()),
                Err(_) => fault = Fault::timed_out(Stage::Connect),
            }
        }
        Err(fault)
    }

    /// Reads the greeting, says hello and encrypts as the settings say.
    async fn greet(&self, socket: WatchedStream) -> Result<AsyncSmtpConnection, Fault> {
        match (&self.tls, self.security) {
            (None, _) => self.say_hello(Box::new(socket)).await,
            (Some(tls), Security::Tls) => {
                let handshake = TlsStream::handshake(socket, tls.clone());
                let stream = within(self.connect_limit, Stage::Tls, handshake).await?;
                self.say_hello(Box::new(stream)).await
            }
            (Some(tls), _) => {
                let mut dialogue = self.say_hello(Box::new(socket)).await?;
                self.start_tls(&mut dialogue, tls).await?;
                Ok(dialogue)
            }
        }
    }

    async fn say_hello(&self, stream: Box<dyn AsyncTokioStream>) -> Result<AsyncSmtpConnection, Fault> {
        let hello = AsyncSmtpConnection::connect_with_transport(stream, &self.hello);
        within(self.patience.reply, Stage::Hello, hello).await
    }

    async fn start_tls(&self, dialogue: &mut AsyncSmtpConnection, tls: &TlsParameters) -> Result<(), Fault> {
        if dialogue.can_starttls() {
            let starting = dialogue.starttls(tls.clone(), &self.hello);
            return within(self.patience.reply, Stage::Tls, starting).await;
        }
        if self.security == Security::StartTls {
            let reason = "it offers no STARTTLS, which the settings require; nothing was sent";
            return Err(Fault::refused(Stage::Tls, reason));
        }
        Ok(())
    }

    /// The settings have seen to it that the password goes over an encrypted or local connection.
    async fn log_in(&self, dialogue: &mut AsyncSmtpConnection) -> Result<(), Fault> {
        let Some((name, password)) = &self.credentials else {
            return Ok(());
        };
        let credentials = Credentials::new(name.clone(), password.expose_secret().to_owned());
        let login = dialogue.auth(DEFAULT_MECHANISMS, &credentials);
        within(self.patience.reply, Stage::Login, login).await.map(|_| ())
    }
}

fn client_id(name: &str) -> ClientId {
    match name.parse() {
        Ok(IpAddr::V4(address)) => ClientId::Ipv4(address),
        Ok(IpAddr::V6(address)) => ClientId::Ipv6(address),
        Err(_) => ClientId::Domain(name.to_owned()),
    }
}

/// A message is written in two pieces and then waited for: with Nagle's delay the second piece
/// stays here until the server confirms the first, 40 ms later.
fn without_delay(socket: TcpStream) -> Result<TcpStream, Fault> {
    match socket.set_nodelay(true) {
        Ok(()) => Ok(socket),
        Err(error) => Err(Fault::lost(Stage::Connect, error.to_string())),
    }
}
