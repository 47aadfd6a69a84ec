//! What comes back: a mailbox is read, mail servers hand mail over, gateways tell of text messages.
//!
//! Each runs by itself until `stop`: where one is away, the others go on, and it is tried again.

use std::sync::Arc;
use std::time::Duration;

use carillon_channels::inbound::{ImapMailbox, LmtpServer};
use carillon_channels::sms::News;
use carillon_domain::Channel;
use carillon_engine::{Came, Engine};
use tokio_util::sync::CancellationToken;

use crate::config::Incoming;

/// How long what cannot be written down is kept before it is tried again.
const PAUSE: Duration = Duration::from_secs(2);
/// How often news about a message nobody knows yet is looked at: its hand-over may just be on its way into the database.
const LOOKS: u32 = 5;

/// Takes in what comes, until `stop`.
pub(crate) async fn run(engine: Engine, config: Incoming, stop: CancellationToken) -> Result<(), String> {
    let mailbox =
        config.imap.as_ref().map(ImapMailbox::new).transpose().map_err(|e| format!("[incoming.imap]: {e}"))?;
    let server = match &config.lmtp {
        Some(settings) => Some(LmtpServer::bind(settings).await.map_err(|e| format!("[incoming.lmtp]: {e}"))?),
        None => None,
    };
    let every = Duration::from_secs(config.poll_seconds.max(1));
    let polling = async {
        if let Some(mailbox) = &mailbox {
            poll(&engine, mailbox, every, &stop).await;
        }
    };
    let serving = async {
        if let Some(server) = &server {
            server.serve(Arc::new(engine.clone()), stop.clone()).await;
        }
    };
    tokio::join!(polling, serving, listen(&engine, &stop));
    Ok(())
}

async fn poll(engine: &Engine, mailbox: &ImapMailbox, every: Duration, stop: &CancellationToken) {
    loop {
        match mailbox.poll(engine, stop).await {
            Ok(polled) if polled.taken == 0 && polled.left == 0 => {}
            Ok(polled) => tracing::info!(taken = polled.taken, left = polled.left, "mail was read"),
            Err(error) => tracing::warn!(%error, "the mailbox could not be read; it is tried again"),
        }
        tokio::select! {
            () = stop.cancelled() => return,
            () = tokio::time::sleep(every) => {}
        }
    }
}

/// Takes in what a gateway tells by itself.
async fn listen(engine: &Engine, stop: &CancellationToken) {
    loop {
        let arrival = tokio::select! {
            () = stop.cancelled() => return,
            arrival = engine.next_text_arrival() => arrival,
        };
        let mut looks = 0;
        loop {
            let came = match &arrival.news {
                News::Report(report) => engine.report(Channel::Sms, report).await,
                News::Text(text) => engine.take_text(text).await,
            };
            looks += 1;
            match came {
                Ok(Came::Unknown) if looks < LOOKS && matches!(arrival.news, News::Report(_)) => {}
                Ok(came) => {
                    tracing::debug!(?came, "a gateway told of a text message");
                    break;
                }
                Err(error) => {
                    tracing::warn!(%error, "what a gateway told could not be written down; it is tried again");
                }
            }
            tokio::select! {
                () = stop.cancelled() => return,
                () = tokio::time::sleep(PAUSE) => {}
            }
        }
        arrival.confirm();
    }
}
