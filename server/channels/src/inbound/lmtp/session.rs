//! One dialogue with a mail server. Must not keep what it takes: that is the sink's.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, AsyncWriteExt as _, BufStream};
use tokio_util::sync::CancellationToken;

use super::LmtpSettings;
use super::command::Command;
use super::line::{read_line, read_message};
use crate::inbound::reading::one_line;
use crate::inbound::source::{Incoming, MailSink, Refusal};

/// How long the sink may take for one recipient before the mail server is told to come again.
const TAKE_LIMIT: Duration = Duration::from_mins(2);
/// Commands we do not have, before we hang up.
const PATIENCE: usize = 20;

pub(super) struct Session<'a, S> {
    settings: &'a LmtpSettings,
    stream: BufStream<S>,
    sink: Arc<dyn MailSink>,
    stop: CancellationToken,
    is_greeted: bool,
    has_sender: bool,
    recipients: Vec<String>,
    nonsense: usize,
}

impl<'a, S: AsyncRead + AsyncWrite + Unpin> Session<'a, S> {
    pub(super) fn new(
        settings: &'a LmtpSettings,
        stream: BufStream<S>,
        sink: Arc<dyn MailSink>,
        stop: CancellationToken,
    ) -> Self {
        let recipients = Vec::new();
        Self { settings, stream, sink, stop, is_greeted: false, has_sender: false, recipients, nonsense: 0 }
    }

    /// Talks until the other side has had enough, or we have to stop.
    pub(super) async fn run(mut self) -> io::Result<()> {
        self.say(&format!("220 {} LMTP", self.settings.name)).await?;
        loop {
            let Some(line) = self.next_line().await? else { return Ok(()) };
            let command = Command::read(&line);
            let is_end = command == Command::Quit;
            self.obey(command).await?;
            if is_end || self.nonsense > PATIENCE {
                return Ok(());
            }
        }
    }

    /// The next command; nothing where there is none any more, or where we stop and no message is under way.
    async fn next_line(&mut self) -> io::Result<Option<String>> {
        let limit = Duration::from_secs(self.settings.idle_seconds.max(1));
        let is_idle = !self.has_sender;
        let stop = self.stop.clone();
        let farewell = tokio::select! {
            biased;
            line = tokio::time::timeout(limit, read_line(&mut self.stream)) => match line {
                Ok(line) => return line,
                Err(_) => "421 4.4.2 nothing was said for too long",
            },
            () = stop.cancelled(), if is_idle => "421 4.3.2 stopping, try again later",
        };
        self.say(farewell).await.map(|()| None)
    }

    async fn obey(&mut self, command: Command) -> io::Result<()> {
        match command {
            Command::Hello => self.greet().await,
            Command::Mail { size } => self.take_sender(size).await,
            Command::Recipient(address) => self.take_recipient(address).await,
            Command::Data => self.take_message().await,
            Command::Reset => {
                self.forget();
                self.say("250 2.0.0 forgotten").await
            }
            Command::Nothing => self.say("250 2.0.0 here").await,
            Command::Quit => self.say("221 2.0.0 goodbye").await,
            Command::Malformed => self.say("501 5.5.4 a parameter is missing or wrong").await,
            Command::Unknown => {
                self.nonsense += 1;
                self.say("500 5.5.1 no such command in LMTP").await
            }
        }
    }

    async fn greet(&mut self) -> io::Result<()> {
        self.is_greeted = true;
        self.forget();
        let (name, size) = (&self.settings.name, self.settings.message_bytes);
        let offers = format!(
            "250-{name}\r\n250-PIPELINING\r\n250-ENHANCEDSTATUSCODES\r\n250-8BITMIME\r\n250-SMTPUTF8\r\n250 SIZE {size}"
        );
        self.say(&offers).await
    }

    async fn take_sender(&mut self, size: Option<usize>) -> io::Result<()> {
        if !self.is_greeted || self.has_sender {
            return self.say("503 5.5.1 LHLO first, and one sender for each message").await;
        }
        if size.is_some_and(|it| it > self.settings.message_bytes) {
            return self.say("552 5.3.4 larger than SIZE").await;
        }
        self.has_sender = true;
        self.say("250 2.1.0 sender noted").await
    }

    async fn take_recipient(&mut self, address: String) -> io::Result<()> {
        if !self.has_sender {
            return self.say("503 5.5.1 MAIL first").await;
        }
        if self.recipients.len() >= self.settings.recipients {
            return self.say("452 4.5.3 too many recipients, send again for the others").await;
        }
        self.recipients.push(address);
        self.say("250 2.1.5 recipient noted").await
    }

    async fn take_message(&mut self) -> io::Result<()> {
        if self.recipients.is_empty() {
            return self.say("503 5.5.1 RCPT first").await;
        }
        self.say("354 end with a dot on a line by itself").await?;
        let limit = Duration::from_secs(self.settings.idle_seconds.max(1));
        let reading = read_message(&mut self.stream, self.settings.message_bytes);
        let message = tokio::time::timeout(limit, reading).await.map_err(|_| io::ErrorKind::TimedOut)??;
        for recipient in std::mem::take(&mut self.recipients) {
            let reply = match &message {
                Some(message) => self.hand_on(&recipient, message).await,
                None => "552 5.3.4 larger than SIZE".to_owned(),
            };
            self.write(&reply).await?;
        }
        self.forget();
        self.stream.flush().await
    }

    /// One recipient, one answer: that is what LMTP is for.
    async fn hand_on(&self, recipient: &str, message: &[u8]) -> String {
        let mail = Incoming { envelope_to: Some(recipient), bytes: message, key: None };
        match tokio::time::timeout(TAKE_LIMIT, self.sink.take(mail)).await {
            Ok(Ok(())) => "250 2.0.0 taken".to_owned(),
            Ok(Err(Refusal::Later(why))) => format!("451 4.3.0 {}", ascii_line(&why)),
            Ok(Err(Refusal::Never(why))) => format!("550 5.1.1 {}", ascii_line(&why)),
            Err(_) => "451 4.3.0 it took too long, try again later".to_owned(),
        }
    }

    fn forget(&mut self) {
        self.has_sender = false;
        self.recipients.clear();
    }

    /// Answers at once; what the other side has already sent is answered together.
    async fn say(&mut self, reply: &str) -> io::Result<()> {
        self.write(reply).await?;
        self.stream.flush().await
    }

    async fn write(&mut self, reply: &str) -> io::Result<()> {
        self.stream.write_all(reply.as_bytes()).await?;
        self.stream.write_all(b"\r\n").await
    }
}

/// A reason as an answer can hold it.
fn ascii_line(why: &str) -> String {
    one_line(why).chars().map(|it| if it.is_ascii() { it } else { '?' }).collect()
}
