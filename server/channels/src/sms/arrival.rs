//! What a gateway tells without being asked, and that it is told again until somebody has kept it.
//! Must not decide what follows from it.

use tokio::sync::oneshot;

use super::message::InboundText;
use crate::Report;

/// Something a gateway tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum News {
    /// What became of a message it took.
    Report(Report),
    /// Somebody wrote to us.
    Text(InboundText),
}

/// News that has arrived and is not yet kept. The gateway hears that we have it only when [`Arrival::confirm`] is called;
/// news that is dropped instead is told again, so nothing is lost in a crash between reading and recording.
#[derive(Debug)]
pub struct Arrival {
    /// What is told.
    pub news: News,
    confirmed: Option<oneshot::Sender<()>>,
}

impl Arrival {
    /// News whose teller does not wait for an answer.
    pub fn new(news: News) -> Self {
        Self { news, confirmed: None }
    }

    /// News, and where its teller waits for it to be kept.
    pub(super) fn awaited(news: News) -> (Self, oneshot::Receiver<()>) {
        let (confirmed, waiting) = oneshot::channel();
        (Self { news, confirmed: Some(confirmed) }, waiting)
    }

    /// Says that the news is recorded for good.
    pub fn confirm(self) {
        if let Some(confirmed) = self.confirmed {
            // Whoever no longer waits tells it again.
            let _ = confirmed.send(());
        }
    }
}
