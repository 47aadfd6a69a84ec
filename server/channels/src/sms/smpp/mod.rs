//! Hands text messages to a message center over SMPP 3.4: one bound connection, kept and opened again, over which
//! receipts and texts come back. Must not decide when to try again; every way a hand-over can end becomes one outcome.

mod frame;
mod inbound;
mod inbox;
mod link;
mod open;
mod pace;
mod parts;
mod receipt;
mod session;
mod settings;
mod status;
mod submit;

use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use carillon_domain::{Setback, SmsPolicy};
use rusmpp::CommandStatus;
use rusmpp::pdus::SubmitSm;
use tokio::sync::{Mutex, mpsc};

use super::arrival::Arrival;
use super::message::TextMessage;
use super::provider::SmsProvider;
use super::wellformed;
use crate::{Answer, outcome};
use inbox::Inbox;
use link::Link;
use pace::Pace;
use parts::{Group, Parts};
use session::{Lost, Response, Session};
use status::{explain, is_throttling, refusal};
use submit::Form;

pub use settings::{IdForm, LongMessages, SmppSettings, SmppSettingsError};

/// How often a further part is offered again when the message center asks to go slower: the first is with it already,
/// and half a message is worse than a late one.
const PATIENCE: u32 = 5;
/// How long is waited before each.
const SLOWER: Duration = Duration::from_secs(1);

/// Sends over SMPP.
pub struct SmppProvider {
    link: Link,
    form: Form,
    pace: Pace,
    parts: Arc<Parts>,
    arrivals: Mutex<mpsc::Receiver<Arrival>>,
}

impl SmppProvider {
    /// Checks the settings and reads the certificate they name. Opens no connection yet.
    pub fn new(settings: &SmppSettings, policy: SmsPolicy) -> Result<Self, SmppSettingsError> {
        let parts = Arc::<Parts>::default();
        let (inbox, arrivals) = Inbox::new(Arc::clone(&parts), settings.receipt_ids);
        let form = Form { policy, long_messages: settings.long_messages, most_parts: settings.most_parts };
        let (link, pace) = (Link::new(settings, inbox)?, Pace::new(settings.per_second));
        Ok(Self { link, form, pace, parts, arrivals: Mutex::new(arrivals) })
    }

    async fn hand_over(&self, commands: Vec<SubmitSm>) -> Answer {
        let session = match self.link.session().await {
            Ok(session) => session,
            Err(reason) => return outcome::deferred(None, &reason).into(),
        };
        let count = commands.len();
        let group = (count > 1).then(|| self.parts.begin(count));
        let mut receipt = None;
        for (at, command) in commands.into_iter().enumerate() {
            match self.submit(&session, command, group, at > 0).await {
                Ok(Response { status: CommandStatus::EsmeRok, name }) => receipt = receipt.or(name),
                end if at == 0 => return first_refused(end, &self.link.server()),
                end => return self.halved(at, count, group, &end),
            }
        }
        let receipt = group.map_or(receipt, |group| self.parts.receipt(group));
        Answer { receipt, ..outcome::accepted(&took(count)).into() }
    }

    /// Hands one part over. A further one that is refused only because it came too soon is offered again.
    async fn submit(
        &self,
        session: &Session,
        command: SubmitSm,
        group: Option<Group>,
        is_further: bool,
    ) -> Result<Response, Lost> {
        let mut tries = if is_further { PATIENCE } else { 1 };
        loop {
            self.pace.wait().await;
            let result = session.submit(command.clone(), group).await;
            tries -= 1;
            if tries == 0 || !result.as_ref().is_ok_and(|it| is_throttling(it.status)) {
                return result;
            }
            tokio::time::sleep(SLOWER).await;
        }
    }

    /// Some parts are with the message center and the others are not: a person has to look.
    fn halved(&self, taken: usize, count: usize, group: Option<Group>, end: &Result<Response, Lost>) -> Answer {
        let why = match end {
            Ok(response) => explain(response.status),
            Err(Lost::Unsent(reason) | Lost::Unanswered(reason)) => reason.clone(),
        };
        let reason = format!("{taken} of {count} parts were taken by {}; then: {why}", self.link.server());
        let receipt = group.and_then(|group| self.parts.receipt(group));
        Answer { receipt, ..outcome::uncertain(&reason).into() }
    }
}

fn took(count: usize) -> String {
    if count == 1 { "taken".to_owned() } else { format!("taken in {count} parts") }
}

/// Nothing of the message was taken, as far as anybody knows.
fn first_refused(end: Result<Response, Lost>, server: &str) -> Answer {
    match end {
        Ok(response) => refusal(response.status),
        Err(Lost::Unsent(reason)) => outcome::deferred(None, &format!("{server}: {reason}")).into(),
        Err(Lost::Unanswered(reason)) => outcome::uncertain(&format!("{server}: {reason}")).into(),
    }
}

#[async_trait]
impl SmsProvider for SmppProvider {
    fn name(&self) -> &'static str {
        "smpp"
    }

    async fn send(&self, message: &TextMessage) -> Answer {
        let defect = wellformed::defect(message);
        let commands = defect.map_or_else(|| self.form.commands(message), Err);
        let answer = match commands {
            Ok(commands) => self.hand_over(commands).await,
            Err(defect) => Answer::rejected(Setback::Failed, defect),
        };
        let (outcome, code) = (answer.outcome.kind(), answer.outcome.code());
        tracing::debug!(provider = "smpp", server = self.link.server(), outcome, code, "handed over");
        answer
    }

    async fn check(&self) -> Result<(), String> {
        let session = self.link.session_now().await?;
        match session.enquire().await {
            Ok(_) => Ok(()),
            Err(Lost::Unsent(reason) | Lost::Unanswered(reason)) => Err(format!("{}: {reason}", self.link.server())),
        }
    }

    async fn next_arrival(&self) -> Arrival {
        self.link.start();
        let mut arrivals = self.arrivals.lock().await;
        match arrivals.recv().await {
            Some(arrival) => arrival,
            // The other end is kept by the link, which lives as long as we do.
            None => std::future::pending().await,
        }
    }

    async fn close(&self) {
        self.link.close().await;
    }
}
