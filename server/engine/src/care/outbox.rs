//! The outbox of the `file` provider: what the demo sent, as a mail program would show it.

use carillon_channels::email::{Correspondent, OutboxEntry};

use crate::view::{OutboxPage, OutboxRow};
use crate::{Engine, EngineError, Result};

/// Messages listed.
const SHOWN: usize = 100;

/// A message of the outbox in full.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutboxMessage {
    /// As in the list.
    pub row: OutboxRow,
    /// The HTML part.
    pub html: String,
    /// The text part.
    pub text: String,
    /// The headers, in order.
    pub headers: Vec<(String, String)>,
    /// The message as it was written, octet by octet.
    pub raw: Vec<u8>,
}

impl Engine {
    /// The newest messages of the outbox.
    pub async fn outbox(&self) -> Result<OutboxPage> {
        let Some(outbox) = &self.parts.outbox else {
            return Ok(OutboxPage { not_here: true, ..OutboxPage::default() });
        };
        let total = outbox.count().await.map_err(unreadable)?;
        let rows = outbox.list(SHOWN, None).await.map_err(unreadable)?;
        let total = u64::try_from(total).unwrap_or(u64::MAX);
        Ok(OutboxPage { rows: rows.into_iter().map(row_of).collect(), total, not_here: false })
    }

    /// One message of the outbox by the name of its file. A name that is none of ours is not found.
    pub async fn outbox_message(&self, name: &str) -> Result<OutboxMessage> {
        let outbox = self.parts.outbox.as_ref().ok_or(EngineError::NotFound)?;
        let message = outbox.open(name).await.map_err(unreadable)?.ok_or(EngineError::NotFound)?;
        Ok(OutboxMessage {
            row: row_of(message.entry),
            html: message.html.unwrap_or_default(),
            text: message.text.unwrap_or_default(),
            headers: headers_of(&message.source),
            raw: message.source,
        })
    }
}

fn unreadable(error: impl std::fmt::Display) -> EngineError {
    EngineError::internal("reading the outbox", error)
}

fn row_of(entry: OutboxEntry) -> OutboxRow {
    OutboxRow {
        name: entry.name,
        from: person(entry.from),
        to: person(entry.to),
        subject: entry.subject,
        date: entry.date,
        language: entry.language.unwrap_or_default(),
    }
}

/// A correspondent as a person reads one.
fn person(who: Correspondent) -> String {
    match who.name.filter(|name| !name.is_empty()) {
        Some(name) => format!("{name} <{}>", who.address),
        None => who.address,
    }
}

/// The headers as they stand, folded lines joined.
fn headers_of(raw: &[u8]) -> Vec<(String, String)> {
    let text = String::from_utf8_lossy(raw);
    let head = text.split("\r\n\r\n").next().unwrap_or_default().replace("\r\n ", " ").replace("\r\n\t", " ");
    head.split("\r\n")
        .filter_map(|line| line.split_once(':'))
        .map(|(name, value)| (name.to_owned(), value.trim().to_owned()))
        .collect()
}
