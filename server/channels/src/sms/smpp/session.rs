//! One bound connection while it lasts: sends commands, matches answers to them, takes what comes by itself, and
//! notices when nobody is there any more. Must not connect, nor decide when to.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use futures::StreamExt as _;
use futures::future::BoxFuture;
use futures::stream::FuturesUnordered;
use rusmpp::pdus::{DeliverSmResp, SubmitSm};
use rusmpp::{CommandId, CommandStatus, Pdu};
use tokio::io::AsyncWriteExt as _;
use tokio::sync::{Semaphore, mpsc, oneshot, watch};
use tokio::time::{Instant, timeout};

use super::frame::{Frame, write};
use super::inbox::{Inbox, MOST_NEWS, Taken};
use super::link::wait_for;
use super::open::Bound;
use super::parts::Group;
use super::settings::IdForm;

/// How often deadlines are looked at.
const TICK: Duration = Duration::from_millis(100);
/// The bit that makes an answer of a command.
const ANSWER: u32 = 0x8000_0000;
/// The greatest number a command may have.
const GREATEST: u32 = 0x7fff_ffff;

/// How long to wait for what, how many messages may wait for their answers at once, and how those write names.
#[derive(Debug, Clone, Copy)]
pub(super) struct Manners {
    pub(super) reply: Duration,
    pub(super) enquire: Duration,
    pub(super) window: usize,
    pub(super) ids: IdForm,
}

/// The answer to a command.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Response {
    pub(super) status: CommandStatus,
    /// The message center's name for the message, if it gave one.
    pub(super) name: Option<String>,
}

/// Why there is no answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Lost {
    /// The command was not sent.
    Unsent(String),
    /// It was, or some of it.
    Unanswered(String),
}

struct Request {
    pdu: Pdu,
    group: Option<Group>,
    answer: oneshot::Sender<Result<Response, Lost>>,
}

struct Pending {
    deadline: Instant,
    group: Option<Group>,
    answer: oneshot::Sender<Result<Response, Lost>>,
}

/// A way into a connection, for those who send.
#[derive(Debug, Clone)]
pub(super) struct Session {
    requests: mpsc::Sender<Request>,
    window: Arc<Semaphore>,
}

impl Session {
    /// Hands one message, or a part of one, over and waits for the answer.
    pub(super) async fn submit(&self, command: SubmitSm, group: Option<Group>) -> Result<Response, Lost> {
        let unsent = || Lost::Unsent("the connection closed".to_owned());
        let _permit = self.window.acquire().await.map_err(|_| unsent())?;
        self.ask(command.into(), group).await
    }

    /// Asks whether somebody is there.
    pub(super) async fn enquire(&self) -> Result<Response, Lost> {
        self.ask(Pdu::EnquireLink, None).await
    }

    async fn ask(&self, pdu: Pdu, group: Option<Group>) -> Result<Response, Lost> {
        let (answer, answered) = oneshot::channel();
        let sending = self.requests.send(Request { pdu, group, answer }).await;
        sending.map_err(|_| Lost::Unsent("the connection closed".to_owned()))?;
        answered.await.unwrap_or_else(|_| Err(Lost::Unanswered("the connection closed".to_owned())))
    }
}

/// A connection and all that is waited for on it.
pub(super) struct Running {
    bound: Bound,
    requests: mpsc::Receiver<Request>,
    inbox: Inbox,
    manners: Manners,
    last: u32,
    pending: BTreeMap<u32, Pending>,
    /// What came by itself and is not yet kept: the number of its command, and whether it was.
    unkept: FuturesUnordered<BoxFuture<'static, (u32, bool)>>,
    heard: Instant,
    enquired: bool,
}

impl Running {
    /// Takes a bound connection.
    pub(super) fn new(bound: Bound, inbox: Inbox, manners: Manners) -> (Session, Self) {
        let (sender, requests) = mpsc::channel(1);
        let session = Session { requests: sender, window: Arc::new(Semaphore::new(manners.window)) };
        let (pending, unkept) = (BTreeMap::new(), FuturesUnordered::new());
        let heard = Instant::now();
        (session, Self { bound, requests, inbox, manners, last: 1, pending, unkept, heard, enquired: false })
    }

    /// Runs until the connection ends or it is told to stop, and says why it ended.
    pub(super) async fn run(mut self, stopped: &mut watch::Receiver<bool>) -> String {
        let reason = match self.run_on(stopped).await {
            Ok(()) => "the connection was let go".to_owned(),
            Err(reason) => reason,
        };
        self.give_up(&reason);
        reason
    }

    async fn run_on(&mut self, stopped: &mut watch::Receiver<bool>) -> Result<(), String> {
        let mut ticks = tokio::time::interval(TICK);
        loop {
            tokio::select! {
                frame = self.bound.reader.next() => self.hear(frame?).await?,
                Some(request) = self.requests.recv() => self.send(request).await?,
                Some((sequence, is_kept)) = self.unkept.next() => self.confirm(sequence, is_kept).await?,
                _ = ticks.tick() => self.watch().await?,
                () = wait_for(stopped) => return self.unbind().await,
            }
        }
    }

    async fn send(&mut self, Request { pdu, group, answer }: Request) -> Result<(), String> {
        let sequence = self.next_number();
        let deadline = Instant::now() + self.manners.reply;
        self.pending.insert(sequence, Pending { deadline, group, answer });
        self.write(CommandStatus::EsmeRok, sequence, pdu).await
    }

