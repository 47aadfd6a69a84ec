//! Hands on what the message center sends by itself, and says when it may hear that we have it. Holds a bounded number
//! of news: when nobody keeps them, the message center is asked to tell again later. Must not know connections.

use std::sync::{Arc, Mutex, PoisonError};

use rusmpp::pdus::DeliverSm;
use tokio::sync::{mpsc, oneshot};

use super::inbound::{Inbound, Reader};
use super::parts::{Group, Meaning, Parts};
use super::receipt::Receipt;
use super::settings::IdForm;
use crate::sms::arrival::{Arrival, News};
use crate::{End, Report};

/// How many news may wait to be kept.
pub(super) const MOST_NEWS: usize = 1_000;

/// What to answer to something the message center sent.
#[derive(Debug)]
pub(super) enum Taken {
    /// That we have it.
    Now,
    /// That we have it, once this comes; that it is to be told again, should this not come.
    Once(oneshot::Receiver<()>),
    /// That it is to be told again.
    Later,
}

/// Where news go. Receipts write names in the form `ids`.
#[derive(Debug, Clone)]
pub(super) struct Inbox {
    reader: Arc<Mutex<Reader>>,
    parts: Arc<Parts>,
    ids: IdForm,
    news: mpsc::Sender<Arrival>,
}

impl Inbox {
    pub(super) fn new(parts: Arc<Parts>, ids: IdForm) -> (Self, mpsc::Receiver<Arrival>) {
        let (news, arrivals) = mpsc::channel(MOST_NEWS);
        (Self { reader: Arc::default(), parts, ids, news }, arrivals)
    }

    /// Takes what was sent.
    pub(super) fn take(&self, command: &DeliverSm) -> Taken {
        if self.news.capacity() == 0 {
            return Taken::Later;
        }
        let inbound = self.reader.lock().unwrap_or_else(PoisonError::into_inner).read(command);
        match inbound {
            Inbound::Nothing => Taken::Now,
            Inbound::Text(text) => self.tell(News::Text(text)),
            Inbound::Receipt(receipt) => self.report(receipt),
        }
    }

    fn report(&self, Receipt { id, end, told }: Receipt) -> Taken {
        let Some(end) = end else { return Taken::Now };
        match self.parts.end(&self.ids.read(&id), end) {
            Meaning::Waits => Taken::Now,
            Meaning::Ends(receipt, end) => self.tell(News::Report(Report { receipt, end, told })),
        }
    }

    fn tell(&self, news: News) -> Taken {
        let (arrival, confirmed) = Arrival::awaited(news);
        match self.news.try_send(arrival) {
            Ok(()) => Taken::Once(confirmed),
            Err(_) => Taken::Later,
        }
    }

    /// The message center has named a part; that may be the last thing missing to a message's end.
    pub(super) fn learn(&self, group: Group, name: &str) {
        if let Some((receipt, end)) = self.parts.learn(group, name) {
            self.tell_unasked(Report { receipt, end, told: String::new() });
        }
    }

    fn tell_unasked(&self, report: Report) {
        let end: End = report.end;
        if self.news.try_send(Arrival::new(News::Report(report))).is_err() {
            tracing::warn!(provider = "smpp", ?end, "nobody keeps news; a report of a message in parts is lost");
        }
    }
}
