//! Opens connections: reaches the message center, encrypts and binds as the settings say. Must not send messages.

use std::sync::Arc;
use std::time::Duration;

use rusmpp::pdus::BindTransceiver;
use rusmpp::types::COctetString;
use rusmpp::values::InterfaceVersion;
use rusmpp::{CommandId, CommandStatus};
use rustls::pki_types::ServerName;
use secrecy::{ExposeSecret as _, SecretString};
use tokio::io::{AsyncRead, AsyncWrite, AsyncWriteExt as _, ReadHalf, WriteHalf};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;

use super::frame::{FrameReader, write};
use super::settings::{SmppSettings, SmppSettingsError};
use super::status::explain;
use crate::tls::client_config;

/// The number of the first command.
const FIRST: u32 = 1;

/// A connection, encrypted or not.
pub(super) trait Stream: AsyncRead + AsyncWrite + Send + Unpin {}

impl<T: AsyncRead + AsyncWrite + Send + Unpin> Stream for T {}

/// A connection that is bound.
pub(super) struct Bound {
    pub(super) reader: FrameReader<ReadHalf<Box<dyn Stream>>>,
    pub(super) writer: WriteHalf<Box<dyn Stream>>,
}

/// Opens connections to one message center.
pub(super) struct Opener {
    host: String,
    port: u16,
    tls: Option<TlsConnector>,
    system_id: String,
    password: Option<SecretString>,
    system_type: String,
    connect_limit: Duration,
    reply_limit: Duration,
}

impl Opener {
    pub(super) fn new(settings: &SmppSettings) -> Result<Self, SmppSettingsError> {
        settings.check()?;
        let tls = settings.tls.then(|| client_config(settings.root_certificate.as_ref())).transpose()?;
        Ok(Self {
            host: settings.host.clone(),
            port: settings.port,
            tls: tls.map(|config| TlsConnector::from(Arc::new(config))),
            system_id: settings.system_id.clone(),
            password: settings.password.clone(),
            system_type: settings.system_type.clone(),
            connect_limit: settings.connect_limit(),
            reply_limit: settings.reply_limit(),
        })
    }

    /// The message center in words.
    pub(super) fn server(&self) -> String {
        format!("{}:{}", self.host, self.port)
    }

    /// Opens a connection that takes messages, or says what is in the way.
    pub(super) async fn open(&self) -> Result<Bound, String> {
        let stream = match timeout(self.connect_limit, self.connect()).await {
            Ok(stream) => stream?,
            Err(_) => return Err(format!("{} cannot be reached: no answer in time", self.server())),
        };
        let (reader, writer) = tokio::io::split(stream);
        let mut bound = Bound { reader: FrameReader::new(reader), writer };
        match timeout(self.reply_limit, self.bind(&mut bound)).await {
            Ok(result) => result.map(|()| bound),
            Err(_) => Err(format!("{} did not answer to the bind in time", self.server())),
        }
    }

    async fn connect(&self) -> Result<Box<dyn Stream>, String> {
        let unreachable = |error: std::io::Error| format!("{} cannot be reached: {error}", self.server());
        let socket = TcpStream::connect((self.host.as_str(), self.port)).await.map_err(unreachable)?;
        socket.set_nodelay(true).map_err(unreachable)?;
        let Some(tls) = &self.tls else { return Ok(Box::new(socket)) };
        let name = ServerName::try_from(self.host.clone()).map_err(|error| format!("{}: {error}", self.host))?;
        let encrypted = tls.connect(name, socket).await;
        encrypted.map(|it| Box::new(it) as _).map_err(|error| format!("{} has no TLS to trust: {error}", self.server()))
    }

    async fn bind(&self, bound: &mut Bound) -> Result<(), String> {
        let says = |reason: String| format!("{}: {reason}", self.server());
        let command = self.bind_command().ok_or_else(|| says("system_id or password do not fit".to_owned()))?;
        let bytes = write(CommandStatus::EsmeRok, FIRST, command.into());
        bound.writer.write_all(&bytes).await.map_err(|error| says(format!("the connection broke: {error}")))?;
        loop {
            let frame = bound.reader.next().await.map_err(says)?;
            let is_answer = matches!(frame.id, CommandId::BindTransceiverResp | CommandId::GenericNack);
            match (is_answer, frame.status) {
                (false, _) => {}
                (true, CommandStatus::EsmeRok) if frame.id == CommandId::BindTransceiverResp => return Ok(()),
                (true, status) => return Err(says(format!("bind: {}", explain(status)))),
            }
        }
    }

    fn bind_command(&self) -> Option<BindTransceiver> {
        let password = self.password.as_ref().map_or("", |it| it.expose_secret()).to_owned();
        let command = BindTransceiver::builder().interface_version(InterfaceVersion::Smpp3_4);
        let command = command.system_id(COctetString::from_string(self.system_id.clone()).ok()?);
        let command = command.system_type(COctetString::from_string(self.system_type.clone()).ok()?);
        Some(command.password(COctetString::from_string(password).ok()?).build())
    }
}