    fn next_number(&mut self) -> u32 {
        self.last = if self.last >= GREATEST { 1 } else { self.last + 1 };
        self.last
    }

    /// Whoever does not read what we write does not hold us for ever.
    async fn write(&mut self, status: CommandStatus, sequence: u32, pdu: Pdu) -> Result<(), String> {
        let bytes = write(status, sequence, pdu);
        match timeout(self.manners.reply, self.bound.writer.write_all(&bytes)).await {
            Ok(Ok(())) => Ok(()),
            Ok(Err(error)) => Err(format!("the connection broke: {error}")),
            Err(_) => Err("it reads nothing any more".to_owned()),
        }
    }

    async fn hear(&mut self, frame: Frame) -> Result<(), String> {
        (self.heard, self.enquired) = (Instant::now(), false);
        match frame.id {
            id if u32::from(id) & ANSWER != 0 => {
                self.answer(frame);
                Ok(())
            }
            CommandId::EnquireLink => self.write(CommandStatus::EsmeRok, frame.sequence, Pdu::EnquireLinkResp).await,
            CommandId::DeliverSm => self.take(frame).await,
            CommandId::Unbind => {
                self.write(CommandStatus::EsmeRok, frame.sequence, Pdu::UnbindResp).await?;
                Err("it let the connection go".to_owned())
            }
            // Tells that a handset is there again; no answer is wanted.
            CommandId::AlertNotification => Ok(()),
            _ => self.write(CommandStatus::EsmeRinvcmdid, frame.sequence, Pdu::GenericNack).await,
        }
    }

    fn answer(&mut self, frame: Frame) {
        // An answer to nothing we wait for: too late, or invented.
        let Some(pending) = self.pending.remove(&frame.sequence) else { return };
        let name = match frame.pdu {
            Some(Pdu::SubmitSmResp(response)) => Some(response.message_id().as_str().to_owned()),
            _ => None,
        };
        let name = name.filter(|it| !it.is_empty()).map(|it| self.manners.ids.read(&it));
        if let (CommandStatus::EsmeRok, Some(group), Some(name)) = (frame.status, pending.group, &name) {
            self.inbox.learn(group, name);
        }
        let _ = pending.answer.send(Ok(Response { status: frame.status, name }));
    }

    async fn take(&mut self, frame: Frame) -> Result<(), String> {
        let Some(Pdu::DeliverSm(command)) = frame.pdu else {
            tracing::warn!(
                provider = "smpp",
                "what the message center told cannot be read; it is asked not to tell it again"
            );
            return self.acknowledge(frame.sequence, CommandStatus::EsmeRxPAppn).await;
        };
        if self.unkept.len() >= MOST_NEWS {
            return self.acknowledge(frame.sequence, CommandStatus::EsmeRxTAppn).await;
        }
        match self.inbox.take(&command) {
            Taken::Now => self.acknowledge(frame.sequence, CommandStatus::EsmeRok).await,
            Taken::Later => self.acknowledge(frame.sequence, CommandStatus::EsmeRxTAppn).await,
            Taken::Once(kept) => {
                let sequence = frame.sequence;
                self.unkept.push(Box::pin(async move { (sequence, kept.await.is_ok()) }));
                Ok(())
            }
        }
    }

    async fn confirm(&mut self, sequence: u32, is_kept: bool) -> Result<(), String> {
        let status = if is_kept { CommandStatus::EsmeRok } else { CommandStatus::EsmeRxTAppn };
        self.acknowledge(sequence, status).await
    }

    async fn acknowledge(&mut self, sequence: u32, status: CommandStatus) -> Result<(), String> {
        self.write(status, sequence, DeliverSmResp::default().into()).await
    }

    /// Gives up answers that are overdue, and asks after long silence whether somebody is there.
    async fn watch(&mut self) -> Result<(), String> {
        let now = Instant::now();
        for (_, pending) in self.pending.extract_if(.., |_, pending| pending.deadline <= now) {
            let _ = pending.answer.send(Err(Lost::Unanswered("no answer came in time".to_owned())));
        }
        let silence = now.duration_since(self.heard);
        if self.enquired && silence > self.manners.enquire + self.manners.reply {
            return Err("it says nothing any more".to_owned());
        }
        if !self.enquired && silence > self.manners.enquire {
            self.enquired = true;
            let sequence = self.next_number();
            return self.write(CommandStatus::EsmeRok, sequence, Pdu::EnquireLink).await;
        }
        Ok(())
    }

    /// Says good-bye and waits for the answers that are still on their way, as long as one may take.
    async fn unbind(&mut self) -> Result<(), String> {
        let sequence = self.next_number();
        self.write(CommandStatus::EsmeRok, sequence, Pdu::Unbind).await?;
        let limit = self.manners.reply;
        let waiting = async {
            loop {
                let frame = self.bound.reader.next().await?;
                match frame.id {
                    CommandId::UnbindResp => return Ok(()),
                    _ => self.hear(frame).await?,
                }
            }
        };
        timeout(limit, waiting).await.unwrap_or(Ok(()))
    }

    /// Tells those who wait that nothing comes, and whether what they asked for may have been read.
    fn give_up(mut self, reason: &str) {
        for pending in std::mem::take(&mut self.pending).into_values() {
            let _ = pending.answer.send(Err(Lost::Unanswered(reason.to_owned())));
        }
        self.requests.close();
        while let Ok(request) = self.requests.try_recv() {
            let _ = request.answer.send(Err(Lost::Unsent(reason.to_owned())));
        }
    }
}
