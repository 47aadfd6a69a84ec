//! One open connection: sends one message after the other and knows how far each has come.
//! Must not open connections or decide what an end means.

use std::future::Future;
use std::iter;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use lettre::transport::smtp::Error as SmtpError;
use lettre::transport::smtp::client::AsyncSmtpConnection;
use lettre::transport::smtp::commands::{Data, Ehlo, Noop, Rset};
use lettre::transport::smtp::extension::ClientId;
use lettre::transport::smtp::response::{Response, Severity};
use tracing::Dispatch;
use tracing::instrument::WithSubscriber as _;

use super::fault::{Fault, Stage};
use super::mail::Mail;
use super::stream::StreamState;

/// The answer that lets the message begin.
const START_INPUT: u16 = 354;
/// The name of the extension that lets commands go ahead of answers.
const PIPELINING: &str = "PIPELINING";
/// How long saying goodbye may take.
const GOODBYE: Duration = Duration::from_secs(2);

/// How long the server may take.
#[derive(Debug, Clone, Copy)]
pub(super) struct Patience {
    /// For an answer.
    pub(super) reply: Duration,
    /// For the message and the answer to it.
    pub(super) message: Duration,
}

/// An open connection that has been greeted, encrypted and logged in as set up.
pub(super) struct Connection {
    dialogue: AsyncSmtpConnection,
    stream: StreamState,
    patience: Patience,
    /// The server takes commands before it has answered those before them (RFC 2920).
    pipelines: bool,
    /// The server waits for a message that will not come.
    awaited: bool,
    usable: bool,
}

impl Connection {
    pub(super) fn new(dialogue: AsyncSmtpConnection, stream: StreamState, patience: Patience) -> Self {
        Self { dialogue, stream, patience, pipelines: false, awaited: false, usable: true }
    }

    /// Asks the server whether it takes commands ahead of its answers. The library knows its other extensions only.
    pub(super) async fn learn_pipelining(&mut self, name: &ClientId) -> Result<(), Fault> {
        let hello = self.command(Stage::Hello, Ehlo::new(name.clone())).await?;
        self.pipelines = hello.message().any(|line| line.trim().eq_ignore_ascii_case(PIPELINING));
        Ok(())
    }

    /// Whether another message may go over it.
    pub(super) fn is_usable(&self) -> bool {
        self.usable
    }

    /// Hands one message over and gives what the server said when it took it.
    pub(super) async fn send(&mut self, mail: &Mail<'_>) -> Result<String, Fault> {
        // Should this be dropped half way, the dialogue is out of step.
        self.usable = false;
        let result = self.transact(mail).await;
        self.usable = match &result {
            Ok(_) => true,
            Err(_) if self.awaited => false,
            Err(fault) if fault.stage == Stage::End => fault.leaves_connection_usable(),
            Err(fault) => fault.leaves_connection_usable() && self.reset().await,
        };
        result
    }

    async fn transact(&mut self, mail: &Mail<'_>) -> Result<String, Fault> {
        let go = if self.pipelines { self.ask_at_once(mail).await? } else { self.ask_in_turn(mail).await? };
        // Any other yes is an answer to something else: the dialogue is out of step.
        if !go.has_code(START_INPUT) {
            return Err(Fault::lost(Stage::Data, format!("it answered DATA with {}", go.code())));
        }
        self.message(mail.body()).await
    }

    /// Names the sender and the recipient and asks for leave to send, each after the answer to the one before.
    async fn ask_in_turn(&mut self, mail: &Mail<'_>) -> Result<Response, Fault> {
        self.command(Stage::Sender, mail.mail_command()).await?;
        self.command(Stage::Recipient, mail.rcpt_command()).await?;
        self.command(Stage::Data, Data).await
    }

    /// The same in one go: one way to the server and back instead of three.
    async fn ask_at_once(&mut self, mail: &Mail<'_>) -> Result<Response, Fault> {
        let all = format!("{}{}{Data}", mail.mail_command(), mail.rcpt_command());
        let sender = self.command(Stage::Sender, all).await;
        if is_silent(&sender) {
            return sender;
        }
        let recipient = self.answer(Stage::Recipient).await;
        // The first no is what it is about, whatever came of the rest.
        let nothing_more = is_silent(&recipient);
        let named = sender.and(recipient);
        if nothing_more {
            return named;
        }
        let leave = self.answer(Stage::Data).await;
        // A server that gave leave although it refused something waits for a message now, and takes no other command.
        self.awaited = named.is_err() && leave.is_ok();
        named.and(leave)
    }

    async fn message(&mut self, body: &[u8]) -> Result<String, Fault> {
        // The library asks for the next piece once the one before is written, and writes the dot
        // when there is none: asking for the second piece marks the moment from which the server
        // may have the whole message.
        let ended = AtomicBool::new(false);
        let end = iter::from_fn(|| {
            ended.store(true, Ordering::Release);
            None
        });
        let sending = self.dialogue.message_iter(iter::once(body).chain(end));
        let result = within(self.patience.message, Stage::End, sending).await;
        let has_ended = ended.load(Ordering::Acquire) && !self.stream.write_failed();
        let stage = if has_ended { Stage::End } else { Stage::Body };
        let response = result.map_err(|fault| Fault { stage, ..fault })?;
        if response.code().severity != Severity::PositiveCompletion {
            return Err(Fault::lost(stage, format!("it answered the message with {}", response.code())));
        }
        Ok(words(&response))
    }

    /// Forgets a message that was refused half way; whether that worked.
    async fn reset(&mut self) -> bool {
        self.command(Stage::Sender, Rset).await.is_ok()
    }

    /// Asks the server for a sign of life.
    pub(super) async fn ping(&mut self) -> Result<(), Fault> {
        self.command(Stage::Hello, Noop).await.map(|_| ())
    }

    /// Says goodbye; the server need not answer.
    pub(super) async fn quit(mut self) {
        let _ = within(GOODBYE, Stage::Hello, self.dialogue.quit()).await;
    }

    async fn command<C: std::fmt::Display + Send>(&mut self, stage: Stage, command: C) -> Result<Response, Fault> {
        within(self.patience.reply, stage, self.dialogue.command(command)).await
    }

    /// The answer to a command that went ahead.
    async fn answer(&mut self, stage: Stage) -> Result<Response, Fault> {
        within(self.patience.reply, stage, self.dialogue.read_response()).await
    }
}

/// Waits for a step of the dialogue, for a limited time and in silence: the library logs every
/// line it writes, addresses, passwords and messages included.
pub(super) async fn within<T>(
    limit: Duration,
    stage: Stage,
    step: impl Future<Output = Result<T, SmtpError>>,
) -> Result<T, Fault> {
    match tokio::time::timeout(limit, step.with_subscriber(Dispatch::none())).await {
        Ok(result) => result.map_err(|error| Fault::from_smtp(stage, &error)),
        Err(_) => Err(Fault::timed_out(stage)),
    }
}

/// Whether no answer came, be it yes or no: then there is nothing more to read.
fn is_silent(result: &Result<Response, Fault>) -> bool {
    result.as_ref().is_err_and(|fault| !fault.is_answer())
}

fn words(response: &Response) -> String {
    let lines: Vec<_> = response.message().collect();
    format!("{} {}", response.code(), lines.join(" "))
}
