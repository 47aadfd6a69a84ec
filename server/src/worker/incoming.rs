//! What comes back: a mailbox is read, mail servers hand mail over, gateways tell of text messages, and printers and fax
//! machines are asked.
//!
//! Each runs by itself until `stop`: where one is away, the others go on, and it is tried again.

use std::sync::Arc;
use std::time::Duration;

use carillon_channels::inbound::{ImapMailbox, LmtpServer, LmtpSettings};
use carillon_channels::sms::News;
use carillon_domain::Channel;
use carillon_engine::{Came, Engine};
use tokio_util::sync::CancellationToken;

use crate::config::Incoming;

/// How long what cannot be written down is kept before it is tried again.
const PAUSE: Duration = Duration::from_secs(2);
/// How often news about a message nobody knows yet is looked at: its hand-over may just be on its way into the database.
const LOOKS: u32 = 5;

/// Where mail comes in, opened.
pub(crate) struct Doors {
    mailbox: Option<ImapMailbox>,
    server: Option<LmtpServer>,
    every: Duration,
}

/// How long printers and fax machines are left alone between two questions.
const ASK_EVERY: Duration = Duration::from_secs(1);

/// Opens what the configuration names, so that a mistake in it is told when the program starts.
pub(crate) async fn open(config: &Incoming) -> Result<Doors, String> {
    let mailbox =
        config.imap.as_ref().map(ImapMailbox::new).transpose().map_err(|e| format!("[incoming.imap]: {e}"))?;
    let server = match &config.lmtp {
        Some(settings) => bind(settings).await?,
        None => None,
    };
    Ok(Doors { mailbox, server, every: Duration::from_secs(config.poll_seconds.max(1)) })
}

/// Of several programs on one machine the first takes mail in; that is enough.
async fn bind(settings: &LmtpSettings) -> Result<Option<LmtpServer>, String> {
    match LmtpServer::bind(settings).await {
        Ok(server) => Ok(Some(server)),
        Err(error) if error.is_in_use() => {
            tracing::warn!(%error, "another program takes mail in there; this one does not");
            Ok(None)
        }
        Err(error) => Err(format!("[incoming.lmtp]: {error}")),
    }
}

/// Takes in what comes, until `stop`.
pub(crate) async fn run(engine: Engine, doors: Doors, stop: CancellationToken) {
    let polling = async {
        if let Some(mailbox) = &doors.mailbox {
            poll(&engine, mailbox, doors.every, &stop).await;
        }
    };
    let serving = async {
        if let Some(server) = &doors.server {
            server.serve(Arc::new(engine.clone()), stop.clone()).await;
        }
    };
    tokio::join!(polling, serving, listen(&engine, &stop), ask(&engine, &stop));
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

/// Asks what became of letters and faxes. Not within the tick: a printer that is away must not keep planning waiting.
async fn ask(engine: &Engine, stop: &CancellationToken) {
    loop {
        // What is broken off is not written down, and asked again by the next program.
        let asked = tokio::select! {
            () = stop.cancelled() => return,
            asked = engine.ask_carriers() => asked,
        };
        if let Err(error) = asked {
            tracing::error!(%error, "what became of letters and faxes could not be written down; it is tried again");
        }
        tokio::select! {
            () = stop.cancelled() => return,
            () = tokio::time::sleep(ASK_EVERY) => {}
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
                News::Text(text) => engine.take_text(text, "").await,
            };
            looks += 1;
            match came {
                Ok(Came::Unknown | Came::Early) if looks < LOOKS && matches!(arrival.news, News::Report(_)) => {}
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
