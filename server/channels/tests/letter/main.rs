//! Letters leaving the house: what providers take, and what becomes of it with a real print server.
#![expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]

mod contract;
mod folder;
mod ipp;
mod sftp;
