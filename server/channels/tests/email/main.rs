//! Email as a whole: what is put together, and what becomes of it with real servers.
#![expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]

mod accounts;
mod attachments;
mod contract;
mod dkim;
mod message;
mod outbox;
mod scripted;
mod ses;
mod settings;
mod smtp_answers;
mod smtp_broken;
mod smtp_connections;
mod smtp_tls;
